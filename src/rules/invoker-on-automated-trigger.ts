import type { Operation } from '../flow/operations.ts';
import { hasNoInvoker, runsAsUser, triggersOf } from '../flow/triggers.ts';
import { connectorsOf } from '../map/connectors.ts';
import { keyPath } from '../map/keys.ts';
import type { UsedReference } from '../map/resolve.ts';
import type { FlowContext, FlowRule, Problem } from './rule.ts';

export const invokerOnAutomatedTrigger: FlowRule = {
  id: 'invoker-on-automated-trigger',
  subject: 'flow',
  severity: 'warning',
  summary:
    'A reference needs the connection of the person who starts the flow, but no person starts it.',
  *check(context) {
    const triggers = triggersOf(context.flow.operations);
    const [trigger] = triggers;
    if (trigger === undefined || triggers.length > 1 || !hasNoInvoker(trigger)) return;
    const references = context.used.filter((used) => !isOfTheUser(used, trigger));
    for (const used of references) {
      yield* inFile(used, trigger, context);
      yield* inMap(used, trigger, context);
    }
  },
};

function isOfTheUser(used: UsedReference, trigger: Operation): boolean {
  if (!runsAsUser(trigger)) return false;
  return connectorsOf(used, null).every(({ base }) => base === trigger.host?.connector);
}

/** The file's own source, unless the map sets one in every environment. */
function* inFile(
  used: UsedReference,
  trigger: Operation,
  { uses }: FlowContext,
): Generator<Problem> {
  if (used.declared?.source !== 'Invoker') return;
  const entries = uses.map(({ bindings }) => bindings.find((one) => one.used.key === used.key));
  if (uses.length > 0 && entries.every((binding) => (binding?.entry.source ?? null) !== null))
    return;
  const message = `the file's reference \`${used.key}\` needs the connection of the person who starts the flow, but ${nobody(trigger)}; make it Embedded`;
  yield { at: used.declared.path, message };
}

function* inMap(
  { key, uses: [first] }: UsedReference,
  trigger: Operation,
  { uses }: FlowContext,
): Generator<Problem> {
  for (const { environment, bindings } of uses) {
    const binding = bindings.find(({ used }) => used.key === key);
    if (binding?.entry.source !== 'Invoker') continue;
    const message = `\`${first.name}\` uses \`${key}\`, which needs the connection of the person who starts the flow, but ${nobody(trigger)}; make its source Embedded`;
    yield { at: keyPath(first), environment: environment.name, message };
  }
}

function nobody({ name }: Operation): string {
  return `no person does: its trigger is \`${name}\``;
}
