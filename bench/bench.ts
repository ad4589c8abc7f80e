import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { meteredCalls } from './calls.ts';
import { type Comparison, compare, type Timed } from './processes.ts';

const ROOT = resolve(import.meta.dirname, '..');
const CORPUS = resolve(ROOT, '../shared/corpus');
const TERMINAL = join(ROOT, 'dist/cli/index.js');
const ACTION = join(ROOT, 'dist/index.js');
const PAIRS = 15;

const folder = mkdtempSync(join(tmpdir(), 'flowgate-bench-'));
try {
  print('start', starts());
  if (existsSync(CORPUS)) print('corpus', [corpus()]);
  else console.log('corpus: skipped, no ../shared/corpus');
  printSizes();
  await printCalls();
} finally {
  rmSync(folder, { recursive: true });
}

/** A start on one flow with no map and no key, against Node itself and against what loads only the toolkit. */
function starts(): Comparison[] {
  const repository = join(folder, 'one');
  cpSync(join(ROOT, 'examples/contoso/flows/it'), join(repository, 'flows'), { recursive: true });
  const node: Timed = { name: 'node -e 0', args: ['-e', '0'] };
  const toolkit: Timed = { name: 'a bundle of @actions/core', args: [bundleOfToolkit()] };
  const terminal: Timed = { name: 'flowgate check', args: [TERMINAL, 'check'], cwd: repository };
  const env = { INPUT_MODE: 'check', GITHUB_WORKSPACE: repository };
  const action: Timed = { name: 'dist/index.js', args: [ACTION], cwd: repository, env };
  return [
    compare(terminal, node, PAIRS),
    compare(action, node, PAIRS),
    compare(toolkit, node, PAIRS),
    compare(action, toolkit, PAIRS),
  ];
}

function bundleOfToolkit(): string {
  const ncc = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const entry = join(ROOT, 'bench/core-only.js');
  const out = join(folder, 'toolkit');
  execFileSync(process.execPath, [ncc, 'build', entry, '--out', out, '--quiet', '--no-cache'], {
    cwd: ROOT,
  });
  return join(out, 'index.js');
}

function corpus(): Comparison {
  const check: Timed = {
    name: 'flowgate check',
    args: [TERMINAL, 'check', '--flows', '**/*.json'],
    cwd: CORPUS,
  };
  const parse: Timed = {
    name: 'read and parse',
    args: [join(ROOT, 'bench/read-and-parse.js')],
    cwd: CORPUS,
  };
  return compare(check, parse, PAIRS);
}

function print(title: string, comparisons: readonly Comparison[]): void {
  console.log(
    `\n${title} (medians of ${PAIRS} pairs, ${cpus().length} cores, Node ${process.version})`,
  );
  for (const { name, median, against, ratio } of comparisons) {
    const times = `${median.toFixed(0)} ms / ${against.toFixed(0)} ms`;
    console.log(`  ${name.padEnd(46)} ${times.padStart(16)}  ${ratio.toFixed(2)} times`);
  }
}

function printSizes(): void {
  console.log('\nsize of dist/');
  for (const part of ['dist', 'dist/cli']) {
    const files = readdirSync(join(ROOT, part), { withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const bytes = files.reduce((sum, { name }) => sum + statSync(join(ROOT, part, name)).size, 0);
    console.log(
      `  ${part.padEnd(10)} ${(bytes / 1024).toFixed(0).padStart(6)} kB in ${files.length} files`,
    );
  }
}

async function printCalls(): Promise<void> {
  console.log('\nmetered calls (of the server stand-in, version 1.2)');
  for (const [what, tools] of Object.entries(await meteredCalls())) {
    console.log(`  ${what.padEnd(24)} ${tools.length}: ${tools.join(', ')}`);
  }
}
