/** A value of up to this length, with all its content, is written on one line. */
const ROOM = 100;

/** JSON for people and programs: two spaces a level, and short values on one line. */
export function formatJson(value: unknown): string {
  const parts: string[] = [];
  draw(value, 0, parts);
  return `${parts.join('')}\n`;
}

function draw(value: unknown, level: number, parts: string[]): void {
  if (!isContainer(value)) {
    parts.push(JSON.stringify(value));
    return;
  }
  const line = onOneLine(value, ROOM - 2 * level);
  if (line !== null) {
    parts.push(line);
    return;
  }
  const isList = Array.isArray(value);
  const indent = `\n${'  '.repeat(level + 1)}`;
  for (const [index, name] of namesIn(value).entries()) {
    parts.push(index > 0 ? ',' : isList ? '[' : '{', indent);
    if (!isList) parts.push(JSON.stringify(name), ': ');
    draw(value[name], level + 1, parts);
  }
  parts.push(indent.slice(0, -2), isList ? ']' : '}');
}

/** Null as soon as it is longer than the room. */
function onOneLine(value: unknown, room: number): string | null {
  if (isContainer(value)) return containerLine(value, room);
  return typeof value === 'string' && value.length > room ? null : JSON.stringify(value);
}

function containerLine(value: Container, room: number): string | null {
  const isList = Array.isArray(value);
  const names = namesIn(value);
  // Every part takes at least a comma, a space and a character.
  if (names.length === 0) return isList ? '[]' : '{}';
  if (names.length * 3 > room) return null;
  const items: string[] = [];
  let left = room - 4;
  for (const name of names) {
    const item = onOneLine(value[name], left);
    if (item === null) return null;
    items.push(isList ? item : `${JSON.stringify(name)}: ${item}`);
    left -= (items.at(-1)?.length ?? 0) + 2;
  }
  if (left < -2) return null;
  return isList ? `[${items.join(', ')}]` : `{ ${items.join(', ')} }`;
}

type Container = Readonly<Record<string, unknown>>;

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** Undefined values are left out. */
function namesIn(value: Container): string[] {
  return Object.keys(value).filter((name) => value[name] !== undefined);
}
