const require_carry_out = require("./carry-out.js");
const require_flow_studio = require("./flow-studio.js");
// src/doctor/environments.ts
/** How many environments, connectors or accounts a line names. */
const MOST = 8;
/** The environments that the key can see, when the map names none. */
function visibleLine(listed) {
	const about = "environments";
	if (listed.kind === "unreadable") return {
		about,
		state: "error",
		text: require_carry_out.messageOf(listed.cause),
		remedy: null
	};
	const names = listed.value.map(({ displayName, environmentName }) => `${displayName} (${environmentName})`);
	const text = `the key sees ${require_carry_out.count(names.length, "environment")}: ${named(names)}`;
	return {
		about,
		state: names.length === 0 ? "warning" : "ok",
		text,
		remedy: null
	};
}
/**
* For one environment of the map: does it exist, which connections has it, and do they match the
* map.
*/
function mappedEnvironmentLines(environment, listed, connections, account) {
	const about = environment.name;
	return [
		stateLine(environment, listed),
		...deployAsLines(environment, account),
		...connections.kind === "unreadable" ? [{
			about,
			state: "error",
			text: `its connections: ${require_carry_out.messageOf(connections.cause)}`,
			remedy: null
		}] : connectionLines(environment, connections.value)
	];
}
/** Which connections an environment has, and whether those of the map are among them. */
function connectionLines(environment, list) {
	return [connectionsLine(environment.name, list), ...fitLines(environment, list)];
}
function stateLine({ name: about, environmentName }, listed) {
	if (listed.kind === "unreadable") return {
		about,
		state: "warning",
		text: `environments: ${require_carry_out.messageOf(listed.cause)}`,
		remedy: null
	};
	const same = listed.value.find((each) => each.environmentName.toLowerCase() === environmentName.toLowerCase());
	if (same === void 0) return {
		about,
		state: "error",
		text: `the key does not see ${environmentName}; it sees ${named(listed.value.map((each) => `${each.displayName} (${each.environmentName})`)) || "none"}`,
		remedy: "correct environmentName in the map, or give the account access to it"
	};
	const isOff = same.state !== null && !require_carry_out.WORKING.test(same.state);
	return environmentLine(about, `${same.displayName} (${environmentName})${same.state === null ? "" : `, ${same.state}`}`, isOff);
}
/** An environment that was found; `isOff`: nothing can be done in it. */
function environmentLine(about, text, isOff) {
	return {
		about,
		state: isOff ? "error" : "ok",
		text,
		remedy: isOff ? "an administrator has to enable it" : null
	};
}
/** A warning where the map names another account than the one that was used. */
function deployAsLines({ name: about, deployAs }, account) {
	if (deployAs === null) return [{
		about,
		state: "warning",
		text: "the map has no deployAs, so it is unknown whether that account may use the connections",
		remedy: `add deployAs${account === null ? ", the account of the key that deploys" : `: ${account}, if this key deploys`}`
	}];
	if (account === null || require_carry_out.sameAccount(deployAs, account)) return [];
	return [{
		about,
		state: "warning",
		text: `the map deploys as ${deployAs}, and this account is ${account}`,
		remedy: "use that account, or correct deployAs"
	}];
}
function connectionsLine(about, { connections, isWhole }) {
	const parts = require_carry_out.tally(connections.map(({ connector }) => connector ?? "unknown")).map(([connector, times]) => {
		const those = connections.filter((each) => (each.connector ?? "unknown") === connector);
		const owners = require_carry_out.tally(those.map(({ owner }) => owner ?? "of an unknown owner"));
		return `${connector} ${times} (${require_carry_out.andList(owners.map(([owner, many]) => `${owner} ${many}`), MOST)})`;
	});
	const text = `${require_carry_out.count(connections.length, "connection")}${parts.length === 0 ? "" : `: ${named(parts)}`}`;
	return isWhole ? {
		about,
		state: "ok",
		text,
		remedy: null
	} : {
		about,
		state: "warning",
		text: `${text}; the server has more than it lists`,
		remedy: null
	};
}
/** The state of an entry's connection, as far as the list shows it. */
function conditionOf(entry, { connections, isWhole }) {
	const live = connections.find((each) => require_carry_out.sameConnection(each.connectionName, entry.connectionName));
	if (live === void 0) return isWhole ? "missing" : "unlisted";
	const wanted = require_carry_out.connectorOf(entry.id);
	if (live.connector !== null && wanted !== null && live.connector !== wanted) return "connector";
	if (live.status !== null && !/^connected$/i.test(live.status)) return "broken";
	return isForeign(entry, live) ? "foreign" : "ok";
}
function isForeign({ owner }, live) {
	return owner !== null && live.owner !== null && !require_carry_out.sameAccount(owner, live.owner);
}
const FAULTS = {
	missing: [
		"is not visible to the key",
		"error",
		"bind a connection that the key sees, or share this one"
	],
	broken: [
		"is not connected",
		"error",
		"sign in to it again, in make.powerautomate.com"
	],
	connector: [
		"is of another connector",
		"error",
		"bind a connection of the right connector"
	],
	foreign: [
		"is of another owner than the map says",
		"warning",
		"correct owner in the map"
	],
	unlisted: [
		"is not in the part that was listed",
		"warning",
		"look for it in make.powerautomate.com"
	]
};
/** Each entry of the map whose connection is not as it should be, by its name. */
function fitLines(environment, list) {
	const about = environment.name;
	const entries = require_carry_out.entriesOf(environment);
	const faults = entries.flatMap((entry) => {
		const condition = conditionOf(entry, list);
		if (condition === "ok") return [];
		const [words, state, remedy] = FAULTS[condition];
		const text = `the connection ${entry.connectionName} of ${entry.key} ${words}`;
		return [{
			about,
			state,
			text,
			remedy
		}];
	});
	if (faults.length > 0) return faults;
	return [{
		about,
		state: "ok",
		text: `the map's ${require_carry_out.count(entries.length, "entry", "entries")}: all as the server has them`,
		remedy: null
	}];
}
/** Some names, and how many more there are. */
function named(names) {
	return require_carry_out.andList(names, MOST);
}
// src/doctor/server.ts
const RENEW = "make a new one at https://mcp.flowstudio.app";
const DAY_MS = 864e5;
/** Keys live 30 days; the last seven are a warning. */
const SOON_DAYS = 7;
/** What a key says about itself; `apiKey` null where there is none. */
function keyLines(apiKey, { account, expiresAt }, now) {
	const about = "key";
	if (apiKey === null) return [{
		about,
		state: "warning",
		text: "there is none, so nothing live was looked at; flows and map are checked without",
		remedy: `${RENEW}, and set FLOW_STUDIO_API_KEY`
	}];
	const whose = account === null ? "it does not say whose it is" : `of ${account}`;
	if (expiresAt === null) return [{
		about,
		state: "warning",
		text: `${whose}; it does not say until when it is valid`,
		remedy: "keys live 30 days: note the day"
	}];
	const day = expiresAt.toISOString().slice(0, 10);
	const left = Math.floor((expiresAt.getTime() - now.getTime()) / DAY_MS);
	if (expiresAt <= now) return [{
		about,
		state: "error",
		text: `${whose}; it expired on ${day}`,
		remedy: RENEW
	}];
	const isSoon = left < SOON_DAYS;
	const text = `${whose}, valid until ${day}${isSoon ? `, ${require_carry_out.count(left, "day")} from now` : ""}`;
	return [{
		about,
		state: isSoon ? "warning" : "ok",
		text,
		remedy: isSoon ? RENEW : null
	}];
}
const PROXIES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
/** The connection to the server, and which of the needed tools it offers. */
function serverLines(endpoint, env, { name, version, tools }, lacks) {
	const proxy = PROXIES.find((variable) => env[variable]);
	const way = proxy === void 0 ? "reached" : `reached; ${proxy} is set`;
	const what = version === "" ? `${name}, of an unknown version` : `${name} ${version}`;
	return [
		{
			about: "endpoint",
			state: "ok",
			text: `${endpoint} ${way}`,
			remedy: null
		},
		{
			about: "server",
			state: "ok",
			text: `${what}, with ${require_carry_out.count(tools.length, "tool")}${lacks.length === 0 ? ", all that Flowgate uses among them" : ""}`,
			remedy: null
		},
		...lacks.map(lackLine)
	];
}
function lackLine({ tool, arguments: missing, isNeeded, without }) {
	const what = missing.length === 0 ? `it offers no \`${tool}\`` : `its \`${tool}\` takes no ${missing.map((each) => `\`${each}\``).join(", ")}`;
	return {
		about: "server",
		state: isNeeded ? "error" : "warning",
		text: `${what}: ${without}`,
		remedy: "look for a newer version of Flowgate; else report it with `flowgate doctor --record`"
	};
}
/** Why the server could not be reached, or refused this key. */
function unreachedLines(endpoint, error) {
	const isOfKey = error.kind === "key" || error.kind === "sign-in";
	const way = isOfKey ? [{
		about: "endpoint",
		state: "ok",
		text: `${endpoint} reached`,
		remedy: null
	}] : [];
	const about = isOfKey ? "key" : "endpoint";
	return [...way, {
		about,
		state: "error",
		text: require_carry_out.messageOf(error.failure),
		remedy: null
	}];
}
// src/doctor/surroundings.ts
/** The oldest supported version of Node. */
const LEAST_NODE = 24;
/** The versions of Flowgate and Node. */
function versions(flowgate, node) {
	const isNew = Number.parseInt(node, 10) >= LEAST_NODE;
	return [{
		about: "flowgate",
		state: "ok",
		text: `version ${flowgate}`,
		remedy: null
	}, {
		about: "node",
		state: isNew ? "ok" : "error",
		text: `version ${node}`,
		remedy: isNew ? null : `install Node ${LEAST_NODE} or newer`
	}];
}
/** Flows and map; `found`: what was read, or why it could not be. */
function repositoryLines(found, mapFile) {
	if (found instanceof Error) return [{
		about: "flows",
		state: "warning",
		text: require_carry_out.errorText(found),
		remedy: "write flows there: `flowgate export` brings live ones into Git"
	}];
	const { flows, skipped, badFiles } = found;
	const bad = badFiles.flatMap(({ problems: [first] }) => first === void 0 ? [] : `${first.file}:${first.line}: ${require_carry_out.badFileMessage(first.reason)}`);
	const others = skipped.length > 0 ? `, ${require_carry_out.count(skipped.length, "other file")} skipped` : "";
	return [
		{
			about: "flows",
			state: badFiles.length > 0 ? "error" : "ok",
			text: `${require_carry_out.count(flows.length, "flow")}${others}${bad.length > 0 ? `, ${require_carry_out.count(bad.length, "file")} that cannot be read` : ""}`,
			remedy: null
		},
		...bad.map((text) => ({
			about: "flows",
			state: "error",
			text,
			remedy: "correct the file"
		})),
		...mapLines(found, mapFile)
	];
}
function mapLines({ map, mapProblems }, mapFile) {
	const about = "map";
	if (mapProblems === null) return [{
		about,
		state: "warning",
		text: `there is no ${mapFile}`,
		remedy: "`flowgate init` writes one"
	}];
	if (map === null) return mapProblems.map(({ line, reason }) => {
		const text = `${mapFile}:${line}: ${require_carry_out.mapMessage(reason)}`;
		return {
			about,
			state: "error",
			text,
			remedy: "correct the map"
		};
	});
	const names = [...map.environments.keys()];
	return [{
		about,
		state: "ok",
		text: `${require_carry_out.count(names.length, "environment")}: ${names.join(", ")}`,
		remedy: null
	}];
}
/** What the job's token may read; empty outside of a job. */
async function githubLines(env) {
	if (!env.GITHUB_ACTIONS) return [];
	const about = "github";
	const token = env.GITHUB_TOKEN ?? "";
	if (token === "") return [{
		about,
		state: "unknown",
		text: "GITHUB_TOKEN is not in the environment of this step, so nothing was tried",
		remedy: "give the step `env: GITHUB_TOKEN: ${{ github.token }}`"
	}];
	try {
		const event = await require_carry_out.readEvent(env);
		return event === null ? [] : await tried(token, event);
	} catch (error) {
		if (!require_carry_out.isKnownError(error)) throw error;
		return [{
			about,
			state: "error",
			text: require_carry_out.errorText(error),
			remedy: null
		}];
	}
}
async function tried(token, event) {
	const { tryPermissions } = await Promise.resolve().then(() => require("./permissions.js"));
	const lines = (await tryPermissions({
		token,
		event,
		onNotice: () => {}
	})).map(({ permission, failure }) => {
		const about = "github";
		if (failure === null) return {
			about,
			state: "ok",
			text: permission,
			remedy: null
		};
		if (failure.code !== "github-permission-missing") return {
			about,
			state: "warning",
			text: require_carry_out.messageOf(failure),
			remedy: null
		};
		const remedy = require_carry_out.permissionRemedy(failure);
		const isForDrift = permission.startsWith("issues");
		return {
			about,
			state: isForDrift ? "warning" : "error",
			text: `${permission} is missing`,
			remedy: isForDrift ? `${remedy}, for \`mode: drift\`` : remedy
		};
	});
	const text = "what the token may write (comments, issues) cannot be read; the job\u2019s log has it under \"Set up job\", GITHUB_TOKEN Permissions";
	return [...lines, {
		about: "github",
		state: "unknown",
		text,
		remedy: null
	}];
}
// src/doctor/doctor.ts
/** Checks everything that a run depends on, local things first. It only reads. */
async function diagnose(options) {
	const { root, env, version } = options;
	const found = await require_carry_out.readProject(options, root).catch((error) => {
		if (!require_carry_out.isKnownError(error)) throw error;
		return error;
	});
	const map = found instanceof Error ? null : found.map;
	require_carry_out.chooseEnvironments(map, "check", options.environments);
	const wanted = require_carry_out.environmentsCovered(map, options.environments);
	const through = (kind) => wanted.filter(({ host }) => host.kind === kind);
	const [byKey, byIdentity] = [through("flow-studio"), through("dataverse")];
	const needsNoKey = byIdentity.length > 0 && byKey.length === 0 && options.apiKey === null;
	const { lines, setup } = await chainTo(byIdentity, options);
	return {
		diagnoses: [
			...versions(version, process.versions.node),
			...repositoryLines(found, options.map),
			...await githubLines(env),
			...needsNoKey ? [] : await liveLines(byKey, options),
			...lines
		],
		setup
	};
}
async function chainTo(environments, options) {
	if (environments.length === 0) return {
		lines: [],
		setup: []
	};
	const { walkChain } = await Promise.resolve().then(() => require("./dataverse2.js"));
	return walkChain(environments, options);
}
async function liveLines(wanted, options) {
	const { apiKey, endpoint, env, now, progress, onReply } = options;
	const { checkEndpoint, connectReader, missingTools, readKey } = await Promise.resolve().then(() => require("./flowstudio.js"));
	const key = readKey(apiKey ?? "");
	const lines = keyLines(apiKey, key, now);
	if (apiKey === null) return lines;
	const wrong = checkEndpoint(endpoint);
	if (wrong !== null) return [...lines, {
		about: "endpoint",
		state: "error",
		text: require_carry_out.messageOf(wrong),
		remedy: null
	}];
	const reader = await connectReader({
		endpoint,
		apiKey,
		onRetry: require_flow_studio.retriesTo(progress),
		...onReply === null ? {} : { onReply }
	}).catch(require_carry_out.asHostError);
	if (reader instanceof require_carry_out.HostError) return [...lines, ...unreachedLines(endpoint, reader)];
	try {
		const facts = reader.server();
		const server = serverLines(endpoint, env, facts, missingTools(facts));
		return [
			...lines,
			...server,
			...await ofEnvironments(reader, wanted, key.account, options)
		];
	} finally {
		await reader.close();
	}
}
async function ofEnvironments(reader, wanted, account, { onReply }) {
	const listed = await require_carry_out.readOrFailure(reader.listEnvironments());
	const lines = wanted.length === 0 ? [visibleLine(listed)] : [];
	for (const environment of wanted) {
		const connections = await require_carry_out.readOrFailure(reader.listConnections(environment.environmentName));
		lines.push(...mappedEnvironmentLines(environment, listed, connections, account));
	}
	if (onReply !== null) {
		const [first] = listed.kind === "read" ? listed.value : [];
		await readOneOfEach(reader, wanted, first?.environmentName ?? null);
	}
	return lines;
}
/** Reads one page of flows and one flow of the map, only to record their shapes. */
async function readOneOfEach(reader, wanted, visible) {
	const where = wanted[0]?.environmentName ?? visible;
	if (where === null) return;
	if (wanted.length === 0) await require_carry_out.readOrFailure(reader.listConnections(where));
	await require_carry_out.readOrFailure(reader.firstFlows(where));
	for (const { environmentName, flows } of wanted) {
		const named = [...flows.values()].find(({ flowName }) => flowName !== null);
		if (named?.flowName == null) continue;
		await require_carry_out.readOrFailure(reader.readFlow(environmentName, named.flowName));
		return;
	}
}
exports.connectionLines = connectionLines;
exports.deployAsLines = deployAsLines;
exports.diagnose = diagnose;
exports.environmentLine = environmentLine;
exports.named = named;
