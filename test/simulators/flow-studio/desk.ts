import type { Fault } from './faults.ts';
import type { Profile } from './profiles.ts';
import type { World } from './state.ts';

/**
 * One JSON-RPC request; `tool` is the method where it is no `tools/call`. Whatever came of it, a call of
 * a metered tool with a good key is billed: what a failed call costs is unpublished, so count the worst.
 */
export interface Call {
  tool: string;
  arguments: Record<string, unknown>;
  billed: boolean;
  account: string | null;
}

/** One running server. */
export interface Desk {
  world: World;
  profile: Profile;
  faults: Fault[];
  calls: Call[];
  pageSize: number;
  latencyMs: number;
  now: () => Date;
}
