const require_carry_out = require("./carry-out.js");
// src/plan/difference.ts
/**
* Where two definitions differ in meaning, as pointers below `/definition`: the operation itself
* for triggers and actions at any depth, otherwise the part of the definition. What is `ignored`
* does not count.
*/
function definitionDifferences(one, other, ignored = []) {
	return require_carry_out.definitionPaths(require_carry_out.definitionDiff(one, other, ignored));
}
/** The keys whose binding differs, as pointers below `/connectionReferences`. */
function referenceDifferences(one, other) {
	return require_carry_out.referencePaths(require_carry_out.referenceDiff(one, other));
}
Object.defineProperty(exports, "definitionDifferences", {
	enumerable: true,
	get: function() {
		return definitionDifferences;
	}
});
Object.defineProperty(exports, "referenceDifferences", {
	enumerable: true,
	get: function() {
		return referenceDifferences;
	}
});
