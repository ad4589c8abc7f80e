export const id = 638;
export const ids = [638];
export const modules = {

/***/ 9850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TO: () => (/* binding */ knownFlowName),
/* harmony export */   p9: () => (/* binding */ readLive),
/* harmony export */   rh: () => (/* binding */ displayNameIn)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(606);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);


/** A flow's guid in an environment: the map's word, else the file's own if it is of that environment. */
function knownFlowName({ flow, resolution }) {
    const { environment, settings } = resolution;
    if (settings?.flowName)
        return settings.flowName;
    return flow.origin?.environmentName.toLowerCase() === environment.environmentName.toLowerCase()
        ? flow.origin.flowName
        : null;
}
/** The name by which a flow without a guid is looked for. */
function displayNameIn(flow, target) {
    return target.resolution.settings?.displayName ?? flow.displayName;
}
/**
 * Reads every target's live flow: one read each, and one list for each environment that has a
 * flow without a guid. A failure is that target's own, and the others go on.
 */
async function readLive(targets, host, { concurrency, onRead }) {
    const lists = new Map();
    const list = (environmentName) => {
        const known = lists.get(environmentName) ?? host.listFlows(environmentName);
        lists.set(environmentName, known);
        return known;
    };
    const read = async (target) => {
        const current = await readOne(target, host, list).catch(unreadable);
        onRead?.(target);
        return [target, current];
    };
    return new Map(await (0,p_map__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)(targets, read, { concurrency }));
}
async function readOne(target, host, list) {
    const { environmentName } = target.resolution.environment;
    const known = knownFlowName(target);
    if (known !== null) {
        const flow = await host.readFlow(environmentName, known);
        return flow === null ? { kind: 'missing', flowName: known } : { kind: 'live', flow };
    }
    const name = displayNameIn(target.flow, target);
    const named = (await list(environmentName)).filter(({ displayName }) => displayName === name);
    const [only, ...others] = named;
    if (only === undefined)
        return { kind: 'absent' };
    if (others.length > 0) {
        return { kind: 'ambiguous', flowNames: named.map(({ flowName }) => flowName).toSorted() };
    }
    const flow = await host.readFlow(environmentName, only.flowName);
    return flow === null ? { kind: 'absent' } : { kind: 'live', flow };
}
function unreadable(error) {
    if (error instanceof _host_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d)
        return { kind: 'unreadable', reason: (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .a)(error) };
    throw error;
}


/***/ }),

/***/ 1313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ desiredFlow),
/* harmony export */   w: () => (/* binding */ undeclaredParameters)
/* harmony export */ });
/* harmony import */ var _flow_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6744);

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
    const declared = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(flow.definition, 'parameters');
    return Object.keys(settings?.parameters ?? {}).filter((name) => (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name) === undefined);
}
function sentReference(binding, liveReferences) {
    const live = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(liveReferences, binding.used.key), 'source');
    const source = binding.source ?? (live === 'Invoker' ? 'Invoker' : 'Embedded');
    return { connectionName: binding.entry.connectionName, id: binding.entry.id, source };
}
function desiredDefinition(flow, values, needsConnections) {
    const { definition, description } = flow;
    const declared = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(definition.parameters) ? definition.parameters : {};
    const set = Object.entries(values).flatMap(([name, value]) => {
        const parameter = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name);
        return (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parameter) ? [[name, { ...parameter, defaultValue: value }]] : [];
    });
    const parameters = {
        ...(needsConnections ? PLATFORM_PARAMETERS : {}),
        ...declared,
        ...Object.fromEntries(set),
    };
    return {
        ...definition,
        ...(description === null || definition.description !== undefined ? {} : { description }),
        ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    };
}


/***/ }),

/***/ 9638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  affectedBy: () => (/* binding */ affectedBy),
  readBaseline: () => (/* binding */ readBaseline),
  N: () => (/* binding */ readFromGit)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __webpack_require__(7341);
// EXTERNAL MODULE: ./src/flow/flow.ts + 4 modules
var flow_flow = __webpack_require__(3948);
// EXTERNAL MODULE: ./src/plan/current.ts
var current = __webpack_require__(9850);
// EXTERNAL MODULE: ./src/plan/desired.ts
var desired = __webpack_require__(1313);
;// CONCATENATED MODULE: ./src/run/affected.ts

/**
 * The files that a change concerns: those that it touches, and the flows whose bindings,
 * identity or values it changes through the map. `base` is the map before; null when there was
 * none, which concerns every flow.
 */
function affectedFiles({ flows, map }, touched, base) {
    const remapped = flows.filter((flow) => meaning(flow, map) !== meaning(flow, base));
    return new Set([...touched, ...remapped.map(({ file }) => file)]);
}
/** All that a map says of a flow, as text that is equal when the map says the same. */
function meaning(flow, map) {
    if (map === null)
        return 'nothing';
    const environments = (0,resolve/* environmentsOf */.M2)(map, flow.file).map((environment) => {
        const { settings, bindings, unmapped } = (0,resolve/* resolve */.hd)(flow, environment);
        return {
            name: environment.name,
            environmentName: environment.environmentName,
            deployAs: environment.deployAs,
            connectors: environment.connectors,
            settings: settings && { ...settings, path: null, overrides: null },
            bindings: bindings.map(({ used, entry, source }) => [
                used.key,
                { ...entry, paths: null },
                source,
            ]),
            unmapped: unmapped.map(({ key }) => key),
        };
    });
    return JSON.stringify(environments);
}

// EXTERNAL MODULE: ./src/run/map.ts
var map = __webpack_require__(9587);
;// CONCATENATED MODULE: ./src/run/baseline.ts







/** How many files are asked of GitHub at a time. */
const REQUESTS = 8;
/** Reads what an event changed, and the map before it; null where there is no before. */
async function readBaseline(project, event, github, settingsEnvironment) {
    const ref = event.pull?.baseSha ?? event.before;
    if (ref === null)
        return null;
    const files = await github.changedFiles(event);
    const changed = files && new Map(files.map((file) => [file.path, file]));
    const touched = files === null ? null : touchedPaths(files);
    const isMapChanged = touched === null || touched.has(project.mapFile);
    const map = isMapChanged
        ? await readMapAt(project.mapFile, ref, github, settingsEnvironment)
        : project.map;
    return { ref, changed, map };
}
/** The files that a run checks and plans; null for all. */
function affectedBy(project, baseline) {
    if (baseline === null || baseline.changed === null)
        return null;
    return affectedFiles(project, touchedPaths([...baseline.changed.values()]), baseline.map);
}
/** A file that was moved was touched in both places. */
function touchedPaths(files) {
    return new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
}
async function readMapAt(file, ref, github, environment) {
    const bytes = await github.readFile(file, ref);
    if (bytes === null)
        return null;
    const result = await (0,map/* parseMap */.y)(file, bytes, environment);
    return result.ok ? result.map : null;
}
/** What each target would replace if the live flows were as Git last had them. */
async function readFromGit(targets, baseline, github) {
    const files = new Set(targets.map(({ flow }) => flow));
    const before = await (0,p_map/* default */.Ay)(files, async (flow) => [flow.file, await flowBefore(flow, baseline, github)], { concurrency: REQUESTS });
    const flows = new Map(before);
    return new Map(targets.map((target) => [
        target,
        currentOf(target, flows.get(target.flow.file) ?? null, baseline.map),
    ]));
}
async function flowBefore(flow, { changed, ref }, github) {
    const change = changed?.get(flow.file);
    if (changed !== null && change === undefined)
        return flow;
    if (change?.status === 'added')
        return null;
    const file = change?.previousPath ?? flow.file;
    const bytes = await github.readFile(file, ref);
    const result = bytes === null ? null : (0,flow_flow/* readFlow */.h)(file, bytes);
    return result?.kind === 'flow' ? result.flow : null;
}
function currentOf(target, before, map) {
    const { settings } = target.resolution;
    const flowName = (0,current/* knownFlowName */.TO)(target);
    if (before === null)
        return { kind: 'new', create: flowName === null && settings?.create === true };
    return { kind: 'base', flow: asLive(before, flowName, target, map) };
}
function asLive(before, flowName, target, map) {
    const { name } = target.resolution.environment;
    const environment = map === null
        ? undefined
        : (0,resolve/* environmentsOf */.M2)(map, before.file).find((known) => known.name === name);
    const empty = {
        environment: target.resolution.environment,
        settings: null,
        bindings: [],
        unmapped: [],
    };
    const was = (0,desired/* desiredFlow */.Z)(before, environment === undefined ? empty : (0,resolve/* resolve */.hd)(before, environment));
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
