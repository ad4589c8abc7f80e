const require_index = require("./index.js");
const require_schemas = require("./schemas.js");
const require_registries = require("./registries.js");
// node_modules/zod/v4/mini/iso.js
const ZodMiniISODate = /*@__PURE__*/ require_schemas.$constructor("ZodMiniISODate", (inst, def) => {
	require_schemas.$ZodISODate.init(inst, def);
	require_schemas.ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
	return require_schemas._isoDate(ZodMiniISODate, params);
}
// src/map/comparable.ts
/** The pointers that `isIgnorable` lets pass, for editors. */
const IGNORABLE = /^\/definition\/(?!(?:\*|actions|triggers)$)(?:[^~/]|~[01])(?:[^~]|~[01])*$/;
/**
* Whether `compare.ignore` may name it: a pointer into a definition, but not to all of its actions.
*/
function isIgnorable(pointer) {
	return pointerFault(pointer) === null;
}
/**
* Bindings decide which account a flow uses, and the other parts of a flow are short: both are
* always compared.
*/
function pointerFault(pointer) {
	if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return "not-a-pointer";
	const [first, second, ...more] = require_index.fromPointer(pointer);
	if (first !== "definition" || second === void 0 || second === "") return "pointer-outside-definition";
	return more.length === 0 && [
		"*",
		"actions",
		"triggers"
	].includes(second) ? "pointer-to-all" : null;
}
// src/map/schema.ts
/** The address of the map's schema for editors: that of the newest release of its version. */
const SCHEMA_ADDRESS = "https://raw.githubusercontent.com/flowgate/flowgate/v1/schema/connection-references.schema.json";
/**
* Adds to the JSON Schema what an editor shows to people who write a map: to the schema itself, where
* `z.meta` would be a check of a copy, made at each start and called for each value.
*/
const withMeta = (schema, notes) => {
	require_registries.globalRegistry.add(schema, notes);
	return schema;
};
const described = (schema, description, ...examples) => withMeta(schema, {
	description,
	...examples.length > 0 ? { examples } : {}
});
const glob = (description, ...examples) => withMeta(require_schemas.string().check(require_schemas._minLength(1), require_schemas._maxLength(require_index.LONGEST_GLOB), require_schemas.refine((text) => require_index.globFault(text) === null, { error: ({ input }) => require_index.globFault(String(input))?.code ?? "" })), {
	description,
	examples,
	pattern: require_index.PLAIN_GLOB.source,
	patternErrorMessage: `This glob ${require_index.GLOB_FAULT}.`
});
/** A path from the repository's root, which may start with `!`. */
const INSIDE = /^(?!!?(?:[\\/]|[A-Za-z]:))(?!(?:[\s\S]*[\\/]|!)?\.\.(?:[\\/]|$))/;
const filesInside = (description, example) => withMeta(glob(description, example).check(require_schemas.refine((text) => INSIDE.test(text), { error: "path-outside" })), {
	pattern: INSIDE.source + require_index.PLAIN_GLOB.source.slice(1),
	patternErrorMessage: `This glob leads out of the repository, or ${require_index.GLOB_FAULT}.`
});
const account = (description) => described(require_schemas.string(), description, "svc-flows@contoso.com");
const day = (description, example) => described(/* @__PURE__ */ date(), description, example);
const entryExample = {
	connectionName: "shared-sharepointonl-62599557-1f33-4aec-b4c0-a6e4afcae3be",
	id: "/providers/Microsoft.PowerApps/apis/shared_sharepointonline"
};
/**
* One connection reference bound to a connection. Not strict, since the block that `get_live_flow`
* returns is accepted as it is, with all fields that the platform adds.
*/
const entrySchema = require_schemas.looseObject({
	connectionName: described(require_schemas.string(), "The id of the connection in this environment, as `get_live_flow` and `list_live_connections` give it: shared-<connector>-<guid>, or 32 hexadecimal digits.", entryExample.connectionName, "4445162937b84457a3465d2f0c2cab7e"),
	id: described(require_schemas.string(), "The connector: /providers/Microsoft.PowerApps/apis/<connector>.", entryExample.id, "/providers/Microsoft.PowerApps/apis/shared_office365", "/providers/Microsoft.PowerApps/apis/shared_teams", "/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps"),
	displayName: require_schemas.optional(described(require_schemas.string(), "A name for people.", "SharePoint")),
	source: require_schemas.optional(withMeta(require_schemas._enum(["Embedded", "Invoker"]), {
		description: "Whose connection runs the flow; absent: as the flow's file, else the live flow, else Embedded.",
		enumDescriptions: ["The connection of this entry, for everybody who starts the flow.", "The connection of the person who starts the flow: for manual triggers alone."]
	})),
	owner: require_schemas.optional(account("The account that the connection belongs to; a deployment by an account that neither owns it nor is in sharedWith is refused.")),
	sharedWith: require_schemas.optional(described(require_schemas.array(account("An account with which the connection is shared.")), "Further accounts that may use the connection.", ["deploy@contoso.com"])),
	stewards: require_schemas.optional(described(require_schemas.array(described(require_schemas.string(), "A GitHub user, @name, or a team, @organization/team.", "@octocat", "@contoso/finance")), "GitHub users or teams who must agree to a new use or a changed binding.", ["@contoso/finance", "@octocat"])),
	usedBy: require_schemas.optional(described(require_schemas.array(glob("A file, or a glob of files, from the root of the repository.", "flows/**")), "Which flows may use it, as globs of files; absent: all; an empty list: none.", ["flows/finance/**"])),
	reviewBy: require_schemas.optional(day("The day, YYYY-MM-DD, by which someone looks at this entry again.", "2027-01-31"))
});
const entry = described(entrySchema, "The connection that this reference means here, as the block that `get_live_flow` returns; further fields of the platform may stay.", entryExample);
const entries = () => require_schemas.record(require_schemas.string(), entry);
const flowSchema = require_schemas.strictObject({
	flowName: require_schemas.optional(described(require_schemas.string(), "The live flow's guid in this environment; absent: the flow is found by its display name.", "0757041a-8ef2-4f74-af06-06881916f371")),
	create: require_schemas.optional(withMeta(require_schemas.boolean(), {
		description: "True: the flow may be created while it has no flowName.",
		default: false
	})),
	displayName: require_schemas.optional(described(require_schemas.string(), "The live flow's name, where it differs from the file's.", "Invoice reminder")),
	state: require_schemas.optional(withMeta(require_schemas._enum(["Started", "Stopped"]), {
		description: "The state after a deployment; absent: left as it is.",
		enumDescriptions: ["The flow is on.", "The flow is off."]
	})),
	parameters: require_schemas.optional(described(require_schemas.record(require_schemas.string(), require_schemas.unknown()), "Values of the definition's parameters in this environment, by name.", { siteUrl: "https://contoso.sharepoint.com/sites/prod" })),
	connectionReferences: require_schemas.optional(described(entries(), "Bindings for this flow alone, before all others.", { shared_sharepointonline: entryExample }))
});
const connector = (example) => glob("A connector, or a glob of connectors, such as shared_*.", example);
const connectorsSchema = require_schemas.strictObject({
	allow: require_schemas.optional(described(require_schemas.array(connector("shared_*")), "The only connectors that flows may use here; absent: all.", ["shared_*"])),
	deny: require_schemas.optional(described(require_schemas.array(connector("shared_twitter")), "Connectors that no flow may use here, even if allowed.", ["shared_twitter"]))
});
const ownersSchema = require_schemas.strictObject({ allow: require_schemas.optional(described(require_schemas.array(glob("An account, or a pattern of accounts in which `*` matches any text.", "svc-*@contoso.com")), "Accounts, without case, `*` for any text; absent: every account.", ["svc-*@contoso.com"])) });
const environmentSchema = require_schemas.strictObject({
	environmentName: described(require_schemas.string().check(require_schemas._minLength(1)), "The id of the environment: a guid, or Default-<tenant guid>.", "Default-26e65220-5561-46ef-9783-ce5f20489241", "26e65220-5561-46ef-9783-ce5f20489241"),
	deployAs: require_schemas.optional(account("The account whose API key deploys here; with `dataverse`, the client id of the application.")),
	dataverse: require_schemas.optional(withMeta(require_schemas.string().check(require_schemas.refine(require_index.isOrganisation, { error: "not-an-organisation" })), {
		description: "The address of the environment in Dataverse, through which it is reached instead of Flow Studio.",
		examples: ["https://contoso.crm4.dynamics.com"],
		pattern: "^https?://",
		patternErrorMessage: "An address is expected, such as https://contoso.crm4.dynamics.com."
	})),
	connectionReferences: described(entries(), "By reference key (shared_sharepointonline) or by the logical name of a connection reference (contoso_SharePoint); the logical name wins.", { shared_sharepointonline: entryExample }),
	flows: require_schemas.optional(described(require_schemas.record(require_schemas.string(), described(flowSchema, "Which live flow this file is here, and how it differs here.", { flowName: "0757041a-8ef2-4f74-af06-06881916f371" })), "By file, from the root of the repository; a flow that some environments name goes to those alone.", { "flows/invoice-reminder.json": { flowName: "0757041a-8ef2-4f74-af06-06881916f371" } })),
	connectors: require_schemas.optional(described(connectorsSchema, "The connectors that flows may use here, as globs.", { deny: ["shared_twitter"] }))
});
const suppressionSchema = require_schemas.strictObject({
	rule: described(require_schemas.string(), "The rule that stays silent.", "owner-mismatch"),
	flow: require_schemas.optional(glob("The file, or a glob of files; absent: everywhere.", "flows/old.json", "flows/legacy/**")),
	at: require_schemas.optional(described(require_schemas.string(), "An RFC 6901 pointer into the file; absent: the whole file.", "/properties/definition/actions/Send")),
	reason: described(require_schemas.string().check(require_schemas._minLength(1)), "Why; shown with the finding.", "moves in Q1"),
	until: require_schemas.optional(day("The last day, YYYY-MM-DD, on which it holds; absent: always.", "2027-03-31"))
});
const ignored = withMeta(require_schemas.string().check(require_schemas._maxLength(1e3), require_schemas.refine(isIgnorable, { error: ({ input }) => pointerFault(String(input)) ?? "" })), {
	description: "An RFC 6901 pointer into the definition of a flow, with `*` for one whole segment.",
	examples: ["/definition/actions/Send/inputs/parameters/emailMessage~1Subject"],
	pattern: IGNORABLE.source,
	patternErrorMessage: "An RFC 6901 pointer to a part of the definition is expected, such as /definition/actions/Send/inputs; bindings, name and state are always compared."
});
const compareSchema = require_schemas.strictObject({ ignore: require_schemas.optional(described(require_schemas.array(ignored), "What of every flow is not compared with the live one, as RFC 6901 pointers into the flow; it is written as Git has it when the flow is written for another reason.", ["/definition/actions/Send/inputs/parameters/emailMessage~1Subject"])) });
const environmentExample = {
	environmentName: "Default-26e65220-5561-46ef-9783-ce5f20489241",
	connectionReferences: { shared_sharepointonline: entryExample }
};
/** The committed map; docs/map.md describes it. */
const mapSchema = require_schemas.strictObject({
	$schema: require_schemas.optional(described(require_schemas.string(), "Where editors find the schema of this file.", SCHEMA_ADDRESS)),
	version: described(require_schemas.literal(1), "The version of this format."),
	files: require_schemas.optional(described(require_schemas.array(filesInside("A glob of files from the root of the repository; `!` excludes.", "flows/**/*.json")).check(require_schemas.refine((globs) => globs.some((one) => !one.startsWith("!")), { error: "globs-only-exclude" })), "Which files are flows, all of which are deployed; absent: where everybody keeps them, and those outside flows/ are only checked.", ["flows/**/*.json"], ["**/Workflows/*.json", "!archive/**"])),
	environments: described(require_schemas.record(require_schemas.string(), described(environmentSchema, "One environment: which it is, who deploys to it, and what references and flows are there.", environmentExample)), "By a name of your own, such as production.", { production: environmentExample }),
	owners: require_schemas.optional(described(ownersSchema, "The accounts that may own a connection.", { allow: ["svc-*@contoso.com"] })),
	dataPolicies: require_schemas.optional(described(require_schemas.array(filesInside("A file, or a glob of files, from the root of the repository.", "policies/*.json")), "Exports of data policies (DLP), as globs of files: a flow that breaks one is an error.", ["policies/*.json"])),
	rules: require_schemas.optional(described(require_schemas.record(require_schemas.string(), require_schemas._enum([
		"error",
		"warning",
		"notice",
		"off"
	])), "The severity of a rule, where it differs from the default.", { "reference-unused": "warning" })),
	suppressions: require_schemas.optional(described(require_schemas.array(described(suppressionSchema, "One accepted finding, or those of one rule.", {
		rule: "owner-mismatch",
		flow: "flows/old.json",
		reason: "moves in Q1",
		until: "2027-03-31"
	})), "Findings that are accepted, with the reason.")),
	compare: require_schemas.optional(described(compareSchema, "How flows are compared with the live ones."))
});
/** A file of `pac solution create-settings`; the ALM Accelerator adds `ConnectionOwner`. */
const settingsSchema = require_schemas.looseObject({ ConnectionReferences: require_schemas.array(require_schemas.looseObject({
	LogicalName: require_schemas.string(),
	ConnectionId: require_schemas.string(),
	ConnectorId: require_schemas.string(),
	ConnectionOwner: require_schemas.optional(require_schemas.string())
})) });
Object.defineProperty(exports, "SCHEMA_ADDRESS", {
	enumerable: true,
	get: function() {
		return SCHEMA_ADDRESS;
	}
});
Object.defineProperty(exports, "compareSchema", {
	enumerable: true,
	get: function() {
		return compareSchema;
	}
});
Object.defineProperty(exports, "connectorsSchema", {
	enumerable: true,
	get: function() {
		return connectorsSchema;
	}
});
Object.defineProperty(exports, "entrySchema", {
	enumerable: true,
	get: function() {
		return entrySchema;
	}
});
Object.defineProperty(exports, "environmentSchema", {
	enumerable: true,
	get: function() {
		return environmentSchema;
	}
});
Object.defineProperty(exports, "flowSchema", {
	enumerable: true,
	get: function() {
		return flowSchema;
	}
});
Object.defineProperty(exports, "mapSchema", {
	enumerable: true,
	get: function() {
		return mapSchema;
	}
});
Object.defineProperty(exports, "ownersSchema", {
	enumerable: true,
	get: function() {
		return ownersSchema;
	}
});
Object.defineProperty(exports, "settingsSchema", {
	enumerable: true,
	get: function() {
		return settingsSchema;
	}
});
Object.defineProperty(exports, "suppressionSchema", {
	enumerable: true,
	get: function() {
		return suppressionSchema;
	}
});
