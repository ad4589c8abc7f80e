import type { Project } from '../check/check.ts';
import { HostError } from '../live/host.ts';
import { deployedPlaces } from '../map/flow-places.ts';
import type { Ask } from '../process/prompts.ts';
import { messageOf } from '../report/reasons/index.ts';
import { loadFlowStudio, retriesTo } from '../run/hosts/flow-studio.ts';
import { bindAll, type MapSources } from './compose.ts';
import type { DraftEnvironment } from './draft.ts';
import { draftEnvironments, nameAccounts } from './environments.ts';
import { type LiveView, liveView } from './live-view.ts';
import { mapText } from './map-text.ts';
import { type Missing, missingIn, withoutMissing } from './missing.ts';
import { environmentsInSettings } from './settings.ts';

interface InitOptions {
  root: string;
  settings: string | null;
  /** The globs of the option `--flows`; null: nobody set it. */
  files: readonly string[] | null;
  environment: string | null;
  environmentId: string | null;
  endpoint: string;
  apiKey: string | null;
  ask: Ask | null;
  /** Asks whether to write placeholders for what is missing; null where nobody can answer. */
  allowsPlaceholders: ((missing: readonly Missing[]) => Promise<boolean>) | null;
  warn: (line: string) => void;
}

/** A proposed map. */
export interface NewMap {
  text: string;
  environments: readonly DraftEnvironment[];
  /** What nobody knows: it is left out, or a placeholder. */
  missing: readonly Missing[];
  hasPlaceholders: boolean;
}

/**
 * Makes a map for the flows of a repository without one, from everything known about them: for
 * those that would be deployed, or for all where none would be. It never names another one, since
 * a flow that the map names is deployed.
 */
export async function makeMap(
  project: Pick<Project, 'flows'>,
  options: InitOptions,
): Promise<NewMap> {
  const { root, settings, files, environment: name, environmentId: id, ask } = options;
  const candidates = project.flows.filter(({ solution }) => solution?.isAgentFlow !== true);
  const isDeployed = deployedPlaces(files ?? [], null);
  const deployed = candidates.filter(({ file }) => isDeployed(file));
  const flows = deployed.length > 0 ? deployed : candidates;
  const inSettings = await environmentsInSettings(root, settings, name, flows);
  return withLive(options, async (live) => {
    const knowledge: MapSources = { live, ask };
    const environments = await draftEnvironments(inSettings, flows, { name, id }, knowledge);
    await bindAll(environments, flows, knowledge);
    await nameAccounts(environments, knowledge);
    const missing = missingIn(environments);
    const isOpen = missing.some(({ code }) => code !== 'account-unknown');
    const hasPlaceholders = isOpen && ((await options.allowsPlaceholders?.(missing)) ?? false);
    const written = hasPlaceholders ? environments : withoutMissing(environments);
    const text = mapText(written, deployed, files);
    return { text, environments: written, missing, hasPlaceholders };
  });
}

/**
 * Calls `work` with what the key sees, if there is a key; a server that cannot be reached is
 * reported and skipped.
 */
async function withLive<T>(
  { apiKey, endpoint, warn }: InitOptions,
  work: (live: LiveView | null) => Promise<T>,
): Promise<T> {
  if (apiKey === null) return work(null);
  const { connectReader, readKey } = await loadFlowStudio(endpoint);
  const reader = await connectReader({ endpoint, apiKey, onRetry: retriesTo(warn) }).catch(
    (error) => {
      if (!(error instanceof HostError)) throw error;
      warn(messageOf(error.failure));
      return null;
    },
  );
  if (reader === null) return work(null);
  try {
    return await work(liveView(reader, readKey(apiKey).account, warn));
  } finally {
    await reader.close();
  }
}
