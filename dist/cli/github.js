const require_carry_out = require("./carry-out.js"), require_schemas = require("./schemas.js");
let node_crypto = require("node:crypto");
const require_client = require("./client.js"), require_files = require("./files.js");
async function filesOfPull(e, t, n) {
	let { request: r, paginate: i, repo: a } = e, o = {
		...a,
		pull_number: t.number
	};
	try {
		let a = await i("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
			...o,
			per_page: 100
		}), s = a.flatMap(changedFile), c = r("GET /repos/{owner}/{repo}/pulls/{pull_number}", o);
		n(s);
		let { data: l } = await c;
		if (l.head.sha !== t.headSha || l.base.ref !== t.baseRef || a.some((e) => isOfOtherHead(e, t.headSha))) return unlisted(e, {
			code: "pull-changed-since-event",
			pull: t.number
		});
		if (l.changed_files <= a.length) return s;
		let u = {
			listed: a.length,
			changed: l.changed_files
		};
		return unlisted(e, {
			code: "pull-lists-too-few",
			pull: t.number,
			...u
		});
	} catch (n) {
		let r = e.explain(n, {
			code: "list-pull-files",
			pull: t.number
		});
		if (!(r instanceof require_carry_out.Mi) || !isAboutList(r.failure)) throw r;
		return unlisted(e, r.failure);
	}
}
function isOfOtherHead({ status: e, contents_url: t = "" }, n) {
	let r = URL.parse(t)?.searchParams.get("ref") ?? n;
	return e !== "removed" && COMMIT.test(r) && r !== n;
}
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/, ABOUT_LIST = [
	"github-permission-missing",
	"github-server-trouble",
	"github-list-moving"
];
function isAboutList(e) {
	let { code: t } = e, n = t === "github-refused" && e.status === 422;
	return ABOUT_LIST.includes(t) || n;
}
async function filesBetween(e, t, n, r) {
	let { request: i, repo: a } = e;
	try {
		let { data: o } = await i("GET /repos/{owner}/{repo}/compare/{basehead}", {
			...a,
			basehead: `${t}...${n}`,
			per_page: 1,
			page: 1
		});
		if (o.status !== "ahead" && o.status !== "identical") return unlisted(e, {
			code: "branch-rewritten",
			before: t,
			after: n
		});
		if (!o.files) throw new require_carry_out.Ni({
			code: "github-answer-unexpected",
			at: "files"
		});
		let { files: s } = o;
		if (s.length < 300) {
			let e = s.flatMap(changedFile);
			return r(e), e;
		}
		return unlisted(e, {
			code: "comparison-lists-too-few",
			most: 300,
			before: t
		});
	} catch (r) {
		let i = require_carry_out.Pi(r)?.status;
		if (i === 404) return unlisted(e, {
			code: "commits-not-connected",
			before: t,
			after: n
		});
		if (i === 422) return unlisted(e, {
			code: "commits-not-comparable",
			before: t,
			after: n
		});
		throw e.explain(r, {
			code: "compare-commits",
			before: t,
			after: n
		});
	}
}
function unlisted({ notify: e }, t) {
	return e({
		code: "files-not-listed",
		cause: t
	}), null;
}
const STATUS = {
	added: "added",
	copied: "added",
	modified: "modified",
	changed: "modified",
	removed: "removed",
	renamed: "renamed",
	unchanged: null
};
function changedFile({ filename: e, status: t, previous_filename: n }) {
	let r = STATUS[t] === void 0 ? "modified" : STATUS[t];
	return r === null ? [] : [{
		path: e,
		previousPath: r === "renamed" ? n ?? null : null,
		status: r
	}];
}
async function writeCheckRun(e, t, n) {
	try {
		let r = await create$1(e, t, n);
		return await addAnnotations(e, r, n), {
			kind: "written",
			url: r.url
		};
	} catch (n) {
		let r = require_carry_out.Pi(n), i = {
			code: "write-check-run",
			sha: t
		};
		if (r && (require_carry_out.Fi(r) || r.status === 404)) return {
			kind: "denied",
			...e.denied(i, r)
		};
		throw e.explain(n, i);
	}
}
async function create$1(e, t, n) {
	let { request: r, repo: i } = e, a = (0, node_crypto.randomUUID)();
	for (let o = 1;; o++) {
		try {
			let { data: e } = await r("POST /repos/{owner}/{repo}/check-runs", {
				...i,
				name: n.name,
				head_sha: t,
				external_id: a,
				status: "completed",
				conclusion: n.conclusion,
				output: outputOf(n, 0)
			});
			return madeOf(e);
		} catch (r) {
			if (!isLost(r)) throw r;
			let i = await find$1(e, t, n.name, a);
			if (i) return i;
			if (o >= e.attempts) throw r;
		}
		await e.pause(o);
	}
}
async function find$1({ paginate: e, repo: t }, n, r, i) {
	let a = (await e("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		...t,
		ref: n,
		check_name: r,
		filter: "all",
		per_page: 100
	})).find((e) => e.external_id === i);
	return a ? madeOf(a) : null;
}
const ONE = "/repos/{owner}/{repo}/check-runs/{check_run_id}";
async function addAnnotations(e, t, n) {
	let { request: r, repo: i } = e, a = {
		...i,
		check_run_id: t.id
	}, { held: o } = t;
	for (let t = 1; o < n.annotations.length;) try {
		let e = outputOf(n, o), { data: t } = await r(`PATCH ${ONE}`, {
			...a,
			output: e,
			request: { retries: 0 }
		});
		o = Math.max(t.output.annotations_count, o + e.annotations.length);
	} catch (n) {
		if (!isLost(n) || t >= e.attempts) throw n;
		await e.pause(t++), o = madeOf((await r(`GET ${ONE}`, a)).data).held;
	}
}
function outputOf({ title: e, summary: t, annotations: n }, r) {
	return {
		title: e,
		summary: t,
		annotations: n.slice(r, r + 50)
	};
}
function madeOf(e) {
	return {
		id: Number(e.id),
		url: e.html_url ?? null,
		held: e.output.annotations_count
	};
}
function isLost(e) {
	let t = require_carry_out.Pi(e);
	return t !== null && require_client.s(t);
}
async function locked(e, t, n) {
	let r = await take(e, t);
	try {
		return await n();
	} finally {
		r !== null && await giveBack(e, t, r);
	}
}
async function take(e, t) {
	let n = {
		id: 0,
		looks: 0
	};
	for (let r = 1; r <= 60; r++) {
		let r = await react(e, t);
		if (r === null || r.isNew) return r?.id ?? null;
		let { id: i } = r;
		n = {
			id: i,
			looks: i === n.id ? n.looks + 1 : 1
		}, n.looks >= 10 ? await giveBack(e, t, i) : await e.pause(1);
	}
	return null;
}
async function react({ request: e, repo: t }, n) {
	let r = {
		...t,
		comment_id: n,
		content: "eyes"
	};
	try {
		let { status: t, data: n } = await e("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", r);
		return {
			id: n.id,
			isNew: t === 201
		};
	} catch (e) {
		if (require_carry_out.Pi(e) === null) throw e;
		return null;
	}
}
async function giveBack({ request: e, repo: t }, n, r) {
	try {
		await e("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}", {
			...t,
			comment_id: n,
			reaction_id: r
		});
	} catch (e) {
		if (require_carry_out.Pi(e) === null) throw e;
	}
}
// src/github/login.ts
const JOB = "github-actions", viewing = require_schemas.h({ viewer: require_schemas.p(require_schemas.h({ login: require_schemas.p(require_schemas.b()) })) });
async function ownLogin({ graphql: e }) {
	try {
		let { viewer: t } = await e(viewing, "{ viewer { login } }");
		return withoutBotSuffix(t?.login ?? JOB);
	} catch (e) {
		if (require_carry_out.Pi(e) === null && !require_client.r(e)) throw e;
		return JOB;
	}
}
function withoutBotSuffix(e) {
	return e.replace(/\[bot\]$/, "").toLowerCase();
}
// src/github/comments.ts
const textOf$1 = (e) => normalisedText(e).replace(/^.*\n?/, ""), normalisedText = (e) => e.replaceAll("\r\n", "\n").trimEnd();
async function ownComments(e, t, n) {
	let { paginate: r, repo: i } = e, a = {
		...i,
		issue_number: t,
		per_page: 100
	}, o = Promise.resolve(n ?? ownLogin(e));
	o.catch(() => {});
	let s = (await r("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", a)).filter(({ body: t }) => require_client.i(t ?? "", require_client.a(e.mapFile)));
	if (s.length === 0) return [];
	let c = await o;
	return s.filter(({ user: e }) => e != null && withoutBotSuffix(e.login) === c).map(({ id: e, node_id: t, html_url: n, body: r = "" }) => ({
		id: e,
		nodeId: t,
		url: n,
		body: r
	})).toSorted((e, t) => e.id - t.id);
}
// src/github/double-comments.ts
async function hideDuplicates(e, t, n) {
	for (let r of t) await isHidden(e, r) || await pointTo(e, r, n) || e.notify({
		code: "comment-left-over",
		url: r.url
	});
}
const state = require_schemas.p(require_schemas.h({ isMinimized: require_schemas.p(require_schemas.a()) })), looked = require_schemas.h({ node: state }), hidden = require_schemas.h({ minimizeComment: require_schemas.p(require_schemas.h({ minimizedComment: state })) });
async function isHidden({ graphql: e }, { nodeId: t }) {
	try {
		let { node: n } = await e(looked, "query ($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }", { id: t });
		if (n?.isMinimized === !0) return !0;
		let { minimizeComment: r } = await e(hidden, "mutation ($id: ID!) {\n  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {\n    minimizedComment { isMinimized }\n  }\n}", { id: t });
		return r?.minimizedComment?.isMinimized === !0;
	} catch (e) {
		if (require_carry_out.Pi(e) === null && !require_client.r(e)) throw e;
		return !1;
	}
}
async function pointTo({ request: e, repo: t }, { id: n }, { url: r }) {
	try {
		let i = `Out of date: [Flowgate's comment](${r}) is kept elsewhere on this page.`;
		return await e("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			...t,
			comment_id: n,
			body: i
		}), !0;
	} catch (e) {
		let t = require_carry_out.Pi(e);
		if (t === null) throw e;
		return t.status === 404;
	}
}
// src/github/comment.ts
const TOO_LONG = /too long/i;
async function writeComment(e, t, n, { isWanted: r = async () => !0, ...i }) {
	let a = "", o = {
		...i,
		client: e,
		issue: t,
		async compose(t) {
			return a = `${require_client.a(e.mapFile)}\n${await n(t)}`.toWellFormed(), a;
		},
		async ensureWanted() {
			if (!await r()) throw new NotWanted();
		}
	};
	try {
		return await write(o).catch(orUnwanted);
	} catch (n) {
		let r = require_carry_out.Pi(n), i = {
			code: "write-comment",
			pull: t
		};
		if (r && (require_carry_out.Fi(r) || r.status === 404)) return {
			kind: "denied",
			...e.denied(i, r)
		};
		if (r?.status === 422 && TOO_LONG.test(r.quoted)) {
			let e = {
				characters: [...a].length,
				most: 65536
			};
			throw new require_carry_out.Mi({
				code: "comment-too-long",
				pull: t,
				...e
			});
		}
		throw e.explain(n, i);
	}
}
var NotWanted = class extends Error {
	name = "NotWanted";
};
function orUnwanted(e) {
	if (e instanceof NotWanted) return { kind: "unwanted" };
	throw e;
}
async function write(e) {
	let { client: t, compose: n, createIfMissing: r } = e, i = null, a = null;
	for (let o = 1;; await t.pause(o++)) {
		let [s, ...c] = await ownIfWanted(e);
		if (s) {
			let n = await bring$1(e, s).catch(orMissing(s, a));
			if (a = s.id, n === null) continue;
			return await hideDuplicates(t, c, s), changedAfter(i, n);
		}
		if (!r) return { kind: "none" };
		if (i !== null && o > t.attempts) throw i;
		let l = await create(e, await n(null));
		if ("id" in l) return settle$1(e, l);
		i = l.lost;
	}
}
async function ownIfWanted({ client: e, issue: t, ensureWanted: n }) {
	let r = n(), i = ownComments(e, t);
	return i.catch(() => {}), await r, i;
}
function orMissing({ id: e }, t) {
	return (n) => {
		if (require_carry_out.Pi(n)?.status !== 404 || e === t) throw n;
		return null;
	};
}
function changedAfter(e, t) {
	let n = t.kind === "written" && t.change === "unchanged";
	return e !== null && n ? {
		...t,
		change: "created"
	} : t;
}
async function create({ client: { request: e, repo: t }, issue: n, ensureWanted: r }, i) {
	try {
		let { data: a } = await e("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			...t,
			issue_number: n,
			body: i,
			request: { beforeRepeat: r }
		});
		return {
			id: Number(a.id),
			url: a.html_url,
			author: withoutBotSuffix(a.user?.login ?? "")
		};
	} catch (e) {
		let t = require_carry_out.Pi(e);
		if (t && require_client.s(t)) return { lost: e };
		throw e;
	}
}
async function settle$1(e, { id: t, url: n, author: r }) {
	let { client: i, issue: a, ensureWanted: o } = e, [s] = await ownComments(i, a, r), c = {
		kind: "written",
		change: "created",
		url: n
	};
	if (!s || s.id >= t) return c;
	let l = await o().then(() => bring$1(e, s)).catch(orUnwanted).catch(orMissing(s, null));
	return l === null ? c : (await i.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...i.repo,
		comment_id: t
	}).catch(orGone), l);
}
function orGone(e) {
	if (require_carry_out.Pi(e)?.status !== 404) throw e;
}
async function bring$1(e, t) {
	let { client: n, compose: r, isShared: i } = e;
	if (i) return locked(n, t.id, () => bringShared(e, t));
	let a = await r(textOf$1(t.body)), { id: o, url: s } = t;
	return normalisedText(t.body) === normalisedText(a) ? {
		kind: "written",
		change: "unchanged",
		url: s
	} : (await update(e, o, a), {
		kind: "written",
		change: "updated",
		url: s
	});
}
async function bringShared(e, { id: t, url: n }) {
	let { client: r, compose: i, ensureWanted: a } = e, { request: o, repo: s, attempts: c } = r;
	for (let l = 0;; l++) {
		let { data: u } = await o("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			...s,
			comment_id: t
		}), d = u.body ?? "", f = await i(textOf$1(d));
		if (normalisedText(d) === normalisedText(f) || l > c) return {
			kind: "written",
			change: l === 0 ? "unchanged" : "updated",
			url: n
		};
		l > 0 && await r.pause(l), await a(), await update(e, t, f);
	}
}
async function update({ client: { request: e, repo: t }, ensureWanted: n }, r, i) {
	await e("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...t,
		comment_id: r,
		body: i,
		request: { beforeRepeat: n }
	});
}
// src/github/earlier-commits.ts
async function* commitsBefore(e, t, n) {
	let r = new Map(), i = t;
	for (let t = n; t > 0 && i !== void 0; t--) r.has(i) || (r = await firstParents$1(e, i)), i = r.get(i), i !== void 0 && (yield i);
}
async function firstParents$1({ request: e, repo: t, explain: n }, r) {
	try {
		let { data: n } = await e("GET /repos/{owner}/{repo}/commits", {
			...t,
			sha: r,
			per_page: MOST_OF_A_PAGE$1
		});
		return new Map(n.map((e) => [e.sha, e.parents[0]?.sha]));
	} catch (e) {
		throw n(e, {
			code: "list-commits",
			ref: r
		});
	}
}
const MOST_OF_A_PAGE$1 = 100, DUPLICATE = "Two runs opened an issue at once; this one is continued in";
async function keepIssue(e, t) {
	try {
		return await keep(e, t);
	} catch (n) {
		let r = require_carry_out.Pi(n), i = {
			code: "write-issue",
			title: t.title
		};
		if (r && require_carry_out.Fi(r)) return {
			kind: "denied",
			...e.denied(i, r)
		};
		throw e.explain(n, i);
	}
}
async function keep(e, t) {
	let [n, ...r] = await find(e, t.topic);
	if (n === void 0) return t.body === null ? { kind: "none" } : open(e, t);
	for (let t of r) await close(e, t, `${DUPLICATE} #${n.number}.`);
	return t.body === null ? (await close(e, n, t.farewell), {
		kind: "written",
		change: "closed",
		url: n.url
	}) : bring(e, n, t);
}
async function open(e, t) {
	let { request: n, repo: r, attempts: i, pause: a } = e, o = {
		title: t.title,
		body: textOf(e, t)
	};
	for (let s = 1;; s++) try {
		await n("POST /repos/{owner}/{repo}/issues", {
			...r,
			...o
		});
		break;
	} catch (n) {
		let r = require_carry_out.Pi(n);
		if (!r || !require_client.s(r) || s >= i) throw n;
		if (await a(s), (await find(e, t.topic)).length > 0) break;
	}
	return settle(e, t);
}
async function settle(e, t) {
	let [n, ...r] = await find(e, t.topic);
	if (n === void 0) return { kind: "none" };
	for (let t of r) await close(e, t, `${DUPLICATE} #${n.number}.`);
	let i = await bring(e, n, t);
	return i.kind === "written" && i.change === "unchanged" ? {
		...i,
		change: "created"
	} : i;
}
async function bring(e, { number: t, url: n, title: r, body: i }, a) {
	let { request: o, repo: s } = e, c = textOf(e, a);
	return r === a.title && normalisedText(i) === normalisedText(c) ? {
		kind: "written",
		change: "unchanged",
		url: n
	} : (await o("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		...s,
		issue_number: t,
		title: a.title,
		body: c
	}), {
		kind: "written",
		change: "updated",
		url: n
	});
}
async function close({ request: e, repo: t }, { number: n }, r) {
	await e("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		...t,
		issue_number: n,
		state: "closed"
	}), await e("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...t,
		issue_number: n,
		body: r
	}).catch((e) => {
		if (require_carry_out.Pi(e) === null) throw e;
	});
}
async function find(e, t) {
	let { paginate: n, repo: r } = e, i = {
		...r,
		state: "open",
		direction: "asc",
		per_page: 100
	}, a = require_client.a(e.mapFile, t), o = (await n("GET /repos/{owner}/{repo}/issues", i)).filter(({ body: e, pull_request: t }) => !t && require_client.i(e ?? "", a));
	if (o.length === 0) return [];
	let s = await ownLogin(e);
	return o.filter(({ user: e }) => e != null && withoutBotSuffix(e.login) === s).map(({ number: e, html_url: t, title: n, body: r }) => ({
		number: e,
		url: t,
		title: n,
		body: r ?? ""
	})).toSorted((e, t) => e.number - t.number);
}
function textOf({ mapFile: e }, { topic: t, body: n }) {
	return `${require_client.a(e, t)}\n${n ?? ""}`.toWellFormed();
}
// src/github/last-change.ts
async function lastChange({ request: e, repo: t, explain: n }, r, i) {
	try {
		let { data: n } = await e("GET /repos/{owner}/{repo}/commits", {
			...t,
			path: r,
			sha: i,
			per_page: 1
		}), a = Date.parse(n[0]?.commit.committer?.date ?? "");
		return Number.isNaN(a) ? null : new Date(a).toISOString().slice(0, 10);
	} catch (e) {
		throw n(e, {
			code: "list-file-commits",
			path: r,
			ref: i
		});
	}
}
function branchOf({ event: { ref: e } }) {
	return e.startsWith("refs/heads/") ? e.slice(11) : null;
}
async function mergedPull(e, t) {
	try {
		return await broughtBy(e, t, branchOf(e));
	} catch (n) {
		if (require_carry_out.Pi(n)?.status === 422) return null;
		throw e.explain(n, {
			code: "find-merged-pull",
			sha: t
		});
	}
}
async function wasTip(e, t, n, r) {
	try {
		let i = await broughtBy(e, t, r);
		return i === null || i.number !== (await broughtBy(e, n, r))?.number;
	} catch (n) {
		throw e.explain(n, {
			code: "find-merged-pull",
			sha: t
		});
	}
}
async function broughtBy({ paginate: e, repo: t }, n, r) {
	let i = (await e("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
		...t,
		commit_sha: n,
		per_page: 100
	})).filter(({ merged_at: e, base: t }) => e !== null && (r ?? t.ref) === t.ref).toSorted((e, t) => mergeTime(e) - mergeTime(t) || e.number - t.number), a = i.find(({ head: e }) => e.sha === n) ?? i[0];
	return a === void 0 ? null : {
		number: a.number,
		headSha: a.head.sha
	};
}
const mergeTime = ({ merged_at: e }) => Date.parse(e ?? "");
async function currentPull({ request: e, repo: t, explain: n }, r) {
	try {
		let { data: n } = await e("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
			...t,
			pull_number: r
		});
		return {
			headSha: n.head.sha,
			baseRef: n.base.ref,
			isMerged: n.merged
		};
	} catch (e) {
		throw n(e, {
			code: "read-pull",
			pull: r
		});
	}
}
// src/github/hinted-pull.ts
const HINT = /^Merge pull request #(\d+) from |\(#(\d+)\)$/;
function hintIn(e) {
	let [t = ""] = e.split("\n", 1), [, n, r] = HINT.exec(t.trimEnd()) ?? [], i = Number(n ?? r);
	return Number.isSafeInteger(i) && i > 0 && i <= MOST_OF_AN_INT ? i : null;
}
const MOST_OF_AN_INT = 2 ** 31 - 1, text$1 = require_schemas.p(require_schemas.b()), pullSchema = require_schemas.h({
	merged: require_schemas.p(require_schemas.a()),
	baseRefName: text$1,
	headRefOid: text$1,
	mergeCommit: require_schemas.p(require_schemas.h({ oid: text$1 }))
}), answerSchema$1 = require_schemas.h({ repository: require_schemas.p(require_schemas.h({ pullRequest: require_schemas.p(pullSchema) })) });
async function hintedPull(e) {
	let { event: t, repo: n } = e, r = hintIn(t.push?.message ?? "");
	if (r === null) return null;
	let { repository: i } = await asked(e, {
		...n,
		number: r
	}), { merged: a, baseRefName: o, headRefOid: s, mergeCommit: c } = i?.pullRequest ?? {};
	if (a !== !0 || !s || (branchOf(e) ?? o) !== o) return null;
	let l = [t.sha, ...t.push?.commits ?? []];
	return l.includes(s) || l.includes(c?.oid ?? "") ? {
		number: r,
		headSha: s
	} : null;
}
async function asked(e, t) {
	try {
		return await e.graphql(answerSchema$1, "query ($owner: String!, $repo: String!, $number: Int!) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) { merged baseRefName headRefOid mergeCommit { oid } }\n  }\n}", t);
	} catch (e) {
		if (require_carry_out.Pi(e) === null && !require_client.r(e)) throw e;
		return {};
	}
}
async function mergedPullOfPush(e) {
	let { sha: t } = e.event, n = await mergedPull(e, t) ?? await hintedPull(e), r = branchOf(e) === null;
	if (n !== null || r) return n;
	for (let n of e.unlistedMs) {
		if (e.isListed()) return null;
		await e.wait(n);
		let r = await mergedPull(e, t);
		if (r !== null) return r;
	}
	return null;
}
async function mergedPulls(e, t, n) {
	let r = t === null ? [] : await pushed(e, t, n), i = firstParents(r, n);
	i.length > 100 && e.notify({
		code: "push-cut",
		commits: i.length,
		most: 100
	});
	let a = i.slice(0, 100), o = await pullsOf(e, a, messagesOf(r, e)), s = a.flatMap((e) => o.get(e)?.number ?? []);
	return [...new Set(s)].toReversed();
}
function messagesOf(e, { event: t }) {
	let n = e.map(({ sha: e, commit: t }) => [e, t?.message ?? ""]);
	return new Map([[t.sha, t.push?.message ?? ""], ...n]);
}
async function pullsOf(e, t, n) {
	let r = new Map(), i = (e) => !r.has(e) && (r.size === 0 || hintIn(n.get(e) ?? "") !== null);
	for (let n of [0, ...e.unlistedMs]) if (n > 0 && await e.wait(n), await require_carry_out.gn(n === 0 ? t : t.filter(i), async (t) => {
		let n = await mergedPull(e, t);
		n !== null && r.set(t, n);
	}, { concurrency: 4 }), !t.some(i)) break;
	return r;
}
async function pushed(e, t, n) {
	let { request: r, repo: i } = e, a = [];
	try {
		for (let e = 1; e <= 3; e++) {
			let { data: o } = await r("GET /repos/{owner}/{repo}/compare/{basehead}", {
				...i,
				basehead: `${t}...${n}`,
				per_page: 100,
				page: e
			});
			if (a.push(...o.commits), a.length >= o.total_commits) return a;
		}
		return e.notify({ code: "push-too-long" }), [];
	} catch (t) {
		let r = require_carry_out.Pi(t)?.status;
		if (r === 404 || r === 422) return [];
		throw e.explain(t, {
			code: "list-pushed-commits",
			sha: n
		});
	}
}
function firstParents(e, t) {
	let n = new Map(e.map((e) => [e.sha, e])), r = [t];
	for (let e = n.get(t); e !== void 0;) {
		n.delete(e.sha);
		let t = n.get(e.parents[0]?.sha ?? "");
		t !== void 0 && r.push(t.sha), e = t;
	}
	return r;
}
// src/github/reviewed-comment.ts
const text = require_schemas.p(require_schemas.b()), actor = require_schemas.p(require_schemas.h({
	__typename: text,
	login: text
})), nodeSchema = require_schemas.h({
	viewerDidAuthor: require_schemas.p(require_schemas.a()),
	body: text,
	lastEditedAt: text,
	author: actor,
	editor: actor
}), answerSchema = require_schemas.h({ nodes: require_schemas.p(require_schemas.i(require_schemas.f(nodeSchema))) });
async function ownComment(e, t) {
	let { paginate: n, repo: r, mapFile: i } = e, a = require_client.a(i), o;
	try {
		o = (await n("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			...r,
			issue_number: t,
			per_page: 100
		})).filter(({ body: e }) => require_client.i(e ?? "", a)).map(({ node_id: e }) => e);
	} catch (n) {
		throw e.explain(n, {
			code: "read-comments",
			pull: t
		});
	}
	if (o.length === 0) return { kind: "none" };
	let s = await lastEditors(e, o.slice(0, 100));
	if (s === null) return {
		kind: "untrusted",
		reason: { code: "editor-not-asked" }
	};
	let c = s.find((e) => e?.viewerDidAuthor === !0);
	return c == null ? { kind: "none" } : judged(c, a);
}
function judged({ body: e, lastEditedAt: t, author: n, editor: r }, i) {
	if (t === void 0) return {
		kind: "untrusted",
		reason: { code: "edits-not-known" }
	};
	if (t !== null) {
		if (!r?.login || !r.__typename) return {
			kind: "untrusted",
			reason: { code: "editor-not-known" }
		};
		if (r.__typename !== n?.__typename || r.login !== n.login) return {
			kind: "untrusted",
			reason: {
				code: "edited-by",
				login: r.login
			}
		};
	}
	let a = (e ?? "").replaceAll("\r\n", "\n");
	return require_client.i(a, i) ? {
		kind: "trusted",
		body: a.slice(a.indexOf("\n") + 1)
	} : { kind: "none" };
}
async function lastEditors(e, t) {
	try {
		let { nodes: n } = await e.graphql(answerSchema, "query ($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on IssueComment {\n      viewerDidAuthor\n      body\n      lastEditedAt\n      author { __typename login }\n      editor { __typename login }\n    }\n  }\n}", { ids: t });
		return n ?? null;
	} catch (e) {
		if (require_carry_out.Pi(e) === null && !require_client.r(e)) throw e;
		return null;
	}
}
// src/github/reviews.ts
const OPINIONS = [
	"APPROVED",
	"CHANGES_REQUESTED",
	"DISMISSED"
];
async function approversOf(e, t) {
	let { paginate: n, repo: r } = e;
	try {
		let e = (await n("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
			...r,
			pull_number: t.number,
			per_page: 100
		})).filter(({ state: e }) => OPINIONS.includes(e.toUpperCase()));
		return [...new Map(e.flatMap((e) => e.user ? [[e.user.login, e]] : [])).values()].filter((e) => e.state.toUpperCase() === "APPROVED").filter((e) => e.commit_id === t.headSha).flatMap(({ user: e }) => e ? [e.login] : []).filter((e) => e.toLowerCase() !== t.author.toLowerCase());
	} catch (n) {
		let r = e.explain(n, {
			code: "list-reviews",
			pull: t.number
		});
		if (!(r instanceof require_carry_out.Mi) || r.failure.code !== "github-permission-missing") throw r;
		return e.notify({
			code: "reviews-not-listed",
			cause: r.failure
		}), [];
	}
}
// src/github/teams.ts
async function membersOf(e, { org: t, slug: n }) {
	let { paginate: r } = e;
	try {
		return {
			known: !0,
			logins: (await r("GET /orgs/{org}/teams/{team_slug}/members", {
				org: t,
				team_slug: n,
				per_page: 100
			})).map(({ login: e }) => e)
		};
	} catch (r) {
		let i = require_carry_out.Pi(r);
		if (i !== null && [403, 404].includes(i.status ?? 0) && !require_carry_out.Ii(i)) return {
			known: !1,
			status: i.status,
			quoted: i.quoted
		};
		throw e.explain(r, {
			code: "list-team-members",
			team: `@${t}/${n}`
		});
	}
}
// src/github/tree.ts
async function blobsAt(e, t, n) {
	let r = new Set(n), i = (await entriesAt(e, t, {
		isWanted: (e) => r.has(e),
		mayBeBelow: (e) => n.some((t) => t.startsWith(`${e}/`))
	}))?.filter(({ mode: e }) => REGULAR.test(e));
	return i === void 0 ? null : new Map(i.map(({ path: e, sha: t }) => [e, t]));
}
async function filesAt(e, t, n) {
	let r = await entriesAt(e, t, n);
	return r === null ? null : r.flatMap(({ path: e, mode: t, size: n }) => REGULAR.test(t) ? [{
		path: e,
		kind: "file",
		bytes: n ?? 0
	}] : t === LINK ? [{
		path: e,
		kind: "link"
	}] : []);
}
async function entriesAt(e, t, n) {
	try {
		return await Array.fromAsync(entriesBelow(e, {
			sha: t,
			prefix: ""
		}, n));
	} catch (n) {
		let r = require_carry_out.Pi(n)?.status;
		if (r === 404 || r === 422) return null;
		throw e.explain(n, {
			code: "list-files",
			ref: t
		});
	}
}
async function* entriesBelow(e, t, n) {
	let r = [t];
	for (let t of r) {
		if (r.length > 5e3) throw new require_carry_out.Ni({ code: "github-list-in-circle" });
		let i = await entriesOf(e, t, !0), a = i ?? await entriesOf(e, t, !1) ?? [];
		for (let e of a) {
			let a = `${t.prefix}${e.path}`;
			n.isWanted(a) && (yield {
				...e,
				path: a
			}), i === null && e.mode === FOLDER && n.mayBeBelow(a) && r.push({
				sha: e.sha,
				prefix: `${a}/`
			});
		}
	}
}
const REGULAR = /^1006|^1007/, LINK = "120000", FOLDER = "040000";
async function entriesOf({ request: e, repo: t }, { sha: n }, r) {
	let i = r ? { recursive: "1" } : {}, { data: a } = await e("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		...t,
		tree_sha: n,
		...i
	});
	return a.truncated && r ? null : a.tree;
}
exports.connectGitHub = async function({ retryPolicy: e, ...t }) {
	let n = require_client.n(t, {
		...require_client.o,
		...e
	});
	return {
		async changedFiles({ pull: e, before: t, sha: r }, i = () => {}) {
			return e ? filesOfPull(n, e, i) : t === null ? null : filesBetween(n, t, r, i);
		},
		readFile: (e, t) => require_files.a(n, e, t),
		fileAt: (e, t) => require_files.i(n, e, t),
		blobsAt: (e, t) => blobsAt(n, e, t),
		filesAt: (e, t) => filesAt(n, e, t),
		lastChange: (e, t) => lastChange(n, e, t),
		commitsBefore: (e, t) => commitsBefore(n, e, t),
		wasTip: (e, t, r) => wasTip(n, e, t, r),
		readFiles: (e, t) => require_files.n(n, e, t),
		currentPull: (e) => currentPull(n, e),
		mergedPull: () => mergedPullOfPush(n),
		mergedPulls: (e, t) => mergedPulls(n, e, t),
		ownComment: (e) => ownComment(n, e),
		approvers: (e) => approversOf(n, e),
		members: (e) => membersOf(n, e),
		writeComment: (e, t, r) => writeComment(n, e, t, r),
		writeCheckRun: (e, t) => writeCheckRun(n, e, t),
		keepIssue: (e) => keepIssue(n, e)
	};
};
