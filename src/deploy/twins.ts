import { namesNotShown } from '../live/current.ts';
import { type FlowHost, HostError, type HostFailure, type ListedFlow } from '../live/host.ts';
import type { CreateChange } from '../plan/change.ts';

/** Whether another run has created a flow of the same name at the same time. */
export type Twins =
  | { kind: 'alone' }
  /** This run's flow is the first of them. */
  | { kind: 'first'; others: string[] }
  | { kind: 'later'; others: string[] }
  | { kind: 'unchecked'; cause: HostFailure };

/** A list before its flow is in it, as long as the server takes. */
const PAUSE_MS = 3_000;

/** More than the second of a `createdTime`. */
const SECOND_MS = 1_100;

/** The flows of an environment, or why they could not be listed. */
export async function listNow(
  host: FlowHost,
  environmentName: string,
): Promise<{ listed: ListedFlow[] } | { cause: HostFailure }> {
  try {
    return { listed: await host.listFlows(environmentName) };
  } catch (error) {
    if (error instanceof HostError) return { cause: error.failure };
    throw error;
  }
}

/**
 * The list after a create: once more after a pause where it does not have the new flow yet.
 * `flowName` null where the create returned none: then any flow of its name.
 */
export async function listAfter(
  change: CreateChange,
  flowName: string | null,
  host: FlowHost,
): ReturnType<typeof listNow> {
  const { environmentName } = change;
  const isNew = (flow: ListedFlow) =>
    flowName === null ? isNamed(change)(flow) : isFlow(flowName)(flow);
  const first = await listNow(host, environmentName);
  if ('cause' in first || first.listed.some(isNew)) return first;
  await host.pause(PAUSE_MS);
  return listNow(host, environmentName);
}

/** The flows that have the name of a new one, by guid; before a create there is none. */
export function namesakes(change: CreateChange, listed: readonly ListedFlow[]): string[] {
  return listed.filter(isNamed(change)).map(({ flowName }) => flowName);
}

/**
 * Looks right after a create. Two runs at once see the same list, and order it by `createdTime` and
 * guid: so both know which flow is the first. A flow that is not listed yet is the last. A time in
 * whole seconds may be that of a flow that is created after this look: so it looks again when that
 * second is over.
 */
export async function twinsOf(
  change: CreateChange,
  flowName: string,
  host: FlowHost,
): Promise<Twins> {
  const after = await listAfter(change, flowName, host);
  const twins = twinsIn(after, change, flowName);
  const own = 'cause' in after ? undefined : after.listed.find(isFlow(flowName));
  if (twins.kind === 'later' || own === undefined || !isInSeconds(own)) return twins;
  await host.pause(SECOND_MS);
  return twinsIn(await listNow(host, change.environmentName), change, flowName);
}

function twinsIn(
  after: Awaited<ReturnType<typeof listNow>>,
  change: CreateChange,
  flowName: string,
): Twins {
  if ('cause' in after) return { kind: 'unchecked', cause: after.cause };
  const own = after.listed.find(isFlow(flowName)) ?? null;
  const cause = namesNotShown(after.listed);
  if (cause !== null) return { kind: 'unchecked', cause };
  const twins = after.listed.filter((flow) => isNamed(change)(flow) && !isFlow(flowName)(flow));
  const others = twins.toSorted(byAge).map((twin) => twin.flowName);
  if (others.length === 0) return { kind: 'alone' };
  // Without their times two runs cannot know which of them looked before the other's create.
  const isOrdered = [own, ...twins].every((flow) => flow !== null && timeOf(flow) < NEVER);
  const isFirst = own !== null && isOrdered && twins.every((twin) => byAge(own, twin) < 0);
  return { kind: isFirst ? 'first' : 'later', others };
}

const isFlow =
  (flowName: string) =>
  (flow: ListedFlow): boolean =>
    flow.flowName.toLowerCase() === flowName.toLowerCase();

const isNamed =
  ({ desired }: CreateChange) =>
  ({ displayName }: ListedFlow): boolean =>
    displayName === desired.displayName;

function byAge(one: ListedFlow, other: ListedFlow): number {
  const [older, newer] = [timeOf(one), timeOf(other)];
  if (older !== newer) return older < newer ? -1 : 1;
  return one.flowName.toLowerCase() < other.flowName.toLowerCase() ? -1 : 1;
}

const NEVER = Number.POSITIVE_INFINITY;

/** A missing time counts as the latest. */
function timeOf({ createdTime }: ListedFlow): number {
  const time = Date.parse(createdTime ?? '');
  return Number.isNaN(time) ? NEVER : time;
}

/** A flow created after a look has another time, where times are finer than a request is long. */
function isInSeconds({ createdTime = '' }: ListedFlow): boolean {
  return !/\.\d*[1-9]/.test(createdTime);
}
