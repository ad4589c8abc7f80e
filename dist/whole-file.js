let node_crypto = require("node:crypto");
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
// src/workspace/whole-file.ts
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
async function writeThrough(temporary, path, content, mode, before = async () => {}) {
	const handle = await (0, node_fs_promises.open)(temporary, "wx", mode);
	try {
		try {
			await before();
			await handle.writeFile(content);
			if (mode !== void 0) await handle.chmod(mode);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await (0, node_fs_promises.rename)(temporary, path);
	} catch (error) {
		await (0, node_fs_promises.rm)(temporary, { force: true });
		throw error;
	}
}
async function insistOnNew(path) {
	if (await (0, node_fs_promises.stat)(path).catch(() => null) === null) return;
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
