export const id = 758;
export const ids = [758];
export const modules = {

/***/ 3042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ reviewDifferences),
/* harmony export */   iZ: () => (/* binding */ reviewedPlanOf),
/* harmony export */   tj: () => (/* binding */ unreviewed)
/* harmony export */ });
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2943);

/** What of a plan must be kept so that it is known again. */
function reviewedPlanOf({ changes, digests }) {
    const environments = Object.entries(digests).map(([environment, digest]) => {
        const those = changes.filter((change) => change.environment === environment);
        return [environment, { digest, changes: reviewedChanges(those) }];
    });
    return new Map(environments);
}
function reviewedChanges(changes) {
    return changes.filter(_writing_js__WEBPACK_IMPORTED_MODULE_0__/* .isWriting */ .x).map((change) => {
        const { file, action, parts } = change;
        return { digest: knownBy(change), about: { file, action, parts } };
    });
}
const DIGITS = 32;
/** What a change is known again by. */
function knownBy({ digest }) {
    return digest.slice('sha256:'.length).slice(0, DIGITS);
}
/** Those of an environment's changes that nobody has seen as they are now. */
function unreviewed(changes, digest, reviewed) {
    if (reviewed.some((each) => each.digest === digest))
        return [];
    const seen = new Set(reviewed.flatMap((each) => each.changes ?? []).map((each) => each.digest));
    return changes.filter(_writing_js__WEBPACK_IMPORTED_MODULE_0__/* .isWriting */ .x).filter((change) => !seen.has(knownBy(change)));
}
/** Both plans of an environment beside each other; null where not enough of the reviewed one was kept. */
function reviewDifferences(changes, reviewed) {
    const kept = reviewed.flatMap((each) => each.changes?.map(({ about }) => about) ?? [null]);
    const abouts = kept.filter((about) => about !== null);
    if (abouts.length < kept.length)
        return null;
    // Of several pull requests with the same flow the last one counts.
    const before = new Map(abouts.map((about) => [about.file, about]));
    const now = new Map(changes.map((change) => [change.file, change]));
    const open = unreviewed(changes, '', reviewed);
    const gone = [...before.keys()].flatMap((file) => {
        const change = now.get(file);
        // What is unchanged now is as the review wanted it.
        if (change !== undefined && change.action !== 'blocked')
            return [];
        return [{ kind: 'gone', file, reason: change?.reason ?? null }];
    });
    return [...open.map((change) => differenceOf(change, before.get(change.file))), ...gone];
}
function differenceOf(change, before) {
    const { file, action, parts } = change;
    if (before === undefined)
        return { kind: 'new', file, action };
    const was = before.action === action ? null : before.action;
    if (before.parts === null)
        return { kind: 'changed', file, was, parts: null };
    const differing = (side) => [...new Set([...(before.parts?.keys() ?? []), ...parts.keys()])]
        .filter((at) => before.parts?.get(at)?.[side] !== parts.get(at)?.[side])
        .filter((at) => before.parts?.get(at)?.[side] != null || parts.get(at)?.[side] != null)
        .toSorted();
    const sides = { live: differing('live'), written: differing('written') };
    return { kind: 'changed', file, was, parts: sides };
}


/***/ }),

/***/ 3758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __webpack_require__(1128);
// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/live/host.ts
var live_host = __webpack_require__(2246);
;// CONCATENATED MODULE: ./src/deploy/connection-tests.ts




/**
 * Tests each connection that a writing change binds anew, once, before anything is written: one
 * metered call each. Returns, for each change that uses one that does not work, why it is blocked.
 */
async function brokenConnections(changes, test, concurrency) {
    if (test === undefined)
        return new Map();
    const groups = Map.groupBy(changes.flatMap(boundAnew), (candidate) => JSON.stringify([candidate.change.environmentName, (0,connection_name/* connectionId */.y)(candidate.connectionName)]));
    const tested = await (0,p_map/* default */.Ay)(groups.values(), async ([first, ...others]) => {
        const problem = await problemOf(first, test);
        return problem === null ? [] : [first, ...others].map((one) => [one, problem]);
    }, { concurrency });
    const broken = tested.flat();
    return new Map(broken.map(([{ change, key }, problem]) => [change, `\`${key}\`: ${problem}`]));
}
function boundAnew(change) {
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
    const what = `the test of the connection ${connectionName}`;
    try {
        const status = await test(change.environmentName, connector, connectionName);
        if (status === null || !BROKEN.test(status))
            return null;
        return `${what} ended with ${status}; sign it in again in Power Automate, or bind another one`;
    }
    catch (error) {
        if (!(error instanceof live_host/* HostError */.d))
            throw error;
        // Whether the way to the server was bad or the connection is, the save itself will tell.
        if (error.kind !== 'refused' && error.kind !== 'not-found')
            return null;
        return `${what} was refused: ${(0,live_host/* said */.a)(error)}; correct connectionName in the map, or share the connection with the deploying account`;
    }
}

// EXTERNAL MODULE: ./src/plan/writing.ts
var plan_writing = __webpack_require__(2943);
;// CONCATENATED MODULE: ./src/deploy/doubt.ts
/** The command that puts a flow back as a snapshot has it. */
function restoreCommand(snapshot) {
    return `\`flowgate restore ${quoted(snapshot)}\``;
}
/** The command that compares with the live flows and brings them to where they should be. */
function deployCommand({ environment }) {
    return `\`flowgate deploy --environment ${quoted(environment)}\``;
}
/** As a shell takes it. */
function quoted(word) {
    return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/deploy/named.ts
/** Names in quotes survive a translation; the sentence around them does not. */
const QUOTES = ["''", '""', '\u201e\u201c', '\u201e\u201d', '\u201c\u201d', '\u2018\u2019', '\u00ab\u00bb', '\u00bb\u00ab', '``'];
/** Where a name stands in quotes in the server's words; -1 where it does not. Case does not count. */
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
function operationIn(words, { flow }) {
    const first = (nameOf) => flow.operations
        .map((operation) => ({ operation, at: quotedAt(words, nameOf(operation) ?? '\0') }))
        .filter(({ at }) => at !== -1)
        .toSorted((one, other) => one.at - other.at)[0]?.operation;
    return first(({ name }) => name) ?? first(({ host }) => host?.key) ?? null;
}
/** `the action `Send` (flows/a.json:12)`, for a reader to go to. */
function placeText({ kind, name, path }, change) {
    const { file, line } = change.flow.source.keyPlace(path);
    return `the ${kind} \`${name}\` (${file}:${line})`;
}

;// CONCATENATED MODULE: ./src/deploy/refusals.ts

/** What holds a flow `Suspended`, and who can help. */
const SUSPENDED = 'a policy of the environment (data loss prevention) or of its licence holds it; only an administrator can allow its connectors, and turn it on again';
/**
 * What each refusal means to a user (flow-studio-mcp.md, Refusals a client explains). The first row
 * that fits its code or words; the server's own words follow.
 */
const REFUSALS = [
    {
        match: /DataLossPrevention|DlpPolicy|PolicyViolation|\bDLP\b|data loss prevention/i,
        says: ({ change, where }) => `a policy of ${change.environment} blocks a connector or a combination of connectors${by(where)}: this is an administrator's job, who allows it in the Power Platform admin center, or the flow does without that connector`,
    },
    { match: /ConnectionAuthorizationFailed/, says: foreignConnection },
    {
        match: /ConnectionNotConfigured/,
        says: ({ change, words }) => `a connection is unknown here, expired or of another environment: ${listed(suspects(change, words))}. List those of that connector in ${change.environmentName} (\`list_live_connections\`), and correct connectionName in the map or sign the connection in again`,
    },
    {
        match: /missing from connectionReferences/i,
        says: ({ change, where }) => `${where ?? `an operation of ${change.file}`} names a connection where the key of a reference belongs; write the key, one of ${keys(change)}`,
    },
    {
        match: /Supply connectionReferences/i,
        says: () => 'Flow Studio found connector operations and no connectionReferences, which Flowgate always sends: this is a fault of Flowgate, or that version of the server calls them something else; report it',
    },
    {
        match: /WorkflowRunActionInputsMissingProperty/,
        says: ({ change, where }) => `${where ?? `an operation of ${change.file}`} lacks its connection reference, or the flow is solution-aware and wants \`host.connectionReferenceName\`; write the key, and deploy a flow of a solution with its solution`,
    },
    {
        match: /WorkflowRunActionInputsInvalidProperty/,
        says: ({ change, where }) => `${where ?? `an operation of ${change.file}`} has \`inputs.authentication\`, which this save forbids; remove it from the connector operations of the file`,
    },
    {
        match: /InvalidTemplate|InvalidDefinition|TemplateValidationError|InvalidOpenApiFlow/,
        says: ({ change, where }) => `the definition is wrong${where === null ? ` in ${change.file}` : ` at ${where}`}; correct it there, as the server's words say`,
    },
    {
        match: /InvalidPowerFlow/,
        says: ({ change, words }) => `${change.file} lacks the parameter ${/\$(?:connections|authentication)/.exec(words)?.[0] ?? '$connections or $authentication'}; declare it under the definition's \`parameters\``,
    },
    {
        match: /InvalidVariable(?:Initialization|Operation)/,
        says: ({ change, where }) => `${where ?? `an action of ${change.file}`} initialises a variable below the top level, or uses one that no action initialises; initialise each variable once, at the top level, before it is used`,
    },
    {
        match: /(?:Action|Trigger)DescriptionTooLong/,
        says: ({ change, where }) => `the description of ${where ?? `an operation of ${change.file}`} is longer than 256 characters; shorten it (that of a trigger is refused only when the flow is started)`,
    },
    {
        match: /WorkflowOperationInputsApiOperationNotFound|WorkflowOperationParametersExtraParameter|OpenApiOperationParameterValidationFailed/,
        says: ({ change, where }) => `${where ?? `an operation of ${change.file}`} names an operation that its connector lacks, or parameters that do not fit; compare it with the designer`,
    },
    {
        match: /DynamicOperationRequestClientFailure/,
        says: ({ change, where }) => `the site, list or table of ${where ?? `an operation of ${change.file}`} is not to be found, or closed, with this connection; it is probably one of another environment: set the value for ${change.environment} under \`parameters\` in the map`,
    },
    {
        match: /CannotStartUnpublishedSolutionFlow/,
        says: () => 'the flow cannot be started before its references are bound; deploy it again, which binds them and then starts it',
    },
    {
        match: /MissingEnvironmentFilter|EnvironmentNotFound|FlowNotFound|WorkflowNotFound/i,
        says: ({ change }) => `the environment or the flow is not there for this key; correct \`environmentName\` of ${change.environment}, or \`flowName\` of ${change.file}, in the map`,
    },
    {
        match: /TooManyRequests|\bHTTP 429\b/i,
        says: () => 'Flow Studio or Power Automate throttles this key (5 calls a connection a minute is a documented limit), and goes on doing so after the waits that it asked for; run again in a few minutes, or with a lower `concurrency`',
    },
];
/** One message for a failed save: what, where, why and what to do, then the server's own words. */
function explain(error, change) {
    const words = error.message;
    const { code } = error;
    const refusal = REFUSALS.find(({ match }) => match.test(code ?? '') || match.test(words));
    const operation = operationIn(words, change);
    const where = operation === null ? null : placeText(operation, change);
    if (refusal === undefined)
        return where === null ? words : `${words} This is about ${where}`;
    return `${refusal.says({ change, words, where })}. The server said: ${words}`;
}
/** The 403 of a connection that belongs to someone else, with every name that settles it. */
function foreignConnection({ change, words, where }) {
    const { deployAs } = change;
    const account = deployAs === null ? 'the account of the API key' : `the deploying account ${deployAs}`;
    return `${account} may not use ${listed(suspects(change, words))}${by(where)}. Deploy with the owner's key, share the connection with that account, or bind the reference to a connection of its own`;
}
/** The bindings that the words name; else those of other owners; else all. */
function suspects({ bindings, deployAs }, words) {
    const bound = bindings.filter(({ to }) => to !== null);
    const named = bound.filter(({ key, to }) => quotedAt(words, key) !== -1 || words.includes(to?.connectionName ?? '\0'));
    if (named.length > 0)
        return named;
    const foreign = bound.filter(({ to }) => to?.owner != null && !isSame(to.owner, deployAs));
    return foreign.length > 0 ? foreign : bound;
}
function by(where) {
    return where === null ? '' : `, used by ${where}`;
}
function isSame(owner, account) {
    return owner.toLowerCase() === account?.toLowerCase();
}
function keys({ desired }) {
    const names = Object.keys(desired.connectionReferences).map((key) => `\`${key}\``);
    return names.join(', ') || 'those in connectionReferences';
}
function listed(bindings) {
    const names = bindings.map(({ key, to }) => {
        const owner = to?.owner ? `, owned by ${to.owner}` : '';
        return `\`${key}\` (connection ${to?.connectionName ?? 'none'}${owner})`;
    });
    return names.length === 0 ? 'one of its connections' : names.join(' and ');
}

// EXTERNAL MODULE: ./src/deploy/remaining.ts
var remaining = __webpack_require__(880);
// EXTERNAL MODULE: ./src/deploy/sending.ts
var sending = __webpack_require__(801);
;// CONCATENATED MODULE: ./src/deploy/state.ts




/** Starts or stops a saved flow where the map says so, and tells the state that it then has. */
async function settleState(change, live, deployment, result) {
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
        if (error.mayHaveWritten)
            return afterLostReply(change, live, wanted, deployment, result, error);
        const why = `${saved(change)} it is still ${state ?? 'in its old state'}: ${explain(error, change)}; ${remedy(wanted)}`;
        return { result: 'failed', flowName, state, error: why };
    }
}
function judged(change, flowName, state, result) {
    const wanted = change.desired.state ?? 'Started';
    if (state === wanted)
        return { result, flowName, state };
    const why = state === 'Suspended' ? SUSPENDED : remedy(wanted);
    const error = `${saved(change)} it is ${state} and not ${wanted}; ${why}`;
    return { result: 'failed', flowName, state, error };
}
/** What has been done already when the state is to be set. */
function saved(change) {
    const isSaved = change.action === 'create' || change.writes;
    return isSaved ? 'the flow is saved, but' : 'only its state was to change, and';
}
/** The answer to a start or stop is lost: the live flow tells what became of it. */
async function afterLostReply(change, { flowName }, wanted, { host }, result, lost) {
    const found = await (0,sending/* readBack */.e)(host, change.environmentName, flowName);
    if (typeof found !== 'string')
        return judged(change, flowName, found.state, result);
    const error = `${saved(change)} whether it is ${wanted} now is unknown: ${(0,live_host/* said */.a)(lost)}; reading it failed as well: ${found}. Settle it with ${deployCommand(change)}`;
    return { result: 'unknown', flowName, error };
}
/** The map says nothing of the state: then a save should not have changed it either. */
function leftAlone(change, { flowName, state }, result) {
    const before = change.action === 'update' ? change.current.state : null;
    if (state === 'Suspended' && before !== state) {
        const error = `the flow is saved, and is suspended since; ${SUSPENDED}`;
        return { result: 'failed', flowName, state, error };
    }
    return { result, flowName, state, error: remark(result, state, before) };
}
/** A new flow stands still until someone starts it, and the map is the place to say so. */
function remark(result, state, before) {
    if (result === 'created' && state === 'Stopped') {
        return 'new flows begin stopped; write `"state": "Started"` for it in the map, or turn it on in Power Automate';
    }
    if (result === 'created' || state === before)
        return null;
    return `it was ${before ?? 'in an unknown state'} before it was saved and is ${state ?? 'in an unknown one'} now; write the \`state\` that it should have in the map`;
}
function remedy(state) {
    return `run again, or ${state === 'Started' ? 'turn it on' : 'turn it off'} in Power Automate`;
}

// EXTERNAL MODULE: ./src/deploy/put-back.ts
var put_back = __webpack_require__(3692);
;// CONCATENATED MODULE: ./src/deploy/update.ts







/**
 * Replaces a live flow: keeps it on disk first, saves, reads back, compares by meaning, then sets
 * the state. A save that came out differently is undone.
 */
async function updateFlow(change, deployment) {
    const edited = await editedSince(change, deployment);
    if (edited !== null)
        return { result: 'failed', error: edited };
    const { environmentName, current } = change;
    const { snapshots, planDigest } = deployment;
    let snapshot;
    try {
        snapshot = await snapshots.keep({ environmentName, flow: current, planDigest });
    }
    catch (error) {
        return {
            result: 'failed',
            error: `the flow was not touched, because its snapshot could not be written: ${(0,live_host/* said */.a)(error)}`,
        };
    }
    const ending = change.writes
        ? await write(change, deployment, snapshot)
        : await settleState(change, current, deployment, 'updated');
    return { ...ending, snapshot };
}
/** Long runs read first and write much later; within this time a plan counts as fresh. */
const FRESH_MS = 30_000;
/** Why the plan no longer holds for this flow; null while it does. */
async function editedSince(change, { host, ignored }) {
    const { environmentName, current, readAt } = change;
    if (Date.now() - readAt < FRESH_MS)
        return null;
    const found = await (0,sending/* readBack */.e)(host, environmentName, current.flowName);
    const sorry = 'the flow was not touched';
    if (typeof found === 'string')
        return `${sorry}, because reading it again failed: ${found}`;
    const diff = (0,remaining/* remaining */.Tk)(found, (0,remaining/* asItWas */.nR)(current), ignored);
    if ((0,remaining/* isEqual */.n4)(diff))
        return null;
    return `${sorry}, because someone changed it after it was planned (${(0,remaining/* differenceText */.Lr)(diff)}); run again to see the plan anew`;
}
async function write(change, deployment, snapshot) {
    const { environmentName, desired, current } = change;
    const { flowName } = current;
    const { description, definition, connectionReferences } = desired;
    const displayName = desired.renames ? desired.displayName : null;
    const content = { displayName, description, definition, connectionReferences };
    const sent = await (0,sending/* sendAndLook */.r)(deployment.host, { environmentName, flowName, ...content }, () => (0,sending/* readBack */.e)(deployment.host, environmentName, flowName));
    switch (sent.kind) {
        case 'refused':
            return { result: 'failed', error: explain(sent.error, change) };
        case 'unseen':
            return unknown(change, sent.why, deployCommand(change), snapshot);
        case 'seen': {
            const diff = (0,remaining/* remaining */.Tk)(sent.flow, desired, deployment.ignored);
            const sinceBefore = (0,remaining/* remaining */.Tk)(sent.flow, (0,remaining/* asItWas */.nR)(current), deployment.ignored);
            const isDone = (0,remaining/* isEqual */.n4)(diff) && (sent.lost === null || !(0,remaining/* isEqual */.n4)(sinceBefore));
            if (isDone)
                return settleState(change, sent.flow, deployment, 'updated');
            if (sent.lost === null)
                return restore(change, deployment, snapshot, sent.flow, diff);
            return update_afterLostReply(change, snapshot, { diff, sinceBefore }, (0,live_host/* said */.a)(sent.lost));
        }
    }
}
/** The answer is lost and the flow does not show that it is as it should be: either nothing was written, or nobody knows. */
function update_afterLostReply(change, snapshot, { diff, sinceBefore }, lost) {
    if ((0,remaining/* isEqual */.n4)(diff)) {
        const why = `${lost}; only its connections were to change, and the server does not show them`;
        return unknown(change, why, deployCommand(change), snapshot);
    }
    if ((0,remaining/* isEqual */.n4)(sinceBefore)) {
        const error = `${lost}; the live flow is as it was, so it is safe to run again`;
        return { result: 'failed', error };
    }
    const why = `${lost}; the live flow is neither as it was nor as it should be (${(0,remaining/* differenceText */.Lr)(diff)})`;
    return unknown(change, why, restoreCommand(snapshot), snapshot);
}
async function restore({ environmentName, current }, deployment, snapshot, now, diff) {
    const why = `the server accepted the flow and kept something else: ${(0,remaining/* differenceText */.Lr)(diff)}`;
    const { problem, kept } = await (0,put_back/* putBack */.p)({ environmentName, was: current, now }, deployment);
    if (problem === null) {
        const other = kept === null ? '' : `; what the server had kept is in ${kept}`;
        return { result: 'restored', error: `${why}. It is as it was before${other}` };
    }
    deployment.alarm(`${current.displayName} (${current.flowName}) could not be put back as it was: ${problem}. Its snapshot is ${snapshot}; ${restoreCommand(snapshot)} puts it back`);
    const error = `${why}. It could not be put back: ${problem}; ${restoreCommand(snapshot)} does so`;
    return { result: 'failed', error };
}
function unknown({ environmentName, current }, why, command, snapshot) {
    const error = `${why}. Settle it with ${command}, for flow ${current.flowName} in ${environmentName}; the flow as it was is kept in ${snapshot}`;
    return { result: 'unknown', error };
}

;// CONCATENATED MODULE: ./src/deploy/create.ts







/**
 * Creates a flow, once. After a lost reply it is looked for by its exact name and content; it is
 * never sent a second time.
 */
async function createFlow(change, deployment) {
    const taken = await takenSince(change, deployment);
    if (taken !== null)
        return { result: 'failed', error: taken };
    const { host } = deployment;
    const { environmentName } = change;
    const sent = await (0,sending/* sendAndLook */.r)(host, saveOf(change, null), (flowName) => flowName === null ? findByName(change, deployment) : (0,sending/* readBack */.e)(host, environmentName, flowName));
    if (sent.kind !== 'seen' || !isUnbound(sent.flow, change, deployment)) {
        return conclude(change, sent, deployment, null);
    }
    // "If references are missing send the same update once more": as an update, so no second flow.
    const { flowName } = sent.flow;
    const again = await (0,sending/* sendAndLook */.r)(host, saveOf(change, flowName), () => (0,sending/* readBack */.e)(host, environmentName, flowName));
    if (again.kind === 'seen' && again.lost !== null && isUnbound(again.flow, change, deployment)) {
        const why = `whether its references are bound could not be seen: ${(0,live_host/* said */.a)(again.lost)}`;
        return unfinished(change, flowName, why);
    }
    return conclude(change, again, deployment, flowName);
}
/** Why a create may be the second of its name; null while none is there. Asked again in long runs. */
async function takenSince(change, deployment) {
    if (Date.now() - change.readAt < FRESH_MS)
        return null;
    try {
        const named = await namedAlike(change, deployment);
        if (named.length === 0)
            return null;
        return `it was not created, because someone made a flow of that name after it was planned (${named.join(', ')}); run again to see the plan anew`;
    }
    catch (error) {
        if (!(error instanceof live_host/* HostError */.d))
            throw error;
        return `it was not created, because looking for its name again failed: ${(0,live_host/* said */.a)(error)}`;
    }
}
async function namedAlike({ environmentName, desired }, { host }) {
    const listed = await host.listFlows(environmentName);
    const named = listed.filter(({ displayName }) => displayName === desired.displayName);
    return named.map(({ flowName }) => flowName);
}
/** The flow that a create with a lost reply has made: there was none of its name before. */
async function findByName(change, deployment) {
    const named = await namedAlike(change, deployment);
    const [only] = named;
    if (only === undefined)
        return 'no flow of that name is listed yet';
    if (named.length > 1)
        return `${named.length} flows have that name now (${named.join(', ')})`;
    return (0,sending/* readBack */.e)(deployment.host, change.environmentName, only);
}
/** Whether a new flow is as it should be, but for references that it lacks. */
function isUnbound(flow, { desired }, { ignored }) {
    const diff = (0,remaining/* remaining */.Tk)(flow, desired, ignored);
    const isOurs = (0,remaining/* isEqual */.n4)({ ...diff, references: [] });
    const isMissing = (key) => !Object.hasOwn(flow.connectionReferences, key);
    return isOurs && Object.keys(desired.connectionReferences).some(isMissing);
}
/** `created` is the guid of a flow that is there already, and is only to be bound. */
async function conclude(change, sent, deployment, created) {
    switch (sent.kind) {
        case 'refused':
            return created === null
                ? { result: 'failed', error: explain(sent.error, change) }
                : unfinished(change, created, explain(sent.error, change));
        case 'unseen':
            return create_unknown(change, sent);
        case 'seen':
            return finish(change, sent, deployment);
    }
}
async function finish(change, { flow, lost }, deployment) {
    const diff = (0,remaining/* remaining */.Tk)(flow, change.desired, deployment.ignored);
    if ((0,remaining/* isEqual */.n4)(diff))
        return settleState(change, flow, deployment, 'created');
    const why = `it differs from the file: ${(0,remaining/* differenceText */.Lr)(diff)}`;
    const { flowName, state } = flow;
    if (lost === null)
        return { ...unfinished(change, flowName, why), state };
    return create_unknown(change, {
        flowName,
        why: `${(0,live_host/* said */.a)(lost)}; a flow of that name is there now, and ${why}`,
    });
}
/** It is there, and not as it should be. */
function unfinished(change, flowName, why) {
    const error = `it was created as ${flowName}, and ${why}. ${deployCommand(change)} finds it by its name and updates it`;
    return { result: 'failed', flowName, error };
}
function create_unknown(change, { flowName, why }) {
    const error = `${why}. Settle it with ${deployCommand(change)} in a minute: it looks for "${change.desired.displayName}" by its name first, and makes no second one`;
    return { result: 'unknown', flowName, error };
}
function saveOf({ environmentName, desired }, flowName) {
    const { displayName, description, definition, connectionReferences } = desired;
    return { environmentName, flowName, displayName, description, definition, connectionReferences };
}

// EXTERNAL MODULE: ./src/deploy/outcome.ts
var outcome = __webpack_require__(4535);
;// CONCATENATED MODULE: ./src/deploy/undo.ts





/**
 * Takes back what a deployment did to one flow, where `cause` tells why. Returns the ending as it
 * was when there is nothing to take back. What somebody has edited meanwhile is left alone.
 */
function undo(change, ending, deployment, cause) {
    return change.action === 'create'
        ? retire(change, ending, deployment, cause)
        : undo_restore(change, ending, deployment, cause);
}
async function undo_restore(change, ending, deployment, cause) {
    const { snapshot = null, result } = ending;
    if (snapshot === null || result === 'restored')
        return ending;
    const { problem, kept } = await takeBack(change, deployment);
    const told = result === 'updated' || !ending.error ? '' : `${ending.error}. `;
    if (problem === null) {
        if (kept === null && result !== 'updated')
            return ending;
        const error = `${told}It is as it was before, because ${cause}`;
        return { ...ending, result: 'restored', state: change.current.state, error };
    }
    const how = `its snapshot is ${snapshot}, and ${restoreCommand(snapshot)} puts it back`;
    const { displayName, flowName } = change.current;
    deployment.alarm(`${displayName} (${flowName}) could not be put back as it was before this run: ${problem}; ${how}`);
    const error = `${told}It should be as it was, because ${cause}, and was not put back: ${problem}; ${how}`;
    return { ...ending, result: result === 'unknown' ? 'unknown' : 'failed', error };
}
async function takeBack({ environmentName, current, desired }, deployment) {
    const now = await (0,sending/* readBack */.e)(deployment.host, environmentName, current.flowName);
    if (typeof now === 'string')
        return { problem: `reading it failed: ${now}`, kept: null };
    const isKnown = [desired, (0,remaining/* asItWas */.nR)(current)].some((known) => (0,remaining/* isEqual */.n4)((0,remaining/* remaining */.Tk)(now, known, deployment.ignored)));
    if (isKnown)
        return (0,put_back/* putBack */.p)({ environmentName, was: current, now }, deployment);
    const problem = 'it is neither as it was deployed nor as it was before, so that it may hold what someone has edited since';
    return { problem, kept: null };
}
/** A flow cannot be deleted with these tools: it is stopped, and told. */
async function retire(change, ending, { host, alarm }, cause) {
    const { flowName = null } = ending;
    if (flowName === null)
        return ending;
    const told = ending.error && ending.result !== 'created' ? `${ending.error}. ` : '';
    const { state, problem } = await stop(change.environmentName, flowName, ending.state, host);
    const stands = problem === null ? 'it is stopped' : `it could not be stopped (${problem})`;
    const what = `it was created as ${flowName}, and Flow Studio has no tool that deletes a flow; ${stands}. Delete it in Power Automate, or let ${deployCommand(change)} find it by its name`;
    alarm(`${change.desired.displayName} stays: ${what}`);
    const error = `${told}It should not be there, because ${cause}: ${what}`;
    return { ...ending, result: ending.result === 'unknown' ? 'unknown' : 'failed', state, error };
}
async function stop(environmentName, flowName, state, host) {
    if (state === 'Stopped')
        return { state, problem: null };
    try {
        const reached = await host.setState(environmentName, flowName, 'Stopped');
        return { state: reached, problem: reached === 'Stopped' ? null : `it is ${reached}` };
    }
    catch (error) {
        if (!(error instanceof live_host/* HostError */.d))
            throw error;
        return { state: state ?? null, problem: (0,live_host/* said */.a)(error) };
    }
}

;// CONCATENATED MODULE: ./src/deploy/watched.ts

/** The host, watched for what ends every further call, such as a key that has expired. */
function watched(host, onEnd) {
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

;// CONCATENATED MODULE: ./src/deploy/course.ts








/** A deployment on its way: what has ended and how, and what keeps the rest from being started. */
class Course {
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
    refusal = null;
    constructor(plan, host, broken, options) {
        this.plan = plan;
        this.broken = broken;
        this.options = options;
        this.deployment = {
            host: watched(host, (error) => {
                this.refusal ??= error;
            }),
            snapshots: options.snapshots,
            planDigest: plan.digest,
            ignored: plan.ignored,
            alarm: options.alarm ?? (() => { }),
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
        this.tell(change, ending);
    }
    tell(change, ending) {
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
                const ending = await course_write(change, this.deployment);
                this.carriedOut.push(change);
                return ending;
            }
        }
    }
    /** How a flow ends that is not to be started; null when it may be. */
    reasonAgainst(change, children) {
        const { signal, atomic, refusals } = this.options;
        const refusal = refusals?.get(change.environment);
        if (refusal !== undefined)
            return { result: 'blocked', error: refusal };
        const broken = this.broken.get(change);
        if (broken !== undefined)
            return { result: 'blocked', error: broken };
        if (signal?.aborted) {
            const error = `it was not started, because the run was stopped; ${deployCommand(change)} goes on from here`;
            return { result: 'skipped', error };
        }
        if (atomic && this.failed !== null) {
            const error = `it was not started, because \`${this.failed.file}\` was not deployed and the run is atomic`;
            return { result: 'skipped', error };
        }
        if (this.refusal !== null) {
            return { result: 'failed', error: `${(0,live_host/* said */.a)(this.refusal)}. Nothing was sent for this flow` };
        }
        const child = children.find((one) => outcome/* FAILING */.tz.includes(this.endingOf(one).result));
        if (child === undefined)
            return null;
        const error = `it calls the flow of \`${child.file}\`, which ended as ${this.endingOf(child).result}; deploy that one first`;
        return { result: 'blocked', error };
    }
    /** With `atomic`, puts back what was deployed, the last one first, unless all of it was. */
    async conclude() {
        const { failed, options, carriedOut } = this;
        const writing = this.plan.changes.filter(plan_writing/* isWriting */.x);
        if (options.atomic !== true || (failed === null && carriedOut.length === writing.length))
            return;
        const cause = `\`${failed?.file}\` was not deployed and the run is atomic`;
        for (const change of carriedOut.toReversed()) {
            const before = this.endingOf(change);
            if (options.signal?.aborted)
                this.leave(change, before);
            else {
                const ending = await course_takeBack(change, before, this.deployment, cause);
                if (ending !== before)
                    this.tell(change, ending);
            }
        }
    }
    /** A job that is being cancelled has seconds left: what stands is told instead of put back. */
    leave({ displayName }, { result, snapshot }) {
        if (result !== 'updated' && result !== 'created')
            return;
        const how = snapshot ? `; ${restoreCommand(snapshot)} puts it back` : '';
        this.deployment.alarm(`${displayName} stays ${result}, because the run was stopped${how}`);
    }
}
/** Whatever goes wrong with one flow, the others have to be told of truly. */
async function course_write(change, deployment) {
    try {
        return change.action === 'create'
            ? await createFlow(change, deployment)
            : await updateFlow(change, deployment);
    }
    catch (error) {
        return defect(change, error);
    }
}
async function course_takeBack(change, ending, deployment, cause) {
    try {
        return await undo(change, ending, deployment, cause);
    }
    catch (error) {
        return { ...ending, ...defect(change, error) };
    }
}
function defect(change, error) {
    const why = `this is a defect of Flowgate, please report it: ${(0,live_host/* said */.a)(error)}`;
    return { result: 'unknown', error: `${why}. Settle it with ${deployCommand(change)}` };
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
/** One circle for each group of flows that call each other, told from its first flow. */
function circlesIn(changes, calls, isTogether) {
    const told = new Set();
    return changes.flatMap((start) => {
        const group = changes.filter((other) => isTogether(start, other));
        if (group.length === 0 || told.has(start))
            return [];
        for (const each of group)
            told.add(each);
        const way = wayBack(start, calls);
        return [way.map(({ file }) => file).join(' \u2192 ')];
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
    const { concurrency, note = () => { } } = options;
    const { changes } = plan;
    const order = orderOf(changes);
    for (const circle of order.circles) {
        note(`These flows call each other in a circle, and are written in the plan's order: ${circle}`);
    }
    const broken = await brokenConnections(changes, host.testConnection, concurrency);
    const course = new Course(plan, host, broken, options);
    await (0,p_map/* default */.Ay)(order.changes, (change) => course.carryOut(change, order.childrenOf(change)), {
        concurrency,
    });
    await course.conclude();
    return changes.map((change) => (0,outcome/* outcomeOf */.sG)(change, course.endingOf(change)));
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

// EXTERNAL MODULE: ./src/deploy/snapshots.ts
var snapshots = __webpack_require__(2486);
// EXTERNAL MODULE: ./src/github/error.ts
var github_error = __webpack_require__(6661);
// EXTERNAL MODULE: ./src/plan/reviewed.ts
var plan_reviewed = __webpack_require__(3042);
// EXTERNAL MODULE: ./src/report/count.ts
var count = __webpack_require__(5861);
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
        return open.map((each) => refusal(plan, each, approval_unknown(plan.digests[each])));
    if (!requireReviewedPlan)
        return open.map((each) => refusal(plan, each, OF_ANOTHER));
    const reviewed = await readReviewed(surroundings.event, scope.github);
    return open.flatMap((environment) => approval_judged(plan, environment, reviewed) ?? []);
}
function approval_unknown(digest = '') {
    return `not written, since \`approved-plan\` is not the digest of this plan, which is \`${digest}\``;
}
const OF_ANOTHER = 'not written, since `approved-plan` approves another environment alone';
function refusal(plan, environment, reason) {
    const digest = plan.digests[environment] ?? plan.digest;
    return { environment, digest, reason, pulls: [], differences: null };
}
async function readReviewed(event, github) {
    const nothing = (problem) => ({ pulls: [], problems: [problem] });
    if (event === null || event.kind !== 'push') {
        return nothing('this is no push of a merged pull request, so `approved-plan` must name the plan');
    }
    if (github === null)
        return nothing('without `github-token` no pull request can be read');
    try {
        const numbers = await github.mergedPulls(event.before, event.sha);
        if (numbers.length === 0)
            return nothing('no merged pull request brought these commits');
        const read = { pulls: [], problems: [] };
        for (const number of numbers)
            await readPull(number, github, read);
        return read;
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y_)
            return nothing(error.message.replace(/\.$/, ''));
        throw error;
    }
}
async function readPull(number, github, read) {
    const comment = await github.ownComment(number);
    if (comment.kind === 'none') {
        read.problems.push(`#${number} has no comment of this token's account`);
    }
    else if (comment.kind === 'untrusted') {
        read.problems.push(`the comment on #${number} ${comment.reason}, so it is not relied on`);
    }
    else {
        const { reviewedPlanIn } = await __webpack_require__.e(/* import() */ 651).then(__webpack_require__.bind(__webpack_require__, 5032));
        const found = reviewedPlanIn(comment.body);
        if (found.kind === 'plan')
            read.pulls.push({ number, environments: found.plan });
        else
            read.problems.push(PROBLEMS[found.kind](number));
    }
}
const PROBLEMS = {
    none: (number) => `the comment on #${number} shows no plan`,
    unreadable: (number) => `the plan in the comment on #${number} cannot be read`,
    'against-git': (number) => `the comment on #${number} shows a plan against Git alone: give the pull request's check the \`api-key\``,
};
/** Null where every change was reviewed. */
function approval_judged(plan, environment, { pulls, problems }) {
    const showing = pulls.filter(({ environments }) => environments.has(environment));
    const reviewed = showing.flatMap(({ environments }) => environments.get(environment) ?? []);
    const changes = plan.changes.filter((change) => change.environment === environment);
    const none = refusal(plan, environment, '');
    const open = (0,plan_reviewed/* unreviewed */.tj)(changes, none.digest, reviewed);
    if (open.length === 0)
        return null;
    const numbers = showing.map(({ number }) => number);
    const reasons = showing.length === 0
        ? pulls.map(({ number }) => `#${number} showed no plan for ${environment}`)
        : [notShown(open.length, numbers)];
    return {
        ...none,
        reason: `not written, since nobody reviewed it as it is: ${[...reasons, ...problems].join('; ')}`,
        pulls: numbers,
        differences: showing.length === 0 ? null : (0,plan_reviewed/* reviewDifferences */.N5)(changes, reviewed),
    };
}
function notShown(number, pulls) {
    const where = (0,count/* enumerated */.BD)(pulls.map((pull) => `#${pull}`));
    return `${(0,count/* count */.U9)(number, 'change')} of this plan ${number === 1 ? 'is' : 'are'} not as ${where} showed ${number === 1 ? 'it' : 'them'}`;
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
    const folder = settings.snapshots ?? (0,external_node_path_.join)(temp, 'flowgate-snapshots');
    const outcomes = await deploy(planned, host, {
        concurrency: settings.concurrency,
        atomic: settings.atomic,
        signal: stop.signal,
        snapshots: (0,snapshots/* snapshotFolder */.H)({ root, folder }, now),
        note: warn,
        alarm,
        refusals: new Map(refusals.map(({ environment, reason }) => [environment, reason])),
        onOutcome: ({ result, file, environment }, done, total) => progress(`${done}/${total} ${result} ${file} in ${environment}`),
    });
    const kept = outcomes.some(({ snapshot }) => snapshot !== null);
    return { outcomes, refusals, snapshots: kept ? folder : null };
}


/***/ })

};
