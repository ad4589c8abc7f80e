import type { FlowAmbiguous, FlowBlocked, FlowMissing } from '../../live/unwritable.ts';
import { flowEntryAt } from '../../map/identity.ts';

/** For the rule, and for the plan, which blocks such a flow even if the finding is switched off. */
export function flowMissingMessage(reason: FlowMissing): string {
  const { environment, file, flowName, isUncreatable } = reason;
  const at = flowEntryAt(environment, file);
  if (isUncreatable) {
    const which = flowName === null ? 'no flow of this name' : `no flow ${flowName}`;
    return `the environment has ${which}, and Flowgate creates none through Dataverse; import the solution that has it first (\`pac solution import\`), or correct \`flowName\` under ${at}`;
  }
  return flowName === null
    ? `no live flow has this name; write \`"create": true\` under ${at} to have it created, or the guid of the one that it is as \`"flowName"\``
    : `the environment has no flow ${flowName}; correct \`flowName\` under ${at}, or remove it and write \`"create": true\``;
}

/** The same. */
export function flowAmbiguousMessage({ environment, file, flowNames }: FlowAmbiguous): string {
  const lines = flowNames.map((name) => `\`"flowName": "${name}"\``).join(' or ');
  return `${flowNames.length} live flows have this name; write the guid of the right one under ${flowEntryAt(environment, file)}: ${lines}`;
}

/** The same. */
export function flowObstacleMessage({ code, flowName }: FlowBlocked): string {
  return code === 'flow-draft'
    ? `the live flow ${flowName} has unpublished changes, and Dataverse refuses every save until whoever made them publishes or discards them`
    : `the live flow ${flowName} belongs to a managed solution, and a save would put an unmanaged layer on it; change it in its own environment, and import the solution again`;
}
