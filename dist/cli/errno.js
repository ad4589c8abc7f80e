const require_index = require("./index.js");
let node_util = require("node:util");
// src/wording/errno.ts
var errno_exports = require_index.o({ errnoText: () => errnoText });
function errnoText(e) {
	let t = [...(0, node_util.getSystemErrorMap)().values()].find(([t]) => t === e);
	return t === void 0 ? e : `${t[1]}, ${e}`;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return errno_exports;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return errnoText;
	}
});
