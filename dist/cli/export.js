const require_carry_out = require("./carry-out.js");
const require_index = require("./index.js");
const require_terminal = require("./terminal.js");
// src/commands/export.ts
/** Carries out `flowgate export`; returns the exit code. */
async function exporting(request, terminal) {
	const settings = require_carry_out.settingsOf("export", request, terminal);
	require_carry_out.decideMode("export", await require_carry_out.readEvent(terminal.env));
	const wish = wishOf(request, settings.environments);
	const surroundings = require_carry_out.surroundingsOf(terminal);
	const { chosenEnvironment, exportFrom, readForExport, sourceOf, withReader } = await Promise.resolve().then(() => require("./export2.js"));
	const project = await readForExport(settings, terminal.root);
	const prompts = terminal.prompts?.() ?? null;
	const ask = prompts?.ask ?? null;
	return withReader(settings, surroundings, async (reader, key) => {
		const named = {
			environmentId: wish.environment === null && wish.environmentId === null ? await chosenEnvironment(reader, ask) : wish.environmentId,
			environment: wish.environment ?? wish.name
		};
		const source = await sourceOf(named, project, reader);
		if (wish.flows.length === 0) return listFlows(source.listed, source.environmentName, terminal);
		const done = await exportFrom(source, wish, project, {
			settings,
			surroundings,
			reader,
			key,
			ask
		});
		await require_carry_out.writeReports(done.report, settings, { root: terminal.root });
		return concludeExport(done, terminal);
	}).finally(() => prompts?.close());
}
function wishOf(request, environments) {
	const [environmentId = null, flows] = [request.values("environment-id")[0], request.values("flow")];
	const [environment = null, ...others] = environments;
	if (others.length > 0) throw new require_index.UsageError("`export` takes one --environment at a time");
	const [name = null] = request.values("name");
	if (name !== null && environment !== null) throw new require_index.UsageError("give --environment, for one in the map, or --name, for a new one");
	const isAll = request.has("all");
	if (isAll && flows.length > 0) throw new require_index.UsageError("give --flow or --all, not both");
	return {
		environmentId,
		environment,
		name,
		flows: isAll ? "all" : flows,
		format: formatOf(request),
		isForced: request.has("force")
	};
}
function formatOf(request) {
	const [format = "tidy"] = request.values("format");
	if (format === "tidy" || format === "live") return format;
	throw new require_index.UsageError(`--format is tidy or live; not ${JSON.stringify(format)}`);
}
/** Lists the flows, to choose from or to search; a script that named no flows gets an error. */
function listFlows(flows, environmentName, terminal) {
	const quiet = require_terminal.isQuiet(terminal);
	for (const { flowName, displayName } of quiet ? [] : flows) terminal.stdout.write(`${require_terminal.escapeCommands(`${flowName}  ${require_terminal.escapeControl(displayName)}`)}\n`);
	if (!terminal.stdout.isTTY) throw new require_index.UsageError("say which flows to export: --flow with a name or guid, or --all");
	for (const line of quiet ? [] : howToGoOn(flows.length, environmentName)) terminal.stdout.write(`${require_terminal.escapeCommands(require_terminal.escapeControl(line))}\n`);
	return 0;
}
/** How many flows there are, and the commands that write them. */
function howToGoOn(flows, environmentName) {
	if (flows === 0) return [`There are no flows in ${environmentName}.`];
	const call = `flowgate export --environment-id ${require_terminal.shellWord(environmentName)}`;
	return [
		`${require_carry_out.count(flows, "flow")}. Write one, or all:`,
		`  ${call} --flow <name>`,
		`  ${call} --all`
	];
}
function concludeExport({ report }, terminal) {
	terminal.stdout.write(require_carry_out.toText(report, require_terminal.lookAt(terminal.stdout, terminal)));
	return require_carry_out.failureSentence(report, "error") === null ? 0 : 1;
}
exports.exporting = exporting;
