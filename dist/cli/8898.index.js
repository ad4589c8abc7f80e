"use strict";
exports.id = 8898;
exports.ids = [8898];
exports.modules = {

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

/***/ 8898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeFlowNames: () => (/* binding */ writeFlowNames)
/* harmony export */ });
/* harmony import */ var _json_amend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125);
/* harmony import */ var _workspace_edit_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4512);
/* harmony import */ var _map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9587);



/**
 * Writes the guids of the flows that a run created into the map, where nothing else changes, if the
 * map is still as it was read. Returns how many; 0 where the map was left as it is.
 */
async function writeFlowNames(root, { report: { outcomes }, project: { map, mapFile } }) {
    const created = outcomes.filter(isCreated);
    if (map === null || created.length === 0)
        return 0;
    const { text: expected } = map.source;
    const problem = await (0,_workspace_edit_file_js__WEBPACK_IMPORTED_MODULE_1__/* .editFile */ .$)(root, mapFile, expected, async (text) => {
        const edited = created.reduce((last, flow) => (0,_json_amend_js__WEBPACK_IMPORTED_MODULE_0__/* .withAdditions */ .w)(last, additionOf(flow)), text);
        const read = await (0,_map_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMap */ .y)(mapFile, Buffer.from(edited), { environment: null, flows: [] });
        if (!read.ok)
            return null;
        const isKnown = ({ environment, file, flowName }) => read.map.environments.get(environment)?.flows.get(file)?.flowName === flowName;
        return created.every(isKnown) ? edited : null;
    });
    return problem === null ? created.length : 0;
}
function isCreated(outcome) {
    return outcome.result === 'created' && outcome.flowName !== null;
}
function additionOf({ environment, file, flowName }) {
    const flows = Object.fromEntries([[file, { flowName }]]);
    return { environments: Object.fromEntries([[environment, { flows }]]) };
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