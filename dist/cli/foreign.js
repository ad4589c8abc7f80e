const require_blob = require("./blob.js");
const require_carry_out = require("./carry-out.js");
// src/run/base/foreign.ts
/**
* Files of the workspace that differ from the checked commit, for any cause: a submodule, a step of
* the job, a link. On a push only links are checked. Null where GitHub does not have the commit, so
* that this is unknown.
*/
async function foreignFiles({ root, files, event, github }) {
	const linked = new Set(await require_carry_out.linkedFiles(root, files));
	const plain = files.filter((file) => !linked.has(file));
	if (!require_carry_out.isJudged(event) || plain.length === 0) return [...linked];
	const unlike = await unlikeCommits(root, plain, commitsOf(event), github);
	return unlike && [...linked, ...unlike];
}
/** A job checks out GitHub's test merge, or the head of the pull request itself. */
function commitsOf({ sha, pull }) {
	return [.../* @__PURE__ */ new Set([sha, pull?.headSha ?? sha])];
}
/** The files that are in none of the commits; a later commit is read only if needed. */
async function unlikeCommits(root, files, commits, github) {
	const read = require_carry_out.workspaceReader(root);
	let left = [...files];
	let isKnown = false;
	for (const commit of commits) {
		const blobs = await github.blobsAt(commit, left);
		if (blobs === null) continue;
		isKnown = true;
		left = left.filter((file) => !isAsIn(file, blobs.get(file), read));
		if (left.length === 0) return [];
	}
	return isKnown ? left : null;
}
/**
* A file that neither has is equal. If Git was set to write Windows line ends, only these differ,
* which does not matter in JSON.
*/
function isAsIn(file, blob, read) {
	return read(file, (content) => {
		if (content === null) return blob === void 0;
		if (!content.ok || blob === void 0) return false;
		return require_blob.isBlob(content.bytes, blob) || require_blob.isBlob(withoutReturns(content.bytes), blob);
	});
}
/** With Git's line ends in place of those of Windows. */
function withoutReturns(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
	return Buffer.from(text.replaceAll("\r\n", "\n"), "latin1");
}
exports.foreignFiles = foreignFiles;
