const require_carry_out = require("./carry-out.js");
let node_crypto = require("node:crypto");
const require_reviewed_plan = require("./reviewed-plan.js"), require_markdown = require("./markdown.js"), LONGEST = 59900, NOTES = /<!-- flowgate:(?!checked|deployed|reviewed)(?:(?!<!-- flowgate:)[\s\S])*?-->/g, GONE = "Too long to stay here beside the others: it is in the summary of its run.";
function roomFor({ kind: e, environments: t }, n, r) {
	let i = e === "deployed" ? 45e3 : LONGEST - LONGEST_PLANNED - r;
	if (t === null || t.length === 0) return i;
	let a = Math.min(1, t.length / Math.max(1, n));
	return Math.floor(i * a) - 200;
}
function withPart(e, t, n) {
	let { rest: r, hidden: i } = require_reviewed_plan.r(e ?? ""), a = t.plan(i), o = takenApart(r), s = sectionKey(t);
	t.kind === "checked" && t.environments === null ? (o.checked.clear(), o.whole = `${plannedLine(t.planned ?? n)}${t.body.trim()}`) : (put(o[t.kind], s, t), t.kind === "checked" && (o.whole = ""));
	for (let e of [o.deployed, o.checked]) drop(e, n);
	let c = LONGEST - a.length;
	return dropDeployed(o, n), require_markdown.t(fitted(o, `${t.kind} ${s}`, n, c), a);
}
function dropDeployed(e, t) {
	if (e.deployed.size === 0) return;
	let n = doneIn(e);
	for (let t of e.checked.keys()) t.split(",").every(n) && e.checked.delete(t);
	plannedKeys(e, t).every(n) && (e.whole = "");
}
function doneIn({ deployed: e }) {
	let t = new Set([...e.keys()].flatMap((e) => e.split(",")));
	return (e) => t.has("*") || t.has(e);
}
function plannedKeys({ whole: e }, t) {
	let [, n = null] = PLANNED.exec(e) ?? [];
	return n?.split(",").filter((e) => e !== "") ?? t.map(keyOf);
}
function openIn(e, t) {
	let n = doneIn(e), { checked: r } = e, i = [...r.keys()].flatMap((e) => e.split(",")), a = new Set(r.size > 0 ? i : plannedKeys(e, t)), o = (e) => !n(e) && (a.has("*") || a.has(e));
	return t.filter((e) => o(keyOf(e)));
}
const LONGEST_PLANNED = 400, PLANNED = /^<!-- flowgate:planned (\S*) -->\n/;
function plannedLine(e) {
	let t = `<!-- flowgate:planned ${e.map(keyOf).join(",")} -->\n`;
	return t.length <= 400 ? t : "";
}
function put(e, t, { body: n, isNews: r }) {
	if (!r && e.has(t)) return;
	let i = t.split(",");
	for (let n of e.keys()) n !== t && n.split(",").some((e) => i.includes(e)) && e.delete(n);
	e.set(t, n.trim());
}
function drop(e, t) {
	if (t.length === 0) return;
	let n = new Set(["*", ...t].map(keyOf));
	for (let t of e.keys()) t.split(",").some((e) => !n.has(e)) && e.delete(t);
}
function takenApart(e) {
	let t = sectionsIn(e, "deployed"), n = outside(e, "deployed"), r = (insideFold(n) ?? n).trim(), i = sectionsIn(r, "checked");
	return {
		deployed: t,
		checked: i,
		whole: i.size > 0 ? "" : r
	};
}
const OPENING = /<!-- flowgate:(checked|deployed) (\S+) -->\n/g;
function* sectionsOf(e, t) {
	let n = `\n<!-- /flowgate:${t} -->`, r = 0;
	for (let { 0: i, 1: a, 2: o = "", index: s } of e.matchAll(OPENING)) {
		if (a !== t || s < r) continue;
		let c = s + i.length, l = e.indexOf(n, c);
		if (l === -1) return;
		r = pastLines(e, l + n.length), yield {
			key: o,
			body: e.slice(c, l),
			start: s,
			end: r
		};
	}
}
function pastLines(e, t) {
	let n = t;
	for (; e[n] === "\n";) n++;
	return n;
}
function sectionsIn(e, t) {
	return new Map([...sectionsOf(e, t)].map(({ key: e, body: t }) => [e, t]));
}
function outside(e, t) {
	let n = [], r = 0;
	for (let { start: i, end: a } of sectionsOf(e, t)) n.push(e.slice(r, i)), r = a;
	return n.join("") + e.slice(r);
}
function insideFold(e) {
	let t = e.indexOf("<!-- flowgate:reviewed -->"), n = t === -1 ? -1 : e.indexOf(SUMMARY_END, t);
	if (n === -1) return null;
	let r = n + SUMMARY_END.length, i = e.indexOf("\n\n</details>\n<!-- /flowgate:reviewed -->", r);
	return i === -1 ? null : e.slice(r, i);
}
const SUMMARY_END = "</summary>\n\n";
function fitted(e, t, n, r) {
	for (;;) {
		let i = putTogether(e, n);
		if (i.length <= r) return i;
		if (e.deployed.size > 0 && e.whole.length > 73) {
			let t = e.whole.match(NOTES) ?? [], n = [GONE, ...t].join("\n\n");
			e.whole = n.length < e.whole.length ? n : GONE;
			continue;
		}
		let [a] = ["checked", "deployed"].flatMap((t) => [...e[t]].map(([e, n]) => ({
			kind: t,
			key: e,
			body: n
		}))).filter(({ kind: e, key: n, body: r }) => `${e} ${n}` !== t && r.length > 73).toSorted((e, t) => rank(e.kind) - rank(t.kind) || t.body.length - e.body.length);
		if (a === void 0) return i;
		e[a.kind].set(a.key, GONE);
	}
}
const rank = (e) => e === "checked" ? 0 : 1;
function putTogether(e, t) {
	let { deployed: n, checked: r, whole: i } = e, a = drawn("deployed", n, t), o = r.size > 0 ? drawn("checked", r, t).join("\n\n") : i, s = a.length > 0 && o !== "";
	return [...a, ...s ? [folded(o, openIn(e, t))] : [o]].filter((e) => e).join("\n\n");
}
function drawn(e, t, n) {
	let r = n.map(keyOf), i = (e) => r.indexOf(e.split(",")[0] ?? "");
	return [...t].toSorted(([e], [t]) => i(e) - i(t)).map(([t, n]) => `<!-- flowgate:${e} ${t} -->\n${n}\n<!-- /flowgate:${e} -->`);
}
function sectionKey({ environments: e }) {
	return (e === null || e.length === 0 ? ["*"] : e).map(keyOf).toSorted().join(",");
}
function keyOf(e) {
	let t = encodeURIComponent(e.toWellFormed()).replaceAll("-", "%2D") || "%";
	if (t.length <= 80) return t;
	let n = (0, node_crypto.createHash)("sha256").update(t).digest("hex").slice(0, 16);
	return `${t.slice(0, 80 - n.length)}${n}`;
}
function folded(e, t) {
	let n = t.map((e) => require_markdown.n(e, 80));
	return `<!-- flowgate:reviewed -->\n${`<details>\n<summary>${`Not deployed${n.length === 0 ? "" : ` to ${require_carry_out.di(n, 5)}`} yet: the review of this pull request`}</summary>`}\n\n${e}\n\n</details>\n<!-- /flowgate:reviewed -->`;
}
// src/publish/hidden-plan.ts
async function hiddenPlan({ mode: e, plan: t }, { kind: n, environments: r }, i) {
	let a = e === "check" ? t : null;
	if (n === "checked" && r === null) return fixed(a === null ? "" : require_reviewed_plan.i(a));
	let o = asking(i), s = await o();
	if (n === "deployed") return fixed(require_reviewed_plan.r(s).hidden);
	let c = a === null ? null : await otherPlans(a), l = new Set(["", s]);
	return {
		room: require_reviewed_plan.t,
		async compose(e, t) {
			let n = e?.trimEnd() ?? "", r = l.has(n) ? n : await o(), { hidden: i } = require_reviewed_plan.r(r), s = t(a && c ? require_reviewed_plan.i(a, c(i)) : i);
			return l.add(r).add(s.trimEnd()), s;
		}
	};
}
function fixed(e) {
	return {
		room: e.length,
		compose: async (t, n) => n(e)
	};
}
async function otherPlans(e) {
	let { reviewedPlanIn: t } = await Promise.resolve().then(() => require("./reviewed-plan-reading.js"));
	return (n) => {
		let r = t(n);
		return r.kind === "plan" ? new Map([...r.plan].filter(([t]) => !Object.hasOwn(e.digests, t))) : new Map();
	};
}
function asking({ github: e, pull: t, warn: n }) {
	let r = !1;
	return async () => {
		let i = await e.ownComment(t);
		return i.kind === "trusted" ? i.body.trimEnd() : (i.kind === "untrusted" && !r && (n({
			code: "hidden-plan-dropped",
			pull: t,
			cause: i.reason
		}), r = !0), "");
	};
}
function isShownInComment({ mode: e, drift: t }, { comment: n, shard: r }) {
	return n !== "never" && t === null && e !== "export" && (r === null || r.parts === 1);
}
async function pullOf(e, t, n) {
	if (e.pull === null) return e.kind === "push" ? mergedPullOf(e, t, n) : null;
	let { number: r, headSha: i, baseRef: a } = e.pull;
	return {
		number: r,
		async outdated() {
			let e = await t.currentPull(r);
			return e.headSha === i ? e.isMerged ? {
				code: "merged-meanwhile",
				pull: r
			} : e.baseRef === a ? null : {
				code: "other-base-branch",
				pull: r,
				before: a,
				now: e.baseRef
			} : {
				code: "newer-commits",
				pull: r
			};
		}
	};
}
async function mergedPullOf({ sha: e, ref: t }, n, r) {
	let i = await n.mergedPull();
	return i === null ? (t.startsWith("refs/heads/") && r({
		code: "no-merged-pull-listed",
		sha: e
	}), null) : {
		number: i.number,
		outdated: async () => null
	};
}
function placeOf({ kind: e }, { environments: t }, n) {
	return e === "push" ? {
		kind: "deployed",
		environments: t
	} : {
		kind: "checked",
		environments: require_carry_out.lt(t, n)
	};
}
function plannedIn({ plan: e }) {
	let t = (e?.changes ?? []).filter(({ action: e }) => e !== "unchanged");
	return [...new Set(t.map(({ environment: e }) => e))];
}
const isChange = ({ result: e }) => e !== "unchanged";
function isNeeded({ findings: e, plan: t, outcomes: n, leaving: r = [], newEntries: i = [], judgedBy: a }) {
	return a !== void 0 || i.length + r.length > 0 || e.length > 0 || (t?.changes.some(({ action: e }) => e !== "unchanged") ?? !1) || n.some(({ result: e }) => require_carry_out.Ot.includes(e));
}
exports.publishComment = async function({ github: e, report: t, known: n }, r, i, a, { warn: o, clean: s }) {
	if (e === null || i === null || !isShownInComment(t, r)) return null;
	let c = await pullOf(i, e, o);
	if (c === null) return null;
	let l = placeOf(i, t, n), { number: u } = c, d = await hiddenPlan(t, l, {
		github: e,
		pull: u,
		warn: o
	}), f = roomFor(l, n.length, d.room), p = require_markdown.toComment(t, {
		...a,
		pull: u
	}, f), m = {
		...l,
		body: p,
		planned: plannedIn(t),
		isNews: t.outcomes.some(isChange)
	}, h = (e) => d.compose(e, (t) => s(withPart(e, {
		...m,
		plan: () => t
	}, n))), g = null, _ = await e.writeComment(u, h, {
		isWanted: async () => (g = await c.outdated(), g === null),
		createIfMissing: r.comment === "always" || isNeeded(t),
		isShared: l.environments !== null && n.length > 1
	});
	if (g !== null && o(g), _.kind === "denied") {
		let { permission: e, token: t } = _;
		o({
			code: "comment-denied",
			pull: u,
			permission: e,
			token: t
		});
	}
	return _.kind === "written" ? _.url : null;
};
