const require_carry_out = require("./carry-out.js"), require_terminal = require("./terminal.js"), require_uses = require("./uses.js"), require_links = require("./links.js"), EMPTY = "(empty)";
function code(e, t = 120) {
	let n = unmarked(require_terminal.m(require_terminal.y(e, t)));
	if (n.trim() === "") return EMPTY;
	let r = "`".repeat(longestRun(n) + 1), i = /^`|`$|^ .* $/.test(n) ? " " : "";
	return `${r}${i}${n}${i}${r}`;
}
function prose(e, t = 1e3, n = () => null) {
	return require_terminal.v(e.trim(), t).split(/`([^`]+)`/).map((e, r) => r % 2 == 1 ? n(e) ?? code(e, t) : words(e)).filter((e) => e !== "").map((e, t, n) => touches(n[t - 1], e) ? ` ${e}` : e).join("") || EMPTY;
}
function touches(e, t) {
	return e?.endsWith("`") === !0 && t.startsWith("`");
}
function capitalised(e) {
	return e.replace(/^[a-z](?=[a-z]*(?:[\s,;:]|$))/, (e) => e.toUpperCase());
}
function small(...e) {
	let t = e.filter((e) => e !== "");
	return t.length === 0 ? "" : `<sub>${t.join(" \u00b7 ")}</sub>`;
}
const MEANING = /[`*_<>[\]\\|~$&@#^]|:\/\/|:[\w+-]+:|www\.|\bgh-\d|\b[0-9a-f]{7,40}\b/i;
function plain(e, t = 120) {
	return words(require_terminal.y(e.trim(), t)) || EMPTY;
}
function words(e) {
	let t = unmarked(require_terminal.m(e.replace(/ {2,}/g, " ")));
	return MEANING.test(t) ? t.replace(/\S+/g, (e) => {
		if (!MEANING.test(e)) return e;
		let t = /^[("']*/.exec(e)?.[0] ?? "", n = e.slice(t.length), r = /(?<![)"'.,;:!?])[)"'.,;:!?]*$/.exec(n)?.[0] ?? "";
		return `${t}${code(n.slice(0, n.length - r.length), e.length)}${r}`;
	}) : t;
}
function htmlCode(e, t = 120) {
	return `<code>${unmarked(require_terminal.m(require_terminal.y(e, t))).replace(/[&<>"`]/g, (e) => ENTITIES[e] ?? "")}</code>`;
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"`": "&#96;"
};
function link(e, t) {
	return t === null ? e : `[${e}](${t})`;
}
function fenced(e, t) {
	let n = t.map((e) => unmarked(require_terminal.m(e))).join("\n"), r = "`".repeat(Math.max(3, longestRun(n) + 1));
	return `${r}${e}\n${n}\n${r}`;
}
function unmarked(e) {
	return e.replaceAll("<!--", "<! --");
}
function longestRun(e) {
	let t = 0;
	for (let [n] of e.matchAll(/`+/g)) t = Math.max(t, n.length);
	return t;
}
function bullets(e) {
	return e.map((e) => `- ${e}`).join("\n");
}
function table(e, t) {
	if (t.length === 0) return "";
	let n = (e) => `| ${e.map(cell).join(" | ")} |`;
	return [
		n(e),
		n(e.map(() => "---")),
		...t.map(n)
	].join("\n");
}
function cell(e) {
	return e.replaceAll("|", "\\|");
}
function details(e, t, n = !1) {
	return `<details${n ? " open" : ""}>\n<summary>${e}</summary>\n\n${t}\n\n</details>`;
}
function blocks(...e) {
	return e.filter((e) => e !== "").join("\n\n");
}
// src/report/connection-rows.ts
function plannedRows({ plan: e, newEntries: t = [] }) {
	let n = new Set(t.map(entryKey));
	return rowsOf((e?.changes ?? []).map((e) => ({
		...e,
		bindings: e.bindings.filter(({ key: t, from: r, to: i }) => r !== null || i === null || !n.has(entryKey({
			environment: e.environment,
			key: t,
			...i
		})))
	})));
}
function entryKey({ environment: e, key: t, connectionName: n }) {
	return JSON.stringify([
		e,
		t,
		n
	]);
}
function driftedRows({ drift: e }) {
	return rowsOf(e ?? []);
}
function newEntryRows({ newEntries: e = [] }) {
	let t = new Rows();
	for (let { environment: n, key: r, flow: i, owner: a, connectionName: o } of e) {
		let e = i === null ? [] : [{
			file: i,
			displayName: i
		}], s = {
			from: null,
			to: {
				connectionName: o,
				owner: a
			},
			source: null,
			mark: null
		};
		t.add({
			key: r,
			connector: null,
			flows: e,
			isBlocked: !1,
			cells: new Map([[n, s]])
		});
	}
	return t.all;
}
function sidesOf(e) {
	return e.flatMap(({ cells: e }) => [...e].flatMap(([e, { from: t, to: n }]) => [t, n].flatMap((t) => t === null ? [] : [{
		environment: e,
		side: t
	}])));
}
function rowsOf(e) {
	let t = new Rows(), n = Map.groupBy(e, ({ file: e }) => e);
	for (let e of n.values()) {
		let n = new Set(e.flatMap(({ bindings: e }) => e.map(({ key: e }) => e)));
		for (let r of n) {
			let n = rowFor(r, e);
			n !== null && t.add(n);
		}
	}
	return t.all;
}
function rowFor(e, t) {
	let n = new Map(), r = null;
	for (let i of t) {
		let t = i.bindings.find((t) => t.key === e);
		if (t === void 0) continue;
		r ??= t.connector;
		let a = sourceChange(e, i.diff ?? null);
		if (!require_carry_out.vt(t) && a === null) continue;
		let { from: o, to: s } = t;
		n.set(i.environment, {
			from: o,
			to: s,
			source: a,
			mark: markOf$1(o, s)
		});
	}
	let [i] = t;
	if (n.size === 0 || i === void 0) return null;
	let { file: a, displayName: o } = i, s = t.every(({ action: e }) => e === "blocked");
	return {
		key: e,
		connector: r,
		flows: [{
			file: a,
			displayName: o
		}],
		isBlocked: s,
		cells: n
	};
}
function sourceChange(e, t) {
	let n = t?.references.find(({ name: t }) => t === e), r = n?.kind === "changed" && n.fields.find(({ at: e }) => e === "/source");
	return !r || typeof r.before != "string" || typeof r.after != "string" ? null : {
		from: r.before,
		to: r.after
	};
}
function markOf$1(e, t) {
	return e === null || t === null || require_carry_out.bt(e, t) ? null : require_carry_out.yt(e, t) ? "other-owner" : require_carry_out.vn(e.owner, t.owner) ? "another-person" : null;
}
var Rows = class {
	#e = new Map();
	get all() {
		return [...this.#e.values()].flat().map(({ row: e }) => e);
	}
	add(e) {
		let t = new Map([...e.cells].map(([e, t]) => [e, JSON.stringify(t)])), n = `${e.flows.length === 0} ${e.key}`, r = this.#e.get(n) ?? [];
		this.#e.set(n, r);
		let i = r.find((e) => fits(e.texts, t));
		if (i === void 0) r.push({
			row: e,
			texts: t
		});
		else {
			for (let [t, n] of e.cells) i.row.cells.set(t, n);
			for (let [e, n] of t) i.texts.set(e, n);
			i.row.flows.push(...e.flows), i.row.connector ??= e.connector, i.row.isBlocked &&= e.isBlocked;
		}
	}
};
function fits(e, t) {
	return [...t].every(([t, n]) => (e.get(t) ?? n) === n);
}
// src/report/short-ids.ts
const GUID = /[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
function shortIds(e) {
	let t = new Map([...e].map((e) => [require_carry_out.or(e), e])), n = new Map(), r = [...t].map(([e, t]) => ({
		id: e,
		guid: GUID.exec(t)?.[0].toLowerCase() ?? ""
	}));
	for (let e = 6; e <= 36 && r.length > 0; e++) {
		let t = Map.groupBy(r, ({ guid: t }) => t.slice(0, e)), i = ({ guid: n }) => t.get(n.slice(0, e))?.length === 1;
		for (let t of r.filter(i)) t.guid !== "" && n.set(t.id, `${t.guid.slice(0, e)}\u2026`);
		r = r.filter((e) => !i(e));
	}
	return (e) => n.get(require_carry_out.or(e)) ?? e;
}
// src/report/connector-names.ts
const NAMES = {
	shared_approvals: "Approvals",
	shared_commondataservice: "Dataverse (legacy)",
	shared_commondataserviceforapps: "Dataverse",
	shared_conversionservice: "Content Conversion",
	shared_excelonlinebusiness: "Excel Online (Business)",
	shared_filesystem: "File System",
	shared_flowmanagement: "Power Automate Management",
	shared_flowpush: "Notifications",
	shared_graphapi: "Microsoft Graph",
	shared_instagrambasicdispip: "Instagram Basic Display",
	shared_keyvault: "Azure Key Vault",
	shared_logicflows: "Logic flows",
	shared_microsoftforms: "Microsoft Forms",
	shared_office365: "Office 365 Outlook",
	shared_office365groups: "Office 365 Groups",
	shared_office365users: "Office 365 Users",
	shared_onedriveforbusiness: "OneDrive for Business",
	shared_planner: "Planner",
	shared_powerappsforappmakers: "Power Apps for Makers",
	shared_powerplatformadminv2: "Power Platform for Admins V2",
	shared_powerplatformforadmins: "Power Platform for Admins",
	shared_sendmail: "Mail",
	shared_sharepointonline: "SharePoint",
	shared_sql: "SQL Server",
	shared_teams: "Microsoft Teams",
	shared_todo: "Microsoft To-Do (Business)",
	shared_webcontents: "HTTP with Microsoft Entra ID",
	shared_wordonlinebusiness: "Word Online (Business)"
};
function connectorName(e) {
	let t = e.toLowerCase();
	return Object.hasOwn(NAMES, t) ? NAMES[t] ?? e : e;
}
// src/report/markdown/connection-cells.ts
const PLANNED = {
	before: "was",
	added: "new",
	gone: "no longer used"
}, DRIFTED = {
	before: "in Git",
	added: "not in Git",
	gone: "not used live"
};
function referenceCell({ key: e, connector: t, flows: n, isBlocked: r }, { name: i }) {
	let a = connectorName(t ?? e), [o, ...s] = n, c = o === void 0 ? "" : s.length === 0 ? `in ${plain(o.displayName, i)}` : `in ${require_carry_out.hi(n.length, "flow")}`;
	return [
		...a === e ? [] : [`**${plain(a, i)}**`],
		code(e, i),
		...c === "" ? [] : [`${c}${r ? ", blocked" : ""}`]
	].join("<br>");
}
const MARKS = {
	"another-person": "\u26a0\ufe0f&nbsp;another person's connection",
	"other-owner": "\u26a0\ufe0f&nbsp;other owner"
};
function cellText(e, t) {
	let { from: n, to: r, source: i, mark: a } = e, { name: o } = t.detail, s = n === null ? t.words.added : wasText(n, r, t);
	return [
		r === null ? `**${t.words.gone}**` : `**${ownerText(r, t)}** ${idText(r, t)}`,
		...s === "" ? [] : [s],
		...a === null ? [] : [MARKS[a]],
		...i === null ? [] : [`\u26a0\ufe0f&nbsp;source ${code(i.to, o)}, ${t.words.before} ${code(i.from, o)}`]
	].join("<br>");
}
function wasText(e, t, n) {
	let r = [...t !== null && require_carry_out.bt(e, t) ? [] : [ownerText(e, n)], ...require_carry_out.yt(e, t) ? [] : [idText(e, n)]];
	return r.length === 0 ? "" : `${n.words.before} ${r.join(" ")}`;
}
function ownerText({ owner: e }, { detail: t }) {
	return e === null || e.trim() === "" ? "_owner unknown_" : code(e, t.name);
}
function idText({ connectionName: e }, { short: t, detail: n }) {
	return code(t(e), n.name);
}
function wholeIds(e, { plan: t }, n) {
	let { short: r, detail: i } = n, { name: a } = i, o = new Map((t?.connectionUses ?? []).map((e) => [require_uses.n(e.environment, e.connectionName), e])), s = new Map(sidesOf(e).map((e) => [require_uses.n(e.environment, e.side.connectionName), e])), c = (e) => require_carry_out.di(e.map((e) => code(e, a)), 8), l = ([e, { environment: t, side: n }]) => {
		let { connectionName: i } = n, s = o.get(e)?.others ?? [], l = r(i), u = l === i ? "" : `${code(l, a)} is `, d = s.length === 0 ? "" : `, used by **${require_carry_out.hi(s.length, "other flow")}**: ${c(s)}`;
		return `${u}${code(i, a)} in ${code(t, a)}${d}`;
	}, u = e.filter(({ flows: e }) => e.length > 1), d = [...require_carry_out.fi([...s], Math.min(100, i.rows), l), ...require_carry_out.fi(u, Math.min(100, i.rows), ({ key: e, flows: t }) => `${code(e, a)} in ${c(t.map(({ file: e }) => e))}`)], f = `Whole ids${[...s.keys()].some((e) => (o.get(e)?.others.length ?? 0) > 0) ? ", and other flows on these connections" : ""}`;
	return d.length === 0 ? "" : details(f, bullets(d));
}
// src/report/markdown/new-owners.ts
const NO_MAP = "The base branch has no map, so this change is judged by its own. Check each owner before you merge.";
function newOwners({ newEntries: e = [] }, { name: t }) {
	let n = [...Map.groupBy(e, ({ environment: e, owner: t }) => JSON.stringify([e, t?.toLowerCase()])).values()], r = n.slice(0, 200).flatMap(([e, ...n]) => {
		if (e === void 0) return [];
		let r = require_carry_out.hi(1 + n.length, "reference");
		return [[
			code(e.environment, t),
			r,
			ownerCell(e.owner, t)
		]];
	}), i = n.length - r.length;
	return blocks("#### Owners that nobody has approved yet", NO_MAP, table([
		"Environment",
		"References",
		"Owner"
	], r), i > 0 ? `And ${require_carry_out.pi(i, "owner")}: read them in the map.` : "");
}
function ownerCell(e, t) {
	return e === null || e.trim() === "" ? "_owner unknown_" : `**${code(e, t)}**`;
}
// src/report/markdown/connections.ts
function connectionsSection(e, t) {
	let n = plannedRows(e), r = driftedRows(e), i = newEntryRows(e), a = [
		...n,
		...r,
		...i
	], o = {
		short: shortIds(sidesOf(a).map(({ side: e }) => e.connectionName)),
		detail: t,
		words: PLANNED,
		environments: e.environments
	}, s = (e, t, n = "", r = PLANNED) => t.length === 0 ? "" : blocks(`#### ${e}`, n, rowsTable(t, {
		...o,
		words: r
	}));
	return blocks(s("Connections that change", n), i.length > t.rows ? newOwners(e, t) : s("Connections that nobody has approved yet", i, NO_MAP), s("Connections that are not as in Git", r, "", DRIFTED), wholeIds(a, e, o));
}
function rowsTable(e, t) {
	let n = e.toSorted(byMark).slice(0, t.detail.rows), r = e.length - n.length, i = tableOf(n, t), a = n.length - 15;
	return blocks(i(0, 15), a > 0 ? details(require_carry_out.hi(a, "more connection"), i(15, n.length)) : "", r > 0 ? `**${require_carry_out.hi(r, "more connection")}** not listed here.` : "");
}
function byMark(e, t) {
	return Number(isMarked(t)) - Number(isMarked(e));
}
function isMarked({ cells: e }) {
	return [...e.values()].some(({ mark: e, source: t }) => e !== null || t !== null);
}
function tableOf(e, t) {
	let n = columnsOf(e, t), r = ({ environments: e }) => require_carry_out.di(e.map((e) => code(e, t.detail.name)), 5), i = n.length > 2, a = i ? ["Environments"] : n.map(r), o = (e) => n.map(({ texts: t }) => t[e] || "_no change_"), s = (e) => {
		let t = n.filter(({ texts: t }) => t[e] !== "");
		return require_carry_out.fi(t, 40, (t) => `${r(t)}: ${t.texts[e]}`, "environment").join("<br>");
	}, c = e.map((e, n) => [referenceCell(e, t.detail), ...i ? [s(n)] : o(n)]);
	return (e, t) => table(["Connection", ...a], c.slice(e, t));
}
function columnsOf(e, t) {
	let n = new Set(e.flatMap(({ cells: e }) => [...e.keys()])), r = t.environments.filter((e) => n.has(e)), i = [...new Set([...r, ...n])].map((n) => ({
		environment: n,
		texts: e.map(({ cells: e }) => {
			let r = e.get(n);
			return r === void 0 ? "" : cellText(r, t);
		})
	}));
	return [...Map.groupBy(i, ({ texts: e }) => JSON.stringify(e)).values()].map((e) => ({
		environments: e.map(({ environment: e }) => e),
		texts: e[0]?.texts ?? []
	}));
}
// src/report/markdown/detail.ts
const FULL = {
	diff: 8e3,
	diagrams: !0,
	unchanged: !0,
	fixes: !0,
	related: !0,
	notices: !0,
	warnings: !0,
	message: 1e3,
	name: 120,
	rows: 1e400,
	environments: 1e400,
	lists: !0,
	wholeErrors: 1e400,
	errorLines: 1e400
}, BRIEF = {
	...FULL,
	diff: 800,
	unchanged: !1,
	lists: !1,
	message: 600
}, SHORTER = [
	{ diagrams: !1 },
	{ diff: 600 },
	{ diff: 400 },
	{ diff: 250 }
], CUTS = [
	{
		without: "diagrams",
		detail: { diagrams: !1 }
	},
	{
		without: "the names of unchanged flows",
		detail: { unchanged: !1 }
	},
	{
		without: "most of what changes in each flow",
		detail: { diff: 250 }
	},
	{
		without: "what changes in each flow",
		insteadOf: "most of what changes in each flow",
		detail: { diff: 0 }
	},
	{
		without: "suggested fixes",
		detail: { fixes: !1 }
	},
	{
		without: "places related to findings",
		detail: { related: !1 }
	},
	{
		without: "notices",
		detail: { notices: !1 }
	},
	{
		without: "the ends of long messages",
		detail: {
			message: 160,
			name: 80
		}
	},
	{
		without: "most planned changes",
		detail: {
			rows: 40,
			environments: 12
		}
	},
	{
		without: "the rules that did not run and the files that were skipped",
		detail: { lists: !1 }
	},
	{
		without: "warnings",
		detail: { warnings: !1 }
	},
	{
		without: "the messages of some errors",
		detail: {
			wholeErrors: 0,
			rows: 10,
			environments: 6,
			name: 60
		}
	}
];
// src/report/flow-items.ts
function plannedItems(e) {
	return itemsOf(require_carry_out.Tt(e).flatMap(({ environment: e, steps: t }) => t.filter((e) => !require_carry_out.Ct(e)).map((t) => ({
		environment: e,
		step: t
	}))).toSorted((e, t) => require_carry_out.St(e.step, t.step)).map(({ environment: e, step: t }) => plannedVersion(e, t)));
}
function driftedItems({ drift: e }) {
	let t = (e ?? []).filter((e) => require_carry_out.Pn(e) !== "as-in-git"), n = (e) => require_carry_out.Pn(e) === "differs" ? 0 : 1;
	return itemsOf(t.toSorted((e, t) => n(e) - n(t)).map(driftedVersion));
}
function plannedVersion(e, t) {
	let { file: n, displayName: r, change: i, outcome: a } = t, o = a?.reason ?? i?.reason ?? null, s = o?.code === "errors-found", c = i === null || i.action === "unchanged" ? null : i.diff;
	return {
		file: n,
		displayName: r,
		version: {
			environments: [e],
			status: a?.result ?? i?.action ?? "unchanged",
			diff: c,
			isNew: i?.action === "create" || c !== null && require_carry_out.hr(c),
			remarks: require_carry_out.it(t) ? identityRemarks(t) : require_carry_out.wt(t),
			rules: s ? o.rules : [],
			states: a?.state ? [a.state] : [],
			hasFailedRun: require_carry_out.Dt(a?.run),
			isOtherFlow: i?.identity !== void 0
		}
	};
}
function identityRemarks(e) {
	return e.change?.identity === void 0 ? [] : require_carry_out.wt(e).slice(0, 1);
}
function driftedVersion(e) {
	let { environment: t, file: n, displayName: r, diff: i, reason: a } = e, o = a?.code === "errors-found";
	return {
		file: n,
		displayName: r,
		version: {
			environments: [t],
			status: require_carry_out.Pn(e),
			diff: i,
			isNew: !1,
			remarks: a === null || o ? [] : [require_carry_out.Pr(a)],
			rules: o ? a.rules : [],
			states: [],
			hasFailedRun: !1,
			isOtherFlow: !1
		}
	};
}
function itemsOf(e) {
	return [...Map.groupBy(e, ({ file: e }) => e)].map(([e, t]) => ({
		file: e,
		displayName: t[0]?.displayName ?? e,
		versions: mergedVersions(t.map(({ version: e }) => e))
	}));
}
function mergedVersions(e) {
	return e.length === 1 ? [...e] : [...Map.groupBy(e, ({ environments: e, remarks: t, states: n, diff: r, ...i }) => require_carry_out.yi({
		...i,
		diff: withoutConnections(r)
	})).values()].flatMap(([e, ...t]) => {
		if (e === void 0) return [];
		let n = [e, ...t], r = (e) => [...new Set(n.flatMap(e))];
		return [{
			...e,
			environments: r(({ environments: e }) => e),
			remarks: r(({ remarks: e }) => e),
			states: r(({ states: e }) => e)
		}];
	});
}
function withoutConnections(e) {
	if (e === null) return null;
	let t = e.references.map((e) => ({
		...e,
		fields: e.kind === "changed" ? e.fields.filter(({ at: e }) => e !== "/connectionName") : []
	}));
	return {
		...e,
		references: t
	};
}
// src/report/markdown/environment-lines.ts
function environmentLines(e, t, { name: n, environments: r }) {
	let i = contentsOf(t), a = [...Map.groupBy(e, ({ environment: e, text: t }) => JSON.stringify([t, i.get(e) ?? []])).values()], o = a.slice(0, r).map((e) => {
		let t = e.map(({ environment: e }) => `**${code(e, n)}**`);
		return `${require_carry_out.di(t, 5)}: ${e[0]?.text ?? ""}`;
	}), s = a.length - o.length;
	return bullets([...o, ...s > 0 ? [`${require_carry_out.hi(s, "more environment")}`] : []]);
}
function contentsOf(e) {
	let t = new Map();
	for (let [n, { versions: r }] of e.entries()) for (let [e, { environments: i }] of r.entries()) for (let r of i) {
		let i = t.get(r) ?? [];
		t.set(r, i), i.push(`${n}.${e}`);
	}
	return t;
}
// src/report/flow-line.ts
const TRIGGERS = {
	recurrence: "On a schedule",
	slidingwindow: "On a schedule",
	request: "On request",
	openapiconnection: "On an event",
	openapiconnectionwebhook: "On an event",
	openapiconnectionnotification: "On an event",
	apiconnection: "On an event",
	apiconnectionwebhook: "On an event",
	apiconnectionnotification: "On an event",
	http: "On an answer over HTTP",
	httpwebhook: "On a webhook"
};
function flowLine({ trigger: e, actions: t, references: n }) {
	let r = e.toLowerCase(), i = Object.hasOwn(TRIGGERS, r) ? TRIGGERS[r] : e, a = n.flatMap(({ connector: e }) => e === null ? [] : [connectorName(e)]), o = [require_carry_out.hi(t, "action"), ...new Set(a)].join(", ");
	return i === "" || i === void 0 ? o : `${i} \u2192 ${o}`;
}
// src/report/moved-actions.ts
function movedActions({ operations: e }) {
	return e.filter(isMoved).length;
}
function isMoved(e) {
	let { kind: t, operation: n, fields: r } = e;
	return n === "trigger" || require_carry_out.ht(e) ? !1 : t === "moved" || t !== "added" && t !== "removed" && r.some(({ at: e }) => e === "/runAfter");
}
// src/report/markdown/action-classes.ts
const STROKES = {
	added: "stroke:#1a7f37,stroke-width:2px",
	removed: "stroke:#cf222e,stroke-width:2px,stroke-dasharray:5 4",
	changed: "stroke:#9a6700,stroke-width:2px",
	same: "stroke:#d1d9e0"
}, FILLS = {
	added: "#dafbe1",
	removed: "#ffebe9",
	changed: "#fff8c5",
	same: "#f6f8fa"
}, SCOPES = {
	added: "#f2fdf5",
	removed: "#fff7f6",
	changed: "#fffdf0",
	same: "#ffffff"
}, STYLES = new Map([
	...Object.entries(FILLS).map(([e, t]) => styled(e, e, t)),
	...Object.entries(SCOPES).map(([e, t]) => styled(`${e}Scope`, e, t)),
	["run", "fill:#ffffff,stroke:#d1d9e0,stroke-dasharray:2 3,color:#59636e"]
]);
function styled(e, t, n) {
	return [e, `fill:${n},${STROKES[t]},color:#1f2328`];
}
// src/report/markdown/action-chart.ts
var ActionChart = class {
	lines = ["flowchart TB"];
	#e = new Set();
	#t = new Map();
	#n;
	#r = 0;
	constructor(e, t) {
		this.#n = t;
		let [n = [], r = []] = ["/triggers", "/actions"].map((t) => e.filter(({ block: e }) => e === t).flatMap((e) => this.#i(e.drawn, "  ")));
		for (let e of n) for (let t of r.filter(({ isFirst: e }) => e)) this.#u(e, t, !1);
		this.lines.push(...this.#e);
		for (let [e, t] of this.#t) this.lines.push(`  classDef ${e} ${STYLES.get(e)}`, `  class ${t.join(",")} ${e}`);
	}
	#i(e, t) {
		let n = e.map((e) => e.kind === "run" ? this.#a(e, t) : this.#o(e, t)), r = new Map(n.flatMap((e) => e.names.map((t) => [t, e])));
		for (let e of n) {
			for (let t of e.runsAfter) this.#u(r.get(t), e, !1);
			for (let t of e.ranAfter) this.#u(r.get(t), e, !0);
		}
		return n;
	}
	#a({ nodes: e, operations: t, changes: n }, r) {
		let i = this.#d();
		return this.lines.push(`${r}${i}["${runText(t, n)}"]`), this.#l(i, n === 0 ? "run" : this.#n ? "added" : "changed"), {
			id: i,
			names: e.map(({ name: e }) => e),
			runsAfter: e.flatMap(({ runsAfter: e }) => e),
			ranAfter: e.flatMap(({ ranAfter: e }) => e),
			isGone: !1,
			isFirst: e.some(({ runsAfter: e }) => e.length === 0)
		};
	}
	#o({ node: e, blocks: t, hidden: n }, r) {
		let i = this.#d(), a = markOf(e.change), o = [
			label(e.name),
			...this.#n ? [] : changeLabels(e.change),
			...n > 0 ? [`${require_carry_out.mi(n)} inside`] : []
		];
		if (t.length === 0) {
			let [t, n] = e.operation === "trigger" ? ["([\"", "\"])"] : ["[\"", "\"]"];
			this.lines.push(`${r}${i}${t}${o.join("<br/>")}${n}`), this.#l(i, a);
		} else this.#c(i, o.join(", "), a, r, () => this.#s(e.type, t, `${r}  `));
		return {
			id: i,
			names: [e.name],
			runsAfter: e.runsAfter,
			ranAfter: e.ranAfter,
			isGone: a === "removed",
			isFirst: e.runsAfter.length === 0
		};
	}
	#s(e, t, n) {
		for (let { block: r, drawn: i } of t.toReversed()) {
			let t = branchOf(r, e), a = (e) => this.#i(i, e);
			t === null ? a(n) : this.#c(this.#d(), label(t), "same", n, () => a(`${n}  `));
		}
	}
	#c(e, t, n, r, i) {
		this.lines.push(`${r}subgraph ${e}["${t}"]`, `${r}  direction TB`), i(), this.lines.push(`${r}end`), this.#l(e, `${n}Scope`);
	}
	#l(e, t) {
		let n = this.#t.get(t);
		n === void 0 ? this.#t.set(t, [e]) : n.push(e);
	}
	#u(e, t, n) {
		if (e === void 0 || e === t) return;
		let r = n || e.isGone || t.isGone ? "-.->" : "-->";
		this.#e.add(`  ${e.id} ${r} ${t.id}`);
	}
	#d() {
		return this.#r += 1, `n${this.#r}`;
	}
};
function runText(e, t) {
	return t === 0 ? `${require_carry_out.mi(e)} unchanged actions` : t === e ? require_carry_out.hi(t, "more change") : `${require_carry_out.mi(e)} actions, ${require_carry_out.mi(t)} of them change`;
}
function markOf(e) {
	return e === null || require_carry_out.ht(e) ? "same" : e.kind === "added" || e.kind === "removed" ? e.kind : "changed";
}
function changeLabels(e) {
	if (e === null || require_carry_out.ht(e)) return [];
	let { kind: t, from: n } = e;
	return t === "renamed" ? [`was ${label(n?.name ?? "")}`] : t === "moved" ? [`moved from ${label(n?.scope.at(-1) ?? "the top")}`] : [t];
}
function branchOf(e, t) {
	let [n, r = ""] = require_carry_out.cr(e);
	switch (n) {
		case "else": return "no";
		case "default": return "default";
		case "cases": return `case ${r}`;
		default: return /^if$/i.test(t) ? "yes" : null;
	}
}
function label(e) {
	return require_terminal.m(require_terminal.y(e.trim() === "" ? "(empty)" : e, 60)).replace(/[^\p{L}\p{N}\p{M} /_-]/gu, (e) => `#${e.codePointAt(0)};`);
}
function thinned(e, t) {
	return new Thinning(t, sizeOf(e.flatMap(({ nodes: e }) => e)) <= 14).blocks(e);
}
var Thinning = class {
	#e;
	#t;
	#n = new Map();
	constructor(e, t) {
		this.#e = e, this.#t = t;
	}
	blocks(e) {
		return e.map(({ block: e, nodes: t }) => ({
			block: e,
			drawn: this.#r(t)
		}));
	}
	#r(e) {
		let t = new Set(e.filter((e) => this.#i(e))), n = this.#t ? new Set(e) : new Set([...t, ...beside(e, t)]), r = [], i = [], a = () => {
			let [e] = i;
			i.length === 1 && e !== void 0 ? r.push(this.#a(e, !1)) : i.length > 1 && r.push(this.#o(i)), i = [];
		};
		for (let o of e) n.has(o) ? (a(), r.push(this.#a(o, t.has(o) || this.#t))) : i.push(o);
		return a(), r;
	}
	#i(e) {
		return this.#s(e) === 0 || this.#e <= 0 ? !1 : (--this.#e, !0);
	}
	#a(e, t) {
		let n = e.blocks.filter(({ nodes: e }) => e.some((e) => this.#s(e) > 0)), r = this.#t ? e.blocks : t ? n : [], i = e.blocks.flatMap(({ nodes: e }) => e);
		return {
			kind: "node",
			node: e,
			blocks: this.blocks(r),
			hidden: r.length > 0 ? 0 : sizeOf(i)
		};
	}
	#o(e) {
		let t = e.reduce((e, t) => e + this.#s(t), 0);
		return {
			kind: "run",
			nodes: e,
			operations: sizeOf(e),
			changes: t
		};
	}
	#s(e) {
		let t = this.#n.get(e);
		if (t !== void 0) return t;
		let n = +(e.change !== null && !require_carry_out.ht(e.change)), r = e.blocks.flatMap(({ nodes: e }) => e).reduce((e, t) => e + this.#s(t), n);
		return this.#n.set(e, r), r;
	}
};
function beside(e, t) {
	let n = new Set([...t].flatMap(({ runsAfter: e, ranAfter: t }) => [...e, ...t])), r = new Set([...t].map(({ name: e }) => e));
	return e.filter((e) => n.has(e.name) || [...e.runsAfter, ...e.ranAfter].some((e) => r.has(e)));
}
function sizeOf(e) {
	return e.reduce((e, { blocks: t }) => e + 1 + sizeOf(t.flatMap((e) => e.nodes)), 0);
}
function actionDiagram(e) {
	return e.operations.some((e) => e.operation === "action" && !require_carry_out.ht(e)) ? fenced("mermaid", new ActionChart(thinned(e.outline, 30), require_carry_out.hr(e)).lines) : "";
}
function diffBlock(e, t, n, { runUrl: r }) {
	let i = t ? require_carry_out.pt(e) : require_carry_out.mt(e, {
		fields: 8,
		value: 66
	});
	if (i.length === 0) return "";
	let a = [], o = i.length, s = n;
	for (let e of i) {
		let t = entryLines(e), n = t.reduce((e, t) => e + t.length + 1, 0);
		if (a.length > 0 && n > s) break;
		a.push(...t), s -= n, --o;
	}
	let c = `and ${require_carry_out.pi(o, "change")}, in ${link("the summary of the run", r)}`;
	return blocks(fenced("diff", a), o > 0 ? c : "");
}
const SIGNS = {
	added: "+",
	removed: "-",
	changed: "!"
};
function entryLines({ kind: e, title: t, note: n, fields: r, left: i }) {
	let a = n === "" ? "" : `  (${require_terminal.g(n, 100)})`;
	return [
		`${SIGNS[e]} ${require_terminal.g(t, 120)}${a}`,
		...r.flatMap(fieldLines),
		...i > 0 ? [`      and ${require_carry_out.pi(i, "field")}`] : []
	];
}
function fieldLines({ name: e, before: t, after: n }) {
	let r = e === "" ? "" : `${require_terminal.g(e, 60)}: `;
	return [...t === null ? [] : [`-     ${r}${require_terminal.g(t, 240)}`], ...n === null ? [] : [`+     ${r}${require_terminal.g(n, 240)}`]];
}
// src/report/markdown/flow-words.ts
const WORDS = {
	create: ["\ud83c\udd95", "new"],
	update: ["\u270f\ufe0f", "changed"],
	blocked: ["\u26d4", "blocked"],
	unchanged: ["\u2796", "unchanged"],
	created: ["\u2705", "created"],
	updated: ["\u2705", "updated"],
	failed: ["\u274c", "failed"],
	restored: ["\u21a9\ufe0f", "restored"],
	unknown: ["\u2753", "outcome unknown"],
	skipped: ["\u23ed\ufe0f", "skipped"],
	"as-in-git": ["\u2796", "as in Git"],
	differs: ["\u270f\ufe0f", "differs"],
	"at-risk": ["\u26a0\ufe0f", "at risk"],
	gone: ["\u274c", "gone"],
	unclear: ["\u2753", "unclear"],
	"not-read": ["\u2753", "not read"]
};
function flowFolds(e, t, n, r) {
	let i = e.slice(0, r.rows), a = e.length - i.length, o = new Map(t.flows.map((e) => [e.file, e])), s = t.environments.length > 1, c = e.length === 1 && t.outcomes.length === 0, l = e.length <= 5;
	return blocks(...r.diff === 0 ? [lines(i, s, r)] : i.map((e) => fold$1(e, {
		flows: o,
		several: s,
		isOnly: c,
		isFew: l,
		view: n,
		detail: r
	})), a > 0 ? `**${require_carry_out.pi(a, "flow")}** not listed here.` : "");
}
function fold$1(e, { flows: t, several: n, isOnly: r, isFew: i, view: a, detail: o }) {
	let { file: s, displayName: c, versions: l } = e, u = t.get(s), d = `${signOf(e)} ${htmlCode(c, 80)} ${l.map((e) => title(e, n, htmlCode)).join("; ")}`, f = link(code(s, o.name), require_links.n(a, s)), p = u === void 0 ? f : `${f}: ${plain(flowLine(u), o.message)}`, m = l.some(({ isOtherFlow: e, remarks: t }) => e || i && t.length > 0);
	return details(d, blocks(p, ...l.map((e) => versionBody(e, l.length > 1, {
		view: a,
		detail: o
	}))), r || m);
}
function lines(e, t, n) {
	let { urgent: r = [], others: i = [] } = Object.groupBy(e, ({ versions: e }) => e.some(({ isOtherFlow: e }) => e) ? "urgent" : "others"), a = (e) => bullets(e.map((e) => line(e, t, n)));
	return i.length <= 25 ? a([...r, ...i]) : blocks(a(r), details(require_carry_out.hi(i.length, "flow"), a(i)));
}
function line(e, t, { name: n }) {
	let { displayName: r, versions: i } = e;
	return `${signOf(e)} ${plain(r, n)} ${i.map((e) => title(e, t, code)).join("; ")}`;
}
function signOf({ versions: [e] }) {
	return e === void 0 ? "" : e.hasFailedRun ? "\u26a0\ufe0f" : WORDS[e.status][0];
}
function title(e, t, n) {
	let { status: r, environments: i, diff: a, rules: o, states: s, hasFailedRun: c, isOtherFlow: l } = e, u = t ? ` in ${require_carry_out.di(i.map((e) => n(e, 40)), 5)}` : "", d = require_carry_out.di(o.map((e) => n(e, 40)), 3), f = d === "" ? "" : ` ${r === "blocked" ? "by" : "because of"} ${d}`, p = [
		...l ? ["\u26a0\ufe0f another live flow than before"] : [],
		...c ? ["first run failed"] : [],
		...a === null ? [] : changes(a, e),
		...s.length === 0 ? [] : [`now ${require_carry_out.di(s.map((e) => n(e, 40)), 3)}`]
	].join(" \u00b7 ");
	return `${WORDS[r][1]}${u}${f}${p === "" ? "" : `: ${p}`}`;
}
function changes(e, { isNew: t, status: n }) {
	if (!t) return require_carry_out.mr(e);
	let r = e.operations.filter(({ operation: e }) => e === "action").length;
	return [`${n === "create" || n === "created" ? "" : "new, "}${require_carry_out.hi(r, "action")}`];
}
function versionBody(e, t, { view: n, detail: r }) {
	let { environments: i, diff: a, isNew: o, remarks: s } = e, c = require_carry_out.di(i.map((e) => code(e, r.name)), 5), l = s.map((e) => prose(capitalised(`${e}.`), r.message)), u = a === null ? [] : [diffBlock(a, o, r.diff, n), diagram(a, r)], d = blocks(...l, ...u);
	return t && d !== "" ? blocks(`In ${c}:`, d) : d;
}
function diagram(e, { diagrams: t }) {
	return t && movedActions(e) > 3 ? actionDiagram(e) : "";
}
// src/report/markdown/quiet-flows.ts
function quietFlows(e, t, { name: n, rows: r, unchanged: i }) {
	let a = [...new Map(e.map((e) => [e.file, e])).values()];
	if (a.length === 0 || !i) return "";
	let o = require_carry_out.fi(a, r, ({ displayName: e, file: t }) => `${plain(e, n)} ${code(t, n)}`);
	return details(`${require_carry_out.hi(a.length, "flow")} ${t}`, bullets(o));
}
// src/report/markdown/drift.ts
function driftSection(e, t, n) {
	let r = require_carry_out.jn(e);
	if (r.length === 0) return "";
	let i = driftedItems(e), a = r.map(({ environment: t, entries: n }) => ({
		environment: t,
		text: `${require_carry_out.Mn(n)}${unmanagedNote(t, e)}`
	})), { unread: o, others: s } = unreadTogether(i), c = r.flatMap(({ entries: e }) => e.filter(require_carry_out.Nn));
	return blocks("#### Live flows", environmentLines(a, i, n), ...unreadFolds(o, n), flowFolds(s, e, t, n), quietFlows(c, "as in Git", n));
}
function unmanagedNote(e, { unmanaged: t = [] }) {
	let n = t.find((t) => t.environment === e)?.flows.length ?? 0;
	return n === 0 ? "" : `; ${require_carry_out.hi(n, "live flow")} that Git does not know`;
}
function unreadTogether(e) {
	let t = [...Map.groupBy(e.filter(({ versions: e }) => e.every(({ status: e }) => e === "not-read")), ({ versions: e }) => [...new Set(e.flatMap(({ remarks: e }) => e))].join("; "))].filter(([e, t]) => e !== "" && t.length > 1), n = new Set(t.flatMap(([, e]) => e));
	return {
		unread: t,
		others: e.filter((e) => !n.has(e))
	};
}
function unreadFolds(e, { name: t, rows: n, message: r }) {
	return e.map(([e, i]) => {
		let a = require_carry_out.fi(i, n, ({ displayName: e, file: n }) => `${plain(e, t)} ${code(n, t)}`), [o, s] = WORDS["not-read"];
		return details(`${o} ${require_carry_out.hi(i.length, "flow")} ${s}`, blocks(prose(capitalised(`${e}.`), r), bullets(a)), !0);
	});
}
// src/report/markdown/leaving.ts
function leavingSection(e, { name: t, rows: n }) {
	let r = require_carry_out.at(e, (e) => code(e, t));
	return r.length === 0 ? "" : blocks(...r.map(({ message: e, flows: r }) => {
		let i = r.slice(0, n), a = i.map((e) => `${plain(e.displayName, t)} ${code(e.file, t)}`), o = r.length - i.length;
		return blocks(`**${e}**`, bullets([...a, ...o > 0 ? [require_carry_out.pi(o)] : []]));
	}), "Flowgate deletes and stops nothing: stop or delete them in Power Automate if nobody needs them.");
}
// src/report/markdown/plan.ts
function planSection$1(e, t, n) {
	let r = require_carry_out.Tt(e);
	if (r.length === 0) return "";
	let i = plannedItems(e), a = r.some(({ steps: e }) => e.some(({ outcome: e }) => e !== null)), o = e.comparedWith === "git" && !a ? AGAINST_GIT : "", s = r.map(({ environment: e, steps: t }) => ({
		environment: e,
		text: `${a ? require_carry_out.ft(t) : planCounts(t)}${o}`
	})), c = r.flatMap(({ steps: e }) => e.filter(require_carry_out.Ct));
	return blocks(`#### ${titleOf(e, a)}`, environmentLines(s, i, n), flowFolds(i, e, t, n), quietFlows(c, a ? "unchanged" : asTheyAre(new Set(c.map(({ file: e }) => e)).size), n));
}
const AGAINST_GIT = "; compared with the base branch, the live flows were not read";
function titleOf({ mode: e }, t) {
	return e === "export" ? "Exported" : t ? "Outcome" : "Plan";
}
function planCounts(e) {
	let t = (t) => e.filter(t).length, n = t(({ change: e }) => e?.action === "unchanged");
	return [
		[t(({ change: e }) => e?.action === "blocked" && !e.isSkipped), "blocked"],
		[t(({ change: e }) => e?.action === "create"), "new"],
		[t(({ change: e }) => e?.action === "update"), "changed"],
		[t(({ change: e }) => e?.action === "blocked" && e.isSkipped === !0), "skipped"],
		[n, asTheyAre(n)]
	].filter(([e]) => e > 0).map(([e, t]) => `${require_carry_out.mi(e)} ${t}`).join(", ");
}
function asTheyAre(e) {
	return e === 1 ? "as it is" : "as they are";
}
function smallPrint(e, t, n) {
	let r = [
		notRun(e, n),
		suppressed(e, n),
		checkedOnly(e, n),
		skipped(e, n)
	].filter(({ items: e }) => e.length > 0);
	return blocks(loud(e, n), ...n.lists ? r.map(({ title: e, items: t }) => details(e, drawn(t))) : [], small(...n.lists ? [] : r.map(({ line: e }) => e), ignored(e, n), digest(e), [`Flowgate${commit(t)}`, ...run(t)].join(" \u00b7 ")));
}
function drawn(e) {
	return bullets(require_carry_out.fi(e, 100, (e) => e()));
}
function loud({ notRun: e }, { message: t }) {
	let n = e.filter(({ reason: e }) => require_carry_out.Mr.includes(e.code));
	return require_carry_out.Nr(n).map(([e, n]) => `\u26a0\ufe0f Not run: ${n.map(({ rule: e }) => code(e)).join(", ")}: ${prose(e, t)}`).join("\n\n");
}
function notRun({ notRun: e }, { message: t }) {
	let n = e.filter(({ reason: e }) => !require_carry_out.Mr.includes(e.code)), r = require_carry_out.Nr(n), i = r.map(([e, n]) => `${require_carry_out.mi(n.length)} (${prose(e, Math.min(160, t))})`), a = `${require_carry_out.hi(n.length, "check")} did not run`;
	return {
		title: a,
		line: r.length === 1 ? `${a} (${prose(r[0]?.[0] ?? "", 160)})` : `${a}: ${require_carry_out.di(i, 4)}`,
		items: r.map(([e, n]) => () => {
			let r = n.slice(0, 100).map(({ rule: e }) => code(e));
			return `${prose(e, t)}: ${r.join(", ")}`;
		})
	};
}
function suppressed({ suppressed: e }, { message: t, name: n }) {
	let r = `${require_carry_out.hi(e.length, "finding")} suppressed`;
	return {
		title: r,
		line: r,
		items: e.map(({ rule: e, file: r, line: i, reason: a, until: o }) => () => {
			let s = o === null ? "" : `, until ${code(o, 20)}`;
			return `${code(e)} in ${code(r, n)}, line ${require_carry_out.mi(i)}${s}: ${prose(a, t)}`;
		})
	};
}
function checkedOnly({ checkedOnly: e = [] }, { message: t, name: n }) {
	let r = require_carry_out.Nr(e).map(([e, t]) => `${require_carry_out.hi(t.length, "flow")} checked only (${prose(e, 160)})`);
	return {
		title: `${require_carry_out.hi(e.length, "flow")} checked only`,
		line: require_carry_out.di(r, 4),
		items: e.map(({ file: e, reason: r }) => () => `${code(e, n)}: ${prose(require_carry_out.Pr(r), t)}`)
	};
}
function skipped(e, { message: t, name: n }) {
	let r = require_carry_out.ct(e.skipped), i = `${require_carry_out.hi(r.length, "file")} skipped`;
	return {
		title: i,
		line: i,
		items: r.map(({ file: e, reason: r }) => () => `${code(e, n)}: ${prose(require_carry_out.Pr(r), t)}`)
	};
}
function ignored({ ignored: e }, { name: t }) {
	return e.length === 0 ? "" : `Not compared, as \`compare.ignore\` in the map says: ${require_carry_out.di(e.map((e) => code(e, t)), 100)}`;
}
function digest({ plan: e, outcomes: t }) {
	return e?.comparedWith === "live" && t.length === 0 && e.changes.some(require_carry_out._r) ? `Digest of the plan: ${code(e.digest)}` : "";
}
function commit(e) {
	return e.sha === null ? "" : ` at ${link(code(e.sha.slice(0, 7)), require_links.r(e))}`;
}
function run({ runUrl: e }) {
	return e === null ? [] : [link("run", e)];
}
// src/report/markdown/findings.ts
const ICONS$1 = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	notice: "\u2139\ufe0f"
};
function findingItem(e, t) {
	let { view: n, detail: r, environments: i, mentions: a } = t, { file: o, rule: s, severity: c, line: l, message: u, help: d, ask: f = [] } = e, p = link(code(`${o}:${l}`, r.name), require_links.n(n, o, e)), m = require_carry_out.Et(e, i, (e) => code(e, r.name)), h = `${ICONS$1[c]} ${capitalised(c)} \u00b7 ${p}${m} \u00b7 ${link(code(s), d)}`, g = prose(capitalised(u), r.message, a.within(f)), _ = require_carry_out.tt(e).filter((e) => !f.includes(e));
	return [`- ${h}<br>${g}${_.length === 0 ? "" : `<br>Also ask ${require_carry_out.di(_.map((e) => a.name(e)))}.`}`, ...fold(e, t)].join("\n");
}
function fold(e, { view: t, detail: n }) {
	let r = n.fixes ? require_carry_out.Ht(e).flatMap(({ fix: e }) => e ?? []) : [], i = n.related ? e.related : [];
	if (r.length + i.length === 0) return [];
	let a = require_carry_out.fi(i, 50, ({ file: e, line: r, message: i }) => `${link(`${code(e, n.name)}:${r}`, require_links.n(t, e, lineRange(r)))}: ${prose(i, n.message)}`), o = [...r.length > 0 ? ["safe fix"] : [], ...i.length > 0 ? [require_carry_out.hi(i.length, "related place")] : []].join(" and "), s = [...r.slice(0, 5).map(({ diff: e }) => fenced("diff", e)), ...a.length > 0 ? [bullets(a)] : []].join("\n\n");
	return ["", inItem(details(capitalised(o), s))];
}
function lineRange(e) {
	return {
		line: e,
		endLine: e
	};
}
function inItem(e) {
	return e.replace(/^(?=.)/gm, "  ");
}
function shortLines(e, { name: t }) {
	return e.length === 0 ? "" : fenced("text", e.map(({ file: e, line: n, rule: r }) => `${end(e, t)}:${n} ${r}`));
}
function end(e, t) {
	return e.length <= t ? e : `\u2026${e.slice(-t).toWellFormed()}`;
}
function leftOut(e, { runUrl: t }) {
	let n = t === null ? "the report of the run" : link("the summary of the run", t);
	return [
		"error",
		"warning",
		"notice"
	].flatMap((t) => {
		let r = e.filter((e) => e.severity === t);
		if (r.length === 0) return [];
		let i = require_carry_out.gi(r.map(({ rule: e }) => e)).map(([e, t]) => `${code(e)} ${require_carry_out.mi(t)}`), a = require_carry_out.hi(r.length, `${t} not listed here`, `${t}s not listed here`);
		return [`${ICONS$1[t]} **${a}**: ${i.join(", ")}. See ${n}.`];
	}).join("\n\n");
}
function flowNamesToCommit(e, t) {
	if (e.mode === "export" || e.hasFlowNames) return "";
	let n = e.outcomes.filter(({ result: e, flowName: t }) => e === "created" && t !== null);
	return blocks(...[...Map.groupBy(n, ({ environment: e }) => e)].map(([e, n]) => block(e, n, t)));
}
function block(e, t, { name: n, rows: r }) {
	let i = t.map(({ file: e, flowName: t }) => `${JSON.stringify(e)}: { "flowName": ${JSON.stringify(t)} }`), a = i.filter((e) => e.length <= 400).slice(0, r), o = i.length - a.length;
	return blocks(`Commit ${a.length === 1 ? "this line" : "these lines"} under \`flows\` of ${code(e, n)} in the map, so that the next run knows ${i.length === 1 ? "the new flow" : "the new flows"}:`, a.length > 0 ? fenced("jsonc", a) : "", o > 0 ? `${require_carry_out.pi(o, "created flow")}: see \`flowName\` in the report of the run.` : "");
}
// src/report/markdown/mentions.ts
const MENTION = /^@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:_[a-z\d]+)?(?:\/[a-z\d](?:[a-z\d_-]*[a-z\d])?)?$/i;
var Mentions = class {
	#e = new Set();
	within(e) {
		let t = new Set(e);
		return (e) => t.has(e) ? this.name(e) : null;
	}
	name(e) {
		if (!MENTION.test(e)) return code(e);
		let t = e.toLowerCase();
		return this.#e.has(t) ? `**${plain(e.slice(1))}**` : (this.#e.add(t), `**${e}**`);
	}
};
function toDoSection(e, t, n) {
	let { environments: r } = e, i = {
		view: t,
		detail: n,
		environments: r,
		mentions: new Mentions()
	}, { whole: a, named: o, counted: s } = splitFindings(e.findings, n), c = require_carry_out.rt(e).map((e) => flowsItem(e, i)), l = blocks(list(c, a, i), shortLines(o, n), leftOut(s, t), flowNamesToCommit(e, n));
	return c.length > 0 || e.findings.some(({ severity: e }) => e !== "notice") || e.outcomes.length > 0 ? titled("What to do", l) : l;
}
function titled(e, t) {
	return t === "" ? "" : blocks(`#### ${e}`, t);
}
function splitFindings(e, { notices: t, warnings: n, wholeErrors: r, errorLines: i }) {
	let a = 0, o = ({ severity: e }) => e === "notice" ? t ? "whole" : "counted" : e === "warning" ? n ? "whole" : "counted" : (a += 1, a <= r ? "whole" : a <= i ? "named" : "counted"), s = require_carry_out.nt(e);
	return {
		whole: [],
		named: [],
		counted: [],
		...Object.groupBy(s, o)
	};
}
function list(e, t, n) {
	let { notice: r = [], other: i = [] } = Object.groupBy(t, ({ severity: e }) => e === "notice" ? "notice" : "other"), a = (e) => e.map((e) => findingItem(e, n)).join("\n"), o = i.slice(15);
	return blocks([...e, a(i.slice(0, 15))].filter((e) => e !== "").join("\n"), o.length > 0 ? details(`${require_carry_out.hi(o.length, "more finding")}`, a(o)) : "", r.length > 0 ? details(`\u2139\ufe0f ${require_carry_out.hi(r.length, "notice")}`, a(r)) : "");
}
const FAILED_RUN = ["\u26a0\ufe0f", "first run failed"];
function flowsItem({ result: e, remarks: t, flows: n }, { view: r, detail: i, environments: a }) {
	let o = ({ file: e, displayName: t, environment: n }) => {
		let o = a.length > 1 ? ` in ${code(n, i.name)}` : "";
		return `${link(plain(t, i.name), require_links.n(r, e))}${o}`;
	}, [s, c] = e === "created" || e === "updated" ? FAILED_RUN : WORDS[e], l = t.map((e) => prose(capitalised(`${e}.`), i.message)).join(" ");
	if (n.length <= 3) return `- ${s} ${n.map(o).join(", ")} \u00b7 ${c}<br>${l}`;
	let u = bullets(require_carry_out.fi(n, Math.min(50, i.rows), o)), d = require_carry_out.hi(n.length, "flow");
	return [
		`- ${s} ${d} \u00b7 ${c}<br>${l}`,
		"",
		inItem(details(`The ${d}`, u))
	].join("\n");
}
function unapprovedSection({ unapprovedPlans: e }, t) {
	return blocks(...e.map((e) => planSection(e, t)));
}
function planSection(e, { name: t, message: n, rows: r }) {
	let { environment: i, digest: a, reason: o } = e, s = require_carry_out.Q(e), c = s.slice(0, Math.min(50, r)), l = c.map(({ file: e, text: r }) => `- ${code(e, t)}: ${prose(r, n)}`), u = s.length - c.length;
	return blocks(`#### Nothing was written to ${code(i, t)}`, prose(capitalised(`${require_carry_out.Pr(o)}.`), n), [...l, ...u > 0 ? [`- and ${require_carry_out.hi(u, "more flow")}`] : []].join("\n"), prose(require_carry_out.Z(e)), fenced("yaml", [`approved-plan: ${a}`]));
}
function briefFor(e, t) {
	let n = new Set((e.plan?.changes ?? []).map(({ file: e }) => e)).size, r = new Set((e.drift ?? []).map(({ file: e }) => e)).size, i = 2e3 + (Math.max(1, n, r) - 1) * 1100, a = [connectionsSection(e, BRIEF), smallPrint(e, t, BRIEF)];
	if (n > 80) return Object.assign({}, BRIEF, ...SHORTER);
	let o = Math.max(600, i - 200 - a.join("").length);
	return SHORTER.map((e, t) => Object.assign({}, BRIEF, ...SHORTER.slice(0, t))).find((n) => changesOf(e, t, n).length <= o) ?? Object.assign({}, BRIEF, ...SHORTER);
}
function fitted(e, t, n, r) {
	let i = require_carry_out.et(e), a = [], o = n, s = sectionsOf(e, t, o), c = () => joined(s, i, a, t);
	for (let n of CUTS) {
		if (r(c())) return c();
		o = {
			...o,
			...n.detail
		};
		let i = sectionsOf(e, t, o);
		lengthOf(i) < lengthOf(s) && (a = [...a.filter((e) => e !== n.insteadOf), n.without]), s = i;
	}
	let l = (n) => (s = {
		...s,
		...toDoOf(e, t, {
			...o,
			...n
		})
	}, c()), { errors: u } = i;
	return r(c()) ? l({ wholeErrors: most(u, (e) => r(l({ wholeErrors: e }))) }) : l({ errorLines: most(u, (e) => r(l({ errorLines: e }))) });
}
function most(e, t) {
	let [n, r] = [0, e];
	for (; n < r;) {
		let e = n + r + 1 >> 1;
		t(e) ? n = e : r = e - 1;
	}
	return n;
}
const ICONS = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	ok: "\u2705"
};
function sectionsOf(e, t, n) {
	return {
		unapprovedPlans: unapprovedSection(e, n),
		...toDoOf(e, t, n),
		connections: connectionsSection(e, n),
		changes: changesOf(e, t, n),
		smallPrint: smallPrint(e, t, n)
	};
}
function toDoOf(e, t, n) {
	let { counted: r } = splitFindings(e.findings, n);
	return {
		toDo: toDoSection(e, t, n),
		unlisted: r.filter(({ severity: e }) => e === "error").length
	};
}
function changesOf(e, t, n) {
	return blocks(planSection$1(e, t, n), driftSection(e, t, n), leavingSection(e, n));
}
function lengthOf({ unapprovedPlans: e, toDo: t, connections: n, changes: r, smallPrint: i }) {
	return [
		e,
		t,
		n,
		r,
		i
	].reduce((e, t) => e + t.length, 0);
}
function joined(e, t, n, r) {
	let { unapprovedPlans: i, toDo: a, unlisted: o, connections: s, changes: c, smallPrint: l } = e, { level: u, sentence: d, counts: f, errors: p } = t, m = o > 0 ? ` \u00b7 ${require_carry_out.mi(p - o)} of ${require_carry_out.mi(p)} errors listed` : "";
	return `${blocks(`### ${ICONS[u]} ${prose(d)}${m}`, f === "" ? "" : small(prose(f)), shortenedNote(n, r), i, a, s, c, l)}\n`;
}
function shortenedNote(e, { runUrl: t }) {
	if (e.length === 0) return "";
	let n = t === null ? "the log of this run" : link("the summary of the run", t);
	return `> Too long to be shown whole: left out are ${require_carry_out.di(e)}. All of it is in ${n}.`;
}
exports.n = htmlCode, exports.t = blocks, exports.toComment = function(e, t, n = 59900) {
	return fitted(e, t, briefFor(e, t), (e) => e.length < n);
}, exports.toSummary = function(e, t) {
	return fitted(e, {
		...t,
		runUrl: null
	}, FULL, (e) => Buffer.byteLength(e) < 1e6);
};
