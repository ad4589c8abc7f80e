// src/plan/content.ts
/** The content that a live flow must have to match Git and the map. */
function contentOf({ displayName, renames, state, definition, connectionReferences }) {
	return {
		displayName: renames ? displayName : null,
		state,
		definition,
		connectionReferences
	};
}
Object.defineProperty(exports, "contentOf", {
	enumerable: true,
	get: function() {
		return contentOf;
	}
});
