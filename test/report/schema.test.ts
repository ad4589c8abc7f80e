import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { REPORT_SCHEMA_FILE, reportJsonSchema } from '../../scripts/report-schema.ts';
import { digestOf, digestsOf } from '../../src/plan/digest.ts';
import type { DriftEntry } from '../../src/plan/drift.ts';
import { readReport } from '../../src/report/document/read.ts';
import { toJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { binding, NO_DIFF, report } from './builders.ts';
import { diff, REMINDER, REMINDER_NOW } from './definitions.ts';
import { FIXABLE } from './fixable.ts';
import { eightNames, hostile } from './hostile.ts';
import { many } from './many.ts';
import { DEPLOYED, RICH } from './rich.ts';
import { expectValidReport } from './valid-report.ts';

test('the schema is committed as it is generated; else run `npm run generate`', () => {
  const file = new URL(`../../${REPORT_SCHEMA_FILE}`, import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
});

const drifted: DriftEntry = {
  environment: 'production',
  file: 'flows/a.json',
  displayName: 'A flow',
  flowName: null,
  paths: ['/definition/actions/Send'],
  diff: diff(REMINDER, REMINDER_NOW),
  bindings: [binding('shared_teams', null, ['shared-teams-1', null])],
  reason: { code: 'live-flow-suspended' },
};

describe('a report is valid against it', () => {
  test.each([
    ['empty', report()],
    ['rich', RICH],
    ['of a deployment', DEPLOYED],
    ['with fixes', FIXABLE],
    ['of many flows', many(30)],
    ['of a shard', report({ ...RICH, shard: { part: 2, parts: 3, known: ['production'] } })],
    ['of drift', report({ mode: 'drift', drift: [drifted, { ...drifted, diff: null }] })],
    ['of drift without a difference', report({ drift: [{ ...drifted, diff: NO_DIFF }] })],
    [
      'with all that a run may have besides',
      report({
        unmanaged: [{ environment: 'test', flows: [{ flowName: 'x', displayName: 'X' }] }],
        judgedBy: '0123456',
        newEntries: [
          { environment: 'test', key: 'k', flow: null, owner: null, connectionName: 'c' },
        ],
        missing: ['2/3'],
        unapprovedPlans: [
          {
            environment: 'test',
            digest: `sha256:${'0'.repeat(64)}`,
            reason: { code: 'other-environment-approved' },
            pulls: [7],
            differences: [
              { kind: 'new', file: 'a', action: 'create' },
              { kind: 'gone', file: 'b', reason: null },
              { kind: 'changed', file: 'c', was: 'update', parts: { live: ['/x'], written: [] } },
            ],
          },
        ],
      }),
    ],
  ])('%s', (_, each) => expectValidReport(toJson(each)));

  test('whatever the names', () => {
    fc.assert(
      fc.property(eightNames, fc.boolean(), (names, deployed) =>
        expectValidReport(toJson(hostile(names, deployed))),
      ),
      { numRuns: 30 },
    );
  });
});

describe('what is read back is what was written', () => {
  test.each([
    ['rich', RICH],
    ['of a deployment', DEPLOYED],
    ['with fixes', FIXABLE],
    ['of drift', report({ mode: 'drift', drift: [drifted, { ...drifted, diff: null }] })],
  ])('%s', (_, each) => expect(readBack(ofShard(each))).toBe(toJson(ofShard(each))));

  test('whatever the names', () => {
    fc.assert(
      fc.property(eightNames, fc.boolean(), (names, deployed) => {
        const each = ofShard(hostile(names, deployed));
        expect(readBack(each)).toBe(toJson(each));
      }),
      { numRuns: 100 },
    );
  });
});

/** With the digests that belong to its changes. */
function ofShard({ plan, ...each }: Report): Report {
  const shard = { part: 1, parts: 2, known: ['production'] };
  if (plan === null) return { ...each, plan, shard };
  const { changes } = plan;
  const digests = { digest: digestOf(changes), digests: digestsOf(changes) };
  return { ...each, comparedWith: plan.comparedWith, plan: { ...plan, ...digests }, shard };
}

function readBack(each: Report): string {
  const read = readReport(toJson(each));
  return read.kind === 'report' ? toJson(read.report) : read.reason.code;
}
