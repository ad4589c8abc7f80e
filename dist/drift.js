const require_index = require("./index.js"), require_duplicate_targets = require("./duplicate-targets.js"), require_compare_with_live = require("./compare-with-live.js");
// src/live/unmanaged.ts
async function unmanagedFlows(e, t, n) {
	let r = [...e.map?.environments.values() ?? []].filter(({ name: e }) => t.length === 0 || t.includes(e)), i = require_index.Rt(e, t), a = e.index.filter((t) => e.map !== null && require_index.Qt(e.map, t) !== null);
	return (await Promise.all(r.map(async (e) => {
		let { name: t, environmentName: r, flows: o } = e, s = await n.listFlows(r).catch(asFailed);
		if (s === null) return [];
		let c = knows([...i.filter(({ resolution: e }) => e.environment.name === t), ...a.map((t) => ({
			flow: t,
			resolution: {
				environment: e,
				settings: null
			}
		}))], [...o.values()]);
		return [{
			environment: t,
			flows: s.filter((e) => !c(e)).map(identityOf)
		}];
	}))).flat();
}
const identityOf = ({ flowName: e, displayName: t }) => ({
	flowName: e,
	displayName: t
});
function asFailed(e) {
	if (e instanceof require_index.kr) return null;
	throw e;
}
function knows(e, t) {
	let n = [...e.map(require_index.mn), ...t.map(({ flowName: e }) => e)], r = new Set(n.map((e) => e?.toLowerCase())), i = new Set(e.filter((e) => require_index.mn(e) === null).map(require_index.dn));
	return ({ flowName: e, displayName: t }) => r.has(e.toLowerCase()) || i.has(t);
}
// src/plan/drift-entries.ts
function driftOf(e, { differences: t, findings: n, project: r, unreadable: i, liveOwners: a }) {
	let o = {
		differences: t,
		findings: n.filter(({ rule: e }) => e !== "flow-edited"),
		owners: require_index.Z(r),
		liveOwners: a,
		duplicatesOf: withFoundDuplicates(e, require_duplicate_targets.t(r))
	};
	return [...[...e].map(([e, t]) => entryFor(e, t, o)), ...i.map(unreadableEntry)].toSorted(require_index.Rn);
}
function withFoundDuplicates(e, t) {
	let n = new Map([...e].map(([e, t]) => [e, {
		file: e.flow.file,
		environment: e.resolution.environment.name,
		environmentName: e.resolution.environment.environmentName,
		flowName: require_index.Wt(t)
	}])), r = require_duplicate_targets.n([...n.values()]);
	return (e) => {
		let i = n.get(e), a = t(e, i?.flowName ?? null);
		return a.length > 0 || i === void 0 ? a : r(i).map(({ file: e, environment: t }) => ({
			file: e,
			environment: t
		}));
	};
}
function entryFor(e, t, n) {
	let { flow: r, resolution: i } = e, a = liveIn(t), o = reasonAgainst(e, t, n), s = o === null ? n.differences.get(e) ?? null : null;
	return {
		environment: i.environment.name,
		file: r.file,
		displayName: require_index.dn(e),
		flowName: a?.flowName ?? require_index.mn(e),
		paths: s === null ? [] : require_index.L(s),
		diff: s,
		bindings: a === null ? [] : fromGitToLive(e, a, n),
		reason: o ?? remark(e, t, n),
		live: o === null ? a : null
	};
}
function liveIn(e) {
	return e.kind === "live" || e.kind === "edited" ? e.flow : null;
}
function fromGitToLive({ resolution: { bindings: e, environment: t } }, { connectionReferences: n }, { owners: r, liveOwners: i }) {
	return require_index.X(e, n, r, i(t)).map(({ from: e, to: t, ...n }) => ({
		...n,
		from: t,
		to: e
	}));
}
function isComparable(e) {
	return [
		"flow-edited",
		"flow-draft",
		"flow-managed"
	].includes(e.code);
}
function reasonAgainst(e, t, { duplicatesOf: n }) {
	let r = require_index.jt(e, t);
	return r !== null && !isComparable(r) ? r : require_duplicate_targets.i(n(e)) ?? require_duplicate_targets.o(e, t);
}
function remark(e, t, { findings: n }) {
	let r = liveIn(t);
	return r === null ? { code: "not-live" } : require_compare_with_live.n(r) ? { code: "live-flow-suspended" } : r.state === null && e.resolution.settings?.state != null ? { code: "live-state-not-shown" } : require_duplicate_targets.a(e, n);
}
function unreadableEntry({ file: e, environment: t, cause: n }) {
	return {
		environment: t.name,
		file: e,
		displayName: e,
		flowName: t.flows.get(e)?.flowName ?? null,
		paths: [],
		diff: null,
		bindings: [],
		reason: {
			code: "no-flow-in-file",
			cause: n
		},
		live: null
	};
}
exports.findDrift = async function({ project: e, scope: t, live: n, checked: r }) {
	if ("code" in n.side) return require_index.t;
	let { environments: i, affected: a } = t, o = driftOf(n.side.facts.currents, {
		differences: n.differences,
		findings: r.findings,
		project: {
			...e,
			baseMap: null
		},
		unreadable: require_index.Bt(e, a, i),
		liveOwners: require_index.Yt(n.side.facts)
	}), s = n.reader === null ? void 0 : await unmanagedFlows(e, i, n.reader), { ignored: c } = require_index.gt(e);
	return {
		...require_index.t,
		drift: o,
		ignored: c,
		unmanaged: s
	};
};
