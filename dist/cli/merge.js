const require_carry_out = require("./carry-out.js"), require_digest = require("./digest.js"), require_uses = require("./uses.js");
function mergedLiveFacts(e) {
	let t = require_carry_out.vi(e.flatMap((e) => e.leaving ?? []), ({ environment: e, file: t }) => JSON.stringify([e, t])), n = e.flatMap((e) => e.unmanaged ?? []);
	return {
		...e.some(({ dryRun: e }) => e === !0) ? { dryRun: !0 } : {},
		...t.length > 0 ? { leaving: t.toSorted(require_carry_out.ot) } : {},
		...e.some((e) => e.unmanaged !== void 0) ? { unmanaged: require_carry_out.vi(n, ({ environment: e }) => e) } : {}
	};
}
function inRuleOrder(e) {
	let t = Map.groupBy(e, ({ rule: e }) => e);
	return [...require_carry_out.Kt.flatMap((e) => require_carry_out.bi(t.get(e) ?? [])), ...e.filter(({ rule: e }) => !require_carry_out.Kt.includes(e))];
}
function judgement(e) {
	let t = e.find((e) => e.judgedBy !== void 0)?.judgedBy, n = e.flatMap(({ newEntries: e = [] }) => e), r = require_carry_out.vi(n, ({ environment: e, key: t, flow: n }) => JSON.stringify([
		e,
		t,
		n
	]));
	return {
		...t === void 0 ? {} : { judgedBy: t },
		...r.length > 0 ? { newEntries: r } : {}
	};
}
function byEnvironmentAndPart(e, t) {
	let n = ({ environments: [e = ""], shard: t }) => t.known.indexOf(e);
	return n(e) - n(t) || e.shard.part - t.shard.part;
}
const byFile = ({ file: e }) => e;
function inFileOrder(e, t) {
	return require_carry_out.xi(e.file, t.file);
}
function problemsIn(e) {
	let t = new Map();
	for (let n of e) {
		let e = Map.groupBy(n.flatMap(require_carry_out.Ht), placeOf);
		for (let [n, r] of e) {
			let e = t.get(n);
			e === void 0 ? t.set(n, r.map((e) => ({ ...e }))) : addRelated(e, r);
		}
	}
	return [...t.values()].flat();
}
function addRelated(e, t) {
	for (let [n, r] of e.entries()) {
		let e = t[n]?.related ?? [];
		e.length !== 0 && (r.related = require_carry_out.vi([...r.related, ...e], (e) => JSON.stringify(e)).toSorted(inFileOrder));
	}
}
function placeOf({ rule: e, environments: t, flow: n, file: r, at: i, line: a, column: o, message: s }) {
	let c = [
		e,
		t,
		r,
		i,
		a,
		o
	];
	return JSON.stringify(n === null ? c : [...c, s]);
}
function mergedPlan(e) {
	if (e.length === 0) return null;
	let t = e.flatMap((e) => e.changes).toSorted(require_carry_out.ot);
	return {
		comparedWith: e.every(({ comparedWith: e }) => e === "live") ? "live" : "git",
		digest: require_digest.n(t),
		digests: require_digest.r(t),
		changes: t,
		connectionUses: mergedUses(e.flatMap(({ connectionUses: e }) => e), t),
		...mergedRows(e)
	};
}
function mergedRows(e) {
	let t = [...Map.groupBy(e.flatMap(({ references: e = [] }) => e), ({ environment: e, logicalName: t }) => JSON.stringify([e, t])).values()].flatMap(([e, ...t]) => {
		if (e === void 0) return [];
		let n = [e, ...t].flatMap((e) => e.flows);
		return [{
			...e,
			flows: [...new Set(n)].toSorted()
		}];
	});
	return t.length === 0 ? {} : { references: t };
}
function mergedUses(e, t) {
	let n = Map.groupBy(e, ({ environment: e, connectionName: t }) => require_uses.n(e, t));
	return [...require_uses.r(t)].flatMap(([e, t]) => {
		let r = n.get(e);
		if (r === void 0) return [];
		let i = new Set(t.bound), a = r.flatMap((e) => e.others).filter((e) => !i.has(e));
		return [{
			...t,
			others: [...new Set(a)].toSorted()
		}];
	});
}
function mergedUnapproved(e, t) {
	return [...Map.groupBy(e, ({ environment: e }) => e)].map(([e, n]) => {
		let r = t?.changes.filter((t) => t.environment === e) ?? [];
		return {
			environment: e,
			digest: t?.digests[e] ?? n[0]?.digest ?? "",
			reason: mergedReason(n),
			pulls: [...new Set(n.flatMap(({ pulls: e }) => e))],
			differences: mergedDifferences(n, r)
		};
	});
}
function mergedReason(e) {
	let t = e.flatMap(({ reason: e }) => e.code === "several-approval-problems" ? e.causes : [e]), [n, ...r] = require_carry_out._i(t);
	return n !== void 0 && r.length === 0 ? n : {
		code: "several-approval-problems",
		causes: require_carry_out._i(t)
	};
}
function mergedDifferences(e, t) {
	let n = e.flatMap(({ differences: e }) => e === null ? [] : [e]);
	if (n.length < e.length) return null;
	let r = n.flat().filter(({ kind: e }) => e !== "gone"), i = require_carry_out.vi(n.flat().filter(({ kind: e }) => e === "gone"), byFile), a = new Map(t.map((e) => [e.file, e])), o = i.flatMap((e) => {
		let t = a.get(e.file);
		return t !== void 0 && t.action !== "blocked" ? [] : [{
			kind: "gone",
			file: e.file,
			reason: t?.reason ?? null
		}];
	});
	return [...r.toSorted(inFileOrder), ...o];
}
function byEnvironments(e) {
	return [...Map.groupBy(e, ({ environments: e }) => JSON.stringify(e)).values()];
}
function missingShards(e) {
	let t = byEnvironments(e);
	return t.flatMap((e) => {
		let [n] = e;
		if (n === void 0) return [];
		let { environments: r, shard: i } = n, a = new Set(e.map((e) => e.shard.part)), o = Array.from({ length: i.parts }, (e, t) => t + 1), s = t.length === 1 ? "" : ` of ${r.join(", ")}`;
		return o.filter((e) => !a.has(e)).map((e) => `${e}/${i.parts}${s}`);
	});
}
function notRunForMissing(e) {
	return {
		rule: "shard",
		reason: {
			code: "shard-report-missing",
			shard: e
		}
	};
}
function conflict(e, t) {
	for (let [n, r] of e.entries()) for (let i of e.slice(0, n)) {
		let e = t(i, r);
		if (e !== null) return e;
	}
	return null;
}
function sameFlows(e, t) {
	let [n, r] = [e.report, t.report], i = n.environments.filter((e) => r.environments.includes(e));
	return i.length === 0 && n.environments.length + r.environments.length > 0 || n.environments.length === r.environments.length && i.length === n.environments.length && n.shard.parts === r.shard.parts && n.shard.part !== r.shard.part ? null : {
		code: "shards-overlap",
		one: shardPlaceOf(e),
		other: shardPlaceOf(t)
	};
}
function sharedFlow(e) {
	let t = new Map();
	for (let { file: n, report: r } of e) {
		let { environments: e, plan: i, drift: a } = r;
		for (let { environment: r, file: o } of [...i?.changes ?? [], ...a ?? []]) {
			let i = JSON.stringify([
				e,
				r,
				o
			]), a = t.get(i);
			if (a !== void 0) return {
				code: "shards-share-flow",
				one: a,
				other: n,
				flow: o
			};
			t.set(i, n);
		}
	}
	return null;
}
function shardPlaceOf({ file: e, report: { environments: t, shard: n } }) {
	let { part: r, parts: i } = n;
	return {
		file: e,
		part: r,
		parts: i,
		environments: t
	};
}
exports.conflictAmong = function(e) {
	let [t] = e, n = e.find(({ report: e }) => e.mode !== t?.report.mode);
	if (t !== void 0 && n !== void 0) {
		let e = ({ file: e, report: { mode: t } }) => ({
			file: e,
			mode: t
		});
		return {
			code: "shards-of-two-modes",
			one: e(t),
			other: e(n)
		};
	}
	return conflict(e, sameFlows) ?? sharedFlow(e);
}, exports.merge = function(e) {
	let t = e.toSorted(byEnvironmentAndPart), n = (e) => t.flatMap(e), r = (e) => require_carry_out.vi(n(e), byFile).toSorted(inFileOrder), i = mergedPlan(n(({ plan: e }) => e === null ? [] : [e])), a = missingShards(t), o = r((e) => e.checkedOnly ?? []);
	return {
		version: 2,
		mode: t[0]?.mode ?? "check",
		environments: [...new Set(n(({ environments: e }) => e))],
		flows: r(({ flows: e }) => e),
		skipped: r(({ skipped: e }) => e),
		findings: require_carry_out.Vt(problemsIn(t.map(({ findings: e }) => e))),
		notRun: inRuleOrder(require_carry_out._i([...n(({ notRun: e }) => e), ...a.map(notRunForMissing)])),
		suppressed: require_carry_out.Mt(problemsIn(t.map(({ suppressed: e }) => e))),
		plan: i,
		...o.length > 0 ? { checkedOnly: o } : {},
		drift: t.some(({ drift: e }) => e !== null) ? n(({ drift: e }) => e ?? []).toSorted(require_carry_out.ot) : null,
		ignored: [...new Set(n(({ ignored: e }) => e))],
		comparedWith: t.find(({ comparedWith: e }) => e !== null)?.comparedWith ?? null,
		outcomes: n(({ outcomes: e }) => e).toSorted(require_carry_out.ot),
		unapprovedPlans: mergedUnapproved(n(({ unapprovedPlans: e }) => e), i),
		...mergedLiveFacts(t),
		...judgement(t),
		...a.length > 0 ? { missing: a } : {}
	};
};
