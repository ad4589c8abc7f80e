import { declaredInOtherCase, keyPath, mappedInOtherCase } from '../connections/keys.ts';
import type { FlowRule } from './rule.ts';

export const referenceCase: FlowRule = {
  id: 'reference-case',
  subject: 'flow',
  severity: 'error',
  summary: 'A connection reference is spelt in two ways that differ by case alone.',
  *check({ flow, used: all, uses }) {
    for (const used of all) {
      const declared = declaredInOtherCase(used, flow);
      if (declared === null) continue;
      const message = `\`${used.uses[0].name}\` uses the connection reference \`${used.key}\`, and the file declares it as \`${declared}\`; spell both alike`;
      yield { at: keyPath(used.uses[0]), message };
    }
    for (const use of uses) {
      for (const used of use.unmapped) {
        const found = mappedInOtherCase(used, use);
        if (found === null || declaredInOtherCase(used, flow) !== null) continue;
        const environment = use.environment.name;
        const message = `\`${used.uses[0].name}\` uses the connection reference \`${found.name}\`, and the map binds it as \`${found.mapped}\` in ${environment}; spell both alike`;
        yield { at: keyPath(used.uses[0]), environment, message };
      }
    }
  },
};
