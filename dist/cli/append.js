const require_carry_out = require("./carry-out.js");
// src/json/append.ts
function layoutOf(e) {
	return {
		eol: /\r?\n/.exec(e)?.[0] ?? "",
		unit: /^([ \t]+)["{[]/m.exec(e)?.[1] ?? "  "
	};
}
function appended(e, t, n, { eol: r, unit: i }) {
	let a = t.offset + t.length - 1, o = t.children?.at(-1), s = o === void 0 ? null : o.offset + o.length, c = s !== null && isCommaNext(e, s), l = e.slice(0, a).trimEnd().length, u = indentAt(e, t.offset), d = o !== void 0 && startsLine(e, o) ? indentAt(e, o.offset) : null, f = n.map((e) => `${r}${r === "" ? "" : d ?? u + i}${e}`), p = r === "" || e.slice(l, a).includes("\n"), m = `${f.join(",")}${c ? "," : ""}${p ? "" : r + u}`;
	return s === null || c ? [{
		offset: l,
		length: 0,
		text: m
	}] : s === l ? [{
		offset: l,
		length: 0,
		text: `,${m}`
	}] : [{
		offset: s,
		length: 0,
		text: ","
	}, {
		offset: l,
		length: 0,
		text: m
	}];
}
function isCommaNext(e, t) {
	let n = require_carry_out.Ei(e, !0);
	return n.setPosition(t), n.scan(), e[n.getTokenOffset()] === ",";
}
function indentAt(e, t) {
	let n = e.slice(e.lastIndexOf("\n", t - 1) + 1);
	return /^[ \t]*/.exec(n)?.[0] ?? "";
}
function startsLine(e, { offset: t }) {
	return e.slice(e.lastIndexOf("\n", t - 1) + 1, t).trim() === "";
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return indentAt;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return layoutOf;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return appended;
	}
});
