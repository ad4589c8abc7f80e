export const id = 400;
export const ids = [400];
export const modules = {

/***/ 4374:
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
    const flowStudio = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(450), __webpack_require__.e(534)]).then(__webpack_require__.bind(__webpack_require__, 4534));
    const wrong = flowStudio.checkEndpoint(endpoint);
    if (wrong !== null)
        throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${called}: ${(0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(wrong)}`);
    return flowStudio;
}
/** Reports each wait before a call is sent again. */
function retriesTo(progress) {
    return (retry) => progress(`${(0,_report_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(retry)}.`);
}


/***/ }),

/***/ 2400:
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
var host = __webpack_require__(2246);
;// CONCATENATED MODULE: ./src/live/current.ts



/**
 * Reads every target's live flow: one read each, and one list for each environment that has a
 * flow without a guid. A failure is that target's own, and the others go on.
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
/** A way to the lists of flows that asks for each environment's only once, since every call is metered. */
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
    if (error instanceof host/* HostError */.d)
        return { kind: 'unreadable', cause: error.failure };
    throw error;
}

;// CONCATENATED MODULE: ./src/live/facts.ts



/**
 * Reads what the targets need, each thing once, since every call is metered: one list of
 * connections for each environment that has a binding, one flow for each target, one list of flows
 * for each environment where a flow is known by its name alone. Which environments there are is
 * asked only when one of them refused every call, and an environment that is not there is not
 * asked for its flows.
 */
async function readLiveFacts(targets, reader, { key, concurrency }) {
    const bound = namesOf(targets.filter(({ resolution }) => resolution.bindings.length > 0));
    const witness = new Witness();
    const connections = await (0,p_map/* default */.Ay)(bound, async (name) => {
        const read = await settled(witness.watch(name, () => reader.listConnections(name)));
        return [name, read];
    }, { concurrency });
    const currents = await readLive(targets, watched(reader, witness), { concurrency });
    const names = namesOf(targets);
    const lists = new Map(connections);
    const listed = names.some((name) => witness.of(name).isDoubtful())
        ? await settled(reader.listEnvironments())
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
/** The facts when there was no way to the server at all. */
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
/** A defect is thrown on; a `HostError` is a fact. */
async function settled(reading) {
    try {
        return { kind: 'read', value: await reading };
    }
    catch (error) {
        if (error instanceof host/* HostError */.d)
            return { kind: 'unreadable', cause: error.failure };
        throw error;
    }
}
function watched(reader, witness) {
    return {
        listFlows: (name) => witness.watch(name, () => reader.listFlows(name)),
        readFlow: (name, flow) => witness.watch(name, () => reader.readFlow(name, flow)),
    };
}
/** Sees how the calls to each environment end. */
class Witness {
    seen = new Map();
    of(environmentName) {
        const sighting = this.seen.get(environmentName) ?? new Sighting();
        this.seen.set(environmentName, sighting);
        return sighting;
    }
    async watch(environmentName, call) {
        const sighting = this.of(environmentName);
        if (sighting.absence !== null)
            throw sighting.absence;
        try {
            const answer = await call();
            // A 404 may mean flow or environment: that a flow is missing is no sign of the other.
            if (answer !== null)
                sighting.answered = true;
            return answer;
        }
        catch (error) {
            if (error instanceof host/* HostError */.d)
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
/** What came of the calls to one environment. */
class Sighting {
    answered = false;
    failures = [];
    /** The error that says that the environment is not there. */
    get absence() {
        if (this.answered)
            return null;
        return this.failures.find(({ kind }) => kind === 'not-found') ?? null;
    }
    /** Whether it was the environment that refused, rather than the way or the key. */
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
/** What the platform's APIs call an environment that can be used. */
const WORKING = /^(enabled|ready|succeeded)$/i;
function isOfKey({ kind }) {
    return kind === 'key' || kind === 'sign-in';
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
/** Connects with the key and reads what the run's flows and their connections are today. */
async function readLiveSide(start, apiKey) {
    const { settings, surroundings, work, project, scope } = start;
    const targets = (0,target/* targetsOf */.QR)(project, scope.affected, scope.environments);
    if (targets.length === 0)
        return unconnected(sideOf(NOTHING, start));
    const { endpoint } = settings;
    const { connectFlowStudio, connectReader, readKey } = await (0,flow_studio/* loadFlowStudio */.z)(endpoint);
    const key = readKey(apiKey);
    const { progress, now, stop } = surroundings;
    const onRetry = (0,flow_studio/* retriesTo */.E)(progress);
    const connecting = { endpoint, apiKey, onRetry, now, signal: stop.signal };
    // Only a deployment gets a connection that lets a writing tool pass.
    const connect = work.writes ? connectFlowStudio : connectReader;
    const server = await connect(connecting).catch(asUnreachable);
    if (server instanceof host/* HostError */.d) {
        return unconnected(sideOf(unreachableFacts(targets, server, key), start));
    }
    try {
        // A list is metered, and both reading by name and counting what Git does not know want it.
        const reader = { ...server, ...listingOnce(server) };
        const read = await readFacts(reader, targets, key, start);
        const { currents, differences } = await work.compare(read.currents, start);
        return {
            side: sideOf({ ...read, currents }, start),
            differences,
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
function unconnected(side) {
    return { side, differences: new Map(), reader: null, host: null, close: async () => { } };
}
function sideOf(facts, { settings, surroundings, work, scope }) {
    return {
        facts,
        onDrift: work.looksBack ? settings.onDrift : 'show',
        deploys: work.writes,
        knowsEdits: scope.baseline !== null || !work.looksBack,
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
function asUnreachable(error) {
    if (error instanceof host/* HostError */.d)
        return error;
    throw error;
}


/***/ })

};
