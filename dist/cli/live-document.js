const require_carry_out = require("./carry-out.js");
const require_desired = require("./desired.js");
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
	const keys = [...require_carry_out.operations(definition, [])].map(({ host }) => host?.key);
	return [...new Set(keys.filter((key) => key !== void 0))].toSorted();
}
/** The map names the connection; a reference that no operation uses is left out. */
function normaliseReferences(references, keys) {
	const kept = keys.flatMap((key) => {
		const reference = require_carry_out.own(references, key);
		if (!require_carry_out.isObject(reference)) return [];
		const name = logicalName(reference);
		const id = require_carry_out.own(reference, "id") ?? require_carry_out.dig(reference, "api", "id") ?? null;
		const source = require_carry_out.own(reference, "source") ?? require_carry_out.own(reference, "runtimeSource") ?? null;
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
	const name = require_carry_out.dig(reference, "connection", "connectionReferenceLogicalName") ?? require_carry_out.own(reference, "connectionReferenceLogicalName");
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
		...require_carry_out.describe(description),
		parameters: normaliseParameters(parameters, definition),
		triggers: normaliseBlock(triggers, "trigger"),
		actions: normaliseBlock(actions, "action"),
		...require_carry_out.isObject(outputs) && Object.keys(outputs).length > 0 ? { outputs } : {},
		...others
	};
}
/**
* Connector operations need the platform's two parameters, which a read may omit or show with
* values.
*/
function normaliseParameters(parameters, definition) {
	const declared = require_carry_out.isObject(parameters) ? parameters : {};
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
	if (!require_carry_out.isObject(block)) return {};
	const units = Object.keys(block).toSorted().map((name) => ({ operation: {
		kind,
		name,
		value: block[name]
	} }));
	const ordered = require_carry_out.inRunOrder(units);
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
	if (!require_carry_out.isObject(operation)) return operation;
	const { metadata, evaluatedRecurrence, ...kept } = operation;
	const named = normaliseMetadata(metadata);
	const form = {
		...kept,
		...named === null ? {} : { metadata: named },
		...hasServersAuthentication(operation) ? { inputs: withoutAuthentication(kept.inputs) } : {},
		...require_carry_out.isObject(kept.actions) ? { actions: normaliseBlock(kept.actions, "action") } : {},
		...require_carry_out.isObject(kept.else) ? { else: normaliseBranch(kept.else) } : {},
		...require_carry_out.isObject(kept.default) ? { default: normaliseBranch(kept.default) } : {},
		...require_carry_out.isObject(kept.cases) ? { cases: normaliseCases(kept.cases) } : {}
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
	return Object.fromEntries(Object.entries(cases).map(([name, block]) => [name, require_carry_out.isObject(block) ? normaliseBranch(block) : block]));
}
function normaliseBranch(branch) {
	return require_carry_out.isObject(branch.actions) ? {
		...branch,
		actions: normaliseBlock(branch.actions, "action")
	} : branch;
}
/**
* The designer creates new ids for operations, so they are left out; the names of picked files are
* kept.
*/
function normaliseMetadata(metadata) {
	if (!require_carry_out.isObject(metadata)) return null;
	const { operationMetadataId, ...rest } = metadata;
	return Object.keys(rest).length > 0 ? rest : null;
}
const SERVERS_AUTHENTICATION = "@parameters('$authentication')";
/**
* True for the authentication that the server adds to a connector's operation; any other is the
* author's.
*/
function hasServersAuthentication(operation) {
	return require_carry_out.hostReference(operation) !== null && require_carry_out.dig(operation, "inputs", "authentication") === SERVERS_AUTHENTICATION;
}
function withoutAuthentication(inputs) {
	if (!require_carry_out.isObject(inputs)) return inputs ?? {};
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
	const [was, is] = [require_carry_out.canonicalDefinition(file), require_carry_out.canonicalDefinition(live)];
	const blocks = {
		parameters: parameters(require_carry_out.own(file, "parameters"), require_carry_out.own(normal, "parameters"), set),
		triggers: block(require_carry_out.own(file, "triggers"), require_carry_out.own(normal, "triggers")),
		actions: block(require_carry_out.own(file, "actions"), require_carry_out.own(normal, "actions"))
	};
	const names = [
		...Object.keys(file),
		...Object.keys(normal),
		...Object.keys(blocks)
	];
	const parts = [...new Set(names)].flatMap((part) => {
		const isKept = isSame(require_carry_out.own(was, part), require_carry_out.own(is, part));
		const value = require_carry_out.own(blocks, part) ?? (isKept ? require_carry_out.own(file, part) : require_carry_out.own(normal, part));
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
		const value = require_carry_out.parameterInOrderOf(now, before);
		if (!Object.hasOwn(set, name) || !require_carry_out.isObject(before) || !require_carry_out.isObject(value)) return [name, value];
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
	if (!require_carry_out.isObject(file) || !require_carry_out.isObject(live)) return live;
	if (isSame(require_carry_out.canonicalOperation(file), require_carry_out.canonicalOperation(live))) return file;
	const { metadata, ...changed } = live;
	if (require_carry_out.isObject(file.metadata)) changed.metadata = file.metadata;
	if (require_carry_out.isObject(file.runAfter) && changed.runAfter === void 0) changed.runAfter = {};
	if (require_carry_out.hostReference(live) !== null) changed.inputs = withAuthentication(live.inputs, file.inputs);
	if (require_carry_out.isObject(live.actions)) changed.actions = block(file.actions, live.actions);
	for (const branch of ["else", "default"]) if (require_carry_out.isObject(live[branch])) changed[branch] = withActions(file[branch], live[branch]);
	if (require_carry_out.isObject(live.cases)) {
		const cases = Object.entries(live.cases).map(([name, one]) => [name, withActions(require_carry_out.own(file.cases, name), one)]);
		changed.cases = Object.fromEntries(cases);
	}
	return require_carry_out.operationInOrderOf(changed, file);
}
function withActions(file, live) {
	if (!require_carry_out.isObject(live) || !require_carry_out.isObject(live.actions)) return live;
	return {
		...live,
		actions: block(require_carry_out.own(file, "actions"), live.actions)
	};
}
/** Restores the file's own value, since a save removes or adds it. */
function withAuthentication(inputs, file) {
	const { authentication, ...rest } = objectOf(inputs);
	const before = require_carry_out.own(file, "authentication");
	return before === void 0 ? rest : {
		...rest,
		authentication: before
	};
}
function objectOf(value) {
	return require_carry_out.isObject(value) ? value : {};
}
function isSameParameter(one, other) {
	return isSame(require_carry_out.canonicalParameters({ one }), require_carry_out.canonicalParameters({ one: other }));
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
	const fresh = keys.filter((key) => !Object.hasOwn(declared, key)).map((key) => [key, reference(flow, require_carry_out.own(live.connectionReferences, key))]);
	return Object.fromEntries([...kept, ...fresh]);
}
function reference({ format }, live) {
	const id = String(require_carry_out.own(live, "id") ?? "");
	const source = String(require_carry_out.own(live, "source") ?? "Embedded");
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
	return path.reduce((value, step) => require_carry_out.own(value, String(step)) ?? {}, root);
}
Object.defineProperty(exports, "liveDocument", {
	enumerable: true,
	get: function() {
		return liveDocument;
	}
});
Object.defineProperty(exports, "logicalName", {
	enumerable: true,
	get: function() {
		return logicalName;
	}
});
Object.defineProperty(exports, "normaliseFlow", {
	enumerable: true,
	get: function() {
		return normaliseFlow;
	}
});
Object.defineProperty(exports, "usedKeys", {
	enumerable: true,
	get: function() {
		return usedKeys;
	}
});
