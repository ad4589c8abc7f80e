import { checkFiles, type Project } from './check.ts';
import type { Flow, ReadResult } from './flow/flow.ts';
import type { GitHub } from './github/github.ts';
import type { Settings } from './inputs.ts';
import { type FlowSummary, type Report, summarise, summariseSkipped } from './report/report.ts';
import { decideMode } from './run/mode.ts';
import { openProject, readProject } from './run/project.ts';
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
 * Reads the flows, loads the map, checks usage and ownership, plans what would change, and
 * deploys where it is asked to. Throws a `UsageError` when it cannot start.
 */
export async function run(settings: Settings, surroundings: Surroundings): Promise<Run> {
  const mode = decideMode(settings.mode, surroundings.event);
  // Only what is compared with something needs a flow again once it is checked.
  const isComparing = settings.apiKey !== null || surroundings.event !== null;
  const read = await (isComparing ? readProject : openProject)(settings, surroundings.root);
  const scope = await readScope(settings, mode, read, surroundings);
  const { environments, affected, github } = scope;
  const today = surroundings.now().toISOString().slice(0, 10);
  const pull = await readPull(read, scope, surroundings.event, settings.flows);
  const flows: FlowSummary[] = [];
  const files = noting(read.files, (flow) => {
    if (affected === null || affected.has(flow.file)) flows.push(summarise(flow));
  });
  const { checked, project } = checkFiles(
    { ...read, files, baseMap: scope.judge },
    { environments, affected, today, pull },
    (_, findings) => isComparing || findings.some(({ fix }) => fix !== undefined),
  );
  const { planAndDeploy } = await import('./run/planning.ts');
  const done = await planAndDeploy({ settings, surroundings, mode, project, scope, checked });
  const known = [...(project.map?.environments.keys() ?? [])];
  const report: Report = {
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
  };
  return { report, project, github, snapshots: done.snapshots };
}

/** The same files, with a word to whoever wants to see every flow as it passes. */
function* noting(files: Iterable<ReadResult>, note: (flow: Flow) => void): Generator<ReadResult> {
  for (const result of files) {
    if (result.kind === 'flow') note(result.flow);
    yield result;
  }
}
