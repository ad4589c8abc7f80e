export const id = 86;
export const ids = [86];
export const modules = {

/***/ 6086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planLive: () => (/* binding */ planLive)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/live/host.ts
var live_host = __webpack_require__(2246);
;// CONCATENATED MODULE: ./src/deploy/refusals.ts
/**
 * What each refusal of a save means to a user. Found by its code, since the server's texts may be
 * in any language; the server's own words follow the advice.
 */
const REFUSALS = [
    { code: /ConnectionAuthorizationFailed/, advice: foreignConnection },
    {
        code: /ConnectionNotConfigured/,
        advice: (change) => `a connection is unknown here, expired or of another environment: ${listed(change.bindings)}. Compare with the connections of ${change.environmentName} and correct connectionName in the map`,
    },
    {
        code: /missing from connectionReferences/i,
        advice: () => 'an action names a connection where the key of a reference belongs; write the key',
    },
    {
        code: /WorkflowRunActionInputsMissingProperty/,
        advice: () => 'an action lacks its connection reference, or the flow is solution-aware and wants `connectionReferenceName`; deploy such a flow with its solution',
    },
    {
        code: /WorkflowRunActionInputsInvalidProperty/,
        advice: () => 'remove `inputs.authentication` from the actions; this save forbids it',
    },
    {
        code: /InvalidTemplate|InvalidDefinition|TemplateValidationError|InvalidOpenApiFlow/,
        advice: () => 'the definition is refused; correct the action that the server names',
    },
    {
        code: /InvalidPowerFlow/,
        advice: () => 'the definition lacks the parameter `$connections` or `$authentication`',
    },
    {
        code: /InvalidVariable(?:Initialization|Operation)/,
        advice: () => 'initialise each variable once, at the top level, before it is used',
    },
    {
        code: /(?:Action|Trigger)DescriptionTooLong/,
        advice: () => 'shorten the description to 256 characters',
    },
    {
        code: /WorkflowOperationInputsApiOperationNotFound|WorkflowOperationParametersExtraParameter|OpenApiOperationParameterValidationFailed/,
        advice: () => 'an operation or its parameters do not fit the connector; compare the action with the designer',
    },
    {
        code: /DynamicOperationRequestClientFailure/,
        advice: () => 'a site, list or table is not to be found with this connection; set the value for this environment under `parameters` in the map',
    },
    {
        code: /CannotStartUnpublishedSolutionFlow/,
        advice: () => 'the flow has references that are not bound yet; deploy it again, then start it',
    },
    {
        code: /MissingEnvironmentFilter/,
        advice: (change) => `correct environmentName of ${change.environment} in the map`,
    },
];
/** One message for a failed save: whose fault it is and what to do, then the server's own words. */
function explain(error, change) {
    const words = error.message;
    const refusal = REFUSALS.find(({ code }) => code.test(error.code ?? '') || code.test(words));
    return refusal === undefined
        ? words
        : `${refusal.advice(change, words)}. The server said: ${words}`;
}
/** The 403 of a connection that belongs to someone else, with every name that settles it. */
function foreignConnection({ bindings, deployAs }, words) {
    const named = bindings.filter(({ key, to }) => to !== null && (words.includes(to.connectionName) || words.includes(`'${key}'`)));
    const others = bindings.filter(({ to }) => to?.owner != null && !isSame(to.owner, deployAs));
    const suspects = named.length > 0 ? named : others.length > 0 ? others : bindings;
    const account = deployAs === null ? 'the account of the API key' : `the deploying account ${deployAs}`;
    return `${account} may not use ${listed(suspects)}. Deploy with the owner's key, share the connection with that account, or bind the reference to a connection of its own`;
}
function isSame(owner, account) {
    return owner.toLowerCase() === account?.toLowerCase();
}
function listed(bindings) {
    const names = bindings.map(({ key, to }) => {
        const owner = to?.owner ? `, owned by ${to.owner}` : '';
        return `\`${key}\` (connection ${to?.connectionName ?? 'none'}${owner})`;
    });
    return names.length === 0 ? 'one of its connections' : names.join(' and ');
}

;// CONCATENATED MODULE: ./src/deploy/state.ts

/** Starts or stops a saved flow where the map says so, and tells the state that it then has. */
async function settleState({ environmentName, desired }, live, { host }, result) {
    const { flowName } = live;
    if (desired.state === live.state)
        return { result, flowName, state: live.state };
    if (desired.state === null)
        return { result, flowName, state: live.state, error: hint(live, result) };
    try {
        const state = await host.setState(environmentName, flowName, desired.state);
        if (state === desired.state)
            return { result, flowName, state };
        const error = `the flow is saved, but it is ${state} and not ${desired.state}; ${remedy(desired.state)}`;
        return { result: 'failed', flowName, state, error };
    }
    catch (error) {
        if (!(error instanceof live_host/* HostError */.d))
            throw error;
        const why = `the flow is saved, but it is still ${live.state ?? 'in its old state'}: ${(0,live_host/* said */.a)(error)}; ${remedy(desired.state)}`;
        return { result: 'failed', flowName, state: live.state, error: why };
    }
}
function remedy(state) {
    return `run again, or ${state === 'Started' ? 'turn it on' : 'turn it off'} in Power Automate`;
}
/** A new flow stands still until someone starts it, and the map is the place to say so. */
function hint({ state }, result) {
    if (result !== 'created' || state !== 'Stopped')
        return null;
    return 'new flows begin stopped; write `"state": "Started"` for it in the map, or turn it on in Power Automate';
}

// EXTERNAL MODULE: ./src/plan/plan.ts + 4 modules
var plan = __webpack_require__(2784);
;// CONCATENATED MODULE: ./src/deploy/update.ts




/**
 * Replaces a live flow: keeps it on disk first, saves, reads back, compares by meaning, then sets
 * the state. A save that came out differently is undone.
 */
async function updateFlow(change, deployment) {
    const edited = await editedSince(change, deployment);
    if (edited !== null)
        return { result: 'failed', error: edited };
    let snapshot;
    try {
        snapshot = await keep(change, deployment);
    }
    catch (error) {
        return {
            result: 'failed',
            error: `the flow was not touched, because its snapshot could not be written: ${(0,live_host/* said */.a)(error)}`,
        };
    }
    const ending = change.writes
        ? await write(change, deployment, snapshot)
        : await settleState(change, change.current, deployment, 'updated');
    return { ...ending, snapshot };
}
/** Long runs read first and write much later; within this time a plan counts as fresh. */
const FRESH_MS = 30_000;
/** Why the plan no longer holds for this flow; null while it does. */
async function editedSince(change, deployment) {
    if (Date.now() - change.readAt < FRESH_MS)
        return null;
    const found = await readBack(change, deployment);
    const sorry = 'the flow was not touched';
    if (typeof found === 'string')
        return `${sorry}, because reading it again failed: ${found}`;
    const different = (0,plan/* writtenDifferences */._)(found, asWanted(change.current));
    if (different.length === 0)
        return null;
    return `${sorry}, because someone changed it after it was planned (${different.slice(0, 5).join(', ')}); run again to see the plan anew`;
}
function keep({ environmentName, current }, deployment) {
    const { snapshots, planDigest } = deployment;
    return snapshots.keep({ environmentName, flow: current, planDigest });
}
async function write(change, deployment, snapshot) {
    const { host } = deployment;
    const { environmentName, desired } = change;
    const { flowName } = change.current;
    try {
        await host.saveFlow({
            environmentName,
            flowName,
            displayName: desired.renames ? desired.displayName : null,
            description: desired.description,
            definition: desired.definition,
            connectionReferences: desired.connectionReferences,
        });
    }
    catch (error) {
        if (!(error instanceof live_host/* HostError */.d))
            throw error;
        if (!error.mayHaveWritten)
            return { result: 'failed', error: explain(error, change) };
        return afterLostReply(change, deployment, snapshot, error);
    }
    const found = await readBack(change, deployment);
    if (typeof found === 'string')
        return unknown(change, snapshot, `it was saved, and reading it back failed: ${found}`);
    const different = remaining(found, change.desired);
    if (different.length === 0)
        return settleState(change, found, deployment, 'updated');
    return restore(change, deployment, snapshot, different);
}
/** The request left and its answer is lost: what is there now decides. */
async function afterLostReply(change, deployment, snapshot, error) {
    const found = await readBack(change, deployment);
    if (typeof found === 'string')
        return unknown(change, snapshot, `${(0,live_host/* said */.a)(error)}; reading it failed as well: ${found}`);
    if (remaining(found, change.desired).length === 0)
        return settleState(change, found, deployment, 'updated');
    const untouched = remaining(found, asWanted(change.current));
    return untouched.length === 0
        ? {
            result: 'failed',
            error: `${(0,live_host/* said */.a)(error)}; the live flow is as it was, so it is safe to run again`,
        }
        : unknown(change, snapshot, `${(0,live_host/* said */.a)(error)}; the live flow is neither as it was nor as it should be`);
}
async function restore(change, { host }, snapshot, different) {
    const { environmentName, current } = change;
    const { flowName } = current;
    const why = `the server accepted the flow and kept something else (${different.slice(0, 5).join(', ')})`;
    try {
        await host.saveFlow({
            environmentName,
            flowName,
            displayName: current.displayName,
            description: null,
            definition: current.definition,
            connectionReferences: current.connectionReferences,
        });
        const found = await host.readFlow(environmentName, flowName);
        const left = found === null ? ['the flow'] : remaining(found, asWanted(current));
        if (left.length === 0)
            return { result: 'restored', error: `${why}; it is as it was before` };
        return {
            result: 'failed',
            error: `${why}, and putting it back left ${left.join(', ')} different; put it back by hand from ${snapshot}`,
        };
    }
    catch (error) {
        return {
            result: 'failed',
            error: `${why}, and putting it back failed: ${(0,live_host/* said */.a)(error)}; put it back by hand from ${snapshot}`,
        };
    }
}
/** The flow as it is now, or why it could not be read. */
async function readBack({ environmentName, current }, { host }) {
    try {
        return (await host.readFlow(environmentName, current.flowName)) ?? 'the flow is gone';
    }
    catch (error) {
        if (!(error instanceof live_host/* HostError */.d))
            throw error;
        return (0,live_host/* said */.a)(error);
    }
}
/**
 * What still differs from what was to be written. References that the server does not return are
 * no proof that nothing is bound, and do not count.
 */
function remaining(found, desired) {
    const told = Object.keys(found.connectionReferences).length > 0;
    return (0,plan/* writtenDifferences */._)(found, desired).filter((at) => told || !at.startsWith('/connectionReferences'));
}
function asWanted(flow) {
    return { ...flow, renames: true };
}
function unknown({ environmentName, current }, snapshot, why) {
    return {
        result: 'unknown',
        error: `${why}. Look at flow ${current.flowName} in ${environmentName}, or run the deployment again: it compares first. The flow as it was is kept in ${snapshot}`,
    };
}

;// CONCATENATED MODULE: ./src/deploy/create.ts




/**
 * Creates a flow, once. After a lost reply it is looked for by its exact name and content; it is
 * never sent a second time.
 */
async function createFlow(change, deployment) {
    let flowName;
    try {
        flowName = await deployment.host.saveFlow(saveOf(change, null));
    }
    catch (error) {
        if (!(error instanceof live_host/* HostError */.d))
            throw error;
        if (!error.mayHaveWritten)
            return { result: 'failed', error: explain(error, change) };
        return create_afterLostReply(change, deployment, error);
    }
    return create_confirm(change, flowName, deployment, 'it was created');
}
/** Reads the flow that a create made and brings it to its end. */
async function create_confirm(change, flowName, deployment, what) {
    try {
        const live = await deployment.host.readFlow(change.environmentName, flowName);
        if (live === null)
            return create_unknown(change, flowName, `${what} as ${flowName}, and the server does not show it yet`);
        return await finish(change, live, deployment);
    }
    catch (error) {
        if (!(error instanceof live_host/* HostError */.d))
            throw error;
        return create_unknown(change, flowName, `${what} as ${flowName}, and finishing it failed: ${(0,live_host/* said */.a)(error)}`);
    }
}
/** Binds the references once more where the new flow lacks them, compares, and sets the state. */
async function finish(change, created, deployment) {
    const { host } = deployment;
    const { environmentName, desired } = change;
    const { flowName } = created;
    const wanted = Object.keys(desired.connectionReferences);
    const isOurs = remaining(created, desired).every((at) => at.startsWith('/connectionReferences'));
    const unbound = isOurs && wanted.some((key) => !Object.hasOwn(created.connectionReferences, key));
    if (unbound)
        await host.saveFlow(saveOf(change, flowName));
    const live = unbound ? ((await host.readFlow(environmentName, flowName)) ?? created) : created;
    const different = remaining(live, change.desired);
    if (different.length === 0)
        return settleState(change, live, deployment, 'created');
    const error = `it was created as ${flowName}, and differs from the file in ${different.slice(0, 5).join(', ')}; write its guid into the map and run again`;
    return { result: 'failed', flowName, state: live.state, error };
}
async function create_afterLostReply(change, deployment, error) {
    const { host } = deployment;
    try {
        const named = (await host.listFlows(change.environmentName)).filter(({ displayName }) => displayName === change.desired.displayName);
        const [only, ...others] = named;
        if (only === undefined)
            return create_unknown(change, null, `${(0,live_host/* said */.a)(error)}; no flow of that name is there yet`);
        if (others.length > 0)
            return create_unknown(change, null, `${(0,live_host/* said */.a)(error)}; ${named.length} flows have that name now`);
        const live = await host.readFlow(change.environmentName, only.flowName);
        if (live === null ||
            remaining(live, change.desired).some((at) => at.startsWith('/definition'))) {
            return create_unknown(change, only.flowName, `${(0,live_host/* said */.a)(error)}; a flow of that name is there with another content`);
        }
        return await finish(change, live, deployment);
    }
    catch (next) {
        if (!(next instanceof live_host/* HostError */.d))
            throw next;
        return create_unknown(change, null, `${(0,live_host/* said */.a)(error)}; looking for it failed as well: ${(0,live_host/* said */.a)(next)}`);
    }
}
function saveOf({ environmentName, desired }, flowName) {
    const { displayName, description, definition, connectionReferences } = desired;
    return { environmentName, flowName, displayName, description, definition, connectionReferences };
}
function create_unknown({ environmentName, displayName }, flowName, why) {
    const error = `${why}. Look for "${displayName}" in ${environmentName} before running again: if it is there, write its guid into the map as flowName, so that no second one is made`;
    return { result: 'unknown', flowName, error };
}

;// CONCATENATED MODULE: ./src/deploy/deploy.ts



/**
 * Carries out a plan and decides nothing again. Each flow ends for itself: whatever happens to
 * one, the others go on. The outcomes come in the plan's order.
 */
async function deploy({ changes, digest }, host, { concurrency, snapshots, onOutcome }) {
    let done = 0;
    const carryOut = async (change) => {
        const ending = await endingOf(change, { host, snapshots, planDigest: digest });
        const outcome = outcomeOf(change, ending);
        done += 1;
        onOutcome?.(outcome, done, changes.length);
        return outcome;
    };
    return (0,p_map/* default */.Ay)(changes, carryOut, { concurrency });
}
/** The outcomes of a run that changes nothing: what would have been written is skipped. */
function withoutWriting({ changes }) {
    return changes.map((change) => {
        if (change.action === 'blocked')
            return outcomeOf(change, blockedEnding(change));
        const result = change.action === 'unchanged' ? 'unchanged' : 'skipped';
        return outcomeOf(change, { result });
    });
}
async function endingOf(change, deployment) {
    switch (change.action) {
        case 'blocked':
            return blockedEnding(change);
        case 'unchanged':
            return { result: 'unchanged' };
        case 'create':
            return createFlow(change, deployment);
        case 'update':
            return updateFlow(change, deployment);
    }
}
function blockedEnding({ reason, isSkipped }) {
    return { result: isSkipped ? 'skipped' : 'blocked', error: reason };
}
function outcomeOf({ environment, file, displayName, flowName }, ending) {
    return {
        environment,
        file,
        displayName,
        flowName,
        state: null,
        error: null,
        snapshot: null,
        ...ending,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/deploy/snapshots.ts


/** Keeps each snapshot as a file of its own below `folder`, readable by its owner alone. */
function snapshotFolder(folder, now) {
    return {
        async keep({ environmentName, flow, planDigest }) {
            const takenAt = now().toISOString();
            const place = (0,external_node_path_.join)(folder, fileName(environmentName));
            await (0,promises_.mkdir)(place, { recursive: true, mode: 0o700 });
            const stamp = takenAt.replaceAll(/[^0-9]/g, '');
            const path = (0,external_node_path_.join)(place, `${fileName(flow.flowName)}-${stamp}.json`);
            const file = await (0,promises_.open)(path, 'wx', 0o600);
            try {
                const content = { version: 1, environmentName, takenAt, planDigest, ...flow };
                await file.writeFile(`${JSON.stringify(content, null, 2)}\n`);
                await file.sync();
            }
            finally {
                await file.close();
            }
            return path;
        },
    };
}
/** Ids come from files and servers: nothing but letters, digits, dots and dashes reaches a path. */
function fileName(id) {
    return id.replaceAll(/[^A-Za-z0-9-]+/g, '_').slice(0, 100) || '_';
}

// EXTERNAL MODULE: ./src/live/current.ts
var current = __webpack_require__(8499);
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
    const currents = await (0,current/* readLive */.p9)(targets, watched(reader, witness), {
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
    const unreadable = { kind: 'unreadable', reason: (0,live_host/* said */.a)(error) };
    const standing = { kind: 'unknown', reason: (0,live_host/* said */.a)(error) };
    const bound = new Set(namesOf(targets.filter(({ resolution }) => resolution.bindings.length > 0)));
    const facts = namesOf(targets).map((name) => [
        name,
        { standing, connections: bound.has(name) ? unreadable : null },
    ]);
    return {
        key: { ...key, refusal: isOfKey(error) ? (0,live_host/* said */.a)(error) : null },
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
        if (error instanceof live_host/* HostError */.d)
            return { kind: 'unreadable', reason: (0,live_host/* said */.a)(error) };
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
        return refusal === undefined ? null : (0,live_host/* said */.a)(refusal);
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
            return { kind: 'unknown', reason: (0,live_host/* said */.a)(failure) };
        const reason = (0,live_host/* said */.a)(denial);
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

// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
;// CONCATENATED MODULE: ./src/plan/preflight.ts

/** What is in the way of a save, known before anything is sent: one sentence, the first that holds. */
function obstaclesIn({ environments }) {
    return ({ resolution }) => {
        const facts = environments.get(resolution.environment.environmentName);
        if (facts === undefined)
            return null;
        if (facts.standing.kind === 'missing' || facts.standing.kind === 'disabled') {
            return facts.standing.reason;
        }
        if (facts.connections?.kind !== 'read')
            return null;
        const { connections, isWhole } = facts.connections.value;
        const account = resolution.environment.deployAs ?? "the key's account";
        for (const binding of resolution.bindings) {
            const reason = connectionReason(binding, connections, isWhole, account);
            if (reason !== null)
                return reason;
        }
        return null;
    };
}
function connectionReason({ used, entry }, connections, isWhole, account) {
    const name = entry.connectionName.toLowerCase();
    const live = connections.find((connection) => connection.connectionName.toLowerCase() === name);
    if (live === undefined)
        return isWhole ? missing(used.key, entry, connections, account) : null;
    const wanted = (0,hosts/* connectorOf */.dO)(entry.id);
    if (live.connector !== null && wanted !== null && live.connector !== wanted) {
        return `\`${used.key}\` is bound to ${live.connectionName}, which is a connection of \`${live.connector}\` and not of \`${wanted}\`; bind one of \`${wanted}\``;
    }
    if (live.status !== null && live.status.toLowerCase() !== 'connected') {
        return `the connection ${live.connectionName} of \`${used.key}\` has the status ${live.status}; sign it in again in Power Automate`;
    }
    return null;
}
/** A connection that is not listed is not there, or not shared with the key's account. */
function missing(key, { connectionName, id, owner: known }, connections, account) {
    const same = connections.filter(({ connector }) => connector === (0,hosts/* connectorOf */.dO)(id));
    const names = same
        .slice(0, 3)
        .map(({ connectionName: name, owner }) => `${name}${owner === null ? '' : ` of ${owner}`}`);
    const candidates = names.length === 0
        ? 'none of that connector is there'
        : `of that connector: ${names.join(', ')}`;
    const whose = known === null ? '' : ` of ${known}`;
    return `\`${key}\` is bound to ${connectionName}${whose}, and ${account} sees no such connection here (${candidates}): the save would be refused. Correct connectionName in the map, or share the connection with that account`;
}

// EXTERNAL MODULE: ./src/run/make-plan.ts
var make_plan = __webpack_require__(4175);
// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __webpack_require__(7341);
// EXTERNAL MODULE: ./src/flow/flow.ts + 3 modules
var flow = __webpack_require__(7639);
// EXTERNAL MODULE: ./src/plan/desired.ts
var desired = __webpack_require__(1313);
// EXTERNAL MODULE: ./src/plan/diff.ts + 6 modules
var diff = __webpack_require__(2590);
;// CONCATENATED MODULE: ./src/plan/difference.ts

/**
 * Where two definitions differ by meaning, as pointers below `/definition`: the operation itself
 * for triggers and actions, however deep, else the part of the definition.
 */
function definitionDifferences(one, other) {
    return (0,diff/* definitionPaths */.KG)((0,diff/* definitionDiff */.lV)(one, other));
}
/** The keys whose binding differs, as pointers below `/connectionReferences`. */
function referenceDifferences(one, other) {
    return (0,diff/* referencePaths */.ki)((0,diff/* referenceDiff */.lu)(one, other));
}

;// CONCATENATED MODULE: ./src/plan/edited.ts

/**
 * Compares by meaning; the state, which a deployment may be told to leave alone, does not count.
 */
function standpoint({ base, live, desired }) {
    if (handDifferences(live, desired).length === 0)
        return { kind: 'as-desired' };
    if (base === null)
        return { kind: 'unknown' };
    const paths = handDifferences(live, base);
    return paths.length === 0 ? { kind: 'as-base' } : edited(paths, live, desired);
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
    const { base, live, desired } = versions;
    const sinceBase = base === null ? null : new Set(handDifferences(live, base));
    let nearest = null;
    for await (const { commit, content } of olderVersions(OLDER_VERSIONS)) {
        if (definitionDifferences(live.definition, content.definition).length > 0)
            continue;
        const paths = handDifferences(live, content).filter((path) => sinceBase?.has(path) ?? true);
        if (paths.length === 0)
            return { kind: 'behind', commit };
        nearest ??= edited(paths, live, desired);
    }
    return nearest ?? first;
}
function edited(paths, live, desired) {
    const undone = new Set(handDifferences(live, desired));
    return { kind: 'edited', paths, overwritten: paths.filter((path) => undone.has(path)) };
}
/**
 * Where a hand must have been, if Git's content was deployed. Of the references only those that
 * both sides bind: one that live lacks may merely not be read back ("an empty
 * connectionReferences on read-back is not proof that nothing is bound"), and one that Git lacks
 * may have been bound before the map knew it; who adds or removes a use changes the definition.
 */
function handDifferences(live, content) {
    const { displayName, renames, definition, connectionReferences } = content;
    const known = new Set(Object.keys(connectionReferences));
    const both = Object.entries(live.connectionReferences).filter(([key]) => known.has(key));
    const shared = new Set(both.map(([key]) => key));
    const bound = Object.entries(connectionReferences).filter(([key]) => shared.has(key));
    return [
        ...(renames && live.displayName !== displayName ? ['/displayName'] : []),
        ...referenceDifferences(Object.fromEntries(both), Object.fromEntries(bound)),
        ...definitionDifferences(live.definition, definition),
    ];
}

// EXTERNAL MODULE: ./src/run/baseline.ts + 1 modules
var run_baseline = __webpack_require__(9638);
;// CONCATENATED MODULE: ./src/run/standpoints.ts






/** How many flows' histories are read at a time. */
const REQUESTS = 4;
/**
 * Tells the flows that a hand has edited since Git deployed them from those that Git is ahead of:
 * live equals neither what Git had, nor what it wants, nor an older version of the file.
 */
async function withHandEdits(currents, baseline, github) {
    const judged = await (0,p_map/* default */.Ay)(currents, async ([target, current]) => {
        if (current.kind !== 'live')
            return [target, current];
        const edits = await handEdits(target, current.flow, baseline, github);
        return [target, edits.length === 0 ? current : { ...current, kind: 'edited', edits }];
    }, { concurrency: REQUESTS });
    return new Map(judged);
}
async function handEdits(target, live, baseline, github) {
    const { flow, resolution } = target;
    const before = await (0,run_baseline/* flowBefore */.s)(flow, baseline, github);
    if (before === null)
        return [];
    const versions = {
        base: asDeployed(before, target, live, baseline),
        live,
        desired: (0,desired/* desiredFlow */.Z)(flow, resolution, live.connectionReferences),
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
    return (0,desired/* desiredFlow */.Z)(flow, (0,resolve/* resolve */.hd)(flow, environment), live.connectionReferences);
}

// EXTERNAL MODULE: ./src/run/usage-error.ts
var usage_error = __webpack_require__(6997);
;// CONCATENATED MODULE: ./src/run/live.ts









/** Plans against the live flows and, in that mode, deploys the plan. */
async function planLive(planning, targets, apiKey) {
    const { settings, surroundings, mode } = planning;
    if (targets.length === 0)
        return (0,make_plan/* withOutcomes */.I)((0,make_plan/* makePlan */.C)('live', planning, new Map()));
    const { connectFlowStudio, connectReader, checkEndpoint, readKey } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(752), __webpack_require__.e(450), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 7351));
    const wrong = checkEndpoint(settings.endpoint);
    if (wrong !== null)
        throw new usage_error/* UsageError */.e(`\`endpoint\`: ${wrong}`);
    const connecting = { endpoint: settings.endpoint, apiKey, onRetry: surroundings.progress };
    // Only a deployment gets a connection that lets a writing tool pass.
    const connect = mode === 'deploy' ? connectFlowStudio : connectReader;
    const server = await connect(connecting).catch(asUnreachable);
    if (server instanceof live_host/* HostError */.d) {
        const { currents } = unreachableFacts(targets, server, readKey(apiKey));
        const planned = (0,make_plan/* makePlan */.C)('live', planning, currents);
        return (0,make_plan/* withOutcomes */.I)(planned, mode === 'deploy' ? withoutWriting(planned) : []);
    }
    try {
        const planned = await planWith(server, planning, targets, readKey(apiKey));
        const done = isHost(server) ? await carryOut(planned, server, planning) : (0,make_plan/* withOutcomes */.I)(planned);
        return { ...done, notRun: unjudged(planning) };
    }
    finally {
        await server.close();
    }
}
function isHost(server) {
    return 'saveFlow' in server;
}
/** Reads what stands live, tells what a hand has edited, and decides. */
async function planWith(reader, planning, targets, key) {
    const { settings, surroundings, scope } = planning;
    const { concurrency } = settings;
    surroundings.progress(`Reading ${targets.length} live ${targets.length === 1 ? 'flow' : 'flows'}`);
    const facts = await readLiveFacts(targets, reader, { key, concurrency });
    const { baseline, github } = scope;
    const currents = baseline === null || github === null
        ? facts.currents
        : await withHandEdits(facts.currents, baseline, github);
    return (0,make_plan/* makePlan */.C)('live', planning, currents, obstaclesIn(facts));
}
/** Without an earlier commit nothing tells a hand's edit from a deployment that is still to come. */
function unjudged({ scope }) {
    if (scope.baseline !== null)
        return [];
    const reason = 'this run has no earlier commit, so an edit by hand looks like any other difference';
    return [{ rule: 'hand-edits', reason }];
}
function asUnreachable(error) {
    if (error instanceof live_host/* HostError */.d)
        return error;
    throw error;
}
async function carryOut(planned, host, { settings, surroundings }) {
    if (settings.dryRun)
        return (0,make_plan/* withOutcomes */.I)(planned, withoutWriting(planned));
    const { temp, now, progress } = surroundings;
    const folder = settings.snapshots ?? (0,external_node_path_.join)(temp, 'flowgate-snapshots');
    const outcomes = await deploy(planned, host, {
        concurrency: settings.concurrency,
        snapshots: snapshotFolder(folder, now),
        onOutcome: ({ result, file, environment }, done, total) => progress(`${done}/${total} ${result} ${file} in ${environment}`),
    });
    const kept = outcomes.some(({ snapshot }) => snapshot !== null);
    return { ...(0,make_plan/* withOutcomes */.I)(planned, outcomes), snapshots: kept ? folder : null };
}


/***/ })

};
