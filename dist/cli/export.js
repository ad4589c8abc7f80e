const require_carry_out = require("./carry-out.js"), require_index = require("./index.js"), require_terminal = require("./terminal.js");
function wishOf(e, t) {
	let [n = null, r] = [e.values("environment-id")[0], e.values("flow")], [i = null, ...a] = t;
	if (a.length > 0) throw new require_index.i("`export` takes one --environment at a time");
	let [o = null] = e.values("name");
	if (o !== null && i !== null) throw new require_index.i("give --environment, for one in the map, or --name, for a new one");
	let s = e.has("all");
	if (s && r.length > 0) throw new require_index.i("give --flow or --all, not both");
	return {
		environmentId: n,
		environment: i,
		name: o,
		flows: s ? "all" : r,
		format: formatOf(e),
		isForced: e.has("force")
	};
}
function formatOf(e) {
	let [t = "tidy"] = e.values("format");
	if (t === "tidy" || t === "live") return t;
	throw new require_index.i(`--format is tidy or live; not ${JSON.stringify(t)}`);
}
function listFlows(e, t, n) {
	let r = require_terminal.a(n);
	for (let { flowName: t, displayName: i } of r ? [] : e) n.stdout.write(`${require_terminal.p(`${t}  ${require_terminal.m(i)}`)}\n`);
	if (!n.stdout.isTTY) throw new require_index.i("say which flows to export: --flow with a name or guid, or --all");
	for (let i of r ? [] : howToGoOn(e.length, t)) n.stdout.write(`${require_terminal.p(require_terminal.m(i))}\n`);
	return 0;
}
function howToGoOn(e, t) {
	if (e === 0) return [`There are no flows in ${t}.`];
	let n = `flowgate export --environment-id ${require_terminal.j(t)}`;
	return [
		`${require_carry_out.hi(e, "flow")}. Write one, or all:`,
		`  ${n} --flow <name>`,
		`  ${n} --all`
	];
}
function concludeExport({ report: e }, t) {
	return t.stdout.write(require_carry_out.X(e, require_terminal.s(t.stdout, t))), require_carry_out.$(e, "error") === null ? 0 : 1;
}
exports.exporting = async function(e, t) {
	let n = require_carry_out.o("export", e, t);
	require_carry_out.J("export", await require_carry_out.br(t.env));
	let r = wishOf(e, n.environments), i = require_carry_out.c(t), { chosenEnvironment: a, exportFrom: o, readForExport: s, sourceOf: c, withReader: l } = await Promise.resolve().then(() => require("./export2.js")), u = await s(n, t.root), d = t.prompts?.() ?? null, f = d?.ask ?? null;
	return l(n, i, async (e, s) => {
		let l = {
			environmentId: r.environment === null && r.environmentId === null ? await a(e, f) : r.environmentId,
			environment: r.environment ?? r.name
		}, d = await c(l, u, e);
		if (r.flows.length === 0) return listFlows(d.listed, d.environmentName, t);
		let p = await o(d, r, u, {
			settings: n,
			surroundings: i,
			reader: e,
			key: s,
			ask: f
		});
		return await require_carry_out.In(p.report, n, { root: t.root }), concludeExport(p, t);
	}).finally(() => d?.close());
};
