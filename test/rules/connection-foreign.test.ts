import { expect, test } from '@jest/globals';
import { entry } from './build.ts';
import { DEPLOYER, liveFiles, liveFlow, liveLines, teams } from './live.ts';

const ANN = 'ann@contoso.com';
const BOB = 'bob@contoso.com';

/** Who made the connection, and what the map says of it. */
const found = (creator: string, of: object, deployAs: string | undefined = DEPLOYER) =>
  liveLines('connection-foreign', {
    files: liveFiles({ entries: { k: entry(of) }, deployAs }),
    live: { connections: [teams({ owner: creator, sharedWith: [DEPLOYER] })], flows: [liveFlow()] },
  });

test.each([
  ['made by the owner', DEPLOYER, { owner: DEPLOYER }],
  ['made by the owner, in another case', ANN, { owner: 'Ann@Contoso.com', sharedWith: [DEPLOYER] }],
  [
    'made by another, and shared by the word of the map',
    ANN,
    { owner: BOB, sharedWith: [DEPLOYER] },
  ],
  ['no owner in the map', ANN, { owner: undefined }],
  ['a creator who is no account', 'Ann', { owner: BOB }],
])('%s', async (_, creator, of) => {
  expect(await found(creator, of)).toEqual([]);
});

test.each([
  ['made by another', ANN, { owner: DEPLOYER }, /`ann@/],
  ['shared with somebody else', ANN, { owner: BOB, sharedWith: [BOB] }, /`ann@/],
  ['made by who deploys', DEPLOYER, { owner: ANN }, /`svc-flows@/],
])('%s is reported at its owner', async (_, creator, of, account) => {
  const lines = await found(creator, of);
  expect(lines).toEqual([expect.stringMatching(account)]);
  expect(lines[0]).toMatch(/^connection-references\.json:10:20 error production /);
});

test('the account of the key counts where the map names nobody who deploys', async () => {
  expect(await found(ANN, { owner: BOB, sharedWith: [DEPLOYER] }, undefined)).toEqual([]);
});
