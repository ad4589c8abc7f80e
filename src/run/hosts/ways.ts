import { type FlowHost, type FlowReader, HostError, type KeyFacts } from '../../live/host.ts';
import { sameEnvironmentId } from '../../map/environment-id.ts';
import type { Environment } from '../../map/map.ts';
import type { ReachedBy } from '../../map/reached-by.ts';
import { UsageError } from '../../process/usage-error.ts';
import { messageOf } from '../../report/reasons/index.ts';
import { signInIdentity } from '../identity.ts';
import type { Prepared } from '../prepared.ts';
import { loadFlowStudio, retriesTo } from './flow-studio.ts';

/** An open connection to a host; only that of a deployment can write. */
export type Server = (FlowReader | (FlowReader & FlowHost)) & { close(): Promise<void> };

/** Whether a connection can write. */
export function isHost(server: Server): server is Server & FlowHost {
  return 'saveFlow' in server;
}

/** A connection that can write. Throws a `HostError` where it can only read, or was never opened. */
export function asHost(server: Server | HostError): FlowReader & FlowHost {
  if (!(server instanceof HostError) && isHost(server)) return server;
  throw new HostError({ code: 'connection-closed-before' });
}

/** By what an environment is reached; undefined where the map does not have it. */
export function hostKindOf(
  environmentName: string,
  environments: readonly Environment[],
): ReachedBy['kind'] | undefined {
  return environments.find((one) => sameEnvironmentId(one.environmentName, environmentName))?.host
    .kind;
}

/** A connection that is being opened. */
export interface Opening {
  /** May be asked at once, and is closed with the server. */
  reader: FlowReader & { close(): Promise<void> };
  /** Rejects with a `HostError`; then everything that the reader is asked fails too. */
  server: Promise<Server>;
}

/** One way to the environments of a run. */
export interface Way {
  kind: ReachedBy['kind'];
  /** What signs in. */
  key: KeyFacts;
  /** Throws a `HostError`. */
  open(): Opening;
}

type About = Pick<Prepared, 'settings' | 'surroundings'> & {
  writes: boolean;
  /** The input or option that names Flow Studio's address. */
  called?: string;
};

/**
 * The way to environments of a kind, which may be opened once. Throws a `UsageError` for an address
 * that must not get the key. The caller knows that nothing is lacking.
 */
export function wayTo(
  kind: ReachedBy['kind'],
  environments: readonly Environment[],
  about: About,
): Promise<Way> {
  return kind === 'flow-studio' ? throughFlowStudio(about) : throughDataverse(environments, about);
}

async function throughFlowStudio(about: About): Promise<Way> {
  const { settings, surroundings, writes, called } = about;
  const { endpoint, apiKey } = settings;
  const { openFlowStudio, openReader, readKey } = await loadFlowStudio(endpoint, called);
  const { progress, now, stop } = surroundings;
  const key = apiKey ?? '';
  const connecting = { endpoint, apiKey: key, onRetry: retriesTo(progress), now };
  const open = writes ? openFlowStudio : openReader;
  return {
    kind: 'flow-studio',
    key: readKey(key),
    open: () => open({ ...connecting, signal: stop.signal }),
  };
}

async function throughDataverse(
  environments: readonly Environment[],
  { settings, surroundings, writes }: About,
): Promise<Way> {
  const { checkAuthority, openDataverse, openDataverseReader } = await import(
    '../../dataverse/dataverse.ts'
  );
  const { authority } = settings;
  const wrong = checkAuthority(authority);
  if (wrong !== null) throw new UsageError(messageOf(wrong));
  const identity = signInIdentity(settings, surroundings);
  if (identity === null) throw new Error('an identity is needed');
  const { progress, now, stop, signIn } = surroundings;
  const options = {
    identity,
    authority,
    organisations: addressesOf(environments),
    onSecret: signIn?.onSecret ?? (() => {}),
    onRetry: retriesTo(progress),
    now,
    signal: stop.signal,
  };
  const account = identity.kind === 'az' ? null : identity.clientId;
  return {
    kind: 'dataverse',
    key: { account, expiresAt: null },
    open: () => {
      const server = writes ? openDataverse(options) : openDataverseReader(options);
      return { reader: server, server: Promise.resolve(server) };
    },
  };
}

/** The address of each organisation that the map names, by the environment's id. */
export function addressesOf(environments: readonly Environment[]): Map<string, string> {
  return new Map(
    environments.flatMap(({ environmentName, host }): [string, string][] =>
      host.kind === 'dataverse' && host.address !== null ? [[environmentName, host.address]] : [],
    ),
  );
}
