const require_client = require("./client.js");
const require_carry_out = require("./carry-out.js");
// src/github/permissions.ts
/** Only reads: whether a token may write is only known after a write. */
const TRIALS = [
	{
		request: { code: "read-base-branch" },
		read: ({ request, repo }) => request("GET /repos/{owner}/{repo}/commits", {
			...repo,
			per_page: 1
		})
	},
	{
		request: { code: "read-pulls" },
		read: ({ request, repo }) => request("GET /repos/{owner}/{repo}/pulls", {
			...repo,
			per_page: 1
		})
	},
	{
		request: { code: "read-issues" },
		read: ({ request, repo }) => request("GET /repos/{owner}/{repo}/issues", {
			...repo,
			per_page: 1
		})
	}
];
/** Tries what Flowgate reads. Throws a `GitHubError` for a token that no request can carry. */
async function tryPermissions(connection, retryPolicy = require_client.RETRY_POLICY) {
	const client = require_client.connect(connection, retryPolicy);
	return Promise.all(TRIALS.map((trial) => tried(trial, client)));
}
async function tried({ request, read }, client) {
	const permission = require_carry_out.permissionFor(request);
	try {
		await read(client);
		return {
			permission,
			failure: null
		};
	} catch (error) {
		const explained = client.explain(error, request);
		if (!(explained instanceof require_carry_out.GitHubError)) throw explained;
		return {
			permission,
			failure: explained.failure
		};
	}
}
exports.tryPermissions = tryPermissions;
