const require_carry_out = require("./carry-out.js");
// src/plan/row-changes.ts
function rowChanges(e, t, n) {
	let r = e.filter(require_carry_out._r).flatMap((e) => rowsWanted(e, n));
	return [...Map.groupBy(r, ({ environment: e, logicalName: t }) => JSON.stringify([e, t])).values()].flatMap(([e, ...n]) => {
		if (e === void 0) return [];
		let r = [e, ...n].flatMap((e) => e.flows);
		return [{
			...e,
			flows: [...new Set(r)],
			liveOn: filesOn(e, t)
		}];
	});
}
function filesOn({ environment: e, logicalName: t }, n) {
	let r = t.toLowerCase();
	return [...n].flatMap(([{ flow: t, resolution: n }, i]) => {
		if (n.environment.name !== e || !("flow" in i)) return [];
		let { connectionReferences: a } = i.flow;
		return Object.keys(a).some((e) => require_carry_out.Vi(a, e, "logicalName")?.toLowerCase() === r) ? [t.file] : [];
	});
}
function rowsWanted(e, t) {
	let { environment: n, environmentName: r, file: i, desired: a, bindings: o } = e, s = t(r) ?? [];
	return Object.entries(a.connectionReferences).flatMap(([e, t]) => {
		let { logicalName: a = "", connectionName: c } = t, l = require_carry_out.fn(s, a);
		if (l === void 0 || require_carry_out.sr(l.connectionName ?? "", c)) return [];
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
	return t != null && require_carry_out.sr(t.connectionName, e) ? t : {
		connectionName: e,
		owner: null
	};
}
function withoutRowConnections(e) {
	let t = Object.entries(e).map(([e, t]) => {
		if (!require_carry_out.Hi(t) || require_carry_out.Ui(t, "logicalName") === void 0) return [e, t];
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
