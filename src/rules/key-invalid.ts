import type { HostFailure } from '../live/host.ts';
import { quotedIn } from '../live/host-failure.ts';
import { environmentsIn } from '../live/target.ts';
import type { LiveRule } from './rule.ts';

export const keyInvalid: LiveRule = {
  id: 'key-invalid',
  subject: 'live',
  severity: 'error',
  summary: 'Flow Studio does not accept the key: it is refused, or has expired.',
  judges: 'key',
  *check({ facts: { key }, targets }) {
    const [environment] = environmentsIn(targets);
    if (key.refusal === null || environment === undefined) return;
    yield { at: environment.paths.deployAs, message: messageFor(key.refusal) };
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
