import { digString, type Json } from '../json/json.ts';
import type { LiveEnvironment } from '../live/host.ts';
import type { Connection } from './connection.ts';
import { readDocument } from './messages.ts';
import { environmentListSchema } from './replies.ts';

/** The environments that the key's account may enter. */
export function listEnvironments(connection: Connection): Promise<LiveEnvironment[]> {
  return connection.call({
    kind: 'read',
    tool: 'list_live_environments',
    needed: {},
    read: (document) => {
      const reply = readDocument(environmentListSchema, document);
      const records = (Array.isArray(reply) ? reply : reply.environments) as Json[];
      return records.map(toEnvironment).filter((one) => one !== null);
    },
  });
}

function toEnvironment(record: Json): LiveEnvironment | null {
  const id = digString(record, 'id') || digString(record, 'name');
  const environmentName = id?.split('/').at(-1);
  if (!environmentName) return null;
  return {
    environmentName,
    displayName: digString(record, 'displayName') ?? '',
    state: digString(record, 'state') || null,
  };
}
