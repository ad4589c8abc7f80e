"use strict";
exports.id = 5248;
exports.ids = [5248];
exports.modules = {

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


/***/ })

};
;