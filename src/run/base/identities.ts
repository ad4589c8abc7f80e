import type { IndexedFlow } from '../../map/flow-index.ts';
import type { Identified } from '../../map/identity.ts';
import { identityChanges } from '../../map/identity-changes.ts';
import type { ConnectionMap } from '../../map/map.ts';
import type { FlowChanges } from '../../map/policy-changes.ts';
import { environmentsOf } from '../../map/resolve.ts';
import type { ReadProject } from '../project/project.ts';
import type { Baseline } from './baseline.ts';
import { flowBefore, goneFlows, readFlowsBefore } from './flows-before.ts';
import type { Scope } from './scope.ts';

/**
 * The run's flows that identify another live flow than before, and the former paths of changed
 * files.
 */
export async function readIdentities(
  { index, map, isFlowFile }: Pick<ReadProject, 'index' | 'map' | 'isFlowFile'>,
  { baseline, judge, github, affected, environments }: Scope,
): Promise<Omit<FlowChanges, 'unlimitedBefore'>> {
  const base = judge ?? baseline?.map ?? null;
  if (map === null || base === null || baseline === null || github === null) {
    return { identities: [], filesBefore: new Map() };
  }
  const filesBefore = filesBeforeOf(baseline);
  const looked = index.filter(({ file }) => affected === null || affected.has(file));
  const fileBefore = (file: string) =>
    filesBefore.has(file) ? (filesBefore.get(file) ?? null) : file;
  const isSettled = ({ file }: IndexedFlow) => {
    const was = fileBefore(file);
    return was !== null && isNamedBy(map, file) && isNamedBy(base, was);
  };
  const open = new Set(looked.filter((flow) => !isSettled(flow)));
  await readFlowsBefore(open, baseline, github);
  const flows = new Map<string, Identified['flow'] | null>();
  for (const flow of index) {
    const before = open.has(flow)
      ? await flowBefore(flow, baseline, github)
      : asBefore(flow, fileBefore(flow.file));
    flows.set(flow.file, before !== null && isFlowFile(before.file) ? before : null);
  }
  const isAnyNew = looked.some(({ file }) => flows.get(file) === null);
  const gone = isAnyNew ? await goneFlows(baseline, github, isFlowFile) : [];
  const identities = identityChanges(looked, map, { map: base, flows, gone }).filter(
    ({ environment }) => environments.length === 0 || environments.includes(environment),
  );
  return { identities, filesBefore };
}

/** The former identity of a flow, at its former path, if only the map decides it. */
function asBefore(flow: IndexedFlow, file: string | null): IndexedFlow | null {
  if (file === null) return null;
  return file === flow.file ? flow : { ...flow, file };
}

/**
 * Whether a map gives the flow's guid in all its environments, so that its file does not matter.
 */
function isNamedBy(map: ConnectionMap, file: string): boolean {
  return environmentsOf(map, { file }).every(({ flows }) => flows.get(file)?.flowName != null);
}

function filesBeforeOf({ changed }: Baseline): Map<string, string | null> {
  const files = [...(changed?.values() ?? [])];
  return new Map(
    files.map(({ path, previousPath, status }) => [
      path,
      status === 'added' ? null : (previousPath ?? path),
    ]),
  );
}
