const require_schemas = require("./schemas.js");
let node_timers_promises = require("node:timers/promises");
const require_carry_out = require("./carry-out.js");
let node_util = require("node:util");
const require_side_by_side = require("./side-by-side.js");
const require_connections = require("./connections.js");
const require_exchange = require("./exchange.js");
// src/flowstudio/policy-violation.ts
const violationSchema = require_schemas.looseObject({
	policyDisplayName: require_schemas.nullish(require_schemas.string()),
	type: require_schemas.nullish(require_schemas.string()),
	parameters: require_schemas.nullish(require_schemas.array(require_schemas.unknown()))
});
/** How deep an error is searched: a violation may be in a nested error, or in the text of a message. */
const DEEPEST = 8;
/** How many connectors are read: a violation names a pair, or the blocked ones. */
const MOST = 20;
/**
* The data policy that an error of the platform names in `extendedData.violation`; null where it
* names none. The message may be localised, so it is not read.
*/
function policyViolation(error, depth = 0) {
	if (depth > DEEPEST) return null;
	if (typeof error === "string") return policyViolation(jsonIn(error), depth + 1);
	if (!require_carry_out.isObject(error)) return null;
	const { extendedData } = error;
	const violation = require_carry_out.isObject(extendedData) ? extendedData.violation : void 0;
	const read = require_carry_out.isObject(violation) ? violationSchema.safeParse(violation) : null;
	if (read?.success) return fromData(read.data);
	for (const inner of Object.values(error)) {
		const found = policyViolation(inner, depth + 1);
		if (found !== null) return found;
	}
	return null;
}
function fromData({ policyDisplayName, type, parameters }) {
	const connectors = (parameters ?? []).filter((each) => typeof each === "string").slice(0, MOST);
	return {
		policy: policyDisplayName ?? null,
		kind: type ?? null,
		connectors
	};
}
/** The object in a message such as `\u2026 with details "{"error":{\u2026}}".` */
function jsonIn(message) {
	if (!message.includes("extendedData")) return null;
	try {
		return JSON.parse(message.slice(message.indexOf("{"), message.lastIndexOf("}") + 1));
	} catch {
		return null;
	}
}
// src/flowstudio/upstream-codes.ts
/**
* The form of an error of the API behind; the text around the code may be localised, the code never
* is.
*/
const SAVE_FAILED = /save failed with code|\bcode\s+['"]\w+['"]/i;
/** Not a status: `returned with status code "Forbidden" and details "{\u2026}"`. */
const CODE = /(?<!status )\bcode['"]?\s*(?:[:=]\s*)?['"]([A-Za-z][\w.]*)['"]/i;
/** Whether the text is the answer of the API behind Flow Studio to a save. */
function isSaveError(words) {
	return SAVE_FAILED.test(words);
}
/**
* The code of the API behind: from the text, otherwise the reply's own field, otherwise a known
* code in the text.
*/
function upstreamCode(words, field) {
	const own = field === null || field === void 0 || field === "" ? null : String(field);
	return CODE.exec(words)?.[1] ?? own ?? KNOWN_CODES.find((code) => words.includes(code)) ?? null;
}
/** Codes of a save that may appear in a text without the usual form. */
const KNOWN_CODES = [
	"ConnectionAuthorizationFailed",
	"ConnectionNotConfigured",
	"DlpViolation",
	"ApiPolicyDataFlowViolation",
	"ApiPolicyApiGroupViolation",
	"WorkflowRunActionInputsMissingProperty",
	"WorkflowRunActionInputsInvalidProperty",
	"InvalidTemplate",
	"InvalidDefinition",
	"TemplateValidationError",
	"InvalidOpenApiFlow",
	"InvalidPowerFlow",
	"InvalidVariableInitialization",
	"InvalidVariableOperation",
	"ActionDescriptionTooLong",
	"TriggerDescriptionTooLong",
	"WorkflowOperationInputsApiOperationNotFound",
	"WorkflowOperationParametersExtraParameter",
	"OpenApiOperationParameterValidationFailed",
	"DynamicOperationRequestClientFailure",
	"CannotStartUnpublishedSolutionFlow",
	"InvokerConnectionOverrideFailed",
	"MissingEnvironmentFilter"
];
// src/flowstudio/refusals.ts
/** What a reply's `error` holds; every field may be missing. */
const errorSchema = require_schemas.looseObject({
	message: require_schemas.nullish(require_schemas.unknown()),
	statusCode: require_schemas.nullish(require_schemas.union([require_schemas.number(), require_schemas.string()])),
	code: require_schemas.nullish(require_schemas.union([require_schemas.string(), require_schemas.number()]))
});
/** Texts of an error on the way, not of a decision of the server. */
const BROKE = /timed? ?out|ETIMEDOUT|ECONNRESET|socket hang up|gateway/i;
const refused = (quoted) => ({
	code: "refused",
	...quoted
});
/** The first row that matches. Codes decide, since the texts may be localised. */
const MEANINGS$1 = [
	{
		when: ({ quoted }) => asksForSignIn(quoted),
		reason: () => ({ code: "sign-in-required" })
	},
	{
		when: ({ status, upstreamCode }) => status === 429 || upstreamCode === "TooManyRequests",
		transient: true,
		reason: ({ quoted }) => ({
			code: "throttled",
			status: null,
			quoted
		})
	},
	{
		when: (refusal) => lacks(refusal, "environment"),
		reason: (quoted, { subject: { environmentName = "" } }) => ({
			code: "environment-not-visible",
			...quoted,
			environmentName
		})
	},
	{
		when: (refusal) => lacks(refusal, "flow"),
		reason: (quoted, { subject: { environmentName = "", flowName } }) => ({
			code: "flow-not-visible",
			...quoted,
			environmentName,
			flowName: flowName ?? ""
		})
	},
	{
		when: ({ saveFailed, status }) => saveFailed && status >= 500,
		effect: "unknown",
		reason: refused
	},
	{
		when: ({ saveFailed }) => saveFailed,
		reason: refused
	},
	{
		when: ({ status }) => status === 408 || status >= 500,
		effect: "unknown",
		transient: true,
		reason: (quoted, { status }) => ({
			code: "upstream-trouble",
			...quoted,
			status
		})
	},
	{
		when: ({ quoted, status }) => status === 0 && BROKE.test(quoted),
		effect: "unknown",
		reason: refused
	},
	{
		when: () => true,
		reason: refused
	}
];
/** What an `error` other than null means. */
function refusal(error, subject) {
	const read = errorSchema.safeParse(error);
	const { message, statusCode, code } = read.success ? read.data : { message: error };
	const quoted = wordsOf(message ?? error);
	const facts = {
		quoted,
		status: Number(statusCode ?? 0) || 0,
		upstreamCode: upstreamCode(quoted, code),
		saveFailed: isSaveError(quoted),
		subject
	};
	const { reason, effect, transient } = MEANINGS$1.find(({ when }) => when(facts));
	const violation = policyViolation(error);
	const found = reason({
		quoted,
		upstreamCode: facts.upstreamCode,
		...violation === null ? {} : { violation }
	}, facts);
	return new require_carry_out.Failure(found, {
		effect: effect ?? "none",
		transient: transient ?? false,
		isLasting: found.code === "sign-in-required",
		retryAfterMs: transient === void 0 ? null : waitIn(quoted)
	});
}
/** Whether a text asks a person to sign in, which nobody can do in CI. */
function asksForSignIn(words) {
	return words.includes("grant_flow_studio_access");
}
/** The failure for a reply that asks for a sign-in, in any form. */
function signInFailure() {
	return new require_carry_out.Failure({ code: "sign-in-required" }, { isLasting: true });
}
/**
* A 404 does not say which of the two is missing: the code decides, otherwise the names in its
* text.
*/
function lacks(refusal, what) {
	const { status, quoted, subject, saveFailed } = refusal;
	const code = refusal.upstreamCode ?? "";
	if (code === "MissingEnvironmentFilter") return what === "environment";
	if (!/^(environment|flow|workflow)NotFound$/i.test(code) && (status !== 404 || saveFailed || /connection/i.test(code))) return false;
	return what === missingOf(code, quoted, subject);
}
function missingOf(code, words, { environmentName, flowName }) {
	if (!flowName || /environment/i.test(code)) return "environment";
	if (/flow/i.test(code) || words.includes(flowName)) return "flow";
	return words.includes(environmentName ?? "\0") || /environment/i.test(words) ? "environment" : "flow";
}
function wordsOf(message) {
	if (typeof message === "string" && message !== "") return message;
	return JSON.stringify(message)?.slice(0, 200) ?? "";
}
/** `Try again in 27 seconds`, as the gateway behind Flow Studio puts it. */
function waitIn(words) {
	const seconds = /\b(\d{1,5}) seconds?\b/i.exec(words)?.[1];
	return seconds === void 0 ? null : Number(seconds) * 1e3;
}
// src/flowstudio/messages.ts
/**
* JSON-RPC errors after which the request certainly did not run: not parsed, no request, no method,
* wrong arguments.
*/
const NOT_RUN = [
	-32700,
	-32600,
	-32601,
	-32602
];
/**
* The message in a body, as JSON. Throws unless it is the JSON-RPC result of the request `id`.
*/
function answerIn(text, contentType, id) {
	const message = messageIn(text, contentType, id);
	if (message.error !== void 0 && message.error !== null) throw rpcFailure(message.error);
	if (!require_carry_out.isObject(message.result)) throw require_carry_out.unreadable({ code: "no-answer" });
	if (String(message.id) !== String(id)) throw require_carry_out.unreadable({ code: "other-answer" });
	return JSON.stringify(message);
}
function messageIn(text, contentType, id) {
	if (contentType.includes("text/event-stream")) return messageOfStream(text, id);
	if (contentType.includes("html") || /^\s*<(!doctype|html)\b/i.test(text)) throw require_carry_out.unreadable({ code: "web-page" });
	const parsed = parse(text);
	if (require_carry_out.isObject(parsed)) return parsed;
	throw require_carry_out.unreadable({ code: "not-json" });
}
/** "The client MUST support both" a JSON body and a stream of events (MCP, Streamable HTTP). */
function messageOfStream(text, id) {
	const answer = text.split(/\r\n\r\n|\n\n|\r\r/).map((event) => parse(dataOf(event))).filter(require_carry_out.isObject).find((message) => String(message.id) === String(id));
	if (answer !== void 0) return answer;
	throw require_carry_out.unreadable({ code: "event-stream-cut" });
}
/** The data lines of an event, without the field's name (HTML, Server-sent events). */
function dataOf(event) {
	return event.split(/\r\n|\n|\r/).filter((line) => line.startsWith("data:")).map((line) => line.slice(5)).join("\n");
}
function rpcFailure(error) {
	const { code, message } = require_carry_out.isObject(error) ? error : {
		code: null,
		message: null
	};
	const quoted = typeof message === "string" ? message : null;
	if (asksForSignIn(quoted ?? "")) return signInFailure();
	const isRun = typeof code !== "number" || !NOT_RUN.includes(code);
	return new require_carry_out.Failure({
		code: "rpc-error",
		rpcCode: String(code),
		isRun,
		quoted
	}, { effect: isRun ? "unknown" : "none" });
}
/** The result of `tools/call`; `content` may hold other things than text. */
const callResultSchema = require_schemas.looseObject({
	content: require_schemas.optional(require_schemas.array(require_schemas.looseObject({
		type: require_schemas.optional(require_schemas.string()),
		text: require_schemas.optional(require_schemas.unknown())
	}))),
	structuredContent: require_schemas.optional(require_schemas.unknown()),
	isError: require_schemas.nullish(require_schemas.boolean())
});
/** The document in a tool's result, or the failure that the result reports. */
function documentIn(result, subject) {
	const text = result.content?.find(({ text }) => typeof text === "string")?.text;
	const words = typeof text === "string" ? text : "";
	const document = parse(words) ?? (words === "" ? result.structuredContent : void 0);
	const error = require_carry_out.isObject(document) ? document.error ?? null : null;
	if (result.isError) throw error === null ? toolFailure(words, subject) : refusal(error, subject);
	if (document === void 0) throw noDocument(words);
	if (error !== null) throw refusal(error, subject);
	return document;
}
/**
* A failed tool's text: a decision of the server where it names a code or wrong arguments,
* otherwise unknown.
*/
function toolFailure(words, subject) {
	const judged = refusal({ message: words }, subject);
	if (upstreamCode(words, null) !== null || judged.kind === "sign-in") return judged;
	const isRun = !NOT_RUN.some((code) => words.includes(String(code)));
	return new require_carry_out.Failure({
		code: "tool-failed",
		quoted: shortened(words)
	}, { effect: isRun ? "unknown" : "none" });
}
function noDocument(words) {
	if (asksForSignIn(words)) return signInFailure();
	return require_carry_out.unreadable({
		code: "no-document",
		quoted: words === "" ? null : shortened(words)
	});
}
/** The document checked against `schema`; a failure names the place, never the content. */
function readDocument(schema, document) {
	const read = schema.safeParse(document);
	if (read.success) return read.data;
	if (asksForSignIn(JSON.stringify(document))) throw signInFailure();
	const at = read.error.issues[0]?.path.join(".") || "the document itself";
	throw require_carry_out.unreadable({
		code: "unknown-shape",
		at
	});
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function shortened(words) {
	return words.length > 300 ? `${words.slice(0, 300)}\u2026` : words;
}
// src/flowstudio/statuses.ts
const is = (...statuses) => ({ status }) => statuses.includes(status);
/**
* The first row that matches. After 408 it is unknown what was done,
* since gateways send it for their own timeouts too; so it is after every 5xx.
*/
const MEANINGS = [
	{
		when: ({ status }) => status >= 300 && status < 400,
		reason: (answer, { location }) => ({
			code: "redirected",
			...answer,
			location: withoutSecrets(location)
		})
	},
	{
		when: is(401),
		isLasting: true,
		reason: (answer, { keyRefusal }) => ({
			...keyRefusal(),
			...answer
		})
	},
	{
		when: ({ status, html }) => html && status < 500 && status !== 408 && status !== 429,
		reason: (answer, { host }) => ({
			code: "html-page",
			...answer,
			host
		})
	},
	{
		when: is(402),
		isLasting: true,
		reason: (answer) => ({
			code: "key-plan-missing",
			...answer
		})
	},
	{
		when: is(403),
		reason: (answer, { keyRefusal }) => ({
			...keyRefusal(),
			...answer
		})
	},
	{
		when: is(404),
		reason: (answer, { host, path }) => ({
			code: "no-mcp-server",
			...answer,
			host,
			path
		})
	},
	{
		when: is(405),
		reason: (answer, { host, path }) => ({
			code: "no-mcp-calls",
			...answer,
			host,
			path
		})
	},
	{
		when: is(408),
		effect: "unknown",
		transient: true,
		reason: (answer) => ({
			code: "request-too-slow",
			...answer
		})
	},
	{
		when: is(413),
		reason: (answer) => ({
			code: "request-too-large",
			...answer
		})
	},
	{
		when: is(425, 429),
		transient: true,
		reason: (answer) => ({
			code: "throttled",
			...answer
		})
	},
	{
		when: ({ status }) => status >= 500,
		effect: "unknown",
		transient: true,
		reason: (answer) => ({
			code: "server-trouble",
			...answer
		})
	},
	{
		when: is(400),
		reason: (answer) => ({
			code: "request-malformed",
			...answer
		})
	},
	{
		when: () => true,
		reason: (answer) => ({
			code: "request-declined",
			...answer
		})
	}
];
/** What an HTTP answer other than 2xx means. */
function statusFailure(refused) {
	const { reason, effect, transient, isLasting } = MEANINGS.find(({ when }) => when(refused));
	const { status, quoted, retryAfterMs } = refused;
	return new require_carry_out.Failure(reason({
		status,
		quoted
	}, refused), {
		effect: effect ?? "none",
		transient: transient ?? false,
		isLasting: isLasting ?? false,
		retryAfterMs
	});
}
/** A path of plain words; any other may hold a secret. */
const PLAIN_PATH = /^(?:\/[a-z\d_-]{0,20}){1,4}$/;
/** Where a redirect points, if that holds no secret. */
function withoutSecrets(location) {
	if (location === null || !URL.canParse(location)) return null;
	const { origin, pathname } = new URL(location);
	return `${origin}${PLAIN_PATH.test(pathname) ? pathname : ""}`;
}
// src/flowstudio/http.ts
/**
* The `fetch` under the MCP client. It sends only POST to the endpoint, follows no redirect, calls
* only the tools in `options.tools`, reads the complete answer within the timeout, and throws a
* `Failure` for every layer below the tools. It returns a JSON-RPC result.
*/
function openHttp(options) {
	const connections = new require_connections.Connections();
	const { href } = options.endpoint;
	return {
		fetch: async (url, init = {}) => {
			if (init.method !== "POST" || String(url) !== href) return new Response(null, { status: 405 });
			const request = JSON.parse(String(init.body));
			insistAllowed(request, options.tools);
			const sent = {
				url: options.endpoint,
				method: "POST",
				headers: pairsIn(init.headers),
				body: String(init.body),
				signal: init.signal
			};
			const { timeoutMs, signal: ending } = options;
			const received = await require_exchange.exchange(connections, sent, {
				timeoutMs,
				ending
			});
			options.onReply?.(rawReply(request, received));
			if (!require_carry_out.isObject(request) || request.id === void 0) return new Response(null, { status: 202 });
			checkStatus(received, options);
			const contentType = received.headers.get("content-type") ?? "";
			const answer = answerIn(received.text, contentType, request.id);
			return new Response(answer, { headers: { "content-type": "application/json" } });
		},
		close: () => connections.destroy()
	};
}
/** Without Node's own `Headers`: the first of them loads Node's own undici. */
function pairsIn(headers = {}) {
	const pairs = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
	return Object.fromEntries(pairs.map(([name, value]) => [`${name}`, `${value}`]));
}
function rawReply(request, { status, headers, text }) {
	const { method, params } = require_carry_out.isObject(request) ? request : {};
	const tool = require_carry_out.isObject(params) && method === "tools/call" ? String(params.name) : null;
	const contentType = headers.get("content-type") ?? "";
	return {
		method: String(method),
		tool,
		status,
		contentType,
		text
	};
}
/** The last check before a request is sent, independent of the code above it. */
function insistAllowed(request, tools) {
	const { method, params } = require_carry_out.isObject(request) ? request : {};
	const tool = method === "tools/call" && require_carry_out.isObject(params) ? String(params.name) : null;
	if (require_carry_out.isObject(request) && (method !== "tools/call" || tools.has(String(tool)))) return;
	throw new require_carry_out.Failure({
		code: "call-not-allowed",
		tools: [...tools]
	});
}
function checkStatus({ status, headers, text }, options) {
	if (status >= 200 && status < 300) return;
	const { endpoint, now, keyRefusal } = options;
	throw statusFailure({
		status,
		location: headers.get("location") ?? null,
		retryAfterMs: require_carry_out.retryAfter(headers.get("retry-after"), now()),
		html: headers.get("content-type")?.includes("html") ?? false,
		quoted: wordsIn(text),
		host: endpoint.host,
		path: endpoint.pathname,
		keyRefusal
	});
}
/** The server's message in the body of an error, where it is JSON and has one. */
function wordsIn(text) {
	try {
		const body = JSON.parse(text);
		const error = require_carry_out.isObject(body) ? body.error ?? body : null;
		const words = require_carry_out.isObject(error) ? error.message : error;
		return typeof words === "string" && words !== "" ? words.slice(0, 300) : null;
	} catch {
		return null;
	}
}
// src/flowstudio/key.ts
/**
* The claims that may hold a sign-in name; `name` and `oid` identify a person, but no account of
* the map.
*/
const ACCOUNT_CLAIMS = [
	"upn",
	"preferred_username",
	"email",
	"unique_name"
];
/**
* Reads a Flow Studio key locally. It is a JWT of one person that is valid for 30 days; no other
* claim is guaranteed. Never throws.
*/
function readKey(apiKey) {
	const claims = payload(apiKey.trim());
	const account = ACCOUNT_CLAIMS.map((name) => claims[name]).find((value) => typeof value === "string" && value.trim() !== "");
	return {
		expiresAt: dateOf$1(claims.exp),
		account: account?.trim() ?? null
	};
}
function payload(key) {
	try {
		const parsed = JSON.parse(Buffer.from(key.split(".")[1] ?? "", "base64url").toString("utf8"));
		return require_carry_out.isObject(parsed) ? parsed : {};
	} catch {
		return {};
	}
}
function dateOf$1(seconds) {
	const date = /* @__PURE__ */ new Date(typeof seconds === "number" ? seconds * 1e3 : NaN);
	return Number.isNaN(date.getTime()) ? null : date;
}
/** Why the key as written cannot be sent to any server; null when it can be sent. */
function checkKey(apiKey) {
	if (apiKey === "") return { code: "key-empty" };
	return /^[\x21-\x7e]+$/.test(apiKey) ? null : { code: "key-malformed" };
}
/** Why a server refuses a key: it has expired, by its own date, or is not accepted. */
function keyRefusal(apiKey, now) {
	const { expiresAt } = readKey(apiKey);
	if (expiresAt === null || expiresAt > now) return { code: "key-not-accepted" };
	return {
		code: "key-expired",
		day: expiresAt.toISOString().slice(0, 10)
	};
}
// src/flowstudio/tools.ts
/** Tools that change nothing, with any arguments. */
const READING = /* @__PURE__ */ new Set([
	"list_live_environments",
	"list_live_connections",
	"list_live_flows",
	"get_live_flow",
	"test_live_connection",
	"get_live_flow_runs",
	"get_live_flow_run_error"
]);
/** All tools that Flowgate can use. */
const WRITING = /* @__PURE__ */ new Set([
	...READING,
	"update_live_flow",
	"set_live_flow_state"
]);
/** One page of the reply to `tools/list`; other fields are allowed. */
const toolPageSchema = require_schemas.looseObject({
	tools: require_schemas.array(require_schemas.looseObject({
		name: require_schemas.string(),
		inputSchema: require_schemas.optional(require_schemas.looseObject({
			properties: require_schemas.optional(require_schemas.record(require_schemas.string(), require_schemas.unknown())),
			required: require_schemas.optional(require_schemas.array(require_schemas.string()))
		}))
	})),
	nextCursor: require_schemas.nullish(require_schemas.string())
});
/** Whether a tool has an argument; a tool without a list is assumed to be as documented. */
function acceptsArgument({ accepts }, argument) {
	return accepts === null || accepts.has(argument);
}
/** What this server offers, from `tools/list`. */
var Catalogue = class {
	facts;
	tools;
	server;
	constructor(pages, { name, version, host }) {
		const tools = pages.flatMap((page) => page.tools.map(toTool));
		this.tools = new Map(tools.map((tool) => [tool.name, tool]));
		this.server = `${name} ${version} at ${host}`;
		this.facts = {
			name,
			version,
			tools
		};
	}
	find(name) {
		return this.tools.get(name) ?? null;
	}
	/** The tool, or a failure that names it and the server. */
	tool(name) {
		const tool = this.find(name);
		if (tool !== null) return tool;
		throw new require_carry_out.Failure({
			code: "tool-missing",
			tool: name,
			server: this.server
		});
	}
	/**
	* The arguments to send: all of `needed`, and those of `wanted` that the tool's schema has and
	* that are not null. It is a failure if the schema lacks a needed one, since leaving it out would
	* change what the call means: without `flowName` an update creates a flow.
	*/
	fit({ name, accepts }, needed, wanted) {
		const missing = Object.keys(needed).find((key) => accepts !== null && !accepts.has(key));
		if (missing !== void 0) {
			const { server } = this;
			throw new require_carry_out.Failure({
				code: "argument-missing",
				tool: name,
				argument: missing,
				server
			});
		}
		const extra = Object.entries(wanted).filter(([key, value]) => value !== null && accepts?.has(key));
		return {
			...needed,
			...Object.fromEntries(extra)
		};
	}
};
function toTool({ name, inputSchema }) {
	const properties = inputSchema?.properties;
	return {
		name,
		accepts: properties === void 0 ? null : new Set(Object.keys(properties)),
		requires: new Set(inputSchema?.required ?? [])
	};
}
// src/flowstudio/session.ts
const VERSION = "1.0.0";
/**
* Without a `User-Agent` that begins with `FlowStudio-MCP/` the edge in front answers with an HTML
* block page. `Origin` and `Authorization` are never sent.
*/
const USER_AGENT = `FlowStudio-MCP/1.0 flowgate/${VERSION}`;
/**
* The newest version is offered, as the official client does, and the server's choice is used;
* servers are said to accept 2025-03-26 and 2024-11-05.
*/
const PROTOCOL_VERSIONS = [
	"2025-11-25",
	"2025-06-18",
	"2025-03-26",
	"2024-11-05"
];
/** More pages of tools than any server has. */
const MOST_TOOL_PAGES = 20;
/** The client's own timeout is a safety net: that of `openHttp` ends a call first. */
function clientTimeouts({ timeoutMs }) {
	return { timeout: timeoutMs + 1e4 };
}
const CLIENT = {
	name: "flowgate",
	version: VERSION
};
/** The client's first request, word for word, so that it can be sent before the client is loaded. */
const INITIALIZE = {
	method: "initialize",
	params: {
		protocolVersion: PROTOCOL_VERSIONS[0],
		capabilities: {},
		clientInfo: CLIENT
	},
	jsonrpc: "2.0",
	id: 0
};
/** Opens a session; a failed attempt leaves nothing open. */
async function initialize(options, fetch) {
	const headers = {
		"x-api-key": options.apiKey,
		"user-agent": USER_AGENT
	};
	const answer = fetch(options.endpoint, {
		method: "POST",
		headers: {
			...headers,
			...FORMATS
		},
		body: JSON.stringify(INITIALIZE)
	});
	answer.catch(() => {});
	const { Client, StreamableHTTPClientTransport } = await loaded();
	const client = new Client(CLIENT, { supportedProtocolVersions: PROTOCOL_VERSIONS });
	let confirm = async () => {};
	const transport = new StreamableHTTPClientTransport(options.endpoint, {
		fetch: async (url, init) => {
			const message = JSON.parse(String(init?.body ?? null));
			if ((0, node_util.isDeepStrictEqual)(message, INITIALIZE)) return answer;
			if (!isConfirmation(message)) return fetch(url, init);
			confirm = () => fetch(url, init);
			return new Response(null, { status: 202 });
		},
		requestInit: {
			redirect: "manual",
			headers
		}
	});
	await client.connect(transport, clientTimeouts(options));
	return {
		client,
		confirm: () => confirm()
	};
}
/** What a client sends and takes (MCP, Streamable HTTP). */
const FORMATS = {
	"content-type": "application/json",
	accept: "application/json, text/event-stream"
};
function isConfirmation(message) {
	return require_carry_out.isObject(message) && message.method === "notifications/initialized";
}
/** Loading a megabyte keeps the process busy: the request before is sent first. */
async function loaded() {
	await (0, node_timers_promises.setImmediate)();
	await (0, node_timers_promises.setImmediate)();
	return Promise.resolve().then(() => require("./dist.js"));
}
/** What the server offers, from all pages of `tools/list`. */
async function listTools(client, options) {
	const pages = [];
	let cursor;
	do {
		const request = {
			method: "tools/list",
			params: cursor ? { cursor } : {}
		};
		const page = await client.request(request, toolPageSchema, clientTimeouts(options));
		pages.push(page);
		cursor = page.nextCursor;
	} while (cursor && pages.length < MOST_TOOL_PAGES);
	const { name = "Flow Studio", version = "" } = client.getServerVersion() ?? {};
	return new Catalogue(pages, {
		name,
		version,
		host: options.endpoint.host
	});
}
// src/flowstudio/connection.ts
/**
* Connects and asks once which tools the server offers; neither is billed. Calls may be made at
* once. Every method throws only `HostError`.
*/
function openConnection(options) {
	return new ToolConnection({
		...options,
		pace: new require_side_by_side.Pace(options)
	});
}
var ToolConnection = class {
	billedCalls = 0;
	/** Why no further call is sent: it would be refused, and still metered. */
	end = null;
	options;
	session;
	listed;
	catalogue = null;
	http = null;
	constructor(options) {
		this.options = options;
		this.session = this.begin();
		this.listed = this.open();
		for (const step of [this.session, this.listed]) step.catch(() => {});
	}
	async ready() {
		await this.listed;
	}
	async call(call) {
		let ahead = await this.sendAhead(call);
		await Promise.allSettled([ahead?.result]);
		const catalogue = await this.listed;
		return send(call.tool, call.kind, this.options, async () => {
			const tool = catalogue.tool(call.tool);
			const { needed, wanted = () => ({}) } = call;
			const all = typeof needed === "function" ? needed(tool) : needed;
			const given = catalogue.fit(tool, all, wanted(tool));
			const sent = (0, node_util.isDeepStrictEqual)(ahead?.given, given) ? ahead?.result : void 0;
			ahead = null;
			try {
				return call.read(documentIn(await (sent ?? this.request(call, given)), given));
			} catch (error) {
				const failure = require_carry_out.asFailure(error);
				if (failure.reason.code === "flow-not-visible" && call.absent !== void 0) return call.absent;
				throw failure;
			}
		});
	}
	offers(tool) {
		return this.catalogue?.find(tool) ?? null;
	}
	server() {
		if (this.catalogue === null) throw new require_carry_out.HostError({ code: "connection-closed-before" });
		return this.catalogue.facts;
	}
	billed() {
		return this.billedCalls;
	}
	async close() {
		await this.listed.catch(() => {});
		await (await this.session.catch(() => null))?.client.close();
		await this.http?.close();
	}
	async begin() {
		const { endpoint, apiKey, timeoutMs, now, tools, signal, onReply } = this.options;
		const isMidRun = () => this.catalogue !== null;
		const refusedKey = () => ({
			...keyRefusal(apiKey, now()),
			isMidRun: isMidRun()
		});
		const http = await send("connect", "read", this.options, async () => openHttp({
			endpoint,
			timeoutMs,
			now,
			tools,
			keyRefusal: refusedKey,
			signal,
			onReply
		}));
		this.http = http;
		return send("initialize", "read", this.options, () => initialize(this.options, http.fetch));
	}
	async open() {
		try {
			const { client, confirm } = await this.session;
			const [, catalogue] = await require_side_by_side.sideBySide([send("initialize", "read", this.options, confirm), send("tools/list", "read", this.options, () => listTools(client, this.options))]);
			this.catalogue = catalogue;
			return catalogue;
		} catch (error) {
			await this.http?.close();
			throw error;
		}
	}
	/**
	* Sends a call while the server still answers which tools it has. The answer counts if this
	* server's tools lead to the same request.
	*/
	async sendAhead({ early, ...call }) {
		if (early === void 0 || this.catalogue !== null) return null;
		await this.session;
		await this.options.pace.turn();
		const result = this.request(call, early);
		result.catch(() => {});
		return {
			given: early,
			result
		};
	}
	/** "Every other tool call is metered": counted unless it certainly never reached a tool. */
	async request({ tool: name, kind }, given) {
		const { client } = await this.session;
		if (this.end !== null) throw endedBy(this.end);
		this.billedCalls++;
		try {
			return await client.request({
				method: "tools/call",
				params: {
					name,
					arguments: given
				}
			}, callResultSchema, clientTimeouts(this.options));
		} catch (error) {
			const failure = await this.sinceListed(require_carry_out.asFailure(error));
			if (neverArrived(failure)) this.billedCalls--;
			if (failure.isLasting && kind !== "observe") this.end ??= failure;
			throw failure;
		}
	}
	/** A refused key, as it is said once it is known whether the server told its tools for it. */
	async sinceListed(failure) {
		const { reason } = failure;
		if (this.catalogue !== null || !("isMidRun" in reason)) return failure;
		const isMidRun = await this.listed.then(() => true, () => false);
		return new require_carry_out.Failure({
			...reason,
			isMidRun
		}, failure);
	}
};
function neverArrived({ kind, effect }) {
	return kind === "key" || kind === "network" && effect === "none";
}
function endedBy({ reason, isLasting }) {
	return new require_carry_out.Failure({
		...reason,
		isUnsent: true
	}, { isLasting });
}
/** Runs a call with its retries; throws only `HostError`. */
async function send(call, kind, { apiKey, pace, onRetry }, attempt) {
	try {
		return await require_side_by_side.withRetries(attempt, {
			kind,
			call,
			pace,
			onRetry
		});
	} catch (error) {
		throw require_carry_out.toHostError(require_carry_out.asFailure(error), {
			call,
			write: !["read", "observe"].includes(kind),
			secrets: [apiKey]
		});
	}
}
// src/flowstudio/endpoint.ts
/**
* Why the key may not be sent to `endpoint`; null when it may. The endpoint must be https, or http
* on loopback, without credentials. Never repeats the endpoint's
* content.
*/
function checkEndpoint(endpoint) {
	if (!URL.canParse(endpoint)) return { code: "endpoint-invalid" };
	const url = new URL(endpoint);
	if (url.username !== "" || url.password !== "") return { code: "endpoint-has-password" };
	if (url.protocol === "https:" || url.protocol === "http:" && require_carry_out.isLoopback(url)) return null;
	return { code: "endpoint-insecure" };
}
// src/flowstudio/replies.ts
/**
* The replies that Flowgate reads. Unknown fields are
* allowed; a definition is not checked or changed by the schema.
*/
const jsonObject = require_schemas.custom(require_carry_out.isObject);
const text = require_schemas.nullish(require_schemas.string());
const summary = require_schemas.looseObject({
	id: text,
	name: text,
	flowName: text,
	displayName: text,
	createdTime: require_schemas.optional(require_schemas.unknown())
});
/** A bare array on older servers, else a wrapper. */
const flowListSchema = require_schemas.union([require_schemas.array(summary), require_schemas.looseObject({
	flows: require_schemas.array(summary),
	nextLink: text,
	totalCount: require_schemas.optional(require_schemas.unknown())
})]);
const liveFlowSchema = require_schemas.looseObject({
	name: text,
	properties: require_schemas.looseObject({
		displayName: text,
		state: text,
		definition: jsonObject,
		connectionReferences: require_schemas.nullish(jsonObject),
		lastModifiedTime: require_schemas.optional(require_schemas.unknown())
	})
});
const savedSchema = require_schemas.looseObject({
	created: require_schemas.nullish(require_schemas.union([require_schemas.string(), require_schemas.boolean()])),
	flowName: text,
	flowKey: text,
	updated: require_schemas.nullish(require_schemas.array(require_schemas.unknown()))
}).check(require_schemas.refine(({ created, updated }) => Boolean(created) || Array.isArray(updated)));
const stateSchema = require_schemas.looseObject({ actualState: require_schemas.string() });
/**
* A connection or an environment is read field by field: if one has an unknown form, the others are
* still read.
*/
const records = require_schemas.array(require_schemas.unknown());
const connectionListSchema = require_schemas.union([records, require_schemas.looseObject({
	connections: records,
	totalCount: require_schemas.optional(require_schemas.unknown()),
	nextLink: require_schemas.optional(require_schemas.unknown())
})]);
const environmentListSchema = require_schemas.union([records, require_schemas.looseObject({ environments: records })]);
/** A bare array; each run is read field by field. */
const runListSchema = require_schemas.union([records, require_schemas.looseObject({ runs: records })]);
const runErrorSchema = require_schemas.looseObject({ failedActions: require_schemas.nullish(records) });
/** Its form is not documented. */
const connectionTestSchema = require_schemas.looseObject({});
/** The guid of a listed flow, or null; some APIs write it as the end of a path. */
function listedName({ id, name, flowName }) {
	return [
		id,
		flowName,
		name
	].find((value) => value)?.split("/").at(-1) || null;
}
/**
* The guid of a created flow: `created` where it is a string (older servers), otherwise `flowName`
* (1.2), otherwise `flowKey` after its first dot; null when there is none.
*/
function createdName({ created, flowName, flowKey }) {
	if (typeof created === "string" && created !== "") return created;
	return flowName || flowKey?.slice(flowKey.indexOf(".") + 1) || null;
}
// src/flowstudio/list-connections.ts
const TOOL$1 = "list_live_connections";
/**
* The connections of an environment that the key's account owns or that are shared with it. The
* reply has no pages: where it counts more than it lists, it is requested once more with that
* number.
*/
async function listConnections(connection, environmentName) {
	const first = await listAtMost(connection, environmentName, null);
	const tool = connection.offers(TOOL$1);
	if (first.isWhole || first.total === null || tool === null || !acceptsArgument(tool, "top")) return first;
	try {
		return await listAtMost(connection, environmentName, first.total);
	} catch (error) {
		if (error instanceof require_carry_out.HostError) return first;
		throw error;
	}
}
/**
* Servers before 1.2 list every environment unless one is named; where none can be named, the list
* is filtered.
*/
function listAtMost(connection, environmentName, top) {
	const more = top === null ? {} : { top };
	let isNarrowed = true;
	return connection.call({
		kind: "read",
		tool: TOOL$1,
		needed: (tool) => {
			isNarrowed = acceptsArgument(tool, "environmentName");
			return {
				...isNarrowed ? { environmentName } : {},
				...more
			};
		},
		early: { environmentName },
		read: (document) => {
			const reply = readDocument(connectionListSchema, document);
			const { connections, totalCount, nextLink } = Array.isArray(reply) ? {
				connections: reply,
				totalCount: null,
				nextLink: null
			} : reply;
			const records = connections;
			const total = Number(totalCount) || null;
			return {
				connections: (isNarrowed ? records : records.filter((one) => isIn(one, environmentName))).map(toConnection).filter((one) => one !== null),
				isWhole: !nextLink && (total ?? 0) <= records.length,
				total
			};
		}
	});
}
function toConnection(record) {
	const connectionName = lastStep(require_carry_out.digString(record, "id") || require_carry_out.digString(record, "name"));
	if (connectionName === null) return null;
	return {
		connectionName,
		connector: require_carry_out.connectorOf(require_carry_out.digString(record, "connectorName") ?? ""),
		displayName: require_carry_out.digString(record, "displayName") ?? "",
		owner: accountIn(require_carry_out.own(record, "createdBy")),
		signedInAs: accountIn(require_carry_out.own(record, "authenticatedUser")),
		status: statusOf(record),
		expiresAt: dateOf(require_carry_out.digString(record, "expirationTime"))
	};
}
/** The fields that may hold a sign-in name, the most likely first. */
const ACCOUNT_FIELDS = [
	"userPrincipalName",
	"email",
	"displayName",
	"name"
];
/**
* The creator of a connection owns it; `authenticatedUser` is the account that it signs in as. A
* name without an @ identifies a person, but no account.
*/
function accountIn(person) {
	return (typeof person === "string" ? [person] : ACCOUNT_FIELDS.map((field) => require_carry_out.digString(person, field))).find((name) => name?.includes("@"))?.trim() ?? null;
}
/** "Status: `overallStatus`, else `statuses[0].status`; `statuses` may be empty." */
function statusOf(record) {
	const statuses = require_carry_out.own(record, "statuses");
	const [first] = Array.isArray(statuses) ? statuses : [];
	return require_carry_out.digString(record, "overallStatus") || require_carry_out.digString(first, "status") || null;
}
/** The year 1 is how the platform writes "never". */
function dateOf(text) {
	const date = new Date(text ?? NaN);
	return date.getTime() > 0 ? date : null;
}
/** A record without an environment is kept: left out, it would count as missing. */
function isIn(record, environmentName) {
	const environment = require_carry_out.own(record, "environment");
	const name = lastStep(typeof environment === "string" ? environment : require_carry_out.digString(environment, "name"));
	return name === null || name.toLowerCase() === environmentName.toLowerCase();
}
/** Some APIs write an id as the end of a path. */
function lastStep(id) {
	return id?.split("/").at(-1) || null;
}
// src/flowstudio/list-environments.ts
/** The environments that the key's account may enter. */
function listEnvironments(connection) {
	return connection.call({
		kind: "read",
		tool: "list_live_environments",
		needed: {},
		read: (document) => {
			const reply = readDocument(environmentListSchema, document);
			return (Array.isArray(reply) ? reply : reply.environments).map(toEnvironment).filter((one) => one !== null);
		}
	});
}
function toEnvironment(record) {
	const environmentName = (require_carry_out.digString(record, "id") || require_carry_out.digString(record, "name"))?.split("/").at(-1);
	if (!environmentName) return null;
	return {
		environmentName,
		displayName: require_carry_out.digString(record, "displayName") ?? "",
		state: require_carry_out.digString(record, "state") || null
	};
}
// src/flowstudio/list-flows.ts
const TOOL = "list_live_flows";
/** The longest that the tool waits for the API behind it. */
const LIST_SECONDS = 55;
/** More pages than an environment has. */
const MOST_PAGES = 200;
/**
* All flows of an environment, page by page; each guid once. Where the server counts more than it
* lists, they are requested once more with that number. A list that is cut short all the same is an
* error, since a flow that it lacks may exist.
*/
async function listFlows(connection, environmentName) {
	const first = await listPages(connection, environmentName, null);
	const mayAskForMore = connection.offers(TOOL)?.accepts?.has("top") === true;
	const { flows, listed, total } = first.total > first.listed && mayAskForMore ? await listPages(connection, environmentName, first.total) : first;
	if (total > listed) throw new require_carry_out.HostError({
		code: "list-cut-short",
		call: TOOL,
		listed,
		total
	});
	return flows;
}
/** Only the first page of them. */
async function firstFlows(connection, environmentName) {
	return (await listPage(connection, environmentName, null, [])).flows;
}
/** `listed`: how many flows came; `total`: how many there are, as the last page counts them. */
async function listPages(connection, environmentName, top) {
	const found = /* @__PURE__ */ new Map();
	const links = [];
	let nameless = 0;
	let total = 0;
	for (let next = null;; links.push(next)) {
		const page = await listPage(connection, environmentName, top, links);
		for (const flow of page.flows) found.set(flow.flowName, flow);
		nameless += page.nameless;
		total = page.total ?? total;
		next = page.nextLink;
		if (next === null) return {
			flows: [...found.values()],
			listed: found.size + nameless,
			total
		};
	}
}
/** One page; `links`: those already followed. */
function listPage(connection, environmentName, top, links) {
	const continuationUrl = links.at(-1);
	return connection.call({
		kind: "read",
		tool: TOOL,
		needed: {
			environmentName,
			...continuationUrl === void 0 ? {} : { continuationUrl }
		},
		wanted: () => ({
			timeoutSeconds: LIST_SECONDS,
			top
		}),
		read: (document) => {
			const reply = readDocument(flowListSchema, document);
			const { flows, nextLink, totalCount } = Array.isArray(reply) ? {
				flows: reply,
				nextLink: null,
				totalCount: null
			} : reply;
			const next = nextLink || null;
			if (next !== null && (links.includes(next) || links.length >= MOST_PAGES)) throw require_carry_out.unreadable({ code: "list-in-circle" });
			if (flows.some((flow) => listedName(flow) === null && flow.displayName)) throw new require_carry_out.Failure({ code: "ids-not-shown" });
			const known = flows.map(toListed).filter((flow) => flow !== null);
			const total = Number(totalCount) || null;
			return {
				flows: known,
				nameless: flows.length - known.length,
				total,
				nextLink: next
			};
		}
	});
}
function toListed(listed) {
	const flowName = listedName(listed);
	const { displayName, createdTime } = listed;
	if (flowName === null) return null;
	const created = typeof createdTime === "string" ? { createdTime } : {};
	return {
		flowName,
		displayName: displayName ?? "",
		...displayName == null ? { hidesName: true } : {},
		...created
	};
}
// src/flowstudio/live-flow.ts
/**
* A flow as a deployment reads it. A signed callback URL that `get_live_flow` adds is a secret:
* `properties.flowTriggerUri` is dropped, and the `metadata`
* of operations loses every entry that holds one. Nothing else is left out, because a restore
* writes this back; a signed URL that the author wrote into an action stays.
*/
function toLiveFlow(reply, requested) {
	const { displayName, state, definition, connectionReferences, lastModifiedTime } = reply.properties;
	insistKept({
		definition,
		connectionReferences: connectionReferences ?? {}
	}, requested);
	stripCallbacks(definition);
	for (const { value } of require_carry_out.operations(definition, [])) if (require_carry_out.isObject(value)) stripCallbacks(value);
	if (reply.name && reply.name.toLowerCase() !== requested.toLowerCase()) throw require_carry_out.unreadable({
		code: "other-flow",
		requested,
		found: reply.name
	});
	return {
		flowName: requested,
		displayName: displayName ?? "",
		...displayName == null ? { hidesName: true } : {},
		state: state ?? null,
		definition,
		connectionReferences: connectionReferences ?? {},
		...typeof lastModifiedTime === "string" ? { lastModifiedTime } : {}
	};
}
function insistKept(content, flowName) {
	const obstacle = require_carry_out.whyNotKept(content);
	if (obstacle !== null) throw new require_carry_out.Failure({
		code: "flow-unkept",
		flowName,
		obstacle
	});
}
/** The complete reply without the signed URLs that the server adds beside the definition. */
function withoutCallbacks(reply) {
	const properties = Object.entries(reply.properties).filter(([key, value]) => key === "definition" || !(CALLBACK.test(key) || isSecret(value)));
	return {
		...reply,
		properties: Object.fromEntries(properties)
	};
}
const CALLBACK = /^(callbackUrl|flowTriggerUri|triggerUri|signedUrl)$/i;
/**
* Removes the callback URLs from an operation's `metadata`, and `metadata` itself if nothing else
* is left in it.
*/
function stripCallbacks(holder) {
	delete holder.flowTriggerUri;
	const { metadata } = holder;
	if (!require_carry_out.isObject(metadata)) return;
	const secret = Object.keys(metadata).filter((key) => CALLBACK.test(key) || isSecret(metadata[key]));
	for (const key of secret) delete metadata[key];
	if (secret.length > 0 && Object.keys(metadata).length === 0) delete holder.metadata;
}
function isSecret(value) {
	return require_carry_out.holdsSignedUrl(JSON.stringify(value) ?? "");
}
// src/flowstudio/read-runs.ts
const RUNS = "get_live_flow_runs";
const RUN_ERROR = "get_live_flow_run_error";
/** The runs of flows; undefined where the server has no tool that lists them. */
function runReader(connection) {
	if (connection.offers(RUNS) === null) return void 0;
	return {
		listRuns: (environmentName, flowName) => listRuns(connection, environmentName, flowName),
		...connection.offers(RUN_ERROR) === null ? {} : { readFailure: (...which) => readFailure(connection, ...which) }
	};
}
function listRuns(connection, environmentName, flowName) {
	return connection.call({
		kind: "observe",
		tool: RUNS,
		needed: {
			environmentName,
			flowName
		},
		wanted: () => ({ top: 10 }),
		read: (document) => {
			const reply = readDocument(runListSchema, document);
			return (Array.isArray(reply) ? reply : reply.runs).flatMap((each) => runIn(each) ?? []).slice(0, 10);
		}
	});
}
/** Null for a run without a name or a start, which cannot be distinguished from others. */
function runIn(listed) {
	const runName = require_carry_out.digString(listed, "name");
	const time = Date.parse(require_carry_out.digString(listed, "startTime") ?? "");
	if (runName === null || Number.isNaN(time)) return null;
	const startTime = new Date(time).toISOString();
	return {
		runName,
		status: wordIn(require_carry_out.dig(listed, "status")) ?? "",
		startTime,
		code: wordIn(require_carry_out.dig(listed, "error", "code"))
	};
}
/** The failed actions, outer to inner: the last is the cause, and often has no `error`. */
function readFailure(connection, environmentName, flowName, runName) {
	return connection.call({
		kind: "observe",
		tool: RUN_ERROR,
		needed: {
			environmentName,
			flowName,
			runName
		},
		read: (document) => {
			const { failedActions } = readDocument(runErrorSchema, document);
			const cause = (failedActions ?? []).filter(require_carry_out.isObject).at(-1);
			const code = wordIn(require_carry_out.dig(cause, "code")) ?? wordIn(require_carry_out.dig(cause, "error", "code"));
			return {
				action: require_carry_out.digString(cause, "actionName"),
				code
			};
		}
	});
}
/** A code or a status is one plain word; any other text may contain personal data. */
function wordIn(value) {
	const text = typeof value === "number" ? String(value) : value;
	return typeof text === "string" && /^[\w.-]{1,80}$/.test(text) ? text : null;
}
// src/flowstudio/save-flow.ts
/**
* `update_live_flow`: creates or replaces a complete flow, and returns its guid. Arguments that the
* server would misunderstand are never sent.
*/
async function saveFlow(connection, save) {
	const { environmentName, flowName, displayName, definition } = save;
	const content = {
		environmentName,
		definition,
		connectionReferences: save.connectionReferences
	};
	if (flowName === null && !displayName) throw new require_carry_out.HostError({ code: "no-display-name" });
	if (flowName !== null && flowName.trim() === "") throw new require_carry_out.HostError({ code: "no-flow-id" });
	if (connection.offers("get_live_flow") === null) throw new require_carry_out.HostError({ code: "cannot-read-back" });
	return connection.call({
		kind: flowName === null ? "create" : "update",
		tool: "update_live_flow",
		needed: flowName === null ? {
			...content,
			displayName
		} : {
			...content,
			flowName
		},
		wanted: (tool) => ({
			displayName,
			description: descriptionFor(tool, save)
		}),
		read: (document) => {
			const saved = readDocument(savedSchema, document);
			return flowName === null ? nameOfCreated(saved) : nameOfUpdated(saved, flowName);
		}
	});
}
/** The longest `description` that the tool accepts. */
const LONGEST_DESCRIPTION = 256;
/**
* Servers before April 2026 require a description, which must not be empty: the flow's own, else
* its name.
*/
function descriptionFor({ requires }, { description, definition, displayName, title }) {
	if (!requires.has("description")) return description;
	const found = [
		description,
		definition.description,
		displayName,
		title
	].find((text) => typeof text === "string" && text.trim() !== "");
	return String(found ?? "").slice(0, LONGEST_DESCRIPTION);
}
function nameOfCreated(saved) {
	const name = createdName(saved);
	if (saved.created && name !== null) return name;
	throw require_carry_out.unreadable({ code: "created-without-id" });
}
/** "`updated` empty with `error: null` is a silent no-op": a failure. */
function nameOfUpdated(saved, flowName) {
	const created = saved.created ? createdName(saved) : null;
	if (created !== null && created.toLowerCase() !== flowName.toLowerCase()) throw require_carry_out.unreadable({
		code: "created-instead",
		created,
		flowName
	});
	if (saved.updated && saved.updated.length > 0) return flowName;
	if (saved.created) throw require_carry_out.unreadable({ code: "update-unconfirmed" });
	throw new require_carry_out.Failure({ code: "save-ignored" });
}
// src/flowstudio/test-connection.ts
const CONNECTION_TEST = "test_live_connection";
/**
* The connector's own test, "newest servers only". Its reply is undocumented: the status is read
* where other replies have it, and is null where there is none.
*/
function testConnection(connection, environmentName, connectorName, connectionName) {
	return connection.call({
		kind: "read",
		tool: CONNECTION_TEST,
		needed: {
			environmentName,
			connectorName,
			connectionName
		},
		read: (document) => {
			const reply = readDocument(connectionTestSchema, document);
			return statusOf(reply) ?? (require_carry_out.digString(reply, "status") || null);
		}
	});
}
// src/flowstudio/expectations.ts
/** What Flowgate uses, the most important first. */
const EXPECTED = [
	{
		tool: "get_live_flow",
		arguments: ["environmentName", "flowName"],
		isNeeded: true,
		without: "nothing can be compared with the live flows, and nothing deployed"
	},
	{
		tool: "update_live_flow",
		arguments: [
			"environmentName",
			"flowName",
			"definition",
			"displayName",
			"connectionReferences"
		],
		isNeeded: true,
		without: "nothing can be deployed"
	},
	{
		tool: "list_live_flows",
		arguments: ["environmentName"],
		isNeeded: true,
		without: "a flow that the map gives no `flowName` cannot be found"
	},
	{
		tool: "list_live_connections",
		arguments: ["environmentName"],
		isNeeded: false,
		without: "a connection that is missing or broken shows only when a save is refused"
	},
	{
		tool: "list_live_environments",
		arguments: [],
		isNeeded: false,
		without: "a wrong environmentName shows only when a call is refused"
	},
	{
		tool: "set_live_flow_state",
		arguments: [
			"environmentName",
			"flowName",
			"state"
		],
		isNeeded: false,
		without: "`state` of the map cannot be carried out"
	},
	{
		tool: "get_live_flow_runs",
		arguments: [
			"environmentName",
			"flowName",
			"top"
		],
		isNeeded: false,
		without: "`watch` cannot see the first runs after a deployment"
	},
	{
		tool: "get_live_flow_run_error",
		arguments: [
			"environmentName",
			"flowName",
			"runName"
		],
		isNeeded: false,
		without: "`watch` cannot name the action that made a run fail"
	}
];
/** Everything that Flowgate uses and a server lacks. */
function missingTools({ tools }) {
	return EXPECTED.flatMap(({ tool: name, arguments: wanted, isNeeded, without }) => {
		const tool = tools.find((offered) => offered.name === name);
		const missing = tool === void 0 ? [] : wanted.filter((each) => !acceptsArgument(tool, each));
		if (tool !== void 0 && missing.length === 0) return [];
		return [{
			tool: name,
			arguments: missing,
			isNeeded,
			without
		}];
	});
}
// src/flowstudio/flowstudio.ts
const TIMEOUT_MS = 12e4;
const untilStopped = (milliseconds, signal) => (0, node_timers_promises.setTimeout)(milliseconds, void 0, signal === null ? {} : { signal }).catch(() => {});
/**
* Connects to a Flow Studio MCP server to read, and asks, unbilled, which tools it has. Throws a
* `HostError`, as every method does, when key, endpoint or server cannot be used.
*/
async function connectReader(options) {
	return openReader(options).server;
}
/** Like `connectReader`, but able to write. */
async function connectFlowStudio(options) {
	return openFlowStudio(options).server;
}
/** Begins to connect; throws a `HostError` when key or endpoint cannot be used. */
function openReader(options) {
	return opening(open(options, READING), readerOver);
}
/** Like `openReader`, but able to write. */
function openFlowStudio(options) {
	return opening(open(options, WRITING), (connection) => hostOver(connection, options));
}
function opening(connection, over) {
	const server = connection.ready().then(() => over(connection));
	server.catch(() => {});
	return {
		reader: readerOver(connection),
		server
	};
}
function hostOver(connection, { signal, sleep = untilStopped }) {
	const runs = runReader(connection);
	return {
		...readerOver(connection),
		...runs === void 0 ? {} : { runs },
		serverOf: () => "Flow Studio",
		saveFlow: (save) => saveFlow(connection, save),
		setState: (environmentName, flowName, state) => setState(connection, {
			environmentName,
			flowName,
			state
		}),
		pause: async (milliseconds) => {
			if (!signal?.aborted) await sleep(milliseconds, signal ?? null);
		}
	};
}
function open(options, tools) {
	const { endpoint, now = () => /* @__PURE__ */ new Date(), sleep = untilStopped, onRetry } = options;
	const apiKey = options.apiKey.trim();
	const unsafe = checkEndpoint(endpoint);
	if (unsafe !== null) throw new require_carry_out.HostError(unsafe);
	const unusable = checkKey(apiKey);
	if (unusable !== null) throw new require_carry_out.HostError(unusable);
	return openConnection({
		endpoint: new URL(endpoint),
		apiKey,
		timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
		tools,
		onRetry: (retry) => onRetry?.(require_carry_out.redactAll(retry, [apiKey])),
		now,
		sleep,
		signal: options.signal ?? null,
		onReply: options.onReply
	});
}
function readerOver(connection) {
	return {
		server: () => connection.server(),
		listFlows: (environmentName) => listFlows(connection, environmentName),
		firstFlows: (environmentName) => firstFlows(connection, environmentName),
		readFlow: (environmentName, flowName) => readFlow(connection, environmentName, flowName),
		readReply: (environmentName, flowName) => readReply(connection, environmentName, flowName),
		listConnections: (environmentName) => listConnections(connection, environmentName),
		listEnvironments: () => listEnvironments(connection),
		...connection.offers("test_live_connection") === null ? {} : { testConnection: (...which) => testConnection(connection, ...which) },
		calls: () => ({ billed: connection.billed() }),
		close: () => connection.close()
	};
}
async function readFlow(connection, environmentName, flowName) {
	return (await readReply(connection, environmentName, flowName))?.flow ?? null;
}
function readReply(connection, environmentName, flowName) {
	return connection.call({
		kind: "read",
		tool: "get_live_flow",
		needed: {
			environmentName,
			flowName
		},
		early: {
			environmentName,
			flowName
		},
		read: (document) => {
			const reply = readDocument(liveFlowSchema, document);
			return {
				flow: toLiveFlow(reply, flowName),
				reply: withoutCallbacks(reply)
			};
		},
		absent: null
	});
}
/** The state that the reply names; it is another one where a policy keeps the flow `Suspended`. */
function setState(connection, change) {
	return connection.call({
		kind: "set-state",
		tool: "set_live_flow_state",
		needed: { ...change },
		read: (document) => readDocument(stateSchema, document).actualState
	});
}
exports.checkEndpoint = checkEndpoint;
exports.connectFlowStudio = connectFlowStudio;
exports.connectReader = connectReader;
exports.missingTools = missingTools;
exports.openFlowStudio = openFlowStudio;
exports.openReader = openReader;
exports.readKey = readKey;
