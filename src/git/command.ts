import type { ChildProcess, ExecFileException } from 'node:child_process';
import { dirname } from 'node:path';

/** Why a git command gave no answer. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure';
  /** `untrusted`: the repository belongs to another user. */
  readonly kind: 'missing' | 'refused' | 'slow' | 'too-large' | 'untrusted';

  constructor(kind: GitFailure['kind'], detail: string) {
    super(detail);
    this.kind = kind;
  }
}

export interface GitLimits {
  /** For one command. */
  timeoutMs: number;
  /** Of one command's output. */
  mostBytes: number;
}

/** Loaded when git is started: it takes Node a tenth of its own start. */
const processes = () => process.getBuiltinModule('node:child_process');

const MEBIBYTE = 1024 * 1024;
const GIT_LIMITS: GitLimits = { timeoutMs: 60_000, mostBytes: 64 * MEBIBYTE };

/** The repository's settings may name programs that git would start. */
const NO_PROGRAMS = ['-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false'];

/** Runs git in a folder and resolves with what it prints. Throws a `GitFailure`. */
export type Git = (args: readonly string[], input?: string) => Promise<Buffer>;

/**
 * The git command for one folder, without a shell. It is started elsewhere and gets the folder as
 * an option, since Windows looks for a program in the current folder first. A path is never a
 * pattern.
 */
export function gitIn(folder: string, limits: GitLimits = GIT_LIMITS): Git {
  const options = optionsWith(limits);
  return (args, input = '') =>
    new Promise((resolve, reject) => {
      const line = commandLine(folder, args);
      const child = processes().execFile('git', line, options, (error, stdout, stderr) => {
        running.delete(child);
        if (error === null) resolve(stdout);
        else reject(failureOf(error, stderr.toString('utf8')));
      });
      // Git may end before it has read all; then its exit says more.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
      endWithProcess(child);
    });
}

const running = new Set<ChildProcess>();

/** A command in a terminal ends without waiting for what it read ahead, and its time limit is gone. */
function endWithProcess(child: ChildProcess): void {
  if (!process.listeners('exit').includes(endAll)) process.on('exit', endAll);
  running.add(child);
}

function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** The same for a caller that cannot wait; null where git gives no answer. */
export function gitAtOnce(folder: string, args: readonly string[], input: string): Buffer | null {
  const options = { ...optionsWith(GIT_LIMITS), input: Buffer.from(input), stdio: 'pipe' } as const;
  try {
    return processes().execFileSync('git', commandLine(folder, args), options);
  } catch {
    return null;
  }
}

function commandLine(folder: string, args: readonly string[]): string[] {
  return ['-C', folder, '--literal-pathspecs', '--no-pager', ...NO_PROGRAMS, ...args];
}

function optionsWith({ timeoutMs, mostBytes }: GitLimits) {
  return {
    cwd: dirname(process.execPath),
    encoding: 'buffer',
    env: environment(),
    killSignal: 'SIGKILL',
    maxBuffer: mostBytes,
    timeout: timeoutMs,
    windowsHide: true,
  } as const;
}

/** The variables with a prefix of Git that only say where its own files are. */
const HARMLESS = /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)|EXEC_PATH)$/i;

/**
 * Without variables such as GIT_DIR, which a hook sets and which name another repository. Git asks
 * nothing, fetches nothing, takes no lock and reads objects as they are.
 */
function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^GIT_/i.test(name) || HARMLESS.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
  };
}

function failureOf(error: ExecFileException, stderr: string): GitFailure {
  if (error.code === 'ENOENT') return new GitFailure('missing', 'there is no git command');
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
    return new GitFailure('too-large', 'git printed too much');
  }
  if (error.killed) return new GitFailure('slow', 'git took too long');
  if (/dubious ownership|safe\.directory/.test(stderr)) {
    return new GitFailure('untrusted', 'the repository belongs to another user');
  }
  const [line = ''] = stderr.trim().split('\n');
  return new GitFailure('refused', line.slice(0, 300) || `git ended with ${error.code}`);
}
