import type { ExpressionString } from '../flow/expressions.ts';
import type { UsedName } from '../flow/names-used.ts';
import type { Operation } from '../flow/operations.ts';
import { isSecure } from '../flow/parameters.ts';
import { dig, digString, isObject, own } from '../json/json.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowContext, FlowProblem, FlowRule, RelatedProblem } from './rule.ts';

export const secureDataMissing: FlowRule = {
  id: 'secure-data-missing',
  subject: 'flow',
  severity: 'warning',
  summary: 'An action reads or sends a secret, and the run history shows it.',
  *check(context) {
    const readers = context.flow.operations.filter(readsSecret);
    const usesOf = usesBy(readers.length === 0 ? [] : context.names().operation);
    for (const reader of readers) {
      if (hides(reader, 'outputs')) continue;
      const message = `${quote(reader.name)} reads a secret, and the run history shows it; switch on Secure Outputs`;
      yield { at: reader.path, message, related: usersOf(reader, usesOf) };
    }
    yield* sent(context);
  },
};

/** Operations of the connector Azure Key Vault that give what the vault hides. */
const VAULT_READS = /^(?:getsecret(?:version)?|decryptdata(?:withversion)?)$/i;

function readsSecret({ lowerType, value, host }: Operation): boolean {
  const input = (...keys: string[]) => digString(value, 'inputs', ...keys) ?? '';
  if (host?.connector === 'shared_keyvault') return VAULT_READS.test(input('host', 'operationId'));
  if (/^RetrieveEnvironmentVariableSecretValue$/i.test(input('parameters', 'actionName')))
    return true;
  return lowerType === 'http' && /\.vault\.azure\.net\/secrets\//i.test(input('uri'));
}

function hides({ value }: Operation, side: 'inputs' | 'outputs'): boolean {
  const hidden = dig(value, 'runtimeConfiguration', 'secureData', 'properties');
  return Array.isArray(hidden) && hidden.includes(side);
}

/** Where the secret is shown as well; all of it is hidden with the outputs that it comes from. */
function usersOf(reader: Operation, usesOf: ReturnType<typeof usesBy>): RelatedProblem[] {
  const first = new Map<Operation, ExpressionString>();
  for (const { string } of usesOf.get(reader.lowerName) ?? []) {
    const { operation } = string;
    if (first.has(operation)) continue;
    if (operation !== reader && !hides(operation, 'inputs')) first.set(operation, string);
  }
  return [...first.values()]
    .slice(0, MOST_RELATED)
    .map(({ operation, path }) => ({ at: path, message: `${quote(operation.name)} uses it` }));
}

const MOST_RELATED = 10;

function usesBy(names: readonly UsedName[]): ReadonlyMap<string, readonly UsedName[]> {
  return Map.groupBy(names, ({ use }) => use.lowerName);
}

/** Secret parameters, which are hidden by themselves but not where an action takes them. */
function* sent({ flow, names }: FlowContext): Generator<FlowProblem> {
  const declared = own(flow.definition, 'parameters');
  const secrets = new Set(
    Object.entries(isObject(declared) ? declared : {})
      .filter(([name, parameter]) => !name.startsWith('$') && isSecure(parameter))
      .map(([name]) => name.toLowerCase()),
  );
  if (secrets.size === 0) return;
  const seen = new Set<Operation>();
  for (const { use, string } of names().parameter) {
    const { operation, path } = string;
    if (!secrets.has(use.lowerName)) continue;
    if (seen.has(operation) || isHidden(operation, path)) continue;
    seen.add(operation);
    const advice = isVariable(operation)
      ? 'use the parameter where it is needed, since variables are always shown'
      : 'switch on Secure Inputs';
    const message = `${quote(operation.name)} takes the secret parameter ${quote(use.name)}, and the run history shows it; ${advice}`;
    yield { at: path, within: [use.start, use.end], message, about: [use.name] };
  }
}

/** The service itself hides how a call is authenticated. */
function isHidden(operation: Operation, path: ExpressionString['path']): boolean {
  const [top, field, name] = path.slice(operation.path.length).map(String);
  if (top !== 'inputs' || field === 'authentication') return true;
  const isAuthorization = field === 'headers' && /^authorization$/i.test(name ?? '');
  return isAuthorization || hides(operation, 'inputs');
}

function isVariable({ type }: Operation): boolean {
  return /variable$/i.test(type);
}
