const require_carry_out = require("./carry-out.js"), require_append = require("./append.js"), require_index = require("./index.js"), require_edit_file = require("./edit-file.js");
// src/map/accept.ts
function withSuppressions(e, t) {
	let n = require_carry_out.ki(e, [], require_carry_out.si);
	if (n?.type !== "object" || require_carry_out.Di(n, ["environments"]) === void 0) return null;
	let r = require_carry_out.Di(n, ["suppressions"]), i = require_append.r(e);
	if (r?.type === "array") {
		let n = t.map((e) => itemText(e, i));
		return require_carry_out.It(e, require_append.t(e, r, n, i));
	}
	return require_carry_out.It(e, require_append.t(e, n, [listText(t, i)], i));
}
function itemText(e, { eol: t }) {
	return t === "" ? JSON.stringify(e) : `{ ${Object.entries(e).map(([e, t]) => `${JSON.stringify(e)}: ${JSON.stringify(t)}`).join(", ")} }`;
}
function listText(e, t) {
	let { eol: n, unit: r } = t, i = e.map((e) => itemText(e, t));
	return n === "" ? `"suppressions":[${i.join(",")}]` : `"suppressions": [${i.map((e) => `${n}${r}${r}${e}`).join(",")}${n}${r}]`;
}
// src/fix/accept-findings.ts
const LEFT = [
	"base-map-invalid",
	"map-invalid",
	"map-missing",
	"map-placeholder",
	"policy-changed",
	"secret-in-definition",
	"steward-approval",
	"suppression-stale",
	...require_carry_out.Gt.filter(({ subject: e }) => e === "live").map(({ id: e }) => e)
];
function dayOf(e) {
	return e.toISOString().slice(0, 10);
}
function noPlace(e) {
	return `${require_carry_out.Jr(e, "suppressions")}; write a map of its own`;
}
function acceptedFor(e) {
	let t = require_carry_out.Ht(e), n = require_carry_out.Bt(t);
	return t.flatMap((t) => e.isSummary && e.rule === t.rule ? require_carry_out.zt(t) ?? t : n(t) === null ? t : []);
}
function suppressionsFor(e, t, n) {
	let r = e.flatMap(acceptedFor).filter(({ rule: e }) => !LEFT.includes(e)).map(({ rule: e, flow: r, file: i, at: a }) => ({
		rule: e,
		flow: r ?? i,
		...a === "" ? {} : { at: a },
		reason: t,
		until: n
	}));
	return [...new Map(r.map((e) => [JSON.stringify(e), e])).values()];
}
function noMap(e, t) {
	return t ? `there is no ${e} to write suppressions into; write one with \`flowgate init\`, or with { "version": 1, "environments": {} } for now` : require_carry_out.Kr(e);
}
exports.writeBaseline = async function(e, t, { map: n, mapFile: r, mapProblems: i }, a, o = !1) {
	if (n === null) throw new require_index.i(noMap(r, i === null));
	let [s, c] = [dayOf(a), dayOf(new Date(a.getTime() + 7776e6))], l = suppressionsFor(t, `baseline of ${s}`, c);
	return l.length === 0 || o ? {
		suppressions: l,
		until: c,
		problem: null
	} : {
		suppressions: l,
		until: c,
		problem: await require_edit_file.t(e, r, n.source.text, (e) => {
			let t = withSuppressions(e, l);
			if (t === null) throw new require_index.i(noPlace(r));
			return t;
		})
	};
};
