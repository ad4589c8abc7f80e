"use strict";
exports.id = 8002;
exports.ids = [8002];
exports.modules = {

/***/ 8002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lastCommits: () => (/* binding */ lastCommits)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9877);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5986);


/** A date is not worth a longer wait. */
const LIMITS = { timeoutMs: 10_000, mostBytes: 1024 * 1024 };
/**
 * The days, YYYY-MM-DD in UTC, on which files of a working tree were last committed, by file.
 * Without a file that was changed since. Empty where git or a working tree is missing, and in a
 * shallow clone, where every file looks as new as the oldest commit.
 */
async function lastCommits(root, files) {
    try {
        const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(root, LIMITS);
        if (repository === null || repository.isShallow)
            return new Map();
        const { git } = repository;
        const days = await Promise.all(files.map(async (file) => [file, await lastCommit(git, file)]));
        return new Map(days.filter((each) => each[1] !== null));
    }
    catch (error) {
        if (error instanceof _command_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi)
            return new Map();
        throw error;
    }
}
async function lastCommit(git, file) {
    const changes = await git(['status', '--porcelain', '--', file]);
    if (changes.length > 0)
        return null;
    const seconds = (await git(['log', '-1', '--format=%ct', '--', file])).toString('utf8').trim();
    return seconds === '' ? null : new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}


/***/ }),

/***/ 5986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commitAt),
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9877);

/**
 * The repository of a folder, in any form: a linked worktree, a submodule, a bare one. Null where
 * there is none. Throws a `GitFailure` where git is missing or refuses.
 */
async function openRepository(folder, limits) {
    const git = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .uM)(folder, limits);
    try {
        const asked = ['rev-parse', '--is-shallow-repository', '--show-prefix'];
        const [shallow = '', ...prefix] = (await git(asked)).toString('utf8').split('\n');
        return { git, prefix: prefix.join('\n').replace(/\n$/, ''), isShallow: shallow === 'true' };
    }
    catch (error) {
        if (error instanceof _command_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi && /not a git repository/i.test(error.message))
            return null;
        throw error;
    }
}
/** The commit that a ref of any form names; null where it names none. */
async function commitAt({ git }, ref) {
    const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    try {
        return (await git(asked)).toString('utf8').trim();
    }
    catch (error) {
        if (error instanceof _command_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi && error.kind === 'refused')
            return null;
        throw error;
    }
}


/***/ })

};
;