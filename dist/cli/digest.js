let node_crypto = require("node:crypto");
const require_carry_out = require("./carry-out.js"), require_content = require("./content.js");
// src/plan/digest.ts
function digestOf(e) {
	return sha256(e.filter(require_carry_out._r).map(({ digest: e }) => e));
}
function digestsOf(e) {
	let t = Map.groupBy(e, ({ environment: e }) => e);
	return Object.fromEntries([...t].map(([e, t]) => [e, digestOf(t)]));
}
function changeDigest(e, t) {
	let { environmentName: n, file: r, action: i, flowName: a, desired: o } = e;
	return sha256({
		environmentName: n,
		file: r,
		action: i,
		flowName: a,
		desired: formOf(require_content.t(o), t, { description: o.description }),
		current: e.action === "update" ? formOf(e.current, t) : null
	});
}
function sha256(e) {
	return `sha256:${(0, node_crypto.createHash)("sha256").update(JSON.stringify(e)).digest("hex")}`;
}
function formOf({ definition: e, connectionReferences: t, displayName: n, state: r }, i, a = {}) {
	return {
		definition: require_carry_out.Zn(e, i),
		connectionReferences: references(t),
		displayName: n,
		...a,
		state: r
	};
}
function references(e) {
	return require_carry_out.ar([...require_carry_out.$n(e)].map(([e, t]) => ({
		key: e,
		...t
	})));
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return digestOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return digestsOf;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return changeDigest;
	}
});
