import { type FlowHost, type HostError, said } from '../live/host.ts';
import type { Change, WritingChange } from '../plan/change.ts';
import type { LivePlan } from '../plan/plan.ts';
import { isWriting } from '../plan/writing.ts';
import { createFlow } from './create.ts';
import type { Deployment, DeployOptions } from './deploy.ts';
import { deployCommand, restoreCommand } from './doubt.ts';
import { blockedEnding, type Ending, FAILING, outcomeOf } from './outcome.ts';
import { undo } from './undo.ts';
import { updateFlow } from './update.ts';
import { watched } from './watched.ts';

/** A deployment on its way: what has ended and how, and what keeps the rest from being started. */
export class Course {
  private readonly plan: LivePlan;
  private readonly broken: ReadonlyMap<Change, string>;
  private readonly options: DeployOptions;
  private readonly deployment: Deployment;
  private readonly endings = new Map<Change, Ending>();
  private readonly ended = new Map<Change, Promise<void>>();
  /** Those that were carried out, in the order in which they ended. */
  private readonly carriedOut: WritingChange[] = [];
  /** The first that failed, or is not to be deployed at all. */
  private failed: Change | null;
  /** Why the server takes no further call. */
  private refusal: HostError | null = null;

  constructor(
    plan: LivePlan,
    host: FlowHost,
    broken: ReadonlyMap<Change, string>,
    options: DeployOptions,
  ) {
    this.plan = plan;
    this.broken = broken;
    this.options = options;
    this.deployment = {
      host: watched(host, (error) => {
        this.refusal ??= error;
      }),
      snapshots: options.snapshots,
      planDigest: plan.digest,
      ignored: plan.ignored,
      alarm: options.alarm ?? (() => {}),
    };
    this.failed = plan.changes.find((change) => this.isOut(change)) ?? null;
  }

  /** It is not to be deployed at all. */
  private isOut(change: Change): boolean {
    const isRefused = isWriting(change) && this.options.refusals?.has(change.environment);
    return isBlocked(change) || this.broken.has(change) || isRefused === true;
  }

  endingOf(change: Change): Ending {
    return this.endings.get(change) ?? { result: 'skipped' };
  }

  /** To be called for a child before the flows that call it; never rejects. */
  carryOut(change: Change, children: readonly Change[]): Promise<void> {
    const ended = this.carryOutAfter(change, children);
    this.ended.set(change, ended);
    return ended;
  }

  private async carryOutAfter(change: Change, children: readonly Change[]): Promise<void> {
    await Promise.all(children.map((child) => this.ended.get(child)));
    const ending = await this.bringToEnd(change, children);
    if (FAILING.includes(ending.result)) this.failed ??= change;
    this.tell(change, ending);
  }

  private tell(change: Change, ending: Ending): void {
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
        const ending = await write(change, this.deployment);
        this.carriedOut.push(change);
        return ending;
      }
    }
  }

  /** How a flow ends that is not to be started; null when it may be. */
  private reasonAgainst(change: Change, children: readonly Change[]): Ending | null {
    const { signal, atomic, refusals } = this.options;
    const refusal = refusals?.get(change.environment);
    if (refusal !== undefined) return { result: 'blocked', error: refusal };
    const broken = this.broken.get(change);
    if (broken !== undefined) return { result: 'blocked', error: broken };
    if (signal?.aborted) {
      const error = `it was not started, because the run was stopped; ${deployCommand(change)} goes on from here`;
      return { result: 'skipped', error };
    }
    if (atomic && this.failed !== null) {
      const error = `it was not started, because \`${this.failed.file}\` was not deployed and the run is atomic`;
      return { result: 'skipped', error };
    }
    if (this.refusal !== null) {
      return { result: 'failed', error: `${said(this.refusal)}. Nothing was sent for this flow` };
    }
    const child = children.find((one) => FAILING.includes(this.endingOf(one).result));
    if (child === undefined) return null;
    const error = `it calls the flow of \`${child.file}\`, which ended as ${this.endingOf(child).result}; deploy that one first`;
    return { result: 'blocked', error };
  }

  /** With `atomic`, puts back what was deployed, the last one first, unless all of it was. */
  async conclude(): Promise<void> {
    const { failed, options, carriedOut } = this;
    const writing = this.plan.changes.filter(isWriting);
    if (options.atomic !== true || (failed === null && carriedOut.length === writing.length))
      return;
    const cause = `\`${failed?.file}\` was not deployed and the run is atomic`;
    for (const change of carriedOut.toReversed()) {
      const before = this.endingOf(change);
      if (options.signal?.aborted) this.leave(change, before);
      else {
        const ending = await takeBack(change, before, this.deployment, cause);
        if (ending !== before) this.tell(change, ending);
      }
    }
  }

  /** A job that is being cancelled has seconds left: what stands is told instead of put back. */
  private leave({ displayName }: Change, { result, snapshot }: Ending): void {
    if (result !== 'updated' && result !== 'created') return;
    const how = snapshot ? `; ${restoreCommand(snapshot)} puts it back` : '';
    this.deployment.alarm(`${displayName} stays ${result}, because the run was stopped${how}`);
  }
}

/** Whatever goes wrong with one flow, the others have to be told of truly. */
async function write(change: WritingChange, deployment: Deployment): Promise<Ending> {
  try {
    return change.action === 'create'
      ? await createFlow(change, deployment)
      : await updateFlow(change, deployment);
  } catch (error) {
    return defect(change, error);
  }
}

async function takeBack(
  change: WritingChange,
  ending: Ending,
  deployment: Deployment,
  cause: string,
): Promise<Ending> {
  try {
    return await undo(change, ending, deployment, cause);
  } catch (error) {
    return { ...ending, ...defect(change, error) };
  }
}

function defect(change: WritingChange, error: unknown): Ending {
  const why = `this is a defect of Flowgate, please report it: ${said(error)}`;
  return { result: 'unknown', error: `${why}. Settle it with ${deployCommand(change)}` };
}

function isBlocked(change: Change): boolean {
  return change.action === 'blocked' && change.isSkipped !== true;
}
