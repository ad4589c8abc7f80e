/** @jest-environment-options { "waits": "short" } */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { call, type FlowDocument, flow, json, MAP_FILE } from '../scenarios/contoso.ts';
import { fileOf, mapNaming, saying, studioWith, upTo } from './numbered-flows.ts';
import { type Commits, type Ran, type Reviewing, reviewing } from './reviewed-stage.ts';

const FLOWS = 400;
/** Edited by hand since they were deployed, the first and the last among them. */
const EDITED = [0, 57, 201, FLOWS - 1];
/** New with the push, although they are live. */
const NEW = [3, 130];
/** In Git as UTF-16, which GraphQL has no text of. */
const WIDE = [5, 322];

const FOREIGN = [...EDITED, ...NEW];

const indices = upTo(FLOWS);

function document(index: number, version: string): FlowDocument {
  return saying(flow(`Flow ${index}`, { Send: call('shared_office365', 'SendEmailV2') }), version);
}

function commit(version: string, without: readonly number[]): Record<string, string | Uint8Array> {
  const flows = indices
    .filter((index) => !without.includes(index))
    .map((index) => {
      const text = json(document(index, version));
      const isWide = WIDE.includes(index);
      return [fileOf(index), isWide ? Buffer.from(`\ufeff${text}`, 'utf16le') : text] as const;
    });
  return { [MAP_FILE]: mapNaming(FLOWS), ...Object.fromEntries(flows) };
}

const COMMITS: Commits = {
  base: { parents: [], files: commit('as it was', NEW) },
  merged: { parents: ['base'], files: commit('as it is wanted', []) },
};

const stage = () =>
  reviewing(
    COMMITS,
    studioWith(
      indices.map((index) => document(index, EDITED.includes(index) ? 'by hand' : 'as it was')),
    ),
  );

const inputs = { 'require-reviewed-plan': 'false', concurrency: '8' } as const;

const counted = ({ requests }: Ran) => ({
  queries: requests.filter((line) => line === 'POST /graphql').length,
  flows: requests.filter((line) => line.includes('/contents/flows/')).length,
  histories: requests.filter((line) => /\/commits\?.*path=/.test(line)).length,
  others: requests.filter((line) => !/graphql|\/contents\/flows\/|\/commits\?.*path=/.test(line)),
});

describe(`a push that changes ${FLOWS} flows, more than GitHub lists`, () => {
  let ran: Ran;
  let reviewed: Reviewing;

  beforeAll(async () => {
    reviewed = await stage();
    ran = await reviewed.push('base', 'merged', inputs);
  }, 120_000);

  test('finds every flow that Git never had, and deploys the rest', () => {
    const isBlocked = (index: number) => FOREIGN.includes(index);
    expect(ran.results.toSorted()).toEqual(
      indices
        .map((index) => `${isBlocked(index) ? 'blocked' : 'updated'} ${fileOf(index)}`)
        .toSorted(),
    );
    const drifted = ran.report.findings.filter(({ rule }) => rule === 'flow-edited');
    expect(drifted.map(({ file }) => file).toSorted()).toEqual(FOREIGN.map(fileOf).toSorted());
  });

  test('asks GitHub for fifty older versions at a time', () => {
    const { others, ...counts } = counted(ran);
    // One lists the versions of the map, one those of the other flows, and one reads the latter.
    expect(counts).toEqual({ queries: FLOWS / 50 + 3, flows: WIDE.length, histories: 0 });
    // What changed, the map before, and the pull request to comment on, which is asked for five
    // times more, because GitHub lists none.
    expect(others).toHaveLength(3 + 5);
    expect(ran.warnings.join()).toMatch(/\b300\b/);
  });
});

test(`a pull request of ${FLOWS} flows without a key reads those that were there, in batches`, async () => {
  const ran = await (await stage()).review(7, 'base', 'merged', { ...inputs, 'api-key': '' });
  const { queries, flows } = counted(ran);
  expect(flows).toBe(WIDE.length);
  // One more asks whose the comments are.
  expect(queries).toBe(Math.ceil((FLOWS - NEW.length) / 50) + 1);
  const isNew = ran.report.plan?.changes.filter(({ reason }) => reason?.code === 'not-looked-up');
  expect(isNew?.map(({ file }) => file)).toEqual(NEW.map(fileOf));
}, 120_000);
