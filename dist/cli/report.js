let node_fs_promises = require("node:fs/promises");
const require_carry_out = require("./carry-out.js");
const require_index = require("./index.js");
const require_links = require("./links.js");
const require_terminal = require("./terminal.js");
// src/publish/view.ts
/** The link targets of a report about an event. */
function viewOf(event) {
	if (event === null) return require_links.NOWHERE;
	return {
		serverUrl: event.serverUrl,
		repository: `${event.owner}/${event.repo}`,
		sha: event.pull?.headSha ?? event.sha,
		pull: event.pull?.number ?? null,
		runUrl: event.runUrl
	};
}
// src/commands/report.ts
/** Carries out `flowgate report`; returns the exit code. */
async function report(request, terminal) {
	const settings = require_carry_out.settingsOf("check", {
		...request,
		has: () => false
	}, terminal);
	const format = require_carry_out.formatOf(request);
	const paths = pathsOf(request).map((path) => require_terminal.pathFrom(terminal, path));
	const event = await require_carry_out.readEvent(terminal.env);
	const github = request.has("comment") ? await connect(event, settings.map, terminal) : null;
	const { readShardReports } = await Promise.resolve().then(() => require("./shard-reports.js"));
	const { merge } = await Promise.resolve().then(() => require("./merge.js"));
	const read = await readShardReports(paths);
	const merged = merge(read.map((one) => one.report));
	const [known = []] = read.map((one) => one.report.shard.known);
	const failure = require_carry_out.failureSentence(merged, settings.failOn);
	const source = () => null;
	const exitCode = await require_carry_out.handOver(merged, {
		settings,
		format,
		terminal,
		source,
		failure
	});
	await writeSummary(merged, event, terminal);
	await comment({
		report: merged,
		known,
		github
	}, event, terminal);
	return exitCode;
}
function pathsOf({ operands: [what, ...paths] }) {
	if (what !== "merge") throw new require_index.UsageError("what to do with reports is missing; there is flowgate report merge");
	if (paths.length > 0) return paths;
	throw new require_index.UsageError("name the reports to merge: files, or the folder they are in");
}
/**
* Throws a `UsageError` where there is no pull request to comment on, or commenting is not allowed.
*/
async function connect(event, map, terminal) {
	const token = terminal.env.GITHUB_TOKEN ?? "";
	if (event === null || token === "") throw new require_index.UsageError("--comment is for a job of a workflow, with GITHUB_TOKEN in its environment");
	require_carry_out.decideMode("check", event);
	const { connectGitHub } = await Promise.resolve().then(() => require("./github.js"));
	const mapFile = require_terminal.workspaceName(terminal.root, map);
	const onNotice = (notice) => require_terminal.say(terminal, `${require_carry_out.messageOf(notice)}.`);
	return connectGitHub({
		token,
		event,
		mapFile,
		onNotice
	});
}
/** Appends to what the job's other steps have written. */
async function writeSummary(merged, event, terminal) {
	const path = terminal.env.GITHUB_STEP_SUMMARY ?? "";
	if (path === "") return;
	const { toSummary } = await Promise.resolve().then(() => require("./markdown.js"));
	const summary = clean(toSummary(merged, viewOf(event)), terminal);
	await (0, node_fs_promises.appendFile)(path, `${summary}\n`).catch((error) => unwritten("job summary", error, terminal));
}
/** The report is complete without the comment: a refusal of GitHub is a warning. */
async function comment(merged, event, terminal) {
	if (merged.github === null) return;
	const { publishComment } = await Promise.resolve().then(() => require("./comment.js"));
	await publishComment(merged, {
		comment: "when-needed",
		shard: null
	}, event, viewOf(event), {
		warn: (notice) => require_terminal.say(terminal, `${require_carry_out.messageOf(notice)}.`),
		clean: (text) => clean(text, terminal)
	}).catch((error) => unwritten("comment", error, terminal));
}
function unwritten(what, error, terminal) {
	require_terminal.say(terminal, require_carry_out.unwrittenSentence(`The ${what}`, error));
}
function clean(text, { env }) {
	return require_carry_out.redact(text, [env.GITHUB_TOKEN ?? ""]);
}
exports.report = report;
