import { dig, digAlong, digString, isObject } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import { numberOf } from './literals.ts';
import type { Operation } from './operations.ts';

/**
 * Triggers that a clock or an event fires. Everything that a person starts is of type `Request`: a
 * button, Power Apps, an agent, a call of its URL, and a selected item or file (kind
 * `ApiConnection`). Source: https://learn.microsoft.com/power-automate/triggers-introduction, and
 * 205 real flows.
 */
const AUTOMATED = [
  'recurrence',
  'slidingwindow',
  'openapiconnection',
  'openapiconnectionwebhook',
  'openapiconnectionnotification',
  'apiconnection',
  'apiconnectionwebhook',
  'apiconnectionnotification',
  'http',
  'httpwebhook',
];

/** The triggers among a flow's operations: they come before its actions. */
export function triggersOf(operations: readonly Operation[]): readonly Operation[] {
  const end = operations.findIndex(({ kind }) => kind !== 'trigger');
  return end === -1 ? operations : operations.slice(0, end);
}

/** True when no known person starts the flow, so that nobody's own connection can be used. */
export function hasNoInvoker({ lowerType, value }: Operation): boolean {
  const anyone = digString(value, 'inputs', 'triggerAuthenticationType') ?? '';
  return AUTOMATED.includes(lowerType) || /^all$/i.test(anyone);
}

/**
 * True for a Dataverse trigger that runs as the user who changed the row (1) or who owns it (2):
 * Dataverse actions then use that person's connection, although nobody invoked the flow.
 */
export function runsAsUser({ value, host }: Operation): boolean {
  const runAs = numberOf(dig(value, 'inputs', 'parameters', 'subscriptionRequest/runas'));
  return host?.connector === 'shared_commondataserviceforapps' && (runAs === 1 || runAs === 2);
}

/**
 * Where a flow limits how many of its runs go on at a time, from the file's root; null where it does
 * not. Source: "Change trigger concurrency" and `SingleInstance` in the schema reference.
 */
export function concurrencyPath(operations: readonly Operation[]): Path | null {
  for (const { value, path } of triggersOf(operations)) {
    const setting = ['runtimeConfiguration', 'concurrency'];
    if (isObject(digAlong(value, setting))) return [...path, ...setting];
    const options = digString(value, 'operationOptions') ?? '';
    if (/\bSingleInstance\b/i.test(options)) return [...path, 'operationOptions'];
  }
  return null;
}
