export const id = 19;
export const ids = [19];
export const modules = {

/***/ 9874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf)
/* harmony export */ });
/** What a live flow has to be equal to in order to be as Git and the map want it. */
function contentOf({ displayName, renames, state, definition, connectionReferences, }) {
    return {
        displayName: renames ? displayName : null,
        state,
        definition,
        connectionReferences,
    };
}


/***/ }),

/***/ 1313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ desiredFlow),
/* harmony export */   vC: () => (/* binding */ PLATFORM_PARAMETERS),
/* harmony export */   wL: () => (/* binding */ undeclaredParameters)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);
/* harmony import */ var _live_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9929);


/**
 * The parameters that the platform refuses a flow with connector operations without
 * (`InvalidPowerFlow`).
 */
const PLATFORM_PARAMETERS = {
    $connections: { defaultValue: {}, type: 'Object' },
    $authentication: { defaultValue: {}, type: 'SecureObject' },
};
/**
 * Builds what a deployment would send: one reference for each used key and no other, the
 * parameters that connector operations need, and the environment's values. `liveReferences` gives
 * the source of a reference that neither the map nor the file tells.
 */
function desiredFlow(flow, { settings, bindings }, liveReferences = {}) {
    return {
        displayName: settings?.displayName ?? flow.displayName,
        renames: settings?.displayName != null || !flow.namedByFile,
        description: flow.description,
        state: settings?.state ?? null,
        definition: desiredDefinition(flow, settings?.parameters ?? {}, bindings.length > 0),
        connectionReferences: Object.fromEntries(bindings.map((binding) => [binding.used.key, sentReference(binding, liveReferences)])),
    };
}
/** Names of parameters that the map sets and that the flow's definition does not declare. */
function undeclaredParameters(flow, { settings }) {
    const declared = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(flow.definition, 'parameters');
    return Object.keys(settings?.parameters ?? {}).filter((name) => (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name) === undefined);
}
function sentReference(binding, liveReferences) {
    const source = binding.source ?? (0,_live_source_js__WEBPACK_IMPORTED_MODULE_1__/* .liveSourceOf */ .R)(liveReferences, binding.used.key);
    return { connectionName: binding.entry.connectionName, id: binding.entry.id, source };
}
function desiredDefinition(flow, values, needsConnections) {
    const { definition, description } = flow;
    const declared = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(definition.parameters) ? definition.parameters : {};
    const set = Object.entries(values).flatMap(([name, value]) => {
        const parameter = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name);
        return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parameter) ? [[name, { ...parameter, defaultValue: value }]] : [];
    });
    const ofPlatform = needsConnections ? PLATFORM_PARAMETERS : {};
    // Again at the end: a value of a file would bind a connection past the map, and no plan shows it.
    const parameters = {
        ...ofPlatform,
        ...declared,
        ...Object.fromEntries(set),
        ...ofPlatform,
    };
    return {
        ...definition,
        ...(description === null || definition.description !== undefined ? {} : { description }),
        ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    };
}


/***/ }),

/***/ 560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ definitionDifferences),
/* harmony export */   w: () => (/* binding */ referenceDifferences)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6535);

/**
 * Where two definitions differ by meaning, as pointers below `/definition`: the operation itself
 * for triggers and actions, however deep, else the part of the definition. What is `ignored` does
 * not count.
 */
function definitionDifferences(one, other, ignored = []) {
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionPaths */ .KG)((0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionDiff */ .lV)(one, other, ignored));
}
/** The keys whose binding differs, as pointers below `/connectionReferences`. */
function referenceDifferences(one, other) {
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .referencePaths */ .ki)((0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceDiff */ .lu)(one, other));
}


/***/ }),

/***/ 6019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withHandEdits: () => (/* binding */ withHandEdits)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/flow/flow.ts + 2 modules
var flow = __webpack_require__(3312);
// EXTERNAL MODULE: ./src/map/resolve.ts
var resolve = __webpack_require__(6734);
// EXTERNAL MODULE: ./src/plan/content.ts
var content = __webpack_require__(9874);
// EXTERNAL MODULE: ./src/plan/desired.ts
var desired = __webpack_require__(1313);
// EXTERNAL MODULE: ./src/plan/difference.ts
var difference = __webpack_require__(560);
;// CONCATENATED MODULE: ./src/plan/hand-edits.ts

/**
 * Compares by meaning; the state, which a deployment may be told to leave alone, does not count.
 */
function standpoint({ base, live, desired, ignored = [] }) {
    if (handDifferences(live, desired, ignored).length === 0)
        return { kind: 'as-desired' };
    if (base === null)
        return { kind: 'unknown' };
    const paths = handDifferences(live, base, ignored);
    return paths.length === 0 ? { kind: 'as-base' } : edited(paths, { live, desired, ignored });
}
/** How far back Git is searched. */
const OLDER_VERSIONS = 10;
/**
 * The same, and where live is neither as desired nor as base, a look at the flow's older versions
 * in Git, newest first, which are asked for only then and one by one: if one of them has the live
 * definition, Git is ahead of the environment, and nobody edited it. A binding that neither that
 * version nor base has was still made by hand.
 */
async function standpointInHistory(versions, olderVersions) {
    const first = standpoint(versions);
    if (first.kind !== 'edited' && first.kind !== 'unknown')
        return first;
    const { base, live, ignored = [] } = versions;
    const sinceBase = base === null ? null : new Set(handDifferences(live, base, ignored));
    let nearest = null;
    for await (const { commit, content } of olderVersions(OLDER_VERSIONS)) {
        if ((0,difference/* definitionDifferences */.O)(live.definition, content.definition, ignored).length > 0)
            continue;
        const paths = handDifferences(live, content, ignored).filter((path) => sinceBase?.has(path) ?? true);
        if (paths.length === 0)
            return { kind: 'behind', commit };
        nearest ??= edited(paths, versions);
    }
    return nearest ?? first;
}
function edited(paths, { live, desired, ignored = [] }) {
    const undone = new Set(handDifferences(live, desired, ignored));
    return { kind: 'edited', paths, overwritten: paths.filter((path) => undone.has(path)) };
}
/**
 * Where a hand must have been, if Git's content was deployed. Of the references only those that
 * both sides bind: one that live lacks may merely not be read back ("an empty
 * connectionReferences on read-back is not proof that nothing is bound"), and one that Git lacks
 * may have been bound before the map knew it; who adds or removes a use changes the definition.
 */
function handDifferences(live, content, ignored) {
    const { displayName, definition, connectionReferences } = content;
    const known = new Set(Object.keys(connectionReferences));
    const both = Object.entries(live.connectionReferences).filter(([key]) => known.has(key));
    const shared = new Set(both.map(([key]) => key));
    const bound = Object.entries(connectionReferences).filter(([key]) => shared.has(key));
    return [
        ...(displayName !== null && live.displayName !== displayName ? ['/displayName'] : []),
        ...(0,difference/* referenceDifferences */.w)(Object.fromEntries(both), Object.fromEntries(bound)),
        ...(0,difference/* definitionDifferences */.O)(live.definition, definition, ignored),
    ];
}

// EXTERNAL MODULE: ./src/run/baseline.ts + 2 modules
var run_baseline = __webpack_require__(9590);
;// CONCATENATED MODULE: ./src/run/hand-edits.ts







/** How many flows' histories are read at a time. */
const REQUESTS = 4;
/**
 * Tells the flows that a hand has edited since Git deployed them from those that Git is ahead of:
 * live equals neither what Git had, nor what it wants, nor an older version of the file.
 */
async function withHandEdits(currents, baseline, github, ignored) {
    const compared = [...currents].filter(([, { kind }]) => kind === 'live');
    await (0,run_baseline/* readFlowsBefore */.n3)(new Set(compared.map(([{ flow }]) => flow)), baseline, github);
    const judged = await (0,p_map/* default */.Ay)(currents, async ([target, current]) => {
        if (current.kind !== 'live')
            return [target, current];
        const edits = await handEdits(target, current.flow, baseline, github, ignored);
        return [target, edits.length === 0 ? current : { ...current, kind: 'edited', edits }];
    }, { concurrency: REQUESTS });
    return new Map(judged);
}
async function handEdits(target, live, baseline, github, ignored) {
    const { flow, resolution } = target;
    const before = await (0,run_baseline/* flowBefore */.sS)(flow, baseline, github);
    if (before === null)
        return [];
    const versions = {
        base: asDeployed(before, target, live, baseline),
        live,
        desired: (0,content/* contentOf */.$)((0,desired/* desiredFlow */.ZA)(flow, resolution, live.connectionReferences)),
        ignored,
    };
    const older = (limit) => olderVersions(before, limit, target, live, baseline, github);
    const found = await standpointInHistory(versions, older);
    return found.kind === 'edited' ? found.overwritten : [];
}
async function* olderVersions(before, limit, target, live, baseline, github) {
    for await (const { sha, bytes } of github.fileHistory(before.file, baseline.ref, limit)) {
        const read = (0,flow/* readFlow */.h)(before.file, bytes);
        if (read.kind !== 'flow')
            continue;
        yield { commit: sha, content: asDeployed(read.flow, target, live, baseline) };
    }
}
/** A flow as a deployment with the map before would have sent it. */
function asDeployed(flow, { resolution }, live, { map }) {
    const environment = map?.environments.get(resolution.environment.name) ?? resolution.environment;
    return (0,content/* contentOf */.$)((0,desired/* desiredFlow */.ZA)(flow, (0,resolve/* resolve */.hd)(flow, environment), live.connectionReferences));
}


/***/ })

};
