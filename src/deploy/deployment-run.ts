import type { FlowHost } from '../live/host.ts';
import { LostServers } from '../live/lost-servers.ts';
import type { Change, WritingChange } from '../plan/change.ts';
import { isBlocked } from '../plan/change.ts';
import {
  blockedEnding,
  type Ending,
  FAILING,
  outcomeOf,
  withoutSecretsOf,
} from '../plan/outcome.ts';
import type { OutcomeReason } from '../plan/outcome-reason.ts';
import type { LivePlan } from '../plan/plan.ts';
import { isWriting } from '../plan/writing.ts';
import { RowBinder } from './bind-rows.ts';
import { createFlow } from './create.ts';
import { type Deployment, type DeployOptions, Guids } from './deployment.ts';
import { stopOnLastingError } from './stop-on-lasting-error.ts';
import { undo } from './undo.ts';
import { detailOf, updateFlow } from './update.ts';

/** A deployment in progress: what has ended and how, and what keeps the rest from starting. */
export class DeploymentRun {
  private readonly plan: LivePlan;
  private readonly broken: ReadonlyMap<Change, OutcomeReason>;
  private readonly options: DeployOptions;
  private readonly deployment: Deployment;
  private readonly endings = new Map<Change, Ending>();
  private readonly ended = new Map<Change, Promise<void>>();
  /** Those that were carried out, in the order in which they ended. */
  private readonly carriedOut: WritingChange[] = [];
  /** The first that failed, or must not be deployed at all. */
  private failed: Change | null;
  private readonly lost: LostServers;
  private readonly rows: RowBinder;

  constructor(
    plan: LivePlan,
    host: FlowHost,
    broken: ReadonlyMap<Change, OutcomeReason>,
    options: DeployOptions,
  ) {
    this.plan = plan;
    this.broken = broken;
    this.options = options;
    this.lost = new LostServers(host.serverOf);
    this.deployment = {
      host: stopOnLastingError(host, (environmentName, { failure }) =>
        this.lost.add(environmentName, failure),
      ),
      snapshots: options.snapshots,
      planDigest: plan.digest,
      ignored: plan.ignored,
      guids: new Guids(plan.changes),
      alarm: (change, alarm) => options.onAlarm?.(withoutSecretsOf(change, alarm)),
    };
    this.rows = new RowBinder(plan.references ?? [], this.deployment.host);
    this.failed = plan.changes.find((change) => this.isOut(change)) ?? null;
  }

  /** True when it must not be deployed at all. */
  private isOut(change: Change): boolean {
    const isUnapproved = isWriting(change) && this.options.unapproved?.has(change.environment);
    return isBlocked(change) || this.broken.has(change) || isUnapproved === true;
  }

  endingOf(change: Change): Ending {
    return this.endings.get(change) ?? { result: 'skipped' };
  }

  /** Call it for a child before the flows that call it; never rejects. */
  carryOut(change: Change, children: readonly Change[]): Promise<void> {
    const ended = this.carryOutAfter(change, children);
    this.ended.set(change, ended);
    return ended;
  }

  private async carryOutAfter(change: Change, children: readonly Change[]): Promise<void> {
    await Promise.all(children.map((child) => this.ended.get(child)));
    const ending = await this.bringToEnd(change, children);
    if (FAILING.includes(ending.result)) this.failed ??= change;
    this.end(change, ending);
  }

  private end(change: Change, ending: Ending): void {
    this.endings.set(change, ending);
    const { changes } = this.plan;
    this.options.onOutcome?.(outcomeOf(change, ending), this.endings.size, changes.length);
  }

  private async bringToEnd(change: Change, children: readonly Change[]): Promise<Ending> {
    switch (change.action) {
      case 'blocked':
        return blockedEnding(change);
      case 'unchanged':
        return { result: 'unchanged' };
      case 'create':
      case 'update': {
        const against = this.reasonAgainst(change, children);
        if (against !== null) return against;
        const unbound = await this.rows.bind(change);
        if (unbound !== null) {
          const reason: OutcomeReason = { code: 'reference-unbound', ...unbound };
          return { result: 'failed', reason };
        }
        const ending = await write(change, this.deployment);
        this.carriedOut.push(change);
        return ending;
      }
    }
  }

  /** The ending of a flow that must not start; null when it may. */
  private reasonAgainst(change: Change, children: readonly Change[]): Ending | null {
    const { signal, atomic, unapproved } = this.options;
    const reason = unapproved?.get(change.environment) ?? this.broken.get(change);
    if (reason !== undefined) return { result: 'blocked', reason };
    const { environment } = change;
    if (signal?.aborted) {
      return { result: 'skipped', reason: { code: 'run-stopped-before', environment } };
    }
    if (atomic && this.failed !== null) {
      const { file } = this.failed;
      return { result: 'skipped', reason: { code: 'run-atomic-before', file } };
    }
    const cause = this.lost.of(change.environmentName);
    if (cause !== null) {
      const server = this.deployment.host.serverOf(change.environmentName);
      return { result: 'failed', reason: { code: 'host-lost', server, cause } };
    }
    const child = children.find((one) => FAILING.includes(this.endingOf(one).result));
    if (child === undefined) return null;
    const { result } = this.endingOf(child);
    return { result: 'blocked', reason: { code: 'called-flow-failed', file: child.file, result } };
  }

  /**
   * With `atomic`, undoes what was deployed, the last one first, unless everything was deployed.
   */
  async conclude(): Promise<void> {
    await this.undoFlows();
    await this.undoRows();
  }

  /** A job that is being cancelled leaves rows as they are; what stays is in the outcomes. */
  private async undoRows(): Promise<void> {
    const ended = this.plan.changes.map((one) => [one, this.endingOf(one)] as const);
    const isStopped = this.options.signal?.aborted === true;
    for (const { reason, changes } of await this.rows.conclude(ended, isStopped)) {
      for (const change of changes) {
        const { rows = [], ...ending } = this.endingOf(change);
        this.endings.set(change, { ...ending, rows: [...rows, reason] });
      }
      const isExpected = ['row-needed', 'row-maybe-needed'].includes(reason.cause.code);
      if (!isExpected) this.options.onAlarm?.(reason);
    }
  }

  private async undoFlows(): Promise<void> {
    const { failed, options, carriedOut } = this;
    const writing = this.plan.changes.filter(isWriting);
    if (options.atomic !== true || (failed === null && carriedOut.length === writing.length))
      return;
    for (const change of carriedOut.toReversed()) {
      const before = this.endingOf(change);
      if (failed === null || options.signal?.aborted) this.leave(change, before);
      else {
        const ending = await undone(change, before, this.deployment, failed.file);
        if (ending !== before) this.end(change, ending);
      }
    }
  }

  /**
   * A job that is being cancelled has seconds left: what was deployed is listed, and not undone.
   */
  private leave(change: WritingChange, { result, snapshot = null }: Ending): void {
    if (result !== 'updated' && result !== 'created') return;
    const { displayName } = change;
    this.deployment.alarm(change, { code: 'left-deployed', displayName, result, snapshot });
  }
}

/** An error in one flow never changes the outcome of another. */
async function write(change: WritingChange, deployment: Deployment): Promise<Ending> {
  try {
    return change.action === 'create'
      ? await createFlow(change, deployment)
      : await updateFlow(change, deployment);
  } catch (error) {
    return defect(change, error);
  }
}

async function undone(
  change: WritingChange,
  ending: Ending,
  deployment: Deployment,
  file: string,
): Promise<Ending> {
  try {
    return await undo(change, ending, deployment, file);
  } catch (error) {
    return { ...ending, ...defect(change, error) };
  }
}

function defect({ environment }: WritingChange, error: unknown): Ending {
  return { result: 'unknown', reason: { code: 'defect', environment, detail: detailOf(error) } };
}
