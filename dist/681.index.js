export const id = 681;
export const ids = [681];
export const modules = {

/***/ 8681:
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
            return untold(client, `${name} has changed since this job's event`);
        }
        if (now.changed_files <= files.length)
            return files.flatMap(changedFile);
        const count = `${files.length} of ${now.changed_files}`;
        return untold(client, `GitHub lists only ${count} files that ${name.toLowerCase()} changes`);
    }
    catch (error) {
        const to = `list the files of pull request #${pull.number}`;
        const explained = client.explain(error, { to, permission: 'pull-requests: read' });
        if (!(explained instanceof github_error/* GitHubError */.y_) || explained.permission === null)
            throw explained;
        return untold(client, explained.message.replace(/\.$/, ''));
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
            return untold(client, `The branch was rewritten (${changed_files_short(before)} is no ancestor of ${changed_files_short(after)})`);
        }
        const files = data.files ?? [];
        if (files.length < MOST_OF_A_COMPARISON)
            return files.flatMap(changedFile);
        return untold(client, `${MOST_OF_A_COMPARISON} files or more changed since ${changed_files_short(before)}`);
    }
    catch (error) {
        const status = (0,github_error/* failureOf */.g5)(error)?.status;
        if (status === 404)
            return untold(client, `GitHub finds no way from ${changed_files_short(before)} to ${changed_files_short(after)}`);
        if (status === 422)
            return untold(client, `GitHub cannot compare ${changed_files_short(before)} with ${changed_files_short(after)}`);
        const to = `compare ${changed_files_short(before)} with ${changed_files_short(after)}`;
        throw client.explain(error, { to, permission: 'contents: read' });
    }
}
function untold({ warn }, why) {
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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
    const asked = retryAfter(failure);
    const wait = (0,github_error/* isRateLimit */.a5)(failure) ? (asked ?? untilReset(failure)) : (asked ?? 0);
    const may = (0,github_error/* isRateLimit */.a5)(failure) || (isUncertain(failure) && method !== 'POST');
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
        graphql: octokit.graphql,
        repo: { owner: event.owner, repo: event.repo },
        event,
        attempts: patience.attempts,
        warn,
        pause: (attempt) => (0,promises_.setTimeout)(backoff(attempt, patience)),
        explain(error, wish) {
            const failure = (0,github_error/* failureOf */.g5)(error);
            if (!failure)
                return error;
            return (0,github_error/* explained */.to)({ ...failure, message: withoutToken(failure.message) }, wish);
        },
    };
}
/** fetch quotes a header that it cannot send, and so the token. */
function checked(token) {
    const trimmed = token.trim();
    if (trimmed === '')
        throw new github_error/* GitHubError */.y_('There is no `github-token`.');
    if (!/^[\x21-\x7e]+$/.test(trimmed)) {
        throw new github_error/* GitHubError */.y_('The `github-token` has characters that no token has.');
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
                const failure = (0,github_error/* failureOf */.g5)(error);
                const wait = failure && waitBefore(failure, options.method, attempt, patience);
                if (wait === null || attempt >= patience.attempts)
                    throw withoutConflict(error);
                if (wait >= SLOW_MS)
                    warn(`GitHub asks for patience; waiting ${Math.ceil(wait / 1000)} s.`);
                await (0,promises_.setTimeout)(wait);
            }
        }
    });
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
    const { data, headers } = response;
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
/** As octokit throws it where the connection fails. */
const brokenOff = (message) => Object.assign(new Error(message), { status: 500 });
/** Octokit's pagination takes a 409 for the end of the list. */
function withoutConflict(error) {
    const failure = (0,github_error/* failureOf */.g5)(error);
    if (failure?.status !== 409)
        return error;
    return new github_error/* GitHubError */.y_(`GitHub answered 409, ${failure.message}.`, { status: 409 });
}

;// CONCATENATED MODULE: ./src/github/comment.ts


/** The hidden first line of Flowgate's comment. */
const MARKER = '<!-- flowgate -->';
const PERMISSION = 'pull-requests: write';
/** "Body is too long (maximum is 65536 characters)", GitHub's words with a 422. */
const TOO_LONG = /too long/i;
/**
 * Creates the comment or brings it up to date. A token without the permission, as on a pull
 * request from a fork, is `denied`, not an error; GitHub says 404 too where it hides the reason.
 */
async function writeComment(client, issue, body, options) {
    const text = `${MARKER}\n${body}`.toWellFormed();
    try {
        return await write(client, issue, text, options.createIfMissing);
    }
    catch (error) {
        const failure = (0,github_error/* failureOf */.g5)(error);
        if (failure && ((0,github_error/* isDenied */.GZ)(failure) || failure.status === 404)) {
            return { kind: 'denied', permission: PERMISSION };
        }
        if (failure?.status === 422 && TOO_LONG.test(failure.message)) {
            const size = `${[...text].length} characters`;
            const message = `The comment on #${issue} is too long for GitHub: ${size}, of at most 65536.`;
            throw new github_error/* GitHubError */.y_(message, { status: 422 });
        }
        throw client.explain(error, { to: `comment on #${issue}`, permission: PERMISSION });
    }
}
/** What the comment says now, without its marker; null where there is none. */
async function readComment(client, issue) {
    try {
        const held = await find(client, issue);
        if (!held)
            return null;
        return { body: normal(held.body).slice(MARKER.length + 1), url: held.url };
    }
    catch (error) {
        const to = `read the comments of #${issue}`;
        throw client.explain(error, { to, permission: 'pull-requests: read' });
    }
}
/** A creation whose answer was lost may have succeeded: look before trying again. */
async function write(client, issue, text, createIfMissing) {
    let lost = null;
    for (let attempt = 1;; attempt++) {
        const held = await find(client, issue);
        if (held)
            return bring(client, held, text, lost !== null);
        if (!createIfMissing)
            return { kind: 'none' };
        if (attempt > client.attempts)
            throw lost;
        try {
            return await create(client, issue, text);
        }
        catch (error) {
            const failure = (0,github_error/* failureOf */.g5)(error);
            if (!failure || !isUncertain(failure))
                throw error;
            lost = error;
        }
        await client.pause(attempt);
    }
}
async function create({ rest, repo }, issue, text) {
    const { data } = await rest.issues.createComment({ ...repo, issue_number: issue, body: text });
    return { kind: 'written', change: 'created', url: data.html_url };
}
async function bring({ rest, repo }, { id, url, body }, text, wasTried) {
    if (normal(body) === normal(text)) {
        return { kind: 'written', change: wasTried ? 'created' : 'unchanged', url };
    }
    await rest.issues.updateComment({ ...repo, comment_id: id, body: text });
    return { kind: 'written', change: 'updated', url };
}
/** GitHub may give back other line ends, or less white space at the end. */
const normal = (body) => body.replaceAll('\r\n', '\n').trimEnd();
/**
 * Found by marker and author: anyone can write the marker. Of several, left by jobs that ran at
 * once, the oldest; the others are pointed out and left, since a deletion cannot be undone.
 */
async function find(client, issue) {
    const { rest, paginate, repo } = client;
    const query = { ...repo, issue_number: issue, per_page: 100 };
    const all = await paginate(rest.issues.listComments, query);
    const marked = all.filter(({ body }) => isMarked(body ?? ''));
    if (marked.length === 0)
        return null;
    const me = await ownLogin(client);
    const [mine, ...more] = marked
        .filter(({ user }) => user != null && bare(user.login) === me)
        .map(({ id, html_url: url, body = '' }) => ({ id, url, body }));
    if (more.length > 0) {
        const urls = more.map(({ url }) => url).join(', ');
        client.warn(`#${issue} has more than one comment of Flowgate; delete what is left over: ${urls}`);
    }
    return mine ?? null;
}
const isMarked = (body) => body.split('\n', 1)[0]?.trimEnd() === MARKER;
/** Where the API does not tell who we are, we are the job's own token. */
const JOB = 'github-actions';
/** Whose token it is; GraphQL tells it for every kind, where GET /user refuses a job's and an App's. */
async function ownLogin({ graphql }) {
    try {
        const { viewer } = await graphql('{ viewer { login } }');
        return bare(viewer.login);
    }
    catch (error) {
        if ((0,github_error/* failureOf */.g5)(error) === null && !isGraphqlAnswer(error))
            throw error;
        return JOB;
    }
}
function isGraphqlAnswer(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError';
}
/** REST writes a bot's login with `[bot]`, GraphQL without. */
function bare(login) {
    return login.replace(/\[bot\]$/, '').toLowerCase();
}

;// CONCATENATED MODULE: ./src/github/file.ts

/**
 * A file's bytes at a commit; null when the commit has no such file. Raw contents go up to 100 MB
 * (Get repository content); GitHub calls them UTF-8 whatever they are, so octokit leaves them alone.
 */
async function readFile(client, path, ref) {
    if (ref === '')
        throw new github_error/* GitHubError */.y_(`Could not read ${path}: no commit was named.`);
    const { rest, repo, explain } = client;
    try {
        const { data, headers } = await rest.repos.getContent({
            ...repo,
            path,
            ref,
            mediaType: { format: 'raw' },
            request: { parseSuccessResponseBody: false },
        });
        return isRaw(headers['content-type']) ? data : null;
    }
    catch (error) {
        if ((0,github_error/* failureOf */.g5)(error)?.status !== 404) {
            throw explain(error, { to: `read ${path} at ${ref}`, permission: 'contents: read' });
        }
    }
    await requireCommit(client, path, ref);
    return null;
}
/** A folder or a submodule comes as JSON, whatever was asked for. */
const isRaw = (type) => /^application\/vnd\.github\b.*\braw\b/.test(type ?? '');
/**
 * A 404 may also mean that the repository is hidden from the token, or that the commit is gone:
 * the policy of a base branch must not count as absent for that. Only the commit before a forced
 * push may be gone (422), and with it what it held.
 */
async function requireCommit(client, path, ref) {
    const { rest, repo, event, explain } = client;
    try {
        await rest.repos.getCommit({ ...repo, ref, mediaType: { format: 'sha' } });
    }
    catch (error) {
        if (event.kind === 'push' && (0,github_error/* failureOf */.g5)(error)?.status === 422)
            return;
        const to = `read ${path}: GitHub shows no commit ${ref} in ${repo.owner}/${repo.repo}`;
        throw explain(error, { to, permission: 'contents: read' });
    }
}

;// CONCATENATED MODULE: ./src/github/history.ts


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
        throw new github_error/* GitHubError */.y_(`Could not list the commits of ${path}: no commit was named.`);
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

;// CONCATENATED MODULE: ./src/github/merged-pull.ts

const BRANCH = 'refs/heads/';
/**
 * The merged pull request whose merge made a commit: its `merge_commit_sha`, which is the merge
 * commit, the squashed one or the last rebased one (Get a pull request), or its own head, where
 * the branch was moved forward to it. Pull requests that merely hold the commit do not count,
 * nor those into another branch than the event's.
 */
async function mergedPull(client, sha) {
    const { rest, paginate, repo, event } = client;
    const branch = event.ref.startsWith(BRANCH) ? event.ref.slice(BRANCH.length) : null;
    try {
        const query = { ...repo, commit_sha: sha, per_page: 100 };
        const pulls = await paginate(rest.repos.listPullRequestsAssociatedWithCommit, query);
        const merged = pulls
            .filter((pull) => pull.merged_at !== null)
            .filter((pull) => branch === null || pull.base.ref === branch);
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
/** The sha of a pull request's last commit. */
async function headOf({ rest, repo, explain }, pull) {
    try {
        return (await rest.pulls.get({ ...repo, pull_number: pull })).data.head.sha;
    }
    catch (error) {
        throw explain(error, { to: `read pull request #${pull}`, permission: 'pull-requests: read' });
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
 * team is told that there is none: 404 as well as 403 leave it unknown.
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
            return { known: false, reason: teams_hidden(`${failure.status}, ${failure.message}`) };
        }
        const to = `list the members of @${org}/${slug}`;
        throw client.explain(error, { to, permission: 'members: read' });
    }
}
const teams_hidden = (answer) => `GitHub answered ${answer}: there is no such team, or the token lacks \`members: read\` of the organization, which a job's own token never has; give \`github-token\` that of a GitHub App which has it`;

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
        headOf: (pull) => headOf(client, pull),
        fileHistory: (path, ref, limit) => fileHistory(client, path, ref, limit),
        mergedPull: (sha) => mergedPull(client, sha),
        approvers: (pull) => approversOf(client, pull),
        members: (team) => membersOf(client, team),
        readComment: (issue) => readComment(client, issue),
        writeComment: (issue, body, how) => writeComment(client, issue, body, how),
    };
}


/***/ })

};
