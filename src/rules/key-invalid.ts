import { type SigningIn, signingInAt } from '../live/facts.ts';
import type { HostFailure } from '../live/host.ts';
import { quotedIn } from '../live/host-failure.ts';
import { environmentsIn } from '../live/target.ts';
import { accessMessage } from './reasons/access.ts';
import type { LiveRule } from './rule.ts';

export const keyInvalid: LiveRule = {
  id: 'key-invalid',
  subject: 'live',
  severity: 'error',
  summary:
    'Flow Studio refuses the key, or Microsoft Entra refuses the identity; it may have expired.',
  judges: 'key',
  *check({ facts, targets }) {
    const seen = new Set<SigningIn>();
    for (const environment of environmentsIn(targets)) {
      const one = signingInAt(facts, environment);
      if (one.refusal === null || seen.has(one)) continue;
      seen.add(one);
      const message = accessMessage(one.refusal) ?? messageFor(one.refusal);
      const { name, paths } = environment;
      yield { at: paths.deployAs, message, ...(one === facts.key ? {} : { environment: name }) };
    }
  },
};

const RENEW = 'create a new one at https://mcp.flowstudio.app and store it in the secret';

function messageFor(failure: HostFailure): string {
  const quoted = quotedIn(failure);
  const quote = quoted === '' ? '' : ` ("${quoted}")`;
  switch (failure.code) {
    case 'key-empty':
      return `\`api-key\` is empty; ${RENEW}`;
    case 'key-malformed':
      return `\`api-key\` contains a space, a line break or another character that no key has; copy it again, without "Bearer" or quotes`;
    case 'key-expired':
      return `the key of \`api-key\` expired on ${failure.day}; ${RENEW}`;
    case 'key-plan-missing':
      return `the account of \`api-key\` does not have the plan or the quota that Flow Studio asks for${quote}`;
    case 'sign-in-required':
      return "Flow Studio asks the key's owner to sign in; that person must call grant_flow_studio_access with an MCP client and this key, and follow its link";
    default:
      return `Flow Studio refused the key of \`api-key\`${quote}; ${RENEW}`;
  }
}
