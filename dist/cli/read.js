const require_carry_out = require("./carry-out.js");
const require_terminal = require("./terminal.js");
const require_schema = require("./schema.js");
// src/map/map.ts
/** Makes the map from its validated document. */
function fromDocument(source, document, deploys) {
	const environments = Object.entries(document.environments).map(([name, environment]) => [name, environmentOf(name, environment)]);
	const files = document.files ?? null;
	return {
		kind: "map",
		source,
		files,
		deploys: deploys(files),
		environments: new Map(environments),
		owners: { allow: document.owners?.allow ?? null },
		rules: new Map(Object.entries(document.rules ?? {})),
		suppressions: document.suppressions ?? [],
		compare: { ignore: document.compare?.ignore ?? [] },
		dataPolicies: require_carry_out.unreadPolicies(document.dataPolicies ?? [])
	};
}
function environmentOf(name, document) {
	const path = ["environments", name];
	return {
		name,
		environmentName: document.environmentName,
		deployAs: accountOf(document.deployAs),
		dataverse: document.dataverse ?? null,
		host: require_carry_out.reachedAt(document.dataverse ?? null),
		entries: entriesOf(document.connectionReferences, [...path, "connectionReferences"]),
		flows: flowsOf(document.flows ?? {}, [...path, "flows"]),
		connectors: {
			allow: document.connectors?.allow ?? null,
			deny: document.connectors?.deny ?? []
		},
		paths: {
			environment: path,
			environmentName: [...path, "environmentName"],
			deployAs: [...path, "deployAs"],
			dataverse: [...path, "dataverse"]
		}
	};
}
/** Makes a map with the one environment `name` from a settings file, which names no environment. */
function fromSettings(source, document, name, deploys) {
	const entries = document.ConnectionReferences.map((reference, index) => {
		const entry = settingsEntry(reference, ["ConnectionReferences", index]);
		return [entry.key, entry];
	});
	const environment = {
		...environmentOf(name, {
			environmentName: name,
			connectionReferences: {}
		}),
		entries: new Map(entries),
		paths: {
			environment: [],
			environmentName: [],
			deployAs: [],
			dataverse: []
		}
	};
	return {
		...fromDocument(source, {
			version: 1,
			environments: {}
		}, deploys),
		kind: "settings",
		environments: /* @__PURE__ */ new Map([[name, environment]])
	};
}
function settingsEntry(reference, path) {
	return {
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
}
/** A blank account counts as none. */
function accountOf(text) {
	return text === void 0 || require_terminal.isBlank(text) ? null : text;
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
			sharedWith: (document.sharedWith ?? []).filter((account) => !require_terminal.isBlank(account)),
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
		reason: fieldReason(source, issue, path),
		about: [require_carry_out.toPointer(path)],
		...source.place(path)
	}];
	return issue.keys.map((key) => unknownField(source, [...path, key]));
}
function fieldReason(source, issue, path) {
	const field = nameAt(path);
	const isMissing = source.place(path).at !== require_carry_out.toPointer(path);
	switch (issue.code) {
		case "invalid_type": return {
			code: "map-field-type",
			field,
			expected: issue.expected,
			isMissing
		};
		case "invalid_value": return {
			code: "map-field-value",
			field,
			values: issue.values.map((value) => JSON.stringify(value)),
			isMissing
		};
		case "invalid_format": return {
			code: "map-field-day",
			field
		};
		case "too_small": return {
			code: "map-field-empty",
			field
		};
		case "custom": return {
			code: "map-field-refused",
			field,
			fault: issue.message
		};
		case "too_big": return {
			code: "map-field-long",
			field
		};
		default: return {
			code: "map-field-invalid",
			field
		};
	}
}
function nameAt(path) {
	const last = path.at(-1);
	if (last === void 0) return null;
	return typeof last === "number" ? `${path.at(-2) ?? ""}[${last}]` : last;
}
/** The problem of a key at `path` that the schema does not allow there. */
function unknownField(source, path) {
	return {
		reason: {
			code: "map-field-unknown",
			...unknownName(String(path.at(-1)), fieldsAt(path.slice(0, -1)))
		},
		...source.keyPlace(path)
	};
}
/** A name that is not among the known ones. */
function unknownName(name, known) {
	const near = require_terminal.nearest(name, known);
	return {
		name,
		near,
		known: near === null ? known : []
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
		const entry = require_carry_out.digAlong(document, path);
		return (require_carry_out.isObject(entry) ? Object.keys(entry) : []).filter((key) => !known.includes(key) && require_terminal.nearest(key, known) !== null).map((key) => unknownField(source, [...path, key]));
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
			reason: {
				code: "map-reference-twice",
				name
			},
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
		reason: {
			code: "map-rule-unknown",
			...unknownName(id, ruleIds)
		},
		...place()
	}));
}
function entryPaths(document) {
	return keysAt(document, ["environments"]).flatMap((environment) => {
		return [environment, ...keysAt(document, [...environment, "flows"])].flatMap((holder) => keysAt(document, [...holder, "connectionReferences"]));
	});
}
function keysAt(document, path) {
	const value = require_carry_out.digAlong(document, path);
	return require_carry_out.isObject(value) ? Object.keys(value).map((key) => [...path, key]) : [];
}
// src/map/read.ts
/**
* Reads `connection-references.json` (comments and trailing commas allowed) or a settings file of
* `pac solution create-settings`. Never throws: each problem comes with its own place.
*/
function readMap(file, bytes, options) {
	const { text, encoding, undecodableAt } = require_carry_out.decode(bytes);
	const source = new require_carry_out.Source(file, text);
	if (undecodableAt !== null) return refused(source, [{
		reason: {
			code: "text-undecodable",
			encoding
		},
		path: [],
		offset: undecodableAt,
		length: 1
	}]);
	const parsed = require_carry_out.parseRelaxed(text);
	if (!parsed.ok) return refused(source, parsed.problems);
	const document = parsed.value;
	return isSettings(document) ? readSettings(source, document, options) : readDocument(source, document, options);
}
function refused(source, problems) {
	return {
		ok: false,
		problems: problems.map(({ reason, path, offset, length }) => ({
			reason,
			...source.span(path, offset, length)
		}))
	};
}
function deployedBy({ flows }) {
	return (files) => flows === void 0 ? () => true : require_carry_out.deployedPlaces(flows, files);
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
	return require_carry_out.isObject(document) && Array.isArray(document.ConnectionReferences);
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
			reason: { code: "map-without-environment" },
			...source.place(["ConnectionReferences"])
		}]
	};
	return {
		ok: true,
		map: fromSettings(source, checked.data, environment, deployedBy(options))
	};
}
exports.readMap = readMap;
