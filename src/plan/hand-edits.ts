import type { LiveFlow } from '../live/host.ts';
import type { FlowContent } from './content.ts';
import { definitionDifferences, referenceDifferences } from './difference.ts';
import type { Ignored } from './ignored.ts';

export interface ThreeVersions {
  /**
   * The flow as Git last had it, with the map of that time; null when there was none, or it is
   * unknown. It comes from `desiredFlow` with the live references, so that a source that nobody
   * wrote does not count.
   */
  base: FlowContent | null;
  live: LiveFlow;
  /** The flow as Git has it now. */
  desired: FlowContent;
  /** Parts of a definition that are not compared; absent: none. */
  ignored?: Ignored;
}

/** How a live flow relates to what Git had and to what Git has now. */
export type LiveVersusGit =
  | { kind: 'as-desired' }
  | { kind: 'as-base' }
  /** As Git had it at an older commit: since then a deployment failed or was blocked. */
  | { kind: 'behind'; commit: string }
  /**
   * `paths`: where live differs from what Git had, which is the manual change. `overwritten`: those
   * of them that a deployment would undo; at the others Git now has the same change.
   */
  | { kind: 'edited'; paths: string[]; overwritten: string[] }
  | { kind: 'unknown' };

/** Compares by meaning, without the state, which a deployment may be asked not to change. */
export function compareWithGit({
  base,
  live,
  desired,
  ignored = [],
}: ThreeVersions): LiveVersusGit {
  if (handDifferences(live, desired, ignored).length === 0) return { kind: 'as-desired' };
  if (base === null) return { kind: 'unknown' };
  const paths = handDifferences(live, base, ignored);
  return paths.length === 0 ? { kind: 'as-base' } : edited(paths, { live, desired, ignored });
}

export interface OlderVersion {
  commit: string;
  content: FlowContent;
}

/** How many older versions in Git are compared. */
const OLDER_VERSIONS = 10;

/**
 * The same. Where live equals neither `desired` nor `base`, the flow's older versions in Git are
 * compared too, newest first, each read only when needed. If one of them has the live definition,
 * Git is ahead of the environment, and nobody edited the flow. A binding that neither that version
 * nor `base` has is still a manual change.
 */
export async function compareWithHistory(
  versions: ThreeVersions,
  olderVersions: (limit: number) => AsyncIterable<OlderVersion>,
): Promise<LiveVersusGit> {
  const first = compareWithGit(versions);
  if (first.kind !== 'edited' && first.kind !== 'unknown') return first;
  const { base, live, ignored = [] } = versions;
  const sinceBase = base === null ? null : new Set(handDifferences(live, base, ignored));
  let nearest: LiveVersusGit | null = null;
  for await (const { commit, content } of olderVersions(OLDER_VERSIONS)) {
    if (definitionDifferences(live.definition, content.definition, ignored).length > 0) continue;
    const paths = handDifferences(live, content, ignored).filter(
      (path) => sinceBase?.has(path) ?? true,
    );
    if (paths.length === 0) return { kind: 'behind', commit };
    nearest ??= edited(paths, versions);
  }
  return nearest ?? first;
}

function edited(
  paths: string[],
  { live, desired, ignored = [] }: Omit<ThreeVersions, 'base'>,
): LiveVersusGit {
  const undone = new Set(handDifferences(live, desired, ignored));
  return { kind: 'edited', paths, overwritten: paths.filter((path) => undone.has(path)) };
}

/**
 * The manual changes, if Git's content was deployed. Of the references only those that both sides
 * bind are compared. One that live lacks may only be missing in the reply ("an empty
 * connectionReferences on read-back is not proof that nothing is bound"), and one that Git lacks
 * may have been bound before the map had it. Adding or removing a use changes the definition
 * anyway.
 */
function handDifferences(live: LiveFlow, content: FlowContent, ignored: Ignored): string[] {
  const { displayName, definition, connectionReferences } = content;
  const known = new Set(Object.keys(connectionReferences));
  const both = Object.entries(live.connectionReferences).filter(([key]) => known.has(key));
  const shared = new Set(both.map(([key]) => key));
  const bound = Object.entries(connectionReferences).filter(([key]) => shared.has(key));
  return [
    ...(displayName !== null && live.displayName !== displayName ? ['/displayName'] : []),
    ...referenceDifferences(Object.fromEntries(both), Object.fromEntries(bound)),
    ...definitionDifferences(live.definition, definition, ignored),
  ];
}
