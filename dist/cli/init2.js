const require_carry_out = require("./carry-out.js"), require_flow_studio = require("./flow-studio.js"), require_environment_name = require("./environment-name.js"), require_init = require("./init.js"), require_index = require("./index.js"), require_schema = require("./schema.js");
let node_fs_promises = require("node:fs/promises"), node_path = require("node:path");
const require_errno = require("./errno.js");
// src/init/live-view.ts
function liveView(e, t, n) {
	let r = new Map(), i = null, a = (e) => e.catch((e) => {
		if (!(e instanceof require_carry_out.na)) throw e;
		return n(require_carry_out.Pr(e.failure)), [];
	});
	return {
		account: t,
		environments: () => (i ??= a(e.listEnvironments()), i),
		connections: (t) => {
			let n = r.get(t) ?? a((async () => (await e.listConnections(t)).connections)());
			return r.set(t, n), n;
		}
	};
}
function candidatesFor(e, t, n) {
	let r = require_carry_out.ii(e), i = t.filter((e) => e.connector === r && /^connected$/i.test(e.status ?? "connected")), a = ({ owner: e }) => n !== null && e?.toLowerCase() === n.toLowerCase();
	return {
		all: [...i.filter(a), ...i.filter((e) => !a(e))],
		own: i.filter(a)
	};
}
// src/init/compose.ts
async function bindAll(e, t, n) {
	let r = require_init.n(t);
	for (let t of e) {
		let i = r.filter(({ flow: n }) => goesTo(n, t, e));
		for (let [r, a] of Map.groupBy(i, (e) => e.name)) await bind(r, a, t, e.length === 1, n);
		await addLiveOwners(t, n);
	}
}
function goesTo({ origin: e }, { environmentName: t }, n) {
	let r = (t) => t?.toLowerCase() === e?.environmentName.toLowerCase();
	return e === null || r(t) || !n.some((e) => r(e.environmentName));
}
async function bind(e, t, n, r, i) {
	let a = n.entries.get(e);
	if (a?.connectionName) return;
	let o = a?.id || t.find((e) => e.id !== null)?.id || null, s = t.filter((e) => e.connectionName !== null && isOf(e, n, r)), [c] = require_carry_out.gi(s.map(({ connectionName: e }) => require_carry_out.or(e ?? ""))), l = s.find(({ connectionName: e }) => require_carry_out.or(e ?? "") === c?.[0]);
	if (l === void 0) n.entries.set(e, await fromLive(e, o, n, i));
	else {
		n.entries.set(e, entryOf(l, o));
		for (let t of s) {
			if (require_carry_out.or(t.connectionName ?? "") === c?.[0]) continue;
			let { file: r } = t.flow, i = n.flows.get(r) ?? {
				flowName: null,
				state: null,
				overrides: new Map()
			};
			i.overrides.set(e, entryOf(t, o)), n.flows.set(r, i);
		}
	}
}
function isOf({ flow: e }, { environmentName: t }, n) {
	return e.origin === null ? n : e.origin.environmentName.toLowerCase() === t?.toLowerCase();
}
function entryOf({ connectionName: e, id: t, flow: n }, r) {
	return {
		connectionName: e,
		id: t ?? r ?? "",
		owner: null,
		origin: `from ${n.file}`
	};
}
async function fromLive(e, t, { name: n, environmentName: r }, { live: i, ask: a }) {
	let o = (e) => ({
		connectionName: null,
		id: t ?? "",
		owner: null,
		origin: e
	});
	if (t === null) return o("no file says its connector");
	if (i === null || r === null) return o("not known");
	let { all: s, own: c } = candidatesFor(t, await i.connections(r), i.account), l = require_init.t(t), u = c.length === 1 ? c[0] : s.length === 1 ? s[0] : void 0;
	if (u !== void 0) {
		let e = c.length === 1 ? `the one of ${l} that ${u.owner} owns` : `the only one of ${l}`;
		return {
			connectionName: u.connectionName,
			id: t,
			owner: u.owner,
			origin: e
		};
	}
	if (s.length === 0) return o(`the key sees no connection of ${l} there; make one`);
	let d = s.map((e) => ({
		value: e,
		label: require_environment_name.c(e)
	})), f = `Which connection of ${l} is \`${e}\` in ${n}?`, p = a === null ? null : await require_environment_name.s(a, f, d);
	return p === null ? o(`one of ${s.slice(0, 3).map(require_environment_name.c).join(", ")}`) : {
		connectionName: p.connectionName,
		id: t,
		owner: p.owner,
		origin: "chosen"
	};
}
async function addLiveOwners({ environmentName: e, entries: t, flows: n }, { live: r }) {
	if (r === null || e === null) return;
	let i = [...t.values(), ...[...n.values()].flatMap(({ overrides: e }) => [...e.values()])];
	for (let t of i.filter(({ owner: e, connectionName: t }) => e === null && t)) t.owner = (await r.connections(e)).find(({ connectionName: e }) => require_carry_out.sr(e, t.connectionName ?? ""))?.owner ?? null;
}
// src/init/environments.ts
async function draftEnvironments(e, t, { name: n, id: r }, i) {
	let a = e.length > 0, o = a ? [...e] : await ofFiles(t, n, r, i), s = n === null ? o : o.filter((e) => e.name === n);
	if (s.length === 0) {
		let e = o.map((e) => e.name).join(", ");
		throw new require_index.i(`\`--environment\` names ${JSON.stringify(n)}; there is ${e}`);
	}
	let [c, ...l] = s;
	if (r !== null && l.length > 0) throw new require_index.i("`--environment-id` goes with one environment; name it by `--environment`");
	r !== null && c !== void 0 && (c.environmentName = r);
	for (let e of s) if (e.environmentName ??= idByConnections(e, t), a) {
		let t = s.length === 1;
		e.environmentName ??= await idByName(e.name, t, i);
	}
	return nameFlows(s, t), s;
}
function environment(e, t) {
	return {
		name: e,
		environmentName: t,
		deployAs: null,
		entries: new Map(),
		flows: new Map()
	};
}
async function ofFiles(e, t, n, r) {
	let { live: i } = r, a = e.flatMap(({ origin: e }) => e?.environmentName ?? []), o = [...new Map(a.map((e) => [e.toLowerCase(), e])).values()], [s, ...c] = o, l = i === null ? [] : await i.environments();
	if (c.length === 0 || n !== null) {
		let e = n ?? s ?? await idByName(t, !0, r), i = e !== null && l.some((t) => require_environment_name.r(t.environmentName, e));
		return [environment(t ?? (i ? require_environment_name.n(e, l) : USUAL_NAME), e)];
	}
	let u = o.map((e) => require_environment_name.n(e, l));
	return o.map((e, t) => {
		let n = u[t] ?? USUAL_NAME;
		return environment(u.indexOf(n) === t ? n : `${n}-${require_environment_name.i(e)}`, e);
	});
}
const USUAL_NAME = "production";
function idByConnections({ entries: e }, t) {
	let n = new Set([...e.values()].map((e) => require_carry_out.or(e.connectionName ?? "")));
	return require_init.n(t.filter(({ origin: e }) => e !== null)).find(({ connectionName: e }) => e !== null && n.has(require_carry_out.or(e)))?.flow.origin?.environmentName ?? null;
}
async function nameAccounts(e, { live: t, ask: n }) {
	if (t === null) return;
	let r = await t.environments(), i = e.filter(({ environmentName: e }) => r.some((t) => require_environment_name.r(t.environmentName, e ?? "")));
	if (i.length === 0) return;
	let a = i.flatMap(({ entries: e }) => [...e.values()].map(({ owner: e }) => e)), o = await require_environment_name.o(t, a, n);
	for (let e of i) e.deployAs = o;
}
async function idByName(e, t, { live: n, ask: r }) {
	let i = n === null ? [] : await n.environments(), a = i.filter(({ displayName: t, environmentName: n }) => t.toLowerCase() === e?.toLowerCase() || require_environment_name.n(n, i) === e);
	if (a.length === 1) return a[0]?.environmentName ?? null;
	if (t && i.length === 1) return i[0]?.environmentName ?? null;
	if (r === null || i.length === 0) return null;
	let o = i.map(({ environmentName: e, displayName: t }) => ({
		value: e,
		label: require_environment_name.t({
			environmentName: e,
			displayName: t,
			state: null
		})
	}));
	return require_environment_name.s(r, e === null ? "Which environment do these flows go to?" : `Which environment is ${e}?`, o);
}
function nameFlows(e, t) {
	for (let { origin: n, file: r } of e.length > 1 ? t : []) {
		let t = e.find(({ environmentName: e }) => e?.toLowerCase() === n?.environmentName.toLowerCase());
		if (n === null || t === void 0) continue;
		let i = t.flows.get(r) ?? {
			state: null,
			overrides: new Map()
		};
		t.flows.set(r, {
			...i,
			flowName: n.flowName
		});
	}
}
// src/init/map-text.ts
function mapText(e, t, n = null) {
	let r = {
		$schema: require_schema.t,
		version: 1,
		...n === null ? {} : { files: n },
		environments: Object.fromEntries(e.map((n) => [n.name, environmentDocument(n, e, t)]))
	};
	return `${JSON.stringify(r, null, 2)}\n`;
}
function environmentDocument(e, t, n) {
	let { name: r, environmentName: i, deployAs: a, entries: o } = e, s = flowsDocument(e, t, n);
	return {
		environmentName: i ?? `<id of ${r}>`,
		...a === null ? {} : { deployAs: a },
		connectionReferences: entriesDocument(o, r),
		...Object.keys(s).length === 0 ? {} : { flows: s }
	};
}
function flowsDocument(e, t, n) {
	let r = n.filter((n) => goesTo(n, e, t) && t.some((e) => e.flows.has(n.file)));
	return Object.fromEntries(r.map(({ file: t }) => {
		let { flowName: n, state: r, overrides: i } = e.flows.get(t) ?? {}, a = entriesDocument(i ?? new Map(), e.name);
		return [t, {
			...n ? { flowName: n } : {},
			...r ? { state: r } : {},
			...Object.keys(a).length === 0 ? {} : { connectionReferences: a }
		}];
	}));
}
function entriesDocument(e, t) {
	let n = [...e].toSorted(([e], [t]) => require_carry_out.xi(e, t));
	return Object.fromEntries(n.map(([e, { connectionName: n, id: r, owner: i }]) => [e, {
		connectionName: n ?? placeholderFor(e, r, t),
		id: r,
		...i === null ? {} : { owner: i }
	}]));
}
function placeholderFor(e, t, n) {
	return `<connection for ${e} (${require_init.t(t || null)}) in ${n}>`;
}
// src/init/missing.ts
function missingIn(e) {
	return e.flatMap(({ name: e, environmentName: t, deployAs: n, entries: r }) => [
		...t === null ? [{
			code: "environment-id-unknown",
			environment: e
		}] : [],
		...n === null ? [{
			code: "account-unknown",
			environment: e
		}] : [],
		...[...r].filter(([, e]) => isOpen(e)).map(([t, { id: n, origin: r }]) => ({
			code: "connection-unknown",
			environment: e,
			key: t,
			id: n,
			origin: r
		}))
	]);
}
function isOpen({ connectionName: e }) {
	return e === null || require_carry_out.tn(e) !== null;
}
function withoutMissing(e) {
	let t = e.filter(({ environmentName: e }) => e !== null);
	if (t.length === 0) throw new require_index.i("no environment id is known, so no map was written; give the id with --environment-id (it is in the address of make.powerautomate.com), or set FLOW_STUDIO_API_KEY");
	return t.map((e) => ({
		...e,
		entries: new Map([...e.entries].filter(([, e]) => !isOpen(e)))
	}));
}
// src/init/settings.ts
const ALM_FOLDERS = ["config/*/deploymentSettings.json", "*/config/*/deploymentSettings.json"];
async function environmentsInSettings(e, t, n, r) {
	if (t !== null) {
		let r = (0, node_path.isAbsolute)(t) ? t : (0, node_path.join)(e, t);
		return [await readSettings(t, await (0, node_fs_promises.readFile)(r).catch((e) => {
			throw new require_index.i(`\`--settings\`: ${t} cannot be read (${require_errno.t(e.code ?? String(e))})`);
		}), n ?? "production")];
	}
	let i = new Set(require_init.n(r).map(({ name: e }) => e.toLowerCase())), a = [];
	for (let t of await require_carry_out.kr(e, ALM_FOLDERS)) {
		let n = require_carry_out.w(e, t);
		if (!n?.ok) continue;
		let o = await readSettings(t, n.bytes, node_path.posix.basename((0, node_path.dirname)(t)));
		await addStarted(e, t, o, r), belongsTo(o, i) && add(a, o);
	}
	return a;
}
function belongsTo({ entries: e, flows: t }, n) {
	return t.size > 0 || [...e.keys()].some((e) => n.has(e.toLowerCase()));
}
function add(e, t) {
	let n = e.find(({ name: e }) => e === t.name);
	if (n === void 0) e.push(t);
	else {
		for (let [e, r] of t.entries) n.entries.set(e, r);
		for (let [e, r] of t.flows) n.flows.set(e, r);
	}
}
async function readSettings(e, t, n) {
	let r = await require_carry_out._(e, t, {
		environment: n,
		flows: []
	});
	if (!r.ok) {
		let [t] = r.problems, n = t === void 0 ? "it is not valid" : require_carry_out.qr(t.reason);
		throw new require_index.i(`${e}:${t?.line ?? 1}: ${n}`);
	}
	let i = r.map.environments.get(n);
	if (i?.environmentName !== n) throw new require_index.i(`${e} is not a settings file of \`pac solution create-settings\`: it is already a map`);
	return {
		name: n,
		environmentName: null,
		deployAs: null,
		entries: entriesOf(i, e),
		flows: new Map()
	};
}
function entriesOf({ entries: e }, t) {
	return new Map([...e].map(([e, { connectionName: n, id: r, owner: i }]) => {
		let a = /[#{}%<>]/.test(n) ? `${t} has a token there` : `from ${t}`, o = i === null || !i.includes("@") ? null : i;
		return [e, {
			connectionName: n || null,
			id: r,
			owner: o,
			origin: a
		}];
	}));
}
async function addStarted(e, t, { flows: n }, r) {
	let i = node_path.posix.join((0, node_path.dirname)(t), "customDeploymentSettings.json"), a = require_carry_out.w(e, i), o = a?.ok ? require_carry_out.Oi(require_carry_out.vr(a.bytes).text) : null, s = require_carry_out.Hi(o) ? require_carry_out.Ui(o, "ActivateFlowConfiguration") : void 0;
	for (let e of Array.isArray(s) ? s : []) {
		let t = require_carry_out.Vi(e, "solutionComponentUniqueName")?.toLowerCase() ?? "", i = r.find(({ guids: e }) => e.includes(t)), a = {
			flowName: null,
			state: "Started",
			overrides: new Map()
		};
		i !== void 0 && n.set(i.file, a);
	}
}
async function withLive({ apiKey: e, endpoint: t, warn: n }, r) {
	if (e === null) return r(null);
	let { connectReader: i, readKey: a } = await require_flow_studio.t(t), o = await i({
		endpoint: t,
		apiKey: e,
		onRetry: require_flow_studio.n(n)
	}).catch((e) => {
		if (!(e instanceof require_carry_out.na)) throw e;
		return n(require_carry_out.Pr(e.failure)), null;
	});
	if (o === null) return r(null);
	try {
		return await r(liveView(o, a(e).account, n));
	} finally {
		await o.close();
	}
}
exports.makeMap = async function(e, t) {
	let { root: n, settings: r, files: i, environment: a, environmentId: o, ask: s } = t, c = e.flows.filter(({ solution: e }) => e?.isAgentFlow !== !0), l = require_carry_out.S(i ?? [], null), u = c.filter(({ file: e }) => l(e)), d = u.length > 0 ? u : c, f = await environmentsInSettings(n, r, a, d);
	return withLive(t, async (e) => {
		let n = {
			live: e,
			ask: s
		}, r = await draftEnvironments(f, d, {
			name: a,
			id: o
		}, n);
		await bindAll(r, d, n), await nameAccounts(r, n);
		let c = missingIn(r), l = c.some(({ code: e }) => e !== "account-unknown") && (await t.allowsPlaceholders?.(c) ?? !1), p = l ? r : withoutMissing(r);
		return {
			text: mapText(p, u, i),
			environments: p,
			missing: c,
			hasPlaceholders: l
		};
	});
};
