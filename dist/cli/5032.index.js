"use strict";
exports.id = 5032;
exports.ids = [5032];
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


/***/ })

};
;