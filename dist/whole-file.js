let node_crypto = require("node:crypto"), node_fs = require("node:fs"), node_path = require("node:path");
// src/workspace/whole-file.ts
const synced = (0, require("node:util").promisify)(node_fs.fsync);
async function writeWhole(e, t, n) {
	await writeThrough((0, node_path.join)((0, node_path.dirname)(e), `.${(0, node_path.basename)(e).slice(0, 60)}.${(0, node_crypto.randomUUID)()}.tmp`), e, t, n);
}
async function writeNew(e, t, n) {
	await writeThrough(`${e}.part`, e, t, n, () => insistOnNew(e));
}
async function writeThrough(e, t, n, r, i = () => {}) {
	let a = (0, node_fs.openSync)(e, "wx", r);
	try {
		try {
			i(), (0, node_fs.writeFileSync)(a, n), r !== void 0 && (0, node_fs.fchmodSync)(a, r), await synced(a);
		} finally {
			(0, node_fs.closeSync)(a);
		}
		(0, node_fs.renameSync)(e, t);
	} catch (t) {
		throw (0, node_fs.rmSync)(e, { force: !0 }), t;
	}
}
function insistOnNew(e) {
	if ((0, node_fs.existsSync)(e)) throw Object.assign(Error(`${e} is there already`), { code: "EEXIST" });
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return writeWhole;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return writeNew;
	}
});
