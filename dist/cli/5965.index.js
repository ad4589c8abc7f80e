"use strict";
exports.id = 5965;
exports.ids = [5965];
exports.modules = {

/***/ 5965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planFromGit: () => (/* binding */ planFromGit)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
/* harmony import */ var _map_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);
/* harmony import */ var _map_resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6734);
/* harmony import */ var _plan_desired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1313);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9590);
/* harmony import */ var _make_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9683);






/** How many files are requested from GitHub at once. */
const REQUESTS = 8;
/** Plans against Git's earlier version, where the live flows cannot be read. */
async function planFromGit(planning, targets, baseline, git) {
    return (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_3__.makePlan)('git', planning, await readFromGit(targets, baseline, git));
}
/** What each target would replace if the live flows were as Git last had them. */
async function readFromGit(targets, baseline, git) {
    const files = new Set(targets.map(({ flow }) => flow));
    await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlowsBefore */ .n3)(files, baseline, git);
    const before = await (0,p_map__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .Ay)(files, async (flow) => [flow.file, await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .flowBefore */ .sS)(flow, baseline, git)], { concurrency: REQUESTS });
    const flows = new Map(before);
    return new Map(targets.map((target) => [
        target,
        currentOf(target, flows.get(target.flow.file) ?? null, baseline.map),
    ]));
}
function currentOf(target, before, map) {
    const { settings } = target.resolution;
    const flowName = (0,_map_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFlowName */ .TO)(target);
    if (before === null)
        return { kind: 'new', create: flowName === null && settings?.create === true };
    return { kind: 'base', flow: asLive(before, flowName, target, map) };
}
function asLive(before, flowName, target, map) {
    const { name } = target.resolution.environment;
    const environment = map === null ? undefined : (0,_map_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentsOf */ .M2)(map, before).find((known) => known.name === name);
    const empty = {
        environment: target.resolution.environment,
        settings: null,
        bindings: [],
        unmapped: [],
    };
    const was = (0,_plan_desired_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredFlow */ .ZA)(before, environment === undefined ? empty : (0,_map_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolve */ .hd)(before, environment));
    return {
        flowName: flowName ?? '',
        displayName: was.displayName,
        state: was.state,
        definition: was.definition,
        connectionReferences: {
            ...was.connectionReferences,
        },
    };
}


/***/ })

};
;