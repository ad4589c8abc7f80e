const require_reviewed = require("./reviewed.js");
const require_carry_out = require("./carry-out.js");
// src/report/markdown/reviewed-plan.ts
/** The most characters of a comment that the hidden plan may take. */
const LONGEST_PLAN = 12e3;
const START = "<!-- flowgate-plan\n";
const END = "\n-->";
const BLOCK = /<!-- flowgate-plan\n([^\n]*)\n-->\s*$/;
/**
* The plan for a machine, as the hidden end of a comment. A deployment that may only do what was
* reviewed compares with it. It holds digests and names, and no value. Where there is too little
* room, first the parts of the longest flows are left out, then the files, then the single changes,
* and at last the environments.
*
* @param besides What other checks showed of other environments.
*/
function toReviewedPlan(plan, besides = /* @__PURE__ */ new Map()) {
	const own = plan.comparedWith === "live" ? require_reviewed.reviewedPlanOf(plan) : [];
	const reviewed = [...besides, ...own];
	const against = reviewed.length > 0 ? "live" : plan.comparedWith;
	if (against === "git") return block({
		version: 1,
		against,
		environments: []
	});
	const draw = (form) => block({
		version: 1,
		against,
		environments: reviewed.map(([name, each]) => [name, form(each)])
	});
	const steps = [
		(each) => withChanges(each, Number.POSITIVE_INFINITY),
		...[
			4e3,
			2e3,
			1e3,
			500,
			0
		].map((most) => (each) => withChanges(each, most)),
		({ digest, changes }) => ({
			digest,
			changes: (changes ?? []).map((change) => change.digest)
		}),
		({ digest }) => ({ digest })
	];
	for (const form of steps) {
		const text = draw(form);
		if (text.length <= 12e3) return text;
	}
	return block({
		version: 1,
		against,
		environments: []
	});
}
/** The text of the hidden plan at the end of a comment; null where there is none. */
function planBlockIn(body) {
	return BLOCK.exec(body)?.[1] ?? null;
}
/** The comment without its hidden plan, and the hidden plan itself. */
function splitPlan(body) {
	const found = BLOCK.exec(body);
	if (found === null) return {
		rest: body,
		hidden: ""
	};
	return {
		rest: body.slice(0, found.index),
		hidden: found[0].trimEnd()
	};
}
function block(written) {
	return `${START}${hidden(JSON.stringify(written))}${END}`;
}
/** JSON that cannot end an HTML comment, mentions nobody, and is the same in every encoding. */
function hidden(json) {
	return json.replace(/[^\x20-\x7e]|[<>&@#`]/g, escaped).replaceAll("--", `-${escaped("-")}`);
}
function escaped(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** With the parts only of flows whose parts take at most this many characters. */
function withChanges({ digest, changes }, most) {
	return {
		digest,
		changes: (changes ?? []).flatMap(({ digest: own, about }) => {
			if (about === null) return [];
			const { file, action } = about;
			const parts = about.parts === null ? {} : require_carry_out.writtenParts(about.parts);
			return [{
				file,
				action,
				digest: own,
				...about.parts !== null && JSON.stringify(parts).length <= most ? { parts } : {}
			}];
		})
	};
}
Object.defineProperty(exports, "LONGEST_PLAN", {
	enumerable: true,
	get: function() {
		return LONGEST_PLAN;
	}
});
Object.defineProperty(exports, "planBlockIn", {
	enumerable: true,
	get: function() {
		return planBlockIn;
	}
});
Object.defineProperty(exports, "splitPlan", {
	enumerable: true,
	get: function() {
		return splitPlan;
	}
});
Object.defineProperty(exports, "toReviewedPlan", {
	enumerable: true,
	get: function() {
		return toReviewedPlan;
	}
});
