import type { InputName } from '../inputs.ts';
import type { Option } from './command.ts';

export const YES: Option = { name: 'yes', summary: 'do not ask before writing' };

export const FORMAT: Option = {
  name: 'format',
  value: '<format>',
  summary: 'text, json, sarif or markdown (text)',
};

/** Inputs of every command that ends in a report. */
export const REPORTING_INPUTS = [
  'connection-references',
  'flows',
  'environment',
  'fail-on',
  'endpoint',
  'concurrency',
  'shard',
  'report',
  'sarif',
] as const satisfies readonly InputName[];
