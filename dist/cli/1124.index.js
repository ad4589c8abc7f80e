"use strict";
exports.id = 1124;
exports.ids = [1124];
exports.modules = {

/***/ 1124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherPolicies: () => (/* binding */ gatherPolicies)
});

// EXTERNAL MODULE: ./src/wording/glob.ts
var wording_glob = __webpack_require__(8216);
// EXTERNAL MODULE: ./src/map/data-policies/content.ts
var content = __webpack_require__(3125);
// EXTERNAL MODULE: ./src/map/environment-id.ts
var environment_id = __webpack_require__(1389);
// EXTERNAL MODULE: ./src/map/data-policies/connectors.ts
var connectors = __webpack_require__(8350);
;// CONCATENATED MODULE: ./src/map/data-policies/make-policy.ts


/** The policy of an export that contains its groups. */
function dataPolicy(file, { definition, configurations, patterns }) {
    return {
        id: definition.name.toLowerCase(),
        name: definition.displayName || definition.name,
        file,
        committed: null,
        covers: coveredBy(definition),
        defaultGroup: definition.defaultConnectorsClassification,
        groups: groupsOf(definition),
        actions: actionsOf(configurations),
        filtered: filteredBy(configurations),
        customConnectors: customConnectorsBy(patterns),
        isLegacy: definition.isLegacySchemaVersion === true,
    };
}
function coveredBy({ environmentType, environments }) {
    const names = (environments ?? []).flatMap(({ name, id }) => name || id || []);
    const ids = environmentType === 'AllEnvironments' ? [] : names.map(environment_id/* environmentId */.Xo);
    const isOnly = environmentType === 'OnlyEnvironments' || environmentType === 'SingleEnvironment';
    return { kind: isOnly ? 'only' : 'except', environments: ids };
}
/** Blocked comes last, so that it applies to a connector in two groups. */
function groupsOf({ connectorGroups }) {
    const sorted = (connectorGroups ?? []).toSorted((one, other) => Number(one.classification === 'Blocked') - Number(other.classification === 'Blocked'));
    const pairs = sorted.flatMap(({ classification, connectors }) => (connectors ?? []).map(({ id }) => [keyOf(id), classification]));
    return new Map(pairs);
}
function keyOf(id) {
    return (0,connectors/* policyConnector */.E0)(id)?.key ?? id;
}
function actionsOf(configurations) {
    const all = configurations?.connectorActionConfigurations ?? [];
    return new Map(all.map(({ connectorId, actionRules, defaultConnectorActionRuleBehavior }) => {
        const rules = (actionRules ?? []).map(({ actionId, behavior }) => [actionId.toLowerCase(), behavior]);
        const byDefault = defaultConnectorActionRuleBehavior || 'Allow';
        return [keyOf(connectorId), { byDefault, rules: new Map(rules) }];
    }));
}
/** The last rule of every list is for `*`. If it is the only one and allows, nothing is filtered. */
function filteredBy(configurations) {
    const filtering = (configurations?.endpointConfigurations ?? []).filter(({ endpointRules }) => (endpointRules ?? []).some(({ behavior, endPoint, endpoint }) => {
        return behavior !== 'Allow' || (endPoint ?? endpoint) !== '*';
    }));
    return new Set(filtering.map(({ connectorId }) => keyOf(connectorId)));
}
/** If the first pattern is `*`, the host does not matter. */
function customConnectorsBy(patterns) {
    const [first] = (patterns?.rules ?? []).toSorted((one, other) => one.order - other.order);
    return first?.pattern === '*' ? first.customConnectorRuleClassification : 'by-url';
}

// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(7105);
// EXTERNAL MODULE: ./src/json/pointer.ts
var pointer = __webpack_require__(9391);
// EXTERNAL MODULE: ./src/json/source.ts
var json_source = __webpack_require__(5717);
// EXTERNAL MODULE: ./src/json/text.ts
var json_text = __webpack_require__(6755);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
;// CONCATENATED MODULE: ./src/map/data-policies/export-schema.ts

const list = (schema) => schemas/* nullish */.cl6(schemas/* array */.YOg(schema));
const group = schemas/* enum */.k5n(['Confidential', 'General', 'Blocked']);
/** `Get-PowerAppDlpPolicyConnectorConfigurations`. PowerShell writes `endpoint`, the API `endPoint`. */
const configurationsSchema = schemas/* looseObject */._H3({
    connectorActionConfigurations: list(schemas/* looseObject */._H3({
        connectorId: schemas/* string */.YjP(),
        actionRules: list(schemas/* looseObject */._H3({ actionId: schemas/* string */.YjP(), behavior: schemas/* enum */.k5n(['Allow', 'Block']) })),
        defaultConnectorActionRuleBehavior: schemas/* nullish */.cl6(schemas/* enum */.k5n(['Allow', 'Block', ''])),
    })),
    endpointConfigurations: list(schemas/* looseObject */._H3({
        connectorId: schemas/* string */.YjP(),
        endpointRules: list(schemas/* looseObject */._H3({
            behavior: schemas/* nullish */.cl6(schemas/* string */.YjP()),
            endPoint: schemas/* nullish */.cl6(schemas/* string */.YjP()),
            endpoint: schemas/* nullish */.cl6(schemas/* string */.YjP()),
        })),
    })),
});
/** `Get-PowerAppPolicyUrlPatterns`. */
const urlPatternsSchema = schemas/* looseObject */._H3({
    rules: list(schemas/* looseObject */._H3({
        order: schemas/* number */.aig(),
        pattern: schemas/* string */.YjP(),
        customConnectorRuleClassification: schemas/* enum */.k5n(['Confidential', 'General', 'Blocked', 'Ignore']),
    })),
});
/** `policyDefinition` of the API; `Get-DlpPolicy` returns only this object. */
const definitionSchema = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    displayName: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    defaultConnectorsClassification: group,
    /** Absent in the list of all policies. */
    connectorGroups: list(schemas/* looseObject */._H3({
        classification: group,
        connectors: list(schemas/* looseObject */._H3({ id: schemas/* string */.YjP() })),
    })),
    environmentType: schemas/* enum */.k5n([
        'AllEnvironments',
        'OnlyEnvironments',
        'ExceptEnvironments',
        'SingleEnvironment',
    ]),
    environments: list(schemas/* looseObject */._H3({ name: schemas/* nullish */.cl6(schemas/* string */.YjP()), id: schemas/* nullish */.cl6(schemas/* string */.YjP()) })),
    isLegacySchemaVersion: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
});

;// CONCATENATED MODULE: ./src/map/data-policies/read-export.ts






/** Reads an export of any shape, or gives the reason why it is not one. Never throws. */
function readExport(file, bytes) {
    const { text, encoding, undecodableAt } = (0,json_text/* decode */.D)(bytes);
    const source = new json_source/* Source */.k(file, text);
    const notJson = (detail, offset) => ({
        code: 'policy-file-not-json',
        file,
        line: source.range(offset, 0).line,
        detail,
    });
    if (undecodableAt !== null) {
        return { ok: false, reason: notJson(`it is not ${encoding.toUpperCase()}`, undecodableAt) };
    }
    const parsed = (0,parse/* parseJson */.q)(text);
    if (!parsed.ok) {
        const [problem] = parsed.problems;
        return { ok: false, reason: notJson(problem?.message ?? '', problem?.offset ?? 0) };
    }
    try {
        return { ok: true, export: { file, ...readRoot(parsed.value) } };
    }
    catch (error) {
        if (error instanceof NotAnExport)
            return { ok: false, reason: reasonOf(error, source) };
        throw error;
    }
}
/** Thrown for a value that an export cannot have; caught in this file. */
class NotAnExport extends Error {
    path;
    isTruncated;
    constructor(path, found) {
        super('not an export');
        this.path = path;
        this.isTruncated = isTruncated(found);
    }
}
/** PowerShell writes an object that is deeper than `-Depth` as text. */
function isTruncated(found) {
    const first = Array.isArray(found) ? found[0] : found;
    return typeof first === 'string' && (first.startsWith('@{') || first.startsWith('System.'));
}
function reasonOf({ path, isTruncated }, source) {
    const { line } = source.place(path);
    const { file } = source;
    return isTruncated
        ? { code: 'policy-file-truncated', file, line }
        : { code: 'policy-file-not-export', file, line, at: (0,pointer/* toPointer */.rb)(path) };
}
/** One policy, a list, or `{"value": [\u2026]}`, which may contain the settings of its only policy. */
function readRoot(root) {
    const value = (0,json/* own */.ZV)(root, 'value');
    const [items, at] = Array.isArray(root) ? [root, []] : [value, ['value']];
    if (!Array.isArray(items))
        return readOne(root, []);
    const read = items.map((item, index) => readOne(item, [...at, index]));
    const policies = read.flatMap((one) => one.policies);
    const settings = (0,json/* isObject */.Gv)(root) ? settingsIn(root, []) : null;
    const [only] = policies;
    const isOne = policies.length === 1 && only !== undefined && settings !== null;
    return {
        policies: isOne ? [withSettings(only, settings)] : policies,
        settings: isOne ? null : (settings ?? read.find((one) => one.settings)?.settings ?? null),
        isLegacy: read.some((one) => one.isLegacy),
    };
}
function readOne(item, at) {
    const nothing = { policies: [], settings: null, isLegacy: false };
    if (!(0,json/* isObject */.Gv)(item))
        throw new NotAnExport(at, item);
    if (LEGACY.some((key) => Object.hasOwn(item, key)))
        return { ...nothing, isLegacy: true };
    const settings = settingsIn(item, at);
    const isWrapped = (0,json/* isObject */.Gv)(item.policyDefinition);
    const definition = isWrapped ? item.policyDefinition : item;
    if (!DEFINING.some((key) => Object.hasOwn(definition, key))) {
        if (settings === null)
            throw new NotAnExport(at, item);
        return { ...nothing, settings };
    }
    const place = isWrapped ? [...at, 'policyDefinition'] : at;
    const policy = { definition: checked(definitionSchema, definition, place), ...NO_SETTINGS };
    return { ...nothing, policies: [settings === null ? policy : withSettings(policy, settings)] };
}
/** `Get-AdminDlpPolicy`. */
const LEGACY = ['BusinessDataGroup', 'NonBusinessDataGroup'];
const DEFINING = ['connectorGroups', 'defaultConnectorsClassification'];
const NO_SETTINGS = { configurations: null, patterns: null };
/** The API wraps the settings in a property of their own; PowerShell does not. */
function settingsIn(item, at) {
    const { connectorConfigurationsDefinition: wrapped, customConnectorUrlPatternsDefinition } = item;
    const isPlain = 'connectorActionConfigurations' in item || 'endpointConfigurations' in item;
    const configurations = (0,json/* isObject */.Gv)(wrapped)
        ? checked(configurationsSchema, wrapped, [...at, 'connectorConfigurationsDefinition'])
        : isPlain
            ? checked(configurationsSchema, item, at)
            : null;
    const patterns = (0,json/* isObject */.Gv)(customConnectorUrlPatternsDefinition)
        ? checked(urlPatternsSchema, customConnectorUrlPatternsDefinition, [
            ...at,
            'customConnectorUrlPatternsDefinition',
        ])
        : Array.isArray(item.rules)
            ? checked(urlPatternsSchema, item, at)
            : null;
    return configurations === null && patterns === null ? null : { configurations, patterns };
}
function withSettings(policy, settings) {
    return {
        ...policy,
        configurations: policy.configurations ?? settings.configurations,
        patterns: policy.patterns ?? settings.patterns,
    };
}
function checked(schema, value, at) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const steps = result.error.issues[0]?.path ?? [];
    const path = steps.map((step) => (typeof step === 'number' ? step : String(step)));
    throw new NotAnExport([...at, ...path], valueAt(value, path));
}
function valueAt(value, path) {
    return path.reduce((inner, step) => inner?.[step], value);
}

;// CONCATENATED MODULE: ./src/map/data-policies/gather.ts




/** The data policies in some files, the problems of the files, and what cannot be checked. */
function gatherPolicies(globs, found) {
    const faults = [];
    const exports = [];
    for (const { file, bytes, reason } of found) {
        const read = bytes === undefined ? { ok: false, reason } : readExport(file, bytes);
        if (read.ok)
            exports.push(read.export);
        else
            faults.push({ file, reason: read.reason });
    }
    const all = exports.flatMap(({ file, policies }) => policies.map((exported) => ({ file, exported })));
    const complete = all.filter(isComplete);
    const assigned = assignSettings(complete, exports);
    const { policies, duplicates } = withoutDuplicates(assigned.policies);
    return {
        globs,
        policies,
        unchecked: [
            ...onlyListed(all, complete),
            ...exports.flatMap(({ file, isLegacy }) => isLegacy ? [{ code: 'data-policy-legacy-export', file }] : []),
            ...assigned.unassigned.map((file) => ({ code: 'data-policy-settings-unassigned', file })),
        ],
        problems: [
            ...missing(globs, found),
            ...[...faults, ...duplicates].map(({ file, reason }) => ({
                path: placeOf(file, globs),
                reason,
            })),
        ],
    };
}
/** False for the list of all policies, which has no connectors. */
function isComplete({ exported: { definition } }) {
    return definition.connectorGroups != null;
}
function* onlyListed(all, complete) {
    const known = new Set(complete.map(idOf));
    const listed = all.filter((one) => !isComplete(one) && !known.has(idOf(one)));
    for (const [file, found] of Map.groupBy(listed, (one) => one.file)) {
        const policies = found.map(({ exported: { definition } }) => nameOf(definition));
        yield { code: 'data-policy-only-listed', file, policies };
    }
}
function idOf({ exported }) {
    return exported.definition.name.toLowerCase();
}
function nameOf({ displayName, name }) {
    return displayName || name;
}
/** Adds each file of settings to its policy; `unassigned`: the files whose policy is unknown. */
function assignSettings(found, exports) {
    let policies = [...found];
    const unassigned = [];
    for (const { file, settings } of exports) {
        if (settings === null)
            continue;
        const owner = ownerOf(file, found);
        if (owner === null)
            unassigned.push(file);
        policies = policies.map((one) => owner !== null && idOf(one) === owner
            ? { ...one, exported: withSettings(one.exported, settings) }
            : one);
    }
    return { policies, unassigned };
}
/**
 * Settings do not name their policy. It is the one whose id is in the file name, the only one in
 * the folder, or the one whose file name theirs starts with.
 */
function ownerOf(file, found) {
    const name = stemOf(file);
    const named = found.find((one) => name.includes(idOf(one)));
    if (named !== undefined)
        return idOf(named);
    const near = found.filter((one) => folderOf(one.file) === folderOf(file));
    if (new Set(near.map(idOf)).size === 1)
        return near[0] === undefined ? null : idOf(near[0]);
    const alike = near.filter((one) => name.startsWith(stemOf(one.file)));
    const longest = Math.max(...alike.map((one) => one.file.length));
    const [best, ...others] = alike.filter((one) => one.file.length === longest);
    return best === undefined || others.length > 0 ? null : idOf(best);
}
function folderOf(file) {
    return file.slice(0, file.lastIndexOf('/') + 1);
}
function stemOf(file) {
    return file
        .slice(folderOf(file).length)
        .replace(/\.json$/i, '')
        .toLowerCase();
}
/** A policy may be in two files if their content is the same. */
function withoutDuplicates(found) {
    const policies = [];
    const duplicates = [];
    for (const same of Map.groupBy(found, idOf).values()) {
        const [first, ...others] = same.map(({ file, exported }) => dataPolicy(file, exported));
        if (first === undefined)
            continue;
        policies.push(first);
        if (others.every((other) => (0,content/* contentOf */.$)(other) === (0,content/* contentOf */.$)(first)))
            continue;
        const files = [...new Set(same.map(({ file }) => file))];
        const reason = { code: 'policy-duplicate', policy: first.name, files };
        duplicates.push({ file: first.file, reason });
    }
    return { policies, duplicates };
}
function missing(globs, found) {
    return globs.flatMap((glob, index) => {
        if (glob.startsWith('!') || found.some(({ file }) => (0,wording_glob/* globMatcher */.fU)(glob)(file)))
            return [];
        return [{ path: ['dataPolicies', index], reason: { code: 'policy-file-missing', glob } }];
    });
}
function placeOf(file, globs) {
    const index = globs.findIndex((glob) => !glob.startsWith('!') && (0,wording_glob/* globMatcher */.fU)(glob)(file));
    return index === -1 ? ['dataPolicies'] : ['dataPolicies', index];
}


/***/ })

};
;