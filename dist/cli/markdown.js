const require_carry_out = require("./carry-out.js");
const require_terminal = require("./terminal.js");
const require_uses = require("./uses.js");
const require_links = require("./links.js");
// src/report/markdown/safe.ts
/**
* Names come from files that anyone may write. Outside of code, GitHub interprets mentions, issues,
* commits and bare addresses, so everything except plain words is shown as code.
*/
const EMPTY = "(empty)";
/** A name as a code span, in which nothing is interpreted. */
function code(name, max = 120) {
	const shown = unmarked(require_terminal.escapeControl(require_terminal.shortenName(name, max)));
	if (shown.trim() === "") return EMPTY;
	const fence = "`".repeat(longestRun(shown) + 1);
	const padding = /^`|`$|^ .* $/.test(shown) ? " " : "";
	return `${fence}${padding}${shown}${padding}${fence}`;
}
/**
* A sentence of ours that may contain names; text in backticks stays code, unless `draw` makes safe
* Markdown of it.
*/
function prose(sentence, max = 1e3, draw = () => null) {
	return require_terminal.shorten(sentence.trim(), max).split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? draw(part) ?? code(part, max) : words(part)).filter((part) => part !== "").map((part, index, all) => touches(all[index - 1], part) ? ` ${part}` : part).join("") || EMPTY;
}
/** The fences of two adjacent code spans must not touch: they would be read as one. */
function touches(before, after) {
	return before?.endsWith("`") === true && after.startsWith("`");
}
/** A sentence that begins with a capital, unless it begins with a name such as `runAfter`. */
function capitalised(sentence) {
	return sentence.replace(/^[a-z](?=[a-z]*(?:[\s,;:]|$))/, (letter) => letter.toUpperCase());
}
/** Small print. */
function small(...parts) {
	const shown = parts.filter((part) => part !== "");
	return shown.length === 0 ? "" : `<sub>${shown.join(" \u00b7 ")}</sub>`;
}
/** Anything that Markdown, HTML or GitHub could interpret. */
const MEANING = /[`*_<>[\]\\|~$&@#^]|:\/\/|:[\w+-]+:|www\.|\bgh-\d|\b[0-9a-f]{7,40}\b/i;
/** A name as text where it has only plain words, as most display names do; otherwise as code. */
function plain(name, max = 120) {
	return words(require_terminal.shortenName(name.trim(), max)) || EMPTY;
}
/** Repeated spaces become one: more would indent, and so make a block of code. */
function words(text) {
	const shown = unmarked(require_terminal.escapeControl(text.replace(/ {2,}/g, " ")));
	if (!MEANING.test(shown)) return shown;
	return shown.replace(/\S+/g, (word) => {
		if (!MEANING.test(word)) return word;
		const lead = /^[("']*/.exec(word)?.[0] ?? "";
		const rest = word.slice(lead.length);
		const tail = /(?<![)"'.,;:!?])[)"'.,;:!?]*$/.exec(rest)?.[0] ?? "";
		return `${lead}${code(rest.slice(0, rest.length - tail.length), word.length)}${tail}`;
	});
}
/** A name inside `<summary>`, where Markdown is not read. */
function htmlCode(name, max = 120) {
	return `<code>${unmarked(require_terminal.escapeControl(require_terminal.shortenName(name, max))).replace(/[&<>"`]/g, (character) => ENTITIES[character] ?? "")}</code>`;
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"`": "&#96;"
};
/** A link around Markdown that is already safe; only its text where there is no address. */
function link(text, url) {
	return url === null ? text : `[${text}](${url})`;
}
/** Lines in a fence that is longer than any run of backticks in them. */
function fenced(language, lines) {
	const body = lines.map((line) => unmarked(require_terminal.escapeControl(line))).join("\n");
	const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
	return `${fence}${language}\n${body}\n${fence}`;
}
/** Prevents that the hidden marker of a comment is found in a name. */
function unmarked(text) {
	return text.replaceAll("<!--", "<! --");
}
function longestRun(text) {
	let longest = 0;
	for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	return longest;
}
/** A list of lines of safe Markdown. */
function bullets(lines) {
	return lines.map((line) => `- ${line}`).join("\n");
}
/** A table of cells of safe Markdown; nothing without rows. */
function table(headers, rows) {
	if (rows.length === 0) return "";
	const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
	return [
		line(headers),
		line(headers.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
function cell(markdown) {
	return markdown.replaceAll("|", "\\|");
}
/** `summary` is HTML that is already safe. */
function details(summary, body, open = false) {
	return `<details${open ? " open" : ""}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** The blocks that are not empty, separated by the blank lines that Markdown needs. */
function blocks(...parts) {
	return parts.filter((part) => part !== "").join("\n\n");
}
// src/report/connection-rows.ts
/** The references whose connection, owner or source a plan changes. */
function plannedRows({ plan, newEntries = [] }) {
	const isNew = new Set(newEntries.map(entryKey));
	return rowsOf((plan?.changes ?? []).map((change) => ({
		...change,
		bindings: change.bindings.filter(({ key, from, to }) => from !== null || to === null || !isNew.has(entryKey({
			environment: change.environment,
			key,
			...to
		})))
	})));
}
function entryKey({ environment, key, connectionName }) {
	return JSON.stringify([
		environment,
		key,
		connectionName
	]);
}
/** The references that live flows bind to something else than Git. */
function driftedRows({ drift }) {
	return rowsOf(drift ?? []);
}
/** The entries of a map that nobody has approved yet. */
function newEntryRows({ newEntries = [] }) {
	const rows = new Rows();
	for (const { environment, key, flow, owner, connectionName } of newEntries) {
		const flows = flow === null ? [] : [{
			file: flow,
			displayName: flow
		}];
		const cell = {
			from: null,
			to: {
				connectionName,
				owner
			},
			source: null,
			mark: null
		};
		rows.add({
			key,
			connector: null,
			flows,
			isBlocked: false,
			cells: /* @__PURE__ */ new Map([[environment, cell]])
		});
	}
	return rows.all;
}
/** Every connection in some rows, with its environment. */
function sidesOf(rows) {
	return rows.flatMap(({ cells }) => [...cells].flatMap(([environment, { from, to }]) => [from, to].flatMap((side) => side === null ? [] : [{
		environment,
		side
	}])));
}
function rowsOf(bound) {
	const rows = new Rows();
	const flows = Map.groupBy(bound, ({ file }) => file);
	for (const versions of flows.values()) {
		const keys = new Set(versions.flatMap(({ bindings }) => bindings.map(({ key }) => key)));
		for (const key of keys) {
			const row = rowFor(key, versions);
			if (row !== null) rows.add(row);
		}
	}
	return rows.all;
}
/** The change of one reference of one flow in all environments; null where nothing changes. */
function rowFor(key, versions) {
	const cells = /* @__PURE__ */ new Map();
	let connector = null;
	for (const version of versions) {
		const binding = version.bindings.find((each) => each.key === key);
		if (binding === void 0) continue;
		connector ??= binding.connector;
		const source = sourceChange(key, version.diff ?? null);
		if (!require_carry_out.bindingDiffers(binding) && source === null) continue;
		const { from, to } = binding;
		cells.set(version.environment, {
			from,
			to,
			source,
			mark: markOf$1(from, to)
		});
	}
	const [first] = versions;
	if (cells.size === 0 || first === void 0) return null;
	const { file, displayName } = first;
	const isBlocked = versions.every(({ action }) => action === "blocked");
	return {
		key,
		connector,
		flows: [{
			file,
			displayName
		}],
		isBlocked,
		cells
	};
}
/** Who a call acts as is a value of the reference. */
function sourceChange(key, diff) {
	const reference = diff?.references.find(({ name }) => name === key);
	const field = reference?.kind === "changed" && reference.fields.find(({ at }) => at === "/source");
	if (!field || typeof field.before !== "string" || typeof field.after !== "string") return null;
	return {
		from: field.before,
		to: field.after
	};
}
function markOf$1(from, to) {
	if (from === null || to === null || require_carry_out.isSameOwner(from, to)) return null;
	if (require_carry_out.isSameConnection(from, to)) return "other-owner";
	return require_carry_out.areTwoAccounts(from.owner, to.owner) ? "another-person" : null;
}
/** Puts flows with the same change of the same reference into one row. */
var Rows = class {
	#byKey = /* @__PURE__ */ new Map();
	get all() {
		return [...this.#byKey.values()].flat().map(({ row }) => row);
	}
	add(row) {
		const texts = new Map([...row.cells].map(([name, cell]) => [name, JSON.stringify(cell)]));
		const key = `${row.flows.length === 0} ${row.key}`;
		const known = this.#byKey.get(key) ?? [];
		this.#byKey.set(key, known);
		const alike = known.find((each) => fits(each.texts, texts));
		if (alike === void 0) {
			known.push({
				row,
				texts
			});
			return;
		}
		for (const [name, cell] of row.cells) alike.row.cells.set(name, cell);
		for (const [name, text] of texts) alike.texts.set(name, text);
		alike.row.flows.push(...row.flows);
		alike.row.connector ??= row.connector;
		alike.row.isBlocked &&= row.isBlocked;
	}
};
/** Whether two changes are the same in every environment that both are about. */
function fits(one, other) {
	return [...other].every(([name, text]) => (one.get(name) ?? text) === text);
}
// src/report/short-ids.ts
const GUID = /[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
/** The fewest characters of a guid that are shown. */
const FEWEST = 6;
/**
* A connection's name cut to what makes it distinct: the first characters of its guid.
* A name without a guid, or with the guid of another one, stays whole.
*/
function shortIds(connectionNames) {
	const byId = new Map([...connectionNames].map((name) => [require_carry_out.connectionId(name), name]));
	const short = /* @__PURE__ */ new Map();
	let left = [...byId].map(([id, name]) => ({
		id,
		guid: GUID.exec(name)?.[0].toLowerCase() ?? ""
	}));
	for (let length = FEWEST; length <= 36 && left.length > 0; length++) {
		const groups = Map.groupBy(left, ({ guid }) => guid.slice(0, length));
		const isAlone = ({ guid }) => groups.get(guid.slice(0, length))?.length === 1;
		for (const each of left.filter(isAlone)) if (each.guid !== "") short.set(each.id, `${each.guid.slice(0, length)}\u2026`);
		left = left.filter((each) => !isAlone(each));
	}
	return (connectionName) => short.get(require_carry_out.connectionId(connectionName)) ?? connectionName;
}
// src/report/connector-names.ts
/** Connectors by the names that makers see; those of the flows that Flowgate is tried on, and a few more. */
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
/** The product behind a connector's id; the id itself where it is not known. */
function connectorName(connector) {
	const id = connector.toLowerCase();
	return Object.hasOwn(NAMES, id) ? NAMES[id] ?? connector : connector;
}
// src/report/markdown/connection-cells.ts
const PLANNED = {
	before: "was",
	added: "new",
	gone: "no longer used"
};
const DRIFTED = {
	before: "in Git",
	added: "not in Git",
	gone: "not used live"
};
/** The product, the reference, and the flows that use it. */
function referenceCell({ key, connector, flows, isBlocked }, { name }) {
	const product = connectorName(connector ?? key);
	const [first, ...others] = flows;
	const users = first === void 0 ? "" : others.length === 0 ? `in ${plain(first.displayName, name)}` : `in ${require_carry_out.count(flows.length, "flow")}`;
	return [
		...product === key ? [] : [`**${plain(product, name)}**`],
		code(key, name),
		...users === "" ? [] : [`${users}${isBlocked ? ", blocked" : ""}`]
	].join("<br>");
}
const MARKS = {
	"another-person": "\u26a0\ufe0f&nbsp;another person's connection",
	"other-owner": "\u26a0\ufe0f&nbsp;other owner"
};
/** The account after the change comes first, because that is the question; nothing is said twice. */
function cellText(cell, drawing) {
	const { from, to, source, mark } = cell;
	const { name } = drawing.detail;
	const before = from === null ? drawing.words.added : wasText(from, to, drawing);
	return [
		to === null ? `**${drawing.words.gone}**` : `**${ownerText(to, drawing)}** ${idText(to, drawing)}`,
		...before === "" ? [] : [before],
		...mark === null ? [] : [MARKS[mark]],
		...source === null ? [] : [`\u26a0\ufe0f&nbsp;source ${code(source.to, name)}, ${drawing.words.before} ${code(source.from, name)}`]
	].join("<br>");
}
/** Of the former side what is another one now; empty where nothing is. */
function wasText(from, to, drawing) {
	const parts = [...to !== null && require_carry_out.isSameOwner(from, to) ? [] : [ownerText(from, drawing)], ...require_carry_out.isSameConnection(from, to) ? [] : [idText(from, drawing)]];
	return parts.length === 0 ? "" : `${drawing.words.before} ${parts.join(" ")}`;
}
function ownerText({ owner }, { detail }) {
	return owner === null || owner.trim() === "" ? "_owner unknown_" : code(owner, detail.name);
}
function idText({ connectionName }, { short, detail }) {
	return code(short(connectionName), detail.name);
}
// src/report/markdown/connection-ids.ts
/** The most names shown of each connection. */
const MOST_NAMES = 8;
const MOST_IDS = 100;
/** Each connection with its whole id, and the flows on it: its owner can break them too. */
function wholeIds(rows, { plan }, drawing) {
	const { short, detail } = drawing;
	const { name } = detail;
	const uses = new Map((plan?.connectionUses ?? []).map((use) => [require_uses.keyOf(use.environment, use.connectionName), use]));
	const sides = new Map(sidesOf(rows).map((each) => [require_uses.keyOf(each.environment, each.side.connectionName), each]));
	const files = (those) => require_carry_out.andList(those.map((file) => code(file, name)), MOST_NAMES);
	const line = ([key, { environment, side }]) => {
		const { connectionName } = side;
		const others = uses.get(key)?.others ?? [];
		const cut = short(connectionName);
		const whole = cut === connectionName ? "" : `${code(cut, name)} is `;
		const also = others.length === 0 ? "" : `, used by **${require_carry_out.count(others.length, "other flow")}**: ${files(others)}`;
		return `${whole}${code(connectionName, name)} in ${code(environment, name)}${also}`;
	};
	const shared = rows.filter(({ flows }) => flows.length > 1);
	const lines = [...require_carry_out.firstLines([...sides], Math.min(MOST_IDS, detail.rows), line), ...require_carry_out.firstLines(shared, Math.min(MOST_IDS, detail.rows), ({ key, flows }) => {
		return `${code(key, name)} in ${files(flows.map(({ file }) => file))}`;
	})];
	const title = `Whole ids${[...sides.keys()].some((key) => (uses.get(key)?.others.length ?? 0) > 0) ? ", and other flows on these connections" : ""}`;
	return lines.length === 0 ? "" : details(title, bullets(lines));
}
// src/report/markdown/new-owners.ts
const NO_MAP = "The base branch has no map, so this change is judged by its own. Check each owner before you merge.";
/** Nobody checks more owners than this in a comment. */
const MOST$2 = 200;
/** Of a new map with many entries, each owner once for an environment. */
function newOwners({ newEntries = [] }, { name }) {
	const keyOf = ({ environment, owner }) => JSON.stringify([environment, owner?.toLowerCase()]);
	const owners = [...Map.groupBy(newEntries, keyOf).values()];
	const rows = owners.slice(0, MOST$2).flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const references = require_carry_out.count(1 + others.length, "reference");
		return [[
			code(first.environment, name),
			references,
			ownerCell(first.owner, name)
		]];
	});
	const left = owners.length - rows.length;
	return blocks("#### Owners that nobody has approved yet", NO_MAP, table([
		"Environment",
		"References",
		"Owner"
	], rows), left > 0 ? `And ${require_carry_out.more(left, "owner")}: read them in the map.` : "");
}
function ownerCell(owner, name) {
	return owner === null || owner.trim() === "" ? "_owner unknown_" : `**${code(owner, name)}**`;
}
// src/report/markdown/connections.ts
/**
* The connections that a run binds flows to, by reference: whose account each flow will act as. A
* connection is a privilege, so its changes come before those of the plan.
*/
function connectionsSection(report, detail) {
	const planned = plannedRows(report);
	const drifted = driftedRows(report);
	const fresh = newEntryRows(report);
	const all = [
		...planned,
		...drifted,
		...fresh
	];
	const drawing = {
		short: shortIds(sidesOf(all).map(({ side }) => side.connectionName)),
		detail,
		words: PLANNED,
		environments: report.environments
	};
	const draw = (title, rows, note = "", words = PLANNED) => rows.length === 0 ? "" : blocks(`#### ${title}`, note, rowsTable(rows, {
		...drawing,
		words
	}));
	return blocks(draw("Connections that change", planned), fresh.length > detail.rows ? newOwners(report, detail) : draw("Connections that nobody has approved yet", fresh, NO_MAP), draw("Connections that are not as in Git", drifted, "", DRIFTED), wholeIds(all, report, drawing));
}
/** With more environments than this, they are below each other: a table must fit on a phone. */
const SIDE_BY_SIDE = 2;
/** The most of them below each other. */
const MOST_STACKED = 40;
/** Up to this many rows are shown unfolded. */
const UNFOLDED$2 = 15;
function rowsTable(rows, drawing) {
	const shown = rows.toSorted(byMark).slice(0, drawing.detail.rows);
	const left = rows.length - shown.length;
	const draw = tableOf(shown, drawing);
	const more = shown.length - UNFOLDED$2;
	return blocks(draw(0, UNFOLDED$2), more > 0 ? details(require_carry_out.count(more, "more connection"), draw(UNFOLDED$2, shown.length)) : "", left > 0 ? `**${require_carry_out.count(left, "more connection")}** not listed here.` : "");
}
/** What a reviewer must not overlook comes first. */
function byMark(one, other) {
	return Number(isMarked(other)) - Number(isMarked(one));
}
function isMarked({ cells }) {
	return [...cells.values()].some(({ mark, source }) => mark !== null || source !== null);
}
/** Draws some of the rows. */
function tableOf(rows, drawing) {
	const columns = columnsOf(rows, drawing);
	const names = ({ environments }) => require_carry_out.andList(environments.map((each) => code(each, drawing.detail.name)), 5);
	const isWide = columns.length > SIDE_BY_SIDE;
	const headers = isWide ? ["Environments"] : columns.map(names);
	const cellsOf = (row) => columns.map(({ texts }) => texts[row] || "_no change_");
	const stackOf = (row) => {
		const changed = columns.filter(({ texts }) => texts[row] !== "");
		const line = (column) => `${names(column)}: ${column.texts[row]}`;
		return require_carry_out.firstLines(changed, MOST_STACKED, line, "environment").join("<br>");
	};
	const all = rows.map((row, at) => [referenceCell(row, drawing.detail), ...isWide ? [stackOf(at)] : cellsOf(at)]);
	return (from, to) => table(["Connection", ...headers], all.slice(from, to));
}
/** The environments side by side; equal ones are one column. */
function columnsOf(rows, drawing) {
	const found = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
	const known = drawing.environments.filter((name) => found.has(name));
	const columns = [.../* @__PURE__ */ new Set([...known, ...found])].map((environment) => {
		return {
			environment,
			texts: rows.map(({ cells }) => {
				const cell = cells.get(environment);
				return cell === void 0 ? "" : cellText(cell, drawing);
			})
		};
	});
	return [...Map.groupBy(columns, ({ texts }) => JSON.stringify(texts)).values()].map((those) => ({
		environments: those.map(({ environment }) => environment),
		texts: those[0]?.texts ?? []
	}));
}
// src/report/markdown/detail.ts
/** Of the job's summary. */
const FULL = {
	diff: 8e3,
	diagrams: true,
	unchanged: true,
	fixes: true,
	related: true,
	notices: true,
	warnings: true,
	message: 1e3,
	name: 120,
	rows: Number.POSITIVE_INFINITY,
	environments: Number.POSITIVE_INFINITY,
	lists: true,
	wholeErrors: Number.POSITIVE_INFINITY,
	errorLines: Number.POSITIVE_INFINITY
};
/** Of a comment, whose reader has ten seconds; the summary has what is left out here. */
const BRIEF = {
	...FULL,
	diff: 800,
	unchanged: false,
	lists: false,
	message: 600
};
/** How the plan of a comment is shortened, each flow alike, until it is short for what it holds. */
const SHORTER = [
	{ diagrams: false },
	{ diff: 600 },
	{ diff: 400 },
	{ diff: 250 }
];
/** What is left out, in this order, when a body is too long. Errors lose words, not lines. */
const CUTS = [
	{
		without: "diagrams",
		detail: { diagrams: false }
	},
	{
		without: "the names of unchanged flows",
		detail: { unchanged: false }
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
		detail: { fixes: false }
	},
	{
		without: "places related to findings",
		detail: { related: false }
	},
	{
		without: "notices",
		detail: { notices: false }
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
		detail: { lists: false }
	},
	{
		without: "warnings",
		detail: { warnings: false }
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
/** The flows that a plan changes or blocks, or that a deployment was about; the urgent ones first. */
function plannedItems(report) {
	return itemsOf(require_carry_out.stepsByEnvironment(report).flatMap(({ environment, steps: all }) => all.filter((step) => !require_carry_out.isUnchanged(step)).map((step) => ({
		environment,
		step
	}))).toSorted((one, other) => require_carry_out.byUrgency(one.step, other.step)).map(({ environment, step }) => plannedVersion(environment, step)));
}
/** The live flows that are not as in Git; those that could not be compared come last. */
function driftedItems({ drift }) {
	const entries = (drift ?? []).filter((entry) => require_carry_out.driftStatus(entry) !== "as-in-git");
	const rank = (entry) => require_carry_out.driftStatus(entry) === "differs" ? 0 : 1;
	return itemsOf(entries.toSorted((one, other) => rank(one) - rank(other)).map(driftedVersion));
}
function plannedVersion(environment, step) {
	const { file, displayName, change, outcome } = step;
	const reason = outcome?.reason ?? change?.reason ?? null;
	const isError = reason?.code === "errors-found";
	const diff = change === null || change.action === "unchanged" ? null : change.diff;
	return {
		file,
		displayName,
		version: {
			environments: [environment],
			status: outcome?.result ?? change?.action ?? "unchanged",
			diff,
			isNew: change?.action === "create" || diff !== null && require_carry_out.isAllNew(diff),
			remarks: require_carry_out.isToDo(step) ? identityRemarks(step) : require_carry_out.remarksOn(step),
			rules: isError ? reason.rules : [],
			states: outcome?.state ? [outcome.state] : [],
			hasFailedRun: require_carry_out.isBlamed(outcome?.run),
			isOtherFlow: change?.identity !== void 0
		}
	};
}
function identityRemarks(step) {
	return step.change?.identity === void 0 ? [] : require_carry_out.remarksOn(step).slice(0, 1);
}
function driftedVersion(entry) {
	const { environment, file, displayName, diff, reason } = entry;
	const isError = reason?.code === "errors-found";
	return {
		file,
		displayName,
		version: {
			environments: [environment],
			status: require_carry_out.driftStatus(entry),
			diff,
			isNew: false,
			remarks: reason === null || isError ? [] : [require_carry_out.messageOf(reason)],
			rules: isError ? reason.rules : [],
			states: [],
			hasFailedRun: false,
			isOtherFlow: false
		}
	};
}
/** One item for each flow, in the order in which the flows come. */
function itemsOf(all) {
	return [...Map.groupBy(all, ({ file }) => file)].map(([file, found]) => ({
		file,
		displayName: found[0]?.displayName ?? file,
		versions: mergedVersions(found.map(({ version }) => version))
	}));
}
/** Versions that are the same but for their environments are one. */
function mergedVersions(versions) {
	if (versions.length === 1) return [...versions];
	return [...Map.groupBy(versions, ({ environments: _, remarks: __, states: ___, diff, ...rest }) => require_carry_out.keyOfData({
		...rest,
		diff: withoutConnections(diff)
	})).values()].flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const all = [first, ...others];
		const union = (of) => [...new Set(all.flatMap(of))];
		return [{
			...first,
			environments: union(({ environments }) => environments),
			remarks: union(({ remarks }) => remarks),
			states: union(({ states }) => states)
		}];
	});
}
/** Connections differ between environments, and are shown side by side in a table of their own. */
function withoutConnections(diff) {
	if (diff === null) return null;
	const references = diff.references.map((reference) => ({
		...reference,
		fields: reference.kind === "changed" ? reference.fields.filter(({ at }) => at !== "/connectionName") : []
	}));
	return {
		...diff,
		references
	};
}
// src/report/markdown/environment-lines.ts
/** A line for each environment; those with the same content are one. */
function environmentLines(lines, items, { name, environments: most }) {
	const contents = contentsOf(items);
	const alike = [...Map.groupBy(lines, ({ environment, text }) => JSON.stringify([text, contents.get(environment) ?? []])).values()];
	const shown = alike.slice(0, most).map((those) => {
		const names = those.map(({ environment }) => `**${code(environment, name)}**`);
		return `${require_carry_out.andList(names, 5)}: ${those[0]?.text ?? ""}`;
	});
	const left = alike.length - shown.length;
	return bullets([...shown, ...left > 0 ? [`${require_carry_out.count(left, "more environment")}`] : []]);
}
/** The versions of flows in each environment, by their numbers. */
function contentsOf(items) {
	const contents = /* @__PURE__ */ new Map();
	for (const [index, { versions }] of items.entries()) for (const [version, { environments }] of versions.entries()) for (const environment of environments) {
		const known = contents.get(environment) ?? [];
		contents.set(environment, known);
		known.push(`${index}.${version}`);
	}
	return contents;
}
// src/report/flow-line.ts
/** By the trigger's type in lower case; the type itself where it is another one. */
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
/**
* What a flow does in one line: `On a schedule \u2192 3 actions, SharePoint, Office 365 Outlook`. A
* trigger's type and unknown connectors may be any text.
*/
function flowLine({ trigger, actions, references }) {
	const type = trigger.toLowerCase();
	const start = Object.hasOwn(TRIGGERS, type) ? TRIGGERS[type] : trigger;
	const names = references.flatMap(({ connector }) => connector === null ? [] : [connectorName(connector)]);
	const list = [require_carry_out.count(actions, "action"), ...new Set(names)].join(", ");
	return start === "" || start === void 0 ? list : `${start} \u2192 ${list}`;
}
// src/report/moved-actions.ts
/** How many actions of a flow come in another order, or are in another place, than before. */
function movedActions({ operations }) {
	return operations.filter(isMoved).length;
}
function isMoved(change) {
	const { kind, operation, fields } = change;
	if (operation === "trigger" || require_carry_out.isFollower(change)) return false;
	if (kind === "moved") return true;
	return kind !== "added" && kind !== "removed" && fields.some(({ at }) => at === "/runAfter");
}
// src/report/markdown/action-classes.ts
const STROKES = {
	added: "stroke:#1a7f37,stroke-width:2px",
	removed: "stroke:#cf222e,stroke-width:2px,stroke-dasharray:5 4",
	changed: "stroke:#9a6700,stroke-width:2px",
	same: "stroke:#d1d9e0"
};
const FILLS = {
	added: "#dafbe1",
	removed: "#ffebe9",
	changed: "#fff8c5",
	same: "#f6f8fa"
};
/** Paler, so that the content is more visible; Mermaid's own yellow would mean "changed". */
const SCOPES = {
	added: "#f2fdf5",
	removed: "#fff7f6",
	changed: "#fffdf0",
	same: "#ffffff"
};
/** The styles of Mermaid's classes: of operations, of scopes (`addedScope`), and of runs. */
const STYLES = new Map([
	...Object.entries(FILLS).map(([mark, fill]) => styled(mark, mark, fill)),
	...Object.entries(SCOPES).map(([mark, fill]) => styled(`${mark}Scope`, mark, fill)),
	["run", "fill:#ffffff,stroke:#d1d9e0,stroke-dasharray:2 3,color:#59636e"]
]);
function styled(name, mark, fill) {
	return [name, `fill:${fill},${STROKES[mark]},color:#1f2328`];
}
// src/report/markdown/action-chart.ts
/** Writes Mermaid's lines for the actions of a flow. */
var ActionChart = class {
	lines = ["flowchart TB"];
	#edges = /* @__PURE__ */ new Set();
	/** Ids by class: Mermaid accepts the class of a scope only below the arrows. */
	#classes = /* @__PURE__ */ new Map();
	#isAllNew;
	#ids = 0;
	constructor(drawn, isAllNew) {
		this.#isAllNew = isAllNew;
		const [triggers = [], actions = []] = ["/triggers", "/actions"].map((root) => drawn.filter(({ block }) => block === root).flatMap((block) => this.#block(block.drawn, "  ")));
		for (const trigger of triggers) for (const action of actions.filter(({ isFirst }) => isFirst)) this.#edge(trigger, action, false);
		this.lines.push(...this.#edges);
		for (const [name, ids] of this.#classes) this.lines.push(`  classDef ${name} ${STYLES.get(name)}`, `  class ${ids.join(",")} ${name}`);
	}
	/** Draws the operations of one block and the arrows between them. */
	#block(drawn, indent) {
		const placed = drawn.map((each) => each.kind === "run" ? this.#run(each, indent) : this.#node(each, indent));
		const named = new Map(placed.flatMap((each) => each.names.map((name) => [name, each])));
		for (const to of placed) {
			for (const name of to.runsAfter) this.#edge(named.get(name), to, false);
			for (const name of to.ranAfter) this.#edge(named.get(name), to, true);
		}
		return placed;
	}
	#run({ nodes, operations, changes }, indent) {
		const id = this.#id();
		this.lines.push(`${indent}${id}["${runText(operations, changes)}"]`);
		this.#classify(id, changes === 0 ? "run" : this.#isAllNew ? "added" : "changed");
		return {
			id,
			names: nodes.map(({ name }) => name),
			runsAfter: nodes.flatMap(({ runsAfter }) => runsAfter),
			ranAfter: nodes.flatMap(({ ranAfter }) => ranAfter),
			isGone: false,
			isFirst: nodes.some(({ runsAfter }) => runsAfter.length === 0)
		};
	}
	#node({ node, blocks, hidden }, indent) {
		const id = this.#id();
		const mark = markOf(node.change);
		const words = [
			label(node.name),
			...this.#isAllNew ? [] : changeLabels(node.change),
			...hidden > 0 ? [`${require_carry_out.amount(hidden)} inside`] : []
		];
		if (blocks.length === 0) {
			const [open, close] = node.operation === "trigger" ? ["([\"", "\"])"] : ["[\"", "\"]"];
			this.lines.push(`${indent}${id}${open}${words.join("<br/>")}${close}`);
			this.#classify(id, mark);
		} else {
			const inside = () => this.#inside(node.type, blocks, `${indent}  `);
			this.#scope(id, words.join(", "), mark, indent, inside);
		}
		return {
			id,
			names: [node.name],
			runsAfter: node.runsAfter,
			ranAfter: node.ranAfter,
			isGone: mark === "removed",
			isFirst: node.runsAfter.length === 0
		};
	}
	/** Mermaid puts on the right what it reads first. */
	#inside(type, blocks, indent) {
		for (const { block, drawn } of blocks.toReversed()) {
			const branch = branchOf(block, type);
			const draw = (at) => this.#block(drawn, at);
			if (branch === null) draw(indent);
			else this.#scope(this.#id(), label(branch), "same", indent, () => draw(`${indent}  `));
		}
	}
	#scope(id, title, mark, indent, draw) {
		this.lines.push(`${indent}subgraph ${id}["${title}"]`, `${indent}  direction TB`);
		draw();
		this.lines.push(`${indent}end`);
		this.#classify(id, `${mark}Scope`);
	}
	#classify(id, name) {
		const ids = this.#classes.get(name);
		if (ids === void 0) this.#classes.set(name, [id]);
		else ids.push(id);
	}
	#edge(from, to, isPast) {
		if (from === void 0 || from === to) return;
		const arrow = isPast || from.isGone || to.isGone ? "-.->" : "-->";
		this.#edges.add(`  ${from.id} ${arrow} ${to.id}`);
	}
	#id() {
		this.#ids += 1;
		return `n${this.#ids}`;
	}
};
function runText(operations, changes) {
	if (changes === 0) return `${require_carry_out.amount(operations)} unchanged actions`;
	if (changes === operations) return require_carry_out.count(changes, "more change");
	return `${require_carry_out.amount(operations)} actions, ${require_carry_out.amount(changes)} of them change`;
}
function markOf(change) {
	if (change === null || require_carry_out.isFollower(change)) return "same";
	return change.kind === "added" || change.kind === "removed" ? change.kind : "changed";
}
/** The change in words, since not everybody can see colours. */
function changeLabels(change) {
	if (change === null || require_carry_out.isFollower(change)) return [];
	const { kind, from } = change;
	if (kind === "renamed") return [`was ${label(from?.name ?? "")}`];
	if (kind === "moved") return [`moved from ${label(from?.scope.at(-1) ?? "the top")}`];
	return [kind];
}
/** The name of a branch; null where an action has only one. */
function branchOf(block, type) {
	const [first, name = ""] = require_carry_out.fromPointer(block);
	switch (first) {
		case "else": return "no";
		case "default": return "default";
		case "cases": return `case ${name}`;
		default: return /^if$/i.test(type) ? "yes" : null;
	}
}
/**
* Letters, digits and a few signs are kept; other characters become entities of Mermaid. A label
* must not be empty.
*/
function label(name) {
	return require_terminal.escapeControl(require_terminal.shortenName(name.trim() === "" ? "(empty)" : name, 60)).replace(/[^\p{L}\p{N}\p{M} /_-]/gu, (character) => `#${character.codePointAt(0)};`);
}
// src/report/markdown/thinned.ts
/** A flow of up to this many operations is drawn completely. */
const WHOLE = 14;
/**
* Keeps what changes, what contains it and what is beside it; the rest becomes runs with a count.
*/
function thinned(outline, most) {
	return new Thinning(most, sizeOf(outline.flatMap(({ nodes }) => nodes)) <= WHOLE).blocks(outline);
}
var Thinning = class {
	#left;
	#isWhole;
	#changes = /* @__PURE__ */ new Map();
	constructor(most, isWhole) {
		this.#left = most;
		this.#isWhole = isWhole;
	}
	blocks(blocks) {
		return blocks.map(({ block, nodes }) => ({
			block,
			drawn: this.#drawn(nodes)
		}));
	}
	#drawn(nodes) {
		const hot = new Set(nodes.filter((node) => this.#take(node)));
		const kept = this.#isWhole ? new Set(nodes) : /* @__PURE__ */ new Set([...hot, ...beside(nodes, hot)]);
		const drawn = [];
		let run = [];
		const close = () => {
			const [only] = run;
			if (run.length === 1 && only !== void 0) drawn.push(this.#node(only, false));
			else if (run.length > 1) drawn.push(this.#run(run));
			run = [];
		};
		for (const node of nodes) if (kept.has(node)) {
			close();
			drawn.push(this.#node(node, hot.has(node) || this.#isWhole));
		} else run.push(node);
		close();
		return drawn;
	}
	/** True while there is room for one more operation that changes or contains a change. */
	#take(node) {
		if (this.#changesIn(node) === 0 || this.#left <= 0) return false;
		this.#left -= 1;
		return true;
	}
	#node(node, isHot) {
		const changing = node.blocks.filter(({ nodes }) => nodes.some((each) => this.#changesIn(each) > 0));
		const open = this.#isWhole ? node.blocks : isHot ? changing : [];
		const inner = node.blocks.flatMap(({ nodes }) => nodes);
		return {
			kind: "node",
			node,
			blocks: this.blocks(open),
			hidden: open.length > 0 ? 0 : sizeOf(inner)
		};
	}
	#run(nodes) {
		const changes = nodes.reduce((sum, node) => sum + this.#changesIn(node), 0);
		return {
			kind: "run",
			nodes,
			operations: sizeOf(nodes),
			changes
		};
	}
	#changesIn(node) {
		const known = this.#changes.get(node);
		if (known !== void 0) return known;
		const own = node.change !== null && !require_carry_out.isFollower(node.change) ? 1 : 0;
		const changes = node.blocks.flatMap(({ nodes }) => nodes).reduce((sum, each) => sum + this.#changesIn(each), own);
		this.#changes.set(node, changes);
		return changes;
	}
};
function beside(nodes, hot) {
	const names = new Set([...hot].flatMap(({ runsAfter, ranAfter }) => [...runsAfter, ...ranAfter]));
	const hotNames = new Set([...hot].map(({ name }) => name));
	return nodes.filter((node) => names.has(node.name) || [...node.runsAfter, ...node.ranAfter].some((name) => hotNames.has(name)));
}
function sizeOf(nodes) {
	return nodes.reduce((sum, { blocks }) => sum + 1 + sizeOf(blocks.flatMap((block) => block.nodes)), 0);
}
// src/report/markdown/action-diagram.ts
/** A diagram with more is unreadable, and slow in a browser. */
const MOST_CHANGES = 30;
/**
* A flow's actions in the order in which they run: added, removed and changed ones in colour, the
* others reduced.
*/
function actionDiagram(diff) {
	if (!diff.operations.some((change) => change.operation === "action" && !require_carry_out.isFollower(change))) return "";
	return fenced("mermaid", new ActionChart(thinned(diff.outline, MOST_CHANGES), require_carry_out.isAllNew(diff)).lines);
}
// src/report/markdown/diff-block.ts
const MOST_FIELDS = 8;
/** What fits into a line of a comment. */
const VALUE = 66;
/**
* What changes in a flow, or what is in a new one, as a `diff` block of about `most` characters:
* complete changes, at least one, and how many are left out; empty where nothing changes.
*/
function diffBlock(diff, isNew, most, { runUrl }) {
	const entries = isNew ? require_carry_out.createdEntries(diff) : require_carry_out.diffEntries(diff, {
		fields: MOST_FIELDS,
		value: VALUE
	});
	if (entries.length === 0) return "";
	const lines = [];
	let left = entries.length;
	let room = most;
	for (const entry of entries) {
		const own = entryLines(entry);
		const length = own.reduce((sum, line) => sum + line.length + 1, 0);
		if (lines.length > 0 && length > room) break;
		lines.push(...own);
		room -= length;
		left -= 1;
	}
	const note = `and ${require_carry_out.more(left, "change")}, in ${link("the summary of the run", runUrl)}`;
	return blocks(fenced("diff", lines), left > 0 ? note : "");
}
/** GitHub's colours: `+` green, `-` red, `!` orange. */
const SIGNS = {
	added: "+",
	removed: "-",
	changed: "!"
};
function entryLines({ kind, title, note, fields, left }) {
	const remark = note === "" ? "" : `  (${require_terminal.escapeName(note, 100)})`;
	return [
		`${SIGNS[kind]} ${require_terminal.escapeName(title, 120)}${remark}`,
		...fields.flatMap(fieldLines),
		...left > 0 ? [`      and ${require_carry_out.more(left, "field")}`] : []
	];
}
function fieldLines({ name, before, after }) {
	const label = name === "" ? "" : `${require_terminal.escapeName(name, 60)}: `;
	return [...before === null ? [] : [`-     ${label}${require_terminal.escapeName(before, 240)}`], ...after === null ? [] : [`+     ${label}${require_terminal.escapeName(after, 240)}`]];
}
// src/report/markdown/flow-words.ts
/** What happens to a flow, or has happened, as a sign and a word: not everybody sees the sign. */
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
// src/report/markdown/flow-folds.ts
/** A diagram is drawn where more than this many actions come in another order or place. */
const IN_ORDER = 3;
/** Of up to this many flows each with a remark is open. */
const FEW = 5;
/** A fold for each flow: what it does, what changes; only a line each where room is short. */
function flowFolds(items, report, view, detail) {
	const shown = items.slice(0, detail.rows);
	const left = items.length - shown.length;
	const flows = new Map(report.flows.map((flow) => [flow.file, flow]));
	const several = report.environments.length > 1;
	const isOnly = items.length === 1 && report.outcomes.length === 0;
	const isFew = items.length <= FEW;
	const draw = (item) => fold$1(item, {
		flows,
		several,
		isOnly,
		isFew,
		view,
		detail
	});
	return blocks(...detail.diff === 0 ? [lines(shown, several, detail)] : shown.map(draw), left > 0 ? `**${require_carry_out.more(left, "flow")}** not listed here.` : "");
}
function fold$1(item, { flows, several, isOnly, isFew, view, detail }) {
	const { file, displayName, versions } = item;
	const flow = flows.get(file);
	const summary = `${signOf(item)} ${htmlCode(displayName, 80)} ${versions.map((each) => title(each, several, htmlCode)).join("; ")}`;
	const path = link(code(file, detail.name), require_links.blobUrl(view, file));
	const about = flow === void 0 ? path : `${path}: ${plain(flowLine(flow), detail.message)}`;
	const isUrgent = versions.some(({ isOtherFlow, remarks }) => isOtherFlow || isFew && remarks.length > 0);
	return details(summary, blocks(about, ...versions.map((version) => versionBody(version, versions.length > 1, {
		view,
		detail
	}))), isOnly || isUrgent);
}
/** Up to this many lines are shown unfolded. */
const UNFOLDED$1 = 25;
function lines(items, several, detail) {
	const { urgent = [], others = [] } = Object.groupBy(items, ({ versions }) => versions.some(({ isOtherFlow }) => isOtherFlow) ? "urgent" : "others");
	const list = (those) => bullets(those.map((item) => line(item, several, detail)));
	if (others.length <= UNFOLDED$1) return list([...urgent, ...others]);
	return blocks(list(urgent), details(require_carry_out.count(others.length, "flow"), list(others)));
}
function line(item, several, { name }) {
	const { displayName, versions } = item;
	return `${signOf(item)} ${plain(displayName, name)} ${versions.map((each) => title(each, several, code)).join("; ")}`;
}
function signOf({ versions: [first] }) {
	if (first === void 0) return "";
	return first.hasFailedRun ? "\u26a0\ufe0f" : WORDS[first.status][0];
}
/** `changed in test: 2 actions changed`. */
function title(version, several, draw) {
	const { status, environments, diff, rules, states, hasFailedRun, isOtherFlow } = version;
	const where = several ? ` in ${require_carry_out.andList(environments.map((name) => draw(name, 40)), 5)}` : "";
	const causes = require_carry_out.andList(rules.map((rule) => draw(rule, 40)), 3);
	const why = causes === "" ? "" : ` ${status === "blocked" ? "by" : "because of"} ${causes}`;
	const what = [
		...isOtherFlow ? ["\u26a0\ufe0f another live flow than before"] : [],
		...hasFailedRun ? ["first run failed"] : [],
		...diff === null ? [] : changes(diff, version),
		...states.length === 0 ? [] : [`now ${require_carry_out.andList(states.map((state) => draw(state, 40)), 3)}`]
	].join(" \u00b7 ");
	return `${WORDS[status][1]}${where}${why}${what === "" ? "" : `: ${what}`}`;
}
function changes(diff, { isNew, status }) {
	if (!isNew) return require_carry_out.diffSummary(diff);
	const number = diff.operations.filter(({ operation }) => operation === "action").length;
	return [`${status === "create" || status === "created" ? "" : "new, "}${require_carry_out.count(number, "action")}`];
}
function versionBody(version, isOneOfSeveral, { view, detail }) {
	const { environments, diff, isNew, remarks } = version;
	const names = require_carry_out.andList(environments.map((name) => code(name, detail.name)), 5);
	const notes = remarks.map((remark) => prose(capitalised(`${remark}.`), detail.message));
	const drawn = diff === null ? [] : [diffBlock(diff, isNew, detail.diff, view), diagram(diff, detail)];
	const body = blocks(...notes, ...drawn);
	return isOneOfSeveral && body !== "" ? blocks(`In ${names}:`, body) : body;
}
function diagram(diff, { diagrams }) {
	return diagrams && movedActions(diff) > IN_ORDER ? actionDiagram(diff) : "";
}
// src/report/markdown/quiet-flows.ts
/** The names of flows without anything to report, folded; each once. */
function quietFlows(all, how, { name, rows, unchanged }) {
	const flows = [...new Map(all.map((flow) => [flow.file, flow])).values()];
	if (flows.length === 0 || !unchanged) return "";
	const lines = require_carry_out.firstLines(flows, rows, ({ displayName, file }) => `${plain(displayName, name)} ${code(file, name)}`);
	return details(`${require_carry_out.count(flows.length, "flow")} ${how}`, bullets(lines));
}
// src/report/markdown/drift.ts
/** The live flows that differ from Git; empty where none were compared. */
function driftSection(report, view, detail) {
	const all = require_carry_out.driftByEnvironment(report);
	if (all.length === 0) return "";
	const items = driftedItems(report);
	const lines = all.map(({ environment, entries }) => {
		return {
			environment,
			text: `${require_carry_out.driftCounts(entries)}${unmanagedNote(environment, report)}`
		};
	});
	const { unread, others } = unreadTogether(items);
	const quiet = all.flatMap(({ entries }) => entries.filter(require_carry_out.isAsInGit));
	return blocks("#### Live flows", environmentLines(lines, items, detail), ...unreadFolds(unread, detail), flowFolds(others, report, view, detail), quietFlows(quiet, "as in Git", detail));
}
/** Live flows that are not in Git are only counted. */
function unmanagedNote(environment, { unmanaged = [] }) {
	const found = unmanaged.find((each) => each.environment === environment)?.flows.length ?? 0;
	return found === 0 ? "" : `; ${require_carry_out.count(found, "live flow")} that Git does not know`;
}
/** Flows that could not be read, grouped by the reason; a group has at least two. */
function unreadTogether(items) {
	const isUnread = ({ versions }) => versions.every(({ status }) => status === "not-read");
	const unread = [...Map.groupBy(items.filter(isUnread), ({ versions }) => [...new Set(versions.flatMap(({ remarks }) => remarks))].join("; "))].filter(([reason, those]) => reason !== "" && those.length > 1);
	const grouped = new Set(unread.flatMap(([, those]) => those));
	return {
		unread,
		others: items.filter((item) => !grouped.has(item))
	};
}
/** The reason once, and the flows. */
function unreadFolds(groups, { name, rows, message }) {
	return groups.map(([reason, those]) => {
		const lines = require_carry_out.firstLines(those, rows, ({ displayName, file }) => `${plain(displayName, name)} ${code(file, name)}`);
		const [sign, word] = WORDS["not-read"];
		return details(`${sign} ${require_carry_out.count(those.length, "flow")} ${word}`, blocks(prose(capitalised(`${reason}.`), message), bullets(lines)), true);
	});
}
// src/report/markdown/leaving.ts
/** The flows whose files the change deletes, and that nothing happens to them. */
function leavingSection(report, { name, rows }) {
	const groups = require_carry_out.leavingGroups(report, (text) => code(text, name));
	if (groups.length === 0) return "";
	return blocks(...groups.map(({ message, flows }) => {
		const shown = flows.slice(0, rows);
		const lines = shown.map((flow) => `${plain(flow.displayName, name)} ${code(flow.file, name)}`);
		const left = flows.length - shown.length;
		return blocks(`**${message}**`, bullets([...lines, ...left > 0 ? [require_carry_out.more(left)] : []]));
	}), "Flowgate deletes and stops nothing: stop or delete them in Power Automate if nobody needs them.");
}
// src/report/markdown/plan.ts
/** What a run would do, or has done: an environment a line, and a fold for each flow. */
function planSection$1(report, view, detail) {
	const all = require_carry_out.stepsByEnvironment(report);
	if (all.length === 0) return "";
	const items = plannedItems(report);
	const isDone = all.some(({ steps }) => steps.some(({ outcome }) => outcome !== null));
	const against = report.comparedWith === "git" && !isDone ? AGAINST_GIT : "";
	const lines = all.map(({ environment, steps }) => {
		return {
			environment,
			text: `${isDone ? require_carry_out.stepCounts(steps) : planCounts(steps)}${against}`
		};
	});
	const quiet = all.flatMap(({ steps }) => steps.filter(require_carry_out.isUnchanged));
	return blocks(`#### ${titleOf(report, isDone)}`, environmentLines(lines, items, detail), flowFolds(items, report, view, detail), quietFlows(quiet, isDone ? "unchanged" : asTheyAre(new Set(quiet.map(({ file }) => file)).size), detail));
}
const AGAINST_GIT = "; compared with the base branch, the live flows were not read";
function titleOf({ mode }, isDone) {
	if (mode === "export") return "Exported";
	return isDone ? "Outcome" : "Plan";
}
/** `1 new, 2 changed, 14 as they are`. */
function planCounts(steps) {
	const of = (is) => steps.filter(is).length;
	const unchanged = of(({ change }) => change?.action === "unchanged");
	return [
		[of(({ change }) => change?.action === "blocked" && !change.isSkipped), "blocked"],
		[of(({ change }) => change?.action === "create"), "new"],
		[of(({ change }) => change?.action === "update"), "changed"],
		[of(({ change }) => change?.action === "blocked" && change.isSkipped === true), "skipped"],
		[unchanged, asTheyAre(unchanged)]
	].filter(([number]) => number > 0).map(([number, word]) => `${require_carry_out.amount(number)} ${word}`).join(", ");
}
function asTheyAre(number) {
	return number === 1 ? "as it is" : "as they are";
}
// src/report/markdown/small-print.ts
/** Nobody reads more, and the report has them all. */
const MOST$1 = 100;
/** The most characters of a reason in the line. */
const REASON = 160;
/** What was not checked and why, what was suppressed and skipped, the digest, the commit. */
function smallPrint(report, view, detail) {
	const parts = [
		notRun(report, detail),
		suppressed(report, detail),
		checkedOnly(report, detail),
		skipped(report, detail)
	].filter(({ items }) => items.length > 0);
	return blocks(loud(report, detail), ...detail.lists ? parts.map(({ title, items }) => details(title, drawn(items))) : [], small(...detail.lists ? [] : parts.map(({ line }) => line), ignored(report, detail), digest(report), [`Flowgate${commit(view)}`, ...run(view)].join(" \u00b7 ")));
}
function drawn(items) {
	return bullets(require_carry_out.firstLines(items, MOST$1, (draw) => draw()));
}
/** What somebody has to make possible is never folded. */
function loud({ notRun: rules }, { message }) {
	const those = rules.filter(({ reason }) => require_carry_out.LOUD.includes(reason.code));
	return require_carry_out.byReason(those).map(([reason, same]) => {
		return `\u26a0\ufe0f Not run: ${same.map(({ rule }) => code(rule)).join(", ")}: ${prose(reason, message)}`;
	}).join("\n\n");
}
function notRun({ notRun: all }, { message }) {
	const rules = all.filter(({ reason }) => !require_carry_out.LOUD.includes(reason.code));
	const reasons = require_carry_out.byReason(rules);
	const counted = reasons.map(([reason, those]) => `${require_carry_out.amount(those.length)} (${prose(reason, Math.min(REASON, message))})`);
	const title = `${require_carry_out.count(rules.length, "check")} did not run`;
	return {
		title,
		line: reasons.length === 1 ? `${title} (${prose(reasons[0]?.[0] ?? "", REASON)})` : `${title}: ${require_carry_out.andList(counted, 4)}`,
		items: reasons.map(([reason, those]) => () => {
			const names = those.slice(0, MOST$1).map(({ rule }) => code(rule));
			return `${prose(reason, message)}: ${names.join(", ")}`;
		})
	};
}
function suppressed({ suppressed: findings }, { message, name }) {
	const title = `${require_carry_out.count(findings.length, "finding")} suppressed`;
	return {
		title,
		line: title,
		items: findings.map(({ rule, file, line, reason, until }) => () => {
			const end = until === null ? "" : `, until ${code(until, 20)}`;
			return `${code(rule)} in ${code(file, name)}, line ${require_carry_out.amount(line)}${end}: ${prose(reason, message)}`;
		})
	};
}
function checkedOnly({ checkedOnly: flows = [] }, { message, name }) {
	const reasons = require_carry_out.byReason(flows).map(([reason, those]) => `${require_carry_out.count(those.length, "flow")} checked only (${prose(reason, REASON)})`);
	return {
		title: `${require_carry_out.count(flows.length, "flow")} checked only`,
		line: require_carry_out.andList(reasons, 4),
		items: flows.map(({ file, reason }) => () => `${code(file, name)}: ${prose(require_carry_out.messageOf(reason), message)}`)
	};
}
function skipped(report, { message, name }) {
	const files = require_carry_out.mentionedOf(report.skipped);
	const title = `${require_carry_out.count(files.length, "file")} skipped`;
	return {
		title,
		line: title,
		items: files.map(({ file, reason }) => () => `${code(file, name)}: ${prose(require_carry_out.messageOf(reason), message)}`)
	};
}
/** Always says what was not compared. */
function ignored({ ignored: all }, { name }) {
	if (all.length === 0) return "";
	return `Not compared, as \`compare.ignore\` in the map says: ${require_carry_out.andList(all.map((pointer) => code(pointer, name)), MOST$1)}`;
}
/** Only of a plan that somebody may approve by it. */
function digest({ plan, outcomes }) {
	return plan?.comparedWith === "live" && outcomes.length === 0 && plan.changes.some(require_carry_out.isWriting) ? `Digest of the plan: ${code(plan.digest)}` : "";
}
function commit(view) {
	return view.sha === null ? "" : ` at ${link(code(view.sha.slice(0, 7)), require_links.commitUrl(view))}`;
}
function run({ runUrl }) {
	return runUrl === null ? [] : [link("run", runUrl)];
}
// src/report/markdown/findings.ts
const ICONS$1 = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	notice: "\u2139\ufe0f"
};
/** A finding: its place as a link, the rule, what is wrong and what to do; below it what follows. */
function findingItem(finding, showing) {
	const { view, detail, environments, mentions } = showing;
	const { file, rule, severity, line, message, help, ask = [] } = finding;
	const place = link(code(`${file}:${line}`, detail.name), require_links.blobUrl(view, file, finding));
	const where = require_carry_out.whereIn(finding, environments, (name) => code(name, detail.name));
	const head = `${ICONS$1[severity]} ${capitalised(severity)} \u00b7 ${place}${where} \u00b7 ${link(code(rule), help)}`;
	const text = prose(capitalised(message), detail.message, mentions.within(ask));
	const others = require_carry_out.askedBy(finding).filter((name) => !ask.includes(name));
	return [`- ${head}<br>${text}${others.length === 0 ? "" : `<br>Also ask ${require_carry_out.andList(others.map((name) => mentions.name(name)))}.`}`, ...fold(finding, showing)].join("\n");
}
/** The most fixes shown of one finding. */
const MOST_FIXES = 5;
/** The most places listed that follow from the same cause. */
const MOST_RELATED = 50;
function fold(finding, { view, detail }) {
	const fixes = detail.fixes ? require_carry_out.problemsOf(finding).flatMap(({ fix }) => fix ?? []) : [];
	const related = detail.related ? finding.related : [];
	if (fixes.length + related.length === 0) return [];
	const places = require_carry_out.firstLines(related, MOST_RELATED, ({ file, line, message }) => {
		return `${link(`${code(file, detail.name)}:${line}`, require_links.blobUrl(view, file, lineRange(line)))}: ${prose(message, detail.message)}`;
	});
	const title = [...fixes.length > 0 ? ["safe fix"] : [], ...related.length > 0 ? [require_carry_out.count(related.length, "related place")] : []].join(" and ");
	const body = [...fixes.slice(0, MOST_FIXES).map(({ diff }) => fenced("diff", diff)), ...places.length > 0 ? [bullets(places)] : []].join("\n\n");
	return ["", inItem(details(capitalised(title), body))];
}
function lineRange(line) {
	return {
		line,
		endLine: line
	};
}
/** Indented, so that the block belongs to the list item above it. */
function inItem(block) {
	return block.replace(/^(?=.)/gm, "  ");
}
/** One line each, without the message, where messages would not fit. */
function shortLines(findings, { name }) {
	if (findings.length === 0) return "";
	return fenced("text", findings.map(({ file, line, rule }) => `${end(file, name)}:${line} ${rule}`));
}
function end(file, max) {
	return file.length <= max ? file : `\u2026${file.slice(-max).toWellFormed()}`;
}
/** The exact number of findings without a line, for each rule. */
function leftOut(counted, { runUrl }) {
	const where = runUrl === null ? "the report of the run" : link("the summary of the run", runUrl);
	return [
		"error",
		"warning",
		"notice"
	].flatMap((severity) => {
		const found = counted.filter((finding) => finding.severity === severity);
		if (found.length === 0) return [];
		const rules = require_carry_out.tally(found.map(({ rule }) => rule)).map(([rule, times]) => `${code(rule)} ${require_carry_out.amount(times)}`);
		const counts = require_carry_out.count(found.length, `${severity} not listed here`, `${severity}s not listed here`);
		return [`${ICONS$1[severity]} **${counts}**: ${rules.join(", ")}. See ${where}.`];
	}).join("\n\n");
}
// src/report/markdown/flow-names.ts
/** A longer line would be useless to paste. */
const LONGEST = 400;
/** What to commit, for each environment, so that flows that were created keep their identity. */
function flowNamesToCommit(report, detail) {
	if (report.mode === "export" || report.hasFlowNames) return "";
	const created = report.outcomes.filter(({ result, flowName }) => result === "created" && flowName !== null);
	return blocks(...[...Map.groupBy(created, ({ environment }) => environment)].map(([name, outcomes]) => block(name, outcomes, detail)));
}
function block(environment, created, { name, rows }) {
	const lines = created.map(({ file, flowName }) => `${JSON.stringify(file)}: { "flowName": ${JSON.stringify(flowName)} }`);
	const shown = lines.filter((line) => line.length <= LONGEST).slice(0, rows);
	const left = lines.length - shown.length;
	return blocks(`Commit ${shown.length === 1 ? "this line" : "these lines"} under \`flows\` of ${code(environment, name)} in the map, so that the next run knows ${lines.length === 1 ? "the new flow" : "the new flows"}:`, shown.length > 0 ? fenced("jsonc", shown) : "", left > 0 ? `${require_carry_out.more(left, "created flow")}: see \`flowName\` in the report of the run.` : "");
}
// src/report/markdown/mentions.ts
/** A user or a team of GitHub, as it is written where it notifies; without a sign that Markdown reads. */
const MENTION = /^@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:_[a-z\d]+)?(?:\/[a-z\d](?:[a-z\d_-]*[a-z\d])?)?$/i;
/**
* Notifies each person whom the base branch's map asks, once in a body. Everywhere else their names
* are plain words.
*/
var Mentions = class {
	#done = /* @__PURE__ */ new Set();
	/** Draws the names in a finding's message that it `ask`s; null for any other text in backticks. */
	within(ask) {
		const names = new Set(ask);
		return (span) => names.has(span) ? this.name(span) : null;
	}
	/** One of those who are asked. */
	name(name) {
		if (!MENTION.test(name)) return code(name);
		const key = name.toLowerCase();
		if (this.#done.has(key)) return `**${plain(name.slice(1))}**`;
		this.#done.add(key);
		return `**${name}**`;
	}
};
// src/report/markdown/to-do.ts
/** Up to this many errors and warnings are shown unfolded. */
const UNFOLDED = 15;
/** A row for each root cause, worst first: what is wrong, what to do, whom to ask. */
function toDoSection(report, view, detail) {
	const { environments } = report;
	const showing = {
		view,
		detail,
		environments,
		mentions: new Mentions()
	};
	const { whole, named, counted } = splitFindings(report.findings, detail);
	const flows = require_carry_out.flowsToDo(report).map((each) => flowsItem(each, showing));
	const body = blocks(list(flows, whole, showing), shortLines(named, detail), leftOut(counted, view), flowNamesToCommit(report, detail));
	return flows.length > 0 || report.findings.some(({ severity }) => severity !== "notice") || report.outcomes.length > 0 ? titled("What to do", body) : body;
}
function titled(title, body) {
	return body === "" ? "" : blocks(`#### ${title}`, body);
}
/**
* Splits the findings into those shown completely, those with a short line, and those only counted.
*/
function splitFindings(findings, { notices, warnings, wholeErrors, errorLines }) {
	let errors = 0;
	const formOf = ({ severity }) => {
		if (severity === "notice") return notices ? "whole" : "counted";
		if (severity === "warning") return warnings ? "whole" : "counted";
		errors += 1;
		return errors <= wholeErrors ? "whole" : errors <= errorLines ? "named" : "counted";
	};
	const sorted = require_carry_out.findingsToDo(findings);
	return {
		whole: [],
		named: [],
		counted: [],
		...Object.groupBy(sorted, formOf)
	};
}
/** Flows, errors and warnings first, then a fold with the rest of them, and one with the notices. */
function list(flows, findings, showing) {
	const { notice = [], other = [] } = Object.groupBy(findings, ({ severity }) => severity === "notice" ? "notice" : "other");
	const items = (those) => those.map((finding) => findingItem(finding, showing)).join("\n");
	const more = other.slice(UNFOLDED);
	return blocks([...flows, items(other.slice(0, UNFOLDED))].filter((part) => part !== "").join("\n"), more.length > 0 ? details(`${require_carry_out.count(more.length, "more finding")}`, items(more)) : "", notice.length > 0 ? details(`\u2139\ufe0f ${require_carry_out.count(notice.length, "notice")}`, items(notice)) : "");
}
/** Of a flow that was saved, and then failed. */
const FAILED_RUN = ["\u26a0\ufe0f", "first run failed"];
/** The most flows named beside one reason. */
const NAMED = 3;
const MOST_FLOWS = 50;
function flowsItem({ result, remarks, flows }, { view, detail, environments }) {
	const nameOf = ({ file, displayName, environment }) => {
		const where = environments.length > 1 ? ` in ${code(environment, detail.name)}` : "";
		return `${link(plain(displayName, detail.name), require_links.blobUrl(view, file))}${where}`;
	};
	const [sign, word] = result === "created" || result === "updated" ? FAILED_RUN : WORDS[result];
	const text = remarks.map((remark) => prose(capitalised(`${remark}.`), detail.message)).join(" ");
	if (flows.length <= NAMED) return `- ${sign} ${flows.map(nameOf).join(", ")} \u00b7 ${word}<br>${text}`;
	const names = bullets(require_carry_out.firstLines(flows, Math.min(MOST_FLOWS, detail.rows), nameOf));
	const number = require_carry_out.count(flows.length, "flow");
	return [
		`- ${sign} ${number} \u00b7 ${word}<br>${text}`,
		"",
		inItem(details(`The ${number}`, names))
	].join("\n");
}
// src/report/markdown/unapproved-plans.ts
/** The most flows that are compared with their review. */
const MOST = 50;
/**
* For environments that were not written, because the plan is not approved: the differences from
* the reviewed plan, and what to do.
*/
function unapprovedSection({ unapprovedPlans }, detail) {
	return blocks(...unapprovedPlans.map((unapproved) => planSection(unapproved, detail)));
}
function planSection(unapproved, { name, message, rows }) {
	const { environment, digest, reason } = unapproved;
	const all = require_carry_out.differencesInWords(unapproved);
	const shown = all.slice(0, Math.min(MOST, rows));
	const items = shown.map(({ file, text }) => `- ${code(file, name)}: ${prose(text, message)}`);
	const left = all.length - shown.length;
	return blocks(`#### Nothing was written to ${code(environment, name)}`, prose(capitalised(`${require_carry_out.messageOf(reason)}.`), message), [...items, ...left > 0 ? [`- and ${require_carry_out.count(left, "more flow")}`] : []].join("\n"), prose(require_carry_out.advice(unapproved)), fenced("yaml", [`approved-plan: ${digest}`]));
}
// src/report/markdown.ts
/** GitHub accepts 65,536, and we promise 60,000; the rest is for the hidden marker. */
const COMMENT_CHARACTERS = 59900;
/** GitHub accepts 1 MiB a step for all of its summaries together. */
const SUMMARY_BYTES = 1e6;
/** The comment on a pull request, or a section of it. `room`: the most characters. */
function toComment(report, view, room = COMMENT_CHARACTERS) {
	return fitted(report, view, briefFor(report, view), (body) => body.length < room);
}
/** The job's summary, which has room for more. A link to the run would lead to the same page. */
function toSummary(report, view) {
	return fitted(report, {
		...view,
		runUrl: null
	}, FULL, (body) => Buffer.byteLength(body) < SUMMARY_BYTES);
}
/** A comment without findings takes at most this for its first flow, and for each further one. */
const FIRST_FLOW = 2e3;
const NEXT_FLOW = 1100;
/** For the verdict and the numbers beneath it. */
const HEAD = 200;
/** With more flows a comment is short in any case. */
const MOST_MEASURED = 80;
/** What the plan has in any case. */
const LEAST = 600;
/** The detail in which a comment is short for the number of its flows. */
function briefFor(report, view) {
	const flows = new Set((report.plan?.changes ?? []).map(({ file }) => file)).size;
	const entries = new Set((report.drift ?? []).map(({ file }) => file)).size;
	const all = FIRST_FLOW + (Math.max(1, flows, entries) - 1) * NEXT_FLOW;
	const besides = [connectionsSection(report, BRIEF), smallPrint(report, view, BRIEF)];
	if (flows > MOST_MEASURED) return Object.assign({}, BRIEF, ...SHORTER);
	const room = Math.max(LEAST, all - HEAD - besides.join("").length);
	const steps = SHORTER.map((_, index) => Object.assign({}, BRIEF, ...SHORTER.slice(0, index)));
	const fits = (detail) => changesOf(report, view, detail).length <= room;
	return steps.find(fits) ?? Object.assign({}, BRIEF, ...SHORTER);
}
/** The most detailed body that fits. */
function fitted(report, view, start, fits) {
	const result = require_carry_out.verdict(report);
	let without = [];
	let detail = start;
	let sections = sectionsOf(report, view, detail);
	const body = () => joined(sections, result, without, view);
	for (const cut of CUTS) {
		if (fits(body())) return body();
		detail = {
			...detail,
			...cut.detail
		};
		const shorter = sectionsOf(report, view, detail);
		if (lengthOf(shorter) < lengthOf(sections)) without = [...without.filter((part) => part !== cut.insteadOf), cut.without];
		sections = shorter;
	}
	const withErrors = (changed) => {
		sections = {
			...sections,
			...toDoOf(report, view, {
				...detail,
				...changed
			})
		};
		return body();
	};
	const { errors } = result;
	return fits(body()) ? withErrors({ wholeErrors: most(errors, (wholeErrors) => fits(withErrors({ wholeErrors }))) }) : withErrors({ errorLines: most(errors, (errorLines) => fits(withErrors({ errorLines }))) });
}
/**
* The largest number up to `max` for which `willDo` is true; if it is true for a number, then for
* every smaller one.
*/
function most(max, willDo) {
	let [low, high] = [0, max];
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (willDo(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}
const ICONS = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	ok: "\u2705"
};
function sectionsOf(report, view, detail) {
	return {
		unapprovedPlans: unapprovedSection(report, detail),
		...toDoOf(report, view, detail),
		connections: connectionsSection(report, detail),
		changes: changesOf(report, view, detail),
		smallPrint: smallPrint(report, view, detail)
	};
}
function toDoOf(report, view, detail) {
	const { counted } = splitFindings(report.findings, detail);
	return {
		toDo: toDoSection(report, view, detail),
		unlisted: counted.filter(({ severity }) => severity === "error").length
	};
}
function changesOf(report, view, detail) {
	return blocks(planSection$1(report, view, detail), driftSection(report, view, detail), leavingSection(report, detail));
}
function lengthOf({ unapprovedPlans, toDo, connections, changes, smallPrint: end }) {
	return [
		unapprovedPlans,
		toDo,
		connections,
		changes,
		end
	].reduce((sum, part) => sum + part.length, 0);
}
function joined(sections, result, without, view) {
	const { unapprovedPlans, toDo, unlisted, connections, changes, smallPrint: end } = sections;
	const { level, sentence, counts, errors } = result;
	const listed = unlisted > 0 ? ` \u00b7 ${require_carry_out.amount(errors - unlisted)} of ${require_carry_out.amount(errors)} errors listed` : "";
	return `${blocks(`### ${ICONS[level]} ${prose(sentence)}${listed}`, counts === "" ? "" : small(prose(counts)), shortenedNote(without, view), unapprovedPlans, toDo, connections, changes, end)}\n`;
}
function shortenedNote(without, { runUrl }) {
	if (without.length === 0) return "";
	const where = runUrl === null ? "the log of this run" : link("the summary of the run", runUrl);
	return `> Too long to be shown whole: left out are ${require_carry_out.andList(without)}. All of it is in ${where}.`;
}
exports.blocks = blocks;
exports.htmlCode = htmlCode;
exports.toComment = toComment;
exports.toSummary = toSummary;
