const require_carry_out = require("./carry-out.js");
const require_index = require("./index.js");
const require_flow_studio = require("./flow-studio.js");
const require_terminal = require("./terminal.js");
const require_environment_name = require("./environment-name.js");
const require_amend = require("./amend.js");
const require_schema = require("./schema.js");
const require_edit_file = require("./edit-file.js");
const require_new_file = require("./new-file.js");
const require_desired = require("./desired.js");
const require_difference = require("./difference.js");
const require_live_document = require("./live-document.js");
// src/map/adopt.ts
/**
* What a map lacks for the live flows of an environment. If one name has two connections, the one
* that more flows use becomes the entry, and the other an override of its flow. What the map has
* already is never changed, only reported.
*/
function adoption(map, environment, adopted, ownerOf) {
	const flows = adopted.toSorted((one, other) => require_carry_out.byCodeUnit(one.file, other.file));
	const known = map?.environments.get(environment.name);
	const fresh = mostUsed(flows.flatMap(({ bindings }) => bindings)).filter(({ name }) => !known?.entries.has(name));
	const table = new Map([...fresh.map((binding) => [binding.name, binding]), ...known?.entries ?? []]);
	const notes = [];
	const settings = flows.flatMap((flow) => {
		const found = settingsFor(flow, map, environment.name, table, ownerOf);
		notes.push(...found.notes);
		return found.settings === null ? [] : [[flow.file, found.settings]];
	});
	const { environmentName, deployAs } = environment;
	const entries = fresh.map((binding) => [binding.name, entryOf(binding, ownerOf)]);
	return {
		additions: { environments: { [environment.name]: {
			environmentName,
			...known === void 0 && deployAs !== null ? { deployAs } : {},
			connectionReferences: Object.fromEntries(entries),
			...settings.length > 0 ? { flows: Object.fromEntries(settings) } : {}
		} } },
		notes
	};
}
/** For each name, the connection that most flows use, by name. */
function mostUsed(bindings) {
	return [...Map.groupBy(bindings, ({ name }) => name).values()].flatMap((those) => {
		return [...Map.groupBy(those, identity).values()].toSorted((one, other) => other.length - one.length || require_carry_out.byCodeUnit(identity(one[0]), identity(other[0])))[0]?.[0] ?? [];
	}).toSorted((one, other) => require_carry_out.byCodeUnit(one.name, other.name));
}
function settingsFor({ file, flowName, state, isKnown, bindings }, map, name, table, ownerOf) {
	const environments = [...map?.environments.values() ?? []];
	const known = map?.environments.get(name)?.flows.get(file);
	const isNamed = environments.some(({ flows }) => flows.has(file));
	if (isKnown && !isNamed && environments.some((other) => other.name !== name)) return {
		settings: null,
		notes: [`${file} goes to every environment, since none names it; naming it in ${name} alone would take it from the others, so its flowName, ${flowName}, is yours to write`]
	};
	const others = bindings.filter((binding) => {
		const entry = known?.overrides.get(binding.name) ?? table.get(binding.name);
		return entry === void 0 || identity(entry) !== identity(binding);
	});
	if (known !== void 0) {
		const notes = others.map(({ name: key, connectionName }) => `\`${key}\` of ${file} is bound to ${connectionName} live, and to another connection in the map, which stays`);
		return {
			settings: { flowName },
			notes
		};
	}
	const overrides = others.map((binding) => [binding.name, entryOf(binding, ownerOf)]);
	return {
		settings: {
			flowName,
			...state === null ? {} : { state },
			...overrides.length > 0 ? { connectionReferences: Object.fromEntries(overrides) } : {}
		},
		notes: []
	};
}
function identity(binding) {
	return `${require_carry_out.connectionId(binding?.connectionName ?? "")}\n${binding?.id.toLowerCase()}`;
}
function entryOf({ connectionName, id }, ownerOf) {
	const known = ownerOf(connectionName);
	return {
		connectionName,
		id,
		...known === null ? {} : { owner: known.owner },
		...known === null || known.sharedWith.length === 0 ? {} : { sharedWith: known.sharedWith }
	};
}
// src/export/export-map.ts
/** The owner of each connection, from one list; empty where it cannot be read. */
async function readOwners({ environmentName }, reader, isNeeded, warn) {
	if (!isNeeded) return /* @__PURE__ */ new Map();
	const listed = await reader.listConnections(environmentName).catch((error) => {
		if (!(error instanceof require_carry_out.HostError)) throw error;
		warn(`whose the connections are is not written: ${require_carry_out.messageOf(error.failure)}`);
		return { connections: [] };
	});
	return new Map(listed.connections.map(({ connectionName, owner }) => [require_carry_out.connectionId(connectionName), owner]));
}
/** Whose a connection is, and whether it is shared with the account that deploys. */
function ownersOf(owners, account) {
	return (connectionName) => {
		const owner = owners.get(require_carry_out.connectionId(connectionName)) ?? null;
		if (owner === null) return null;
		return {
			owner,
			sharedWith: account === null || account.toLowerCase() === owner.toLowerCase() ? [] : [account]
		};
	};
}
/** Adds to the map what it lacks; true when something was added. */
async function writeMap(source, adopted, { map, mapFile }, { root, account, ownerOf, warn }) {
	if (adopted.length === 0) return false;
	const { name, environmentName } = source;
	const { additions, notes } = adoption(map, {
		name,
		environmentName,
		deployAs: account
	}, adopted, ownerOf);
	for (const note of notes) warn(note);
	if (map === null) {
		const document = {
			$schema: require_schema.SCHEMA_ADDRESS,
			version: 1,
			...additions
		};
		const problem = await require_new_file.writeNewFile(root, mapFile, `${JSON.stringify(document, null, 2)}\n`);
		if (problem !== null) throw unwritten(mapFile, problem);
		return true;
	}
	let isChanged = false;
	const problem = await require_edit_file.editFile(root, mapFile, map.source.text, async (text) => {
		const edited = require_amend.withAdditions(text, additions);
		isChanged = edited !== text;
		const read = await require_carry_out.parseMap(mapFile, Buffer.from(edited), {
			environment: null,
			flows: []
		});
		if (!read.ok) throw new Error(`${mapFile} would be invalid: ${read.problems[0]?.reason.code}`);
		return edited;
	});
	if (problem !== null) throw unwritten(mapFile, problem);
	return isChanged;
}
/** The flows are already written; the next run finds them by name and content. */
function unwritten(mapFile, problem) {
	return new require_index.UsageError(`the flows were exported, and ${mapFile} was not changed: ${require_carry_out.fileMessage(problem)}; correct that, and run this again`);
}
// src/export/known-files.ts
/**
* The files that may hold a live flow: the one to which the map or the file itself gives its guid,
* otherwise those with its name that belong to no other flow. A name that several live flows share
* matches no file unless the content does.
*/
function candidates({ flows, map }, { name, environmentName }, listed) {
	const environment = map?.environments.get(name);
	const guidOf = (flow) => {
		return ((environment?.flows.get(flow.file) ?? null)?.flowName ?? originIn(flow, environmentName))?.toLowerCase() ?? null;
	};
	const nameOf = (flow) => environment?.flows.get(flow.file)?.displayName ?? flow.displayName;
	const here = new Set(listed.map(({ flowName }) => flowName.toLowerCase()));
	const byGuid = Map.groupBy(flows, guidOf);
	const loose = flows.filter((flow) => !here.has(guidOf(flow) ?? ""));
	const guided = (flow) => flow.guids.find((guid) => here.has(guid)) ?? null;
	const byOwnGuid = Map.groupBy(loose, guided);
	const byName = Map.groupBy(loose.filter((flow) => guided(flow) === null), nameOf);
	const claimed = (guid) => byGuid.get(guid) ?? byOwnGuid.get(guid);
	const sameName = Map.groupBy(listed.filter(({ flowName }) => claimed(flowName.toLowerCase()) === void 0), ({ displayName }) => displayName);
	return ({ flowName, displayName }) => {
		const [own] = claimed(flowName.toLowerCase()) ?? [];
		if (own !== void 0) return {
			held: own,
			maybe: []
		};
		const named = byName.get(displayName) ?? [];
		return sameName.get(displayName)?.length === 1 && named.length === 1 ? {
			held: named[0] ?? null,
			maybe: []
		} : {
			held: null,
			maybe: named
		};
	};
}
function originIn({ origin }, environmentName) {
	return origin?.environmentName.toLowerCase() === environmentName.toLowerCase() ? origin?.flowName ?? null : null;
}
// src/export/write-flows.ts
/** Writes each flow as a file. A failure affects only its own flow. */
async function exportFlows(flows, names, task) {
	const adopted = [];
	const named = flows.map((flow) => ({
		...flow,
		file: flow.held?.file ?? names.fileFor(flow.summary)
	}));
	const claimed = /* @__PURE__ */ new Set();
	let done = 0;
	return {
		outcomes: await require_carry_out.pMap(named, async (flow) => {
			const { displayName, flowName } = flow.summary;
			const exported = await exportOne(flow, claimed, task).catch(asFailure);
			if (exported.adopted !== null) adopted.push(exported.adopted);
			const { file = flow.file, result, reason } = exported;
			const outcome = {
				environment: task.environment.name,
				file,
				displayName,
				flowName,
				state: null,
				snapshot: null,
				result,
				reason
			};
			task.onOutcome(outcome, ++done, flows.length);
			return outcome;
		}, { concurrency: task.concurrency }),
		adopted
	};
}
/** A refusal of the server is a result of the flow; any other error is a defect. */
function asFailure(error) {
	if (!(error instanceof require_carry_out.HostError)) throw error;
	return failed(error.failure);
}
function failed(reason) {
	return {
		result: "failed",
		reason,
		adopted: null
	};
}
async function exportOne({ summary, held, maybe, file }, claimed, task) {
	const { root, reader, project, environment, format } = task;
	const read = await reader.readReply(environment.environmentName, summary.flowName);
	if (read === null) return failed({ code: "listed-but-gone" });
	const { flow: live, reply } = read;
	if (live.hidesName || held === null && summary.hidesName) return failed({
		code: "name-not-shown",
		flowName: summary.flowName
	});
	const document = format === "live" ? reply : require_live_document.normaliseFlow(live);
	if (require_carry_out.holdsSignedUrl(JSON.stringify(document))) return failed({ code: "signed-url-in-definition" });
	const settings = project.map?.environments.get(environment.name)?.flows;
	const isSame = (flow) => isLive(flow, live, settings?.get(flow.file) ?? null);
	const flow = held ?? maybe.find((other) => !claimed.has(other.file) && isSame(other)) ?? null;
	if (flow === null) {
		const problem = await require_new_file.writeNewFile(root, file, `${JSON.stringify(document, null, 2)}\n`);
		if (problem !== null) return failed(problem);
		return {
			result: "created",
			reason: null,
			adopted: adoptedFlow(file, live, false)
		};
	}
	claimed.add(flow.file);
	return {
		...isSame(flow) ? {
			result: "unchanged",
			reason: null
		} : await bring(flow, live, settings?.get(flow.file) ?? null, task),
		file: flow.file,
		adopted: adoptedFlow(flow.file, live, true)
	};
}
/** Whether a file, with the map's values, means the same as the live flow. */
function isLive(flow, live, settings) {
	const { displayName, renames, definition } = require_desired.desiredFlow(flow, {
		settings,
		bindings: []
	});
	return (!renames || displayName === live.displayName) && require_difference.definitionDifferences(definition, live.definition).length === 0;
}
/** Updates a file that differs, if asked to. */
async function bring(flow, live, settings, { root, isForced }) {
	if (!isForced) return {
		result: "skipped",
		reason: { code: "file-differs" }
	};
	const left = (cause) => ({
		result: "failed",
		reason: {
			code: "file-not-updated",
			cause
		}
	});
	if (flow.format === "dataverse-row") return left({ code: "dataverse-row" });
	const problem = await require_edit_file.editFile(root, flow.file, flow.source.text, (text) => require_amend.withChanges(text, require_live_document.liveDocument(flow, live, settings?.parameters ?? {})));
	return problem === null ? {
		result: "updated",
		reason: null
	} : left(problem);
}
function adoptedFlow(file, live, isKnown) {
	const { flowName, state, definition, connectionReferences } = live;
	return {
		file,
		flowName,
		state: state === "Started" || state === "Stopped" ? state : null,
		isKnown,
		bindings: require_live_document.usedKeys(definition).flatMap((key) => {
			const reference = require_carry_out.own(connectionReferences, key);
			const connectionName = require_carry_out.digString(reference, "connectionName");
			const id = connectorId(reference);
			if (!connectionName || id === null) return [];
			return [{
				name: require_live_document.logicalName(reference) ?? key,
				connectionName,
				id
			}];
		})
	};
}
const APIS = "/providers/Microsoft.PowerApps/apis/";
function connectorId(reference) {
	const id = require_carry_out.digString(reference, "id") || require_carry_out.digString(reference, "api", "id");
	if (id) return id;
	const name = require_carry_out.digString(reference, "api", "name") || require_carry_out.digString(reference, "apiName");
	return name ? `${APIS}${name.startsWith("shared_") ? name : `shared_${name}`}` : null;
}
// src/export/export.ts
/**
* Calls `work` with a connection that cannot write, and closes it afterwards. Throws a `UsageError`
* without a key.
*/
async function withReader({ apiKey, endpoint }, { progress }, work) {
	if (apiKey === null) throw new require_index.UsageError("`export` needs `api-key`, a Flow Studio key that may read the environment (in a terminal: FLOW_STUDIO_API_KEY)");
	const { connectReader, readKey } = await require_flow_studio.loadFlowStudio(endpoint);
	const reader = await connectReader({
		endpoint,
		apiKey,
		onRetry: require_flow_studio.retriesTo(progress)
	});
	try {
		return await work(reader, readKey(apiKey));
	} finally {
		await reader.close();
	}
}
/**
* The flows, if any, and the map as they are. Throws a `UsageError` for a map that cannot be
* extended.
*/
async function readForExport(settings, root) {
	const project = await require_carry_out.readRepository(settings, root);
	const { map, mapFile, mapProblems } = project;
	if (map === null && mapProblems !== null) throw new require_index.UsageError(require_carry_out.invalidMapMessage(mapFile));
	if (map?.kind === "settings") throw new require_index.UsageError(`${require_carry_out.settingsFileMessage(mapFile, "flows")}; set \`connection-references\` to a map of its own`);
	return project;
}
/** The environment to export from, and its flows. */
async function sourceOf(wanted, { map }, reader) {
	const environments = [...map?.environments.values() ?? []];
	const named = environments.find(({ name }) => name === wanted.environment);
	const environmentName = wanted.environmentId ?? named?.environmentName ?? null;
	if (environmentName === null) throw new require_index.UsageError(`the map has no environment ${JSON.stringify(wanted.environment)}; give its id with --environment-id`);
	const isIt = (other) => other.toLowerCase() === environmentName.toLowerCase();
	const known = environments.find((environment) => isIt(environment.environmentName));
	const other = wanted.environment !== null ? named ?? known : void 0;
	if (other !== void 0 && (other.name !== wanted.environment || !isIt(other.environmentName))) throw new require_index.UsageError(`the map calls ${other.environmentName} ${JSON.stringify(other.name)}`);
	const listed = await flowsOf(environmentName, reader);
	const name = wanted.environment ?? known?.name ?? require_environment_name.environmentNameFor(environmentName, await visibleTo(reader));
	if (wanted.environment === null && known === void 0 && environments.some((one) => one.name === name)) throw new require_index.UsageError(`the map has another environment ${JSON.stringify(name)}; choose a name with --name`);
	return {
		name,
		environmentName,
		listed: listed.toSorted(byName)
	};
}
/** Throws a `UsageError` for an environment that the key does not see; it lists those that it sees. */
async function flowsOf(environmentName, reader) {
	const listed = await reader.listFlows(environmentName).catch((error) => {
		if (error instanceof require_carry_out.HostError && error.kind === "not-found") return [];
		throw error;
	});
	if (listed.length > 0) return listed;
	const visible = await visibleTo(reader);
	if (visible.some((one) => require_environment_name.sameEnvironment(one.environmentName, environmentName))) return listed;
	throw notThere(environmentName, visible);
}
/**
* The id of the environment to export from, where nobody named one: the only one that the key sees,
* else the one that a person chooses. Throws a `UsageError` that names them where nobody chooses.
*/
async function chosenEnvironment(reader, ask) {
	const visible = await visibleTo(reader);
	const choices = visible.map((value) => ({
		value,
		label: require_environment_name.environmentLabel(value)
	}));
	const chosen = ask === null || visible.length === 0 ? null : await require_environment_name.choose(ask, "Which environment do you want to export from?", choices);
	if (chosen !== null) return chosen.environmentName;
	const names = visible.map((one) => `${one.environmentName} (${one.displayName})`);
	const seen = names.length > 0 ? `; the key sees ${require_carry_out.andList(names, MOST_SHOWN)}` : "";
	throw new require_index.UsageError(`say which environment to export from: --environment-id with its id, as in the address of make.powerautomate.com, or --environment with its name in the map${seen}`);
}
function byName(one, other) {
	return require_carry_out.byCodeUnit(one.displayName, other.displayName) || require_carry_out.byCodeUnit(one.flowName, other.flowName);
}
/** The environments that the key sees; empty where they cannot be listed. */
function visibleTo(reader) {
	return reader.listEnvironments().catch((error) => {
		if (error instanceof require_carry_out.HostError) return [];
		throw error;
	});
}
const MOST_SHOWN = 10;
function notThere(environmentName, visible) {
	const names = visible.map((one) => `${one.environmentName} (${one.displayName})`);
	const others = names.length > 0 ? `, which sees ${require_carry_out.andList(names, MOST_SHOWN)}` : "";
	return new require_index.UsageError(`the environment ${environmentName} is not there for the key${others}; give its id, as in the address of make.powerautomate.com`);
}
/**
* Writes the flows of one environment as files, and adds to the map what it lacks for them. A
* second run changes nothing. Throws a `UsageError` for missing information, before anything is
* written.
*/
async function exportFrom(source, wanted, project, { settings, surroundings, reader, key, ask = null }) {
	const { root, progress, warn } = surroundings;
	const chosen = chosenFlows(source, wanted.flows, project);
	const taken = [
		...project.flows,
		...project.skipped,
		...project.badFiles
	].map(({ file }) => file);
	const names = new require_environment_name.FileNames(project.sought.lists[0] ?? [], [...taken, project.mapFile]);
	progress(`Exporting ${chosen.length} of ${source.listed.length} flows of ${source.name}`);
	const { outcomes, adopted } = await exportFlows(chosen, names, {
		root,
		reader,
		project,
		environment: source,
		format: wanted.format,
		isForced: wanted.isForced,
		concurrency: settings.concurrency,
		onOutcome: ({ result, file, displayName }, done, total) => progress(`${done}/${total} ${result} ${file || displayName}`)
	});
	const owners = await readOwners(source, reader, adopted.length > 0, warn);
	const account = await accountFor(source, adopted, project, {
		owners,
		key,
		ask,
		warn
	});
	if (await writeMap(source, adopted, project, {
		root,
		account,
		ownerOf: ownersOf(owners, account),
		warn
	})) progress(`Wrote ${project.mapFile}`);
	return {
		report: await reportOf(source.name, outcomes, settings, root),
		project,
		secrets: require_carry_out.secretPaths(project.map, project.index),
		github: null,
		planned: null,
		drift: null,
		known: [...project.map?.environments.keys() ?? []],
		snapshots: null
	};
}
/** The account of the key. It is asked for, and said to be unknown, only for a new environment. */
async function accountFor({ name }, adopted, { map }, { owners, key, ask, warn }) {
	if (map?.environments.has(name) || adopted.length === 0) return key.account;
	const bound = adopted.flatMap(({ bindings }) => bindings).map(({ connectionName }) => owners.get(require_carry_out.connectionId(connectionName)) ?? null);
	const account = await require_environment_name.deployingAccount(key, bound, ask);
	if (account === null) warn(`deployAs of ${name} is left out of the map, because the key does not say whose it is; add the account that deploys`);
	return account;
}
function chosenFlows({ name, environmentName, listed }, wanted, project) {
	const filesOf = candidates(project, {
		name,
		environmentName
	}, listed);
	const all = listed.map((summary) => ({
		summary,
		...filesOf(summary)
	}));
	if (wanted === "all") return all;
	if (wanted === "known") {
		const known = all.filter(({ held }) => held !== null);
		return known.length > 0 ? known : all;
	}
	const chosen = new Set(wanted.map((text) => oneOf(text, listed)));
	return all.filter(({ summary }) => chosen.has(summary));
}
function oneOf(text, listed) {
	const byGuid = listed.find(({ flowName }) => flowName.toLowerCase() === text.toLowerCase());
	if (byGuid !== void 0) return byGuid;
	const [only, ...others] = listed.filter(({ displayName }) => displayName === text);
	if (only === void 0) {
		const near = require_terminal.nearest(text, listed.map(({ displayName }) => displayName));
		const meant = near === null ? "without --flow they are listed" : `did you mean ${JSON.stringify(near)}?`;
		throw new require_index.UsageError(`the environment has no flow ${JSON.stringify(text)}; ${meant}`);
	}
	if (others.length === 0) return only;
	const guids = [only, ...others].map(({ flowName }) => flowName).join(", ");
	throw new require_index.UsageError(`${others.length + 1} flows are called ${JSON.stringify(text)}; give the guid of one: ${guids}`);
}
async function reportOf(environment, outcomes, settings, root) {
	const { flows, skipped } = await require_carry_out.readRepository(settings, root);
	const files = new Set(outcomes.map(({ file }) => file));
	return {
		version: 2,
		mode: "export",
		environments: [environment],
		flows: flows.filter(({ file }) => files.has(file)).map(require_carry_out.summarise),
		skipped: skipped.map(require_carry_out.summariseSkipped),
		findings: [],
		notRun: [],
		suppressed: [],
		plan: null,
		drift: null,
		ignored: [],
		comparedWith: null,
		outcomes,
		unapprovedPlans: []
	};
}
exports.chosenEnvironment = chosenEnvironment;
exports.exportFrom = exportFrom;
exports.readForExport = readForExport;
exports.sourceOf = sourceOf;
exports.withReader = withReader;
