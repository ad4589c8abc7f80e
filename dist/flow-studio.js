const require_index = require("./index.js");
// src/run/hosts/flow-studio.ts
async function loadFlowStudio(e, t = "`endpoint`") {
	let n = await Promise.resolve().then(() => require("./flowstudio.js")), r = n.checkEndpoint(e);
	if (r !== null) throw new require_index.tr(`${t}: ${require_index.un(r)}`);
	return n;
}
function retriesTo(e) {
	return (t) => e(`${require_index.un(t)}.`);
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
