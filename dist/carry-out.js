let node_path = require("node:path"), node_timers_promises = require("node:timers/promises");
const require_index = require("./index.js"), require_schemas = require("./schemas.js"), require_content = require("./content.js"), require_row_changes = require("./row-changes.js");
let node_fs = require("node:fs");
const require_whole_file = require("./whole-file.js");
// src/deploy/connection-tests.ts
async function brokenConnections(e, t, n) {
	if (t === void 0) return new Map();
	let r = Map.groupBy(e.flatMap(newlyBound), (e) => JSON.stringify([e.change.environmentName, require_index.cn(e.connectionName)])), i = await require_index.Kt(r.values(), async ([e, ...n]) => {
		let r = await problemOf(e, t);
		return r === null ? [] : [e, ...n].map((e) => [e, r]);
	}, { concurrency: n });
	return new Map(i.flat().map(([{ change: e, key: t }, n]) => [e, n(t)]));
}
function newlyBound(e) {
	return e.action !== "create" && e.action !== "update" ? [] : e.bindings.flatMap(({ key: t, from: n, to: r }) => {
		let i = require_index.cn(n?.connectionName ?? "") !== require_index.cn(r?.connectionName ?? ""), a = require_index.Wn(e.desired.connectionReferences[t]?.id ?? "");
		return r === null || a === null || !i ? [] : [{
			key: t,
			connectionName: r.connectionName,
			connector: a,
			change: e
		}];
	});
}
const BROKEN = /error|fail|unauth|invalid|expired|disconnected|denied|forbidden/i;
async function problemOf({ connectionName: e, connector: t, change: n }, r) {
	try {
		let i = await r(n.environmentName, t, e);
		return i === null || !BROKEN.test(i) ? null : (t) => ({
			code: "connection-test-failed",
			key: t,
			connectionName: e,
			status: i
		});
	} catch (t) {
		if (!(t instanceof require_index.kr)) throw t;
		if (t.kind !== "refused" && t.kind !== "not-found") return null;
		let { failure: n } = t;
		return (t) => ({
			code: "connection-test-refused",
			key: t,
			connectionName: e,
			cause: n
		});
	}
}
// src/live/lost-servers.ts
var LostServers = class {
	causes = new Map();
	serverOf;
	constructor(e) {
		this.serverOf = e;
	}
	add(e, t) {
		let n = this.serverOf(e);
		this.causes.has(n) || this.causes.set(n, t);
	}
	of(e) {
		return this.causes.get(this.serverOf(e)) ?? null;
	}
}, RowBinder = class {
	rows;
	host;
	bound = new Map();
	constructor(e, t) {
		this.rows = e, this.host = t;
	}
	async bind(e) {
		for (let t of this.rows.filter((t) => isOf(t, e))) {
			let e = await this.once(t);
			if (e !== null) return {
				logicalName: t.logicalName,
				cause: e.failure
			};
		}
		return null;
	}
	async conclude(e, t) {
		let n = [];
		for (let [r, i] of this.bound) {
			let a = e.filter(([e]) => isOf(r, e)), o = e.filter(([e]) => isBlockedOn(r, e)), s = [...a.filter(([, e]) => !isSaved$1(e)), ...o].map(([e]) => e), c = await this.whyItStays(r, await i, a, t);
			c !== null && s.length > 0 && n.push({
				reason: c,
				changes: s
			});
		}
		return n;
	}
	async whyItStays(e, t, n, r) {
		if (t !== null) return t.mayHaveWritten ? mayStay(e, t) : null;
		let i = neededBy(n) ?? (r ? STOPPED : null);
		if (i !== null) return stays(e, i);
		let a = await this.send(e, e.to, e.from);
		return a === null ? null : a.mayHaveWritten ? mayStay(e, a) : stays(e, a.failure);
	}
	once(e) {
		let t = this.bound.get(e) ?? this.send(e, e.from, e.to);
		return this.bound.set(e, t), t;
	}
	async send({ environmentName: e, logicalName: t }, n, r) {
		let [i, a] = [n, r].map((e) => e?.connectionName ?? null);
		try {
			let n = {
				logicalName: t,
				from: i ?? null,
				to: a ?? null
			};
			return await this.host.bindReference?.(e, n), null;
		} catch (e) {
			return require_index.Ar(e);
		}
	}
};
const STOPPED = { code: "run-stopped" };
function stays(e, t) {
	return {
		code: "reference-stays-bound",
		...changed(e),
		cause: t
	};
}
function mayStay(e, { failure: t }) {
	return {
		code: "reference-may-stay-bound",
		...changed(e),
		cause: t
	};
}
function changed({ environment: e, logicalName: t, from: n, to: r }) {
	return {
		environment: e,
		logicalName: t,
		from: n,
		to: r
	};
}
function isOf({ environment: e, flows: t }, n) {
	return n.environment === e && t.includes(n.file);
}
function isBlockedOn({ environment: e, liveOn: t }, n) {
	return n.environment === e && t.includes(n.file) && n.action === "blocked";
}
function neededBy(e) {
	let t = (t) => e.filter(([, e]) => t(e)).map(([{ file: e }]) => e), [n, r] = [t(isSaved$1), t(({ result: e }) => e === "unknown")];
	return n.length > 0 ? {
		code: "row-needed",
		files: n
	} : r.length > 0 ? {
		code: "row-maybe-needed",
		files: r
	} : null;
}
function isSaved$1({ result: e, snapshot: t = null, isAsItWas: n = !1 }) {
	return e === "failed" ? t !== null && !n : e === "updated" || e === "created";
}
// src/deploy/save-and-verify.ts
async function saveAndVerify(e, t, n) {
	let { flowName: r } = t, i = null;
	try {
		r = await e.saveFlow(t);
	} catch (e) {
		if (!(e instanceof require_index.kr)) throw e;
		if (!e.mayHaveWritten) return {
			kind: "refused",
			error: e
		};
		i = e.failure;
	}
	let a = await readOrReason(() => n(r));
	if ("flow" in a) return {
		kind: "seen",
		flow: a.flow,
		lost: i
	};
	let { reason: o } = a, s = t.flowName === null ? r : null;
	return {
		kind: "unseen",
		flowName: r,
		reason: i === null ? {
			code: "saved-not-seen",
			createdAs: s,
			cause: o
		} : {
			code: "reply-lost",
			lost: i,
			cause: o
		}
	};
}
function readBack(e, t, n) {
	return readOrReason(async () => {
		let r = await e.readFlow(t, n);
		return r === null ? { reason: { code: "flow-not-there" } } : { flow: r };
	});
}
const PAUSES_MS = [2e3, 5e3];
async function readSettled(e, t, n, { isDone: r, isBefore: i }) {
	let a = await readBack(e, t, n);
	for (let [o, s] of PAUSES_MS.entries()) {
		if (!("flow" in a ? !r(a.flow) && (o === 0 || i(a.flow)) : a.reason.code === "flow-not-there")) return a;
		await e.pause(s), a = await readBack(e, t, n);
	}
	return a;
}
async function readOrReason(e) {
	try {
		return await e();
	} catch (e) {
		if (e instanceof require_index.kr) return { reason: e.failure };
		throw e;
	}
}
async function listNow(e, t) {
	try {
		return { listed: await e.listFlows(t) };
	} catch (e) {
		if (e instanceof require_index.kr) return { cause: e.failure };
		throw e;
	}
}
async function listAfter(e, t, n) {
	let { environmentName: r } = e, i = (n) => t === null ? isNamed$1(e)(n) : isFlow(t)(n), a = await listNow(n, r);
	return "cause" in a || a.listed.some(i) ? a : (await n.pause(3e3), listNow(n, r));
}
function namesakes(e, t) {
	return t.filter(isNamed$1(e)).map(({ flowName: e }) => e);
}
async function twinsOf(e, t, n) {
	let r = await listAfter(e, t, n), i = twinsIn(r, e, t), a = "cause" in r ? void 0 : r.listed.find(isFlow(t));
	return i.kind === "later" || a === void 0 || !isInSeconds(a) ? i : (await n.pause(1100), twinsIn(await listNow(n, e.environmentName), e, t));
}
function twinsIn(e, t, n) {
	if ("cause" in e) return {
		kind: "unchecked",
		cause: e.cause
	};
	let r = e.listed.find(isFlow(n)) ?? null, i = require_index.Gt(e.listed);
	if (i !== null) return {
		kind: "unchecked",
		cause: i
	};
	let a = e.listed.filter((e) => isNamed$1(t)(e) && !isFlow(n)(e)), o = a.toSorted(byAge).map((e) => e.flowName);
	if (o.length === 0) return { kind: "alone" };
	let s = [r, ...a].every((e) => e !== null && timeOf(e) < NEVER);
	return {
		kind: r !== null && s && a.every((e) => byAge(r, e) < 0) ? "first" : "later",
		others: o
	};
}
const isFlow = (e) => (t) => t.flowName.toLowerCase() === e.toLowerCase(), isNamed$1 = ({ desired: e }) => ({ displayName: t }) => t === e.displayName;
function byAge(e, t) {
	let [n, r] = [timeOf(e), timeOf(t)];
	return n === r ? e.flowName.toLowerCase() < t.flowName.toLowerCase() ? -1 : 1 : n < r ? -1 : 1;
}
const NEVER = 1e400;
function timeOf({ createdTime: e }) {
	let t = Date.parse(e ?? "");
	return Number.isNaN(t) ? NEVER : t;
}
function isInSeconds({ createdTime: e = "" }) {
	return !/\.\d*[1-9]/.test(e);
}
// src/deploy/verify.ts
function shownDifference(e, t, n) {
	let r = require_index.I(e, t, n);
	return Object.keys(e.connectionReferences).length > 0 ? r : {
		...r,
		references: []
	};
}
function sightOf({ definition: e, connectionReferences: t }) {
	return Object.keys(t).length > 0 ? "shown" : require_index.V(e, []).some(({ host: e }) => e !== null) ? "hidden" : "unknown";
}
function differing(e, t, n, r) {
	return r === "shown" ? require_index.I(e, t, n) : shownDifference(e, t, n);
}
function isRestored(e, t, n) {
	return !hidesReferences(e, t) && isEqual(shownDifference(e, asItWas(t), n));
}
function hidesReferences(e, t) {
	let [n, r] = [e, t].map((e) => Object.keys(e.connectionReferences).length);
	return n === 0 && r !== 0;
}
function asSaved(e) {
	return {
		...require_content.t(e),
		state: null
	};
}
function asItWas(e) {
	let t = require_row_changes.n(e.connectionReferences);
	return {
		...e,
		connectionReferences: t,
		state: null
	};
}
function isEqual(e) {
	return require_index.L(e).length === 0;
}
function stateMismatch(e, t) {
	return e === t ? [] : [{
		code: "value-differs",
		at: "/state",
		found: e,
		wanted: t
	}];
}
function mismatches(e) {
	return [
		...e.displayName === null ? [] : [valueMismatch("/displayName", e.displayName)],
		...partMismatches("/connectionReferences", e.references),
		...e.operations.flatMap(({ kind: e, at: t, from: n, fields: r }) => {
			if (e === "added" || e === "removed") return [partMismatch(e, t)];
			let i = n !== null && n.at !== t, a = {
				code: "part-moved",
				at: t,
				found: n?.at ?? null,
				wanted: null
			};
			return [...i ? [a] : [], ...r.map((e) => valueMismatch(t, e))];
		}),
		...partMismatches("/definition/parameters", e.parameters),
		...partMismatches("/definition", e.parts)
	];
}
function partMismatches(e, t) {
	return t.flatMap(({ kind: t, name: n, fields: r }) => {
		let i = `${e}${require_index.sn([n])}`;
		return t === "changed" ? r.map((e) => valueMismatch(i, e)) : [partMismatch(t, i)];
	});
}
function partMismatch(e, t) {
	return {
		code: e === "added" ? "part-missing" : "part-unexpected",
		at: t,
		found: null,
		wanted: null
	};
}
function valueMismatch(e, { at: t, before: n, after: r }) {
	let [i, a] = require_index.W(n, r, 60);
	return {
		code: "value-differs",
		at: `${e}${t}`,
		found: i,
		wanted: a
	};
}
// src/deploy/create-unclear.ts
async function afterLostReply$1(e, t, { host: n, ignored: r }) {
	let i = await soleNamesake(e, n);
	if ("cause" in i) return uncertain(e, null, {
		code: "reply-lost",
		lost: t,
		cause: i.cause
	});
	let { flowName: a } = i, o = asSaved(e.desired), s = await readSettled(n, e.environmentName, a, {
		isDone: (e) => isEqual(require_index.I(e, o, r)),
		isBefore: () => !1
	});
	if ("reason" in s) return uncertain(e, a, {
		code: "reply-lost",
		lost: t,
		cause: s.reason
	});
	let { flow: c } = s, l = require_index.I(c, o, r);
	if (!isEqual(l)) return uncertain(e, a, {
		code: "reply-lost-and-new-differs",
		lost: t,
		differences: mismatches(l)
	});
	let { state: u } = c, d = e.desired.state;
	return d === null || d === u ? {
		result: "created",
		flowName: a,
		state: u,
		reason: {
			code: "create-reply-lost",
			lost: t
		}
	} : {
		...unfinished(e, a, {
			code: "not-own-state",
			lost: t,
			state: u,
			wanted: d
		}),
		state: u
	};
}
async function soleNamesake(e, t) {
	let n = await listAfter(e, null, t);
	if ("cause" in n) return n;
	let r = namesakes(e, n.listed), [i] = r;
	return i === void 0 ? { cause: { code: "flow-not-listed" } } : r.length > 1 ? { cause: {
		code: "name-shared",
		flowNames: r
	} } : { flowName: i };
}
async function answeredWithOld(e, t, { host: n, ignored: r }) {
	let { environment: i, environmentName: a, desired: o } = e, s = await listNow(n, a), c = await readSettled(n, a, t, {
		isDone: (e) => !isEqual(shownDifference(e, asSaved(o), r)),
		isBefore: () => !1
	}), l = "flow" in c ? isEqual(shownDifference(c.flow, asSaved(o), r)) : null, u = "cause" in s ? null : namesakes(e, s.listed);
	return {
		result: "failed",
		reason: {
			code: "create-answered-with-old",
			answered: t,
			environment: i,
			displayName: o.displayName,
			isWrittenOver: l,
			namesakes: u?.filter((e) => e.toLowerCase() !== t.toLowerCase()) ?? null
		}
	};
}
function unfinished({ environment: e }, t, n) {
	return {
		result: "failed",
		flowName: t,
		reason: {
			code: "created-unfinished",
			flowName: t,
			environment: e,
			cause: n
		}
	};
}
function uncertain({ environment: e, desired: { displayName: t } }, n, r) {
	return {
		result: "unknown",
		flowName: n,
		reason: {
			code: "create-uncertain",
			environment: e,
			displayName: t,
			cause: r
		}
	};
}
// src/deploy/named.ts
const QUOTES = [
	"''",
	"\"\"",
	"\u201e\u201c",
	"\u201e\u201d",
	"\u201c\u201d",
	"\u2018\u2019",
	"\u00ab\u00bb",
	"\u00bb\u00ab",
	"``"
];
function quotedAt(e, t) {
	let n = e.toLowerCase(), r = QUOTES.map((e) => {
		let [r, i] = [...e];
		return n.indexOf(`${r}${t.toLowerCase()}${i}`);
	}).filter((e) => e !== -1);
	return r.length === 0 ? -1 : Math.min(...r);
}
function namedOperation(e, t) {
	let { flow: n } = t, r = (t) => n.operations.map((n) => ({
		operation: n,
		at: quotedAt(e, t(n) ?? "\0")
	})).filter(({ at: e }) => e !== -1).toSorted((e, t) => e.at - t.at)[0]?.operation, i = r(({ name: e }) => e) ?? r(({ host: e }) => e?.key);
	return i === void 0 ? null : placed(i, t);
}
function firstUseOf({ key: e }, { file: t, flow: n, desired: r }) {
	let { operations: i } = n, a = Object.entries(r.connectionReferences).map(([e, { id: t }]) => ({
		used: { key: e },
		entry: { id: t }
	})), o = require_index.Nt({
		operations: i,
		references: null
	}, { bindings: a }).find(({ connector: t }) => t.key === e);
	return o === void 0 ? null : placed(o.operation, {
		file: t,
		flow: n
	});
}
function placed({ kind: e, name: t, path: n }, { file: r, flow: i }) {
	return {
		kind: e,
		name: t,
		file: r,
		line: i.source.keyPlace(n).line
	};
}
// src/deploy/refusals.ts
const plainly = (e) => ({ refused: t }) => ({
	code: e,
	...t
}), REFUSALS = [
	{
		match: /DlpViolation|ApiPolicy\w{0,40}Violation|DataLossPrevention|DlpPolicy|PolicyViolation|\bDLP\b|data loss prevention/i,
		reason: ({ refused: e, change: t }) => ({
			code: "policy-violated",
			...e,
			...violatedPolicy(e.cause, t)
		})
	},
	{
		match: /ConnectionAuthorizationFailed/,
		reason: ({ refused: e, change: t, quoted: n }) => ({
			code: "connection-not-allowed",
			...e,
			deployAs: t.deployAs,
			connections: suspects(t, n)
		})
	},
	{
		match: /ConnectionNotConfigured/,
		reason: ({ refused: e, change: t, quoted: n }) => ({
			code: "connection-not-configured",
			...e,
			environmentName: t.environmentName,
			connections: suspects(t, n)
		})
	},
	{
		match: /missing from connectionReferences/i,
		reason: ({ refused: e, change: t }) => ({
			code: "connection-in-place-of-key",
			...e,
			keys: Object.keys(t.desired.connectionReferences)
		})
	},
	{
		match: /Supply connectionReferences/i,
		reason: plainly("references-not-received")
	},
	{
		match: /WorkflowRunActionInputsMissingProperty/,
		reason: plainly("operation-without-reference")
	},
	{
		match: /WorkflowRunActionInputsInvalidProperty/,
		reason: plainly("authentication-not-allowed")
	},
	{
		match: /InvalidTemplate|InvalidDefinition|TemplateValidationError|InvalidOpenApiFlow/,
		reason: plainly("definition-invalid")
	},
	{
		match: /InvalidPowerFlow/,
		reason: ({ refused: e, quoted: t }) => ({
			code: "parameter-missing",
			...e,
			parameter: /\$(?:connections|authentication)/.exec(t)?.[0] ?? null
		})
	},
	{
		match: /InvalidVariable(?:Initialization|Operation)/,
		reason: plainly("variable-invalid")
	},
	{
		match: /(?:Action|Trigger)DescriptionTooLong/,
		reason: plainly("description-too-long")
	},
	{
		match: /WorkflowOperationInputsApiOperationNotFound|WorkflowOperationParametersExtraParameter|OpenApiOperationParameterValidationFailed/,
		reason: plainly("operation-unknown")
	},
	{
		match: /DynamicOperationRequestClientFailure/,
		reason: plainly("resource-not-found")
	},
	{
		match: /InvokerConnectionOverrideFailed/,
		reason: plainly("invoker-not-there")
	},
	{
		match: /CannotStartUnpublishedSolutionFlow/,
		reason: plainly("references-not-bound-yet")
	},
	{
		match: /MissingEnvironmentFilter|EnvironmentNotFound|FlowNotFound|WorkflowNotFound/i,
		reason: plainly("target-not-found")
	},
	{
		match: /TooManyRequests/i,
		reason: plainly("throttled-too-long")
	}
], SOLUTION_REFUSALS = [
	{
		match: /XrmConnectionReference(?:MissingConnection|NotFound)|FlowMissingConnection|related connection references need connections/,
		reason: plainly("row-not-bound")
	},
	{
		match: /DefinitionRequestMissingFields/,
		reason: plainly("definition-invalid")
	},
	{
		match: /MissingAdequateQuotaPolicy/,
		reason: plainly("licence-missing")
	},
	{
		match: /ChildFlowNeverPublished/,
		reason: plainly("called-flow-unpublished")
	},
	{
		match: /ChildFlowUnsupportedForInvokerConnections/,
		reason: plainly("called-flow-for-invoker")
	},
	{
		match: /BapListServicePlansFailed/,
		reason: plainly("owner-is-application")
	},
	{
		match: /CannotDisableTriggerConcurrency/,
		reason: plainly("trigger-concurrency-kept")
	}
], BY_FAILURE = {
	throttled: "throttled-too-long",
	"version-changed": "changed-in-between",
	"draft-in-the-way": "draft-blocks-save",
	"environment-not-visible": "target-not-found",
	"flow-not-visible": "target-not-found"
};
function refusalReason({ failure: e }, t) {
	let n = require_index.jr(e), r = "upstreamCode" in e ? e.upstreamCode ?? "" : "", { environment: i, file: a } = t, o = {
		cause: e,
		environment: i,
		file: a,
		operation: namedOperation(n, t)
	}, s = BY_FAILURE[e.code];
	return ([...REFUSALS, ...SOLUTION_REFUSALS].find(({ match: e }) => e.test(r) || e.test(n))?.reason ?? plainly(s ?? "refusal-unknown"))({
		refused: o,
		change: t,
		quoted: n
	});
}
function runFailureReason(e, t, n) {
	let r = REFUSALS.find(({ match: t }) => t.test(e));
	if (r === void 0) return null;
	let { environment: i, file: a } = t, o = {
		code: "refused",
		quoted: "",
		upstreamCode: e
	}, s = n === null ? null : placed(n, t), c = n?.host ? `'${n.host.key}'` : "";
	return r.reason({
		refused: {
			cause: o,
			environment: i,
			file: a,
			operation: s
		},
		change: t,
		quoted: c
	});
}
function violatedPolicy(e, t) {
	let { policy: n = null, connectors: r = [] } = "violation" in e ? e.violation ?? {} : {};
	return {
		policy: n,
		connectors: r.flatMap((e) => require_index.Hn(e) ?? []).map((e) => ({
			name: e.name,
			operation: firstUseOf(e, t)
		}))
	};
}
function suspects({ bindings: e, deployAs: t }, n) {
	let r = e.filter(({ to: e }) => e !== null);
	return ([r.filter(({ key: e, to: t }) => quotedAt(n, e) !== -1 || n.includes(t?.connectionName ?? "\0")), r.filter(({ to: e }) => e?.owner != null && !isSame(e.owner, t))].find(({ length: e }) => e > 0) ?? r).map(suspect);
}
function suspect({ key: e, to: t }) {
	return {
		key: e,
		connectionName: t?.connectionName ?? null,
		owner: t?.owner ?? null
	};
}
function isSame(e, t) {
	return e.toLowerCase() === t?.toLowerCase();
}
// src/deploy/set-state.ts
async function setState(e, t, { flowName: n, before: r, version: i }, a) {
	let o = a, s = null;
	try {
		o = await e.setState(t, n, a, i);
	} catch (e) {
		if (!(e instanceof require_index.kr)) throw e;
		if (!e.mayHaveWritten) return {
			kind: "refused",
			error: e
		};
		s = e.failure;
	}
	let c = await readSettled(e, t, n, {
		isDone: ({ state: e }) => e === o,
		isBefore: ({ state: e }) => e === r
	});
	if (!("flow" in c)) return {
		kind: "unseen",
		lost: s,
		cause: c.reason
	};
	let { state: l } = c.flow;
	return l === null ? s === null ? {
		kind: "said",
		state: o
	} : {
		kind: "unseen",
		lost: s,
		cause: { code: "state-hidden" }
	} : {
		kind: "seen",
		state: l
	};
}
async function stopFlow(e, t, n) {
	let { flowName: r, state: i, version: a } = n, o = await setState(e, t, {
		flowName: r,
		before: i,
		version: a
	}, "Stopped");
	switch (o.kind) {
		case "refused": return {
			state: i,
			problem: o.error.failure
		};
		case "unseen": {
			let { lost: e, cause: t } = o;
			return {
				state: null,
				problem: {
					code: "stop-not-seen",
					lost: e,
					cause: t
				}
			};
		}
		case "said": return {
			state: null,
			problem: {
				code: "not-stopped",
				state: null
			}
		};
		case "seen": {
			let { state: e } = o;
			return {
				state: e,
				problem: e === "Stopped" ? null : {
					code: "not-stopped",
					state: e
				}
			};
		}
	}
}
// src/deploy/state.ts
async function ensureState(e, t, n, r) {
	let { flowName: i, state: a, version: o } = t, s = e.desired.state;
	if (s === a) return {
		result: r,
		flowName: i,
		state: a
	};
	if (s === null) return leftAlone(e, t, r);
	let { environment: c, environmentName: l } = e, u = {
		isSaved: isSaved(e),
		wanted: s
	}, d = {
		flowName: i,
		before: a,
		version: o
	}, f = await setState(n.host, l, d, s);
	switch (f.kind) {
		case "refused": {
			let t = refusalReason(f.error, e);
			return {
				result: "failed",
				flowName: i,
				state: a,
				reason: {
					code: "state-refused",
					...u,
					state: a,
					cause: t
				},
				isAsItWas: !u.isSaved
			};
		}
		case "unseen": {
			let { lost: e, cause: t } = f;
			return {
				result: "unknown",
				flowName: i,
				reason: {
					code: "state-unknown",
					...u,
					environment: c,
					lost: e,
					cause: t
				}
			};
		}
		case "said":
		case "seen": {
			if (f.kind === "said" && f.state === s) return {
				result: r,
				flowName: i,
				reason: {
					code: "state-not-shown",
					wanted: s
				}
			};
			if (f.state === s) return {
				result: r,
				flowName: i,
				state: s
			};
			let e = {
				code: "state-not-reached",
				...u,
				state: f.state
			};
			return {
				result: "failed",
				flowName: i,
				state: f.state,
				reason: e
			};
		}
	}
}
function isSaved(e) {
	return e.action === "create" || e.writes;
}
function leftAlone(e, { flowName: t, state: n }, r) {
	let i = e.action === "update" ? e.current.state : null;
	return n === "Suspended" && i !== n ? {
		result: "failed",
		flowName: t,
		state: n,
		reason: { code: "flow-suspended" }
	} : {
		result: r,
		flowName: t,
		state: n,
		reason: remark$1(r, n, i)
	};
}
function remark$1(e, t, n) {
	return e === "created" && t === "Stopped" ? { code: "begins-stopped" } : e === "created" || t === n ? null : {
		code: "state-changed",
		before: n,
		state: t
	};
}
// src/deploy/create.ts
async function createFlow(e, t) {
	let { host: n, guids: r } = t, { environmentName: i } = e, a = await listNow(n, i);
	if ("cause" in a) return {
		result: "failed",
		reason: {
			code: "name-not-checked",
			cause: a.cause
		}
	};
	let o = namesakes(e, a.listed);
	if (o.length > 0) return {
		result: "failed",
		reason: {
			code: "name-taken",
			flowNames: o
		}
	};
	let s = require_index.Gt(a.listed);
	if (s !== null) return {
		result: "failed",
		reason: {
			code: "name-not-checked",
			cause: s
		}
	};
	let c;
	try {
		c = await n.saveFlow(saveOf$1(e, null));
	} catch (n) {
		if (!(n instanceof require_index.kr)) throw n;
		return n.mayHaveWritten ? afterLostReply$1(e, n.failure, t) : {
			result: "failed",
			reason: refusalReason(n, e)
		};
	}
	return r.addOwn(i, c, a.listed) ? afterCreate(e, c, t) : answeredWithOld(e, c, t);
}
async function afterCreate(e, t, n) {
	let r = await twinsOf(e, t, n.host);
	if (r.kind === "later") return stopLater(e, t, r.others, n);
	let { environmentName: i } = e, a = await readSettled(n.host, i, t, {
		isDone: () => !0,
		isBefore: () => !1
	});
	if ("reason" in a) {
		let { reason: n } = a;
		return uncertain(e, t, {
			code: "saved-not-seen",
			createdAs: t,
			cause: n
		});
	}
	let { flow: o } = a;
	return isAsPlanned(e, o, n) ? finish$1(e, o, r, n) : saveAgain(e, o, r, n);
}
async function stopLater(e, t, n, { host: r }) {
	let { environment: i, environmentName: a } = e, { displayName: o } = e.desired, { state: s, problem: c } = await stopFlow(r, a, {
		flowName: t,
		state: null
	});
	return {
		result: "failed",
		flowName: t,
		state: s,
		reason: {
			code: "created-twice",
			flowName: t,
			others: n,
			environment: i,
			displayName: o,
			problem: c
		}
	};
}
function isAsPlanned(e, t, { ignored: n }) {
	return isEqual(shownDifference(t, asSaved(e.desired), n)) && !hidesReferences(t, e.desired);
}
async function saveAgain(e, t, n, r) {
	let { flowName: i } = t, { host: a, ignored: o } = r, s = (t) => shownDifference(t, asSaved(e.desired), o), c = await saveAndVerify(a, saveOf$1(e, i), () => readSettled(a, e.environmentName, i, {
		isDone: (e) => isEqual(s(e)),
		isBefore: (e) => isEqual(shownDifference(e, asItWas(t), o))
	}));
	switch (c.kind) {
		case "refused": {
			let { state: n } = t;
			return {
				...unfinished(e, i, refusalReason(c.error, e)),
				state: n
			};
		}
		case "unseen": return uncertain(e, i, c.reason);
		case "seen": {
			let { flow: t, lost: a } = c;
			return isEqual(s(t)) ? a !== null && hidesReferences(t, e.desired) ? {
				...unfinished(e, i, {
					code: "references-not-seen",
					cause: a
				}),
				state: t.state
			} : finish$1(e, t, n, r) : differs(e, t, a, r);
		}
	}
}
function differs(e, t, n, { ignored: r }) {
	let { flowName: i, state: a } = t, o = mismatches(shownDifference(t, asSaved(e.desired), r));
	return n === null ? {
		...unfinished(e, i, {
			code: "differs-from-file",
			differences: o
		}),
		state: a
	} : uncertain(e, i, {
		code: "reply-lost-and-new-differs",
		lost: n,
		differences: o
	});
}
async function finish$1(e, t, n, r) {
	if (n.kind === "unchecked") {
		let { cause: r } = n, i = {
			code: "twins-not-checked",
			cause: r
		};
		return {
			...unfinished(e, t.flowName, i),
			state: t.state
		};
	}
	let i = await ensureState(e, t, r, "created"), a = remark(e, t, n);
	return i.result === "created" && a !== null ? {
		...i,
		reason: a
	} : i;
}
function remark(e, t, n) {
	let { environment: r, desired: i } = e;
	return n.kind === "first" ? {
		code: "created-first",
		others: n.others,
		environment: r
	} : hidesReferences(t, i) ? {
		code: "references-not-shown",
		isNew: !0
	} : null;
}
function saveOf$1({ environmentName: e, desired: t }, n) {
	let { displayName: r, description: i, definition: a, connectionReferences: o } = t;
	return {
		environmentName: e,
		flowName: n,
		displayName: r,
		title: r,
		description: i,
		definition: a,
		connectionReferences: o
	};
}
// src/deploy/deployment.ts
var Guids = class {
	known = new Set();
	own = new Set();
	constructor(e) {
		for (let { environmentName: t, flowName: n } of e) n !== null && this.known.add(keyOf$1(t, n));
	}
	addOwn(e, t, n) {
		let r = keyOf$1(e, t);
		return n.some((t) => keyOf$1(e, t.flowName) === r) || this.known.has(r) ? !1 : (this.known.add(r), this.own.add(r), !0);
	}
	isOwn(e, t) {
		return this.own.has(keyOf$1(e, t));
	}
};
function keyOf$1(e, t) {
	return `${e}\n${t}`.toLowerCase();
}
// src/deploy/stop-on-lasting-error.ts
function stopOnLastingError(e, t) {
	let n = async (e, n) => {
		try {
			return await n;
		} catch (n) {
			throw n instanceof require_index.kr && n.isLasting && t(e, n), n;
		}
	}, { bindReference: r } = e;
	return {
		serverOf: (t) => e.serverOf(t),
		listFlows: (t) => n(t, e.listFlows(t)),
		readFlow: (t, ...r) => n(t, e.readFlow(t, ...r)),
		saveFlow: (t) => n(t.environmentName, e.saveFlow(t)),
		setState: (t, ...r) => n(t, e.setState(t, ...r)),
		...r === void 0 ? {} : { bindReference: (e, ...t) => n(e, r(e, ...t)) },
		pause: (t) => e.pause(t)
	};
}
// src/deploy/snapshots.ts
const jsonObject = require_schemas.a(require_index.br), time = require_schemas._().check(require_schemas.h((e) => !Number.isNaN(Date.parse(e))));
require_schemas.g({
	version: require_schemas.s(1),
	environmentName: require_schemas._().check(require_schemas.C(1)),
	run: time,
	takenAt: time,
	planDigest: require_schemas.l(require_schemas._()),
	flowName: require_schemas._().check(require_schemas.C(1)),
	displayName: require_schemas._(),
	state: require_schemas.l(require_schemas._()),
	definition: jsonObject,
	connectionReferences: jsonObject
});
function snapshotFolder(e, t) {
	let n = t(), r = null, i = null;
	return {
		folder: () => i,
		async keep({ environmentName: a, flow: o, planDigest: s }) {
			r ??= openRun(e, n);
			let { run: c, folder: l } = await r, { root: u } = e, d = t().toISOString(), f = (0, node_path.join)(l, fileName(a)), p = await require_index.N(u, f);
			(0, node_fs.mkdirSync)(p, {
				recursive: !0,
				mode: 448
			});
			let m = d.replaceAll(/[^0-9]/g, ""), { flowName: h, displayName: g, state: _, definition: v, connectionReferences: y } = o, b = {
				version: 1,
				environmentName: a,
				run: c,
				takenAt: d,
				planDigest: s,
				flowName: h,
				displayName: g,
				state: _,
				definition: v,
				connectionReferences: y
			}, x = await writeNumbered((0, node_path.join)(p, `${fileName(h)}-${m}`), `${JSON.stringify(b, null, 2)}\n`);
			return i = require_index.er(l), require_index.er((0, node_path.join)(f, (0, node_path.basename)(x)));
		}
	};
}
function snapshotProblem(e) {
	return e instanceof require_index.M ? {
		code: "file-behind-link",
		link: e.link
	} : {
		code: "disk-error",
		detail: e instanceof Error ? e.message : String(e)
	};
}
async function openRun({ root: e, folder: t }, n) {
	for (let r = n.getTime();; r++) {
		let n = new Date(r).toISOString(), i = (0, node_path.join)(t, n.replaceAll(/[:.]/g, "-")), a = await require_index.N(e, i);
		(0, node_fs.mkdirSync)((0, node_path.dirname)(a), {
			recursive: !0,
			mode: 448
		});
		try {
			return (0, node_fs.mkdirSync)(a, { mode: 448 }), {
				run: n,
				folder: i
			};
		} catch (e) {
			if (e.code !== "EEXIST") throw e;
		}
	}
}
async function writeNumbered(e, t) {
	for (let n = 1;; n++) {
		let r = `${n === 1 ? e : `${e}-${n}`}.json`;
		try {
			return await require_whole_file.t(r, t, 384), r;
		} catch (e) {
			if (e.code !== "EEXIST" || n === 100) throw e;
		}
	}
}
function fileName(e) {
	return e.replaceAll(/[^A-Za-z0-9-]+/g, "_").slice(0, 100) || "_";
}
// src/deploy/restore-flow.ts
async function restoreFlow(e, { host: t, snapshots: n, ignored: r = [] }) {
	let { environmentName: i, was: a, now: o, isChanged: s = !1 } = e, c = !s && isRestored(o, a, r);
	if (c && o.state === a.state) return { code: "already-as-it-was" };
	let l;
	try {
		l = await n.keep({
			environmentName: i,
			flow: o,
			planDigest: null
		});
	} catch (e) {
		return {
			code: "not-restored",
			problem: {
				code: "not-kept",
				cause: snapshotProblem(e)
			},
			kept: null
		};
	}
	let u = c ? { flow: o } : await written(e, t, r), d = "problem" in u ? u.problem : await stateProblem(t, i, a, u.flow);
	if (d !== null) return {
		code: "not-restored",
		problem: d,
		kept: l
	};
	let f = "flow" in u && hidesReferences(u.flow, a);
	return {
		code: "restored",
		kept: l,
		isUnproven: f
	};
}
async function written({ environmentName: e, was: t, now: n, sight: r }, i, a) {
	let { flowName: o, displayName: s, definition: c, connectionReferences: l } = t, u = {
		displayName: s === "" ? null : s,
		title: s,
		definition: c,
		connectionReferences: l
	}, { version: d } = n, f = {
		environmentName: e,
		flowName: o,
		version: d,
		...u,
		description: null
	}, p = (e) => differing(e, asItWas(t), a, r), m = await saveAndVerify(i, f, () => readSettled(i, e, o, {
		isDone: (e) => isEqual(p(e)),
		isBefore: (e) => isEqual(shownDifference(e, asItWas(n), a))
	}));
	if (m.kind === "refused") return { problem: m.error.failure };
	if (m.kind === "unseen") return { problem: m.reason };
	let { flow: h, lost: g } = m, _ = p(h);
	return isEqual(_) ? { flow: h } : { problem: {
		code: "still-differs",
		lost: g,
		differences: mismatches(_)
	} };
}
async function stateProblem(e, t, { flowName: n, state: r }, { state: i, version: a }) {
	if (i === r || r !== "Started" && r !== "Stopped") return null;
	let o = await setState(e, t, {
		flowName: n,
		before: i,
		version: a
	}, r);
	switch (o.kind) {
		case "refused": return {
			code: "state-not-restored",
			state: i,
			wanted: r,
			cause: o.error.failure
		};
		case "unseen": return {
			code: "state-not-seen",
			wanted: r,
			lost: o.lost,
			cause: o.cause
		};
		case "said": return {
			code: "state-differs",
			state: null,
			wanted: r
		};
		case "seen": {
			let { state: e } = o;
			return e === r ? null : {
				code: "state-differs",
				state: e,
				wanted: r
			};
		}
	}
}
// src/deploy/undo.ts
function undo(e, t, n, r) {
	return e.action === "create" ? stopCreated(e, t, n, r) : restore$1(e, t, n, r);
}
async function restore$1(e, t, n, r) {
	let { snapshot: i = null, result: a } = t;
	if (i === null || a === "restored") return t;
	let o = await restoreUnlessEdited(e, t, n), s = a === "updated" ? null : reasonOf(t);
	if (o.code !== "not-restored") {
		if (o.code === "already-as-it-was" && a !== "updated") return t;
		let { state: n } = e.current, i = {
			code: "undone",
			file: r,
			before: s
		};
		return {
			...t,
			result: "restored",
			state: n,
			reason: i,
			isAsItWas: !1
		};
	}
	let { problem: c } = o, { displayName: l, flowName: u } = e.current;
	return n.alarm(e, {
		code: "flow-not-restored",
		displayName: l,
		flowName: u,
		problem: c,
		snapshot: i
	}), {
		...t,
		result: a === "unknown" ? "unknown" : "failed",
		reason: {
			code: "not-undone",
			file: r,
			before: s,
			problem: c,
			snapshot: i
		},
		isAsItWas: !1
	};
}
function reasonOf({ reason: e = null }) {
	return e;
}
async function restoreUnlessEdited(e, t, n) {
	let { environmentName: r, current: i } = e, { host: a } = n, o = t.result === "updated", s = await readSettled(a, r, i.flowName, {
		isDone: (r) => isLeft(e, t, r, n) || !o && isAsBefore(e, r, n),
		isBefore: () => !1
	});
	if ("reason" in s) {
		let { reason: e } = s;
		return {
			code: "not-restored",
			problem: {
				code: "not-read",
				cause: e
			},
			kept: null
		};
	}
	let { flow: c } = s;
	if (isLeft(e, t, c, n) || isAsBefore(e, c, n)) {
		let t = o && e.writes;
		return restoreFlow({
			environmentName: r,
			was: i,
			now: c,
			sight: sightOf(i),
			isChanged: t
		}, n);
	}
	return {
		code: "not-restored",
		problem: { code: "edited-meanwhile" },
		kept: null
	};
}
function isLeft({ current: e, desired: t }, { state: n = null }, r, { ignored: i }) {
	return (n === null ? [e.state, t.state] : [n]).includes(r.state) && isEqual(shownDifference(r, asSaved(t), i));
}
function isAsBefore({ current: e }, t, { ignored: n }) {
	return t.state === e.state && isEqual(shownDifference(t, asItWas(e), n));
}
async function stopCreated(e, t, n, r) {
	let { flowName: i = null } = t;
	if (i === null) return t;
	let { environment: a } = e, { displayName: o } = e.desired, { state: s, problem: c } = await stopUnlessEdited(e, i, t, n), { alarm: l } = n;
	l(e, {
		code: "created-flow-stays",
		displayName: o,
		environment: a,
		flowName: i,
		problem: c
	});
	let u = t.result === "created" ? null : reasonOf(t);
	return {
		...t,
		result: t.result === "unknown" && !isOutcomeKnown(c) ? "unknown" : "failed",
		state: s,
		reason: {
			code: "create-not-undone",
			file: r,
			before: u,
			environment: a,
			flowName: i,
			problem: c
		}
	};
}
function isOutcomeKnown(e) {
	return e === null || ["not-stopped", "started-meanwhile"].includes(e.code);
}
async function stopUnlessEdited({ environmentName: e, desired: t }, n, { result: r, state: i = null }, { host: a, guids: o, ignored: s }) {
	if (!o.isOwn(e, n)) return {
		state: i,
		problem: { code: "not-own" }
	};
	let c = await readBack(a, e, n);
	if ("reason" in c) return stopFlow(a, e, {
		flowName: n,
		state: i
	});
	let { flow: l } = c;
	return l.state === "Stopped" ? {
		state: l.state,
		problem: null
	} : r === "created" && !isEqual(shownDifference(l, asSaved(t), s)) || i !== null && l.state !== i ? {
		state: l.state,
		problem: { code: "started-meanwhile" }
	} : stopFlow(a, e, l);
}
// src/deploy/update.ts
async function updateFlow(e, t) {
	let n = await unlessChanged(e, t);
	return "reason" in n ? {
		result: "failed",
		reason: n.reason
	} : replace(n.change, t);
}
async function replace(e, t) {
	let { environmentName: n, current: r } = e, { snapshots: i, planDigest: a } = t, o;
	try {
		o = await i.keep({
			environmentName: n,
			flow: r,
			planDigest: a
		});
	} catch (e) {
		return {
			result: "failed",
			reason: {
				code: "snapshot-not-written",
				cause: snapshotProblem(e)
			}
		};
	}
	return e.writes ? {
		...await write$1(e, t, o),
		snapshot: o
	} : {
		...await ensureState(e, r, t, "updated"),
		snapshot: o
	};
}
function detailOf(e) {
	return e instanceof Error ? e.message : String(e);
}
async function unlessChanged(e, { host: t, ignored: n }) {
	let { environmentName: r, current: i, readAt: a } = e;
	if (Date.now() - a < 3e4) return { change: e };
	let o = await readBack(t, r, i.flowName);
	if ("reason" in o) return { reason: {
		code: "not-read-again",
		cause: o.reason
	} };
	let { flow: s } = o, c = [...mismatches(shownDifference(s, asItWas(i), n)), ...stateMismatch(s.state, i.state)];
	if (c.length > 0) return { reason: {
		code: "changed-since-plan",
		differences: c
	} };
	let { version: l } = s;
	return l === void 0 ? { change: e } : { change: {
		...e,
		current: {
			...i,
			version: l
		}
	} };
}
async function write$1(e, t, n) {
	let r = await save(e, t);
	if (!mayBeUnbound(r, e)) return conclude(e, r, t, n);
	let i = await save(e, t);
	return conclude(e, i.kind === "refused" ? r : i, t, n);
}
function save(e, { host: t, ignored: n }) {
	let { environmentName: r, desired: i, current: a } = e, { flowName: o } = a, s = sightOf(a);
	return saveAndVerify(t, saveOf(e), () => readSettled(t, r, o, {
		isDone: (e) => isEqual(differing(e, asSaved(i), n, s)),
		isBefore: (e) => isEqual(shownDifference(e, asItWas(a), n))
	}));
}
function saveOf({ environmentName: e, desired: t, current: n }) {
	let { description: r, definition: i, connectionReferences: a } = t, { flowName: o, displayName: s } = n, c = {
		displayName: t.renames ? t.displayName : null,
		title: s,
		description: r,
		definition: i,
		connectionReferences: a
	};
	return {
		environmentName: e,
		flowName: o,
		version: n.version,
		...c
	};
}
function mayBeUnbound(e, { current: t, desired: n }) {
	return e.kind === "seen" && hidesReferences(e.flow, n) && e.lost === null && sightOf(t) === "unknown";
}
async function conclude(e, t, n, r) {
	switch (t.kind) {
		case "refused": return {
			result: "failed",
			reason: refusalReason(t.error, e),
			isAsItWas: !0
		};
		case "unseen": return unknown(e, t.reason, r);
		case "seen": {
			let { desired: i, current: a } = e, { flow: o, lost: s } = t, { ignored: c } = n, l = differing(o, asSaved(i), c, sightOf(a));
			return isEqual(l) && (s === null || !isEqual(shownDifference(o, asItWas(a), c))) ? finish(e, o, n) : s === null ? restore(e, n, r, o, mismatches(l)) : afterLostReply(e, o, n, r, s);
		}
	}
}
async function finish(e, t, n) {
	let r = await ensureState(e, t, n, "updated");
	if (r.result !== "updated") return r;
	if (hidesReferences(t, e.desired)) return {
		...r,
		reason: {
			code: "references-not-shown",
			isNew: !1
		}
	};
	let i = r.reason ?? (mayNotListen(e, r) ? TRIGGER : null);
	return {
		...r,
		reason: i
	};
}
const TRIGGER = { code: "trigger-not-certain" };
function mayNotListen({ desired: e, diff: t }, { state: n = null }) {
	let r = t.operations.filter(({ at: e }) => e.startsWith("/definition/triggers/")), i = Object.values(e.connectionReferences).some((e) => e.logicalName), a = require_index.V(e.definition, []).some(({ kind: e, host: t }) => e === "trigger" && t?.connector === DATAVERSE);
	return n === "Started" && r.length > 0 && i && a;
}
const DATAVERSE = "shared_commondataserviceforapps";
function afterLostReply(e, t, { ignored: n }, r, i) {
	let { current: a, desired: o } = e, s = sightOf(a);
	return [asSaved(o), asItWas(a)].every((e) => isEqual(shownDifference(t, e, n))) ? unknown(e, {
		code: "reply-lost-and-hidden",
		lost: i
	}, r) : isEqual(differing(t, asItWas(a), n, s)) ? {
		result: "failed",
		reason: {
			code: "not-written",
			lost: i
		},
		isAsItWas: !0
	} : unknown(e, {
		code: "reply-lost-and-differs",
		lost: i,
		differences: mismatches(differing(t, asSaved(o), n, s))
	}, r);
}
async function restore(e, t, n, r, i) {
	let { environmentName: a, current: o } = e, s = await restoreFlow({
		environmentName: a,
		was: o,
		now: r,
		sight: sightOf(o),
		isChanged: !0
	}, t);
	if (s.code !== "not-restored") return {
		result: "restored",
		reason: {
			code: "mismatch-restored",
			differences: i,
			kept: s.code === "restored" ? s.kept : null
		}
	};
	let { problem: c } = s, { displayName: l, flowName: u } = o;
	return t.alarm(e, {
		code: "flow-not-restored",
		displayName: l,
		flowName: u,
		problem: c,
		snapshot: n
	}), {
		result: "failed",
		reason: {
			code: "mismatch-not-restored",
			differences: i,
			problem: c,
			snapshot: n
		}
	};
}
function unknown({ environment: e, environmentName: t, current: { flowName: n } }, r, i) {
	return {
		result: "unknown",
		reason: {
			code: "update-uncertain",
			environment: e,
			environmentName: t,
			flowName: n,
			snapshot: i,
			cause: r
		}
	};
}
// src/deploy/deployment-run.ts
var DeploymentRun = class {
	plan;
	broken;
	options;
	deployment;
	endings = new Map();
	ended = new Map();
	carriedOut = [];
	failed;
	lost;
	rows;
	constructor(e, t, n, r) {
		this.plan = e, this.broken = n, this.options = r, this.lost = new LostServers(t.serverOf), this.deployment = {
			host: stopOnLastingError(t, (e, { failure: t }) => this.lost.add(e, t)),
			snapshots: r.snapshots,
			planDigest: e.digest,
			ignored: e.ignored,
			guids: new Guids(e.changes),
			alarm: (e, t) => r.onAlarm?.(require_index.In(e, t))
		}, this.rows = new RowBinder(e.references ?? [], this.deployment.host), this.failed = e.changes.find((e) => this.isOut(e)) ?? null;
	}
	isOut(e) {
		let t = require_index.Ln(e) && this.options.unapproved?.has(e.environment);
		return require_index.zn(e) || this.broken.has(e) || t === !0;
	}
	endingOf(e) {
		return this.endings.get(e) ?? { result: "skipped" };
	}
	carryOut(e, t) {
		let n = this.carryOutAfter(e, t);
		return this.ended.set(e, n), n;
	}
	async carryOutAfter(e, t) {
		await Promise.all(t.map((e) => this.ended.get(e)));
		let n = await this.bringToEnd(e, t);
		require_index.Nn.includes(n.result) && (this.failed ??= e), this.end(e, n);
	}
	end(e, t) {
		this.endings.set(e, t);
		let { changes: n } = this.plan;
		this.options.onOutcome?.(require_index.Fn(e, t), this.endings.size, n.length);
	}
	async bringToEnd(e, t) {
		switch (e.action) {
			case "blocked": return require_index.Pn(e);
			case "unchanged": return { result: "unchanged" };
			case "create":
			case "update": {
				let n = this.reasonAgainst(e, t);
				if (n !== null) return n;
				let r = await this.rows.bind(e);
				if (r !== null) return {
					result: "failed",
					reason: {
						code: "reference-unbound",
						...r
					}
				};
				let i = await write(e, this.deployment);
				return this.carriedOut.push(e), i;
			}
		}
	}
	reasonAgainst(e, t) {
		let { signal: n, atomic: r, unapproved: i } = this.options, a = i?.get(e.environment) ?? this.broken.get(e);
		if (a !== void 0) return {
			result: "blocked",
			reason: a
		};
		let { environment: o } = e;
		if (n?.aborted) return {
			result: "skipped",
			reason: {
				code: "run-stopped-before",
				environment: o
			}
		};
		if (r && this.failed !== null) {
			let { file: e } = this.failed;
			return {
				result: "skipped",
				reason: {
					code: "run-atomic-before",
					file: e
				}
			};
		}
		let s = this.lost.of(e.environmentName);
		if (s !== null) return {
			result: "failed",
			reason: {
				code: "host-lost",
				server: this.deployment.host.serverOf(e.environmentName),
				cause: s
			}
		};
		let c = t.find((e) => require_index.Nn.includes(this.endingOf(e).result));
		if (c === void 0) return null;
		let { result: l } = this.endingOf(c);
		return {
			result: "blocked",
			reason: {
				code: "called-flow-failed",
				file: c.file,
				result: l
			}
		};
	}
	async conclude() {
		await this.undoFlows(), await this.undoRows();
	}
	async undoRows() {
		let e = this.plan.changes.map((e) => [e, this.endingOf(e)]), t = this.options.signal?.aborted === !0;
		for (let { reason: n, changes: r } of await this.rows.conclude(e, t)) {
			for (let e of r) {
				let { rows: t = [], ...r } = this.endingOf(e);
				this.endings.set(e, {
					...r,
					rows: [...t, n]
				});
			}
			["row-needed", "row-maybe-needed"].includes(n.cause.code) || this.options.onAlarm?.(n);
		}
	}
	async undoFlows() {
		let { failed: e, options: t, carriedOut: n } = this, r = this.plan.changes.filter(require_index.Ln);
		if (!(t.atomic !== !0 || e === null && n.length === r.length)) for (let r of n.toReversed()) {
			let n = this.endingOf(r);
			if (e === null || t.signal?.aborted) this.leave(r, n);
			else {
				let t = await undone(r, n, this.deployment, e.file);
				t !== n && this.end(r, t);
			}
		}
	}
	leave(e, { result: t, snapshot: n = null }) {
		if (t !== "updated" && t !== "created") return;
		let { displayName: r } = e;
		this.deployment.alarm(e, {
			code: "left-deployed",
			displayName: r,
			result: t,
			snapshot: n
		});
	}
};
async function write(e, t) {
	try {
		return e.action === "create" ? await createFlow(e, t) : await updateFlow(e, t);
	} catch (t) {
		return defect(e, t);
	}
}
async function undone(e, t, n, r) {
	try {
		return await undo(e, t, n, r);
	} catch (n) {
		return {
			...t,
			...defect(e, n)
		};
	}
}
function defect({ environment: e }, t) {
	return {
		result: "unknown",
		reason: {
			code: "defect",
			environment: e,
			detail: detailOf(t)
		}
	};
}
// src/deploy/order.ts
function orderOf(e) {
	let t = callsAmong(e), n = new Map(e.map((e) => [e, reachable(e, t)])), r = (e, t) => n.get(e)?.has(t) === !0 && n.get(t)?.has(e) === !0, i = (e) => (t.get(e) ?? []).filter((t) => !r(e, t)), a = new Set(), o = (e) => {
		if (!a.has(e)) {
			for (let t of i(e)) o(t);
			a.add(e);
		}
	};
	return e.forEach(o), {
		changes: [...a],
		childrenOf: i,
		circles: circlesIn(e, t, r)
	};
}
function callsAmong(e) {
	let t = new Map(e.flatMap((e) => e.flowName === null ? [] : [[keyOf(e, e.flowName), e]]));
	return new Map(e.map((e) => {
		let n = childGuids(e).map((n) => t.get(keyOf(e, n))).filter((t) => t !== void 0 && t !== e);
		return [e, [...new Set(n)]];
	}));
}
function childGuids(e) {
	switch (e.action) {
		case "create":
		case "update": return [...require_index.V(e.desired.definition, [])].flatMap(({ childFlow: e }) => e === null ? [] : [e]);
		case "unchanged":
		case "blocked": return [];
	}
}
function keyOf({ environmentName: e }, t) {
	return `${e}\n${t}`.toLowerCase();
}
function reachable(e, t) {
	let n = new Set(), r = [...t.get(e) ?? []];
	for (let e = r.pop(); e !== void 0; e = r.pop()) n.has(e) || (n.add(e), r.push(...t.get(e) ?? []));
	return n;
}
function circlesIn(e, t, n) {
	let r = new Set();
	return e.flatMap((i) => {
		let a = e.filter((e) => n(i, e));
		if (a.length === 0 || r.has(i)) return [];
		for (let e of a) r.add(e);
		return [wayBack(i, t).map(({ file: e }) => e)];
	});
}
function wayBack(e, t) {
	let n = [[e]], r = new Set();
	for (let i = n.shift(); i !== void 0; i = n.shift()) for (let a of t.get(i.at(-1)) ?? []) {
		if (a === e) return [...i, e];
		r.has(a) || n.push([...i, a]), r.add(a);
	}
	return [e];
}
// src/deploy/deploy.ts
async function deployPlan(e, t, n) {
	let { concurrency: r, onNote: i = () => {} } = n, { changes: a } = e, o = orderOf(a);
	for (let e of o.circles) i({
		code: "calls-in-circle",
		files: e
	});
	let s = new DeploymentRun(e, t, await brokenConnections(a, t.testConnection, r), n);
	return await require_index.Kt(o.changes, (e) => s.carryOut(e, o.childrenOf(e)), { concurrency: r }), await s.conclude(), a.map((e) => require_index.Fn(e, s.endingOf(e)));
}
function withoutWriting({ changes: e }) {
	return e.map((e) => {
		if (e.action === "blocked") return require_index.Fn(e, require_index.Pn(e));
		let t = e.action === "unchanged" ? "unchanged" : "skipped";
		return require_index.Fn(e, { result: t });
	});
}
// src/watch/time-zone.ts
const MINUTE$1 = 6e4, DAY$1 = 1440 * MINUTE$1, UTC = () => 0;
async function timeZone(e) {
	let { ianaName: t } = await Promise.resolve().then(() => require("./windows-zones.js")), n = t(e);
	if (n === null) return null;
	let r = new Intl.DateTimeFormat("en-US", {
		timeZone: n,
		timeZoneName: "longOffset"
	});
	return (e) => offsetIn(r.formatToParts(e));
}
function offsetIn(e) {
	let t = e.find(({ type: e }) => e === "timeZoneName")?.value ?? "", [, n, ...r] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(t) ?? [], [i = 0, a = 0, o = 0] = r.map((e) => Number(e ?? 0)), s = ((i * 60 + a) * 60 + o) * 1e3;
	return n === "-" ? -s : s;
}
function clockAt(e, t) {
	return t + e(t);
}
function momentsOf(e, t) {
	return [...new Set([e(t - DAY$1), e(t + DAY$1)])].map((e) => t - e).filter((n) => clockAt(e, n) === t);
}
const LONGEST_JUMP = 60 * MINUTE$1;
function* clockMinutes(e, { from: t, until: n }) {
	let r = Math.ceil(t / MINUTE$1) * MINUTE$1, i = clockAt(e, r - LONGEST_JUMP);
	for (let t = r - LONGEST_JUMP; t <= n; t += MINUTE$1) {
		let n = clockAt(e, t);
		for (i += MINUTE$1; i < n; i += MINUTE$1) yield {
			clock: i,
			isCertain: !1
		};
		i = n, t >= r && (yield {
			clock: n,
			isCertain: momentsOf(e, n).length === 1
		});
	}
}
// src/watch/schedule.ts
const SECOND = 1e3, MINUTE = 60 * SECOND, HOUR = 60 * MINUTE, DAY = 24 * HOUR, LENGTHS = {
	second: SECOND,
	minute: MINUTE,
	hour: HOUR,
	day: DAY,
	week: 7 * DAY
}, WEEK_DAYS = [
	"sunday",
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday"
];
async function isDue(e, t, n) {
	if (!require_index.br(e)) return null;
	let r = rhythmOf(e);
	if (r === null) return null;
	let i = require_index.br(require_index.xr(e, "schedule"));
	if (r.start === null && !i) return !0;
	let a = await zoneOf(e), o = a === null ? null : startIn(a, r.start);
	if (a === null || o === null) return null;
	let [s, c] = [t.getTime(), t.getTime() + n * MINUTE];
	return o > c ? !1 : i ? isPlannedIn(e, r, a, {
		from: Math.max(s, o),
		until: c
	}) : isRepeatedIn(r, o, a, {
		from: s,
		until: c
	});
}
function rhythmOf(e) {
	let t = wordOf(e, "frequency"), n = require_index.Zt(require_index.xr(e, "interval") ?? 1);
	if (t === null || n === null || n < 1) return null;
	if (!require_index.xr(e, "startTime")) return {
		frequency: t,
		interval: n,
		start: null
	};
	let r = startOf(e);
	return r === null ? null : {
		frequency: t,
		interval: n,
		start: r
	};
}
function wordOf(e, t) {
	let n = require_index.xr(e, t);
	return typeof n == "string" && !require_index.Xt(n) ? n.trim().toLowerCase() : null;
}
function startOf(e) {
	let t = wordOf(e, "startTime") ?? "", n = /(?:z|[+-]\d\d:?\d\d)$/.test(t), r = Date.parse((n ? t : `${t}z`).toUpperCase());
	return Number.isNaN(r) ? null : n ? { moment: r } : { clock: r };
}
async function zoneOf(e) {
	if (!require_index.xr(e, "timeZone")) return UTC;
	let t = wordOf(e, "timeZone");
	return t === null || t === "utc" ? t && UTC : timeZone(t);
}
function startIn(e, t) {
	if (t === null) return 0;
	if ("moment" in t) return t.moment;
	let [n = null, ...r] = momentsOf(e, t.clock);
	return r.length === 0 ? n : null;
}
function isRepeatedIn({ frequency: e, interval: t }, n, r, { from: i, until: a }) {
	let o = LENGTHS[e];
	if (o === void 0) return null;
	let s = [
		i - HOUR,
		i,
		a,
		a + HOUR,
		...o < DAY ? [n] : []
	], c = o * t, l = s.map((e) => {
		let t = n + r(n) - r(e);
		return t + Math.ceil(Math.max(0, i - t) / c) * c <= a;
	}), [u = null, ...d] = new Set(l);
	return d.length === 0 ? u : null;
}
const MARKS = [
	"hours",
	"minutes",
	"weekDays"
];
function isPlannedIn(e, { frequency: t, interval: n }, r, i) {
	let a = marksOf(require_index.xr(e, "schedule"));
	if (a === null || !["day", "week"].includes(t) || n !== 1) return null;
	let o = [...clockMinutes(r, i).filter(({ clock: e }) => isNamed(a, new Date(e)))].map(({ isCertain: e }) => e && a.minutes.length > 0);
	return o.includes(!0) ? !0 : o.length > 0 && null;
}
function marksOf(e) {
	if (!require_index.br(e) || !Object.keys(e).every((e) => MARKS.includes(e))) return null;
	let [t, n] = [numbersIn(e.hours), numbersIn(e.minutes ?? [])], r = daysIn(e.weekDays);
	return t === null || n === null || r === null ? null : {
		hours: t,
		minutes: n,
		days: r
	};
}
function isNamed({ hours: e, minutes: t, days: n }, r) {
	return !e.includes(r.getUTCHours()) || t.length > 0 && !t.includes(r.getUTCMinutes()) ? !1 : n.length === 0 || n.includes(r.getUTCDay());
}
function numbersIn(e) {
	let t = [e ?? null].flat().map((e) => require_index.Zt(e));
	return t.includes(null) ? null : t.filter((e) => e !== null);
}
function daysIn(e) {
	let t = [e ?? []].flat().map((e) => WEEK_DAYS.indexOf(String(e).trim().toLowerCase()));
	return t.includes(-1) ? null : t;
}
// src/watch/expectation.ts
const OF_CLOCKS = ["recurrence", "slidingwindow"];
async function whyUnexpected({ flow: { operations: e } }, t, n) {
	let r = require_index.kt(e), i = await Promise.all(r.map((e) => whyNotFired(e, t, n)));
	return i.includes(null) ? null : i[0] ?? {
		code: "trigger-not-known",
		type: "none"
	};
}
async function whyNotFired(e, t, n) {
	let r = e.lowerType;
	if (r === "request") return { code: "started-by-person" };
	if (!OF_CLOCKS.includes(r)) return require_index.Ot(e) ? null : {
		code: "trigger-not-known",
		type: e.type
	};
	let i = await isDue(require_index.xr(e.value, "recurrence"), t, n);
	return i === null ? { code: "schedule-not-certain" } : i ? null : {
		code: "schedule-not-due",
		minutes: n
	};
}
// src/watch/not-seen.ts
function notRunFor(e) {
	return [...Map.groupBy(e, ({ outcome: e, cause: t }) => require_index.Bn([e.environment, t])).values()].flatMap((e) => {
		let [t] = e;
		if (t === void 0) return [];
		let { environment: n } = t.outcome;
		return [{
			rule: "watch",
			reason: {
				code: "first-run-not-seen",
				environment: n,
				files: e.map(({ outcome: e }) => e.file).toSorted(),
				cause: t.cause
			}
		}];
	});
}
// src/watch/observer.ts
var Observer = class {
	runs;
	signal;
	lost;
	constructor(e, t, n) {
		this.runs = e, this.signal = n, this.lost = new LostServers(t);
	}
	lossOf(e) {
		return this.lost.of(e);
	}
	isOver(e) {
		return this.lossOf(e) !== null || this.signal.aborted;
	}
	listRuns(e, t) {
		return this.unlessStopped(e, this.runs.listRuns(e, t));
	}
	async readFailure(e, t, n) {
		let r = this.runs.readFailure?.(e, t, n);
		if (r === void 0) return null;
		let i = await this.unlessStopped(e, r);
		return "value" in i ? i.value : null;
	}
	async unlessStopped(e, t) {
		let n = (t) => this.failed(e, t), { promise: r, resolve: i } = Promise.withResolvers(), a = () => i({ cause: { code: "connection-closed" } });
		this.signal.aborted && a(), this.signal.addEventListener("abort", a, { once: !0 });
		try {
			return await Promise.race([t.then((e) => ({ value: e }), n), r]);
		} finally {
			this.signal.removeEventListener("abort", a);
		}
	}
	failed(e, t) {
		let { failure: n, isLasting: r, kind: i } = require_index.Ar(t);
		return (r || i === "timeout") && this.lost.add(e, n), { cause: n };
	}
};
function pausesOf(e, t) {
	let n = Math.min(5, Math.floor(50 / Math.max(1, t)));
	return Array.from({ length: n }, (e, t) => 2 ** t).map((t) => Math.round(e * 6e4 * t / (2 ** n - 1)));
}
// src/watch/watched-run.ts
const FINISHED = [
	"Succeeded",
	"Failed",
	"Cancelled"
];
function isFinished({ status: e }) {
	return FINISHED.includes(e);
}
function runsSince(e, t, n) {
	let r = new Set(t.map(({ runName: e }) => e));
	return e.filter(({ runName: e, startTime: t }) => !r.has(e) && Date.parse(t) > n).toSorted((e, t) => Date.parse(e.startTime) - Date.parse(t.startTime));
}
function shareOf(e) {
	let t = e.filter(isFinished);
	return {
		failed: t.filter(({ status: e }) => e === "Failed").length,
		of: t.length
	};
}
function watchedRun({ status: e, startTime: t, code: n }, r, { before: i, since: a }, o) {
	let s = o?.action ?? null, c = r.flow.operations.find(({ kind: e, name: t }) => e === "action" && t === s) ?? null, l = e === "Failed" ? o?.code ?? n : null;
	return require_index.In(r, {
		status: e,
		startTime: t,
		action: s,
		line: c === null ? null : placed(c, r).line,
		code: l,
		meaning: l === null ? null : runFailureReason(l, r, c),
		before: shareOf(i),
		since: shareOf(a)
	});
}
var FirstRuns = class {
	subjects = new Map();
	replaced = new Map();
	modified = new Map();
	options;
	observer;
	expected = 0;
	constructor({ changes: e }, t, n) {
		let { runs: r, serverOf: i } = t;
		this.observer = r === void 0 ? null : new Observer(r, i, n.signal), this.options = n;
		for (let t of e.filter(require_index.Ln)) {
			let e = {
				change: t,
				before: [],
				trouble: null,
				first: null,
				since: [],
				failure: null
			};
			this.subjects.set(targetKey(t), e), t.action === "update" && this.replaced.set(flowKey(t.environmentName, t.current.flowName), e);
		}
	}
	over(e) {
		return {
			...e,
			readFlow: async (t, n) => {
				let r = await e.readFlow(t, n), i = r?.lastModifiedTime;
				return i !== void 0 && this.modified.set(flowKey(t, n), i), r;
			},
			saveFlow: async (t) => (await this.lookBefore(t.environmentName, t.flowName), e.saveFlow(t)),
			setState: async (t, n, ...r) => (await this.lookBefore(t, n), e.setState(t, n, ...r))
		};
	}
	async lookBefore(e, t) {
		if (t === null) return;
		let n = this.replaced.get(flowKey(e, t));
		if (n === void 0 || n.unexpected !== void 0 || (n.unexpected = await this.whyNot(n.change), n.unexpected !== null || this.observer === null) || (n.trouble = this.observer.lossOf(e), this.observer.isOver(e))) return;
		let r = await this.observer.listRuns(e, t);
		"value" in r ? n.before = r.value : n.trouble = r.cause;
	}
	async whyNot(e) {
		if (this.observer === null) return { code: "runs-not-offered" };
		let t = e.desired.state ?? (e.action === "update" ? e.current.state : null);
		if (t !== null && t !== "Started") return {
			code: "flow-not-started",
			state: t
		};
		let { now: n, minutes: r } = this.options, i = await whyUnexpected(e, n(), r);
		return i === null ? (this.expected += 1, this.expected > 50 ? {
			code: "watched-enough",
			most: 50
		} : null) : i;
	}
	async watch(e) {
		let t = [], n = [];
		for (let r of e.filter(isDeployed)) {
			let e = this.subjects.get(targetKey(r));
			if (e === void 0) continue;
			let i = await this.whyUnwatched(e, r);
			i === null ? n.push({
				outcome: r,
				subject: e
			}) : t.push({
				outcome: r,
				cause: i
			});
		}
		n.length > 0 && await this.poll(n);
		let r = new Map();
		for (let { outcome: e, subject: i } of n) {
			let { first: n, change: a, failure: o } = i;
			n === null ? t.push({
				outcome: e,
				cause: this.whyUnseen(i)
			}) : r.set(e, watchedRun(n, a, i, o));
		}
		return {
			outcomes: e.map((e) => {
				let t = r.get(e);
				return t === void 0 ? e : {
					...e,
					run: t
				};
			}),
			notRun: notRunFor(t)
		};
	}
	async whyUnwatched(e, { state: t, flowName: n }) {
		return this.observer === null ? { code: "runs-not-offered" } : this.options.signal.aborted ? { code: "watch-stopped" } : t !== "Started" || n === null ? {
			code: "flow-not-started",
			state: t
		} : (e.unexpected === void 0 && (e.unexpected = await this.whyNot(e.change)), e.unexpected === null ? e.trouble === null ? this.savedAt(e, n) === null ? { code: "modified-time-missing" } : null : {
			code: "runs-not-read",
			cause: e.trouble
		} : e.unexpected);
	}
	savedAt({ change: e }, t) {
		let n = this.modified.get(flowKey(e.environmentName, t)), r = e.action === "update" ? e.current.lastModifiedTime : void 0, i = Date.parse(n ?? r ?? "");
		return Number.isNaN(i) ? null : i;
	}
	whyUnseen(e) {
		let t = e.trouble ?? this.observer?.lossOf(e.change.environmentName) ?? null;
		return this.options.signal.aborted ? { code: "watch-stopped" } : t === null ? {
			code: "no-run-began",
			minutes: this.options.minutes
		} : {
			code: "runs-not-read",
			cause: t
		};
	}
	async poll(e) {
		let { minutes: t, sleep: n, signal: r, onWatch: i } = this.options;
		i?.(e.length);
		let a = [...e];
		for (let i of pausesOf(t, e.length)) {
			if (a = a.filter(({ subject: e }) => !this.observer?.isOver(e.change.environmentName)), a.length === 0) return;
			await n(i, r), await require_index.Kt(a, ({ outcome: e, subject: t }) => this.look(t, e.flowName ?? ""), { concurrency: 4 }), a = a.filter(({ subject: { first: e } }) => e === null || !isFinished(e));
		}
	}
	async look(e, t) {
		let { environmentName: n } = e.change;
		if (this.observer === null || this.observer.isOver(n)) return;
		let r = await this.observer.listRuns(n, t);
		if (e.trouble = "cause" in r ? r.cause : null, "cause" in r) return;
		e.since = runsSince(r.value, e.before, this.savedAt(e, t) ?? 0);
		let [i = e.first] = e.since;
		if (e.first = e.since.find(({ runName: t }) => t === e.first?.runName) ?? i, e.first?.status !== "Failed") return;
		let { runName: a } = e.first;
		e.failure = await this.observer.readFailure(n, t, a);
	}
};
function flowKey(e, t) {
	return `${e}\n${t}`;
}
function targetKey({ environment: e, file: t }) {
	return `${e}\n${t}`;
}
function isDeployed({ result: e }) {
	return e === "created" || e === "updated";
}
// src/run/approval.ts
async function findUnapproved(e, { settings: t, scope: n, surroundings: r }) {
	let { requireReviewedPlan: i, approvedPlan: a } = t;
	if (!i && a === null) return [];
	let o = [...new Set(e.changes.filter(require_index.Ln).map((e) => e.environment))], s = (t) => a === e.digest || a === e.digests[t], c = o.filter((e) => !s(e));
	if (c.length === 0) return [];
	if (a !== null && c.length === o.length) return c.map((t) => unapproved(e, t, otherApproved(e, t)));
	if (!i) return c.map((t) => unapproved(e, t, { code: "other-environment-approved" }));
	let l = await readReviewed(r.event, n.github);
	return c.flatMap((t) => judged(e, t, l) ?? []);
}
function otherApproved(e, t) {
	return {
		code: "other-plan-approved",
		digest: digestIn(e, t)
	};
}
function unapproved(e, t, n) {
	return {
		environment: t,
		digest: digestIn(e, t),
		reason: n,
		pulls: [],
		differences: null
	};
}
function digestIn({ digest: e, digests: t }, n) {
	return t[n] ?? e;
}
async function readReviewed(e, t) {
	let n = (e) => ({
		pulls: [],
		problems: [e]
	});
	if (e === null || e.kind !== "push") return n({ code: "not-a-push" });
	if (t === null) return n({ code: "no-github-token" });
	try {
		let r = await t.mergedPulls(e.before, e.sha);
		if (r.length === 0) return n({ code: "no-merged-pull" });
		let i = {
			pulls: [],
			problems: []
		};
		for (let e of r) await readPull(e, t, i);
		return i;
	} catch (e) {
		if (e instanceof require_index.ir) return n({
			code: "pulls-not-read",
			cause: e.failure
		});
		throw e;
	}
}
async function readPull(e, t, n) {
	let r = await t.ownComment(e);
	if (r.kind === "none") n.problems.push({
		code: "no-own-comment",
		pull: e
	});
	else if (r.kind === "untrusted") n.problems.push({
		code: "comment-untrusted",
		pull: e,
		cause: r.reason
	});
	else {
		let { reviewedPlanIn: t } = await Promise.resolve().then(() => require("./reviewed-plan-reading.js")), i = t(r.body);
		i.kind === "plan" ? n.pulls.push({
			number: e,
			environments: i.plan
		}) : n.problems.push({
			code: PROBLEMS[i.kind],
			pull: e
		});
	}
}
const PROBLEMS = {
	none: "comment-without-plan",
	unreadable: "plan-unreadable",
	"against-git": "plan-against-git"
};
function judged(e, t, { pulls: n, problems: r }) {
	let i = n.filter(({ environments: e }) => e.has(t)), a = i.flatMap(({ environments: e }) => e.get(t) ?? []), o = e.changes.filter((e) => e.environment === t), s = require_index.dt(o, digestIn(e, t), a);
	if (s.length === 0) return null;
	let c = i.map(({ number: e }) => e), l = n.map(({ number: e }) => ({
		code: "environment-not-shown",
		pull: e,
		environment: t
	})), u = i.length > 0, d = {
		code: "plan-not-reviewed",
		unreviewed: s.length,
		pulls: c,
		problems: u ? r : [...l, ...r]
	}, f = u ? require_index.ut(o, a) : null;
	return {
		...unapproved(e, t, d),
		pulls: c,
		differences: f
	};
}
function firstRuns(e, { settings: { watch: t }, surroundings: { now: n, progress: r, stop: i } }, a) {
	return t === 0 ? null : new FirstRuns(e, a, {
		minutes: t,
		now: n,
		signal: i.signal,
		sleep: (e, t) => (0, node_timers_promises.setTimeout)(e, void 0, { signal: t }).catch(() => {}),
		onWatch: (e) => r(`Watching the first ${e === 1 ? "run" : "runs"} of ${require_index.Yn(e, "flow")} for up to ${require_index.Yn(t, "minute")}`)
	});
}
exports.carryOutPlan = async function(e, t) {
	let { settings: n, surroundings: r, live: { host: i } } = t;
	if (i === null || n.dryRun) return {
		outcomes: withoutWriting(e),
		unapprovedPlans: [],
		notRun: [],
		snapshots: null
	};
	let { root: a, temp: o, now: s, progress: c, warn: l, alarm: u, stop: d } = r;
	d.hold();
	let f = await findUnapproved(e, t), p = snapshotFolder({
		root: a,
		folder: n.snapshots ?? require_index.er((0, node_path.join)(o, "flowgate-snapshots"))
	}, s), m = firstRuns(e, t, i), h = await deployPlan(e, m?.over(i) ?? i, {
		concurrency: n.concurrency,
		atomic: n.atomic,
		signal: d.signal,
		snapshots: p,
		onNote: (e) => l(`${require_index.un(e)}.`),
		onAlarm: (e) => u(require_index.un(e)),
		unapproved: new Map(f.map(({ environment: e, reason: t }) => [e, t])),
		onOutcome: ({ result: e, file: t, environment: n }, r, i) => c(`${r}/${i} ${e} ${t} in ${n}`)
	}), { outcomes: g, notRun: _ } = await m?.watch(h) ?? {
		outcomes: h,
		notRun: []
	};
	return {
		outcomes: g,
		unapprovedPlans: f,
		notRun: _,
		snapshots: g.some(({ snapshot: e }) => e !== null) ? p.folder() : null
	};
};
