import { expect, test } from '@jest/globals';
import { historyMessage } from '../../src/rules/reasons/history.ts';
import { bare, call, compose, MANUAL } from './build.ts';
import { FLOW, liveFiles, liveFlow, runLive, teams } from './live.ts';
import { namesIn } from './repository.ts';

const rule = 'flow-edited';
const TEAMS = '/providers/Microsoft.PowerApps/apis/shared_teams';
const definition = (actions: object) => ({ contentVersion: '1.0.0.0', triggers: MANUAL, actions });
const before = { Send: call('k'), Note: compose({ Send: ['Succeeded'] }) };
const after = { ...before, More: compose({ Note: ['Succeeded'] }) };

interface Scene {
  live: object;
  connectionReferences?: object;
  onDrift?: 'fail' | 'skip' | 'overwrite';
  /** The file of the pull request from the actions, in another format. */
  as?: (actions: object) => string;
  name?: string;
}

async function edited({ live, onDrift = 'fail', as = bare, name = 'a', ...more }: Scene) {
  const { report } = await runLive({
    files: liveFiles({}, { [FLOW]: as(after) }),
    base: { [FLOW]: as(before) },
    live: {
      connections: [teams()],
      flows: [
        liveFlow({ as: undefined, displayName: name, definition: definition(live), ...more }),
      ],
      'on-drift': onDrift,
    },
  });
  const found = report.findings.filter((finding) => finding.rule === rule);
  const outlines = found.map(({ severity, at, message }) => [
    severity,
    at,
    namesIn(/\((.*?)\)/.exec(message)?.[1] ?? '').join(' '),
  ]);
  return { outlines, actions: report.plan?.changes.map(({ action }) => action) };
}

const HAND = { Send: call('k'), Note: { ...compose({ Send: ['Succeeded'] }), inputs: 'by hand' } };

test('nothing, where the live flow is as Git had it or as Git wants it', async () => {
  expect((await edited({ live: before })).outlines).toEqual([]);
  expect((await edited({ live: after })).outlines).toEqual([]);
});

test('an action that was changed, at its place', async () => {
  expect(await edited({ live: HAND })).toEqual({
    outlines: [['error', '/actions/Note', '`Note`']],
    actions: ['blocked'],
  });
});

test('the place is one of the file, in whatever format', async () => {
  const as = (actions: object) =>
    JSON.stringify({
      properties: { displayName: 'a', definition: definition(actions), state: 'Started' },
    });
  const { outlines } = await edited({ live: HAND, as });
  expect(outlines).toEqual([['error', '/properties/definition/actions/Note', '`Note`']]);
});

test('what was added has no place, what was removed has its own', async () => {
  const { outlines } = await edited({ live: { Send: call('k'), Extra: compose() } });
  expect(outlines).toEqual([['error', '/actions/Note', expect.stringContaining('`Extra`')]]);
  expect(outlines[0]?.[2]).toContain('`Note`');
  const added = await edited({ live: { ...before, Extra: compose() } });
  expect(added.outlines).toEqual([['error', '', '`Extra`']]);
});

test('a name that was changed', async () => {
  const as = (actions: object) =>
    JSON.stringify({ displayName: 'a', definition: definition(actions) });
  const { outlines } = await edited({ live: before, as, name: 'Mine' });
  expect(outlines).toEqual([['error', '/definition', '`Mine`']]);
});

test('a connection that was changed, where the key is used', async () => {
  const connectionReferences = {
    k: { connectionName: 'shared-teams-other', id: TEAMS, source: 'Embedded' },
  };
  const { outlines } = await edited({ live: before, connectionReferences });
  expect(outlines).toEqual([['error', '/actions/Send/inputs/host/connectionName', '`k`']]);
});

test('many edits are cut short', async () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`X${n}`, compose()]));
  const { outlines } = await edited({ live: { ...before, ...many } });
  expect(outlines[0]?.[2]).toBe('`X0` `X1` `X2` `X3` `X4` 4');
});

test.each([
  ['skip', 'blocked'],
  ['overwrite', 'update'],
] as const)('on-drift: %s warns, and goes on as it was asked to', async (onDrift, action) => {
  const { outlines, actions } = await edited({ live: HAND, onDrift });
  expect(outlines).toEqual([['warning', '/actions/Note', '`Note`']]);
  expect(actions).toEqual([action]);
});

test('without a history it is unknown, and that is said', async () => {
  const live = {
    connections: [teams()],
    flows: [liveFlow({ as: undefined, definition: definition(HAND) })],
  };
  const { report } = await runLive({ files: liveFiles(), live });
  expect(report.findings.filter((finding) => finding.rule === rule)).toMatchObject([
    {
      severity: 'error',
      message: expect.stringContaining(historyMessage({ code: 'no-repository' })),
    },
  ]);
  expect(report.plan?.changes).toMatchObject([
    { action: 'blocked', reason: { code: 'errors-found', rules: [rule] } },
  ]);
  expect(report.notRun.map((each) => each.rule)).not.toContain(rule);
});
