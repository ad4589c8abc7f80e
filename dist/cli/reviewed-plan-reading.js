const require_carry_out = require("./carry-out.js"), require_schemas = require("./schemas.js"), require_reviewed_plan = require("./reviewed-plan.js"), digest = require_schemas.b().check(require_schemas.A(/^[0-9a-f]{32}$/)), changeSchema = require_schemas.y({
	file: require_schemas.b(),
	action: require_schemas.n(["create", "update"]),
	digest,
	parts: require_schemas.g(require_schemas._(require_schemas.b(), require_schemas.b().check(require_schemas.A(require_carry_out.dr))))
}), planSchema = require_schemas.y({
	version: require_schemas.l(1),
	against: require_schemas.n(["live", "git"]),
	environments: require_schemas.i(require_schemas.x([require_schemas.b(), require_schemas.y({
		digest: require_schemas.b().check(require_schemas.A(/^sha256:[0-9a-f]{64}$/)),
		changes: require_schemas.g(require_schemas.i(require_schemas.S([changeSchema, digest])))
	})]))
});
function parsed(e) {
	try {
		return JSON.parse(e);
	} catch {
		return null;
	}
}
function reviewedChange(e) {
	if (typeof e == "string") return {
		digest: e,
		about: null
	};
	let { file: t, action: n, parts: r } = e, i = {
		file: t,
		action: n,
		parts: r === void 0 ? null : require_carry_out.fr(r)
	};
	return {
		digest: e.digest,
		about: i
	};
}
exports.reviewedPlanIn = function(e) {
	let t = require_reviewed_plan.n(e.replaceAll("\r\n", "\n"));
	if (t === null) return { kind: "none" };
	let n = planSchema.safeParse(parsed(t));
	if (!n.success) return { kind: "unreadable" };
	if (n.data.against === "git") return { kind: "against-git" };
	let r = n.data.environments.map(([e, { digest: t, changes: n }]) => [e, {
		digest: t,
		changes: n?.map(reviewedChange) ?? null
	}]);
	return {
		kind: "plan",
		plan: new Map(r)
	};
};
