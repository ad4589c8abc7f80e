import path, { type PlatformPath } from 'node:path';
import type { InputName } from '../inputs.ts';
import type { Prompts } from '../process/prompts.ts';
import { restoreCommand } from '../report/reasons/remedies.ts';
import { type TerminalDetail, wantsColor } from '../report/terminal/look.ts';
import { hanging } from '../report/terminal/wrap.ts';
import { escapeCommands, escapeControl } from '../wording/escape.ts';
import { toSlashes } from '../workspace/paths.ts';

export interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** The process around a command, so that tests can replace it. */
export interface Terminal {
  env: NodeJS.ProcessEnv;
  /** What is never shown; grows with every token. Absent: nothing is known to be secret. */
  secrets?: string[];
  /** The root of the repository. */
  root: string;
  /** The current folder, to which paths are relative; absent: the root. */
  cwd?: string;
  temp: string;
  version: string;
  now: () => Date;
  stdout: Stream;
  stderr: Stream;
  /** Opens questions to the person at the terminal; absent or null where nobody can answer. */
  prompts?: () => Prompts | null;
  /** The folder of the documents that the package ships; absent or null where there is none. */
  documents?: () => string | null;
  /** How much people are shown; absent: as usual. */
  detail?: TerminalDetail;
  /** The key is not used, even if there is one. */
  isOffline?: boolean;
}

export type CommandName =
  | 'init'
  | 'export'
  | 'check'
  | 'plan'
  | 'deploy'
  | 'restore'
  | 'drift'
  | 'report'
  | 'explain'
  | 'doctor';

/** What one command of the terminal is called with. */
export interface Command {
  name: CommandName;
  /** One line of the help. */
  summary: string;
  /** The operands as the help shows them; absent: none are allowed. */
  operands?: string;
  /** Inputs of the action that are options here. */
  inputs: readonly InputName[];
  /** Options of the terminal alone. */
  options: readonly Option[];
  /** Calls that show what it is for, each with what it does. */
  examples: readonly (readonly [call: string, does: string])[];
}

export interface Option {
  name: string;
  /** The option's value as the help shows it; absent: it is a flag. */
  value?: string;
  /** May be given more than once. */
  isList?: boolean;
  summary: string;
}

/** What a command was called with. */
export interface Request {
  operands: readonly string[];
  /** The texts of an option, none when it was not given. */
  values(option: string): readonly string[];
  has(flag: string): boolean;
}

/** The absolute path of what a user named from the current folder, with `/`. */
export function pathFrom(
  { root, cwd = root }: Pick<Terminal, 'root' | 'cwd'>,
  named: string,
  platform: PlatformPath = path,
): string {
  return toSlashes(platform.resolve(cwd, named), platform);
}

/** The same from the root of the repository. */
export function pathFromRoot(
  terminal: Pick<Terminal, 'root' | 'cwd'>,
  named: string,
  platform: PlatformPath = path,
): string {
  const way = platform.relative(terminal.root, pathFrom(terminal, named, platform));
  return toSlashes(way, platform) || '.';
}

/** Where a run keeps what it replaced, in full, and how to restore it. */
export function keptSentence(root: string, folder: string): string {
  const kept = pathFrom({ root }, folder);
  return `What was replaced is kept in ${kept}; ${restoreCommand(kept)} restores it`;
}

/** Whether people want only what is wrong. */
export function isQuiet({ detail }: Pick<Terminal, 'detail'>): boolean {
  return detail === 'errors';
}

/** A line for people who read the terminal, never for a program; `--quiet` leaves it out. */
export function say(terminal: Terminal, line: string): void {
  if (!isQuiet(terminal)) complain(terminal, line);
}

/** A line that `--quiet` does not leave out, because something is wrong. */
export function complain(terminal: Terminal, line: string): void {
  writeLine(terminal.stderr, terminal, line);
}

/** Writes a line for people; at a terminal it is wrapped, and only its first line not indented. */
export function writeLine(stream: Stream, terminal: Pick<Terminal, 'env'>, line: string): void {
  const lines = hanging(escapeControl(line), 2, lookAt(stream, terminal));
  stream.write(`${lines.map(escapeCommands).join('\n')}\n`);
}

/** How text looks on a stream: its colours, width, and how much of it is shown. */
export function lookAt(
  stream: Stream,
  { env, detail = 'usual' }: Pick<Terminal, 'env' | 'detail'>,
) {
  const isTTY = Boolean(stream.isTTY);
  return { color: wantsColor(env, isTTY), width: stream.columns || 100, wraps: isTTY, detail };
}
