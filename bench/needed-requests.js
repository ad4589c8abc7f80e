import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { getOctokit } from '@actions/github';

// What the action cannot do without on a pull request whose comment is there already, and nothing
// else: the same requests as `dist/index.js`, but no flow is read and no rule is run. A request
// waits only for what it is made of, or for what it must be newer than.
const { pull_request: event } = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
const here = { owner, repo };
const pull = { ...here, pull_number: event.number };
const { rest, graphql } = getOctokit(core.getInput('github-token'), {
  baseUrl: process.env.GITHUB_API_URL,
});
const before = (path) => rest.repos.getContent({ ...here, path, ref: event.base.sha });

void (async () => {
  // 1. Which files changed; the map that judges, which has a known place on the base branch.
  const [{ data: files }] = await Promise.all([
    rest.pulls.listFiles({ ...pull, per_page: 100 }),
    before('connection-references.json'),
  ]);
  // 2. Made of the list: the changed flows before, and the tree for files that are not in it. Newer
  // than the list: the pull request, whose head shows whether the list is that of this commit.
  await Promise.all([
    rest.pulls.get(pull),
    rest.git.getTree({ ...here, tree_sha: process.env.GITHUB_SHA, recursive: '1' }),
    ...files.map(({ filename }) => before(filename)),
  ]);
  // 3. After the check, just before the comment: the pull request once more, the comments, and whose
  // ours are.
  const [{ data: comments }] = await Promise.all([
    rest.issues.listComments({ ...here, issue_number: event.number, per_page: 100 }),
    rest.pulls.get(pull),
    graphql('{ viewer { login } }'),
  ]);
  core.setOutput('comment-url', comments[0]?.html_url ?? '');
  await core.summary.addRaw('Checked.', true).write();
})();
