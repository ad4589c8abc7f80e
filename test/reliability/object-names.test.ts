import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  DEPLOYER,
  ENVIRONMENT,
  json,
  KEY,
  live,
  ONBOARDING,
  REMINDER,
  REVIEW,
} from '../scenarios/contoso.ts';
import { inShortTime, now } from './clock.ts';
import { checkOut } from './deployment.ts';

const { startFlowStudio } = await import('../simulators/flow-studio/index.ts');
const { runCli } = await import('../../src/terminal.ts');

/** What every object has, and names of the same length that none has. */
const NAMES: Readonly<Record<string, string>> = {
  constructor: 'constructoz',
  prototype: 'prototypz',
  toString: 'toStrinz',
  valueOf: 'valueOz',
  hasOwnProperty: 'hasOwnPropertz',
  isPrototypeOf: 'isPrototypeOz',
  __defineGetter__: '__defineGetter_z',
};

/** Also where a name is compared without case. */
const plain = (text: string) =>
  Object.entries(NAMES).reduce(
    (rest, [name, other]) =>
      rest.replaceAll(name, other).replaceAll(name.toLowerCase(), other.toLowerCase()),
    text,
  );

const API = '/providers/Microsoft.PowerApps/apis/shared_teams';

function call(key: string, operationId: string, runAfter: object): object {
  const host = { apiId: API, connectionName: key, operationId };
  const inputs = { host, parameters: { constructor: "@parameters('valueOf')", toString: 1 } };
  return { runAfter, type: 'OpenApiConnection', inputs };
}

/** Every name of a flow that its author chooses is one of them; `note` is what changes. */
function flow(note: string) {
  return {
    displayName: 'constructor',
    definition: {
      $schema:
        'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
      contentVersion: '1.0.0.0',
      constructor: note,
      parameters: {
        $connections: { defaultValue: {}, type: 'Object' },
        $authentication: { defaultValue: {}, type: 'SecureObject' },
        valueOf: { type: 'String', defaultValue: note },
        constructor: { type: 'SecureString', defaultValue: '' },
      },
      triggers: {
        hasOwnProperty: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } },
      },
      actions: {
        toString: {
          type: 'InitializeVariable',
          runAfter: {},
          inputs: { variables: [{ name: 'constructor', type: 'string', value: note }] },
        },
        constructor: call('constructor', 'A', { toString: ['Succeeded'] }),
        isPrototypeOf: call('__defineGetter__', 'B', { constructor: ['Succeeded', 'valueOf'] }),
        prototype: {
          type: 'Switch',
          runAfter: { valueOf: ['Succeeded'] },
          expression: "@outputs('hasOwnProperty')",
          cases: {
            constructor: {
              case: 'constructor',
              actions: {
                hasOwnProperty: {
                  type: 'Compose',
                  runAfter: {},
                  inputs: "@variables('constructor')",
                },
              },
            },
          },
          default: {
            actions: { __defineGetter__: { type: 'valueOf', runAfter: {}, inputs: note } },
          },
        },
        valueOf: {
          type: 'Compose',
          runAfter: { isPrototypeOf: ['Succeeded'] },
          inputs:
            "@concat(variables('valueOf'), constructor(1), parameters('prototype'), outputs('isPrototypeOf'))",
        },
      },
    },
    connectionReferences: { constructor: { id: API }, __defineGetter__: { id: API } },
  };
}

const CONNECTIONS = {
  constructor: 'shared-teams-9e7a31c4-02f8-4d0b-8a55-6e1b1c0ab7d2',
  __defineGetter__: 'shared-teams-1c433d0f-a030-45eb-9795-8c2585f84781',
};

const references = (more: object = {}) =>
  Object.fromEntries(
    Object.entries(CONNECTIONS).map(([key, connectionName]) => [
      key,
      { connectionName, id: API, ...more },
    ]),
  );

const environmentName = ENVIRONMENT;
const deployAs = DEPLOYER;

const FILES: Record<string, string> = {
  'connection-references.json': json({
    version: 1,
    environments: {
      constructor: {
        environmentName,
        deployAs,
        connectionReferences: references({ owner: deployAs }),
        flows: {
          [REMINDER]: { flowName: live(REMINDER, flow('') as never).name },
          [ONBOARDING]: { create: true },
          [REVIEW]: { create: true, parameters: { valueOf: 'x' } },
        },
      },
    },
    rules: Object.fromEntries(
      [
        'parameter-undeclared',
        'variable-undeclared',
        'expression-function',
        'operation-type',
        'run-after-status',
      ].map((id) => [id, 'warning']),
    ),
  }),
  [REMINDER]: json(flow('new')),
  [ONBOARDING]: json({ ...flow('other'), displayName: 'toString' }),
  [REVIEW]: json({ ...flow('created'), displayName: 'valueOf' }),
};

function world(change: (text: string) => string) {
  const document = JSON.parse(change(JSON.stringify({ flow: flow('old'), bound: references() })));
  return {
    environments: [{ id: environmentName, displayName: 'Contoso', isDefault: true }],
    keys: [{ key: KEY, upn: deployAs }],
    connections: Object.values(CONNECTIONS).map((id) => ({
      id,
      connector: 'shared_teams',
      environment: environmentName,
      owner: deployAs,
    })),
    flows: [live(REMINDER, document.flow, document.bound)],
  };
}

/** What a command prints about the repository, and what the server holds in the end. */
async function outcome(args: readonly string[], change: (text: string) => string) {
  const home = await mkdtemp(join(tmpdir(), 'flowgate-names-'));
  return inShortTime(async () => {
    const studio = await startFlowStudio({ state: world(change) });
    const printed: string[] = [];
    const write = (text: string) => printed.push(text);
    try {
      const files = Object.entries(FILES).map(([path, text]) => [path, change(text)]);
      await checkOut({ files: Object.fromEntries(files) }, home);
      const code = await runCli([...args, '--endpoint', studio.url], {
        env: { FLOW_STUDIO_API_KEY: KEY },
        root: home,
        temp: home,
        version: '0.0.0',
        now,
        stdout: { write },
        stderr: { write },
      });
      const text = printed.join('').replaceAll(home, '').replaceAll(studio.url, '');
      return { code, text: withoutChance(text), live: withoutChance(json(studio.state.flows())) };
    } finally {
      await studio.close();
      await rm(home, { recursive: true });
    }
  });
}

/** What is another for each: digests, hashes of parts, guids that the server chose, times. */
function withoutChance(text: string): string {
  return text
    .replace(/sha256:[\da-f]+|\b[\da-f]{16}:1\b/g, 'digest')
    .replace(/"(?:-|[\da-f]{8})(?: (?:-|[\da-f]{8}))?"/g, '"hash"')
    .replace(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, 'guid')
    .replace(/\d{4}-\d\d-\d\dT[\d:.-]+Z?/g, 'time');
}

const COMMANDS = [
  ['check', '--format', 'text'],
  ['check', '--format', 'sarif'],
  ['plan', '--format', 'json'],
  ['plan', '--format', 'markdown'],
  ['deploy', '--format', 'text'],
  ['drift', '--format', 'markdown'],
];

test.each(COMMANDS)(
  'names that every object has are names like any other: %s %s %s',
  async (...args) => {
    const [named, other] = [await outcome(args, (text) => text), await outcome(args, plain)];
    expect(plain(named.text)).toBe(other.text);
    expect(plain(named.live)).toBe(other.live);
    expect(named.code).toBe(other.code);
    expect(named.text).toContain('constructor');
    expect(named.text + named.live).not.toContain('native code');
  },
);
