const require_schemas = require("./schemas.js");
let node_fs = require("node:fs");
const require_carry_out = require("./carry-out.js");
// src/github/payload.ts
const sha = require_schemas.string().check(require_schemas._regex(require_carry_out.SHA, "expected the sha of a commit"));
const repository = require_schemas.object({ full_name: require_schemas.string() });
const pullSchema = require_schemas.object({
	number: require_schemas.int().check(require_schemas._positive()),
	/** Null for an account that was deleted, which GitHub shows as `ghost`. */
	user: require_schemas.nullish(require_schemas.object({ login: require_schemas.string() })),
	base: require_schemas.object({
		sha,
		ref: require_schemas.string(),
		repo: repository
	}),
	/** Null for a fork that was deleted. */
	head: require_schemas.object({
		sha,
		repo: require_schemas.nullish(repository)
	})
});
/** Other content of an event file is not checked (Webhook events and payloads). */
const payloadSchema = require_schemas.object({
	pull_request: require_schemas.nullish(pullSchema),
	merge_group: require_schemas.nullish(require_schemas.object({ base_sha: sha })),
	before: require_schemas.nullish(sha),
	head_commit: require_schemas.nullish(require_schemas.object({ message: require_schemas.nullish(require_schemas.string()) })),
	commits: require_schemas.nullish(require_schemas.array(require_schemas.object({ id: require_schemas.string() }))),
	deleted: require_schemas.nullish(require_schemas.boolean()),
	repository: require_schemas.nullish(require_schemas.object({ default_branch: require_schemas.nullish(require_schemas.string()) }))
});
/** Reads the file that GITHUB_EVENT_PATH names. */
function readPayload(path) {
	if (!path) throw new require_carry_out.GitHubError({ code: "event-file-not-named" });
	const checked = payloadSchema.safeParse(parse(read(path), path));
	if (checked.success) return checked.data;
	const [issue] = checked.error.issues;
	const [at, detail] = [issue?.path.join(".") ?? "", issue?.message ?? ""];
	throw new require_carry_out.GitHubError({
		code: "event-file-unexpected",
		path,
		at,
		detail
	});
}
/** At once: it is small, and Node starts threads for a read in the background. */
function read(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (error) {
		const { code, message } = error;
		throw new require_carry_out.GitHubError({
			code: "event-file-unreadable",
			path,
			detail: code ?? message
		});
	}
}
/** The parser's own message quotes the file. */
function parse(text, path) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		throw new require_carry_out.GitHubError({
			code: "event-file-not-json",
			path
		});
	}
}
exports.readPayload = readPayload;
