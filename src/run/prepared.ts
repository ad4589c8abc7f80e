import type { CheckResult, Project } from '../check/check.ts';
import type { Settings } from '../inputs.ts';
import type { LiveFacts } from '../live/facts.ts';
import type { FlowHost, FlowReader } from '../live/host.ts';
import type { LeavingFlow } from '../live/leaving.ts';
import type { PlacedIdentityChange } from '../map/identity-changes.ts';
import type { Differences } from '../plan/compare-with-live.ts';
import type { Mode } from '../report/report.ts';
import type { LiveSide, NoLiveReason } from '../rules/rule.ts';
import type { Leaving } from './base/leaving.ts';
import type { Scope } from './base/scope.ts';
import type { ReadProject } from './project/project.ts';
import type { Planned } from './result.ts';
import type { Surroundings } from './surroundings.ts';

/** What a run has decided before it reads what is live. */
export interface Prepared {
  settings: Settings;
  surroundings: Surroundings;
  mode: Mode;
  work: Work;
  project: Project & Pick<ReadProject, 'index' | 'paths'>;
  scope: Scope;
  leaving: Leaving;
}

/** What is live, and the connection to it, which is open until it is closed. */
export interface Live {
  /** What was read, or why nothing was. */
  side: LiveSide | NoLiveReason;
  /** How the live flows differ from Git; empty where the mode does not compare them. */
  differences: Differences;
  /** The flows that leave Git and are live, as far as that is known. */
  leaving: LeavingFlow[];
  /** Null where there is no connection. */
  reader: FlowReader | null;
  /** The host to write to; null except in a deployment with a connection. */
  host: (FlowReader & FlowHost) | null;
  close(): Promise<void>;
}

/** What a run does in its mode; only `workOf` decides that. */
export interface Work {
  /** Whether it compares a change with what Git had before; otherwise it uses what Git has now. */
  looksBack: boolean;
  /** Whether it writes to the environments. */
  writes: boolean;
  /** Whether it runs only the rules about what is live. */
  isLiveOnly: boolean;
  /** Throws a `UsageError` if something that the mode needs is missing. */
  requireInputs(start: Prepared): void;
  /**
   * Loads what follows the answers of the servers, while these are under way; returns what marks
   * what differs or was changed manually, before the rules check it.
   */
  prepare(start: Prepared): Promise<Compare>;
  /** The mode's own work, after everything is read and checked. */
  finish(planning: Planning): Promise<Planned>;
}

type Currents = LiveFacts['currents'];
export type Compare = (
  currents: Currents,
) => Promise<{ currents: Currents; differences: Differences }>;

/** The data for a plan. */
export interface Planning extends Prepared {
  checked: CheckResult;
  live: Live;
  /** The files that identify another live flow than before. */
  identities: readonly PlacedIdentityChange[];
  /** Asks whether to write what was planned; throws where the answer is no. */
  confirm(planned: Planned): Promise<void>;
}
