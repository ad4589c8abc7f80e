import * as core from '@actions/core';
import { publishComment } from './comment.ts';
import { type GitHubEvent, readEvent } from './github/event.ts';
import { readInputs, type Settings } from './inputs.ts';
import { isKnownError } from './known-error.ts';
import { type Run, run } from './main.ts';
import { type Annotation, toAnnotations } from './report/annotations.ts';
import { toStopped, toSummary, type View } from './report/markdown.ts';
import { outputsOf } from './report/outputs.ts';
import { toText } from './report/terminal.ts';
import { failureSentence } from './report/verdict.ts';
import { writeReports } from './reports.ts';

/** The action, from its inputs to its outputs: the one place that turns an error into a failed step. */
export async function act(env: NodeJS.ProcessEnv): Promise<void> {
  try {
    const key = core.getInput('api-key');
    if (key !== '') core.setSecret(key);
    const settings = readInputs((name) => core.getInput(name));
    const event = await readEvent(env);
    const done = await run(settings, {
      event,
      root: env.GITHUB_WORKSPACE ?? process.cwd(),
      temp: env.RUNNER_TEMP ?? process.cwd(),
      now: () => new Date(),
      progress: core.info,
      warn: core.warning,
    });
    await publish(done, settings, event);
  } catch (error) {
    const message = isKnownError(error) ? error.message : crash(error);
    await core.summary
      .addRaw(toStopped(message), true)
      .write()
      .catch(() => {});
    core.setFailed(message);
  }
}

/** Writes everything that a reader or a later step wants, and only then fails the step. */
async function publish(done: Run, settings: Settings, event: GitHubEvent | null): Promise<void> {
  const { report } = done;
  const view = viewOf(event);
  await writeReports(report, settings);
  core.info(toText(report, { color: true, width: 120 }));
  for (const annotation of toAnnotations(report).annotations) annotate(annotation);
  await core.summary.addRaw(toSummary(report, view), true).write();
  const url = await publishComment(done, settings, event, view, core.warning);
  const outputs = {
    ...outputsOf(report),
    report: settings.report ?? '',
    sarif: settings.sarif ?? '',
    snapshots: done.snapshots ?? '',
    'comment-url': url ?? '',
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  const failure = failureSentence(report, settings.failOn);
  if (failure !== null) core.setFailed(failure);
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice };

function annotate({ level, message, ...properties }: Annotation): void {
  ANNOTATE[level](message, properties);
}

function viewOf(event: GitHubEvent | null): View {
  if (event === null)
    return { serverUrl: null, repository: null, sha: null, pull: null, runUrl: null };
  return {
    serverUrl: event.serverUrl,
    repository: `${event.owner}/${event.repo}`,
    sha: event.pull?.headSha ?? event.sha,
    pull: event.pull?.number ?? null,
    runUrl: event.runUrl,
  };
}

function crash(error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a defect of Flowgate; please report it with these lines:\n${details}`;
}
