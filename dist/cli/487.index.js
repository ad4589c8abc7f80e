export const id = 487;
export const ids = [487];
export const modules = {

/***/ 8487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAndDeploy: () => (/* binding */ planAndDeploy)
});

// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __webpack_require__(7341);
;// CONCATENATED MODULE: ./src/plan/target.ts

/** Every affected flow in every wanted environment that it goes to, by environment and file. */
function targetsOf({ flows, map }, affected, environments) {
    if (map === null)
        return [];
    const targets = flows
        .filter(({ file }) => affected === null || affected.has(file))
        .flatMap((flow) => (0,resolve/* environmentsOf */.M2)(map, flow.file, environments).map((environment) => ({
        flow,
        resolution: (0,resolve/* resolve */.hd)(flow, environment),
    })));
    return targets.toSorted((one, other) => compare(one.resolution.environment.name, other.resolution.environment.name) ||
        compare(one.flow.file, other.flow.file));
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

// EXTERNAL MODULE: ./src/run/usage-error.ts
var usage_error = __webpack_require__(6997);
;// CONCATENATED MODULE: ./src/run/planning.ts


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
    const targets = targetsOf(project, scope.affected, scope.environments);
    if (settings.apiKey !== null) {
        const { planLive } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 8072));
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
        throw new usage_error/* UsageError */.e(`there is no ${project.mapFile}; a deployment needs it to know which connection each reference is bound to`);
    }
    if (settings.apiKey !== null)
        return;
    throw new usage_error/* UsageError */.e('a deployment needs `api-key`, the Flow Studio key of the account that deploys (in a terminal: FLOW_STUDIO_API_KEY)');
}


/***/ })

};
