const require_schemas = require("./schemas.js");
const require_carry_out = require("./carry-out.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
const require_terminal = require("./terminal.js");
const require_whole_file = require("./whole-file.js");
const require_content = require("./content.js");
const require_row_changes = require("./row-changes.js");
// src/deploy/snapshots.ts
const jsonObject = require_schemas.custom(require_carry_out.isObject);
const time = require_schemas.string().check(require_schemas.refine((text) => !Number.isNaN(Date.parse(text))));
const schema = require_schemas.strictObject({
	version: require_schemas.literal(1),
	environmentName: require_schemas.string().check(require_schemas._minLength(1)),
	run: time,
	takenAt: time,
	planDigest: require_schemas.nullable(require_schemas.string()),
	flowName: require_schemas.string().check(require_schemas._minLength(1)),
	displayName: require_schemas.string(),
	state: require_schemas.nullable(require_schemas.string()),
	definition: jsonObject,
	connectionReferences: jsonObject
});
/**
* Writes each snapshot to its own file, readable by its owner alone. A run has its own folder below
* `folder`, named by the time when it began.
*/
function snapshotFolder(where, now) {
	const begun = now();
	let opening = null;
	let opened = null;
	return {
		folder: () => opened,
		async keep({ environmentName, flow, planDigest }) {
			opening ??= openRun(where, begun);
			const { run, folder } = await opening;
			const { root } = where;
			const takenAt = now().toISOString();
			const place = (0, node_path.join)(folder, fileName(environmentName));
			const path = await require_carry_out.pathToWrite(root, place);
			(0, node_fs.mkdirSync)(path, {
				recursive: true,
				mode: 448
			});
			const stamp = takenAt.replaceAll(/[^0-9]/g, "");
			const { flowName, displayName, state, definition, connectionReferences } = flow;
			const content = {
				version: 1,
				environmentName,
				run,
				takenAt,
				planDigest,
				flowName,
				displayName,
				state,
				definition,
				connectionReferences
			};
			const written = await writeNumbered((0, node_path.join)(path, `${fileName(flowName)}-${stamp}`), `${JSON.stringify(content, null, 2)}\n`);
			opened = require_terminal.toSlashes(folder);
			return require_terminal.toSlashes((0, node_path.join)(place, (0, node_path.basename)(written)));
		}
	};
}
/** Why `keep` failed, from the error that it threw. */
function snapshotProblem(error) {
	if (error instanceof require_carry_out.LinkError) return {
		code: "file-behind-link",
		link: error.link
	};
	return {
		code: "disk-error",
		detail: error instanceof Error ? error.message : String(error)
	};
}
/** Makes the folder of a run. Of two that began at the same time, the second counts as later. */
async function openRun({ root, folder: parent }, begun) {
	for (let time = begun.getTime();; time++) {
		const run = new Date(time).toISOString();
		const folder = (0, node_path.join)(parent, run.replaceAll(/[:.]/g, "-"));
		const path = await require_carry_out.pathToWrite(root, folder);
		(0, node_fs.mkdirSync)((0, node_path.dirname)(path), {
			recursive: true,
			mode: 448
		});
		try {
			(0, node_fs.mkdirSync)(path, { mode: 448 });
			return {
				run,
				folder
			};
		} catch (error) {
			if (error.code !== "EEXIST") throw error;
		}
	}
}
/** Reads what `keep` has written, or returns why it is not a snapshot. */
function parseSnapshot(text) {
	let document;
	try {
		document = JSON.parse(text);
	} catch {
		return { reason: { code: "snapshot-not-json" } };
	}
	if (!require_carry_out.isObject(document) || !("takenAt" in document)) return { reason: { code: "not-a-snapshot" } };
	if (document.version !== 1) return { reason: {
		code: "snapshot-version",
		version: JSON.stringify(document.version) ?? "none"
	} };
	const read = schema.safeParse(document);
	if (!read.success) return { reason: {
		code: "snapshot-damaged",
		at: read.error.issues[0]?.path.join(".") || "its top"
	} };
	const { version: _, environmentName, run, takenAt, planDigest, ...flow } = read.data;
	return { snapshot: {
		environmentName,
		run,
		takenAt,
		planDigest,
		flow
	} };
}
/** More snapshots of one flow in one millisecond than a run ever takes. */
const MOST_TWINS = 100;
/**
* Writes a snapshot under the first free name, readable by its owner alone. A run that is killed
* leaves a `.part` file, which is never read as a snapshot.
*/
async function writeNumbered(stem, text) {
	for (let number = 1;; number++) {
		const path = `${number === 1 ? stem : `${stem}-${number}`}.json`;
		try {
			await require_whole_file.writeNew(path, text, 384);
			return path;
		} catch (error) {
			if (!(error.code === "EEXIST") || number === MOST_TWINS) throw error;
		}
	}
}
/** Ids come from files and servers: nothing but letters, digits, dots and dashes reaches a path. */
function fileName(id) {
	return id.replaceAll(/[^A-Za-z0-9-]+/g, "_").slice(0, 100) || "_";
}
// src/deploy/save-and-verify.ts
/**
* Sends a save once, and trusts only what is read afterwards. A reply that was lost, cut off or a
* 5xx proves nothing: the live flow does.
*/
async function saveAndVerify(host, save, look) {
	let { flowName } = save;
	let lost = null;
	try {
		flowName = await host.saveFlow(save);
	} catch (error) {
		if (!(error instanceof require_carry_out.HostError)) throw error;
		if (!error.mayHaveWritten) return {
			kind: "refused",
			error
		};
		lost = error.failure;
	}
	const found = await readOrReason(() => look(flowName));
	if ("flow" in found) return {
		kind: "seen",
		flow: found.flow,
		lost
	};
	const { reason: cause } = found;
	const createdAs = save.flowName === null ? flowName : null;
	return {
		kind: "unseen",
		flowName,
		reason: lost === null ? {
			code: "saved-not-seen",
			createdAs,
			cause
		} : {
			code: "reply-lost",
			lost,
			cause
		}
	};
}
/** The flow as it is now, or why it could not be read. */
function readBack(host, environmentName, flowName) {
	return readOrReason(async () => {
		const flow = await host.readFlow(environmentName, flowName);
		return flow === null ? { reason: { code: "flow-not-there" } } : { flow };
	});
}
/**
* The pauses before a flow is read again that is not as expected. Servers may answer with what was
* there a moment ago, so nothing is undone or reported after one look.
*/
const PAUSES_MS = [2e3, 5e3];
/** The flow once it reads as expected, or as it still is after the pauses. */
async function readSettled(host, environmentName, flowName, { isDone, isBefore }) {
	let found = await readBack(host, environmentName, flowName);
	for (const [index, milliseconds] of PAUSES_MS.entries()) {
		if (!("flow" in found ? !isDone(found.flow) && (index === 0 || isBefore(found.flow)) : found.reason.code === "flow-not-there")) return found;
		await host.pause(milliseconds);
		found = await readBack(host, environmentName, flowName);
	}
	return found;
}
async function readOrReason(look) {
	try {
		return await look();
	} catch (error) {
		if (error instanceof require_carry_out.HostError) return { reason: error.failure };
		throw error;
	}
}
// src/deploy/set-state.ts
/**
* Starts or stops a flow and reads it back, since the answer alone proves nothing. `before`: its
* state until now, null where that is not known.
*/
async function setState(host, environmentName, { flowName, before, version }, wanted) {
	let expected = wanted;
	let lost = null;
	try {
		expected = await host.setState(environmentName, flowName, wanted, version);
	} catch (error) {
		if (!(error instanceof require_carry_out.HostError)) throw error;
		if (!error.mayHaveWritten) return {
			kind: "refused",
			error
		};
		lost = error.failure;
	}
	const found = await readSettled(host, environmentName, flowName, {
		isDone: ({ state }) => state === expected,
		isBefore: ({ state }) => state === before
	});
	if (!("flow" in found)) return {
		kind: "unseen",
		lost,
		cause: found.reason
	};
	const { state } = found.flow;
	if (state !== null) return {
		kind: "seen",
		state
	};
	if (lost === null) return {
		kind: "said",
		state: expected
	};
	return {
		kind: "unseen",
		lost,
		cause: { code: "state-hidden" }
	};
}
/** Stops a flow; `problem` null where it reads as stopped. */
async function stopFlow(host, environmentName, flow) {
	const { flowName, state: before, version } = flow;
	const set = await setState(host, environmentName, {
		flowName,
		before,
		version
	}, "Stopped");
	switch (set.kind) {
		case "refused": return {
			state: before,
			problem: set.error.failure
		};
		case "unseen": {
			const { lost, cause } = set;
			return {
				state: null,
				problem: {
					code: "stop-not-seen",
					lost,
					cause
				}
			};
		}
		case "said": return {
			state: null,
			problem: {
				code: "not-stopped",
				state: null
			}
		};
		case "seen": {
			const { state } = set;
			return {
				state,
				problem: state === "Stopped" ? null : {
					code: "not-stopped",
					state
				}
			};
		}
	}
}
// src/deploy/verify.ts
/**
* What still differs between a live flow and what should have been written. If the server returns
* no references, that proves nothing, so it does not count; neither does what is `ignored`.
*/
function shownDifference(found, wanted, ignored) {
	const diff = require_carry_out.diffOf(found, wanted, ignored);
	return Object.keys(found.connectionReferences).length > 0 ? diff : {
		...diff,
		references: []
	};
}
/** What is known from how a flow read before it was written. */
function sightOf({ definition, connectionReferences }) {
	if (Object.keys(connectionReferences).length > 0) return "shown";
	return require_carry_out.operations(definition, []).some(({ host }) => host !== null) ? "hidden" : "unknown";
}
/** Like `shownDifference`, but where the server shows references, an answer without them differs. */
function differing(found, wanted, ignored, sight) {
	return sight === "shown" ? require_carry_out.diffOf(found, wanted, ignored) : shownDifference(found, wanted, ignored);
}
/** Whether a live flow is proven to be as it was; without references it is not proven. */
function isRestored(found, was, ignored) {
	return !hidesReferences(found, was) && isEqual(shownDifference(found, asItWas(was), ignored));
}
/** True when the server returns no references although there were, or should be, some. */
function hidesReferences(found, was) {
	const [shown, known] = [found, was].map((flow) => Object.keys(flow.connectionReferences).length);
	return shown === 0 && known !== 0;
}
/** What a flow must equal after a save; the state is set afterwards. */
function asSaved(desired) {
	return {
		...require_content.contentOf(desired),
		state: null
	};
}
/**
* What a flow must equal to be as it was; its state is compared separately, and what a row of the
* environment is bound to is not the flow's.
*/
function asItWas(flow) {
	const connectionReferences = require_row_changes.withoutRowConnections(flow.connectionReferences);
	return {
		...flow,
		connectionReferences,
		state: null
	};
}
/** Whether nothing differs: the live flow has the content that was saved. */
function isEqual(diff) {
	return require_carry_out.pathsOf(diff).length === 0;
}
/** The difference of a state that should be another one. */
function stateMismatch(found, wanted) {
	return found === wanted ? [] : [{
		code: "value-differs",
		at: "/state",
		found,
		wanted
	}];
}
const LONGEST_VALUE = 60;
/** Each difference, its values cut short and without secrets. */
function mismatches(diff) {
	return [
		...diff.displayName === null ? [] : [valueMismatch("/displayName", diff.displayName)],
		...partMismatches("/connectionReferences", diff.references),
		...diff.operations.flatMap(({ kind, at, from, fields }) => {
			if (kind === "added" || kind === "removed") return [partMismatch(kind, at)];
			const isMoved = from !== null && from.at !== at;
			const moved = {
				code: "part-moved",
				at,
				found: from?.at ?? null,
				wanted: null
			};
			return [...isMoved ? [moved] : [], ...fields.map((field) => valueMismatch(at, field))];
		}),
		...partMismatches("/definition/parameters", diff.parameters),
		...partMismatches("/definition", diff.parts)
	];
}
function partMismatches(holder, parts) {
	return parts.flatMap(({ kind, name, fields }) => {
		const at = `${holder}${require_carry_out.toPointer([name])}`;
		if (kind === "changed") return fields.map((field) => valueMismatch(at, field));
		return [partMismatch(kind, at)];
	});
}
function partMismatch(kind, at) {
	return {
		code: kind === "added" ? "part-missing" : "part-unexpected",
		at,
		found: null,
		wanted: null
	};
}
function valueMismatch(at, { at: inside, before, after }) {
	const [found, wanted] = require_carry_out.valueTexts(before, after, LONGEST_VALUE);
	return {
		code: "value-differs",
		at: `${at}${inside}`,
		found,
		wanted
	};
}
// src/deploy/restore-flow.ts
/**
* Restores a flow to how it was: saves what is there, writes definition, references and name, reads
* it back, compares, and sets the state. If the flow is already as it was, nothing is written.
*/
async function restoreFlow(task, { host, snapshots, ignored = [] }) {
	const { environmentName, was, now, isChanged = false } = task;
	const isWritten = !isChanged && isRestored(now, was, ignored);
	if (isWritten && now.state === was.state) return { code: "already-as-it-was" };
	let kept;
	try {
		kept = await snapshots.keep({
			environmentName,
			flow: now,
			planDigest: null
		});
	} catch (error) {
		return {
			code: "not-restored",
			problem: {
				code: "not-kept",
				cause: snapshotProblem(error)
			},
			kept: null
		};
	}
	const found = isWritten ? { flow: now } : await written(task, host, ignored);
	const problem = "problem" in found ? found.problem : await stateProblem(host, environmentName, was, found.flow);
	if (problem !== null) return {
		code: "not-restored",
		problem,
		kept
	};
	const isUnproven = "flow" in found && hidesReferences(found.flow, was);
	return {
		code: "restored",
		kept,
		isUnproven
	};
}
/** The flow after it was written back, or why it is not as it was. */
async function written({ environmentName, was, now, sight }, host, ignored) {
	const { flowName, displayName, definition, connectionReferences } = was;
	const content = {
		displayName: displayName === "" ? null : displayName,
		title: displayName,
		definition,
		connectionReferences
	};
	const { version } = now;
	const save = {
		environmentName,
		flowName,
		version,
		...content,
		description: null
	};
	const leftOf = (flow) => differing(flow, asItWas(was), ignored, sight);
	const sent = await saveAndVerify(host, save, () => readSettled(host, environmentName, flowName, {
		isDone: (flow) => isEqual(leftOf(flow)),
		isBefore: (flow) => isEqual(shownDifference(flow, asItWas(now), ignored))
	}));
	if (sent.kind === "refused") return { problem: sent.error.failure };
	if (sent.kind === "unseen") return { problem: sent.reason };
	const { flow, lost } = sent;
	const left = leftOf(flow);
	if (isEqual(left)) return { flow };
	return { problem: {
		code: "still-differs",
		lost,
		differences: mismatches(left)
	} };
}
async function stateProblem(host, environmentName, { flowName, state: wanted }, { state: before, version }) {
	if (before === wanted || wanted !== "Started" && wanted !== "Stopped") return null;
	const set = await setState(host, environmentName, {
		flowName,
		before,
		version
	}, wanted);
	switch (set.kind) {
		case "refused": return {
			code: "state-not-restored",
			state: before,
			wanted,
			cause: set.error.failure
		};
		case "unseen": return {
			code: "state-not-seen",
			wanted,
			lost: set.lost,
			cause: set.cause
		};
		case "said": return {
			code: "state-differs",
			state: null,
			wanted
		};
		case "seen": {
			const { state } = set;
			return state === wanted ? null : {
				code: "state-differs",
				state,
				wanted
			};
		}
	}
}
Object.defineProperty(exports, "asItWas", {
	enumerable: true,
	get: function() {
		return asItWas;
	}
});
Object.defineProperty(exports, "asSaved", {
	enumerable: true,
	get: function() {
		return asSaved;
	}
});
Object.defineProperty(exports, "differing", {
	enumerable: true,
	get: function() {
		return differing;
	}
});
Object.defineProperty(exports, "hidesReferences", {
	enumerable: true,
	get: function() {
		return hidesReferences;
	}
});
Object.defineProperty(exports, "isEqual", {
	enumerable: true,
	get: function() {
		return isEqual;
	}
});
Object.defineProperty(exports, "mismatches", {
	enumerable: true,
	get: function() {
		return mismatches;
	}
});
Object.defineProperty(exports, "parseSnapshot", {
	enumerable: true,
	get: function() {
		return parseSnapshot;
	}
});
Object.defineProperty(exports, "readBack", {
	enumerable: true,
	get: function() {
		return readBack;
	}
});
Object.defineProperty(exports, "readSettled", {
	enumerable: true,
	get: function() {
		return readSettled;
	}
});
Object.defineProperty(exports, "restoreFlow", {
	enumerable: true,
	get: function() {
		return restoreFlow;
	}
});
Object.defineProperty(exports, "saveAndVerify", {
	enumerable: true,
	get: function() {
		return saveAndVerify;
	}
});
Object.defineProperty(exports, "setState", {
	enumerable: true,
	get: function() {
		return setState;
	}
});
Object.defineProperty(exports, "shownDifference", {
	enumerable: true,
	get: function() {
		return shownDifference;
	}
});
Object.defineProperty(exports, "sightOf", {
	enumerable: true,
	get: function() {
		return sightOf;
	}
});
Object.defineProperty(exports, "snapshotFolder", {
	enumerable: true,
	get: function() {
		return snapshotFolder;
	}
});
Object.defineProperty(exports, "snapshotProblem", {
	enumerable: true,
	get: function() {
		return snapshotProblem;
	}
});
Object.defineProperty(exports, "stateMismatch", {
	enumerable: true,
	get: function() {
		return stateMismatch;
	}
});
Object.defineProperty(exports, "stopFlow", {
	enumerable: true,
	get: function() {
		return stopFlow;
	}
});
