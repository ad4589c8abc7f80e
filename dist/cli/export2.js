const require_carry_out = require("./carry-out.js"), require_index = require("./index.js"), require_flow_studio = require("./flow-studio.js"), require_terminal = require("./terminal.js"), require_environment_name = require("./environment-name.js"), require_amend = require("./amend.js"), require_schema = require("./schema.js"), require_edit_file = require("./edit-file.js"), require_new_file = require("./new-file.js"), require_desired = require("./desired.js"), require_difference = require("./difference.js"), require_live_document = require("./live-document.js");
// src/map/adopt.ts
function adoption(e, t, n, r) {
	let i = n.toSorted((e, t) => require_carry_out.xi(e.file, t.file)), a = e?.environments.get(t.name), o = mostUsed(i.flatMap(({ bindings: e }) => e)).filter(({ name: e }) => !a?.entries.has(e)), s = new Map([...o.map((e) => [e.name, e]), ...a?.entries ?? []]), c = [], l = i.flatMap((n) => {
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
	return [...Map.groupBy(e, ({ name: e }) => e).values()].flatMap((e) => [...Map.groupBy(e, identity).values()].toSorted((e, t) => t.length - e.length || require_carry_out.xi(identity(e[0]), identity(t[0])))[0]?.[0] ?? []).toSorted((e, t) => require_carry_out.xi(e.name, t.name));
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
	return `${require_carry_out.or(e?.connectionName ?? "")}\n${e?.id.toLowerCase()}`;
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
// src/export/export-map.ts
async function readOwners({ environmentName: e }, t, n, r) {
	if (!n) return new Map();
	let i = await t.listConnections(e).catch((e) => {
		if (!(e instanceof require_carry_out.na)) throw e;
		return r(`whose the connections are is not written: ${require_carry_out.Pr(e.failure)}`), { connections: [] };
	});
	return new Map(i.connections.map(({ connectionName: e, owner: t }) => [require_carry_out.or(e), t]));
}
function ownersOf(e, t) {
	return (n) => {
		let r = e.get(require_carry_out.or(n)) ?? null;
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
		}, t = await require_new_file.t(i, r, `${JSON.stringify(e, null, 2)}\n`);
		if (t !== null) throw unwritten(r, t);
		return !0;
	}
	let f = !1, p = await require_edit_file.t(i, r, n.source.text, async (e) => {
		let t = require_amend.t(e, u);
		f = t !== e;
		let n = await require_carry_out._(r, Buffer.from(t), {
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
	return new require_index.i(`the flows were exported, and ${e} was not changed: ${require_carry_out.Si(t)}; correct that, and run this again`);
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
// src/export/write-flows.ts
async function exportFlows(e, t, n) {
	let r = [], i = e.map((e) => ({
		...e,
		file: e.held?.file ?? t.fileFor(e.summary)
	})), a = new Set(), o = 0;
	return {
		outcomes: await require_carry_out.gn(i, async (t) => {
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
	if (!(e instanceof require_carry_out.na)) throw e;
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
	let m = u === "live" ? p : require_live_document.r(f);
	if (require_carry_out.Qi(JSON.stringify(m))) return failed({ code: "signed-url-in-definition" });
	let h = c.map?.environments.get(l.name)?.flows, g = (e) => isLive(e, f, h?.get(e.file) ?? null), _ = t ?? n.find((e) => !i.has(e.file) && g(e)) ?? null;
	if (_ === null) {
		let e = await require_new_file.t(o, r, `${JSON.stringify(m, null, 2)}\n`);
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
	let o = await require_edit_file.t(r, e.file, e.source.text, (r) => require_amend.n(r, require_live_document.t(e, t, n?.parameters ?? {})));
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
		bindings: require_live_document.i(a).flatMap((e) => {
			let t = require_carry_out.Ui(o, e), n = require_carry_out.Vi(t, "connectionName"), r = connectorId(t);
			return !n || r === null ? [] : [{
				name: require_live_document.n(t) ?? e,
				connectionName: n,
				id: r
			}];
		})
	};
}
function connectorId(e) {
	let t = require_carry_out.Vi(e, "id") || require_carry_out.Vi(e, "api", "id");
	if (t) return t;
	let n = require_carry_out.Vi(e, "api", "name") || require_carry_out.Vi(e, "apiName");
	return n ? `/providers/Microsoft.PowerApps/apis/${n.startsWith("shared_") ? n : `shared_${n}`}` : null;
}
async function flowsOf(e, t) {
	let n = await listedIn(e, t);
	if (n.length > 0) return {
		environmentName: e,
		listed: n
	};
	let r = await visibleTo(t), i = r.find((t) => require_environment_name.r(t.environmentName, e));
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
		if (e instanceof require_carry_out.na && e.kind === "not-found") return [];
		throw e;
	});
}
function byName(e, t) {
	return require_carry_out.xi(e.displayName, t.displayName) || require_carry_out.xi(e.flowName, t.flowName);
}
function visibleTo(e) {
	return e.listEnvironments().catch((e) => {
		if (e instanceof require_carry_out.na) return [];
		throw e;
	});
}
function notThere(e, t) {
	let n = t.map((e) => `${e.environmentName} (${e.displayName})`), r = n.length > 0 ? `, which sees ${require_carry_out.di(n, 10)}` : "";
	return new require_index.i(`the environment ${e} is not there for the key${r}; give its id, as in the address of make.powerautomate.com`);
}
async function accountFor({ name: e }, t, { map: n }, { owners: r, key: i, ask: a, warn: o }) {
	if (n?.environments.has(e) || t.length === 0) return i.account;
	let s = t.flatMap(({ bindings: e }) => e).map(({ connectionName: e }) => r.get(require_carry_out.or(e)) ?? null), c = await require_environment_name.o(i, s, a);
	return c === null && o(`deployAs of ${e} is left out of the map, because the key does not say whose it is; add the account that deploys`), c;
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
		let n = require_terminal.E(e, t.map(({ displayName: e }) => e)), r = n === null ? "without --flow they are listed" : `did you mean ${JSON.stringify(n)}?`;
		throw new require_index.i(`the environment has no flow ${JSON.stringify(e)}; ${r}`);
	}
	if (i.length === 0) return r;
	let a = [r, ...i].map(({ flowName: e }) => e).join(", ");
	throw new require_index.i(`${i.length + 1} flows are called ${JSON.stringify(e)}; give the guid of one: ${a}`);
}
async function reportOf(e, t, n, r) {
	let { flows: i, skipped: a } = await require_carry_out.m(n, r), o = new Set(t.map(({ file: e }) => e));
	return {
		version: 2,
		mode: "export",
		environments: [e],
		flows: i.filter(({ file: e }) => o.has(e)).map(require_carry_out.ut),
		skipped: a.map(require_carry_out.dt),
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
exports.chosenEnvironment = async function(e, t) {
	let n = await visibleTo(e), r = n.map((e) => ({
		value: e,
		label: require_environment_name.t(e)
	})), i = t === null || n.length === 0 ? null : await require_environment_name.s(t, "Which environment do you want to export from?", r);
	if (i !== null) return i.environmentName;
	let a = n.map((e) => `${e.environmentName} (${e.displayName})`), o = a.length > 0 ? `; the key sees ${require_carry_out.di(a, 10)}` : "";
	throw new require_index.i(`say which environment to export from: --environment-id with its id, as in the address of make.powerautomate.com, or --environment with its name in the map${o}`);
}, exports.exportFrom = async function(e, t, n, { settings: r, surroundings: i, reader: a, key: o, ask: s = null }) {
	let { root: c, progress: l, warn: u } = i, d = chosenFlows(e, t.flows, n), f = [
		...n.flows,
		...n.skipped,
		...n.badFiles
	].map(({ file: e }) => e), p = new require_environment_name.a(n.sought.lists[0] ?? [], [...f, n.mapFile]);
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
		secrets: require_carry_out.$t(n.map, n.index),
		github: null,
		planned: null,
		drift: null,
		known: [...n.map?.environments.keys() ?? []],
		snapshots: null
	};
}, exports.readForExport = async function(e, t) {
	let n = await require_carry_out.m(e, t), { map: r, mapFile: i, mapProblems: a } = n;
	if (r === null && a !== null) throw new require_index.i(require_carry_out.Kr(i));
	if (r?.kind === "settings") throw new require_index.i(`${require_carry_out.Jr(i, "flows")}; set \`connection-references\` to a map of its own`);
	return n;
}, exports.sourceOf = async function(e, { map: t }, n) {
	let r = [...t?.environments.values() ?? []], i = r.find(({ name: t }) => t === e.environment), a = e.environmentId ?? i?.environmentName ?? null;
	if (a === null) {
		let t = r.map(({ name: e }) => e);
		throw new require_index.i(`${require_carry_out.M(e.environment ?? "", t)}; to export from another one, give its id with --environment-id`);
	}
	let o = (e) => require_environment_name.r(e, a), s = r.find((e) => o(e.environmentName)), c = e.environment === null ? void 0 : i ?? s;
	if (c !== void 0 && (c.name !== e.environment || !o(c.environmentName))) throw new require_index.i(`the map calls ${c.environmentName} ${JSON.stringify(c.name)}`);
	let { environmentName: l, listed: u } = await flowsOf(a, n), d = e.environment ?? s?.name ?? require_environment_name.n(l, await visibleTo(n));
	if (e.environment === null && s === void 0 && r.some((e) => e.name === d)) throw new require_index.i(`the map has another environment ${JSON.stringify(d)}; choose a name with --name`);
	return {
		name: d,
		environmentName: l,
		listed: u.toSorted(byName)
	};
}, exports.withReader = async function({ apiKey: e, endpoint: t }, { progress: n }, r) {
	if (e === null) throw new require_index.i("`export` needs `api-key`, a Flow Studio key that may read the environment (in a terminal: FLOW_STUDIO_API_KEY)");
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
};
