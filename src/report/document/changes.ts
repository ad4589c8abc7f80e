import type { BlockReason } from '../../plan/block.ts';
import type {
  BindingChange,
  PlanReason,
  ReportedAbout,
  ReportedChange,
} from '../../plan/change.ts';
import type { DriftEntry, DriftReason } from '../../plan/drift.ts';
import { isAllNew } from '../diff-summary.ts';
import { readParts, writtenParts } from '../parts.ts';
import { maybeReason, reasonIn } from '../reasons/index.ts';
import type { ChangeDocument, DriftDocument } from './change-schema.ts';
import { type DiffDocument, diffDocument, diffFrom } from './differences.ts';

const NOTHING: DiffDocument = { differences: [], outline: [] };

/** A change as in the report's JSON. */
export function changeDocument(change: ReportedChange): ChangeDocument {
  const { environment, file, displayName, flowName, action, paths, reason } = change;
  const isWritten = change.action === 'create' || change.action === 'update';
  const diff = change.action === 'unchanged' ? null : change.diff;
  const isNew = action === 'create' || (diff !== null && isAllNew(diff));
  const { differences, outline } = diff === null ? NOTHING : diffDocument(diff, isNew);
  return {
    environment,
    file,
    displayName,
    flowName,
    previousFlowName: change.identity?.from?.flowName ?? null,
    identity: identityDocument(change),
    action,
    paths,
    differences,
    outline,
    bindings: change.bindings.map(bindingDocument),
    digest: isWritten ? change.digest : null,
    parts: isWritten ? writtenParts(change.parts) : {},
    reason: maybeReason(reason),
    isSkipped: change.action === 'blocked' && change.isSkipped === true,
  };
}

function identityDocument({ identity }: ReportedChange): ChangeDocument['identity'] {
  if (identity === undefined) return null;
  const { from, to, takenFrom } = identity;
  const side = ({ environmentName, flowName, displayName }: typeof to) => ({
    environmentName,
    flowName,
    displayName,
  });
  return { from: from && side(from), to: side(to), takenFrom: [...takenFrom] };
}

type BindingDocument = ChangeDocument['bindings'][number];

function bindingDocument({ key, connector, from, to }: BindingChange): BindingDocument {
  return { key, connector, from: bound(from), to: bound(to) };
}

function bound(side: BindingChange['from']): BindingDocument['from'] {
  return side && { connectionName: side.connectionName, owner: side.owner };
}

/** A change from the report's JSON; null where its parts do not match each other. */
export function changeFrom(document: ChangeDocument): ReportedChange | null {
  const { action, reason, identity, differences, outline, digest, parts, ...rest } = document;
  const { previousFlowName: _, isSkipped, ...known } = rest;
  const about = {
    ...known,
    ...(identity === null ? {} : { identity }),
    reason: reasonIn(reason) as PlanReason | null,
  };
  switch (action) {
    case 'unchanged':
      return { ...about, action };
    case 'blocked':
      return blockedFrom(document, about, isSkipped);
    case 'create':
    case 'update': {
      const diff = diffFrom({ differences, outline });
      if (diff === null || digest === null) return null;
      return { ...about, action, diff, digest, parts: readParts(parts) };
    }
  }
}

function blockedFrom(
  { differences, outline }: ChangeDocument,
  { reason, ...about }: ReportedAbout,
  isSkipped: boolean,
): ReportedChange | null {
  const isCompared = differences.length + outline.length > 0;
  const diff = isCompared ? diffFrom({ differences, outline }) : null;
  if (reason === null || (isCompared && diff === null)) return null;
  return { ...about, action: 'blocked', reason: reason as BlockReason, isSkipped, diff };
}

/** A flow of a drift report as in the report's JSON. */
export function driftDocument(entry: DriftEntry): DriftDocument {
  const { environment, file, displayName, flowName, paths, diff, bindings, reason } = entry;
  return {
    environment,
    file,
    displayName,
    flowName,
    paths,
    ...(diff === null ? NOTHING : diffDocument(diff)),
    bindings: bindings.map(bindingDocument),
    reason: maybeReason(reason),
  };
}

/** An entry of drift from the report's JSON; null where its parts do not match each other. */
export function driftFrom(document: DriftDocument): DriftEntry | null {
  const { differences, outline, reason, ...rest } = document;
  const diff = diffFrom({ differences, outline });
  if (diff === null) return null;
  const isCompared = differences.length > 0;
  return {
    ...rest,
    diff: isCompared ? diff : null,
    reason: reasonIn(reason) as DriftReason | null,
  };
}
