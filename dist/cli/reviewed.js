const require_carry_out = require("./carry-out.js");
// src/plan/reviewed.ts
/** The data of a plan that later plans are compared with. */
function reviewedPlanOf({ changes, digests }) {
	const environments = Object.entries(digests).map(([environment, digest]) => {
		return [environment, {
			digest,
			changes: reviewedChanges(changes.filter((change) => change.environment === environment))
		}];
	});
	return new Map(environments);
}
function reviewedChanges(changes) {
	return changes.filter(require_carry_out.isWriting).map((change) => {
		const { file, action, parts } = change;
		return {
			digest: knownBy(change),
			about: {
				file,
				action,
				parts
			}
		};
	});
}
const DIGITS = 32;
/** The short digest that identifies a change. */
function knownBy({ digest }) {
	return digest.slice(7).slice(0, DIGITS);
}
/** The changes of an environment that nobody has reviewed as they are now. */
function unreviewed(changes, digest, reviewed) {
	if (reviewed.some((each) => each.digest === digest)) return [];
	const seen = new Set(reviewed.flatMap((each) => each.changes ?? []).map((each) => each.digest));
	return changes.filter(require_carry_out.isWriting).filter((change) => !seen.has(knownBy(change)));
}
/**
* The differences between the current and the reviewed plans of an environment; null where too
* little of the reviewed plans was kept.
*/
function reviewDifferences(changes, reviewed) {
	const kept = reviewed.flatMap((each) => each.changes?.map(({ about }) => about) ?? [null]);
	const abouts = kept.filter((about) => about !== null);
	if (abouts.length < kept.length) return null;
	const before = new Map(abouts.map((about) => [about.file, about]));
	const now = new Map(changes.map((change) => [change.file, change]));
	const open = unreviewed(changes, "", reviewed);
	const gone = [...before.keys()].flatMap((file) => {
		const change = now.get(file);
		if (change !== void 0 && change.action !== "blocked") return [];
		return [{
			kind: "gone",
			file,
			reason: change?.reason ?? null
		}];
	});
	return [...open.map((change) => differenceOf(change, before.get(change.file))), ...gone];
}
function differenceOf(change, before) {
	const { file, action, parts } = change;
	if (before === void 0) return {
		kind: "new",
		file,
		action
	};
	const was = before.action === action ? null : before.action;
	if (before.parts === null) return {
		kind: "changed",
		file,
		was,
		parts: null
	};
	const differing = (side) => [.../* @__PURE__ */ new Set([...before.parts?.keys() ?? [], ...parts.keys()])].filter((at) => before.parts?.get(at)?.[side] !== parts.get(at)?.[side]).filter((at) => before.parts?.get(at)?.[side] != null || parts.get(at)?.[side] != null).toSorted();
	return {
		kind: "changed",
		file,
		was,
		parts: {
			live: differing("live"),
			written: differing("written")
		}
	};
}
Object.defineProperty(exports, "reviewDifferences", {
	enumerable: true,
	get: function() {
		return reviewDifferences;
	}
});
Object.defineProperty(exports, "reviewedPlanOf", {
	enumerable: true,
	get: function() {
		return reviewedPlanOf;
	}
});
Object.defineProperty(exports, "unreviewed", {
	enumerable: true,
	get: function() {
		return unreviewed;
	}
});
