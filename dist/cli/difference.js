const require_carry_out = require("./carry-out.js");
// src/plan/difference.ts
function definitionDifferences(e, t, n = []) {
	return require_carry_out.Rn(require_carry_out.Ln(e, t, n));
}
function referenceDifferences(e, t) {
	return require_carry_out.Hn(require_carry_out.Vn(e, t));
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
