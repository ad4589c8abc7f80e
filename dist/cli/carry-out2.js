let node_path = require("node:path");
let node_timers_promises = require("node:timers/promises");
const require_carry_out = require("./carry-out.js");
const require_restore_flow = require("./restore-flow.js");
const require_terminal = require("./terminal.js");
const require_reviewed = require("./reviewed.js");
// src/deploy/connection-tests.ts
/**
* Tests each connection that a change newly binds, once, before anything is written: one metered
* call each. Returns the reason to block each change that uses a connection which does not work.
*/
async function brokenConnections(changes, test, concurrency) {
	if (test === void 0) return /* @__PURE__ */ new Map();
	const groups = Map.groupBy(changes.flatMap(newlyBound), (candidate) => JSON.stringify([candidate.change.environmentName, require_carry_out.connectionId(candidate.connectionName)]));
	const tested = await require_carry_out.pMap(groups.values(), async ([first, ...others]) => {
		const found = await problemOf(first, test);
		return found === null ? [] : [first, ...others].map((one) => [one, found]);
	}, { concurrency });
	return new Map(tested.flat().map(([{ change, key }, found]) => [change, found(key)]));
}
function newlyBound(change) {
	if (change.action !== "create" && change.action !== "update") return [];
	return change.bindings.flatMap(({ key, from, to }) => {
		const isNew = require_carry_out.connectionId(from?.connectionName ?? "") !== require_carry_out.connectionId(to?.connectionName ?? "");
		const connector = require_carry_out.connectorWithSuffix(change.desired.connectionReferences[key]?.id ?? "");
		if (to === null || connector === null || !isNew) return [];
		return [{
			key,
			connectionName: to.connectionName,
			connector,
			change
		}];
	});
}
/**
* Its reply is undocumented: only a status that is certainly bad counts, or a refusal of the test
* itself.
*/
const BROKEN = /error|fail|unauth|invalid|expired|disconnected|denied|forbidden/i;
async function problemOf({ connectionName, connector, change }, test) {
	try {
		const status = await test(change.environmentName, connector, connectionName);
		if (status === null || !BROKEN.test(status)) return null;
		return (key) => ({
			code: "connection-test-failed",
			key,
			connectionName,
			status
		});
	} catch (error) {
		if (!(error instanceof require_carry_out.HostError)) throw error;
		if (error.kind !== "refused" && error.kind !== "not-found") return null;
		const { failure: cause } = error;
		return (key) => ({
			code: "connection-test-refused",
			key,
			connectionName,
			cause
		});
	}
}
// src/live/lost-servers.ts
/** The servers that accept no further call, each with the first failure that shows it. */
var LostServers = class {
	causes = /* @__PURE__ */ new Map();
	serverOf;
	constructor(serverOf) {
		this.serverOf = serverOf;
	}
	/** Notes that the server of an environment is lost. */
	add(environmentName, failure) {
		const server = this.serverOf(environmentName);
		if (!this.causes.has(server)) this.causes.set(server, failure);
	}
	/** Why the server of an environment should get no further call; null: it may. */
	of(environmentName) {
		return this.causes.get(this.serverOf(environmentName)) ?? null;
	}
};
// src/deploy/bind-rows.ts
/**
* Binds the rows that flows need, each once, before the first of them is saved; a row that no flow
* of the run was saved with is bound again as it was.
*/
var RowBinder = class {
	rows;
	host;
	/** Why a row could not be bound; null: it is. */
	bound = /* @__PURE__ */ new Map();
	constructor(rows, host) {
		this.rows = rows;
		this.host = host;
	}
	/** Binds the rows of a change; the first that could not be bound, and why. */
	async bind(change) {
		for (const row of this.rows.filter((one) => isOf(one, change))) {
			const error = await this.once(row);
			if (error !== null) return {
				logicalName: row.logicalName,
				cause: error.failure
			};
		}
		return null;
	}
	/**
	* Undoes what no flow was saved with, unless the run is stopped; returns what stays so for flows
	* that were not saved.
	*/
	async conclude(ended, isStopped) {
		const stays = [];
		for (const [row, bound] of this.bound) {
			const those = ended.filter(([change]) => isOf(row, change));
			const changes = those.filter(([, ending]) => !isSaved$1(ending)).map(([change]) => change);
			const reason = await this.whyItStays(row, await bound, those, isStopped);
			if (reason !== null && changes.length > 0) stays.push({
				reason,
				changes
			});
		}
		return stays;
	}
	/** Null where the row is bound as before. */
	async whyItStays(row, error, ended, isStopped) {
		if (error !== null) return error.mayHaveWritten ? mayStay(row, error) : null;
		const cause = neededBy(ended) ?? (isStopped ? STOPPED : null);
		if (cause !== null) return stays(row, cause);
		const again = await this.send(row, row.to, row.from);
		if (again === null) return null;
		return again.mayHaveWritten ? mayStay(row, again) : stays(row, again.failure);
	}
	once(row) {
		const known = this.bound.get(row) ?? this.send(row, row.from, row.to);
		this.bound.set(row, known);
		return known;
	}
	async send({ environmentName, logicalName }, from, to) {
		const [was, is] = [from, to].map((one) => one?.connectionName ?? null);
		try {
			const binding = {
				logicalName,
				from: was ?? null,
				to: is ?? null
			};
			await this.host.bindReference?.(environmentName, binding);
			return null;
		} catch (error) {
			return require_carry_out.asHostError(error);
		}
	}
};
const STOPPED = { code: "run-stopped" };
function stays(row, cause) {
	return {
		code: "reference-stays-bound",
		...changed(row),
		cause
	};
}
/** After an error that left it open what was written. */
function mayStay(row, { failure: cause }) {
	return {
		code: "reference-may-stay-bound",
		...changed(row),
		cause
	};
}
function changed({ environment, logicalName, from, to }) {
	return {
		environment,
		logicalName,
		from,
		to
	};
}
function isOf({ environment, flows }, change) {
	return change.environment === environment && flows.includes(change.file);
}
/** The flows that were saved with a row, otherwise those that may have been; null: there are none. */
function neededBy(ended) {
	const filesOf = (is) => ended.filter(([, ending]) => is(ending)).map(([{ file }]) => file);
	const [saved, unknown] = [filesOf(isSaved$1), filesOf(({ result }) => result === "unknown")];
	if (saved.length > 0) return {
		code: "row-needed",
		files: saved
	};
	return unknown.length > 0 ? {
		code: "row-maybe-needed",
		files: unknown
	} : null;
}
/** Whether the flow was written, and not restored. */
function isSaved$1({ result, snapshot = null, isAsItWas = false }) {
	if (result === "failed") return snapshot !== null && !isAsItWas;
	return result === "updated" || result === "created";
}
// src/deploy/twins.ts
/** A list before its flow is in it, as long as the server takes. */
const PAUSE_MS = 3e3;
/** More than the second of a `createdTime`. */
const SECOND_MS = 1100;
/** The flows of an environment, or why they could not be listed. */
async function listNow(host, environmentName) {
	try {
		return { listed: await host.listFlows(environmentName) };
	} catch (error) {
		if (error instanceof require_carry_out.HostError) return { cause: error.failure };
		throw error;
	}
}
/**
* The list after a create: once more after a pause where it does not have the new flow yet.
* `flowName` null where the create returned none: then any flow of its name.
*/
async function listAfter(change, flowName, host) {
	const { environmentName } = change;
	const isNew = (flow) => flowName === null ? isNamed$1(change)(flow) : isFlow(flowName)(flow);
	const first = await listNow(host, environmentName);
	if ("cause" in first || first.listed.some(isNew)) return first;
	await host.pause(PAUSE_MS);
	return listNow(host, environmentName);
}
/** The flows that have the name of a new one, by guid; before a create there is none. */
function namesakes(change, listed) {
	return listed.filter(isNamed$1(change)).map(({ flowName }) => flowName);
}
/**
* Looks right after a create. Two runs at once see the same list, and order it by `createdTime` and
* guid: so both know which flow is the first. A flow that is not listed yet is the last. A time in
* whole seconds may be that of a flow that is created after this look: so it looks again when that
* second is over.
*/
async function twinsOf(change, flowName, host) {
	const after = await listAfter(change, flowName, host);
	const twins = twinsIn(after, change, flowName);
	const own = "cause" in after ? void 0 : after.listed.find(isFlow(flowName));
	if (twins.kind === "later" || own === void 0 || !isInSeconds(own)) return twins;
	await host.pause(SECOND_MS);
	return twinsIn(await listNow(host, change.environmentName), change, flowName);
}
function twinsIn(after, change, flowName) {
	if ("cause" in after) return {
		kind: "unchecked",
		cause: after.cause
	};
	const own = after.listed.find(isFlow(flowName)) ?? null;
	const cause = require_carry_out.namesNotShown(after.listed);
	if (cause !== null) return {
		kind: "unchecked",
		cause
	};
	const twins = after.listed.filter((flow) => isNamed$1(change)(flow) && !isFlow(flowName)(flow));
	const others = twins.toSorted(byAge).map((twin) => twin.flowName);
	if (others.length === 0) return { kind: "alone" };
	const isOrdered = [own, ...twins].every((flow) => flow !== null && timeOf(flow) < NEVER);
	return {
		kind: own !== null && isOrdered && twins.every((twin) => byAge(own, twin) < 0) ? "first" : "later",
		others
	};
}
const isFlow = (flowName) => (flow) => flow.flowName.toLowerCase() === flowName.toLowerCase();
const isNamed$1 = ({ desired }) => ({ displayName }) => displayName === desired.displayName;
function byAge(one, other) {
	const [older, newer] = [timeOf(one), timeOf(other)];
	if (older !== newer) return older < newer ? -1 : 1;
	return one.flowName.toLowerCase() < other.flowName.toLowerCase() ? -1 : 1;
}
const NEVER = Number.POSITIVE_INFINITY;
/** A missing time counts as the latest. */
function timeOf({ createdTime }) {
	const time = Date.parse(createdTime ?? "");
	return Number.isNaN(time) ? NEVER : time;
}
/** A flow created after a look has another time, where times are finer than a request is long. */
function isInSeconds({ createdTime = "" }) {
	return !/\.\d*[1-9]/.test(createdTime);
}
// src/deploy/create-unclear.ts
/**
* A create without an answer: a flow of its name and content is looked for. It may be that of
* another run, because no create of this run returned its guid; so it is read and never touched.
*/
async function afterLostReply$1(change, lost, { host, ignored }) {
	const sought = await soleNamesake(change, host);
	if ("cause" in sought) return uncertain(change, null, {
		code: "reply-lost",
		lost,
		cause: sought.cause
	});
	const { flowName } = sought;
	const wanted = require_restore_flow.asSaved(change.desired);
	const found = await require_restore_flow.readSettled(host, change.environmentName, flowName, {
		isDone: (flow) => require_restore_flow.isEqual(require_carry_out.diffOf(flow, wanted, ignored)),
		isBefore: () => false
	});
	if ("reason" in found) return uncertain(change, flowName, {
		code: "reply-lost",
		lost,
		cause: found.reason
	});
	const { flow } = found;
	const diff = require_carry_out.diffOf(flow, wanted, ignored);
	if (!require_restore_flow.isEqual(diff)) return uncertain(change, flowName, {
		code: "reply-lost-and-new-differs",
		lost,
		differences: require_restore_flow.mismatches(diff)
	});
	const { state } = flow;
	const wantedState = change.desired.state;
	if (wantedState === null || wantedState === state) return {
		result: "created",
		flowName,
		state,
		reason: {
			code: "create-reply-lost",
			lost
		}
	};
	return {
		...unfinished(change, flowName, {
			code: "not-own-state",
			lost,
			state,
			wanted: wantedState
		}),
		state
	};
}
/** The one flow of the change's name that was not there before, or why it is not known. */
async function soleNamesake(change, host) {
	const after = await listAfter(change, null, host);
	if ("cause" in after) return after;
	const flowNames = namesakes(change, after.listed);
	const [flowName] = flowNames;
	if (flowName === void 0) return { cause: { code: "flow-not-listed" } };
	return flowNames.length > 1 ? { cause: {
		code: "name-shared",
		flowNames
	} } : { flowName };
}
/**
* The server answered with the guid of a flow that was there before: nothing was created under it.
* That flow is read, to say whether it was written over, and not touched.
*/
async function answeredWithOld(change, answered, { host, ignored }) {
	const { environment, environmentName, desired } = change;
	const after = await listNow(host, environmentName);
	const found = await require_restore_flow.readSettled(host, environmentName, answered, {
		isDone: (flow) => !require_restore_flow.isEqual(require_restore_flow.shownDifference(flow, require_restore_flow.asSaved(desired), ignored)),
		isBefore: () => false
	});
	const isWrittenOver = "flow" in found ? require_restore_flow.isEqual(require_restore_flow.shownDifference(found.flow, require_restore_flow.asSaved(desired), ignored)) : null;
	const others = "cause" in after ? null : namesakes(change, after.listed);
	return {
		result: "failed",
		reason: {
			code: "create-answered-with-old",
			answered,
			environment,
			displayName: desired.displayName,
			isWrittenOver,
			namesakes: others?.filter((name) => name.toLowerCase() !== answered.toLowerCase()) ?? null
		}
	};
}
/** The flow exists, but is not as planned. */
function unfinished({ environment }, flowName, cause) {
	return {
		result: "failed",
		flowName,
		reason: {
			code: "created-unfinished",
			flowName,
			environment,
			cause
		}
	};
}
/** Whether the flow exists, and under which guid, is unknown; the cause says what was tried. */
function uncertain({ environment, desired: { displayName } }, flowName, cause) {
	return {
		result: "unknown",
		flowName,
		reason: {
			code: "create-uncertain",
			environment,
			displayName,
			cause
		}
	};
}
// src/deploy/named.ts
/** Names in quotes stay the same in a translated message; the sentence around them does not. */
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
/** Where a name is quoted in the server's message; -1 where it is not. Case does not count. */
function quotedAt(words, name) {
	const text = words.toLowerCase();
	const found = QUOTES.map((quotes) => {
		const [open, close] = [...quotes];
		return text.indexOf(`${open}${name.toLowerCase()}${close}`);
	}).filter((at) => at !== -1);
	return found.length === 0 ? -1 : Math.min(...found);
}
/**
* The operation of the flow that the server's message names first, by its own name or by the
* reference that it uses; null where it names none.
*/
function namedOperation(words, change) {
	const { flow } = change;
	const first = (nameOf) => flow.operations.map((operation) => ({
		operation,
		at: quotedAt(words, nameOf(operation) ?? "\0")
	})).filter(({ at }) => at !== -1).toSorted((one, other) => one.at - other.at)[0]?.operation;
	const found = first(({ name }) => name) ?? first(({ host }) => host?.key);
	return found === void 0 ? null : placed(found, change);
}
/** The first operation of a flow that uses a connector; null where none does. */
function firstUseOf({ key }, { file, flow, desired }) {
	const { operations } = flow;
	const bindings = Object.entries(desired.connectionReferences).map(([used, { id }]) => ({
		used: { key: used },
		entry: { id }
	}));
	const found = require_carry_out.policyUses({
		operations,
		references: null
	}, { bindings }).find(({ connector }) => connector.key === key);
	return found === void 0 ? null : placed(found.operation, {
		file,
		flow
	});
}
/** An operation of a flow, with its place in the file. */
function placed({ kind, name, path }, { file, flow }) {
	return {
		kind,
		name,
		file,
		line: flow.source.keyPlace(path).line
	};
}
// src/deploy/refusals.ts
const plainly = (code) => ({ refused }) => ({
	code,
	...refused
});
/**
* What each refusal means: the first row that matches the code of the API behind, or the message.
*/
const REFUSALS = [
	{
		match: /DlpViolation|ApiPolicy\w{0,40}Violation|DataLossPrevention|DlpPolicy|PolicyViolation|\bDLP\b|data loss prevention/i,
		reason: ({ refused, change }) => ({
			code: "policy-violated",
			...refused,
			...violatedPolicy(refused.cause, change)
		})
	},
	{
		match: /ConnectionAuthorizationFailed/,
		reason: ({ refused, change, quoted }) => ({
			code: "connection-not-allowed",
			...refused,
			deployAs: change.deployAs,
			connections: suspects(change, quoted)
		})
	},
	{
		match: /ConnectionNotConfigured/,
		reason: ({ refused, change, quoted }) => ({
			code: "connection-not-configured",
			...refused,
			environmentName: change.environmentName,
			connections: suspects(change, quoted)
		})
	},
	{
		match: /missing from connectionReferences/i,
		reason: ({ refused, change }) => ({
			code: "connection-in-place-of-key",
			...refused,
			keys: Object.keys(change.desired.connectionReferences)
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
		reason: ({ refused, quoted }) => ({
			code: "parameter-missing",
			...refused,
			parameter: /\$(?:connections|authentication)/.exec(quoted)?.[0] ?? null
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
];
/** What only flows of solutions are refused for. */
const SOLUTION_REFUSALS = [
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
];
/** Failures whose meaning for a save is clear from their code. */
const BY_FAILURE = {
	throttled: "throttled-too-long",
	"version-changed": "changed-in-between",
	"draft-in-the-way": "draft-blocks-save",
	"environment-not-visible": "target-not-found",
	"flow-not-visible": "target-not-found"
};
/** What a refused save, start or stop of a change means, and where in its file. */
function refusalReason({ failure }, change) {
	const quoted = require_carry_out.quotedIn(failure);
	const code = "upstreamCode" in failure ? failure.upstreamCode ?? "" : "";
	const { environment, file } = change;
	const refused = {
		cause: failure,
		environment,
		file,
		operation: namedOperation(quoted, change)
	};
	const known = BY_FAILURE[failure.code];
	return ([...REFUSALS, ...SOLUTION_REFUSALS].find(({ match }) => match.test(code) || match.test(quoted))?.reason ?? plainly(known ?? "refusal-unknown"))({
		refused,
		change,
		quoted
	});
}
/**
* What the code of a run that failed at an action means, where a refused save may have it too; null for any other
* code.
*/
function runFailureReason(code, change, failed) {
	const row = REFUSALS.find(({ match }) => match.test(code));
	if (row === void 0) return null;
	const { environment, file } = change;
	const cause = {
		code: "refused",
		quoted: "",
		upstreamCode: code
	};
	const operation = failed === null ? null : placed(failed, change);
	const quoted = failed?.host ? `'${failed.host.key}'` : "";
	return row.reason({
		refused: {
			cause,
			environment,
			file,
			operation
		},
		change,
		quoted
	});
}
/** The policy and the connectors that the server names. */
function violatedPolicy(cause, change) {
	const { policy = null, connectors = [] } = "violation" in cause ? cause.violation ?? {} : {};
	return {
		policy,
		connectors: connectors.flatMap((id) => require_carry_out.policyConnector(id) ?? []).map((connector) => ({
			name: connector.name,
			operation: firstUseOf(connector, change)
		}))
	};
}
/** The bindings that the message names; if none, those of other owners; if none, all. */
function suspects({ bindings, deployAs }, words) {
	const bound = bindings.filter(({ to }) => to !== null);
	return ([bound.filter(({ key, to }) => quotedAt(words, key) !== -1 || words.includes(to?.connectionName ?? "\0")), bound.filter(({ to }) => to?.owner != null && !isSame(to.owner, deployAs))].find(({ length }) => length > 0) ?? bound).map(suspect);
}
function suspect({ key, to }) {
	return {
		key,
		connectionName: to?.connectionName ?? null,
		owner: to?.owner ?? null
	};
}
function isSame(owner, account) {
	return owner.toLowerCase() === account?.toLowerCase();
}
// src/deploy/state.ts
/** Starts or stops a saved flow where the map says so, and returns the state that it reads then. */
async function ensureState(change, live, deployment, result) {
	const { flowName, state, version } = live;
	const wanted = change.desired.state;
	if (wanted === state) return {
		result,
		flowName,
		state
	};
	if (wanted === null) return leftAlone(change, live, result);
	const { environment, environmentName } = change;
	const about = {
		isSaved: isSaved(change),
		wanted
	};
	const flow = {
		flowName,
		before: state,
		version
	};
	const set = await require_restore_flow.setState(deployment.host, environmentName, flow, wanted);
	switch (set.kind) {
		case "refused": {
			const cause = refusalReason(set.error, change);
			return {
				result: "failed",
				flowName,
				state,
				reason: {
					code: "state-refused",
					...about,
					state,
					cause
				},
				isAsItWas: !about.isSaved
			};
		}
		case "unseen": {
			const { lost, cause } = set;
			return {
				result: "unknown",
				flowName,
				reason: {
					code: "state-unknown",
					...about,
					environment,
					lost,
					cause
				}
			};
		}
		case "said":
		case "seen": {
			if (set.kind === "said" && set.state === wanted) return {
				result,
				flowName,
				reason: {
					code: "state-not-shown",
					wanted
				}
			};
			if (set.state === wanted) return {
				result,
				flowName,
				state: wanted
			};
			const reason = {
				code: "state-not-reached",
				...about,
				state: set.state
			};
			return {
				result: "failed",
				flowName,
				state: set.state,
				reason
			};
		}
	}
}
/** Whether the flow itself was written before its state is set. */
function isSaved(change) {
	return change.action === "create" || change.writes;
}
/** The map sets no state: then a save should not have changed it. */
function leftAlone(change, { flowName, state }, result) {
	const before = change.action === "update" ? change.current.state : null;
	if (state === "Suspended" && before !== state) return {
		result: "failed",
		flowName,
		state,
		reason: { code: "flow-suspended" }
	};
	return {
		result,
		flowName,
		state,
		reason: remark$1(result, state, before)
	};
}
/** A new flow is stopped until somebody starts it, and the map is the place to say so. */
function remark$1(result, state, before) {
	if (result === "created" && state === "Stopped") return { code: "begins-stopped" };
	if (result === "created" || state === before) return null;
	return {
		code: "state-changed",
		before,
		state
	};
}
// src/deploy/create.ts
/**
* Creates a flow, with one request that is never repeated. The list is read right before it and
* right after it, since another run may create the same flow: of two, the later one is stopped.
*/
async function createFlow(change, deployment) {
	const { host, guids } = deployment;
	const { environmentName } = change;
	const before = await listNow(host, environmentName);
	if ("cause" in before) return {
		result: "failed",
		reason: {
			code: "name-not-checked",
			cause: before.cause
		}
	};
	const flowNames = namesakes(change, before.listed);
	if (flowNames.length > 0) return {
		result: "failed",
		reason: {
			code: "name-taken",
			flowNames
		}
	};
	const cause = require_carry_out.namesNotShown(before.listed);
	if (cause !== null) return {
		result: "failed",
		reason: {
			code: "name-not-checked",
			cause
		}
	};
	let flowName;
	try {
		flowName = await host.saveFlow(saveOf$1(change, null));
	} catch (error) {
		if (!(error instanceof require_carry_out.HostError)) throw error;
		return error.mayHaveWritten ? afterLostReply$1(change, error.failure, deployment) : {
			result: "failed",
			reason: refusalReason(error, change)
		};
	}
	return guids.addOwn(environmentName, flowName, before.listed) ? afterCreate(change, flowName, deployment) : answeredWithOld(change, flowName, deployment);
}
async function afterCreate(change, flowName, deployment) {
	const twins = await twinsOf(change, flowName, deployment.host);
	if (twins.kind === "later") return stopLater(change, flowName, twins.others, deployment);
	const { environmentName } = change;
	const found = await require_restore_flow.readSettled(deployment.host, environmentName, flowName, {
		isDone: () => true,
		isBefore: () => false
	});
	if ("reason" in found) {
		const { reason: cause } = found;
		return uncertain(change, flowName, {
			code: "saved-not-seen",
			createdAs: flowName,
			cause
		});
	}
	const { flow } = found;
	return isAsPlanned(change, flow, deployment) ? finish$1(change, flow, twins, deployment) : saveAgain(change, flow, twins, deployment);
}
/** Two of a name must not run: this one is stopped, and a person must decide. */
async function stopLater(change, flowName, others, { host }) {
	const { environment, environmentName } = change;
	const { displayName } = change.desired;
	const { state, problem } = await require_restore_flow.stopFlow(host, environmentName, {
		flowName,
		state: null
	});
	return {
		result: "failed",
		flowName,
		state,
		reason: {
			code: "created-twice",
			flowName,
			others,
			environment,
			displayName,
			problem
		}
	};
}
function isAsPlanned(change, flow, { ignored }) {
	return require_restore_flow.isEqual(require_restore_flow.shownDifference(flow, require_restore_flow.asSaved(change.desired), ignored)) && !require_restore_flow.hidesReferences(flow, change.desired);
}
/**
* The next run would have to take a new flow that differs from its file for edited by hand. So the
* same content is sent once more; as an update, which creates no second flow.
*/
async function saveAgain(change, first, twins, deployment) {
	const { flowName } = first;
	const { host, ignored } = deployment;
	const leftOf = (flow) => require_restore_flow.shownDifference(flow, require_restore_flow.asSaved(change.desired), ignored);
	const sent = await require_restore_flow.saveAndVerify(host, saveOf$1(change, flowName), () => require_restore_flow.readSettled(host, change.environmentName, flowName, {
		isDone: (flow) => require_restore_flow.isEqual(leftOf(flow)),
		isBefore: (flow) => require_restore_flow.isEqual(require_restore_flow.shownDifference(flow, require_restore_flow.asItWas(first), ignored))
	}));
	switch (sent.kind) {
		case "refused": {
			const { state } = first;
			return {
				...unfinished(change, flowName, refusalReason(sent.error, change)),
				state
			};
		}
		case "unseen": return uncertain(change, flowName, sent.reason);
		case "seen": {
			const { flow, lost } = sent;
			const left = leftOf(flow);
			if (!require_restore_flow.isEqual(left)) return differs(change, flow, lost, deployment);
			if (!(lost !== null && require_restore_flow.hidesReferences(flow, change.desired))) return finish$1(change, flow, twins, deployment);
			return {
				...unfinished(change, flowName, {
					code: "references-not-seen",
					cause: lost
				}),
				state: flow.state
			};
		}
	}
}
function differs(change, flow, lost, { ignored }) {
	const { flowName, state } = flow;
	const differences = require_restore_flow.mismatches(require_restore_flow.shownDifference(flow, require_restore_flow.asSaved(change.desired), ignored));
	return lost === null ? {
		...unfinished(change, flowName, {
			code: "differs-from-file",
			differences
		}),
		state
	} : uncertain(change, flowName, {
		code: "reply-lost-and-new-differs",
		lost,
		differences
	});
}
/** The flow is as planned: sets its state, unless another one of its name may run. */
async function finish$1(change, flow, twins, deployment) {
	if (twins.kind === "unchecked") {
		const { cause } = twins;
		const reason = {
			code: "twins-not-checked",
			cause
		};
		return {
			...unfinished(change, flow.flowName, reason),
			state: flow.state
		};
	}
	const ending = await ensureState(change, flow, deployment, "created");
	const reason = remark(change, flow, twins);
	return ending.result === "created" && reason !== null ? {
		...ending,
		reason
	} : ending;
}
/** What else to know about a created flow. */
function remark(change, flow, twins) {
	const { environment, desired } = change;
	if (twins.kind === "first") return {
		code: "created-first",
		others: twins.others,
		environment
	};
	return require_restore_flow.hidesReferences(flow, desired) ? {
		code: "references-not-shown",
		isNew: true
	} : null;
}
function saveOf$1({ environmentName, desired }, flowName) {
	const { displayName, description, definition, connectionReferences } = desired;
	return {
		environmentName,
		flowName,
		displayName,
		title: displayName,
		description,
		definition,
		connectionReferences
	};
}
// src/deploy/deployment.ts
/** Flows whose guids a deployment knows: those that were there, and its own. */
var Guids = class {
	known = /* @__PURE__ */ new Set();
	own = /* @__PURE__ */ new Set();
	constructor(changes) {
		for (const { environmentName, flowName } of changes) if (flowName !== null) this.known.add(keyOf$1(environmentName, flowName));
	}
	/** Notes a guid that a create returned; false where that flow was there before. */
	addOwn(environmentName, flowName, listed) {
		const key = keyOf$1(environmentName, flowName);
		if (listed.some((flow) => keyOf$1(environmentName, flow.flowName) === key) || this.known.has(key)) return false;
		this.known.add(key);
		this.own.add(key);
		return true;
	}
	/** Whether a create of this run returned the guid: no other flow may be stopped. */
	isOwn(environmentName, flowName) {
		return this.own.has(keyOf$1(environmentName, flowName));
	}
};
function keyOf$1(environmentName, flowName) {
	return `${environmentName}\n${flowName}`.toLowerCase();
}
// src/deploy/stop-on-lasting-error.ts
/**
* The same host, which also reports an error that will end every further call for an environment,
* such as an expired key.
*/
function stopOnLastingError(host, onEnd) {
	const watch = async (environmentName, call) => {
		try {
			return await call;
		} catch (error) {
			if (error instanceof require_carry_out.HostError && error.isLasting) onEnd(environmentName, error);
			throw error;
		}
	};
	const { bindReference } = host;
	return {
		serverOf: (name) => host.serverOf(name),
		listFlows: (name) => watch(name, host.listFlows(name)),
		readFlow: (name, ...given) => watch(name, host.readFlow(name, ...given)),
		saveFlow: (save) => watch(save.environmentName, host.saveFlow(save)),
		setState: (name, ...given) => watch(name, host.setState(name, ...given)),
		...bindReference === void 0 ? {} : { bindReference: (name, ...given) => watch(name, bindReference(name, ...given)) },
		pause: (milliseconds) => host.pause(milliseconds)
	};
}
// src/deploy/undo.ts
/**
* Undoes what a deployment did to one flow, because `file` was not deployed. Returns the same
* ending when there is nothing to undo. What somebody has edited meanwhile is not touched.
*/
function undo(change, ending, deployment, file) {
	return change.action === "create" ? stopCreated(change, ending, deployment, file) : restore$1(change, ending, deployment, file);
}
async function restore$1(change, ending, deployment, file) {
	const { snapshot = null, result } = ending;
	if (snapshot === null || result === "restored") return ending;
	const restored = await restoreUnlessEdited(change, ending, deployment);
	const before = result === "updated" ? null : reasonOf(ending);
	if (restored.code !== "not-restored") {
		if (restored.code === "already-as-it-was" && result !== "updated") return ending;
		const { state } = change.current;
		const reason = {
			code: "undone",
			file,
			before
		};
		return {
			...ending,
			result: "restored",
			state,
			reason,
			isAsItWas: false
		};
	}
	const { problem } = restored;
	const { displayName, flowName } = change.current;
	deployment.alarm(change, {
		code: "flow-not-restored",
		displayName,
		flowName,
		problem,
		snapshot
	});
	return {
		...ending,
		result: result === "unknown" ? "unknown" : "failed",
		reason: {
			code: "not-undone",
			file,
			before,
			problem,
			snapshot
		},
		isAsItWas: false
	};
}
/** A change that was carried out ended for a reason of the deployment, never of the plan. */
function reasonOf({ reason = null }) {
	return reason;
}
/**
* An edit is a content that is neither the old nor the new one, or a state that this run did not
* leave.
*/
async function restoreUnlessEdited(change, ending, deployment) {
	const { environmentName, current } = change;
	const { host } = deployment;
	const isUpdated = ending.result === "updated";
	const found = await require_restore_flow.readSettled(host, environmentName, current.flowName, {
		isDone: (now) => isLeft(change, ending, now, deployment) || !isUpdated && isAsBefore(change, now, deployment),
		isBefore: () => false
	});
	if ("reason" in found) {
		const { reason: cause } = found;
		return {
			code: "not-restored",
			problem: {
				code: "not-read",
				cause
			},
			kept: null
		};
	}
	const { flow: now } = found;
	if (isLeft(change, ending, now, deployment) || isAsBefore(change, now, deployment)) {
		const isChanged = isUpdated && change.writes;
		const sight = require_restore_flow.sightOf(current);
		return require_restore_flow.restoreFlow({
			environmentName,
			was: current,
			now,
			sight,
			isChanged
		}, deployment);
	}
	return {
		code: "not-restored",
		problem: { code: "edited-meanwhile" },
		kept: null
	};
}
/** Whether a flow is as the run left it; an ending without a state does not know it. */
function isLeft({ current, desired }, { state = null }, now, { ignored }) {
	return (state === null ? [current.state, desired.state] : [state]).includes(now.state) && require_restore_flow.isEqual(require_restore_flow.shownDifference(now, require_restore_flow.asSaved(desired), ignored));
}
function isAsBefore({ current }, now, { ignored }) {
	return now.state === current.state && require_restore_flow.isEqual(require_restore_flow.shownDifference(now, require_restore_flow.asItWas(current), ignored));
}
/**
* A flow cannot be deleted with these tools, so it is stopped and named. One that is not this run's
* own, or that somebody has started or edited meanwhile, is only named.
*/
async function stopCreated(change, ending, deployment, file) {
	const { flowName = null } = ending;
	if (flowName === null) return ending;
	const { environment } = change;
	const { displayName } = change.desired;
	const { state, problem } = await stopUnlessEdited(change, flowName, ending, deployment);
	const { alarm } = deployment;
	alarm(change, {
		code: "created-flow-stays",
		displayName,
		environment,
		flowName,
		problem
	});
	const before = ending.result === "created" ? null : reasonOf(ending);
	return {
		...ending,
		result: ending.result === "unknown" && !isOutcomeKnown(problem) ? "unknown" : "failed",
		state,
		reason: {
			code: "create-not-undone",
			file,
			before,
			environment,
			flowName,
			problem
		}
	};
}
/** Whether the outcome of the flow is known. */
function isOutcomeKnown(problem) {
	return problem === null || ["not-stopped", "started-meanwhile"].includes(problem.code);
}
async function stopUnlessEdited({ environmentName, desired }, flowName, { result, state: left = null }, { host, guids, ignored }) {
	if (!guids.isOwn(environmentName, flowName)) return {
		state: left,
		problem: { code: "not-own" }
	};
	const found = await require_restore_flow.readBack(host, environmentName, flowName);
	if ("reason" in found) return require_restore_flow.stopFlow(host, environmentName, {
		flowName,
		state: left
	});
	const { flow: now } = found;
	if (now.state === "Stopped") return {
		state: now.state,
		problem: null
	};
	if (result === "created" && !require_restore_flow.isEqual(require_restore_flow.shownDifference(now, require_restore_flow.asSaved(desired), ignored)) || left !== null && now.state !== left) return {
		state: now.state,
		problem: { code: "started-meanwhile" }
	};
	return require_restore_flow.stopFlow(host, environmentName, now);
}
// src/deploy/update.ts
/**
* Replaces a live flow: saves a snapshot first, writes, reads back, compares by meaning, then sets
* the state. A save with another result than planned is undone.
*/
async function updateFlow(change, deployment) {
	const latest = await unlessChanged(change, deployment);
	if ("reason" in latest) return {
		result: "failed",
		reason: latest.reason
	};
	return replace(latest.change, deployment);
}
async function replace(change, deployment) {
	const { environmentName, current } = change;
	const { snapshots, planDigest } = deployment;
	let snapshot;
	try {
		snapshot = await snapshots.keep({
			environmentName,
			flow: current,
			planDigest
		});
	} catch (error) {
		return {
			result: "failed",
			reason: {
				code: "snapshot-not-written",
				cause: require_restore_flow.snapshotProblem(error)
			}
		};
	}
	if (change.writes) return {
		...await write$1(change, deployment, snapshot),
		snapshot
	};
	return {
		...await ensureState(change, current, deployment, "updated"),
		snapshot
	};
}
/** The text of an error that is not a `HostError`. */
function detailOf(error) {
	return error instanceof Error ? error.message : String(error);
}
/**
* Long runs read first and write much later; a plan that is younger than this counts as current.
*/
const FRESH_MS = 3e4;
/**
* The change with the flow's latest version, or why the plan is no longer valid for this flow. A
* state counts as well.
*/
async function unlessChanged(change, { host, ignored }) {
	const { environmentName, current, readAt } = change;
	if (Date.now() - readAt < FRESH_MS) return { change };
	const found = await require_restore_flow.readBack(host, environmentName, current.flowName);
	if ("reason" in found) return { reason: {
		code: "not-read-again",
		cause: found.reason
	} };
	const { flow } = found;
	const differences = [...require_restore_flow.mismatches(require_restore_flow.shownDifference(flow, require_restore_flow.asItWas(current), ignored)), ...require_restore_flow.stateMismatch(flow.state, current.state)];
	if (differences.length > 0) return { reason: {
		code: "changed-since-plan",
		differences
	} };
	const { version } = flow;
	if (version === void 0) return { change };
	return { change: {
		...change,
		current: {
			...current,
			version
		}
	} };
}
async function write$1(change, deployment, snapshot) {
	const first = await save(change, deployment);
	if (!mayBeUnbound(first, change)) return conclude(change, first, deployment, snapshot);
	const again = await save(change, deployment);
	return conclude(change, again.kind === "refused" ? first : again, deployment, snapshot);
}
function save(change, { host, ignored }) {
	const { environmentName, desired, current } = change;
	const { flowName } = current;
	const sight = require_restore_flow.sightOf(current);
	return require_restore_flow.saveAndVerify(host, saveOf(change), () => require_restore_flow.readSettled(host, environmentName, flowName, {
		isDone: (flow) => require_restore_flow.isEqual(require_restore_flow.differing(flow, require_restore_flow.asSaved(desired), ignored, sight)),
		isBefore: (flow) => require_restore_flow.isEqual(require_restore_flow.shownDifference(flow, require_restore_flow.asItWas(current), ignored))
	}));
}
function saveOf({ environmentName, desired, current }) {
	const { description, definition, connectionReferences } = desired;
	const { flowName, displayName: title } = current;
	const content = {
		displayName: desired.renames ? desired.displayName : null,
		title,
		description,
		definition,
		connectionReferences
	};
	return {
		environmentName,
		flowName,
		version: current.version,
		...content
	};
}
/** Whether the flow shows no references, and never had any that could have been shown. */
function mayBeUnbound(sent, { current, desired }) {
	return sent.kind === "seen" && require_restore_flow.hidesReferences(sent.flow, desired) && sent.lost === null && require_restore_flow.sightOf(current) === "unknown";
}
async function conclude(change, sent, deployment, snapshot) {
	switch (sent.kind) {
		case "refused": return {
			result: "failed",
			reason: refusalReason(sent.error, change),
			isAsItWas: true
		};
		case "unseen": return unknown(change, sent.reason, snapshot);
		case "seen": {
			const { desired, current } = change;
			const { flow, lost } = sent;
			const { ignored } = deployment;
			const diff = require_restore_flow.differing(flow, require_restore_flow.asSaved(desired), ignored, require_restore_flow.sightOf(current));
			if (require_restore_flow.isEqual(diff) && (lost === null || !require_restore_flow.isEqual(require_restore_flow.shownDifference(flow, require_restore_flow.asItWas(current), ignored)))) return finish(change, flow, deployment);
			if (lost !== null) return afterLostReply(change, flow, deployment, snapshot, lost);
			return restore(change, deployment, snapshot, flow, require_restore_flow.mismatches(diff));
		}
	}
}
async function finish(change, flow, deployment) {
	const ending = await ensureState(change, flow, deployment, "updated");
	if (ending.result !== "updated") return ending;
	if (require_restore_flow.hidesReferences(flow, change.desired)) return {
		...ending,
		reason: {
			code: "references-not-shown",
			isNew: false
		}
	};
	const reason = ending.reason ?? (mayNotListen(change, ending) ? TRIGGER : null);
	return {
		...ending,
		reason
	};
}
const TRIGGER = { code: "trigger-not-certain" };
/** Whether a trigger of Dataverse was changed, of a flow that is on where references are rows. */
function mayNotListen({ desired, diff }, { state = null }) {
	const changed = diff.operations.filter(({ at }) => at.startsWith("/definition/triggers/"));
	const isOfRows = Object.values(desired.connectionReferences).some((one) => one.logicalName);
	const waits = require_carry_out.operations(desired.definition, []).some(({ kind, host }) => kind === "trigger" && host?.connector === DATAVERSE);
	return state === "Started" && changed.length > 0 && isOfRows && waits;
}
const DATAVERSE = "shared_commondataserviceforapps";
/**
* The answer is lost and the live flow is not as planned: either nothing was written, or the result
* is unknown.
*/
function afterLostReply(change, flow, { ignored }, snapshot, lost) {
	const { current, desired } = change;
	const sight = require_restore_flow.sightOf(current);
	if ([require_restore_flow.asSaved(desired), require_restore_flow.asItWas(current)].every((known) => require_restore_flow.isEqual(require_restore_flow.shownDifference(flow, known, ignored)))) return unknown(change, {
		code: "reply-lost-and-hidden",
		lost
	}, snapshot);
	if (require_restore_flow.isEqual(require_restore_flow.differing(flow, require_restore_flow.asItWas(current), ignored, sight))) return {
		result: "failed",
		reason: {
			code: "not-written",
			lost
		},
		isAsItWas: true
	};
	return unknown(change, {
		code: "reply-lost-and-differs",
		lost,
		differences: require_restore_flow.mismatches(require_restore_flow.differing(flow, require_restore_flow.asSaved(desired), ignored, sight))
	}, snapshot);
}
async function restore(change, deployment, snapshot, now, differences) {
	const { environmentName, current } = change;
	const task = {
		environmentName,
		was: current,
		now,
		sight: require_restore_flow.sightOf(current),
		isChanged: true
	};
	const restored = await require_restore_flow.restoreFlow(task, deployment);
	if (restored.code !== "not-restored") return {
		result: "restored",
		reason: {
			code: "mismatch-restored",
			differences,
			kept: restored.code === "restored" ? restored.kept : null
		}
	};
	const { problem } = restored;
	const { displayName, flowName } = current;
	deployment.alarm(change, {
		code: "flow-not-restored",
		displayName,
		flowName,
		problem,
		snapshot
	});
	return {
		result: "failed",
		reason: {
			code: "mismatch-not-restored",
			differences,
			problem,
			snapshot
		}
	};
}
function unknown({ environment, environmentName, current: { flowName } }, cause, snapshot) {
	return {
		result: "unknown",
		reason: {
			code: "update-uncertain",
			environment,
			environmentName,
			flowName,
			snapshot,
			cause
		}
	};
}
// src/deploy/deployment-run.ts
/** A deployment in progress: what has ended and how, and what keeps the rest from starting. */
var DeploymentRun = class {
	plan;
	broken;
	options;
	deployment;
	endings = /* @__PURE__ */ new Map();
	ended = /* @__PURE__ */ new Map();
	/** Those that were carried out, in the order in which they ended. */
	carriedOut = [];
	/** The first that failed, or must not be deployed at all. */
	failed;
	lost;
	rows;
	constructor(plan, host, broken, options) {
		this.plan = plan;
		this.broken = broken;
		this.options = options;
		this.lost = new LostServers(host.serverOf);
		this.deployment = {
			host: stopOnLastingError(host, (environmentName, { failure }) => this.lost.add(environmentName, failure)),
			snapshots: options.snapshots,
			planDigest: plan.digest,
			ignored: plan.ignored,
			guids: new Guids(plan.changes),
			alarm: (change, alarm) => options.onAlarm?.(require_carry_out.withoutSecretsOf(change, alarm))
		};
		this.rows = new RowBinder(plan.references ?? [], this.deployment.host);
		this.failed = plan.changes.find((change) => this.isOut(change)) ?? null;
	}
	/** True when it must not be deployed at all. */
	isOut(change) {
		const isUnapproved = require_carry_out.isWriting(change) && this.options.unapproved?.has(change.environment);
		return require_carry_out.isBlocked(change) || this.broken.has(change) || isUnapproved === true;
	}
	endingOf(change) {
		return this.endings.get(change) ?? { result: "skipped" };
	}
	/** Call it for a child before the flows that call it; never rejects. */
	carryOut(change, children) {
		const ended = this.carryOutAfter(change, children);
		this.ended.set(change, ended);
		return ended;
	}
	async carryOutAfter(change, children) {
		await Promise.all(children.map((child) => this.ended.get(child)));
		const ending = await this.bringToEnd(change, children);
		if (require_carry_out.FAILING.includes(ending.result)) this.failed ??= change;
		this.end(change, ending);
	}
	end(change, ending) {
		this.endings.set(change, ending);
		const { changes } = this.plan;
		this.options.onOutcome?.(require_carry_out.outcomeOf(change, ending), this.endings.size, changes.length);
	}
	async bringToEnd(change, children) {
		switch (change.action) {
			case "blocked": return require_carry_out.blockedEnding(change);
			case "unchanged": return { result: "unchanged" };
			case "create":
			case "update": {
				const against = this.reasonAgainst(change, children);
				if (against !== null) return against;
				const unbound = await this.rows.bind(change);
				if (unbound !== null) return {
					result: "failed",
					reason: {
						code: "reference-unbound",
						...unbound
					}
				};
				const ending = await write(change, this.deployment);
				this.carriedOut.push(change);
				return ending;
			}
		}
	}
	/** The ending of a flow that must not start; null when it may. */
	reasonAgainst(change, children) {
		const { signal, atomic, unapproved } = this.options;
		const reason = unapproved?.get(change.environment) ?? this.broken.get(change);
		if (reason !== void 0) return {
			result: "blocked",
			reason
		};
		const { environment } = change;
		if (signal?.aborted) return {
			result: "skipped",
			reason: {
				code: "run-stopped-before",
				environment
			}
		};
		if (atomic && this.failed !== null) {
			const { file } = this.failed;
			return {
				result: "skipped",
				reason: {
					code: "run-atomic-before",
					file
				}
			};
		}
		const cause = this.lost.of(change.environmentName);
		if (cause !== null) return {
			result: "failed",
			reason: {
				code: "host-lost",
				server: this.deployment.host.serverOf(change.environmentName),
				cause
			}
		};
		const child = children.find((one) => require_carry_out.FAILING.includes(this.endingOf(one).result));
		if (child === void 0) return null;
		const { result } = this.endingOf(child);
		return {
			result: "blocked",
			reason: {
				code: "called-flow-failed",
				file: child.file,
				result
			}
		};
	}
	/**
	* With `atomic`, undoes what was deployed, the last one first, unless everything was deployed.
	*/
	async conclude() {
		await this.undoFlows();
		await this.undoRows();
	}
	/** A job that is being cancelled leaves rows as they are; what stays is in the outcomes. */
	async undoRows() {
		const ended = this.plan.changes.map((one) => [one, this.endingOf(one)]);
		const isStopped = this.options.signal?.aborted === true;
		for (const { reason, changes } of await this.rows.conclude(ended, isStopped)) {
			for (const change of changes) {
				const { rows = [], ...ending } = this.endingOf(change);
				this.endings.set(change, {
					...ending,
					rows: [...rows, reason]
				});
			}
			if (!["row-needed", "row-maybe-needed"].includes(reason.cause.code)) this.options.onAlarm?.(reason);
		}
	}
	async undoFlows() {
		const { failed, options, carriedOut } = this;
		const writing = this.plan.changes.filter(require_carry_out.isWriting);
		if (options.atomic !== true || failed === null && carriedOut.length === writing.length) return;
		for (const change of carriedOut.toReversed()) {
			const before = this.endingOf(change);
			if (failed === null || options.signal?.aborted) this.leave(change, before);
			else {
				const ending = await undone(change, before, this.deployment, failed.file);
				if (ending !== before) this.end(change, ending);
			}
		}
	}
	/**
	* A job that is being cancelled has seconds left: what was deployed is listed, and not undone.
	*/
	leave(change, { result, snapshot = null }) {
		if (result !== "updated" && result !== "created") return;
		const { displayName } = change;
		this.deployment.alarm(change, {
			code: "left-deployed",
			displayName,
			result,
			snapshot
		});
	}
};
/** An error in one flow never changes the outcome of another. */
async function write(change, deployment) {
	try {
		return change.action === "create" ? await createFlow(change, deployment) : await updateFlow(change, deployment);
	} catch (error) {
		return defect(change, error);
	}
}
async function undone(change, ending, deployment, file) {
	try {
		return await undo(change, ending, deployment, file);
	} catch (error) {
		return {
			...ending,
			...defect(change, error)
		};
	}
}
function defect({ environment }, error) {
	return {
		result: "unknown",
		reason: {
			code: "defect",
			environment,
			detail: detailOf(error)
		}
	};
}
// src/deploy/order.ts
/**
* Child flows before parents: a `Workflow` action names its child by guid. A flow that does not
* exist yet has no guid, so nothing can call it yet.
*/
function orderOf(changes) {
	const calls = callsAmong(changes);
	const reach = new Map(changes.map((change) => [change, reachable(change, calls)]));
	const isTogether = (one, other) => reach.get(one)?.has(other) === true && reach.get(other)?.has(one) === true;
	const childrenOf = (change) => (calls.get(change) ?? []).filter((child) => !isTogether(change, child));
	const ordered = /* @__PURE__ */ new Set();
	const add = (change) => {
		if (ordered.has(change)) return;
		for (const child of childrenOf(change)) add(child);
		ordered.add(change);
	};
	changes.forEach(add);
	return {
		changes: [...ordered],
		childrenOf,
		circles: circlesIn(changes, calls, isTogether)
	};
}
function callsAmong(changes) {
	const byGuid = new Map(changes.flatMap((change) => change.flowName === null ? [] : [[keyOf(change, change.flowName), change]]));
	return new Map(changes.map((change) => {
		const children = childGuids(change).map((guid) => byGuid.get(keyOf(change, guid))).filter((child) => child !== void 0 && child !== change);
		return [change, [...new Set(children)]];
	}));
}
function childGuids(change) {
	switch (change.action) {
		case "create":
		case "update": return [...require_carry_out.operations(change.desired.definition, [])].flatMap(({ childFlow }) => childFlow === null ? [] : [childFlow]);
		case "unchanged":
		case "blocked": return [];
	}
}
function keyOf({ environmentName }, guid) {
	return `${environmentName}\n${guid}`.toLowerCase();
}
/** Everything that a flow calls, directly or indirectly. */
function reachable(start, calls) {
	const found = /* @__PURE__ */ new Set();
	const left = [...calls.get(start) ?? []];
	for (let next = left.pop(); next !== void 0; next = left.pop()) {
		if (found.has(next)) continue;
		found.add(next);
		left.push(...calls.get(next) ?? []);
	}
	return found;
}
/** One circle for each group of flows that call each other, from its first flow. */
function circlesIn(changes, calls, isTogether) {
	const known = /* @__PURE__ */ new Set();
	return changes.flatMap((start) => {
		const group = changes.filter((other) => isTogether(start, other));
		if (group.length === 0 || known.has(start)) return [];
		for (const each of group) known.add(each);
		return [wayBack(start, calls).map(({ file }) => file)];
	});
}
/** The shortest path from a flow back to itself. */
function wayBack(start, calls) {
	const ways = [[start]];
	const seen = /* @__PURE__ */ new Set();
	for (let way = ways.shift(); way !== void 0; way = ways.shift()) for (const next of calls.get(way.at(-1)) ?? []) {
		if (next === start) return [...way, start];
		if (!seen.has(next)) ways.push([...way, next]);
		seen.add(next);
	}
	return [start];
}
// src/deploy/deploy.ts
/**
* Carries out a plan and decides nothing again. Child flows come first. Each flow is independent:
* if one fails, the others go on. With `atomic`, either all are written or all are undone. The
* outcomes are in the plan's order.
*/
async function deployPlan(plan, host, options) {
	const { concurrency, onNote = () => {} } = options;
	const { changes } = plan;
	const order = orderOf(changes);
	for (const files of order.circles) onNote({
		code: "calls-in-circle",
		files
	});
	const run = new DeploymentRun(plan, host, await brokenConnections(changes, host.testConnection, concurrency), options);
	await require_carry_out.pMap(order.changes, (change) => run.carryOut(change, order.childrenOf(change)), { concurrency });
	await run.conclude();
	return changes.map((change) => require_carry_out.outcomeOf(change, run.endingOf(change)));
}
/** The outcomes of a run that changes nothing: what would have been written is skipped. */
function withoutWriting({ changes }) {
	return changes.map((change) => {
		if (change.action === "blocked") return require_carry_out.outcomeOf(change, require_carry_out.blockedEnding(change));
		const result = change.action === "unchanged" ? "unchanged" : "skipped";
		return require_carry_out.outcomeOf(change, { result });
	});
}
// src/watch/time-zone.ts
const MINUTE$1 = 6e4;
const DAY$1 = 1440 * MINUTE$1;
/** No offset at any time. */
const UTC = () => 0;
/**
* A time zone by the name that Windows has for it, as a schedule does; null where that is unknown.
* Offsets are those of Node's own time zones, with daylight saving.
*/
async function timeZone(windows) {
	const { ianaName } = await Promise.resolve().then(() => require("./windows-zones.js"));
	const name = ianaName(windows);
	if (name === null) return null;
	const clock = new Intl.DateTimeFormat("en-US", {
		timeZone: name,
		timeZoneName: "longOffset"
	});
	return (moment) => offsetIn(clock.formatToParts(moment));
}
/** `GMT`, `GMT+05:45`, or `GMT+00:53:28` of a time before there were zones. */
function offsetIn(parts) {
	const text = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
	const [, sign, ...digits] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
	const [hours = 0, minutes = 0, seconds = 0] = digits.map((each) => Number(each ?? 0));
	const offset = ((hours * 60 + minutes) * 60 + seconds) * 1e3;
	return sign === "-" ? -offset : offset;
}
/** What the clocks show at a moment, as the milliseconds of the same digits in UTC. */
function clockAt(zone, moment) {
	return moment + zone(moment);
}
/**
* The moments at which the clocks show something: none where they are put forward over it, two
* where they are put back over it.
*/
function momentsOf(zone, clock) {
	return [.../* @__PURE__ */ new Set([zone(clock - DAY$1), zone(clock + DAY$1)])].map((offset) => clock - offset).filter((moment) => clockAt(zone, moment) === clock);
}
/** Clocks are put forward by an hour at most. */
const LONGEST_JUMP = 60 * MINUTE$1;
/**
* What the clocks show in a window, minute by minute. What they show twice is not certain; nor is
* what they skip in it or in the hour before, since the service may make up for it.
*/
function* clockMinutes(zone, { from, until }) {
	const first = Math.ceil(from / MINUTE$1) * MINUTE$1;
	let last = clockAt(zone, first - LONGEST_JUMP);
	for (let moment = first - LONGEST_JUMP; moment <= until; moment += MINUTE$1) {
		const clock = clockAt(zone, moment);
		for (last += MINUTE$1; last < clock; last += MINUTE$1) yield {
			clock: last,
			isCertain: false
		};
		last = clock;
		if (moment >= first) yield {
			clock,
			isCertain: momentsOf(zone, clock).length === 1
		};
	}
}
// src/watch/schedule.ts
const SECOND = 1e3;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The frequencies whose length never changes. */
const LENGTHS = {
	second: SECOND,
	minute: MINUTE,
	hour: HOUR,
	day: DAY,
	week: 7 * DAY
};
const WEEK_DAYS = [
	"sunday",
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday"
];
/**
* Whether a recurrence starts a run within `minutes` of `from`; null where that is not certain: an
* expression, an unknown time zone, a time that the clocks skip or show twice, or what no
* documentation says. Source: "Schedules for recurring triggers" in the documentation of Azure Logic
* Apps: with a time zone the UTC time moves with daylight saving, and a time at its change is
* "invalid or ambiguous". Without a start time and a schedule the first run begins when the flow is
* saved.
*/
async function isDue(recurrence, from, minutes) {
	if (!require_carry_out.isObject(recurrence)) return null;
	const rhythm = rhythmOf(recurrence);
	if (rhythm === null) return null;
	const isPlanned = require_carry_out.isObject(require_carry_out.own(recurrence, "schedule"));
	if (rhythm.start === null && !isPlanned) return true;
	const zone = await zoneOf(recurrence);
	const start = zone === null ? null : startIn(zone, rhythm.start);
	if (zone === null || start === null) return null;
	const [now, until] = [from.getTime(), from.getTime() + minutes * MINUTE];
	if (start > until) return false;
	return isPlanned ? isPlannedIn(recurrence, rhythm, zone, {
		from: Math.max(now, start),
		until
	}) : isRepeatedIn(rhythm, start, zone, {
		from: now,
		until
	});
}
/** Null where one of its parts is not a plain value. */
function rhythmOf(recurrence) {
	const frequency = wordOf(recurrence, "frequency");
	const interval = require_carry_out.numberOf(require_carry_out.own(recurrence, "interval") ?? 1);
	if (frequency === null || interval === null || interval < 1) return null;
	if (!require_carry_out.own(recurrence, "startTime")) return {
		frequency,
		interval,
		start: null
	};
	const start = startOf(recurrence);
	return start === null ? null : {
		frequency,
		interval,
		start
	};
}
function wordOf(recurrence, key) {
	const value = require_carry_out.own(recurrence, key);
	return typeof value === "string" && !require_carry_out.isExpression(value) ? value.trim().toLowerCase() : null;
}
function startOf(recurrence) {
	const text = wordOf(recurrence, "startTime") ?? "";
	const hasOffset = /(?:z|[+-]\d\d:?\d\d)$/.test(text);
	const time = Date.parse((hasOffset ? text : `${text}z`).toUpperCase());
	if (Number.isNaN(time)) return null;
	return hasOffset ? { moment: time } : { clock: time };
}
/** Null for an expression, and for a name that Windows does not have. */
async function zoneOf(recurrence) {
	if (!require_carry_out.own(recurrence, "timeZone")) return UTC;
	const name = wordOf(recurrence, "timeZone");
	if (name === null || name === "utc") return name && UTC;
	return timeZone(name);
}
/** The beginning of time where there is no start; null where the clocks do not show it just once. */
function startIn(zone, start) {
	if (start === null) return 0;
	if ("moment" in start) return start.moment;
	const [moment = null, ...others] = momentsOf(zone, start.clock);
	return others.length === 0 ? moment : null;
}
/** Whether one of the equal periods since the start ends in the window. */
function isRepeatedIn({ frequency, interval }, start, zone, { from, until }) {
	const length = LENGTHS[frequency];
	if (length === void 0) return null;
	const moments = [
		from - HOUR,
		from,
		until,
		until + HOUR,
		...length < DAY ? [start] : []
	];
	const period = length * interval;
	const due = moments.map((moment) => {
		const first = start + zone(start) - zone(moment);
		return first + Math.ceil(Math.max(0, from - first) / period) * period <= until;
	});
	const [only = null, ...others] = new Set(due);
	return others.length === 0 ? only : null;
}
/** The fields of a schedule whose meaning is certain. */
const MARKS = [
	"hours",
	"minutes",
	"weekDays"
];
/** Whether a schedule of hours and minutes names a minute of the window. */
function isPlannedIn(recurrence, { frequency, interval }, zone, window) {
	const marks = marksOf(require_carry_out.own(recurrence, "schedule"));
	if (marks === null || !["day", "week"].includes(frequency) || interval !== 1) return null;
	const certain = [...clockMinutes(zone, window).filter(({ clock }) => isNamed(marks, new Date(clock)))].map(({ isCertain }) => isCertain && marks.minutes.length > 0);
	if (certain.includes(true)) return true;
	return certain.length > 0 ? null : false;
}
/** Null where one of its parts is not understood. */
function marksOf(schedule) {
	if (!require_carry_out.isObject(schedule) || !Object.keys(schedule).every((key) => MARKS.includes(key))) return null;
	const [hours, minutes] = [numbersIn(schedule.hours), numbersIn(schedule.minutes ?? [])];
	const days = daysIn(schedule.weekDays);
	return hours === null || minutes === null || days === null ? null : {
		hours,
		minutes,
		days
	};
}
function isNamed({ hours, minutes, days }, clock) {
	if (!hours.includes(clock.getUTCHours())) return false;
	if (minutes.length > 0 && !minutes.includes(clock.getUTCMinutes())) return false;
	return days.length === 0 || days.includes(clock.getUTCDay());
}
/** A list of numbers, or one; null for anything else. */
function numbersIn(value) {
	const numbers = [value ?? null].flat().map((each) => require_carry_out.numberOf(each));
	return numbers.includes(null) ? null : numbers.filter((each) => each !== null);
}
/** Days as `Date` counts them; an empty list means every day. Null where a name is not a day. */
function daysIn(value) {
	const days = [value ?? []].flat().map((name) => WEEK_DAYS.indexOf(String(name).trim().toLowerCase()));
	return days.includes(-1) ? null : days;
}
// src/watch/expectation.ts
const OF_CLOCKS = ["recurrence", "slidingwindow"];
/**
* Why no run of a flow is expected within `minutes` of `from`; null where one is. What an event
* starts, such as a new row, is always expected.
*/
async function whyUnexpected({ flow: { operations } }, from, minutes) {
	const triggers = require_carry_out.triggersOf(operations);
	const reasons = await Promise.all(triggers.map((trigger) => whyNotFired(trigger, from, minutes)));
	if (reasons.includes(null)) return null;
	return reasons[0] ?? {
		code: "trigger-not-known",
		type: "none"
	};
}
async function whyNotFired(trigger, from, minutes) {
	const type = trigger.lowerType;
	if (type === "request") return { code: "started-by-person" };
	if (!OF_CLOCKS.includes(type)) return require_carry_out.hasNoInvoker(trigger) ? null : {
		code: "trigger-not-known",
		type: trigger.type
	};
	const due = await isDue(require_carry_out.own(trigger.value, "recurrence"), from, minutes);
	if (due === null) return { code: "schedule-not-certain" };
	return due ? null : {
		code: "schedule-not-due",
		minutes
	};
}
// src/watch/not-seen.ts
/** One entry for each environment and reason. */
function notRunFor(unseen) {
	return [...Map.groupBy(unseen, ({ outcome, cause }) => require_carry_out.keyOfData([outcome.environment, cause])).values()].flatMap((those) => {
		const [first] = those;
		if (first === void 0) return [];
		const { environment } = first.outcome;
		return [{
			rule: "watch",
			reason: {
				code: "first-run-not-seen",
				environment,
				files: those.map(({ outcome }) => outcome.file).toSorted(),
				cause: first.cause
			}
		}];
	});
}
// src/watch/observer.ts
/** Reads runs until that makes no sense any more; an error is an answer, and ends nothing else. */
var Observer = class {
	runs;
	signal;
	lost;
	constructor(runs, serverOf, signal) {
		this.runs = runs;
		this.signal = signal;
		this.lost = new LostServers(serverOf);
	}
	/** Why the server of an environment should get no further call; null: it may. */
	lossOf(environmentName) {
		return this.lost.of(environmentName);
	}
	/** True when no further call should be sent for an environment. */
	isOver(environmentName) {
		return this.lossOf(environmentName) !== null || this.signal.aborted;
	}
	listRuns(environmentName, flowName) {
		return this.unlessStopped(environmentName, this.runs.listRuns(environmentName, flowName));
	}
	/** Why a run failed; null where the server does not say it. */
	async readFailure(environmentName, flowName, runName) {
		const read = this.runs.readFailure?.(environmentName, flowName, runName);
		if (read === void 0) return null;
		const found = await this.unlessStopped(environmentName, read);
		return "value" in found ? found.value : null;
	}
	/** A call is left alone when the run must end. */
	async unlessStopped(environmentName, call) {
		const failed = (error) => this.failed(environmentName, error);
		const { promise: stopped, resolve } = Promise.withResolvers();
		const stop = () => resolve({ cause: { code: "connection-closed" } });
		if (this.signal.aborted) stop();
		this.signal.addEventListener("abort", stop, { once: true });
		try {
			return await Promise.race([call.then((value) => ({ value }), failed), stopped]);
		} finally {
			this.signal.removeEventListener("abort", stop);
		}
	}
	/** After an error that lasts no call is sent; a call that hung would hang again. */
	failed(environmentName, error) {
		const { failure, isLasting, kind } = require_carry_out.asHostError(error);
		if (isLasting || kind === "timeout") this.lost.add(environmentName, failure);
		return { cause: failure };
	}
};
// src/watch/pauses.ts
/** Each look is a metered call. */
const MOST_LOOKS_AT_A_FLOW = 5;
/**
* The pauses before each look, in milliseconds, each twice as long as the one before: five where
* there are few flows, fewer where there are many.
*/
function pausesOf(minutes, flows) {
	const looks = Math.min(MOST_LOOKS_AT_A_FLOW, Math.floor(50 / Math.max(1, flows)));
	return Array.from({ length: looks }, (_, index) => 2 ** index).map((part) => Math.round(minutes * 6e4 * part / (2 ** looks - 1)));
}
// src/watch/watched-run.ts
/** Any other status counts as not finished. */
const FINISHED = [
	"Succeeded",
	"Failed",
	"Cancelled"
];
/** Whether a run has a status that does not change any more. */
function isFinished({ status }) {
	return FINISHED.includes(status);
}
/**
* The runs that began after a flow was saved, the first one first. A run that was listed before the
* save is not one of them, whatever the clocks say.
*/
function runsSince(listed, before, modified) {
	const known = new Set(before.map(({ runName }) => runName));
	const isNew = ({ runName, startTime }) => !known.has(runName) && Date.parse(startTime) > modified;
	return listed.filter(isNew).toSorted((one, other) => Date.parse(one.startTime) - Date.parse(other.startTime));
}
function shareOf(runs) {
	const finished = runs.filter(isFinished);
	return {
		failed: finished.filter(({ status }) => status === "Failed").length,
		of: finished.length
	};
}
/** What is known of a first run; `failure`: why it failed, where that was read. */
function watchedRun({ status, startTime, code: own }, change, { before, since }, failure) {
	const action = failure?.action ?? null;
	const isFailed = ({ kind, name }) => kind === "action" && name === action;
	const operation = change.flow.operations.find(isFailed) ?? null;
	const code = status === "Failed" ? failure?.code ?? own : null;
	return require_carry_out.withoutSecretsOf(change, {
		status,
		startTime,
		action,
		line: operation === null ? null : placed(operation, change).line,
		code,
		meaning: code === null ? null : runFailureReason(code, change, operation),
		before: shareOf(before),
		since: shareOf(since)
	});
}
// src/watch/first-runs.ts
const REQUESTS = 4;
/**
* Watches the first runs of what a deployment writes. It never makes a deployment fail: what cannot
* be read is said.
*/
var FirstRuns = class {
	subjects = /* @__PURE__ */ new Map();
	/** Those that exist, by environment and guid. */
	replaced = /* @__PURE__ */ new Map();
	/** When each flow was last saved, as it was last read, by environment and guid. */
	modified = /* @__PURE__ */ new Map();
	options;
	/** Null where the server does not list runs. */
	observer;
	expected = 0;
	constructor({ changes }, host, options) {
		const { runs, serverOf } = host;
		this.observer = runs === void 0 ? null : new Observer(runs, serverOf, options.signal);
		this.options = options;
		for (const change of changes.filter(require_carry_out.isWriting)) {
			const subject = {
				change,
				before: [],
				trouble: null,
				first: null,
				since: [],
				failure: null
			};
			this.subjects.set(targetKey(change), subject);
			if (change.action !== "update") continue;
			this.replaced.set(flowKey(change.environmentName, change.current.flowName), subject);
		}
	}
	/**
	* The host to deploy with: before a flow is first written its runs are listed, and when it was
	* saved is noted from each time that it is read.
	*/
	over(host) {
		return {
			...host,
			readFlow: async (environmentName, flowName) => {
				const flow = await host.readFlow(environmentName, flowName);
				const at = flow?.lastModifiedTime;
				if (at !== void 0) this.modified.set(flowKey(environmentName, flowName), at);
				return flow;
			},
			saveFlow: async (save) => {
				await this.lookBefore(save.environmentName, save.flowName);
				return host.saveFlow(save);
			},
			setState: async (environmentName, flowName, ...given) => {
				await this.lookBefore(environmentName, flowName);
				return host.setState(environmentName, flowName, ...given);
			}
		};
	}
	/** Lists the runs of a flow that is about to be written for the first time. */
	async lookBefore(environmentName, flowName) {
		if (flowName === null) return;
		const subject = this.replaced.get(flowKey(environmentName, flowName));
		if (subject === void 0 || subject.unexpected !== void 0) return;
		subject.unexpected = await this.whyNot(subject.change);
		if (subject.unexpected !== null || this.observer === null) return;
		subject.trouble = this.observer.lossOf(environmentName);
		if (this.observer.isOver(environmentName)) return;
		const found = await this.observer.listRuns(environmentName, flowName);
		if ("value" in found) subject.before = found.value;
		else subject.trouble = found.cause;
	}
	/** Why a flow will not be watched, as far as that is known before it is written. */
	async whyNot(change) {
		if (this.observer === null) return { code: "runs-not-offered" };
		const state = change.desired.state ?? (change.action === "update" ? change.current.state : null);
		if (state !== null && state !== "Started") return {
			code: "flow-not-started",
			state
		};
		const { now, minutes } = this.options;
		const reason = await whyUnexpected(change, now(), minutes);
		if (reason !== null) return reason;
		this.expected += 1;
		return this.expected > 50 ? {
			code: "watched-enough",
			most: 50
		} : null;
	}
	/** Waits for the first runs of what was deployed, and adds them to the outcomes. */
	async watch(outcomes) {
		const unseen = [];
		const open = [];
		for (const outcome of outcomes.filter(isDeployed)) {
			const subject = this.subjects.get(targetKey(outcome));
			if (subject === void 0) continue;
			const cause = await this.whyUnwatched(subject, outcome);
			if (cause === null) open.push({
				outcome,
				subject
			});
			else unseen.push({
				outcome,
				cause
			});
		}
		if (open.length > 0) await this.poll(open);
		const seen = /* @__PURE__ */ new Map();
		for (const { outcome, subject } of open) {
			const { first, change, failure } = subject;
			if (first === null) unseen.push({
				outcome,
				cause: this.whyUnseen(subject)
			});
			else seen.set(outcome, watchedRun(first, change, subject, failure));
		}
		const withRun = (outcome) => {
			const run = seen.get(outcome);
			return run === void 0 ? outcome : {
				...outcome,
				run
			};
		};
		return {
			outcomes: outcomes.map(withRun),
			notRun: notRunFor(unseen)
		};
	}
	async whyUnwatched(subject, { state, flowName }) {
		if (this.observer === null) return { code: "runs-not-offered" };
		if (this.options.signal.aborted) return { code: "watch-stopped" };
		if (state !== "Started" || flowName === null) return {
			code: "flow-not-started",
			state
		};
		if (subject.unexpected === void 0) subject.unexpected = await this.whyNot(subject.change);
		if (subject.unexpected !== null) return subject.unexpected;
		if (subject.trouble !== null) return {
			code: "runs-not-read",
			cause: subject.trouble
		};
		return this.savedAt(subject, flowName) === null ? { code: "modified-time-missing" } : null;
	}
	/** When a flow was saved, by the server's clock; null where it does not say it. */
	savedAt({ change }, flowName) {
		const read = this.modified.get(flowKey(change.environmentName, flowName));
		const planned = change.action === "update" ? change.current.lastModifiedTime : void 0;
		const time = Date.parse(read ?? planned ?? "");
		return Number.isNaN(time) ? null : time;
	}
	whyUnseen(subject) {
		const trouble = subject.trouble ?? this.observer?.lossOf(subject.change.environmentName) ?? null;
		if (this.options.signal.aborted) return { code: "watch-stopped" };
		if (trouble !== null) return {
			code: "runs-not-read",
			cause: trouble
		};
		return {
			code: "no-run-began",
			minutes: this.options.minutes
		};
	}
	/** The rounds in which each flow is looked at until its first run has ended. */
	async poll(open) {
		const { minutes, sleep, signal, onWatch } = this.options;
		onWatch?.(open.length);
		let left = [...open];
		for (const pause of pausesOf(minutes, open.length)) {
			left = left.filter(({ subject }) => !this.observer?.isOver(subject.change.environmentName));
			if (left.length === 0) return;
			await sleep(pause, signal);
			await require_carry_out.pMap(left, ({ outcome, subject }) => this.look(subject, outcome.flowName ?? ""), { concurrency: REQUESTS });
			left = left.filter(({ subject: { first } }) => first === null || !isFinished(first));
		}
	}
	async look(subject, flowName) {
		const { environmentName } = subject.change;
		if (this.observer === null || this.observer.isOver(environmentName)) return;
		const found = await this.observer.listRuns(environmentName, flowName);
		subject.trouble = "cause" in found ? found.cause : null;
		if ("cause" in found) return;
		subject.since = runsSince(found.value, subject.before, this.savedAt(subject, flowName) ?? 0);
		const [earliest = subject.first] = subject.since;
		subject.first = subject.since.find(({ runName }) => runName === subject.first?.runName) ?? earliest;
		if (subject.first?.status !== "Failed") return;
		const { runName } = subject.first;
		subject.failure = await this.observer.readFailure(environmentName, flowName, runName);
	}
};
function flowKey(environmentName, flowName) {
	return `${environmentName}\n${flowName}`;
}
function targetKey({ environment, file }) {
	return `${environment}\n${file}`;
}
function isDeployed({ result }) {
	return result === "created" || result === "updated";
}
// src/run/approval.ts
/**
* The environments that must not be written, with the reason: the plan is neither the one that the
* merged pull requests showed nor the one that `approved-plan` names. Empty where neither is
* required. Only reads.
*/
async function findUnapproved(plan, { settings, scope, surroundings }) {
	const { requireReviewedPlan, approvedPlan } = settings;
	if (!requireReviewedPlan && approvedPlan === null) return [];
	const written = [...new Set(plan.changes.filter(require_carry_out.isWriting).map((each) => each.environment))];
	const isApproved = (environment) => approvedPlan === plan.digest || approvedPlan === plan.digests[environment];
	const open = written.filter((environment) => !isApproved(environment));
	if (open.length === 0) return [];
	if (approvedPlan !== null && open.length === written.length) return open.map((each) => unapproved(plan, each, otherApproved(plan, each)));
	if (!requireReviewedPlan) return open.map((each) => unapproved(plan, each, { code: "other-environment-approved" }));
	const reviewed = await readReviewed(surroundings.event, scope.github);
	return open.flatMap((environment) => judged(plan, environment, reviewed) ?? []);
}
function otherApproved(plan, environment) {
	return {
		code: "other-plan-approved",
		digest: digestIn(plan, environment)
	};
}
function unapproved(plan, environment, reason) {
	return {
		environment,
		digest: digestIn(plan, environment),
		reason,
		pulls: [],
		differences: null
	};
}
function digestIn({ digest, digests }, environment) {
	return digests[environment] ?? digest;
}
async function readReviewed(event, github) {
	const nothing = (problem) => ({
		pulls: [],
		problems: [problem]
	});
	if (event === null || event.kind !== "push") return nothing({ code: "not-a-push" });
	if (github === null) return nothing({ code: "no-github-token" });
	try {
		const numbers = await github.mergedPulls(event.before, event.sha);
		if (numbers.length === 0) return nothing({ code: "no-merged-pull" });
		const read = {
			pulls: [],
			problems: []
		};
		for (const number of numbers) await readPull(number, github, read);
		return read;
	} catch (error) {
		if (error instanceof require_carry_out.GitHubError) return nothing({
			code: "pulls-not-read",
			cause: error.failure
		});
		throw error;
	}
}
async function readPull(pull, github, read) {
	const comment = await github.ownComment(pull);
	if (comment.kind === "none") read.problems.push({
		code: "no-own-comment",
		pull
	});
	else if (comment.kind === "untrusted") read.problems.push({
		code: "comment-untrusted",
		pull,
		cause: comment.reason
	});
	else {
		const { reviewedPlanIn } = await Promise.resolve().then(() => require("./reviewed-plan-reading.js"));
		const found = reviewedPlanIn(comment.body);
		if (found.kind === "plan") read.pulls.push({
			number: pull,
			environments: found.plan
		});
		else read.problems.push({
			code: PROBLEMS[found.kind],
			pull
		});
	}
}
const PROBLEMS = {
	none: "comment-without-plan",
	unreadable: "plan-unreadable",
	"against-git": "plan-against-git"
};
/** Null where every change was reviewed. */
function judged(plan, environment, { pulls, problems }) {
	const showing = pulls.filter(({ environments }) => environments.has(environment));
	const reviewed = showing.flatMap(({ environments }) => environments.get(environment) ?? []);
	const changes = plan.changes.filter((change) => change.environment === environment);
	const open = require_reviewed.unreviewed(changes, digestIn(plan, environment), reviewed);
	if (open.length === 0) return null;
	const numbers = showing.map(({ number }) => number);
	const notShown = pulls.map(({ number: pull }) => {
		return {
			code: "environment-not-shown",
			pull,
			environment
		};
	});
	const isShown = showing.length > 0;
	const reason = {
		code: "plan-not-reviewed",
		unreviewed: open.length,
		pulls: numbers,
		problems: isShown ? problems : [...notShown, ...problems]
	};
	const differences = isShown ? require_reviewed.reviewDifferences(changes, reviewed) : null;
	return {
		...unapproved(plan, environment, reason),
		pulls: numbers,
		differences
	};
}
// src/run/carry-out.ts
/** Deploys a plan; in a dry run, or without a connection, returns what would happen. */
async function carryOutPlan(planned, planning) {
	const { settings, surroundings, live: { host } } = planning;
	if (host === null || settings.dryRun) return {
		outcomes: withoutWriting(planned),
		unapprovedPlans: [],
		notRun: [],
		snapshots: null
	};
	const { root, temp, now, progress, warn, alarm, stop } = surroundings;
	stop.hold();
	const unapprovedPlans = await findUnapproved(planned, planning);
	const folder = settings.snapshots ?? require_terminal.toSlashes((0, node_path.join)(temp, "flowgate-snapshots"));
	const snapshots = require_restore_flow.snapshotFolder({
		root,
		folder
	}, now);
	const first = firstRuns(planned, planning, host);
	const deployed = await deployPlan(planned, first?.over(host) ?? host, {
		concurrency: settings.concurrency,
		atomic: settings.atomic,
		signal: stop.signal,
		snapshots,
		onNote: (note) => warn(`${require_carry_out.messageOf(note)}.`),
		onAlarm: (about) => alarm(require_carry_out.messageOf(about)),
		unapproved: new Map(unapprovedPlans.map(({ environment, reason }) => [environment, reason])),
		onOutcome: ({ result, file, environment }, done, total) => progress(`${done}/${total} ${result} ${file} in ${environment}`)
	});
	const { outcomes, notRun } = await first?.watch(deployed) ?? {
		outcomes: deployed,
		notRun: []
	};
	return {
		outcomes,
		unapprovedPlans,
		notRun,
		snapshots: outcomes.some(({ snapshot }) => snapshot !== null) ? snapshots.folder() : null
	};
}
/** What watches the first runs; null where nobody asked for it. */
function firstRuns(planned, { settings: { watch: minutes }, surroundings: { now, progress, stop } }, host) {
	if (minutes === 0) return null;
	return new FirstRuns(planned, host, {
		minutes,
		now,
		signal: stop.signal,
		sleep: (milliseconds, signal) => (0, node_timers_promises.setTimeout)(milliseconds, void 0, { signal }).catch(() => {}),
		onWatch: (flows) => progress(`Watching the first ${flows === 1 ? "run" : "runs"} of ${require_carry_out.count(flows, "flow")} for up to ${require_carry_out.count(minutes, "minute")}`)
	});
}
exports.carryOutPlan = carryOutPlan;
