const require_history = require("./history.js");
const require_index = require("./index.js");
const require_repository = require("./repository.js");
const require_git = require("./git.js");
// src/git/local-repository.ts
/**
* The repository that a folder belongs to; paths are relative to the folder. Throws a
* `HistoryError` where there is none.
*/
async function localRepository(folder, limits) {
	const repository = await explained(() => require_repository.openRepository(folder, limits));
	if (repository === null) throw new require_history.HistoryError({ code: "no-repository" });
	const read = (paths, commit) => explained(() => require_index.readObjects(repository, paths.map((path) => ({
		path,
		commit,
		blob: null
	}))));
	return {
		async commitAt(ref) {
			const commit = await explained(() => require_repository.commitAt(repository.git, ref));
			if (commit === null) throw new require_history.HistoryError({
				code: "no-commit",
				ref
			});
			return commit;
		},
		mergeBase: () => explained(() => mergeBase(repository)),
		movedSince: (commit) => explained(() => movedSince(repository, commit)),
		async readFile(path, commit) {
			const [found] = await read([path], commit);
			return bytesOf(found?.[1]);
		},
		async *readFiles(paths, commit) {
			for (const [{ path }, bytes] of await read([...paths], commit)) yield [path, bytesOf(bytes)];
		}
	};
}
function bytesOf(found) {
	return found === "missing" || found === void 0 ? null : found;
}
/** Where a default branch is, the likeliest first. */
const DEFAULT_BRANCHES = [
	"refs/remotes/origin/HEAD",
	"refs/remotes/origin/main",
	"refs/remotes/origin/master",
	"refs/heads/main",
	"refs/heads/master"
];
async function mergeBase(repository) {
	for (const branch of DEFAULT_BRANCHES) {
		const tip = await require_repository.commitAt(repository.git, branch);
		if (tip === null) continue;
		const asked = [
			"merge-base",
			tip,
			"HEAD"
		];
		const base = await repository.git(asked).catch(orNull);
		return base === null ? null : base.toString("latin1").trim();
	}
	return null;
}
/** `R<score>`, the former path, the path (git-diff, --name-status with -z). */
async function movedSince({ git, prefix }, commit) {
	const parts = (await git([
		"diff",
		"--name-status",
		"--find-renames",
		"--diff-filter=R",
		"-z",
		commit,
		"--"
	])).toString("utf8").split("\0");
	const moved = /* @__PURE__ */ new Map();
	for (let index = 0; index + 2 < parts.length; index += 3) {
		const [then = "", now = ""] = parts.slice(index + 1, index + 3);
		if (!then.startsWith(prefix) || !now.startsWith(prefix)) continue;
		moved.set(now.slice(prefix.length), then.slice(prefix.length));
	}
	return moved;
}
function orNull(error) {
	if (error instanceof require_index.GitFailure && error.kind === "refused") return null;
	throw error;
}
async function explained(work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof require_index.GitFailure)) throw error;
		if (error.kind === "missing") throw new require_history.HistoryError({ code: "git-missing" });
		throw new require_history.HistoryError({
			code: "history-unreadable",
			detail: error.message
		});
	}
}
// src/run/history/repository.ts
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
		if (commit === null) throw cannot("there is no commit in common with a default branch", since);
		const baseline = await baselineAt(git, commit, targets, project.mapFile, settings);
		return await require_git.planFromGit(planning, targets, baseline, git);
	} catch (error) {
		if (error instanceof require_history.HistoryError) throw cannot(require_index.historyMessage(error.reason), since);
		throw error;
	}
}
async function baselineAt(git, ref, targets, mapFile, { environments, flows }) {
	const [environment = null] = environments;
	const moved = await git.movedSince(ref);
	const files = [...new Set(targets.map(({ flow }) => flow.file))];
	const changed = new Map(files.map((path) => {
		const previousPath = moved.get(path) ?? null;
		return [path, {
			path,
			previousPath,
			status: previousPath === null ? "modified" : "renamed"
		}];
	}));
	const map = await mapAt(git, moved.get(mapFile) ?? mapFile, ref, {
		environment,
		flows
	});
	return {
		ref,
		changed,
		map,
		base: map === null ? { kind: "none" } : {
			kind: "read",
			map
		},
		flows: /* @__PURE__ */ new Map(),
		solutions: null
	};
}
/** The map at a commit; null where it had none, or one that cannot be read. */
async function mapAt(git, path, ref, options) {
	const bytes = await git.readFile(path, ref);
	const result = bytes === null ? null : await require_index.parseMap(path, bytes, options);
	return result?.ok ? result.map : null;
}
function cannot(why, since) {
	if (since !== null) return new require_index.UsageError(`\`plan\` cannot compare with ${JSON.stringify(since)}: ${why}; name a commit that is here with --since, or fetch it first`);
	return new require_index.UsageError(`\`plan\` has nothing to compare with: there is no key in FLOW_STUDIO_API_KEY, and ${why}; set the key, or name a commit with --since`);
}
exports.planFromRepository = planFromRepository;
