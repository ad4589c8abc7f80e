const require_carry_out = require("./carry-out.js");
const require_index = require("./index.js");
const require_flow_studio = require("./flow-studio.js");
// src/run/hosts/ways.ts
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
/** The address of each organisation that the map names, by the environment's id. */
function addressesOf(environments) {
	return new Map(environments.flatMap(({ environmentName, host }) => host.kind === "dataverse" && host.address !== null ? [[environmentName, host.address]] : []));
}
Object.defineProperty(exports, "addressesOf", {
	enumerable: true,
	get: function() {
		return addressesOf;
	}
});
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
Object.defineProperty(exports, "wayTo", {
	enumerable: true,
	get: function() {
		return wayTo;
	}
});
