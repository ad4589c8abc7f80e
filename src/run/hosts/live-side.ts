import { setImmediate as immediate } from 'node:timers/promises';
import { judgingPolicy } from '../../check/check.ts';
import { listingOnce } from '../../live/current.ts';
import {
  type EnvironmentFacts,
  type LiveFacts,
  readLiveFacts,
  unreachableFacts,
} from '../../live/facts.ts';
import { asHostError, type FlowReader, HostError } from '../../live/host.ts';
import { lookForLeaving } from '../../live/leaving.ts';
import { routedHost, routedReader } from '../../live/routed-host.ts';
import { type Target, targetsOf } from '../../live/target.ts';
import type { Environment } from '../../map/map.ts';
import { withoutIdleObstacles } from '../../plan/compare-with-live.ts';
import type { LiveSide } from '../../rules/rule.ts';
import { count } from '../../wording/count.ts';
import { environmentsCovered } from '../environments.ts';
import { lackOf } from '../identity.ts';
import type { Compare, Live, Prepared } from '../prepared.ts';
import { asHost, hostKindOf, isHost, type Opening, type Server, type Way, wayTo } from './ways.ts';

const NO_KEY = { expiresAt: null, account: null, refusal: null };
const NOTHING: LiveFacts = { key: NO_KEY, environments: new Map(), currents: new Map() };

/** A way with its targets, which is being opened. */
interface Opened {
  way: Way;
  targets: readonly Target[];
  opening: Opening | HostError;
}

/** A way with the server at its end. */
interface Gone {
  way: Way;
  server: Server | HostError;
  /** The same, whose lists are requested once; null where it could not be opened. */
  reader: FlowReader | null;
  facts: LiveFacts;
}

/**
 * Connects to each host that the run's environments need and that nothing is lacking for, and reads
 * the current state of the run's flows and their connections.
 */
export async function readLiveSide(start: Prepared): Promise<Live> {
  const { project, scope, leaving } = start;
  const targets = targetsOf(project, scope.affected, scope.environments);
  if (targets.length + leaving.targets.length === 0) {
    return unconnected(sideOf(NOTHING, start), start);
  }
  const opened = await openWays(targets, start);
  const close = async () => {
    const open = opened.flatMap(({ opening }) => (opening instanceof HostError ? [] : [opening]));
    await Promise.all(open.map(({ reader }) => reader.close()));
  };
  try {
    const [gone, compare] = await Promise.all([
      Promise.all(opened.map((one) => readPart(one, start))),
      prepared(start),
    ]);
    const parts = gone.map(({ facts }) => facts);
    const facts = merged(parts, unreached(targets, start));
    const servers = gone.flatMap(({ server }) => (server instanceof HostError ? [] : [server]));
    const [only] = servers;
    if (only === undefined) {
      await close();
      return unconnected(sideOf(facts, start), start);
    }
    const { reader, host } = servers.length === 1 ? alone(only, gone) : together(gone, start);
    const [{ currents, differences }, left] = await Promise.all([
      compared(facts, start, compare),
      lookForLeft(reader, start),
    ]);
    const side = sideOf({ ...facts, currents }, start);
    return { side, differences, leaving: left, reader, host, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens the ways that the run's environments need, those of its targets first. */
async function openWays(targets: readonly Target[], start: Prepared): Promise<Opened[]> {
  const {
    settings,
    surroundings,
    work: { writes },
  } = start;
  const environments = environmentsCovered(start.project.map, start.scope.environments);
  const kinds = [...new Set(environments.map(({ host }) => host.kind))];
  const open = kinds.filter((kind) => lackOf(kind, settings, surroundings) === null);
  const ways = await Promise.all(
    open.map((kind) => wayTo(kind, environments, { settings, surroundings, writes })),
  );
  return ways.map((way) => ({
    way,
    targets: targets.filter(({ resolution }) => resolution.environment.host.kind === way.kind),
    opening: openingOf(way),
  }));
}

function openingOf(way: Way): Opening | HostError {
  try {
    return way.open();
  } catch (error) {
    return asHostError(error);
  }
}

/** What is live at the end of one way; it is read while the way is opened. */
async function readPart({ way, targets, opening }: Opened, start: Prepared): Promise<Gone> {
  const unreachable = (server: HostError): Gone => {
    const facts = signedIn(unreachableFacts(targets, server, way.key), way);
    return { way, server, reader: null, facts };
  };
  if (opening instanceof HostError) return unreachable(opening);
  const { concurrency } = start.settings;
  // A list is metered, and both looking up names and counting unknown flows need it.
  const lists = listingOnce(opening.reader);
  const [server, facts] = await Promise.all([
    connected(opening, targets, start),
    readLiveFacts(targets, { ...opening.reader, ...lists }, { key: way.key, concurrency }),
  ]);
  if (server instanceof HostError) return unreachable(server);
  return { way, server, reader: { ...server, ...lists }, facts: signedIn(facts, way) };
}

async function connected(
  { server }: Opening,
  targets: readonly Target[],
  { surroundings }: Prepared,
): Promise<Server | HostError> {
  try {
    const found = await server;
    surroundings.progress(`Reading ${count(targets.length, 'live flow')}`);
    return found;
  } catch (error) {
    return asHostError(error);
  }
}

/** Where another identity than the run's key signs in, each environment says which one. */
function signedIn(facts: LiveFacts, { kind }: Way): LiveFacts {
  if (kind === 'flow-studio') return facts;
  const { key: identity } = facts;
  const environments = [...facts.environments].map(
    ([name, one]) => [name, { ...one, identity }] as const,
  );
  return { ...facts, key: NO_KEY, environments: new Map(environments) };
}

function merged(parts: readonly LiveFacts[], unreached: LiveFacts['environments']): LiveFacts {
  const key = parts.find((part) => part.key !== NO_KEY)?.key ?? NO_KEY;
  return {
    key,
    environments: new Map([...parts.flatMap((part) => [...part.environments]), ...unreached]),
    currents: new Map(parts.flatMap((part) => [...part.currents])),
  };
}

/** The environments that the run has nothing to reach with. */
function unreached(
  targets: readonly Target[],
  { settings, surroundings }: Prepared,
): Map<string, EnvironmentFacts> {
  const facts = targets.flatMap(({ resolution: { environment } }): [string, EnvironmentFacts][] => {
    const reason = lackOf(environment.host.kind, settings, surroundings);
    if (reason === null) return [];
    const reachability = { kind: 'unconnected', reason } as const;
    return [[environment.environmentName, { reachability, connections: null }]];
  });
  return new Map(facts);
}

function alone(server: Server, gone: readonly Gone[]): Pick<Live, 'host'> & { reader: FlowReader } {
  const reader = gone.find((one) => one.server === server)?.reader ?? server;
  return { reader, host: isHost(server) ? server : null };
}

/** Several hosts as one; an environment whose host could not be opened has none. */
function together(
  gone: readonly Gone[],
  { project }: Prepared,
): Pick<Live, 'host'> & { reader: FlowReader } {
  const environments: Environment[] = [...(project.map?.environments.values() ?? [])];
  const wayOf = (name: string): Gone => {
    const found = gone.find(({ way }) => way.kind === hostKindOf(name, environments));
    if (found === undefined) throw new HostError({ code: 'connection-closed-before' });
    if (found.server instanceof HostError) throw found.server;
    return found;
  };
  const reader = routedReader((name) => wayOf(name).reader as FlowReader);
  const hosts = gone.flatMap(({ server }) =>
    server instanceof HostError || !isHost(server) ? [] : [server],
  );
  const [first] = hosts;
  if (first === undefined) return { reader, host: null };
  return { reader, host: routedHost((name) => asHost(wayOf(name).server), first.pause) };
}

/** Loading code keeps the process busy: the first requests are sent before. */
async function prepared(start: Prepared): Promise<Compare> {
  for (let turns = 0; turns < 3; turns++) await immediate();
  return start.work.prepare(start);
}

function compared(facts: LiveFacts, { project }: Prepared, compare: Compare) {
  const { ignored } = judgingPolicy(project);
  return compare(withoutIdleObstacles(facts.currents, ignored));
}

function lookForLeft(reader: FlowReader, { leaving, settings: { concurrency } }: Prepared) {
  const { targets, isKept } = leaving;
  return lookForLeaving(targets, reader, { concurrency, isKept });
}

function unconnected(side: LiveSide, { leaving: { targets } }: Prepared): Live {
  const leaving = targets.map(({ flow }) => flow);
  const nothing = { differences: new Map(), reader: null, host: null };
  return { side, ...nothing, leaving, close: async () => {} };
}

function sideOf(facts: LiveFacts, { settings, surroundings, work }: Prepared): LiveSide {
  return {
    facts,
    onDrift: work.looksBack ? settings.onDrift : 'show',
    deploys: work.writes,
    now: surroundings.now(),
  };
}
