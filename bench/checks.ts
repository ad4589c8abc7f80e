import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { CORPUS_SIZE, fill } from './flows.ts';
import { measured, race, type Timed, type Timing } from './processes.ts';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '..');
export const TERMINAL = join(ROOT, 'dist/cli/index.js');

/** Others take seconds, and vary less than what takes milliseconds. */
const ROUNDS = 9;
const SLOW_ROUNDS = 3;

/** A check with every rule against what it cannot do without: to read, decode and parse the same files. */
export function againstParsing(folder: string): Timing[] {
  const cwd = corpusIn(folder);
  const parse: Timed = {
    name: 'read, decode, JSON.parse',
    args: [join(HERE, 'read-and-parse.js')],
    cwd,
  };
  return race([parse, flowgate(cwd)], ROUNDS);
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
  return race([flowgate(cwd), native, eslint, spectral], SLOW_ROUNDS);
}

export interface Growth {
  flows: number;
  /** Of the check, and of reading and parsing alone, in milliseconds. */
  time: number;
  parsing: number;
  /** Megabytes at most. */
  peak: number;
}

/** Time and memory of a check of more and more flows. */
export function growth(folder: string, sizes: readonly number[]): Growth[] {
  return sizes.map((flows) => {
    const cwd = join(folder, `of-${flows}`);
    fill(cwd, flows);
    const [parse, check] = race(
      [{ name: 'parse', args: [join(HERE, 'read-and-parse.js')], cwd }, flowgate(cwd)],
      flows > 1_000 ? 1 : SLOW_ROUNDS,
    );
    return {
      flows,
      time: check?.median ?? 0,
      parsing: parse?.median ?? 0,
      peak: measured(flowgate(cwd), cwd).peak,
    };
  });
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
