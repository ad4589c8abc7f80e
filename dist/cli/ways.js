const require_index = require("./index.js");
const require_carry_out = require("./carry-out.js");
const require_flow_studio = require("./flow-studio.js");
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
// src/run/ways.ts
/** Whether a connection can write. */
function isHost(server) {
	return "saveFlow" in server;
}
/** A connection that can write. Throws a `HostError` where it can only read, or was never opened. */
function asHost(server) {
	if (!(server instanceof require_carry_out.HostError) && isHost(server)) return server;
	throw new require_carry_out.HostError({ code: "connection-closed-before" });
}
/** By what an environment is reached; undefined where the map does not have it. */
function hostKindOf(environmentName, environments) {
	return environments.find((one) => require_carry_out.sameEnvironmentId(one.environmentName, environmentName))?.host.kind;
}
/**
* The way to environments of a kind, which may be opened once. Throws a `UsageError` for an address
* that must not get the key. The caller knows that nothing is lacking.
*/
function wayTo(kind, environments, about) {
	return kind === "flow-studio" ? throughFlowStudio(about) : throughDataverse(environments, about);
}
async function throughFlowStudio(about) {
	const { settings, surroundings, writes, called } = about;
	const { endpoint, apiKey } = settings;
	const { openFlowStudio, openReader, readKey } = await require_flow_studio.loadFlowStudio(endpoint, called);
	const { progress, now, stop } = surroundings;
	const key = apiKey ?? "";
	const connecting = {
		endpoint,
		apiKey: key,
		onRetry: require_flow_studio.retriesTo(progress),
		now
	};
	const open = writes ? openFlowStudio : openReader;
	return {
		kind: "flow-studio",
		key: readKey(key),
		open: () => open({
			...connecting,
			signal: stop.signal
		})
	};
}
async function throughDataverse(environments, { settings, surroundings, writes }) {
	const { checkAuthority, openDataverse, openDataverseReader } = await Promise.resolve().then(() => require("./dataverse.js"));
	const { authority } = settings;
	const wrong = checkAuthority(authority);
	if (wrong !== null) throw new require_index.UsageError(require_carry_out.messageOf(wrong));
	const identity = require_carry_out.signInIdentity(settings, surroundings);
	if (identity === null) throw new Error("an identity is needed");
	const { progress, now, stop, signIn } = surroundings;
	const options = {
		identity,
		authority,
		organisations: addressesOf(environments),
		onSecret: signIn?.onSecret ?? (() => {}),
		onRetry: require_flow_studio.retriesTo(progress),
		now,
		signal: stop.signal
	};
	return {
		kind: "dataverse",
		key: {
			account: identity.kind === "az" ? null : identity.clientId,
			expiresAt: null
		},
		open: () => {
			const server = writes ? openDataverse(options) : openDataverseReader(options);
			return {
				reader: server,
				server: Promise.resolve(server)
			};
		}
	};
}
function addressesOf(environments) {
	return new Map(environments.flatMap(({ environmentName, host }) => host.kind === "dataverse" && host.address !== null ? [[environmentName, host.address]] : []));
}
Object.defineProperty(exports, "asHost", {
	enumerable: true,
	get: function() {
		return asHost;
	}
});
Object.defineProperty(exports, "hostKindOf", {
	enumerable: true,
	get: function() {
		return hostKindOf;
	}
});
Object.defineProperty(exports, "isHost", {
	enumerable: true,
	get: function() {
		return isHost;
	}
});
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
Object.defineProperty(exports, "wayTo", {
	enumerable: true,
	get: function() {
		return wayTo;
	}
});
