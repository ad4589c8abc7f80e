const require_index = require("./index.js"), require_terminal = require("./terminal.js"), require_carry_out = require("./carry-out.js"), MARKS = {
	ok: ["ok", "green"],
	warning: ["warning", "yellow"],
	error: ["error", "red"],
	unknown: ["unknown", "dim"]
}, WIDTH = Math.max(...Object.values(MARKS).map(([e]) => e.length));
function doctorText(e, { color: t, width: n, wraps: r }) {
	if (e.length === 0) return "";
	let i = require_terminal.f(t), a = {
		paint: i,
		width: n,
		wraps: r,
		source: () => null,
		path: (e) => e
	}, o = Math.max(...e.map(({ about: e }) => e.length)), s = WIDTH + o + 4;
	return `${e.flatMap(({ about: e, state: t, text: n, remedy: r }) => {
		let [c, l] = MARKS[t], u = `${i(l, c.padEnd(WIDTH))}  ${require_terminal._(e).padEnd(o)}  `, [d = "", ...f] = require_terminal.F(require_terminal._(n), s, a), p = r === null ? [] : require_terminal.F(`\u2192 ${require_terminal._(r)}`, s, a);
		return [
			u + d.trimStart(),
			...f,
			...p
		];
	}).map(require_terminal.p).join("\n")}\n`;
}
function setupText(e) {
	return e.length === 0 ? "" : `${[
		"",
		"Commands that make this identity. Leave out what exists already:",
		"",
		...e.flatMap((e) => e.kind === "command" ? [`  ${e.command}`] : [
			"",
			`  ${e.file}:`,
			...indented(JSON.stringify(e.content, null, 2))
		])
	].map((e) => require_terminal.p(require_terminal.m(e))).join("\n")}\n`;
}
function indented(e) {
	return e.split("\n").map((e) => `    ${e}`);
}
function doctorJson(e, t, n) {
	let r = {
		version: 1,
		flowgate: n,
		state: ["error", "warning"].find((t) => e.some(({ state: e }) => e === t)) ?? "ok",
		diagnoses: e,
		setup: t
	};
	return `${JSON.stringify(r, null, 2)}\n`;
}
function errorsOf(e) {
	return e.filter(({ state: e }) => e === "error");
}
function wantsJson(e) {
	let [t = "text"] = e.values("format");
	if (t === "text" || t === "json") return t === "json";
	throw new require_index.i(`--format is text or json here; not ${JSON.stringify(t)}`);
}
async function record(e, t, n) {
	let { writeRecording: r } = await Promise.resolve().then(() => require("./recording.js")), i = await r(n.root, require_terminal.l(n, e), t);
	i.length === 0 ? require_terminal.u(n, "Nothing was recorded, because no server answered.") : require_terminal.u(n, `Recorded ${require_carry_out.hi(i.length, "answer")} in ${e}, without names, texts and secrets. The lines above name accounts and environments: look through both before you attach them.`);
}
exports.doctor = async function(e, t) {
	let n = wantsJson(e), r = require_carry_out.o("check", e, t), [i] = e.values("record"), a = require_carry_out.s(t);
	if (i !== void 0 && !require_carry_out.O(r, { signIn: a })) throw new require_index.i("`--record` needs the key in FLOW_STUDIO_API_KEY, or an identity for Dataverse");
	let { diagnose: o } = await Promise.resolve().then(() => require("./doctor2.js")), s = [], { diagnoses: c, setup: l } = await o({
		...r,
		root: t.root,
		env: t.env,
		version: t.version,
		now: t.now(),
		progress: (e) => require_terminal.u(t, e),
		signIn: a,
		onReply: i === void 0 ? null : (e) => void s.push(e)
	}), { stdout: u } = t, d = require_terminal.s(u, t);
	return n ? u.write(doctorJson(c, l, t.version)) : require_terminal.a(t) ? u.write(doctorText(errorsOf(c), d)) : u.write(doctorText(c, d) + setupText(l)), i !== void 0 && await record(i, s, t), +(errorsOf(c).length > 0);
};
