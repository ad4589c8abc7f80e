export const id = 948;
export const ids = [948];
export const modules = {

/***/ 6948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planAndDeploy: () => (/* binding */ planAndDeploy)
/* harmony export */ });
/* harmony import */ var _live_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6073);

/** A run that plans nothing. */
const NOTHING = {
    planned: null,
    outcomes: [],
    refusals: [],
    notRun: [],
    snapshots: null,
};
/**
 * Plans against the live flows where they were read, else against Git; deploys in that mode only.
 * Either way is loaded when it is gone.
 */
async function planAndDeploy(planning) {
    const { mode, project, scope, live, checked } = planning;
    if (project.map === null)
        return NOTHING;
    if (typeof live.side !== 'string') {
        const { makePlan } = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 4175));
        const { currents } = live.side.facts;
        const planned = makePlan('live', planning, currents);
        if (mode === 'drift') {
            const { asDrift } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7056));
            const drifted = asDrift(planned, currents, checked.findings);
            return { ...NOTHING, planned: drifted, unmanaged: live.unmanaged };
        }
        if (mode !== 'deploy')
            return { ...NOTHING, planned };
        const { carryOut } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(537), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 3758));
        return { ...NOTHING, planned, ...(await carryOut(planned, planning)) };
    }
    if (scope.baseline === null || scope.github === null) {
        const reason = 'no api-key, so there is nothing to compare with';
        return { ...NOTHING, notRun: [{ rule: 'plan', reason }] };
    }
    const { planFromGit } = await __webpack_require__.e(/* import() */ 965).then(__webpack_require__.bind(__webpack_require__, 5965));
    const targets = (0,_live_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .QR)(project, scope.affected, scope.environments);
    const planned = await planFromGit(planning, targets, scope.baseline, scope.github);
    return { ...NOTHING, planned };
}


/***/ })

};
