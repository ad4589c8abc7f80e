import type { TokenPermission } from '../../plan/github-failure.ts';

/** What a token lacks, as a clause. */
export function missingPermission(about: TokenPermission): string {
  switch (about.token) {
    case 'classic':
      return `the classic token lacks the scope ${scopeOf(about)}`;
    case 'fine-grained':
      return `the fine-grained token lacks the permission \`${about.permission}\``;
    case 'job':
      return `the job's token lacks the permission \`${about.permission}\``;
  }
}

/** How to give a token what it lacks. */
export function permissionRemedy(about: TokenPermission): string {
  switch (about.token) {
    case 'classic':
      return `give the classic token the scope ${scopeOf(about)}`;
    case 'fine-grained':
      return `give the fine-grained token the permission \`${about.permission}\` on this repository`;
    case 'job':
      return `add ${permissionPlace(about)}`;
  }
}

/** Where a permission is set. */
export function permissionPlace({ permission, token }: TokenPermission): string {
  switch (token) {
    case 'classic':
      return `the scope ${scopeOf({ permission })} of the classic token`;
    case 'fine-grained':
      return `the permission \`${permission}\` of the fine-grained token`;
    case 'job':
      return `\`${permission}\` under \`permissions:\` of the job`;
  }
}

/** The scope of a classic token that includes a permission. */
function scopeOf({ permission }: Pick<TokenPermission, 'permission'>): string {
  return permission === 'members: read' ? '`read:org`' : '`repo`';
}
