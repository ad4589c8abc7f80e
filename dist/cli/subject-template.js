const require_client = require("./client.js");
exports.readSubjectTemplate = async function(e, t = require_client.o) {
	let n = require_client.n(e, t);
	try {
		let { data: e } = await n.request("GET /repos/{owner}/{repo}/actions/oidc/customization/sub", { ...n.repo }), t = "sub_claim_prefix" in e ? e.sub_claim_prefix : null;
		return {
			prefix: typeof t == "string" && t !== "" ? t : null,
			claims: e.use_default ? null : e.include_claim_keys ?? null
		};
	} catch (e) {
		throw n.explain(e, { code: "read-subject" });
	}
};
