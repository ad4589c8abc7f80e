import { describe, expect, test } from '@jest/globals';
import { splitPlan, toReviewedPlan } from '../../src/report/markdown/reviewed-plan.ts';
import { withPart } from '../../src/report/markdown/sections.ts';
import { toComment, toSummary } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { outcome, VIEW } from './builders.ts';
import { tenActions } from './ten-actions.ts';

/** All characters of a comment but those of HTML comments, which nobody sees; folds and links count. */
const visible = (body: string) => body.replace(/<!--[\s\S]*?-->/g, '').length;
const lengthOf = (all: Report) => visible(toComment(all, VIEW));
const TWO = { environments: ['test', 'production'] };

describe('visible characters', () => {
  test.each([
    ['three actions change', {}],
    ['all ten change', { changed: 10 }],
    ['in two environments', TWO],
  ])('of one flow, and of ten: %s', (_, options) => {
    expect(lengthOf(tenActions(1, options))).toBeLessThanOrEqual(2_000);
    expect(lengthOf(tenActions(10, options))).toBeLessThanOrEqual(12_000);
  });

  test.each([100, 300, 1000])('of %i flows: within the limit, with a link to the rest', (flows) => {
    const body = toComment(tenActions(flows, { changed: 10 }), VIEW);
    expect(visible(body)).toBeLessThan(60_000);
    expect(body).toMatch(/\[the summary of the run\]\(https:/);
  });

  test('what a comment leaves out of one flow is in the summary', () => {
    const all = tenActions(1, { changed: 10 });
    expect(toComment(all, VIEW)).toMatch(
      /^and \d+ more changes, in \[the summary of the run\]\(https:.*\)$/m,
    );
    expect(toSummary(all, VIEW).match(/^! Send_mail_\d+$/gm)).toHaveLength(10);
  });

  test('two environments with the same content are said once', () => {
    const body = toComment(tenActions(1, TWO), VIEW);
    expect(body.match(/^! Send_mail_1$/gm)).toHaveLength(1);
    expect(body).toContain('**`test`** and **`production`**: 1 changed');
  });
});

test('deployments do not make the comment longer, however many there are', () => {
  const checked = tenActions(10, TWO);
  const known = TWO.environments;
  const hidden = checked.plan === null ? '' : toReviewedPlan(checked.plan);
  const place = { isNews: true, plan: (previous: string) => previous || hidden };
  const whole = { ...place, kind: 'checked' as const, environments: null, planned: known };
  let text = withPart(null, { ...whole, body: toComment(checked, VIEW) }, known);
  const reviewed = visible(text);
  const lengths = [1, 2, 3, 4, 5].map(() => {
    for (const environment of known) {
      const body = toComment(deployed(10, environment), VIEW);
      text = withPart(
        text,
        { ...place, kind: 'deployed', environments: [environment], body },
        known,
      );
    }
    return visible(text);
  });
  expect(new Set(lengths).size).toBe(1);
  expect(lengths[0]).toBeLessThan(2 * reviewed + 1_000);
  expect(text).not.toContain('Not deployed to');
  expect(splitPlan(text).hidden).toBe(hidden);
});

function deployed(flows: number, environment: string): Report {
  const planned = tenActions(flows, { environments: [environment] });
  const outcomes = (planned.plan?.changes ?? []).map(({ file, displayName }) =>
    outcome('updated', { environment, file, displayName, state: 'Started' }),
  );
  return { ...planned, mode: 'deploy', outcomes };
}
