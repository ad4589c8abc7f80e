let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
const require_edit_file = require("./edit-file.js");
const require_carry_out = require("./carry-out.js");
const require_whole_file = require("./whole-file.js");
// src/workspace/new-file.ts
/**
* Writes a file that does not exist yet, and the folders above it. Other processes see the complete
* file or none. Returns why nothing was written; null when it was.
*/
async function writeNewFile(root, file, text) {
	try {
		const path = await require_carry_out.pathToWrite(root, file);
		await (0, node_fs_promises.mkdir)((0, node_path.dirname)(path), { recursive: true });
		if (await (0, node_fs_promises.stat)(path).catch(() => null) !== null) return { code: "file-exists" };
		await require_whole_file.writeWhole(path, text);
		return null;
	} catch (error) {
		return require_edit_file.writeProblem(error);
	}
}
Object.defineProperty(exports, "writeNewFile", {
	enumerable: true,
	get: function() {
		return writeNewFile;
	}
});
