const require_index = require("./index.js");
// src/run/hosts/flow-studio.ts
async function loadFlowStudio(e, t = "`endpoint`") {
	let n = await Promise.resolve().then(() => require("./flowstudio.js")), r = n.checkEndpoint(e);
	if (r !== null) throw new require_index.Qn(`${t}: ${require_index.cn(r)}`);
	return n;
}
function retriesTo(e) {
	return (t) => e(`${require_index.cn(t)}.`);
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
