"use strict";
exports.id = 4338;
exports.ids = [4338];
exports.modules = {

/***/ 5312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Hex digits of an object's name in a repository with SHA-256 (git-hash-function-transition). */
const SHA_256 = 64;
/** Whether Git names these bytes `oid`: a blob's name is the hash of its bytes. */
function isBlob(bytes, oid) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(oid?.length === SHA_256 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}


/***/ }),

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

/***/ 2677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ isCommitThere),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   Wd: () => (/* binding */ fileAt)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6661);

/** A file's bytes at a commit; null when the commit has no such file. */
async function readFile(client, path, ref) {
    const found = await readPath(client, path, ref);
    if (found === TOO_LARGE) {
        const megabytes = MEGABYTES;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_({ code: 'file-too-large-for-github', path, ref, megabytes });
    }
    return found.kind === 'file' ? found.bytes : null;
}
/**
 * Like `readFile`, but also says why something at the path cannot be read. A folder on the path may
 * be a link or a submodule too: GitHub follows neither.
 */
async function fileAt(client, path, ref) {
    const found = await readPath(client, path, ref);
    if (found.kind !== 'none')
        return found;
    const folders = path.split('/').slice(0, -1);
    for (let depth = 1; depth <= folders.length; depth++) {
        const folder = await readPath(client, folders.slice(0, depth).join('/'), ref);
        if (folder.kind === 'none')
            break;
        if (folder !== FOLDER) {
            const name = folders.slice(0, depth).join('/');
            return { kind: 'other', reason: { code: 'path-through-link', folder: name } };
        }
    }
    return { kind: 'none' };
}
/** The largest file that GitHub sends. */
const MEGABYTES = 100;
const FOLDER = { kind: 'other', reason: { code: 'path-is-folder' } };
const NO_FILE = { kind: 'other', reason: { code: 'path-without-file' } };
const TOO_LARGE = {
    kind: 'other',
    reason: { code: 'path-too-large', megabytes: MEGABYTES },
};
/**
 * Raw contents go up to 100 MB (Get repository content); GitHub labels all of them UTF-8, and
 * octokit does not convert them.
 */
async function readPath(client, path, ref) {
    if (ref === '')
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_({ code: 'no-commit-named', path });
    const { rest, repo, explain } = client;
    try {
        const { data, headers } = await rest.repos.getContent({
            ...repo,
            path,
            ref,
            mediaType: { format: 'raw' },
            request: { parseSuccessResponseBody: false },
        });
        const bytes = data;
        if (isRaw(headers['content-type']))
            return { kind: 'file', bytes };
        return bytes[0] === LIST ? FOLDER : NO_FILE;
    }
    catch (error) {
        const failure = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error);
        if (failure?.status === 403 && /too large/i.test(failure.quoted))
            return TOO_LARGE;
        if (failure?.status !== 404)
            throw explain(error, { code: 'read-file', path, ref });
    }
    await isCommitThere(client, path, ref);
    return { kind: 'none' };
}
/** The first character of a folder's JSON. */
const LIST = '['.charCodeAt(0);
/** A folder or a submodule comes as JSON, even if another type was requested. */
const isRaw = (type) => /^application\/vnd\.github\b.*\braw\b/.test(type ?? '');
/**
 * A 404 may also mean that the token cannot see the repository, or that the commit is gone: then
 * the policy of a base branch must not count as absent, so an error is thrown. Only the commit
 * before a forced push may be gone (422), and its files with it: false.
 */
async function isCommitThere(client, path, ref) {
    const { rest, repo, event, explain } = client;
    try {
        await rest.repos.getCommit({ ...repo, ref, mediaType: { format: 'sha' } });
        return true;
    }
    catch (error) {
        if (event.kind === 'push' && (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error)?.status === 422)
            return false;
        const repository = `${repo.owner}/${repo.repo}`;
        throw explain(error, { code: 'find-commit-of-file', path, ref, repository });
    }
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e2: () => (/* binding */ readEach),
  Ul: () => (/* binding */ readFiles),
  lD: () => (/* binding */ split)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/github/file.ts
var file = __webpack_require__(2677);
// EXTERNAL MODULE: ./src/github/blob.ts
var blob = __webpack_require__(5312);
// EXTERNAL MODULE: ./src/github/error.ts
var github_error = __webpack_require__(6661);
// EXTERNAL MODULE: ./src/github/login.ts
var login = __webpack_require__(5534);
// EXTERNAL MODULE: ./src/github/retry.ts
var retry = __webpack_require__(8129);
;// CONCATENATED MODULE: ./src/github/files-query.ts





/**
 * `Commit.file` and not `object(expression:)`, which does not distinguish a link from a file, or a
 * missing commit from a missing file. Paths are variables, so that no file name is read as syntax.
 */
function queryOf(batch, commits) {
    const declared = [
        ...commits.map((_, n) => `$r${n}: GitObjectID!`),
        ...batch.map((_, n) => `$p${n}: String!`),
    ];
    const objects = commits.map((commit, c) => {
        const files = batch.flatMap((wanted, n) => wanted.commit === commit ? [`f${n}: file(path: $p${n}) { ...bytes }`] : []);
        return `    c${c}: object(oid: $r${c}) {
      ... on Commit {
${files.join('\n')}
      }
    }`;
    });
    return `query ($owner: String!, $repo: String!, ${declared.join(', ')}) {
  repository(owner: $owner, name: $repo) {
${objects.join('\n')}
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
        data = await client.graphql(queryOf(batch, commits), { ...client.repo, ...refs, ...paths });
    }
    catch (error) {
        if ((0,login/* isGraphqlAnswer */.Qx)(error))
            return answerOf(batch, error.data, error.errors);
        const failure = (0,github_error/* failureOf */.g5)(error);
        if (failure === null)
            throw error;
        return (0,retry/* isUncertain */.cp)(failure) ? { files: new Map(), refused: batch } : null;
    }
    const gone = commits.filter((_, c) => data.repository?.[`c${c}`] === null);
    for (const commit of gone) {
        // A commit that is gone has no files; one that REST still finds is left to REST.
        const path = batch.find((wanted) => wanted.commit === commit)?.path ?? '';
        if (await (0,file/* isCommitThere */.Ae)(client, path, commit))
            return null;
    }
    const { files, refused } = answerOf(batch, data, []);
    const lost = refused.filter(({ commit }) => gone.includes(commit));
    for (const wanted of lost)
        files.set(wanted, null);
    return { files, refused: refused.filter((wanted) => !lost.includes(wanted)) };
}
/**
 * A path that the commit does not have is null with its own error, "Could not resolve file for
 * path", of type NOT_FOUND. Null without an error means the same only if there was no error at all.
 */
function answerOf(batch, data, errors) {
    const entries = Object.assign({}, ...Object.values(data?.repository ?? {}));
    const notFound = errors.filter(({ type }) => type === 'NOT_FOUND');
    const missing = new Set(notFound.map(({ path }) => [path].flat().at(-1)));
    const files = new Map();
    const refused = [];
    for (const [n, wanted] of batch.entries()) {
        const entry = entries[`f${n}`];
        const isMissing = missing.has(`f${n}`) || (entry === null && errors.length === 0);
        const bytes = entry ? exactBytes(entry) : null;
        if (isMissing || bytes !== null)
            files.set(wanted, bytes);
        else if (!entry)
            refused.push(wanted);
    }
    return { files, refused };
}
/** A regular file, executable or not (git-fast-import, filemodify); a link has a mode of its own. */
const isRegular = (mode) => (mode & 0o170000) === 0o100000;
/**
 * The text's bytes, if they equal the file's. They differ where GitHub decoded another encoding or
 * cut the text, which it does at 512,000 bytes; for a binary file there is no text (Blob in the
 * GraphQL reference: `text`, `isTruncated`).
 */
function exactBytes({ mode, object }) {
    if (!isRegular(mode) || typeof object?.text !== 'string')
        return null;
    const bytes = Buffer.from(object.text, 'utf8');
    return (0,blob/* isBlob */.q)(bytes, object.oid) ? bytes : null;
}

;// CONCATENATED MODULE: ./src/github/files.ts



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
    const wanted = [...new Set(paths)].map((path) => ({ path, commit: ref }));
    for await (const [{ path }, bytes] of readEach(client, wanted, FEW))
        yield [path, bytes];
}
/**
 * The same for files of any commits. Up to `few` are read one by one, and so is what GraphQL cannot
 * give, or refuses.
 */
async function* readEach(client, wanted, few) {
    const left = new Set(wanted);
    if (left.size > few) {
        for await (const files of inBatches(client, wanted)) {
            for (const one of files.keys())
                left.delete(one);
            yield* files;
        }
    }
    const read = async (one) => [one, await (0,file/* readFile */.TA)(client, one.path, one.commit)];
    yield* (0,p_map/* pMapIterable */.R_)(left, read, { concurrency: REQUESTS });
}
/**
 * The files that GraphQL can read. A batch that it refuses, mostly for its size or time, is halved.
 */
async function* inBatches(client, wanted) {
    const queue = split(wanted, BATCH);
    let refusals = 0;
    for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
        const answer = await askForFiles(client, batch);
        if (answer === null)
            return;
        const { files, refused } = answer;
        yield files;
        refusals = refused.length < batch.length ? 0 : refusals + 1;
        if (refusals === MOST_REFUSALS)
            return;
        if (batch.length > 1)
            queue.unshift(...split(refused, Math.ceil(refused.length / 2)));
    }
}
/** Lists of at most `size` of them. */
function split(all, size) {
    const count = Math.ceil(all.length / Math.max(size, 1));
    return Array.from({ length: count }, (_, n) => all.slice(n * size, (n + 1) * size));
}


/***/ }),

/***/ 5534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ ownLogin),
/* harmony export */   Qx: () => (/* binding */ isGraphqlAnswer),
/* harmony export */   dC: () => (/* binding */ withoutBotSuffix)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6661);

/** If the API does not name our account, it is that of the job's own token. */
const JOB = 'github-actions';
/**
 * The token's account; GraphQL names it for every kind of token, but GET /user refuses those of a
 * job and an App.
 */
async function ownLogin({ graphql }) {
    try {
        const { viewer } = await graphql('{ viewer { login } }');
        return withoutBotSuffix(viewer?.login ?? JOB);
    }
    catch (error) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error) === null && !isGraphqlAnswer(error))
            throw error;
        return JOB;
    }
}
/** A GraphQL answer that is an error, which GitHub sends with status 200. */
function isGraphqlAnswer(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError';
}
/** REST writes a bot's login with `[bot]`, GraphQL without. */
function withoutBotSuffix(login) {
    return login.replace(/\[bot\]$/, '').toLowerCase();
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