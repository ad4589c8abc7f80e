const require_carry_out = require("./carry-out.js");
// src/plan/row-changes.ts
function rowChanges(e, t) {
	let n = e.filter(require_carry_out.mr).flatMap((e) => rowsWanted(e, t));
	return [...Map.groupBy(n, ({ environment: e, logicalName: t }) => JSON.stringify([e, t])).values()].flatMap(([e, ...t]) => {
		if (e === void 0) return [];
		let n = [e, ...t].flatMap((e) => e.flows);
		return [{
			...e,
			flows: [...new Set(n)]
		}];
	});
}
function rowsWanted(e, t) {
	let { environment: n, environmentName: r, file: i, desired: a, bindings: o } = e, s = t(r) ?? [];
	return Object.entries(a.connectionReferences).flatMap(([e, t]) => {
		let { logicalName: a = "", connectionName: c } = t, l = require_carry_out.dn(s, a);
		if (l === void 0 || require_carry_out.ar(l.connectionName ?? "", c)) return [];
		let u = o.find((t) => t.key === e), d = l.connectionName === null ? null : fromOf(l.connectionName, u?.from), f = u?.to ?? {
			connectionName: c,
			owner: null
		};
		return [{
			environment: n,
			environmentName: r,
			logicalName: l.logicalName,
			from: d,
			to: f,
			flows: [i]
		}];
	});
}
function fromOf(e, t) {
	return t != null && require_carry_out.ar(t.connectionName, e) ? t : {
		connectionName: e,
		owner: null
	};
}
function withoutRowConnections(e) {
	let t = Object.entries(e).map(([e, t]) => {
		if (!require_carry_out.Ri(t) || require_carry_out.zi(t, "logicalName") === void 0) return [e, t];
		let { connectionName: n, ...r } = t;
		return [e, r];
	});
	return Object.fromEntries(t);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return withoutRowConnections;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return rowChanges;
	}
});
