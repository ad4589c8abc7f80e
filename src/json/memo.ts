/**
 * `make` for a text, made only once: a repository has many texts, and few different ones. At most
 * `most` results are kept; the oldest is forgotten first.
 */
export function memo<T extends NonNullable<unknown> | null>(
  most: number,
  make: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const made = known.get(text);
    if (made !== undefined) return made;
    const value = make(text);
    if (known.size >= most) known.delete(known.keys().next().value ?? '');
    known.set(text, value);
    return value;
  };
}
