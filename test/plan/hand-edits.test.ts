import { describe, expect, test } from '@jest/globals';
import { type Flow, readFlow } from '../../src/flow/flow.ts';
import type { JsonObject } from '../../src/json/json.ts';
import type { LiveFlow } from '../../src/live/host.ts';
import type { ConnectionMap, Environment } from '../../src/map/map.ts';
import { readMap } from '../../src/map/read.ts';
import { resolve } from '../../src/map/resolve.ts';
import {
  differencesFrom,
  isFrom,
  type Suspect,
  suspectOf,
  withFlowsOf,
} from '../../src/plan/hand-edits.ts';

const FILE = 'flows/reminder.json';
const GUID = '0757041a-8ef2-4f74-af06-06881916f371';
const TEAMS = '/providers/Microsoft.PowerApps/apis/shared_teams';
const KEY = 'shared_teams';
const bytes = (document: unknown) => new TextEncoder().encode(JSON.stringify(document));

interface Content {
  actions?: Record<string, unknown>;
  parameters?: Record<string, unknown>;
  /** The key of the one connector operation; null: there is none. */
  key?: string | null;
  [more: string]: unknown;
}

/** A definition whose actions are named, each with a value, and one that sends. */
function definitionOf({ actions = {}, parameters, key = KEY, ...more }: Content): JsonObject {
  const send = {
    type: 'OpenApiConnection',
    inputs: { host: { connectionName: key, operationId: 'Post' } },
  };
  return {
    contentVersion: '1.0.0.0',
    triggers: { manual: { type: 'Request', kind: 'Button', inputs: {} } },
    actions: Object.fromEntries([
      ...(key === null ? [] : [['Send', send]]),
      ...Object.entries(actions).map(([name, inputs]) => [name, { type: 'Compose', inputs }]),
    ]) as JsonObject,
    ...(parameters === undefined ? {} : { parameters: declared(parameters) }),
    ...more,
  } as JsonObject;
}

const declared = (parameters: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      { type: 'String', defaultValue: value },
    ]),
  );

/** A version of the file; with a `name` in a format that has one. */
function version(
  content: Content,
  { name = null as string | null, file = FILE, references = {} } = {},
): Flow {
  const definition = definitionOf(content);
  const document =
    name === null
      ? definition
      : { properties: { displayName: name, definition, connectionReferences: references } };
  const read = readFlow(file, bytes(document));
  if (read.kind !== 'flow') throw new Error(JSON.stringify(read));
  return read.flow;
}

/** The same as a server reads it back: enriched, and with what a save adds. */
function live(content: Content, more: Partial<LiveFlow> = {}): LiveFlow {
  const read = structuredClone(definitionOf(content)) as Record<string, JsonObject>;
  for (const action of Object.values(read.actions ?? {})) {
    Object.assign(action as object, { runAfter: {}, metadata: { operationMetadataId: 'x' } });
  }
  const platform = { $connections: { defaultValue: {}, type: 'Object' } };
  return {
    flowName: GUID,
    displayName: 'Reminder',
    state: 'Started',
    definition: {
      ...read,
      parameters: { ...read.parameters, ...platform },
      description: '#flowstudio-mcp',
    },
    connectionReferences: { [content.key ?? KEY]: { ...bound('teams-1'), tier: 'Standard' } },
    ...more,
  };
}

const bound = (connectionName: string, source?: string) => ({
  connectionName,
  id: TEAMS,
  ...(source === undefined ? {} : { source }),
});

interface Mapped {
  references?: Record<string, object>;
  flows?: Record<string, object>;
  environmentName?: string;
}

/** One version of the map. */
function map({
  references = { [KEY]: bound('teams-1') },
  flows = { [FILE]: { flowName: GUID } },
  environmentName = 'Default-1',
}: Mapped = {}): ConnectionMap {
  const environments = { production: { environmentName, connectionReferences: references, flows } };
  const read = readMap('map.json', bytes({ version: 1, environments }), {
    ruleIds: [],
    environment: null,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.map;
}

interface Scene {
  now: Flow;
  found: LiveFlow;
  /** The map now, and before. */
  maps?: readonly ConnectionMap[];
  ignored?: readonly string[];
}

function environmentsOf(maps: readonly ConnectionMap[], flow: Flow): Environment[] {
  return maps
    .flatMap(({ environments }) => [...environments.values()])
    .map((each) => withFlowsOf(each, new Set([flow.file]), new Set([GUID])));
}

function judged({ now, found, maps = [map()], ignored = [] }: Scene) {
  const [environment] = maps[0]?.environments.values() ?? [];
  if (environment === undefined) throw new Error('no environment');
  const target = { flow: now, resolution: resolve(now, environment) };
  const suspect = suspectOf(target, found, ignored);
  return { suspect, environments: environmentsOf(maps, now) };
}

/** Where a live flow differs from a version; null where Git had it so. */
function edits(scene: Scene, ...versions: Flow[]): string[] | null {
  const { suspect, environments } = judged(scene);
  const known: Suspect = suspect ?? {
    target: {} as never,
    live: scene.found,
    ignored: [],
    overwritten: [],
  };
  for (const each of versions) {
    const isOurs = isFrom(each, known, environments);
    // The two say the same.
    expect(differencesFrom(each, known, environments).length === 0).toBe(isOurs);
    if (isOurs) return null;
  }
  const [first] = versions;
  return first === undefined ? null : differencesFrom(first, known, environments);
}

const was = version({ actions: { A: 1, B: 1 } });
const now = version({ actions: { A: 2, B: 1 } });

describe('a live flow is looked up where a deployment would replace something', () => {
  const overwritten = (scene: Scene) => judged(scene).suspect?.overwritten ?? [];

  test('and not where it is what would be written, in whatever form, or differs in its state', () => {
    expect(
      overwritten({ now, found: live({ actions: { B: 1, A: 2 } }, { state: 'Stopped' }) }),
    ).toEqual([]);
  });

  test('its definition, its name, its bindings', () => {
    const found = live({ actions: { A: 1, B: 1 } });
    expect(overwritten({ now, found })).toEqual(['/definition/actions/A']);
    const named = version({ actions: { A: 1, B: 1 } }, { name: 'Remind' });
    expect(overwritten({ now: named, found })).toEqual(['/displayName']);
    const maps = [map({ references: { [KEY]: bound('teams-2') } })];
    expect(overwritten({ now: was, found, maps })).toEqual(['/connectionReferences/shared_teams']);
  });

  test('but nothing that is not compared', () => {
    const found = live({ actions: { A: 1, B: 1 } });
    expect(overwritten({ now, found, ignored: ['/definition/actions/A'] })).toEqual([]);
  });
});

describe('the definition', () => {
  test('is that of a version', () => {
    const found = live({ actions: { A: 1, B: 1 } });
    expect(edits({ now, found }, now, was)).toBeNull();
    expect(edits({ now, found }, now)).toEqual(['/definition/actions/A']);
  });

  test('is no mix of two versions', () => {
    const other = version({ actions: { A: 1, B: 2 } });
    const found = live({ actions: { A: 2, B: 2 } });
    expect(edits({ now, found }, was, other, now)).toEqual([
      '/definition/actions/A',
      '/definition/actions/B',
    ]);
  });

  test('of an older version counts without what is not compared', () => {
    const found = live({ actions: { A: 1, B: 'by hand' } });
    const ignored = ['/definition/actions/B'];
    expect(edits({ now, found, ignored }, now, was)).toBeNull();
  });
});

describe('a parameter', () => {
  const setting = (siteUrl: unknown, file = FILE) =>
    map({ flows: { [file]: { flowName: GUID, parameters: { siteUrl } } } });
  const site = (value: unknown, A = 1) => ({ actions: { A }, parameters: { siteUrl: value } });
  const mine = version(site('https://in.the.file', 2));
  const old = version(site('https://in.the.file', 1));
  const maps = [setting('https://new'), setting('https://older'), map()];

  test.each(['https://new', 'https://older', 'https://in.the.file'])(
    'that the map set has any value that it had, as %s',
    (value) => {
      expect(edits({ now: mine, found: live(site(value)), maps }, mine, old)).toBeNull();
    },
  );

  test('has no other value', () => {
    const found = live(site('https://by.hand'));
    expect(edits({ now: mine, found, maps }, old)).toEqual(['/definition/parameters/siteUrl']);
  });

  test('of any type is compared by its value', () => {
    const maps = [setting(['x']), setting({ b: [1], a: null })];
    expect(edits({ now: mine, found: live(site({ a: null, b: [1] })), maps }, old)).toBeNull();
    expect(
      edits({ now: mine, found: live(site({ a: null, b: ['1'] })), maps }, old),
    ).not.toBeNull();
  });

  test('that the map never set has the value of the version', () => {
    const found = live(site('https://new'));
    expect(edits({ now: mine, found, maps: [map()] }, old)).toEqual([
      '/definition/parameters/siteUrl',
    ]);
  });

  test('keeps the value that the map gave the flow at its former path', () => {
    const maps = [map(), setting('https://older', 'flows/old-name.json')];
    expect(edits({ now: mine, found: live(site('https://older')), maps }, mine, old)).toBeNull();
  });

  test('of another flow of the map gives none', () => {
    const flows = {
      'flows/b.json': { flowName: 'other', parameters: { siteUrl: 'https://older' } },
    };
    const maps = [map(), map({ flows })];
    expect(edits({ now: mine, found: live(site('https://older')), maps }, old)).not.toBeNull();
  });
});

describe('a binding', () => {
  const found = (connectionName: string, more: object = {}) =>
    live(
      { actions: { A: 1, B: 1 } },
      { connectionReferences: { [KEY]: { ...bound(connectionName), ...more } } },
    );
  const of = (connectionName: string, more: object = {}) =>
    map({ references: { [KEY]: { ...bound(connectionName), ...more } } });

  test('is one that some version of the map had, whatever version the definition is of', () => {
    const maps = [of('teams-3'), of('teams-2'), of('teams-1')];
    for (const connectionName of ['teams-3', 'teams-2', 'Teams-1']) {
      expect(edits({ now, found: found(connectionName), maps }, was)).toBeNull();
    }
    expect(edits({ now, found: found('teams-of-ann'), maps }, was)).toEqual([
      '/connectionReferences/shared_teams',
    ]);
  });

  test('by the override of this flow, and not of another one', () => {
    const overriding = (file: string, flowName: string) =>
      map({ flows: { [file]: { flowName, connectionReferences: { [KEY]: bound('teams-2') } } } });
    const mapped = (file: string, flowName: string) => [map(), overriding(file, flowName)];
    const live = found('teams-2');
    expect(edits({ now, found: live, maps: mapped(FILE, GUID) }, was)).toBeNull();
    expect(
      edits({ now, found: live, maps: mapped('flows/old.json', GUID.toUpperCase()) }, was),
    ).toBeNull();
    expect(edits({ now, found: live, maps: mapped('flows/b.json', 'other') }, was)).not.toBeNull();
  });

  test('by the logical name that the file declared', () => {
    const references = {
      [KEY]: { connection: { connectionReferenceLogicalName: 'contoso_teams' } },
    };
    const declaring = version({ actions: { A: 1, B: 1 } }, { name: 'Reminder', references });
    const maps = [map(), map({ references: { contoso_teams: bound('teams-2') } })];
    expect(edits({ now, found: found('teams-2'), maps }, declaring)).toBeNull();
    expect(edits({ now, found: found('teams-2'), maps }, was)).not.toBeNull();
  });

  test('of a key that has another name now is one that it had', () => {
    const [oldKey, newKey] = ['teams_old', 'teams_new'];
    const renamed = version({ actions: { A: 1 }, key: newKey });
    const before = version({ actions: { A: 1 }, key: oldKey });
    const maps = [
      map({ references: { [newKey]: bound('teams-1') } }),
      map({ references: { [oldKey]: bound('teams-1') } }),
    ];
    const found = live({ actions: { A: 1 }, key: oldKey });
    expect(edits({ now: renamed, found, maps }, renamed, before)).toBeNull();
    expect(edits({ now: renamed, found, maps: maps.slice(0, 1) }, before)).toEqual([
      '/connectionReferences/teams_old',
    ]);
  });

  test('with another source than the map says is an edit; where it says none, any is right', () => {
    const invoked = found('teams-1', { source: 'Invoker' });
    expect(
      edits({ now, found: invoked, maps: [of('teams-1', { source: 'Embedded' })] }, was),
    ).toEqual(['/connectionReferences/shared_teams']);
    expect(edits({ now, found: invoked }, was)).toBeNull();
  });

  test('that the server does not show, or that no operation uses, proves nothing', () => {
    const hidden = live({ actions: { A: 1, B: 1 } }, { connectionReferences: {} });
    expect(edits({ now, found: hidden }, was)).toBeNull();
    const more = { [KEY]: bound('teams-1'), left_over: bound('teams-of-ann') };
    const unused = live({ actions: { A: 1, B: 1 } }, { connectionReferences: more });
    expect(edits({ now, found: unused }, was)).toBeNull();
  });
});

describe('the name', () => {
  const named = (displayName?: string) =>
    map({
      flows: { [FILE]: { flowName: GUID, ...(displayName === undefined ? {} : { displayName }) } },
    });
  const content = { actions: { A: 1 } };
  const called = (displayName: string) => live(content, { displayName });

  test('is that of the version, or one that the map gave', () => {
    const [renamed, before] = [
      version(content, { name: 'Two' }),
      version(content, { name: 'One' }),
    ];
    expect(edits({ now: renamed, found: called('One') }, renamed, before)).toBeNull();
    const maps = [named('New'), named('Old')];
    expect(edits({ now: before, found: called('Old'), maps }, before)).toBeNull();
    expect(edits({ now: before, found: called('Mine'), maps }, before)).toEqual(['/displayName']);
  });

  test('and the definition are of one version', () => {
    const [renamed, before] = [
      version({ actions: { A: 2 } }, { name: 'Two' }),
      version({ actions: { A: 1 } }, { name: 'One' }),
    ];
    const mixed = live({ actions: { A: 1 } }, { displayName: 'Two' });
    const scene = { now: version({ actions: { A: 3 } }, { name: 'Three' }), found: mixed };
    expect(edits(scene, renamed, before)).not.toBeNull();
  });

  test('that Git left open is nobody’s change, until Git gave one', () => {
    const plain = version(content);
    expect(
      edits({ now: plain, found: called('Mine'), maps: [named('New'), named()] }, plain),
    ).toBeNull();
    expect(
      edits({ now: plain, found: called('Mine'), maps: [named('New'), named('Old')] }, plain),
    ).toEqual(['/displayName']);
  });
});
