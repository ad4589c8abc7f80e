import { check } from './check.ts';
import type { Command } from './command.ts';
import { deploy } from './deploy.ts';
import { doctor } from './doctor.ts';
import { drift } from './drift.ts';
import { explain } from './explain.ts';
import { exporting } from './export.ts';
import { init } from './init.ts';
import { plan } from './plan.ts';
import { report } from './report.ts';
import { restore } from './restore.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  init,
  exporting,
  check,
  plan,
  deploy,
  restore,
  drift,
  report,
  explain,
  doctor,
];
