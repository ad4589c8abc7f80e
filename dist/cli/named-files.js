let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
const require_index = require("./index.js");
const require_terminal = require("./terminal.js");
// src/workspace/named-files.ts
/**
* The files that a user named by a path: the file itself, or every `.json` below the folder. With
* `/`, in the same order on every machine. Throws a `UsageError` where nothing can be read.
*/
async function jsonFilesAt(path) {
	if (!(await (0, node_fs_promises.stat)(path).catch((error) => refuseUnreadPath(path, error))).isDirectory()) return [require_terminal.toSlashes(path)];
	return (await (0, node_fs_promises.readdir)(path, {
		recursive: true,
		withFileTypes: true
	}).catch((error) => refuseUnreadPath(error.path ?? path, error))).filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map(({ parentPath, name }) => require_terminal.toSlashes((0, node_path.join)(parentPath, name))).toSorted();
}
/** Throws the `UsageError` for a file or folder that a user named and that cannot be read. */
function refuseUnreadPath(path, { code, message }) {
	const why = code === "ENOENT" ? "there is no such file or folder" : code ?? message;
	throw new require_index.UsageError(`${require_terminal.toSlashes(path)} cannot be read: ${why}`);
}
Object.defineProperty(exports, "jsonFilesAt", {
	enumerable: true,
	get: function() {
		return jsonFilesAt;
	}
});
Object.defineProperty(exports, "refuseUnreadPath", {
	enumerable: true,
	get: function() {
		return refuseUnreadPath;
	}
});
