import { afterEach, describe, expect, test } from '@jest/globals';
import { REFUSALS } from '../../src/deploy/refusals.ts';
import type { Fault, FaultAction } from '../simulators/flow-studio/index.ts';
import { ACCOUNT, CONNECTION, type Stage, stage } from './stage.ts';

let at: Stage | undefined;
afterEach(async () => {
  await at?.close();
  at = undefined;
});

/** Where the action `Send` stands in the file that is sent. */
const SEND = 'the action `Send` (flows/one.json:26)';

interface Case {
  code: string;
  message: string;
  /** What the user is told besides the server's own words. */
  says: readonly string[];
}

/** The rows of flow-studio-mcp.md, "Refusals a client explains". */
const CASES: readonly Case[] = [
  {
    code: 'BadRequest',
    message: "Action 'Send' uses connectionName 'x', which is missing from connectionReferences.",
    says: [SEND, 'write the key, one of `shared_teams`'],
  },
  {
    code: 'BadRequest',
    message: 'Supply connectionReferences: the definition has connector operations.',
    says: ['which Flowgate always sends: this is a fault of Flowgate', 'report it'],
  },
  {
    code: 'ConnectionAuthorizationFailed',
    message: "The caller does not have permission for connection 'shared_teams'",
    says: [ACCOUNT, '`shared_teams`', CONNECTION, SEND, 'share the connection'],
  },
  {
    code: 'ConnectionNotConfigured',
    message: "The connection of the connection reference 'shared_teams' does not exist",
    says: ['`shared_teams`', CONNECTION, 'list_live_connections', 'correct connectionName'],
  },
  {
    code: 'WorkflowRunActionInputsMissingProperty',
    message: "The operation 'Send' lacks the property 'host.connectionReferenceName'",
    says: [SEND, 'solution-aware', 'deploy a flow of a solution with its solution'],
  },
  {
    code: 'WorkflowRunActionInputsInvalidProperty',
    message: "The operation 'Send' may not have the property 'authentication'",
    says: [SEND, '`inputs.authentication`', 'remove it'],
  },
  ...['InvalidTemplate', 'InvalidDefinition', 'TemplateValidationError', 'InvalidOpenApiFlow'].map(
    (code): Case => ({
      code,
      message: 'Die Aktion „send“ ist ungültig',
      says: [`the definition is wrong at ${SEND}`, 'correct it there'],
    }),
  ),
  {
    code: 'InvalidPowerFlow',
    message: "The definition lacks the parameter '$authentication'",
    says: ['flows/one.json lacks the parameter $authentication', 'declare it'],
  },
  ...['InvalidVariableInitialization', 'InvalidVariableOperation'].map(
    (code): Case => ({
      code,
      message: "The action 'Send' uses a variable that is not initialised",
      says: [SEND, 'initialise each variable once, at the top level'],
    }),
  ),
  ...['ActionDescriptionTooLong', 'TriggerDescriptionTooLong'].map(
    (code): Case => ({
      code,
      message: "The description of 'Daily' is too long",
      says: ['the trigger `Daily` (flows/one.json:', 'longer than 256 characters', 'shorten it'],
    }),
  ),
  ...[
    'WorkflowOperationInputsApiOperationNotFound',
    'WorkflowOperationParametersExtraParameter',
    'OpenApiOperationParameterValidationFailed',
  ].map(
    (code): Case => ({
      code,
      message: 'The parameter "Team" of operation "Send" is no parameter',
      says: [SEND, 'compare it with the designer'],
    }),
  ),
  {
    code: 'DynamicOperationRequestClientFailure',
    message: "The dynamic operation request to API for 'Send' failed with NotFound",
    says: [SEND, 'another environment', 'set the value for production under `parameters`'],
  },
  {
    code: 'CannotStartUnpublishedSolutionFlow',
    message: 'The flow cannot be started because it is not published',
    says: ['before its references are bound', 'deploy it again'],
  },
  ...['MissingEnvironmentFilter', 'EnvironmentNotFound', 'FlowNotFound'].map(
    (code): Case => ({
      code,
      message: 'It could not be found.',
      says: ['correct `environmentName` of production', '`flowName` of flows/one.json'],
    }),
  ),
  {
    code: 'DlpPolicyViolation',
    message: "The data loss prevention policy blocks 'Send'",
    says: ['a policy of production blocks', SEND, "an administrator's job"],
  },
];

describe.each(CASES)('$code: $message', ({ code, message, says }) => {
  test.each(['update', 'create'])('is explained when it meets an %s', async (what) => {
    const fault: FaultAction = { kind: 'refuse', code, message };
    const isCreate = what === 'create';
    at = await stage({
      faults: [{ tool: 'update_live_flow', fault }],
      flows: isCreate ? 0 : 1,
      settings: { one: { create: isCreate } },
    });
    const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
    expect(outcome?.result).toBe('failed');
    for (const words of says) expect(outcome?.error).toContain(words);
    expect(outcome?.error).toMatch(/The server said: /);
    expect(outcome?.error).toContain(`'${code}' and message '${message}'`);
  });
});

test('a server that throttles beyond all patience says what to do', async () => {
  const fault: FaultAction = { kind: 'http', status: 429, retryAfterSeconds: 1 };
  at = await stage({ faults: [{ tool: 'update_live_flow', fault }] });
  const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
  expect(outcome).toMatchObject({ result: 'failed' });
  expect(outcome?.error).toMatch(/5 calls a connection a minute.*lower `concurrency`.*HTTP 429/);
});

test('every row of the table has a case', () => {
  const texts = [...CASES.map(({ code, message }) => `${code} ${message}`), 'HTTP 429'];
  const unmet = REFUSALS.filter(({ match }) => !texts.some((text) => match.test(text)));
  expect(unmet.map(({ match }) => match.source)).toEqual([]);
});

test('a refusal that nobody knows is told in the words of the server, with the place', async () => {
  const fault: FaultAction = { kind: 'refuse', code: 'Novelty', message: "see 'Send'" };
  at = await stage({ faults: [{ tool: 'update_live_flow', nth: 1, fault }] });
  const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
  expect(outcome?.error).toContain(`'Novelty' and message 'see 'Send''`);
  expect(outcome?.error).toContain(`This is about ${SEND}`);
});

describe('a localised text', () => {
  const german: Fault = { tool: 'update_live_flow', fault: { kind: 'localised' } };

  test('is matched by its code, and its names are found', async () => {
    at = await stage({ faults: [german], owner: 'ada@contoso.com' });
    const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
    expect(outcome?.error).toMatch(/may not use `shared_teams`.*The server said: .*Der Aufrufer/);
  });

  test('names the action with its line', async () => {
    at = await stage({ faults: [german] });
    const broken = {
      triggers: { Daily: { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1 } } },
      actions: { Note: { type: 'Compose', inputs: 1, runAfter: { Nobody: ['Succeeded'] } } },
    };
    const [outcome] = (await at.deploy({ one: broken })).outcomes;
    expect(outcome?.error).toContain(
      'the definition is wrong at the action `Note` (flows/one.json:',
    );
    expect(outcome?.error).toContain('Fehler bei der Vorlagenüberprüfung');
  });
});

describe('a policy that suspends a flow', () => {
  const suspended = (tool: string): Fault => ({ tool, nth: 1, fault: { kind: 'suspended' } });

  test.each([{}, { state: 'Started' }])(
    'when it is saved, with %j in the map',
    async (settings) => {
      at = await stage({ faults: [suspended('update_live_flow')], settings: { one: settings } });
      const [outcome] = (await at.deploy({ one: 'new' })).outcomes;
      expect(outcome).toMatchObject({ result: 'failed', state: 'Suspended' });
      expect(outcome?.error).toMatch(/flow is saved.*only an administrator/);
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
  expect(outcome).toMatchObject({ result: 'failed', state: 'Started' });
  expect(outcome?.error).toMatch(
    /the flow is saved, but it is still Started: .*references are bound/,
  );
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
  expect(unknown).toMatchObject({ result: 'unknown' });
  expect(unknown?.error).toContain('`flowgate deploy --environment production`');
});
