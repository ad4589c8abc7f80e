const require_index = require("./index.js");
// src/plan/desired.ts
/**
* The parameters without which the platform refuses a flow with connector operations
* (`InvalidPowerFlow`).
*/
const PLATFORM_PARAMETERS = {
	$connections: {
		defaultValue: {},
		type: "Object"
	},
	$authentication: {
		defaultValue: {},
		type: "SecureObject"
	}
};
/**
* Builds what a deployment would send: one reference for each used key and no other, the parameters
* that connector operations need, and the environment's values. `live` gives the source of a
* reference that neither the map nor the file has, and what a host keeps beside the definition.
*/
function desiredFlow(flow, { settings, bindings, environment }, live = null) {
	const liveReferences = live?.connectionReferences ?? {};
	const isRow = environment !== void 0 && require_index.abilitiesOf(environment).binds === "row";
	return {
		displayName: settings?.displayName ?? flow.displayName,
		renames: settings?.displayName != null || !flow.namedByFile,
		description: flow.description,
		state: settings?.state ?? null,
		definition: {
			...desiredDefinition(flow, settings?.parameters ?? {}, bindings.length > 0),
			...keptDescription(flow, live)
		},
		connectionReferences: Object.fromEntries(bindings.map((binding) => {
			const sent = sentReference(binding, liveReferences);
			const row = isRow ? { logicalName: require_index.logicalNameOf(binding, liveReferences) } : {};
			return [binding.used.key, {
				...sent,
				...row
			}];
		}))
	};
}
/**
* The description that the platform copies from the flow's row into a definition that has none: it
* is neither added nor removed by Git.
*/
function keptDescription({ definition, description }, live) {
	const isGiven = description !== null || definition.description !== void 0;
	const kept = live?.description === void 0 ? void 0 : live.definition.description;
	return isGiven || kept === void 0 ? {} : { description: kept };
}
/** Names of parameters that the map sets, but the flow's definition does not declare. */
function undeclaredParameters(flow, { settings }) {
	const declared = require_index.own(flow.definition, "parameters");
	return Object.keys(settings?.parameters ?? {}).filter((name) => require_index.own(declared, name) === void 0);
}
function sentReference(binding, liveReferences) {
	const source = binding.source ?? require_index.liveSourceOf(liveReferences, binding.used.key);
	return {
		connectionName: binding.entry.connectionName,
		id: binding.entry.id,
		source
	};
}
/** A flow's definition as it is sent, where the map gives its parameters these values. */
function desiredDefinition({ definition, description }, values, needsConnections) {
	const declared = require_index.isObject(definition.parameters) ? definition.parameters : {};
	const set = Object.entries(values).flatMap(([name, value]) => {
		const parameter = require_index.own(declared, name);
		return require_index.isObject(parameter) ? [[name, {
			...parameter,
			defaultValue: value
		}]] : [];
	});
	const ofPlatform = needsConnections ? PLATFORM_PARAMETERS : {};
	const parameters = {
		...ofPlatform,
		...declared,
		...Object.fromEntries(set),
		...ofPlatform
	};
	return {
		...definition,
		...description === null || definition.description !== void 0 ? {} : { description },
		...Object.keys(parameters).length > 0 ? { parameters } : {}
	};
}
Object.defineProperty(exports, "PLATFORM_PARAMETERS", {
	enumerable: true,
	get: function() {
		return PLATFORM_PARAMETERS;
	}
});
Object.defineProperty(exports, "desiredDefinition", {
	enumerable: true,
	get: function() {
		return desiredDefinition;
	}
});
Object.defineProperty(exports, "desiredFlow", {
	enumerable: true,
	get: function() {
		return desiredFlow;
	}
});
Object.defineProperty(exports, "keptDescription", {
	enumerable: true,
	get: function() {
		return keptDescription;
	}
});
Object.defineProperty(exports, "undeclaredParameters", {
	enumerable: true,
	get: function() {
		return undeclaredParameters;
	}
});
