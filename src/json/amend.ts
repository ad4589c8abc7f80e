import type { Node } from 'jsonc-parser';
import { appended, indentAt, type Layout, layoutOf } from './append.ts';
import { isObject, type Json, type JsonObject, own } from './json.ts';
import { applySplices, Parsed, removal, type Splice } from './splice.ts';

/**
 * A JSON text with the properties of `additions` that it lacks, added at the end of each object.
 * Everything already there stays unchanged, comments too, even where `additions` differs.
 */
export function withAdditions(text: string, additions: JsonObject): string {
  const { root } = new Parsed(text);
  if (root?.type !== 'object') return text;
  return applySplices(text, [...missing(text, root, additions, layoutOf(text))]);
}

function* missing(
  text: string,
  holder: Node,
  additions: JsonObject,
  layout: Layout,
): Generator<Splice> {
  const there = propertiesOf(holder);
  const items: string[] = [];
  for (const [key, value] of Object.entries(additions)) {
    const node = there.get(key);
    if (node === undefined)
      items.push(property(key, value, innerIndent(text, holder, layout), layout));
    else if (node.type === 'object' && isObject(value)) yield* missing(text, node, value, layout);
  }
  if (items.length > 0) yield* appended(text, holder, items, layout);
}

/**
 * A JSON text changed to mean `after`, only where it differs. Lists are replaced as a unit, and so
 * are objects whose keys are in another order. Null when the text is not a JSON document.
 */
export function withChanges(text: string, after: Json): string | null {
  let now = new Parsed(text);
  if (now.root === undefined) return null;
  // One by one, because neighbours share a comma.
  for (let gone = firstGone(now.root, after); gone !== null; ) {
    now = new Parsed(applySplices(now.text, removal(now.text, gone)));
    if (now.root === undefined) return null;
    gone = firstGone(now.root, after);
  }
  return applySplices(now.text, [...changed(now, now.root as Node, after, layoutOf(text))]);
}

/** The first property that `after` lacks. */
function firstGone(node: Node, after: Json): Node | null {
  if (node.type !== 'object' || !isObject(after)) return null;
  for (const [key, value] of propertiesOf(node)) {
    const wanted = own(after, key);
    if (wanted === undefined) return value.parent ?? null;
    const inner = firstGone(value, wanted);
    if (inner !== null) return inner;
  }
  return null;
}

function* changed(whole: Parsed, node: Node, after: Json, layout: Layout): Generator<Splice> {
  if (node.type === 'object' && isObject(after) && keepsOrder(node, after)) {
    const there = propertiesOf(node);
    const indent = innerIndent(whole.text, node, layout);
    const items: string[] = [];
    for (const [key, value] of Object.entries(after)) {
      const child = there.get(key);
      if (child === undefined) items.push(property(key, value, indent, layout));
      else yield* changed(whole, child, value, layout);
    }
    if (items.length > 0) yield* appended(whole.text, node, items, layout);
  } else if (JSON.stringify(contentOf(node)) !== JSON.stringify(after)) {
    const text = rendered(after, indentAt(whole.text, node.offset), layout);
    yield { offset: node.offset, length: node.length, text };
  }
}

/** Whether the keys that are there, and behind them those that are new, are in their order. */
function keepsOrder(node: Node, after: JsonObject): boolean {
  const keys = [...propertiesOf(node).keys(), ...Object.keys(after)];
  const written = Object.keys(Object.fromEntries(keys.map((key) => [key, null])));
  return written.join('\n') === Object.keys(after).join('\n');
}

function contentOf(node: Node): Json {
  if (node.type === 'array') return (node.children ?? []).map(contentOf);
  if (node.type !== 'object') return node.value as Json;
  return Object.fromEntries([...propertiesOf(node)].map(([key, value]) => [key, contentOf(value)]));
}

function propertiesOf({ children = [] }: Node): Map<string, Node> {
  return new Map(
    children.flatMap(({ children: [key, value] = [] }) =>
      key === undefined || value === undefined ? [] : [[String(key.value), value] as const],
    ),
  );
}

/** The indentation inside an object, as `appended` gives it to new properties. */
function innerIndent(text: string, holder: Node, { eol, unit }: Layout): string {
  if (eol === '') return '';
  const last = holder.children?.at(-1);
  const isOwnLine = last !== undefined && lineStart(text, last.offset).trim() === '';
  return isOwnLine ? lineStart(text, last.offset) : indentAt(text, holder.offset) + unit;
}

function lineStart(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

function property(key: string, value: Json, indent: string, layout: Layout): string {
  const colon = layout.eol === '' ? ':' : ': ';
  return `${JSON.stringify(key)}${colon}${rendered(value, indent, layout)}`;
}

function rendered(value: Json, indent: string, { eol, unit }: Layout): string {
  if (eol === '') return JSON.stringify(value);
  return JSON.stringify(value, null, unit).replaceAll('\n', eol + indent);
}
