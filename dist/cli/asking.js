const require_index = require("./index.js");
const require_terminal = require("./terminal.js");
// src/commands/asking.ts
/**
* Asks the person at the terminal whether to write; throws `Declined` where the answer is no. Null
* where nobody is asked: with `--yes`, in a pipe, and where `CI` is set, since a job may have a
* terminal and nobody at it.
*/
function asker(request, { env, prompts }) {
	if (request.has(require_terminal.YES.name) || (env.CI ?? "") !== "") return null;
	const open = prompts?.() ?? null;
	if (open === null) return null;
	return (question) => require_index.insistOnYes(open, question).finally(() => open.close());
}
Object.defineProperty(exports, "asker", {
	enumerable: true,
	get: function() {
		return asker;
	}
});
