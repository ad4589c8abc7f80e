export const id = 958;
export const ids = [958];
export const modules = {

/***/ 4254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ incompleteReason),
/* harmony export */   K1: () => (/* binding */ blockReason),
/* harmony export */   Uu: () => (/* binding */ duplicateReason),
/* harmony export */   Y_: () => (/* binding */ errorsFound)
/* harmony export */ });
/* harmony import */ var _check_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3954);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9391);
/* harmony import */ var _live_unwritable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2015);
/* harmony import */ var _map_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5473);
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1313);





/** Why a target must not be deployed; null when it may be. */
function blockReason(target, current, findings, duplicatesOf) {
    return (errorsFound(target, findings) ??
        incompleteReason(target, current) ??
        duplicateReason(target, duplicatesOf) ??
        (0,_live_unwritable_js__WEBPACK_IMPORTED_MODULE_1__/* .unwritable */ .m)(target, current));
}
/** The errors that concern a target; null where there are none. */
function errorsFound(target, findings) {
    // An error that is only related to another finding blocks its flow as well.
    const against = findings.filter((finding) => (0,_check_check_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(finding).some((problem) => problem.severity === 'error' && concerns(problem, target)));
    const rules = [...new Set(against.map(({ rule }) => rule))];
    return rules.length === 0 ? null : { code: 'errors-found', errors: against.length, rules };
}
/**
 * A finding concerns a target when it is about its flow, about an entry of the map that the flow
 * uses, or about its environment.
 */
function concerns(finding, { flow, resolution }) {
    if (BLOCKS_ALL.includes(finding.rule))
        return true;
    const { environment, bindings, settings } = resolution;
    if (finding.environments.length > 0 && !finding.environments.includes(environment.name))
        return false;
    if (finding.flow !== null)
        return finding.flow === flow.file;
    const { paths } = environment;
    const whole = [paths.environment, paths.environmentName, paths.deployAs].map(_json_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb);
    if (whole.includes(finding.at))
        return true;
    const relied = [
        ...bindings.flatMap(({ entry }) => Object.values(entry.paths)),
        ...(settings === null ? [] : [settings.path]),
    ];
    return relied.some((path) => (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(finding.at, (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)(path)));
}
/**
 * Rules whose errors block every flow, because the policy is unknown: the base map or a data policy
 * cannot be read. If the map itself is invalid, there is no target.
 */
const BLOCKS_ALL = ['base-map-invalid', 'map-invalid'];
/**
 * Why a flow cannot be sent completely: a key that resolves to nothing, or a parameter that is not
 * declared. Independent of findings, which may be switched off or suppressed.
 */
function incompleteReason({ flow, resolution }, { kind }) {
    if (flow.referencesAreArray)
        return { code: 'references-as-array' };
    // Whether a row is bound already is not known without a look at the environment.
    const isUnseen = kind === 'base' || kind === 'new';
    const isBoundByRow = (0,_map_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .abilitiesOf */ .s)(resolution.environment).binds === 'row';
    const missing = resolution.unmapped.filter(({ declared }) => !(isUnseen && isBoundByRow && declared?.logicalName));
    const keys = missing.map(({ key }) => key);
    const environment = resolution.environment.name;
    if (keys.length > 0)
        return { code: 'reference-unmapped', environment, keys };
    const parameters = (0,_desired_js__WEBPACK_IMPORTED_MODULE_3__/* .undeclaredParameters */ .wL)(flow, resolution);
    return parameters.length === 0 ? null : { code: 'parameter-undeclared', parameters };
}
/** Why it is not clear which file the live flow belongs to; Flowgate does not guess. */
function duplicateReason(target, duplicatesOf) {
    const others = duplicatesOf(target);
    return others.length === 0 ? null : { code: 'same-live-flow', others };
}


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf)
/* harmony export */ });
/** The content that a live flow must have to match Git and the map. */
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
/* harmony export */   H5: () => (/* binding */ keptDescription),
/* harmony export */   ZA: () => (/* binding */ desiredFlow),
/* harmony export */   qy: () => (/* binding */ desiredDefinition),
/* harmony export */   vC: () => (/* binding */ PLATFORM_PARAMETERS),
/* harmony export */   wL: () => (/* binding */ undeclaredParameters)
/* harmony export */ });
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);
/* harmony import */ var _live_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7410);
/* harmony import */ var _live_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9929);
/* harmony import */ var _map_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5473);




/**
 * The parameters without which the platform refuses a flow with connector operations
 * (`InvalidPowerFlow`).
 */
const PLATFORM_PARAMETERS = {
    $connections: { defaultValue: {}, type: 'Object' },
    $authentication: { defaultValue: {}, type: 'SecureObject' },
};
/**
 * Builds what a deployment would send: one reference for each used key and no other, the parameters
 * that connector operations need, and the environment's values. `live` gives the source of a
 * reference that neither the map nor the file has, and what a host keeps beside the definition.
 */
function desiredFlow(flow, { settings, bindings, environment }, live = null) {
    const liveReferences = live?.connectionReferences ?? {};
    const isRow = environment !== undefined && (0,_map_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .abilitiesOf */ .s)(environment).binds === 'row';
    return {
        displayName: settings?.displayName ?? flow.displayName,
        renames: settings?.displayName != null || !flow.namedByFile,
        description: flow.description,
        state: settings?.state ?? null,
        definition: {
            ...desiredDefinition(flow, settings?.parameters ?? {}, bindings.length > 0),
            ...keptDescription(flow, live),
        },
        connectionReferences: Object.fromEntries(bindings.map((binding) => {
            const sent = sentReference(binding, liveReferences);
            const row = isRow ? { logicalName: (0,_live_references_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalNameOf */ .et)(binding, liveReferences) } : {};
            return [binding.used.key, { ...sent, ...row }];
        })),
    };
}
/**
 * The description that the platform copies from the flow's row into a definition that has none: it
 * is neither added nor removed by Git.
 */
function keptDescription({ definition, description }, live) {
    const isGiven = description !== null || definition.description !== undefined;
    const kept = live?.description === undefined ? undefined : live.definition.description;
    return isGiven || kept === undefined ? {} : { description: kept };
}
/** Names of parameters that the map sets, but the flow's definition does not declare. */
function undeclaredParameters(flow, { settings }) {
    const declared = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(flow.definition, 'parameters');
    return Object.keys(settings?.parameters ?? {}).filter((name) => (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name) === undefined);
}
function sentReference(binding, liveReferences) {
    const source = binding.source ?? (0,_live_source_js__WEBPACK_IMPORTED_MODULE_2__/* .liveSourceOf */ .R)(liveReferences, binding.used.key);
    return { connectionName: binding.entry.connectionName, id: binding.entry.id, source };
}
/** A flow's definition as it is sent, where the map gives its parameters these values. */
function desiredDefinition({ definition, description }, values, needsConnections) {
    const declared = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(definition.parameters) ? definition.parameters : {};
    const set = Object.entries(values).flatMap(([name, value]) => {
        const parameter = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name);
        return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parameter) ? [[name, { ...parameter, defaultValue: value }]] : [];
    });
    const ofPlatform = needsConnections ? PLATFORM_PARAMETERS : {};
    // Last, so that a value in the file cannot bind a connection without the map and unseen in the
    // plan.
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
/* harmony export */   N: () => (/* binding */ othersOfSameFlow),
/* harmony export */   u: () => (/* binding */ duplicatesIn)
/* harmony export */ });
/* harmony import */ var _live_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6073);
/* harmony import */ var _map_environment_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1389);
/* harmony import */ var _map_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);



/**
 * Searches the complete repository, not only what changed: a copied file must not replace the flow
 * of the original, and one name must not be created twice.
 */
function duplicatesIn(repository) {
    const byLiveFlow = Map.groupBy((0,_live_target_js__WEBPACK_IMPORTED_MODULE_2__/* .identitiesOf */ .UI)(repository, []), _map_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .liveFlowKey */ .Kd);
    return (target) => {
        const { file, environment } = placeOf(target);
        return (byLiveFlow.get((0,_map_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .liveFlowKey */ .Kd)(target)) ?? [])
            .map(placeOf)
            .filter((other) => other.file !== file || other.environment !== environment);
    };
}
/**
 * For each item, the others that turned out to be the same live flow, one found by its guid and one
 * by its name.
 */
function othersOfSameFlow(all) {
    const keyOf = ({ environmentName, flowName }) => flowName === null ? null : `${(0,_map_environment_id_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentId */ .Xo)(environmentName)}\n${flowName.toLowerCase()}`;
    const byLiveFlow = Map.groupBy(all, keyOf);
    return (one) => {
        const key = keyOf(one);
        return key === null ? [] : (byLiveFlow.get(key) ?? []).filter((other) => other !== one);
    };
}
function placeOf({ flow, resolution }) {
    return { file: flow.file, environment: resolution.environment.name };
}


/***/ }),

/***/ 1031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutRowConnections),
/* harmony export */   Q: () => (/* binding */ rowChanges)
/* harmony export */ });
/* harmony import */ var _flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1128);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);
/* harmony import */ var _live_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7410);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2943);




/** The rows that must be bound before the flows of a plan are saved. */
function rowChanges(changes, rowsOf) {
    const wanted = changes.filter(_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .isWriting */ .x).flatMap((change) => rowsWanted(change, rowsOf));
    const groups = Map.groupBy(wanted, ({ environment, logicalName }) => JSON.stringify([environment, logicalName]));
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const flows = [first, ...others].flatMap((one) => one.flows);
        return [{ ...first, flows: [...new Set(flows)] }];
    });
}
/** The rows that one flow needs bound otherwise than they are. */
function rowsWanted(change, rowsOf) {
    const { environment, environmentName, file, desired, bindings } = change;
    const rows = rowsOf(environmentName) ?? [];
    return Object.entries(desired.connectionReferences).flatMap(([key, reference]) => {
        const { logicalName = '', connectionName } = reference;
        const row = (0,_live_references_js__WEBPACK_IMPORTED_MODULE_1__/* .rowNamed */ ._q)(rows, logicalName);
        if (row === undefined || (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sameConnection */ .h)(row.connectionName ?? '', connectionName))
            return [];
        const binding = bindings.find((one) => one.key === key);
        const from = row.connectionName === null ? null : fromOf(row.connectionName, binding?.from);
        const to = binding?.to ?? { connectionName, owner: null };
        const about = { environment, environmentName, logicalName: row.logicalName };
        return [{ ...about, from, to, flows: [file] }];
    });
}
/** The connection of a row, with its owner where the flow was on it too. */
function fromOf(connectionName, known) {
    const isKnown = known != null && (0,_flow_connection_name_js__WEBPACK_IMPORTED_MODULE_3__/* .sameConnection */ .h)(known.connectionName, connectionName);
    return isKnown ? known : { connectionName, owner: null };
}
/** References without the connections of their rows, which are no part of a flow. */
function withoutRowConnections(references) {
    const entries = Object.entries(references).map(([key, reference]) => {
        if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(reference) || (0,_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(reference, 'logicalName') === undefined) {
            return [key, reference];
        }
        const { connectionName: _ofTheRow, ...rest } = reference;
        return [key, rest];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 6958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makePlan: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./src/check/check.ts + 16 modules
var check = __webpack_require__(3954);
// EXTERNAL MODULE: ./src/live/bound.ts
var bound = __webpack_require__(6898);
// EXTERNAL MODULE: ./src/live/facts.ts
var live_facts = __webpack_require__(4149);
// EXTERNAL MODULE: ./src/live/rows.ts
var rows = __webpack_require__(5497);
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
// EXTERNAL MODULE: ./src/plan/diff.ts + 6 modules
var plan_diff = __webpack_require__(2665);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/plan/canonical.ts + 1 modules
var canonical = __webpack_require__(3849);
// EXTERNAL MODULE: ./src/plan/key-order.ts
var key_order = __webpack_require__(9333);
// EXTERNAL MODULE: ./src/plan/writing.ts
var writing = __webpack_require__(2943);
;// CONCATENATED MODULE: ./src/plan/digest.ts





/**
 * sha256 over the content of a plan: what would be written and what is there now, in canonical
 * form. It does not depend on key order, line ends, encodings, commits, runs or times, nor on flows
 * that do not change: a run over all flows has the same digest as one over the changed ones.
 */
function digestOf(changes) {
    return sha256(changes.filter(writing/* isWriting */.x).map(({ digest }) => digest));
}
/** The digest of each environment; a run for one environment alone has the same. */
function digestsOf(changes) {
    const environments = Map.groupBy(changes, ({ environment }) => environment);
    return Object.fromEntries([...environments].map(([environment, those]) => [environment, digestOf(those)]));
}
/** The digest of one change. */
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
/** `besides` comes before the state. */
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
    return (0,key_order/* sortKeys */.di)([...(0,canonical/* canonicalReferences */.$s)(block)].map(([key, form]) => ({ key, ...form })));
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
 * A change's fingerprint, part by part, so that two plans can be compared without their values. No
 * secret is hashed: eight digits of a hash could reveal a short password.
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

// EXTERNAL MODULE: ./src/plan/row-changes.ts
var row_changes = __webpack_require__(1031);
// EXTERNAL MODULE: ./src/plan/uses.ts
var uses = __webpack_require__(1931);
;// CONCATENATED MODULE: ./src/plan/plan.ts












/**
 * Decides once what happens to every target, by environment and file; the deployment carries it out
 * and decides nothing again. An error-level finding on a flow blocks it.
 */
function plan(comparedWith, currents, findings, project, { unreadable = [], onDrift = 'fail', ignored = [], identities = [], liveOwners = () => () => null, rowReasons = new Map(), rowsOf = () => null, } = {}) {
    const owners = (0,plan_bindings/* ownersOf */.K2)(project);
    const duplicatesOf = (0,duplicate_targets/* duplicatesIn */.u)(project);
    const identityOf = identitiesByTarget(identities);
    const about = { owners, liveOwners, identityOf };
    const judgement = {
        ...{ ...about, comparedWith, findings, duplicatesOf, onDrift, ignored },
        rowReasons,
    };
    const each = [...currents].map(([target, current]) => changeFor(target, current, judgement));
    const changes = [...blockDuplicates(each), ...unreadable.map(unreadableChange)].toSorted(change/* byTarget */.R);
    const rows = (0,row_changes/* rowChanges */.Q)(changes, rowsOf);
    return {
        comparedWith,
        digest: digestOf(changes),
        digests: digestsOf(changes),
        changes,
        ignored,
        connectionUses: (0,uses/* connectionUses */.FY)(changes, project),
        ...(rows.length === 0 ? {} : { references: rows }),
    };
}
function changeFor(target, found, judgement) {
    const { comparedWith, findings, duplicatesOf, onDrift, ignored } = judgement;
    const isOverwritten = found.kind === 'edited' && onDrift === 'overwrite';
    const current = isOverwritten ? { ...found, kind: 'live' } : found;
    const { flow, resolution } = target;
    const live = currentFlow(current, (0,identity/* knownFlowName */.TO)(target));
    const about = aboutOf(target, current, live, judgement);
    const desired = (0,plan_desired/* desiredFlow */.ZA)(flow, resolution, live);
    const reason = (0,block/* blockReason */.K1)(target, current, findings, duplicatesOf) ??
        judgement.rowReasons.get(target) ??
        null;
    if (reason !== null) {
        const isSkipped = current.kind === 'edited' && onDrift === 'skip';
        const compared = isKnown(current) ? differenceOf(live, desired, ignored) : NOT_COMPARED;
        return { ...about, action: 'blocked', reason, isSkipped, ...compared };
    }
    if (live === null) {
        const readAt = (current.kind === 'absent' && current.readAt) || 0;
        const diff = (0,plan_diff/* diffOf */.n_)(null, (0,content/* contentOf */.$)(desired), ignored);
        const change = { ...about, action: 'create', flow, desired, readAt, diff };
        return { ...change, ...fingerprintOf(change, ignored) };
    }
    const diff = (0,plan_diff/* diffOf */.n_)(live, (0,content/* contentOf */.$)(desired), ignored);
    const paths = (0,plan_diff/* pathsOf */.wG)(diff);
    // Git does not show the content of another live flow.
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
        writes: isUnknown || isOfFlow(live, desired, ignored),
    };
    return { ...change, ...fingerprintOf(change, ignored) };
}
const NOT_COMPARED = { diff: null, paths: [] };
/** What a blocked flow would change; a new one differs nowhere. */
function differenceOf(live, desired, ignored) {
    const diff = (0,plan_diff/* diffOf */.n_)(live, (0,content/* contentOf */.$)(desired), ignored);
    return { diff, paths: live === null ? [] : (0,plan_diff/* pathsOf */.wG)(diff) };
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
            ? (0,plan_bindings/* bindingChanges */.xj)(bindings, live?.connectionReferences ?? {}, owners, liveOwners(environment))
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
        diff: null,
    };
}
/**
 * Blocks flows that turned out to be the same live flow, one found by its guid and one by its name.
 */
function blockDuplicates(changes) {
    const othersOf = (0,duplicate_targets/* othersOfSameFlow */.N)(changes.filter(({ action }) => action !== 'blocked'));
    return changes.map((change) => {
        const others = change.action === 'blocked' ? [] : othersOf(change);
        if (others.length === 0)
            return change;
        const { environment, environmentName, deployAs, file, displayName, flowName } = change;
        const { bindings, paths, identity } = change;
        const about = {
            ...{ environment, environmentName, deployAs, file, displayName, flowName, bindings, paths },
            ...(identity === undefined ? {} : { identity }),
        };
        const named = others.map((other) => ({ file: other.file, environment: other.environment }));
        return {
            ...about,
            action: 'blocked',
            reason: { code: 'same-live-flow', others: named },
            diff: 'diff' in change ? change.diff : null,
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
    if (current.kind !== 'edited')
        return null;
    return { code: 'edit-overwritten', edits: current.edits, cause: current.cause };
}
/** False where it is unknown what the flow is bound to now. */
function isKnown({ kind }) {
    return ['live', 'edited', 'base', 'new', 'absent'].includes(kind);
}
/** Whether more changes than the state and the connections of rows. */
function isOfFlow(live, desired, ignored) {
    const connectionReferences = (0,row_changes/* withoutRowConnections */.M)(live.connectionReferences);
    const own = (0,plan_diff/* diffOf */.n_)({ ...live, connectionReferences }, (0,content/* contentOf */.$)(desired), ignored);
    return (0,plan_diff/* pathsOf */.wG)(own).some((path) => path !== STATE);
}
/** The flow to compare with; null when there is none and the flow will be created. */
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






/** A run's plan, once the current flows are known. */
function makePlan(comparedWith, { settings, project, scope, checked, live, identities }, currents) {
    const known = { ...project, baseMap: scope.baseline?.map ?? null };
    const unreadable = (0,target/* unreadableTargets */.M9)(project, scope.affected, scope.environments);
    const { side } = live;
    return plan(comparedWith, currents, checked.findings, known, {
        unreadable,
        identities,
        onDrift: settings.onDrift,
        ignored: (0,check.judgingPolicy)(project).ignored,
        ...('code' in side ? {} : knownOf(side.facts)),
    });
}
/** What is known of the environments besides their flows. */
function knownOf(facts) {
    return {
        liveOwners: (0,bound/* liveOwnersOf */.Mw)(facts),
        rowReasons: (0,rows/* rowReasons */._m)(facts),
        rowsOf: (name) => (0,live_facts/* readValue */.wK)(facts.environments.get(name)?.references),
    };
}


/***/ })

};
