import * as core from '@actions/core';
import { escapeControl, escapeControlLines } from '../wording/escape.ts';

export { getInput, setOutput, setSecret, summary } from '@actions/core';

export const notice = annotator(core.notice);
export const warning = annotator(core.warning);
export const error = annotator(core.error);

/** A line of the log; control characters and workflow commands in it are escaped. */
export function info(text: string): void {
  core.info(escapeControlLines(text));
}

/** Makes the step fail when the process ends, and shows why. */
export function setFailed(message: string): void {
  core.setFailed(escapeControlLines(message));
}

/** An annotation with its place; names of files and flows cannot break its line. */
function annotator(annotate: typeof core.error) {
  return (message: string, properties: core.AnnotationProperties = {}): void => {
    const escaped = Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'string' ? escapeControl(value) : value,
    ]);
    annotate(escapeControlLines(message), Object.fromEntries(escaped));
  };
}
