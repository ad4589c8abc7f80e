import { expect, test } from '@jest/globals';
import { GUIDS, json, REMINDER, reminder, repository, withOneMore } from '../scenarios/contoso.ts';
import { type Commits, reviewing } from './reviewed-stage.ts';

const files = repository({ [REMINDER]: json(withOneMore(reminder)) });

const COMMITS: Commits = {
  base: { parents: [], files: repository() },
  head: { parents: ['base'], files },
  merged: { parents: ['base'], files },
};

test('one flow of several changed: no metered call is about another one, and its own are three', async () => {
  const stage = await reviewing(COMMITS);
  await stage.review(7, 'base', 'head');
  const ofReview = stage.studio.calls.filter(({ billed }) => billed);
  stage.merge(7, 'merged');
  await stage.push('base', 'merged');
  const ofPush = stage.studio.calls.filter(({ billed }) => billed).slice(ofReview.length);

  const outline = (calls: typeof ofPush) =>
    calls.map(({ tool, arguments: given }) => [tool, given.flowName]);
  const list = ['list_live_connections', undefined];
  const read = ['get_live_flow', GUIDS[REMINDER]];
  expect(Object.keys(files).length).toBeGreaterThan(3);
  expect(outline(ofReview)).toEqual([list, read]);
  expect(outline(ofPush)).toEqual([list, read, ['update_live_flow', GUIDS[REMINDER]], read]);
});
