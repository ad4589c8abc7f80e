import { sameConnection } from '../flow/connection-name.ts';
import { connectorOf } from '../flow/hosts.ts';
import { type Read, WORKING } from '../live/facts.ts';
import type { ConnectionList, LiveConnection, LiveEnvironment } from '../live/host.ts';
import { sameAccount } from '../map/accounts.ts';
import { entriesOf } from '../map/keys.ts';
import type { Entry, Environment } from '../map/map.ts';
import type { Diagnosis } from '../report/doctor.ts';
import { messageOf } from '../report/reasons/index.ts';
import { count, tally } from '../wording/count.ts';
import { andList } from '../wording/lists.ts';

/** How many environments, connectors or accounts a line names. */
const MOST = 8;

/** The environments that the key can see, when the map names none. */
export function visibleLine(listed: Read<LiveEnvironment[]>): Diagnosis {
  const about = 'environments';
  if (listed.kind === 'unreadable') {
    return { about, state: 'error', text: messageOf(listed.cause), remedy: null };
  }
  const names = listed.value.map(
    ({ displayName, environmentName }) => `${displayName} (${environmentName})`,
  );
  const text = `the key sees ${count(names.length, 'environment')}: ${named(names)}`;
  return { about, state: names.length === 0 ? 'warning' : 'ok', text, remedy: null };
}

/**
 * For one environment of the map: does it exist, which connections has it, and do they match the
 * map.
 */
export function mappedEnvironmentLines(
  environment: Environment,
  listed: Read<LiveEnvironment[]>,
  connections: Read<ConnectionList>,
  account: string | null,
): Diagnosis[] {
  const about = environment.name;
  return [
    stateLine(environment, listed),
    ...deployAsLines(environment, account),
    ...(connections.kind === 'unreadable'
      ? [
          {
            about,
            state: 'error',
            text: `its connections: ${messageOf(connections.cause)}`,
            remedy: null,
          } as const,
        ]
      : connectionLines(environment, connections.value)),
  ];
}

/** Which connections an environment has, and whether those of the map are among them. */
export function connectionLines(environment: Environment, list: ConnectionList): Diagnosis[] {
  return [connectionsLine(environment.name, list), ...fitLines(environment, list)];
}

function stateLine(
  { name: about, environmentName }: Environment,
  listed: Read<LiveEnvironment[]>,
): Diagnosis {
  if (listed.kind === 'unreadable') {
    return {
      about,
      state: 'warning',
      text: `environments: ${messageOf(listed.cause)}`,
      remedy: null,
    };
  }
  const same = listed.value.find(
    (each) => each.environmentName.toLowerCase() === environmentName.toLowerCase(),
  );
  if (same === undefined) {
    const seen = listed.value.map((each) => `${each.displayName} (${each.environmentName})`);
    const text = `the key does not see ${environmentName}; it sees ${named(seen) || 'none'}`;
    const remedy = 'correct environmentName in the map, or give the account access to it';
    return { about, state: 'error', text, remedy };
  }
  const isOff = same.state !== null && !WORKING.test(same.state);
  const text = `${same.displayName} (${environmentName})${same.state === null ? '' : `, ${same.state}`}`;
  return environmentLine(about, text, isOff);
}

/** An environment that was found; `isOff`: nothing can be done in it. */
export function environmentLine(about: string, text: string, isOff: boolean): Diagnosis {
  const remedy = isOff ? 'an administrator has to enable it' : null;
  return { about, state: isOff ? 'error' : 'ok', text, remedy };
}

/** A warning where the map names another account than the one that was used. */
export function deployAsLines(
  { name: about, deployAs }: Pick<Environment, 'name' | 'deployAs'>,
  account: string | null,
): Diagnosis[] {
  if (deployAs === null) {
    const remedy = `add deployAs${account === null ? ', the account that deploys' : `: ${account}, if this key deploys`}`;
    const text =
      'the map has no deployAs, so it is unknown whether that account may use the connections';
    return [{ about, state: 'warning', text, remedy }];
  }
  if (account === null || sameAccount(deployAs, account)) return [];
  const text = `the map deploys as ${deployAs}, and this account is ${account}`;
  return [{ about, state: 'warning', text, remedy: 'use that account, or correct deployAs' }];
}

function connectionsLine(about: string, { connections, isWhole }: ConnectionList): Diagnosis {
  const byConnector = tally(connections.map(({ connector }) => connector ?? 'unknown'));
  const parts = byConnector.map(([connector, times]) => {
    const those = connections.filter((each) => (each.connector ?? 'unknown') === connector);
    const owners = tally(those.map(({ owner }) => owner ?? 'an unknown owner'));
    return `${times} of ${connector} (${andList(
      owners.map(([owner, many]) => `${many} of ${owner}`),
      MOST,
    )})`;
  });
  const text = `${count(connections.length, 'connection')}${parts.length === 0 ? '' : `: ${named(parts)}`}`;
  return isWhole
    ? { about, state: 'ok', text, remedy: null }
    : {
        about,
        state: 'warning',
        text: `${text}; the server has more than it lists`,
        remedy: null,
      };
}

type Condition = 'ok' | 'missing' | 'broken' | 'connector' | 'foreign' | 'unlisted';

/** The state of an entry's connection, as far as the list shows it. */
function conditionOf(entry: Entry, { connections, isWhole }: ConnectionList): Condition {
  const live = connections.find((each) =>
    sameConnection(each.connectionName, entry.connectionName),
  );
  if (live === undefined) return isWhole ? 'missing' : 'unlisted';
  const wanted = connectorOf(entry.id);
  if (live.connector !== null && wanted !== null && live.connector !== wanted) return 'connector';
  if (live.status !== null && !/^connected$/i.test(live.status)) return 'broken';
  return isForeign(entry, live) ? 'foreign' : 'ok';
}

function isForeign({ owner }: Entry, live: LiveConnection): boolean {
  return owner !== null && live.owner !== null && !sameAccount(owner, live.owner);
}

const FAULTS: Record<
  Exclude<Condition, 'ok'>,
  [words: string, state: 'error' | 'warning', remedy: string]
> = {
  missing: [
    'is not visible to the key',
    'error',
    'bind a connection that the key sees, or share this one',
  ],
  broken: ['is not connected', 'error', 'sign in to it again, in make.powerautomate.com'],
  connector: ['is of another connector', 'error', 'bind a connection of the right connector'],
  foreign: ['is of another owner than the map says', 'warning', 'correct owner in the map'],
  unlisted: [
    'is not in the part that was listed',
    'warning',
    'look for it in make.powerautomate.com',
  ],
};

/** Each entry of the map whose connection is not as it should be, by its name. */
function fitLines(environment: Environment, list: ConnectionList): Diagnosis[] {
  const about = environment.name;
  const entries = entriesOf(environment);
  const faults = entries.flatMap((entry): Diagnosis[] => {
    const condition = conditionOf(entry, list);
    if (condition === 'ok') return [];
    const [words, state, remedy] = FAULTS[condition];
    const text = `the connection ${entry.connectionName} of ${entry.key} ${words}`;
    return [{ about, state, text, remedy }];
  });
  if (faults.length > 0) return faults;
  const agree = entries.length === 1 ? 'agrees' : 'agree';
  const text = `${count(entries.length, 'entry', 'entries')} of the map ${agree} with the server`;
  return [{ about, state: 'ok', text, remedy: null }];
}

/** Some names, and how many more there are. */
export function named(names: readonly string[]): string {
  return andList(names, MOST);
}
