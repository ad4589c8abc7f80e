#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import about from '../package.json' with { type: 'json' };
import { promptsOn } from './process/prompts.ts';

// Kept below the temp folder: a second start is a tenth faster than the first.
enableCompileCache();
const { runCli } = await import('./terminal.ts');
const { repositoryOf } = await import('./workspace/links.ts');
const { stdout, stderr } = process;

// The reader of the output may stop early, as `head` does; that must not stop a deployment.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  root: await repositoryOf(process.cwd()),
  cwd: process.cwd(),
  temp: tmpdir(),
  version: about.version,
  now: () => new Date(),
  stdout,
  stderr,
  prompts: () => promptsOn(process.stdin, stdout),
});
