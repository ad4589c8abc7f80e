#!/usr/bin/env node
import { tmpdir } from 'node:os';
import about from '../package.json' with { type: 'json' };
import { keepCompiled } from './process/code-cache.ts';
import { type Output, outputTo } from './process/output.ts';
import { packageFolder } from './process/package-folder.ts';
import { promptsOn } from './process/prompts.ts';
import { toItsEnd } from './process/to-its-end.ts';
import { repositoryOf } from './workspace/repository-root.ts';

/** The oldest Node that this runs on, as `engines` of the package says. */
const LEAST_NODE = Number.parseInt(about.engines.node.replace(/\D+/, ''), 10);
const args = process.argv.slice(2);

if (Number.parseInt(process.versions.node, 10) < LEAST_NODE) {
  // Nothing else is loaded: an older Node cannot even read it.
  outputTo(2).write(
    `flowgate ${about.version} needs Node ${LEAST_NODE} or newer, and this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else {
  const isVersion = args.length === 1 && ['--version', '-v'].includes(`${args[0]}`);
  toItsEnd(isVersion ? printVersion() : start(), () => {
    outputTo(2).write('flowgate ended before its work was done.\n');
    process.exitCode = 2;
  });
}

async function printVersion(): Promise<void> {
  const stdout = outputTo(1);
  stdout.write(`${about.version}\n`);
  process.exitCode = await exitCode(0, stdout, outputTo(2));
}

async function start(): Promise<void> {
  const [command] = /^[a-z]+$/.exec(`${args[0]}`) ?? ['flowgate'];
  keepCompiled(process.argv[1] ?? '', `${command}-${about.version}`);
  const { runCli } = await import('./terminal.ts');
  const [stdout, stderr] = [outputTo(1), outputTo(2)];
  const code = await runCli(args, {
    env: process.env,
    root: repositoryOf(process.cwd()),
    cwd: process.cwd(),
    temp: tmpdir(),
    version: about.version,
    documents: () => packageFolder(process.argv[1] ?? '', about.name, 'docs'),
    now: () => new Date(),
    stdout,
    stderr,
    // Standard input brings Node's streams with it.
    prompts: () => (stdout.isTTY ? promptsOn(process.stdin, process.stdout) : null),
  });
  process.exitCode = await exitCode(code, stdout, stderr);
  if (mayEnd([stdout, stderr])) process.exit();
}

/** That of the command, but 2 where its output was lost, as on a full disk. */
async function exitCode(code: number, stdout: Output, stderr: Output): Promise<number> {
  const failure = stdout.failure();
  if (failure === null) return code;
  const { errnoText } = await import('./wording/errno.ts');
  stderr.write(`flowgate: the output could not be written (${errnoText(failure)})\n`);
  return 2;
}

/**
 * Whether nothing is cut off by ending at once. Left to itself, V8 first collects the garbage of the
 * run, for as long as Node takes to start. On Windows Node may abort when it is ended beside a
 * connection that is being closed (nodejs/node#58091).
 */
function mayEnd(outputs: readonly Output[]): boolean {
  return process.platform !== 'win32' && outputs.every((output) => output.writableLength === 0);
}
