let node_fs_promises = require("node:fs/promises"), node_path = require("node:path");
const require_edit_file = require("./edit-file.js"), require_carry_out = require("./carry-out.js"), require_whole_file = require("./whole-file.js");
// src/workspace/new-file.ts
async function writeNewFile(e, t, n) {
	try {
		let r = await require_carry_out.Or(e, t);
		return await (0, node_fs_promises.mkdir)((0, node_path.dirname)(r), { recursive: !0 }), await (0, node_fs_promises.stat)(r).catch(() => null) === null ? (await require_whole_file.n(r, n), null) : { code: "file-exists" };
	} catch (e) {
		return require_edit_file.n(e);
	}
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return writeNewFile;
	}
});
