const require_carry_out = require("./carry-out.js");
const require_apply = require("./apply.js");
const require_edit_file = require("./edit-file.js");
// src/fix/fix-files.ts
/** Applies the certain fixes of a check's findings to the files; `isDry`: only in memory. */
async function fixFiles(root, findings, checked, isDry = false) {
	const fixable = findings.flatMap(require_carry_out.problemsOf).filter(({ fix }) => fix !== void 0);
	const results = [];
	for (const [file, those] of Map.groupBy(fixable, (finding) => finding.file)) results.push(await fixFile(root, file, those, textOf(file, checked), isDry));
	return results;
}
function textOf(file, { flows, map }) {
	return [...flows.map(({ source }) => source), ...map === null ? [] : [map.source]].find((source) => source.file === file)?.text ?? null;
}
/** As a file that cannot be edited is reported when it is written. */
function problemOfDry(text) {
	return text === null ? { code: "file-not-editable" } : null;
}
async function fixFile(root, file, findings, checkedText, isDry) {
	const untouched = (reason) => ({
		file,
		fixed: [],
		reason
	});
	if (checkedText === null) return untouched({ code: "file-changed-since-read" });
	const fixes = findings.flatMap(({ fix }) => fix === void 0 ? [] : [fix]);
	const applied = /* @__PURE__ */ new Set();
	const edit = (text) => {
		const result = require_apply.applyFixes(text, fixes);
		for (const fix of result?.applied ?? []) applied.add(fix);
		return result?.text ?? null;
	};
	const problem = isDry ? problemOfDry(edit(checkedText)) : await require_edit_file.editFile(root, file, checkedText, edit);
	if (problem !== null) return untouched(problem);
	const fixed = findings.filter(({ fix }) => fix !== void 0 && applied.has(fix));
	return {
		file,
		fixed,
		reason: fixed.length === findings.length ? null : { code: "fixes-contradict" }
	};
}
exports.fixFiles = fixFiles;
