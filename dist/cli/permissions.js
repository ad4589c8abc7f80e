const require_client = require("./client.js"), require_carry_out = require("./carry-out.js"), TRIALS = [
	{
		request: { code: "read-base-branch" },
		read: ({ request: e, repo: t }) => e("GET /repos/{owner}/{repo}/commits", {
			...t,
			per_page: 1
		})
	},
	{
		request: { code: "read-pulls" },
		read: ({ request: e, repo: t }) => e("GET /repos/{owner}/{repo}/pulls", {
			...t,
			per_page: 1
		})
	},
	{
		request: { code: "read-issues" },
		read: ({ request: e, repo: t }) => e("GET /repos/{owner}/{repo}/issues", {
			...t,
			per_page: 1
		})
	}
];
async function tried({ request: e, read: t }, n) {
	let r = require_carry_out.Li(e);
	try {
		return await t(n), {
			permission: r,
			failure: null
		};
	} catch (t) {
		let i = n.explain(t, e);
		if (!(i instanceof require_carry_out.Mi)) throw i;
		return {
			permission: r,
			failure: i.failure
		};
	}
}
exports.tryPermissions = async function(e, t = require_client.o) {
	let n = require_client.n(e, t);
	return Promise.all(TRIALS.map((e) => tried(e, n)));
};
