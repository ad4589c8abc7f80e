import type { Flow } from '../flow/flow.ts';
import type { Resolution } from './resolve.ts';

/** What tells which live flow is meant: of every flow of a repository no more is known. */
export interface Identified {
  flow: Pick<Flow, 'file' | 'displayName' | 'origin'>;
  resolution: Pick<Resolution, 'environment' | 'settings'>;
}

/** A flow's guid in an environment: the map's word, else the file's own if it is of that environment. */
export function knownFlowName({ flow, resolution }: Identified): string | null {
  const { environment, settings } = resolution;
  if (settings?.flowName) return settings.flowName;
  return flow.origin?.environmentName.toLowerCase() === environment.environmentName.toLowerCase()
    ? flow.origin.flowName
    : null;
}

/** The name by which a flow without a guid is looked for. */
export function displayNameIn({ flow, resolution }: Identified): string {
  return resolution.settings?.displayName ?? flow.displayName;
}

/** The live flow that is meant, as text that is equal for two that mean the same. */
export function claimOf(target: Identified): string {
  const { environmentName } = target.resolution.environment;
  const flowName = knownFlowName(target)?.toLowerCase();
  const identity = flowName ?? `named ${displayNameIn(target)}`;
  return `${environmentName.toLowerCase()}\n${identity}`;
}
