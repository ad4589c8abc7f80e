import type { Call } from './call.ts';
import type { Desk } from './desk.ts';
import type { Environment } from './environment.ts';
import type { RouteName } from './route-names.ts';
import type { User } from './rows.ts';
import type { Stages } from './stages.ts';
import type { Privilege } from './state.ts';
import type { Wire } from './wire.ts';

type Params = Record<string, string | undefined>;

/** What every server knows of the request it answers. */
export interface Request {
  desk: Desk;
  call: Call;
  query: URLSearchParams;
  params: Params;
}

/** A request to an environment, from a user of it. */
export interface Context extends Request {
  environment: Environment;
  stages: Stages[];
  user: User;
}

/** A route that asks for no user of Dataverse. */
export interface OpenRoute {
  name: RouteName;
  params: Params;
  open(request: Request): Wire;
}

/** A route for members of the organisation that have a privilege; null: for all of them. */
export interface MemberRoute {
  name: RouteName;
  params: Params;
  handle(context: Context): Wire;
  needs: Privilege | null;
}

export type Route = OpenRoute | MemberRoute;
