const require_carry_out = require("./carry-out.js"), require_schemas = require("./schemas.js"), require_blob = require("./blob.js"), require_client = require("./client.js");
// src/github/file.ts
async function readFile(e, t, n) {
	let r = await readPath(e, t, n);
	if (r === TOO_LARGE) throw new require_carry_out.Mi({
		code: "file-too-large-for-github",
		path: t,
		ref: n,
		megabytes: MEGABYTES
	});
	return r.kind === "file" ? r.bytes : null;
}
async function fileAt(e, t, n) {
	let r = await readPath(e, t, n);
	if (r.kind !== "none") return r;
	let i = t.split("/").slice(0, -1);
	for (let t = 1; t <= i.length; t++) {
		let r = await readPath(e, i.slice(0, t).join("/"), n);
		if (r.kind === "none") break;
		if (r !== FOLDER) return {
			kind: "other",
			reason: {
				code: "path-through-link",
				folder: i.slice(0, t).join("/")
			}
		};
	}
	return { kind: "none" };
}
const MEGABYTES = 100, FOLDER = {
	kind: "other",
	reason: { code: "path-is-folder" }
}, NO_FILE = {
	kind: "other",
	reason: { code: "path-without-file" }
}, TOO_LARGE = {
	kind: "other",
	reason: {
		code: "path-too-large",
		megabytes: 100
	}
};
async function readPath(e, t, n) {
	if (n === "") throw new require_carry_out.Mi({
		code: "no-commit-named",
		path: t
	});
	let { request: r, repo: i, explain: a } = e;
	try {
		let { data: e, headers: a } = await r("GET /repos/{owner}/{repo}/contents/{path}", {
			...i,
			path: t,
			ref: n,
			mediaType: { format: "raw" },
			request: { parseSuccessResponseBody: !1 }
		}), o = e;
		return isRaw(a["content-type"]) ? {
			kind: "file",
			bytes: o
		} : o[0] === LIST ? FOLDER : NO_FILE;
	} catch (e) {
		let r = require_carry_out.Pi(e);
		if (r?.status === 403 && /too large/i.test(r.quoted)) return TOO_LARGE;
		if (r?.status !== 404) throw a(e, {
			code: "read-file",
			path: t,
			ref: n
		});
	}
	return await isCommitThere(e, t, n), { kind: "none" };
}
const LIST = 91, isRaw = (e) => /^application\/vnd\.github\b.*\braw\b/.test(e ?? "");
async function isCommitThere(e, t, n) {
	let { request: r, repo: i, event: a, explain: o } = e;
	try {
		return await r("GET /repos/{owner}/{repo}/commits/{ref}", {
			...i,
			ref: n,
			mediaType: { format: "sha" }
		}), !0;
	} catch (e) {
		if (a.kind === "push" && require_carry_out.Pi(e)?.status === 422) return !1;
		throw o(e, {
			code: "find-commit-of-file",
			path: t,
			ref: n,
			repository: `${i.owner}/${i.repo}`
		});
	}
}
// src/github/files-query.ts
const entrySchema = require_schemas.h({
	mode: require_schemas.c(),
	object: require_schemas.p(require_schemas.h({
		oid: require_schemas.p(require_schemas.b()),
		text: require_schemas.p(require_schemas.b())
	}))
}), answerSchema = require_schemas.h({ repository: require_schemas.p(require_schemas._(require_schemas.b(), require_schemas.f(require_schemas._(require_schemas.b(), require_schemas.f(entrySchema))))) });
function queryOf(e, t) {
	let n = [...t.map((e, t) => `$r${t}: GitObjectID!`), ...e.map((e, t) => `$p${t}: String!`)], r = t.map((t, n) => `    c${n}: object(oid: $r${n}) {
      ... on Commit {
${e.flatMap((e, n) => e.commit === t ? [`f${n}: file(path: $p${n}) { ...bytes }`] : []).join("\n")}
      }
    }`);
	return `query ($owner: String!, $repo: String!, ${n.join(", ")}) {
  repository(owner: $owner, name: $repo) {
${r.join("\n")}
  }
}
fragment bytes on TreeEntry { mode object { ... on Blob { oid text } } }`;
}
async function askForFiles(e, t) {
	let n = [...new Set(t.map(({ commit: e }) => e))], r = Object.fromEntries(n.map((e, t) => [`r${t}`, e])), i = Object.fromEntries(t.map(({ path: e }, t) => [`p${t}`, e])), a;
	try {
		let o = {
			...e.repo,
			...r,
			...i
		};
		a = await e.graphql(answerSchema, queryOf(t, n), o);
	} catch (e) {
		if (require_client.r(e)) return answerOf(t, e.data, e.errors);
		let n = require_carry_out.Pi(e);
		if (n === null) throw e;
		return require_client.s(n) ? {
			files: new Map(),
			refused: t
		} : null;
	}
	let o = n.filter((e, t) => a.repository?.[`c${t}`] === null);
	for (let n of o) if (await isCommitThere(e, t.find((e) => e.commit === n)?.path ?? "", n)) return null;
	let { files: s, refused: c } = answerOf(t, a, []), l = c.filter(({ commit: e }) => o.includes(e));
	for (let e of l) s.set(e, null);
	return {
		files: s,
		refused: c.filter((e) => !l.includes(e))
	};
}
function answerOf(e, t, n) {
	let r = Object.assign({}, ...Object.values(t?.repository ?? {})), i = n.filter(({ type: e }) => e === "NOT_FOUND"), a = new Set(i.map(({ path: e }) => [e].flat().at(-1))), o = new Map(), s = [];
	for (let [t, i] of e.entries()) {
		let e = r[`f${t}`], c = a.has(`f${t}`) || e === null && n.length === 0, l = e ? exactBytes(e) : null;
		c || l !== null ? o.set(i, l) : e || s.push(i);
	}
	return {
		files: o,
		refused: s
	};
}
const isRegular = (e) => (e & 61440) == 32768;
function exactBytes({ mode: e, object: t }) {
	if (!isRegular(e) || typeof t?.text != "string") return null;
	let n = Buffer.from(t.text, "utf8");
	return require_blob.t(n, t.oid) ? n : null;
}
async function* readFiles(e, t, n) {
	let r = [...new Set(t)].map((e) => ({
		path: e,
		commit: n
	}));
	for await (let [{ path: t }, n] of readEach(e, r, 10)) yield [t, n];
}
async function* readEach(e, t, n) {
	let r = new Set(t);
	if (r.size > n) for await (let n of inBatches(e, t)) {
		for (let e of n.keys()) r.delete(e);
		yield* n;
	}
	yield* require_carry_out._n(r, async (t) => [t, await readFile(e, t.path, t.commit)], { concurrency: 8 });
}
async function* inBatches(e, t) {
	let n = split(t, 50), r = 0;
	for (let t = n.shift(); t !== void 0; t = n.shift()) {
		let i = await askForFiles(e, t);
		if (i === null) return;
		let { files: a, refused: o } = i;
		if (yield a, r = o.length < t.length ? 0 : r + 1, r === 8) return;
		t.length > 1 && n.unshift(...split(o, Math.ceil(o.length / 2)));
	}
}
function split(e, t) {
	let n = Math.ceil(e.length / Math.max(t, 1));
	return Array.from({ length: n }, (n, r) => e.slice(r * t, (r + 1) * t));
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return readFile;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return fileAt;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return readFiles;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return split;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return readEach;
	}
});
