import { connectionId } from '../flow/connection-name.ts';
import type { BindingFacts } from '../map/flow-facts.ts';
import { abilitiesOf } from '../map/hosts.ts';
import { rowMessage } from './reasons/rows.ts';
import type { MapRule } from './rule.ts';

export const referenceConflict: MapRule = {
  id: 'reference-conflict',
  subject: 'map',
  severity: 'error',
  summary:
    'Two flows want different connections for one connection reference of an environment in Dataverse.',
  *check({ flows }) {
    const uses = flows.flatMap(({ file, bindings }) =>
      bindings
        .filter(({ environment }) => abilitiesOf(environment).binds === 'row')
        .map((binding) => ({ file, binding, name: binding.logicalName ?? binding.entry.key })),
    );
    const groups = Map.groupBy(uses, ({ binding, name }) =>
      JSON.stringify([binding.environment.name, name.toLowerCase()]),
    );
    for (const those of groups.values()) {
      const wanted = new Map(those.map(({ binding }) => [idOf(binding), binding]));
      const [first] = those;
      if (wanted.size < 2 || first === undefined) continue;
      const environment = first.binding.environment.name;
      const message = rowMessage({
        code: 'reference-conflict',
        environment,
        logicalName: first.name,
        connectionNames: [...wanted.values()].map(({ entry }) => entry.connectionName),
        files: [...new Set(those.map(({ file }) => file))],
      });
      const [at, ...others] = [...wanted.values()].map(({ entry }) => entry.paths.connectionName);
      if (at === undefined) continue;
      const related = others.map((other) => ({ at: other, message: 'the other connection' }));
      yield { at, environment, message, related };
    }
  },
};

function idOf({ entry }: BindingFacts): string {
  return connectionId(entry.connectionName);
}
