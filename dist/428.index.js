export const id = 428;
export const ids = [428];
export const modules = {

/***/ 560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ definitionDifferences),
/* harmony export */   w: () => (/* binding */ referenceDifferences)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6535);

/**
 * Where two definitions differ by meaning, as pointers below `/definition`: the operation itself
 * for triggers and actions, however deep, else the part of the definition. What is `ignored` does
 * not count.
 */
function definitionDifferences(one, other, ignored = []) {
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionPaths */ .KG)((0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionDiff */ .lV)(one, other, ignored));
}
/** The keys whose binding differs, as pointers below `/connectionReferences`. */
function referenceDifferences(one, other) {
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .referencePaths */ .ki)((0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceDiff */ .lu)(one, other));
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


/***/ }),

/***/ 6428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLiveSide: () => (/* binding */ readLiveSide)
});

// EXTERNAL MODULE: ./src/check.ts + 14 modules
var check = __webpack_require__(171);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/connections/identity.ts
var identity = __webpack_require__(7691);
// EXTERNAL MODULE: ./src/live/host.ts
var host = __webpack_require__(2246);
;// CONCATENATED MODULE: ./src/live/current.ts



/**
 * Reads every target's live flow: one read each, and one list for each environment that has a
 * flow without a guid. A failure is that target's own, and the others go on.
 */
async function readLive(targets, host, { concurrency, onRead }) {
    const startedAt = Date.now();
    const { listFlows } = listingOnce(host);
    const read = async (target) => {
        const current = await readOne(target, host, listFlows).catch(unreadable);
        if (current.kind === 'absent')
            current.readAt = startedAt;
        onRead?.(target);
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
        return { kind: 'unreadable', reason: (0,host/* said */.a)(error) };
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
async function readLiveFacts(targets, reader, { key, concurrency, onRead }) {
    const bound = namesOf(targets.filter(({ resolution }) => resolution.bindings.length > 0));
    const total = bound.length + targets.length;
    let done = 0;
    const count = () => onRead?.(++done, total);
    const witness = new Witness();
    const connections = await (0,p_map/* default */.Ay)(bound, async (name) => {
        const read = await settled(witness.watch(name, () => reader.listConnections(name)));
        count();
        return [name, read];
    }, { concurrency });
    const currents = await readLive(targets, watched(reader, witness), {
        concurrency,
        onRead: count,
    });
    const names = namesOf(targets);
    const lists = new Map(connections);
    const listed = names.some((name) => witness.of(name).isDoubtful())
        ? await settled(reader.listEnvironments())
        : null;
    const facts = names.map((name) => [
        name,
        { standing: witness.of(name).standing(name, listed), connections: lists.get(name) ?? null },
    ]);
    const refusal = witness.keyRefusal();
    return { key: { ...key, refusal }, environments: new Map(facts), currents };
}
/** The facts when there was no way to the server at all. */
function unreachableFacts(targets, error, key) {
    const unreadable = { kind: 'unreadable', reason: (0,host/* said */.a)(error) };
    const standing = { kind: 'unknown', reason: (0,host/* said */.a)(error) };
    const bound = new Set(namesOf(targets.filter(({ resolution }) => resolution.bindings.length > 0)));
    const facts = namesOf(targets).map((name) => [
        name,
        { standing, connections: bound.has(name) ? unreadable : null },
    ]);
    return {
        key: { ...key, refusal: isOfKey(error) ? (0,host/* said */.a)(error) : null },
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
            return { kind: 'unreadable', reason: (0,host/* said */.a)(error) };
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
        return refusal === undefined ? null : (0,host/* said */.a)(refusal);
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
    standing(environmentName, listed) {
        const denial = this.denial();
        const [failure] = this.failures;
        if (this.answered || failure === undefined)
            return { kind: 'open' };
        if (denial === null)
            return { kind: 'unknown', reason: (0,host/* said */.a)(failure) };
        const reason = (0,host/* said */.a)(denial);
        if (listed?.kind !== 'read') {
            const isMissing = denial.kind === 'not-found';
            return isMissing ? { kind: 'missing', reason, visible: null } : { kind: 'refused', reason };
        }
        const id = environmentName.toLowerCase();
        const found = listed.value.find((one) => one.environmentName.toLowerCase() === id);
        if (found === undefined)
            return { kind: 'missing', reason, visible: listed.value };
        return found.state === null || WORKING.test(found.state)
            ? { kind: 'refused', reason }
            : { kind: 'disabled', reason, state: found.state };
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
// EXTERNAL MODULE: ./src/plan/drift.ts
var drift = __webpack_require__(7056);
// EXTERNAL MODULE: ./src/run/flow-studio.ts
var flow_studio = __webpack_require__(9136);
// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __webpack_require__(7341);
// EXTERNAL MODULE: ./src/flow/flow.ts + 2 modules
var flow = __webpack_require__(3312);
// EXTERNAL MODULE: ./src/plan/desired.ts
var desired = __webpack_require__(1313);
// EXTERNAL MODULE: ./src/plan/difference.ts
var difference = __webpack_require__(560);
;// CONCATENATED MODULE: ./src/plan/edited.ts

/**
 * Compares by meaning; the state, which a deployment may be told to leave alone, does not count.
 */
function standpoint({ base, live, desired, ignored = [] }) {
    if (handDifferences(live, desired, ignored).length === 0)
        return { kind: 'as-desired' };
    if (base === null)
        return { kind: 'unknown' };
    const paths = handDifferences(live, base, ignored);
    return paths.length === 0 ? { kind: 'as-base' } : edited(paths, { live, desired, ignored });
}
/** How far back Git is searched. */
const OLDER_VERSIONS = 10;
/**
 * The same, and where live is neither as desired nor as base, a look at the flow's older versions
 * in Git, newest first, which are asked for only then and one by one: if one of them has the live
 * definition, Git is ahead of the environment, and nobody edited it. A binding that neither that
 * version nor base has was still made by hand.
 */
async function standpointInHistory(versions, olderVersions) {
    const first = standpoint(versions);
    if (first.kind !== 'edited' && first.kind !== 'unknown')
        return first;
    const { base, live, ignored = [] } = versions;
    const sinceBase = base === null ? null : new Set(handDifferences(live, base, ignored));
    let nearest = null;
    for await (const { commit, content } of olderVersions(OLDER_VERSIONS)) {
        if ((0,difference/* definitionDifferences */.O)(live.definition, content.definition, ignored).length > 0)
            continue;
        const paths = handDifferences(live, content, ignored).filter((path) => sinceBase?.has(path) ?? true);
        if (paths.length === 0)
            return { kind: 'behind', commit };
        nearest ??= edited(paths, versions);
    }
    return nearest ?? first;
}
function edited(paths, { live, desired, ignored = [] }) {
    const undone = new Set(handDifferences(live, desired, ignored));
    return { kind: 'edited', paths, overwritten: paths.filter((path) => undone.has(path)) };
}
/**
 * Where a hand must have been, if Git's content was deployed. Of the references only those that
 * both sides bind: one that live lacks may merely not be read back ("an empty
 * connectionReferences on read-back is not proof that nothing is bound"), and one that Git lacks
 * may have been bound before the map knew it; who adds or removes a use changes the definition.
 */
function handDifferences(live, content, ignored) {
    const { displayName, renames, definition, connectionReferences } = content;
    const known = new Set(Object.keys(connectionReferences));
    const both = Object.entries(live.connectionReferences).filter(([key]) => known.has(key));
    const shared = new Set(both.map(([key]) => key));
    const bound = Object.entries(connectionReferences).filter(([key]) => shared.has(key));
    return [
        ...(renames && live.displayName !== displayName ? ['/displayName'] : []),
        ...(0,difference/* referenceDifferences */.w)(Object.fromEntries(both), Object.fromEntries(bound)),
        ...(0,difference/* definitionDifferences */.O)(live.definition, definition, ignored),
    ];
}

// EXTERNAL MODULE: ./src/run/baseline.ts + 2 modules
var run_baseline = __webpack_require__(9590);
;// CONCATENATED MODULE: ./src/run/standpoints.ts






/** How many flows' histories are read at a time. */
const REQUESTS = 4;
/**
 * Tells the flows that a hand has edited since Git deployed them from those that Git is ahead of:
 * live equals neither what Git had, nor what it wants, nor an older version of the file.
 */
async function withHandEdits(currents, baseline, github, ignored) {
    const compared = [...currents].filter(([, { kind }]) => kind === 'live');
    await (0,run_baseline/* readFlowsBefore */.n3)(new Set(compared.map(([{ flow }]) => flow)), baseline, github);
    const judged = await (0,p_map/* default */.Ay)(currents, async ([target, current]) => {
        if (current.kind !== 'live')
            return [target, current];
        const edits = await handEdits(target, current.flow, baseline, github, ignored);
        return [target, edits.length === 0 ? current : { ...current, kind: 'edited', edits }];
    }, { concurrency: REQUESTS });
    return new Map(judged);
}
async function handEdits(target, live, baseline, github, ignored) {
    const { flow, resolution } = target;
    const before = await (0,run_baseline/* flowBefore */.sS)(flow, baseline, github);
    if (before === null)
        return [];
    const versions = {
        base: asDeployed(before, target, live, baseline),
        live,
        desired: (0,desired/* desiredFlow */.ZA)(flow, resolution, live.connectionReferences),
        ignored,
    };
    const older = (limit) => olderVersions(before, limit, target, live, baseline, github);
    const found = await standpointInHistory(versions, older);
    return found.kind === 'edited' ? found.overwritten : [];
}
async function* olderVersions(before, limit, target, live, baseline, github) {
    for await (const { sha, bytes } of github.fileHistory(before.file, baseline.ref, limit)) {
        const read = (0,flow/* readFlow */.h)(before.file, bytes);
        if (read.kind !== 'flow')
            continue;
        yield { commit: sha, content: asDeployed(read.flow, target, live, baseline) };
    }
}
/** A flow as a deployment with the map before would have sent it. */
function asDeployed(flow, { resolution }, live, { map }) {
    const environment = map?.environments.get(resolution.environment.name) ?? resolution.environment;
    return (0,desired/* desiredFlow */.ZA)(flow, (0,resolve/* resolve */.hd)(flow, environment), live.connectionReferences);
}

;// CONCATENATED MODULE: ./src/run/unmanaged.ts



/**
 * The live flows of each environment that nothing in Git stands for, neither by guid nor by name.
 * One list for each environment; one that cannot be listed is left out.
 */
async function unmanagedFlows({ scope, project }, reader) {
    const { map } = project;
    const wanted = [...(map?.environments.values() ?? [])].filter(({ name }) => scope.environments.length === 0 || scope.environments.includes(name));
    const targets = (0,target/* identitiesOf */.UI)(project, scope.environments);
    const found = await Promise.all(wanted.map(async ({ name, environmentName, flows: named }) => {
        const listed = await reader.listFlows(environmentName).catch(asFailed);
        if (listed === null)
            return [];
        const own = targets.filter(({ resolution }) => resolution.environment.name === name);
        const isKnown = knows(own, [...named.values()]);
        const flows = listed.filter((flow) => !isKnown(flow));
        return [{ environment: name, flows: flows.map(identityOf) }];
    }));
    return found.flat();
}
const identityOf = ({ flowName, displayName }) => ({ flowName, displayName });
function asFailed(error) {
    if (error instanceof host/* HostError */.d)
        return null;
    throw error;
}
function knows(targets, named) {
    const guids = [...targets.map(identity/* knownFlowName */.TO), ...named.map(({ flowName }) => flowName)];
    const known = new Set(guids.map((guid) => guid?.toLowerCase()));
    const names = new Set(targets.filter((target) => (0,identity/* knownFlowName */.TO)(target) === null).map(identity/* displayNameIn */.rh));
    return ({ flowName, displayName }) => known.has(flowName.toLowerCase()) || names.has(displayName);
}

;// CONCATENATED MODULE: ./src/run/live-side.ts









const NOTHING = {
    key: { expiresAt: null, account: null, refusal: null },
    environments: new Map(),
    currents: new Map(),
};
/** Connects with the key and reads what the run's flows and their connections are today. */
async function readLiveSide(start, apiKey) {
    const { settings, surroundings, mode, project, scope } = start;
    const targets = (0,target/* targetsOf */.QR)(project, scope.affected, scope.environments);
    if (targets.length === 0)
        return unconnected(sideOf(NOTHING, start));
    const { endpoint } = settings;
    const { connectFlowStudio, connectReader, readKey } = await (0,flow_studio/* loadFlowStudio */.z)(endpoint);
    const key = readKey(apiKey);
    const { progress: onRetry, now, stop } = surroundings;
    const connecting = { endpoint, apiKey, onRetry, now, signal: stop.signal };
    // Only a deployment gets a connection that lets a writing tool pass.
    const connect = mode === 'deploy' ? connectFlowStudio : connectReader;
    const server = await connect(connecting).catch(asUnreachable);
    if (server instanceof host/* HostError */.d) {
        return unconnected(sideOf(unreachableFacts(targets, server, key), start));
    }
    try {
        // A list is metered, and both reading by name and counting what Git does not know want it.
        const reader = { ...server, ...listingOnce(server) };
        const side = sideOf(await read(reader, targets, key, start), start);
        const unmanaged = mode === 'drift' ? { unmanaged: await unmanagedFlows(start, reader) } : {};
        return {
            ...unmanaged,
            side,
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
    return { side, host: null, close: async () => { } };
}
function sideOf(facts, { settings, surroundings, mode, scope }) {
    return {
        facts,
        onDrift: mode === 'drift' ? 'show' : settings.onDrift,
        deploys: mode === 'deploy',
        untold: scope.baseline === null && mode !== 'drift' ? NO_BASELINE : null,
        now: surroundings.now(),
    };
}
const NO_BASELINE = 'this run has no earlier commit, so an edit by hand looks like any other difference';
/** Reads what stands live, and tells what a hand has edited where Git's earlier version is known. */
async function read(reader, targets, key, { settings: { concurrency }, surroundings, mode, project, scope: { baseline, github } }) {
    surroundings.progress(`Reading ${targets.length} live ${targets.length === 1 ? 'flow' : 'flows'}`);
    const facts = await readLiveFacts(targets, reader, { key, concurrency });
    const { ignored } = (0,check/* judging */.R3)(project);
    if (mode === 'drift')
        return { ...facts, currents: (0,drift/* withDrift */.s)(facts.currents, ignored) };
    if (baseline === null || github === null)
        return facts;
    return { ...facts, currents: await withHandEdits(facts.currents, baseline, github, ignored) };
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
