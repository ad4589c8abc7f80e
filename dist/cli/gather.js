const require_schemas = require("./schemas.js");
const require_carry_out = require("./carry-out.js");
// src/map/data-policies/make-policy.ts
/** The policy of an export that contains its groups. */
function makePolicy(file, { definition, configurations, patterns }) {
	return {
		id: definition.name.toLowerCase(),
		name: definition.displayName || definition.name,
		file,
		committed: null,
		covers: coveredBy(definition),
		defaultGroup: definition.defaultConnectorsClassification,
		groups: groupsOf(definition),
		actions: actionsOf(configurations),
		filtered: filteredBy(configurations),
		customConnectors: customConnectorsBy(patterns),
		isLegacy: definition.isLegacySchemaVersion === true
	};
}
function coveredBy({ environmentType, environments }) {
	const names = (environments ?? []).flatMap(({ name, id }) => name || id || []);
	const ids = environmentType === "AllEnvironments" ? [] : names.map(require_carry_out.environmentId);
	return {
		kind: environmentType === "OnlyEnvironments" || environmentType === "SingleEnvironment" ? "only" : "except",
		environments: ids
	};
}
/** Blocked comes last, so that it applies to a connector in two groups. */
function groupsOf({ connectorGroups }) {
	const pairs = (connectorGroups ?? []).toSorted((one, other) => Number(one.classification === "Blocked") - Number(other.classification === "Blocked")).flatMap(({ classification, connectors }) => (connectors ?? []).map(({ id }) => [keyOf(id), classification]));
	return new Map(pairs);
}
function keyOf(id) {
	return require_carry_out.policyConnector(id)?.key ?? id;
}
function actionsOf(configurations) {
	const all = configurations?.connectorActionConfigurations ?? [];
	return new Map(all.map(({ connectorId, actionRules, defaultConnectorActionRuleBehavior }) => {
		const rules = (actionRules ?? []).map(({ actionId, behavior }) => [actionId.toLowerCase(), behavior]);
		const byDefault = defaultConnectorActionRuleBehavior || "Allow";
		return [keyOf(connectorId), {
			byDefault,
			rules: new Map(rules)
		}];
	}));
}
/** The last rule of every list is for `*`. If it is the only one and allows, nothing is filtered. */
function filteredBy(configurations) {
	const filtering = (configurations?.endpointConfigurations ?? []).filter(({ endpointRules }) => (endpointRules ?? []).some(({ behavior, endPoint, endpoint }) => {
		return behavior !== "Allow" || (endPoint ?? endpoint) !== "*";
	}));
	return new Set(filtering.map(({ connectorId }) => keyOf(connectorId)));
}
/** If the first pattern is `*`, the host does not matter. */
function customConnectorsBy(patterns) {
	const [first] = (patterns?.rules ?? []).toSorted((one, other) => one.order - other.order);
	return first?.pattern === "*" ? first.customConnectorRuleClassification : "by-url";
}
// src/map/data-policies/export-schema.ts
const list = (schema) => require_schemas.nullish(require_schemas.array(schema));
const group = require_schemas._enum([
	"Confidential",
	"General",
	"Blocked"
]);
/** `Get-PowerAppDlpPolicyConnectorConfigurations`. PowerShell writes `endpoint`, the API `endPoint`. */
const configurationsSchema = require_schemas.looseObject({
	connectorActionConfigurations: list(require_schemas.looseObject({
		connectorId: require_schemas.string(),
		actionRules: list(require_schemas.looseObject({
			actionId: require_schemas.string(),
			behavior: require_schemas._enum(["Allow", "Block"])
		})),
		defaultConnectorActionRuleBehavior: require_schemas.nullish(require_schemas._enum([
			"Allow",
			"Block",
			""
		]))
	})),
	endpointConfigurations: list(require_schemas.looseObject({
		connectorId: require_schemas.string(),
		endpointRules: list(require_schemas.looseObject({
			behavior: require_schemas.nullish(require_schemas.string()),
			endPoint: require_schemas.nullish(require_schemas.string()),
			endpoint: require_schemas.nullish(require_schemas.string())
		}))
	}))
});
/** `Get-PowerAppPolicyUrlPatterns`. */
const urlPatternsSchema = require_schemas.looseObject({ rules: list(require_schemas.looseObject({
	order: require_schemas.number(),
	pattern: require_schemas.string(),
	customConnectorRuleClassification: require_schemas._enum([
		"Confidential",
		"General",
		"Blocked",
		"Ignore"
	])
})) });
/** `policyDefinition` of the API; `Get-DlpPolicy` returns only this object. */
const definitionSchema = require_schemas.looseObject({
	name: require_schemas.string(),
	displayName: require_schemas.nullish(require_schemas.string()),
	defaultConnectorsClassification: group,
	/** Absent in the list of all policies. */
	connectorGroups: list(require_schemas.looseObject({
		classification: group,
		connectors: list(require_schemas.looseObject({ id: require_schemas.string() }))
	})),
	environmentType: require_schemas._enum([
		"AllEnvironments",
		"OnlyEnvironments",
		"ExceptEnvironments",
		"SingleEnvironment"
	]),
	environments: list(require_schemas.looseObject({
		name: require_schemas.nullish(require_schemas.string()),
		id: require_schemas.nullish(require_schemas.string())
	})),
	isLegacySchemaVersion: require_schemas.nullish(require_schemas.boolean())
});
// src/map/data-policies/read-export.ts
/** Reads an export of any shape, or gives the reason why it is not one. Never throws. */
function readExport(file, bytes) {
	const { text, encoding, undecodableAt } = require_carry_out.decode(bytes);
	const source = new require_carry_out.Source(file, text);
	const notJson = (cause, offset) => ({
		code: "policy-file-not-json",
		file,
		line: source.range(offset, 0).line,
		cause
	});
	if (undecodableAt !== null) return {
		ok: false,
		reason: notJson({
			code: "text-undecodable",
			encoding
		}, undecodableAt)
	};
	const parsed = require_carry_out.parseJson(text);
	if (!parsed.ok) {
		const [problem] = parsed.problems;
		return {
			ok: false,
			reason: notJson(problem?.reason ?? { code: "json-empty" }, problem?.offset ?? 0)
		};
	}
	try {
		return {
			ok: true,
			export: {
				file,
				...readRoot(parsed.value)
			}
		};
	} catch (error) {
		if (error instanceof NotAnExport) return {
			ok: false,
			reason: reasonOf(error, source)
		};
		throw error;
	}
}
/** Thrown for a value that an export cannot have; caught in this file. */
var NotAnExport = class extends Error {
	path;
	isTruncated;
	constructor(path, found) {
		super("not an export");
		this.path = path;
		this.isTruncated = isTruncated(found);
	}
};
/** PowerShell writes an object that is deeper than `-Depth` as text. */
function isTruncated(found) {
	const first = Array.isArray(found) ? found[0] : found;
	return typeof first === "string" && (first.startsWith("@{") || first.startsWith("System."));
}
function reasonOf({ path, isTruncated }, source) {
	const { line } = source.place(path);
	const { file } = source;
	return isTruncated ? {
		code: "policy-file-truncated",
		file,
		line
	} : {
		code: "policy-file-not-export",
		file,
		line,
		at: require_carry_out.toPointer(path)
	};
}
/** One policy, a list, or `{"value": [\u2026]}`, which may contain the settings of its only policy. */
function readRoot(root) {
	const value = require_carry_out.own(root, "value");
	const [items, at] = Array.isArray(root) ? [root, []] : [value, ["value"]];
	if (!Array.isArray(items)) return readOne(root, []);
	const read = items.map((item, index) => readOne(item, [...at, index]));
	const policies = read.flatMap((one) => one.policies);
	const settings = require_carry_out.isObject(root) ? settingsIn(root, []) : null;
	const [only] = policies;
	const isOne = policies.length === 1 && only !== void 0 && settings !== null;
	return {
		policies: isOne ? [withSettings(only, settings)] : policies,
		settings: isOne ? null : settings ?? read.find((one) => one.settings)?.settings ?? null,
		isLegacy: read.some((one) => one.isLegacy)
	};
}
function readOne(item, at) {
	const nothing = {
		policies: [],
		settings: null,
		isLegacy: false
	};
	if (!require_carry_out.isObject(item)) throw new NotAnExport(at, item);
	if (LEGACY.some((key) => Object.hasOwn(item, key))) return {
		...nothing,
		isLegacy: true
	};
	const settings = settingsIn(item, at);
	const isWrapped = require_carry_out.isObject(item.policyDefinition);
	const definition = isWrapped ? item.policyDefinition : item;
	if (!DEFINING.some((key) => Object.hasOwn(definition, key))) {
		if (settings === null) throw new NotAnExport(at, item);
		return {
			...nothing,
			settings
		};
	}
	const place = isWrapped ? [...at, "policyDefinition"] : at;
	const policy = {
		definition: checked(definitionSchema, definition, place),
		...NO_SETTINGS
	};
	return {
		...nothing,
		policies: [settings === null ? policy : withSettings(policy, settings)]
	};
}
/** `Get-AdminDlpPolicy`. */
const LEGACY = ["BusinessDataGroup", "NonBusinessDataGroup"];
const DEFINING = ["connectorGroups", "defaultConnectorsClassification"];
const NO_SETTINGS = {
	configurations: null,
	patterns: null
};
/** The API wraps the settings in a property of their own; PowerShell does not. */
function settingsIn(item, at) {
	const { connectorConfigurationsDefinition: wrapped, customConnectorUrlPatternsDefinition } = item;
	const isPlain = "connectorActionConfigurations" in item || "endpointConfigurations" in item;
	const configurations = require_carry_out.isObject(wrapped) ? checked(configurationsSchema, wrapped, [...at, "connectorConfigurationsDefinition"]) : isPlain ? checked(configurationsSchema, item, at) : null;
	const patterns = require_carry_out.isObject(customConnectorUrlPatternsDefinition) ? checked(urlPatternsSchema, customConnectorUrlPatternsDefinition, [...at, "customConnectorUrlPatternsDefinition"]) : Array.isArray(item.rules) ? checked(urlPatternsSchema, item, at) : null;
	return configurations === null && patterns === null ? null : {
		configurations,
		patterns
	};
}
/** The policy with the settings that it lacks. */
function withSettings(policy, settings) {
	return {
		...policy,
		configurations: policy.configurations ?? settings.configurations,
		patterns: policy.patterns ?? settings.patterns
	};
}
function checked(schema, value, at) {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const path = (result.error.issues[0]?.path ?? []).map((step) => typeof step === "number" ? step : String(step));
	throw new NotAnExport([...at, ...path], valueAt(value, path));
}
function valueAt(value, path) {
	return path.reduce((inner, step) => inner?.[step], value);
}
// src/map/data-policies/gather.ts
/** The data policies in some files, the problems of the files, and what cannot be checked. */
function gatherPolicies(globs, found) {
	const faults = [];
	const exports = [];
	for (const { file, bytes, reason } of found) {
		const read = bytes === void 0 ? {
			ok: false,
			reason
		} : readExport(file, bytes);
		if (read.ok) exports.push(read.export);
		else faults.push({
			file,
			reason: read.reason
		});
	}
	const all = exports.flatMap(({ file, policies }) => policies.map((exported) => ({
		file,
		exported
	})));
	const complete = all.filter(isComplete);
	const assigned = assignSettings(complete, exports);
	const { policies, duplicates } = withoutDuplicates(assigned.policies);
	return {
		globs,
		policies,
		unchecked: [
			...onlyListed(all, complete),
			...exports.flatMap(({ file, isLegacy }) => isLegacy ? [{
				code: "data-policy-legacy-export",
				file
			}] : []),
			...assigned.unassigned.map((file) => ({
				code: "data-policy-settings-unassigned",
				file
			}))
		],
		problems: [...missing(globs, found), ...[...faults, ...duplicates].map(({ file, reason }) => ({
			path: placeOf(file, globs),
			reason
		}))]
	};
}
/** False for the list of all policies, which has no connectors. */
function isComplete({ exported: { definition } }) {
	return definition.connectorGroups != null;
}
function* onlyListed(all, complete) {
	const known = new Set(complete.map(idOf));
	const listed = all.filter((one) => !isComplete(one) && !known.has(idOf(one)));
	for (const [file, found] of Map.groupBy(listed, (one) => one.file)) yield {
		code: "data-policy-only-listed",
		file,
		policies: found.map(({ exported: { definition } }) => nameOf(definition))
	};
}
function idOf({ exported }) {
	return exported.definition.name.toLowerCase();
}
function nameOf({ displayName, name }) {
	return displayName || name;
}
/** Adds each file of settings to its policy; `unassigned`: the files whose policy is unknown. */
function assignSettings(found, exports) {
	let policies = [...found];
	const unassigned = [];
	for (const { file, settings } of exports) {
		if (settings === null) continue;
		const owner = ownerOf(file, found);
		if (owner === null) unassigned.push(file);
		policies = policies.map((one) => owner !== null && idOf(one) === owner ? {
			...one,
			exported: withSettings(one.exported, settings)
		} : one);
	}
	return {
		policies,
		unassigned
	};
}
/**
* Settings do not name their policy. It is the one whose id is in the file name, the only one in
* the folder, or the one whose file name theirs starts with.
*/
function ownerOf(file, found) {
	const name = stemOf(file);
	const named = found.find((one) => name.includes(idOf(one)));
	if (named !== void 0) return idOf(named);
	const near = found.filter((one) => folderOf(one.file) === folderOf(file));
	if (new Set(near.map(idOf)).size === 1) return near[0] === void 0 ? null : idOf(near[0]);
	const alike = near.filter((one) => name.startsWith(stemOf(one.file)));
	const longest = Math.max(...alike.map((one) => one.file.length));
	const [best, ...others] = alike.filter((one) => one.file.length === longest);
	return best === void 0 || others.length > 0 ? null : idOf(best);
}
function folderOf(file) {
	return file.slice(0, file.lastIndexOf("/") + 1);
}
function stemOf(file) {
	return file.slice(folderOf(file).length).replace(/\.json$/i, "").toLowerCase();
}
/** A policy may be in two files if their content is the same. */
function withoutDuplicates(found) {
	const policies = [];
	const duplicates = [];
	for (const same of Map.groupBy(found, idOf).values()) {
		const [first, ...others] = same.map(({ file, exported }) => makePolicy(file, exported));
		if (first === void 0) continue;
		policies.push(first);
		if (others.every((other) => require_carry_out.policyContent(other) === require_carry_out.policyContent(first))) continue;
		const files = [...new Set(same.map(({ file }) => file))];
		const reason = {
			code: "policy-duplicate",
			policy: first.name,
			files
		};
		duplicates.push({
			file: first.file,
			reason
		});
	}
	return {
		policies,
		duplicates
	};
}
function missing(globs, found) {
	return globs.flatMap((glob, index) => {
		if (glob.startsWith("!") || found.some(({ file }) => require_carry_out.globMatcher(glob)(file))) return [];
		return [{
			path: ["dataPolicies", index],
			reason: {
				code: "policy-file-missing",
				glob
			}
		}];
	});
}
function placeOf(file, globs) {
	const index = globs.findIndex((glob) => !glob.startsWith("!") && require_carry_out.globMatcher(glob)(file));
	return index === -1 ? ["dataPolicies"] : ["dataPolicies", index];
}
exports.gatherPolicies = gatherPolicies;
