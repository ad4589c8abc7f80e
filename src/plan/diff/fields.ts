import { isObject, type Json, type JsonObject } from '../../json/json.ts';
import { type Path, toPointer } from '../../json/pointer.ts';
import { masked, SECRET, type Sensitivity } from './secret.ts';

/** One value that differs; what looks like a secret is `SECRET` instead. */
export interface FieldChange {
  /** A pointer from the operation, the parameter or the part that it belongs to. */
  at: string;
  /** Undefined where there was, or will be, no value. */
  before?: Json | undefined;
  after?: Json | undefined;
  /** Both are lists of the keys that both versions have here, and only their order differs. */
  isOrder?: true;
}

/**
 * The values in which two versions of a part differ; a part that is new or gone has only one. A
 * list is compared by its elements, without the equal ones at its ends. `shown` is the version
 * whose values are shown as those before, where it is another one than the version compared.
 */
export function fieldChanges(
  before: Json | undefined,
  after: Json | undefined,
  sensitivity: Sensitivity = 'plain',
  shown: Json | undefined = before,
): FieldChange[] {
  const [was, is] = [shown, after].map((version) =>
    version === undefined ? undefined : masked(version, sensitivity),
  );
  return [...spotsOf(before, after)]
    .toSorted((one, other) => rank(one) - rank(other))
    .map((spot) => changeAt(spot, was, is));
}

/** Where two versions differ. */
interface Spot {
  path: Path;
  /** An element of a list that only one version has; its index is that of this version. */
  only?: 'before' | 'after';
  isOrder?: true;
}

function spotsOf(before: Json | undefined, after: Json | undefined): Iterable<Spot> {
  if (before === undefined) return leaves(after ?? null, []);
  return after === undefined ? leaves(before, []) : differences(before, after, []);
}

function changeAt(
  { path, only, isOrder }: Spot,
  was: Json | undefined,
  is: Json | undefined,
): FieldChange {
  const at = toPointer(path);
  const before = only === 'after' ? undefined : valueAt(was, path);
  const after = only === 'before' ? undefined : valueAt(is, path);
  if (!isOrder || !isObject(before) || !isObject(after)) return { at, before, after };
  return { at, before: keysIn(before, after), after: keysIn(after, before), isOrder };
}

function keysIn(one: object, other: object): string[] {
  return Object.keys(one).filter((key) => Object.hasOwn(other, key));
}

/** What an operation is comes first, and when it runs last. */
function rank({ path: [first] }: Spot): number {
  return first === 'type' ? 0 : first === 'runAfter' ? 2 : 1;
}

function valueAt(version: Json | undefined, path: Path): Json | undefined {
  let value = version;
  for (const step of path) {
    if (value === SECRET) return SECRET;
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isObject(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

function* differences(before: Json, after: Json, path: Path): Generator<Spot> {
  if (isWhole(path)) {
    if (JSON.stringify(before) !== JSON.stringify(after)) yield { path };
  } else if (isObject(before) && isObject(after)) {
    yield* members(before, after, path);
  } else if (Array.isArray(before) && Array.isArray(after)) {
    yield* elements(before, after, path);
  } else if (before !== after) yield { path };
}

function* members(before: JsonObject, after: JsonObject, path: Path): Generator<Spot> {
  if (!hasSameOrder(before, after)) yield { path, isOrder: true };
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const key of [...keys].toSorted()) {
    const inner = [...path, key];
    const [was, is] = [valueAt(before, [key]), valueAt(after, [key])];
    if (was === undefined || is === undefined) yield { path: inner };
    else yield* differences(was, is, inner);
  }
}

/** Of the keys that both have; canonical forms have them sorted, but where their order counts. */
function hasSameOrder(before: object, after: object): boolean {
  const others = keysIn(after, before);
  return keysIn(before, after).every((key, index) => key === others[index]);
}

/** The names in `runAfter` are compared as a unit. */
function isWhole(path: Path): boolean {
  return path.length === 1 && path[0] === 'runAfter';
}

function* elements(before: Json[], after: Json[], path: Path): Generator<Spot> {
  const one = before.map((each) => JSON.stringify(each));
  const other = after.map((each) => JSON.stringify(each));
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const [gone, fresh] = [before.length - tail, after.length - tail];
  const isOneSided = head === gone || head === fresh;
  if (gone !== fresh && tail > 0 && !isOneSided) return yield { path };
  for (let index = head; index < Math.max(gone, fresh); index++) {
    const inner = [...path, index];
    const [was, is] = [before[index], after[index]];
    if (index >= gone) yield { path: inner, only: 'after' };
    else if (index >= fresh) yield { path: inner, only: 'before' };
    else if (was !== undefined && is !== undefined) yield* differences(was, is, inner);
  }
}

function* leaves(value: Json, path: Path): Generator<Spot> {
  if (!isObject(value) || Object.keys(value).length === 0 || isWhole(path)) {
    if (path.length === 0 || !isEmptyObject(value)) yield { path };
  } else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key]);
}

function isEmptyObject(value: Json): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}
