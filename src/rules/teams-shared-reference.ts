import { keyPath } from '../connections/keys.ts';
import type { UsedReference } from '../connections/resolve.ts';
import { digString } from '../flow/json.ts';
import type { Operation } from '../flow/operations.ts';
import type { FlowRule } from './rule.ts';

export const teamsSharedReference: FlowRule = {
  id: 'teams-shared-reference',
  subject: 'flow',
  severity: 'warning',
  summary:
    'A Teams card that waits for an answer and plain Teams messages go through one connection reference.',
  *check({ used }) {
    for (const reference of used) {
      const card = reference.uses.find((operation) => isCard(operation));
      const message = reference.uses.find((operation) => isMessage(operation));
      if (card === undefined || message === undefined || !isTeams(reference)) continue;
      const first = reference.uses.find((operation) => operation === card || operation === message);
      yield {
        at: keyPath(first ?? card),
        message: `the card \`${card.name}\` and the message \`${message.name}\` both use the connection reference \`${reference.key}\`; give the message a Teams reference of its own, which may stand for the same connection`,
      };
    }
  },
};

function isTeams({ uses, declared }: UsedReference): boolean {
  const named = [declared?.connector, ...uses.map(({ host }) => host?.connector)];
  return named.includes('shared_teams');
}

function isCard({ kind, type }: Operation): boolean {
  return kind === 'action' && type.toLowerCase() === 'openapiconnectionwebhook';
}

/** Reading a team or adding a member goes through the same connector and disturbs nothing. */
function isMessage({ kind, type, value }: Operation): boolean {
  const operation = digString(value, 'inputs', 'host', 'operationId') ?? '';
  return (
    kind === 'action' &&
    type.toLowerCase() === 'openapiconnection' &&
    /^(?:post|reply|send|$)/i.test(operation)
  );
}
