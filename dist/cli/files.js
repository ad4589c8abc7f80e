const require_schemas = require("./schemas.js");
const require_carry_out = require("./carry-out.js");
const require_blob = require("./blob.js");
const require_client = require("./client.js");
// src/github/file.ts
/** A file's bytes at a commit; null when the commit has no such file. */
async function readFile(client, path, ref) {
	const found = await readPath(client, path, ref);
	if (found === TOO_LARGE) throw new require_carry_out.GitHubError({
		code: "file-too-large-for-github",
		path,
		ref,
		megabytes: MEGABYTES
	});
	return found.kind === "file" ? found.bytes : null;
}
/**
* Like `readFile`, but also says why something at the path cannot be read. A folder on the path may
* be a link or a submodule too: GitHub follows neither.
*/
async function fileAt(client, path, ref) {
	const found = await readPath(client, path, ref);
	if (found.kind !== "none") return found;
	const folders = path.split("/").slice(0, -1);
	for (let depth = 1; depth <= folders.length; depth++) {
		const folder = await readPath(client, folders.slice(0, depth).join("/"), ref);
		if (folder.kind === "none") break;
		if (folder !== FOLDER) return {
			kind: "other",
			reason: {
				code: "path-through-link",
				folder: folders.slice(0, depth).join("/")
			}
		};
	}
	return { kind: "none" };
}
/** The largest file that GitHub sends. */
const MEGABYTES = 100;
const FOLDER = {
	kind: "other",
	reason: { code: "path-is-folder" }
};
const NO_FILE = {
	kind: "other",
	reason: { code: "path-without-file" }
};
const TOO_LARGE = {
	kind: "other",
	reason: {
		code: "path-too-large",
		megabytes: MEGABYTES
	}
};
/**
* Raw contents go up to 100 MB (Get repository content); GitHub labels all of them UTF-8, and
* octokit does not convert them.
*/
async function readPath(client, path, ref) {
	if (ref === "") throw new require_carry_out.GitHubError({
		code: "no-commit-named",
		path
	});
	const { request, repo, explain } = client;
	try {
		const { data, headers } = await request("GET /repos/{owner}/{repo}/contents/{path}", {
			...repo,
			path,
			ref,
			mediaType: { format: "raw" },
			request: { parseSuccessResponseBody: false }
		});
		const bytes = data;
		if (isRaw(headers["content-type"])) return {
			kind: "file",
			bytes
		};
		return bytes[0] === LIST ? FOLDER : NO_FILE;
	} catch (error) {
		const failure = require_carry_out.failureOf(error);
		if (failure?.status === 403 && /too large/i.test(failure.quoted)) return TOO_LARGE;
		if (failure?.status !== 404) throw explain(error, {
			code: "read-file",
			path,
			ref
		});
	}
	await isCommitThere(client, path, ref);
	return { kind: "none" };
}
/** The first character of a folder's JSON. */
const LIST = "[".charCodeAt(0);
/** A folder or a submodule comes as JSON, even if another type was requested. */
const isRaw = (type) => /^application\/vnd\.github\b.*\braw\b/.test(type ?? "");
/**
* A 404 may also mean that the token cannot see the repository, or that the commit is gone: then
* the policy of a base branch must not count as absent, so an error is thrown. Only the commit
* before a forced push may be gone (422), and its files with it: false.
*/
async function isCommitThere(client, path, ref) {
	const { request, repo, event, explain } = client;
	try {
		await request("GET /repos/{owner}/{repo}/commits/{ref}", {
			...repo,
			ref,
			mediaType: { format: "sha" }
		});
		return true;
	} catch (error) {
		if (event.kind === "push" && require_carry_out.failureOf(error)?.status === 422) return false;
		throw explain(error, {
			code: "find-commit-of-file",
			path,
			ref,
			repository: `${repo.owner}/${repo.repo}`
		});
	}
}
// src/github/files-query.ts
const entrySchema = require_schemas.object({
	mode: require_schemas.int(),
	object: require_schemas.nullish(require_schemas.object({
		oid: require_schemas.nullish(require_schemas.string()),
		text: require_schemas.nullish(require_schemas.string())
	}))
});
/** All of it may be missing when there is an error. */
const answerSchema = require_schemas.object({ repository: require_schemas.nullish(require_schemas.record(require_schemas.string(), require_schemas.nullable(require_schemas.record(require_schemas.string(), require_schemas.nullable(entrySchema))))) });
/**
* `Commit.file` and not `object(expression:)`, which does not distinguish a link from a file, or a
* missing commit from a missing file. Paths are variables, so that no file name is read as syntax.
*/
function queryOf(batch, commits) {
	const declared = [...commits.map((_, n) => `$r${n}: GitObjectID!`), ...batch.map((_, n) => `$p${n}: String!`)];
	const objects = commits.map((commit, c) => {
		return `    c${c}: object(oid: $r${c}) {
      ... on Commit {
${batch.flatMap((wanted, n) => wanted.commit === commit ? [`f${n}: file(path: $p${n}) { ...bytes }`] : []).join("\n")}
      }
    }`;
	});
	return `query ($owner: String!, $repo: String!, ${declared.join(", ")}) {
  repository(owner: $owner, name: $repo) {
${objects.join("\n")}
  }
}
fragment bytes on TreeEntry { mode object { ... on Blob { oid text } } }`;
}
/**
* Asks GraphQL for files of commits in one query. Null: do not ask again, as without a permission
* or over a limit.
*/
async function askForFiles(client, batch) {
	const commits = [...new Set(batch.map(({ commit }) => commit))];
	const refs = Object.fromEntries(commits.map((commit, n) => [`r${n}`, commit]));
	const paths = Object.fromEntries(batch.map(({ path }, n) => [`p${n}`, path]));
	let data;
	try {
		const variables = {
			...client.repo,
			...refs,
			...paths
		};
		data = await client.graphql(answerSchema, queryOf(batch, commits), variables);
	} catch (error) {
		if (require_client.isGraphqlAnswer(error)) return answerOf(batch, error.data, error.errors);
		const failure = require_carry_out.failureOf(error);
		if (failure === null) throw error;
		return require_client.isUncertain(failure) ? {
			files: /* @__PURE__ */ new Map(),
			refused: batch
		} : null;
	}
	const gone = commits.filter((_, c) => data.repository?.[`c${c}`] === null);
	for (const commit of gone) if (await isCommitThere(client, batch.find((wanted) => wanted.commit === commit)?.path ?? "", commit)) return null;
	const { files, refused } = answerOf(batch, data, []);
	const lost = refused.filter(({ commit }) => gone.includes(commit));
	for (const wanted of lost) files.set(wanted, null);
	return {
		files,
		refused: refused.filter((wanted) => !lost.includes(wanted))
	};
}
/**
* A path that the commit does not have is null with its own error, "Could not resolve file for
* path", of type NOT_FOUND. Null without an error means the same only if there was no error at all.
*/
function answerOf(batch, data, errors) {
	const entries = Object.assign({}, ...Object.values(data?.repository ?? {}));
	const notFound = errors.filter(({ type }) => type === "NOT_FOUND");
	const missing = new Set(notFound.map(({ path }) => [path].flat().at(-1)));
	const files = /* @__PURE__ */ new Map();
	const refused = [];
	for (const [n, wanted] of batch.entries()) {
		const entry = entries[`f${n}`];
		const isMissing = missing.has(`f${n}`) || entry === null && errors.length === 0;
		const bytes = entry ? exactBytes(entry) : null;
		if (isMissing || bytes !== null) files.set(wanted, bytes);
		else if (!entry) refused.push(wanted);
	}
	return {
		files,
		refused
	};
}
/** A regular file, executable or not (git-fast-import, filemodify); a link has a mode of its own. */
const isRegular = (mode) => (mode & 61440) === 32768;
/**
* The text's bytes, if they equal the file's. They differ where GitHub decoded another encoding or
* cut the text, which it does at 512,000 bytes; for a binary file there is no text (Blob in the
* GraphQL reference: `text`, `isTruncated`).
*/
function exactBytes({ mode, object }) {
	if (!isRegular(mode) || typeof object?.text !== "string") return null;
	const bytes = Buffer.from(object.text, "utf8");
	return require_blob.isBlob(bytes, object.oid) ? bytes : null;
}
// src/github/files.ts
/**
* Up to this many files are read one by one: that uses little of the limits, and gives exact bytes
* at once.
*/
const FEW = 10;
/** How many of those at once. */
const REQUESTS = 8;
/**
* How many files a query asks for. A query costs one point of the 1,000 that a job's token has in
* an hour, whatever its size, and must finish in ten seconds (Rate limits and query limits for the
* GraphQL API). Queries run one after the other: together they may use 60 seconds of computing in a
* minute (Rate limits for the REST API, secondary rate limits).
*/
const BATCH = 50;
/** The most refusals in a row; it takes seven to find one file of 50 that no query can read. */
const MOST_REFUSALS = 8;
/**
* Many files of a commit, which `ref` must name by its sha, in any order and each once. The same as
* `readFile`, with a fiftieth of its requests.
*/
async function* readFiles(client, paths, ref) {
	const wanted = [...new Set(paths)].map((path) => ({
		path,
		commit: ref
	}));
	for await (const [{ path }, bytes] of readEach(client, wanted, FEW)) yield [path, bytes];
}
/**
* The same for files of any commits. Up to `few` are read one by one, and so is what GraphQL cannot
* give, or refuses.
*/
async function* readEach(client, wanted, few) {
	const left = new Set(wanted);
	if (left.size > few) for await (const files of inBatches(client, wanted)) {
		for (const one of files.keys()) left.delete(one);
		yield* files;
	}
	const read = async (one) => [one, await readFile(client, one.path, one.commit)];
	yield* require_carry_out.pMapIterable(left, read, { concurrency: REQUESTS });
}
/**
* The files that GraphQL can read. A batch that it refuses, mostly for its size or time, is halved.
*/
async function* inBatches(client, wanted) {
	const queue = split(wanted, BATCH);
	let refusals = 0;
	for (let batch = queue.shift(); batch !== void 0; batch = queue.shift()) {
		const answer = await askForFiles(client, batch);
		if (answer === null) return;
		const { files, refused } = answer;
		yield files;
		refusals = refused.length < batch.length ? 0 : refusals + 1;
		if (refusals === MOST_REFUSALS) return;
		if (batch.length > 1) queue.unshift(...split(refused, Math.ceil(refused.length / 2)));
	}
}
/** Lists of at most `size` of them. */
function split(all, size) {
	const count = Math.ceil(all.length / Math.max(size, 1));
	return Array.from({ length: count }, (_, n) => all.slice(n * size, (n + 1) * size));
}
Object.defineProperty(exports, "fileAt", {
	enumerable: true,
	get: function() {
		return fileAt;
	}
});
Object.defineProperty(exports, "readEach", {
	enumerable: true,
	get: function() {
		return readEach;
	}
});
Object.defineProperty(exports, "readFile", {
	enumerable: true,
	get: function() {
		return readFile;
	}
});
Object.defineProperty(exports, "readFiles", {
	enumerable: true,
	get: function() {
		return readFiles;
	}
});
Object.defineProperty(exports, "split", {
	enumerable: true,
	get: function() {
		return split;
	}
});
