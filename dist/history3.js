const require_index = require("./index.js"), require_schemas = require("./schemas.js"), require_history = require("./history.js"), require_files = require("./files.js");
async function commitsOf(e, t, n) {
	let r = new Map();
	for (let i of require_files.r([...new Set(t)], 10)) {
		for (let [t, a] of await askForCommits(e, i, n)) r.set(t, a);
		for (let t of i.filter((e) => !r.has(e))) r.set(t, await listCommits(e, t, n));
	}
	return r;
}
const oids = require_schemas.r(require_schemas.l(require_schemas.f({ oid: require_schemas._() }))), answerSchema = require_schemas.f({ repository: require_schemas.u(require_schemas.f({ object: require_schemas.u(require_schemas.m(require_schemas._(), require_schemas.u(require_schemas.f({ nodes: require_schemas.u(oids) })))) })) });
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
	if (require_files.c(e)) return e.data ?? {};
	if (require_index.or(e) === null && !(e instanceof require_index.ir)) throw e;
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
	return e instanceof require_files.o ? {
		code: "history-limit",
		requests: e.requests
	} : e instanceof require_index.ir ? {
		code: "history-unreadable",
		detail: require_index.un(e.failure)
	} : null;
}
exports.gitHubHistory = function({ commit: e, retryPolicy: t, mostRequests: n, ...r }) {
	let i = n ?? 200, a = null, o = () => (a ??= require_files.s(r, {
		...require_files.d,
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
