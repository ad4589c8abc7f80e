const require_carry_out = require("./carry-out.js");
const require_repository = require("./repository.js");
// src/git/last-commit.ts
/** A date is not worth a longer wait. */
const LIMITS = {
	timeoutMs: 1e4,
	mostBytes: 1048576
};
/**
* The days, YYYY-MM-DD in UTC, on which files of a working tree were last committed, by file.
* Without a file that was changed since. Empty where git or a working tree is missing, and in a
* shallow clone, where every file looks as new as the oldest commit.
*/
async function lastCommits(root, files) {
	try {
		const repository = await require_repository.openRepository(root, LIMITS);
		if (repository === null || repository.isShallow) return /* @__PURE__ */ new Map();
		const { git } = repository;
		const days = await Promise.all(files.map(async (file) => [file, await lastCommit(git, file)]));
		return new Map(days.filter((each) => each[1] !== null));
	} catch (error) {
		if (error instanceof require_carry_out.GitFailure) return /* @__PURE__ */ new Map();
		throw error;
	}
}
async function lastCommit(git, file) {
	if ((await git([
		"status",
		"--porcelain",
		"--",
		file
	])).length > 0) return null;
	const seconds = (await git([
		"log",
		"-1",
		"--format=%ct",
		"--",
		file
	])).toString("utf8").trim();
	return seconds === "" ? null : (/* @__PURE__ */ new Date(Number(seconds) * 1e3)).toISOString().slice(0, 10);
}
exports.lastCommits = lastCommits;
