let node_timers_promises = require("node:timers/promises");
const require_carry_out = require("./carry-out.js"), require_routed_host = require("./routed-host.js"), require_compare_with_live = require("./compare-with-live.js"), require_ways = require("./ways.js");
// src/live/leaving.ts
async function lookForLeaving(e, t, { concurrency: n, isKept: r }) {
	return (await require_carry_out.gn(e, async ({ flow: e, environmentName: n }) => {
		try {
			let i = e.flowName ?? await onlyOneNamed(e.displayName, n, t);
			if (i === null) return e;
			if (r(require_carry_out.Rr({
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
			if (t instanceof require_carry_out.na) return e;
			throw t;
		}
	}, { concurrency: n })).filter((e) => e !== null);
}
async function onlyOneNamed(e, t, n) {
	let [r, ...i] = (await n.listFlows(t)).filter(({ displayName: t }) => t === e);
	return i.length === 0 ? r?.flowName ?? null : null;
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
	let { settings: n, surroundings: r, work: { writes: i } } = t, a = require_carry_out.j(t.project.map, t.scope.environments), o = [...new Set(a.map(({ host: e }) => e.kind))].filter((e) => require_carry_out.D(e, n, r) === null);
	return (await Promise.all(o.map((e) => require_ways.a(e, a, {
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
		return require_carry_out.ra(e);
	}
}
async function readPart({ way: e, targets: t, opening: n }, r) {
	let i = (n) => ({
		way: e,
		server: n,
		reader: null,
		facts: signedIn(require_carry_out.sn(t, n, e.key), e)
	});
	if (n instanceof require_carry_out.na) return i(n);
	let { concurrency: a } = r.settings, o = require_carry_out.pn(n.reader), [s, c] = await Promise.all([connected(n, t, r), require_carry_out.in(t, {
		...n.reader,
		...o
	}, {
		key: e.key,
		concurrency: a
	})]);
	return s instanceof require_carry_out.na ? i(s) : {
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
		return n.progress(`Reading ${require_carry_out.hi(t.length, "live flow")}`), r;
	} catch (e) {
		return require_carry_out.ra(e);
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
		let r = require_carry_out.D(e.host.kind, t, n);
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
		host: require_ways.i(e) ? e : null
	};
}
function together(e, { project: t }) {
	let n = [...t.map?.environments.values() ?? []], r = (t) => {
		let r = e.find(({ way: e }) => e.kind === require_ways.r(t, n));
		if (r === void 0) throw new require_carry_out.na({ code: "connection-closed-before" });
		if (r.server instanceof require_carry_out.na) throw r.server;
		return r;
	}, i = require_routed_host.n((e) => r(e).reader), [a] = e.flatMap(({ server: e }) => e instanceof require_carry_out.na || !require_ways.i(e) ? [] : [e]);
	return a === void 0 ? {
		reader: i,
		host: null
	} : {
		reader: i,
		host: require_routed_host.t((e) => require_ways.n(r(e).server), a.pause)
	};
}
async function prepared(e) {
	for (let e = 0; e < 3; e++) await (0, node_timers_promises.setImmediate)();
	return e.work.prepare(e);
}
function compared(e, { project: t }, n) {
	let { ignored: r } = require_carry_out.Nt(t);
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
	let { project: t, scope: n, leaving: r } = e, i = require_carry_out.ln(t, n.affected, n.environments);
	if (i.length + r.targets.length === 0) return unconnected(sideOf(NOTHING, e), e);
	let a = await openWays(i, e), o = async () => {
		let e = a.flatMap(({ opening: e }) => e instanceof require_carry_out.na ? [] : [e]);
		await Promise.all(e.map(({ reader: e }) => e.close()));
	};
	try {
		let [t, n] = await Promise.all([Promise.all(a.map((t) => readPart(t, e))), prepared(e)]), r = merged(t.map(({ facts: e }) => e), unreached(i, e)), s = t.flatMap(({ server: e }) => e instanceof require_carry_out.na ? [] : [e]), [c] = s;
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
