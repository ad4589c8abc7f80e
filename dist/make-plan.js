const require_index = require("./index.js");
const require_duplicate_targets = require("./duplicate-targets.js");
const require_content = require("./content.js");
const require_desired = require("./desired.js");
let node_crypto = require("node:crypto");
const require_row_changes = require("./row-changes.js");
// src/plan/digest.ts
/**
* sha256 over the content of a plan: what would be written and what is there now, in canonical
* form. It does not depend on key order, line ends, encodings, commits, runs or times, nor on flows
* that do not change: a run over all flows has the same digest as one over the changed ones.
*/
function digestOf(changes) {
	return sha256(changes.filter(require_index.isWriting).map(({ digest }) => digest));
}
/** The digest of each environment; a run for one environment alone has the same. */
function digestsOf(changes) {
	const environments = Map.groupBy(changes, ({ environment }) => environment);
	return Object.fromEntries([...environments].map(([environment, those]) => [environment, digestOf(those)]));
}
/** The digest of one change. */
function changeDigest(change, ignored) {
	const { environmentName, file, action, flowName, desired } = change;
	return sha256({
		environmentName,
		file,
		action,
		flowName,
		desired: formOf(require_content.contentOf(desired), ignored, { description: desired.description }),
		current: change.action === "update" ? formOf(change.current, ignored) : null
	});
}
function sha256(content) {
	return `sha256:${(0, node_crypto.createHash)("sha256").update(JSON.stringify(content)).digest("hex")}`;
}
/** What is in `besides` comes before the state. */
function formOf({ definition, connectionReferences, displayName, state }, ignored, besides = {}) {
	return {
		definition: require_index.canonicalDefinition(definition, ignored),
		connectionReferences: references(connectionReferences),
		displayName,
		...besides,
		state
	};
}
function references(block) {
	return require_index.sortKeys([...require_index.canonicalReferences(block)].map(([key, form]) => ({
		key,
		...form
	})));
}
// src/plan/part-hashes.ts
/**
* A change's fingerprint, part by part, so that two plans can be compared without their values. No
* secret is hashed: eight digits of a hash could reveal a short password.
*/
function partsOf(change, ignored) {
	const { desired, environmentName, flowName } = change;
	const current = change.action === "update" ? change.current : null;
	const live = new Map([...flowName === null ? [] : [["/flowName", hash(flowName.toLowerCase())]], ...current === null ? [] : flowParts(current, ignored)]);
	const displayName = current === null || desired.renames ? desired.displayName : null;
	const written = new Map([
		["/environmentName", hash(environmentName.toLowerCase())],
		...flowParts({
			...desired,
			displayName
		}, ignored),
		...desired.description === null ? [] : [["/description", hash(desired.description)]]
	]);
	const pointers = /* @__PURE__ */ new Set([...live.keys(), ...written.keys()]);
	return new Map([...pointers].map((at) => [at, {
		live: live.get(at) ?? null,
		written: written.get(at) ?? null
	}]));
}
function flowParts({ displayName, state, definition, connectionReferences }, ignored) {
	const references = [...require_index.canonicalReferences(connectionReferences)].map(([key, form]) => [require_index.toPointer(["connectionReferences", key]), hash({ ...form })]);
	return [
		["/displayName", hash(displayName)],
		["/state", hash(state)],
		...references,
		...definitionParts(require_index.canonicalDefinition(definition, ignored))
	];
}
function definitionParts(definition) {
	const { triggers: _triggers, actions: _actions, parameters, ...rest } = definition;
	const part = (path, value, sensitivity = "plain") => [require_index.toPointer(["definition", ...path]), hash(require_index.masked(value, sensitivity))];
	return [
		...require_index.versionOf(definition).units.map(({ at, own, operation }) => {
			const sensitivity = require_index.sensitivityOfOperation(operation.name, operation.type);
			return [at, hash(require_index.masked(own, sensitivity))];
		}),
		...Object.entries(parameters ?? {}).map(([name, value]) => part(["parameters", name], value, require_index.sensitivityOfParameter(name, value))),
		...Object.entries(rest).map(([name, value]) => part([name], value))
	];
}
function hash(value) {
	return (0, node_crypto.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 8);
}
// src/plan/plan.ts
/**
* Decides once what happens to every target, by environment and file; the deployment carries it out
* and decides nothing again. An error-level finding on a flow blocks it.
*/
function planFlows(comparedWith, currents, findings, project, { unreadable = [], onDrift = "fail", ignored = [], identities = [], liveOwners = () => () => null, rowReasons = /* @__PURE__ */ new Map(), rowsOf = () => null } = {}) {
	const owners = require_index.ownerLookup(project);
	const duplicatesOf = require_duplicate_targets.duplicatesIn(project);
	const judgement = {
		owners,
		liveOwners,
		identityOf: identitiesByTarget(identities),
		comparedWith,
		findings,
		duplicatesOf,
		onDrift,
		ignored,
		rowReasons
	};
	const changes = [...blockDuplicates([...currents].map(([target, current]) => changeFor(target, current, judgement))), ...unreadable.map(unreadableChange)].toSorted(require_index.byTarget);
	const rows = require_row_changes.rowChanges(changes, rowsOf);
	return {
		comparedWith,
		digest: digestOf(changes),
		digests: digestsOf(changes),
		changes,
		ignored,
		connectionUses: require_index.connectionUses(changes, project),
		...rows.length === 0 ? {} : { references: rows }
	};
}
function changeFor(target, found, judgement) {
	const { comparedWith, findings, duplicatesOf, onDrift, ignored } = judgement;
	const current = found.kind === "edited" && onDrift === "overwrite" ? {
		...found,
		kind: "live"
	} : found;
	const { flow, resolution } = target;
	const live = currentFlow(current, require_index.knownFlowName(target));
	const about = aboutOf(target, current, live, judgement);
	const desired = require_desired.desiredFlow(flow, resolution, live);
	const reason = require_duplicate_targets.blockReason(target, current, findings, duplicatesOf) ?? judgement.rowReasons.get(target) ?? null;
	if (reason !== null) {
		const isSkipped = current.kind === "edited" && onDrift === "skip";
		const compared = isKnown(current) ? differenceOf(live, desired, ignored) : NOT_COMPARED;
		return {
			...about,
			action: "blocked",
			reason,
			isSkipped,
			...compared
		};
	}
	const diff = require_index.diffOf(live, require_content.contentOf(desired), ignored);
	if (live === null) {
		const readAt = current.kind === "absent" && current.readAt || 0;
		return marked({
			...about,
			action: "create",
			flow,
			desired,
			readAt,
			diff
		}, ignored);
	}
	const paths = require_index.pathsOf(diff);
	const isUnknown = about.identity !== void 0 && comparedWith === "git";
	if (paths.length === 0 && !isUnknown) return {
		...about,
		action: "unchanged"
	};
	const readAt = current.kind === "live" ? current.readAt : 0;
	const writes = isUnknown || isOfFlow(live, desired, diff);
	return marked({
		...about,
		reason: remark(found),
		action: "update",
		flow,
		desired,
		current: live,
		readAt,
		paths,
		diff,
		writes
	}, ignored);
}
const NOT_COMPARED = {
	diff: null,
	paths: []
};
/** What a blocked flow would change; a new one differs nowhere. */
function differenceOf(live, desired, ignored) {
	const diff = require_index.diffOf(live, require_content.contentOf(desired), ignored);
	return {
		diff,
		paths: live === null ? [] : require_index.pathsOf(diff)
	};
}
function aboutOf(target, current, live, { owners, liveOwners, identityOf }) {
	const { bindings, environment } = target.resolution;
	return {
		environment: environment.name,
		environmentName: environment.environmentName,
		deployAs: environment.deployAs,
		file: target.flow.file,
		displayName: require_index.displayNameIn(target),
		flowName: hasFlow(current) ? current.flow.flowName : require_index.knownFlowName(target),
		reason: null,
		...identityOf(target),
		bindings: isKnown(current) ? require_index.bindingChanges(bindings, live?.connectionReferences ?? {}, owners, liveOwners(environment)) : [],
		paths: []
	};
}
/** A write with the fingerprint by which a later plan recognises it. */
function marked(write, ignored) {
	return {
		...write,
		digest: changeDigest(write, ignored),
		parts: partsOf(write, ignored)
	};
}
function unreadableChange({ file, environment, cause }) {
	return {
		environment: environment.name,
		environmentName: environment.environmentName,
		deployAs: environment.deployAs,
		file,
		displayName: file,
		flowName: environment.flows.get(file)?.flowName ?? null,
		bindings: [],
		paths: [],
		action: "blocked",
		reason: {
			code: "no-flow-in-file",
			cause
		},
		diff: null
	};
}
/**
* Blocks flows that turned out to be the same live flow, one found by its guid and one by its name.
*/
function blockDuplicates(changes) {
	const othersOf = require_duplicate_targets.othersOfSameFlow(changes.filter(({ action }) => action !== "blocked"));
	return changes.map((change) => {
		const others = change.action === "blocked" ? [] : othersOf(change);
		if (others.length === 0) return change;
		const { environment, environmentName, deployAs, file, displayName, flowName } = change;
		const { bindings, paths, identity } = change;
		const about = {
			environment,
			environmentName,
			deployAs,
			file,
			displayName,
			flowName,
			bindings,
			paths,
			...identity === void 0 ? {} : { identity }
		};
		const named = others.map((other) => ({
			file: other.file,
			environment: other.environment
		}));
		return {
			...about,
			action: "blocked",
			reason: {
				code: "same-live-flow",
				others: named
			},
			diff: "diff" in change ? change.diff : null
		};
	});
}
function identitiesByTarget(identities) {
	const known = new Map(identities.map(({ environment, file, ...identity }) => [`${environment}\n${file}`, identity]));
	return ({ flow, resolution }) => {
		const identity = known.get(`${resolution.environment.name}\n${flow.file}`);
		return identity === void 0 ? {} : { identity };
	};
}
function hasFlow(current) {
	return current.kind === "live" || current.kind === "edited";
}
/** What a reader of an update should know besides. */
function remark(current) {
	if (current.kind === "new") return { code: "not-looked-up" };
	if (current.kind !== "edited") return null;
	return {
		code: "edit-overwritten",
		edits: current.edits,
		cause: current.cause
	};
}
/** False where it is unknown what the flow is bound to now. */
function isKnown({ kind }) {
	return [
		"live",
		"edited",
		"base",
		"new",
		"absent"
	].includes(kind);
}
/** Whether more changes than the state and the connections of rows. */
function isOfFlow(live, desired, diff) {
	const known = require_row_changes.withoutRowConnections(live.connectionReferences);
	const references = require_index.referenceDiff(known, desired.connectionReferences);
	return require_index.pathsOf({
		...diff,
		references
	}).some((path) => path !== STATE);
}
/** The flow to compare with; null when there is none and the flow will be created. */
function currentFlow(current, flowName) {
	if (hasFlow(current) || current.kind === "base") return current.flow;
	if (current.kind !== "new" || current.create) return null;
	return {
		flowName: flowName ?? "",
		displayName: "",
		state: null,
		definition: {},
		connectionReferences: {}
	};
}
const STATE = "/state";
// src/run/make-plan.ts
var make_plan_exports = /* @__PURE__ */ require_index.__exportAll({ makePlan: () => makePlan });
/** A run's plan, once the current flows are known. */
function makePlan(comparedWith, { settings, project, scope, checked, live, identities }, currents) {
	const known = {
		...project,
		baseMap: scope.baseline?.map ?? null
	};
	const unreadable = require_index.unreadableTargets(project, scope.affected, scope.environments);
	const { side } = live;
	return planFlows(comparedWith, currents, checked.findings, known, {
		unreadable,
		identities,
		onDrift: settings.onDrift,
		ignored: require_index.judgingPolicy(project).ignored,
		..."code" in side ? {} : knownOf(side.facts)
	});
}
/** What is known of the environments, without their flows. */
function knownOf(facts) {
	return {
		liveOwners: require_index.liveOwnersOf(facts),
		rowReasons: require_index.rowReasons(facts),
		rowsOf: (name) => require_index.readValue(facts.environments.get(name)?.references)
	};
}
Object.defineProperty(exports, "makePlan", {
	enumerable: true,
	get: function() {
		return makePlan;
	}
});
Object.defineProperty(exports, "make_plan_exports", {
	enumerable: true,
	get: function() {
		return make_plan_exports;
	}
});
