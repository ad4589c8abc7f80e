/** How much a body shows. */
export interface Detail {
  diagrams: boolean;
  unchanged: boolean;
  /** How many changed paths of a flow are listed. */
  paths: number;
  /** What a fix would change, as a diff below its finding. */
  fixes: boolean;
  notices: boolean;
  warnings: boolean;
  /** The most characters of a message and of a name. */
  message: number;
  name: number;
  /** How many binding changes, and how many flows of an environment, are listed. */
  rows: number;
  environments: number;
  /** The small print: what did not run, was suppressed or skipped. Else only counted. */
  rest: boolean;
  /** How many errors are told with message and links; the others as `file:line rule`. */
  toldErrors: number;
  /** How many errors have a line of their own; the others are counted for each rule. */
  errorLines: number;
}

export const FULL: Detail = {
  diagrams: true,
  unchanged: true,
  paths: 8,
  fixes: true,
  notices: true,
  warnings: true,
  message: 1_000,
  name: 120,
  rows: Number.POSITIVE_INFINITY,
  environments: Number.POSITIVE_INFINITY,
  rest: true,
  toldErrors: Number.POSITIVE_INFINITY,
  errorLines: Number.POSITIVE_INFINITY,
};

interface Cut {
  without: string;
  detail: Partial<Detail>;
}

/** What goes first when a body is too long: what a reader misses least. Errors lose words, not lines. */
export const CUTS: readonly Cut[] = [
  { without: 'diagrams', detail: { diagrams: false } },
  { without: 'the names of unchanged flows', detail: { unchanged: false } },
  { without: 'changed paths', detail: { paths: 0 } },
  { without: 'suggested fixes', detail: { fixes: false } },
  { without: 'notices', detail: { notices: false } },
  { without: 'the ends of long messages', detail: { message: 160, name: 80 } },
  { without: 'most planned changes', detail: { rows: 40, environments: 12 } },
  {
    without: 'the rules that did not run and the files that were skipped',
    detail: { rest: false },
  },
  { without: 'warnings', detail: { warnings: false } },
  {
    without: 'the messages of some errors',
    detail: { toldErrors: 0, rows: 10, environments: 6, name: 60 },
  },
];
