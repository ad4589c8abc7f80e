/** How much of a body is shown. */
export interface Detail {
  /** The most characters of what changes in a flow; 0: each flow has only a line. */
  diff: number;
  /** Whether a flow in which much comes in another order has a diagram. */
  diagrams: boolean;
  /** The names of unchanged flows. */
  unchanged: boolean;
  /** What a fix would change, as a diff below its finding. */
  fixes: boolean;
  /** What follows from the same cause as a finding. */
  related: boolean;
  notices: boolean;
  warnings: boolean;
  /** The most characters of a message and of a name. */
  message: number;
  name: number;
  /** How many connections, and how many flows, are listed. */
  rows: number;
  environments: number;
  /** What did not run, was suppressed or skipped, as lists. False: in a line. */
  lists: boolean;
  /** How many errors are shown with message and links; the others as `file:line rule`. */
  wholeErrors: number;
  /** How many errors have a line of their own; the others are counted for each rule. */
  errorLines: number;
}

/** Of the job's summary. */
export const FULL: Detail = {
  diff: 8_000,
  diagrams: true,
  unchanged: true,
  fixes: true,
  related: true,
  notices: true,
  warnings: true,
  message: 1_000,
  name: 120,
  rows: Number.POSITIVE_INFINITY,
  environments: Number.POSITIVE_INFINITY,
  lists: true,
  wholeErrors: Number.POSITIVE_INFINITY,
  errorLines: Number.POSITIVE_INFINITY,
};

/** Of a comment, whose reader has ten seconds; the summary has what is left out here. */
export const BRIEF: Detail = {
  ...FULL,
  diff: 800,
  unchanged: false,
  lists: false,
  message: 600,
};

/** How the plan of a comment is shortened, each flow alike, until it is short for what it holds. */
export const SHORTER: readonly Partial<Detail>[] = [
  { diagrams: false },
  { diff: 600 },
  { diff: 400 },
  { diff: 250 },
];

interface Cut {
  without: string;
  /** The earlier note that this one replaces, where it leaves out more of the same. */
  insteadOf?: string;
  detail: Partial<Detail>;
}

/** What is left out, in this order, when a body is too long. Errors lose words, not lines. */
export const CUTS: readonly Cut[] = [
  { without: 'diagrams', detail: { diagrams: false } },
  { without: 'the names of unchanged flows', detail: { unchanged: false } },
  { without: 'most of what changes in each flow', detail: { diff: 250 } },
  {
    without: 'what changes in each flow',
    insteadOf: 'most of what changes in each flow',
    detail: { diff: 0 },
  },
  { without: 'suggested fixes', detail: { fixes: false } },
  { without: 'places related to findings', detail: { related: false } },
  { without: 'notices', detail: { notices: false } },
  { without: 'the ends of long messages', detail: { message: 160, name: 80 } },
  { without: 'most planned changes', detail: { rows: 40, environments: 12 } },
  {
    without: 'the rules that did not run and the files that were skipped',
    detail: { lists: false },
  },
  { without: 'warnings', detail: { warnings: false } },
  {
    without: 'the messages of some errors',
    detail: { wholeErrors: 0, rows: 10, environments: 6, name: 60 },
  },
];
