import type { Report } from '../../src/report/report.ts';
import { binding, change, finding, flow, plan, report } from './builders.ts';
import { diff, long, REMINDER, REMINDER_NOW } from './definitions.ts';

const RULES = ['reference-unmapped', 'owner-mismatch', 'expression-unknown-action'];
const LEVELS = ['error', 'error', 'warning', 'notice'] as const;

const REMINDED = diff(REMINDER, REMINDER_NOW, { state: ['Stopped', 'Started'] });
const LONG = diff(long(60, [7, 31]), long(62, [40]));

/** A report with as many findings and changed flows, half of them errors. */
export function many(number: number): Report {
  const files = Array.from(
    { length: number },
    (_, index) => `flows/team-${index % 40}/flow-${index}.json`,
  );
  return report({
    flows: files.map((file) => flow(file)),
    findings: files.map((file, index) =>
      finding({
        file,
        flow: file,
        rule: RULES[index % RULES.length] as string,
        severity: LEVELS[index % LEVELS.length] as 'error',
        line: index + 1,
        endLine: index + 1,
        message: `\`Send_${index}\` uses the connection reference \`shared_${index}\`, and the map binds no such key in production; add it under environments.production.connectionReferences`,
      }),
    ),
    comparedWith: 'live',
    plan: plan(
      files.map((file, index) =>
        change(index % 4 === 0 ? 'unchanged' : 'update', {
          file,
          displayName: `Flow ${index}`,
          diff: index % 3 === 0 ? REMINDED : LONG,
          bindings: [
            binding(
              'shared_teams',
              ['teams-old', 'alice@contoso.com'],
              [index % 5 === 0 ? 'teams-new' : 'teams-old', 'alice@contoso.com'],
            ),
          ],
        }),
      ),
    ),
  });
}

/** Only errors, each in the same few files. */
export function manyErrors(number: number): Report {
  const findings = Array.from({ length: number }, (_, index) =>
    finding({
      rule: RULES[index % RULES.length] as string,
      file: `flows/f${index % 7}.json`,
      flow: `flows/f${index % 7}.json`,
      line: index + 1,
      endLine: index + 1,
    }),
  );
  return report({ flows: [flow('flows/f0.json')], findings });
}
