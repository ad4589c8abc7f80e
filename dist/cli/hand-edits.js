const require_carry_out = require("./carry-out.js"), require_content = require("./content.js"), require_desired = require("./desired.js"), require_difference = require("./difference.js"), require_history = require("./history.js"), require_terminal = require("./terminal.js");
// src/plan/hand-edits.ts
function suspectOf(e, t, n) {
	let { flow: r, resolution: i } = e, a = require_content.t(require_desired.r(r, i, t)), o = [
		...a.displayName !== null && a.displayName !== t.displayName ? [NAME] : [],
		...require_difference.n(t.connectionReferences, a.connectionReferences),
		...require_difference.t(t.definition, a.definition, n)
	];
	return o.length === 0 ? null : {
		target: e,
		live: t,
		ignored: n,
		overwritten: o
	};
}
const NAME = "/displayName";
function withFlowsOf(e, t, n) {
	let r = [...e.flows].filter(([e, { flowName: r }]) => t.has(e) || r !== null && n.has(r.trim().toLowerCase()));
	return {
		...e,
		flows: new Map(r)
	};
}
function isFrom(e, t, n) {
	let { live: r, ignored: i } = t, a = definitionThen(e, r, settingsIn(n));
	return sameDefinition(r.definition, a, i) && isNamedAs(e, t, n) && foreignBindings(e, t, n).length === 0;
}
function differencesFrom(e, t, n) {
	let { live: r, ignored: i } = t, a = definitionThen(e, r, settingsIn(n));
	return [
		...isNamedAs(e, t, n) ? [] : [NAME],
		...foreignBindings(e, t, n),
		...require_difference.t(r.definition, a, i)
	];
}
function settingsIn(e) {
	return e.flatMap(({ flows: e }) => [...e.values()]);
}
function isNamedAs({ displayName: e, namedByFile: t }, { live: n, overwritten: r }, i) {
	return !r.includes(NAME) || n.displayName === e || settingsIn(i).some((e) => e.displayName === null ? t : e.displayName === n.displayName);
}
function definitionThen({ definition: e, description: t }, n, r) {
	let i = [...new Set(r.flatMap((e) => Object.keys(e.parameters ?? {})))].flatMap((t) => {
		let i = valueIn(n.definition, t), a = (e) => sameValue(e, i);
		if (a(valueIn(e, t))) return [];
		let o = r.flatMap((e) => require_carry_out.Ui(e.parameters, t) ?? []), [s] = o;
		return s === void 0 ? [] : [[t, i !== void 0 && o.some(a) ? i : s]];
	});
	return {
		...require_desired.n({
			definition: e,
			description: t
		}, Object.fromEntries(i), !0),
		...require_desired.i({
			definition: e,
			description: t
		}, n)
	};
}
function valueIn(e, t) {
	return require_carry_out.zi(e, "parameters", t, "defaultValue");
}
function sameValue(e, t) {
	return e === void 0 || t === void 0 ? e === t : JSON.stringify(require_carry_out.ar(e)) === JSON.stringify(require_carry_out.ar(t));
}
function sameDefinition(e, t, n) {
	let [r, i] = [e, t].map((e) => require_carry_out.Zn(e, n));
	return JSON.stringify(r) === JSON.stringify(i);
}
function foreignBindings(e, t, n) {
	let { live: r } = t, i = new Set(require_carry_out.Kn(r.definition, []).flatMap(({ host: e }) => e?.key ?? [])), a = bindingsIn(e, t, n);
	return [...require_carry_out.$n(r.connectionReferences)].flatMap(([e, t]) => t.logicalName !== void 0 && !t.connectionName || a.get(e)?.some((e) => require_carry_out.tr(e, t)) === !0 || !i.has(e) ? [] : [require_carry_out.ur(["connectionReferences", e])]);
}
function bindingsIn(e, { target: t }, n) {
	let r = require_carry_out.On(e), i = n.flatMap((t) => {
		let n = [...t.flows.keys()];
		return (n.length > 0 ? n : [e.file]).flatMap((e) => require_carry_out.Dn({
			file: e,
			used: r
		}, t).bindings);
	}), a = [...t.resolution.bindings, ...i].flatMap(({ used: { key: e }, entry: { connectionName: t, id: n }, source: r }) => [...require_carry_out.$n({ [e]: {
		connectionName: t,
		id: n,
		source: r
	} })]), o = Map.groupBy(a, ([e]) => e);
	return new Map([...o].map(([e, t]) => [e, t.map(([, e]) => e)]));
}
// src/run/history/past-maps.ts
async function* pastMaps(e, t) {
	let { project: { map: n, mapFile: r }, scope: { baseline: i }, settings: a } = t, o = mapPaths(t), s = await e.versionsOf(o), c = o.flatMap((e) => unread(s.get(e) ?? [], r, i)).slice(0, 50), [l = null, ...u] = n?.environments.keys() ?? [], d = a.environments[0] ?? (u.length === 0 ? l : null);
	for await (let [{ path: t }, n] of e.read(c)) {
		if (n === null || n.length > 20971520) continue;
		let e = await require_carry_out._(t, n, {
			environment: d,
			flows: a.flows
		});
		e.ok && (yield e.map);
	}
}
function mapPaths({ project: { mapFile: e }, scope: { baseline: t } }) {
	let n = t?.changed?.get(e)?.previousPath ?? e;
	return [...new Set([
		e,
		n,
		require_terminal.n["connection-references"]
	])];
}
function unread(e, t, n) {
	if (n === null || e[0]?.path !== t) return e;
	if (n.changed?.has(t) === !1) return e.slice(1);
	let r = n.base.kind === "read";
	return e.filter(({ commit: e }) => !r || e !== n.ref);
}
function versionsOfEnvironment(e, { name: t, environmentName: n }) {
	return [...e].filter((e) => require_carry_out.Wr(e.environmentName, n) || isOfSettings(e) && e.name === t);
}
const isOfSettings = ({ paths: e }) => e.environment.length === 0;
var HistorySearch = class {
	open;
	start;
	constructor(e, t) {
		this.start = t, this.open = new Set(e.map((e) => this.caseOf(e)));
		for (let e of this.open) this.compare(e, e.suspect.target.flow, 0);
	}
	async run(e) {
		if (this.open.size === 0) return null;
		let t = require_carry_out.hi(this.open.size, "live flow");
		this.start.surroundings.progress(`Comparing ${t} with older versions in Git`);
		try {
			return await this.compareBefore(e), this.open.size > 0 && await this.addMaps(e), this.open.size > 0 && await this.compareVersions(e), this.open.size > 0 ? await e.gap() : null;
		} catch (e) {
			if (e instanceof require_history.t) return e.reason;
			throw e;
		}
	}
	caseOf(e) {
		let { flow: t, resolution: n } = e.target, { baseline: r } = this.start.scope, i = r && require_carry_out.I(t.file, r), a = {
			suspect: e,
			files: new Set([t.file, ...i === null ? [] : [i]]),
			environments: [],
			nearest: new Map()
		};
		return addEnvironments(a, [n.environment]), r?.map && addEnvironments(a, r.map.environments.values()), a;
	}
	async compareBefore(e) {
		let { baseline: t } = this.start.scope;
		if (t === null) return;
		let n = new Map();
		for (let e of this.open) {
			let { file: r } = e.suspect.target.flow, [i, a] = [require_carry_out.I(r, t), await t.flows.get(r)];
			a ? this.compare(e, a, 1) : i !== null && a === void 0 && n.set(i, [...n.get(i) ?? [], e]);
		}
		let r = [...n.keys()].map((e) => ({
			path: e,
			commit: t.ref,
			blob: null
		}));
		for await (let [{ path: i }, a] of e.read(r)) {
			let e = require_carry_out.P(i, a);
			for (let r of n.get(i) ?? []) t.flows.set(r.suspect.target.flow.file, Promise.resolve(e)), e !== null && this.compare(r, e, 1);
		}
	}
	async addMaps(e) {
		for await (let { environments: t } of pastMaps(e, this.start)) {
			let e = this.slimmed(t);
			for (let t of this.open) addEnvironments(t, e);
		}
		for (let e of this.open) for (let [t, n] of e.nearest) this.compare(e, n, t);
	}
	slimmed(e) {
		let t = new Set([...this.open].flatMap((e) => [...e.files])), n = new Set([...this.open].map(({ suspect: e }) => guidOf(e)));
		return [...e.values()].map((e) => withFlowsOf(e, t, n));
	}
	async compareVersions(e) {
		let t = new Set([...this.open].flatMap(({ files: e }) => [...e])), n = await e.versionsOf([...t].filter(require_history.n));
		for (let t of [(e) => e < 5, (e) => e >= 5]) {
			let r = this.usersOf(n, t);
			for await (let [t, n] of e.read([...r.keys()])) {
				let e = require_carry_out.P(t.path, n);
				for (let { one: n, number: i } of r.get(t) ?? []) e !== null && this.compare(n, e, i + 2);
			}
		}
	}
	usersOf(e, t) {
		let n = [...this.open].flatMap((t) => [...t.files].flatMap((n) => [...e.get(n)?.entries() ?? []].map(([e, n]) => ({
			one: t,
			number: e,
			file: n
		}))));
		return Map.groupBy(n.filter(({ one: e, number: n, file: r }) => t(n) && !this.isCompared(e, r)), ({ file: e }) => e);
	}
	isCompared({ suspect: e }, { path: t, commit: n }) {
		let { baseline: r } = this.start.scope;
		return n === r?.ref && t === require_carry_out.I(e.target.flow.file, r);
	}
	compare(e, t, n) {
		this.open.has(e) && (isFrom(t, e.suspect, e.environments) ? this.open.delete(e) : n < 5 && e.nearest.set(n, t));
	}
};
function addEnvironments(e, t) {
	let { suspect: n, files: r } = e, { environment: i } = n.target.resolution, a = new Set([guidOf(n)]);
	for (let n of versionsOfEnvironment(t, i)) {
		let t = withFlowsOf(n, r, a);
		e.environments.push(t);
		for (let e of t.flows.keys()) r.add(e);
	}
}
function guidOf({ live: e }) {
	return e.flowName.toLowerCase();
}
function editsOf({ suspect: e, environments: t, nearest: n }) {
	let [r = []] = [...n].toSorted(([e], [t]) => e - t).map(([, n]) => differencesFrom(n, e, t)).toSorted((e, t) => e.length - t.length), i = r.filter((t) => e.overwritten.includes(t));
	return i.length > 0 ? i : r;
}
exports.readHistoryAhead = function({ readAhead: e }, t) {
	let { flows: n } = t.project;
	n.length > 10 || e?.([...mapPaths(t), ...n.map(({ file: e }) => e)].filter(require_history.n));
}, exports.withHandEdits = async function(e, t, n) {
	let { ignored: r } = require_carry_out.Nt(t.project), i = new HistorySearch([...e].flatMap(([e, t]) => t.kind === "live" ? suspectOf(e, t.flow, r) ?? [] : []), t), a = await i.run(n), o = new Map([...i.open].map((e) => [e.suspect.target, editsOf(e)]));
	return new Map([...e].map(([e, t]) => {
		let n = o.get(e) ?? [];
		return t.kind !== "live" || n.length === 0 ? [e, t] : [e, {
			...t,
			kind: "edited",
			edits: n,
			cause: a
		}];
	}));
};
