import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { stage } from '../run/live-stage.ts';
import {
  ENVIRONMENT,
  flowStudio,
  GUIDS,
  json,
  MAP_FILE,
  REMINDER,
  repository,
} from '../scenarios/contoso.ts';
import { LEAVER, leaver, withLeaver } from '../scenarios/deployment.ts';

test('a deployment says where what it replaced is kept, and one that replaces nothing does not', async () => {
  const { call, server, root } = await stage(flowStudio());
  await call('export', '--environment-id', ENVIRONMENT, '--all');
  server.editByHand(ENVIRONMENT, GUIDS[REMINDER] ?? '', (flow) => {
    flow.displayName = 'Renamed by hand';
  });
  const folder = join(root, 'flowgate-snapshots');
  expect(await call('deploy')).toMatchObject({
    code: 0,
    stderr: `What was replaced is kept in ${folder}; \`flowgate restore\` restores it\n`,
  });
  expect(await call('restore', folder)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Renamed by hand is restored'),
  });
  await call('deploy');
  expect(await call('deploy')).toMatchObject({ code: 0, stderr: '' });
});

/** As a person writes it: with a comment and its own layout. */
const MAP = json(withLeaver).replace('"create": true,', '"create":true, // nobody made it yet');
const CREATED = '00000000-0000-4000-8000-000000000001';
const files = { ...repository(), [MAP_FILE]: MAP, [LEAVER]: json(leaver) };

test('the guid of a created flow is written into the map, and every other byte stays', async () => {
  const { call, read } = await stage(flowStudio(), files);
  const done = await call('deploy');
  expect(done).toMatchObject({
    code: 0,
    stderr: `${MAP_FILE} has the flowName of 1 new flow now; commit it\n`,
  });
  expect(done.stdout).not.toContain('"flowName"');
  const text = await read(MAP_FILE);
  expect(text).toContain('"create":true, // nobody made it yet');
  expect(text.replace(new RegExp(`,\\s*"flowName": "${CREATED}"`), '')).toBe(MAP);
  expect(await call('deploy')).toMatchObject({ code: 0, stderr: '' });
  expect(await read(MAP_FILE)).toBe(text);
});

test.each(['changed', 'gone'])(
  'a map that is %s since it was read stays, and the line is shown',
  async (how) => {
    const edited = `${MAP}\n// edited while the deployment ran`;
    const studio = flowStudio();
    let write = () => {};
    const act = () => write();
    studio.faults = [{ tool: 'set_live_flow_state', fault: { kind: 'happens', act } }];
    const at = await stage(studio, files);
    const path = join(at.root, MAP_FILE);
    write = () => (how === 'gone' ? rmSync(path) : writeFileSync(path, edited));
    const done = await at.call('deploy');
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain(`"${LEAVER}": { "flowName": "${CREATED}" }`);
    expect(await at.files()).toEqual(
      how === 'gone' ? expect.not.arrayContaining([MAP_FILE]) : expect.arrayContaining([MAP_FILE]),
    );
    if (how === 'changed') expect(await at.read(MAP_FILE)).toBe(edited);
  },
);

test('a dry run says that it is one, and writes nothing into the map', async () => {
  const at = await stage(flowStudio(), files);
  const { stdout } = await at.call('deploy', '--dry-run');
  expect(stdout).toContain('Dry run, nothing was written');
  expect(await at.read(MAP_FILE)).toBe(MAP);
});
