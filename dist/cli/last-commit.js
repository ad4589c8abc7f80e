const require_carry_out = require("./carry-out.js"), require_repository = require("./repository.js"), LIMITS = {
	timeoutMs: 1e4,
	mostBytes: 1048576
};
async function lastCommit(e, t) {
	if ((await e([
		"status",
		"--porcelain",
		"--",
		t
	])).length > 0) return null;
	let n = (await e([
		"log",
		"-1",
		"--format=%ct",
		"--",
		t
	])).toString("utf8").trim();
	return n === "" ? null : new Date(Number(n) * 1e3).toISOString().slice(0, 10);
}
exports.lastCommits = async function(e, t) {
	try {
		let n = await require_repository.n(e, LIMITS);
		if (n === null || n.isShallow) return new Map();
		let { git: r } = n, i = await Promise.all(t.map(async (e) => [e, await lastCommit(r, e)]));
		return new Map(i.filter((e) => e[1] !== null));
	} catch (e) {
		if (e instanceof require_carry_out.b) return new Map();
		throw e;
	}
};
