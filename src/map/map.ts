import type { ConnectionSource } from '../flow/references.ts';
import type { Json } from '../json/json.ts';
import type { Path } from '../json/pointer.ts';
import type { Source } from '../json/source.ts';
import { isBlank } from '../wording/blank.ts';
import type { Matcher } from '../wording/glob.ts';
import { type DataPolicies, unreadPolicies } from './data-policies/policy.ts';
import { type ReachedBy, reachedAt } from './reached-by.ts';
import type {
  EntryDocument,
  MapDocument,
  SettingsDocument,
  SeveritySetting,
  SuppressionDocument,
} from './schema.ts';

/** A connection reference of the map, bound to one connection. */
export interface Entry {
  /** A reference key, or a connection reference's logical name. */
  key: string;
  connectionName: string;
  /** The connector's id, `/providers/Microsoft.PowerApps/apis/<connector>`. */
  id: string;
  source: ConnectionSource | null;
  /** Null where there is none, or a blank one. */
  owner: string | null;
  sharedWith: readonly string[];
  stewards: readonly string[];
  /** Null: every flow may use it. */
  usedBy: readonly string[] | null;
  reviewBy: string | null;
  /** The paths of its parts in the map's file. */
  paths: { entry: Path; connectionName: Path; id: Path; owner: Path };
}

/** The settings of one flow in an environment. */
export interface FlowSettings {
  file: string;
  path: Path;
  flowName: string | null;
  create: boolean;
  displayName: string | null;
  state: 'Started' | 'Stopped' | null;
  parameters: Readonly<Record<string, Json>>;
  overrides: ReadonlyMap<string, Entry>;
}

export interface Environment {
  /** The team's own name for it. */
  name: string;
  /** The platform's id. */
  environmentName: string;
  deployAs: string | null;
  /** The organisation's address in Dataverse, as this map has it; null: Flow Studio. */
  dataverse: string | null;
  /** By what it is reached: on a pull request, as the base branch's map says. */
  host: ReachedBy;
  entries: ReadonlyMap<string, Entry>;
  flows: ReadonlyMap<string, FlowSettings>;
  connectors: { allow: readonly string[] | null; deny: readonly string[] };
  /**
   * The paths of its parts in the map's file; all are the root where the file names no environment.
   */
  paths: { environment: Path; environmentName: Path; deployAs: Path; dataverse: Path };
}

/** The connection-reference map of a repository, with defaults filled in. */
export interface ConnectionMap {
  /** `settings`: a settings file of `pac`, which has no place for flows and policy. */
  kind: 'map' | 'settings';
  source: Source;
  /** Globs of the files that may be flows; null: they are where everybody keeps them. */
  files: readonly string[] | null;
  /** Whether a flow's file is in a place from which flows are deployed. */
  deploys: Matcher;
  environments: ReadonlyMap<string, Environment>;
  owners: { allow: readonly string[] | null };
  rules: ReadonlyMap<string, SeveritySetting>;
  suppressions: readonly SuppressionDocument[];
  /** Pointers to the parts of every flow that are not compared with the live flow. */
  compare: { ignore: readonly string[] };
  /** Without policies until the files are read. */
  dataPolicies: DataPolicies;
}

/** From where flows are deployed, given the map's `files`. */
export type DeployedPlaces = (files: readonly string[] | null) => Matcher;

/** Makes the map from its validated document. */
export function fromDocument(
  source: Source,
  document: MapDocument,
  deploys: DeployedPlaces,
): ConnectionMap {
  const environments = Object.entries(document.environments).map(
    ([name, environment]) => [name, environmentOf(name, environment)] as const,
  );
  const files = document.files ?? null;
  return {
    kind: 'map',
    source,
    files,
    deploys: deploys(files),
    environments: new Map(environments),
    owners: { allow: document.owners?.allow ?? null },
    rules: new Map(Object.entries(document.rules ?? {})),
    suppressions: document.suppressions ?? [],
    compare: { ignore: document.compare?.ignore ?? [] },
    dataPolicies: unreadPolicies(document.dataPolicies ?? []),
  };
}

function environmentOf(name: string, document: MapDocument['environments'][string]): Environment {
  const path = ['environments', name];
  return {
    name,
    environmentName: document.environmentName,
    deployAs: accountOf(document.deployAs),
    dataverse: document.dataverse ?? null,
    host: reachedAt(document.dataverse ?? null),
    entries: entriesOf(document.connectionReferences, [...path, 'connectionReferences']),
    flows: flowsOf(document.flows ?? {}, [...path, 'flows']),
    connectors: {
      allow: document.connectors?.allow ?? null,
      deny: document.connectors?.deny ?? [],
    },
    paths: {
      environment: path,
      environmentName: [...path, 'environmentName'],
      deployAs: [...path, 'deployAs'],
      dataverse: [...path, 'dataverse'],
    },
  };
}

/** Makes a map with the one environment `name` from a settings file, which names no environment. */
export function fromSettings(
  source: Source,
  document: SettingsDocument,
  name: string,
  deploys: DeployedPlaces,
): ConnectionMap {
  const entries = document.ConnectionReferences.map((reference, index) => {
    const entry = settingsEntry(reference, ['ConnectionReferences', index]);
    return [entry.key, entry] as const;
  });
  const empty = { environmentName: name, connectionReferences: {} };
  const environment: Environment = {
    ...environmentOf(name, empty),
    entries: new Map(entries),
    paths: { environment: [], environmentName: [], deployAs: [], dataverse: [] },
  };
  const map = fromDocument(source, { version: 1, environments: {} }, deploys);
  return { ...map, kind: 'settings', environments: new Map([[name, environment]]) };
}

function settingsEntry(
  reference: SettingsDocument['ConnectionReferences'][number],
  path: Path,
): Entry {
  return {
    key: reference.LogicalName,
    connectionName: reference.ConnectionId,
    id: reference.ConnectorId,
    source: null,
    owner: accountOf(reference.ConnectionOwner),
    sharedWith: [],
    stewards: [],
    usedBy: null,
    reviewBy: null,
    paths: {
      entry: [...path, 'LogicalName'],
      connectionName: [...path, 'ConnectionId'],
      id: [...path, 'ConnectorId'],
      owner: [...path, 'ConnectionOwner'],
    },
  };
}

/** A blank account counts as none. */
function accountOf(text: string | undefined): string | null {
  return text === undefined || isBlank(text) ? null : text;
}

function entriesOf(documents: Record<string, EntryDocument>, at: Path): Map<string, Entry> {
  const entries = Object.entries(documents).map(([key, document]) => {
    const path = [...at, key];
    const entry: Entry = {
      key,
      connectionName: document.connectionName,
      id: document.id,
      source: document.source ?? null,
      owner: accountOf(document.owner),
      sharedWith: (document.sharedWith ?? []).filter((account) => !isBlank(account)),
      stewards: document.stewards ?? [],
      usedBy: document.usedBy ?? null,
      reviewBy: document.reviewBy ?? null,
      paths: {
        entry: path,
        connectionName: [...path, 'connectionName'],
        id: [...path, 'id'],
        owner: [...path, 'owner'],
      },
    };
    return [key, entry] as const;
  });
  return new Map(entries);
}

function flowsOf(
  documents: NonNullable<MapDocument['environments'][string]['flows']>,
  at: Path,
): Map<string, FlowSettings> {
  const flows = Object.entries(documents).map(([file, document]) => {
    const path = [...at, file];
    const settings: FlowSettings = {
      file,
      path,
      flowName: document.flowName || null,
      create: document.create ?? false,
      displayName: document.displayName || null,
      state: document.state ?? null,
      parameters: (document.parameters ?? {}) as Record<string, Json>,
      overrides: entriesOf(document.connectionReferences ?? {}, [...path, 'connectionReferences']),
    };
    return [file, settings] as const;
  });
  return new Map(flows);
}
