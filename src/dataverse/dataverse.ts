import { setTimeout as wait } from 'node:timers/promises';
import { dispatcherFor } from '../calls/exchange.ts';
import { asFailure, toHostError } from '../calls/failure.ts';
import { Pace, type Sleep } from '../calls/pace.ts';
import { withRetries } from '../calls/retry.ts';
import { isLoopback } from '../http/loopback.ts';
import type { JsonObject } from '../json/json.ts';
import {
  type FlowHost,
  type FlowReader,
  HostError,
  type HostFailure,
  type LiveFlow,
} from '../live/host.ts';
import type { Retry } from '../live/host-failure.ts';
import type { ReferenceRow } from '../live/references.ts';
import { type Member, type Reach, reachOf, whoAmI } from './access.ts';
import { Client } from './client.ts';
import { listOrganisationConnections } from './connections.ts';
import { type Organisation, verifyOrganisation } from './environment.ts';
import { listDrafts, listFlowRows, readDraft, readFlowRow } from './flows.ts';
import type { SignInIdentity } from './identity.ts';
import { bindReference, flowsOnReferences, listReferences } from './references.ts';
import { listRuns } from './runs.ts';
import { saveFlowRow, setRowState } from './save.ts';
import { Tokens } from './tokens.ts';
import { Turns } from './turns.ts';

export { type Member, NEEDED, type Reach } from './access.ts';
export { AUDIENCE, type FederatedSubject, subjectOf } from './entra.ts';
export type { Organisation } from './environment.ts';
export type { SignInIdentity } from './identity.ts';
export { jobTokens } from './job-token.ts';

export interface DataverseOptions {
  identity: SignInIdentity;
  /** Where tokens come from. */
  authority: string;
  /** Each environment's organisation, by the environment's id. */
  organisations: ReadonlyMap<string, string>;
  /** Called with each token before anything else sees it. */
  onSecret: (secret: string) => void;
  /** For one attempt of a call: an operation stops after two minutes, an activation takes one. */
  timeoutMs?: number;
  onRetry?: (retry: Retry) => void;
  now?: () => Date;
  sleep?: Sleep;
  /** Aborted when the run must end. */
  signal?: AbortSignal;
}

/** The environments of one identity, read only. */
export interface DataverseReader extends FlowReader {
  /** Gets a token for the organisation of an environment, and sends it nowhere. */
  signIn(environmentName: string): Promise<void>;
  /** The organisation of an environment, once it is known to be that environment's. */
  organisation(environmentName: string): Promise<Organisation>;
  whoAmI(environmentName: string): Promise<Member>;
  /** How far a user's roles have a privilege. */
  reachOf(environmentName: string, userId: string, privilege: string): Promise<Reach>;
  close(): Promise<void>;
}

export interface Dataverse extends DataverseReader, FlowHost {}

const TIMEOUT_MS = 150_000;
/** "52 at once" for each user. */
const MOST_AT_ONCE = 52;

const untilStopped: Sleep = (milliseconds, signal) =>
  wait(milliseconds, undefined, signal === null ? {} : { signal }).catch(() => {});

/** Why tokens may not be asked for at `authority`; null when they may. Its content is not repeated. */
export function checkAuthority(authority: string): HostFailure | null {
  if (!URL.canParse(authority)) return { code: 'authority-invalid' };
  const url = new URL(authority);
  const isPlain = url.username === '' && url.password === '' && url.search === '';
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  return isPlain && isSafe ? null : { code: 'authority-invalid' };
}

/**
 * The environments that `identity` reaches. Nothing is sent yet: each environment is asked, before
 * anything else, whether it is the one of the map. Throws a `HostError` for an unsafe authority.
 */
export function openReader(options: DataverseOptions): DataverseReader {
  return readerOver(new Organisations(options));
}

/** Like `openReader`, but able to write. */
export function openDataverse(options: DataverseOptions): Dataverse {
  const all = new Organisations(options);
  const { signal = null, sleep = untilStopped } = options;
  return {
    ...readerOver(all),
    saveFlow: async (save) => {
      const one = await all.of(save.environmentName);
      return saveFlowRow(one.client, save, one.clientdataOf(save.flowName));
    },
    setState: async (environmentName, flowName, state, version) => {
      const { client } = await all.of(environmentName);
      return setRowState(client, flowName, state, version);
    },
    bindReference: async (environmentName, binding) => {
      const one = await all.of(environmentName);
      one.replace(await bindReference(one.client, await one.references(), binding));
    },
    runs: {
      listRuns: async (environmentName, flowName) =>
        listRuns((await all.of(environmentName)).client, flowName),
    },
    pause: async (milliseconds) => {
      if (!signal?.aborted) await sleep(milliseconds, signal);
    },
  };
}

function readerOver(all: Organisations): DataverseReader {
  return {
    listFlows: async (name) => listFlowRows((await all.of(name)).client),
    readFlow: async (name, flowName) => (await all.of(name)).readFlow(flowName),
    listConnections: async (name) => listOrganisationConnections((await all.of(name)).client),
    listReferences: async (name) => (await all.of(name)).references(),
    flowsOnReferences: async (name, logicalNames) =>
      flowsOnReferences((await all.of(name)).client, logicalNames),
    listEnvironments: () => all.list(),
    signIn: (name) => all.signIn(name),
    organisation: async (name) => (await all.of(name)).facts,
    whoAmI: async (name) => whoAmI((await all.of(name)).client),
    reachOf: async (name, userId, privilege) =>
      reachOf((await all.of(name)).client, userId, privilege),
    close: () => all.close(),
  };
}

/** The organisations of a run. */
class Organisations {
  private readonly known = new Map<string, Promise<OpenOrganisation>>();
  private readonly options: DataverseOptions;
  private readonly tokens: Tokens;
  private readonly pace: Pace;
  private readonly turns = new Turns(MOST_AT_ONCE);
  private readonly toEntra;

  constructor(options: DataverseOptions) {
    const { authority, identity, onSecret, signal: ending = null } = options;
    const unsafe = checkAuthority(authority);
    if (unsafe !== null) throw new HostError(unsafe);
    const { now = () => new Date(), sleep = untilStopped } = options;
    const url = new URL(authority);
    this.options = options;
    this.toEntra = dispatcherFor(url);
    this.pace = new Pace({ now, sleep, signal: ending });
    const { timeoutMs = TIMEOUT_MS } = options;
    const how = { authority: url, dispatcher: this.toEntra, timeoutMs, ending, now, onSecret };
    this.tokens = new Tokens(identity, how);
  }

  /** The organisation of an environment, once it is known to be that environment's. */
  of(environmentName: string): Promise<OpenOrganisation> {
    const known = this.known.get(environmentName) ?? this.open(environmentName);
    this.known.set(environmentName, known);
    return known;
  }

  async signIn(environmentName: string): Promise<void> {
    const { tokens, pace } = this;
    const about = { call: 'POST token', service: 'Microsoft Entra' } as const;
    const { onRetry = () => {} } = this.options;
    const origin = this.originOf(environmentName);
    try {
      const how = { ...about, kind: 'read', pace, onRetry } as const;
      await withRetries(() => tokens.token(origin), how);
    } catch (error) {
      const { secrets } = tokens;
      throw toHostError(asFailure(error), { ...about, write: false, secrets });
    }
  }

  async list() {
    const opened = await Promise.allSettled(this.known.values());
    return opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value.facts] : []));
  }

  async close(): Promise<void> {
    const opened = await Promise.allSettled(this.known.values());
    const clients = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value.client] : []));
    await Promise.all([this.toEntra.destroy(), ...clients.map((client) => client.close())]);
  }

  private async open(environmentName: string): Promise<OpenOrganisation> {
    const origin = this.originOf(environmentName);
    const { timeoutMs = TIMEOUT_MS, now = () => new Date(), onRetry = () => {} } = this.options;
    const { tokens, pace, turns } = this;
    const ending = this.options.signal ?? null;
    const shared = { tokens, pace, turns, timeoutMs, now, onRetry, ending };
    const client = new Client({ origin, environmentName, ...shared });
    try {
      return new OpenOrganisation(client, await verifyOrganisation(client));
    } catch (error) {
      await client.close();
      throw error;
    }
  }

  /** Loopback is only for tests, where the authority is there too. */
  private originOf(environmentName: string): string {
    const address = this.options.organisations.get(environmentName);
    if (address === undefined) throw new HostError({ code: 'organisation-not-approved' });
    const url = new URL(address);
    if (isLoopback(url) && !isLoopback(new URL(this.options.authority))) {
      throw new HostError({ code: 'organisation-invalid', address: url.origin });
    }
    return url.origin;
  }
}

/** One organisation, and what was read of it once. */
class OpenOrganisation {
  readonly client: Client;
  readonly facts;
  private rows: Promise<ReferenceRow[]> | null = null;
  private drafts: Promise<ReadonlySet<string>> | null = null;
  private readonly clientdata = new Map<string, JsonObject>();

  constructor(client: Client, facts: Awaited<ReturnType<typeof verifyOrganisation>>) {
    this.client = client;
    this.facts = facts;
  }

  references(): Promise<ReferenceRow[]> {
    this.rows ??= listReferences(this.client);
    return this.rows;
  }

  /** Remembers what a row was just bound to. */
  replace(row: ReferenceRow): void {
    const rows = this.references();
    this.rows = rows.then((all) => all.map((one) => (one.id === row.id ? row : one)));
  }

  /** The `clientdata` of a flow as it was last read. */
  clientdataOf(flowName: string | null): JsonObject | null {
    return this.clientdata.get(flowName?.toLowerCase() ?? '') ?? null;
  }

  /** The published flow, and whether a draft blocks it; a draft alone where there is only that. */
  async readFlow(flowName: string): Promise<LiveFlow | null> {
    const { client } = this;
    const [rows, drafts] = await Promise.all([this.references(), this.draftsOrNone()]);
    const isDraft = drafts.has(flowName.toLowerCase());
    const published = await readFlowRow(client, flowName, rows);
    const read = published ?? (isDraft ? await readDraft(client, flowName, rows) : null);
    if (read === null) return null;
    this.clientdata.set(flowName.toLowerCase(), read.clientdata);
    return isDraft ? { obstacle: 'draft', ...read.flow } : read.flow;
  }

  /** A role that may not list drafts learns of one when a save is refused. */
  private draftsOrNone(): Promise<ReadonlySet<string>> {
    this.drafts ??= listDrafts(this.client).catch((error: unknown) => {
      if (error instanceof HostError && error.kind === 'refused') return new Set<string>();
      throw error;
    });
    return this.drafts;
  }
}
