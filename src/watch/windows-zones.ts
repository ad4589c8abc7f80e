import { findIana } from 'windows-iana';
import { TIME_ZONES } from '../flow/time-zones.ts';

/** The IANA name of a time zone by its Windows name, in any case; null where there is none. */
export function ianaName(windows: string): string | null {
  const wanted = windows.toLowerCase();
  const name = TIME_ZONES.find((zone) => zone.toLowerCase() === wanted);
  // `001`, the world, has the zone's own city, and each country has others.
  return name === undefined ? null : (findIana(name, '001')[0] ?? null);
}
