import type { NotRun, Project } from '../check/check.ts';
import type { GitHub } from '../github/github.ts';
import type { Path } from '../json/pointer.ts';
import type { UnmanagedFlows } from '../live/unmanaged.ts';
import type { ComparedFlow } from '../plan/drift.ts';
import type { Ignored } from '../plan/ignored.ts';
import type { Outcome } from '../plan/outcome.ts';
import type { Plan } from '../plan/plan.ts';
import type { UnapprovedPlan } from '../plan/reviewed.ts';
import type { Report } from '../report/report.ts';

/** The result of a run. */
export interface RunResult {
  report: Report;
  /** The report's plan, with everything needed to carry it out. */
  planned: Plan | null;
  /** The report's drift, with the live flows. */
  drift: ComparedFlow[] | null;
  /** With the flows that were compared, or can be fixed. */
  project: Omit<Project, 'baseMap'>;
  /** The paths of secret values in the map. */
  secrets: readonly Path[];
  /** Every environment of the map. */
  known: string[];
  github: GitHub | null;
  /** This run's folder of snapshots; null when none was written. */
  snapshots: string | null;
}

/** The plan or drift of a run, and its outcomes. */
export interface Planned {
  planned: Plan | null;
  drift: ComparedFlow[] | null;
  /** The parts of definitions that were not compared, because the map says so. */
  ignored: Ignored;
  outcomes: Outcome[];
  /** The environments that were not written, because the plan is not approved. */
  unapprovedPlans: UnapprovedPlan[];
  /** Live flows that Git does not know; only where they were searched for. */
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
  unapprovedPlans: [],
  notRun: [],
  snapshots: null,
};
