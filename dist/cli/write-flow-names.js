const require_amend = require("./amend.js"), require_edit_file = require("./edit-file.js"), require_carry_out = require("./carry-out.js");
function isCreated(e) {
	return e.result === "created" && e.flowName !== null;
}
function additionOf({ environment: e, file: t, flowName: n }) {
	let r = Object.fromEntries([[t, { flowName: n }]]);
	return { environments: Object.fromEntries([[e, { flows: r }]]) };
}
exports.writeFlowNames = async function(e, { report: { outcomes: t }, project: { map: n, mapFile: r } }) {
	let i = t.filter(isCreated);
	if (n === null || i.length === 0) return 0;
	let { text: a } = n.source;
	return await require_edit_file.t(e, r, a, async (e) => {
		let t = i.reduce((e, t) => require_amend.t(e, additionOf(t)), e), n = await require_carry_out._(r, Buffer.from(t), {
			environment: null,
			flows: []
		});
		return n.ok && i.every(({ environment: e, file: t, flowName: r }) => n.map.environments.get(e)?.flows.get(t)?.flowName === r) ? t : null;
	}) === null ? i.length : 0;
};
