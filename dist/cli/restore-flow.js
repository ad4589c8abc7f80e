const require_carry_out = require("./carry-out.js");
let node_fs = require("node:fs"), node_path = require("node:path");
const require_terminal = require("./terminal.js"), require_schemas = require("./schemas.js"), require_whole_file = require("./whole-file.js"), require_content = require("./content.js"), require_row_changes = require("./row-changes.js"), jsonObject = require_schemas.o(require_carry_out.Hi), time = require_schemas.b().check(require_schemas.v((e) => !Number.isNaN(Date.parse(e)))), schema = require_schemas.y({
	version: require_schemas.l(1),
	environmentName: require_schemas.b().check(require_schemas.O(1)),
	run: time,
	takenAt: time,
	planDigest: require_schemas.f(require_schemas.b()),
	flowName: require_schemas.b().check(require_schemas.O(1)),
	displayName: require_schemas.b(),
	state: require_schemas.f(require_schemas.b()),
	definition: jsonObject,
	connectionReferences: jsonObject
});
function snapshotFolder(e, t) {
	let n = t(), r = null, i = null;
	return {
		folder: () => i,
		async keep({ environmentName: a, flow: o, planDigest: s }) {
			r ??= openRun(e, n);
			let { run: c, folder: l } = await r, { root: u } = e, d = t().toISOString(), f = (0, node_path.join)(l, fileName(a)), p = await require_carry_out.Or(u, f);
			(0, node_fs.mkdirSync)(p, {
				recursive: !0,
				mode: 448
			});
			let m = d.replaceAll(/[^0-9]/g, ""), { flowName: h, displayName: g, state: _, definition: v, connectionReferences: y } = o, b = {
				version: 1,
				environmentName: a,
				run: c,
				takenAt: d,
				planDigest: s,
				flowName: h,
				displayName: g,
				state: _,
				definition: v,
				connectionReferences: y
			}, x = await writeNumbered((0, node_path.join)(p, `${fileName(h)}-${m}`), `${JSON.stringify(b, null, 2)}\n`);
			return i = require_terminal.C(l), require_terminal.C((0, node_path.join)(f, (0, node_path.basename)(x)));
		}
	};
}
function snapshotProblem(e) {
	return e instanceof require_carry_out.Dr ? {
		code: "file-behind-link",
		link: e.link
	} : {
		code: "disk-error",
		detail: e instanceof Error ? e.message : String(e)
	};
}
async function openRun({ root: e, folder: t }, n) {
	for (let r = n.getTime();; r++) {
		let n = new Date(r).toISOString(), i = (0, node_path.join)(t, n.replaceAll(/[:.]/g, "-")), a = await require_carry_out.Or(e, i);
		(0, node_fs.mkdirSync)((0, node_path.dirname)(a), {
			recursive: !0,
			mode: 448
		});
		try {
			return (0, node_fs.mkdirSync)(a, { mode: 448 }), {
				run: n,
				folder: i
			};
		} catch (e) {
			if (e.code !== "EEXIST") throw e;
		}
	}
}
function parseSnapshot(e) {
	let t;
	try {
		t = require_carry_out.G(e);
	} catch {
		return { reason: { code: "snapshot-not-json" } };
	}
	if (!require_carry_out.Hi(t) || !("takenAt" in t) || require_carry_out.q(t) !== null) return { reason: { code: "not-a-snapshot" } };
	if (t.version !== 1) return { reason: {
		code: "snapshot-version",
		version: JSON.stringify(t.version) ?? "none"
	} };
	let n = schema.safeParse(t);
	if (!n.success) return { reason: {
		code: "snapshot-damaged",
		at: n.error.issues[0]?.path.join(".") || "its top"
	} };
	let { version: r, environmentName: i, run: a, takenAt: o, planDigest: s, ...c } = n.data;
	return { snapshot: {
		environmentName: i,
		run: a,
		takenAt: o,
		planDigest: s,
		flow: c
	} };
}
async function writeNumbered(e, t) {
	for (let n = 1;; n++) {
		let r = `${n === 1 ? e : `${e}-${n}`}.json`;
		try {
			return await require_whole_file.t(r, t, 384), r;
		} catch (e) {
			if (e.code !== "EEXIST" || n === 100) throw e;
		}
	}
}
function fileName(e) {
	return e.replaceAll(/[^A-Za-z0-9-]+/g, "_").slice(0, 100) || "_";
}
// src/deploy/save-and-verify.ts
async function saveAndVerify(e, t, n) {
	let { flowName: r } = t, i = null;
	try {
		r = await e.saveFlow(t);
	} catch (e) {
		if (!(e instanceof require_carry_out.na)) throw e;
		if (!e.mayHaveWritten) return {
			kind: "refused",
			error: e
		};
		i = e.failure;
	}
	let a = await readOrReason(() => n(r));
	if ("flow" in a) return {
		kind: "seen",
		flow: a.flow,
		lost: i
	};
	let { reason: o } = a, s = t.flowName === null ? r : null;
	return {
		kind: "unseen",
		flowName: r,
		reason: i === null ? {
			code: "saved-not-seen",
			createdAs: s,
			cause: o
		} : {
			code: "reply-lost",
			lost: i,
			cause: o
		}
	};
}
function readBack(e, t, n) {
	return readOrReason(async () => {
		let r = await e.readFlow(t, n);
		return r === null ? { reason: { code: "flow-not-there" } } : { flow: r };
	});
}
const PAUSES_MS = [2e3, 5e3];
async function readSettled(e, t, n, { isDone: r, isBefore: i }) {
	let a = await readBack(e, t, n);
	for (let [o, s] of PAUSES_MS.entries()) {
		if (!("flow" in a ? !r(a.flow) && (o === 0 || i(a.flow)) : a.reason.code === "flow-not-there")) return a;
		await e.pause(s), a = await readBack(e, t, n);
	}
	return a;
}
async function readOrReason(e) {
	try {
		return await e();
	} catch (e) {
		if (e instanceof require_carry_out.na) return { reason: e.failure };
		throw e;
	}
}
// src/deploy/set-state.ts
async function setState(e, t, { flowName: n, before: r, version: i }, a) {
	let o = a, s = null;
	try {
		o = await e.setState(t, n, a, i);
	} catch (e) {
		if (!(e instanceof require_carry_out.na)) throw e;
		if (!e.mayHaveWritten) return {
			kind: "refused",
			error: e
		};
		s = e.failure;
	}
	let c = await readSettled(e, t, n, {
		isDone: ({ state: e }) => e === o,
		isBefore: ({ state: e }) => e === r
	});
	if (!("flow" in c)) return {
		kind: "unseen",
		lost: s,
		cause: c.reason
	};
	let { state: l } = c.flow;
	return l === null ? s === null ? {
		kind: "said",
		state: o
	} : {
		kind: "unseen",
		lost: s,
		cause: { code: "state-hidden" }
	} : {
		kind: "seen",
		state: l
	};
}
async function stopFlow(e, t, n) {
	let { flowName: r, state: i, version: a } = n, o = await setState(e, t, {
		flowName: r,
		before: i,
		version: a
	}, "Stopped");
	switch (o.kind) {
		case "refused": return {
			state: i,
			problem: o.error.failure
		};
		case "unseen": {
			let { lost: e, cause: t } = o;
			return {
				state: null,
				problem: {
					code: "stop-not-seen",
					lost: e,
					cause: t
				}
			};
		}
		case "said": return {
			state: null,
			problem: {
				code: "not-stopped",
				state: null
			}
		};
		case "seen": {
			let { state: e } = o;
			return {
				state: e,
				problem: e === "Stopped" ? null : {
					code: "not-stopped",
					state: e
				}
			};
		}
	}
}
// src/deploy/verify.ts
function shownDifference(e, t, n) {
	let r = require_carry_out.Vn(e, t, n);
	return Object.keys(e.connectionReferences).length > 0 ? r : {
		...r,
		references: []
	};
}
function sightOf({ definition: e, connectionReferences: t }) {
	return Object.keys(t).length > 0 ? "shown" : require_carry_out.Kn(e, []).some(({ host: e }) => e !== null) ? "hidden" : "unknown";
}
function differing(e, t, n, r) {
	return r === "shown" ? require_carry_out.Vn(e, t, n) : shownDifference(e, t, n);
}
function isRestored(e, t, n) {
	return !hidesReferences(e, t) && isEqual(shownDifference(e, asItWas(t), n));
}
function hidesReferences(e, t) {
	let [n, r] = [e, t].map((e) => Object.keys(e.connectionReferences).length);
	return n === 0 && r !== 0;
}
function asSaved(e) {
	return {
		...require_content.t(e),
		state: null
	};
}
function asItWas(e) {
	let t = require_row_changes.n(e.connectionReferences);
	return {
		...e,
		connectionReferences: t,
		state: null
	};
}
function isEqual(e) {
	return require_carry_out.Hn(e).length === 0;
}
function stateMismatch(e, t) {
	return e === t ? [] : [{
		code: "value-differs",
		at: "/state",
		found: e,
		wanted: t
	}];
}
function mismatches(e) {
	return [
		...e.displayName === null ? [] : [valueMismatch("/displayName", e.displayName)],
		...partMismatches("/connectionReferences", e.references),
		...e.operations.flatMap(({ kind: e, at: t, from: n, fields: r }) => {
			if (e === "added" || e === "removed") return [partMismatch(e, t)];
			let i = n !== null && n.at !== t, a = {
				code: "part-moved",
				at: t,
				found: n?.at ?? null,
				wanted: null
			};
			return [...i ? [a] : [], ...r.map((e) => valueMismatch(t, e))];
		}),
		...partMismatches("/definition/parameters", e.parameters),
		...partMismatches("/definition", e.parts)
	];
}
function partMismatches(e, t) {
	return t.flatMap(({ kind: t, name: n, fields: r }) => {
		let i = `${e}${require_carry_out.ur([n])}`;
		return t === "changed" ? r.map((e) => valueMismatch(i, e)) : [partMismatch(t, i)];
	});
}
function partMismatch(e, t) {
	return {
		code: e === "added" ? "part-missing" : "part-unexpected",
		at: t,
		found: null,
		wanted: null
	};
}
function valueMismatch(e, { at: t, before: n, after: r }) {
	let [i, a] = require_carry_out.gt(n, r, 60);
	return {
		code: "value-differs",
		at: `${e}${t}`,
		found: i,
		wanted: a
	};
}
// src/deploy/restore-flow.ts
async function restoreFlow(e, { host: t, snapshots: n, ignored: r = [] }) {
	let { environmentName: i, was: a, now: o, isChanged: s = !1 } = e, c = !s && isRestored(o, a, r);
	if (c && o.state === a.state) return { code: "already-as-it-was" };
	let l;
	try {
		l = await n.keep({
			environmentName: i,
			flow: o,
			planDigest: null
		});
	} catch (e) {
		return {
			code: "not-restored",
			problem: {
				code: "not-kept",
				cause: snapshotProblem(e)
			},
			kept: null
		};
	}
	let u = c ? { flow: o } : await written(e, t, r), d = "problem" in u ? u.problem : await stateProblem(t, i, a, u.flow);
	if (d !== null) return {
		code: "not-restored",
		problem: d,
		kept: l
	};
	let f = "flow" in u && hidesReferences(u.flow, a);
	return {
		code: "restored",
		kept: l,
		isUnproven: f
	};
}
async function written({ environmentName: e, was: t, now: n, sight: r }, i, a) {
	let { flowName: o, displayName: s, definition: c, connectionReferences: l } = t, u = {
		displayName: s === "" ? null : s,
		title: s,
		definition: c,
		connectionReferences: l
	}, { version: d } = n, f = {
		environmentName: e,
		flowName: o,
		version: d,
		...u,
		description: null
	}, p = (e) => differing(e, asItWas(t), a, r), m = await saveAndVerify(i, f, () => readSettled(i, e, o, {
		isDone: (e) => isEqual(p(e)),
		isBefore: (e) => isEqual(shownDifference(e, asItWas(n), a))
	}));
	if (m.kind === "refused") return { problem: m.error.failure };
	if (m.kind === "unseen") return { problem: m.reason };
	let { flow: h, lost: g } = m, _ = p(h);
	return isEqual(_) ? { flow: h } : { problem: {
		code: "still-differs",
		lost: g,
		differences: mismatches(_)
	} };
}
async function stateProblem(e, t, { flowName: n, state: r }, { state: i, version: a }) {
	if (i === r || r !== "Started" && r !== "Stopped") return null;
	let o = await setState(e, t, {
		flowName: n,
		before: i,
		version: a
	}, r);
	switch (o.kind) {
		case "refused": return {
			code: "state-not-restored",
			state: i,
			wanted: r,
			cause: o.error.failure
		};
		case "unseen": return {
			code: "state-not-seen",
			wanted: r,
			lost: o.lost,
			cause: o.cause
		};
		case "said": return {
			code: "state-differs",
			state: null,
			wanted: r
		};
		case "seen": {
			let { state: e } = o;
			return e === r ? null : {
				code: "state-differs",
				state: e,
				wanted: r
			};
		}
	}
}
Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return snapshotFolder;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return hidesReferences;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return shownDifference;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return setState;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return stopFlow;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return parseSnapshot;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return saveAndVerify;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return differing;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return sightOf;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return readSettled;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return asItWas;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return isEqual;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return readBack;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return asSaved;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return mismatches;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return restoreFlow;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return stateMismatch;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return snapshotProblem;
	}
});
