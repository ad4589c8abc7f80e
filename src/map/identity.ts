import type { Flow } from '../flow/flow.ts';
import { environmentId, sameEnvironmentId } from './environment-id.ts';
import type { Resolution } from './resolve.ts';

/** What tells which live flow a target means: of every flow of a repository no more is known. */
export interface Identified {
  flow: Pick<Flow, 'file' | 'displayName' | 'origin'>;
  resolution: Pick<Resolution, 'environment' | 'settings'>;
}

/** A flow's guid in an environment: the map's word, else the file's own if it is of that environment. */
export function knownFlowName({ flow, resolution }: Identified): string | null {
  const { environment, settings } = resolution;
  if (settings?.flowName) return settings.flowName;
  const { origin } = flow;
  const isHere = sameEnvironmentId(origin?.environmentName ?? '', environment.environmentName);
  return isHere ? (origin?.flowName ?? null) : null;
}

/** The name by which a flow without a guid is looked for. */
export function displayNameIn({ flow, resolution }: Identified): string {
  return resolution.settings?.displayName ?? flow.displayName;
}

/** Which live flow a file means in an environment. */
export interface Identity {
  environmentName: string;
  /** Null: it is looked for by its name. */
  flowName: string | null;
  displayName: string;
}

export function identityIn(target: Identified): Identity {
  const { environmentName } = target.resolution.environment;
  return {
    environmentName,
    flowName: knownFlowName(target),
    displayName: displayNameIn(target),
  };
}

/** Equal for those that mean the same live flow. */
export function identityKey({ environmentName, flowName, displayName }: Identity): string {
  const flow = flowName?.trim().toLowerCase() ?? `named ${displayName}`;
  return `${environmentId(environmentName)}\n${flow}`;
}

/** The same for a target. */
export function claimOf(target: Identified): string {
  return identityKey(identityIn(target));
}

/** Where the map says which live flow a file is in an environment, for a reader to write there. */
export function flowEntryAt(environment: string, file: string): string {
  return `environments.${environment}.flows["${file}"]`;
}
