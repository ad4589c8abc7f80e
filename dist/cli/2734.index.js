"use strict";
exports.id = 2734;
exports.ids = [2734];
exports.modules = {

/***/ 3190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ RequestsSpent),
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(6119);
// EXTERNAL MODULE: ./src/http/bounded-body.ts
var bounded_body = __webpack_require__(5242);
;// CONCATENATED MODULE: ./src/github/bounded-fetch.ts

/**
 * The most bytes that are read of one answer, unpacked. Flowgate reads no file over 20 MB; a page
 * of a hundred comments has at most 26 MB, and a query with a larger answer is repeated in halves.
 */
const MOST_ANSWER_BYTES = 32 * bounded_body/* MEBIBYTE */.gJ;
/**
 * A `fetch` that returns an answer only with its complete body, or throws; for errors and pages
 * too.
 */
function boundedFetch(fetch = globalThis.fetch) {
    return async (...request) => {
        const answer = await fetch(...request);
        const { status, statusText, headers, url } = answer;
        const bytes = await (0,bounded_body/* boundedBody */._j)(answer, MOST_ANSWER_BYTES);
        const whole = new Response(hasBody(status) ? bytes : null, {
            status,
            statusText,
            headers: new Headers([...headers]),
        });
        return Object.defineProperty(whole, 'url', { value: url });
    };
}
/** A `Response` with one of the other statuses must have no body (Fetch, null body status). */
const hasBody = (status) => ![204, 205, 304].includes(status);

// EXTERNAL MODULE: ./src/github/error.ts
var github_error = __webpack_require__(6661);
// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
;// CONCATENATED MODULE: ./src/github/graphql.ts

/** The path of GraphQL, on github.com or an Enterprise Server. */
const GRAPHQL = /\/graphql$/;
/**
 * An answer of GraphQL in the form that octokit requires: octokit reads `errors` of every body and
 * calls a method of a list. A body that is no object, as a proxy may send, has no data; an empty
 * list is no error. Other answers stay as they are.
 */
function graphqlAnswer(response, { url }) {
    if (!GRAPHQL.test(url))
        return response;
    const { data = null, errors } = (0,json/* isObject */.Gv)(response.data) ? response.data : {};
    const known = [errors ?? []].flat().filter(json/* isObject */.Gv);
    const form = { data: (0,json/* isObject */.Gv)(data) ? data : null, ...(known.length > 0 && { errors: known }) };
    return { ...response, data: form };
}

// EXTERNAL MODULE: ./src/github/marker.ts
var marker = __webpack_require__(4329);
// EXTERNAL MODULE: ./src/github/retry.ts
var retry = __webpack_require__(8129);
;// CONCATENATED MODULE: ./src/github/token-kind.ts
/** Only for classic tokens do answers have `x-oauth-scopes`, even if they have no scopes. */
function tokenKind(token, { headers }) {
    if (headers['x-oauth-scopes'] !== undefined || /^gh[po]_/.test(token))
        return 'classic';
    return token.startsWith('github_pat_') ? 'fine-grained' : 'job';
}

;// CONCATENATED MODULE: ./src/github/client.ts







/** The client has sent as many requests as it may. */
class RequestsSpent extends Error {
    name = 'RequestsSpent';
    requests;
    constructor(requests) {
        super(`${requests} requests were sent to GitHub, and no more are allowed`);
        this.requests = requests;
    }
}
/**
 * Loads octokit. Its requests are those of one repository, with one token. After `mostRequests`,
 * repeated ones included, every other one throws `RequestsSpent`.
 */
async function connect(options, retryPolicy, mostRequests = Number.POSITIVE_INFINITY) {
    const { event, mapFile = marker/* USUAL_MAP */.yA, onNotice: notify } = options;
    const token = checked(options.token);
    const connectedAt = Date.now();
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(token, { baseUrl: event.apiUrl, userAgent: 'flowgate' });
    octokit.hook.before('request', ({ headers }) => {
        headers['x-github-api-version'] = API_VERSION;
    });
    count(octokit, mostRequests);
    persist(octokit, retryPolicy, notify);
    return {
        rest: octokit.rest,
        paginate: octokit.paginate,
        graphql: async (query, variables) => (await octokit.graphql(query, variables)) ?? {},
        repo: { owner: event.owner, repo: event.repo },
        event,
        mapFile,
        attempts: retryPolicy.attempts,
        notify,
        unlistedMs: retryPolicy.unlistedMs,
        isListed: () => Date.now() - connectedAt >= retryPolicy.listedMs,
        pause: (attempt) => (0,promises_.setTimeout)((0,retry/* backoff */.JN)(attempt, retryPolicy) * (1 + Math.random())),
        explain(error, request) {
            const failure = (0,github_error/* failureOf */.g5)(error);
            if (failure === null)
                return error;
            return (0,github_error/* toGitHubError */.Lg)(failure, request, { text: token, kind: tokenKind(token, failure) });
        },
        denied: (request, failure) => ({
            permission: (0,github_error/* permissionFor */.Tj)(request),
            token: tokenKind(token, failure),
        }),
    };
}
/** Named with every request; later versions drop fields, of which none is read. */
const API_VERSION = '2022-11-28';
/** fetch quotes a header that it cannot send, and with it the token. */
function checked(token) {
    const trimmed = token.trim();
    if (trimmed === '')
        throw new github_error/* GitHubError */.y_({ code: 'github-token-empty' });
    if (!/^[\x21-\x7e]+$/.test(trimmed)) {
        throw new github_error/* GitHubError */.y_({ code: 'github-token-malformed' });
    }
    return trimmed;
}
/** Inside of `persist`, so that each attempt counts. */
function count(octokit, mostRequests) {
    let left = mostRequests;
    octokit.hook.before('request', () => {
        if (left === 0)
            throw new RequestsSpent(mostRequests);
        left -= 1;
    });
}
const SLOW_MS = 10_000;
/** Wraps each request, including every page of a list. */
function persist(octokit, retryPolicy, notify) {
    octokit.hook.wrap('request', async (request, options) => {
        const fetch = boundedFetch(options.request.fetch);
        for (let attempt = 1;; attempt++) {
            try {
                const signal = AbortSignal.timeout(retryPolicy.answerMs);
                // Changed in place: octokit has already passed this object to its next hook.
                options.request = { ...options.request, signal, log: SILENT, fetch };
                const response = await request(options);
                const isUnread = options.request?.parseSuccessResponseBody === false;
                return graphqlAnswer(await whole(response, isUnread), options);
            }
            catch (error) {
                const failure = (0,github_error/* failureOf */.g5)(error);
                const wait = failure && (0,retry/* waitBefore */.fI)(failure, repeatable(options), attempt, retryPolicy);
                if (wait === null || attempt >= retryPolicy.attempts)
                    throw withoutConflict(error);
                if (wait >= SLOW_MS)
                    notify({ code: 'waiting-for-github', seconds: Math.ceil(wait / 1000) });
                await (0,promises_.setTimeout)(wait);
            }
        }
    });
}
/** `retries: 0`, which octokit's plugin-retry knows too: not to be repeated, as with POST. */
function repeatable({ method, request }) {
    return 'retries' in request && request.retries === 0 ? 'POST' : method;
}
const ignore = () => { };
/** Octokit would print that an endpoint is deprecated, which our users cannot change. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/**
 * Octokit accepts a body that was cut off, or a proxy's page, as text: half a list of comments
 * would count as complete. A body that it leaves unread is read here, where the request can be
 * repeated.
 */
async function whole(response, isUnread) {
    const { status, data, headers } = response;
    if (status === NO_CONTENT)
        return response;
    if (isUnread)
        return { ...response, data: await bytesOf(data) };
    const type = String(headers['content-type']);
    if (typeof data === 'string' && !type.startsWith('application/vnd.github')) {
        const isJson = type.startsWith('application/json');
        throw new github_error/* LostAnswerError */.nD(isJson ? { code: 'github-answer-cut', detail: null } : { code: 'github-answer-type', type });
    }
    return response;
}
async function bytesOf(stream) {
    try {
        return new Uint8Array(Buffer.concat(stream ? await Array.fromAsync(stream) : []));
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        throw new github_error/* LostAnswerError */.nD({ code: 'github-answer-cut', detail });
    }
}
const NO_CONTENT = 204;
/** Octokit's pagination treats a 409 as the end of the list. */
function withoutConflict(error) {
    const failure = (0,github_error/* failureOf */.g5)(error);
    return failure?.status === 409 ? new github_error/* ConflictError */.fK(failure) : error;
}


/***/ }),

/***/ 4329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rZ: () => (/* binding */ isMarked),
/* harmony export */   we: () => (/* binding */ markerOf),
/* harmony export */   yA: () => (/* binding */ USUAL_MAP)
/* harmony export */ });
/** The map's usual path, which a comment's marker leaves out. */
const USUAL_MAP = 'connection-references.json';
/**
 * The hidden first line of Flowgate's comment, or of its issue about a topic. Each map of a
 * repository has its own.
 */
function markerOf(mapFile, topic = null) {
    const map = mapFile === USUAL_MAP ? '' : `:${hidden(mapFile)}`;
    return `<!-- flowgate${map}${topic === null ? '' : `:issue ${hidden(topic)}`} -->`;
}
/** Written so that it cannot end an HTML comment. */
const hidden = (text) => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
/** Whether a text begins with exactly that marker. */
const isMarked = (body, marker) => body.split('\n', 1)[0]?.trimEnd() === marker;


/***/ }),

/***/ 8129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   fI: () => (/* binding */ waitBefore),
/* harmony export */   yE: () => (/* binding */ RETRY_POLICY)
/* harmony export */ });
/* harmony import */ var _wording_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1885);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6661);


const RETRY_POLICY = {
    attempts: 4,
    firstWaitMs: 1_000,
    longestWaitMs: 120_000,
    answerMs: 60_000,
    // GitHub lists a merge some 10 to 15 seconds after it.
    unlistedMs: [1_000, 2_000, 4_000, 6_000, 7_000],
    listedMs: 45_000,
};
/**
 * "Wait for at least one minute" where a secondary limit gives no time (Rate limits for the REST
 * API).
 */
const UNNAMED_WAIT_MS = 60_000;
const PASSING = new Set([408, 500, 502, 503, 504]);
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
    const asked = (0,_wording_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P)(failure.headers['retry-after'], new Date());
    const wait = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(failure) ? (asked ?? untilReset(failure)) : (asked ?? 0);
    const isPassing = isUncertain(failure) && failure.lost?.code !== 'github-answer-too-large';
    const may = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(failure) || (isPassing && method !== 'POST');
    return may && wait <= retryPolicy.longestWaitMs ? Math.max(wait, usual) : null;
}
/** `x-ratelimit-reset`: seconds since 1970 when the primary limit starts again. */
function untilReset({ headers }) {
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return UNNAMED_WAIT_MS;
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    return Number.isNaN(reset) ? UNNAMED_WAIT_MS : Math.max(0, reset - Date.now());
}


/***/ }),

/***/ 2734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSubjectTemplate: () => (/* binding */ readSubjectTemplate)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3190);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8129);


/** Needs `actions: read`. Throws a `GitHubError`. */
async function readSubjectTemplate(connection, retryPolicy = _retry_js__WEBPACK_IMPORTED_MODULE_1__/* .RETRY_POLICY */ .yE) {
    const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(connection, retryPolicy);
    try {
        const { data } = await client.rest.actions.getCustomOidcSubClaimForRepo({ ...client.repo });
        // Newer than octokit's types: the prefix is the form that GitHub sends.
        const prefix = 'sub_claim_prefix' in data ? data.sub_claim_prefix : null;
        return {
            prefix: typeof prefix === 'string' && prefix !== '' ? prefix : null,
            claims: data.use_default ? null : (data.include_claim_keys ?? null),
        };
    }
    catch (error) {
        throw client.explain(error, { code: 'read-subject' });
    }
}


/***/ }),

/***/ 1885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter)
/* harmony export */ });
/** `Retry-After` in milliseconds, from seconds or a date (RFC 9110, 10.2.3); null when there is none. */
function retryAfter(header, now) {
    const text = String(header ?? '').trim();
    if (text === '')
        return null;
    const wait = /^\d+(?:\.\d+)?$/.test(text)
        ? Number(text) * 1000
        : Date.parse(text) - now.getTime();
    return Number.isNaN(wait) ? null : Math.max(0, wait);
}


/***/ })

};
;