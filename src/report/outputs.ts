import type { Result } from '../deploy/outcome.ts';
import type { Report } from './report.ts';
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
    flows: JSON.stringify(report.flows.map(({ file }) => file)),
    ...Object.fromEntries(counts),
    matrix: JSON.stringify({ environment: environments }),
  };
}
