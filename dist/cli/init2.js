const require_carry_out = require("./carry-out.js");
const require_flow_studio = require("./flow-studio.js");
const require_environment_name = require("./environment-name.js");
const require_init = require("./init.js");
const require_index = require("./index.js");
const require_schema = require("./schema.js");
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
// src/init/live-view.ts
/** What the key sees on the server; refusals go to `warn`, and count as nothing seen. */
function liveView(reader, account, warn) {
	const lists = /* @__PURE__ */ new Map();
	let environments = null;
	const orNone = (reading) => reading.catch((error) => {
		if (!(error instanceof require_carry_out.HostError)) throw error;
		warn(require_carry_out.messageOf(error.failure));
		return [];
	});
	return {
		account,
		environments: () => {
			environments ??= orNone(reader.listEnvironments());
			return environments;
		},
		connections: (name) => {
			const reading = async () => (await reader.listConnections(name)).connections;
			const known = lists.get(name) ?? orNone(reading());
			lists.set(name, known);
			return known;
		}
	};
}
/** The working connections of a connector, the account's own first. */
function candidatesFor(id, connections, account) {
	const connector = require_carry_out.connectorOf(id);
	const all = connections.filter((each) => each.connector === connector && /^connected$/i.test(each.status ?? "connected"));
	const isOwn = ({ owner }) => account !== null && owner?.toLowerCase() === account.toLowerCase();
	return {
		all: [...all.filter(isOwn), ...all.filter((each) => !isOwn(each))],
		own: all.filter(isOwn)
	};
}
// src/init/compose.ts
/**
* Binds every reference that the flows use, in the environments that they go to: as settings files
* say; otherwise as the flows' own files do; otherwise to the live connection of that connector
* that the key's account owns, or to the only one. If several fit or none does, a person chooses;
* without a person it stays open.
*/
async function bindAll(environments, flows, knowledge) {
	const needs = require_init.neededReferences(flows);
	for (const environment of environments) {
		const here = needs.filter(({ flow }) => goesTo(flow, environment, environments));
		for (const [name, those] of Map.groupBy(here, (need) => need.name)) await bind(name, those, environment, environments.length === 1, knowledge);
		await addLiveOwners(environment, knowledge);
	}
}
/** A file that came from one environment goes only there; one that names none goes everywhere. */
function goesTo({ origin }, { environmentName }, environments) {
	const isOf = (id) => id?.toLowerCase() === origin?.environmentName.toLowerCase();
	return origin === null || isOf(environmentName) || !environments.some((other) => isOf(other.environmentName));
}
async function bind(name, needs, environment, isOnly, knowledge) {
	const known = environment.entries.get(name);
	if (known?.connectionName) return;
	const id = known?.id || needs.find((need) => need.id !== null)?.id || null;
	const own = needs.filter((need) => need.connectionName !== null && isOf(need, environment, isOnly));
	const [most] = require_carry_out.tally(own.map(({ connectionName }) => require_carry_out.connectionId(connectionName ?? "")));
	const first = own.find(({ connectionName }) => require_carry_out.connectionId(connectionName ?? "") === most?.[0]);
	if (first === void 0) {
		environment.entries.set(name, await fromLive(name, id, environment, knowledge));
		return;
	}
	environment.entries.set(name, entryOf(first, id));
	for (const need of own) {
		if (require_carry_out.connectionId(need.connectionName ?? "") === most?.[0]) continue;
		const { file } = need.flow;
		const flow = environment.flows.get(file) ?? {
			flowName: null,
			state: null,
			overrides: /* @__PURE__ */ new Map()
		};
		flow.overrides.set(name, entryOf(need, id));
		environment.flows.set(file, flow);
	}
}
/** With one environment, a file that names no environment is assumed to come from it. */
function isOf({ flow }, { environmentName }, isOnly) {
	if (flow.origin === null) return isOnly;
	return flow.origin.environmentName.toLowerCase() === environmentName?.toLowerCase();
}
function entryOf({ connectionName, id, flow }, known) {
	return {
		connectionName,
		id: id ?? known ?? "",
		owner: null,
		origin: `from ${flow.file}`
	};
}
async function fromLive(name, id, { name: where, environmentName }, { live, ask }) {
	const open = (origin) => ({
		connectionName: null,
		id: id ?? "",
		owner: null,
		origin
	});
	if (id === null) return open("no file says its connector");
	if (live === null || environmentName === null) return open("not known");
	const { all, own } = candidatesFor(id, await live.connections(environmentName), live.account);
	const connector = require_init.connectorNameOf(id);
	const only = own.length === 1 ? own[0] : all.length === 1 ? all[0] : void 0;
	if (only !== void 0) {
		const origin = own.length === 1 ? `the one of ${connector} that ${only.owner} owns` : `the only one of ${connector}`;
		return {
			connectionName: only.connectionName,
			id,
			owner: only.owner,
			origin
		};
	}
	if (all.length === 0) return open(`the key sees no connection of ${connector} there; make one`);
	const choices = all.map((value) => ({
		value,
		label: require_environment_name.labelOf(value)
	}));
	const question = `Which connection of ${connector} is \`${name}\` in ${where}?`;
	const chosen = ask === null ? null : await require_environment_name.choose(ask, question, choices);
	if (chosen === null) return open(`one of ${all.slice(0, 3).map(require_environment_name.labelOf).join(", ")}`);
	return {
		connectionName: chosen.connectionName,
		id,
		owner: chosen.owner,
		origin: "chosen"
	};
}
/** Adds the owners that the server shows to connections that come from a file. */
async function addLiveOwners({ environmentName, entries, flows }, { live }) {
	if (live === null || environmentName === null) return;
	const all = [...entries.values(), ...[...flows.values()].flatMap(({ overrides }) => [...overrides.values()])];
	for (const entry of all.filter(({ owner, connectionName }) => owner === null && connectionName)) entry.owner = (await live.connections(environmentName)).find(({ connectionName }) => require_carry_out.sameConnection(connectionName, entry.connectionName ?? ""))?.owner ?? null;
}
// src/init/environments.ts
/**
* The environments of the new map: those of the settings files; otherwise those that the flows'
* files name; otherwise one. Throws a `UsageError` where the requested environment matches none of
* them.
*/
async function draftEnvironments(inSettings, flows, { name, id }, knowledge) {
	const isOfSettings = inSettings.length > 0;
	const found = isOfSettings ? [...inSettings] : await ofFiles(flows, name, id, knowledge);
	const chosen = name === null ? found : found.filter((environment) => environment.name === name);
	if (chosen.length === 0) {
		const names = found.map((environment) => environment.name).join(", ");
		throw new require_index.UsageError(`\`--environment\` names ${JSON.stringify(name)}; there is ${names}`);
	}
	const [only, ...others] = chosen;
	if (id !== null && others.length > 0) throw new require_index.UsageError("`--environment-id` goes with one environment; name it by `--environment`");
	if (id !== null && only !== void 0) only.environmentName = id;
	for (const environment of chosen) {
		environment.environmentName ??= idByConnections(environment, flows);
		if (isOfSettings) {
			const isOnly = chosen.length === 1;
			environment.environmentName ??= await idByName(environment.name, isOnly, knowledge);
		}
	}
	nameFlows(chosen, flows);
	return chosen;
}
function environment(name, environmentName) {
	return {
		name,
		environmentName,
		deployAs: null,
		entries: /* @__PURE__ */ new Map(),
		flows: /* @__PURE__ */ new Map()
	};
}
async function ofFiles(flows, name, id, knowledge) {
	const { live } = knowledge;
	const origins = flows.flatMap(({ origin }) => origin?.environmentName ?? []);
	const ids = [...new Map(origins.map((origin) => [origin.toLowerCase(), origin])).values()];
	const [only, ...others] = ids;
	const visible = live === null ? [] : await live.environments();
	if (others.length === 0 || id !== null) {
		const one = id ?? only ?? await idByName(name, true, knowledge);
		const isSeen = one !== null && visible.some((each) => require_environment_name.sameEnvironment(each.environmentName, one));
		return [environment(name ?? (isSeen ? require_environment_name.environmentNameFor(one, visible) : USUAL_NAME), one)];
	}
	const names = ids.map((each) => require_environment_name.environmentNameFor(each, visible));
	return ids.map((each, index) => {
		const own = names[index] ?? USUAL_NAME;
		return environment(names.indexOf(own) !== index ? `${own}-${require_environment_name.shortOf(each)}` : own, each);
	});
}
/** What an environment is called whose display name is not known. */
const USUAL_NAME = "production";
/** A connection exists in one environment: a file that contains it was read there. */
function idByConnections({ entries }, flows) {
	const names = new Set([...entries.values()].map((each) => require_carry_out.connectionId(each.connectionName ?? "")));
	return require_init.neededReferences(flows.filter(({ origin }) => origin !== null)).find(({ connectionName }) => connectionName !== null && names.has(require_carry_out.connectionId(connectionName)))?.flow.origin?.environmentName ?? null;
}
/**
* Writes who deploys: to the environments that the key can see, its account; to others another
* account will. A person is asked once.
*/
async function nameAccounts(environments, { live, ask }) {
	if (live === null) return;
	const visible = await live.environments();
	const seen = environments.filter(({ environmentName }) => visible.some((one) => require_environment_name.sameEnvironment(one.environmentName, environmentName ?? "")));
	if (seen.length === 0) return;
	const owners = seen.flatMap(({ entries }) => [...entries.values()].map(({ owner }) => owner));
	const account = await require_environment_name.deployingAccount(live, owners, ask);
	for (const environment of seen) environment.deployAs = account;
}
/** The environment that the key sees under this name, or that a person chooses. */
async function idByName(name, isOnly, { live, ask }) {
	const visible = live === null ? [] : await live.environments();
	const named = visible.filter(({ displayName, environmentName }) => displayName.toLowerCase() === name?.toLowerCase() || require_environment_name.environmentNameFor(environmentName, visible) === name);
	if (named.length === 1) return named[0]?.environmentName ?? null;
	if (isOnly && visible.length === 1) return visible[0]?.environmentName ?? null;
	if (ask === null || visible.length === 0) return null;
	const choices = visible.map(({ environmentName, displayName }) => ({
		value: environmentName,
		label: require_environment_name.environmentLabel({
			environmentName,
			displayName,
			state: null
		})
	}));
	return require_environment_name.choose(ask, name === null ? "Which environment do these flows go to?" : `Which environment is ${name}?`, choices);
}
/** With several environments, each flow is named in the one that it came from. */
function nameFlows(environments, flows) {
	for (const { origin, file } of environments.length > 1 ? flows : []) {
		const home = environments.find(({ environmentName }) => environmentName?.toLowerCase() === origin?.environmentName.toLowerCase());
		if (origin === null || home === void 0) continue;
		const known = home.flows.get(file) ?? {
			state: null,
			overrides: /* @__PURE__ */ new Map()
		};
		home.flows.set(file, {
			...known,
			flowName: origin.flowName
		});
	}
}
// src/init/map-text.ts
/**
* The text of the map; unknown values become placeholders, which `map-placeholder` reports. `flows`:
* those that it may name.
*/
function mapText(environments, flows, files = null) {
	const document = {
		$schema: require_schema.SCHEMA_ADDRESS,
		version: 1,
		...files === null ? {} : { files },
		environments: Object.fromEntries(environments.map((environment) => [environment.name, environmentDocument(environment, environments, flows)]))
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
function environmentDocument(environment, environments, flows) {
	const { name, environmentName, deployAs, entries } = environment;
	const named = flowsDocument(environment, environments, flows);
	return {
		environmentName: environmentName ?? `<id of ${name}>`,
		...deployAs === null ? {} : { deployAs },
		connectionReferences: entriesDocument(entries, name),
		...Object.keys(named).length === 0 ? {} : { flows: named }
	};
}
/**
* If one environment names a flow, every environment that it goes to must name it: it goes to no
* other then.
*/
function flowsDocument(environment, environments, flows) {
	const named = flows.filter((flow) => goesTo(flow, environment, environments) && environments.some((other) => other.flows.has(flow.file)));
	return Object.fromEntries(named.map(({ file }) => {
		const { flowName, state, overrides } = environment.flows.get(file) ?? {};
		const bound = entriesDocument(overrides ?? /* @__PURE__ */ new Map(), environment.name);
		return [file, {
			...flowName ? { flowName } : {},
			...state ? { state } : {},
			...Object.keys(bound).length === 0 ? {} : { connectionReferences: bound }
		}];
	}));
}
function entriesDocument(entries, environment) {
	const sorted = [...entries].toSorted(([one], [other]) => require_carry_out.byCodeUnit(one, other));
	return Object.fromEntries(sorted.map(([name, { connectionName, id, owner }]) => [name, {
		connectionName: connectionName ?? placeholderFor(name, id, environment),
		id,
		...owner === null ? {} : { owner }
	}]));
}
/** A different one for each entry: two entries with one connection would be a finding. */
function placeholderFor(name, id, environment) {
	return `<connection for ${name} (${require_init.connectorNameOf(id || null)}) in ${environment}>`;
}
// src/init/missing.ts
/** Everything that is missing, in the order of the map. */
function missingIn(environments) {
	return environments.flatMap(({ name: environment, environmentName, deployAs, entries }) => [
		...environmentName === null ? [{
			code: "environment-id-unknown",
			environment
		}] : [],
		...deployAs === null ? [{
			code: "account-unknown",
			environment
		}] : [],
		...[...entries].filter(([, entry]) => isOpen(entry)).map(([key, { id, origin }]) => ({
			code: "connection-unknown",
			environment,
			key,
			id,
			origin
		}))
	]);
}
/** Empty, or a token that a pipeline would fill in. */
function isOpen({ connectionName }) {
	return connectionName === null || require_carry_out.placeholderIn(connectionName) !== null;
}
/**
* The environments without what is missing. Throws a `UsageError` where none is left, because no id
* is known.
*/
function withoutMissing(environments) {
	const known = environments.filter(({ environmentName }) => environmentName !== null);
	if (known.length === 0) {
		const names = environments.map(({ name }) => name).join(", ");
		throw new require_index.UsageError(`the id of ${names} is not known, so no map was written; give it with --environment-id, as in the address of make.powerautomate.com, or set FLOW_STUDIO_API_KEY`);
	}
	return known.map((environment) => ({
		...environment,
		entries: new Map([...environment.entries].filter(([, entry]) => !isOpen(entry)))
	}));
}
// src/init/settings.ts
/** Where the ALM Accelerator keeps the settings of a solution for each environment, by its name. */
const ALM_FOLDERS = ["config/*/deploymentSettings.json", "*/config/*/deploymentSettings.json"];
/**
* The environments in settings files: the file of `pac solution create-settings` that is named,
* otherwise those of an ALM Accelerator folder. None of them has the platform's id. Throws a
* `UsageError` for a file of another kind.
*/
async function environmentsInSettings(root, settings, name, flows) {
	if (settings !== null) {
		const path = (0, node_path.isAbsolute)(settings) ? settings : (0, node_path.join)(root, settings);
		return [await readSettings(settings, await (0, node_fs_promises.readFile)(path).catch((error) => {
			throw new require_index.UsageError(`\`--settings\`: ${settings} cannot be read (${error.code ?? error})`);
		}), name ?? "production")];
	}
	const names = new Set(require_init.neededReferences(flows).map(({ name }) => name.toLowerCase()));
	const found = [];
	for (const file of await require_carry_out.findFiles(root, ALM_FOLDERS)) {
		const content = require_carry_out.readWorkspaceFile(root, file);
		if (!content?.ok) continue;
		const environment = await readSettings(file, content.bytes, node_path.posix.basename((0, node_path.dirname)(file)));
		await addStarted(root, file, environment, flows);
		if (belongsTo(environment, names)) add(found, environment);
	}
	return found;
}
/** Whether the settings are of these flows: those of another solution are left alone. */
function belongsTo({ entries, flows }, names) {
	return flows.size > 0 || [...entries.keys()].some((key) => names.has(key.toLowerCase()));
}
/** Several solutions may have a folder for one environment. */
function add(found, environment) {
	const known = found.find(({ name }) => name === environment.name);
	if (known === void 0) found.push(environment);
	else {
		for (const [key, entry] of environment.entries) known.entries.set(key, entry);
		for (const [file, flow] of environment.flows) known.flows.set(file, flow);
	}
}
async function readSettings(file, bytes, name) {
	const result = await require_carry_out.parseMap(file, bytes, {
		environment: name,
		flows: []
	});
	if (!result.ok) {
		const [first] = result.problems;
		const what = first === void 0 ? "it is not valid" : require_carry_out.mapMessage(first.reason);
		throw new require_index.UsageError(`${file}:${first?.line ?? 1}: ${what}`);
	}
	const environment = result.map.environments.get(name);
	if (environment?.environmentName !== name) throw new require_index.UsageError(`${file} is no settings file of \`pac solution create-settings\`: it is a map already`);
	return {
		name,
		environmentName: null,
		deployAs: null,
		entries: entriesOf(environment, file),
		flows: /* @__PURE__ */ new Map()
	};
}
/** A token that a pipeline fills in is kept, so that the check reports it by its own name. */
function entriesOf({ entries }, file) {
	return new Map([...entries].map(([key, { connectionName, id, owner }]) => {
		const origin = /[#{}%<>]/.test(connectionName) ? `${file} has a token there` : `from ${file}`;
		const known = owner === null || !owner.includes("@") ? null : owner;
		return [key, {
			connectionName: connectionName || null,
			id,
			owner: known,
			origin
		}];
	}));
}
/** `ActivateFlowConfiguration` names, by guid, the flows that are on after a deployment. */
async function addStarted(root, file, { flows: drafts }, flows) {
	const custom = node_path.posix.join((0, node_path.dirname)(file), "customDeploymentSettings.json");
	const content = require_carry_out.readWorkspaceFile(root, custom);
	const document = content?.ok ? require_carry_out.parse(require_carry_out.decode(content.bytes).text) : null;
	const list = require_carry_out.isObject(document) ? require_carry_out.own(document, "ActivateFlowConfiguration") : void 0;
	for (const item of Array.isArray(list) ? list : []) {
		const guid = require_carry_out.digString(item, "solutionComponentUniqueName")?.toLowerCase() ?? "";
		const flow = flows.find(({ guids }) => guids.includes(guid));
		const started = {
			flowName: null,
			state: "Started",
			overrides: /* @__PURE__ */ new Map()
		};
		if (flow !== void 0) drafts.set(flow.file, started);
	}
}
// src/init/init.ts
/**
* Makes a map for the flows of a repository without one, from everything known about them: for
* those that would be deployed, or for all where none would be. It never names another one, since
* a flow that the map names is deployed.
*/
async function makeMap(project, options) {
	const { root, settings, files, environment: name, environmentId: id, ask } = options;
	const candidates = project.flows.filter(({ solution }) => solution?.isAgentFlow !== true);
	const isDeployed = require_carry_out.deployedPlaces(files ?? [], null);
	const deployed = candidates.filter(({ file }) => isDeployed(file));
	const flows = deployed.length > 0 ? deployed : candidates;
	const inSettings = await environmentsInSettings(root, settings, name, flows);
	return withLive(options, async (live) => {
		const knowledge = {
			live,
			ask
		};
		const environments = await draftEnvironments(inSettings, flows, {
			name,
			id
		}, knowledge);
		await bindAll(environments, flows, knowledge);
		await nameAccounts(environments, knowledge);
		const missing = missingIn(environments);
		const hasPlaceholders = missing.some(({ code }) => code !== "account-unknown") && (await options.allowsPlaceholders?.(missing) ?? false);
		const written = hasPlaceholders ? environments : withoutMissing(environments);
		return {
			text: mapText(written, deployed, files),
			environments: written,
			missing,
			hasPlaceholders
		};
	});
}
/**
* Calls `work` with what the key sees, if there is a key; a server that cannot be reached is
* reported and skipped.
*/
async function withLive({ apiKey, endpoint, warn }, work) {
	if (apiKey === null) return work(null);
	const { connectReader, readKey } = await require_flow_studio.loadFlowStudio(endpoint);
	const reader = await connectReader({
		endpoint,
		apiKey,
		onRetry: require_flow_studio.retriesTo(warn)
	}).catch((error) => {
		if (!(error instanceof require_carry_out.HostError)) throw error;
		warn(require_carry_out.messageOf(error.failure));
		return null;
	});
	if (reader === null) return work(null);
	try {
		return await work(liveView(reader, readKey(apiKey).account, warn));
	} finally {
		await reader.close();
	}
}
exports.makeMap = makeMap;
