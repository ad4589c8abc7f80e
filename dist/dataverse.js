let node_timers_promises = require("node:timers/promises");
const require_connections = require("./connections.js");
const require_schemas = require("./schemas.js");
const require_index = require("./index.js");
const require_side_by_side = require("./side-by-side.js");
const require_exchange = require("./exchange.js");
let node_util = require("node:util");
// src/dataverse/clientdata.ts
/** The parsed `clientdata` of a row: an unpacked solution file; null where it is something else. */
function clientdataIn(text) {
	try {
		const parsed = JSON.parse(text ?? "");
		return require_index.isObject(parsed) && require_index.isObject(parsed.properties) ? parsed : null;
	} catch {
		return null;
	}
}
/**
* The references of a row's `clientdata` as a live flow has them: each with the connection of its
* row; empty where the row is bound to none.
*/
function liveReferences(clientdata, rows) {
	const references = require_index.dig(clientdata, "properties", "connectionReferences");
	if (!require_index.isObject(references)) return {};
	const all = Object.entries(references).map(([key, reference]) => {
		const logicalName = require_index.digString(reference, "connection", "connectionReferenceLogicalName");
		const row = logicalName === null ? void 0 : require_index.rowNamed(rows, logicalName);
		const source = require_index.digString(reference, "runtimeSource")?.toLowerCase();
		return [key, {
			connectionName: row?.connectionName ?? "",
			id: row?.connectorId || apiId(require_index.digString(reference, "api", "name") ?? ""),
			source: source === "invoker" ? "Invoker" : "Embedded",
			...logicalName === null ? {} : { logicalName }
		}];
	});
	return Object.fromEntries(all);
}
/**
* The text to save: what the row has beside definition and references stays. A reference that
* changes neither its name nor its connector keeps its block, which may say more of the connector.
*/
function clientdataOf({ definition, connectionReferences }, now) {
	const before = require_index.dig(now ?? {}, "properties", "connectionReferences");
	const references = Object.entries(connectionReferences).map(([key, reference]) => [key, blockOf(reference, require_index.dig(before, key))]);
	const { templateName, ...properties } = now?.properties ?? {};
	return JSON.stringify({
		schemaVersion: "1.0.0.0",
		...now,
		properties: {
			...properties,
			...templateName == null ? {} : { templateName },
			connectionReferences: Object.fromEntries(references),
			definition
		}
	});
}
function blockOf({ logicalName, source, id }, before) {
	const name = require_index.connectorWithSuffix(id) ?? "";
	const api = require_index.dig(before, "api");
	const isSame = require_index.connectorWithSuffix(require_index.digString(api, "name") ?? "") === name && require_index.digString(before, "connection", "connectionReferenceLogicalName") === (logicalName ?? null);
	return {
		...isSame && require_index.isObject(before) ? before : {},
		runtimeSource: source === "Invoker" ? "invoker" : "embedded",
		connection: logicalName === void 0 ? {} : { connectionReferenceLogicalName: logicalName },
		api: isSame && require_index.isObject(api) ? api : { name }
	};
}
function apiId(name) {
	return `/providers/Microsoft.PowerApps/apis/${name}`;
}
// src/dataverse/pages.ts
/** More pages than an environment has. */
const MOST_PAGES = 200;
const pageSchema = require_schemas.looseObject({
	value: require_schemas.array(require_schemas.custom(require_index.isObject)),
	"@odata.nextLink": require_schemas.nullish(require_schemas.string()),
	nextLink: require_schemas.nullish(require_schemas.string())
});
/**
* The rows of all pages. A link to another origin, or one that was followed before, is a failure:
* the first would take the token elsewhere, the second has no end.
*/
async function rowsOf(client, asked) {
	const { size, ...request } = asked;
	const headers = size === void 0 ? {} : { prefer: `odata.maxpagesize=${size}` };
	const rows = [];
	const seen = /* @__PURE__ */ new Set();
	for (let url = asked.url; url !== null;) {
		seen.add(url.href);
		const page = await client.send({
			kind: "read",
			...request,
			url,
			headers,
			read: (body) => pageIn(body, asked.url, seen)
		});
		rows.push(...page.rows);
		url = page.next;
	}
	return rows;
}
function pageIn(body, first, seen) {
	const read = pageSchema.safeParse(body);
	if (!read.success) {
		const at = read.error.issues[0]?.path.join(".") || "the document itself";
		throw new require_index.Failure({
			code: "unknown-shape",
			at
		});
	}
	const link = read.data["@odata.nextLink"] || read.data.nextLink || null;
	if (link === null) return {
		rows: read.data.value,
		next: null
	};
	const next = URL.canParse(link) ? new URL(link) : null;
	if (next?.origin !== first.origin) throw new require_index.Failure({ code: "link-elsewhere" });
	if (seen.has(next.href) || seen.size >= MOST_PAGES) throw new require_index.Failure({ code: "list-in-circle" });
	return {
		rows: read.data.value,
		next
	};
}
// src/dataverse/flows.ts
const COLUMNS$1 = "workflowid,name,description,clientdata,statecode,statuscode,ismanaged,modifiedon";
/** The published row of a flow; null where the environment has none. */
async function readFlowRow(client, flowName) {
	return absentAsNull(client.send({
		kind: "read",
		call: "GET workflows(id)",
		url: client.url(`workflows(${guid(flowName)})`, { $select: COLUMNS$1 }),
		flowName,
		read: (body) => flowIn(body, flowName)
	}));
}
/** The draft of a flow that was never published; null where there is none. */
async function readDraft(client, flowName) {
	const path = `workflows(${guid(flowName)})/Microsoft.Dynamics.CRM.RetrieveUnpublished()`;
	return absentAsNull(client.send({
		kind: "read",
		call: "GET workflows(id) unpublished",
		url: client.url(path, { $select: COLUMNS$1 }),
		flowName,
		read: (body) => flowIn(body, flowName)
	}));
}
/** The ids of the flows with an unpublished draft, in lower case. */
async function listDrafts(client) {
	const rows = await rowsOf(client, {
		call: "GET workflows unpublished",
		url: client.url("workflows/Microsoft.Dynamics.CRM.RetrieveUnpublishedMultiple()", {
			$select: "workflowid",
			$filter: "category eq 5 and componentstate eq 1"
		})
	});
	return new Set(rows.map((row) => (require_index.digString(row, "workflowid") ?? "").toLowerCase()));
}
/** Every published flow of an environment. */
async function listFlowRows(client) {
	return (await rowsOf(client, {
		call: "GET workflows",
		url: client.url("workflows", {
			$select: "workflowid,name,createdon",
			$filter: "category eq 5"
		})
	})).map((row) => {
		const flowName = require_index.digString(row, "workflowid");
		if (flowName === null) throw new require_index.HostError({
			code: "ids-not-shown",
			service: "Dataverse"
		});
		const createdTime = require_index.digString(row, "createdon");
		const created = createdTime === null ? {} : { createdTime };
		return {
			flowName,
			...nameIn(row),
			...created
		};
	});
}
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A text that is not a guid would change the address. */
function guid(flowName) {
	if (GUID.test(flowName)) return flowName;
	throw new require_index.HostError({ code: "no-flow-id" });
}
async function absentAsNull(reading) {
	try {
		return await reading;
	} catch (error) {
		if (error instanceof require_index.HostError && error.failure.code === "flow-not-visible") return null;
		throw error;
	}
}
function nameIn(row) {
	const displayName = require_index.digString(row, "name");
	return displayName === null ? {
		displayName: "",
		hidesName: true
	} : { displayName };
}
const STATES = [
	"Stopped",
	"Started",
	"Suspended"
];
function flowIn(body, flowName) {
	const found = require_index.digString(body, "workflowid") ?? "";
	if (found.toLowerCase() !== flowName.toLowerCase()) throw require_index.unreadable({
		code: "other-flow",
		requested: flowName,
		found
	});
	const clientdata = clientdataIn(require_index.digString(body, "clientdata"));
	const definition = require_index.dig(clientdata ?? {}, "properties", "definition");
	if (clientdata === null || !require_index.isObject(definition)) throw require_index.unreadable({
		code: "unknown-shape",
		at: "clientdata"
	});
	const isManaged = require_index.dig(body, "ismanaged");
	if (typeof isManaged !== "boolean") throw require_index.unreadable({
		code: "unknown-shape",
		at: "ismanaged"
	});
	const obstacle = require_index.whyNotKept(clientdata);
	if (obstacle !== null) throw new require_index.Failure({
		code: "flow-unkept",
		flowName,
		obstacle
	});
	const version = require_index.digString(body, "@odata.etag");
	const description = require_index.digString(body, "description");
	const lastModifiedTime = require_index.digString(body, "modifiedon");
	const flowWith = (rows) => ({
		flowName,
		...nameIn(body),
		state: STATES[Number(require_index.dig(body, "statecode"))] ?? null,
		definition: description ? {
			...definition,
			description
		} : definition,
		connectionReferences: liveReferences(clientdata, rows),
		...version === null ? {} : { version },
		...isManaged ? { obstacle: "managed" } : {},
		...description ? { description } : {},
		...lastModifiedTime === null ? {} : { lastModifiedTime }
	});
	return (rows) => ({
		flow: flowWith(rows),
		clientdata
	});
}
// src/dataverse/access.ts
/** The user of the token. Throws a `HostError` where there is no such user, or it has no role. */
async function whoAmI(client) {
	const userId = await client.send({
		kind: "read",
		call: "GET WhoAmI",
		url: client.url("WhoAmI"),
		read: (body) => {
			const userId = require_index.digString(body, "UserId");
			if (userId !== null && GUID.test(userId)) return userId;
			throw new require_index.Failure({
				code: "unknown-shape",
				at: "UserId"
			});
		}
	});
	return {
		userId,
		name: await nameOf(client, userId)
	};
}
async function nameOf(client, userId) {
	try {
		return await client.send({
			kind: "read",
			call: "GET systemusers(id)",
			url: client.url(`systemusers(${userId})`, { $select: "fullname" }),
			read: (body) => require_index.digString(body, "fullname")
		});
	} catch (error) {
		if (error instanceof require_index.HostError) return null;
		throw error;
	}
}
/** How far the roles of a user, also those of its teams, have a privilege. Throws a `HostError`. */
function reachOf(client, userId, privilege) {
	return client.send({
		kind: "read",
		call: "GET systemusers(id) privilege",
		url: client.url(`systemusers(${userId})/Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeName(PrivilegeName='${privilege}')`),
		read: (body) => reachIn(require_index.dig(body, "RolePrivileges"))
	});
}
/** `Depth` is Basic (its own rows), Local or Deep (those of business units), or Global. */
function reachIn(held) {
	const depths = Array.isArray(held) ? held.filter(require_index.isObject).map((one) => one.Depth) : [];
	if (depths.length === 0) return "none";
	return depths.includes("Global") ? "all" : "part";
}
// src/dataverse/refusals.ts
const quotation = ({ quoted, upstreamCode }) => ({
	quoted,
	upstreamCode
});
const answer = ({ status, quoted }) => ({
	status,
	quoted: quoted || null
});
/**
* Limits of a user and web server in five minutes.
* Source: https://learn.microsoft.com/power-apps/developer/data-platform/api-limits
*/
const LIMITS = [
	"0x80072322",
	"0x80072321",
	"0x80072326"
];
/** The first row that matches; codes decide, since texts are localised. */
const MEANINGS = [
	{
		when: ({ status }) => status >= 300 && status < 400,
		reason: (one) => ({
			code: "redirected",
			...answer(one),
			location: one.location
		})
	},
	{
		when: ({ status }) => status === 401,
		reason: (one) => ({
			code: "token-not-accepted",
			...answer(one),
			isMidRun: false
		}),
		isLasting: true
	},
	{
		when: ({ status, code }) => status === 429 || LIMITS.includes(code),
		transient: true,
		reason: (one) => ({
			code: "throttled",
			...answer(one)
		})
	},
	{
		when: ({ isHtml, status }) => isHtml && status < 500 && status !== 408,
		reason: (one) => ({
			code: "html-page",
			...answer(one),
			host: new URL(one.subject.address).host
		})
	},
	{
		when: ({ code }) => code === "0x80072560" || code === "0x80040225",
		reason: (one) => {
			const { address, clientId } = one.subject;
			return {
				code: "no-application-user",
				...quotation(one),
				address,
				clientId
			};
		}
	},
	{
		when: ({ code, status }) => code === "0x80042f09" || code === "0x80040220" && status === 403,
		reason: (one) => {
			const privilege = /\bprv\w+/.exec(one.quoted)?.[0] ?? null;
			return {
				code: "privilege-missing",
				...quotation(one),
				privilege
			};
		}
	},
	{
		when: ({ status }) => status === 412,
		reason: (one) => ({
			code: "version-changed",
			...quotation(one)
		})
	},
	{
		when: ({ code, quoted }) => code === "0x80040203" && /ActiveUnpublished/.test(quoted),
		reason: (one) => ({
			code: "draft-in-the-way",
			...quotation(one)
		})
	},
	{
		when: ({ code, status, subject }) => subject.flowName !== void 0 && status === 404 && code === "0x80040217",
		reason: (one) => {
			const { environmentName, flowName = "" } = one.subject;
			return {
				code: "flow-not-visible",
				...quotation(one),
				environmentName,
				flowName
			};
		}
	},
	{
		when: ({ status }) => status === 408 || status >= 500,
		effect: "unknown",
		transient: true,
		reason: (one) => ({
			code: "server-trouble",
			...answer(one)
		})
	},
	{
		when: () => true,
		reason: (one) => ({
			code: "refused",
			...quotation(one)
		})
	}
];
/** What an answer other than 2xx means. */
function refusedRequest(received, subject, now) {
	const { status, headers, text } = received;
	const error = errorIn(text);
	const code = require_index.digString(error, "code") ?? "";
	const message = require_index.digString(error, "message") ?? "";
	const opened = unwrapped(message);
	const facts = {
		status,
		code: code.toLowerCase(),
		quoted: shortened(opened?.message ?? message),
		upstreamCode: opened?.code ?? (code || null),
		isHtml: headers.get("content-type")?.includes("html") ?? false,
		location: originOf(headers.get("location")),
		subject
	};
	const { reason, effect, transient, isLasting } = MEANINGS.find(({ when }) => when(facts));
	return new require_index.Failure(reason(facts), {
		effect: effect ?? "none",
		transient: transient ?? false,
		isLasting: isLasting ?? false,
		retryAfterMs: transient ? require_index.retryAfter(headers.get("retry-after"), now) : null
	});
}
/**
* What the flow service says inside Dataverse's wrapper: `\u2026 details "{"error":{"code":"\u2026",
* "message":"\u2026"}}".`, with bare quotes. Null where nothing is wrapped.
*/
function unwrapped(message) {
	const outer = /"code":"([^"]+)"/.exec(message)?.[1];
	if (outer === void 0) return null;
	const text = require_index.digString(errorIn(between(message, "\"{\"error\":", "}\"", 1)), "message") ?? withoutEnd(between(message, "\"message\":\"", "\"", 11) || message);
	return (SAVES.includes(outer) ? saveFailure(text) : null) ?? {
		code: outer,
		message: text
	};
}
/** Without the end of the JSON, where bare quotes keep it from being parsed. */
function withoutEnd(text) {
	return text.endsWith("\"}}") ? text.slice(0, -3) : text;
}
/** Inside of these is the code that matters. */
const SAVES = ["InvalidOpenApiFlow", "InvalidPowerFlow"];
/**
* Code and words of `Flow save failed with code 'X' and message 'Y'.`; localised, the quotes are
* double and the words between them others.
*/
function saveFailure(text) {
	const [whole = "", quote = "", code = ""] = /(['"])([A-Za-z]\w{5,})\1/.exec(text) ?? [];
	if (code === "") return null;
	const rest = text.slice(text.indexOf(whole) + whole.length);
	return {
		code,
		message: between(rest, quote, quote, 1) || rest
	};
}
/** From `skip` characters after the first `start` to the last `end`; empty where one is missing. */
function between(text, start, end, skip) {
	const from = text.indexOf(start);
	const to = text.lastIndexOf(end);
	const isClosing = end.startsWith("}") ? 1 : 0;
	return from === -1 || to <= from ? "" : text.slice(from + skip, to + isClosing);
}
function errorIn(text) {
	try {
		const body = JSON.parse(text);
		return require_index.isObject(body) ? require_index.dig(body, "error") : void 0;
	} catch {
		return;
	}
}
function shortened(text) {
	return text.length > 600 ? `${text.slice(0, 600)}\u2026` : text;
}
function originOf(location) {
	return location !== void 0 && URL.canParse(location) ? new URL(location).origin : null;
}
// src/dataverse/client.ts
/** Sends requests to one organisation; a token goes to its own host only, and along no redirect. */
var Client = class {
	options;
	connections;
	first = Promise.resolve();
	constructor(options) {
		this.options = options;
		this.connections = new require_connections.Connections();
	}
	/** An address of the Web API, with options of a query. */
	url(path, query = {}) {
		const url = new URL(`/api/data/v9.2/${path}`, this.options.origin);
		url.search = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
		return url;
	}
	/** Sends a request with its retries. Throws only `HostError`. */
	send(request) {
		const sent = this.sendWithRetries(request);
		if (request.isFirst) this.first = sent.catch(() => {});
		return sent;
	}
	close() {
		this.connections.destroy();
	}
	async sendWithRetries(request) {
		const { kind, call, service = "Dataverse" } = request;
		const { pace, tokens, onRetry } = this.options;
		const { secrets } = tokens;
		try {
			return await require_side_by_side.withRetries(() => this.attempt(request), {
				kind,
				call,
				service,
				pace,
				onRetry
			});
		} catch (error) {
			const write = kind !== "read" && kind !== "observe";
			const failure = require_index.asFailure(error);
			const about = failure.kind === "sign-in" ? "Microsoft Entra" : service;
			throw require_index.toHostError(failure, {
				call,
				service: about,
				write,
				secrets
			});
		}
	}
	/** A token may be revoked in the middle of a run: then one new one is tried. */
	async attempt(request) {
		const { tokens } = this.options;
		const resource = request.resource ?? this.options.origin;
		const first = await tokens.token(resource);
		let received = await this.exchange(request, first);
		if (received.status === 401 && request.isFirst === void 0) await this.first;
		if (received.status === 401 && tokens.wasAccepted) {
			await tokens.forget(resource, first);
			received = await this.exchange(request, await tokens.token(resource));
		}
		if (received.status < 200 || received.status >= 300) throw this.refused(request, received);
		tokens.wasAccepted = true;
		return request.read(bodyOf(received), received);
	}
	exchange(request, token) {
		return this.options.turns.take(() => this.exchangeNow(request, token));
	}
	async exchangeNow(request, token) {
		const { call, service = "Dataverse", url, method = "GET", headers = {}, body } = request;
		const { timeoutMs, ending, onAnswer } = this.options;
		const sent = {
			url,
			method,
			headers: {
				accept: "application/json",
				authorization: `Bearer ${token}`,
				"odata-version": "4.0",
				"odata-maxversion": "4.0",
				...body === void 0 ? {} : { "content-type": "application/json; charset=utf-8" },
				...headers
			},
			body: body === void 0 ? null : JSON.stringify(body)
		};
		const received = await require_exchange.exchange(this.connections, sent, {
			timeoutMs,
			ending
		});
		const { status, text } = received;
		const contentType = received.headers.get("content-type") ?? "";
		onAnswer?.({
			service,
			call,
			status,
			contentType,
			text
		});
		return received;
	}
	refused({ flowName }, received) {
		const { origin, environmentName, tokens, now } = this.options;
		const { identity, wasAccepted } = tokens;
		const failure = refusedRequest(received, {
			address: origin,
			clientId: identity.kind === "az" ? null : identity.clientId,
			environmentName,
			...flowName === void 0 ? {} : { flowName }
		}, now());
		const { reason } = failure;
		if (reason.code !== "token-not-accepted") return failure;
		return new require_index.Failure({
			...reason,
			isMidRun: wasAccepted
		}, { isLasting: true });
	}
};
/** Undefined for an answer without a body. A body that is not a JSON object is a failure. */
function bodyOf({ status, text }) {
	if (status === 204 || status === 304) return void 0;
	try {
		const body = JSON.parse(text);
		if (require_index.isObject(body)) return body;
	} catch {}
	throw new require_index.Failure({ code: "not-json" }, {
		effect: "unknown",
		transient: true
	});
}
// src/dataverse/connections.ts
/** Whose token the list of connections needs. */
const POWER_PLATFORM = "https://api.powerplatform.com";
/**
* The connections of an environment as far as the application may see them: they are not in
* Dataverse, and the Power Platform API shows them to who has a role there. On loopback, where all
* is tested, they are asked of the organisation's own origin.
*/
async function listOrganisationConnections(client) {
	const { origin, environmentName } = client.options;
	const base = require_index.isLoopback(new URL(origin)) ? origin : POWER_PLATFORM;
	const path = `/connectivity/environments/${encodeURIComponent(environmentName)}/connections`;
	const url = new URL(path, base);
	url.searchParams.set("api-version", "2024-10-01");
	const rows = await rowsOf(client, {
		call: "GET connections",
		service: "the Power Platform API",
		url,
		resource: POWER_PLATFORM
	});
	const applications = rows.some((row) => isApplication(require_index.dig(row, "properties", "createdBy"))) ? await applicationsOf(client) : /* @__PURE__ */ new Map();
	return {
		connections: rows.flatMap((row) => connectionIn(row, applications) ?? []),
		isWhole: true
	};
}
function connectionIn(row, applications) {
	const connectionName = require_index.digString(row, "name");
	if (!connectionName) return null;
	const properties = require_index.dig(row, "properties");
	const statuses = require_index.dig(properties, "statuses");
	const [first] = Array.isArray(statuses) ? statuses : [];
	const creator = require_index.dig(properties, "createdBy");
	const person = require_index.digString(creator, "userPrincipalName") || require_index.digString(creator, "email");
	const object = require_index.digString(creator, "id")?.toLowerCase() ?? "";
	return {
		connectionName,
		connector: require_index.connectorOf(require_index.digString(properties, "apiId") ?? ""),
		displayName: require_index.digString(properties, "displayName") ?? "",
		owner: person || applications.get(object) || null,
		signedInAs: accountIn(require_index.digString(properties, "accountName")),
		status: require_index.digString(first, "status") || null,
		expiresAt: dateOf(require_index.digString(properties, "expirationTime"))
	};
}
function isApplication(creator) {
	return require_index.digString(creator, "type") === "ServicePrincipal";
}
/** A name without an @ identifies no account. */
function accountIn(name) {
	return name?.includes("@") ? name.trim() : null;
}
/** The year 1 is how the platform writes "never". */
function dateOf(text) {
	const date = new Date(text ?? NaN);
	return date.getTime() > 0 ? date : null;
}
/**
* Client ids by object id: a connection of an application names its object in Entra, the map its
* client id. Empty where the role may not read users; the owner is unknown then.
*/
async function applicationsOf(client) {
	try {
		const pairs = (await rowsOf(client, {
			call: "GET systemusers",
			url: client.url("systemusers", {
				$select: "applicationid,azureactivedirectoryobjectid",
				$filter: "applicationid ne null"
			})
		})).map((row) => [(require_index.digString(row, "azureactivedirectoryobjectid") ?? "").toLowerCase(), require_index.digString(row, "applicationid") ?? ""]);
		return new Map(pairs.filter(([object, id]) => object !== "" && id !== ""));
	} catch (error) {
		if (error instanceof require_index.HostError) return /* @__PURE__ */ new Map();
		throw error;
	}
}
// src/dataverse/environment.ts
const ACCESS = "Microsoft.Dynamics.CRM.EndpointAccessType'Default'";
/**
* Asks an organisation which environment it is, and insists that it is the map's: a wrong address
* must not receive flows of another environment.
*/
async function verifyOrganisation(client) {
	const { origin: address, environmentName } = client.options;
	const { id, displayName, state } = await client.send({
		kind: "read",
		call: "GET RetrieveCurrentOrganization",
		isFirst: true,
		url: client.url("RetrieveCurrentOrganization(AccessType=@p)", { "@p": ACCESS }),
		read: (body) => ({
			id: require_index.digString(body, "Detail", "EnvironmentId"),
			displayName: require_index.digString(body, "Detail", "FriendlyName") ?? "",
			state: require_index.digString(body, "Detail", "State")
		})
	});
	if (id === null || !require_index.sameEnvironmentId(id, environmentName)) throw new require_index.HostError({
		code: "organisation-differs",
		address,
		environmentName,
		found: id,
		service: "Dataverse"
	});
	return {
		environmentName,
		displayName,
		state
	};
}
// src/dataverse/save.ts
/**
* Replaces a flow that has the version of the save. Without one nothing is sent, since a PATCH
* without `If-Match` may create. `now`: the row's `clientdata`, which keeps what is not saved.
*/
async function saveFlowRow(client, { flowName, version, displayName, description, ...content }, now) {
	if (flowName === null) throw new require_index.HostError({
		code: "creates-no-flows",
		service: "Dataverse"
	});
	const text = description ?? require_index.digString(content.definition, "description");
	await patchFlow(client, flowName, version, {
		clientdata: clientdataOf(content, now),
		...displayName === null ? {} : { name: displayName },
		description: text
	});
	return flowName;
}
const CODES = {
	Started: {
		statecode: 1,
		statuscode: 2
	},
	Stopped: {
		statecode: 0,
		statuscode: 1
	}
};
/** Turns a flow on or off; the state that was asked for, which the caller verifies by reading. */
async function setRowState(client, flowName, state, version) {
	await patchFlow(client, flowName, version, CODES[state]);
	return state;
}
async function patchFlow(client, flowName, version, body) {
	if (version === void 0 || version === "" || version === "*") throw new require_index.HostError({
		code: "version-missing",
		service: "Dataverse"
	});
	try {
		await client.send({
			kind: "update",
			call: "PATCH workflows(id)",
			url: client.url(`workflows(${guid(flowName)})`),
			method: "PATCH",
			headers: { "if-match": version },
			body,
			flowName,
			read: () => {}
		});
	} catch (error) {
		if (!(error instanceof require_index.HostError)) throw error;
		if (error.kind === "conflict" && error.failure.tries !== void 0) throw withUnknownEffect(error);
		if (error.kind !== "refused") throw error;
		throw await isUntouched(client, flowName, version) ? error : withUnknownEffect(error);
	}
}
/** An answer 400 may have written all the same: the version says whether it did. */
async function isUntouched(client, flowName, version) {
	try {
		return await client.send({
			kind: "read",
			call: "GET workflows(id)",
			url: client.url(`workflows(${guid(flowName)})`, { $select: "workflowid" }),
			flowName,
			read: (body) => require_index.digString(body, "@odata.etag")
		}) === version;
	} catch (error) {
		if (error instanceof require_index.HostError) return false;
		throw error;
	}
}
/** An error after which nobody knows what was written. */
function withUnknownEffect({ failure, isLasting, cause }) {
	return new require_index.HostError(failure, {
		mayHaveWritten: true,
		isLasting,
		cause
	});
}
// src/dataverse/references.ts
const COLUMNS = "connectionreferenceid,connectionreferencelogicalname,connectionid,connectorid,statecode";
/** Every connection reference of an environment. */
async function listReferences(client) {
	const rows = await rowsOf(client, {
		call: "GET connectionreferences",
		url: client.url("connectionreferences", { $select: COLUMNS })
	});
	if (rows.some((row) => require_index.own(row, "connectionid") === void 0)) throw new require_index.HostError({
		code: "unknown-shape",
		at: "connectionid",
		service: "Dataverse"
	});
	return rows.flatMap((row) => referenceIn(row) ?? []);
}
/** Null for a row without an id or a name, which no flow can be bound to. */
function referenceIn(row) {
	const id = require_index.digString(row, "connectionreferenceid");
	const logicalName = require_index.digString(row, "connectionreferencelogicalname");
	if (!id || !logicalName) return null;
	return {
		id,
		logicalName,
		connectorId: require_index.digString(row, "connectorid") ?? "",
		connectionName: require_index.digString(row, "connectionid") || null,
		version: require_index.digString(row, "@odata.etag") ?? ""
	};
}
/**
* Binds a row to a connection, or to none, if it is bound as `from` says, and returns it as it reads
* afterwards. Throws a `HostError`, also where the row still reads otherwise.
*/
async function bindReference(client, rows, { logicalName, from, to }) {
	const row = require_index.rowNamed(rows, logicalName);
	if (row === void 0) throw new require_index.HostError({
		code: "reference-row-missing",
		logicalName
	});
	if (!isBoundTo(row, from)) throw notBound(row);
	const lost = await patched(client, client.url(`connectionreferences(${row.id})`), row.version, to);
	const now = await readRow(client, row).catch((error) => {
		throw lost?.mayHaveWritten === false ? lost : withUnknownEffect(require_index.asHostError(error));
	});
	if (isBoundTo(now, to)) return now;
	throw lost === null || lost.mayHaveWritten ? notBound(now) : lost;
}
function readRow(client, { id }) {
	return client.send({
		kind: "read",
		call: "GET connectionreferences(id)",
		url: client.url(`connectionreferences(${id})`, { $select: COLUMNS }),
		read: (body) => {
			const read = referenceIn(body);
			if (read === null) throw require_index.unreadable({
				code: "unknown-shape",
				at: "connectionreferenceid"
			});
			return read;
		}
	});
}
/** Null where the server accepted it; after any error the row itself says what it is bound to. */
async function patched(client, url, version, connectionid) {
	try {
		await client.send({
			kind: "update",
			call: "PATCH connectionreferences(id)",
			url,
			method: "PATCH",
			headers: { "if-match": version },
			body: { connectionid },
			read: () => {}
		});
		return null;
	} catch (error) {
		return require_index.asHostError(error);
	}
}
function isBoundTo({ connectionName }, wanted) {
	return require_index.sameConnection(connectionName ?? "", wanted ?? "");
}
function notBound({ logicalName, connectionName: found }) {
	return new require_index.HostError({
		code: "reference-not-bound",
		logicalName,
		found,
		service: "Dataverse"
	});
}
/** Every flow whose references name one of the rows, also those that Git does not know. */
async function flowsOnReferences(client, logicalNames) {
	const mentions = logicalNames.map((name) => `contains(clientdata,'${name.replaceAll("'", "''")}')`);
	const rows = await rowsOf(client, {
		call: "GET workflows",
		url: client.url("workflows", {
			$select: "workflowid,name,clientdata",
			$filter: `category eq 5 and (${mentions.join(" or ")})`
		}),
		size: 50
	});
	const wanted = new Set(logicalNames.map((name) => name.toLowerCase()));
	return rows.flatMap((row) => {
		const names = namesIn(row).filter((name) => wanted.has(name.toLowerCase()));
		const flowName = require_index.digString(row, "workflowid");
		if (flowName === null || names.length === 0) return [];
		return [{
			flowName,
			displayName: require_index.digString(row, "name") ?? "",
			logicalNames: names
		}];
	});
}
function namesIn(row) {
	const clientdata = clientdataIn(require_index.digString(row, "clientdata"));
	const references = require_index.dig(clientdata ?? {}, "properties", "connectionReferences");
	const declared = require_index.declaredReferences(references, []);
	return [...new Set(declared.flatMap(({ logicalName }) => logicalName ?? []))];
}
// src/dataverse/runs.ts
/**
* The newest runs of a flow. `flowruns.workflowid` is a text. Source:
* https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/flowrun
*/
async function listRuns(client, flowName) {
	return (await rowsOf(client, {
		call: "GET flowruns",
		kind: "observe",
		url: client.url("flowruns", {
			$select: "name,status,starttime,errorcode",
			$filter: `workflowid eq '${guid(flowName)}'`,
			$orderby: "starttime desc",
			$top: String(10)
		})
	})).slice(0, 10).flatMap((row) => {
		const runName = require_index.digString(row, "name");
		const startTime = require_index.digString(row, "starttime") ?? "";
		if (runName === null || Number.isNaN(Date.parse(startTime))) return [];
		const code = require_index.digString(row, "errorcode");
		const isCode = code !== null && /^[\w.-]{1,80}$/.test(code);
		return [{
			runName,
			status: require_index.digString(row, "status") ?? "",
			startTime,
			code: isCode ? code : null
		}];
	});
}
// src/dataverse/entra.ts
/**
* What Entra demands of a token from GitHub. Source:
* https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust
*/
const AUDIENCE = "api://AzureADTokenExchange";
const JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/** A token for `<resource>/.default`. Throws a `Failure` whose code says what to correct. */
async function entraToken(application, resource, options) {
	const assertion = application.kind === "job" ? await assertionOf(application, options) : null;
	const form = new URLSearchParams({
		grant_type: "client_credentials",
		client_id: application.clientId,
		scope: `${resource}/.default`,
		...application.kind === "secret" ? { client_secret: application.clientSecret } : {},
		...assertion === null ? {} : {
			client_assertion: assertion,
			client_assertion_type: JWT_BEARER
		}
	});
	const { authority, connections, timeoutMs, ending, now } = options;
	const sent = {
		url: new URL(`/${encodeURIComponent(application.tenantId)}/oauth2/v2.0/token`, authority),
		method: "POST",
		headers: {
			"content-type": "application/x-www-form-urlencoded",
			accept: "application/json"
		},
		body: form.toString()
	};
	const received = await require_exchange.exchange(connections, sent, {
		timeoutMs,
		ending
	});
	const reply = jsonOf(received);
	const token = require_index.digString(reply, "access_token");
	if (received.status !== 200 || token === null || token === "") throw refusal(received, reply, {
		application,
		resource,
		assertion,
		now
	});
	options.onSecret(token);
	const seconds = Number(require_index.dig(reply, "expires_in")) || 0;
	return {
		token,
		until: now().getTime() + seconds * 1e3
	};
}
/** A new one each time, since it is good for minutes only. */
async function assertionOf({ idToken }, { onSecret }) {
	try {
		const assertion = await idToken(AUDIENCE);
		if (!assertion) throw new Error("an empty token");
		onSecret(assertion);
		return assertion;
	} catch (error) {
		if (error instanceof require_index.Failure) throw error;
		const [detail = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
		throw new require_index.Failure({
			code: "id-token-not-given",
			detail: detail.trim()
		}, { isLasting: true });
	}
}
/**
* What each number of AADSTS means.
* Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
*/
const BY_NUMBER = {
	70025: "federation-missing",
	700211: "federation-missing",
	700212: "federation-missing",
	700213: "federation-missing",
	7002138: "federation-missing",
	50027: "assertion-refused",
	700024: "assertion-refused",
	7000215: "client-secret-wrong",
	7000216: "client-secret-wrong",
	7000222: "client-secret-expired",
	700016: "application-unknown",
	90002: "tenant-unknown",
	900023: "tenant-unknown",
	500011: "organisation-unknown"
};
function refusal(received, reply, asked) {
	const { status } = received;
	const aadsts = numberIn(reply);
	const trouble = aadsts === null ? require_index.serverTrouble(received, asked.now()) : null;
	if (trouble !== null) return trouble;
	if (status >= 300 && status < 400) return new require_index.Failure({
		code: "redirected",
		status,
		quoted: null,
		location: null
	});
	if (reply === void 0) return new require_index.Failure({ code: "not-json" }, { transient: status === 200 });
	return new require_index.Failure(signInFailure(aadsts, reply, asked), { isLasting: true });
}
function signInFailure(aadsts, reply, { application, resource, assertion }) {
	const { tenantId, clientId } = application;
	const about = {
		aadsts,
		quoted: sentenceIn(reply),
		tenantId,
		clientId
	};
	const code = BY_NUMBER[aadsts ?? 0] ?? "sign-in-refused";
	if (code === "federation-missing") return {
		code,
		...about,
		...subjectOf(assertion)
	};
	if (code === "organisation-unknown") return {
		code,
		...about,
		resource
	};
	return {
		code,
		...about
	};
}
/** The claims of GitHub's token that a federated credential is about. */
function subjectOf(assertion) {
	const claims = claimsIn(assertion ?? "");
	const subject = require_index.digString(claims, "sub") ?? "";
	return {
		issuer: require_index.digString(claims, "iss") ?? "https://token.actions.githubusercontent.com",
		audience: AUDIENCE,
		subject,
		immutable: immutableOf(subject, claims)
	};
}
/** `repo:o@<owner id>/r@<repository id>:\u2026`, as new and renamed repositories send it. */
function immutableOf(subject, claims) {
	const [owner = "", name = ""] = (require_index.digString(claims, "repository") ?? "").split("/");
	const [ownerId, id] = ["repository_owner_id", "repository_id"].map((key) => require_index.digString(claims, key));
	const plain = `repo:${owner}/${name}:`;
	if (!ownerId || !id || !subject.startsWith(plain)) return null;
	return `repo:${owner}@${ownerId}/${name}@${id}:${subject.slice(plain.length)}`;
}
function claimsIn(token) {
	try {
		return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
	} catch {
		return;
	}
}
function numberIn(reply) {
	const codes = require_index.dig(reply, "error_codes");
	const [first] = Array.isArray(codes) ? codes : [];
	const written = /AADSTS(\d+)/.exec(require_index.digString(reply, "error_description") ?? "")?.[1];
	return Number(first ?? written) || null;
}
/** Entra's sentence without the ids and the time that follow it. */
function sentenceIn(reply) {
	const [sentence = ""] = (require_index.digString(reply, "error_description") ?? require_index.digString(reply, "error"))?.split("Trace ID:") ?? [];
	return sentence.split("\n")[0]?.trim().slice(0, 300) || null;
}
function jsonOf({ text }) {
	try {
		const parsed = JSON.parse(text);
		return require_index.isObject(parsed) ? parsed : void 0;
	} catch {
		return;
	}
}
// src/dataverse/identity.ts
const AZ_MS = 6e4;
/** A token of the Azure CLI. Throws a `Failure` with what the CLI says. */
async function azToken({ tenantId, env }, resource, now) {
	const args = [
		"account",
		"get-access-token",
		"--output",
		"json",
		"--resource",
		resource
	];
	const all = tenantId === null ? args : [
		...args,
		"--tenant",
		tenantId
	];
	const options = {
		env,
		timeout: AZ_MS,
		shell: process.platform === "win32"
	};
	const { execFile } = await import("node:child_process");
	try {
		const { stdout } = await (0, node_util.promisify)(execFile)("az", all, options);
		const { accessToken, expires_on: until } = JSON.parse(stdout);
		if (typeof accessToken !== "string" || accessToken === "") throw new Error("no token in it");
		return {
			token: accessToken,
			until: Number(until) * 1e3 || now + AZ_MS * 10
		};
	} catch (error) {
		throw new require_index.Failure({
			code: "az-not-signed-in",
			detail: azDetail(error)
		}, { isLasting: true });
	}
}
/** The first line of what the CLI says, or that there is none. */
function azDetail(error) {
	const { code, stderr } = error;
	if (code === "ENOENT") return "az was not found";
	const [line] = String(stderr ?? "").trim().split(/\r?\n/);
	if (line) return line.slice(0, 300);
	return error instanceof SyntaxError ? "its output is not JSON" : "it ended with an error";
}
// src/dataverse/tokens.ts
/** A token is replaced this long before it ends, so that no call begins with one that is about to. */
const BEFORE_END_MS = 3e5;
/** The tokens of one identity, one for each resource. */
var Tokens = class {
	identity;
	options;
	known = /* @__PURE__ */ new Map();
	/** Every secret of this identity, so that none is shown. */
	secrets = [];
	/** True once a server has accepted one. */
	wasAccepted = false;
	constructor(identity, options) {
		this.identity = identity;
		const onSecret = (secret) => {
			this.secrets.push(secret);
			options.onSecret(secret);
		};
		this.options = {
			...options,
			onSecret
		};
		if (identity.kind === "secret") onSecret(identity.clientSecret);
	}
	/** A token for a resource; calls that ask at once share one sign-in. */
	async token(resource) {
		for (;;) {
			const known = this.known.get(resource);
			if (known === void 0) return (await this.ask(resource)).token;
			const found = await known;
			if (this.isGood(found)) return found.token;
			if (this.known.get(resource) === known) this.known.delete(resource);
		}
	}
	/** Forgets a token that a server refused, unless there is a newer one. */
	async forget(resource, token) {
		if ((await this.known.get(resource))?.token === token) this.known.delete(resource);
	}
	ask(resource) {
		const asked = this.signIn(resource).catch((error) => {
			if (this.known.get(resource) === asked) this.known.delete(resource);
			throw error;
		});
		this.known.set(resource, asked);
		return asked;
	}
	isGood({ until }) {
		return until - BEFORE_END_MS > this.options.now().getTime();
	}
	async signIn(resource) {
		const { identity, options } = this;
		if (identity.kind !== "az") return entraToken(identity, resource, options);
		const found = await azToken(identity, resource, options.now().getTime());
		options.onSecret(found.token);
		return found;
	}
};
// src/dataverse/turns.ts
/**
* Lets at most so many calls run at once, the others in their order. Dataverse takes 52 at once of
* each user, whatever `concurrency` says. Source:
* https://learn.microsoft.com/power-apps/developer/data-platform/api-limits
*/
var Turns = class {
	waiting = [];
	free;
	constructor(most) {
		this.free = most;
	}
	/** Runs `call` when it is its turn. */
	async take(call) {
		if (this.free > 0) this.free -= 1;
		else await new Promise((resolve) => this.waiting.push(resolve));
		try {
			return await call();
		} finally {
			const next = this.waiting.shift();
			if (next === void 0) this.free += 1;
			else next();
		}
	}
};
// src/dataverse/dataverse.ts
const TIMEOUT_MS = 15e4;
/** "52 at once" for each user. */
const MOST_AT_ONCE = 52;
const untilStopped = (milliseconds, signal) => (0, node_timers_promises.setTimeout)(milliseconds, void 0, signal === null ? {} : { signal }).catch(() => {});
/** Why tokens may not be asked for at `authority`; null when they may. Its content is not repeated. */
function checkAuthority(authority) {
	if (!URL.canParse(authority)) return { code: "authority-invalid" };
	const url = new URL(authority);
	const isPlain = url.username === "" && url.password === "" && url.search === "";
	const isSafe = url.protocol === "https:" || url.protocol === "http:" && require_index.isLoopback(url);
	return isPlain && isSafe ? null : { code: "authority-invalid" };
}
/**
* The environments that `identity` reaches. Nothing is sent yet. Each environment is first asked
* whether it is the one of the map: only then what was read of it counts, and only then it is
* written to. Throws a `HostError` for an unsafe authority.
*/
function openDataverseReader(options) {
	return readerOver(new Organisations(options));
}
/** Like `openDataverseReader`, but able to write. */
function openDataverse(options) {
	const all = new Organisations(options);
	const { signal = null, sleep = untilStopped } = options;
	return {
		...readerOver(all),
		serverOf: (name) => options.organisations.get(name) ?? name,
		saveFlow: async (save) => {
			const one = await all.of(save.environmentName);
			return saveFlowRow(one.client, save, one.clientdataOf(save.flowName));
		},
		setState: async (environmentName, flowName, state, version) => {
			const { client } = await all.of(environmentName);
			return setRowState(client, flowName, state, version);
		},
		bindReference: async (environmentName, binding) => {
			const one = await all.of(environmentName);
			one.replace(await bindReference(one.client, await one.references(), binding));
		},
		runs: { listRuns: async (environmentName, flowName) => listRuns((await all.of(environmentName)).client, flowName) },
		pause: async (milliseconds) => {
			if (!signal?.aborted) await sleep(milliseconds, signal);
		}
	};
}
function readerOver(all) {
	return {
		listFlows: (name) => all.read(name, ({ client }) => listFlowRows(client)),
		readFlow: (name, flowName) => all.read(name, (one) => one.readFlow(flowName)),
		listConnections: (name) => all.read(name, ({ client }) => listOrganisationConnections(client)),
		listReferences: (name) => all.read(name, (one) => one.references()),
		flowsOnReferences: (name, logicalNames) => all.read(name, ({ client }) => flowsOnReferences(client, logicalNames)),
		listEnvironments: () => all.list(),
		signIn: (name) => all.signIn(name),
		organisation: async (name) => (await all.of(name)).facts,
		whoAmI: async (name) => whoAmI((await all.of(name)).client),
		reachOf: async (name, userId, privilege) => reachOf((await all.of(name)).client, userId, privilege),
		close: () => all.close()
	};
}
/** The organisations of a run. */
var Organisations = class {
	known = /* @__PURE__ */ new Map();
	options;
	tokens;
	pace;
	turns = new Turns(MOST_AT_ONCE);
	toEntra;
	onRetry = (retry) => this.options.onRetry?.(require_index.redactAll(retry, this.tokens.secrets));
	constructor(options) {
		const { authority, identity, onSecret, signal: ending = null } = options;
		const unsafe = checkAuthority(authority);
		if (unsafe !== null) throw new require_index.HostError(unsafe);
		const { now = () => /* @__PURE__ */ new Date(), sleep = untilStopped } = options;
		const url = new URL(authority);
		this.options = options;
		this.toEntra = new require_connections.Connections();
		this.pace = new require_side_by_side.Pace({
			now,
			sleep,
			signal: ending
		});
		const { timeoutMs = TIMEOUT_MS } = options;
		const how = {
			authority: url,
			connections: this.toEntra,
			timeoutMs,
			ending,
			now,
			onSecret
		};
		this.tokens = new Tokens(identity, how);
	}
	/** The organisation of an environment, once it is known to be that environment's. */
	async of(environmentName) {
		const one = this.open(environmentName);
		await one.facts;
		return one;
	}
	/** What is read of an environment, beside asking its organisation whether it is that one's. */
	async read(environmentName, reading) {
		const one = this.open(environmentName);
		if (one.isRefused) await one.facts;
		const [, read] = await require_side_by_side.sideBySide([one.facts, reading(one)]);
		return read;
	}
	async signIn(environmentName) {
		const { tokens, pace, onRetry } = this;
		const about = {
			call: "POST token",
			service: "Microsoft Entra"
		};
		const origin = this.originOf(environmentName);
		try {
			const how = {
				...about,
				kind: "read",
				pace,
				onRetry
			};
			await require_side_by_side.withRetries(() => tokens.token(origin), how);
		} catch (error) {
			const { secrets } = tokens;
			throw require_index.toHostError(require_index.asFailure(error), {
				...about,
				write: false,
				secrets
			});
		}
	}
	async list() {
		return (await Promise.allSettled([...this.known.values()].map(({ facts }) => facts))).flatMap((one) => one.status === "fulfilled" ? [one.value] : []);
	}
	async close() {
		const clients = [...this.known.values()].map(({ client }) => client);
		await Promise.all([this.toEntra.destroy(), ...clients.map((client) => client.close())]);
	}
	open(environmentName) {
		const known = this.known.get(environmentName);
		if (known !== void 0) return known;
		const origin = this.originOf(environmentName);
		const { timeoutMs = TIMEOUT_MS, now = () => /* @__PURE__ */ new Date() } = this.options;
		const { tokens, pace, turns, onRetry } = this;
		const { onAnswer } = this.options;
		const one = new OpenOrganisation(new Client({
			origin,
			environmentName,
			tokens,
			pace,
			turns,
			timeoutMs,
			now,
			onRetry,
			onAnswer,
			ending: this.options.signal ?? null
		}));
		this.known.set(environmentName, one);
		return one;
	}
	/** Loopback is only for tests, where the authority is there too. */
	originOf(environmentName) {
		const address = this.options.organisations.get(environmentName);
		if (address === void 0) throw new require_index.HostError({ code: "organisation-not-approved" });
		const url = new URL(address);
		if (require_index.isLoopback(url) && !require_index.isLoopback(new URL(this.options.authority))) throw new require_index.HostError({
			code: "organisation-invalid",
			address: url.origin
		});
		return url.origin;
	}
};
/** One organisation, and what was read of it once. */
var OpenOrganisation = class {
	client;
	/** What it says about itself; rejects where it is not the environment's. */
	facts;
	isRefused = false;
	rows = null;
	drafts = null;
	clientdata = /* @__PURE__ */ new Map();
	constructor(client) {
		this.client = client;
		this.facts = verifyOrganisation(client);
		this.facts.catch(() => {
			this.isRefused = true;
		});
	}
	references() {
		this.rows ??= listReferences(this.client);
		return this.rows;
	}
	/** Remembers what a row was just bound to. */
	replace(row) {
		const rows = this.references();
		this.rows = rows.then((all) => all.map((one) => one.id === row.id ? row : one));
	}
	/** The `clientdata` of a flow as it was last read. */
	clientdataOf(flowName) {
		return this.clientdata.get(flowName?.toLowerCase() ?? "") ?? null;
	}
	/** The published flow, and whether a draft blocks it; a draft alone where there is only that. */
	async readFlow(flowName) {
		const { client } = this;
		const [rows, drafts, published] = await require_side_by_side.sideBySide([
			this.references(),
			this.draftsOrNone(),
			readFlowRow(client, flowName)
		]);
		const isDraft = drafts.has(flowName.toLowerCase());
		const found = published ?? (isDraft ? await readDraft(client, flowName) : null);
		if (found === null) return null;
		const read = found(rows);
		this.clientdata.set(flowName.toLowerCase(), read.clientdata);
		return isDraft ? {
			obstacle: "draft",
			...read.flow
		} : read.flow;
	}
	/** A role that may not list drafts learns of one when a save is refused. */
	draftsOrNone() {
		this.drafts ??= listDrafts(this.client).catch((error) => {
			if (error instanceof require_index.HostError && error.kind === "refused") return /* @__PURE__ */ new Set();
			throw error;
		});
		return this.drafts;
	}
};
exports.checkAuthority = checkAuthority;
exports.openDataverse = openDataverse;
exports.openDataverseReader = openDataverseReader;
