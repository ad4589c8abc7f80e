export const id = 633;
export const ids = [633];
export const modules = {

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
    const flowStudio = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(450), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 800));
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

/***/ 9633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLiveSide: () => (/* binding */ readLiveSide)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/map/identity.ts
var identity = __webpack_require__(5518);
// EXTERNAL MODULE: ./src/live/host.ts
var live_host = __webpack_require__(2246);
;// CONCATENATED MODULE: ./src/live/current.ts



/**
 * Reads every target's live flow: one read each, and one list for each environment that has a flow
 * without a guid. A failure affects only its target.
 */
async function readLive(targets, host, { concurrency }) {
    const startedAt = Date.now();
    const { listFlows } = listingOnce(host);
    const read = async (target) => {
        const current = await readOne(target, host, listFlows).catch(unreadable);
        if (current.kind === 'absent')
            current.readAt = startedAt;
        return [target, current];
    };
    return new Map(await (0,p_map/* default */.Ay)(targets, read, { concurrency }));
}
/**
 * Wraps the lists of flows so that each environment's is read only once, since every call is
 * metered.
 */
function listingOnce(host) {
    const lists = new Map();
    return {
        listFlows(environmentName) {
            const known = lists.get(environmentName) ?? host.listFlows(environmentName);
            lists.set(environmentName, known);
            return known;
        },
    };
}
async function readOne(target, host, list) {
    const { environmentName } = target.resolution.environment;
    const known = (0,identity/* knownFlowName */.TO)(target);
    if (known !== null) {
        const flow = await host.readFlow(environmentName, known);
        return flow === null
            ? { kind: 'missing', flowName: known }
            : { kind: 'live', flow, readAt: Date.now() };
    }
    const name = (0,identity/* displayNameIn */.rh)(target);
    const named = (await list(environmentName)).filter(({ displayName }) => displayName === name);
    const [only, ...others] = named;
    if (only === undefined)
        return { kind: 'absent' };
    if (others.length > 0) {
        return { kind: 'ambiguous', flowNames: named.map(({ flowName }) => flowName).toSorted() };
    }
    const flow = await host.readFlow(environmentName, only.flowName);
    return flow === null ? { kind: 'absent' } : { kind: 'live', flow, readAt: Date.now() };
}
function unreadable(error) {
    if (error instanceof live_host/* HostError */.d)
        return { kind: 'unreadable', cause: error.failure };
    throw error;
}

;// CONCATENATED MODULE: ./src/live/facts.ts



/**
 * Reads what the targets need, each thing once, since every call is metered: one list of
 * connections for each environment that has a binding, one flow for each target, one list of flows
 * for each environment where a flow is known only by its name. The environments are listed only
 * when one of them refused every call, and flows of an environment that does not exist are not
 * read.
 */
async function readLiveFacts(targets, reader, { key, concurrency }) {
    const bound = namesOf(targets.filter(({ resolution }) => resolution.bindings.length > 0));
    const witness = new CallRecord();
    const connections = await (0,p_map/* default */.Ay)(bound, async (name) => {
        const read = await readOrFailure(witness.watch(name, () => reader.listConnections(name)));
        return [name, read];
    }, { concurrency });
    const currents = await readLive(targets, recorded(reader, witness), { concurrency });
    const names = namesOf(targets);
    const lists = new Map(connections);
    const listed = names.some((name) => witness.of(name).isDoubtful())
        ? await readOrFailure(reader.listEnvironments())
        : null;
    const facts = names.map((name) => [
        name,
        {
            reachability: witness.of(name).reachability(name, listed),
            connections: lists.get(name) ?? null,
        },
    ]);
    const refusal = witness.keyRefusal();
    return { key: { ...key, refusal }, environments: new Map(facts), currents };
}
/** The facts when the server could not be reached at all. */
function unreachableFacts(targets, error, key) {
    const { failure: cause } = error;
    const unreadable = { kind: 'unreadable', cause };
    const reachability = { kind: 'unknown', cause };
    const bound = new Set(namesOf(targets.filter(({ resolution }) => resolution.bindings.length > 0)));
    const facts = namesOf(targets).map((name) => [
        name,
        { reachability, connections: bound.has(name) ? unreadable : null },
    ]);
    return {
        key: { ...key, refusal: isOfKey(error) ? cause : null },
        environments: new Map(facts),
        currents: new Map(targets.map((target) => [target, unreadable])),
    };
}
function namesOf(targets) {
    return [...new Set(targets.map(({ resolution }) => resolution.environment.environmentName))];
}
/** A `HostError` becomes a fact; any other error is thrown. */
async function readOrFailure(reading) {
    try {
        return { kind: 'read', value: await reading };
    }
    catch (error) {
        if (error instanceof live_host/* HostError */.d)
            return { kind: 'unreadable', cause: error.failure };
        throw error;
    }
}
function recorded(reader, witness) {
    return {
        listFlows: (name) => witness.watch(name, () => reader.listFlows(name)),
        readFlow: (name, flow) => witness.watch(name, () => reader.readFlow(name, flow)),
    };
}
/** Records how the calls to each environment end. */
class CallRecord {
    seen = new Map();
    of(environmentName) {
        const sighting = this.seen.get(environmentName) ?? new EnvironmentCalls();
        this.seen.set(environmentName, sighting);
        return sighting;
    }
    async watch(environmentName, call) {
        const sighting = this.of(environmentName);
        if (sighting.absence !== null)
            throw sighting.absence;
        try {
            const answer = await call();
            // A 404 may be about the flow or the environment: a missing flow does not mean a missing
            // environment.
            if (answer !== null)
                sighting.answered = true;
            return answer;
        }
        catch (error) {
            if (error instanceof live_host/* HostError */.d)
                sighting.failures.push(error);
            throw error;
        }
    }
    keyRefusal() {
        const all = [...this.seen.values()];
        if (all.some(({ answered }) => answered))
            return null;
        const refusal = all.flatMap(({ failures }) => failures).find(isOfKey);
        return refusal?.failure ?? null;
    }
}
/** The results of the calls to one environment. */
class EnvironmentCalls {
    answered = false;
    failures = [];
    /** The error which says that the environment does not exist. */
    get absence() {
        if (this.answered)
            return null;
        return this.failures.find(({ kind }) => kind === 'not-found') ?? null;
    }
    /** Whether the environment itself refused, rather than the network, the server or the key. */
    isDoubtful() {
        return this.denial() !== null;
    }
    reachability(environmentName, listed) {
        const denial = this.denial();
        const [failure] = this.failures;
        if (this.answered || failure === undefined)
            return { kind: 'open' };
        if (denial === null)
            return { kind: 'unknown', cause: failure.failure };
        const { failure: cause } = denial;
        if (listed?.kind !== 'read') {
            const isMissing = denial.kind === 'not-found';
            return isMissing ? { kind: 'missing', cause, visible: null } : { kind: 'refused', cause };
        }
        const id = environmentName.toLowerCase();
        const found = listed.value.find((one) => one.environmentName.toLowerCase() === id);
        if (found === undefined)
            return { kind: 'missing', cause, visible: listed.value };
        return found.state === null || WORKING.test(found.state)
            ? { kind: 'refused', cause }
            : { kind: 'disabled', cause, state: found.state };
    }
    denial() {
        if (this.answered)
            return null;
        return this.absence ?? this.failures.find(({ kind }) => kind === 'refused') ?? null;
    }
}
/** The states of an environment that can be used, in the platform's APIs. */
const WORKING = /^(enabled|ready|succeeded)$/i;
function isOfKey({ kind }) {
    return kind === 'key' || kind === 'sign-in';
}

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

// EXTERNAL MODULE: ./src/live/target.ts
var target = __webpack_require__(6073);
// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/run/flow-studio.ts
var flow_studio = __webpack_require__(4374);
;// CONCATENATED MODULE: ./src/run/live-side.ts







const NOTHING = {
    key: { expiresAt: null, account: null, refusal: null },
    environments: new Map(),
    currents: new Map(),
};
/** Connects with the key and reads the current state of the run's flows and their connections. */
async function readLiveSide(start, apiKey) {
    const { settings, surroundings, work, project, scope, leaving } = start;
    const targets = (0,target/* targetsOf */.QR)(project, scope.affected, scope.environments);
    if (targets.length + leaving.targets.length === 0) {
        return unconnected(sideOf(NOTHING, start), start);
    }
    const { endpoint } = settings;
    const { connectFlowStudio, connectReader, readKey } = await (0,flow_studio/* loadFlowStudio */.z)(endpoint);
    const key = readKey(apiKey);
    const { progress, now, stop } = surroundings;
    const onRetry = (0,flow_studio/* retriesTo */.E)(progress);
    const connecting = { endpoint, apiKey, onRetry, now, signal: stop.signal };
    // Only a deployment gets a connection that can write.
    const connect = work.writes ? connectFlowStudio : connectReader;
    const server = await connect(connecting).catch(live_host/* asHostError */.F);
    if (server instanceof live_host/* HostError */.d) {
        return unconnected(sideOf(unreachableFacts(targets, server, key), start), start);
    }
    try {
        // A list is metered, and both looking up names and counting unknown flows need it.
        const reader = { ...server, ...listingOnce(server) };
        const read = await readFacts(reader, targets, key, start);
        const { currents, differences } = await work.compare(read.currents, start);
        const { concurrency } = settings;
        const { targets: gone, isKept } = leaving;
        return {
            side: sideOf({ ...read, currents }, start),
            differences,
            leaving: await lookForLeaving(gone, reader, { concurrency, isKept }),
            reader,
            host: isHost(server) ? server : null,
            close: () => server.close(),
        };
    }
    catch (error) {
        await server.close();
        throw error;
    }
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
    return readLiveFacts(targets, reader, { key, concurrency });
}
function isHost(server) {
    return 'saveFlow' in server;
}


/***/ })

};
