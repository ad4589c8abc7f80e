const require_index = require("./index.js");
const require_blob = require("./blob.js");
let node_timers_promises = require("node:timers/promises");
// src/github/retry.ts
const RETRY_POLICY = {
	attempts: 4,
	firstWaitMs: 1e3,
	longestWaitMs: 12e4,
	answerMs: 6e4,
	unlistedMs: [
		1e3,
		2e3,
		4e3,
		6e3,
		7e3
	],
	listedMs: 45e3
};
/**
* "Wait for at least one minute" where a secondary limit gives no time (Rate limits for the REST
* API).
*/
const UNNAMED_WAIT_MS = 6e4;
const PASSING = /* @__PURE__ */ new Set([
	408,
	500,
	502,
	503,
	504
]);
/** How long to wait after an attempt, the first of which is 1: twice as long each time. */
const backoff = (attempt, { firstWaitMs }) => firstWaitMs * 2 ** (attempt - 1);
/** No answer, or one that shows nothing: the request may have been carried out or not. */
const isUncertain = ({ status }) => status === null || PASSING.has(status);
/**
* How long to wait before the same request is repeated; null: it must not be. A request refused by
* a rate limit was not carried out, so it may be repeated. After an uncertain end only a request
* that may run twice is repeated, which a creation (POST) may not.
*/
function waitBefore(failure, method, attempt, retryPolicy) {
	const usual = backoff(attempt, retryPolicy);
	const asked = require_index.retryAfter(failure.headers["retry-after"], /* @__PURE__ */ new Date());
	const wait = require_index.isRateLimit(failure) ? asked ?? untilReset(failure) : asked ?? 0;
	const isPassing = isUncertain(failure) && failure.lost?.code !== "github-answer-too-large";
	return (require_index.isRateLimit(failure) || isPassing && method !== "POST") && wait <= retryPolicy.longestWaitMs ? Math.max(wait, usual) : null;
}
/** `x-ratelimit-reset`: seconds since 1970 when the primary limit starts again. */
function untilReset({ headers }) {
	if (String(headers["x-ratelimit-remaining"]) !== "0") return UNNAMED_WAIT_MS;
	const reset = Number(headers["x-ratelimit-reset"]) * 1e3;
	return Number.isNaN(reset) ? UNNAMED_WAIT_MS : Math.max(0, reset - Date.now());
}
// src/github/bounded-fetch.ts
/**
* A `fetch` that returns an answer only with its complete body, or throws; for errors and pages
* too. A query with a larger answer than is read is repeated in halves.
*/
function boundedFetch(fetch = globalThis.fetch) {
	return async (...request) => {
		const answer = await fetch(...request);
		const { status, statusText, url } = answer;
		const { constructor: Answer } = answer;
		const bytes = await require_index.boundedBody(answer, require_index.MOST_ANSWER_BYTES);
		const whole = new Answer(hasBody(status) ? bytes : null, {
			status,
			statusText,
			headers: [...answer.headers]
		});
		return Object.defineProperty(whole, "url", { value: url });
	};
}
/** A `Response` with one of the other statuses must have no body (Fetch, null body status). */
const hasBody = (status) => ![
	204,
	205,
	304
].includes(status);
// src/github/graphql.ts
/** The path of GraphQL, on github.com or an Enterprise Server. */
const GRAPHQL = /\/graphql$/;
/**
* An answer of GraphQL in the form that octokit requires: octokit reads `errors` of every body and
* calls a method of a list. A body that is no object, as a proxy may send, has no data; an empty
* list is no error. Other answers stay as they are.
*/
function graphqlAnswer(response, { url }) {
	if (!GRAPHQL.test(url)) return response;
	const { data = null, errors } = require_index.isObject(response.data) ? response.data : {};
	const known = [errors ?? []].flat().filter(require_index.isObject);
	const form = {
		data: require_index.isObject(data) ? data : null,
		...known.length > 0 && { errors: known }
	};
	return {
		...response,
		data: form
	};
}
// src/github/marker.ts
/** The map's usual path, which a comment's marker leaves out. */
const USUAL_MAP = "connection-references.json";
/**
* The hidden first line of Flowgate's comment, or of its issue about a topic. Each map of a
* repository has its own.
*/
function markerOf(mapFile, topic = null) {
	return `<!-- flowgate${mapFile === "connection-references.json" ? "" : `:${hidden(mapFile)}`}${topic === null ? "" : `:issue ${hidden(topic)}`} -->`;
}
/** Written so that it cannot end an HTML comment. */
const hidden = (text) => encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");
/** Whether a text begins with exactly that marker. */
const isMarked = (body, marker) => body.split("\n", 1)[0]?.trimEnd() === marker;
// src/github/token-kind.ts
/** Only for classic tokens do answers have `x-oauth-scopes`, even if they have no scopes. */
function tokenKind(token, { headers }) {
	if (headers["x-oauth-scopes"] !== void 0 || /^gh[po]_/.test(token)) return "classic";
	return token.startsWith("github_pat_") ? "fine-grained" : "job";
}
// src/github/client.ts
/** The client has sent as many requests as it may. */
var RequestsSpent = class extends Error {
	name = "RequestsSpent";
	requests;
	constructor(requests) {
		super(`${requests} requests were sent to GitHub, and no more are allowed`);
		this.requests = requests;
	}
};
/**
* Loads octokit. Its requests are those of one repository, with one token. After `mostRequests`,
* repeated ones included, every other one throws `RequestsSpent`.
*/
async function connect(options, retryPolicy, mostRequests = Number.POSITIVE_INFINITY) {
	const { event, mapFile = USUAL_MAP, onNotice: notify } = options;
	const token = checked(options.token);
	const connectedAt = Date.now();
	const { getOctokit } = await Promise.resolve().then(() => require("./github.js"));
	const octokit = getOctokit(token, {
		baseUrl: event.apiUrl,
		userAgent: "flowgate"
	});
	octokit.hook.before("request", ({ headers }) => {
		headers["x-github-api-version"] = API_VERSION;
	});
	count(octokit, mostRequests);
	persist(octokit, retryPolicy, notify);
	return {
		rest: octokit.rest,
		paginate: octokit.paginate,
		graphql: async (query, variables) => await octokit.graphql(query, variables) ?? {},
		repo: {
			owner: event.owner,
			repo: event.repo
		},
		event,
		mapFile,
		attempts: retryPolicy.attempts,
		notify,
		unlistedMs: retryPolicy.unlistedMs,
		isListed: () => Date.now() - connectedAt >= retryPolicy.listedMs,
		pause: (attempt) => (0, node_timers_promises.setTimeout)(backoff(attempt, retryPolicy) * (1 + Math.random())),
		explain(error, request) {
			const failure = require_index.failureOf(error);
			if (failure === null) return error;
			return require_index.toGitHubError(failure, request, {
				text: token,
				kind: tokenKind(token, failure)
			});
		},
		denied: (request, failure) => ({
			permission: require_index.permissionFor(request),
			token: tokenKind(token, failure)
		})
	};
}
/** Named with every request; later versions drop fields, of which none is read. */
const API_VERSION = "2022-11-28";
/** fetch quotes a header that it cannot send, and with it the token. */
function checked(token) {
	const trimmed = token.trim();
	if (trimmed === "") throw new require_index.GitHubError({ code: "github-token-empty" });
	if (!/^[\x21-\x7e]+$/.test(trimmed)) throw new require_index.GitHubError({ code: "github-token-malformed" });
	return trimmed;
}
/** Inside of `persist`, so that each attempt counts. */
function count(octokit, mostRequests) {
	let left = mostRequests;
	octokit.hook.before("request", () => {
		if (left === 0) throw new RequestsSpent(mostRequests);
		left -= 1;
	});
}
const SLOW_MS = 1e4;
/** Wraps each request, including every page of a list. */
function persist(octokit, retryPolicy, notify) {
	octokit.hook.wrap("request", async (request, options) => {
		const fetch = boundedFetch(options.request.fetch);
		for (let attempt = 1;; attempt++) try {
			const signal = AbortSignal.timeout(retryPolicy.answerMs);
			options.request = {
				...options.request,
				signal,
				log: SILENT,
				fetch
			};
			return graphqlAnswer(await whole(await request(options), options.request?.parseSuccessResponseBody === false), options);
		} catch (error) {
			const failure = require_index.failureOf(error);
			const wait = failure && waitBefore(failure, repeatable(options), attempt, retryPolicy);
			if (wait === null || attempt >= retryPolicy.attempts) throw withoutConflict(error);
			if (wait >= SLOW_MS) notify({
				code: "waiting-for-github",
				seconds: Math.ceil(wait / 1e3)
			});
			await (0, node_timers_promises.setTimeout)(wait);
		}
	});
}
/** `retries: 0`, which octokit's plugin-retry knows too: not to be repeated, as with POST. */
function repeatable({ method, request }) {
	return "retries" in request && request.retries === 0 ? "POST" : method;
}
const ignore = () => {};
/** Octokit would print that an endpoint is deprecated, which our users cannot change. */
const SILENT = {
	debug: ignore,
	info: ignore,
	warn: ignore,
	error: ignore
};
/**
* Octokit accepts a body that was cut off, or a proxy's page, as text: half a list of comments
* would count as complete. A body that it leaves unread is read here, where the request can be
* repeated.
*/
async function whole(response, isUnread) {
	const { status, data, headers } = response;
	if (status === NO_CONTENT) return response;
	if (isUnread) return {
		...response,
		data: await bytesOf(data)
	};
	const type = String(headers["content-type"]);
	if (typeof data === "string" && !type.startsWith("application/vnd.github")) {
		const isJson = type.startsWith("application/json");
		throw new require_index.LostAnswerError(isJson ? {
			code: "github-answer-cut",
			detail: null
		} : {
			code: "github-answer-type",
			type
		});
	}
	return response;
}
async function bytesOf(stream) {
	try {
		return new Uint8Array(Buffer.concat(stream ? await Array.fromAsync(stream) : []));
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		throw new require_index.LostAnswerError({
			code: "github-answer-cut",
			detail
		});
	}
}
const NO_CONTENT = 204;
/** Octokit's pagination treats a 409 as the end of the list. */
function withoutConflict(error) {
	const failure = require_index.failureOf(error);
	return failure?.status === 409 ? new require_index.ConflictError(failure) : error;
}
// src/github/login.ts
/** If the API does not name our account, the token is the job's own. */
const JOB = "github-actions";
/**
* The token's account; GraphQL names it for every kind of token, but GET /user refuses those of a
* job and an App.
*/
async function ownLogin({ graphql }) {
	try {
		const { viewer } = await graphql("{ viewer { login } }");
		return withoutBotSuffix(viewer?.login ?? JOB);
	} catch (error) {
		if (require_index.failureOf(error) === null && !isGraphqlAnswer(error)) throw error;
		return JOB;
	}
}
/** A GraphQL answer that is an error, which GitHub sends with status 200. */
function isGraphqlAnswer(error) {
	return error instanceof Error && error.name === "GraphqlResponseError";
}
/** REST writes a bot's login with `[bot]`, GraphQL without. */
function withoutBotSuffix(login) {
	return login.replace(/\[bot\]$/, "").toLowerCase();
}
// src/github/file.ts
/** A file's bytes at a commit; null when the commit has no such file. */
async function readFile(client, path, ref) {
	const found = await readPath(client, path, ref);
	if (found === TOO_LARGE) throw new require_index.GitHubError({
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
	if (ref === "") throw new require_index.GitHubError({
		code: "no-commit-named",
		path
	});
	const { rest, repo, explain } = client;
	try {
		const { data, headers } = await rest.repos.getContent({
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
		const failure = require_index.failureOf(error);
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
	const { rest, repo, event, explain } = client;
	try {
		await rest.repos.getCommit({
			...repo,
			ref,
			mediaType: { format: "sha" }
		});
		return true;
	} catch (error) {
		if (event.kind === "push" && require_index.failureOf(error)?.status === 422) return false;
		throw explain(error, {
			code: "find-commit-of-file",
			path,
			ref,
			repository: `${repo.owner}/${repo.repo}`
		});
	}
}
// src/github/files-query.ts
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
		data = await client.graphql(queryOf(batch, commits), {
			...client.repo,
			...refs,
			...paths
		});
	} catch (error) {
		if (isGraphqlAnswer(error)) return answerOf(batch, error.data, error.errors);
		const failure = require_index.failureOf(error);
		if (failure === null) throw error;
		return isUncertain(failure) ? {
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
	yield* require_index.pMapIterable(left, read, { concurrency: REQUESTS });
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
Object.defineProperty(exports, "RETRY_POLICY", {
	enumerable: true,
	get: function() {
		return RETRY_POLICY;
	}
});
Object.defineProperty(exports, "RequestsSpent", {
	enumerable: true,
	get: function() {
		return RequestsSpent;
	}
});
Object.defineProperty(exports, "connect", {
	enumerable: true,
	get: function() {
		return connect;
	}
});
Object.defineProperty(exports, "fileAt", {
	enumerable: true,
	get: function() {
		return fileAt;
	}
});
Object.defineProperty(exports, "isGraphqlAnswer", {
	enumerable: true,
	get: function() {
		return isGraphqlAnswer;
	}
});
Object.defineProperty(exports, "isMarked", {
	enumerable: true,
	get: function() {
		return isMarked;
	}
});
Object.defineProperty(exports, "isUncertain", {
	enumerable: true,
	get: function() {
		return isUncertain;
	}
});
Object.defineProperty(exports, "markerOf", {
	enumerable: true,
	get: function() {
		return markerOf;
	}
});
Object.defineProperty(exports, "ownLogin", {
	enumerable: true,
	get: function() {
		return ownLogin;
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
Object.defineProperty(exports, "withoutBotSuffix", {
	enumerable: true,
	get: function() {
		return withoutBotSuffix;
	}
});
