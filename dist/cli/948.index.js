export const id = 948;
export const ids = [948];
export const modules = {

/***/ 6073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unreadableTargets),
/* harmony export */   Q: () => (/* binding */ targetsOf)
/* harmony export */ });
/* harmony import */ var _connections_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7341);
/* harmony import */ var _flow_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6300);


/** Every affected flow in every wanted environment that it goes to, by environment and file. */
function targetsOf({ flows, map }, affected, environments) {
    if (map === null)
        return [];
    const targets = flows
        .filter(({ file }) => affected === null || affected.has(file))
        .flatMap((flow) => (0,_connections_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsOf */ .M2)(map, flow.file, environments).map((environment) => ({
        flow,
        resolution: (0,_connections_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(flow, environment),
    })));
    return targets.toSorted((one, other) => (0,_flow_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(one.resolution.environment.name, other.resolution.environment.name) ||
        (0,_flow_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(one.flow.file, other.flow.file));
}
/** The affected files that hold no readable flow, in every wanted environment that they would go to. */
function unreadableTargets({ map, badFiles, skipped, }, affected, environments) {
    if (map === null)
        return [];
    const named = (file) => [...map.environments.values()].some(({ flows }) => flows.has(file));
    const files = [
        ...badFiles.map(({ file, problems: [first] }) => ({
            file,
            reason: first?.message ?? 'it cannot be read',
        })),
        ...skipped.filter(({ file }) => named(file)),
    ];
    return files
        .filter(({ file }) => affected === null || affected.has(file))
        .flatMap(({ file, reason }) => (0,_connections_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsOf */ .M2)(map, file, environments).map((environment) => ({ file, environment, reason })));
}


/***/ }),

/***/ 6948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planAndDeploy: () => (/* binding */ planAndDeploy)
/* harmony export */ });
/* harmony import */ var _live_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6073);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6997);


/** A run that plans nothing. */
const NOTHING = { planned: null, outcomes: [], notRun: [], snapshots: null };
/**
 * Plans against the live flows where there is a key, else against Git; deploys in that mode only.
 * Either way is loaded when it is gone.
 */
async function planAndDeploy(planning) {
    const { settings, mode, project, scope } = planning;
    if (mode === 'deploy')
        insistOnDeployable(planning);
    if (project.map === null)
        return NOTHING;
    const targets = (0,_live_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .Q)(project, scope.affected, scope.environments);
    if (settings.apiKey !== null) {
        const { planLive } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(86)]).then(__webpack_require__.bind(__webpack_require__, 6086));
        return planLive(planning, targets, settings.apiKey);
    }
    if (scope.baseline === null || scope.github === null) {
        const reason = 'no api-key, so there is nothing to compare with';
        return { ...NOTHING, notRun: [{ rule: 'plan', reason }] };
    }
    const { planFromGit } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(965)]).then(__webpack_require__.bind(__webpack_require__, 5965));
    const planned = await planFromGit(planning, targets, scope.baseline, scope.github);
    return { ...NOTHING, planned };
}
function insistOnDeployable({ settings, project }) {
    if (project.mapProblems === null) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`there is no ${project.mapFile}; a deployment needs it to know which connection each reference is bound to`);
    }
    if (settings.apiKey !== null)
        return;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('a deployment needs `api-key`, the Flow Studio key of the account that deploys (in a terminal: FLOW_STUDIO_API_KEY)');
}


/***/ })

};
