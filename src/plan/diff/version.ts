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
  const bare: JsonObject = { ...value };
  if (isObject(bare.actions)) bare.actions = {};
  for (const branch of ['else', 'default']) {
    if (bare[branch] !== undefined) bare[branch] = bareBlock(bare[branch]);
  }
  if (isObject(bare.cases)) {
    const cases = Object.entries(bare.cases).map(([name, block]) => [name, bareBlock(block)]);
    bare.cases = Object.fromEntries(cases);
  }
  return bare;
}

function bareBlock(block: Json): Json {
  return isObject(block) && isObject(block.actions) ? { ...block, actions: {} } : block;
}
