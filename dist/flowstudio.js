let node_timers_promises = require("node:timers/promises");
const require_index = require("./index.js");
let node_util = require("node:util");
const require_side_by_side = require("./side-by-side.js"), require_connections = require("./connections.js"), require_exchange = require("./exchange.js"), require_schemas = require("./schemas.js"), violationSchema = require_schemas.c({
	policyDisplayName: require_schemas.u(require_schemas._()),
	type: require_schemas.u(require_schemas._()),
	parameters: require_schemas.u(require_schemas.r(require_schemas.b()))
});
function policyViolation(e, t = 0) {
	if (t > 8) return null;
	if (typeof e == "string") return policyViolation(jsonIn(e), t + 1);
	if (!require_index.br(e)) return null;
	let { extendedData: n } = e, r = require_index.br(n) ? n.violation : void 0, i = require_index.br(r) ? violationSchema.safeParse(r) : null;
	if (i?.success) return fromData(i.data);
	for (let n of Object.values(e)) {
		let e = policyViolation(n, t + 1);
		if (e !== null) return e;
	}
	return null;
}
function fromData({ policyDisplayName: e, type: t, parameters: n }) {
	let r = (n ?? []).filter((e) => typeof e == "string").slice(0, 20);
	return {
		policy: e ?? null,
		kind: t ?? null,
		connectors: r
	};
}
function jsonIn(e) {
	if (!e.includes("extendedData")) return null;
	try {
		return JSON.parse(e.slice(e.indexOf("{"), e.lastIndexOf("}") + 1));
	} catch {
		return null;
	}
}
// src/flowstudio/upstream-codes.ts
const SAVE_FAILED = /save failed with code|\bcode\s+['"]\w+['"]/i, CODE = /(?<!status )\bcode['"]?\s*(?:[:=]\s*)?['"]([A-Za-z][\w.]*)['"]/i;
function isSaveError(e) {
	return SAVE_FAILED.test(e);
}
function upstreamCode(e, t) {
	let n = t == null || t === "" ? null : String(t);
	return CODE.exec(e)?.[1] ?? n ?? KNOWN_CODES.find((t) => e.includes(t)) ?? null;
}
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
], errorSchema = require_schemas.c({
	message: require_schemas.u(require_schemas.b()),
	statusCode: require_schemas.u(require_schemas.y([require_schemas.d(), require_schemas._()])),
	code: require_schemas.u(require_schemas.y([require_schemas._(), require_schemas.d()]))
}), BROKE = /timed? ?out|ETIMEDOUT|ECONNRESET|socket hang up|gateway/i, refused = (e) => ({
	code: "refused",
	...e
}), MEANINGS$1 = [
	{
		when: ({ quoted: e }) => asksForSignIn(e),
		reason: () => ({ code: "sign-in-required" })
	},
	{
		when: ({ status: e, upstreamCode: t }) => e === 429 || t === "TooManyRequests",
		transient: !0,
		reason: ({ quoted: e }) => ({
			code: "throttled",
			status: null,
			quoted: e
		})
	},
	{
		when: (e) => lacks(e, "environment"),
		reason: (e, { subject: { environmentName: t = "" } }) => ({
			code: "environment-not-visible",
			...e,
			environmentName: t
		})
	},
	{
		when: (e) => lacks(e, "flow"),
		reason: (e, { subject: { environmentName: t = "", flowName: n } }) => ({
			code: "flow-not-visible",
			...e,
			environmentName: t,
			flowName: n ?? ""
		})
	},
	{
		when: ({ saveFailed: e, status: t }) => e && t >= 500,
		effect: "unknown",
		reason: refused
	},
	{
		when: ({ saveFailed: e }) => e,
		reason: refused
	},
	{
		when: ({ status: e }) => e === 408 || e >= 500,
		effect: "unknown",
		transient: !0,
		reason: (e, { status: t }) => ({
			code: "upstream-trouble",
			...e,
			status: t
		})
	},
	{
		when: ({ quoted: e, status: t }) => t === 0 && BROKE.test(e),
		effect: "unknown",
		reason: refused
	},
	{
		when: () => !0,
		reason: refused
	}
];
function refusal(e, t) {
	let n = errorSchema.safeParse(e), { message: r, statusCode: i, code: a } = n.success ? n.data : { message: e }, o = wordsOf(r ?? e), s = {
		quoted: o,
		status: Number(i ?? 0) || 0,
		upstreamCode: upstreamCode(o, a),
		saveFailed: isSaveError(o),
		subject: t
	}, { reason: c, effect: l, transient: u } = MEANINGS$1.find(({ when: e }) => e(s)), d = policyViolation(e), f = c({
		quoted: o,
		upstreamCode: s.upstreamCode,
		...d === null ? {} : { violation: d }
	}, s);
	return new require_index.Sr(f, {
		effect: l ?? "none",
		transient: u ?? !1,
		isLasting: f.code === "sign-in-required",
		retryAfterMs: u === void 0 ? null : waitIn(o)
	});
}
function asksForSignIn(e) {
	return e.includes("grant_flow_studio_access");
}
function signInFailure() {
	return new require_index.Sr({ code: "sign-in-required" }, { isLasting: !0 });
}
function lacks(e, t) {
	let { status: n, quoted: r, subject: i, saveFailed: a } = e, o = e.upstreamCode ?? "";
	return o === "MissingEnvironmentFilter" ? t === "environment" : !/^(environment|flow|workflow)NotFound$/i.test(o) && (n !== 404 || a || /connection/i.test(o)) ? !1 : t === missingOf(o, r, i);
}
function missingOf(e, t, { environmentName: n, flowName: r }) {
	return !r || /environment/i.test(e) ? "environment" : /flow/i.test(e) || t.includes(r) ? "flow" : t.includes(n ?? "\0") || /environment/i.test(t) ? "environment" : "flow";
}
function wordsOf(e) {
	return typeof e == "string" && e !== "" ? e : JSON.stringify(e)?.slice(0, 200) ?? "";
}
function waitIn(e) {
	let t = /\b(\d{1,5}) seconds?\b/i.exec(e)?.[1];
	return t === void 0 ? null : Number(t) * 1e3;
}
// src/flowstudio/messages.ts
const NOT_RUN = [
	-32700,
	-32600,
	-32601,
	-32602
];
function answerIn(e, t, n) {
	let r = messageIn(e, t, n);
	if (r.error !== void 0 && r.error !== null) throw rpcFailure(r.error);
	if (!require_index.br(r.result)) throw require_index.Tr({ code: "no-answer" });
	if (String(r.id) !== String(n)) throw require_index.Tr({ code: "other-answer" });
	let { structuredContent: i = null, ...a } = r.result, o = require_index.k(i) !== "number-changed";
	return JSON.stringify(o ? r : {
		...r,
		result: a
	});
}
function messageIn(e, t, n) {
	if (t.includes("text/event-stream")) return messageOfStream(e, n);
	if (t.includes("html") || /^\s*<(!doctype|html)\b/i.test(e)) throw require_index.Tr({ code: "web-page" });
	let r = parse(e);
	if (require_index.br(r)) return r;
	throw require_index.Tr({ code: "not-json" });
}
function messageOfStream(e, t) {
	let n = e.split(/\r\n\r\n|\n\n|\r\r/).map((e) => parse(dataOf(e))).filter(require_index.br).find((e) => String(e.id) === String(t));
	if (n !== void 0) return n;
	throw require_index.Tr({ code: "event-stream-cut" });
}
function dataOf(e) {
	return e.split(/\r\n|\n|\r/).filter((e) => e.startsWith("data:")).map((e) => e.slice(5)).join("\n");
}
function rpcFailure(e) {
	let { code: t, message: n } = require_index.br(e) ? e : {
		code: null,
		message: null
	}, r = typeof n == "string" ? n : null;
	if (asksForSignIn(r ?? "")) return signInFailure();
	let i = typeof t != "number" || !NOT_RUN.includes(t);
	return new require_index.Sr({
		code: "rpc-error",
		rpcCode: String(t),
		isRun: i,
		quoted: r
	}, { effect: i ? "unknown" : "none" });
}
const callResultSchema = require_schemas.c({
	content: require_schemas.p(require_schemas.r(require_schemas.c({
		type: require_schemas.p(require_schemas._()),
		text: require_schemas.p(require_schemas.b())
	}))),
	structuredContent: require_schemas.p(require_schemas.b()),
	isError: require_schemas.u(require_schemas.i())
});
function documentIn(e, t) {
	let n = e.content?.find(({ text: e }) => typeof e == "string")?.text, r = typeof n == "string" ? n : "", i = parse(r) ?? (r === "" ? e.structuredContent : void 0), a = require_index.br(i) ? i.error ?? null : null;
	if (e.isError) throw a === null ? toolFailure(r, t) : refusal(a, t);
	if (i === void 0) throw noDocument(r);
	if (a !== null) throw refusal(a, t);
	return i;
}
function toolFailure(e, t) {
	let n = refusal({ message: e }, t);
	if (upstreamCode(e, null) !== null || n.kind === "sign-in") return n;
	let r = !NOT_RUN.some((t) => e.includes(String(t)));
	return new require_index.Sr({
		code: "tool-failed",
		quoted: shortened(e)
	}, { effect: r ? "unknown" : "none" });
}
function noDocument(e) {
	return asksForSignIn(e) ? signInFailure() : require_index.Tr({
		code: "no-document",
		quoted: e === "" ? null : shortened(e)
	});
}
function readDocument(e, t) {
	let n = e.safeParse(t);
	if (n.success) return n.data;
	if (asksForSignIn(JSON.stringify(t))) throw signInFailure();
	let r = n.error.issues[0]?.path.join(".") || "the document itself";
	throw require_index.Tr({
		code: "unknown-shape",
		at: r
	});
}
function parse(e) {
	try {
		return require_index.D(e);
	} catch {
		return;
	}
}
function shortened(e) {
	return e.length > 300 ? `${e.slice(0, 300)}\u2026` : e;
}
// src/flowstudio/statuses.ts
const is = (...e) => ({ status: t }) => e.includes(t), MEANINGS = [
	{
		when: ({ status: e }) => e >= 300 && e < 400,
		reason: (e, { location: t }) => ({
			code: "redirected",
			...e,
			location: withoutSecrets(t)
		})
	},
	{
		when: is(401),
		isLasting: !0,
		reason: (e, { keyRefusal: t }) => ({
			...t(),
			...e
		})
	},
	{
		when: ({ status: e, html: t }) => t && e < 500 && e !== 408 && e !== 429,
		reason: (e, { host: t }) => ({
			code: "html-page",
			...e,
			host: t
		})
	},
	{
		when: is(402),
		isLasting: !0,
		reason: (e) => ({
			code: "key-plan-missing",
			...e
		})
	},
	{
		when: is(403),
		reason: (e, { keyRefusal: t }) => ({
			...t(),
			...e
		})
	},
	{
		when: is(404),
		reason: (e, { host: t, path: n }) => ({
			code: "no-mcp-server",
			...e,
			host: t,
			path: n
		})
	},
	{
		when: is(405),
		reason: (e, { host: t, path: n }) => ({
			code: "no-mcp-calls",
			...e,
			host: t,
			path: n
		})
	},
	{
		when: is(408),
		effect: "unknown",
		transient: !0,
		reason: (e) => ({
			code: "request-too-slow",
			...e
		})
	},
	{
		when: is(413),
		reason: (e) => ({
			code: "request-too-large",
			...e
		})
	},
	{
		when: is(425, 429),
		transient: !0,
		reason: (e) => ({
			code: "throttled",
			...e
		})
	},
	{
		when: ({ status: e }) => e >= 500,
		effect: "unknown",
		transient: !0,
		reason: (e) => ({
			code: "server-trouble",
			...e
		})
	},
	{
		when: is(400),
		reason: (e) => ({
			code: "request-malformed",
			...e
		})
	},
	{
		when: () => !0,
		reason: (e) => ({
			code: "request-declined",
			...e
		})
	}
];
function statusFailure(e) {
	let { reason: t, effect: n, transient: r, isLasting: i } = MEANINGS.find(({ when: t }) => t(e)), { status: a, quoted: o, retryAfterMs: s } = e;
	return new require_index.Sr(t({
		status: a,
		quoted: o
	}, e), {
		effect: n ?? "none",
		transient: r ?? !1,
		isLasting: i ?? !1,
		retryAfterMs: s
	});
}
const PLAIN_PATH = /^(?:\/[a-z\d_-]{0,20}){1,4}$/;
function withoutSecrets(e) {
	if (e === null || !URL.canParse(e)) return null;
	let { origin: t, pathname: n } = new URL(e);
	return `${t}${PLAIN_PATH.test(n) ? n : ""}`;
}
// src/flowstudio/http.ts
function openHttp(e) {
	let t = new require_connections.t(), { href: n } = e.endpoint;
	return {
		fetch: async (r, i = {}) => {
			if (i.method !== "POST" || String(r) !== n) return new Response(null, { status: 405 });
			let a = JSON.parse(String(i.body));
			insistAllowed(a, e.tools);
			let o = {
				url: e.endpoint,
				method: "POST",
				headers: pairsIn(i.headers),
				body: String(i.body),
				signal: i.signal
			}, { timeoutMs: s, signal: c } = e, l = await require_exchange.t(t, o, {
				timeoutMs: s,
				ending: c
			});
			if (e.onReply?.(rawReply(a, l)), !require_index.br(a) || a.id === void 0) return new Response(null, { status: 202 });
			checkStatus(l, e);
			let u = l.headers.get("content-type") ?? "", d = answerIn(l.text, u, a.id);
			return new Response(d, { headers: { "content-type": "application/json" } });
		},
		close: () => t.close()
	};
}
function pairsIn(e = {}) {
	let t = Symbol.iterator in e ? [...e] : Object.entries(e);
	return Object.fromEntries(t.map(([e, t]) => [`${e}`, `${t}`]));
}
function rawReply(e, { status: t, headers: n, text: r }) {
	let { method: i, params: a } = require_index.br(e) ? e : {}, o = require_index.br(a) && i === "tools/call" ? String(a.name) : null, s = n.get("content-type") ?? "";
	return {
		method: String(i),
		tool: o,
		status: t,
		contentType: s,
		text: r
	};
}
function insistAllowed(e, t) {
	let { method: n, params: r } = require_index.br(e) ? e : {}, i = n === "tools/call" && require_index.br(r) ? String(r.name) : null;
	if (!require_index.br(e) || n === "tools/call" && !t.has(String(i))) throw new require_index.Sr({
		code: "call-not-allowed",
		tools: [...t]
	});
}
function checkStatus({ status: e, headers: t, text: n }, r) {
	if (e >= 200 && e < 300) return;
	let { endpoint: i, now: a, keyRefusal: o } = r;
	throw statusFailure({
		status: e,
		location: t.get("location") ?? null,
		retryAfterMs: require_index.gr(t.get("retry-after"), a()),
		html: t.get("content-type")?.includes("html") ?? !1,
		quoted: wordsIn(n),
		host: i.host,
		path: i.pathname,
		keyRefusal: o
	});
}
function wordsIn(e) {
	try {
		let t = JSON.parse(e), n = require_index.br(t) ? t.error ?? t : null, r = require_index.br(n) ? n.message : n;
		return typeof r == "string" && r !== "" ? r.slice(0, 300) : null;
	} catch {
		return null;
	}
}
// src/flowstudio/key.ts
const ACCOUNT_CLAIMS = [
	"upn",
	"preferred_username",
	"email",
	"unique_name"
];
function readKey(e) {
	let t = payload(e.trim()), n = ACCOUNT_CLAIMS.map((e) => t[e]).find((e) => typeof e == "string" && e.trim() !== "");
	return {
		expiresAt: dateOf$1(t.exp),
		account: n?.trim() ?? null
	};
}
function payload(e) {
	try {
		let t = JSON.parse(Buffer.from(e.split(".")[1] ?? "", "base64url").toString("utf8"));
		return require_index.br(t) ? t : {};
	} catch {
		return {};
	}
}
function dateOf$1(e) {
	let t = new Date(typeof e == "number" ? e * 1e3 : NaN);
	return Number.isNaN(t.getTime()) ? null : t;
}
function checkKey(e) {
	return e === "" ? { code: "key-empty" } : /^[\x21-\x7e]+$/.test(e) ? null : { code: "key-malformed" };
}
function keyRefusal(e, t) {
	let { expiresAt: n } = readKey(e);
	return n === null || n > t ? { code: "key-not-accepted" } : {
		code: "key-expired",
		day: n.toISOString().slice(0, 10)
	};
}
// src/flowstudio/tools.ts
const READING = new Set([
	"list_live_environments",
	"list_live_connections",
	"list_live_flows",
	"get_live_flow",
	"test_live_connection",
	"get_live_flow_runs",
	"get_live_flow_run_error"
]), WRITING = new Set([
	...READING,
	"update_live_flow",
	"set_live_flow_state"
]), toolPageSchema = require_schemas.c({
	tools: require_schemas.r(require_schemas.c({
		name: require_schemas._(),
		inputSchema: require_schemas.p(require_schemas.c({
			properties: require_schemas.p(require_schemas.m(require_schemas._(), require_schemas.b())),
			required: require_schemas.p(require_schemas.r(require_schemas._()))
		}))
	})),
	nextCursor: require_schemas.u(require_schemas._())
});
function acceptsArgument({ accepts: e }, t) {
	return e === null || e.has(t);
}
var Catalogue = class {
	facts;
	tools;
	server;
	constructor(e, { name: t, version: n, host: r }) {
		let i = e.flatMap((e) => e.tools.map(toTool));
		this.tools = new Map(i.map((e) => [e.name, e])), this.server = `${t} ${n} at ${r}`, this.facts = {
			name: t,
			version: n,
			tools: i
		};
	}
	find(e) {
		return this.tools.get(e) ?? null;
	}
	tool(e) {
		let t = this.find(e);
		if (t !== null) return t;
		throw new require_index.Sr({
			code: "tool-missing",
			tool: e,
			server: this.server
		});
	}
	fit({ name: e, accepts: t }, n, r) {
		let i = Object.keys(n).find((e) => t !== null && !t.has(e));
		if (i !== void 0) {
			let { server: t } = this;
			throw new require_index.Sr({
				code: "argument-missing",
				tool: e,
				argument: i,
				server: t
			});
		}
		let a = Object.entries(r).filter(([e, n]) => n !== null && t?.has(e));
		return {
			...n,
			...Object.fromEntries(a)
		};
	}
};
function toTool({ name: e, inputSchema: t }) {
	let n = t?.properties;
	return {
		name: e,
		accepts: n === void 0 ? null : new Set(Object.keys(n)),
		requires: new Set(t?.required ?? [])
	};
}
// src/flowstudio/session.ts
const VERSION = "1.0.0", USER_AGENT = `FlowStudio-MCP/1.0 flowgate/${VERSION}`, PROTOCOL_VERSIONS = [
	"2025-11-25",
	"2025-06-18",
	"2025-03-26",
	"2024-11-05"
];
function clientTimeouts({ timeoutMs: e }) {
	return { timeout: e + 1e4 };
}
const CLIENT = {
	name: "flowgate",
	version: VERSION
}, INITIALIZE = {
	method: "initialize",
	params: {
		protocolVersion: PROTOCOL_VERSIONS[0],
		capabilities: {},
		clientInfo: CLIENT
	},
	jsonrpc: "2.0",
	id: 0
};
async function initialize(e, t) {
	let n = {
		"x-api-key": e.apiKey,
		"user-agent": USER_AGENT
	}, r = t(e.endpoint, {
		method: "POST",
		headers: {
			...n,
			...FORMATS
		},
		body: JSON.stringify(INITIALIZE)
	});
	r.catch(() => {});
	let { Client: i, StreamableHTTPClientTransport: a } = await loaded(), o = new i(CLIENT, { supportedProtocolVersions: PROTOCOL_VERSIONS }), s = async () => {}, c = new a(e.endpoint, {
		fetch: async (e, n) => {
			let i = JSON.parse(String(n?.body ?? null));
			return (0, node_util.isDeepStrictEqual)(i, INITIALIZE) ? r : isConfirmation(i) ? (s = () => t(e, n), new Response(null, { status: 202 })) : t(e, n);
		},
		requestInit: {
			redirect: "manual",
			headers: n
		}
	});
	return await o.connect(c, clientTimeouts(e)), {
		client: o,
		confirm: () => s()
	};
}
const FORMATS = {
	"content-type": "application/json",
	accept: "application/json, text/event-stream"
};
function isConfirmation(e) {
	return require_index.br(e) && e.method === "notifications/initialized";
}
async function loaded() {
	return await (0, node_timers_promises.setImmediate)(), await (0, node_timers_promises.setImmediate)(), Promise.resolve().then(() => require("./dist.js"));
}
async function listTools(e, t) {
	let n = [], r;
	do {
		let i = {
			method: "tools/list",
			params: r ? { cursor: r } : {}
		}, a = await e.request(i, toolPageSchema, clientTimeouts(t));
		n.push(a), r = a.nextCursor;
	} while (r && n.length < 20);
	let { name: i = "Flow Studio", version: a = "" } = e.getServerVersion() ?? {};
	return new Catalogue(n, {
		name: i,
		version: a,
		host: t.endpoint.host
	});
}
// src/flowstudio/connection.ts
function openConnection(e) {
	return new ToolConnection({
		...e,
		pace: new require_side_by_side.i(e)
	});
}
var ToolConnection = class {
	billedCalls = 0;
	end = null;
	options;
	session;
	listed;
	catalogue = null;
	http = null;
	constructor(e) {
		this.options = e, this.session = this.begin(), this.listed = this.open();
		for (let e of [this.session, this.listed]) e.catch(() => {});
	}
	async ready() {
		await this.listed;
	}
	async call(e) {
		let t = await this.sendAhead(e);
		await Promise.allSettled([t?.result]);
		let n = await this.listed;
		return send(e.tool, e.kind, this.options, async () => {
			let r = n.tool(e.tool), { needed: i, wanted: a = () => ({}) } = e, o = typeof i == "function" ? i(r) : i, s = n.fit(r, o, a(r)), c = (0, node_util.isDeepStrictEqual)(t?.given, s) ? t?.result : void 0;
			t = null;
			try {
				return e.read(documentIn(await (c ?? this.request(e, s)), s));
			} catch (t) {
				let n = require_index.Cr(t);
				if (n.reason.code === "flow-not-visible" && e.absent !== void 0) return e.absent;
				throw n;
			}
		});
	}
	offers(e) {
		return this.catalogue?.find(e) ?? null;
	}
	server() {
		if (this.catalogue === null) throw new require_index.kr({ code: "connection-closed-before" });
		return this.catalogue.facts;
	}
	billed() {
		return this.billedCalls;
	}
	async close() {
		await this.options.pace.close(), this.http?.close(), await this.listed.catch(() => {}), await (await this.session.catch(() => null))?.client.close();
	}
	async begin() {
		let { endpoint: e, apiKey: t, timeoutMs: n, now: r, tools: i, signal: a, onReply: o } = this.options, s = () => this.catalogue !== null, c = () => ({
			...keyRefusal(t, r()),
			isMidRun: s()
		}), l = await send("connect", "read", this.options, async () => openHttp({
			endpoint: e,
			timeoutMs: n,
			now: r,
			tools: i,
			keyRefusal: c,
			signal: a,
			onReply: o
		}));
		return this.http = l, send("initialize", "read", this.options, () => initialize(this.options, l.fetch));
	}
	async open() {
		try {
			let { client: e, confirm: t } = await this.session, [, n] = await require_side_by_side.t([send("initialize", "read", this.options, t), send("tools/list", "read", this.options, () => listTools(e, this.options))]);
			return this.catalogue = n, n;
		} catch (e) {
			throw this.http?.close(), e;
		}
	}
	async sendAhead({ early: e, ...t }) {
		if (e === void 0 || this.catalogue !== null) return null;
		await this.session, await this.options.pace.turn();
		let n = this.request(t, e);
		return n.catch(() => {}), {
			given: e,
			result: n
		};
	}
	async request({ tool: e, kind: t }, n) {
		let { client: r } = await this.session;
		if (this.end !== null) throw endedBy(this.end);
		this.billedCalls++;
		try {
			return await r.request({
				method: "tools/call",
				params: {
					name: e,
					arguments: n
				}
			}, callResultSchema, clientTimeouts(this.options));
		} catch (e) {
			let n = await this.sinceListed(require_index.Cr(e));
			throw neverArrived(n) && this.billedCalls--, n.isLasting && t !== "observe" && (this.end ??= n), n;
		}
	}
	async sinceListed(e) {
		let { reason: t } = e;
		if (this.catalogue !== null || !("isMidRun" in t)) return e;
		let n = await this.listed.then(() => !0, () => !1);
		return new require_index.Sr({
			...t,
			isMidRun: n
		}, e);
	}
};
function neverArrived({ kind: e, effect: t }) {
	return e === "key" || e === "network" && t === "none";
}
function endedBy({ reason: e, isLasting: t }) {
	return new require_index.Sr({
		...e,
		isUnsent: !0
	}, { isLasting: t });
}
async function send(e, t, { apiKey: n, pace: r, onRetry: i }, a) {
	try {
		return await require_side_by_side.r(a, {
			kind: t,
			call: e,
			pace: r,
			onRetry: i
		});
	} catch (r) {
		throw require_index.wr(require_index.Cr(r), {
			call: e,
			write: require_side_by_side.n(t),
			secrets: [n]
		});
	}
}
// src/flowstudio/endpoint.ts
function checkEndpoint(e) {
	if (!URL.canParse(e)) return { code: "endpoint-invalid" };
	let t = new URL(e);
	return t.username !== "" || t.password !== "" ? { code: "endpoint-has-password" } : t.protocol === "https:" || t.protocol === "http:" && require_index.jn(t) ? null : { code: "endpoint-insecure" };
}
// src/flowstudio/replies.ts
const jsonObject = require_schemas.a(require_index.br), text = require_schemas.u(require_schemas._()), summary = require_schemas.c({
	id: text,
	name: text,
	flowName: text,
	displayName: text,
	createdTime: require_schemas.p(require_schemas.b())
}), flowListSchema = require_schemas.y([require_schemas.r(summary), require_schemas.c({
	flows: require_schemas.r(summary),
	nextLink: text,
	totalCount: require_schemas.p(require_schemas.b())
})]), liveFlowSchema = require_schemas.c({
	name: text,
	properties: require_schemas.c({
		displayName: text,
		state: text,
		definition: jsonObject,
		connectionReferences: require_schemas.u(jsonObject),
		lastModifiedTime: require_schemas.p(require_schemas.b())
	})
}), savedSchema = require_schemas.c({
	created: require_schemas.u(require_schemas.y([require_schemas._(), require_schemas.i()])),
	flowName: text,
	flowKey: text,
	updated: require_schemas.u(require_schemas.r(require_schemas.b()))
}).check(require_schemas.h(({ created: e, updated: t }) => !!e || Array.isArray(t))), stateSchema = require_schemas.c({ actualState: require_schemas._() }), records = require_schemas.r(require_schemas.b()), connectionListSchema = require_schemas.y([records, require_schemas.c({
	connections: records,
	totalCount: require_schemas.p(require_schemas.b()),
	nextLink: require_schemas.p(require_schemas.b())
})]), environmentListSchema = require_schemas.y([records, require_schemas.c({ environments: records })]), runListSchema = require_schemas.y([records, require_schemas.c({ runs: records })]), runErrorSchema = require_schemas.c({ failedActions: require_schemas.u(records) }), connectionTestSchema = require_schemas.c({});
function listedName({ id: e, name: t, flowName: n }) {
	return [
		e,
		n,
		t
	].find((e) => e)?.split("/").at(-1) || null;
}
function createdName({ created: e, flowName: t, flowKey: n }) {
	return typeof e == "string" && e !== "" ? e : t || n?.slice(n.indexOf(".") + 1) || null;
}
// src/flowstudio/list-connections.ts
const TOOL$1 = "list_live_connections";
async function listConnections(e, t) {
	let n = await listAtMost(e, t, null), r = e.offers(TOOL$1);
	if (n.isWhole || n.total === null || r === null || !acceptsArgument(r, "top")) return n;
	try {
		return await listAtMost(e, t, n.total);
	} catch (e) {
		if (e instanceof require_index.kr) return n;
		throw e;
	}
}
function listAtMost(e, t, n) {
	let r = n === null ? {} : { top: n }, i = !0;
	return e.call({
		kind: "read",
		tool: TOOL$1,
		needed: (e) => (i = acceptsArgument(e, "environmentName"), {
			...i ? { environmentName: t } : {},
			...r
		}),
		early: { environmentName: t },
		read: (e) => {
			let n = readDocument(connectionListSchema, e), { connections: r, totalCount: a, nextLink: o } = Array.isArray(n) ? {
				connections: n,
				totalCount: null,
				nextLink: null
			} : n, s = r, c = Number(a) || null;
			return {
				connections: (i ? s : s.filter((e) => isIn(e, t))).map(toConnection).filter((e) => e !== null),
				isWhole: !o && (c ?? 0) <= s.length,
				total: c
			};
		}
	});
}
function toConnection(e) {
	let t = lastStep(require_index.yr(e, "id") || require_index.yr(e, "name"));
	return t === null ? null : {
		connectionName: t,
		connector: require_index.Un(require_index.yr(e, "connectorName") ?? ""),
		displayName: require_index.yr(e, "displayName") ?? "",
		owner: accountIn(require_index.xr(e, "createdBy")),
		signedInAs: accountIn(require_index.xr(e, "authenticatedUser")),
		status: statusOf(e),
		expiresAt: dateOf(require_index.yr(e, "expirationTime"))
	};
}
const ACCOUNT_FIELDS = [
	"userPrincipalName",
	"email",
	"displayName",
	"name"
];
function accountIn(e) {
	return (typeof e == "string" ? [e] : ACCOUNT_FIELDS.map((t) => require_index.yr(e, t))).find((e) => e?.includes("@"))?.trim() ?? null;
}
function statusOf(e) {
	let t = require_index.xr(e, "statuses"), [n] = Array.isArray(t) ? t : [];
	return require_index.yr(e, "overallStatus") || require_index.yr(n, "status") || null;
}
function dateOf(e) {
	let t = new Date(e ?? NaN);
	return t.getTime() > 0 ? t : null;
}
function isIn(e, t) {
	let n = require_index.xr(e, "environment"), r = lastStep(typeof n == "string" ? n : require_index.yr(n, "name"));
	return r === null || r.toLowerCase() === t.toLowerCase();
}
function lastStep(e) {
	return e?.split("/").at(-1) || null;
}
// src/flowstudio/list-environments.ts
function listEnvironments(e) {
	return e.call({
		kind: "read",
		tool: "list_live_environments",
		needed: {},
		read: (e) => {
			let t = readDocument(environmentListSchema, e);
			return (Array.isArray(t) ? t : t.environments).map(toEnvironment).filter((e) => e !== null);
		}
	});
}
function toEnvironment(e) {
	let t = (require_index.yr(e, "id") || require_index.yr(e, "name"))?.split("/").at(-1);
	return t ? {
		environmentName: t,
		displayName: require_index.yr(e, "displayName") ?? "",
		state: require_index.yr(e, "state") || null
	} : null;
}
// src/flowstudio/list-flows.ts
const TOOL = "list_live_flows";
async function listFlows(e, t) {
	let n = await listPages(e, t, null), r = e.offers(TOOL)?.accepts?.has("top") === !0, { flows: i, listed: a, total: o } = n.total > n.listed && r ? await listPages(e, t, n.total) : n;
	if (o > a) throw new require_index.kr({
		code: "list-cut-short",
		call: TOOL,
		listed: a,
		total: o
	});
	return i;
}
async function firstFlows(e, t) {
	return (await listPage(e, t, null, [])).flows;
}
async function listPages(e, t, n) {
	let r = new Map(), i = [], a = 0, o = 0;
	for (let s = null;; i.push(s)) {
		let c = await listPage(e, t, n, i);
		for (let e of c.flows) r.set(e.flowName, e);
		if (a += c.nameless, o = c.total ?? o, s = c.nextLink, s === null) return {
			flows: [...r.values()],
			listed: r.size + a,
			total: o
		};
	}
}
function listPage(e, t, n, r) {
	let i = r.at(-1);
	return e.call({
		kind: "read",
		tool: TOOL,
		needed: {
			environmentName: t,
			...i === void 0 ? {} : { continuationUrl: i }
		},
		wanted: () => ({
			timeoutSeconds: 55,
			top: n
		}),
		read: (e) => {
			let t = readDocument(flowListSchema, e), { flows: n, nextLink: i, totalCount: a } = Array.isArray(t) ? {
				flows: t,
				nextLink: null,
				totalCount: null
			} : t, o = i || null;
			if (o !== null && (r.includes(o) || r.length >= 200)) throw require_index.Tr({ code: "list-in-circle" });
			if (n.some((e) => listedName(e) === null && e.displayName)) throw new require_index.Sr({ code: "ids-not-shown" });
			let s = n.map(toListed).filter((e) => e !== null), c = Number(a) || null;
			return {
				flows: s,
				nameless: n.length - s.length,
				total: c,
				nextLink: o
			};
		}
	});
}
function toListed(e) {
	let t = listedName(e), { displayName: n, createdTime: r } = e;
	if (t === null) return null;
	let i = typeof r == "string" ? { createdTime: r } : {};
	return {
		flowName: t,
		displayName: n ?? "",
		...n == null ? { hidesName: !0 } : {},
		...i
	};
}
// src/flowstudio/live-flow.ts
function toLiveFlow(e, t) {
	let { displayName: n, state: r, definition: i, connectionReferences: a, lastModifiedTime: o } = e.properties;
	insistKept({
		definition: i,
		connectionReferences: a ?? {}
	}, t), stripCallbacks(i);
	for (let { value: e } of require_index.V(i, [])) require_index.br(e) && stripCallbacks(e);
	if (e.name && e.name.toLowerCase() !== t.toLowerCase()) throw require_index.Tr({
		code: "other-flow",
		requested: t,
		found: e.name
	});
	return {
		flowName: t,
		displayName: n ?? "",
		...n == null ? { hidesName: !0 } : {},
		state: r ?? null,
		definition: i,
		connectionReferences: a ?? {},
		...typeof o == "string" ? { lastModifiedTime: o } : {}
	};
}
function insistKept(e, t) {
	let n = require_index.k(e);
	if (n !== null) throw new require_index.Sr({
		code: "flow-unkept",
		flowName: t,
		obstacle: n
	});
}
function withoutCallbacks(e) {
	let t = Object.entries(e.properties).filter(([e, t]) => e === "definition" || !(CALLBACK.test(e) || isSecret(t)));
	return {
		...e,
		properties: Object.fromEntries(t)
	};
}
const CALLBACK = /^(callbackUrl|flowTriggerUri|triggerUri|signedUrl)$/i;
function stripCallbacks(e) {
	delete e.flowTriggerUri;
	let { metadata: t } = e;
	if (!require_index.br(t)) return;
	let n = Object.keys(t).filter((e) => CALLBACK.test(e) || isSecret(t[e]));
	for (let e of n) delete t[e];
	n.length > 0 && Object.keys(t).length === 0 && delete e.metadata;
}
function isSecret(e) {
	return require_index.Er(JSON.stringify(e) ?? "");
}
// src/flowstudio/read-runs.ts
const RUNS = "get_live_flow_runs", RUN_ERROR = "get_live_flow_run_error";
function runReader(e) {
	if (e.offers(RUNS) !== null) return {
		listRuns: (t, n) => listRuns(e, t, n),
		...e.offers(RUN_ERROR) === null ? {} : { readFailure: (...t) => readFailure(e, ...t) }
	};
}
function listRuns(e, t, n) {
	return e.call({
		kind: "observe",
		tool: RUNS,
		needed: {
			environmentName: t,
			flowName: n
		},
		wanted: () => ({ top: 10 }),
		read: (e) => {
			let t = readDocument(runListSchema, e);
			return (Array.isArray(t) ? t : t.runs).flatMap((e) => runIn(e) ?? []).slice(0, 10);
		}
	});
}
function runIn(e) {
	let t = require_index.yr(e, "name"), n = Date.parse(require_index.yr(e, "startTime") ?? "");
	if (t === null || Number.isNaN(n)) return null;
	let r = new Date(n).toISOString();
	return {
		runName: t,
		status: wordIn(require_index._r(e, "status")) ?? "",
		startTime: r,
		code: wordIn(require_index._r(e, "error", "code"))
	};
}
function readFailure(e, t, n, r) {
	return e.call({
		kind: "observe",
		tool: RUN_ERROR,
		needed: {
			environmentName: t,
			flowName: n,
			runName: r
		},
		read: (e) => {
			let { failedActions: t } = readDocument(runErrorSchema, e), n = (t ?? []).filter(require_index.br).at(-1), r = wordIn(require_index._r(n, "code")) ?? wordIn(require_index._r(n, "error", "code"));
			return {
				action: require_index.yr(n, "actionName"),
				code: r
			};
		}
	});
}
function wordIn(e) {
	let t = typeof e == "number" ? String(e) : e;
	return typeof t == "string" && /^[\w.-]{1,80}$/.test(t) ? t : null;
}
// src/flowstudio/save-flow.ts
async function saveFlow(e, t) {
	let { environmentName: n, flowName: r, displayName: i, definition: a } = t, o = {
		environmentName: n,
		definition: a,
		connectionReferences: t.connectionReferences
	};
	if (r === null && !i) throw new require_index.kr({ code: "no-display-name" });
	if (r !== null && r.trim() === "") throw new require_index.kr({ code: "no-flow-id" });
	if (e.offers("get_live_flow") === null) throw new require_index.kr({ code: "cannot-read-back" });
	return e.call({
		kind: r === null ? "create" : "update",
		tool: "update_live_flow",
		needed: r === null ? {
			...o,
			displayName: i
		} : {
			...o,
			flowName: r
		},
		wanted: (e) => ({
			displayName: i,
			description: descriptionFor(e, t)
		}),
		read: (e) => {
			let t = readDocument(savedSchema, e);
			return r === null ? nameOfCreated(t) : nameOfUpdated(t, r);
		}
	});
}
function descriptionFor({ requires: e }, { description: t, definition: n, displayName: r, title: i }) {
	if (!e.has("description")) return t;
	let a = [
		t,
		n.description,
		r,
		i
	].find((e) => typeof e == "string" && e.trim() !== "");
	return String(a ?? "").slice(0, 256);
}
function nameOfCreated(e) {
	let t = createdName(e);
	if (e.created && t !== null) return t;
	throw require_index.Tr({ code: "created-without-id" });
}
function nameOfUpdated(e, t) {
	let n = e.created ? createdName(e) : null;
	if (n !== null && n.toLowerCase() !== t.toLowerCase()) throw require_index.Tr({
		code: "created-instead",
		created: n,
		flowName: t
	});
	if (e.updated && e.updated.length > 0) return t;
	throw e.created ? require_index.Tr({ code: "update-unconfirmed" }) : new require_index.Sr({ code: "save-ignored" });
}
function testConnection(e, t, n, r) {
	return e.call({
		kind: "read",
		tool: "test_live_connection",
		needed: {
			environmentName: t,
			connectorName: n,
			connectionName: r
		},
		read: (e) => {
			let t = readDocument(connectionTestSchema, e);
			return statusOf(t) ?? (require_index.yr(t, "status") || null);
		}
	});
}
// src/flowstudio/expectations.ts
const EXPECTED = [
	{
		tool: "get_live_flow",
		arguments: ["environmentName", "flowName"],
		isNeeded: !0,
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
		isNeeded: !0,
		without: "nothing can be deployed"
	},
	{
		tool: "list_live_flows",
		arguments: ["environmentName"],
		isNeeded: !0,
		without: "a flow that the map gives no `flowName` cannot be found"
	},
	{
		tool: "list_live_connections",
		arguments: ["environmentName"],
		isNeeded: !1,
		without: "a connection that is missing or broken shows only when a save is refused"
	},
	{
		tool: "list_live_environments",
		arguments: [],
		isNeeded: !1,
		without: "a wrong environmentName shows only when a call is refused"
	},
	{
		tool: "set_live_flow_state",
		arguments: [
			"environmentName",
			"flowName",
			"state"
		],
		isNeeded: !1,
		without: "`state` of the map cannot be carried out"
	},
	{
		tool: "get_live_flow_runs",
		arguments: [
			"environmentName",
			"flowName",
			"top"
		],
		isNeeded: !1,
		without: "`watch` cannot see the first runs after a deployment"
	},
	{
		tool: "get_live_flow_run_error",
		arguments: [
			"environmentName",
			"flowName",
			"runName"
		],
		isNeeded: !1,
		without: "`watch` cannot name the action that made a run fail"
	}
], untilStopped = (e, t) => (0, node_timers_promises.setTimeout)(e, void 0, t === null ? {} : { signal: t }).catch(() => {});
function openReader(e) {
	return opening(open(e, READING), readerOver);
}
function openFlowStudio(e) {
	return opening(open(e, WRITING), (t) => hostOver(t, e));
}
function opening(e, t) {
	let n = e.ready().then(() => t(e));
	return n.catch(() => {}), {
		reader: readerOver(e),
		server: n
	};
}
function hostOver(e, { signal: t, sleep: n = untilStopped }) {
	let r = runReader(e);
	return {
		...readerOver(e),
		...r === void 0 ? {} : { runs: r },
		serverOf: () => "Flow Studio",
		saveFlow: (t) => saveFlow(e, t),
		setState: (t, n, r) => setState(e, {
			environmentName: t,
			flowName: n,
			state: r
		}),
		pause: async (e) => {
			t?.aborted || await n(e, t ?? null);
		}
	};
}
function open(e, t) {
	let { endpoint: n, now: r = () => new Date(), sleep: i = untilStopped, onRetry: a } = e, o = e.apiKey.trim(), s = checkEndpoint(n);
	if (s !== null) throw new require_index.kr(s);
	let c = checkKey(o);
	if (c !== null) throw new require_index.kr(c);
	return openConnection({
		endpoint: new URL(n),
		apiKey: o,
		timeoutMs: e.timeoutMs ?? 12e4,
		tools: t,
		onRetry: (e) => a?.(require_index.Or(e, [o])),
		now: r,
		sleep: i,
		signal: e.signal ?? null,
		onReply: e.onReply
	});
}
function readerOver(e) {
	return {
		server: () => e.server(),
		listFlows: (t) => listFlows(e, t),
		firstFlows: (t) => firstFlows(e, t),
		readFlow: (t, n) => readFlow(e, t, n),
		readReply: (t, n) => readReply(e, t, n),
		listConnections: (t) => listConnections(e, t),
		listEnvironments: () => listEnvironments(e),
		...e.offers("test_live_connection") === null ? {} : { testConnection: (...t) => testConnection(e, ...t) },
		calls: () => ({ billed: e.billed() }),
		close: () => e.close()
	};
}
async function readFlow(e, t, n) {
	return (await readReply(e, t, n))?.flow ?? null;
}
function readReply(e, t, n) {
	return e.call({
		kind: "read",
		tool: "get_live_flow",
		needed: {
			environmentName: t,
			flowName: n
		},
		early: {
			environmentName: t,
			flowName: n
		},
		read: (e) => {
			let t = readDocument(liveFlowSchema, e);
			return {
				flow: toLiveFlow(t, n),
				reply: withoutCallbacks(t)
			};
		},
		absent: null
	});
}
function setState(e, t) {
	return e.call({
		kind: "set-state",
		tool: "set_live_flow_state",
		needed: { ...t },
		read: (e) => readDocument(stateSchema, e).actualState
	});
}
exports.checkEndpoint = checkEndpoint, exports.connectFlowStudio = async function(e) {
	return openFlowStudio(e).server;
}, exports.connectReader = async function(e) {
	return openReader(e).server;
}, exports.missingTools = function({ tools: e }) {
	return EXPECTED.flatMap(({ tool: t, arguments: n, isNeeded: r, without: i }) => {
		let a = e.find((e) => e.name === t), o = a === void 0 ? [] : n.filter((e) => !acceptsArgument(a, e));
		return a !== void 0 && o.length === 0 ? [] : [{
			tool: t,
			arguments: o,
			isNeeded: r,
			without: i
		}];
	});
}, exports.openFlowStudio = openFlowStudio, exports.openReader = openReader, exports.readKey = readKey;
