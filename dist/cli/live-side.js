let node_timers_promises = require("node:timers/promises");
const require_carry_out = require("./carry-out.js");
const require_routed_host = require("./routed-host.js");
const require_compare_with_live = require("./compare-with-live.js");
const require_ways = require("./ways.js");
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
			if (isKept(require_carry_out.identityKey({
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
			if (error instanceof require_carry_out.HostError) return flow;
			throw error;
		}
	};
	return (await require_carry_out.pMap(targets, look, { concurrency })).filter((flow) => flow !== null);
}
/** Null where no flow has that name, or several have it: then it is not known which one it was. */
async function onlyOneNamed(name, environmentName, host) {
	const [only, ...others] = (await host.listFlows(environmentName)).filter(({ displayName }) => displayName === name);
	return others.length === 0 ? only?.flowName ?? null : null;
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
	const targets = require_carry_out.targetsOf(project, scope.affected, scope.environments);
	if (targets.length + leaving.targets.length === 0) return unconnected(sideOf(NOTHING, start), start);
	const opened = await openWays(targets, start);
	const close = async () => {
		const open = opened.flatMap(({ opening }) => opening instanceof require_carry_out.HostError ? [] : [opening]);
		await Promise.all(open.map(({ reader }) => reader.close()));
	};
	try {
		const [gone, compare] = await Promise.all([Promise.all(opened.map((one) => readPart(one, start))), prepared(start)]);
		const facts = merged(gone.map(({ facts }) => facts), unreached(targets, start));
		const servers = gone.flatMap(({ server }) => server instanceof require_carry_out.HostError ? [] : [server]);
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
	const environments = require_carry_out.environmentsCovered(start.project.map, start.scope.environments);
	const open = [...new Set(environments.map(({ host }) => host.kind))].filter((kind) => require_carry_out.lackOf(kind, settings, surroundings) === null);
	return (await Promise.all(open.map((kind) => require_ways.wayTo(kind, environments, {
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
		return require_carry_out.asHostError(error);
	}
}
/** What is live at the end of one way; it is read while the way is opened. */
async function readPart({ way, targets, opening }, start) {
	const unreachable = (server) => {
		return {
			way,
			server,
			reader: null,
			facts: signedIn(require_carry_out.unreachableFacts(targets, server, way.key), way)
		};
	};
	if (opening instanceof require_carry_out.HostError) return unreachable(opening);
	const { concurrency } = start.settings;
	const lists = require_carry_out.listingOnce(opening.reader);
	const [server, facts] = await Promise.all([connected(opening, targets, start), require_carry_out.readLiveFacts(targets, {
		...opening.reader,
		...lists
	}, {
		key: way.key,
		concurrency
	})]);
	if (server instanceof require_carry_out.HostError) return unreachable(server);
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
		surroundings.progress(`Reading ${require_carry_out.count(targets.length, "live flow")}`);
		return found;
	} catch (error) {
		return require_carry_out.asHostError(error);
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
		const reason = require_carry_out.lackOf(environment.host.kind, settings, surroundings);
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
		host: require_ways.isHost(server) ? server : null
	};
}
/** Several hosts as one; an environment whose host could not be opened has none. */
function together(gone, { project }) {
	const environments = [...project.map?.environments.values() ?? []];
	const wayOf = (name) => {
		const found = gone.find(({ way }) => way.kind === require_ways.hostKindOf(name, environments));
		if (found === void 0) throw new require_carry_out.HostError({ code: "connection-closed-before" });
		if (found.server instanceof require_carry_out.HostError) throw found.server;
		return found;
	};
	const reader = require_routed_host.routedReader((name) => wayOf(name).reader);
	const [first] = gone.flatMap(({ server }) => server instanceof require_carry_out.HostError || !require_ways.isHost(server) ? [] : [server]);
	if (first === void 0) return {
		reader,
		host: null
	};
	return {
		reader,
		host: require_routed_host.routedHost((name) => require_ways.asHost(wayOf(name).server), first.pause)
	};
}
/** Loading code keeps the process busy: the first requests are sent before. */
async function prepared(start) {
	for (let turns = 0; turns < 3; turns++) await (0, node_timers_promises.setImmediate)();
	return start.work.prepare(start);
}
function compared(facts, { project }, compare) {
	const { ignored } = require_carry_out.judgingPolicy(project);
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
