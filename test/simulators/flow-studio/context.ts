import type { Profile } from './profiles.ts';
import { refuse } from './refusals.ts';
import type { Environment, Json, StoredFlow, World } from './state.ts';

/** What a tool knows of the call it answers. */
export interface ToolContext {
  world: World;
  profile: Profile;
  account: string;
  pageSize: number;
}

/** The environment named, or the refusal of a wrong one (404), a blank one (400) or a disabled one. */
export function environmentOf(world: World, given: Json): Environment {
  const id = String(given.environmentName ?? '');
  if (id.trim() === '') {
    throw refuse('The request has no environment filter.', 400, 'MissingEnvironmentFilter');
  }
  const environment = world.environments.find((candidate) => candidate.id === id);
  if (environment === undefined) {
    throw refuse(`The environment '${id}' could not be found.`, 404, 'EnvironmentNotFound');
  }
  if (environment.state === 'Disabled') {
    throw refuse(`The environment '${id}' is disabled.`, 403, 'EnvironmentDisabled');
  }
  return environment;
}

/** The flow named, in the environment named. */
export function flowOf(world: World, given: Json): StoredFlow {
  const { id } = environmentOf(world, given);
  return found(world.flow(id, String(given.flowName)), given);
}

/** The same as a read shows it, which may be older. */
export function flowAsRead(world: World, given: Json): StoredFlow {
  return found(world.asRead(flowOf(world, given)), given);
}

function found(flow: StoredFlow | undefined, given: Json): StoredFlow {
  if (flow !== undefined) return flow;
  throw refuse(`Could not find flow '${given.flowName}'.`, 404, 'FlowNotFound');
}
