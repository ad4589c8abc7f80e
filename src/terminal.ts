import { writeFile } from 'node:fs/promises';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { readEvent } from './github/event.ts';
import { DEFAULTS, type InputName, readInputs } from './inputs.ts';
import { isKnownError } from './known-error.ts';
import { type Run, run } from './main.ts';
import { toJson } from './report/json.ts';
import type { Mode } from './report/report.ts';
import { toText } from './report/terminal.ts';
import { failureSentence } from './report/verdict.ts';
import { decideMode } from './run/mode.ts';
import { UsageError } from './run/usage-error.ts';

interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** The process around the command, so that tests can stand in for it. */
export interface Terminal {
  env: NodeJS.ProcessEnv;
  root: string;
  temp: string;
  version: string;
  now: () => Date;
  stdout: Stream;
  stderr: Stream;
}

const COMMANDS = ['check', 'plan', 'deploy', 'drift', 'export'] as const satisfies readonly Mode[];
const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;

/** Inputs that have no meaning in a terminal; the key comes from the environment, not the history. */
const ACTION_ONLY: readonly InputName[] = [
  'mode',
  'api-key',
  'github-token',
  'comment',
  'changed-only',
];

const HELP = `Usage: flowgate <command> [options]

Checks Power Automate flows and the connection references that they use, and deploys them.

Commands
  check     check flows and the map; needs no key
  plan      check, and show what a deployment would change
  deploy    check, plan, and write to the live flows

Options
  --connection-references <file>  the map (connection-references.json)
  --flows <glob>                  which files; may be repeated, ! excludes (flows/**/*.json)
  --environment <name>            an environment of the map; may be repeated
  --fail-on <severity>            error, warning or never (error)
  --format <format>               text, json or markdown (text)
  --report <file>                 write the report as JSON as well
  --concurrency <n>               flows at a time, 1 to 16 (4)
  --dry-run                       deploy: show, and change nothing
  --snapshots <folder>            deploy: where flows are kept before they are replaced
  --endpoint <url>                the Flow Studio MCP server
  --help, --version

The Flow Studio key is read from FLOW_STUDIO_API_KEY.
Exit: 0 fine, 1 findings or failed outcomes, 2 wrong usage, no flow found, or a crash.
`;

/** Runs one command and returns the exit code; never throws. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const request = parse(args, terminal);
    if (typeof request === 'string') {
      terminal.stdout.write(request);
      return 0;
    }
    return await execute(request, terminal);
  } catch (error) {
    terminal.stderr.write(`${describe(error)}\n`);
    return 2;
  }
}

interface Request {
  command: Mode;
  format: (typeof FORMATS)[number];
  get: (name: InputName) => string;
}

function parse(args: readonly string[], { env, version }: Terminal): Request | string {
  const { values, positionals } = parseOptions(args);
  if (values.version) return `${version}\n`;
  if (values.help || (positionals.length === 0 && args.length === 0)) return HELP;
  const [name, ...rest] = positionals;
  const command = COMMANDS.find((known) => known === name);
  if (command === undefined || rest.length > 0) {
    const wrong = command === undefined ? (name ?? 'nothing') : rest.join(' ');
    throw new UsageError(`${JSON.stringify(wrong)} is no command; try flowgate --help`);
  }
  const format = FORMATS.find((known) => known === (values.format ?? 'text'));
  if (format === undefined || format === 'sarif') {
    throw new UsageError(
      `--format is text, json or markdown; not ${JSON.stringify(values.format)}`,
    );
  }
  const given = (input: InputName) => [values[input]].flat().filter((value) => value !== undefined);
  const get = (input: InputName) => {
    if (input === 'mode') return command;
    if (input === 'api-key') return env.FLOW_STUDIO_API_KEY ?? '';
    return given(input).map(String).join('\n');
  };
  return { command, format, get };
}

function parseOptions(args: readonly string[]) {
  const inputs = (Object.keys(DEFAULTS) as InputName[]).filter(
    (name) => !ACTION_ONLY.includes(name),
  );
  const options: NonNullable<ParseArgsConfig['options']> = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
    format: { type: 'string' },
  };
  for (const name of inputs) {
    const isFlag = DEFAULTS[name] === 'false';
    const isList = name === 'flows' || name === 'environment';
    options[name] = { type: isFlag ? 'boolean' : 'string', multiple: isList };
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}; try flowgate --help`);
  }
}

async function execute({ command, format, get }: Request, terminal: Terminal): Promise<number> {
  const settings = readInputs(get);
  decideMode(command, await readEvent(terminal.env));
  const { stdout, stderr, root, temp, now } = terminal;
  const say = (line: string) => void stderr.write(`${line}\n`);
  const done = await run(settings, {
    event: null,
    temp,
    root,
    now,
    progress: stderr.isTTY ? say : () => {},
    warn: say,
  });
  if (settings.report !== null) await writeFile(settings.report, toJson(done.report));
  await print(done, format, terminal);
  const failure = failureSentence(done.report, settings.failOn);
  if (failure !== null && format !== 'text') stdout.isTTY || say(failure);
  return failure === null ? 0 : 1;
}

async function print(
  done: Run,
  format: Request['format'],
  { stdout, stderr, env }: Terminal,
): Promise<void> {
  const textTo = format === 'text' ? stdout : stderr;
  const color = Boolean(textTo.isTTY) && !env.NO_COLOR;
  const texts = new Map(done.project.flows.map(({ file, source }) => [file, source.text]));
  const text = toText(done.report, {
    color,
    width: textTo.columns ?? 100,
    source: (file) => texts.get(file) ?? null,
  });
  textTo.write(text);
  if (format === 'json') stdout.write(toJson(done.report));
  if (format === 'markdown') {
    const { toSummary } = await import('./report/markdown.ts');
    stdout.write(
      toSummary(done.report, {
        serverUrl: null,
        repository: null,
        sha: null,
        pull: null,
        runUrl: null,
      }),
    );
  }
}

function describe(error: unknown): string {
  if (isKnownError(error)) return `flowgate: ${error.message}`;
  const details = error instanceof Error ? error.stack : String(error);
  return `flowgate: this is a defect of Flowgate; please report it with these lines:\n${details}`;
}
