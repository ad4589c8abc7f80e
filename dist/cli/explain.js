let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
const require_carry_out = require("./carry-out.js");
const require_index = require("./index.js");
const require_terminal = require("./terminal.js");
// src/report/terminal/page.ts
/**
* A page of the documents for a terminal: headings in bold, paragraphs wrapped, code indented
* and not wrapped unless it is `text`. Of Markdown it knows what the pages of the rules use.
*/
function toPageText(markdown, { color, width, wraps, address }) {
	const path = (file) => file;
	const look = {
		paint: require_terminal.paint(color),
		width: Math.max(40, width),
		wraps,
		source: () => null,
		path
	};
	return `${[...fencesApart(require_terminal.escapeControlLines(markdown).trim()).flatMap((part) => part.startsWith("```") ? [code(part, look)] : part.trim().split(/\n{2,}/).map(prose(look))).filter((block) => block !== ""), look.paint("dim", address)].join("\n\n").split("\n").map(require_terminal.escapeCommands).join("\n")}\n`;
}
/** The text in parts, each of which is a block of code from fence to fence, or has none. */
function fencesApart(markdown) {
	const parts = [[]];
	let isCode = false;
	for (const line of markdown.split("\n")) {
		const isFence = line.startsWith("```");
		if (isFence && !isCode) parts.push([]);
		parts.at(-1)?.push(line);
		if (isFence && isCode) parts.push([]);
		if (isFence) isCode = !isCode;
	}
	return parts.map((lines) => lines.join("\n"));
}
function code(block, look) {
	const [fence = "", ...lines] = block.split("\n");
	const [, language, file = ""] = /^```(\S*) ?(\S*)/.exec(fence) ?? [];
	const own = {
		...look,
		wraps: look.wraps && language === "text"
	};
	const indented = lines.slice(0, -1).flatMap((line) => require_terminal.wrapped(line, 4, own));
	return [...file === "" ? [] : [look.paint("dim", `  ${file}`)], ...indented.map((line) => line.trimEnd())].join("\n");
}
function prose(look) {
	return (block) => {
		const heading = /^#+ (.*)$/.exec(block);
		if (heading !== null) return look.paint("bold", plain(heading[1] ?? ""));
		if (/^([-*|]|\d+\.) ?/.test(block)) return block.split("\n").map(item(look)).join("\n");
		return require_terminal.wrapped(plain(block.replaceAll("\n", " ")), 0, look).join("\n");
	};
}
/** A line of a list or a table; later lines of the item are indented. */
function item(look) {
	return (line) => require_terminal.hanging(plain(line), 2, look).join("\n");
}
/** Without the marks of emphasis; a link to another page of these documents is only its text. */
function plain(text) {
	return text.replace(/\[([^[\]]{1,200})\]\((https?:[^()\s]{1,300})\)/g, (_, words, url) => `${words} (${require_terminal.unbroken(url)})`).replace(/\[([^[\]]{1,200})\]\([^()]{0,300}\)/g, "$1").replace(/\*\*([^*]+)\*\*/g, "$1").replace(/(^|[\s(])_([^_]+)_(?=\W|$)/g, "$1$2");
}
// src/commands/explain.ts
/** Carries out `flowgate explain`; returns the exit code. */
async function explain({ operands }, terminal) {
	const [rule, ...others] = operands;
	if (rule === void 0 || others.length > 0) throw new require_index.UsageError("name one rule, as in `flowgate explain owner-mismatch`");
	const known = knownRule(rule);
	const page = await pageOf(known, terminal);
	const { stdout } = terminal;
	stdout.write(toPageText(page, {
		...require_terminal.lookAt(stdout, terminal),
		address: require_carry_out.helpOf(known)
	}));
	return 0;
}
function knownRule(given) {
	const ids = require_carry_out.RULES.map(({ id }) => id);
	const id = given.toLowerCase();
	if (ids.includes(id)) return id;
	const near = require_terminal.nearest(id, ids);
	const advice = near === null ? `all rules: ${require_carry_out.helpOf("README")}` : `did you mean \`flowgate explain ${near}\`?`;
	throw new require_index.UsageError(`there is no rule ${JSON.stringify(given)}; ${advice}`);
}
async function pageOf(rule, { documents }) {
	const folder = documents?.() ?? null;
	const page = folder === null ? null : await (0, node_fs_promises.readFile)((0, node_path.join)(folder, "rules", `${rule}.md`), "utf8").catch(() => null);
	if (page !== null) return page;
	throw new require_index.UsageError(`the page is not in this installation; read it at ${require_carry_out.helpOf(rule)}`);
}
exports.explain = explain;
