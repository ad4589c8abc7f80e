const require_carry_out = require("./carry-out.js");
// src/git/repository.ts
/**
* The repository of a folder, in any form: a linked worktree, a submodule, a bare one. Null where
* there is none. Throws a `GitFailure` where git is missing or refuses.
*/
async function openRepository(folder, limits) {
	const git = require_carry_out.gitIn(folder, limits);
	try {
		const [shallow = "", ...prefix] = (await git([
			"rev-parse",
			"--is-shallow-repository",
			"--show-prefix"
		])).toString("utf8").split("\n");
		return {
			git,
			prefix: prefix.join("\n").replace(/\n$/, ""),
			isShallow: shallow === "true"
		};
	} catch (error) {
		if (error instanceof require_carry_out.GitFailure && /not a git repository/i.test(error.message)) return null;
		throw error;
	}
}
/** The commit that a ref of any form names; null where it names none. */
async function commitAt(git, ref) {
	const asked = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	];
	try {
		return (await git(asked)).toString("utf8").trim();
	} catch (error) {
		if (error instanceof require_carry_out.GitFailure && error.kind === "refused") return null;
		throw error;
	}
}
Object.defineProperty(exports, "commitAt", {
	enumerable: true,
	get: function() {
		return commitAt;
	}
});
Object.defineProperty(exports, "openRepository", {
	enumerable: true,
	get: function() {
		return openRepository;
	}
});
