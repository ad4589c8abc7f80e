let node_crypto = require("node:crypto");
const require_carry_out = require("./carry-out.js");
const require_content = require("./content.js");
// src/plan/digest.ts
/**
* sha256 over the content of a plan: what would be written and what is there now, in canonical
* form. It does not depend on key order, line ends, encodings, commits, runs or times, nor on flows
* that do not change: a run over all flows has the same digest as one over the changed ones.
*/
function digestOf(changes) {
	return sha256(changes.filter(require_carry_out.isWriting).map(({ digest }) => digest));
}
/** The digest of each environment; a run for one environment alone has the same. */
function digestsOf(changes) {
	const environments = Map.groupBy(changes, ({ environment }) => environment);
	return Object.fromEntries([...environments].map(([environment, those]) => [environment, digestOf(those)]));
}
/** The digest of one change. */
function changeDigest(change, ignored) {
	const { environmentName, file, action, flowName, desired } = change;
	return sha256({
		environmentName,
		file,
		action,
		flowName,
		desired: formOf(require_content.contentOf(desired), ignored, { description: desired.description }),
		current: change.action === "update" ? formOf(change.current, ignored) : null
	});
}
function sha256(content) {
	return `sha256:${(0, node_crypto.createHash)("sha256").update(JSON.stringify(content)).digest("hex")}`;
}
/** What is in `besides` comes before the state. */
function formOf({ definition, connectionReferences, displayName, state }, ignored, besides = {}) {
	return {
		definition: require_carry_out.canonicalDefinition(definition, ignored),
		connectionReferences: references(connectionReferences),
		displayName,
		...besides,
		state
	};
}
function references(block) {
	return require_carry_out.sortKeys([...require_carry_out.canonicalReferences(block)].map(([key, form]) => ({
		key,
		...form
	})));
}
Object.defineProperty(exports, "changeDigest", {
	enumerable: true,
	get: function() {
		return changeDigest;
	}
});
Object.defineProperty(exports, "digestOf", {
	enumerable: true,
	get: function() {
		return digestOf;
	}
});
Object.defineProperty(exports, "digestsOf", {
	enumerable: true,
	get: function() {
		return digestsOf;
	}
});
