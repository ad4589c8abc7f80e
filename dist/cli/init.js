const require_carry_out = require("./carry-out.js");
const require_terminal = require("./terminal.js");
const require_index = require("./index.js");
const require_starting = require("./starting.js");
// src/init/draft.ts
const APIS = "/providers/Microsoft.PowerApps/apis/";
/** All references that must be bound, in the order of the flows' files. */
function neededReferences(flows) {
	return flows.flatMap((flow) => {
		const root = JSON.parse(flow.source.text);
		return require_carry_out.usedReferences(flow).map(({ key, declared, uses }) => {
			const block = declared === null ? void 0 : valueAt(root, declared.path);
			const hosts = uses.flatMap(({ value }) => require_carry_out.digString(value, "inputs", "host", "apiId") || []);
			const id = [
				idIn(block),
				...hosts,
				declared?.registeredId
			].find((text) => text?.startsWith(APIS)) ?? null;
			const known = declared?.connector ?? uses.find(({ host }) => host?.connector)?.host?.connector;
			return {
				flow,
				name: declared?.logicalName ?? key,
				id: id ?? (known ? `${APIS}${known}` : null),
				connectionName: isConnection(declared?.connectionName ?? "", key) ? declared?.connectionName ?? null : null
			};
		});
	});
}
/** A file may have the connector's name, or a token, where a connection's id belongs. */
function isConnection(text, key) {
	return /^(?!shared_)(?=\D*\d)[\w.-]+$/i.test(text) && text.toLowerCase() !== key.toLowerCase();
}
function idIn(block) {
	const name = require_carry_out.digString(block, "api", "name");
	return require_carry_out.digString(block, "id") || require_carry_out.digString(block, "api", "id") || (name ? APIS + name : null);
}
function valueAt(root, path) {
	return require_carry_out.fromPointer(require_carry_out.toPointer(path)).reduce(require_carry_out.own, root);
}
/** The connector's name as people and lists write it. */
function connectorNameOf(id) {
	return (id === null ? null : require_carry_out.connectorOf(id)) ?? "an unknown connector";
}
// src/commands/init.ts
/** Carries out `flowgate init`; returns the exit code. */
async function init(request, terminal) {
	if (await require_carry_out.readEvent(terminal.env) !== null) throw new require_index.UsageError("`init` writes into the repository; run it in a terminal");
	const settings = require_carry_out.settingsOf("check", request, terminal);
	const made = await mapOf(settings, request, terminal);
	const files = await workflowsOf(settings, made, terminal);
	await write({
		...made.mapFiles,
		...files
	}, settings.dryRun, terminal);
	if (settings.dryRun) {
		print(terminal, ["Dry run, nothing was written."]);
		return 0;
	}
	print(terminal, [
		"",
		"The first check:",
		""
	]);
	const session = await require_carry_out.openSession("check", only(request, [
		"connection-references",
		"flows",
		"endpoint"
	]), terminal);
	await require_carry_out.conclude(await session.start(), session);
	const steps = nextSteps(made);
	const look = require_terminal.lookAt(terminal.stdout, terminal);
	print(terminal, [
		"",
		"Next:",
		...steps.flatMap((step, index) => stepLines(step, index + 1, look))
	]);
	return 0;
}
/** What the user must still do. */
function nextSteps({ environments, throughDataverse, missing, mapFile }) {
	const byKey = environments.filter((name) => !throughDataverse.includes(name));
	const withKey = byKey.length > 0 || throughDataverse.length === 0 ? [...byKey, require_starting.DRIFT_ENVIRONMENT] : [];
	return [
		...missing.length === 0 ? [] : [{
			text: `Add to ${mapFile}:`,
			items: missing.map((each) => require_carry_out.worded(MISSING, each))
		}],
		{ text: "Commit the flows, the map and the workflows." },
		...keySteps(withKey),
		...identitySteps(throughDataverse),
		{
			text: "See what a deployment would do:",
			calls: ["flowgate deploy --dry-run"]
		}
	];
}
/** `places`: the GitHub environments whose jobs use the key. */
function keySteps(places) {
	if (places.length === 0) return [];
	return [{
		text: "Create these GitHub environments under Settings \u2192 Environments, with the Flow Studio key:",
		calls: places.map((place) => `gh secret set FLOW_STUDIO_API_KEY --env ${require_terminal.shellWord(place)}`)
	}];
}
/** The same for jobs that sign in to Dataverse, those that look for drift too. */
function identitySteps(throughDataverse) {
	if (throughDataverse.length === 0) return [];
	return [{
		text: "Create these GitHub environments under Settings \u2192 Environments, with the application that signs in (`flowgate doctor` prints the commands that make it):",
		calls: [...throughDataverse, require_starting.DRIFT_ENVIRONMENT].flatMap((place) => ["AZURE_TENANT_ID", "AZURE_CLIENT_ID"].map((name) => `gh variable set ${name} --env ${require_terminal.shellWord(place)}`))
	}];
}
function stepLines({ text, items = [], calls = [] }, number, look) {
	return [
		`  ${number}. ${require_terminal.hanging(require_terminal.escapeControl(text), 5, look).join("\n")}`,
		...items.map((item) => `     - ${require_terminal.hanging(require_terminal.escapeControl(item), 7, look).join("\n")}`),
		...calls.map((call) => `     ${require_terminal.escapeControl(call)}`)
	];
}
const MISSING = {
	"environment-id-unknown": ({ environment }) => `${environment}: its environmentName, the id in the address of make.powerautomate.com`,
	"account-unknown": ({ environment }) => `${environment}: deployAs, the account of the key that deploys there`,
	"connection-unknown": ({ environment, key, id, origin }) => `${environment}: a connection of ${connectorNameOf(id || null)} for the key ${key} (${origin})`
};
async function mapOf(settings, request, terminal) {
	const { readProject } = await Promise.resolve().then(() => require("./project.js"));
	const project = await readProject({
		...settings,
		environments: []
	}, terminal.root);
	const { mapFile } = project;
	if (project.mapProblems === null) {
		const { environments, text, missing } = await newMap(project, settings, request, terminal);
		return {
			environments: environments.map(({ name }) => name),
			throughDataverse: [],
			mapFile,
			mapFiles: { [mapFile]: text },
			missing
		};
	}
	print(terminal, [already(mapFile), ...filesAdvice(settings, project)]);
	const all = [...project.map?.environments.values() ?? []];
	const throughDataverse = all.filter(({ host }) => host.kind === "dataverse");
	return {
		environments: all.map(({ name }) => name),
		throughDataverse: throughDataverse.map(({ name }) => name),
		mapFile,
		mapFiles: {},
		missing: []
	};
}
/** Makes the map, asking for what the flows do not say, and prints how it binds their references. */
async function newMap(project, settings, request, terminal) {
	const { makeMap } = await Promise.resolve().then(() => require("./init2.js"));
	const settingsFile = one(request, "settings");
	const prompts = terminal.prompts?.() ?? null;
	const ask = prompts?.ask ?? null;
	const made = await makeMap(project, {
		root: terminal.root,
		settings: settingsFile === null ? null : require_terminal.pathFromRoot(terminal, settingsFile),
		files: settings.flows.length > 0 ? settings.flows : null,
		environment: one(request, "name") ?? one(request, "environment"),
		environmentId: one(request, "environment-id"),
		endpoint: settings.endpoint,
		apiKey: settings.apiKey,
		ask,
		allowsPlaceholders: ask === null ? null : (missing) => wantsPlaceholders(ask, missing),
		warn: (line) => require_terminal.say(terminal, line)
	}).finally(() => prompts?.close());
	const look = require_terminal.lookAt(terminal.stdout, terminal);
	for (const environment of made.environments) print(terminal, bindingLines(environment, look));
	return made;
}
async function wantsPlaceholders(ask, missing) {
	const answer = await ask(`Not known:\n${missing.map((each) => `  ${require_terminal.escapeControl(require_carry_out.worded(MISSING, each))}`).join("\n")}\nWrite placeholders for them, to fill in later? Otherwise they are left out. [y/N] `);
	return /^y(es)?$/i.test(answer);
}
/** How to find the flows of `--flows` with no option, where a map exists and does not say it. */
function filesAdvice({ flows }, { map }) {
	if (flows.length === 0 || map?.files !== null) return [];
	return [`  add "files": ${require_terminal.escapeControl(JSON.stringify(flows))} to it, to find these flows without --flows`];
}
function one(request, option) {
	const [text, ...others] = request.values(option);
	if (others.length > 0) throw new require_index.UsageError(`--${option} is given once here`);
	return text?.trim() || null;
}
/** What each reference of an environment is bound to, and where that is known from. */
function bindingLines({ name, environmentName, deployAs, entries }, look) {
	const width = Math.max(0, ...[...entries.keys()].map((key) => key.length));
	const rows = [...entries].map(([key, { connectionName, id, origin }]) => {
		const bound = connectionName ?? `? (${connectorNameOf(id || null)})`;
		return [
			`  ${key.padEnd(width)}`,
			bound,
			origin
		];
	});
	return [...[[
		name,
		environmentName ?? "its id is not known: see --environment-id",
		deployAs === null ? "" : `deployed by ${deployAs}`
	], ...rows].flatMap((parts) => {
		const texts = parts.map((part) => require_terminal.escapeControl(part));
		return require_terminal.headLines(texts.map((text) => ({
			text,
			drawn: text
		})), 6, look);
	}), ""];
}
async function workflowsOf(settings, { environments: names, throughDataverse, mapFile, mapFiles }, { root }) {
	const { workflowTexts } = await Promise.resolve().then(() => require("./starting.js")).then((n) => n.starting_exports);
	const { defaultBranch } = await Promise.resolve().then(() => require("./new-files.js"));
	const given = {
		"connection-references": mapFile,
		flows: mapFile in mapFiles ? "" : settings.flows.join("\n")
	};
	const inputs = Object.entries(given).filter(([name, value]) => value !== require_terminal.DEFAULTS[name]);
	const isLast = (name) => /prod/i.test(name);
	return workflowTexts({
		environments: [...names.filter((name) => !isLast(name)), ...names.filter(isLast)],
		throughDataverse,
		branch: await defaultBranch(root),
		inputs: Object.fromEntries(inputs)
	});
}
/** Writes what does not exist yet, or shows it. */
async function write(files, isDry, terminal) {
	const { root } = terminal;
	const { writeIfAbsent } = await Promise.resolve().then(() => require("./new-files.js"));
	const { readWorkspaceFile } = await Promise.resolve().then(() => require("./read-file.js"));
	for (const [file, text] of Object.entries(files)) {
		const isThere = isDry ? readWorkspaceFile(root, file) !== null : !await writeIfAbsent(root, file, text);
		const lines = text.split("\n");
		const about = require_terminal.escapeControl(file);
		if (isThere) print(terminal, [already(file)]);
		else if (isDry) print(terminal, [
			`Would write ${about}:`,
			"",
			...lines
		]);
		else print(terminal, [`Wrote ${about} (${require_carry_out.count(lines.length - 1, "line")})`]);
	}
}
function already(file) {
	return `${require_terminal.escapeControl(file)} exists already, and is not changed`;
}
/** Prints lines for people, unless they want errors only. */
function print(terminal, lines) {
	if (!require_terminal.isQuiet(terminal)) terminal.stdout.write(`${lines.join("\n")}\n`);
}
/** The request with only these options. */
function only(request, options) {
	return {
		operands: [],
		values: (option) => options.includes(option) ? request.values(option) : [],
		has: () => false
	};
}
exports.connectorNameOf = connectorNameOf;
exports.init = init;
exports.neededReferences = neededReferences;
