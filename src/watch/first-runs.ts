import pMap from 'p-map';
import type { NotRun } from '../check/check.ts';
import type { UnwatchedReason } from '../check/not-run-reason.ts';
import type { FlowHost, HostFailure } from '../live/host.ts';
import type { FlowRun, RunFailure } from '../live/runs.ts';
import type { WritingChange } from '../plan/change.ts';
import type { Outcome } from '../plan/outcome.ts';
import type { LivePlan } from '../plan/plan.ts';
import type { WatchedRun } from '../plan/watched-run.ts';
import { isWriting } from '../plan/writing.ts';
import { whyUnexpected } from './expectation.ts';
import { notRunFor, type Unseen } from './not-seen.ts';
import { Observer } from './observer.ts';
import { MOST_LOOKS, pausesOf } from './pauses.ts';
import { isFinished, runsSince, watchedRun } from './watched-run.ts';

const REQUESTS = 4;

export interface WatchOptions {
  minutes: number;
  now: () => Date;
  /** Waits, but not longer than until `signal` is aborted. */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  /** Aborted when the run must end: then watching ends with what is known. */
  signal: AbortSignal;
  /** Called with how many flows are watched, when that begins. */
  onWatch?: (flows: number) => void;
}

/** A flow while it is watched. */
interface Subject {
  change: WritingChange;
  /** Why no run of it is expected; undefined: not decided yet. */
  unexpected?: UnwatchedReason | null;
  /** Its runs before the save; none for a flow that is created. */
  before: FlowRun[];
  /** Why the last look failed; null: it did not. */
  trouble: HostFailure | null;
  /** Its first run, and all runs since. */
  first: FlowRun | null;
  since: FlowRun[];
  failure: RunFailure | null;
}

/**
 * Watches the first runs of what a deployment writes. It never makes a deployment fail: what cannot
 * be read is said.
 */
export class FirstRuns {
  private readonly subjects = new Map<string, Subject>();
  /** Those that exist, by environment and guid. */
  private readonly replaced = new Map<string, Subject>();
  /** When each flow was last saved, as it was last read, by environment and guid. */
  private readonly modified = new Map<string, string>();
  private readonly options: WatchOptions;
  /** Null where the server does not list runs. */
  private readonly observer: Observer | null;
  private expected = 0;

  constructor(
    { changes }: LivePlan,
    host: Pick<FlowHost, 'runs' | 'serverOf'>,
    options: WatchOptions,
  ) {
    const { runs, serverOf } = host;
    this.observer = runs === undefined ? null : new Observer(runs, serverOf, options.signal);
    this.options = options;
    for (const change of changes.filter(isWriting)) {
      const untouched = { before: [], trouble: null, first: null, since: [], failure: null };
      const subject: Subject = { change, ...untouched };
      this.subjects.set(targetKey(change), subject);
      if (change.action !== 'update') continue;
      this.replaced.set(flowKey(change.environmentName, change.current.flowName), subject);
    }
  }

  /**
   * The host to deploy with: before a flow is first written its runs are listed, and when it was
   * saved is noted from each time that it is read.
   */
  over<Host extends FlowHost>(host: Host): Host {
    return {
      ...host,
      readFlow: async (environmentName, flowName) => {
        const flow = await host.readFlow(environmentName, flowName);
        const at = flow?.lastModifiedTime;
        if (at !== undefined) this.modified.set(flowKey(environmentName, flowName), at);
        return flow;
      },
      saveFlow: async (save) => {
        await this.lookBefore(save.environmentName, save.flowName);
        return host.saveFlow(save);
      },
      setState: async (environmentName, flowName, ...given) => {
        await this.lookBefore(environmentName, flowName);
        return host.setState(environmentName, flowName, ...given);
      },
    };
  }

  /** Lists the runs of a flow that is about to be written for the first time. */
  private async lookBefore(environmentName: string, flowName: string | null): Promise<void> {
    if (flowName === null) return;
    const subject = this.replaced.get(flowKey(environmentName, flowName));
    if (subject === undefined || subject.unexpected !== undefined) return;
    subject.unexpected = await this.whyNot(subject.change);
    if (subject.unexpected !== null || this.observer === null) return;
    subject.trouble = this.observer.lossOf(environmentName);
    if (this.observer.isOver(environmentName)) return;
    const found = await this.observer.listRuns(environmentName, flowName);
    if ('value' in found) subject.before = found.value;
    else subject.trouble = found.cause;
  }

  /** Why a flow will not be watched, as far as that is known before it is written. */
  private async whyNot(change: WritingChange): Promise<UnwatchedReason | null> {
    if (this.observer === null) return { code: 'runs-not-offered' };
    const state =
      change.desired.state ?? (change.action === 'update' ? change.current.state : null);
    if (state !== null && state !== 'Started') return { code: 'flow-not-started', state };
    const { now, minutes } = this.options;
    const reason = await whyUnexpected(change, now(), minutes);
    if (reason !== null) return reason;
    this.expected += 1;
    return this.expected > MOST_LOOKS ? { code: 'watched-enough', most: MOST_LOOKS } : null;
  }

  /** Waits for the first runs of what was deployed, and adds them to the outcomes. */
  async watch(outcomes: readonly Outcome[]): Promise<{ outcomes: Outcome[]; notRun: NotRun[] }> {
    const unseen: Unseen[] = [];
    const open: { outcome: Outcome; subject: Subject }[] = [];
    for (const outcome of outcomes.filter(isDeployed)) {
      const subject = this.subjects.get(targetKey(outcome));
      if (subject === undefined) continue;
      const cause = await this.whyUnwatched(subject, outcome);
      if (cause === null) open.push({ outcome, subject });
      else unseen.push({ outcome, cause });
    }
    if (open.length > 0) await this.poll(open);
    const seen = new Map<Outcome, WatchedRun>();
    for (const { outcome, subject } of open) {
      const { first, change, failure } = subject;
      if (first === null) unseen.push({ outcome, cause: this.whyUnseen(subject) });
      else seen.set(outcome, watchedRun(first, change, subject, failure));
    }
    const withRun = (outcome: Outcome): Outcome => {
      const run = seen.get(outcome);
      return run === undefined ? outcome : { ...outcome, run };
    };
    return { outcomes: outcomes.map(withRun), notRun: notRunFor(unseen) };
  }

  private async whyUnwatched(
    subject: Subject,
    { state, flowName }: Outcome,
  ): Promise<UnwatchedReason | null> {
    if (this.observer === null) return { code: 'runs-not-offered' };
    if (this.options.signal.aborted) return { code: 'watch-stopped' };
    if (state !== 'Started' || flowName === null) return { code: 'flow-not-started', state };
    // Decided before the save: afterwards a schedule may no longer be due.
    if (subject.unexpected === undefined) subject.unexpected = await this.whyNot(subject.change);
    if (subject.unexpected !== null) return subject.unexpected;
    if (subject.trouble !== null) return { code: 'runs-not-read', cause: subject.trouble };
    return this.savedAt(subject, flowName) === null ? { code: 'modified-time-missing' } : null;
  }

  /** When a flow was saved, by the server's clock; null where it does not say it. */
  private savedAt({ change }: Subject, flowName: string): number | null {
    const read = this.modified.get(flowKey(change.environmentName, flowName));
    const planned = change.action === 'update' ? change.current.lastModifiedTime : undefined;
    const time = Date.parse(read ?? planned ?? '');
    return Number.isNaN(time) ? null : time;
  }

  private whyUnseen(subject: Subject): UnwatchedReason {
    const trouble =
      subject.trouble ?? this.observer?.lossOf(subject.change.environmentName) ?? null;
    if (this.options.signal.aborted) return { code: 'watch-stopped' };
    if (trouble !== null) return { code: 'runs-not-read', cause: trouble };
    return { code: 'no-run-began', minutes: this.options.minutes };
  }

  /** The rounds in which each flow is looked at until its first run has ended. */
  private async poll(open: readonly { outcome: Outcome; subject: Subject }[]): Promise<void> {
    const { minutes, sleep, signal, onWatch } = this.options;
    onWatch?.(open.length);
    let left = [...open];
    for (const pause of pausesOf(minutes, open.length)) {
      left = left.filter(({ subject }) => !this.observer?.isOver(subject.change.environmentName));
      if (left.length === 0) return;
      await sleep(pause, signal);
      await pMap(left, ({ outcome, subject }) => this.look(subject, outcome.flowName ?? ''), {
        concurrency: REQUESTS,
      });
      left = left.filter(({ subject: { first } }) => first === null || !isFinished(first));
    }
  }

  private async look(subject: Subject, flowName: string): Promise<void> {
    const { environmentName } = subject.change;
    if (this.observer === null || this.observer.isOver(environmentName)) return;
    const found = await this.observer.listRuns(environmentName, flowName);
    subject.trouble = 'cause' in found ? found.cause : null;
    if ('cause' in found) return;
    subject.since = runsSince(found.value, subject.before, this.savedAt(subject, flowName) ?? 0);
    const [earliest = subject.first] = subject.since;
    const known = subject.since.find(({ runName }) => runName === subject.first?.runName);
    subject.first = known ?? earliest;
    if (subject.first?.status !== 'Failed') return;
    const { runName } = subject.first;
    subject.failure = await this.observer.readFailure(environmentName, flowName, runName);
  }
}

function flowKey(environmentName: string, flowName: string): string {
  return `${environmentName}\n${flowName}`;
}

function targetKey({ environment, file }: { environment: string; file: string }): string {
  return `${environment}\n${file}`;
}

function isDeployed({ result }: Outcome): boolean {
  return result === 'created' || result === 'updated';
}
