let node_timers_promises = require("node:timers/promises");
const require_index = require("./index.js");
const require_compare_with_live = require("./compare-with-live.js");
const require_flow_studio = require("./flow-studio.js");
// src/live/leaving.ts
/**
* Looks for the live flows; one that is not there is left out, and so is one that a file of the
* repository still identifies, by `isKept`. What cannot be read stays as it is.
*/
async function lookForLeaving(targets, host, { concurrency, isKept }) {
	const look = async ({ flow, environmentName }) => {
		try {
			const flowName = flow.flowName ?? await onlyOneNamed(flow.displayName, environmentName, host);
			if (flowName === null) return flow;
			if (isKept(require_index.identityKey({
				environmentName,
				flowName,
				displayName: ""
			}))) return null;
			const live = await host.readFlow(environmentName, flowName);
			return live && {
				...flow,
				flowName,
				state: live.state
			};
		} catch (error) {
			if (error instanceof require_index.HostError) return flow;
			throw error;
		}
	};
	return (await require_index.pMap(targets, look, { concurrency })).filter((flow) => flow !== null);
}
/** Null where no flow has that name, or several have it: then it is not known which one it was. */
async function onlyOneNamed(name, environmentName, host) {
	const [only, ...others] = (await host.listFlows(environmentName)).filter(({ displayName }) => displayName === name);
	return others.length === 0 ? only?.flowName ?? null : null;
}
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
	return new require_index.HostError({
		code: "tool-missing",
		tool,
		server: `the host of ${environmentName}`
	});
}
// src/run/hosts/ways.ts
/** Whether a connection can write. */
function isHost(server) {
	return "saveFlow" in server;
}
/** A connection that can write. Throws a `HostError` where it can only read, or was never opened. */
function asHost(server) {
	if (!(server instanceof require_index.HostError) && isHost(server)) return server;
	throw new require_index.HostError({ code: "connection-closed-before" });
}
/** By what an environment is reached; undefined where the map does not have it. */
function hostKindOf(environmentName, environments) {
	return environments.find((one) => require_index.sameEnvironmentId(one.environmentName, environmentName))?.host.kind;
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
	if (wrong !== null) throw new require_index.UsageError(require_index.messageOf(wrong));
	const identity = require_index.signInIdentity(settings, surroundings);
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
// src/run/hosts/live-side.ts
const NO_KEY = {
	expiresAt: null,
	account: null,
	refusal: null
};
const NOTHING = {
	key: NO_KEY,
	environments: /* @__PURE__ */ new Map(),
	currents: /* @__PURE__ */ new Map()
};
/**
* Connects to each host that the run's environments need and that nothing is lacking for, and reads
* the current state of the run's flows and their connections.
*/
async function readLiveSide(start) {
	const { project, scope, leaving } = start;
	const targets = require_index.targetsOf(project, scope.affected, scope.environments);
	if (targets.length + leaving.targets.length === 0) return unconnected(sideOf(NOTHING, start), start);
	const opened = await openWays(targets, start);
	const close = async () => {
		const open = opened.flatMap(({ opening }) => opening instanceof require_index.HostError ? [] : [opening]);
		await Promise.all(open.map(({ reader }) => reader.close()));
	};
	try {
		const [gone, compare] = await Promise.all([Promise.all(opened.map((one) => readPart(one, start))), prepared(start)]);
		const facts = merged(gone.map(({ facts }) => facts), unreached(targets, start));
		const servers = gone.flatMap(({ server }) => server instanceof require_index.HostError ? [] : [server]);
		const [only] = servers;
		if (only === void 0) {
			await close();
			return unconnected(sideOf(facts, start), start);
		}
		const { reader, host } = servers.length === 1 ? alone(only, gone) : together(gone, start);
		const [{ currents, differences }, left] = await Promise.all([compared(facts, start, compare), lookForLeft(reader, start)]);
		return {
			side: sideOf({
				...facts,
				currents
			}, start),
			differences,
			leaving: left,
			reader,
			host,
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}
/** Opens the ways that the run's environments need, those of its targets first. */
async function openWays(targets, start) {
	const { settings, surroundings, work: { writes } } = start;
	const environments = require_index.environmentsCovered(start.project.map, start.scope.environments);
	const open = [...new Set(environments.map(({ host }) => host.kind))].filter((kind) => require_index.lackOf(kind, settings, surroundings) === null);
	return (await Promise.all(open.map((kind) => wayTo(kind, environments, {
		settings,
		surroundings,
		writes
	})))).map((way) => ({
		way,
		targets: targets.filter(({ resolution }) => resolution.environment.host.kind === way.kind),
		opening: openingOf(way)
	}));
}
function openingOf(way) {
	try {
		return way.open();
	} catch (error) {
		return require_index.asHostError(error);
	}
}
/** What is live at the end of one way; it is read while the way is opened. */
async function readPart({ way, targets, opening }, start) {
	const unreachable = (server) => {
		return {
			way,
			server,
			reader: null,
			facts: signedIn(require_index.unreachableFacts(targets, server, way.key), way)
		};
	};
	if (opening instanceof require_index.HostError) return unreachable(opening);
	const { concurrency } = start.settings;
	const lists = require_index.listingOnce(opening.reader);
	const [server, facts] = await Promise.all([connected(opening, targets, start), require_index.readLiveFacts(targets, {
		...opening.reader,
		...lists
	}, {
		key: way.key,
		concurrency
	})]);
	if (server instanceof require_index.HostError) return unreachable(server);
	return {
		way,
		server,
		reader: {
			...server,
			...lists
		},
		facts: signedIn(facts, way)
	};
}
async function connected({ server }, targets, { surroundings }) {
	try {
		const found = await server;
		surroundings.progress(`Reading ${require_index.count(targets.length, "live flow")}`);
		return found;
	} catch (error) {
		return require_index.asHostError(error);
	}
}
/** Where another identity than the run's key signs in, each environment says which one. */
function signedIn(facts, { kind }) {
	if (kind === "flow-studio") return facts;
	const { key: identity } = facts;
	const environments = [...facts.environments].map(([name, one]) => [name, {
		...one,
		identity
	}]);
	return {
		...facts,
		key: NO_KEY,
		environments: new Map(environments)
	};
}
function merged(parts, unreached) {
	return {
		key: parts.find((part) => part.key !== NO_KEY)?.key ?? NO_KEY,
		environments: new Map([...parts.flatMap((part) => [...part.environments]), ...unreached]),
		currents: new Map(parts.flatMap((part) => [...part.currents]))
	};
}
/** The environments that the run has nothing to reach with. */
function unreached(targets, { settings, surroundings }) {
	const facts = targets.flatMap(({ resolution: { environment } }) => {
		const reason = require_index.lackOf(environment.host.kind, settings, surroundings);
		if (reason === null) return [];
		const reachability = {
			kind: "unconnected",
			reason
		};
		return [[environment.environmentName, {
			reachability,
			connections: null
		}]];
	});
	return new Map(facts);
}
function alone(server, gone) {
	return {
		reader: gone.find((one) => one.server === server)?.reader ?? server,
		host: isHost(server) ? server : null
	};
}
/** Several hosts as one; an environment whose host could not be opened has none. */
function together(gone, { project }) {
	const environments = [...project.map?.environments.values() ?? []];
	const wayOf = (name) => {
		const found = gone.find(({ way }) => way.kind === hostKindOf(name, environments));
		if (found === void 0) throw new require_index.HostError({ code: "connection-closed-before" });
		if (found.server instanceof require_index.HostError) throw found.server;
		return found;
	};
	const reader = routedReader((name) => wayOf(name).reader);
	const [first] = gone.flatMap(({ server }) => server instanceof require_index.HostError || !isHost(server) ? [] : [server]);
	if (first === void 0) return {
		reader,
		host: null
	};
	return {
		reader,
		host: routedHost((name) => asHost(wayOf(name).server), first.pause)
	};
}
/** Loading code keeps the process busy: the first requests are sent before. */
async function prepared(start) {
	for (let turns = 0; turns < 3; turns++) await (0, node_timers_promises.setImmediate)();
	return start.work.prepare(start);
}
function compared(facts, { project }, compare) {
	const { ignored } = require_index.judgingPolicy(project);
	return compare(require_compare_with_live.withoutIdleObstacles(facts.currents, ignored));
}
function lookForLeft(reader, { leaving, settings: { concurrency } }) {
	const { targets, isKept } = leaving;
	return lookForLeaving(targets, reader, {
		concurrency,
		isKept
	});
}
function unconnected(side, { leaving: { targets } }) {
	const leaving = targets.map(({ flow }) => flow);
	return {
		side,
		differences: /* @__PURE__ */ new Map(),
		reader: null,
		host: null,
		leaving,
		close: async () => {}
	};
}
function sideOf(facts, { settings, surroundings, work }) {
	return {
		facts,
		onDrift: work.looksBack ? settings.onDrift : "show",
		deploys: work.writes,
		now: surroundings.now()
	};
}
exports.readLiveSide = readLiveSide;
