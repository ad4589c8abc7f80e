import { isConnectionId, keyOfConnection, otherCase } from '../connections/keys.ts';
import type { Fix } from '../fix/edit.ts';
import type { Path } from '../flow/pointer.ts';
import type { FlowContext, FlowRule } from './rule.ts';

export const referenceUnused: FlowRule = {
  id: 'reference-unused',
  subject: 'flow',
  severity: 'error',
  summary: 'The file declares a connection reference that no operation uses.',
  *check(context) {
    const used = new Set(context.used.map(({ key }) => key));
    for (const { key, path } of context.flow.references ?? []) {
      if (used.has(key) || isMeant(key, context)) continue;
      const message = `no operation uses the connection reference \`${key}\`; remove it, or the flow asks for a connection that it does not need`;
      yield { at: path, message, fix: isNamed(key, context) ? undefined : removal(path) };
    }
  },
};

/** An operation misspells the key: `reference-case` or `connection-id-as-key` tells of it. */
function isMeant(key: string, { flow, used, map }: FlowContext): boolean {
  const undeclared = used.filter(({ declared }) => declared === null).map((use) => use.key);
  return (
    otherCase(key, undeclared) !== null ||
    undeclared.some((id) => isConnectionId(id, flow, map) && keyOfConnection(id, flow, map) === key)
  );
}

function removal(path: Path): Fix {
  return { edits: [{ kind: 'remove', path }] };
}

/** An expression may name it in a way that is no use as the rules know it. */
function isNamed(key: string, { flow }: FlowContext): boolean {
  return JSON.stringify(flow.definition).includes(`'${JSON.stringify(key).slice(1, -1)}'`);
}
