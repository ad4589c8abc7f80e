import {
  type CheckedFile,
  type CheckResult,
  checkFiles,
  type Finding,
  oneForEachCause,
  type Project,
  problemsOf,
  suppressedTogether,
} from '../check/check.ts';
import type { Flow } from '../flow/flow.ts';
import type { Settings } from '../inputs.ts';
import { byCodeUnit } from '../json/order.ts';
import type { LeavingFlow } from '../live/leaving.ts';
import { withHostsOf } from '../map/hosts.ts';
import { secretPaths } from '../map/parameters.ts';
import { checkedOnlyReason } from '../map/resolve.ts';
import {
  type CheckedOnly,
  newEntriesOf,
  type Report,
  type ReportedFlow,
  summarise,
  summariseSkipped,
} from '../report/report.ts';
import { isAmong } from '../workspace/arguments.ts';
import { readIdentities } from './base/identities.ts';
import { readLeaving } from './base/leaving.ts';
import { readUnlimited } from './base/unlimited.ts';
import { checkDeployRef } from './deploy-refs.ts';
import { openLive } from './hosts/live.ts';
import { decideMode } from './mode.ts';
import type { Live, Planning, Prepared } from './prepared.ts';
import { type Reading, readInScope } from './reading.ts';
import type { Planned, RunResult } from './result.ts';
import type { Surroundings } from './surroundings.ts';
import { workOf } from './work.ts';

/**
 * Reads the flows and the map, reads what is live where there is a key, runs the rules, plans what
 * would change, and deploys if asked to. Throws a `UsageError` when it cannot start.
 */
export async function run(settings: Settings, surroundings: Surroundings): Promise<RunResult> {
  const mode = decideMode(settings.mode, surroundings.event);
  checkDeployRef(mode, settings, surroundings.event);
  const work = workOf(mode);
  const reading = withHosts(await readInScope(settings, mode, work, surroundings));
  const { scope } = reading;
  const leaving = await readLeaving(reading.project, scope);
  const project = { ...reading.project, baseMap: scope.judge, baseProblem: scope.baseProblem };
  const start: Prepared = { settings, surroundings, mode, work, project, scope, leaving };
  const live = await openLive(start);
  try {
    const judged = await judge(start, reading, live);
    const resultOf = (done: Planned, shownAs = mode) =>
      resultFrom({ ...start, project: judged.project, mode: shownAs }, judged, done);
    const confirm = async (planned: Planned) => surroundings.confirm?.(resultOf(planned, 'plan'));
    return resultOf(await work.finish({ ...start, ...judged, live, confirm }));
  } finally {
    await live.close();
  }
}

/** Its environments are reached as the judging map says. */
function withHosts(reading: Reading): Reading {
  const { project, scope } = reading;
  const { judge: judging, baseProblem } = scope;
  if (project.map === null || (judging === null && baseProblem === null)) return reading;
  return { ...reading, project: { ...project, map: withHostsOf(project.map, judging) } };
}

/** What the rules found, and what the same pass over the flows collects. */
interface Judged extends Pick<Planning, 'checked' | 'project' | 'identities'> {
  listed: Listed;
  secrets: RunResult['secrets'];
}

/** Runs the rules over all flows, each of which is read once and listed if the run covers it. */
async function judge(start: Prepared, { project, pull }: Reading, live: Live): Promise<Judged> {
  const { settings, surroundings, work, scope, leaving } = start;
  const changes = await readIdentities(project, scope);
  const held = new Set(project.flows);
  const listed: Listed = { flows: [], checkedOnly: [], leaving: live.leaving };
  const { checked, facts, ...after } = checkFiles(
    { ...project, ...start.project, files: noting(project.files, lister(start, listed)) },
    {
      environments: scope.environments,
      affected: scope.affected,
      today: surroundings.now().toISOString().slice(0, 10),
      pull:
        'code' in pull ? pull : { ...pull, ...changes, ...(await readUnlimited(project, scope)) },
      live: live.side,
      deleted: leaving.targets.map(({ flow }) => flow),
      leaving: live.leaving,
      isLiveOnly: work.isLiveOnly,
    },
    (flow, findings) => held.has(flow) || (settings.fixes === true && isFixable(findings)),
  );
  const { index, paths } = project;
  return {
    checked,
    project: { ...after.project, index, paths },
    identities: changes.identities,
    listed,
    secrets: secretPaths(after.project.map, facts),
  };
}

/** Adds each flow that the run covers to the list. */
function lister({ project, scope }: Prepared, { flows, checkedOnly }: Listed) {
  return (flow: Flow): void => {
    if (scope.affected !== null && !scope.affected.has(flow.file)) return;
    flows.push(summarise(flow));
    const reason = project.map === null ? null : checkedOnlyReason(project.map, flow);
    if (reason !== null) checkedOnly.push({ file: flow.file, reason });
  };
}

function resultFrom(
  start: Prepared,
  { checked, listed, secrets }: Judged,
  done: Planned,
): RunResult {
  const { project, scope } = start;
  return {
    report: reportOf(start, listed, shownOf(checked, start), done),
    planned: done.planned,
    drift: done.drift,
    project,
    secrets,
    known: environmentsOf(project),
    github: scope.github,
    snapshots: done.snapshots,
  };
}

function isFixable(findings: readonly Finding[]): boolean {
  return findings.some(({ fix }) => fix !== undefined);
}

/**
 * With arguments a check shows only the problems that were found in them. A plan keeps what was found
 * in the map: it decides what is blocked.
 */
function shownOf(checked: CheckResult, { mode, project }: Prepared): CheckResult {
  const { paths } = project;
  if (paths === null) return checked;
  const isNamed = isAmong(paths);
  const isShown = ({ flow, file }: Finding) =>
    isNamed(flow ?? file) || isNamed(file) || (mode !== 'check' && file === project.mapFile);
  const { findings, suppressed } = checked;
  return {
    ...checked,
    findings: oneForEachCause(findings.flatMap(problemsOf).filter(isShown)),
    suppressed: suppressedTogether(suppressed.flatMap(problemsOf).filter(isShown)),
  };
}

/** The flows that a report lists. */
interface Listed {
  flows: ReportedFlow[];
  checkedOnly: CheckedOnly[];
  leaving: LeavingFlow[];
}

function reportOf(
  { settings, mode, project, scope }: Prepared,
  { flows, checkedOnly, ...listed }: Listed,
  checked: CheckResult,
  done: Planned,
): Report {
  const { environments } = scope;
  const { shard } = settings;
  const isNamed = isAmong(project.paths ?? ['']);
  const isShown = ({ file }: { file: string }) => isNamed(file);
  const leaving = listed.leaving.filter(isShown);
  const known = environmentsOf(project);
  return {
    version: 2,
    mode,
    environments: environments.length > 0 ? environments : known,
    flows,
    skipped: project.skipped.filter(isShown).toSorted(byFile).map(summariseSkipped),
    findings: checked.findings,
    notRun: [...checked.notRun, ...scope.notRun, ...done.notRun],
    suppressed: checked.suppressed,
    plan: done.planned,
    ...(checkedOnly.length > 0 ? { checkedOnly } : {}),
    drift: done.drift,
    ignored: done.ignored,
    comparedWith: done.planned?.comparedWith ?? null,
    outcomes: done.outcomes,
    unapprovedPlans: done.unapprovedPlans,
    ...judgement(project, scope),
    ...(mode === 'deploy' && settings.dryRun ? { dryRun: true } : {}),
    ...(leaving.length === 0 ? {} : { leaving }),
    ...(done.unmanaged === undefined ? {} : { unmanaged: done.unmanaged }),
    ...(shard === null ? {} : { shard: { ...shard, known } }),
  };
}

/**
 * What a reader must know about the map whose policy applies, where it is not the base branch's
 * newest.
 */
function judgement(
  { map }: Pick<Project, 'map'>,
  { baseline, judge, isSelfJudged }: Prepared['scope'],
): Pick<Report, 'judgedBy' | 'newEntries'> {
  const base = judge === null ? null : (baseline?.base ?? null);
  return {
    ...(base?.kind === 'older' ? { judgedBy: base.commit } : {}),
    ...(isSelfJudged && map !== null ? { newEntries: newEntriesOf(map) } : {}),
  };
}

function environmentsOf({ map }: Pick<Project, 'map'>): string[] {
  return [...(map?.environments.keys() ?? [])];
}

function byFile(one: { file: string }, other: { file: string }): number {
  return byCodeUnit(one.file, other.file);
}

/** The same files, calling `note` with every flow. */
function* noting(files: Iterable<CheckedFile>, note: (flow: Flow) => void): Generator<CheckedFile> {
  for (const result of files) {
    if (result.kind === 'flow') note(result.flow);
    yield result;
  }
}
