import { signingInAt } from '../live/facts.ts';
import { environmentsIn } from '../live/target.ts';
import type { LiveRule } from './rule.ts';

/** Of the 30 for which a key is valid. */
const DAYS = 7;
const DAY_MS = 86_400_000;

export const keyExpiring: LiveRule = {
  id: 'key-expiring',
  subject: 'live',
  severity: 'warning',
  summary: 'The key expires within 7 days; after that nothing can be deployed.',
  judges: 'key',
  *check({ facts, targets, now }) {
    const { key } = facts;
    const environment = environmentsIn(targets).find((one) => signingInAt(facts, one) === key);
    const { expiresAt, refusal } = key;
    if (environment === undefined || expiresAt === null || refusal !== null) return;
    if (expiresAt.getTime() - now.getTime() > DAYS * DAY_MS) return;
    const day = expiresAt.toISOString().slice(0, 10);
    const message = `the Flow Studio key of \`api-key\` expires on ${day}, and nothing can be deployed from then on; make a new one at https://mcp.flowstudio.app and store it in the secret that \`api-key\` reads (in a terminal: FLOW_STUDIO_API_KEY)`;
    yield { at: environment.paths.deployAs, message };
  },
};
