"use strict";
exports.id = 6948;
exports.ids = [6948];
exports.modules = {

/***/ 6948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planAndDeploy: () => (/* binding */ planAndDeploy),
/* harmony export */   planChanges: () => (/* binding */ planChanges)
/* harmony export */ });
/* harmony import */ var _live_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6073);
/* harmony import */ var _plan_writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2943);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4612);



const NOTHING_TO_COMPARE = { code: 'nothing-to-compare' };
/** Plans against the live flows where they were read, otherwise against Git. */
async function planChanges(planning) {
    const { project, scope, live } = planning;
    if (project.map === null)
        return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_PLANNED */ .L;
    if (!('code' in live.side))
        return withPlan(await planLive(planning, live.side));
    const targets = (0,_live_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .QR)(project, scope.affected, scope.environments);
    if (planning.mode === 'plan' && planning.surroundings.event === null) {
        const { planFromRepository } = await Promise.all(/* import() */[__webpack_require__.e(9683), __webpack_require__.e(717)]).then(__webpack_require__.bind(__webpack_require__, 717));
        return withPlan(await planFromRepository(planning, targets));
    }
    if (scope.baseline === null || scope.github === null) {
        const reason = live.side.code === 'offline' ? live.side : NOTHING_TO_COMPARE;
        return { ..._result_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_PLANNED */ .L, notRun: [{ rule: 'plan', reason }] };
    }
    const { planFromGit } = await Promise.all(/* import() */[__webpack_require__.e(9683), __webpack_require__.e(5965)]).then(__webpack_require__.bind(__webpack_require__, 5965));
    return withPlan(await planFromGit(planning, targets, scope.baseline, scope.github));
}
/** Plans against the live flows, and writes what the plan says. */
async function planAndDeploy(planning) {
    const { project, live, settings } = planning;
    if (project.map === null || 'code' in live.side)
        return planChanges(planning);
    const planned = await planLive(planning, live.side);
    if (live.host !== null && !settings.dryRun && planned.changes.some(_plan_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .isWriting */ .x)) {
        await planning.confirm(withPlan(planned));
    }
    const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(154), __webpack_require__.e(6189)]).then(__webpack_require__.bind(__webpack_require__, 6189));
    return { ...withPlan(planned), ...(await carryOut(planned, planning)) };
}
async function planLive(planning, { facts }) {
    const { makePlan } = await __webpack_require__.e(/* import() */ 9683).then(__webpack_require__.bind(__webpack_require__, 9683));
    return makePlan('live', planning, facts.currents);
}
function withPlan(planned) {
    return { ..._result_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_PLANNED */ .L, planned, ignored: planned.ignored };
}


/***/ }),

/***/ 4612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ NOTHING_PLANNED)
/* harmony export */ });
/** A run that plans nothing. */
const NOTHING_PLANNED = {
    planned: null,
    drift: null,
    ignored: [],
    outcomes: [],
    unapprovedPlans: [],
    notRun: [],
    snapshots: null,
};


/***/ })

};
;