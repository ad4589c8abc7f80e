/**
 * `make` for a text, made only once: a repository has many texts, and few different ones. At most
 * `most` results are kept, in two halves: when the newer one is full, the older one is forgotten,
 * with all that nobody asked for meanwhile. To forget one alone takes as long as a thousand look-ups.
 */
export function memo<T extends NonNullable<unknown> | null>(
  most: number,
  make: (text: string) => T,
): (text: string) => T {
  let newer = new Map<string, T>();
  let older = newer;
  return (text) => {
    const known = newer.get(text);
    if (known !== undefined) return known;
    const earlier = older.get(text);
    const value = earlier === undefined ? make(text) : earlier;
    if (newer.size >= most / 2) {
      older = newer;
      newer = new Map();
    }
    newer.set(text, value);
    return value;
  };
}
