const require_index = require("./index.js");
// src/git/repository.ts
async function openRepository(e, t) {
	let n = require_index.s(e, t);
	try {
		let [e = "", ...t] = (await n([
			"rev-parse",
			"--is-shallow-repository",
			"--show-prefix"
		])).toString("utf8").split("\n");
		return {
			git: n,
			prefix: t.join("\n").replace(/\n$/, ""),
			isShallow: e === "true"
		};
	} catch (e) {
		if (e instanceof require_index.o && /not a git repository/i.test(e.message)) return null;
		throw e;
	}
}
async function commitAt(e, t) {
	let n = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${t}^{commit}`
	];
	try {
		return (await e(n)).toString("utf8").trim();
	} catch (e) {
		if (e instanceof require_index.o && e.kind === "refused") return null;
		throw e;
	}
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return openRepository;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return commitAt;
	}
});
