const require_index = require("./index.js"), require_carry_out = require("./carry-out.js"), require_terminal = require("./terminal.js");
// src/export/choose.ts
async function choose(e, t, n) {
	let r = [t, ...n.map(({ label: e }, t) => `  ${t + 1}  ${e}`)].map((e) => require_terminal.p(require_terminal.m(e))).join("\n");
	for (;;) {
		let t = await e(`${r}\nType a number from 1 to ${n.length}, or press Enter to skip: `);
		if (t === "") return null;
		let i = /^\d+$/.test(t) ? n[Number(t) - 1] : void 0;
		if (i !== void 0) return i.value;
	}
}
function labelOf({ connectionName: e, displayName: t, owner: n }) {
	return `${e}${n === null ? "" : ` of ${n}`}${t === "" ? "" : ` (${t})`}`;
}
// src/export/deploying-account.ts
async function deployingAccount({ account: e }, t, n) {
	let r = e ?? onlyOwner(t);
	return r !== null || n === null ? r : await n("Which account does the key belong to? The map needs it as deployAs, such as svc-flows@contoso.com; Enter leaves it out: ") || null;
}
function onlyOwner([e = null, ...t]) {
	return t.every((t) => t !== null && e !== null && require_carry_out.yn(t, e)) ? e : null;
}
// src/export/file-names.ts
const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])$/;
function slugOf(e) {
	let t = [...e.toWellFormed().normalize("NFD").replace(/(\p{Script=Latin})\p{M}+/gu, "$1").normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")].slice(0, 60).join("").replace(/^[-\p{M}]+|(?<!-)-+$/gu, "");
	return t === "" || RESERVED.test(t) ? `flow-${t}`.replace(/-$/, "") : t;
}
var FileNames = class {
	#e;
	#t;
	#n;
	constructor(e, t) {
		let [n = ""] = e.filter((e) => !e.startsWith("!"));
		if (this.#e = require_carry_out.Qr(n), this.#t = new Set([...t].map(folded)), this.#n = require_carry_out.jr(e), !this.#n(this.#r("name"))) throw new require_index.i(`no file that is written as ${this.#r("name")} would be found by ${n}; set \`flows\` to a glob such as flows/**/*.json`);
	}
	fileFor({ displayName: e, flowName: t }) {
		let n = slugOf(e), r = t.toLowerCase().replace(/[^a-z0-9-]+/g, "-"), i = [
			n,
			`${n}-${r.slice(0, 8)}`,
			`${n}-${r}`
		].map((e) => this.#r(e)), a = i.find((e) => !this.#t.has(folded(e)) && this.#n(e));
		if (a === void 0) throw new require_index.i(`${i.at(-1)} is there already, and is not the flow ${t}`);
		return this.#t.add(folded(a)), a;
	}
	#r(e) {
		return this.#e === "" ? `${e}.json` : `${this.#e}/${e}.json`;
	}
};
function folded(e) {
	return e.normalize("NFKC").toLowerCase();
}
// src/export/environment-name.ts
function environmentNameFor(e, t) {
	let n = t.find((t) => sameEnvironment(t.environmentName, e))?.displayName ?? "";
	return /[\p{L}\p{N}]/u.test(n) ? slugOf(n) : shortOf(e);
}
function sameEnvironment(e, t) {
	return e.toLowerCase() === t.toLowerCase();
}
function shortOf(e) {
	return /^default-/i.test(e) ? "default" : `environment-${e.slice(0, 8).toLowerCase()}`;
}
function environmentLabel({ environmentName: e, displayName: t }) {
	return `${t}  ${e}`;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return FileNames;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return labelOf;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return shortOf;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return environmentNameFor;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return deployingAccount;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return sameEnvironment;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return choose;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return environmentLabel;
	}
});
