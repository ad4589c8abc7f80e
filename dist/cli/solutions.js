let node_path = require("node:path");
const require_carry_out = require("./carry-out.js");
let node_fs = require("node:fs");
// src/solutions/facts.ts
/** The elements of XML that are looked for. */
const ELEMENTS = {
	flow: "Workflow",
	reference: "connectionreference",
	solution: "SolutionManifest"
};
/** The flow in an element `Workflow` of `.json.data.xml`, or of an extracted `customizations.xml`. */
function recordInXml({ attributes, texts }) {
	return recordOf({
		guid: attributes.WorkflowId,
		displayName: attributes.Name,
		jsonFile: texts.get("JsonFileName"),
		state: texts.get("StateCode"),
		kind: texts.get("ModernFlowType")
	});
}
/** The flow in a `workflow.yml`, or in the `metadata.yml` of Copilot Studio's clone of an agent. */
function recordInYaml(document) {
	const workflow = require_carry_out.own(document, "Workflow");
	if (workflow === void 0) return recordInMetadata(document);
	return recordOf({
		guid: require_carry_out.digString(workflow, "@WorkflowId"),
		displayName: require_carry_out.digString(workflow, "@Name"),
		jsonFile: require_carry_out.digString(workflow, "JsonFileName"),
		state: require_carry_out.digString(workflow, "StateCode"),
		kind: require_carry_out.digString(workflow, "ModernFlowType")
	});
}
function recordInMetadata(document) {
	return recordOf({
		guid: require_carry_out.digString(document, "workflowId"),
		displayName: require_carry_out.digString(document, "name"),
		jsonFile: require_carry_out.digString(document, "jsonFileName"),
		state: require_carry_out.digString(document, "stateCode"),
		kind: require_carry_out.digString(document, "modernFlowType")
	});
}
const STATES = {
	0: "Stopped",
	1: "Started"
};
/** `ModernFlowType`: 0 a cloud flow, 1 of Copilot Studio, 2 of Microsoft 365 Copilot. */
const AGENT_FLOWS = ["1", "2"];
function recordOf({ guid, displayName, jsonFile, state, kind }) {
	return {
		guid: require_carry_out.guidsOf(guid ?? "")[0] ?? null,
		displayName: displayName?.trim() || null,
		jsonFile: jsonFile?.trim().split(/[\\/]/).at(-1)?.toLowerCase() || null,
		state: STATES[state?.trim() ?? ""] ?? null,
		isAgentFlow: AGENT_FLOWS.includes(kind?.trim() ?? "")
	};
}
/** Null for an element that looks alike. */
function referenceInXml({ attributes, texts }) {
	return referenceOf(attributes.connectionreferencelogicalname, texts.get("connectorid"));
}
/** The reference in a `connectionreference.yml`, or all in a `connectionreferences.mcs.yml`. */
function referencesInYaml(document) {
	const one = require_carry_out.own(document, "connectionreference");
	const cloned = require_carry_out.own(document, "connectionReferences");
	return [referenceOf(require_carry_out.digString(one, "@connectionreferencelogicalname"), require_carry_out.digString(one, "connectorid")), ...Array.isArray(cloned) ? cloned.map(clonedReference) : []].filter((reference) => reference !== null);
}
function clonedReference(each) {
	return referenceOf(require_carry_out.digString(each, "connectionReferenceLogicalName"), require_carry_out.digString(each, "connectorId"));
}
function referenceOf(name, id) {
	const [logicalName, connectorId] = [name?.trim().toLowerCase(), id?.trim()];
	return logicalName && connectorId ? {
		logicalName,
		connectorId
	} : null;
}
/** The unique name in a `Solution.xml`. */
function solutionInXml({ texts }) {
	return texts.get("UniqueName")?.trim() || null;
}
/** The unique name in a `solution.yml`. */
function solutionInYaml(document) {
	return require_carry_out.digString(document, "ImportExportXml", "SolutionManifest", "UniqueName")?.trim() || null;
}
/** The paths in a `solutioncomponents.yml`, in lower case. */
function componentsInYaml(document) {
	const components = require_carry_out.dig(document, "SolutionComponents", "Component");
	return (Array.isArray(components) ? components : [components]).flatMap((one) => require_carry_out.digString(one, "@path")?.toLowerCase() ?? []);
}
// src/solutions/folders.ts
/** The names in folders of the workspace, each read once. */
var Folders = class {
	#root;
	#known = /* @__PURE__ */ new Map();
	constructor(root) {
		this.#root = root;
	}
	/** Empty where there is no such folder. */
	names(folder) {
		const known = this.#known.get(folder);
		if (known !== void 0) return known;
		const names = this.#read(folder);
		this.#known.set(folder, names);
		return names;
	}
	/** The path of the entry with this name, compared without case; null where there is none. */
	find(folder, name) {
		const folded = name.toLowerCase();
		const found = this.names(folder).find((one) => one.toLowerCase() === folded);
		return found === void 0 ? null : node_path.posix.join(folder, found);
	}
	#read(folder) {
		try {
			return (0, node_fs.readdirSync)((0, node_path.join)(this.#root, folder)).toSorted();
		} catch {
			return [];
		}
	}
};
// src/solutions/refused-error.ts
/** A file of a solution has something that no such file needs. */
var RefusedError = class extends Error {
	name = "RefusedError";
	what;
	constructor(what) {
		super(what);
		this.what = what;
	}
};
// src/solutions/read-solution-file.ts
/** Each parser is loaded only where it has something to read. */
async function loadParsers(files) {
	const isAny = (test) => files.some(test);
	return {
		xml: isAny(isXml) ? (await Promise.resolve().then(() => require("./xml.js"))).elementsIn : null,
		yaml: isAny((file) => !isXml(file)) ? (await Promise.resolve().then(() => require("./yaml.js"))).yamlDocument : null
	};
}
/** Real files of YAML have 2 kB. */
const MOST_YAML = 262144;
const WANTED = new Set(Object.values(ELEMENTS));
/** Reads a file of a solution. Never throws; null where it is gone. */
function readSolutionFile(root, file, parsers) {
	const content = require_carry_out.readWorkspaceFile(root, file);
	if (content === null) return null;
	if (!content.ok) return unread({
		code: "solution-file-unread",
		cause: content.reason
	});
	return parseSolutionFile(file, content.bytes, parsers);
}
/** The content of a file of a solution, which may be anything. Never throws. */
function parseSolutionFile(file, bytes, parsers) {
	if (!isXml(file) && bytes.length > MOST_YAML) return unread({
		code: "solution-file-unread",
		cause: {
			code: "file-too-large",
			bytes: bytes.length,
			most: MOST_YAML
		}
	});
	const { text, encoding, undecodableAt } = require_carry_out.decode(bytes);
	if (undecodableAt !== null) return unread({
		code: "solution-file-undecodable",
		encoding
	});
	return parsed(file, text, parsers);
}
function parsed(file, text, { xml, yaml }) {
	const format = isXml(file) ? "XML" : "YAML";
	try {
		if (format === "XML") return xml && {
			kind: "xml",
			elements: xml(text, WANTED)
		};
		return yaml && {
			kind: "yaml",
			document: yaml(text)
		};
	} catch (error) {
		if (error instanceof RefusedError) return unread({
			code: "solution-file-refused",
			what: error.what
		});
		const [detail = ""] = String(error instanceof Error ? error.message : error).split("\n");
		return unread({
			code: "solution-file-malformed",
			format,
			detail: detail.slice(0, 200)
		});
	}
}
function unread(reason) {
	return {
		kind: "unread",
		reason
	};
}
function isXml(file) {
	return /\.xml$/i.test(file);
}
// src/solutions/solutions.ts
/** Finds the files of solutions beside the files of flows; null where there are none. */
async function openSolutions(root, files) {
	const folders = new Folders(root);
	const inLayouts = files.filter((file) => require_carry_out.layoutFolder(file) !== null);
	const names = new Set(inLayouts.map((file) => require_carry_out.layoutFolder(file) ?? ""));
	const layouts = new Map([...names].map((name) => [name, require_carry_out.layoutFiles(name, folders)]));
	const records = inLayouts.flatMap((file) => require_carry_out.recordFile(file, folders) ?? []);
	const all = [...[...layouts.values()].flatMap(filesOf), ...records];
	if (all.length === 0) return null;
	const flowsOf = (file) => inLayouts.filter((flow) => {
		const beside = layouts.get(require_carry_out.layoutFolder(flow) ?? "");
		return file === require_carry_out.recordFile(flow, folders) || beside && filesOf(beside).includes(file);
	});
	return {
		...opened(root, await loadParsers(all), layouts, folders),
		flowsOf
	};
}
function filesOf({ xml, references, solutions }) {
	const ofSolutions = solutions.flatMap(({ solution, components }) => [solution, ...components === null ? [] : [components]]);
	return [
		...xml,
		...references,
		...ofSolutions
	];
}
function opened(root, parsers, layouts, folders) {
	const unread = /* @__PURE__ */ new Map();
	const read = (file) => {
		const content = readSolutionFile(root, file, parsers);
		if (content?.kind !== "unread") return content;
		unread.set(file, {
			kind: "skipped",
			file,
			reason: content.reason
		});
		return null;
	};
	const known = new Map([...layouts].map(([name, files]) => [name, layoutOf(files, read)]));
	const completeBy = (flow, own) => {
		const layout = known.get(require_carry_out.layoutFolder(flow.file) ?? "/");
		return layout === void 0 ? flow : completed(flow, layout, [...own(), ...layout.records]);
	};
	return {
		complete: (flow) => completeBy(flow, () => {
			const file = require_carry_out.recordFile(flow.file, folders);
			return file === null ? [] : recordsIn(read(file));
		}),
		recordFile: (file) => require_carry_out.recordFile(file, folders),
		completeWith: (flow, record, bytes) => completeBy(flow, () => bytes === null ? [] : recordsIn(contentOf(record, bytes, parsers))),
		unread: () => [...unread.values()]
	};
}
function contentOf(file, bytes, parsers) {
	const content = parseSolutionFile(file, bytes, parsers);
	return content?.kind === "unread" ? null : content;
}
function layoutOf({ xml, references, solutions }, read) {
	const contents = xml.map(read);
	const elements = (name) => contents.flatMap((content) => elementsOf(content, name));
	const registered = [...elements(ELEMENTS.reference).flatMap((element) => referenceInXml(element) ?? []), ...references.flatMap((file) => withDocument(read(file), referencesInYaml) ?? [])];
	const unpacked = elements(ELEMENTS.solution).flatMap((element) => solutionInXml(element) ?? []);
	return {
		references: new Map(registered.map((reference) => [reference.logicalName, reference])),
		solutions: [...[...new Set(unpacked)].map((name) => ({
			name,
			components: null
		})), ...solutions.flatMap(({ solution, components }) => {
			const name = withDocument(read(solution), solutionInYaml);
			const listed = components === null ? null : withDocument(read(components), componentsInYaml);
			return name === null ? [] : [{
				name,
				components: listed
			}];
		})],
		records: elements(ELEMENTS.flow).map(recordInXml)
	};
}
function elementsOf(content, wanted) {
	if (content?.kind !== "xml") return [];
	return content.elements.filter(({ name }) => name === wanted);
}
function withDocument(content, take) {
	return content?.kind === "yaml" ? take(content.document) : null;
}
function recordsIn(content) {
	const inYaml = withDocument(content, recordInYaml);
	return inYaml === null ? elementsOf(content, ELEMENTS.flow).map(recordInXml) : [inYaml];
}
function completed(flow, layout, records) {
	const { displayName, guid = null, state = null, isAgentFlow = false } = records.find((one) => isOf(one, flow)) ?? null ?? {};
	return {
		...flow,
		...flow.namedByFile && displayName ? { displayName } : {},
		guids: guid === null ? flow.guids : [.../* @__PURE__ */ new Set([...flow.guids, guid])],
		workflowId: flow.workflowId ?? guid,
		references: flow.references?.map((one) => withConnector(one, layout)) ?? null,
		solution: {
			names: solutionsOf(flow, layout),
			state,
			isAgentFlow
		}
	};
}
/** One that names no flow is about the flow beside it. */
function isOf({ guid, jsonFile }, { file, guids }) {
	if (jsonFile !== null) return jsonFile === node_path.posix.basename(file).toLowerCase();
	return guid === null || guids.length === 0 || guids.includes(guid);
}
/** A solution that does not list its parts has all flows of its layout. */
function solutionsOf({ guids }, { solutions }) {
	return solutions.filter(({ components }) => components === null || components.some((path) => guids.some((guid) => path.includes(guid)))).map(({ name }) => name);
}
function withConnector(reference, { references }) {
	const registered = references.get(reference.logicalName?.toLowerCase() ?? "");
	if (registered === void 0) return reference;
	const { connectorId } = registered;
	const connector = reference.connector ?? require_carry_out.connectorOf(connectorId);
	return {
		...reference,
		connector,
		registeredId: connectorId
	};
}
exports.RefusedError = RefusedError;
exports.openSolutions = openSolutions;
