let node_timers_promises = require("node:timers/promises");
const require_connections = require("./connections.js"), require_index = require("./index.js"), require_side_by_side = require("./side-by-side.js"), require_exchange = require("./exchange.js"), require_schemas = require("./schemas.js");
let node_util = require("node:util");
// src/dataverse/clientdata.ts
function clientdataIn(e) {
	try {
		let t = require_index.D(e ?? "");
		return require_index.br(t) && require_index.br(t.properties) ? t : null;
	} catch {
		return null;
	}
}
function liveReferences(e, t) {
	let n = require_index._r(e, "properties", "connectionReferences");
	if (!require_index.br(n)) return {};
	let r = Object.entries(n).map(([e, n]) => {
		let r = require_index.yr(n, "connection", "connectionReferenceLogicalName"), i = r === null ? void 0 : require_index.Ht(t, r), a = require_index.yr(n, "runtimeSource")?.toLowerCase();
		return [e, {
			connectionName: i?.connectionName ?? "",
			id: i?.connectorId || apiId(require_index.yr(n, "api", "name") ?? ""),
			source: a === "invoker" ? "Invoker" : "Embedded",
			...r === null ? {} : { logicalName: r }
		}];
	});
	return Object.fromEntries(r);
}
function clientdataOf({ definition: e, connectionReferences: t }, n) {
	let r = require_index._r(n ?? {}, "properties", "connectionReferences"), i = Object.entries(t).map(([e, t]) => [e, blockOf(t, require_index._r(r, e))]), { templateName: a, ...o } = n?.properties ?? {};
	return JSON.stringify({
		schemaVersion: "1.0.0.0",
		...n,
		properties: {
			...o,
			...a == null ? {} : { templateName: a },
			connectionReferences: Object.fromEntries(i),
			definition: e
		}
	});
}
function blockOf({ logicalName: e, source: t, id: n }, r) {
	let i = require_index.Wn(n) ?? "", a = require_index._r(r, "api"), o = require_index.Wn(require_index.yr(a, "name") ?? "") === i && require_index.yr(r, "connection", "connectionReferenceLogicalName") === (e ?? null);
	return {
		...o && require_index.br(r) ? r : {},
		runtimeSource: t === "Invoker" ? "invoker" : "embedded",
		connection: e === void 0 ? {} : { connectionReferenceLogicalName: e },
		api: o && require_index.br(a) ? a : { name: i }
	};
}
function apiId(e) {
	return `/providers/Microsoft.PowerApps/apis/${e}`;
}
// src/dataverse/pages.ts
const pageSchema = require_schemas.c({
	value: require_schemas.r(require_schemas.a(require_index.br)),
	"@odata.nextLink": require_schemas.u(require_schemas._()),
	nextLink: require_schemas.u(require_schemas._())
});
async function rowsOf(e, t) {
	let { size: n, ...r } = t, i = n === void 0 ? {} : { prefer: `odata.maxpagesize=${n}` }, a = [], o = new Set();
	for (let n = t.url; n !== null;) {
		o.add(n.href);
		let s = await e.send({
			kind: "read",
			...r,
			url: n,
			headers: i,
			read: (e) => pageIn(e, t.url, o)
		});
		a.push(...s.rows), n = s.next;
	}
	return a;
}
function pageIn(e, t, n) {
	let r = pageSchema.safeParse(e);
	if (!r.success) {
		let e = r.error.issues[0]?.path.join(".") || "the document itself";
		throw new require_index.Sr({
			code: "unknown-shape",
			at: e
		});
	}
	let i = r.data["@odata.nextLink"] || r.data.nextLink || null;
	if (i === null) return {
		rows: r.data.value,
		next: null
	};
	let a = URL.canParse(i) ? new URL(i) : null;
	if (a?.origin !== t.origin) throw new require_index.Sr({ code: "link-elsewhere" });
	if (n.has(a.href) || n.size >= 200) throw new require_index.Sr({ code: "list-in-circle" });
	return {
		rows: r.data.value,
		next: a
	};
}
// src/dataverse/flows.ts
const COLUMNS$1 = "workflowid,name,description,clientdata,statecode,statuscode,ismanaged,modifiedon";
async function readFlowRow(e, t) {
	return absentAsNull(e.send({
		kind: "read",
		call: "GET workflows(id)",
		url: e.url(`workflows(${guid(t)})`, { $select: COLUMNS$1 }),
		flowName: t,
		read: (e) => flowIn(e, t)
	}));
}
async function readDraft(e, t) {
	let n = `workflows(${guid(t)})/Microsoft.Dynamics.CRM.RetrieveUnpublished()`;
	return absentAsNull(e.send({
		kind: "read",
		call: "GET workflows(id) unpublished",
		url: e.url(n, { $select: COLUMNS$1 }),
		flowName: t,
		read: (e) => flowIn(e, t)
	}));
}
async function listDrafts(e) {
	let t = await rowsOf(e, {
		call: "GET workflows unpublished",
		url: e.url("workflows/Microsoft.Dynamics.CRM.RetrieveUnpublishedMultiple()", {
			$select: "workflowid",
			$filter: "category eq 5 and componentstate eq 1"
		})
	});
	return new Set(t.map((e) => (require_index.yr(e, "workflowid") ?? "").toLowerCase()));
}
async function listFlowRows(e) {
	return (await rowsOf(e, {
		call: "GET workflows",
		url: e.url("workflows", {
			$select: "workflowid,name,createdon",
			$filter: "category eq 5"
		})
	})).map((e) => {
		let t = require_index.yr(e, "workflowid");
		if (t === null) throw new require_index.kr({
			code: "ids-not-shown",
			service: "Dataverse"
		});
		let n = require_index.yr(e, "createdon"), r = n === null ? {} : { createdTime: n };
		return {
			flowName: t,
			...nameIn(e),
			...r
		};
	});
}
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function guid(e) {
	if (GUID.test(e)) return e;
	throw new require_index.kr({ code: "no-flow-id" });
}
async function absentAsNull(e) {
	try {
		return await e;
	} catch (e) {
		if (e instanceof require_index.kr && e.failure.code === "flow-not-visible") return null;
		throw e;
	}
}
function nameIn(e) {
	let t = require_index.yr(e, "name");
	return t === null ? {
		displayName: "",
		hidesName: !0
	} : { displayName: t };
}
const STATES = [
	"Stopped",
	"Started",
	"Suspended"
];
function flowIn(e, t) {
	let n = require_index.yr(e, "workflowid") ?? "";
	if (n.toLowerCase() !== t.toLowerCase()) throw require_index.Tr({
		code: "other-flow",
		requested: t,
		found: n
	});
	let r = clientdataIn(require_index.yr(e, "clientdata")), i = require_index._r(r ?? {}, "properties", "definition");
	if (r === null || !require_index.br(i)) throw require_index.Tr({
		code: "unknown-shape",
		at: "clientdata"
	});
	let a = require_index._r(e, "ismanaged");
	if (typeof a != "boolean") throw require_index.Tr({
		code: "unknown-shape",
		at: "ismanaged"
	});
	let o = require_index.k(r);
	if (o !== null) throw new require_index.Sr({
		code: "flow-unkept",
		flowName: t,
		obstacle: o
	});
	let s = require_index.yr(e, "@odata.etag"), c = require_index.yr(e, "description"), l = require_index.yr(e, "modifiedon"), u = (n) => ({
		flowName: t,
		...nameIn(e),
		state: STATES[Number(require_index._r(e, "statecode"))] ?? null,
		definition: c ? {
			...i,
			description: c
		} : i,
		connectionReferences: liveReferences(r, n),
		...s === null ? {} : { version: s },
		...a ? { obstacle: "managed" } : {},
		...c ? { description: c } : {},
		...l === null ? {} : { lastModifiedTime: l }
	});
	return (e) => ({
		flow: u(e),
		clientdata: r
	});
}
// src/dataverse/access.ts
async function whoAmI(e) {
	let t = await e.send({
		kind: "read",
		call: "GET WhoAmI",
		url: e.url("WhoAmI"),
		read: (e) => {
			let t = require_index.yr(e, "UserId");
			if (t !== null && GUID.test(t)) return t;
			throw new require_index.Sr({
				code: "unknown-shape",
				at: "UserId"
			});
		}
	});
	return {
		userId: t,
		name: await nameOf(e, t)
	};
}
async function nameOf(e, t) {
	try {
		return await e.send({
			kind: "read",
			call: "GET systemusers(id)",
			url: e.url(`systemusers(${t})`, { $select: "fullname" }),
			read: (e) => require_index.yr(e, "fullname")
		});
	} catch (e) {
		if (e instanceof require_index.kr) return null;
		throw e;
	}
}
function reachOf(e, t, n) {
	return e.send({
		kind: "read",
		call: "GET systemusers(id) privilege",
		url: e.url(`systemusers(${t})/Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeName(PrivilegeName='${n}')`),
		read: (e) => reachIn(require_index._r(e, "RolePrivileges"))
	});
}
function reachIn(e) {
	let t = Array.isArray(e) ? e.filter(require_index.br).map((e) => e.Depth) : [];
	return t.length === 0 ? "none" : t.includes("Global") ? "all" : "part";
}
// src/dataverse/refusals.ts
const quotation = ({ quoted: e, upstreamCode: t }) => ({
	quoted: e,
	upstreamCode: t
}), answer = ({ status: e, quoted: t }) => ({
	status: e,
	quoted: t || null
}), LIMITS = [
	"0x80072322",
	"0x80072321",
	"0x80072326"
], MEANINGS = [
	{
		when: ({ status: e }) => e >= 300 && e < 400,
		reason: (e) => ({
			code: "redirected",
			...answer(e),
			location: e.location
		})
	},
	{
		when: ({ status: e }) => e === 401,
		reason: (e) => ({
			code: "token-not-accepted",
			...answer(e),
			isMidRun: !1
		}),
		isLasting: !0
	},
	{
		when: ({ status: e, code: t }) => e === 429 || LIMITS.includes(t),
		transient: !0,
		reason: (e) => ({
			code: "throttled",
			...answer(e)
		})
	},
	{
		when: ({ isHtml: e, status: t }) => e && t < 500 && t !== 408,
		reason: (e) => ({
			code: "html-page",
			...answer(e),
			host: new URL(e.subject.address).host
		})
	},
	{
		when: ({ code: e }) => e === "0x80072560" || e === "0x80040225",
		reason: (e) => {
			let { address: t, clientId: n } = e.subject;
			return {
				code: "no-application-user",
				...quotation(e),
				address: t,
				clientId: n
			};
		}
	},
	{
		when: ({ code: e, status: t }) => e === "0x80042f09" || e === "0x80040220" && t === 403,
		reason: (e) => {
			let t = /\bprv\w+/.exec(e.quoted)?.[0] ?? null;
			return {
				code: "privilege-missing",
				...quotation(e),
				privilege: t
			};
		}
	},
	{
		when: ({ status: e }) => e === 412,
		reason: (e) => ({
			code: "version-changed",
			...quotation(e)
		})
	},
	{
		when: ({ code: e, quoted: t }) => e === "0x80040203" && /ActiveUnpublished/.test(t),
		reason: (e) => ({
			code: "draft-in-the-way",
			...quotation(e)
		})
	},
	{
		when: ({ code: e, status: t, subject: n }) => n.flowName !== void 0 && t === 404 && e === "0x80040217",
		reason: (e) => {
			let { environmentName: t, flowName: n = "" } = e.subject;
			return {
				code: "flow-not-visible",
				...quotation(e),
				environmentName: t,
				flowName: n
			};
		}
	},
	{
		when: ({ status: e }) => e === 408 || e >= 500,
		effect: "unknown",
		transient: !0,
		reason: (e) => ({
			code: "server-trouble",
			...answer(e)
		})
	},
	{
		when: () => !0,
		reason: (e) => ({
			code: "refused",
			...quotation(e)
		})
	}
];
function refusedRequest(e, t, n) {
	let { status: r, headers: i, text: a } = e, o = errorIn(a), s = require_index.yr(o, "code") ?? "", c = require_index.yr(o, "message") ?? "", l = unwrapped(c), u = {
		status: r,
		code: s.toLowerCase(),
		quoted: shortened(l?.message ?? c),
		upstreamCode: l?.code ?? (s || null),
		isHtml: i.get("content-type")?.includes("html") ?? !1,
		location: originOf(i.get("location")),
		subject: t
	}, { reason: d, effect: f, transient: p, isLasting: m } = MEANINGS.find(({ when: e }) => e(u));
	return new require_index.Sr(d(u), {
		effect: f ?? "none",
		transient: p ?? !1,
		isLasting: m ?? !1,
		retryAfterMs: p ? require_index.gr(i.get("retry-after"), n) : null
	});
}
function unwrapped(e) {
	let t = /"code":"([^"]+)"/.exec(e)?.[1];
	if (t === void 0) return null;
	let n = require_index.yr(errorIn(between(e, "\"{\"error\":", "}\"", 1)), "message") ?? withoutEnd(between(e, "\"message\":\"", "\"", 11) || e);
	return (SAVES.includes(t) ? saveFailure(n) : null) ?? {
		code: t,
		message: n
	};
}
function withoutEnd(e) {
	return e.endsWith("\"}}") ? e.slice(0, -3) : e;
}
const SAVES = ["InvalidOpenApiFlow", "InvalidPowerFlow"];
function saveFailure(e) {
	let [t = "", n = "", r = ""] = /(['"])([A-Za-z]\w{5,})\1/.exec(e) ?? [];
	if (r === "") return null;
	let i = e.slice(e.indexOf(t) + t.length);
	return {
		code: r,
		message: between(i, n, n, 1) || i
	};
}
function between(e, t, n, r) {
	let i = e.indexOf(t), a = e.lastIndexOf(n), o = +!!n.startsWith("}");
	return i === -1 || a <= i ? "" : e.slice(i + r, a + o);
}
function errorIn(e) {
	try {
		let t = JSON.parse(e);
		return require_index.br(t) ? require_index._r(t, "error") : void 0;
	} catch {
		return;
	}
}
function shortened(e) {
	return e.length > 600 ? `${e.slice(0, 600)}\u2026` : e;
}
function originOf(e) {
	return e !== void 0 && URL.canParse(e) ? new URL(e).origin : null;
}
// src/dataverse/client.ts
var Client = class {
	options;
	connections;
	first = Promise.resolve();
	constructor(e) {
		this.options = e, this.connections = new require_connections.t();
	}
	url(e, t = {}) {
		let n = new URL(`/api/data/v9.2/${e}`, this.options.origin);
		return n.search = Object.entries(t).map(([e, t]) => `${e}=${encodeURIComponent(t)}`).join("&"), n;
	}
	send(e) {
		let t = this.sendWithRetries(e);
		return e.isFirst && (this.first = t.catch(() => {})), t;
	}
	close() {
		this.connections.close();
	}
	async sendWithRetries(e) {
		let { kind: t, call: n, service: r = "Dataverse" } = e, { pace: i, tokens: a, onRetry: o } = this.options, { secrets: s } = a;
		try {
			return await require_side_by_side.r(() => this.attempt(e), {
				kind: t,
				call: n,
				service: r,
				pace: i,
				onRetry: o
			});
		} catch (e) {
			let i = require_index.Cr(e), a = i.kind === "sign-in" ? "Microsoft Entra" : r;
			throw require_index.wr(i, {
				call: n,
				service: a,
				write: require_side_by_side.n(t),
				secrets: s
			});
		}
	}
	async attempt(e) {
		let { tokens: t } = this.options, n = e.resource ?? this.options.origin, r = await t.token(n), i = await this.exchange(e, r);
		if (i.status === 401 && e.isFirst === void 0 && await this.first, i.status === 401 && t.wasAccepted && (await t.forget(n, r), i = await this.exchange(e, await t.token(n))), i.status < 200 || i.status >= 300) throw this.refused(e, i);
		return t.wasAccepted = !0, e.read(bodyOf(i), i);
	}
	exchange(e, t) {
		return this.options.turns.take(() => this.exchangeNow(e, t));
	}
	async exchangeNow(e, t) {
		let { call: n, service: r = "Dataverse", url: i, method: a = "GET", headers: o = {}, body: s } = e, { timeoutMs: c, ending: l, onAnswer: u } = this.options, d = {
			url: i,
			method: a,
			headers: {
				accept: "application/json",
				authorization: `Bearer ${t}`,
				"odata-version": "4.0",
				"odata-maxversion": "4.0",
				...s === void 0 ? {} : { "content-type": "application/json; charset=utf-8" },
				...o
			},
			body: s === void 0 ? null : JSON.stringify(s)
		}, f = await require_exchange.t(this.connections, d, {
			timeoutMs: c,
			ending: l
		}), { status: p, text: m } = f, h = f.headers.get("content-type") ?? "";
		return u?.({
			service: r,
			call: n,
			status: p,
			contentType: h,
			text: m
		}), f;
	}
	refused({ flowName: e }, t) {
		let { origin: n, environmentName: r, tokens: i, now: a } = this.options, { identity: o, wasAccepted: s } = i, c = refusedRequest(t, {
			address: n,
			clientId: o.kind === "az" ? null : o.clientId,
			environmentName: r,
			...e === void 0 ? {} : { flowName: e }
		}, a()), { reason: l } = c;
		return l.code === "token-not-accepted" ? new require_index.Sr({
			...l,
			isMidRun: s
		}, { isLasting: !0 }) : c;
	}
};
function bodyOf({ status: e, text: t }) {
	if (e !== 204 && e !== 304) {
		try {
			let e = JSON.parse(t);
			if (require_index.br(e)) return e;
		} catch {}
		throw new require_index.Sr({ code: "not-json" }, {
			effect: "unknown",
			transient: !0
		});
	}
}
// src/dataverse/connections.ts
const POWER_PLATFORM = "https://api.powerplatform.com";
async function listOrganisationConnections(e) {
	let { origin: t, environmentName: n } = e.options, r = require_index.jn(new URL(t)) ? t : POWER_PLATFORM, i = `/connectivity/environments/${encodeURIComponent(n)}/connections`, a = new URL(i, r);
	a.searchParams.set("api-version", "2024-10-01");
	let o = await rowsOf(e, {
		call: "GET connections",
		service: "the Power Platform API",
		url: a,
		resource: POWER_PLATFORM
	}), s = o.some((e) => isApplication(require_index._r(e, "properties", "createdBy"))) ? await applicationsOf(e) : new Map();
	return {
		connections: o.flatMap((e) => connectionIn(e, s) ?? []),
		isWhole: !0
	};
}
function connectionIn(e, t) {
	let n = require_index.yr(e, "name");
	if (!n) return null;
	let r = require_index._r(e, "properties"), i = require_index._r(r, "statuses"), [a] = Array.isArray(i) ? i : [], o = require_index._r(r, "createdBy"), s = require_index.yr(o, "userPrincipalName") || require_index.yr(o, "email"), c = require_index.yr(o, "id")?.toLowerCase() ?? "";
	return {
		connectionName: n,
		connector: require_index.Un(require_index.yr(r, "apiId") ?? ""),
		displayName: require_index.yr(r, "displayName") ?? "",
		owner: s || t.get(c) || null,
		signedInAs: accountIn(require_index.yr(r, "accountName")),
		status: require_index.yr(a, "status") || null,
		expiresAt: dateOf(require_index.yr(r, "expirationTime"))
	};
}
function isApplication(e) {
	return require_index.yr(e, "type") === "ServicePrincipal";
}
function accountIn(e) {
	return e?.includes("@") ? e.trim() : null;
}
function dateOf(e) {
	let t = new Date(e ?? NaN);
	return t.getTime() > 0 ? t : null;
}
async function applicationsOf(e) {
	try {
		let t = (await rowsOf(e, {
			call: "GET systemusers",
			url: e.url("systemusers", {
				$select: "applicationid,azureactivedirectoryobjectid",
				$filter: "applicationid ne null"
			})
		})).map((e) => [(require_index.yr(e, "azureactivedirectoryobjectid") ?? "").toLowerCase(), require_index.yr(e, "applicationid") ?? ""]);
		return new Map(t.filter(([e, t]) => e !== "" && t !== ""));
	} catch (e) {
		if (e instanceof require_index.kr) return new Map();
		throw e;
	}
}
async function verifyOrganisation(e) {
	let { origin: t, environmentName: n } = e.options, { id: r, displayName: i, state: a } = await e.send({
		kind: "read",
		call: "GET RetrieveCurrentOrganization",
		isFirst: !0,
		url: e.url("RetrieveCurrentOrganization(AccessType=@p)", { "@p": "Microsoft.Dynamics.CRM.EndpointAccessType'Default'" }),
		read: (e) => ({
			id: require_index.yr(e, "Detail", "EnvironmentId"),
			displayName: require_index.yr(e, "Detail", "FriendlyName") ?? "",
			state: require_index.yr(e, "Detail", "State")
		})
	});
	if (r === null || !require_index.yn(r, n)) throw new require_index.kr({
		code: "organisation-differs",
		address: t,
		environmentName: n,
		found: r,
		service: "Dataverse"
	});
	return {
		environmentName: n,
		displayName: i,
		state: a
	};
}
// src/dataverse/save.ts
async function saveFlowRow(e, { flowName: t, version: n, displayName: r, description: i, ...a }, o) {
	if (t === null) throw new require_index.kr({
		code: "creates-no-flows",
		service: "Dataverse"
	});
	let s = i ?? require_index.yr(a.definition, "description");
	return await patchFlow(e, t, n, {
		clientdata: clientdataOf(a, o),
		...r === null ? {} : { name: r },
		description: s
	}), t;
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
async function setRowState(e, t, n, r) {
	return await patchFlow(e, t, r, CODES[n]), n;
}
async function patchFlow(e, t, n, r) {
	if (n === void 0 || n === "" || n === "*") throw new require_index.kr({
		code: "version-missing",
		service: "Dataverse"
	});
	try {
		await e.send({
			kind: "update",
			call: "PATCH workflows(id)",
			url: e.url(`workflows(${guid(t)})`),
			method: "PATCH",
			headers: { "if-match": n },
			body: r,
			flowName: t,
			read: () => {}
		});
	} catch (r) {
		throw r instanceof require_index.kr ? r.kind === "conflict" && r.failure.tries !== void 0 ? withUnknownEffect(r) : r.kind === "refused" ? await isUntouched(e, t, n) ? r : withUnknownEffect(r) : r : r;
	}
}
async function isUntouched(e, t, n) {
	try {
		return await e.send({
			kind: "read",
			call: "GET workflows(id)",
			url: e.url(`workflows(${guid(t)})`, { $select: "workflowid" }),
			flowName: t,
			read: (e) => require_index.yr(e, "@odata.etag")
		}) === n;
	} catch (e) {
		if (e instanceof require_index.kr) return !1;
		throw e;
	}
}
function withUnknownEffect({ failure: e, isLasting: t, cause: n }) {
	return new require_index.kr(e, {
		mayHaveWritten: !0,
		isLasting: t,
		cause: n
	});
}
// src/dataverse/references.ts
const COLUMNS = "connectionreferenceid,connectionreferencelogicalname,connectionid,connectorid,statecode";
async function listReferences(e) {
	let t = await rowsOf(e, {
		call: "GET connectionreferences",
		url: e.url("connectionreferences", { $select: COLUMNS })
	});
	if (t.some((e) => require_index.xr(e, "connectionid") === void 0)) throw new require_index.kr({
		code: "unknown-shape",
		at: "connectionid",
		service: "Dataverse"
	});
	return t.flatMap((e) => referenceIn(e) ?? []);
}
function referenceIn(e) {
	let t = require_index.yr(e, "connectionreferenceid"), n = require_index.yr(e, "connectionreferencelogicalname");
	return !t || !n ? null : {
		id: t,
		logicalName: n,
		connectorId: require_index.yr(e, "connectorid") ?? "",
		connectionName: require_index.yr(e, "connectionid") || null,
		version: require_index.yr(e, "@odata.etag") ?? ""
	};
}
async function bindReference(e, t, { logicalName: n, from: r, to: i }) {
	let a = require_index.Ht(t, n);
	if (a === void 0) throw new require_index.kr({
		code: "reference-row-missing",
		logicalName: n
	});
	if (!isBoundTo(a, r)) throw notBound(a);
	let o = await patched(e, e.url(`connectionreferences(${a.id})`), a.version, i), s = await readRow(e, a).catch((e) => {
		throw o?.mayHaveWritten === !1 ? o : withUnknownEffect(require_index.Ar(e));
	});
	if (isBoundTo(s, i)) return s;
	throw o === null || o.mayHaveWritten ? notBound(s) : o;
}
function readRow(e, { id: t }) {
	return e.send({
		kind: "read",
		call: "GET connectionreferences(id)",
		url: e.url(`connectionreferences(${t})`, { $select: COLUMNS }),
		read: (e) => {
			let t = referenceIn(e);
			if (t === null) throw require_index.Tr({
				code: "unknown-shape",
				at: "connectionreferenceid"
			});
			return t;
		}
	});
}
async function patched(e, t, n, r) {
	try {
		return await e.send({
			kind: "update",
			call: "PATCH connectionreferences(id)",
			url: t,
			method: "PATCH",
			headers: { "if-match": n },
			body: { connectionid: r },
			read: () => {}
		}), null;
	} catch (e) {
		return require_index.Ar(e);
	}
}
function isBoundTo({ connectionName: e }, t) {
	return require_index.ln(e ?? "", t ?? "");
}
function notBound({ logicalName: e, connectionName: t }) {
	return new require_index.kr({
		code: "reference-not-bound",
		logicalName: e,
		found: t,
		service: "Dataverse"
	});
}
async function flowsOnReferences(e, t) {
	let n = t.map((e) => `contains(clientdata,'${e.replaceAll("'", "''")}')`), r = await rowsOf(e, {
		call: "GET workflows",
		url: e.url("workflows", {
			$select: "workflowid,name,clientdata",
			$filter: `category eq 5 and (${n.join(" or ")})`
		}),
		size: 50
	}), i = new Set(t.map((e) => e.toLowerCase()));
	return r.flatMap((e) => {
		let t = namesIn(e).filter((e) => i.has(e.toLowerCase())), n = require_index.yr(e, "workflowid");
		return n === null || t.length === 0 ? [] : [{
			flowName: n,
			displayName: require_index.yr(e, "name") ?? "",
			logicalNames: t
		}];
	});
}
function namesIn(e) {
	let t = clientdataIn(require_index.yr(e, "clientdata")), n = require_index._r(t ?? {}, "properties", "connectionReferences"), r = require_index.T(n, []);
	return [...new Set(r.flatMap(({ logicalName: e }) => e ?? []))];
}
// src/dataverse/runs.ts
async function listRuns(e, t) {
	return (await rowsOf(e, {
		call: "GET flowruns",
		kind: "observe",
		url: e.url("flowruns", {
			$select: "name,status,starttime,errorcode",
			$filter: `workflowid eq '${guid(t)}'`,
			$orderby: "starttime desc",
			$top: "10"
		})
	})).slice(0, 10).flatMap((e) => {
		let t = require_index.yr(e, "name"), n = require_index.yr(e, "starttime") ?? "";
		if (t === null || Number.isNaN(Date.parse(n))) return [];
		let r = require_index.yr(e, "errorcode"), i = r !== null && /^[\w.-]{1,80}$/.test(r);
		return [{
			runName: t,
			status: require_index.yr(e, "status") ?? "",
			startTime: n,
			code: i ? r : null
		}];
	});
}
// src/dataverse/entra.ts
const AUDIENCE = "api://AzureADTokenExchange";
async function entraToken(e, t, n) {
	let r = e.kind === "job" ? await assertionOf(e, n) : null, i = new URLSearchParams({
		grant_type: "client_credentials",
		client_id: e.clientId,
		scope: `${t}/.default`,
		...e.kind === "secret" ? { client_secret: e.clientSecret } : {},
		...r === null ? {} : {
			client_assertion: r,
			client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
		}
	}), { authority: a, connections: o, timeoutMs: s, ending: c, now: l } = n, u = {
		url: new URL(`/${encodeURIComponent(e.tenantId)}/oauth2/v2.0/token`, a),
		method: "POST",
		headers: {
			"content-type": "application/x-www-form-urlencoded",
			accept: "application/json"
		},
		body: i.toString()
	}, d = await require_exchange.t(o, u, {
		timeoutMs: s,
		ending: c
	}), f = jsonOf(d), p = require_index.yr(f, "access_token");
	if (d.status !== 200 || p === null || p === "") throw refusal(d, f, {
		application: e,
		resource: t,
		assertion: r,
		now: l
	});
	n.onSecret(p);
	let m = Number(require_index._r(f, "expires_in")) || 0;
	return {
		token: p,
		until: l().getTime() + m * 1e3
	};
}
async function assertionOf({ idToken: e }, { onSecret: t }) {
	try {
		let n = await e(AUDIENCE);
		if (!n) throw Error("an empty token");
		return t(n), n;
	} catch (e) {
		if (e instanceof require_index.Sr) throw e;
		let [t = ""] = (e instanceof Error ? e.message : String(e)).split("\n");
		throw new require_index.Sr({
			code: "id-token-not-given",
			detail: t.trim()
		}, { isLasting: !0 });
	}
}
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
function refusal(e, t, n) {
	let { status: r } = e, i = numberIn(t), a = i === null ? require_index.hr(e, n.now()) : null;
	return a === null ? r >= 300 && r < 400 ? new require_index.Sr({
		code: "redirected",
		status: r,
		quoted: null,
		location: null
	}) : t === void 0 ? new require_index.Sr({ code: "not-json" }, { transient: r === 200 }) : new require_index.Sr(signInFailure(i, t, n), { isLasting: !0 }) : a;
}
function signInFailure(e, t, { application: n, resource: r, assertion: i }) {
	let { tenantId: a, clientId: o } = n, s = {
		aadsts: e,
		quoted: sentenceIn(t),
		tenantId: a,
		clientId: o
	}, c = BY_NUMBER[e ?? 0] ?? "sign-in-refused";
	return c === "federation-missing" ? {
		code: c,
		...s,
		...subjectOf(i)
	} : c === "organisation-unknown" ? {
		code: c,
		...s,
		resource: r
	} : {
		code: c,
		...s
	};
}
function subjectOf(e) {
	let t = claimsIn(e ?? ""), n = require_index.yr(t, "sub") ?? "";
	return {
		issuer: require_index.yr(t, "iss") ?? "https://token.actions.githubusercontent.com",
		audience: AUDIENCE,
		subject: n,
		immutable: immutableOf(n, t)
	};
}
function immutableOf(e, t) {
	let [n = "", r = ""] = (require_index.yr(t, "repository") ?? "").split("/"), [i, a] = ["repository_owner_id", "repository_id"].map((e) => require_index.yr(t, e)), o = `repo:${n}/${r}:`;
	return !i || !a || !e.startsWith(o) ? null : `repo:${n}@${i}/${r}@${a}:${e.slice(o.length)}`;
}
function claimsIn(e) {
	try {
		return JSON.parse(Buffer.from(e.split(".")[1] ?? "", "base64url").toString("utf8"));
	} catch {
		return;
	}
}
function numberIn(e) {
	let t = require_index._r(e, "error_codes"), [n] = Array.isArray(t) ? t : [], r = /AADSTS(\d+)/.exec(require_index.yr(e, "error_description") ?? "")?.[1];
	return Number(n ?? r) || null;
}
function sentenceIn(e) {
	let [t = ""] = (require_index.yr(e, "error_description") ?? require_index.yr(e, "error"))?.split("Trace ID:") ?? [];
	return t.split("\n")[0]?.trim().slice(0, 300) || null;
}
function jsonOf({ text: e }) {
	try {
		let t = JSON.parse(e);
		return require_index.br(t) ? t : void 0;
	} catch {
		return;
	}
}
// src/dataverse/identity.ts
const AZ_MS = 6e4;
async function azToken({ tenantId: e, env: t }, n, r) {
	let i = [
		"account",
		"get-access-token",
		"--output",
		"json",
		"--resource",
		n
	], a = e === null ? i : [
		...i,
		"--tenant",
		e
	], o = {
		env: t,
		timeout: AZ_MS,
		shell: process.platform === "win32"
	}, { execFile: s } = await import("node:child_process");
	try {
		let { stdout: e } = await (0, node_util.promisify)(s)("az", a, o), { accessToken: t, expires_on: n } = JSON.parse(e);
		if (typeof t != "string" || t === "") throw Error("no token in it");
		return {
			token: t,
			until: Number(n) * 1e3 || r + AZ_MS * 10
		};
	} catch (e) {
		throw new require_index.Sr({
			code: "az-not-signed-in",
			detail: azDetail(e)
		}, { isLasting: !0 });
	}
}
function azDetail(e) {
	let { code: t, stderr: n } = e;
	if (t === "ENOENT") return "az was not found";
	let [r] = String(n ?? "").trim().split(/\r?\n/);
	return r ? r.slice(0, 300) : e instanceof SyntaxError ? "its output is not JSON" : "it ended with an error";
}
var Tokens = class {
	identity;
	options;
	known = new Map();
	secrets = [];
	wasAccepted = !1;
	constructor(e, t) {
		this.identity = e;
		let n = (e) => {
			this.secrets.push(e), t.onSecret(e);
		};
		this.options = {
			...t,
			onSecret: n
		}, e.kind === "secret" && n(e.clientSecret);
	}
	async token(e) {
		for (;;) {
			let t = this.known.get(e);
			if (t === void 0) return (await this.ask(e)).token;
			let n = await t;
			if (this.isGood(n)) return n.token;
			this.known.get(e) === t && this.known.delete(e);
		}
	}
	async forget(e, t) {
		(await this.known.get(e))?.token === t && this.known.delete(e);
	}
	ask(e) {
		let t = this.signIn(e).catch((n) => {
			throw this.known.get(e) === t && this.known.delete(e), n;
		});
		return this.known.set(e, t), t;
	}
	isGood({ until: e }) {
		return e - 3e5 > this.options.now().getTime();
	}
	async signIn(e) {
		let { identity: t, options: n } = this;
		if (t.kind !== "az") return entraToken(t, e, n);
		let r = await azToken(t, e, n.now().getTime());
		return n.onSecret(r.token), r;
	}
}, Turns = class {
	waiting = [];
	free;
	constructor(e) {
		this.free = e;
	}
	async take(e) {
		this.free > 0 ? --this.free : await new Promise((e) => this.waiting.push(e));
		try {
			return await e();
		} finally {
			let e = this.waiting.shift();
			e === void 0 ? this.free += 1 : e();
		}
	}
};
// src/dataverse/dataverse.ts
const TIMEOUT_MS = 15e4, untilStopped = (e, t) => (0, node_timers_promises.setTimeout)(e, void 0, t === null ? {} : { signal: t }).catch(() => {});
function checkAuthority(e) {
	if (!URL.canParse(e)) return { code: "authority-invalid" };
	let t = new URL(e), n = t.username === "" && t.password === "" && t.search === "", r = t.protocol === "https:" || t.protocol === "http:" && require_index.jn(t);
	return n && r ? null : { code: "authority-invalid" };
}
function readerOver(e) {
	return {
		listFlows: (t) => e.read(t, ({ client: e }) => listFlowRows(e)),
		readFlow: (t, n) => e.read(t, (e) => e.readFlow(n)),
		listConnections: (t) => e.read(t, ({ client: e }) => listOrganisationConnections(e)),
		listReferences: (t) => e.read(t, (e) => e.references()),
		flowsOnReferences: (t, n) => e.read(t, ({ client: e }) => flowsOnReferences(e, n)),
		listEnvironments: () => e.list(),
		signIn: (t) => e.signIn(t),
		organisation: async (t) => (await e.of(t)).facts,
		whoAmI: async (t) => whoAmI((await e.of(t)).client),
		reachOf: async (t, n, r) => reachOf((await e.of(t)).client, n, r),
		close: () => e.close()
	};
}
var Organisations = class {
	known = new Map();
	options;
	tokens;
	pace;
	turns = new Turns(52);
	toEntra;
	onRetry = (e) => this.options.onRetry?.(require_index.Or(e, this.tokens.secrets));
	constructor(e) {
		let { authority: t, identity: n, onSecret: r, signal: i = null } = e, a = checkAuthority(t);
		if (a !== null) throw new require_index.kr(a);
		let { now: o = () => new Date(), sleep: s = untilStopped } = e, c = new URL(t);
		this.options = e, this.toEntra = new require_connections.t(), this.pace = new require_side_by_side.i({
			now: o,
			sleep: s,
			signal: i
		});
		let { timeoutMs: l = TIMEOUT_MS } = e, u = {
			authority: c,
			connections: this.toEntra,
			timeoutMs: l,
			ending: i,
			now: o,
			onSecret: r
		};
		this.tokens = new Tokens(n, u);
	}
	async of(e) {
		let t = this.open(e);
		return await t.facts, t;
	}
	async read(e, t) {
		let n = this.open(e);
		n.isRefused && await n.facts;
		let [, r] = await require_side_by_side.t([n.facts, t(n)]);
		return r;
	}
	async signIn(e) {
		let { tokens: t, pace: n, onRetry: r } = this, i = {
			call: "POST token",
			service: "Microsoft Entra"
		}, a = this.originOf(e);
		try {
			let e = {
				...i,
				kind: "read",
				pace: n,
				onRetry: r
			};
			await require_side_by_side.r(() => t.token(a), e);
		} catch (e) {
			let { secrets: n } = t;
			throw require_index.wr(require_index.Cr(e), {
				...i,
				write: !1,
				secrets: n
			});
		}
	}
	async list() {
		return (await Promise.allSettled([...this.known.values()].map(({ facts: e }) => e))).flatMap((e) => e.status === "fulfilled" ? [e.value] : []);
	}
	async close() {
		await this.pace.close(), this.toEntra.close();
		for (let { client: e } of this.known.values()) e.close();
	}
	open(e) {
		let t = this.known.get(e);
		if (t !== void 0) return t;
		let n = this.originOf(e), { timeoutMs: r = TIMEOUT_MS, now: i = () => new Date() } = this.options, { tokens: a, pace: o, turns: s, onRetry: c } = this, { onAnswer: l } = this.options, u = new OpenOrganisation(new Client({
			origin: n,
			environmentName: e,
			tokens: a,
			pace: o,
			turns: s,
			timeoutMs: r,
			now: i,
			onRetry: c,
			onAnswer: l,
			ending: this.options.signal ?? null
		}));
		return this.known.set(e, u), u;
	}
	originOf(e) {
		let t = this.options.organisations.get(e);
		if (t === void 0) throw new require_index.kr({ code: "organisation-not-approved" });
		let n = new URL(t);
		if (require_index.jn(n) && !require_index.jn(new URL(this.options.authority))) throw new require_index.kr({
			code: "organisation-invalid",
			address: n.origin
		});
		return n.origin;
	}
}, OpenOrganisation = class {
	client;
	facts;
	isRefused = !1;
	rows = null;
	drafts = null;
	clientdata = new Map();
	constructor(e) {
		this.client = e, this.facts = verifyOrganisation(e), this.facts.catch(() => {
			this.isRefused = !0;
		});
	}
	references() {
		return this.rows ??= listReferences(this.client), this.rows;
	}
	replace(e) {
		let t = this.references();
		this.rows = t.then((t) => t.map((t) => t.id === e.id ? e : t));
	}
	clientdataOf(e) {
		return this.clientdata.get(e?.toLowerCase() ?? "") ?? null;
	}
	async readFlow(e) {
		let { client: t } = this, [n, r, i] = await require_side_by_side.t([
			this.references(),
			this.draftsOrNone(),
			readFlowRow(t, e)
		]), a = r.has(e.toLowerCase()), o = i ?? (a ? await readDraft(t, e) : null);
		if (o === null) return null;
		let s = o(n);
		return this.clientdata.set(e.toLowerCase(), s.clientdata), a ? {
			obstacle: "draft",
			...s.flow
		} : s.flow;
	}
	draftsOrNone() {
		return this.drafts ??= listDrafts(this.client).catch((e) => {
			if (e instanceof require_index.kr && e.kind === "refused") return new Set();
			throw e;
		}), this.drafts;
	}
};
exports.checkAuthority = checkAuthority, exports.openDataverse = function(e) {
	let t = new Organisations(e), { signal: n = null, sleep: r = untilStopped } = e;
	return {
		...readerOver(t),
		serverOf: (t) => e.organisations.get(t) ?? t,
		saveFlow: async (e) => {
			let n = await t.of(e.environmentName);
			return saveFlowRow(n.client, e, n.clientdataOf(e.flowName));
		},
		setState: async (e, n, r, i) => {
			let { client: a } = await t.of(e);
			return setRowState(a, n, r, i);
		},
		bindReference: async (e, n) => {
			let r = await t.of(e);
			r.replace(await bindReference(r.client, await r.references(), n));
		},
		runs: { listRuns: async (e, n) => listRuns((await t.of(e)).client, n) },
		pause: async (e) => {
			n?.aborted || await r(e, n);
		}
	};
}, exports.openDataverseReader = function(e) {
	return readerOver(new Organisations(e));
};
