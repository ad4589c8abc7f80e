import { fromPointer } from '../json/pointer.ts';

/** The pointers that `isIgnorable` lets pass, for editors. */
export const IGNORABLE =
  /^\/definition\/(?!(?:\*|actions|triggers)$)(?:[^~/]|~[01])(?:[^~]|~[01])*$/;

/**
 * Whether `compare.ignore` may name it: a pointer into a definition, but not to all of its actions.
 */
export function isIgnorable(pointer: string): boolean {
  return problemOf(pointer) === null;
}

/** Why a pointer may not be named, as text after its name. */
export function whyNotIgnorable({ input }: { input?: unknown }): string {
  return problemOf(String(input)) ?? 'is no pointer';
}

/**
 * Bindings decide which account a flow uses, and the other parts of a flow are short: both are
 * always compared.
 */
function problemOf(pointer: string): string | null {
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) {
    return 'must be an RFC 6901 pointer, such as /definition/actions/Send/inputs/parameters/to, with ~1 for a slash and ~0 for a tilde';
  }
  const [first, second, ...more] = fromPointer(pointer);
  if (first !== 'definition' || second === undefined || second === '') {
    return 'must lead into the definition, /definition/…: bindings, name and state are always compared';
  }
  const isAll = more.length === 0 && ['*', 'actions', 'triggers'].includes(second);
  return isAll ? 'must name an operation, a parameter or a part of one, and not all of them' : null;
}
