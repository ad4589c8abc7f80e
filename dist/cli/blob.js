let node_crypto = require("node:crypto");
function isBlob(e, t) {
	return (0, node_crypto.createHash)(t?.length === 64 ? "sha256" : "sha1").update(`blob ${e.length}\0`).update(e).digest("hex") === t;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return isBlob;
	}
});
