import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/json/json.ts';
import type { LiveFlow } from '../../src/live/host.ts';
import type { FlowContent } from '../../src/plan/content.ts';
import {
  compareWithGit,
  compareWithHistory,
  type OlderVersion,
} from '../../src/plan/hand-edits.ts';

const TEAMS = '/providers/Microsoft.PowerApps/apis/shared_teams';
const teams = (connectionName: string) => ({
  shared_teams: { connectionName, id: TEAMS, source: 'Embedded' },
});

/** A flow whose actions are named, each with a value. */
const definition = (actions: Record<string, unknown>): JsonObject => ({
  triggers: { manual: { type: 'Request', kind: 'Button', inputs: {} } },
  actions: Object.fromEntries(
    Object.entries(actions).map(([name, inputs]) => [name, { type: 'Compose', inputs }]),
  ) as JsonObject,
});

const content = (
  actions: Record<string, unknown>,
  more: Partial<FlowContent> = {},
): FlowContent => ({
  displayName: 'Remind',
  state: null,
  definition: definition(actions),
  connectionReferences: teams('teams-1'),
  ...more,
});

/** The same as a server reads it back: enriched, and with what a save adds. */
function live(actions: Record<string, unknown>, more: Partial<LiveFlow> = {}): LiveFlow {
  const read = definition(actions);
  for (const action of Object.values(read.actions as JsonObject)) {
    Object.assign(action as object, { runAfter: {}, metadata: { operationMetadataId: 'x' } });
  }
  return {
    flowName: 'guid',
    displayName: 'Remind',
    state: 'Started',
    definition: {
      ...read,
      description: '#flowstudio-mcp',
      parameters: { $connections: { defaultValue: {}, type: 'Object' } },
    },
    connectionReferences: {
      shared_teams: { ...teams('Teams-1').shared_teams, tier: 'Standard', displayName: 'teams' },
    },
    ...more,
  };
}

const base = content({ A: 1, B: 1 });
const desired = content({ A: 2, B: 1 });
const rebound = { connectionReferences: teams('teams-of-ann') };

describe('a live flow is', () => {
  test('as desired, whatever Git had', () => {
    for (const before of [base, desired, null]) {
      const versions = { base: before, live: live({ A: 2, B: 1 }), desired };
      expect(compareWithGit(versions)).toEqual({ kind: 'as-desired' });
    }
  });

  test('as base, when nobody touched it', () => {
    expect(compareWithGit({ base, live: live({ A: 1, B: 1 }), desired })).toEqual({
      kind: 'as-base',
    });
  });

  test('unknown, when Git had nothing to compare with', () => {
    const versions = { base: null, live: live({ A: 1, B: 1 }), desired };
    expect(compareWithGit(versions)).toEqual({ kind: 'unknown' });
  });

  test('edited where it differs from base, and not where Git changed', () => {
    const versions = { base, live: live({ A: 1, B: 'by hand', C: 'by hand' }), desired };
    const paths = ['/definition/actions/B', '/definition/actions/C'];
    expect(compareWithGit(versions)).toEqual({ kind: 'edited', paths, overwritten: paths });
  });

  test('edited with nothing to lose, where Git wants what the hand did', () => {
    const both = content({ A: 2, B: 2 });
    expect(compareWithGit({ base, live: live({ A: 2, B: 1 }), desired: both })).toEqual({
      kind: 'edited',
      paths: ['/definition/actions/A'],
      overwritten: [],
    });
  });

  test('edited, when a connection or the name was changed by hand', () => {
    const named = live({ A: 1, B: 1 }, { displayName: 'Mine', ...rebound });
    const paths = ['/displayName', '/connectionReferences/shared_teams'];
    expect(compareWithGit({ base, live: named, desired })).toEqual({
      kind: 'edited',
      paths,
      overwritten: paths,
    });
  });

  test('edited, when an operation was taken out', () => {
    expect(compareWithGit({ base, live: live({ A: 1 }), desired })).toMatchObject({
      paths: ['/definition/actions/B'],
      overwritten: ['/definition/actions/B'],
    });
  });
});

describe('no sign of a hand is', () => {
  const none: [string, Partial<LiveFlow>, Partial<FlowContent>][] = [
    ['the state', { state: 'Stopped' }, {}],
    ['a name that Git did not give', { displayName: 'Any' }, { displayName: null }],
    ['references that are not read back', { connectionReferences: {} }, {}],
    [
      'a reference that no map knew',
      { connectionReferences: { ...teams('teams-1'), other: { connectionName: 'x' } } },
      {},
    ],
    ['a map that bound nothing then', rebound, { connectionReferences: {} }],
  ];

  test.each(none)('%s', (_, onServer, inGit) => {
    const before = content({ A: 1, B: 1 }, inGit);
    const versions = { base: before, live: live({ A: 1, B: 1 }, onServer), desired };
    expect(compareWithGit(versions)).toEqual({ kind: 'as-base' });
  });
});

describe('with the history', () => {
  const older: OlderVersion[] = [
    { commit: 'newest', content: base },
    { commit: 'middle', content: content({ A: 0, B: 0 }) },
    { commit: 'oldest', content: content({ A: 0 }) },
  ];

  /** A history that tells what was asked of it. */
  function history(versions: OlderVersion[] = older) {
    const asked: string[] = [];
    async function* ask(limit: number) {
      asked.push(`at most ${limit}`);
      for (const version of versions) {
        asked.push(version.commit);
        yield version;
      }
    }
    return { ask, asked };
  }

  test('is not asked where live is as desired or as base', async () => {
    const { ask, asked } = history();
    for (const A of [1, 2]) {
      const found = await compareWithHistory({ base, live: live({ A, B: 1 }), desired }, ask);
      expect(found.kind).toBe(A === 1 ? 'as-base' : 'as-desired');
    }
    expect(asked).toEqual([]);
  });

  test('is behind, where a deployment failed before; the search ends there', async () => {
    const { ask, asked } = history();
    for (const before of [base, null]) {
      asked.length = 0;
      const versions = { base: before, live: live({ A: 0, B: 0 }), desired };
      expect(await compareWithHistory(versions, ask)).toEqual({
        kind: 'behind',
        commit: 'middle',
      });
      expect(asked).toEqual(['at most 10', 'newest', 'middle']);
    }
  });

  test('stays what it was, where no version is like it', async () => {
    const odd = live({ A: 'by hand' });
    const { ask, asked } = history();
    const paths = ['/definition/actions/A', '/definition/actions/B'];
    expect(await compareWithHistory({ base, live: odd, desired }, ask)).toEqual({
      kind: 'edited',
      paths,
      overwritten: paths,
    });
    expect(asked).toHaveLength(4);
    const unknown = await compareWithHistory({ base: null, live: odd, desired }, ask);
    expect(unknown).toEqual({ kind: 'unknown' });
  });

  test('a connection changed by hand stays an edit, of that alone', async () => {
    const paths = ['/connectionReferences/shared_teams'];
    const edited = { kind: 'edited', paths, overwritten: paths };
    for (const actions of [
      { A: 0, B: 0 },
      { A: 1, B: 1 },
    ]) {
      const versions = { base, live: live(actions, rebound), desired };
      expect(await compareWithHistory(versions, history().ask)).toEqual(edited);
    }
  });

  test('a connection that base has or that version had is no edit', async () => {
    const moved = content({ A: 1, B: 1 }, rebound);
    const old = content({ A: 0, B: 0 }, { connectionReferences: teams('teams-0') });
    const versions = { base: moved, live: live({ A: 0, B: 0 }, rebound), desired };
    const { ask } = history([{ commit: 'old', content: old }]);
    expect(await compareWithHistory(versions, ask)).toEqual({ kind: 'behind', commit: 'old' });
    const before = {
      ...versions,
      live: live({ A: 0, B: 0 }, { connectionReferences: teams('teams-0') }),
    };
    expect(await compareWithHistory(before, ask)).toEqual({ kind: 'behind', commit: 'old' });
  });

  test('a history that cannot be read is the caller’s to judge', async () => {
    async function* broken(): AsyncGenerator<OlderVersion> {
      yield* [];
      throw new Error('403');
    }
    const versions = { base, live: live({ A: 0 }), desired };
    await expect(compareWithHistory(versions, broken)).rejects.toThrow('403');
  });
});
