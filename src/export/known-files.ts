import type { Project } from '../check/check.ts';
import type { Flow } from '../flow/flow.ts';
import type { FlowSummary } from '../live/host.ts';
import type { Environment } from '../map/map.ts';

/** The files in Git that may hold a live flow. */
export interface KnownFiles {
  /** The file that certainly holds it; null where there is none. */
  held: Flow | null;
  /** Files with its name; one of them is the flow's file if the content is equal. */
  maybe: readonly Flow[];
}

/**
 * The files that may hold a live flow: the one to which the map or the file itself gives its guid,
 * otherwise those with its name that belong to no other flow. A name that several live flows share
 * matches no file unless the content does.
 */
export function candidates(
  { flows, map }: Pick<Project, 'flows' | 'map'>,
  { name, environmentName }: Pick<Environment, 'name' | 'environmentName'>,
  listed: readonly FlowSummary[],
): (summary: FlowSummary) => KnownFiles {
  const environment = map?.environments.get(name);
  const guidOf = (flow: Flow): string | null => {
    const settings = environment?.flows.get(flow.file) ?? null;
    const known = settings?.flowName ?? originIn(flow, environmentName);
    return known?.toLowerCase() ?? null;
  };
  const nameOf = (flow: Flow) => environment?.flows.get(flow.file)?.displayName ?? flow.displayName;
  const here = new Set(listed.map(({ flowName }) => flowName.toLowerCase()));
  const byGuid = Map.groupBy(flows, guidOf);
  const loose = flows.filter((flow) => !here.has(guidOf(flow) ?? ''));
  const guided = (flow: Flow) => flow.guids.find((guid) => here.has(guid)) ?? null;
  const byOwnGuid = Map.groupBy(loose, guided);
  const byName = Map.groupBy(
    loose.filter((flow) => guided(flow) === null),
    nameOf,
  );
  const claimed = (guid: string) => byGuid.get(guid) ?? byOwnGuid.get(guid);
  const sameName = Map.groupBy(
    listed.filter(({ flowName }) => claimed(flowName.toLowerCase()) === undefined),
    ({ displayName }) => displayName,
  );
  return ({ flowName, displayName }) => {
    const [own] = claimed(flowName.toLowerCase()) ?? [];
    if (own !== undefined) return { held: own, maybe: [] };
    const named = byName.get(displayName) ?? [];
    const isAlone = sameName.get(displayName)?.length === 1 && named.length === 1;
    return isAlone ? { held: named[0] ?? null, maybe: [] } : { held: null, maybe: named };
  };
}

function originIn({ origin }: Flow, environmentName: string): string | null {
  const isHere = origin?.environmentName.toLowerCase() === environmentName.toLowerCase();
  return isHere ? (origin?.flowName ?? null) : null;
}
