const require_carry_out = require("./carry-out.js");
// src/json/apply.ts
function applyFixes(e, t) {
	let n = new require_carry_out.Ft(e), r = new Map(), i = t.filter((e) => isPossible(e, n) && reserve(e, r)), a = require_carry_out._i(i.flatMap((e) => e.edits)), o = edited(n, a);
	return o === null || !isExactly(a, n, o) ? null : {
		text: o,
		applied: new Set(i)
	};
}
function isPossible({ edits: e }, t) {
	return e.every((e) => require_carry_out.Rt(t, e) !== null);
}
function reserve({ edits: e }, t) {
	let n = e.map((e) => [require_carry_out.ur(e.path), JSON.stringify(e)]), r = n.every(([e, n]) => (t.get(e) ?? n) === n);
	if (r) for (let [e, r] of n) t.set(e, r);
	return r;
}
function edited(e, t) {
	let n = e;
	for (let e of t.filter(({ kind: e }) => e === "remove")) {
		let t = require_carry_out.Rt(n, e);
		if (t === null) return null;
		n = new require_carry_out.Ft(require_carry_out.It(n.text, t));
	}
	let r = [];
	for (let e of t.filter(({ kind: e }) => e !== "remove")) {
		let t = require_carry_out.Rt(n, e);
		if (t === null) return null;
		r.push(...t);
	}
	return require_carry_out.It(n.text, r);
}
function isExactly(e, t, n) {
	let r = require_carry_out.li(t.text, require_carry_out.ci) === null ? require_carry_out.ci : require_carry_out.si;
	if (require_carry_out.li(n, r) !== null || require_carry_out.Ti(n, r).length > 0) return !1;
	let i = new Map(e.map((e) => [require_carry_out.ur(e.path), e])), { root: a } = new require_carry_out.Ft(n);
	return a !== void 0 && t.root !== void 0 && JSON.stringify(content(t.root, i)) === JSON.stringify(content(a, new Map()));
}
function content(e, t, n = "") {
	let r = t.get(n);
	switch (e.type) {
		case "object": return ["object", ...(e.children ?? []).flatMap((e) => property(e, t, n))];
		case "array": return (e.children ?? []).map((e, r) => content(e, t, `${n}/${r}`));
		default: return r?.kind === "value" ? [r.to] : [e.value];
	}
}
function property({ children: e = [] }, t, n) {
	let [r, i] = e;
	if (r === void 0 || i === void 0) return ["?"];
	let a = n + require_carry_out.ur([r.value]), o = t.get(a);
	return o?.kind === "remove" ? [] : [[o?.kind === "key" ? o.to : r.value, content(i, t, a)]];
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return applyFixes;
	}
});
