import { type CheckResult, checkFiles, type Finding, type Project } from './check.ts';
import type { Flow, ReadResult } from './flow/flow.ts';
import type { GitHub } from './github/github.ts';
import type { Settings } from './inputs.ts';
import type { Plan } from './plan/plan.ts';
import { type FlowSummary, type Report, summarise, summariseSkipped } from './report/report.ts';
import { openLive, type Start } from './run/live.ts';
import { decideMode } from './run/mode.ts';
import type { Planned } from './run/planning.ts';
import { openProject, readProject } from './run/project.ts';
import { readPull } from './run/pull.ts';
import { readScope } from './run/scope.ts';
import type { Surroundings } from './run/surroundings.ts';

export interface Run {
  report: Report;
  /** The report's plan with all that carries it out. */
  planned: Plan | null;
  project: Omit<Project, 'baseMap'>;
  /** Every environment of the map. */
  known: string[];
  github: GitHub | null;
  /** The folder of the snapshots; null when none was kept. */
  snapshots: string | null;
}

/**
 * Reads the flows, loads the map, looks at what is live where there is a key, checks usage and
 * ownership, plans what would change, and deploys where it is asked to. Throws a `UsageError` when
 * it cannot start.
 */
export async function run(settings: Settings, surroundings: Surroundings): Promise<Run> {
  const mode = decideMode(settings.mode, surroundings.event);
  if (mode === 'export') {
    const { exportKnown } = await import('./run/export-known.ts');
    return exportKnown(settings, surroundings);
  }
  const isComparing = comparesFlows(settings, surroundings);
  const read = await (isComparing ? readProject : openProject)(settings, surroundings.root);
  const scope = await readScope(settings, mode, read, surroundings);
  const { environments, affected, github } = scope;
  const today = surroundings.now().toISOString().slice(0, 10);
  const pull = await readPull(read, scope, surroundings.event, settings.flows);
  const opened = { ...read, baseMap: scope.judge };
  const start: Start = { settings, surroundings, mode, project: opened, scope };
  const live = await openLive(start);
  try {
    const flows: FlowSummary[] = [];
    const files = noting(read.files, (flow) => {
      if (affected === null || affected.has(flow.file)) flows.push(summarise(flow));
    });
    const { checked, project } = checkFiles(
      { ...opened, files },
      { environments, affected, today, pull, live: live.side, isLiveOnly: mode === 'drift' },
      (flow, findings) => isComparing || isNeededAgain(flow, findings, read),
    );
    const { planAndDeploy } = await import('./run/planning.ts');
    const done = await planAndDeploy({ ...start, project, checked, live });
    const report = reportOf({ ...start, project }, flows, checked, done);
    const known = environmentsOf(project);
    return { report, planned: done.planned, project, known, github, snapshots: done.snapshots };
  } finally {
    await live.close();
  }
}

/** Only what is compared with something, or with each other, needs a flow again once it is checked. */
function comparesFlows({ apiKey, shard }: Settings, { event }: Surroundings): boolean {
  return apiKey !== null || event !== null || shard !== null;
}

/** To be fixed, or because it tells which values of the map nobody may see. */
function isNeededAgain(
  flow: Flow,
  findings: readonly Finding[],
  { map }: Pick<Project, 'map'>,
): boolean {
  const settings = [...(map?.environments.values() ?? [])].map(({ flows }) => flows.get(flow.file));
  const isSet = settings.some((each) => Object.keys(each?.parameters ?? {}).length > 0);
  return isSet || findings.some(({ fix }) => fix !== undefined);
}

function reportOf(
  { settings, mode, project, scope }: Start,
  flows: FlowSummary[],
  checked: CheckResult,
  done: Planned,
): Report {
  const { environments } = scope;
  const { shard } = settings;
  const known = environmentsOf(project);
  return {
    version: 1,
    mode,
    environments: environments.length > 0 ? environments : known,
    flows,
    skipped: project.skipped.map(summariseSkipped),
    findings: checked.findings,
    notRun: [...checked.notRun, ...scope.notRun, ...done.notRun],
    suppressed: checked.suppressed,
    plan: done.planned,
    comparedWith: done.planned?.comparedWith ?? null,
    outcomes: done.outcomes,
    refusals: done.refusals,
    ...(done.unmanaged === undefined ? {} : { unmanaged: done.unmanaged }),
    ...(shard === null ? {} : { shard: { ...shard, known } }),
  };
}

function environmentsOf({ map }: Pick<Project, 'map'>): string[] {
  return [...(map?.environments.keys() ?? [])];
}

/** The same files, with a word to whoever wants to see every flow as it passes. */
function* noting(files: Iterable<ReadResult>, note: (flow: Flow) => void): Generator<ReadResult> {
  for (const result of files) {
    if (result.kind === 'flow') note(result.flow);
    yield result;
  }
}
