export const id = 581;
export const ids = [581];
export const modules = {

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

/***/ 3581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/plan/outcome.ts
var outcome = __webpack_require__(8655);
// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __webpack_require__(1128);
// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/live/host.ts
var live_host = __webpack_require__(2246);
;// CONCATENATED MODULE: ./src/deploy/connection-tests.ts




/**
 * Tests each connection that a writing change newly binds, once, before anything is written: one
 * metered call each. Returns, for each change that uses one that does not work, why it is blocked.
 */
async function brokenConnections(changes, test, concurrency) {
    if (test === undefined)
        return new Map();
    const groups = Map.groupBy(changes.flatMap(newlyBound), (candidate) => JSON.stringify([candidate.change.environmentName, (0,connection_name/* connectionId */.y)(candidate.connectionName)]));
    const tested = await (0,p_map/* default */.Ay)(groups.values(), async ([first, ...others]) => {
        const found = await problemOf(first, test);
        return found === null
            ? []
            : [first, ...others].map((one) => [one, found]);
    }, { concurrency });
    return new Map(tested.flat().map(([{ change, key }, found]) => [change, found(key)]));
}
function newlyBound(change) {
    if (change.action !== 'create' && change.action !== 'update')
        return [];
    return change.bindings.flatMap(({ key, from, to }) => {
        const isNew = (0,connection_name/* connectionId */.y)(from?.connectionName ?? '') !== (0,connection_name/* connectionId */.y)(to?.connectionName ?? '');
        const connector = (0,hosts/* connectorWithSuffix */.nH)(change.desired.connectionReferences[key]?.id ?? '');
        if (to === null || connector === null || !isNew)
            return [];
        return [{ key, connectionName: to.connectionName, connector, change }];
    });
}
/** Its reply is undocumented: only a word that certainly is bad counts, and a refusal of the test itself. */
const BROKEN = /error|fail|unauth|invalid|expired|disconnected|denied|forbidden/i;
async function problemOf({ connectionName, connector, change }, test) {
    try {
        const status = await test(change.environmentName, connector, connectionName);
        if (status === null || !BROKEN.test(status))
            return null;
        return (key) => ({ code: 'connection-test-failed', key, connectionName, status });
    }
    catch (error) {
        if (!(error instanceof live_host/* HostError */.d))
            throw error;
        // Whether the way to the server was bad or the connection is, the save itself will tell.
        if (error.kind !== 'refused' && error.kind !== 'not-found')
            return null;
        const { failure: cause } = error;
        return (key) => ({ code: 'connection-test-refused', key, connectionName, cause });
    }
}

// EXTERNAL MODULE: ./src/plan/writing.ts
var plan_writing = __webpack_require__(2943);
// EXTERNAL MODULE: ./src/live/host-failure.ts
var host_failure = __webpack_require__(4045);
;// CONCATENATED MODULE: ./src/deploy/named.ts
/** Names in quotes survive a translation; the sentence around them does not. */
const QUOTES = ["''", '""', '\u201e\u201c', '\u201e\u201d', '\u201c\u201d', '\u2018\u2019', '\u00ab\u00bb', '\u00bb\u00ab', '``'];
/** Where a name is in quotes in the server's words; -1 where it does not. Case does not count. */
function quotedAt(words, name) {
    const text = words.toLowerCase();
    const places = QUOTES.map((quotes) => {
        const [open, close] = [...quotes];
        return text.indexOf(`${open}${name.toLowerCase()}${close}`);
    });
    const found = places.filter((at) => at !== -1);
    return found.length === 0 ? -1 : Math.min(...found);
}
/**
 * The operation of the flow that the server's words name first, found again in the file: by its
 * own name, else by the reference that it uses; null where they name none.
 */
function namedOperation(words, { file, flow }) {
    const first = (nameOf) => flow.operations
        .map((operation) => ({ operation, at: quotedAt(words, nameOf(operation) ?? '\0') }))
        .filter(({ at }) => at !== -1)
        .toSorted((one, other) => one.at - other.at)[0]?.operation;
    const found = first(({ name }) => name) ?? first(({ host }) => host?.key);
    if (found === undefined)
        return null;
    const { kind, name, path } = found;
    return { kind, name, file, line: flow.source.keyPlace(path).line };
}

;// CONCATENATED MODULE: ./src/deploy/refusals.ts


const plainly = (code) => ({ refused }) => ({ code, ...refused });
/** What each refusal means: the first row that fits the code of the API behind, or the words. */
const REFUSALS = [
    {
        match: /DataLossPrevention|DlpPolicy|PolicyViolation|\bDLP\b|data loss prevention/i,
        reason: plainly('policy-violated'),
    },
    {
        match: /ConnectionAuthorizationFailed/,
        reason: ({ refused, change, quoted }) => ({
            code: 'connection-not-allowed',
            ...refused,
            deployAs: change.deployAs,
            connections: suspects(change, quoted),
        }),
    },
    {
        match: /ConnectionNotConfigured/,
        reason: ({ refused, change, quoted }) => ({
            code: 'connection-not-configured',
            ...refused,
            environmentName: change.environmentName,
            connections: suspects(change, quoted),
        }),
    },
    {
        match: /missing from connectionReferences/i,
        reason: ({ refused, change }) => ({
            code: 'connection-in-place-of-key',
            ...refused,
            keys: Object.keys(change.desired.connectionReferences),
        }),
    },
    { match: /Supply connectionReferences/i, reason: plainly('references-not-received') },
    {
        match: /WorkflowRunActionInputsMissingProperty/,
        reason: plainly('operation-without-reference'),
    },
    {
        match: /WorkflowRunActionInputsInvalidProperty/,
        reason: plainly('authentication-not-allowed'),
    },
    {
        match: /InvalidTemplate|InvalidDefinition|TemplateValidationError|InvalidOpenApiFlow/,
        reason: plainly('definition-invalid'),
    },
    {
        match: /InvalidPowerFlow/,
        reason: ({ refused, quoted }) => ({
            code: 'parameter-missing',
            ...refused,
            parameter: /\$(?:connections|authentication)/.exec(quoted)?.[0] ?? null,
        }),
    },
    {
        match: /InvalidVariable(?:Initialization|Operation)/,
        reason: plainly('variable-invalid'),
    },
    {
        match: /(?:Action|Trigger)DescriptionTooLong/,
        reason: plainly('description-too-long'),
    },
    {
        match: /WorkflowOperationInputsApiOperationNotFound|WorkflowOperationParametersExtraParameter|OpenApiOperationParameterValidationFailed/,
        reason: plainly('operation-unknown'),
    },
    { match: /DynamicOperationRequestClientFailure/, reason: plainly('resource-not-found') },
    { match: /CannotStartUnpublishedSolutionFlow/, reason: plainly('references-not-bound-yet') },
    {
        match: /MissingEnvironmentFilter|EnvironmentNotFound|FlowNotFound|WorkflowNotFound/i,
        reason: plainly('target-not-found'),
    },
    { match: /TooManyRequests/i, reason: plainly('throttled-too-long') },
];
/** Failures that say by themselves what they mean for a save. */
const BY_FAILURE = {
    throttled: 'throttled-too-long',
    'environment-not-visible': 'target-not-found',
    'flow-not-visible': 'target-not-found',
};
/** What a refused save, start or stop of a change means, and where in its file. */
function refusalReason({ failure }, change) {
    const quoted = (0,host_failure/* quotedIn */.s)(failure);
    const code = 'upstreamCode' in failure ? (failure.upstreamCode ?? '') : '';
    const { environment, file } = change;
    const operation = namedOperation(quoted, change);
    const refused = { cause: failure, environment, file, operation };
    const known = BY_FAILURE[failure.code];
    const row = REFUSALS.find(({ match }) => match.test(code) || match.test(quoted));
    const reason = row?.reason ?? plainly(known ?? 'refusal-unknown');
    return reason({ refused, change, quoted });
}
/** The bindings that the words name; else those of other owners; else all. */
function suspects({ bindings, deployAs }, words) {
    const bound = bindings.filter(({ to }) => to !== null);
    const named = bound.filter(({ key, to }) => quotedAt(words, key) !== -1 || words.includes(to?.connectionName ?? '\0'));
    const foreign = bound.filter(({ to }) => to?.owner != null && !isSame(to.owner, deployAs));
    const likely = [named, foreign].find(({ length }) => length > 0) ?? bound;
    return likely.map(suspect);
}
function suspect({ key, to }) {
    return { key, connectionName: to?.connectionName ?? null, owner: to?.owner ?? null };
}
function isSame(owner, account) {
    return owner.toLowerCase() === account?.toLowerCase();
}

;// CONCATENATED MODULE: ./src/deploy/save-and-verify.ts

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
        if (!(error instanceof live_host/* HostError */.d))
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
        if (error instanceof live_host/* HostError */.d)
            return { reason: error.failure };
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/deploy/state.ts



/** Starts or stops a saved flow where the map says so, and returns the state that it then has. */
async function ensureState(change, live, deployment, result) {
    const { flowName, state } = live;
    const wanted = change.desired.state;
    if (wanted === state)
        return { result, flowName, state };
    if (wanted === null)
        return leftAlone(change, live, result);
    const { environmentName } = change;
    try {
        const reached = await deployment.host.setState(environmentName, flowName, wanted);
        return judged(change, flowName, reached, result);
    }
    catch (error) {
        if (!(error instanceof live_host/* HostError */.d))
            throw error;
        if (error.mayHaveWritten) {
            return afterLostReply(change, live, wanted, deployment, result, error.failure);
        }
        const cause = refusalReason(error, change);
        const reason = {
            code: 'state-refused',
            isSaved: isSaved(change),
            state,
            wanted,
            cause,
        };
        return { result: 'failed', flowName, state, reason };
    }
}
function judged(change, flowName, state, result) {
    const wanted = change.desired.state ?? 'Started';
    if (state === wanted)
        return { result, flowName, state };
    const reason = {
        code: 'state-not-reached',
        isSaved: isSaved(change),
        state,
        wanted,
    };
    return { result: 'failed', flowName, state, reason };
}
/** What has been done already when the state is to be set. */
function isSaved(change) {
    return change.action === 'create' || change.writes;
}
/** The answer to a start or stop is lost: the live flow tells what became of it. */
async function afterLostReply(change, { flowName }, wanted, { host }, result, lost) {
    const { environment, environmentName } = change;
    const found = await readBack(host, environmentName, flowName);
    if ('flow' in found)
        return judged(change, flowName, found.flow.state, result);
    const about = { isSaved: isSaved(change), wanted, environment };
    const reason = { code: 'state-unknown', ...about, lost, cause: found.reason };
    return { result: 'unknown', flowName, reason };
}
/** The map says nothing of the state: then a save should not have changed it either. */
function leftAlone(change, { flowName, state }, result) {
    const before = change.action === 'update' ? change.current.state : null;
    if (state === 'Suspended' && before !== state) {
        return { result: 'failed', flowName, state, reason: { code: 'flow-suspended' } };
    }
    return { result, flowName, state, reason: remark(result, state, before) };
}
/** A new flow is stopped until somebody starts it, and the map is the place to say so. */
function remark(result, state, before) {
    if (result === 'created' && state === 'Stopped')
        return { code: 'begins-stopped' };
    if (result === 'created' || state === before)
        return null;
    return { code: 'state-changed', before, state };
}

// EXTERNAL MODULE: ./src/json/pointer.ts
var pointer = __webpack_require__(9391);
// EXTERNAL MODULE: ./src/plan/content.ts
var content = __webpack_require__(9874);
// EXTERNAL MODULE: ./src/plan/diff/values.ts
var values = __webpack_require__(6601);
// EXTERNAL MODULE: ./src/plan/diff.ts + 3 modules
var plan_diff = __webpack_require__(6535);
;// CONCATENATED MODULE: ./src/deploy/verify.ts




/**
 * What of a live flow still differs from what was to be written. References that the server does
 * not return are no proof that nothing is bound, and do not count; neither does what is `ignored`.
 */
function remaining(found, wanted, ignored) {
    const diff = (0,plan_diff/* diffOf */.n_)(found, wanted, ignored);
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
    return { ...(0,content/* contentOf */.$)(desired), state: null };
}
/** What a flow has to be equal to in order to be as it was; its state is compared apart. */
function asItWas(flow) {
    return { ...flow, state: null };
}
function isEqual(diff) {
    return (0,plan_diff/* pathsOf */.wG)(diff).length === 0;
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
        const at = `${holder}${(0,pointer/* toPointer */.rb)([name])}`;
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
    const [found, wanted] = (0,values/* valueTexts */.M)(before, after, LONGEST_VALUE);
    return { code: 'value-differs', at: `${at}${inside}`, found, wanted };
}

;// CONCATENATED MODULE: ./src/deploy/restore-flow.ts



/**
 * Restores a flow to how it was: keeps what is there, writes definition, references and name, reads
 * back, compares, and sets the state. Writes nothing that is as it was already.
 */
async function restoreFlow({ environmentName, was, now }, { host, snapshots, ignored = [] }) {
    const isWritten = isAgain(now, was, ignored);
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
    const look = () => readBack(host, environmentName, flowName);
    const sent = await saveAndVerify(host, { ...save, description: null }, look);
    if (sent.kind === 'refused')
        return { problem: sent.error.failure };
    if (sent.kind === 'unseen')
        return { problem: sent.reason };
    const { flow, lost } = sent;
    const left = remaining(flow, asItWas(was), ignored);
    if (isEqual(left))
        return { flow };
    return { problem: { code: 'still-differs', lost, differences: mismatches(left) } };
}
async function stateProblem(host, environmentName, { flowName, state: wanted }, { state }) {
    if (state === wanted || (wanted !== 'Started' && wanted !== 'Stopped'))
        return null;
    try {
        const reached = await host.setState(environmentName, flowName, wanted);
        return reached === wanted ? null : { code: 'state-differs', state: reached, wanted };
    }
    catch (error) {
        if (!(error instanceof live_host/* HostError */.d))
            throw error;
        return { code: 'state-not-restored', state, wanted, cause: error.failure };
    }
}

;// CONCATENATED MODULE: ./src/deploy/update.ts





/**
 * Replaces a live flow: keeps it on disk first, saves, reads back, compares by meaning, then sets
 * the state. A save that came out differently is undone.
 */
async function updateFlow(change, deployment) {
    const edited = await changedSince(change, deployment);
    if (edited !== null)
        return { result: 'failed', reason: edited };
    const { environmentName, current } = change;
    const { snapshots, planDigest } = deployment;
    let snapshot;
    try {
        snapshot = await snapshots.keep({ environmentName, flow: current, planDigest });
    }
    catch (error) {
        return { result: 'failed', reason: { code: 'snapshot-not-written', detail: detailOf(error) } };
    }
    const ending = change.writes
        ? await write(change, deployment, snapshot)
        : await ensureState(change, current, deployment, 'updated');
    return { ...ending, snapshot };
}
/** What an error that is not the host's says. */
function detailOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Long runs read first and write much later; within this time a plan counts as fresh. */
const FRESH_MS = 30_000;
/** Why the plan no longer holds for this flow; null while it does. */
async function changedSince(change, { host, ignored }) {
    const { environmentName, current, readAt } = change;
    if (Date.now() - readAt < FRESH_MS)
        return null;
    const found = await readBack(host, environmentName, current.flowName);
    if ('reason' in found)
        return { code: 'not-read-again', cause: found.reason };
    const diff = remaining(found.flow, asItWas(current), ignored);
    return isEqual(diff) ? null : { code: 'changed-since-plan', differences: mismatches(diff) };
}
async function write(change, deployment, snapshot) {
    const { environmentName, desired, current } = change;
    const { flowName } = current;
    const { description, definition, connectionReferences } = desired;
    const displayName = desired.renames ? desired.displayName : null;
    const content = { displayName, description, definition, connectionReferences };
    const save = { environmentName, flowName, ...content };
    const sent = await saveAndVerify(deployment.host, save, () => readBack(deployment.host, environmentName, flowName));
    switch (sent.kind) {
        case 'refused':
            return { result: 'failed', reason: refusalReason(sent.error, change) };
        case 'unseen':
            return unknown(change, sent.reason, snapshot);
        case 'seen': {
            const diff = remaining(sent.flow, asSaved(desired), deployment.ignored);
            const sinceBefore = remaining(sent.flow, asItWas(current), deployment.ignored);
            const isDone = isEqual(diff) && (sent.lost === null || !isEqual(sinceBefore));
            if (isDone)
                return ensureState(change, sent.flow, deployment, 'updated');
            if (sent.lost === null)
                return restore(change, deployment, snapshot, sent.flow, diff);
            return update_afterLostReply(change, snapshot, { diff, sinceBefore }, sent.lost);
        }
    }
}
/** The answer is lost and the flow does not show that it is as it should be: either nothing was written, or nobody knows. */
function update_afterLostReply(change, snapshot, { diff, sinceBefore }, lost) {
    if (isEqual(diff))
        return unknown(change, { code: 'reply-lost-and-hidden', lost }, snapshot);
    if (isEqual(sinceBefore))
        return { result: 'failed', reason: { code: 'not-written', lost } };
    const differences = mismatches(diff);
    return unknown(change, { code: 'reply-lost-and-differs', lost, differences }, snapshot);
}
async function restore(change, deployment, snapshot, now, diff) {
    const { environmentName, current } = change;
    const differences = mismatches(diff);
    const restored = await restoreFlow({ environmentName, was: current, now }, deployment);
    if (restored.code !== 'not-restored') {
        const kept = restored.code === 'restored' ? restored.kept : null;
        return { result: 'restored', reason: { code: 'mismatch-restored', differences, kept } };
    }
    const { problem } = restored;
    const { displayName, flowName } = current;
    deployment.alarm(change, { code: 'flow-not-restored', displayName, flowName, problem, snapshot });
    const code = 'mismatch-not-restored';
    return { result: 'failed', reason: { code, differences, problem, snapshot } };
}
function unknown({ environment, environmentName, current: { flowName } }, cause, snapshot) {
    const about = { environment, environmentName, flowName, snapshot };
    return { result: 'unknown', reason: { code: 'update-uncertain', ...about, cause } };
}

;// CONCATENATED MODULE: ./src/deploy/create.ts






/**
 * Creates a flow, once. After a lost reply it is looked for by its exact name and content; it is
 * never sent a second time.
 */
async function createFlow(change, deployment) {
    const taken = await takenSince(change, deployment);
    if (taken !== null)
        return { result: 'failed', reason: taken };
    const { host } = deployment;
    const { environmentName } = change;
    const sent = await saveAndVerify(host, saveOf(change, null), (flowName) => flowName === null ? findByName(change, deployment) : readBack(host, environmentName, flowName));
    if (sent.kind !== 'seen' || !isUnbound(sent.flow, change, deployment)) {
        return conclude(change, sent, deployment, null);
    }
    // "If references are missing send the same update once more": as an update, so no second flow.
    const { flowName } = sent.flow;
    const again = await saveAndVerify(host, saveOf(change, flowName), () => readBack(host, environmentName, flowName));
    if (again.kind === 'seen' && again.lost !== null && isUnbound(again.flow, change, deployment)) {
        return unfinished(change, flowName, { code: 'references-not-seen', cause: again.lost });
    }
    return conclude(change, again, deployment, flowName);
}
/** Why a create may be the second of its name; null while none is there. Asked again in long runs. */
async function takenSince(change, deployment) {
    if (Date.now() - change.readAt < FRESH_MS)
        return null;
    try {
        const flowNames = await flowsOfThatName(change, deployment);
        return flowNames.length === 0 ? null : { code: 'name-taken', flowNames };
    }
    catch (error) {
        if (!(error instanceof live_host/* HostError */.d))
            throw error;
        return { code: 'name-not-checked', cause: error.failure };
    }
}
async function flowsOfThatName({ environmentName, desired }, { host }) {
    const listed = await host.listFlows(environmentName);
    const named = listed.filter(({ displayName }) => displayName === desired.displayName);
    return named.map(({ flowName }) => flowName);
}
/** The flow that a create with a lost reply has made: there was none of its name before. */
async function findByName(change, deployment) {
    const flowNames = await flowsOfThatName(change, deployment);
    const [only] = flowNames;
    if (only === undefined)
        return { reason: { code: 'flow-not-listed' } };
    if (flowNames.length > 1)
        return { reason: { code: 'name-shared', flowNames } };
    return readBack(deployment.host, change.environmentName, only);
}
/** Whether a new flow is as it should be, but for references that it lacks. */
function isUnbound(flow, { desired }, { ignored }) {
    const diff = remaining(flow, asSaved(desired), ignored);
    const isOurs = isEqual({ ...diff, references: [] });
    const isMissing = (key) => !Object.hasOwn(flow.connectionReferences, key);
    return isOurs && Object.keys(desired.connectionReferences).some(isMissing);
}
/** `created` is the guid of a flow that is there already, and is only to be bound. */
async function conclude(change, sent, deployment, created) {
    switch (sent.kind) {
        case 'refused': {
            const reason = refusalReason(sent.error, change);
            return created === null ? { result: 'failed', reason } : unfinished(change, created, reason);
        }
        case 'unseen':
            return create_unknown(change, sent.flowName, sent.reason);
        case 'seen':
            return finish(change, sent.flow, sent.lost, deployment);
    }
}
async function finish(change, flow, lost, deployment) {
    const diff = remaining(flow, asSaved(change.desired), deployment.ignored);
    if (isEqual(diff))
        return ensureState(change, flow, deployment, 'created');
    const differences = mismatches(diff);
    const { flowName, state } = flow;
    return lost === null
        ? { ...unfinished(change, flowName, { code: 'differs-from-file', differences }), state }
        : create_unknown(change, flowName, { code: 'reply-lost-and-new-differs', lost, differences });
}
/** It is there, and not as it should be. */
function unfinished({ environment }, flowName, cause) {
    const reason = { code: 'created-unfinished', flowName, environment, cause };
    return { result: 'failed', flowName, reason };
}
function create_unknown({ environment, desired: { displayName } }, flowName, cause) {
    const reason = { code: 'create-uncertain', environment, displayName, cause };
    return { result: 'unknown', flowName, reason };
}
function saveOf({ environmentName, desired }, flowName) {
    const { displayName, description, definition, connectionReferences } = desired;
    return { environmentName, flowName, displayName, description, definition, connectionReferences };
}

;// CONCATENATED MODULE: ./src/deploy/stop-on-lasting-error.ts

/** The host, which reports what ends every further call, such as a key that has expired. */
function stopOnLastingError(host, onEnd) {
    const watch = async (call) => {
        try {
            return await call;
        }
        catch (error) {
            if (error instanceof live_host/* HostError */.d && error.isLasting)
                onEnd(error);
            throw error;
        }
    };
    return {
        listFlows: (...given) => watch(host.listFlows(...given)),
        readFlow: (...given) => watch(host.readFlow(...given)),
        saveFlow: (...given) => watch(host.saveFlow(...given)),
        setState: (...given) => watch(host.setState(...given)),
    };
}

;// CONCATENATED MODULE: ./src/deploy/undo.ts




/**
 * Undoes what a deployment did to one flow, because `file` was not deployed. Returns the ending as
 * it was when there is nothing to undo. What somebody has edited meanwhile is left alone.
 */
function undo(change, ending, deployment, file) {
    return change.action === 'create'
        ? retire(change, ending, deployment, file)
        : undo_restore(change, ending, deployment, file);
}
async function undo_restore(change, ending, deployment, file) {
    const { snapshot = null, result } = ending;
    if (snapshot === null || result === 'restored')
        return ending;
    const restored = await restoreUnlessEdited(change, deployment);
    const before = result === 'updated' ? null : reasonOf(ending);
    if (restored.code !== 'not-restored') {
        if (restored.code === 'already-as-it-was' && result !== 'updated')
            return ending;
        const { state } = change.current;
        return { ...ending, result: 'restored', state, reason: { code: 'undone', file, before } };
    }
    const { problem } = restored;
    const { displayName, flowName } = change.current;
    deployment.alarm(change, { code: 'flow-not-restored', displayName, flowName, problem, snapshot });
    return {
        ...ending,
        result: result === 'unknown' ? 'unknown' : 'failed',
        reason: { code: 'not-undone', file, before, problem, snapshot },
    };
}
/** What was carried out ended by what the deployment met, never by the plan. */
function reasonOf({ reason = null }) {
    return reason;
}
async function restoreUnlessEdited({ environmentName, current, desired }, deployment) {
    const found = await readBack(deployment.host, environmentName, current.flowName);
    if ('reason' in found) {
        const { reason: cause } = found;
        return { code: 'not-restored', problem: { code: 'not-read', cause }, kept: null };
    }
    const { flow: now } = found;
    const isKnown = [asSaved(desired), asItWas(current)].some((known) => isEqual(remaining(now, known, deployment.ignored)));
    if (isKnown)
        return restoreFlow({ environmentName, was: current, now }, deployment);
    return { code: 'not-restored', problem: { code: 'edited-meanwhile' }, kept: null };
}
/** A flow cannot be deleted with these tools: it is stopped, and named. */
async function retire(change, ending, { host, alarm }, file) {
    const { flowName = null } = ending;
    if (flowName === null)
        return ending;
    const { environment, environmentName } = change;
    const { displayName } = change.desired;
    const { state, problem } = await stop(environmentName, flowName, ending.state, host);
    alarm(change, { code: 'created-flow-stays', displayName, environment, flowName, problem });
    const before = ending.result === 'created' ? null : reasonOf(ending);
    return {
        ...ending,
        result: ending.result === 'unknown' ? 'unknown' : 'failed',
        state,
        reason: { code: 'create-not-undone', file, before, environment, flowName, problem },
    };
}
async function stop(environmentName, flowName, state, host) {
    if (state === 'Stopped')
        return { state, problem: null };
    try {
        const reached = await host.setState(environmentName, flowName, 'Stopped');
        const isStopped = reached === 'Stopped';
        return { state: reached, problem: isStopped ? null : { code: 'not-stopped', state: reached } };
    }
    catch (error) {
        if (!(error instanceof live_host/* HostError */.d))
            throw error;
        return { state: state ?? null, problem: error.failure };
    }
}

;// CONCATENATED MODULE: ./src/deploy/deployment-run.ts






/** A deployment on its way: what has ended and how, and what keeps the rest from being started. */
class DeploymentRun {
    plan;
    broken;
    options;
    deployment;
    endings = new Map();
    ended = new Map();
    /** Those that were carried out, in the order in which they ended. */
    carriedOut = [];
    /** The first that failed, or is not to be deployed at all. */
    failed;
    /** Why the server takes no further call. */
    lost = null;
    constructor(plan, host, broken, options) {
        this.plan = plan;
        this.broken = broken;
        this.options = options;
        this.deployment = {
            host: stopOnLastingError(host, ({ failure }) => {
                this.lost ??= failure;
            }),
            snapshots: options.snapshots,
            planDigest: plan.digest,
            ignored: plan.ignored,
            alarm: (change, alarm) => options.onAlarm?.((0,outcome/* withoutSecretsOf */.f1)(change, alarm)),
        };
        this.failed = plan.changes.find((change) => this.isOut(change)) ?? null;
    }
    /** It is not to be deployed at all. */
    isOut(change) {
        const isRefused = (0,plan_writing/* isWriting */.x)(change) && this.options.refusals?.has(change.environment);
        return isBlocked(change) || this.broken.has(change) || isRefused === true;
    }
    endingOf(change) {
        return this.endings.get(change) ?? { result: 'skipped' };
    }
    /** To be called for a child before the flows that call it; never rejects. */
    carryOut(change, children) {
        const ended = this.carryOutAfter(change, children);
        this.ended.set(change, ended);
        return ended;
    }
    async carryOutAfter(change, children) {
        await Promise.all(children.map((child) => this.ended.get(child)));
        const ending = await this.bringToEnd(change, children);
        if (outcome/* FAILING */.tz.includes(ending.result))
            this.failed ??= change;
        this.end(change, ending);
    }
    end(change, ending) {
        this.endings.set(change, ending);
        const { changes } = this.plan;
        this.options.onOutcome?.((0,outcome/* outcomeOf */.sG)(change, ending), this.endings.size, changes.length);
    }
    async bringToEnd(change, children) {
        switch (change.action) {
            case 'blocked':
                return (0,outcome/* blockedEnding */.We)(change);
            case 'unchanged':
                return { result: 'unchanged' };
            case 'create':
            case 'update': {
                const against = this.reasonAgainst(change, children);
                if (against !== null)
                    return against;
                const ending = await deployment_run_write(change, this.deployment);
                this.carriedOut.push(change);
                return ending;
            }
        }
    }
    /** How a flow ends that is not to be started; null when it may be. */
    reasonAgainst(change, children) {
        const { signal, atomic, refusals } = this.options;
        const refusal = refusals?.get(change.environment) ?? this.broken.get(change);
        if (refusal !== undefined)
            return { result: 'blocked', reason: refusal };
        const { environment } = change;
        if (signal?.aborted) {
            return { result: 'skipped', reason: { code: 'run-stopped-before', environment } };
        }
        if (atomic && this.failed !== null) {
            const { file } = this.failed;
            return { result: 'skipped', reason: { code: 'run-atomic-before', file } };
        }
        if (this.lost !== null) {
            return { result: 'failed', reason: { code: 'host-lost', cause: this.lost } };
        }
        const child = children.find((one) => outcome/* FAILING */.tz.includes(this.endingOf(one).result));
        if (child === undefined)
            return null;
        const { result } = this.endingOf(child);
        return { result: 'blocked', reason: { code: 'called-flow-failed', file: child.file, result } };
    }
    /** With `atomic`, undoes what was deployed, the last one first, unless all of it was. */
    async conclude() {
        const { failed, options, carriedOut } = this;
        const writing = this.plan.changes.filter(plan_writing/* isWriting */.x);
        if (options.atomic !== true || (failed === null && carriedOut.length === writing.length))
            return;
        for (const change of carriedOut.toReversed()) {
            const before = this.endingOf(change);
            if (failed === null || options.signal?.aborted)
                this.leave(change, before);
            else {
                const ending = await undone(change, before, this.deployment, failed.file);
                if (ending !== before)
                    this.end(change, ending);
            }
        }
    }
    /** A job that is being cancelled has seconds left: what is deployed is named, and not undone. */
    leave(change, { result, snapshot = null }) {
        if (result !== 'updated' && result !== 'created')
            return;
        const { displayName } = change;
        this.deployment.alarm(change, { code: 'left-deployed', displayName, result, snapshot });
    }
}
/** Whatever goes wrong with one flow, the outcomes of the others stay true. */
async function deployment_run_write(change, deployment) {
    try {
        return change.action === 'create'
            ? await createFlow(change, deployment)
            : await updateFlow(change, deployment);
    }
    catch (error) {
        return defect(change, error);
    }
}
async function undone(change, ending, deployment, file) {
    try {
        return await undo(change, ending, deployment, file);
    }
    catch (error) {
        return { ...ending, ...defect(change, error) };
    }
}
function defect({ environment }, error) {
    return { result: 'unknown', reason: { code: 'defect', environment, detail: detailOf(error) } };
}
function isBlocked(change) {
    return change.action === 'blocked' && change.isSkipped !== true;
}

// EXTERNAL MODULE: ./src/flow/operations.ts
var operations = __webpack_require__(288);
;// CONCATENATED MODULE: ./src/deploy/order.ts

/**
 * Child flows before parents: a `Workflow` action names its child by guid. A flow that is still
 * to be created has none, so that nothing can call it yet.
 */
function orderOf(changes) {
    const calls = callsAmong(changes);
    const reach = new Map(changes.map((change) => [change, reachable(change, calls)]));
    const isTogether = (one, other) => reach.get(one)?.has(other) === true && reach.get(other)?.has(one) === true;
    const childrenOf = (change) => (calls.get(change) ?? []).filter((child) => !isTogether(change, child));
    const ordered = new Set();
    const add = (change) => {
        if (ordered.has(change))
            return;
        for (const child of childrenOf(change))
            add(child);
        ordered.add(change);
    };
    changes.forEach(add);
    return { changes: [...ordered], childrenOf, circles: circlesIn(changes, calls, isTogether) };
}
function callsAmong(changes) {
    const byGuid = new Map(changes.flatMap((change) => change.flowName === null ? [] : [[keyOf(change, change.flowName), change]]));
    return new Map(changes.map((change) => {
        const called = childGuids(change).map((guid) => byGuid.get(keyOf(change, guid)));
        const children = called.filter((child) => child !== undefined && child !== change);
        return [change, [...new Set(children)]];
    }));
}
function childGuids(change) {
    switch (change.action) {
        case 'create':
        case 'update':
            return [...(0,operations/* operations */.z)(change.desired.definition, [])].flatMap(({ childFlow }) => childFlow === null ? [] : [childFlow]);
        case 'unchanged':
        case 'blocked':
            return [];
    }
}
function keyOf({ environmentName }, guid) {
    return `${environmentName}\n${guid}`.toLowerCase();
}
/** Everything that a flow calls, and what that calls in turn. */
function reachable(start, calls) {
    const found = new Set();
    const left = [...(calls.get(start) ?? [])];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        if (found.has(next))
            continue;
        found.add(next);
        left.push(...(calls.get(next) ?? []));
    }
    return found;
}
/** One circle for each group of flows that call each other, from its first flow. */
function circlesIn(changes, calls, isTogether) {
    const known = new Set();
    return changes.flatMap((start) => {
        const group = changes.filter((other) => isTogether(start, other));
        if (group.length === 0 || known.has(start))
            return [];
        for (const each of group)
            known.add(each);
        return [wayBack(start, calls).map(({ file }) => file)];
    });
}
/** The shortest way from a flow to itself. */
function wayBack(start, calls) {
    const ways = [[start]];
    const seen = new Set();
    for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
        for (const next of calls.get(way.at(-1)) ?? []) {
            if (next === start)
                return [...way, start];
            if (!seen.has(next))
                ways.push([...way, next]);
            seen.add(next);
        }
    }
    return [start];
}

;// CONCATENATED MODULE: ./src/deploy/deploy.ts





/**
 * Carries out a plan and decides nothing again: child flows first, each flow for itself, so that
 * whatever happens to one, the others go on; with `atomic`, so that all are written or none stays.
 * The outcomes come in the plan's order.
 */
async function deploy(plan, host, options) {
    const { concurrency, onNote = () => { } } = options;
    const { changes } = plan;
    const order = orderOf(changes);
    for (const files of order.circles)
        onNote({ code: 'calls-in-circle', files });
    const broken = await brokenConnections(changes, host.testConnection, concurrency);
    const run = new DeploymentRun(plan, host, broken, options);
    await (0,p_map/* default */.Ay)(order.changes, (change) => run.carryOut(change, order.childrenOf(change)), {
        concurrency,
    });
    await run.conclude();
    return changes.map((change) => (0,outcome/* outcomeOf */.sG)(change, run.endingOf(change)));
}
/** The outcomes of a run that changes nothing: what would have been written is skipped. */
function withoutWriting({ changes }) {
    return changes.map((change) => {
        if (change.action === 'blocked')
            return (0,outcome/* outcomeOf */.sG)(change, (0,outcome/* blockedEnding */.We)(change));
        const result = change.action === 'unchanged' ? 'unchanged' : 'skipped';
        return (0,outcome/* outcomeOf */.sG)(change, { result });
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/workspace/links.ts
var links = __webpack_require__(5036);
// EXTERNAL MODULE: ./src/workspace/paths.ts
var paths = __webpack_require__(8545);
;// CONCATENATED MODULE: ./src/deploy/snapshots.ts






const jsonObject = schemas/* custom */.IeY(json/* isObject */.Gv);
const time = schemas/* string */.YjP().check(schemas/* refine */.YPB((text) => !Number.isNaN(Date.parse(text))));
const schema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    environmentName: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    run: time,
    takenAt: time,
    planDigest: schemas/* nullable */.mee(schemas/* string */.YjP()),
    flowName: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
    displayName: schemas/* string */.YjP(),
    state: schemas/* nullable */.mee(schemas/* string */.YjP()),
    definition: jsonObject,
    connectionReferences: jsonObject,
});
/** Keeps each snapshot as a file of its own below `folder`, readable by its owner alone; it may start at the workspace. */
function snapshotFolder({ root, folder }, now) {
    const run = now().toISOString();
    return {
        async keep({ environmentName, flow, planDigest }) {
            const takenAt = now().toISOString();
            const place = (0,external_node_path_.join)(folder, fileName(environmentName));
            const path = await (0,links/* pathToWrite */.o)(root, place);
            await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 });
            const stamp = takenAt.replaceAll(/[^0-9]/g, '');
            const { flowName, displayName, state, definition, connectionReferences } = flow;
            const kept = { flowName, displayName, state, definition, connectionReferences };
            const content = { version: 1, environmentName, run, takenAt, planDigest, ...kept };
            const stem = (0,external_node_path_.join)(path, `${fileName(flowName)}-${stamp}`);
            const written = await writeWhole(stem, `${JSON.stringify(content, null, 2)}\n`);
            return (0,paths/* toSlashes */.TH)((0,external_node_path_.join)(place, (0,external_node_path_.basename)(written)));
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
    if (!isObject(document) || !('takenAt' in document)) {
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
            const file = await (0,promises_.open)(part, 'wx', 0o600); // Whoever has it may make the other.
            try {
                await insistOnNew(path);
                await file.writeFile(text);
                await file.sync();
                await (0,promises_.rename)(part, path);
                return path;
            }
            finally {
                await file.close();
                await (0,promises_.rm)(part, { force: true });
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
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found !== null)
        throw Object.assign(new Error(`${path} is there already`), { code: 'EEXIST' });
}
/** Ids come from files and servers: nothing but letters, digits, dots and dashes reaches a path. */
function fileName(id) {
    return id.replaceAll(/[^A-Za-z0-9-]+/g, '_').slice(0, 100) || '_';
}

// EXTERNAL MODULE: ./src/report/reasons/index.ts + 12 modules
var reasons = __webpack_require__(9507);
// EXTERNAL MODULE: ./src/github/error.ts
var github_error = __webpack_require__(6661);
// EXTERNAL MODULE: ./src/plan/reviewed.ts
var plan_reviewed = __webpack_require__(3042);
;// CONCATENATED MODULE: ./src/run/approval.ts



/**
 * The environments that nothing may be written to, with the reason: the plan is neither the one
 * that the merged pull requests showed nor the one that `approved-plan` names. None where neither
 * is asked for. Only reads.
 */
async function refusalsOf(plan, { settings, scope, surroundings }) {
    const { requireReviewedPlan, approvedPlan } = settings;
    if (!requireReviewedPlan && approvedPlan === null)
        return [];
    const written = [...new Set(plan.changes.filter(plan_writing/* isWriting */.x).map((each) => each.environment))];
    const isApproved = (environment) => approvedPlan === plan.digest || approvedPlan === plan.digests[environment];
    const open = written.filter((environment) => !isApproved(environment));
    if (open.length === 0)
        return [];
    const isUnknown = approvedPlan !== null && open.length === written.length;
    if (isUnknown)
        return open.map((each) => refusal(plan, each, otherApproved(plan, each)));
    if (!requireReviewedPlan) {
        return open.map((each) => refusal(plan, each, { code: 'other-environment-approved' }));
    }
    const reviewed = await readReviewed(surroundings.event, scope.github);
    return open.flatMap((environment) => approval_judged(plan, environment, reviewed) ?? []);
}
function otherApproved(plan, environment) {
    return { code: 'other-plan-approved', digest: digestIn(plan, environment) };
}
function refusal(plan, environment, reason) {
    const digest = digestIn(plan, environment);
    return { environment, digest, reason, pulls: [], differences: null };
}
function digestIn({ digest, digests }, environment) {
    return digests[environment] ?? digest;
}
async function readReviewed(event, github) {
    const nothing = (problem) => ({ pulls: [], problems: [problem] });
    if (event === null || event.kind !== 'push') {
        return nothing({ code: 'not-a-push' });
    }
    if (github === null)
        return nothing({ code: 'no-github-token' });
    try {
        const numbers = await github.mergedPulls(event.before, event.sha);
        if (numbers.length === 0)
            return nothing({ code: 'no-merged-pull' });
        const read = { pulls: [], problems: [] };
        for (const number of numbers)
            await readPull(number, github, read);
        return read;
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y_) {
            return nothing({ code: 'pulls-not-read', detail: error.message });
        }
        throw error;
    }
}
async function readPull(pull, github, read) {
    const comment = await github.ownComment(pull);
    if (comment.kind === 'none') {
        read.problems.push({ code: 'no-own-comment', pull });
    }
    else if (comment.kind === 'untrusted') {
        read.problems.push({ code: 'comment-untrusted', pull, cause: comment.reason });
    }
    else {
        const { reviewedPlanIn } = await __webpack_require__.e(/* import() */ 651).then(__webpack_require__.bind(__webpack_require__, 5032));
        const found = reviewedPlanIn(comment.body);
        if (found.kind === 'plan')
            read.pulls.push({ number: pull, environments: found.plan });
        else
            read.problems.push({ code: PROBLEMS[found.kind], pull });
    }
}
const PROBLEMS = {
    none: 'comment-without-plan',
    unreadable: 'plan-unreadable',
    'against-git': 'plan-against-git',
};
/** Null where every change was reviewed. */
function approval_judged(plan, environment, { pulls, problems }) {
    const showing = pulls.filter(({ environments }) => environments.has(environment));
    const reviewed = showing.flatMap(({ environments }) => environments.get(environment) ?? []);
    const changes = plan.changes.filter((change) => change.environment === environment);
    const open = (0,plan_reviewed/* unreviewed */.tj)(changes, digestIn(plan, environment), reviewed);
    if (open.length === 0)
        return null;
    const numbers = showing.map(({ number }) => number);
    const notShown = pulls.map(({ number: pull }) => {
        return { code: 'environment-not-shown', pull, environment };
    });
    const isShown = showing.length > 0;
    const reason = {
        code: 'plan-not-reviewed',
        unreviewed: open.length,
        pulls: numbers,
        problems: isShown ? problems : [...notShown, ...problems],
    };
    const differences = isShown ? (0,plan_reviewed/* reviewDifferences */.N5)(changes, reviewed) : null;
    return { ...refusal(plan, environment, reason), pulls: numbers, differences };
}

;// CONCATENATED MODULE: ./src/run/carry-out.ts






/** Deploys a plan; where it is a dry run, or nobody was reached, tells what would become of it. */
async function carryOut(planned, planning) {
    const { settings, surroundings, live: { host }, } = planning;
    if (host === null || settings.dryRun) {
        return { outcomes: withoutWriting(planned), refusals: [], snapshots: null };
    }
    const { root, temp, now, progress, warn, alarm, stop } = surroundings;
    stop.hold();
    const refusals = await refusalsOf(planned, planning);
    const folder = settings.snapshots ?? (0,paths/* toSlashes */.TH)((0,external_node_path_.join)(temp, 'flowgate-snapshots'));
    const outcomes = await deploy(planned, host, {
        concurrency: settings.concurrency,
        atomic: settings.atomic,
        signal: stop.signal,
        snapshots: snapshotFolder({ root, folder }, now),
        onNote: (note) => warn(`${(0,reasons/* messageOf */.bD)(note)}.`),
        onAlarm: (about) => alarm((0,reasons/* messageOf */.bD)(about)),
        refusals: new Map(refusals.map(({ environment, reason }) => [environment, reason])),
        onOutcome: ({ result, file, environment }, done, total) => progress(`${done}/${total} ${result} ${file} in ${environment}`),
    });
    const kept = outcomes.some(({ snapshot }) => snapshot !== null);
    return { outcomes, refusals, snapshots: kept ? folder : null };
}


/***/ })

};
