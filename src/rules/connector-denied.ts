import { connectorsOf, matchesConnector, type NamedConnector } from '../connections/connectors.ts';
import { keyPath } from '../connections/keys.ts';
import type { Entry, Environment } from '../connections/map.ts';
import type { UsedReference } from '../connections/resolve.ts';
import type { FlowRule } from './rule.ts';

export const connectorDenied: FlowRule = {
  id: 'connector-denied',
  subject: 'flow',
  severity: 'error',
  summary: 'A flow uses a connector that the lists of an environment refuse.',
  needs: 'map',
  *check({ uses, policy }) {
    for (const { environment, bindings, unmapped } of uses) {
      const lists = policy.connectors(environment);
      const references: { used: UsedReference; entry: Entry | null }[] = [
        ...bindings,
        ...unmapped.map((used) => ({ used, entry: null })),
      ];
      for (const { used, entry } of references) {
        for (const connector of connectorsOf(used, entry)) {
          const fault = faultOf(connector, lists);
          if (fault === null) continue;
          const message = `\`${used.uses[0].name}\` uses \`${connector.name}\` through \`${used.key}\`, a connector that ${environment.name} ${fault}; use another, or ask whoever keeps the map`;
          yield { at: keyPath(used.uses[0]), environment: environment.name, message };
        }
      }
    }
  },
};

/** What is denied stays denied, even if it is allowed as well. */
function faultOf(
  connector: NamedConnector,
  lists: readonly Environment['connectors'][],
): string | null {
  for (const { allow, deny } of lists) {
    const denying = deny.find((glob) => matchesConnector(connector, [glob]));
    if (denying !== undefined && matchesConnector(connector, deny))
      return `denies (\`${denying}\`)`;
    if (allow !== null && !matchesConnector(connector, allow)) {
      return allow.length === 0
        ? 'refuses: its list of the allowed is empty'
        : `does not allow (${inWords(allow)})`;
    }
  }
  return null;
}

function inWords(globs: readonly string[]): string {
  const shown = globs.slice(0, 3).map((glob) => `\`${glob}\``);
  return [...shown, ...(globs.length > 3 ? ['…'] : [])].join(', ');
}
