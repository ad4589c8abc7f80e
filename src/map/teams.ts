import type { Operation } from '../flow/operations.ts';
import { digString } from '../json/json.ts';
import type { UsedReference } from './resolve.ts';

/** True for a reference of the Teams connector, from its file or its operations. */
export function isTeams({ uses, declared }: UsedReference): boolean {
  const named = [declared?.connector, ...uses.map(({ host }) => host?.connector)];
  return named.includes('shared_teams');
}

/** True for a card that waits for an answer. */
export function isCard({ kind, lowerType }: Operation): boolean {
  return kind === 'action' && lowerType === 'openapiconnectionwebhook';
}

/**
 * True for a plain message. Other operations of the connector, such as adding a member, do not
 * conflict with cards.
 */
export function isMessage({ kind, lowerType, value }: Operation): boolean {
  const operation = digString(value, 'inputs', 'host', 'operationId') ?? '';
  return (
    kind === 'action' &&
    lowerType === 'openapiconnection' &&
    /^(?:post|reply|send|$)/i.test(operation)
  );
}
