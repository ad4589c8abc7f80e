/** What a server holds when it starts. An account is an application's client id or a person's UPN. */
export interface DataverseState {
  /** Of Entra, one for all. */
  tenant?: string;
  apps: AppSeed[];
  environments: EnvironmentSeed[];
}

/** An app registration. */
export interface AppSeed {
  clientId: string;
  secret?: string;
  /** A date in the past: the secret has expired. */
  secretExpires?: string;
  /** Federated credentials. A text is the subject, with GitHub's issuer and Entra's audience. */
  subjects?: (string | FederatedCredential)[];
}

export interface FederatedCredential {
  issuer: string;
  audience: string;
  subject: string;
}

export interface EnvironmentSeed {
  /** As the map says it: `Default-<guid>` or a guid. */
  id: string;
  friendlyName?: string;
  /** The address that files and pages show; the server listens on loopback. */
  url?: string;
  /** Without it every app is an application user that may do everything. */
  users?: UserSeed[];
  references?: ReferenceSeed[];
  connections?: ConnectionSeed[];
  flows?: FlowSeed[];
  runs?: RunSeed[];
  /** Parameters of operations by connector, where a save is to be checked against them. */
  connectors?: Record<string, Record<string, string[]>>;
}

export type Privilege =
  | 'prvReadworkflow'
  | 'prvWriteworkflow'
  | 'prvCreateworkflow'
  | 'prvReadconnectionreference'
  | 'prvWriteconnectionreference'
  | 'prvReadUser'
  | 'prvReadflowrun'
  | 'prvReadCallbackRegistration';

export interface UserSeed {
  account: string;
  /** What its roles lack; `roles`: it has none. */
  lacks?: Privilege[] | 'roles';
  disabled?: boolean;
  /** How far its roles reach: rows of everybody, or its own. */
  reads?: 'all' | 'own';
  /** What the Power Platform API shows it. Whether the role Reader sees all is unknown. */
  connections?: 'all' | 'own' | 'none';
}

export interface ReferenceSeed {
  logicalName: string;
  /** `shared_office365` */
  connector: string;
  /** The connection's id; null: unbound. */
  connection: string | null;
  owner?: string;
  id?: string;
}

export type ConnectionStatus = 'Connected' | 'Error' | 'Unauthenticated';

export interface ConnectionSeed {
  id: string;
  connector: string;
  owner: string;
  /** Client ids: sharing works with service principals only. */
  sharedWith?: string[];
  status?: ConnectionStatus;
  displayName?: string;
}

export interface FlowSeed {
  /** The `workflowid`. */
  id: string;
  name: string;
  /** An unpacked solution file; a text is kept as it is. */
  clientdata: object | string;
  description?: string;
  state?: 'on' | 'off' | 'suspended';
  owner?: string;
  managed?: boolean;
  /** Somebody's unpublished draft beside the published row; true: the same with one action more. */
  draft?: true | object;
  /** Only the draft row is there. */
  neverPublished?: boolean;
  /** A classic workflow is no 5. */
  category?: number;
}

export type RunStatus = 'Succeeded' | 'Failed' | 'Cancelled' | 'Running' | 'Waiting';

export interface RunSeed {
  flow: string;
  status: RunStatus;
  start: string;
  end?: string;
  error?: { code: string; message: string };
}

/** What nobody knows for certain, as it is unless a test says otherwise. */
export interface Unknowns {
  /** HTTP status of a `Forbidden` of the flow service: 403 was seen [real], 400 is the others' status. */
  forbiddenStatus: 400 | 403;
  /** Code of a 412: as others saw it, or empty as documented. */
  conflictCode: '0x80060882' | '';
  /** HTTP status of a federated credential that does not match: 400 [doc], 401 [guess]. */
  federationStatus: 400 | 401;
  /** Whether the flow service looks at every save of a flow that is on, or of any flow [others]. */
  checks: 'on' | 'always';
  /** `inputs.authentication` of connector operations: gone on read-back [others], or refused [guess]. */
  authentication: 'stripped' | 'refused';
}

export const asFarAsKnown: Unknowns = {
  forbiddenStatus: 403,
  conflictCode: '0x80060882',
  federationStatus: 400,
  checks: 'on',
  authentication: 'stripped',
};
