let node_path = require("node:path");
const require_carry_out = require("./carry-out.js");
let node_fs = require("node:fs");
// src/solutions/facts.ts
const ELEMENTS = {
	flow: "Workflow",
	reference: "connectionreference",
	solution: "SolutionManifest"
};
function recordInXml({ attributes: e, texts: t }) {
	return recordOf({
		guid: e.WorkflowId,
		displayName: e.Name,
		jsonFile: t.get("JsonFileName"),
		state: t.get("StateCode"),
		kind: t.get("ModernFlowType")
	});
}
function recordInYaml(e) {
	let t = require_carry_out.Ui(e, "Workflow");
	return t === void 0 ? recordInMetadata(e) : recordOf({
		guid: require_carry_out.Vi(t, "@WorkflowId"),
		displayName: require_carry_out.Vi(t, "@Name"),
		jsonFile: require_carry_out.Vi(t, "JsonFileName"),
		state: require_carry_out.Vi(t, "StateCode"),
		kind: require_carry_out.Vi(t, "ModernFlowType")
	});
}
function recordInMetadata(e) {
	return recordOf({
		guid: require_carry_out.Vi(e, "workflowId"),
		displayName: require_carry_out.Vi(e, "name"),
		jsonFile: require_carry_out.Vi(e, "jsonFileName"),
		state: require_carry_out.Vi(e, "stateCode"),
		kind: require_carry_out.Vi(e, "modernFlowType")
	});
}
const STATES = {
	0: "Stopped",
	1: "Started"
}, AGENT_FLOWS = ["1", "2"];
function recordOf({ guid: e, displayName: t, jsonFile: n, state: r, kind: i }) {
	return {
		guid: require_carry_out.Zt(e ?? "")[0] ?? null,
		displayName: t?.trim() || null,
		jsonFile: n?.trim().split(/[\\/]/).at(-1)?.toLowerCase() || null,
		state: STATES[r?.trim() ?? ""] ?? null,
		isAgentFlow: AGENT_FLOWS.includes(i?.trim() ?? "")
	};
}
function referenceInXml({ attributes: e, texts: t }) {
	return referenceOf(e.connectionreferencelogicalname, t.get("connectorid"));
}
function referencesInYaml(e) {
	let t = require_carry_out.Ui(e, "connectionreference"), n = require_carry_out.Ui(e, "connectionReferences");
	return [referenceOf(require_carry_out.Vi(t, "@connectionreferencelogicalname"), require_carry_out.Vi(t, "connectorid")), ...Array.isArray(n) ? n.map(clonedReference) : []].filter((e) => e !== null);
}
function clonedReference(e) {
	return referenceOf(require_carry_out.Vi(e, "connectionReferenceLogicalName"), require_carry_out.Vi(e, "connectorId"));
}
function referenceOf(e, t) {
	let [n, r] = [e?.trim().toLowerCase(), t?.trim()];
	return n && r ? {
		logicalName: n,
		connectorId: r
	} : null;
}
function solutionInXml({ texts: e }) {
	return e.get("UniqueName")?.trim() || null;
}
function solutionInYaml(e) {
	return require_carry_out.Vi(e, "ImportExportXml", "SolutionManifest", "UniqueName")?.trim() || null;
}
function componentsInYaml(e) {
	let t = require_carry_out.zi(e, "SolutionComponents", "Component");
	return (Array.isArray(t) ? t : [t]).flatMap((e) => require_carry_out.Vi(e, "@path")?.toLowerCase() ?? []);
}
// src/solutions/folders.ts
var Folders = class {
	#e;
	#t = new Map();
	constructor(e) {
		this.#e = e;
	}
	names(e) {
		let t = this.#t.get(e);
		if (t !== void 0) return t;
		let n = this.#n(e);
		return this.#t.set(e, n), n;
	}
	find(e, t) {
		let n = t.toLowerCase(), r = this.names(e).find((e) => e.toLowerCase() === n);
		return r === void 0 ? null : node_path.posix.join(e, r);
	}
	#n(e) {
		try {
			return (0, node_fs.readdirSync)((0, node_path.join)(this.#e, e)).toSorted();
		} catch {
			return [];
		}
	}
}, RefusedError = class extends Error {
	name = "RefusedError";
	what;
	constructor(e) {
		super(e), this.what = e;
	}
};
// src/solutions/read-solution-file.ts
async function loadParsers(e) {
	let t = (t) => e.some(t);
	return {
		xml: t(isXml) ? (await Promise.resolve().then(() => require("./xml.js"))).elementsIn : null,
		yaml: t((e) => !isXml(e)) ? (await Promise.resolve().then(() => require("./yaml.js"))).yamlDocument : null
	};
}
const MOST_YAML = 262144, WANTED = new Set(Object.values(ELEMENTS));
function readSolutionFile(e, t, n) {
	let r = require_carry_out.w(e, t);
	return r === null ? null : r.ok ? parseSolutionFile(t, r.bytes, n) : unread({
		code: "solution-file-unread",
		cause: r.reason
	});
}
function parseSolutionFile(e, t, n) {
	if (!isXml(e) && t.length > MOST_YAML) return unread({
		code: "solution-file-unread",
		cause: {
			code: "file-too-large",
			bytes: t.length,
			most: MOST_YAML
		}
	});
	let { text: r, encoding: i, undecodableAt: a } = require_carry_out.vr(t);
	return a === null ? parsed(e, r, n) : unread({
		code: "solution-file-undecodable",
		encoding: i
	});
}
function parsed(e, t, { xml: n, yaml: r }) {
	let i = isXml(e) ? "XML" : "YAML";
	try {
		return i === "XML" ? n && {
			kind: "xml",
			elements: n(t, WANTED)
		} : r && {
			kind: "yaml",
			document: r(t)
		};
	} catch (e) {
		if (e instanceof RefusedError) return unread({
			code: "solution-file-refused",
			what: e.what
		});
		let [t = ""] = String(e instanceof Error ? e.message : e).split("\n");
		return unread({
			code: "solution-file-malformed",
			format: i,
			detail: t.replace(/:$/, "").slice(0, 200)
		});
	}
}
function unread(e) {
	return {
		kind: "unread",
		reason: e
	};
}
function isXml(e) {
	return /\.xml$/i.test(e);
}
function filesOf({ xml: e, references: t, solutions: n }) {
	let r = n.flatMap(({ solution: e, components: t }) => [e, ...t === null ? [] : [t]]);
	return [
		...e,
		...t,
		...r
	];
}
function opened(e, t, n, r) {
	let i = new Map(), a = (n) => {
		let r = readSolutionFile(e, n, t);
		return r?.kind === "unread" ? (i.set(n, {
			kind: "skipped",
			file: n,
			reason: r.reason
		}), null) : r;
	}, o = new Map([...n].map(([e, t]) => [e, layoutOf(t, a)])), s = (e, t) => {
		let n = o.get(require_carry_out.B(e.file) ?? "/");
		return n === void 0 ? e : completed(e, n, [...t(), ...n.records]);
	};
	return {
		complete: (e) => s(e, () => {
			let t = require_carry_out.V(e.file, r);
			return t === null ? [] : recordsIn(a(t));
		}),
		recordFile: (e) => require_carry_out.V(e, r),
		completeWith: (e, n, r) => s(e, () => r === null ? [] : recordsIn(contentOf(n, r, t))),
		unread: () => [...i.values()]
	};
}
function contentOf(e, t, n) {
	let r = parseSolutionFile(e, t, n);
	return r?.kind === "unread" ? null : r;
}
function layoutOf({ xml: e, references: t, solutions: n }, r) {
	let i = e.map(r), a = (e) => i.flatMap((t) => elementsOf(t, e)), o = [...a(ELEMENTS.reference).flatMap((e) => referenceInXml(e) ?? []), ...t.flatMap((e) => withDocument(r(e), referencesInYaml) ?? [])], s = a(ELEMENTS.solution).flatMap((e) => solutionInXml(e) ?? []);
	return {
		references: new Map(o.map((e) => [e.logicalName, e])),
		solutions: [...[...new Set(s)].map((e) => ({
			name: e,
			components: null
		})), ...n.flatMap(({ solution: e, components: t }) => {
			let n = withDocument(r(e), solutionInYaml), i = t === null ? null : withDocument(r(t), componentsInYaml);
			return n === null ? [] : [{
				name: n,
				components: i
			}];
		})],
		records: a(ELEMENTS.flow).map(recordInXml)
	};
}
function elementsOf(e, t) {
	return e?.kind === "xml" ? e.elements.filter(({ name: e }) => e === t) : [];
}
function withDocument(e, t) {
	return e?.kind === "yaml" ? t(e.document) : null;
}
function recordsIn(e) {
	let t = withDocument(e, recordInYaml);
	return t === null ? elementsOf(e, ELEMENTS.flow).map(recordInXml) : [t];
}
function completed(e, t, n) {
	let { displayName: r, guid: i = null, state: a = null, isAgentFlow: o = !1 } = n.find((t) => isOf(t, e)) ?? null ?? {};
	return {
		...e,
		...e.namedByFile && r ? { displayName: r } : {},
		guids: i === null ? e.guids : [...new Set([...e.guids, i])],
		workflowId: e.workflowId ?? i,
		references: e.references?.map((e) => withConnector(e, t)) ?? null,
		solution: {
			names: solutionsOf(e, t),
			state: a,
			isAgentFlow: o
		}
	};
}
function isOf({ guid: e, jsonFile: t }, { file: n, guids: r }) {
	return t === null ? e === null || r.length === 0 || r.includes(e) : t === node_path.posix.basename(n).toLowerCase();
}
function solutionsOf({ guids: e }, { solutions: t }) {
	return t.filter(({ components: t }) => t === null || t.some((t) => e.some((e) => t.includes(e)))).map(({ name: e }) => e);
}
function withConnector(e, { references: t }) {
	let n = t.get(e.logicalName?.toLowerCase() ?? "");
	if (n === void 0) return e;
	let { connectorId: r } = n, i = e.connector ?? require_carry_out.ii(r);
	return {
		...e,
		connector: i,
		registeredId: r
	};
}
exports.openSolutions = async function(e, t) {
	let n = new Folders(e), r = t.filter((e) => require_carry_out.B(e) !== null), i = new Set(r.map((e) => require_carry_out.B(e) ?? "")), a = new Map([...i].map((e) => [e, require_carry_out.z(e, n)])), o = r.flatMap((e) => require_carry_out.V(e, n) ?? []), s = [...[...a.values()].flatMap(filesOf), ...o];
	if (s.length === 0) return null;
	let c = (e) => r.filter((t) => {
		let r = a.get(require_carry_out.B(t) ?? "");
		return e === require_carry_out.V(t, n) || r && filesOf(r).includes(e);
	});
	return {
		...opened(e, await loadParsers(s), a, n),
		flowsOf: c
	};
}, exports.t = RefusedError;
