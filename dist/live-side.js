let node_timers_promises = require("node:timers/promises");
const require_index = require("./index.js"), require_compare_with_live = require("./compare-with-live.js"), require_flow_studio = require("./flow-studio.js");
// src/live/leaving.ts
async function lookForLeaving(e, t, { concurrency: n, isKept: r }) {
	return (await require_index.Kt(e, async ({ flow: e, environmentName: n }) => {
		try {
			let i = e.flowName ?? await onlyOneNamed(e.displayName, n, t);
			if (i === null) return e;
			if (r(require_index.pn({
				environmentName: n,
				flowName: i,
				displayName: ""
			}))) return null;
			let a = await t.readFlow(n, i);
			return a && {
				...e,
				flowName: i,
				state: a.state
			};
		} catch (t) {
			if (t instanceof require_index.kr) return e;
			throw t;
		}
	}, { concurrency: n })).filter((e) => e !== null);
}
async function onlyOneNamed(e, t, n) {
	let [r, ...i] = (await n.listFlows(t)).filter(({ displayName: t }) => t === e);
	return i.length === 0 ? r?.flowName ?? null : null;
}
// src/live/routed-host.ts
function routedReader(e) {
	return {
		listFlows: (t) => e(t).listFlows(t),
		readFlow: (t, n) => e(t).readFlow(t, n),
		listConnections: (t) => e(t).listConnections(t),
		listReferences: async (t) => await e(t).listReferences?.(t) ?? [],
		flowsOnReferences: async (t, n) => await e(t).flowsOnReferences?.(t, n) ?? [],
		testConnection: async (t, ...n) => await e(t).testConnection?.(t, ...n) ?? null,
		listEnvironments: async () => []
	};
}
function routedHost(e, t) {
	return {
		...routedReader(e),
		serverOf: (t) => e(t).serverOf(t),
		saveFlow: (t) => e(t.environmentName).saveFlow(t),
		setState: (t, ...n) => e(t).setState(t, ...n),
		bindReference: async (t, n) => {
			let { bindReference: r } = e(t);
			if (r === void 0) throw lacks("bindReference", t);
			await r(t, n);
		},
		pause: t,
		runs: {
			listRuns: async (t, n) => {
				let { runs: r } = e(t);
				if (r === void 0) throw lacks("listRuns", t);
				return r.listRuns(t, n);
			},
			readFailure: async (t, ...n) => await e(t).runs?.readFailure?.(t, ...n) ?? {
				action: null,
				code: null
			}
		}
	};
}
function lacks(e, t) {
	return new require_index.kr({
		code: "tool-missing",
		tool: e,
		server: `the host of ${t}`
	});
}
// src/run/hosts/ways.ts
function isHost(e) {
	return "saveFlow" in e;
}
function asHost(e) {
	if (!(e instanceof require_index.kr) && isHost(e)) return e;
	throw new require_index.kr({ code: "connection-closed-before" });
}
function hostKindOf(e, t) {
	return t.find((t) => require_index.yn(t.environmentName, e))?.host.kind;
}
function wayTo(e, t, n) {
	return e === "flow-studio" ? throughFlowStudio(n) : throughDataverse(t, n);
}
async function throughFlowStudio(e) {
	let { settings: t, surroundings: n, writes: r, called: i } = e, { endpoint: a, apiKey: o } = t, { openFlowStudio: s, openReader: c, readKey: l } = await require_flow_studio.t(a, i), { progress: u, now: d, stop: f } = n, p = o ?? "", m = {
		endpoint: a,
		apiKey: p,
		onRetry: require_flow_studio.n(u),
		now: d
	}, h = r ? s : c;
	return {
		kind: "flow-studio",
		key: l(p),
		open: () => h({
			...m,
			signal: f.signal
		})
	};
}
async function throughDataverse(e, { settings: t, surroundings: n, writes: r }) {
	let { checkAuthority: i, openDataverse: a, openDataverseReader: o } = await Promise.resolve().then(() => require("./dataverse.js")), { authority: s } = t, c = i(s);
	if (c !== null) throw new require_index.tr(require_index.un(c));
	let l = require_index.p(t, n);
	if (l === null) throw Error("an identity is needed");
	let { progress: u, now: d, stop: f, signIn: p } = n, m = {
		identity: l,
		authority: s,
		organisations: addressesOf(e),
		onSecret: p?.onSecret ?? (() => {}),
		onRetry: require_flow_studio.n(u),
		now: d,
		signal: f.signal
	};
	return {
		kind: "dataverse",
		key: {
			account: l.kind === "az" ? null : l.clientId,
			expiresAt: null
		},
		open: () => {
			let e = r ? a(m) : o(m);
			return {
				reader: e,
				server: Promise.resolve(e)
			};
		}
	};
}
function addressesOf(e) {
	return new Map(e.flatMap(({ environmentName: e, host: t }) => t.kind === "dataverse" && t.address !== null ? [[e, t.address]] : []));
}
// src/run/hosts/live-side.ts
const NO_KEY = {
	expiresAt: null,
	account: null,
	refusal: null
}, NOTHING = {
	key: NO_KEY,
	environments: new Map(),
	currents: new Map()
};
async function openWays(e, t) {
	let { settings: n, surroundings: r, work: { writes: i } } = t, a = require_index.m(t.project.map, t.scope.environments), o = [...new Set(a.map(({ host: e }) => e.kind))].filter((e) => require_index.f(e, n, r) === null);
	return (await Promise.all(o.map((e) => wayTo(e, a, {
		settings: n,
		surroundings: r,
		writes: i
	})))).map((t) => ({
		way: t,
		targets: e.filter(({ resolution: e }) => e.environment.host.kind === t.kind),
		opening: openingOf(t)
	}));
}
function openingOf(e) {
	try {
		return e.open();
	} catch (e) {
		return require_index.Ar(e);
	}
}
async function readPart({ way: e, targets: t, opening: n }, r) {
	let i = (n) => ({
		way: e,
		server: n,
		reader: null,
		facts: signedIn(require_index.Lt(t, n, e.key), e)
	});
	if (n instanceof require_index.kr) return i(n);
	let { concurrency: a } = r.settings, o = require_index.Ut(n.reader), [s, c] = await Promise.all([connected(n, t, r), require_index.Ft(t, {
		...n.reader,
		...o
	}, {
		key: e.key,
		concurrency: a
	})]);
	return s instanceof require_index.kr ? i(s) : {
		way: e,
		server: s,
		reader: {
			...s,
			...o
		},
		facts: signedIn(c, e)
	};
}
async function connected({ server: e }, t, { surroundings: n }) {
	try {
		let r = await e;
		return n.progress(`Reading ${require_index.Yn(t.length, "live flow")}`), r;
	} catch (e) {
		return require_index.Ar(e);
	}
}
function signedIn(e, { kind: t }) {
	if (t === "flow-studio") return e;
	let { key: n } = e, r = [...e.environments].map(([e, t]) => [e, {
		...t,
		identity: n
	}]);
	return {
		...e,
		key: NO_KEY,
		environments: new Map(r)
	};
}
function merged(e, t) {
	return {
		key: e.find((e) => e.key !== NO_KEY)?.key ?? NO_KEY,
		environments: new Map([...e.flatMap((e) => [...e.environments]), ...t]),
		currents: new Map(e.flatMap((e) => [...e.currents]))
	};
}
function unreached(e, { settings: t, surroundings: n }) {
	let r = e.flatMap(({ resolution: { environment: e } }) => {
		let r = require_index.f(e.host.kind, t, n);
		if (r === null) return [];
		let i = {
			kind: "unconnected",
			reason: r
		};
		return [[e.environmentName, {
			reachability: i,
			connections: null
		}]];
	});
	return new Map(r);
}
function alone(e, t) {
	return {
		reader: t.find((t) => t.server === e)?.reader ?? e,
		host: isHost(e) ? e : null
	};
}
function together(e, { project: t }) {
	let n = [...t.map?.environments.values() ?? []], r = (t) => {
		let r = e.find(({ way: e }) => e.kind === hostKindOf(t, n));
		if (r === void 0) throw new require_index.kr({ code: "connection-closed-before" });
		if (r.server instanceof require_index.kr) throw r.server;
		return r;
	}, i = routedReader((e) => r(e).reader), [a] = e.flatMap(({ server: e }) => e instanceof require_index.kr || !isHost(e) ? [] : [e]);
	return a === void 0 ? {
		reader: i,
		host: null
	} : {
		reader: i,
		host: routedHost((e) => asHost(r(e).server), a.pause)
	};
}
async function prepared(e) {
	for (let e = 0; e < 3; e++) await (0, node_timers_promises.setImmediate)();
	return e.work.prepare(e);
}
function compared(e, { project: t }, n) {
	let { ignored: r } = require_index.gt(t);
	return n(require_compare_with_live.r(e.currents, r));
}
function lookForLeft(e, { leaving: t, settings: { concurrency: n } }) {
	let { targets: r, isKept: i } = t;
	return lookForLeaving(r, e, {
		concurrency: n,
		isKept: i
	});
}
function unconnected(e, { leaving: { targets: t } }) {
	let n = t.map(({ flow: e }) => e);
	return {
		side: e,
		differences: new Map(),
		reader: null,
		host: null,
		leaving: n,
		close: async () => {}
	};
}
function sideOf(e, { settings: t, surroundings: n, work: r }) {
	return {
		facts: e,
		onDrift: r.looksBack ? t.onDrift : "show",
		deploys: r.writes,
		now: n.now()
	};
}
exports.readLiveSide = async function(e) {
	let { project: t, scope: n, leaving: r } = e, i = require_index.zt(t, n.affected, n.environments);
	if (i.length + r.targets.length === 0) return unconnected(sideOf(NOTHING, e), e);
	let a = await openWays(i, e), o = async () => {
		let e = a.flatMap(({ opening: e }) => e instanceof require_index.kr ? [] : [e]);
		await Promise.all(e.map(({ reader: e }) => e.close()));
	};
	try {
		let [t, n] = await Promise.all([Promise.all(a.map((t) => readPart(t, e))), prepared(e)]), r = merged(t.map(({ facts: e }) => e), unreached(i, e)), s = t.flatMap(({ server: e }) => e instanceof require_index.kr ? [] : [e]), [c] = s;
		if (c === void 0) return await o(), unconnected(sideOf(r, e), e);
		let { reader: l, host: u } = s.length === 1 ? alone(c, t) : together(t, e), [{ currents: d, differences: f }, p] = await Promise.all([compared(r, e, n), lookForLeft(l, e)]);
		return {
			side: sideOf({
				...r,
				currents: d
			}, e),
			differences: f,
			leaving: p,
			reader: l,
			host: u,
			close: o
		};
	} catch (e) {
		throw await o(), e;
	}
};
