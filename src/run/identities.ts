import type { IndexedFlow } from '../connections/flow-index.ts';
import { type Before, identityChanges } from '../connections/identity-changes.ts';
import type { FlowChanges } from '../connections/policy-changes.ts';
import { type Flow, readFlow } from '../flow/flow.ts';
import type { GitHub } from '../github/github.ts';
import { type Baseline, flowBefore, readFlowsBefore } from './baseline.ts';
import type { ReadProject } from './project.ts';
import type { Scope } from './scope.ts';
import { matcher } from './workspace.ts';

/** Which of the run's flows mean another live flow than before, and where changed files were. */
export async function readIdentities(
  { index, map, mapFile }: Pick<ReadProject, 'index' | 'map' | 'mapFile'>,
  { baseline, judge, github, affected, environments }: Scope,
  globs: readonly string[],
): Promise<FlowChanges> {
  const base = judge ?? baseline?.map ?? null;
  if (map === null || base === null || baseline === null || github === null) {
    return { identities: [], filesBefore: new Map() };
  }
  const isNamed = matcher(globs);
  const isFlowFile = (file: string) => file !== mapFile && isNamed(file);
  const isLookedAt = ({ file }: { file: string }) => affected === null || affected.has(file);
  const looked = index.filter(isLookedAt);
  await readFlowsBefore(looked, baseline, github);
  const flows = new Map<string, IndexedFlow | Flow | null>();
  for (const flow of index) {
    const isKnown = isLookedAt(flow) || baseline.changed?.has(flow.file) === false;
    const before = isKnown ? await flowBefore(flow, baseline, github) : null;
    flows.set(flow.file, before !== null && isFlowFile(before.file) ? before : null);
  }
  const before: Before = { map: base, flows, gone: [] };
  const isAnyNew = looked.some(({ file }) => before.flows.get(file) === null);
  if (isAnyNew) before.gone = await goneFlows(baseline, github, isFlowFile);
  const identities = identityChanges(looked, map, before).filter(
    ({ environment }) => environments.length === 0 || environments.includes(environment),
  );
  return { identities, filesBefore: filesBefore(baseline) };
}

function filesBefore({ changed }: Baseline): Map<string, string | null> {
  const files = [...(changed?.values() ?? [])];
  return new Map(
    files.map(({ path, previousPath, status }) => [
      path,
      status === 'added' ? null : (previousPath ?? path),
    ]),
  );
}

/** The flows whose files the change deletes: a new file may take the place of one of them. */
async function goneFlows(
  { changed, ref }: Baseline,
  github: GitHub,
  isFlowFile: (file: string) => boolean,
): Promise<Before['gone']> {
  const files = [...(changed?.values() ?? [])].filter(
    ({ status, path }) => status === 'removed' && isFlowFile(path),
  );
  const gone: Before['gone'][number][] = [];
  for await (const [file, bytes] of github.readFiles(
    files.map(({ path }) => path),
    ref,
  )) {
    const read = bytes === null ? null : readFlow(file, bytes);
    if (read?.kind === 'flow') gone.push(read.flow);
  }
  return gone;
}
