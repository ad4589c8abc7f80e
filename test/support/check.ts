import {
  type CheckOptions,
  type CheckResult,
  checkFiles,
  type Project,
} from '../../src/check/check.ts';
import type { ReadResult } from '../../src/flow/flow.ts';

/** What the rules find in a project whose flows are all at hand. */
export function check(project: Project, options: CheckOptions): CheckResult {
  const { flows, skipped, badFiles } = project;
  const read = flows.map((flow): ReadResult => ({ kind: 'flow', flow }));
  const files = [...read, ...skipped, ...badFiles];
  const names = [...flows, ...skipped, ...badFiles].map(({ file }) => file);
  return checkFiles({ ...project, files, names }, options, () => false).checked;
}
