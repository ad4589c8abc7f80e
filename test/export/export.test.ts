import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readFlow } from '../../src/flow/flow.ts';
import { readMap } from '../../src/map/read.ts';
import { RULE_IDS } from '../../src/rules/index.ts';
import { corpusFile, corpusIndex, describeCorpus } from '../flow/shared.ts';
import { stage } from '../run/live-stage.ts';
import {
  CONNECTIONS,
  changed,
  DANA,
  DEPLOYER,
  ENVIRONMENT,
  FOREIGN,
  flowStudio,
  GUIDS,
  json,
  live,
  MAP_FILE,
  map,
  ONBOARDING,
  onboarding,
  REMINDER,
  REVIEW,
  reminder,
  repository,
  review,
  withOneMore,
} from '../scenarios/contoso.ts';
import { canarySecret, type FlowStudioOptions } from '../simulators/flow-studio/index.ts';

const FROM = ['--environment-id', ENVIRONMENT];
const ALL = [...FROM, '--all'];

type LiveFlow = FlowStudioOptions['state']['flows'][number];

/** A guid of its own for a flow that a test makes up. */
const guid = (number: number) => `10000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const named = (number: number, displayName: string): LiveFlow => ({
  ...live(REVIEW, review),
  name: guid(number),
  displayName,
});

describe('an empty repository', () => {
  test('gets a tidy file for each flow, and a map that knows them', async () => {
    const { call, files, read } = await stage(flowStudio());
    const done = await call('export', ...ALL);
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toMatchSnapshot();
    expect(await files()).toEqual([
      MAP_FILE,
      'flows/access-review.json',
      'flows/invoice-reminder.json',
      'flows/onboarding.json',
    ]);
    expect(await read('flows/invoice-reminder.json')).toMatchSnapshot();
    expect(await read(MAP_FILE)).toMatchSnapshot();
  });

  test('gets the same where the id is written in another case', async () => {
    const expected = await stage(flowStudio());
    await expected.call('export', ...ALL);
    const { call, files, read } = await stage(flowStudio());
    const upper = ENVIRONMENT.toUpperCase();
    expect(await call('export', '--environment-id', upper, '--all')).toMatchObject({ code: 0 });
    expect(await files()).toEqual(await expected.files());
    expect(await read(MAP_FILE)).toBe(await expected.read(MAP_FILE));
  });

  test('has all of it unchanged in a check, a plan, a second export and for drift', async () => {
    const { call, files, read, server } = await stage(flowStudio());
    await call('export', ...ALL);
    const before = await Promise.all((await files()).map(read));
    const again = await call('export', ...ALL);
    expect(again.stdout).toContain('3 unchanged');
    expect(await Promise.all((await files()).map(read))).toEqual(before);
    expect(await call('check')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('3 flows'),
    });
    const plan = await call('plan', '--format', 'json');
    expect(actions(plan.stdout)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect((await call('drift')).stdout).toContain('3 as in Git');
    expect(server.calls.map(({ tool }) => tool)).not.toContain('update_live_flow');
  });

  test('asks for connections once, and reads each flow once', async () => {
    const { call, server } = await stage(flowStudio());
    await call('export', ...ALL);
    const billed = server.calls.filter((each) => each.billed).map(({ tool }) => tool);
    expect(billed.toSorted()).toEqual([
      'get_live_flow',
      'get_live_flow',
      'get_live_flow',
      'list_live_connections',
      'list_live_environments',
      'list_live_flows',
    ]);
  });

  test('--format live keeps what the server says, but no signed URL', async () => {
    const button = changed(review, ({ definition }) => {
      definition.triggers = { manual: { type: 'Request', kind: 'Button', inputs: { schema: {} } } };
    });
    const { call, read, files } = await stage(flowStudio([live(REVIEW, button)]));
    expect(await call('export', ...ALL, '--format', 'live')).toMatchObject({ code: 0 });
    const text = await read('flows/access-review.json');
    expect(text).not.toContain(canarySecret);
    expect(JSON.parse(text)).toMatchObject({
      name: GUIDS[REVIEW],
      type: 'Microsoft.ProcessSimple/environments/flows',
      properties: { state: 'Started', environment: { name: ENVIRONMENT } },
    });
    const before = await Promise.all((await files()).map(read));
    expect((await call('export', ...ALL, '--format', 'live')).stdout).toContain('1 unchanged');
    expect(await Promise.all((await files()).map(read))).toEqual(before);
  });
});

describe('which flows', () => {
  test('are listed for a person to choose from', async () => {
    const { callAtTerminal, files } = await stage(flowStudio());
    const listed = await callAtTerminal('export', ...FROM);
    expect(listed.code).toBe(0);
    expect(listed.stdout.split('\n')).toEqual([
      `${GUIDS[REVIEW]}  Access review`,
      `${GUIDS[REMINDER]}  Invoice reminder`,
      `${GUIDS[ONBOARDING]}  Onboarding`,
      expect.stringContaining('3 flows'),
      `  flowgate export --environment-id ${ENVIRONMENT} --flow <name>`,
      `  flowgate export --environment-id ${ENVIRONMENT} --all`,
      '',
    ]);
    expect(await files()).toEqual([]);
  });

  test('are listed in a pipe as well, which is wrong usage for a script that wanted files', async () => {
    const { call, files } = await stage(flowStudio());
    const { code, stdout } = await call('export', ...FROM);
    expect({ code, lines: stdout.split('\n').length }).toEqual({ code: 2, lines: 4 });
    expect(stdout).toContain(`${GUIDS[REMINDER]}  Invoice reminder\n`);
    expect(await files()).toEqual([]);
  });

  test.each([
    ['list_live_flows', 'displayName', 1, []],
    ['get_live_flow', 'displayName', 1, []],
    ['*', 'state', 0, [MAP_FILE, 'flows/access-review.json']],
  ])('where %s hides %s', async (tool, field, code, written) => {
    const fault = { kind: 'fields-hidden', fields: [field] } as const;
    const options = { ...flowStudio([live(REVIEW, review)]), faults: [{ tool, fault }] };
    const { call, files } = await stage(options);
    expect((await call('export', ...ALL)).code).toBe(code);
    expect(await files()).toEqual(written);
  });

  test('are not listed with --quiet', async () => {
    const { call, callAtTerminal } = await stage(flowStudio());
    expect((await callAtTerminal('export', ...FROM, '--quiet')).stdout).toBe('');
    expect(await call('export', ...FROM, '--quiet')).toMatchObject({ code: 2, stdout: '' });
  });

  test.each([
    ['nothing in a pipe', FROM, '--all'],
    ['no environment', ['--all'], '--environment'],
    ['a name that is not there', [...FROM, '--flow', 'Nope'], '"Nope"'],
    ['a name in other case', [...FROM, '--flow', 'invoice Reminder'], '"Invoice reminder"'],
    [
      'an environment that the key does not see',
      ['--all', '--environment-id', guid(1)],
      ENVIRONMENT,
    ],
    ['both', [...ALL, '--flow', 'Onboarding'], '--flow'],
    ['a format that it lacks', [...ALL, '--format', 'yaml'], '--format'],
    [
      'a glob that no new file has',
      [...ALL, '--flows', 'flows/*/definition.json'],
      'definition.json',
    ],
  ])('%s is wrong usage', async (_, args, message) => {
    const { call, files } = await stage(flowStudio());
    const { code, stderr } = await call('export', ...args);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    expect(await files()).toEqual([]);
  });

  test('one by its name, and one by its guid', async () => {
    const { call, files } = await stage(flowStudio());
    await call('export', ...FROM, '--flow', 'Onboarding', '--flow', GUIDS[REVIEW] ?? '');
    expect(await files()).toEqual([MAP_FILE, 'flows/access-review.json', 'flows/onboarding.json']);
  });

  test('of two with one name, the guid has to say which', async () => {
    const { call } = await stage(flowStudio([named(1, 'Same'), named(2, 'Same')]));
    const { code, stderr } = await call('export', ...FROM, '--flow', 'Same');
    expect(code).toBe(2);
    expect(stderr).toContain(`${guid(1)}, ${guid(2)}`);
  });

  test('over several pages', async () => {
    const flows = Array.from({ length: 23 }, (_, index) => named(index, `Flow ${index}`));
    const options = { ...flowStudio(flows), pageSize: 5 };
    const { call, files } = await stage(options);
    const done = await call('export', ...ALL);
    expect(done.stdout).toContain('23 created');
    expect(await files()).toHaveLength(24);
  });
});

describe('names of files', () => {
  test('are safe and differ, whatever the flows are called', async () => {
    const names = [
      'Same name',
      'same NAME',
      '../../etc/passwd',
      'CON',
      'nul.json',
      'Über uns',
      '請求書',
      '🙂🙂',
      '',
      '\u202Eevil',
      'x'.repeat(300),
      'a/b\\c:d*e?f"g<h>i|j',
      '.hidden. ',
    ];
    const { call, files } = await stage(flowStudio(names.map((name, index) => named(index, name))));
    const done = await call('export', ...ALL);
    expect(done.stdout).toContain(`${names.length} created`);
    const written = (await files()).filter((file) => file !== MAP_FILE);
    expect(written).toMatchSnapshot();
    expect(new Set(written.map((file) => file.toLowerCase())).size).toBe(names.length);
    expect((await call('export', ...ALL)).stdout).toContain(`${names.length} unchanged`);
  });
});

describe('a repository that has flows', () => {
  const edited = withOneMore(reminder);
  const flows = [live(REMINDER, edited), live(ONBOARDING, onboarding), live(REVIEW, review)];

  test('keeps what differs, and says so', async () => {
    const { call, read } = await stage(flowStudio(flows), repository());
    const done = await call('export', ...ALL);
    expect(done.code).toBe(0);
    expect(done.stdout).toContain('--force');
    expect(await read(REMINDER)).toBe(json(reminder));
    expect(await read(MAP_FILE)).toBe(json(map));
  });

  test('takes over what differs where it is forced to', async () => {
    const { call, read, files } = await stage(flowStudio(flows), repository());
    const done = await call('export', ...ALL, '--force');
    expect(done.stdout).toContain('1 updated');
    expect(JSON.parse(await read(REMINDER))).toEqual(edited);
    expect(await files()).toEqual(Object.keys(repository()).toSorted());
    expect(actions((await call('plan', '--format', 'json')).stdout)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
  });

  test('finds its files by name where nothing has a guid, and writes the guids into the map', async () => {
    const nameless = changed(map, ({ environments }) => {
      const flowsOf = environments.production?.flows ?? {};
      for (const file of Object.keys(flowsOf)) flowsOf[file] = {};
    });
    const commented = json(nameless).replace(
      '"version": 1,',
      '"version": 1, // made by hand\n  /* kept */',
    );
    const files = repository({ [MAP_FILE]: commented });
    const held = await stage(flowStudio(), files);
    const done = await held.call('export', ...ALL);
    expect(done.stdout).toContain('3 unchanged');
    const text = await held.read(MAP_FILE);
    expect(text).toContain('"version": 1, // made by hand\n  /* kept */');
    expect(mapOf(text).environments.get('production')?.flows.get(REMINDER)?.flowName).toBe(
      GUIDS[REMINDER],
    );
    expect(await held.files()).toEqual(Object.keys(files).toSorted());
  });

  test("another connection under one key is that flow's own", async () => {
    const other = {
      shared_office365: {
        connectionName: FOREIGN,
        id: map.environments.production?.connectionReferences.shared_office365?.id,
        source: 'Embedded',
      },
    };
    const third = { ...live(REMINDER, reminder), name: guid(3), displayName: 'Third' };
    const odd = { ...live(REMINDER, reminder, other), name: guid(4), displayName: 'Odd one' };
    const { call, read } = await stage(flowStudio([odd, live(REMINDER, reminder), third]));
    await call('export', ...ALL);
    const production = [...mapOf(await read(MAP_FILE)).environments.values()][0];
    expect(production?.entries.get('shared_office365')?.connectionName).toBe(
      CONNECTIONS.shared_office365,
    );
    expect(
      production?.flows.get('flows/odd-one.json')?.overrides.get('shared_office365')
        ?.connectionName,
    ).toBe(FOREIGN);
    expect(production?.flows.get('flows/third.json')?.overrides.size).toBe(0);
  });

  test('a flow that goes everywhere is not taken from the other environments', async () => {
    const document = changed(map, ({ environments }) => {
      const { production } = environments;
      if (production === undefined) return;
      delete production.flows;
      environments.elsewhere = {
        ...production,
        environmentName: 'elsewhere',
        connectionReferences: {},
      };
    });
    const { call, read } = await stage(flowStudio(), repository({ [MAP_FILE]: json(document) }));
    const done = await call('export', ...ALL);
    expect(done.stderr).toContain(REVIEW);
    expect(await read(MAP_FILE)).toBe(json(document));
  });
});

describe('whose connections they are', () => {
  test('one that is shared with the key says so', async () => {
    const other = {
      shared_office365: {
        connectionName: FOREIGN,
        id: '/providers/Microsoft.PowerApps/apis/shared_office365',
      },
    };
    const options = flowStudio([live(REMINDER, reminder, other)]);
    for (const each of options.state.connections)
      if (each.id === FOREIGN) each.sharedWith = [DEPLOYER];
    const { call, read } = await stage(options);
    await call('export', ...ALL);
    const [production] = mapOf(await read(MAP_FILE)).environments.values();
    expect(production?.deployAs).toBe(DEPLOYER);
    expect(production?.entries.get('shared_office365')).toMatchObject({
      owner: DANA,
      sharedWith: [DEPLOYER],
    });
    expect(await call('check')).toMatchObject({ code: 0 });
  });
});

describe('what goes wrong', () => {
  test('a signed URL in an action keeps its flow out of Git, and no other', async () => {
    const signed = changed(review, ({ definition: { actions } }) => {
      actions.Call = {
        runAfter: {},
        type: 'Http',
        inputs: {
          method: 'POST',
          uri: 'https://prod-1.logic.azure.com/workflows/1?sig=abcdefghijklmnopqrstuvwxyz',
        },
      };
    });
    const { call, files } = await stage(
      flowStudio([live(REVIEW, signed), live(ONBOARDING, onboarding)]),
    );
    const done = await call('export', ...ALL);
    expect(done.code).toBe(1);
    expect(done.stdout).toContain('1 failed');
    expect(done.stdout).not.toContain('abcdefghijklm');
    expect(await files()).toEqual([MAP_FILE, 'flows/onboarding.json']);
  });

  test('a folder that cannot be made fails each flow, and leaves nothing half done', async () => {
    const { call, files } = await stage(flowStudio(), { flows: 'a file' });
    const done = await call('export', ...ALL);
    expect(done.code).toBe(1);
    expect(done.stdout).toContain('3 failed');
    expect(done.stdout).toContain(', EEXIST)');
    expect(await files()).toEqual(['flows']);
  });

  test('a folder that is a link out of the workspace is refused', async () => {
    const { call, root } = await stage(flowStudio());
    await symlink('/tmp', join(root, 'flows'));
    expect((await call('export', ...ALL)).code).toBe(2);
  });

  test('a settings file of pac has no place for flows', async () => {
    const settings = json({ EnvironmentVariables: [], ConnectionReferences: [] });
    const { call } = await stage(flowStudio(), { [MAP_FILE]: settings });
    const { code, stderr } = await call('export', ...ALL, '--environment', 'production');
    expect(code).toBe(2);
    expect(stderr).toContain(MAP_FILE);
  });
});

describeCorpus('flows of the corpus that are live', () => {
  const all = corpusIndex().flatMap(({ path = '' }, index) => {
    const read = readFlow(path, corpusFile(path));
    return read.kind === 'flow' ? [{ flow: read.flow, name: guid(index) }] : [];
  });

  test('export, check, plan and drift find nothing to change', async () => {
    const connections = new Map<string, string>();
    const flows = all.map(({ flow: { displayName, definition, references }, name }): LiveFlow => {
      const bound = (references ?? []).map(({ key, connector, source }) => {
        const api = connector ?? key;
        const id =
          connections.get(api) ?? Buffer.from(api).toString('hex').padEnd(32, '0').slice(-32);
        connections.set(api, id);
        const reference = {
          connectionName: id,
          id: `/providers/Microsoft.PowerApps/apis/${api}`,
          source: source ?? 'Embedded',
        };
        return [key, reference];
      });
      return {
        environment: ENVIRONMENT,
        name,
        displayName,
        owner: DEPLOYER,
        definition,
        connectionReferences: Object.fromEntries(bound),
      };
    });
    const state = {
      ...flowStudio().state,
      flows,
      connections: [...connections].map(([connector, id]) => ({
        id,
        connector,
        environment: ENVIRONMENT,
        owner: DEPLOYER,
      })),
    };
    const { call, read, files, root } = await stage({ state });
    const exported = await call(
      'export',
      ...ALL,
      '--concurrency',
      '16',
      '--report',
      join(root, 'export.json'),
    );
    const { outcomes } = JSON.parse(await read('export.json'));
    const created = outcomes.filter(({ result }: { result: string }) => result === 'created');
    const refused = outcomes.filter(({ result }: { result: string }) => result === 'failed');
    expect({ exported: exported.stderr, number: created.length + refused.length }).toEqual({
      exported: '',
      number: all.length,
    });
    for (const { error } of refused) expect(error).toContain('signed URL');
    expect(created.length).toBeGreaterThan(180);
    const checked = JSON.parse((await call('check', '--format', 'json')).stdout);
    const errors = checked.findings.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    // Secrets that their authors wrote out are for a person; all else is sound.
    expect(new Set(errors.map(({ rule }: { rule: string }) => rule))).toEqual(
      new Set(['secret-in-definition']),
    );
    const secret = new Set(errors.map(({ file }: { file: string }) => file));
    expect(secret.size).toBeLessThan(5);
    const planned = await call('plan', '--format', 'json', '--concurrency', '16');
    const { changes } = JSON.parse(planned.stdout).plan;
    expect(changes).toHaveLength(created.length);
    const others = changes.filter(({ file }: { file: string }) => !secret.has(file));
    expect(new Set(others.map(({ action }: { action: string }) => action))).toEqual(
      new Set(['unchanged']),
    );
    expect((await call('drift', '--concurrency', '16')).stdout).toMatch(
      new RegExp(`: ${created.length} [^\\n]*Git`),
    );
    const before = await Promise.all((await files()).map(read));
    await call('export', ...ALL, '--concurrency', '16');
    expect(await Promise.all((await files()).map(read))).toEqual(before);
  }, 240_000);
});

function actions(report: string): string[] {
  return JSON.parse(report).plan.changes.map(({ action }: { action: string }) => action);
}

function mapOf(text: string) {
  const read = readMap(MAP_FILE, Buffer.from(text), { ruleIds: RULE_IDS, environment: null });
  if (!read.ok) throw new Error(read.problems[0]?.reason.code);
  return read.map;
}
