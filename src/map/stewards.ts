/** Who may approve the use of a connection: a user of GitHub, or anyone of a team. */
type Steward = { kind: 'user'; login: string } | Team;

export interface Team {
  kind: 'team';
  org: string;
  slug: string;
}

/**
 * A team's members; or GitHub's answer when it does not show them: then nobody counts as a member.
 */
export type Members =
  | { known: true; logins: readonly string[] }
  | { known: false; status: number | null; quoted: string };

const USER = /^@([\w-]+(?:\[bot\])?)$/;
const TEAM = /^@([\w-]+)\/([\w-]+)$/;

/** Reads `@octocat` or `@org/team`; null for any other text, which names nobody. */
export function stewardOf(text: string): Steward | null {
  const [, login] = USER.exec(text.trim()) ?? [];
  if (login !== undefined) return { kind: 'user', login };
  const [, org, slug] = TEAM.exec(text.trim()) ?? [];
  return org === undefined || slug === undefined ? null : { kind: 'team', org, slug };
}

/** The key under which a team's members are stored. */
export function teamName({ org, slug }: Team): string {
  return `@${org}/${slug}`.toLowerCase();
}

/** Whether one of `people` is the steward, or a member of the team that it names. */
export function includesSteward(
  people: readonly string[],
  text: string,
  teams: ReadonlyMap<string, Members>,
): boolean {
  const steward = stewardOf(text);
  if (steward === null) return false;
  if (steward.kind === 'user') return people.some((login) => sameLogin(login, steward.login));
  const members = teams.get(teamName(steward));
  if (members === undefined || !members.known) return false;
  return people.some((login) => members.logins.some((member) => sameLogin(member, login)));
}

function sameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
