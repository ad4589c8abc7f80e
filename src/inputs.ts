import { UsageError } from './process/usage-error.ts';
import type { Mode } from './report/report.ts';
import type { Shard } from './shards/shard.ts';
import { toSlashes } from './workspace/paths.ts';

/** What to do, from the action's inputs or the terminal's options. */
export interface Settings {
  mode: Mode | 'auto';
  map: string;
  /** Globs; empty: the map's `files`, else where everybody keeps flows. */
  flows: string[];
  /** Files and folders that a terminal narrows the run to; null: all. */
  paths: readonly string[] | null;
  environments: string[];
  apiKey: string | null;
  endpoint: string;
  /** Who signs in to environments in Dataverse. */
  tenantId: string | null;
  clientId: string | null;
  clientSecret: string | null;
  authority: string;
  githubToken: string | null;
  failOn: 'error' | 'warning' | 'never';
  comment: 'always' | 'when-needed' | 'never';
  changedOnly: boolean | 'auto';
  dryRun: boolean;
  onDrift: 'fail' | 'skip' | 'overwrite';
  /** Globs of the full refs from which a deployment may write; empty: the default branch alone. */
  deployRefs: string[];
  /** Write only what the comment of the merged pull request showed. */
  requireReviewedPlan: boolean;
  /** The digest of the plan, or of an environment's plan, that a person approved. */
  approvedPlan: string | null;
  /** If one flow fails, those already deployed are restored. */
  atomic: boolean;
  /** Flows at a time. */
  concurrency: number;
  /** Null: all the flows. */
  shard: Shard | null;
  report: string | null;
  sarif: string | null;
  /** How many minutes the first runs of what was deployed are watched; 0: not at all. */
  watch: number;
  /** Null: below the runner's temp folder. */
  snapshots: string | null;
  /** In a terminal: nothing live is read, with a key either. */
  isOffline?: boolean;
  /** In a terminal: a run that can read nothing live is wrong usage. */
  needsLive?: boolean;
  /** In a terminal: what can be fixed is fixed afterwards, so the flows with a fix are kept. */
  fixes?: boolean;
  /** In a terminal: the commit, by any name, that a plan without a key compares with. */
  since?: string | null;
  /** In a terminal, the root where it is not the current folder; otherwise null. */
  searched?: string | null;
}

/** Every input with its default, as in `action.yml`; a test compares the two. */
export const DEFAULTS = {
  mode: 'auto',
  'connection-references': 'connection-references.json',
  flows: '',
  environment: '',
  'api-key': '',
  endpoint: 'https://mcp.flowstudio.app/mcp',
  'tenant-id': '',
  'client-id': '',
  'client-secret': '',
  authority: 'https://login.microsoftonline.com',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner fills in this expression
  'github-token': '${{ github.token }}',
  'fail-on': 'error',
  comment: 'when-needed',
  'changed-only': 'auto',
  'dry-run': 'false',
  'on-drift': 'fail',
  'deploy-refs': '',
  watch: '0',
  'require-reviewed-plan': 'false',
  'approved-plan': '',
  atomic: 'false',
  concurrency: '4',
  shard: '',
  report: '',
  sarif: '',
  snapshots: '',
} as const satisfies Record<string, string>;

const ACTION_MODES = ['auto', 'check', 'deploy', 'drift', 'export'] as const;

/** Longer than a run may take to show whether it works. */
const MOST_WATCH_MINUTES = 60;

/** GitHub starts at most this many jobs for one matrix. */
const MOST_SHARDS = 256;

export type InputName = keyof typeof DEFAULTS;

/**
 * Reads every input once through `get`, which returns its text or an empty string. Throws a
 * `UsageError` that names the input, as `spelt` writes it, and its allowed values.
 */
export function readInputs(
  get: (name: InputName) => string,
  modes: readonly Settings['mode'][] = ACTION_MODES,
  spelt: (name: InputName) => string = (name) => name,
): Settings {
  const text = (name: InputName) => get(name).trim() || DEFAULTS[name];
  const optional = (name: InputName) => get(name).trim() || null;
  return {
    mode: choice(spelt('mode'), text('mode'), modes),
    map: text('connection-references'),
    flows: lines(text('flows')).map((glob) => toSlashes(glob)),
    paths: null,
    environments: lines(text('environment')),
    apiKey: optional('api-key'),
    endpoint: text('endpoint'),
    tenantId: optional('tenant-id'),
    clientId: optional('client-id'),
    clientSecret: optional('client-secret'),
    authority: text('authority'),
    githubToken: optional('github-token'),
    failOn: choice(spelt('fail-on'), text('fail-on'), ['error', 'warning', 'never']),
    comment: choice(spelt('comment'), text('comment'), ['always', 'when-needed', 'never']),
    changedOnly:
      text('changed-only') === 'auto' ? 'auto' : flag(spelt('changed-only'), text('changed-only')),
    dryRun: flag(spelt('dry-run'), text('dry-run')),
    onDrift: choice(spelt('on-drift'), text('on-drift'), ['fail', 'skip', 'overwrite']),
    deployRefs: fullRefs(spelt('deploy-refs'), lines(text('deploy-refs'))),
    watch: wholeNumber(spelt('watch'), text('watch'), 0, MOST_WATCH_MINUTES),
    requireReviewedPlan: flag(spelt('require-reviewed-plan'), text('require-reviewed-plan')),
    approvedPlan: digest(spelt('approved-plan'), optional('approved-plan')),
    atomic: flag(spelt('atomic'), text('atomic')),
    concurrency: wholeNumber(spelt('concurrency'), text('concurrency'), 1, 16),
    shard: shard(spelt('shard'), text('shard')),
    report: optional('report'),
    sarif: optional('sarif'),
    snapshots: optional('snapshots'),
  };
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A short name would never match, and a leading `!` would allow every other ref. */
function fullRefs(name: string, refs: string[]): string[] {
  const wrong = refs.find((ref) => !ref.startsWith('refs/'));
  if (wrong === undefined) return refs;
  throw new UsageError(
    `\`${name}\` takes full refs, such as refs/heads/main or refs/tags/v*; not ${JSON.stringify(wrong)}`,
  );
}

function choice<const T extends string>(name: string, text: string, values: readonly T[]): T {
  const value = values.find((known) => known === text);
  if (value !== undefined) return value;
  throw new UsageError(
    `\`${name}\` must be one of ${values.join(', ')}; not ${JSON.stringify(text)}`,
  );
}

function flag(name: string, text: string): boolean {
  return choice(name, text.toLowerCase(), ['true', 'false']) === 'true';
}

function digest(name: string, text: string | null): string | null {
  if (text === null || /^sha256:[0-9a-f]{64}$/.test(text)) return text;
  throw new UsageError(
    `\`${name}\` must be the digest of a plan, sha256: and 64 hexadecimal digits; not ${JSON.stringify(text)}`,
  );
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UsageError(
    `\`${name}\` must be a whole number from ${least} to ${most}; not ${JSON.stringify(text)}`,
  );
}

function shard(name: string, text: string): Shard | null {
  if (text === '') return null;
  const [, part = 0, parts = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  if (part >= 1 && part <= parts && parts <= MOST_SHARDS) return { part, parts };
  throw new UsageError(
    `\`${name}\` must be i/n, part i of n, with n at most ${MOST_SHARDS}, such as 3/20; not ${JSON.stringify(text)}`,
  );
}
