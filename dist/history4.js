const require_index = require("./index.js");
// src/run/history/history.ts
/**
* The history with which live flows are compared: up to the base of a pull request, otherwise up to
* the run's commit. GitHub is asked where the run has an event and a token, otherwise the
* repository on disk.
*/
async function openHistory({ settings: { githubToken: token }, surroundings: { event, root, warn, over } }) {
	if (event !== null && token !== null) {
		const onNotice = (notice) => warn(`${require_index.messageOf(notice)}.`);
		const { gitHubHistory } = await Promise.resolve().then(() => require("./history3.js"));
		return gitHubHistory({
			token,
			event,
			commit: tipOf(event),
			onNotice,
			over
		});
	}
	const { gitHistory } = await Promise.resolve().then(() => require("./history2.js"));
	return gitHistory(root, event === null ? "HEAD" : tipOf(event));
}
/** The base of a change that is not merged yet, otherwise the commit of the run. */
function tipOf({ kind, pull, before, sha }) {
	return pull?.baseSha ?? (kind === "merge-group" ? before : null) ?? sha;
}
exports.openHistory = openHistory;
