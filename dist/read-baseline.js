const require_index = require("./index.js");
const require_blob = require("./blob.js");
// src/run/base/base-map.ts
/** Reads the map before a push; the push may have moved it. */
async function readMapBefore({ mapFile }, changed, base) {
	const found = await firstMap([mapFile, ...previousPath(mapFile, changed)], base);
	return found === null ? { kind: "none" } : asBaseMap(found.result, base);
}
/**
* Reads the map whose policy applies to a change. It is looked for at the path that the change
* uses, at its former path, at the default path, and among the removed files: a change that moves
* the map is still judged by it.
*/
async function readJudge({ map, mapFile }, changed, event, base) {
	const known = {
		...base,
		environment: base.environment ?? onlyEnvironment(map) ?? UNNAMED
	};
	const found = await firstMap([
		mapFile,
		...previousPath(mapFile, changed),
		require_index.DEFAULTS["connection-references"]
	], known) ?? await removedMap(changed, known);
	if (found === null) return { kind: "none" };
	const newest = await asBaseMap(found.result, known);
	const isCorrected = map !== null && map.dataPolicies.problems.length === 0;
	if (newest.kind !== "unreadable" || !isCorrected) return newest;
	return await olderMap(found.path, newest.problem, event, known) ?? newest;
}
/** A settings file has no policy, so that its environment may have any name. */
const UNNAMED = "the base branch";
/**
* The environment of a settings file is that of the map of one environment which replaces the file.
*/
function onlyEnvironment(map) {
	const [name = null, ...others] = map?.environments.keys() ?? [];
	return others.length === 0 ? name : null;
}
function previousPath(file, changed) {
	const previous = changed?.get(file)?.previousPath ?? null;
	return previous === null ? [] : [previous];
}
async function firstMap(paths, base) {
	for (const path of new Set(paths)) {
		const result = await mapAt(path, base);
		if (result !== null) return {
			path,
			result
		};
	}
	return null;
}
async function mapAt(path, base) {
	const found = await base.github.fileAt(path, base.ref);
	if (found.kind === "none") return null;
	if (found.kind === "other") return {
		ok: false,
		problem: found.reason
	};
	return parsed(path, found.bytes, base);
}
const TOO_LARGE = {
	code: "path-too-large",
	megabytes: require_index.MAX_BYTES / 1024 / 1024
};
async function parsed(path, bytes, { environment, flows }) {
	if (bytes.length > 20971520) return {
		ok: false,
		problem: TOO_LARGE
	};
	return require_index.parseMap(path, bytes, {
		environment,
		flows
	});
}
/**
* If the map was moved among many changes, it is a removed file, or one that was renamed, and a new
* one. A settings file has no policy, so a complete map is preferred.
*/
async function removedMap(changed, base) {
	const paths = [...changed?.values() ?? []].flatMap(({ path, status, previousPath }) => status === "removed" ? [path] : previousPath ?? []).filter((path) => path.endsWith(".json"));
	const found = [];
	for await (const [path, bytes] of base.github.readFiles(paths, base.ref)) {
		if (bytes === null || !mayBeMap(bytes)) continue;
		const result = await parsed(path, bytes, base);
		if (result.ok) found.push({
			path,
			result
		});
	}
	const sorted = found.toSorted((one, other) => require_index.byCodeUnit(one.path, other.path));
	return sorted.find(isWhole) ?? sorted[0] ?? null;
}
/** Most files that a change removes are flows. In UTF-16 a NUL follows each letter. */
function mayBeMap(bytes) {
	const text = Buffer.from(bytes).toString("latin1").replaceAll("\0", "");
	return text.includes("environments") || text.includes("ConnectionReferences");
}
function isWhole({ result }) {
	return result.ok && result.map.kind === "map" && result.map.environments.size > 0;
}
/** A map whose data policies cannot be read counts as unreadable. */
async function asBaseMap(result, { github, ref }) {
	if (result.ok) {
		const map = await require_index.withCommittedPolicies(result.map, github, ref);
		const [first] = map.dataPolicies.problems;
		if (first === void 0) return {
			kind: "read",
			map
		};
		return {
			kind: "unreadable",
			problem: {
				code: "data-policy-unreadable",
				cause: first.reason
			}
		};
	}
	if ("problem" in result) return {
		kind: "unreadable",
		problem: result.problem
	};
	return {
		kind: "unreadable",
		problem: {
			code: "map-unreadable",
			cause: result.problems[0]?.reason ?? null
		}
	};
}
/** How many earlier commits of the base branch are checked. */
const MOST_COMMITS = 30;
/** The newest readable map of the base branch. */
async function olderMap(path, problem, event, base) {
	const { github, ref } = base;
	let newer = ref;
	for await (const commit of github.commitsBefore(ref, MOST_COMMITS)) {
		const result = await mapAt(path, {
			...base,
			ref: commit
		});
		const older = result?.ok ? await asBaseMap(result, {
			github,
			ref: commit
		}) : null;
		if (older?.kind === "read" && await github.wasTip(commit, newer, baseBranch(event))) return {
			kind: "older",
			map: older.map,
			commit,
			problem
		};
		newer = commit;
	}
	return null;
}
/** `refs/heads/gh-readonly-queue/main/pr-7-\u2026` will be merged into `main`. */
const QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[^/]*$/;
function baseBranch({ pull, ref }) {
	return pull?.baseRef ?? QUEUE.exec(ref)?.[1] ?? null;
}
// src/run/base/foreign.ts
/**
* Files of the workspace that differ from the checked commit, for any cause: a submodule, a step of
* the job, a link. On a push only links are checked. Null where GitHub does not have the commit, so
* that this is unknown.
*/
async function foreignFiles({ root, files, event, github }) {
	const linked = new Set(await require_index.linkedFiles(root, files));
	const plain = files.filter((file) => !linked.has(file));
	if (!require_index.isJudged(event) || plain.length === 0) return [...linked];
	const unlike = await unlikeCommits(root, plain, commitsOf(event), github);
	return unlike && [...linked, ...unlike];
}
/** A job checks out GitHub's test merge, or the head of the pull request itself. */
function commitsOf({ sha, pull }) {
	return [.../* @__PURE__ */ new Set([sha, pull?.headSha ?? sha])];
}
/** The files that are in none of the commits; a later commit is read only if needed. */
async function unlikeCommits(root, files, commits, github) {
	const read = require_index.workspaceReader(root);
	let left = [...files];
	let isKnown = false;
	for (const commit of commits) {
		const blobs = await github.blobsAt(commit, left);
		if (blobs === null) continue;
		isKnown = true;
		left = left.filter((file) => !isAsIn(file, blobs.get(file), read));
		if (left.length === 0) return [];
	}
	return isKnown ? left : null;
}
/**
* A file that neither has is equal. If Git was set to write Windows line ends, only these differ,
* which does not matter in JSON.
*/
function isAsIn(file, blob, read) {
	return read(file, (content) => {
		if (content === null) return blob === void 0;
		if (!content.ok || blob === void 0) return false;
		return require_blob.isBlob(content.bytes, blob) || require_blob.isBlob(withoutReturns(content.bytes), blob);
	});
}
/** With Git's line ends in place of those of Windows. */
function withoutReturns(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
	return Buffer.from(text.replaceAll("\r\n", "\n"), "latin1");
}
// src/run/base/read-baseline.ts
/**
* Reads what an event changed, and the map before it; null where there is no earlier commit. The
* target of a link may change while the link does not, and GitHub does not list files that a
* workflow created: both count as changed.
*/
async function readBaseline(opened, { options, widen, isCompared, ...look }) {
	const { event, github } = look;
	const ref = event.pull?.baseSha ?? event.before;
	if (ref === null) return {
		baseline: null,
		project: opened
	};
	const reader = require_index.isJudged(event) ? readingAhead(github, opened.mapFile, ref) : github;
	const ahead = {
		ref,
		changed: null,
		flows: /* @__PURE__ */ new Map(),
		solutions: opened.solutions
	};
	const known = await changedIn(filesOf(opened), look, (list) => {
		ahead.changed = list;
		readAhead(opened.index.filter(isCompared), ahead, github);
	});
	const base = await readBaseMap(opened, known, event, {
		ref,
		github: reader,
		...options
	});
	const map = base.kind === "read" || base.kind === "older" ? base.map : null;
	const project = require_index.isJudged(event) ? await widen(map?.files ?? null) : opened;
	const changed = project === opened ? known : await withForeign(known, filesOf(project), look);
	const { solutions } = project;
	return {
		baseline: {
			ref,
			changed,
			map,
			base,
			flows: project === opened && changed?.size === ahead.changed?.size ? ahead.flows : /* @__PURE__ */ new Map(),
			solutions
		},
		project
	};
}
/** What GitHub lists, and what the workspace has besides: compared while GitHub may take it back. */
async function changedIn(files, look, onListed) {
	let compared = Promise.resolve(null);
	return await look.github.changedFiles(look.event, (list) => {
		const changed = new Map(list.map((file) => [file.path, file]));
		onListed(changed);
		compared = withForeign(changed, files, look);
		compared.catch(reportedLater);
	}) === null ? null : compared;
}
/** More of them are read in few requests, once it is certain which. */
const MOST_AHEAD = 10;
/** Starts to read the changed flows as they were, while GitHub is asked whether the list counts. */
function readAhead(flows, before, github) {
	const changed = flows.filter(({ file }) => !require_index.isUntouched(file, before));
	if (changed.length > MOST_AHEAD) return;
	for (const flow of changed) require_index.flowBefore(flow, before, github).catch(reportedLater);
}
/** A file that is read whatever changed is read beside the list of what did. */
function readingAhead(github, path, ref) {
	const read = github.fileAt(path, ref);
	read.catch(reportedLater);
	const isRead = (other, at) => other === path && at === ref;
	return {
		...github,
		fileAt: (...at) => isRead(...at) ? read : github.fileAt(...at)
	};
}
/** What is read ahead fails where it is awaited. */
const reportedLater = () => {};
/** The map whose policy applies is never taken from the change, whatever its list of files says. */
async function readBaseMap(project, changed, event, base) {
	if (require_index.isJudged(event)) return readJudge(project, changed, event, base);
	const { map } = project;
	if (isMapChanged(project, changed)) return readMapBefore(project, changed, base);
	return map === null ? { kind: "none" } : {
		kind: "read",
		map
	};
}
/** The map, the files that may be flows, and those that describe them. */
function filesOf({ mapFile, names, solutions }) {
	const records = names.flatMap((name) => solutions?.recordFile(name) ?? []);
	return [
		mapFile,
		...names,
		...new Set(records)
	];
}
/** Whether a change affects the map, or a data policy that it names. */
function isMapChanged({ map, mapFile }, changed) {
	if (changed === null) return true;
	const isPolicy = require_index.matcher(map?.dataPolicies.globs ?? []);
	return [...require_index.touchedPaths([...changed.values()])].some((path) => path === mapFile || isPolicy(path));
}
/** Null where GitHub no longer has the commit that was checked out. */
async function withForeign(changed, files, look) {
	if (changed === null) return null;
	const others = files.filter((path) => !changed.has(path));
	const foreign = (await foreignFiles({
		...look,
		files: others
	}))?.map((path) => [path, {
		path,
		previousPath: null,
		status: "modified"
	}]);
	return foreign === void 0 ? null : new Map([...changed, ...foreign]);
}
exports.readBaseline = readBaseline;
