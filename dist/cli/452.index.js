export const id = 452;
export const ids = [452];
export const modules = {

/***/ 2452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeOver: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var _connections_resolve_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7341);
/* harmony import */ var _fix_amend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8156);
/* harmony import */ var _fix_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7433);
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1128);
/* harmony import */ var _flow_flow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3312);
/* harmony import */ var _flow_json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6744);
/* harmony import */ var _flow_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6101);
/* harmony import */ var _plan_desired_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1313);
/* harmony import */ var _plan_difference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(560);
/* harmony import */ var _plan_live_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2928);
/* harmony import */ var _plan_tidy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5755);
/* harmony import */ var _fixing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1952);
/* harmony import */ var _map_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9587);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6120);














/**
 * Writes what was changed live into the files: the definition and the display name into the
 * flow's own file, in its own format, the state and a binding that the map lacks into the map. A
 * binding that the map has is a privilege that a person gave, and is only told.
 */
async function takeOver(root, plan, project) {
    const updates = plan.changes.filter((change) => change.action === 'update');
    const results = [];
    for (const change of updates) {
        const rivals = updates.filter(({ file, environment }) => file === change.file && environment !== change.environment);
        results.push(await takeOne(root, change, rivals, project));
    }
    return results;
}
async function takeOne(root, change, rivals, project) {
    const { file, environment } = change;
    const taken = [];
    const left = boundOtherwise(change);
    const content = contentOf(change);
    const told = (what, reason) => {
        if (reason === null)
            taken.push(...what);
        else
            left.push(`${what.join(' and ')}: ${reason}`);
    };
    if (content.length > 0) {
        const others = rivals.filter((rival) => contentOf(rival).length > 0);
        told(content, others.length > 0
            ? `the flow differs in ${[environment, ...others.map((one) => one.environment)].join(' and ')}; choose one with --environment`
            : await writeFlow(root, change, project));
    }
    if (change.paths.includes('/state'))
        told(['state'], await writeState(root, change, project));
    return { file, environment, taken, left };
}
function contentOf({ paths }) {
    return ['definition', 'displayName'].filter((part) => paths.some((path) => path === `/${part}` || path.startsWith(`/${part}/`)));
}
function boundOtherwise({ bindings }) {
    return bindings.flatMap(({ key, from, to }) => from === null || to === null || (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_11__/* .sameConnection */ .h)(from.connectionName, to.connectionName)
        ? []
        : [
            `\`${key}\` is bound to ${to.connectionName} live, and to ${from.connectionName} in the map: write the right one into the map, or deploy`,
        ]);
}
/** Null when it was written, else why not. */
async function writeFlow(root, change, project) {
    const flow = project.flows.find(({ file }) => file === change.file);
    if (flow === undefined)
        return 'the file is gone';
    if (flow.format === 'dataverse-row') {
        return 'a Dataverse row cannot be written back; keep the flow in a file of its own';
    }
    const content = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_10__.readWorkspaceFile)(root, flow.file);
    if (!content?.ok)
        return content?.reason ?? 'the file is gone';
    const decoded = (0,_flow_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(content.bytes);
    if (decoded.text !== flow.source.text)
        return 'the file has changed since it was compared';
    const values = project.map?.environments.get(change.environment)?.flows.get(flow.file)?.parameters ?? {};
    const text = (0,_fix_amend_js__WEBPACK_IMPORTED_MODULE_0__/* .amended */ .P)(decoded.text, (0,_plan_live_document_js__WEBPACK_IMPORTED_MODULE_6__/* .liveDocument */ .C)(flow, change.current, values));
    if (text === null || !(0,_fixing_js__WEBPACK_IMPORTED_MODULE_8__/* .encode */ .lF)(decoded.text, decoded).equals(content.bytes)) {
        return 'the file cannot be written without changing more than what differs';
    }
    const bytes = (0,_fixing_js__WEBPACK_IMPORTED_MODULE_8__/* .encode */ .lF)(text, decoded);
    const mapText = await mapWithNewKeys(root, change, flow, project);
    const problem = await unlike(bytes, mapText, change, project);
    if (problem !== null)
        return problem;
    return ((mapText === null ? null : await written(root, project.mapFile, mapText)) ??
        (await written(root, flow.file, bytes)));
}
/** The map's text with entries for keys that it does not bind; null when it binds them all. */
async function mapWithNewKeys(root, { environment, current }, flow, { map, mapFile }) {
    const known = map?.environments.get(environment);
    const before = new Set((0,_plan_tidy_js__WEBPACK_IMPORTED_MODULE_7__/* .usedKeys */ .QZ)(flow.definition));
    const fresh = (0,_plan_tidy_js__WEBPACK_IMPORTED_MODULE_7__/* .usedKeys */ .QZ)(current.definition).filter((key) => !before.has(key));
    const isBound = (key) => known?.entries.has(key) || known?.flows.get(flow.file)?.overrides.has(key);
    const entries = fresh
        .filter((key) => !isBound(key))
        .flatMap((key) => {
        const bound = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_12__/* .own */ .ZV)(current.connectionReferences, key);
        const [connectionName, id] = [(0,_flow_json_js__WEBPACK_IMPORTED_MODULE_12__/* .own */ .ZV)(bound, 'connectionName'), (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_12__/* .own */ .ZV)(bound, 'id')];
        return connectionName && id ? [[key, { connectionName, id }]] : [];
    });
    if (entries.length === 0)
        return null;
    const content = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_10__.readWorkspaceFile)(root, mapFile);
    if (!content?.ok)
        return null;
    const decoded = (0,_flow_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(content.bytes);
    const additions = {
        environments: { [environment]: { connectionReferences: Object.fromEntries(entries) } },
    };
    return (0,_fixing_js__WEBPACK_IMPORTED_MODULE_8__/* .encode */ .lF)((0,_fix_amend_js__WEBPACK_IMPORTED_MODULE_0__/* .extended */ .u)(decoded.text, additions), decoded);
}
/** Reads back what is about to be written; null when it means what is live. */
async function unlike(bytes, mapBytes, { file, environment, current }, { map, mapFile }) {
    const read = (0,_flow_flow_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlow */ .h)(file, bytes);
    const reread = mapBytes === null ? null : await (0,_map_js__WEBPACK_IMPORTED_MODULE_9__/* .parseMap */ .y)(mapFile, mapBytes, environment);
    const known = (reread?.ok ? reread.map : map)?.environments.get(environment);
    if (read.kind !== 'flow' || known === undefined)
        return 'what would be written is no flow';
    const desired = (0,_plan_desired_js__WEBPACK_IMPORTED_MODULE_4__/* .desiredFlow */ .ZA)(read.flow, (0,_connections_resolve_js__WEBPACK_IMPORTED_MODULE_13__/* .resolve */ .hd)(read.flow, known), current.connectionReferences);
    const paths = (0,_plan_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .definitionDifferences */ .O)(desired.definition, current.definition);
    const isNamed = !desired.renames || desired.displayName === current.displayName;
    const differences = [...paths, ...(isNamed ? [] : ['/displayName'])];
    if (differences.length === 0)
        return null;
    return `it would still differ at ${differences.slice(0, 3).join(', ')}, which the map sets for this environment`;
}
const STATES = ['Started', 'Stopped'];
async function writeState(root, { file, environment, current }, { map, mapFile }) {
    const settings = map?.environments.get(environment)?.flows.get(file);
    const { state } = current;
    if (settings === undefined)
        return 'the map does not name the flow';
    if (state === null || !STATES.includes(state))
        return `${state} is no state that a map can ask for`;
    const content = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_10__.readWorkspaceFile)(root, mapFile);
    if (!content?.ok)
        return content?.reason ?? 'the map is gone';
    const decoded = (0,_flow_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(content.bytes);
    const edit = { kind: 'value', path: [...settings.path, 'state'], to: state };
    const applied = (0,_fix_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyFixes */ .y)(decoded.text, [{ edits: [edit] }]);
    if (applied === null)
        return 'the map could not be changed';
    return written(root, mapFile, (0,_fixing_js__WEBPACK_IMPORTED_MODULE_8__/* .encode */ .lF)(applied.text, decoded));
}
async function written(root, file, bytes) {
    try {
        await (0,_fixing_js__WEBPACK_IMPORTED_MODULE_8__/* .replaceFile */ .fR)(await (0,_fixing_js__WEBPACK_IMPORTED_MODULE_8__/* .writablePath */ .Uq)(root, file), Buffer.from(bytes));
        return null;
    }
    catch (error) {
        const { code, message } = error;
        return `${file} cannot be written (${code ?? message})`;
    }
}


/***/ })

};
