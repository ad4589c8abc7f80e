const require_schemas = require("./schemas.js");
const require_carry_out = require("./carry-out.js");
const require_history = require("./history.js");
const require_client = require("./client.js");
const require_files = require("./files.js");
// src/github/file-commits.ts
/** GitHub walks the commits once for each file, and has ten seconds for a query. */
const BATCH = 10;
/**
* The commits up to `ref` that changed each path, newest first, at most `MOST_COMMITS`, those that
* removed the file included; none for a path that never existed. `ref` is a sha. What GraphQL does
* not answer is asked for path by path.
*/
async function commitsOf(client, paths, ref) {
	const known = /* @__PURE__ */ new Map();
	for (const batch of require_files.split([...new Set(paths)], BATCH)) {
		for (const [path, commits] of await askForCommits(client, batch, ref)) known.set(path, commits);
		for (const path of batch.filter((each) => !known.has(each))) known.set(path, await listCommits(client, path, ref));
	}
	return known;
}
const oids = require_schemas.array(require_schemas.nullable(require_schemas.object({ oid: require_schemas.string() })));
const answerSchema = require_schemas.object({ repository: require_schemas.nullish(require_schemas.object({ object: require_schemas.nullish(require_schemas.record(require_schemas.string(), require_schemas.nullish(require_schemas.object({ nodes: require_schemas.nullish(oids) })))) })) });
function queryOf(batch) {
	return `query ($owner: String!, $repo: String!, $ref: GitObjectID!, ${batch.map((_, n) => `$p${n}: String!`).join(", ")}) {
  repository(owner: $owner, name: $repo) {
    object(oid: $ref) {
      ... on Commit {
${batch.map((_, n) => `h${n}: history(first: 50, path: $p${n}) { nodes { oid } }`).join("\n")}
      }
    }
  }
}`;
}
/** Without the paths that GraphQL does not answer. */
async function askForCommits(client, batch, ref) {
	const paths = Object.fromEntries(batch.map((path, n) => [`p${n}`, path]));
	const commit = (await client.graphql(answerSchema, queryOf(batch), {
		...client.repo,
		ref,
		...paths
	}).catch(dataOf)).repository?.object ?? {};
	return new Map(batch.flatMap((path, n) => {
		const nodes = commit[`h${n}`]?.nodes;
		return nodes ? [[path, nodes.flatMap((node) => node?.oid ?? [])]] : [];
	}));
}
function dataOf(error) {
	if (require_client.isGraphqlAnswer(error)) return error.data ?? {};
	if (require_carry_out.failureOf(error) === null && !(error instanceof require_carry_out.GitHubError)) throw error;
	return {};
}
async function listCommits({ request, repo, explain }, path, ref) {
	try {
		const { data } = await request("GET /repos/{owner}/{repo}/commits", {
			...repo,
			path,
			sha: ref,
			per_page: 50
		});
		return data.map(({ sha }) => sha);
	} catch (error) {
		throw explain(error, {
			code: "list-file-commits",
			path,
			ref
		});
	}
}
// src/github/history.ts
/** How many requests a run sends for the history of its flows, repeated ones included. */
const MOST_REQUESTS = 200;
/** The history of the event's repository, as GitHub has it. Sends no request yet. */
function gitHubHistory({ commit, retryPolicy, mostRequests, ...options }) {
	const limit = mostRequests ?? MOST_REQUESTS;
	let connected = null;
	const client = () => {
		connected ??= require_client.connect(options, {
			...require_client.RETRY_POLICY,
			...retryPolicy
		}, limit);
		return connected;
	};
	return {
		async versionsOf(paths) {
			try {
				const versions = [...await commitsOf(client(), paths, commit)].map(([path, shas]) => [path, shas.map((sha) => ({
					path,
					commit: sha,
					blob: null
				}))]);
				return new Map(versions);
			} catch (error) {
				throw explained(error);
			}
		},
		async *read(files) {
			try {
				yield* require_files.readEach(client(), files, 1);
			} catch (error) {
				throw explained(error);
			}
		},
		gap: async () => null
	};
}
function explained(error) {
	const reason = reasonOf(error);
	return reason === null ? error : new require_history.HistoryError(reason);
}
function reasonOf(error) {
	if (error instanceof require_client.RequestsSpent) return {
		code: "history-limit",
		requests: error.requests
	};
	if (error instanceof require_carry_out.GitHubError) return {
		code: "history-unreadable",
		detail: require_carry_out.messageOf(error.failure)
	};
	return null;
}
exports.gitHubHistory = gitHubHistory;
