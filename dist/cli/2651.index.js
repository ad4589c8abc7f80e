"use strict";
exports.id = 2651;
exports.ids = [2651,5032];
exports.modules = {

/***/ 5032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reviewedPlanIn: () => (/* binding */ reviewedPlanIn)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9356);
/* harmony import */ var _reviewed_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9309);



const digest = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[0-9a-f]{32}$/));
const changeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    action: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['create', 'update']),
    digest,
    parts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .PART */ .s3)))),
});
const planSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    against: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['live', 'git']),
    environments: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([
        zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            digest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^sha256:[0-9a-f]{64}$/)),
            changes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([changeSchema, digest]))),
        }),
    ])),
});
/** The plan in a comment of ours. The text may be anything; never throws. */
function reviewedPlanIn(body) {
    const text = (0,_reviewed_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planBlockIn */ .ui)(body.replaceAll('\r\n', '\n'));
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
    const about = { file, action, parts: parts === undefined ? null : (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .readParts */ .fp)(parts) };
    return { digest: written.digest, about };
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