import type { Language, Refusal } from './refusals.ts';
import type { Json, World } from './state.ts';
import type { Wire } from './wire.ts';

export interface AfterWrite {
  /** The call does its work first, and only the answer is lost. */
  afterWrite?: boolean;
}

/** What a fault may look at and change. */
export interface FaultContext {
  world: World;
  key: string | undefined;
  arguments: Json;
}

/** Where in a call a fault takes hold. */
export interface Stages {
  /** Before the caller is known and anything is read. */
  change?(context: FaultContext): void;
  language?: Language;
  /** Instead of the work. */
  instead?(id: unknown): Wire;
  /** Refused inside the tool. */
  refusal?: Refusal;
  /** After the work, before the answer. */
  rewrite?(document: Json, context: FaultContext): void;
  /** Instead of the answer. */
  deliver?(message: Json): Wire;
}

/** Stages that answer with `wire`: instead of the work, or after it. */
export function lose(fault: AfterWrite, wire: (id: unknown) => Wire): Stages {
  return fault.afterWrite ? { deliver: ({ id }) => wire(id) } : { instead: wire };
}
