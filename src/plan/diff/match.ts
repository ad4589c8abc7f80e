import { isObject } from '../../json/json.ts';
import { mostAlike, ofOneKind } from './likeness.ts';
import { replaceQuoted } from './quoted-names.ts';
import { agreed, replacedName, type UnknownUnits } from './replaced-names.ts';
import type { Blocks, Unit, Version } from './version.ts';

/** Which operation of one version is which of the other. */
export interface Matching {
  /** From before to after. */
  became: ReadonlyMap<Unit, Unit>;
  /** From after to before. */
  was: ReadonlyMap<Unit, Unit>;
}

/**
 * An operation is the one of the same name in the same place; else, when neither name is known to
 * the other version, one of the same content there, or of the same type that is much like it or
 * that others name instead; else one of the same name and type elsewhere, or of the same content.
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

/** A pair that was found leads to further ones, where several were renamed in a chain. */
const MOST_ROUNDS = 10;

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
    this.#elsewhere(identity, identity, () => true);
    this.#elsewhere(
      (unit) => content(unit, this.#after.names),
      (unit) => content(unit, this.#before.names),
      (unit, other) => this.#isRename(unit, other) && holdsTheSame(unit, other),
    );
  }

  #elsewhere(
    keyOfGone: (unit: Unit) => string,
    keyOfFresh: (unit: Unit) => string,
    isSame: (unit: Unit, other: Unit) => boolean,
  ): void {
    const fresh = Map.groupBy(
      this.#after.units.filter((unit) => !this.was.has(unit)),
      keyOfFresh,
    );
    for (const unit of this.#before.units) {
      if (this.became.has(unit)) continue;
      const alike = fresh.get(keyOfGone(unit)) ?? [];
      while (alike[0] !== undefined && this.was.has(alike[0])) alike.shift();
      const [other] = alike;
      if (other === undefined || !isSame(unit, other)) continue;
      this.#join(unit, other);
      this.blocks(unit.blocks, other.blocks);
    }
  }

  /** Neither name is known to the other version. */
  #isRename(unit: Unit, other: Unit): boolean {
    return (
      !this.#after.names.has(unit.operation.name) && !this.#before.names.has(other.operation.name)
    );
  }

  #block(before: readonly Unit[], after: readonly Unit[]): void {
    const named = new Map(after.map((unit) => [unit.operation.name, unit]));
    for (const unit of before) {
      const other = named.get(unit.operation.name);
      if (other !== undefined) this.#join(unit, other);
    }
    this.#renamed(before, after);
    this.#changedWithName(before, after);
    for (const unit of before) {
      const other = this.became.get(unit);
      if (other !== undefined) this.blocks(unit.blocks, other.blocks);
    }
  }

  #renamed(before: readonly Unit[], after: readonly Unit[]): void {
    const { gone, fresh } = this.#left(before, after);
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

  /** Those that are left, and whose names the other version does not know. */
  #left(before: readonly Unit[], after: readonly Unit[]): { gone: Unit[]; fresh: Unit[] } {
    return {
      gone: before.filter(
        (unit) => !this.became.has(unit) && !this.#after.names.has(unit.operation.name),
      ),
      fresh: after.filter(
        (unit) => !this.was.has(unit) && !this.#before.names.has(unit.operation.name),
      ),
    };
  }

  /** Renamed and changed: matched by what they contain, and by the names that others use instead. */
  #changedWithName(before: readonly Unit[], after: readonly Unit[]): void {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const { gone, fresh } = this.#left(before, after);
      if (gone.length === 0 || fresh.length === 0) return;
      const unknown = { gone: byName(gone), fresh: byName(fresh) };
      const replaced = agreed(before.flatMap((unit) => this.#replacedBy(unit, unknown)));
      const pairs = round === 0 ? mostAlike(gone, fresh, replaced) : ofOneKind(replaced, unknown);
      if (pairs.length === 0) return;
      for (const [unit, other] of pairs) this.#join(unit, other);
    }
  }

  #replacedBy(unit: Unit, unknown: UnknownUnits): [string, string][] {
    const other = this.became.get(unit);
    const replaced = other === undefined ? null : replacedName(unit, other, unknown);
    return replaced === null ? [] : [replaced];
  }

  #join(before: Unit, after: Unit): void {
    this.became.set(before, after);
    this.was.set(after, before);
  }
}

function byName(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  return new Map(units.map((unit) => [unit.operation.name, unit]));
}

function identity({ operation }: Unit): string {
  return JSON.stringify([operation.kind, operation.name, operation.type.toLowerCase()]);
}

/** An operation without its `runAfter`, and without names that the other version does not know. */
function content({ own, operation }: Unit, known: ReadonlySet<string>): string {
  const { runAfter: _order, ...rest } = isObject(own) ? own : { own };
  const text = JSON.stringify([operation.kind, rest]);
  return replaceQuoted(text, (name) => (known.has(name) ? name : '?'));
}

/** True when at least half of the children of each are in both; two without children match. */
function holdsTheSame(one: Unit, other: Unit): boolean {
  const [ones, others] = [one, other].map(
    ({ blocks }) => new Set([...blocks.values()].flat().map(({ operation }) => operation.name)),
  ) as [Set<string>, Set<string>];
  const shared = [...ones].filter((name) => others.has(name)).length;
  return 2 * shared >= Math.max(ones.size, others.size);
}
