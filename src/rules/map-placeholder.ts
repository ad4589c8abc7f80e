import { connectorOfEntry, entriesOf } from '../connections/keys.ts';
import type { Entry } from '../connections/map.ts';
import { connectorOf } from '../flow/hosts.ts';
import type { MapRule } from './rule.ts';

export const mapPlaceholder: MapRule = {
  id: 'map-placeholder',
  subject: 'map',
  severity: 'error',
  summary:
    "The connectionName of an entry is no connection's id: empty, a placeholder, or the name of something else.",
  *check({ map }) {
    for (const environment of map.environments.values()) {
      const open = placeholderIn(environment.environmentName);
      if (open !== null) {
        const message = `the environmentName of ${environment.name} is a placeholder that nothing filled in, \`${open}\`; write the id of the environment, from its address in make.powerautomate.com`;
        const at = ['environments', environment.name, 'environmentName'];
        yield { at, environment: environment.name, message };
      }
      for (const entry of entriesOf(environment)) {
        const fault = faultOf(entry);
        if (fault === null) continue;
        const message = `the connectionName of \`${entry.key}\` ${fault}; write the id of a connection in ${environment.name}`;
        yield { at: entry.paths.connectionName, environment: environment.name, message };
      }
    }
  },
};

/** What templates leave for a later step to fill in; x's stand for the digits of a guid. */
const PLACEHOLDERS: readonly RegExp[] = [
  /#\{[^}]*\}#/,
  /\{\{[^}]*\}\}/,
  /\$\{[^}]*\}/,
  /<[^>]*>/,
  /%[^%]+%/,
  /(?<=^|-)x{4,}(?:-x+)*(?=$|-)/i,
];

function placeholderIn(text: string): string | null {
  const found = PLACEHOLDERS.map((placeholder) => placeholder.exec(text)?.[0]);
  return found.find((part) => part !== undefined) ?? null;
}

function faultOf(entry: Entry): string | null {
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
