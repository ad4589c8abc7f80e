import type { Result } from '../plan/outcome.ts';
import { escapeControlLines } from '../wording/escape.ts';
import type { Report } from './report.ts';
import { failedRunsOf } from './sentence.ts';
import { differs } from './verdict.ts';

const COUNTED = [
  'created',
  'updated',
  'unchanged',
  'failed',
  'unknown',
  'restored',
] as const satisfies Result[];

/** The action's outputs that are a pure function of the report, by name. */
export function outputsOf(report: Report): Record<string, string> {
  const { findings, plan, outcomes } = report;
  const changes =
    plan?.changes.filter(({ action }) => action === 'create' || action === 'update') ?? [];
  const environments = [...new Set(changes.map(({ environment }) => environment))];
  const counts = COUNTED.map((result) => [
    result,
    String(outcomes.filter((outcome) => outcome.result === result).length),
  ]);
  return {
    errors: String(findings.filter(({ severity }) => severity === 'error').length),
    warnings: String(findings.filter(({ severity }) => severity === 'warning').length),
    'has-changes': String(differs(report)),
    'plan-digest': plan?.digest ?? '',
    flows: escapeControlLines(JSON.stringify(report.flows.map(({ file }) => file))),
    ...Object.fromEntries(counts),
    'failed-runs': String(failedRunsOf(outcomes)),
    matrix: escapeControlLines(
      JSON.stringify({ environment: environments, shard: shardsFor(changes) }),
    ),
  };
}

/** One job handles about this many changed flows. */
const FLOWS_PER_JOB = 250;
/** GitHub starts at most this many jobs for one matrix. */
const MOST_JOBS = 256;

/** `1/3`, `2/3`, `3/3`: as many parts as the environment with most changes needs. */
function shardsFor(changes: readonly { environment: string }[]): string[] {
  const sizes = [...Map.groupBy(changes, ({ environment }) => environment).values()].map(
    ({ length }) => length,
  );
  const wanted = Math.ceil(Math.max(0, ...sizes) / FLOWS_PER_JOB);
  const parts = Math.max(1, Math.min(wanted, Math.floor(MOST_JOBS / Math.max(1, sizes.length))));
  return Array.from({ length: parts }, (_, index) => `${index + 1}/${parts}`);
}
