let node_fs = require("node:fs");
let node_fs_promises = require("node:fs/promises");
const require_carry_out = require("./carry-out.js");
const require_whole_file = require("./whole-file.js");
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
		await require_whole_file.writeWhole(path, bytes, mode);
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
