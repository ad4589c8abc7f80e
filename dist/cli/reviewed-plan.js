const require_reviewed = require("./reviewed.js"), require_carry_out = require("./carry-out.js"), BLOCK = /<!-- flowgate-plan\n([^\n]*)\n-->\s*$/;
function toReviewedPlan(e, t = new Map()) {
	let n = e.comparedWith === "live" ? require_reviewed.n(e) : [], r = [...t, ...n], i = r.length > 0 ? "live" : e.comparedWith;
	if (i === "git") return block({
		version: 1,
		against: i,
		environments: []
	});
	let a = (e) => block({
		version: 1,
		against: i,
		environments: r.map(([t, n]) => [t, e(n)])
	}), o = [
		(e) => withChanges(e, 1e400),
		...[
			4e3,
			2e3,
			1e3,
			500,
			0
		].map((e) => (t) => withChanges(t, e)),
		({ digest: e, changes: t }) => ({
			digest: e,
			changes: (t ?? []).map((e) => e.digest)
		}),
		({ digest: e }) => ({ digest: e })
	];
	for (let e of o) {
		let t = a(e);
		if (t.length <= 12e3) return t;
	}
	return block({
		version: 1,
		against: i,
		environments: []
	});
}
function planBlockIn(e) {
	return BLOCK.exec(e)?.[1] ?? null;
}
function splitPlan(e) {
	let t = BLOCK.exec(e);
	return t === null ? {
		rest: e,
		hidden: ""
	} : {
		rest: e.slice(0, t.index),
		hidden: t[0].trimEnd()
	};
}
function block(e) {
	return `<!-- flowgate-plan
${hidden(JSON.stringify(e))}
-->`;
}
function hidden(e) {
	return e.replace(/[^\x20-\x7e]|[<>&@#`]/g, escaped).replaceAll("--", `-${escaped("-")}`);
}
function escaped(e) {
	return `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function withChanges({ digest: e, changes: t }, n) {
	return {
		digest: e,
		changes: (t ?? []).flatMap(({ digest: e, about: t }) => {
			if (t === null) return [];
			let { file: r, action: i } = t, a = t.parts === null ? {} : require_carry_out.pr(t.parts);
			return [{
				file: r,
				action: i,
				digest: e,
				...t.parts !== null && JSON.stringify(a).length <= n ? { parts: a } : {}
			}];
		})
	};
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return toReviewedPlan;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return planBlockIn;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return splitPlan;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return 12e3;
	}
});
