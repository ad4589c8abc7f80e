const require_carry_out = require("./carry-out.js");
// src/report/reasons/write-back.ts
const writeBackWords = {
	...require_carry_out.fileWords,
	"bound-otherwise": ({ key, live, map }) => `\`${key}\` is bound to ${live} live, and to ${map} in the map: write the right one into the map, or deploy`,
	"environments-differ": ({ environments }) => `the flow differs in ${require_carry_out.andList(environments)}; choose one with --environment`,
	"flow-not-read": () => "the file is gone",
	"dataverse-row": () => "a Dataverse row cannot be written back; keep the flow in a file of its own",
	"map-not-written": ({ mapFile, cause }) => `${mapFile}: ${require_carry_out.fileMessage(cause)}`,
	"result-not-a-flow": () => "the file would not hold a readable flow",
	"still-different": ({ paths }) => `it would still differ at ${require_carry_out.andList(paths, 3)}, which the map sets for this environment`,
	"flow-not-in-map": () => "the map does not name the flow",
	"state-not-in-map": ({ state }) => `the map cannot set the state ${state}`
};
/** Why parts of a live flow were not written into the files, as part of a sentence. */
function writeBackMessage(reason) {
	return require_carry_out.worded(writeBackWords, reason);
}
// src/commands/drift.ts
/** Carries out `flowgate drift`; returns the exit code. */
async function drift(request, terminal) {
	const session = await require_carry_out.openSession("drift", request, terminal);
	let done = await session.start();
	if (request.has("write") && await wroteBack(done, session)) done = await session.start();
	if (request.has("all")) listUnmanaged(done, session);
	return require_carry_out.conclude(done, session);
}
/** Writes back what is safe to write, and reports it; false when no file was changed. */
async function wroteBack({ drift: compared, project }, { format, terminal }) {
	if (compared === null) return false;
	const { writeBack } = await Promise.resolve().then(() => require("./write-back.js"));
	const flows = await writeBack(terminal.root, compared, project);
	const print = require_carry_out.printer(format, terminal);
	for (const flow of flows) for (const line of linesOf(flow)) print(line);
	const changed = flows.filter(({ written }) => written.length > 0).length;
	print(changed === 0 ? "Nothing was written back." : `Wrote ${require_carry_out.count(changed, "flow")} back.`);
	return changed > 0;
}
function linesOf({ file, environment, written, skipped }) {
	const about = `${file}, ${environment}`;
	return [...written.length > 0 ? [`${about}: wrote back ${written.join(", ")}`] : [], ...skipped.map((each) => `${about}: left alone, ${skippedText(each)}`)];
}
function skippedText({ parts, reason }) {
	const message = writeBackMessage(reason);
	return parts.length === 0 ? message : `${require_carry_out.andList(parts)}: ${message}`;
}
function listUnmanaged({ report }, { format, terminal }) {
	const print = require_carry_out.printer(format, terminal);
	for (const { environment, flows } of report.unmanaged ?? []) for (const { flowName, displayName } of flows) print(`${environment}: ${flowName}  ${displayName}`);
}
exports.drift = drift;
