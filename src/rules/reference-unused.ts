import type { Flow } from '../flow/flow.ts';
import { connectorOf } from '../flow/hosts.ts';
import { isKnownType } from '../flow/operation-types.ts';
import type { DeclaredReference } from '../flow/references.ts';
import { triggersOf } from '../flow/triggers.ts';
import type { Fix } from '../json/edit.ts';
import { digString } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import { wrongName } from '../map/causes.ts';
import { declaredKeys, isConnectionId, keyOfConnection } from '../map/keys.ts';
import { Spellings } from '../wording/spelling.ts';
import type { FlowContext, FlowRule } from './rule.ts';

export const referenceUnused: FlowRule = {
  id: 'reference-unused',
  subject: 'flow',
  severity: 'error',
  summary: 'The file declares a connection reference that no operation uses.',
  *check(context) {
    const used = new Set(context.used.map(({ key }) => key));
    const unused = (context.flow.references ?? []).filter(({ key }) => !used.has(key));
    if (unused.length === 0) return;
    const isMeant = meant(context);
    const isNeeded = needed(context.flow);
    const misspelt = misspellings(context, unused);
    const text = JSON.stringify(context.flow.definition);
    const quoted = quotedTexts(text);
    const held = heldKeys(text);
    const isNear = mayBeMeant(context, misspelt);
    for (const reference of unused) {
      const { key, path } = reference;
      if (isMeant(key) || isNeeded(reference) || held.has(inJson(key))) continue;
      const message = `no operation uses the connection reference \`${key}\`; remove it, or the flow asks for a connection that it does not need`;
      const ids = misspelt(key).map((name) => wrongName(context.flow.file, 'reference', name));
      const isCertain = !isNamed(key, quoted) && !isNear(reference);
      const fix = isCertain ? removal(path) : undefined;
      yield { at: path, message, fix, cause: { ids } };
    }
  },
};

/** An operation misspells the key: `reference-case` or `connection-id-as-key` reports it. */
function meant({ flow, used, map }: FlowContext): (key: string) => boolean {
  const undeclared = used.filter(({ declared }) => declared === null).map((use) => use.key);
  const spelt = new Spellings(undeclared);
  const ids = undeclared.filter((id) => isConnectionId(id, flow, map));
  const keys = new Set(ids.map((id) => keyOfConnection(id, flow, map)));
  return (key) => spelt.otherCase(key) !== null || keys.has(key);
}

/**
 * An operation of a connector, or of a type that there is not, may need it where it names none; it
 * is reported itself. Without `apiId` it may be of any connector, and so may a trigger that is not
 * there.
 */
function needed({ operations }: Flow): (reference: DeclaredReference) => boolean {
  if (triggersOf(operations).length === 0) return () => true;
  const nameless = operations.filter(
    ({ kind, host, lowerType }) =>
      host === null && (/^(?:open)?apiconnection/.test(lowerType) || !isKnownType(kind, lowerType)),
  );
  const ids = nameless.map(({ value }) => digString(value, 'inputs', 'host', 'apiId'));
  if (ids.includes(null)) return () => true;
  const connectors = new Set(ids.map((id) => connectorOf(id ?? '')));
  return ({ connector }) => connectors.has(connector);
}

/**
 * The undeclared keys that are probably meant to be a declared one: by their spelling, or because
 * nothing else of the connector is undeclared, and nothing else of it is unused.
 */
function misspellings(
  { flow, used }: FlowContext,
  unused: readonly DeclaredReference[],
): (key: string) => string[] {
  const undeclared = used.filter(({ declared }) => declared === null);
  const speltAs = Map.groupBy(undeclared, ({ key }) => declaredKeys(flow)?.nearest(key));
  const byConnector = Map.groupBy(undeclared, ({ uses: [first] }) => first.host?.connector ?? null);
  const unusedBy = Map.groupBy(unused, ({ connector }) => connector);
  const connectors = new Map(unused.map(({ key, connector }) => [key, connector]));
  return (key) => {
    const spelt = speltAs.get(key) ?? [];
    if (spelt.length > 0) return spelt.map((use) => use.key);
    const connector = connectors.get(key) ?? null;
    const candidates = connector === null ? [] : (byConnector.get(connector) ?? []);
    const isOnly = candidates.length === 1 && unusedBy.get(connector)?.length === 1;
    return isOnly ? candidates.map((use) => use.key) : [];
  };
}

/**
 * Whether a declaration may be the one that an operation misspells: `misspellings` says so, or it
 * has a similar name or the same connector. To remove it would lose what the operation needs.
 */
function mayBeMeant(
  { used }: FlowContext,
  misspelt: (key: string) => readonly string[],
): (reference: DeclaredReference) => boolean {
  const undeclared = used.filter(({ declared }) => declared === null);
  const spelt = new Spellings(undeclared.map(({ key }) => key));
  const hosts = undeclared.flatMap(({ uses }) => uses.map(({ host }) => host));
  const connectors = new Set(hosts.map((host) => host?.connector ?? null));
  return ({ key, connector }) =>
    misspelt(key).length > 0 ||
    spelt.nearest(key) !== null ||
    (connector !== null && connectors.has(connector));
}

function removal(path: Path): Fix {
  return { edits: [{ kind: 'remove', path }] };
}

/** Every text between two quotes of expressions. */
function quotedTexts(definition: string): ReadonlySet<string> {
  return new Set(definition.split("'").slice(1, -1));
}

/**
 * The keys, as JSON writes them, that any host names: also one that no operation has, of an action
 * where nobody looks for actions, which is reported there, and needs the reference as soon as it is
 * moved. JSON has no line feed of its own, which stands here for two apostrophes.
 */
function heldKeys(definition: string): ReadonlySet<string> {
  const named = definition.matchAll(/"connection(?:Reference)?Name":"((?:[^"\\]|\\.)*)"/g);
  const parts = definition.replaceAll("''", '\n').split("'");
  const indexed = parts.filter(
    (_, at) => parts[at + 1] === '][' && parts[at + 2] === 'connectionId',
  );
  return new Set([
    ...named.map(([, key = '']) => key),
    ...indexed.map((key) => key.replaceAll('\n', "'")),
  ]);
}

function inJson(key: string): string {
  return JSON.stringify(key).slice(1, -1);
}

/** An expression may name it in a way that does not count as a use. */
function isNamed(key: string, quoted: ReadonlySet<string>): boolean {
  return key.includes("'") || quoted.has(inJson(key));
}
