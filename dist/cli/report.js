let node_fs_promises = require("node:fs/promises");
const require_carry_out = require("./carry-out.js"), require_index = require("./index.js"), require_links = require("./links.js"), require_terminal = require("./terminal.js");
// src/publish/view.ts
function viewOf(e) {
	return e === null ? require_links.t : {
		serverUrl: e.serverUrl,
		repository: `${e.owner}/${e.repo}`,
		sha: e.pull?.headSha ?? e.sha,
		pull: e.pull?.number ?? null,
		runUrl: e.runUrl
	};
}
function pathsOf({ operands: [e, ...t] }) {
	if (e !== "merge") throw new require_index.i(e === void 0 ? "`flowgate report` needs a subcommand: `flowgate report merge <reports...>`" : `${JSON.stringify(e)} is not a subcommand of \`flowgate report\`; use \`flowgate report merge\``);
	if (t.length > 0) return t;
	throw new require_index.i("name the reports to merge: files, or the folder they are in");
}
async function connect(e, t, n) {
	let r = n.env.GITHUB_TOKEN ?? "";
	if (e === null || r === "") throw new require_index.i("--comment is for a job of a workflow, with GITHUB_TOKEN in its environment");
	require_carry_out.J("check", e);
	let { connectGitHub: i } = await Promise.resolve().then(() => require("./github.js"));
	return i({
		token: r,
		event: e,
		mapFile: require_terminal.w(n.root, t),
		onNotice: (e) => require_terminal.u(n, `${require_carry_out.Pr(e)}.`)
	});
}
async function writeSummary(e, t, n) {
	let r = n.env.GITHUB_STEP_SUMMARY ?? "";
	if (r === "") return;
	let { toSummary: i } = await Promise.resolve().then(() => require("./markdown.js")), a = clean(i(e, viewOf(t)), n);
	await (0, node_fs_promises.appendFile)(r, `${a}\n`).catch((e) => unwritten("job summary", e, n));
}
async function comment(e, t, n) {
	if (e.github === null) return;
	let { publishComment: r } = await Promise.resolve().then(() => require("./comment.js"));
	await r(e, {
		comment: "when-needed",
		shard: null
	}, t, viewOf(t), {
		warn: (e) => require_terminal.u(n, `${require_carry_out.Pr(e)}.`),
		clean: (e) => clean(e, n)
	}).catch((e) => unwritten("comment", e, n));
}
function unwritten(e, t, n) {
	require_terminal.u(n, require_carry_out.Er(`The ${e}`, t));
}
function clean(e, { secrets: t }) {
	return require_carry_out.ea(e, t);
}
exports.report = async function(e, t) {
	let n = require_carry_out.o("check", {
		...e,
		has: () => !1
	}, t), r = require_carry_out.n(e), i = pathsOf(e).map((e) => require_terminal.c(t, e)), a = await require_carry_out.br(t.env), o = e.has("comment") ? await connect(a, n.map, t) : null, { readShardReports: s } = await Promise.resolve().then(() => require("./shard-reports.js")), { merge: c } = await Promise.resolve().then(() => require("./merge.js")), l = await s(i);
	require_carry_out.gr(n, t.root, l.map(({ file: e }) => e));
	let u = c(l.map((e) => e.report)), [d = []] = l.map((e) => e.report.shard.known), f = require_carry_out.$(u, n.failOn), p = await require_carry_out.r(u, {
		settings: n,
		format: r,
		terminal: t,
		source: () => null,
		failure: f
	});
	return await writeSummary(u, a, t), await comment({
		report: u,
		known: d,
		github: o
	}, a, t), p;
};
