/** @jest-environment-options { "waits": "short" } */
import '../support/short-waits.ts';
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../simulators/dataverse/index.ts';

const { FLOW, flowFile, GUID, held, live, MAP_FILE, mapFile, outcomes, play, repository } =
  await import('./stage.ts');

const hides = (route: Fault['route'], ...fields: string[]): Fault => {
  return { route, fault: { kind: 'fields-hidden', fields } };
};
const over = (fault: Fault) => ({ server: { faults: [fault] } });
const patched = ({ simulator }: Awaited<ReturnType<typeof play>>) =>
  simulator.calls.some(({ wrote }) => wrote);

describe('a flow is not written where its row hides', () => {
  test.each([
    ['name', 'name-not-shown'],
    ['ismanaged', 'unknown-shape'],
    ['clientdata', 'unknown-shape'],
  ])('%s', async (field, code) => {
    const played = await play(over(hides('GET workflows(id)', field)));
    expect(outcomes(played)).toEqual(['blocked flow-unreadable']);
    expect(played.report.outcomes[0]?.reason).toMatchObject({ cause: { code } });
    expect(patched(played)).toBe(false);
  });

  test('its version', async () => {
    const played = await play(over(hides('GET workflows(id)', '@odata.etag')));
    expect(played.report.outcomes[0]?.reason).toMatchObject({ cause: { code: 'version-missing' } });
    expect(patched(played)).toBe(false);
  });
});

test('a flow is not written whose live numbers could not be restored', async () => {
  const clientdata = JSON.stringify(flowFile()).replace('"triggers":', '"big":1e400,"triggers":');
  const played = await play({
    state: live({ flows: [{ id: GUID, name: 'Reminder', clientdata }] }),
  });
  expect(outcomes(played)).toEqual(['blocked flow-unreadable']);
  expect(played.report.outcomes[0]?.reason).toMatchObject({
    cause: { code: 'flow-unkept', obstacle: 'number-changed' },
  });
  expect(patched(played)).toBe(false);
});

test('a row that hides its connection is not taken for one that is bound to none', async () => {
  const played = await play(over(hides('GET connectionreferences', 'connectionid')));
  expect(outcomes(played)).toEqual(['blocked flow-unreadable']);
  expect(patched(played)).toBe(false);
});

test('a state that is hidden is set as the map says, and that is said', async () => {
  const played = await play({
    ...over(hides('GET workflows(id)', 'statecode')),
    files: repository({ [MAP_FILE]: mapFile({ flows: { [FLOW]: { state: 'Started' } } }) }),
    state: live({ flows: [{ id: GUID, name: 'Reminder', clientdata: flowFile(), state: 'off' }] }),
  });
  expect(outcomes(played)).toEqual(['updated state-not-shown']);
  expect(held(played).statecode).toBe(1);
});

test('a state that is hidden is no drift, and that it was not compared is said', async () => {
  const files = repository({ [MAP_FILE]: mapFile({ flows: { [FLOW]: { state: 'Started' } } }) });
  const hidden = over(hides('GET workflows(id)', 'statecode'));
  const { report } = await play({ ...hidden, files, mode: 'drift' });
  expect(report.drift).toMatchObject([{ paths: [], reason: { code: 'live-state-not-shown' } }]);
  const unset = await play({ ...hidden, files: repository(), mode: 'drift' });
  expect(unset.report.drift).toMatchObject([{ paths: [], reason: null }]);
});

test.each(['modifiedon', 'description', 'statuscode'])('%s is not needed', async (field) => {
  const played = await play(over(hides('GET workflows(id)', field)));
  expect(outcomes(played)).toEqual(['updated']);
});
