const MOST = 5;

/** The first few of some names, and how many more there are. */
export function inWords(names: readonly string[]): string {
  if (names.length === 0) return 'nothing at all';
  const shown = names.slice(0, MOST).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Names of which any will do. */
export function anyOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(' or ');
}

/** The first of some names, and how many there are beside it. */
export function firstOf(names: readonly string[]): string {
  const more = names.length - 1;
  return `\`${names[0] ?? ''}\`${more > 0 ? ` and ${more} more` : ''}`;
}
