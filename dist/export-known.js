const require_index = require("./index.js");
const require_flow_studio = require("./flow-studio.js");
const require_schema = require("./schema.js");
let node_fs = require("node:fs");
let node_fs_promises = require("node:fs/promises");
const require_whole_file = require("./whole-file.js");
let node_path = require("node:path");
const require_desired = require("./desired.js");
const require_difference = require("./difference.js");
// src/export/deploying-account.ts
/**
* The account that a key belongs to, for `deployAs`: as the key says, else the owner of all these
* connections, else as a person says. Null where nobody knows.
*/
async function deployingAccount({ account }, owners, ask) {
	const known = account ?? onlyOwner(owners);
	if (known !== null || ask === null) return known;
	return await ask("Which account does the key belong to? The map needs it as deployAs, such as svc-flows@contoso.com; Enter leaves it out: ") || null;
}
function onlyOwner([first = null, ...others]) {
	return others.every((owner) => owner !== null && first !== null && require_index.sameAccount(owner, first)) ? first : null;
}
// src/export/file-names.ts
/** Characters of a name; in UTF-8 at most 240 bytes, where file systems take 255. */
const LONGEST = 60;
/** Names reserved by Windows for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])$/;
/**
* A name in lower-case letters and digits of any script, with `-` between them; `flow` where none
* is left.
*/
function slugOf(name) {
	const slug = [...name.toWellFormed().normalize("NFD").replace(/(\p{Script=Latin})\p{M}+/gu, "$1").normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")].slice(0, LONGEST).join("").replace(/^[-\p{M}]+|(?<!-)-+$/gu, "");
	return slug === "" || RESERVED.test(slug) ? `flow-${slug}`.replace(/-$/, "") : slug;
}
/** Makes unique names for new files, compared without case. */
var FileNames = class {
	#folder;
	#taken;
	#isWanted;
	/** `taken`: files that exist. Throws a `UsageError` where `globs` would not find a new file. */
	constructor(globs, taken) {
		const [first = ""] = globs.filter((glob) => !glob.startsWith("!"));
		this.#folder = require_index.folderOf(first);
		this.#taken = new Set([...taken].map(folded));
		this.#isWanted = require_index.matcher(globs);
		if (this.#isWanted(this.#path("name"))) return;
		throw new require_index.UsageError(`no file that is written as ${this.#path("name")} would be found by ${first}; set \`flows\` to a glob such as flows/**/*.json`);
	}
	/**
	* The name's slug; where that is taken, with the beginning of the flow's guid, then the complete
	* guid.
	*/
	fileFor({ displayName, flowName }) {
		const slug = slugOf(displayName);
		const guid = flowName.toLowerCase().replace(/[^a-z0-9-]+/g, "-");
		const all = [
			slug,
			`${slug}-${guid.slice(0, 8)}`,
			`${slug}-${guid}`
		].map((name) => this.#path(name));
		const file = all.find((path) => !this.#taken.has(folded(path)) && this.#isWanted(path));
		if (file === void 0) throw new require_index.UsageError(`${all.at(-1)} is there already, and is not the flow ${flowName}`);
		this.#taken.add(folded(file));
		return file;
	}
	#path(name) {
		return this.#folder === "" ? `${name}.json` : `${this.#folder}/${name}.json`;
	}
};
function folded(file) {
	return file.normalize("NFKC").toLowerCase();
}
// src/export/environment-name.ts
/**
* What the map calls an environment: its display name in small letters with `-` between the words,
* else the beginning of its id.
*/
function environmentNameFor(id, visible) {
	const name = visible.find((each) => sameEnvironment(each.environmentName, id))?.displayName ?? "";
	return /[\p{L}\p{N}]/u.test(name) ? slugOf(name) : shortOf(id);
}
/** Ids of environments are compared without case. */
function sameEnvironment(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
/** `Default-26e65220-\u2026` becomes `default`; another guid is shortened to its beginning. */
function shortOf(id) {
	return /^default-/i.test(id) ? "default" : `environment-${id.slice(0, 8).toLowerCase()}`;
}
// src/json/append.ts
/** Read from the text itself. */
function layoutOf(text) {
	return {
		eol: /\r?\n/.exec(text)?.[0] ?? "",
		unit: /^([ \t]+)["{[]/m.exec(text)?.[1] ?? "  "
	};
}
/** Adds items at the end of an object or array, after comments too; a trailing comma is kept. */
function appended(text, holder, items, { eol, unit }) {
	const close = holder.offset + holder.length - 1;
	const last = holder.children?.at(-1);
	const end = last === void 0 ? null : last.offset + last.length;
	const hasComma = end !== null && isCommaNext(text, end);
	const offset = text.slice(0, close).trimEnd().length;
	const outer = indentAt(text, holder.offset);
	const inner = last !== void 0 && startsLine(text, last) ? indentAt(text, last.offset) : null;
	const lines = items.map((item) => `${eol}${eol === "" ? "" : inner ?? outer + unit}${item}`);
	const isClosedBelow = eol === "" || text.slice(offset, close).includes("\n");
	const content = `${lines.join(",")}${hasComma ? "," : ""}${isClosedBelow ? "" : eol + outer}`;
	if (end === null || hasComma) return [{
		offset,
		length: 0,
		text: content
	}];
	if (end === offset) return [{
		offset,
		length: 0,
		text: `,${content}`
	}];
	return [{
		offset: end,
		length: 0,
		text: ","
	}, {
		offset,
		length: 0,
		text: content
	}];
}
/** Whether a comma comes next, after white space and comments, which may contain commas. */
function isCommaNext(text, offset) {
	const scanner = require_index.createScanner(text, true);
	scanner.setPosition(offset);
	scanner.scan();
	return text[scanner.getTokenOffset()] === ",";
}
/** The white space at the start of the line that has this offset. */
function indentAt(text, offset) {
	const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1);
	return /^[ \t]*/.exec(line)?.[0] ?? "";
}
function startsLine(text, { offset }) {
	return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).trim() === "";
}
// src/json/amend.ts
/**
* A JSON text with the properties of `additions` that it lacks, added at the end of each object.
* Everything already there stays unchanged, comments too, even where `additions` differs.
*/
function withAdditions(text, additions) {
	const { root } = new require_index.Parsed(text);
	if (root?.type !== "object") return text;
	return require_index.applySplices(text, [...missing(text, root, additions, layoutOf(text))]);
}
function* missing(text, holder, additions, layout) {
	const there = propertiesOf(holder);
	const items = [];
	for (const [key, value] of Object.entries(additions)) {
		const node = there.get(key);
		if (node === void 0) items.push(property(key, value, innerIndent(text, holder, layout), layout));
		else if (node.type === "object" && require_index.isObject(value)) yield* missing(text, node, value, layout);
	}
	if (items.length > 0) yield* appended(text, holder, items, layout);
}
/**
* A JSON text changed to mean `after`, only where it differs. Lists are replaced as a unit, and so
* are objects whose keys are in another order. Null when the text is not a JSON document.
*/
function withChanges(text, after) {
	let now = new require_index.Parsed(text);
	if (now.root === void 0) return null;
	for (let gone = firstGone(now.root, after); gone !== null;) {
		now = new require_index.Parsed(require_index.applySplices(now.text, require_index.removal(now.text, gone)));
		if (now.root === void 0) return null;
		gone = firstGone(now.root, after);
	}
	return require_index.applySplices(now.text, [...changed(now, now.root, after, layoutOf(text))]);
}
/** The first property that `after` lacks. */
function firstGone(node, after) {
	if (node.type !== "object" || !require_index.isObject(after)) return null;
	for (const [key, value] of propertiesOf(node)) {
		const wanted = require_index.own(after, key);
		if (wanted === void 0) return value.parent ?? null;
		const inner = firstGone(value, wanted);
		if (inner !== null) return inner;
	}
	return null;
}
function* changed(whole, node, after, layout) {
	if (node.type === "object" && require_index.isObject(after) && keepsOrder(node, after)) {
		const there = propertiesOf(node);
		const indent = innerIndent(whole.text, node, layout);
		const items = [];
		for (const [key, value] of Object.entries(after)) {
			const child = there.get(key);
			if (child === void 0) items.push(property(key, value, indent, layout));
			else yield* changed(whole, child, value, layout);
		}
		if (items.length > 0) yield* appended(whole.text, node, items, layout);
	} else if (JSON.stringify(contentOf(node)) !== JSON.stringify(after)) {
		const text = rendered(after, indentAt(whole.text, node.offset), layout);
		yield {
			offset: node.offset,
			length: node.length,
			text
		};
	}
}
/** Whether the keys that are there, and behind them those that are new, are in their order. */
function keepsOrder(node, after) {
	const keys = [...propertiesOf(node).keys(), ...Object.keys(after)];
	return Object.keys(Object.fromEntries(keys.map((key) => [key, null]))).join("\n") === Object.keys(after).join("\n");
}
function contentOf(node) {
	if (node.type === "array") return (node.children ?? []).map(contentOf);
	if (node.type !== "object") return node.value;
	return Object.fromEntries([...propertiesOf(node)].map(([key, value]) => [key, contentOf(value)]));
}
function propertiesOf({ children = [] }) {
	return new Map(children.flatMap(({ children: [key, value] = [] }) => key === void 0 || value === void 0 ? [] : [[String(key.value), value]]));
}
/** The indentation inside an object, as `appended` gives it to new properties. */
function innerIndent(text, holder, { eol, unit }) {
	if (eol === "") return "";
	const last = holder.children?.at(-1);
	return last !== void 0 && lineStart(text, last.offset).trim() === "" ? lineStart(text, last.offset) : indentAt(text, holder.offset) + unit;
}
function lineStart(text, offset) {
	return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
}
function property(key, value, indent, layout) {
	const colon = layout.eol === "" ? ":" : ": ";
	return `${JSON.stringify(key)}${colon}${rendered(value, indent, layout)}`;
}
function rendered(value, indent, { eol, unit }) {
	if (eol === "") return JSON.stringify(value);
	return JSON.stringify(value, null, unit).replaceAll("\n", eol + indent);
}
// src/map/adopt.ts
/**
* What a map lacks for the live flows of an environment. If one name has two connections, the one
* that more flows use becomes the entry, and the other an override of its flow. What the map has
* already is never changed, only reported.
*/
function adoption(map, environment, adopted, ownerOf) {
	const flows = adopted.toSorted((one, other) => require_index.byCodeUnit(one.file, other.file));
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
		return [...Map.groupBy(those, identity).values()].toSorted((one, other) => other.length - one.length || require_index.byCodeUnit(identity(one[0]), identity(other[0])))[0]?.[0] ?? [];
	}).toSorted((one, other) => require_index.byCodeUnit(one.name, other.name));
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
	return `${require_index.connectionId(binding?.connectionName ?? "")}\n${binding?.id.toLowerCase()}`;
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
// src/workspace/edit-file.ts
/**
* Replaces the text of a file, which keeps its encoding and its permissions. `expected`: the text
* as read before; null if it does not matter. Returns why nothing was written; null when the file
* is as `edit` wants it.
*/
async function editFile(root, file, expected, edit) {
	const content = require_index.readWorkspaceFile(root, file);
	if (content === null) return { code: "file-gone" };
	if (!content.ok) return {
		code: "file-unreadable",
		cause: content.reason
	};
	const decoded = require_index.decode(content.bytes);
	const { text } = decoded;
	if (expected !== null && text !== expected) return { code: "file-changed-since-read" };
	if (!require_index.encode(text, decoded).equals(content.bytes)) return { code: "file-not-editable" };
	const edited = await edit(text);
	if (edited === null) return { code: "file-not-editable" };
	if (typeof edited !== "string") return edited.reason;
	return edited === text ? null : await replaceFile(root, file, require_index.encode(edited, decoded));
}
async function replaceFile(root, file, bytes) {
	try {
		const path = await require_index.pathToWrite(root, file);
		await (0, node_fs_promises.access)(path, node_fs.constants.W_OK);
		const { mode } = await (0, node_fs_promises.stat)(path);
		await require_whole_file.writeWhole(path, bytes, mode);
		return null;
	} catch (error) {
		return writeProblem(error);
	}
}
/** The disk's error on a write, as data. Throws any other error. */
function writeProblem(error) {
	if (error instanceof require_index.LinkError) return {
		code: "file-behind-link",
		link: error.link
	};
	const { code } = error;
	if (typeof code !== "string") throw error;
	return {
		code: "file-not-written",
		errno: code
	};
}
// src/workspace/new-file.ts
/**
* Writes a file that does not exist yet, and the folders above it. Other processes see the complete
* file or none. Returns why nothing was written; null when it was.
*/
async function writeNewFile(root, file, text) {
	try {
		const path = await require_index.pathToWrite(root, file);
		await (0, node_fs_promises.mkdir)((0, node_path.dirname)(path), { recursive: true });
		if (await (0, node_fs_promises.stat)(path).catch(() => null) !== null) return { code: "file-exists" };
		await require_whole_file.writeWhole(path, text);
		return null;
	} catch (error) {
		return writeProblem(error);
	}
}
// src/export/export-map.ts
/** The owner of each connection, from one list; empty where it cannot be read. */
async function readOwners({ environmentName }, reader, isNeeded, warn) {
	if (!isNeeded) return /* @__PURE__ */ new Map();
	const listed = await reader.listConnections(environmentName).catch((error) => {
		if (!(error instanceof require_index.HostError)) throw error;
		warn(`whose the connections are is not written: ${require_index.messageOf(error.failure)}`);
		return { connections: [] };
	});
	return new Map(listed.connections.map(({ connectionName, owner }) => [require_index.connectionId(connectionName), owner]));
}
/** Whose a connection is, and whether it is shared with the account that deploys. */
function ownersOf(owners, account) {
	return (connectionName) => {
		const owner = owners.get(require_index.connectionId(connectionName)) ?? null;
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
		const problem = await writeNewFile(root, mapFile, `${JSON.stringify(document, null, 2)}\n`);
		if (problem !== null) throw unwritten(mapFile, problem);
		return true;
	}
	let isChanged = false;
	const problem = await editFile(root, mapFile, map.source.text, async (text) => {
		const edited = withAdditions(text, additions);
		isChanged = edited !== text;
		const read = await require_index.parseMap(mapFile, Buffer.from(edited), {
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
	return new require_index.UsageError(`the flows were exported, and ${mapFile} was not changed: ${require_index.fileMessage(problem)}; correct that, and run this again`);
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
// src/export/normalise.ts
/**
* A live flow as a file for people: the arguments of `update_live_flow` without what belongs to one
* environment (guids, connections), which is in the map. It contains nothing that a save changes by
* itself. Actions are in the order in which they run, and the keys of an operation in a fixed
* order. Inside `inputs` the order is kept, since a Select writes its columns in that order.
*/
function normaliseFlow({ displayName, definition, connectionReferences }) {
	const normal = normaliseDefinition(definition);
	return {
		displayName,
		definition: normal,
		connectionReferences: normaliseReferences(connectionReferences, usedKeys(normal))
	};
}
/** The reference keys that a definition's operations name, sorted. */
function usedKeys(definition) {
	const keys = [...require_index.operations(definition, [])].map(({ host }) => host?.key);
	return [...new Set(keys.filter((key) => key !== void 0))].toSorted();
}
/** The map names the connection; a reference that no operation uses is left out. */
function normaliseReferences(references, keys) {
	const kept = keys.flatMap((key) => {
		const reference = require_index.own(references, key);
		if (!require_index.isObject(reference)) return [];
		const name = logicalName(reference);
		const id = require_index.own(reference, "id") ?? require_index.dig(reference, "api", "id") ?? null;
		const source = require_index.own(reference, "source") ?? require_index.own(reference, "runtimeSource") ?? null;
		return [[key, {
			...id === null ? {} : { id },
			...source === null ? {} : { source },
			...name === null ? {} : { connectionReferenceLogicalName: name }
		}]];
	});
	return Object.fromEntries(kept);
}
/** The logical name of the solution's connection reference, if the reference has one. */
function logicalName(reference) {
	const name = require_index.dig(reference, "connection", "connectionReferenceLogicalName") ?? require_index.own(reference, "connectionReferenceLogicalName");
	return typeof name === "string" && name !== "" ? name : null;
}
const SCHEMA = "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#";
/** A definition without what the server adds, its parts in a fixed order. */
function normaliseDefinition(definition) {
	const { $schema, contentVersion, description, parameters, triggers, actions, outputs, ...rest } = definition;
	const { metadata, ...others } = rest;
	return {
		$schema: $schema ?? SCHEMA,
		contentVersion: typeof contentVersion === "string" ? contentVersion : "1.0.0.0",
		...require_index.describe(description),
		parameters: normaliseParameters(parameters, definition),
		triggers: normaliseBlock(triggers, "trigger"),
		actions: normaliseBlock(actions, "action"),
		...require_index.isObject(outputs) && Object.keys(outputs).length > 0 ? { outputs } : {},
		...others
	};
}
/**
* Connector operations need the platform's two parameters, which a read may omit or show with
* values.
*/
function normaliseParameters(parameters, definition) {
	const declared = require_index.isObject(parameters) ? parameters : {};
	const needed = usedKeys(definition).length > 0 ? require_desired.PLATFORM_PARAMETERS : {};
	const platform = Object.entries(require_desired.PLATFORM_PARAMETERS).filter(([name]) => Object.hasOwn(needed, name) || Object.hasOwn(declared, name));
	const own = Object.keys(declared).filter((name) => !Object.hasOwn(require_desired.PLATFORM_PARAMETERS, name)).toSorted();
	return {
		...Object.fromEntries(platform),
		...Object.fromEntries(own.map((name) => [name, declared[name]]))
	};
}
/** The operations of one block: by name, but each directly after what it waits for. */
function normaliseBlock(block, kind) {
	if (!require_index.isObject(block)) return {};
	const units = Object.keys(block).toSorted().map((name) => ({ operation: {
		kind,
		name,
		value: block[name]
	} }));
	const ordered = require_index.inRunOrder(units);
	return Object.fromEntries(ordered.map(({ operation: { name, value } }) => [name, normaliseOperation(value)]));
}
/**
* The order in which people read an operation: what it is, when it runs, what it does, what is in
* it.
*/
const FIRST = [
	"type",
	"kind",
	"description",
	"recurrence",
	"splitOn",
	"conditions",
	"runAfter"
];
const LAST = [
	"expression",
	"foreach",
	"inputs",
	"actions",
	"else",
	"cases",
	"default"
];
/** An operation without what the server adds, its own keys in a fixed order. */
function normaliseOperation(operation) {
	if (!require_index.isObject(operation)) return operation;
	const { metadata, evaluatedRecurrence, ...kept } = operation;
	const named = normaliseMetadata(metadata);
	const form = {
		...kept,
		...named === null ? {} : { metadata: named },
		...hasServersAuthentication(operation) ? { inputs: withoutAuthentication(kept.inputs) } : {},
		...require_index.isObject(kept.actions) ? { actions: normaliseBlock(kept.actions, "action") } : {},
		...require_index.isObject(kept.else) ? { else: normaliseBranch(kept.else) } : {},
		...require_index.isObject(kept.default) ? { default: normaliseBranch(kept.default) } : {},
		...require_index.isObject(kept.cases) ? { cases: normaliseCases(kept.cases) } : {}
	};
	const others = Object.keys(form).filter((key) => !FIRST.includes(key) && !LAST.includes(key)).toSorted();
	const order = [
		...FIRST,
		...LAST,
		...others
	].filter((key) => Object.hasOwn(form, key));
	return Object.fromEntries(order.map((key) => [key, form[key]]));
}
function normaliseCases(cases) {
	return Object.fromEntries(Object.entries(cases).map(([name, block]) => [name, require_index.isObject(block) ? normaliseBranch(block) : block]));
}
function normaliseBranch(branch) {
	return require_index.isObject(branch.actions) ? {
		...branch,
		actions: normaliseBlock(branch.actions, "action")
	} : branch;
}
/**
* The designer creates new ids for operations, so they are left out; the names of picked files are
* kept.
*/
function normaliseMetadata(metadata) {
	if (!require_index.isObject(metadata)) return null;
	const { operationMetadataId, ...rest } = metadata;
	return Object.keys(rest).length > 0 ? rest : null;
}
const SERVERS_AUTHENTICATION = "@parameters('$authentication')";
/**
* True for the authentication that the server adds to a connector's operation; any other is the
* author's.
*/
function hasServersAuthentication(operation) {
	return require_index.hostReference(operation) !== null && require_index.dig(operation, "inputs", "authentication") === SERVERS_AUTHENTICATION;
}
function withoutAuthentication(inputs) {
	if (!require_index.isObject(inputs)) return inputs ?? {};
	const { authentication, ...rest } = inputs;
	return rest;
}
// src/export/merge-live.ts
/**
* A file's definition, changed to mean what the live one means. Everything that a save changes by
* itself, and every operation with the same meaning, stays as in the file. A parameter that the map
* sets (`set`) keeps the file's own default, since the live value belongs to the environment.
*/
function mergeLive(file, live, set) {
	const normal = normaliseDefinition(live);
	const [was, is] = [require_index.canonicalDefinition(file), require_index.canonicalDefinition(live)];
	const blocks = {
		parameters: parameters(require_index.own(file, "parameters"), require_index.own(normal, "parameters"), set),
		triggers: block(require_index.own(file, "triggers"), require_index.own(normal, "triggers")),
		actions: block(require_index.own(file, "actions"), require_index.own(normal, "actions"))
	};
	const names = [
		...Object.keys(file),
		...Object.keys(normal),
		...Object.keys(blocks)
	];
	const parts = [...new Set(names)].flatMap((part) => {
		const isKept = isSame(require_index.own(was, part), require_index.own(is, part));
		const value = require_index.own(blocks, part) ?? (isKept ? require_index.own(file, part) : require_index.own(normal, part));
		return value === void 0 ? [] : [[part, value]];
	});
	return Object.fromEntries(parts);
}
function parameters(file, live, set) {
	const [was, is] = [objectOf(file), objectOf(live)];
	const stays = (name) => name.startsWith("$") ? Object.hasOwn(was, name) : Object.hasOwn(is, name);
	const values = [.../* @__PURE__ */ new Set([...Object.keys(was), ...Object.keys(is)])].filter(stays).map((name) => {
		const [before, now] = [was[name], is[name]];
		if (before === void 0 || now === void 0) return [name, before ?? now];
		if (name.startsWith("$") || isSameParameter(before, now)) return [name, before];
		const value = require_index.parameterInOrderOf(now, before);
		if (!Object.hasOwn(set, name) || !require_index.isObject(before) || !require_index.isObject(value)) return [name, value];
		return [name, {
			...value,
			defaultValue: before.defaultValue ?? null
		}];
	});
	return Object.fromEntries(values);
}
function block(file, live) {
	const [was, is] = [objectOf(file), objectOf(live)];
	const there = Object.keys(was).filter((name) => Object.hasOwn(is, name));
	const added = Object.keys(is).filter((name) => !Object.hasOwn(was, name));
	return Object.fromEntries([...there.map((name) => [name, operation(was[name], is[name])]), ...added.map((name) => [name, is[name]])]);
}
/** `live` is already normalised. */
function operation(file, live) {
	if (!require_index.isObject(file) || !require_index.isObject(live)) return live;
	if (isSame(require_index.canonicalOperation(file), require_index.canonicalOperation(live))) return file;
	const { metadata, ...changed } = live;
	if (require_index.isObject(file.metadata)) changed.metadata = file.metadata;
	if (require_index.isObject(file.runAfter) && changed.runAfter === void 0) changed.runAfter = {};
	if (require_index.hostReference(live) !== null) changed.inputs = withAuthentication(live.inputs, file.inputs);
	if (require_index.isObject(live.actions)) changed.actions = block(file.actions, live.actions);
	for (const branch of ["else", "default"]) if (require_index.isObject(live[branch])) changed[branch] = withActions(file[branch], live[branch]);
	if (require_index.isObject(live.cases)) {
		const cases = Object.entries(live.cases).map(([name, one]) => [name, withActions(require_index.own(file.cases, name), one)]);
		changed.cases = Object.fromEntries(cases);
	}
	return require_index.operationInOrderOf(changed, file);
}
function withActions(file, live) {
	if (!require_index.isObject(live) || !require_index.isObject(live.actions)) return live;
	return {
		...live,
		actions: block(require_index.own(file, "actions"), live.actions)
	};
}
/** Restores the file's own value, since a save removes or adds it. */
function withAuthentication(inputs, file) {
	const { authentication, ...rest } = objectOf(inputs);
	const before = require_index.own(file, "authentication");
	return before === void 0 ? rest : {
		...rest,
		authentication: before
	};
}
function objectOf(value) {
	return require_index.isObject(value) ? value : {};
}
function isSameParameter(one, other) {
	return isSame(require_index.canonicalParameters({ one }), require_index.canonicalParameters({ one: other }));
}
/** Of two canonical forms. */
function isSame(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}
// src/export/live-document.ts
/**
* A flow's own document with the live content, in the format of its file. `values` are the
* parameters that the map sets, which are not written to the file.
*/
function liveDocument(flow, live, values) {
	const definition = mergeLive(flow.definition, live.definition, values);
	let root = replacedAt(JSON.parse(flow.source.text), flow.definitionPath, definition);
	const holder = flow.definitionPath.slice(0, -1);
	if (!flow.namedByFile) root = replacedAt(root, [...holder, "displayName"], live.displayName);
	if (flow.referencesPath === null) return root;
	return replacedAt(root, flow.referencesPath, references(flow, live, usedKeys(definition)));
}
/** The file's references without unused ones, and with new ones. */
function references(flow, live, keys) {
	const declared = valueAt(JSON.parse(flow.source.text), flow.referencesPath ?? []);
	const before = new Set(usedKeys(flow.definition));
	const kept = Object.entries(declared).filter(([key]) => keys.includes(key) || !before.has(key));
	const fresh = keys.filter((key) => !Object.hasOwn(declared, key)).map((key) => [key, reference(flow, require_index.own(live.connectionReferences, key))]);
	return Object.fromEntries([...kept, ...fresh]);
}
function reference({ format }, live) {
	const id = String(require_index.own(live, "id") ?? "");
	const source = String(require_index.own(live, "source") ?? "Embedded");
	const name = logicalName(live);
	if (format === "solution") return {
		runtimeSource: source.toLowerCase(),
		connection: name === null ? {} : { connectionReferenceLogicalName: name },
		api: { name: id.split("/").at(-1) ?? "" }
	};
	return {
		id,
		source,
		...name === null ? {} : { connectionReferenceLogicalName: name }
	};
}
function replacedAt(root, [step, ...rest], value) {
	if (step === void 0) return value;
	const holder = root;
	return {
		...holder,
		[step]: replacedAt(holder[step] ?? {}, rest, value)
	};
}
function valueAt(root, path) {
	return path.reduce((value, step) => require_index.own(value, String(step)) ?? {}, root);
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
		outcomes: await require_index.pMap(named, async (flow) => {
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
	if (!(error instanceof require_index.HostError)) throw error;
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
	const document = format === "live" ? reply : normaliseFlow(live);
	if (require_index.holdsSignedUrl(JSON.stringify(document))) return failed({ code: "signed-url-in-definition" });
	const settings = project.map?.environments.get(environment.name)?.flows;
	const isSame = (flow) => isLive(flow, live, settings?.get(flow.file) ?? null);
	const flow = held ?? maybe.find((other) => !claimed.has(other.file) && isSame(other)) ?? null;
	if (flow === null) {
		const problem = await writeNewFile(root, file, `${JSON.stringify(document, null, 2)}\n`);
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
	const problem = await editFile(root, flow.file, flow.source.text, (text) => withChanges(text, liveDocument(flow, live, settings?.parameters ?? {})));
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
		bindings: usedKeys(definition).flatMap((key) => {
			const reference = require_index.own(connectionReferences, key);
			const connectionName = require_index.digString(reference, "connectionName");
			const id = connectorId(reference);
			if (!connectionName || id === null) return [];
			return [{
				name: logicalName(reference) ?? key,
				connectionName,
				id
			}];
		})
	};
}
const APIS = "/providers/Microsoft.PowerApps/apis/";
function connectorId(reference) {
	const id = require_index.digString(reference, "id") || require_index.digString(reference, "api", "id");
	if (id) return id;
	const name = require_index.digString(reference, "api", "name") || require_index.digString(reference, "apiName");
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
	const project = await require_index.readRepository(settings, root);
	const { map, mapFile, mapProblems } = project;
	if (map === null && mapProblems !== null) throw new require_index.UsageError(require_index.invalidMapMessage(mapFile));
	if (map?.kind === "settings") throw new require_index.UsageError(`${require_index.settingsFileMessage(mapFile, "flows")}; set \`connection-references\` to a map of its own`);
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
	const name = wanted.environment ?? known?.name ?? environmentNameFor(environmentName, await visibleTo(reader));
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
		if (error instanceof require_index.HostError && error.kind === "not-found") return [];
		throw error;
	});
	if (listed.length > 0) return listed;
	const visible = await visibleTo(reader);
	if (visible.some((one) => sameEnvironment(one.environmentName, environmentName))) return listed;
	throw notThere(environmentName, visible);
}
function byName(one, other) {
	return require_index.byCodeUnit(one.displayName, other.displayName) || require_index.byCodeUnit(one.flowName, other.flowName);
}
/** The environments that the key sees; empty where they cannot be listed. */
function visibleTo(reader) {
	return reader.listEnvironments().catch((error) => {
		if (error instanceof require_index.HostError) return [];
		throw error;
	});
}
const MOST_SHOWN = 10;
function notThere(environmentName, visible) {
	const names = visible.map((one) => `${one.environmentName} (${one.displayName})`);
	const others = names.length > 0 ? `, which sees ${require_index.andList(names, MOST_SHOWN)}` : "";
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
	const names = new FileNames(project.sought.lists[0] ?? [], [...taken, project.mapFile]);
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
		secrets: require_index.secretPaths(project.map, project.index),
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
	const account = await deployingAccount(key, adopted.flatMap(({ bindings }) => bindings).map(({ connectionName }) => owners.get(require_index.connectionId(connectionName)) ?? null), ask);
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
		const near = require_index.nearest(text, listed.map(({ displayName }) => displayName));
		const meant = near === null ? "without --flow they are listed" : `did you mean ${JSON.stringify(near)}?`;
		throw new require_index.UsageError(`the environment has no flow ${JSON.stringify(text)}; ${meant}`);
	}
	if (others.length === 0) return only;
	const guids = [only, ...others].map(({ flowName }) => flowName).join(", ");
	throw new require_index.UsageError(`${others.length + 1} flows are called ${JSON.stringify(text)}; give the guid of one: ${guids}`);
}
async function reportOf(environment, outcomes, settings, root) {
	const { flows, skipped } = await require_index.readRepository(settings, root);
	const files = new Set(outcomes.map(({ file }) => file));
	return {
		version: 2,
		mode: "export",
		environments: [environment],
		flows: flows.filter(({ file }) => files.has(file)).map(require_index.summarise),
		skipped: skipped.map(require_index.summariseSkipped),
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
// src/export/export-known.ts
/**
* The action's export: from each requested environment of the map, the flows that Git knows, with
* their live content; all flows where Git knows none. A pull request then shows the change.
*/
async function exportKnown(settings, surroundings) {
	const names = environmentsIn(await readForExport(settings, surroundings.root), settings.environments);
	return withReader(settings, surroundings, async (reader, key) => {
		const runs = [];
		for (const environment of names) {
			const project = await readForExport(settings, surroundings.root);
			const source = await sourceOf(environment, project, reader);
			runs.push(await exportFrom(source, {
				flows: "known",
				format: "tidy",
				isForced: true
			}, project, {
				settings,
				surroundings,
				reader,
				key
			}));
		}
		return runs.reduce(together);
	});
}
/** Without a map the environment is named by its id. */
function environmentsIn({ map, mapFile }, asked) {
	if (map === null) {
		const [id] = asked;
		if (id !== void 0 && asked.length === 1) return [{
			environmentId: id,
			environment: null
		}];
		throw new require_index.UsageError(`there is no ${mapFile}; set \`environment\` to the id of the environment to export from`);
	}
	const known = [...map.environments.keys()];
	const missing = asked.find((name) => !known.includes(name));
	if (missing !== void 0 || known.length === 0) throw new require_index.UsageError(require_index.unknownEnvironment(missing ?? "", known));
	return (asked.length > 0 ? asked : known).map((environment) => ({
		environmentId: null,
		environment
	}));
}
function together(one, other) {
	const { report } = other;
	const flows = [...one.report.flows, ...report.flows];
	return {
		...other,
		report: {
			...report,
			environments: [...one.report.environments, ...report.environments],
			flows: [...new Map(flows.map((flow) => [flow.file, flow])).values()],
			outcomes: [...one.report.outcomes, ...report.outcomes]
		}
	};
}
exports.exportKnown = exportKnown;
