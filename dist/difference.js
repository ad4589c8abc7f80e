const require_index = require("./index.js");
// src/plan/difference.ts
function definitionDifferences(e, t, n = []) {
	return require_index.F(require_index.P(e, t, n));
}
function referenceDifferences(e, t) {
	return require_index.z(require_index.R(e, t));
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return referenceDifferences;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return definitionDifferences;
	}
});
