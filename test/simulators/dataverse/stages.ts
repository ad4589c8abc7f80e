import type { Call } from './call.ts';
import type { Environment } from './environment.ts';
import type { Language, Refusal } from './refusals.ts';
import type { FlowColumns } from './rows.ts';
import type { Wire } from './wire.ts';
import type { World } from './world.ts';

export interface AfterWrite {
  /** The request does its work first, and only the answer is lost. */
  afterWrite?: boolean;
}

/** What a fault may look at and change. */
export interface FaultContext {
  world: World;
  call: Call;
  /** Null on GitHub's and Entra's servers. */
  environment: Environment | null;
  now: () => Date;
}

/** A write as the server is about to make it. */
export interface Write {
  change: Partial<FlowColumns>;
  /** Whether a Dataverse trigger registers again. */
  registers: boolean;
}

/** Where in a request a fault takes hold. */
export interface Stages {
  /** Before the caller is known and anything is read. */
  change?(context: FaultContext): void;
  language?: Language;
  /** Instead of the work. */
  instead?(context: FaultContext): Wire;
  /** Refused after token, user and privilege, where they are asked for. */
  refusal?: Refusal;
  /** What is written instead; null: nothing. */
  write?(write: Write): Write | null;
  /** Instead of the answer. */
  deliver?(wire: Wire, context: FaultContext): Wire;
}

/** Stages that answer with `wire`: instead of the work, or after it. */
export function lose({ afterWrite = false }: AfterWrite, wire: () => Wire): Stages {
  return afterWrite ? { deliver: wire } : { instead: wire };
}
