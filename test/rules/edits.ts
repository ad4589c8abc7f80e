import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

type Path = readonly (string | number)[];

/** One text is asked for many places in a row. */
let last: { text: string; root: Node | undefined } = { text: '', root: undefined };

/** A node of a JSON text; throws where there is none, since then the test itself is wrong. */
export function nodeAt(text: string, path: Path): Node {
  if (last.text !== text) last = { text, root: parseTree(text) };
  const { root } = last;
  const node = root && findNodeAtLocation(root, [...path]);
  if (node === undefined) throw new Error(`nothing at ${path.join('/')}`);
  return node;
}

/** Where the key of the property at `path` starts. */
export function keyOffset(text: string, path: Path): number {
  return propertyAt(text, path).offset;
}

export function replaceValue(text: string, path: Path, value: unknown): string {
  const { offset, length } = nodeAt(text, path);
  return splice(text, offset, length, JSON.stringify(value));
}

export function renameKey(text: string, path: Path, name: string): string {
  const [key] = propertyAt(text, path).children ?? [];
  if (key === undefined) throw new Error(`no key at ${path.join('/')}`);
  return splice(text, key.offset, key.length, JSON.stringify(name));
}

/** Makes `name` the first property of the object at `path`. */
export function insertProperty(text: string, path: Path, name: string, value: unknown): string {
  const object = nodeAt(text, path);
  const comma = (object.children?.length ?? 0) > 0 ? ',' : '';
  const property = `${JSON.stringify(name)}: ${JSON.stringify(value)}${comma}`;
  return splice(text, object.offset + 1, 0, property);
}

export function removeProperty(text: string, path: Path): string {
  const property = propertyAt(text, path);
  const all = property.parent?.children ?? [];
  const index = all.indexOf(property);
  const [before, after] = [all[index - 1], all[index + 1]];
  const start = after || !before ? property.offset : before.offset + before.length;
  const end = after ? after.offset : property.offset + property.length;
  return splice(text, start, end - start, '');
}

export function splice(text: string, offset: number, length: number, inserted: string): string {
  return text.slice(0, offset) + inserted + text.slice(offset + length);
}

/** Line and column of an offset, counted the slow and obvious way. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function propertyAt(text: string, path: Path): Node {
  const property = nodeAt(text, path).parent;
  if (property?.type !== 'property') throw new Error(`no property at ${path.join('/')}`);
  return property;
}
