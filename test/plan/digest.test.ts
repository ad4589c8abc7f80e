import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFlow } from '../../src/flow/flow.ts';
import { isObject, type Json, type JsonObject } from '../../src/json/json.ts';
import type { Current } from '../../src/live/current.ts';
import type { LiveFlow } from '../../src/live/host.ts';
import { targetsOf } from '../../src/live/target.ts';
import { indexed } from '../../src/map/flow-index.ts';
import { readMap } from '../../src/map/read.ts';
import type { Change } from '../../src/plan/change.ts';
import { changeDigest, digestOf } from '../../src/plan/digest.ts';
import { partsOf } from '../../src/plan/part-hashes.ts';
import { type Plan, planFlows } from '../../src/plan/plan.ts';
import { isWriting } from '../../src/plan/writing.ts';
import { change } from '../report/builders.ts';
import { REMINDER, REMINDER_NOW } from '../report/definitions.ts';

const KEYS = ['shared_sharepointonline', 'shared_office365', 'shared_teams'];
const API = '/providers/Microsoft.PowerApps/apis/';
const FLOW: JsonObject = { displayName: 'Remind', definition: REMINDER_NOW };

type Encoding = 'utf8' | 'utf8-bom' | 'utf16le' | 'utf16be';
interface Written {
  /** `compare.ignore` of the map. */
  ignore: string[];
  flow: JsonObject;
  connections: Record<string, string>;
  state: 'Started' | 'Stopped';
  live: Partial<LiveFlow>;
  /** How the file is written. */
  encoding: Encoding;
  lineEnd: string;
  indent: number;
}

const AS_IS: Written = {
  ignore: [],
  flow: FLOW,
  connections: {},
  state: 'Started',
  live: {},
  encoding: 'utf8',
  lineEnd: '\n',
  indent: 2,
};

function planOf(parts: Partial<Written>): Plan {
  const { ignore, flow, connections, state, live, encoding, lineEnd, indent } = {
    ...AS_IS,
    ...parts,
  };
  const text = JSON.stringify(flow, null, indent).replaceAll('\n', lineEnd);
  const read = readFlow('flows/a.json', encoded(text, encoding));
  const entries = KEYS.map((key) => [
    key,
    { connectionName: connections[key] ?? `${key}-1`, id: `${API}${key}` },
  ]);
  const environment = (name: string) => ({
    environmentName: `Default-${name}`,
    connectionReferences: Object.fromEntries(entries),
    flows: { 'flows/a.json': { state } },
  });
  const document = {
    version: 1,
    environments: { production: environment('p'), test: environment('t') },
    compare: { ignore },
  };
  const map = readMap('map.json', encoded(JSON.stringify(document), 'utf8'), {
    ruleIds: [],
    environment: null,
  });
  if (read.kind !== 'flow' || !map.ok) throw new Error(JSON.stringify(read));
  const project = {
    flows: [read.flow],
    index: [indexed(read.flow)],
    map: map.map,
    baseMap: null,
  };
  const current: Current = {
    kind: 'live',
    readAt: 0,
    flow: {
      flowName: 'f',
      displayName: 'Remind',
      state: 'Stopped',
      definition: REMINDER,
      connectionReferences: Object.fromEntries(
        KEYS.map((key) => [key, { connectionName: `${key}-0`, id: `${API}${key}` }]),
      ),
      ...live,
    },
  };
  const targets = targetsOf(project, null, []);
  const currents = new Map(targets.map((target) => [target, current]));
  return planFlows('live', currents, [], project, { ignored: map.map.compare.ignore });
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf8') return Buffer.from(text);
  if (encoding === 'utf8-bom') return Buffer.from(`\ufeff${text}`);
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf16le' ? little : little.swap16();
}

const BASE = planOf({});

test('each environment has its own, and a run for it alone the same', () => {
  expect(Object.keys(BASE.digests)).toEqual(['production', 'test']);
  expect(new Set([BASE.digest, ...Object.values(BASE.digests)]).size).toBe(3);
  for (const digest of Object.values(BASE.digests)) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test('it survives key order, line ends, indentation, encodings and repeated runs', () => {
  fc.assert(
    fc.property(
      fc.infiniteStream(fc.nat()),
      fc.constantFrom<Encoding>('utf8', 'utf8-bom', 'utf16le', 'utf16be'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom(0, 2, 4),
      (random, encoding, lineEnd, indent) => {
        const next = () => random.next().value ?? 0;
        const flow = shuffled(FLOW, next) as JsonObject;
        const definition = shuffled(REMINDER, next) as JsonObject;
        const again = planOf({ flow, encoding, lineEnd, indent, live: { definition } });
        expect([again.digest, again.digests]).toEqual([BASE.digest, BASE.digests]);
      },
    ),
    { numRuns: 40 },
  );
});

describe('it changes', () => {
  test('with any value of the definition, in Git and live', () => {
    const inGit = leaves(REMINDER_NOW, []);
    const inLive = leaves(REMINDER, []);
    fc.assert(
      fc.property(fc.constantFrom(...inGit), fc.constantFrom(...inLive), (git, live) => {
        const flow = { ...FLOW, definition: edited(REMINDER_NOW, git) };
        const definition = edited(REMINDER, live);
        expectOther(planOf({ flow }));
        expectOther(planOf({ live: { definition } }));
      }),
      { numRuns: 60 },
    );
  });

  const others: [string, Partial<Written>][] = [
    ['a binding', { connections: { shared_teams: 'shared-teams-2' } }],
    ['the state that is wanted', { state: 'Stopped' }],
    ['the live state', { live: { state: 'Started' } }],
    ['the name', { flow: { ...FLOW, displayName: 'Remind all' } }],
    ['the live name', { live: { displayName: 'Remind all' } }],
    ['the description', { flow: { ...FLOW, description: 'x' } }],
    ['a live binding', { live: { connectionReferences: {} } }],
    ['another live flow', { live: { flowName: 'g' } }],
  ];
  test.each(others)('with %s', (_name, parts) => {
    expectOther(planOf(parts));
  });
});

test('flows that are left as they are do not count, so that a run over all has the same', () => {
  const others: Change[] = [change('unchanged'), change('blocked'), change('unchanged')];
  expect(digestOf([...others, ...BASE.changes])).toBe(BASE.digest);
});

test('each change has its own, in whatever order they come', () => {
  const each = BASE.changes.filter(isWriting).map((one) => changeDigest(one, []));
  expect(new Set(each).size).toBe(2);
  const [first] = planOf({ connections: { shared_teams: 'shared-teams-2' } }).changes;
  expect(first && isWriting(first) && changeDigest(first, [])).not.toBe(each[0]);
});

describe('the parts of a change', () => {
  const partsIn = (parts: Partial<Written>) => {
    const [first] = planOf(parts).changes;
    if (first === undefined || !isWriting(first)) throw new Error('nothing is written');
    return partsOf(first, parts.ignore ?? []);
  };
  const base = partsIn({});
  const differing = (parts: Partial<Written>) => {
    const now = partsIn(parts);
    return [...now.keys()].filter(
      (at) => JSON.stringify(now.get(at)) !== JSON.stringify(base.get(at)),
    );
  };

  test.each<[string, Partial<Written>, string[]]>([
    ['a binding', { connections: { shared_teams: 'x' } }, ['/connectionReferences/shared_teams']],
    ['the live state', { live: { state: 'Started' } }, ['/state']],
    ['the live name', { live: { displayName: 'Other' } }, ['/displayName']],
    ['another live flow', { live: { flowName: 'g' } }, ['/flowName']],
    ['nothing', {}, []],
  ])('show %s', (_name, parts, expected) => {
    expect(differing(parts)).toEqual(expected);
  });

  test('show no secret, which the digest does', () => {
    const parts = {
      live: { definition: edited(REMINDER, ['parameters', 'mailKey', 'defaultValue']) },
    };
    expect(differing(parts)).toEqual([]);
    expectOther(planOf(parts));
  });

  test('show any edit of an operation', () => {
    // All that `Log_run` has to say is a secret.
    const operations = leaves(REMINDER, []).filter(
      ([section, name]) => section !== 'parameters' && name !== 'Log_run',
    );
    fc.assert(
      fc.property(fc.constantFrom(...operations), (path) => {
        const found = differing({ live: { definition: edited(REMINDER, path) } });
        expect(found).toHaveLength(1);
        expect(`/definition/${path.join('/')}`.startsWith(found[0] ?? '?')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

test('what the map ignores changes nothing: neither the digest nor the plan', () => {
  const [path] = leaves(REMINDER, []).filter((each) => each[0] === 'actions');
  if (path === undefined) throw new Error('no action');
  const ignore = [`/definition/${path.join('/')}`];
  const found = planOf({ ignore, live: { definition: edited(REMINDER, path) } });
  expect(found.digests).toEqual(planOf({ ignore }).digests);
  expect(found.ignored).toEqual(ignore);
  expectOther(planOf({ live: { definition: edited(REMINDER, path) } }));
});

function expectOther({ digest, digests }: Plan): void {
  expect(digest).not.toBe(BASE.digest);
  expect(digests.production).not.toBe(BASE.digests.production);
}

function shuffled(value: Json, next: () => number): Json {
  if (Array.isArray(value)) return value.map((each) => shuffled(each, next));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => ({
    key,
    inner: shuffled(inner, next),
    rank: next(),
  }));
  return Object.fromEntries(
    entries.toSorted((one, other) => one.rank - other.rank).map(({ key, inner }) => [key, inner]),
  );
}

/** Every string and number, by its path. */
function leaves(value: Json, path: string[]): string[][] {
  if (typeof value === 'string' || typeof value === 'number') {
    // The host's reference must stay one that the map binds.
    return path.includes('host') || path.includes('runAfter') ? [] : [path];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function edited(definition: JsonObject, path: readonly string[]): JsonObject {
  const copy = structuredClone(definition);
  const holder = path
    .slice(0, -1)
    .reduce<Json>((inner, key) => (inner as JsonObject)[key] as Json, copy) as JsonObject;
  const key = path.at(-1) ?? '';
  holder[key] = typeof holder[key] === 'number' ? (holder[key] as number) + 1 : `${holder[key]}!`;
  return copy;
}
