let node_fs = require("node:fs");
const require_index = require("./index.js"), require_schemas = require("./schemas.js"), sha = require_schemas.v().check(require_schemas.E(require_index.$n, "expected the sha of a commit")), repository = require_schemas.p({ full_name: require_schemas.v() }), pullSchema = require_schemas.p({
	number: require_schemas.s().check(require_schemas.T()),
	user: require_schemas.d(require_schemas.p({ login: require_schemas.v() })),
	base: require_schemas.p({
		sha,
		ref: require_schemas.v(),
		repo: repository
	}),
	head: require_schemas.p({
		sha,
		repo: require_schemas.d(repository)
	})
}), payloadSchema = require_schemas.p({
	pull_request: require_schemas.d(pullSchema),
	merge_group: require_schemas.d(require_schemas.p({ base_sha: sha })),
	before: require_schemas.d(sha),
	head_commit: require_schemas.d(require_schemas.p({ message: require_schemas.d(require_schemas.v()) })),
	commits: require_schemas.d(require_schemas.r(require_schemas.p({ id: require_schemas.v() }))),
	deleted: require_schemas.d(require_schemas.i()),
	repository: require_schemas.d(require_schemas.p({ default_branch: require_schemas.d(require_schemas.v()) }))
});
function read(e) {
	try {
		return (0, node_fs.readFileSync)(e, "utf8");
	} catch (t) {
		let { code: n, message: r } = t;
		throw new require_index.tr({
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
		throw new require_index.tr({
			code: "event-file-not-json",
			path: t
		});
	}
}
exports.readPayload = function(e) {
	if (!e) throw new require_index.tr({ code: "event-file-not-named" });
	let t = payloadSchema.safeParse(parse(read(e), e));
	if (t.success) return t.data;
	let [n] = t.error.issues, [r, i] = [n?.path.join(".") ?? "", n?.message ?? ""];
	throw new require_index.tr({
		code: "event-file-unexpected",
		path: e,
		at: r,
		detail: i
	});
};
