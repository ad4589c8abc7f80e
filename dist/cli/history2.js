const require_history = require("./history.js");
const require_carry_out = require("./carry-out.js");
const require_repository = require("./repository.js");
// src/git/walk.ts
/**
* The commits up to `tip` that changed one of the paths, newest first. `--full-history`: without it
* a merge that took a file from one side hides what the other side had, which may have been
* deployed.
*/
async function commitsThatChanged(git, tip, paths) {
	return (await git([
		"rev-list",
		"--full-history",
		...paths.length === 1 ? [`--max-count=50`] : [],
		tip,
		"--",
		...paths
	])).toString("latin1");
}
/**
* How these commits changed the paths, in their order. `-c`: a merge changed only what equals none
* of its parents.
*/
async function fileChanges(git, commits, paths) {
	return readChanges((await git([
		...[
			"diff-tree",
			"--stdin",
			"--raw",
			"-r",
			"-c",
			"--root",
			"--no-renames",
			"-z"
		],
		"--",
		...paths
	], commits)).toString("utf8").split("\0"));
}
const COMMIT = /^[0-9a-f]{40,64}$/;
function readChanges(printed) {
	const changes = [];
	let commit = "";
	for (let index = 0; index < printed.length; index++) {
		const part = printed[index] ?? "";
		if (COMMIT.test(part)) commit = part;
		if (!part.startsWith(":")) continue;
		index += 1;
		changes.push({
			commit,
			path: printed[index] ?? "",
			blob: blobIn(part)
		});
	}
	return changes;
}
/**
* `::100644 100644 100644 <was> <was> <is> MM`: a colon for each parent, then the modes of the
* parents and of the commit, the same of the names, and a status (git-diff-tree, raw output format).
*/
function blobIn(change) {
	const fields = change.split(" ");
	const parents = change.length - change.replace(/^:+/, "").length;
	const [mode = "", blob] = [fields[parents], fields[2 * parents + 1]];
	return REGULAR.test(mode) ? blob ?? null : null;
}
/** Executable or not. A removed file has the mode 000000. */
const REGULAR = /^100[67]/;
// src/git/history.ts
/**
* The history of a repository on disk, up to the commit that `ref` names, for paths relative to
* `folder`. The repository is opened at once, and nothing of it is read before it is asked for.
*/
function gitHistory(folder, ref, limits) {
	const opening = opened(folder, ref, limits);
	opening.catch(() => {});
	let isPartial = false;
	let ahead = Promise.resolve(NOTHING);
	return {
		readAhead(paths) {
			const git = require_carry_out.gitIn(folder, limits ?? AHEAD);
			ahead = opening.then((known) => readAhead({
				...known,
				git
			}, paths)).catch(() => NOTHING);
		},
		async versionsOf(paths) {
			const { versions } = await ahead;
			const [known, others] = parted(paths, (path) => versions.get(path));
			const found = await explained(async () => versionsOf(await opening, others));
			return new Map([...known, ...found]);
		},
		async *read(files) {
			const { contents } = await ahead;
			const [known, others] = parted(files, ({ blob }) => contents.get(blob));
			const found = await explained(async () => require_carry_out.readObjects(await opening, others));
			for (const [file, bytes] of [...known, ...found]) {
				if (bytes === "missing") isPartial ||= file.blob !== null;
				yield [file, bytes === "missing" ? null : bytes];
			}
		},
		async gap() {
			const { isShallow } = await explained(() => opening);
			if (isShallow) return { code: "clone-shallow" };
			return isPartial ? { code: "clone-partial" } : null;
		}
	};
}
async function opened(folder, ref, limits) {
	const [repository, tip] = await Promise.all([require_repository.openRepository(folder, limits), require_repository.commitAt(require_carry_out.gitIn(folder, limits), ref)]);
	if (repository === null) throw new require_history.HistoryError({ code: "no-repository" });
	if (tip === null) throw new require_history.HistoryError({
		code: "no-commit",
		ref
	});
	return {
		...repository,
		tip
	};
}
const NOTHING = {
	versions: /* @__PURE__ */ new Map(),
	contents: /* @__PURE__ */ new Map()
};
/** Perhaps nobody asks for it, and the action ends only when git does. */
const AHEAD = {
	timeoutMs: 5e3,
	mostBytes: 16777216
};
/** Versions of a file. */
const MOST_AHEAD = 5;
/** All versions of the paths, and the newest ones' bytes. */
async function readAhead(opened, paths) {
	const versions = await versionsOf(opened, paths);
	const newest = [...versions.values()].flatMap((all) => all.slice(0, MOST_AHEAD));
	const read = await require_carry_out.readObjects(opened, newest);
	return {
		versions,
		contents: new Map(read.map(([{ blob }, bytes]) => [blob, bytes]))
	};
}
/** Those of which something is known, with it, and the others. */
function parted(items, knownOf) {
	return [items.flatMap((item) => {
		const found = knownOf(item);
		return found === void 0 ? [] : [[item, found]];
	}), items.filter((item) => knownOf(item) === void 0)];
}
async function versionsOf({ git, prefix, tip }, paths) {
	const files = new Map(paths.map((path) => [path, {
		changes: 0,
		blobs: /* @__PURE__ */ new Map()
	}]));
	for (const some of inCommandLines(paths)) {
		const commits = await commitsThatChanged(git, tip, some);
		for (const { commit, path, blob } of await fileChanges(git, commits, some)) {
			const file = path.startsWith(prefix) ? files.get(path.slice(prefix.length)) : void 0;
			if (file === void 0 || file.changes === 50) continue;
			file.changes += 1;
			if (blob !== null && !file.blobs.has(blob)) file.blobs.set(blob, commit);
		}
	}
	const versions = [...files].map(([path, { blobs }]) => [path, [...blobs].map(([blob, commit]) => ({
		path,
		commit,
		blob
	}))]);
	return new Map(versions);
}
/** Windows takes 32,767 characters for a command line. */
const MOST_CHARACTERS = 16e3;
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
const REASONS = { missing: { code: "git-missing" } };
async function explained(work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof require_carry_out.GitFailure)) throw error;
		const unreadable = {
			code: "history-unreadable",
			detail: error.message
		};
		throw new require_history.HistoryError(REASONS[error.kind] ?? unreadable);
	}
}
exports.gitHistory = gitHistory;
