import { apiOf, connectorOf, guidOf, isPerson, same } from './ids.ts';
import type {
  Connection,
  FlowColumns,
  FlowRow,
  ReferenceColumns,
  ReferenceRow,
  Registration,
  Run,
  User,
} from './rows.ts';
import { logicalNames, subscription, withOneMore } from './solution-file.ts';
import type { EnvironmentSeed, ReferenceSeed, RunSeed, UserSeed } from './state.ts';

/** An environment with its rows. Every write has a number, which is the row's new version too. */
export class Environment {
  readonly id: string;
  readonly friendlyName: string;
  readonly publicUrl: string;
  readonly organizationId: string;
  /** Where it listens. */
  url = '';
  readonly users: User[] = [];
  readonly flows: FlowRow[] = [];
  readonly references: ReferenceRow[] = [];
  readonly connections: Connection[];
  readonly registrations: Registration[] = [];
  readonly runs: Run[] = [];
  readonly connectors: NonNullable<EnvironmentSeed['connectors']>;
  private readonly now: () => Date;
  private writes = 4_700_000;

  constructor(seed: EnvironmentSeed, number: number, now: () => Date) {
    this.id = seed.id;
    this.now = now;
    this.friendlyName = seed.friendlyName ?? `Contoso ${number}`;
    this.publicUrl = seed.url ?? `https://contoso-${number}.crm4.dynamics.com`;
    this.organizationId = guidOf(`organization of ${seed.id}`);
    this.connectors = seed.connectors ?? {};
    this.connections = (seed.connections ?? []).map((connection) => ({
      sharedWith: [],
      status: 'Connected',
      displayName: connection.owner,
      ...connection,
    }));
  }

  addUser({ lacks = [], disabled = false, ...seed }: UserSeed): User {
    const user: User = {
      reads: 'all',
      connections: 'all',
      ...seed,
      disabled,
      id: guidOf(`user ${seed.account.toLowerCase()} of ${this.id}`),
      objectId: guidOf(`object ${seed.account.toLowerCase()}`),
      isApp: !isPerson(seed.account),
      hasRoles: lacks !== 'roles',
      lacks: new Set(lacks === 'roles' ? [] : lacks),
    };
    this.users.push(user);
    return user;
  }

  user(account: string): User | undefined {
    return this.users.find((user) => same(user.account, account));
  }

  flow(id: string): FlowRow | undefined {
    return this.flows.find((flow) => same(flow.id, id));
  }

  reference(logicalName: string): ReferenceRow | undefined {
    return this.references.find((reference) => same(reference.logicalName, logicalName));
  }

  connection(id: string): Connection | undefined {
    return this.connections.find((connection) => connection.id === id);
  }

  addReference(seed: ReferenceSeed, owner: string): ReferenceRow {
    const { logicalName, connection } = seed;
    const columns = { connectionid: connection, connectionreferencedisplayname: logicalName };
    const row: ReferenceRow = {
      ...this.newRow(seed.id ?? guidOf(`reference ${logicalName} of ${this.id}`), owner),
      ...columns,
      logicalName,
      connector: connectorOf(apiOf(seed.connector)),
      history: [],
    };
    this.references.push(row);
    this.writeReference(row, columns, owner);
    return row;
  }

  addFlow(id: string, columns: FlowColumns, owner: string, more: Partial<FlowRow> = {}): FlowRow {
    const flow: FlowRow = {
      ...this.newRow(id, owner),
      ...columns,
      category: 5,
      managed: false,
      suspension: null,
      published: true,
      draft: null,
      wasOn: false,
      bound: {},
      history: [],
      ...more,
    };
    this.flows.push(flow);
    this.writeFlow(flow, columns, owner);
    return flow;
  }

  /** Writes a flow's row: it runs on the connections of now, and while it is on its trigger listens. */
  writeFlow(flow: FlowRow, change: Partial<FlowColumns>, by: string, registers = true): void {
    this.write(flow, change, by);
    const { name, description, clientdata, statecode, statuscode } = flow;
    const columns = { name, description, clientdata, statecode, statuscode };
    flow.history.push({ at: flow.version, by, columns });
    if (statecode === 1) flow.wasOn = true;
    if (statecode !== 2) flow.suspension = null;
    flow.bound = Object.fromEntries(
      logicalNames(clientdata).map((name) => [name, this.reference(name)?.connectionid ?? null]),
    );
    if (registers) this.register(flow);
  }

  writeReference(row: ReferenceRow, change: Partial<ReferenceColumns>, by: string): void {
    this.write(row, change, by);
    const { connectionid, connectionreferencedisplayname } = row;
    const columns = { connectionid, connectionreferencedisplayname };
    row.history.push({ at: row.version, by, columns });
  }

  /** What the flows on a reference run on, after it was bound. */
  rebind({ logicalName, connectionid }: ReferenceRow): void {
    for (const { bound } of this.flows) {
      for (const name of Object.keys(bound)) {
        if (same(name, logicalName)) bound[name] = connectionid;
      }
    }
  }

  /** What a person saves in the designer without publishing it; by default with one action more. */
  saveDraft(flow: FlowRow, clientdata: string | null = withOneMore(flow.clientdata)): void {
    const { name, description } = flow;
    const by = { modifiedBy: 'by-hand', modifiedOn: this.stamp() };
    flow.draft = { name, description, clientdata, version: ++this.writes, ...by };
  }

  addRun(run: RunSeed): void {
    const version = ++this.writes;
    this.runs.push({ ...run, id: guidOf(`run ${version} of ${run.flow}`), version });
  }

  /** Dataverse keeps seconds: two writes within one have equal times. */
  private stamp(): string {
    return this.now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
  }

  private newRow(id: string, owner: string) {
    if (this.user(owner) === undefined) this.addUser({ account: owner });
    const at = this.stamp();
    return { id, owner, version: ++this.writes, createdOn: at, modifiedOn: at, modifiedBy: owner };
  }

  private write<R extends FlowRow | ReferenceRow>(row: R, change: Partial<R>, by: string): void {
    const modified = { version: ++this.writes, modifiedOn: this.stamp(), modifiedBy: by };
    Object.assign(row, structuredClone(change), modified);
  }

  /** A flow that is on has one registration at most, which its save makes. */
  private register(flow: FlowRow): void {
    const others = this.registrations.filter((each) => each.flow !== flow.id);
    this.registrations.splice(0, this.registrations.length, ...others);
    const given = flow.statecode === 1 ? subscription(flow.clientdata) : null;
    if (given === null) return;
    const id = guidOf(`registration ${this.writes} of ${flow.id}`);
    this.registrations.push({ ...this.newRow(id, flow.owner), flow: flow.id, ...given });
  }
}
