import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Command, Request, Stream, Terminal } from './commands/command.ts';
import { commandHelp, generalHelp, optionsOf } from './commands/help.ts';
import { COMMANDS } from './commands/index.ts';
import { Declined } from './process/prompts.ts';
import { UsageError } from './process/usage-error.ts';
import { errorText, isKnownError } from './run/known-error.ts';
import { redact } from './secrets/redact.ts';
import { escapeCommands, escapeControl, escapeControlLines } from './wording/escape.ts';
import { nearest } from './wording/spelling.ts';

/** Runs one command and returns the exit code; never throws. */
export async function runCli(args: readonly string[], around: Terminal): Promise<number> {
  const key = around.env.FLOW_STUDIO_API_KEY ?? '';
  const terminal = {
    ...around,
    stdout: guarded(around.stdout, key),
    stderr: guarded(around.stderr, key),
  };
  try {
    const called = parse(args);
    if (called.kind === 'run') return await called.command.carryOut(called.request, terminal);
    terminal.stdout.write(called.kind === 'version' ? `${terminal.version}\n` : called.text);
    return 0;
  } catch (error) {
    if (error instanceof Declined) {
      terminal.stderr.write('Nothing was changed.\n');
      return 1;
    }
    const lines = describe(error)
      .split('\n')
      .map((line) => escapeCommands(escapeControl(line)));
    terminal.stderr.write(`${lines.join('\n')}\n`);
    return 2;
  }
}

type Called =
  | { kind: 'version' }
  | { kind: 'help'; text: string }
  | { kind: 'run'; command: Command; request: Request };

/** The command and its arguments. Throws a `UsageError` for unknown ones. */
export function parse(args: readonly string[]): Called {
  const named = args.find((arg) => !arg.startsWith('-'));
  if (named === 'help') return parse([...args.filter((arg) => arg !== named), '--help']);
  const command = COMMANDS.find(({ name }) => name === named);
  if (command === undefined) return parseWithout(args, named);
  const { values, positionals } = parseOptions(args, command);
  if (values.version === true) return { kind: 'version' };
  if (values.help === true) return { kind: 'help', text: commandHelp(command) };
  const operands = positionals.slice(1);
  if (command.operands === undefined && operands.length > 0) {
    throw new UsageError(
      `${JSON.stringify(operands.join(' '))} is too much; try flowgate ${command.name} --help`,
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
    return { kind: 'help', text: generalHelp(COMMANDS) };
  }
  const given = named ?? args[0] ?? '';
  const meant = nearest(
    given,
    COMMANDS.map(({ name }) => name),
  );
  const advice = meant === null ? 'try flowgate --help' : `did you mean flowgate ${meant}?`;
  throw new UsageError(`${JSON.stringify(given)} is no command; ${advice}`);
}

function parseOptions(args: readonly string[], command: Command) {
  const options: NonNullable<ParseArgsConfig['options']> = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
  };
  for (const { name, value, isList = false } of optionsOf(command)) {
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
  return others.length > 0
    ? `${given} goes with ${owners} alone`
    : `${given} is no option of \`flowgate ${command.name}\`; try flowgate ${command.name} --help`;
}

/**
 * Removes the key and control characters from everything printed, even if a server or a file
 * contains them.
 */
function guarded(stream: Stream, key: string): Stream {
  const { isTTY, columns } = stream;
  return {
    ...(isTTY === undefined ? {} : { isTTY }),
    ...(columns === undefined ? {} : { columns }),
    write: (text) => stream.write(escapeControlLines(redact(text, [key]))),
  };
}

function describe(error: unknown): string {
  if (isKnownError(error)) return `flowgate: ${errorText(error)}`;
  const details = error instanceof Error ? error.stack : String(error);
  return `flowgate: this is a defect of Flowgate; please report it with these lines:\n${details}`;
}
