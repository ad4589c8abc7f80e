let node_fs = require("node:fs"), node_fs_promises = require("node:fs/promises");
const require_carry_out = require("./carry-out.js"), require_whole_file = require("./whole-file.js");
// src/workspace/edit-file.ts
async function editFile(e, t, n, r) {
	let i = require_carry_out.w(e, t);
	if (i === null) return { code: "file-gone" };
	if (!i.ok) return {
		code: "file-unreadable",
		cause: i.reason
	};
	let a = require_carry_out.vr(i.bytes), { text: o } = a;
	if (n !== null && o !== n) return { code: "file-changed-since-read" };
	if (!require_carry_out.yr(o, a).equals(i.bytes)) return { code: "file-not-editable" };
	let s = await r(o);
	return s === null ? { code: "file-not-editable" } : typeof s == "string" ? s === o ? null : await replaceFile(e, t, require_carry_out.yr(s, a)) : s.reason;
}
async function replaceFile(e, t, n) {
	try {
		let r = await require_carry_out.Or(e, t);
		await (0, node_fs_promises.access)(r, node_fs.constants.W_OK);
		let { mode: i } = await (0, node_fs_promises.stat)(r);
		return await require_whole_file.n(r, n, i), null;
	} catch (e) {
		return writeProblem(e);
	}
}
function writeProblem(e) {
	if (e instanceof require_carry_out.Dr) return {
		code: "file-behind-link",
		link: e.link
	};
	let { code: t } = e;
	if (typeof t != "string") throw e;
	return {
		code: "file-not-written",
		errno: t
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return writeProblem;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return editFile;
	}
});
