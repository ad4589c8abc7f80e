export const id = 2399;
export const ids = [2399];
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
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/workspace/read-file.ts
var read_file = __webpack_require__(3064);
;// CONCATENATED MODULE: ./src/restore/choose-snapshots.ts







/** How many files are open at once. */
const OPEN_FILES = 32;
/**
 * Reads the snapshots of one run from files, and from folders with everything below them. Of a
 * folder with several runs it takes the newest. Of several snapshots of a flow it takes the oldest,
 * which has the state before the run. Throws a `UsageError` for a file that is not a snapshot, where
 * there is none, and where the paths lead to several runs.
 */
async function readKept(paths) {
    const found = (await Promise.all(paths.map(filesAt))).flat();
    const read = await (0,p_map/* default */.Ay)(found, readOne, { concurrency: OPEN_FILES });
    const skipped = read.flatMap((one) => ('reason' in one ? [one] : []));
    const named = skipped.find(({ from, path }) => from === path);
    if (named !== undefined) {
        throw new usage_error/* UsageError */.e(`${named.path} is not restored: ${(0,reasons/* messageOf */.bD)(named.reason)}`);
    }
    const snapshots = read.flatMap((one) => ('snapshot' in one ? [one] : []));
    const run = runOf(paths, snapshots);
    const files = new Map(snapshots.map((one) => [one.path, one])).values();
    const ofRun = [...files].filter(({ snapshot }) => snapshot.run === run);
    const chosen = chooseEach(ofRun);
    const otherRuns = runsOf(snapshots).filter((other) => other !== run);
    return { chosen, run, later: ofRun.length - chosen.length, otherRuns, skipped };
}
/** The run to restore: each path leads to one, and all must lead to the same. */
function runOf(paths, snapshots) {
    const each = paths.flatMap((path) => {
        const [newest] = runsOf(snapshots.filter(({ from }) => from === path));
        return newest === undefined ? [] : [newest];
    });
    const [run, ...others] = new Set(each);
    if (run === undefined)
        throw new usage_error/* UsageError */.e(`no snapshot is in ${paths.join(', ')}`);
    if (others.length === 0)
        return run;
    const times = [run, ...others].join(', ');
    throw new usage_error/* UsageError */.e(`the snapshots are of several runs (${times}); restore one run at a time`);
}
/** The newest first. */
function runsOf(snapshots) {
    const runs = new Set(snapshots.map(({ snapshot }) => snapshot.run));
    return [...runs].toSorted((one, other) => Date.parse(other) - Date.parse(one));
}
async function filesAt(path) {
    const about = await (0,promises_.stat)(path).catch((error) => {
        const missing = error.code === 'ENOENT' ? 'there is no such file or folder' : error.code;
        throw new usage_error/* UsageError */.e(`${path} cannot be read: ${missing}`);
    });
    if (!about.isDirectory())
        return [{ path, from: path }];
    const entries = await (0,promises_.readdir)(path, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => ({ path: (0,external_node_path_.join)(entry.parentPath, entry.name), from: path }));
}
async function readOne(found) {
    const { size } = await (0,promises_.stat)(found.path);
    if (size > read_file/* MAX_BYTES */.z)
        return { ...found, reason: { code: 'snapshot-too-large' } };
    return { ...found, ...(0,deploy_snapshots/* parseSnapshot */.E$)(await (0,promises_.readFile)(found.path, 'utf8')) };
}
function chooseEach(snapshots) {
    return [...Map.groupBy(snapshots, identity).values()]
        .map((each) => each.toSorted(byAge)[0])
        .toSorted((one, other) => (identity(one) < identity(other) ? -1 : 1));
}
function identity({ snapshot }) {
    return `${snapshot.environmentName}\n${snapshot.flow.flowName}`.toLowerCase();
}
/** Of those in the same millisecond, the later one has a number after its name. */
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



/** Reads the live flow of a snapshot and compares the two. */
async function compare(kept, host) {
    const { environmentName, flow } = kept.snapshot;
    const read = await (0,save_and_verify/* readBack */.e7)(host, environmentName, flow.flowName);
    if ('reason' in read) {
        return { kept, now: null, found: { code: 'unreadable', cause: read.reason } };
    }
    const { flow: now } = read;
    const differences = [...(0,verify/* mismatches */.vJ)((0,verify/* remaining */.Tk)(now, (0,verify/* asItWas */.nR)(flow), [])), ...beside(now, flow)];
    if (differences.length === 0)
        return { kept, now, found: { code: 'as-it-was' } };
    return { kept, now, found: { code: 'differs', differences } };
}
/** Differences besides the content: the state, and references that the server does not show. */
function beside(now, was) {
    const hidden = {
        code: 'references-hidden',
        at: '/connectionReferences',
        found: null,
        wanted: null,
    };
    return [...((0,verify/* hidesReferences */.Qt)(now, was) ? [hidden] : []), ...(0,verify/* stateMismatch */.Cl)(now.state, was.state)];
}
/** Restores one snapshot, as carefully as a deployment. */
async function restoreSnapshot({ kept, now, found }, to) {
    if (now === null)
        return found;
    const { environmentName, flow: was } = kept.snapshot;
    return (0,restore_flow/* restoreFlow */.L)({ environmentName, was, now, sight: (0,verify/* sightOf */.p1)(now) }, to);
}

// EXTERNAL MODULE: ./src/run/flow-studio.ts
var flow_studio = __webpack_require__(9136);
// EXTERNAL MODULE: ./src/run/mode.ts
var mode = __webpack_require__(6222);
// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/wording/escape.ts
var wording_escape = __webpack_require__(7377);
// EXTERNAL MODULE: ./src/commands/asking.ts
var asking = __webpack_require__(3695);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(3155);
// EXTERNAL MODULE: ./src/commands/reporting.ts + 12 modules
var reporting = __webpack_require__(8171);
;// CONCATENATED MODULE: ./src/commands/restore-flows.ts















/**
 * The implementation of `flowgate restore`, loaded when it is called. Throws a `UsageError` for
 * wrong operands.
 */
async function restoreFlows(request, terminal) {
    const kept = await readKept(request.operands.map((path) => (0,command/* pathFrom */.Iw)(terminal, path)));
    const { chosen, skipped } = kept;
    for (const { path, reason } of skipped)
        (0,command/* say */.cv)(terminal, `Skipped ${path}: ${(0,reasons/* messageOf */.bD)(reason)}`);
    printRun(terminal, kept);
    const session = await openSession(request, terminal);
    try {
        const compared = [];
        for (const kept of chosen)
            compared.push(await compare(kept, session.host));
        for (const one of compared)
            printComparison(terminal, one);
        if (session.restore === null)
            return rehearsed(terminal, compared);
        const differing = differingIn(compared);
        if (differing > 0)
            await (0,asking/* asker */.N)(request, terminal)?.(`Restore ${(0,count/* count */.U9)(differing, 'flow')}?`);
        return await carriedOut(terminal, compared, session, session.restore);
    }
    finally {
        session.stop.release();
        await session.host.close();
    }
}
/**
 * Throws a `UsageError` without a key, for an endpoint that is not allowed, and under a pull
 * request.
 */
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
        return { host: await connectReader(connecting), restore: null, folder: () => null, stop };
    const host = await connectFlowStudio(connecting);
    const { root } = terminal;
    const folder = (0,external_node_path_.resolve)(root, snapshots ?? (0,external_node_path_.join)(temp, 'flowgate-snapshots'));
    const store = (0,deploy_snapshots/* snapshotFolder */.H1)({ root, folder }, now);
    const restore = (one) => restoreSnapshot(one, { host, snapshots: store });
    return { host, restore, folder: () => store.folder(), stop };
}
function print(terminal, line) {
    terminal.stdout.write(`${(0,wording_escape/* escapeCommands */.g9)(line)}\n`);
}
/** Which run is restored, and what else is in the folder. */
function printRun(terminal, { run, later, otherRuns }) {
    const [newest] = otherRuns;
    const parts = [
        ...(later === 0 ? [] : [`${(0,count/* count */.U9)(later, 'later snapshot')} of it skipped`]),
        ...(newest === undefined
            ? []
            : [`${(0,count/* count */.U9)(otherRuns.length, 'other run')} skipped, the newest of ${newest}`]),
    ];
    const more = parts.length === 0 ? '' : ` (${parts.join('; ')})`;
    print(terminal, `Snapshots of the run that began ${run}${more}`);
}
/**
 * What would be restored: the flow, its environment, the snapshot's time, and how the live flow
 * differs now.
 */
function printComparison(terminal, { kept, found }) {
    const { snapshot, path } = kept;
    const { flow, environmentName, takenAt } = snapshot;
    print(terminal, `${(0,wording_escape/* escapeName */.L$)(flow.displayName, 80)}  ${(0,wording_escape/* escapeName */.L$)(flow.flowName)}`);
    print(terminal, `    in ${(0,wording_escape/* escapeName */.L$)(environmentName)}, taken ${takenAt}`);
    print(terminal, `    from ${(0,wording_escape/* escapeName */.L$)(path)}`);
    print(terminal, `    now: ${(0,wording_escape/* escapeName */.L$)((0,reasons/* messageOf */.bD)(found), 2_000)}`);
}
function rehearsed(terminal, compared) {
    print(terminal, `${(0,count/* count */.U9)(differingIn(compared), 'flow')} would be restored; nothing was changed.`);
    return compared.some(({ now }) => now === null) ? 1 : 0;
}
function differingIn(compared) {
    return compared.filter(({ found }) => found.code !== 'as-it-was').length;
}
async function carriedOut(terminal, compared, { stop, folder }, restore) {
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
        (0,command/* say */.cv)(terminal, stopped);
    const kept = folder();
    if (kept !== null)
        print(terminal, (0,command/* keptSentence */.sb)(terminal.root, kept));
    return failed > 0 || stopped !== null ? 1 : 0;
}


/***/ }),

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
    const save = { environmentName, flowName, ...content, description: null };
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
async function stateProblem(host, environmentName, { flowName, state: wanted }, { state: before }) {
    if (before === wanted || (wanted !== 'Started' && wanted !== 'Stopped'))
        return null;
    const set = await (0,_set_state_js__WEBPACK_IMPORTED_MODULE_1__/* .setState */ .w)(host, environmentName, { flowName, before }, wanted);
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
async function setState(host, environmentName, { flowName, before }, wanted) {
    let expected = wanted;
    let lost = null;
    try {
        expected = await host.setState(environmentName, flowName, wanted);
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
    const { flowName, state: before } = flow;
    const set = await setState(host, environmentName, { flowName, before }, 'Stopped');
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
            const path = await (0,_workspace_links_js__WEBPACK_IMPORTED_MODULE_2__/* .pathToWrite */ .o)(root, place);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true, mode: 0o700 });
            const stamp = takenAt.replaceAll(/[^0-9]/g, '');
            const { flowName, displayName, state, definition, connectionReferences } = flow;
            const kept = { flowName, displayName, state, definition, connectionReferences };
            const content = { version: 1, environmentName, run, takenAt, planDigest, ...kept };
            const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, `${fileName(flowName)}-${stamp}`);
            const written = await writeWhole(stem, `${JSON.stringify(content, null, 2)}\n`);
            opened = (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .toSlashes */ .TH)(folder);
            return (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .toSlashes */ .TH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(written)));
        },
    };
}
/** Why `keep` failed, from the error that it threw. */
function snapshotProblem(error) {
    if (error instanceof _workspace_links_js__WEBPACK_IMPORTED_MODULE_2__/* .LinkError */ .R)
        return { code: 'file-behind-link', link: error.link };
    return { code: 'disk-error', detail: error instanceof Error ? error.message : String(error) };
}
/** Makes the folder of a run. Of two that began at the same time, the second counts as later. */
async function openRun({ root, folder: parent }, begun) {
    for (let time = begun.getTime();; time++) {
        const run = new Date(time).toISOString();
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, run.replaceAll(/[:.]/g, '-'));
        const path = await (0,_workspace_links_js__WEBPACK_IMPORTED_MODULE_2__/* .pathToWrite */ .o)(root, folder);
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
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9391);
/* harmony import */ var _plan_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);
/* harmony import */ var _plan_diff_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6601);
/* harmony import */ var _plan_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2665);





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
    return { ...(0,_plan_content_js__WEBPACK_IMPORTED_MODULE_3__/* .contentOf */ .$)(desired), state: null };
}
/** What a flow must equal to be as it was; its state is compared separately. */
function asItWas(flow) {
    return { ...flow, state: null };
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
        const at = `${holder}${(0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)([name])}`;
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

/***/ 9136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ retriesTo),
/* harmony export */   z: () => (/* binding */ loadFlowStudio)
/* harmony export */ });
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4345);
/* harmony import */ var _report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3938);


/**
 * Loads the Flow Studio client after checking that the key may be sent to `endpoint`. Throws a
 * `UsageError` that begins with `called`, the name of the input or option, where it may not.
 */
async function loadFlowStudio(endpoint, called = '`endpoint`') {
    const flowStudio = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(6752), __webpack_require__.e(7450), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 800));
    const wrong = flowStudio.checkEndpoint(endpoint);
    if (wrong !== null)
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${called}: ${(0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(wrong)}`);
    return flowStudio;
}
/** Reports each wait before a call is repeated. */
function retriesTo(progress) {
    return (retry) => progress(`${(0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(retry)}.`);
}


/***/ })

};
