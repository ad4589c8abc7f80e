export const id = 952;
export const ids = [952];
export const modules = {

/***/ 7433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ applyFixes)
});

// EXTERNAL MODULE: ./src/flow/loss.ts
var loss = __webpack_require__(7749);
// EXTERNAL MODULE: ./src/flow/pointer.ts
var flow_pointer = __webpack_require__(5017);
// EXTERNAL MODULE: ./src/flow/syntax.ts
var syntax = __webpack_require__(553);
;// CONCATENATED MODULE: ./src/fix/edit.ts
/** Each edit once: two problems may have one cure. */
function distinct(edits) {
    return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}

// EXTERNAL MODULE: ./src/fix/splice.ts
var splice = __webpack_require__(5847);
;// CONCATENATED MODULE: ./src/fix/apply.ts





/**
 * Applies fixes to a JSON text, comments allowed. Whatever they are not about keeps its bytes.
 * Null when the result would not be exactly what the fixes ask for: the text is to stay as it is.
 */
function applyFixes(text, fixes) {
    const before = (0,splice/* parsed */.Yz)(text);
    const taken = new Map();
    const chosen = fixes.filter((fix) => isPossible(fix, before) && claims(fix, taken));
    const edits = distinct(chosen.flatMap((fix) => fix.edits));
    const after = edited(before, edits);
    if (after === null || !isExactly(edits, before, after))
        return null;
    return { text: after, applied: new Set(chosen) };
}
function isPossible({ edits }, text) {
    return edits.every((edit) => (0,splice/* splicesOf */.FN)(text, edit) !== null);
}
/** Takes the places of a fix, unless another fix wants something else there. */
function claims({ edits }, taken) {
    const wanted = edits.map((edit) => [(0,flow_pointer/* toPointer */.rb)(edit.path), JSON.stringify(edit)]);
    const isFree = wanted.every(([at, edit]) => (taken.get(at) ?? edit) === edit);
    if (isFree)
        for (const [at, edit] of wanted)
            taken.set(at, edit);
    return isFree;
}
/** Properties go one by one, for neighbours share a comma; all else at once. */
function edited(before, edits) {
    let text = before;
    for (const edit of edits.filter(({ kind }) => kind === 'remove')) {
        const splices = (0,splice/* splicesOf */.FN)(text, edit);
        if (splices === null)
            return null;
        text = (0,splice/* parsed */.Yz)((0,splice/* spliced */.Zb)(text.text, splices));
    }
    const splices = [];
    for (const edit of edits.filter(({ kind }) => kind !== 'remove')) {
        const those = (0,splice/* splicesOf */.FN)(text, edit);
        if (those === null)
            return null;
        splices.push(...those);
    }
    return (0,splice/* spliced */.Zb)(text.text, splices);
}
/** True when `after` is as sound a JSON text as `before`, and holds the same but for the edits. */
function isExactly(edits, before, after) {
    const options = (0,syntax/* syntaxProblem */.R8)(before.text, syntax/* STRICT */._K) === null ? syntax/* STRICT */._K : syntax/* RELAXED */.UH;
    if ((0,syntax/* syntaxProblem */.R8)(after, options) !== null || (0,loss/* losses */.YY)(after, options).length > 0)
        return false;
    const changes = new Map(edits.map((edit) => [(0,flow_pointer/* toPointer */.rb)(edit.path), edit]));
    const { root } = (0,splice/* parsed */.Yz)(after);
    return root !== undefined && before.root !== undefined
        ? JSON.stringify(content(before.root, changes)) === JSON.stringify(content(root, new Map()))
        : false;
}
/** Everything that a node says, in order, once edited. */
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
    const pointer = at + (0,flow_pointer/* toPointer */.rb)([key.value]);
    const edit = changes.get(pointer);
    if (edit?.kind === 'remove')
        return [];
    return [[edit?.kind === 'key' ? edit.to : key.value, content(value, changes, pointer)]];
}


/***/ }),

/***/ 1952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ writablePath),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   fixFiles: () => (/* binding */ fixFiles),
/* harmony export */   lF: () => (/* binding */ encode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _fix_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7433);
/* harmony import */ var _flow_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6101);
/* harmony import */ var _workspace_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5036);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7561);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6120);







/** Carries out, in place, what the findings of a check say how to fix for certain. */
async function fixFiles(root, findings, checked) {
    const fixable = findings.filter(({ fix }) => fix !== undefined);
    const results = [];
    for (const [file, those] of Map.groupBy(fixable, (finding) => finding.file)) {
        results.push(await fixFile(root, file, those, textOf(file, checked)));
    }
    return results;
}
function textOf(file, { flows, map }) {
    const sources = [...flows.map(({ source }) => source), ...(map === null ? [] : [map.source])];
    return sources.find((source) => source.file === file)?.text ?? null;
}
async function fixFile(root, file, findings, checkedText) {
    const untouched = (reason) => ({ file, fixed: [], reason });
    const content = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__.readWorkspaceFile)(root, file);
    if (content === null)
        return untouched('the file is gone');
    if (!content.ok)
        return untouched(content.reason);
    const decoded = (0,_flow_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(content.bytes);
    if (decoded.text !== checkedText)
        return untouched('the file has changed since it was checked');
    const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
    const applied = (0,_fix_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .applyFixes */ .y)(decoded.text, fixes);
    const kept = encode(decoded.text, decoded);
    if (applied === null || !kept.equals(content.bytes)) {
        return untouched('it could not be fixed without changing more than was asked for');
    }
    try {
        await replaceFile(await writablePath(root, file), encode(applied.text, decoded));
    }
    catch (error) {
        const { code, message } = error;
        return untouched(`the file cannot be written (${code ?? message})`);
    }
    const fixed = findings.filter(({ fix }) => fix !== undefined && applied.applied.has(fix));
    const reason = fixed.length < findings.length ? 'two fixes contradict each other' : null;
    return { file, fixed, reason };
}
const BYTES = {
    'utf-8': (text) => Buffer.from(text, 'utf8'),
    'utf-16le': (text) => Buffer.from(text, 'utf16le'),
    'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
};
/** The bytes that `decode` would read as this text. */
function encode(text, { encoding, bom }) {
    return BYTES[encoding](bom ? `\uFEFF${text}` : text);
}
/** The path of a file that may be replaced. */
async function writablePath(root, file) {
    const path = await (0,_workspace_links_js__WEBPACK_IMPORTED_MODULE_4__/* .pathToWrite */ .o)(root, file);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    return path;
}
/** Replaces a file, which keeps its permissions. */
async function replaceFile(path, bytes) {
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    await (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f)(path, bytes, mode);
}


/***/ }),

/***/ 7561:
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
 * Writes a file so that whoever reads it meets the old content or the new one, never a part. With
 * `mode` the file has exactly those permissions.
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
