import { expect, test } from '@jest/globals';
import { FLOW, GUID, liveFiles, liveFlow, liveLines, teams } from './live.ts';

const OTHER = 'a9d3c5e7-1b84-4f26-8c90-3e5f7a2d6b18';
const live = { connections: [teams()], flows: [liveFlow(), liveFlow({ name: OTHER })] };
const ambiguous = (flows: object | undefined) =>
  liveLines('flow-ambiguous', { files: liveFiles({ flows }), live });

test('two of one name, in the file, or in the map where that knows the flow', async () => {
  expect(await ambiguous(undefined)).toEqual([
    `flows/a.json:1:1 error production flow-ambiguous: 2 "${FLOW}" \`"flowName": "${GUID}"\` \`"flowName": "${OTHER}"\``,
  ]);
  expect(await ambiguous({ [FLOW]: { state: 'Started' } })).toEqual([
    expect.stringMatching(/^connection-references\.json:\d+:9 error production /),
  ]);
});

test('a guid, or another name, distinguishes them', async () => {
  expect(await ambiguous({ [FLOW]: { flowName: OTHER } })).toEqual([]);
  expect(await ambiguous({ [FLOW]: { displayName: 'b' } })).toEqual([]);
});
