let node_fs_promises = require("node:fs/promises"), node_path = require("node:path");
const require_index = require("./index.js"), require_terminal = require("./terminal.js");
// src/workspace/named-files.ts
async function jsonFilesAt(e) {
	return (await (0, node_fs_promises.stat)(e).catch((t) => refuseUnreadPath(e, t))).isDirectory() ? (await (0, node_fs_promises.readdir)(e, {
		recursive: !0,
		withFileTypes: !0
	}).catch((t) => refuseUnreadPath(t.path ?? e, t))).filter((e) => e.isFile() && e.name.endsWith(".json")).map(({ parentPath: e, name: t }) => require_terminal.C((0, node_path.join)(e, t))).toSorted() : [require_terminal.C(e)];
}
function refuseUnreadPath(e, { code: t, message: n }) {
	let r = t === "ENOENT" ? "there is no such file or folder" : t ?? n;
	throw new require_index.i(`${require_terminal.C(e)} cannot be read: ${r}`);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return refuseUnreadPath;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return jsonFilesAt;
	}
});
