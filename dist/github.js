let node_util = require("node:util");
const require_index = require("./index.js");
const require_schemas = require("./schemas.js");
let node_crypto = require("node:crypto");
const require_files = require("./files.js");
// src/github/changed-files.ts
const MOST_OF_A_PAGE$2 = 100;
/** "up to 300 changed files for the entire comparison", all on the first page (Compare two commits). */
const MOST_OF_A_COMPARISON = 300;
/**
* What a pull request changes against its merge base. Null beyond the 3,000 files that GitHub lists
* (List pull requests files), and where the pull request has changed since the event: the list is
* that of its current head, and must not be used for the commit that is checked. GitHub may also
* have listed another head than the one that it names right after.
*/
async function filesOfPull(client, pull, onListed) {
	const { request, paginate, repo } = client;
	const query = {
		...repo,
		pull_number: pull.number
	};
	try {
		const list = () => paginate("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
			...query,
			per_page: MOST_OF_A_PAGE$2
		});
		const files = await list();
		const changed = files.flatMap(changedFile);
		const asked = request("GET /repos/{owner}/{repo}/pulls/{pull_number}", query);
		asked.catch(() => {});
		onListed(changed);
		const isMoved = files.length > MOST_OF_A_PAGE$2 && !(0, node_util.isDeepStrictEqual)(changed, (await list()).flatMap(changedFile));
		const { data: now } = await asked;
		if (now.head.sha !== pull.headSha || now.base.ref !== pull.baseRef || isMoved || files.some((file) => isOfOtherHead(file, pull.headSha))) return unlisted(client, {
			code: "pull-changed-since-event",
			pull: pull.number
		});
		if (now.changed_files <= files.length) return changed;
		const counts = {
			listed: files.length,
			changed: now.changed_files
		};
		return unlisted(client, {
			code: "pull-lists-too-few",
			pull: pull.number,
			...counts
		});
	} catch (error) {
		const explained = client.explain(error, {
			code: "list-pull-files",
			pull: pull.number
		});
		if (!(explained instanceof require_index.GitHubError)) throw explained;
		if (!isAboutList(explained.failure)) throw explained;
		return unlisted(client, explained.failure);
	}
}
/**
* Whether GitHub listed a file for another head: `contents_url` names the commit that has the file.
* Which commit it names for a removed file is not documented.
*/
function isOfOtherHead({ status, contents_url: url = "" }, head) {
	const commit = URL.parse(url)?.searchParams.get("ref") ?? head;
	return status !== "removed" && COMMIT.test(commit) && commit !== head;
}
/** A complete name, of SHA-1 or SHA-256. */
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/;
/** GitHub answers, but gives no list. */
function isAboutList(failure) {
	const { code } = failure;
	const isUnprocessable = code === "github-refused" && failure.status === 422;
	return code === "github-permission-missing" || code === "github-server-trouble" || isUnprocessable;
}
/**
* What differs between two commits; null where that is unknown: more than GitHub's 300 files, the
* older commit gone, or not an ancestor of the newer one (after a forced push). In the last case
* GitHub compares with the merge base, and would leave out what was undone.
*/
async function filesBetween(client, before, after, onListed) {
	const { request, repo } = client;
	try {
		const { data } = await request("GET /repos/{owner}/{repo}/compare/{basehead}", {
			...repo,
			basehead: `${before}...${after}`,
			per_page: 1,
			page: 1
		});
		if (data.status !== "ahead" && data.status !== "identical") return unlisted(client, {
			code: "branch-rewritten",
			before,
			after
		});
		if (!data.files) throw new require_index.LostAnswerError({
			code: "github-answer-unexpected",
			at: "files"
		});
		const { files } = data;
		if (files.length < MOST_OF_A_COMPARISON) {
			const changed = files.flatMap(changedFile);
			onListed(changed);
			return changed;
		}
		return unlisted(client, {
			code: "comparison-lists-too-few",
			most: MOST_OF_A_COMPARISON,
			before
		});
	} catch (error) {
		const status = require_index.failureOf(error)?.status;
		if (status === 404) return unlisted(client, {
			code: "commits-not-connected",
			before,
			after
		});
		if (status === 422) return unlisted(client, {
			code: "commits-not-comparable",
			before,
			after
		});
		throw client.explain(error, {
			code: "compare-commits",
			before,
			after
		});
	}
}
function unlisted({ notify }, cause) {
	notify({
		code: "files-not-listed",
		cause
	});
	return null;
}
/** GitHub also has `copied`, `changed` (the mode or the kind) and `unchanged`. */
const STATUS = {
	added: "added",
	copied: "added",
	modified: "modified",
	changed: "modified",
	removed: "removed",
	renamed: "renamed",
	unchanged: null
};
function changedFile({ filename, status: word, previous_filename }) {
	const status = STATUS[word] === void 0 ? "modified" : STATUS[word];
	if (status === null) return [];
	return [{
		path: filename,
		previousPath: status === "renamed" ? previous_filename ?? null : null,
		status
	}];
}
// src/github/check-run.ts
/** "The Checks API limits the number of annotations to a maximum of 50 per API request" (Create a check run). */
const MOST_AT_ONCE = 50;
/**
* Creates one check run with all of its annotations on a commit. It is concluded from the start, so
* that a later failure does not leave one that seems to be running. A token without the permission
* is `denied`, not an error; GitHub also answers 404 where it hides the reason.
*/
async function writeCheckRun(client, sha, run) {
	try {
		const made = await create$1(client, sha, run);
		await addAnnotations(client, made, run);
		return {
			kind: "written",
			url: made.url
		};
	} catch (error) {
		const failure = require_index.failureOf(error);
		const request = {
			code: "write-check-run",
			sha
		};
		if (failure && (require_index.isDenied(failure) || failure.status === 404)) return {
			kind: "denied",
			...client.denied(request, failure)
		};
		throw client.explain(error, request);
	}
}
/** A creation whose answer was lost may have succeeded: look for it by its own mark. */
async function create$1(client, sha, run) {
	const { request, repo } = client;
	const mark = (0, node_crypto.randomUUID)();
	for (let attempt = 1;; attempt++) {
		try {
			const { data } = await request("POST /repos/{owner}/{repo}/check-runs", {
				...repo,
				name: run.name,
				head_sha: sha,
				external_id: mark,
				status: "completed",
				conclusion: run.conclusion,
				output: outputOf(run, 0)
			});
			return madeOf(data);
		} catch (error) {
			if (!isLost(error)) throw error;
			const made = await find$1(client, sha, run.name, mark);
			if (made) return made;
			if (attempt >= client.attempts) throw error;
		}
		await client.pause(attempt);
	}
}
async function find$1({ paginate, repo }, sha, name, mark) {
	const made = (await paginate("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		...repo,
		ref: sha,
		check_name: name,
		filter: "all",
		per_page: 100
	})).find((each) => each.external_id === mark);
	return made ? madeOf(made) : null;
}
const ONE = "/repos/{owner}/{repo}/check-runs/{check_run_id}";
/** Each request adds to what is there: after a lost answer GitHub's count shows how many it has. */
async function addAnnotations(client, made, run) {
	const { request, repo } = client;
	const which = {
		...repo,
		check_run_id: made.id
	};
	let { held } = made;
	for (let attempt = 1; held < run.annotations.length;) try {
		const output = outputOf(run, held);
		const { data } = await request(`PATCH ${ONE}`, {
			...which,
			output,
			request: { retries: 0 }
		});
		held = Math.max(data.output.annotations_count, held + output.annotations.length);
	} catch (error) {
		if (!isLost(error) || attempt >= client.attempts) throw error;
		await client.pause(attempt++);
		held = madeOf((await request(`GET ${ONE}`, which)).data).held;
	}
}
function outputOf({ title, summary, annotations }, from) {
	return {
		title,
		summary,
		annotations: annotations.slice(from, from + MOST_AT_ONCE)
	};
}
function madeOf(data) {
	return {
		id: Number(data.id),
		url: data.html_url ?? null,
		held: data.output.annotations_count
	};
}
function isLost(error) {
	const failure = require_index.failureOf(error);
	return failure !== null && require_files.isUncertain(failure);
}
// src/github/comment-lock.ts
/** Readers see it for a second while jobs write one after the other. */
const REACTION = "eyes";
/**
* A job holds the lock for about five requests; if the same job holds it for this many attempts in
* a row, that job has died.
*/
const LOOKS_AT_ONE = 10;
const LOOKS = 60;
/**
* Runs `work` while no other job of ours changes the same comment. GitHub cannot update a comment
* only if it is unchanged, but a reaction is a test and set: 201 where it is new, 200 where our
* account "already added the reaction type to this issue comment" (REST API, Create reaction for an
* issue comment). Without the permission to react, `work` runs without a lock.
*/
async function locked(client, comment, work) {
	const reaction = await take(client, comment);
	try {
		return await work();
	} finally {
		if (reaction !== null) await giveBack(client, comment, reaction);
	}
}
/** The id of our reaction; null where none could be added. */
async function take(client, comment) {
	let held = {
		id: 0,
		looks: 0
	};
	for (let look = 1; look <= LOOKS; look++) {
		const answer = await react(client, comment);
		if (answer === null || answer.isNew) return answer?.id ?? null;
		const { id } = answer;
		held = {
			id,
			looks: id === held.id ? held.looks + 1 : 1
		};
		if (held.looks >= LOOKS_AT_ONE) await giveBack(client, comment, id);
		else await client.pause(1);
	}
	return null;
}
async function react({ request, repo }, comment) {
	const what = {
		...repo,
		comment_id: comment,
		content: REACTION
	};
	try {
		const { status, data } = await request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", what);
		return {
			id: data.id,
			isNew: status === 201
		};
	} catch (error) {
		if (require_index.failureOf(error) === null) throw error;
		return null;
	}
}
/**
* By its id: a reaction that another job has added since has another one. If this fails, the lock
* times out.
*/
async function giveBack({ request, repo }, comment, id) {
	try {
		await request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}", {
			...repo,
			comment_id: comment,
			reaction_id: id
		});
	} catch (error) {
		if (require_index.failureOf(error) === null) throw error;
	}
}
// src/github/login.ts
/** If the API does not name our account, the token is the job's own. */
const JOB = "github-actions";
const viewing = require_schemas.object({ viewer: require_schemas.nullish(require_schemas.object({ login: require_schemas.nullish(require_schemas.string()) })) });
/**
* The token's account; GraphQL names it for every kind of token, but GET /user refuses those of a
* job and an App.
*/
async function ownLogin({ graphql }) {
	try {
		const { viewer } = await graphql(viewing, "{ viewer { login } }");
		return withoutBotSuffix(viewer?.login ?? JOB);
	} catch (error) {
		if (require_index.failureOf(error) === null && !require_files.isGraphqlAnswer(error)) throw error;
		return JOB;
	}
}
/** REST writes a bot's login with `[bot]`, GraphQL without. */
function withoutBotSuffix(login) {
	return login.replace(/\[bot\]$/, "").toLowerCase();
}
// src/github/comments.ts
/** The text of a comment of ours, without its marker. */
const textOf$1 = (body) => normalisedText(body).replace(/^.*\n?/, "");
/** GitHub may return other line ends, or less white space at the end. */
const normalisedText = (body) => body.replaceAll("\r\n", "\n").trimEnd();
/**
* Flowgate's comments, the oldest first, which is the one in use. Found by marker and author, since
* anyone can write the marker. `me`: the token's account, if known already.
*/
async function ownComments(client, issue, me) {
	const { paginate, repo } = client;
	const marked = (await paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...repo,
		issue_number: issue,
		per_page: 100
	})).filter(({ body }) => require_files.isMarked(body ?? "", require_files.markerOf(client.mapFile)));
	if (marked.length === 0) return [];
	const author = me ?? await ownLogin(client);
	return marked.filter(({ user }) => user != null && withoutBotSuffix(user.login) === author).map(({ id, node_id: nodeId, html_url: url, body = "" }) => ({
		id,
		nodeId,
		url,
		body
	})).toSorted((a, b) => a.id - b.id);
}
// src/github/double-comments.ts
/**
* Hides comments of ours besides the one in use. Jobs that ran at once have left them before each
* job checked for others. They stay readable: marked "outdated", or where that is denied, replaced
* by one line that points to the one in use. A failure here is only a warning.
*/
async function hideDuplicates(client, doubles, inUse) {
	for (const double of doubles) {
		if (await isHidden(client, double)) continue;
		if (!await pointTo(client, double, inUse)) client.notify({
			code: "comment-left-over",
			url: double.url
		});
	}
}
const HIDE = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment { isMinimized }
  }
}`;
const LOOK = "query ($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }";
const state = require_schemas.nullish(require_schemas.object({ isMinimized: require_schemas.nullish(require_schemas.boolean()) }));
const looked = require_schemas.object({ node: state });
const hidden = require_schemas.object({ minimizeComment: require_schemas.nullish(require_schemas.object({ minimizedComment: state })) });
/** Hidden already, or now (GraphQL API, `minimizeComment`; REST has no such request). */
async function isHidden({ graphql }, { nodeId: id }) {
	try {
		const { node } = await graphql(looked, LOOK, { id });
		if (node?.isMinimized === true) return true;
		const { minimizeComment } = await graphql(hidden, HIDE, { id });
		return minimizeComment?.minimizedComment?.isMinimized === true;
	} catch (error) {
		if (require_index.failureOf(error) === null && !require_files.isGraphqlAnswer(error)) throw error;
		return false;
	}
}
/** Without the marker it is not found again. One that has been deleted needs nothing. */
async function pointTo({ request, repo }, { id }, { url }) {
	try {
		const body = `Out of date: [Flowgate's comment](${url}) is kept elsewhere on this page.`;
		await request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			...repo,
			comment_id: id,
			body
		});
		return true;
	} catch (error) {
		const failure = require_index.failureOf(error);
		if (failure === null) throw error;
		return failure.status === 404;
	}
}
// src/github/comment.ts
/** "Body is too long (maximum is 65536 characters)", GitHub's text with a 422. */
const TOO_LONG = /too long/i;
const MOST_CHARACTERS = 65536;
/**
* Creates or updates the comment. A token without the permission, as on a pull request from a fork,
* is `denied`, not an error; GitHub also answers 404 where it hides the reason.
*/
async function writeComment(client, issue, compose, { isWanted = async () => true, ...options }) {
	let text = "";
	const writing = {
		...options,
		client,
		issue,
		async compose(previous) {
			text = `${require_files.markerOf(client.mapFile)}\n${await compose(previous)}`.toWellFormed();
			return text;
		},
		async ensureWanted() {
			if (!await isWanted()) throw new NotWanted();
		}
	};
	try {
		return await write(writing).catch(orUnwanted);
	} catch (error) {
		const failure = require_index.failureOf(error);
		const request = {
			code: "write-comment",
			pull: issue
		};
		if (failure && (require_index.isDenied(failure) || failure.status === 404)) return {
			kind: "denied",
			...client.denied(request, failure)
		};
		if (failure?.status === 422 && TOO_LONG.test(failure.quoted)) {
			const size = {
				characters: [...text].length,
				most: MOST_CHARACTERS
			};
			throw new require_index.GitHubError({
				code: "comment-too-long",
				pull: issue,
				...size
			});
		}
		throw client.explain(error, request);
	}
}
var NotWanted = class extends Error {
	name = "NotWanted";
};
function orUnwanted(error) {
	if (error instanceof NotWanted) return { kind: "unwanted" };
	throw error;
}
/**
* A creation whose answer was lost may have succeeded, and a comment may be deleted while it is
* being written: look before trying again.
*/
async function write(writing) {
	const { client, compose, createIfMissing } = writing;
	let lost = null;
	let missing = null;
	for (let attempt = 1;; await client.pause(attempt++)) {
		const [held, ...doubles] = await ownIfWanted(writing);
		if (held) {
			const written = await bring$1(writing, held).catch(orMissing(held, missing));
			missing = held.id;
			if (written === null) continue;
			await hideDuplicates(client, doubles, held);
			return changedAfter(lost, written);
		}
		if (!createIfMissing) return { kind: "none" };
		if (lost !== null && attempt > client.attempts) throw lost;
		const created = await create(writing, await compose(null));
		if ("id" in created) return settle$1(writing, created);
		lost = created.lost;
	}
}
async function ownIfWanted({ client, issue, ensureWanted }) {
	const wanted = ensureWanted();
	const listed = ownComments(client, issue);
	listed.catch(() => {});
	await wanted;
	return listed;
}
/**
* Null for a comment that was deleted since it was listed. If it is listed again, GitHub answers
* 404 for another reason.
*/
function orMissing({ id }, missing) {
	return (error) => {
		if (require_index.failureOf(error)?.status !== 404 || id === missing) throw error;
		return null;
	};
}
/** What is there unchanged is what was created, if the answer to that was lost. */
function changedAfter(lost, comment) {
	const isUnchanged = comment.kind === "written" && comment.change === "unchanged";
	return lost !== null && isUnchanged ? {
		...comment,
		change: "created"
	} : comment;
}
async function create({ client: { request, repo }, issue, ensureWanted }, body) {
	try {
		const { data } = await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			...repo,
			issue_number: issue,
			body,
			request: { beforeRepeat: ensureWanted }
		});
		return {
			id: Number(data.id),
			url: data.html_url,
			author: withoutBotSuffix(data.user?.login ?? "")
		};
	} catch (error) {
		const failure = require_index.failureOf(error);
		if (failure && require_files.isUncertain(failure)) return { lost: error };
		throw error;
	}
}
/**
* Two jobs that found no comment may both have created one: each looks again, and a job whose
* comment is not the oldest writes into the oldest and deletes its own. Ids grow, so the later job
* sees the earlier comment.
*/
async function settle$1(writing, { id, url, author }) {
	const { client, issue, ensureWanted } = writing;
	const [oldest] = await ownComments(client, issue, author);
	const own = {
		kind: "written",
		change: "created",
		url
	};
	if (!oldest || oldest.id >= id) return own;
	const written = await ensureWanted().then(() => bring$1(writing, oldest)).catch(orUnwanted).catch(orMissing(oldest, null));
	if (written === null) return own;
	await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...client.repo,
		comment_id: id
	}).catch(orGone);
	return written;
}
/** A comment that another job has already deleted counts as deleted. */
function orGone(error) {
	if (require_index.failureOf(error)?.status !== 404) throw error;
}
async function bring$1(writing, held) {
	const { client, compose, isShared } = writing;
	if (isShared) return locked(client, held.id, () => bringShared(writing, held));
	const text = await compose(textOf$1(held.body));
	const { id, url } = held;
	if (normalisedText(held.body) === normalisedText(text)) return {
		kind: "written",
		change: "unchanged",
		url
	};
	await update(writing, id, text);
	return {
		kind: "written",
		change: "updated",
		url
	};
}
/**
* Reads back what it wrote: where another job wrote in between, both are merged and written again.
*/
async function bringShared(writing, { id, url }) {
	const { client, compose, ensureWanted } = writing;
	const { request, repo, attempts } = client;
	for (let writes = 0;; writes++) {
		const { data } = await request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			...repo,
			comment_id: id
		});
		const body = data.body ?? "";
		const text = await compose(textOf$1(body));
		if (normalisedText(body) === normalisedText(text) || writes > attempts) return {
			kind: "written",
			change: writes === 0 ? "unchanged" : "updated",
			url
		};
		if (writes > 0) await client.pause(writes);
		await ensureWanted();
		await update(writing, id, text);
	}
}
async function update({ client: { request, repo }, ensureWanted }, id, body) {
	await request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...repo,
		comment_id: id,
		body,
		request: { beforeRepeat: ensureWanted }
	});
}
// src/github/earlier-commits.ts
/**
* The earlier commits of a branch before `ref`, newest first, at most `limit`. Of a merge only the
* first parent is followed, since the merged commits never were the branch's tip.
*/
async function* commitsBefore(client, ref, limit) {
	let parents = /* @__PURE__ */ new Map();
	let sha = ref;
	for (let left = limit; left > 0 && sha !== void 0; left--) {
		if (!parents.has(sha)) parents = await firstParents$1(client, sha);
		sha = parents.get(sha);
		if (sha !== void 0) yield sha;
	}
}
async function firstParents$1({ request, repo, explain }, sha) {
	try {
		const { data } = await request("GET /repos/{owner}/{repo}/commits", {
			...repo,
			sha,
			per_page: MOST_OF_A_PAGE$1
		});
		return new Map(data.map((commit) => [commit.sha, commit.parents[0]?.sha]));
	} catch (error) {
		throw explain(error, {
			code: "list-commits",
			ref: sha
		});
	}
}
/** A page of GitHub's lists. */
const MOST_OF_A_PAGE$1 = 100;
// src/github/issue.ts
const DUPLICATE = "Two runs opened an issue at once; this one is continued in";
/**
* Opens, updates or closes the issue of a topic. A closed issue stays closed: if drift comes back,
* a new issue is opened. A token without the permission is `denied`, not an error.
*/
async function keepIssue(client, desired) {
	try {
		return await keep(client, desired);
	} catch (error) {
		const failure = require_index.failureOf(error);
		const request = {
			code: "write-issue",
			title: desired.title
		};
		if (failure && require_index.isDenied(failure)) return {
			kind: "denied",
			...client.denied(request, failure)
		};
		throw client.explain(error, request);
	}
}
async function keep(client, desired) {
	const [held, ...others] = await find(client, desired.topic);
	if (held === void 0) return desired.body === null ? { kind: "none" } : open(client, desired);
	for (const other of others) await close(client, other, `${DUPLICATE} #${held.number}.`);
	if (desired.body !== null) return bring(client, held, desired);
	await close(client, held, desired.farewell);
	return {
		kind: "written",
		change: "closed",
		url: held.url
	};
}
/** A creation whose answer was lost may have succeeded: look before trying again. */
async function open(client, desired) {
	const { request, repo, attempts, pause } = client;
	const text = {
		title: desired.title,
		body: textOf(client, desired)
	};
	for (let attempt = 1;; attempt++) try {
		await request("POST /repos/{owner}/{repo}/issues", {
			...repo,
			...text
		});
		break;
	} catch (error) {
		const failure = require_index.failureOf(error);
		if (!failure || !require_files.isUncertain(failure) || attempt >= attempts) throw error;
		await pause(attempt);
		if ((await find(client, desired.topic)).length > 0) break;
	}
	return settle(client, desired);
}
/** Another run may have opened one meanwhile: the oldest stays. */
async function settle(client, desired) {
	const [oldest, ...others] = await find(client, desired.topic);
	if (oldest === void 0) return { kind: "none" };
	for (const other of others) await close(client, other, `${DUPLICATE} #${oldest.number}.`);
	const brought = await bring(client, oldest, desired);
	return brought.kind === "written" && brought.change === "unchanged" ? {
		...brought,
		change: "created"
	} : brought;
}
async function bring(client, { number, url, title, body }, desired) {
	const { request, repo } = client;
	const text = textOf(client, desired);
	if (title === desired.title && normalisedText(body) === normalisedText(text)) return {
		kind: "written",
		change: "unchanged",
		url
	};
	await request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		...repo,
		issue_number: number,
		title: desired.title,
		body: text
	});
	return {
		kind: "written",
		change: "updated",
		url
	};
}
/** Closed first: if the comment fails, no later run repeats it. */
async function close({ request, repo }, { number }, why) {
	await request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		...repo,
		issue_number: number,
		state: "closed"
	});
	await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...repo,
		issue_number: number,
		body: why
	});
}
/** The open issues of a topic that are ours, the oldest first: anyone can write the marker. */
async function find(client, topic) {
	const { paginate, repo } = client;
	const query = {
		...repo,
		state: "open",
		per_page: 100
	};
	const marker = require_files.markerOf(client.mapFile, topic);
	const marked = (await paginate("GET /repos/{owner}/{repo}/issues", query)).filter(({ body, pull_request }) => !pull_request && require_files.isMarked(body ?? "", marker));
	if (marked.length === 0) return [];
	const me = await ownLogin(client);
	return marked.filter(({ user }) => user != null && withoutBotSuffix(user.login) === me).map(({ number, html_url: url, title, body }) => ({
		number,
		url,
		title,
		body: body ?? ""
	})).toSorted((one, other) => one.number - other.number);
}
function textOf({ mapFile }, { topic, body }) {
	return `${require_files.markerOf(mapFile, topic)}\n${body ?? ""}`.toWellFormed();
}
// src/github/last-change.ts
/** The day, YYYY-MM-DD in UTC, of the last commit up to `ref` that changed a path; null if none did. */
async function lastChange({ request, repo, explain }, path, ref) {
	try {
		const { data } = await request("GET /repos/{owner}/{repo}/commits", {
			...repo,
			path,
			sha: ref,
			per_page: 1
		});
		const at = Date.parse(data[0]?.commit.committer?.date ?? "");
		return Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 10);
	} catch (error) {
		throw explain(error, {
			code: "list-file-commits",
			path,
			ref
		});
	}
}
// src/github/merged-pull.ts
const BRANCH = "refs/heads/";
/** The branch that a push went to; null for a tag. */
function branchOf({ event: { ref } }) {
	return ref.startsWith(BRANCH) ? ref.slice(11) : null;
}
/**
* The merged pull request that brought a commit to the event's branch; null while GitHub lists
* none. If several contain the commit, it is the one whose head it is (the branch was moved
* forward to it), else the one that was merged first: the commit was there before the others were
* merged. The sha of the merge itself is not read, since API version 2026-03-10 has none.
*/
async function mergedPull(client, sha) {
	try {
		return await broughtBy(client, sha, branchOf(client));
	} catch (error) {
		if (require_index.failureOf(error)?.status === 422) return null;
		throw client.explain(error, {
			code: "find-merged-pull",
			sha
		});
	}
}
/**
* Whether a commit was once the tip of a branch that contains it, as far as pull requests show: the
* commits of a rebased pull request came at once, and only the last of them was checked. `newer`
* is the branch's next commit.
*/
async function wasTip(client, sha, newer, branch) {
	try {
		const pull = await broughtBy(client, sha, branch);
		return pull === null || pull.number !== (await broughtBy(client, newer, branch))?.number;
	} catch (error) {
		throw client.explain(error, {
			code: "find-merged-pull",
			sha
		});
	}
}
async function broughtBy({ paginate, repo }, sha, branch) {
	const merged = (await paginate("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
		...repo,
		commit_sha: sha,
		per_page: 100
	})).filter(({ merged_at, base }) => merged_at !== null && (branch ?? base.ref) === base.ref).toSorted((one, other) => mergeTime(one) - mergeTime(other) || one.number - other.number);
	const found = merged.find(({ head }) => head.sha === sha) ?? merged[0];
	return found === void 0 ? null : {
		number: found.number,
		headSha: found.head.sha
	};
}
const mergeTime = ({ merged_at }) => Date.parse(merged_at ?? "");
/** A pull request's last commit, its base branch, and whether it is merged, as they are now. */
async function currentPull({ request, repo, explain }, pull) {
	try {
		const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
			...repo,
			pull_number: pull
		});
		return {
			headSha: data.head.sha,
			baseRef: data.base.ref,
			isMerged: data.merged
		};
	} catch (error) {
		throw explain(error, {
			code: "read-pull",
			pull
		});
	}
}
// src/github/hinted-pull.ts
/** The titles that GitHub gives: "Merge pull request #7 from \u2026", and "\u2026 (#7)" for a squash. */
const HINT = /^Merge pull request #(\d+) from |\(#(\d+)\)$/;
/** The pull request that a commit's message names in GitHub's own way; anyone can write that. */
function hintIn(message) {
	const [title = ""] = message.split("\n", 1);
	const [, merged, squashed] = HINT.exec(title.trimEnd()) ?? [];
	const number = Number(merged ?? squashed);
	return Number.isSafeInteger(number) && number > 0 && number <= MOST_OF_AN_INT ? number : null;
}
/** GraphQL's `Int`. */
const MOST_OF_AN_INT = 2 ** 31 - 1;
/** GraphQL keeps the merge's commit, which REST drops with API version 2026-03-10. */
const QUERY$1 = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { merged baseRefName headRefOid mergeCommit { oid } }
  }
}`;
const text$1 = require_schemas.nullish(require_schemas.string());
const pullSchema = require_schemas.object({
	merged: require_schemas.nullish(require_schemas.boolean()),
	baseRefName: text$1,
	headRefOid: text$1,
	mergeCommit: require_schemas.nullish(require_schemas.object({ oid: text$1 }))
});
const answerSchema$1 = require_schemas.object({ repository: require_schemas.nullish(require_schemas.object({ pullRequest: require_schemas.nullish(pullSchema) })) });
/**
* The pull request that the push's last message names, if GitHub says that it was merged into this
* branch and that its head or its merge is in the push. Null where that cannot be read.
*/
async function hintedPull(client) {
	const { event, repo } = client;
	const number = hintIn(event.push?.message ?? "");
	if (number === null) return null;
	const { repository } = await asked(client, {
		...repo,
		number
	});
	const { merged, baseRefName, headRefOid, mergeCommit } = repository?.pullRequest ?? {};
	if (merged !== true || !headRefOid) return null;
	if ((branchOf(client) ?? baseRefName) !== baseRefName) return null;
	const pushed = [event.sha, ...event.push?.commits ?? []];
	return pushed.includes(headRefOid) || pushed.includes(mergeCommit?.oid ?? "") ? {
		number,
		headSha: headRefOid
	} : null;
}
/** Nothing where GraphQL does not answer: it is only a hint. */
async function asked(client, variables) {
	try {
		return await client.graphql(answerSchema$1, QUERY$1, variables);
	} catch (error) {
		if (require_index.failureOf(error) === null && !require_files.isGraphqlAnswer(error)) throw error;
		return {};
	}
}
// src/github/merged-pulls.ts
/** The size of a page of GitHub's lists, and how many pages of a push are read. */
const MOST_OF_A_PAGE = 100;
const MOST_PAGES = 3;
/** How many commits of a branch are asked for their pull requests, and how many at once. */
const MOST_COMMITS = 100;
const REQUESTS = 4;
/**
* The merged pull request of a push, for its comment: null where GitHub lists none, even some 20
* seconds later, and the commit's message leads to none that can be proven. Nobody waits where the
* deployment took longer than GitHub needs. A tag is asked for once: it may be much older than its
* push.
*/
async function mergedPullOfPush(client) {
	const { sha } = client.event;
	const first = await mergedPull(client, sha) ?? await hintedPull(client);
	const isTag = branchOf(client) === null;
	if (first !== null || isTag) return first;
	for (const pause of client.unlistedMs) {
		if (client.isListed()) return null;
		await client.wait(pause);
		const pull = await mergedPull(client, sha);
		if (pull !== null) return pull;
	}
	return null;
}
/**
* The merged pull requests of a push, oldest first, each once: a merge queue pushes several at a
* time, and a rebase every commit of one. Only the branch's own commits are asked for, along first
* parents, and at most the newest hundred. `before` null: only the pull request of `sha`. GitHub
* lists a merge some seconds after it, so a commit is asked again while no commit has a pull
* request, or its own message names one; the message itself proves nothing.
*/
async function mergedPulls(client, before, sha) {
	const commits = before === null ? [] : await pushed(client, before, sha);
	const shas = firstParents(commits, sha);
	if (shas.length > MOST_COMMITS) client.notify({
		code: "push-cut",
		commits: shas.length,
		most: MOST_COMMITS
	});
	const asked = shas.slice(0, MOST_COMMITS);
	const found = await pullsOf(client, asked, messagesOf(commits, client));
	const numbers = asked.flatMap((each) => found.get(each)?.number ?? []);
	return [...new Set(numbers)].toReversed();
}
function messagesOf(commits, { event }) {
	const read = commits.map(({ sha, commit }) => [sha, commit?.message ?? ""]);
	return new Map([[event.sha, event.push?.message ?? ""], ...read]);
}
async function pullsOf(client, shas, messages) {
	const found = /* @__PURE__ */ new Map();
	const isAwaited = (sha) => !found.has(sha) && (found.size === 0 || hintIn(messages.get(sha) ?? "") !== null);
	for (const pause of [0, ...client.unlistedMs]) {
		if (pause > 0) await client.wait(pause);
		const look = async (sha) => {
			const pull = await mergedPull(client, sha);
			if (pull !== null) found.set(sha, pull);
		};
		await require_index.pMap(pause === 0 ? shas : shas.filter(isAwaited), look, { concurrency: REQUESTS });
		if (!shas.some(isAwaited)) break;
	}
	return found;
}
/** The commits of a push; only the last one where GitHub cannot compare, or lists too many. */
async function pushed(client, before, sha) {
	const { request, repo } = client;
	const commits = [];
	try {
		for (let page = 1; page <= MOST_PAGES; page++) {
			const { data } = await request("GET /repos/{owner}/{repo}/compare/{basehead}", {
				...repo,
				basehead: `${before}...${sha}`,
				per_page: MOST_OF_A_PAGE,
				page
			});
			commits.push(...data.commits);
			if (commits.length >= data.total_commits) return commits;
		}
		client.notify({ code: "push-too-long" });
		return [];
	} catch (error) {
		const status = require_index.failureOf(error)?.status;
		if (status === 404 || status === 422) return [];
		throw client.explain(error, {
			code: "list-pushed-commits",
			sha
		});
	}
}
/** Newest first; `sha` alone where the commits are unknown. */
function firstParents(commits, sha) {
	const known = new Map(commits.map((commit) => [commit.sha, commit]));
	const line = [sha];
	for (let at = known.get(sha); at !== void 0;) {
		known.delete(at.sha);
		const parent = known.get(at.parents[0]?.sha ?? "");
		if (parent !== void 0) line.push(parent.sha);
		at = parent;
	}
	return line;
}
// src/github/reviewed-comment.ts
const text = require_schemas.nullish(require_schemas.string());
/** Null for a deleted account. */
const actor = require_schemas.nullish(require_schemas.object({
	__typename: text,
	login: text
}));
/** A comment; all fields may be missing where GitHub hides something from the token. */
const nodeSchema = require_schemas.object({
	viewerDidAuthor: require_schemas.nullish(require_schemas.boolean()),
	body: text,
	lastEditedAt: text,
	author: actor,
	/** Null also where the comment was never edited. */
	editor: actor
});
const answerSchema = require_schemas.object({ nodes: require_schemas.nullish(require_schemas.array(require_schemas.nullable(nodeSchema))) });
/** REST shows who wrote a comment, but not who edited it, which anyone with write access can do. */
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
/** The most ids that GraphQL accepts at once (Resource limitations). */
const MOST_NODES = 100;
/**
* The oldest comment with our marker that this token's account wrote, without the marker. It is
* trusted if nobody else edited it last. Comments by others with our marker are ignored.
*/
async function ownComment(client, issue) {
	const { paginate, repo, mapFile } = client;
	const marker = require_files.markerOf(mapFile);
	let ids;
	try {
		ids = (await paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			...repo,
			issue_number: issue,
			per_page: 100
		})).filter(({ body }) => require_files.isMarked(body ?? "", marker)).map(({ node_id }) => node_id);
	} catch (error) {
		throw client.explain(error, {
			code: "read-comments",
			pull: issue
		});
	}
	if (ids.length === 0) return { kind: "none" };
	const nodes = await lastEditors(client, ids.slice(0, MOST_NODES));
	if (nodes === null) return {
		kind: "untrusted",
		reason: { code: "editor-not-asked" }
	};
	const own = nodes.find((node) => node?.viewerDidAuthor === true);
	return own === void 0 || own === null ? { kind: "none" } : judged(own, marker);
}
function judged({ body, lastEditedAt, author, editor }, marker) {
	if (lastEditedAt === void 0) return {
		kind: "untrusted",
		reason: { code: "edits-not-known" }
	};
	if (lastEditedAt !== null) {
		if (!editor?.login || !editor.__typename) return {
			kind: "untrusted",
			reason: { code: "editor-not-known" }
		};
		if (editor.__typename !== author?.__typename || editor.login !== author.login) return {
			kind: "untrusted",
			reason: {
				code: "edited-by",
				login: editor.login
			}
		};
	}
	const text = (body ?? "").replaceAll("\r\n", "\n");
	if (!require_files.isMarked(text, marker)) return { kind: "none" };
	return {
		kind: "trusted",
		body: text.slice(text.indexOf("\n") + 1)
	};
}
/** Null where GraphQL does not answer. */
async function lastEditors(client, ids) {
	try {
		const { nodes } = await client.graphql(answerSchema, QUERY, { ids });
		return nodes ?? null;
	} catch (error) {
		if (require_index.failureOf(error) === null && !require_files.isGraphqlAnswer(error)) throw error;
		return null;
	}
}
// src/github/reviews.ts
/** The states that are an opinion about a pull request. A comment does not change an opinion. */
const OPINIONS = [
	"APPROVED",
	"CHANGES_REQUESTED",
	"DISMISSED"
];
/**
* Who approves the checked commit of a pull request: those whose latest opinion is an approval of
* that very commit. The author's own approval does not count.
*/
async function approversOf(client, pull) {
	const { paginate, repo } = client;
	try {
		const opinions = (await paginate("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
			...repo,
			pull_number: pull.number,
			per_page: 100
		})).filter(({ state }) => OPINIONS.includes(state.toUpperCase()));
		return [...new Map(opinions.flatMap((review) => review.user ? [[review.user.login, review]] : [])).values()].filter((review) => review.state.toUpperCase() === "APPROVED").filter((review) => review.commit_id === pull.headSha).flatMap(({ user }) => user ? [user.login] : []).filter((login) => login.toLowerCase() !== pull.author.toLowerCase());
	} catch (error) {
		throw client.explain(error, {
			code: "list-reviews",
			pull: pull.number
		});
	}
}
// src/github/teams.ts
/**
* The members of a team, including its child teams (List team members). GitHub answers that a team
* does not exist if the token cannot see it: after 404 and 403 the members are unknown.
*/
async function membersOf(client, { org, slug }) {
	const { paginate } = client;
	try {
		return {
			known: true,
			logins: (await paginate("GET /orgs/{org}/teams/{team_slug}/members", {
				org,
				team_slug: slug,
				per_page: 100
			})).map(({ login }) => login)
		};
	} catch (error) {
		const failure = require_index.failureOf(error);
		if (failure !== null && [403, 404].includes(failure.status ?? 0) && !require_index.isRateLimit(failure)) return {
			known: false,
			status: failure.status,
			quoted: failure.quoted
		};
		throw client.explain(error, {
			code: "list-team-members",
			team: `@${org}/${slug}`
		});
	}
}
// src/github/tree.ts
/** The blobs that a commit has at these paths; null when GitHub has no such commit. */
async function blobsAt(client, ref, paths) {
	const wanted = new Set(paths);
	const files = (await entriesAt(client, ref, {
		isWanted: (path) => wanted.has(path),
		mayBeBelow: (folder) => paths.some((path) => path.startsWith(`${folder}/`))
	}))?.filter(({ mode }) => REGULAR.test(mode));
	return files === void 0 ? null : new Map(files.map(({ path, sha }) => [path, sha]));
}
/** The files and links of a commit that are wanted, in GitHub's order; null as above. */
async function filesAt(client, ref, wanted) {
	const found = await entriesAt(client, ref, wanted);
	if (found === null) return null;
	return found.flatMap(({ path, mode, size }) => {
		if (REGULAR.test(mode)) return [{
			path,
			kind: "file",
			bytes: size ?? 0
		}];
		return mode === LINK ? [{
			path,
			kind: "link"
		}] : [];
	});
}
/**
* One request; more only where the repository has over 100,000 files (Get a tree, `truncated`):
* then the folders above the wanted paths are listed, as deep as one answer reaches.
*/
async function entriesAt(client, ref, wanted) {
	try {
		return await Array.fromAsync(entriesBelow(client, {
			sha: ref,
			prefix: "",
			above: []
		}, wanted));
	} catch (error) {
		const status = require_index.failureOf(error)?.status;
		if (status === 404 || status === 422) return null;
		throw client.explain(error, {
			code: "list-files",
			ref
		});
	}
}
async function* entriesBelow(client, folder, wanted) {
	if (folder.above.includes(folder.sha)) throw new require_index.LostAnswerError({ code: "github-list-in-circle" });
	const above = [...folder.above, folder.sha];
	const whole = await entriesOf(client, folder, true);
	const entries = whole ?? await entriesOf(client, folder, false) ?? [];
	for (const entry of entries) {
		const path = `${folder.prefix}${entry.path}`;
		if (wanted.isWanted(path)) yield {
			...entry,
			path
		};
		if (whole === null && entry.mode === FOLDER && wanted.mayBeBelow(path)) yield* entriesBelow(client, {
			sha: entry.sha,
			prefix: `${path}/`,
			above
		}, wanted);
	}
}
/** Executable or not. */
const REGULAR = /^1006|^1007/;
const LINK = "120000";
const FOLDER = "040000";
/** Null where the answer lists only a part of what is below the folder. */
async function entriesOf({ request, repo }, { sha }, isRecursive) {
	const recursive = isRecursive ? { recursive: "1" } : {};
	const { data } = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		...repo,
		tree_sha: sha,
		...recursive
	});
	return data.truncated && isRecursive ? null : data.tree;
}
// src/github/github.ts
/** Sends no request yet. */
async function connectGitHub({ retryPolicy, ...options }) {
	const client = require_files.connect(options, {
		...require_files.RETRY_POLICY,
		...retryPolicy
	});
	return {
		async changedFiles({ pull, before, sha }, onListed = () => {}) {
			if (pull) return filesOfPull(client, pull, onListed);
			return before === null ? null : filesBetween(client, before, sha, onListed);
		},
		readFile: (path, ref) => require_files.readFile(client, path, ref),
		fileAt: (path, ref) => require_files.fileAt(client, path, ref),
		blobsAt: (ref, paths) => blobsAt(client, ref, paths),
		filesAt: (ref, wanted) => filesAt(client, ref, wanted),
		lastChange: (path, ref) => lastChange(client, path, ref),
		commitsBefore: (ref, limit) => commitsBefore(client, ref, limit),
		wasTip: (sha, newer, branch) => wasTip(client, sha, newer, branch),
		readFiles: (paths, ref) => require_files.readFiles(client, paths, ref),
		currentPull: (pull) => currentPull(client, pull),
		mergedPull: () => mergedPullOfPush(client),
		mergedPulls: (before, sha) => mergedPulls(client, before, sha),
		ownComment: (issue) => ownComment(client, issue),
		approvers: (pull) => approversOf(client, pull),
		members: (team) => membersOf(client, team),
		writeComment: (issue, compose, how) => writeComment(client, issue, compose, how),
		writeCheckRun: (sha, run) => writeCheckRun(client, sha, run),
		keepIssue: (wish) => keepIssue(client, wish)
	};
}
exports.connectGitHub = connectGitHub;
