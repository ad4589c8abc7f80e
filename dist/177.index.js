export const id = 177;
export const ids = [177];
export const modules = {

/***/ 5312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Digits of an object's name in a repository with SHA-256 (git-hash-function-transition). */
const SHA_256 = 64;
/** Whether a name is that of these bytes: Git names a blob by the hash of its bytes. */
function isBlob(bytes, oid) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(oid?.length === SHA_256 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}


/***/ }),

/***/ 8177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectGitHub: () => (/* binding */ connectGitHub)
});

// UNUSED EXPORTS: GitHubError

// EXTERNAL MODULE: ./src/github/error.ts
var github_error = __webpack_require__(6661);
;// CONCATENATED MODULE: ./src/github/changed-files.ts

/** "up to 300 changed files for the entire comparison", all on the first page (Compare two commits). */
const MOST_OF_A_COMPARISON = 300;
/**
 * What a pull request changes against its merge base. Null beyond the 3,000 files that GitHub
 * lists (List pull requests files), and where the pull request has moved on since the event: the
 * list is that of its present head, and must not pass for that of the commit that is judged.
 */
async function filesOfPull(client, pull) {
    const { rest, paginate, repo } = client;
    const query = { ...repo, pull_number: pull.number };
    const name = `Pull request #${pull.number}`;
    try {
        const files = await paginate(rest.pulls.listFiles, { ...query, per_page: 100 });
        const { data: now } = await rest.pulls.get(query);
        if (now.head.sha !== pull.headSha || now.base.ref !== pull.baseRef) {
            return unlisted(client, `${name} has changed since this job's event`);
        }
        if (now.changed_files <= files.length)
            return files.flatMap(changedFile);
        const count = `${files.length} of ${now.changed_files}`;
        return unlisted(client, `GitHub lists only ${count} files that ${name.toLowerCase()} changes`);
    }
    catch (error) {
        const to = `list the files of pull request #${pull.number}`;
        const explained = client.explain(error, { to, permission: 'pull-requests: read' });
        if (!(explained instanceof github_error/* GitHubError */.y_) || explained.permission === null)
            throw explained;
        return unlisted(client, explained.message);
    }
}
/**
 * What differs between two commits; null where that cannot be told: more than GitHub's 300 files,
 * the older commit gone, or not an ancestor of the newer one (after a forced push), since GitHub
 * compares with the merge base and would leave out what was taken back.
 */
async function filesBetween(client, before, after) {
    const { rest, repo } = client;
    try {
        const query = { ...repo, basehead: `${before}...${after}`, per_page: 1, page: 1 };
        const { data } = await rest.repos.compareCommitsWithBasehead(query);
        if (data.status !== 'ahead' && data.status !== 'identical') {
            return unlisted(client, `The branch was rewritten (${changed_files_short(before)} is no ancestor of ${changed_files_short(after)})`);
        }
        const files = data.files ?? [];
        if (files.length < MOST_OF_A_COMPARISON)
            return files.flatMap(changedFile);
        return unlisted(client, `${MOST_OF_A_COMPARISON} files or more changed since ${changed_files_short(before)}`);
    }
    catch (error) {
        const status = (0,github_error/* failureOf */.g5)(error)?.status;
        if (status === 404)
            return unlisted(client, `GitHub finds no way from ${changed_files_short(before)} to ${changed_files_short(after)}`);
        if (status === 422)
            return unlisted(client, `GitHub cannot compare ${changed_files_short(before)} with ${changed_files_short(after)}`);
        const to = `compare ${changed_files_short(before)} with ${changed_files_short(after)}`;
        throw client.explain(error, { to, permission: 'contents: read' });
    }
}
function unlisted({ warn }, why) {
    warn(`${why}: every flow counts as changed.`);
    return null;
}
const changed_files_short = (sha) => sha.slice(0, 7);
/** GitHub also knows `copied`, `changed` (the mode or the kind) and `unchanged`. */
const STATUS = {
    added: 'added',
    copied: 'added',
    modified: 'modified',
    changed: 'modified',
    removed: 'removed',
    renamed: 'renamed',
    unchanged: null,
};
function changedFile({ filename, status: word, previous_filename }) {
    const status = STATUS[word] === undefined ? 'modified' : STATUS[word];
    if (status === null)
        return [];
    const previousPath = status === 'renamed' ? (previous_filename ?? null) : null;
    return [{ path: filename, previousPath, status }];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/wording/retry-after.ts
var retry_after = __webpack_require__(1885);
;// CONCATENATED MODULE: ./src/github/retry.ts


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
    const asked = (0,retry_after/* retryAfter */.P)(failure.headers['retry-after'], new Date());
    const wait = (0,github_error/* isRateLimit */.a5)(failure) ? (asked ?? untilReset(failure)) : (asked ?? 0);
    const isPassing = isUncertain(failure) && !failure.isTooLarge;
    const may = (0,github_error/* isRateLimit */.a5)(failure) || (isPassing && method !== 'POST');
    return may && wait <= patience.longestWaitMs ? Math.max(wait, usual) : null;
}
/** `x-ratelimit-reset`: seconds since 1970 when the primary limit starts anew. */
function untilReset({ headers }) {
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return UNNAMED_WAIT_MS;
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    return Number.isNaN(reset) ? UNNAMED_WAIT_MS : Math.max(0, reset - Date.now());
}

;// CONCATENATED MODULE: ./src/github/check-run.ts



/** "The Checks API limits the number of annotations to a maximum of 50 per API request" (Create a check run). */
const MOST_AT_ONCE = 50;
const PERMISSION = 'checks: write';
/**
 * Makes one check run with all of its annotations on a commit. It is concluded from the start, so
 * that whatever fails later leaves none that seems to go on. A token without the permission is
 * `denied`, not an error; GitHub says 404 too where it hides the reason.
 */
async function writeCheckRun(client, sha, run) {
    try {
        const made = await create(client, sha, run);
        await addAnnotations(client, made, run);
        return { kind: 'written', url: made.url };
    }
    catch (error) {
        const failure = (0,github_error/* failureOf */.g5)(error);
        if (failure && ((0,github_error/* isDenied */.GZ)(failure) || failure.status === 404)) {
            return { kind: 'denied', permission: PERMISSION, lack: client.lack(PERMISSION, failure) };
        }
        throw client.explain(error, { to: `write the check run of ${sha}`, permission: PERMISSION });
    }
}
/** A creation whose answer was lost may have succeeded: look for it by a mark of its own. */
async function create(client, sha, run) {
    const { rest, repo } = client;
    const mark = (0,external_node_crypto_.randomUUID)();
    for (let attempt = 1;; attempt++) {
        try {
            const { data } = await rest.checks.create({
                ...repo,
                name: run.name,
                head_sha: sha,
                external_id: mark,
                status: 'completed',
                conclusion: run.conclusion,
                output: outputOf(run, 0),
            });
            return madeOf(data);
        }
        catch (error) {
            if (!isLost(error))
                throw error;
            const made = await find(client, sha, run.name, mark);
            if (made)
                return made;
            if (attempt >= client.attempts)
                throw error;
        }
        await client.pause(attempt);
    }
}
async function find({ rest, paginate, repo }, sha, name, mark) {
    const query = { ...repo, ref: sha, check_name: name, filter: 'all', per_page: 100 };
    const all = await paginate(rest.checks.listForRef, query);
    const made = all.find((each) => each.external_id === mark);
    return made ? madeOf(made) : null;
}
/** Each request adds to what is there: after a lost answer GitHub tells how many it has. */
async function addAnnotations(client, made, run) {
    const { rest, repo } = client;
    const which = { ...repo, check_run_id: made.id };
    let { held } = made;
    for (let attempt = 1; held < run.annotations.length;) {
        try {
            const output = outputOf(run, held);
            const request = { retries: 0 };
            const { data } = await rest.checks.update({ ...which, output, request });
            held = Math.max(data.output.annotations_count, held + output.annotations.length);
        }
        catch (error) {
            if (!isLost(error) || attempt >= client.attempts)
                throw error;
            await client.pause(attempt++);
            held = madeOf((await rest.checks.get(which)).data).held;
        }
    }
}
function outputOf({ title, summary, annotations }, from) {
    return { title, summary, annotations: annotations.slice(from, from + MOST_AT_ONCE) };
}
function madeOf(data) {
    return { id: data.id, url: data.html_url, held: data.output.annotations_count };
}
function isLost(error) {
    const failure = (0,github_error/* failureOf */.g5)(error);
    return failure !== null && isUncertain(failure);
}

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

// EXTERNAL MODULE: ./src/github/token-kind.ts
var token_kind = __webpack_require__(385);
;// CONCATENATED MODULE: ./src/github/client.ts






/** Loads octokit. Its requests are those of one repository, with one token. */
async function connect(options, patience) {
    const { event, onWarning: warn } = options;
    const token = checked(options.token);
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
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
        pause: (attempt) => (0,promises_.setTimeout)(backoff(attempt, patience) * (1 + Math.random())),
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
                const wait = failure && waitBefore(failure, repeatable(options), attempt, patience);
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

;// CONCATENATED MODULE: ./src/github/comment-lock.ts

/** What readers see for a second while jobs write one after the other. */
const REACTION = 'eyes';
/** One job holds it for four requests; who has it for this many looks in a row is gone. */
const LOOKS_AT_ONE = 10;
const LOOKS = 60;
/**
 * Does `work` while no other job of ours does the same to a comment. An update of a comment
 * cannot be made to depend on what stood there, but a reaction is a test and set: 201 where it is
 * new, 200 where our account "already added the reaction type to this issue comment" (REST API,
 * Create reaction for an issue comment). A token that may not react works without.
 */
async function locked(client, comment, work) {
    const reaction = await take(client, comment);
    try {
        return await work();
    }
    finally {
        if (reaction !== null)
            await giveBack(client, comment, reaction);
    }
}
/** The id of our reaction; null where there is none to be had. */
async function take(client, comment) {
    let held = { id: 0, looks: 0 };
    for (let look = 1; look <= LOOKS; look++) {
        const answer = await react(client, comment);
        if (answer === null || answer.isNew)
            return answer?.id ?? null;
        const { id } = answer;
        held = { id, looks: id === held.id ? held.looks + 1 : 1 };
        if (held.looks >= LOOKS_AT_ONE)
            await giveBack(client, comment, id);
        else
            await client.pause(1);
    }
    return null;
}
async function react({ rest, repo }, comment) {
    const what = { ...repo, comment_id: comment, content: REACTION };
    try {
        const { status, data } = await rest.reactions.createForIssueComment(what);
        return { id: data.id, isNew: status === 201 };
    }
    catch (error) {
        if ((0,github_error/* failureOf */.g5)(error) === null)
            throw error;
        return null;
    }
}
/** By its id: what another job has taken since is another one. A failure leaves it to time out. */
async function giveBack({ rest, repo }, comment, id) {
    try {
        await rest.reactions.deleteForIssueComment({ ...repo, comment_id: comment, reaction_id: id });
    }
    catch (error) {
        if ((0,github_error/* failureOf */.g5)(error) === null)
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/github/login.ts

/** Where the API does not tell who we are, we are the job's own token. */
const JOB = 'github-actions';
/** Whose token it is; GraphQL tells it for every kind, where GET /user refuses a job's and an App's. */
async function ownLogin({ graphql }) {
    try {
        const { viewer } = await graphql('{ viewer { login } }');
        return bare(viewer?.login ?? JOB);
    }
    catch (error) {
        if ((0,github_error/* failureOf */.g5)(error) === null && !isGraphqlAnswer(error))
            throw error;
        return JOB;
    }
}
/** An answer of GraphQL's that is an error, which it sends with status 200. */
function isGraphqlAnswer(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError';
}
/** REST writes a bot's login with `[bot]`, GraphQL without. */
function bare(login) {
    return login.replace(/\[bot\]$/, '').toLowerCase();
}

;// CONCATENATED MODULE: ./src/github/comments.ts

/** The hidden first line of Flowgate's comment. */
const MARKER = '<!-- flowgate -->';
/** What a comment of ours says, without its marker. */
const textOf = (body) => normal(body).slice(MARKER.length + 1);
/** GitHub may give back other line ends, or less white space at the end. */
const normal = (body) => body.replaceAll('\r\n', '\n').trimEnd();
/**
 * Flowgate's comments, the oldest first, which is the one in use. Found by marker and author:
 * anyone can write the marker. `me` is whose token it is, where that is known already.
 */
async function ours(client, issue, me) {
    const { rest, paginate, repo } = client;
    const query = { ...repo, issue_number: issue, per_page: 100 };
    const all = await paginate(rest.issues.listComments, query);
    const marked = all.filter(({ body }) => isMarked(body ?? ''));
    if (marked.length === 0)
        return [];
    const author = me ?? (await ownLogin(client));
    return marked
        .filter(({ user }) => user != null && bare(user.login) === author)
        .map(({ id, node_id: nodeId, html_url: url, body = '' }) => ({ id, nodeId, url, body }))
        .toSorted((a, b) => a.id - b.id);
}
const isMarked = (body) => body.split('\n', 1)[0]?.trimEnd() === MARKER;

;// CONCATENATED MODULE: ./src/github/double-comments.ts


/**
 * Hides comments of ours beside the one in use, left by jobs that ran at once before each looked
 * after the other. They stay to be read: "outdated", or where that is denied one line that points
 * to the one in use. Nothing here may stop a run: what cannot be done is a warning.
 */
async function retire(client, doubles, inUse) {
    for (const double of doubles) {
        if (await isHidden(client, double))
            continue;
        if (!(await pointTo(client, double, inUse))) {
            client.warn(`a comment of Flowgate is left over and may be deleted: ${double.url}`);
        }
    }
}
const HIDE = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment { isMinimized }
  }
}`;
const LOOK = 'query ($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }';
/** Hidden already, or from now on (GraphQL API, `minimizeComment`; REST has nothing for it). */
async function isHidden({ graphql }, { nodeId: id }) {
    try {
        const { node } = await graphql(LOOK, { id });
        if (node?.isMinimized === true)
            return true;
        const { minimizeComment } = await graphql(HIDE, { id });
        return minimizeComment?.minimizedComment?.isMinimized === true;
    }
    catch (error) {
        if ((0,github_error/* failureOf */.g5)(error) === null && !isGraphqlAnswer(error))
            throw error;
        return false;
    }
}
/** Without the marker it is not found again. One that is gone by now needs nothing. */
async function pointTo({ rest, repo }, { id }, { url }) {
    try {
        const body = `Out of date: [Flowgate's comment](${url}) is kept elsewhere on this page.`;
        await rest.issues.updateComment({ ...repo, comment_id: id, body });
        return true;
    }
    catch (error) {
        const failure = (0,github_error/* failureOf */.g5)(error);
        if (failure === null)
            throw error;
        return failure.status === 404;
    }
}

;// CONCATENATED MODULE: ./src/github/comment.ts







const comment_PERMISSION = 'pull-requests: write';
/** "Body is too long (maximum is 65536 characters)", GitHub's words with a 422. */
const TOO_LONG = /too long/i;
/**
 * Creates the comment or brings it up to date. A token without the permission, as on a pull
 * request from a fork, is `denied`, not an error; GitHub says 404 too where it hides the reason.
 */
async function writeComment(client, issue, compose, options) {
    let text = '';
    const marked = (previous) => {
        text = `${MARKER}\n${compose(previous)}`.toWellFormed();
        return text;
    };
    try {
        return await write(client, issue, marked, options);
    }
    catch (error) {
        const failure = (0,github_error/* failureOf */.g5)(error);
        if (failure && ((0,github_error/* isDenied */.GZ)(failure) || failure.status === 404)) {
            return { kind: 'denied', permission: comment_PERMISSION, lack: client.lack(comment_PERMISSION, failure) };
        }
        if (failure?.status === 422 && TOO_LONG.test(failure.message)) {
            const size = `${[...text].length} characters`;
            const message = `The comment on #${issue} is too long for GitHub: ${size}, of at most 65536`;
            throw new github_error/* GitHubError */.y_(message, { status: 422 });
        }
        throw client.explain(error, { to: `comment on #${issue}`, permission: comment_PERMISSION });
    }
}
/** A creation whose answer was lost may have succeeded: look before trying again. */
async function write(client, issue, compose, options) {
    let lost = null;
    for (let attempt = 1;; attempt++) {
        const [held, ...doubles] = await ours(client, issue);
        if (held) {
            await retire(client, doubles, held);
            const written = await bring(client, held, compose, options);
            return lost !== null && written.change === 'unchanged'
                ? { ...written, change: 'created' }
                : written;
        }
        if (!options.createIfMissing)
            return { kind: 'none' };
        if (attempt > client.attempts)
            throw lost;
        const created = await comment_create(client, issue, compose(null));
        if ('id' in created)
            return settle(client, issue, created, compose, options);
        lost = created.lost;
        await client.pause(attempt);
    }
}
async function comment_create({ rest, repo }, issue, body) {
    try {
        const { data } = await rest.issues.createComment({ ...repo, issue_number: issue, body });
        return { id: data.id, url: data.html_url, author: bare(data.user?.login ?? '') };
    }
    catch (error) {
        const failure = (0,github_error/* failureOf */.g5)(error);
        if (failure && isUncertain(failure))
            return { lost: error };
        throw error;
    }
}
/**
 * Two jobs that found none may both have created one: each looks again, and whoever has not the
 * oldest says it there and takes its own back. Ids grow, so that the younger one sees the older.
 */
async function settle(client, issue, { id, url, author }, compose, options) {
    const [oldest] = await ours(client, issue, author);
    if (!oldest || oldest.id >= id)
        return { kind: 'written', change: 'created', url };
    const written = await bring(client, oldest, compose, options);
    await client.rest.issues.deleteComment({ ...client.repo, comment_id: id }).catch(orGone);
    return written;
}
/** What another job has taken away already is gone all the same. */
function orGone(error) {
    if ((0,github_error/* failureOf */.g5)(error)?.status !== 404)
        throw error;
}
async function bring(client, held, compose, { isShared }) {
    if (isShared)
        return locked(client, held.id, () => bringShared(client, held, compose));
    const text = compose(textOf(held.body));
    const { url } = held;
    if (normal(held.body) === normal(text))
        return { kind: 'written', change: 'unchanged', url };
    await update(client, held.id, text);
    return { kind: 'written', change: 'updated', url };
}
/** Reads back what it wrote: where another job wrote in between, that is merged and written again. */
async function bringShared(client, { id, url }, compose) {
    const { rest, repo, attempts } = client;
    for (let writes = 0;; writes++) {
        const { data } = await rest.issues.getComment({ ...repo, comment_id: id });
        const body = data.body ?? '';
        const text = compose(textOf(body));
        if (normal(body) === normal(text) || writes > attempts) {
            return { kind: 'written', change: writes === 0 ? 'unchanged' : 'updated', url };
        }
        if (writes > 0)
            await client.pause(writes);
        await update(client, id, text);
    }
}
async function update({ rest, repo }, id, body) {
    await rest.issues.updateComment({ ...repo, comment_id: id, body });
}

;// CONCATENATED MODULE: ./src/github/file.ts

/** A file's bytes at a commit; null when the commit has no such file. */
async function readFile(client, path, ref) {
    const found = await readPath(client, path, ref);
    if (found === TOO_LARGE) {
        throw new github_error/* GitHubError */.y_(`Could not read ${path} at ${ref}: it has over ${MEGABYTES} MB`, {
            status: 403,
        });
    }
    return found.kind === 'file' ? found.bytes : null;
}
/**
 * The same, distinguished from what is there and no file that can be read. A folder on the way may be
 * a link or a submodule too: GitHub follows neither.
 */
async function lookUp(client, path, ref) {
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
/** As much GitHub sends of a file. */
const MEGABYTES = 100;
const FOLDER = { kind: 'other', reason: { code: 'path-is-folder' } };
const NO_FILE = { kind: 'other', reason: { code: 'path-without-file' } };
const TOO_LARGE = {
    kind: 'other',
    reason: { code: 'path-too-large', megabytes: MEGABYTES },
};
/**
 * Raw contents go up to 100 MB (Get repository content); GitHub calls them UTF-8 whatever they are,
 * so octokit leaves them alone.
 */
async function readPath(client, path, ref) {
    if (ref === '')
        throw new github_error/* GitHubError */.y_(`Could not read ${path}: no commit was named`);
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
        const failure = (0,github_error/* failureOf */.g5)(error);
        if (failure?.status === 403 && /too large/i.test(failure.message))
            return TOO_LARGE;
        if (failure?.status !== 404) {
            throw explain(error, { to: `read ${path} at ${ref}`, permission: 'contents: read' });
        }
    }
    await isCommitThere(client, path, ref);
    return { kind: 'none' };
}
/** What the JSON of a folder begins with. */
const LIST = '['.charCodeAt(0);
/** A folder or a submodule comes as JSON, whatever was asked for. */
const isRaw = (type) => /^application\/vnd\.github\b.*\braw\b/.test(type ?? '');
/**
 * A 404 may also mean that the repository is hidden from the token, or that the commit is gone:
 * the policy of a base branch must not count as absent for that, and an error is thrown. Only the
 * commit before a forced push may be gone (422), and with it what it held: false.
 */
async function isCommitThere(client, path, ref) {
    const { rest, repo, event, explain } = client;
    try {
        await rest.repos.getCommit({ ...repo, ref, mediaType: { format: 'sha' } });
        return true;
    }
    catch (error) {
        if (event.kind === 'push' && (0,github_error/* failureOf */.g5)(error)?.status === 422)
            return false;
        const to = `read ${path}: GitHub shows no commit ${ref} in ${repo.owner}/${repo.repo}`;
        throw explain(error, { to, permission: 'contents: read' });
    }
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/github/blob.ts
var blob = __webpack_require__(5312);
;// CONCATENATED MODULE: ./src/github/files-query.ts





/**
 * `Commit.file` and not `object(expression:)`, which does not tell a link from a file nor a commit
 * that is gone from one without the file. Paths are variables: no name of a file is ever syntax.
 */
function queryOf(count) {
    const names = Array.from({ length: count }, (_, n) => n);
    const declared = names.map((n) => `$p${n}: String!`).join(', ');
    const files = names.map((n) => `f${n}: file(path: $p${n}) { ...bytes }`).join('\n');
    return `query ($owner: String!, $repo: String!, $ref: GitObjectID!, ${declared}) {
  repository(owner: $owner, name: $repo) {
    object(oid: $ref) {
      ... on Commit {
${files}
      }
    }
  }
}
fragment bytes on TreeEntry { mode object { ... on Blob { oid text } } }`;
}
/**
 * Asks GraphQL for files of a commit in one query. Null: it is not to be asked again, as for want of
 * a permission or over a limit.
 */
async function askForFiles(client, batch, ref) {
    const paths = Object.fromEntries(batch.map((path, n) => [`p${n}`, path]));
    const variables = { ...client.repo, ref, ...paths };
    let data;
    try {
        data = await client.graphql(queryOf(batch.length), variables);
    }
    catch (error) {
        if (isGraphqlAnswer(error))
            return answerOf(batch, error.data, error.errors);
        const failure = (0,github_error/* failureOf */.g5)(error);
        if (failure === null && !(error instanceof github_error/* GitHubError */.y_))
            throw error;
        return failure !== null && isUncertain(failure) ? { files: new Map(), refused: batch } : null;
    }
    const isGone = data.repository?.object === null;
    return isGone ? ofNoCommit(client, batch, ref) : answerOf(batch, data, []);
}
/** Of a commit that is gone no file is left; one that REST finds all the same is left to REST. */
async function ofNoCommit(client, [path = '', ...others], ref) {
    if (await isCommitThere(client, path, ref))
        return null;
    return { files: new Map([path, ...others].map((each) => [each, null])), refused: [] };
}
/**
 * A path that the commit does not have is null with an error of its own, "Could not resolve file
 * for path", of type NOT_FOUND. Null without one means that only where nothing at all went wrong.
 */
function answerOf(batch, data, errors) {
    const commit = data?.repository?.object;
    const notFound = errors.filter(({ type }) => type === 'NOT_FOUND');
    const missing = new Set(notFound.map(({ path }) => [path].flat().at(-1)));
    const answer = { files: new Map(), refused: [] };
    for (const [n, path] of batch.entries()) {
        const entry = commit?.[`f${n}`];
        const isMissing = missing.has(`f${n}`) || (entry === null && errors.length === 0);
        const bytes = entry ? exactBytes(entry) : null;
        if (isMissing || bytes !== null)
            answer.files.set(path, bytes);
        else if (!entry)
            answer.refused.push(path);
    }
    return answer;
}
/** A regular file, executable or not (git-fast-import, filemodify); a link has a mode of its own. */
const isRegular = (mode) => (mode & 0o170000) === 0o100000;
/**
 * The text's bytes, if they are the file's. They are not where GitHub decoded another encoding or cut the text, which it does at 512,000 bytes; of a
 * binary file it gives none (Blob in the GraphQL reference: `text`, `isTruncated`).
 */
function exactBytes({ mode, object }) {
    if (!isRegular(mode) || typeof object?.text !== 'string')
        return null;
    const bytes = Buffer.from(object.text, 'utf8');
    return (0,blob/* isBlob */.q)(bytes, object.oid) ? bytes : null;
}

;// CONCATENATED MODULE: ./src/github/files.ts



/** Up to so many files are read one by one: no limit notices them, and they come exact at once. */
const FEW = 10;
/** How many of those at a time. */
const REQUESTS = 8;
/**
 * How many files a query asks for. It costs one point, whatever they hold, of the 1,000 that a
 * job's token has in an hour, and must be done in ten seconds (Rate limits and query limits for the
 * GraphQL API). Queries go one after the other: together they may take 60 seconds of a minute's
 * computing (Rate limits for the REST API, secondary rate limits).
 */
const BATCH = 50;
/** After so many refusals in a row; it takes seven to find the one of 50 files that no query can have. */
const MOST_REFUSALS = 8;
/**
 * Many files of a commit, which its sha must name, in any order and each once: what `readFile` says
 * of them, for a fiftieth of its requests. What GraphQL cannot give, or refuses, is read one by one.
 */
async function* readFiles(client, paths, ref) {
    const left = new Set(paths);
    if (left.size > FEW) {
        for await (const files of inBatches(client, [...left], ref)) {
            for (const path of files.keys())
                left.delete(path);
            yield* files;
        }
    }
    const one = async (path) => [path, await readFile(client, path, ref)];
    yield* (0,p_map/* pMapIterable */.R_)(left, one, { concurrency: REQUESTS });
}
/** What GraphQL settles. A batch that it refuses, mostly for its size or time, is halved. */
async function* inBatches(client, paths, ref) {
    const queue = split(paths, BATCH);
    let refusals = 0;
    for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
        const answer = await askForFiles(client, batch, ref);
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
function split(paths, size) {
    const count = Math.ceil(paths.length / Math.max(size, 1));
    return Array.from({ length: count }, (_, n) => paths.slice(n * size, (n + 1) * size));
}

;// CONCATENATED MODULE: ./src/github/history.ts


/**
 * The commits that a branch was at before one of it, newest first, at most `limit`: of a merge only
 * the first parent is followed, since the commits of what was merged never were the branch's tip.
 */
async function* commitsBefore(client, ref, limit) {
    let parents = new Map();
    let sha = ref;
    for (let left = limit; left > 0 && sha !== undefined; left--) {
        if (!parents.has(sha))
            parents = await firstParents(client, sha);
        sha = parents.get(sha);
        if (sha !== undefined)
            yield sha;
    }
}
async function firstParents({ rest, repo, explain }, sha) {
    try {
        const { data } = await rest.repos.listCommits({ ...repo, sha, per_page: MOST_OF_A_PAGE });
        return new Map(data.map((commit) => [commit.sha, commit.parents[0]?.sha]));
    }
    catch (error) {
        throw explain(error, { to: `list the commits up to ${sha}`, permission: 'contents: read' });
    }
}
/** A page of GitHub's lists. */
const MOST_OF_A_PAGE = 100;
/**
 * The versions of a file up to a commit, newest first: of each commit that touched its path, as
 * git's own history follows it, one request when its version is asked for. Moves are not followed,
 * and a commit that removed the file counts but gives no version. Of a path that never was there
 * are none.
 */
async function* fileHistory(client, path, ref, limit) {
    for (const sha of await commitsOf(client, path, ref, limit)) {
        const bytes = await readFile(client, path, sha);
        if (bytes !== null)
            yield { sha, bytes };
    }
}
async function commitsOf({ rest, repo, explain }, path, ref, limit) {
    if (ref === '')
        throw new github_error/* GitHubError */.y_(`Could not list the commits of ${path}: no commit was named`);
    const per_page = Math.min(limit, MOST_OF_A_PAGE);
    try {
        const { data } = await rest.repos.listCommits({ ...repo, path, sha: ref, per_page });
        return data.map(({ sha }) => sha);
    }
    catch (error) {
        throw explain(error, {
            to: `list the commits of ${path} up to ${ref}`,
            permission: 'contents: read',
        });
    }
}

;// CONCATENATED MODULE: ./src/github/issue.ts



const issue_PERMISSION = 'issues: write';
const DUPLICATE = 'Two runs opened an issue at once; this one is continued in';
/**
 * Opens the issue of a topic, brings it up to date, or closes it. An issue that was closed stays
 * closed: drift that comes back is another story, and gets a new one. A token without the
 * permission is `denied`, not an error.
 */
async function keepIssue(client, wish) {
    try {
        return await keep(client, wish);
    }
    catch (error) {
        const failure = (0,github_error/* failureOf */.g5)(error);
        if (failure && (0,github_error/* isDenied */.GZ)(failure))
            return { kind: 'denied', permission: issue_PERMISSION, lack: client.lack(issue_PERMISSION, failure) };
        const to = `write the issue ${JSON.stringify(wish.title)}`;
        throw client.explain(error, { to, permission: issue_PERMISSION });
    }
}
async function keep(client, wish) {
    const [held, ...others] = await issue_find(client, wish.topic);
    if (held === undefined)
        return wish.body === null ? { kind: 'none' } : issue_open(client, wish);
    for (const other of others)
        await issue_close(client, other, `${DUPLICATE} #${held.number}.`);
    if (wish.body !== null)
        return issue_bring(client, held, wish);
    await issue_close(client, held, wish.farewell);
    return { kind: 'written', change: 'closed', url: held.url };
}
/** A creation whose answer was lost may have succeeded: look before trying again. */
async function issue_open(client, wish) {
    const { rest, repo, attempts, pause } = client;
    const text = { title: wish.title, body: issue_textOf(wish) };
    for (let attempt = 1;; attempt++) {
        try {
            await rest.issues.create({ ...repo, ...text });
            break;
        }
        catch (error) {
            const failure = (0,github_error/* failureOf */.g5)(error);
            if (!failure || !isUncertain(failure) || attempt >= attempts)
                throw error;
            await pause(attempt);
            if ((await issue_find(client, wish.topic)).length > 0)
                break;
        }
    }
    return issue_settle(client, wish);
}
/** Another run may have opened one meanwhile: the oldest stays, whoever made it. */
async function issue_settle(client, wish) {
    const [oldest, ...others] = await issue_find(client, wish.topic);
    if (oldest === undefined)
        return { kind: 'none' };
    for (const other of others)
        await issue_close(client, other, `${DUPLICATE} #${oldest.number}.`);
    const brought = await issue_bring(client, oldest, wish);
    return brought.kind === 'written' && brought.change === 'unchanged'
        ? { ...brought, change: 'created' }
        : brought;
}
async function issue_bring({ rest, repo }, { number, url, title, body }, wish) {
    const text = issue_textOf(wish);
    if (title === wish.title && issue_normal(body) === issue_normal(text)) {
        return { kind: 'written', change: 'unchanged', url };
    }
    await rest.issues.update({ ...repo, issue_number: number, title: wish.title, body: text });
    return { kind: 'written', change: 'updated', url };
}
/** Closed first: should the comment fail, no later run repeats it. */
async function issue_close({ rest, repo }, { number }, why) {
    await rest.issues.update({ ...repo, issue_number: number, state: 'closed' });
    await rest.issues.createComment({ ...repo, issue_number: number, body: why });
}
/** The open issues of a topic that are ours, the oldest first: anyone can write the marker. */
async function issue_find(client, topic) {
    const { rest, paginate, repo } = client;
    const query = { ...repo, state: 'open', per_page: 100 };
    const marker = markerOf(topic);
    const marked = (await paginate(rest.issues.listForRepo, query)).filter(({ body, pull_request }) => !pull_request && issue_isMarked(body ?? '', marker));
    if (marked.length === 0)
        return [];
    const me = await ownLogin(client);
    return marked
        .filter(({ user }) => user != null && bare(user.login) === me)
        .map(({ number, html_url: url, title, body }) => ({ number, url, title, body: body ?? '' }))
        .toSorted((one, other) => one.number - other.number);
}
const issue_isMarked = (body, marker) => body.split('\n', 1)[0]?.trimEnd() === marker;
/** In letters that end no comment of HTML. */
function markerOf(topic) {
    return `<!-- flowgate:issue ${encodeURIComponent(topic.toWellFormed()).replaceAll('-', '%2D')} -->`;
}
function issue_textOf({ topic, body }) {
    return `${markerOf(topic)}\n${body ?? ''}`.toWellFormed();
}
/** GitHub may give back other line ends, or less white space at the end. */
const issue_normal = (body) => body.replaceAll('\r\n', '\n').trimEnd();

;// CONCATENATED MODULE: ./src/github/merged-pull.ts

const BRANCH = 'refs/heads/';
/**
 * The merged pull request whose merge made a commit: its `merge_commit_sha`, which is the merge
 * commit, the squashed one or the last rebased one (Get a pull request), or its own head, where
 * the branch was moved forward to it. Pull requests that merely hold the commit do not count,
 * nor those into another branch than the event's.
 */
async function mergedPull(client, sha) {
    const { ref } = client.event;
    const branch = ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : null;
    try {
        const merged = await mergedWith(client, sha, branch);
        const found = merged.find((pull) => pull.merge_commit_sha === sha) ??
            merged.find((pull) => pull.head.sha === sha);
        return found ? { number: found.number, headSha: found.head.sha } : null;
    }
    catch (error) {
        if ((0,github_error/* failureOf */.g5)(error)?.status === 422)
            return null; // "No commit found for SHA"
        const to = `find the pull request that brought ${sha}`;
        throw client.explain(error, { to, permission: 'pull-requests: read' });
    }
}
/**
 * Whether a branch was at a commit that it holds, as far as pull requests tell: those of a pull
 * request that was rebased onto it came at once, and only the last of them was looked at.
 */
async function wasTip(client, sha, branch) {
    try {
        const merged = await mergedWith(client, sha, branch);
        return merged.length === 0 || merged.some((pull) => pull.merge_commit_sha === sha);
    }
    catch (error) {
        const to = `find the pull request that brought ${sha}`;
        throw client.explain(error, { to, permission: 'pull-requests: read' });
    }
}
/** The pull requests that hold a commit and are merged, into one branch where it is known. */
async function mergedWith({ rest, paginate, repo }, sha, branch) {
    const query = { ...repo, commit_sha: sha, per_page: 100 };
    const pulls = await paginate(rest.repos.listPullRequestsAssociatedWithCommit, query);
    return pulls
        .filter((pull) => pull.merged_at !== null)
        .filter((pull) => branch === null || pull.base.ref === branch);
}
/** The sha of a pull request's last commit. */
async function headOf({ rest, repo, explain }, pull) {
    try {
        return (await rest.pulls.get({ ...repo, pull_number: pull })).data.head.sha;
    }
    catch (error) {
        throw explain(error, { to: `read pull request #${pull}`, permission: 'pull-requests: read' });
    }
}

;// CONCATENATED MODULE: ./src/github/merged-pulls.ts



/** A page of GitHub's lists, and how many of them a push is read to. */
const merged_pulls_MOST_OF_A_PAGE = 100;
const MOST_PAGES = 3;
/** So many commits of a branch are asked for their pull request, and so many at a time. */
const MOST_COMMITS = 100;
const merged_pulls_REQUESTS = 4;
/**
 * The merged pull requests that a push brought, oldest first, each once: a merge queue pushes several
 * at a time, and a rebase every commit of one. Only the branch's own commits are asked for, along
 * first parents, and of a long push the newest hundred. `before` null: that of `sha` alone.
 */
async function mergedPulls(client, before, sha) {
    const shas = before === null ? [sha] : merged_pulls_firstParents(await pushed(client, before, sha), sha);
    if (shas.length > MOST_COMMITS) {
        client.warn(`The push has ${shas.length} commits; the pull requests of the newest ${MOST_COMMITS} are looked for.`);
    }
    const found = await (0,p_map/* default */.Ay)(shas.slice(0, MOST_COMMITS), (each) => mergedPull(client, each), {
        concurrency: merged_pulls_REQUESTS,
    });
    return [...new Set(found.flatMap((pull) => (pull === null ? [] : [pull.number])))].toReversed();
}
/** The commits of a push; only its last one where GitHub cannot compare, or lists too many. */
async function pushed(client, before, sha) {
    const { rest, repo } = client;
    const commits = [];
    try {
        for (let page = 1; page <= MOST_PAGES; page++) {
            const query = { ...repo, basehead: `${before}...${sha}`, per_page: merged_pulls_MOST_OF_A_PAGE, page };
            const { data } = await rest.repos.compareCommitsWithBasehead(query);
            commits.push(...data.commits);
            if (commits.length >= data.total_commits)
                return commits;
        }
        client.warn('The push has too many commits; only its last one is asked for its pull request.');
        return [];
    }
    catch (error) {
        const status = (0,github_error/* failureOf */.g5)(error)?.status;
        if (status === 404 || status === 422)
            return [];
        const to = `list the commits of the push to ${sha}`;
        throw client.explain(error, { to, permission: 'contents: read' });
    }
}
/** Newest first. */
function merged_pulls_firstParents(commits, sha) {
    const known = new Map(commits.map((commit) => [commit.sha, commit]));
    const line = [sha];
    for (let at = known.get(sha); at !== undefined;) {
        const parent = known.get(at.parents[0]?.sha ?? '');
        if (parent !== undefined)
            line.push(parent.sha);
        at = parent;
    }
    return line;
}

;// CONCATENATED MODULE: ./src/github/reviewed-comment.ts


/** REST tells who wrote a comment, and not who edited it, which anyone who may write can do. */
const QUERY = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on IssueComment {
      viewerDidAuthor
      body
      lastEditedAt
      author { __typename login }
      editor { __typename login }
    }
  }
}`;
/** GraphQL takes so many ids at once (Resource limitations). */
const MOST_NODES = 100;
/**
 * The oldest comment with our marker that this token's account wrote, without the marker. It is
 * trusted when nobody else edited it last. Comments of others with our marker mean nothing.
 */
async function ownComment(client, issue) {
    const { rest, paginate, repo } = client;
    const to = `read the comments of #${issue}`;
    const permission = 'pull-requests: read';
    let ids;
    try {
        const query = { ...repo, issue_number: issue, per_page: 100 };
        const all = await paginate(rest.issues.listComments, query);
        ids = all.filter(({ body = '' }) => reviewed_comment_isMarked(body)).map(({ node_id }) => node_id);
    }
    catch (error) {
        throw client.explain(error, { to, permission });
    }
    if (ids.length === 0)
        return { kind: 'none' };
    const nodes = await reviewed_comment_lookUp(client, ids.slice(0, MOST_NODES));
    if (nodes === null) {
        return { kind: 'untrusted', reason: { code: 'editor-not-asked' } };
    }
    const own = nodes.find((node) => node?.viewerDidAuthor === true);
    return own === undefined || own === null ? { kind: 'none' } : judged(own);
}
function judged({ body, lastEditedAt, author, editor }) {
    if (lastEditedAt === undefined) {
        return { kind: 'untrusted', reason: { code: 'edits-not-known' } };
    }
    if (lastEditedAt !== null) {
        if (!editor?.login || !editor.__typename)
            return { kind: 'untrusted', reason: { code: 'editor-not-known' } };
        if (editor.__typename !== author?.__typename || editor.login !== author.login) {
            return { kind: 'untrusted', reason: { code: 'edited-by', login: editor.login } };
        }
    }
    const text = (body ?? '').replaceAll('\r\n', '\n');
    if (!reviewed_comment_isMarked(text))
        return { kind: 'none' };
    return { kind: 'trusted', body: text.slice(text.indexOf('\n') + 1) };
}
const reviewed_comment_isMarked = (body) => body.split('\n', 1)[0]?.trimEnd() === MARKER;
/** Null where GraphQL does not answer the question. */
async function reviewed_comment_lookUp(client, ids) {
    try {
        const { nodes } = await client.graphql(QUERY, { ids });
        return nodes ?? null;
    }
    catch (error) {
        const isAnswer = error instanceof Error && error.name === 'GraphqlResponseError';
        if (!isAnswer && (0,github_error/* failureOf */.g5)(error) === null && !(error instanceof github_error/* GitHubError */.y_))
            throw error;
        return null;
    }
}

;// CONCATENATED MODULE: ./src/github/reviews.ts
/** What someone thinks of a pull request; a comment says nothing about it, nor takes anything back. */
const OPINIONS = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];
/**
 * Who approves the commit of a pull request that is judged: those whose latest opinion is an
 * approval of that very commit. The author's own word is no approval.
 */
async function approversOf(client, pull) {
    const { rest, paginate, repo } = client;
    try {
        const query = { ...repo, pull_number: pull.number, per_page: 100 };
        // In the order of time (List reviews for a pull request).
        const reviews = await paginate(rest.pulls.listReviews, query);
        const opinions = reviews.filter(({ state }) => OPINIONS.includes(state.toUpperCase()));
        const latest = new Map(opinions.flatMap((review) => (review.user ? [[review.user.login, review]] : [])));
        return [...latest.values()]
            .filter((review) => review.state.toUpperCase() === 'APPROVED')
            .filter((review) => review.commit_id === pull.headSha)
            .flatMap(({ user }) => (user ? [user.login] : []))
            .filter((login) => login.toLowerCase() !== pull.author.toLowerCase());
    }
    catch (error) {
        const to = `list the reviews of pull request #${pull.number}`;
        throw client.explain(error, { to, permission: 'pull-requests: read' });
    }
}

;// CONCATENATED MODULE: ./src/github/teams.ts

/**
 * The members of a team, those of its child teams too (List team members). Whoever may not see a
 * team gets the answer that there is none: 404 as well as 403 leave it unknown.
 */
async function membersOf(client, { org, slug }) {
    const { rest, paginate } = client;
    try {
        const query = { org, team_slug: slug, per_page: 100 };
        const members = await paginate(rest.teams.listMembersInOrg, query);
        return { known: true, logins: members.map(({ login }) => login) };
    }
    catch (error) {
        const failure = (0,github_error/* failureOf */.g5)(error);
        const isHidden = failure !== null && [403, 404].includes(failure.status ?? 0);
        if (isHidden && !(0,github_error/* isRateLimit */.a5)(failure)) {
            return { known: false, status: failure.status, quoted: failure.message };
        }
        const to = `list the members of @${org}/${slug}`;
        throw client.explain(error, { to, permission: 'members: read' });
    }
}

;// CONCATENATED MODULE: ./src/github/tree.ts

/**
 * The blobs that a commit has at these paths; null when GitHub has no such commit. One request, and
 * more only where the repository has over 100,000 files (Get a tree, `truncated`): then the folders
 * on the way to the paths are looked into, each as far down as one answer holds.
 */
async function blobsAt(client, ref, paths) {
    const blobs = new Map();
    try {
        await gather(client, { sha: ref, prefix: '', paths: new Set(paths) }, blobs);
        return blobs;
    }
    catch (error) {
        const status = (0,github_error/* failureOf */.g5)(error)?.status;
        if (status === 404 || status === 422)
            return null;
        throw client.explain(error, { to: `list the files of ${ref}`, permission: 'contents: read' });
    }
}
async function gather(client, folder, blobs) {
    const { prefix, paths } = folder;
    const whole = await entriesOf(client, folder, true);
    const entries = whole ?? (await entriesOf(client, folder, false)) ?? [];
    for (const { path, mode, sha } of entries) {
        const file = `${prefix}${path}`;
        if (REGULAR.test(mode) && paths.has(file))
            blobs.set(file, sha);
        if (whole !== null || mode !== tree_FOLDER)
            continue;
        const below = [...paths].filter((each) => each.startsWith(`${file}/`));
        if (below.length > 0) {
            await gather(client, { sha, prefix: `${file}/`, paths: new Set(below) }, blobs);
        }
    }
}
/** Executable or not. */
const REGULAR = /^1006|^1007/;
const tree_FOLDER = '040000';
/** Null where the answer holds a part of what is below the folder only. */
async function entriesOf({ rest, repo }, { sha }, isRecursive) {
    const recursive = isRecursive ? { recursive: '1' } : {};
    const { data } = await rest.git.getTree({ ...repo, tree_sha: sha, ...recursive });
    return data.truncated && isRecursive ? null : data.tree;
}

;// CONCATENATED MODULE: ./src/github/github.ts
















/** Loads octokit, and asks nothing yet. */
async function connectGitHub({ patience, ...options }) {
    const client = await connect(options, { ...PATIENCE, ...patience });
    return {
        async changedFiles({ pull, before, sha }) {
            if (pull)
                return filesOfPull(client, pull);
            return before === null ? null : filesBetween(client, before, sha);
        },
        readFile: (path, ref) => readFile(client, path, ref),
        lookUp: (path, ref) => lookUp(client, path, ref),
        blobsAt: (ref, paths) => blobsAt(client, ref, paths),
        commitsBefore: (ref, limit) => commitsBefore(client, ref, limit),
        wasTip: (sha, branch) => wasTip(client, sha, branch),
        readFiles: (paths, ref) => readFiles(client, paths, ref),
        headOf: (pull) => headOf(client, pull),
        fileHistory: (path, ref, limit) => fileHistory(client, path, ref, limit),
        mergedPull: (sha) => mergedPull(client, sha),
        mergedPulls: (before, sha) => mergedPulls(client, before, sha),
        ownComment: (issue) => ownComment(client, issue),
        approvers: (pull) => approversOf(client, pull),
        members: (team) => membersOf(client, team),
        writeComment: (issue, compose, how) => writeComment(client, issue, compose, how),
        writeCheckRun: (sha, run) => writeCheckRun(client, sha, run),
        keepIssue: (wish) => keepIssue(client, wish),
    };
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
