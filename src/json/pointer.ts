/** The keys and indexes that lead from a document's root to one of its values. */
export type Path = readonly (string | number)[];

/** The path to a property whose name is meant, and not its value; made with `KeyPath.of(…)`. */
export class KeyPath extends Array<string | number> {}

/** Writes a path as an RFC 6901 pointer; the root is the empty string. */
export function toPointer(path: Path): string {
  let pointer = '';
  for (const step of path) pointer += `/${escaped(step)}`;
  return pointer;
}

/** Reads an RFC 6901 pointer back into its steps; indexes come back as text. */
export function fromPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Whether `pointer` is `outer` or inside it: a pointer to an action includes its inputs. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

function escaped(step: string | number): string | number {
  if (typeof step === 'number' || !/[~/]/.test(step)) return step;
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
