// src/report/links.ts
var links_exports = /* @__PURE__ */ require("./index.js").__exportAll({ NOWHERE: () => NOWHERE });
/** Without any links. */
const NOWHERE = {
	serverUrl: null,
	repository: null,
	sha: null,
	pull: null,
	runUrl: null
};
/** Longer addresses are useless, and come from hostile names. */
const LONGEST = 1e3;
/** A file at the commit, or a range of its lines. */
function blobUrl(view, file, lines = null) {
	const { serverUrl, repository, sha } = view;
	if (serverUrl === null || repository === null || sha === null) return null;
	if (file.length > LONGEST) return null;
	const url = `${serverUrl}/${repository}/blob/${encoded(sha)}/${encodedPath(file)}${fragment(lines)}`;
	return url.length > LONGEST ? null : url;
}
function fragment(lines) {
	if (lines === null) return "";
	return lines.endLine > lines.line ? `#L${lines.line}-L${lines.endLine}` : `#L${lines.line}`;
}
/** The page of the reported commit; null where the repository or commit is unknown. */
function commitUrl({ serverUrl, repository, sha }) {
	if (serverUrl === null || repository === null || sha === null) return null;
	return `${serverUrl}/${repository}/commit/${encoded(sha)}`;
}
/** A file as a relative URI. */
function encodedPath(file) {
	return file.split("/").map(encoded).join("/");
}
function encoded(segment) {
	return encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
Object.defineProperty(exports, "NOWHERE", {
	enumerable: true,
	get: function() {
		return NOWHERE;
	}
});
Object.defineProperty(exports, "blobUrl", {
	enumerable: true,
	get: function() {
		return blobUrl;
	}
});
Object.defineProperty(exports, "commitUrl", {
	enumerable: true,
	get: function() {
		return commitUrl;
	}
});
Object.defineProperty(exports, "encodedPath", {
	enumerable: true,
	get: function() {
		return encodedPath;
	}
});
Object.defineProperty(exports, "links_exports", {
	enumerable: true,
	get: function() {
		return links_exports;
	}
});
