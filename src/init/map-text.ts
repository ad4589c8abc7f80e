import type { Flow } from '../flow/flow.ts';
import { byCodeUnit } from '../json/order.ts';
import { SCHEMA_ADDRESS } from '../map/schema.ts';
import { goesTo } from './compose.ts';
import { connectorNameOf, type DraftEntry, type DraftEnvironment } from './draft.ts';

/**
 * The text of the map; unknown values become placeholders, which `map-placeholder` reports. `flows`:
 * those that it may name.
 */
export function mapText(
  environments: readonly DraftEnvironment[],
  flows: readonly Flow[],
  files: readonly string[] | null = null,
): string {
  const document = {
    $schema: SCHEMA_ADDRESS,
    version: 1,
    ...(files === null ? {} : { files }),
    environments: Object.fromEntries(
      environments.map((environment) => [
        environment.name,
        environmentDocument(environment, environments, flows),
      ]),
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function environmentDocument(
  environment: DraftEnvironment,
  environments: readonly DraftEnvironment[],
  flows: readonly Flow[],
): object {
  const { name, environmentName, deployAs, entries } = environment;
  const named = flowsDocument(environment, environments, flows);
  return {
    environmentName: environmentName ?? `<id of ${name}>`,
    ...(deployAs === null ? {} : { deployAs }),
    connectionReferences: entriesDocument(entries, name),
    ...(Object.keys(named).length === 0 ? {} : { flows: named }),
  };
}

/**
 * If one environment names a flow, every environment that it goes to must name it: it goes to no
 * other then.
 */
function flowsDocument(
  environment: DraftEnvironment,
  environments: readonly DraftEnvironment[],
  flows: readonly Flow[],
): Record<string, object> {
  const named = flows.filter(
    (flow) =>
      goesTo(flow, environment, environments) &&
      environments.some((other) => other.flows.has(flow.file)),
  );
  return Object.fromEntries(
    named.map(({ file }) => {
      const { flowName, state, overrides } = environment.flows.get(file) ?? {};
      const bound = entriesDocument(overrides ?? new Map(), environment.name);
      return [
        file,
        {
          ...(flowName ? { flowName } : {}),
          ...(state ? { state } : {}),
          ...(Object.keys(bound).length === 0 ? {} : { connectionReferences: bound }),
        },
      ];
    }),
  );
}

function entriesDocument(
  entries: ReadonlyMap<string, DraftEntry>,
  environment: string,
): Record<string, object> {
  const sorted = [...entries].toSorted(([one], [other]) => byCodeUnit(one, other));
  return Object.fromEntries(
    sorted.map(([name, { connectionName, id, owner }]) => [
      name,
      {
        connectionName: connectionName ?? placeholderFor(name, id, environment),
        id,
        ...(owner === null ? {} : { owner }),
      },
    ]),
  );
}

/** A different one for each entry: two entries with one connection would be a finding. */
function placeholderFor(name: string, id: string, environment: string): string {
  return `<connection for ${name} (${connectorNameOf(id || null)}) in ${environment}>`;
}
