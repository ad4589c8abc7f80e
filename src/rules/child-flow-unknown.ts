import { isExpression } from '../flow/literals.ts';
import { unknownChildFlow } from '../map/causes.ts';
import type { FlowRule } from './rule.ts';

export const childFlowUnknown: FlowRule = {
  id: 'child-flow-unknown',
  subject: 'flow',
  severity: 'warning',
  summary: 'A flow calls a child flow that is neither in the repository nor in the map.',
  *check({ flow: { operations }, knownFlows }) {
    const reported = new Set<string>();
    for (const { name, childFlow, path } of operations) {
      if (childFlow === null || isExpression(childFlow)) continue;
      const guid = childFlow.trim().toLowerCase();
      if (reported.has(guid) || knownFlows.has(guid)) continue;
      reported.add(guid);
      const message = `\`${name}\` calls the flow \`${childFlow}\`, which is neither in the repository nor in the map's \`flows\`; add its file, or write its guid as a flowName in the map`;
      const at = [...path, 'inputs', 'host', 'workflowReferenceName'];
      yield { at, message, unlessKnown: guid, cause: { ids: [unknownChildFlow(guid)] } };
    }
  },
};
