// src/workspace/history.ts
var HistoryError = class extends Error {
	name = "HistoryError";
	reason;
	constructor(e) {
		super(e.code), this.reason = e;
	}
};
function isFilePath(e) {
	return e.includes("\0") || /^[a-z]:/i.test(e) ? !1 : e.split("/").every((e) => ![
		"",
		".",
		".."
	].includes(e));
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isFilePath;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return HistoryError;
	}
});
