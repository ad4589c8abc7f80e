import type { BadFile, SkippedFile } from '../flow/flow.ts';
import { byCodeUnit } from '../json/order.ts';
import type { IndexedFlow } from '../map/flow-index.ts';
import type { ConnectionMap } from '../map/map.ts';

/** One of several parts of the flows: `{ part: 2, parts: 20 }` is the second of twenty. */
export interface Shard {
  part: number;
  parts: number;
}

interface Repository {
  index: readonly IndexedFlow[];
  badFiles: readonly BadFile[];
  skipped: readonly SkippedFile[];
  map: ConnectionMap | null;
}

/** Files that are in the same part, and how much work they are. */
interface Group {
  files: string[];
  weight: number;
}

/**
 * The files of one part. Every job of a matrix computes the same parts from the same files: the
 * largest group first, each to the part with the least work so far. The work of a flow is its
 * number of operations. Child flows are in the part of the flows that call them, so that one job
 * knows their order.
 */
export function filesOfShard(
  repository: Repository,
  affected: ReadonlySet<string> | null,
  { part, parts }: Shard,
): Set<string> {
  const loads = Array.from({ length: parts }, () => 0);
  const mine = new Set<string>();
  for (const { files, weight } of groupsOf(repository, affected).toSorted(heaviestFirst)) {
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest] = (loads[lightest] ?? 0) + weight;
    if (lightest === part - 1) for (const file of files) mine.add(file);
  }
  return mine;
}

function heaviestFirst(one: Group, other: Group): number {
  return other.weight - one.weight || byCodeUnit(one.files[0] ?? '', other.files[0] ?? '');
}

function groupsOf(
  { index, badFiles, skipped, map }: Repository,
  affected: ReadonlySet<string> | null,
): Group[] {
  const isAffected = ({ file }: { file: string }) => affected === null || affected.has(file);
  const families = familiesOf(index, map);
  const ofFlows = Map.groupBy(index.filter(isAffected), ({ file }) => families(file));
  const others = [...badFiles, ...skipped].filter(isAffected);
  return [
    ...[...ofFlows.values()].map((those) => ({
      files: those.map(({ file }) => file).toSorted(byCodeUnit),
      weight: those.reduce((sum, { size }) => sum + 1 + size, 0),
    })),
    ...others.map(({ file }) => ({ files: [file], weight: 1 })),
  ];
}

/** The family of a file: all flows that call each other, directly or indirectly. */
function familiesOf(
  flows: readonly IndexedFlow[],
  map: ConnectionMap | null,
): (file: string) => string {
  const heads = new Map<string, string>();
  const headOf = (file: string): string => {
    let head = file;
    for (let next = heads.get(head); next !== undefined; next = heads.get(head)) head = next;
    return head;
  };
  const files = filesByGuid(flows, map);
  for (const { file, childFlows } of flows) {
    for (const childFlow of childFlows) {
      for (const child of files.get(childFlow.trim().toLowerCase()) ?? []) {
        const [one, other] = [headOf(file), headOf(child)];
        if (one !== other) heads.set(one, other);
      }
    }
  }
  return headOf;
}

/** By guid in lower case; in another environment it may be another file's. */
function filesByGuid(
  flows: readonly IndexedFlow[],
  map: ConnectionMap | null,
): Map<string, Set<string>> {
  const named = [...(map?.environments.values() ?? [])].flatMap((environment) =>
    [...environment.flows.values()].map(({ file, flowName }) => [flowName, file] as const),
  );
  const own = flows.flatMap(({ file, guids }) => guids.map((guid) => [guid, file] as const));
  const files = new Map<string, Set<string>>();
  for (const [guid, file] of [...named, ...own]) {
    const key = guid?.toLowerCase();
    if (key !== undefined) files.set(key, (files.get(key) ?? new Set()).add(file));
  }
  return files;
}
