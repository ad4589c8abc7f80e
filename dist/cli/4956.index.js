"use strict";
exports.id = 4956;
exports.ids = [4956];
exports.modules = {

/***/ 4956:
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
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/process/usage-error.ts
var usage_error = __webpack_require__(4345);
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
    if (size > read_file/* MAX_BYTES */.zx)
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

// EXTERNAL MODULE: ./src/live/host.ts
var host = __webpack_require__(2246);
// EXTERNAL MODULE: ./src/live/routed-host.ts
var routed_host = __webpack_require__(6618);
// EXTERNAL MODULE: ./src/map/environment-id.ts
var environment_id = __webpack_require__(1389);
// EXTERNAL MODULE: ./src/run/identity.ts
var run_identity = __webpack_require__(9847);
// EXTERNAL MODULE: ./src/run/map.ts
var map = __webpack_require__(9587);
// EXTERNAL MODULE: ./src/run/ways.ts
var ways = __webpack_require__(6177);
;// CONCATENATED MODULE: ./src/run/hosts-of.ts








/**
 * Opens the hosts of environments by their ids: through Dataverse where the map says so, otherwise
 * through Flow Studio. Throws a `UsageError` where a key or an identity is missing.
 */
async function openHosts(names, about) {
    const environments = await environmentsOf(about);
    const kindOf = (name) => environments.find((one) => (0,environment_id/* sameEnvironmentId */.PB)(one.environmentName, name))?.host.kind ??
        'flow-studio';
    const kinds = [...new Set(names.map(kindOf))];
    for (const kind of kinds)
        insistOn(kind, about);
    const servers = new Map();
    const close = async () => {
        await Promise.all([...servers.values()].map((server) => server.close()));
    };
    for (const kind of kinds) {
        const way = await (0,ways/* wayTo */.bj)(kind, environments, { ...about, called: '--endpoint' });
        servers.set(kind, await way.open());
    }
    const serverOf = (name) => {
        const server = servers.get(kindOf(name));
        if (server === undefined)
            throw new host/* HostError */.d({ code: 'connection-closed-before' });
        return server;
    };
    const [first] = [...servers.values()];
    const reader = (0,routed_host/* routedReader */.z)(serverOf);
    if (!about.writes || first === undefined || !(0,ways/* isHost */.jU)(first))
        return { reader, host: null, close };
    return { reader, host: (0,routed_host/* routedHost */.A)((name) => (0,ways/* asHost */.Tu)(serverOf(name)), first.pause), close };
}
/** The environments of the map; none where there is no readable map. */
async function environmentsOf({ settings, surroundings }) {
    const { root } = surroundings;
    const file = (0,read_file.readWorkspaceFile)(root, settings.map);
    if (!file?.ok)
        return [];
    const read = await (0,map/* parseMap */.y)(settings.map, file.bytes, {
        environment: null,
        flows: settings.flows,
    });
    return read.ok ? [...read.map.environments.values()] : [];
}
function insistOn(kind, { settings, surroundings }) {
    const lack = (0,run_identity/* lackOf */.Zs)(kind, settings, surroundings);
    if (lack === null)
        return;
    throw new usage_error/* UsageError */.e(lack.code === 'no-identity'
        ? `restoring flows in Dataverse needs ${run_identity/* IDENTITY */.zK}`
        : 'restoring flows needs FLOW_STUDIO_API_KEY, the Flow Studio key of an account that may write them');
}

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
    const session = await openSession(request, terminal, chosen);
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
 * Throws a `UsageError` without a key or an identity, for an address that is not allowed, and under
 * a pull request.
 */
async function openSession(request, terminal, chosen) {
    const settings = (0,reporting/* settingsOf */.f5)('deploy', request, terminal);
    const { dryRun, snapshots } = settings;
    (0,mode/* decideMode */.ap)(dryRun ? 'plan' : 'deploy', await (0,github_event.readEvent)(terminal.env));
    const surroundings = { ...(0,reporting/* surroundingsOf */.ZD)(terminal), signIn: (0,reporting/* signInOf */.UI)(terminal) };
    const { stop, temp, now, root } = surroundings;
    const names = chosen.map(({ snapshot }) => snapshot.environmentName);
    const server = await openHosts(names, { settings, surroundings, writes: !dryRun });
    const closing = { ...server.reader, close: server.close };
    const { host } = server;
    if (host === null)
        return { host: closing, restore: null, folder: () => null, stop };
    const folder = (0,external_node_path_.resolve)(root, snapshots ?? (0,external_node_path_.join)(temp, 'flowgate-snapshots'));
    const store = (0,deploy_snapshots/* snapshotFolder */.H1)({ root, folder }, now);
    const restore = (one) => restoreSnapshot(one, { host, snapshots: store });
    return { host: { ...host, close: server.close }, restore, folder: () => store.folder(), stop };
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

/***/ 6618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ routedHost),
/* harmony export */   z: () => (/* binding */ routedReader)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2246);

/**
 * One host over several, each for its own environments. What not all of them can do, a call for the
 * wrong environment refuses; `hostOf` throws a `HostError` for an environment without a host.
 */
function routedReader(hostOf) {
    return {
        listFlows: (name) => hostOf(name).listFlows(name),
        readFlow: (name, flowName) => hostOf(name).readFlow(name, flowName),
        listConnections: (name) => hostOf(name).listConnections(name),
        listReferences: async (name) => (await hostOf(name).listReferences?.(name)) ?? [],
        flowsOnReferences: async (name, logicalNames) => (await hostOf(name).flowsOnReferences?.(name, logicalNames)) ?? [],
        testConnection: async (name, ...which) => (await hostOf(name).testConnection?.(name, ...which)) ?? null,
        listEnvironments: async () => [],
    };
}
/** The same, able to write. */
function routedHost(hostOf, pause) {
    return {
        ...routedReader(hostOf),
        saveFlow: (save) => hostOf(save.environmentName).saveFlow(save),
        setState: (name, ...which) => hostOf(name).setState(name, ...which),
        bindReference: async (name, binding) => {
            const { bindReference } = hostOf(name);
            if (bindReference === undefined)
                throw lacks('bindReference', name);
            await bindReference(name, binding);
        },
        pause,
        runs: {
            listRuns: async (name, flowName) => {
                const { runs } = hostOf(name);
                if (runs === undefined)
                    throw lacks('listRuns', name);
                return runs.listRuns(name, flowName);
            },
            readFailure: async (name, ...which) => (await hostOf(name).runs?.readFailure?.(name, ...which)) ?? { action: null, code: null },
        },
    };
}
function lacks(tool, environmentName) {
    return new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d({ code: 'tool-missing', tool, server: `the host of ${environmentName}` });
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
    const flowStudio = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(6752), __webpack_require__.e(7450), __webpack_require__.e(1534)]).then(__webpack_require__.bind(__webpack_require__, 1534));
    const wrong = flowStudio.checkEndpoint(endpoint);
    if (wrong !== null)
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${called}: ${(0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(wrong)}`);
    return flowStudio;
}
/** Reports each wait before a call is repeated. */
function retriesTo(progress) {
    return (retry) => progress(`${(0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(retry)}.`);
}


/***/ }),

/***/ 6177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ asHost),
/* harmony export */   bj: () => (/* binding */ wayTo),
/* harmony export */   jU: () => (/* binding */ isHost)
/* harmony export */ });
/* harmony import */ var _live_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2246);
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4345);
/* harmony import */ var _report_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3938);
/* harmony import */ var _flow_studio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9136);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9847);





function isHost(server) {
    return 'saveFlow' in server;
}
/** A connection that can write. Throws a `HostError` where it is none, or was never opened. */
function asHost(server) {
    if (!(server instanceof _live_host_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d) && isHost(server))
        return server;
    throw new _live_host_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d({ code: 'connection-closed-before' });
}
/**
 * The way to environments of a kind, which may be opened once. Throws a `UsageError` for an address
 * that must not get the key. The caller knows that nothing is lacking.
 */
function wayTo(kind, environments, about) {
    return kind === 'flow-studio' ? throughFlowStudio(about) : throughDataverse(environments, about);
}
async function throughFlowStudio(about) {
    const { settings, surroundings, writes, called } = about;
    const { endpoint, apiKey } = settings;
    const { connectFlowStudio, connectReader, readKey } = await (0,_flow_studio_js__WEBPACK_IMPORTED_MODULE_2__/* .loadFlowStudio */ .z)(endpoint, called);
    const { progress, now, stop } = surroundings;
    const key = apiKey ?? '';
    const connecting = { endpoint, apiKey: key, onRetry: (0,_flow_studio_js__WEBPACK_IMPORTED_MODULE_2__/* .retriesTo */ .E)(progress), now };
    const connect = writes ? connectFlowStudio : connectReader;
    return {
        kind: 'flow-studio',
        key: readKey(key),
        open: () => connect({ ...connecting, signal: stop.signal }),
    };
}
async function throughDataverse(environments, { settings, surroundings, writes }) {
    const { checkAuthority, openDataverse, openReader } = await Promise.all(/* import() */[__webpack_require__.e(4343), __webpack_require__.e(6752), __webpack_require__.e(4904), __webpack_require__.e(3107)]).then(__webpack_require__.bind(__webpack_require__, 4904));
    const { authority } = settings;
    const wrong = checkAuthority(authority);
    if (wrong !== null)
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e((0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(wrong));
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(settings, surroundings);
    if (identity === null)
        throw new Error('an identity is needed');
    const { progress, now, stop, signIn } = surroundings;
    const options = {
        identity,
        authority,
        organisations: addressesOf(environments),
        onSecret: signIn?.onSecret ?? (() => { }),
        onRetry: (0,_flow_studio_js__WEBPACK_IMPORTED_MODULE_2__/* .retriesTo */ .E)(progress),
        now,
        signal: stop.signal,
    };
    const account = identity.kind === 'az' ? null : identity.clientId;
    return {
        kind: 'dataverse',
        key: { account, expiresAt: null },
        open: async () => (writes ? openDataverse(options) : openReader(options)),
    };
}
function addressesOf(environments) {
    return new Map(environments.flatMap(({ environmentName, host }) => host.kind === 'dataverse' && host.address !== null ? [[environmentName, host.address]] : []));
}


/***/ })

};
;