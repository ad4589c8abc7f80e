/**
 * `make` for a text, made only once: a repository has many texts, and few different ones. At most
 * `most` results are kept, of texts with 200 characters each on average, in two halves: when the
 * newer one is full, the older one is forgotten, with all that nobody asked for meanwhile. To forget
 * one alone takes as long as a thousand look-ups.
 */
export function memo<T extends NonNullable<unknown> | null>(
  most: number,
  make: (text: string) => T,
): (text: string) => T {
  let newer = new Map<string, T>();
  let older = newer;
  let characters = 0;
  return (text) => {
    const known = newer.get(text);
    if (known !== undefined) return known;
    const earlier = older.get(text);
    const value = earlier === undefined ? make(text) : earlier;
    if (newer.size >= most / 2 || characters >= (most / 2) * CHARACTERS) {
      older = newer;
      newer = new Map();
      characters = 0;
    }
    newer.set(text, value);
    characters += text.length;
    return value;
  };
}

/** The expressions of 205 published flows have 149 each, a few of them thousands. */
const CHARACTERS = 200;
