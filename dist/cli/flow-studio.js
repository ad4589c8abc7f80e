const require_index = require("./index.js"), require_carry_out = require("./carry-out.js");
// src/run/hosts/flow-studio.ts
async function loadFlowStudio(e, t = "`endpoint`") {
	let n = await Promise.resolve().then(() => require("./flowstudio.js")), r = n.checkEndpoint(e);
	if (r !== null) throw new require_index.i(`${t}: ${require_carry_out.Pr(r)}`);
	return n;
}
function retriesTo(e) {
	return (t) => e(`${require_carry_out.Pr(t)}.`);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return retriesTo;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return loadFlowStudio;
	}
});
