export const id = 965;
export const ids = [965,175];
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

/***/ 5965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planFromGit: () => (/* binding */ planFromGit)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
/* harmony import */ var _connections_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7691);
/* harmony import */ var _connections_resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7341);
/* harmony import */ var _plan_desired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1313);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9590);
/* harmony import */ var _make_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4175);






/** How many files are asked of GitHub at a time. */
const REQUESTS = 8;
/** Plans against what Git had before, where the live flows cannot be read. */
async function planFromGit(planning, targets, baseline, github) {
    return (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_3__.makePlan)('git', planning, await readFromGit(targets, baseline, github));
}
/** What each target would replace if the live flows were as Git last had them. */
async function readFromGit(targets, baseline, github) {
    const files = new Set(targets.map(({ flow }) => flow));
    await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlowsBefore */ .n3)(files, baseline, github);
    const before = await (0,p_map__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .Ay)(files, async (flow) => [flow.file, await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .flowBefore */ .sS)(flow, baseline, github)], { concurrency: REQUESTS });
    const flows = new Map(before);
    return new Map(targets.map((target) => [
        target,
        currentOf(target, flows.get(target.flow.file) ?? null, baseline.map),
    ]));
}
function currentOf(target, before, map) {
    const { settings } = target.resolution;
    const flowName = (0,_connections_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFlowName */ .TO)(target);
    if (before === null)
        return { kind: 'new', create: flowName === null && settings?.create === true };
    return { kind: 'base', flow: asLive(before, flowName, target, map) };
}
function asLive(before, flowName, target, map) {
    const { name } = target.resolution.environment;
    const environment = map === null
        ? undefined
        : (0,_connections_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentsOf */ .M2)(map, before.file).find((known) => known.name === name);
    const empty = {
        environment: target.resolution.environment,
        settings: null,
        bindings: [],
        unmapped: [],
    };
    const was = (0,_plan_desired_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredFlow */ .ZA)(before, environment === undefined ? empty : (0,_connections_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolve */ .hd)(before, environment));
    return {
        flowName: flowName ?? '',
        displayName: was.displayName,
        state: was.state,
        definition: was.definition,
        connectionReferences: {
            ...was.connectionReferences,
        },
    };
}


/***/ }),

/***/ 4175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makePlan: () => (/* binding */ makePlan)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(171);
/* harmony import */ var _live_bound_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6898);
/* harmony import */ var _live_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6073);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5642);




/** A run's plan, once it is known what stands where it would write. */
function makePlan(comparedWith, { settings, mode, project, scope, checked, live, identities }, currents) {
    const known = { ...project, baseMap: scope.baseline?.map ?? null };
    const unreadable = (0,_live_target_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableTargets */ .M9)(project, scope.affected, scope.environments);
    // Drift tells what differs, whatever would keep it from being deployed.
    const isDrift = mode === 'drift';
    const { side } = live;
    return (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .plan */ .e)(comparedWith, currents, isDrift ? [] : checked.findings, known, {
        unreadable,
        identities,
        onDrift: isDrift ? 'show' : settings.onDrift,
        ignored: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .judging */ .R3)(project).ignored,
        ...(typeof side === 'string' ? {} : { liveOwners: (0,_live_bound_js__WEBPACK_IMPORTED_MODULE_3__/* .liveOwnersOf */ .M)(side.facts) }),
    });
}


/***/ })

};
