import { count } from '../../wording/count.ts';
import { andList } from '../../wording/lists.ts';
import { shortenName } from '../../wording/shorten.ts';
import type { Report } from '../report.ts';

interface Placed {
  file: string;
  environment: string;
}

/** `2 flows`, each once. */
export function flows(all: readonly Placed[]): string {
  return count(filesOf(all), 'flow');
}

/** How many files these are in; a flow counts once for all of its environments. */
export function filesOf(all: readonly Placed[]): number {
  return new Set(all.map(({ file }) => file)).size;
}

/** The environments of some flows, in the order of the report. */
export function placesOf(
  all: readonly Pick<Placed, 'environment'>[],
  { environments }: Pick<Report, 'environments'>,
): string {
  const found = new Set(all.map(({ environment }) => environment));
  const known = environments.filter((name) => found.has(name));
  return places([...new Set([...known, ...found])]);
}

const MOST_NAMES = 3;

/** `test and production`; many are counted. */
export function places(names: readonly string[]): string {
  if (names.length > MOST_NAMES) return count(names.length, 'environment');
  return andList(names.map((name) => shortenName(name, 60)));
}
