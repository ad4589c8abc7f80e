"use strict";
exports.id = 4718;
exports.ids = [4718];
exports.modules = {

/***/ 8800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ liveDocument)
});

// EXTERNAL MODULE: ./src/json/json.ts
var json = __webpack_require__(5486);
// EXTERNAL MODULE: ./src/flow/hosts.ts
var hosts = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/plan/canonical.ts + 1 modules
var canonical = __webpack_require__(3849);
// EXTERNAL MODULE: ./src/plan/canonical-operation.ts
var canonical_operation = __webpack_require__(4441);
// EXTERNAL MODULE: ./src/plan/key-order.ts
var key_order = __webpack_require__(9333);
// EXTERNAL MODULE: ./src/export/normalise.ts
var normalise = __webpack_require__(9208);
;// CONCATENATED MODULE: ./src/export/merge-live.ts






/**
 * A file's definition, changed to mean what the live one means. Everything that a save changes by
 * itself, and every operation with the same meaning, stays as in the file. A parameter that the map
 * sets (`set`) keeps the file's own default, since the live value belongs to the environment.
 */
function mergeLive(file, live, set) {
    const normal = (0,normalise/* normaliseDefinition */._q)(live);
    const [was, is] = [(0,canonical/* canonicalDefinition */.AH)(file), (0,canonical/* canonicalDefinition */.AH)(live)];
    const blocks = {
        parameters: parameters((0,json/* own */.ZV)(file, 'parameters'), (0,json/* own */.ZV)(normal, 'parameters'), set),
        triggers: block((0,json/* own */.ZV)(file, 'triggers'), (0,json/* own */.ZV)(normal, 'triggers')),
        actions: block((0,json/* own */.ZV)(file, 'actions'), (0,json/* own */.ZV)(normal, 'actions')),
    };
    const names = [...Object.keys(file), ...Object.keys(normal), ...Object.keys(blocks)];
    const parts = [...new Set(names)].flatMap((part) => {
        const isKept = isSame((0,json/* own */.ZV)(was, part), (0,json/* own */.ZV)(is, part));
        const value = (0,json/* own */.ZV)(blocks, part) ?? (isKept ? (0,json/* own */.ZV)(file, part) : (0,json/* own */.ZV)(normal, part));
        return value === undefined ? [] : [[part, value]];
    });
    return Object.fromEntries(parts);
}
function parameters(file, live, set) {
    const [was, is] = [objectOf(file), objectOf(live)];
    const stays = (name) => name.startsWith('$') ? Object.hasOwn(was, name) : Object.hasOwn(is, name);
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(stays);
    const values = names.map((name) => {
        const [before, now] = [was[name], is[name]];
        if (before === undefined || now === undefined)
            return [name, (before ?? now)];
        if (name.startsWith('$') || isSameParameter(before, now))
            return [name, before];
        const value = (0,key_order/* parameterInOrderOf */.MH)(now, before);
        if (!Object.hasOwn(set, name) || !(0,json/* isObject */.Gv)(before) || !(0,json/* isObject */.Gv)(value))
            return [name, value];
        return [name, { ...value, defaultValue: before.defaultValue ?? null }];
    });
    return Object.fromEntries(values);
}
function block(file, live) {
    const [was, is] = [objectOf(file), objectOf(live)];
    const there = Object.keys(was).filter((name) => Object.hasOwn(is, name));
    const added = Object.keys(is).filter((name) => !Object.hasOwn(was, name));
    return Object.fromEntries([
        ...there.map((name) => [name, operation(was[name], is[name])]),
        ...added.map((name) => [name, is[name]]),
    ]);
}
/** `live` is already normalised. */
function operation(file, live) {
    if (!(0,json/* isObject */.Gv)(file) || !(0,json/* isObject */.Gv)(live))
        return live;
    if (isSame((0,canonical_operation/* canonicalOperation */.M6)(file), (0,canonical_operation/* canonicalOperation */.M6)(live)))
        return file;
    const { metadata, ...changed } = live;
    if ((0,json/* isObject */.Gv)(file.metadata))
        changed.metadata = file.metadata;
    if ((0,json/* isObject */.Gv)(file.runAfter) && changed.runAfter === undefined)
        changed.runAfter = {};
    if ((0,hosts/* hostReference */.wf)(live) !== null)
        changed.inputs = withAuthentication(live.inputs, file.inputs);
    if ((0,json/* isObject */.Gv)(live.actions))
        changed.actions = block(file.actions, live.actions);
    for (const branch of ['else', 'default']) {
        if ((0,json/* isObject */.Gv)(live[branch]))
            changed[branch] = withActions(file[branch], live[branch]);
    }
    if ((0,json/* isObject */.Gv)(live.cases)) {
        const cases = Object.entries(live.cases).map(([name, one]) => [
            name,
            withActions((0,json/* own */.ZV)(file.cases, name), one),
        ]);
        changed.cases = Object.fromEntries(cases);
    }
    return (0,key_order/* operationInOrderOf */.M_)(changed, file);
}
function withActions(file, live) {
    if (!(0,json/* isObject */.Gv)(live) || !(0,json/* isObject */.Gv)(live.actions))
        return live;
    return { ...live, actions: block((0,json/* own */.ZV)(file, 'actions'), live.actions) };
}
/** Restores the file's own value, since a save removes or adds it. */
function withAuthentication(inputs, file) {
    const { authentication, ...rest } = objectOf(inputs);
    const before = (0,json/* own */.ZV)(file, 'authentication');
    return before === undefined ? rest : { ...rest, authentication: before };
}
function objectOf(value) {
    return (0,json/* isObject */.Gv)(value) ? value : {};
}
function isSameParameter(one, other) {
    return isSame((0,canonical/* canonicalParameters */.$H)({ one }), (0,canonical/* canonicalParameters */.$H)({ one: other }));
}
/** Of two canonical forms. */
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

;// CONCATENATED MODULE: ./src/export/live-document.ts



/**
 * A flow's own document with the live content, in the format of its file. `values` are the
 * parameters that the map sets, which are not written to the file.
 */
function liveDocument(flow, live, values) {
    const definition = mergeLive(flow.definition, live.definition, values);
    let root = replacedAt(JSON.parse(flow.source.text), flow.definitionPath, definition);
    const holder = flow.definitionPath.slice(0, -1);
    if (!flow.namedByFile)
        root = replacedAt(root, [...holder, 'displayName'], live.displayName);
    if (flow.referencesPath === null)
        return root;
    return replacedAt(root, flow.referencesPath, references(flow, live, (0,normalise/* usedKeys */.QZ)(definition)));
}
/** The file's references without unused ones, and with new ones. */
function references(flow, live, keys) {
    const declared = valueAt(JSON.parse(flow.source.text), flow.referencesPath ?? []);
    const before = new Set((0,normalise/* usedKeys */.QZ)(flow.definition));
    const kept = Object.entries(declared).filter(([key]) => keys.includes(key) || !before.has(key));
    const added = keys.filter((key) => !Object.hasOwn(declared, key));
    const fresh = added.map((key) => [
        key,
        reference(flow, (0,json/* own */.ZV)(live.connectionReferences, key)),
    ]);
    return Object.fromEntries([...kept, ...fresh]);
}
function reference({ format }, live) {
    const id = String((0,json/* own */.ZV)(live, 'id') ?? '');
    const source = String((0,json/* own */.ZV)(live, 'source') ?? 'Embedded');
    const name = (0,normalise/* logicalName */.rQ)(live);
    if (format === 'solution') {
        return {
            runtimeSource: source.toLowerCase(),
            connection: name === null ? {} : { connectionReferenceLogicalName: name },
            api: { name: id.split('/').at(-1) ?? '' },
        };
    }
    return { id, source, ...(name === null ? {} : { connectionReferenceLogicalName: name }) };
}
function replacedAt(root, [step, ...rest], value) {
    if (step === undefined)
        return value;
    const holder = root;
    return { ...holder, [step]: replacedAt(holder[step] ?? {}, rest, value) };
}
function valueAt(root, path) {
    return path.reduce((value, step) => (0,json/* own */.ZV)(value, String(step)) ?? {}, root);
}


/***/ }),

/***/ 9208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ normaliseFlow),
/* harmony export */   QZ: () => (/* binding */ usedKeys),
/* harmony export */   _q: () => (/* binding */ normaliseDefinition),
/* harmony export */   rQ: () => (/* binding */ logicalName)
/* harmony export */ });
/* harmony import */ var _flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1795);
/* harmony import */ var _flow_operations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(288);
/* harmony import */ var _json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5486);
/* harmony import */ var _plan_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3849);
/* harmony import */ var _plan_desired_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1313);
/* harmony import */ var _plan_diff_run_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8635);






/**
 * A live flow as a file for people: the arguments of `update_live_flow` without what belongs to one
 * environment (guids, connections), which is in the map. It contains nothing that a save changes by
 * itself. Actions are in the order in which they run, and the keys of an operation in a fixed
 * order. Inside `inputs` the order is kept, since a Select writes its columns in that order.
 */
function normaliseFlow({ displayName, definition, connectionReferences, }) {
    const normal = normaliseDefinition(definition);
    return {
        displayName,
        definition: normal,
        connectionReferences: normaliseReferences(connectionReferences, usedKeys(normal)),
    };
}
/** The reference keys that a definition's operations name, sorted. */
function usedKeys(definition) {
    const keys = [...(0,_flow_operations_js__WEBPACK_IMPORTED_MODULE_1__/* .operations */ .z)(definition, [])].map(({ host }) => host?.key);
    return [...new Set(keys.filter((key) => key !== undefined))].toSorted();
}
/** The map names the connection; a reference that no operation uses is left out. */
function normaliseReferences(references, keys) {
    const kept = keys.flatMap((key) => {
        const reference = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(references, key);
        if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(reference))
            return [];
        const name = logicalName(reference);
        const id = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(reference, 'id') ?? (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(reference, 'api', 'id') ?? null;
        const source = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(reference, 'source') ?? (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(reference, 'runtimeSource') ?? null;
        return [
            [
                key,
                {
                    ...(id === null ? {} : { id }),
                    ...(source === null ? {} : { source }),
                    ...(name === null ? {} : { connectionReferenceLogicalName: name }),
                },
            ],
        ];
    });
    return Object.fromEntries(kept);
}
/** The logical name of the solution's connection reference, if the reference has one. */
function logicalName(reference) {
    const name = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(reference, 'connection', 'connectionReferenceLogicalName') ??
        (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(reference, 'connectionReferenceLogicalName');
    return typeof name === 'string' && name !== '' ? name : null;
}
const SCHEMA = 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#';
/** A definition without what the server adds, its parts in a fixed order. */
function normaliseDefinition(definition) {
    const { $schema, contentVersion, description, parameters, triggers, actions, outputs, ...rest } = definition;
    const { metadata, ...others } = rest;
    return {
        $schema: $schema ?? SCHEMA,
        contentVersion: typeof contentVersion === 'string' ? contentVersion : '1.0.0.0',
        ...(0,_plan_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)(description),
        parameters: normaliseParameters(parameters, definition),
        triggers: normaliseBlock(triggers, 'trigger'),
        actions: normaliseBlock(actions, 'action'),
        ...((0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(outputs) && Object.keys(outputs).length > 0 ? { outputs } : {}),
        ...others,
    };
}
/**
 * Connector operations need the platform's two parameters, which a read may omit or show with
 * values.
 */
function normaliseParameters(parameters, definition) {
    const declared = (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(parameters) ? parameters : {};
    const needed = usedKeys(definition).length > 0 ? _plan_desired_js__WEBPACK_IMPORTED_MODULE_4__/* .PLATFORM_PARAMETERS */ .vC : {};
    const platform = Object.entries(_plan_desired_js__WEBPACK_IMPORTED_MODULE_4__/* .PLATFORM_PARAMETERS */ .vC).filter(([name]) => Object.hasOwn(needed, name) || Object.hasOwn(declared, name));
    const own = Object.keys(declared)
        .filter((name) => !Object.hasOwn(_plan_desired_js__WEBPACK_IMPORTED_MODULE_4__/* .PLATFORM_PARAMETERS */ .vC, name))
        .toSorted();
    return {
        ...Object.fromEntries(platform),
        ...Object.fromEntries(own.map((name) => [name, declared[name]])),
    };
}
/** The operations of one block: by name, but each directly after what it waits for. */
function normaliseBlock(block, kind) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(block))
        return {};
    const units = Object.keys(block)
        .toSorted()
        .map((name) => ({ operation: { kind, name, value: block[name] } }));
    const ordered = (0,_plan_diff_run_order_js__WEBPACK_IMPORTED_MODULE_5__/* .inRunOrder */ .n)(units);
    return Object.fromEntries(ordered.map(({ operation: { name, value } }) => [name, normaliseOperation(value)]));
}
/**
 * The order in which people read an operation: what it is, when it runs, what it does, what is in
 * it.
 */
const FIRST = ['type', 'kind', 'description', 'recurrence', 'splitOn', 'conditions', 'runAfter'];
const LAST = ['expression', 'foreach', 'inputs', 'actions', 'else', 'cases', 'default'];
/** An operation without what the server adds, its own keys in a fixed order. */
function normaliseOperation(operation) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(operation))
        return operation;
    const { metadata, evaluatedRecurrence, ...kept } = operation;
    const named = normaliseMetadata(metadata);
    const form = {
        ...kept,
        ...(named === null ? {} : { metadata: named }),
        ...(hasServersAuthentication(operation) ? { inputs: withoutAuthentication(kept.inputs) } : {}),
        ...((0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(kept.actions) ? { actions: normaliseBlock(kept.actions, 'action') } : {}),
        ...((0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(kept.else) ? { else: normaliseBranch(kept.else) } : {}),
        ...((0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(kept.default) ? { default: normaliseBranch(kept.default) } : {}),
        ...((0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(kept.cases) ? { cases: normaliseCases(kept.cases) } : {}),
    };
    const others = Object.keys(form)
        .filter((key) => !FIRST.includes(key) && !LAST.includes(key))
        .toSorted();
    const order = [...FIRST, ...LAST, ...others].filter((key) => Object.hasOwn(form, key));
    return Object.fromEntries(order.map((key) => [key, form[key]]));
}
function normaliseCases(cases) {
    return Object.fromEntries(Object.entries(cases).map(([name, block]) => [
        name,
        (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(block) ? normaliseBranch(block) : block,
    ]));
}
function normaliseBranch(branch) {
    return (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(branch.actions)
        ? { ...branch, actions: normaliseBlock(branch.actions, 'action') }
        : branch;
}
/**
 * The designer creates new ids for operations, so they are left out; the names of picked files are
 * kept.
 */
function normaliseMetadata(metadata) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(metadata))
        return null;
    const { operationMetadataId, ...rest } = metadata;
    return Object.keys(rest).length > 0 ? rest : null;
}
const SERVERS_AUTHENTICATION = "@parameters('$authentication')";
/**
 * True for the authentication that the server adds to a connector's operation; any other is the
 * author's.
 */
function hasServersAuthentication(operation) {
    return ((0,_flow_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostReference */ .wf)(operation) !== null &&
        (0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .dig */ .rO)(operation, 'inputs', 'authentication') === SERVERS_AUTHENTICATION);
}
function withoutAuthentication(inputs) {
    if (!(0,_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(inputs))
        return inputs ?? {};
    const { authentication, ...rest } = inputs;
    return rest;
}


/***/ }),

/***/ 2125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withChanges),
/* harmony export */   w: () => (/* binding */ withAdditions)
/* harmony export */ });
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1316);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5486);
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(272);



/**
 * A JSON text with the properties of `additions` that it lacks, added at the end of each object.
 * Everything already there stays unchanged, comments too, even where `additions` differs.
 */
function withAdditions(text, additions) {
    const { root } = (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(text);
    if (root?.type !== 'object')
        return text;
    return (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .applySplices */ .Ut)(text, [...missing(text, root, additions, (0,_append_js__WEBPACK_IMPORTED_MODULE_0__/* .layoutOf */ .aH)(text))]);
}
function* missing(text, holder, additions, layout) {
    const there = propertiesOf(holder);
    const items = [];
    for (const [key, value] of Object.entries(additions)) {
        const node = there.get(key);
        if (node === undefined)
            items.push(property(key, value, innerIndent(text, holder, layout), layout));
        else if (node.type === 'object' && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            yield* missing(text, node, value, layout);
    }
    if (items.length > 0)
        yield* (0,_append_js__WEBPACK_IMPORTED_MODULE_0__/* .appended */ .YP)(text, holder, items, layout);
}
/**
 * A JSON text changed to mean `after`, only where it differs. Lists are replaced as a unit, and so
 * are objects whose keys are in another order. Null when the text is not a JSON document.
 */
function withChanges(text, after) {
    let now = (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(text);
    if (now.root === undefined)
        return null;
    // One by one, because neighbours share a comma.
    for (let gone = firstGone(now.root, after); gone !== null;) {
        now = (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)((0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .applySplices */ .Ut)(now.text, (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .removal */ .r2)(now.text, gone)));
        if (now.root === undefined)
            return null;
        gone = firstGone(now.root, after);
    }
    return (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .applySplices */ .Ut)(now.text, [...changed(now, now.root, after, (0,_append_js__WEBPACK_IMPORTED_MODULE_0__/* .layoutOf */ .aH)(text))]);
}
/** The first property that `after` lacks. */
function firstGone(node, after) {
    if (node.type !== 'object' || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(after))
        return null;
    for (const [key, value] of propertiesOf(node)) {
        const wanted = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(after, key);
        if (wanted === undefined)
            return value.parent ?? null;
        const inner = firstGone(value, wanted);
        if (inner !== null)
            return inner;
    }
    return null;
}
function* changed(whole, node, after, layout) {
    if (node.type === 'object' && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(after) && keepsOrder(node, after)) {
        const there = propertiesOf(node);
        const indent = innerIndent(whole.text, node, layout);
        const items = [];
        for (const [key, value] of Object.entries(after)) {
            const child = there.get(key);
            if (child === undefined)
                items.push(property(key, value, indent, layout));
            else
                yield* changed(whole, child, value, layout);
        }
        if (items.length > 0)
            yield* (0,_append_js__WEBPACK_IMPORTED_MODULE_0__/* .appended */ .YP)(whole.text, node, items, layout);
    }
    else if (JSON.stringify(contentOf(node)) !== JSON.stringify(after)) {
        const text = rendered(after, (0,_append_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(whole.text, node.offset), layout);
        yield { offset: node.offset, length: node.length, text };
    }
}
/** Whether the keys that are there, and behind them those that are new, are in their order. */
function keepsOrder(node, after) {
    const keys = [...propertiesOf(node).keys(), ...Object.keys(after)];
    const written = Object.keys(Object.fromEntries(keys.map((key) => [key, null])));
    return written.join('\n') === Object.keys(after).join('\n');
}
function contentOf(node) {
    if (node.type === 'array')
        return (node.children ?? []).map(contentOf);
    if (node.type !== 'object')
        return node.value;
    return Object.fromEntries([...propertiesOf(node)].map(([key, value]) => [key, contentOf(value)]));
}
function propertiesOf({ children = [] }) {
    return new Map(children.flatMap(({ children: [key, value] = [] }) => key === undefined || value === undefined ? [] : [[String(key.value), value]]));
}
/** The indentation inside an object, as `appended` gives it to new properties. */
function innerIndent(text, holder, { eol, unit }) {
    if (eol === '')
        return '';
    const last = holder.children?.at(-1);
    const isOwnLine = last !== undefined && lineStart(text, last.offset).trim() === '';
    return isOwnLine ? lineStart(text, last.offset) : (0,_append_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(text, holder.offset) + unit;
}
function lineStart(text, offset) {
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}
function property(key, value, indent, layout) {
    const colon = layout.eol === '' ? ':' : ': ';
    return `${JSON.stringify(key)}${colon}${rendered(value, indent, layout)}`;
}
function rendered(value, indent, { eol, unit }) {
    if (eol === '')
        return JSON.stringify(value);
    return JSON.stringify(value, null, unit).replaceAll('\n', eol + indent);
}


/***/ }),

/***/ 1316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   oY: () => (/* binding */ indentAt)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);

/** Read from the text itself. */
function layoutOf(text) {
    const eol = /\r?\n/.exec(text)?.[0] ?? '';
    return { eol, unit: /^([ \t]+)["{[]/m.exec(text)?.[1] ?? '  ' };
}
/** Adds items at the end of an object or array, after comments too; a trailing comma is kept. */
function appended(text, holder, items, { eol, unit }) {
    const close = holder.offset + holder.length - 1;
    const last = holder.children?.at(-1);
    const end = last === undefined ? null : last.offset + last.length;
    const hasComma = end !== null && isCommaNext(text, end);
    const offset = text.slice(0, close).trimEnd().length;
    const outer = indentAt(text, holder.offset);
    const inner = last !== undefined && startsLine(text, last) ? indentAt(text, last.offset) : null;
    const lines = items.map((item) => `${eol}${eol === '' ? '' : (inner ?? outer + unit)}${item}`);
    const isClosedBelow = eol === '' || text.slice(offset, close).includes('\n');
    const content = `${lines.join(',')}${hasComma ? ',' : ''}${isClosedBelow ? '' : eol + outer}`;
    if (end === null || hasComma)
        return [{ offset, length: 0, text: content }];
    if (end === offset)
        return [{ offset, length: 0, text: `,${content}` }];
    return [
        { offset: end, length: 0, text: ',' },
        { offset, length: 0, text: content },
    ];
}
/** Whether a comma comes next, after white space and comments, which may contain commas. */
function isCommaNext(text, offset) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
    scanner.setPosition(offset);
    scanner.scan();
    return text[scanner.getTokenOffset()] === ',';
}
function indentAt(text, offset) {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
    return /^[ \t]*/.exec(line)?.[0] ?? '';
}
function startsLine(text, { offset }) {
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
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

/***/ 4512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ editFile),
/* harmony export */   b: () => (/* binding */ writeProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6755);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5036);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3064);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1225);






/**
 * Replaces the text of a file, which keeps its encoding and its permissions. `expected`: the text
 * as read before; null if it does not matter. Returns why nothing was written; null when the file
 * is as `edit` wants it.
 */
async function editFile(root, file, expected, edit) {
    const content = (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__.readWorkspaceFile)(root, file);
    if (content === null)
        return { code: 'file-gone' };
    if (!content.ok)
        return { code: 'file-unreadable', cause: content.reason };
    const decoded = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(content.bytes);
    const { text } = decoded;
    if (expected !== null && text !== expected)
        return { code: 'file-changed-since-read' };
    if (!(0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .l)(text, decoded).equals(content.bytes))
        return { code: 'file-not-editable' };
    const edited = await edit(text);
    if (edited === null)
        return { code: 'file-not-editable' };
    if (typeof edited !== 'string')
        return edited.reason;
    return edited === text ? null : await replaceFile(root, file, (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .l)(edited, decoded));
}
async function replaceFile(root, file, bytes) {
    try {
        const path = await (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .pathToWrite */ .o)(root, file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        await (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f)(path, bytes, mode);
        return null;
    }
    catch (error) {
        return writeProblem(error);
    }
}
/** The disk's error on a write, as data. Throws any other error. */
function writeProblem(error) {
    if (error instanceof _links_js__WEBPACK_IMPORTED_MODULE_3__/* .LinkError */ .R)
        return { code: 'file-behind-link', link: error.link };
    const { code } = error;
    if (typeof code !== 'string')
        throw error;
    return { code: 'file-not-written', errno: code };
}


/***/ }),

/***/ 1225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Writes a file so that readers see the old content or the new one, never a part. With `mode` the
 * file has exactly those permissions.
 */
async function writeWhole(path, content, mode) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 60)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', mode);
        try {
            await handle.writeFile(content);
            if (mode !== undefined)
                await handle.chmod(mode);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ })

};
;