const require_index = require("./index.js"), require_flow_studio = require("./flow-studio.js"), require_schema = require("./schema.js");
let node_fs = require("node:fs"), node_fs_promises = require("node:fs/promises");
const require_whole_file = require("./whole-file.js");
let node_path = require("node:path");
const require_desired = require("./desired.js"), require_difference = require("./difference.js");
// src/export/deploying-account.ts
async function deployingAccount({ account: e }, t, n) {
	let r = e ?? onlyOwner(t);
	return r !== null || n === null ? r : await n("Which account does the key belong to? The map needs it as deployAs, such as svc-flows@contoso.com; Enter leaves it out: ") || null;
}
function onlyOwner([e = null, ...t]) {
	return t.every((t) => t !== null && e !== null && require_index.Jt(t, e)) ? e : null;
}
// src/export/file-names.ts
const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])$/;
function slugOf(e) {
	let t = [...e.toWellFormed().normalize("NFD").replace(/(\p{Script=Latin})\p{M}+/gu, "$1").normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")].slice(0, 60).join("").replace(/^[-\p{M}]+|(?<!-)-+$/gu, "");
	return t === "" || RESERVED.test(t) ? `flow-${t}`.replace(/-$/, "") : t;
}
var FileNames = class {
	#e;
	#t;
	#n;
	constructor(e, t) {
		let [n = ""] = e.filter((e) => !e.startsWith("!"));
		if (this.#e = require_index.En(n), this.#t = new Set([...t].map(folded)), this.#n = require_index.j(e), !this.#n(this.#r("name"))) throw new require_index.tr(`no file that is written as ${this.#r("name")} would be found by ${n}; set \`flows\` to a glob such as flows/**/*.json`);
	}
	fileFor({ displayName: e, flowName: t }) {
		let n = slugOf(e), r = t.toLowerCase().replace(/[^a-z0-9-]+/g, "-"), i = [
			n,
			`${n}-${r.slice(0, 8)}`,
			`${n}-${r}`
		].map((e) => this.#r(e)), a = i.find((e) => !this.#t.has(folded(e)) && this.#n(e));
		if (a === void 0) throw new require_index.tr(`${i.at(-1)} is there already, and is not the flow ${t}`);
		return this.#t.add(folded(a)), a;
	}
	#r(e) {
		return this.#e === "" ? `${e}.json` : `${this.#e}/${e}.json`;
	}
};
function folded(e) {
	return e.normalize("NFKC").toLowerCase();
}
// src/export/environment-name.ts
function environmentNameFor(e, t) {
	let n = t.find((t) => sameEnvironment(t.environmentName, e))?.displayName ?? "";
	return /[\p{L}\p{N}]/u.test(n) ? slugOf(n) : shortOf(e);
}
function sameEnvironment(e, t) {
	return e.toLowerCase() === t.toLowerCase();
}
function shortOf(e) {
	return /^default-/i.test(e) ? "default" : `environment-${e.slice(0, 8).toLowerCase()}`;
}
// src/json/append.ts
function layoutOf(e) {
	return {
		eol: /\r?\n/.exec(e)?.[0] ?? "",
		unit: /^([ \t]+)["{[]/m.exec(e)?.[1] ?? "  "
	};
}
function appended(e, t, n, { eol: r, unit: i }) {
	let a = t.offset + t.length - 1, o = t.children?.at(-1), s = o === void 0 ? null : o.offset + o.length, c = s !== null && isCommaNext(e, s), l = e.slice(0, a).trimEnd().length, u = indentAt(e, t.offset), d = o !== void 0 && startsLine(e, o) ? indentAt(e, o.offset) : null, f = n.map((e) => `${r}${r === "" ? "" : d ?? u + i}${e}`), p = r === "" || e.slice(l, a).includes("\n"), m = `${f.join(",")}${c ? "," : ""}${p ? "" : r + u}`;
	return s === null || c ? [{
		offset: l,
		length: 0,
		text: m
	}] : s === l ? [{
		offset: l,
		length: 0,
		text: `,${m}`
	}] : [{
		offset: s,
		length: 0,
		text: ","
	}, {
		offset: l,
		length: 0,
		text: m
	}];
}
function isCommaNext(e, t) {
	let n = require_index.Kn(e, !0);
	return n.setPosition(t), n.scan(), e[n.getTokenOffset()] === ",";
}
function indentAt(e, t) {
	let n = e.slice(e.lastIndexOf("\n", t - 1) + 1);
	return /^[ \t]*/.exec(n)?.[0] ?? "";
}
function startsLine(e, { offset: t }) {
	return e.slice(e.lastIndexOf("\n", t - 1) + 1, t).trim() === "";
}
// src/json/amend.ts
function withAdditions(e, t) {
	let { root: n } = new require_index.vt(e);
	return n?.type === "object" ? require_index.yt(e, [...missing(e, n, t, layoutOf(e))]) : e;
}
function* missing(e, t, n, r) {
	let i = propertiesOf(t), a = [];
	for (let [o, s] of Object.entries(n)) {
		let n = i.get(o);
		n === void 0 ? a.push(property(o, s, innerIndent(e, t, r), r)) : n.type === "object" && require_index.br(s) && (yield* missing(e, n, s, r));
	}
	a.length > 0 && (yield* appended(e, t, a, r));
}
function withChanges(e, t) {
	let n = new require_index.vt(e);
	if (n.root === void 0) return null;
	for (let e = firstGone(n.root, t); e !== null;) {
		if (n = new require_index.vt(require_index.yt(n.text, require_index.bt(n.text, e))), n.root === void 0) return null;
		e = firstGone(n.root, t);
	}
	return require_index.yt(n.text, [...changed(n, n.root, t, layoutOf(e))]);
}
function firstGone(e, t) {
	if (e.type !== "object" || !require_index.br(t)) return null;
	for (let [n, r] of propertiesOf(e)) {
		let e = require_index.xr(t, n);
		if (e === void 0) return r.parent ?? null;
		let i = firstGone(r, e);
		if (i !== null) return i;
	}
	return null;
}
function* changed(e, t, n, r) {
	if (t.type === "object" && require_index.br(n) && keepsOrder(t, n)) {
		let i = propertiesOf(t), a = innerIndent(e.text, t, r), o = [];
		for (let [t, s] of Object.entries(n)) {
			let n = i.get(t);
			n === void 0 ? o.push(property(t, s, a, r)) : yield* changed(e, n, s, r);
		}
		o.length > 0 && (yield* appended(e.text, t, o, r));
	} else if (JSON.stringify(contentOf(t)) !== JSON.stringify(n)) {
		let i = rendered(n, indentAt(e.text, t.offset), r);
		yield {
			offset: t.offset,
			length: t.length,
			text: i
		};
	}
}
function keepsOrder(e, t) {
	let n = [...propertiesOf(e).keys(), ...Object.keys(t)];
	return Object.keys(Object.fromEntries(n.map((e) => [e, null]))).join("\n") === Object.keys(t).join("\n");
}
function contentOf(e) {
	return e.type === "array" ? (e.children ?? []).map(contentOf) : e.type === "object" ? Object.fromEntries([...propertiesOf(e)].map(([e, t]) => [e, contentOf(t)])) : e.value;
}
function propertiesOf({ children: e = [] }) {
	return new Map(e.flatMap(({ children: [e, t] = [] }) => e === void 0 || t === void 0 ? [] : [[String(e.value), t]]));
}
function innerIndent(e, t, { eol: n, unit: r }) {
	if (n === "") return "";
	let i = t.children?.at(-1);
	return i !== void 0 && lineStart(e, i.offset).trim() === "" ? lineStart(e, i.offset) : indentAt(e, t.offset) + r;
}
function lineStart(e, t) {
	return e.slice(e.lastIndexOf("\n", t - 1) + 1, t);
}
function property(e, t, n, r) {
	let i = r.eol === "" ? ":" : ": ";
	return `${JSON.stringify(e)}${i}${rendered(t, n, r)}`;
}
function rendered(e, t, { eol: n, unit: r }) {
	return n === "" ? JSON.stringify(e) : JSON.stringify(e, null, r).replaceAll("\n", n + t);
}
// src/map/adopt.ts
function adoption(e, t, n, r) {
	let i = n.toSorted((e, t) => require_index.Vn(e.file, t.file)), a = e?.environments.get(t.name), o = mostUsed(i.flatMap(({ bindings: e }) => e)).filter(({ name: e }) => !a?.entries.has(e)), s = new Map([...o.map((e) => [e.name, e]), ...a?.entries ?? []]), c = [], l = i.flatMap((n) => {
		let i = settingsFor(n, e, t.name, s, r);
		return c.push(...i.notes), i.settings === null ? [] : [[n.file, i.settings]];
	}), { environmentName: u, deployAs: d } = t, f = o.map((e) => [e.name, entryOf(e, r)]);
	return {
		additions: { environments: { [t.name]: {
			environmentName: u,
			...a === void 0 && d !== null ? { deployAs: d } : {},
			connectionReferences: Object.fromEntries(f),
			...l.length > 0 ? { flows: Object.fromEntries(l) } : {}
		} } },
		notes: c
	};
}
function mostUsed(e) {
	return [...Map.groupBy(e, ({ name: e }) => e).values()].flatMap((e) => [...Map.groupBy(e, identity).values()].toSorted((e, t) => t.length - e.length || require_index.Vn(identity(e[0]), identity(t[0])))[0]?.[0] ?? []).toSorted((e, t) => require_index.Vn(e.name, t.name));
}
function settingsFor({ file: e, flowName: t, state: n, isKnown: r, bindings: i }, a, o, s, c) {
	let l = [...a?.environments.values() ?? []], u = a?.environments.get(o)?.flows.get(e), d = l.some(({ flows: t }) => t.has(e));
	if (r && !d && l.some((e) => e.name !== o)) return {
		settings: null,
		notes: [`${e} goes to every environment, since none names it; naming it in ${o} alone would take it from the others, so its flowName, ${t}, is yours to write`]
	};
	let f = i.filter((e) => {
		let t = u?.overrides.get(e.name) ?? s.get(e.name);
		return t === void 0 || identity(t) !== identity(e);
	});
	if (u !== void 0) {
		let n = f.map(({ name: t, connectionName: n }) => `\`${t}\` of ${e} is bound to ${n} live, and to another connection in the map, which stays`);
		return {
			settings: { flowName: t },
			notes: n
		};
	}
	let p = f.map((e) => [e.name, entryOf(e, c)]);
	return {
		settings: {
			flowName: t,
			...n === null ? {} : { state: n },
			...p.length > 0 ? { connectionReferences: Object.fromEntries(p) } : {}
		},
		notes: []
	};
}
function identity(e) {
	return `${require_index.cn(e?.connectionName ?? "")}\n${e?.id.toLowerCase()}`;
}
function entryOf({ connectionName: e, id: t }, n) {
	let r = n(e);
	return {
		connectionName: e,
		id: t,
		...r === null ? {} : { owner: r.owner },
		...r === null || r.sharedWith.length === 0 ? {} : { sharedWith: r.sharedWith }
	};
}
// src/workspace/edit-file.ts
async function editFile(e, t, n, r) {
	let i = require_index.u(e, t);
	if (i === null) return { code: "file-gone" };
	if (!i.ok) return {
		code: "file-unreadable",
		cause: i.reason
	};
	let a = require_index.mt(i.bytes), { text: o } = a;
	if (n !== null && o !== n) return { code: "file-changed-since-read" };
	if (!require_index.ht(o, a).equals(i.bytes)) return { code: "file-not-editable" };
	let s = await r(o);
	return s === null ? { code: "file-not-editable" } : typeof s == "string" ? s === o ? null : await replaceFile(e, t, require_index.ht(s, a)) : s.reason;
}
async function replaceFile(e, t, n) {
	try {
		let r = await require_index.N(e, t);
		await (0, node_fs_promises.access)(r, node_fs.constants.W_OK);
		let { mode: i } = await (0, node_fs_promises.stat)(r);
		return await require_whole_file.n(r, n, i), null;
	} catch (e) {
		return writeProblem(e);
	}
}
function writeProblem(e) {
	if (e instanceof require_index.M) return {
		code: "file-behind-link",
		link: e.link
	};
	let { code: t } = e;
	if (typeof t != "string") throw e;
	return {
		code: "file-not-written",
		errno: t
	};
}
// src/workspace/new-file.ts
async function writeNewFile(e, t, n) {
	try {
		let r = await require_index.N(e, t);
		return await (0, node_fs_promises.mkdir)((0, node_path.dirname)(r), { recursive: !0 }), await (0, node_fs_promises.stat)(r).catch(() => null) === null ? (await require_whole_file.n(r, n), null) : { code: "file-exists" };
	} catch (e) {
		return writeProblem(e);
	}
}
// src/export/export-map.ts
async function readOwners({ environmentName: e }, t, n, r) {
	if (!n) return new Map();
	let i = await t.listConnections(e).catch((e) => {
		if (!(e instanceof require_index.kr)) throw e;
		return r(`whose the connections are is not written: ${require_index.un(e.failure)}`), { connections: [] };
	});
	return new Map(i.connections.map(({ connectionName: e, owner: t }) => [require_index.cn(e), t]));
}
function ownersOf(e, t) {
	return (n) => {
		let r = e.get(require_index.cn(n)) ?? null;
		return r === null ? null : {
			owner: r,
			sharedWith: t === null || t.toLowerCase() === r.toLowerCase() ? [] : [t]
		};
	};
}
async function writeMap(e, t, { map: n, mapFile: r }, { root: i, account: a, ownerOf: o, warn: s }) {
	if (t.length === 0) return !1;
	let { name: c, environmentName: l } = e, { additions: u, notes: d } = adoption(n, {
		name: c,
		environmentName: l,
		deployAs: a
	}, t, o);
	for (let e of d) s(e);
	if (n === null) {
		let e = {
			$schema: require_schema.t,
			version: 1,
			...u
		}, t = await writeNewFile(i, r, `${JSON.stringify(e, null, 2)}\n`);
		if (t !== null) throw unwritten(r, t);
		return !0;
	}
	let f = !1, p = await editFile(i, r, n.source.text, async (e) => {
		let t = withAdditions(e, u);
		f = t !== e;
		let n = await require_index.r(r, Buffer.from(t), {
			environment: null,
			flows: []
		});
		if (!n.ok) throw Error(`${r} would be invalid: ${n.problems[0]?.reason.code}`);
		return t;
	});
	if (p !== null) throw unwritten(r, p);
	return f;
}
function unwritten(e, t) {
	return new require_index.tr(`the flows were exported, and ${e} was not changed: ${require_index.Mn(t)}; correct that, and run this again`);
}
// src/export/known-files.ts
function candidates({ flows: e, map: t }, { name: n, environmentName: r }, i) {
	let a = t?.environments.get(n), o = (e) => ((a?.flows.get(e.file) ?? null)?.flowName ?? originIn(e, r))?.toLowerCase() ?? null, s = (e) => a?.flows.get(e.file)?.displayName ?? e.displayName, c = new Set(i.map(({ flowName: e }) => e.toLowerCase())), l = Map.groupBy(e, o), u = e.filter((e) => !c.has(o(e) ?? "")), d = (e) => e.guids.find((e) => c.has(e)) ?? null, f = Map.groupBy(u, d), p = Map.groupBy(u.filter((e) => d(e) === null), s), m = (e) => l.get(e) ?? f.get(e), h = Map.groupBy(i.filter(({ flowName: e }) => m(e.toLowerCase()) === void 0), ({ displayName: e }) => e);
	return ({ flowName: e, displayName: t }) => {
		let [n] = m(e.toLowerCase()) ?? [];
		if (n !== void 0) return {
			held: n,
			maybe: []
		};
		let r = p.get(t) ?? [];
		return h.get(t)?.length === 1 && r.length === 1 ? {
			held: r[0] ?? null,
			maybe: []
		} : {
			held: null,
			maybe: r
		};
	};
}
function originIn({ origin: e }, t) {
	return e?.environmentName.toLowerCase() === t.toLowerCase() ? e?.flowName ?? null : null;
}
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
	let t = [...require_index.V(e, [])].map(({ host: e }) => e?.key);
	return [...new Set(t.filter((e) => e !== void 0))].toSorted();
}
function normaliseReferences(e, t) {
	let n = t.flatMap((t) => {
		let n = require_index.xr(e, t);
		if (!require_index.br(n)) return [];
		let r = logicalName(n), i = require_index.xr(n, "id") ?? require_index._r(n, "api", "id") ?? null, a = require_index.xr(n, "source") ?? require_index.xr(n, "runtimeSource") ?? null;
		return [[t, {
			...i === null ? {} : { id: i },
			...a === null ? {} : { source: a },
			...r === null ? {} : { connectionReferenceLogicalName: r }
		}]];
	});
	return Object.fromEntries(n);
}
function logicalName(e) {
	let t = require_index._r(e, "connection", "connectionReferenceLogicalName") ?? require_index.xr(e, "connectionReferenceLogicalName");
	return typeof t == "string" && t !== "" ? t : null;
}
function normaliseDefinition(e) {
	let { $schema: t, contentVersion: n, description: r, parameters: i, triggers: a, actions: o, outputs: s, ...c } = e, { metadata: l, ...u } = c;
	return {
		$schema: t ?? "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#",
		contentVersion: typeof n == "string" ? n : "1.0.0.0",
		...require_index.tt(r),
		parameters: normaliseParameters(i, e),
		triggers: normaliseBlock(a, "trigger"),
		actions: normaliseBlock(o, "action"),
		...require_index.br(s) && Object.keys(s).length > 0 ? { outputs: s } : {},
		...u
	};
}
function normaliseParameters(e, t) {
	let n = require_index.br(e) ? e : {}, r = usedKeys(t).length > 0 ? require_desired.t : {}, i = Object.entries(require_desired.t).filter(([e]) => Object.hasOwn(r, e) || Object.hasOwn(n, e)), a = Object.keys(n).filter((e) => !Object.hasOwn(require_desired.t, e)).toSorted();
	return {
		...Object.fromEntries(i),
		...Object.fromEntries(a.map((e) => [e, n[e]]))
	};
}
function normaliseBlock(e, t) {
	if (!require_index.br(e)) return {};
	let n = Object.keys(e).toSorted().map((n) => ({ operation: {
		kind: t,
		name: n,
		value: e[n]
	} })), r = require_index.H(n);
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
	if (!require_index.br(e)) return e;
	let { metadata: t, evaluatedRecurrence: n, ...r } = e, i = normaliseMetadata(t), a = {
		...r,
		...i === null ? {} : { metadata: i },
		...hasServersAuthentication(e) ? { inputs: withoutAuthentication(r.inputs) } : {},
		...require_index.br(r.actions) ? { actions: normaliseBlock(r.actions, "action") } : {},
		...require_index.br(r.else) ? { else: normaliseBranch(r.else) } : {},
		...require_index.br(r.default) ? { default: normaliseBranch(r.default) } : {},
		...require_index.br(r.cases) ? { cases: normaliseCases(r.cases) } : {}
	}, o = Object.keys(a).filter((e) => !FIRST.includes(e) && !LAST.includes(e)).toSorted(), s = [
		...FIRST,
		...LAST,
		...o
	].filter((e) => Object.hasOwn(a, e));
	return Object.fromEntries(s.map((e) => [e, a[e]]));
}
function normaliseCases(e) {
	return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, require_index.br(t) ? normaliseBranch(t) : t]));
}
function normaliseBranch(e) {
	return require_index.br(e.actions) ? {
		...e,
		actions: normaliseBlock(e.actions, "action")
	} : e;
}
function normaliseMetadata(e) {
	if (!require_index.br(e)) return null;
	let { operationMetadataId: t, ...n } = e;
	return Object.keys(n).length > 0 ? n : null;
}
function hasServersAuthentication(e) {
	return require_index.Gn(e) !== null && require_index._r(e, "inputs", "authentication") === "@parameters('$authentication')";
}
function withoutAuthentication(e) {
	if (!require_index.br(e)) return e ?? {};
	let { authentication: t, ...n } = e;
	return n;
}
// src/export/merge-live.ts
function mergeLive(e, t, n) {
	let r = normaliseDefinition(t), [i, a] = [require_index.Q(e), require_index.Q(t)], o = {
		parameters: parameters(require_index.xr(e, "parameters"), require_index.xr(r, "parameters"), n),
		triggers: block(require_index.xr(e, "triggers"), require_index.xr(r, "triggers")),
		actions: block(require_index.xr(e, "actions"), require_index.xr(r, "actions"))
	}, s = [
		...Object.keys(e),
		...Object.keys(r),
		...Object.keys(o)
	], c = [...new Set(s)].flatMap((t) => {
		let n = isSame(require_index.xr(i, t), require_index.xr(a, t)), s = require_index.xr(o, t) ?? (n ? require_index.xr(e, t) : require_index.xr(r, t));
		return s === void 0 ? [] : [[t, s]];
	});
	return Object.fromEntries(c);
}
function parameters(e, t, n) {
	let [r, i] = [objectOf(e), objectOf(t)], a = (e) => e.startsWith("$") ? Object.hasOwn(r, e) : Object.hasOwn(i, e), o = [...new Set([...Object.keys(r), ...Object.keys(i)])].filter(a).map((e) => {
		let [t, a] = [r[e], i[e]];
		if (t === void 0 || a === void 0) return [e, t ?? a];
		if (e.startsWith("$") || isSameParameter(t, a)) return [e, t];
		let o = require_index.at(a, t);
		return !Object.hasOwn(n, e) || !require_index.br(t) || !require_index.br(o) ? [e, o] : [e, {
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
	if (!require_index.br(e) || !require_index.br(t)) return t;
	if (isSame(require_index.rt(e), require_index.rt(t))) return e;
	let { metadata: n, ...r } = t;
	require_index.br(e.metadata) && (r.metadata = e.metadata), require_index.br(e.runAfter) && r.runAfter === void 0 && (r.runAfter = {}), require_index.Gn(t) !== null && (r.inputs = withAuthentication(t.inputs, e.inputs)), require_index.br(t.actions) && (r.actions = block(e.actions, t.actions));
	for (let n of ["else", "default"]) require_index.br(t[n]) && (r[n] = withActions(e[n], t[n]));
	if (require_index.br(t.cases)) {
		let n = Object.entries(t.cases).map(([t, n]) => [t, withActions(require_index.xr(e.cases, t), n)]);
		r.cases = Object.fromEntries(n);
	}
	return require_index.it(r, e);
}
function withActions(e, t) {
	return !require_index.br(t) || !require_index.br(t.actions) ? t : {
		...t,
		actions: block(require_index.xr(e, "actions"), t.actions)
	};
}
function withAuthentication(e, t) {
	let { authentication: n, ...r } = objectOf(e), i = require_index.xr(t, "authentication");
	return i === void 0 ? r : {
		...r,
		authentication: i
	};
}
function objectOf(e) {
	return require_index.br(e) ? e : {};
}
function isSameParameter(e, t) {
	return isSame(require_index.$({ one: e }), require_index.$({ one: t }));
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
	let r = valueAt(JSON.parse(e.source.text), e.referencesPath ?? []), i = new Set(usedKeys(e.definition)), a = Object.entries(r).filter(([e]) => n.includes(e) || !i.has(e)), o = n.filter((e) => !Object.hasOwn(r, e)).map((n) => [n, reference(e, require_index.xr(t.connectionReferences, n))]);
	return Object.fromEntries([...a, ...o]);
}
function reference({ format: e }, t) {
	let n = String(require_index.xr(t, "id") ?? ""), r = String(require_index.xr(t, "source") ?? "Embedded"), i = logicalName(t);
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
	return t.reduce((e, t) => require_index.xr(e, String(t)) ?? {}, e);
}
// src/export/write-flows.ts
async function exportFlows(e, t, n) {
	let r = [], i = e.map((e) => ({
		...e,
		file: e.held?.file ?? t.fileFor(e.summary)
	})), a = new Set(), o = 0;
	return {
		outcomes: await require_index.Kt(i, async (t) => {
			let { displayName: i, flowName: s } = t.summary, c = await exportOne(t, a, n).catch(asFailure);
			c.adopted !== null && r.push(c.adopted);
			let { file: l = t.file, result: u, reason: d } = c, f = {
				environment: n.environment.name,
				file: l,
				displayName: i,
				flowName: s,
				state: null,
				snapshot: null,
				result: u,
				reason: d
			};
			return n.onOutcome(f, ++o, e.length), f;
		}, { concurrency: n.concurrency }),
		adopted: r
	};
}
function asFailure(e) {
	if (!(e instanceof require_index.kr)) throw e;
	return failed(e.failure);
}
function failed(e) {
	return {
		result: "failed",
		reason: e,
		adopted: null
	};
}
async function exportOne({ summary: e, held: t, maybe: n, file: r }, i, a) {
	let { root: o, reader: s, project: c, environment: l, format: u } = a, d = await s.readReply(l.environmentName, e.flowName);
	if (d === null) return failed({ code: "listed-but-gone" });
	let { flow: f, reply: p } = d;
	if (f.hidesName || t === null && e.hidesName) return failed({
		code: "name-not-shown",
		flowName: e.flowName
	});
	let m = u === "live" ? p : normaliseFlow(f);
	if (require_index.Er(JSON.stringify(m))) return failed({ code: "signed-url-in-definition" });
	let h = c.map?.environments.get(l.name)?.flows, g = (e) => isLive(e, f, h?.get(e.file) ?? null), _ = t ?? n.find((e) => !i.has(e.file) && g(e)) ?? null;
	if (_ === null) {
		let e = await writeNewFile(o, r, `${JSON.stringify(m, null, 2)}\n`);
		return e === null ? {
			result: "created",
			reason: null,
			adopted: adoptedFlow(r, f, !1)
		} : failed(e);
	}
	return i.add(_.file), {
		...g(_) ? {
			result: "unchanged",
			reason: null
		} : await bring(_, f, h?.get(_.file) ?? null, a),
		file: _.file,
		adopted: adoptedFlow(_.file, f, !0)
	};
}
function isLive(e, t, n) {
	let { displayName: r, renames: i, definition: a } = require_desired.r(e, {
		settings: n,
		bindings: []
	});
	return (!i || r === t.displayName) && require_difference.t(a, t.definition).length === 0;
}
async function bring(e, t, n, { root: r, isForced: i }) {
	if (!i) return {
		result: "skipped",
		reason: { code: "file-differs" }
	};
	let a = (e) => ({
		result: "failed",
		reason: {
			code: "file-not-updated",
			cause: e
		}
	});
	if (e.format === "dataverse-row") return a({ code: "dataverse-row" });
	let o = await editFile(r, e.file, e.source.text, (r) => withChanges(r, liveDocument(e, t, n?.parameters ?? {})));
	return o === null ? {
		result: "updated",
		reason: null
	} : a(o);
}
function adoptedFlow(e, t, n) {
	let { flowName: r, state: i, definition: a, connectionReferences: o } = t;
	return {
		file: e,
		flowName: r,
		state: i === "Started" || i === "Stopped" ? i : null,
		isKnown: n,
		bindings: usedKeys(a).flatMap((e) => {
			let t = require_index.xr(o, e), n = require_index.yr(t, "connectionName"), r = connectorId(t);
			return !n || r === null ? [] : [{
				name: logicalName(t) ?? e,
				connectionName: n,
				id: r
			}];
		})
	};
}
function connectorId(e) {
	let t = require_index.yr(e, "id") || require_index.yr(e, "api", "id");
	if (t) return t;
	let n = require_index.yr(e, "api", "name") || require_index.yr(e, "apiName");
	return n ? `/providers/Microsoft.PowerApps/apis/${n.startsWith("shared_") ? n : `shared_${n}`}` : null;
}
// src/export/export.ts
async function withReader({ apiKey: e, endpoint: t }, { progress: n }, r) {
	if (e === null) throw new require_index.tr("`export` needs `api-key`, a Flow Studio key that may read the environment (in a terminal: FLOW_STUDIO_API_KEY)");
	let { connectReader: i, readKey: a } = await require_flow_studio.t(t), o = await i({
		endpoint: t,
		apiKey: e,
		onRetry: require_flow_studio.n(n)
	});
	try {
		return await r(o, a(e));
	} finally {
		await o.close();
	}
}
async function readForExport(e, t) {
	let n = await require_index.n(e, t), { map: r, mapFile: i, mapProblems: a } = n;
	if (r === null && a !== null) throw new require_index.tr(require_index.xn(i));
	if (r?.kind === "settings") throw new require_index.tr(`${require_index.Sn(i, "flows")}; set \`connection-references\` to a map of its own`);
	return n;
}
async function sourceOf(e, { map: t }, n) {
	let r = [...t?.environments.values() ?? []], i = r.find(({ name: t }) => t === e.environment), a = e.environmentId ?? i?.environmentName ?? null;
	if (a === null) {
		let t = r.map(({ name: e }) => e);
		throw new require_index.tr(`${require_index.h(e.environment ?? "", t)}; to export from another one, give its id with --environment-id`);
	}
	let o = (e) => sameEnvironment(e, a), s = r.find((e) => o(e.environmentName)), c = e.environment === null ? void 0 : i ?? s;
	if (c !== void 0 && (c.name !== e.environment || !o(c.environmentName))) throw new require_index.tr(`the map calls ${c.environmentName} ${JSON.stringify(c.name)}`);
	let { environmentName: l, listed: u } = await flowsOf(a, n), d = e.environment ?? s?.name ?? environmentNameFor(l, await visibleTo(n));
	if (e.environment === null && s === void 0 && r.some((e) => e.name === d)) throw new require_index.tr(`the map has another environment ${JSON.stringify(d)}; choose a name with --name`);
	return {
		name: d,
		environmentName: l,
		listed: u.toSorted(byName)
	};
}
async function flowsOf(e, t) {
	let n = await listedIn(e, t);
	if (n.length > 0) return {
		environmentName: e,
		listed: n
	};
	let r = await visibleTo(t), i = r.find((t) => sameEnvironment(t.environmentName, e));
	if (i === void 0) throw notThere(e, r);
	let { environmentName: a } = i;
	return a === e ? {
		environmentName: a,
		listed: n
	} : {
		environmentName: a,
		listed: await listedIn(a, t)
	};
}
async function listedIn(e, t) {
	return t.listFlows(e).catch((e) => {
		if (e instanceof require_index.kr && e.kind === "not-found") return [];
		throw e;
	});
}
function byName(e, t) {
	return require_index.Vn(e.displayName, t.displayName) || require_index.Vn(e.flowName, t.flowName);
}
function visibleTo(e) {
	return e.listEnvironments().catch((e) => {
		if (e instanceof require_index.kr) return [];
		throw e;
	});
}
function notThere(e, t) {
	let n = t.map((e) => `${e.environmentName} (${e.displayName})`), r = n.length > 0 ? `, which sees ${require_index.qn(n, 10)}` : "";
	return new require_index.tr(`the environment ${e} is not there for the key${r}; give its id, as in the address of make.powerautomate.com`);
}
async function exportFrom(e, t, n, { settings: r, surroundings: i, reader: a, key: o, ask: s = null }) {
	let { root: c, progress: l, warn: u } = i, d = chosenFlows(e, t.flows, n), f = [
		...n.flows,
		...n.skipped,
		...n.badFiles
	].map(({ file: e }) => e), p = new FileNames(n.sought.lists[0] ?? [], [...f, n.mapFile]);
	l(`Exporting ${d.length} of ${e.listed.length} flows of ${e.name}`);
	let { outcomes: m, adopted: h } = await exportFlows(d, p, {
		root: c,
		reader: a,
		project: n,
		environment: e,
		format: t.format,
		isForced: t.isForced,
		concurrency: r.concurrency,
		onOutcome: ({ result: e, file: t, displayName: n }, r, i) => l(`${r}/${i} ${e} ${t || n}`)
	}), g = await readOwners(e, a, h.length > 0, u), _ = await accountFor(e, h, n, {
		owners: g,
		key: o,
		ask: s,
		warn: u
	});
	return await writeMap(e, h, n, {
		root: c,
		account: _,
		ownerOf: ownersOf(g, _),
		warn: u
	}) && l(`Wrote ${n.mapFile}`), {
		report: await reportOf(e.name, m, r, c),
		project: n,
		secrets: require_index.Mt(n.map, n.index),
		github: null,
		planned: null,
		drift: null,
		known: [...n.map?.environments.keys() ?? []],
		snapshots: null
	};
}
async function accountFor({ name: e }, t, { map: n }, { owners: r, key: i, ask: a, warn: o }) {
	if (n?.environments.has(e) || t.length === 0) return i.account;
	let s = await deployingAccount(i, t.flatMap(({ bindings: e }) => e).map(({ connectionName: e }) => r.get(require_index.cn(e)) ?? null), a);
	return s === null && o(`deployAs of ${e} is left out of the map, because the key does not say whose it is; add the account that deploys`), s;
}
function chosenFlows({ name: e, environmentName: t, listed: n }, r, i) {
	let a = candidates(i, {
		name: e,
		environmentName: t
	}, n), o = n.map((e) => ({
		summary: e,
		...a(e)
	}));
	if (r === "all") return o;
	if (r === "known") {
		let e = o.filter(({ held: e }) => e !== null);
		return e.length > 0 ? e : o;
	}
	let s = new Set(r.map((e) => oneOf(e, n)));
	return o.filter(({ summary: e }) => s.has(e));
}
function oneOf(e, t) {
	let n = t.find(({ flowName: t }) => t.toLowerCase() === e.toLowerCase());
	if (n !== void 0) return n;
	let [r, ...i] = t.filter(({ displayName: t }) => t === e);
	if (r === void 0) {
		let n = require_index.kn(e, t.map(({ displayName: e }) => e)), r = n === null ? "without --flow they are listed" : `did you mean ${JSON.stringify(n)}?`;
		throw new require_index.tr(`the environment has no flow ${JSON.stringify(e)}; ${r}`);
	}
	if (i.length === 0) return r;
	let a = [r, ...i].map(({ flowName: e }) => e).join(", ");
	throw new require_index.tr(`${i.length + 1} flows are called ${JSON.stringify(e)}; give the guid of one: ${a}`);
}
async function reportOf(e, t, n, r) {
	let { flows: i, skipped: a } = await require_index.n(n, r), o = new Set(t.map(({ file: e }) => e));
	return {
		version: 2,
		mode: "export",
		environments: [e],
		flows: i.filter(({ file: e }) => o.has(e)).map(require_index.ft),
		skipped: a.map(require_index.pt),
		findings: [],
		notRun: [],
		suppressed: [],
		plan: null,
		drift: null,
		ignored: [],
		comparedWith: null,
		outcomes: t,
		unapprovedPlans: []
	};
}
function environmentsIn({ map: e, mapFile: t }, n) {
	if (e === null) {
		let [e] = n;
		if (e !== void 0 && n.length === 1) return [{
			environmentId: e,
			environment: null
		}];
		throw new require_index.tr(`there is no ${t}; set \`environment\` to the id of the environment to export from`);
	}
	let r = [...e.environments.keys()], i = n.find((e) => !r.includes(e));
	if (i !== void 0 || r.length === 0) throw new require_index.tr(require_index.h(i ?? "", r));
	return (n.length > 0 ? n : r).map((e) => ({
		environmentId: null,
		environment: e
	}));
}
function together(e, t) {
	let { report: n } = t, r = [...e.report.flows, ...n.flows];
	return {
		...t,
		report: {
			...n,
			environments: [...e.report.environments, ...n.environments],
			flows: [...new Map(r.map((e) => [e.file, e])).values()],
			outcomes: [...e.report.outcomes, ...n.outcomes]
		}
	};
}
exports.exportKnown = async function(e, t) {
	let n = environmentsIn(await readForExport(e, t.root), e.environments);
	return withReader(e, t, async (r, i) => {
		let a = [];
		for (let o of n) {
			let n = await readForExport(e, t.root), s = await sourceOf(o, n, r);
			a.push(await exportFrom(s, {
				flows: "known",
				format: "tidy",
				isForced: !0
			}, n, {
				settings: e,
				surroundings: t,
				reader: r,
				key: i
			}));
		}
		return a.reduce(together);
	});
};
