import type { NotRun, Project } from '../check/check.ts';
import type { GitHub } from '../github/github.ts';
import type { Path } from '../json/pointer.ts';
import type { UnmanagedFlows } from '../live/unmanaged.ts';
import type { ComparedFlow } from '../plan/drift.ts';
import type { Ignored } from '../plan/ignored.ts';
import type { Outcome } from '../plan/outcome.ts';
import type { Plan } from '../plan/plan.ts';
import type { Refusal } from '../plan/reviewed.ts';
import type { Report } from '../report/report.ts';

/** All that a run leaves behind for those who show it. */
export interface RunResult {
  report: Report;
  /** The report's plan with all that carries it out. */
  planned: Plan | null;
  /** The report's drift with the live flows. */
  drift: ComparedFlow[] | null;
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

/** What a run planned, or found, and what became of it. */
export interface Planned {
  planned: Plan | null;
  drift: ComparedFlow[] | null;
  /** What of the definitions was not compared, because the map says so. */
  ignored: Ignored;
  outcomes: Outcome[];
  /** The environments that nothing was written to, for want of approval. */
  refusals: Refusal[];
  /** Live flows that Git does not know; only where a run looked for them. */
  unmanaged?: UnmanagedFlows[] | undefined;
  notRun: NotRun[];
  snapshots: string | null;
}

/** A run that plans nothing. */
export const NOTHING_PLANNED: Planned = {
  planned: null,
  drift: null,
  ignored: [],
  outcomes: [],
  refusals: [],
  notRun: [],
  snapshots: null,
};
