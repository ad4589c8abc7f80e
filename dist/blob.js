let node_crypto = require("node:crypto");
// src/github/blob.ts
/** Hex digits of an object's name in a repository with SHA-256 (git-hash-function-transition). */
const SHA_256 = 64;
/** Whether Git names these bytes `oid`: a blob's name is the hash of its bytes. */
function isBlob(bytes, oid) {
	return (0, node_crypto.createHash)(oid?.length === SHA_256 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === oid;
}
Object.defineProperty(exports, "isBlob", {
	enumerable: true,
	get: function() {
		return isBlob;
	}
});
