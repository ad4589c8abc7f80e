export const id = 185;
export const ids = [185];
export const modules = {

/***/ 8185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewedPlanIn: () => (/* binding */ reviewedPlanIn)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./src/plan/reviewed.ts + 1 modules
var reviewed = __webpack_require__(7269);
;// CONCATENATED MODULE: ./src/report/markdown/reviewed-plan.ts

/** The most characters that the hidden plan takes of a comment. */
const LONGEST_PLAN = 12_000;
const START = '<!-- flowgate-plan\n';
const END = '\n-->';
const BLOCK = /<!-- flowgate-plan\n([^\n]*)\n-->\s*$/;
/**
 * The plan for a machine to read, as the hidden end of a comment: what a deployment compares with
 * when it is to do nothing but what was reviewed. It holds digests and names, and no value. Where
 * there is too little room, the parts of the longest flows go first, then the files, then the
 * single changes, and at last the environments.
 *
 * @param besides What other checks showed of other environments.
 */
function toReviewedPlan(plan, besides = new Map()) {
    const own = plan.comparedWith === 'live' ? reviewedPlanOf(plan) : [];
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
/** The comment without its hidden plan, and that plan as it stands there. */
function dividedPlan(body) {
    const found = BLOCK.exec(body);
    if (found === null)
        return { rest: body, hidden: '' };
    return { rest: body.slice(0, found.index), hidden: found[0].trimEnd() };
}
function block(written) {
    return `${START}${reviewed_plan_hidden(JSON.stringify(written))}${END}`;
}
/** JSON that ends no HTML comment, mentions nobody, and is the same in every encoding. */
function reviewed_plan_hidden(json) {
    return json.replace(/[^\x20-\x7e]|[<>&@#`]/g, escaped).replaceAll('--', `-${escaped('-')}`);
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** With the parts of those flows whose parts take at most so many characters. */
function withChanges({ digest, changes }, most) {
    const written = (changes ?? []).flatMap(({ digest: own, about }) => {
        if (about === null)
            return [];
        const { file, action } = about;
        const parts = about.parts === null ? {} : writtenParts(about.parts);
        const fits = about.parts !== null && JSON.stringify(parts).length <= most;
        return [{ file, action, digest: own, ...(fits ? { parts } : {}) }];
    });
    return { digest, changes: written };
}
function writtenParts(parts) {
    const each = [...parts].map(([at, { live, written }]) => [
        at,
        live === written ? (live ?? '-') : `${live ?? '-'} ${written ?? '-'}`,
    ]);
    return Object.fromEntries(each);
}

;// CONCATENATED MODULE: ./src/report/markdown/reviewed-plan-reading.ts


const digest = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{32}$/));
const side = '(?:[0-9a-f]{8}|-)';
const changeSchema = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    action: schemas/* enum */.k5n(['create', 'update']),
    digest,
    parts: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().check(api/* _regex */.Fk(new RegExp(`^${side}(?: ${side})?$`))))),
});
const planSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    against: schemas/* enum */.k5n(['live', 'git']),
    environments: schemas/* array */.YOg(schemas/* tuple */.PVZ([
        schemas/* string */.YjP(),
        schemas/* strictObject */.rej({
            digest: schemas/* string */.YjP().check(api/* _regex */.Fk(/^sha256:[0-9a-f]{64}$/)),
            changes: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* union */.KCZ([changeSchema, digest]))),
        }),
    ])),
});
/** The plan that a comment of ours shows. Anything may stand there; it never throws. */
function reviewedPlanIn(body) {
    const text = planBlockIn(body.replaceAll('\r\n', '\n'));
    if (text === null)
        return { kind: 'none' };
    const checked = planSchema.safeParse(parsed(text));
    if (!checked.success)
        return { kind: 'unreadable' };
    if (checked.data.against === 'git')
        return { kind: 'against-git' };
    const environments = checked.data.environments.map(([name, { digest: whole, changes }]) => [
        name,
        { digest: whole, changes: changes?.map(reviewedChange) ?? null },
    ]);
    return { kind: 'plan', plan: new Map(environments) };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function reviewedChange(written) {
    if (typeof written === 'string')
        return { digest: written, about: null };
    const { file, action, parts } = written;
    const read = Object.entries(parts ?? {}).map(([at, text]) => [at, partOf(text)]);
    const about = { file, action, parts: parts === undefined ? null : new Map(read) };
    return { digest: written.digest, about };
}
function partOf(text) {
    const [live = '-', written = live] = text.split(' ');
    const hash = (word) => (word === '-' ? null : word);
    return { live: hash(live), written: hash(written) };
}


/***/ })

};
