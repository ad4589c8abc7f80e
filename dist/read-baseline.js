const require_index = require("./index.js"), require_blob = require("./blob.js");
// src/run/base/base-map.ts
async function readMapBefore({ mapFile: e }, t, n) {
	let r = await firstMap([e, ...previousPath(e, t)], n);
	return r === null ? { kind: "none" } : asBaseMap(r.result, n);
}
async function readJudge({ map: e, mapFile: t }, n, r, i) {
	let a = {
		...i,
		environment: i.environment ?? onlyEnvironment(e) ?? UNNAMED
	}, o = await firstMap([
		t,
		...previousPath(t, n),
		require_index.$n["connection-references"]
	], a) ?? await removedMap(n, a);
	if (o === null) return { kind: "none" };
	let s = await asBaseMap(o.result, a), c = e !== null && e.dataPolicies.problems.length === 0;
	return s.kind !== "unreadable" || !c ? s : await olderMap(o.path, s.problem, r, a) ?? s;
}
const UNNAMED = "the base branch";
function onlyEnvironment(e) {
	let [t = null, ...n] = e?.environments.keys() ?? [];
	return n.length === 0 ? t : null;
}
function previousPath(e, t) {
	let n = t?.get(e)?.previousPath ?? null;
	return n === null ? [] : [n];
}
async function firstMap(e, t) {
	for (let n of new Set(e)) {
		let e = await mapAt(n, t);
		if (e !== null) return {
			path: n,
			result: e
		};
	}
	return null;
}
async function mapAt(e, t) {
	let n = await t.github.fileAt(e, t.ref);
	return n.kind === "none" ? null : n.kind === "other" ? {
		ok: !1,
		problem: n.reason
	} : parsed(e, n.bytes, t);
}
const TOO_LARGE = {
	code: "path-too-large",
	megabytes: require_index.l / 1024 / 1024
};
async function parsed(e, t, { environment: n, flows: r }) {
	return t.length > 20971520 ? {
		ok: !1,
		problem: TOO_LARGE
	} : require_index.r(e, t, {
		environment: n,
		flows: r
	});
}
async function removedMap(e, t) {
	let n = [...e?.values() ?? []].flatMap(({ path: e, status: t, previousPath: n }) => t === "removed" ? [e] : n ?? []).filter((e) => e.endsWith(".json")), r = [];
	for await (let [e, i] of t.github.readFiles(n, t.ref)) {
		if (i === null || !mayBeMap(i)) continue;
		let n = await parsed(e, i, t);
		n.ok && r.push({
			path: e,
			result: n
		});
	}
	let i = r.toSorted((e, t) => require_index.Vn(e.path, t.path));
	return i.find(isWhole) ?? i[0] ?? null;
}
function mayBeMap(e) {
	let t = Buffer.from(e).toString("latin1").replaceAll("\0", "");
	return t.includes("environments") || t.includes("ConnectionReferences");
}
function isWhole({ result: e }) {
	return e.ok && e.map.kind === "map" && e.map.environments.size > 0;
}
async function asBaseMap(e, { github: t, ref: n }) {
	if (e.ok) {
		let r = await require_index.i(e.map, t, n), [i] = r.dataPolicies.problems;
		return i === void 0 ? {
			kind: "read",
			map: r
		} : {
			kind: "unreadable",
			problem: {
				code: "data-policy-unreadable",
				cause: i.reason
			}
		};
	}
	return "problem" in e ? {
		kind: "unreadable",
		problem: e.problem
	} : {
		kind: "unreadable",
		problem: {
			code: "map-unreadable",
			cause: e.problems[0]?.reason ?? null
		}
	};
}
async function olderMap(e, t, n, r) {
	let { github: i, ref: a } = r, o = a;
	for await (let s of i.commitsBefore(a, 30)) {
		let a = await mapAt(e, {
			...r,
			ref: s
		}), c = a?.ok ? await asBaseMap(a, {
			github: i,
			ref: s
		}) : null;
		if (c?.kind === "read" && await i.wasTip(s, o, baseBranch(n))) return {
			kind: "older",
			map: c.map,
			commit: s,
			problem: t
		};
		o = s;
	}
	return null;
}
const QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[^/]*$/;
function baseBranch({ pull: e, ref: t }) {
	return e?.baseRef ?? QUEUE.exec(t)?.[1] ?? null;
}
// src/run/base/foreign.ts
async function foreignFiles({ root: e, files: t, event: n, github: r }) {
	let i = new Set(await require_index.U(e, t)), a = t.filter((e) => !i.has(e));
	if (a.length === 0) return [...i];
	let o = await unlikeCommits(e, a, commitsOf(n), r);
	return o && [...i, ...o];
}
function commitsOf({ sha: e, pull: t }) {
	return [...new Set([e, t?.headSha ?? e])];
}
async function unlikeCommits(e, t, n, r) {
	let i = require_index.d(e), a = [...t], o = !1;
	for (let e of n) {
		let t = await r.blobsAt(e, a);
		if (t !== null && (o = !0, a = a.filter((e) => !isAsIn(e, t.get(e), i)), a.length === 0)) return [];
	}
	return o ? a : null;
}
function isAsIn(e, t, n) {
	return n(e, (e) => e === null ? t === void 0 : !e.ok || t === void 0 ? !1 : require_blob.t(e.bytes, t) || require_blob.t(withoutReturns(e.bytes), t));
}
function withoutReturns(e) {
	let t = Buffer.from(e.buffer, e.byteOffset, e.byteLength).toString("latin1");
	return Buffer.from(t.replaceAll("\r\n", "\n"), "latin1");
}
async function changedIn(e, t, n) {
	let r = Promise.resolve(null);
	return await t.github.changedFiles(t.event, (i) => {
		let a = new Map(i.map((e) => [e.path, e]));
		n(a), r = withForeign(a, e, t), r.catch(reportedLater);
	}) === null ? null : r;
}
function readAhead(e, t, n) {
	let r = e.filter(({ file: e }) => !require_index.b(e, t));
	if (!(r.length > 10)) for (let e of r) require_index.g(e, t, n).catch(reportedLater);
}
function readingAhead(e, t, n) {
	let r = e.fileAt(t, n);
	r.catch(reportedLater);
	let i = (e, r) => e === t && r === n;
	return {
		...e,
		fileAt: (...t) => i(...t) ? r : e.fileAt(...t)
	};
}
const reportedLater = () => {};
async function readBaseMap(e, t, n, r) {
	if (require_index.A(n)) return readJudge(e, t, n, r);
	let { map: i } = e;
	return isMapChanged(e, t) ? readMapBefore(e, t, r) : i === null ? { kind: "none" } : {
		kind: "read",
		map: i
	};
}
function filesOf({ mapFile: e, names: t, solutions: n }) {
	let r = t.flatMap((e) => n?.recordFile(e) ?? []);
	return [
		e,
		...t,
		...new Set(r)
	];
}
function isMapChanged({ map: e, mapFile: t }, n) {
	if (n === null) return !0;
	let r = require_index.j(e?.dataPolicies.globs ?? []);
	return [...require_index.x([...n.values()])].some((e) => e === t || r(e));
}
async function withForeign(e, t, n) {
	if (e === null) return null;
	let r = t.filter((t) => !e.has(t)), i = (await foreignFiles({
		...n,
		files: r
	}))?.map((e) => [e, {
		path: e,
		previousPath: null,
		status: "modified"
	}]);
	return i === void 0 ? null : new Map([...e, ...i]);
}
exports.readBaseline = async function(e, { options: t, widen: n, isCompared: r, ...i }) {
	let { event: a, github: o } = i, s = a.pull?.baseSha ?? a.before;
	if (s === null) return {
		baseline: null,
		project: e
	};
	let c = require_index.A(a) ? readingAhead(o, e.mapFile, s) : o, l = {
		ref: s,
		changed: null,
		flows: new Map(),
		solutions: e.solutions
	}, u = await changedIn(filesOf(e), i, (t) => {
		l.changed = t, readAhead(e.index.filter(r), l, o);
	}), d = await readBaseMap(e, u, a, {
		ref: s,
		github: c,
		...t
	}), f = d.kind === "read" || d.kind === "older" ? d.map : null, p = require_index.A(a) ? await n(f?.files ?? null) : e, m = p === e ? u : await withForeign(u, filesOf(p), i), { solutions: h } = p;
	return {
		baseline: {
			ref: s,
			changed: m,
			map: f,
			base: d,
			flows: p === e && m?.size === l.changed?.size ? l.flows : new Map(),
			solutions: h
		},
		project: p
	};
};
