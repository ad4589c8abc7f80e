import type { Flow } from '../flow/flow.ts';
import { identityKeyOf } from '../flow/identity.ts';
import { type CauseId, entryFault } from '../map/causes.ts';
import { allEntries } from '../map/policy.ts';
import { type PolicyChange, policyChanges, stewardsOf } from '../map/policy-changes.ts';
import { codes, orList } from '../wording/lists.ts';
import type { PullProblem, PullRule } from './rule.ts';

export const policyChanged: PullRule = {
  id: 'policy-changed',
  subject: 'pull',
  severity: 'warning',
  summary:
    'The pull request changes who may do what, how findings count, or which live flow a file is.',
  *check({ map, base, flows, pull }) {
    if (map === null) {
      const what = 'the map is removed, and with it all that it allows and forbids';
      const ask = stewardsOf(allEntries(base));
      yield { at: [], message: `${what}; ${look(ask)}`, ask };
      return;
    }
    const byFile = new Map(flows.map(({ flow }) => [flow.file, flow]));
    for (const change of policyChanges(map, base, pull)) {
      const { what, about, environment, stewards } = change;
      const message = `${what}; ${look(stewards)}`;
      const cause = { ids: causesOf(change) };
      const place = placeOf(change, byFile);
      const problem: PullProblem = { ...place, message, about, ask: stewards, cause };
      yield environment === null ? problem : { ...problem, environment };
    }
  },
};

/** A change of an entry goes with the approval and the faults of the same aspect. */
function causesOf({ path, entry }: PolicyChange): CauseId[] {
  if (entry === undefined) return [];
  const aspect = ASPECTS[String(path.at(-1))];
  return aspect === undefined ? [] : [entryFault(aspect, entry)];
}

/** A change of the stewards themselves is always shown by itself. */
const ASPECTS: Partial<Record<string, 'binding' | 'use'>> = {
  owner: 'binding',
  sharedWith: 'binding',
  usedBy: 'use',
};

/** In the flow's own file where the map does not identify the live flow. */
function placeOf(
  { path, file }: PolicyChange,
  flows: ReadonlyMap<string, Flow>,
): Pick<PullProblem, 'at' | 'flow'> {
  const flow = file === undefined ? undefined : flows.get(file);
  if (flow === undefined) return { at: path };
  return { at: flow.origin === null ? [] : [identityKeyOf(flow)], flow };
}

function look(stewards: readonly string[]): string {
  return stewards.length === 0
    ? "the maintainers of the map must review this (the base branch's map names nobody for it)"
    : `${orList(codes(stewards), 5)} must review this (base branch's map)`;
}
