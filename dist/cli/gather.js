const require_carry_out = require("./carry-out.js"), require_schemas = require("./schemas.js");
// src/map/data-policies/make-policy.ts
function makePolicy(e, { definition: t, configurations: n, patterns: r }) {
	return {
		id: t.name.toLowerCase(),
		name: t.displayName || t.name,
		file: e,
		committed: null,
		covers: coveredBy(t),
		defaultGroup: t.defaultConnectorsClassification,
		groups: groupsOf(t),
		actions: actionsOf(n),
		filtered: filteredBy(n),
		customConnectors: customConnectorsBy(r),
		isLegacy: t.isLegacySchemaVersion === !0
	};
}
function coveredBy({ environmentType: e, environments: t }) {
	let n = (t ?? []).flatMap(({ name: e, id: t }) => e || t || []), r = e === "AllEnvironments" ? [] : n.map(require_carry_out.Ur);
	return {
		kind: e === "OnlyEnvironments" || e === "SingleEnvironment" ? "only" : "except",
		environments: r
	};
}
function groupsOf({ connectorGroups: e }) {
	let t = (e ?? []).toSorted((e, t) => Number(e.classification === "Blocked") - Number(t.classification === "Blocked")).flatMap(({ classification: e, connectors: t }) => (t ?? []).map(({ id: t }) => [keyOf(t), e]));
	return new Map(t);
}
function keyOf(e) {
	return require_carry_out.ri(e)?.key ?? e;
}
function actionsOf(e) {
	let t = e?.connectorActionConfigurations ?? [];
	return new Map(t.map(({ connectorId: e, actionRules: t, defaultConnectorActionRuleBehavior: n }) => {
		let r = (t ?? []).map(({ actionId: e, behavior: t }) => [e.toLowerCase(), t]), i = n || "Allow";
		return [keyOf(e), {
			byDefault: i,
			rules: new Map(r)
		}];
	}));
}
function filteredBy(e) {
	let t = (e?.endpointConfigurations ?? []).filter(({ endpointRules: e }) => (e ?? []).some(({ behavior: e, endPoint: t, endpoint: n }) => e !== "Allow" || (t ?? n) !== "*"));
	return new Set(t.map(({ connectorId: e }) => keyOf(e)));
}
function customConnectorsBy(e) {
	let [t] = (e?.rules ?? []).toSorted((e, t) => e.order - t.order);
	return t?.pattern === "*" ? t.customConnectorRuleClassification : "by-url";
}
// src/map/data-policies/export-schema.ts
const list = (e) => require_schemas.p(require_schemas.i(e)), group = require_schemas.n([
	"Confidential",
	"General",
	"Blocked"
]), configurationsSchema = require_schemas.u({
	connectorActionConfigurations: list(require_schemas.u({
		connectorId: require_schemas.b(),
		actionRules: list(require_schemas.u({
			actionId: require_schemas.b(),
			behavior: require_schemas.n(["Allow", "Block"])
		})),
		defaultConnectorActionRuleBehavior: require_schemas.p(require_schemas.n([
			"Allow",
			"Block",
			""
		]))
	})),
	endpointConfigurations: list(require_schemas.u({
		connectorId: require_schemas.b(),
		endpointRules: list(require_schemas.u({
			behavior: require_schemas.p(require_schemas.b()),
			endPoint: require_schemas.p(require_schemas.b()),
			endpoint: require_schemas.p(require_schemas.b())
		}))
	}))
}), urlPatternsSchema = require_schemas.u({ rules: list(require_schemas.u({
	order: require_schemas.m(),
	pattern: require_schemas.b(),
	customConnectorRuleClassification: require_schemas.n([
		"Confidential",
		"General",
		"Blocked",
		"Ignore"
	])
})) }), definitionSchema = require_schemas.u({
	name: require_schemas.b(),
	displayName: require_schemas.p(require_schemas.b()),
	defaultConnectorsClassification: group,
	connectorGroups: list(require_schemas.u({
		classification: group,
		connectors: list(require_schemas.u({ id: require_schemas.b() }))
	})),
	environmentType: require_schemas.n([
		"AllEnvironments",
		"OnlyEnvironments",
		"ExceptEnvironments",
		"SingleEnvironment"
	]),
	environments: list(require_schemas.u({
		name: require_schemas.p(require_schemas.b()),
		id: require_schemas.p(require_schemas.b())
	})),
	isLegacySchemaVersion: require_schemas.p(require_schemas.a())
});
// src/map/data-policies/read-export.ts
function readExport(e, t) {
	let { text: n, encoding: r, undecodableAt: i } = require_carry_out.vr(t), a = new require_carry_out.Pt(e, n), o = (t, n) => ({
		code: "policy-file-not-json",
		file: e,
		line: a.range(n, 0).line,
		cause: t
	});
	if (i !== null) return {
		ok: !1,
		reason: o({
			code: "text-undecodable",
			encoding: r
		}, i)
	};
	let s = require_carry_out.W(n);
	if (!s.ok) {
		let [e] = s.problems;
		return {
			ok: !1,
			reason: o(e?.reason ?? { code: "json-empty" }, e?.offset ?? 0)
		};
	}
	try {
		return {
			ok: !0,
			export: {
				file: e,
				...readRoot(s.value)
			}
		};
	} catch (e) {
		if (e instanceof NotAnExport) return {
			ok: !1,
			reason: reasonOf(e, a)
		};
		throw e;
	}
}
var NotAnExport = class extends Error {
	path;
	isTruncated;
	constructor(e, t) {
		super("not an export"), this.path = e, this.isTruncated = isTruncated(t);
	}
};
function isTruncated(e) {
	let t = Array.isArray(e) ? e[0] : e;
	return typeof t == "string" && (t.startsWith("@{") || t.startsWith("System."));
}
function reasonOf({ path: e, isTruncated: t }, n) {
	let { line: r } = n.place(e), { file: i } = n;
	return t ? {
		code: "policy-file-truncated",
		file: i,
		line: r
	} : {
		code: "policy-file-not-export",
		file: i,
		line: r,
		at: require_carry_out.ur(e)
	};
}
function readRoot(e) {
	let t = require_carry_out.Ui(e, "value"), [n, r] = Array.isArray(e) ? [e, []] : [t, ["value"]];
	if (!Array.isArray(n)) return readOne(e, []);
	let i = n.map((e, t) => readOne(e, [...r, t])), a = i.flatMap((e) => e.policies), o = require_carry_out.Hi(e) ? settingsIn(e, []) : null, [s] = a, c = a.length === 1 && s !== void 0 && o !== null;
	return {
		policies: c ? [withSettings(s, o)] : a,
		settings: c ? null : o ?? i.find((e) => e.settings)?.settings ?? null,
		isLegacy: i.some((e) => e.isLegacy)
	};
}
function readOne(e, t) {
	let n = {
		policies: [],
		settings: null,
		isLegacy: !1
	};
	if (!require_carry_out.Hi(e)) throw new NotAnExport(t, e);
	if (LEGACY.some((t) => Object.hasOwn(e, t))) return {
		...n,
		isLegacy: !0
	};
	let r = settingsIn(e, t), i = require_carry_out.Hi(e.policyDefinition), a = i ? e.policyDefinition : e;
	if (!DEFINING.some((e) => Object.hasOwn(a, e))) {
		if (r === null) throw new NotAnExport(t, e);
		return {
			...n,
			settings: r
		};
	}
	let o = i ? [...t, "policyDefinition"] : t, s = {
		definition: checked(definitionSchema, a, o),
		...NO_SETTINGS
	};
	return {
		...n,
		policies: [r === null ? s : withSettings(s, r)]
	};
}
const LEGACY = ["BusinessDataGroup", "NonBusinessDataGroup"], DEFINING = ["connectorGroups", "defaultConnectorsClassification"], NO_SETTINGS = {
	configurations: null,
	patterns: null
};
function settingsIn(e, t) {
	let { connectorConfigurationsDefinition: n, customConnectorUrlPatternsDefinition: r } = e, i = "connectorActionConfigurations" in e || "endpointConfigurations" in e, a = require_carry_out.Hi(n) ? checked(configurationsSchema, n, [...t, "connectorConfigurationsDefinition"]) : i ? checked(configurationsSchema, e, t) : null, o = require_carry_out.Hi(r) ? checked(urlPatternsSchema, r, [...t, "customConnectorUrlPatternsDefinition"]) : Array.isArray(e.rules) ? checked(urlPatternsSchema, e, t) : null;
	return a === null && o === null ? null : {
		configurations: a,
		patterns: o
	};
}
function withSettings(e, t) {
	return {
		...e,
		configurations: e.configurations ?? t.configurations,
		patterns: e.patterns ?? t.patterns
	};
}
function checked(e, t, n) {
	let r = e.safeParse(t);
	if (r.success) return r.data;
	let i = (r.error.issues[0]?.path ?? []).map((e) => typeof e == "number" ? e : String(e));
	throw new NotAnExport([...n, ...i], valueAt(t, i));
}
function valueAt(e, t) {
	return t.reduce((e, t) => e?.[t], e);
}
function isComplete({ exported: { definition: e } }) {
	return e.connectorGroups != null;
}
function* onlyListed(e, t) {
	let n = new Set(t.map(idOf)), r = e.filter((e) => !isComplete(e) && !n.has(idOf(e)));
	for (let [e, t] of Map.groupBy(r, (e) => e.file)) yield {
		code: "data-policy-only-listed",
		file: e,
		policies: t.map(({ exported: { definition: e } }) => nameOf(e))
	};
}
function idOf({ exported: e }) {
	return e.definition.name.toLowerCase();
}
function nameOf({ displayName: e, name: t }) {
	return e || t;
}
function assignSettings(e, t) {
	let n = [...e], r = [];
	for (let { file: i, settings: a } of t) {
		if (a === null) continue;
		let t = ownerOf(i, e);
		t === null && r.push(i), n = n.map((e) => t !== null && idOf(e) === t ? {
			...e,
			exported: withSettings(e.exported, a)
		} : e);
	}
	return {
		policies: n,
		unassigned: r
	};
}
function ownerOf(e, t) {
	let n = stemOf(e), r = t.find((e) => n.includes(idOf(e)));
	if (r !== void 0) return idOf(r);
	let i = t.filter((t) => folderOf(t.file) === folderOf(e));
	if (new Set(i.map(idOf)).size === 1) return i[0] === void 0 ? null : idOf(i[0]);
	let a = i.filter((e) => n.startsWith(stemOf(e.file))), o = Math.max(...a.map((e) => e.file.length)), [s, ...c] = a.filter((e) => e.file.length === o);
	return s === void 0 || c.length > 0 ? null : idOf(s);
}
function folderOf(e) {
	return e.slice(0, e.lastIndexOf("/") + 1);
}
function stemOf(e) {
	return e.slice(folderOf(e).length).replace(/\.json$/i, "").toLowerCase();
}
function withoutDuplicates(e) {
	let t = [], n = [];
	for (let r of Map.groupBy(e, idOf).values()) {
		let [e, ...i] = r.map(({ file: e, exported: t }) => makePolicy(e, t));
		if (e === void 0 || (t.push(e), i.every((t) => require_carry_out.kn(t) === require_carry_out.kn(e)))) continue;
		let a = [...new Set(r.map(({ file: e }) => e))], o = {
			code: "policy-duplicate",
			policy: e.name,
			files: a
		};
		n.push({
			file: e.file,
			reason: o
		});
	}
	return {
		policies: t,
		duplicates: n
	};
}
function missing(e, t) {
	return e.flatMap((e, n) => e.startsWith("!") || t.some(({ file: t }) => require_carry_out.ei(e)(t)) ? [] : [{
		path: ["dataPolicies", n],
		reason: {
			code: "policy-file-missing",
			glob: e
		}
	}]);
}
function placeOf(e, t) {
	let n = t.findIndex((t) => !t.startsWith("!") && require_carry_out.ei(t)(e));
	return n === -1 ? ["dataPolicies"] : ["dataPolicies", n];
}
exports.gatherPolicies = function(e, t) {
	let n = [], r = [];
	for (let { file: e, bytes: i, reason: a } of t) {
		let t = i === void 0 ? {
			ok: !1,
			reason: a
		} : readExport(e, i);
		t.ok ? r.push(t.export) : n.push({
			file: e,
			reason: t.reason
		});
	}
	let i = r.flatMap(({ file: e, policies: t }) => t.map((t) => ({
		file: e,
		exported: t
	}))), a = i.filter(isComplete), o = assignSettings(a, r), { policies: s, duplicates: c } = withoutDuplicates(o.policies);
	return {
		globs: e,
		policies: s,
		unchecked: [
			...onlyListed(i, a),
			...r.flatMap(({ file: e, isLegacy: t }) => t ? [{
				code: "data-policy-legacy-export",
				file: e
			}] : []),
			...o.unassigned.map((e) => ({
				code: "data-policy-settings-unassigned",
				file: e
			}))
		],
		problems: [...missing(e, t), ...[...n, ...c].map(({ file: t, reason: n }) => ({
			path: placeOf(t, e),
			reason: n
		}))]
	};
};
