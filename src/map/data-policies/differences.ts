import type { Path } from '../../json/pointer.ts';
import { andList } from '../../wording/lists.ts';
import { type Difference, listsOrNone } from '../policy-differences.ts';
import { policyConnector } from './connectors.ts';
import { contentOf } from './content.ts';
import { type DataPolicies, type DataPolicy, groupName } from './policy.ts';

/** What differs between the data policies of two maps: their list, and each that comes, goes or changes. */
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
    if (next === undefined) yield { path, what: `${called(policy)} is removed` };
    else if (contentOf(next) !== contentOf(policy)) {
      yield { path, what: `${called(next)} changes${summary(next, policy)}` };
    }
  }
  for (const [id, policy] of after) {
    if (!before.has(id)) yield { path, what: `${called(policy)} is added` };
  }
}

function byId({ policies }: DataPolicies): ReadonlyMap<string, DataPolicy> {
  return new Map(policies.map((policy) => [policy.id, policy]));
}

function called({ name, file }: DataPolicy): string {
  return `the data policy \`${name}\` (${file})`;
}

/** As many connectors are named. */
const MOST = 5;

function summary(now: DataPolicy, was: DataPolicy): string {
  const keys = new Set([...was.groups.keys(), ...now.groups.keys()]);
  const moved = [...keys].flatMap((key) => {
    const [to, from] = [now.groups.get(key), was.groups.get(key)];
    const name = policyConnector(key)?.name ?? key;
    return to === from ? [] : [`\`${name}\` from ${group(from)} to ${group(to)}`];
  });
  const [to, from] = [now.defaultGroup, was.defaultGroup];
  const byDefault = to === from ? [] : [`its default from ${group(from)} to ${group(to)}`];
  const parts = PARTS.flatMap(({ of, called }) => {
    const without = { ...now, ...of(was) };
    return contentOf(without) === contentOf(now) ? [] : [called];
  });
  const all = [...byDefault, ...parts, ...moved];
  return all.length === 0 ? '' : `: ${andList(all, MOST)}`;
}

/** What is only named, and not listed connector by connector. */
const PARTS: readonly { of: (policy: DataPolicy) => Partial<DataPolicy>; called: string }[] = [
  { of: ({ covers }) => ({ covers }), called: 'the environments that it covers' },
  { of: ({ actions }) => ({ actions }), called: 'its rules for operations' },
  { of: ({ customConnectors }) => ({ customConnectors }), called: 'its custom connectors' },
  { of: ({ filtered }) => ({ filtered }), called: 'its endpoint rules' },
];

function group(name: DataPolicy['defaultGroup'] | undefined): string {
  return name === undefined ? 'not listed' : groupName(name);
}
