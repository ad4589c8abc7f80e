const require_carry_out = require("./carry-out.js");
const require_append = require("./append.js");
const require_index = require("./index.js");
const require_edit_file = require("./edit-file.js");
// src/map/accept.ts
/**
* The text of a map with suppressions added at the end of its list, or with a new list at its end;
* null where the text is not a map. Everything else keeps its bytes: jsonc-parser's `modify` would
* reformat the neighbours, and insert before the comment of the last one.
*/
function withSuppressions(text, added) {
	const root = require_carry_out.parseTree(text, [], require_carry_out.RELAXED);
	if (root?.type !== "object" || require_carry_out.findNodeAtLocation(root, ["environments"]) === void 0) return null;
	const list = require_carry_out.findNodeAtLocation(root, ["suppressions"]);
	const layout = require_append.layoutOf(text);
	if (list?.type === "array") {
		const items = added.map((each) => itemText(each, layout));
		return require_carry_out.applySplices(text, require_append.appended(text, list, items, layout));
	}
	return require_carry_out.applySplices(text, require_append.appended(text, root, [listText(added, layout)], layout));
}
/** One suppression on one line, as people write them. */
function itemText(suppression, { eol }) {
	if (eol === "") return JSON.stringify(suppression);
	return `{ ${Object.entries(suppression).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(", ")} }`;
}
function listText(added, layout) {
	const { eol, unit } = layout;
	const items = added.map((each) => itemText(each, layout));
	if (eol === "") return `"suppressions":[${items.join(",")}]`;
	return `"suppressions": [${items.map((item) => `${eol}${unit}${unit}${item}`).join(",")}${eol}${unit}]`;
}
// src/fix/accept-findings.ts
/**
* Rules that no suppression should silence: about the map's own state, about one pull request, about
* what is live, and what must never be accepted in advance: a placeholder and a secret.
*/
const LEFT = [
	"base-map-invalid",
	"map-invalid",
	"map-missing",
	"map-placeholder",
	"policy-changed",
	"secret-in-definition",
	"steward-approval",
	"suppression-stale",
	...require_carry_out.RULES.filter(({ subject }) => subject === "live").map(({ id }) => id)
];
/** How long a baseline holds: the findings come back then, unless somebody extends it. */
const BASELINE_DAYS = 90;
const DAY_MS = 864e5;
function dayOf(date) {
	return date.toISOString().slice(0, 10);
}
/**
* Adds a suppression to the map for each of today's findings, so that an old repository can start
* from there. Throws a `UsageError` when there is no map to write to.
*/
async function writeBaseline(root, findings, { map, mapFile, mapProblems }, now) {
	if (map === null) throw new require_index.UsageError(noMap(mapFile, mapProblems === null));
	const [today, until] = [dayOf(now), dayOf(new Date(now.getTime() + BASELINE_DAYS * DAY_MS))];
	const suppressions = suppressionsFor(findings, `baseline of ${today}`, until);
	if (suppressions.length === 0) return {
		suppressions,
		until,
		problem: null
	};
	return {
		suppressions,
		until,
		problem: await require_edit_file.editFile(root, mapFile, map.source.text, (text) => {
			const edited = withSuppressions(text, suppressions);
			if (edited === null) throw new require_index.UsageError(noPlace(mapFile));
			return edited;
		})
	};
}
function noPlace(mapFile) {
	return `${require_carry_out.settingsFileMessage(mapFile, "suppressions")}; write a map of its own`;
}
/**
* What to accept for a finding: the value of the map that fails for several flows once, and nothing
* that follows from a problem which is accepted.
*/
function acceptedFor(finding) {
	const problems = require_carry_out.problemsOf(finding);
	const leaderOf = require_carry_out.leadersAmong(problems);
	return problems.flatMap((problem) => {
		if (finding.isSummary && finding.rule === problem.rule) return require_carry_out.atCause(problem) ?? problem;
		return leaderOf(problem) === null ? problem : [];
	});
}
/** One suppression for each place: it covers the finding in all environments. */
function suppressionsFor(findings, reason, until) {
	const added = findings.flatMap(acceptedFor).filter(({ rule }) => !LEFT.includes(rule)).map(({ rule, flow, file, at }) => {
		return {
			rule,
			flow: flow ?? file,
			...at === "" ? {} : { at },
			reason,
			until
		};
	});
	return [...new Map(added.map((each) => [JSON.stringify(each), each])).values()];
}
function noMap(mapFile, isMissing) {
	if (!isMissing) return require_carry_out.invalidMapMessage(mapFile);
	return `there is no ${mapFile} to write suppressions into; write one with your environments and what they bind, or with { "version": 1, "environments": {} } for now`;
}
exports.writeBaseline = writeBaseline;
