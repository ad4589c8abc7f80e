import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Edit } from './edit.ts';
import type { Path } from './pointer.ts';
import { type Spot, Spots, skipSpace, stringText } from './spots.ts';
import { RELAXED } from './syntax.ts';

/** A range of a text, and its replacement. */
export interface Splice {
  offset: number;
  length: number;
  text: string;
}

/** A text whose values can be found, parsed once for all of its edits. */
export class Parsed {
  readonly text: string;
  readonly spots: Spots;
  #tree: { root: Node | undefined } | null = null;

  constructor(text: string) {
    this.text = text;
    this.spots = new Spots(text);
  }

  /** The complete tree with offsets; parsed when it is needed first. */
  get root(): Node | undefined {
    this.#tree ??= { root: parseTree(this.text, [], RELAXED) };
    return this.#tree.root;
  }
}

/**
 * The splices for one edit; null when its value does not exist or differs from what the edit
 * expects.
 */
export function splicesOf(parsed: Parsed, edit: Edit): Splice[] | null {
  const { text } = parsed;
  if (edit.kind === 'value') {
    const spot = parsed.spots.find(edit.path);
    return spot?.type === 'string' ? [stringSplice(text, spot, edit.to)] : null;
  }
  const node = parsed.root === undefined ? undefined : nodeAt(parsed.root, edit.path);
  if (node === undefined) return null;
  const property = node.parent;
  const [key] = property?.children ?? [];
  if (property?.type !== 'property' || key === undefined) return null;
  if (edit.kind === 'remove') return removal(text, property);
  const other = property.parent && childrenOf(property.parent).byName.get(edit.to);
  const isTaken = other !== undefined && other !== property;
  return isTaken ? null : [stringSplice(text, key, edit.to)];
}

/** A text with all of the splices applied, which do not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((one, other) => other.offset - one.offset)
    .reduce(
      (changed, { offset, length, text: instead }) =>
        changed.slice(0, offset) + instead + changed.slice(offset + length),
      text,
    );
}

function nodeAt(root: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, step) => {
    if (node === undefined) return undefined;
    if (node.type !== 'object') return findNodeAtLocation(node, [Number(step)]);
    return childrenOf(node).byName.get(String(step))?.children?.[1];
  }, root);
}

/** The properties of an object, indexed: there may be many, each with a fix. */
interface Children {
  byName: ReadonlyMap<string, Node>;
  positions: ReadonlyMap<Node, number>;
}

const known = new WeakMap<Node, Children>();

function childrenOf(node: Node): Children {
  const properties = node.children ?? [];
  const made = known.get(node) ?? {
    // Of duplicate names the first counts.
    byName: new Map(
      properties.map((each) => [String(each.children?.[0]?.value), each]).toReversed() as [
        string,
        Node,
      ][],
    ),
    positions: new Map(properties.map((each, index) => [each, index])),
  };
  known.set(node, made);
  return made;
}

type StringAt = Pick<Spot, 'offset' | 'length'>;

/** Replaces only what differs, so that the rest of a string keeps its escapes. */
function stringSplice(text: string, node: StringAt, to: string): Splice {
  const from = stringText(text, node.offset, node.length);
  const { start, end } = difference(from, to);
  const offset = offsetInString(text, node, start);
  const length = offsetInString(text, node, from.length - end) - offset;
  return { offset, length, text: JSON.stringify(to.slice(start, to.length - end)).slice(1, -1) };
}

/** How many characters two texts share at their start and at their end. */
export function difference(one: string, other: string): { start: number; end: number } {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  // Never split a surrogate pair: the difference includes both halves.
  if (/[\ud800-\udbff]/.test(one[start - 1] ?? '')) start--;
  if (end > 0 && /[\udc00-\udfff]/.test(one[one.length - end] ?? '')) end--;
  return { start, end };
}

function offsetInString(text: string, { offset, length }: StringAt, index: number): number {
  let raw = offset + 1;
  for (let decoded = 0; decoded < index && raw < offset + length - 1; decoded++) {
    if (text[raw] !== '\\') raw += 1;
    else raw += text[raw + 1] === 'u' ? 6 : 2;
  }
  return raw;
}

/**
 * The property with the white space before it, and the comma after it or otherwise the one before.
 */
export function removal(text: string, property: Node): Splice[] {
  const siblings = property.parent?.children ?? [];
  const position = property.parent && childrenOf(property.parent).positions.get(property);
  const before = siblings[(position ?? 0) - 1];
  const end = property.offset + property.length;
  const after = commaAt(text, end);
  const previous = before === undefined ? null : commaAt(text, before.offset + before.length);
  const comma = after ?? previous;
  let start = property.offset;
  while (/\s/.test(text[start - 1] ?? '')) start--;
  // The last property is removed with the white space after it, which leaves `{}`.
  const isOnly = siblings.length === 1 && text[start - 1] === '{';
  const stop = isOnly ? end + (/^\s*(?=\})/.exec(text.slice(end))?.[0].length ?? 0) : end;
  return [
    { offset: start, length: stop - start, text: '' },
    ...(comma === null ? [] : [{ offset: comma, length: 1, text: '' }]),
  ];
}

/** The offset of the next comma, after white space and comments. */
function commaAt(text: string, offset: number): number | null {
  const next = skipSpace(text, offset);
  return text[next] === ',' ? next : null;
}
