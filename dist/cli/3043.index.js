"use strict";
exports.id = 3043;
exports.ids = [3043];
exports.modules = {

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

/***/ 560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ definitionDifferences),
/* harmony export */   w: () => (/* binding */ referenceDifferences)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2665);

/**
 * Where two definitions differ in meaning, as pointers below `/definition`: the operation itself
 * for triggers and actions at any depth, otherwise the part of the definition. What is `ignored`
 * does not count.
 */
function definitionDifferences(one, other, ignored = []) {
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionPaths */ .KG)((0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionDiff */ .lV)(one, other, ignored));
}
/** The keys whose binding differs, as pointers below `/connectionReferences`. */
function referenceDifferences(one, other) {
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .referencePaths */ .ki)((0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceDiff */ .lu)(one, other));
}


/***/ }),

/***/ 3043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withHandEdits: () => (/* binding */ withHandEdits)
});

// EXTERNAL MODULE: ./src/check/check.ts + 16 modules
var check = __webpack_require__(3954);
// EXTERNAL MODULE: ./src/flow/operations.ts
var operations = __webpack_require__(288);
// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/json/pointer.ts
var pointer = __webpack_require__(9391);
// EXTERNAL MODULE: ./src/map/resolve.ts
var resolve = __webpack_require__(6734);
// EXTERNAL MODULE: ./src/plan/canonical.ts + 1 modules
var canonical = __webpack_require__(3849);
// EXTERNAL MODULE: ./src/plan/content.ts
var content = __webpack_require__(9874);
// EXTERNAL MODULE: ./src/plan/desired.ts
var desired = __webpack_require__(1313);
// EXTERNAL MODULE: ./src/plan/difference.ts
var difference = __webpack_require__(560);
// EXTERNAL MODULE: ./src/plan/key-order.ts
var key_order = __webpack_require__(9333);
;// CONCATENATED MODULE: ./src/plan/hand-edits.ts









/** Null where a deployment would replace nothing but the state. */
function suspectOf(target, live, ignored) {
    const { flow, resolution } = target;
    const wanted = (0,content/* contentOf */.$)((0,desired/* desiredFlow */.ZA)(flow, resolution, live));
    const isRenamed = wanted.displayName !== null && wanted.displayName !== live.displayName;
    const overwritten = [
        ...(isRenamed ? [NAME] : []),
        ...(0,difference/* referenceDifferences */.w)(live.connectionReferences, wanted.connectionReferences),
        ...(0,difference/* definitionDifferences */.O)(live.definition, wanted.definition, ignored),
    ];
    return overwritten.length === 0 ? null : { target, live, ignored, overwritten };
}
const NAME = '/displayName';
/** The same environment with the settings of some flows alone, by their files and their guids. */
function withFlowsOf(environment, files, guids) {
    const flows = [...environment.flows].filter(([file, { flowName }]) => files.has(file) || (flowName !== null && guids.has(flowName.trim().toLowerCase())));
    return { ...environment, flows: new Map(flows) };
}
/**
 * Whether Git had the live flow as it is: a version of its file has its name and definition, and
 * the map had each of its bindings. `environments`: the flow's environment in the versions of the
 * map, newest first, with its own settings alone. The state does not matter, since a deployment may
 * be asked not to change it.
 */
function isFrom(version, suspect, environments) {
    const { live, ignored } = suspect;
    const definition = definitionThen(version, live, settingsIn(environments));
    return (sameDefinition(live.definition, definition, ignored) &&
        isNamedAs(version, suspect, environments) &&
        foreignBindings(version, suspect, environments).length === 0);
}
/** Where the live flow differs from a version, in the same sense, as pointers into the flow. */
function differencesFrom(version, suspect, environments) {
    const { live, ignored } = suspect;
    const definition = definitionThen(version, live, settingsIn(environments));
    return [
        ...(isNamedAs(version, suspect, environments) ? [] : [NAME]),
        ...foreignBindings(version, suspect, environments),
        ...(0,difference/* definitionDifferences */.O)(live.definition, definition, ignored),
    ];
}
function settingsIn(environments) {
    return environments.flatMap(({ flows }) => [...flows.values()]);
}
/**
 * The name counts where it would be overwritten. Where the map knew the flow, but neither it nor the
 * file gave a name, any name is as Git had it.
 */
function isNamedAs({ displayName, namedByFile }, { live, overwritten }, environments) {
    if (!overwritten.includes(NAME) || live.displayName === displayName)
        return true;
    return settingsIn(environments).some((then) => {
        return then.displayName === null ? namedByFile : then.displayName === live.displayName;
    });
}
/** The version's definition; a parameter that the map ever set has the live value, if it gave it. */
function definitionThen({ definition, description }, live, settings) {
    const names = new Set(settings.flatMap((then) => Object.keys(then.parameters ?? {})));
    const values = [...names].flatMap((name) => {
        const found = valueIn(live.definition, name);
        const isLive = (value) => sameValue(value, found);
        if (isLive(valueIn(definition, name)))
            return [];
        const given = settings.flatMap((then) => (0,json/* own */.ZV)(then.parameters, name) ?? []);
        const [newest] = given;
        if (newest === undefined)
            return [];
        return [[name, found !== undefined && given.some(isLive) ? found : newest]];
    });
    return {
        ...(0,desired/* desiredDefinition */.qy)({ definition, description }, Object.fromEntries(values), true),
        ...(0,desired/* keptDescription */.H5)({ definition, description }, live),
    };
}
function valueIn(definition, parameter) {
    return (0,json/* dig */.rO)(definition, 'parameters', parameter, 'defaultValue');
}
function sameValue(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    return JSON.stringify((0,key_order/* sortKeys */.di)(one)) === JSON.stringify((0,key_order/* sortKeys */.di)(other));
}
function sameDefinition(one, other, ignored) {
    const [form, otherForm] = [one, other].map((each) => (0,canonical/* canonicalDefinition */.AH)(each, ignored));
    return JSON.stringify(form) === JSON.stringify(otherForm);
}
/**
 * The bindings of the live flow's operations that no map had. A reference that the server does not
 * show proves nothing, and one without an operation binds nothing.
 */
function foreignBindings(version, suspect, environments) {
    const { live } = suspect;
    const used = new Set((0,operations/* operations */.z)(live.definition, []).flatMap(({ host }) => host?.key ?? []));
    const had = bindingsIn(version, suspect, environments);
    return [...(0,canonical/* canonicalReferences */.$s)(live.connectionReferences)].flatMap(([key, reference]) => {
        // A row that is bound to nothing is nobody's edit.
        const isUnbound = reference.logicalName !== undefined && !reference.connectionName;
        const isKnown = isUnbound || had.get(key)?.some((one) => (0,canonical/* sameReference */.kP)(one, reference)) === true;
        return isKnown || !used.has(key) ? [] : [(0,pointer/* toPointer */.rb)(['connectionReferences', key])];
    });
}
/** What each key was bound to, in all versions of the map. */
function bindingsIn(version, { target }, environments) {
    const used = (0,resolve/* usedReferences */.WL)(version);
    const resolved = environments.flatMap((environment) => {
        const files = [...environment.flows.keys()];
        const known = files.length > 0 ? files : [version.file];
        return known.flatMap((file) => (0,resolve/* resolveUsed */._d)({ file, used }, environment).bindings);
    });
    const bindings = [...target.resolution.bindings, ...resolved];
    const forms = bindings.flatMap(({ used: { key }, entry: { connectionName, id }, source }) => [
        ...(0,canonical/* canonicalReferences */.$s)({ [key]: { connectionName, id, source } }),
    ]);
    const byKey = Map.groupBy(forms, ([key]) => key);
    return new Map([...byKey].map(([key, each]) => [key, each.map(([, reference]) => reference)]));
}

// EXTERNAL MODULE: ./src/wording/count.ts
var count = __webpack_require__(2639);
// EXTERNAL MODULE: ./src/workspace/history.ts
var workspace_history = __webpack_require__(5077);
// EXTERNAL MODULE: ./src/run/baseline.ts + 2 modules
var run_baseline = __webpack_require__(9590);
// EXTERNAL MODULE: ./src/report/reasons/index.ts + 10 modules
var reasons = __webpack_require__(3938);
;// CONCATENATED MODULE: ./src/run/history.ts

/**
 * The history with which live flows are compared: up to the base of a pull request, otherwise up to
 * the run's commit. GitHub is asked where the run has an event and a token, otherwise the
 * repository on disk.
 */
async function openHistory({ settings: { githubToken: token }, surroundings: { event, root, warn }, }) {
    if (event !== null && token !== null) {
        const onNotice = (notice) => warn(`${(0,reasons/* messageOf */.bD)(notice)}.`);
        const { gitHubHistory } = await Promise.all(/* import() */[__webpack_require__.e(4338), __webpack_require__.e(6373)]).then(__webpack_require__.bind(__webpack_require__, 6373));
        return gitHubHistory({ token, event, commit: tipOf(event), onNotice });
    }
    const { gitHistory } = await __webpack_require__.e(/* import() */ 2261).then(__webpack_require__.bind(__webpack_require__, 2261));
    return gitHistory(root, event === null ? 'HEAD' : tipOf(event));
}
/** The base of a change that is not merged yet, otherwise the commit of the run. */
function tipOf({ kind, pull, before, sha }) {
    return pull?.baseSha ?? (kind === 'merge-group' ? before : null) ?? sha;
}

// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/map/environment-id.ts
var environment_id = __webpack_require__(1389);
// EXTERNAL MODULE: ./src/workspace/read-file.ts
var read_file = __webpack_require__(3064);
// EXTERNAL MODULE: ./src/run/map.ts
var run_map = __webpack_require__(9587);
;// CONCATENATED MODULE: ./src/run/past-maps.ts





/**
 * The earlier versions of the map, newest first as far as the answers allow: at the path that the
 * run uses, at its former one, and at the default one. A version that cannot be read is left out,
 * and so is one that the run has read.
 */
async function* pastMaps(history, { project: { map, mapFile }, scope: { baseline }, settings }) {
    const former = baseline?.changed?.get(mapFile)?.previousPath ?? mapFile;
    const paths = [...new Set([mapFile, former, inputs/* DEFAULTS */.z['connection-references']])];
    const listed = await history.versionsOf(paths);
    const versions = paths
        .flatMap((path) => unread(listed.get(path) ?? [], mapFile, baseline))
        .slice(0, workspace_history/* MOST_COMMITS */.L4);
    const [only = null, ...others] = map?.environments.keys() ?? [];
    // A settings file has one environment and no name for it.
    const environment = settings.environments[0] ?? (others.length === 0 ? only : null);
    for await (const [{ path }, bytes] of history.read(versions)) {
        if (bytes === null || bytes.length > read_file/* MAX_BYTES */.zx)
            continue;
        const read = await (0,run_map/* parseMap */.y)(path, bytes, { environment, flows: settings.flows });
        if (read.ok)
            yield read.map;
    }
}
/**
 * The versions of a path but for the map of the run, where the change leaves it as it is, and the
 * map before the change.
 */
function unread(versions, mapFile, baseline) {
    if (baseline === null || versions[0]?.path !== mapFile)
        return versions;
    if (baseline.changed?.has(mapFile) === false)
        return versions.slice(1);
    const isRead = baseline.base.kind === 'read';
    return versions.filter(({ commit }) => !isRead || commit !== baseline.ref);
}
/** An environment in another version of the map, whatever its name is there. */
function versionsOfEnvironment(environments, { name, environmentName }) {
    return [...environments].filter((each) => (0,environment_id/* sameEnvironmentId */.PB)(each.environmentName, environmentName) ||
        (isOfSettings(each) && each.name === name));
}
/** A settings file does not say which environment it is for. */
const isOfSettings = ({ paths }) => paths.environment.length === 0;

;// CONCATENATED MODULE: ./src/run/history-search.ts






/** In how many versions of a flow a manual change is looked for. */
const NEAREST = 5;
/** How many versions of a file are read at first: most flows are as one of these. */
const FIRST = 5;
/**
 * Looks for live flows in what Git had: what would be written, what was before the change, and then
 * the history of the map and of each file, newest first.
 */
class HistorySearch {
    open;
    start;
    constructor(suspects, start) {
        this.start = start;
        this.open = new Set(suspects.map((suspect) => this.caseOf(suspect)));
        for (const one of this.open)
            this.compare(one, one.suspect.target.flow, 0);
    }
    /**
     * Leaves in `open` the flows that Git is not known to have had. Returns why it may have had them
     * all the same; null where it never had them.
     */
    async run() {
        if (this.open.size === 0)
            return null;
        const flows = (0,count/* count */.U9)(this.open.size, 'live flow');
        this.start.surroundings.progress(`Comparing ${flows} with older versions in Git`);
        try {
            const history = await openHistory(this.start);
            await this.compareBefore(history);
            if (this.open.size > 0)
                await this.addMaps(history);
            if (this.open.size > 0)
                await this.compareVersions(history);
            return this.open.size > 0 ? await history.gap() : null;
        }
        catch (error) {
            if (error instanceof workspace_history/* HistoryError */.tx)
                return error.reason;
            throw error;
        }
    }
    caseOf(suspect) {
        const { flow, resolution } = suspect.target;
        const { baseline } = this.start.scope;
        const before = baseline && (0,run_baseline/* changedFrom */.hT)(flow.file, baseline);
        const files = new Set([flow.file, ...(before === null ? [] : [before])]);
        const one = { suspect, files, environments: [], nearest: new Map() };
        addEnvironments(one, [resolution.environment]);
        if (baseline?.map)
            addEnvironments(one, baseline.map.environments.values());
        return one;
    }
    /** What Git had just before the change; a history that is simplified may leave it out. */
    async compareBefore(history) {
        const { baseline } = this.start.scope;
        if (baseline === null)
            return;
        const users = new Map();
        for (const one of this.open) {
            const { file } = one.suspect.target.flow;
            const [path, known] = [(0,run_baseline/* changedFrom */.hT)(file, baseline), await baseline.flows.get(file)];
            if (known)
                this.compare(one, known, 1);
            else if (path !== null && known === undefined) {
                users.set(path, [...(users.get(path) ?? []), one]);
            }
        }
        const files = [...users.keys()].map((path) => ({ path, commit: baseline.ref, blob: null }));
        for await (const [{ path }, bytes] of history.read(files)) {
            const before = (0,run_baseline/* flowOf */.gB)(path, bytes);
            for (const one of users.get(path) ?? []) {
                baseline.flows.set(one.suspect.target.flow.file, Promise.resolve(before));
                if (before !== null)
                    this.compare(one, before, 1);
            }
        }
    }
    async addMaps(history) {
        for await (const { environments } of pastMaps(history, this.start)) {
            const slim = this.slimmed(environments);
            for (const one of this.open)
                addEnvironments(one, slim);
        }
        for (const one of this.open) {
            for (const [order, version] of one.nearest)
                this.compare(one, version, order);
        }
    }
    /** A map may name thousands of flows. */
    slimmed(environments) {
        const files = new Set([...this.open].flatMap((one) => [...one.files]));
        const guids = new Set([...this.open].map(({ suspect }) => guidOf(suspect)));
        return [...environments.values()].map((each) => withFlowsOf(each, files, guids));
    }
    async compareVersions(history) {
        const paths = new Set([...this.open].flatMap(({ files }) => [...files]));
        const listed = await history.versionsOf([...paths].filter(workspace_history/* isFilePath */.ig));
        for (const isIn of [(n) => n < FIRST, (n) => n >= FIRST]) {
            const users = this.usersOf(listed, isIn);
            for await (const [file, bytes] of history.read([...users.keys()])) {
                const version = (0,run_baseline/* flowOf */.gB)(file.path, bytes);
                for (const { one, number } of users.get(file) ?? []) {
                    if (version !== null)
                        this.compare(one, version, number + 2);
                }
            }
        }
    }
    /** The flows to compare with each version, whose number in its file's list is that of a round. */
    usersOf(listed, isInRound) {
        const users = [...this.open].flatMap((one) => [...one.files].flatMap((path) => [...(listed.get(path)?.entries() ?? [])].map(([number, file]) => ({ one, number, file }))));
        return Map.groupBy(users.filter(({ one, number, file }) => isInRound(number) && !this.isCompared(one, file)), ({ file }) => file);
    }
    /** Whether a version is the one before the change, which was read first. */
    isCompared({ suspect }, { path, commit }) {
        const { baseline } = this.start.scope;
        return commit === baseline?.ref && path === (0,run_baseline/* changedFrom */.hT)(suspect.target.flow.file, baseline);
    }
    compare(one, version, order) {
        if (!this.open.has(one))
            return;
        if (isFrom(version, one.suspect, one.environments))
            this.open.delete(one);
        else if (order < NEAREST)
            one.nearest.set(order, version);
    }
}
function addEnvironments(one, environments) {
    const { suspect, files } = one;
    const { environment } = suspect.target.resolution;
    const guids = new Set([guidOf(suspect)]);
    for (const found of versionsOfEnvironment(environments, environment)) {
        const own = withFlowsOf(found, files, guids);
        one.environments.push(own);
        for (const file of own.flows.keys())
            files.add(file);
    }
}
function guidOf({ live }) {
    return live.flowName.toLowerCase();
}

;// CONCATENATED MODULE: ./src/run/hand-edits.ts



/**
 * Finds the flows that a deployment would overwrite although Git never had them as they are: they
 * were edited by hand, or were never in Git. Git is asked only about live flows that differ from
 * what would be written. Where its history cannot be read, the flow counts as edited, with the
 * reason.
 */
async function withHandEdits(currents, start) {
    const { ignored } = (0,check.judgingPolicy)(start.project);
    const suspects = [...currents].flatMap(([target, current]) => current.kind === 'live' ? (suspectOf(target, current.flow, ignored) ?? []) : []);
    const search = new HistorySearch(suspects, start);
    const cause = await search.run();
    const edited = new Map([...search.open].map((one) => [one.suspect.target, editsOf(one)]));
    return new Map([...currents].map(([target, current]) => {
        const edits = edited.get(target) ?? [];
        if (current.kind !== 'live' || edits.length === 0)
            return [target, current];
        return [target, { ...current, kind: 'edited', edits, cause }];
    }));
}
/**
 * What a deployment would overwrite of the manual change, by the version that the live flow is most
 * like; all of the change, where Git has the same parts in another whole.
 */
function editsOf({ suspect, environments, nearest }) {
    const all = [...nearest].toSorted(([one], [other]) => one - other);
    const changes = all.map(([, version]) => differencesFrom(version, suspect, environments));
    const [least = []] = changes.toSorted((one, other) => one.length - other.length);
    const lost = least.filter((path) => suspect.overwritten.includes(path));
    return lost.length > 0 ? lost : least;
}


/***/ }),

/***/ 5077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ MOST_COMMITS),
/* harmony export */   ig: () => (/* binding */ isFilePath),
/* harmony export */   tx: () => (/* binding */ HistoryError)
/* harmony export */ });
/** The history cannot be read, or not further. */
class HistoryError extends Error {
    name = 'HistoryError';
    reason;
    constructor(reason) {
        super(reason.code);
        this.reason = reason;
    }
}
/** How many commits of one file are looked at. */
const MOST_COMMITS = 50;
/** Whether a text can be the path of a file in a repository; a path in a map may be any text. */
function isFilePath(path) {
    if (path.includes('\0') || /^[a-z]:/i.test(path))
        return false;
    return path.split('/').every((step) => !['', '.', '..'].includes(step));
}


/***/ })

};
;