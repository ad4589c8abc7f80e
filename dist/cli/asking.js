const require_index = require("./index.js"), require_terminal = require("./terminal.js");
// src/commands/asking.ts
function asker(e, { env: t, prompts: n }) {
	if (e.has(require_terminal.t.name) || (t.CI ?? "") !== "") return null;
	let r = n?.() ?? null;
	return r === null ? null : (e) => require_index.r(r, e).finally(() => r.close());
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return asker;
	}
});
