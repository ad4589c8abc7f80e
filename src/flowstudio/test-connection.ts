import { digString, type Json } from '../json/json.ts';
import type { Connection } from './connection.ts';
import { statusOf } from './list-connections.ts';
import { readDocument } from './messages.ts';
import { connectionTestSchema } from './replies.ts';

export const CONNECTION_TEST = 'test_live_connection';

/**
 * The connector's own test, "newest servers only". Its reply is undocumented: the status is read
 * where other replies have it, and is null where there is none.
 */
export function testConnection(
  connection: Connection,
  environmentName: string,
  connectorName: string,
  connectionName: string,
): Promise<string | null> {
  return connection.call({
    kind: 'read',
    tool: CONNECTION_TEST,
    needed: { environmentName, connectorName, connectionName },
    read: (document) => {
      const reply = readDocument(connectionTestSchema, document) as Json;
      return statusOf(reply) ?? (digString(reply, 'status') || null);
    },
  });
}
