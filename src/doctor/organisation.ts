import { type Member, NEEDED, type Reach } from '../dataverse/access.ts';
import type { DataverseReader, Organisation } from '../dataverse/dataverse.ts';
import { sameConnection } from '../flow/connection-name.ts';
import { type Read, readOrFailure, WORKING } from '../live/facts.ts';
import type { HostFailure } from '../live/host.ts';
import { kindOf } from '../live/host-failure.ts';
import { type ReferenceRow, rowNamed } from '../live/references.ts';
import { entriesOf } from '../map/keys.ts';
import type { Entry, Environment } from '../map/map.ts';
import type { Diagnosis } from '../report/doctor.ts';
import { messageOf } from '../report/reasons/index.ts';
import { count } from '../wording/count.ts';
import { andList } from '../wording/lists.ts';
import { connectionLines, deployAsLines, environmentLine, named } from './environments.ts';

/** The links from a token to the connections of one environment; ends at the first that is broken. */
export async function organisationLines(
  reader: DataverseReader,
  environment: Environment,
  account: string | null,
): Promise<Diagnosis[]> {
  const { name: about, environmentName: id } = environment;
  const address = environment.host.kind === 'dataverse' ? environment.host.address : null;
  const lines: Diagnosis[] = [];
  const ok = (text: string) => void lines.push({ about, state: 'ok', text, remedy: null });

  const token = await readOrFailure(reader.signIn(id));
  if (token.kind === 'unreadable') return [broken(about, token.cause)];
  ok(`Microsoft Entra gave a token for ${address}`);

  const found = await readOrFailure(reader.organisation(id));
  if (found.kind === 'unreadable') return [...lines, ...unreached(about, found.cause, address)];
  lines.push(stateLine(about, found.value));

  const member = await readOrFailure(reader.whoAmI(id));
  if (member.kind === 'unreadable') return [...lines, broken(about, member.cause)];
  ok(`signed in there as ${member.value.name ?? 'the user'} (${member.value.userId})`);
  const other = deployAsLines(environment, account);
  lines.push(...other);
  const deploys = account !== null && other.length === 0;
  lines.push(...(await roleLines(reader, environment, member.value, deploys)));
  lines.push(...(await rowLines(reader, environment)));
  return [...lines, ...(await connectionsOf(reader, environment))];
}

/** A link that is broken, and why. */
export function broken(about: string, cause: HostFailure): Diagnosis {
  return { about, state: 'error', text: messageOf(cause), remedy: null };
}

/** Somebody who is refused has reached it all the same. */
function unreached(about: string, cause: HostFailure, address: string | null): Diagnosis[] {
  const isReached = kindOf(cause) === 'refused';
  const line: Diagnosis = { about, state: 'ok', text: `${address} reached`, remedy: null };
  return [...(isReached ? [line] : []), broken(about, cause)];
}

function stateLine(
  about: string,
  { displayName, environmentName, state }: Organisation,
): Diagnosis {
  const isOff = state !== null && !WORKING.test(state);
  const text = `${displayName || 'the organisation'} is the map's ${environmentName}${isOff ? `, ${state}` : ''}`;
  return environmentLine(about, text, isOff);
}

/** `deploys`: whether this account is the one that writes. */
async function roleLines(
  reader: DataverseReader,
  { name: about, environmentName }: Environment,
  { userId }: Member,
  deploys: boolean,
): Promise<Diagnosis[]> {
  const ask = async (privilege: string) =>
    [privilege, await readOrFailure(reader.reachOf(environmentName, userId, privilege))] as const;
  const [read, write] = await Promise.all([
    Promise.all(NEEDED.read.map(ask)),
    Promise.all(NEEDED.write.map(ask)),
  ]);
  return [roleLine(about, 'read', read, true), roleLine(about, 'write', write, deploys)];
}

type Answers = readonly (readonly [string, Read<Reach>])[];

function roleLine(about: string, verb: string, answers: Answers, isNeeded: boolean): Diagnosis {
  const what = `${verb} flows and connection references`;
  const [unread] = answers.flatMap(([, read]) => (read.kind === 'unreadable' ? [read.cause] : []));
  if (unread !== undefined) {
    const text = `whether its roles let it ${what} is unknown: ${messageOf(unread)}`;
    return { about, state: 'unknown', text, remedy: null };
  }
  const those = (reach: Reach) =>
    answers.flatMap(([name, read]) => (read.kind === 'read' && read.value === reach ? [name] : []));
  const [none, part] = [those('none'), those('part')];
  const remedy = 'give the application user a role that has it: the last command below';
  if (none.length > 0) {
    const text = `its roles do not let it ${what}: ${andList(none)} missing`;
    return { about, state: isNeeded ? 'error' : 'warning', text, remedy };
  }
  if (part.length > 0) {
    const text = `its roles let it ${what}, but not those of everybody (${andList(part)})`;
    return { about, state: 'warning', text, remedy };
  }
  return { about, state: 'ok', text: `its roles let it ${what}`, remedy: null };
}

async function rowLines(reader: DataverseReader, environment: Environment): Promise<Diagnosis[]> {
  const { name: about, environmentName } = environment;
  const flows = await readOrFailure(reader.listFlows(environmentName));
  const rows = await readOrFailure(
    reader.listReferences?.(environmentName) ?? Promise.resolve([] as ReferenceRow[]),
  );
  return [
    flows.kind === 'unreadable'
      ? broken(about, flows.cause)
      : { about, state: 'ok', text: count(flows.value.length, 'flow'), remedy: null },
    rows.kind === 'unreadable'
      ? broken(about, rows.cause)
      : referencesLine(about, entriesOf(environment), rows.value),
  ];
}

type Bound = 'as the map says' | 'unbound' | 'bound to another connection' | 'not there';

/** Which row an entry of the map means is known by its name; an entry may also be a flow's key. */
function referencesLine(
  about: string,
  entries: readonly Entry[],
  rows: readonly ReferenceRow[],
): Diagnosis {
  const byState = Map.groupBy(entries, (entry) => boundOf(entry, rows));
  const order: Bound[] = ['as the map says', 'unbound', 'bound to another connection', 'not there'];
  const parts = order.flatMap((state) => {
    const those = byState.get(state) ?? [];
    const names = state === 'as the map says' ? '' : ` (${named(those.map(({ key }) => key))})`;
    return those.length === 0 ? [] : [`${those.length} ${state}${names}`];
  });
  const isWrong = byState.has('bound to another connection') || byState.has('not there');
  const text = `${count(rows.length, 'connection reference')}; the map's: ${parts.join(', ') || 'none'}`;
  const remedy = isWrong
    ? 'import the solution for one that is not there; `flowgate plan` shows what a deployment would do'
    : null;
  return { about, state: isWrong ? 'warning' : 'ok', text, remedy };
}

function boundOf({ key, connectionName }: Entry, rows: readonly ReferenceRow[]): Bound {
  const row = rowNamed(rows, key);
  if (row === undefined) return 'not there';
  if (row.connectionName === null) return 'unbound';
  return sameConnection(row.connectionName, connectionName)
    ? 'as the map says'
    : 'bound to another connection';
}

/** An application that may not see connections can deploy all the same. */
async function connectionsOf(
  reader: DataverseReader,
  environment: Environment,
): Promise<Diagnosis[]> {
  const read = await readOrFailure(reader.listConnections(environment.environmentName));
  if (read.kind === 'read') return connectionLines(environment, read.value);
  const text = `its connections cannot be seen, so the rules about them do not run: ${messageOf(read.cause)}`;
  const remedy =
    'give the application the Power Platform role Reader for this environment (a preview)';
  return [{ about: environment.name, state: 'warning', text, remedy }];
}
