const require_carry_out = require("./carry-out.js");
// src/json/apply.ts
/**
* Applies fixes to a JSON text, comments allowed. Everything else keeps its bytes. Null when the
* result would not be exactly what the fixes ask for: then the text must not be changed.
*/
function applyFixes(text, fixes) {
	const before = new require_carry_out.Parsed(text);
	const taken = /* @__PURE__ */ new Map();
	const chosen = fixes.filter((fix) => isPossible(fix, before) && reserve(fix, taken));
	const edits = require_carry_out.distinct(chosen.flatMap((fix) => fix.edits));
	const after = edited(before, edits);
	if (after === null || !isExactly(edits, before, after)) return null;
	return {
		text: after,
		applied: new Set(chosen)
	};
}
function isPossible({ edits }, text) {
	return edits.every((edit) => require_carry_out.splicesOf(text, edit) !== null);
}
/** Reserves the places of a fix; false if another fix wants something else there. */
function reserve({ edits }, taken) {
	const wanted = edits.map((edit) => [require_carry_out.toPointer(edit.path), JSON.stringify(edit)]);
	const isFree = wanted.every(([at, edit]) => (taken.get(at) ?? edit) === edit);
	if (isFree) for (const [at, edit] of wanted) taken.set(at, edit);
	return isFree;
}
/**
* Properties are removed one by one, because neighbours share a comma; all other edits are made at
* once.
*/
function edited(before, edits) {
	let text = before;
	for (const edit of edits.filter(({ kind }) => kind === "remove")) {
		const splices = require_carry_out.splicesOf(text, edit);
		if (splices === null) return null;
		text = new require_carry_out.Parsed(require_carry_out.applySplices(text.text, splices));
	}
	const splices = [];
	for (const edit of edits.filter(({ kind }) => kind !== "remove")) {
		const those = require_carry_out.splicesOf(text, edit);
		if (those === null) return null;
		splices.push(...those);
	}
	return require_carry_out.applySplices(text.text, splices);
}
/** True when `after` is as valid as `before`, and has the same content except for the edits. */
function isExactly(edits, before, after) {
	const options = require_carry_out.syntaxProblem(before.text, require_carry_out.STRICT) === null ? require_carry_out.STRICT : require_carry_out.RELAXED;
	if (require_carry_out.syntaxProblem(after, options) !== null || require_carry_out.losses(after, options).length > 0) return false;
	const changes = new Map(edits.map((edit) => [require_carry_out.toPointer(edit.path), edit]));
	const { root } = new require_carry_out.Parsed(after);
	return root !== void 0 && before.root !== void 0 ? JSON.stringify(content(before.root, changes)) === JSON.stringify(content(root, /* @__PURE__ */ new Map())) : false;
}
/** The content of a node, in order, with the edits applied. */
function content(node, changes, at = "") {
	const edit = changes.get(at);
	switch (node.type) {
		case "object": return ["object", ...(node.children ?? []).flatMap((child) => property(child, changes, at))];
		case "array": return (node.children ?? []).map((child, index) => content(child, changes, `${at}/${index}`));
		default: return edit?.kind === "value" ? [edit.to] : [node.value];
	}
}
function property({ children = [] }, changes, at) {
	const [key, value] = children;
	if (key === void 0 || value === void 0) return ["?"];
	const pointer = at + require_carry_out.toPointer([key.value]);
	const edit = changes.get(pointer);
	if (edit?.kind === "remove") return [];
	return [[edit?.kind === "key" ? edit.to : key.value, content(value, changes, pointer)]];
}
Object.defineProperty(exports, "applyFixes", {
	enumerable: true,
	get: function() {
		return applyFixes;
	}
});
