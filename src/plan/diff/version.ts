import { type Operation, operations } from '../../flow/operations.ts';
import { isObject, type Json, type JsonObject } from '../../json/json.ts';
import { toPointer } from '../../json/pointer.ts';

/**
 * An operation of one version of a flow, without the actions inside it, which are units of their
 * own.
 */
export interface Unit {
  operation: Operation;
  /** From the flow's root: `/definition/actions/Send`. */
  at: string;
  own: Json;
  /** Equal where `own` is. */
  text: string;
  parent: Unit | null;
  /** The block of its parent that contains it: `/actions`, `/else/actions`, `/triggers`. */
  block: string;
  blocks: Blocks;
}

/** The operations of each block, in the order of their keys. */
export type Blocks = Map<string, Unit[]>;

/** One version of a flow's operations, outer before inner. */
export interface Version {
  units: Unit[];
  blocks: Blocks;
  names: ReadonlySet<string>;
}

/** Splits a canonical definition into its operations. */
export function versionOf(definition: JsonObject): Version {
  const known = new Map<Operation, Unit>();
  const blocks: Blocks = new Map();
  for (const operation of operations(definition, ['definition'])) {
    const parent = operation.parent === null ? null : (known.get(operation.parent) ?? null);
    const start = operation.parent?.path.length ?? 1;
    const block = toPointer(operation.path.slice(start, -1));
    const own = ownPart(operation);
    const at = toPointer(operation.path);
    const text = JSON.stringify(own);
    const unit: Unit = { operation, at, own, text, parent, block, blocks: new Map() };
    known.set(operation, unit);
    const beside = parent?.blocks ?? blocks;
    const units = beside.get(block);
    if (units === undefined) beside.set(block, [unit]);
    else units.push(unit);
  }
  const names = new Set([...known.keys()].map(({ name }) => name));
  return { units: [...known.values()], blocks, names };
}

function ownPart({ kind, value }: Operation): Json {
  if (!isObject(value) || kind === 'trigger') return value;
  const { cases } = value;
  const bare = withoutBlocks(value, ['actions', 'else', 'default']);
  if (!isObject(cases)) return bare;
  const values = Object.entries(cases).map(([name, block]) => [
    name,
    isObject(block) ? withoutBlocks(block, ['actions']) : block,
  ]);
  return { ...bare, cases: Object.fromEntries(values) };
}

/** Without the actions in it; a branch that has nothing else is left out. */
function withoutBlocks(value: JsonObject, blocks: readonly string[]): JsonObject {
  const kept = Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
    if (!blocks.includes(key) || !isObject(inner)) return [[key, inner]];
    if (key === 'actions') return [];
    const bare = withoutBlocks(inner, ['actions']);
    return Object.keys(bare).length === 0 ? [] : [[key, bare]];
  });
  return Object.fromEntries(kept);
}
