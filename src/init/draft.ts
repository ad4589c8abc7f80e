import type { Flow } from '../flow/flow.ts';
import { connectorOf } from '../flow/hosts.ts';
import { digString, type Json, own } from '../json/json.ts';
import { fromPointer, toPointer } from '../json/pointer.ts';
import { usedReferences } from '../map/resolve.ts';

/** A draft of a map: what is not known is null, and becomes a placeholder. */
export interface DraftEnvironment {
  name: string;
  /** The platform's id. */
  environmentName: string | null;
  deployAs: string | null;
  entries: Map<string, DraftEntry>;
  flows: Map<string, DraftFlow>;
}

export interface DraftEntry {
  connectionName: string | null;
  /** The connector's id. */
  id: string;
  owner: string | null;
  /** Where the connection comes from, or why there is none: the end of a line for people. */
  origin: string;
}

interface DraftFlow {
  flowName: string | null;
  state: 'Started' | null;
  overrides: Map<string, DraftEntry>;
}

/** A reference that a flow uses, by the name that the map binds. */
export interface NeededReference {
  flow: Flow;
  /** The logical name of a connection reference, else the key. */
  name: string;
  /** The connector's id, as in the file; null where the file has none. */
  id: string | null;
  /** The connection in the file itself. */
  connectionName: string | null;
}

const APIS = '/providers/Microsoft.PowerApps/apis/';

/** All references that must be bound, in the order of the flows' files. */
export function neededReferences(flows: readonly Flow[]): NeededReference[] {
  return flows.flatMap((flow) => {
    const root = JSON.parse(flow.source.text) as Json;
    return usedReferences(flow).map(({ key, declared, uses }): NeededReference => {
      const block = declared === null ? undefined : valueAt(root, declared.path);
      const hosts = uses.flatMap(({ value }) => digString(value, 'inputs', 'host', 'apiId') || []);
      const id =
        [idIn(block), ...hosts, declared?.registeredId].find((text) => text?.startsWith(APIS)) ??
        null;
      const known =
        declared?.connector ?? uses.find(({ host }) => host?.connector)?.host?.connector;
      return {
        flow,
        name: declared?.logicalName ?? key,
        id: id ?? (known ? `${APIS}${known}` : null),
        connectionName: isConnection(declared?.connectionName ?? '', key)
          ? (declared?.connectionName ?? null)
          : null,
      };
    });
  });
}

/** A file may have the connector's name, or a token, where a connection's id belongs. */
function isConnection(text: string, key: string): boolean {
  return /^(?!shared_)(?=\D*\d)[\w.-]+$/i.test(text) && text.toLowerCase() !== key.toLowerCase();
}

function idIn(block: Json | undefined): string | null {
  const name = digString(block, 'api', 'name');
  return digString(block, 'id') || digString(block, 'api', 'id') || (name ? APIS + name : null);
}

function valueAt(root: Json, path: readonly (string | number)[]): Json | undefined {
  return fromPointer(toPointer(path)).reduce<Json | undefined>(own, root);
}

/** The connector's name as people and lists write it. */
export function connectorNameOf(id: string | null): string {
  return (id === null ? null : connectorOf(id)) ?? 'an unknown connector';
}
