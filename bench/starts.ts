import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle } from '../scripts/build.ts';
import { TERMINAL } from './checks.ts';
import { race, type Timed, type Timing } from './processes.ts';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * Cold starts: of the action and the terminal on one flow with no map and no key, and of what
 * they are measured by, Node itself and a bundle that only imports the toolkit. The terminal has
 * its compile cache from the warm-up, as it has from a user's second call on.
 */
export async function starts(folder: string): Promise<Timing[]> {
  const cwd = join(folder, 'one');
  const flow = 'access-review.json';
  cpSync(join(ROOT, 'examples/contoso/flows/it', flow), join(cwd, 'flows', flow));
  const env = { INPUT_MODE: 'check', GITHUB_WORKSPACE: cwd };
  const commands: Timed[] = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'a bundle of @actions/core', args: [await bundled('core-only.js', folder)] },
    { name: 'dist/index.js, one flow', args: [join(ROOT, 'dist/index.js')], cwd, env },
    { name: 'flowgate --version', args: [TERMINAL, '--version'] },
    { name: 'flowgate --help', args: [TERMINAL, '--help'] },
    { name: 'flowgate check, one flow', args: [TERMINAL, 'check'], cwd },
  ];
  return race(commands);
}

/** A script of this folder as a bundle, made as `dist/` is; returns its entry. */
export async function bundled(script: string, folder: string): Promise<string> {
  const out = join(folder, script.replace('.js', ''));
  await bundle(join('bench', script), out);
  return join(out, 'index.js');
}
