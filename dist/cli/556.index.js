export const id = 556;
export const ids = [556];
export const modules = {

/***/ 8556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultBranch: () => (/* binding */ defaultBranch),
/* harmony export */   writeNew: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _workspace_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5036);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6997);




/** Writes a file that is not there yet; false where it is, whatever stands in it. */
async function writeNew(root, file, text) {
    const refuse = ({ code, message }) => {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${file} cannot be written (${code ?? message})`);
    };
    const folder = await (0,_workspace_links_js__WEBPACK_IMPORTED_MODULE_2__/* .pathToWrite */ .o)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)).catch(refuse);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true }).catch(refuse);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)), text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        const failure = error;
        return failure.code === 'EEXIST' ? false : refuse(failure);
    }
}
/** The branch that a clone calls its remote's own; `main` where Git does not tell. */
async function defaultBranch(root) {
    const head = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git/refs/remotes/origin/HEAD'), 'utf8').catch(() => '');
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git/HEAD'), 'utf8').catch(() => '');
    return (/^ref: refs\/remotes\/origin\/(\S+)/.exec(head)?.[1] ??
        /^ref: refs\/heads\/(main|master)\s*$/.exec(own)?.[1] ??
        'main');
}


/***/ })

};
