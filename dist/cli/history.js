// src/workspace/history.ts
/** The history cannot be read, or not further. */
var HistoryError = class extends Error {
	name = "HistoryError";
	reason;
	constructor(reason) {
		super(reason.code);
		this.reason = reason;
	}
};
/** Whether a text can be the path of a file in a repository; a path in a map may be any text. */
function isFilePath(path) {
	if (path.includes("\0") || /^[a-z]:/i.test(path)) return false;
	return path.split("/").every((step) => ![
		"",
		".",
		".."
	].includes(step));
}
Object.defineProperty(exports, "HistoryError", {
	enumerable: true,
	get: function() {
		return HistoryError;
	}
});
Object.defineProperty(exports, "isFilePath", {
	enumerable: true,
	get: function() {
		return isFilePath;
	}
});
