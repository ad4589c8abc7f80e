// src/plan/content.ts
function contentOf({ displayName: e, renames: t, state: n, definition: r, connectionReferences: i }) {
	return {
		displayName: t ? e : null,
		state: n,
		definition: r,
		connectionReferences: i
	};
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return contentOf;
	}
});
