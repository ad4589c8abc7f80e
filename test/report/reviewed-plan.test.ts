import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reviewedPlanOf } from '../../src/plan/reviewed.ts';
import { isWriting } from '../../src/plan/writing.ts';
import { splitPlan, toReviewedPlan } from '../../src/report/markdown/reviewed-plan.ts';
import { reviewedPlanIn } from '../../src/report/markdown/reviewed-plan-reading.ts';
import { roomFor, type SectionUpdate, withPart } from '../../src/report/markdown/sections.ts';
import { toComment } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { toText } from '../../src/report/terminal.ts';
import { redact } from '../../src/secrets/redact.ts';
import { change, plan, report, VIEW } from './builders.ts';
import { names } from './hostile.ts';
import { many } from './many.ts';

const read = (body: string) => {
  const found = reviewedPlanIn(body);
  if (found.kind !== 'plan') throw new Error(found.kind);
  return found.plan;
};

/** A check's whole comment. */
const commentOf = (shown: Report) => {
  const hidden = shown.plan === null ? '' : toReviewedPlan(shown.plan);
  const place = { kind: 'checked', environments: null } as const;
  const body = toComment(shown, VIEW, roomFor(place, 1, hidden.length));
  return withPart(null, { ...place, body, isNews: true, plan: () => hidden }, []);
};

const short = names.map((name) => name.slice(0, 300));

test('what is written is read again, whatever the names, and with secrets taken out', () => {
  fc.assert(
    fc.property(short, short, (environment, file) => {
      const made = plan([
        change('update', { environment, file }),
        change('create', { environment }),
      ]);
      const written = toReviewedPlan(made);
      const found = read(redact(`### text\n\n${written}\n`, ['whatever-key']));
      const digests = [...found.values()].flatMap(({ changes }) =>
        (changes ?? []).map(({ digest }) => digest),
      );
      expect(digests).toEqual(
        made.changes.filter(isWriting).map(({ digest }) => digest.slice(7, 39)),
      );
    }),
    { numRuns: 100 },
  );
  const made = plan([change('update', { file: 'flows/-->.json' })]);
  expect(read(toReviewedPlan(made))).toEqual(reviewedPlanOf(made));
});

test.each([1, 10, 100, 300, 3000])('%i flows: as much as there is room for', (number) => {
  const all = many(number);
  const body = commentOf(all);
  const { hidden } = splitPlan(body);
  expect(body.length).toBeLessThan(60_000);
  expect(hidden.length).toBeLessThanOrEqual(12_000);
  const { changes, digest } = read(body).get('production') ?? { changes: [], digest: '' };
  expect(digest).toBe(all.plan?.digest);
  const writing = all.plan?.changes.filter(isWriting).length;
  const kept =
    changes === null ? 'digest' : changes.every(({ about }) => about) ? 'files' : 'digests';
  expect([kept, changes?.length]).toEqual(
    number === 3000 ? ['digest', undefined] : [number === 300 ? 'digests' : 'files', writing],
  );
});

test.each([
  '',
  '<!-- flowgate-plan\n[]\n-->',
  '<!-- flowgate-plan\n{"version":1,"against":"live","environments":[["a",{"digest":"x"}]]}\n-->',
  '<!-- flowgate-plan\n{"version":1,"against":"live","environments":[],"more":1}\n-->',
  '<!-- flowgate-plan\n{\n-->',
])('hostile: %j holds no plan', (body) => {
  expect(reviewedPlanIn(body).kind).toMatch(/^(?:none|unreadable)$/);
});

test('it stays with the comment while deployments are written above, also when all is too long', () => {
  const body = commentOf(report({ plan: plan([change('update')]), comparedWith: 'live' }));
  const { hidden: reviewedPlan } = splitPlan(body);
  const known = ['test', 'production'];
  const to = (environment: string, text: string): SectionUpdate => ({
    kind: 'deployed',
    environments: [environment],
    body: text,
    isNews: true,
    plan: () => reviewedPlan,
  });
  const first = withPart(body, to('test', 'one'), known);
  const second = withPart(first, to('production', 'z'.repeat(59_000)), known);
  for (const each of [first, second]) {
    expect(each.endsWith(reviewedPlan)).toBe(true);
    expect(each.split(reviewedPlan)).toHaveLength(2);
  }
  const foreign = withPart(body, { ...to('test', 'one'), plan: () => '' }, known);
  expect(foreign).not.toContain('flowgate-plan');
});

test('a refusal is shown in the comment and in the terminal, with what to do', () => {
  const digest = `sha256:${'4f'.repeat(32)}`;
  const refused = report({
    mode: 'deploy',
    plan: plan([change('update')]),
    ignored: ['/definition/actions/*/inputs/retryPolicy'],
    unapprovedPlans: [
      {
        environment: 'production',
        digest,
        reason: { code: 'plan-not-reviewed', unreviewed: 2, pulls: [7], problems: [] },
        pulls: [7],
        differences: [
          {
            kind: 'changed',
            file: 'flows/a.json',
            was: null,
            parts: {
              live: ['/definition/actions/Check/actions/Send', '/state'],
              written: ['/connectionReferences/shared_teams', '/definition/parameters/site'],
            },
          },
          { kind: 'changed', file: 'flows/b.json', was: 'create', parts: null },
          { kind: 'new', file: 'flows/c.json', action: 'update' },
          {
            kind: 'gone',
            file: 'flows/d.json',
            reason: { code: 'flow-edited', edits: ['/state'], cause: null },
          },
        ],
      },
    ],
  });
  const [comment = ''] = toComment(refused, VIEW).split('\n#### Plan');
  expect(comment).toMatchSnapshot();
  expect(toText(refused, { color: false, width: 100 })).toMatchSnapshot();
});
