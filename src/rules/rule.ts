import type { Variables } from '../flow/expression/variables.ts';
import type { ExpressionString, UnevaluatedText } from '../flow/expressions.ts';
import type { BadFile, Flow, SkippedFile } from '../flow/flow.ts';
import type { FlowGraph } from '../flow/graph.ts';
import type { NamesUsed } from '../flow/names-used.ts';
import type { RunConditions } from '../flow/run-conditions.ts';
import type { WrittenSecret } from '../flow/string-walk.ts';
import type { Fix } from '../json/edit.ts';
import type { Path } from '../json/pointer.ts';
import type { Place } from '../json/source.ts';
import type { OnDrift } from '../live/current.ts';
import type { LiveFacts, NoLiveReason } from '../live/facts.ts';
import type { LeavingFlow } from '../live/leaving.ts';
import type { ReferenceRow } from '../live/references.ts';
import type { FileInEnvironment, Target } from '../live/target.ts';
import type { LivePart } from '../live/unread.ts';
import type { CauseId } from '../map/causes.ts';
import type { FlowUses } from '../map/consent.ts';
import type { UncheckedExport } from '../map/data-policies/policy.ts';
import type { UncheckedUse } from '../map/data-policies/violations.ts';
import type { FlowFacts } from '../map/flow-facts.ts';
import type { ConnectionMap, Environment } from '../map/map.ts';
import type { Policy } from '../map/policy.ts';
import type { FlowChanges } from '../map/policy-changes.ts';
import type { FlowsBefore } from '../map/predecessors.ts';
import type { MapProblem, OldMapProblem } from '../map/problems.ts';
import type { Resolution, UsedReference } from '../map/resolve.ts';
import type { SuppressionDocument } from '../map/schema.ts';
import type { Members } from '../map/stewards.ts';
import type { Reason } from '../wording/reason.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** A rule's problem with one value: in the flow for flow rules, in the map for map rules. */
export interface Problem {
  at: Path;
  /** A part of the string at `at`, as offsets of its decoded text. */
  within?: readonly [number, number];
  message: string;
  /**
   * What tells it apart from the rule's other problems of this value, as data: its identity in code
   * scanning is made of it, and never of the message.
   */
  about?: readonly string[];
  /** Where it is less severe than the rule: the deployment corrects it, or it does less harm. */
  severity?: Severity;
  /** The environment in which it applies; absent: every one. The message does not repeat it. */
  environment?: string;
  /** Whom the base branch's map asks to approve or review it. */
  ask?: readonly string[];
  /** A certain fix; undefined where a person must decide. */
  fix?: Fix | undefined;
  /** What follows from the same cause, and is not a separate finding. */
  related?: readonly RelatedProblem[];
  /** What is at fault; absent: this value, and nothing else follows from it. */
  cause?: ProblemCause;
}

/** What is at fault where several problems may follow from it: the check makes them one finding. */
export interface ProblemCause {
  /** Problems that share one of them are one finding. */
  ids: readonly CauseId[];
  /**
   * The value of the map at fault, what is wrong with it where several flows have the problem, and
   * what each of them then has at its own place.
   */
  inMap?: Pick<Problem, 'at' | 'about' | 'message'> & { each: string };
}

/** A value of the same file, of the map or of another flow; or a line of a file. */
export type RelatedProblem =
  | { at: Path; within?: readonly [number, number]; message: string; inMap?: boolean; flow?: Flow }
  | { file: string; line: number; message: string };

/** A problem of a flow. */
export interface FlowProblem extends Problem {
  /** `at` points into the map: a setting of the flow is the problem. */
  inMap?: boolean;
  /** A guid in lower case: no problem if a file that is read later is that flow. */
  unlessKnown?: string;
}

/** A problem of a file that could not be read; it already has a place. */
type PlacedProblem = Place & {
  message: string;
  about?: readonly string[];
  severity?: Severity;
  related?: { file: string; line: number; message: string }[];
};

/**
 * One flow, with what its keys resolve to in each environment that it goes to; empty without a map.
 */
export interface FlowContext {
  flow: Flow;
  used: UsedReference[];
  uses: Resolution[];
  map: ConnectionMap | null;
  policy: Policy;
  /** The day of the run, YYYY-MM-DD. */
  today: string;
  /** The guids, in lower case, of all flows in the repository or the map; see `unlessKnown`. */
  knownFlows: ReadonlySet<string>;
  /** The rows of an environment whose host binds references in rows; null: not known. */
  rowsOf: (environment: Environment) => readonly ReferenceRow[] | null;
  /** The types of its operations, in lower case. */
  types: () => ReadonlySet<string>;
  /** Every string of the flow that is evaluated; parsed once for all rules. */
  expressions: () => readonly ExpressionString[];
  /** The texts that are an expression but for their `@`. */
  unevaluated: () => readonly UnevaluatedText[];
  /** The secrets that are written in it. */
  secrets: () => readonly WrittenSecret[];
  /** Those of the strings that may be wrong by themselves, whatever the flow. */
  doubtful: () => readonly ExpressionString[];
  /** How the operations depend on each other; built once for all rules. */
  graph: () => FlowGraph;
  /** What the statuses in `runAfter` say of a run; gathered once for all rules. */
  conditions: () => RunConditions;
  /** What the names in the expressions refer to; resolved once for all rules. */
  names: () => NamesUsed;
  /** The variables, and what is done with them; gathered once for all rules. */
  variables: () => Variables;
}

/** The map, with the facts of every flow of the repository. */
export interface MapContext {
  map: ConnectionMap;
  flows: readonly FlowFacts[];
  skipped: readonly SkippedFile[];
  badFiles: readonly BadFile[];
  policy: Policy;
  today: string;
  live: LiveSide | NoLiveReason;
  /** The flows whose files this change deletes; absent: none, or not known. */
  deleted?: readonly FileInEnvironment[];
  /** Those of them that are live, as far as that is known. */
  leaving?: readonly LeavingFlow[];
}

interface FilesContext {
  mapFile: string;
  /** Null where it is missing or cannot be read. */
  map: ConnectionMap | null;
  /** Null: there is no such file. */
  mapProblems: readonly MapProblem[] | null;
  badFiles: readonly BadFile[];
  /** The map at the base of a pull request. */
  baseMap: ConnectionMap | null;
  /**
   * Why that cannot be read, so that the change cannot be judged; null: it can, or there is none.
   */
  baseProblem?: OldMapProblem | null;
}

/** The rows of an environment could not be listed, so it is not known what they are bound to. */
export type UnseenRows = Reason<'references-not-listed', { environment: string }>;

/** Why nothing is known about a pull request. */
export type NoPullReason =
  | Reason<'not-a-pull-request'>
  /** About the base branch's map; `self-judged`: only the change has a map, so that map is used. */
  | Reason<'base-map-missing' | 'base-map-invalid' | 'self-judged', { mapFile: string }>;

/** What is known about a pull request besides its files. */
export interface PullFacts extends Agreement, FlowChanges {}

/** The data that decides who has approved it. */
export interface Agreement {
  author: string;
  /** Users whose latest review approves the last commit, without the author. */
  approvers: readonly string[];
  /** Members of the teams that matter here, by `teamName`. */
  teams: ReadonlyMap<string, Members>;
  /** Flows as they were at the base. */
  before: FlowsBefore;
}

/** A pull request, and the base branch's map, whose policy applies to it. */
interface PullRequestContext {
  /** Null: the pull request removes it. */
  map: ConnectionMap | null;
  base: ConnectionMap;
  /** The flows with something to check. */
  flows: readonly FlowUses[];
  pull: PullFacts;
  live: LiveSide | NoLiveReason;
}

/** A problem of the map, or of the flow that is named. */
export interface PullProblem extends Problem {
  flow?: Flow;
}

export type { NoLiveReason } from '../live/facts.ts';

/** What was read of the environments, and what the run will do there. */
export interface LiveSide {
  facts: LiveFacts;
  /** What happens to a live flow that was changed manually; `show`: it is only reported. */
  onDrift: OnDrift | 'show';
  /** Whether this run's key is the one that deploys: a check may use another key. */
  deploys: boolean;
  now: Date;
}

/** The map, with what is live where its flows go. */
export interface LiveContext extends LiveSide {
  map: ConnectionMap;
  targets: readonly Target[];
}

/** A problem of the map, or of the flow that is named. */
export interface LiveProblem extends Problem {
  flow?: Flow;
}

/** A suppression of the map, by its index, and whether a finding still needs it; null: unknown. */
export interface SuppressionUse {
  suppression: SuppressionDocument;
  index: number;
  matches: boolean | null;
}

interface SuppressionsContext {
  suppressions: readonly SuppressionUse[];
  today: string;
}

/** What a rule cannot run without, in the words of the report. */
type Need = 'map';

interface About {
  id: string;
  /** By default; what is `off` runs only where `rules` in the map gives it a severity. */
  severity: Severity | 'off';
  /** One sentence, the same as on the rule's page. */
  summary: string;
  /** The message of a rule that is reported once a run, for several flows. */
  once?: (flows: number) => string;
}

export interface FlowRule extends About {
  subject: 'flow';
  needs?: Need;
  /** It compares with the account that deploys; it skips environments that name none. */
  needsDeployAs?: true;
  /** It is only about flows that have operations of one of these types, in lower case. */
  types?: readonly string[];
  check(context: FlowContext): Iterable<FlowProblem>;
  /** What it cannot check in a flow. */
  unchecked?(context: FlowContext): Iterable<UncheckedUse | UnseenRows>;
  /** What it cannot check in any flow. */
  uncheckedAnywhere?(of: Pick<FlowContext, 'map' | 'policy'>): Iterable<UncheckedExport>;
}

export interface MapRule extends About {
  subject: 'map';
  /** Whether it also checks live connections; without them it does not run completely. */
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
  /** The live parts that it checks; parts that could not be read are reported as not run. */
  judges: LivePart;
  /** The environments that it is about; absent: all. */
  isAbout?(environment: Environment): boolean;
  /** It compares with the account that deploys; it skips environments that name none. */
  needsDeployAs?: true;
  check(context: LiveContext): Iterable<LiveProblem>;
}

/** Checks the map's suppressions after all other rules. */
export interface SuppressionRule extends About {
  subject: 'suppressions';
  check(context: SuppressionsContext): Iterable<Problem>;
}

export type Rule = FlowRule | MapRule | FileRule | PullRule | LiveRule | SuppressionRule;
