export type Json = Record<string, unknown>;
export type FlowState = 'Started' | 'Stopped' | 'Suspended';
export type ConnectionStatus = 'Connected' | 'Error' | 'Unauthenticated';

/** A run of a flow. */
export interface SeedRun {
  status: string;
  /** It begins after the last write, and is listed from this look on; absent: it is an old one. */
  look?: number;
  /** For how many looks it is `Running` before it has its status. */
  running?: number;
  /** What failed, outer to inner; `code` is left out where the server does not know it. */
  failed?: { action: string; code?: string }[];
}

/** What the server holds when it starts. */
export interface FlowStudioState {
  environments: {
    id: string;
    displayName: string;
    state?: 'Enabled' | 'Disabled';
    isDefault?: boolean;
  }[];
  /** `key` is the JWT sent in `x-api-key`. */
  keys: { key: string; upn: string; expiresAt?: string }[];
  connections: {
    id: string;
    environment: string;
    connector: string;
    displayName?: string;
    owner: string;
    sharedWith?: string[];
    status?: ConnectionStatus;
  }[];
  flows: {
    environment: string;
    name: string;
    displayName: string;
    state?: FlowState;
    owner?: string;
    definition: object;
    connectionReferences: object;
    runs?: SeedRun[];
  }[];
  /** The runs of each flow that is created. */
  runsOfCreated?: SeedRun[];
}

export type Connection = FlowStudioState['connections'][number];
export type Environment = FlowStudioState['environments'][number];

/** One version of a flow; `at` counts every write to the server, `by` is an account or `by-hand`. */
export interface FlowVersion {
  version: number;
  at: number;
  by: string;
  definition: Json;
  connectionReferences: Json;
  state: FlowState;
  displayName: string;
}

/** The part of a flow that a write can change. */
export type FlowContent = Pick<
  FlowVersion,
  'definition' | 'connectionReferences' | 'state' | 'displayName'
>;

export interface StoredFlow extends FlowContent {
  environment: string;
  name: string;
  /** Absent: everybody's, as a flow shared with all accounts is. */
  owner: string | null;
  /** In a solution: wants another shape than it is read in. */
  solutionAware: boolean;
  history: FlowVersion[];
  runs: SeedRun[];
  /** How often its runs were listed since a client last wrote it; null: none did. */
  looks: number | null;
}

/** Everything that lives behind the server, with the history of each flow. */
export class World {
  readonly environments: Environment[];
  readonly keys: FlowStudioState['keys'];
  readonly connections: Connection[];
  readonly flows: StoredFlow[] = [];
  readonly hiddenTools = new Set<string>();
  /** How many more lists lack a flow. */
  readonly unlisted = new Map<StoredFlow, number>();
  private readonly stale = new Map<StoredFlow, { reads: number; content: FlowContent | null }>();
  private readonly runsOfCreated: SeedRun[];
  private writes = 0;
  private guids = 0;

  constructor(seed: FlowStudioState) {
    const { environments, keys, connections, flows, runsOfCreated = [] } = structuredClone(seed);
    this.runsOfCreated = runsOfCreated;
    this.environments = environments;
    this.keys = keys;
    this.connections = connections;
    refuseSharedIds(connections);
    for (const { environment, name, owner, state = 'Started', runs = [], ...rest } of flows) {
      const content = { ...rest, state } as FlowContent;
      this.add({ environment, name, owner: owner ?? null }, content, owner ?? 'seed').runs = runs;
    }
    for (const flow of this.flows) flow.looks = null;
  }

  flow(environment: string, name: string): StoredFlow | undefined {
    return this.flows.find((flow) => flow.environment === environment && flow.name === name);
  }

  /** For so many reads a flow is shown as it was before its last write, or not at all. */
  showOld(flow: StoredFlow, reads: number): void {
    this.stale.set(flow, { reads, content: flow.history.at(-2) ?? null });
  }

  /** A flow as a read finds it now: undefined where it is not shown yet. */
  asRead(flow: StoredFlow): StoredFlow | undefined {
    const old = this.stale.get(flow);
    if (old === undefined || old.reads === 0) return flow;
    old.reads -= 1;
    if (old.content === null) return undefined;
    const { definition, connectionReferences, state, displayName } = old.content;
    return { ...flow, definition, connectionReferences, state, displayName };
  }

  /** The flows that a list has now. */
  listed(): StoredFlow[] {
    return this.flows.filter((flow) => {
      const lists = this.unlisted.get(flow) ?? 0;
      this.unlisted.set(flow, lists - 1);
      return lists <= 0;
    });
  }

  add(
    identity: Pick<StoredFlow, 'environment' | 'name' | 'owner'>,
    content: FlowContent,
    by: string,
  ): StoredFlow {
    const solutionAware = Object.values(content.connectionReferences).some(
      (reference) => (reference as Json)?.connectionReferenceLogicalName !== undefined,
    );
    const watched = { runs: this.runsOfCreated, looks: null };
    const flow: StoredFlow = { ...identity, ...content, solutionAware, history: [], ...watched };
    this.flows.push(flow);
    this.write(flow, content, by);
    return flow;
  }

  write(flow: StoredFlow, content: Partial<FlowContent>, by: string): void {
    Object.assign(flow, structuredClone(content));
    if (by !== 'by-hand') flow.looks = 0;
    const { definition, connectionReferences, state, displayName } = structuredClone(flow);
    const version = flow.history.length + 1;
    const at = ++this.writes;
    flow.history.push({ version, at, by, definition, connectionReferences, state, displayName });
  }

  /** Edits a flow as a person does in the designer, behind the client's back. */
  editByHand(environment: string, name: string, change: (flow: FlowContent) => void): void {
    const flow = this.flow(environment, name);
    if (flow === undefined) throw new Error(`no flow ${name} in ${environment}`);
    const { definition, connectionReferences, state, displayName } = structuredClone(flow);
    const draft: FlowContent = { definition, connectionReferences, state, displayName };
    change(draft);
    this.write(flow, draft, 'by-hand');
  }

  /** A guid with a counter in it, so that snapshots are stable. */
  newGuid(): string {
    const guid = `00000000-0000-4000-8000-${String(++this.guids).padStart(12, '0')}`;
    return this.flows.some((flow) => flow.name === guid) ? this.newGuid() : guid;
  }
}

/** The time of a write, as a date that is the same in every run. */
export function timeOf(at: number): string {
  return new Date(Date.UTC(2026, 8, 1) + at * 1000).toISOString();
}

function refuseSharedIds(connections: Connection[]): void {
  const ids = new Set(connections.map((connection) => connection.id));
  if (ids.size < connections.length) throw new Error('a connection id belongs to one environment');
}
