let node_fs_promises = require("node:fs/promises"), node_path = require("node:path");
const require_index = require("./index.js"), require_carry_out = require("./carry-out.js"), require_new_file = require("./new-file.js");
exports.defaultBranch = async function(e) {
	let t = await (0, node_fs_promises.readFile)((0, node_path.join)(e, ".git/refs/remotes/origin/HEAD"), "utf8").catch(() => ""), n = await (0, node_fs_promises.readFile)((0, node_path.join)(e, ".git/HEAD"), "utf8").catch(() => "");
	return /^ref: refs\/remotes\/origin\/(\S+)/.exec(t)?.[1] ?? /^ref: refs\/heads\/(main|master)\s*$/.exec(n)?.[1] ?? "main";
}, exports.writeIfAbsent = async function(e, t, n) {
	let r = await require_new_file.t(e, t, n);
	if (r === null || r.code === "file-exists") return r === null;
	throw new require_index.i(`${t}: ${require_carry_out.Si(r)}`);
};
