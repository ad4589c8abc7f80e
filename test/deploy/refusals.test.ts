import { afterEach, describe, expect, test } from '@jest/globals';
import { REFUSALS } from '../../src/deploy/refusals.ts';
import type { Fault, FaultAction } from '../simulators/flow-studio/index.ts';
import { ACCOUNT, CONNECTION, type Stage, stage } from './stage.ts';

let at: Stage | undefined;
afterEach(async () => {
  await at?.close();
  at = undefined;
});

/** Where the action `Send` is in the file that is sent. */
const SEND = { kind: 'action', name: 'Send', file: 'flows/one.json', line: 26 };

interface Case {
  code: string;
  message: string;
  /** What it means, and what else is known. */
  means: string;
  fields?: object;
}

const byMeaning = (means: string, message: string, codes: string[], fields?: object): Case[] =>
  codes.map((code) => ({ code, message, means, ...(fields === undefined ? {} : { fields }) }));

const API = '/providers/Microsoft.PowerApps/apis';

/** The platform's words, localised, with its data behind them. */
function violation(type: string, ...parameters: string[]): string {
  const found = { policyDisplayName: 'Contoso default', type, parameters };
  return `Die Datenrichtlinie lässt das nicht zu: ${JSON.stringify({ extendedData: { violation: found } })}`;
}

const CONNECTIONS = [{ key: 'shared_teams', connectionName: CONNECTION, owner: ACCOUNT }];

/** The refusals that are explained. */
const CASES: readonly Case[] = [
  {
    code: 'BadRequest',
    message: "Action 'Send' uses connectionName 'x', which is missing from connectionReferences.",
    means: 'connection-in-place-of-key',
    fields: { operation: SEND, keys: ['shared_teams'] },
  },
  {
    code: 'BadRequest',
    message: 'Supply connectionReferences: the definition has connector operations.',
    means: 'references-not-received',
  },
  {
    code: 'ConnectionAuthorizationFailed',
    message: "The caller does not have permission for connection 'shared_teams'",
    means: 'connection-not-allowed',
    fields: { operation: SEND, deployAs: ACCOUNT, connections: CONNECTIONS },
  },
  {
    code: 'ConnectionNotConfigured',
    message: "The connection of the connection reference 'shared_teams' does not exist",
    means: 'connection-not-configured',
    fields: { connections: CONNECTIONS },
  },
  {
    code: 'WorkflowRunActionInputsMissingProperty',
    message: "The operation 'Send' lacks the property 'host.connectionReferenceName'",
    means: 'operation-without-reference',
    fields: { operation: SEND },
  },
  {
    code: 'WorkflowRunActionInputsInvalidProperty',
    message: "The operation 'Send' may not have the property 'authentication'",
    means: 'authentication-not-allowed',
    fields: { operation: SEND },
  },
  ...byMeaning(
    'definition-invalid',
    'Die Aktion „send“ ist ungültig',
    ['InvalidTemplate', 'InvalidDefinition', 'TemplateValidationError', 'InvalidOpenApiFlow'],
    { operation: SEND },
  ),
  {
    code: 'InvalidPowerFlow',
    message: "The definition lacks the parameter '$authentication'",
    means: 'parameter-missing',
    fields: { parameter: '$authentication' },
  },
  ...byMeaning(
    'variable-invalid',
    "The action 'Send' uses a variable that is not initialised",
    ['InvalidVariableInitialization', 'InvalidVariableOperation'],
    { operation: SEND },
  ),
  ...byMeaning(
    'description-too-long',
    "The description of 'Daily' is too long",
    ['ActionDescriptionTooLong', 'TriggerDescriptionTooLong'],
    { operation: { kind: 'trigger', name: 'Daily' } },
  ),
  ...byMeaning(
    'operation-unknown',
    'The parameter "Team" of operation "Send" is no parameter',
    [
      'WorkflowOperationInputsApiOperationNotFound',
      'WorkflowOperationParametersExtraParameter',
      'OpenApiOperationParameterValidationFailed',
    ],
    { operation: SEND },
  ),
  {
    code: 'DynamicOperationRequestClientFailure',
    message: "The dynamic operation request to API for 'Send' failed with NotFound",
    means: 'resource-not-found',
    fields: { operation: SEND },
  },
  {
    code: 'CannotStartUnpublishedSolutionFlow',
    message: 'The flow cannot be started because it is not published',
    means: 'references-not-bound-yet',
  },
  {
    code: 'InvokerConnectionOverrideFailed',
    message: "The connection of 'Send' cannot be overridden",
    means: 'invoker-not-there',
    fields: { operation: SEND },
  },
  ...byMeaning('target-not-found', 'It could not be found.', [
    'MissingEnvironmentFilter',
    'EnvironmentNotFound',
    'FlowNotFound',
  ]),
  {
    code: 'DlpPolicyViolation',
    message: "The data loss prevention policy blocks 'Send'",
    means: 'policy-violated',
    fields: { operation: SEND, policy: null, connectors: [] },
  },
  {
    code: 'DlpViolation',
    message: "Flow '0757041a' cannot be activated due to admin API policies.",
    means: 'policy-violated',
    fields: { policy: null, connectors: [] },
  },
  {
    code: 'ApiPolicyDataFlowViolation',
    message: violation('BusinessAndNonBusinessConnector', `${API}/shared_teams`, 'Http'),
    means: 'policy-violated',
    fields: {
      policy: 'Contoso default',
      connectors: [
        { name: 'shared_teams', operation: SEND },
        { name: 'Http', operation: null },
      ],
    },
  },
  {
    code: 'ApiPolicyApiGroupViolation',
    message: violation('BlockedConnector', `${API}/shared_teams`),
    means: 'policy-violated',
    fields: { connectors: [{ name: 'shared_teams', operation: SEND }] },
  },
];

describe.each(CASES)('$code: $message', ({ code, message, means, fields }) => {
  test.each(['update', 'create'])('is explained when it meets an %s', async (what) => {
    const fault: FaultAction = { kind: 'refuse', code, message };
    const isCreate = what === 'create';
    at = await stage({
      faults: [{ tool: 'update_live_flow', fault }],
      flows: isCreate ? 0 : 1,
      settings: { one: { create: isCreate } },
    });
    const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
    expect(outcome).toMatchObject({
      result: 'failed',
      reason: {
        code: means,
        environment: 'production',
        file: 'flows/one.json',
        cause: { quoted: expect.stringContaining(`'${code}' and message '${message}'`) },
        ...fields,
      },
    });
  });
});

test('a server that throttles beyond all patience is no refusal of the flow', async () => {
  const fault: FaultAction = { kind: 'http', status: 429, retryAfterSeconds: 1 };
  at = await stage({ faults: [{ tool: 'update_live_flow', fault }] });
  const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
  const cause = { code: 'throttled', status: 429 };
  expect(outcome).toMatchObject({
    result: 'failed',
    reason: { code: 'throttled-too-long', cause },
  });
});

test('every row of the table has a case', () => {
  const texts = [...CASES.map(({ code, message }) => `${code} ${message}`), 'TooManyRequests'];
  const unmet = REFUSALS.filter(({ match }) => !texts.some((text) => match.test(text)));
  expect(unmet.map(({ match }) => match.source)).toEqual([]);
});

test('a refusal that nobody knows keeps the words of the server, and has the place', async () => {
  const fault: FaultAction = { kind: 'refuse', code: 'Novelty', message: "see 'Send'" };
  at = await stage({ faults: [{ tool: 'update_live_flow', nth: 1, fault }] });
  const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
  expect(outcome?.reason).toMatchObject({
    code: 'refusal-unknown',
    operation: SEND,
    cause: { upstreamCode: 'Novelty', quoted: expect.stringContaining("message 'see 'Send''") },
  });
});

describe('a localised text', () => {
  const german: Fault = { tool: 'update_live_flow', fault: { kind: 'localised' } };

  test('is matched by its code, and its names are found', async () => {
    at = await stage({ faults: [german], owner: 'ada@contoso.com' });
    const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
    expect(outcome?.reason).toMatchObject({
      code: 'connection-not-allowed',
      connections: [{ key: 'shared_teams' }],
      cause: { quoted: expect.stringContaining('Der Aufrufer') },
    });
  });

  test('names the action with its line', async () => {
    at = await stage({ faults: [german] });
    const broken = {
      triggers: { Daily: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } } },
      actions: { Note: { type: 'Compose', inputs: 1, runAfter: { Nobody: ['Succeeded'] } } },
    };
    const [outcome] = (await at.deploy({ one: broken })).outcomes;
    expect(outcome?.reason).toMatchObject({
      code: 'definition-invalid',
      operation: { kind: 'action', name: 'Note', line: expect.any(Number) },
      cause: { quoted: expect.stringContaining('Fehler bei der Vorlagenüberprüfung') },
    });
  });
});

describe('a policy that suspends a flow', () => {
  const suspended = (tool: string): Fault => ({ tool, nth: 1, fault: { kind: 'suspended' } });

  test.each([{}, { state: 'Started' }])(
    'when it is saved, with %j in the map',
    async (settings) => {
      at = await stage({ faults: [suspended('update_live_flow')], settings: { one: settings } });
      const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
      const reason =
        'state' in settings
          ? { code: 'state-not-reached', isSaved: true, state: 'Suspended', wanted: 'Started' }
          : { code: 'flow-suspended' };
      expect(outcome).toMatchObject({ result: 'failed', state: 'Suspended', reason });
    },
  );
});

test('a start that is refused says why, and that the flow is saved', async () => {
  const fault: FaultAction = { kind: 'refuse', code: 'CannotStartUnpublishedSolutionFlow' };
  at = await stage({
    faults: [{ tool: 'set_live_flow_state', fault }],
    settings: { one: { state: 'Stopped' } },
  });
  const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
  expect(outcome).toMatchObject({
    result: 'failed',
    state: 'Started',
    reason: {
      code: 'state-refused',
      isSaved: true,
      state: 'Started',
      wanted: 'Stopped',
      cause: { code: 'references-not-bound-yet' },
    },
  });
});

test('a lost answer to a stop is settled by reading the flow', async () => {
  const lost = (afterWrite: boolean): Fault[] =>
    [1, 2, 3, 4].map((nth) => ({
      tool: 'set_live_flow_state',
      nth,
      fault: { kind: 'reset', afterWrite },
    }));
  const settings = { one: { state: 'Stopped' } };
  at = await stage({ faults: lost(true), settings });
  expect((await at.deploy({ one: 'new' })).outcomes[0]).toMatchObject({ result: 'updated' });
  await at.close();
  at = await stage({ faults: lost(false), settings });
  const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
  expect(outcome).toMatchObject({ result: 'failed', state: 'Started' });
  await at.close();
  const unreadable: Fault = {
    tool: 'get_live_flow',
    nth: 3,
    fault: { kind: 'http', status: 403 },
  };
  at = await stage({ faults: [...lost(false), unreadable], settings });
  const [unknown] = (await at.deploy({ one: 'new' })).outcomes;
  expect(unknown).toMatchObject({
    result: 'unknown',
    reason: {
      code: 'state-unknown',
      wanted: 'Stopped',
      environment: 'production',
      lost: { code: 'connection-lost' },
      cause: { code: 'key-not-accepted' },
    },
  });
});
