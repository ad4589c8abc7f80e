import type { SetName } from './tables.ts';

/** Routes by name, as faults and tests call them. */
export type RouteName =
  | 'GET idtoken'
  | 'POST token'
  | 'GET connections'
  | 'GET WhoAmI'
  | 'GET RetrieveCurrentOrganization'
  | 'GET systemusers(id) privilege'
  | `GET ${SetName}`
  | `GET ${SetName}(id)`
  | 'GET workflows unpublished'
  | 'GET workflows(id) unpublished'
  | 'POST workflows'
  | 'PATCH workflows(id)'
  | 'PATCH connectionreferences(id)';
