const require_client = require("./client.js");
// src/github/subject-template.ts
/** Needs `actions: read`. Throws a `GitHubError`. */
async function readSubjectTemplate(connection, retryPolicy = require_client.RETRY_POLICY) {
	const client = require_client.connect(connection, retryPolicy);
	try {
		const { data } = await client.request("GET /repos/{owner}/{repo}/actions/oidc/customization/sub", { ...client.repo });
		const prefix = "sub_claim_prefix" in data ? data.sub_claim_prefix : null;
		return {
			prefix: typeof prefix === "string" && prefix !== "" ? prefix : null,
			claims: data.use_default ? null : data.include_claim_keys ?? null
		};
	} catch (error) {
		throw client.explain(error, { code: "read-subject" });
	}
}
exports.readSubjectTemplate = readSubjectTemplate;
