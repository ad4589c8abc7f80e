"use strict";
exports.id = 717;
exports.ids = [717,5965];
exports.modules = {

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


/***/ }),

/***/ 5965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planFromGit: () => (/* binding */ planFromGit)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
/* harmony import */ var _map_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);
/* harmony import */ var _map_resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6734);
/* harmony import */ var _plan_desired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1313);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9590);
/* harmony import */ var _make_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9683);






/** How many files are requested from GitHub at once. */
const REQUESTS = 8;
/** Plans against Git's earlier version, where the live flows cannot be read. */
async function planFromGit(planning, targets, baseline, git) {
    return (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_3__.makePlan)('git', planning, await readFromGit(targets, baseline, git));
}
/** What each target would replace if the live flows were as Git last had them. */
async function readFromGit(targets, baseline, git) {
    const files = new Set(targets.map(({ flow }) => flow));
    await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlowsBefore */ .n3)(files, baseline, git);
    const before = await (0,p_map__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .Ay)(files, async (flow) => [flow.file, await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .flowBefore */ .sS)(flow, baseline, git)], { concurrency: REQUESTS });
    const flows = new Map(before);
    return new Map(targets.map((target) => [
        target,
        currentOf(target, flows.get(target.flow.file) ?? null, baseline.map),
    ]));
}
function currentOf(target, before, map) {
    const { settings } = target.resolution;
    const flowName = (0,_map_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFlowName */ .TO)(target);
    if (before === null)
        return { kind: 'new', create: flowName === null && settings?.create === true };
    return { kind: 'base', flow: asLive(before, flowName, target, map) };
}
function asLive(before, flowName, target, map) {
    const { name } = target.resolution.environment;
    const environment = map === null ? undefined : (0,_map_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentsOf */ .M2)(map, before).find((known) => known.name === name);
    const empty = {
        environment: target.resolution.environment,
        settings: null,
        bindings: [],
        unmapped: [],
    };
    const was = (0,_plan_desired_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredFlow */ .ZA)(before, environment === undefined ? empty : (0,_map_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolve */ .hd)(before, environment));
    return {
        flowName: flowName ?? '',
        displayName: was.displayName,
        state: was.state,
        definition: was.definition,
        connectionReferences: {
            ...was.connectionReferences,
        },
    };
}


/***/ }),

/***/ 717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planFromRepository: () => (/* binding */ planFromRepository)
});

// EXTERNAL MODULE: ./src/workspace/history.ts
var workspace_history = __webpack_require__(5077);
// EXTERNAL MODULE: ./src/git/command.ts
var command = __webpack_require__(9877);
// EXTERNAL MODULE: ./src/git/objects.ts
var objects = __webpack_require__(3644);
// EXTERNAL MODULE: ./src/git/repository.ts
var git_repository = __webpack_require__(5986);
;// CONCATENATED MODULE: ./src/git/local-repository.ts




/**
 * The repository that a folder belongs to; paths are relative to the folder. Throws a
 * `HistoryError` where there is none.
 */
async function localRepository(folder, limits) {
    const repository = await explained(() => (0,git_repository/* openRepository */.h)(folder, limits));
    if (repository === null)
        throw new workspace_history/* HistoryError */.tx({ code: 'no-repository' });
    const read = (paths, commit) => explained(() => (0,objects/* readObjects */.$)(repository, paths.map((path) => ({ path, commit, blob: null }))));
    return {
        async commitAt(ref) {
            const commit = await explained(() => (0,git_repository/* commitAt */.d)(repository, ref));
            if (commit === null)
                throw new workspace_history/* HistoryError */.tx({ code: 'no-commit', ref });
            return commit;
        },
        mergeBase: () => explained(() => mergeBase(repository)),
        movedSince: (commit) => explained(() => movedSince(repository, commit)),
        async readFile(path, commit) {
            const [found] = await read([path], commit);
            return bytesOf(found?.[1]);
        },
        async *readFiles(paths, commit) {
            for (const [{ path }, bytes] of await read([...paths], commit)) {
                yield [path, bytesOf(bytes)];
            }
        },
    };
}
function bytesOf(found) {
    return found === 'missing' || found === undefined ? null : found;
}
/** Where a default branch is, the likeliest first. */
const DEFAULT_BRANCHES = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
async function mergeBase(repository) {
    for (const branch of DEFAULT_BRANCHES) {
        const tip = await (0,git_repository/* commitAt */.d)(repository, branch);
        if (tip === null)
            continue;
        const asked = ['merge-base', tip, 'HEAD'];
        const base = await repository.git(asked).catch(orNull);
        return base === null ? null : base.toString('latin1').trim();
    }
    return null;
}
/** `R<score>`, the former path, the path (git-diff, --name-status with -z). */
async function movedSince({ git, prefix }, commit) {
    const asked = ['diff', '--name-status', '--find-renames', '--diff-filter=R', '-z', commit, '--'];
    const parts = (await git(asked)).toString('utf8').split('\0');
    const moved = new Map();
    for (let index = 0; index + 2 < parts.length; index += 3) {
        const [then = '', now = ''] = parts.slice(index + 1, index + 3);
        if (!then.startsWith(prefix) || !now.startsWith(prefix))
            continue;
        moved.set(now.slice(prefix.length), then.slice(prefix.length));
    }
    return moved;
}
function orNull(error) {
    if (error instanceof command/* GitFailure */.Xi && error.kind === 'refused')
        return null;
    throw error;
}
async function explained(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof command/* GitFailure */.Xi))
            throw error;
        if (error.kind === 'missing')
            throw new workspace_history/* HistoryError */.tx({ code: 'git-missing' });
        throw new workspace_history/* HistoryError */.tx({ code: 'history-unreadable', detail: error.message });
    }
}

// EXTERNAL MODULE: ./src/live/history-words.ts
var history_words = __webpack_require__(4682);
// EXTERNAL MODULE: ./src/process/usage-error.ts
var usage_error = __webpack_require__(4345);
// EXTERNAL MODULE: ./src/run/git.ts
var run_git = __webpack_require__(5965);
// EXTERNAL MODULE: ./src/run/map.ts
var map = __webpack_require__(9587);
;// CONCATENATED MODULE: ./src/run/repository.ts






/**
 * Plans against an earlier commit of the repository on disk, where there is no key: `since`, else
 * where this branch left the default branch. Throws a `UsageError` where there is no such commit.
 */
async function planFromRepository(planning, targets) {
    const { settings, surroundings, project } = planning;
    const { since = null } = settings;
    try {
        const git = await localRepository(surroundings.root);
        const commit = since === null ? await git.mergeBase() : await git.commitAt(since);
        if (commit === null)
            throw cannot('there is no commit in common with a default branch');
        const baseline = await baselineAt(git, commit, targets, project.mapFile, settings);
        return await (0,run_git.planFromGit)(planning, targets, baseline, git);
    }
    catch (error) {
        if (error instanceof workspace_history/* HistoryError */.tx)
            throw cannot((0,history_words/* historyMessage */.C)(error.reason));
        throw error;
    }
}
async function baselineAt(git, ref, targets, mapFile, { environments, flows }) {
    const [environment = null] = environments;
    const moved = await git.movedSince(ref);
    const files = [...new Set(targets.map(({ flow }) => flow.file))];
    const changed = new Map(files.map((path) => {
        const previousPath = moved.get(path) ?? null;
        const status = previousPath === null ? 'modified' : 'renamed';
        return [path, { path, previousPath, status }];
    }));
    const map = await mapAt(git, moved.get(mapFile) ?? mapFile, ref, { environment, flows });
    const base = map === null ? { kind: 'none' } : { kind: 'read', map };
    return { ref, changed, map, base, flows: new Map(), solutions: null };
}
/** The map at a commit; null where it had none, or one that cannot be read. */
async function mapAt(git, path, ref, options) {
    const bytes = await git.readFile(path, ref);
    const result = bytes === null ? null : await (0,map/* parseMap */.y)(path, bytes, options);
    return result?.ok ? result.map : null;
}
function cannot(why) {
    return new usage_error/* UsageError */.e(`\`plan\` has nothing to compare with: there is no key in FLOW_STUDIO_API_KEY, and ${why}; set the key, or name a commit with --since`);
}


/***/ }),

/***/ 5077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ MOST_COMMITS),
/* harmony export */   ig: () => (/* binding */ isFilePath),
/* harmony export */   tx: () => (/* binding */ HistoryError)
/* harmony export */ });
/** The history cannot be read, or not further. */
class HistoryError extends Error {
    name = 'HistoryError';
    reason;
    constructor(reason) {
        super(reason.code);
        this.reason = reason;
    }
}
/** How many commits of one file are looked at. */
const MOST_COMMITS = 50;
/** Whether a text can be the path of a file in a repository; a path in a map may be any text. */
function isFilePath(path) {
    if (path.includes('\0') || /^[a-z]:/i.test(path))
        return false;
    return path.split('/').every((step) => !['', '.', '..'].includes(step));
}


/***/ })

};
;