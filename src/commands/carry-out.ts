import { Declined, type Prompts } from '../process/prompts.ts';
import { UsageError } from '../process/usage-error.ts';
import type { TerminalDetail } from '../report/terminal/look.ts';
import { hanging } from '../report/terminal/wrap.ts';
import { errorText, isKnownError } from '../run/known-error.ts';
import { redact } from '../secrets/redact.ts';
import { escapeControlLines } from '../wording/escape.ts';
import { check } from './check.ts';
import {
  type Command,
  type CommandName,
  complain,
  lookAt,
  type Request,
  type Stream,
  type Terminal,
} from './command.ts';

type Call =
  | { kind: 'run'; command: Command; request: Request }
  /** The arguments were wrong. */
  | { kind: 'refused'; error: unknown };

/** What each command does. A check is what most runs are; the others are imported when called. */
const WORK: Record<CommandName, (request: Request, terminal: Terminal) => Promise<number>> = {
  init: async (...call) => (await import('./init.ts')).init(...call),
  export: async (...call) => (await import('./export.ts')).exporting(...call),
  check,
  plan: async (...call) => (await import('./plan.ts')).plan(...call),
  deploy: async (...call) => (await import('./deploy.ts')).deploy(...call),
  restore: async (...call) => (await import('./restore-flows.ts')).restoreFlows(...call),
  drift: async (...call) => (await import('./drift.ts')).drift(...call),
  report: async (...call) => (await import('./report.ts')).report(...call),
  explain: async (...call) => (await import('./explain.ts')).explain(...call),
  doctor: async (...call) => (await import('./doctor.ts')).doctor(...call),
};

/** The third gets tokens of the identity of a job. */
const SECRETS = [
  'FLOW_STUDIO_API_KEY',
  'AZURE_CLIENT_SECRET',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'GITHUB_TOKEN',
];

/** Carries out a command and returns the exit code; never throws. */
export async function carryOut(call: Call, around: Terminal): Promise<number> {
  const secrets = SECRETS.map((name) => (around.env[name] ?? '').trim());
  const terminal = {
    ...around,
    secrets,
    stdout: guarded(around.stdout, secrets),
    stderr: guarded(around.stderr, secrets),
    prompts: () => fitting(around.prompts?.() ?? null, secrets, lookAt(around.stdout, around)),
  };
  try {
    if (call.kind === 'refused') throw call.error;
    const { command, request } = call;
    return await WORK[command.name](request, { ...terminal, detail: detailOf(request) });
  } catch (error) {
    if (error instanceof Declined) {
      terminal.stderr.write('Nothing was changed.\n');
      return 1;
    }
    for (const line of describe(error).split('\n')) complain(terminal, line);
    return 2;
  }
}

/** Prompts whose questions have no secret, and are wrapped at the terminal's width. */
function fitting(
  prompts: Prompts | null,
  secrets: readonly string[],
  look: ReturnType<typeof lookAt>,
): Prompts | null {
  if (prompts === null) return null;
  const fitted = (line: string) => {
    const indent = line.length - line.trimStart().length;
    return line.slice(0, indent) + hanging(line.trimStart(), indent + 2, look).join('\n');
  };
  return {
    ask: (question) => prompts.ask(redact(question, secrets).split('\n').map(fitted).join('\n')),
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
