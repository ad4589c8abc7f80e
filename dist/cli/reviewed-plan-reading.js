const require_schemas = require("./schemas.js");
const require_carry_out = require("./carry-out.js");
const require_reviewed_plan = require("./reviewed-plan.js");
// src/report/markdown/reviewed-plan-reading.ts
const digest = require_schemas.string().check(require_schemas._regex(/^[0-9a-f]{32}$/));
const changeSchema = require_schemas.strictObject({
	file: require_schemas.string(),
	action: require_schemas._enum(["create", "update"]),
	digest,
	parts: require_schemas.optional(require_schemas.record(require_schemas.string(), require_schemas.string().check(require_schemas._regex(require_carry_out.PART))))
});
const planSchema = require_schemas.strictObject({
	version: require_schemas.literal(1),
	against: require_schemas._enum(["live", "git"]),
	environments: require_schemas.array(require_schemas.tuple([require_schemas.string(), require_schemas.strictObject({
		digest: require_schemas.string().check(require_schemas._regex(/^sha256:[0-9a-f]{64}$/)),
		changes: require_schemas.optional(require_schemas.array(require_schemas.union([changeSchema, digest])))
	})]))
});
/** The plan in a comment of ours. The text may be anything; never throws. */
function reviewedPlanIn(body) {
	const text = require_reviewed_plan.planBlockIn(body.replaceAll("\r\n", "\n"));
	if (text === null) return { kind: "none" };
	const checked = planSchema.safeParse(parsed(text));
	if (!checked.success) return { kind: "unreadable" };
	if (checked.data.against === "git") return { kind: "against-git" };
	const environments = checked.data.environments.map(([name, { digest: whole, changes }]) => [name, {
		digest: whole,
		changes: changes?.map(reviewedChange) ?? null
	}]);
	return {
		kind: "plan",
		plan: new Map(environments)
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function reviewedChange(written) {
	if (typeof written === "string") return {
		digest: written,
		about: null
	};
	const { file, action, parts } = written;
	const about = {
		file,
		action,
		parts: parts === void 0 ? null : require_carry_out.readParts(parts)
	};
	return {
		digest: written.digest,
		about
	};
}
exports.reviewedPlanIn = reviewedPlanIn;
