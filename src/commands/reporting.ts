import { posix, relative, resolve } from 'node:path';
import { jobTokens } from '../dataverse/job-token.ts';
import { readEvent } from '../github/event.ts';
import { type InputName, readInputs, type Settings } from '../inputs.ts';
import { decode } from '../json/text.ts';
import { isWriting } from '../plan/writing.ts';
import type { Stop } from '../process/signals.ts';
import { stopOnSignals } from '../process/signals.ts';
import { UsageError } from '../process/usage-error.ts';
import { refuseLoss } from '../publish/refuse-loss.ts';
import { writeReports } from '../publish/report-files.ts';
import { toJson } from '../report/json.ts';
import { stoppedSentence, stoppingMessage } from '../report/reasons/stopped.ts';
import type { Mode, Report } from '../report/report.ts';
import { withoutRanges } from '../report/terminal/hidden.ts';
import type { TerminalDetail } from '../report/terminal/look.ts';
import { toText } from '../report/terminal.ts';
import { failureSentence } from '../report/verdict.ts';
import { errorText } from '../run/known-error.ts';
import { decideMode } from '../run/mode.ts';
import type { RunResult } from '../run/result.ts';
import { run } from '../run/run.ts';
import type { SignIn, Surroundings } from '../run/surroundings.ts';
import { redact } from '../secrets/redact.ts';
import { count } from '../wording/count.ts';
import { errnoText } from '../wording/errno.ts';
import { escapeName } from '../wording/escape.ts';
import { andList } from '../wording/lists.ts';
import { argumentPath } from '../workspace/arguments.ts';
import { toSlashes } from '../workspace/paths.ts';
import { type UsesFile, workspaceReader } from '../workspace/read-file.ts';
import {
  complain,
  isQuiet,
  lookAt,
  type Request,
  type Stream,
  say,
  type Terminal,
  writeLine,
} from './command.ts';

const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

/** A run of a mode in a terminal, which can be started several times. */
export interface CommandSession {
  settings: Settings;
  format: Format;
  terminal: Terminal;
  stop: Stop;
  start: () => Promise<RunResult>;
}

/**
 * Throws a `UsageError` for wrong options, and where the mode is not allowed. `ask`: asks before
 * something is written; null where nobody is asked.
 */
export async function openSession(
  mode: Mode,
  request: Request,
  terminal: Terminal,
  ask: ((question: string) => Promise<void>) | null = null,
): Promise<CommandSession> {
  const settings = withPaths(settingsOf(mode, request, terminal), request, terminal);
  const format = formatOf(request);
  decideMode(mode, await readEvent(terminal.env));
  const around: Surroundings = surroundingsOf(terminal);
  if (terminal.isOffline !== true) around.signIn = signInOf(terminal);
  const shown = { format, terminal };
  if (ask !== null) {
    around.confirm = async (plan) => {
      printText(plan.report, { ...shown, source: sourceOf(plan, terminal) }, 'usual');
      const writes = plan.report.plan?.changes.filter(isWriting) ?? [];
      const environments = [...new Set(writes.map(({ environment }) => environment))];
      await ask(
        `Write ${count(writes.length, 'flow')} to ${andList(environments.map(escapeName), 5)}?`,
      );
    };
  }
  return { settings, ...shown, stop: around.stop, start: () => run(settings, around) };
}

/** These inputs come from the environment, which unlike options is not kept in a history. */
const VARIABLES: Partial<Record<InputName, string>> = {
  'api-key': 'FLOW_STUDIO_API_KEY',
  'tenant-id': 'AZURE_TENANT_ID',
  'client-id': 'AZURE_CLIENT_ID',
  'client-secret': 'AZURE_CLIENT_SECRET',
  authority: 'AZURE_AUTHORITY_HOST',
};

/** How a person at a terminal writes an input. */
function inTerminal(input: InputName): string {
  return VARIABLES[input] ?? `--${input}`;
}

/**
 * The settings of a run from a command's options and environment. Throws a `UsageError` for a
 * value that an input does not take, and for a report that would replace another file.
 */
export function settingsOf(mode: Mode, request: Request, terminal: Terminal): Settings {
  const { env, isOffline = false } = terminal;
  const get = (input: InputName) => {
    if (input === 'mode') return mode;
    const variable = VARIABLES[input];
    if (variable !== undefined) return isOffline ? '' : (env[variable] ?? '');
    const given = request.values(input).join('\n') || (request.has(input) ? 'true' : '');
    return input === 'endpoint' ? given || (env.FLOWGATE_ENDPOINT ?? '') : given;
  };
  const [since = null] = request.values('since');
  const wish = { fixes: request.has('fix'), needsLive: request.has('live') };
  const settings = { ...readInputs(get, [mode], inTerminal), isOffline, since, ...wish };
  const here = fromHere(settings, request, terminal);
  refuseLoss(here, terminal.root);
  return here;
}

/** Paths and globs that a user writes are relative to the current folder, as they are in Git. */
function fromHere(
  settings: Settings,
  { values }: Request,
  { root, cwd = root }: Terminal,
): Settings {
  const prefix = toSlashes(relative(root, cwd));
  if (prefix === '') return settings;
  const here = (path: string | null) => path && resolve(cwd, path);
  return {
    ...settings,
    searched: toSlashes(root),
    map: values('connection-references').length > 0 ? resolve(cwd, settings.map) : settings.map,
    flows: settings.flows.map((glob) => globFrom(prefix, glob)),
    report: here(settings.report),
    sarif: here(settings.sarif),
    snapshots: here(settings.snapshots),
  };
}

function withPaths(
  settings: Settings,
  { operands }: Request,
  { root, cwd = root }: Terminal,
): Settings {
  if (operands.length === 0) return settings;
  return { ...settings, paths: operands.map((each) => argumentPath(root, cwd, each)) };
}

function globFrom(prefix: string, glob: string): string {
  const [, mark = '', path = ''] = /^(!?)([\s\S]*)$/.exec(glob) ?? [];
  return posix.isAbsolute(path) ? glob : `${mark}${posix.normalize(`${prefix}/${path}`)}`;
}

/**
 * What a run in a terminal has around it: folders, clock, messages on standard error, signals; no
 * event.
 */
export function surroundingsOf(terminal: Terminal): Surroundings {
  const { root, temp, now, stderr } = terminal;
  const warn = (line: string) => say(terminal, line);
  const progress = stderr.isTTY ? warn : () => {};
  const alarm = (line: string) => complain(terminal, `ATTENTION: ${line}`);
  return {
    event: null,
    temp,
    root,
    now,
    warn,
    alarm,
    progress,
    stop: stopOnSignals((name) => warn(stoppingMessage(name))),
  };
}

/**
 * In a terminal the Azure CLI signs in where no application does; an application may sign in with
 * the identity of the job in which the terminal is.
 */
export function signInOf({ env, secrets }: Terminal): SignIn {
  return { idToken: jobTokens(env), az: env, onSecret: (secret) => secrets?.push(secret) };
}

/** Throws a `UsageError` for an unknown format. */
export function formatOf(request: Request): Format {
  const [text = 'text'] = request.values('format');
  const format = FORMATS.find((known) => known === text);
  if (format !== undefined) return format;
  throw new UsageError(
    `\`--format\` must be one of ${FORMATS.join(', ')}; not ${JSON.stringify(text)}`,
  );
}

/** Writes and prints the result of a run; returns the exit code. */
export async function conclude(done: RunResult, session: CommandSession): Promise<number> {
  const { settings, stop, terminal } = session;
  const failure = stoppedSentence(stop) ?? failureSentence(done.report, settings.failOn);
  return handOver(done.report, { ...session, source: sourceOf(done, terminal), failure });
}

/** What is needed to print and write a report. */
interface HandOver extends Pick<CommandSession, 'settings' | 'format' | 'terminal'> {
  /** The text of a file that has findings; null where it cannot be shown. */
  source: (file: string) => string | null;
  /** Why the exit code is 1; null for 0. */
  failure: string | null;
}

/** Writes the files that were asked for and prints the report; returns the exit code. */
export async function handOver(report: Report, how: HandOver): Promise<number> {
  const { settings, terminal, failure } = how;
  const { root, version } = terminal;
  const clean = (text: string) => redact(text, terminal.secrets);
  await writeReports(report, settings, { root, version, clean }).catch(asUsageError);
  const isShown = await print(report, how);
  if (failure !== null && !isShown) complain(terminal, failure);
  return failure === null ? 0 : 1;
}

/** A path that cannot be written to is a usage error. */
function asUsageError(error: NodeJS.ErrnoException): never {
  if (error instanceof UsageError) throw error;
  throw new UsageError(
    `the report could not be written to ${toSlashes(error.path ?? 'its file')}: ${error.code === undefined ? errorText(error) : errnoText(error.code)}`,
  );
}

/** Output for programs has standard output to itself. */
export function textStream(format: Format, { stdout, stderr }: Terminal): Stream {
  return format === 'text' ? stdout : stderr;
}

/** Whether people are shown what was done. */
export function speaks(format: Format, terminal: Terminal): boolean {
  if (isQuiet(terminal)) return false;
  return format === 'text' || textStream(format, terminal).isTTY === true;
}

/**
 * Prints a line about what was done: for people, on standard output; where that is a machine's, it
 * is progress, for a terminal alone.
 */
export function printer(format: Format, terminal: Terminal): (line: string) => void {
  const to = textStream(format, terminal);
  return (line) => {
    if (speaks(format, terminal)) writeLine(to, terminal, line);
  };
}

type Shown = Pick<HandOver, 'format' | 'terminal' | 'source'>;

/** Whether it had anything to print. `detail`: where it is not what the user wants everywhere. */
function printText(
  report: Report,
  { format, terminal, source }: Shown,
  detail: TerminalDetail = terminal.detail ?? 'usual',
): boolean {
  const { root, cwd = root } = terminal;
  const path = (file: string) =>
    cwd === root ? file : toSlashes(relative(cwd, resolve(root, file)));
  const to = textStream(format, terminal);
  const text = toText(report, { ...lookAt(to, terminal), detail, source, path });
  if (text !== '') to.write(text);
  return text !== '';
}

/** Whether people were shown the report: programs get it otherwise, and `--quiet` may have nothing. */
async function print(report: Report, how: HandOver): Promise<boolean> {
  const { format, terminal } = how;
  const { stdout, version } = terminal;
  if (format === 'text') return printText(report, how);
  if (format === 'json') stdout.write(toJson(report));
  if (format === 'sarif') {
    const { toSarif } = await import('../report/sarif.ts');
    stdout.write(toSarif(report, { version }));
  }
  if (format === 'markdown') {
    const { toSummary } = await import('../report/markdown.ts');
    const { NOWHERE } = await import('../report/links.ts');
    stdout.write(toSummary(report, NOWHERE));
  }
  return false;
}

/** The text of each file that has findings; null where it cannot be shown. */
function sourceOf(done: RunResult, { root }: Terminal): (file: string) => string | null {
  const read = workspaceReader(root);
  return (file) => textOf(file, read, done);
}

/**
 * A file that has findings, with the same lines and without secure values; the map as the run read
 * it, since a deployment may have added to it.
 */
function textOf(
  file: string,
  read: UsesFile,
  { project: { map, mapFile }, secrets }: Pick<RunResult, 'project' | 'secrets'>,
): string | null {
  if (file === mapFile && map !== null) {
    const places = secrets.flatMap((path) => map.source.place(path));
    return withoutRanges(map.source.text, places);
  }
  return read(file, (content) => (content?.ok ? decode(content.bytes).text : null));
}
