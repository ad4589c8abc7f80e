"use strict";
exports.id = 2261;
exports.ids = [2261];
exports.modules = {

/***/ 2261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHistory: () => (/* binding */ gitHistory)
});

// EXTERNAL MODULE: ./src/workspace/history.ts
var workspace_history = __webpack_require__(5077);
// EXTERNAL MODULE: ./src/git/command.ts
var command = __webpack_require__(9877);
// EXTERNAL MODULE: ./src/git/objects.ts
var objects = __webpack_require__(3644);
// EXTERNAL MODULE: ./src/git/repository.ts
var git_repository = __webpack_require__(5986);
;// CONCATENATED MODULE: ./src/git/walk.ts

/**
 * The commits up to `tip` that changed one of the paths, newest first. `--full-history`: without it
 * a merge that took a file from one side hides what the other side had, which may have been
 * deployed.
 */
async function commitsThatChanged(git, tip, paths) {
    const most = paths.length === 1 ? [`--max-count=${workspace_history/* MOST_COMMITS */.L4}`] : [];
    const listed = await git(['rev-list', '--full-history', ...most, tip, '--', ...paths]);
    return listed.toString('latin1');
}
/**
 * How these commits changed the paths, in their order. `-c`: a merge changed only what equals none
 * of its parents.
 */
async function fileChanges(git, commits, paths) {
    const asked = ['diff-tree', '--stdin', '--raw', '-r', '-c', '--root', '--no-renames', '-z'];
    const printed = await git([...asked, '--', ...paths], commits);
    return readChanges(printed.toString('utf8').split('\0'));
}
const COMMIT = /^[0-9a-f]{40,64}$/;
function readChanges(printed) {
    const changes = [];
    let commit = '';
    for (let index = 0; index < printed.length; index++) {
        const part = printed[index] ?? '';
        if (COMMIT.test(part))
            commit = part;
        if (!part.startsWith(':'))
            continue;
        // The path is the next part, whatever it looks like.
        index += 1;
        changes.push({ commit, path: printed[index] ?? '', blob: blobIn(part) });
    }
    return changes;
}
/**
 * `::100644 100644 100644 <was> <was> <is> MM`: a colon for each parent, then the modes of the
 * parents and of the commit, the same of the names, and a status (git-diff-tree, raw output format).
 */
function blobIn(change) {
    const fields = change.split(' ');
    const parents = change.length - change.replace(/^:+/, '').length;
    const [mode = '', blob] = [fields[parents], fields[2 * parents + 1]];
    return REGULAR.test(mode) ? (blob ?? null) : null;
}
/** Executable or not. A removed file has the mode 000000. */
const REGULAR = /^100[67]/;

;// CONCATENATED MODULE: ./src/git/history.ts





/**
 * The history of a repository on disk, up to the commit that `ref` names, for paths relative to
 * `folder`. Nothing is read before it is asked for.
 */
function gitHistory(folder, ref, limits) {
    let opening = null;
    let isPartial = false;
    const open = () => {
        opening ??= opened(folder, ref, limits);
        return opening;
    };
    return {
        versionsOf: (paths) => explained(async () => versionsOf(await open(), paths)),
        async *read(files) {
            const found = await explained(async () => (0,objects/* readObjects */.$)(await open(), files));
            for (const [file, bytes] of found) {
                // A walk has named the blob, so that it was not cloned.
                if (bytes === 'missing')
                    isPartial ||= file.blob !== null;
                yield [file, bytes === 'missing' ? null : bytes];
            }
        },
        async gap() {
            const { isShallow } = await explained(open);
            if (isShallow)
                return { code: 'clone-shallow' };
            return isPartial ? { code: 'clone-partial' } : null;
        },
    };
}
async function opened(folder, ref, limits) {
    const repository = await (0,git_repository/* openRepository */.h)(folder, limits);
    if (repository === null)
        throw new workspace_history/* HistoryError */.tx({ code: 'no-repository' });
    const tip = await (0,git_repository/* commitAt */.d)(repository, ref);
    if (tip === null)
        throw new workspace_history/* HistoryError */.tx({ code: 'no-commit', ref });
    return { ...repository, tip };
}
async function versionsOf({ git, prefix, tip }, paths) {
    const files = new Map(paths.map((path) => [path, { changes: 0, blobs: new Map() }]));
    for (const some of inCommandLines(paths)) {
        const commits = await commitsThatChanged(git, tip, some);
        for (const { commit, path, blob } of await fileChanges(git, commits, some)) {
            const file = path.startsWith(prefix) ? files.get(path.slice(prefix.length)) : undefined;
            if (file === undefined || file.changes === workspace_history/* MOST_COMMITS */.L4)
                continue;
            file.changes += 1;
            if (blob !== null && !file.blobs.has(blob))
                file.blobs.set(blob, commit);
        }
    }
    const versions = [...files].map(([path, { blobs }]) => [path, [...blobs].map(([blob, commit]) => ({ path, commit, blob }))]);
    return new Map(versions);
}
/** Windows takes 32,767 characters for a command line. */
const MOST_CHARACTERS = 16_000;
function inCommandLines(paths) {
    const lines = [];
    let left = 0;
    for (const path of paths) {
        left -= path.length;
        if (left < 0 || lines.length === 0) {
            lines.push([]);
            left = MOST_CHARACTERS - path.length;
        }
        lines.at(-1)?.push(path);
    }
    return lines;
}
const REASONS = {
    missing: { code: 'git-missing' },
};
async function explained(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof command/* GitFailure */.Xi))
            throw error;
        const unreadable = { code: 'history-unreadable', detail: error.message };
        throw new workspace_history/* HistoryError */.tx(REASONS[error.kind] ?? unreadable);
    }
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