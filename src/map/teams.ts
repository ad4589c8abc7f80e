import type { Operation } from '../flow/operations.ts';
import { digString } from '../json/json.ts';
import type { UsedReference } from './resolve.ts';

/** True for a reference of the Teams connector, as its file or its operations name it. */
export function isTeams({ uses, declared }: UsedReference): boolean {
  const named = [declared?.connector, ...uses.map(({ host }) => host?.connector)];
  return named.includes('shared_teams');
}

/** A card that waits for its answer. */
export function isCard({ kind, type }: Operation): boolean {
  return kind === 'action' && type.toLowerCase() === 'openapiconnectionwebhook';
}

/** Reading a team or adding a member goes through the same connector and disturbs nothing. */
export function isMessage({ kind, type, value }: Operation): boolean {
  const operation = digString(value, 'inputs', 'host', 'operationId') ?? '';
  return (
    kind === 'action' &&
    type.toLowerCase() === 'openapiconnection' &&
    /^(?:post|reply|send|$)/i.test(operation)
  );
}
