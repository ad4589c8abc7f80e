import { afterEach, expect, test } from '@jest/globals';
import { messageOf } from '../../src/report/reasons/index.ts';
import type { Fault, FaultAction } from '../simulators/flow-studio/index.ts';
import { definition, guid, type Stage, stage } from './stage.ts';

let at: Stage;
afterEach(() => at.close());

const holding = (secret: string) => {
  const plain = definition('new') as { parameters: object };
  const password = { type: 'SecureString', defaultValue: secret };
  return { ...plain, parameters: { ...plain.parameters, password } };
};
const refusing = (message: string, nth: number): Fault => ({
  tool: 'update_live_flow',
  nth,
  fault: { kind: 'refuse', code: 'Novelty', message },
});

test('a server that quotes the value of a secure parameter is not repeated', async () => {
  at = await stage({ faults: [refusing("the value 'hunter2-tango' is too short", 1)] });
  const { outcomes } = await at.deploy({ one: holding('hunter2-tango') });
  expect(outcomes[0]?.reason).toMatchObject({
    code: 'refusal-unknown',
    cause: { quoted: expect.stringContaining("the value '***' is too short") },
  });
  expect(JSON.stringify(outcomes)).not.toContain('hunter2');
});

test('nor is it in an alarm', async () => {
  const change = (flow: { definition: object }) => {
    flow.definition = { ...flow.definition, actions: {} };
  };
  const edit: FaultAction = { kind: 'edit-by-hand', flow: guid(1), change };
  at = await stage({
    faults: [
      { tool: 'get_live_flow', nth: 2, fault: edit },
      refusing("the value 'hunter2-tango' is too short", 2),
    ],
  });
  const { alarms } = await at.deploy({ one: holding('hunter2-tango') });
  expect(alarms).toMatchObject([
    { problem: { quoted: expect.stringContaining("the value '***' is too short") } },
  ]);
});

test.each(['refusal-unknown', 'refused', 'upstreamCode', 'flows/one.json'])(
  'a secret that reads like a part of a reason (%s) breaks none',
  async (secret) => {
    at = await stage({ faults: [refusing(`no to ${secret}`, 1)] });
    const { outcomes } = await at.deploy({ one: holding(secret) });
    const reason = outcomes[0]?.reason ?? null;
    expect(reason).toMatchObject({
      code: 'refusal-unknown',
      cause: { code: 'refused', quoted: expect.stringContaining('no to ***') },
    });
    expect(reason && messageOf(reason)).toContain('no to ***');
  },
);
