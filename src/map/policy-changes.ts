import type { Path } from '../json/pointer.ts';
import { andList, codes } from '../wording/lists.ts';
import { environmentBefore, sameEnvironmentId } from './environment-id.ts';
import { isOfEnvironment, type PlacedIdentityChange } from './identity-changes.ts';
import type { ConnectionMap, Entry, Environment } from './map.ts';
import { allEntries, entriesOf } from './policy.ts';
import type { Difference } from './policy-differences.ts';
import { POLICY_ITEMS, type PolicyItem } from './policy-items.ts';

/** A change to the policy. */
export interface PolicyChange {
  /** Its path in the map of the change, or the former one. */
  path: Path;
  environment: string | null;
  what: string;
  /** What it changes to, as data: another change is another finding. */
  about: readonly string[];
  /** The stewards that the base branch names for it. */
  stewards: readonly string[];
  /** The entry that it is about; absent: none, or one that is removed. */
  entry?: Entry;
  /** The flow whose own file has the change, instead of the map. */
  file?: string;
}

/** Changes to flows, besides the map. */
export interface FlowChanges {
  identities: readonly PlacedIdentityChange[];
  /** The earlier paths of changed files; null: it is new. */
  filesBefore: ReadonlyMap<string, string | null>;
  /** The files of flows that did not limit their runs before. */
  unlimitedBefore: ReadonlySet<string>;
}

/** The changes of the map `head` to permissions, severities and suppressions. */
export function* policyChanges(
  head: ConnectionMap,
  base: ConnectionMap,
  flows: FlowChanges,
): Generator<PolicyChange> {
  const everyone = stewardsOf(allEntries(base));
  for (const change of changesOf(POLICY_ITEMS.map, head, base, '')) {
    yield { ...change, environment: null, stewards: everyone };
  }
  yield* goneEnvironments(head, base);
  for (const now of head.environments.values()) {
    const was = environmentBefore(base, now);
    if (was === null) continue;
    const about = { environment: now.name, stewards: stewardsOf(entriesOf(was)) };
    for (const change of environmentChanges(now, was, head)) yield { ...about, ...change };
    for (const change of flowChanges(now, was, flows)) yield { ...about, ...change };
    for (const entry of entriesOf(was)) {
      const own = { environment: now.name, stewards: entry.stewards };
      for (const change of entryChanges(entry, was, now, head)) yield { ...own, ...change };
    }
  }
}

/** All stewards named in a map. */
export function stewardsOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap(({ stewards }) => stewards))];
}

/** The differences between two holders, for each item of the table. */
function* changesOf<Holder>(
  items: Readonly<Record<string, Pick<PolicyItem<Holder, unknown>, 'changes'>>>,
  now: Holder,
  was: Holder,
  of: string,
): Generator<Difference> {
  for (const { changes } of Object.values(items)) yield* changes(now, was, of);
}

function* goneEnvironments(head: ConnectionMap, base: ConnectionMap): Generator<PolicyChange> {
  for (const was of base.environments.values()) {
    if (head.environments.has(was.name)) continue;
    const successors = [...head.environments.values()].filter(({ environmentName }) =>
      sameEnvironmentId(environmentName, was.environmentName),
    );
    const renamed = `is now called ${andList(codes(successors.map(({ name }) => name)), 5)}`;
    const removed = 'is removed, with all that it allows and forbids';
    yield {
      path: ['environments', was.name],
      environment: was.name,
      stewards: stewardsOf(entriesOf(was)),
      about: successors.map(({ name }) => name),
      what: `the environment \`${was.name}\` ${successors.length > 0 ? renamed : removed}`,
    };
  }
}

function* environmentChanges(
  now: Environment,
  was: Environment,
  head: ConnectionMap,
): Generator<Difference> {
  if (isSecond(now, was, head)) {
    const what = `the environment \`${now.name}\` is added, with the id of \`${was.name}\``;
    yield { path: now.paths.environment, about: [was.name], what };
  }
  yield* changesOf(POLICY_ITEMS.environment, now, was, '');
}

/** Whether it is a new name for an environment that keeps its old name too. */
function isSecond(now: Environment, was: Environment, { environments }: ConnectionMap): boolean {
  return was.name !== now.name && environments.has(was.name);
}

function* flowChanges(
  now: Environment,
  was: Environment,
  { filesBefore, identities }: FlowChanges,
): Generator<Difference & { file?: string }> {
  const { create, identity } = POLICY_ITEMS.flow;
  for (const settings of now.flows.values()) {
    const { file } = settings;
    const fileBefore = filesBefore.has(file) ? (filesBefore.get(file) ?? null) : file;
    // With a guid, `create` has no effect; and a new file is not somebody else's flow.
    if (fileBefore === null || settings.flowName !== null) continue;
    const before = { settings: was.flows.get(fileBefore) ?? null, identity: null };
    yield* create.changes({ settings, identity: null }, before, ` of \`${file}\``);
  }
  const here = identities.filter(({ environment }) => environment === now.name);
  for (const change of here.filter((one) => !isOfEnvironment(one))) {
    const settings = now.flows.get(change.file) ?? null;
    const changes = identity.changes(
      { settings, identity: change },
      { settings, identity: null },
      '',
    );
    const place = settings?.flowName ? {} : { file: change.file };
    for (const each of changes) yield { ...each, ...place };
  }
}

function* entryChanges(
  was: Entry,
  before: Environment,
  after: Environment,
  head: ConnectionMap,
): Generator<Difference & Pick<PolicyChange, 'entry'>> {
  const now = counterpart(was, before, after);
  const name = `\`${was.key}\``;
  if (now !== undefined) {
    const changes = changesOf(POLICY_ITEMS.entry, now, was, ` of ${name}`);
    for (const change of changes) yield { ...change, entry: now };
    return;
  }
  if (isSecond(after, before, head)) return;
  const limits = [
    ...(was.stewards.length > 0 ? [`its stewards ${andList(codes(was.stewards), 5)}`] : []),
    ...(was.usedBy !== null ? [`its usedBy ${andList(codes(was.usedBy), 5) || 'no flow'}`] : []),
  ];
  if (limits.length === 0) return;
  yield {
    path: was.paths.entry,
    about: [],
    what: `${name} is removed, and with it ${andList(limits)}`,
  };
}

/** The entry at the same place: in the environment, or in the overrides of the same flow. */
function counterpart(was: Entry, before: Environment, after: Environment): Entry | undefined {
  if (before.entries.get(was.key) === was) return after.entries.get(was.key);
  const holder = [...before.flows.values()].find(({ overrides }) => overrides.get(was.key) === was);
  return after.flows.get(holder?.file ?? '')?.overrides.get(was.key);
}
