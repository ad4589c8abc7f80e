let node_fs = require("node:fs");
const require_carry_out = require("./carry-out.js"), require_schemas = require("./schemas.js"), sha = require_schemas.b().check(require_schemas.A(require_carry_out.xr, "expected the sha of a commit")), repository = require_schemas.h({ full_name: require_schemas.b() }), pullSchema = require_schemas.h({
	number: require_schemas.c().check(require_schemas.k()),
	user: require_schemas.p(require_schemas.h({ login: require_schemas.b() })),
	base: require_schemas.h({
		sha,
		ref: require_schemas.b(),
		repo: repository
	}),
	head: require_schemas.h({
		sha,
		repo: require_schemas.p(repository)
	})
}), payloadSchema = require_schemas.h({
	pull_request: require_schemas.p(pullSchema),
	merge_group: require_schemas.p(require_schemas.h({ base_sha: sha })),
	before: require_schemas.p(sha),
	head_commit: require_schemas.p(require_schemas.h({ message: require_schemas.p(require_schemas.b()) })),
	commits: require_schemas.p(require_schemas.i(require_schemas.h({ id: require_schemas.b() }))),
	deleted: require_schemas.p(require_schemas.a()),
	repository: require_schemas.p(require_schemas.h({ default_branch: require_schemas.p(require_schemas.b()) }))
});
function read(e) {
	try {
		return (0, node_fs.readFileSync)(e, "utf8");
	} catch (t) {
		let { code: n, message: r } = t;
		throw new require_carry_out.Mi({
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
		throw new require_carry_out.Mi({
			code: "event-file-not-json",
			path: t
		});
	}
}
exports.readPayload = function(e) {
	if (!e) throw new require_carry_out.Mi({ code: "event-file-not-named" });
	let t = payloadSchema.safeParse(parse(read(e), e));
	if (t.success) return t.data;
	let [n] = t.error.issues, [r, i] = [n?.path.join(".") ?? "", n?.message ?? ""];
	throw new require_carry_out.Mi({
		code: "event-file-unexpected",
		path: e,
		at: r,
		detail: i
	});
};
