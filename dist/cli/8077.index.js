"use strict";
exports.id = 8077;
exports.ids = [8077];
exports.modules = {

/***/ 5312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Hex digits of an object's name in a repository with SHA-256 (git-hash-function-transition). */
const SHA_256 = 64;
/** Whether Git names these bytes `oid`: a blob's name is the hash of its bytes. */
function isBlob(bytes, oid) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(oid?.length === SHA_256 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}


/***/ }),

/***/ 8077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foreignFiles: () => (/* binding */ foreignFiles)
/* harmony export */ });
/* harmony import */ var _github_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5312);
/* harmony import */ var _workspace_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3064);
/* harmony import */ var _workspace_real_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9409);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6222);




/**
 * Files of the workspace that differ from the checked commit, for any cause: a submodule, a step of
 * the job, a link. On a push only links are checked. Null where GitHub does not have the commit, so
 * that this is unknown.
 */
async function foreignFiles({ root, files, event, github, }) {
    const linked = new Set(await (0,_workspace_real_path_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedFiles */ .$S)(root, files));
    const plain = files.filter((file) => !linked.has(file));
    if (!(0,_mode_js__WEBPACK_IMPORTED_MODULE_3__/* .isJudged */ .sL)(event) || plain.length === 0)
        return [...linked];
    const unlike = await unlikeCommits(root, plain, commitsOf(event), github);
    return unlike && [...linked, ...unlike];
}
/** A job checks out GitHub's test merge, or the head of the pull request itself. */
function commitsOf({ sha, pull }) {
    return [...new Set([sha, pull?.headSha ?? sha])];
}
/** The files that are in none of the commits; a later commit is read only if needed. */
async function unlikeCommits(root, files, commits, github) {
    let left = [...files];
    let isKnown = false;
    for (const commit of commits) {
        const blobs = await github.blobsAt(commit, left);
        if (blobs === null)
            continue;
        isKnown = true;
        left = left.filter((file) => !isAsIn(root, file, blobs.get(file)));
        if (left.length === 0)
            return [];
    }
    return isKnown ? left : null;
}
/**
 * A file that neither has is equal. If Git was set to write Windows line ends, only these differ,
 * which does not matter in JSON.
 */
function isAsIn(root, file, blob) {
    return (0,_workspace_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .useWorkspaceFile */ .VP)(root, file, (content) => {
        if (content === null)
            return blob === undefined;
        if (!content.ok || blob === undefined)
            return false;
        return (0,_github_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlob */ .q)(content.bytes, blob) || (0,_github_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlob */ .q)(withoutReturns(content.bytes), blob);
    });
}
/**
 * Replaces every `\r
 * ` by `
 * `.
 */
function withoutReturns(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1');
}


/***/ })

};
;