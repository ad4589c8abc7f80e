import type { FlowStudioReader } from '../flowstudio/flowstudio.ts';
import { readOrFailure } from '../live/facts.ts';
import { asHostError, HostError } from '../live/host.ts';
import type { Environment } from '../map/map.ts';
import type { ReachedBy } from '../map/reached-by.ts';
import type { Diagnosis, SetupStep } from '../report/doctor.ts';
import { messageOf } from '../report/reasons/index.ts';
import { chooseEnvironments, environmentsCovered } from '../run/environments.ts';
import { retriesTo } from '../run/hosts/flow-studio.ts';
import { isKnownError } from '../run/known-error.ts';
import { readProject } from '../run/project/project.ts';
import type { Chain, ChainOptions } from './dataverse.ts';
import { mappedEnvironmentLines, visibleLine } from './environments.ts';
import { keyLines, serverLines, unreachedLines } from './server.ts';
import { githubLines, repositoryLines, versions } from './surroundings.ts';

interface DoctorOptions extends ChainOptions {
  root: string;
  version: string;
  map: string;
  flows: string[];
  /** Names of the map's environments; empty means all. */
  environments: string[];
  endpoint: string;
}

/** Everything that was checked; `setup`: what makes an identity in Dataverse, where one is needed. */
interface Examination {
  diagnoses: Diagnosis[];
  setup: SetupStep[];
}

/** Checks everything that a run depends on, local things first. It only reads. */
export async function diagnose(options: DoctorOptions): Promise<Examination> {
  const { root, env, version } = options;
  const found = await readProject(options, root).catch((error) => {
    if (!isKnownError(error)) throw error;
    return error;
  });
  const map = found instanceof Error ? null : found.map;
  chooseEnvironments(map, 'check', options.environments);
  const wanted = environmentsCovered(map, options.environments);
  const through = (kind: ReachedBy['kind']) => wanted.filter(({ host }) => host.kind === kind);
  const [byKey, byIdentity] = [through('flow-studio'), through('dataverse')];
  const needsNoKey = byIdentity.length > 0 && byKey.length === 0 && options.apiKey === null;
  const { lines, setup } = await chainTo(byIdentity, options);
  return {
    diagnoses: [
      ...versions(version, process.versions.node),
      ...repositoryLines(found, options.map),
      ...(await githubLines(env)),
      ...(needsNoKey ? [] : await liveLines(byKey, options)),
      ...lines,
    ],
    setup,
  };
}

async function chainTo(
  environments: readonly Environment[],
  options: ChainOptions,
): Promise<Chain> {
  if (environments.length === 0) return { lines: [], setup: [] };
  const { walkChain } = await import('./dataverse.ts');
  return walkChain(environments, options);
}

async function liveLines(
  wanted: readonly Environment[],
  options: DoctorOptions,
): Promise<Diagnosis[]> {
  const { apiKey, endpoint, env, now, progress, onReply } = options;
  const { checkEndpoint, connectReader, missingTools, readKey } = await import(
    '../flowstudio/flowstudio.ts'
  );
  const key = readKey(apiKey ?? '');
  const lines = keyLines(apiKey, key, now);
  if (apiKey === null) return lines;
  const wrong = checkEndpoint(endpoint);
  if (wrong !== null)
    return [...lines, { about: 'endpoint', state: 'error', text: messageOf(wrong), remedy: null }];
  const connecting = {
    endpoint,
    apiKey,
    onRetry: retriesTo(progress),
    ...(onReply === null ? {} : { onReply }),
  };
  const reader = await connectReader(connecting).catch(asHostError);
  if (reader instanceof HostError) return [...lines, ...unreachedLines(endpoint, reader)];
  try {
    const facts = reader.server();
    const server = serverLines(endpoint, env, facts, missingTools(facts));
    return [...lines, ...server, ...(await ofEnvironments(reader, wanted, key.account, options))];
  } finally {
    await reader.close();
  }
}

async function ofEnvironments(
  reader: FlowStudioReader,
  wanted: readonly Environment[],
  account: string | null,
  { onReply }: DoctorOptions,
): Promise<Diagnosis[]> {
  const listed = await readOrFailure(reader.listEnvironments());
  const lines: Diagnosis[] = wanted.length === 0 ? [visibleLine(listed)] : [];
  for (const environment of wanted) {
    const connections = await readOrFailure(reader.listConnections(environment.environmentName));
    lines.push(...mappedEnvironmentLines(environment, listed, connections, account));
  }
  if (onReply !== null) {
    const [first] = listed.kind === 'read' ? listed.value : [];
    await readOneOfEach(reader, wanted, first?.environmentName ?? null);
  }
  return lines;
}

/** Reads one page of flows and one flow of the map, only to record their shapes. */
async function readOneOfEach(
  reader: FlowStudioReader,
  wanted: readonly Environment[],
  visible: string | null,
): Promise<void> {
  const where = wanted[0]?.environmentName ?? visible;
  if (where === null) return;
  if (wanted.length === 0) await readOrFailure(reader.listConnections(where));
  await readOrFailure(reader.firstFlows(where));
  for (const { environmentName, flows } of wanted) {
    const named = [...flows.values()].find(({ flowName }) => flowName !== null);
    if (named?.flowName == null) continue;
    await readOrFailure(reader.readFlow(environmentName, named.flowName));
    return;
  }
}
