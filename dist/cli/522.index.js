"use strict";
exports.id = 522;
exports.ids = [522];
exports.modules = {

/***/ 522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixFiles: () => (/* binding */ fixFiles)
/* harmony export */ });
/* harmony import */ var _check_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3954);
/* harmony import */ var _json_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5862);
/* harmony import */ var _workspace_edit_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);



/** Applies the certain fixes of a check's findings to the files; `isDry`: only in memory. */
async function fixFiles(root, findings, checked, isDry = false) {
    const fixable = findings.flatMap(_check_check_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW).filter(({ fix }) => fix !== undefined);
    const results = [];
    for (const [file, those] of Map.groupBy(fixable, (finding) => finding.file)) {
        results.push(await fixFile(root, file, those, textOf(file, checked), isDry));
    }
    return results;
}
function textOf(file, { flows, map }) {
    const sources = [...flows.map(({ source }) => source), ...(map === null ? [] : [map.source])];
    return sources.find((source) => source.file === file)?.text ?? null;
}
/** As a file that cannot be edited is reported when it is written. */
function problemOfDry(text) {
    return text === null ? { code: 'file-not-editable' } : null;
}
async function fixFile(root, file, findings, checkedText, isDry) {
    const untouched = (reason) => ({ file, fixed: [], reason });
    if (checkedText === null)
        return untouched({ code: 'file-changed-since-read' });
    const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
    const applied = new Set();
    const edit = (text) => {
        const result = (0,_json_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyFixes */ .y)(text, fixes);
        for (const fix of result?.applied ?? [])
            applied.add(fix);
        return result?.text ?? null;
    };
    const problem = isDry
        ? problemOfDry(edit(checkedText))
        : await (0,_workspace_edit_file_js__WEBPACK_IMPORTED_MODULE_2__/* .editFile */ .$)(root, file, checkedText, edit);
    if (problem !== null)
        return untouched(problem);
    const fixed = findings.filter(({ fix }) => fix !== undefined && applied.has(fix));
    const isWhole = fixed.length === findings.length;
    return { file, fixed, reason: isWhole ? null : { code: 'fixes-contradict' } };
}


/***/ }),

/***/ 5862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ applyFixes)
/* harmony export */ });
/* harmony import */ var _equal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
/* harmony import */ var _loss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(295);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9391);
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(272);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3407);





/**
 * Applies fixes to a JSON text, comments allowed. Everything else keeps its bytes. Null when the
 * result would not be exactly what the fixes ask for: then the text must not be changed.
 */
function applyFixes(text, fixes) {
    const before = (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(text);
    const taken = new Map();
    const chosen = fixes.filter((fix) => isPossible(fix, before) && reserve(fix, taken));
    const edits = (0,_equal_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)(chosen.flatMap((fix) => fix.edits));
    const after = edited(before, edits);
    if (after === null || !isExactly(edits, before, after))
        return null;
    return { text: after, applied: new Set(chosen) };
}
function isPossible({ edits }, text) {
    return edits.every((edit) => (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .splicesOf */ .FN)(text, edit) !== null);
}
/** Reserves the places of a fix; false if another fix wants something else there. */
function reserve({ edits }, taken) {
    const wanted = edits.map((edit) => [(0,_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)(edit.path), JSON.stringify(edit)]);
    const isFree = wanted.every(([at, edit]) => (taken.get(at) ?? edit) === edit);
    if (isFree)
        for (const [at, edit] of wanted)
            taken.set(at, edit);
    return isFree;
}
/**
 * Properties are removed one by one, because neighbours share a comma; all other edits are made at
 * once.
 */
function edited(before, edits) {
    let text = before;
    for (const edit of edits.filter(({ kind }) => kind === 'remove')) {
        const splices = (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .splicesOf */ .FN)(text, edit);
        if (splices === null)
            return null;
        text = (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)((0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .applySplices */ .Ut)(text.text, splices));
    }
    const splices = [];
    for (const edit of edits.filter(({ kind }) => kind !== 'remove')) {
        const those = (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .splicesOf */ .FN)(text, edit);
        if (those === null)
            return null;
        splices.push(...those);
    }
    return (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .applySplices */ .Ut)(text.text, splices);
}
/** True when `after` is as valid as `before`, and has the same content except for the edits. */
function isExactly(edits, before, after) {
    const options = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxProblem */ .R8)(before.text, _syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .STRICT */ ._K) === null ? _syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .STRICT */ ._K : _syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .RELAXED */ .UH;
    if ((0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .syntaxProblem */ .R8)(after, options) !== null || (0,_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .losses */ .YY)(after, options).length > 0)
        return false;
    const changes = new Map(edits.map((edit) => [(0,_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)(edit.path), edit]));
    const { root } = (0,_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(after);
    return root !== undefined && before.root !== undefined
        ? JSON.stringify(content(before.root, changes)) === JSON.stringify(content(root, new Map()))
        : false;
}
/** The content of a node, in order, with the edits applied. */
function content(node, changes, at = '') {
    const edit = changes.get(at);
    switch (node.type) {
        case 'object':
            return ['object', ...(node.children ?? []).flatMap((child) => property(child, changes, at))];
        case 'array':
            return (node.children ?? []).map((child, index) => content(child, changes, `${at}/${index}`));
        default:
            return edit?.kind === 'value' ? [edit.to] : [node.value];
    }
}
function property({ children = [] }, changes, at) {
    const [key, value] = children;
    if (key === undefined || value === undefined)
        return ['?'];
    const pointer = at + (0,_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .toPointer */ .rb)([key.value]);
    const edit = changes.get(pointer);
    if (edit?.kind === 'remove')
        return [];
    return [[edit?.kind === 'key' ? edit.to : key.value, content(value, changes, pointer)]];
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