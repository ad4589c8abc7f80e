/** From here on a limit saves more than the loading of `node:v8` costs. */
const MANY = 500;

/** From here on, what V8 has not collected takes more memory than what is in use. */
const VERY_MANY = 2_000;

/**
 * Bytes of the young generation. In a smaller one what belongs to a flow is still in use when it is
 * collected, and is copied; a larger one takes more memory, and is not faster.
 */
const YOUNG = 16 * 1024 * 1024;

/**
 * Limits how far V8's heap grows in a run over so many files, since most of what is read becomes
 * garbage at once: of very many, old garbage is collected when the heap is half as large again, not
 * only at several times its size. Returns what is to be called before each file.
 */
export async function limitHeap(files: number): Promise<() => void> {
  if (files <= MANY) return () => {};
  const { getHeapSpaceStatistics, setFlagsFromString } = await import('node:v8');
  if (files > VERY_MANY) setFlagsFromString('--heap-growing-percent=50');
  let isGrowing = true;
  return () => {
    if (!isGrowing) return;
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    isGrowing = (young?.space_size ?? YOUNG) < YOUNG;
    if (!isGrowing) setFlagsFromString('--semi-space-growth-factor=1');
  };
}
