import { getSystemErrorMap } from 'node:util';

/** What a system's error code means: `permission denied, EACCES`; a code that is unknown, alone. */
export function errnoText(code: string): string {
  const known = [...getSystemErrorMap().values()].find(([name]) => name === code);
  return known === undefined ? code : `${known[1]}, ${code}`;
}
