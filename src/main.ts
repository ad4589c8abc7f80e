import { type CheckResult, check, type Project } from './check.ts';
import type { GitHub } from './github/github.ts';
import type { Settings } from './inputs.ts';
import { type Report, summarise, summariseSkipped } from './report/report.ts';
import { openLive, type Start } from './run/live.ts';
import { decideMode } from './run/mode.ts';
import type { Planned } from './run/planning.ts';
import { readProject } from './run/project.ts';
import { readPull } from './run/pull.ts';
import { readScope } from './run/scope.ts';
import type { Surroundings } from './run/surroundings.ts';

export interface Run {
  report: Report;
  project: Omit<Project, 'baseMap'>;
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
  const read = await readProject(settings, surroundings.root);
  const scope = await readScope(settings, mode, read, surroundings);
  const { environments, affected, github } = scope;
  const project: Project = { ...read, baseMap: scope.judge };
  const today = surroundings.now().toISOString().slice(0, 10);
  const pull = await readPull(read, scope, surroundings.event, settings.flows);
  const start: Start = { settings, surroundings, mode, project, scope };
  const live = await openLive(start);
  try {
    const checked = check(project, { environments, affected, today, pull, live: live.side });
    const { planAndDeploy } = await import('./run/planning.ts');
    const done = await planAndDeploy({ ...start, checked, live });
    return { report: reportOf(start, checked, done), project, github, snapshots: done.snapshots };
  } finally {
    await live.close();
  }
}

function reportOf({ mode, project, scope }: Start, checked: CheckResult, done: Planned): Report {
  const { environments, affected } = scope;
  const flows = project.flows.filter(({ file }) => affected === null || affected.has(file));
  const known = [...(project.map?.environments.keys() ?? [])];
  return {
    version: 1,
    mode,
    environments: environments.length > 0 ? environments : known,
    flows: flows.map(summarise),
    skipped: project.skipped.map(summariseSkipped),
    findings: checked.findings,
    notRun: [...checked.notRun, ...scope.notRun, ...done.notRun],
    suppressed: checked.suppressed,
    plan: done.planned,
    comparedWith: done.planned?.comparedWith ?? null,
    outcomes: done.outcomes,
    refusals: done.refusals,
    ...(done.unmanaged === undefined ? {} : { unmanaged: done.unmanaged }),
  };
}
