const require_index = require("./index.js");
const require_carry_out = require("./carry-out.js");
const require_terminal = require("./terminal.js");
// src/export/choose.ts
/** Shows numbered choices until one is taken; null for an empty answer, which leaves it open. */
async function choose(ask, question, choices) {
	const text = [question, ...choices.map(({ label }, index) => `  ${index + 1}  ${label}`)].map((line) => require_terminal.escapeCommands(require_terminal.escapeControl(line))).join("\n");
	for (;;) {
		const answer = await ask(`${text}\n1 to ${choices.length}, or Enter to leave it open: `);
		if (answer === "") return null;
		const chosen = /^\d+$/.test(answer) ? choices[Number(answer) - 1] : void 0;
		if (chosen !== void 0) return chosen.value;
	}
}
/** A connection in a line. */
function labelOf({ connectionName, displayName, owner }) {
	return `${connectionName}${owner === null ? "" : ` of ${owner}`}${displayName === "" ? "" : ` (${displayName})`}`;
}
// src/export/deploying-account.ts
/**
* The account that a key belongs to, for `deployAs`: as the key says, else the owner of all these
* connections, else as a person says. Null where nobody knows.
*/
async function deployingAccount({ account }, owners, ask) {
	const known = account ?? onlyOwner(owners);
	if (known !== null || ask === null) return known;
	return await ask("Which account does the key belong to? The map needs it as deployAs, such as svc-flows@contoso.com; Enter leaves it out: ") || null;
}
function onlyOwner([first = null, ...others]) {
	return others.every((owner) => owner !== null && first !== null && require_carry_out.sameAccount(owner, first)) ? first : null;
}
// src/export/file-names.ts
/** Characters of a name; in UTF-8 at most 240 bytes, where file systems take 255. */
const LONGEST = 60;
/** Names reserved by Windows for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])$/;
/**
* A name in lower-case letters and digits of any script, with `-` between them; `flow` where none
* is left.
*/
function slugOf(name) {
	const slug = [...name.toWellFormed().normalize("NFD").replace(/(\p{Script=Latin})\p{M}+/gu, "$1").normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")].slice(0, LONGEST).join("").replace(/^[-\p{M}]+|(?<!-)-+$/gu, "");
	return slug === "" || RESERVED.test(slug) ? `flow-${slug}`.replace(/-$/, "") : slug;
}
/** Makes unique names for new files, compared without case. */
var FileNames = class {
	#folder;
	#taken;
	#isWanted;
	/** `taken`: files that exist. Throws a `UsageError` where `globs` would not find a new file. */
	constructor(globs, taken) {
		const [first = ""] = globs.filter((glob) => !glob.startsWith("!"));
		this.#folder = require_carry_out.folderOf(first);
		this.#taken = new Set([...taken].map(folded));
		this.#isWanted = require_carry_out.matcher(globs);
		if (this.#isWanted(this.#path("name"))) return;
		throw new require_index.UsageError(`no file that is written as ${this.#path("name")} would be found by ${first}; set \`flows\` to a glob such as flows/**/*.json`);
	}
	/**
	* The name's slug; where that is taken, with the beginning of the flow's guid, then the complete
	* guid.
	*/
	fileFor({ displayName, flowName }) {
		const slug = slugOf(displayName);
		const guid = flowName.toLowerCase().replace(/[^a-z0-9-]+/g, "-");
		const all = [
			slug,
			`${slug}-${guid.slice(0, 8)}`,
			`${slug}-${guid}`
		].map((name) => this.#path(name));
		const file = all.find((path) => !this.#taken.has(folded(path)) && this.#isWanted(path));
		if (file === void 0) throw new require_index.UsageError(`${all.at(-1)} is there already, and is not the flow ${flowName}`);
		this.#taken.add(folded(file));
		return file;
	}
	#path(name) {
		return this.#folder === "" ? `${name}.json` : `${this.#folder}/${name}.json`;
	}
};
function folded(file) {
	return file.normalize("NFKC").toLowerCase();
}
// src/export/environment-name.ts
/**
* What the map calls an environment: its display name in small letters with `-` between the words,
* else the beginning of its id.
*/
function environmentNameFor(id, visible) {
	const name = visible.find((each) => sameEnvironment(each.environmentName, id))?.displayName ?? "";
	return /[\p{L}\p{N}]/u.test(name) ? slugOf(name) : shortOf(id);
}
/** Ids of environments are compared without case. */
function sameEnvironment(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
/** `Default-26e65220-\u2026` becomes `default`; another guid is shortened to its beginning. */
function shortOf(id) {
	return /^default-/i.test(id) ? "default" : `environment-${id.slice(0, 8).toLowerCase()}`;
}
/** An environment as a line to choose from. */
function environmentLabel({ environmentName, displayName }) {
	return `${displayName}  ${environmentName}`;
}
Object.defineProperty(exports, "FileNames", {
	enumerable: true,
	get: function() {
		return FileNames;
	}
});
Object.defineProperty(exports, "choose", {
	enumerable: true,
	get: function() {
		return choose;
	}
});
Object.defineProperty(exports, "deployingAccount", {
	enumerable: true,
	get: function() {
		return deployingAccount;
	}
});
Object.defineProperty(exports, "environmentLabel", {
	enumerable: true,
	get: function() {
		return environmentLabel;
	}
});
Object.defineProperty(exports, "environmentNameFor", {
	enumerable: true,
	get: function() {
		return environmentNameFor;
	}
});
Object.defineProperty(exports, "labelOf", {
	enumerable: true,
	get: function() {
		return labelOf;
	}
});
Object.defineProperty(exports, "sameEnvironment", {
	enumerable: true,
	get: function() {
		return sameEnvironment;
	}
});
Object.defineProperty(exports, "shortOf", {
	enumerable: true,
	get: function() {
		return shortOf;
	}
});
