import type { Flow } from '../flow/flow.ts';
import type { ConnectionSource } from '../flow/references.ts';
import type { Path } from '../json/pointer.ts';
import { liveSources } from '../live/source.ts';
import { entryFault } from '../map/causes.ts';
import { type Consent, Stewardship } from '../map/consent.ts';
import { keyPath } from '../map/keys.ts';
import { includesSteward, type Members, stewardOf, teamName } from '../map/stewards.ts';
import { codes, orList } from '../wording/lists.ts';
import type { ProblemCause, PullFacts, PullRule } from './rule.ts';

export const stewardApproval: PullRule = {
  id: 'steward-approval',
  subject: 'pull',
  severity: 'error',
  summary:
    'The pull request changes a connection or uses it for the first time, and no steward wrote the pull request or approved its last commit.',
  needs: 'map',
  *check({ map, base, flows, pull, live }) {
    if (map === null) return;
    const stewardship = new Stewardship(base, pull.before);
    const liveSource = 'code' in live ? () => null : liveSources(live.facts);
    const consents: Consent<Flow>[] = [
      ...stewardship.overEntries(map),
      ...stewardship.overUses(flows, liveSource),
    ];
    for (const consent of consents) {
      const missing = consent.lists.filter((list) => !isAgreed(list, pull));
      if (missing.length === 0) continue;
      const { act, environment } = consent;
      const why = `, and no steward of it wrote this pull request or approved its last commit: ${wanted(missing)}${unknown(missing, pull)}`;
      const message = `${changeOf(consent)}${why}`;
      const cause = causeOf(consent, why);
      const about = aboutOf(consent);
      const flow = 'flow' in act ? { flow: act.flow } : {};
      const ask = [...new Set(missing.flat())];
      yield {
        at: placeOf(consent),
        ...flow,
        environment: environment.name,
        message,
        about,
        ask,
        cause,
      };
    }
  },
};

/** The entry, and what it then binds: another change must be approved again. */
function aboutOf({ act, entry }: Consent<Flow>): string[] {
  const fields = 'fields' in act ? act.fields : [];
  return [act.kind, entry.key, entry.connectionName, ...fields];
}

/** A change of the entry itself, or its use by flows, which may be many. */
function causeOf(consent: Consent<Flow>, why: string): ProblemCause {
  const { act, entry } = consent;
  if (!('flow' in act)) return { ids: [entryFault('binding', entry)] };
  const message = `flows of this pull request change what they use of \`${entry.key}\`${why}`;
  return {
    ids: [entryFault('approval', entry)],
    inMap: {
      at: entry.paths.entry,
      about: [entry.key, entry.connectionName],
      message,
      each: changeOf(consent),
    },
  };
}

function isAgreed(list: readonly string[], { author, approvers, teams }: PullFacts): boolean {
  return list.some((steward) => includesSteward([author, ...approvers], steward, teams));
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

function changeOf({ act, entry }: Consent<Flow>): string {
  const where = `\`${entry.key}\``;
  switch (act.kind) {
    case 'bound':
      return `${where} is a new entry, bound to \`${entry.connectionName}\``;
    case 'changed':
      return `${where} changes its ${act.fields.join(', ')}`;
    case 'used':
      return `\`${act.flow.file}\` uses ${where} for the first time${act.instead === null ? '' : `, in place of \`${act.instead}\``}`;
    case 'resolved': {
      const what = act.fields.map((field) => (field === 'source' ? sourceWords(act) : field));
      return `\`${act.key}\` of \`${act.flow.file}\` changes its ${what.join(', ')}`;
    }
  }
}

function sourceWords({ sources }: Extract<Consent<Flow>['act'], { kind: 'resolved' }>): string {
  const word = (source: ConnectionSource | null = null) => source ?? "the live flow's";
  return `source from ${word(sources?.from)} to ${word(sources?.to)}`;
}

function wanted(lists: readonly (readonly string[])[]): string {
  const texts = new Set(lists.map((names) => orList(codes(names), 5)));
  return `${[...texts].join(', and also ')} must approve`;
}

/** Why a steward cannot approve: a team that is not visible, or a name that is not a steward's. */
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
    return `\`${text}\` is not a GitHub user or team: write \`@user\` or \`@organization/team\``;
  if (steward.kind === 'user') return null;
  const members = teams.get(teamName(steward));
  if (members === undefined || members.known) return null;
  const { status, quoted } = members;
  const answer = `GitHub answered ${status}${quoted === '' ? '' : `, "${quoted}"`}`;
  return `Who is in \`${text}\` is not known: ${answer}: ${NO_MEMBERS}`;
}

const NO_MEMBERS =
  "there is no such team, or the token lacks `members: read` of the organization, which a job's own token never has; give `github-token` that of a GitHub App which has it";
