const require_append = require("./append.js");
const require_carry_out = require("./carry-out.js");
// src/json/amend.ts
/**
* A JSON text with the properties of `additions` that it lacks, added at the end of each object.
* Everything already there stays unchanged, comments too, even where `additions` differs.
*/
function withAdditions(text, additions) {
	const { root } = new require_carry_out.Parsed(text);
	if (root?.type !== "object") return text;
	return require_carry_out.applySplices(text, [...missing(text, root, additions, require_append.layoutOf(text))]);
}
function* missing(text, holder, additions, layout) {
	const there = propertiesOf(holder);
	const items = [];
	for (const [key, value] of Object.entries(additions)) {
		const node = there.get(key);
		if (node === void 0) items.push(property(key, value, innerIndent(text, holder, layout), layout));
		else if (node.type === "object" && require_carry_out.isObject(value)) yield* missing(text, node, value, layout);
	}
	if (items.length > 0) yield* require_append.appended(text, holder, items, layout);
}
/**
* A JSON text changed to mean `after`, only where it differs. Lists are replaced as a unit, and so
* are objects whose keys are in another order. Null when the text is not a JSON document.
*/
function withChanges(text, after) {
	let now = new require_carry_out.Parsed(text);
	if (now.root === void 0) return null;
	for (let gone = firstGone(now.root, after); gone !== null;) {
		now = new require_carry_out.Parsed(require_carry_out.applySplices(now.text, require_carry_out.removal(now.text, gone)));
		if (now.root === void 0) return null;
		gone = firstGone(now.root, after);
	}
	return require_carry_out.applySplices(now.text, [...changed(now, now.root, after, require_append.layoutOf(text))]);
}
/** The first property that `after` lacks. */
function firstGone(node, after) {
	if (node.type !== "object" || !require_carry_out.isObject(after)) return null;
	for (const [key, value] of propertiesOf(node)) {
		const wanted = require_carry_out.own(after, key);
		if (wanted === void 0) return value.parent ?? null;
		const inner = firstGone(value, wanted);
		if (inner !== null) return inner;
	}
	return null;
}
function* changed(whole, node, after, layout) {
	if (node.type === "object" && require_carry_out.isObject(after) && keepsOrder(node, after)) {
		const there = propertiesOf(node);
		const indent = innerIndent(whole.text, node, layout);
		const items = [];
		for (const [key, value] of Object.entries(after)) {
			const child = there.get(key);
			if (child === void 0) items.push(property(key, value, indent, layout));
			else yield* changed(whole, child, value, layout);
		}
		if (items.length > 0) yield* require_append.appended(whole.text, node, items, layout);
	} else if (JSON.stringify(contentOf(node)) !== JSON.stringify(after)) {
		const text = rendered(after, require_append.indentAt(whole.text, node.offset), layout);
		yield {
			offset: node.offset,
			length: node.length,
			text
		};
	}
}
/** Whether the keys that are there, and behind them those that are new, are in their order. */
function keepsOrder(node, after) {
	const keys = [...propertiesOf(node).keys(), ...Object.keys(after)];
	return Object.keys(Object.fromEntries(keys.map((key) => [key, null]))).join("\n") === Object.keys(after).join("\n");
}
function contentOf(node) {
	if (node.type === "array") return (node.children ?? []).map(contentOf);
	if (node.type !== "object") return node.value;
	return Object.fromEntries([...propertiesOf(node)].map(([key, value]) => [key, contentOf(value)]));
}
function propertiesOf({ children = [] }) {
	return new Map(children.flatMap(({ children: [key, value] = [] }) => key === void 0 || value === void 0 ? [] : [[String(key.value), value]]));
}
/** The indentation inside an object, as `appended` gives it to new properties. */
function innerIndent(text, holder, { eol, unit }) {
	if (eol === "") return "";
	const last = holder.children?.at(-1);
	return last !== void 0 && lineStart(text, last.offset).trim() === "" ? lineStart(text, last.offset) : require_append.indentAt(text, holder.offset) + unit;
}
function lineStart(text, offset) {
	return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
}
function property(key, value, indent, layout) {
	const colon = layout.eol === "" ? ":" : ": ";
	return `${JSON.stringify(key)}${colon}${rendered(value, indent, layout)}`;
}
function rendered(value, indent, { eol, unit }) {
	if (eol === "") return JSON.stringify(value);
	return JSON.stringify(value, null, unit).replaceAll("\n", eol + indent);
}
Object.defineProperty(exports, "withAdditions", {
	enumerable: true,
	get: function() {
		return withAdditions;
	}
});
Object.defineProperty(exports, "withChanges", {
	enumerable: true,
	get: function() {
		return withChanges;
	}
});
