const require_content = require("./content.js"), require_desired = require("./desired.js"), require_index = require("./index.js");
// src/plan/compare-with-live.ts
var compare_with_live_exports = require_index.Nr({
	compareWithLive: () => compareWithLive,
	isSuspended: () => isSuspended,
	withDrift: () => withDrift,
	withoutIdleObstacles: () => withoutIdleObstacles
});
function compareWithLive(e, t) {
	let n = [...e].flatMap(([e, n]) => {
		if (n.kind !== "live") return [];
		let r = diffWithLive(e, n.flow, t);
		return require_index.L(r).length === 0 ? [] : [[e, r]];
	});
	return new Map(n);
}
function diffWithLive({ flow: e, resolution: t }, n, r) {
	let i = require_content.t(require_desired.r(e, t, n)), { displayName: a, state: o } = i, s = {
		...i,
		displayName: a ?? n.displayName,
		state: n.state === null ? null : o ?? n.state
	};
	return require_index.I(s, {
		...n,
		state: o === null ? null : n.state
	}, r);
}
function withDrift(e, t) {
	return new Map([...e].map(([e, n]) => [e, marked(n, t.get(e))]));
}
function marked(e, t) {
	if (e.kind !== "live") return e;
	let n = t === void 0 ? [] : require_index.L(t), r = isSuspended(e.flow) && !n.includes("/state") ? ["/state"] : [], i = [...n, ...r];
	return i.length === 0 ? e : {
		...e,
		kind: "edited",
		edits: i,
		cause: null
	};
}
function isSuspended({ state: e }) {
	return e?.toLowerCase() === "suspended";
}
function withoutIdleObstacles(e, t) {
	return new Map([...e].map(([e, n]) => {
		if (n.kind !== "live" || n.flow.obstacle === void 0 || require_index.L(planDiff(e, n.flow, t)).length > 0) return [e, n];
		let { obstacle: r, ...i } = n.flow;
		return [e, {
			...n,
			flow: i
		}];
	}));
}
function planDiff({ flow: e, resolution: t }, n, r) {
	return require_index.I(n, require_content.t(require_desired.r(e, t, n)), r);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isSuspended;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return withoutIdleObstacles;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return compare_with_live_exports;
	}
});
