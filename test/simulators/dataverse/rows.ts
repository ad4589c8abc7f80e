import type { ConnectionSeed, RunSeed, UserSeed } from './state.ts';

/** What a write can change of a flow. */
export interface FlowColumns {
  name: string;
  description: string | null;
  clientdata: string | null;
  /** 0 off, 1 on, 2 suspended. */
  statecode: 0 | 1 | 2;
  /** 1 draft (off), 2 activated, 3 against a data policy. */
  statuscode: 1 | 2 | 3;
}

/** One version of a row; `at` counts every write to the environment, `by` is an account or `by-hand`. */
export interface Version<Columns> {
  at: number;
  by: string;
  columns: Columns;
}

interface Row {
  id: string;
  owner: string;
  /** What `@odata.etag` shows. */
  version: number;
  createdOn: string;
  modifiedOn: string;
  modifiedBy: string;
}

export interface FlowRow extends Row, FlowColumns {
  category: number;
  managed: boolean;
  suspension: string | null;
  /** False: only the draft row is there. */
  published: boolean;
  draft: Draft | null;
  /** Whether it was on at some time: only then may a parent call it. */
  wasOn: boolean;
  /** What it runs on: the connection of each logical name, which follows the reference later. */
  bound: Record<string, string | null>;
  history: Version<FlowColumns>[];
}

/** The unpublished row of a flow. */
export interface Draft extends Pick<FlowColumns, 'name' | 'description' | 'clientdata'> {
  version: number;
  modifiedOn: string;
  modifiedBy: string;
}

export interface ReferenceColumns {
  connectionreferencedisplayname: string;
  connectionid: string | null;
}

export interface ReferenceRow extends Row, ReferenceColumns {
  logicalName: string;
  connector: string;
  history: Version<ReferenceColumns>[];
}

/** Without one that is newer than the save, a Dataverse trigger is dead. */
export interface Registration extends Row {
  flow: string;
  entityname: string;
  message: number;
  filteringattributes: string | null;
}

export interface User extends Required<Omit<UserSeed, 'lacks'>> {
  id: string;
  objectId: string;
  isApp: boolean;
  hasRoles: boolean;
  lacks: Set<string>;
}

export type Connection = Required<ConnectionSeed>;

export interface Run extends RunSeed {
  id: string;
  version: number;
}
