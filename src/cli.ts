#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import about from '../package.json' with { type: 'json' };

// Kept below the temp folder: a second start is a tenth faster than the first.
enableCompileCache();
const { runCli } = await import('./terminal.ts');
const { promptsOn } = await import('./prompts.ts');
const prompts = promptsOn(process.stdin, process.stdout);

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  root: process.cwd(),
  temp: tmpdir(),
  version: about.version,
  now: () => new Date(),
  stdout: process.stdout,
  stderr: process.stderr,
  ...(prompts === null ? {} : { ask: prompts.ask }),
});
prompts?.close();
