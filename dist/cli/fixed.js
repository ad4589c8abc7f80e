const require_carry_out = require("./carry-out.js"), require_terminal = require("./terminal.js");
function fileLines({ file: e, fixed: t, reason: n }, r, i) {
	let a = n === null ? [] : [`left alone: ${require_terminal._(require_carry_out.Si(n))}`];
	return [...t.flatMap((e) => fixedLines(e, r, i)), ...a.map((t) => `${i.paint("bold", require_terminal.g(e))}  ${i.paint("yellow", t)}`)];
}
function fixedLines({ file: e, line: t, rule: n, message: r, fix: i }, a, o) {
	let s = `${o.paint("bold", require_terminal.g(e))}:${t}`, c = (i?.diff ?? []).map((e) => {
		let t = e.startsWith("-") ? "red" : e.startsWith("+") ? "green" : "dim";
		return `  ${o.paint(t, require_terminal.g(e, 400))}`;
	});
	return [
		`${s}  ${o.paint("green", a)}  ${o.paint("dim", require_terminal.g(n))}`,
		...require_terminal.F(require_terminal._(r), 2, o),
		...c
	];
}
exports.toFixedText = function(e, { color: t, width: n, wraps: r, isDry: i = !1 }) {
	let a = {
		paint: require_terminal.f(t),
		width: n,
		wraps: r,
		source: () => null,
		path: (e) => e
	}, o = e.reduce((e, { fixed: t }) => e + t.length, 0), s = e.filter(({ fixed: e }) => e.length > 0).length, c = o === 0 ? `Nothing ${i ? "would be" : "was"} fixed` : `${i ? "Would fix" : "Fixed"} ${require_carry_out.hi(o, "finding")} in ${require_carry_out.hi(s, "file")}`;
	return `${[
		...e.flatMap((e) => fileLines(e, i ? "would be fixed" : "fixed", a)),
		a.paint("bold", c),
		""
	].map(require_terminal.p).join("\n")}\n`;
};
