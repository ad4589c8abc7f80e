const require_index = require("./index.js");
const require_carry_out = require("./carry-out.js");
// src/run/hosts/flow-studio.ts
/**
* Loads the Flow Studio client after checking that the key may be sent to `endpoint`. Throws a
* `UsageError` that begins with `called`, the name of the input or option, where it may not.
*/
async function loadFlowStudio(endpoint, called = "`endpoint`") {
	const flowStudio = await Promise.resolve().then(() => require("./flowstudio.js"));
	const wrong = flowStudio.checkEndpoint(endpoint);
	if (wrong !== null) throw new require_index.UsageError(`${called}: ${require_carry_out.messageOf(wrong)}`);
	return flowStudio;
}
/** Reports each wait before a call is repeated. */
function retriesTo(progress) {
	return (retry) => progress(`${require_carry_out.messageOf(retry)}.`);
}
Object.defineProperty(exports, "loadFlowStudio", {
	enumerable: true,
	get: function() {
		return loadFlowStudio;
	}
});
Object.defineProperty(exports, "retriesTo", {
	enumerable: true,
	get: function() {
		return retriesTo;
	}
});
