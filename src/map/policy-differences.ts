import type { Path } from '../json/pointer.ts';
import { andList, codes } from '../wording/lists.ts';
import { sameEnvironmentId } from './environment-id.ts';
import type { Environment } from './map.ts';
import type { SeveritySetting, SuppressionDocument } from './schema.ts';

/** A difference, with its path in the map of the change, or the former one. */
export interface Difference {
  path: Path;
  what: string;
  /** What it changes to, as data; and what is changed where the path does not tell. */
  about: readonly string[];
}

/** The differences between two values of a policy at `path`, which is called `name`. */
export type Differs<Value> = (
  path: Path,
  name: string,
  now: Value,
  was: Value,
) => Iterable<Difference>;

/**
 * Accounts and users are compared without case; a glob with another case is another glob, and rare.
 */
export function* texts(
  path: Path,
  name: string,
  now: string | null,
  was: string | null,
): Generator<Difference> {
  const [to, from] = [now?.trim() || null, was?.trim() || null];
  if (to?.toLowerCase() === from?.toLowerCase()) return;
  const about = [to ?? ''];
  if (from === null) yield { path, about, what: `${name} is set to \`${to}\`` };
  else if (to === null) yield { path, about, what: `${name} is removed, which was \`${from}\`` };
  else yield { path, about, what: `${name} changes from \`${from}\` to \`${to}\`` };
}

/** The difference of an environment's id; two spellings of the same id are equal. */
export function* ids(path: Path, name: string, now: string, was: string): Generator<Difference> {
  if (!sameEnvironmentId(now, was)) yield* texts(path, name, now, was);
}

/** Null means that there is no list; an empty list is a list. */
export function* lists(
  path: Path,
  name: string,
  now: readonly string[] | null,
  was: readonly string[] | null,
): Generator<Difference> {
  if (sorted(now) === sorted(was)) return;
  const about = now === null ? [''] : now.toSorted();
  if (was === null) yield { path, about, what: `${name} is added: ${listOf(now ?? [])}` };
  else if (now === null)
    yield { path, about, what: `${name} is removed, which was ${listOf(was)}` };
  else yield { path, about, what: `${name} changes from ${listOf(was)} to ${listOf(now)}` };
}

/** The same for lists whose empty form means the same as none. */
export const listsOrNone: Differs<readonly string[]> = (path, name, now, was) =>
  lists(path, name, some(now), some(was));

function some(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list;
}

function sorted(list: readonly string[] | null): string | null {
  return list === null ? null : JSON.stringify([...new Set(list)].toSorted());
}

/** The differences of an environment's lists of allowed and of denied connectors. */
export function* connectorLists(
  path: Path,
  name: string,
  now: Environment['connectors'],
  was: Environment['connectors'],
): Generator<Difference> {
  const named = (list: string) => name.replace('connectors', `connectors.${list}`);
  yield* lists([...path, 'allow'], named('allow'), now.allow, was.allow);
  yield* listsOrNone([...path, 'deny'], named('deny'), now.deny, was.deny);
}

type Severities = ReadonlyMap<string, SeveritySetting>;

/** The differences of the severities that a map gives to rules, rule by rule. */
export function* severities(
  path: Path,
  _name: string,
  now: Severities,
  was: Severities,
): Generator<Difference> {
  for (const rule of new Set([...was.keys(), ...now.keys()])) {
    const [to, from] = [now.get(rule) ?? null, was.get(rule) ?? null];
    yield* texts([...path, rule], `the severity of \`${rule}\``, to, from);
  }
}

/** Grouped by rule, so that hundreds of suppressions become a few lines. */
export function* suppressions(
  path: Path,
  _name: string,
  now: readonly SuppressionDocument[],
  was: readonly SuppressionDocument[],
): Generator<Difference> {
  const [before, after] = [keysOf(was), keysOf(now)];
  const added = now.flatMap((each, index) => (before.has(keyOf(each)) ? [] : [{ each, index }]));
  for (const [rule, group] of Map.groupBy(added, ({ each }) => each.rule)) {
    const added = suppressionsOf(
      rule,
      group.map(({ each }) => each),
    );
    const about = group.map(({ each }) => keyOf(each));
    yield { path: [...path, group[0]?.index ?? 0, 'rule'], about, what: `${added} added` };
  }
  const removed = was.filter((each) => !after.has(keyOf(each)));
  for (const [rule, group] of Map.groupBy(removed, (each) => each.rule)) {
    yield { path, about: group.map(keyOf), what: `${suppressionsOf(rule, group)} removed` };
  }
}

function keysOf(list: readonly SuppressionDocument[]): Set<string> {
  return new Set(list.map(keyOf));
}

/** Without the reason, which is for people and has no effect. */
function keyOf({ rule, flow, at, until }: SuppressionDocument): string {
  return JSON.stringify([rule, flow, at, until]);
}

function suppressionsOf(rule: string, group: readonly SuppressionDocument[]): string {
  const flows = group.map(({ flow }) => flow).filter((flow) => flow !== undefined);
  const where = flows.length < group.length ? 'everywhere' : `for ${listOf([...new Set(flows)])}`;
  const [one, many] = ['a suppression', `${group.length} suppressions`];
  return `${group.length === 1 ? one : many} of \`${rule}\` ${where} ${group.length === 1 ? 'is' : 'are'}`;
}

function listOf(names: readonly string[]): string {
  return andList(codes(names), 5) || 'nothing at all';
}
