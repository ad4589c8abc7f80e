/**
 * Where a token's permissions are set: in the workflow, as scopes, or where the token was created.
 */
export type TokenKind = 'job' | 'classic' | 'fine-grained';

/** Only for classic tokens do answers have `x-oauth-scopes`, even if they have no scopes. */
export function tokenKind(
  token: string,
  { headers }: { headers: Record<string, unknown> },
): TokenKind {
  if (headers['x-oauth-scopes'] !== undefined || /^gh[po]_/.test(token)) return 'classic';
  return token.startsWith('github_pat_') ? 'fine-grained' : 'job';
}

interface Words {
  /** A clause. */
  lack: string;
  /** What to do, to begin a sentence or to go on with one. */
  remedy: string;
  /** What to look at, to follow "check". */
  place: string;
}

/** What a token lacks where GitHub asks for a permission, in the words used for its kind. */
export function lackOf(permission: string, kind: TokenKind): Words {
  if (kind === 'classic') {
    const scope = permission === 'members: read' ? '`read:org`' : '`repo`';
    return {
      lack: `the classic token lacks the scope ${scope}`,
      remedy: `give the classic token the scope ${scope}`,
      place: `the scope ${scope} of the classic token`,
    };
  }
  const given = `\`${permission}\``;
  if (kind === 'fine-grained') {
    return {
      lack: `the fine-grained token lacks the permission ${given}`,
      remedy: `give the fine-grained token the permission ${given} on this repository`,
      place: `the permission ${given} of the fine-grained token`,
    };
  }
  const place = `${given} under \`permissions:\` of the job`;
  return { lack: `the job's token lacks the permission ${given}`, remedy: `add ${place}`, place };
}
