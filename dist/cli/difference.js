const require_carry_out = require("./carry-out.js");
// src/plan/difference.ts
function definitionDifferences(e, t, n = []) {
	return require_carry_out.Bn(require_carry_out.zn(e, t, n));
}
function referenceDifferences(e, t) {
	return require_carry_out.Wn(require_carry_out.Un(e, t));
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
