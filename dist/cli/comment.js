const require_carry_out = require("./carry-out.js");
let node_crypto = require("node:crypto");
const require_reviewed_plan = require("./reviewed-plan.js");
const require_markdown = require("./markdown.js");
// src/report/markdown/sections.ts
const LONGEST = 59900;
/** The share of it that deployments may fill: the rest is for what was reviewed. */
const DEPLOYED = 45e3;
/** The lines around a section, with a key of usual length. */
const FRAME = 200;
const ALL = "*";
/** Hidden notes for Flowgate itself: they are kept where the text around them is replaced. */
const NOTES = /<!-- flowgate:(?!checked|deployed|reviewed)(?:(?!<!-- flowgate:)[\s\S])*?-->/g;
const GONE = "Too long to stay here beside the others: it is in the summary of its run.";
/**
* The most characters of a part's body, so that there is room for those of all `known` environments
* and for the `hidden` plan.
*/
function roomFor({ kind, environments }, known, hidden) {
	const all = kind === "deployed" ? DEPLOYED : LONGEST - LONGEST_PLANNED - hidden;
	if (environments === null || environments.length === 0) return all;
	const share = Math.min(1, environments.length / Math.max(1, known));
	return Math.floor(all * share) - FRAME;
}
/**
* Updates a comment with one run's part. Every deployment has its own section, and so has every
* check of only some environments; the next run on one of them replaces it, and all others are
* kept. Sections of environments that are no longer in the map are removed. Applied twice it gives
* the same text.
*
* @param known The environments of the map, in its order; empty where there is no map.
*/
function withPart(previous, part, known) {
	const { rest, hidden } = require_reviewed_plan.splitPlan(previous ?? "");
	const plan = part.plan(hidden);
	const comment = takenApart(rest);
	const key = sectionKey(part);
	if (part.kind === "checked" && part.environments === null) {
		comment.checked.clear();
		comment.whole = `${plannedLine(part.planned ?? known)}${part.body.trim()}`;
	} else {
		put(comment[part.kind], key, part);
		if (part.kind === "checked") comment.whole = "";
	}
	for (const sections of [comment.deployed, comment.checked]) drop(sections, known);
	const longest = LONGEST - plan.length;
	dropDeployed(comment, known);
	return require_markdown.blocks(fitted(comment, `${part.kind} ${key}`, known, longest), plan);
}
/** The outcome of a deployment takes the place of what was reviewed for its environments. */
function dropDeployed(comment, known) {
	if (comment.deployed.size === 0) return;
	const isDone = doneIn(comment);
	for (const key of comment.checked.keys()) if (key.split(",").every(isDone)) comment.checked.delete(key);
	if (plannedKeys(comment, known).every(isDone)) comment.whole = "";
}
/** Whether an environment has a deployment, by its key. */
function doneIn({ deployed }) {
	const done = new Set([...deployed.keys()].flatMap((key) => key.split(",")));
	return (key) => done.has(ALL) || done.has(key);
}
/** The environments that a check of all of them has something to deploy to. */
function plannedKeys({ whole }, known) {
	const [, planned = null] = PLANNED.exec(whole) ?? [];
	return planned?.split(",").filter((key) => key !== "") ?? known.map(keyOf);
}
/** The environments that were reviewed and have no deployment yet, in the map's order. */
function openIn(comment, known) {
	const isDone = doneIn(comment);
	const { checked } = comment;
	const keys = [...checked.keys()].flatMap((key) => key.split(","));
	const reviewed = new Set(checked.size > 0 ? keys : plannedKeys(comment, known));
	const isOpen = (key) => !isDone(key) && (reviewed.has(ALL) || reviewed.has(key));
	return known.filter((name) => isOpen(keyOf(name)));
}
/** A longer line would leave too little room: then all environments of the map count. */
const LONGEST_PLANNED = 400;
const PLANNED = /^<!-- flowgate:planned (\S*) -->\n/;
function plannedLine(environments) {
	const line = `<!-- flowgate:planned ${environments.map(keyOf).join(",")} -->\n`;
	return line.length <= LONGEST_PLANNED ? line : "";
}
/** A new section replaces every older one about the same environments. */
function put(sections, key, { body, isNews }) {
	if (!isNews && sections.has(key)) return;
	const names = key.split(",");
	for (const other of sections.keys()) if (other !== key && other.split(",").some((name) => names.includes(name))) sections.delete(other);
	sections.set(key, body.trim());
}
function drop(sections, known) {
	if (known.length === 0) return;
	const keys = new Set([ALL, ...known].map(keyOf));
	for (const key of sections.keys()) if (key.split(",").some((name) => !keys.has(name))) sections.delete(key);
}
function takenApart(text) {
	const deployed = sectionsIn(text, "deployed");
	const below = outside(text, "deployed");
	const reviewed = (insideFold(below) ?? below).trim();
	const checked = sectionsIn(reviewed, "checked");
	return {
		deployed,
		checked,
		whole: checked.size > 0 ? "" : reviewed
	};
}
const OPENING = /<!-- flowgate:(checked|deployed) (\S+) -->\n/g;
/** The end is searched once for each start, and not again after a start without one. */
function* sectionsOf(text, kind) {
	const closing = `\n<!-- /flowgate:${kind} -->`;
	let end = 0;
	for (const { 0: opening, 1: found, 2: key = "", index: start } of text.matchAll(OPENING)) {
		if (found !== kind || start < end) continue;
		const from = start + opening.length;
		const close = text.indexOf(closing, from);
		if (close === -1) return;
		end = pastLines(text, close + closing.length);
		yield {
			key,
			body: text.slice(from, close),
			start,
			end
		};
	}
}
function pastLines(text, at) {
	let end = at;
	while (text[end] === "\n") end++;
	return end;
}
function sectionsIn(text, kind) {
	return new Map([...sectionsOf(text, kind)].map(({ key, body }) => [key, body]));
}
/** The text without its sections of a kind. */
function outside(text, kind) {
	const parts = [];
	let from = 0;
	for (const { start, end } of sectionsOf(text, kind)) {
		parts.push(text.slice(from, start));
		from = end;
	}
	return parts.join("") + text.slice(from);
}
/** What was reviewed, in a comment in which it is folded. */
function insideFold(text) {
	const start = text.indexOf("<!-- flowgate:reviewed -->");
	const summary = start === -1 ? -1 : text.indexOf(SUMMARY_END, start);
	if (summary === -1) return null;
	const from = summary + SUMMARY_END.length;
	const end = text.indexOf("\n\n</details>\n<!-- /flowgate:reviewed -->", from);
	return end === -1 ? null : text.slice(from, end);
}
const SUMMARY_END = "</summary>\n\n";
/**
* What is left out when the comment is too long: what was reviewed, then the longest section except
* the own one.
*/
function fitted(comment, own, known, most) {
	for (;;) {
		const text = putTogether(comment, known);
		if (text.length <= most) return text;
		if (comment.deployed.size > 0 && comment.whole.length > 73) {
			const notes = comment.whole.match(NOTES) ?? [];
			const shorter = [GONE, ...notes].join("\n\n");
			comment.whole = shorter.length < comment.whole.length ? shorter : GONE;
			continue;
		}
		const [longest] = ["checked", "deployed"].flatMap((kind) => [...comment[kind]].map(([key, body]) => ({
			kind,
			key,
			body
		}))).filter(({ kind, key, body }) => `${kind} ${key}` !== own && body.length > 73).toSorted((a, b) => rank(a.kind) - rank(b.kind) || b.body.length - a.body.length);
		if (longest === void 0) return text;
		comment[longest.kind].set(longest.key, GONE);
	}
}
const rank = (kind) => kind === "checked" ? 0 : 1;
function putTogether(comment, known) {
	const { deployed, checked, whole } = comment;
	const above = drawn("deployed", deployed, known);
	const below = checked.size > 0 ? drawn("checked", checked, known).join("\n\n") : whole;
	const isFolded = above.length > 0 && below !== "";
	return [...above, ...isFolded ? [folded(below, openIn(comment, known))] : [below]].filter((each) => each).join("\n\n");
}
/** In the map's order, not in that of the runs. */
function drawn(kind, sections, known) {
	const keys = known.map(keyOf);
	const place = (key) => keys.indexOf(key.split(",")[0] ?? "");
	return [...sections].toSorted(([a], [b]) => place(a) - place(b)).map(([key, body]) => `<!-- flowgate:${kind} ${key} -->\n${body}\n<!-- /flowgate:${kind} -->`);
}
function sectionKey({ environments }) {
	return (environments === null || environments.length === 0 ? [ALL] : environments).map(keyOf).toSorted().join(",");
}
const LONGEST_KEY = 80;
/** More environments than these are counted. */
const MOST_NAMED = 5;
/** Never empty, and unable to end an HTML comment; a long name is cut and gets its hash. */
function keyOf(environment) {
	const key = encodeURIComponent(environment.toWellFormed()).replaceAll("-", "%2D") || "%";
	if (key.length <= LONGEST_KEY) return key;
	const hash = (0, node_crypto.createHash)("sha256").update(key).digest("hex").slice(0, 16);
	return `${key.slice(0, LONGEST_KEY - hash.length)}${hash}`;
}
/** Says why the review is still there: a part of it is, also about what is deployed. */
function folded(reviewed, open) {
	const names = open.map((name) => require_markdown.htmlCode(name, 80));
	return `<!-- flowgate:reviewed -->\n${`<details>\n<summary>${`Not deployed${names.length === 0 ? "" : ` to ${require_carry_out.andList(names, MOST_NAMED)}`} yet: the review of this pull request`}</summary>`}\n\n${reviewed}\n\n</details>\n<!-- /flowgate:reviewed -->`;
}
// src/publish/hidden-plan.ts
/**
* A check writes its own plan, and keeps the plans that other checks wrote for other environments;
* a deployment keeps the reviewed one. If somebody else edited our comment, its hidden plan is
* dropped, so that it never counts as ours.
*/
async function hiddenPlan({ mode, plan }, { kind, environments }, place) {
	const own = mode === "check" ? plan : null;
	if (kind === "checked" && environments === null) return fixed(own === null ? "" : require_reviewed_plan.toReviewedPlan(own));
	const ask = asking(place);
	const trusted = await ask();
	if (kind === "deployed") return fixed(require_reviewed_plan.splitPlan(trusted).hidden);
	const besides = own === null ? null : await otherPlans(own);
	const known = /* @__PURE__ */ new Set(["", trusted]);
	return {
		room: require_reviewed_plan.LONGEST_PLAN,
		async compose(previous, write) {
			const held = previous?.trimEnd() ?? "";
			const current = known.has(held) ? held : await ask();
			const { hidden } = require_reviewed_plan.splitPlan(current);
			const text = write(own && besides ? require_reviewed_plan.toReviewedPlan(own, besides(hidden)) : hidden);
			known.add(current).add(text.trimEnd());
			return text;
		}
	};
}
function fixed(text) {
	return {
		room: text.length,
		compose: async (_, write) => write(text)
	};
}
async function otherPlans(own) {
	const { reviewedPlanIn } = await Promise.resolve().then(() => require("./reviewed-plan-reading.js"));
	return (hidden) => {
		const read = reviewedPlanIn(hidden);
		if (read.kind !== "plan") return /* @__PURE__ */ new Map();
		return new Map([...read.plan].filter(([name]) => !Object.hasOwn(own.digests, name)));
	};
}
/** Asks for our comment; empty where somebody else edited it last, which is warned of once. */
function asking({ github, pull, warn }) {
	let isWarned = false;
	return async () => {
		const own = await github.ownComment(pull);
		if (own.kind === "trusted") return own.body.trimEnd();
		if (own.kind === "untrusted" && !isWarned) {
			warn({
				code: "hidden-plan-dropped",
				pull,
				cause: own.reason
			});
			isWarned = true;
		}
		return "";
	};
}
// src/publish/comment.ts
/**
* Updates the pull request's one comment: on a pull request its own, after a merge that of the
* merged pull request. Returns the comment's address, if there is one.
*/
async function publishComment({ github, report, known }, settings, event, view, { warn, clean }) {
	if (github === null || event === null || !isShownInComment(report, settings)) return null;
	const pull = await pullOf(event, github, warn);
	if (pull === null) return null;
	const place = placeOf(event, report, known);
	const { number } = pull;
	const plan = await hiddenPlan(report, place, {
		github,
		pull: number,
		warn
	});
	const room = roomFor(place, known.length, plan.room);
	const body = require_markdown.toComment(report, {
		...view,
		pull: number
	}, room);
	const part = {
		...place,
		body,
		planned: plannedIn(report),
		isNews: report.outcomes.some(isChange)
	};
	const compose = (old) => plan.compose(old, (hidden) => clean(withPart(old, {
		...part,
		plan: () => hidden
	}, known)));
	let outdated = null;
	const isWanted = async () => {
		outdated = await pull.outdated();
		return outdated === null;
	};
	const written = await github.writeComment(number, compose, {
		isWanted,
		createIfMissing: settings.comment === "always" || isNeeded(report),
		isShared: place.environments !== null && known.length > 1
	});
	if (outdated !== null) warn(outdated);
	if (written.kind === "denied") {
		const { permission, token } = written;
		warn({
			code: "comment-denied",
			pull: number,
			permission,
			token
		});
	}
	return written.kind === "written" ? written.url : null;
}
/** One part of the flows writes no comment: `flowgate report merge` combines the parts. */
function isShownInComment({ mode, drift }, { comment, shard }) {
	return comment !== "never" && drift === null && mode !== "export" && (shard === null || shard.parts === 1);
}
/** The pull request to comment on; null where there is none for this run. */
async function pullOf(event, github, warn) {
	if (event.pull === null) return event.kind === "push" ? mergedPullOf(event, github, warn) : null;
	const { number: pull, headSha, baseRef } = event.pull;
	return {
		number: pull,
		async outdated() {
			const now = await github.currentPull(pull);
			if (now.headSha !== headSha) return {
				code: "newer-commits",
				pull
			};
			if (now.isMerged) return {
				code: "merged-meanwhile",
				pull
			};
			if (now.baseRef === baseRef) return null;
			return {
				code: "other-base-branch",
				pull,
				before: baseRef,
				now: now.baseRef
			};
		}
	};
}
async function mergedPullOf({ sha, ref }, github, warn) {
	const pull = await github.mergedPull();
	if (pull !== null) return {
		number: pull.number,
		outdated: async () => null
	};
	if (ref.startsWith("refs/heads/")) warn({
		code: "no-merged-pull-listed",
		sha
	});
	return null;
}
/**
* After a merge each deployment has its own section; before it each job that checks some
* environments.
*/
function placeOf({ kind }, { environments }, known) {
	if (kind === "push") return {
		kind: "deployed",
		environments
	};
	return {
		kind: "checked",
		environments: require_carry_out.narrowed(environments, known)
	};
}
/** The environments to which something would be deployed, or is blocked. */
function plannedIn({ plan }) {
	const changes = (plan?.changes ?? []).filter(({ action }) => action !== "unchanged");
	return [...new Set(changes.map(({ environment }) => environment))];
}
const isChange = ({ result }) => result !== "unchanged";
/**
* True when there is something to read: a finding, a change, or an outcome that somebody must look
* at.
*/
function isNeeded({ findings, plan, outcomes, leaving = [], newEntries = [], judgedBy }) {
	return judgedBy !== void 0 || newEntries.length + leaving.length > 0 || findings.length > 0 || (plan?.changes.some(({ action }) => action !== "unchanged") ?? false) || outcomes.some(({ result }) => require_carry_out.FAILING.includes(result));
}
exports.publishComment = publishComment;
