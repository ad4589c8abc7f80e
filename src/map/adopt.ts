import { connectionId } from '../flow/connection-name.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { byCodeUnit } from '../json/order.ts';
import type { ConnectionMap, Entry, FlowSettings } from './map.ts';

/** What is added to a map for a live flow. */
export interface AdoptedFlow extends Pick<FlowSettings, 'file' | 'state'> {
  flowName: string;
  /** Whether Git already had its file. */
  isKnown: boolean;
  bindings: AdoptedBinding[];
}

interface AdoptedBinding {
  /** The reference's logical name, otherwise its key. */
  name: string;
  connectionName: string;
  id: string;
}

interface AdoptingEnvironment {
  name: string;
  environmentName: string;
  /** Used only for a new environment. */
  deployAs: string | null;
}

/** The known owner of a connection. */
export type OwnerOf = (connectionName: string) => { owner: string; sharedWith: string[] } | null;

interface Adoption {
  /** A part of a map's document: properties to add where they are missing. */
  additions: JsonObject;
  /** What a person must decide. */
  notes: string[];
}

/**
 * What a map lacks for the live flows of an environment. If one name has two connections, the one
 * that more flows use becomes the entry, and the other an override of its flow. What the map has
 * already is never changed, only reported.
 */
export function adoption(
  map: ConnectionMap | null,
  environment: AdoptingEnvironment,
  adopted: readonly AdoptedFlow[],
  ownerOf: OwnerOf,
): Adoption {
  const flows = adopted.toSorted((one, other) => byCodeUnit(one.file, other.file));
  const known = map?.environments.get(environment.name);
  const fresh = mostUsed(flows.flatMap(({ bindings }) => bindings)).filter(
    ({ name }) => !known?.entries.has(name),
  );
  const table = new Map<string, AdoptedBinding | Entry>([
    ...fresh.map((binding) => [binding.name, binding] as const),
    ...(known?.entries ?? []),
  ]);
  const notes: string[] = [];
  const settings = flows.flatMap((flow): [string, Json][] => {
    const found = settingsFor(flow, map, environment.name, table, ownerOf);
    notes.push(...found.notes);
    return found.settings === null ? [] : [[flow.file, found.settings]];
  });
  const { environmentName, deployAs } = environment;
  const entries = fresh.map((binding) => [binding.name, entryOf(binding, ownerOf)] as const);
  return {
    additions: {
      environments: {
        [environment.name]: {
          environmentName,
          ...(known === undefined && deployAs !== null ? { deployAs } : {}),
          connectionReferences: Object.fromEntries(entries),
          ...(settings.length > 0 ? { flows: Object.fromEntries(settings) } : {}),
        },
      },
    },
    notes,
  };
}

/** For each name, the connection that most flows use, by name. */
function mostUsed(bindings: readonly AdoptedBinding[]): AdoptedBinding[] {
  const byName = Map.groupBy(bindings, ({ name }) => name);
  const chosen = [...byName.values()].flatMap((those) => {
    const same = [...Map.groupBy(those, identity).values()].toSorted(
      (one, other) => other.length - one.length || byCodeUnit(identity(one[0]), identity(other[0])),
    );
    return same[0]?.[0] ?? [];
  });
  return chosen.toSorted((one, other) => byCodeUnit(one.name, other.name));
}

function settingsFor(
  { file, flowName, state, isKnown, bindings }: AdoptedFlow,
  map: ConnectionMap | null,
  name: string,
  table: ReadonlyMap<string, AdoptedBinding | Entry>,
  ownerOf: OwnerOf,
): { settings: JsonObject | null; notes: string[] } {
  const environments = [...(map?.environments.values() ?? [])];
  const known = map?.environments.get(name)?.flows.get(file);
  const isNamed = environments.some(({ flows }) => flows.has(file));
  const isShared = isKnown && !isNamed && environments.some((other) => other.name !== name);
  if (isShared) {
    const note = `${file} goes to every environment, since none names it; naming it in ${name} alone would take it from the others, so its flowName, ${flowName}, is yours to write`;
    return { settings: null, notes: [note] };
  }
  const others = bindings.filter((binding) => {
    const entry = known?.overrides.get(binding.name) ?? table.get(binding.name);
    return entry === undefined || identity(entry) !== identity(binding);
  });
  if (known !== undefined) {
    const notes = others.map(
      ({ name: key, connectionName }) =>
        `\`${key}\` of ${file} is bound to ${connectionName} live, and to another connection in the map, which stays`,
    );
    return { settings: { flowName }, notes };
  }
  const overrides = others.map((binding) => [binding.name, entryOf(binding, ownerOf)] as const);
  return {
    settings: {
      flowName,
      ...(state === null ? {} : { state }),
      ...(overrides.length > 0 ? { connectionReferences: Object.fromEntries(overrides) } : {}),
    },
    notes: [],
  };
}

function identity(binding: Pick<Entry, 'connectionName' | 'id'> | undefined): string {
  return `${connectionId(binding?.connectionName ?? '')}\n${binding?.id.toLowerCase()}`;
}

function entryOf({ connectionName, id }: AdoptedBinding, ownerOf: OwnerOf): JsonObject {
  const known = ownerOf(connectionName);
  return {
    connectionName,
    id,
    ...(known === null ? {} : { owner: known.owner }),
    ...(known === null || known.sharedWith.length === 0 ? {} : { sharedWith: known.sharedWith }),
  };
}
