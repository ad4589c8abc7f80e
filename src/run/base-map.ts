import type { ConnectionMap } from '../connections/map.ts';
import type { MapResult } from '../connections/read.ts';
import type { GitHubEvent } from '../github/event.ts';
import type { ChangedFile, GitHub } from '../github/github.ts';
import { DEFAULTS } from '../inputs.ts';
import { parseMap } from './map.ts';
import type { ReadProject } from './project.ts';
import { MAX_BYTES } from './workspace.ts';

/** The map that a change is compared with, and judged by on a pull request. */
export type BaseMap =
  | { kind: 'none' }
  | { kind: 'read'; map: ConnectionMap }
  /** The newest cannot be read and this change corrects it: the map of the last commit that can. */
  | { kind: 'older'; map: ConnectionMap; commit: string; problem: string }
  | { kind: 'unreadable'; problem: string };

interface Base {
  ref: string;
  github: GitHub;
  /** What a settings file of `pac` stands for. */
  environment: string | null;
}

type Changed = ReadonlyMap<string, ChangedFile> | null;

/** Reads the map before a push, which may have moved it. */
export async function readMapBefore(
  { mapFile }: Pick<ReadProject, 'mapFile'>,
  changed: Changed,
  base: Base,
): Promise<BaseMap> {
  const found = await firstMap([mapFile, ...previousPath(mapFile, changed)], base);
  return found === null ? { kind: 'none' } : asBaseMap(found.result);
}

/**
 * Reads the map that judges a change. It is looked for where the change says that the map is, where
 * it was, where a map is by default, and among what the change removes: a change that moves the map
 * has to answer to it all the same.
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
  const newest = asBaseMap(found.result);
  if (newest.kind !== 'unreadable' || map === null) return newest;
  return (await olderMap(found.path, newest.problem, event, known)) ?? newest;
}

/** A settings file has no policy, so that its environment may have any name. */
const UNNAMED = 'the base branch';

/** A settings file that a map of one environment replaces was that environment's. */
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
  result: MapResult | { ok: false; problem: string };
}

async function firstMap(paths: readonly string[], base: Base): Promise<Found | null> {
  for (const path of new Set(paths)) {
    const result = await mapAt(path, base);
    if (result !== null) return { path, result };
  }
  return null;
}

async function mapAt(
  path: string,
  { github, ref, environment }: Base,
): Promise<Found['result'] | null> {
  const found = await github.lookUp(path, ref);
  if (found.kind === 'none') return null;
  if (found.kind === 'other') return { ok: false, problem: found.what };
  return parsed(path, found.bytes, environment);
}

async function parsed(
  path: string,
  bytes: Uint8Array,
  environment: string | null,
): Promise<Found['result']> {
  if (bytes.length > MAX_BYTES) return { ok: false, problem: 'it has over 20 MB' };
  return parseMap(path, bytes, environment);
}

/** How many removed files are looked at. */
const MOST_REMOVED = 50;

/** Moved with many changes, a map is a file that is gone and another that is new. */
async function removedMap(changed: Changed, base: Base): Promise<Found | null> {
  const gone = [...(changed?.values() ?? [])].filter(
    ({ path, status }) => status === 'removed' && path.endsWith('.json'),
  );
  const paths = gone.slice(0, MOST_REMOVED).map(({ path }) => path);
  if (paths.length === 0) return null;
  for await (const [path, bytes] of base.github.readFiles(paths, base.ref)) {
    const result = bytes === null ? null : await parsed(path, bytes, base.environment);
    if (result?.ok) return { path, result };
  }
  return null;
}

function asBaseMap(result: Found['result']): BaseMap {
  if (result.ok) return { kind: 'read', map: result.map };
  if ('problem' in result) return { kind: 'unreadable', problem: result.problem };
  return { kind: 'unreadable', problem: result.problems[0]?.message ?? 'it is not valid' };
}

/** How many earlier commits of the base branch are looked at. */
const MOST_COMMITS = 30;

/** The map as the base branch last had it readable. */
async function olderMap(
  path: string,
  problem: string,
  event: GitHubEvent,
  base: Base,
): Promise<BaseMap | null> {
  const { github, ref } = base;
  for await (const commit of github.commitsBefore(ref, MOST_COMMITS)) {
    const result = await mapAt(path, { ...base, ref: commit });
    if (result?.ok && (await github.wasTip(commit, baseBranch(event)))) {
      return { kind: 'older', map: result.map, commit, problem };
    }
  }
  return null;
}

/** `refs/heads/gh-readonly-queue/main/pr-7-…` merges into `main`. */
const QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[^/]*$/;

function baseBranch({ pull, ref }: GitHubEvent): string | null {
  return pull?.baseRef ?? QUEUE.exec(ref)?.[1] ?? null;
}
