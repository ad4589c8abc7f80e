import type { OperationChange, OutlineBlock, OutlineNode } from './change.ts';
import { type FieldChange, fieldChanges } from './fields.ts';
import type { Matching } from './match.ts';
import { withNewNames } from './quoted-names.ts';
import { inRunOrder, waitsFor } from './run-order.ts';
import { SECRET, sensitivityOfOperation } from './secret.ts';
import type { Blocks, Unit } from './version.ts';

const NOTHING: Blocks = new Map();

/** Merges two versions of a flow into one tree. */
export class Outline {
  readonly #matching: Matching;
  readonly #newNames: ReadonlyMap<string, string>;

  constructor(matching: Matching) {
    this.#matching = matching;
    const names = [...matching.became].map(
      ([was, is]) => [was.operation.name, is.operation.name] as const,
    );
    this.#newNames = new Map(names.filter(([was, is]) => was !== is));
  }

  blocks(before: Blocks, after: Blocks): OutlineBlock[] {
    const keys = new Set([...after.keys(), ...before.keys()]);
    return [...keys]
      .toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
      .map((block) => ({
        block,
        nodes: this.#nodes(before.get(block) ?? [], after.get(block) ?? []),
      }))
      .filter(({ nodes }) => nodes.length > 0);
  }

  /** A removed operation is shown where it ran: after the last one before it that still exists. */
  #nodes(before: readonly Unit[], after: readonly Unit[]): OutlineNode[] {
    const here = new Set(after);
    const behind = new Map<Unit | null, Unit[]>([[null, []]]);
    const goneNames = new Set<string>();
    let anchor: Unit | null = null;
    for (const unit of inRunOrder(before)) {
      const became = this.#matching.became.get(unit);
      if (became === undefined) {
        behind.get(anchor)?.push(unit);
        goneNames.add(unit.operation.name);
      } else if (here.has(became)) {
        anchor = became;
        behind.set(anchor, []);
      }
    }
    const gone = (at: Unit | null) => (behind.get(at) ?? []).map((unit) => this.#removed(unit));
    return [
      ...gone(null),
      ...inRunOrder(after).flatMap((unit) => [this.#present(unit, goneNames), ...gone(unit)]),
    ];
  }

  #removed(unit: Unit): OutlineNode {
    const { name, type } = unit.operation;
    return {
      ...about(unit),
      change: {
        kind: 'removed',
        ...placed(unit),
        from: null,
        fields: fieldChanges(unit.own, undefined, sensitivityOfOperation(name, type)),
        follows: false,
      },
      runsAfter: waitsFor(unit).map((before) => this.#newNames.get(before) ?? before),
      ranAfter: [],
      blocks: this.blocks(unit.blocks, NOTHING),
    };
  }

  #present(unit: Unit, goneNames: ReadonlySet<string>): OutlineNode {
    const was = this.#matching.was.get(unit) ?? null;
    return {
      ...about(unit),
      change: was === null ? added(unit) : this.#changed(was, unit),
      runsAfter: waitsFor(unit),
      ranAfter: was === null ? [] : waitsFor(was).filter((name) => goneNames.has(name)),
      blocks: this.blocks(was?.blocks ?? NOTHING, unit.blocks),
    };
  }

  #changed(was: Unit, is: Unit): OperationChange | null {
    const isRenamed = was.operation.name !== is.operation.name;
    const isMoved = was.block !== is.block || this.#parent(was) !== is.parent;
    const isEqual = was.text === is.text;
    if (isEqual && !isRenamed && !isMoved) return null;
    return {
      kind: isMoved ? 'moved' : isRenamed ? 'renamed' : 'changed',
      ...placed(is),
      from:
        isRenamed || isMoved ? { name: was.operation.name, scope: scopeOf(was), at: was.at } : null,
      ...(isEqual ? { fields: [], follows: false } : this.#fields(was, is)),
    };
  }

  /** Without those that only follow new names, unless there are no others. */
  #fields(was: Unit, is: Unit): Pick<OperationChange, 'fields' | 'follows'> {
    const { name, type } = is.operation;
    const sensitivity = sensitivityOfOperation(name, type);
    const renamed = this.#newNames.size === 0 ? was.own : withNewNames(was.own, this.#newNames);
    const fields = fieldChanges(renamed, is.own, sensitivity, was.own).filter(isChange);
    return fields.length > 0
      ? { fields, follows: false }
      : { fields: fieldChanges(was.own, is.own, sensitivity), follows: true };
  }

  /** What the action that held it is now; null at the top, undefined where it was removed. */
  #parent({ parent }: Unit): Unit | null | undefined {
    return parent === null ? null : this.#matching.became.get(parent);
  }
}

/** A text may have the old name of an action for another reason, and be as it was. */
function isChange({ before, after, isOrder }: FieldChange): boolean {
  return isOrder || before === SECRET || JSON.stringify(before) !== JSON.stringify(after);
}

/**
 * The trigger first; in a condition the yes branch before the no branch, in a switch the default
 * last.
 */
function rank(block: string): number {
  if (block === '/triggers') return 0;
  if (block === '/actions') return 1;
  return block.startsWith('/cases') ? 2 : 3;
}

function added(unit: Unit): OperationChange {
  const { name, type } = unit.operation;
  const fields = fieldChanges(undefined, unit.own, sensitivityOfOperation(name, type));
  return { kind: 'added', ...placed(unit), from: null, fields, follows: false };
}

function about({ operation: { kind, name, type } }: Unit) {
  return { operation: kind, name, type };
}

function placed(unit: Unit) {
  return { ...about(unit), scope: scopeOf(unit), at: unit.at };
}

function scopeOf({ parent }: Unit): string[] {
  return parent === null ? [] : [...scopeOf(parent), parent.operation.name];
}
