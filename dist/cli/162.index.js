export const id = 162;
export const ids = [162];
export const modules = {

/***/ 6162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBack: () => (/* binding */ writeBack)
/* harmony export */ });
/* harmony import */ var _export_live_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8800);
/* harmony import */ var _export_normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9208);
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1128);
/* harmony import */ var _flow_flow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9084);
/* harmony import */ var _json_amend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2125);
/* harmony import */ var _json_apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5862);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5486);
/* harmony import */ var _map_resolve_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6734);
/* harmony import */ var _plan_desired_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1313);
/* harmony import */ var _plan_difference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(560);
/* harmony import */ var _report_reasons_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(820);
/* harmony import */ var _run_map_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9587);
/* harmony import */ var _wording_lists_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2253);
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
    const record = (what, reason) => {
        if (reason === null)
            written.push(...what);
        else
            skipped.push(`${(0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_10__/* .andList */ .cM)(what)}: ${reason}`);
    };
    if (content.length > 0) {
        const others = sameFile.filter((other) => differingContent(other).length > 0);
        record(content, others.length > 0
            ? `the flow differs in ${(0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_10__/* .andList */ .cM)([environment, ...others.map((one) => one.environment)])}; choose one with --environment`
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
    return bindings.flatMap(({ key, from, to }) => from === null || to === null || (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_11__/* .sameConnection */ .h)(from.connectionName, to.connectionName)
        ? []
        : [
            `\`${key}\` is bound to ${to.connectionName} live, and to ${from.connectionName} in the map: write the right one into the map, or deploy`,
        ]);
}
/** Null when it was written, otherwise why not. */
async function writeFlow(root, change, project) {
    const flow = project.flows.find(({ file }) => file === change.file);
    if (flow === undefined)
        return 'the file is gone';
    if (flow.format === 'dataverse-row') {
        return 'a Dataverse row cannot be written back; keep the flow in a file of its own';
    }
    const values = project.map?.environments.get(change.environment)?.flows.get(flow.file)?.parameters ?? {};
    const problem = await (0,_workspace_edit_file_js__WEBPACK_IMPORTED_MODULE_9__/* .editFile */ .$)(root, flow.file, flow.source.text, async (text) => {
        const edited = (0,_json_amend_js__WEBPACK_IMPORTED_MODULE_3__/* .withChanges */ .A)(text, (0,_export_live_document_js__WEBPACK_IMPORTED_MODULE_0__/* .liveDocument */ .C)(flow, change.live, values));
        if (edited === null)
            return null;
        const reason = await bindNewKeys(root, change, flow, edited, project);
        return reason === null ? edited : { reason };
    });
    return inWords(problem);
}
function inWords(problem) {
    return problem === null || typeof problem === 'string' ? problem : (0,_report_reasons_file_js__WEBPACK_IMPORTED_MODULE_7__/* .fileMessage */ .UW)(problem);
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
    const problem = await (0,_workspace_edit_file_js__WEBPACK_IMPORTED_MODULE_9__/* .editFile */ .$)(root, project.mapFile, null, async (text) => {
        const edited = (0,_json_amend_js__WEBPACK_IMPORTED_MODULE_3__/* .withAdditions */ .w)(text, additions);
        const reason = await unlike(flowText, edited, change, project);
        return reason === null ? edited : { reason };
    });
    return problem === null || typeof problem === 'string'
        ? problem
        : `${project.mapFile}: ${(0,_report_reasons_file_js__WEBPACK_IMPORTED_MODULE_7__/* .fileMessage */ .UW)(problem)}`;
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
        const bound = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_12__/* .own */ .ZV)(live.connectionReferences, key);
        const [connectionName, id] = [(0,_json_json_js__WEBPACK_IMPORTED_MODULE_12__/* .own */ .ZV)(bound, 'connectionName'), (0,_json_json_js__WEBPACK_IMPORTED_MODULE_12__/* .own */ .ZV)(bound, 'id')];
        return connectionName && id ? [[key, { connectionName, id }]] : [];
    });
}
/**
 * Reads what is about to be written; null when it means the same as the live flow, otherwise the
 * difference.
 */
async function unlike(flowText, mapText, { file, environment, live }, { map, mapFile }) {
    const read = (0,_flow_flow_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlow */ .h)(file, Buffer.from(flowText));
    const reread = mapText === null ? null : await (0,_run_map_js__WEBPACK_IMPORTED_MODULE_8__/* .parseMap */ .y)(mapFile, Buffer.from(mapText), environment);
    const known = (reread?.ok ? reread.map : map)?.environments.get(environment);
    if (read.kind !== 'flow' || known === undefined)
        return 'what would be written is no flow';
    const desired = (0,_plan_desired_js__WEBPACK_IMPORTED_MODULE_5__/* .desiredFlow */ .ZA)(read.flow, (0,_map_resolve_js__WEBPACK_IMPORTED_MODULE_13__/* .resolve */ .hd)(read.flow, known), live.connectionReferences);
    const paths = (0,_plan_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .definitionDifferences */ .O)(desired.definition, live.definition);
    const isNamed = !desired.renames || desired.displayName === live.displayName;
    const differences = [...paths, ...(isNamed ? [] : ['/displayName'])];
    if (differences.length === 0)
        return null;
    return `it would still differ at ${(0,_wording_lists_js__WEBPACK_IMPORTED_MODULE_10__/* .andList */ .cM)(differences, 3)}, which the map sets for this environment`;
}
const STATES = ['Started', 'Stopped'];
async function writeState(root, { file, environment, live }, { map, mapFile }) {
    const settings = map?.environments.get(environment)?.flows.get(file);
    const { state } = live;
    if (settings === undefined)
        return 'the map does not name the flow';
    if (state === null || !STATES.includes(state))
        return `${state} is no state that a map can ask for`;
    const edit = { kind: 'value', path: [...settings.path, 'state'], to: state };
    const problem = await (0,_workspace_edit_file_js__WEBPACK_IMPORTED_MODULE_9__/* .editFile */ .$)(root, mapFile, null, (text) => (0,_json_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .applyFixes */ .y)(text, [{ edits: [edit] }])?.text ?? null);
    return problem === null ? null : `${mapFile}: ${(0,_report_reasons_file_js__WEBPACK_IMPORTED_MODULE_7__/* .fileMessage */ .UW)(problem)}`;
}


/***/ }),

/***/ 8800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ liveDocument)
});

// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/plan/canonical.ts + 1 modules
var canonical = __webpack_require__(3849);
// EXTERNAL MODULE: ./src/plan/canonical-operation.ts
var canonical_operation = __webpack_require__(4441);
// EXTERNAL MODULE: ./src/plan/key-order.ts
var key_order = __webpack_require__(9333);
// EXTERNAL MODULE: ./src/export/normalise.ts
var normalise = __webpack_require__(9208);
;// CONCATENATED MODULE: ./src/export/merge-live.ts






/**
 * A file's definition, changed to mean what the live one means. Everything that a save changes by
 * itself, and every operation with the same meaning, stays as in the file. A parameter that the map
 * sets (`set`) keeps the file's own default, since the live value belongs to the environment.
 */
function mergeLive(file, live, set) {
    const normal = (0,normalise/* normaliseDefinition */._q)(live);
    const [was, is] = [(0,canonical/* canonicalDefinition */.AH)(file), (0,canonical/* canonicalDefinition */.AH)(live)];
    const blocks = {
        parameters: parameters((0,json/* own */.ZV)(file, 'parameters'), (0,json/* own */.ZV)(normal, 'parameters'), set),
        triggers: block((0,json/* own */.ZV)(file, 'triggers'), (0,json/* own */.ZV)(normal, 'triggers')),
        actions: block((0,json/* own */.ZV)(file, 'actions'), (0,json/* own */.ZV)(normal, 'actions')),
    };
    const names = [...Object.keys(file), ...Object.keys(normal), ...Object.keys(blocks)];
    const parts = [...new Set(names)].flatMap((part) => {
        const isKept = isSame((0,json/* own */.ZV)(was, part), (0,json/* own */.ZV)(is, part));
        const value = (0,json/* own */.ZV)(blocks, part) ?? (isKept ? (0,json/* own */.ZV)(file, part) : (0,json/* own */.ZV)(normal, part));
        return value === undefined ? [] : [[part, value]];
    });
    return Object.fromEntries(parts);
}
function parameters(file, live, set) {
    const [was, is] = [objectOf(file), objectOf(live)];
    const stays = (name) => name.startsWith('$') ? Object.hasOwn(was, name) : Object.hasOwn(is, name);
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(stays);
    const values = names.map((name) => {
        const [before, now] = [was[name], is[name]];
        if (before === undefined || now === undefined)
            return [name, (before ?? now)];
        if (name.startsWith('$') || isSameParameter(before, now))
            return [name, before];
        const value = (0,key_order/* parameterInOrderOf */.MH)(now, before);
        if (!Object.hasOwn(set, name) || !(0,json/* isObject */.Gv)(before) || !(0,json/* isObject */.Gv)(value))
            return [name, value];
        return [name, { ...value, defaultValue: before.defaultValue ?? null }];
    });
    return Object.fromEntries(values);
}
function block(file, live) {
    const [was, is] = [objectOf(file), objectOf(live)];
    const there = Object.keys(was).filter((name) => Object.hasOwn(is, name));
    const added = Object.keys(is).filter((name) => !Object.hasOwn(was, name));
    return Object.fromEntries([
        ...there.map((name) => [name, operation(was[name], is[name])]),
        ...added.map((name) => [name, is[name]]),
    ]);
}
/** `live` is already normalised. */
function operation(file, live) {
    if (!(0,json/* isObject */.Gv)(file) || !(0,json/* isObject */.Gv)(live))
        return live;
    if (isSame((0,canonical_operation/* canonicalOperation */.M6)(file), (0,canonical_operation/* canonicalOperation */.M6)(live)))
        return file;
    const { metadata, ...changed } = live;
    if ((0,json/* isObject */.Gv)(file.metadata))
        changed.metadata = file.metadata;
    if ((0,json/* isObject */.Gv)(file.runAfter) && changed.runAfter === undefined)
        changed.runAfter = {};
    if ((0,hosts/* hostReference */.wf)(live) !== null)
        changed.inputs = withAuthentication(live.inputs, file.inputs);
    if ((0,json/* isObject */.Gv)(live.actions))
        changed.actions = block(file.actions, live.actions);
    for (const branch of ['else', 'default']) {
        if ((0,json/* isObject */.Gv)(live[branch]))
            changed[branch] = withActions(file[branch], live[branch]);
    }
    if ((0,json/* isObject */.Gv)(live.cases)) {
        const cases = Object.entries(live.cases).map(([name, one]) => [
            name,
            withActions((0,json/* own */.ZV)(file.cases, name), one),
        ]);
        changed.cases = Object.fromEntries(cases);
    }
    return (0,key_order/* operationInOrderOf */.M_)(changed, file);
}
function withActions(file, live) {
    if (!(0,json/* isObject */.Gv)(live) || !(0,json/* isObject */.Gv)(live.actions))
        return live;
    return { ...live, actions: block((0,json/* own */.ZV)(file, 'actions'), live.actions) };
}
/** Restores the file's own value, since a save removes or adds it. */
function withAuthentication(inputs, file) {
    const { authentication, ...rest } = objectOf(inputs);
    const before = (0,json/* own */.ZV)(file, 'authentication');
    return before === undefined ? rest : { ...rest, authentication: before };
}
function objectOf(value) {
    return (0,json/* isObject */.Gv)(value) ? value : {};
}
function isSameParameter(one, other) {
    return isSame((0,canonical/* canonicalParameters */.$H)({ one }), (0,canonical/* canonicalParameters */.$H)({ one: other }));
}
/** Of two canonical forms. */
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

;// CONCATENATED MODULE: ./src/export/live-document.ts



/**
 * A flow's own document with the live content, in the format of its file. `values` are the
 * parameters that the map sets, which are not written to the file.
 */
function liveDocument(flow, live, values) {
    const definition = mergeLive(flow.definition, live.definition, values);
    let root = replacedAt(JSON.parse(flow.source.text), flow.definitionPath, definition);
    const holder = flow.definitionPath.slice(0, -1);
    if (!flow.namedByFile)
        root = replacedAt(root, [...holder, 'displayName'], live.displayName);
    if (flow.referencesPath === null)
        return root;
    return replacedAt(root, flow.referencesPath, references(flow, live, (0,normalise/* usedKeys */.QZ)(definition)));
}
/** The file's references without unused ones, and with new ones. */
function references(flow, live, keys) {
    const declared = valueAt(JSON.parse(flow.source.text), flow.referencesPath ?? []);
    const before = new Set((0,normalise/* usedKeys */.QZ)(flow.definition));
    const kept = Object.entries(declared).filter(([key]) => keys.includes(key) || !before.has(key));
    const added = keys.filter((key) => !Object.hasOwn(declared, key));
    const fresh = added.map((key) => [
        key,
        reference(flow, (0,json/* own */.ZV)(live.connectionReferences, key)),
    ]);
    return Object.fromEntries([...kept, ...fresh]);
}
function reference({ format }, live) {
    const id = String((0,json/* own */.ZV)(live, 'id') ?? '');
    const source = String((0,json/* own */.ZV)(live, 'source') ?? 'Embedded');
    const name = (0,normalise/* logicalName */.rQ)(live);
    if (format === 'solution') {
        return {
            runtimeSource: source.toLowerCase(),
            connection: name === null ? {} : { connectionReferenceLogicalName: name },
            api: { name: id.split('/').at(-1) ?? '' },
        };
    }
    return { id, source, ...(name === null ? {} : { connectionReferenceLogicalName: name }) };
}
function replacedAt(root, [step, ...rest], value) {
    if (step === undefined)
        return value;
    const holder = root;
    return { ...holder, [step]: replacedAt(holder[step] ?? {}, rest, value) };
}
function valueAt(root, path) {
    return path.reduce((value, step) => (0,json/* own */.ZV)(value, String(step)) ?? {}, root);
}


/***/ }),

/***/ 9208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ normaliseFlow),
/* harmony export */   QZ: () => (/* binding */ usedKeys),
/* harmony export */   _q: () => (/* binding */ normaliseDefinition),
/* harmony export */   rQ: () => (/* binding */ logicalName)
/* harmony export */ });
/* unused harmony export normaliseOperation */
/* harmony import */ var _flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1795);
/* harmony import */ var _flow_operations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(288);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5486);
/* harmony import */ var _plan_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3849);
/* harmony import */ var _plan_desired_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1313);
/* harmony import */ var _plan_diff_run_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8635);






/**
 * A live flow as a file for people: the arguments of `update_live_flow` without what belongs to one
 * environment (guids, connections), which is in the map. It contains nothing that a save changes by
 * itself. Actions are in the order in which they run, and the keys of an operation in a fixed
 * order. Inside `inputs` the order is kept, since a Select writes its columns in that order.
 */
function normaliseFlow({ displayName, definition, connectionReferences, }) {
    const normal = normaliseDefinition(definition);
    return {
        displayName,
        definition: normal,
        connectionReferences: normaliseReferences(connectionReferences, usedKeys(normal)),
    };
}
/** The reference keys that a definition's operations name, sorted. */
function usedKeys(definition) {
    const keys = [...(0,_flow_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .operations */ .z)(definition, [])].map(({ host }) => host?.key);
    return [...new Set(keys.filter((key) => key !== undefined))].toSorted();
}
/** The map names the connection; a reference that no operation uses is left out. */
function normaliseReferences(references, keys) {
    const kept = keys.flatMap((key) => {
        const reference = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(references, key);
        if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(reference))
            return [];
        const name = logicalName(reference);
        const id = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(reference, 'id') ?? (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .dig */ .rO)(reference, 'api', 'id') ?? null;
        const source = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(reference, 'source') ?? (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(reference, 'runtimeSource') ?? null;
        return [
            [
                key,
                {
                    ...(id === null ? {} : { id }),
                    ...(source === null ? {} : { source }),
                    ...(name === null ? {} : { connectionReferenceLogicalName: name }),
                },
            ],
        ];
    });
    return Object.fromEntries(kept);
}
/** The logical name of the solution's connection reference, if the reference has one. */
function logicalName(reference) {
    const name = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .dig */ .rO)(reference, 'connection', 'connectionReferenceLogicalName') ??
        (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(reference, 'connectionReferenceLogicalName');
    return typeof name === 'string' && name !== '' ? name : null;
}
const SCHEMA = 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#';
/** A definition without what the server adds, its parts in a fixed order. */
function normaliseDefinition(definition) {
    const { $schema, contentVersion, description, parameters, triggers, actions, outputs, ...rest } = definition;
    const { metadata, ...others } = rest;
    return {
        $schema: $schema ?? SCHEMA,
        contentVersion: typeof contentVersion === 'string' ? contentVersion : '1.0.0.0',
        ...(0,_plan_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(description),
        parameters: normaliseParameters(parameters, definition),
        triggers: normaliseBlock(triggers, 'trigger'),
        actions: normaliseBlock(actions, 'action'),
        ...((0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(outputs) && Object.keys(outputs).length > 0 ? { outputs } : {}),
        ...others,
    };
}
/**
 * Connector operations need the platform's two parameters, which a read may omit or show with
 * values.
 */
function normaliseParameters(parameters, definition) {
    const declared = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(parameters) ? parameters : {};
    const needed = usedKeys(definition).length > 0 ? _plan_desired_js__WEBPACK_IMPORTED_MODULE_3__/* .PLATFORM_PARAMETERS */ .vC : {};
    const platform = Object.entries(_plan_desired_js__WEBPACK_IMPORTED_MODULE_3__/* .PLATFORM_PARAMETERS */ .vC).filter(([name]) => Object.hasOwn(needed, name) || Object.hasOwn(declared, name));
    const own = Object.keys(declared)
        .filter((name) => !Object.hasOwn(_plan_desired_js__WEBPACK_IMPORTED_MODULE_3__/* .PLATFORM_PARAMETERS */ .vC, name))
        .toSorted();
    return {
        ...Object.fromEntries(platform),
        ...Object.fromEntries(own.map((name) => [name, declared[name]])),
    };
}
/** The operations of one block: by name, but each directly after what it waits for. */
function normaliseBlock(block, kind) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(block))
        return {};
    const units = Object.keys(block)
        .toSorted()
        .map((name) => ({ operation: { kind, name, value: block[name] } }));
    const ordered = (0,_plan_diff_run_order_js__WEBPACK_IMPORTED_MODULE_5__/* .inRunOrder */ .n)(units);
    return Object.fromEntries(ordered.map(({ operation: { name, value } }) => [name, normaliseOperation(value)]));
}
/**
 * The order in which people read an operation: what it is, when it runs, what it does, what is in
 * it.
 */
const FIRST = ['type', 'kind', 'description', 'recurrence', 'splitOn', 'conditions', 'runAfter'];
const LAST = ['expression', 'foreach', 'inputs', 'actions', 'else', 'cases', 'default'];
/** An operation without what the server adds, its own keys in a fixed order. */
function normaliseOperation(operation) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(operation))
        return operation;
    const { metadata, evaluatedRecurrence, ...kept } = operation;
    const named = normaliseMetadata(metadata);
    const form = {
        ...kept,
        ...(named === null ? {} : { metadata: named }),
        ...(hasServersAuthentication(operation) ? { inputs: withoutAuthentication(kept.inputs) } : {}),
        ...((0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(kept.actions) ? { actions: normaliseBlock(kept.actions, 'action') } : {}),
        ...((0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(kept.else) ? { else: normaliseBranch(kept.else) } : {}),
        ...((0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(kept.default) ? { default: normaliseBranch(kept.default) } : {}),
        ...((0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(kept.cases) ? { cases: normaliseCases(kept.cases) } : {}),
    };
    const others = Object.keys(form)
        .filter((key) => !FIRST.includes(key) && !LAST.includes(key))
        .toSorted();
    const order = [...FIRST, ...LAST, ...others].filter((key) => Object.hasOwn(form, key));
    return Object.fromEntries(order.map((key) => [key, form[key]]));
}
function normaliseCases(cases) {
    return Object.fromEntries(Object.entries(cases).map(([name, block]) => [
        name,
        (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(block) ? normaliseBranch(block) : block,
    ]));
}
function normaliseBranch(branch) {
    return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(branch.actions)
        ? { ...branch, actions: normaliseBlock(branch.actions, 'action') }
        : branch;
}
/**
 * The designer creates new ids for operations, so they are left out; the names of picked files are
 * kept.
 */
function normaliseMetadata(metadata) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(metadata))
        return null;
    const { operationMetadataId, ...rest } = metadata;
    return Object.keys(rest).length > 0 ? rest : null;
}
const SERVERS_AUTHENTICATION = "@parameters('$authentication')";
/**
 * True for the authentication that the server adds to a connector's operation; any other is the
 * author's.
 */
function hasServersAuthentication(operation) {
    return ((0,_flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostReference */ .wf)(operation) !== null &&
        (0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .dig */ .rO)(operation, 'inputs', 'authentication') === SERVERS_AUTHENTICATION);
}
function withoutAuthentication(inputs) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(inputs))
        return inputs ?? {};
    const { authentication, ...rest } = inputs;
    return rest;
}


/***/ }),

/***/ 5862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ applyFixes)
/* harmony export */ });
/* harmony import */ var _equal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3002);
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(295);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9391);
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(272);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3407);





/**
 * Applies fixes to a JSON text, comments allowed. Everything else keeps its bytes. Null when the
 * result would not be exactly what the fixes ask for: then the text must not be changed.
 */
function applyFixes(text, fixes) {
    const before = (0,_splice_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(text);
    const taken = new Map();
    const chosen = fixes.filter((fix) => isPossible(fix, before) && reserve(fix, taken));
    const edits = (0,_equal_js__WEBPACK_IMPORTED_MODULE_3__/* .distinct */ .dM)(chosen.flatMap((fix) => fix.edits));
    const after = edited(before, edits);
    if (after === null || !isExactly(edits, before, after))
        return null;
    return { text: after, applied: new Set(chosen) };
}
function isPossible({ edits }, text) {
    return edits.every((edit) => (0,_splice_js__WEBPACK_IMPORTED_MODULE_1__/* .splicesOf */ .FN)(text, edit) !== null);
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
        const splices = (0,_splice_js__WEBPACK_IMPORTED_MODULE_1__/* .splicesOf */ .FN)(text, edit);
        if (splices === null)
            return null;
        text = (0,_splice_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)((0,_splice_js__WEBPACK_IMPORTED_MODULE_1__/* .applySplices */ .Ut)(text.text, splices));
    }
    const splices = [];
    for (const edit of edits.filter(({ kind }) => kind !== 'remove')) {
        const those = (0,_splice_js__WEBPACK_IMPORTED_MODULE_1__/* .splicesOf */ .FN)(text, edit);
        if (those === null)
            return null;
        splices.push(...those);
    }
    return (0,_splice_js__WEBPACK_IMPORTED_MODULE_1__/* .applySplices */ .Ut)(text.text, splices);
}
/** True when `after` is as valid as `before`, and has the same content except for the edits. */
function isExactly(edits, before, after) {
    const options = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxProblem */ .R8)(before.text, _syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .STRICT */ ._K) === null ? _syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .STRICT */ ._K : _syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .RELAXED */ .UH;
    if ((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxProblem */ .R8)(after, options) !== null || (0,_loss_js__WEBPACK_IMPORTED_MODULE_0__/* .losses */ .YY)(after, options).length > 0)
        return false;
    const changes = new Map(edits.map((edit) => [(0,_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)(edit.path), edit]));
    const { root } = (0,_splice_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(after);
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


/***/ }),

/***/ 1313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ desiredFlow),
/* harmony export */   qy: () => (/* binding */ desiredDefinition),
/* harmony export */   vC: () => (/* binding */ PLATFORM_PARAMETERS),
/* harmony export */   wL: () => (/* binding */ undeclaredParameters)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);
/* harmony import */ var _live_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9929);


/**
 * The parameters without which the platform refuses a flow with connector operations
 * (`InvalidPowerFlow`).
 */
const PLATFORM_PARAMETERS = {
    $connections: { defaultValue: {}, type: 'Object' },
    $authentication: { defaultValue: {}, type: 'SecureObject' },
};
/**
 * Builds what a deployment would send: one reference for each used key and no other, the parameters
 * that connector operations need, and the environment's values. `liveReferences` gives the source
 * of a reference that neither the map nor the file has.
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
/** Names of parameters that the map sets, but the flow's definition does not declare. */
function undeclaredParameters(flow, { settings }) {
    const declared = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(flow.definition, 'parameters');
    return Object.keys(settings?.parameters ?? {}).filter((name) => (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name) === undefined);
}
function sentReference(binding, liveReferences) {
    const source = binding.source ?? (0,_live_source_js__WEBPACK_IMPORTED_MODULE_1__/* .liveSourceOf */ .R)(liveReferences, binding.used.key);
    return { connectionName: binding.entry.connectionName, id: binding.entry.id, source };
}
/** A flow's definition as it is sent, where the map gives its parameters these values. */
function desiredDefinition({ definition, description }, values, needsConnections) {
    const declared = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(definition.parameters) ? definition.parameters : {};
    const set = Object.entries(values).flatMap(([name, value]) => {
        const parameter = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name);
        return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parameter) ? [[name, { ...parameter, defaultValue: value }]] : [];
    });
    const ofPlatform = needsConnections ? PLATFORM_PARAMETERS : {};
    // Last, so that a value in the file cannot bind a connection without the map and unseen in the
    // plan.
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
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2665);

/**
 * Where two definitions differ in meaning, as pointers below `/definition`: the operation itself
 * for triggers and actions at any depth, otherwise the part of the definition. What is `ignored`
 * does not count.
 */
function definitionDifferences(one, other, ignored = []) {
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionPaths */ .KG)((0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionDiff */ .lV)(one, other, ignored));
}
/** The keys whose binding differs, as pointers below `/connectionReferences`. */
function referenceDifferences(one, other) {
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .referencePaths */ .ki)((0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceDiff */ .lu)(one, other));
}


/***/ })

};
