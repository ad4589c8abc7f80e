const require_carry_out = require("./carry-out.js");
const require_desired = require("./desired.js");
const require_make_plan = require("./make-plan.js");
// src/run/history/git.ts
/** How many files are requested from GitHub at once. */
const REQUESTS = 8;
/** Plans against Git's earlier version, where the live flows cannot be read. */
async function planFromGit(planning, targets, baseline, git) {
	return require_make_plan.makePlan("git", planning, await readFromGit(targets, baseline, git));
}
/** What each target would replace if the live flows were as Git last had them. */
async function readFromGit(targets, baseline, git) {
	const files = new Set(targets.map(({ flow }) => flow));
	await require_carry_out.readFlowsBefore(files, baseline, git);
	const before = await require_carry_out.pMap(files, async (flow) => [flow.file, await require_carry_out.flowBefore(flow, baseline, git)], { concurrency: REQUESTS });
	const flows = new Map(before);
	return new Map(targets.map((target) => [target, currentOf(target, flows.get(target.flow.file) ?? null, baseline.map)]));
}
function currentOf(target, before, map) {
	const { settings } = target.resolution;
	const flowName = require_carry_out.knownFlowName(target);
	if (before === null) return {
		kind: "new",
		create: flowName === null && settings?.create === true
	};
	return {
		kind: "base",
		flow: asLive(before, flowName, target, map)
	};
}
function asLive(before, flowName, target, map) {
	const { name } = target.resolution.environment;
	const environment = map === null ? void 0 : require_carry_out.environmentsOf(map, before).find((known) => known.name === name);
	const empty = {
		environment: target.resolution.environment,
		settings: null,
		bindings: [],
		unmapped: []
	};
	const was = require_desired.desiredFlow(before, environment === void 0 ? empty : require_carry_out.resolve(before, environment));
	return {
		flowName: flowName ?? "",
		displayName: was.displayName,
		state: was.state,
		definition: was.definition,
		connectionReferences: { ...was.connectionReferences }
	};
}
exports.planFromGit = planFromGit;
