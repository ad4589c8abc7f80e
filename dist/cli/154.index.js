"use strict";
exports.id = 154;
exports.ids = [154];
exports.modules = {

/***/ 154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ restoreFlow)
/* harmony export */ });
/* harmony import */ var _save_and_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1942);
/* harmony import */ var _set_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5439);
/* harmony import */ var _snapshots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2486);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2538);




/**
 * Restores a flow to how it was: saves what is there, writes definition, references and name, reads
 * it back, compares, and sets the state. If the flow is already as it was, nothing is written.
 */
async function restoreFlow(task, { host, snapshots, ignored = [] }) {
    const { environmentName, was, now, isChanged = false } = task;
    const isWritten = !isChanged && (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .isRestored */ .Le)(now, was, ignored);
    if (isWritten && now.state === was.state)
        return { code: 'already-as-it-was' };
    let kept;
    try {
        kept = await snapshots.keep({ environmentName, flow: now, planDigest: null });
    }
    catch (error) {
        const cause = (0,_snapshots_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotProblem */ .Q7)(error);
        return { code: 'not-restored', problem: { code: 'not-kept', cause }, kept: null };
    }
    const found = isWritten ? { flow: now } : await written(task, host, ignored);
    const problem = 'problem' in found ? found.problem : await stateProblem(host, environmentName, was, found.flow);
    if (problem !== null)
        return { code: 'not-restored', problem, kept };
    const isUnproven = 'flow' in found && (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .hidesReferences */ .Qt)(found.flow, was);
    return { code: 'restored', kept, isUnproven };
}
/** The flow after it was written back, or why it is not as it was. */
async function written({ environmentName, was, now, sight }, host, ignored) {
    const { flowName, displayName, definition, connectionReferences } = was;
    const content = { displayName, title: displayName, definition, connectionReferences };
    const { version } = now;
    const save = { environmentName, flowName, version, ...content, description: null };
    const leftOf = (flow) => (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .differing */ .R1)(flow, (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .asItWas */ .nR)(was), ignored, sight);
    const sent = await (0,_save_and_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .saveAndVerify */ .We)(host, save, () => (0,_save_and_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettled */ .Gn)(host, environmentName, flowName, {
        isDone: (flow) => (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .isEqual */ .n4)(leftOf(flow)),
        isBefore: (flow) => (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .isEqual */ .n4)((0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .remaining */ .Tk)(flow, (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .asItWas */ .nR)(now), ignored)),
    }));
    if (sent.kind === 'refused')
        return { problem: sent.error.failure };
    if (sent.kind === 'unseen')
        return { problem: sent.reason };
    const { flow, lost } = sent;
    const left = leftOf(flow);
    if ((0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .isEqual */ .n4)(left))
        return { flow };
    return { problem: { code: 'still-differs', lost, differences: (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .mismatches */ .vJ)(left) } };
}
async function stateProblem(host, environmentName, { flowName, state: wanted }, { state: before, version }) {
    if (before === wanted || (wanted !== 'Started' && wanted !== 'Stopped'))
        return null;
    const set = await (0,_set_state_js__WEBPACK_IMPORTED_MODULE_1__/* .setState */ .w)(host, environmentName, { flowName, before, version }, wanted);
    switch (set.kind) {
        case 'refused':
            return {
                code: 'state-not-restored',
                state: before,
                wanted,
                cause: set.error.failure,
            };
        case 'unseen':
            return { code: 'state-not-seen', wanted, lost: set.lost, cause: set.cause };
        case 'seen': {
            const { state } = set;
            return state === wanted ? null : { code: 'state-differs', state, wanted };
        }
    }
}


/***/ }),

/***/ 1942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ readSettled),
/* harmony export */   We: () => (/* binding */ saveAndVerify),
/* harmony export */   e7: () => (/* binding */ readBack)
/* harmony export */ });
/* harmony import */ var _live_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2246);

/**
 * Sends a save once, and trusts only what is read afterwards. A reply that was lost, cut off or a
 * 5xx proves nothing: the live flow does.
 */
async function saveAndVerify(host, save, look) {
    let { flowName } = save;
    let lost = null;
    try {
        flowName = await host.saveFlow(save);
    }
    catch (error) {
        if (!(error instanceof _live_host_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d))
            throw error;
        if (!error.mayHaveWritten)
            return { kind: 'refused', error };
        lost = error.failure;
    }
    const found = await readOrReason(() => look(flowName));
    if ('flow' in found)
        return { kind: 'seen', flow: found.flow, lost };
    const { reason: cause } = found;
    const createdAs = save.flowName === null ? flowName : null;
    const reason = lost === null
        ? { code: 'saved-not-seen', createdAs, cause }
        : { code: 'reply-lost', lost, cause };
    return { kind: 'unseen', flowName, reason };
}
/** The flow as it is now, or why it could not be read. */
function readBack(host, environmentName, flowName) {
    return readOrReason(async () => {
        const flow = await host.readFlow(environmentName, flowName);
        return flow === null ? { reason: { code: 'flow-not-there' } } : { flow };
    });
}
/**
 * The pauses before a flow is read again that is not as expected. Servers may answer with what was
 * there a moment ago, so nothing is undone or reported after one look.
 */
const PAUSES_MS = [2_000, 5_000];
/** The flow once it reads as expected, or as it still is after the pauses. */
async function readSettled(host, environmentName, flowName, { isDone, isBefore }) {
    let found = await readBack(host, environmentName, flowName);
    for (const [index, milliseconds] of PAUSES_MS.entries()) {
        const mayBeStale = 'flow' in found
            ? !isDone(found.flow) && (index === 0 || isBefore(found.flow))
            : found.reason.code === 'flow-not-there';
        if (!mayBeStale)
            return found;
        await host.pause(milliseconds);
        found = await readBack(host, environmentName, flowName);
    }
    return found;
}
async function readOrReason(look) {
    try {
        return await look();
    }
    catch (error) {
        if (error instanceof _live_host_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d)
            return { reason: error.failure };
        throw error;
    }
}


/***/ }),

/***/ 5439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ stopFlow),
/* harmony export */   w: () => (/* binding */ setState)
/* harmony export */ });
/* harmony import */ var _live_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2246);
/* harmony import */ var _save_and_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942);


/**
 * Starts or stops a flow and reads it back, since the answer alone proves nothing. `before`: its
 * state until now, null where that is not known.
 */
async function setState(host, environmentName, { flowName, before, version }, wanted) {
    let expected = wanted;
    let lost = null;
    try {
        expected = await host.setState(environmentName, flowName, wanted, version);
    }
    catch (error) {
        if (!(error instanceof _live_host_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d))
            throw error;
        if (!error.mayHaveWritten)
            return { kind: 'refused', error };
        lost = error.failure;
    }
    const found = await (0,_save_and_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettled */ .Gn)(host, environmentName, flowName, {
        isDone: ({ state }) => state === expected,
        isBefore: ({ state }) => state === before,
    });
    if ('flow' in found)
        return { kind: 'seen', state: found.flow.state };
    return { kind: 'unseen', lost, cause: found.reason };
}
/** Stops a flow; `problem` null where it reads as stopped. */
async function stopFlow(host, environmentName, flow) {
    const { flowName, state: before, version } = flow;
    const set = await setState(host, environmentName, { flowName, before, version }, 'Stopped');
    switch (set.kind) {
        case 'refused':
            return { state: before, problem: set.error.failure };
        case 'unseen': {
            const { lost, cause } = set;
            return { state: null, problem: { code: 'stop-not-seen', lost, cause } };
        }
        case 'seen': {
            const { state } = set;
            return { state, problem: state === 'Stopped' ? null : { code: 'not-stopped', state } };
        }
    }
}


/***/ }),

/***/ 2486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ parseSnapshot),
/* harmony export */   H1: () => (/* binding */ snapshotFolder),
/* harmony export */   Q7: () => (/* binding */ snapshotProblem)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5486);
/* harmony import */ var _workspace_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5036);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8545);






const jsonObject = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .custom */ .IeY(_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv);
const time = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .refine */ .YPB((text) => !Number.isNaN(Date.parse(text))));
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    environmentName: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._minLength */ .m9(1)),
    run: time,
    takenAt: time,
    planDigest: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    flowName: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._minLength */ .m9(1)),
    displayName: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    definition: jsonObject,
    connectionReferences: jsonObject,
});
/**
 * Writes each snapshot to its own file, readable by its owner alone. A run has its own folder below
 * `folder`, named by the time when it began.
 */
function snapshotFolder(where, now) {
    const begun = now();
    let opening = null;
    let opened = null;
    return {
        folder: () => opened,
        async keep({ environmentName, flow, planDigest }) {
            opening ??= openRun(where, begun);
            const { run, folder } = await opening;
            const { root } = where;
            const takenAt = now().toISOString();
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName(environmentName));
            const path = await (0,_workspace_links_js__WEBPACK_IMPORTED_MODULE_3__/* .pathToWrite */ .o)(root, place);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true, mode: 0o700 });
            const stamp = takenAt.replaceAll(/[^0-9]/g, '');
            const { flowName, displayName, state, definition, connectionReferences } = flow;
            const kept = { flowName, displayName, state, definition, connectionReferences };
            const content = { version: 1, environmentName, run, takenAt, planDigest, ...kept };
            const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, `${fileName(flowName)}-${stamp}`);
            const written = await writeWhole(stem, `${JSON.stringify(content, null, 2)}\n`);
            opened = (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .toSlashes */ .TH)(folder);
            return (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .toSlashes */ .TH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(written)));
        },
    };
}
/** Why `keep` failed, from the error that it threw. */
function snapshotProblem(error) {
    if (error instanceof _workspace_links_js__WEBPACK_IMPORTED_MODULE_3__/* .LinkError */ .R)
        return { code: 'file-behind-link', link: error.link };
    return { code: 'disk-error', detail: error instanceof Error ? error.message : String(error) };
}
/** Makes the folder of a run. Of two that began at the same time, the second counts as later. */
async function openRun({ root, folder: parent }, begun) {
    for (let time = begun.getTime();; time++) {
        const run = new Date(time).toISOString();
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, run.replaceAll(/[:.]/g, '-'));
        const path = await (0,_workspace_links_js__WEBPACK_IMPORTED_MODULE_3__/* .pathToWrite */ .o)(root, folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode: 0o700 });
            return { run, folder };
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
    }
}
/** Reads what `keep` has written, or returns why it is not a snapshot. */
function parseSnapshot(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return { reason: { code: 'snapshot-not-json' } };
    }
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(document) || !('takenAt' in document)) {
        return { reason: { code: 'not-a-snapshot' } };
    }
    if (document.version !== 1) {
        const version = JSON.stringify(document.version) ?? 'none';
        return { reason: { code: 'snapshot-version', version } };
    }
    const read = schema.safeParse(document);
    if (!read.success) {
        const at = read.error.issues[0]?.path.join('.') || 'its top';
        return { reason: { code: 'snapshot-damaged', at } };
    }
    const { version: _, environmentName, run, takenAt, planDigest, ...flow } = read.data;
    return { snapshot: { environmentName, run, takenAt, planDigest, flow } };
}
/** More snapshots of one flow in one millisecond than a run ever takes. */
const MOST_TWINS = 100;
/**
 * All or nothing: a run that is killed leaves a `.part` file, which is never read as a snapshot.
 */
async function writeWhole(stem, text) {
    for (let number = 1;; number++) {
        const name = number === 1 ? stem : `${stem}-${number}`;
        const [part, path] = [`${name}.part`, `${name}.json`];
        try {
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(part, 'wx', 0o600); // Private, like the snapshot that it becomes.
            try {
                await insistOnNew(path);
                await file.writeFile(text);
                await file.sync();
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(part, path);
                return path;
            }
            finally {
                await file.close();
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(part, { force: true });
            }
        }
        catch (error) {
            const isTaken = error.code === 'EEXIST';
            if (!isTaken || number === MOST_TWINS)
                throw error;
        }
    }
}
async function insistOnNew(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (found !== null)
        throw Object.assign(new Error(`${path} is there already`), { code: 'EEXIST' });
}
/** Ids come from files and servers: nothing but letters, digits, dots and dashes reaches a path. */
function fileName(id) {
    return id.replaceAll(/[^A-Za-z0-9-]+/g, '_').slice(0, 100) || '_';
}


/***/ }),

/***/ 2538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ stateMismatch),
/* harmony export */   Le: () => (/* binding */ isRestored),
/* harmony export */   Qt: () => (/* binding */ hidesReferences),
/* harmony export */   R1: () => (/* binding */ differing),
/* harmony export */   Tk: () => (/* binding */ remaining),
/* harmony export */   cZ: () => (/* binding */ asSaved),
/* harmony export */   n4: () => (/* binding */ isEqual),
/* harmony export */   nR: () => (/* binding */ asItWas),
/* harmony export */   p1: () => (/* binding */ sightOf),
/* harmony export */   vJ: () => (/* binding */ mismatches)
/* harmony export */ });
/* harmony import */ var _flow_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(288);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9391);
/* harmony import */ var _plan_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9874);
/* harmony import */ var _plan_diff_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6601);
/* harmony import */ var _plan_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2665);
/* harmony import */ var _plan_row_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1031);






/**
 * What still differs between a live flow and what should have been written. If the server returns
 * no references, that proves nothing, so it does not count; neither does what is `ignored`.
 */
function remaining(found, wanted, ignored) {
    const diff = (0,_plan_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffOf */ .n_)(found, wanted, ignored);
    const isShown = Object.keys(found.connectionReferences).length > 0;
    return isShown ? diff : { ...diff, references: [] };
}
/** What is known from how a flow read before it was written. */
function sightOf({ definition, connectionReferences }) {
    if (Object.keys(connectionReferences).length > 0)
        return 'shown';
    const isUsed = (0,_flow_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .operations */ .z)(definition, []).some(({ host }) => host !== null);
    return isUsed ? 'hidden' : 'unknown';
}
/** Like `remaining`, but where the server shows references, an answer without them differs. */
function differing(found, wanted, ignored, sight) {
    return sight === 'shown' ? (0,_plan_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffOf */ .n_)(found, wanted, ignored) : remaining(found, wanted, ignored);
}
/** Whether a live flow is proven to be as it was; without references it is not proven. */
function isRestored(found, was, ignored) {
    return !hidesReferences(found, was) && isEqual(remaining(found, asItWas(was), ignored));
}
/** True when the server returns no references although there were, or should be, some. */
function hidesReferences(found, was) {
    const [shown, known] = [found, was].map((flow) => Object.keys(flow.connectionReferences).length);
    return shown === 0 && known !== 0;
}
/** What a flow must equal after a save; the state is set afterwards. */
function asSaved(desired) {
    return { ...(0,_plan_content_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$)(desired), state: null };
}
/**
 * What a flow must equal to be as it was; its state is compared separately, and what a row of the
 * environment is bound to is not the flow's.
 */
function asItWas(flow) {
    const connectionReferences = (0,_plan_row_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRowConnections */ .M)(flow.connectionReferences);
    return { ...flow, connectionReferences, state: null };
}
function isEqual(diff) {
    return (0,_plan_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(diff).length === 0;
}
/** The difference of a state that should be another one. */
function stateMismatch(found, wanted) {
    return found === wanted ? [] : [{ code: 'value-differs', at: '/state', found, wanted }];
}
const LONGEST_VALUE = 60;
/** Each difference, its values cut short and without secrets. */
function mismatches(diff) {
    return [
        ...(diff.displayName === null ? [] : [valueMismatch('/displayName', diff.displayName)]),
        ...partMismatches('/connectionReferences', diff.references),
        ...diff.operations.flatMap(({ kind, at, from, fields }) => {
            if (kind === 'added' || kind === 'removed')
                return [partMismatch(kind, at)];
            const isMoved = from !== null && from.at !== at;
            const moved = { code: 'part-moved', at, found: from?.at ?? null, wanted: null };
            return [...(isMoved ? [moved] : []), ...fields.map((field) => valueMismatch(at, field))];
        }),
        ...partMismatches('/definition/parameters', diff.parameters),
        ...partMismatches('/definition', diff.parts),
    ];
}
function partMismatches(holder, parts) {
    return parts.flatMap(({ kind, name, fields }) => {
        const at = `${holder}${(0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .toPointer */ .rb)([name])}`;
        if (kind === 'changed')
            return fields.map((field) => valueMismatch(at, field));
        return [partMismatch(kind, at)];
    });
}
function partMismatch(kind, at) {
    const code = kind === 'added' ? 'part-missing' : 'part-unexpected';
    return { code, at, found: null, wanted: null };
}
function valueMismatch(at, { at: inside, before, after }) {
    const [found, wanted] = (0,_plan_diff_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valueTexts */ .M)(before, after, LONGEST_VALUE);
    return { code: 'value-differs', at: `${at}${inside}`, found, wanted };
}


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf)
/* harmony export */ });
/** The content that a live flow must have to match Git and the map. */
function contentOf({ displayName, renames, state, definition, connectionReferences, }) {
    return {
        displayName: renames ? displayName : null,
        state,
        definition,
        connectionReferences,
    };
}


/***/ }),

/***/ 1031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutRowConnections),
/* harmony export */   Q: () => (/* binding */ rowChanges)
/* harmony export */ });
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1128);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);
/* harmony import */ var _live_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7410);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2943);




/** The rows that must be bound before the flows of a plan are saved. */
function rowChanges(changes, rowsOf) {
    const wanted = changes.filter(_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .isWriting */ .x).flatMap((change) => rowsWanted(change, rowsOf));
    const groups = Map.groupBy(wanted, ({ environment, logicalName }) => JSON.stringify([environment, logicalName]));
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const flows = [first, ...others].flatMap((one) => one.flows);
        return [{ ...first, flows: [...new Set(flows)] }];
    });
}
/** The rows that one flow needs bound otherwise than they are. */
function rowsWanted(change, rowsOf) {
    const { environment, environmentName, file, desired, bindings } = change;
    const rows = rowsOf(environmentName) ?? [];
    return Object.entries(desired.connectionReferences).flatMap(([key, reference]) => {
        const { logicalName = '', connectionName } = reference;
        const row = (0,_live_references_js__WEBPACK_IMPORTED_MODULE_1__/* .rowNamed */ ._q)(rows, logicalName);
        if (row === undefined || (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sameConnection */ .h)(row.connectionName ?? '', connectionName))
            return [];
        const binding = bindings.find((one) => one.key === key);
        const from = row.connectionName === null ? null : fromOf(row.connectionName, binding?.from);
        const to = binding?.to ?? { connectionName, owner: null };
        const about = { environment, environmentName, logicalName: row.logicalName };
        return [{ ...about, from, to, flows: [file] }];
    });
}
/** The connection of a row, with its owner where the flow was on it too. */
function fromOf(connectionName, known) {
    const isKnown = known != null && (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sameConnection */ .h)(known.connectionName, connectionName);
    return isKnown ? known : { connectionName, owner: null };
}
/** References without the connections of their rows, which are no part of a flow. */
function withoutRowConnections(references) {
    const entries = Object.entries(references).map(([key, reference]) => {
        if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(reference) || (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(reference, 'logicalName') === undefined) {
            return [key, reference];
        }
        const { connectionName: _ofTheRow, ...rest } = reference;
        return [key, rest];
    });
    return Object.fromEntries(entries);
}


/***/ })

};
;