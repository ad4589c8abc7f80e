import {
  type CheckResult,
  checkFiles,
  type Finding,
  type LookedAt,
  type Project,
} from './check.ts';
import { secretPaths } from './connections/parameters.ts';
import type { Flow } from './flow/flow.ts';
import type { Path } from './flow/pointer.ts';
import type { GitHub } from './github/github.ts';
import type { Settings } from './inputs.ts';
import type { Plan } from './plan/plan.ts';
import {
  type FlowSummary,
  newEntriesOf,
  type Report,
  summarise,
  summariseSkipped,
} from './report/report.ts';
import { checkDeployRef } from './run/deploy-refs.ts';
import { readIdentities } from './run/identities.ts';
import { openLive, type Start } from './run/live.ts';
import { decideMode } from './run/mode.ts';
import type { Planned } from './run/planning.ts';
import { readInScope } from './run/reading.ts';
import type { Surroundings } from './run/surroundings.ts';

export interface Run {
  report: Report;
  /** The report's plan with all that carries it out. */
  planned: Plan | null;
  /** With the flows that were compared, or can be fixed. */
  project: Omit<Project, 'baseMap'>;
  /** Where the map holds values that nobody may see. */
  secrets: readonly Path[];
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
  checkDeployRef(mode, settings, surroundings.event);
  if (mode === 'export') {
    const { exportKnown } = await import('./run/export-known.ts');
    return exportKnown(settings, surroundings);
  }
  const { project: read, scope, pull } = await readInScope(settings, mode, surroundings);
  const { environments, affected, github } = scope;
  const today = surroundings.now().toISOString().slice(0, 10);
  const opened = { ...read, baseMap: scope.judge, baseProblem: scope.baseProblem };
  const start: Start = { settings, surroundings, mode, project: opened, scope };
  const live = await openLive(start);
  try {
    const changes = await readIdentities(read, scope, settings.flows);
    const held = new Set(read.flows);
    const flows: FlowSummary[] = [];
    const files = noting(read.files, (flow) => {
      if (affected === null || affected.has(flow.file)) flows.push(summarise(flow));
    });
    const { checked, facts, ...after } = checkFiles(
      { ...opened, files },
      {
        environments,
        affected,
        today,
        pull: typeof pull === 'string' ? pull : { ...pull, ...changes },
        live: live.side,
        isLiveOnly: mode === 'drift',
      },
      (flow, findings) => held.has(flow) || isFixable(findings),
    );
    const project = { ...after.project, index: read.index };
    const { planAndDeploy } = await import('./run/planning.ts');
    const { identities } = changes;
    const done = await planAndDeploy({ ...start, project, checked, live, identities });
    const report = reportOf({ ...start, project }, flows, checked, done);
    return {
      report,
      planned: done.planned,
      project,
      secrets: secretPaths(project.map, facts),
      known: environmentsOf(project),
      github,
      snapshots: done.snapshots,
    };
  } finally {
    await live.close();
  }
}

function isFixable(findings: readonly Finding[]): boolean {
  return findings.some(({ fix }) => fix !== undefined);
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
    ...judgement(project, scope),
    ...(done.unmanaged === undefined ? {} : { unmanaged: done.unmanaged }),
    ...(shard === null ? {} : { shard: { ...shard, known } }),
  };
}

/** What a reader must know of the map that judges, where it is not the base branch's newest. */
function judgement(
  { map }: Pick<Project, 'map'>,
  { baseline, judge, isSelfJudged }: Start['scope'],
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

/** The same files, with a word to whoever wants to see every flow as it passes. */
function* noting(files: Iterable<LookedAt>, note: (flow: Flow) => void): Generator<LookedAt> {
  for (const result of files) {
    if (result.kind === 'flow') note(result.flow);
    yield result;
  }
}
