import * as core from '@actions/core';
import { escapeCommands, escapeControl, escapeControlLines } from '../wording/escape.ts';

export { getInput, setSecret } from '@actions/core';

export type Toolkit = ReturnType<typeof toolkit>;

/**
 * All that a step prints, annotates and hands to the runner. Each text goes through `clean`, which
 * removes secrets; then control characters and workflow commands in it are escaped.
 */
export function toolkit(clean: (text: string) => string) {
  const cleanLines = (text: string) => escapeControlLines(clean(text));
  /** An annotation with its place; names of files and flows cannot break its line. */
  const annotator = (annotate: typeof core.error) => {
    return (message: string, properties: core.AnnotationProperties = {}): void => {
      const escaped = Object.entries(properties).map(([name, value]) => [
        name,
        typeof value === 'string' ? escapeControl(clean(value)) : value,
      ]);
      annotate(cleanLines(message), Object.fromEntries(escaped));
    };
  };
  return {
    notice: annotator(core.notice),
    warning: annotator(core.warning),
    error: annotator(core.error),
    info: (text: string): void => core.info(cleanLines(text)),
    /** A single line of the log. */
    line: (text: string): void => core.info(escapeCommands(escapeControl(clean(text)))),
    /** Makes the step fail when the process ends, and shows why. */
    setFailed: (message: string): void => core.setFailed(cleanLines(message)),
    setOutput: (name: string, value: string): void => core.setOutput(name, clean(value)),
    writeSummary: (text: string): Promise<unknown> =>
      core.summary.addRaw(clean(text), true).write(),
  };
}
