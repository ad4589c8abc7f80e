import type { Finding, Project } from '../check/check.ts';
import { type Current, liveFlowName } from '../live/current.ts';
import type { LiveFlow } from '../live/host.ts';
import type { FileInEnvironment, Target, UnreadableTarget } from '../live/target.ts';
import { type FlowBlocked, type UnwritableReason, unwritable } from '../live/unwritable.ts';
import { displayNameIn, knownFlowName } from '../map/identity.ts';
import { bindingChanges, type OwnerLookup, ownerLookup } from './bindings.ts';
import { duplicateReason, errorsFound, incompleteReason } from './block.ts';
import { type BindingChange, byTarget } from './change.ts';
import { type Differences, isSuspended } from './compare-with-live.ts';
import { pathsOf } from './diff.ts';
import type { ComparedFlow, DriftReason } from './drift.ts';
import {
  type DuplicatesOf,
  duplicatesIn,
  othersOfSameFlow,
  type RepositoryFlows,
} from './duplicate-targets.ts';
import type { PlanOptions } from './plan.ts';

interface Known extends Required<Pick<PlanOptions, 'unreadable' | 'liveOwners'>> {
  differences: Differences;
  findings: readonly Finding[];
  project: RepositoryFlows & Pick<Project, 'baseMap'>;
}

/** Everything needed to judge an entry. */
interface Judgement extends Pick<Known, 'differences' | 'findings' | 'liveOwners'> {
  owners: OwnerLookup;
  duplicatesOf: (target: Target) => FileInEnvironment[];
}

/** Compares each live flow with Git; in order of environment and file. */
export function driftOf(
  currents: ReadonlyMap<Target, Current>,
  { differences, findings, project, unreadable, liveOwners }: Known,
): ComparedFlow[] {
  const judgement = {
    differences,
    // The entry itself shows that the flow differs.
    findings: findings.filter(({ rule }) => rule !== 'flow-edited'),
    owners: ownerLookup(project),
    liveOwners,
    duplicatesOf: withFoundDuplicates(currents, duplicatesIn(project)),
  };
  return [
    ...[...currents].map(([target, current]) => entryFor(target, current, judgement)),
    ...unreadable.map(unreadableEntry),
  ].toSorted(byTarget);
}

/**
 * Adds flows that turned out to be the same live flow, one found by its guid and one by its name.
 */
function withFoundDuplicates(
  currents: ReadonlyMap<Target, Current>,
  duplicatesOf: DuplicatesOf,
): (target: Target) => FileInEnvironment[] {
  const found = new Map(
    [...currents].map(([target, current]) => [
      target,
      {
        file: target.flow.file,
        environment: target.resolution.environment.name,
        environmentName: target.resolution.environment.environmentName,
        flowName: liveFlowName(current),
      },
    ]),
  );
  const othersOf = othersOfSameFlow([...found.values()]);
  return (target) => {
    const own = found.get(target);
    const known = duplicatesOf(target, own?.flowName ?? null);
    if (known.length > 0 || own === undefined) return known;
    return othersOf(own).map(({ file, environment }) => ({ file, environment }));
  };
}

function entryFor(target: Target, current: Current, judgement: Judgement): ComparedFlow {
  const { flow, resolution } = target;
  const live = liveIn(current);
  const notCompared = reasonAgainst(target, current, judgement);
  const diff = notCompared === null ? (judgement.differences.get(target) ?? null) : null;
  return {
    environment: resolution.environment.name,
    file: flow.file,
    displayName: displayNameIn(target),
    flowName: live?.flowName ?? knownFlowName(target),
    paths: diff === null ? [] : pathsOf(diff),
    diff,
    bindings: live === null ? [] : fromGitToLive(target, live, judgement),
    reason: notCompared ?? remark(target, current, judgement),
    live: notCompared === null ? live : null,
  };
}

function liveIn(current: Current): LiveFlow | null {
  return current.kind === 'live' || current.kind === 'edited' ? current.flow : null;
}

function fromGitToLive(
  { resolution: { bindings, environment } }: Target,
  { connectionReferences }: LiveFlow,
  { owners, liveOwners }: Judgement,
): BindingChange[] {
  return bindingChanges(bindings, connectionReferences, owners, liveOwners(environment)).map(
    ({ from, to, ...binding }) => ({ ...binding, from: to, to: from }),
  );
}

type Comparable = Extract<UnwritableReason, FlowBlocked | { code: 'flow-edited' }>;

/** Reasons against a save, which do not hinder a comparison. */
function isComparable(reason: UnwritableReason): reason is Comparable {
  return ['flow-edited', 'flow-draft', 'flow-managed'].includes(reason.code);
}

/** Why live and Git cannot be compared; null when they can, or there is no live flow yet. */
function reasonAgainst(
  target: Target,
  current: Current,
  { duplicatesOf }: Judgement,
): DriftReason | null {
  const unidentified = unwritable(target, current);
  // A manual change is what drift compares.
  if (unidentified !== null && !isComparable(unidentified)) return unidentified;
  return duplicateReason(duplicatesOf(target)) ?? incompleteReason(target, current);
}

/** What a reader should know about a flow besides its differences. */
function remark(target: Target, current: Current, { findings }: Judgement): DriftReason | null {
  const live = liveIn(current);
  if (live === null) return { code: 'not-live' };
  if (isSuspended(live)) return { code: 'live-flow-suspended' };
  const isHidden = live.state === null && target.resolution.settings?.state != null;
  return isHidden ? { code: 'live-state-not-shown' } : errorsFound(target, findings);
}

function unreadableEntry({ file, environment, cause }: UnreadableTarget): ComparedFlow {
  return {
    environment: environment.name,
    file,
    displayName: file,
    flowName: environment.flows.get(file)?.flowName ?? null,
    paths: [],
    diff: null,
    bindings: [],
    reason: { code: 'no-flow-in-file', cause },
    live: null,
  };
}
