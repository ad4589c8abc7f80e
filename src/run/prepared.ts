import type { CheckResult, Project } from '../check/check.ts';
import type { Settings } from '../inputs.ts';
import type { LiveFacts } from '../live/facts.ts';
import type { FlowHost, FlowReader } from '../live/host.ts';
import type { PlacedIdentityChange } from '../map/identity-changes.ts';
import type { Differences } from '../plan/compare-with-live.ts';
import type { Mode } from '../report/report.ts';
import type { LiveSide, NoLiveReason } from '../rules/rule.ts';
import type { ReadProject } from './project.ts';
import type { Planned } from './result.ts';
import type { Scope } from './scope.ts';
import type { Surroundings } from './surroundings.ts';

/** What a run has decided before it looks at what is live. */
export interface Prepared {
  settings: Settings;
  surroundings: Surroundings;
  mode: Mode;
  work: Work;
  project: Project & Pick<ReadProject, 'index'>;
  scope: Scope;
}

/** What stands live, and the way there, which stays open until it is closed. */
export interface Live {
  /** What was read; or why nothing was. */
  side: LiveSide | NoLiveReason;
  /** By what the live flows differ from Git; empty where the run's work does not look for it. */
  differences: Differences;
  /** Null where nobody was reached. */
  reader: FlowReader | null;
  /** The way to write; null in all runs but a deployment, and where nobody was reached. */
  host: (FlowReader & FlowHost) | null;
  close(): Promise<void>;
}

/** What a run does in its mode: `workOf` alone decides that. */
export interface Work {
  /** Whether it looks at a change, with what Git had before it; else at what Git has now. */
  looksBack: boolean;
  /** Whether it writes to the environments. */
  writes: boolean;
  /** Whether it asks the rules about what is live alone. */
  isLiveOnly: boolean;
  /** Throws a `UsageError` for a start that lacks what the work needs. */
  insist(start: Prepared): void;
  /** Marks what differs or was edited by hand, before the rules judge it. */
  compare(
    currents: Currents,
    start: Prepared,
  ): Promise<{ currents: Currents; differences: Differences }>;
  /** What all of it is for, once everything is read and checked. */
  finish(planning: Planning): Promise<Planned>;
}

type Currents = LiveFacts['currents'];

/** What a plan is made from. */
export interface Planning extends Prepared {
  checked: CheckResult;
  live: Live;
  /** The files that are another live flow than before. */
  identities: readonly PlacedIdentityChange[];
}
