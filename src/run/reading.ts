import { DEFAULTS, type Settings } from '../inputs.ts';
import { UsageError } from '../process/usage-error.ts';
import type { Mode } from '../report/report.ts';
import type { Agreement, NoPullReason } from '../rules/rule.ts';
import { amount } from '../wording/count.ts';
import { workspaceName } from '../workspace/paths.ts';
import { withLostFlows } from './base/lost-flows.ts';
import { readPull } from './base/pull.ts';
import { readScope, type Scope } from './base/scope.ts';
import { mayReadLive } from './identity.ts';
import type { Work } from './prepared.ts';
import { withPolicyDates } from './project/data-policies.ts';
import { indexProject, openProject, type ReadProject, readAgain } from './project/project.ts';
import { requireFlow } from './project/require-flow.ts';
import type { Surroundings } from './surroundings.ts';

/** What a run covers, and what it has read for that. */
export interface Reading {
  /** Its `flows` are those that are compared with something; it may have none before the check. */
  project: ReadProject;
  scope: Scope;
  pull: Agreement | NoPullReason;
}

/**
 * Reads a workspace as far as a run needs it. Where flows are compared, a first pass builds the
 * index, which shows the flows that the run covers; only those are read again and kept. Any other
 * run reads each flow when its check needs it. Throws a `UsageError` when it cannot start.
 */
export async function readInScope(
  settings: Settings,
  mode: Mode,
  work: Work,
  surroundings: Surroundings,
): Promise<Reading> {
  const reading = await readUndated(settings, mode, work, surroundings);
  return work.isLiveOnly ? reading : withDates(reading, surroundings);
}

/** With the dates of the data policies that apply: on a pull request, those of the base branch. */
async function withDates(
  { project, scope, pull }: Reading,
  { root, event }: Surroundings,
): Promise<Reading> {
  const { judge, baseline, github } = scope;
  if (judge !== null) {
    const ref = baseline?.base.kind === 'older' ? baseline.base.commit : (baseline?.ref ?? null);
    const dated = await withPolicyDates(judge, { root, github, ref });
    return { project, scope: { ...scope, judge: dated }, pull };
  }
  if (project.map === null) return { project, scope, pull };
  const map = await withPolicyDates(project.map, { root, github, ref: event?.sha ?? null });
  return { project: { ...project, map }, scope, pull };
}

async function readUndated(
  settings: Settings,
  mode: Mode,
  work: Work,
  surroundings: Surroundings,
): Promise<Reading> {
  const { root, event } = surroundings;
  const isLive = mayReadLive(settings, surroundings);
  const isComparing = isLive || settings.shard !== null || event !== null || mode === 'plan';
  // Before V8 is limited for many flows: from then on it does without Node's own compile cache.
  if (isLive || event !== null) await import('../calls/connections.ts');
  const opened = await openProject(settings, root, isComparing);
  requireNamedMap(opened, root);
  warnOfManyFiles(opened, surroundings);
  const { scope, project: known } = await readScope(
    settings,
    mode,
    work,
    isComparing ? indexProject(opened) : opened,
    surroundings,
  );
  const { pull, users } = await readPull(known, scope, event);
  const { affected } = scope;
  const isNeeded = (file: string) => affected === null || affected.has(file) || users.has(file);
  if (!isComparing) return { project: known, scope, pull };
  const project = await withLostFlows(known, scope.baseline, scope.github);
  requireFlow(project);
  return { project: readAgain(project, isNeeded), scope, pull };
}

/** From this many files and folders on, finding the flows takes the most of a run. */
const MANY_ENTRIES = 200_000;

function warnOfManyFiles({ entries }: ReadProject, { warn }: Surroundings): void {
  if (entries <= MANY_ENTRIES) return;
  warn(
    `${amount(entries)} files and folders were searched for flows; set \`files\` in the map to where they are`,
  );
}

/** Throws a `UsageError` where somebody named a map and there is none: it is misspelt, or moved. */
function requireNamedMap(
  { mapFile, mapProblems }: Pick<ReadProject, 'mapFile' | 'mapProblems'>,
  root: string,
): void {
  const usual = workspaceName(root, DEFAULTS['connection-references']);
  if (mapProblems !== null || mapFile === usual) return;
  throw new UsageError(
    `there is no ${mapFile}, which \`connection-references\` names as the map; correct the path, or leave it out for ${usual}`,
  );
}
