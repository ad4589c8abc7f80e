export const id = 175;
export const ids = [175];
export const modules = {

/***/ 8499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TO: () => (/* binding */ knownFlowName),
/* harmony export */   p9: () => (/* binding */ readLive),
/* harmony export */   rh: () => (/* binding */ displayNameIn)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(606);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2246);


/** A flow's guid in an environment: the map's word, else the file's own if it is of that environment. */
function knownFlowName({ flow, resolution }) {
    const { environment, settings } = resolution;
    if (settings?.flowName)
        return settings.flowName;
    return flow.origin?.environmentName.toLowerCase() === environment.environmentName.toLowerCase()
        ? flow.origin.flowName
        : null;
}
/** The name by which a flow without a guid is looked for. */
function displayNameIn(flow, target) {
    return target.resolution.settings?.displayName ?? flow.displayName;
}
/**
 * Reads every target's live flow: one read each, and one list for each environment that has a
 * flow without a guid. A failure is that target's own, and the others go on.
 */
async function readLive(targets, host, { concurrency, onRead }) {
    const lists = new Map();
    const list = (environmentName) => {
        const known = lists.get(environmentName) ?? host.listFlows(environmentName);
        lists.set(environmentName, known);
        return known;
    };
    const read = async (target) => {
        const current = await readOne(target, host, list).catch(unreadable);
        onRead?.(target);
        return [target, current];
    };
    return new Map(await (0,p_map__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)(targets, read, { concurrency }));
}
async function readOne(target, host, list) {
    const { environmentName } = target.resolution.environment;
    const known = knownFlowName(target);
    if (known !== null) {
        const flow = await host.readFlow(environmentName, known);
        return flow === null
            ? { kind: 'missing', flowName: known }
            : { kind: 'live', flow, readAt: Date.now() };
    }
    const name = displayNameIn(target.flow, target);
    const named = (await list(environmentName)).filter(({ displayName }) => displayName === name);
    const [only, ...others] = named;
    if (only === undefined)
        return { kind: 'absent' };
    if (others.length > 0) {
        return { kind: 'ambiguous', flowNames: named.map(({ flowName }) => flowName).toSorted() };
    }
    const flow = await host.readFlow(environmentName, only.flowName);
    return flow === null ? { kind: 'absent' } : { kind: 'live', flow, readAt: Date.now() };
}
function unreadable(error) {
    if (error instanceof _host_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d)
        return { kind: 'unreadable', reason: (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .a)(error) };
    throw error;
}


/***/ }),

/***/ 1313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ desiredFlow),
/* harmony export */   w: () => (/* binding */ undeclaredParameters)
/* harmony export */ });
/* harmony import */ var _flow_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6744);

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
    const declared = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(flow.definition, 'parameters');
    return Object.keys(settings?.parameters ?? {}).filter((name) => (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name) === undefined);
}
function sentReference(binding, liveReferences) {
    const live = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)((0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(liveReferences, binding.used.key), 'source');
    const source = binding.source ?? (live === 'Invoker' ? 'Invoker' : 'Embedded');
    return { connectionName: binding.entry.connectionName, id: binding.entry.id, source };
}
function desiredDefinition(flow, values, needsConnections) {
    const { definition, description } = flow;
    const declared = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(definition.parameters) ? definition.parameters : {};
    const set = Object.entries(values).flatMap(([name, value]) => {
        const parameter = (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(declared, name);
        return (0,_flow_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parameter) ? [[name, { ...parameter, defaultValue: value }]] : [];
    });
    const parameters = {
        ...(needsConnections ? PLATFORM_PARAMETERS : {}),
        ...declared,
        ...Object.fromEntries(set),
    };
    return {
        ...definition,
        ...(description === null || definition.description !== undefined ? {} : { description }),
        ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    };
}


/***/ }),

/***/ 2784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ plan),
  _: () => (/* binding */ writtenDifferences)
});

// EXTERNAL MODULE: ./src/connections/policy.ts
var policy = __webpack_require__(4627);
// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/flow/json.ts
var json = __webpack_require__(6744);
// EXTERNAL MODULE: ./src/live/current.ts
var live_current = __webpack_require__(8499);
// EXTERNAL MODULE: ./src/flow/pointer.ts
var pointer = __webpack_require__(5017);
// EXTERNAL MODULE: ./src/plan/desired.ts
var plan_desired = __webpack_require__(1313);
;// CONCATENATED MODULE: ./src/plan/block.ts


/** Why a target must not be deployed, with what to do; null when nothing stands against it. */
function blockReason(target, current, findings, rivals, obstacle) {
    return (findingReason(target, findings) ??
        bindingReason(target) ??
        parameterReason(target) ??
        rivalReason(target, rivals) ??
        currentReason(target, current) ??
        obstacle(target));
}
function findingReason(target, findings) {
    const against = findings.filter((finding) => finding.severity === 'error' && concerns(finding, target));
    const [first] = against;
    if (first === undefined)
        return null;
    const rules = [...new Set(against.map(({ rule }) => rule))].join(', ');
    return `${against.length} ${against.length === 1 ? 'error' : 'errors'} found (${rules})`;
}
/** A finding concerns a target when it is of its flow, or of an entry of the map that it resolves to. */
function concerns(finding, { flow, resolution }) {
    const { environment, bindings, settings } = resolution;
    if (finding.environment !== null && finding.environment !== environment.name)
        return false;
    if (finding.flow !== null)
        return finding.flow === flow.file;
    const relied = [
        ...bindings.flatMap(({ entry }) => Object.values(entry.paths)),
        ...(settings === null ? [] : [settings.path]),
    ];
    return relied.some((path) => (0,pointer/* isWithin */.UO)(finding.at, (0,pointer/* toPointer */.rb)(path)));
}
/** Findings may be switched off or suppressed; a flow with a key that means nothing is not sent. */
function bindingReason({ flow, resolution }) {
    if (flow.referencesAreArray)
        return 'its connectionReferences is an array, so that their keys are lost';
    const keys = resolution.unmapped.map(({ key }) => `\`${key}\``);
    if (keys.length === 0)
        return null;
    return `the map binds no connection to ${keys.join(', ')} in ${resolution.environment.name}`;
}
/** Which of them is right is not ours to guess. */
function rivalReason(target, rivals) {
    const others = rivals(target);
    if (others.length === 0)
        return null;
    return `${others.slice(0, 3).join(' and ')} ${others.length === 1 ? 'means' : 'mean'} the same live flow; give each its own \`flowName\` or name, or take it out of \`flows\``;
}
function parameterReason({ flow, resolution }) {
    const names = (0,plan_desired/* undeclaredParameters */.w)(flow, resolution).map((name) => `\`${name}\``);
    if (names.length === 0)
        return null;
    return `the map sets ${names.join(', ')}, which the definition does not declare as a parameter`;
}
function currentReason({ flow, resolution }, current) {
    const at = `environments.${resolution.environment.name}.flows["${flow.file}"]`;
    switch (current.kind) {
        case 'edited':
            return `edited by hand since Git deployed it: ${current.edits.slice(0, 5).join(', ')} would be undone; take the change over into Git, or set \`on-drift: overwrite\``;
        case 'live':
        case 'base':
        case 'new':
            return null;
        case 'absent':
            return resolution.settings?.create
                ? null
                : `no live flow has this name; write \`"create": true\` under ${at} to have it created, or the guid of the one that it is as \`"flowName"\``;
        case 'ambiguous':
            return `${current.flowNames.length} live flows have this name; write the guid of the right one under ${at}: ${current.flowNames.map((name) => `\`"flowName": "${name}"\``).join(' or ')}`;
        case 'missing':
            return `the environment has no flow ${current.flowName}; correct \`flowName\` under ${at}, or remove it and write \`"create": true\``;
        case 'unreadable':
            return `the live flow could not be read: ${current.reason}`;
    }
}

// EXTERNAL MODULE: ./src/plan/canonical.ts
var canonical = __webpack_require__(4917);
// EXTERNAL MODULE: ./src/live/target.ts
var live_target = __webpack_require__(6073);
;// CONCATENATED MODULE: ./src/plan/claims.ts


/**
 * Looks over the whole repository, not only over what changed: a copied file must not replace the
 * flow of the file that it was copied from, nor one flow be created twice under one name.
 */
function rivalsIn(project) {
    const claims = new Map();
    for (const target of (0,live_target/* targetsOf */.Q)(project, null, [])) {
        const key = claimOf(target);
        claims.set(key, [...(claims.get(key) ?? []), nameOf(target)]);
    }
    return (target) => (claims.get(claimOf(target)) ?? []).filter((name) => name !== nameOf(target));
}
function claimOf(target) {
    const { environmentName } = target.resolution.environment;
    const flowName = (0,live_current/* knownFlowName */.TO)(target)?.toLowerCase();
    const identity = flowName ?? `named ${(0,live_current/* displayNameIn */.rh)(target.flow, target)}`;
    return `${environmentName.toLowerCase()}\n${identity}`;
}
function nameOf({ flow, resolution }) {
    return `\`${flow.file}\` in ${resolution.environment.name}`;
}

// EXTERNAL MODULE: ./src/plan/diff.ts + 6 modules
var plan_diff = __webpack_require__(2590);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/plan/digest.ts


/**
 * sha256 over the content of a plan: what would be written and what is there now, in canonical
 * form. Neither key order nor line ends, encodings, commits, runs or times change it.
 */
function digestOf(changes) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(changes.map(content)));
    return `sha256:${hash.digest('hex')}`;
}
/** The digest of each environment, which a run for it alone would have. */
function digestsOf(changes) {
    const environments = Map.groupBy(changes, ({ environment }) => environment);
    return Object.fromEntries([...environments].map(([environment, those]) => [environment, digestOf(those)]));
}
function content(change) {
    const { environmentName, file, action, flowName } = change;
    const about = { environmentName, file, action, flowName };
    switch (change.action) {
        case 'create':
            return { ...about, desired: desiredContent(change.desired) };
        case 'update':
            return {
                ...about,
                desired: desiredContent(change.desired),
                current: liveContent(change.current),
            };
        case 'unchanged':
            return about;
        case 'blocked':
            return { ...about, reason: change.reason };
    }
}
function desiredContent({ definition, connectionReferences, displayName, renames, description, state, }) {
    return {
        definition: (0,canonical/* canonicalDefinition */.AH)(definition),
        connectionReferences: references(connectionReferences),
        displayName: renames ? displayName : null,
        description,
        state,
    };
}
function liveContent({ definition, connectionReferences, displayName, state }) {
    return {
        definition: (0,canonical/* canonicalDefinition */.AH)(definition),
        connectionReferences: references(connectionReferences),
        displayName,
        state,
    };
}
function references(block) {
    return (0,canonical/* sortKeys */.di)([...(0,canonical/* canonicalReferences */.$s)(block)].map(([key, form]) => ({ key, ...form })));
}

// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __webpack_require__(7341);
;// CONCATENATED MODULE: ./src/plan/uses.ts

/** For each connection that is bound anew: all flows that then use it, and so depend on its owner. */
function connectionUses(changes, { flows, map }) {
    const uses = boundAnew(changes);
    if (uses.size === 0 || map === null)
        return [...uses.values()];
    const bound = new Map([...uses].map(([key, use]) => [key, new Set(use.bound)]));
    const everyUse = flows.flatMap((flow) => (0,resolve/* environmentsOf */.M2)(map, flow.file).flatMap((environment) => {
        const { bindings } = (0,resolve/* resolve */.hd)(flow, environment);
        const keys = bindings.map(({ entry }) => keyOf(environment.name, entry.connectionName));
        return [...new Set(keys)].map((key) => ({ key, file: flow.file }));
    }));
    for (const { key, file } of everyUse) {
        if (!bound.get(key)?.has(file))
            uses.get(key)?.others.push(file);
    }
    return [...uses.values()].map((use) => ({ ...use, others: use.others.toSorted() }));
}
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
function keyOf(environment, connectionName) {
    return JSON.stringify([environment, connectionName.toLowerCase()]);
}
function isSameConnection(one, other) {
    return one?.connectionName.toLowerCase() === other.connectionName.toLowerCase();
}

;// CONCATENATED MODULE: ./src/plan/plan.ts











/**
 * Decides, once, what happens to every target, in their order: the deployment carries it out and decides nothing
 * again. An error-level finding on a flow blocks it.
 */
function plan(comparedWith, currents, findings, project, { unreadable = [], obstacle = () => null, onDrift = 'fail' } = {}) {
    const owners = ownersOf(project);
    const rivals = rivalsIn(project);
    const each = [...currents].map(([target, current]) => changeFor(target, current, { findings, owners, rivals, obstacle, onDrift }));
    const changes = [...withoutRivals(each), ...unreadable.map(unreadableChange)];
    return {
        comparedWith,
        digest: digestOf(changes),
        digests: digestsOf(changes),
        changes,
        connectionUses: connectionUses(changes, project),
    };
}
function changeFor(target, found, { findings, owners, rivals, obstacle, onDrift }) {
    const isOverwritten = found.kind === 'edited' && onDrift === 'overwrite';
    const current = isOverwritten ? { ...found, kind: 'live' } : found;
    const { flow, resolution } = target;
    const { environment } = resolution;
    const known = (0,live_current/* knownFlowName */.TO)(target);
    const live = currentFlow(current, known);
    const about = {
        environment: environment.name,
        environmentName: environment.environmentName,
        deployAs: environment.deployAs,
        file: flow.file,
        displayName: (0,live_current/* displayNameIn */.rh)(flow, target),
        flowName: hasFlow(current) ? current.flow.flowName : known,
        reason: null,
        bindings: isKnown(current)
            ? bindingChanges(resolution.bindings, live?.connectionReferences ?? {}, owners)
            : [],
        paths: [],
    };
    const reason = blockReason(target, current, findings, rivals, obstacle);
    if (reason !== null) {
        const isSkipped = current.kind === 'edited' && onDrift === 'skip';
        return { ...about, action: 'blocked', reason, isSkipped };
    }
    const desired = (0,plan_desired/* desiredFlow */.Z)(flow, resolution, live?.connectionReferences);
    if (live === null) {
        return { ...about, action: 'create', desired, diff: (0,plan_diff/* diffOf */.n_)(null, comparable(desired)) };
    }
    const diff = (0,plan_diff/* diffOf */.n_)(live, comparable(desired));
    const paths = (0,plan_diff/* pathsOf */.wG)(diff);
    if (paths.length === 0)
        return { ...about, action: 'unchanged' };
    return {
        ...about,
        reason: remark(found),
        action: 'update',
        desired,
        current: live,
        readAt: current.kind === 'live' ? current.readAt : 0,
        paths,
        diff,
        writes: paths.some((path) => path !== STATE),
    };
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
        const key = `${change.environmentName}\n${change.flowName}`.toLowerCase();
        claims.set(key, [...(claims.get(key) ?? []), change]);
    }
    return changes.map((change) => {
        const key = `${change.environmentName}\n${change.flowName}`.toLowerCase();
        const others = (claims.get(key) ?? []).filter((other) => other !== change);
        if (change.action === 'blocked' || others.length === 0)
            return change;
        const { environment, environmentName, deployAs, file, displayName, flowName, bindings } = change;
        const about = { environment, environmentName, deployAs, file, displayName, flowName, bindings };
        const reason = `${others.map((other) => `\`${other.file}\``).join(' and ')} means the same live flow, ${flowName}; give each its own \`flowName\` or name`;
        return { ...about, paths: [], action: 'blocked', reason };
    });
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
/** What a save would change; also what must be gone after it. */
function writtenDifferences(live, desired) {
    return (0,plan_diff/* pathsOf */.wG)((0,plan_diff/* diffOf */.n_)(live, comparable({ ...desired, state: null })));
}
const STATE = '/state';
function comparable(wanted) {
    return { ...wanted, displayName: wanted.renames ? wanted.displayName : null };
}
function ownersOf({ map, baseMap, }) {
    const entries = [map, baseMap].flatMap((known) => (known === null ? [] : (0,policy/* allEntries */.Y)(known)));
    return (connectionName) => entries.find((entry) => entry.owner !== null && entry.connectionName.toLowerCase() === connectionName.toLowerCase())?.owner ?? null;
}
function bindingChanges(bindings, liveReferences, owners) {
    const live = (0,canonical/* canonicalReferences */.$s)(liveReferences);
    const wanted = bindings.map(({ used, entry }) => {
        const was = connectionAt(liveReferences, used.key);
        return {
            key: used.key,
            connector: (0,hosts/* connectorOf */.dO)(entry.id),
            from: was ? { connectionName: was, owner: owners(was) } : null,
            to: { connectionName: entry.connectionName, owner: entry.owner },
        };
    });
    const keys = new Set(bindings.map(({ used }) => used.key));
    const dropped = [...live]
        .filter(([key]) => !keys.has(key))
        .map(([key, { connectionName, id }]) => ({
        key,
        connector: (0,hosts/* connectorOf */.dO)(id),
        from: { connectionName, owner: owners(connectionName) },
        to: null,
    }));
    return [...wanted, ...dropped].toSorted((one, other) => (one.key < other.key ? -1 : 1));
}
function connectionAt(references, key) {
    return (0,json/* digString */.AG)(references, key, 'connectionName') ?? '';
}


/***/ }),

/***/ 4175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makePlan),
/* harmony export */   I: () => (/* binding */ withOutcomes)
/* harmony export */ });
/* harmony import */ var _live_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6073);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2784);


/** A run's plan, once it is known what stands where it would write. */
function makePlan(comparedWith, { settings, project, scope, checked }, currents, obstacle) {
    const known = { ...project, baseMap: scope.baseline?.map ?? null };
    const unreadable = (0,_live_target_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableTargets */ .M)(project, scope.affected, scope.environments);
    return (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .plan */ .e)(comparedWith, currents, checked.findings, known, {
        unreadable,
        onDrift: settings.onDrift,
        ...(obstacle === undefined ? {} : { obstacle }),
    });
}
/** A plan and what became of it, with no snapshots kept. */
function withOutcomes(planned, outcomes = []) {
    return { planned, outcomes, notRun: [], snapshots: null };
}


/***/ })

};
