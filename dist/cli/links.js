// src/report/links.ts
var links_exports = require("./index.js").o({ NOWHERE: () => NOWHERE });
const NOWHERE = {
	serverUrl: null,
	repository: null,
	sha: null,
	pull: null,
	runUrl: null
}, LONGEST = 1e3;
function blobUrl(e, t, n = null) {
	let { serverUrl: r, repository: i, sha: a } = e;
	if (r === null || i === null || a === null || t.length > LONGEST) return null;
	let o = `${r}/${i}/blob/${encoded(a)}/${encodedPath(t)}${fragment(n)}`;
	return o.length > LONGEST ? null : o;
}
function fragment(e) {
	return e === null ? "" : e.endLine > e.line ? `#L${e.line}-L${e.endLine}` : `#L${e.line}`;
}
function commitUrl({ serverUrl: e, repository: t, sha: n }) {
	return e === null || t === null || n === null ? null : `${e}/${t}/commit/${encoded(n)}`;
}
function encodedPath(e) {
	return e.split("/").map(encoded).join("/");
}
function encoded(e) {
	return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16)}`);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return links_exports;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return encodedPath;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return blobUrl;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return commitUrl;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return NOWHERE;
	}
});
