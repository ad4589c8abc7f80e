const require_carry_out = require("./carry-out.js"), require_schemas = require("./schemas.js"), require_history = require("./history.js"), require_client = require("./client.js"), require_files = require("./files.js");
async function commitsOf(e, t, n) {
	let r = new Map();
	for (let i of require_files.r([...new Set(t)], 10)) {
		for (let [t, a] of await askForCommits(e, i, n)) r.set(t, a);
		for (let t of i.filter((e) => !r.has(e))) r.set(t, await listCommits(e, t, n));
	}
	return r;
}
const oids = require_schemas.i(require_schemas.f(require_schemas.h({ oid: require_schemas.b() }))), answerSchema = require_schemas.h({ repository: require_schemas.p(require_schemas.h({ object: require_schemas.p(require_schemas._(require_schemas.b(), require_schemas.p(require_schemas.h({ nodes: require_schemas.p(oids) })))) })) });
function queryOf(e) {
	return `query ($owner: String!, $repo: String!, $ref: GitObjectID!, ${e.map((e, t) => `$p${t}: String!`).join(", ")}) {
  repository(owner: $owner, name: $repo) {
    object(oid: $ref) {
      ... on Commit {
${e.map((e, t) => `h${t}: history(first: 50, path: $p${t}) { nodes { oid } }`).join("\n")}
      }
    }
  }
}`;
}
async function askForCommits(e, t, n) {
	let r = Object.fromEntries(t.map((e, t) => [`p${t}`, e])), i = (await e.graphql(answerSchema, queryOf(t), {
		...e.repo,
		ref: n,
		...r
	}).catch(dataOf)).repository?.object ?? {};
	return new Map(t.flatMap((e, t) => {
		let n = i[`h${t}`]?.nodes;
		return n ? [[e, n.flatMap((e) => e?.oid ?? [])]] : [];
	}));
}
function dataOf(e) {
	if (require_client.r(e)) return e.data ?? {};
	if (require_carry_out.Pi(e) === null && !(e instanceof require_carry_out.Mi)) throw e;
	return {};
}
async function listCommits({ request: e, repo: t, explain: n }, r, i) {
	try {
		let { data: n } = await e("GET /repos/{owner}/{repo}/commits", {
			...t,
			path: r,
			sha: i,
			per_page: 50
		});
		return n.map(({ sha: e }) => e);
	} catch (e) {
		throw n(e, {
			code: "list-file-commits",
			path: r,
			ref: i
		});
	}
}
function explained(e) {
	let t = reasonOf(e);
	return t === null ? e : new require_history.t(t);
}
function reasonOf(e) {
	return e instanceof require_client.t ? {
		code: "history-limit",
		requests: e.requests
	} : e instanceof require_carry_out.Mi ? {
		code: "history-unreadable",
		detail: require_carry_out.Pr(e.failure)
	} : null;
}
exports.gitHubHistory = function({ commit: e, retryPolicy: t, mostRequests: n, ...r }) {
	let i = n ?? 200, a = null, o = () => (a ??= require_client.n(r, {
		...require_client.o,
		...t
	}, i), a);
	return {
		async versionsOf(t) {
			try {
				let n = [...await commitsOf(o(), t, e)].map(([e, t]) => [e, t.map((t) => ({
					path: e,
					commit: t,
					blob: null
				}))]);
				return new Map(n);
			} catch (e) {
				throw explained(e);
			}
		},
		async *read(e) {
			try {
				yield* require_files.t(o(), e, 1);
			} catch (e) {
				throw explained(e);
			}
		},
		gap: async () => null
	};
};
