import type { DeclaredReference } from '../flow/references.ts';
import type { Fix } from '../json/edit.ts';
import type { Path } from '../json/pointer.ts';
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
    const quoted = quotedTexts(context);
    const isNear = nearUndeclared(context);
    for (const reference of unused) {
      const { key, path } = reference;
      if (isMeant(key)) continue;
      const message = `no operation uses the connection reference \`${key}\`; remove it, or the flow asks for a connection that it does not need`;
      const isCertain = !isNamed(key, quoted) && !isNear(reference);
      yield { at: path, message, fix: isCertain ? removal(path) : undefined };
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
 * Whether a declaration may be the one that an operation misspells: of a similar name, or of the
 * same connector. To remove it would lose what the operation needs.
 */
function nearUndeclared({ flow, used }: FlowContext): (reference: DeclaredReference) => boolean {
  const undeclared = used.filter(({ declared }) => declared === null);
  const spelt = new Spellings(undeclared.map(({ key }) => key));
  const known = declaredKeys(flow);
  const meant = new Set(undeclared.map(({ key }) => known?.nearest(key) ?? null));
  const connectors = new Set(
    undeclared.flatMap(({ uses }) => uses.flatMap(({ host }) => host?.connector ?? [])),
  );
  return ({ key, connector }) =>
    spelt.nearest(key) !== null ||
    meant.has(key) ||
    (connector !== null && connectors.has(connector));
}

function removal(path: Path): Fix {
  return { edits: [{ kind: 'remove', path }] };
}

/** Every text between two quotes of expressions. */
function quotedTexts({ flow }: FlowContext): ReadonlySet<string> {
  return new Set(JSON.stringify(flow.definition).split("'").slice(1, -1));
}

/** An expression may name it in a way that does not count as a use. */
function isNamed(key: string, quoted: ReadonlySet<string>): boolean {
  return key.includes("'") || quoted.has(JSON.stringify(key).slice(1, -1));
}
