let node_fs_promises = require("node:fs/promises");
const require_index = require("./index.js"), require_digest = require("./digest.js"), require_schemas = require("./schemas.js"), require_carry_out = require("./carry-out.js"), require_named_files = require("./named-files.js"), require_merge = require("./merge.js"), text$2 = require_schemas.b(), described = (e, t) => e.check(require_schemas.d({ description: t })), field = require_schemas.y({
	at: described(text$2, "A JSON pointer into what differs; empty for the whole of it."),
	before: described(require_schemas.g(require_schemas.C()), "Absent: there was nothing. A secret is `(secret)`."),
	after: described(require_schemas.g(require_schemas.C()), "Absent: there will be nothing. A secret is `(secret)`."),
	isOrder: described(require_schemas.g(require_schemas.l(!0)), "Whether only the order of the keys differs, which `before` and `after` list.")
}), named = {
	name: text$2,
	fields: described(require_schemas.i(field), "The values that differ; none where the flow is created.")
}, partSchema = require_schemas.y({
	what: require_schemas.n([
		"displayName",
		"state",
		"reference",
		"parameter",
		"part"
	]),
	kind: require_schemas.n([
		"added",
		"removed",
		"changed"
	]),
	...named
}), place$1 = {
	name: text$2,
	scope: require_schemas.i(text$2),
	at: text$2
}, operationSchema = require_schemas.y({
	what: require_schemas.n(["trigger", "action"]),
	kind: require_schemas.n([
		"added",
		"removed",
		"renamed",
		"moved",
		"changed"
	]),
	...named,
	type: text$2,
	scope: described(require_schemas.i(text$2), "The actions that hold it, outermost first."),
	at: described(text$2, "A JSON pointer into the flow; of a removed one, into the flow as it was."),
	from: described(require_schemas.f(require_schemas.y(place$1)), "Where one that was renamed or moved was."),
	follows: described(require_schemas.a(), "Whether it only follows the new names of renamed actions.")
}), differenceSchema = require_schemas.S([partSchema, operationSchema]), nodeSchema = require_schemas.r(() => require_schemas.y({
	name: text$2,
	type: text$2,
	difference: described(require_schemas.g(require_schemas.c().check(require_schemas.w(0))), "Its index in `differences`."),
	runsAfter: require_schemas.g(require_schemas.i(text$2)),
	ranAfter: described(require_schemas.g(require_schemas.i(text$2)), "What it waited for, and is gone."),
	blocks: require_schemas.g(require_schemas.i(blockSchema))
})), blockSchema = require_schemas.r(() => require_schemas.y({
	block: described(text$2, "From what holds it: `/triggers`, `/actions`, `/else/actions`."),
	nodes: require_schemas.i(nodeSchema)
})), text$1 = require_schemas.b(), maybeText$1 = require_schemas.f(text$1), reasonSchema = described(require_schemas.u({
	code: text$1,
	message: text$1
}).check(require_schemas.v((e) => require_carry_out.Fr(e) !== null)), "A code, the same in words without a full stop, and the fields of that code."), digestSchema = text$1.check(require_schemas.A(/^sha256:[0-9a-f]{64}$/)), bound = require_schemas.f(require_schemas.y({
	connectionName: text$1,
	owner: maybeText$1
})), bindings = described(require_schemas.i(require_schemas.y({
	key: text$1,
	connector: maybeText$1,
	from: bound,
	to: bound
})), "What each reference key is bound to before and after; equal ones too."), compared = {
	paths: described(require_schemas.i(text$1), "What differs, as JSON pointers into the flow."),
	differences: described(require_schemas.i(differenceSchema), "What differs, value by value."),
	outline: described(require_schemas.i(blockSchema), "The operations of both versions in run order."),
	bindings
}, flow = {
	environment: text$1,
	file: text$1,
	displayName: text$1,
	flowName: maybeText$1
}, identity = require_schemas.y({
	environmentName: text$1,
	flowName: maybeText$1,
	displayName: text$1
}), changeSchema = require_schemas.y({
	...flow,
	previousFlowName: described(maybeText$1, "The live flow that the file was before this change."),
	identity: described(require_schemas.f(require_schemas.y({
		from: require_schemas.f(identity),
		to: identity,
		takenFrom: require_schemas.i(text$1)
	})), "That the file is another live flow than before; else null."),
	action: require_schemas.n([
		"create",
		"update",
		"unchanged",
		"blocked"
	]),
	...compared,
	digest: described(require_schemas.f(digestSchema), "Over what would be written and what is live now."),
	parts: described(require_schemas._(text$1.check(require_schemas.A(/^\//)), text$1.check(require_schemas.A(require_carry_out.dr))), "Of each part a hash of what is live and of what would be written: one if they are equal, - for none."),
	reason: require_schemas.f(reasonSchema),
	isSkipped: described(require_schemas.a(), "Whether it is left as it is on purpose (on-drift: skip).")
}), driftSchema = require_schemas.y({
	...flow,
	...compared,
	reason: require_schemas.f(reasonSchema)
}), action = require_schemas.n(["create", "update"]), reviewDifference = require_schemas.s("kind", [
	require_schemas.y({
		kind: require_schemas.l("new"),
		file: text$1,
		action
	}),
	require_schemas.y({
		kind: require_schemas.l("gone"),
		file: text$1,
		reason: require_schemas.f(reasonSchema)
	}),
	require_schemas.y({
		kind: require_schemas.l("changed"),
		file: text$1,
		was: require_schemas.f(action),
		parts: require_schemas.f(require_schemas.y({
			live: require_schemas.i(text$1),
			written: require_schemas.i(text$1)
		}))
	})
]), unapprovedPlanSchema = require_schemas.y({
	environment: text$1,
	digest: described(digestSchema, "Of what would be written to it now."),
	reason: reasonSchema,
	pulls: described(require_schemas.i(require_schemas.c()), "Whose comments the plan was compared with."),
	differences: described(require_schemas.f(require_schemas.i(reviewDifference)), "How the plan differs from the reviewed one; null: nothing to compare with.")
}), checkedOnlySchema = require_schemas.i(require_schemas.y({
	file: text$1,
	reason: reasonSchema
})), planSchema = require_schemas.y({
	digest: described(digestSchema, "Over all that would be written, and what is live now."),
	changes: require_schemas.i(changeSchema),
	checkedOnly: described(checkedOnlySchema, "The same as `checkedOnly` of the report."),
	references: described(require_schemas.i(require_schemas.y({
		environment: text$1,
		logicalName: text$1,
		from: bound,
		to: bound,
		flows: require_schemas.i(text$1)
	})), "Connection references of Dataverse that change."),
	connectionUses: described(require_schemas.i(require_schemas.y({
		environment: text$1,
		connectionName: text$1,
		owner: maybeText$1,
		bound: described(require_schemas.i(text$1), "The flows that this plan binds to it."),
		others: described(require_schemas.i(text$1), "The other flows of the repository on it.")
	})), "Each connection that a flow is newly bound to, and who uses it.")
}), text = require_schemas.b(), maybeText = require_schemas.f(text), count = require_schemas.c().check(require_schemas.w(0)), flowSchema = require_schemas.y({
	file: text,
	format: text,
	displayName: text,
	trigger: text,
	actions: count,
	solution: described(require_schemas.f(require_schemas.y({
		names: described(require_schemas.i(text), "The unique names of the solutions that it is part of."),
		state: described(require_schemas.f(require_schemas.n(["Started", "Stopped"])), "What an import would make of it; Flowgate never acts on it.")
	})), "What the files of its solution say; null: it is in none."),
	references: require_schemas.i(require_schemas.y({
		key: text,
		logicalName: maybeText,
		connector: maybeText,
		uses: count
	}))
}), path = require_schemas.i(require_schemas.S([text, require_schemas.m()])), edit = require_schemas.s("kind", [
	require_schemas.y({
		kind: require_schemas.l("value"),
		path,
		to: text
	}),
	require_schemas.y({
		kind: require_schemas.l("key"),
		path,
		to: text
	}),
	require_schemas.y({
		kind: require_schemas.l("remove"),
		path
	})
]), range = {
	line: count,
	column: count,
	endLine: count,
	endColumn: count
}, fix = require_schemas.y({
	edits: require_schemas.i(edit),
	diff: require_schemas.i(text),
	replacements: require_schemas.i(require_schemas.y({
		...range,
		text
	}))
}), severity = require_schemas.n([
	"error",
	"warning",
	"notice"
]), pointer = described(text, "A JSON pointer into the file."), about = described(require_schemas.i(text), "What tells it apart from the rule's other findings at this place; empty: the place does."), cause = described(require_schemas.f(require_schemas.y({
	ids: described(require_schemas.i(text), "Problems that share one of them are one finding."),
	inMap: described(require_schemas.f(require_schemas.y({
		file: text,
		at: pointer,
		...range,
		message: text,
		about,
		each: text
	})), "The value of the map at fault; null: each flow is at fault itself.")
})), "What is at fault, for `flowgate report merge`; null: nothing else follows from it."), ask = described(require_schemas.i(text), "Whom the base branch's map asks to approve or review it."), place = {
	file: text,
	line: count,
	message: text
}, relatedPlace = require_schemas.y(place), relatedProblem = require_schemas.y({
	rule: text,
	message: text,
	about,
	severity,
	column: count,
	endLine: count,
	endColumn: count,
	at: pointer,
	environments: require_schemas.i(text),
	flow: maybeText,
	help: text,
	ask,
	related: require_schemas.i(relatedPlace),
	fix: require_schemas.f(fix),
	cause
}), finding = {
	rule: text,
	severity,
	message: text,
	about,
	file: text,
	...range,
	at: pointer,
	environments: described(require_schemas.i(text), "Where it holds; empty: it is about no environment."),
	flow: described(maybeText, "The flow that it concerns; null for the map itself."),
	help: text,
	ask,
	related: described(require_schemas.i(require_schemas.y({
		...place,
		problem: require_schemas.g(relatedProblem)
	})), "What follows from the same cause; `problem`: what a rule found there."),
	fix: described(require_schemas.f(fix), "What `flowgate check --fix` writes; null: nothing."),
	cause,
	isSummary: described(require_schemas.a(), "It sums up its related problems, and is none itself.")
}, suppressedFinding = require_schemas.y({
	...finding,
	reason: text,
	until: maybeText
}), share = require_schemas.y({
	failed: count,
	of: count
}), outcome = require_schemas.y({
	environment: text,
	file: text,
	displayName: text,
	flowName: maybeText,
	result: require_schemas.n([
		"created",
		"updated",
		"unchanged",
		"failed",
		"restored",
		"unknown",
		"skipped",
		"blocked"
	]),
	state: described(maybeText, "The state afterwards; null: nobody asked."),
	reason: require_schemas.f(reasonSchema),
	snapshot: described(maybeText, "Where the flow as it was is kept."),
	run: described(require_schemas.f(require_schemas.y({
		status: text,
		startTime: text,
		action: described(maybeText, "The action that made it fail."),
		code: maybeText,
		line: described(require_schemas.f(count), "The action's line in the file."),
		reason: described(require_schemas.f(reasonSchema), "What the code means, if that is known."),
		before: described(share, "Of the finished ones among the ten runs before the save."),
		since: described(share, "Of the finished runs since, as far as they are listed.")
	})), "The first run afterwards; null: none was seen."),
	rows: described(require_schemas.i(reasonSchema), "Connection references that stay bound to another connection, although it was not saved.")
}), shardNumber = require_schemas.c().check(require_schemas.w(1), require_schemas.E(256)), reportSchema = require_schemas.y({
	version: require_schemas.l(2),
	mode: require_schemas.n([
		"check",
		"plan",
		"deploy",
		"drift",
		"export"
	]),
	environments: require_schemas.i(text),
	flows: require_schemas.i(flowSchema),
	skipped: require_schemas.i(require_schemas.y({
		file: text,
		reason: reasonSchema
	})),
	findings: require_schemas.i(require_schemas.y(finding)),
	notRun: require_schemas.i(require_schemas.y({
		rule: text,
		reason: reasonSchema
	})),
	suppressed: require_schemas.i(suppressedFinding),
	comparedWith: described(require_schemas.f(require_schemas.n(["live", "git"])), "What the plan was compared with."),
	plan: described(require_schemas.f(planSchema), "Null: there was nothing to compare with."),
	checkedOnly: described(checkedOnlySchema, "Flows that are checked and never deployed."),
	drift: described(require_schemas.f(require_schemas.i(driftSchema)), "Each live flow beside Git; in mode drift."),
	ignored: described(require_schemas.i(text), "What `compare.ignore` leaves out, as JSON pointers."),
	dryRun: described(require_schemas.a(), "Whether the run was asked to write nothing."),
	outcomes: require_schemas.i(outcome),
	unapprovedPlans: described(require_schemas.i(unapprovedPlanSchema), "Environments that nobody approved a write to."),
	leaving: described(require_schemas.i(require_schemas.y({
		environment: text,
		file: text,
		displayName: text,
		flowName: maybeText,
		state: described(maybeText, "Its live state; null: it was not read.")
	})), "Flows whose files the change deletes; they stay live."),
	unmanaged: described(require_schemas.f(require_schemas.i(require_schemas.y({
		environment: text,
		flows: require_schemas.i(require_schemas.y({
			flowName: text,
			displayName: text
		}))
	}))), "Live flows that Git does not know; null: nobody looked."),
	judgedBy: described(maybeText, "The base branch's commit whose map judges, if not its newest."),
	newEntries: described(require_schemas.f(require_schemas.i(require_schemas.y({
		environment: text,
		key: text,
		flow: maybeText,
		owner: maybeText,
		connectionName: text
	}))), "The entries of a map that the base branch does not have; null: it has one."),
	shard: described(require_schemas.f(require_schemas.y({
		part: shardNumber,
		parts: shardNumber,
		known: described(require_schemas.i(text), "Every environment of the map, in its order.")
	})), "Of which part of the flows it is; null: of all."),
	missing: described(require_schemas.i(text), "Of a merged report, the parts that are not in it.")
}), outline = require_schemas.h({
	version: require_schemas.m(),
	mode: require_schemas.b()
});
function readReport(e) {
	let t = parsed(e);
	if (t === void 0) return unreadable({ code: "report-not-json" });
	try {
		return reportIn(t);
	} catch {
		return unreadable({ code: "report-too-deep" });
	}
}
function parsed(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
function reportIn(e) {
	let t = outline.safeParse(e);
	if (!t.success) return unreadable({ code: "report-foreign" });
	let { version: n } = t.data;
	if (n !== 2) return unreadable({
		code: "report-of-other-version",
		version: n,
		reads: 2
	});
	let r = reportSchema.safeParse(e);
	if (!r.success) {
		let [e] = r.error.issues;
		return damaged(e?.path.map(String).join(".") ?? "");
	}
	let { shard: i } = r.data;
	return i === null ? unreadable({ code: "report-of-no-shard" }) : i.part > i.parts ? damaged("shard.part") : reportFrom(r.data, i);
}
function unreadable(e) {
	return {
		kind: "unreadable",
		reason: e
	};
}
function damaged(e) {
	return unreadable({
		code: "report-damaged",
		at: e
	});
}
function reportFrom(e, t) {
	let { dryRun: n, leaving: r, unmanaged: i, judgedBy: a, newEntries: o, ignored: s, checkedOnly: c, missing: l, ...u } = e, d = planFrom(e);
	if (typeof d == "string") return damaged(d);
	let f = e.drift?.map(require_carry_out.Rn) ?? null;
	return f?.includes(null) ? damaged("drift") : {
		kind: "report",
		report: {
			...u,
			flows: e.flows.map(flowFrom),
			...checkedOnlyOf(e),
			skipped: e.skipped.map((e) => ({
				...e,
				reason: reasonOf(e)
			})),
			ignored: s,
			findings: e.findings.map(findingFrom),
			notRun: e.notRun.map((e) => ({
				...e,
				reason: reasonOf(e)
			})),
			suppressed: e.suppressed.map(findingFrom),
			plan: d,
			drift: f === null ? null : f.filter((e) => e !== null),
			outcomes: e.outcomes.map(outcomeFrom),
			unapprovedPlans: e.unapprovedPlans.map(unapprovedPlanFrom),
			shard: t,
			...n ? { dryRun: n } : {},
			...r.length === 0 ? {} : { leaving: r },
			...i === null ? {} : { unmanaged: i },
			...a === null ? {} : { judgedBy: a },
			...o === null ? {} : { newEntries: o }
		}
	};
}
function flowFrom({ solution: e, ...t }) {
	return e === null ? t : {
		...t,
		solution: e
	};
}
function checkedOnlyOf({ checkedOnly: e }) {
	return e.length === 0 ? {} : { checkedOnly: e.map((e) => ({
		...e,
		reason: reasonOf(e)
	})) };
}
function outcomeFrom({ reason: e, run: t, rows: n, ...r }) {
	let i = n.length === 0 ? {} : { rows: n.map((e) => require_carry_out.Fr(e)) }, a = {
		...r,
		reason: require_carry_out.Fr(e),
		...i
	};
	if (t === null) return a;
	let { reason: o, ...s } = t;
	return {
		...a,
		run: {
			...s,
			meaning: require_carry_out.Fr(o)
		}
	};
}
function reasonOf(e) {
	return require_carry_out.Fr(e.reason);
}
function findingFrom(e) {
	let { fix: t, cause: n, isSummary: r, related: i, ask: a, about: o, ...s } = e;
	return {
		...s,
		...o.length === 0 ? {} : { about: o },
		related: i.map(relatedFrom),
		...a.length === 0 ? {} : { ask: a },
		...t === null ? {} : { fix: t },
		...n === null ? {} : { cause: causeFrom(n) },
		...r ? { isSummary: r } : {}
	};
}
function causeFrom({ ids: e, inMap: t }) {
	if (t === null) return {
		ids: e,
		inMap: t
	};
	let { about: n, ...r } = t;
	return {
		ids: e,
		inMap: {
			...r,
			...n.length === 0 ? {} : { about: n }
		}
	};
}
function relatedFrom({ problem: e, ...t }) {
	return e === void 0 ? t : {
		...t,
		problem: findingFrom({
			...t,
			...e,
			isSummary: !1
		})
	};
}
function planFrom({ plan: e, comparedWith: t }) {
	if (e === null) return null;
	if (t === null) return "comparedWith";
	let { digest: n, connectionUses: r, references: i } = e, a = i.length === 0 ? {} : { references: i }, o = e.changes.map(require_carry_out.Ln);
	if (o.includes(null)) return `plan.changes.${o.indexOf(null)}`;
	let s = o.filter((e) => e !== null);
	return require_digest.n(s) === n ? {
		comparedWith: t,
		digest: n,
		digests: require_digest.r(s),
		changes: s,
		connectionUses: r,
		...a
	} : "plan.digest";
}
function unapprovedPlanFrom({ reason: e, differences: t, ...n }) {
	return {
		...n,
		reason: require_carry_out.Fr(e),
		differences: t?.map((e) => e.kind === "gone" ? {
			...e,
			reason: require_carry_out.Fr(e.reason)
		} : e) ?? null
	};
}
// src/report/reasons/shards.ts
const DAMAGED = "is damaged, or of another version of Flowgate", unreadWords = {
	"report-not-json": () => "is not complete JSON; it may be truncated",
	"report-foreign": () => "is not a report of Flowgate",
	"report-of-other-version": ({ version: e, reads: t }) => `is a report of version ${e}, and this Flowgate reads version ${t}; merge with the version that ran the shards`,
	"report-too-deep": () => `${DAMAGED} (it is nested too deeply)`,
	"report-damaged": ({ at: e }) => `${DAMAGED} (at ${e || "its top"})`,
	"report-of-no-shard": () => "is the report of a run without `shard`; only the reports of shards are merged"
};
function unreadReportMessage(e) {
	return require_carry_out.Ai(unreadWords, e);
}
const conflictWords = {
	"shards-of-two-modes": ({ one: e, other: t }) => `${e.file} is of mode ${e.mode}, and ${t.file} of ${t.mode}`,
	"shards-overlap": ({ one: e, other: t }) => `${placeText(e)}, and ${placeText(t)}`,
	"shards-share-flow": ({ one: e, other: t, flow: n }) => `${e} and ${t} both have ${n}`
};
function conflictMessage(e) {
	return `these reports are not of one run: ${require_carry_out.Ai(conflictWords, e)}`;
}
function placeText({ file: e, part: t, parts: n, environments: r }) {
	return `${e} is shard ${t}/${n} of ${r.join(", ") || "no environment"}`;
}
exports.readShardReports = async function(e) {
	let t = (await Promise.all(e.map(require_named_files.t))).flat();
	if (t.length === 0) throw new require_index.i(`there is no report in ${e.join(", ")}`);
	let n = [];
	for (let e of new Set(t)) {
		let t = readReport(await (0, node_fs_promises.readFile)(e, "utf8").catch((t) => require_named_files.n(e, t)));
		if (t.kind === "unreadable") throw new require_index.i(`${e} ${unreadReportMessage(t.reason)}`);
		n.push({
			file: e,
			report: t.report
		});
	}
	let r = require_merge.conflictAmong(n);
	if (r !== null) throw new require_index.i(conflictMessage(r));
	return n;
};
