let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/workspace/whole-file.ts
/** The one step that waits for the disk, and so the only one that is handed to Node's threads. */
const synced = (0, require("node:util").promisify)(node_fs.fsync);
/**
* Writes a file so that readers see the old content or the new one, never a part. With `mode` the
* file has exactly those permissions.
*/
async function writeWhole(path, content, mode) {
	await writeThrough((0, node_path.join)((0, node_path.dirname)(path), `.${(0, node_path.basename)(path).slice(0, 60)}.${(0, node_crypto.randomUUID)()}.tmp`), path, content, mode);
}
/** The same for a file that must not exist yet; throws `EEXIST` where it, or its `.part`, does. */
async function writeNew(path, content, mode) {
	await writeThrough(`${path}.part`, path, content, mode, () => insistOnNew(path));
}
/** `before`: a last look, while nobody else can have the temporary file. */
async function writeThrough(temporary, path, content, mode, before = () => {}) {
	const file = (0, node_fs.openSync)(temporary, "wx", mode);
	try {
		try {
			before();
			(0, node_fs.writeFileSync)(file, content);
			if (mode !== void 0) (0, node_fs.fchmodSync)(file, mode);
			await synced(file);
		} finally {
			(0, node_fs.closeSync)(file);
		}
		(0, node_fs.renameSync)(temporary, path);
	} catch (error) {
		(0, node_fs.rmSync)(temporary, { force: true });
		throw error;
	}
}
function insistOnNew(path) {
	if (!(0, node_fs.existsSync)(path)) return;
	throw Object.assign(/* @__PURE__ */ new Error(`${path} is there already`), { code: "EEXIST" });
}
Object.defineProperty(exports, "writeNew", {
	enumerable: true,
	get: function() {
		return writeNew;
	}
});
Object.defineProperty(exports, "writeWhole", {
	enumerable: true,
	get: function() {
		return writeWhole;
	}
});
