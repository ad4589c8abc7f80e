const require_amend = require("./amend.js");
const require_edit_file = require("./edit-file.js");
const require_carry_out = require("./carry-out.js");
// src/run/write-flow-names.ts
/**
* Writes the guids of the flows that a run created into the map, where nothing else changes, if the
* map is still as it was read. Returns how many; 0 where the map was left as it is.
*/
async function writeFlowNames(root, { report: { outcomes }, project: { map, mapFile } }) {
	const created = outcomes.filter(isCreated);
	if (map === null || created.length === 0) return 0;
	const { text: expected } = map.source;
	return await require_edit_file.editFile(root, mapFile, expected, async (text) => {
		const edited = created.reduce((last, flow) => require_amend.withAdditions(last, additionOf(flow)), text);
		const read = await require_carry_out.parseMap(mapFile, Buffer.from(edited), {
			environment: null,
			flows: []
		});
		if (!read.ok) return null;
		const isKnown = ({ environment, file, flowName }) => read.map.environments.get(environment)?.flows.get(file)?.flowName === flowName;
		return created.every(isKnown) ? edited : null;
	}) === null ? created.length : 0;
}
function isCreated(outcome) {
	return outcome.result === "created" && outcome.flowName !== null;
}
function additionOf({ environment, file, flowName }) {
	const flows = Object.fromEntries([[file, { flowName }]]);
	return { environments: Object.fromEntries([[environment, { flows }]]) };
}
exports.writeFlowNames = writeFlowNames;
