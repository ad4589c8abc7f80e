let node_util = require("node:util");
let node_path = require("node:path");
const require_index = require("./index.js");
node_path = require_index.__toESM(node_path, 1);
// src/wording/blank.ts
/**
* Characters without width: controls, joiners, zero width spaces, direction marks, fillers. Unicode
* calls most of them default-ignorable; the blank of Braille is a symbol that shows nothing.
* Made where it is used, since Node takes long for such a class.
*/
const invisible = () => /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu;
/** Printable ASCII on one line, of which nothing is invisible or wide. */
function isPlain(text) {
	return /^[ -~]*$/.test(text);
}
/** A text without invisible characters, and without white space around it. */
function withoutInvisible(text) {
	return (isPlain(text) ? text : text.replace(invisible(), "")).trim();
}
/** Whether nothing is visible; also true for no text. */
function isBlank(text) {
	return text == null || withoutInvisible(text) === "";
}
// src/wording/columns.ts
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** How many columns of a terminal a text takes. */
function columns(text) {
	if (isPlain(text)) return text.length;
	let taken = 0;
	for (const character of text) {
		if (/\p{M}/u.test(character)) continue;
		taken += WIDE.test(character) ? 2 : 1;
	}
	return taken;
}
// src/report/terminal/wrap.ts
/** In place of a space at which no line is broken, until the lines are made. */
const GLUE = "\udb80\udc00";
/** A name or a path, which is never broken over two lines. */
function unbroken(text) {
	return text.replaceAll(" ", GLUE);
}
/**
* The words in lines, indented by `indent` spaces after the first; a word that is too long has its
* own line. What is between two backticks, such as a command, is one word where it fits on a line.
*/
function wrapped(text, indent, { width, wraps }) {
	const lead = " ".repeat(indent);
	if (!wraps) return [lead + text.replaceAll(GLUE, " ")];
	const room = width - indent;
	const glued = text.replace(/`[^`]+`/g, (code) => columns(code) > room ? code : unbroken(code));
	const lines = [];
	let line = "";
	for (const word of glued.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line === "" || columns(longer) <= room) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line].map((each) => lead + each.replaceAll(GLUE, " "));
}
/** The same, where the first line is not indented. */
function hanging(text, indent, look) {
	return wrapped(text, indent, look).map((line, index) => index === 0 ? line.slice(indent) : line);
}
/**
* Parts of a heading on one line, two spaces between them. Where they do not fit, the rest goes on
* in the next line, so that the terminal cuts no path and no name.
*/
function headLines(parts, indent, { width, wraps }) {
	const lines = [];
	for (const { text, drawn } of parts.filter((part) => part.text !== "")) {
		const last = lines.at(-1);
		if (last === void 0) lines.push({
			taken: columns(text),
			drawn
		});
		else if (!wraps || last.taken + 2 + columns(text) <= width) {
			last.taken += 2 + columns(text);
			last.drawn += `  ${drawn}`;
		} else lines.push({
			taken: indent + columns(text),
			drawn: " ".repeat(indent) + drawn
		});
	}
	return lines.map((line) => line.drawn);
}
// src/wording/shell.ts
/**
* Characters that end a text in single quotes; PowerShell treats the typographic ones in the same
* way.
*/
const SINGLE = /['\u2018\u2019\u201a\u201b]/;
/** Characters that end a text in double quotes, or have a meaning in it, in either shell. */
const MEANT = /["\u201c\u201d\u201e$`\\!]/;
/**
* A word of a printed command, quoted so that bash and PowerShell both read it correctly. Only
* where no form suits both, it is the one for the shell of this `platform`.
*/
function shellWord(word, platform = process.platform) {
	if (/^[\w./:][\w./:+=-]*$/.test(word)) return word;
	if (!SINGLE.test(word)) return `'${word}'`;
	if (!MEANT.test(word)) return `"${word}"`;
	return platform === "win32" ? `'${word.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'` : `'${word.replaceAll("'", `'\\''`)}'`;
}
// src/report/reasons/remedies.ts
/** The command that restores a flow from a snapshot. */
function restoreCommand(snapshot) {
	return `\`flowgate restore ${shellWord(snapshot)}\``;
}
/** The command that compares with the live flows again and deploys the rest. */
function deployCommand({ environment }) {
	return `\`flowgate deploy --environment ${shellWord(environment)}\``;
}
// node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};
const closest = (str, arr) => {
	let min_distance = 1e400;
	let min_index = 0;
	for (let i = 0; i < arr.length; i++) {
		const dist = distance(str, arr[i]);
		if (dist < min_distance) {
			min_distance = dist;
			min_index = i;
		}
	}
	return arr[min_index];
};
// src/wording/spelling.ts
/** Among more names than this no similar one is searched, because each comparison takes time. */
const MOST_COMPARED = 1e3;
/** A large set of names that can be looked up without case. */
var Spellings = class {
	#exact;
	/** By the name in lower case, the first one with that spelling. */
	#byLower = /* @__PURE__ */ new Map();
	/** What was nearest to a name: a flow may write a wrong one a thousand times. */
	#found = /* @__PURE__ */ new Map();
	constructor(names) {
		this.#exact = new Set(names);
		for (const name of this.#exact) {
			const lower = name.toLowerCase();
			if (!this.#byLower.has(lower)) this.#byLower.set(lower, name);
		}
	}
	has(name) {
		return this.#exact.has(name);
	}
	/** The first name that equals `name`, or differs from it only by case. */
	inAnyCase(name) {
		return this.#byLower.get(name.toLowerCase()) ?? null;
	}
	/** The name that differs only by case; null where there is none, or `name` itself is known. */
	otherCase(name) {
		return this.has(name) ? null : this.inAnyCase(name);
	}
	/**
	* The name that differs only by case, by two neighbours that are swapped, or by at most two edits;
	* by one edit for a short name, to which too many are similar.
	*/
	nearest(name) {
		const found = this.#found.get(name);
		if (found !== void 0) return found;
		const near = this.#search(name);
		this.#found.set(name, near);
		return near;
	}
	#search(name) {
		const written = name.toLowerCase();
		const same = this.#byLower.get(written);
		if (same !== void 0) return same;
		const size = this.#byLower.size;
		if (name.length < 4 || name.length > 80 || size === 0 || size > MOST_COMPARED) return null;
		const swapped = swaps(written).find((each) => this.#byLower.has(each));
		if (swapped !== void 0) return this.#byLower.get(swapped) ?? null;
		const edits = name.length < 6 ? 1 : 2;
		const alike = this.#ofLength(written.length, edits);
		if (alike.length === 0) return null;
		const near = closest(written, alike);
		return distance(written, near) <= edits ? this.#byLower.get(near) ?? null : null;
	}
	/** The names in lower case that `edits` edits can make as long as `length`. */
	#ofLength(length, edits) {
		return [...this.#byLower.keys()].filter((name) => Math.abs(name.length - length) <= edits);
	}
};
/** A text with each two neighbours swapped: the most common slip of typing. */
function swaps(text) {
	return Array.from({ length: text.length - 1 }, (_, at) => `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`);
}
const spellings = /* @__PURE__ */ new WeakMap();
/** The spellings of names in `owner`, computed once: it does not change. */
function spellingsOf(owner, names) {
	const known = spellings.get(owner) ?? new Spellings(names());
	spellings.set(owner, known);
	return known;
}
/** The name of `known`, which does not change, that was probably meant, as `Spellings` finds it. */
function nearest(name, known) {
	return spellingsOf(known, () => known).nearest(name);
}
/** A name as messages show it; one that is empty can be seen too. */
function quote(name) {
	if (name === "") return "`\"\"`";
	return `\`${name.length > 80 ? `${name.slice(0, 79)}\u2026` : name}\``;
}
// src/workspace/paths.ts
/** A path in the form in which it is shown and compared: with `/`, also on Windows. */
function toSlashes(file, { sep } = node_path.default) {
	return sep === "/" ? file : file.replaceAll(sep, "/");
}
/** Whether `target` lies below `folder`, both absolute. */
function isInside(folder, target, { relative, isAbsolute, sep } = node_path.default) {
	const way = relative(folder, target);
	return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
/** The same, or is the folder itself. */
function isAtOrInside(folder, target, platform = node_path.default) {
	return platform.relative(folder, target) === "" || isInside(folder, target, platform);
}
/** Whether a path or a glob starts at a root, a drive or a share, or goes up. */
function leadsOut(file, { parse } = node_path.default) {
	return parse(file).root !== "" || file.split(/[\\/]/).includes("..");
}
/** The name in the workspace of a file that a user named (`.\\map.json`, or its absolute path). */
function workspaceName(root, file, platform = node_path.default) {
	const named = platform.isAbsolute(file) && isInside(root, file, platform) ? platform.relative(root, file) : file;
	return node_path.default.posix.normalize(named.replaceAll("\\", "/"));
}
// src/wording/shorten.ts
/** The beginning of a text that is too long, and how much was left out. */
function shorten(text, max) {
	if (text.length <= max) return text;
	return `${text.slice(0, max).toWellFormed()}\u2026 (+${(text.length - max).toLocaleString("en-US")} characters)`;
}
/** The length of the note about the cut: a name that is hardly longer is not cut. */
const MARGIN = 24;
/** A name's beginning and end, because the end of a path is the most useful part. */
function shortenName(name, max) {
	if (name.length <= max + MARGIN) return name;
	const tail = Math.floor(max / 3);
	const left = (name.length - max).toLocaleString("en-US");
	const [head, end] = [name.slice(0, max - tail), name.slice(-tail)];
	return `${head}\u2026(+${left} characters)\u2026${end}`.toWellFormed();
}
// src/wording/escape.ts
/**
* Invisible characters: control, formatting (bidi, zero-width), filler and lone surrogate
* characters. The selectors that turn a sign into an emoji are not included. Made where it is used:
* Node takes a part of its start for such a class, which most texts do not need.
*/
const hidden = () => /(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Not one of the visible characters, line ends and colours that our own texts have. */
const UNUSUAL = /(?!\ufe0f)[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u27bf\u001b]|\u001b(?!\[(?:[124]|2[24]|3[12369])m)/;
/** What of that is no part of a name. */
const MARKED = /\ufe0f|[\n\u001b]/;
const OUR_COLOUR = /^\[(?:[124]|2[24]|3[12369])m/;
const stackedMarks = () => /(\p{M}{8})\p{M}+/gu;
/** All of them are beyond ASCII. */
const MAY_STACK = /[^\0-\x7f]{9}/;
const NAMED = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
/**
* Writes hidden characters as JSON would escape them, so that a name stays on its line and is
* completely visible.
*/
function escapeControl(text) {
	if (isPlain(text) || !(UNUSUAL.test(text) || MARKED.test(text))) return text;
	const visible = text.replace(hidden(), escaped);
	return MAY_STACK.test(visible) ? visible.replace(stackedMarks(), "$1\u2026") : visible;
}
/**
* The same for a text of several lines with our colours. JSON keeps its meaning, since these
* escapes are read as the characters themselves.
*/
function escapeControlLines(text) {
	if (!UNUSUAL.test(text)) return text;
	return text.replace(hidden(), (character, index) => {
		if (character === "\n") return character;
		return character === "\x1B" && OUR_COLOUR.test(text.slice(index + 1, index + 5)) ? character : escaped(character);
	});
}
function escaped(character) {
	return NAMED[character] ?? unitsOf(character).join("");
}
function unitsOf(character) {
	return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** A name on its line: shortened to about `max` characters, and escaped. */
function escapeName(name, max = 200) {
	return escapeControl(shortenName(name, max));
}
/** A message on its line: shortened, and escaped. */
function escapeText(text) {
	return escapeControl(shorten(text, 2e3));
}
const COMMAND = /^((?:\s|\u001b\[\d*m)*):(?=(?:\u001b\[\d*m)*:)/;
const OLD_COMMAND = /#((?:\u001b\[\d*m)*)#((?:\u001b\[\d*m)*)(?=\[)/g;
/** A line that the Actions runner does not read as a workflow command, old style or new. */
function escapeCommands(line) {
	return line.replace(OLD_COMMAND, "#$1#$2 ").replace(COMMAND, "$1\\:");
}
// src/report/terminal/look.ts
/** The caller has decided about colours; `styleText` must not check the streams again. */
function paint(color) {
	return (style, text) => color ? (0, node_util.styleText)(style, text, { validateStream: false }) : text;
}
/**
* True on a terminal, unless NO_COLOR is set or the terminal is dumb; FORCE_COLOR overrides both,
* as in Node itself.
*/
function wantsColor(env, isTTY) {
	const { FORCE_COLOR, NO_COLOR, TERM } = env;
	if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	return isTTY && !NO_COLOR && TERM !== "dumb";
}
// src/commands/command.ts
/** The absolute path of what a user named from the current folder, with `/`. */
function pathFrom({ root, cwd = root }, named, platform = node_path.default) {
	return toSlashes(platform.resolve(cwd, named), platform);
}
/** The same from the root of the repository. */
function pathFromRoot(terminal, named, platform = node_path.default) {
	return toSlashes(platform.relative(terminal.root, pathFrom(terminal, named, platform)), platform) || ".";
}
/** Where a run keeps what it replaced, in full, and how to restore it. */
function keptSentence(root, folder) {
	const kept = pathFrom({ root }, folder);
	return `What was replaced is kept in ${kept}; ${restoreCommand(kept)} restores it`;
}
/** Whether people want only what is wrong. */
function isQuiet({ detail }) {
	return detail === "errors";
}
/** A line for people who read the terminal, never for a program; `--quiet` leaves it out. */
function say(terminal, line) {
	if (!isQuiet(terminal)) complain(terminal, line);
}
/** A line that `--quiet` does not leave out, because something is wrong. */
function complain(terminal, line) {
	writeLine(terminal.stderr, terminal, line);
}
/** Writes a line for people; at a terminal it is wrapped, and only its first line not indented. */
function writeLine(stream, terminal, line) {
	const lines = hanging(escapeControl(line), 2, lookAt(stream, terminal));
	stream.write(`${lines.map(escapeCommands).join("\n")}\n`);
}
/** How text looks on a stream: its colours, width, and how much of it is shown. */
function lookAt(stream, { env, detail = "usual" }) {
	const isTTY = Boolean(stream.isTTY);
	return {
		color: wantsColor(env, isTTY),
		width: stream.columns || 100,
		wraps: isTTY,
		detail
	};
}
// src/inputs.ts
/** Every input with its default, as in `action.yml`; a test compares the two. */
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
};
const ACTION_MODES = [
	"auto",
	"check",
	"deploy",
	"drift",
	"export"
];
/** Longer than a run may take to show whether it works. */
const MOST_WATCH_MINUTES = 60;
/** GitHub starts at most this many jobs for one matrix. */
const MOST_SHARDS = 256;
/**
* Reads every input once through `get`, which returns its text or an empty string. Throws a
* `UsageError` that names the input and its allowed values.
*/
function readInputs(get, modes = ACTION_MODES) {
	const text = (name) => get(name).trim() || DEFAULTS[name];
	const optional = (name) => get(name).trim() || null;
	return {
		mode: choice("mode", text("mode"), modes),
		map: text("connection-references"),
		flows: lines(text("flows")).map((glob) => toSlashes(glob)),
		paths: null,
		environments: lines(text("environment")),
		apiKey: optional("api-key"),
		endpoint: text("endpoint"),
		tenantId: optional("tenant-id"),
		clientId: optional("client-id"),
		clientSecret: optional("client-secret"),
		authority: text("authority"),
		githubToken: optional("github-token"),
		failOn: choice("fail-on", text("fail-on"), [
			"error",
			"warning",
			"never"
		]),
		comment: choice("comment", text("comment"), [
			"always",
			"when-needed",
			"never"
		]),
		changedOnly: text("changed-only") === "auto" ? "auto" : flag("changed-only", text("changed-only")),
		dryRun: flag("dry-run", text("dry-run")),
		onDrift: choice("on-drift", text("on-drift"), [
			"fail",
			"skip",
			"overwrite"
		]),
		deployRefs: fullRefs("deploy-refs", lines(text("deploy-refs"))),
		watch: wholeNumber("watch", text("watch"), 0, MOST_WATCH_MINUTES),
		requireReviewedPlan: flag("require-reviewed-plan", text("require-reviewed-plan")),
		approvedPlan: digest("approved-plan", optional("approved-plan")),
		atomic: flag("atomic", text("atomic")),
		concurrency: wholeNumber("concurrency", text("concurrency"), 1, 16),
		shard: shard(text("shard")),
		report: optional("report"),
		sarif: optional("sarif"),
		snapshots: optional("snapshots")
	};
}
function lines(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
/** A short name would never match, and a leading `!` would allow every other ref. */
function fullRefs(name, refs) {
	const wrong = refs.find((ref) => !ref.startsWith("refs/"));
	if (wrong === void 0) return refs;
	throw new require_index.UsageError(`\`${name}\` takes full refs, such as refs/heads/main or refs/tags/v*; not ${JSON.stringify(wrong)}`);
}
function choice(name, text, values) {
	const value = values.find((known) => known === text);
	if (value !== void 0) return value;
	throw new require_index.UsageError(`\`${name}\` is one of ${values.join(", ")}; not ${JSON.stringify(text)}`);
}
function flag(name, text) {
	return choice(name, text.toLowerCase(), ["true", "false"]) === "true";
}
function digest(name, text) {
	if (text === null || /^sha256:[0-9a-f]{64}$/.test(text)) return text;
	throw new require_index.UsageError(`\`${name}\` is the digest of a plan, sha256: and 64 hexadecimal digits; not ${JSON.stringify(text)}`);
}
function wholeNumber(name, text, least, most) {
	const value = Number(text);
	if (Number.isInteger(value) && value >= least && value <= most) return value;
	throw new require_index.UsageError(`\`${name}\` is a whole number from ${least} to ${most}; not ${JSON.stringify(text)}`);
}
function shard(text) {
	if (text === "") return null;
	const [, part = 0, parts = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
	if (part >= 1 && part <= parts && parts <= MOST_SHARDS) return {
		part,
		parts
	};
	throw new require_index.UsageError(`\`shard\` is i/n, the i-th of n parts, of at most ${MOST_SHARDS}, such as 3/20; not ${JSON.stringify(text)}`);
}
// src/commands/options.ts
const YES = {
	name: "yes",
	summary: "do not ask before writing"
};
const FORMAT = {
	name: "format",
	value: "<format>",
	summary: "text, json, sarif or markdown (text)"
};
/** Inputs of every command that ends in a report. */
const REPORTING_INPUTS = [
	"connection-references",
	"flows",
	"environment",
	"fail-on",
	"endpoint",
	"concurrency",
	"shard",
	"report",
	"sarif"
];
// src/commands/help.ts
/** How a terminal's help describes the inputs of the action. */
const INPUTS = {
	"connection-references": {
		value: "<file>",
		summary: "the map"
	},
	flows: {
		value: "<glob>",
		isList: true,
		summary: "which files; ! excludes"
	},
	environment: {
		value: "<name>",
		isList: true,
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
	"dry-run": { summary: "show, and change nothing" },
	"on-drift": {
		value: "<what>",
		summary: "a live flow that Git never had: fail, skip or overwrite"
	},
	watch: {
		value: "<minutes>",
		summary: "wait for the first runs of what was deployed, 0 to 60"
	},
	"require-reviewed-plan": { summary: "write only what was approved" },
	"approved-plan": {
		value: "<digest>",
		summary: "the digest of the plan that was approved"
	},
	atomic: { summary: "one flow fails: restore those already written" },
	concurrency: {
		value: "<n>",
		summary: "flows at a time, 1 to 16"
	},
	shard: {
		value: "<i/n>",
		summary: "one part of the flows"
	},
	report: {
		value: "<file>",
		summary: "write the report as JSON as well"
	},
	sarif: {
		value: "<file>",
		summary: "write the findings as SARIF 2.1.0 as well"
	},
	snapshots: {
		value: "<folder>",
		summary: "where flows are kept before they are replaced"
	}
};
/** Options that every command takes. */
const GLOBAL_OPTIONS = [
	{
		name: "quiet",
		summary: "show errors only"
	},
	{
		name: "verbose",
		summary: "name each file that was skipped"
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
/** All options of a command of its own, its inputs first. */
function optionsOf({ inputs, options }) {
	return [...inputs.map((name) => {
		const known = INPUTS[name] ?? {
			value: "<text>",
			summary: ""
		};
		const byDefault = known.value === void 0 || DEFAULTS[name] === "" ? "" : ` (${DEFAULTS[name]})`;
		return {
			...known,
			name,
			summary: `${known.summary}${byDefault}`
		};
	}), ...options];
}
const ENDING = [
	"The Flow Studio key is read from FLOW_STUDIO_API_KEY, the server's address from FLOWGATE_ENDPOINT.",
	"Exit: 0 fine, 1 findings or failed outcomes, 2 wrong usage, no flow found, or a crash.",
	`Documents: https://github.com/flowgate/flowgate/tree/main/docs`
];
const EXAMPLES = [
	["flowgate check", "check the flows and the map of this repository"],
	["flowgate export --all", "bring the live flows of an environment into Git"],
	["flowgate deploy --dry-run", "show what a deployment would write"],
	["flowgate explain owner-mismatch", "read why a rule reports something"]
];
/** The general help: which commands there are. */
function generalHelp(commands, look) {
	const rows = commands.map(({ name, operands, summary }) => [operands === void 0 ? name : `${name} ${operands}`, summary]);
	return `Usage: flowgate <command> [options]

${paragraph("Checks Power Automate flows and the connection references that they use, and deploys them.", look)}

Commands
${aligned(rows, look)}

Options of every command
${aligned(GLOBAL_OPTIONS.map(rowOf), look)}

Examples
${aligned(EXAMPLES, look)}

flowgate <command> --help lists the command's options.

${ending(look)}`;
}
/** The help of one command: its options and examples. */
function commandHelp(command, look) {
	const { name, operands = "", summary, examples } = command;
	return `Usage: flowgate ${[
		name,
		operands,
		"[options]"
	].filter((part) => part !== "").join(" ")}

${paragraph(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, look)}

Options
${aligned([...optionsOf(command), ...GLOBAL_OPTIONS].map(rowOf), look)}

Examples
${aligned(examples.map(([call, does]) => [`flowgate ${call}`, does]), look)}

${ending(look)}`;
}
function rowOf({ name, value = "", isList, summary }) {
	return [`--${name} ${value}`.trimEnd(), isList ? `${summary}; may be repeated` : summary];
}
/** Two columns; in a narrow terminal the right one is below the left one. */
function aligned(rows, look) {
	const indent = Math.max(...rows.map(([left = ""]) => left.length)) + 4;
	const isNarrow = look.wraps && indent > look.width / 2;
	return rows.flatMap(([left = "", right = ""]) => {
		if (isNarrow) return [`  ${left}`, ...wrapped(right, 6, look)];
		const [first = "", ...others] = hanging(right, indent, look);
		return [`  ${left}`.padEnd(indent) + first, ...others];
	}).join("\n");
}
function paragraph(text, look) {
	return wrapped(text, 0, look).join("\n");
}
function ending(look) {
	return `${ENDING.map((line) => hanging(line, 2, look).join("\n")).join("\n")}\n`;
}
/** Every command, in the order of the help; `carry-out.ts` has what each one does. */
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
			["init --environment-id <id>", "for flows that go to this environment"],
			["init --dry-run", "show what would be written"]
		]
	},
	{
		name: "export",
		summary: "write live flows as files, and what they are bound to into the map",
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
				isList: true,
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
				summary: "check what is live too, with the key or an identity"
			},
			{
				name: "fix",
				summary: "write what is certain into the files, and check again"
			},
			{
				name: "write-baseline",
				summary: "accept what is found today, in the map, for 90 days"
			},
			FORMAT
		],
		examples: [
			["check", "everything, offline"],
			["check --live", "with the live flows and connections"],
			["check --fix --dry-run", "show what --fix would write"],
			["check --format json", "the report for a program"]
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
			summary: "compare with this commit, and not with what is live"
		}, FORMAT],
		examples: [["plan", "with the key: what a deployment would change in the live flows"], ["plan --since HEAD~1", "what the last commit changed"]]
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
		examples: [["restore snapshots --dry-run", "show which flows differ from their snapshots"], ["restore snapshots/2026-11-22T120000Z-invoice.json", "restore one flow"]]
	},
	{
		name: "drift",
		summary: "compare the live flows and connections with Git and the map",
		inputs: REPORTING_INPUTS,
		options: [
			{
				name: "write",
				summary: "write what was changed live into the files, and compare again"
			},
			{
				name: "all",
				summary: "list the live flows that Git does not know, too"
			},
			FORMAT
		],
		examples: [["drift", "show what was changed live"], ["drift --write", "write it into the files"]]
	},
	{
		name: "report",
		operands: "merge <reports...>",
		summary: "put the reports of all shards together, as of one run",
		inputs: [
			"connection-references",
			"fail-on",
			"report",
			"sarif"
		],
		options: [{
			name: "comment",
			summary: "in a workflow: bring the pull request's comment up to date"
		}, FORMAT],
		examples: [["report merge reports/*.json --report report.json", "join what the shards wrote"]]
	},
	{
		name: "explain",
		operands: "<rule>",
		summary: "show a rule's page: what it reports, why, and how to fix it",
		inputs: [],
		options: [],
		examples: [["explain owner-mismatch", "why the owner of a connection matters"]]
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
			summary: "write the servers' answers there, without names, texts and secrets"
		}],
		examples: [["doctor", "key, server, environments, connections, flows and map"], ["doctor --format json", "the same for a program"]]
	}
];
// src/terminal.ts
/**
* Runs one command and returns the exit code; never throws. What it is called with is all that is
* looked at for a help page; the rest is loaded for a command that runs.
*/
async function runCli(args, around) {
	const called = parsed(args);
	if (called.kind === "help" || called.kind === "version") {
		const { stdout, version } = around;
		stdout.write(called.kind === "version" ? `${version}\n` : helpFor(called.command, around));
		return 0;
	}
	const { carryOut } = await Promise.resolve().then(() => require("./carry-out.js"));
	return carryOut(called, around);
}
function parsed(args) {
	try {
		return parse(args);
	} catch (error) {
		return {
			kind: "refused",
			error
		};
	}
}
function helpFor(command, terminal) {
	const look = lookAt(terminal.stdout, terminal);
	return command === null ? generalHelp(COMMANDS, look) : commandHelp(command, look);
}
/** The command and its arguments. Throws a `UsageError` for unknown ones. */
function parse(args) {
	const named = args.find((arg) => !arg.startsWith("-"));
	if (named === "help") return parse([...args.filter((arg) => arg !== named), "--help"]);
	const command = COMMANDS.find(({ name }) => name === named);
	if (command === void 0) return parseWithout(args, named);
	const { values, positionals } = parseOptions(args, command);
	if (values.version === true) return { kind: "version" };
	if (values.help === true) return {
		kind: "help",
		command
	};
	const operands = positionals.slice(1);
	if (command.operands === void 0 && operands.length > 0) throw new require_index.UsageError(`unexpected argument ${JSON.stringify(operands.join(" "))}; try flowgate ${command.name} --help`);
	return {
		kind: "run",
		command,
		request: {
			operands,
			values: (option) => [values[option]].flat().filter((value) => typeof value === "string"),
			has: (flag) => values[flag] === true
		}
	};
}
/** Options without a command. */
function parseWithout(args, named) {
	const asked = (long, short) => args.includes(long) || args.includes(short);
	if (named === void 0 && asked("--version", "-v")) return { kind: "version" };
	if (named === void 0 && (args.length === 0 || asked("--help", "-h"))) return {
		kind: "help",
		command: null
	};
	const given = named ?? args[0] ?? "";
	const meant = nearest(given, COMMANDS.map(({ name }) => name));
	const advice = meant === null || named === void 0 ? "try flowgate --help" : `did you mean flowgate ${meant}?`;
	const what = named === void 0 ? "is not an option" : "is not a command";
	throw new require_index.UsageError(`${JSON.stringify(given)} ${what}; ${advice}`);
}
function parseOptions(args, command) {
	const options = {
		help: {
			type: "boolean",
			short: "h"
		},
		version: {
			type: "boolean",
			short: "v"
		}
	};
	for (const { name, value, isList = false } of [...optionsOf(command), ...GLOBAL_OPTIONS]) {
		if (name in options) continue;
		options[name] = {
			type: value === void 0 ? "boolean" : "string",
			multiple: isList
		};
	}
	const config = {
		args: [...args],
		options,
		allowPositionals: true
	};
	const { tokens } = (0, node_util.parseArgs)({
		...config,
		strict: false,
		tokens: true
	});
	for (const token of tokens) if (token.kind === "option" && !Object.hasOwn(options, token.name)) throw new require_index.UsageError(unknownOption(token.rawName, token.name, command));
	try {
		return (0, node_util.parseArgs)(config);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new require_index.UsageError(`${reason}; try flowgate ${command.name} --help`);
	}
}
function unknownOption(given, name, command) {
	const others = COMMANDS.filter((other) => optionsOf(other).some((option) => option.name === name));
	const owners = others.map((other) => `\`flowgate ${other.name}\``).join(", ");
	if (others.length > 0) return `${given} is an option of ${owners} only`;
	const meant = nearest(name, [...optionsOf(command), ...GLOBAL_OPTIONS].map((option) => option.name));
	const advice = meant === null ? `try flowgate ${command.name} --help` : `did you mean --${meant}?`;
	return `${given} is not an option of \`flowgate ${command.name}\`; ${advice}`;
}
exports.DEFAULTS = DEFAULTS;
exports.Spellings = Spellings;
exports.YES = YES;
exports.columns = columns;
exports.complain = complain;
exports.deployCommand = deployCommand;
exports.escapeCommands = escapeCommands;
exports.escapeControl = escapeControl;
exports.escapeControlLines = escapeControlLines;
exports.escapeName = escapeName;
exports.escapeText = escapeText;
exports.hanging = hanging;
exports.headLines = headLines;
exports.isAtOrInside = isAtOrInside;
exports.isBlank = isBlank;
exports.isInside = isInside;
exports.isQuiet = isQuiet;
exports.keptSentence = keptSentence;
exports.leadsOut = leadsOut;
exports.lookAt = lookAt;
exports.nearest = nearest;
exports.paint = paint;
exports.pathFrom = pathFrom;
exports.pathFromRoot = pathFromRoot;
exports.quote = quote;
exports.readInputs = readInputs;
exports.restoreCommand = restoreCommand;
exports.runCli = runCli;
exports.say = say;
exports.shellWord = shellWord;
exports.shorten = shorten;
exports.shortenName = shortenName;
exports.spellingsOf = spellingsOf;
exports.toSlashes = toSlashes;
exports.unbroken = unbroken;
exports.withoutInvisible = withoutInvisible;
exports.workspaceName = workspaceName;
exports.wrapped = wrapped;
exports.writeLine = writeLine;
