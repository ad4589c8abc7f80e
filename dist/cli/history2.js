const require_history = require("./history.js"), require_carry_out = require("./carry-out.js"), require_explained = require("./explained.js"), require_repository = require("./repository.js");
// src/git/walk.ts
async function commitsThatChanged(e, t, n) {
	return (await e([
		"rev-list",
		"--full-history",
		...n.length === 1 ? ["--max-count=50"] : [],
		t,
		"--",
		...n
	])).toString("latin1");
}
async function fileChanges(e, t, n) {
	return readChanges((await e([
		"diff-tree",
		"--stdin",
		"--raw",
		"-r",
		"-c",
		"--root",
		"--no-renames",
		"-z",
		"--",
		...n
	], t)).toString("utf8").split("\0"));
}
const COMMIT = /^[0-9a-f]{40,64}$/;
function readChanges(e) {
	let t = [], n = "";
	for (let r = 0; r < e.length; r++) {
		let i = e[r] ?? "";
		COMMIT.test(i) && (n = i), i.startsWith(":") && (r += 1, t.push({
			commit: n,
			path: e[r] ?? "",
			blob: blobIn(i)
		}));
	}
	return t;
}
function blobIn(e) {
	let t = e.split(" "), n = e.length - e.replace(/^:+/, "").length, [r = "", i] = [t[n], t[2 * n + 1]];
	return REGULAR.test(r) ? i ?? null : null;
}
const REGULAR = /^100[67]/;
async function opened(e, t, n) {
	let [r, i] = await Promise.all([require_repository.n(e, n), require_repository.t(require_carry_out.x(e, n), t)]);
	if (r === null) throw new require_history.t({ code: "no-repository" });
	if (i === null) throw new require_history.t({
		code: "no-commit",
		ref: t
	});
	return {
		...r,
		tip: i
	};
}
const NOTHING = {
	versions: new Map(),
	contents: new Map()
}, AHEAD = {
	timeoutMs: 5e3,
	mostBytes: 16777216
};
async function readAhead(e, t) {
	let n = await versionsOf(e, t), r = [...n.values()].flatMap((e) => e.slice(0, 5)), i = await require_carry_out.y(e, r);
	return {
		versions: n,
		contents: new Map(i.map(([{ blob: e }, t]) => [e, t]))
	};
}
function parted(e, t) {
	return [e.flatMap((e) => {
		let n = t(e);
		return n === void 0 ? [] : [[e, n]];
	}), e.filter((e) => t(e) === void 0)];
}
async function versionsOf({ git: e, prefix: t, tip: n }, r) {
	let i = new Map(r.map((e) => [e, {
		changes: 0,
		blobs: new Map()
	}]));
	for (let a of inCommandLines(r)) {
		let r = await commitsThatChanged(e, n, a);
		for (let { commit: n, path: o, blob: s } of await fileChanges(e, r, a)) {
			let e = o.startsWith(t) ? i.get(o.slice(t.length)) : void 0;
			e !== void 0 && e.changes !== 50 && (e.changes += 1, s !== null && !e.blobs.has(s) && e.blobs.set(s, n));
		}
	}
	let a = [...i].map(([e, { blobs: t }]) => [e, [...t].map(([t, n]) => ({
		path: e,
		commit: n,
		blob: t
	}))]);
	return new Map(a);
}
function inCommandLines(e) {
	let t = [], n = 0;
	for (let r of e) n -= r.length, (n < 0 || t.length === 0) && (t.push([]), n = 16e3 - r.length), t.at(-1)?.push(r);
	return t;
}
exports.gitHistory = function(e, t, n) {
	let r = opened(e, t, n);
	r.catch(() => {});
	let i = !1, a = Promise.resolve(NOTHING);
	return {
		readAhead(t) {
			let i = require_carry_out.x(e, n ?? AHEAD);
			a = r.then((e) => readAhead({
				...e,
				git: i
			}, t)).catch(() => NOTHING);
		},
		async versionsOf(e) {
			let { versions: t } = await a, [n, i] = parted(e, (e) => t.get(e)), o = await require_explained.t(async () => versionsOf(await r, i));
			return new Map([...n, ...o]);
		},
		async *read(e) {
			let { contents: t } = await a, [n, o] = parted(e, ({ blob: e }) => t.get(e)), s = await require_explained.t(async () => require_carry_out.y(await r, o));
			for (let [e, t] of [...n, ...s]) t === "missing" && (i ||= e.blob !== null), yield [e, t === "missing" ? null : t];
		},
		async gap() {
			let { isShallow: e } = await require_explained.t(() => r);
			return e ? { code: "clone-shallow" } : i ? { code: "clone-partial" } : null;
		}
	};
};
