const require_carry_out = require("./carry-out.js");
function tipOf({ kind: e, pull: t, before: n, sha: r }) {
	return t?.baseSha ?? (e === "merge-group" ? n : null) ?? r;
}
exports.openHistory = async function({ settings: { githubToken: e }, surroundings: { event: t, root: n, warn: r, over: i } }) {
	if (t !== null && e !== null) {
		let n = (e) => r(`${require_carry_out.Pr(e)}.`), { gitHubHistory: a } = await Promise.resolve().then(() => require("./history3.js"));
		return a({
			token: e,
			event: t,
			commit: tipOf(t),
			onNotice: n,
			over: i
		});
	}
	let { gitHistory: a } = await Promise.resolve().then(() => require("./history2.js"));
	return a(n, t === null ? "HEAD" : tipOf(t));
};
