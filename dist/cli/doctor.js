const require_index = require("./index.js");
const require_terminal = require("./terminal.js");
const require_carry_out = require("./carry-out.js");
// src/report/doctor.ts
const MARKS = {
	ok: ["ok", "green"],
	warning: ["warning", "yellow"],
	error: ["error", "red"],
	unknown: ["unknown", "dim"]
};
const WIDTH = Math.max(...Object.values(MARKS).map(([mark]) => mark.length));
/** For people: one line each, with what to do below it; empty for none. */
function doctorText(diagnoses, { color, width, wraps }) {
	if (diagnoses.length === 0) return "";
	const painted = require_terminal.paint(color);
	const look = {
		paint: painted,
		width,
		wraps,
		source: () => null,
		path: (file) => file
	};
	const column = Math.max(...diagnoses.map(({ about }) => about.length));
	const indent = WIDTH + column + 4;
	return `${diagnoses.flatMap(({ about, state, text, remedy }) => {
		const [mark, style] = MARKS[state];
		const head = `${painted(style, mark.padEnd(WIDTH))}  ${require_terminal.escapeText(about).padEnd(column)}  `;
		const [first = "", ...rest] = require_terminal.wrapped(require_terminal.escapeText(text), indent, look);
		const todo = remedy === null ? [] : require_terminal.wrapped(`\u2192 ${require_terminal.escapeText(remedy)}`, indent, look);
		return [
			head + first.trimStart(),
			...rest,
			...todo
		];
	}).map(require_terminal.escapeCommands).join("\n")}\n`;
}
/** For people: commands and files as they are, so that they can be copied; empty for none. */
function setupText(steps) {
	if (steps.length === 0) return "";
	return `${[
		"",
		"Commands that make this identity. Leave out what exists already:",
		"",
		...steps.flatMap((step) => step.kind === "command" ? [`  ${step.command}`] : [
			"",
			`  ${step.file}:`,
			...indented(JSON.stringify(step.content, null, 2))
		])
	].map((line) => require_terminal.escapeCommands(require_terminal.escapeControl(line))).join("\n")}\n`;
}
function indented(text) {
	return text.split("\n").map((line) => `    ${line}`);
}
/** For programs. */
function doctorJson(diagnoses, setup, version) {
	const document = {
		version: 1,
		flowgate: version,
		state: ["error", "warning"].find((one) => diagnoses.some(({ state }) => state === one)) ?? "ok",
		diagnoses,
		setup
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
// src/commands/doctor.ts
/** Carries out `flowgate doctor`; returns the exit code. */
async function doctor(request, terminal) {
	const isJson = wantsJson(request);
	const settings = require_carry_out.settingsOf("check", request, terminal);
	const [folder] = request.values("record");
	const signIn = require_carry_out.signInOf(terminal);
	if (folder !== void 0 && !require_carry_out.mayReadLive(settings, { signIn })) throw new require_index.UsageError("`--record` needs the key in FLOW_STUDIO_API_KEY, or an identity for Dataverse");
	const { diagnose } = await Promise.resolve().then(() => require("./doctor2.js"));
	const replies = [];
	const { diagnoses, setup } = await diagnose({
		...settings,
		root: terminal.root,
		env: terminal.env,
		version: terminal.version,
		now: terminal.now(),
		progress: (line) => require_terminal.say(terminal, line),
		signIn,
		onReply: folder === void 0 ? null : (reply) => void replies.push(reply)
	});
	const { stdout } = terminal;
	const look = require_terminal.lookAt(stdout, terminal);
	if (isJson) stdout.write(doctorJson(diagnoses, setup, terminal.version));
	else if (require_terminal.isQuiet(terminal)) stdout.write(doctorText(errorsOf(diagnoses), look));
	else stdout.write(doctorText(diagnoses, look) + setupText(setup));
	if (folder !== void 0) await record(folder, replies, terminal);
	return errorsOf(diagnoses).length > 0 ? 1 : 0;
}
function errorsOf(diagnoses) {
	return diagnoses.filter(({ state }) => state === "error");
}
function wantsJson(request) {
	const [format = "text"] = request.values("format");
	if (format === "text" || format === "json") return format === "json";
	throw new require_index.UsageError(`--format is text or json here; not ${JSON.stringify(format)}`);
}
async function record(folder, replies, terminal) {
	const { writeRecording } = await Promise.resolve().then(() => require("./recording.js"));
	const names = await writeRecording(terminal.root, require_terminal.pathFromRoot(terminal, folder), replies);
	if (names.length === 0) {
		require_terminal.say(terminal, "Nothing was recorded, because no server answered.");
		return;
	}
	require_terminal.say(terminal, `Recorded ${require_carry_out.count(names.length, "answer")} in ${folder}, without names, texts and secrets. The lines above name accounts and environments: look through both before you attach them.`);
}
exports.doctor = doctor;
