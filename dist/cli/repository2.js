const require_history = require("./history.js"), require_carry_out = require("./carry-out.js"), require_explained = require("./explained.js"), require_repository = require("./repository.js"), require_index = require("./index.js"), require_git = require("./git.js");
// src/git/local-repository.ts
async function localRepository(e, t) {
	let n = await require_explained.t(() => require_repository.n(e, t));
	if (n === null) throw new require_history.t({ code: "no-repository" });
	let r = (e, t) => require_explained.t(() => require_carry_out.y(n, e.map((e) => ({
		path: e,
		commit: t,
		blob: null
	}))));
	return {
		async commitAt(e) {
			let t = await require_explained.t(() => require_repository.t(n.git, e));
			if (t === null) throw new require_history.t({
				code: "no-commit",
				ref: e
			});
			return t;
		},
		mergeBase: () => require_explained.t(() => mergeBase(n)),
		movedSince: (e) => require_explained.t(() => movedSince(n, e)),
		async readFile(e, t) {
			let [n] = await r([e], t);
			return bytesOf(n?.[1]);
		},
		async *readFiles(e, t) {
			for (let [{ path: n }, i] of await r([...e], t)) yield [n, bytesOf(i)];
		}
	};
}
function bytesOf(e) {
	return e === "missing" || e === void 0 ? null : e;
}
const DEFAULT_BRANCHES = [
	"refs/remotes/origin/HEAD",
	"refs/remotes/origin/main",
	"refs/remotes/origin/master",
	"refs/heads/main",
	"refs/heads/master"
];
async function mergeBase(e) {
	for (let t of DEFAULT_BRANCHES) {
		let n = await require_repository.t(e.git, t);
		if (n === null) continue;
		let r = [
			"merge-base",
			n,
			"HEAD"
		], i = await e.git(r).catch(orNull);
		return i === null ? null : i.toString("latin1").trim();
	}
	return null;
}
async function movedSince({ git: e, prefix: t }, n) {
	let r = (await e([
		"diff",
		"--name-status",
		"--find-renames",
		"--diff-filter=R",
		"-z",
		n,
		"--"
	])).toString("utf8").split("\0"), i = new Map();
	for (let e = 0; e + 2 < r.length; e += 3) {
		let [n = "", a = ""] = r.slice(e + 1, e + 3);
		n.startsWith(t) && a.startsWith(t) && i.set(a.slice(t.length), n.slice(t.length));
	}
	return i;
}
function orNull(e) {
	if (e instanceof require_carry_out.b && e.kind === "refused") return null;
	throw e;
}
async function baselineAt(e, t, n, r, { environments: i, flows: a }) {
	let [o = null] = i, s = await e.movedSince(t), c = [...new Set(n.map(({ flow: e }) => e.file))], l = new Map(c.map((e) => {
		let t = s.get(e) ?? null;
		return [e, {
			path: e,
			previousPath: t,
			status: t === null ? "modified" : "renamed"
		}];
	})), u = await mapAt(e, s.get(r) ?? r, t, {
		environment: o,
		flows: a
	});
	return {
		ref: t,
		changed: l,
		map: u,
		base: u === null ? { kind: "none" } : {
			kind: "read",
			map: u
		},
		flows: new Map(),
		solutions: null
	};
}
async function mapAt(e, t, n, r) {
	let i = await e.readFile(t, n), a = i === null ? null : await require_carry_out._(t, i, r);
	return a?.ok ? a.map : null;
}
function cannotRead(e, t) {
	let n = t !== null && e.code === "no-commit" ? "; name a commit that is here with --since, or fetch it first" : "";
	return cannot(`${require_carry_out.Gr(e)}${n}`, t);
}
function cannot(e, t) {
	return t === null ? new require_index.i(`\`plan\` has nothing to compare with: there is no key in FLOW_STUDIO_API_KEY, and ${e}; set the key, or name a commit with --since`) : new require_index.i(`\`plan\` cannot compare with ${JSON.stringify(t)}: ${e}`);
}
exports.planFromRepository = async function(e, t) {
	let { settings: n, surroundings: r, project: i } = e, { since: a = null } = n;
	try {
		let o = await localRepository(r.root), s = a === null ? await o.mergeBase() : await o.commitAt(a);
		if (s === null) throw cannot("this branch has no commit in common with a default branch (that of origin, main or master)", a);
		let c = await baselineAt(o, s, t, i.mapFile, n);
		return await require_git.planFromGit(e, t, c, o);
	} catch (e) {
		throw e instanceof require_history.t ? cannotRead(e.reason, a) : e;
	}
};
