import { keyPath } from '../map/keys.ts';
import { isCard, isMessage, isTeams } from '../map/teams.ts';
import type { FlowRule } from './rule.ts';

export const teamsSharedReference: FlowRule = {
  id: 'teams-shared-reference',
  subject: 'flow',
  severity: 'warning',
  summary:
    'A Teams card that waits for an answer and plain Teams messages use the same connection reference.',
  *check({ used }) {
    for (const reference of used.filter(isTeams)) {
      const card = reference.uses.find((operation) => isCard(operation));
      const message = reference.uses.find((operation) => isMessage(operation));
      if (card === undefined || message === undefined) continue;
      const first = reference.uses.find((operation) => operation === card || operation === message);
      yield {
        at: keyPath(first ?? card),
        message: `the card \`${card.name}\` and the message \`${message.name}\` both use the connection reference \`${reference.key}\`; give the message its own Teams reference, which may be bound to the same connection`,
      };
    }
  },
};
