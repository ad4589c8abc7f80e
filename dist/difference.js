const require_index = require("./index.js");
// src/plan/difference.ts
/**
* Where two definitions differ in meaning, as pointers below `/definition`: the operation itself
* for triggers and actions at any depth, otherwise the part of the definition. What is `ignored`
* does not count.
*/
function definitionDifferences(one, other, ignored = []) {
	return require_index.definitionPaths(require_index.definitionDiff(one, other, ignored));
}
/** The keys whose binding differs, as pointers below `/connectionReferences`. */
function referenceDifferences(one, other) {
	return require_index.referencePaths(require_index.referenceDiff(one, other));
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
