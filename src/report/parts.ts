import type { Part, Parts } from '../plan/change.ts';

/** A hash, or those of the live side and of what would be written; `-` for none. */
export const PART = /^(?:[0-9a-f]{8}|-)(?: (?:[0-9a-f]{8}|-))?$/;

/** By pointer, both sides of a part in one short text. */
export function writtenParts(parts: Parts): Record<string, string> {
  const each = [...parts].map(([at, { live, written }]) => [
    at,
    live === written ? (live ?? '-') : `${live ?? '-'} ${written ?? '-'}`,
  ]);
  return Object.fromEntries(each);
}

/** Reads the hashes of a flow's parts, as a comment keeps them: `live written`, or one for both. */
export function readParts(written: Readonly<Record<string, string>>): Parts {
  return new Map(Object.entries(written).map(([at, text]) => [at, partOf(text)]));
}

function partOf(text: string): Part {
  const [live = '-', written = live] = text.split(' ');
  const hash = (word: string) => (word === '-' ? null : word);
  return { live: hash(live), written: hash(written) };
}
