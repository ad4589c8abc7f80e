const require_carry_out = require("./carry-out.js");
const require_duplicate_targets = require("./duplicate-targets.js");
const require_compare_with_live = require("./compare-with-live.js");
// src/live/unmanaged.ts
/**
* The live flows of each environment that Git does not know, neither by guid nor by name. One list
* for each environment; one that cannot be listed is left out.
*/
async function unmanagedFlows(project, environments, reader) {
	const wanted = [...project.map?.environments.values() ?? []].filter(({ name }) => environments.length === 0 || environments.includes(name));
	const targets = require_carry_out.identitiesOf(project, environments);
	const checkedOnly = project.index.filter((flow) => project.map !== null && require_carry_out.checkedOnlyReason(project.map, flow) !== null);
	return (await Promise.all(wanted.map(async (environment) => {
		const { name, environmentName, flows: named } = environment;
		const listed = await reader.listFlows(environmentName).catch(asFailed);
		if (listed === null) return [];
		const isKnown = knows([...targets.filter(({ resolution }) => resolution.environment.name === name), ...checkedOnly.map((flow) => ({
			flow,
			resolution: {
				environment,
				settings: null
			}
		}))], [...named.values()]);
		return [{
			environment: name,
			flows: listed.filter((flow) => !isKnown(flow)).map(identityOf)
		}];
	}))).flat();
}
const identityOf = ({ flowName, displayName }) => ({
	flowName,
	displayName
});
function asFailed(error) {
	if (error instanceof require_carry_out.HostError) return null;
	throw error;
}
function knows(targets, named) {
	const guids = [...targets.map(require_carry_out.knownFlowName), ...named.map(({ flowName }) => flowName)];
	const known = new Set(guids.map((guid) => guid?.toLowerCase()));
	const names = new Set(targets.filter((target) => require_carry_out.knownFlowName(target) === null).map(require_carry_out.displayNameIn));
	return ({ flowName, displayName }) => known.has(flowName.toLowerCase()) || names.has(displayName);
}
// src/plan/drift-entries.ts
/** Compares each live flow with Git; in order of environment and file. */
function driftOf(currents, { differences, findings, project, unreadable, liveOwners }) {
	const judgement = {
		differences,
		findings: findings.filter(({ rule }) => rule !== "flow-edited"),
		owners: require_carry_out.ownerLookup(project),
		liveOwners,
		duplicatesOf: withFoundDuplicates(currents, require_duplicate_targets.duplicatesIn(project))
	};
	return [...[...currents].map(([target, current]) => entryFor(target, current, judgement)), ...unreadable.map(unreadableEntry)].toSorted(require_carry_out.byTarget);
}
/**
* Adds flows that turned out to be the same live flow, one found by its guid and one by its name.
*/
function withFoundDuplicates(currents, duplicatesOf) {
	const found = new Map([...currents].map(([target, current]) => [target, {
		file: target.flow.file,
		environment: target.resolution.environment.name,
		environmentName: target.resolution.environment.environmentName,
		flowName: liveIn(current)?.flowName ?? null
	}]));
	const othersOf = require_duplicate_targets.othersOfSameFlow([...found.values()]);
	return (target) => {
		const known = duplicatesOf(target);
		const own = found.get(target);
		if (known.length > 0 || own === void 0) return known;
		return othersOf(own).map(({ file, environment }) => ({
			file,
			environment
		}));
	};
}
function entryFor(target, current, judgement) {
	const { flow, resolution } = target;
	const live = liveIn(current);
	const notCompared = reasonAgainst(target, current, judgement);
	const diff = notCompared === null ? judgement.differences.get(target) ?? null : null;
	return {
		environment: resolution.environment.name,
		file: flow.file,
		displayName: require_carry_out.displayNameIn(target),
		flowName: live?.flowName ?? require_carry_out.knownFlowName(target),
		paths: diff === null ? [] : require_carry_out.pathsOf(diff),
		diff,
		bindings: live === null ? [] : fromGitToLive(target, live, judgement),
		reason: notCompared ?? remark(target, current, judgement),
		live: notCompared === null ? live : null
	};
}
function liveIn(current) {
	return current.kind === "live" || current.kind === "edited" ? current.flow : null;
}
function fromGitToLive({ resolution: { bindings, environment } }, { connectionReferences }, { owners, liveOwners }) {
	return require_carry_out.bindingChanges(bindings, connectionReferences, owners, liveOwners(environment)).map(({ from, to, ...binding }) => ({
		...binding,
		from: to,
		to: from
	}));
}
/** Reasons against a save, which do not hinder a comparison. */
function isComparable(reason) {
	return [
		"flow-edited",
		"flow-draft",
		"flow-managed"
	].includes(reason.code);
}
/** Why live and Git cannot be compared; null when they can, or there is no live flow yet. */
function reasonAgainst(target, current, { duplicatesOf }) {
	const unidentified = require_carry_out.unwritable(target, current);
	if (unidentified !== null && !isComparable(unidentified)) return unidentified;
	return require_duplicate_targets.duplicateReason(target, duplicatesOf) ?? require_duplicate_targets.incompleteReason(target, current);
}
/** What a reader should know about a flow besides its differences. */
function remark(target, current, { findings }) {
	const live = liveIn(current);
	if (live === null) return { code: "not-live" };
	if (require_compare_with_live.isSuspended(live)) return { code: "live-flow-suspended" };
	return live.state === null && target.resolution.settings?.state != null ? { code: "live-state-not-shown" } : require_duplicate_targets.errorsFound(target, findings);
}
function unreadableEntry({ file, environment, cause }) {
	return {
		environment: environment.name,
		file,
		displayName: file,
		flowName: environment.flows.get(file)?.flowName ?? null,
		paths: [],
		diff: null,
		bindings: [],
		reason: {
			code: "no-flow-in-file",
			cause
		},
		live: null
	};
}
// src/run/drift.ts
/** Compares each live flow with Git, and finds live flows that Git does not know. */
async function findDrift({ project, scope, live, checked }) {
	if ("code" in live.side) return require_carry_out.NOTHING_PLANNED;
	const { environments, affected } = scope;
	const drift = driftOf(live.side.facts.currents, {
		differences: live.differences,
		findings: checked.findings,
		project: {
			...project,
			baseMap: null
		},
		unreadable: require_carry_out.unreadableTargets(project, affected, environments),
		liveOwners: require_carry_out.liveOwnersOf(live.side.facts)
	});
	const unmanaged = live.reader === null ? void 0 : await unmanagedFlows(project, environments, live.reader);
	const { ignored } = require_carry_out.judgingPolicy(project);
	return {
		...require_carry_out.NOTHING_PLANNED,
		drift,
		ignored,
		unmanaged
	};
}
exports.findDrift = findDrift;
