import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { withClock } from '../support/clock.ts';

const COMMAND = join(import.meta.dirname, '../../src/git/command.ts');

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

test('git ends with the process that started it', async () => {
  if (process.platform === 'win32') return;
  const folder = mkdtempSync(join(tmpdir(), 'flowgate-git-'));
  try {
    const [started, git] = [join(folder, 'started'), join(folder, 'git')];
    const slow = `#!/bin/sh\necho $$ > '${started}.part'\nmv '${started}.part' '${started}'\nexec sleep 60\n`;
    writeFileSync(git, slow, { mode: 0o755 });
    const script = `
      import { existsSync } from 'node:fs';
      import { gitIn } from ${JSON.stringify(COMMAND)};
      void gitIn(${JSON.stringify(folder)})(['rev-list']);
      setInterval(() => existsSync(${JSON.stringify(started)}) && process.exit(), 5);`;
    const env = { PATH: `${folder}:${process.env.PATH}` };
    // Nothing of it keeps this process waiting for git.
    spawnSync(process.execPath, [...withClock(), '--input-type=module', '--eval', script], {
      env,
      stdio: 'ignore',
    });
    const id = Number(readFileSync(started, 'utf8'));
    for (let left = 400; isRunning(id) && left > 0; left--) await delay(25);
    expect(isRunning(id)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
