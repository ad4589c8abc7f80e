import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { CORPUS_SIZE, fill } from './flows.ts';
import { race, type Timed, type Timing } from './processes.ts';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '..');
export const TERMINAL = join(ROOT, 'dist/cli/index.js');

/** A check with every rule against what it cannot do without: to read and parse the same files. */
export function againstParsing(folder: string): Timing[] {
  const cwd = corpusIn(folder);
  return race([reader(cwd), flowgate(cwd)]);
}

/** A check of the corpus with every rule. */
export function checkOfCorpus(folder: string): Timed {
  return flowgate(corpusIn(folder));
}

/** A check with every rule against other linters on the same files, each as a process of its own. */
export function againstOthers(folder: string): Timing[] {
  insistOnLinters();
  const cwd = corpusIn(folder);
  const modules = join(HERE, 'node_modules');
  const [biome] = globSync('node_modules/@biomejs/cli-*/biome{,.exe}', { cwd: ROOT });
  const eslint: Timed = {
    name: 'ESLint, @eslint/json recommended',
    args: [join(modules, 'eslint/bin/eslint.js'), '--config', join(HERE, 'eslint.config.js'), '.'],
    cwd,
  };
  const spectral: Timed = {
    name: 'Spectral, three rules',
    args: [
      createRequire(join(HERE, 'package.json')).resolve('@stoplight/spectral-cli/dist/index.js'),
      ...['lint', '**/*.json', '--ruleset', join(HERE, 'spectral.yaml')],
    ],
    cwd,
  };
  const native: Timed = {
    name: 'Biome, JSON lint',
    program: join(ROOT, `${biome}`),
    args: ['lint', '.'],
    cwd,
  };
  return race([flowgate(cwd), native, eslint, spectral]);
}

export interface Growth {
  flows: number;
  /** Whether no two of them are the same. */
  isDistinct: boolean;
  parsing: Timing;
  check: Timing;
}

/** Rounds take a minute each, and vary less. */
const ROUNDS_OF_MANY = 5;

/** Time and memory of a check of more and more flows: the corpus over and over, and distinct flows. */
export function growth(folder: string, sizes: readonly number[]): Growth[] {
  return sizes.flatMap((flows) =>
    [false, true].map((isDistinct): Growth => {
      const cwd = join(folder, `${isDistinct ? 'distinct' : 'of'}-${flows}`);
      fill(cwd, flows, isDistinct);
      const rounds = flows > 1_000 ? ROUNDS_OF_MANY : undefined;
      const [parsing, check] = race([reader(cwd), flowgate(cwd)], rounds) as [Timing, Timing];
      rmSync(cwd, { recursive: true });
      return { flows, isDistinct, parsing, check };
    }),
  );
}

/** What a check cannot do without. */
function reader(cwd: string): Timed {
  return { name: 'read, JSON.parse', args: [join(HERE, 'read-and-parse.js')], cwd };
}

function flowgate(cwd: string): Timed {
  return { name: 'Flowgate, all rules', args: [TERMINAL, 'check'], cwd };
}

function corpusIn(folder: string): string {
  const cwd = join(folder, 'corpus');
  if (existsSync(cwd)) return cwd;
  mkdirSync(cwd);
  fill(cwd, CORPUS_SIZE);
  return cwd;
}

/** What is compared with is nothing that Flowgate depends on: it is installed here alone. */
function insistOnLinters(): void {
  if (existsSync(join(HERE, 'node_modules'))) return;
  console.log('npm ci --prefix bench');
  execFileSync('npm', ['ci', '--prefix', HERE, '--no-audit', '--no-fund'], { stdio: 'inherit' });
}
