import { flowEntryAt } from '../map/identity.ts';
import type { FlowAmbiguous, FlowMissing } from './unwritable.ts';

/** For the rule, and for the plan, which blocks such a flow even if the finding is switched off. */
export function flowMissingMessage({ environment, file, flowName }: FlowMissing): string {
  const at = flowEntryAt(environment, file);
  return flowName === null
    ? `no live flow has this name; write \`"create": true\` under ${at} to have it created, or the guid of the one that it is as \`"flowName"\``
    : `the environment has no flow ${flowName}; correct \`flowName\` under ${at}, or remove it and write \`"create": true\``;
}

/** The same. */
export function flowAmbiguousMessage({ environment, file, flowNames }: FlowAmbiguous): string {
  const lines = flowNames.map((name) => `\`"flowName": "${name}"\``).join(' or ');
  return `${flowNames.length} live flows have this name; write the guid of the right one under ${flowEntryAt(environment, file)}: ${lines}`;
}
