import type { Path } from '../../json/pointer.ts';
import { andList } from '../../wording/lists.ts';
import { type Difference, listsOrNone } from '../policy-differences.ts';
import { policyConnector } from './connectors.ts';
import { contentEntries, policyContent } from './content.ts';
import { type DataPolicies, type DataPolicy, groupName } from './policy.ts';

/** The differences between the data policies of two maps: the list, and each policy. */
export function* dataPolicies(
  path: Path,
  name: string,
  now: DataPolicies,
  was: DataPolicies,
): Generator<Difference> {
  yield* listsOrNone(path, name, now.globs, was.globs);
  const [after, before] = [byId(now), byId(was)];
  for (const [id, policy] of before) {
    const next = after.get(id);
    if (next === undefined)
      yield { path, about: [id, 'removed'], what: `${titleOf(policy)} is removed` };
    else if (policyContent(next) !== policyContent(policy)) {
      yield {
        path,
        about: [id, ...entriesChanged(next, policy)],
        what: `${titleOf(next)} changes${summary(next, policy)}`,
      };
    }
  }
  for (const [id, policy] of after) {
    if (!before.has(id)) yield { path, about: [id, 'added'], what: `${titleOf(policy)} is added` };
  }
}

/** Every entry that the policy has now, or had before, and not both times. */
function entriesChanged(now: DataPolicy, was: DataPolicy): string[] {
  const [after, before] = [contentEntries(now), contentEntries(was)];
  const added = [...after].filter((each) => !before.has(each));
  const removed = [...before].filter((each) => !after.has(each));
  return [...added, ...removed.map((each) => `-${each}`)];
}

function byId({ policies }: DataPolicies): ReadonlyMap<string, DataPolicy> {
  return new Map(policies.map((policy) => [policy.id, policy]));
}

function titleOf({ name, file }: DataPolicy): string {
  return `the data policy \`${name}\` (${file})`;
}

/** How many differences are listed. */
const MOST_LISTED = 5;

function summary(now: DataPolicy, was: DataPolicy): string {
  const keys = new Set([...was.groups.keys(), ...now.groups.keys()]);
  const moved = [...keys].flatMap((key) => {
    const [to, from] = [now.groups.get(key), was.groups.get(key)];
    const name = policyConnector(key)?.name ?? key;
    return to === from ? [] : [`\`${name}\` from ${group(from)} to ${group(to)}`];
  });
  const [to, from] = [now.defaultGroup, was.defaultGroup];
  const byDefault = to === from ? [] : [`its default from ${group(from)} to ${group(to)}`];
  const parts = PARTS.flatMap(({ of, name }) => {
    const without = { ...now, ...of(was) };
    return policyContent(without) === policyContent(now) ? [] : [name];
  });
  const all = [...byDefault, ...parts, ...moved];
  return all.length === 0 ? '' : `: ${andList(all, MOST_LISTED)}`;
}

/** The parts that are only named, not compared connector by connector. */
const PARTS: readonly { of: (policy: DataPolicy) => Partial<DataPolicy>; name: string }[] = [
  { of: ({ covers }) => ({ covers }), name: 'the environments that it covers' },
  { of: ({ actions }) => ({ actions }), name: 'its rules for operations' },
  { of: ({ customConnectors }) => ({ customConnectors }), name: 'its custom connectors' },
  { of: ({ filtered }) => ({ filtered }), name: 'its endpoint rules' },
];

function group(name: DataPolicy['defaultGroup'] | undefined): string {
  return name === undefined ? 'not listed' : groupName(name);
}
