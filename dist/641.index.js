export const id = 641;
export const ids = [641];
export const modules = {

/***/ 5642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ plan),
  t: () => (/* binding */ writtenDiff)
});

// EXTERNAL MODULE: ./src/connections/environment-id.ts
var environment_id = __webpack_require__(2352);
// EXTERNAL MODULE: ./src/connections/identity.ts
var identity = __webpack_require__(7691);
// EXTERNAL MODULE: ./src/connections/accounts.ts
var accounts = __webpack_require__(901);
// EXTERNAL MODULE: ./src/connections/policy.ts
var policy = __webpack_require__(4627);
// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __webpack_require__(1128);
// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/flow/json.ts
var json = __webpack_require__(6744);
// EXTERNAL MODULE: ./src/plan/canonical.ts + 1 modules
var canonical = __webpack_require__(3849);
;// CONCATENATED MODULE: ./src/plan/bindings.ts






function ownersOf({ map, baseMap, }) {
    const entries = [map, baseMap].flatMap((known) => (known === null ? [] : (0,policy/* allEntries */.Yl)(known)));
    return (connectionName) => entries.find((entry) => entry.owner !== null && (0,connection_name/* sameConnection */.h)(entry.connectionName, connectionName))?.owner ?? null;
}
/** Whom the server knows as the owner comes first: the map's word may be wrong, or a lie. */
function withLiveOwners(owners, live) {
    return (connectionName) => {
        const [said, is] = [owners(connectionName), live(connectionName)];
        return said !== null && is !== null && (0,accounts/* sameAccount */.M_)(said, is) ? said : (is ?? said);
    };
}
/** What each key is bound to before and after a save, by key. */
function bindingChanges(bindings, liveReferences, owners, liveOwners) {
    const ownerOf = withLiveOwners(owners, liveOwners);
    const live = (0,canonical/* canonicalReferences */.$s)(liveReferences);
    const wanted = bindings.map(({ used, entry }) => {
        const was = connectionAt(liveReferences, used.key);
        return {
            key: used.key,
            connector: (0,hosts/* connectorOf */.dO)(entry.id),
            from: was ? { connectionName: was, owner: ownerOf(was) } : null,
            to: {
                connectionName: entry.connectionName,
                owner: withLiveOwners(() => entry.owner, liveOwners)(entry.connectionName),
            },
        };
    });
    const keys = new Set(bindings.map(({ used }) => used.key));
    const dropped = [...live]
        .filter(([key]) => !keys.has(key))
        .map(([key, { connectionName, id }]) => ({
        key,
        connector: (0,hosts/* connectorOf */.dO)(id),
        from: { connectionName, owner: ownerOf(connectionName) },
        to: null,
    }));
    return [...wanted, ...dropped].toSorted((one, other) => (one.key < other.key ? -1 : 1));
}
function connectionAt(references, key) {
    return (0,json/* digString */.AG)(references, key, 'connectionName') ?? '';
}

// EXTERNAL MODULE: ./src/plan/block.ts
var block = __webpack_require__(4254);
// EXTERNAL MODULE: ./src/flow/order.ts
var order = __webpack_require__(6300);
;// CONCATENATED MODULE: ./src/plan/change.ts

/** The order of a plan and of its outcomes: by environment and file. */
function byTarget(one, other) {
    return (0,order/* byCodeUnit */.X)(one.environment, other.environment) || (0,order/* byCodeUnit */.X)(one.file, other.file);
}

// EXTERNAL MODULE: ./src/live/target.ts
var live_target = __webpack_require__(6073);
;// CONCATENATED MODULE: ./src/plan/claims.ts


/**
 * Looks over the whole repository, not only over what changed: a copied file must not replace the
 * flow of the file that it was copied from, nor one flow be created twice under one name.
 */
function rivalsIn(repository) {
    const claims = new Map();
    for (const target of (0,live_target/* identitiesOf */.UI)(repository, [])) {
        const key = (0,identity/* claimOf */._B)(target);
        claims.set(key, [...(claims.get(key) ?? []), nameOf(target)]);
    }
    return (target) => (claims.get((0,identity/* claimOf */._B)(target)) ?? []).filter((name) => name !== nameOf(target));
}
function nameOf({ flow, resolution }) {
    return `\`${flow.file}\` in ${resolution.environment.name}`;
}

// EXTERNAL MODULE: ./src/plan/desired.ts
var plan_desired = __webpack_require__(1313);
// EXTERNAL MODULE: ./src/plan/diff.ts + 3 modules
var plan_diff = __webpack_require__(6535);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/plan/writing.ts
var writing = __webpack_require__(2943);
;// CONCATENATED MODULE: ./src/plan/digest.ts



/**
 * sha256 over the content of a plan: what would be written and what is there now, in canonical
 * form. Neither key order nor line ends, encodings, commits, runs or times change it, nor do flows
 * that are left as they are: a run over all flows has the digest of one over the changed ones.
 */
function digestOf(changes) {
    return sha256(changes.filter(writing/* isWriting */.x).map(({ digest }) => digest));
}
/** The digest of each environment, which a run for it alone would have. */
function digestsOf(changes) {
    const environments = Map.groupBy(changes, ({ environment }) => environment);
    return Object.fromEntries([...environments].map(([environment, those]) => [environment, digestOf(those)]));
}
/** The same over one change. */
function changeDigest(change, ignored) {
    const { environmentName, file, action, flowName, desired } = change;
    return sha256({
        environmentName,
        file,
        action,
        flowName,
        desired: desiredContent(desired, ignored),
        current: change.action === 'update' ? liveContent(change.current, ignored) : null,
    });
}
function sha256(content) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(content)).digest('hex')}`;
}
function desiredContent({ definition, connectionReferences, displayName, renames, description, state }, ignored) {
    return {
        definition: (0,canonical/* canonicalDefinition */.AH)(definition, ignored),
        connectionReferences: references(connectionReferences),
        displayName: renames ? displayName : null,
        description,
        state,
    };
}
function liveContent({ definition, connectionReferences, displayName, state }, ignored) {
    return {
        definition: (0,canonical/* canonicalDefinition */.AH)(definition, ignored),
        connectionReferences: references(connectionReferences),
        displayName,
        state,
    };
}
function references(block) {
    return (0,canonical/* sortKeys */.di)([...(0,canonical/* canonicalReferences */.$s)(block)].map(([key, form]) => ({ key, ...form })));
}

// EXTERNAL MODULE: ./src/flow/pointer.ts
var pointer = __webpack_require__(5017);
// EXTERNAL MODULE: ./src/plan/diff/secret.ts
var secret = __webpack_require__(8603);
// EXTERNAL MODULE: ./src/plan/diff/version.ts
var version = __webpack_require__(3543);
;// CONCATENATED MODULE: ./src/plan/parts.ts





/**
 * A change's fingerprint, part by part, so that two plans can be compared without their values.
 * No secret enters a hash: eight digits of one would tell a short password.
 */
function partsOf(change, ignored) {
    const { desired, environmentName, flowName } = change;
    const current = change.action === 'update' ? change.current : null;
    const live = new Map([
        ...(flowName === null ? [] : [['/flowName', hash(flowName.toLowerCase())]]),
        ...(current === null ? [] : flowParts(current, ignored)),
    ]);
    const displayName = current === null || desired.renames ? desired.displayName : null;
    const written = new Map([
        ['/environmentName', hash(environmentName.toLowerCase())],
        ...flowParts({ ...desired, displayName }, ignored),
        ...(desired.description === null ? [] : [['/description', hash(desired.description)]]),
    ]);
    const pointers = new Set([...live.keys(), ...written.keys()]);
    return new Map([...pointers].map((at) => [
        at,
        { live: live.get(at) ?? null, written: written.get(at) ?? null },
    ]));
}
function flowParts({ displayName, state, definition, connectionReferences }, ignored) {
    const references = [...(0,canonical/* canonicalReferences */.$s)(connectionReferences)].map(([key, form]) => [
        (0,pointer/* toPointer */.rb)(['connectionReferences', key]),
        hash({ ...form }),
    ]);
    return [
        ['/displayName', hash(displayName)],
        ['/state', hash(state)],
        ...references,
        ...definitionParts((0,canonical/* canonicalDefinition */.AH)(definition, ignored)),
    ];
}
function definitionParts(definition) {
    const { triggers: _triggers, actions: _actions, parameters, ...rest } = definition;
    const part = (path, value, sensitivity = 'plain') => [(0,pointer/* toPointer */.rb)(['definition', ...path]), hash((0,secret/* masked */.Iv)(value, sensitivity))];
    return [
        ...(0,version/* versionOf */.E)(definition).units.map(({ at, own, operation }) => {
            const sensitivity = (0,secret/* sensitivityOfOperation */.Es)(operation.name, operation.type);
            return [at, hash((0,secret/* masked */.Iv)(own, sensitivity))];
        }),
        ...Object.entries((parameters ?? {})).map(([name, value]) => part(['parameters', name], value, (0,secret/* sensitivityOfParameter */.E3)(name, value))),
        ...Object.entries(rest).map(([name, value]) => part([name], value)),
    ];
}
function hash(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
}

// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __webpack_require__(7341);
;// CONCATENATED MODULE: ./src/plan/uses.ts


/** For each connection that is bound anew: all flows that then use it, and so depend on its owner. */
function connectionUses(changes, { index, map }) {
    const uses = boundAnew(changes);
    if (uses.size === 0 || map === null)
        return [...uses.values()];
    const bound = new Map([...uses].map(([key, use]) => [key, new Set(use.bound)]));
    const everyUse = index.flatMap((flow) => (0,resolve/* environmentsOf */.M2)(map, flow.file).flatMap((environment) => {
        const { bindings } = (0,resolve/* resolveUsed */._d)(flow, environment);
        const keys = bindings.map(({ entry }) => keyOf(environment.name, entry.connectionName));
        return [...new Set(keys)].map((key) => ({ key, file: flow.file }));
    }));
    for (const { key, file } of everyUse) {
        if (!bound.get(key)?.has(file))
            uses.get(key)?.others.push(file);
    }
    return [...uses.values()].map((use) => ({ ...use, others: use.others.toSorted() }));
}
/** The connections that a plan binds flows anew to, by environment and name; `others` is empty. */
function boundAnew(changes) {
    const uses = new Map();
    for (const { environment, file, bindings } of changes) {
        for (const { from, to } of bindings) {
            if (to === null || isSameConnection(from, to))
                continue;
            const key = keyOf(environment, to.connectionName);
            const use = uses.get(key) ?? { environment, ...to, bound: [], others: [] };
            if (use.bound.at(-1) !== file)
                use.bound.push(file);
            uses.set(key, use);
        }
    }
    return uses;
}
/** By what a connection of an environment is known. */
function keyOf(environment, connectionName) {
    return JSON.stringify([environment, (0,connection_name/* connectionId */.y)(connectionName)]);
}
function isSameConnection(one, other) {
    return one !== null && (0,connection_name/* sameConnection */.h)(one.connectionName, other.connectionName);
}

;// CONCATENATED MODULE: ./src/plan/plan.ts











/**
 * Decides, once, what happens to every target, by environment and file: the deployment carries it out and decides nothing
 * again. An error-level finding on a flow blocks it.
 */
function plan(comparedWith, currents, findings, project, { unreadable = [], onDrift = 'fail', ignored = [], identities = [], liveOwners = () => () => null, } = {}) {
    const owners = ownersOf(project);
    const rivals = rivalsIn(project);
    const identityOf = identitiesByTarget(identities);
    const about = { owners, liveOwners, identityOf };
    const judgement = { ...about, comparedWith, findings, rivals, onDrift, ignored };
    const each = [...currents].map(([target, current]) => changeFor(target, current, judgement));
    const changes = [...withoutRivals(each), ...unreadable.map(unreadableChange)].toSorted(byTarget);
    return {
        comparedWith,
        digest: digestOf(changes),
        digests: digestsOf(changes),
        changes,
        ignored,
        connectionUses: connectionUses(changes, project),
    };
}
function changeFor(target, found, judgement) {
    const { comparedWith, findings, rivals, onDrift, ignored } = judgement;
    const isShown = onDrift === 'overwrite' || onDrift === 'show';
    const isOverwritten = found.kind === 'edited' && isShown;
    const current = isOverwritten ? { ...found, kind: 'live' } : found;
    const { flow, resolution } = target;
    const live = currentFlow(current, (0,identity/* knownFlowName */.TO)(target));
    const about = aboutOf(target, current, live, judgement);
    const reason = (0,block/* blockReason */.K)(target, current, findings, rivals);
    if (reason !== null) {
        const isSkipped = current.kind === 'edited' && onDrift === 'skip';
        return { ...about, action: 'blocked', reason, isSkipped };
    }
    const desired = (0,plan_desired/* desiredFlow */.ZA)(flow, resolution, live?.connectionReferences);
    if (live === null) {
        const readAt = (current.kind === 'absent' && current.readAt) || 0;
        const diff = (0,plan_diff/* diffOf */.n_)(null, comparable(desired), ignored);
        const change = { ...about, action: 'create', flow, desired, readAt, diff };
        return { ...change, ...fingerprintOf(change, ignored) };
    }
    const diff = (0,plan_diff/* diffOf */.n_)(live, comparable(desired), ignored);
    const paths = (0,plan_diff/* pathsOf */.wG)(diff);
    // What another live flow holds, Git does not tell.
    const isUnknown = about.identity !== undefined && comparedWith === 'git';
    if (paths.length === 0 && !isUnknown)
        return { ...about, action: 'unchanged' };
    const change = {
        ...about,
        reason: onDrift === 'show' ? null : remark(found),
        action: 'update',
        flow,
        desired,
        current: live,
        readAt: current.kind === 'live' ? current.readAt : 0,
        paths,
        diff,
        writes: isUnknown || paths.some((path) => path !== STATE),
    };
    return { ...change, ...fingerprintOf(change, ignored) };
}
function aboutOf(target, current, live, { owners, liveOwners, identityOf }) {
    const { bindings, environment } = target.resolution;
    return {
        environment: environment.name,
        environmentName: environment.environmentName,
        deployAs: environment.deployAs,
        file: target.flow.file,
        displayName: (0,identity/* displayNameIn */.rh)(target),
        flowName: hasFlow(current) ? current.flow.flowName : (0,identity/* knownFlowName */.TO)(target),
        reason: null,
        ...identityOf(target),
        bindings: isKnown(current)
            ? bindingChanges(bindings, live?.connectionReferences ?? {}, owners, liveOwners(environment))
            : [],
        paths: [],
    };
}
function fingerprintOf(change, ignored) {
    return { digest: changeDigest(change, ignored), parts: partsOf(change, ignored) };
}
function unreadableChange({ file, environment, reason }) {
    return {
        environment: environment.name,
        environmentName: environment.environmentName,
        deployAs: environment.deployAs,
        file,
        displayName: file,
        flowName: environment.flows.get(file)?.flowName ?? null,
        bindings: [],
        paths: [],
        action: 'blocked',
        reason: `no flow can be read from it: ${reason}`,
    };
}
/** Two files that turned out to mean one live flow, one by its guid and one by its name. */
function withoutRivals(changes) {
    const claims = new Map();
    for (const change of changes) {
        if (change.action === 'blocked' || change.flowName === null)
            continue;
        const key = `${(0,environment_id/* environmentId */.Xo)(change.environmentName)}\n${change.flowName?.toLowerCase()}`;
        claims.set(key, [...(claims.get(key) ?? []), change]);
    }
    return changes.map((change) => {
        const key = `${(0,environment_id/* environmentId */.Xo)(change.environmentName)}\n${change.flowName?.toLowerCase()}`;
        const others = (claims.get(key) ?? []).filter((other) => other !== change);
        if (change.action === 'blocked' || others.length === 0)
            return change;
        const { environment, environmentName, deployAs, file, displayName, flowName, bindings } = change;
        const { identity } = change;
        const about = {
            ...{ environment, environmentName, deployAs, file, displayName, flowName, bindings },
            ...(identity === undefined ? {} : { identity }),
        };
        const reason = `${others.map((other) => `\`${other.file}\``).join(' and ')} means the same live flow, ${flowName}; give each its own \`flowName\` or name`;
        return { ...about, paths: [], action: 'blocked', reason };
    });
}
function identitiesByTarget(identities) {
    const known = new Map(identities.map(({ environment, file, ...identity }) => [`${environment}\n${file}`, identity]));
    return ({ flow, resolution }) => {
        const identity = known.get(`${resolution.environment.name}\n${flow.file}`);
        return identity === undefined ? {} : { identity };
    };
}
function hasFlow(current) {
    return current.kind === 'live' || current.kind === 'edited';
}
/** What a reader of an update should know besides. */
function remark(current) {
    if (current.kind === 'new') {
        return 'new in Git; it is found by its guid or its name when it is deployed';
    }
    if (current.kind !== 'edited')
        return null;
    return `edited by hand since Git deployed it; overwritten: ${current.edits.slice(0, 5).join(', ')}`;
}
/** False where nobody can tell what the flow is bound to now. */
function isKnown({ kind }) {
    return ['live', 'edited', 'base', 'new', 'absent'].includes(kind);
}
/** What to compare with; null when there is nothing and the flow is to be created. */
function currentFlow(current, flowName) {
    if (hasFlow(current) || current.kind === 'base')
        return current.flow;
    if (current.kind !== 'new' || current.create)
        return null;
    const nothing = { displayName: '', state: null, definition: {}, connectionReferences: {} };
    return { flowName: flowName ?? '', ...nothing };
}
/** What a save would change; also what must be gone after it. What is `ignored` does not count. */
function writtenDiff(live, desired, ignored) {
    return (0,plan_diff/* diffOf */.n_)(live, comparable({ ...desired, state: null }), ignored);
}
const STATE = '/state';
function comparable(wanted) {
    return { ...wanted, displayName: wanted.renames ? wanted.displayName : null };
}


/***/ }),

/***/ 4641:
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

// EXTERNAL MODULE: ./src/flow/pointer.ts
var pointer = __webpack_require__(5017);
// EXTERNAL MODULE: ./src/plan/diff/values.ts
var values = __webpack_require__(6601);
// EXTERNAL MODULE: ./src/plan/diff.ts + 3 modules
var plan_diff = __webpack_require__(6535);
// EXTERNAL MODULE: ./src/plan/plan.ts + 6 modules
var plan = __webpack_require__(5642);
;// CONCATENATED MODULE: ./src/deploy/remaining.ts




/**
 * What of a live flow still differs from what was to be written. References that the server does
 * not return are no proof that nothing is bound, and do not count; neither does what is `ignored`.
 */
function remaining(found, wanted, ignored) {
    const diff = (0,plan/* writtenDiff */.t)(found, wanted, ignored);
    const told = Object.keys(found.connectionReferences).length > 0;
    return told ? diff : { ...diff, references: [] };
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
/** What a flow has to be equal to in order to be as it was. */
function asItWas(flow) {
    return { ...flow, renames: true };
}
function isEqual(diff) {
    return (0,plan_diff/* pathsOf */.wG)(diff).length === 0;
}
const MOST_FIELDS = 4;
const LONGEST_VALUE = 60;
/** The difference in words, each value cut short and none of them a secret. */
function differenceText(diff) {
    const all = [
        ...(diff.displayName === null ? [] : [valueText('/displayName', diff.displayName)]),
        ...partTexts('/connectionReferences', diff.references),
        ...diff.operations.flatMap(({ kind, at, from, fields }) => {
            if (kind === 'added')
                return [`${at} is missing`];
            if (kind === 'removed')
                return [`${at} is there and should not be`];
            const moved = from === null || from.at === at ? [] : [`${from.at} stands where ${at} should`];
            return [...moved, ...fields.map((field) => valueText(at, field))];
        }),
        ...partTexts('/definition/parameters', diff.parameters),
        ...partTexts('/definition', diff.parts),
    ];
    const more = all.length - MOST_FIELDS;
    return [...all.slice(0, MOST_FIELDS), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
function partTexts(holder, parts) {
    return parts.flatMap(({ kind, name, fields }) => {
        const at = `${holder}${(0,pointer/* toPointer */.rb)([name])}`;
        if (kind === 'added')
            return [`${at} is missing`];
        if (kind === 'removed')
            return [`${at} is there and should not be`];
        return fields.map((field) => valueText(at, field));
    });
}
function valueText(at, { at: inside, before, after }) {
    const [found, wanted] = (0,values/* valueTexts */.M)(before, after, LONGEST_VALUE);
    const place = `${at}${inside}`;
    if (found === null)
        return `${place} is missing instead of ${wanted}`;
    return wanted === null
        ? `${place} is ${found} and should not be there`
        : `${place} is ${found} instead of ${wanted}`;
}

;// CONCATENATED MODULE: ./src/deploy/sending.ts

/**
 * Sends a save once, and believes only what is there afterwards. A reply that was lost, cut off or
 * a 5xx says nothing: the live flow does. `look` returns the flow or a sentence why there is none.
 */
async function sendAndLook(host, save, look) {
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
        lost = error;
    }
    const found = await seen(() => look(flowName));
    if (typeof found !== 'string')
        return { kind: 'seen', flow: found, lost };
    const why = lost === null
        ? `it was saved${save.flowName === null ? ` as ${flowName}` : ''}, and could not be read back: ${found}`
        : `${(0,live_host/* said */.a)(lost)}; whether it was written could not be seen: ${found}`;
    return { kind: 'unseen', flowName, why };
}
/** The flow as it is now, or why it could not be read. */
function readBack(host, environmentName, flowName) {
    return seen(async () => (await host.readFlow(environmentName, flowName)) ?? 'the flow is not there');
}
async function seen(look) {
    try {
        return await look();
    }
    catch (error) {
        if (error instanceof live_host/* HostError */.d)
            return (0,live_host/* said */.a)(error);
        throw error;
    }
}

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
    const found = await readBack(host, change.environmentName, flowName);
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

;// CONCATENATED MODULE: ./src/deploy/put-back.ts



/**
 * Puts a flow back: keeps what stands there, writes definition, references and name, reads back,
 * compares, and sets the state. Writes nothing that is as it was already.
 */
async function putBack({ environmentName, was, now }, { host, snapshots, ignored = [] }) {
    const isWritten = isAgain(now, was, ignored);
    if (isWritten && now.state === was.state)
        return { problem: null, kept: null };
    let kept;
    try {
        kept = await snapshots.keep({ environmentName, flow: now, planDigest: null });
    }
    catch (error) {
        const problem = `nothing was sent, because what stands there could not be kept: ${(0,live_host/* said */.a)(error)}`;
        return { problem, kept: null };
    }
    const found = isWritten ? now : await written(host, environmentName, was, ignored);
    if (typeof found === 'string')
        return { problem: found, kept };
    return { problem: await stateProblem(host, environmentName, was, found), kept };
}
/** The flow after it was written back, or why it is not as it was. */
async function written(host, environmentName, was, ignored) {
    const { flowName, displayName, definition, connectionReferences } = was;
    const save = { environmentName, flowName, displayName, definition, connectionReferences };
    const look = () => readBack(host, environmentName, flowName);
    const sent = await sendAndLook(host, { ...save, description: null }, look);
    if (sent.kind === 'refused')
        return (0,live_host/* said */.a)(sent.error);
    if (sent.kind === 'unseen')
        return sent.why;
    const left = remaining(sent.flow, asItWas(was), ignored);
    if (isEqual(left))
        return sent.flow;
    const lost = sent.lost === null ? '' : `${(0,live_host/* said */.a)(sent.lost)}; `;
    return `${lost}it still differs: ${differenceText(left)}`;
}
async function stateProblem(host, environmentName, { flowName, state }, now) {
    if (now.state === state || (state !== 'Started' && state !== 'Stopped'))
        return null;
    const contentIsBack = 'its content is as it was, and';
    try {
        const reached = await host.setState(environmentName, flowName, state);
        return reached === state ? null : `${contentIsBack} it is ${reached} instead of ${state}`;
    }
    catch (error) {
        if (!(error instanceof live_host/* HostError */.d))
            throw error;
        return `${contentIsBack} it is ${now.state ?? 'in an unknown state'} instead of ${state}: ${(0,live_host/* said */.a)(error)}`;
    }
}

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
    const found = await readBack(host, environmentName, current.flowName);
    const sorry = 'the flow was not touched';
    if (typeof found === 'string')
        return `${sorry}, because reading it again failed: ${found}`;
    const diff = remaining(found, asItWas(current), ignored);
    if (isEqual(diff))
        return null;
    return `${sorry}, because someone changed it after it was planned (${differenceText(diff)}); run again to see the plan anew`;
}
async function write(change, deployment, snapshot) {
    const { environmentName, desired, current } = change;
    const { flowName } = current;
    const { description, definition, connectionReferences } = desired;
    const displayName = desired.renames ? desired.displayName : null;
    const content = { displayName, description, definition, connectionReferences };
    const sent = await sendAndLook(deployment.host, { environmentName, flowName, ...content }, () => readBack(deployment.host, environmentName, flowName));
    switch (sent.kind) {
        case 'refused':
            return { result: 'failed', error: explain(sent.error, change) };
        case 'unseen':
            return unknown(change, sent.why, deployCommand(change), snapshot);
        case 'seen': {
            const diff = remaining(sent.flow, desired, deployment.ignored);
            const sinceBefore = remaining(sent.flow, asItWas(current), deployment.ignored);
            const isDone = isEqual(diff) && (sent.lost === null || !isEqual(sinceBefore));
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
    if (isEqual(diff)) {
        const why = `${lost}; only its connections were to change, and the server does not show them`;
        return unknown(change, why, deployCommand(change), snapshot);
    }
    if (isEqual(sinceBefore)) {
        const error = `${lost}; the live flow is as it was, so it is safe to run again`;
        return { result: 'failed', error };
    }
    const why = `${lost}; the live flow is neither as it was nor as it should be (${differenceText(diff)})`;
    return unknown(change, why, restoreCommand(snapshot), snapshot);
}
async function restore({ environmentName, current }, deployment, snapshot, now, diff) {
    const why = `the server accepted the flow and kept something else: ${differenceText(diff)}`;
    const { problem, kept } = await putBack({ environmentName, was: current, now }, deployment);
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
    const sent = await sendAndLook(host, saveOf(change, null), (flowName) => flowName === null ? findByName(change, deployment) : readBack(host, environmentName, flowName));
    if (sent.kind !== 'seen' || !isUnbound(sent.flow, change, deployment)) {
        return conclude(change, sent, deployment, null);
    }
    // "If references are missing send the same update once more": as an update, so no second flow.
    const { flowName } = sent.flow;
    const again = await sendAndLook(host, saveOf(change, flowName), () => readBack(host, environmentName, flowName));
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
    return readBack(deployment.host, change.environmentName, only);
}
/** Whether a new flow is as it should be, but for references that it lacks. */
function isUnbound(flow, { desired }, { ignored }) {
    const diff = remaining(flow, desired, ignored);
    const isOurs = isEqual({ ...diff, references: [] });
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
    const diff = remaining(flow, change.desired, deployment.ignored);
    if (isEqual(diff))
        return settleState(change, flow, deployment, 'created');
    const why = `it differs from the file: ${differenceText(diff)}`;
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
    const now = await readBack(deployment.host, environmentName, current.flowName);
    if (typeof now === 'string')
        return { problem: `reading it failed: ${now}`, kept: null };
    const isKnown = [desired, asItWas(current)].some((known) => isEqual(remaining(now, known, deployment.ignored)));
    if (isKnown)
        return putBack({ environmentName, was: current, now }, deployment);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./src/flow/json.ts
var json = __webpack_require__(6744);
// EXTERNAL MODULE: ./src/workspace/links.ts
var links = __webpack_require__(5036);
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
            return (0,external_node_path_.join)(place, (0,external_node_path_.basename)(written));
        },
    };
}
/** Reads what `keep` has written; a sentence when it is something else. */
function parseSnapshot(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return 'it is no JSON';
    }
    if (!isObject(document) || !('takenAt' in document))
        return 'it is no snapshot of Flowgate';
    if (document.version !== 1) {
        return `it is a snapshot of version ${JSON.stringify(document.version)}, and this Flowgate reads version 1`;
    }
    const read = schema.safeParse(document);
    if (!read.success) {
        return `it is a damaged snapshot (at ${read.error.issues[0]?.path.join('.') || 'its top'})`;
    }
    const { version: _, environmentName, run, takenAt, planDigest, ...flow } = read.data;
    return { environmentName, run, takenAt, planDigest, flow };
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
        snapshots: snapshotFolder({ root, folder }, now),
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
