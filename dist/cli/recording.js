let node_fs_promises = require("node:fs/promises"), node_path = require("node:path");
const require_carry_out = require("./carry-out.js"), require_index = require("./index.js"), require_errno = require("./errno.js"), require_terminal = require("./terminal.js"), FIELDS = new Set("$authentication $connections $schema actionableMessage actions actualState allowedValues\n  api apiDefinition apiId apiName authenticatedUser authentication branches brandColor cases code\n  concurrency connection connectionId connectionName connectionReferenceLogicalName\n  connectionReferenceName connectionReferences connections connectorName content contentVersion\n  count created createdBy createdTime data default defaultValue definition definitionAvailable\n  definitionSummary description displayName email else environment environmentName environments\n  error evaluatedRecurrence expirationTime expression flowKey flowName flows foreach frequency\n  hasMore host iconUri id impersonation inputs installedConnectionReferences interval isAdmin\n  isDefault isError isMember isTrial jsonrpc kind lastModifiedTime limit location message metadata\n  method mode name nextLink operationId operationMetadataId operationOptions outputs overallStatus\n  owners parameters path pagination properties provisioningMethod queries recurrence requestedState\n  result retryPolicy runAfter runtimeConfiguration runtimeSource schema schedule sku source splitOn\n  startTime state status statusCode statuses structuredContent target templateName text tier\n  timeZone timeoutSeconds totalCount triggers triggerType type updated uri userId\n  userPrincipalName userType value variables workflowReferenceName".split(/\s+/)), RECORDS = new Set("authenticatedUser connections content createdBy environment environments error flows properties\n  result statuses target".split(/\s+/)), WORDS = new Set("ApiConnection ApiConnectionNotification ApiConnectionWebhook ApiManagement AppendToArrayVariable\n  Array Basic Bool Button Cloud Compose Connected Control Day Default Developer Disabled Embedded\n  Enabled Error Expression Failed Float Foreach Free Http Hour If IncrementVariable\n  InitializeVariable Int Invoker JoinResult Minute Month NotSpecified Object OpenApiConnection\n  OpenApiConnectionNotification OpenApiConnectionWebhook ParseJson PowerApp Premium Production\n  Query Ready Recurrence Request Response Running Sandbox Scope Second SecureObject SecureString\n  Select SetVariable Skipped Standard Started Stopped String Succeeded Suspended Switch Table\n  Terminate TimedOut Trial Unauthenticated Until User Wait Week Workflow admin definition\n  displayName connectionReferences owner text 1.0.0.0 2.0".split(/\s+/)), FORMATS = [
	[/^$/, () => ""],
	[/^0x[0-9a-f]{8}$/i, (e) => e],
	[/^(?:Default-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, zeros],
	[/^[0-9a-f]{32}$/i, zeros],
	[/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?$/, (e) => e.replace(/\d/g, "0")],
	[/^shared-.*-[0-9a-f]{8,9}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, (e) => {
		let t = /-[0-9a-f]{8,9}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(e)?.[0] ?? "";
		return `shared-text(${e.length - t.length - 7})${zeros(t)}`;
	}],
	[/^shared_/i, (e) => `shared_text(${e.length - 7})`],
	[/^[^\s@/]+@[^\s@/][^\s@/.]*\.[^\s@/]+$/, (e) => `address(${e.length})`],
	[/^https?:/i, (e) => `url(${e.length})`],
	[/^\/?(?:[^\s/]+\/)+[^\s/]*$/, (e) => e.split("/").map(step).join("/")],
	[/^@[^@]/, (e) => `expression(${e.length})`]
], STEPS = /^(?:|providers|apis|scopes|admin|environments|flows|connections|Microsoft\.\w+)$/;
function step(e) {
	return STEPS.test(e) ? e : textShape(e.replaceAll("/", ""));
}
function zeros(e) {
	let t = /^Default-/i.exec(e)?.[0] ?? "";
	return t + e.slice(t.length).replace(/[0-9a-f]/gi, "0");
}
function textShape(e) {
	if (WORDS.has(e)) return e;
	let t = FORMATS.find(([t]) => t.test(e));
	return t === void 0 ? `text(${e.length})` : t[1](e);
}
var Shapes = class {
	numbers = new Map();
	records = RECORDS;
	ofRecords = /^[a-z][A-Za-z]{1,39}$/;
	of(e, t = !1) {
		if (typeof e == "string") return this.numbers.get(e) ?? textShape(e);
		if (typeof e == "number") return numberShape(e);
		if (Array.isArray(e)) {
			let n = e.slice(0, 20).map((e) => this.of(e, t)), r = e.length - n.length;
			return r > 0 ? [...n, `(${require_carry_out.pi(r)})`] : n;
		}
		if (!require_carry_out.Hi(e)) return e;
		let n = Object.keys(e).map((e) => [e, this.name(e, t)]);
		return Object.fromEntries(n.map(([n, r]) => {
			let i = t || !this.records.has(n);
			return [r, this.of(e[n], i)];
		}));
	}
	name(e, t) {
		if (FIELDS.has(e) || !t && this.ofRecords.test(e)) return e;
		let n = this.numbers.get(e) ?? `name-${this.numbers.size + 1}(${e.length})`;
		return this.numbers.set(e, n), n;
	}
}, RowShapes = class extends Shapes {
	records = new Set([
		...RECORDS,
		"value",
		"Detail"
	]);
	ofRecords = /^[@_]?[A-Za-z][\w.]{1,59}$/;
};
function numberShape(e) {
	return Number.isInteger(e) ? e === 0 ? 0 : Math.sign(e) * 10 ** (String(Math.abs(e)).length - 1) : .5;
}
const CONTRACT = new Set([
	"name",
	"version",
	"protocolVersion",
	"type",
	"required",
	"enum"
]);
function contractShape(e, t = "") {
	return typeof e == "string" ? CONTRACT.has(t) && /^[\w. -]{1,60}$/.test(e) ? e : textShape(e) : Array.isArray(e) ? e.map((e) => contractShape(e, t)) : require_carry_out.Hi(e) ? Object.fromEntries(Object.entries(e).map(([e, t]) => [e, contractShape(t, e)])) : e;
}
// src/doctor/recording.ts
const ABOUT_SERVER = new Set(["initialize", "tools/list"]);
function recordOf(e) {
	return "tool" in e ? ofFlowStudio(e) : ofDataverse(e);
}
function ofDataverse({ service: e, call: t, status: n, contentType: r, text: i }) {
	let a = {
		service: e,
		call: t,
		status: n,
		contentType: r.split(";")[0]
	}, o = parsed(i);
	if (o === void 0) return {
		...a,
		length: i.length,
		body: textShape(i)
	};
	let s = require_carry_out.Ui(o, "value"), c = (Array.isArray(s) ? s : [o]).map((e) => require_carry_out.Vi(e, "clientdata")).filter((e) => e !== null).map(documentIn);
	return {
		...a,
		length: i.length,
		body: new RowShapes().of(o),
		documents: c
	};
}
function ofFlowStudio({ method: e, tool: t, status: n, contentType: r, text: i }) {
	let a = {
		method: e,
		tool: t,
		status: n,
		contentType: r.split(";")[0],
		length: i.length
	}, o = parsed(i);
	return o === void 0 ? {
		...a,
		body: textShape(i)
	} : ABOUT_SERVER.has(e) ? {
		...a,
		body: contractShape(o)
	} : {
		...a,
		body: new Shapes().of(o),
		documents: documentsIn(o)
	};
}
function documentsIn(e) {
	let t = require_carry_out.Ui(require_carry_out.Ui(e, "result"), "content");
	return (Array.isArray(t) ? t : []).map((e) => documentIn(require_carry_out.Vi(e, "text") ?? ""));
}
function documentIn(e) {
	let t = parsed(e);
	if (t === void 0) return {
		isJson: !1,
		text: textShape(e)
	};
	let n = require_carry_out.Hi(t) || Array.isArray(t);
	return {
		isJson: !0,
		isInLines: e.includes("\n"),
		document: n ? new Shapes().of(t) : textShape(String(t))
	};
}
function parsed(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
exports.writeRecording = async function(e, t, n) {
	let r = [];
	for (let [i, a] of n.entries()) {
		let n = ("tool" in a ? a.tool ?? a.method : a.call).replace(/[^\w-]+/g, "-").replace(/-$/, ""), o = `${String(i + 1).padStart(2, "0")}-${n}.json`;
		try {
			await (0, node_fs_promises.mkdir)(await require_carry_out.Or(e, t), { recursive: !0 });
			let n = `${JSON.stringify(recordOf(a), null, 2)}\n`;
			await (0, node_fs_promises.writeFile)(await require_carry_out.Or(e, (0, node_path.join)(t, o)), n, { flag: "wx" });
		} catch (e) {
			let { code: n } = e, r = n === void 0 ? require_carry_out.wr(e) : require_errno.t(n);
			throw new require_index.i(`\`--record\`: ${require_terminal.C((0, node_path.join)(t, o))} cannot be written (${r})`);
		}
		r.push(o);
	}
	return r;
};
