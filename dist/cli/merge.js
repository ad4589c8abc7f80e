const require_carry_out = require("./carry-out.js");
const require_digest = require("./digest.js");
const require_uses = require("./uses.js");
// src/shards/merge.ts
/**
* Merges the reports of shards into that of one run over all flows, byte for byte, in any order.
* Facts that every shard has about the map appear once. Call `conflictAmong` before.
*/
function merge(shards) {
	const reports = shards.toSorted(byEnvironmentAndPart);
	const all = (of) => reports.flatMap(of);
	const eachFile = (of) => require_carry_out.distinctBy(all(of), byFile).toSorted(inFileOrder);
	const plan = mergedPlan(all(({ plan: part }) => part === null ? [] : [part]));
	const missing = missingShards(reports);
	const checkedOnly = eachFile((report) => report.checkedOnly ?? []);
	return {
		version: 2,
		mode: reports[0]?.mode ?? "check",
		environments: [...new Set(all(({ environments }) => environments))],
		flows: eachFile(({ flows }) => flows),
		skipped: eachFile(({ skipped }) => skipped),
		findings: require_carry_out.oneForEachCause(problemsIn(reports.map(({ findings }) => findings))),
		notRun: inRuleOrder(require_carry_out.distinct([...all(({ notRun }) => notRun), ...missing.map(notRunForMissing)])),
		suppressed: require_carry_out.suppressedTogether(problemsIn(reports.map(({ suppressed }) => suppressed))),
		plan,
		...checkedOnly.length > 0 ? { checkedOnly } : {},
		drift: reports.some(({ drift }) => drift !== null) ? all(({ drift }) => drift ?? []).toSorted(require_carry_out.byTarget) : null,
		ignored: [...new Set(all(({ ignored }) => ignored))],
		comparedWith: reports.find(({ comparedWith }) => comparedWith !== null)?.comparedWith ?? null,
		outcomes: all(({ outcomes }) => outcomes).toSorted(require_carry_out.byTarget),
		unapprovedPlans: mergedUnapproved(all(({ unapprovedPlans }) => unapprovedPlans), plan),
		...mergedLiveFacts(reports),
		...judgement(reports),
		...missing.length > 0 ? { missing } : {}
	};
}
/** What some reports have only: a dry run, the flows that leave Git, those that Git does not have. */
function mergedLiveFacts(reports) {
	const leaving = require_carry_out.distinctBy(reports.flatMap((report) => report.leaving ?? []), ({ environment, file }) => JSON.stringify([environment, file]));
	const unmanaged = reports.flatMap((report) => report.unmanaged ?? []);
	return {
		...reports.some(({ dryRun }) => dryRun === true) ? { dryRun: true } : {},
		...leaving.length > 0 ? { leaving: leaving.toSorted(require_carry_out.byTarget) } : {},
		...reports.some((report) => report.unmanaged !== void 0) ? { unmanaged: require_carry_out.distinctBy(unmanaged, ({ environment }) => environment) } : {}
	};
}
/** In the order of one run: for the same rule, each shard may have other reasons. */
function inRuleOrder(all) {
	const byRule = Map.groupBy(all, ({ rule }) => rule);
	return [...require_carry_out.RULE_IDS.flatMap((id) => require_carry_out.sortedByData(byRule.get(id) ?? [])), ...all.filter(({ rule }) => !require_carry_out.RULE_IDS.includes(rule))];
}
/** Each shard uses the same policy; of their own map's entries each may name some. */
function judgement(reports) {
	const judgedBy = reports.find((report) => report.judgedBy !== void 0)?.judgedBy;
	const entries = reports.flatMap(({ newEntries = [] }) => newEntries);
	const newEntries = require_carry_out.distinctBy(entries, ({ environment, key, flow }) => JSON.stringify([
		environment,
		key,
		flow
	]));
	return {
		...judgedBy === void 0 ? {} : { judgedBy },
		...newEntries.length > 0 ? { newEntries } : {}
	};
}
/** In the map's order; a matrix may have environments beside shards. */
function byEnvironmentAndPart(one, other) {
	const first = ({ environments: [name = ""], shard }) => shard.known.indexOf(name);
	return first(one) - first(other) || one.shard.part - other.shard.part;
}
const byFile = ({ file }) => file;
function inFileOrder(one, other) {
	return require_carry_out.byCodeUnit(one.file, other.file);
}
/**
* The problems of all shards. Every shard has the findings about the map: for one rule at one place
* the first shard counts, with the flows that the others name.
*/
function problemsIn(reports) {
	const listed = /* @__PURE__ */ new Map();
	for (const report of reports) {
		const here = Map.groupBy(report.flatMap(require_carry_out.problemsOf), placeOf);
		for (const [place, problems] of here) {
			const known = listed.get(place);
			if (known === void 0) listed.set(place, problems.map((problem) => ({ ...problem })));
			else addRelated(known, problems);
		}
	}
	return [...listed.values()].flat();
}
/** Adds the flows that other shards name for the same problem of the map. */
function addRelated(known, others) {
	for (const [index, problem] of known.entries()) {
		const more = others[index]?.related ?? [];
		if (more.length === 0) continue;
		problem.related = require_carry_out.distinctBy([...problem.related, ...more], (each) => JSON.stringify(each)).toSorted(inFileOrder);
	}
}
function placeOf({ rule, environments, flow, file, at, line, column, message }) {
	const place = [
		rule,
		environments,
		file,
		at,
		line,
		column
	];
	return JSON.stringify(flow === null ? place : [...place, message]);
}
function mergedPlan(plans) {
	if (plans.length === 0) return null;
	const changes = plans.flatMap((plan) => plan.changes).toSorted(require_carry_out.byTarget);
	return {
		comparedWith: plans.every(({ comparedWith }) => comparedWith === "live") ? "live" : "git",
		digest: require_digest.digestOf(changes),
		digests: require_digest.digestsOf(changes),
		changes,
		connectionUses: mergedUses(plans.flatMap(({ connectionUses }) => connectionUses), changes),
		...mergedRows(plans)
	};
}
/** A row that several shards bind appears once. */
function mergedRows(plans) {
	const references = [...Map.groupBy(plans.flatMap(({ references = [] }) => references), ({ environment, logicalName }) => JSON.stringify([environment, logicalName])).values()].flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const flows = [first, ...others].flatMap((one) => one.flows);
		return [{
			...first,
			flows: [...new Set(flows)].toSorted()
		}];
	});
	return references.length === 0 ? {} : { references };
}
/** To each shard the flows of another one are among the others. */
function mergedUses(uses, changes) {
	const byConnection = Map.groupBy(uses, ({ environment, connectionName }) => require_uses.keyOf(environment, connectionName));
	return [...require_uses.newlyUsed(changes)].flatMap(([key, use]) => {
		const those = byConnection.get(key);
		if (those === void 0) return [];
		const bound = new Set(use.bound);
		const others = those.flatMap((one) => one.others).filter((file) => !bound.has(file));
		return [{
			...use,
			others: [...new Set(others)].toSorted()
		}];
	});
}
function mergedUnapproved(unapprovedPlans, plan) {
	return [...Map.groupBy(unapprovedPlans, ({ environment }) => environment)].map(([environment, those]) => {
		const changes = plan?.changes.filter((change) => change.environment === environment) ?? [];
		return {
			environment,
			digest: plan?.digests[environment] ?? those[0]?.digest ?? "",
			reason: mergedReason(those),
			pulls: [...new Set(those.flatMap(({ pulls }) => pulls))],
			differences: mergedDifferences(those, changes)
		};
	});
}
function mergedReason(unapprovedPlans) {
	const all = unapprovedPlans.flatMap(({ reason }) => reason.code === "several-approval-problems" ? reason.causes : [reason]);
	const [first, ...others] = require_carry_out.distinct(all);
	return first !== void 0 && others.length === 0 ? first : {
		code: "several-approval-problems",
		causes: require_carry_out.distinct(all)
	};
}
/** A flow that one shard counts as gone may be in another one. */
function mergedDifferences(unapprovedPlans, changes) {
	const known = unapprovedPlans.flatMap(({ differences }) => differences === null ? [] : [differences]);
	if (known.length < unapprovedPlans.length) return null;
	const open = known.flat().filter(({ kind }) => kind !== "gone");
	const gone = require_carry_out.distinctBy(known.flat().filter(({ kind }) => kind === "gone"), byFile);
	const now = new Map(changes.map((change) => [change.file, change]));
	const stillGone = gone.flatMap((one) => {
		const change = now.get(one.file);
		if (change !== void 0 && change.action !== "blocked") return [];
		return [{
			kind: "gone",
			file: one.file,
			reason: change?.reason ?? null
		}];
	});
	return [...open.toSorted(inFileOrder), ...stillGone];
}
/** Groups the shards of the same environments. */
function byEnvironments(reports) {
	return [...Map.groupBy(reports, ({ environments }) => JSON.stringify(environments)).values()];
}
/** The missing shards, as `2/20`, or `2/20 of test` where there are several environments. */
function missingShards(reports) {
	const groups = byEnvironments(reports);
	return groups.flatMap((those) => {
		const [first] = those;
		if (first === void 0) return [];
		const { environments, shard } = first;
		const came = new Set(those.map((report) => report.shard.part));
		const all = Array.from({ length: shard.parts }, (_, index) => index + 1);
		const where = groups.length === 1 ? "" : ` of ${environments.join(", ")}`;
		return all.filter((part) => !came.has(part)).map((part) => `${part}/${shard.parts}${where}`);
	});
}
function notRunForMissing(shard) {
	return {
		rule: "shard",
		reason: {
			code: "shard-report-missing",
			shard
		}
	};
}
/** Why these reports are not from one run; null where they are. */
function conflictAmong(read) {
	const [first] = read;
	const other = read.find(({ report }) => report.mode !== first?.report.mode);
	if (first !== void 0 && other !== void 0) {
		const modeOf = ({ file, report: { mode } }) => ({
			file,
			mode
		});
		return {
			code: "shards-of-two-modes",
			one: modeOf(first),
			other: modeOf(other)
		};
	}
	return conflict(read, sameFlows);
}
function conflict(read, between) {
	for (const [index, one] of read.entries()) for (const other of read.slice(0, index)) {
		const found = between(other, one);
		if (found !== null) return found;
	}
	return null;
}
/** The conflict between two shards with the same flow. */
function sameFlows(one, other) {
	const [ours, theirs] = [one.report, other.report];
	const shared = ours.environments.filter((name) => theirs.environments.includes(name));
	if (shared.length === 0 && ours.environments.length + theirs.environments.length > 0) return null;
	if (ours.environments.length === theirs.environments.length && shared.length === ours.environments.length && ours.shard.parts === theirs.shard.parts && ours.shard.part !== theirs.shard.part) return null;
	return {
		code: "shards-overlap",
		one: shardPlaceOf(one),
		other: shardPlaceOf(other)
	};
}
function shardPlaceOf({ file, report: { environments, shard } }) {
	const { part, parts } = shard;
	return {
		file,
		part,
		parts,
		environments
	};
}
exports.conflictAmong = conflictAmong;
exports.merge = merge;
