import type { Fix } from '../json/edit.ts';
import type { Path } from '../json/pointer.ts';
import { isConnectionId, keyOfConnection } from '../map/keys.ts';
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
    for (const { key, path } of unused) {
      if (isMeant(key)) continue;
      const message = `no operation uses the connection reference \`${key}\`; remove it, or the flow asks for a connection that it does not need`;
      yield { at: path, message, fix: isNamed(key, quoted) ? undefined : removal(path) };
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
