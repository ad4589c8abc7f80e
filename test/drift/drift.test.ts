/** @jest-environment-options { "waits": "short" } */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { readFlow } from '../../src/flow/flow.ts';
import { corpusFile, corpusIndex, describeCorpus, utf16le } from '../flow/shared.ts';
import { stage } from '../run/live-stage.ts';
import {
  call as action,
  CONNECTIONS,
  changed,
  DEPLOYER,
  ENVIRONMENT,
  type FlowDocument,
  flowStudio,
  GUIDS,
  json,
  live,
  MAP_FILE,
  map,
  ONBOARDING,
  onboarding,
  production,
  REMINDER,
  REVIEW,
  reminder,
  repository,
  review,
} from '../scenarios/contoso.ts';
import type { FlowStudioOptions } from '../simulators/flow-studio/index.ts';

type LiveFlow = FlowStudioOptions['state']['flows'][number];

/** Another step, another subject and another interval, as a person makes them in the designer. */
const edited = changed(reminder, ({ definition: { actions, triggers } }) => {
  Object.assign(actions.Send_the_reminder?.inputs ?? {}, { parameters: { subject: 'Pay' } });
  actions.Note_it_down = {
    runAfter: { Send_the_reminder: ['Succeeded'] },
    type: 'Compose',
    inputs: '@utcNow()' as never,
  };
  Object.assign(triggers.Every_day as object, { recurrence: { frequency: 'Week', interval: 2 } });
});
const byHand = (document: FlowDocument = edited): LiveFlow[] => [
  live(REMINDER, document),
  live(ONBOARDING, onboarding),
  live(REVIEW, review),
];

/** The paths of each flow that differs, and the code of every reason; there is no plan. */
function entriesIn(stdout: string) {
  const { plan, drift } = JSON.parse(stdout);
  expect(plan).toBeNull();
  return drift.map(({ file, paths, reason }: { [key: string]: { code: string } | null }) => [
    file,
    paths,
    reason?.code ?? null,
  ]);
}

describe('drift', () => {
  test('is none where live is as in Git', async () => {
    const { call, server } = await stage(flowStudio(), repository());
    const done = await call('drift');
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toMatchSnapshot();
    const tools = new Set(server.calls.map(({ tool }) => tool));
    expect(tools).not.toContain('update_live_flow');
    expect(tools).not.toContain('set_live_flow_state');
  });

  test.each([
    ['displayName', 'flow-unreadable'],
    ['state', null],
    ['lastModifiedTime', null],
    ['owners', null],
  ])('reports no change where the server hides %s', async (field, code) => {
    const fault = { kind: 'fields-hidden', fields: [field] } as const;
    const { call, read } = await stage(
      { ...flowStudio(), faults: [{ tool: '*', fault }] },
      repository(),
    );
    const before = await read(REMINDER);
    const entries = entriesIn((await call('drift', '--format', 'json')).stdout);
    expect(entries.map(([, ...rest]: unknown[]) => rest)).toEqual(Array(3).fill([[], code]));
    await call('drift', '--write');
    expect(await read(REMINDER)).toBe(before);
  });

  test('reports what somebody changed by hand, from Git to live', async () => {
    const { call } = await stage(flowStudio(byHand()), repository());
    const done = await call('drift');
    expect(done.stdout).toMatchSnapshot();
    const paths = [
      '/definition/actions/Note_it_down',
      '/definition/actions/Send_the_reminder',
      '/definition/triggers/Every_day',
    ];
    expect(entriesIn((await call('drift', '--format', 'json')).stdout)).toEqual([
      [REMINDER, paths, null],
      [ONBOARDING, [], null],
      [REVIEW, [], null],
    ]);
  });

  test('reports a flow that is gone, and one that is stopped or held', async () => {
    const document = changed(map, (copy) => {
      Object.assign(production(copy).flows?.[ONBOARDING] ?? {}, { state: 'Started' });
    });
    const flows = [
      { ...live(ONBOARDING, onboarding), state: 'Stopped' as const },
      { ...live(REVIEW, review), state: 'Suspended' as const },
    ];
    const { call } = await stage(flowStudio(flows), repository({ [MAP_FILE]: json(document) }));
    const done = await call('drift');
    expect(done.code).toBe(1);
    expect(done.stdout).toMatchSnapshot();
    expect(entriesIn((await call('drift', '--format', 'json')).stdout)).toEqual([
      [REMINDER, [], 'flow-missing'],
      [ONBOARDING, ['/state'], null],
      [REVIEW, [], 'live-flow-suspended'],
    ]);
  });

  test('reports a connection that is gone, and one that does not work', async () => {
    const options = flowStudio();
    options.state.connections = options.state.connections.filter(
      ({ id }) => id !== CONNECTIONS.shared_teams,
    );
    for (const each of options.state.connections)
      if (each.id === CONNECTIONS.shared_office365) each.status = 'Error';
    const { call } = await stage(options, repository());
    expect((await call('drift')).stdout).toMatchSnapshot();
  });

  test('counts the flows that Git does not know, and lists them where it is asked to', async () => {
    const stranger = {
      ...live(REVIEW, review),
      name: '20000000-0000-4000-8000-000000000001',
      displayName: 'Nobody knows',
    };
    const { call } = await stage(flowStudio([...byHand(reminder), stranger]), repository());
    const counted = await call('drift');
    expect(counted.stdout).toMatch(/\b1\b.* production\b/);
    expect(counted.stderr).toBe('');
    const all = await call('drift', '--all');
    expect(all.stderr).toBe('');
    expect(all.stdout).toMatch(
      /^production: 20000000-0000-4000-8000-000000000001 {2}Nobody knows\n/,
    );
  });

  test('does not call a flow drifted that could not be read', async () => {
    const options = { ...flowStudio(), faults: [] };
    const { call, server } = await stage(options, repository());
    await server.close();
    const done = await call('drift');
    expect(done.code).toBe(1);
    expect(done.stdout).toMatch(/\b3\b.* production\b/);
  });

  test.each([
    ['no map', { [MAP_FILE]: null }, 'there is no connection-references.json'],
    ['a map that is broken', { [MAP_FILE]: '{' }, 'is invalid'],
  ])('%s is wrong usage', async (_, files, message) => {
    const { call } = await stage(flowStudio(), repository(files));
    expect(await call('drift')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(message),
    });
  });
});

describe('--write', () => {
  const takenFrom = async (
    files: Record<string, string | Uint8Array | null>,
    flows: LiveFlow[],
  ) => {
    const held = await stage(flowStudio(flows), repository(files));
    return { ...held, done: await held.call('drift', '--write') };
  };

  test('takes the live change over, and nothing else', async () => {
    const { done, read } = await takenFrom({}, byHand());
    expect(done.stderr).toBe('');
    expect(done.stdout).toContain(`${REMINDER}, production: `);
    expect(done.stdout).toContain('3 as in Git');
    expect(linesOf(json(reminder), await read(REMINDER))).toMatchSnapshot();
    expect(await read(MAP_FILE)).toBe(json(map));
  });

  test.each<[string, string | Uint8Array, (content: Buffer) => string]>([
    [
      'UTF-16 with its mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le(json(reminder))]),
      (bytes) => bytes.subarray(2).toString('utf16le'),
    ],
    [
      'lines that end as on Windows',
      json(reminder).replaceAll('\n', '\r\n'),
      (bytes) => bytes.toString('utf8'),
    ],
    ['one line', JSON.stringify(reminder), (bytes) => bytes.toString('utf8')],
    ['tabs', JSON.stringify(reminder, null, '\t'), (bytes) => bytes.toString('utf8')],
  ])('keeps %s', async (name, content, decoded) => {
    const { done, root } = await takenFrom({ [REMINDER]: content }, byHand());
    expect(done.stdout).toContain('3 as in Git');
    const bytes = await readFile(`${root}/${REMINDER}`);
    const text = decoded(bytes);
    expect(JSON.parse(text)).toEqual(edited);
    const ends = text.match(/\r?\n/g) ?? [];
    if (name.startsWith('UTF-16')) expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    if (name === 'one line') expect(ends).toEqual([]);
    if (name.startsWith('lines')) expect(new Set(ends)).toEqual(new Set(['\r\n']));
    if (name === 'tabs')
      expect(text).toContain(
        '\n\t\t\t"Note_it_down": {\n\t\t\t\t"runAfter"'.replace('runAfter', 'type'),
      );
  });

  test('takes over another order of columns', async () => {
    const columns = (select: object) =>
      changed(reminder, ({ definition }) => {
        Object.assign(definition.actions, {
          Columns: { type: 'Select', runAfter: {}, inputs: { from: '@triggerBody()', select } },
        });
      });
    const file = json(columns({ Name: '@item()', Sum: 1 }));
    const { done, read } = await takenFrom({ [REMINDER]: file }, [
      live(REMINDER, columns({ Sum: 1, Name: '@item()' })),
      ...byHand().slice(1),
    ]);
    expect(done.stdout).toContain(`${REMINDER}, production: `);
    expect(linesOf(file, await read(REMINDER)).map((line) => line.replaceAll(' ', ''))).toEqual([
      '-"Name":"@item()",',
      '-"Sum":1',
      '+"Sum":1,',
      '+"Name":"@item()"',
    ]);
  });

  test('takes over the name and the state', async () => {
    const document = changed(map, (copy) => {
      Object.assign(production(copy).flows?.[REMINDER] ?? {}, { state: 'Started' });
    });
    const stopped: LiveFlow = {
      ...live(REMINDER, reminder),
      displayName: 'Dunning',
      state: 'Stopped',
    };
    const { done, read } = await takenFrom({ [MAP_FILE]: json(document) }, [
      stopped,
      ...byHand().slice(1),
    ]);
    expect(done.stdout).toContain('3 as in Git');
    expect(linesOf(json(reminder), await read(REMINDER))).toEqual([
      '-  "displayName": "Invoice reminder",',
      '+  "displayName": "Dunning",',
    ]);
    expect(linesOf(json(document), await read(MAP_FILE))).toEqual([
      '-          "state": "Started"',
      '+          "state": "Stopped"',
    ]);
  });

  test('leaves a value of the map out of the file', async () => {
    const withSite = changed(reminder, ({ definition }) => {
      definition.parameters.site = { type: 'String', defaultValue: 'https://test' };
    });
    const liveOne = changed(withSite, ({ definition }) => {
      definition.parameters.site = { type: 'String', defaultValue: 'https://prod' };
      definition.actions.Note_it_down = { runAfter: {}, type: 'Compose', inputs: 'x' as never };
    });
    const document = changed(map, (copy) => {
      Object.assign(production(copy).flows?.[REMINDER] ?? {}, {
        parameters: { site: 'https://prod' },
      });
    });
    const { done, read } = await takenFrom(
      { [MAP_FILE]: json(document), [REMINDER]: json(withSite) },
      byHand(liveOne),
    );
    expect(done.stdout).toContain('3 as in Git');
    const written = JSON.parse(await read(REMINDER));
    expect(written.definition.parameters.site).toEqual({
      type: 'String',
      defaultValue: 'https://test',
    });
    expect(written.definition.actions).toHaveProperty('Note_it_down');
  });

  test('binds a key that is new, and leaves a binding that is another to a person', async () => {
    const added = changed(review, ({ definition, connectionReferences }) => {
      definition.actions.Ask = action('shared_teams', 'Post');
      connectionReferences.shared_teams = {
        id: '/providers/Microsoft.PowerApps/apis/shared_teams',
      };
    });
    const document = changed(map, (copy) => {
      delete production(copy).connectionReferences.shared_teams;
    });
    const files = { [ONBOARDING]: null };
    const other = {
      shared_office365: {
        connectionName: 'shared-office365-00000000-0000-4000-8000-000000000000',
        id: '/providers/Microsoft.PowerApps/apis/shared_office365',
      },
    };
    delete production(document).flows?.[ONBOARDING];
    const { done, read } = await takenFrom({ ...files, [MAP_FILE]: json(document) }, [
      live(REMINDER, reminder, other),
      live(REVIEW, added),
    ]);
    expect(done.stdout).toContain('shared-office365-00000000');
    expect(done.stdout).toContain(`${REVIEW}, production: `);
    expect(
      JSON.parse(await read(MAP_FILE)).environments.production.connectionReferences.shared_teams,
    ).toEqual({
      connectionName: CONNECTIONS.shared_teams,
      id: '/providers/Microsoft.PowerApps/apis/shared_teams',
    });
    expect(JSON.parse(await read(REVIEW)).connectionReferences.shared_teams).toEqual({
      id: '/providers/Microsoft.PowerApps/apis/shared_teams',
      source: 'Embedded',
    });
  });

  test('leaves a Dataverse row alone, and says so', async () => {
    const solution = {
      properties: {
        definition: reminder.definition,
        connectionReferences: reminder.connectionReferences,
      },
      schemaVersion: '1.0.0.0',
    };
    const row = json({ name: 'Invoice reminder', clientdata: JSON.stringify(solution) });
    const { done, read } = await takenFrom({ [REMINDER]: row }, byHand());
    expect(done.stdout).toContain(REMINDER);
    expect(await read(REMINDER)).toBe(row);
  });
});

describeCorpus('flows of the corpus that are edited live', () => {
  const paths = corpusIndex().map(({ path = '' }) => path);

  test.each(paths.filter((_, index) => index % 9 === 0))('%s takes an edit over', async (path) => {
    const bytes = corpusFile(path);
    const read = readFlow('flows/a.json', bytes);
    if (read.kind !== 'flow') return;
    const { definition, references, displayName } = read.flow;
    const keys = (references ?? []).map(({ key, connector, source }) => ({
      key,
      connector: connector ?? key,
      source: source ?? 'Embedded',
    }));
    const entryOf = (connector: string) => ({
      connectionName: idOf(connector),
      id: `/providers/Microsoft.PowerApps/apis/${connector}`,
    });
    const bound = keys.map(({ key, connector, source }) => [
      key,
      { ...entryOf(connector), source },
    ]);
    const flowName = GUIDS[REMINDER] ?? '';
    const document = {
      version: 1,
      environments: {
        production: {
          environmentName: ENVIRONMENT,
          connectionReferences: Object.fromEntries(
            keys.map(({ key, connector }) => [key, entryOf(connector)]),
          ),
          flows: { 'flows/a.json': { flowName } },
        },
      },
    };
    const copy = structuredClone(definition) as { actions: Record<string, unknown> };
    const [first = ''] = Object.keys(copy.actions);
    copy.actions = {
      ...copy.actions,
      Added_live: {
        type: 'Compose',
        inputs: { b: 1, a: [1, 2] },
        runAfter: { [first]: ['Succeeded'] },
      },
    };
    const state = {
      ...flowStudio().state,
      connections: [...new Set(keys.map(({ connector }) => connector))].map((connector) => ({
        id: idOf(connector),
        connector,
        environment: ENVIRONMENT,
        owner: DEPLOYER,
      })),
      flows: [
        {
          environment: ENVIRONMENT,
          name: flowName,
          displayName,
          definition: copy,
          connectionReferences: Object.fromEntries(bound),
        },
      ],
    };
    const held = await stage(
      { state: state as never },
      { [MAP_FILE]: json(document), 'flows/a.json': bytes },
    );
    const done = await held.call('drift', '--write');
    expect(done.stdout).toContain('1 as in Git');
  });
});

const idOf = (connector: string) =>
  Buffer.from(connector).toString('hex').padEnd(32, '0').slice(-32);

/** The lines that one text has and the other lacks, as a diff shows them. */
function linesOf(before: string, after: string): string[] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `-${line}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+${line}`),
  ];
}
