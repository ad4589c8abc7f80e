import type { Node } from 'jsonc-parser';
import type { Edit, Fix } from './edit.ts';
import { distinct } from './equal.ts';
import { losses } from './loss.ts';
import { toPointer } from './pointer.ts';
import { applySplices, Parsed, type Splice, splicesOf } from './splice.ts';
import { RELAXED, STRICT, syntaxProblem } from './syntax.ts';

/**
 * A text with fixes applied, without fixes that contradict an earlier one or whose value does not
 * exist.
 */
interface Applied {
  text: string;
  applied: ReadonlySet<Fix>;
}

/**
 * Applies fixes to a JSON text, comments allowed. Everything else keeps its bytes. Null when the
 * result would not be exactly what the fixes ask for: then the text must not be changed.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): Applied | null {
  const before = new Parsed(text);
  const taken = new Map<string, string>();
  const chosen = fixes.filter((fix) => isPossible(fix, before) && reserve(fix, taken));
  const edits = distinct(chosen.flatMap((fix) => fix.edits));
  const after = edited(before, edits);
  if (after === null || !isExactly(edits, before, after)) return null;
  return { text: after, applied: new Set(chosen) };
}

function isPossible({ edits }: Fix, text: Parsed): boolean {
  return edits.every((edit) => splicesOf(text, edit) !== null);
}

/** Reserves the places of a fix; false if another fix wants something else there. */
function reserve({ edits }: Fix, taken: Map<string, string>): boolean {
  const wanted = edits.map((edit) => [toPointer(edit.path), JSON.stringify(edit)] as const);
  const isFree = wanted.every(([at, edit]) => (taken.get(at) ?? edit) === edit);
  if (isFree) for (const [at, edit] of wanted) taken.set(at, edit);
  return isFree;
}

/**
 * Properties are removed one by one, because neighbours share a comma; all other edits are made at
 * once.
 */
function edited(before: Parsed, edits: readonly Edit[]): string | null {
  let text = before;
  for (const edit of edits.filter(({ kind }) => kind === 'remove')) {
    const splices = splicesOf(text, edit);
    if (splices === null) return null;
    text = new Parsed(applySplices(text.text, splices));
  }
  const splices: Splice[] = [];
  for (const edit of edits.filter(({ kind }) => kind !== 'remove')) {
    const those = splicesOf(text, edit);
    if (those === null) return null;
    splices.push(...those);
  }
  return applySplices(text.text, splices);
}

/** True when `after` is as valid as `before`, and has the same content except for the edits. */
function isExactly(edits: readonly Edit[], before: Parsed, after: string): boolean {
  const options = syntaxProblem(before.text, STRICT) === null ? STRICT : RELAXED;
  if (syntaxProblem(after, options) !== null || losses(after, options).length > 0) return false;
  const changes = new Map(edits.map((edit) => [toPointer(edit.path), edit]));
  const { root } = new Parsed(after);
  return root !== undefined && before.root !== undefined
    ? JSON.stringify(content(before.root, changes)) === JSON.stringify(content(root, new Map()))
    : false;
}

/** The content of a node, in order, with the edits applied. */
function content(node: Node, changes: ReadonlyMap<string, Edit>, at = ''): unknown {
  const edit = changes.get(at);
  switch (node.type) {
    case 'object':
      return ['object', ...(node.children ?? []).flatMap((child) => property(child, changes, at))];
    case 'array':
      return (node.children ?? []).map((child, index) => content(child, changes, `${at}/${index}`));
    default:
      return edit?.kind === 'value' ? [edit.to] : [node.value];
  }
}

function property(
  { children = [] }: Node,
  changes: ReadonlyMap<string, Edit>,
  at: string,
): unknown[] {
  const [key, value] = children;
  if (key === undefined || value === undefined) return ['?'];
  const pointer = at + toPointer([key.value]);
  const edit = changes.get(pointer);
  if (edit?.kind === 'remove') return [];
  return [[edit?.kind === 'key' ? edit.to : key.value, content(value, changes, pointer)]];
}
