import { fromPointer } from '../json/pointer.ts';

/** The pointers that `isIgnorable` lets pass, for editors. */
export const IGNORABLE =
  /^\/definition\/(?!(?:\*|actions|triggers)$)(?:[^~/]|~[01])(?:[^~]|~[01])*$/;

/**
 * Whether `compare.ignore` may name it: a pointer into a definition, but not to all of its actions.
 */
export function isIgnorable(pointer: string): boolean {
  return pointerFault(pointer) === null;
}

/** Why a pointer may not be named. */
export type PointerFault = 'not-a-pointer' | 'pointer-outside-definition' | 'pointer-to-all';

/**
 * Bindings decide which account a flow uses, and the other parts of a flow are short: both are
 * always compared.
 */
export function pointerFault(pointer: string): PointerFault | null {
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return 'not-a-pointer';
  const [first, second, ...more] = fromPointer(pointer);
  if (first !== 'definition' || second === undefined || second === '') {
    return 'pointer-outside-definition';
  }
  const isAll = more.length === 0 && ['*', 'actions', 'triggers'].includes(second);
  return isAll ? 'pointer-to-all' : null;
}
