import { dig, digString, isObject, type Json } from '../../json/json.ts';
import type { UnknownUnits } from './replaced-names.ts';
import type { Unit } from './version.ts';

/** More operations of one type are not compared with each other: that takes their product. */
const MOST_COMPARED = 50;
/** Of what two operations hold, how much must be the same. */
const ENOUGH = 0.5;

/**
 * Pairs of operations of the same kind and type of which each is probably the other under a new
 * name, the most alike first. Alike are those that hold much the same; those that others name in
 * place of each other (`replaced`, new names by old ones); and the triggers, since there is one.
 */
export function mostAlike(
  gone: readonly Unit[],
  fresh: readonly Unit[],
  replaced: ReadonlyMap<string, string>,
): [Unit, Unit][] {
  const byKind = Map.groupBy(fresh, kindOf);
  const pairs = [...Map.groupBy(gone, kindOf)].flatMap(([kind, units]) =>
    pairsOf(units.slice(0, MOST_COMPARED), (byKind.get(kind) ?? []).slice(0, MOST_COMPARED)),
  );
  const scored = pairs
    .map(([unit, other]) => ({ unit, other, score: score(unit, other, replaced) }))
    .filter((pair) => pair.score >= ENOUGH)
    .toSorted((one, other) => other.score - one.score);
  const taken = new Set<Unit>();
  return scored.flatMap(({ unit, other }): [Unit, Unit][] => {
    if (taken.has(unit) || taken.has(other)) return [];
    taken.add(unit).add(other);
    return [[unit, other]];
  });
}

/** Of the names that others use instead, the pairs of which one may be the other. */
export function ofOneKind(
  replaced: ReadonlyMap<string, string>,
  { gone, fresh }: UnknownUnits,
): [Unit, Unit][] {
  return [...replaced].flatMap(([old, now]): [Unit, Unit][] => {
    const [unit, other] = [gone.get(old), fresh.get(now)];
    if (unit === undefined || other === undefined || kindOf(unit) !== kindOf(other)) return [];
    return [[unit, other]];
  });
}

function pairsOf(units: readonly Unit[], others: readonly Unit[]): [Unit, Unit][] {
  return units.flatMap((unit) => others.map((other): [Unit, Unit] => [unit, other]));
}

/** What never changes together with a name: type, and the operation of a connector. */
function kindOf({ operation: { kind, type, value } }: Unit): string {
  const host = dig(value, 'inputs', 'host');
  const called = ['apiId', 'operationId', 'workflowReferenceName'].map((key) =>
    digString(host, key),
  );
  return JSON.stringify([kind, type, ...called]);
}

function score(unit: Unit, other: Unit, replaced: ReadonlyMap<string, string>): number {
  if (unit.operation.kind === 'trigger') return 1;
  const isNamedInstead = replaced.get(unit.operation.name) === other.operation.name;
  return likeness(wordsOf(unit), wordsOf(other)) + (isNamedInstead ? ENOUGH : 0);
}

/** Twice what both have, of all that both have: 1 where they are the same. */
function likeness(ones: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of ones) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  const all = ones.length + others.length;
  return all === 0 ? 1 : (2 * shared) / all;
}

const words = new WeakMap<Unit, readonly string[]>();
/** Of a long text the beginning is enough. */
const MOST_WORDS = 1_000;

/** The words of its values, with the field that each is in, and the names of what is inside. */
function wordsOf(unit: Unit): readonly string[] {
  const known = words.get(unit);
  if (known !== undefined) return known;
  const found: string[] = [];
  const { own, blocks } = unit;
  for (const [key, value] of Object.entries(isObject(own) ? own : {})) {
    if (key !== 'runAfter' && key !== 'type') collect(value, key, found);
  }
  for (const inner of [...blocks.values()].flat()) found.push(`/${inner.operation.name}`);
  words.set(unit, found);
  return found;
}

function collect(value: Json, field: string, found: string[]): void {
  if (found.length >= MOST_WORDS || field === 'host') return;
  if (Array.isArray(value)) for (const each of value) collect(each, field, found);
  else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) collect(inner, key, found);
  } else {
    const inText =
      String(value)
        .slice(0, 10 * MOST_WORDS)
        .match(/[\p{L}\d_]+/gu) ?? [];
    for (const word of inText.slice(0, MOST_WORDS)) found.push(`${field}:${word}`);
  }
}
