let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
const require_index = require("./index.js");
const require_carry_out = require("./carry-out.js");
const require_new_file = require("./new-file.js");
// src/init/new-files.ts
/** Writes a file that does not exist yet; false where it exists, with any content. */
async function writeIfAbsent(root, file, text) {
	const problem = await require_new_file.writeNewFile(root, file, text);
	if (problem === null || problem.code === "file-exists") return problem === null;
	throw new require_index.UsageError(`${file}: ${require_carry_out.fileMessage(problem)}`);
}
/** The default branch of the remote in a clone; `main` where Git does not know it. */
async function defaultBranch(root) {
	const head = await (0, node_fs_promises.readFile)((0, node_path.join)(root, ".git/refs/remotes/origin/HEAD"), "utf8").catch(() => "");
	const own = await (0, node_fs_promises.readFile)((0, node_path.join)(root, ".git/HEAD"), "utf8").catch(() => "");
	return /^ref: refs\/remotes\/origin\/(\S+)/.exec(head)?.[1] ?? /^ref: refs\/heads\/(main|master)\s*$/.exec(own)?.[1] ?? "main";
}
exports.defaultBranch = defaultBranch;
exports.writeIfAbsent = writeIfAbsent;
