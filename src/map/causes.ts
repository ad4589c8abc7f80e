import type { Operation } from '../flow/operations.ts';
import type { Entry } from './map.ts';

/**
 * What is at fault, as a key: problems with the same key follow from one mistake. It is compared,
 * never shown or read back.
 */
export type CauseId = string;

const NAME = 'name';

/** A name that a flow writes wrongly: what it names, and the name. Case does not matter. */
export function wrongName(
  file: string,
  kind: 'reference' | 'action' | 'variable' | 'parameter' | 'function',
  name: string,
): CauseId {
  return JSON.stringify([NAME, file, kind, name.toLowerCase()]);
}

/** Whether all that follows is one mistake in one flow, so that it is accepted or fixed as one. */
export function isWrongName(id: CauseId): boolean {
  return id.startsWith(`["${NAME}",`);
}

/** Two operations of a flow, of which the second needs the first, and may start without it. */
export function wrongOrder(file: string, first: Operation, then: Operation): CauseId {
  return JSON.stringify(['order', file, first.index, then.index]);
}

/** A loop whose items are read in another operation, or in what that contains. */
export function notInLoop(file: string, loop: Operation, reader: Operation): CauseId {
  return JSON.stringify(['loop', file, loop.index, reader.index]);
}

/** A reference that flows use and the map does not bind, in any environment. */
export function unmappedName(name: string): CauseId {
  return JSON.stringify(['unmapped', name]);
}

/** One aspect of an entry of the map: whose connection it binds, of which connector and in
 * which state, who may use it, and who must approve that. */
export function entryFault(
  aspect: 'binding' | 'connector' | 'status' | 'use' | 'approval',
  { paths }: Pick<Entry, 'paths'>,
): CauseId {
  return JSON.stringify([aspect, ...paths.entry]);
}

/** A connector that is not allowed, in any environment. */
export function deniedConnector(name: string): CauseId {
  return JSON.stringify(['connector-denied', name]);
}

/** A flow that others call and that does not exist. */
export function unknownChildFlow(guid: string): CauseId {
  return JSON.stringify(['child-flow', guid]);
}

/** What follows from an entry's fault at the place of an operation. */
export function useOf({ name, host }: Operation): string {
  return `\`${name}\` uses \`${host?.key ?? ''}\``;
}
