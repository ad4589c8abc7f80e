const require_carry_out = require("./carry-out.js");
const require_desired = require("./desired.js");
// src/plan/block.ts
/** Why a target must not be deployed; null when it may be. */
function blockReason(target, current, findings, duplicatesOf) {
	return errorsFound(target, findings) ?? incompleteReason(target, current) ?? duplicateReason(target, duplicatesOf) ?? require_carry_out.unwritable(target, current);
}
/** The errors that concern a target; null where there are none. */
function errorsFound(target, findings) {
	const against = findings.filter((finding) => require_carry_out.problemsOf(finding).some((problem) => problem.severity === "error" && concerns(problem, target)));
	const rules = [...new Set(against.map(({ rule }) => rule))];
	return rules.length === 0 ? null : {
		code: "errors-found",
		errors: against.length,
		rules
	};
}
/**
* A finding concerns a target when it is about its flow, about an entry of the map that the flow
* uses, or about its environment.
*/
function concerns(finding, { flow, resolution }) {
	if (BLOCKS_ALL.includes(finding.rule)) return true;
	const { environment, bindings, settings } = resolution;
	if (finding.environments.length > 0 && !finding.environments.includes(environment.name)) return false;
	if (finding.flow !== null) return finding.flow === flow.file;
	const { paths } = environment;
	if ([
		paths.environment,
		paths.environmentName,
		paths.deployAs
	].map(require_carry_out.toPointer).includes(finding.at)) return true;
	return [...bindings.flatMap(({ entry }) => Object.values(entry.paths)), ...settings === null ? [] : [settings.path]].some((path) => require_carry_out.isWithin(finding.at, require_carry_out.toPointer(path)));
}
/**
* Rules whose errors block every flow, because the policy is unknown: the base map or a data policy
* cannot be read. If the map itself is invalid, there is no target.
*/
const BLOCKS_ALL = ["base-map-invalid", "map-invalid"];
/**
* Why a flow cannot be sent completely: a key that resolves to nothing, or a parameter that is not
* declared. Independent of findings, which may be switched off or suppressed.
*/
function incompleteReason({ flow, resolution }, { kind }) {
	if (flow.referencesAreArray) return { code: "references-as-array" };
	const isUnseen = kind === "base" || kind === "new";
	const isBoundByRow = require_carry_out.abilitiesOf(resolution.environment).binds === "row";
	const keys = resolution.unmapped.filter(({ declared }) => !(isUnseen && isBoundByRow && declared?.logicalName)).map(({ key }) => key);
	const environment = resolution.environment.name;
	if (keys.length > 0) return {
		code: "reference-unmapped",
		environment,
		keys
	};
	const parameters = require_desired.undeclaredParameters(flow, resolution);
	return parameters.length === 0 ? null : {
		code: "parameter-undeclared",
		parameters
	};
}
/** Why it is not clear which file the live flow belongs to; Flowgate does not guess. */
function duplicateReason(target, duplicatesOf) {
	const others = duplicatesOf(target);
	return others.length === 0 ? null : {
		code: "same-live-flow",
		others
	};
}
// src/plan/duplicate-targets.ts
/**
* Searches the complete repository, not only what changed: a copied file must not replace the flow
* of the original, and one name must not be created twice.
*/
function duplicatesIn(repository) {
	const byLiveFlow = Map.groupBy(require_carry_out.identitiesOf(repository, []), require_carry_out.liveFlowKey);
	return (target) => {
		const { file, environment } = placeOf(target);
		return (byLiveFlow.get(require_carry_out.liveFlowKey(target)) ?? []).map(placeOf).filter((other) => other.file !== file || other.environment !== environment);
	};
}
/**
* For each item, the others that turned out to be the same live flow, one found by its guid and one
* by its name.
*/
function othersOfSameFlow(all) {
	const keyOf = ({ environmentName, flowName }) => flowName === null ? null : `${require_carry_out.environmentId(environmentName)}\n${flowName.toLowerCase()}`;
	const byLiveFlow = Map.groupBy(all, keyOf);
	return (one) => {
		const key = keyOf(one);
		return key === null ? [] : (byLiveFlow.get(key) ?? []).filter((other) => other !== one);
	};
}
function placeOf({ flow, resolution }) {
	return {
		file: flow.file,
		environment: resolution.environment.name
	};
}
Object.defineProperty(exports, "blockReason", {
	enumerable: true,
	get: function() {
		return blockReason;
	}
});
Object.defineProperty(exports, "duplicateReason", {
	enumerable: true,
	get: function() {
		return duplicateReason;
	}
});
Object.defineProperty(exports, "duplicatesIn", {
	enumerable: true,
	get: function() {
		return duplicatesIn;
	}
});
Object.defineProperty(exports, "errorsFound", {
	enumerable: true,
	get: function() {
		return errorsFound;
	}
});
Object.defineProperty(exports, "incompleteReason", {
	enumerable: true,
	get: function() {
		return incompleteReason;
	}
});
Object.defineProperty(exports, "othersOfSameFlow", {
	enumerable: true,
	get: function() {
		return othersOfSameFlow;
	}
});
