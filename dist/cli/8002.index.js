export const id = 8002;
export const ids = [8002];
export const modules = {

/***/ 9877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/* unused harmony export GIT_LIMITS */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Why a git command gave no answer. */
class GitFailure extends Error {
    name = 'GitFailure';
    kind;
    constructor(kind, detail) {
        super(detail);
        this.kind = kind;
    }
}
const MEBIBYTE = 1024 * 1024;
const GIT_LIMITS = { timeoutMs: 60_000, mostBytes: 64 * MEBIBYTE };
/** The repository's settings may name programs that git would start. */
const NO_PROGRAMS = ['-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false'];
/**
 * The git command for one folder, without a shell. It is started elsewhere and gets the folder as
 * an option, since Windows looks for a program in the current folder first. A path is never a
 * pattern.
 */
function gitIn(folder, { timeoutMs, mostBytes } = GIT_LIMITS) {
    const where = ['-C', folder, '--literal-pathspecs', '--no-pager', ...NO_PROGRAMS];
    const options = {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath),
        encoding: 'buffer',
        env: environment(),
        killSignal: 'SIGKILL',
        maxBuffer: mostBytes,
        timeout: timeoutMs,
        windowsHide: true,
    };
    return (args, input = '') => new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...where, ...args], options, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(failureOf(error, stderr.toString('utf8')));
        });
        // Git may end before it has read all; then its exit says more.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
/** The variables with a prefix of Git that only say where its own files are. */
const HARMLESS = /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)|EXEC_PATH)$/i;
/**
 * Without variables such as GIT_DIR, which a hook sets and which name another repository. Git asks
 * nothing, fetches nothing, takes no lock and reads objects as they are.
 */
function environment() {
    const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || HARMLESS.test(name));
    return {
        ...Object.fromEntries(inherited),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
    };
}
function failureOf(error, stderr) {
    if (error.code === 'ENOENT')
        return new GitFailure('missing', 'there is no git command');
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        return new GitFailure('too-large', 'git printed too much');
    }
    if (error.killed)
        return new GitFailure('slow', 'git took too long');
    const [line = ''] = stderr.trim().split('\n');
    return new GitFailure('refused', line.slice(0, 300) || `git ended with ${error.code}`);
}


/***/ }),

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
