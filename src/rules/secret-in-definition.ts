import type { WrittenSecret } from '../flow/string-walk.ts';
import type { FlowRule } from './rule.ts';

/** The message names the kind of secret and its place, and never a character of it. */
export const secretInDefinition: FlowRule = {
  id: 'secret-in-definition',
  subject: 'flow',
  severity: 'error',
  summary: 'A signed URL, key, token or password is written in the definition.',
  *check({ secrets }) {
    for (const { holder, path, secret } of secrets()) {
      const message = `${worded(holder)} contains ${secret.kind}, which everyone with access to the repository can read; replace it, and read the new one from a connection, a key vault or a secret environment variable`;
      yield { at: path, within: secret.within, message };
    }
  },
};

function worded(holder: WrittenSecret['holder']): string {
  if ('operation' in holder) return `\`${holder.operation}\``;
  const { part, name } = holder;
  return name === null ? `the definition's ${part}` : `\`${name}\` in ${part}`;
}
