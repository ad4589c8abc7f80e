const require_index = require("./index.js");
const require_schema = require("./schema.js");
// src/map/map.ts
/** Makes the map from its validated document. */
function fromDocument(source, document, deploys) {
	const environments = Object.entries(document.environments).map(([name, environment]) => {
		const path = ["environments", name];
		return [name, {
			name,
			environmentName: environment.environmentName,
			deployAs: accountOf(environment.deployAs),
			dataverse: environment.dataverse ?? null,
			host: require_index.reachedAt(environment.dataverse ?? null),
			entries: entriesOf(environment.connectionReferences, [...path, "connectionReferences"]),
			flows: flowsOf(environment.flows ?? {}, [...path, "flows"]),
			connectors: {
				allow: environment.connectors?.allow ?? null,
				deny: environment.connectors?.deny ?? []
			},
			paths: {
				environment: path,
				environmentName: [...path, "environmentName"],
				deployAs: [...path, "deployAs"],
				dataverse: [...path, "dataverse"]
			}
		}];
	});
	const files = document.files ?? null;
	return {
		source,
		files,
		deploys: deploys(files),
		environments: new Map(environments),
		owners: { allow: document.owners?.allow ?? null },
		rules: new Map(Object.entries(document.rules ?? {})),
		suppressions: document.suppressions ?? [],
		compare: { ignore: document.compare?.ignore ?? [] },
		dataPolicies: require_index.unreadPolicies(document.dataPolicies ?? [])
	};
}
/** Makes a map with the one environment `name` from a settings file, which names no environment. */
function fromSettings(source, document, name, deploys) {
	const entries = document.ConnectionReferences.map((reference, index) => {
		const path = ["ConnectionReferences", index];
		const entry = {
			key: reference.LogicalName,
			connectionName: reference.ConnectionId,
			id: reference.ConnectorId,
			source: null,
			owner: accountOf(reference.ConnectionOwner),
			sharedWith: [],
			stewards: [],
			usedBy: null,
			reviewBy: null,
			paths: {
				entry: [...path, "LogicalName"],
				connectionName: [...path, "ConnectionId"],
				id: [...path, "ConnectorId"],
				owner: [...path, "ConnectionOwner"]
			}
		};
		return [entry.key, entry];
	});
	const environment = {
		name,
		environmentName: name,
		deployAs: null,
		dataverse: null,
		host: require_index.reachedAt(null),
		entries: new Map(entries),
		flows: /* @__PURE__ */ new Map(),
		connectors: {
			allow: null,
			deny: []
		},
		paths: {
			environment: [],
			environmentName: [],
			deployAs: [],
			dataverse: []
		}
	};
	return {
		source,
		files: null,
		deploys: deploys(null),
		environments: /* @__PURE__ */ new Map([[name, environment]]),
		owners: { allow: null },
		rules: /* @__PURE__ */ new Map(),
		suppressions: [],
		compare: { ignore: [] },
		dataPolicies: require_index.unreadPolicies([])
	};
}
/** A blank account counts as none. */
function accountOf(text) {
	return text === void 0 || require_index.isBlank(text) ? null : text;
}
function entriesOf(documents, at) {
	const entries = Object.entries(documents).map(([key, document]) => {
		const path = [...at, key];
		return [key, {
			key,
			connectionName: document.connectionName,
			id: document.id,
			source: document.source ?? null,
			owner: accountOf(document.owner),
			sharedWith: (document.sharedWith ?? []).filter((account) => !require_index.isBlank(account)),
			stewards: document.stewards ?? [],
			usedBy: document.usedBy ?? null,
			reviewBy: document.reviewBy ?? null,
			paths: {
				entry: path,
				connectionName: [...path, "connectionName"],
				id: [...path, "id"],
				owner: [...path, "owner"]
			}
		}];
	});
	return new Map(entries);
}
function flowsOf(documents, at) {
	const flows = Object.entries(documents).map(([file, document]) => {
		const path = [...at, file];
		return [file, {
			file,
			path,
			flowName: document.flowName || null,
			create: document.create ?? false,
			displayName: document.displayName || null,
			state: document.state ?? null,
			parameters: document.parameters ?? {},
			overrides: entriesOf(document.connectionReferences ?? {}, [...path, "connectionReferences"])
		}];
	});
	return new Map(flows);
}
// src/map/problems.ts
/** Turns one issue of the schema into problems that name the field and its allowed values. */
function schemaProblems(source, issue) {
	const path = issue.path.map((step) => typeof step === "number" ? step : String(step));
	if (issue.code !== "unrecognized_keys") return [{
		message: schemaMessage(source, issue, path),
		...source.place(path)
	}];
	return issue.keys.map((key) => unknownField(source, [...path, key]));
}
function schemaMessage(source, issue, path) {
	const name = nameAt(path);
	const missing = source.place(path).at !== require_index.toPointer(path) ? "is missing and " : "";
	switch (issue.code) {
		case "invalid_type": return `${name} ${missing}must be ${article(issue.expected)}`;
		case "invalid_value": return `${name} ${missing}must be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`;
		case "invalid_format": return `${name} must be a day, written YYYY-MM-DD`;
		case "too_small": return `${name} must not be empty`;
		case "custom": return `${name} ${issue.message}`;
		case "too_big": return `${name} is too long`;
		default: return `${name} is not what the schema of the map asks for`;
	}
}
/** A field by its key, an item of a list by the list's key and its index. */
function nameAt(path) {
	const last = path.at(-1);
	if (last === void 0) return "the map";
	return require_index.quote(typeof last === "number" ? `${path.at(-2) ?? ""}[${last}]` : last);
}
const KINDS = {
	array: "a list",
	boolean: "true or false",
	object: "an object",
	record: "an object",
	string: "a text in quotes"
};
function article(expected) {
	return KINDS[expected] ?? `a ${expected}`;
}
/** The problem of a key at `path` that the schema does not allow there. */
function unknownField(source, path) {
	const key = String(path.at(-1));
	return {
		message: `unknown field ${require_index.quote(key)}${require_index.suggestion(key, fieldsAt(path.slice(0, -1)))}`,
		...source.keyPlace(path)
	};
}
/** The fields that the object at `path` may have. */
function fieldsAt(path) {
	const [section, , part] = path;
	if (section === void 0) return Object.keys(require_schema.mapSchema.shape);
	if (section === "compare") return Object.keys(require_schema.compareSchema.shape);
	if (section === "owners") return Object.keys(require_schema.ownersSchema.shape);
	if (section === "suppressions") return Object.keys(require_schema.suppressionSchema.shape);
	if (part === void 0) return Object.keys(require_schema.environmentSchema.shape);
	if (part === "connectionReferences" || path[4] === "connectionReferences") return Object.keys(require_schema.entrySchema.shape);
	return Object.keys(part === "flows" ? require_schema.flowSchema.shape : require_schema.connectorsSchema.shape);
}
// src/map/names.ts
/**
* Fields of an entry that are probably misspelt; names unlike any of ours belong to the platform.
*/
function misspeltFields(source, document) {
	const known = Object.keys(require_schema.entrySchema.shape);
	return entryPaths(document).flatMap((path) => {
		const entry = require_index.dig(document, ...path);
		return (require_index.isObject(entry) ? Object.keys(entry) : []).filter((key) => !known.includes(key) && require_index.nearest(key, known) !== null).map((key) => unknownField(source, [...path, key]));
	});
}
/** Logical names that a settings file binds more than once: only the last would count. */
function repeatedNames(source, document) {
	const names = document.ConnectionReferences.map(({ LogicalName }) => LogicalName);
	const seen = /* @__PURE__ */ new Set();
	return names.flatMap((name, index) => {
		if (!seen.has(name)) {
			seen.add(name);
			return [];
		}
		return [{
			message: `the connection reference ${require_index.quote(name)} appears twice; only the last would count`,
			...source.place([
				"ConnectionReferences",
				index,
				"LogicalName"
			])
		}];
	});
}
/** Unknown rules in `rules` or `suppressions`. */
function unknownRules(source, document, ruleIds) {
	return [...Object.keys(document.rules ?? {}).map((id) => ({
		id,
		place: () => source.keyPlace(["rules", id])
	})), ...(document.suppressions ?? []).map(({ rule: id }, index) => ({
		id,
		place: () => source.place([
			"suppressions",
			index,
			"rule"
		])
	}))].filter(({ id }) => !ruleIds.includes(id)).map(({ id, place }) => ({
		message: `there is no rule ${require_index.quote(id)}${require_index.suggestion(id, ruleIds)}`,
		...place()
	}));
}
function entryPaths(document) {
	return keysAt(document, ["environments"]).flatMap((environment) => {
		return [environment, ...keysAt(document, [...environment, "flows"])].flatMap((holder) => keysAt(document, [...holder, "connectionReferences"]));
	});
}
function keysAt(document, path) {
	const value = require_index.dig(document, ...path);
	return require_index.isObject(value) ? Object.keys(value).map((key) => [...path, key]) : [];
}
// src/map/read.ts
/**
* Reads `connection-references.json` (comments and trailing commas allowed) or a settings file of
* `pac solution create-settings`. Never throws: each problem comes with its own place.
*/
function readMap(file, bytes, options) {
	const { text, encoding, undecodableAt } = require_index.decode(bytes);
	const source = new require_index.Source(file, text);
	if (undecodableAt !== null) return refused(source, [{
		message: `not decodable as ${encoding.toUpperCase()}; save the file as UTF-8`,
		path: [],
		offset: undecodableAt,
		length: 1
	}]);
	const problem = require_index.syntaxProblem(text, require_index.RELAXED);
	if (problem !== null) return refused(source, [problem]);
	const unkept = require_index.losses(text, require_index.RELAXED);
	if (unkept.length > 0) return refused(source, unkept);
	const document = require_index.parse(text, [], require_index.RELAXED);
	return isSettings(document) ? readSettings(source, document, options) : readDocument(source, document, options);
}
function refused(source, problems) {
	return {
		ok: false,
		problems: problems.map(({ message, path, offset, length }) => ({
			message,
			...source.span(path, offset, length)
		}))
	};
}
function deployedBy({ flows }) {
	return (files) => flows === void 0 ? () => true : require_index.deployedPlaces(flows, files);
}
function readDocument(source, document, options) {
	const checked = require_schema.mapSchema.safeParse(document);
	const problems = [...(checked.success ? [] : checked.error.issues).flatMap((issue) => schemaProblems(source, issue)), ...misspeltFields(source, document)];
	if (!checked.success || problems.length > 0) return {
		ok: false,
		problems
	};
	const unknown = unknownRules(source, checked.data, options.ruleIds);
	if (unknown.length > 0) return {
		ok: false,
		problems: unknown
	};
	return {
		ok: true,
		map: fromDocument(source, checked.data, deployedBy(options))
	};
}
function isSettings(document) {
	return require_index.isObject(document) && Array.isArray(document.ConnectionReferences);
}
function readSettings(source, document, options) {
	const { environment } = options;
	const checked = require_schema.settingsSchema.safeParse(document);
	if (!checked.success) return {
		ok: false,
		problems: checked.error.issues.flatMap((issue) => schemaProblems(source, issue))
	};
	const repeated = repeatedNames(source, checked.data);
	if (repeated.length > 0) return {
		ok: false,
		problems: repeated
	};
	if (!environment) return {
		ok: false,
		problems: [{
			message: "a settings file of `pac` names no environment; set the input `environment` to the id of the one that it is for",
			...source.place(["ConnectionReferences"])
		}]
	};
	return {
		ok: true,
		map: fromSettings(source, checked.data, environment, deployedBy(options))
	};
}
exports.readMap = readMap;
