import { isObject, type Json } from '../../json/json.ts';
import type { Blocks, Unit, Version } from './version.ts';

/** Which operation of one version is which of the other. */
export interface Matching {
  /** From before to after. */
  became: ReadonlyMap<Unit, Unit>;
  /** From after to before. */
  was: ReadonlyMap<Unit, Unit>;
}

/**
 * Matches operations by the same name at the same place; otherwise by the same content there, when
 * neither name exists in the other version; otherwise by the same name and type elsewhere.
 */
export function match(before: Version, after: Version): Matching {
  const matcher = new Matcher(before, after);
  matcher.blocks(before.blocks, after.blocks);
  matcher.moved();
  return matcher;
}

/**
 * Of operations with the same content only the first ones are compared, since each is compared with
 * each.
 */
const MOST_ALIKE = 100;

class Matcher implements Matching {
  readonly became = new Map<Unit, Unit>();
  readonly was = new Map<Unit, Unit>();
  readonly #before: Version;
  readonly #after: Version;

  constructor(before: Version, after: Version) {
    this.#before = before;
    this.#after = after;
  }

  blocks(before: Blocks, after: Blocks): void {
    for (const [block, units] of before) this.#block(units, after.get(block) ?? []);
  }

  moved(): void {
    const fresh = Map.groupBy(
      this.#after.units.filter((unit) => !this.was.has(unit)),
      identity,
    );
    for (const unit of this.#before.units) {
      if (this.became.has(unit)) continue;
      const named = fresh.get(identity(unit)) ?? [];
      while (named[0] !== undefined && this.was.has(named[0])) named.shift();
      const [other] = named;
      if (other === undefined) continue;
      this.#join(unit, other);
      this.blocks(unit.blocks, other.blocks);
    }
  }

  #block(before: readonly Unit[], after: readonly Unit[]): void {
    const named = new Map(after.map((unit) => [unit.operation.name, unit]));
    for (const unit of before) {
      const other = named.get(unit.operation.name);
      if (other !== undefined) this.#join(unit, other);
    }
    this.#renamed(before, after);
    for (const unit of before) {
      const other = this.became.get(unit);
      if (other !== undefined) this.blocks(unit.blocks, other.blocks);
    }
  }

  #renamed(before: readonly Unit[], after: readonly Unit[]): void {
    const gone = before.filter(
      (unit) => !this.became.has(unit) && !this.#after.names.has(unit.operation.name),
    );
    const fresh = after.filter(
      (unit) => !this.was.has(unit) && !this.#before.names.has(unit.operation.name),
    );
    if (gone.length === 0 || fresh.length === 0) return;
    const alike = Map.groupBy(fresh, (unit) => content(unit, this.#before.names));
    for (const unit of gone) {
      const left = alike.get(content(unit, this.#after.names)) ?? [];
      const candidates = left.slice(0, MOST_ALIKE).filter((other) => holdsTheSame(unit, other));
      const other = candidates.find((each) => each.text === unit.text) ?? candidates[0];
      if (other === undefined) continue;
      left.splice(left.indexOf(other), 1);
      this.#join(unit, other);
    }
  }

  #join(before: Unit, after: Unit): void {
    this.became.set(before, after);
    this.was.set(after, before);
  }
}

function identity({ operation }: Unit): string {
  return JSON.stringify([operation.kind, operation.name, operation.type.toLowerCase()]);
}

/** An operation without its `runAfter`, and without names that the other version does not know. */
function content({ own, operation }: Unit, known: ReadonlySet<string>): string {
  const { runAfter: _order, ...rest } = isObject(own) ? own : { own };
  const text = JSON.stringify([operation.kind, rest]);
  return quoted(text, (name) => (known.has(name) ? name : '?'));
}

/** Replaces the text in single quotes, as expressions name actions. */
export function quoted(text: string, replace: (name: string) => string): string {
  const parts = text.split("'");
  return parts
    .map((part, index) => (index === 0 || index === parts.length - 1 ? part : replace(part)))
    .join("'");
}

/** True when at least half of the children of each are in both; two without children match. */
function holdsTheSame(one: Unit, other: Unit): boolean {
  const [ones, others] = [one, other].map(
    ({ blocks }) => new Set([...blocks.values()].flat().map(({ operation }) => operation.name)),
  ) as [Set<string>, Set<string>];
  const shared = [...ones].filter((name) => others.has(name)).length;
  return 2 * shared >= Math.max(ones.size, others.size);
}

/** A part with the new names of renamed actions, in expressions and in `runAfter`. */
export function withNewNames(own: Json, names: ReadonlyMap<string, string>): Json {
  const named = renamedIn(own, names);
  if (!isObject(named) || !isObject(named.runAfter)) return named;
  const after = Object.entries(named.runAfter).map(
    ([name, statuses]) => [names.get(name) ?? name, statuses] as const,
  );
  const sorted = after.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { ...named, runAfter: Object.fromEntries(sorted) };
}

function renamedIn(value: Json, names: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return quoted(value, (name) => names.get(name) ?? name);
  if (Array.isArray(value)) return value.map((each) => renamedIn(each, names));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, renamedIn(inner, names)]);
  return Object.fromEntries(entries);
}
