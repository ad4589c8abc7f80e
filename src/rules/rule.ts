import type { ConnectionMap } from '../connections/map.ts';
import type { Policy } from '../connections/policy.ts';
import type { MapProblem } from '../connections/problems.ts';
import type { Resolution, UsedReference } from '../connections/resolve.ts';
import type { ExpressionString } from '../flow/expressions.ts';
import type { BadFile, Flow, SkippedFile } from '../flow/flow.ts';
import type { Path } from '../flow/pointer.ts';
import type { Place } from '../flow/source.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** What a rule has to say of one value: of the flow for flow rules, of the map for map rules. */
export interface Problem {
  at: Path;
  /** A part of the string at `at`, as offsets of its decoded text. */
  within?: readonly [number, number];
  message: string;
  /** The environment in which it holds; absent: in every one. */
  environment?: string;
}

/** A problem of a file that could not be read, which has its place already. */
export type PlacedProblem = Place & { message: string };

/** One flow, with what its keys mean in each environment that it goes to; none without a map. */
export interface FlowContext {
  flow: Flow;
  used: UsedReference[];
  uses: Resolution[];
  map: ConnectionMap | null;
  policy: Policy;
  /** The day of the run, YYYY-MM-DD. */
  today: string;
  /** Every string of the flow that is evaluated, parsed once for all rules. */
  expressions: () => readonly ExpressionString[];
}

/** The map, with every flow of the repository and what its keys mean. */
export interface MapContext {
  map: ConnectionMap;
  flows: readonly FlowContext[];
  skipped: readonly SkippedFile[];
  badFiles: readonly BadFile[];
  policy: Policy;
  today: string;
}

export interface FilesContext {
  mapFile: string;
  /** Null: there is no such file. */
  mapProblems: readonly MapProblem[] | null;
  badFiles: readonly BadFile[];
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
  check(context: FlowContext): Iterable<Problem>;
}

export interface MapRule extends About {
  subject: 'map';
  check(context: MapContext): Iterable<Problem>;
}

export interface FileRule extends About {
  subject: 'files';
  check(context: FilesContext): Iterable<PlacedProblem>;
}

export type Rule = FlowRule | MapRule | FileRule;
