import { describe, expect, test } from '@jest/globals';
import { entry, mapOf, TEAMS_ID } from './build.ts';
import { DEPLOYER, liveFiles, liveFlow, liveLines, runLive, teams } from './live.ts';
import { checkFiles, linesOf, MAP_FILE } from './repository.ts';

const rule = 'owner-not-allowed';

const map = (owner: string | undefined, allow?: string[]) =>
  JSON.stringify({
    ...JSON.parse(mapOf({ production: { entries: { k: entry({ owner }) } } })),
    ...(allow === undefined ? {} : { owners: { allow } }),
  });

const found = (owner: string | undefined, allow?: string[], baseMap?: string) =>
  linesOf(rule, { [MAP_FILE]: map(owner, allow) }, baseMap === undefined ? {} : { baseMap });

test.each([
  ['ada@contoso.com', undefined],
  ['ada@contoso.com', ['*@contoso.com']],
  [' Ada@Contoso.com ', ['ADA@contoso.com']],
  ['ada@contoso.com', ['svc-*', '*']],
  [undefined, []],
  [' ', []],
  ['\u200b', []],
  ['svc-\u200ba@contoso.com\u00a0', ['svc-a@contoso.com']],
])('%j may, by %j', (owner, allow) => expect(found(owner, allow)).toEqual([]));

test.each([
  ['ada@contoso.com', [], ''],
  ['ada@contoso.com', ['svc-*@contoso.com'], '`svc-*@contoso.com`'],
  ['ada@contoso.com', ['!bob@contoso.com'], '`!bob@contoso.com`'],
  ['ada@contoso.com', ['a', 'b', 'c', 'd'], '`a` `b` `c` 1'],
])('%j may not, by %j', (owner, allow, names) => {
  expect(found(owner, allow)).toEqual([
    expect.stringContaining(` \`${owner}\` ${names}`.trimEnd()),
  ]);
});

test('overrides count, used or not', () => {
  const flows = { 'a.json': { connectionReferences: { k: entry({ owner: 'ada@contoso.com' }) } } };
  const document = JSON.parse(mapOf({ production: { flows } }));
  const text = JSON.stringify({ ...document, owners: { allow: ['svc-*'] } });
  expect(linesOf(rule, { [MAP_FILE]: text })).toHaveLength(1);
});

test("a pull request answers to the base branch's list", () => {
  const base = map('svc-a@contoso.com', ['svc-*@contoso.com']);
  expect(found('ada@contoso.com', ['*'], base)).toHaveLength(1);
  expect(found('svc-b@contoso.com', [], base)).toEqual([]);
});

describe('the live owner', () => {
  const EVE = 'eve@contoso.com';
  const withList = (k: object, allow = ['svc-*@contoso.com']) => {
    const files = liveFiles({ entries: { k } });
    const map = { ...JSON.parse(String(files[MAP_FILE])), owners: { allow } };
    return { ...files, [MAP_FILE]: JSON.stringify(map, null, 2) };
  };
  const madeBy = (owner: string) => ({
    connections: [teams({ owner, sharedWith: [DEPLOYER] })],
    flows: [liveFlow()],
  });
  const lines = (k: object, owner: string) =>
    liveLines(rule, { files: withList(k), live: madeBy(owner) });

  test.each([
    ['says nothing of an owner', { owner: undefined }],
    ['says a blank owner', { owner: '\u00a0' }],
    ['says an owner who is allowed', {}],
    ['says that it is shared', { sharedWith: [DEPLOYER] }],
    ['says the id as a path', { connectionName: `/x/connections/${TEAMS_ID}` }],
    ['says the id in other letters', { connectionName: ` ${TEAMS_ID.toUpperCase()}\u200b` }],
  ])('is judged by the list where the map %s', async (_, rest) => {
    expect(await lines(entry(rest), EVE)).toEqual([
      expect.stringMatching(/ error production owner-not-allowed: .*`eve@contoso\.com`/),
    ]);
  });

  test('is judged once where the map says the same, and not where the list has it', async () => {
    expect(await lines(entry({ owner: EVE.toUpperCase() }), EVE)).toHaveLength(1);
    expect(await lines(entry(), 'SVC-Flows@contoso.com')).toEqual([]);
  });

  test('blocks the deployment', async () => {
    const { report, calls } = await runLive({
      files: withList(entry({ sharedWith: [DEPLOYER] })),
      live: madeBy(EVE),
      deploys: true,
    });
    expect(report.outcomes).toMatchObject([{ result: 'blocked' }]);
    expect(calls.filter((call) => call.startsWith('update_live_flow'))).toEqual([]);
  });

  test("on a pull request by the base branch's list", async () => {
    const found = await liveLines(rule, {
      files: withList(entry({ sharedWith: [DEPLOYER] }), ['*']),
      base: withList(entry(), ['svc-*@contoso.com']),
      live: madeBy(EVE),
    });
    expect(found).toEqual([expect.stringMatching(/`eve@contoso\.com`/)]);
  });

  test.each([
    ['who signs in, where nobody says who created it', null, EVE, 1],
    ['who created it, whoever signs in', DEPLOYER, EVE, 0],
    ['nobody, where no account is given', null, 'Eve', 0],
  ])('is %s', async (_, createdBy, name, number) => {
    const found = await liveLines(rule, {
      files: withList(entry()),
      live: madeBy(DEPLOYER),
      alter: (tool, text) =>
        tool === 'list_live_connections'
          ? text
              .replace(
                /"createdBy":\s*("[^"]*"|\{[^}]*\})/g,
                `"createdBy": ${JSON.stringify(createdBy)}`,
              )
              .replace(
                /"authenticatedUser":\s*\{[^}]*\}/g,
                `"authenticatedUser": {"name": "${name}"}`,
              )
          : text,
    });
    expect(found).toHaveLength(number);
  });

  test('is not judged without a key, and that is said where there is a list', () => {
    const reasons = (allow?: string[]) =>
      checkFiles({ [MAP_FILE]: map('svc-a@contoso.com', allow) }).notRun.filter(
        (each) => each.rule === rule,
      );
    expect(reasons(['svc-*'])).toEqual([{ rule, reason: { code: 'no-api-key' } }]);
    expect(reasons()).toEqual([]);
  });
});
