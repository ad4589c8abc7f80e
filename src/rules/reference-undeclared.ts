import type { Flow } from '../flow/flow.ts';
import { wrongName } from '../map/causes.ts';
import { declaredInOtherCase, declaredKeys, isConnectionId, keyPath } from '../map/keys.ts';
import type { FlowRule } from './rule.ts';

export const referenceUndeclared: FlowRule = {
  id: 'reference-undeclared',
  subject: 'flow',
  severity: 'error',
  summary: 'An operation uses a connection reference that the file does not declare.',
  *check({ flow, used: all, map }) {
    if (flow.references === null || flow.referencesAreArray) return;
    for (const used of all) {
      if (used.declared !== null) continue;
      // `reference-case` and `connection-id-as-key` report it more precisely where they apply.
      if (declaredInOtherCase(used, flow) !== null || isConnectionId(used.key, flow, map)) continue;
      const message = `\`${used.uses[0].name}\` uses the connection reference \`${used.key}\`, which the file does not declare; ${advice(used.key, flow)}`;
      const cause = { ids: [wrongName(flow.file, 'reference', used.key)] };
      yield { at: keyPath(used.uses[0]), message, cause };
    }
  },
};

function advice(key: string, flow: Flow): string {
  const near = declaredKeys(flow)?.nearest(key) ?? null;
  if (near !== null) return `write \`${near}\` if you mean that one, or declare it`;
  return 'add it to `connectionReferences`, or use a key that is there';
}
