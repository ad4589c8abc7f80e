import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/check/check.ts';
import { type Flow, readFlow } from '../../src/flow/flow.ts';
import type { JsonObject } from '../../src/json/json.ts';
import type { Current } from '../../src/live/current.ts';
import type { LiveFlow } from '../../src/live/host.ts';
import { targetsOf } from '../../src/live/target.ts';
import { indexed } from '../../src/map/flow-index.ts';
import { compareWithLive, withDrift } from '../../src/plan/compare-with-live.ts';
import {
  type ComparedFlow,
  type DriftStatus,
  driftStatus,
  isDrifted,
  isUncompared,
} from '../../src/plan/drift.ts';
import { driftOf } from '../../src/plan/drift-entries.ts';
import { entry, map, mapOf, TEAMS } from '../map/shared.ts';
import { finding } from '../report/builders.ts';
import { call } from '../report/definitions.ts';

const [FILE, GUID] = ['flows/a.json', '0757041a-8ef2-cf74-ef06-06881916f371'];

const definition = {
  triggers: { manual: { type: 'Request' } },
  actions: { Send: call('shared_teams', 'Post', []) },
};

function flowOf(file: string, more: object = {}): Flow {
  const references = { shared_teams: { id: TEAMS } };
  const document = { displayName: 'Remind', definition, connectionReferences: references, ...more };
  const read = readFlow(file, Buffer.from(JSON.stringify(document)));
  if (read.kind !== 'flow') throw new Error(read.kind);
  return read.flow;
}

const live = (more: Partial<LiveFlow> = {}): LiveFlow => ({
  flowName: GUID,
  displayName: 'Remind',
  state: 'Started',
  definition: structuredClone(definition) as JsonObject,
  connectionReferences: { shared_teams: { connectionName: 'teams-1', id: TEAMS, tier: 'x' } },
  ...more,
});
const isLive = (more: Partial<LiveFlow> = {}): Current => ({
  kind: 'live',
  flow: live(more),
  readAt: 1,
});

interface DriftParts {
  settings?: object;
  entries?: object;
  flow?: object;
  findings?: Finding[];
  ignored?: string[];
}

/** Flows beside what is live, each by its file: what the rules are given, and what is reported. */
function look(
  currents: Record<string, Current>,
  {
    settings = { flowName: GUID },
    entries = { shared_teams: entry('teams-1') },
    flow: more = {},
    findings = [],
    ignored = [],
  }: DriftParts = {},
) {
  const flows = Object.keys(currents).map((file) => flowOf(file, more));
  const where = { production: { entries, flows: { [FILE]: settings } } };
  const known = mapOf(map(where));
  const targets = targetsOf({ flows, map: known }, null, []);
  const found = new Map(
    targets.map((target) => [target, currents[target.flow.file] as Current] as const),
  );
  const differences = compareWithLive(found, ignored);
  const marked = withDrift(found, differences);
  const project = { index: flows.map((flow) => indexed(flow)), map: known, baseMap: null };
  const entriesFound = driftOf(marked, {
    differences,
    findings,
    project,
    unreadable: [],
    liveOwners: () => () => null,
  });
  return { entries: entriesFound, marked: [...marked.values()] };
}

const one = (current: Current, parts?: DriftParts): ComparedFlow =>
  look({ [FILE]: current }, parts).entries[0] as ComparedFlow;

test('a live flow that is as in Git has nothing to say, and is no edit', () => {
  const { entries, marked } = look({ [FILE]: isLive() });
  expect(entries).toMatchObject([{ paths: [], diff: null, reason: null, flowName: GUID }]);
  expect(marked).toMatchObject([{ kind: 'live' }]);
  expect(entries.some(isDrifted)).toBe(false);
});

test('differences go from Git to live, and the rules get the same ones', () => {
  const actions = { Send: call('shared_teams', 'Post', []), Log: { type: 'Compose', inputs: 1 } };
  const { entries, marked } = look({
    [FILE]: isLive({
      definition: { ...definition, actions } as JsonObject,
      displayName: 'Dunning',
      connectionReferences: { shared_teams: { connectionName: 'teams-2', id: TEAMS } },
    }),
  });
  const [found] = entries as [ComparedFlow];
  const paths = ['/displayName', '/connectionReferences/shared_teams', '/definition/actions/Log'];
  expect(found.paths).toEqual(paths);
  expect(marked).toMatchObject([{ kind: 'edited', edits: paths }]);
  expect(found.diff).toMatchObject({
    displayName: { before: 'Remind', after: 'Dunning' },
    operations: [{ kind: 'added', name: 'Log' }],
  });
  expect(found.bindings).toMatchObject([
    { from: { connectionName: 'teams-1' }, to: { connectionName: 'teams-2' } },
  ]);
  expect(found.live?.displayName).toBe('Dunning');
});

test('a state counts where the map has one, and what the map ignores never', () => {
  const stopped = isLive({ state: 'Stopped' });
  expect(one(stopped).paths).toEqual([]);
  const settings = { flowName: GUID, state: 'Started' };
  expect(one(stopped, { settings })).toMatchObject({
    paths: ['/state'],
    diff: { state: { before: 'Started', after: 'Stopped' } },
  });
  const noted = isLive({ definition: { ...definition, description: 'x' } as JsonObject });
  expect(one(noted).paths).toEqual(['/definition/description']);
  expect(one(noted, { ignored: ['/definition/description'] }).paths).toEqual([]);
});

const broken = finding({ rule: 'connection-broken', flow: FILE });
const array = { connectionReferences: [{ id: TEAMS }] };

describe('what an entry says of a flow', () => {
  test.each<[string, Current, DriftParts, DriftStatus, object | null, isUncompared: boolean]>([
    ['as in Git', isLive(), {}, 'as-in-git', null, false],
    [
      'not there, and may be created',
      { kind: 'absent' },
      { settings: { create: true } },
      'gone',
      { code: 'not-live' },
      false,
    ],
    [
      'not there, and must not be created',
      { kind: 'absent' },
      { settings: {} },
      'gone',
      { code: 'flow-missing', environment: 'production', file: FILE, flowName: null },
      true,
    ],
    [
      'no flow of that guid',
      { kind: 'missing', flowName: GUID },
      {},
      'gone',
      { code: 'flow-missing', environment: 'production', file: FILE, flowName: GUID },
      true,
    ],
    [
      'two of that name',
      { kind: 'ambiguous', flowNames: ['1', '2'] },
      { settings: {} },
      'unclear',
      { code: 'flow-ambiguous', environment: 'production', file: FILE, flowNames: ['1', '2'] },
      true,
    ],
    [
      'not read',
      { kind: 'unreadable', cause: { code: 'no-answer' } },
      {},
      'not-read',
      { code: 'flow-unreadable', cause: { code: 'no-answer' } },
      true,
    ],
    [
      'not read, and unmapped besides: nothing is known of it',
      { kind: 'unreadable', cause: { code: 'no-answer' } },
      { entries: {} },
      'not-read',
      { code: 'flow-unreadable', cause: { code: 'no-answer' } },
      true,
    ],
    [
      'held by a policy',
      isLive({ state: 'Suspended' }),
      {},
      'at-risk',
      { code: 'live-flow-suspended' },
      false,
    ],
    [
      'held, where the map wants it started',
      isLive({ state: 'Suspended' }),
      { settings: { flowName: GUID, state: 'Started' } },
      'differs',
      { code: 'live-flow-suspended' },
      false,
    ],
    [
      'on a connection that is broken',
      isLive(),
      { findings: [broken, broken, finding({ rule: 'flow-edited', flow: FILE })] },
      'at-risk',
      { code: 'errors-found', errors: 2, rules: ['connection-broken'] },
      false,
    ],
    [
      'a key without a connection',
      isLive(),
      { entries: {} },
      'unclear',
      { code: 'reference-unmapped', environment: 'production', keys: ['shared_teams'] },
      true,
    ],
    [
      'references whose keys are lost',
      isLive(),
      { flow: array },
      'unclear',
      { code: 'references-as-array' },
      true,
    ],
    [
      'a parameter that the flow lacks',
      isLive(),
      { settings: { flowName: GUID, parameters: { site: 'x' } } },
      'unclear',
      { code: 'parameter-undeclared', parameters: ['site'] },
      true,
    ],
  ])('%s', (_, current, parts, status, reason, uncompared) => {
    const found = one(current, parts);
    expect(found.reason).toEqual(reason);
    expect(driftStatus(found)).toBe(status);
    expect(isUncompared(found)).toBe(uncompared);
    expect(isDrifted(found)).toBe(status !== 'as-in-git' && status !== 'not-read');
    expect(found.live === null).toBe(uncompared || current.kind !== 'live');
  });
});

describe('two files on one live flow', () => {
  const other = 'flows/b.json';
  const others = (file: string) => ({
    file: file === FILE ? other : FILE,
    environment: 'production',
  });

  test('one by its guid and one by its name: neither is compared', () => {
    const { entries } = look({ [FILE]: isLive(), [other]: isLive({ displayName: 'Dunning' }) });
    expect(entries.map(({ file, reason, diff, live }) => ({ file, reason, diff, live }))).toEqual(
      [FILE, other].map((file) => ({
        file,
        reason: { code: 'same-live-flow', others: [others(file)] },
        diff: null,
        live: null,
      })),
    );
  });

  test('both by one name, before any of them is live', () => {
    const absent: Current = { kind: 'absent' };
    const { entries } = look({ [FILE]: absent, [other]: absent }, { settings: { create: true } });
    expect(entries[0]?.reason).toEqual({ code: 'same-live-flow', others: [others(FILE)] });
  });
});
