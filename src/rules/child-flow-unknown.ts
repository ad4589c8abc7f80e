import { isExpression } from '../flow/literals.ts';
import type { FlowRule } from './rule.ts';

export const childFlowUnknown: FlowRule = {
  id: 'child-flow-unknown',
  subject: 'flow',
  severity: 'warning',
  summary: 'A flow calls a child flow that neither the repository nor the map knows.',
  *check({ flow: { operations }, knownFlows }) {
    const told = new Set<string>();
    for (const { name, childFlow, path } of operations) {
      if (childFlow === null || isExpression(childFlow)) continue;
      const guid = childFlow.trim().toLowerCase();
      if (told.has(guid) || knownFlows.has(guid)) continue;
      told.add(guid);
      const message = `\`${name}\` calls the flow \`${childFlow}\`, which neither a file of the repository nor the map's \`flows\` names; bring its file in, or give its guid as a flowName in the map`;
      const at = [...path, 'inputs', 'host', 'workflowReferenceName'];
      yield { at, message, unlessKnown: guid };
    }
  },
};
