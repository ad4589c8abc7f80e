import type { Flow } from '../flow/flow.ts';
import { isSecure } from '../flow/parameters.ts';
import type { DeclaredReference } from '../flow/references.ts';
import { concurrencyPath } from '../flow/triggers.ts';
import { isObject, type Json } from '../json/json.ts';
import { usedConnectors } from './data-policies/uses.ts';
import { type NamedReference, type UsedReference, usedReferences } from './resolve.ts';
import { isCard, isMessage, isTeams } from './teams.ts';

/** The facts of a flow that are kept for every flow of a repository. */
export interface IndexedFlow
  extends Pick<Flow, 'file' | 'displayName' | 'guids' | 'origin' | 'workflowId' | 'solution'> {
  /** Null for the formats without references. */
  references: readonly IndexedReference[] | null;
  used: readonly IndexedUse[];
  /** Names of the parameters declared as secure. */
  secureParameters: readonly string[];
  /** The guids of the flows that it calls, as written. */
  childFlows: readonly string[];
  /** The base names of the connectors that it uses, as data policies classify them. */
  connectors: readonly string[];
  /** The number of its operations. */
  size: number;
  /** Its trigger limits how many runs go on at a time. */
  limitsRuns: boolean;
}

type IndexedReference = Pick<
  DeclaredReference,
  'key' | 'logicalName' | 'connectionName' | 'source'
>;

/** A reference key that a flow uses, without the operations that use it. */
export interface IndexedUse extends NamedReference {
  /** Which Teams operations use it. */
  sendsCards: boolean;
  sendsMessages: boolean;
}

/** A flow's entry in the index of its repository; it keeps nothing of the flow's text in memory. */
export function indexed(
  flow: Flow,
  used: readonly UsedReference[] = usedReferences(flow),
): IndexedFlow {
  const { file, displayName, guids, origin, workflowId, solution } = flow;
  const { references, definition, operations } = flow;
  return {
    file,
    displayName,
    guids,
    origin,
    workflowId,
    ...(solution === undefined ? {} : { solution }),
    references: references?.map(indexedReference) ?? null,
    used: used.map(indexedUse),
    secureParameters: secureParameters(definition.parameters),
    childFlows: operations.flatMap(({ childFlow }) => childFlow ?? []),
    connectors: usedConnectors(flow),
    size: operations.length,
    limitsRuns: concurrencyPath(operations) !== null,
  };
}

function indexedReference(reference: DeclaredReference): IndexedReference {
  const { key, logicalName, connectionName, source } = reference;
  return { key, logicalName, connectionName, source };
}

function indexedUse(used: UsedReference): IndexedUse {
  const { key, declared } = used;
  return {
    key,
    declared: declared && { logicalName: declared.logicalName, source: declared.source },
    sendsCards: isTeams(used) && used.uses.some(isCard),
    sendsMessages: isTeams(used) && used.uses.some(isMessage),
  };
}

function secureParameters(declared: Json | undefined): string[] {
  const parameters = isObject(declared) ? Object.entries(declared) : [];
  return parameters.filter(([, parameter]) => isSecure(parameter)).map(([name]) => name);
}
