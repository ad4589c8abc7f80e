export const id = 435;
export const ids = [435];
export const modules = {

/***/ 9143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/http/bounded-body.ts
var bounded_body = __webpack_require__(5242);
;// CONCATENATED MODULE: ./src/github/bounded-fetch.ts

/**
 * The most that is read of one answer, unpacked. Flowgate reads no file over 20 MB; a page of a
 * hundred comments has 26 MB at the very most, and a query that comes to more is asked again in
 * halves.
 */
const MOST_ANSWER_BYTES = 32 * bounded_body/* MEBIBYTE */.gJ;
/** A `fetch` that hands an answer on with its whole body, or throws: refusals and pages too. */
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
/** Of the others a `Response` takes none (Fetch, null body status). */
const hasBody = (status) => ![204, 205, 304].includes(status);

// EXTERNAL MODULE: ./src/github/error.ts
var github_error = __webpack_require__(6661);
;// CONCATENATED MODULE: ./src/github/graphql.ts
/** Where GraphQL is asked, on github.com or an Enterprise Server. */
const GRAPHQL = /\/graphql$/;
/**
 * An answer of GraphQL's in the form that octokit insists on: it reads `errors` of every body and
 * calls a method of a list. What is no object, as a proxy may send, has no data; an empty list is
 * no error. Other answers stay as they are.
 */
function graphqlAnswer(response, { url }) {
    if (!GRAPHQL.test(url))
        return response;
    const { data = null, errors } = isObject(response.data) ? response.data : {};
    const known = [errors ?? []].flat().filter(isObject);
    const form = { data: isObject(data) ? data : null, ...(known.length > 0 && { errors: known }) };
    return { ...response, data: form };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./src/github/retry.ts
var retry = __webpack_require__(8129);
// EXTERNAL MODULE: ./src/github/token-kind.ts
var token_kind = __webpack_require__(385);
;// CONCATENATED MODULE: ./src/github/client.ts






/** Loads octokit. Its requests are those of one repository, with one token. */
async function connect(options, patience) {
    const { event, onWarning: warn } = options;
    const token = checked(options.token);
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(token, { baseUrl: event.apiUrl, userAgent: 'flowgate' });
    const withoutToken = (text) => text.replaceAll(token, '***');
    persist(octokit, patience, warn);
    return {
        rest: octokit.rest,
        paginate: octokit.paginate,
        graphql: async (query, variables) => (await octokit.graphql(query, variables)) ?? {},
        repo: { owner: event.owner, repo: event.repo },
        event,
        attempts: patience.attempts,
        warn,
        pause: (attempt) => (0,promises_.setTimeout)((0,retry/* backoff */.JN)(attempt, patience) * (1 + Math.random())),
        explain(error, wish) {
            const failure = (0,github_error/* failureOf */.g5)(error);
            if (!failure)
                return error;
            const clean = { ...failure, message: withoutToken(failure.message) };
            return (0,github_error/* explained */.to)(clean, wish, (0,token_kind/* tokenKind */.a)(token, failure));
        },
        lack: (permission, failure) => (0,token_kind/* lackOf */.Z)(permission, (0,token_kind/* tokenKind */.a)(token, failure)).lack,
    };
}
/** fetch quotes a header that it cannot send, and so the token. */
function checked(token) {
    const trimmed = token.trim();
    if (trimmed === '')
        throw new github_error/* GitHubError */.y_('There is no `github-token`');
    if (!/^[\x21-\x7e]+$/.test(trimmed)) {
        throw new github_error/* GitHubError */.y_('The `github-token` has characters that no token has');
    }
    return trimmed;
}
const SLOW_MS = 10_000;
/** Wraps each request, every page of a list too. */
function persist(octokit, patience, warn) {
    octokit.hook.wrap('request', async (request, options) => {
        const fetch = boundedFetch(options.request.fetch);
        for (let attempt = 1;; attempt++) {
            try {
                const signal = AbortSignal.timeout(patience.answerMs);
                // Changed in place: octokit's next hook has been handed this object already.
                options.request = { ...options.request, signal, log: SILENT, fetch };
                const response = await request(options);
                const isUnread = options.request?.parseSuccessResponseBody === false;
                return graphqlAnswer(await whole(response, isUnread), options);
            }
            catch (error) {
                const failure = (0,github_error/* failureOf */.g5)(error);
                const wait = failure && (0,retry/* waitBefore */.fI)(failure, repeatable(options), attempt, patience);
                if (wait === null || attempt >= patience.attempts)
                    throw withoutConflict(error);
                if (wait >= SLOW_MS)
                    warn(`GitHub asks for patience; waiting ${Math.ceil(wait / 1000)} s.`);
                await (0,promises_.setTimeout)(wait);
            }
        }
    });
}
/** `retries: 0`, which plugin-retry of octokit knows too: once more would do it twice, as with POST. */
function repeatable({ method, request }) {
    return 'retries' in request && request.retries === 0 ? 'POST' : method;
}
const ignore = () => { };
/** Octokit would print that an endpoint is deprecated, which no user of ours can change. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/**
 * Octokit takes a body that broke off, or a proxy's page, for its text: half a list of comments
 * would count as all of it. Bytes that it leaves unread are read here, where they can be asked for
 * again.
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
        throw brokenOff(isJson ? 'the answer broke off' : `an answer of type ${type}`);
    }
    return response;
}
async function bytesOf(stream) {
    try {
        return new Uint8Array(Buffer.concat(stream ? await Array.fromAsync(stream) : []));
    }
    catch (error) {
        throw brokenOff(`the answer broke off: ${error instanceof Error ? error.message : error}`);
    }
}
const NO_CONTENT = 204;
/** As octokit throws it where the connection fails. */
const brokenOff = (message) => Object.assign(new Error(message), { status: 500 });
/** Octokit's pagination takes a 409 for the end of the list. */
function withoutConflict(error) {
    const failure = (0,github_error/* failureOf */.g5)(error);
    if (failure?.status !== 409)
        return error;
    return new github_error/* GitHubError */.y_(`GitHub answered 409, ${failure.message}`, { status: 409 });
}


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryPermissions: () => (/* binding */ tryPermissions)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9143);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6661);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8129);



/** Reads only: only a write shows what a token may write. */
const TRIALS = [
    {
        permission: 'contents: read',
        to: 'read the base branch',
        read: ({ rest, repo }) => rest.repos.listCommits({ ...repo, per_page: 1 }),
    },
    {
        permission: 'pull-requests: read',
        to: 'read pull requests',
        read: ({ rest, repo }) => rest.pulls.list({ ...repo, per_page: 1 }),
    },
    {
        permission: 'issues: read',
        to: 'read issues',
        read: ({ rest, repo }) => rest.issues.listForRepo({ ...repo, per_page: 1 }),
    },
];
/** Tries what Flowgate reads. Throws a `GitHubError` for a token that no request can carry. */
async function tryPermissions(connection, patience = _retry_js__WEBPACK_IMPORTED_MODULE_2__/* .PATIENCE */ .aZ) {
    const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(connection, patience);
    return Promise.all(TRIALS.map((trial) => tried(trial, client)));
}
async function tried({ permission, to, read }, client) {
    try {
        await read(client);
        return { permission, isGranted: true, remedy: null, reason: null };
    }
    catch (error) {
        const explained = client.explain(error, { to, permission });
        if (!(explained instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_))
            throw explained;
        const { remedy, message } = explained;
        return { permission, isGranted: remedy === null ? null : false, remedy, reason: message };
    }
}


/***/ }),

/***/ 8129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   aZ: () => (/* binding */ PATIENCE),
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   fI: () => (/* binding */ waitBefore)
/* harmony export */ });
/* harmony import */ var _wording_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1885);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6661);


const PATIENCE = {
    attempts: 4,
    firstWaitMs: 1_000,
    longestWaitMs: 120_000,
    answerMs: 60_000,
};
/** "Wait for at least one minute" where a secondary limit names no time (Rate limits for the REST API). */
const UNNAMED_WAIT_MS = 60_000;
const PASSING = new Set([408, 500, 502, 503, 504]);
const backoff = (attempt, { firstWaitMs }) => firstWaitMs * 2 ** (attempt - 1);
/** No answer, or one that tells nothing: what was asked may have been done, or not. */
const isUncertain = ({ status }) => status === null || PASSING.has(status);
/**
 * How long to wait before the same request is sent again; null: it must not be. What a rate limit
 * refused was not done, so anything may follow it; after an uncertain end only what does no harm
 * twice, which a creation (POST) does.
 */
function waitBefore(failure, method, attempt, patience) {
    const usual = backoff(attempt, patience);
    const asked = (0,_wording_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P)(failure.headers['retry-after'], new Date());
    const wait = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(failure) ? (asked ?? untilReset(failure)) : (asked ?? 0);
    const isPassing = isUncertain(failure) && !failure.isTooLarge;
    const may = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(failure) || (isPassing && method !== 'POST');
    return may && wait <= patience.longestWaitMs ? Math.max(wait, usual) : null;
}
/** `x-ratelimit-reset`: seconds since 1970 when the primary limit starts anew. */
function untilReset({ headers }) {
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return UNNAMED_WAIT_MS;
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    return Number.isNaN(reset) ? UNNAMED_WAIT_MS : Math.max(0, reset - Date.now());
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
