import { connectorOf } from '../flow/hosts.ts';
import { connectorOfEntry } from './keys.ts';
import type { Entry } from './map.ts';

/** The marks of templates for values to be filled in later; x's replace the digits of a guid. */
const PLACEHOLDERS: readonly RegExp[] = [
  /#\{(?:(?!#\{)[^}])*\}#/,
  /\{\{(?:(?!\{\{)[^}])*\}\}/,
  /\$\{(?:(?!\$\{)[^}])*\}/,
  /<[^<>]*>/,
  /%[^%]+%/,
  /(?<=^|-)x{4,}(?:-x+)*(?=$|-)/i,
];

/** The part of an id that was not filled in; null where there is none. */
export function placeholderIn(text: string): string | null {
  const found = PLACEHOLDERS.map((placeholder) => placeholder.exec(text)?.[0]);
  return found.find((part) => part !== undefined) ?? null;
}

/** Why the connectionName of an entry cannot be a connection's id; null where it can. */
export function placeholderFault(entry: Entry): string | null {
  const { key, connectionName } = entry;
  if (connectionName.trim() === '') return 'is empty';
  const open = placeholderIn(connectionName);
  if (open !== null) return `is a placeholder that nothing filled in, \`${open}\``;
  if (connectionName.toLowerCase() === key.toLowerCase()) return 'is the key itself';
  if (/\/connections\//i.test(connectionName))
    return 'is a path, of which only the last part is the id';
  const connector = connectorOf(connectionName);
  if (connector !== null && connector === connectorOfEntry(entry)) {
    return 'is the name of its connector';
  }
  if (!/^[A-Za-z0-9._-]+$/.test(connectionName)) {
    return 'has characters other than letters, digits, `.`, `_` and `-`';
  }
  return null;
}
