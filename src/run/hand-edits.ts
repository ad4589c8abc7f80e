import pMap from 'p-map';
import { type Flow, readFlow } from '../flow/flow.ts';
import type { GitHub } from '../github/github.ts';
import type { Current } from '../live/current.ts';
import type { LiveFlow } from '../live/host.ts';
import type { Target } from '../live/target.ts';
import { resolve } from '../map/resolve.ts';
import { contentOf, type FlowContent } from '../plan/content.ts';
import { desiredFlow } from '../plan/desired.ts';
import { compareWithHistory, type OlderVersion } from '../plan/hand-edits.ts';
import type { Ignored } from '../plan/ignored.ts';
import { type Baseline, flowBefore, readFlowsBefore } from './baseline.ts';

/** How many flows' histories are read at once. */
const REQUESTS = 4;

/**
 * Finds the flows that were changed manually since Git deployed them: the live flow equals neither
 * what Git had, nor what it wants, nor an older version of the file. In all other cases Git is only
 * ahead of the environment.
 */
export async function withHandEdits(
  currents: ReadonlyMap<Target, Current>,
  baseline: Baseline,
  github: GitHub,
  ignored: Ignored,
): Promise<Map<Target, Current>> {
  const compared = [...currents].filter(([, { kind }]) => kind === 'live');
  await readFlowsBefore(new Set(compared.map(([{ flow }]) => flow)), baseline, github);
  const judged = await pMap(
    currents,
    async ([target, current]): Promise<[Target, Current]> => {
      if (current.kind !== 'live') return [target, current];
      const edits = await handEdits(target, current.flow, baseline, github, ignored);
      return [target, edits.length === 0 ? current : { ...current, kind: 'edited', edits }];
    },
    { concurrency: REQUESTS },
  );
  return new Map(judged);
}

async function handEdits(
  target: Target,
  live: LiveFlow,
  baseline: Baseline,
  github: GitHub,
  ignored: Ignored,
): Promise<string[]> {
  const { flow, resolution } = target;
  const before = await flowBefore(flow, baseline, github);
  if (before === null) return [];
  const versions = {
    base: asDeployed(before, target, live, baseline),
    live,
    desired: contentOf(desiredFlow(flow, resolution, live.connectionReferences)),
    ignored,
  };
  const older = (limit: number) => olderVersions(before, limit, target, live, baseline, github);
  const found = await compareWithHistory(versions, older);
  return found.kind === 'edited' ? found.overwritten : [];
}

async function* olderVersions(
  before: Flow,
  limit: number,
  target: Target,
  live: LiveFlow,
  baseline: Baseline,
  github: GitHub,
): AsyncGenerator<OlderVersion> {
  for await (const { sha, bytes } of github.fileHistory(before.file, baseline.ref, limit)) {
    const read = readFlow(before.file, bytes);
    if (read.kind !== 'flow') continue;
    yield { commit: sha, content: asDeployed(read.flow, target, live, baseline) };
  }
}

/** A flow as a deployment with the former map would have sent it. */
function asDeployed(
  flow: Flow,
  { resolution }: Target,
  live: LiveFlow,
  { map }: Baseline,
): FlowContent {
  const environment = map?.environments.get(resolution.environment.name) ?? resolution.environment;
  return contentOf(desiredFlow(flow, resolve(flow, environment), live.connectionReferences));
}
