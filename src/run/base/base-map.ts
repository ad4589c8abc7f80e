import type { GitHubEvent } from '../../github/event.ts';
import type { ChangedFile, GitHub } from '../../github/github.ts';
import { DEFAULTS } from '../../inputs.ts';
import { byCodeUnit } from '../../json/order.ts';
import type { ConnectionMap } from '../../map/map.ts';
import type { OldMapProblem } from '../../map/problems.ts';
import type { MapResult } from '../../map/read.ts';
import { MAX_BYTES } from '../../workspace/read-file.ts';
import { withCommittedPolicies } from '../project/data-policies.ts';
import { type MapOptions, parseMap } from '../project/map.ts';
import type { ReadProject } from '../project/project.ts';

/** The earlier map that a change is compared with; on a pull request its policy applies. */
export type BaseMap =
  | { kind: 'none' }
  | { kind: 'read'; map: ConnectionMap }
  /**
   * The newest map cannot be read and this change corrects it: the map of the last commit that can
   * be read.
   */
  | { kind: 'older'; map: ConnectionMap; commit: string; problem: OldMapProblem }
  | { kind: 'unreadable'; problem: OldMapProblem };

interface Base extends MapOptions {
  ref: string;
  github: GitHub;
}

type Changed = ReadonlyMap<string, ChangedFile> | null;

/** Reads the map before a push; the push may have moved it. */
export async function readMapBefore(
  { mapFile }: Pick<ReadProject, 'mapFile'>,
  changed: Changed,
  base: Base,
): Promise<BaseMap> {
  const found = await firstMap([mapFile, ...previousPath(mapFile, changed)], base);
  return found === null ? { kind: 'none' } : asBaseMap(found.result, base);
}

/**
 * Reads the map whose policy applies to a change. It is looked for at the path that the change
 * uses, at its former path, at the default path, and among the removed files: a change that moves
 * the map is still judged by it.
 */
export async function readJudge(
  { map, mapFile }: Pick<ReadProject, 'map' | 'mapFile'>,
  changed: Changed,
  event: GitHubEvent,
  base: Base,
): Promise<BaseMap> {
  const known = { ...base, environment: base.environment ?? onlyEnvironment(map) ?? UNNAMED };
  const paths = [mapFile, ...previousPath(mapFile, changed), DEFAULTS['connection-references']];
  const found = (await firstMap(paths, known)) ?? (await removedMap(changed, known));
  if (found === null) return { kind: 'none' };
  const newest = await asBaseMap(found.result, known);
  const isCorrected = map !== null && map.dataPolicies.problems.length === 0;
  if (newest.kind !== 'unreadable' || !isCorrected) return newest;
  return (await olderMap(found.path, newest.problem, event, known)) ?? newest;
}

/** A settings file has no policy, so that its environment may have any name. */
const UNNAMED = 'the base branch';

/**
 * The environment of a settings file is that of the map of one environment which replaces the file.
 */
function onlyEnvironment(map: ConnectionMap | null): string | null {
  const [name = null, ...others] = map?.environments.keys() ?? [];
  return others.length === 0 ? name : null;
}

function previousPath(file: string, changed: Changed): string[] {
  const previous = changed?.get(file)?.previousPath ?? null;
  return previous === null ? [] : [previous];
}

interface Found {
  path: string;
  result: MapResult | { ok: false; problem: OldMapProblem };
}

async function firstMap(paths: readonly string[], base: Base): Promise<Found | null> {
  for (const path of new Set(paths)) {
    const result = await mapAt(path, base);
    if (result !== null) return { path, result };
  }
  return null;
}

async function mapAt(path: string, base: Base): Promise<Found['result'] | null> {
  const found = await base.github.fileAt(path, base.ref);
  if (found.kind === 'none') return null;
  if (found.kind === 'other') return { ok: false, problem: found.reason };
  return parsed(path, found.bytes, base);
}

const TOO_LARGE: OldMapProblem = { code: 'path-too-large', megabytes: MAX_BYTES / 1024 / 1024 };

async function parsed(
  path: string,
  bytes: Uint8Array,
  { environment, flows }: MapOptions,
): Promise<Found['result']> {
  if (bytes.length > MAX_BYTES) return { ok: false, problem: TOO_LARGE };
  return parseMap(path, bytes, { environment, flows });
}

/**
 * If the map was moved among many changes, it is a removed file, or one that was renamed, and a new
 * one. A settings file has no policy, so a complete map is preferred.
 */
async function removedMap(changed: Changed, base: Base): Promise<Found | null> {
  const gone = [...(changed?.values() ?? [])].flatMap(({ path, status, previousPath }) =>
    status === 'removed' ? [path] : (previousPath ?? []),
  );
  const paths = gone.filter((path) => path.endsWith('.json'));
  const found: Found[] = [];
  for await (const [path, bytes] of base.github.readFiles(paths, base.ref)) {
    if (bytes === null || !mayBeMap(bytes)) continue;
    const result = await parsed(path, bytes, base);
    if (result.ok) found.push({ path, result });
  }
  const sorted = found.toSorted((one, other) => byCodeUnit(one.path, other.path));
  return sorted.find(isWhole) ?? sorted[0] ?? null;
}

/** Most files that a change removes are flows. In UTF-16 a NUL follows each letter. */
function mayBeMap(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  return text.includes('environments') || text.includes('ConnectionReferences');
}

function isWhole({ result }: Found): boolean {
  return result.ok && result.map.kind === 'map' && result.map.environments.size > 0;
}

/** A map whose data policies cannot be read counts as unreadable. */
async function asBaseMap(
  result: Found['result'],
  { github, ref }: Pick<Base, 'github' | 'ref'>,
): Promise<Exclude<BaseMap, { kind: 'none' | 'older' }>> {
  if (result.ok) {
    const map = await withCommittedPolicies(result.map, github, ref);
    const [first] = map.dataPolicies.problems;
    if (first === undefined) return { kind: 'read', map };
    const problem: OldMapProblem = { code: 'data-policy-unreadable', cause: first.reason };
    return { kind: 'unreadable', problem };
  }
  if ('problem' in result) return { kind: 'unreadable', problem: result.problem };
  const cause = result.problems[0]?.reason ?? null;
  return { kind: 'unreadable', problem: { code: 'map-unreadable', cause } };
}

/** How many earlier commits of the base branch are checked. */
const MOST_COMMITS = 30;

/** The newest readable map of the base branch. */
async function olderMap(
  path: string,
  problem: OldMapProblem,
  event: GitHubEvent,
  base: Base,
): Promise<BaseMap | null> {
  const { github, ref } = base;
  let newer = ref;
  for await (const commit of github.commitsBefore(ref, MOST_COMMITS)) {
    const result = await mapAt(path, { ...base, ref: commit });
    const older = result?.ok ? await asBaseMap(result, { github, ref: commit }) : null;
    if (older?.kind === 'read' && (await github.wasTip(commit, newer, baseBranch(event)))) {
      return { kind: 'older', map: older.map, commit, problem };
    }
    newer = commit;
  }
  return null;
}

/** `refs/heads/gh-readonly-queue/main/pr-7-…` will be merged into `main`. */
const QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[^/]*$/;

function baseBranch({ pull, ref }: GitHubEvent): string | null {
  return pull?.baseRef ?? QUEUE.exec(ref)?.[1] ?? null;
}
