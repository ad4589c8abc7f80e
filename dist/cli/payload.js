let node_fs = require("node:fs");
const require_carry_out = require("./carry-out.js"), require_schemas = require("./schemas.js"), sha = require_schemas.x().check(require_schemas.j(require_carry_out._r, "expected the sha of a commit")), repository = require_schemas.g({ full_name: require_schemas.x() }), pullSchema = require_schemas.g({
	number: require_schemas.l().check(require_schemas.A()),
	user: require_schemas.m(require_schemas.g({ login: require_schemas.x() })),
	base: require_schemas.g({
		sha,
		ref: require_schemas.x(),
		repo: repository
	}),
	head: require_schemas.g({
		sha,
		repo: require_schemas.m(repository)
	})
}), payloadSchema = require_schemas.g({
	pull_request: require_schemas.m(pullSchema),
	merge_group: require_schemas.m(require_schemas.g({ base_sha: sha })),
	before: require_schemas.m(sha),
	head_commit: require_schemas.m(require_schemas.g({ message: require_schemas.m(require_schemas.x()) })),
	commits: require_schemas.m(require_schemas.i(require_schemas.g({ id: require_schemas.x() }))),
	deleted: require_schemas.m(require_schemas.a()),
	repository: require_schemas.m(require_schemas.g({ default_branch: require_schemas.m(require_schemas.x()) }))
});
function read(e) {
	try {
		return (0, node_fs.readFileSync)(e, "utf8");
	} catch (t) {
		let { code: n, message: r } = t;
		throw new require_carry_out.Di({
			code: "event-file-unreadable",
			path: e,
			detail: n ?? r
		});
	}
}
function parse(e, t) {
	try {
		return JSON.parse(e.replace(/^\uFEFF/, ""));
	} catch {
		throw new require_carry_out.Di({
			code: "event-file-not-json",
			path: t
		});
	}
}
exports.readPayload = function(e) {
	if (!e) throw new require_carry_out.Di({ code: "event-file-not-named" });
	let t = payloadSchema.safeParse(parse(read(e), e));
	if (t.success) return t.data;
	let [n] = t.error.issues, [r, i] = [n?.path.join(".") ?? "", n?.message ?? ""];
	throw new require_carry_out.Di({
		code: "event-file-unexpected",
		path: e,
		at: r,
		detail: i
	});
};
