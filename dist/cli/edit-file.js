let node_fs = require("node:fs");
let node_fs_promises = require("node:fs/promises");
const require_carry_out = require("./carry-out.js");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
// src/workspace/whole-file.ts
/**
* Writes a file so that readers see the old content or the new one, never a part. With `mode` the
* file has exactly those permissions.
*/
async function writeWhole(path, content, mode) {
	const temporary = (0, node_path.join)((0, node_path.dirname)(path), `.${(0, node_path.basename)(path).slice(0, 60)}.${(0, node_crypto.randomUUID)()}.tmp`);
	try {
		const handle = await (0, node_fs_promises.open)(temporary, "wx", mode);
		try {
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
// src/workspace/edit-file.ts
/**
* Replaces the text of a file, which keeps its encoding and its permissions. `expected`: the text
* as read before; null if it does not matter. Returns why nothing was written; null when the file
* is as `edit` wants it.
*/
async function editFile(root, file, expected, edit) {
	const content = require_carry_out.readWorkspaceFile(root, file);
	if (content === null) return { code: "file-gone" };
	if (!content.ok) return {
		code: "file-unreadable",
		cause: content.reason
	};
	const decoded = require_carry_out.decode(content.bytes);
	const { text } = decoded;
	if (expected !== null && text !== expected) return { code: "file-changed-since-read" };
	if (!require_carry_out.encode(text, decoded).equals(content.bytes)) return { code: "file-not-editable" };
	const edited = await edit(text);
	if (edited === null) return { code: "file-not-editable" };
	if (typeof edited !== "string") return edited.reason;
	return edited === text ? null : await replaceFile(root, file, require_carry_out.encode(edited, decoded));
}
async function replaceFile(root, file, bytes) {
	try {
		const path = await require_carry_out.pathToWrite(root, file);
		await (0, node_fs_promises.access)(path, node_fs.constants.W_OK);
		const { mode } = await (0, node_fs_promises.stat)(path);
		await writeWhole(path, bytes, mode);
		return null;
	} catch (error) {
		return writeProblem(error);
	}
}
/** The disk's error on a write, as data. Throws any other error. */
function writeProblem(error) {
	if (error instanceof require_carry_out.LinkError) return {
		code: "file-behind-link",
		link: error.link
	};
	const { code } = error;
	if (typeof code !== "string") throw error;
	return {
		code: "file-not-written",
		errno: code
	};
}
Object.defineProperty(exports, "editFile", {
	enumerable: true,
	get: function() {
		return editFile;
	}
});
Object.defineProperty(exports, "writeProblem", {
	enumerable: true,
	get: function() {
		return writeProblem;
	}
});
Object.defineProperty(exports, "writeWhole", {
	enumerable: true,
	get: function() {
		return writeWhole;
	}
});
