"use strict";
exports.id = 2416;
exports.ids = [2416];
exports.modules = {

/***/ 3042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ reviewDifferences),
/* harmony export */   iZ: () => (/* binding */ reviewedPlanOf),
/* harmony export */   tj: () => (/* binding */ unreviewed)
/* harmony export */ });
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2943);

/** The data of a plan that later plans are compared with. */
function reviewedPlanOf({ changes, digests }) {
    const environments = Object.entries(digests).map(([environment, digest]) => {
        const those = changes.filter((change) => change.environment === environment);
        return [environment, { digest, changes: reviewedChanges(those) }];
    });
    return new Map(environments);
}
function reviewedChanges(changes) {
    return changes.filter(_writing_js__WEBPACK_IMPORTED_MODULE_0__/* .isWriting */ .x).map((change) => {
        const { file, action, parts } = change;
        return { digest: knownBy(change), about: { file, action, parts } };
    });
}
const DIGITS = 32;
/** The short digest that identifies a change. */
function knownBy({ digest }) {
    return digest.slice('sha256:'.length).slice(0, DIGITS);
}
/** The changes of an environment that nobody has reviewed as they are now. */
function unreviewed(changes, digest, reviewed) {
    if (reviewed.some((each) => each.digest === digest))
        return [];
    const seen = new Set(reviewed.flatMap((each) => each.changes ?? []).map((each) => each.digest));
    return changes.filter(_writing_js__WEBPACK_IMPORTED_MODULE_0__/* .isWriting */ .x).filter((change) => !seen.has(knownBy(change)));
}
/**
 * The differences between the current and the reviewed plans of an environment; null where too
 * little of the reviewed plans was kept.
 */
function reviewDifferences(changes, reviewed) {
    const kept = reviewed.flatMap((each) => each.changes?.map(({ about }) => about) ?? [null]);
    const abouts = kept.filter((about) => about !== null);
    if (abouts.length < kept.length)
        return null;
    // Of several pull requests with the same flow the last one counts.
    const before = new Map(abouts.map((about) => [about.file, about]));
    const now = new Map(changes.map((change) => [change.file, change]));
    const open = unreviewed(changes, '', reviewed);
    const gone = [...before.keys()].flatMap((file) => {
        const change = now.get(file);
        // A flow that needs no change now is already as reviewed.
        if (change !== undefined && change.action !== 'blocked')
            return [];
        return [{ kind: 'gone', file, reason: change?.reason ?? null }];
    });
    return [...open.map((change) => differenceOf(change, before.get(change.file))), ...gone];
}
function differenceOf(change, before) {
    const { file, action, parts } = change;
    if (before === undefined)
        return { kind: 'new', file, action };
    const was = before.action === action ? null : before.action;
    if (before.parts === null)
        return { kind: 'changed', file, was, parts: null };
    const differing = (side) => [...new Set([...(before.parts?.keys() ?? []), ...parts.keys()])]
        .filter((at) => before.parts?.get(at)?.[side] !== parts.get(at)?.[side])
        .filter((at) => before.parts?.get(at)?.[side] != null || parts.get(at)?.[side] != null)
        .toSorted();
    const sides = { live: differing('live'), written: differing('written') };
    return { kind: 'changed', file, was, parts: sides };
}


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComment: () => (/* binding */ publishComment)
});

// EXTERNAL MODULE: ./src/plan/outcome.ts
var outcome = __webpack_require__(8655);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/report/markdown/reviewed-plan.ts
var reviewed_plan = __webpack_require__(9309);
// EXTERNAL MODULE: ./src/report/markdown/safe.ts
var safe = __webpack_require__(5949);
;// CONCATENATED MODULE: ./src/report/markdown/sections.ts



const LONGEST = 59_900;
/** The share of it that deployments may fill: the rest is for what was reviewed. */
const DEPLOYED = 45_000;
/** The lines around a section, with a key of usual length. */
const FRAME = 200;
const ALL = '*';
/** Hidden notes for Flowgate itself: they are kept where the text around them is replaced. */
const NOTES = /<!-- flowgate:(?!checked|deployed|reviewed)(?:(?!<!-- flowgate:)[\s\S])*?-->/g;
const GONE = 'Too long to stay here beside the others: it is in the summary of its run.';
/**
 * The most characters of a part's body, so that there is room for those of all `known` environments
 * and for the `hidden` plan.
 */
function roomFor({ kind, environments }, known, hidden) {
    const all = kind === 'deployed' ? DEPLOYED : LONGEST - LONGEST_PLANNED - hidden;
    if (environments === null || environments.length === 0)
        return all;
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
    const { rest, hidden } = (0,reviewed_plan/* splitPlan */.cd)(previous ?? '');
    const plan = part.plan(hidden);
    const comment = takenApart(rest);
    const key = sectionKey(part);
    if (part.kind === 'checked' && part.environments === null) {
        comment.checked.clear();
        comment.whole = `${plannedLine(part.planned ?? known)}${part.body.trim()}`;
    }
    else {
        put(comment[part.kind], key, part);
        if (part.kind === 'checked')
            comment.whole = '';
    }
    for (const sections of [comment.deployed, comment.checked])
        drop(sections, known);
    const longest = LONGEST - plan.length;
    dropDeployed(comment, known);
    return (0,safe/* blocks */.Bv)(fitted(comment, `${part.kind} ${key}`, known, longest), plan);
}
/** The outcome of a deployment takes the place of what was reviewed for its environments. */
function dropDeployed(comment, known) {
    const done = new Set([...comment.deployed.keys()].flatMap((key) => key.split(',')));
    if (done.size === 0)
        return;
    const isDone = (key) => done.has(ALL) || done.has(key);
    for (const key of comment.checked.keys()) {
        if (key.split(',').every(isDone))
            comment.checked.delete(key);
    }
    const [, planned = null] = PLANNED.exec(comment.whole) ?? [];
    const keys = planned?.split(',').filter((key) => key !== '') ?? known.map(keyOf);
    if (keys.every(isDone))
        comment.whole = '';
}
/** A longer line would leave too little room: then all environments of the map count. */
const LONGEST_PLANNED = 400;
const PLANNED = /^<!-- flowgate:planned (\S*) -->\n/;
function plannedLine(environments) {
    const line = `<!-- flowgate:planned ${environments.map(keyOf).join(',')} -->\n`;
    return line.length <= LONGEST_PLANNED ? line : '';
}
/** A new section replaces every older one about the same environments. */
function put(sections, key, { body, isNews }) {
    if (!isNews && sections.has(key))
        return;
    const names = key.split(',');
    for (const other of sections.keys()) {
        if (other !== key && other.split(',').some((name) => names.includes(name))) {
            sections.delete(other);
        }
    }
    sections.set(key, body.trim());
}
function drop(sections, known) {
    if (known.length === 0)
        return;
    const keys = new Set([ALL, ...known].map(keyOf));
    for (const key of sections.keys()) {
        if (key.split(',').some((name) => !keys.has(name)))
            sections.delete(key);
    }
}
function takenApart(text) {
    const deployed = sectionsIn(text, 'deployed');
    const below = outside(text, 'deployed');
    const reviewed = (insideFold(below) ?? below).trim();
    const checked = sectionsIn(reviewed, 'checked');
    return { deployed, checked, whole: checked.size > 0 ? '' : reviewed };
}
const OPENING = /<!-- flowgate:(checked|deployed) (\S+) -->\n/g;
/** The end is searched once for each start, and not again after a start without one. */
function* sectionsOf(text, kind) {
    const closing = `\n<!-- /flowgate:${kind} -->`;
    let end = 0;
    for (const { 0: opening, 1: found, 2: key = '', index: start } of text.matchAll(OPENING)) {
        if (found !== kind || start < end)
            continue;
        const from = start + opening.length;
        const close = text.indexOf(closing, from);
        if (close === -1)
            return;
        end = pastLines(text, close + closing.length);
        yield { key, body: text.slice(from, close), start, end };
    }
}
function pastLines(text, at) {
    let end = at;
    while (text[end] === '\n')
        end++;
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
    return parts.join('') + text.slice(from);
}
/** What was reviewed, in a comment in which it is folded. */
function insideFold(text) {
    const start = text.indexOf('<!-- flowgate:reviewed -->');
    const summary = start === -1 ? -1 : text.indexOf(SUMMARY_END, start);
    if (summary === -1)
        return null;
    const from = summary + SUMMARY_END.length;
    const end = text.indexOf('\n\n</details>\n<!-- /flowgate:reviewed -->', from);
    return end === -1 ? null : text.slice(from, end);
}
const SUMMARY_END = '</summary>\n\n';
/**
 * What is left out when the comment is too long: what was reviewed, then the longest section except
 * the own one.
 */
function fitted(comment, own, known, most) {
    for (;;) {
        const text = putTogether(comment, known);
        if (text.length <= most)
            return text;
        if (comment.deployed.size > 0 && comment.whole.length > GONE.length) {
            const notes = comment.whole.match(NOTES) ?? [];
            const shorter = [GONE, ...notes].join('\n\n');
            const isShorter = shorter.length < comment.whole.length;
            comment.whole = isShorter ? shorter : GONE;
            continue;
        }
        const [longest] = ['checked', 'deployed']
            .flatMap((kind) => [...comment[kind]].map(([key, body]) => ({ kind, key, body })))
            .filter(({ kind, key, body }) => `${kind} ${key}` !== own && body.length > GONE.length)
            .toSorted((a, b) => rank(a.kind) - rank(b.kind) || b.body.length - a.body.length);
        if (longest === undefined)
            return text;
        comment[longest.kind].set(longest.key, GONE);
    }
}
const rank = (kind) => (kind === 'checked' ? 0 : 1);
function putTogether({ deployed, checked, whole }, known) {
    const above = drawn('deployed', deployed, known);
    const below = checked.size > 0 ? drawn('checked', checked, known).join('\n\n') : whole;
    const isFolded = above.length > 0 && below !== '';
    return [...above, ...(isFolded ? [folded(below)] : [below])].filter((each) => each).join('\n\n');
}
/** In the map's order, whatever the order of the runs. */
function drawn(kind, sections, known) {
    const keys = known.map(keyOf);
    const place = (key) => keys.indexOf(key.split(',')[0] ?? '');
    return [...sections]
        .toSorted(([a], [b]) => place(a) - place(b))
        .map(([key, body]) => `<!-- flowgate:${kind} ${key} -->\n${body}\n<!-- /flowgate:${kind} -->`);
}
function sectionKey({ environments }) {
    const names = environments === null || environments.length === 0 ? [ALL] : environments;
    return names.map(keyOf).toSorted().join(',');
}
const LONGEST_KEY = 80;
/** Never empty, and unable to end an HTML comment; a long name is cut and gets its hash. */
function keyOf(environment) {
    const key = encodeURIComponent(environment.toWellFormed()).replaceAll('-', '%2D') || '%';
    if (key.length <= LONGEST_KEY)
        return key;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 16);
    return `${key.slice(0, LONGEST_KEY - hash.length)}${hash}`;
}
function folded(reviewed) {
    const summary = '<details>\n<summary>What was reviewed, and is not all deployed yet</summary>';
    return `<!-- flowgate:reviewed -->\n${summary}\n\n${reviewed}\n\n</details>\n<!-- /flowgate:reviewed -->`;
}

// EXTERNAL MODULE: ./src/report/markdown.ts + 29 modules
var markdown = __webpack_require__(6561);
// EXTERNAL MODULE: ./src/report/reasons/token-permission.ts
var token_permission = __webpack_require__(7817);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
;// CONCATENATED MODULE: ./src/publish/hidden-plan.ts


/**
 * A check writes its own plan, and keeps the plans that other checks wrote for other environments;
 * a deployment keeps the reviewed one. If somebody else edited our comment, its hidden plan is
 * dropped, so that it never counts as ours.
 */
async function hiddenPlan({ mode, plan }, { kind, environments }, comment) {
    const own = mode === 'check' ? plan : null;
    if (kind === 'checked' && environments === null)
        return fixed(own === null ? '' : (0,reviewed_plan/* toReviewedPlan */.sy)(own));
    const trusted = await trustedComment(comment);
    if (kind === 'deployed')
        return fixed((0,reviewed_plan/* splitPlan */.cd)(trusted ?? '').hidden);
    const kept = (previous) => (trusted === null ? '' : (0,reviewed_plan/* splitPlan */.cd)(previous).hidden);
    if (own === null)
        return { room: reviewed_plan/* LONGEST_PLAN */.vN, after: kept };
    const besides = await otherPlans(own);
    return { room: reviewed_plan/* LONGEST_PLAN */.vN, after: (previous) => (0,reviewed_plan/* toReviewedPlan */.sy)(own, besides(kept(previous))) };
}
function fixed(text) {
    return { room: text.length, after: () => text };
}
async function otherPlans(own) {
    const { reviewedPlanIn } = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(5032)]).then(__webpack_require__.bind(__webpack_require__, 5032));
    return (hidden) => {
        const read = reviewedPlanIn(hidden);
        if (read.kind !== 'plan')
            return new Map();
        return new Map([...read.plan].filter(([name]) => !Object.hasOwn(own.digests, name)));
    };
}
/** Our comment, if nobody else edited it; null where there is no trusted one. */
async function trustedComment({ github, pull, warn, }) {
    const own = await github.ownComment(pull);
    if (own.kind === 'trusted')
        return own.body;
    if (own.kind === 'untrusted') {
        const reason = (0,reasons/* messageOf */.bD)({ code: 'comment-untrusted', pull, cause: own.reason });
        warn(`${reason}; the reviewed plan in it no longer counts.`);
    }
    return null;
}

;// CONCATENATED MODULE: ./src/publish/comment.ts






/**
 * Updates the pull request's one comment: on a pull request its own, after a merge that of the
 * merged pull request. Returns the comment's address, if there is one.
 */
async function publishComment({ github, report, known }, settings, event, view, { warn, clean }) {
    if (github === null || event === null || !isSaidInComment(report, settings))
        return null;
    const pull = await pullOf(event, github, warn);
    if (pull === null)
        return null;
    const place = placeOf(event, report, known);
    const plan = await hiddenPlan(report, place, { github, pull, warn });
    const room = roomFor(place, known.length, plan.room);
    const body = (0,markdown/* toComment */.T)(report, { ...view, pull }, room);
    const part = {
        ...place,
        body,
        planned: plannedIn(report),
        isNews: report.outcomes.some(isChange),
        plan: plan.after,
    };
    const written = await github.writeComment(pull, (old) => clean(withPart(old, part, known)), {
        createIfMissing: settings.comment === 'always' || isNeeded(report),
        isShared: place.environments !== null && known.length > 1,
    });
    if (written.kind === 'denied') {
        warn(`the comment on #${pull} could not be written: ${(0,token_permission/* missingPermission */.Up)(written)} (a pull request from a fork never has it). The same is in the job summary.`);
    }
    return written.kind === 'written' ? written.url : null;
}
/** One part of the flows writes no comment: `flowgate report merge` combines the parts. */
function isSaidInComment({ mode, drift }, { comment, shard }) {
    const isAboutCommit = drift === null && mode !== 'export';
    return comment !== 'never' && isAboutCommit && (shard === null || shard.parts === 1);
}
/** The pull request to comment on; null where there is none for this run. */
async function pullOf(event, github, warn) {
    if (event.pull === null)
        return event.kind === 'push' ? mergedPullOf(event, github, warn) : null;
    const { number, headSha } = event.pull;
    if ((await github.headOf(number)) === headSha)
        return number;
    warn(`#${number} has newer commits than this run; the comment is left to the run on the last one.`);
    return null;
}
async function mergedPullOf({ sha, ref }, github, warn) {
    const pull = await github.mergedPull();
    if (pull === null && ref.startsWith('refs/heads/')) {
        warn(`GitHub lists no merged pull request for ${sha.slice(0, 7)}, so no comment has this result; the job summary has it. With pushes that need no pull request, set \`comment: never\`.`);
    }
    return pull?.number ?? null;
}
/**
 * After a merge each deployment has its own section; before it each job that checks some
 * environments.
 */
function placeOf({ kind }, { environments }, known) {
    if (kind === 'push')
        return { kind: 'deployed', environments };
    return { kind: 'checked', environments: (0,report/* narrowed */.fQ)(environments, known) };
}
/** The environments to which something would be deployed, or is blocked. */
function plannedIn({ plan }) {
    const changes = (plan?.changes ?? []).filter(({ action }) => action !== 'unchanged');
    return [...new Set(changes.map(({ environment }) => environment))];
}
const isChange = ({ result }) => result !== 'unchanged';
/**
 * True when there is something to read: a finding, a change, or an outcome that somebody must look
 * at.
 */
function isNeeded({ findings, plan, outcomes, leaving = [], newEntries = [], judgedBy, }) {
    return (judgedBy !== undefined ||
        newEntries.length + leaving.length > 0 ||
        findings.length > 0 ||
        (plan?.changes.some(({ action }) => action !== 'unchanged') ?? false) ||
        outcomes.some(({ result }) => outcome/* FAILING */.tz.includes(result)));
}


/***/ }),

/***/ 9309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cd: () => (/* binding */ splitPlan),
/* harmony export */   sy: () => (/* binding */ toReviewedPlan),
/* harmony export */   ui: () => (/* binding */ planBlockIn),
/* harmony export */   vN: () => (/* binding */ LONGEST_PLAN)
/* harmony export */ });
/* harmony import */ var _plan_reviewed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3042);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);


/** The most characters of a comment that the hidden plan may take. */
const LONGEST_PLAN = 12_000;
const START = '<!-- flowgate-plan\n';
const END = '\n-->';
const BLOCK = /<!-- flowgate-plan\n([^\n]*)\n-->\s*$/;
/**
 * The plan for a machine, as the hidden end of a comment. A deployment that may only do what was
 * reviewed compares with it. It holds digests and names, and no value. Where there is too little
 * room, first the parts of the longest flows are left out, then the files, then the single changes,
 * and at last the environments.
 *
 * @param besides What other checks showed of other environments.
 */
function toReviewedPlan(plan, besides = new Map()) {
    const own = plan.comparedWith === 'live' ? (0,_plan_reviewed_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewedPlanOf */ .iZ)(plan) : [];
    const reviewed = [...besides, ...own];
    const against = reviewed.length > 0 ? 'live' : plan.comparedWith;
    if (against === 'git')
        return block({ version: 1, against, environments: [] });
    const draw = (form) => block({
        version: 1,
        against,
        environments: reviewed.map(([name, each]) => [name, form(each)]),
    });
    const steps = [
        (each) => withChanges(each, Number.POSITIVE_INFINITY),
        ...[4_000, 2_000, 1_000, 500, 0].map((most) => (each) => withChanges(each, most)),
        ({ digest, changes }) => ({
            digest,
            changes: (changes ?? []).map((change) => change.digest),
        }),
        ({ digest }) => ({ digest }),
    ];
    for (const form of steps) {
        const text = draw(form);
        if (text.length <= LONGEST_PLAN)
            return text;
    }
    return block({ version: 1, against, environments: [] });
}
/** The text of the hidden plan at the end of a comment; null where there is none. */
function planBlockIn(body) {
    return BLOCK.exec(body)?.[1] ?? null;
}
/** The comment without its hidden plan, and the hidden plan itself. */
function splitPlan(body) {
    const found = BLOCK.exec(body);
    if (found === null)
        return { rest: body, hidden: '' };
    return { rest: body.slice(0, found.index), hidden: found[0].trimEnd() };
}
function block(written) {
    return `${START}${hidden(JSON.stringify(written))}${END}`;
}
/** JSON that cannot end an HTML comment, mentions nobody, and is the same in every encoding. */
function hidden(json) {
    return json.replace(/[^\x20-\x7e]|[<>&@#`]/g, escaped).replaceAll('--', `-${escaped('-')}`);
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** With the parts only of flows whose parts take at most this many characters. */
function withChanges({ digest, changes }, most) {
    const written = (changes ?? []).flatMap(({ digest: own, about }) => {
        if (about === null)
            return [];
        const { file, action } = about;
        const parts = about.parts === null ? {} : (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenParts */ .Kt)(about.parts);
        const fits = about.parts !== null && JSON.stringify(parts).length <= most;
        return [{ file, action, digest: own, ...(fits ? { parts } : {}) }];
    });
    return { digest, changes: written };
}


/***/ })

};
;