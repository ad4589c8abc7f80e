import type { Flow } from '../flow/flow.ts';
import { environmentId, sameEnvironmentId } from './environment-id.ts';
import { abilitiesOf } from './hosts.ts';
import type { Resolution } from './resolve.ts';

/**
 * The data that identifies the live flow of a target: for most flows of a repository only this is
 * kept.
 */
export interface Identified {
  flow: Pick<Flow, 'file' | 'displayName' | 'origin' | 'workflowId'>;
  resolution: Pick<Resolution, 'environment' | 'settings'>;
}

/**
 * A flow's guid in an environment: from the map, otherwise from the file if it came from that
 * environment, or where a flow of a solution has the same guid everywhere.
 */
export function knownFlowName({ flow, resolution }: Identified): string | null {
  const { environment, settings } = resolution;
  if (settings?.flowName) return settings.flowName;
  const { origin, workflowId } = flow;
  const isHere = sameEnvironmentId(origin?.environmentName ?? '', environment.environmentName);
  if (isHere && origin !== null) return origin.flowName;
  return abilitiesOf(environment).keepsGuids ? workflowId : null;
}

/** The name by which a flow without a guid is looked for. */
export function displayNameIn({ flow, resolution }: Identified): string {
  return resolution.settings?.displayName ?? flow.displayName;
}

/** Which live flow a file identifies in an environment. */
export interface Identity {
  environmentName: string;
  /** Null: it is looked for by its name. */
  flowName: string | null;
  displayName: string;
}

/** Which live flow the file of a target identifies in the target's environment. */
export function identityIn(target: Identified): Identity {
  const { environmentName } = target.resolution.environment;
  return {
    environmentName,
    flowName: knownFlowName(target),
    displayName: displayNameIn(target),
  };
}

/** Equal for identities of the same live flow. */
export function identityKey({ environmentName, flowName, displayName }: Identity): string {
  const flow = flowName?.trim().toLowerCase() ?? `named ${displayName}`;
  return `${environmentId(environmentName)}\n${flow}`;
}

/** The same for a target. */
export function liveFlowKey(target: Identified): string {
  return identityKey(identityIn(target));
}

/** The place in the map that names a file's live flow, to show a reader where to write it. */
export function flowEntryAt(environment: string, file: string): string {
  return `environments.${environment}.flows["${file}"]`;
}
