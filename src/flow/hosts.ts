import { dig, digString, isObject, type Json, type JsonObject } from '../json/json.ts';
import { memo } from '../json/memo.ts';
import type { Path } from '../json/pointer.ts';

/** The connection reference that an operation names, and where it names it. */
export interface HostReference {
  key: string;
  /** From the operation to the text that holds the key. */
  path: Path;
  /** The connector that the host itself names; null where it names none. */
  connector: string | null;
}

interface HostShape {
  path: readonly string[];
  /** Null where a host has another shape. */
  keyIn(host: JsonObject): string | null;
}

/** In this order; the host decides, not the operation's type (4,514 uses in 584 flows). */
const SHAPES: readonly HostShape[] = [
  {
    path: ['inputs', 'host', 'connectionName'],
    keyIn: (host) => digString(host, 'connectionName'),
  },
  {
    path: ['inputs', 'host', 'connectionReferenceName'],
    keyIn: (host) => digString(host, 'connectionReferenceName'),
  },
  {
    path: ['inputs', 'host', 'connection', 'name'],
    keyIn: (host) => keyInExpression(digString(host, 'connection', 'name')),
  },
];

/** Reads which connection reference an action or trigger uses; null when it uses none. */
export function hostReference(operation: Json): HostReference | null {
  const host = dig(operation, 'inputs', 'host');
  if (!isObject(host)) return null;
  for (const { path, keyIn } of SHAPES) {
    const key = keyIn(host);
    if (key === null) continue;
    const apiId = digString(host, 'apiId');
    return { key, path, connector: apiId === null ? null : connectorOf(apiId) };
  }
  return null;
}

/** The guid of the flow that a `Workflow` action calls; null for every other operation. */
export function childFlow(operation: Json): string | null {
  return digString(operation, 'inputs', 'host', 'workflowReferenceName');
}

/**
 * `@parameters('$connections')['KEY']['connectionId']`, and the same after
 * `json(decodeBase64(triggerOutputs().headers['X-MS-APIM-Tokens']))['$connections']`.
 */
const KEY_IN_EXPRESSION =
  /'\$connections'\s*[)\]]\s*\??\[\s*'((?:[^']|'')+)'\s*\]\s*\??(?:\[\s*'connectionId'\s*\]|\.connectionId)/i;

function keyInExpression(text: string | null): string | null {
  if (text === null) return null;
  return KEY_IN_EXPRESSION.exec(text)?.[1]?.replaceAll("''", "'") ?? text;
}

/** Of connectors and their ids: every operation names one. */
const MOST_NAMES = 2_000;

/**
 * The connector that an id or name refers to, in lower case and with its `shared_`, so that two
 * spellings of one connector are equal. The suffix of a custom connector differs between
 * environments and is cut; an AI Builder operation counts as the Dataverse connector. Null when the
 * text names none.
 */
export const connectorOf = memo(MOST_NAMES, (idOrName): string | null => {
  const name = connectorWithSuffix(idOrName);
  return name === null ? null : name.replace(/(?<!-5f[0-9a-f]{16,18})(?:-5f[0-9a-f]{16,18})+$/, '');
});

/** Like `connectorOf`, but a custom connector keeps the suffix of its environment. */
export const connectorWithSuffix = memo(MOST_NAMES, (idOrName): string | null => {
  if (/operationGroups\/aibuilder$/i.test(idOrName)) return 'shared_commondataserviceforapps';
  const inApis = /\/(?:managed)?apis\/([^/]+)/i.exec(idOrName)?.[1];
  const name = (inApis ?? idOrName.split('/').at(-1) ?? '').trim().toLowerCase();
  if (name === '') return null;
  return name.startsWith('shared_') ? name : `shared_${name}`;
});
