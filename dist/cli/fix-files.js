const require_carry_out = require("./carry-out.js"), require_apply = require("./apply.js"), require_edit_file = require("./edit-file.js");
function textOf(e, { flows: t, map: n }) {
	return [...t.map(({ source: e }) => e), ...n === null ? [] : [n.source]].find((t) => t.file === e)?.text ?? null;
}
function problemOfDry(e) {
	return e === null ? { code: "file-not-editable" } : null;
}
async function fixFile(e, t, n, r, i) {
	let a = (e) => ({
		file: t,
		fixed: [],
		reason: e
	});
	if (r === null) return a({ code: "file-changed-since-read" });
	let o = n.flatMap(({ fix: e }) => e === void 0 ? [] : [e]), s = new Set(), c = (e) => {
		let t = require_apply.t(e, o);
		for (let e of t?.applied ?? []) s.add(e);
		return t?.text ?? null;
	}, l = i ? problemOfDry(c(r)) : await require_edit_file.t(e, t, r, c);
	if (l !== null) return a(l);
	let u = n.filter(({ fix: e }) => e !== void 0 && s.has(e));
	return {
		file: t,
		fixed: u,
		reason: u.length === n.length ? null : { code: "fixes-contradict" }
	};
}
exports.fixFiles = async function(e, t, n, r = !1) {
	let i = t.flatMap(require_carry_out.Ht).filter(({ fix: e }) => e !== void 0), a = [];
	for (let [t, o] of Map.groupBy(i, (e) => e.file)) a.push(await fixFile(e, t, o, textOf(t, n), r));
	return a;
};
