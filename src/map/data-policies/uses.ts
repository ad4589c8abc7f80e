import type { Flow } from '../../flow/flow.ts';
import type { Operation } from '../../flow/operations.ts';
import { digString } from '../../json/json.ts';
import type { Entry } from '../map.ts';
import {
  baseOf,
  HTTP,
  HTTP_REQUEST,
  HTTP_WEBHOOK,
  type PolicyConnector,
  policyConnector,
} from './connectors.ts';

/** An operation that data policies classify, and the connector that it counts as. */
export interface PolicyUse {
  operation: Operation;
  connector: PolicyConnector;
  /** Null where the operation does not name it, as in some older actions. */
  operationId: string | null;
}

/** The entry that a key is bound to in an environment. */
interface Bound {
  used: { key: string };
  entry: Pick<Entry, 'id'>;
}

/** The operations of a flow that data policies classify, with its bindings in an environment. */
export function policyUses(
  flow: Pick<Flow, 'operations' | 'references'>,
  { bindings }: { bindings: readonly Bound[] },
): PolicyUse[] {
  const connectorFor = connectorsOf(flow, bindings);
  return flow.operations.flatMap((operation) => {
    const connector = connectorFor(operation);
    return connector === null
      ? []
      : [{ operation, connector, operationId: operationIdOf(operation) }];
  });
}

/** The base names of the connectors that a flow uses, without the bindings of an environment. */
export function usedConnectors(flow: Pick<Flow, 'operations' | 'references'>): string[] {
  const connectorFor = connectorsOf(flow, []);
  const used = new Set<PolicyConnector>();
  for (const operation of flow.operations) {
    const connector = connectorFor(operation);
    if (connector !== null) used.add(connector);
  }
  return [...new Set([...used].map(baseOf))];
}

function connectorsOf(
  { references }: Pick<Flow, 'references'>,
  bindings: readonly Bound[],
): (operation: Operation) => PolicyConnector | null {
  const bound = new Map(bindings.map(({ used: { key }, entry }) => [key, entry]));
  const declared = new Map(references?.map((one) => [one.key, one.connectorWithSuffix]));
  return (operation) => {
    const key = operation.host?.key;
    return key === undefined
      ? builtInOf(operation)
      : connectorOf(operation, declared.get(key) ?? null, bound.get(key) ?? null);
  };
}

/**
 * The operation itself decides, then the declaration in the file, then the map. But only the map
 * has the suffix that a custom connector has in this environment.
 */
function connectorOf(
  { value }: Operation,
  declared: string | null,
  entry: Bound['entry'] | null,
): PolicyConnector | null {
  const apiId = digString(value, 'inputs', 'host', 'apiId');
  const named = policyConnector(apiId ?? '') ?? policyConnector(declared ?? '');
  const here = entry === null ? null : policyConnector(entry.id);
  if (named === null) return here;
  return here !== null && baseOf(here) === baseOf(named) ? here : named;
}

/**
 * HTTP operations, and child flows, which depend on HTTP (Connector classification, note). A
 * `Request` trigger counts only with the kind `Http`: the others are buttons, apps and agents.
 */
function builtInOf({ kind, lowerType, value, childFlow }: Operation): PolicyConnector | null {
  if (lowerType === 'http' || lowerType === 'workflow' || childFlow !== null) return HTTP;
  if (lowerType === 'httpwebhook') return HTTP_WEBHOOK;
  const isHttpRequest =
    kind === 'trigger' && lowerType === 'request' && /^http$/i.test(digString(value, 'kind') ?? '');
  return isHttpRequest ? HTTP_REQUEST : null;
}

/** Older actions have it in their metadata, a trigger for a selected item in its inputs. */
function operationIdOf({ value }: Operation): string | null {
  return (
    digString(value, 'inputs', 'host', 'operationId') ??
    digString(value, 'inputs', 'operationId') ??
    digString(value, 'metadata', 'flowSystemMetadata', 'swaggerOperationId')
  );
}
