import { deniedConnector, useOf } from '../map/causes.ts';
import { connectorsOf, matchesConnector, type NamedConnector } from '../map/connectors.ts';
import { keyPath } from '../map/keys.ts';
import type { Entry, Environment } from '../map/map.ts';
import type { UsedReference } from '../map/resolve.ts';
import { andList, codes } from '../wording/lists.ts';
import type { FlowRule } from './rule.ts';

export const connectorDenied: FlowRule = {
  id: 'connector-denied',
  subject: 'flow',
  severity: 'error',
  summary: 'A flow uses a connector that an environment does not allow.',
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
          const inMap = {
            at: [...environment.paths.environment, 'connectors'],
            about: [connector.name],
            message: `flows use \`${connector.name}\`, a connector that the environment ${fault}; use another, or ask the maintainers of the map`,
            each: useOf(used.uses[0]),
          };
          const cause = { ids: [deniedConnector(connector.name)], inMap };
          const message = `\`${used.uses[0].name}\` uses \`${connector.name}\` through \`${used.key}\`, a connector that the environment ${fault}; use another, or ask the maintainers of the map`;
          const place = { at: keyPath(used.uses[0]), environment: environment.name };
          yield { ...place, message, about: [connector.name], cause };
        }
      }
    }
  },
};

/** A denied connector stays denied, even if it is also allowed. */
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
        ? 'does not allow: its list of allowed connectors is empty'
        : `does not allow (${andList(codes(allow), 3)})`;
    }
  }
  return null;
}
