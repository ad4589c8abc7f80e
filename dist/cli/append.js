const require_carry_out = require("./carry-out.js");
// src/json/append.ts
/** Read from the text itself. */
function layoutOf(text) {
	return {
		eol: /\r?\n/.exec(text)?.[0] ?? "",
		unit: /^([ \t]+)["{[]/m.exec(text)?.[1] ?? "  "
	};
}
/** Adds items at the end of an object or array, after comments too; a trailing comma is kept. */
function appended(text, holder, items, { eol, unit }) {
	const close = holder.offset + holder.length - 1;
	const last = holder.children?.at(-1);
	const end = last === void 0 ? null : last.offset + last.length;
	const hasComma = end !== null && isCommaNext(text, end);
	const offset = text.slice(0, close).trimEnd().length;
	const outer = indentAt(text, holder.offset);
	const inner = last !== void 0 && startsLine(text, last) ? indentAt(text, last.offset) : null;
	const lines = items.map((item) => `${eol}${eol === "" ? "" : inner ?? outer + unit}${item}`);
	const isClosedBelow = eol === "" || text.slice(offset, close).includes("\n");
	const content = `${lines.join(",")}${hasComma ? "," : ""}${isClosedBelow ? "" : eol + outer}`;
	if (end === null || hasComma) return [{
		offset,
		length: 0,
		text: content
	}];
	if (end === offset) return [{
		offset,
		length: 0,
		text: `,${content}`
	}];
	return [{
		offset: end,
		length: 0,
		text: ","
	}, {
		offset,
		length: 0,
		text: content
	}];
}
/** Whether a comma comes next, after white space and comments, which may contain commas. */
function isCommaNext(text, offset) {
	const scanner = require_carry_out.createScanner(text, true);
	scanner.setPosition(offset);
	scanner.scan();
	return text[scanner.getTokenOffset()] === ",";
}
/** The white space at the start of the line that has this offset. */
function indentAt(text, offset) {
	const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1);
	return /^[ \t]*/.exec(line)?.[0] ?? "";
}
function startsLine(text, { offset }) {
	return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).trim() === "";
}
Object.defineProperty(exports, "appended", {
	enumerable: true,
	get: function() {
		return appended;
	}
});
Object.defineProperty(exports, "indentAt", {
	enumerable: true,
	get: function() {
		return indentAt;
	}
});
Object.defineProperty(exports, "layoutOf", {
	enumerable: true,
	get: function() {
		return layoutOf;
	}
});
