import { flowOf, type ToolContext } from './context.ts';
import { saveFailed } from './refusals.ts';
import type { Json, StoredFlow } from './state.ts';
import { keysUsed, operations } from './walk.ts';

/** Success is `actualState === requestedState`; a suspended flow stays suspended (a DLP policy's doing). */
export function setFlowState({ world, account }: ToolContext, given: Json): Json {
  const flow = flowOf(world, given);
  const requestedState = given.state as 'Started' | 'Stopped';
  if (requestedState === 'Started') refuseStart(flow);
  if (flow.state !== 'Suspended' && flow.state !== requestedState) {
    world.write(flow, { state: requestedState }, account);
  }
  const { name: flowName, environment: environmentName, state: actualState } = flow;
  return { flowName, environmentName, requestedState, actualState };
}

function refuseStart(flow: StoredFlow): void {
  for (const { kind, name, body } of operations(flow.definition)) {
    if (kind === 'Trigger' && String(body.description ?? '').length > 256) {
      throw saveFailed(
        'TriggerDescriptionTooLong',
        `The description of trigger '${name}' is too long`,
      );
    }
  }
  if (isUnbound(flow)) {
    const text = `The flow '${flow.name}' cannot be started because it is not published`;
    throw saveFailed('CannotStartUnpublishedSolutionFlow', text);
  }
}

function isUnbound(flow: StoredFlow): boolean {
  const bound = Object.keys(flow.connectionReferences);
  return bound.length === 0 && keysUsed(flow.definition).length > 0;
}
