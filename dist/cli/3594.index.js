"use strict";
exports.id = 3594;
exports.ids = [3594];
exports.modules = {

/***/ 3594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultBranch: () => (/* binding */ defaultBranch),
/* harmony export */   writeNew: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _process_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4345);
/* harmony import */ var _report_reasons_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(820);
/* harmony import */ var _workspace_new_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2386);





/** Writes a file that does not exist yet; false where it exists, with any content. */
async function writeNew(root, file, text) {
    const problem = await (0,_workspace_new_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNewFile */ .S)(root, file, text);
    if (problem === null || problem.code === 'file-exists')
        return problem === null;
    throw new _process_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${file}: ${(0,_report_reasons_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fileMessage */ .UW)(problem)}`);
}
/** The default branch of the remote in a clone; `main` where Git does not know it. */
async function defaultBranch(root) {
    const head = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git/refs/remotes/origin/HEAD'), 'utf8').catch(() => '');
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git/HEAD'), 'utf8').catch(() => '');
    return (/^ref: refs\/remotes\/origin\/(\S+)/.exec(head)?.[1] ??
        /^ref: refs\/heads\/(main|master)\s*$/.exec(own)?.[1] ??
        'main');
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

/***/ 2386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeNewFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _edit_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5036);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1225);





/**
 * Writes a file that does not exist yet, and the folders above it. Other processes see the complete
 * file or none. Returns why nothing was written; null when it was.
 */
async function writeNewFile(root, file, text) {
    try {
        const path = await (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .pathToWrite */ .o)(root, file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null)) !== null)
            return { code: 'file-exists' };
        await (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(path, text);
        return null;
    }
    catch (error) {
        return (0,_edit_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeProblem */ .b)(error);
    }
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