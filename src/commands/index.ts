import { check } from './check.ts';
import type { Command } from './command.ts';
import { deploy } from './deploy.ts';
import { drift } from './drift.ts';
import { exporting } from './export.ts';
import { plan } from './plan.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [check, plan, deploy, drift, exporting];
