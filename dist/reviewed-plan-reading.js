const require_index = require("./index.js"), require_schemas = require("./schemas.js"), digest = require_schemas._().check(require_schemas.T(/^[0-9a-f]{32}$/)), changeSchema = require_schemas.g({
	file: require_schemas._(),
	action: require_schemas.n(["create", "update"]),
	digest,
	parts: require_schemas.p(require_schemas.m(require_schemas._(), require_schemas._().check(require_schemas.T(require_index.ct))))
}), planSchema = require_schemas.g({
	version: require_schemas.s(1),
	against: require_schemas.n(["live", "git"]),
	environments: require_schemas.r(require_schemas.v([require_schemas._(), require_schemas.g({
		digest: require_schemas._().check(require_schemas.T(/^sha256:[0-9a-f]{64}$/)),
		changes: require_schemas.p(require_schemas.r(require_schemas.y([changeSchema, digest])))
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
		parts: r === void 0 ? null : require_index.lt(r)
	};
	return {
		digest: e.digest,
		about: i
	};
}
exports.reviewedPlanIn = function(e) {
	let t = require_index.st(e.replaceAll("\r\n", "\n"));
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
