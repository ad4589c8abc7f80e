import { setTimeout as wait } from 'node:timers/promises';
import { Connections } from '../calls/connections.ts';
import { asFailure, toHostError } from '../calls/failure.ts';
import { Pace, type Sleep } from '../calls/pace.ts';
import { withRetries } from '../calls/retry.ts';
import { sideBySide } from '../calls/side-by-side.ts';
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
import { redactAll } from '../secrets/redact.ts';
import { type Member, type Reach, reachOf, whoAmI } from './access.ts';
import { Client, type RawAnswer } from './client.ts';
import { listOrganisationConnections } from './connections.ts';
import { type Organisation, verifyOrganisation } from './environment.ts';
import { listDrafts, listFlowRows, readDraft, readFlowRow } from './flows.ts';
import type { SignInIdentity } from './identity.ts';
import { bindReference, flowsOnReferences, listReferences } from './references.ts';
import { listRuns } from './runs.ts';
import { saveFlowRow, setRowState } from './save.ts';
import { Tokens } from './tokens.ts';
import { Turns } from './turns.ts';

export type { RawAnswer } from './client.ts';
export { AUDIENCE, type FederatedSubject, ISSUER, subjectOf } from './entra.ts';
export type { Organisation } from './environment.ts';
export type { SignInIdentity } from './identity.ts';

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
  /** Called with every raw answer of an organisation and of the Power Platform API, never of Entra. */
  onAnswer?: (answer: RawAnswer) => void;
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
 * The environments that `identity` reaches. Nothing is sent yet. Each environment is first asked
 * whether it is the one of the map: only then what was read of it counts, and only then it is
 * written to. Throws a `HostError` for an unsafe authority.
 */
export function openDataverseReader(options: DataverseOptions): DataverseReader {
  return readerOver(new Organisations(options));
}

/** Like `openDataverseReader`, but able to write. */
export function openDataverse(options: DataverseOptions): Dataverse {
  const all = new Organisations(options);
  const { signal = null, sleep = untilStopped } = options;
  return {
    ...readerOver(all),
    serverOf: (name) => options.organisations.get(name) ?? name,
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
    listFlows: (name) => all.read(name, ({ client }) => listFlowRows(client)),
    readFlow: (name, flowName) => all.read(name, (one) => one.readFlow(flowName)),
    listConnections: (name) => all.read(name, ({ client }) => listOrganisationConnections(client)),
    listReferences: (name) => all.read(name, (one) => one.references()),
    flowsOnReferences: (name, logicalNames) =>
      all.read(name, ({ client }) => flowsOnReferences(client, logicalNames)),
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
  private readonly known = new Map<string, OpenOrganisation>();
  private readonly options: DataverseOptions;
  private readonly tokens: Tokens;
  private readonly pace: Pace;
  private readonly turns = new Turns(MOST_AT_ONCE);
  private readonly toEntra;
  private readonly onRetry = (retry: Retry): void =>
    this.options.onRetry?.(redactAll(retry, this.tokens.secrets));

  constructor(options: DataverseOptions) {
    const { authority, identity, onSecret, signal: ending = null } = options;
    const unsafe = checkAuthority(authority);
    if (unsafe !== null) throw new HostError(unsafe);
    const { now = () => new Date(), sleep = untilStopped } = options;
    const url = new URL(authority);
    this.options = options;
    this.toEntra = new Connections();
    this.pace = new Pace({ now, sleep, signal: ending });
    const { timeoutMs = TIMEOUT_MS } = options;
    const how = { authority: url, connections: this.toEntra, timeoutMs, ending, now, onSecret };
    this.tokens = new Tokens(identity, how);
  }

  /** The organisation of an environment, once it is known to be that environment's. */
  async of(environmentName: string): Promise<OpenOrganisation> {
    const one = this.open(environmentName);
    await one.facts;
    return one;
  }

  /** What is read of an environment, beside asking its organisation whether it is that one's. */
  async read<T>(
    environmentName: string,
    reading: (one: OpenOrganisation) => Promise<T>,
  ): Promise<T> {
    const one = this.open(environmentName);
    if (one.isRefused) await one.facts;
    const [, read] = await sideBySide([one.facts, reading(one)]);
    return read;
  }

  async signIn(environmentName: string): Promise<void> {
    const { tokens, pace, onRetry } = this;
    const about = { call: 'POST token', service: 'Microsoft Entra' } as const;
    const origin = this.originOf(environmentName);
    try {
      const how = { ...about, kind: 'read', pace, onRetry } as const;
      await withRetries(() => tokens.token(origin), how);
    } catch (error) {
      const { secrets } = tokens;
      throw toHostError(asFailure(error), { ...about, write: false, secrets });
    }
  }

  async list(): Promise<Organisation[]> {
    const asked = await Promise.allSettled([...this.known.values()].map(({ facts }) => facts));
    return asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  async close(): Promise<void> {
    await this.pace.close();
    this.toEntra.close();
    for (const { client } of this.known.values()) client.close();
  }

  private open(environmentName: string): OpenOrganisation {
    const known = this.known.get(environmentName);
    if (known !== undefined) return known;
    const origin = this.originOf(environmentName);
    const { timeoutMs = TIMEOUT_MS, now = () => new Date() } = this.options;
    const { tokens, pace, turns, onRetry } = this;
    const { onAnswer } = this.options;
    const ending = this.options.signal ?? null;
    const shared = { tokens, pace, turns, timeoutMs, now, onRetry, onAnswer, ending };
    const one = new OpenOrganisation(new Client({ origin, environmentName, ...shared }));
    this.known.set(environmentName, one);
    return one;
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
  /**
   * What it says about itself; rejects where it is not the environment's. A failure is remembered:
   * what may be temporary was tried again by then.
   */
  readonly facts: Promise<Organisation>;
  isRefused = false;
  private rows: Promise<ReferenceRow[]> | null = null;
  private drafts: Promise<ReadonlySet<string>> | null = null;
  private readonly clientdata = new Map<string, JsonObject>();

  constructor(client: Client) {
    this.client = client;
    this.facts = verifyOrganisation(client);
    this.facts.catch(() => {
      this.isRefused = true;
    });
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
    const [rows, drafts, published] = await sideBySide([
      this.references(),
      this.draftsOrNone(),
      readFlowRow(client, flowName),
    ]);
    const isDraft = drafts.has(flowName.toLowerCase());
    const found = published ?? (isDraft ? await readDraft(client, flowName) : null);
    if (found === null) return null;
    const read = found(rows);
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
