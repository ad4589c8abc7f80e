/**
 * YAML as data. A string is YAML text, with a comment after it where that helps the reader; a key
 * that starts with `#` is a comment above what follows, and undefined is left out.
 */
type Yaml = string | number | boolean | null | undefined | readonly Yaml[] | YamlMap;

export interface YamlMap {
  readonly [key: string]: Yaml;
}

/** A document, or a part of one for display. */
export function toYaml(value: YamlMap | readonly YamlMap[]): string {
  const lines = isList(value)
    ? value.flatMap(itemLines)
    : Object.entries(value).flatMap(entryLines);
  return `${lines.join('\n')}\n`;
}

/** The entries of a document as lines, with an empty line between any two. */
export function separated(map: YamlMap): string[] {
  return Object.entries(map).flatMap(([key, value], index, all) => {
    const lines = entryLines([key, value]);
    const isFirst = index === 0 || isComment(all[index - 1]?.[0] ?? '');
    return isFirst || lines.length === 0 ? lines : ['', ...lines];
  });
}

/**
 * A text from elsewhere: in quotes where YAML would read something else, in lines where it has
 * several.
 */
export function quoted(text: string): string {
  if (text.includes('\n')) return `|\n${text}`;
  const isPlain =
    /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** Lines one level deeper; empty ones stay empty. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

function entryLines([key, value]: [string, Yaml]): string[] {
  if (value === undefined) return [];
  if (isComment(key)) return linesOf(value).map((line) => `# ${line}`);
  if (value === null) return [`${key}:`];
  if (isList(value) && value.some((item) => typeof item === 'object')) {
    return [`${key}:`, ...indented(value.flatMap(itemLines))];
  }
  if (isList(value)) return [`${key}: [${value.join(', ')}]`];
  if (typeof value === 'object') {
    return [`${key}:`, ...indented(Object.entries(value).flatMap(entryLines))];
  }
  const [first = '', ...rest] = linesOf(value);
  return [`${key}: ${first}`, ...indented(rest)];
}

function itemLines(item: Yaml): string[] {
  if (typeof item !== 'object' || item === null || isList(item)) return [`- ${item}`];
  const entries = Object.entries(item).filter(([, value]) => value !== undefined);
  const above = entries.filter(([key]) => isComment(key)).flatMap(entryLines);
  const [first = '', ...rest] = entries.filter(([key]) => !isComment(key)).flatMap(entryLines);
  return [...above, `- ${first}`, ...indented(rest)];
}

function isComment(key: string): boolean {
  return key.startsWith('#');
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value);
}

function linesOf(value: Yaml): string[] {
  return String(value).split('\n');
}
