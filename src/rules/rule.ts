import type { ExpressionString } from '../flow/expressions.ts';
import type { BadFile, Flow, SkippedFile } from '../flow/flow.ts';
import type { FlowGraph } from '../flow/graph.ts';
import type { Fix } from '../json/edit.ts';
import type { Path } from '../json/pointer.ts';
import type { Place } from '../json/source.ts';
import type { OnDrift } from '../live/current.ts';
import type { LiveFacts } from '../live/facts.ts';
import type { Target } from '../live/target.ts';
import type { LivePart } from '../live/unread.ts';
import type { FlowUses } from '../map/consent.ts';
import type { UnjudgedExport } from '../map/data-policies/policy.ts';
import type { UnjudgedUse } from '../map/data-policies/violations.ts';
import type { FlowFacts } from '../map/flow-facts.ts';
import type { ConnectionMap } from '../map/map.ts';
import type { Policy } from '../map/policy.ts';
import type { FlowChanges } from '../map/policy-changes.ts';
import type { FlowsBefore } from '../map/predecessors.ts';
import type { MapProblem, OldMapProblem } from '../map/problems.ts';
import type { Resolution, UsedReference } from '../map/resolve.ts';
import type { SuppressionDocument } from '../map/schema.ts';
import type { Members } from '../map/stewards.ts';
import type { Reason } from '../wording/reason.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** What a rule has to say of one value: of the flow for flow rules, of the map for map rules. */
export interface Problem {
  at: Path;
  /** A part of the string at `at`, as offsets of its decoded text. */
  within?: readonly [number, number];
  message: string;
  /** Where it weighs less than the rule: what the deployment itself puts right. */
  severity?: Severity;
  /** The environment in which it holds; absent: in every one. The message does not repeat it. */
  environment?: string;
  /** What cures it for certain; undefined where that is for a person to say. */
  fix?: Fix | undefined;
  /** What follows from the same cause, and is no finding of its own. */
  related?: readonly RelatedProblem[];
}

/** A value of the same file, of the map or of another flow; or a line of a file. */
export type RelatedProblem =
  | { at: Path; within?: readonly [number, number]; message: string; inMap?: boolean; flow?: Flow }
  | { file: string; line: number; message: string };

/** A problem of a flow. */
export interface FlowProblem extends Problem {
  /** `at` leads into the map: what it says of the flow is the problem. */
  inMap?: boolean;
  /** A guid in lower case: no problem if any file read later turns out to be that flow. */
  unlessKnown?: string;
}

/** A problem of a file that could not be read, which has its place already. */
export type PlacedProblem = Place & {
  message: string;
  severity?: Severity;
  related?: { file: string; line: number; message: string }[];
};

/** One flow, with what its keys mean in each environment that it goes to; none without a map. */
export interface FlowContext {
  flow: Flow;
  used: UsedReference[];
  uses: Resolution[];
  map: ConnectionMap | null;
  policy: Policy;
  /** The day of the run, YYYY-MM-DD. */
  today: string;
  /** The guids, in lower case, of all flows that the repository or the map knows; see `waits`. */
  knownFlows: ReadonlySet<string>;
  /** Every string of the flow that is evaluated, parsed once for all rules. */
  expressions: () => readonly ExpressionString[];
  /** How the operations depend on each other, made once for all rules. */
  graph: () => FlowGraph;
}

/** The map, with what is to be known of every flow of the repository. */
export interface MapContext {
  map: ConnectionMap;
  flows: readonly FlowFacts[];
  skipped: readonly SkippedFile[];
  badFiles: readonly BadFile[];
  policy: Policy;
  today: string;
  live: LiveSide | NoLiveReason;
}

export interface FilesContext {
  mapFile: string;
  /** Null where it is missing or cannot be read. */
  map: ConnectionMap | null;
  /** Null: there is no such file. */
  mapProblems: readonly MapProblem[] | null;
  badFiles: readonly BadFile[];
  /** The map at the base of a pull request. */
  baseMap: ConnectionMap | null;
  /** Why that cannot be read, so that nothing judges the change; null: it can, or there is none. */
  baseProblem?: OldMapProblem | null;
}

/** Why there is nothing to know of a pull request. */
export type NoPullReason =
  | Reason<'not-a-pull-request'>
  /** Of the base branch; with `self-judged` the change has a map, which judges it. */
  | Reason<'base-map-missing' | 'base-map-invalid' | 'self-judged', { mapFile: string }>;

/** What is known of a pull request beside its files. */
export interface PullFacts extends Agreement, FlowChanges {}

/** What decides who agrees to it. */
export interface Agreement {
  author: string;
  /** Whose latest opinion approves the last commit; without the author. */
  approvers: readonly string[];
  /** Members of the teams in question, by `teamName`. */
  teams: ReadonlyMap<string, Members>;
  /** Flows as they were at the base. */
  before: FlowsBefore;
}

/** A pull request, and the base branch's map that judges it. */
export interface PullRequestContext {
  /** Null: the pull request removes it. */
  map: ConnectionMap | null;
  base: ConnectionMap;
  /** Those of which something is to be judged. */
  flows: readonly FlowUses[];
  pull: PullFacts;
  live: LiveSide | NoLiveReason;
}

/** A problem of the map, or of the flow that is named. */
export interface PullProblem extends Problem {
  flow?: Flow;
}

/** Why nothing of what is live was read. */
export type NoLiveReason = Reason<'no-api-key'>;

/** What was read of the environments, and what the run is about to do there. */
export interface LiveSide {
  facts: LiveFacts;
  /** What happens to a live flow that a hand has edited; `show`: it is only reported. */
  onDrift: OnDrift | 'show';
  /** Whether this run's key is the one that saves: a check may have another than the deployment. */
  deploys: boolean;
  /** False where an edit by hand looks like any other difference. */
  knowsEdits: boolean;
  now: Date;
}

/** The map, beside what stands live where its flows go. */
export interface LiveContext extends LiveSide {
  map: ConnectionMap;
  targets: readonly Target[];
}

/** A problem of the map, or of the flow that is named. */
export interface LiveProblem extends Problem {
  flow?: Flow;
}

/** A suppression of the map, by its index, and whether a finding is left for it; null: not known. */
export interface SuppressionUse {
  suppression: SuppressionDocument;
  index: number;
  matches: boolean | null;
}

export interface SuppressionsContext {
  suppressions: readonly SuppressionUse[];
  today: string;
}

/** What a rule cannot do without, in the words of the report. */
export type Need = 'map';

interface About {
  id: string;
  severity: Severity;
  /** One sentence, the same as on the rule's page. */
  summary: string;
}

export interface FlowRule extends About {
  subject: 'flow';
  needs?: Need;
  check(context: FlowContext): Iterable<FlowProblem>;
  /** What of a flow it cannot judge. */
  unjudged?(context: FlowContext): Iterable<UnjudgedUse>;
  /** What it cannot judge in any flow. */
  unjudgedAnywhere?(of: Pick<FlowContext, 'map' | 'policy'>): Iterable<UnjudgedExport>;
}

export interface MapRule extends About {
  subject: 'map';
  /** Whether it judges the live connections too; without them it is not run wholly. */
  judgesConnections?(policy: Policy): boolean;
  check(context: MapContext): Iterable<Problem>;
}

export interface FileRule extends About {
  subject: 'files';
  check(context: FilesContext): Iterable<PlacedProblem>;
}

export interface PullRule extends About {
  subject: 'pull';
  needs?: Need;
  check(context: PullRequestContext): Iterable<PullProblem>;
}

export interface LiveRule extends About {
  subject: 'live';
  /** What it judges; what of it could not be read is told as not run. */
  judges: LivePart | 'edits';
  check(context: LiveContext): Iterable<LiveProblem>;
}

/** Looks at the map's suppressions after all other rules. */
export interface SuppressionRule extends About {
  subject: 'suppressions';
  check(context: SuppressionsContext): Iterable<Problem>;
}

export type Rule = FlowRule | MapRule | FileRule | PullRule | LiveRule | SuppressionRule;
