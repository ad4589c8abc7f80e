"use strict";
exports.id = 6373;
exports.ids = [6373];
exports.modules = {

/***/ 6373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubHistory: () => (/* binding */ gitHubHistory)
});

// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
// EXTERNAL MODULE: ./src/workspace/history.ts
var workspace_history = __webpack_require__(5077);
// EXTERNAL MODULE: ./src/github/client.ts + 3 modules
var github_client = __webpack_require__(3190);
// EXTERNAL MODULE: ./src/github/error.ts
var github_error = __webpack_require__(6661);
// EXTERNAL MODULE: ./src/github/files.ts + 1 modules
var github_files = __webpack_require__(2417);
// EXTERNAL MODULE: ./src/github/login.ts
var login = __webpack_require__(5534);
;// CONCATENATED MODULE: ./src/github/file-commits.ts




/** GitHub walks the commits once for each file, and has ten seconds for a query. */
const BATCH = 10;
/**
 * The commits up to `ref` that changed each path, newest first, at most `MOST_COMMITS`, those that
 * removed the file included; none for a path that never existed. `ref` is a sha. What GraphQL does
 * not answer is asked for path by path.
 */
async function commitsOf(client, paths, ref) {
    const known = new Map();
    for (const batch of (0,github_files/* split */.lD)([...new Set(paths)], BATCH)) {
        for (const [path, commits] of await askForCommits(client, batch, ref))
            known.set(path, commits);
        for (const path of batch.filter((each) => !known.has(each))) {
            known.set(path, await listCommits(client, path, ref));
        }
    }
    return known;
}
function queryOf(batch) {
    const declared = batch.map((_, n) => `$p${n}: String!`).join(', ');
    const histories = batch.map((_, n) => `h${n}: history(first: ${workspace_history/* MOST_COMMITS */.L4}, path: $p${n}) { nodes { oid } }`);
    return `query ($owner: String!, $repo: String!, $ref: GitObjectID!, ${declared}) {
  repository(owner: $owner, name: $repo) {
    object(oid: $ref) {
      ... on Commit {
${histories.join('\n')}
      }
    }
  }
}`;
}
/** Without the paths that GraphQL does not answer. */
async function askForCommits(client, batch, ref) {
    const paths = Object.fromEntries(batch.map((path, n) => [`p${n}`, path]));
    const data = await client
        .graphql(queryOf(batch), { ...client.repo, ref, ...paths })
        .catch(dataOf);
    const commit = data.repository?.object ?? {};
    return new Map(batch.flatMap((path, n) => {
        const nodes = commit[`h${n}`]?.nodes;
        return nodes ? [[path, nodes.flatMap((node) => node?.oid ?? [])]] : [];
    }));
}
function dataOf(error) {
    if ((0,login/* isGraphqlAnswer */.Qx)(error))
        return error.data ?? {};
    if ((0,github_error/* failureOf */.g5)(error) === null && !(error instanceof github_error/* GitHubError */.y_))
        throw error;
    return {};
}
async function listCommits({ rest, repo, explain }, path, ref) {
    try {
        const query = { ...repo, path, sha: ref, per_page: workspace_history/* MOST_COMMITS */.L4 };
        const { data } = await rest.repos.listCommits(query);
        return data.map(({ sha }) => sha);
    }
    catch (error) {
        throw explain(error, { code: 'list-file-commits', path, ref });
    }
}

// EXTERNAL MODULE: ./src/github/retry.ts
var retry = __webpack_require__(8129);
;// CONCATENATED MODULE: ./src/github/history.ts







/** How many requests a run sends for the history of its flows, repeated ones included. */
const MOST_REQUESTS = 200;
/** The history of the event's repository, as GitHub has it. Sends no request yet. */
function gitHubHistory({ commit, retryPolicy, mostRequests, ...options }) {
    const limit = mostRequests ?? MOST_REQUESTS;
    let connecting = null;
    const client = () => {
        connecting ??= (0,github_client/* connect */.N)(options, { ...retry/* RETRY_POLICY */.yE, ...retryPolicy }, limit);
        return connecting;
    };
    return {
        async versionsOf(paths) {
            try {
                const commits = await commitsOf(await client(), paths, commit);
                const versions = [...commits].map(([path, shas]) => [path, shas.map((sha) => ({ path, commit: sha, blob: null }))]);
                return new Map(versions);
            }
            catch (error) {
                throw explained(error);
            }
        },
        async *read(files) {
            try {
                // One request answers several files: those that are few elsewhere are many here.
                yield* (0,github_files/* readEach */.e2)(await client(), files, 1);
            }
            catch (error) {
                throw explained(error);
            }
        },
        gap: async () => null,
    };
}
function explained(error) {
    const reason = reasonOf(error);
    return reason === null ? error : new workspace_history/* HistoryError */.tx(reason);
}
function reasonOf(error) {
    if (error instanceof github_client/* RequestsSpent */.j)
        return { code: 'history-limit', requests: error.requests };
    if (error instanceof github_error/* GitHubError */.y_)
        return { code: 'history-unreadable', detail: (0,reasons/* messageOf */.bD)(error.failure) };
    return null;
}


/***/ })

};
;