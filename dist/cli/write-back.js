const require_live_document = require("./live-document.js"), require_carry_out = require("./carry-out.js"), require_amend = require("./amend.js"), require_apply = require("./apply.js"), require_desired = require("./desired.js"), require_difference = require("./difference.js"), require_edit_file = require("./edit-file.js");
async function writeBackOne(e, t, n, r) {
	let { file: i, environment: a } = t, o = [], s = boundOtherwise(t), c = differingContent(t), l = (e, t) => {
		t === null ? o.push(...e) : s.push({
			parts: e,
			reason: t
		});
	};
	if (c.length > 0) {
		let i = n.filter((e) => differingContent(e).length > 0);
		l(c, i.length > 0 ? {
			code: "environments-differ",
			environments: [a, ...i.map((e) => e.environment)]
		} : await writeFlow(e, t, r));
	}
	return t.paths.includes("/state") && l(["state"], await writeState(e, t, r)), {
		file: i,
		environment: a,
		written: o,
		skipped: s
	};
}
function differingContent({ paths: e }) {
	return ["definition", "displayName"].filter((t) => e.some((e) => e === `/${t}` || e.startsWith(`/${t}/`)));
}
function boundOtherwise({ bindings: e }) {
	return e.flatMap(({ key: e, from: t, to: n }) => {
		if (t === null || n === null) return [];
		let [r, i] = [t.connectionName, n.connectionName];
		return require_carry_out.sr(r, i) ? [] : [{
			parts: [],
			reason: {
				code: "bound-otherwise",
				key: e,
				live: i,
				map: r
			}
		}];
	});
}
async function writeFlow(e, t, n) {
	let r = n.flows.find(({ file: e }) => e === t.file);
	if (r === void 0) return { code: "flow-not-read" };
	if (r.format === "dataverse-row") return { code: "dataverse-row" };
	let i = n.map?.environments.get(t.environment)?.flows.get(r.file)?.parameters ?? {};
	return require_edit_file.t(e, r.file, r.source.text, async (a) => {
		let o = require_amend.n(a, require_live_document.t(r, t.live, i));
		if (o === null) return null;
		let s = await bindNewKeys(e, t, r, o, n);
		return s === null ? o : { reason: s };
	});
}
async function bindNewKeys(e, t, n, r, i) {
	let a = newEntries(t, n, i);
	if (a.length === 0) return unlike(r, null, t, i);
	let o = { environments: { [t.environment]: { connectionReferences: Object.fromEntries(a) } } }, s = null, c = await require_edit_file.t(e, i.mapFile, null, async (e) => {
		let n = require_amend.t(e, o);
		return s = await unlike(r, n, t, i), s === null ? n : { reason: null };
	});
	return s ?? mapProblem(c, i);
}
function mapProblem(e, { mapFile: t }) {
	return e === null ? null : {
		code: "map-not-written",
		mapFile: t,
		cause: e
	};
}
function newEntries({ environment: e, live: t }, n, { map: r }) {
	let i = r?.environments.get(e), a = new Set(require_live_document.i(n.definition)), o = require_live_document.i(t.definition).filter((e) => !a.has(e)), s = (e) => i?.entries.has(e) || i?.flows.get(n.file)?.overrides.has(e);
	return o.filter((e) => !s(e)).flatMap((e) => {
		let n = require_carry_out.Ui(t.connectionReferences, e), [r, i] = [require_carry_out.Ui(n, "connectionName"), require_carry_out.Ui(n, "id")];
		return r && i ? [[e, {
			connectionName: r,
			id: i
		}]] : [];
	});
}
async function unlike(e, t, { file: n, environment: r, live: i }, { map: a, mapFile: o }) {
	let s = require_carry_out.H(n, Buffer.from(e)), c = t === null ? null : await require_carry_out._(o, Buffer.from(t), {
		environment: r,
		flows: []
	}), l = (c?.ok ? c.map : a)?.environments.get(r);
	if (s.kind !== "flow" || l === void 0) return { code: "result-not-a-flow" };
	let u = require_desired.r(s.flow, require_carry_out.En(s.flow, l), i), d = require_difference.t(u.definition, i.definition), f = !u.renames || u.displayName === i.displayName, p = [...d, ...f ? [] : ["/displayName"]];
	return p.length === 0 ? null : {
		code: "still-different",
		paths: p
	};
}
const STATES = ["Started", "Stopped"];
async function writeState(e, { file: t, environment: n, live: r }, { map: i, mapFile: a }) {
	let o = i?.environments.get(n)?.flows.get(t), { state: s } = r;
	if (o === void 0) return { code: "flow-not-in-map" };
	if (s === null || !STATES.includes(s)) return {
		code: "state-not-in-map",
		state: s
	};
	let c = {
		kind: "value",
		path: [...o.path, "state"],
		to: s
	};
	return mapProblem(await require_edit_file.t(e, a, null, (e) => require_apply.t(e, [{ edits: [c] }])?.text ?? null), { mapFile: a });
}
exports.writeBack = async function(e, t, n) {
	let r = t.flatMap(({ live: e, ...t }) => e === null || t.paths.length === 0 ? [] : [{
		...t,
		live: e
	}]), i = [];
	for (let t of r) {
		let a = r.filter(({ file: e, environment: n }) => e === t.file && n !== t.environment);
		i.push(await writeBackOne(e, t, a, n));
	}
	return i;
};
