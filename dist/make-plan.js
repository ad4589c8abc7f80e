const require_index = require("./index.js"), require_duplicate_targets = require("./duplicate-targets.js"), require_content = require("./content.js"), require_desired = require("./desired.js");
let node_crypto = require("node:crypto");
const require_row_changes = require("./row-changes.js");
// src/plan/digest.ts
function digestOf(e) {
	return sha256(e.filter(require_index.Ln).map(({ digest: e }) => e));
}
function digestsOf(e) {
	let t = Map.groupBy(e, ({ environment: e }) => e);
	return Object.fromEntries([...t].map(([e, t]) => [e, digestOf(t)]));
}
function changeDigest(e, t) {
	let { environmentName: n, file: r, action: i, flowName: a, desired: o } = e;
	return sha256({
		environmentName: n,
		file: r,
		action: i,
		flowName: a,
		desired: formOf(require_content.t(o), t, { description: o.description }),
		current: e.action === "update" ? formOf(e.current, t) : null
	});
}
function sha256(e) {
	return `sha256:${(0, node_crypto.createHash)("sha256").update(JSON.stringify(e)).digest("hex")}`;
}
function formOf({ definition: e, connectionReferences: t, displayName: n, state: r }, i, a = {}) {
	return {
		definition: require_index.Q(e, i),
		connectionReferences: references(t),
		displayName: n,
		...a,
		state: r
	};
}
function references(e) {
	return require_index.ot([...require_index.et(e)].map(([e, t]) => ({
		key: e,
		...t
	})));
}
// src/plan/part-hashes.ts
function partsOf(e, t) {
	let { desired: n, environmentName: r, flowName: i } = e, a = e.action === "update" ? e.current : null, o = new Map([...i === null ? [] : [["/flowName", hash(i.toLowerCase())]], ...a === null ? [] : flowParts(a, t)]), s = a === null || n.renames ? n.displayName : null, c = new Map([
		["/environmentName", hash(r.toLowerCase())],
		...flowParts({
			...n,
			displayName: s
		}, t),
		...n.description === null ? [] : [["/description", hash(n.description)]]
	]), l = new Set([...o.keys(), ...c.keys()]);
	return new Map([...l].map((e) => [e, {
		live: o.get(e) ?? null,
		written: c.get(e) ?? null
	}]));
}
function flowParts({ displayName: e, state: t, definition: n, connectionReferences: r }, i) {
	let a = [...require_index.et(r)].map(([e, t]) => [require_index.sn(["connectionReferences", e]), hash({ ...t })]);
	return [
		["/displayName", hash(e)],
		["/state", hash(t)],
		...a,
		...definitionParts(require_index.Q(n, i))
	];
}
function definitionParts(e) {
	let { triggers: t, actions: n, parameters: r, ...i } = e, a = (e, t, n = "plain") => [require_index.sn(["definition", ...e]), hash(require_index.G(t, n))];
	return [
		...require_index.B(e).units.map(({ at: e, own: t, operation: n }) => {
			let r = require_index.K(n.name, n.type);
			return [e, hash(require_index.G(t, r))];
		}),
		...Object.entries(r ?? {}).map(([e, t]) => a(["parameters", e], t, require_index.q(e, t))),
		...Object.entries(i).map(([e, t]) => a([e], t))
	];
}
function hash(e) {
	return (0, node_crypto.createHash)("sha256").update(JSON.stringify(e)).digest("hex").slice(0, 8);
}
// src/plan/plan.ts
function planFlows(e, t, n, r, { unreadable: i = [], onDrift: a = "fail", ignored: o = [], identities: s = [], liveOwners: c = () => () => null, rowReasons: l = new Map(), rowsOf: u = () => null } = {}) {
	let d = require_index.Z(r), f = require_duplicate_targets.t(r), p = {
		owners: d,
		liveOwners: c,
		identityOf: identitiesByTarget(s),
		comparedWith: e,
		findings: n,
		duplicatesOf: f,
		onDrift: a,
		ignored: o,
		rowReasons: l
	}, m = [...blockDuplicates([...t].map(([e, t]) => changeFor(e, t, p))), ...i.map(unreadableChange)].toSorted(require_index.Rn), h = require_row_changes.t(m, t, u);
	return {
		comparedWith: e,
		digest: digestOf(m),
		digests: digestsOf(m),
		changes: m,
		ignored: o,
		connectionUses: require_index.Y(m, r),
		...h.length === 0 ? {} : { references: h }
	};
}
function changeFor(e, t, n) {
	let { comparedWith: r, findings: i, duplicatesOf: a, onDrift: o, ignored: s } = n, c = t.kind === "edited" && o === "overwrite" ? {
		...t,
		kind: "live"
	} : t, { flow: l, resolution: u } = e, d = currentFlow(c, require_index.mn(e)), f = aboutOf(e, c, d, n), p = require_desired.r(l, u, d), m = require_duplicate_targets.r(e, c, i, a) ?? n.rowReasons.get(e) ?? null;
	if (m !== null) {
		let e = c.kind === "edited" && o === "skip", t = isKnown(c) ? differenceOf(d, p, s) : NOT_COMPARED;
		return {
			...f,
			action: "blocked",
			reason: m,
			isSkipped: e,
			...t
		};
	}
	let h = require_index.I(d, require_content.t(p), s);
	if (d === null) {
		let e = c.kind === "absent" && c.readAt || 0;
		return marked({
			...f,
			action: "create",
			flow: l,
			desired: p,
			readAt: e,
			diff: h
		}, s);
	}
	let g = require_index.L(h), _ = f.identity !== void 0 && r === "git";
	if (g.length === 0 && !_) return {
		...f,
		action: "unchanged"
	};
	let v = c.kind === "live" ? c.readAt : 0, y = _ || isOfFlow(d, p, h);
	return marked({
		...f,
		reason: remark(t),
		action: "update",
		flow: l,
		desired: p,
		current: d,
		readAt: v,
		paths: g,
		diff: h,
		writes: y
	}, s);
}
const NOT_COMPARED = {
	diff: null,
	paths: []
};
function differenceOf(e, t, n) {
	let r = require_index.I(e, require_content.t(t), n);
	return {
		diff: r,
		paths: e === null ? [] : require_index.L(r)
	};
}
function aboutOf(e, t, n, { owners: r, liveOwners: i, identityOf: a }) {
	let { bindings: o, environment: s } = e.resolution;
	return {
		environment: s.name,
		environmentName: s.environmentName,
		deployAs: s.deployAs,
		file: e.flow.file,
		displayName: require_index.dn(e),
		flowName: require_index.Wt(t) ?? require_index.mn(e),
		reason: null,
		...a(e),
		bindings: isKnown(t) ? require_index.X(o, n?.connectionReferences ?? {}, r, i(s)) : [],
		paths: []
	};
}
function marked(e, t) {
	return {
		...e,
		digest: changeDigest(e, t),
		parts: partsOf(e, t)
	};
}
function unreadableChange({ file: e, environment: t, cause: n }) {
	return {
		environment: t.name,
		environmentName: t.environmentName,
		deployAs: t.deployAs,
		file: e,
		displayName: e,
		flowName: t.flows.get(e)?.flowName ?? null,
		bindings: [],
		paths: [],
		action: "blocked",
		reason: {
			code: "no-flow-in-file",
			cause: n
		},
		diff: null
	};
}
function blockDuplicates(e) {
	let t = require_duplicate_targets.n(e.filter(isOfOneFlow));
	return e.map((e) => {
		let n = e.action === "blocked" ? [] : t(e);
		if (n.length === 0) return e;
		let { environment: r, environmentName: i, deployAs: a, file: o, displayName: s, flowName: c } = e, { bindings: l, paths: u, identity: d } = e, f = {
			environment: r,
			environmentName: i,
			deployAs: a,
			file: o,
			displayName: s,
			flowName: c,
			bindings: l,
			paths: u,
			...d === void 0 ? {} : { identity: d }
		}, p = n.map((e) => ({
			file: e.file,
			environment: e.environment
		}));
		return {
			...f,
			action: "blocked",
			reason: {
				code: "same-live-flow",
				others: p
			},
			diff: "diff" in e ? e.diff : null
		};
	});
}
function isOfOneFlow(e) {
	return e.action !== "blocked" || e.reason.code === "same-live-flow";
}
function identitiesByTarget(e) {
	let t = new Map(e.map(({ environment: e, file: t, ...n }) => [`${e}\n${t}`, n]));
	return ({ flow: e, resolution: n }) => {
		let r = t.get(`${n.environment.name}\n${e.file}`);
		return r === void 0 ? {} : { identity: r };
	};
}
function hasFlow(e) {
	return e.kind === "live" || e.kind === "edited";
}
function remark(e) {
	return e.kind === "new" ? { code: "not-looked-up" } : e.kind === "edited" ? {
		code: "edit-overwritten",
		edits: e.edits,
		cause: e.cause
	} : null;
}
function isKnown({ kind: e }) {
	return [
		"live",
		"edited",
		"base",
		"new",
		"absent"
	].includes(e);
}
function isOfFlow(e, t, n) {
	let r = require_row_changes.n(e.connectionReferences), i = require_index.R(r, t.connectionReferences);
	return require_index.L({
		...n,
		references: i
	}).some((e) => e !== STATE);
}
function currentFlow(e, t) {
	return hasFlow(e) || e.kind === "base" ? e.flow : e.kind !== "new" || e.create ? null : {
		flowName: t ?? "",
		displayName: "",
		state: null,
		definition: {},
		connectionReferences: {}
	};
}
const STATE = "/state";
// src/run/make-plan.ts
var make_plan_exports = require_index.Nr({ makePlan: () => makePlan });
function makePlan(e, { settings: t, project: n, scope: r, checked: i, live: a, identities: o }, s) {
	let c = {
		...n,
		baseMap: r.baseline?.map ?? null
	}, l = require_index.Bt(n, r.affected, r.environments), { side: u } = a;
	return planFlows(e, s, i.findings, c, {
		unreadable: l,
		identities: o,
		onDrift: t.onDrift,
		ignored: require_index.gt(n).ignored,
		..."code" in u ? {} : knownOf(u.facts)
	});
}
function knownOf(e) {
	return {
		liveOwners: require_index.Yt(e),
		rowReasons: require_index.Pt(e),
		rowsOf: (t) => require_index.It(e.environments.get(t)?.references)
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return make_plan_exports;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return makePlan;
	}
});
