export const id = 736;
export const ids = [736];
export const modules = {

/***/ 4627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   Y: () => (/* binding */ allEntries)
/* harmony export */ });
/* harmony import */ var _flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5017);

/** The policy of `base`, or of the map itself where there is no base to judge by. */
function policyOf(map, base) {
    const judge = base ?? map;
    return {
        severities: judge?.rules ?? new Map(),
        suppressions: judge?.suppressions ?? [],
        owners: judge?.owners ?? { allow: null },
        usedBy: (entry) => (judge === null ? [] : useLists(judge, entry)),
    };
}
/**
 * The entry's own list as the judge has it; a new entry's is its own word. A new entry, and one
 * that is bound anew, answers to the lists of its connection as well: a new key opens no door to
 * an old connection.
 */
function useLists(judge, entry) {
    const entries = allEntries(judge);
    const pointer = (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .toPointer */ .r)(entry.paths.entry);
    const same = entries.find((other) => (0,_flow_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .toPointer */ .r)(other.paths.entry) === pointer);
    const onConnection = entries.filter((other) => sameConnection(other, entry));
    const lists = [(same ?? entry).usedBy];
    if (same === undefined || !sameConnection(same, entry))
        lists.push(unionOfUses(onConnection));
    return lists.filter((list) => list !== null);
}
function sameConnection(one, other) {
    return one.connectionName.toLowerCase() === other.connectionName.toLowerCase();
}
function unionOfUses(entries) {
    const lists = entries.map(({ usedBy }) => usedBy);
    return lists.length === 0 || lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
}
/** Every entry of a map, overrides of single flows included. */
function allEntries(map) {
    return [...map.environments.values()].flatMap((environment) => [
        ...environment.entries.values(),
        ...[...environment.flows.values()].flatMap(({ overrides }) => [...overrides.values()]),
    ]);
}


/***/ }),

/***/ 7341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   WL: () => (/* binding */ usedReferences),
/* harmony export */   hd: () => (/* binding */ resolve)
/* harmony export */ });
/** Groups a flow's operations by the reference that they name. */
function usedReferences(flow) {
    const declared = new Map(flow.references?.map((reference) => [reference.key, reference]));
    const used = new Map();
    for (const operation of flow.operations) {
        const key = operation.host?.key;
        if (key === undefined)
            continue;
        const known = used.get(key);
        if (known === undefined) {
            used.set(key, { key, uses: [operation], declared: declared.get(key) ?? null });
        }
        else
            known.uses.push(operation);
    }
    return [...used.values()];
}
/**
 * The one place that decides what a key means: the flow's own override, then the environment's
 * entry for the logical name, then its entry for the key.
 */
function resolve(flow, environment) {
    const settings = environment.flows.get(flow.file) ?? null;
    const resolution = { environment, settings, bindings: [], unmapped: [] };
    for (const used of usedReferences(flow)) {
        const entry = entryOf(used, environment, settings);
        if (entry === undefined)
            resolution.unmapped.push(used);
        else {
            const source = entry.source ?? used.declared?.source ?? null;
            resolution.bindings.push({ used, entry, source });
        }
    }
    return resolution;
}
function entryOf({ key, declared }, environment, settings) {
    const names = declared?.logicalName ? [declared.logicalName, key] : [key];
    const tables = settings === null ? [environment.entries] : [settings.overrides, environment.entries];
    for (const table of tables) {
        for (const name of names) {
            const entry = table.get(name);
            if (entry !== undefined)
                return entry;
        }
    }
    return undefined;
}
/**
 * The environments to which a flow goes: those whose `flows` name it, or all of them when none
 * does. `wanted` narrows the map's environments by name; empty means every one.
 */
function environmentsOf(map, file, wanted = []) {
    const all = [...map.environments.values()];
    const naming = all.filter((environment) => environment.flows.has(file));
    const goesTo = naming.length > 0 ? naming : all;
    return wanted.length === 0 ? goesTo : goesTo.filter(({ name }) => wanted.includes(name));
}


/***/ }),

/***/ 8767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** What to say after a name that is not `known`: the one that was meant, or all that there are. */
function suggestion(name, known) {
    const near = nearest(name, known);
    return near === null ? `; known here: ${known.join(', ')}` : `; did you mean ${quote(near)}?`;
}
/**
 * The one of `known` that differs by case alone, or by at most two edits; by one in a short name,
 * which is near to everything.
 */
function nearest(name, known) {
    const written = name.toLowerCase();
    const lower = known.map((other) => other.toLowerCase());
    if (lower.includes(written))
        return known[lower.indexOf(written)] ?? null;
    if (name.length < 4 || name.length > 80 || lower.length === 0)
        return null;
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(written, lower);
    const edits = name.length < 6 ? 1 : 2;
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written, near) <= edits ? (known[lower.indexOf(near)] ?? null) : null;
}
/** A name as messages show it. */
function quote(name) {
    return `\`${name.length > 80 ? `${name.slice(0, 79)}…` : name}\``;
}


/***/ }),

/***/ 4535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ FAILING)
/* harmony export */ });
/** The results that make a run fail. */
const FAILING = ['failed', 'restored', 'unknown', 'blocked'];


/***/ }),

/***/ 3948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readFlow)
});

// EXTERNAL MODULE: ./src/flow/json.ts
var json = __webpack_require__(6744);
;// CONCATENATED MODULE: ./src/flow/formats.ts

const LOGIC_APPS = 'a Logic Apps workflow';
const NOT_A_FLOW = 'not a flow';
function flow(format, definition, references, identity) {
    return { kind: 'flow', layout: { format, definition, references, identity } };
}
const inProperties = (format) => flow(format, ['properties', 'definition'], ['properties', 'connectionReferences'], ['properties']);
/** The first that matches decides. Source of marks and order: 584 published flows. */
const FORMATS = [
    { matches: isLogicAppResource, result: { kind: 'skipped', reason: LOGIC_APPS } },
    { matches: isPackage, result: inProperties('package') },
    { matches: isLive, result: inProperties('live') },
    { matches: isSolution, result: inProperties('solution') },
    {
        matches: (root) => (0,json/* isObject */.Gv)((0,json/* own */.ZV)(root, 'definition')) && hasReferences(root),
        result: flow('arguments', ['definition'], ['connectionReferences'], []),
    },
    { matches: isLogicApp, result: { kind: 'skipped', reason: LOGIC_APPS } },
    { matches: isBareDefinition, result: flow('definition', [], null, null) },
    {
        matches: (root) => isWorkflow((0,json/* own */.ZV)(root, 'definition')),
        result: flow('wrapper', ['definition'], null, []),
    },
    {
        matches: (root) => (0,json/* digString */.AG)(root, 'clientdata') !== null,
        result: { kind: 'embedded', path: ['clientdata'] },
    },
];
/** Tells which format a JSON document is, or why it is no Power Automate flow. */
function recognise(root) {
    const format = (0,json/* isObject */.Gv)(root) ? FORMATS.find(({ matches }) => matches(root)) : undefined;
    return format?.result ?? { kind: 'skipped', reason: NOT_A_FLOW };
}
/** A gallery template, or a workflow as Azure keeps it: either looks like a solution's file. */
function isLogicAppResource(root) {
    return ((0,json/* dig */.rO)(root, 'properties', 'parameters', '$connections', 'value') !== undefined ||
        /^Microsoft\.Logic\//i.test((0,json/* digString */.AG)(root, 'type') ?? '') ||
        /\/providers\/Microsoft\.Logic\//i.test((0,json/* digString */.AG)(root, 'id') ?? ''));
}
function isPackage(root) {
    return hasDefinition(root) && /^Microsoft\.Flow\/flows$/i.test((0,json/* digString */.AG)(root, 'type') ?? '');
}
function isLive(root) {
    return (hasDefinition(root) &&
        (/^Microsoft\.ProcessSimple\/environments\/flows$/i.test((0,json/* digString */.AG)(root, 'type') ?? '') ||
            (0,json/* digString */.AG)(root, 'properties', 'state') !== null ||
            /shared_logicflows$/i.test((0,json/* digString */.AG)(root, 'properties', 'apiId') ?? '')));
}
function isSolution(root) {
    const properties = (0,json/* own */.ZV)(root, 'properties');
    const carriesReferences = (0,json/* isObject */.Gv)(properties) && hasReferences(properties);
    return hasDefinition(root) && (carriesReferences || isWorkflow((0,json/* dig */.rO)(properties, 'definition')));
}
function isLogicApp(root) {
    const standard = (0,json/* isObject */.Gv)((0,json/* own */.ZV)(root, 'definition')) && /^state(ful|less)$/i.test((0,json/* digString */.AG)(root, 'kind') ?? '');
    const consumption = (0,json/* dig */.rO)(root, 'parameters', '$connections', 'value') !== undefined;
    return (standard || consumption || ((0,json/* digString */.AG)(root, '$schema') ?? '').includes('deploymentTemplate'));
}
function isBareDefinition(root) {
    const marked = ((0,json/* digString */.AG)(root, '$schema') ?? '').includes('workflowdefinition.json') ||
        (0,json/* digString */.AG)(root, 'contentVersion') !== null;
    return marked && (0,json/* isObject */.Gv)((0,json/* own */.ZV)(root, 'triggers')) && (0,json/* isObject */.Gv)((0,json/* own */.ZV)(root, 'actions'));
}
function isWorkflow(definition) {
    return (0,json/* isObject */.Gv)((0,json/* own */.ZV)(definition, 'triggers')) && (0,json/* isObject */.Gv)((0,json/* own */.ZV)(definition, 'actions'));
}
function hasDefinition(root) {
    return (0,json/* isObject */.Gv)((0,json/* dig */.rO)(root, 'properties', 'definition'));
}
/** An array counts: it is a flow all the same, and a rule says that its keys are lost. */
function hasReferences(holder) {
    const references = (0,json/* own */.ZV)(holder, 'connectionReferences');
    return (0,json/* isObject */.Gv)(references) || Array.isArray(references);
}

;// CONCATENATED MODULE: ./src/flow/identity.ts

/** Reads a flow's identity from the document `root`, and its name from the file's where it has none. */
function identityOf(file, root, layout) {
    const holder = layout.identity === null ? undefined : (0,json/* dig */.rO)(root, ...layout.identity.map(String));
    const displayName = (0,json/* digString */.AG)(holder, 'displayName') || null;
    return {
        displayName: displayName ?? nameOfFile(file),
        namedByFile: displayName === null,
        description: (0,json/* digString */.AG)(holder, 'description'),
        origin: originOf(root, layout),
    };
}
/** Only a live flow and deploy arguments name an environment beside the flow's own guid. */
function originOf(root, { identity }) {
    const asArguments = identity?.length === 0;
    const environmentName = asArguments
        ? (0,json/* digString */.AG)(root, 'environmentName')
        : ((0,json/* digString */.AG)(root, 'properties', 'environment', 'name') ??
            /\/environments\/([^/]+)\/flows\//i.exec((0,json/* digString */.AG)(root, 'id') ?? '')?.[1] ??
            null);
    const flowName = (0,json/* digString */.AG)(root, asArguments ? 'flowName' : 'name');
    return environmentName && flowName ? { environmentName, flowName } : null;
}
const GUID_AT_END = /-[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i;
/** A solution's `<Name>-<GUID>.json` without its guid; `definition.json` is named by its folder. */
function nameOfFile(file) {
    const [base = file, folder] = file.split('/').reverse();
    const name = base.replace(/\.json$/i, '');
    if (/^definition$/i.test(name) && folder)
        return folder;
    return name.replace(GUID_AT_END, '') || name;
}

// EXTERNAL MODULE: ./src/flow/operations.ts
var operations = __webpack_require__(288);
// EXTERNAL MODULE: ./src/flow/loss.ts
var loss = __webpack_require__(7749);
// EXTERNAL MODULE: ./src/flow/syntax.ts
var syntax = __webpack_require__(553);
;// CONCATENATED MODULE: ./src/flow/parse.ts


/**
 * Parses strict JSON and refuses what a save would silently change: duplicate keys, and numbers
 * with more digits than a JSON number keeps. Linear in the text; exact offsets are looked for
 * only when something is wrong.
 */
function parseJson(text) {
    const tokens = scan(text);
    if (tokens.tooDeepAt !== null)
        return { ok: false, problems: [(0,syntax/* tooDeep */.DI)(tokens.tooDeepAt)] };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const problem = (0,syntax/* syntaxProblem */.R8)(text, syntax/* STRICT */._K) ?? unnamed(error);
        return { ok: false, problems: [problem] };
    }
    if (tokens.keepsNumbers && countKeys(value) === tokens.keys)
        return { ok: true, value };
    return { ok: false, problems: (0,loss/* losses */.Y)(text, syntax/* STRICT */._K) };
}
function unnamed(error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { message: `this is not JSON: ${reason}`, path: [], offset: 0, length: 1 };
}
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const COLON = /[ \t\r\n]*:/y;
/** One pass over the text, sound or not, that counts keys and stops where it is too deep. */
function scan(text) {
    const tokens = { keys: 0, depth: 0, tooDeepAt: null, keepsNumbers: true };
    for (let at = 0; at < text.length && tokens.tooDeepAt === null;)
        at = token(text, at, tokens);
    return tokens;
}
/** Takes in the token at `at`, white space included, and returns where the next one starts. */
function token(text, at, tokens) {
    switch (text[at]) {
        case '"': {
            const end = endOfString(text, at) + 1;
            COLON.lastIndex = end;
            if (COLON.test(text))
                tokens.keys++;
            return end;
        }
        case '{':
        case '[':
            if (++tokens.depth > syntax/* MAX_DEPTH */.lr)
                tokens.tooDeepAt = at;
            return at + 1;
        case '}':
        case ']':
            tokens.depth--;
            return at + 1;
        default:
            return isNumberStart(text.charCodeAt(at)) ? number(text, at, tokens) : at + 1;
    }
}
function isNumberStart(char) {
    return char === 0x2d || (char >= 0x30 && char <= 0x39);
}
function number(text, at, tokens) {
    NUMBER.lastIndex = at;
    const literal = NUMBER.exec(text)?.[0] ?? '-';
    if (literal !== '-' && !(0,loss/* isKept */.t)(literal))
        tokens.keepsNumbers = false;
    return at + literal.length;
}
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === 0x5c)
            slashes++;
        if (slashes % 2 === 0)
            return end;
    }
    return text.length;
}
function countKeys(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (Array.isArray(value))
        return value.reduce((sum, item) => sum + countKeys(item), 0);
    let sum = 0;
    for (const key in value)
        sum += 1 + countKeys(value[key]);
    return sum;
}

// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
;// CONCATENATED MODULE: ./src/flow/references.ts


/** Reads the block of references of any format; an array gives none, since its keys are lost. */
function declaredReferences(references, at) {
    if (!(0,json/* isObject */.Gv)(references))
        return [];
    return Object.entries(references).map(([key, entry]) => ({
        key,
        path: [...at, key],
        logicalName: (0,json/* digString */.AG)(entry, 'connection', 'connectionReferenceLogicalName') ||
            (0,json/* digString */.AG)(entry, 'connectionReferenceLogicalName') ||
            null,
        connectionName: (0,json/* digString */.AG)(entry, 'connectionName') || null,
        connector: declaredConnector(entry),
        source: sourceOf((0,json/* digString */.AG)(entry, 'source') || (0,json/* digString */.AG)(entry, 'runtimeSource')),
    }));
}
function declaredConnector(entry) {
    const named = (0,json/* digString */.AG)(entry, 'id') ||
        (0,json/* digString */.AG)(entry, 'api', 'id') ||
        (0,json/* digString */.AG)(entry, 'api', 'name') ||
        (0,json/* digString */.AG)(entry, 'apiName');
    return named ? (0,hosts/* connectorOf */.dO)(named) : null;
}
function sourceOf(text) {
    if (!text)
        return null;
    return text.toLowerCase() === 'invoker' ? 'Invoker' : 'Embedded';
}

// EXTERNAL MODULE: ./src/flow/source.ts
var flow_source = __webpack_require__(7599);
// EXTERNAL MODULE: ./src/flow/text.ts
var flow_text = __webpack_require__(6101);
;// CONCATENATED MODULE: ./src/flow/flow.ts








/** Reads a file's bytes as a flow of any format, or says why it is none. Never throws. */
function readFlow(file, bytes) {
    const { text, encoding, undecodableAt } = (0,flow_text/* decode */.D)(bytes);
    const source = new flow_source/* Source */.k(file, text);
    if (undecodableAt !== null) {
        const message = `not decodable as ${encoding.toUpperCase()}; save the file as UTF-8`;
        return invalid(source, [{ message, path: [], offset: undecodableAt, length: 1 }]);
    }
    return readSource(source);
}
function readSource(source) {
    const parsed = parseJson(source.text);
    if (!parsed.ok)
        return invalid(source, parsed.problems);
    const recognised = recognise(parsed.value);
    switch (recognised.kind) {
        case 'skipped':
            return { kind: 'skipped', file: source.file, reason: recognised.reason };
        case 'flow':
            return { kind: 'flow', flow: buildFlow(source, parsed.value, recognised.layout) };
        case 'embedded':
            return readRow(source, parsed.value, recognised.path);
    }
}
/**
 * The row's `name` is the flow's display name; its `clientdata` is a whole solution file. Rows of
 * other processes have a `clientdata` too: what does not speak of a definition is no broken flow.
 */
function readRow(source, row, path) {
    const text = (0,json/* digString */.AG)(row, ...path.map(String)) ?? '';
    const inner = readSource(new flow_source/* Source */.k(source.file, text, {}, { source, path }));
    const isNested = inner.kind === 'flow' && inner.flow.format === 'dataverse-row';
    if (isNested || (inner.kind === 'invalid' && !text.includes('"definition"'))) {
        return { kind: 'skipped', file: source.file, reason: 'not a flow' };
    }
    if (inner.kind !== 'flow')
        return inner;
    const name = (0,json/* digString */.AG)(row, 'name');
    const named = name ? { displayName: name, namedByFile: false } : {};
    return { kind: 'flow', flow: { ...inner.flow, format: 'dataverse-row', ...named } };
}
function invalid(source, problems) {
    return {
        kind: 'invalid',
        file: source.file,
        problems: problems.map(({ message, path, offset, length }) => ({
            message,
            ...source.span(path, offset, length),
        })),
    };
}
function buildFlow(source, root, layout) {
    const definition = (0,json/* dig */.rO)(root, ...layout.definition.map(String));
    const references = layout.references === null ? undefined : (0,json/* dig */.rO)(root, ...layout.references.map(String));
    return {
        file: source.file,
        format: layout.format,
        ...identityOf(source.file, root, layout),
        definition,
        definitionPath: layout.definition,
        references: layout.references === null ? null : declaredReferences(references, layout.references),
        referencesPath: layout.references,
        referencesAreArray: Array.isArray(references),
        operations: [...(0,operations/* operations */.z)(definition, layout.definition)],
        source,
    };
}


/***/ }),

/***/ 1795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ connectorOf),
/* harmony export */   wf: () => (/* binding */ hostReference),
/* harmony export */   xi: () => (/* binding */ childFlow)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6744);

/** In order; decided by the host and not by the operation's type (4,514 uses in 584 flows). */
const SHAPES = [
    { path: ['inputs', 'host', 'connectionName'], key: (text) => text },
    { path: ['inputs', 'host', 'connectionReferenceName'], key: (text) => text },
    { path: ['inputs', 'host', 'connection', 'name'], key: keyInExpression },
];
/** Reads which connection reference an action or trigger uses; null when it uses none. */
function hostReference(operation) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(operation, 'inputs', 'host')))
        return null;
    for (const { path, key } of SHAPES) {
        const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(operation, ...path.map(String));
        if (text === null)
            continue;
        const apiId = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(operation, 'inputs', 'host', 'apiId');
        return { key: key(text), path, connector: apiId === null ? null : connectorOf(apiId) };
    }
    return null;
}
/** The guid of the flow that a `Workflow` action calls; null for every other operation. */
function childFlow(operation) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .digString */ .AG)(operation, 'inputs', 'host', 'workflowReferenceName');
}
/**
 * `@parameters('$connections')['KEY']['connectionId']`, and the same after
 * `json(decodeBase64(triggerOutputs().headers['X-MS-APIM-Tokens']))['$connections']`.
 */
const KEY_IN_EXPRESSION = /'\$connections'\s*[)\]]\s*\??\[\s*'((?:[^']|'')+)'\s*\]\s*\??(?:\[\s*'connectionId'\s*\]|\.connectionId)/i;
function keyInExpression(text) {
    return KEY_IN_EXPRESSION.exec(text)?.[1]?.replaceAll("''", "'") ?? text;
}
/**
 * The connector that an id or name stands for, in lower case and with its `shared_`, so that two
 * spellings of one connector are equal: the suffix of a custom connector differs between
 * environments and is cut, and an AI Builder operation goes with the Dataverse connector.
 * Null when the text names none.
 */
function connectorOf(idOrName) {
    if (/operationGroups\/aibuilder$/i.test(idOrName))
        return 'shared_commondataserviceforapps';
    const inApis = /\/(?:managed)?apis\/([^/]+)/i.exec(idOrName)?.[1];
    const name = (inApis ?? idOrName.split('/').at(-1) ?? '').trim().toLowerCase();
    if (name === '')
        return null;
    const base = name.replace(/(?:-5f[0-9a-f]{16,18})+$/, '');
    return base.startsWith('shared_') ? base : `shared_${base}`;
}


/***/ }),

/***/ 6744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ digString),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   rO: () => (/* binding */ dig)
/* harmony export */ });
/** True for `{…}`: neither an array nor null. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value of an own key, so that `__proto__` and `constructor` in a file mean nothing. */
function own(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** Follows own keys from `value`; undefined where one is missing. */
function dig(value, ...keys) {
    return keys.reduce((inner, key) => own(inner, key), value);
}
/** The string at the end of `keys`, or null when anything else is there. */
function digString(value, ...keys) {
    const found = dig(value, ...keys);
    return typeof found === 'string' ? found : null;
}


/***/ }),

/***/ 7749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ losses),
/* harmony export */   t: () => (/* binding */ isKept)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);

/**
 * What reading and writing back a sound JSON text would silently change: keys that stand twice in
 * one object, and numbers that JSON does not keep. One problem each, in file order.
 */
function losses(text, options) {
    const problems = [];
    const open = [];
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
        onObjectBegin: () => void open.push(new Set()),
        onObjectEnd: () => void open.pop(),
        onObjectProperty: (key, offset, length, _line, _column, path) => {
            const seen = open.at(-1);
            if (seen?.has(key)) {
                const message = `the key ${JSON.stringify(key)} stands twice in one object; only the last would count`;
                problems.push({ message, path: [...path(), key], offset, length });
            }
            seen?.add(key);
        },
        onLiteralValue: (value, offset, length, _line, _column, path) => {
            const literal = text.slice(offset, offset + length);
            if (typeof value !== 'number' || isKept(literal))
                return;
            problems.push({ message: numberMessage(literal), path: path(), offset, length });
        },
    }, options);
    return problems;
}
/**
 * True when a number's literal survives being read and written as JSON does it: it stays finite,
 * and a whole number keeps all of its digits.
 */
function isKept(literal) {
    const sent = Number(literal);
    if (!Number.isFinite(sent))
        return false;
    if (literal.length < 16 || !/^-?\d+$/.test(literal))
        return true;
    return significantDigits(literal) === significantDigits(String(sent));
}
function significantDigits(number) {
    return number
        .replace(/e.*$/i, '')
        .replace(/[-.]/g, '')
        .replace(/^0+|0+$/g, '');
}
function numberMessage(literal) {
    const sent = Number(literal);
    const short = literal.length > 24 ? `${literal.slice(0, 20)}…` : literal;
    return Number.isFinite(sent)
        ? `the number ${short} has more digits than JSON numbers keep and would be sent as ${sent}; write it as a string`
        : `the number ${short} is larger than JSON numbers can be; write it as a string`;
}


/***/ }),

/***/ 288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ operations)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1795);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6744);


/**
 * Walks over the triggers and then over every action, outer before inner, in file order.
 * Only real scopes are entered: an adaptive card inside `parameters` also says `actions`.
 */
function* operations(definition, at) {
    yield* scope('trigger', (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(definition, 'triggers'), [...at, 'triggers'], null);
    yield* scope('action', (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(definition, 'actions'), [...at, 'actions'], null);
}
function* scope(kind, siblings, at, parent) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(siblings))
        return;
    for (const [name, value] of Object.entries(siblings)) {
        const operation = {
            kind,
            name,
            type: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .digString */ .AG)(value, 'type') ?? '',
            value,
            path: [...at, name],
            parent,
            siblings,
            depth: (parent?.depth ?? 0) + 1,
            host: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostReference */ .wf)(value),
            childFlow: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .childFlow */ .xi)(value),
        };
        yield operation;
        if (kind === 'action')
            yield* inside(operation);
    }
}
function* inside(operation) {
    for (const path of branches(operation.value)) {
        const block = path.reduce((value, key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, String(key)), operation.value);
        yield* scope('action', block, [...operation.path, ...path], operation);
    }
}
/** The blocks in which an action holds further actions, in file order: `default` often precedes `cases`. */
function branches(action) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(action))
        return [];
    return Object.entries(action).flatMap(([key, block]) => {
        switch (key) {
            case 'actions':
                return [[key]];
            case 'else':
            case 'default':
                return [[key, 'actions']];
            case 'cases':
                return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(block) ? Object.keys(block).map((name) => [key, name, 'actions']) : [];
            default:
                return [];
        }
    });
}


/***/ }),

/***/ 5017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ fromPointer),
/* harmony export */   r: () => (/* binding */ toPointer)
/* harmony export */ });
/** Writes a path as an RFC 6901 pointer; the root is the empty string. */
function toPointer(path) {
    return path.map((step) => `/${escapeStep(String(step))}`).join('');
}
/** Reads an RFC 6901 pointer back into its steps; indexes come back as text. */
function fromPointer(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function escapeStep(step) {
    return step.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 7599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Source)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5017);


/**
 * A decoded JSON document that can say where a value stands. The tree with offsets is made only
 * when the first place is asked for.
 */
class Source {
    file;
    text;
    #options;
    #outer;
    #root = null;
    #lines = null;
    constructor(file, text, options = {}, outer = null) {
        this.file = file;
        this.text = text;
        this.#options = options;
        this.#outer = outer;
    }
    /**
     * The place of the value at `path`, or of its nearest ancestor that exists. A scalar is
     * underlined itself, an object or array by its key. `within` narrows a string to a part of it:
     * offsets of the decoded string, escapes counted.
     */
    place(path, within) {
        let known = path;
        let node = this.#find(known);
        while (node === undefined && known.length > 0) {
            known = known.slice(0, -1);
            node = this.#find(known);
        }
        const [start, end] = node === undefined ? [0, 0] : this.#extent(node, within);
        return this.span(known, start, end - start);
    }
    /** The place of the key at `path` itself, whatever its value; else as `place`. */
    keyPlace(path) {
        const node = this.#find(path);
        const key = node === undefined ? undefined : keyOf(node);
        if (key === undefined)
            return this.place(path);
        return this.span(path, key.offset, key.length);
    }
    /** The place of `length` characters from `offset` on, which belong to the value at `path`. */
    span(path, offset, length) {
        if (this.#outer !== null) {
            return this.#outer.source.place(this.#outer.path, [offset, offset + length]);
        }
        return { file: this.file, at: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .toPointer */ .r)(path), ...this.range(offset, length) };
    }
    /** The range of `length` characters from `offset` on, kept inside the text. */
    range(offset, length) {
        const start = this.#position(offset);
        const end = this.#position(offset + length);
        return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    }
    #find(path) {
        if (this.#root === null)
            this.#root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(this.text, [], this.#options);
        if (this.#root === undefined)
            return undefined;
        return path.reduce(step, this.#root);
    }
    #extent(node, within) {
        if (within !== undefined && node.type === 'string') {
            const [start, end] = within;
            const from = this.#offsetInString(node, start);
            return [from, Math.max(from, this.#offsetInString(node, end))];
        }
        if (node.type !== 'object' && node.type !== 'array')
            return [node.offset, node.offset + node.length];
        const key = keyOf(node);
        return key === undefined
            ? [node.offset, node.offset + 1]
            : [key.offset, key.offset + key.length];
    }
    /** Where the character `index` of a decoded string stands; its closing quote where it is shorter. */
    #offsetInString({ offset, length }, index) {
        let raw = offset + 1;
        const close = offset + length - 1;
        for (let decoded = 0; decoded < index && raw < close; decoded++) {
            if (this.text[raw] !== '\\')
                raw += 1;
            else
                raw += this.text[raw + 1] === 'u' ? 6 : 2;
        }
        return raw;
    }
    #position(offset) {
        this.#lines ??= lineStarts(this.text);
        const inside = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = this.#lines.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#lines[middle] <= inside)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: inside - this.#lines[low] + 1 };
    }
}
/** A step into an array is an index, as a number or as text, so that pointers work as paths. */
function step(node, key) {
    if (node === undefined)
        return undefined;
    if (node.type !== 'array')
        return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(node, [String(key)]);
    return /^(?:0|[1-9]\d*)$/.test(String(key)) ? (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(node, [Number(key)]) : undefined;
}
function keyOf(node) {
    return node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ }),

/***/ 553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   R8: () => (/* binding */ syntaxProblem),
/* harmony export */   UH: () => (/* binding */ RELAXED),
/* harmony export */   _K: () => (/* binding */ STRICT),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);

/** The deepest nesting that is read; real flows stay under 60. */
const MAX_DEPTH = 200;
/** What a flow's file may say, and what the map's file may say besides. */
const STRICT = { disallowComments: true, allowTrailingComma: false };
const RELAXED = { disallowComments: false, allowTrailingComma: true };
const SYNTAX_MESSAGES = {
    InvalidSymbol: 'this is no JSON value (a string needs double quotes)',
    InvalidNumberFormat: 'this is no JSON number',
    PropertyNameExpected: 'a key in double quotes is expected here',
    ValueExpected: 'a value is expected here',
    ColonExpected: 'a colon is expected here',
    CommaExpected: 'a comma is expected here',
    CloseBraceExpected: 'a closing brace is expected here',
    CloseBracketExpected: 'a closing bracket is expected here',
    EndOfFileExpected: 'the document has ended before this text; remove it',
    InvalidCommentToken: 'JSON has no comments; remove this one',
    UnexpectedEndOfComment: 'this comment does not end',
    UnexpectedEndOfString: 'this string does not end',
    UnexpectedEndOfNumber: 'this number does not end',
    InvalidUnicode: 'an escape \\u needs four hexadecimal digits',
    InvalidEscapeCharacter: 'this string holds an escape that is unknown to JSON',
    InvalidCharacter: 'this string holds a control character that must be escaped',
};
/**
 * The first thing in `text` that JSON's grammar refuses, or that is nested too deep; null when
 * there is none. Stops there: the parser's recovery from errors nests without end.
 */
function syntaxProblem(text, options) {
    if (text.trim() === '')
        return at('the file is empty', 0, 0);
    let depth = 0;
    let ended = false;
    const stop = (problem) => {
        throw new Stop(problem);
    };
    const deeper = (offset) => (++depth > MAX_DEPTH ? stop(tooDeep(offset)) : undefined);
    const shallower = () => {
        ended = --depth === 0;
    };
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, {
            onObjectBegin: deeper,
            onArrayBegin: deeper,
            onObjectEnd: shallower,
            onArrayEnd: shallower,
            onError: (code, offset, length) => stop(at(messageOf(code, ended), offset, length)),
        }, options);
    }
    catch (error) {
        if (error instanceof Stop)
            return error.problem;
        throw error;
    }
    return null;
}
function tooDeep(offset) {
    return at(`nested more than ${MAX_DEPTH} levels deep; Power Automate allows 8 levels of actions`, offset, 1);
}
class Stop extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
function at(message, offset, length) {
    return { message, path: [], offset, length };
}
/** What cannot be read after the end is told by where it stands, not by what it is. */
function messageOf(code, ended) {
    const name = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code);
    const told = ended && name === 'InvalidSymbol' ? 'EndOfFileExpected' : name;
    return SYNTAX_MESSAGES[told] ?? 'this is not JSON';
}


/***/ }),

/***/ 6101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/**
 * In order: the byte-order marks, then the zero bytes that JSON's first two ASCII
 * characters leave in UTF-16 (RFC 4627, section 3). `null` stands for any byte but zero.
 */
const SIGNATURES = [
    { encoding: 'utf-8', bom: true, bytes: [0xef, 0xbb, 0xbf] },
    { encoding: 'utf-16le', bom: true, bytes: [0xff, 0xfe] },
    { encoding: 'utf-16be', bom: true, bytes: [0xfe, 0xff] },
    { encoding: 'utf-16le', bom: false, bytes: [null, 0, null, 0] },
    { encoding: 'utf-16be', bom: false, bytes: [0, null, 0, null] },
];
/** Turns a file's bytes into text without its byte-order mark. Never throws: see `undecodableAt`. */
function decode(bytes) {
    const { encoding, bom } = SIGNATURES.find((signature) => starts(bytes, signature.bytes)) ?? {
        encoding: 'utf-8',
        bom: false,
    };
    try {
        const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
        return { text, encoding, bom, undecodableAt: null };
    }
    catch {
        const text = new TextDecoder(encoding).decode(bytes);
        return { text, encoding, bom, undecodableAt: soundStart(bytes, encoding).length };
    }
}
/** The text before the first bytes that the encoding does not allow, found by halving. */
function soundStart(bytes, encoding) {
    let sound = 0;
    for (let unsound = bytes.length + 1; unsound - sound > 1;) {
        const middle = (sound + unsound) >> 1;
        if (decodeStart(bytes, middle, encoding) === null)
            unsound = middle;
        else
            sound = middle;
    }
    return decodeStart(bytes, sound, encoding) ?? '';
}
/** The first `length` bytes as text, a character that is cut off left out; null when unsound. */
function decodeStart(bytes, length, encoding) {
    try {
        const decoder = new TextDecoder(encoding, { fatal: true });
        return decoder.decode(bytes.subarray(0, length), { stream: true });
    }
    catch {
        return null;
    }
}
function starts(bytes, signature) {
    return (bytes.length >= signature.length &&
        signature.every((byte, index) => (byte === null ? bytes[index] !== 0 : bytes[index] === byte)));
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   to: () => (/* binding */ explained),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/** Why something could not be had of GitHub: what was wanted, what came back, what to do. */
class GitHubError extends Error {
    name = 'GitHubError';
    /** Null where GitHub did not answer, or was not asked. */
    status;
    /** What the token lacks, as a workflow writes it: `contents: read`. */
    permission;
    constructor(message, { status = null, permission = null, } = {}) {
        super(message);
        this.status = status;
        this.permission = permission;
    }
}
/** Null for what is no failed request: an error of ours. */
function failureOf(error) {
    if (!(error instanceof Error) || !('status' in error) || error instanceof GitHubError)
        return null;
    if (!('response' in error) || !isObject(error.response)) {
        return { status: null, message: oneLine(error.message), headers: {} };
    }
    const { data, headers } = error.response;
    return {
        status: Number(error.status),
        message: oneLine(wordsOf(data)),
        headers: isObject(headers) ? headers : {},
    };
}
/** A page of HTML, as proxies send it, says nothing in one line. */
function wordsOf(data) {
    if (!isObject(data) || typeof data.message !== 'string')
        return '';
    const details = Array.isArray(data.errors) ? data.errors : [];
    const more = details.map((each) => (isObject(each) ? (each.message ?? '') : each));
    return [data.message, ...more].filter((text) => text !== '').join(': ');
}
/** Without a full stop: a sentence of ours goes on. */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 300).replace(/\.$/, '');
const isObject = (value) => typeof value === 'object' && value !== null;
/**
 * Either limit: 429, or 403 with `retry-after`, with `x-ratelimit-remaining: 0`, or with neither
 * and only the words (docs.github.com, Rate limits for the REST API).
 */
function isRateLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    if (status !== 403 || /resource not accessible/i.test(message))
        return false;
    const isSpent = String(headers['x-ratelimit-remaining']) === '0';
    return isSpent || headers['retry-after'] !== undefined || /rate limit/i.test(message);
}
/** Other reasons for a 403. The header that lists permissions comes with these too. */
const NOT_A_PERMISSION = /locked|archived|read-only|allow list|SAML|SSO|suspended|blocked|too large|spam|user agent/i;
/** A 403 for want of a permission ("Resource not accessible by integration"). */
function isDenied(failure) {
    return failure.status === 403 && !isRateLimit(failure) && !NOT_A_PERMISSION.test(failure.message);
}
/** The error for a person. `Failure`s alone are known: all else is a fault of ours. */
function explained(failure, { to, permission }) {
    const { status, message } = failure;
    const could = `Could not ${to}`;
    const said = message === '' ? `GitHub answered ${status}` : `GitHub answered ${status}, ${message}`;
    const grant = `\`${permission}\` under \`permissions:\` of the job`;
    if (status === null) {
        return new GitHubError(`${could}: no answer from GitHub (${message || 'connection lost'}).`);
    }
    if (isDenied(failure)) {
        return new GitHubError(`${could}: the token lacks a permission. Add ${grant}. (${said}.)`, {
            status,
            permission,
        });
    }
    return new GitHubError(`${could}: ${said}.${adviceFor(failure, grant)}`, { status });
}
function adviceFor(failure, grant) {
    if (isRateLimit(failure))
        return ' The token has reached a rate limit; run the job again later.';
    switch (failure.status) {
        case 401:
            return ' The `github-token` is not valid, or has expired.';
        case 404:
            return ` It is not there, or the token may not see it: check ${grant}.`;
        default:
            return (failure.status ?? 0) >= 500
                ? ' See https://www.githubstatus.com, and run the job again later.'
                : '';
    }
}


/***/ }),

/***/ 1121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ SHA)
/* harmony export */ });
/** What may name a commit. Loose: GitHub says whether there is such a one. */
const SHA = /^\w{1,64}$/;


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said),
/* harmony export */   d: () => (/* binding */ HostError)
/* harmony export */ });
/** An error's words without its full stop, to be put into a sentence. */
function said(error) {
    const words = error instanceof Error ? error.message : String(error);
    return words.replace(/\.$/, '');
}
/** Why a call to the host failed; the message says what happened and what to do next. */
class HostError extends Error {
    name = 'HostError';
    kind;
    code;
    mayHaveWritten;
    constructor(message, { kind, code = null, mayHaveWritten = false, cause }) {
        super(message, { cause });
        this.kind = kind;
        this.code = code;
        this.mayHaveWritten = mayHaveWritten;
    }
}


/***/ }),

/***/ 5861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ enumerated),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/** `1 error`, `1,204 errors`. */
function count(number, one, many = `${one}s`) {
    return `${amount(number)} ${number === 1 ? one : many}`;
}
/** With a comma between thousands; `Intl` would take 8 ms to load for it. */
function amount(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `a`, `a and b`, `a, b and c`. */
function enumerated(parts) {
    if (parts.length < 2)
        return parts.join('');
    return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
/** How often each name occurs, the most frequent first. */
function tally(names) {
    const times = new Map();
    for (const name of names)
        times.set(name, (times.get(name) ?? 0) + 1);
    return [...times].toSorted(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
}


/***/ }),

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ stepsByEnvironment),
/* harmony export */   YJ: () => (/* binding */ findingsByFile),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   hh: () => (/* binding */ sameConnection),
/* harmony export */   s0: () => (/* binding */ sameOwner),
/* harmony export */   z: () => (/* binding */ bindingDiffers)
/* harmony export */ });
/** In the report's order, but files with errors first. */
function findingsByFile(findings) {
    const groups = [...Map.groupBy(findings, ({ flow, file }) => flow ?? file)].map(([file, found]) => ({
        file,
        isFlow: found.some(({ flow }) => flow !== null),
        findings: found,
    }));
    const { error = [], warning = [], notice = [] } = Object.groupBy(groups, worst);
    return [...error, ...warning, ...notice];
}
function worst({ findings }) {
    const severities = new Set(findings.map(({ severity }) => severity));
    return severities.has('error') ? 'error' : severities.has('warning') ? 'warning' : 'notice';
}
/** The planned changes with their outcomes, by environment; those with neither are left out. */
function stepsByEnvironment({ environments, plan, outcomes }) {
    const changes = Map.groupBy(plan?.changes ?? [], ({ environment }) => environment);
    const told = isRehearsal(outcomes) ? [] : outcomes;
    const results = Map.groupBy(told, ({ environment }) => environment);
    const names = new Set([...environments, ...changes.keys(), ...results.keys()]);
    return [...names]
        .map((environment) => ({
        environment,
        steps: stepsOf(changes.get(environment) ?? [], results.get(environment) ?? []),
    }))
        .filter(({ steps }) => steps.length > 0);
}
/** A dry run skips what it would write and has nothing to say of it: it is shown as planned. */
function isRehearsal(outcomes) {
    return (outcomes.some(({ result, error }) => result === 'skipped' && error === null) &&
        outcomes.every(({ result }) => ['skipped', 'unchanged', 'blocked'].includes(result)));
}
function stepsOf(changes, outcomes) {
    const left = new Map(outcomes.map((outcome) => [outcome.file, outcome]));
    const planned = changes.map((change) => {
        const outcome = left.get(change.file) ?? null;
        left.delete(change.file);
        return { file: change.file, displayName: change.displayName, change, outcome };
    });
    const others = [...left.values()].map((outcome) => ({
        file: outcome.file,
        displayName: outcome.displayName,
        change: null,
        outcome,
    }));
    return [...planned, ...others];
}
/** Nothing was to be done for it, and nothing is to be said of it. */
function isUnchanged({ change, outcome }) {
    if (outcome === null)
        return change?.action === 'unchanged' && change.reason === null;
    return outcome.result === 'unchanged' && outcome.error === null;
}
function bindingDiffers({ from, to }) {
    return !sameConnection(from, to) || !sameOwner(from, to);
}
function sameConnection(one, other) {
    return one?.connectionName.toLowerCase() === other?.connectionName.toLowerCase();
}
function sameOwner(one, other) {
    return one?.owner?.toLowerCase() === other?.owner?.toLowerCase();
}


/***/ }),

/***/ 6501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   Lu: () => (/* binding */ stepCounts),
/* harmony export */   Ro: () => (/* binding */ actionsOf),
/* harmony export */   qS: () => (/* binding */ resultsOf),
/* harmony export */   ur: () => (/* binding */ severityCounts)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5861);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6900);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(776);



const ACTIONS = ['create', 'update', 'unchanged', 'blocked'];
const RESULTS = [
    'failed',
    'unknown',
    'restored',
    'blocked',
    'created',
    'updated',
    'unchanged',
    'skipped',
];
/** What happened comes first, or else what was found. */
function sentenceOf(report) {
    const [found, deployed] = [foundSentence(report), deploymentSentences(report)];
    const parts = report.outcomes.length > 0 ? [...deployed, found] : [found, ...deployed];
    return parts.join(' · ');
}
function foundSentence({ findings, flows }) {
    if (findings.length === 0)
        return flows.length === 0
            ? 'No flow is concerned'
            : `No findings in ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(flows.length, 'flow')}`;
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsByFile */ .YJ)(findings);
    const inFlows = groups.filter(({ isFlow }) => isFlow).length;
    const where = [
        ...(inFlows > 0 ? [(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(inFlows, 'flow')] : []),
        ...(inFlows < groups.length ? ['the map'] : []),
    ];
    return `${severityCounts(findings)} in ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerated */ .BD)(where)}`;
}
/** `2 errors, 1 warning`. */
function severityCounts(findings) {
    return ['error', 'warning', 'notice']
        .map((severity) => ({
        severity,
        found: findings.filter((finding) => finding.severity === severity).length,
    }))
        .filter(({ found }) => found > 0)
        .map(({ severity, found }) => (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(found, severity))
        .join(', ');
}
function deploymentSentences(report) {
    const each = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsByEnvironment */ .Eg)(report);
    if (each.length === 0)
        return report.plan === null ? [] : ['nothing planned'];
    if (each.length <= 3) {
        return each.map(({ environment, steps }) => stepsSentence(steps, (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenedName */ .cn)(environment, 60), report.mode));
    }
    const all = each.flatMap(({ steps }) => steps);
    return [stepsSentence(all, (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(each.length, 'environment'), report.mode)];
}
function stepsSentence(steps, environment, mode) {
    const counts = stepCounts(steps, mode);
    const isPlanned = mode !== 'drift' &&
        steps.every(({ outcome }) => outcome === null) &&
        steps.some(({ change }) => change?.action !== 'blocked');
    return `${counts}${isPlanned ? ' planned for' : ' in'} ${environment}`;
}
/** `1 update, 4 unchanged`, `1 created, 1 failed`, `2 differ, 3 do not`. */
function stepCounts(steps, mode) {
    const outcomes = steps.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
    if (outcomes.length > 0)
        return resultCounts(outcomes);
    const actions = actionsOf(steps.flatMap(({ change }) => (change === null ? [] : [change])));
    const { create, update, unchanged, blocked } = actions;
    if (mode === 'drift')
        return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(create + update)} differ, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(unchanged + blocked)} do not`;
    return [
        ...(blocked > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(blocked)} blocked`] : []),
        ...(create > 0 ? [(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(create, 'create')] : []),
        ...(update > 0 ? [(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(update, 'update')] : []),
        ...(unchanged > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(unchanged)} unchanged`] : []),
    ].join(', ');
}
function resultCounts(outcomes) {
    const results = resultsOf(outcomes);
    return RESULTS.filter((result) => results[result] > 0)
        .map((result) => `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(results[result])} ${result}`)
        .join(', ');
}
function actionsOf(changes) {
    const of = (action) => changes.filter((change) => change.action === action).length;
    return Object.fromEntries(ACTIONS.map((action) => [action, of(action)]));
}
function resultsOf(outcomes) {
    const of = (result) => outcomes.filter((outcome) => outcome.result === result).length;
    return Object.fromEntries(RESULTS.map((result) => [result, of(result)]));
}


/***/ }),

/***/ 687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ failureSentence),
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4535);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5861);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6900);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6501);




function verdict(report) {
    const { findings, flows, outcomes } = report;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    const actions = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsOf */ .Ro)(report.plan?.changes ?? []);
    const failed = outcomes.some(({ result }) => _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILING */ .t.includes(result));
    return {
        errors,
        warnings,
        notices: findings.length - errors - warnings,
        flows: flows.length,
        flowsWithFindings: (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsByFile */ .YJ)(findings).filter(({ isFlow }) => isFlow).length,
        actions,
        results: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsOf */ .qS)(outcomes),
        hasChanges: actions.create + actions.update > 0,
        level: errors > 0 || failed ? 'failure' : warnings + actions.blocked > 0 ? 'attention' : 'fine',
        sentence: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(report),
    };
}
/** Why the step fails, in one sentence; null when it does not. */
function failureSentence(report, failOn) {
    const { errors, warnings, actions, results } = verdict(report);
    const found = [
        ...(errors > 0 && failOn !== 'never' ? [(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(errors, 'error')] : []),
        ...(warnings > 0 && failOn === 'warning' ? [(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(warnings, 'warning')] : []),
    ];
    const undeployed = _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILING */ .t.filter((result) => results[result] > 0).map((result) => outcomeClause(result, results[result]));
    // Where errors block a flow, they are the reason to fail; other blocks have none but themselves.
    const unplanned = errors === 0 && report.outcomes.length === 0 && failOn !== 'never';
    const reasons = [
        ...(found.length > 0 ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerated */ .BD)(found)} found`] : []),
        ...(unplanned && actions.blocked > 0
            ? [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(actions.blocked, 'planned flow')} blocked`]
            : []),
        ...undeployed,
        ...commonReason(report.outcomes),
    ];
    return reasons.length === 0 ? null : `Flowgate stops here: ${reasons.join('; ')}.`;
}
/** One reason behind every failure, such as a key that has expired, is said at once. */
function commonReason(outcomes) {
    const failing = outcomes.filter(({ result }) => _deploy_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILING */ .t.includes(result));
    const reasons = new Set(failing.map(({ error }) => error));
    const [reason] = reasons;
    return reasons.size === 1 && reason ? [reason] : [];
}
function outcomeClause(result, number) {
    const flows = (0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number, 'flow');
    if (result === 'unknown')
        return `what became of ${flows} is unknown`;
    return result === 'restored' ? `${flows} restored to what was live before` : `${flows} ${result}`;
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   cn: () => (/* binding */ shortenedName),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/** Control, formatting (bidi, zero-width), filler and lone surrogate characters: what no reader sees. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Writes hidden characters as JSON would escape them, so that a name stays on its line and shows all of itself. */
function visible(text) {
    return text.replace(HIDDEN, escaped).replace(STACKED_MARKS, '$1…');
}
function escaped(character) {
    return NAMED[character] ?? unitsOf(character).join('');
}
function unitsOf(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The beginning of a text that is too long, and how much was left out. */
function shortened(text, max) {
    if (text.length <= max)
        return text;
    const head = text.slice(0, max).toWellFormed();
    return `${head}… (+${(text.length - max).toLocaleString('en-US')} characters)`;
}
/** What telling of the cut takes: a name that is hardly longer stays whole. */
const MARGIN = 24;
/** A name's beginning and end, for the end of a path tells the most. */
function shortenedName(name, max) {
    if (name.length <= max + MARGIN)
        return name;
    const tail = Math.floor(max / 3);
    const left = (name.length - max).toLocaleString('en-US');
    const [head, end] = [name.slice(0, max - tail), name.slice(-tail)];
    return `${head}…(+${left} characters)…${end}`.toWellFormed();
}


/***/ }),

/***/ 341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  I: () => (/* binding */ RULE_IDS)
});

;// CONCATENATED MODULE: ./src/rules/action-name-unique.ts
const actionNameUnique = {
    id: 'action-name-unique',
    subject: 'flow',
    severity: 'error',
    summary: 'Two actions of a flow have one name, over all its scopes and without regard to case.',
    *check({ flow }) {
        const firsts = new Map();
        for (const action of flow.operations) {
            if (action.kind === 'trigger')
                continue;
            const first = firsts.get(action.name.toLowerCase());
            if (first === undefined)
                firsts.set(action.name.toLowerCase(), action);
            else {
                const message = `\`${action.name}\` ${scopeOf(action)} has the name of \`${first.name}\` ${scopeOf(first)}; names are unique over all scopes, without regard to case: rename one of them`;
                yield { at: action.path, message };
            }
        }
    },
};
function scopeOf({ parent }) {
    return parent === null ? 'at the top' : `in \`${parent.name}\``;
}

// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/connections/policy.ts
var policy = __webpack_require__(4627);
;// CONCATENATED MODULE: ./src/connections/keys.ts


/** Where an operation's text that holds its reference key stands. */
function keyPath({ path, host }) {
    return host === null ? path : [...path, ...host.path];
}
/** The one of `names` that is `name` but for case; null when there is none, or `name` itself is there. */
function otherCase(name, names) {
    const all = [...names];
    if (all.includes(name))
        return null;
    return all.find((other) => sameText(other, name)) ?? null;
}
/** The declared key that differs from a used one by case alone. */
function declaredInOtherCase({ key }, flow) {
    return otherCase(key, flow.references?.map((reference) => reference.key) ?? []);
}
/** The map's key that differs by case alone from a name of a used key that it does not bind. */
function mappedInOtherCase({ key, declared }, { environment, settings }) {
    const keys = [...(settings?.overrides.keys() ?? []), ...environment.entries.keys()];
    for (const name of declared?.logicalName ? [declared.logicalName, key] : [key]) {
        const mapped = otherCase(name, keys);
        if (mapped !== null)
            return { name, mapped };
    }
    return null;
}
/** Every entry of one environment, overrides of single flows included. */
function entriesOf({ entries, flows }) {
    return [
        ...entries.values(),
        ...[...flows.values()].flatMap((flow) => [...flow.overrides.values()]),
    ];
}
const CONNECTOR_ID = /^\/providers\/Microsoft\.PowerApps\/apis\/[a-z0-9._-]+$/i;
/** The connector of an entry; null when its `id` is not a connector's id. */
function connectorOfEntry({ id }) {
    return CONNECTOR_ID.test(id) ? (0,hosts/* connectorOf */.dO)(id) : null;
}
/**
 * True when a host names a connection where a reference key belongs: a connection's path, one
 * that the flow's file or the map binds, or its usual shapes, `shared-<connector>-<guid>` (the
 * first group may have nine digits) and 32 hex digits. A text that is a key says nothing else.
 */
function isConnectionId(text, flow, map) {
    const isKey = ({ key }) => sameText(key, text);
    if (flow.references?.some(isKey) || (map !== null && (0,policy/* allEntries */.Y)(map).some(isKey)))
        return false;
    return (/\/connections\/[^/]+$/i.test(text) ||
        /^shared-.+-[0-9a-f]{8,9}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ||
        /^[0-9a-f]{32}$/i.test(text) ||
        keyOfConnection(text, flow, map) !== null);
}
/** The reference key that the flow's file, or else the map, binds to the connection `text`. */
function keyOfConnection(text, flow, map) {
    const id = text.slice(text.lastIndexOf('/') + 1);
    // A binding that says a connector's name, `shared_…`, is a placeholder and no connection's id.
    if (id === '' || /^shared_/i.test(id))
        return null;
    const declared = flow.references ?? [];
    const inFile = declared.find(({ connectionName }) => sameText(connectionName ?? '', id));
    if (inFile !== undefined)
        return inFile.key;
    const entries = map === null ? [] : (0,policy/* allEntries */.Y)(map);
    const bound = entries.filter(({ connectionName }) => sameText(connectionName, id));
    const names = bound.map(({ key }) => key);
    const own = declared.find(({ key, logicalName }) => names.includes(key) || names.includes(logicalName ?? ''));
    return own?.key ?? names[0] ?? null;
}
function sameText(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./src/rules/connection-id-as-key.ts

const connectionIdAsKey = {
    id: 'connection-id-as-key',
    subject: 'flow',
    severity: 'error',
    summary: "An operation names a connection's id where the key of a connection reference belongs.",
    *check({ flow, map, used }) {
        for (const { key: id, uses } of used) {
            if (!isConnectionId(id, flow, map))
                continue;
            const key = keyOfConnection(id, flow, map);
            const advice = key === null
                ? 'write the key of a connection reference, and bind the connection in the map'
                : `write \`${key}\`, the key that is bound to it`;
            const message = `\`${uses[0].name}\` names the connection \`${id}\` where a reference key belongs; ${advice}`;
            yield { at: keyPath(uses[0]), message };
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/connector-mismatch.ts

const connectorMismatch = {
    id: 'connector-mismatch',
    subject: 'flow',
    severity: 'error',
    summary: 'An operation, the declared reference and the entry of the map name different connectors for one key.',
    *check({ used, uses }) {
        for (const reference of used)
            yield* againstDeclared(reference);
        for (const { environment, bindings } of uses) {
            for (const binding of bindings)
                yield* againstMap(binding, environment);
        }
    },
};
function* againstDeclared({ key, uses, declared }) {
    const connector = declared?.connector ?? null;
    for (const operation of outliers(uses, connector)) {
        const message = `\`${operation.name}\` calls \`${operation.host?.connector}\`, and the file declares its reference \`${key}\` for \`${connector}\`; use a reference of its own connector, or correct the declaration`;
        yield { at: keyPath(operation), message };
    }
}
/** The declared connector speaks for the operations, which were held against it already. */
function* againstMap({ used: { key, uses, declared }, entry }, { name: environment }) {
    const connector = connectorOfEntry(entry);
    const declaredAs = declared?.connector ?? null;
    const differs = declaredAs !== null && connector !== null && declaredAs !== connector;
    const wrong = declaredAs === null ? outliers(uses, connector) : differs ? [uses[0]] : [];
    for (const operation of wrong) {
        const wanted = declaredAs ?? operation.host?.connector;
        const message = `\`${operation.name}\` uses the connection reference \`${key}\` for \`${wanted}\`, and the map's entry \`${entry.key}\` binds a connection of \`${connector}\` in ${environment}; bind one of \`${wanted}\``;
        yield { at: keyPath(operation), environment, message };
    }
}
/**
 * The operations that name another connector than `connector`. Where all of them agree on one,
 * the odd one out is what they are compared with, and the first of them stands for all.
 */
function outliers(uses, connector) {
    if (connector === null)
        return [];
    const naming = uses.filter(({ host }) => (host?.connector ?? null) !== null);
    const wrong = naming.filter(({ host }) => host?.connector !== connector);
    const named = new Set(naming.map(({ host }) => host?.connector));
    return named.size === 1 ? wrong.slice(0, 1) : wrong;
}

;// CONCATENATED MODULE: ./src/rules/json-invalid.ts
const jsonInvalid = {
    id: 'json-invalid',
    subject: 'files',
    severity: 'error',
    summary: 'A file is not JSON that Power Automate would read as it is written.',
    check: ({ badFiles }) => badFiles.flatMap(({ problems }) => problems),
};

;// CONCATENATED MODULE: ./src/rules/map-connector-id.ts

const PREFIX = '/providers/Microsoft.PowerApps/apis/';
const mapConnectorId = {
    id: 'map-connector-id',
    subject: 'map',
    severity: 'error',
    summary: `The \`id\` of an entry is not \`${PREFIX}<connector>\`.`,
    *check({ map }) {
        for (const environment of map.environments.values()) {
            for (const entry of entriesOf(environment)) {
                if (connectorOfEntry(entry) !== null)
                    continue;
                const message = `the \`id\` of \`${entry.key}\` is not the id of a connector; write \`${suggestion(entry.id)}\``;
                yield { at: entry.paths.id, environment: environment.name, message };
            }
        }
    },
};
/** The connector's name is often there already, alone or at the end of a longer path. */
function suggestion(id) {
    const [name] = /shared_[a-z0-9._-]+/i.exec(id) ?? ['<connector>'];
    return PREFIX + name;
}

;// CONCATENATED MODULE: ./src/rules/map-entry-unused.ts

const mapEntryUnused = {
    id: 'map-entry-unused',
    subject: 'map',
    severity: 'notice',
    summary: 'The map binds a connection reference that no flow uses.',
    *check({ map, flows, badFiles }) {
        // A flow that cannot be read may use anything.
        if (badFiles.length > 0)
            return;
        const bindings = flows.flatMap(({ uses }) => uses.flatMap((use) => use.bindings));
        const bound = new Set(bindings.map(({ entry }) => entry));
        const meant = new Set(flows.flatMap(keysMeant));
        for (const environment of map.environments.values()) {
            for (const entry of entriesOf(environment)) {
                if (bound.has(entry) || meant.has(entry.key))
                    continue;
                const message = `no flow uses \`${entry.key}\` in ${environment.name}; remove it, or keep it for a flow to come`;
                yield { at: entry.paths.entry, environment: environment.name, message };
            }
        }
    },
};
/** Keys that a flow misspells, of which `reference-case` and `connection-id-as-key` tell. */
function keysMeant({ flow, map, uses }) {
    return uses.flatMap((use) => use.unmapped.map((used) => isConnectionId(used.key, flow, map)
        ? keyOfConnection(used.key, flow, map)
        : (mappedInOtherCase(used, use)?.mapped ?? null)));
}

// EXTERNAL MODULE: ./src/connections/spelling.ts
var spelling = __webpack_require__(8767);
;// CONCATENATED MODULE: ./src/rules/map-flow-missing.ts

const mapFlowMissing = {
    id: 'map-flow-missing',
    subject: 'map',
    severity: 'error',
    summary: 'The map names a file that is missing, or that holds no flow.',
    *check(context) {
        // A file that is not JSON is told of by json-invalid, at the place that is wrong.
        const fine = new Set([...files(context), ...context.badFiles.map(({ file }) => file)]);
        for (const { name, flows } of context.map.environments.values()) {
            for (const { file, path } of flows.values()) {
                if (fine.has(file))
                    continue;
                yield { at: path, environment: name, message: messageFor(file, context) };
            }
        }
    },
};
function messageFor(file, context) {
    const skipped = context.skipped.find((other) => other.file === file);
    if (skipped !== undefined) {
        return `\`${file}\` is ${skipped.reason}, and cannot be deployed; take it out of \`flows\``;
    }
    const near = meant(file, files(context));
    const hint = near === null ? 'write its path from the root of the repository' : `did you mean \`${near}\`?`;
    return `no flow was read from \`${file}\`; ${hint}`;
}
function files({ flows }) {
    return flows.map(({ flow }) => flow.file);
}
/** The file of nearly that path, or the only one of that name in another folder. */
function meant(file, known) {
    const base = file.split('/').at(-1);
    const moved = known.filter((other) => other.split('/').at(-1) === base);
    return (0,spelling/* nearest */.pA)(file, known) ?? (moved.length === 1 ? (moved[0] ?? null) : null);
}

;// CONCATENATED MODULE: ./src/rules/map-invalid.ts
const mapInvalid = {
    id: 'map-invalid',
    subject: 'files',
    severity: 'error',
    summary: 'The connection-reference map cannot be read, or breaks its schema.',
    check: ({ mapProblems }) => mapProblems ?? [],
};

;// CONCATENATED MODULE: ./src/rules/map-missing.ts
const mapMissing = {
    id: 'map-missing',
    subject: 'files',
    severity: 'notice',
    summary: 'There is no connection-reference map, so nothing tells which connection a key stands for.',
    *check({ mapFile, mapProblems }) {
        if (mapProblems !== null)
            return;
        const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
        const message = `there is no \`${mapFile}\`: flows are checked on their own, and against no environment; write one as the README shows`;
        yield { file: mapFile, at: '', ...start, message };
    },
};

;// CONCATENATED MODULE: ./src/rules/map-placeholder.ts


const mapPlaceholder = {
    id: 'map-placeholder',
    subject: 'map',
    severity: 'error',
    summary: "The connectionName of an entry is no connection's id: empty, a placeholder, or the name of something else.",
    *check({ map }) {
        for (const environment of map.environments.values()) {
            for (const entry of entriesOf(environment)) {
                const fault = faultOf(entry);
                if (fault === null)
                    continue;
                const message = `the connectionName of \`${entry.key}\` ${fault}; write the id of a connection in ${environment.name}`;
                yield { at: entry.paths.connectionName, environment: environment.name, message };
            }
        }
    },
};
/** What templates leave for a later step to fill in; x's stand for the digits of a guid. */
const PLACEHOLDERS = [
    /#\{[^}]*\}#/,
    /\{\{[^}]*\}\}/,
    /\$\{[^}]*\}/,
    /<[^>]*>/,
    /%[^%]+%/,
    /(?<=^|-)x{4,}(?:-x+)*(?=$|-)/i,
];
function faultOf(entry) {
    const { key, connectionName } = entry;
    if (connectionName.trim() === '')
        return 'is empty';
    for (const placeholder of PLACEHOLDERS) {
        const [text] = placeholder.exec(connectionName) ?? [];
        if (text !== undefined)
            return `is a placeholder that nothing filled in, \`${text}\``;
    }
    if (connectionName.toLowerCase() === key.toLowerCase())
        return 'is the key itself';
    if (/\/connections\//i.test(connectionName))
        return 'is a path, of which only the last part is the id';
    const connector = (0,hosts/* connectorOf */.dO)(connectionName);
    if (connector !== null && connector === connectorOfEntry(entry)) {
        return 'is the name of its connector';
    }
    if (!/^[A-Za-z0-9._-]+$/.test(connectionName)) {
        return 'has characters other than letters, digits, `.`, `_` and `-`';
    }
    return null;
}

;// CONCATENATED MODULE: ./src/connections/accounts.ts

/** Accounts compare without case and without the spaces around them. */
function sameAccount(one, other) {
    return normalise(one) === normalise(other);
}
/**
 * True when `account` matches one of `patterns`, such as `svc-*@contoso.com`. A leading `!` is a
 * character like any other: one exclusion in a list of the allowed would allow everyone else.
 */
function matchesAccount(account, patterns) {
    const name = normalise(account);
    return patterns
        .map(normalise)
        .some((pattern) => pattern !== '' && picomatch.isMatch(name, pattern, AS_TEXT));
}
/** An account is no path: a dot at its start means nothing. */
const AS_TEXT = { dot: true, nonegate: true };
function normalise(account) {
    return account.trim().toLowerCase();
}

;// CONCATENATED MODULE: ./src/rules/owner-mismatch.ts


const ownerMismatch = {
    id: 'owner-mismatch',
    subject: 'flow',
    severity: 'error',
    summary: 'The account that deploys may not use a connection: it neither owns it nor shares it.',
    needs: 'map',
    *check({ uses }) {
        for (const { environment, bindings } of uses) {
            const { name, deployAs } = environment;
            if (deployAs === null || deployAs.trim() === '')
                continue;
            for (const { used, entry } of bindings) {
                if (mayUse(deployAs, entry))
                    continue;
                const message = `\`${used.key}\` is bound to the connection \`${entry.connectionName}\` of \`${entry.owner}\`, and ${name} is deployed by \`${deployAs}\`, with whom it is not shared: the save would be refused with 403 ConnectionAuthorizationFailed. Share the connection and say so in sharedWith, or bind one that \`${deployAs}\` owns`;
                yield { at: keyPath(used.uses[0]), environment: name, message };
            }
        }
    },
};
/** An entry that names no owner is left to `owner-missing`. */
function mayUse(account, { owner, sharedWith }) {
    if (owner === null || owner.trim() === '')
        return true;
    return [owner, ...sharedWith].some((allowed) => sameAccount(allowed, account));
}

;// CONCATENATED MODULE: ./src/rules/owner-missing.ts
const ownerMissing = {
    id: 'owner-missing',
    subject: 'map',
    severity: 'warning',
    summary: 'An entry that a flow uses does not say who owns its connection.',
    *check({ map, flows }) {
        const uses = flows.flatMap((context) => context.uses);
        for (const environment of map.environments.values()) {
            const here = uses.filter((use) => use.environment === environment);
            const entries = new Set(here.flatMap(({ bindings }) => bindings.map(({ entry }) => entry)));
            for (const { key, owner, paths } of entries) {
                if (owner !== null && owner.trim() !== '')
                    continue;
                const message = `nothing says who owns the connection of \`${key}\` in ${environment.name}; write the account that made it as \`owner\``;
                yield { at: paths.entry, environment: environment.name, message };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/reference-case.ts

const referenceCase = {
    id: 'reference-case',
    subject: 'flow',
    severity: 'error',
    summary: 'A connection reference is spelt in two ways that differ by case alone.',
    *check({ flow, used: all, uses }) {
        for (const used of all) {
            const declared = declaredInOtherCase(used, flow);
            if (declared === null)
                continue;
            const message = `\`${used.uses[0].name}\` uses the connection reference \`${used.key}\`, and the file declares it as \`${declared}\`; spell both alike`;
            yield { at: keyPath(used.uses[0]), message };
        }
        for (const use of uses) {
            for (const used of use.unmapped) {
                const found = mappedInOtherCase(used, use);
                if (found === null || declaredInOtherCase(used, flow) !== null)
                    continue;
                const environment = use.environment.name;
                const message = `\`${used.uses[0].name}\` uses the connection reference \`${found.name}\`, and the map binds it as \`${found.mapped}\` in ${environment}; spell both alike`;
                yield { at: keyPath(used.uses[0]), environment, message };
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/rules/reference-undeclared.ts


const referenceUndeclared = {
    id: 'reference-undeclared',
    subject: 'flow',
    severity: 'error',
    summary: "An operation uses a connection reference that the file's own references lack.",
    *check({ flow, used: all, map }) {
        if (flow.references === null || flow.referencesAreArray)
            return;
        for (const used of all) {
            if (used.declared !== null)
                continue;
            // `reference-case` and `connection-id-as-key` say it better where they apply.
            if (declaredInOtherCase(used, flow) !== null || isConnectionId(used.key, flow, map))
                continue;
            const message = `\`${used.uses[0].name}\` uses the connection reference \`${used.key}\`, which the file does not declare; ${advice(used.key, flow.references)}`;
            yield { at: keyPath(used.uses[0]), message };
        }
    },
};
function advice(key, references) {
    const near = (0,spelling/* nearest */.pA)(key, references.map((reference) => reference.key));
    if (near !== null)
        return `write \`${near}\` if you mean that one, or declare it`;
    return 'add it to `connectionReferences`, or use a key that stands there';
}

;// CONCATENATED MODULE: ./src/rules/reference-unmapped.ts


const referenceUnmapped = {
    id: 'reference-unmapped',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow uses a connection reference that the map does not bind in an environment to which the flow goes.',
    needs: 'map',
    *check(context) {
        for (const use of context.uses) {
            for (const used of use.unmapped) {
                if (!explainedElsewhere(used, use, context))
                    yield problem(used, use);
            }
        }
    },
};
/** `reference-case` and `connection-id-as-key` say it better where they apply. */
function explainedElsewhere(used, use, { flow, map }) {
    return (isConnectionId(used.key, flow, map) ||
        declaredInOtherCase(used, flow) !== null ||
        mappedInOtherCase(used, use) !== null);
}
function problem({ key, uses, declared }, { environment }) {
    const logicalName = declared?.logicalName;
    const near = (0,spelling/* nearest */.pA)(logicalName ?? key, [...environment.entries.keys()]);
    const meant = near === null ? '' : `, or write \`${near}\` if you mean that one`;
    const names = logicalName ? `neither \`${logicalName}\` nor \`${key}\`` : 'no such key';
    return {
        at: keyPath(uses[0]),
        environment: environment.name,
        message: `\`${uses[0].name}\` uses the connection reference \`${key}\`, and the map binds ${names} in ${environment.name}; add it under environments.${environment.name}.connectionReferences${meant}`,
    };
}

;// CONCATENATED MODULE: ./src/rules/reference-unused.ts

const referenceUnused = {
    id: 'reference-unused',
    subject: 'flow',
    severity: 'error',
    summary: 'The file declares a connection reference that no operation uses.',
    *check(context) {
        const used = new Set(context.used.map(({ key }) => key));
        for (const { key, path } of context.flow.references ?? []) {
            if (used.has(key) || isMeant(key, context))
                continue;
            const message = `no operation uses the connection reference \`${key}\`; remove it, or the flow asks for a connection that it does not need`;
            yield { at: path, message };
        }
    },
};
/** An operation misspells the key: `reference-case` or `connection-id-as-key` tells of it. */
function isMeant(key, { flow, used, map }) {
    const undeclared = used.filter(({ declared }) => declared === null).map((use) => use.key);
    return (otherCase(key, undeclared) !== null ||
        undeclared.some((id) => isConnectionId(id, flow, map) && keyOfConnection(id, flow, map) === key));
}

;// CONCATENATED MODULE: ./src/rules/references-as-array.ts
const referencesAsArray = {
    id: 'references-as-array',
    subject: 'flow',
    severity: 'error',
    summary: 'The file lists its connection references as an array, which has lost their keys.',
    *check({ flow: { referencesAreArray, referencesPath } }) {
        if (!referencesAreArray || referencesPath === null)
            return;
        const message = '`connectionReferences` is an array, so nothing tells which key each reference has; write an object whose keys are the ones that the operations use';
        yield { at: referencesPath, message };
    },
};

// EXTERNAL MODULE: ./src/flow/json.ts
var json = __webpack_require__(6744);
;// CONCATENATED MODULE: ./src/rules/run-after-unknown.ts


const runAfterUnknown = {
    id: 'run-after-unknown',
    subject: 'flow',
    severity: 'error',
    summary: 'An action waits for one that its own scope does not have.',
    *check({ flow: { operations } }) {
        for (const action of operations) {
            const runAfter = action.kind === 'action' ? (0,json/* own */.ZV)(action.value, 'runAfter') : undefined;
            if (!(0,json/* isObject */.Gv)(runAfter))
                continue;
            const siblings = Object.keys(action.siblings).filter((name) => name !== action.name);
            // The runtime compares names without case; the action itself is a circle, not unknown.
            const known = new Set([...siblings, action.name].map((name) => name.toLowerCase()));
            for (const name of Object.keys(runAfter)) {
                if (known.has(name.toLowerCase()))
                    continue;
                const message = `\`${action.name}\` runs after \`${name}\`, ${reason(name, action, operations)}; ${run_after_unknown_advice(name, siblings)}`;
                yield { at: [...action.path, 'runAfter', name], message };
            }
        }
    },
};
function reason(name, { parent }, operations) {
    const there = operations.find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (there === undefined)
        return 'and the flow has no such action';
    if (there.kind === 'trigger')
        return 'which is the trigger';
    if (there.parent === null)
        return 'which stands at the top';
    const branch = there.parent === parent ? 'another branch of ' : '';
    return `which stands in ${branch}\`${there.parent.name}\``;
}
function run_after_unknown_advice(name, siblings) {
    const near = (0,spelling/* nearest */.pA)(name, siblings);
    return near === null
        ? 'name an action of the same scope, or leave runAfter empty to come first'
        : `did you mean \`${near}\`?`;
}

;// CONCATENATED MODULE: ./src/rules/teams-shared-reference.ts


const teamsSharedReference = {
    id: 'teams-shared-reference',
    subject: 'flow',
    severity: 'warning',
    summary: 'A Teams card that waits for an answer and plain Teams messages go through one connection reference.',
    *check({ used }) {
        for (const reference of used) {
            const card = reference.uses.find((operation) => isCard(operation));
            const message = reference.uses.find((operation) => isMessage(operation));
            if (card === undefined || message === undefined || !isTeams(reference))
                continue;
            const first = reference.uses.find((operation) => operation === card || operation === message);
            yield {
                at: keyPath(first ?? card),
                message: `the card \`${card.name}\` and the message \`${message.name}\` both use the connection reference \`${reference.key}\`; give the message a Teams reference of its own, which may stand for the same connection`,
            };
        }
    },
};
function isTeams({ uses, declared }) {
    const named = [declared?.connector, ...uses.map(({ host }) => host?.connector)];
    return named.includes('shared_teams');
}
function isCard({ kind, type }) {
    return kind === 'action' && type.toLowerCase() === 'openapiconnectionwebhook';
}
/** Reading a team or adding a member goes through the same connector and disturbs nothing. */
function isMessage({ kind, type, value }) {
    const operation = (0,json/* digString */.AG)(value, 'inputs', 'host', 'operationId') ?? '';
    return (kind === 'action' &&
        type.toLowerCase() === 'openapiconnection' &&
        /^(?:post|reply|send|$)/i.test(operation));
}

;// CONCATENATED MODULE: ./src/rules/trigger-count.ts
const triggerCount = {
    id: 'trigger-count',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow has exactly one trigger, and this one has none or several.',
    *check({ flow: { definitionPath, operations } }) {
        const triggers = operations.filter(({ kind }) => kind === 'trigger');
        if (triggers.length === 1)
            return;
        const names = triggers.slice(0, 3).map(({ name }) => `\`${name}\``);
        const several = `the flow has ${triggers.length} triggers (${names.join(', ')}${triggers.length > 3 ? ', …' : ''}); keep one, and make a flow of its own for each of the others`;
        const none = 'the flow has no trigger, so nothing can start it; add one under `triggers`';
        yield { at: [...definitionPath, 'triggers'], message: triggers.length === 0 ? none : several };
    },
};

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var node_modules_picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(node_modules_picomatch);
;// CONCATENATED MODULE: ./src/rules/use-not-allowed.ts


const useNotAllowed = {
    id: 'use-not-allowed',
    subject: 'flow',
    severity: 'error',
    summary: 'A flow uses a connection reference that its `usedBy` keeps for other flows.',
    needs: 'map',
    *check({ flow, uses, policy }) {
        for (const { environment, bindings } of uses) {
            for (const { used, entry } of bindings) {
                const refusing = policy.usedBy(entry).find((globs) => !allows(globs, flow.file));
                if (refusing === undefined)
                    continue;
                const message = `\`${flow.file}\` may not use \`${used.key}\` in ${environment.name}: its usedBy allows ${inWords(refusing)}; ${use_not_allowed_advice(entry)}`;
                yield { at: keyPath(used.uses[0]), environment: environment.name, message };
            }
        }
    },
};
/** A glob after `!` takes away again, whatever the others give. */
function allows(globs, file) {
    const matches = (glob) => glob === file || picomatch_default().isMatch(file, glob, { dot: true });
    const refused = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const allowed = globs.filter((glob) => !glob.startsWith('!'));
    return allowed.some(matches) && !refused.some(matches);
}
function inWords(globs) {
    if (globs.length === 0)
        return 'no flow at all';
    const shown = globs.slice(0, 3).map((glob) => `\`${glob}\``);
    const more = globs.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''} only`;
}
function use_not_allowed_advice({ stewards }) {
    const people = stewards.slice(0, 3).map((steward) => `\`${steward}\``);
    const whom = people.length === 0 ? 'whoever keeps the map' : people.join(' or ');
    return `bind a connection of its own, or ask ${whom} to let it in`;
}

;// CONCATENATED MODULE: ./src/rules/index.ts





















/**
 * Every rule, in the order in which their findings make most sense to a reader: what cannot be
 * read, the flow by itself, its references, and who may use them.
 */
const RULES = [
    mapMissing,
    mapInvalid,
    mapFlowMissing,
    mapConnectorId,
    mapPlaceholder,
    mapEntryUnused,
    jsonInvalid,
    triggerCount,
    actionNameUnique,
    runAfterUnknown,
    referencesAsArray,
    referenceCase,
    connectionIdAsKey,
    referenceUndeclared,
    referenceUnused,
    referenceUnmapped,
    connectorMismatch,
    teamsSharedReference,
    ownerMissing,
    ownerMismatch,
    useNotAllowed,
];
const RULE_IDS = RULES.map(({ id }) => id);


/***/ }),

/***/ 9587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseMap)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(341);

/**
 * Reads a map's bytes. The schema is loaded only here, since a third of the time that it takes to
 * start is spent on it, and a repository need not have a map.
 */
async function parseMap(file, bytes, environment) {
    const { readMap } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(646)]).then(__webpack_require__.bind(__webpack_require__, 1646));
    return readMap(file, bytes, { ruleIds: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_IDS */ .I, environment });
}


/***/ }),

/***/ 6997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** A run that cannot start as it was asked to; the message says what to change. */
class UsageError extends Error {
    name = 'UsageError';
}


/***/ }),

/***/ 5736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/github/error.ts
var github_error = __webpack_require__(6661);
// EXTERNAL MODULE: ./src/github/sha.ts
var sha = __webpack_require__(1121);
;// CONCATENATED MODULE: ./src/github/event.ts


const KINDS = new Map([
    ['pull_request', 'pull-request'],
    ['merge_group', 'merge-group'],
    ['push', 'push'],
    ['workflow_dispatch', 'manual'],
    ['schedule', 'schedule'],
    ['pull_request_target', 'untrusted'],
    ['workflow_run', 'untrusted'],
]);
/** The event that started the job; null where there is none, as in a terminal. */
async function readEvent(env) {
    const name = env.GITHUB_EVENT_NAME;
    if (!name)
        return null;
    const { readPayload } = await Promise.all(/* import() */[__webpack_require__.e(343), __webpack_require__.e(161)]).then(__webpack_require__.bind(__webpack_require__, 5161));
    const payload = await readPayload(env.GITHUB_EVENT_PATH);
    const kind = kindOf(name, payload);
    insist(kind !== 'pull-request' || payload.pull_request, `${name} has no \`pull_request\``);
    insist(kind !== 'merge-group' || payload.merge_group, `${name} has no \`merge_group\``);
    return {
        name,
        kind,
        ...runnerOf(env),
        pull: payload.pull_request ? pullOf(payload.pull_request) : null,
        before: beforeOf(kind, payload),
        defaultBranch: payload.repository?.default_branch ?? null,
    };
}
/** A push that deletes a branch has no commit of its own: GITHUB_SHA is the default branch's. */
function kindOf(name, { deleted }) {
    return name === 'push' && deleted ? 'other' : (KINDS.get(name) ?? 'other');
}
function insist(condition, problem) {
    if (!condition)
        throw new github_error/* GitHubError */.y_(`The event file is not as GitHub writes it: ${problem}.`);
}
function runnerOf(env) {
    const { GITHUB_REPOSITORY = '', GITHUB_SHA = '', GITHUB_REF = '', GITHUB_RUN_ID, GITHUB_ACTOR, } = env;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(GITHUB_REPOSITORY) ?? [];
    if (!owner || !repo)
        throw misset('GITHUB_REPOSITORY', GITHUB_REPOSITORY);
    if (!sha/* SHA */.h.test(GITHUB_SHA))
        throw misset('GITHUB_SHA', GITHUB_SHA);
    const serverUrl = addressOf('GITHUB_SERVER_URL', env.GITHUB_SERVER_URL || 'https://github.com');
    const runUrl = GITHUB_RUN_ID
        ? `${serverUrl}/${owner}/${repo}/actions/runs/${encodeURIComponent(GITHUB_RUN_ID)}`
        : null;
    return {
        owner,
        repo,
        sha: GITHUB_SHA,
        ref: GITHUB_REF,
        apiUrl: addressOf('GITHUB_API_URL', env.GITHUB_API_URL || 'https://api.github.com'),
        serverUrl,
        runUrl,
        actor: GITHUB_ACTOR || null,
    };
}
function addressOf(name, text) {
    const isWeb = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
    if (!isWeb)
        throw misset(name, text);
    return text.replace(/\/+$/, '');
}
const misset = (name, value) => new github_error/* GitHubError */.y_(`The environment's ${name} is ${JSON.stringify(value)}, which cannot be right.`);
function pullOf({ number, user, base, head }) {
    return {
        number,
        baseSha: base.sha,
        headSha: head.sha,
        baseRef: base.ref,
        author: user?.login ?? 'ghost',
        isFork: head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase(),
    };
}
const NO_COMMIT = /^0+$/;
function beforeOf(kind, { before, merge_group }) {
    if (kind === 'merge-group')
        return merge_group?.base_sha ?? null;
    if (kind !== 'push' || !before)
        return null;
    return NO_COMMIT.test(before) ? null : before;
}

// EXTERNAL MODULE: ./src/run/usage-error.ts
var usage_error = __webpack_require__(6997);
;// CONCATENATED MODULE: ./src/inputs.ts

/** Every input with its default, as `action.yml` has them; a test holds the two together. */
const DEFAULTS = {
    mode: 'auto',
    'connection-references': 'connection-references.json',
    flows: 'flows/**/*.json',
    environment: '',
    'api-key': '',
    endpoint: 'https://mcp.flowstudio.app/mcp',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner fills in this expression
    'github-token': '${{ github.token }}',
    'fail-on': 'error',
    comment: 'when-needed',
    'changed-only': 'auto',
    'dry-run': 'false',
    'on-drift': 'fail',
    'require-reviewed-plan': 'false',
    'approved-plan': '',
    atomic: 'false',
    concurrency: '4',
    shard: '',
    report: '',
    sarif: '',
    snapshots: '',
};
/**
 * Reads every input once, through `get`, which returns the text of an input or an empty string.
 * Throws a `UsageError` that names the input and what it takes.
 */
function readInputs(get) {
    const text = (name) => get(name).trim() || DEFAULTS[name];
    const optional = (name) => get(name).trim() || null;
    refuseUnbuilt(text);
    return {
        mode: choice('mode', text('mode'), ['auto', 'check', 'plan', 'deploy', 'drift', 'export']),
        map: text('connection-references'),
        flows: lines(text('flows')),
        environments: lines(text('environment')),
        apiKey: optional('api-key'),
        endpoint: text('endpoint'),
        githubToken: optional('github-token'),
        failOn: choice('fail-on', text('fail-on'), ['error', 'warning', 'never']),
        comment: choice('comment', text('comment'), ['always', 'when-needed', 'never']),
        changedOnly: text('changed-only') === 'auto' ? 'auto' : flag('changed-only', text('changed-only')),
        dryRun: flag('dry-run', text('dry-run')),
        concurrency: wholeNumber('concurrency', text('concurrency'), 1, 16),
        report: optional('report'),
        snapshots: optional('snapshots'),
    };
}
/**
 * Inputs of the contract that this version does not carry out yet, with the only values that it
 * can honour: a safeguard that is asked for and not there must stop the run.
 */
const UNBUILT = [
    { name: 'on-drift', only: ['fail'] },
    { name: 'require-reviewed-plan', only: ['false'] },
    { name: 'approved-plan', only: [''] },
    { name: 'atomic', only: ['false'] },
    { name: 'shard', only: [''] },
    { name: 'sarif', only: [''] },
];
function refuseUnbuilt(text) {
    for (const { name, only } of UNBUILT) {
        if (only.includes(text(name)))
            continue;
        throw new usage_error/* UsageError */.e(`\`${name}\` is not carried out by this version of Flowgate; leave it out`);
    }
}
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function choice(name, text, values) {
    const value = values.find((known) => known === text);
    if (value !== undefined)
        return value;
    throw new usage_error/* UsageError */.e(`\`${name}\` is one of ${values.join(', ')}; not ${JSON.stringify(text)}`);
}
function flag(name, text) {
    return choice(name, text.toLowerCase(), ['true', 'false']) === 'true';
}
function wholeNumber(name, text, least, most) {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most)
        return value;
    throw new usage_error/* UsageError */.e(`\`${name}\` is a whole number from ${least} to ${most}; not ${JSON.stringify(text)}`);
}

// EXTERNAL MODULE: ./src/plan/host.ts
var host = __webpack_require__(3629);
;// CONCATENATED MODULE: ./src/known-error.ts



/** True for the errors whose message says all; any other is a defect and is shown with its stack. */
function isKnownError(error) {
    return error instanceof usage_error/* UsageError */.e || error instanceof host/* HostError */.d || error instanceof github_error/* GitHubError */.y_;
}

// EXTERNAL MODULE: ./src/connections/policy.ts
var connections_policy = __webpack_require__(4627);
// EXTERNAL MODULE: ./src/connections/resolve.ts
var resolve = __webpack_require__(7341);
// EXTERNAL MODULE: ./src/rules/index.ts + 23 modules
var rules = __webpack_require__(341);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/suppress.ts

/** The suppression that accepts a finding on the day `today` (YYYY-MM-DD), if there is one. */
function suppressionOf(finding, policy, today) {
    return policy.suppressions.find((suppression) => suppression.rule === finding.rule &&
        (suppression.until === undefined || suppression.until >= today) &&
        (suppression.at === undefined || suppression.at === finding.at) &&
        (suppression.flow === undefined || matchesFile(finding, suppression.flow)));
}
function matchesFile({ flow, file }, glob) {
    const target = flow ?? file;
    return target === glob || picomatch_default().isMatch(target, glob);
}

;// CONCATENATED MODULE: ./src/check.ts




const HELP = 'https://github.com/flowgate/flowgate/blob/main/docs/rules';
/** Runs every rule over every affected flow and the map. Pure: the same project gives the same result. */
function check(project, options) {
    const policy = (0,connections_policy/* policyOf */.U)(project.map, project.baseMap);
    const contexts = project.flows.map((flow) => contextOf(flow, project, policy, options));
    const run = { ...project, ...options, contexts, policy };
    const raw = rules/* RULES */.y.flatMap((rule) => [...found(rule, run)]);
    const counted = raw.flatMap((finding) => withSeverity(finding, policy));
    const sorted = counted.toSorted(byPlace);
    const judged = sorted.map((finding) => ({
        finding,
        suppression: suppressionOf(finding, policy, options.today),
    }));
    return {
        findings: judged.filter(({ suppression }) => !suppression).map(({ finding }) => finding),
        suppressed: judged.flatMap(({ finding, suppression }) => suppression
            ? [{ ...finding, reason: suppression.reason, until: suppression.until ?? null }]
            : []),
        notRun: rules/* RULES */.y.flatMap((rule) => notRun(rule, project)),
    };
}
function contextOf(flow, { map }, policy, { environments, today }) {
    const goesTo = map === null ? [] : (0,resolve/* environmentsOf */.M2)(map, flow.file, environments);
    const uses = goesTo.map((environment) => (0,resolve/* resolve */.hd)(flow, environment));
    return { flow, used: (0,resolve/* usedReferences */.WL)(flow), uses, map, policy, today };
}
function found(rule, run) {
    switch (rule.subject) {
        case 'files':
            return foundInFiles(rule, run);
        case 'map':
            return foundInMap(rule, run);
        case 'flow':
            return foundInFlows(rule, run);
    }
}
function* foundInFiles(rule, run) {
    for (const problem of rule.check(run)) {
        const flow = problem.file === run.mapFile ? null : problem.file;
        if (flow !== null && !isAffected(flow, run))
            continue;
        yield { ...about(rule), environment: null, ...problem, flow };
    }
}
function* foundInMap(rule, run) {
    const { map, contexts, ...rest } = run;
    if (map === null)
        return;
    for (const problem of rule.check({ ...rest, map, flows: contexts })) {
        const { at, within, message, environment = null } = problem;
        if (environment !== null && !isWanted(environment, run))
            continue;
        yield { ...about(rule), message, environment, flow: null, ...map.source.place(at, within) };
    }
}
function* foundInFlows(rule, run) {
    if (run.map === null && rule.needs === 'map')
        return;
    for (const context of run.contexts) {
        const { source, file } = context.flow;
        if (!isAffected(file, run))
            continue;
        for (const { at, within, message, environment = null } of rule.check(context)) {
            yield { ...about(rule), message, environment, flow: file, ...source.place(at, within) };
        }
    }
}
function about({ id, severity }) {
    return { rule: id, severity, help: `${HELP}/${id}.md` };
}
function isAffected(file, { affected }) {
    return affected === null || affected.has(file);
}
function isWanted(environment, { environments }) {
    return environments.length === 0 || environments.includes(environment);
}
function withSeverity(finding, policy) {
    const setting = policy.severities.get(finding.rule) ?? finding.severity;
    return setting === 'off' ? [] : [{ ...finding, severity: setting }];
}
function notRun(rule, { map, mapFile, mapProblems }) {
    if (map !== null || rule.subject === 'files')
        return [];
    if (rule.subject === 'flow' && rule.needs !== 'map')
        return [];
    const reason = mapProblems === null ? `no ${mapFile}` : `${mapFile} is invalid`;
    return [{ rule: rule.id, reason }];
}
function byPlace(one, other) {
    return (compare(one.environment ?? '', other.environment ?? '') ||
        compare(one.flow ?? one.file, other.flow ?? other.file) ||
        compare(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compare(one.rule, other.rule) ||
        compare(one.message, other.message));
}
/** By code unit, so that the order is the same on every machine. */
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/report/report.ts

/** What a report says of one flow. */
function summarise(flow) {
    const { file, format, displayName } = flow;
    const trigger = flow.operations.find(({ kind }) => kind === 'trigger');
    return {
        file,
        format,
        displayName,
        trigger: trigger?.type ?? '',
        actions: flow.operations.filter(({ kind }) => kind === 'action').length,
        references: (0,resolve/* usedReferences */.WL)(flow).map(({ key, declared, uses: [first, ...others] }) => ({
            key,
            logicalName: declared?.logicalName ?? null,
            connector: declared?.connector ?? first.host?.connector ?? null,
            uses: 1 + others.length,
        })),
    };
}
/** What a report says of a file that is no flow. */
function summariseSkipped({ file, reason }) {
    return { file, reason };
}

;// CONCATENATED MODULE: ./src/run/mode.ts

const AUTO = {
    'pull-request': 'check',
    'merge-group': 'check',
    push: 'deploy',
    manual: 'deploy',
    schedule: 'drift',
    untrusted: null,
    other: null,
};
/**
 * What to do under an event. Throws a `UsageError` where it would be unsafe: a write under a pull
 * request, or anything under the events that hand the repository's secrets to a stranger's change.
 */
function decideMode(asked, event) {
    if (event?.kind === 'untrusted') {
        throw new usage_error/* UsageError */.e(`Flowgate does not run under \`${event.name}\`: that event gives the repository's secrets to a change that nobody has reviewed; use \`pull_request\` for checks and \`push\` for deployments`);
    }
    const mode = asked === 'auto' ? autoMode(event) : asked;
    if (mode === 'deploy' && (event?.kind === 'pull-request' || event?.kind === 'merge-group')) {
        throw new usage_error/* UsageError */.e(`\`deploy\` is refused under \`${event.name}\`: a change is deployed after it is merged; use \`push\` or \`workflow_dispatch\`, or \`mode: check\` here`);
    }
    if (mode === 'drift' || mode === 'export') {
        throw new usage_error/* UsageError */.e(`\`${mode}\` is not carried out by this version of Flowgate`);
    }
    return mode;
}
function autoMode(event) {
    const mode = event === null ? 'check' : AUTO[event.kind];
    if (mode !== null)
        return mode;
    throw new usage_error/* UsageError */.e(`\`mode: auto\` knows no mode for \`${event?.name}\`; set \`mode\` to check or deploy`);
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./src/flow/flow.ts + 4 modules
var flow = __webpack_require__(3948);
// EXTERNAL MODULE: ./src/run/map.ts
var map = __webpack_require__(9587);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/run/workspace.ts





/** The largest file that is read; the largest flow known has 350 kB. */
const MAX_BYTES = 20 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
/**
 * The files below `root` that the globs name (`!` excludes), in a stable order and with `/`.
 * Throws a `UsageError` for a glob that leads out of the workspace.
 */
async function findFiles(root, globs) {
    for (const pattern of globs) {
        const path = pattern.replace(/^!/, '');
        if ((0,external_node_path_.isAbsolute)(path) || path.split(/[\\/]/).includes('..')) {
            throw new usage_error/* UsageError */.e(`the glob ${JSON.stringify(pattern)} leads out of the workspace; write it relative to the repository`);
        }
    }
    const include = globs.filter((pattern) => !pattern.startsWith('!'));
    const exclude = globs.filter((pattern) => pattern.startsWith('!'));
    const isNamed = picomatch_default()(include);
    const isExcluded = picomatch_default()(exclude.map((pattern) => pattern.slice(1)));
    const files = new Set();
    for (const base of new Set(include.map((pattern) => picomatch_default().scan(pattern).base))) {
        for await (const file of walk(root, base)) {
            if (isNamed(file) && !isExcluded(file))
                files.add(file);
        }
    }
    return [...files].toSorted();
}
const LEFT_OUT = ['node_modules', '.git'];
/** Every file below `folder`, and every link, which is not followed; `folder` may be a file itself. */
async function* walk(root, folder) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(() => null);
    if (entries === null)
        yield folder;
    for (const entry of entries ?? []) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (!entry.isDirectory())
            yield path;
        else if (!LEFT_OUT.includes(entry.name))
            yield* walk(root, path);
    }
}
/**
 * Reads a file of the workspace. What leads out of it by a link, is no plain file or is over
 * 20 MB is refused with the reason; null when there is no such file.
 */
async function readWorkspaceFile(root, file) {
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, file));
        if (!isInside(await (0,promises_.realpath)(root), real)) {
            return { ok: false, reason: 'a symbolic link that leads out of the workspace is not read' };
        }
        return await readPlainFile(real);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        return { ok: false, reason: `the file cannot be read (${code ?? String(error)})` };
    }
}
async function readPlainFile(path) {
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            return { ok: false, reason: 'not a plain file' };
        if (stat.size > MAX_BYTES) {
            const megabytes = (stat.size / MEGABYTE).toFixed(1);
            return {
                ok: false,
                reason: `the file has ${megabytes} MB; files over ${MAX_BYTES / MEGABYTE} MB are not read`,
            };
        }
        return { ok: true, bytes: await handle.readFile() };
    }
    finally {
        await handle.close();
    }
}
function isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '' && !way.startsWith(`..${external_node_path_.sep}`) && way !== '..' && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./src/run/project.ts





/** How many files are open at a time. */
const OPEN_FILES = 32;
/**
 * Reads the flows and the map of a workspace. Throws a `UsageError` when there is no flow at all.
 */
async function readProject({ map, flows, environments }, root) {
    const mapFile = map.replaceAll('\\', '/').replace(/^\.\//, '');
    const files = (await findFiles(root, flows)).filter((file) => file !== mapFile);
    const results = await (0,p_map/* default */.Ay)(files, (file) => readOne(root, file), { concurrency: OPEN_FILES });
    if (results.every(({ kind }) => kind === 'skipped'))
        throw new usage_error/* UsageError */.e(noFlow(files, flows));
    return {
        flows: results.flatMap((result) => (result.kind === 'flow' ? [result.flow] : [])),
        skipped: results.filter((result) => result.kind === 'skipped'),
        badFiles: results.filter((result) => result.kind === 'invalid'),
        mapFile,
        ...(await readMapFile(root, mapFile, environments[0] ?? null)),
    };
}
function noFlow(files, globs) {
    const where = globs.join(', ');
    return files.length === 0
        ? `no flow was found: no file matches ${where}; set \`flows\` to where the flows are`
        : `no flow was found: nothing that matches ${where} is a Power Automate flow (looked at: ${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''})`;
}
async function readOne(root, file) {
    const content = await readWorkspaceFile(root, file);
    if (content?.ok)
        return (0,flow/* readFlow */.h)(file, content.bytes);
    return unreadable(file, content === null ? 'the file vanished while it was read' : content.reason);
}
function unreadable(file, message) {
    const place = { file, at: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { kind: 'invalid', file, problems: [{ ...place, message }] };
}
async function readMapFile(root, mapFile, environment) {
    const content = await readWorkspaceFile(root, mapFile);
    if (content === null)
        return { map: null, mapProblems: null };
    if (!content.ok)
        return { map: null, mapProblems: unreadable(mapFile, content.reason).problems };
    const result = await (0,map/* parseMap */.y)(mapFile, content.bytes, environment);
    return result.ok
        ? { map: result.map, mapProblems: [] }
        : { map: null, mapProblems: result.problems };
}

;// CONCATENATED MODULE: ./src/run/environments.ts

/**
 * The environments of a run by name; empty means all of the map. A deployment goes to the ones
 * that are named, or to the only one that there is. Throws a `UsageError` for a name that the map
 * lacks, and where a deployment would have to guess.
 */
function chooseEnvironments(map, mode, asked) {
    if (map === null)
        return [...asked];
    const known = [...map.environments.keys()];
    const missing = asked.find((name) => !known.includes(name));
    if (missing !== undefined) {
        throw new usage_error/* UsageError */.e(`\`environment\` names ${JSON.stringify(missing)}, and the map has ${known.join(', ') || 'none'}`);
    }
    if (mode === 'deploy' && asked.length === 0 && known.length > 1) {
        throw new usage_error/* UsageError */.e(`the map has ${known.length} environments; set \`environment\` to the one to deploy to: ${known.join(', ')}`);
    }
    return [...asked];
}

;// CONCATENATED MODULE: ./src/run/scope.ts


/** Decides what a run looks at, with what GitHub tells of the change. */
async function readScope(settings, mode, project, { event, warn }) {
    const environments = chooseEnvironments(project.map, mode, settings.environments);
    const github = await connect(settings, event, warn);
    if (event === null || github === null) {
        return { environments, github, baseline: null, judge: null, affected: null, notRun: [] };
    }
    const { affectedBy, readBaseline } = await __webpack_require__.e(/* import() */ 638).then(__webpack_require__.bind(__webpack_require__, 9638));
    const baseline = await readBaseline(project, event, github, settings.environments[0] ?? null);
    const judge = isJudged(event) ? (baseline?.map ?? null) : null;
    const isSelfJudged = isJudged(event) && judge === null && project.map !== null;
    return {
        environments,
        github,
        baseline,
        judge,
        notRun: isSelfJudged ? [selfJudged(project.mapFile)] : [],
        affected: isChangedOnly(settings, event) ? affectedBy(project, baseline) : null,
    };
}
async function connect({ githubToken, changedOnly }, event, warn) {
    if (event === null)
        return null;
    if (githubToken === null) {
        if (!isJudged(event))
            return null;
        throw new usage_error/* UsageError */.e("`github-token` is empty: a pull request is judged by the rules of its base branch, which are read with it; leave the input out to use the job's own token");
    }
    if (event.kind === 'schedule' || (event.kind === 'manual' && changedOnly !== true))
        return null;
    const { connectGitHub } = await __webpack_require__.e(/* import() */ 154).then(__webpack_require__.bind(__webpack_require__, 9154));
    return connectGitHub({ token: githubToken, event, onWarning: warn });
}
function selfJudged(mapFile) {
    const reason = `the base branch has no ${mapFile} that can be read, so this change is judged by its own`;
    return { rule: 'base-policy', reason };
}
/** A pull request is judged by its base branch; a push is what the base branch has become. */
function isJudged({ kind }) {
    return kind === 'pull-request' || kind === 'merge-group';
}
function isChangedOnly({ changedOnly }, event) {
    return changedOnly === 'auto' ? isJudged(event) || event.kind === 'push' : changedOnly;
}

;// CONCATENATED MODULE: ./src/main.ts





/**
 * Reads the flows, loads the map, checks usage and ownership, plans what would change, and
 * deploys where it is asked to. Throws a `UsageError` when it cannot start.
 */
async function run(settings, surroundings) {
    const mode = decideMode(settings.mode, surroundings.event);
    const read = await readProject(settings, surroundings.root);
    const scope = await readScope(settings, mode, read, surroundings);
    const { environments, affected, github } = scope;
    const project = { ...read, baseMap: scope.judge };
    const today = surroundings.now().toISOString().slice(0, 10);
    const checked = check(project, { environments, affected, today });
    const { planAndDeploy } = await __webpack_require__.e(/* import() */ 487).then(__webpack_require__.bind(__webpack_require__, 8487));
    const done = await planAndDeploy({ settings, surroundings, mode, project, scope, checked });
    const flows = project.flows.filter(({ file }) => affected === null || affected.has(file));
    const known = [...(project.map?.environments.keys() ?? [])];
    const report = {
        version: 1,
        mode,
        environments: environments.length > 0 ? environments : known,
        flows: flows.map(summarise),
        skipped: project.skipped.map(summariseSkipped),
        findings: checked.findings,
        notRun: [...checked.notRun, ...scope.notRun, ...done.notRun],
        suppressed: checked.suppressed,
        plan: done.planned,
        comparedWith: done.planned?.comparedWith ?? null,
        outcomes: done.outcomes,
    };
    return { report, project, github, snapshots: done.snapshots };
}

;// CONCATENATED MODULE: ./src/report/json.ts
/** The report that scripts read. Keys stand in the documented order, and only documented ones. */
function toJson(report) {
    const { version, mode, environments, plan } = report;
    const document = {
        version,
        mode,
        environments,
        flows: report.flows.map(json_flow),
        skipped: report.skipped.map(({ file, reason }) => ({ file, reason })),
        findings: report.findings.map(finding),
        notRun: report.notRun.map(({ rule, reason }) => ({ rule, reason })),
        suppressed: report.suppressed.map(suppressed),
        plan: plan === null ? null : { digest: plan.digest, changes: plan.changes.map(change) },
        outcomes: report.outcomes.map(outcome),
    };
    return `${JSON.stringify(document, nullInstead, 2)}\n`;
}
function nullInstead(_key, value) {
    return value === undefined ? null : value;
}
function json_flow({ file, format, displayName, trigger, actions, references }) {
    return {
        file,
        format,
        displayName,
        trigger,
        actions,
        references: references.map(({ key, logicalName, connector, uses }) => ({
            key,
            logicalName,
            connector,
            uses,
        })),
    };
}
function finding(found) {
    const { rule, severity, message, file, line, column, endLine, endColumn, at } = found;
    const { environment, flow, help } = found;
    return {
        rule,
        severity,
        message,
        file,
        line,
        column,
        endLine,
        endColumn,
        at,
        environment,
        flow,
        help,
    };
}
function suppressed(found) {
    return { ...finding(found), reason: found.reason, until: found.until };
}
function change(planned) {
    const { environment, file, flowName, action, paths, bindings, reason } = planned;
    return {
        environment,
        file,
        flowName,
        action,
        paths,
        bindings: bindings.map(({ key, from, to }) => ({ key, from: bound(from), to: bound(to) })),
        reason,
    };
}
function bound(connection) {
    return connection === null
        ? null
        : { connectionName: connection.connectionName, owner: connection.owner };
}
function outcome({ environment, file, flowName, result, state, error, snapshot }) {
    return { environment, file, flowName, result, state, error, snapshot };
}

// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/count.ts
var count = __webpack_require__(5861);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(687);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/report/terminal/safe.ts

/** A name on its line, with control characters and escape sequences written out. */
function shown(name, max = 200) {
    return (0,visible/* visible */.RK)((0,visible/* shortenedName */.cn)(name, max));
}
function sentence(text) {
    return (0,visible/* visible */.RK)((0,visible/* shortened */.vI)(text, 2_000));
}
// Colours of ours may stand between the characters of a command.
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they begin with one
const COMMAND = /^((?:\s|\u001b\[\d*m)*):(?=(?:\u001b\[\d*m)*:)/;
const OLD_COMMAND = /#((?:\u001b\[\d*m)*)#((?:\u001b\[\d*m)*)(?=\[)/g;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above
/** A line that the Actions runner does not take for a workflow command, old style or new. */
function harmless(line) {
    return line.replace(OLD_COMMAND, '#$1#$2 ').replace(COMMAND, '$1\\:');
}
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** How many columns of a terminal a text takes. */
function columns(text) {
    let taken = 0;
    for (const character of text) {
        if (/\p{M}/u.test(character))
            continue;
        taken += WIDE.test(character) ? 2 : 1;
    }
    return taken;
}

;// CONCATENATED MODULE: ./src/report/terminal/end.ts



const STYLES = {
    failure: ['bold', 'red'],
    attention: ['bold', 'yellow'],
    fine: ['bold', 'green'],
};
/** The small print, and the counts as the last line: where a reader of a log looks first. */
function endLines(report, { paint }) {
    const { notRun, suppressed, skipped, plan } = report;
    const { level, sentence: counts } = (0,verdict/* verdict */.W)(report);
    const reasons = Map.groupBy(notRun, ({ reason }) => reason);
    return [
        ...[...reasons].map(([reason, rules]) => {
            const names = rules.map(({ rule }) => shown(rule)).join(', ');
            return paint('dim', `Not run: ${names} (${sentence(reason)})`);
        }),
        ...(suppressed.length > 0
            ? [paint('dim', `${(0,count/* count */.U9)(suppressed.length, 'finding')} suppressed`)]
            : []),
        ...(skipped.length > 0
            ? [paint('dim', `${(0,count/* count */.U9)(skipped.length, 'file')} skipped, no flows`)]
            : []),
        ...(plan === null ? [] : [paint('dim', `Digest of the plan: ${shown(plan.digest)}`)]),
        paint(STYLES[level], sentence(counts)),
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal/frame.ts


/** The finding's line with its range underlined; of a long line, what stands around the range. */
function codeFrame(text, range, style, look) {
    const line = text.split('\n')[range.line - 1]?.replace(/\r$/, '');
    if (line === undefined)
        return [];
    const number = String(range.line);
    const start = Math.min(range.column - 1, line.length);
    const end = range.endLine > range.line
        ? line.length
        : Math.min(Math.max(range.endColumn - 1, start), line.length);
    const room = Math.max(20, look.width - number.length - 7);
    const { before, marked, after } = frame_window(line, start, end, room);
    const underline = '^'.repeat(Math.max(1, columns(marked)));
    const gutter = (label) => look.paint('dim', `  ${label.padStart(number.length)} │ `);
    return [
        `${gutter(number)}${before}${look.paint(style, marked)}${after}`,
        `${gutter('')}${' '.repeat(columns(before))}${look.paint(style, underline)}`,
    ];
}
/** A third of the room goes to what stands before the range, and an ellipsis wherever it is cut. */
function frame_window(line, start, end, room) {
    const lead = line.slice(0, start).trimStart();
    const before = cutBefore((0,visible/* visible */.RK)(lead), Math.floor(room / 3));
    const marked = cutAfter((0,visible/* visible */.RK)(line.slice(start, end)), room - before.length);
    const after = cutAfter((0,visible/* visible */.RK)(line.slice(end).trimEnd()), room - before.length - marked.length);
    return { before, marked, after };
}
function cutBefore(text, room) {
    return text.length <= room ? text : `…${text.slice(text.length - room + 1).toWellFormed()}`;
}
function cutAfter(text, room) {
    if (text.length <= room)
        return text;
    return room < 1 ? '' : `${text.slice(0, room - 1).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./src/report/terminal/findings.ts



const findings_STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** One section for each file: `file:line:column  severity  message  rule`, and the line itself. */
function findingLines(findings, look) {
    return (0,groups/* findingsByFile */.YJ)(findings).map((group) => group.findings.flatMap((finding) => findingWithFrame(finding, look)));
}
function findingWithFrame(finding, look) {
    const { file, line, column, severity, message, rule } = finding;
    const { paint } = look;
    const style = findings_STYLES[severity];
    const place = `${paint('bold', shown(file))}:${line}:${column}`;
    const text = look.source(file);
    return [
        `${place}  ${paint(style, severity)}  ${sentence(message)}  ${paint('dim', rule)}`,
        ...(text === null ? [] : codeFrame(text, finding, style, look)),
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal/look.ts

/** The caller has decided about colours; `styleText` is not to look at the streams again. */
function paint(color) {
    return (style, text) => (color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
}

// EXTERNAL MODULE: ./src/flow/pointer.ts
var pointer = __webpack_require__(5017);
// EXTERNAL MODULE: ./src/report/sentence.ts
var report_sentence = __webpack_require__(6501);
;// CONCATENATED MODULE: ./src/report/terminal/steps.ts





const ACTIONS = {
    create: ['+', 'green'],
    update: ['~', 'yellow'],
    unchanged: ['=', 'dim'],
    blocked: ['!', 'red'],
};
const RESULTS = {
    created: ['+', 'green'],
    updated: ['~', 'green'],
    unchanged: ['=', 'dim'],
    failed: ['x', 'red'],
    restored: ['<', 'yellow'],
    unknown: ['?', 'red'],
    skipped: ['-', 'dim'],
    blocked: ['!', 'red'],
};
const MOST_PATHS = 12;
/** The plan, or what became of it, in the manner of Terraform. */
function stepLines({ environment, steps }, { mode, comparedWith }, look) {
    const deployed = steps.some(({ outcome }) => outcome !== null);
    const title = deployed ? 'Deployed to' : mode === 'drift' ? 'Live flows of' : 'Planned for';
    const against = comparedWith === 'git' && !deployed ? ', compared with Git' : '';
    const quiet = steps.filter(groups/* isUnchanged */._5).length;
    return [
        look.paint('bold', `${title} ${shown(environment)}: ${(0,report_sentence/* stepCounts */.Lu)(steps, mode)}${against}`),
        ...steps.filter((step) => !(0,groups/* isUnchanged */._5)(step)).flatMap((step) => oneStep(step, look)),
        ...(quiet > 0 ? [look.paint('dim', `  = ${(0,count/* count */.U9)(quiet, 'flow')} unchanged`)] : []),
    ];
}
function oneStep(step, look) {
    const { change, outcome } = step;
    const word = outcome?.result ?? change?.action ?? 'unchanged';
    const [sign, style] = outcome ? RESULTS[outcome.result] : ACTIONS[change?.action ?? 'unchanged'];
    const name = look.paint('bold', shown(step.displayName, 80));
    const head = `  ${look.paint(style, `${sign} ${word.padEnd(9)}`)} ${name}  ${shown(step.file)}`;
    const state = outcome?.state ? `  now ${shown(outcome.state, 40)}` : '';
    return [`${head}${state}`, ...said(step, look), ...changed(change, look), ...identity(step)];
}
function said({ change, outcome }, { paint }) {
    const text = outcome?.error ?? change?.reason ?? null;
    const style = outcome?.error && outcome.result !== 'failed' ? 'yellow' : 'red';
    return text === null ? [] : [`      ${paint(style, sentence(text))}`];
}
function changed(change, look) {
    if (change === null || change.action === 'unchanged')
        return [];
    const rebound = change.bindings.filter(groups/* bindingDiffers */.z);
    const told = new Set(rebound.map(({ key }) => (0,pointer/* toPointer */.r)(['connectionReferences', key])));
    const paths = change.action === 'create' ? [] : change.paths.filter((path) => !told.has(path));
    const left = paths.length - MOST_PATHS;
    return [
        ...rebound.map((binding) => bindingLine(binding, look)),
        ...paths
            .slice(0, MOST_PATHS)
            .map((path) => `      ${look.paint('yellow', '~')} ${shown(path)}`),
        ...(left > 0 ? [`      and ${(0,count/* amount */.vj)(left)} more differences`] : []),
    ];
}
function bindingLine({ key, from, to }, { paint }) {
    const [sign, style] = from === null ? ['+', 'green'] : to === null ? ['-', 'red'] : ['~', 'yellow'];
    const sides = [from, to].filter((side) => side !== null).map(steps_bound);
    return `      ${paint(style, sign)} ${shown(key)}: ${sides.join(' → ')}${to === null ? ' dropped' : ''}`;
}
function steps_bound({ connectionName, owner }) {
    return `${shown(connectionName)} (${owner === null ? 'owner unknown' : shown(owner)})`;
}
/** What to commit so that a flow that was created keeps its identity. */
function identity({ file, outcome }) {
    if (outcome?.result !== 'created' || outcome.flowName === null)
        return [];
    return [
        `      commit under flows of the environment: "${shown(file)}": { "flowName": "${shown(outcome.flowName)}" }`,
    ];
}

;// CONCATENATED MODULE: ./src/report/terminal.ts






/** The report for people at a terminal, and for the log of a job. */
function toText(report, { color, width, source = () => null }) {
    const look = { paint: paint(color), width: Math.max(40, width), source };
    const sections = [
        ...findingLines(report.findings, look),
        ...(0,groups/* stepsByEnvironment */.Eg)(report).map((each) => stepLines(each, report, look)),
        endLines(report, look),
    ];
    const lines = sections
        .filter((section) => section.length > 0)
        .map((section) => section.join('\n'));
    return `${lines.join('\n\n').split('\n').map(harmless).join('\n')}\n`;
}

;// CONCATENATED MODULE: ./src/terminal.ts











const COMMANDS = ['check', 'plan', 'deploy', 'drift', 'export'];
const FORMATS = ['text', 'json', 'markdown', 'sarif'];
/** Inputs that have no meaning in a terminal; the key comes from the environment, not the history. */
const ACTION_ONLY = [
    'mode',
    'api-key',
    'github-token',
    'comment',
    'changed-only',
];
const terminal_HELP = `Usage: flowgate <command> [options]

Checks Power Automate flows and the connection references that they use, and deploys them.

Commands
  check     check flows and the map; needs no key
  plan      check, and show what a deployment would change
  deploy    check, plan, and write to the live flows

Options
  --connection-references <file>  the map (connection-references.json)
  --flows <glob>                  which files; may be repeated, ! excludes (flows/**/*.json)
  --environment <name>            an environment of the map; may be repeated
  --fail-on <severity>            error, warning or never (error)
  --format <format>               text, json or markdown (text)
  --report <file>                 write the report as JSON as well
  --concurrency <n>               flows at a time, 1 to 16 (4)
  --dry-run                       deploy: show, and change nothing
  --snapshots <folder>            deploy: where flows are kept before they are replaced
  --endpoint <url>                the Flow Studio MCP server
  --help, --version

The Flow Studio key is read from FLOW_STUDIO_API_KEY.
Exit: 0 fine, 1 findings or failed outcomes, 2 wrong usage, no flow found, or a crash.
`;
/** Runs one command and returns the exit code; never throws. */
async function runCli(args, terminal) {
    try {
        const request = parse(args, terminal);
        if (typeof request === 'string') {
            terminal.stdout.write(request);
            return 0;
        }
        return await execute(request, terminal);
    }
    catch (error) {
        terminal.stderr.write(`${describe(error)}\n`);
        return 2;
    }
}
function parse(args, { env, version }) {
    const { values, positionals } = parseOptions(args);
    if (values.version)
        return `${version}\n`;
    if (values.help || (positionals.length === 0 && args.length === 0))
        return terminal_HELP;
    const [name, ...rest] = positionals;
    const command = COMMANDS.find((known) => known === name);
    if (command === undefined || rest.length > 0) {
        const wrong = command === undefined ? (name ?? 'nothing') : rest.join(' ');
        throw new usage_error/* UsageError */.e(`${JSON.stringify(wrong)} is no command; try flowgate --help`);
    }
    const format = FORMATS.find((known) => known === (values.format ?? 'text'));
    if (format === undefined || format === 'sarif') {
        throw new usage_error/* UsageError */.e(`--format is text, json or markdown; not ${JSON.stringify(values.format)}`);
    }
    const given = (input) => [values[input]].flat().filter((value) => value !== undefined);
    const get = (input) => {
        if (input === 'mode')
            return command;
        if (input === 'api-key')
            return env.FLOW_STUDIO_API_KEY ?? '';
        return given(input).map(String).join('\n');
    };
    return { command, format, get };
}
function parseOptions(args) {
    const inputs = Object.keys(DEFAULTS).filter((name) => !ACTION_ONLY.includes(name));
    const options = {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        format: { type: 'string' },
    };
    for (const name of inputs) {
        const isFlag = DEFAULTS[name] === 'false';
        const isList = name === 'flows' || name === 'environment';
        options[name] = { type: isFlag ? 'boolean' : 'string', multiple: isList };
    }
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`${error instanceof Error ? error.message : error}; try flowgate --help`);
    }
}
async function execute({ command, format, get }, terminal) {
    const settings = readInputs(get);
    decideMode(command, await readEvent(terminal.env));
    const { stdout, stderr, root, temp, now } = terminal;
    const say = (line) => void stderr.write(`${line}\n`);
    const done = await run(settings, {
        event: null,
        temp,
        root,
        now,
        progress: stderr.isTTY ? say : () => { },
        warn: say,
    });
    if (settings.report !== null)
        await (0,promises_.writeFile)(settings.report, toJson(done.report));
    await print(done, format, terminal);
    const failure = (0,verdict/* failureSentence */.Q)(done.report, settings.failOn);
    if (failure !== null && format !== 'text')
        stdout.isTTY || say(failure);
    return failure === null ? 0 : 1;
}
async function print(done, format, { stdout, stderr, env }) {
    const textTo = format === 'text' ? stdout : stderr;
    const color = Boolean(textTo.isTTY) && !env.NO_COLOR;
    const texts = new Map(done.project.flows.map(({ file, source }) => [file, source.text]));
    const text = toText(done.report, {
        color,
        width: textTo.columns ?? 100,
        source: (file) => texts.get(file) ?? null,
    });
    textTo.write(text);
    if (format === 'json')
        stdout.write(toJson(done.report));
    if (format === 'markdown') {
        const { toSummary } = await __webpack_require__.e(/* import() */ 883).then(__webpack_require__.bind(__webpack_require__, 8883));
        stdout.write(toSummary(done.report, {
            serverUrl: null,
            repository: null,
            sha: null,
            pull: null,
            runUrl: null,
        }));
    }
}
function describe(error) {
    if (isKnownError(error))
        return `flowgate: ${error.message}`;
    const details = error instanceof Error ? error.stack : String(error);
    return `flowgate: this is a defect of Flowgate; please report it with these lines:\n${details}`;
}


/***/ })

};
