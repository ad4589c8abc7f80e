import type { IncomingHttpHeaders } from 'node:http';
import type { RouteName } from './route-names.ts';

/** One HTTP request as it arrived. */
export interface Arrival {
  method: string;
  /** Path and query, as sent. */
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** One HTTP request, in order; `status` is null as long as no answer was sent. */
export interface Call extends Arrival {
  /** `github`, `entra`, or an environment's id. */
  server: string;
  route: RouteName | 'unknown';
  /** The key in the path. */
  id: string | null;
  /** Whose token it had, where that was good. */
  account: string | null;
  status: number | null;
  /** Whether it changed a row. */
  wrote: boolean;
}
