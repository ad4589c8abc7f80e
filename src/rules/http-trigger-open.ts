import type { Operation } from '../flow/operations.ts';
import { triggersOf } from '../flow/triggers.ts';
import { digString, own } from '../json/json.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

export const httpTriggerOpen: FlowRule = {
  id: 'http-trigger-open',
  subject: 'flow',
  severity: 'warning',
  summary: 'Anybody who has the address of a flow can start it without signing in.',
  types: ['request'],
  *check({ flow: { operations } }) {
    for (const trigger of triggersOf(operations)) {
      const who = callersOf(trigger);
      if (who === null || asksForKey(trigger)) continue;
      const says =
        who === ''
          ? 'does not say who may call it, and may be open to anybody with its address'
          : 'may be called by anybody with its address';
      const message = `${quote(trigger.name)} ${says}; set \`triggerAuthenticationType\` to Tenant, or let a condition compare a key in a header`;
      const field = who === '' ? [] : ['triggerAuthenticationType'];
      yield { at: [...trigger.path, 'inputs', ...field], message };
    }
  },
};

/** `All`, or empty where an HTTP trigger does not say; null for a trigger that asks who calls. */
function callersOf({ lowerType, value }: Operation): string | null {
  if (lowerType !== 'request') return null;
  const who = digString(value, 'inputs', 'triggerAuthenticationType') ?? '';
  if (/^all$/i.test(who)) return who;
  return who === '' && /^http$/i.test(digString(value, 'kind') ?? '') ? '' : null;
}

/** A condition of the trigger that looks at the caller's headers. */
function asksForKey({ value }: Operation): boolean {
  const conditions = own(value, 'conditions');
  return /headers/i.test(JSON.stringify(conditions ?? null));
}
