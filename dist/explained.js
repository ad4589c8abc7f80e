const require_history = require("./history.js"), require_index = require("./index.js"), REASONS = {
	missing: { code: "git-missing" },
	untrusted: { code: "repository-untrusted" }
};
async function explained(e) {
	try {
		return await e();
	} catch (e) {
		if (!(e instanceof require_index.o)) throw e;
		let t = {
			code: "history-unreadable",
			detail: e.message
		};
		throw new require_history.t(REASONS[e.kind] ?? t);
	}
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return explained;
	}
});
