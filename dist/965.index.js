export const id = 965;
export const ids = [965];
export const modules = {

/***/ 5965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planFromGit: () => (/* binding */ planFromGit)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
/* harmony import */ var _connections_resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7341);
/* harmony import */ var _live_current_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8499);
/* harmony import */ var _plan_desired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1313);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9638);
/* harmony import */ var _make_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4175);






/** How many files are asked of GitHub at a time. */
const REQUESTS = 8;
/** Plans against what Git had before, where the live flows cannot be read. */
async function planFromGit(planning, targets, baseline, github) {
    return (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .makePlan */ .C)('git', planning, await readFromGit(targets, baseline, github));
}
/** What each target would replace if the live flows were as Git last had them. */
async function readFromGit(targets, baseline, github) {
    const files = new Set(targets.map(({ flow }) => flow));
    const before = await (0,p_map__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .Ay)(files, async (flow) => [flow.file, await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .flowBefore */ .s)(flow, baseline, github)], { concurrency: REQUESTS });
    const flows = new Map(before);
    return new Map(targets.map((target) => [
        target,
        currentOf(target, flows.get(target.flow.file) ?? null, baseline.map),
    ]));
}
function currentOf(target, before, map) {
    const { settings } = target.resolution;
    const flowName = (0,_live_current_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFlowName */ .TO)(target);
    if (before === null)
        return { kind: 'new', create: flowName === null && settings?.create === true };
    return { kind: 'base', flow: asLive(before, flowName, target, map) };
}
function asLive(before, flowName, target, map) {
    const { name } = target.resolution.environment;
    const environment = map === null
        ? undefined
        : (0,_connections_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentsOf */ .M2)(map, before.file).find((known) => known.name === name);
    const empty = {
        environment: target.resolution.environment,
        settings: null,
        bindings: [],
        unmapped: [],
    };
    const was = (0,_plan_desired_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredFlow */ .Z)(before, environment === undefined ? empty : (0,_connections_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolve */ .hd)(before, environment));
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
