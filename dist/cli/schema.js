const require_carry_out = require("./carry-out.js"), require_schemas = require("./schemas.js"), ZodMiniISODate = require_schemas.N("ZodMiniISODate", (e, t) => {
	require_schemas.M.init(e, t), require_schemas.t.init(e, t);
});
function date(e) {
	return require_schemas.T(ZodMiniISODate, e);
}
// src/map/comparable.ts
const IGNORABLE = /^\/definition\/(?!(?:\*|actions|triggers)$)(?:[^~/]|~[01])(?:[^~]|~[01])*$/;
function isIgnorable(e) {
	return pointerFault(e) === null;
}
function pointerFault(e) {
	if (!e.startsWith("/") || /~(?![01])/.test(e)) return "not-a-pointer";
	let [t, n, ...r] = require_carry_out.cr(e);
	return t !== "definition" || n === void 0 || n === "" ? "pointer-outside-definition" : r.length === 0 && [
		"*",
		"actions",
		"triggers"
	].includes(n) ? "pointer-to-all" : null;
}
// src/map/schema.ts
const SCHEMA_ADDRESS = "https://raw.githubusercontent.com/flowgate/flowgate/v1/schema/connection-references.schema.json", withMeta = (e, t) => (require_schemas.j.add(e, t), e), described = (e, t, ...n) => withMeta(e, {
	description: t,
	...n.length > 0 ? { examples: n } : {}
}), glob = (e, ...t) => withMeta(require_schemas.b().check(require_schemas.O(1), require_schemas.D(require_carry_out.Xr), require_schemas.v((e) => require_carry_out.$r(e) === null, { error: ({ input: e }) => require_carry_out.$r(String(e))?.code ?? "" })), {
	description: e,
	examples: t,
	pattern: require_carry_out.Zr.source,
	patternErrorMessage: `This glob ${require_carry_out.Yr}.`
}), INSIDE = /^(?!!?(?:[\\/]|[A-Za-z]:))(?!(?:[\s\S]*[\\/]|!)?\.\.(?:[\\/]|$))/, filesInside = (e, t) => withMeta(glob(e, t).check(require_schemas.v((e) => INSIDE.test(e), { error: "path-outside" })), {
	pattern: INSIDE.source + require_carry_out.Zr.source.slice(1),
	patternErrorMessage: `This glob leads out of the repository, or ${require_carry_out.Yr}.`
}), account = (e) => described(require_schemas.b(), e, "svc-flows@contoso.com"), day = (e, t) => described(date(), e, t), entryExample = {
	connectionName: "shared-sharepointonl-62599557-1f33-4aec-b4c0-a6e4afcae3be",
	id: "/providers/Microsoft.PowerApps/apis/shared_sharepointonline"
}, entrySchema = require_schemas.u({
	connectionName: described(require_schemas.b(), "The id of the connection in this environment, as `get_live_flow` and `list_live_connections` give it: shared-<connector>-<guid>, or 32 hexadecimal digits.", entryExample.connectionName, "4445162937b84457a3465d2f0c2cab7e"),
	id: described(require_schemas.b(), "The connector: /providers/Microsoft.PowerApps/apis/<connector>.", entryExample.id, "/providers/Microsoft.PowerApps/apis/shared_office365", "/providers/Microsoft.PowerApps/apis/shared_teams", "/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps"),
	displayName: require_schemas.g(described(require_schemas.b(), "A name for people.", "SharePoint")),
	source: require_schemas.g(withMeta(require_schemas.n(["Embedded", "Invoker"]), {
		description: "Whose connection runs the flow; absent: as the flow's file, else the live flow, else Embedded.",
		enumDescriptions: ["The connection of this entry, for everybody who starts the flow.", "The connection of the person who starts the flow: for manual triggers alone."]
	})),
	owner: require_schemas.g(account("The account that the connection belongs to; a deployment by an account that neither owns it nor is in sharedWith is refused.")),
	sharedWith: require_schemas.g(described(require_schemas.i(account("An account with which the connection is shared.")), "Further accounts that may use the connection.", ["deploy@contoso.com"])),
	stewards: require_schemas.g(described(require_schemas.i(described(require_schemas.b(), "A GitHub user, @name, or a team, @organization/team.", "@octocat", "@contoso/finance")), "GitHub users or teams who must agree to a new use or a changed binding.", ["@contoso/finance", "@octocat"])),
	usedBy: require_schemas.g(described(require_schemas.i(glob("A file, or a glob of files, from the root of the repository.", "flows/**")), "Which flows may use it, as globs of files; absent: all; an empty list: none.", ["flows/finance/**"])),
	reviewBy: require_schemas.g(day("The day, YYYY-MM-DD, by which someone looks at this entry again.", "2027-01-31"))
}), entry = described(entrySchema, "The connection that this reference means here, as the block that `get_live_flow` returns; further fields of the platform may stay.", entryExample), entries = () => require_schemas._(require_schemas.b(), entry), flowSchema = require_schemas.y({
	flowName: require_schemas.g(described(require_schemas.b(), "The live flow's guid in this environment; absent: the flow is found by its display name.", "0757041a-8ef2-4f74-af06-06881916f371")),
	create: require_schemas.g(withMeta(require_schemas.a(), {
		description: "True: the flow may be created while it has no flowName.",
		default: !1
	})),
	displayName: require_schemas.g(described(require_schemas.b(), "The live flow's name, where it differs from the file's.", "Invoice reminder")),
	state: require_schemas.g(withMeta(require_schemas.n(["Started", "Stopped"]), {
		description: "The state after a deployment; absent: left as it is.",
		enumDescriptions: ["The flow is on.", "The flow is off."]
	})),
	parameters: require_schemas.g(described(require_schemas._(require_schemas.b(), require_schemas.C()), "Values of the definition's parameters in this environment, by name.", { siteUrl: "https://contoso.sharepoint.com/sites/prod" })),
	connectionReferences: require_schemas.g(described(entries(), "Bindings for this flow alone, before all others.", { shared_sharepointonline: entryExample }))
}), connector = (e) => glob("A connector, or a glob of connectors, such as shared_*.", e), connectorsSchema = require_schemas.y({
	allow: require_schemas.g(described(require_schemas.i(connector("shared_*")), "The only connectors that flows may use here; absent: all.", ["shared_*"])),
	deny: require_schemas.g(described(require_schemas.i(connector("shared_twitter")), "Connectors that no flow may use here, even if allowed.", ["shared_twitter"]))
}), ownersSchema = require_schemas.y({ allow: require_schemas.g(described(require_schemas.i(glob("An account, or a pattern of accounts in which `*` matches any text.", "svc-*@contoso.com")), "Accounts, without case, `*` for any text; absent: every account.", ["svc-*@contoso.com"])) }), environmentSchema = require_schemas.y({
	environmentName: described(require_schemas.b().check(require_schemas.O(1)), "The id of the environment: a guid, or Default-<tenant guid>.", "Default-26e65220-5561-46ef-9783-ce5f20489241", "26e65220-5561-46ef-9783-ce5f20489241"),
	deployAs: require_schemas.g(account("The account whose API key deploys here; with `dataverse`, the client id of the application.")),
	dataverse: require_schemas.g(withMeta(require_schemas.b().check(require_schemas.v(require_carry_out.ti, { error: "not-an-organisation" })), {
		description: "The address of the environment in Dataverse, through which it is reached instead of Flow Studio.",
		examples: ["https://contoso.crm4.dynamics.com"],
		pattern: "^https?://",
		patternErrorMessage: "An address is expected, such as https://contoso.crm4.dynamics.com."
	})),
	connectionReferences: described(entries(), "By reference key (shared_sharepointonline) or by the logical name of a connection reference (contoso_SharePoint); the logical name wins.", { shared_sharepointonline: entryExample }),
	flows: require_schemas.g(described(require_schemas._(require_schemas.b(), described(flowSchema, "Which live flow this file is here, and how it differs here.", { flowName: "0757041a-8ef2-4f74-af06-06881916f371" })), "By file, from the root of the repository; a flow that some environments name goes to those alone.", { "flows/invoice-reminder.json": { flowName: "0757041a-8ef2-4f74-af06-06881916f371" } })),
	connectors: require_schemas.g(described(connectorsSchema, "The connectors that flows may use here, as globs.", { deny: ["shared_twitter"] }))
}), suppressionSchema = require_schemas.y({
	rule: described(require_schemas.b(), "The rule that stays silent.", "owner-mismatch"),
	flow: require_schemas.g(glob("The file, or a glob of files; absent: everywhere.", "flows/old.json", "flows/legacy/**")),
	at: require_schemas.g(described(require_schemas.b(), "An RFC 6901 pointer into the file; absent: the whole file.", "/properties/definition/actions/Send")),
	reason: described(require_schemas.b().check(require_schemas.O(1)), "Why; shown with the finding.", "moves in Q1"),
	until: require_schemas.g(day("The last day, YYYY-MM-DD, on which it holds; absent: always.", "2027-03-31"))
}), ignored = withMeta(require_schemas.b().check(require_schemas.D(1e3), require_schemas.v(isIgnorable, { error: ({ input: e }) => pointerFault(String(e)) ?? "" })), {
	description: "An RFC 6901 pointer into the definition of a flow, with `*` for one whole segment.",
	examples: ["/definition/actions/Send/inputs/parameters/emailMessage~1Subject"],
	pattern: IGNORABLE.source,
	patternErrorMessage: "An RFC 6901 pointer to a part of the definition is expected, such as /definition/actions/Send/inputs; bindings, name and state are always compared."
}), compareSchema = require_schemas.y({ ignore: require_schemas.g(described(require_schemas.i(ignored), "What of every flow is not compared with the live one, as RFC 6901 pointers into the flow; it is written as Git has it when the flow is written for another reason.", ["/definition/actions/Send/inputs/parameters/emailMessage~1Subject"])) }), environmentExample = {
	environmentName: "Default-26e65220-5561-46ef-9783-ce5f20489241",
	connectionReferences: { shared_sharepointonline: entryExample }
}, mapSchema = require_schemas.y({
	$schema: require_schemas.g(described(require_schemas.b(), "Where editors find the schema of this file.", SCHEMA_ADDRESS)),
	version: described(require_schemas.l(1), "The version of this format."),
	files: require_schemas.g(described(require_schemas.i(filesInside("A glob of files from the root of the repository; `!` excludes.", "flows/**/*.json")).check(require_schemas.v((e) => e.some((e) => !e.startsWith("!")), { error: "globs-only-exclude" })), "Which files are flows, all of which are deployed; absent: where everybody keeps them, and those outside flows/ are only checked.", ["flows/**/*.json"], ["**/Workflows/*.json", "!archive/**"])),
	environments: described(require_schemas._(require_schemas.b(), described(environmentSchema, "One environment: which it is, who deploys to it, and what references and flows are there.", environmentExample)), "By a name of your own, such as production.", { production: environmentExample }),
	owners: require_schemas.g(described(ownersSchema, "The accounts that may own a connection.", { allow: ["svc-*@contoso.com"] })),
	dataPolicies: require_schemas.g(described(require_schemas.i(filesInside("A file, or a glob of files, from the root of the repository.", "policies/*.json")), "Exports of data policies (DLP), as globs of files: a flow that breaks one is an error.", ["policies/*.json"])),
	rules: require_schemas.g(described(require_schemas._(require_schemas.b(), require_schemas.n([
		"error",
		"warning",
		"notice",
		"off"
	])), "The severity of a rule, where it differs from the default.", { "reference-unused": "warning" })),
	suppressions: require_schemas.g(described(require_schemas.i(described(suppressionSchema, "One accepted finding, or those of one rule.", {
		rule: "owner-mismatch",
		flow: "flows/old.json",
		reason: "moves in Q1",
		until: "2027-03-31"
	})), "Findings that are accepted, with the reason.")),
	compare: require_schemas.g(described(compareSchema, "How flows are compared with the live ones."))
}), settingsSchema = require_schemas.u({ ConnectionReferences: require_schemas.i(require_schemas.u({
	LogicalName: require_schemas.b(),
	ConnectionId: require_schemas.b(),
	ConnectorId: require_schemas.b(),
	ConnectionOwner: require_schemas.g(require_schemas.b())
})) });
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return environmentSchema;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return ownersSchema;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return entrySchema;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return settingsSchema;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return compareSchema;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return flowSchema;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return connectorsSchema;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return mapSchema;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return SCHEMA_ADDRESS;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return suppressionSchema;
	}
});
