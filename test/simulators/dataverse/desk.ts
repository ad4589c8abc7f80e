import type { Call } from './call.ts';
import type { Environment } from './environment.ts';
import type { Fault } from './faults.ts';
import type { Limits } from './limits.ts';
import type { Unknowns } from './state.ts';
import type { World } from './world.ts';

/** All servers of one simulator. */
export interface Desk {
  world: World;
  authority: string;
  faults: Fault[];
  calls: Call[];
  limits: Limits;
  unknowns: Unknowns;
  pageSize: number;
  latencyMs: number;
  tokenSeconds: number;
  /** After how many further requests to an environment its flows run on a changed reference. */
  rebindAfter: number;
  now: () => Date;
  /** What happens after so many further requests to an environment. */
  later: { environment: Environment; requests: number; act: () => void }[];
}
