"use strict";
exports.id = 5036;
exports.ids = [5036];
exports.modules = {

/***/ 5036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LinkError),
/* harmony export */   o: () => (/* binding */ pathToWrite),
/* harmony export */   repositoryOf: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8545);



/** A path to write to leads through a link in the repository. */
class LinkError extends Error {
    name = 'LinkError';
    /** Its path in the repository. */
    link;
    constructor(link) {
        super(`${link} is a link`);
        this.link = link;
    }
}
/**
 * The absolute path to write to for `path`, which is absolute or relative to the workspace `root`.
 * Throws a `LinkError` where a link in the repository is on the way, since a commit may make it
 * lead anywhere. Links outside of the repository, such as one above the workspace, are followed.
 */
async function pathToWrite(root, path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const repository = await repositoryOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root));
    const { root: top } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(target);
    let folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(top);
    for (const name of (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (await isLink(next))
            refuseIn(repository, folder, next);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(next).catch(nothingThere);
        if (real === null)
            return target;
        folder = real;
    }
    return target;
}
/**
 * The root of the repository that `folder` is in, the nearest one with a `.git`, which is a file in
 * a worktree and in a submodule; `folder` itself where there is none.
 */
async function repositoryOf(folder) {
    for (let place = folder;; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, '.git')).catch(() => null)) !== null)
            return place;
        if (place === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))
            return folder;
    }
}
async function isLink(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(nothingThere))?.isSymbolicLink() ?? false;
}
function refuseIn(repository, folder, link) {
    const isWithin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, folder) === '' || (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(repository, folder);
    if (isWithin)
        throw new LinkError((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .toSlashes */ .TH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, link)));
}
function nothingThere(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return null;
    throw error;
}


/***/ }),

/***/ 8545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   TH: () => (/* binding */ toSlashes),
/* harmony export */   hK: () => (/* binding */ workspaceName),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

// Each uses the paths of this machine, unless another platform's `path` module is given.
/** A path in the form in which it is shown and compared: with `/`, also on Windows. */
function toSlashes(file, { sep } = (node_path__WEBPACK_IMPORTED_MODULE_0___default())) {
    return sep === '/' ? file : file.replaceAll(sep, '/');
}
/** Whether `target` lies below `folder`, both absolute. */
function isInside(folder, target, { relative, isAbsolute, sep } = (node_path__WEBPACK_IMPORTED_MODULE_0___default())) {
    const way = relative(folder, target);
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
/** Whether a path or a glob starts at a root, a drive or a share, or goes up. */
function leadsOut(file, { parse } = (node_path__WEBPACK_IMPORTED_MODULE_0___default())) {
    return parse(file).root !== '' || file.split(/[\\/]/).includes('..');
}
/** The name in the workspace of a file that a user named (`.\\map.json`, or its absolute path). */
function workspaceName(root, file, platform = (node_path__WEBPACK_IMPORTED_MODULE_0___default())) {
    const isWhole = platform.isAbsolute(file) && isInside(root, file, platform);
    const named = isWhole ? platform.relative(root, file) : file;
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(named.replaceAll('\\', '/'));
}


/***/ })

};
;