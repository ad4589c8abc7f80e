let node_path = require("node:path");
const require_restore_flow = require("./restore-flow.js"), require_carry_out = require("./carry-out.js"), require_index = require("./index.js");
let node_fs_promises = require("node:fs/promises");
const require_named_files = require("./named-files.js"), require_routed_host = require("./routed-host.js"), require_ways = require("./ways.js"), require_terminal = require("./terminal.js"), require_asking = require("./asking.js");
async function readKept(e) {
	let t = await Promise.all(e.map(async (e) => (await require_named_files.t(e)).map((t) => ({
		path: t,
		from: e
	})))), n = await require_carry_out.gn(t.flat(), readOne, { concurrency: 32 }), r = n.flatMap((e) => "reason" in e ? [e] : []), i = r.find(({ from: e, path: t }) => e === t);
	if (i !== void 0) throw new require_index.i(`${i.path} is not restored: ${require_carry_out.Pr(i.reason)}`);
	let a = n.flatMap((e) => "snapshot" in e ? [e] : []), o = runOf(e, a), s = [...new Map(a.map((e) => [e.path, e])).values()].filter(({ snapshot: e }) => e.run === o), c = chooseEach(s), l = runsOf(a).filter((e) => e !== o);
	return {
		chosen: c,
		run: o,
		later: s.length - c.length,
		otherRuns: l,
		skipped: r
	};
}
function runOf(e, t) {
	let n = e.flatMap((e) => {
		let [n] = runsOf(t.filter(({ from: t }) => t === e));
		return n === void 0 ? [] : [n];
	}), [r, ...i] = new Set(n);
	if (r === void 0) throw new require_index.i(`no snapshot is in ${e.join(", ")}`);
	if (i.length === 0) return r;
	let a = [r, ...i].join(", ");
	throw new require_index.i(`the snapshots are of several runs (${a}); restore one run at a time`);
}
function runsOf(e) {
	return [...new Set(e.map(({ snapshot: e }) => e.run))].toSorted((e, t) => Date.parse(t) - Date.parse(e));
}
async function readOne(e) {
	let t = (t) => require_named_files.n(e.path, t), { size: n } = await (0, node_fs_promises.stat)(e.path).catch(t);
	return n > 20971520 ? {
		...e,
		reason: { code: "snapshot-too-large" }
	} : {
		...e,
		...require_restore_flow.g(await (0, node_fs_promises.readFile)(e.path, "utf8").catch(t))
	};
}
function chooseEach(e) {
	return [...Map.groupBy(e, identity).values()].map((e) => e.toSorted(byAge)[0]).toSorted((e, t) => identity(e) < identity(t) ? -1 : 1);
}
function identity({ snapshot: e }) {
	return `${e.environmentName}\n${e.flow.flowName}`.toLowerCase();
}
function byAge(e, t) {
	return Date.parse(e.snapshot.takenAt) - Date.parse(t.snapshot.takenAt) || e.path.length - t.path.length;
}
// src/restore/compare-and-restore.ts
async function compare(e, t) {
	let { environmentName: n, flow: r } = e.snapshot, i = await require_restore_flow.p(t, n, r.flowName);
	if ("reason" in i) return {
		kept: e,
		now: null,
		found: {
			code: "unreadable",
			cause: i.reason
		}
	};
	let { flow: a } = i, o = [...require_restore_flow.s(require_restore_flow.c(a, require_restore_flow.n(r), [])), ...beside(a, r)];
	return o.length === 0 ? {
		kept: e,
		now: a,
		found: { code: "as-it-was" }
	} : {
		kept: e,
		now: a,
		found: {
			code: "differs",
			differences: o
		}
	};
}
function beside(e, t) {
	return [...require_restore_flow.a(e, t) ? [{
		code: "references-hidden",
		at: "/connectionReferences",
		found: null,
		wanted: null
	}] : [], ...require_restore_flow.u(e.state, t.state)];
}
async function restoreSnapshot({ kept: e, now: t, found: n }, r) {
	if (t === null) return n;
	let { environmentName: i, flow: a } = e.snapshot;
	return require_restore_flow.t({
		environmentName: i,
		was: a,
		now: t,
		sight: require_restore_flow.l(t)
	}, r);
}
// src/run/hosts/hosts-of.ts
async function openHosts(e, t) {
	let n = await environmentsOf(t), r = (e) => require_ways.r(e, n) ?? "flow-studio", i = [...new Set(e.map(r))];
	for (let e of i) insistOn(e, t);
	let a = new Map(), o = [];
	for (let e of i) o.push(await require_ways.a(e, n, {
		...t,
		called: "--endpoint"
	}));
	for (let e of o) a.set(e.kind, await opened(e).catch(require_carry_out.ra));
	let s = [...a.values()].flatMap((e) => e instanceof require_carry_out.na ? [] : [e]), [c] = s, [l] = a.values();
	if (c === void 0 && l !== void 0) throw l;
	let u = (e) => {
		let t = a.get(r(e));
		if (t === void 0) throw new require_carry_out.na({ code: "connection-closed-before" });
		if (t instanceof require_carry_out.na) throw t;
		return t;
	}, d = async () => {
		await Promise.all(s.map((e) => e.close()));
	}, f = require_routed_host.n(u);
	return !t.writes || c === void 0 || !require_ways.i(c) ? {
		reader: f,
		host: null,
		close: d
	} : {
		reader: f,
		host: require_routed_host.t((e) => require_ways.n(u(e)), c.pause),
		close: d
	};
}
async function opened(e) {
	return await e.open().server;
}
async function environmentsOf({ settings: e, surroundings: t }) {
	let { root: n } = t, r = require_carry_out.w(n, e.map);
	if (!r?.ok) return [];
	let i = await require_carry_out._(e.map, r.bytes, {
		environment: null,
		flows: e.flows
	});
	return i.ok ? [...i.map.environments.values()] : [];
}
function insistOn(e, { settings: t, surroundings: n }) {
	let r = require_carry_out.D(e, t, n);
	if (r !== null) throw new require_index.i(r.code === "no-identity" ? `restoring flows in Dataverse needs ${require_carry_out.E}` : "restoring flows needs FLOW_STUDIO_API_KEY, the Flow Studio key of an account that may write them");
}
async function openSession(e, t, n) {
	let r = require_carry_out.o("deploy", e, t), { dryRun: i, snapshots: a } = r;
	require_carry_out.J(i ? "plan" : "deploy", await require_carry_out.br(t.env));
	let o = {
		...require_carry_out.c(t),
		signIn: require_carry_out.s(t)
	}, { stop: s, temp: c, now: l, root: u } = o, d = await openHosts(n.map(({ snapshot: e }) => e.environmentName), {
		settings: r,
		surroundings: o,
		writes: !i
	}), f = {
		...d.reader,
		close: d.close
	}, { host: p } = d;
	if (p === null) return {
		host: f,
		restore: null,
		folder: () => null,
		stop: s
	};
	let m = (0, node_path.resolve)(u, a ?? (0, node_path.join)(c, "flowgate-snapshots")), h = require_restore_flow._({
		root: u,
		folder: m
	}, l), g = (e) => restoreSnapshot(e, {
		host: p,
		snapshots: h
	});
	return {
		host: {
			...p,
			close: d.close
		},
		restore: g,
		folder: () => h.folder(),
		stop: s
	};
}
function print(e, t, n = !1) {
	(n || !require_terminal.a(e)) && e.stdout.write(`${require_terminal.p(t)}\n`);
}
function printRun(e, { run: t, later: n, otherRuns: r }) {
	let [i] = r, a = [...n === 0 ? [] : [`${require_carry_out.hi(n, "later snapshot")} of it skipped`], ...i === void 0 ? [] : [`${require_carry_out.hi(r.length, "other run")} skipped, the newest of ${i}`]];
	print(e, `Snapshots of the run that began ${t}${a.length === 0 ? "" : ` (${a.join("; ")})`}`);
}
function printComparison(e, { kept: t, now: n, found: r }) {
	let { snapshot: i, path: a } = t, { flow: o, environmentName: s, takenAt: c } = i, l = [
		`${require_terminal.g(o.displayName, 80)}  ${require_terminal.g(o.flowName)}`,
		`    in ${require_terminal.g(s)}, taken ${c}`,
		`    from ${require_terminal.g(a)}`,
		`    now: ${require_terminal.g(require_carry_out.Pr(r), 2e3)}`
	];
	for (let t of l) print(e, t, n === null);
}
function rehearsed(e, t) {
	return print(e, `${require_carry_out.hi(differingIn(t), "flow")} would be restored; nothing was changed.`), +!!t.some(({ now: e }) => e === null);
}
function differingIn(e) {
	return e.filter(({ found: e }) => e.code !== "as-it-was").length;
}
async function carriedOut(e, t, { stop: n, folder: r }, i) {
	n.hold();
	let a = 0;
	for (let r of t) {
		if (n.signal.aborted) break;
		let t = await i(r), o = t.code === "not-restored" || t.code === "unreadable";
		o && (a += 1);
		let { displayName: s } = r.kept.snapshot.flow;
		print(e, `${require_terminal.g(s, 80)} ${require_terminal.g(require_carry_out.Pr(t), 2e3)}`, o);
	}
	let o = require_carry_out.Fn(n);
	o !== null && require_terminal.i(e, o);
	let s = r();
	return s !== null && print(e, require_terminal.o(e.root, s)), +(a > 0 || o !== null);
}
exports.restoreFlows = async function(e, t) {
	if (e.operands.length === 0) throw new require_index.i("name the snapshots to restore: files, or the folder they are in");
	let n = await readKept(e.operands.map((e) => require_terminal.c(t, e))), { chosen: r, skipped: i } = n;
	for (let { path: e, reason: n } of i) require_terminal.u(t, `Skipped ${e}: ${require_carry_out.Pr(n)}`);
	printRun(t, n);
	let a = await openSession(e, t, r);
	try {
		let i = [];
		for (let e of r) i.push(await compare(e, a.host));
		let o = differingIn(i), s = a.restore !== null && o > 0 ? require_asking.t(e, t) : null, c = s === null ? t : {
			...t,
			detail: "usual"
		};
		require_terminal.a(t) && printRun(c, n);
		for (let e of i) printComparison(c, e);
		return a.restore === null ? rehearsed(t, i) : (await s?.(`Restore ${require_carry_out.hi(o, "flow")}?`), await carriedOut(t, i, a, a.restore));
	} finally {
		a.stop.release(), await a.host.close();
	}
};
