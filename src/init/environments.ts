import { choose } from '../export/choose.ts';
import { deployingAccount } from '../export/deploying-account.ts';
import {
  environmentLabel,
  environmentNameFor,
  sameEnvironment,
  shortOf,
} from '../export/environment-name.ts';
import { connectionId } from '../flow/connection-name.ts';
import type { Flow } from '../flow/flow.ts';
import { UsageError } from '../process/usage-error.ts';
import type { MapSources } from './compose.ts';
import type { DraftEnvironment } from './draft.ts';
import { neededReferences } from './draft.ts';

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
  const isOfSettings = inSettings.length > 0;
  const found = isOfSettings ? [...inSettings] : await ofFiles(flows, name, id, knowledge);
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
    if (isOfSettings) {
      const isOnly = chosen.length === 1;
      environment.environmentName ??= await idByName(environment.name, isOnly, knowledge);
    }
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
  knowledge: MapSources,
): Promise<DraftEnvironment[]> {
  const { live } = knowledge;
  const origins = flows.flatMap(({ origin }) => origin?.environmentName ?? []);
  const ids = [...new Map(origins.map((origin) => [origin.toLowerCase(), origin])).values()];
  const [only, ...others] = ids;
  const visible = live === null ? [] : await live.environments();
  if (others.length === 0 || id !== null) {
    const one = id ?? only ?? (await idByName(name, true, knowledge));
    const isSeen =
      one !== null && visible.some((each) => sameEnvironment(each.environmentName, one));
    return [environment(name ?? (isSeen ? environmentNameFor(one, visible) : USUAL_NAME), one)];
  }
  const names = ids.map((each) => environmentNameFor(each, visible));
  return ids.map((each, index) => {
    const own = names[index] ?? USUAL_NAME;
    const isTaken = names.indexOf(own) !== index;
    return environment(isTaken ? `${own}-${shortOf(each)}` : own, each);
  });
}

/** What an environment is called whose display name is not known. */
const USUAL_NAME = 'production';

/** A connection exists in one environment: a file that contains it was read there. */
function idByConnections({ entries }: DraftEnvironment, flows: readonly Flow[]): string | null {
  const names = new Set(
    [...entries.values()].map((each) => connectionId(each.connectionName ?? '')),
  );
  const same = neededReferences(flows.filter(({ origin }) => origin !== null)).find(
    ({ connectionName }) => connectionName !== null && names.has(connectionId(connectionName)),
  );
  return same?.flow.origin?.environmentName ?? null;
}

/**
 * Writes who deploys: to the environments that the key can see, its account; to others another
 * account will. A person is asked once.
 */
export async function nameAccounts(
  environments: readonly DraftEnvironment[],
  { live, ask }: MapSources,
): Promise<void> {
  if (live === null) return;
  const visible = await live.environments();
  const seen = environments.filter(({ environmentName }) =>
    visible.some((one) => sameEnvironment(one.environmentName, environmentName ?? '')),
  );
  if (seen.length === 0) return;
  const owners = seen.flatMap(({ entries }) => [...entries.values()].map(({ owner }) => owner));
  const account = await deployingAccount(live, owners, ask);
  for (const environment of seen) environment.deployAs = account;
}

/** The environment that the key sees under this name, or that a person chooses. */
async function idByName(
  name: string | null,
  isOnly: boolean,
  { live, ask }: MapSources,
): Promise<string | null> {
  const visible = live === null ? [] : await live.environments();
  const named = visible.filter(
    ({ displayName, environmentName }) =>
      displayName.toLowerCase() === name?.toLowerCase() ||
      environmentNameFor(environmentName, visible) === name,
  );
  if (named.length === 1) return named[0]?.environmentName ?? null;
  if (isOnly && visible.length === 1) return visible[0]?.environmentName ?? null;
  if (ask === null || visible.length === 0) return null;
  const choices = visible.map(({ environmentName, displayName }) => ({
    value: environmentName,
    label: environmentLabel({ environmentName, displayName, state: null }),
  }));
  return choose(
    ask,
    name === null ? 'Which environment do these flows go to?' : `Which environment is ${name}?`,
    choices,
  );
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
