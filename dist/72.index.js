export const id = 72;
export const ids = [72];
export const modules = {

/***/ 8072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planLive: () => (/* binding */ planLive)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/plan/host.ts
var plan_host = __webpack_require__(3629);
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
        if (!(error instanceof plan_host/* HostError */.d))
            throw error;
        const why = `the flow is saved, but it is still ${live.state ?? 'in its old state'}: ${(0,plan_host/* said */.a)(error)}; ${remedy(desired.state)}`;
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

// EXTERNAL MODULE: ./src/plan/plan.ts + 5 modules
var plan = __webpack_require__(8066);
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
            error: `the flow was not touched, because its snapshot could not be written: ${(0,plan_host/* said */.a)(error)}`,
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
        if (!(error instanceof plan_host/* HostError */.d))
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
        return unknown(change, snapshot, `${(0,plan_host/* said */.a)(error)}; reading it failed as well: ${found}`);
    if (remaining(found, change.desired).length === 0)
        return settleState(change, found, deployment, 'updated');
    const untouched = remaining(found, asWanted(change.current));
    return untouched.length === 0
        ? {
            result: 'failed',
            error: `${(0,plan_host/* said */.a)(error)}; the live flow is as it was, so it is safe to run again`,
        }
        : unknown(change, snapshot, `${(0,plan_host/* said */.a)(error)}; the live flow is neither as it was nor as it should be`);
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
            error: `${why}, and putting it back failed: ${(0,plan_host/* said */.a)(error)}; put it back by hand from ${snapshot}`,
        };
    }
}
/** The flow as it is now, or why it could not be read. */
async function readBack({ environmentName, current }, { host }) {
    try {
        return (await host.readFlow(environmentName, current.flowName)) ?? 'the flow is gone';
    }
    catch (error) {
        if (!(error instanceof plan_host/* HostError */.d))
            throw error;
        return (0,plan_host/* said */.a)(error);
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
        if (!(error instanceof plan_host/* HostError */.d))
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
        if (!(error instanceof plan_host/* HostError */.d))
            throw error;
        return create_unknown(change, flowName, `${what} as ${flowName}, and finishing it failed: ${(0,plan_host/* said */.a)(error)}`);
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
            return create_unknown(change, null, `${(0,plan_host/* said */.a)(error)}; no flow of that name is there yet`);
        if (others.length > 0)
            return create_unknown(change, null, `${(0,plan_host/* said */.a)(error)}; ${named.length} flows have that name now`);
        const live = await host.readFlow(change.environmentName, only.flowName);
        if (live === null ||
            remaining(live, change.desired).some((at) => at.startsWith('/definition'))) {
            return create_unknown(change, only.flowName, `${(0,plan_host/* said */.a)(error)}; a flow of that name is there with another content`);
        }
        return await finish(change, live, deployment);
    }
    catch (next) {
        if (!(next instanceof plan_host/* HostError */.d))
            throw next;
        return create_unknown(change, null, `${(0,plan_host/* said */.a)(error)}; looking for it failed as well: ${(0,plan_host/* said */.a)(next)}`);
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
            return outcomeOf(change, { result: 'blocked', error: change.reason });
        const result = change.action === 'unchanged' ? 'unchanged' : 'skipped';
        return outcomeOf(change, { result });
    });
}
async function endingOf(change, deployment) {
    switch (change.action) {
        case 'blocked':
            return { result: 'blocked', error: change.reason };
        case 'unchanged':
            return { result: 'unchanged' };
        case 'create':
            return createFlow(change, deployment);
        case 'update':
            return updateFlow(change, deployment);
    }
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

// EXTERNAL MODULE: ./src/plan/current.ts
var current = __webpack_require__(9850);
// EXTERNAL MODULE: ./src/run/make-plan.ts
var make_plan = __webpack_require__(4175);
// EXTERNAL MODULE: ./src/run/usage-error.ts
var usage_error = __webpack_require__(6997);
;// CONCATENATED MODULE: ./src/run/live.ts







/** Plans against the live flows and, in that mode, deploys the plan. */
async function planLive(planning, targets, apiKey) {
    const { settings, surroundings, mode } = planning;
    if (targets.length === 0)
        return (0,make_plan/* withOutcomes */.I)((0,make_plan/* makePlan */.C)('live', planning, new Map()));
    const { connectFlowStudio, checkEndpoint } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(450), __webpack_require__.e(336)]).then(__webpack_require__.bind(__webpack_require__, 8336));
    const wrong = checkEndpoint(settings.endpoint);
    if (wrong !== null)
        throw new usage_error/* UsageError */.e(`\`endpoint\`: ${wrong}`);
    const connecting = { endpoint: settings.endpoint, apiKey, onRetry: surroundings.progress };
    const host = await connectFlowStudio(connecting).catch(asUnreachable);
    if (host instanceof plan_host/* HostError */.d) {
        const unreadable = { kind: 'unreadable', reason: (0,plan_host/* said */.a)(host) };
        const planned = (0,make_plan/* makePlan */.C)('live', planning, new Map(targets.map((target) => [target, unreadable])));
        return (0,make_plan/* withOutcomes */.I)(planned, mode === 'deploy' ? withoutWriting(planned) : []);
    }
    try {
        surroundings.progress(`Reading ${targets.length} live ${targets.length === 1 ? 'flow' : 'flows'}`);
        const currents = await (0,current/* readLive */.p9)(targets, host, { concurrency: settings.concurrency });
        const planned = (0,make_plan/* makePlan */.C)('live', planning, currents);
        return mode === 'deploy' ? await carryOut(planned, host, planning) : (0,make_plan/* withOutcomes */.I)(planned);
    }
    finally {
        await host.close();
    }
}
function asUnreachable(error) {
    if (error instanceof plan_host/* HostError */.d)
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
