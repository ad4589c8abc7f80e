"use strict";
exports.id = 6162;
exports.ids = [6162];
exports.modules = {

/***/ 6162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBack: () => (/* binding */ writeBack)
/* harmony export */ });
/* harmony import */ var _export_live_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8800);
/* harmony import */ var _export_normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9208);
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1128);
/* harmony import */ var _flow_flow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5687);
/* harmony import */ var _json_amend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2125);
/* harmony import */ var _json_apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5862);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5486);
/* harmony import */ var _map_resolve_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6734);
/* harmony import */ var _plan_desired_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1313);
/* harmony import */ var _plan_difference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(560);
/* harmony import */ var _run_map_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9587);
/* harmony import */ var _workspace_edit_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4512);












/**
 * Writes live changes into the files: the definition and the display name into the flow's own file,
 * in its own format; the state, and a binding that the map lacks, into the map. A binding that the
 * map has was decided by a person, and is only shown.
 */
async function writeBack(root, compared, project) {
    const differing = compared.flatMap(({ live, ...entry }) => live === null || entry.paths.length === 0 ? [] : [{ ...entry, live }]);
    const results = [];
    for (const flow of differing) {
        const sameFile = differing.filter(({ file, environment }) => file === flow.file && environment !== flow.environment);
        results.push(await writeBackOne(root, flow, sameFile, project));
    }
    return results;
}
async function writeBackOne(root, change, sameFile, project) {
    const { file, environment } = change;
    const written = [];
    const skipped = boundOtherwise(change);
    const content = differingContent(change);
    const record = (parts, reason) => {
        if (reason === null)
            written.push(...parts);
        else
            skipped.push({ parts, reason });
    };
    if (content.length > 0) {
        const others = sameFile.filter((other) => differingContent(other).length > 0);
        record(content, others.length > 0
            ? {
                code: 'environments-differ',
                environments: [environment, ...others.map((one) => one.environment)],
            }
            : await writeFlow(root, change, project));
    }
    if (change.paths.includes('/state'))
        record(['state'], await writeState(root, change, project));
    return { file, environment, written, skipped };
}
function differingContent({ paths }) {
    return ['definition', 'displayName'].filter((part) => paths.some((path) => path === `/${part}` || path.startsWith(`/${part}/`)));
}
function boundOtherwise({ bindings }) {
    return bindings.flatMap(({ key, from, to }) => {
        if (from === null || to === null)
            return [];
        const [map, live] = [from.connectionName, to.connectionName];
        if ((0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_10__/* .sameConnection */ .h)(map, live))
            return [];
        return [{ parts: [], reason: { code: 'bound-otherwise', key, live, map } }];
    });
}
/** Null when it was written, otherwise why not. */
async function writeFlow(root, change, project) {
    const flow = project.flows.find(({ file }) => file === change.file);
    if (flow === undefined)
        return { code: 'flow-not-read' };
    if (flow.format === 'dataverse-row')
        return { code: 'dataverse-row' };
    const values = project.map?.environments.get(change.environment)?.flows.get(flow.file)?.parameters ?? {};
    return (0,_workspace_edit_file_js__WEBPACK_IMPORTED_MODULE_9__/* .editFile */ .$)(root, flow.file, flow.source.text, async (text) => {
        const edited = (0,_json_amend_js__WEBPACK_IMPORTED_MODULE_3__/* .withChanges */ .A)(text, (0,_export_live_document_js__WEBPACK_IMPORTED_MODULE_0__/* .liveDocument */ .C)(flow, change.live, values));
        if (edited === null)
            return null;
        const reason = await bindNewKeys(root, change, flow, edited, project);
        return reason === null ? edited : { reason };
    });
}
/**
 * Adds to the map the bindings that a flow needs whose text will be `flowText`, if file and map
 * together then mean the live flow. Null when it was written or nothing was missing, otherwise why
 * not.
 */
async function bindNewKeys(root, change, flow, flowText, project) {
    const entries = newEntries(change, flow, project);
    if (entries.length === 0)
        return unlike(flowText, null, change, project);
    const additions = {
        environments: { [change.environment]: { connectionReferences: Object.fromEntries(entries) } },
    };
    let reason = null;
    const problem = await (0,_workspace_edit_file_js__WEBPACK_IMPORTED_MODULE_9__/* .editFile */ .$)(root, project.mapFile, null, async (text) => {
        const edited = (0,_json_amend_js__WEBPACK_IMPORTED_MODULE_3__/* .withAdditions */ .w)(text, additions);
        reason = await unlike(flowText, edited, change, project);
        return reason === null ? edited : { reason: null };
    });
    return reason ?? mapProblem(problem, project);
}
function mapProblem(cause, { mapFile }) {
    return cause === null ? null : { code: 'map-not-written', mapFile, cause };
}
/** Entries for the keys of the live flow that the map does not bind. */
function newEntries({ environment, live }, flow, { map }) {
    const known = map?.environments.get(environment);
    const before = new Set((0,_export_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .usedKeys */ .QZ)(flow.definition));
    const fresh = (0,_export_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .usedKeys */ .QZ)(live.definition).filter((key) => !before.has(key));
    const isBound = (key) => known?.entries.has(key) || known?.flows.get(flow.file)?.overrides.has(key);
    return fresh
        .filter((key) => !isBound(key))
        .flatMap((key) => {
        const bound = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(live.connectionReferences, key);
        const [connectionName, id] = [(0,_json_json_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(bound, 'connectionName'), (0,_json_json_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .ZV)(bound, 'id')];
        return connectionName && id ? [[key, { connectionName, id }]] : [];
    });
}
/**
 * Reads what is about to be written; null when it means the same as the live flow, otherwise the
 * difference.
 */
async function unlike(flowText, mapText, { file, environment, live }, { map, mapFile }) {
    const read = (0,_flow_flow_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlow */ .h)(file, Buffer.from(flowText));
    const reread = mapText === null
        ? null
        : await (0,_run_map_js__WEBPACK_IMPORTED_MODULE_8__/* .parseMap */ .y)(mapFile, Buffer.from(mapText), { environment, flows: [] });
    const known = (reread?.ok ? reread.map : map)?.environments.get(environment);
    if (read.kind !== 'flow' || known === undefined)
        return { code: 'result-not-a-flow' };
    const desired = (0,_plan_desired_js__WEBPACK_IMPORTED_MODULE_6__/* .desiredFlow */ .ZA)(read.flow, (0,_map_resolve_js__WEBPACK_IMPORTED_MODULE_11__/* .resolve */ .hd)(read.flow, known), live);
    const paths = (0,_plan_difference_js__WEBPACK_IMPORTED_MODULE_7__/* .definitionDifferences */ .O)(desired.definition, live.definition);
    const isNamed = !desired.renames || desired.displayName === live.displayName;
    const differences = [...paths, ...(isNamed ? [] : ['/displayName'])];
    return differences.length === 0 ? null : { code: 'still-different', paths: differences };
}
const STATES = ['Started', 'Stopped'];
async function writeState(root, { file, environment, live }, { map, mapFile }) {
    const settings = map?.environments.get(environment)?.flows.get(file);
    const { state } = live;
    if (settings === undefined)
        return { code: 'flow-not-in-map' };
    if (state === null || !STATES.includes(state))
        return { code: 'state-not-in-map', state };
    const edit = { kind: 'value', path: [...settings.path, 'state'], to: state };
    const problem = await (0,_workspace_edit_file_js__WEBPACK_IMPORTED_MODULE_9__/* .editFile */ .$)(root, mapFile, null, (text) => (0,_json_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .applyFixes */ .y)(text, [{ edits: [edit] }])?.text ?? null);
    return mapProblem(problem, { mapFile });
}


/***/ }),

/***/ 5862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ applyFixes)
/* harmony export */ });
/* harmony import */ var _equal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(295);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9391);
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(272);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3407);





/**
 * Applies fixes to a JSON text, comments allowed. Everything else keeps its bytes. Null when the
 * result would not be exactly what the fixes ask for: then the text must not be changed.
 */
function applyFixes(text, fixes) {
    const before = (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(text);
    const taken = new Map();
    const chosen = fixes.filter((fix) => isPossible(fix, before) && reserve(fix, taken));
    const edits = (0,_equal_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)(chosen.flatMap((fix) => fix.edits));
    const after = edited(before, edits);
    if (after === null || !isExactly(edits, before, after))
        return null;
    return { text: after, applied: new Set(chosen) };
}
function isPossible({ edits }, text) {
    return edits.every((edit) => (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .splicesOf */ .FN)(text, edit) !== null);
}
/** Reserves the places of a fix; false if another fix wants something else there. */
function reserve({ edits }, taken) {
    const wanted = edits.map((edit) => [(0,_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)(edit.path), JSON.stringify(edit)]);
    const isFree = wanted.every(([at, edit]) => (taken.get(at) ?? edit) === edit);
    if (isFree)
        for (const [at, edit] of wanted)
            taken.set(at, edit);
    return isFree;
}
/**
 * Properties are removed one by one, because neighbours share a comma; all other edits are made at
 * once.
 */
function edited(before, edits) {
    let text = before;
    for (const edit of edits.filter(({ kind }) => kind === 'remove')) {
        const splices = (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .splicesOf */ .FN)(text, edit);
        if (splices === null)
            return null;
        text = (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)((0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .applySplices */ .Ut)(text.text, splices));
    }
    const splices = [];
    for (const edit of edits.filter(({ kind }) => kind !== 'remove')) {
        const those = (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .splicesOf */ .FN)(text, edit);
        if (those === null)
            return null;
        splices.push(...those);
    }
    return (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .applySplices */ .Ut)(text.text, splices);
}
/** True when `after` is as valid as `before`, and has the same content except for the edits. */
function isExactly(edits, before, after) {
    const options = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxProblem */ .R8)(before.text, _syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .STRICT */ ._K) === null ? _syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .STRICT */ ._K : _syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .RELAXED */ .UH;
    if ((0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxProblem */ .R8)(after, options) !== null || (0,_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .losses */ .YY)(after, options).length > 0)
        return false;
    const changes = new Map(edits.map((edit) => [(0,_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)(edit.path), edit]));
    const { root } = (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(after);
    return root !== undefined && before.root !== undefined
        ? JSON.stringify(content(before.root, changes)) === JSON.stringify(content(root, new Map()))
        : false;
}
/** The content of a node, in order, with the edits applied. */
function content(node, changes, at = '') {
    const edit = changes.get(at);
    switch (node.type) {
        case 'object':
            return ['object', ...(node.children ?? []).flatMap((child) => property(child, changes, at))];
        case 'array':
            return (node.children ?? []).map((child, index) => content(child, changes, `${at}/${index}`));
        default:
            return edit?.kind === 'value' ? [edit.to] : [node.value];
    }
}
function property({ children = [] }, changes, at) {
    const [key, value] = children;
    if (key === undefined || value === undefined)
        return ['?'];
    const pointer = at + (0,_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)([key.value]);
    const edit = changes.get(pointer);
    if (edit?.kind === 'remove')
        return [];
    return [[edit?.kind === 'key' ? edit.to : key.value, content(value, changes, pointer)]];
}


/***/ })

};
;