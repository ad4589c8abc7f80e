import { connect, type GitHubConnection } from './client.ts';
import { RETRY_POLICY, type RetryPolicy } from './retry.ts';

/** How GitHub writes the subject of the identity of a repository's jobs. */
export interface SubjectTemplate {
  /** `repo:o/r`, or with ids `repo:o@1/r@2`; null where GitHub does not say it. */
  prefix: string | null;
  /** The claims of a template of its own; null: GitHub's default. */
  claims: readonly string[] | null;
}

/** Needs `actions: read`. Throws a `GitHubError`. */
export async function readSubjectTemplate(
  connection: GitHubConnection,
  retryPolicy: RetryPolicy = RETRY_POLICY,
): Promise<SubjectTemplate> {
  const client = connect(connection, retryPolicy);
  try {
    const { data } = await client.request(
      'GET /repos/{owner}/{repo}/actions/oidc/customization/sub',
      { ...client.repo },
    );
    // Newer than octokit's types: the prefix is the form that GitHub sends.
    const prefix = 'sub_claim_prefix' in data ? data.sub_claim_prefix : null;
    return {
      prefix: typeof prefix === 'string' && prefix !== '' ? prefix : null,
      claims: data.use_default ? null : (data.include_claim_keys ?? null),
    };
  } catch (error) {
    throw client.explain(error, { code: 'read-subject' });
  }
}
