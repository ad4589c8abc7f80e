export const id = 932;
export const ids = [932,248];
export const modules = {

/***/ 5248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withoutIdleObstacles),
/* harmony export */   compareWithLive: () => (/* binding */ compareWithLive),
/* harmony export */   e: () => (/* binding */ isSuspended),
/* harmony export */   withDrift: () => (/* binding */ withDrift)
/* harmony export */ });
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1313);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2665);



/** The comparison of Git with live for drift. No earlier commit is involved. */
function compareWithLive(currents, ignored) {
    const differing = [...currents].flatMap(([target, current]) => {
        if (current.kind !== 'live')
            return [];
        const diff = diffWithLive(target, current.flow, ignored);
        return (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(diff).length === 0 ? [] : [[target, diff]];
    });
    return new Map(differing);
}
function diffWithLive({ flow, resolution }, live, ignored) {
    const wanted = (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$)((0,_desired_js__WEBPACK_IMPORTED_MODULE_0__/* .desiredFlow */ .ZA)(flow, resolution, live));
    const { displayName, state } = wanted;
    // Where Git leaves the name or the state open, the live value counts.
    const inGit = {
        ...wanted,
        displayName: displayName ?? live.displayName,
        state: state ?? live.state,
    };
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffOf */ .n_)(inGit, { ...live, state: state === null ? null : live.state }, ignored);
}
/**
 * Marks every live flow that differs from Git and the map. The difference is a manual change, or a
 * change that was never deployed; both are drift.
 */
function withDrift(currents, differences) {
    return new Map([...currents].map(([target, current]) => [target, marked(current, differences.get(target))]));
}
function marked(current, diff) {
    if (current.kind !== 'live')
        return current;
    const paths = diff === undefined ? [] : (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(diff);
    const held = isSuspended(current.flow) && !paths.includes('/state') ? ['/state'] : [];
    const edits = [...paths, ...held];
    return edits.length === 0 ? current : { ...current, kind: 'edited', edits, cause: null };
}
/** A policy of the tenant stopped it, or it failed for too long. */
function isSuspended({ state }) {
    return state?.toLowerCase() === 'suspended';
}
/**
 * An obstacle to a save counts only where something would be saved: a flow that is as Git has it is
 * fine, also where it is managed.
 */
function withoutIdleObstacles(currents, ignored) {
    return new Map([...currents].map(([target, current]) => {
        if (current.kind !== 'live' || current.flow.obstacle === undefined)
            return [target, current];
        if ((0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(planDiff(target, current.flow, ignored)).length > 0)
            return [target, current];
        const { obstacle: _idle, ...flow } = current.flow;
        return [target, { ...current, flow }];
    }));
}
/** What a plan would change. */
function planDiff({ flow, resolution }, live, ignored) {
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffOf */ .n_)(live, (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$)((0,_desired_js__WEBPACK_IMPORTED_MODULE_0__/* .desiredFlow */ .ZA)(flow, resolution, live)), ignored);
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

/***/ 1313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ keptDescription),
/* harmony export */   ZA: () => (/* binding */ desiredFlow),
/* harmony export */   qy: () => (/* binding */ desiredDefinition),
/* harmony export */   vC: () => (/* binding */ PLATFORM_PARAMETERS),
/* harmony export */   wL: () => (/* binding */ undeclaredParameters)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);
/* harmony import */ var _live_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7410);
/* harmony import */ var _live_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9929);
/* harmony import */ var _map_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5473);




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
 * that connector operations need, and the environment's values. `live` gives the source of a
 * reference that neither the map nor the file has, and what a host keeps beside the definition.
 */
function desiredFlow(flow, { settings, bindings, environment }, live = null) {
    const liveReferences = live?.connectionReferences ?? {};
    const isRow = environment !== undefined && (0,_map_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .abilitiesOf */ .s)(environment).binds === 'row';
    return {
        displayName: settings?.displayName ?? flow.displayName,
        renames: settings?.displayName != null || !flow.namedByFile,
        description: flow.description,
        state: settings?.state ?? null,
        definition: {
            ...desiredDefinition(flow, settings?.parameters ?? {}, bindings.length > 0),
            ...keptDescription(flow, live),
        },
        connectionReferences: Object.fromEntries(bindings.map((binding) => {
            const sent = sentReference(binding, liveReferences);
            const row = isRow ? { logicalName: (0,_live_references_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalNameOf */ .et)(binding, liveReferences) } : {};
            return [binding.used.key, { ...sent, ...row }];
        })),
    };
}
/**
 * The description that the platform copies from the flow's row into a definition that has none: it
 * is neither added nor removed by Git.
 */
function keptDescription({ definition, description }, live) {
    const isGiven = description !== null || definition.description !== undefined;
    const kept = live?.description === undefined ? undefined : live.definition.description;
    return isGiven || kept === undefined ? {} : { description: kept };
}
/** Names of parameters that the map sets, but the flow's definition does not declare. */
function undeclaredParameters(flow, { settings }) {
    const declared = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(flow.definition, 'parameters');
    return Object.keys(settings?.parameters ?? {}).filter((name) => (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name) === undefined);
}
function sentReference(binding, liveReferences) {
    const source = binding.source ?? (0,_live_source_js__WEBPACK_IMPORTED_MODULE_2__/* .liveSourceOf */ .R)(liveReferences, binding.used.key);
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

/***/ 4374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ retriesTo),
/* harmony export */   z: () => (/* binding */ loadFlowStudio)
/* harmony export */ });
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4345);
/* harmony import */ var _report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3403);


/**
 * Loads the Flow Studio client after checking that the key may be sent to `endpoint`. Throws a
 * `UsageError` that begins with `called`, the name of the input or option, where it may not.
 */
async function loadFlowStudio(endpoint, called = '`endpoint`') {
    const flowStudio = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(450), __webpack_require__.e(534)]).then(__webpack_require__.bind(__webpack_require__, 1534));
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

/***/ 9932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLiveSide: () => (/* binding */ readLiveSide)
});

// EXTERNAL MODULE: ./src/check/check.ts + 16 modules
var check = __webpack_require__(3954);
// EXTERNAL MODULE: ./src/live/current.ts
var current = __webpack_require__(8499);
// EXTERNAL MODULE: ./src/live/facts.ts
var facts = __webpack_require__(4149);
// EXTERNAL MODULE: ./src/live/host.ts
var live_host = __webpack_require__(2246);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/map/identity.ts
var identity = __webpack_require__(5518);
;// CONCATENATED MODULE: ./src/live/leaving.ts



/**
 * Looks for the live flows; one that is not there is left out, and so is one that a file of the
 * repository still identifies, by `isKept`. What cannot be read stays as it is.
 */
async function lookForLeaving(targets, host, { concurrency, isKept }) {
    const look = async ({ flow, environmentName }) => {
        try {
            const flowName = flow.flowName ?? (await onlyOneNamed(flow.displayName, environmentName, host));
            if (flowName === null)
                return flow;
            if (isKept((0,identity/* identityKey */.US)({ environmentName, flowName, displayName: '' })))
                return null;
            const live = await host.readFlow(environmentName, flowName);
            return live && { ...flow, flowName, state: live.state };
        }
        catch (error) {
            if (error instanceof live_host/* HostError */.d)
                return flow;
            throw error;
        }
    };
    const looked = await (0,p_map/* default */.Ay)(targets, look, { concurrency });
    return looked.filter((flow) => flow !== null);
}
/** Null where no flow has that name, or several have it: then it is not known which one it was. */
async function onlyOneNamed(name, environmentName, host) {
    const listed = await host.listFlows(environmentName);
    const [only, ...others] = listed.filter(({ displayName }) => displayName === name);
    return others.length === 0 ? (only?.flowName ?? null) : null;
}

;// CONCATENATED MODULE: ./src/live/routed-host.ts

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
    return new live_host/* HostError */.d({ code: 'tool-missing', tool, server: `the host of ${environmentName}` });
}

// EXTERNAL MODULE: ./src/live/target.ts
var target = __webpack_require__(6073);
// EXTERNAL MODULE: ./src/map/environment-id.ts
var environment_id = __webpack_require__(1389);
// EXTERNAL MODULE: ./src/plan/compare-with-live.ts
var compare_with_live = __webpack_require__(5248);
// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/run/environments.ts
var run_environments = __webpack_require__(2923);
// EXTERNAL MODULE: ./src/run/identity.ts
var run_identity = __webpack_require__(9847);
// EXTERNAL MODULE: ./src/process/usage-error.ts
var usage_error = __webpack_require__(4345);
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 12 modules
var reasons = __webpack_require__(3403);
// EXTERNAL MODULE: ./src/run/flow-studio.ts
var flow_studio = __webpack_require__(4374);
;// CONCATENATED MODULE: ./src/run/ways.ts





function isHost(server) {
    return 'saveFlow' in server;
}
/** A connection that can write. Throws a `HostError` where it is none, or was never opened. */
function asHost(server) {
    if (!(server instanceof live_host/* HostError */.d) && isHost(server))
        return server;
    throw new live_host/* HostError */.d({ code: 'connection-closed-before' });
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
    const { connectFlowStudio, connectReader, readKey } = await (0,flow_studio/* loadFlowStudio */.z)(endpoint, called);
    const { progress, now, stop } = surroundings;
    const key = apiKey ?? '';
    const connecting = { endpoint, apiKey: key, onRetry: (0,flow_studio/* retriesTo */.E)(progress), now };
    const connect = writes ? connectFlowStudio : connectReader;
    return {
        kind: 'flow-studio',
        key: readKey(key),
        open: () => connect({ ...connecting, signal: stop.signal }),
    };
}
async function throughDataverse(environments, { settings, surroundings, writes }) {
    const { checkAuthority, openDataverse, openReader } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(79)]).then(__webpack_require__.bind(__webpack_require__, 1079));
    const { authority } = settings;
    const wrong = checkAuthority(authority);
    if (wrong !== null)
        throw new usage_error/* UsageError */.e((0,reasons/* messageOf */.bD)(wrong));
    const identity = (0,run_identity/* identityOf */.cu)(settings, surroundings);
    if (identity === null)
        throw new Error('an identity is needed');
    const { progress, now, stop, signIn } = surroundings;
    const options = {
        identity,
        authority,
        organisations: addressesOf(environments),
        onSecret: signIn?.onSecret ?? (() => { }),
        onRetry: (0,flow_studio/* retriesTo */.E)(progress),
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

;// CONCATENATED MODULE: ./src/run/live-side.ts













const NO_KEY = { expiresAt: null, account: null, refusal: null };
const NOTHING = { key: NO_KEY, environments: new Map(), currents: new Map() };
/**
 * Connects to each host that the run's environments need and that nothing is lacking for, and reads
 * the current state of the run's flows and their connections.
 */
async function readLiveSide(start) {
    const { project, scope, leaving } = start;
    const targets = (0,target/* targetsOf */.QR)(project, scope.affected, scope.environments);
    if (targets.length + leaving.targets.length === 0) {
        return unconnected(sideOf(NOTHING, start), start);
    }
    const gone = await goneWays(targets, start);
    const servers = gone.flatMap(({ server }) => (server instanceof live_host/* HostError */.d ? [] : [server]));
    const close = async () => {
        await Promise.all(servers.map((server) => server.close()));
    };
    try {
        const parts = await Promise.all(gone.map((one) => readPart(one, start)));
        const facts = merged(parts, unreached(targets, start));
        const [only] = servers;
        if (only === undefined)
            return unconnected(sideOf(facts, start), start);
        const { reader, host } = servers.length === 1 ? alone(only, gone) : together(gone, start);
        const { currents, differences } = await work(facts, start);
        return {
            side: sideOf({ ...facts, currents }, start),
            differences,
            leaving: await left(reader, start),
            reader,
            host,
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** Opens the ways that the run's environments need, those of its targets first. */
async function goneWays(targets, start) {
    const { settings, surroundings, work: { writes }, } = start;
    const environments = (0,run_environments/* environmentsCovered */.P)(start.project.map, start.scope.environments);
    const kinds = [...new Set(environments.map(({ host }) => host.kind))];
    const open = kinds.filter((kind) => (0,run_identity/* lackOf */.Zs)(kind, settings, surroundings) === null);
    return Promise.all(open.map(async (kind) => {
        const way = await wayTo(kind, environments, { settings, surroundings, writes });
        const own = targets.filter(({ resolution }) => resolution.environment.host.kind === kind);
        const server = await way.open().catch(live_host/* asHostError */.F);
        return { way, targets: own, server, reader: listedOnce(server) };
    }));
}
/** A list is metered, and both looking up names and counting unknown flows need it. */
function listedOnce(server) {
    return server instanceof live_host/* HostError */.d ? null : { ...server, ...(0,current/* listingOnce */.e)(server) };
}
/** What is live at the end of one way. */
async function readPart({ way, targets, server, reader }, start) {
    const { key } = way;
    if (server instanceof live_host/* HostError */.d)
        return signedIn((0,facts/* unreachableFacts */.ug)(targets, server, key), way);
    return signedIn(await readFacts(reader ?? server, targets, key, start), way);
}
/** Where another identity than the run's key signs in, each environment says which one. */
function signedIn(facts, { kind }) {
    if (kind === 'flow-studio')
        return facts;
    const { key: identity } = facts;
    const environments = [...facts.environments].map(([name, one]) => [name, { ...one, identity }]);
    return { ...facts, key: NO_KEY, environments: new Map(environments) };
}
function merged(parts, unreached) {
    const key = parts.find((part) => part.key !== NO_KEY)?.key ?? NO_KEY;
    return {
        key,
        environments: new Map([...parts.flatMap((part) => [...part.environments]), ...unreached]),
        currents: new Map(parts.flatMap((part) => [...part.currents])),
    };
}
/** The environments that the run has nothing to reach with. */
function unreached(targets, { settings, surroundings }) {
    const facts = targets.flatMap(({ resolution: { environment } }) => {
        const reason = (0,run_identity/* lackOf */.Zs)(environment.host.kind, settings, surroundings);
        if (reason === null)
            return [];
        const reachability = { kind: 'unconnected', reason };
        return [[environment.environmentName, { reachability, connections: null }]];
    });
    return new Map(facts);
}
function alone(server, gone) {
    const reader = gone.find((one) => one.server === server)?.reader ?? server;
    return { reader, host: isHost(server) ? server : null };
}
/** Several hosts as one; an environment whose host could not be opened has none. */
function together(gone, { project }) {
    const environments = [...(project.map?.environments.values() ?? [])];
    const kindOf = (name) => environments.find((one) => (0,environment_id/* sameEnvironmentId */.PB)(one.environmentName, name))?.host.kind;
    const wayOf = (name) => {
        const found = gone.find(({ way }) => way.kind === kindOf(name));
        if (found === undefined)
            throw new live_host/* HostError */.d({ code: 'connection-closed-before' });
        if (found.server instanceof live_host/* HostError */.d)
            throw found.server;
        return found;
    };
    const reader = routedReader((name) => wayOf(name).reader);
    const hosts = gone.flatMap(({ server }) => server instanceof live_host/* HostError */.d || !isHost(server) ? [] : [server]);
    const [first] = hosts;
    if (first === undefined)
        return { reader, host: null };
    return { reader, host: routedHost((name) => asHost(wayOf(name).server), first.pause) };
}
async function work(facts, start) {
    const { ignored } = (0,check.judgingPolicy)(start.project);
    return start.work.compare((0,compare_with_live/* withoutIdleObstacles */.b)(facts.currents, ignored), start);
}
function left(reader, { leaving, settings: { concurrency } }) {
    const { targets, isKept } = leaving;
    return lookForLeaving(targets, reader, { concurrency, isKept });
}
function unconnected(side, { leaving: { targets } }) {
    const leaving = targets.map(({ flow }) => flow);
    const nothing = { differences: new Map(), reader: null, host: null };
    return { side, ...nothing, leaving, close: async () => { } };
}
function sideOf(facts, { settings, surroundings, work }) {
    return {
        facts,
        onDrift: work.looksBack ? settings.onDrift : 'show',
        deploys: work.writes,
        now: surroundings.now(),
    };
}
function readFacts(reader, targets, key, { settings: { concurrency }, surroundings }) {
    surroundings.progress(`Reading ${(0,count/* count */.U9)(targets.length, 'live flow')}`);
    return (0,facts/* readLiveFacts */.m1)(targets, reader, { key, concurrency });
}


/***/ })

};
