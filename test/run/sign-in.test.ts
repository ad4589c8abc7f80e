import { expect, test } from '@jest/globals';
import { changed, flowStudio, live, REMINDER, reminder, repository } from '../scenarios/contoso.ts';
import type { Fault } from '../simulators/flow-studio/index.ts';
import { stage } from './live-stage.ts';

const edited = live(
  REMINDER,
  changed(reminder, ({ definition }) => {
    definition.parameters = { edited: { type: 'String', defaultValue: 'by hand' } };
  }),
);

/** A deployment that overwrites one flow, where some calls ask for a sign-in. */
async function deployed(tools: readonly string[], ...args: string[]) {
  const faults = tools.map((tool): Fault => ({ tool, fault: { kind: 'sign-in' } }));
  const { call, server } = await stage({ ...flowStudio([edited]), faults }, repository());
  const done = await call('deploy', '--yes', '--on-drift', 'overwrite', ...args);
  const updates = server.calls.filter(({ tool }) => tool === 'update_live_flow').length;
  return { ...done, updates };
}

const REPORT = ['--format', 'json'];

test('the flow would be written otherwise', async () => {
  expect((await deployed([])).updates).toBe(1);
});

test.each(['list_live_connections', 'get_live_flow'])(
  'a sign-in that %s alone asks for stops a deployment, and says what to do',
  async (tool) => {
    const { code, stdout, updates } = await deployed([tool], ...REPORT);
    expect({ code, updates }).toEqual({ code: 1, updates: 0 });
    const { findings, notRun, plan } = JSON.parse(stdout);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'key-invalid',
        severity: 'error',
        message: expect.stringContaining('grant_flow_studio_access'),
      }),
    );
    for (const rule of ['connection-missing', 'connection-broken', 'connection-foreign']) {
      const reason = expect.objectContaining({ code: 'key-refused' });
      expect(notRun).toContainEqual({ rule, reason });
    }
    const actions = plan.changes.map(({ action }: { action: string }) => action);
    expect(new Set(actions)).toEqual(new Set(['blocked']));
  },
);
