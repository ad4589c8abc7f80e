import { type ParseArgsConfig, parseArgs } from 'node:util';
import {
  type Command,
  complain,
  lookAt,
  type Request,
  type Stream,
  type Terminal,
} from './commands/command.ts';
import { commandHelp, GLOBAL_OPTIONS, generalHelp, optionsOf } from './commands/help.ts';
import { COMMANDS } from './commands/index.ts';
import { Declined, type Prompts } from './process/prompts.ts';
import { UsageError } from './process/usage-error.ts';
import type { TerminalDetail } from './report/terminal/look.ts';
import { hanging } from './report/terminal/wrap.ts';
import { errorText, isKnownError } from './run/known-error.ts';
import { redact } from './secrets/redact.ts';
import { escapeControlLines } from './wording/escape.ts';
import { nearest } from './wording/spelling.ts';

/** Runs one command and returns the exit code; never throws. */
export async function runCli(args: readonly string[], around: Terminal): Promise<number> {
  const { FLOW_STUDIO_API_KEY: key = '', AZURE_CLIENT_SECRET: secret = '' } = around.env;
  const secrets = [key, secret];
  const terminal = {
    ...around,
    secrets,
    stdout: guarded(around.stdout, secrets),
    stderr: guarded(around.stderr, secrets),
    prompts: () => fitting(around.prompts?.() ?? null, lookAt(around.stdout, around)),
  };
  try {
    const called = parse(args);
    if (called.kind === 'run') {
      const { command, request } = called;
      return await command.carryOut(request, { ...terminal, detail: detailOf(request) });
    }
    const { stdout, version } = terminal;
    stdout.write(called.kind === 'version' ? `${version}\n` : helpFor(called.command, terminal));
    return 0;
  } catch (error) {
    if (error instanceof Declined) {
      terminal.stderr.write('Nothing was changed.\n');
      return 1;
    }
    for (const line of describe(error).split('\n')) complain(terminal, line);
    return 2;
  }
}

function helpFor(command: Command | null, terminal: Terminal): string {
  const look = lookAt(terminal.stdout, terminal);
  return command === null ? generalHelp(COMMANDS, look) : commandHelp(command, look);
}

/** Prompts whose questions are wrapped at the terminal's width. */
function fitting(prompts: Prompts | null, look: ReturnType<typeof lookAt>): Prompts | null {
  if (prompts === null) return null;
  const fitted = (line: string) => {
    const indent = line.length - line.trimStart().length;
    return line.slice(0, indent) + hanging(line.trimStart(), indent + 2, look).join('\n');
  };
  return {
    ask: (question) => prompts.ask(question.split('\n').map(fitted).join('\n')),
    close: () => prompts.close(),
  };
}

function detailOf(request: Request): TerminalDetail {
  const isQuiet = request.has('quiet');
  if (isQuiet && request.has('verbose'))
    throw new UsageError('give --quiet or --verbose, not both');
  if (isQuiet) return 'errors';
  return request.has('verbose') ? 'all' : 'usual';
}

type Called =
  | { kind: 'version' }
  | { kind: 'help'; command: Command | null }
  | { kind: 'run'; command: Command; request: Request };

/** The command and its arguments. Throws a `UsageError` for unknown ones. */
export function parse(args: readonly string[]): Called {
  const named = args.find((arg) => !arg.startsWith('-'));
  if (named === 'help') return parse([...args.filter((arg) => arg !== named), '--help']);
  const command = COMMANDS.find(({ name }) => name === named);
  if (command === undefined) return parseWithout(args, named);
  const { values, positionals } = parseOptions(args, command);
  if (values.version === true) return { kind: 'version' };
  if (values.help === true) return { kind: 'help', command };
  const operands = positionals.slice(1);
  if (command.operands === undefined && operands.length > 0) {
    throw new UsageError(
      `unexpected argument ${JSON.stringify(operands.join(' '))}; try flowgate ${command.name} --help`,
    );
  }
  const request: Request = {
    operands,
    values: (option) => [values[option]].flat().filter((value) => typeof value === 'string'),
    has: (flag) => values[flag] === true,
  };
  return { kind: 'run', command, request };
}

/** Options without a command. */
function parseWithout(args: readonly string[], named: string | undefined): Called {
  const asked = (long: string, short: string) => args.includes(long) || args.includes(short);
  if (named === undefined && asked('--version', '-v')) return { kind: 'version' };
  if (named === undefined && (args.length === 0 || asked('--help', '-h'))) {
    return { kind: 'help', command: null };
  }
  const given = named ?? args[0] ?? '';
  const meant = nearest(
    given,
    COMMANDS.map(({ name }) => name),
  );
  const isOption = named === undefined;
  const advice =
    meant === null || isOption ? 'try flowgate --help' : `did you mean flowgate ${meant}?`;
  const what = named === undefined ? 'is not an option' : 'is not a command';
  throw new UsageError(`${JSON.stringify(given)} ${what}; ${advice}`);
}

function parseOptions(args: readonly string[], command: Command) {
  const options: NonNullable<ParseArgsConfig['options']> = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
  };
  for (const { name, value, isList = false } of [...optionsOf(command), ...GLOBAL_OPTIONS]) {
    if (name in options) continue;
    options[name] = { type: value === undefined ? 'boolean' : 'string', multiple: isList };
  }
  const config = { args: [...args], options, allowPositionals: true };
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option' && !Object.hasOwn(options, token.name)) {
      throw new UsageError(unknownOption(token.rawName, token.name, command));
    }
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}; try flowgate ${command.name} --help`);
  }
}

function unknownOption(given: string, name: string, command: Command): string {
  const others = COMMANDS.filter((other) =>
    optionsOf(other).some((option) => option.name === name),
  );
  const owners = others.map((other) => `\`flowgate ${other.name}\``).join(', ');
  if (others.length > 0) return `${given} is an option of ${owners} only`;
  const own = [...optionsOf(command), ...GLOBAL_OPTIONS].map((option) => option.name);
  const meant = nearest(name, own);
  const advice =
    meant === null ? `try flowgate ${command.name} --help` : `did you mean --${meant}?`;
  return `${given} is not an option of \`flowgate ${command.name}\`; ${advice}`;
}

/**
 * Removes every secret and control characters from everything printed, even if a server or a file
 * contains them.
 */
function guarded(stream: Stream, secrets: readonly string[]): Stream {
  const { isTTY, columns } = stream;
  return {
    ...(isTTY === undefined ? {} : { isTTY }),
    ...(columns === undefined ? {} : { columns }),
    write: (text) => stream.write(escapeControlLines(redact(text, secrets))),
  };
}

function describe(error: unknown): string {
  if (isKnownError(error)) return `flowgate: ${errorText(error)}`;
  const details = error instanceof Error ? error.stack : String(error);
  return `flowgate: this is a defect of Flowgate; please report it with these lines:\n${details}`;
}
