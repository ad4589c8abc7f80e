const require_append = require("./append.js"), require_carry_out = require("./carry-out.js");
// src/json/amend.ts
function withAdditions(e, t) {
	let { root: n } = new require_carry_out.Ft(e);
	return n?.type === "object" ? require_carry_out.It(e, [...missing(e, n, t, require_append.r(e))]) : e;
}
function* missing(e, t, n, r) {
	let i = propertiesOf(t), a = [];
	for (let [o, s] of Object.entries(n)) {
		let n = i.get(o);
		n === void 0 ? a.push(property(o, s, innerIndent(e, t, r), r)) : n.type === "object" && require_carry_out.Hi(s) && (yield* missing(e, n, s, r));
	}
	a.length > 0 && (yield* require_append.t(e, t, a, r));
}
function withChanges(e, t) {
	let n = new require_carry_out.Ft(e);
	if (n.root === void 0) return null;
	for (let e = firstGone(n.root, t); e !== null;) {
		if (n = new require_carry_out.Ft(require_carry_out.It(n.text, require_carry_out.Lt(n.text, e))), n.root === void 0) return null;
		e = firstGone(n.root, t);
	}
	return require_carry_out.It(n.text, [...changed(n, n.root, t, require_append.r(e))]);
}
function firstGone(e, t) {
	if (e.type !== "object" || !require_carry_out.Hi(t)) return null;
	for (let [n, r] of propertiesOf(e)) {
		let e = require_carry_out.Ui(t, n);
		if (e === void 0) return r.parent ?? null;
		let i = firstGone(r, e);
		if (i !== null) return i;
	}
	return null;
}
function* changed(e, t, n, r) {
	if (t.type === "object" && require_carry_out.Hi(n) && keepsOrder(t, n)) {
		let i = propertiesOf(t), a = innerIndent(e.text, t, r), o = [];
		for (let [t, s] of Object.entries(n)) {
			let n = i.get(t);
			n === void 0 ? o.push(property(t, s, a, r)) : yield* changed(e, n, s, r);
		}
		o.length > 0 && (yield* require_append.t(e.text, t, o, r));
	} else if (JSON.stringify(contentOf(t)) !== JSON.stringify(n)) {
		let i = rendered(n, require_append.n(e.text, t.offset), r);
		yield {
			offset: t.offset,
			length: t.length,
			text: i
		};
	}
}
function keepsOrder(e, t) {
	let n = [...propertiesOf(e).keys(), ...Object.keys(t)];
	return Object.keys(Object.fromEntries(n.map((e) => [e, null]))).join("\n") === Object.keys(t).join("\n");
}
function contentOf(e) {
	return e.type === "array" ? (e.children ?? []).map(contentOf) : e.type === "object" ? Object.fromEntries([...propertiesOf(e)].map(([e, t]) => [e, contentOf(t)])) : e.value;
}
function propertiesOf({ children: e = [] }) {
	return new Map(e.flatMap(({ children: [e, t] = [] }) => e === void 0 || t === void 0 ? [] : [[String(e.value), t]]));
}
function innerIndent(e, t, { eol: n, unit: r }) {
	if (n === "") return "";
	let i = t.children?.at(-1);
	return i !== void 0 && lineStart(e, i.offset).trim() === "" ? lineStart(e, i.offset) : require_append.n(e, t.offset) + r;
}
function lineStart(e, t) {
	return e.slice(e.lastIndexOf("\n", t - 1) + 1, t);
}
function property(e, t, n, r) {
	let i = r.eol === "" ? ":" : ": ";
	return `${JSON.stringify(e)}${i}${rendered(t, n, r)}`;
}
function rendered(e, t, { eol: n, unit: r }) {
	return n === "" ? JSON.stringify(e) : JSON.stringify(e, null, r).replaceAll("\n", n + t);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return withChanges;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return withAdditions;
	}
});
