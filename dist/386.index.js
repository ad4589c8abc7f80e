export const id = 386;
export const ids = [386];
export const modules = {

/***/ 4053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownersOf),
/* harmony export */   x: () => (/* binding */ bindingChanges)
/* harmony export */ });
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1128);
/* harmony import */ var _flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1795);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5486);
/* harmony import */ var _map_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7480);
/* harmony import */ var _map_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3754);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3849);






function ownersOf({ map, baseMap, }) {
    const entries = [map, baseMap].flatMap((known) => (known === null ? [] : (0,_map_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .allEntries */ .Yl)(known)));
    return (connectionName) => entries.find((entry) => entry.owner !== null && (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_4__/* .sameConnection */ .h)(entry.connectionName, connectionName))?.owner ?? null;
}
/** Whom the server knows as the owner comes first: the map's word may be wrong, or a lie. */
function withLiveOwners(owners, live) {
    return (connectionName) => {
        const [said, is] = [owners(connectionName), live(connectionName)];
        return said !== null && is !== null && (0,_map_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .sameAccount */ .M_)(said, is) ? said : (is ?? said);
    };
}
/** What each key is bound to before and after a save, by key. */
function bindingChanges(bindings, liveReferences, owners, liveOwners) {
    const ownerOf = withLiveOwners(owners, liveOwners);
    const live = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalReferences */ .$s)(liveReferences);
    const wanted = bindings.map(({ used, entry }) => {
        const was = connectionAt(liveReferences, used.key);
        return {
            key: used.key,
            connector: (0,_flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .connectorOf */ .dO)(entry.id),
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
        connector: (0,_flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .connectorOf */ .dO)(id),
        from: { connectionName, owner: ownerOf(connectionName) },
        to: null,
    }));
    return [...wanted, ...dropped].toSorted((one, other) => (one.key < other.key ? -1 : 1));
}
function connectionAt(references, key) {
    return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_5__/* .digString */ .AG)(references, key, 'connectionName') ?? '';
}


/***/ }),

/***/ 4254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ blockReason),
/* harmony export */   Y: () => (/* binding */ errorsFound)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9391);
/* harmony import */ var _live_unwritable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2015);
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1313);



/** Why a target must not be deployed; null when nothing stands against it. */
function blockReason(target, current, findings, rivals) {
    return (errorsFound(target, findings) ??
        bindingReason(target) ??
        parameterReason(target) ??
        rivalReason(target, rivals) ??
        (0,_live_unwritable_js__WEBPACK_IMPORTED_MODULE_1__/* .unwritable */ .m)(target, current));
}
/** The errors that concern a target; null where there are none. */
function errorsFound(target, findings) {
    const against = findings.filter((finding) => finding.severity === 'error' && concerns(finding, target));
    const rules = [...new Set(against.map(({ rule }) => rule))];
    return rules.length === 0 ? null : { code: 'errors-found', errors: against.length, rules };
}
/**
 * A finding concerns a target when it is of its flow, of an entry of the map that it resolves to, or
 * of its environment as a whole.
 */
function concerns(finding, { flow, resolution }) {
    if (finding.rule === 'base-map-invalid')
        return true;
    const { environment, bindings, settings } = resolution;
    if (finding.environments.length > 0 && !finding.environments.includes(environment.name))
        return false;
    if (finding.flow !== null)
        return finding.flow === flow.file;
    const { paths } = environment;
    const whole = [paths.environment, paths.environmentName, paths.deployAs].map(_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb);
    if (whole.includes(finding.at))
        return true;
    const relied = [
        ...bindings.flatMap(({ entry }) => Object.values(entry.paths)),
        ...(settings === null ? [] : [settings.path]),
    ];
    return relied.some((path) => (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(finding.at, (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path)));
}
/** Findings may be switched off or suppressed; a flow with a key that means nothing is not sent. */
function bindingReason({ flow, resolution }) {
    if (flow.referencesAreArray)
        return { code: 'references-as-array' };
    const keys = resolution.unmapped.map(({ key }) => key);
    if (keys.length === 0)
        return null;
    return { code: 'reference-unmapped', environment: resolution.environment.name, keys };
}
/** Which of them is right is not ours to guess. */
function rivalReason(target, rivals) {
    const others = rivals(target);
    return others.length === 0 ? null : { code: 'same-live-flow', others };
}
function parameterReason({ flow, resolution }) {
    const parameters = (0,_desired_js__WEBPACK_IMPORTED_MODULE_0__/* .undeclaredParameters */ .wL)(flow, resolution);
    return parameters.length === 0 ? null : { code: 'parameter-undeclared', parameters };
}


/***/ }),

/***/ 7023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ byTarget)
/* harmony export */ });
/* harmony import */ var _json_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8434);

/** The order of a plan and of its outcomes: by environment and file. */
function byTarget(one, other) {
    return (0,_json_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(one.environment, other.environment) || (0,_json_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(one.file, other.file);
}


/***/ }),

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

/***/ 1313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ desiredFlow),
/* harmony export */   vC: () => (/* binding */ PLATFORM_PARAMETERS),
/* harmony export */   wL: () => (/* binding */ undeclaredParameters)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);
/* harmony import */ var _live_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9929);


/**
 * The parameters that the platform refuses a flow with connector operations without
 * (`InvalidPowerFlow`).
 */
const PLATFORM_PARAMETERS = {
    $connections: { defaultValue: {}, type: 'Object' },
    $authentication: { defaultValue: {}, type: 'SecureObject' },
};
/**
 * Builds what a deployment would send: one reference for each used key and no other, the
 * parameters that connector operations need, and the environment's values. `liveReferences` gives
 * the source of a reference that neither the map nor the file tells.
 */
function desiredFlow(flow, { settings, bindings }, liveReferences = {}) {
    return {
        displayName: settings?.displayName ?? flow.displayName,
        renames: settings?.displayName != null || !flow.namedByFile,
        description: flow.description,
        state: settings?.state ?? null,
        definition: desiredDefinition(flow, settings?.parameters ?? {}, bindings.length > 0),
        connectionReferences: Object.fromEntries(bindings.map((binding) => [binding.used.key, sentReference(binding, liveReferences)])),
    };
}
/** Names of parameters that the map sets and that the flow's definition does not declare. */
function undeclaredParameters(flow, { settings }) {
    const declared = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(flow.definition, 'parameters');
    return Object.keys(settings?.parameters ?? {}).filter((name) => (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name) === undefined);
}
function sentReference(binding, liveReferences) {
    const source = binding.source ?? (0,_live_source_js__WEBPACK_IMPORTED_MODULE_1__/* .liveSourceOf */ .R)(liveReferences, binding.used.key);
    return { connectionName: binding.entry.connectionName, id: binding.entry.id, source };
}
function desiredDefinition(flow, values, needsConnections) {
    const { definition, description } = flow;
    const declared = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(definition.parameters) ? definition.parameters : {};
    const set = Object.entries(values).flatMap(([name, value]) => {
        const parameter = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name);
        return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parameter) ? [[name, { ...parameter, defaultValue: value }]] : [];
    });
    const ofPlatform = needsConnections ? PLATFORM_PARAMETERS : {};
    // Again at the end: a value of a file would bind a connection past the map, and no plan shows it.
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

/***/ 8697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rivalsIn),
/* harmony export */   R: () => (/* binding */ sharingFlow)
/* harmony export */ });
/* harmony import */ var _live_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6073);
/* harmony import */ var _map_environment_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1389);
/* harmony import */ var _map_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);



/**
 * Looks over the whole repository, not only over what changed: a copied file must not replace the
 * flow of the file that it was copied from, nor one flow be created twice under one name.
 */
function rivalsIn(repository) {
    const claims = Map.groupBy((0,_live_target_js__WEBPACK_IMPORTED_MODULE_2__/* .identitiesOf */ .UI)(repository, []), _map_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .claimOf */ ._B);
    return (target) => {
        const { file, environment } = placeOf(target);
        return (claims.get((0,_map_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .claimOf */ ._B)(target)) ?? [])
            .map(placeOf)
            .filter((other) => other.file !== file || other.environment !== environment);
    };
}
/** Of those that turned out to mean one live flow, one by its guid and one by its name, the others. */
function sharingFlow(all) {
    const keyOf = ({ environmentName, flowName }) => flowName === null ? null : `${(0,_map_environment_id_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentId */ .Xo)(environmentName)}\n${flowName.toLowerCase()}`;
    const claims = Map.groupBy(all, keyOf);
    return (one) => {
        const key = keyOf(one);
        return key === null ? [] : (claims.get(key) ?? []).filter((other) => other !== one);
    };
}
function placeOf({ flow, resolution }) {
    return { file: flow.file, environment: resolution.environment.name };
}


/***/ }),

/***/ 386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makePlan: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./src/check/check.ts + 14 modules
var check = __webpack_require__(8637);
// EXTERNAL MODULE: ./src/live/bound.ts
var bound = __webpack_require__(6898);
// EXTERNAL MODULE: ./src/live/target.ts
var target = __webpack_require__(6073);
// EXTERNAL MODULE: ./src/map/identity.ts
var identity = __webpack_require__(5518);
// EXTERNAL MODULE: ./src/plan/bindings.ts
var plan_bindings = __webpack_require__(4053);
// EXTERNAL MODULE: ./src/plan/block.ts
var block = __webpack_require__(4254);
// EXTERNAL MODULE: ./src/plan/change.ts
var change = __webpack_require__(7023);
// EXTERNAL MODULE: ./src/plan/content.ts
var content = __webpack_require__(9874);
// EXTERNAL MODULE: ./src/plan/desired.ts
var plan_desired = __webpack_require__(1313);
// EXTERNAL MODULE: ./src/plan/diff.ts + 3 modules
var plan_diff = __webpack_require__(6535);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/plan/canonical.ts + 1 modules
var canonical = __webpack_require__(3849);
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
        desired: formOf((0,content/* contentOf */.$)(desired), ignored, { description: desired.description }),
        current: change.action === 'update' ? formOf(change.current, ignored) : null,
    });
}
function sha256(content) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(content)).digest('hex')}`;
}
/** `besides` stands before the state. */
function formOf({ definition, connectionReferences, displayName, state }, ignored, besides = {}) {
    return {
        definition: (0,canonical/* canonicalDefinition */.AH)(definition, ignored),
        connectionReferences: references(connectionReferences),
        displayName,
        ...besides,
        state,
    };
}
function references(block) {
    return (0,canonical/* sortKeys */.di)([...(0,canonical/* canonicalReferences */.$s)(block)].map(([key, form]) => ({ key, ...form })));
}

// EXTERNAL MODULE: ./src/plan/duplicate-targets.ts
var duplicate_targets = __webpack_require__(8697);
// EXTERNAL MODULE: ./src/json/pointer.ts
var pointer = __webpack_require__(9391);
// EXTERNAL MODULE: ./src/plan/diff/secret.ts
var secret = __webpack_require__(8603);
// EXTERNAL MODULE: ./src/plan/diff/version.ts
var version = __webpack_require__(3543);
;// CONCATENATED MODULE: ./src/plan/part-hashes.ts





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

// EXTERNAL MODULE: ./src/flow/connection-name.ts
var connection_name = __webpack_require__(1128);
// EXTERNAL MODULE: ./src/map/resolve.ts
var resolve = __webpack_require__(6734);
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
    const owners = (0,plan_bindings/* ownersOf */.K)(project);
    const rivals = (0,duplicate_targets/* rivalsIn */.F)(project);
    const identityOf = identitiesByTarget(identities);
    const about = { owners, liveOwners, identityOf };
    const judgement = { ...about, comparedWith, findings, rivals, onDrift, ignored };
    const each = [...currents].map(([target, current]) => changeFor(target, current, judgement));
    const changes = [...withoutRivals(each), ...unreadable.map(unreadableChange)].toSorted(change/* byTarget */.R);
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
    const isOverwritten = found.kind === 'edited' && onDrift === 'overwrite';
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
        const diff = (0,plan_diff/* diffOf */.n_)(null, (0,content/* contentOf */.$)(desired), ignored);
        const change = { ...about, action: 'create', flow, desired, readAt, diff };
        return { ...change, ...fingerprintOf(change, ignored) };
    }
    const diff = (0,plan_diff/* diffOf */.n_)(live, (0,content/* contentOf */.$)(desired), ignored);
    const paths = (0,plan_diff/* pathsOf */.wG)(diff);
    // What another live flow holds, Git does not tell.
    const isUnknown = about.identity !== undefined && comparedWith === 'git';
    if (paths.length === 0 && !isUnknown)
        return { ...about, action: 'unchanged' };
    const change = {
        ...about,
        reason: remark(found),
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
            ? (0,plan_bindings/* bindingChanges */.x)(bindings, live?.connectionReferences ?? {}, owners, liveOwners(environment))
            : [],
        paths: [],
    };
}
function fingerprintOf(change, ignored) {
    return { digest: changeDigest(change, ignored), parts: partsOf(change, ignored) };
}
function unreadableChange({ file, environment, cause }) {
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
        reason: { code: 'no-flow-in-file', cause },
    };
}
/** Two files that turned out to mean one live flow, one by its guid and one by its name. */
function withoutRivals(changes) {
    const sharing = (0,duplicate_targets/* sharingFlow */.R)(changes.filter(({ action }) => action !== 'blocked'));
    return changes.map((change) => {
        const others = change.action === 'blocked' ? [] : sharing(change);
        if (others.length === 0)
            return change;
        const { environment, environmentName, deployAs, file, displayName, flowName, bindings } = change;
        const { identity } = change;
        const about = {
            ...{ environment, environmentName, deployAs, file, displayName, flowName, bindings },
            ...(identity === undefined ? {} : { identity }),
        };
        const named = others.map((other) => ({ file: other.file, environment: other.environment }));
        return {
            ...about,
            paths: [],
            action: 'blocked',
            reason: { code: 'same-live-flow', others: named },
        };
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
    if (current.kind === 'new')
        return { code: 'not-looked-up' };
    return current.kind === 'edited' ? { code: 'edit-overwritten', edits: current.edits } : null;
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
const STATE = '/state';

;// CONCATENATED MODULE: ./src/run/make-plan.ts




/** A run's plan, once it is known what stands where it would write. */
function makePlan(comparedWith, { settings, project, scope, checked, live, identities }, currents) {
    const known = { ...project, baseMap: scope.baseline?.map ?? null };
    const unreadable = (0,target/* unreadableTargets */.M9)(project, scope.affected, scope.environments);
    const { side } = live;
    return plan(comparedWith, currents, checked.findings, known, {
        unreadable,
        identities,
        onDrift: settings.onDrift,
        ignored: (0,check.judging)(project).ignored,
        ...('code' in side ? {} : { liveOwners: (0,bound/* liveOwnersOf */.M)(side.facts) }),
    });
}


/***/ })

};
