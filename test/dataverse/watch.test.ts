/** @jest-environment-options { "waits": "short" } */
import '../support/short-waits.ts';
import { expect, test } from '@jest/globals';
import type { DataverseSimulator } from '../simulators/dataverse/index.ts';

const { FLOW, flowFile, GUID, live, MAP_FILE, MORE, mapFile, play } = await import('./stage.ts');

/** A flow that runs every minute. */
function often(more: object = {}): object {
  const document = structuredClone(flowFile(more)) as never as {
    properties: { definition: { triggers: { Every_day: { recurrence: object } } } };
  };
  document.properties.definition.triggers.Every_day.recurrence = {
    frequency: 'Minute',
    interval: 1,
  };
  return document;
}

test.each([
  ['Succeeded', undefined],
  ['Failed', { code: 'ActionFailed', message: 'CANARY of somebody' }],
] as const)('the first run after a deployment: %s', async (status, error) => {
  let simulator: DataverseSimulator | undefined;
  const act = () =>
    simulator?.addRun({
      flow: GUID,
      status,
      start: new Date(Date.now() + 1_000).toISOString(),
      ...(error === undefined ? {} : { error }),
    });
  const played = await play({
    files: { [MAP_FILE]: mapFile(), [FLOW]: JSON.stringify(often(MORE)) },
    was: { [FLOW]: JSON.stringify(often()) },
    state: live({ flows: [{ id: GUID, name: 'Reminder', clientdata: often() }] }),
    inputs: { watch: '3' },
    server: { faults: [{ route: 'GET flowruns', nth: 2, fault: { kind: 'happens', act } }] },
    before: (started) => {
      simulator = started;
    },
  });
  expect(played.report.outcomes).toMatchObject([{ result: 'updated', run: { status } }]);
  expect(JSON.stringify(played.report)).not.toContain('CANARY of somebody');
});
