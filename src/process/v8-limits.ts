/** From here on, a limit saves more than the loading of `node:v8` costs. */
const SOME = 50;

/** From here on, the heap would grow larger than it needs to, but for its young generation. */
export const MANY_FILES = 500;

/** From here on, what V8 has not collected takes more memory than what is in use. */
const VERY_MANY = 2_000;

/**
 * Bytes of the young generation. In a smaller one what belongs to a flow is still in use when it is
 * collected, and is copied; a larger one takes more memory, and is not faster.
 */
const YOUNG = 16 * 1024 * 1024;

/** To a V8 that does not know a flag, it is an error that everybody sees. */
const KNOWS_FLAGS = Number.parseInt(process.versions.v8, 10) === 13;

/**
 * Limits what V8 does for a run over so many files. Its slowest compiler, on another thread, takes
 * longer than it saves until there are thousands. Most of what is read becomes garbage at once: the
 * heap grows only as far as helps, and of very many files old garbage is collected when the heap has
 * grown by three tenths, not only to several times its size. Returns what is to be called before each
 * file.
 */
export async function limitV8(files: number): Promise<() => void> {
  if (files < SOME || !KNOWS_FLAGS) return () => {};
  const { getHeapSpaceStatistics, setFlagsFromString } = await import('node:v8');
  if (files > VERY_MANY) setFlagsFromString('--heap-growing-percent=30');
  else setFlagsFromString('--invocation-count-for-turbofan=50000');
  let isGrowing = files > MANY_FILES;
  return () => {
    if (!isGrowing) return;
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    isGrowing = (young?.space_size ?? YOUNG) < YOUNG;
    if (!isGrowing) setFlagsFromString('--semi-space-growth-factor=1');
  };
}
