export const id = 638;
export const ids = [638];
export const modules = {

/***/ 9638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  affectedBy: () => (/* binding */ affectedBy),
  readBaseline: () => (/* binding */ readBaseline)
});

// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __webpack_require__(7341);
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


/***/ })

};
