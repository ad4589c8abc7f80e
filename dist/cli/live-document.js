const require_carry_out = require("./carry-out.js"), require_desired = require("./desired.js");
// src/export/normalise.ts
function normaliseFlow({ displayName: e, definition: t, connectionReferences: n }) {
	let r = normaliseDefinition(t);
	return {
		displayName: e,
		definition: r,
		connectionReferences: normaliseReferences(n, usedKeys(r))
	};
}
function usedKeys(e) {
	let t = [...require_carry_out.Kn(e, [])].map(({ host: e }) => e?.key);
	return [...new Set(t.filter((e) => e !== void 0))].toSorted();
}
function normaliseReferences(e, t) {
	let n = t.flatMap((t) => {
		let n = require_carry_out.Ui(e, t);
		if (!require_carry_out.Hi(n)) return [];
		let r = logicalName(n), i = require_carry_out.Ui(n, "id") ?? require_carry_out.zi(n, "api", "id") ?? null, a = require_carry_out.Ui(n, "source") ?? require_carry_out.Ui(n, "runtimeSource") ?? null;
		return [[t, {
			...i === null ? {} : { id: i },
			...a === null ? {} : { source: a },
			...r === null ? {} : { connectionReferenceLogicalName: r }
		}]];
	});
	return Object.fromEntries(n);
}
function logicalName(e) {
	let t = require_carry_out.zi(e, "connection", "connectionReferenceLogicalName") ?? require_carry_out.Ui(e, "connectionReferenceLogicalName");
	return typeof t == "string" && t !== "" ? t : null;
}
function normaliseDefinition(e) {
	let { $schema: t, contentVersion: n, description: r, parameters: i, triggers: a, actions: o, outputs: s, ...c } = e, { metadata: l, ...u } = c;
	return {
		$schema: t ?? "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#",
		contentVersion: typeof n == "string" ? n : "1.0.0.0",
		...require_carry_out.er(r),
		parameters: normaliseParameters(i, e),
		triggers: normaliseBlock(a, "trigger"),
		actions: normaliseBlock(o, "action"),
		...require_carry_out.Hi(s) && Object.keys(s).length > 0 ? { outputs: s } : {},
		...u
	};
}
function normaliseParameters(e, t) {
	let n = require_carry_out.Hi(e) ? e : {}, r = usedKeys(t).length > 0 ? require_desired.t : {}, i = Object.entries(require_desired.t).filter(([e]) => Object.hasOwn(r, e) || Object.hasOwn(n, e)), a = Object.keys(n).filter((e) => !Object.hasOwn(require_desired.t, e)).toSorted();
	return {
		...Object.fromEntries(i),
		...Object.fromEntries(a.map((e) => [e, n[e]]))
	};
}
function normaliseBlock(e, t) {
	if (!require_carry_out.Hi(e)) return {};
	let n = Object.keys(e).toSorted().map((n) => ({ operation: {
		kind: t,
		name: n,
		value: e[n]
	} })), r = require_carry_out.qn(n);
	return Object.fromEntries(r.map(({ operation: { name: e, value: t } }) => [e, normaliseOperation(t)]));
}
const FIRST = [
	"type",
	"kind",
	"description",
	"recurrence",
	"splitOn",
	"conditions",
	"runAfter"
], LAST = [
	"expression",
	"foreach",
	"inputs",
	"actions",
	"else",
	"cases",
	"default"
];
function normaliseOperation(e) {
	if (!require_carry_out.Hi(e)) return e;
	let { metadata: t, evaluatedRecurrence: n, ...r } = e, i = normaliseMetadata(t), a = {
		...r,
		...i === null ? {} : { metadata: i },
		...hasServersAuthentication(e) ? { inputs: withoutAuthentication(r.inputs) } : {},
		...require_carry_out.Hi(r.actions) ? { actions: normaliseBlock(r.actions, "action") } : {},
		...require_carry_out.Hi(r.else) ? { else: normaliseBranch(r.else) } : {},
		...require_carry_out.Hi(r.default) ? { default: normaliseBranch(r.default) } : {},
		...require_carry_out.Hi(r.cases) ? { cases: normaliseCases(r.cases) } : {}
	}, o = Object.keys(a).filter((e) => !FIRST.includes(e) && !LAST.includes(e)).toSorted(), s = [
		...FIRST,
		...LAST,
		...o
	].filter((e) => Object.hasOwn(a, e));
	return Object.fromEntries(s.map((e) => [e, a[e]]));
}
function normaliseCases(e) {
	return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, require_carry_out.Hi(t) ? normaliseBranch(t) : t]));
}
function normaliseBranch(e) {
	return require_carry_out.Hi(e.actions) ? {
		...e,
		actions: normaliseBlock(e.actions, "action")
	} : e;
}
function normaliseMetadata(e) {
	if (!require_carry_out.Hi(e)) return null;
	let { operationMetadataId: t, ...n } = e;
	return Object.keys(n).length > 0 ? n : null;
}
function hasServersAuthentication(e) {
	return require_carry_out.oi(e) !== null && require_carry_out.zi(e, "inputs", "authentication") === "@parameters('$authentication')";
}
function withoutAuthentication(e) {
	if (!require_carry_out.Hi(e)) return e ?? {};
	let { authentication: t, ...n } = e;
	return n;
}
// src/export/merge-live.ts
function mergeLive(e, t, n) {
	let r = normaliseDefinition(t), [i, a] = [require_carry_out.Zn(e), require_carry_out.Zn(t)], o = {
		parameters: parameters(require_carry_out.Ui(e, "parameters"), require_carry_out.Ui(r, "parameters"), n),
		triggers: block(require_carry_out.Ui(e, "triggers"), require_carry_out.Ui(r, "triggers")),
		actions: block(require_carry_out.Ui(e, "actions"), require_carry_out.Ui(r, "actions"))
	}, s = [
		...Object.keys(e),
		...Object.keys(r),
		...Object.keys(o)
	], c = [...new Set(s)].flatMap((t) => {
		let n = isSame(require_carry_out.Ui(i, t), require_carry_out.Ui(a, t)), s = require_carry_out.Ui(o, t) ?? (n ? require_carry_out.Ui(e, t) : require_carry_out.Ui(r, t));
		return s === void 0 ? [] : [[t, s]];
	});
	return Object.fromEntries(c);
}
function parameters(e, t, n) {
	let [r, i] = [objectOf(e), objectOf(t)], a = (e) => e.startsWith("$") ? Object.hasOwn(r, e) : Object.hasOwn(i, e), o = [...new Set([...Object.keys(r), ...Object.keys(i)])].filter(a).map((e) => {
		let [t, a] = [r[e], i[e]];
		if (t === void 0 || a === void 0) return [e, t ?? a];
		if (e.startsWith("$") || isSameParameter(t, a)) return [e, t];
		let o = require_carry_out.ir(a, t);
		return !Object.hasOwn(n, e) || !require_carry_out.Hi(t) || !require_carry_out.Hi(o) ? [e, o] : [e, {
			...o,
			defaultValue: t.defaultValue ?? null
		}];
	});
	return Object.fromEntries(o);
}
function block(e, t) {
	let [n, r] = [objectOf(e), objectOf(t)], i = Object.keys(n).filter((e) => Object.hasOwn(r, e)), a = Object.keys(r).filter((e) => !Object.hasOwn(n, e));
	return Object.fromEntries([...i.map((e) => [e, operation(n[e], r[e])]), ...a.map((e) => [e, r[e]])]);
}
function operation(e, t) {
	if (!require_carry_out.Hi(e) || !require_carry_out.Hi(t)) return t;
	if (isSame(require_carry_out.nr(e), require_carry_out.nr(t))) return e;
	let { metadata: n, ...r } = t;
	require_carry_out.Hi(e.metadata) && (r.metadata = e.metadata), require_carry_out.Hi(e.runAfter) && r.runAfter === void 0 && (r.runAfter = {}), require_carry_out.oi(t) !== null && (r.inputs = withAuthentication(t.inputs, e.inputs)), require_carry_out.Hi(t.actions) && (r.actions = block(e.actions, t.actions));
	for (let n of ["else", "default"]) require_carry_out.Hi(t[n]) && (r[n] = withActions(e[n], t[n]));
	if (require_carry_out.Hi(t.cases)) {
		let n = Object.entries(t.cases).map(([t, n]) => [t, withActions(require_carry_out.Ui(e.cases, t), n)]);
		r.cases = Object.fromEntries(n);
	}
	return require_carry_out.rr(r, e);
}
function withActions(e, t) {
	return !require_carry_out.Hi(t) || !require_carry_out.Hi(t.actions) ? t : {
		...t,
		actions: block(require_carry_out.Ui(e, "actions"), t.actions)
	};
}
function withAuthentication(e, t) {
	let { authentication: n, ...r } = objectOf(e), i = require_carry_out.Ui(t, "authentication");
	return i === void 0 ? r : {
		...r,
		authentication: i
	};
}
function objectOf(e) {
	return require_carry_out.Hi(e) ? e : {};
}
function isSameParameter(e, t) {
	return isSame(require_carry_out.Qn({ one: e }), require_carry_out.Qn({ one: t }));
}
function isSame(e, t) {
	return JSON.stringify(e) === JSON.stringify(t);
}
// src/export/live-document.ts
function liveDocument(e, t, n) {
	let r = mergeLive(e.definition, t.definition, n), i = replacedAt(JSON.parse(e.source.text), e.definitionPath, r), a = e.definitionPath.slice(0, -1);
	return e.namedByFile || (i = replacedAt(i, [...a, "displayName"], t.displayName)), e.referencesPath === null ? i : replacedAt(i, e.referencesPath, references(e, t, usedKeys(r)));
}
function references(e, t, n) {
	let r = valueAt(JSON.parse(e.source.text), e.referencesPath ?? []), i = new Set(usedKeys(e.definition)), a = Object.entries(r).filter(([e]) => n.includes(e) || !i.has(e)), o = n.filter((e) => !Object.hasOwn(r, e)).map((n) => [n, reference(e, require_carry_out.Ui(t.connectionReferences, n))]);
	return Object.fromEntries([...a, ...o]);
}
function reference({ format: e }, t) {
	let n = String(require_carry_out.Ui(t, "id") ?? ""), r = String(require_carry_out.Ui(t, "source") ?? "Embedded"), i = logicalName(t);
	return e === "solution" ? {
		runtimeSource: r.toLowerCase(),
		connection: i === null ? {} : { connectionReferenceLogicalName: i },
		api: { name: n.split("/").at(-1) ?? "" }
	} : {
		id: n,
		source: r,
		...i === null ? {} : { connectionReferenceLogicalName: i }
	};
}
function replacedAt(e, [t, ...n], r) {
	if (t === void 0) return r;
	let i = e;
	return {
		...i,
		[t]: replacedAt(i[t] ?? {}, n, r)
	};
}
function valueAt(e, t) {
	return t.reduce((e, t) => require_carry_out.Ui(e, String(t)) ?? {}, e);
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return usedKeys;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return logicalName;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return normaliseFlow;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return liveDocument;
	}
});
