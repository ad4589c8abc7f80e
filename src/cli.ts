#!/usr/bin/env node
import { tmpdir } from 'node:os';
import about from '../package.json' with { type: 'json' };
import { runCli } from './terminal.ts';

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  root: process.cwd(),
  temp: tmpdir(),
  version: about.version,
  now: () => new Date(),
  stdout: process.stdout,
  stderr: process.stderr,
});
