import { afterEach } from '@jest/globals';
import {
  type Dataverse,
  type DataverseOptions,
  openDataverse,
  type SignInIdentity,
} from '../../src/dataverse/dataverse.ts';
import { jobTokens } from '../../src/dataverse/job-token.ts';
import { type FlowSave, HostError, type LiveFlow } from '../../src/live/host.ts';
import type {
  DataverseSimulator,
  DataverseOptions as SimulatorOptions,
} from '../simulators/dataverse/index.ts';
import { APP, ENVIRONMENT, FLOW, SECRET, start } from '../simulators/dataverse-stage.ts';

export interface Opened {
  simulator: DataverseSimulator;
  host: Dataverse;
  /** Every secret in the order in which it was masked. */
  masked: string[];
}

const open: Dataverse[] = [];
afterEach(async () => {
  for (const host of open.splice(0)) await host.close();
});

/** A host for the simulator's first environment, which signs in with a secret. */
export async function openOver(
  server: Partial<SimulatorOptions> = {},
  change: (simulator: DataverseSimulator) => Partial<DataverseOptions> = () => ({}),
): Promise<Opened> {
  const simulator = await start(server);
  const masked: string[] = [];
  const host = openDataverse({
    identity: withSecret(simulator),
    authority: simulator.authority,
    organisations: new Map([[ENVIRONMENT, simulator.url()]]),
    onSecret: (secret) => masked.push(secret),
    ...change(simulator),
  });
  open.push(host);
  return { simulator, host, masked };
}

export function withSecret({ tenant }: DataverseSimulator, clientSecret = SECRET): SignInIdentity {
  return { kind: 'secret', tenantId: tenant, clientId: APP, clientSecret };
}

/** The identity of a job, whose token comes from the simulator. */
export function withJob(
  simulator: DataverseSimulator,
  job: Parameters<DataverseSimulator['job']>[0],
): SignInIdentity {
  const idToken = jobTokens(simulator.job(job));
  if (idToken === null) throw new Error('a job without an identity');
  return { kind: 'job', tenantId: simulator.tenant, clientId: APP, idToken };
}

/** The flow as it is read; throws where there is none. */
export async function read(host: Dataverse, flowName = FLOW): Promise<LiveFlow> {
  const flow = await host.readFlow(ENVIRONMENT, flowName);
  if (flow === null) throw new Error('no flow');
  return flow;
}

/** A save of what was read, with one action more. */
export function saveOf(flow: LiveFlow, change: Partial<FlowSave> = {}): FlowSave {
  const { flowName, version, connectionReferences, definition } = flow;
  const actions = { ...(definition.actions as object), More: { type: 'Compose', inputs: 1 } };
  return {
    environmentName: ENVIRONMENT,
    flowName,
    version,
    displayName: null,
    title: flow.displayName,
    description: null,
    definition: { ...definition, actions } as never,
    connectionReferences,
    ...change,
  };
}

/** The failure that a call ends with, and whether it may have written. */
export async function failureOf(call: Promise<unknown>) {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ...error.failure, kind: error.kind, mayHaveWritten: error.mayHaveWritten };
  }
  throw new Error('it did not fail');
}

/** The requests as `METHOD route`, without those of signing in. */
export function routesOf({ calls }: DataverseSimulator): string[] {
  return calls.map(({ route }) => route);
}
