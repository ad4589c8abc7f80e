import type { Path } from '../flow/pointer.ts';
import { entriesOf } from './keys.ts';
import type { ConnectionMap, Entry, Environment } from './map.ts';
import { allEntries } from './policy.ts';
import type { SuppressionDocument } from './schema.ts';
import { inWords } from './words.ts';

/** Something that a change does to the rules of the house. */
export interface PolicyChange {
  /** Where it stands in the map of the change, or stood. */
  path: Path;
  environment: string | null;
  what: string;
  /** Whom the base names for what is changed. */
  stewards: readonly string[];
}

/** What the map `head` changes in who may use what, what counts how much, and what is accepted. */
export function* policyChanges(head: ConnectionMap, base: ConnectionMap): Generator<PolicyChange> {
  const everyone = stewardsOf(allEntries(base));
  for (const change of globalChanges(head, base)) {
    yield { ...change, environment: null, stewards: everyone };
  }
  for (const was of base.environments.values()) {
    const now = head.environments.get(was.name);
    const stewards = stewardsOf(entriesOf(was));
    const about = { environment: was.name, stewards };
    if (now === undefined) {
      const what = `the environment \`${was.name}\` is removed, with all that it allows and forbids`;
      yield { ...about, path: ['environments', was.name], what };
      continue;
    }
    for (const change of environmentChanges(now, was)) yield { ...about, ...change };
    for (const entry of entriesOf(was)) {
      const own = { environment: was.name, stewards: entry.stewards };
      for (const change of entryChanges(entry, was, now)) yield { ...own, ...change };
    }
  }
}

/** Everyone whom a map names as a steward. */
export function stewardsOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap(({ stewards }) => stewards))];
}

type Bare = Pick<PolicyChange, 'path' | 'what'>;

function* globalChanges(head: ConnectionMap, base: ConnectionMap): Generator<Bare> {
  yield* listChange(['owners', 'allow'], 'owners.allow', head.owners.allow, base.owners.allow);
  for (const rule of new Set([...base.rules.keys(), ...head.rules.keys()])) {
    const [was, now] = [base.rules.get(rule), head.rules.get(rule)];
    yield* textChange(['rules', rule], `the severity of \`${rule}\``, now, was);
  }
  const [now, was] = [some(head.compare.ignore), some(base.compare.ignore)];
  yield* listChange(['compare', 'ignore'], 'compare.ignore', now, was);
  yield* suppressionChanges(head.suppressions, base.suppressions);
}

function* environmentChanges(now: Environment, was: Environment): Generator<Bare> {
  const path = ['environments', was.name];
  const of = (field: string) => `${field} of ${was.name}`;
  const accounts = [now.deployAs, was.deployAs].map((account) => account?.trim());
  yield* textChange([...path, 'deployAs'], of('deployAs'), accounts[0], accounts[1]);
  const { allow, deny } = was.connectors;
  const lists = [...path, 'connectors'];
  yield* listChange([...lists, 'allow'], of('connectors.allow'), now.connectors.allow, allow);
  yield* listChange(
    [...lists, 'deny'],
    of('connectors.deny'),
    some(now.connectors.deny),
    some(deny),
  );
}

function* entryChanges(was: Entry, before: Environment, after: Environment): Generator<Bare> {
  const now = counterpart(was, before, after);
  const path = was.paths.entry;
  const name = `\`${was.key}\` in ${before.name}`;
  if (now === undefined) {
    const limits = [
      ...(was.stewards.length > 0 ? [`its stewards ${inWords(was.stewards)}`] : []),
      ...(was.usedBy !== null ? [`its usedBy ${inWords(was.usedBy)}`] : []),
    ];
    if (limits.length === 0) return;
    yield { path, what: `${name} is removed, and with it ${limits.join(' and ')}` };
    return;
  }
  const owners = [now.owner, was.owner].map((owner) => owner?.trim());
  yield* textChange(was.paths.owner, `owner of ${name}`, owners[0], owners[1]);
  const lists = [
    ['sharedWith', some(now.sharedWith), some(was.sharedWith)],
    ['stewards', some(now.stewards), some(was.stewards)],
    ['usedBy', now.usedBy, was.usedBy],
  ] as const;
  for (const [field, head, base] of lists) {
    yield* listChange([...path, field], `${field} of ${name}`, head, base);
  }
}

/** The entry at the same place: in the environment, or in the overrides of the same flow. */
function counterpart(was: Entry, before: Environment, after: Environment): Entry | undefined {
  if (before.entries.get(was.key) === was) return after.entries.get(was.key);
  const holder = [...before.flows.values()].find(({ overrides }) => overrides.get(was.key) === was);
  return after.flows.get(holder?.file ?? '')?.overrides.get(was.key);
}

/** An empty list of these says nothing, as none does. */
function some(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list;
}

/** Accounts and users compare without case; a glob in other letters is another, and rare. */
function* textChange(
  path: Path,
  name: string,
  now: string | undefined,
  was: string | undefined,
): Generator<Bare> {
  if (now?.toLowerCase() === was?.toLowerCase()) return;
  const quoted = (text: string) => `\`${text}\``;
  if (was === undefined) yield { path, what: `${name} is set to ${quoted(now ?? '')}` };
  else if (now === undefined) yield { path, what: `${name} is removed, which was ${quoted(was)}` };
  else yield { path, what: `${name} changes from ${quoted(was)} to ${quoted(now)}` };
}

function* listChange(
  path: Path,
  name: string,
  now: readonly string[] | null,
  was: readonly string[] | null,
): Generator<Bare> {
  if (sorted(now) === sorted(was)) return;
  if (was === null) yield { path, what: `${name} is added: ${inWords(now ?? [])}` };
  else if (now === null) yield { path, what: `${name} is removed, which was ${inWords(was)}` };
  else yield { path, what: `${name} changes from ${inWords(was)} to ${inWords(now)}` };
}

function sorted(list: readonly string[] | null): string | null {
  return list === null ? null : JSON.stringify([...new Set(list)].toSorted());
}

/** Told by rule, so that a list of hundreds is a few lines. */
function* suppressionChanges(
  now: readonly SuppressionDocument[],
  was: readonly SuppressionDocument[],
): Generator<Bare> {
  const added = now.map((each, index) => ({ each, index })).filter(({ each }) => !has(was, each));
  for (const [rule, group] of Map.groupBy(added, ({ each }) => each.rule)) {
    const what = `${suppressionsOf(
      rule,
      group.map(({ each }) => each),
    )} added`;
    yield { path: ['suppressions', group[0]?.index ?? 0, 'rule'], what };
  }
  const removed = was.filter((each) => !has(now, each));
  for (const [rule, group] of Map.groupBy(removed, (each) => each.rule)) {
    yield { path: ['suppressions'], what: `${suppressionsOf(rule, group)} removed` };
  }
}

function has(list: readonly SuppressionDocument[], one: SuppressionDocument): boolean {
  return list.some(
    (other) =>
      other.rule === one.rule &&
      other.flow === one.flow &&
      other.at === one.at &&
      other.until === one.until,
  );
}

function suppressionsOf(rule: string, group: readonly SuppressionDocument[]): string {
  const flows = group.map(({ flow }) => flow).filter((flow) => flow !== undefined);
  const where = flows.length < group.length ? 'everywhere' : `for ${inWords([...new Set(flows)])}`;
  const [one, many] = ['a suppression', `${group.length} suppressions`];
  return `${group.length === 1 ? one : many} of \`${rule}\` ${where} ${group.length === 1 ? 'is' : 'are'}`;
}
