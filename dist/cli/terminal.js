let node_util = require("node:util"), node_path = require("node:path");
const require_index = require("./index.js");
node_path = require_index.s(node_path, 1);
// src/wording/blank.ts
const invisible = () => /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu;
function isPlain(e) {
	return /^[ -~]*$/.test(e);
}
function withoutInvisible(e) {
	return (isPlain(e) ? e : e.replace(invisible(), "")).trim();
}
// src/wording/columns.ts
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
function columns(e) {
	if (isPlain(e)) return e.length;
	let t = 0;
	for (let n of e) /\p{M}/u.test(n) || (t += WIDE.test(n) ? 2 : 1);
	return t;
}
// src/report/terminal/wrap.ts
const GLUE = "\udb80\udc00";
function unbroken(e) {
	return e.replaceAll(" ", GLUE);
}
function wrapped(e, t, { width: n, wraps: r }) {
	let i = " ".repeat(t);
	if (!r) return [i + e.replaceAll(GLUE, " ")];
	let a = n - t, o = e.replace(/`[^`]+`/g, (e) => columns(e) > a ? e : unbroken(e)), s = [], c = "";
	for (let e of o.split(" ")) {
		let t = c === "" ? e : `${c} ${e}`;
		c === "" || columns(t) <= a ? c = t : (s.push(c), c = e);
	}
	return [...s, c].map((e) => i + e.replaceAll(GLUE, " "));
}
function hanging(e, t, n) {
	return wrapped(e, t, n).map((e, n) => n === 0 ? e.slice(t) : e);
}
// src/wording/shell.ts
const SINGLE = /['\u2018\u2019\u201a\u201b]/, MEANT = /["\u201c\u201d\u201e$`\\!]/;
function shellWord(e, t = process.platform) {
	return /^[\w./:][\w./:+=-]*$/.test(e) ? e : SINGLE.test(e) ? MEANT.test(e) ? t === "win32" ? `'${e.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'` : `'${e.replaceAll("'", "'\\''")}'` : `"${e}"` : `'${e}'`;
}
// src/report/reasons/remedies.ts
function restoreCommand(e) {
	return `\`flowgate restore ${shellWord(e)}\``;
}
// node_modules/fastest-levenshtein/esm/mod.js
const peq = new Uint32Array(65536), myers_32 = (e, t) => {
	let n = e.length, r = t.length, i = 1 << n - 1, a = -1, o = 0, s = n, c = n;
	for (; c--;) peq[e.charCodeAt(c)] |= 1 << c;
	for (c = 0; c < r; c++) {
		let e = peq[t.charCodeAt(c)], n = e | o;
		e |= (e & a) + a ^ a, o |= ~(e | a), a &= e, o & i && s++, a & i && s--, o = o << 1 | 1, a = a << 1 | ~(n | o), o &= n;
	}
	for (c = n; c--;) peq[e.charCodeAt(c)] = 0;
	return s;
}, myers_x = (e, t) => {
	let n = t.length, r = e.length, i = [], a = [], o = Math.ceil(n / 32), s = Math.ceil(r / 32);
	for (let e = 0; e < o; e++) a[e] = -1, i[e] = 0;
	let c = 0;
	for (; c < s - 1; c++) {
		let o = 0, s = -1, l = c * 32, u = Math.min(32, r) + l;
		for (let t = l; t < u; t++) peq[e.charCodeAt(t)] |= 1 << t;
		for (let e = 0; e < n; e++) {
			let n = peq[t.charCodeAt(e)], r = a[e / 32 | 0] >>> e & 1, c = i[e / 32 | 0] >>> e & 1, l = n | o, u = ((n | c) & s) + s ^ s | n | c, d = o | ~(u | s), f = s & u;
			d >>> 31 ^ r && (a[e / 32 | 0] ^= 1 << e), f >>> 31 ^ c && (i[e / 32 | 0] ^= 1 << e), d = d << 1 | r, f = f << 1 | c, s = f | ~(l | d), o = d & l;
		}
		for (let t = l; t < u; t++) peq[e.charCodeAt(t)] = 0;
	}
	let l = 0, u = -1, d = c * 32, f = Math.min(32, r - d) + d;
	for (let t = d; t < f; t++) peq[e.charCodeAt(t)] |= 1 << t;
	let p = r;
	for (let e = 0; e < n; e++) {
		let n = peq[t.charCodeAt(e)], o = a[e / 32 | 0] >>> e & 1, s = i[e / 32 | 0] >>> e & 1, c = n | l, d = ((n | s) & u) + u ^ u | n | s, f = l | ~(d | u), m = u & d;
		p += f >>> r - 1 & 1, p -= m >>> r - 1 & 1, f >>> 31 ^ o && (a[e / 32 | 0] ^= 1 << e), m >>> 31 ^ s && (i[e / 32 | 0] ^= 1 << e), f = f << 1 | o, m = m << 1 | s, u = m | ~(c | f), l = f & c;
	}
	for (let t = d; t < f; t++) peq[e.charCodeAt(t)] = 0;
	return p;
}, distance = (e, t) => {
	if (e.length < t.length) {
		let n = t;
		t = e, e = n;
	}
	return t.length === 0 ? e.length : e.length <= 32 ? myers_32(e, t) : myers_x(e, t);
}, closest = (e, t) => {
	let n = 1e400, r = 0;
	for (let i = 0; i < t.length; i++) {
		let a = distance(e, t[i]);
		a < n && (n = a, r = i);
	}
	return t[r];
};
var Spellings = class {
	#e;
	#t = new Map();
	#n = new Map();
	constructor(e) {
		this.#e = new Set(e);
		for (let e of this.#e) {
			let t = e.toLowerCase();
			this.#t.has(t) || this.#t.set(t, e);
		}
	}
	has(e) {
		return this.#e.has(e);
	}
	inAnyCase(e) {
		return this.#t.get(e.toLowerCase()) ?? null;
	}
	otherCase(e) {
		return this.has(e) ? null : this.inAnyCase(e);
	}
	nearest(e) {
		let t = this.#n.get(e);
		if (t !== void 0) return t;
		let n = this.#r(e);
		return this.#n.set(e, n), n;
	}
	#r(e) {
		let t = e.toLowerCase(), n = this.#t.get(t);
		if (n !== void 0) return n;
		let r = this.#t.size;
		if (e.length < 4 || e.length > 80 || r === 0 || r > 1e3) return null;
		let i = swaps(t).find((e) => this.#t.has(e));
		if (i !== void 0) return this.#t.get(i) ?? null;
		let a = e.length < 6 ? 1 : 2, o = this.#i(t.length, a);
		if (o.length === 0) return null;
		let s = closest(t, o);
		return distance(t, s) <= a ? this.#t.get(s) ?? null : null;
	}
	#i(e, t) {
		return [...this.#t.keys()].filter((n) => Math.abs(n.length - e) <= t);
	}
};
function swaps(e) {
	return Array.from({ length: e.length - 1 }, (t, n) => `${e.slice(0, n)}${e[n + 1]}${e[n]}${e.slice(n + 2)}`);
}
const spellings = new WeakMap();
function spellingsOf(e, t) {
	let n = spellings.get(e) ?? new Spellings(t());
	return spellings.set(e, n), n;
}
function nearest(e, t) {
	return spellingsOf(t, () => t).nearest(e);
}
// src/workspace/paths.ts
function toSlashes(e, { sep: t } = node_path.default) {
	return t === "/" ? e : e.replaceAll(t, "/");
}
function isInside(e, t, { relative: n, isAbsolute: r, sep: i } = node_path.default) {
	let a = n(e, t);
	return a !== "" && a !== ".." && !a.startsWith(`..${i}`) && !r(a);
}
// src/wording/shorten.ts
function shorten(e, t) {
	return e.length <= t ? e : `${e.slice(0, t).toWellFormed()}\u2026 (+${(e.length - t).toLocaleString("en-US")} characters)`;
}
function shortenName(e, t) {
	if (e.length <= t + 24) return e;
	let n = Math.floor(t / 3), r = (e.length - t).toLocaleString("en-US"), [i, a] = [e.slice(0, t - n), e.slice(-n)];
	return `${i}\u2026(+${r} characters)\u2026${a}`.toWellFormed();
}
// src/wording/escape.ts
const hidden = () => /(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, UNUSUAL = /(?!\ufe0f)[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u27bf\u001b]|\u001b(?!\[(?:[124]|2[24]|3[12369])m)/, MARKED = /\ufe0f|[\n\u001b]/, OUR_COLOUR = /^\[(?:[124]|2[24]|3[12369])m/, stackedMarks = () => /(\p{M}{8})\p{M}+/gu, MAY_STACK = /[^\0-\x7f]{9}/, NAMED = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function escapeControl(e) {
	if (isPlain(e) || !(UNUSUAL.test(e) || MARKED.test(e))) return e;
	let t = e.replace(hidden(), escaped);
	return MAY_STACK.test(t) ? t.replace(stackedMarks(), "$1\u2026") : t;
}
function escaped(e) {
	return NAMED[e] ?? unitsOf(e).join("");
}
function unitsOf(e) {
	return e.split("").map((e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const COMMAND = /^((?:\s|\u001b\[\d*m)*):(?=(?:\u001b\[\d*m)*:)/, OLD_COMMAND = /#((?:\u001b\[\d*m)*)#((?:\u001b\[\d*m)*)(?=\[)/g;
function escapeCommands(e) {
	return e.replace(OLD_COMMAND, "#$1#$2 ").replace(COMMAND, "$1\\:");
}
function wantsColor(e, t) {
	let { FORCE_COLOR: n, NO_COLOR: r, TERM: i } = e;
	return n === void 0 ? t && !r && i !== "dumb" : n !== "0" && n !== "false";
}
// src/commands/command.ts
function pathFrom({ root: e, cwd: t = e }, n, r = node_path.default) {
	return toSlashes(r.resolve(t, n), r);
}
function isQuiet({ detail: e }) {
	return e === "errors";
}
function complain(e, t) {
	writeLine(e.stderr, e, t);
}
function writeLine(e, t, n) {
	let r = hanging(escapeControl(n), 2, lookAt(e, t));
	e.write(`${r.map(escapeCommands).join("\n")}\n`);
}
function lookAt(e, { env: t, detail: n = "usual" }) {
	let r = !!e.isTTY;
	return {
		color: wantsColor(t, r),
		width: e.columns || 100,
		wraps: r,
		detail: n
	};
}
// src/inputs.ts
const DEFAULTS = {
	mode: "auto",
	"connection-references": "connection-references.json",
	flows: "",
	environment: "",
	"api-key": "",
	endpoint: "https://mcp.flowstudio.app/mcp",
	"tenant-id": "",
	"client-id": "",
	"client-secret": "",
	authority: "https://login.microsoftonline.com",
	"github-token": "${{ github.token }}",
	"fail-on": "error",
	comment: "when-needed",
	"changed-only": "auto",
	"dry-run": "false",
	"on-drift": "fail",
	"deploy-refs": "",
	watch: "0",
	"require-reviewed-plan": "false",
	"approved-plan": "",
	atomic: "false",
	concurrency: "4",
	shard: "",
	report: "",
	sarif: "",
	snapshots: ""
}, ACTION_MODES = [
	"auto",
	"check",
	"deploy",
	"drift",
	"export"
];
function lines(e) {
	return e.split(/\r?\n/).map((e) => e.trim()).filter((e) => e !== "");
}
function fullRefs(e, t) {
	let n = t.find((e) => !e.startsWith("refs/"));
	if (n === void 0) return t;
	throw new require_index.i(`\`${e}\` takes full refs, such as refs/heads/main or refs/tags/v*; not ${JSON.stringify(n)}`);
}
function choice(e, t, n) {
	let r = n.find((e) => e === t);
	if (r !== void 0) return r;
	throw new require_index.i(`\`${e}\` must be one of ${n.join(", ")}; not ${JSON.stringify(t)}`);
}
function flag(e, t) {
	return choice(e, t.toLowerCase(), ["true", "false"]) === "true";
}
function digest(e, t) {
	if (t === null || /^sha256:[0-9a-f]{64}$/.test(t)) return t;
	throw new require_index.i(`\`${e}\` must be the digest of a plan, sha256: and 64 hexadecimal digits; not ${JSON.stringify(t)}`);
}
function wholeNumber(e, t, n, r) {
	let i = Number(t);
	if (Number.isInteger(i) && i >= n && i <= r) return i;
	throw new require_index.i(`\`${e}\` must be a whole number from ${n} to ${r}; not ${JSON.stringify(t)}`);
}
function shard(e, t) {
	if (t === "") return null;
	let [, n = 0, r = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(t) ?? []).map(Number);
	if (n >= 1 && n <= r && r <= 256) return {
		part: n,
		parts: r
	};
	throw new require_index.i(`\`${e}\` must be i/n, part i of n, with n at most 256, such as 3/20; not ${JSON.stringify(t)}`);
}
// src/commands/options.ts
const YES = {
	name: "yes",
	summary: "do not ask before writing"
}, FORMAT = {
	name: "format",
	value: "<format>",
	summary: "text, json, sarif or markdown (text)"
}, REPORTING_INPUTS = [
	"connection-references",
	"flows",
	"environment",
	"fail-on",
	"endpoint",
	"concurrency",
	"shard",
	"report",
	"sarif"
], INPUTS = {
	"connection-references": {
		value: "<file>",
		summary: "the map"
	},
	flows: {
		value: "<glob>",
		isList: !0,
		summary: "which files are flows; ! excludes"
	},
	environment: {
		value: "<name>",
		isList: !0,
		summary: "an environment of the map"
	},
	endpoint: {
		value: "<url>",
		summary: "the Flow Studio MCP server"
	},
	"fail-on": {
		value: "<severity>",
		summary: "error, warning or never"
	},
	"dry-run": { summary: "show what would be done, and change nothing" },
	"on-drift": {
		value: "<what>",
		summary: "what to do with a live flow that Git never had: fail, skip or overwrite"
	},
	watch: {
		value: "<minutes>",
		summary: "wait for the first runs of what was deployed, 0 to 60"
	},
	"require-reviewed-plan": { summary: "write only a plan that was reviewed" },
	"approved-plan": {
		value: "<digest>",
		summary: "the digest of a plan that somebody approved"
	},
	atomic: { summary: "if one flow fails, restore those already written" },
	concurrency: {
		value: "<n>",
		summary: "how many flows at a time, 1 to 16"
	},
	shard: {
		value: "<i/n>",
		summary: "only part i of n of the flows"
	},
	report: {
		value: "<file>",
		summary: "also write the report as JSON"
	},
	sarif: {
		value: "<file>",
		summary: "also write the findings as SARIF 2.1.0"
	},
	snapshots: {
		value: "<folder>",
		summary: "where to keep live flows before they are replaced"
	}
}, GLOBAL_OPTIONS = [
	{
		name: "quiet",
		summary: "show only errors"
	},
	{
		name: "verbose",
		summary: "also name skipped files and rules that did not run"
	},
	{
		name: "help",
		summary: "show this help"
	},
	{
		name: "version",
		summary: "show the version"
	}
];
function optionsOf({ inputs: e, options: t }) {
	return [...e.map((e) => {
		let t = INPUTS[e] ?? {
			value: "<text>",
			summary: ""
		}, n = t.value === void 0 || DEFAULTS[e] === "" ? "" : ` (${DEFAULTS[e]})`;
		return {
			...t,
			name: e,
			summary: `${t.summary}${n}`
		};
	}), ...t];
}
const ENDING = [
	"The Flow Studio key is read from FLOW_STUDIO_API_KEY, its address from FLOWGATE_ENDPOINT.",
	"For Dataverse: AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or `az login`.",
	"Exit code: 0 ok, 1 errors found or not deployed, 2 wrong usage, no flow found, or a crash.",
	"Documents: https://github.com/flowgate/flowgate/tree/main/docs"
], EXAMPLES = [
	["flowgate check", "check the flows and the map of this repository"],
	["flowgate export --all", "bring the live flows of an environment into Git"],
	["flowgate deploy --dry-run", "show what a deployment would write"],
	["flowgate explain owner-mismatch", "read why a rule reports something"]
];
function generalHelp(e, t) {
	let n = e.map(({ name: e, operands: t, summary: n }) => [t === void 0 ? e : `${e} ${t}`, n]);
	return `Usage: flowgate <command> [options]

${paragraph("Checks Power Automate flows and the connection references that they use, and deploys them.", t)}

Commands
${aligned(n, t)}

Options of every command
${aligned(GLOBAL_OPTIONS.map(rowOf), t)}

Examples
${aligned(EXAMPLES, t)}

flowgate <command> --help lists the command's options.

${ending(t)}`;
}
function commandHelp(e, t) {
	let { name: n, operands: r = "", summary: i, examples: a } = e;
	return `Usage: flowgate ${[
		n,
		r,
		"[options]"
	].filter((e) => e !== "").join(" ")}

${paragraph(`${i.charAt(0).toUpperCase()}${i.slice(1)}.`, t)}

Options
${aligned([...optionsOf(e), ...GLOBAL_OPTIONS].map(rowOf), t)}

Examples
${aligned(a.map(([e, t]) => [`flowgate ${e}`, t]), t)}

${ending(t)}`;
}
function rowOf({ name: e, value: t = "", isList: n, summary: r }) {
	return [`--${e} ${t}`.trimEnd(), n ? `${r}; may be repeated` : r];
}
function aligned(e, t) {
	let n = Math.max(...e.map(([e = ""]) => e.length)) + 4, r = t.wraps && n > t.width / 2;
	return e.flatMap(([e = "", i = ""]) => {
		if (r) return [`  ${e}`, ...wrapped(i, 6, t)];
		let [a = "", ...o] = hanging(i, n, t);
		return [`  ${e}`.padEnd(n) + a, ...o];
	}).join("\n");
}
function paragraph(e, t) {
	return wrapped(e, 0, t).join("\n");
}
function ending(e) {
	return `${ENDING.map((t) => hanging(t, 2, e).join("\n")).join("\n")}\n`;
}
const COMMANDS = [
	{
		name: "init",
		summary: "write the map and the workflows for flows that are in Git, and check them",
		inputs: [
			"connection-references",
			"flows",
			"environment",
			"endpoint",
			"dry-run"
		],
		options: [
			{
				name: "settings",
				value: "<file>",
				summary: "a file of `pac solution create-settings`"
			},
			{
				name: "environment-id",
				value: "<id>",
				summary: "the id of the environment"
			},
			{
				name: "name",
				value: "<name>",
				summary: "what the map calls the environment"
			}
		],
		examples: [
			["init", "write what is missing, and ask where there is a choice"],
			["init --environment-id <id>", "write a map for this environment"],
			["init --dry-run", "show what would be written"]
		]
	},
	{
		name: "export",
		summary: "write live flows into files, and their connections into the map",
		inputs: [
			"connection-references",
			"flows",
			"environment",
			"endpoint",
			"concurrency",
			"report"
		],
		options: [
			{
				name: "environment-id",
				value: "<id>",
				summary: "the environment to export from"
			},
			{
				name: "name",
				value: "<name>",
				summary: "what the map calls a new environment"
			},
			{
				name: "flow",
				value: "<flow>",
				isList: !0,
				summary: "a flow, by name or guid"
			},
			{
				name: "all",
				summary: "every flow of the environment"
			},
			{
				name: "format",
				value: "<format>",
				summary: "of new files: tidy or live (tidy)"
			},
			{
				name: "force",
				summary: "write the live content into files that differ"
			}
		],
		examples: [
			["export", "choose an environment, and list its flows"],
			["export --environment-id <id> --flow \"Invoice reminder\"", "write one flow"],
			["export --environment production --all", "write every flow"]
		]
	},
	{
		name: "check",
		operands: "[paths...]",
		summary: "check flows and the map; needs no key",
		inputs: [...REPORTING_INPUTS, "dry-run"],
		options: [
			{
				name: "live",
				summary: "also check what is live, with the key or an identity"
			},
			{
				name: "fix",
				summary: "apply safe fixes to the files, and check again"
			},
			{
				name: "write-baseline",
				summary: "accept today's findings for 90 days, in the map"
			},
			FORMAT
		],
		examples: [
			["check", "check everything, offline"],
			["check --live", "also check the live flows and connections"],
			["check --fix --dry-run", "show what --fix would write"],
			["check --format json", "print the report for a program"]
		]
	},
	{
		name: "plan",
		operands: "[paths...]",
		summary: "check, and show what a deployment would change",
		inputs: [...REPORTING_INPUTS, "on-drift"],
		options: [{
			name: "since",
			value: "<ref>",
			summary: "compare with this commit instead of what is live"
		}, FORMAT],
		examples: [["plan", "show what a deployment would change; with the key, in the live flows"], ["plan --since HEAD~1", "show what the last commit changed"]]
	},
	{
		name: "deploy",
		operands: "[paths...]",
		summary: "check, plan, and write to the live flows",
		inputs: [
			...REPORTING_INPUTS,
			"dry-run",
			"on-drift",
			"watch",
			"require-reviewed-plan",
			"approved-plan",
			"atomic",
			"snapshots"
		],
		options: [YES, FORMAT],
		examples: [["deploy --dry-run", "show what would be written"], ["deploy --environment production", "write to this environment"]]
	},
	{
		name: "restore",
		operands: "<snapshots...>",
		summary: "restore flows from snapshots",
		inputs: [
			"connection-references",
			"dry-run",
			"endpoint",
			"snapshots"
		],
		options: [YES],
		examples: [["restore snapshots --dry-run", "show which flows differ from their snapshots"], ["restore snapshots/2026-11-22T20-05-46-114Z", "restore the flows that one run replaced"]]
	},
	{
		name: "drift",
		summary: "compare the live flows and connections with Git and the map",
		inputs: REPORTING_INPUTS,
		options: [
			{
				name: "write",
				summary: "copy live changes into the files, and compare again"
			},
			{
				name: "all",
				summary: "also list the live flows that Git does not know"
			},
			FORMAT
		],
		examples: [["drift", "show what was changed live"], ["drift --write", "copy it into the files"]]
	},
	{
		name: "report",
		operands: "merge <reports...>",
		summary: "merge the reports of all shards into one",
		inputs: [
			"connection-references",
			"fail-on",
			"report",
			"sarif"
		],
		options: [{
			name: "comment",
			summary: "in a workflow, also update the pull request's comment"
		}, FORMAT],
		examples: [["report merge reports/*.json --report report.json", "merge what the shards wrote"]]
	},
	{
		name: "explain",
		operands: "<rule>",
		summary: "show a rule's page: what it reports, why, and how to fix it",
		inputs: [],
		options: [],
		examples: [["explain owner-mismatch", "show why the owner of a connection matters"]]
	},
	{
		name: "doctor",
		summary: "check what a run depends on: key or identity, server, environments, connections, map",
		inputs: [
			"connection-references",
			"flows",
			"environment",
			"endpoint"
		],
		options: [{
			name: "format",
			value: "<format>",
			summary: "text or json (text)"
		}, {
			name: "record",
			value: "<folder>",
			summary: "write the servers' answers there, without names, ids and secrets"
		}],
		examples: [["doctor", "check key, server, environments, connections, flows and map"], ["doctor --format json", "print the same for a program"]]
	}
];
function parsed(e) {
	try {
		return parse(e);
	} catch (e) {
		return {
			kind: "refused",
			error: e
		};
	}
}
function helpFor(e, t) {
	let n = lookAt(t.stdout, t);
	return e === null ? generalHelp(COMMANDS, n) : commandHelp(e, n);
}
function parse(e) {
	let t = e.find((e) => !e.startsWith("-"));
	if (t === "help") return parse([...e.filter((e) => e !== t), "--help"]);
	let n = COMMANDS.find(({ name: e }) => e === t);
	if (n === void 0) return parseWithout(e, t);
	let { values: r, positionals: i } = parseOptions(e, n);
	if (r.version === !0) return { kind: "version" };
	if (r.help === !0) return {
		kind: "help",
		command: n
	};
	let a = i.slice(1);
	if (n.operands === void 0 && a.length > 0) throw new require_index.i(`unexpected argument ${JSON.stringify(a.join(" "))}; try flowgate ${n.name} --help`);
	return {
		kind: "run",
		command: n,
		request: {
			operands: a,
			values: (e) => [r[e]].flat().filter((e) => typeof e == "string"),
			has: (e) => r[e] === !0
		}
	};
}
function parseWithout(e, t) {
	let n = (t, n) => e.includes(t) || e.includes(n);
	if (t === void 0 && n("--version", "-v")) return { kind: "version" };
	if (t === void 0 && (e.length === 0 || n("--help", "-h"))) return {
		kind: "help",
		command: null
	};
	if (t === void 0) throw new require_index.i(`${JSON.stringify(e[0])} is not an option; try flowgate --help`);
	let r = meantBy(t), i = r === null ? "try flowgate --help" : `did you mean flowgate ${r}?`;
	throw new require_index.i(`${JSON.stringify(t)} is not a command; ${i}`);
}
function meantBy(e) {
	let t = nearest(e, COMMANDS.map(({ name: e }) => e));
	if (t !== null) return t;
	let n = COMMANDS.find((t) => optionsOf(t).some(({ name: t }) => t === e));
	return n === void 0 ? /[./\\]/.test(e) ? `check ${shellWord(e)}` : null : `${n.name} --${e}`;
}
function parseOptions(e, t) {
	let n = {
		help: {
			type: "boolean",
			short: "h"
		},
		version: {
			type: "boolean",
			short: "v"
		}
	};
	for (let { name: e, value: r, isList: i = !1 } of [...optionsOf(t), ...GLOBAL_OPTIONS]) e in n || (n[e] = {
		type: r === void 0 ? "boolean" : "string",
		multiple: i
	});
	let r = (e) => n[e]?.type === "string", i = {
		args: [...e],
		options: n,
		allowPositionals: !0
	}, { tokens: a } = (0, node_util.parseArgs)({
		...i,
		strict: !1,
		tokens: !0
	});
	for (let e of a) {
		if (e.kind === "option" && !Object.hasOwn(n, e.name)) throw new require_index.i(unknownOption(e.rawName, e.name, t));
		if (e.kind === "option" && e.value === void 0 && r(e.name)) throw new require_index.i(`${e.rawName} needs a value; try flowgate ${t.name} --help`);
	}
	try {
		return (0, node_util.parseArgs)(i);
	} catch (e) {
		let n = e instanceof Error ? e.message : String(e);
		throw new require_index.i(`${n}; try flowgate ${t.name} --help`);
	}
}
function unknownOption(e, t, n) {
	let r = COMMANDS.filter((e) => optionsOf(e).some((e) => e.name === t)), i = r.map((e) => `\`flowgate ${e.name}\``).join(", ");
	if (r.length > 0) return `${e} is an option of ${i} only`;
	let a = nearest(t, [...optionsOf(n), ...GLOBAL_OPTIONS].map((e) => e.name)), o = a === null ? `try flowgate ${n.name} --help` : `did you mean --${a}?`;
	return `${e} is not an option of \`flowgate ${n.name}\`; ${o}`;
}
exports.A = restoreCommand, exports.C = toSlashes, exports.D = function(e) {
	return e === "" ? "`\"\"`" : `\`${e.length > 80 ? `${e.slice(0, 79)}\u2026` : e}\``;
}, exports.E = nearest, exports.F = wrapped, exports.I = columns, exports.L = function(e) {
	return e == null || withoutInvisible(e) === "";
}, exports.M = hanging, exports.N = function(e, t, { width: n, wraps: r }) {
	let i = [];
	for (let { text: a, drawn: o } of e.filter((e) => e.text !== "")) {
		let e = i.at(-1);
		e === void 0 ? i.push({
			taken: columns(a),
			drawn: o
		}) : !r || e.taken + 2 + columns(a) <= n ? (e.taken += 2 + columns(a), e.drawn += `  ${o}`) : i.push({
			taken: t + columns(a),
			drawn: " ".repeat(t) + o
		});
	}
	return i.map((e) => e.drawn);
}, exports.O = spellingsOf, exports.P = unbroken, exports.R = withoutInvisible, exports.S = function(e, { parse: t } = node_path.default) {
	return t(e).root !== "" || e.split(/[\\/]/).includes("..");
}, exports.T = Spellings, exports._ = function(e) {
	return escapeControl(shorten(e, 2e3));
}, exports.a = isQuiet, exports.b = function(e, t, n = node_path.default) {
	return n.relative(e, t) === "" || isInside(e, t, n);
}, exports.c = pathFrom, exports.d = writeLine, exports.f = function(e) {
	return (t, n) => e ? (0, node_util.styleText)(t, n, { validateStream: !1 }) : n;
}, exports.g = function(e, t = 200) {
	return escapeControl(shortenName(e, t));
}, exports.h = function(e) {
	return UNUSUAL.test(e) ? e.replace(hidden(), (t, n) => t === "\n" || t === "\x1B" && OUR_COLOUR.test(e.slice(n + 1, n + 5)) ? t : escaped(t)) : e;
}, exports.i = complain, exports.j = shellWord, exports.k = function({ environment: e }) {
	return `\`flowgate deploy --environment ${shellWord(e)}\``;
}, exports.l = function(e, t, n = node_path.default) {
	return toSlashes(n.relative(e.root, pathFrom(e, t, n)), n) || ".";
}, exports.m = escapeControl, exports.n = DEFAULTS, exports.o = function(e, t) {
	let n = pathFrom({ root: e }, t);
	return `What was replaced is kept in ${n}; ${restoreCommand(n)} restores it`;
}, exports.p = escapeCommands, exports.r = function(e, t = ACTION_MODES, n = (e) => e) {
	let r = (t) => e(t).trim() || DEFAULTS[t], i = (t) => e(t).trim() || null;
	return {
		mode: choice(n("mode"), r("mode"), t),
		map: r("connection-references"),
		flows: lines(r("flows")).map((e) => toSlashes(e)),
		paths: null,
		environments: lines(r("environment")),
		apiKey: i("api-key"),
		endpoint: r("endpoint"),
		tenantId: i("tenant-id"),
		clientId: i("client-id"),
		clientSecret: i("client-secret"),
		authority: r("authority"),
		githubToken: i("github-token"),
		failOn: choice(n("fail-on"), r("fail-on"), [
			"error",
			"warning",
			"never"
		]),
		comment: choice(n("comment"), r("comment"), [
			"always",
			"when-needed",
			"never"
		]),
		changedOnly: r("changed-only") === "auto" ? "auto" : flag(n("changed-only"), r("changed-only")),
		dryRun: flag(n("dry-run"), r("dry-run")),
		onDrift: choice(n("on-drift"), r("on-drift"), [
			"fail",
			"skip",
			"overwrite"
		]),
		deployRefs: fullRefs(n("deploy-refs"), lines(r("deploy-refs"))),
		watch: wholeNumber(n("watch"), r("watch"), 0, 60),
		requireReviewedPlan: flag(n("require-reviewed-plan"), r("require-reviewed-plan")),
		approvedPlan: digest(n("approved-plan"), i("approved-plan")),
		atomic: flag(n("atomic"), r("atomic")),
		concurrency: wholeNumber(n("concurrency"), r("concurrency"), 1, 16),
		shard: shard(n("shard"), r("shard")),
		report: i("report"),
		sarif: i("sarif"),
		snapshots: i("snapshots")
	};
}, exports.runCli = async function(e, t) {
	let n = parsed(e);
	if (n.kind === "help" || n.kind === "version") {
		let { stdout: e, version: r } = t;
		return e.write(n.kind === "version" ? `${r}\n` : helpFor(n.command, t)), 0;
	}
	let { carryOut: r } = await Promise.resolve().then(() => require("./carry-out.js"));
	return r(n, t);
}, exports.s = lookAt, exports.t = YES, exports.u = function(e, t) {
	isQuiet(e) || complain(e, t);
}, exports.v = shorten, exports.w = function(e, t, n = node_path.default) {
	let r = n.isAbsolute(t) && isInside(e, t, n) ? n.relative(e, t) : t;
	return node_path.default.posix.normalize(r.replaceAll("\\", "/"));
}, exports.x = isInside, exports.y = shortenName;
