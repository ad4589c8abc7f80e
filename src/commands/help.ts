import { DEFAULTS, type InputName } from '../inputs.ts';
import type { Command, Option } from './command.ts';

/** How a terminal's help describes the inputs of the action. */
const INPUTS: Partial<Record<InputName, Omit<Option, 'name'>>> = {
  'connection-references': { value: '<file>', summary: 'the map' },
  flows: { value: '<glob>', isList: true, summary: 'which files; ! excludes' },
  environment: { value: '<name>', isList: true, summary: 'an environment of the map' },
  endpoint: { value: '<url>', summary: 'the Flow Studio MCP server' },
  'fail-on': { value: '<severity>', summary: 'error, warning or never' },
  'dry-run': { summary: 'show, and change nothing' },
  'on-drift': {
    value: '<what>',
    summary: 'a live flow that Git never had: fail, skip or overwrite',
  },
  watch: { value: '<minutes>', summary: 'wait for the first runs of what was deployed, 0 to 60' },
  'require-reviewed-plan': { summary: 'write only what was approved' },
  'approved-plan': { value: '<digest>', summary: 'the digest of the plan that was approved' },
  atomic: { summary: 'one flow fails: restore those already written' },
  concurrency: { value: '<n>', summary: 'flows at a time, 1 to 16' },
  shard: { value: '<i/n>', summary: 'one part of the flows' },
  report: { value: '<file>', summary: 'write the report as JSON as well' },
  sarif: { value: '<file>', summary: 'write the findings as SARIF 2.1.0 as well' },
  snapshots: { value: '<folder>', summary: 'where flows are kept before they are replaced' },
};

/** All options of a command, its inputs first. */
export function optionsOf({ inputs, options }: Command): Option[] {
  const shared = inputs.map((name): Option => {
    const known = INPUTS[name] ?? { value: '<text>', summary: '' };
    const byDefault =
      known.value === undefined || DEFAULTS[name] === '' ? '' : ` (${DEFAULTS[name]})`;
    return { ...known, name, summary: `${known.summary}${byDefault}` };
  });
  return [...shared, ...options];
}

const ENDING = `
The Flow Studio key is read from FLOW_STUDIO_API_KEY.
Exit: 0 fine, 1 findings or failed outcomes, 2 wrong usage, no flow found, or a crash.
`;

/** The general help: which commands there are. */
export function generalHelp(commands: readonly Command[]): string {
  const rows = commands.map(({ name, operands, summary }) => [
    operands === undefined ? name : `${name} ${operands}`,
    summary,
  ]);
  return `Usage: flowgate <command> [options]

Checks Power Automate flows and the connection references that they use, and deploys them.

Commands
${aligned(rows)}

flowgate <command> --help lists the command's options.
${ENDING}`;
}

/** The help of one command: its options. */
export function commandHelp(command: Command): string {
  const { name, operands = '', summary } = command;
  const rows = optionsOf(command).map(({ name: option, value = '', isList, summary: what }) => [
    `--${option} ${value}`.trimEnd(),
    isList ? `${what}; may be repeated` : what,
  ]);
  return `Usage: flowgate ${[name, operands, '[options]'].filter((part) => part !== '').join(' ')}

${summary.charAt(0).toUpperCase()}${summary.slice(1)}.

Options
${aligned(rows)}
${ENDING}`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([left = '']) => left.length)) + 2;
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}${right}`).join('\n');
}
