export const id = 920;
export const ids = [920];
export const modules = {

/***/ 4920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  putFlowsBack: () => (/* binding */ putFlowsBack)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/deploy/snapshots.ts
var deploy_snapshots = __webpack_require__(2486);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/report/count.ts
var count = __webpack_require__(5861);
// EXTERNAL MODULE: ./src/report/terminal/safe.ts
var safe = __webpack_require__(6030);
// EXTERNAL MODULE: ./src/run/flow-studio.ts
var flow_studio = __webpack_require__(9136);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/run/usage-error.ts
var usage_error = __webpack_require__(6997);
// EXTERNAL MODULE: ./src/run/workspace.ts
var workspace = __webpack_require__(6120);
;// CONCATENATED MODULE: ./src/run/kept.ts






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
    const named = read.find(({ isNamed, reason }) => isNamed && reason !== null);
    if (named !== undefined)
        throw new usage_error/* UsageError */.e(`${named.path} is not put back: ${named.reason}`);
    const skipped = read.flatMap(({ path, reason }) => (reason === null ? [] : [{ path, reason }]));
    const snapshots = read.flatMap(({ path, snapshot }) => snapshot === null ? [] : [{ path, snapshot }]);
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
    const snapshot = size > workspace/* MAX_BYTES */.zx ? 'it is too large' : (0,deploy_snapshots/* parseSnapshot */.E)(await (0,promises_.readFile)(found.path, 'utf8'));
    return typeof snapshot === 'string'
        ? { ...found, snapshot: null, reason: snapshot }
        : { ...found, snapshot, reason: null };
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

// EXTERNAL MODULE: ./src/run/mode.ts
var mode = __webpack_require__(6222);
// EXTERNAL MODULE: ./src/deploy/put-back.ts
var put_back = __webpack_require__(3692);
// EXTERNAL MODULE: ./src/deploy/remaining.ts
var remaining = __webpack_require__(880);
// EXTERNAL MODULE: ./src/deploy/sending.ts
var sending = __webpack_require__(801);
;// CONCATENATED MODULE: ./src/run/restoring.ts



/** Reads the live flow of a snapshot and compares. */
async function compare(kept, host) {
    const { environmentName, flow } = kept.snapshot;
    const now = await (0,sending/* readBack */.e)(host, environmentName, flow.flowName);
    if (typeof now === 'string')
        return { kept, now: null, difference: now };
    const diff = (0,remaining/* remaining */.Tk)(now, (0,remaining/* asItWas */.nR)(flow), []);
    const state = now.state === flow.state ? [] : [`/state is ${now.state} instead of ${flow.state}`];
    const hidden = (0,remaining/* hidesReferences */.Qt)(now, flow) ? ['/connectionReferences is not shown'] : [];
    const all = [...((0,remaining/* isEqual */.n4)(diff) ? [] : [(0,remaining/* differenceText */.Lr)(diff)]), ...hidden, ...state];
    return { kept, now, difference: all.join(', ') || null };
}
/** Puts one snapshot back, with the same care as a deployment; says what came of it. */
async function bringBack({ kept, now, difference }, to) {
    if (now === null)
        return { isBack: false, told: `could not be read: ${difference}` };
    const { environmentName, flow: was } = kept.snapshot;
    const { problem, kept: meanwhile } = await (0,put_back/* putBack */.p)({ environmentName, was, now }, to);
    const where = meanwhile === null ? '' : `; what stood there is kept in ${meanwhile}`;
    if (problem === null) {
        return { isBack: true, told: meanwhile === null ? 'is as it was' : `is put back${where}` };
    }
    return { isBack: false, told: `is not put back: ${problem}${where}` };
}

// EXTERNAL MODULE: ./src/stopping.ts
var stopping = __webpack_require__(3371);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(3155);
// EXTERNAL MODULE: ./src/commands/reporting.ts + 9 modules
var reporting = __webpack_require__(679);
;// CONCATENATED MODULE: ./src/commands/putting-back.ts













/** What `flowgate restore` does, loaded when it is called. Throws a `UsageError` for wrong operands. */
async function putFlowsBack(request, terminal) {
    const { chosen, skipped } = await readKept(request.operands.map((path) => (0,external_node_path_.resolve)(terminal.root, path)));
    for (const { path, reason } of skipped)
        (0,command/* say */.c)(terminal, `Passed over ${path}: ${reason}`);
    const session = await openSession(request, terminal);
    try {
        const compared = [];
        for (const kept of chosen)
            compared.push(await compare(kept, session.host));
        for (const one of compared)
            tell(terminal, one);
        return session.bring === null
            ? rehearsed(terminal, compared)
            : await carriedOut(terminal, compared, session.bring, session.stop);
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
        throw new usage_error/* UsageError */.e('to put flows back needs FLOW_STUDIO_API_KEY, the Flow Studio key of an account that may write them');
    }
    const { connectFlowStudio, connectReader } = await (0,flow_studio/* loadFlowStudio */.z)(endpoint, '--endpoint');
    const { progress: onRetry, stop, temp, now } = (0,reporting/* surroundingsOf */.ZD)(terminal);
    const connecting = { endpoint, apiKey, onRetry, signal: stop.signal };
    if (dryRun)
        return { host: await connectReader(connecting), bring: null, stop };
    const host = await connectFlowStudio(connecting);
    const { root } = terminal;
    const folder = (0,external_node_path_.resolve)(root, snapshots ?? (0,external_node_path_.join)(temp, 'flowgate-snapshots'));
    const store = (0,deploy_snapshots/* snapshotFolder */.H)({ root, folder }, now);
    return { host, bring: (one) => bringBack(one, { host, snapshots: store }), stop };
}
function print(terminal, line) {
    terminal.stdout.write(`${(0,safe/* harmless */.Is)(line)}\n`);
}
/** What would be put back: the flow, where, from when, and by what it differs now. */
function tell(terminal, { kept, difference }) {
    const { snapshot, path, passedOver } = kept;
    const { flow, environmentName, takenAt } = snapshot;
    const others = passedOver === 0
        ? ''
        : `, the first of the newest run (${(0,count/* count */.U9)(passedOver, 'other snapshot')} of it passed over)`;
    print(terminal, `${(0,safe/* shown */.SP)(flow.displayName, 80)}  ${(0,safe/* shown */.SP)(flow.flowName)}`);
    print(terminal, `    in ${(0,safe/* shown */.SP)(environmentName)}, taken ${takenAt}${others}`);
    print(terminal, `    from ${(0,safe/* shown */.SP)(path)}`);
    print(terminal, `    now: ${difference === null ? 'as it was' : (0,safe/* shown */.SP)(difference, 2_000)}`);
}
function rehearsed(terminal, compared) {
    const differing = compared.filter(({ difference }) => difference !== null).length;
    print(terminal, `${(0,count/* count */.U9)(differing, 'flow')} would be put back; nothing was changed.`);
    return compared.some(({ now }) => now === null) ? 1 : 0;
}
async function carriedOut(terminal, compared, bring, stop) {
    stop.hold();
    let failed = 0;
    for (const one of compared) {
        if (stop.signal.aborted)
            break;
        const { isBack, told } = await bring(one);
        if (!isBack)
            failed += 1;
        print(terminal, `${(0,safe/* shown */.SP)(one.kept.snapshot.flow.displayName, 80)} ${(0,safe/* shown */.SP)(told, 2_000)}`);
    }
    const stopped = (0,stopping/* stoppedSentence */.l)(stop);
    if (stopped !== null)
        (0,command/* say */.c)(terminal, stopped);
    return failed > 0 || stopped !== null ? 1 : 0;
}


/***/ }),

/***/ 9136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ loadFlowStudio)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6997);

/**
 * Loads the Flow Studio client, once it is certain that the key may be sent to `endpoint`. Throws a
 * `UsageError` that begins with `called`, the name of the input or option, where it may not.
 */
async function loadFlowStudio(endpoint, called = '`endpoint`') {
    const flowStudio = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(752), __webpack_require__.e(450), __webpack_require__.e(534)]).then(__webpack_require__.bind(__webpack_require__, 4534));
    const wrong = flowStudio.checkEndpoint(endpoint);
    if (wrong !== null)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${called}: ${wrong}`);
    return flowStudio;
}


/***/ })

};
