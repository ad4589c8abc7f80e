export const id = 435;
export const ids = [435];
export const modules = {

/***/ 4203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6661);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8129);



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
        graphql: octokit.graphql,
        repo: { owner: event.owner, repo: event.repo },
        event,
        attempts: patience.attempts,
        warn,
        pause: (attempt) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)((0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .backoff */ .JN)(attempt, patience) * (1 + Math.random())),
        explain(error, wish) {
            const failure = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error);
            if (!failure)
                return error;
            return (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explained */ .to)({ ...failure, message: withoutToken(failure.message) }, wish);
        },
    };
}
/** fetch quotes a header that it cannot send, and so the token. */
function checked(token) {
    const trimmed = token.trim();
    if (trimmed === '')
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_('There is no `github-token`.');
    if (!/^[\x21-\x7e]+$/.test(trimmed)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_('The `github-token` has characters that no token has.');
    }
    return trimmed;
}
const SLOW_MS = 10_000;
/** Wraps each request, every page of a list too. */
function persist(octokit, patience, warn) {
    octokit.hook.wrap('request', async (request, options) => {
        for (let attempt = 1;; attempt++) {
            try {
                const signal = AbortSignal.timeout(patience.answerMs);
                // Changed in place: octokit's next hook has been handed this object already.
                options.request = { ...options.request, signal, log: SILENT };
                const response = await request(options);
                return await whole(response, options.request?.parseSuccessResponseBody === false);
            }
            catch (error) {
                const failure = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error);
                const wait = failure && (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .waitBefore */ .fI)(failure, repeatable(options), attempt, patience);
                if (wait === null || attempt >= patience.attempts)
                    throw withoutConflict(error);
                if (wait >= SLOW_MS)
                    warn(`GitHub asks for patience; waiting ${Math.ceil(wait / 1000)} s.`);
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
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
    const failure = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error);
    if (failure?.status !== 409)
        return error;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_(`GitHub answered 409, ${failure.message}.`, { status: 409 });
}


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryPermissions: () => (/* binding */ tryPermissions)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4203);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6661);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8129);



/** Reads only: what a token may write is told by nothing but a write. */
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
        return { permission, isGranted: true, reason: null };
    }
    catch (error) {
        const explained = client.explain(error, { to, permission });
        if (!(explained instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_))
            throw explained;
        const isDenied = explained.permission !== null;
        return { permission, isGranted: isDenied ? false : null, reason: explained.message };
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
    const asked = retryAfter(failure);
    const wait = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(failure) ? (asked ?? untilReset(failure)) : (asked ?? 0);
    const may = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(failure) || (isUncertain(failure) && method !== 'POST');
    return may && wait <= patience.longestWaitMs ? Math.max(wait, usual) : null;
}
/** Seconds or a date (RFC 9110, 10.2.3). */
function retryAfter({ headers }) {
    const value = headers['retry-after'];
    if (value === undefined)
        return null;
    const seconds = Number(value);
    const wait = Number.isNaN(seconds) ? Date.parse(String(value)) - Date.now() : seconds * 1000;
    return Number.isNaN(wait) ? null : Math.max(0, wait);
}
/** `x-ratelimit-reset`: seconds since 1970 when the primary limit starts anew. */
function untilReset({ headers }) {
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return UNNAMED_WAIT_MS;
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    return Number.isNaN(reset) ? UNNAMED_WAIT_MS : Math.max(0, reset - Date.now());
}


/***/ })

};
