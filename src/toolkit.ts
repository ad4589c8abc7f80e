import type { AnnotationProperties } from '@actions/core';
// By their files: the package's one entry also loads its client for OIDC tokens, and with it undici,
// which takes longer to start than all of Flowgate.
import { issueCommand } from '../node_modules/@actions/core/lib/command.js';
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../node_modules/@actions/core/lib/file-command.js';
import { toCommandProperties } from '../node_modules/@actions/core/lib/utils.js';
import { visible, visibleLines } from './report/visible.ts';

export { summary } from '../node_modules/@actions/core/lib/summary.js';

/** The text of an input, without the white space around it; empty where it is not set. */
export function getInput(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

/** Has the runner mask a text in the log. */
export function setSecret(secret: string): void {
  issueCommand('add-mask', {}, secret);
}

/** Sets an output of the step; outside of a job, where there is no file for them, says so. */
export function setOutput(name: string, value: string): void {
  if (process.env.GITHUB_OUTPUT) {
    issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
  } else {
    info('');
    issueCommand('set-output', { name }, value);
  }
}

export function info(text: string): void {
  process.stdout.write(`${visibleLines(text)}\n`);
}

export const notice = annotator('notice');
export const warning = annotator('warning');
export const error = annotator('error');

/** An annotation with its place, in which names of files and flows keep to their line. */
function annotator(level: 'notice' | 'warning' | 'error') {
  return (message: string, properties: AnnotationProperties = {}): void => {
    const shown = Object.entries(toCommandProperties(properties)).map(([name, value]) => [
      name,
      typeof value === 'string' ? visible(value) : value,
    ]);
    issueCommand(level, Object.fromEntries(shown), visibleLines(message));
  };
}

/** Makes the step fail when the process ends, and says why. */
export function setFailed(message: string): void {
  process.exitCode = 1;
  error(message);
}
