import type { Call } from './call.ts';
import type { Desk } from './desk.ts';
import { issue } from './entra.ts';
import type { Environment } from './environment.ts';
import type { Connection, FlowColumns, FlowRow, ReferenceRow, Registration } from './rows.ts';
import { clientdataText } from './solution-file.ts';
import type { RunSeed } from './state.ts';
import type { Job, World } from './world.ts';

export interface DataverseSimulator {
  /** Entra: the input `authority`. */
  authority: string;
  tenant: string;
  /** The origin of an environment's organisation; without an id that of the first. */
  url(environment?: string): string;
  /** What a job with `id-token: write` has in its environment; the token is good for this job alone. */
  job(job?: Job): { ACTIONS_ID_TOKEN_REQUEST_URL: string; ACTIONS_ID_TOKEN_REQUEST_TOKEN: string };
  /** A token as `az account get-access-token` prints it; `resource` is an origin of `url`, or the Power Platform API. */
  accessToken(account: string, resource?: string): string;
  /** Every HTTP request to any of the servers, in order. */
  calls: Call[];
  /** What an environment holds now, as copies. */
  state(environment?: string): EnvironmentState;
  /** Edits a flow as a person does who saves and publishes in the designer. */
  editByHand(flow: string, change: Partial<FlowColumns>, environment?: string): void;
  /** Leaves a draft beside the published row; by default with one action more. */
  saveDraft(flow: string, clientdata?: object | string, environment?: string): void;
  /** What the owner of a draft does before the flow can be saved again. */
  discardDraft(flow: string, environment?: string): void;
  addRun(run: RunSeed, environment?: string): void;
  /** Every secret, assertion and token that was known or handed out: none may be seen anywhere. */
  secrets(): string[];
  /** A text with the public addresses of Entra and the environments, as the servers listen; and back. */
  toLoopback(text: string): string;
  fromLoopback(text: string): string;
  /** Ends the servers and every open connection, hanging requests too. */
  close(): Promise<void>;
}

export interface EnvironmentState {
  flows: FlowRow[];
  references: ReferenceRow[];
  connections: Connection[];
  registrations: Registration[];
}

const ENTRA = 'https://login.microsoftonline.com';

/** What a test does with running servers. */
export function handles(desk: Desk, github: string): Omit<DataverseSimulator, 'close'> {
  const { world, calls, authority } = desk;
  const of = (id?: string) => world.environment(id);
  const flow = (id: string, environment?: string) => flowOf(of(environment), id);
  const addresses = [
    [ENTRA, authority] as const,
    ...world.environments.map(({ publicUrl, url }) => [publicUrl, url] as const),
  ];
  return {
    authority,
    tenant: world.tenant,
    url: (id) => of(id).url,
    job: (job = {}) => jobOf(world, job, github),
    accessToken: (account, resource = of().url) => issue(desk, account, resource).token,
    calls,
    state: (id) => stateOf(of(id)),
    editByHand: (id, change, environment) =>
      of(environment).writeFlow(flow(id, environment), change, 'by-hand'),
    saveDraft: (id, clientdata, environment) =>
      of(environment).saveDraft(
        flow(id, environment),
        clientdata === undefined ? undefined : clientdataText(clientdata),
      ),
    discardDraft: (id, environment) => {
      flow(id, environment).draft = null;
    },
    addRun: (run, environment) => of(environment).addRun(run),
    secrets: () => secretsOf(world),
    toLoopback: (text) => addresses.reduce((so, [from, to]) => so.replaceAll(from, to), text),
    fromLoopback: (text) => addresses.reduce((so, [to, from]) => so.replaceAll(from, to), text),
  };
}

function flowOf(environment: Environment, id: string): FlowRow {
  const flow = environment.flow(id);
  if (flow === undefined) throw new Error(`no flow ${id} in ${environment.id}`);
  return flow;
}

function stateOf({ flows, references, connections, registrations }: Environment): EnvironmentState {
  return structuredClone({ flows, references, connections, registrations });
}

function jobOf({ jobs }: World, job: Job, github: string) {
  const ACTIONS_ID_TOKEN_REQUEST_TOKEN = `CANARY-request-token-of-job-${jobs.size + 1}`;
  jobs.set(ACTIONS_ID_TOKEN_REQUEST_TOKEN, job);
  const path = `/_apis/distributedtask/hubs/Actions/plans/1/jobs/${jobs.size}/idtoken`;
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${github}${path}?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN,
  };
}

function secretsOf({ jobs, assertions, tokens, apps }: World): string[] {
  const known = apps.flatMap(({ secret }) => (secret === undefined ? [] : [secret]));
  return [...known, ...jobs.keys(), ...assertions, ...tokens.map(({ token }) => token)];
}
