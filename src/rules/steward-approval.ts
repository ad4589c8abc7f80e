import { type Consent, Stewardship } from '../connections/consent.ts';
import { keyPath } from '../connections/keys.ts';
import { type Members, speaksFor, stewardOf, teamName } from '../connections/stewards.ts';
import { anyOf } from '../connections/words.ts';
import type { Flow } from '../flow/flow.ts';
import type { Path } from '../flow/pointer.ts';
import type { ConnectionSource } from '../flow/references.ts';
import { liveSources } from '../live/source.ts';
import type { PullFacts, PullRule } from './rule.ts';

export const stewardApproval: PullRule = {
  id: 'steward-approval',
  subject: 'pull',
  severity: 'error',
  summary:
    'The pull request binds a connection or uses one anew, and none of its stewards wrote it or approved its last commit.',
  needs: 'map',
  *check({ map, base, flows, pull, live }) {
    if (map === null) return;
    const stewardship = new Stewardship(base, pull.before);
    const liveSource = typeof live === 'string' ? () => null : liveSources(live.facts);
    const consents: Consent<Flow>[] = [
      ...stewardship.overEntries(map),
      ...stewardship.overUses(flows, liveSource),
    ];
    for (const consent of consents) {
      const missing = consent.lists.filter((list) => !isAgreed(list, pull));
      if (missing.length === 0) continue;
      const { act, environment } = consent;
      const message = `${told(consent)}, and no steward of it wrote this pull request or approved its last commit: ${wanted(missing)}${unknown(missing, pull)}`;
      const flow = 'flow' in act ? { flow: act.flow } : {};
      yield { at: placeOf(consent), ...flow, environment: environment.name, message };
    }
  },
};

function isAgreed(list: readonly string[], { author, approvers, teams }: PullFacts): boolean {
  return list.some((steward) => speaksFor([author, ...approvers], steward, teams));
}

function placeOf({ act, entry, environment }: Consent<Flow>): Path {
  if ('flow' in act) {
    const { flow, key } = act;
    const declared = flow.references?.find((reference) => reference.key === key);
    const isOfFile = act.kind === 'resolved' && act.fields.join() === 'source';
    if (isOfFile && entry.source === null && declared !== undefined) return declared.path;
    const first = flow.operations.find(({ host }) => host?.key === key);
    return first === undefined ? [] : keyPath(first);
  }
  const field = act.kind === 'changed' && act.fields.length === 1 ? act.fields[0] : undefined;
  if (field === 'environmentName') return ['environments', environment.name, field];
  return field === undefined ? entry.paths.entry : [...entry.paths.entry, field];
}

function told({ act, entry, environment }: Consent<Flow>): string {
  const where = `\`${entry.key}\` in ${environment.name}`;
  switch (act.kind) {
    case 'bound':
      return `${where} is bound anew, to the connection \`${entry.connectionName}\``;
    case 'changed':
      return `${where} changes its ${act.fields.join(', ')}`;
    case 'used':
      return `\`${act.flow.file}\` uses ${where} for the first time${act.instead === null ? '' : `, in place of \`${act.instead}\``}`;
    case 'resolved': {
      const what = act.fields.map((field) => (field === 'source' ? sourceWords(act) : field));
      return `\`${act.key}\` of \`${act.flow.file}\` in ${environment.name} changes its ${what.join(', ')}`;
    }
  }
}

function sourceWords({ sources }: Extract<Consent<Flow>['act'], { kind: 'resolved' }>): string {
  const word = (source: ConnectionSource | null = null) => source ?? "the live flow's";
  return `source from ${word(sources?.from)} to ${word(sources?.to)}`;
}

function wanted(lists: readonly (readonly string[])[]): string {
  const texts = new Set(lists.map(anyOf));
  return `${[...texts].join(', and also ')} must approve`;
}

/** Why someone who is asked for could not pass: a team that is not seen, a name that is none. */
function unknown(lists: readonly (readonly string[])[], { teams }: PullFacts): string {
  const reasons = new Set(
    lists.flat().flatMap((text) => {
      const reason = reasonAgainst(text, teams);
      return reason === null ? [] : [reason];
    }),
  );
  return [...reasons].map((reason) => `. ${reason}`).join('');
}

function reasonAgainst(text: string, teams: ReadonlyMap<string, Members>): string | null {
  const steward = stewardOf(text);
  if (steward === null)
    return `\`${text}\` is no user or team of GitHub: write \`@user\` or \`@organization/team\``;
  if (steward.kind === 'user') return null;
  const members = teams.get(teamName(steward));
  return members?.known === false ? `Who is in \`${text}\` is not known: ${members.reason}` : null;
}
