export const id = 399;
export const ids = [399];
export const modules = {

/***/ 2399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreFlows: () => (/* binding */ restoreFlows)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/deploy/snapshots.ts
var deploy_snapshots = __webpack_require__(2486);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/process/signals.ts
var signals = __webpack_require__(396);
// EXTERNAL MODULE: ./src/process/usage-error.ts
var usage_error = __webpack_require__(4345);
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 12 modules
var reasons = __webpack_require__(9507);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/workspace/read-file.ts
var read_file = __webpack_require__(3064);
;// CONCATENATED MODULE: ./src/restore/choose-snapshots.ts







/** How many files are open at a time. */
const OPEN_FILES = 32;
/**
 * Reads snapshots from files, and from folders with all that is below them; one for each flow.
 * Of several the newest run counts, and of that run the oldest: what was there before it began.
 * Throws a `UsageError` for a file that is no snapshot, and where there is none.
 */
async function readKept(paths) {
    const found = (await Promise.all(paths.map(filesAt))).flat();
    const read = await (0,p_map/* default */.Ay)(found, readOne, { concurrency: OPEN_FILES });
    const skipped = read.flatMap((one) => ('reason' in one ? [one] : []));
    const named = skipped.find(({ isNamed }) => isNamed);
    if (named !== undefined) {
        throw new usage_error/* UsageError */.e(`${named.path} is not restored: ${(0,reasons/* messageOf */.bD)(named.reason)}`);
    }
    const snapshots = read.flatMap((one) => ('snapshot' in one ? [one] : []));
    if (snapshots.length === 0)
        throw new usage_error/* UsageError */.e(`no snapshot is in ${paths.join(', ')}`);
    return { chosen: chooseEach(snapshots), skipped };
}
async function filesAt(path) {
    const about = await (0,promises_.stat)(path).catch((error) => {
        const missing = error.code === 'ENOENT' ? 'there is no such file or folder' : error.code;
        throw new usage_error/* UsageError */.e(`${path} cannot be read: ${missing}`);
    });
    if (!about.isDirectory())
        return [{ path, isNamed: true }];
    const entries = await (0,promises_.readdir)(path, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => ({ path: (0,external_node_path_.join)(entry.parentPath, entry.name), isNamed: false }));
}
async function readOne(found) {
    const { size } = await (0,promises_.stat)(found.path);
    if (size > read_file/* MAX_BYTES */.z)
        return { ...found, reason: { code: 'snapshot-too-large' } };
    return { ...found, ...(0,deploy_snapshots/* parseSnapshot */.E)(await (0,promises_.readFile)(found.path, 'utf8')) };
}
function chooseEach(snapshots) {
    const flows = Map.groupBy(new Map(snapshots.map((one) => [one.path, one])).values(), identity);
    return [...flows.values()]
        .map((each) => {
        const newest = each.map(({ snapshot }) => snapshot.run).reduce(later);
        const [first] = each.filter(({ snapshot }) => snapshot.run === newest).toSorted(byAge);
        return { ...first, passedOver: each.length - 1 };
    })
        .toSorted((one, other) => (identity(one) < identity(other) ? -1 : 1));
}
function identity({ snapshot }) {
    return `${snapshot.environmentName}\n${snapshot.flow.flowName}`.toLowerCase();
}
function later(one, other) {
    return Date.parse(one) > Date.parse(other) ? one : other;
}
/** Of one millisecond, the later one has a number behind its name. */
function byAge(one, other) {
    const age = Date.parse(one.snapshot.takenAt) - Date.parse(other.snapshot.takenAt);
    return age || one.path.length - other.path.length;
}

// EXTERNAL MODULE: ./src/deploy/restore-flow.ts
var restore_flow = __webpack_require__(154);
// EXTERNAL MODULE: ./src/deploy/save-and-verify.ts
var save_and_verify = __webpack_require__(1942);
// EXTERNAL MODULE: ./src/deploy/verify.ts
var verify = __webpack_require__(2538);
;// CONCATENATED MODULE: ./src/restore/compare-and-restore.ts



/** Reads the live flow of a snapshot and compares. */
async function compare(kept, host) {
    const { environmentName, flow } = kept.snapshot;
    const read = await (0,save_and_verify/* readBack */.e)(host, environmentName, flow.flowName);
    if ('reason' in read) {
        return { kept, now: null, found: { code: 'unreadable', cause: read.reason } };
    }
    const { flow: now } = read;
    const differences = [...(0,verify/* mismatches */.vJ)((0,verify/* remaining */.Tk)(now, (0,verify/* asItWas */.nR)(flow), [])), ...beside(now, flow)];
    if (differences.length === 0)
        return { kept, now, found: { code: 'as-it-was' } };
    return { kept, now, found: { code: 'differs', differences } };
}
/** The state, and references that the server does not show. */
function beside(now, was) {
    const hidden = {
        code: 'references-hidden',
        at: '/connectionReferences',
        found: null,
        wanted: null,
    };
    const { state: found } = now;
    const state = { code: 'value-differs', at: '/state', found, wanted: was.state };
    return [
        ...((0,verify/* hidesReferences */.Qt)(now, was) ? [hidden] : []),
        ...(now.state === was.state ? [] : [state]),
    ];
}
/** Restores one snapshot, with the same care as a deployment. */
async function restoreSnapshot({ kept, now, found }, to) {
    if (now === null)
        return found;
    const { environmentName, flow: was } = kept.snapshot;
    return (0,restore_flow/* restoreFlow */.L)({ environmentName, was, now }, to);
}

// EXTERNAL MODULE: ./src/run/flow-studio.ts
var flow_studio = __webpack_require__(9136);
// EXTERNAL MODULE: ./src/run/mode.ts
var mode = __webpack_require__(6222);
// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/wording/escape.ts
var wording_escape = __webpack_require__(7377);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(3155);
// EXTERNAL MODULE: ./src/commands/reporting.ts + 10 modules
var reporting = __webpack_require__(7311);
;// CONCATENATED MODULE: ./src/commands/restore-flows.ts














/** What `flowgate restore` does, loaded when it is called. Throws a `UsageError` for wrong operands. */
async function restoreFlows(request, terminal) {
    const { chosen, skipped } = await readKept(request.operands.map((path) => (0,external_node_path_.resolve)(terminal.root, path)));
    for (const { path, reason } of skipped)
        (0,command/* say */.c)(terminal, `Skipped ${path}: ${(0,reasons/* messageOf */.bD)(reason)}`);
    const session = await openSession(request, terminal);
    try {
        const compared = [];
        for (const kept of chosen)
            compared.push(await compare(kept, session.host));
        for (const one of compared)
            printComparison(terminal, one);
        return session.restore === null
            ? rehearsed(terminal, compared)
            : await carriedOut(terminal, compared, session.restore, session.stop);
    }
    finally {
        session.stop.release();
        await session.host.close();
    }
}
/** Throws a `UsageError` without a key, with an endpoint that may not have it, and under a pull request. */
async function openSession(request, terminal) {
    const { apiKey, endpoint, dryRun, snapshots } = (0,reporting/* settingsOf */.f5)('deploy', request, terminal);
    (0,mode/* decideMode */.ap)(dryRun ? 'plan' : 'deploy', await (0,github_event/* readEvent */.j)(terminal.env));
    if (apiKey === null) {
        throw new usage_error/* UsageError */.e('restoring flows needs FLOW_STUDIO_API_KEY, the Flow Studio key of an account that may write them');
    }
    const { connectFlowStudio, connectReader } = await (0,flow_studio/* loadFlowStudio */.z)(endpoint, '--endpoint');
    const { progress, stop, temp, now } = (0,reporting/* surroundingsOf */.ZD)(terminal);
    const onRetry = (0,flow_studio/* retriesTo */.E)(progress);
    const connecting = { endpoint, apiKey, onRetry, signal: stop.signal };
    if (dryRun)
        return { host: await connectReader(connecting), restore: null, stop };
    const host = await connectFlowStudio(connecting);
    const { root } = terminal;
    const folder = (0,external_node_path_.resolve)(root, snapshots ?? (0,external_node_path_.join)(temp, 'flowgate-snapshots'));
    const store = (0,deploy_snapshots/* snapshotFolder */.H)({ root, folder }, now);
    return { host, restore: (one) => restoreSnapshot(one, { host, snapshots: store }), stop };
}
function print(terminal, line) {
    terminal.stdout.write(`${(0,wording_escape/* escapeCommands */.g9)(line)}\n`);
}
/** What would be restored: the flow, where, from when, and by what it differs now. */
function printComparison(terminal, { kept, found }) {
    const { snapshot, path, passedOver } = kept;
    const { flow, environmentName, takenAt } = snapshot;
    const others = passedOver === 0
        ? ''
        : `, the first of the newest run (${(0,count/* count */.U9)(passedOver, 'other snapshot')} of it skipped)`;
    print(terminal, `${(0,wording_escape/* escapeName */.L$)(flow.displayName, 80)}  ${(0,wording_escape/* escapeName */.L$)(flow.flowName)}`);
    print(terminal, `    in ${(0,wording_escape/* escapeName */.L$)(environmentName)}, taken ${takenAt}${others}`);
    print(terminal, `    from ${(0,wording_escape/* escapeName */.L$)(path)}`);
    print(terminal, `    now: ${(0,wording_escape/* escapeName */.L$)((0,reasons/* messageOf */.bD)(found), 2_000)}`);
}
function rehearsed(terminal, compared) {
    const differing = compared.filter(({ found }) => found.code !== 'as-it-was').length;
    print(terminal, `${(0,count/* count */.U9)(differing, 'flow')} would be restored; nothing was changed.`);
    return compared.some(({ now }) => now === null) ? 1 : 0;
}
async function carriedOut(terminal, compared, restore, stop) {
    stop.hold();
    let failed = 0;
    for (const one of compared) {
        if (stop.signal.aborted)
            break;
        const ended = await restore(one);
        if (ended.code === 'not-restored' || ended.code === 'unreadable')
            failed += 1;
        const { displayName } = one.kept.snapshot.flow;
        print(terminal, `${(0,wording_escape/* escapeName */.L$)(displayName, 80)} ${(0,wording_escape/* escapeName */.L$)((0,reasons/* messageOf */.bD)(ended), 2_000)}`);
    }
    const stopped = (0,signals/* stoppedSentence */.l)(stop);
    if (stopped !== null)
        (0,command/* say */.c)(terminal, stopped);
    return failed > 0 || stopped !== null ? 1 : 0;
}


/***/ }),

/***/ 154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ restoreFlow)
/* harmony export */ });
/* harmony import */ var _live_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2246);
/* harmony import */ var _save_and_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2538);



/**
 * Restores a flow to how it was: keeps what is there, writes definition, references and name, reads
 * back, compares, and sets the state. Writes nothing that is as it was already.
 */
async function restoreFlow({ environmentName, was, now }, { host, snapshots, ignored = [] }) {
    const isWritten = (0,_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .isAgain */ .F9)(now, was, ignored);
    if (isWritten && now.state === was.state)
        return { code: 'already-as-it-was' };
    let kept;
    try {
        kept = await snapshots.keep({ environmentName, flow: now, planDigest: null });
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { code: 'not-restored', problem: { code: 'not-kept', detail }, kept: null };
    }
    const found = isWritten ? { flow: now } : await written(host, environmentName, was, ignored);
    const problem = 'problem' in found ? found.problem : await stateProblem(host, environmentName, was, found.flow);
    return problem === null ? { code: 'restored', kept } : { code: 'not-restored', problem, kept };
}
/** The flow after it was written back, or why it is not as it was. */
async function written(host, environmentName, was, ignored) {
    const { flowName, displayName, definition, connectionReferences } = was;
    const save = { environmentName, flowName, displayName, definition, connectionReferences };
    const look = () => (0,_save_and_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .readBack */ .e)(host, environmentName, flowName);
    const sent = await (0,_save_and_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .saveAndVerify */ .W)(host, { ...save, description: null }, look);
    if (sent.kind === 'refused')
        return { problem: sent.error.failure };
    if (sent.kind === 'unseen')
        return { problem: sent.reason };
    const { flow, lost } = sent;
    const left = (0,_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .remaining */ .Tk)(flow, (0,_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .asItWas */ .nR)(was), ignored);
    if ((0,_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .isEqual */ .n4)(left))
        return { flow };
    return { problem: { code: 'still-differs', lost, differences: (0,_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatches */ .vJ)(left) } };
}
async function stateProblem(host, environmentName, { flowName, state: wanted }, { state }) {
    if (state === wanted || (wanted !== 'Started' && wanted !== 'Stopped'))
        return null;
    try {
        const reached = await host.setState(environmentName, flowName, wanted);
        return reached === wanted ? null : { code: 'state-differs', state: reached, wanted };
    }
    catch (error) {
        if (!(error instanceof _live_host_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d))
            throw error;
        return { code: 'state-not-restored', state, wanted, cause: error.failure };
    }
}


/***/ }),

/***/ 1942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ saveAndVerify),
/* harmony export */   e: () => (/* binding */ readBack)
/* harmony export */ });
/* harmony import */ var _live_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2246);

/**
 * Sends a save once, and believes only what is there afterwards. A reply that was lost, cut off or
 * a 5xx says nothing: the live flow does.
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

/***/ 2486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseSnapshot),
/* harmony export */   H: () => (/* binding */ snapshotFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5486);
/* harmony import */ var _workspace_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5036);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8545);






const jsonObject = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY(_json_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv);
const time = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .refine */ .YPB((text) => !Number.isNaN(Date.parse(text))));
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    environmentName: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._minLength */ .m9(1)),
    run: time,
    takenAt: time,
    planDigest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    flowName: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._minLength */ .m9(1)),
    displayName: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    definition: jsonObject,
    connectionReferences: jsonObject,
});
/** Keeps each snapshot as a file of its own below `folder`, readable by its owner alone; it may start at the workspace. */
function snapshotFolder({ root, folder }, now) {
    const run = now().toISOString();
    return {
        async keep({ environmentName, flow, planDigest }) {
            const takenAt = now().toISOString();
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName(environmentName));
            const path = await (0,_workspace_links_js__WEBPACK_IMPORTED_MODULE_2__/* .pathToWrite */ .o)(root, place);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true, mode: 0o700 });
            const stamp = takenAt.replaceAll(/[^0-9]/g, '');
            const { flowName, displayName, state, definition, connectionReferences } = flow;
            const kept = { flowName, displayName, state, definition, connectionReferences };
            const content = { version: 1, environmentName, run, takenAt, planDigest, ...kept };
            const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, `${fileName(flowName)}-${stamp}`);
            const written = await writeWhole(stem, `${JSON.stringify(content, null, 2)}\n`);
            return (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .toSlashes */ .TH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(written)));
        },
    };
}
/** Reads what `keep` has written, or says what else it is. */
function parseSnapshot(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return { reason: { code: 'snapshot-not-json' } };
    }
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(document) || !('takenAt' in document)) {
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
/** Whole or not at all: a run that is killed leaves a `.part`, which nobody takes for a snapshot. */
async function writeWhole(stem, text) {
    for (let number = 1;; number++) {
        const name = number === 1 ? stem : `${stem}-${number}`;
        const [part, path] = [`${name}.part`, `${name}.json`];
        try {
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(part, 'wx', 0o600); // Whoever has it may make the other.
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
/* harmony export */   F9: () => (/* binding */ isAgain),
/* harmony export */   Qt: () => (/* binding */ hidesReferences),
/* harmony export */   Tk: () => (/* binding */ remaining),
/* harmony export */   cZ: () => (/* binding */ asSaved),
/* harmony export */   n4: () => (/* binding */ isEqual),
/* harmony export */   nR: () => (/* binding */ asItWas),
/* harmony export */   vJ: () => (/* binding */ mismatches)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9391);
/* harmony import */ var _plan_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _plan_diff_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6601);
/* harmony import */ var _plan_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6535);




/**
 * What of a live flow still differs from what was to be written. References that the server does
 * not return are no proof that nothing is bound, and do not count; neither does what is `ignored`.
 */
function remaining(found, wanted, ignored) {
    const diff = (0,_plan_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffOf */ .n_)(found, wanted, ignored);
    const isShown = Object.keys(found.connectionReferences).length > 0;
    return isShown ? diff : { ...diff, references: [] };
}
/** Whether a live flow shows that it is as it was; one that hides its references shows it not. */
function isAgain(found, was, ignored) {
    return !hidesReferences(found, was) && isEqual(remaining(found, asItWas(was), ignored));
}
/** The server returns none, where there were some. */
function hidesReferences(found, was) {
    const [shown, known] = [found, was].map((flow) => Object.keys(flow.connectionReferences).length);
    return shown === 0 && known !== 0;
}
/** What a flow has to be equal to after a save of it; the state is set afterwards. */
function asSaved(desired) {
    return { ...(0,_plan_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$)(desired), state: null };
}
/** What a flow has to be equal to in order to be as it was; its state is compared apart. */
function asItWas(flow) {
    return { ...flow, state: null };
}
function isEqual(diff) {
    return (0,_plan_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(diff).length === 0;
}
const LONGEST_VALUE = 60;
/** The differences one by one, each value cut short and none of them a secret. */
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
        const at = `${holder}${(0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .toPointer */ .rb)([name])}`;
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
    const [found, wanted] = (0,_plan_diff_values_js__WEBPACK_IMPORTED_MODULE_0__/* .valueTexts */ .M)(before, after, LONGEST_VALUE);
    return { code: 'value-differs', at: `${at}${inside}`, found, wanted };
}


/***/ }),

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

/***/ 9136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ retriesTo),
/* harmony export */   z: () => (/* binding */ loadFlowStudio)
/* harmony export */ });
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4345);
/* harmony import */ var _report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9507);


/**
 * Loads the Flow Studio client, once it is certain that the key may be sent to `endpoint`. Throws a
 * `UsageError` that begins with `called`, the name of the input or option, where it may not.
 */
async function loadFlowStudio(endpoint, called = '`endpoint`') {
    const flowStudio = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(752), __webpack_require__.e(450), __webpack_require__.e(534)]).then(__webpack_require__.bind(__webpack_require__, 4534));
    const wrong = flowStudio.checkEndpoint(endpoint);
    if (wrong !== null)
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${called}: ${(0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(wrong)}`);
    return flowStudio;
}
/** Reports each wait before a call is sent again. */
function retriesTo(progress) {
    return (retry) => progress(`${(0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(retry)}.`);
}


/***/ })

};
