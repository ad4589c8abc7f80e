import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { stage } from '../run/live-stage.ts';
import { ENVIRONMENT, flowStudio, GUIDS, REMINDER } from '../scenarios/contoso.ts';

test('a deployment says where what it replaced is kept, and one that replaces nothing does not', async () => {
  const { call, server, root } = await stage(flowStudio());
  await call('export', '--environment-id', ENVIRONMENT, '--all');
  server.editByHand(ENVIRONMENT, GUIDS[REMINDER] ?? '', (flow) => {
    flow.displayName = 'Renamed by hand';
  });
  const folder = join(root, 'flowgate-snapshots');
  expect(await call('deploy')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`What was replaced is kept in ${folder}; `),
    stderr: '',
  });
  expect(await call('restore', folder)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Renamed by hand is restored'),
  });
  await call('deploy');
  expect(await call('deploy')).toMatchObject({ code: 0, stderr: '' });
});

test('a dry run says that it was one, in its last line', async () => {
  const { call } = await stage(flowStudio());
  await call('export', '--environment-id', ENVIRONMENT, '--all');
  expect(await call('deploy', '--dry-run')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/\nThis was a dry run: nothing was written\.\n$/),
  });
});
