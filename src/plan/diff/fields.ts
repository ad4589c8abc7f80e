import { isObject, type Json } from '../../json/json.ts';
import { type Path, toPointer } from '../../json/pointer.ts';
import { masked, SECRET, type Sensitivity } from './secret.ts';

/** One value that differs; what looks like a secret is `SECRET` instead. */
export interface FieldChange {
  /** A pointer from the operation, the parameter or the part that it belongs to. */
  at: string;
  /** Undefined where there was, or will be, no value. */
  before?: Json | undefined;
  after?: Json | undefined;
}

/**
 * The values in which two versions of a part differ; a new or removed part has only one version.
 * Lists are compared by element, without equal elements at both ends.
 */
export function fieldChanges(
  before: Json | undefined,
  after: Json | undefined,
  sensitivity: Sensitivity = 'plain',
): FieldChange[] {
  const [was, is] = [before, after].map((version) =>
    version === undefined ? undefined : masked(version, sensitivity),
  );
  const paths =
    before === undefined
      ? leaves(after ?? null, [])
      : after === undefined
        ? leaves(before, [])
        : differences(before, after, []);
  return [...paths]
    .toSorted((one, other) => rank(one) - rank(other))
    .map((path) => ({ at: toPointer(path), before: valueAt(was, path), after: valueAt(is, path) }));
}

/** The type of an operation comes first, and its `runAfter` last. */
function rank([first]: Path): number {
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

function* differences(before: Json, after: Json, path: Path): Generator<Path> {
  if (isWhole(path)) {
    if (JSON.stringify(before) !== JSON.stringify(after)) yield path;
  } else if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    for (const key of [...keys].toSorted()) {
      const inner = [...path, key];
      const [was, is] = [valueAt(before, [key]), valueAt(after, [key])];
      if (was === undefined || is === undefined) yield inner;
      else yield* differences(was, is, inner);
    }
  } else if (Array.isArray(before) && Array.isArray(after)) {
    yield* elements(before, after, path);
  } else if (before !== after) yield path;
}

/** The names in `runAfter` are compared as a unit. */
function isWhole(path: Path): boolean {
  return path.length === 1 && path[0] === 'runAfter';
}

function* elements(before: Json[], after: Json[], path: Path): Generator<Path> {
  const one = before.map((each) => JSON.stringify(each));
  const other = after.map((each) => JSON.stringify(each));
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const [gone, fresh] = [before.length - tail, after.length - tail];
  if (gone !== fresh && tail > 0) yield path;
  else {
    for (let index = head; index < Math.max(gone, fresh); index++) {
      const [was, is] = [before[index], after[index]];
      if (was === undefined || is === undefined) yield [...path, index];
      else yield* differences(was, is, [...path, index]);
    }
  }
}

function* leaves(value: Json, path: Path): Generator<Path> {
  if (!isObject(value) || Object.keys(value).length === 0 || isWhole(path)) {
    if (path.length === 0 || !isEmptyObject(value)) yield path;
  } else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key]);
}

function isEmptyObject(value: Json): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}
