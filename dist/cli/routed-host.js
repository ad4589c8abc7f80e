const require_carry_out = require("./carry-out.js");
// src/live/routed-host.ts
/**
* One host over several, each for its own environments. What not all of them can do, a call for the
* wrong environment refuses; `hostOf` throws a `HostError` for an environment without a host.
*/
function routedReader(hostOf) {
	return {
		listFlows: (name) => hostOf(name).listFlows(name),
		readFlow: (name, flowName) => hostOf(name).readFlow(name, flowName),
		listConnections: (name) => hostOf(name).listConnections(name),
		listReferences: async (name) => await hostOf(name).listReferences?.(name) ?? [],
		flowsOnReferences: async (name, logicalNames) => await hostOf(name).flowsOnReferences?.(name, logicalNames) ?? [],
		testConnection: async (name, ...which) => await hostOf(name).testConnection?.(name, ...which) ?? null,
		listEnvironments: async () => []
	};
}
/** The same, able to write. */
function routedHost(hostOf, pause) {
	return {
		...routedReader(hostOf),
		serverOf: (name) => hostOf(name).serverOf(name),
		saveFlow: (save) => hostOf(save.environmentName).saveFlow(save),
		setState: (name, ...which) => hostOf(name).setState(name, ...which),
		bindReference: async (name, binding) => {
			const { bindReference } = hostOf(name);
			if (bindReference === void 0) throw lacks("bindReference", name);
			await bindReference(name, binding);
		},
		pause,
		runs: {
			listRuns: async (name, flowName) => {
				const { runs } = hostOf(name);
				if (runs === void 0) throw lacks("listRuns", name);
				return runs.listRuns(name, flowName);
			},
			readFailure: async (name, ...which) => await hostOf(name).runs?.readFailure?.(name, ...which) ?? {
				action: null,
				code: null
			}
		}
	};
}
function lacks(tool, environmentName) {
	return new require_carry_out.HostError({
		code: "tool-missing",
		tool,
		server: `the host of ${environmentName}`
	});
}
Object.defineProperty(exports, "routedHost", {
	enumerable: true,
	get: function() {
		return routedHost;
	}
});
Object.defineProperty(exports, "routedReader", {
	enumerable: true,
	get: function() {
		return routedReader;
	}
});
