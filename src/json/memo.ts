/**
 * `make` for a text, made only once: a repository has many texts, and few different ones. The first
 * `most` results are kept for good, of texts with 100 characters each on average; of all others only
 * the latest, for what a flow repeats: V8 collects soon what was made lately, and lets what was kept
 * for a while become more garbage than all that is in use.
 */
export function memo<T extends NonNullable<unknown> | null>(
  most: number,
  make: (text: string) => T,
): (text: string) => T {
  const first = new Map<string, T>();
  const lately = latest(make);
  let characters = 0;
  return (text) => {
    const known = first.get(text);
    if (known !== undefined) return known;
    if (first.size >= most || characters >= most * CHARACTERS) return lately(text);
    const value = make(text);
    first.set(text, value);
    characters += text.length;
    return value;
  };
}

/** So that few long texts do not take more memory than many short ones. */
const CHARACTERS = 100;

/** About the different expressions of three flows. */
const HALF = 30;

/**
 * In two halves: when the newer one is full, the older one is forgotten. To forget one text alone
 * takes as long as a thousand look-ups.
 */
function latest<T>(make: (text: string) => T): (text: string) => T {
  let newer = new Map<string, T>();
  let older = newer;
  let characters = 0;
  return (text) => {
    const known = newer.get(text);
    if (known !== undefined) return known;
    const earlier = older.get(text);
    const value = earlier === undefined ? make(text) : earlier;
    if (newer.size >= HALF || characters >= HALF * CHARACTERS) {
      older = newer;
      newer = new Map();
      characters = 0;
    }
    newer.set(text, value);
    characters += text.length;
    return value;
  };
}
