let node_fs_promises = require("node:fs/promises"), node_path = require("node:path");
const require_carry_out = require("./carry-out.js"), require_index = require("./index.js"), require_terminal = require("./terminal.js");
// src/report/terminal/page.ts
function toPageText(e, { color: t, width: n, wraps: r, address: i }) {
	let a = {
		paint: require_terminal.f(t),
		width: Math.max(40, n),
		wraps: r,
		source: () => null,
		path: (e) => e
	};
	return `${[...fencesApart(require_terminal.h(e).trim()).flatMap((e) => e.startsWith("```") ? [code(e, a)] : e.trim().split(/\n{2,}/).map(prose(a))).filter((e) => e !== ""), a.paint("dim", i)].join("\n\n").split("\n").map(require_terminal.p).join("\n")}\n`;
}
function fencesApart(e) {
	let t = [[]], n = !1;
	for (let r of e.split("\n")) {
		let e = r.startsWith("```");
		e && !n && t.push([]), t.at(-1)?.push(r), e && n && t.push([]), e && (n = !n);
	}
	return t.map((e) => e.join("\n"));
}
function code(e, t) {
	let [n = "", ...r] = e.split("\n"), [, i, a = ""] = /^```(\S*) ?(\S*)/.exec(n) ?? [], o = {
		...t,
		wraps: t.wraps && i === "text"
	}, s = r.slice(0, -1).flatMap((e) => require_terminal.F(e, 4, o));
	return [...a === "" ? [] : [t.paint("dim", `  ${a}`)], ...s.map((e) => e.trimEnd())].join("\n");
}
function prose(e) {
	return (t) => {
		let n = /^#+ (.*)$/.exec(t);
		return n === null ? /^([-*|]|\d+\.) ?/.test(t) ? t.split("\n").map(item(e)).join("\n") : require_terminal.F(plain(t.replaceAll("\n", " ")), 0, e).join("\n") : e.paint("bold", plain(n[1] ?? ""));
	};
}
function item(e) {
	return (t) => require_terminal.M(plain(t), 2, e).join("\n");
}
function plain(e) {
	return e.replace(/\[([^[\]]{1,200})\]\((https?:[^()\s]{1,300})\)/g, (e, t, n) => `${t} (${require_terminal.P(n)})`).replace(/\[([^[\]]{1,200})\]\([^()]{0,300}\)/g, "$1").replace(/\*\*([^*]+)\*\*/g, "$1").replace(/(^|[\s(])_([^_]+)_(?=\W|$)/g, "$1$2");
}
function knownRule(e) {
	let t = require_carry_out.Gt.map(({ id: e }) => e), n = e.toLowerCase();
	if (t.includes(n)) return n;
	let r = require_terminal.E(n, t), i = r === null ? `all rules: ${require_carry_out.Wt("README")}` : `did you mean \`flowgate explain ${r}\`?`;
	throw new require_index.i(`there is no rule ${JSON.stringify(e)}; ${i}`);
}
async function pageOf(e, { documents: t }) {
	let n = t?.() ?? null, r = n === null ? null : await (0, node_fs_promises.readFile)((0, node_path.join)(n, "rules", `${e}.md`), "utf8").catch(() => null);
	if (r !== null) return r;
	throw new require_index.i(`the page is not in this installation; read it at ${require_carry_out.Wt(e)}`);
}
exports.explain = async function({ operands: e }, t) {
	let [n, ...r] = e;
	if (n === void 0 || r.length > 0) throw new require_index.i("name one rule, as in `flowgate explain owner-mismatch`");
	let i = knownRule(n), a = await pageOf(i, t), { stdout: o } = t;
	return o.write(toPageText(a, {
		...require_terminal.s(o, t),
		address: require_carry_out.Wt(i)
	})), 0;
};
