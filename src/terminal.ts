import { type ParseArgsConfig, parseArgs } from 'node:util';
import { redact } from './flow/redact.ts';
import { decode } from './flow/text.ts';
import { readEvent } from './github/event.ts';
import { DEFAULTS, type InputName, readInputs } from './inputs.ts';
import { isKnownError } from './known-error.ts';
import { type Run, run } from './main.ts';
import { toJson } from './report/json.ts';
import type { Mode } from './report/report.ts';
import { wantsColor } from './report/terminal/look.ts';
import { harmless } from './report/terminal/safe.ts';
import { toText } from './report/terminal.ts';
import { failureSentence } from './report/verdict.ts';
import { visible } from './report/visible.ts';
import { writeReports } from './reports.ts';
import { decideMode } from './run/mode.ts';
import { UsageError } from './run/usage-error.ts';
import { readWorkspaceFile } from './run/workspace.ts';

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
  --fix                           check: write what is certain into the files, and check again
  --write-baseline                check: accept all that is found today, in the map
  --format <format>               text, json, sarif or markdown (text)
  --report <file>                 write the report as JSON as well
  --sarif <file>                  write the findings as SARIF 2.1.0 as well
  --concurrency <n>               flows at a time, 1 to 16 (4)
  --dry-run                       deploy: show, and change nothing
  --snapshots <folder>            deploy: where flows are kept before they are replaced
  --endpoint <url>                the Flow Studio MCP server
  --help, --version

The Flow Studio key is read from FLOW_STUDIO_API_KEY.
Exit: 0 fine, 1 findings or failed outcomes, 2 wrong usage, no flow found, or a crash.
`;

/** Runs one command and returns the exit code; never throws. */
export async function runCli(args: readonly string[], around: Terminal): Promise<number> {
  const key = around.env.FLOW_STUDIO_API_KEY ?? '';
  const terminal = {
    ...around,
    stdout: withoutSecrets(around.stdout, key),
    stderr: withoutSecrets(around.stderr, key),
  };
  try {
    const request = parse(args, terminal);
    if (typeof request === 'string') {
      terminal.stdout.write(request);
      return 0;
    }
    return await execute(request, terminal);
  } catch (error) {
    const lines = describe(error)
      .split('\n')
      .map((line) => harmless(visible(line)));
    terminal.stderr.write(`${lines.join('\n')}\n`);
    return 2;
  }
}

interface Request {
  command: Mode;
  format: (typeof FORMATS)[number];
  fix: boolean;
  writeBaseline: boolean;
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
  if (format === undefined) {
    throw new UsageError(`--format is ${FORMATS.join(', ')}; not ${JSON.stringify(values.format)}`);
  }
  const fix = values.fix === true;
  if (fix && command !== 'check') throw new UsageError('--fix goes with `flowgate check` alone');
  const writeBaseline = values['write-baseline'] === true;
  if (writeBaseline && command !== 'check') {
    throw new UsageError('--write-baseline goes with `flowgate check` alone');
  }
  const given = (input: InputName) => [values[input]].flat().filter((value) => value !== undefined);
  const get = (input: InputName) => {
    if (input === 'mode') return command;
    if (input === 'api-key') return env.FLOW_STUDIO_API_KEY ?? '';
    return given(input).map(String).join('\n');
  };
  return { command, format, fix, writeBaseline, get };
}

function parseOptions(args: readonly string[]) {
  const inputs = (Object.keys(DEFAULTS) as InputName[]).filter(
    (name) => !ACTION_ONLY.includes(name),
  );
  const options: NonNullable<ParseArgsConfig['options']> = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
    format: { type: 'string' },
    fix: { type: 'boolean' },
    'write-baseline': { type: 'boolean' },
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

async function execute(request: Request, terminal: Terminal): Promise<number> {
  const { command, format, fix, writeBaseline, get } = request;
  const settings = readInputs(get, COMMANDS);
  decideMode(command, await readEvent(terminal.env));
  const { stdout, stderr, root, temp, now } = terminal;
  const say = (line: string) => void stderr.write(`${harmless(visible(line))}\n`);
  const progress = stderr.isTTY ? say : () => {};
  const surroundings = { event: null, temp, root, now, progress, warn: say };
  let done = await run(settings, surroundings);
  if (fix && (await fixed(done, request, terminal))) done = await run(settings, surroundings);
  if (writeBaseline && (await accepted(done, request, terminal))) {
    done = await run(settings, surroundings);
  }
  await writeReports(done.report, settings, { version: terminal.version }).catch(asUsageError);
  await print(done, format, terminal);
  const failure = failureSentence(done.report, settings.failOn);
  if (failure !== null && format !== 'text' && !stdout.isTTY) say(failure);
  return failure === null ? 0 : 1;
}

/** A path that cannot be written to is the caller's to correct. */
function asUsageError(error: NodeJS.ErrnoException): never {
  throw new UsageError(
    `the report could not be written to ${error.path ?? 'its file'}: ${error.code ?? error.message}`,
  );
}

/** Whatever a server or a file made us print, the key is not in it. */
function withoutSecrets(stream: Stream, key: string): Stream {
  const { isTTY, columns } = stream;
  return {
    ...(isTTY === undefined ? {} : { isTTY }),
    ...(columns === undefined ? {} : { columns }),
    write: (text) => stream.write(redact(text, [key])),
  };
}

/** Fixes what can be, and says what it did; false when no file was changed. */
async function fixed({ report, project }: Run, request: Request, terminal: Terminal) {
  const { fixFiles } = await import('./run/fixing.ts');
  const { toFixedText } = await import('./report/terminal/fixed.ts');
  const files = await fixFiles(terminal.root, report.findings, project);
  const to = textStream(request.format, terminal);
  to.write(toFixedText(files, lookAt(to, terminal)));
  return files.some((file) => file.fixed.length > 0);
}

/** Accepts in the map what was found, and says so; false when there was nothing. */
async function accepted({ report, project }: Run, request: Request, terminal: Terminal) {
  const { writeBaseline } = await import('./run/adoption.ts');
  const today = terminal.now().toISOString().slice(0, 10);
  const { told, isChanged } = await writeBaseline(terminal.root, report.findings, project, today);
  textStream(request.format, terminal).write(`${told}\n`);
  return isChanged;
}

/** What a program reads has standard output for itself. */
function textStream(format: Request['format'], { stdout, stderr }: Terminal): Stream {
  return format === 'text' ? stdout : stderr;
}

function lookAt(stream: Stream, { env }: Terminal) {
  const isTTY = Boolean(stream.isTTY);
  return { color: wantsColor(env, isTTY), width: stream.columns ?? 100, wraps: isTTY };
}

async function print(done: Run, format: Request['format'], terminal: Terminal): Promise<void> {
  const { stdout, root } = terminal;
  const to = textStream(format, terminal);
  const texts = await readTexts(root, done);
  const source = (file: string) => texts.get(file) ?? null;
  to.write(toText(done.report, { ...lookAt(to, terminal), source }));
  if (format === 'json') stdout.write(toJson(done.report));
  if (format === 'sarif') {
    const { toSarif } = await import('./report/sarif.ts');
    stdout.write(toSarif(done.report, { version: terminal.version }));
  }
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

/** The files that something was found in, as their lines are counted. */
async function readTexts(root: string, { report }: Run): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of new Set(report.findings.map((finding) => finding.file))) {
    const content = await readWorkspaceFile(root, file);
    if (content?.ok) texts.set(file, decode(content.bytes).text);
  }
  return texts;
}

function describe(error: unknown): string {
  if (isKnownError(error)) return `flowgate: ${error.message}`;
  const details = error instanceof Error ? error.stack : String(error);
  return `flowgate: this is a defect of Flowgate; please report it with these lines:\n${details}`;
}
