import { count } from '../../wording/count.ts';
import { andList } from '../../wording/lists.ts';
import { shortenName } from '../../wording/shorten.ts';

interface Placed {
  file: string;
  environment: string;
}

/** `2 flows`, each once. */
export function flows(all: readonly Placed[]): string {
  return count(filesOf(all), 'flow');
}

export function filesOf(all: readonly Placed[]): number {
  return new Set(all.map(({ file }) => file)).size;
}

/** The environments of some flows. */
export function placesOf(all: readonly Pick<Placed, 'environment'>[]): string {
  return places([...new Set(all.map(({ environment }) => environment))]);
}

const MOST_NAMES = 3;

/** `test and production`; many are counted. */
export function places(names: readonly string[]): string {
  if (names.length > MOST_NAMES) return count(names.length, 'environment');
  return andList(names.map((name) => shortenName(name, 60)));
}
