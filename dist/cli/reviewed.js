const require_carry_out = require("./carry-out.js");
// src/plan/reviewed.ts
function reviewedPlanOf({ changes: e, digests: t }) {
	let n = Object.entries(t).map(([t, n]) => [t, {
		digest: n,
		changes: reviewedChanges(e.filter((e) => e.environment === t))
	}]);
	return new Map(n);
}
function reviewedChanges(e) {
	return e.filter(require_carry_out._r).map((e) => {
		let { file: t, action: n, parts: r } = e;
		return {
			digest: knownBy(e),
			about: {
				file: t,
				action: n,
				parts: r
			}
		};
	});
}
function knownBy({ digest: e }) {
	return e.slice(7).slice(0, 32);
}
function unreviewed(e, t, n) {
	if (n.some((e) => e.digest === t)) return [];
	let r = new Set(n.flatMap((e) => e.changes ?? []).map((e) => e.digest));
	return e.filter(require_carry_out._r).filter((e) => !r.has(knownBy(e)));
}
function reviewDifferences(e, t) {
	let n = t.flatMap((e) => e.changes?.map(({ about: e }) => e) ?? [null]), r = n.filter((e) => e !== null);
	if (r.length < n.length) return null;
	let i = new Map(r.map((e) => [e.file, e])), a = new Map(e.map((e) => [e.file, e])), o = unreviewed(e, "", t), s = [...i.keys()].flatMap((e) => {
		let t = a.get(e);
		return t !== void 0 && t.action !== "blocked" ? [] : [{
			kind: "gone",
			file: e,
			reason: t?.reason ?? null
		}];
	});
	return [...o.map((e) => differenceOf(e, i.get(e.file))), ...s];
}
function differenceOf(e, t) {
	let { file: n, action: r, parts: i } = e;
	if (t === void 0) return {
		kind: "new",
		file: n,
		action: r
	};
	let a = t.action === r ? null : t.action;
	if (t.parts === null) return {
		kind: "changed",
		file: n,
		was: a,
		parts: null
	};
	let o = (e) => [...new Set([...t.parts?.keys() ?? [], ...i.keys()])].filter((n) => t.parts?.get(n)?.[e] !== i.get(n)?.[e]).filter((n) => t.parts?.get(n)?.[e] != null || i.get(n)?.[e] != null).toSorted();
	return {
		kind: "changed",
		file: n,
		was: a,
		parts: {
			live: o("live"),
			written: o("written")
		}
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return reviewedPlanOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return unreviewed;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return reviewDifferences;
	}
});
