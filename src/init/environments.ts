import { connectionId } from '../flow/connection-name.ts';
import type { Flow } from '../flow/flow.ts';
import { UsageError } from '../process/usage-error.ts';
import { choose } from './choose.ts';
import type { MapSources } from './compose.ts';
import type { DraftEnvironment } from './draft.ts';
import { needsOf } from './draft.ts';

interface Asked {
  /** The team's name and the platform's id of the one environment that was asked for. */
  name: string | null;
  id: string | null;
}

/**
 * The environments of the new map: those of the settings files; otherwise those that the flows'
 * files name; otherwise one. Throws a `UsageError` where the requested environment matches none of
 * them.
 */
export async function draftEnvironments(
  inSettings: readonly DraftEnvironment[],
  flows: readonly Flow[],
  { name, id }: Asked,
  knowledge: MapSources,
): Promise<DraftEnvironment[]> {
  const found = inSettings.length > 0 ? [...inSettings] : await ofFiles(flows, name, id, knowledge);
  const chosen = name === null ? found : found.filter((environment) => environment.name === name);
  if (chosen.length === 0) {
    const names = found.map((environment) => environment.name).join(', ');
    throw new UsageError(`\`--environment\` names ${JSON.stringify(name)}; there is ${names}`);
  }
  const [only, ...others] = chosen;
  if (id !== null && others.length > 0) {
    throw new UsageError(
      '`--environment-id` goes with one environment; name it by `--environment`',
    );
  }
  if (id !== null && only !== undefined) only.environmentName = id;
  for (const environment of chosen) {
    environment.environmentName ??= idByConnections(environment, flows);
    environment.environmentName ??= await idByName(environment, chosen.length === 1, knowledge);
    environment.deployAs = await accountFor(environment, knowledge);
  }
  nameFlows(chosen, flows);
  return chosen;
}

function environment(name: string, environmentName: string | null): DraftEnvironment {
  return { name, environmentName, deployAs: null, entries: new Map(), flows: new Map() };
}

async function ofFiles(
  flows: readonly Flow[],
  name: string | null,
  id: string | null,
  { live }: MapSources,
): Promise<DraftEnvironment[]> {
  const origins = flows.flatMap(({ origin }) => origin?.environmentName ?? []);
  const ids = [...new Map(origins.map((origin) => [origin.toLowerCase(), origin])).values()];
  const [only, ...others] = ids;
  if (others.length === 0 || id !== null) return [environment(name ?? 'production', only ?? null)];
  const visible = live === null ? [] : await live.environments();
  return ids.map((each) => {
    const same = visible.find((one) => one.environmentName.toLowerCase() === each.toLowerCase());
    return environment(slugOf(same?.displayName ?? '') || shortOf(each), each);
  });
}

function slugOf(displayName: string): string {
  return displayName
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** `Default-26e65220-…` becomes `default`; another guid is shortened to its beginning. */
function shortOf(id: string): string {
  return /^default-/i.test(id) ? 'default' : `environment-${id.slice(0, 8).toLowerCase()}`;
}

/** A connection exists in one environment: a file that contains it was read there. */
function idByConnections({ entries }: DraftEnvironment, flows: readonly Flow[]): string | null {
  const names = new Set(
    [...entries.values()].map((each) => connectionId(each.connectionName ?? '')),
  );
  const same = needsOf(flows.filter(({ origin }) => origin !== null)).find(
    ({ connectionName }) => connectionName !== null && names.has(connectionId(connectionName)),
  );
  return same?.flow.origin?.environmentName ?? null;
}

/**
 * The key's account deploys to the environments that it can see; to others another account will.
 */
async function accountFor(
  { environmentName }: DraftEnvironment,
  { live }: MapSources,
): Promise<string | null> {
  if (live === null || live.account === null) return null;
  const id = environmentName?.toLowerCase();
  const visible = await live.environments();
  return visible.some((one) => one.environmentName.toLowerCase() === id) ? live.account : null;
}

async function idByName(
  { name }: DraftEnvironment,
  isOnly: boolean,
  { live, ask }: MapSources,
): Promise<string | null> {
  const visible = live === null ? [] : await live.environments();
  const named = visible.filter(
    ({ displayName }) => displayName.toLowerCase() === name.toLowerCase(),
  );
  if (named.length === 1) return named[0]?.environmentName ?? null;
  if (isOnly && visible.length === 1) return visible[0]?.environmentName ?? null;
  if (ask === null || visible.length === 0) return null;
  const choices = visible.map(({ environmentName, displayName }) => ({
    value: environmentName,
    label: `${environmentName}  ${displayName}`,
  }));
  return choose(ask, `Which environment is ${name}?`, choices);
}

/** With several environments, each flow is named in the one that it came from. */
function nameFlows(environments: readonly DraftEnvironment[], flows: readonly Flow[]): void {
  for (const { origin, file } of environments.length > 1 ? flows : []) {
    const home = environments.find(
      ({ environmentName }) =>
        environmentName?.toLowerCase() === origin?.environmentName.toLowerCase(),
    );
    if (origin === null || home === undefined) continue;
    const known = home.flows.get(file) ?? { state: null, overrides: new Map() };
    home.flows.set(file, { ...known, flowName: origin.flowName });
  }
}
