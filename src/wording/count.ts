/** `1 error`, `1,204 errors`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${amount(number)} ${number === 1 ? one : many}`;
}

/** With a comma between thousands; loading `Intl` would take 8 ms. */
export function amount(number: number): string {
  const digits = String(number);
  const lead = digits.length % 3 || 3;
  return [digits.slice(0, lead), ...(digits.slice(lead).match(/\d{3}/g) ?? [])].join(',');
}

/** How often each name occurs, the most frequent first. */
export function tally(names: Iterable<string>): [name: string, times: number][] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].toSorted(
    ([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1),
  );
}
