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
    stderr: expect.stringContaining(folder),
  });
  expect(await call('restore', folder)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Renamed by hand'),
  });
  await call('deploy');
  expect(await call('deploy')).toMatchObject({ code: 0, stderr: '' });
});
