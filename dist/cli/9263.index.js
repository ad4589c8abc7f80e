"use strict";
exports.id = 9263;
exports.ids = [9263,5248];
exports.modules = {

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

/***/ 5248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withoutIdleObstacles),
/* harmony export */   compareWithLive: () => (/* binding */ compareWithLive),
/* harmony export */   e: () => (/* binding */ isSuspended),
/* harmony export */   withDrift: () => (/* binding */ withDrift)
/* harmony export */ });
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1313);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2665);



/** The comparison of Git with live for drift. No earlier commit is involved. */
function compareWithLive(currents, ignored) {
    const differing = [...currents].flatMap(([target, current]) => {
        if (current.kind !== 'live')
            return [];
        const diff = diffWithLive(target, current.flow, ignored);
        return (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(diff).length === 0 ? [] : [[target, diff]];
    });
    return new Map(differing);
}
function diffWithLive({ flow, resolution }, live, ignored) {
    const wanted = (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$)((0,_desired_js__WEBPACK_IMPORTED_MODULE_0__/* .desiredFlow */ .ZA)(flow, resolution, live));
    const { displayName, state } = wanted;
    // Where Git leaves the name or the state open, the live value counts.
    const inGit = {
        ...wanted,
        displayName: displayName ?? live.displayName,
        state: state ?? live.state,
    };
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffOf */ .n_)(inGit, { ...live, state: state === null ? null : live.state }, ignored);
}
/**
 * Marks every live flow that differs from Git and the map. The difference is a manual change, or a
 * change that was never deployed; both are drift.
 */
function withDrift(currents, differences) {
    return new Map([...currents].map(([target, current]) => [target, marked(current, differences.get(target))]));
}
function marked(current, diff) {
    if (current.kind !== 'live')
        return current;
    const paths = diff === undefined ? [] : (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(diff);
    const held = isSuspended(current.flow) && !paths.includes('/state') ? ['/state'] : [];
    const edits = [...paths, ...held];
    return edits.length === 0 ? current : { ...current, kind: 'edited', edits, cause: null };
}
/** A policy of the tenant stopped it, or it failed for too long. */
function isSuspended({ state }) {
    return state?.toLowerCase() === 'suspended';
}
/**
 * An obstacle to a save counts only where something would be saved: a flow that is as Git has it is
 * fine, also where it is managed.
 */
function withoutIdleObstacles(currents, ignored) {
    return new Map([...currents].map(([target, current]) => {
        if (current.kind !== 'live' || current.flow.obstacle === undefined)
            return [target, current];
        if ((0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(planDiff(target, current.flow, ignored)).length > 0)
            return [target, current];
        const { obstacle: _idle, ...flow } = current.flow;
        return [target, { ...current, flow }];
    }));
}
/** What a plan would change. */
function planDiff({ flow, resolution }, live, ignored) {
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffOf */ .n_)(live, (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$)((0,_desired_js__WEBPACK_IMPORTED_MODULE_0__/* .desiredFlow */ .ZA)(flow, resolution, live)), ignored);
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

/***/ 9263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findDrift: () => (/* binding */ findDrift)
});

// EXTERNAL MODULE: ./src/check/check.ts + 16 modules
var check = __webpack_require__(3954);
// EXTERNAL MODULE: ./src/live/bound.ts
var bound = __webpack_require__(6898);
// EXTERNAL MODULE: ./src/live/target.ts
var target = __webpack_require__(6073);
// EXTERNAL MODULE: ./src/map/identity.ts
var identity = __webpack_require__(5518);
// EXTERNAL MODULE: ./src/map/resolve.ts
var resolve = __webpack_require__(6734);
// EXTERNAL MODULE: ./src/live/host.ts
var host = __webpack_require__(2246);
;// CONCATENATED MODULE: ./src/live/unmanaged.ts




/**
 * The live flows of each environment that Git does not know, neither by guid nor by name. One list
 * for each environment; one that cannot be listed is left out.
 */
async function unmanagedFlows(project, environments, reader) {
    const wanted = [...(project.map?.environments.values() ?? [])].filter(({ name }) => environments.length === 0 || environments.includes(name));
    const targets = (0,target/* identitiesOf */.UI)(project, environments);
    const checkedOnly = project.index.filter((flow) => project.map !== null && (0,resolve/* checkedOnlyReason */.S8)(project.map, flow) !== null);
    const found = await Promise.all(wanted.map(async (environment) => {
        const { name, environmentName, flows: named } = environment;
        const listed = await reader.listFlows(environmentName).catch(asFailed);
        if (listed === null)
            return [];
        const own = [
            ...targets.filter(({ resolution }) => resolution.environment.name === name),
            ...checkedOnly.map((flow) => ({ flow, resolution: { environment, settings: null } })),
        ];
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

// EXTERNAL MODULE: ./src/live/unwritable.ts
var unwritable = __webpack_require__(2015);
// EXTERNAL MODULE: ./src/plan/bindings.ts
var plan_bindings = __webpack_require__(4053);
// EXTERNAL MODULE: ./src/plan/block.ts
var block = __webpack_require__(4254);
// EXTERNAL MODULE: ./src/plan/change.ts
var change = __webpack_require__(7023);
// EXTERNAL MODULE: ./src/plan/compare-with-live.ts
var compare_with_live = __webpack_require__(5248);
// EXTERNAL MODULE: ./src/plan/diff.ts + 6 modules
var plan_diff = __webpack_require__(2665);
// EXTERNAL MODULE: ./src/plan/duplicate-targets.ts
var duplicate_targets = __webpack_require__(8697);
;// CONCATENATED MODULE: ./src/plan/drift-entries.ts








/** Compares each live flow with Git; in order of environment and file. */
function driftOf(currents, { differences, findings, project, unreadable, liveOwners }) {
    const judgement = {
        differences,
        // The entry itself shows that the flow differs.
        findings: findings.filter(({ rule }) => rule !== 'flow-edited'),
        owners: (0,plan_bindings/* ownersOf */.K2)(project),
        liveOwners,
        duplicatesOf: withFoundDuplicates(currents, (0,duplicate_targets/* duplicatesIn */.u)(project)),
    };
    return [
        ...[...currents].map(([target, current]) => entryFor(target, current, judgement)),
        ...unreadable.map(unreadableEntry),
    ].toSorted(change/* byTarget */.R);
}
/**
 * Adds flows that turned out to be the same live flow, one found by its guid and one by its name.
 */
function withFoundDuplicates(currents, duplicatesOf) {
    const found = new Map([...currents].map(([target, current]) => [
        target,
        {
            file: target.flow.file,
            environment: target.resolution.environment.name,
            environmentName: target.resolution.environment.environmentName,
            flowName: liveIn(current)?.flowName ?? null,
        },
    ]));
    const othersOf = (0,duplicate_targets/* othersOfSameFlow */.N)([...found.values()]);
    return (target) => {
        const known = duplicatesOf(target);
        const own = found.get(target);
        if (known.length > 0 || own === undefined)
            return known;
        return othersOf(own).map(({ file, environment }) => ({ file, environment }));
    };
}
function entryFor(target, current, judgement) {
    const { flow, resolution } = target;
    const live = liveIn(current);
    const notCompared = reasonAgainst(target, current, judgement);
    const diff = notCompared === null ? (judgement.differences.get(target) ?? null) : null;
    return {
        environment: resolution.environment.name,
        file: flow.file,
        displayName: (0,identity/* displayNameIn */.rh)(target),
        flowName: live?.flowName ?? (0,identity/* knownFlowName */.TO)(target),
        paths: diff === null ? [] : (0,plan_diff/* pathsOf */.wG)(diff),
        diff,
        bindings: live === null ? [] : fromGitToLive(target, live, judgement),
        reason: notCompared ?? remark(target, current, judgement),
        live: notCompared === null ? live : null,
    };
}
function liveIn(current) {
    return current.kind === 'live' || current.kind === 'edited' ? current.flow : null;
}
function fromGitToLive({ resolution: { bindings, environment } }, { connectionReferences }, { owners, liveOwners }) {
    return (0,plan_bindings/* bindingChanges */.xj)(bindings, connectionReferences, owners, liveOwners(environment)).map(({ from, to, ...binding }) => ({ ...binding, from: to, to: from }));
}
/** Reasons against a save, which do not hinder a comparison. */
function isComparable(reason) {
    return ['flow-edited', 'flow-draft', 'flow-managed'].includes(reason.code);
}
/** Why live and Git cannot be compared; null when they can, or there is no live flow yet. */
function reasonAgainst(target, current, { duplicatesOf }) {
    const unidentified = (0,unwritable/* unwritable */.m)(target, current);
    // A manual change is what drift compares.
    if (unidentified !== null && !isComparable(unidentified))
        return unidentified;
    return (0,block/* duplicateReason */.Uu)(target, duplicatesOf) ?? (0,block/* incompleteReason */.D1)(target, current);
}
/** What a reader should know about a flow besides its differences. */
function remark(target, current, { findings }) {
    const live = liveIn(current);
    if (live === null)
        return { code: 'not-live' };
    return (0,compare_with_live/* isSuspended */.e)(live) ? { code: 'live-flow-suspended' } : (0,block/* errorsFound */.Y_)(target, findings);
}
function unreadableEntry({ file, environment, cause }) {
    return {
        environment: environment.name,
        file,
        displayName: file,
        flowName: environment.flows.get(file)?.flowName ?? null,
        paths: [],
        diff: null,
        bindings: [],
        reason: { code: 'no-flow-in-file', cause },
        live: null,
    };
}

// EXTERNAL MODULE: ./src/run/result.ts
var result = __webpack_require__(4612);
;// CONCATENATED MODULE: ./src/run/drift.ts






/** Compares each live flow with Git, and finds live flows that Git does not know. */
async function findDrift({ project, scope, live, checked }) {
    if ('code' in live.side)
        return result/* NOTHING_PLANNED */.L;
    const { environments, affected } = scope;
    const drift = driftOf(live.side.facts.currents, {
        differences: live.differences,
        findings: checked.findings,
        project: { ...project, baseMap: null },
        unreadable: (0,target/* unreadableTargets */.M9)(project, affected, environments),
        liveOwners: (0,bound/* liveOwnersOf */.Mw)(live.side.facts),
    });
    const unmanaged = live.reader === null ? undefined : await unmanagedFlows(project, environments, live.reader);
    const { ignored } = (0,check.judgingPolicy)(project);
    return { ...result/* NOTHING_PLANNED */.L, drift, ignored, unmanaged };
}


/***/ }),

/***/ 4612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ NOTHING_PLANNED)
/* harmony export */ });
/** A run that plans nothing. */
const NOTHING_PLANNED = {
    planned: null,
    drift: null,
    ignored: [],
    outcomes: [],
    unapprovedPlans: [],
    notRun: [],
    snapshots: null,
};


/***/ })

};
;