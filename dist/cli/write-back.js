const require_live_document = require("./live-document.js");
const require_carry_out = require("./carry-out.js");
const require_amend = require("./amend.js");
const require_apply = require("./apply.js");
const require_desired = require("./desired.js");
const require_difference = require("./difference.js");
const require_edit_file = require("./edit-file.js");
// src/drift/write-back.ts
/**
* Writes live changes into the files: the definition and the display name into the flow's own file,
* in its own format; the state, and a binding that the map lacks, into the map. A binding that the
* map has was decided by a person, and is only shown.
*/
async function writeBack(root, compared, project) {
	const differing = compared.flatMap(({ live, ...entry }) => live === null || entry.paths.length === 0 ? [] : [{
		...entry,
		live
	}]);
	const results = [];
	for (const flow of differing) {
		const sameFile = differing.filter(({ file, environment }) => file === flow.file && environment !== flow.environment);
		results.push(await writeBackOne(root, flow, sameFile, project));
	}
	return results;
}
async function writeBackOne(root, change, sameFile, project) {
	const { file, environment } = change;
	const written = [];
	const skipped = boundOtherwise(change);
	const content = differingContent(change);
	const record = (parts, reason) => {
		if (reason === null) written.push(...parts);
		else skipped.push({
			parts,
			reason
		});
	};
	if (content.length > 0) {
		const others = sameFile.filter((other) => differingContent(other).length > 0);
		record(content, others.length > 0 ? {
			code: "environments-differ",
			environments: [environment, ...others.map((one) => one.environment)]
		} : await writeFlow(root, change, project));
	}
	if (change.paths.includes("/state")) record(["state"], await writeState(root, change, project));
	return {
		file,
		environment,
		written,
		skipped
	};
}
function differingContent({ paths }) {
	return ["definition", "displayName"].filter((part) => paths.some((path) => path === `/${part}` || path.startsWith(`/${part}/`)));
}
function boundOtherwise({ bindings }) {
	return bindings.flatMap(({ key, from, to }) => {
		if (from === null || to === null) return [];
		const [map, live] = [from.connectionName, to.connectionName];
		if (require_carry_out.sameConnection(map, live)) return [];
		return [{
			parts: [],
			reason: {
				code: "bound-otherwise",
				key,
				live,
				map
			}
		}];
	});
}
/** Null when it was written, otherwise why not. */
async function writeFlow(root, change, project) {
	const flow = project.flows.find(({ file }) => file === change.file);
	if (flow === void 0) return { code: "flow-not-read" };
	if (flow.format === "dataverse-row") return { code: "dataverse-row" };
	const values = project.map?.environments.get(change.environment)?.flows.get(flow.file)?.parameters ?? {};
	return require_edit_file.editFile(root, flow.file, flow.source.text, async (text) => {
		const edited = require_amend.withChanges(text, require_live_document.liveDocument(flow, change.live, values));
		if (edited === null) return null;
		const reason = await bindNewKeys(root, change, flow, edited, project);
		return reason === null ? edited : { reason };
	});
}
/**
* Adds to the map the bindings that a flow needs whose text will be `flowText`, if file and map
* together then mean the live flow. Null when it was written or nothing was missing, otherwise why
* not.
*/
async function bindNewKeys(root, change, flow, flowText, project) {
	const entries = newEntries(change, flow, project);
	if (entries.length === 0) return unlike(flowText, null, change, project);
	const additions = { environments: { [change.environment]: { connectionReferences: Object.fromEntries(entries) } } };
	let reason = null;
	const problem = await require_edit_file.editFile(root, project.mapFile, null, async (text) => {
		const edited = require_amend.withAdditions(text, additions);
		reason = await unlike(flowText, edited, change, project);
		return reason === null ? edited : { reason: null };
	});
	return reason ?? mapProblem(problem, project);
}
function mapProblem(cause, { mapFile }) {
	return cause === null ? null : {
		code: "map-not-written",
		mapFile,
		cause
	};
}
/** Entries for the keys of the live flow that the map does not bind. */
function newEntries({ environment, live }, flow, { map }) {
	const known = map?.environments.get(environment);
	const before = new Set(require_live_document.usedKeys(flow.definition));
	const fresh = require_live_document.usedKeys(live.definition).filter((key) => !before.has(key));
	const isBound = (key) => known?.entries.has(key) || known?.flows.get(flow.file)?.overrides.has(key);
	return fresh.filter((key) => !isBound(key)).flatMap((key) => {
		const bound = require_carry_out.own(live.connectionReferences, key);
		const [connectionName, id] = [require_carry_out.own(bound, "connectionName"), require_carry_out.own(bound, "id")];
		return connectionName && id ? [[key, {
			connectionName,
			id
		}]] : [];
	});
}
/**
* Reads what is about to be written; null when it means the same as the live flow, otherwise the
* difference.
*/
async function unlike(flowText, mapText, { file, environment, live }, { map, mapFile }) {
	const read = require_carry_out.readFlow(file, Buffer.from(flowText));
	const reread = mapText === null ? null : await require_carry_out.parseMap(mapFile, Buffer.from(mapText), {
		environment,
		flows: []
	});
	const known = (reread?.ok ? reread.map : map)?.environments.get(environment);
	if (read.kind !== "flow" || known === void 0) return { code: "result-not-a-flow" };
	const desired = require_desired.desiredFlow(read.flow, require_carry_out.resolve(read.flow, known), live);
	const paths = require_difference.definitionDifferences(desired.definition, live.definition);
	const isNamed = !desired.renames || desired.displayName === live.displayName;
	const differences = [...paths, ...isNamed ? [] : ["/displayName"]];
	return differences.length === 0 ? null : {
		code: "still-different",
		paths: differences
	};
}
const STATES = ["Started", "Stopped"];
async function writeState(root, { file, environment, live }, { map, mapFile }) {
	const settings = map?.environments.get(environment)?.flows.get(file);
	const { state } = live;
	if (settings === void 0) return { code: "flow-not-in-map" };
	if (state === null || !STATES.includes(state)) return {
		code: "state-not-in-map",
		state
	};
	const edit = {
		kind: "value",
		path: [...settings.path, "state"],
		to: state
	};
	return mapProblem(await require_edit_file.editFile(root, mapFile, null, (text) => require_apply.applyFixes(text, [{ edits: [edit] }])?.text ?? null), { mapFile });
}
exports.writeBack = writeBack;
