let node_fs = require("node:fs");
const require_index = require("./index.js"), require_schemas = require("./schemas.js"), sha = require_schemas._().check(require_schemas.T(require_index.nr, "expected the sha of a commit")), repository = require_schemas.f({ full_name: require_schemas._() }), pullSchema = require_schemas.f({
	number: require_schemas.o().check(require_schemas.w()),
	user: require_schemas.u(require_schemas.f({ login: require_schemas._() })),
	base: require_schemas.f({
		sha,
		ref: require_schemas._(),
		repo: repository
	}),
	head: require_schemas.f({
		sha,
		repo: require_schemas.u(repository)
	})
}), payloadSchema = require_schemas.f({
	pull_request: require_schemas.u(pullSchema),
	merge_group: require_schemas.u(require_schemas.f({ base_sha: sha })),
	before: require_schemas.u(sha),
	head_commit: require_schemas.u(require_schemas.f({ message: require_schemas.u(require_schemas._()) })),
	commits: require_schemas.u(require_schemas.r(require_schemas.f({ id: require_schemas._() }))),
	deleted: require_schemas.u(require_schemas.i()),
	repository: require_schemas.u(require_schemas.f({ default_branch: require_schemas.u(require_schemas._()) }))
});
function read(e) {
	try {
		return (0, node_fs.readFileSync)(e, "utf8");
	} catch (t) {
		let { code: n, message: r } = t;
		throw new require_index.ir({
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
		throw new require_index.ir({
			code: "event-file-not-json",
			path: t
		});
	}
}
exports.readPayload = function(e) {
	if (!e) throw new require_index.ir({ code: "event-file-not-named" });
	let t = payloadSchema.safeParse(parse(read(e), e));
	if (t.success) return t.data;
	let [n] = t.error.issues, [r, i] = [n?.path.join(".") ?? "", n?.message ?? ""];
	throw new require_index.ir({
		code: "event-file-unexpected",
		path: e,
		at: r,
		detail: i
	});
};
