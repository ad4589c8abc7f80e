const require_carry_out = require("./carry-out.js");
const require_terminal = require("./terminal.js");
// src/report/terminal/fixed.ts
/** What `--fix` changed and what it did not, before the findings that remain. */
function toFixedText(files, { color, width, wraps, isDry = false }) {
	const look = {
		paint: require_terminal.paint(color),
		width,
		wraps,
		source: () => null,
		path: (file) => file
	};
	const number = files.reduce((sum, { fixed }) => sum + fixed.length, 0);
	const changed = files.filter(({ fixed }) => fixed.length > 0).length;
	const total = number === 0 ? `Nothing ${isDry ? "would be" : "was"} fixed` : `${isDry ? "Would fix" : "Fixed"} ${require_carry_out.count(number, "finding")} in ${require_carry_out.count(changed, "file")}`;
	return `${[
		...files.flatMap((file) => fileLines(file, isDry ? "would be fixed" : "fixed", look)),
		look.paint("bold", total),
		""
	].map(require_terminal.escapeCommands).join("\n")}\n`;
}
function fileLines({ file, fixed, reason }, word, look) {
	const left = reason === null ? [] : [`left alone: ${require_terminal.escapeText(require_carry_out.fileMessage(reason))}`];
	return [...fixed.flatMap((finding) => fixedLines(finding, word, look)), ...left.map((text) => `${look.paint("bold", require_terminal.escapeName(file))}  ${look.paint("yellow", text)}`)];
}
function fixedLines({ file, line, rule, message, fix }, word, look) {
	const place = `${look.paint("bold", require_terminal.escapeName(file))}:${line}`;
	const diff = (fix?.diff ?? []).map((changed) => {
		const style = changed.startsWith("-") ? "red" : changed.startsWith("+") ? "green" : "dim";
		return `  ${look.paint(style, require_terminal.escapeName(changed, 400))}`;
	});
	return [
		`${place}  ${look.paint("green", word)}  ${look.paint("dim", require_terminal.escapeName(rule))}`,
		...require_terminal.wrapped(require_terminal.escapeText(message), 2, look),
		...diff
	];
}
exports.toFixedText = toFixedText;
