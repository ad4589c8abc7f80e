import { DEFAULTS, type InputName } from '../inputs.ts';
import type { Look } from '../report/terminal/look.ts';
import { hanging, wrapped } from '../report/terminal/wrap.ts';
import type { Command, Option } from './command.ts';

/** How a terminal's help describes the inputs of the action. */
const INPUTS: Partial<Record<InputName, Omit<Option, 'name'>>> = {
  'connection-references': { value: '<file>', summary: 'the map' },
  flows: { value: '<glob>', isList: true, summary: 'which files are flows; ! excludes' },
  environment: { value: '<name>', isList: true, summary: 'an environment of the map' },
  endpoint: { value: '<url>', summary: 'the Flow Studio MCP server' },
  'fail-on': { value: '<severity>', summary: 'error, warning or never' },
  'dry-run': { summary: 'show what would be done, and change nothing' },
  'on-drift': {
    value: '<what>',
    summary: 'what to do with a live flow that Git never had: fail, skip or overwrite',
  },
  watch: { value: '<minutes>', summary: 'wait for the first runs of what was deployed, 0 to 60' },
  'require-reviewed-plan': { summary: 'write only a plan that was reviewed' },
  'approved-plan': { value: '<digest>', summary: 'the digest of a plan that somebody approved' },
  atomic: { summary: 'if one flow fails, restore those already written' },
  concurrency: { value: '<n>', summary: 'how many flows at a time, 1 to 16' },
  shard: { value: '<i/n>', summary: 'only part i of n of the flows' },
  report: { value: '<file>', summary: 'also write the report as JSON' },
  sarif: { value: '<file>', summary: 'also write the findings as SARIF 2.1.0' },
  snapshots: { value: '<folder>', summary: 'where to keep live flows before they are replaced' },
};

/** Options that every command takes. */
export const GLOBAL_OPTIONS: readonly Option[] = [
  { name: 'quiet', summary: 'show only errors' },
  { name: 'verbose', summary: 'also name skipped files and rules that did not run' },
  { name: 'help', summary: 'show this help' },
  { name: 'version', summary: 'show the version' },
];

/** All options of a command of its own, its inputs first. */
export function optionsOf({ inputs, options }: Command): Option[] {
  const shared = inputs.map((name): Option => {
    const known = INPUTS[name] ?? { value: '<text>', summary: '' };
    const byDefault =
      known.value === undefined || DEFAULTS[name] === '' ? '' : ` (${DEFAULTS[name]})`;
    return { ...known, name, summary: `${known.summary}${byDefault}` };
  });
  return [...shared, ...options];
}

const DOCUMENTS = 'https://github.com/flowgate/flowgate/tree/main/docs';

const ENDING = [
  'The Flow Studio key is read from FLOW_STUDIO_API_KEY, its address from FLOWGATE_ENDPOINT.',
  'For Dataverse: AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or `az login`.',
  'Exit code: 0 ok, 1 errors found or not deployed, 2 wrong usage, no flow found, or a crash.',
  `Documents: ${DOCUMENTS}`,
];

const EXAMPLES = [
  ['flowgate check', 'check the flows and the map of this repository'],
  ['flowgate export --all', 'bring the live flows of an environment into Git'],
  ['flowgate deploy --dry-run', 'show what a deployment would write'],
  ['flowgate explain owner-mismatch', 'read why a rule reports something'],
] as const;

type Width = Pick<Look, 'width' | 'wraps'>;

/** The general help: which commands there are. */
export function generalHelp(commands: readonly Command[], look: Width): string {
  const rows = commands.map(({ name, operands, summary }) => [
    operands === undefined ? name : `${name} ${operands}`,
    summary,
  ]);
  return `Usage: flowgate <command> [options]

${paragraph('Checks Power Automate flows and the connection references that they use, and deploys them.', look)}

Commands
${aligned(rows, look)}

Options of every command
${aligned(GLOBAL_OPTIONS.map(rowOf), look)}

Examples
${aligned(EXAMPLES, look)}

flowgate <command> --help lists the command's options.

${ending(look)}`;
}

/** The help of one command: its options and examples. */
export function commandHelp(command: Command, look: Width): string {
  const { name, operands = '', summary, examples } = command;
  return `Usage: flowgate ${[name, operands, '[options]'].filter((part) => part !== '').join(' ')}

${paragraph(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, look)}

Options
${aligned([...optionsOf(command), ...GLOBAL_OPTIONS].map(rowOf), look)}

Examples
${aligned(
  examples.map(([call, does]) => [`flowgate ${call}`, does]),
  look,
)}

${ending(look)}`;
}

function rowOf({ name, value = '', isList, summary }: Option): [left: string, right: string] {
  return [`--${name} ${value}`.trimEnd(), isList ? `${summary}; may be repeated` : summary];
}

/** Two columns; in a narrow terminal the right one is below the left one. */
function aligned(rows: readonly (readonly string[])[], look: Width): string {
  const indent = Math.max(...rows.map(([left = '']) => left.length)) + 4;
  const isNarrow = look.wraps && indent > look.width / 2;
  return rows
    .flatMap(([left = '', right = '']) => {
      if (isNarrow) return [`  ${left}`, ...wrapped(right, 6, look)];
      const [first = '', ...others] = hanging(right, indent, look);
      return [`  ${left}`.padEnd(indent) + first, ...others];
    })
    .join('\n');
}

function paragraph(text: string, look: Width): string {
  return wrapped(text, 0, look).join('\n');
}

function ending(look: Width): string {
  return `${ENDING.map((line) => hanging(line, 2, look).join('\n')).join('\n')}\n`;
}
