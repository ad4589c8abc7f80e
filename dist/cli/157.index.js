export const id = 157;
export const ids = [157,638];
export const modules = {

/***/ 9850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TO: () => (/* binding */ knownFlowName),
/* harmony export */   p9: () => (/* binding */ readLive),
/* harmony export */   rh: () => (/* binding */ displayNameIn)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(606);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);


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
        return flow === null ? { kind: 'missing', flowName: known } : { kind: 'live', flow };
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
    return flow === null ? { kind: 'absent' } : { kind: 'live', flow };
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

/***/ 9638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  affectedBy: () => (/* binding */ affectedBy),
  readBaseline: () => (/* binding */ readBaseline),
  N: () => (/* binding */ readFromGit)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __webpack_require__(7341);
// EXTERNAL MODULE: ./src/flow/flow.ts + 4 modules
var flow_flow = __webpack_require__(3948);
// EXTERNAL MODULE: ./src/plan/current.ts
var current = __webpack_require__(9850);
// EXTERNAL MODULE: ./src/plan/desired.ts
var desired = __webpack_require__(1313);
;// CONCATENATED MODULE: ./src/run/affected.ts

/**
 * The files that a change concerns: those that it touches, and the flows whose bindings,
 * identity or values it changes through the map. `base` is the map before; null when there was
 * none, which concerns every flow.
 */
function affectedFiles({ flows, map }, touched, base) {
    const remapped = flows.filter((flow) => meaning(flow, map) !== meaning(flow, base));
    return new Set([...touched, ...remapped.map(({ file }) => file)]);
}
/** All that a map says of a flow, as text that is equal when the map says the same. */
function meaning(flow, map) {
    if (map === null)
        return 'nothing';
    const environments = (0,resolve/* environmentsOf */.M2)(map, flow.file).map((environment) => {
        const { settings, bindings, unmapped } = (0,resolve/* resolve */.hd)(flow, environment);
        return {
            name: environment.name,
            environmentName: environment.environmentName,
            deployAs: environment.deployAs,
            connectors: environment.connectors,
            settings: settings && { ...settings, path: null, overrides: null },
            bindings: bindings.map(({ used, entry, source }) => [
                used.key,
                { ...entry, paths: null },
                source,
            ]),
            unmapped: unmapped.map(({ key }) => key),
        };
    });
    return JSON.stringify(environments);
}

// EXTERNAL MODULE: ./src/run/map.ts
var map = __webpack_require__(9587);
;// CONCATENATED MODULE: ./src/run/baseline.ts







/** How many files are asked of GitHub at a time. */
const REQUESTS = 8;
/** Reads what an event changed, and the map before it; null where there is no before. */
async function readBaseline(project, event, github, settingsEnvironment) {
    const ref = event.pull?.baseSha ?? event.before;
    if (ref === null)
        return null;
    const files = await github.changedFiles(event);
    const changed = files && new Map(files.map((file) => [file.path, file]));
    const touched = files === null ? null : touchedPaths(files);
    const isMapChanged = touched === null || touched.has(project.mapFile);
    const map = isMapChanged
        ? await readMapAt(project.mapFile, ref, github, settingsEnvironment)
        : project.map;
    return { ref, changed, map };
}
/** The files that a run checks and plans; null for all. */
function affectedBy(project, baseline) {
    if (baseline === null || baseline.changed === null)
        return null;
    return affectedFiles(project, touchedPaths([...baseline.changed.values()]), baseline.map);
}
/** A file that was moved was touched in both places. */
function touchedPaths(files) {
    return new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
}
async function readMapAt(file, ref, github, environment) {
    const bytes = await github.readFile(file, ref);
    if (bytes === null)
        return null;
    const result = await (0,map/* parseMap */.y)(file, bytes, environment);
    return result.ok ? result.map : null;
}
/** What each target would replace if the live flows were as Git last had them. */
async function readFromGit(targets, baseline, github) {
    const files = new Set(targets.map(({ flow }) => flow));
    const before = await (0,p_map/* default */.Ay)(files, async (flow) => [flow.file, await flowBefore(flow, baseline, github)], { concurrency: REQUESTS });
    const flows = new Map(before);
    return new Map(targets.map((target) => [
        target,
        currentOf(target, flows.get(target.flow.file) ?? null, baseline.map),
    ]));
}
async function flowBefore(flow, { changed, ref }, github) {
    const change = changed?.get(flow.file);
    if (changed !== null && change === undefined)
        return flow;
    if (change?.status === 'added')
        return null;
    const file = change?.previousPath ?? flow.file;
    const bytes = await github.readFile(file, ref);
    const result = bytes === null ? null : (0,flow_flow/* readFlow */.h)(file, bytes);
    return result?.kind === 'flow' ? result.flow : null;
}
function currentOf(target, before, map) {
    const { settings } = target.resolution;
    const flowName = (0,current/* knownFlowName */.TO)(target);
    if (before === null)
        return { kind: 'new', create: flowName === null && settings?.create === true };
    return { kind: 'base', flow: asLive(before, flowName, target, map) };
}
function asLive(before, flowName, target, map) {
    const { name } = target.resolution.environment;
    const environment = map === null
        ? undefined
        : (0,resolve/* environmentsOf */.M2)(map, before.file).find((known) => known.name === name);
    const empty = {
        environment: target.resolution.environment,
        settings: null,
        bindings: [],
        unmapped: [],
    };
    const was = (0,desired/* desiredFlow */.Z)(before, environment === undefined ? empty : (0,resolve/* resolve */.hd)(before, environment));
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

/***/ 9157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAndDeploy: () => (/* binding */ planAndDeploy)
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

// EXTERNAL MODULE: ./src/connections/policy.ts
var policy = __webpack_require__(4627);
// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/flow/json.ts
var json = __webpack_require__(6744);
// EXTERNAL MODULE: ./src/flow/pointer.ts
var pointer = __webpack_require__(5017);
// EXTERNAL MODULE: ./src/plan/desired.ts
var plan_desired = __webpack_require__(1313);
;// CONCATENATED MODULE: ./src/plan/block.ts


/** Why a target must not be deployed, with what to do; null when nothing stands against it. */
function blockReason(target, current, findings) {
    return (findingReason(target, findings) ??
        bindingReason(target) ??
        parameterReason(target) ??
        currentReason(target, current));
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
    return relied.some((path) => isWithin(finding.at, (0,pointer/* toPointer */.r)(path)));
}
function isWithin(pointer, outer) {
    return pointer === outer || pointer.startsWith(`${outer}/`);
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
function parameterReason({ flow, resolution }) {
    const names = (0,plan_desired/* undeclaredParameters */.w)(flow, resolution).map((name) => `\`${name}\``);
    if (names.length === 0)
        return null;
    return `the map sets ${names.join(', ')}, which the definition does not declare as a parameter`;
}
function currentReason({ flow, resolution }, current) {
    const at = `environments.${resolution.environment.name}.flows["${flow.file}"]`;
    switch (current.kind) {
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

;// CONCATENATED MODULE: ./src/plan/canonical.ts


/** The canonical form of a definition: keys sorted, the server's own additions gone. */
function canonicalDefinition(definition) {
    const { triggers, actions, parameters, outputs, description, contentVersion, ...rest } = definition;
    const form = {
        ...without(rest, ['$schema', 'metadata']),
        triggers: operations(triggers),
        actions: operations(actions),
        parameters: without(parameters, ['$connections', '$authentication']),
        ...(isEmpty(outputs) ? {} : { outputs }),
        ...(isDefaultVersion(contentVersion) ? {} : { contentVersion }),
        ...describe(description),
    };
    return sortKeys(form);
}
/** The canonical form of a block of references, from a file, a map or the server. */
function canonicalReferences(references) {
    const entries = Object.entries(references).map(([key, reference]) => {
        const field = (name) => {
            const value = (0,json/* own */.ZV)(reference, name);
            return typeof value === 'string' ? value : '';
        };
        const form = {
            connectionName: field('connectionName').toLowerCase(),
            id: field('id').toLowerCase(),
            source: field('source').toLowerCase() || null,
        };
        return [key, form];
    });
    return new Map(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
/** True when both name the same connection, and no other source where both tell theirs. */
function sameReference(one, other) {
    const sameSource = one.source === null || other.source === null || one.source === other.source;
    return one.connectionName === other.connectionName && one.id === other.id && sameSource;
}
/** Sorts the keys of every object, however deep; the order of lists means something and stays. */
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    const keys = Object.keys(value).toSorted();
    return Object.fromEntries(keys.map((key) => [key, sortKeys(value[key])]));
}
const BRANCHES = ['else', 'default'];
function operations(block) {
    if (!(0,json/* isObject */.Gv)(block))
        return {};
    const forms = Object.entries(block).map(([name, operation]) => [
        name,
        canonicalOperation(operation),
    ]);
    return Object.fromEntries(forms);
}
function canonicalOperation(operation) {
    if (!(0,json/* isObject */.Gv)(operation))
        return operation;
    const form = without(operation, ['metadata', 'evaluatedRecurrence']);
    if (isEmpty(form.runAfter))
        delete form.runAfter;
    if ((0,hosts/* hostReference */.wf)(operation) !== null)
        form.inputs = without(form.inputs, ['authentication']);
    if ((0,json/* isObject */.Gv)(form.actions))
        form.actions = operations(form.actions);
    for (const branch of BRANCHES) {
        if ((0,json/* isObject */.Gv)(form[branch]))
            form[branch] = withActions(form[branch]);
    }
    if ((0,json/* isObject */.Gv)(form.cases)) {
        const cases = Object.entries(form.cases).map(([name, block]) => [name, withActions(block)]);
        form.cases = Object.fromEntries(cases);
    }
    return form;
}
function withActions(block) {
    if (!(0,json/* isObject */.Gv)(block))
        return block;
    return { ...block, actions: operations(block.actions) };
}
/** The marks that versions of the server leave at the end of a definition's description. */
const MARK = /\s*(?:#flowstudio-mcp|Updated via Flow Studio MCP\.?)\s*$/i;
function describe(description) {
    if (typeof description !== 'string')
        return description == null ? {} : { description };
    const text = description.replace(MARK, '').trim();
    return text === '' ? {} : { description: text };
}
function isDefaultVersion(version) {
    return version === undefined || version === '1.0.0.0' || version === 'undefined';
}
function isEmpty(value) {
    return (value === undefined || value === null || ((0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0));
}
function without(value, keys) {
    if (!(0,json/* isObject */.Gv)(value))
        return value ?? {};
    return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

// EXTERNAL MODULE: ./src/plan/current.ts
var plan_current = __webpack_require__(9850);
// EXTERNAL MODULE: ./src/flow/operations.ts
var flow_operations = __webpack_require__(288);
;// CONCATENATED MODULE: ./src/plan/difference.ts




/**
 * The parts in which two definitions differ by meaning, as pointers below `/definition`: the
 * operation itself for triggers and actions, however deep, else the part of the definition.
 */
function definitionDifferences(one, other) {
    const before = parts(canonicalDefinition(one));
    const after = parts(canonicalDefinition(other));
    const pointers = new Set([...before.keys(), ...after.keys()]);
    return [...pointers].filter((at) => before.get(at) !== after.get(at)).toSorted();
}
/** The keys whose binding differs, as pointers below `/connectionReferences`. */
function referenceDifferences(one, other) {
    const before = canonicalReferences(one);
    const after = canonicalReferences(other);
    const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted();
    return keys
        .filter((key) => {
        const [was, is] = [before.get(key), after.get(key)];
        return was === undefined || is === undefined || !sameReference(was, is);
    })
        .map((key) => (0,pointer/* toPointer */.r)(['connectionReferences', key]));
}
/** Each part of a canonical definition by pointer, as text that is equal when the parts are. */
function parts(definition) {
    const found = new Map();
    for (const operation of (0,flow_operations/* operations */.z)(definition, ['definition'])) {
        found.set((0,pointer/* toPointer */.r)(operation.path), JSON.stringify(ownPart(operation)));
    }
    for (const [name, value] of Object.entries(definition)) {
        if (name === 'actions' || name === 'triggers')
            continue;
        if (name === 'parameters' && (0,json/* isObject */.Gv)(value)) {
            for (const [parameter, declaration] of Object.entries(value)) {
                found.set((0,pointer/* toPointer */.r)(['definition', name, parameter]), JSON.stringify(declaration));
            }
        }
        else
            found.set((0,pointer/* toPointer */.r)(['definition', name]), JSON.stringify(value));
    }
    return found;
}
/** An operation without the actions inside it, which are parts of their own. */
function ownPart({ value }) {
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    const { actions, cases, ...rest } = value;
    const bare = {
        ...rest,
        ...((0,json/* isObject */.Gv)(actions) ? { actions: {} } : {}),
        ...((0,json/* isObject */.Gv)(cases)
            ? {
                cases: Object.fromEntries(Object.entries(cases).map(([name, block]) => [name, bareBlock(block)])),
            }
            : {}),
    };
    for (const branch of ['else', 'default']) {
        if (bare[branch] !== undefined)
            bare[branch] = bareBlock(bare[branch]);
    }
    return bare;
}
function bareBlock(block) {
    return (0,json/* isObject */.Gv)(block) && (0,json/* isObject */.Gv)(block.actions) ? { ...block, actions: {} } : block;
}

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
function desiredContent({ definition, connectionReferences, displayName, renames, state, }) {
    return {
        definition: canonicalDefinition(definition),
        connectionReferences: references(connectionReferences),
        displayName: renames ? displayName : null,
        state,
    };
}
function liveContent({ definition, connectionReferences, displayName, state }) {
    return {
        definition: canonicalDefinition(definition),
        connectionReferences: references(connectionReferences),
        displayName,
        state,
    };
}
function references(block) {
    return sortKeys([...canonicalReferences(block)].map(([key, form]) => ({ key, ...form })));
}

;// CONCATENATED MODULE: ./src/plan/plan.ts









/**
 * Decides, once, what happens to every target, in their order: the deployment carries it out and decides nothing
 * again. An error-level finding on a flow blocks it.
 */
function plan(comparedWith, currents, findings, project) {
    const owners = ownersOf(project);
    const changes = [...currents].map(([target, current]) => changeFor(target, current, findings, owners));
    return { comparedWith, digest: digestOf(changes), changes };
}
function changeFor(target, current, findings, owners) {
    const { flow, resolution } = target;
    const { environment } = resolution;
    const known = (0,plan_current/* knownFlowName */.TO)(target);
    const live = currentFlow(current, known);
    const about = {
        environment: environment.name,
        environmentName: environment.environmentName,
        deployAs: environment.deployAs,
        file: flow.file,
        displayName: (0,plan_current/* displayNameIn */.rh)(flow, target),
        flowName: current.kind === 'live' ? current.flow.flowName : known,
        reason: null,
        bindings: isKnown(current)
            ? bindingChanges(resolution.bindings, live?.connectionReferences ?? {}, owners)
            : [],
        paths: [],
    };
    const reason = blockReason(target, current, findings);
    if (reason !== null)
        return { ...about, action: 'blocked', reason };
    const desired = (0,plan_desired/* desiredFlow */.Z)(flow, resolution, live?.connectionReferences);
    if (live === null)
        return { ...about, action: 'create', desired };
    const written = writtenDifferences(live, desired);
    const paths = [...written, ...stateDifference(live, desired)];
    if (paths.length === 0)
        return { ...about, action: 'unchanged' };
    const news = current.kind === 'new'
        ? 'new in Git; it is found by its guid or its name when it is deployed'
        : null;
    return {
        ...about,
        reason: news,
        action: 'update',
        desired,
        current: live,
        paths,
        writes: written.length > 0,
    };
}
/** False where nobody can tell what the flow is bound to now. */
function isKnown({ kind }) {
    return kind === 'live' || kind === 'base' || kind === 'new' || kind === 'absent';
}
/** What to compare with; null when there is nothing and the flow is to be created. */
function currentFlow(current, flowName) {
    if (current.kind === 'live' || current.kind === 'base')
        return current.flow;
    if (current.kind !== 'new' || current.create)
        return null;
    const nothing = { displayName: '', state: null, definition: {}, connectionReferences: {} };
    return { flowName: flowName ?? '', ...nothing };
}
/** What a save would change; also what must be gone after it. */
function writtenDifferences(live, desired) {
    return [
        ...(desired.renames && live.displayName !== desired.displayName ? ['/displayName'] : []),
        ...referenceDifferences(live.connectionReferences, desired.connectionReferences),
        ...definitionDifferences(live.definition, desired.definition),
    ];
}
function stateDifference(live, { state }) {
    return state !== null && live.state !== state ? ['/state'] : [];
}
function ownersOf({ map, baseMap, }) {
    const entries = [map, baseMap].flatMap((known) => (known === null ? [] : (0,policy/* allEntries */.Y)(known)));
    return (connectionName) => entries.find((entry) => entry.owner !== null && entry.connectionName.toLowerCase() === connectionName.toLowerCase())?.owner ?? null;
}
function bindingChanges(bindings, liveReferences, owners) {
    const live = canonicalReferences(liveReferences);
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

;// CONCATENATED MODULE: ./src/deploy/update.ts




/**
 * Replaces a live flow: keeps it on disk first, saves, reads back, compares by meaning, then sets
 * the state. A save that came out differently is undone.
 */
async function updateFlow(change, deployment) {
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
    return writtenDifferences(found, desired).filter((at) => told || !at.startsWith('/connectionReferences'));
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
    const unbound = wanted.some((key) => !Object.hasOwn(created.connectionReferences, key));
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

// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __webpack_require__(7341);
;// CONCATENATED MODULE: ./src/plan/target.ts

/** Every affected flow in every wanted environment that it goes to, by environment and file. */
function targetsOf({ flows, map }, affected, environments) {
    if (map === null)
        return [];
    const targets = flows
        .filter(({ file }) => affected === null || affected.has(file))
        .flatMap((flow) => (0,resolve/* environmentsOf */.M2)(map, flow.file, environments).map((environment) => ({
        flow,
        resolution: (0,resolve/* resolve */.hd)(flow, environment),
    })));
    return targets.toSorted((one, other) => compare(one.resolution.environment.name, other.resolution.environment.name) ||
        compare(one.flow.file, other.flow.file));
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

// EXTERNAL MODULE: ./src/run/baseline.ts + 1 modules
var baseline = __webpack_require__(9638);
// EXTERNAL MODULE: ./src/run/usage-error.ts
var usage_error = __webpack_require__(6997);
;// CONCATENATED MODULE: ./src/run/planning.ts









const NOTHING = { planned: null, outcomes: [], notRun: [], snapshots: null };
/** Plans against the live flows where there is a key, else against Git; deploys in that mode only. */
async function planAndDeploy(planning) {
    const { settings, mode, project, scope } = planning;
    if (mode === 'deploy')
        insistOnDeployable(planning);
    if (project.map === null)
        return NOTHING;
    const targets = targetsOf(project, scope.affected, scope.environments);
    if (settings.apiKey !== null) {
        if (targets.length === 0)
            return { ...NOTHING, planned: makePlan('live', planning, new Map()) };
        return planLive(planning, targets, settings.apiKey);
    }
    if (scope.baseline === null || scope.github === null) {
        const reason = 'no api-key, so there is nothing to compare with';
        return { ...NOTHING, notRun: [{ rule: 'plan', reason }] };
    }
    const currents = await (0,baseline/* readFromGit */.N)(targets, scope.baseline, scope.github);
    return { ...NOTHING, planned: makePlan('git', planning, currents) };
}
function insistOnDeployable({ settings, project }) {
    if (project.mapProblems === null) {
        throw new usage_error/* UsageError */.e(`there is no ${project.mapFile}; a deployment needs it to know which connection each reference is bound to`);
    }
    if (settings.apiKey !== null)
        return;
    throw new usage_error/* UsageError */.e('a deployment needs `api-key`, the Flow Studio key of the account that deploys (in a terminal: FLOW_STUDIO_API_KEY)');
}
async function planLive(planning, targets, apiKey) {
    const { settings, surroundings, mode } = planning;
    const { connectFlowStudio, checkEndpoint } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(752), __webpack_require__.e(450), __webpack_require__.e(667)]).then(__webpack_require__.bind(__webpack_require__, 7667));
    const wrong = checkEndpoint(settings.endpoint);
    if (wrong !== null)
        throw new usage_error/* UsageError */.e(`\`endpoint\`: ${wrong}`);
    const connecting = { endpoint: settings.endpoint, apiKey, onRetry: surroundings.progress };
    const host = await connectFlowStudio(connecting).catch(asUnreachable);
    if (host instanceof plan_host/* HostError */.d) {
        const unreadable = { kind: 'unreadable', reason: (0,plan_host/* said */.a)(host) };
        const planned = makePlan('live', planning, new Map(targets.map((target) => [target, unreadable])));
        return {
            planned,
            outcomes: mode === 'deploy' ? withoutWriting(planned) : [],
            notRun: [],
            snapshots: null,
        };
    }
    try {
        surroundings.progress(`Reading ${targets.length} live ${targets.length === 1 ? 'flow' : 'flows'}`);
        const currents = await (0,plan_current/* readLive */.p9)(targets, host, { concurrency: settings.concurrency });
        const planned = makePlan('live', planning, currents);
        return mode === 'deploy'
            ? await carryOut(planned, host, planning)
            : { planned, outcomes: [], notRun: [], snapshots: null };
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
function makePlan(comparedWith, { project, scope, checked }, currents) {
    const maps = { map: project.map, baseMap: scope.baseline?.map ?? null };
    return plan(comparedWith, currents, checked.findings, maps);
}
async function carryOut(planned, host, { settings, surroundings }) {
    if (settings.dryRun)
        return { planned, outcomes: withoutWriting(planned), notRun: [], snapshots: null };
    const { temp, now, progress } = surroundings;
    const folder = settings.snapshots ?? (0,external_node_path_.join)(temp, 'flowgate-snapshots');
    const outcomes = await deploy(planned, host, {
        concurrency: settings.concurrency,
        snapshots: snapshotFolder(folder, now),
        onOutcome: ({ result, file, environment }, done, total) => progress(`${done}/${total} ${result} ${file} in ${environment}`),
    });
    const kept = outcomes.some(({ snapshot }) => snapshot !== null);
    return { planned, outcomes, notRun: [], snapshots: kept ? folder : null };
}


/***/ })

};
