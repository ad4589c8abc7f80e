import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Command, lookAt, type Request, type Terminal } from './commands/command.ts';
import { commandHelp, GLOBAL_OPTIONS, generalHelp, optionsOf } from './commands/help.ts';
import { COMMANDS } from './commands/index.ts';
import { UsageError } from './process/usage-error.ts';
import { shellWord } from './wording/shell.ts';
import { nearest } from './wording/spelling.ts';

/**
 * Runs one command and returns the exit code; never throws. What it is called with is all that is
 * looked at for a help page; the rest is loaded for a command that runs.
 */
export async function runCli(args: readonly string[], around: Terminal): Promise<number> {
  const called = parsed(args);
  if (called.kind === 'help' || called.kind === 'version') {
    const { stdout, version } = around;
    stdout.write(called.kind === 'version' ? `${version}\n` : helpFor(called.command, around));
    return 0;
  }
  const { carryOut } = await import('./commands/carry-out.ts');
  return carryOut(called, around);
}

function parsed(args: readonly string[]): Called | { kind: 'refused'; error: unknown } {
  try {
    return parse(args);
  } catch (error) {
    return { kind: 'refused', error };
  }
}

function helpFor(command: Command | null, terminal: Terminal): string {
  const look = lookAt(terminal.stdout, terminal);
  return command === null ? generalHelp(COMMANDS, look) : commandHelp(command, look);
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
  if (named === undefined) {
    throw new UsageError(`${JSON.stringify(args[0])} is not an option; try flowgate --help`);
  }
  const meant = meantBy(named);
  const advice = meant === null ? 'try flowgate --help' : `did you mean flowgate ${meant}?`;
  throw new UsageError(`${JSON.stringify(named)} is not a command; ${advice}`);
}

/** The command that was probably meant by an unknown one, by an option's name or by a path. */
function meantBy(given: string): string | null {
  const near = nearest(
    given,
    COMMANDS.map(({ name }) => name),
  );
  if (near !== null) return near;
  const owner = COMMANDS.find((command) => optionsOf(command).some(({ name }) => name === given));
  if (owner !== undefined) return `${owner.name} --${given}`;
  return /[./\\]/.test(given) ? `check ${shellWord(given)}` : null;
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
  const takesValue = (name: string) => options[name]?.type === 'string';
  const config = { args: [...args], options, allowPositionals: true };
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option' && !Object.hasOwn(options, token.name)) {
      throw new UsageError(unknownOption(token.rawName, token.name, command));
    }
    if (token.kind === 'option' && token.value === undefined && takesValue(token.name)) {
      throw new UsageError(`${token.rawName} needs a value; try flowgate ${command.name} --help`);
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
