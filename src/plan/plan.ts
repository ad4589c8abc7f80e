import type { Finding, Project } from '../check/check.ts';
import { type Current, liveFlowName, type OnDrift } from '../live/current.ts';
import type { LiveFlow } from '../live/host.ts';
import type { RowReason } from '../live/rows.ts';
import type { Target, UnreadableTarget } from '../live/target.ts';
import { displayNameIn, knownFlowName } from '../map/identity.ts';
import type { PlacedIdentityChange } from '../map/identity-changes.ts';
import type { Environment } from '../map/map.ts';
import { bindingChanges, type OwnerLookup, ownerLookup } from './bindings.ts';
import { blockReason } from './block.ts';
import {
  type AboutChange,
  type BlockedChange,
  byTarget,
  type Change,
  type Fingerprint,
  type PlannedWrite,
  type PlanReason,
  type ReportedChange,
} from './change.ts';
import { contentOf } from './content.ts';
import { type DesiredFlow, desiredFlow } from './desired.ts';
import { diffOf, type FlowDiff, pathsOf, referenceDiff } from './diff.ts';
import { changeDigest, digestOf, digestsOf } from './digest.ts';
import {
  type DuplicatesOf,
  duplicatesIn,
  othersOfSameFlow,
  type RepositoryFlows,
} from './duplicate-targets.ts';
import type { Ignored } from './ignored.ts';
import { partsOf } from './part-hashes.ts';
import {
  type PlannedRow,
  type RowChange,
  type RowsOf,
  rowChanges,
  withoutRowConnections,
} from './row-changes.ts';
import { type ConnectionUse, connectionUses } from './uses.ts';

export interface ReportedPlan {
  /** Only a plan that was compared with the live flows may be carried out. */
  comparedWith: ComparedWith;
  /**
   * sha256 over what would be written and what is there now: only content, never a commit or a
   * time.
   */
  digest: string;
  /** The same for each environment alone, by its name in the map. */
  digests: Record<string, string>;
  changes: ReportedChange[];
  /** The connections that a flow is newly bound to, and all flows that use them. */
  connectionUses: ConnectionUse[];
  /** The rows that are bound to other connections; absent where none is. */
  references?: RowChange[];
}

export interface Plan extends ReportedPlan {
  changes: Change[];
  /** The parts of definitions that were not compared, because the map says so. */
  ignored: Ignored;
  references?: PlannedRow[];
}

export interface PlanOptions {
  /** Files that hold no readable flow. */
  unreadable?: readonly UnreadableTarget[];
  /** What to do with a flow that was changed manually. */
  onDrift?: OnDrift;
  ignored?: Ignored;
  /** The files that identify another live flow than before. */
  identities?: readonly PlacedIdentityChange[];
  /** The owners of an environment's connections, as the server shows them. */
  liveOwners?: (environment: Environment) => OwnerLookup;
  /** Why the rows of a target cannot be bound as the map says. */
  rowReasons?: ReadonlyMap<Target, RowReason>;
  /** The rows of an environment's references. */
  rowsOf?: RowsOf;
}

/** Everything needed to judge a change. */
interface Judgement extends Required<Omit<PlanOptions, 'unreadable' | 'identities' | 'rowsOf'>> {
  comparedWith: ComparedWith;
  identityOf: (target: Target) => Pick<AboutChange, 'identity'>;
  findings: readonly Finding[];
  owners: OwnerLookup;
  duplicatesOf: DuplicatesOf;
}

export type ComparedWith = 'live' | 'git';
export type LivePlan = Plan & { comparedWith: 'live' };

/**
 * Decides once what happens to every target, by environment and file; the deployment carries it out
 * and decides nothing again. An error-level finding on a flow blocks it.
 */
export function planFlows<With extends ComparedWith>(
  comparedWith: With,
  currents: ReadonlyMap<Target, Current>,
  findings: readonly Finding[],
  project: RepositoryFlows & Pick<Project, 'baseMap'>,
  {
    unreadable = [],
    onDrift = 'fail',
    ignored = [],
    identities = [],
    liveOwners = () => () => null,
    rowReasons = new Map(),
    rowsOf = () => null,
  }: PlanOptions = {},
): Plan & { comparedWith: With } {
  const owners = ownerLookup(project);
  const duplicatesOf = duplicatesIn(project);
  const identityOf = identitiesByTarget(identities);
  const about = { owners, liveOwners, identityOf };
  const judgement = {
    ...{ ...about, comparedWith, findings, duplicatesOf, onDrift, ignored },
    rowReasons,
  };
  const each = [...currents].map(([target, current]) => changeFor(target, current, judgement));
  const changes = [...blockDuplicates(each), ...unreadable.map(unreadableChange)].toSorted(
    byTarget,
  );
  const rows = rowChanges(changes, currents, rowsOf);
  return {
    comparedWith,
    digest: digestOf(changes),
    digests: digestsOf(changes),
    changes,
    ignored,
    connectionUses: connectionUses(changes, project),
    ...(rows.length === 0 ? {} : { references: rows }),
  };
}

function changeFor(target: Target, found: Current, judgement: Judgement): Change {
  const { comparedWith, findings, duplicatesOf, onDrift, ignored } = judgement;
  const isOverwritten = found.kind === 'edited' && onDrift === 'overwrite';
  const current: Current = isOverwritten ? { ...found, kind: 'live' } : found;
  const { flow, resolution } = target;
  const live = currentFlow(current, knownFlowName(target));
  const about = aboutOf(target, current, live, judgement);
  const desired = desiredFlow(flow, resolution, live);
  const reason =
    blockReason(target, current, findings, duplicatesOf) ??
    judgement.rowReasons.get(target) ??
    null;
  if (reason !== null) {
    const isSkipped = current.kind === 'edited' && onDrift === 'skip';
    const compared = isKnown(current) ? differenceOf(live, desired, ignored) : NOT_COMPARED;
    return { ...about, action: 'blocked', reason, isSkipped, ...compared };
  }
  const diff = diffOf(live, contentOf(desired), ignored);
  if (live === null) {
    const readAt = (current.kind === 'absent' && current.readAt) || 0;
    return marked({ ...about, action: 'create', flow, desired, readAt, diff }, ignored);
  }
  const paths = pathsOf(diff);
  // Git does not show the content of another live flow.
  const isUnknown = about.identity !== undefined && comparedWith === 'git';
  if (paths.length === 0 && !isUnknown) return { ...about, action: 'unchanged' };
  const readAt = current.kind === 'live' ? current.readAt : 0;
  const writes = isUnknown || isOfFlow(live, desired, diff);
  const update = { ...about, reason: remark(found), action: 'update' as const, flow, desired };
  return marked({ ...update, current: live, readAt, paths, diff, writes }, ignored);
}

const NOT_COMPARED = { diff: null, paths: [] };

/** What a blocked flow would change; a new one differs nowhere. */
function differenceOf(live: LiveFlow | null, desired: DesiredFlow, ignored: Ignored) {
  const diff = diffOf(live, contentOf(desired), ignored);
  return { diff, paths: live === null ? [] : pathsOf(diff) };
}

function aboutOf(
  target: Target,
  current: Current,
  live: LiveFlow | null,
  { owners, liveOwners, identityOf }: Judgement,
): AboutChange {
  const { bindings, environment } = target.resolution;
  return {
    environment: environment.name,
    environmentName: environment.environmentName,
    deployAs: environment.deployAs,
    file: target.flow.file,
    displayName: displayNameIn(target),
    flowName: liveFlowName(current) ?? knownFlowName(target),
    reason: null,
    ...identityOf(target),
    bindings: isKnown(current)
      ? bindingChanges(bindings, live?.connectionReferences ?? {}, owners, liveOwners(environment))
      : [],
    paths: [],
  };
}

/** A write with the fingerprint by which a later plan recognises it. */
function marked<Write extends PlannedWrite>(write: Write, ignored: Ignored): Write & Fingerprint {
  return { ...write, digest: changeDigest(write, ignored), parts: partsOf(write, ignored) };
}

function unreadableChange({ file, environment, cause }: UnreadableTarget): BlockedChange {
  return {
    environment: environment.name,
    environmentName: environment.environmentName,
    deployAs: environment.deployAs,
    file,
    displayName: file,
    flowName: environment.flows.get(file)?.flowName ?? null,
    bindings: [],
    paths: [],
    action: 'blocked',
    reason: { code: 'no-flow-in-file', cause },
    diff: null,
  };
}

/**
 * Blocks flows that turned out to be the same live flow, one found by its guid and one by its name.
 */
function blockDuplicates(changes: readonly Change[]): Change[] {
  const othersOf = othersOfSameFlow(changes.filter(isOfOneFlow));
  return changes.map((change) => {
    const others = change.action === 'blocked' ? [] : othersOf(change);
    if (others.length === 0) return change;
    const { environment, environmentName, deployAs, file, displayName, flowName } = change;
    const { bindings, paths, identity } = change;
    const about = {
      ...{ environment, environmentName, deployAs, file, displayName, flowName, bindings, paths },
      ...(identity === undefined ? {} : { identity }),
    };
    const named = others.map((other) => ({ file: other.file, environment: other.environment }));
    return {
      ...about,
      action: 'blocked',
      reason: { code: 'same-live-flow', others: named },
      diff: 'diff' in change ? change.diff : null,
    };
  });
}

function isOfOneFlow(change: Change): boolean {
  return change.action !== 'blocked' || change.reason.code === 'same-live-flow';
}

function identitiesByTarget(
  identities: readonly PlacedIdentityChange[],
): (target: Target) => Pick<AboutChange, 'identity'> {
  const known = new Map(
    identities.map(({ environment, file, ...identity }) => [`${environment}\n${file}`, identity]),
  );
  return ({ flow, resolution }) => {
    const identity = known.get(`${resolution.environment.name}\n${flow.file}`);
    return identity === undefined ? {} : { identity };
  };
}

function hasFlow(current: Current): current is Extract<Current, { kind: 'live' | 'edited' }> {
  return current.kind === 'live' || current.kind === 'edited';
}

/** What a reader of an update should know besides. */
function remark(current: Current): PlanReason | null {
  if (current.kind === 'new') return { code: 'not-looked-up' };
  if (current.kind !== 'edited') return null;
  return { code: 'edit-overwritten', edits: current.edits, cause: current.cause };
}

/** False where it is unknown what the flow is bound to now. */
function isKnown({ kind }: Current): boolean {
  return ['live', 'edited', 'base', 'new', 'absent'].includes(kind);
}

/** Whether more changes than the state and the connections of rows. */
function isOfFlow(live: LiveFlow, desired: DesiredFlow, diff: FlowDiff): boolean {
  const known = withoutRowConnections(live.connectionReferences);
  const references = referenceDiff(known, desired.connectionReferences);
  return pathsOf({ ...diff, references }).some((path) => path !== STATE);
}

/** The flow to compare with; null when there is none and the flow will be created. */
function currentFlow(current: Current, flowName: string | null): LiveFlow | null {
  if (hasFlow(current) || current.kind === 'base') return current.flow;
  if (current.kind !== 'new' || current.create) return null;
  const nothing = { displayName: '', state: null, definition: {}, connectionReferences: {} };
  return { flowName: flowName ?? '', ...nothing };
}

const STATE = '/state';
