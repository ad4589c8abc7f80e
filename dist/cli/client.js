let node_timers_promises = require("node:timers/promises");
const require_carry_out = require("./carry-out.js");
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
	const asked = require_carry_out.retryAfter(failure.headers["retry-after"], /* @__PURE__ */ new Date());
	const wait = require_carry_out.isRateLimit(failure) ? asked ?? untilReset(failure) : asked ?? 0;
	const isPassing = isUncertain(failure) && failure.lost?.code !== "github-answer-too-large";
	return (require_carry_out.isRateLimit(failure) || isPassing && method !== "POST") && wait <= retryPolicy.longestWaitMs ? Math.max(wait, usual) : null;
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
		const bytes = await require_carry_out.boundedBody(answer, require_carry_out.MOST_ANSWER_BYTES);
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
	const { data = null, errors } = require_carry_out.isObject(response.data) ? response.data : {};
	const known = [errors ?? []].flat().filter(require_carry_out.isObject);
	const form = {
		data: require_carry_out.isObject(data) ? data : null,
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
			const failure = require_carry_out.failureOf(error);
			if (failure === null) return error;
			return require_carry_out.toGitHubError(failure, request, {
				text: token,
				kind: tokenKind(token, failure)
			});
		},
		denied: (request, failure) => ({
			permission: require_carry_out.permissionFor(request),
			token: tokenKind(token, failure)
		})
	};
}
/** Named with every request; later versions drop fields, of which none is read. */
const API_VERSION = "2022-11-28";
/** fetch quotes a header that it cannot send, and with it the token. */
function checked(token) {
	const trimmed = token.trim();
	if (trimmed === "") throw new require_carry_out.GitHubError({ code: "github-token-empty" });
	if (!/^[\x21-\x7e]+$/.test(trimmed)) throw new require_carry_out.GitHubError({ code: "github-token-malformed" });
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
			const failure = require_carry_out.failureOf(error);
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
		throw new require_carry_out.LostAnswerError(isJson ? {
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
		throw new require_carry_out.LostAnswerError({
			code: "github-answer-cut",
			detail
		});
	}
}
const NO_CONTENT = 204;
/** Octokit's pagination treats a 409 as the end of the list. */
function withoutConflict(error) {
	const failure = require_carry_out.failureOf(error);
	return failure?.status === 409 ? new require_carry_out.ConflictError(failure) : error;
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
