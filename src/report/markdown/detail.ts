/** How much of a body is shown. */
export interface Detail {
  unchanged: boolean;
  /** What a fix would change, as a diff below its finding. */
  fixes: boolean;
  /** What follows from the same cause as a finding. */
  related: boolean;
  /**
   * How many flows are shown action by action, how many of them as a diagram, and how many fields
   * of an action.
   */
  flowDiffs: number;
  flowDiagrams: number;
  fields: number;
  /** False: only the number of a flow's differences. */
  summaries: boolean;
  notices: boolean;
  warnings: boolean;
  /** The most characters of a message and of a name. */
  message: number;
  name: number;
  /** How many binding changes, and how many flows of an environment, are listed. */
  rows: number;
  environments: number;
  /** The small print: what did not run, was suppressed or skipped. False: only counted. */
  rest: boolean;
  /** How many errors are shown with message and links; the others as `file:line rule`. */
  wholeErrors: number;
  /** How many errors have a line of their own; the others are counted for each rule. */
  errorLines: number;
}

export const FULL: Detail = {
  unchanged: true,
  fixes: true,
  related: true,
  flowDiffs: 400,
  flowDiagrams: 100,
  fields: 8,
  summaries: true,
  notices: true,
  warnings: true,
  message: 1_000,
  name: 120,
  rows: Number.POSITIVE_INFINITY,
  environments: Number.POSITIVE_INFINITY,
  rest: true,
  wholeErrors: Number.POSITIVE_INFINITY,
  errorLines: Number.POSITIVE_INFINITY,
};

interface Cut {
  without: string;
  /** The earlier note that this one replaces, where it leaves out more of the same. */
  insteadOf?: string;
  detail: Partial<Detail>;
}

/** What is left out, in this order, when a body is too long. Errors lose words, not lines. */
export const CUTS: readonly Cut[] = [
  { without: 'most diagrams', detail: { flowDiagrams: 6 } },
  {
    without: 'diagrams',
    insteadOf: 'most diagrams',
    detail: { flowDiagrams: 0 },
  },
  { without: 'the names of unchanged flows', detail: { unchanged: false } },
  { without: 'most changed fields', detail: { fields: 2 } },
  { without: 'what changes in most flows', detail: { flowDiffs: 12 } },
  {
    without: 'what changes action by action',
    insteadOf: 'what changes in most flows',
    detail: { flowDiffs: 0 },
  },
  {
    without: 'what changes in each flow',
    insteadOf: 'what changes action by action',
    detail: { summaries: false },
  },
  { without: 'suggested fixes', detail: { fixes: false } },
  { without: 'places related to findings', detail: { related: false } },
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
    detail: { wholeErrors: 0, rows: 10, environments: 6, name: 60 },
  },
];
