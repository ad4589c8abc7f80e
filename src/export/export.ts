import { connectionId } from '../flow/connection-name.ts';
import type { FlowStudioReader } from '../flowstudio/flowstudio.ts';
import type { Settings } from '../inputs.ts';
import { byCodeUnit } from '../json/order.ts';
import { type FlowSummary, HostError, type KeyFacts, type LiveEnvironment } from '../live/host.ts';
import type { AdoptedFlow } from '../map/adopt.ts';
import { secretPaths } from '../map/parameters.ts';
import type { Ask } from '../process/prompts.ts';
import { UsageError } from '../process/usage-error.ts';
import { type Report, summarise, summariseSkipped } from '../report/report.ts';
import { invalidMapMessage, settingsFileMessage } from '../rules/reasons/map.ts';
import { unknownEnvironment } from '../run/environments.ts';
import { loadFlowStudio, retriesTo } from '../run/hosts/flow-studio.ts';
import { type ReadProject, readRepository } from '../run/project/project.ts';
import type { RunResult } from '../run/result.ts';
import type { Surroundings } from '../run/surroundings.ts';
import { andList } from '../wording/lists.ts';
import { nearest } from '../wording/spelling.ts';
import { choose } from './choose.ts';
import { deployingAccount } from './deploying-account.ts';
import { environmentLabel, environmentNameFor, sameEnvironment } from './environment-name.ts';
import { type Owners, ownersOf, readOwners, writeMap } from './export-map.ts';
import { FileNames } from './file-names.ts';
import { candidates } from './known-files.ts';
import { type Exported, type ExportWish, exportFlows } from './write-flows.ts';

/** What to export. */
export interface ExportRequest extends ExportWish {
  /** The platform's id of the environment; null where the map gives it for `environment`. */
  environmentId: string | null;
  /** The map's name for it; null: the name in the map, or one made from the display name. */
  environment: string | null;
  /** Guids or exact display names; `known`: those in Git, or all where Git has none. */
  flows: readonly string[] | 'all' | 'known';
}

/** A place to export from. */
interface ExportSource {
  name: string;
  environmentName: string;
  listed: FlowSummary[];
}

/**
 * Calls `work` with a connection that cannot write, and closes it afterwards. Throws a `UsageError`
 * without a key.
 */
export async function withReader<T>(
  { apiKey, endpoint }: Settings,
  { progress }: Surroundings,
  work: (reader: FlowStudioReader, key: KeyFacts) => Promise<T>,
): Promise<T> {
  if (apiKey === null) {
    throw new UsageError(
      '`export` needs `api-key`, a Flow Studio key that may read the environment (in a terminal: FLOW_STUDIO_API_KEY)',
    );
  }
  const { connectReader, readKey } = await loadFlowStudio(endpoint);
  const reader = await connectReader({ endpoint, apiKey, onRetry: retriesTo(progress) });
  try {
    return await work(reader, readKey(apiKey));
  } finally {
    await reader.close();
  }
}

/**
 * The flows, if any, and the map as they are. Throws a `UsageError` for a map that cannot be
 * extended.
 */
export async function readForExport(settings: Settings, root: string): Promise<ReadProject> {
  const project = await readRepository(settings, root);
  const { map, mapFile, mapProblems } = project;
  if (map === null && mapProblems !== null) {
    throw new UsageError(invalidMapMessage(mapFile));
  }
  if (map?.kind === 'settings') {
    throw new UsageError(
      `${settingsFileMessage(mapFile, 'flows')}; set \`connection-references\` to a map of its own`,
    );
  }
  return project;
}

/** The environment to export from, and its flows. */
export async function sourceOf(
  wanted: Pick<ExportRequest, 'environmentId' | 'environment'>,
  { map }: ReadProject,
  reader: FlowStudioReader,
): Promise<ExportSource> {
  const environments = [...(map?.environments.values() ?? [])];
  const named = environments.find(({ name }) => name === wanted.environment);
  const wantedId = wanted.environmentId ?? named?.environmentName ?? null;
  if (wantedId === null) {
    const names = environments.map(({ name }) => name);
    throw new UsageError(
      `${unknownEnvironment(wanted.environment ?? '', names)}; to export from another one, give its id with --environment-id`,
    );
  }
  const isIt = (other: string) => sameEnvironment(other, wantedId);
  const known = environments.find((environment) => isIt(environment.environmentName));
  const other = wanted.environment !== null ? (named ?? known) : undefined;
  if (other !== undefined && (other.name !== wanted.environment || !isIt(other.environmentName))) {
    throw new UsageError(`the map calls ${other.environmentName} ${JSON.stringify(other.name)}`);
  }
  const { environmentName, listed } = await flowsOf(wantedId, reader);
  const name =
    wanted.environment ??
    known?.name ??
    environmentNameFor(environmentName, await visibleTo(reader));
  if (
    wanted.environment === null &&
    known === undefined &&
    environments.some((one) => one.name === name)
  ) {
    throw new UsageError(
      `the map has another environment ${JSON.stringify(name)}; choose a name with --name`,
    );
  }
  return { name, environmentName, listed: listed.toSorted(byName) };
}

/**
 * The flows of an environment, whose id counts in any case: it is asked for as the key's own list
 * writes it where it was not found as given. Throws a `UsageError` for an environment that the key
 * does not see; it lists those that it sees.
 */
async function flowsOf(
  wanted: string,
  reader: FlowStudioReader,
): Promise<Pick<ExportSource, 'environmentName' | 'listed'>> {
  const listed = await listedIn(wanted, reader);
  if (listed.length > 0) return { environmentName: wanted, listed };
  const visible = await visibleTo(reader);
  const found = visible.find((one) => sameEnvironment(one.environmentName, wanted));
  if (found === undefined) throw notThere(wanted, visible);
  const { environmentName } = found;
  if (environmentName === wanted) return { environmentName, listed };
  return { environmentName, listed: await listedIn(environmentName, reader) };
}

/** Empty for an environment that the key does not see. */
async function listedIn(environmentName: string, reader: FlowStudioReader): Promise<FlowSummary[]> {
  return reader.listFlows(environmentName).catch((error: unknown) => {
    if (error instanceof HostError && error.kind === 'not-found') return [];
    throw error;
  });
}

/**
 * The id of the environment to export from, where nobody named one: the only one that the key sees,
 * else the one that a person chooses. Throws a `UsageError` that names them where nobody chooses.
 */
export async function chosenEnvironment(
  reader: FlowStudioReader,
  ask: Ask | null,
): Promise<string> {
  const visible = await visibleTo(reader);
  const choices = visible.map((value) => ({ value, label: environmentLabel(value) }));
  const question = 'Which environment do you want to export from?';
  const chosen = ask === null || visible.length === 0 ? null : await choose(ask, question, choices);
  if (chosen !== null) return chosen.environmentName;
  const names = visible.map((one) => `${one.environmentName} (${one.displayName})`);
  const seen = names.length > 0 ? `; the key sees ${andList(names, MOST_SHOWN)}` : '';
  throw new UsageError(
    `say which environment to export from: --environment-id with its id, as in the address of make.powerautomate.com, or --environment with its name in the map${seen}`,
  );
}

function byName(one: FlowSummary, other: FlowSummary): number {
  return byCodeUnit(one.displayName, other.displayName) || byCodeUnit(one.flowName, other.flowName);
}

/** The environments that the key sees; empty where they cannot be listed. */
function visibleTo(reader: FlowStudioReader): Promise<LiveEnvironment[]> {
  return reader.listEnvironments().catch((error: unknown) => {
    if (error instanceof HostError) return [];
    throw error;
  });
}

const MOST_SHOWN = 10;

function notThere(environmentName: string, visible: readonly LiveEnvironment[]): UsageError {
  const names = visible.map((one) => `${one.environmentName} (${one.displayName})`);
  const others = names.length > 0 ? `, which sees ${andList(names, MOST_SHOWN)}` : '';
  return new UsageError(
    `the environment ${environmentName} is not there for the key${others}; give its id, as in the address of make.powerautomate.com`,
  );
}

/**
 * Writes the flows of one environment as files, and adds to the map what it lacks for them. A
 * second run changes nothing. Throws a `UsageError` for missing information, before anything is
 * written.
 */
export async function exportFrom(
  source: ExportSource,
  wanted: Pick<ExportRequest, 'flows' | 'format' | 'isForced'>,
  project: ReadProject,
  { settings, surroundings, reader, key, ask = null }: Exporter,
): Promise<RunResult> {
  const { root, progress, warn } = surroundings;
  const chosen = chosenFlows(source, wanted.flows, project);
  const taken = [...project.flows, ...project.skipped, ...project.badFiles].map(({ file }) => file);
  const names = new FileNames(project.sought.lists[0] ?? [], [...taken, project.mapFile]);
  progress(`Exporting ${chosen.length} of ${source.listed.length} flows of ${source.name}`);
  const { outcomes, adopted } = await exportFlows(chosen, names, {
    root,
    reader,
    project,
    environment: source,
    format: wanted.format,
    isForced: wanted.isForced,
    concurrency: settings.concurrency,
    onOutcome: ({ result, file, displayName }, done, total) =>
      progress(`${done}/${total} ${result} ${file || displayName}`),
  });
  const owners = await readOwners(source, reader, adopted.length > 0, warn);
  const account = await accountFor(source, adopted, project, { owners, key, ask, warn });
  const ownerOf = ownersOf(owners, account);
  const isWritten = await writeMap(source, adopted, project, { root, account, ownerOf, warn });
  if (isWritten) progress(`Wrote ${project.mapFile}`);
  return {
    report: await reportOf(source.name, outcomes, settings, root),
    project,
    secrets: secretPaths(project.map, project.index),
    github: null,
    planned: null,
    drift: null,
    known: [...(project.map?.environments.keys() ?? [])],
    snapshots: null,
  };
}

interface Exporter {
  settings: Settings;
  surroundings: Surroundings;
  reader: FlowStudioReader;
  key: KeyFacts;
  /** Asks a person; absent or null where nobody can answer. */
  ask?: Ask | null;
}

/** The account of the key. It is asked for, and said to be unknown, only for a new environment. */
async function accountFor(
  { name }: ExportSource,
  adopted: readonly AdoptedFlow[],
  { map }: ReadProject,
  {
    owners,
    key,
    ask,
    warn,
  }: { owners: Owners; key: KeyFacts; ask: Ask | null; warn: (line: string) => void },
): Promise<string | null> {
  if (map?.environments.has(name) || adopted.length === 0) return key.account;
  const used = adopted.flatMap(({ bindings }) => bindings);
  const bound = used.map(({ connectionName }) => owners.get(connectionId(connectionName)) ?? null);
  const account = await deployingAccount(key, bound, ask);
  if (account === null) {
    warn(
      `deployAs of ${name} is left out of the map, because the key does not say whose it is; add the account that deploys`,
    );
  }
  return account;
}

function chosenFlows(
  { name, environmentName, listed }: ExportSource,
  wanted: ExportRequest['flows'],
  project: ReadProject,
): Exported[] {
  const filesOf = candidates(project, { name, environmentName }, listed);
  const all = listed.map((summary) => ({ summary, ...filesOf(summary) }));
  if (wanted === 'all') return all;
  if (wanted === 'known') {
    const known = all.filter(({ held }) => held !== null);
    return known.length > 0 ? known : all;
  }
  const chosen = new Set(wanted.map((text) => oneOf(text, listed)));
  return all.filter(({ summary }) => chosen.has(summary));
}

function oneOf(text: string, listed: readonly FlowSummary[]): FlowSummary {
  const byGuid = listed.find(({ flowName }) => flowName.toLowerCase() === text.toLowerCase());
  if (byGuid !== undefined) return byGuid;
  const [only, ...others] = listed.filter(({ displayName }) => displayName === text);
  if (only === undefined) {
    const near = nearest(
      text,
      listed.map(({ displayName }) => displayName),
    );
    const meant =
      near === null ? 'without --flow they are listed' : `did you mean ${JSON.stringify(near)}?`;
    throw new UsageError(`the environment has no flow ${JSON.stringify(text)}; ${meant}`);
  }
  if (others.length === 0) return only;
  const guids = [only, ...others].map(({ flowName }) => flowName).join(', ');
  throw new UsageError(
    `${others.length + 1} flows are called ${JSON.stringify(text)}; give the guid of one: ${guids}`,
  );
}

async function reportOf(
  environment: string,
  outcomes: Report['outcomes'],
  settings: Settings,
  root: string,
): Promise<Report> {
  const { flows, skipped } = await readRepository(settings, root);
  const files = new Set(outcomes.map(({ file }) => file));
  return {
    version: 2,
    mode: 'export',
    environments: [environment],
    flows: flows.filter(({ file }) => files.has(file)).map(summarise),
    skipped: skipped.map(summariseSkipped),
    findings: [],
    notRun: [],
    suppressed: [],
    plan: null,
    drift: null,
    ignored: [],
    comparedWith: null,
    outcomes,
    unapprovedPlans: [],
  };
}
