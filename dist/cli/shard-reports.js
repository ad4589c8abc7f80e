let node_fs_promises = require("node:fs/promises");
const require_index = require("./index.js");
const require_schemas = require("./schemas.js");
const require_digest = require("./digest.js");
const require_carry_out = require("./carry-out.js");
const require_named_files = require("./named-files.js");
const require_merge = require("./merge.js");
// src/report/document/difference-schema.ts
const text$2 = require_schemas.string();
/** Adds a description for readers of the JSON Schema. */
const described = (schema, description) => schema.check(require_schemas.meta({ description }));
const field = require_schemas.strictObject({
	at: described(text$2, "A JSON pointer into what differs; empty for the whole of it."),
	before: described(require_schemas.optional(require_schemas.unknown()), "Absent: there was nothing. A secret is `(secret)`."),
	after: described(require_schemas.optional(require_schemas.unknown()), "Absent: there will be nothing. A secret is `(secret)`."),
	isOrder: described(require_schemas.optional(require_schemas.literal(true)), "Whether only the order of the keys differs, which `before` and `after` list.")
});
const named = {
	name: text$2,
	fields: described(require_schemas.array(field), "The values that differ; none where the flow is created.")
};
const partSchema = require_schemas.strictObject({
	what: require_schemas._enum([
		"displayName",
		"state",
		"reference",
		"parameter",
		"part"
	]),
	kind: require_schemas._enum([
		"added",
		"removed",
		"changed"
	]),
	...named
});
const place$1 = {
	name: text$2,
	scope: require_schemas.array(text$2),
	at: text$2
};
const operationSchema = require_schemas.strictObject({
	what: require_schemas._enum(["trigger", "action"]),
	kind: require_schemas._enum([
		"added",
		"removed",
		"renamed",
		"moved",
		"changed"
	]),
	...named,
	type: text$2,
	scope: described(require_schemas.array(text$2), "The actions that hold it, outermost first."),
	at: described(text$2, "A JSON pointer into the flow; of a removed one, into the flow as it was."),
	from: described(require_schemas.nullable(require_schemas.strictObject(place$1)), "Where one that was renamed or moved was."),
	follows: described(require_schemas.boolean(), "Whether it only follows the new names of renamed actions.")
});
/** One change of a flow. */
const differenceSchema = require_schemas.union([partSchema, operationSchema]);
const nodeSchema = require_schemas._lazy(() => require_schemas.strictObject({
	name: text$2,
	type: text$2,
	difference: described(require_schemas.optional(require_schemas.int().check(require_schemas._gte(0))), "Its index in `differences`."),
	runsAfter: require_schemas.optional(require_schemas.array(text$2)),
	ranAfter: described(require_schemas.optional(require_schemas.array(text$2)), "What it waited for, and is gone."),
	blocks: require_schemas.optional(require_schemas.array(blockSchema))
}));
/** The operations of one block, of both versions, in the order in which they run. */
const blockSchema = require_schemas._lazy(() => require_schemas.strictObject({
	block: described(text$2, "From what holds it: `/triggers`, `/actions`, `/else/actions`."),
	nodes: require_schemas.array(nodeSchema)
}));
// src/report/document/change-schema.ts
const text$1 = require_schemas.string();
const maybeText$1 = require_schemas.nullable(text$1);
/** Why something is as it is: a code, a message, and the fields of that code. */
const reasonSchema = described(require_schemas.looseObject({
	code: text$1,
	message: text$1
}).check(require_schemas.refine((value) => require_carry_out.reasonIn(value) !== null)), "A code, the same in words without a full stop, and the fields of that code.");
const digestSchema = text$1.check(require_schemas._regex(/^sha256:[0-9a-f]{64}$/));
const bound = require_schemas.nullable(require_schemas.strictObject({
	connectionName: text$1,
	owner: maybeText$1
}));
const bindings = described(require_schemas.array(require_schemas.strictObject({
	key: text$1,
	connector: maybeText$1,
	from: bound,
	to: bound
})), "What each reference key is bound to before and after; equal ones too.");
const compared = {
	paths: described(require_schemas.array(text$1), "What differs, as JSON pointers into the flow."),
	differences: described(require_schemas.array(differenceSchema), "What differs, value by value."),
	outline: described(require_schemas.array(blockSchema), "The operations of both versions in run order."),
	bindings
};
const flow = {
	environment: text$1,
	file: text$1,
	displayName: text$1,
	flowName: maybeText$1
};
const identity = require_schemas.strictObject({
	environmentName: text$1,
	flowName: maybeText$1,
	displayName: text$1
});
const changeSchema = require_schemas.strictObject({
	...flow,
	previousFlowName: described(maybeText$1, "The live flow that the file was before this change."),
	identity: described(require_schemas.nullable(require_schemas.strictObject({
		from: require_schemas.nullable(identity),
		to: identity,
		takenFrom: require_schemas.array(text$1)
	})), "That the file is another live flow than before; else null."),
	action: require_schemas._enum([
		"create",
		"update",
		"unchanged",
		"blocked"
	]),
	...compared,
	digest: described(require_schemas.nullable(digestSchema), "Over what would be written and what is live now."),
	parts: described(require_schemas.record(text$1.check(require_schemas._regex(/^\//)), text$1.check(require_schemas._regex(require_carry_out.PART))), "Of each part a hash of what is live and of what would be written: one if they are equal, - for none."),
	reason: require_schemas.nullable(reasonSchema),
	isSkipped: described(require_schemas.boolean(), "Whether it is left as it is on purpose (on-drift: skip).")
});
const driftSchema = require_schemas.strictObject({
	...flow,
	...compared,
	reason: require_schemas.nullable(reasonSchema)
});
const action = require_schemas._enum(["create", "update"]);
const reviewDifference = require_schemas.discriminatedUnion("kind", [
	require_schemas.strictObject({
		kind: require_schemas.literal("new"),
		file: text$1,
		action
	}),
	require_schemas.strictObject({
		kind: require_schemas.literal("gone"),
		file: text$1,
		reason: require_schemas.nullable(reasonSchema)
	}),
	require_schemas.strictObject({
		kind: require_schemas.literal("changed"),
		file: text$1,
		was: require_schemas.nullable(action),
		parts: require_schemas.nullable(require_schemas.strictObject({
			live: require_schemas.array(text$1),
			written: require_schemas.array(text$1)
		}))
	})
]);
/** An environment that nothing was written to. */
const unapprovedPlanSchema = require_schemas.strictObject({
	environment: text$1,
	digest: described(digestSchema, "Of what would be written to it now."),
	reason: reasonSchema,
	pulls: described(require_schemas.array(require_schemas.int()), "Whose comments the plan was compared with."),
	differences: described(require_schemas.nullable(require_schemas.array(reviewDifference)), "How the plan differs from the reviewed one; null: nothing to compare with.")
});
const checkedOnlySchema = require_schemas.array(require_schemas.strictObject({
	file: text$1,
	reason: reasonSchema
}));
const planSchema = require_schemas.strictObject({
	digest: described(digestSchema, "Over all that would be written, and what is live now."),
	changes: require_schemas.array(changeSchema),
	checkedOnly: described(checkedOnlySchema, "The same as `checkedOnly` of the report."),
	references: described(require_schemas.array(require_schemas.strictObject({
		environment: text$1,
		logicalName: text$1,
		from: bound,
		to: bound,
		flows: require_schemas.array(text$1)
	})), "Connection references of Dataverse that change."),
	connectionUses: described(require_schemas.array(require_schemas.strictObject({
		environment: text$1,
		connectionName: text$1,
		owner: maybeText$1,
		bound: described(require_schemas.array(text$1), "The flows that this plan binds to it."),
		others: described(require_schemas.array(text$1), "The other flows of the repository on it.")
	})), "Each connection that a flow is newly bound to, and who uses it.")
});
const text = require_schemas.string();
const maybeText = require_schemas.nullable(text);
const count = require_schemas.int().check(require_schemas._gte(0));
const flowSchema = require_schemas.strictObject({
	file: text,
	format: text,
	displayName: text,
	trigger: text,
	actions: count,
	solution: described(require_schemas.nullable(require_schemas.strictObject({
		names: described(require_schemas.array(text), "The unique names of the solutions that it is part of."),
		state: described(require_schemas.nullable(require_schemas._enum(["Started", "Stopped"])), "What an import would make of it; Flowgate never acts on it.")
	})), "What the files of its solution say; null: it is in none."),
	references: require_schemas.array(require_schemas.strictObject({
		key: text,
		logicalName: maybeText,
		connector: maybeText,
		uses: count
	}))
});
const path = require_schemas.array(require_schemas.union([text, require_schemas.number()]));
const edit = require_schemas.discriminatedUnion("kind", [
	require_schemas.strictObject({
		kind: require_schemas.literal("value"),
		path,
		to: text
	}),
	require_schemas.strictObject({
		kind: require_schemas.literal("key"),
		path,
		to: text
	}),
	require_schemas.strictObject({
		kind: require_schemas.literal("remove"),
		path
	})
]);
const range = {
	line: count,
	column: count,
	endLine: count,
	endColumn: count
};
const fix = require_schemas.strictObject({
	edits: require_schemas.array(edit),
	diff: require_schemas.array(text),
	replacements: require_schemas.array(require_schemas.strictObject({
		...range,
		text
	}))
});
const severity = require_schemas._enum([
	"error",
	"warning",
	"notice"
]);
const pointer = described(text, "A JSON pointer into the file.");
const about = described(require_schemas.array(text), "What tells it apart from the rule's other findings at this place; empty: the place does.");
const cause = described(require_schemas.nullable(require_schemas.strictObject({
	ids: described(require_schemas.array(text), "Problems that share one of them are one finding."),
	inMap: described(require_schemas.nullable(require_schemas.strictObject({
		file: text,
		at: pointer,
		...range,
		message: text,
		about,
		each: text
	})), "The value of the map at fault; null: each flow is at fault itself.")
})), "What is at fault, for `flowgate report merge`; null: nothing else follows from it.");
const ask = described(require_schemas.array(text), "Whom the base branch's map asks to approve or review it.");
const place = {
	file: text,
	line: count,
	message: text
};
const relatedPlace = require_schemas.strictObject(place);
/** A problem that is related to a finding; file and line are those of its place. */
const relatedProblem = require_schemas.strictObject({
	rule: text,
	message: text,
	about,
	severity,
	column: count,
	endLine: count,
	endColumn: count,
	at: pointer,
	environments: require_schemas.array(text),
	flow: maybeText,
	help: text,
	ask,
	related: require_schemas.array(relatedPlace),
	fix: require_schemas.nullable(fix),
	cause
});
const finding = {
	rule: text,
	severity,
	message: text,
	about,
	file: text,
	...range,
	at: pointer,
	environments: described(require_schemas.array(text), "Where it holds; empty: it is about no environment."),
	flow: described(maybeText, "The flow that it concerns; null for the map itself."),
	help: text,
	ask,
	related: described(require_schemas.array(require_schemas.strictObject({
		...place,
		problem: require_schemas.optional(relatedProblem)
	})), "What follows from the same cause; `problem`: what a rule found there."),
	fix: described(require_schemas.nullable(fix), "What `flowgate check --fix` writes; null: nothing."),
	cause,
	isSummary: described(require_schemas.boolean(), "It sums up its related problems, and is none itself.")
};
const suppressedFinding = require_schemas.strictObject({
	...finding,
	reason: text,
	until: maybeText
});
const share = require_schemas.strictObject({
	failed: count,
	of: count
});
const outcome = require_schemas.strictObject({
	environment: text,
	file: text,
	displayName: text,
	flowName: maybeText,
	result: require_schemas._enum([
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
	reason: require_schemas.nullable(reasonSchema),
	snapshot: described(maybeText, "Where the flow as it was is kept."),
	run: described(require_schemas.nullable(require_schemas.strictObject({
		status: text,
		startTime: text,
		action: described(maybeText, "The action that made it fail."),
		code: maybeText,
		line: described(require_schemas.nullable(count), "The action's line in the file."),
		reason: described(require_schemas.nullable(reasonSchema), "What the code means, if that is known."),
		before: described(share, "Of the finished ones among the ten runs before the save."),
		since: described(share, "Of the finished runs since, as far as they are listed.")
	})), "The first run afterwards; null: none was seen."),
	rows: described(require_schemas.array(reasonSchema), "Connection references that stay bound to another connection, although it was not saved.")
});
const shardNumber = require_schemas.int().check(require_schemas._gte(1), require_schemas._lte(256));
/** The report as it is written and read. All keys are always written, in this order. */
const reportSchema = require_schemas.strictObject({
	version: require_schemas.literal(2),
	mode: require_schemas._enum([
		"check",
		"plan",
		"deploy",
		"drift",
		"export"
	]),
	environments: require_schemas.array(text),
	flows: require_schemas.array(flowSchema),
	skipped: require_schemas.array(require_schemas.strictObject({
		file: text,
		reason: reasonSchema
	})),
	findings: require_schemas.array(require_schemas.strictObject(finding)),
	notRun: require_schemas.array(require_schemas.strictObject({
		rule: text,
		reason: reasonSchema
	})),
	suppressed: require_schemas.array(suppressedFinding),
	comparedWith: described(require_schemas.nullable(require_schemas._enum(["live", "git"])), "What the plan was compared with."),
	plan: described(require_schemas.nullable(planSchema), "Null: there was nothing to compare with."),
	checkedOnly: described(checkedOnlySchema, "Flows that are checked and never deployed."),
	drift: described(require_schemas.nullable(require_schemas.array(driftSchema)), "Each live flow beside Git; in mode drift."),
	ignored: described(require_schemas.array(text), "What `compare.ignore` leaves out, as JSON pointers."),
	dryRun: described(require_schemas.boolean(), "Whether the run was asked to write nothing."),
	outcomes: require_schemas.array(outcome),
	unapprovedPlans: described(require_schemas.array(unapprovedPlanSchema), "Environments that nobody approved a write to."),
	leaving: described(require_schemas.array(require_schemas.strictObject({
		environment: text,
		file: text,
		displayName: text,
		flowName: maybeText,
		state: described(maybeText, "Its live state; null: it was not read.")
	})), "Flows whose files the change deletes; they stay live."),
	unmanaged: described(require_schemas.nullable(require_schemas.array(require_schemas.strictObject({
		environment: text,
		flows: require_schemas.array(require_schemas.strictObject({
			flowName: text,
			displayName: text
		}))
	}))), "Live flows that Git does not know; null: nobody looked."),
	judgedBy: described(maybeText, "The base branch's commit whose map judges, if not its newest."),
	newEntries: described(require_schemas.nullable(require_schemas.array(require_schemas.strictObject({
		environment: text,
		key: text,
		flow: maybeText,
		owner: maybeText,
		connectionName: text
	}))), "The entries of a map that the base branch does not have; null: it has one."),
	shard: described(require_schemas.nullable(require_schemas.strictObject({
		part: shardNumber,
		parts: shardNumber,
		known: described(require_schemas.array(text), "Every environment of the map, in its order.")
	})), "Of which part of the flows it is; null: of all."),
	missing: described(require_schemas.array(text), "Of a merged report, the parts that are not in it.")
});
// src/report/document/read.ts
/** The fields of a report of any version. */
const outline = require_schemas.object({
	version: require_schemas.number(),
	mode: require_schemas.string()
});
/** Reads the report of a shard. The text may be anything; never throws. */
function readReport(content) {
	const value = parsed(content);
	if (value === void 0) return unreadable({ code: "report-not-json" });
	try {
		return reportIn(value);
	} catch {
		return unreadable({ code: "report-too-deep" });
	}
}
function parsed(content) {
	try {
		return JSON.parse(content);
	} catch {
		return;
	}
}
function reportIn(value) {
	const marked = outline.safeParse(value);
	if (!marked.success) return unreadable({ code: "report-foreign" });
	const { version } = marked.data;
	if (version !== 2) return unreadable({
		code: "report-of-other-version",
		version,
		reads: 2
	});
	const checked = reportSchema.safeParse(value);
	if (!checked.success) {
		const [problem] = checked.error.issues;
		return damaged(problem?.path.map(String).join(".") ?? "");
	}
	const { shard } = checked.data;
	if (shard === null) return unreadable({ code: "report-of-no-shard" });
	return reportFrom(checked.data, shard);
}
function unreadable(reason) {
	return {
		kind: "unreadable",
		reason
	};
}
function damaged(at) {
	return unreadable({
		code: "report-damaged",
		at
	});
}
function reportFrom(document, shard) {
	const { dryRun, leaving, unmanaged, judgedBy, newEntries, ignored, checkedOnly: _only, missing: _missing, ...rest } = document;
	const plan = planFrom(document);
	if (typeof plan === "string") return damaged(plan);
	const drift = document.drift?.map(require_carry_out.driftFrom) ?? null;
	if (drift?.includes(null)) return damaged("drift");
	return {
		kind: "report",
		report: {
			...rest,
			flows: document.flows.map(flowFrom),
			...checkedOnlyOf(document),
			skipped: document.skipped.map((each) => ({
				...each,
				reason: reasonOf(each)
			})),
			ignored,
			findings: document.findings.map(findingFrom),
			notRun: document.notRun.map((each) => ({
				...each,
				reason: reasonOf(each)
			})),
			suppressed: document.suppressed.map(findingFrom),
			plan,
			drift: drift === null ? null : drift.filter((entry) => entry !== null),
			outcomes: document.outcomes.map(outcomeFrom),
			unapprovedPlans: document.unapprovedPlans.map(unapprovedPlanFrom),
			shard,
			...dryRun ? { dryRun } : {},
			...leaving.length === 0 ? {} : { leaving },
			...unmanaged === null ? {} : { unmanaged },
			...judgedBy === null ? {} : { judgedBy },
			...newEntries === null ? {} : { newEntries }
		}
	};
}
function flowFrom({ solution, ...flow }) {
	return solution === null ? flow : {
		...flow,
		solution
	};
}
function checkedOnlyOf({ checkedOnly: those }) {
	if (those.length === 0) return {};
	return { checkedOnly: those.map((each) => ({
		...each,
		reason: reasonOf(each)
	})) };
}
function outcomeFrom({ reason, run, rows, ...rest }) {
	const staying = rows.length === 0 ? {} : { rows: rows.map((row) => require_carry_out.reasonIn(row)) };
	const outcome = {
		...rest,
		reason: require_carry_out.reasonIn(reason),
		...staying
	};
	if (run === null) return outcome;
	const { reason: meaning, ...known } = run;
	return {
		...outcome,
		run: {
			...known,
			meaning: require_carry_out.reasonIn(meaning)
		}
	};
}
/** The reason as data; the schema has checked that it is one of ours. */
function reasonOf(document) {
	return require_carry_out.reasonIn(document.reason);
}
function findingFrom(document) {
	const { fix, cause, isSummary, related, ask, about, ...found } = document;
	return {
		...found,
		...about.length === 0 ? {} : { about },
		related: related.map(relatedFrom),
		...ask.length === 0 ? {} : { ask },
		...fix === null ? {} : { fix },
		...cause === null ? {} : { cause: causeFrom(cause) },
		...isSummary ? { isSummary } : {}
	};
}
function causeFrom({ ids, inMap }) {
	if (inMap === null) return {
		ids,
		inMap
	};
	const { about, ...place } = inMap;
	return {
		ids,
		inMap: {
			...place,
			...about.length === 0 ? {} : { about }
		}
	};
}
function relatedFrom({ problem, ...place }) {
	return problem === void 0 ? place : {
		...place,
		problem: findingFrom({
			...place,
			...problem,
			isSummary: false
		})
	};
}
/** Fails too where its parts do not match each other. */
function planFrom({ plan, comparedWith }) {
	if (plan === null) return null;
	if (comparedWith === null) return "comparedWith";
	const { digest, connectionUses, references } = plan;
	const rows = references.length === 0 ? {} : { references };
	const read = plan.changes.map(require_carry_out.changeFrom);
	if (read.includes(null)) return `plan.changes.${read.indexOf(null)}`;
	const changes = read.filter((change) => change !== null);
	if (require_digest.digestOf(changes) !== digest) return "plan.digest";
	return {
		comparedWith,
		digest,
		digests: require_digest.digestsOf(changes),
		changes,
		connectionUses,
		...rows
	};
}
function unapprovedPlanFrom({ reason, differences, ...rest }) {
	return {
		...rest,
		reason: require_carry_out.reasonIn(reason),
		differences: differences?.map((each) => each.kind === "gone" ? {
			...each,
			reason: require_carry_out.reasonIn(each.reason)
		} : each) ?? null
	};
}
// src/report/reasons/shards.ts
const DAMAGED = "is damaged, or of another version of Flowgate";
const unreadWords = {
	"report-not-json": () => "is not complete JSON; it may be truncated",
	"report-foreign": () => "is not a report of Flowgate",
	"report-of-other-version": ({ version, reads }) => `is a report of version ${version}, and this Flowgate reads version ${reads}; merge with the version that ran the shards`,
	"report-too-deep": () => `${DAMAGED} (it is nested too deeply)`,
	"report-damaged": ({ at }) => `${DAMAGED} (at ${at || "its top"})`,
	"report-of-no-shard": () => "is the report of a run without `shard`; only the reports of shards are merged"
};
/** Why a file is not read as the report of a shard, as text after its name. */
function unreadReportMessage(reason) {
	return require_carry_out.worded(unreadWords, reason);
}
const conflictWords = {
	"shards-of-two-modes": ({ one, other }) => `${one.file} is of mode ${one.mode}, and ${other.file} of ${other.mode}`,
	"shards-overlap": ({ one, other }) => `${placeText(one)}, and ${placeText(other)}`
};
/** Why reports are not from one run. */
function conflictMessage(conflict) {
	return `these reports are not of one run: ${require_carry_out.worded(conflictWords, conflict)}`;
}
function placeText({ file, part, parts, environments }) {
	return `${file} is shard ${part}/${parts} of ${environments.join(", ") || "no environment"}`;
}
// src/shards/shard-reports.ts
/**
* The reports of shards: files, or folders with all `.json` below them. Throws a `UsageError` for
* one that cannot be read, where there is none, and for reports that are not from one run.
*/
async function readShardReports(paths) {
	const files = (await Promise.all(paths.map(require_named_files.jsonFilesAt))).flat();
	if (files.length === 0) throw new require_index.UsageError(`there is no report in ${paths.join(", ")}`);
	const read = [];
	for (const file of new Set(files)) {
		const found = readReport(await (0, node_fs_promises.readFile)(file, "utf8").catch((error) => require_named_files.refuseUnreadPath(file, error)));
		if (found.kind === "unreadable") throw new require_index.UsageError(`${file} ${unreadReportMessage(found.reason)}`);
		read.push({
			file,
			report: found.report
		});
	}
	const conflict = require_merge.conflictAmong(read);
	if (conflict !== null) throw new require_index.UsageError(conflictMessage(conflict));
	return read;
}
exports.readShardReports = readShardReports;
