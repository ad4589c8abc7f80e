let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
const require_carry_out = require("./carry-out.js");
const require_index = require("./index.js");
const require_terminal = require("./terminal.js");
// src/doctor/shape.ts
/**
* Names of fields that the platform and the workflow language define; all others may be private.
*/
const FIELDS = new Set(`$authentication $connections $schema actionableMessage actions actualState allowedValues
  api apiDefinition apiId apiName authenticatedUser authentication branches brandColor cases code
  concurrency connection connectionId connectionName connectionReferenceLogicalName
  connectionReferenceName connectionReferences connections connectorName content contentVersion
  count created createdBy createdTime data default defaultValue definition definitionAvailable
  definitionSummary description displayName email else environment environmentName environments
  error evaluatedRecurrence expirationTime expression flowKey flowName flows foreach frequency
  hasMore host iconUri id impersonation inputs installedConnectionReferences interval isAdmin
  isDefault isError isMember isTrial jsonrpc kind lastModifiedTime limit location message metadata
  method mode name nextLink operationId operationMetadataId operationOptions outputs overallStatus
  owners parameters path pagination properties provisioningMethod queries recurrence requestedState
  result retryPolicy runAfter runtimeConfiguration runtimeSource schema schedule sku source splitOn
  startTime state status statusCode statuses structuredContent target templateName text tier
  timeZone timeoutSeconds totalCount triggers triggerType type updated uri userId
  userPrincipalName userType value variables workflowReferenceName`.split(/\s+/));
/** Fields that hold records of the platform; names in all others may be private. */
const RECORDS = new Set(`authenticatedUser connections content createdBy environment environments error flows properties
  result statuses target`.split(/\s+/));
/** Values that say what something is, and are never private. */
const WORDS = new Set(`ApiConnection ApiConnectionNotification ApiConnectionWebhook ApiManagement AppendToArrayVariable
  Array Basic Bool Button Cloud Compose Connected Control Day Default Developer Disabled Embedded
  Enabled Error Expression Failed Float Foreach Free Http Hour If IncrementVariable
  InitializeVariable Int Invoker JoinResult Minute Month NotSpecified Object OpenApiConnection
  OpenApiConnectionNotification OpenApiConnectionWebhook ParseJson PowerApp Premium Production
  Query Ready Recurrence Request Response Running Sandbox Scope Second SecureObject SecureString
  Select SetVariable Skipped Standard Started Stopped String Succeeded Suspended Switch Table
  Terminate TimedOut Trial Unauthenticated Until User Wait Week Workflow admin definition
  displayName connectionReferences owner text 1.0.0.0 2.0`.split(/\s+/));
/** The form of a text; the first that matches. */
const FORMATS = [
	[/^$/, () => ""],
	[/^0x[0-9a-f]{8}$/i, (text) => text],
	[/^(?:Default-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, zeros],
	[/^[0-9a-f]{32}$/i, zeros],
	[/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?$/, (text) => text.replace(/\d/g, "0")],
	[/^shared-.*-[0-9a-f]{8,9}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, (text) => {
		const end = /-[0-9a-f]{8,9}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(text)?.[0] ?? "";
		return `shared-text(${text.length - end.length - 7})${zeros(end)}`;
	}],
	[/^shared_/i, (text) => `shared_text(${text.length - 7})`],
	[/^[^\s@/]+@[^\s@/][^\s@/.]*\.[^\s@/]+$/, (text) => `address(${text.length})`],
	[/^https?:/i, (text) => `url(${text.length})`],
	[/^\/?(?:[^\s/]+\/)+[^\s/]*$/, (text) => text.split("/").map(step).join("/")],
	[/^@[^@]/, (text) => `expression(${text.length})`]
];
/** Steps of the platform's paths. */
const STEPS = /^(?:|providers|apis|scopes|admin|environments|flows|connections|Microsoft\.\w+)$/;
function step(text) {
	return STEPS.test(text) ? text : textShape(text.replaceAll("/", ""));
}
function zeros(text) {
	const start = /^Default-/i.exec(text)?.[0] ?? "";
	return start + text.slice(start.length).replace(/[0-9a-f]/gi, "0");
}
/** The kind of a text and its length, never its content. */
function textShape(text) {
	if (WORDS.has(text)) return text;
	const format = FORMATS.find(([pattern]) => pattern.test(text));
	return format === void 0 ? `text(${text.length})` : format[1](text);
}
/** Further items of a list are only counted. */
const MOST_ITEMS = 20;
/**
* A document reduced to its shape: kinds, names of fields, lengths, nulls, formats. Names that may
* be private are numbered. A name has the same number everywhere, as a key or as a complete text,
* so that what belongs together still does.
*/
var Shapes = class {
	numbers = /* @__PURE__ */ new Map();
	records = RECORDS;
	/** Names that a record may have. */
	ofRecords = /^[a-z][A-Za-z]{1,39}$/;
	of(value, isContent = false) {
		if (typeof value === "string") return this.numbers.get(value) ?? textShape(value);
		if (typeof value === "number") return numberShape(value);
		if (Array.isArray(value)) {
			const items = value.slice(0, MOST_ITEMS).map((item) => this.of(item, isContent));
			const left = value.length - items.length;
			return left > 0 ? [...items, `(${require_carry_out.more(left)})`] : items;
		}
		if (!require_carry_out.isObject(value)) return value;
		const names = Object.keys(value).map((key) => [key, this.name(key, isContent)]);
		return Object.fromEntries(names.map(([key, name]) => {
			const isOwn = isContent || !this.records.has(key);
			return [name, this.of(value[key], isOwn)];
		}));
	}
	/** In a record, an unknown name may be a new field, which a recording is meant to show. */
	name(key, isContent) {
		if (FIELDS.has(key)) return key;
		if (!isContent && this.ofRecords.test(key)) return key;
		const known = this.numbers.get(key) ?? `name-${this.numbers.size + 1}(${key.length})`;
		this.numbers.set(key, known);
		return known;
	}
};
/** The same for answers of Dataverse and of the Power Platform API, which list rows as `value`. */
var RowShapes = class extends Shapes {
	records = /* @__PURE__ */ new Set([
		...RECORDS,
		"value",
		"Detail"
	]);
	ofRecords = /^[@_]?[A-Za-z][\w.]{1,59}$/;
};
/** A number with as many digits. */
function numberShape(value) {
	if (!Number.isInteger(value)) return .5;
	return value === 0 ? 0 : Math.sign(value) * 10 ** (String(Math.abs(value)).length - 1);
}
/** Fields of `initialize` and `tools/list` whose texts are the server's own contract. */
const CONTRACT = /* @__PURE__ */ new Set([
	"name",
	"version",
	"protocolVersion",
	"type",
	"required",
	"enum"
]);
/** What a server says about itself, without its descriptions. */
function contractShape(value, field = "") {
	if (typeof value === "string") return CONTRACT.has(field) && /^[\w. -]{1,60}$/.test(value) ? value : textShape(value);
	if (Array.isArray(value)) return value.map((item) => contractShape(item, field));
	if (!require_carry_out.isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, contractShape(item, key)]));
}
// src/doctor/recording.ts
/** The methods whose answers describe the server and no flows. */
const ABOUT_SERVER = /* @__PURE__ */ new Set(["initialize", "tools/list"]);
/** One answer without anything private. */
function recordOf(reply) {
	return "tool" in reply ? ofFlowStudio(reply) : ofDataverse(reply);
}
/** `clientdata` is a document in a text. */
function ofDataverse({ service, call, status, contentType, text }) {
	const about = {
		service,
		call,
		status,
		contentType: contentType.split(";")[0]
	};
	const answer = parsed(text);
	if (answer === void 0) return {
		...about,
		length: text.length,
		body: textShape(text)
	};
	const rows = require_carry_out.own(answer, "value");
	const documents = (Array.isArray(rows) ? rows : [answer]).map((row) => require_carry_out.digString(row, "clientdata")).filter((one) => one !== null).map(documentIn);
	return {
		...about,
		length: text.length,
		body: new RowShapes().of(answer),
		documents
	};
}
function ofFlowStudio({ method, tool, status, contentType, text }) {
	const about = {
		method,
		tool,
		status,
		contentType: contentType.split(";")[0],
		length: text.length
	};
	const message = parsed(text);
	if (message === void 0) return {
		...about,
		body: textShape(text)
	};
	if (ABOUT_SERVER.has(method)) return {
		...about,
		body: contractShape(message)
	};
	return {
		...about,
		body: new Shapes().of(message),
		documents: documentsIn(message)
	};
}
/**
* The documents in the texts of a tool's result, and whether they are formatted over several lines.
*/
function documentsIn(message) {
	const content = require_carry_out.own(require_carry_out.own(message, "result"), "content");
	return (Array.isArray(content) ? content : []).map((item) => documentIn(require_carry_out.digString(item, "text") ?? ""));
}
function documentIn(text) {
	const document = parsed(text);
	if (document === void 0) return {
		isJson: false,
		text: textShape(text)
	};
	const isRecord = require_carry_out.isObject(document) || Array.isArray(document);
	return {
		isJson: true,
		isInLines: text.includes("\n"),
		document: isRecord ? new Shapes().of(document) : textShape(String(document))
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/**
* Writes one file for each answer into `folder`, which is created, and returns their names. Throws
* a `UsageError` for one that cannot be written or exists already.
*/
async function writeRecording(root, folder, replies) {
	const names = [];
	for (const [index, reply] of replies.entries()) {
		const what = ("tool" in reply ? reply.tool ?? reply.method : reply.call).replace(/[^\w-]+/g, "-").replace(/-$/, "");
		const name = `${String(index + 1).padStart(2, "0")}-${what}.json`;
		try {
			await (0, node_fs_promises.mkdir)(await require_carry_out.pathToWrite(root, folder), { recursive: true });
			const text = `${JSON.stringify(recordOf(reply), null, 2)}\n`;
			await (0, node_fs_promises.writeFile)(await require_carry_out.pathToWrite(root, (0, node_path.join)(folder, name)), text, { flag: "wx" });
		} catch (error) {
			const why = error.code ?? require_carry_out.errorText(error);
			throw new require_index.UsageError(`\`--record\`: ${require_terminal.toSlashes((0, node_path.join)(folder, name))} cannot be written (${why})`);
		}
		names.push(name);
	}
	return names;
}
exports.writeRecording = writeRecording;
