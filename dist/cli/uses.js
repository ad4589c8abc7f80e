const require_carry_out = require("./carry-out.js");
// src/plan/uses.ts
function connectionUses(e, { index: t, map: n }) {
	let r = newlyUsed(e);
	if (r.size === 0 || n === null) return [...r.values()];
	let i = new Map([...r].map(([e, t]) => [e, new Set(t.bound)])), a = t.flatMap((e) => require_carry_out.Tn(n, e).flatMap((t) => {
		let { bindings: n } = require_carry_out.Dn(e, t), r = n.map(({ entry: e }) => keyOf(t.name, e.connectionName));
		return [...new Set(r)].map((t) => ({
			key: t,
			file: e.file
		}));
	}));
	for (let { key: e, file: t } of a) i.get(e)?.has(t) || r.get(e)?.others.push(t);
	return [...r.values()].map((e) => ({
		...e,
		others: e.others.toSorted()
	}));
}
function newlyUsed(e) {
	let t = new Map();
	for (let { environment: n, file: r, bindings: i } of e) for (let { from: e, to: a } of i) {
		if (a === null || require_carry_out.yt(e, a)) continue;
		let i = keyOf(n, a.connectionName), o = t.get(i) ?? {
			environment: n,
			...a,
			bound: [],
			others: []
		};
		o.bound.at(-1) !== r && o.bound.push(r), t.set(i, o);
	}
	return t;
}
function keyOf(e, t) {
	return JSON.stringify([e, require_carry_out.or(t)]);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return keyOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return newlyUsed;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return connectionUses;
	}
});
