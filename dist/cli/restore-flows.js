let node_path = require("node:path");
const require_restore_flow = require("./restore-flow.js");
const require_carry_out = require("./carry-out.js");
const require_index = require("./index.js");
let node_fs_promises = require("node:fs/promises");
const require_named_files = require("./named-files.js");
const require_routed_host = require("./routed-host.js");
const require_ways = require("./ways.js");
const require_terminal = require("./terminal.js");
const require_asking = require("./asking.js");
// src/restore/choose-snapshots.ts
/** How many files are open at once. */
const OPEN_FILES = 32;
/**
* Reads the snapshots of one run from files, and from folders with everything below them. Of a
* folder with several runs it takes the newest. Of several snapshots of a flow it takes the oldest,
* which has the state before the run. Throws a `UsageError` for a file that cannot be read or is not a snapshot, where
* there is none, and where the paths lead to several runs.
*/
async function readKept(paths) {
	const found = await Promise.all(paths.map(async (from) => (await require_named_files.jsonFilesAt(from)).map((path) => ({
		path,
		from
	}))));
	const read = await require_carry_out.pMap(found.flat(), readOne, { concurrency: OPEN_FILES });
	const skipped = read.flatMap((one) => "reason" in one ? [one] : []);
	const named = skipped.find(({ from, path }) => from === path);
	if (named !== void 0) throw new require_index.UsageError(`${named.path} is not restored: ${require_carry_out.messageOf(named.reason)}`);
	const snapshots = read.flatMap((one) => "snapshot" in one ? [one] : []);
	const run = runOf(paths, snapshots);
	const ofRun = [...new Map(snapshots.map((one) => [one.path, one])).values()].filter(({ snapshot }) => snapshot.run === run);
	const chosen = chooseEach(ofRun);
	const otherRuns = runsOf(snapshots).filter((other) => other !== run);
	return {
		chosen,
		run,
		later: ofRun.length - chosen.length,
		otherRuns,
		skipped
	};
}
/** The run to restore: each path leads to one, and all must lead to the same. */
function runOf(paths, snapshots) {
	const each = paths.flatMap((path) => {
		const [newest] = runsOf(snapshots.filter(({ from }) => from === path));
		return newest === void 0 ? [] : [newest];
	});
	const [run, ...others] = new Set(each);
	if (run === void 0) throw new require_index.UsageError(`no snapshot is in ${paths.join(", ")}`);
	if (others.length === 0) return run;
	const times = [run, ...others].join(", ");
	throw new require_index.UsageError(`the snapshots are of several runs (${times}); restore one run at a time`);
}
/** The newest first. */
function runsOf(snapshots) {
	return [...new Set(snapshots.map(({ snapshot }) => snapshot.run))].toSorted((one, other) => Date.parse(other) - Date.parse(one));
}
async function readOne(found) {
	const refuse = (error) => require_named_files.refuseUnreadPath(found.path, error);
	const { size } = await (0, node_fs_promises.stat)(found.path).catch(refuse);
	if (size > 20971520) return {
		...found,
		reason: { code: "snapshot-too-large" }
	};
	return {
		...found,
		...require_restore_flow.parseSnapshot(await (0, node_fs_promises.readFile)(found.path, "utf8").catch(refuse))
	};
}
function chooseEach(snapshots) {
	return [...Map.groupBy(snapshots, identity).values()].map((each) => each.toSorted(byAge)[0]).toSorted((one, other) => identity(one) < identity(other) ? -1 : 1);
}
function identity({ snapshot }) {
	return `${snapshot.environmentName}\n${snapshot.flow.flowName}`.toLowerCase();
}
/** Of those in the same millisecond, the later one has a number after its name. */
function byAge(one, other) {
	return Date.parse(one.snapshot.takenAt) - Date.parse(other.snapshot.takenAt) || one.path.length - other.path.length;
}
// src/restore/compare-and-restore.ts
/** Reads the live flow of a snapshot and compares the two. */
async function compare(kept, host) {
	const { environmentName, flow } = kept.snapshot;
	const read = await require_restore_flow.readBack(host, environmentName, flow.flowName);
	if ("reason" in read) return {
		kept,
		now: null,
		found: {
			code: "unreadable",
			cause: read.reason
		}
	};
	const { flow: now } = read;
	const differences = [...require_restore_flow.mismatches(require_restore_flow.shownDifference(now, require_restore_flow.asItWas(flow), [])), ...beside(now, flow)];
	if (differences.length === 0) return {
		kept,
		now,
		found: { code: "as-it-was" }
	};
	return {
		kept,
		now,
		found: {
			code: "differs",
			differences
		}
	};
}
/** Differences besides the content: the state, and references that the server does not show. */
function beside(now, was) {
	return [...require_restore_flow.hidesReferences(now, was) ? [{
		code: "references-hidden",
		at: "/connectionReferences",
		found: null,
		wanted: null
	}] : [], ...require_restore_flow.stateMismatch(now.state, was.state)];
}
/** Restores one snapshot, as carefully as a deployment. */
async function restoreSnapshot({ kept, now, found }, to) {
	if (now === null) return found;
	const { environmentName, flow: was } = kept.snapshot;
	return require_restore_flow.restoreFlow({
		environmentName,
		was,
		now,
		sight: require_restore_flow.sightOf(now)
	}, to);
}
// src/run/hosts/hosts-of.ts
/**
* Opens the hosts of environments by their ids: through Dataverse where the map says so, otherwise
* through Flow Studio. Throws a `UsageError` where a key or an identity is missing, and a `HostError`
* where none of them could be opened; if only one could not, its environments throw that.
*/
async function openHosts(names, about) {
	const environments = await environmentsOf(about);
	const reachedBy = (name) => require_ways.hostKindOf(name, environments) ?? "flow-studio";
	const kinds = [...new Set(names.map(reachedBy))];
	for (const kind of kinds) insistOn(kind, about);
	const ends = /* @__PURE__ */ new Map();
	const ways = [];
	for (const kind of kinds) ways.push(await require_ways.wayTo(kind, environments, {
		...about,
		called: "--endpoint"
	}));
	for (const way of ways) ends.set(way.kind, await opened(way).catch(require_carry_out.asHostError));
	const servers = [...ends.values()].flatMap((end) => end instanceof require_carry_out.HostError ? [] : [end]);
	const [first] = servers;
	const [failure] = ends.values();
	if (first === void 0 && failure !== void 0) throw failure;
	const serverOf = (name) => {
		const end = ends.get(reachedBy(name));
		if (end === void 0) throw new require_carry_out.HostError({ code: "connection-closed-before" });
		if (end instanceof require_carry_out.HostError) throw end;
		return end;
	};
	const close = async () => {
		await Promise.all(servers.map((server) => server.close()));
	};
	const reader = require_routed_host.routedReader(serverOf);
	if (!about.writes || first === void 0 || !require_ways.isHost(first)) return {
		reader,
		host: null,
		close
	};
	return {
		reader,
		host: require_routed_host.routedHost((name) => require_ways.asHost(serverOf(name)), first.pause),
		close
	};
}
/** A way that cannot be opened rejects, at once or later. */
async function opened(way) {
	return await way.open().server;
}
/** The environments of the map; none where there is no readable map. */
async function environmentsOf({ settings, surroundings }) {
	const { root } = surroundings;
	const file = require_carry_out.readWorkspaceFile(root, settings.map);
	if (!file?.ok) return [];
	const read = await require_carry_out.parseMap(settings.map, file.bytes, {
		environment: null,
		flows: settings.flows
	});
	return read.ok ? [...read.map.environments.values()] : [];
}
function insistOn(kind, { settings, surroundings }) {
	const lack = require_carry_out.lackOf(kind, settings, surroundings);
	if (lack === null) return;
	throw new require_index.UsageError(lack.code === "no-identity" ? `restoring flows in Dataverse needs ${require_carry_out.IDENTITY}` : "restoring flows needs FLOW_STUDIO_API_KEY, the Flow Studio key of an account that may write them");
}
// src/commands/restore-flows.ts
/**
* Carries out `flowgate restore`; returns the exit code. Throws a `UsageError` for wrong operands.
*/
async function restoreFlows(request, terminal) {
	if (request.operands.length === 0) throw new require_index.UsageError("name the snapshots to restore: files, or the folder they are in");
	const kept = await readKept(request.operands.map((path) => require_terminal.pathFrom(terminal, path)));
	const { chosen, skipped } = kept;
	for (const { path, reason } of skipped) require_terminal.say(terminal, `Skipped ${path}: ${require_carry_out.messageOf(reason)}`);
	printRun(terminal, kept);
	const session = await openSession(request, terminal, chosen);
	try {
		const compared = [];
		for (const kept of chosen) compared.push(await compare(kept, session.host));
		const differing = differingIn(compared);
		const ask = session.restore !== null && differing > 0 ? require_asking.asker(request, terminal) : null;
		const shown = ask === null ? terminal : {
			...terminal,
			detail: "usual"
		};
		if (require_terminal.isQuiet(terminal)) printRun(shown, kept);
		for (const one of compared) printComparison(shown, one);
		if (session.restore === null) return rehearsed(terminal, compared);
		await ask?.(`Restore ${require_carry_out.count(differing, "flow")}?`);
		return await carriedOut(terminal, compared, session, session.restore);
	} finally {
		session.stop.release();
		await session.host.close();
	}
}
/**
* Throws a `UsageError` without a key or an identity, for an address that is not allowed, and under
* a pull request.
*/
async function openSession(request, terminal, chosen) {
	const settings = require_carry_out.settingsOf("deploy", request, terminal);
	const { dryRun, snapshots } = settings;
	require_carry_out.decideMode(dryRun ? "plan" : "deploy", await require_carry_out.readEvent(terminal.env));
	const surroundings = {
		...require_carry_out.surroundingsOf(terminal),
		signIn: require_carry_out.signInOf(terminal)
	};
	const { stop, temp, now, root } = surroundings;
	const server = await openHosts(chosen.map(({ snapshot }) => snapshot.environmentName), {
		settings,
		surroundings,
		writes: !dryRun
	});
	const closing = {
		...server.reader,
		close: server.close
	};
	const { host } = server;
	if (host === null) return {
		host: closing,
		restore: null,
		folder: () => null,
		stop
	};
	const folder = (0, node_path.resolve)(root, snapshots ?? (0, node_path.join)(temp, "flowgate-snapshots"));
	const store = require_restore_flow.snapshotFolder({
		root,
		folder
	}, now);
	const restore = (one) => restoreSnapshot(one, {
		host,
		snapshots: store
	});
	return {
		host: {
			...host,
			close: server.close
		},
		restore,
		folder: () => store.folder(),
		stop
	};
}
/** Prints a line, which `--quiet` leaves out unless it is an error. */
function print(terminal, line, isError = false) {
	if (isError || !require_terminal.isQuiet(terminal)) terminal.stdout.write(`${require_terminal.escapeCommands(line)}\n`);
}
/** Which run is restored, and what else is in the folder. */
function printRun(terminal, { run, later, otherRuns }) {
	const [newest] = otherRuns;
	const parts = [...later === 0 ? [] : [`${require_carry_out.count(later, "later snapshot")} of it skipped`], ...newest === void 0 ? [] : [`${require_carry_out.count(otherRuns.length, "other run")} skipped, the newest of ${newest}`]];
	print(terminal, `Snapshots of the run that began ${run}${parts.length === 0 ? "" : ` (${parts.join("; ")})`}`);
}
/**
* What would be restored: the flow, its environment, the snapshot's time, and how the live flow
* differs now.
*/
function printComparison(terminal, { kept, now, found }) {
	const { snapshot, path } = kept;
	const { flow, environmentName, takenAt } = snapshot;
	const lines = [
		`${require_terminal.escapeName(flow.displayName, 80)}  ${require_terminal.escapeName(flow.flowName)}`,
		`    in ${require_terminal.escapeName(environmentName)}, taken ${takenAt}`,
		`    from ${require_terminal.escapeName(path)}`,
		`    now: ${require_terminal.escapeName(require_carry_out.messageOf(found), 2e3)}`
	];
	for (const line of lines) print(terminal, line, now === null);
}
function rehearsed(terminal, compared) {
	print(terminal, `${require_carry_out.count(differingIn(compared), "flow")} would be restored; nothing was changed.`);
	return compared.some(({ now }) => now === null) ? 1 : 0;
}
function differingIn(compared) {
	return compared.filter(({ found }) => found.code !== "as-it-was").length;
}
async function carriedOut(terminal, compared, { stop, folder }, restore) {
	stop.hold();
	let failed = 0;
	for (const one of compared) {
		if (stop.signal.aborted) break;
		const ended = await restore(one);
		const isFailed = ended.code === "not-restored" || ended.code === "unreadable";
		if (isFailed) failed += 1;
		const { displayName } = one.kept.snapshot.flow;
		print(terminal, `${require_terminal.escapeName(displayName, 80)} ${require_terminal.escapeName(require_carry_out.messageOf(ended), 2e3)}`, isFailed);
	}
	const stopped = require_carry_out.stoppedSentence(stop);
	if (stopped !== null) require_terminal.complain(terminal, stopped);
	const kept = folder();
	if (kept !== null) print(terminal, require_terminal.keptSentence(terminal.root, kept));
	return failed > 0 || stopped !== null ? 1 : 0;
}
exports.restoreFlows = restoreFlows;
