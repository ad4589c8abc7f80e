import type { Fix } from '../json/edit.ts';
import { connectorOfEntry, entriesOf } from '../map/keys.ts';
import type { Entry } from '../map/map.ts';
import type { MapRule } from './rule.ts';

const PREFIX = '/providers/Microsoft.PowerApps/apis/';

export const mapConnectorId: MapRule = {
  id: 'map-connector-id',
  subject: 'map',
  severity: 'error',
  summary: `The \`id\` of an entry is not \`${PREFIX}<connector>\`.`,
  *check({ map }) {
    for (const environment of map.environments.values()) {
      for (const entry of entriesOf(environment)) {
        if (connectorOfEntry(entry) !== null) continue;
        const message = `the \`id\` of \`${entry.key}\` is not the id of a connector; write \`${suggestion(entry.id)}\``;
        const fix = fixOf(entry);
        yield { at: entry.paths.id, environment: environment.name, message, fix };
      }
    }
  },
};

/** The connector's name is often there already, alone or at the end of a longer path. */
function suggestion(id: string): string {
  const [name] = /shared_[a-z0-9._-]+/i.exec(id) ?? ['<connector>'];
  return PREFIX + name;
}

/** Certain where exactly one part of the path is a connector's name, and nothing else. */
function fixOf({ id, paths }: Entry): Fix | undefined {
  const names = id.split('/').filter((part) => /^shared_[a-z0-9._-]+$/i.test(part));
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return undefined;
  return { edits: [{ kind: 'value', path: paths.id, to: PREFIX + name }] };
}
