import { jobTokens } from './dataverse/job-token.ts';
import { type GitHubEvent, readEvent } from './github/event.ts';
import { type InputName, readInputs, type Settings } from './inputs.ts';
import type { PublishNotice } from './plan/publish-notice.ts';
import { stopOnSignals } from './process/signals.ts';
import { getInput, setSecret, type Toolkit, toolkit } from './process/toolkit.ts';
import { publishCheckRun } from './publish/check-run.ts';
import type { Clean } from './publish/clean.ts';
import { publishComment } from './publish/comment.ts';
import { publishIssues } from './publish/issue.ts';
import { refuseLoss } from './publish/refuse-loss.ts';
import { writeReports } from './publish/report-files.ts';
import { viewOf } from './publish/view.ts';
import { toAnnotations } from './report/annotations.ts';
import { toStopped, toSummary } from './report/markdown.ts';
import { outputsOf } from './report/outputs.ts';
import { messageOf } from './report/reasons/index.ts';
import { stoppedSentence, stoppingMessage } from './report/reasons/stopped.ts';
import { toText } from './report/terminal.ts';
import { failureSentence } from './report/verdict.ts';
import { errorText, isKnownError, unwrittenSentence } from './run/known-error.ts';
import { decideMode, idleReason } from './run/mode.ts';
import type { RunResult } from './run/result.ts';
import { run } from './run/run.ts';
import { redact } from './secrets/redact.ts';

const SECRET_INPUTS: readonly InputName[] = ['api-key', 'client-secret', 'github-token'];

/** The action, from its inputs to its outputs: the one place that turns an error into a failed step. */
export async function act(env: NodeJS.ProcessEnv): Promise<void> {
  const secrets: string[] = [];
  const onSecret = (secret: string) => {
    if (secret === '') return;
    setSecret(secret);
    secrets.push(secret);
  };
  for (const input of SECRET_INPUTS) onSecret(getInput(input));
  const clean = (text: string) => redact(text, secrets);
  const core = toolkit(clean);
  const stop = stopOnSignals((name) => core.warning(stoppingMessage(name)));
  const root = env.GITHUB_WORKSPACE ?? process.cwd();
  const over = new AbortController();
  try {
    const settings = readInputs((name) => getInput(name));
    const event = await readEvent(env);
    const idle = idleReason(event);
    if (idle !== null) return core.info(idle);
    refuseLoss(settings, root);
    const work = await workOf(settings, event);
    const done = await work(settings, {
      event,
      root,
      temp: env.RUNNER_TEMP ?? process.cwd(),
      now: () => new Date(),
      progress: core.line,
      warn: (line) => core.warning(line),
      alarm: (line) => core.error(line, { title: 'A flow could not be restored' }),
      stop,
      over: over.signal,
      signIn: { idToken: jobTokens(env), az: null, onSecret },
    });
    const failures = await publish(done, settings, event, { root, clean, core });
    failures.push(...[stoppedSentence(stop)].filter((sentence) => sentence !== null));
    if (failures.length > 0) core.setFailed(failures.join(' '));
  } catch (error) {
    const message = isKnownError(error) ? errorText(error) : crash(error);
    await attempt(core, 'The job summary', () => core.writeSummary(toStopped(clean(message))));
    core.setFailed(message);
  } finally {
    over.abort();
    stop.release();
  }
}

/** Runs the mode; its code is imported only when needed. */
async function workOf({ mode }: Settings, event: GitHubEvent | null): Promise<typeof run> {
  if (decideMode(mode, event) !== 'export') return run;
  const { exportKnown } = await import('./export/export-known.ts');
  return exportKnown;
}

interface Published extends Clean {
  root: string;
  core: Toolkit;
}

/**
 * Writes everything that a reader or a later step needs, the outputs first. If one write fails, the
 * others still happen. Returns why the step fails.
 */
async function publish(
  done: RunResult,
  settings: Settings,
  event: GitHubEvent | null,
  { root, clean, core }: Published,
): Promise<string[]> {
  const { report } = done;
  const view = viewOf(event);
  setOutputs(done, settings, core);
  const unwritten = await attempt(core, 'The report', () =>
    writeReports(report, settings, { root, clean }),
  );
  core.info(toText(report, { color: true, width: 120 }));
  let isOnLines = false;
  await attempt(core, 'The check run', async () => {
    const how = { inform: sentenceTo(core.info), clean };
    isOnLines = await publishCheckRun(done, settings, event, view, how);
  });
  for (const { level, message, ...place } of isOnLines ? [] : toAnnotations(report).annotations) {
    core[level](message, place);
  }
  const summary = toSummary(report, view);
  await attempt(core, 'The job summary', () => core.writeSummary(summary));
  await attempt(core, 'The comment', async () => {
    const how = { warn: sentenceTo(core.warning), clean };
    const url = await publishComment(done, settings, event, view, how);
    core.setOutput('comment-url', url ?? '');
  });
  await publishIssues(done, event, view, {
    warn: sentenceTo(core.warning),
    attempt: (work) => attempt(core, 'The issue', work),
    clean,
    now: () => new Date(),
  });
  const failure = failureSentence(report, settings.failOn);
  return [failure, unwritten].filter((sentence) => sentence !== null);
}

/** The comment's address is known last, and is replaced then. */
function setOutputs(done: RunResult, settings: Settings, core: Toolkit): void {
  const outputs = {
    ...outputsOf(done.report),
    report: settings.report ?? '',
    sarif: settings.sarif ?? '',
    snapshots: done.snapshots ?? '',
    'comment-url': '',
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Prints a notice as a sentence. */
function sentenceTo(print: (line: string) => void): (notice: PublishNotice) => void {
  return (notice) => print(`${messageOf(notice)}.`);
}

/** Runs `work`, whose failure must not stop the rest; returns the warning that it gave. */
async function attempt(
  core: Toolkit,
  what: string,
  work: () => Promise<unknown>,
): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const message = unwrittenSentence(what, error);
    core.warning(message);
    return message;
  }
}

function crash(error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a defect of Flowgate; please report it with these lines:\n${details}`;
}
