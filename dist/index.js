Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
let node_path = require("node:path");
let os = require("os");
let crypto = require("crypto");
let fs = require("fs");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_util = require("node:util");
node_path = __toESM(node_path, 1);
os = __toESM(os, 1);
crypto = __toESM(crypto, 1);
fs = __toESM(fs, 1);
// src/live/host-failure.ts
const KINDS$5 = {
	"endpoint-invalid": "network",
	"endpoint-has-password": "network",
	"endpoint-insecure": "network",
	"proxy-invalid": "network",
	"connection-refused": "network",
	"name-not-resolved": "network",
	"host-not-reached": "network",
	"certificate-untrusted": "network",
	"proxy-refused": "network",
	"connection-lost": "network",
	"headers-too-large": "network",
	"connection-closed": "network",
	"connection-closed-before": "network",
	timeout: "timeout",
	redirected: "http",
	"html-page": "http",
	"no-mcp-server": "http",
	"no-mcp-calls": "http",
	"request-too-slow": "http",
	"request-too-large": "http",
	"request-malformed": "http",
	"request-declined": "http",
	"server-trouble": "http",
	throttled: "http",
	"upstream-trouble": "http",
	"key-empty": "key",
	"key-malformed": "key",
	"key-plan-missing": "key",
	"key-not-accepted": "key",
	"key-expired": "key",
	"sign-in-required": "sign-in",
	"not-json": "protocol",
	"web-page": "protocol",
	"event-stream-cut": "protocol",
	"no-answer": "protocol",
	"other-answer": "protocol",
	"answer-unusable": "protocol",
	"answer-too-large": "protocol",
	"flow-unkept": "protocol",
	"rpc-error": "protocol",
	"tool-failed": "protocol",
	"no-document": "protocol",
	"unknown-shape": "protocol",
	"list-in-circle": "protocol",
	"ids-not-shown": "protocol",
	"names-not-shown": "protocol",
	"name-not-shown": "protocol",
	"link-elsewhere": "protocol",
	"list-cut-short": "protocol",
	"other-flow": "protocol",
	"created-without-id": "protocol",
	"update-unconfirmed": "protocol",
	"save-ignored": "protocol",
	"created-instead": "protocol",
	"tool-missing": "protocol",
	"argument-missing": "protocol",
	"no-display-name": "protocol",
	"no-flow-id": "protocol",
	"cannot-read-back": "protocol",
	"call-not-allowed": "protocol",
	refused: "refused",
	"version-changed": "conflict",
	"authority-invalid": "sign-in",
	"id-token-not-given": "sign-in",
	"federation-missing": "sign-in",
	"assertion-refused": "sign-in",
	"client-secret-wrong": "sign-in",
	"client-secret-expired": "sign-in",
	"application-unknown": "sign-in",
	"tenant-unknown": "sign-in",
	"sign-in-refused": "sign-in",
	"organisation-unknown": "sign-in",
	"az-not-signed-in": "sign-in",
	"token-not-accepted": "sign-in",
	"organisation-invalid": "refused",
	"organisation-not-approved": "refused",
	"organisation-differs": "refused",
	"no-application-user": "refused",
	"privilege-missing": "refused",
	"draft-in-the-way": "refused",
	"version-missing": "protocol",
	"creates-no-flows": "protocol",
	"reference-row-missing": "protocol",
	"reference-not-bound": "protocol",
	"environment-not-visible": "not-found",
	"flow-not-visible": "not-found"
};
/** The layer in which a call failed. */
function kindOf$5({ code }) {
	return KINDS$5[code];
}
/** The server's own text in a failure; empty where there is none. */
function quotedIn(failure) {
	return "quoted" in failure ? failure.quoted ?? "" : "";
}
// src/live/host.ts
/** Why a call to the host failed, as data; `report/reasons` has the words, the message is its code. */
var HostError = class extends Error {
	name = "HostError";
	failure;
	mayHaveWritten;
	isLasting;
	constructor(failure, { mayHaveWritten = false, isLasting = false, cause } = {}) {
		super(failure.code, { cause });
		this.failure = failure;
		this.mayHaveWritten = mayHaveWritten;
		this.isLasting = isLasting;
	}
	get kind() {
		return kindOf$5(this.failure);
	}
};
/** Returns a `HostError`; throws any other error. */
function asHostError(error) {
	if (error instanceof HostError) return error;
	throw error;
}
const NAME$2 = "(?:pass(?:word|wd|phrase|code)|pwd|(?<![a-z])pin(?![a-z])|secret|token|credential|(?:api|access|account|subscription|functions?|shared|private|signing|client|encryption|master|host)[-_ ]?key)";
/** For JSON text inside JSON text, several times: five levels have 31 backslashes. */
const SLASHES = String.raw`\\{0,31}`;
const QUOTE$1 = `${SLASHES}(?:["']|u002[27])|&quot;|&#39;|&#x27;`;
const APOSTROPHE = `'|&#39;|&#x27;|${SLASHES}u0027`;
/**
* The text before a secret that shows that it is one; the last group is the opening quote. Every
* repetition has a limit, so that each takes linear time.
*/
const OPENINGS = [
	String.raw`["';27][^"'\\/&]{0,40}${NAME$2}[^"'\\/&]{0,40}(${QUOTE$1})\s{0,9}:\s{0,9}(\1)`,
	String.raw`${NAME$2}[\w.-]{0,40}\s{0,9}=\s{0,9}(${QUOTE$1})(?![\s,}\]:\\"'])`,
	String.raw`['97][^"'\\/&]{0,40}${NAME$2}[^"'\\/&]{0,40}(?:${APOSTROPHE})\s{0,9},\s{0,9}(${APOSTROPHE})`,
	String.raw`\b(?:Bearer|Basic|SharedKey)\s{0,9}(?:(?:${APOSTROPHE})\s{0,9},|@\{)\s{0,9}(?:base64\(\s{0,9})?(${APOSTROPHE})`
].map((source) => new RegExp(source, "gi"));
const ELEMENT = new RegExp(String.raw`(?:<|&lt;|u003c)(?:[\w-]{1,40}:)?[\w.-]{0,40}?${NAME$2}[\w.-]{0,40}(?:\s[^<>]{0,200}?)?(?:>|&gt;|${SLASHES}u003e)\s{0,9}(<!\[CDATA\[|&lt;!\[CDATA\[)?`, "gi");
/** `"pin": 1234` */
const NUMBER$2 = new RegExp(String.raw`((?:pass(?:word|code)|pwd|(?<![a-z])pin)(?:code)?(?:${QUOTE$1})\s{0,9}:\s{0,9})\d{3,}`, "gi");
/**
* What none of them can do without: a name, and soon after it a quote, a sign of equality or the end
* of a tag. Most texts have none of it, and `no api-key` is no such name.
*/
const HINT$3 = new RegExp(String.raw`(?:${NAME$2}|(?<![a-z])pin)(?:[^"'\\/&]{0,40}(?:["'\\&]|u002)|[\w.-]{0,40}\s{0,9}=|[^<>]{0,272}(?:>|&gt;|u003e))|bearer|basic|sharedkey`, "i");
/** Whether a name in `text` may mark a secret. */
function mayNameSecret(text) {
	return HINT$3.test(text);
}
[...OPENINGS];
/** The text without the values that the name before them marks as secrets. */
function withoutNamedSecrets(text) {
	if (!mayNameSecret(text)) return text;
	const quoted = OPENINGS.reduce((rest, opening) => cut$1(rest, opening, (found, from) => endOfQuoted(rest, from, found.at(-1))), text);
	return cut$1(quoted, ELEMENT, (found, from) => endOfElement(quoted, from, found[1] !== void 0)).replace(NUMBER$2, `$1***`);
}
/** Masks a value after each opening; the search continues after it. */
function cut$1(text, opening, endOf) {
	const parts = [];
	let kept = 0;
	opening.lastIndex = 0;
	for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
		const from = opening.lastIndex;
		const end = endOf(found, from);
		if (!isWrittenOut$1(text.slice(from, end).trimStart())) continue;
		parts.push(text.slice(kept, from), "***");
		kept = end;
		opening.lastIndex = end;
	}
	return parts.join("") + text.slice(kept);
}
/** False for an expression, which reads its value from elsewhere; `@@` is a literal `@`. */
function isWrittenOut$1(value) {
	return value !== "" && (!value.startsWith("@") || value.startsWith("@@"));
}
/** What may end a value in quotes, by the kind of quote. */
const ENDS$1 = new Map([
	"\"",
	"'",
	"u0022",
	"u0027",
	"&quot;",
	"&#39;",
	"&#x27;"
].map((mark) => [mark, new RegExp(`${mark}|["\n]`, "gi")]));
/**
* The next quote of the same kind that is not part of the value; otherwise the end of the JSON text
* around it, or of the line.
*/
function endOfQuoted(text, from, quote = "\"") {
	const mark = quote.replace(/^\\+/, "");
	const level = levelOf$1(quote.length - mark.length);
	const end = ENDS$1.get(mark.toLowerCase());
	end.lastIndex = from;
	for (let found = end.exec(text); found !== null; found = end.exec(text)) {
		const { index } = found;
		if (found[0] === "\n") return index;
		const own = levelOf$1(slashesBefore(text, index, from));
		if (found[0] === "'" && text[index + 1] === "'" && index > from) end.lastIndex = index + 2;
		else if (own <= level) return index - own;
	}
	return text.length;
}
function endOfElement(text, from, isRaw) {
	const end = isRaw ? /\]\]|["\n]/g : /<|&lt;|u003c|"/gi;
	end.lastIndex = from;
	for (let found = end.exec(text); found !== null; found = end.exec(text)) {
		const slashes = slashesBefore(text, found.index, from);
		if (found[0] !== "\"") return found.index - slashes;
		if (levelOf$1(slashes) === 0) return found.index;
	}
	return text.length;
}
/**
* How many of the backslashes before a quote escape it: none in JSON, one in JSON inside JSON, then
* three, seven and so on. The others belong to the text before it.
*/
function levelOf$1(slashes) {
	return (slashes ^ slashes + 1) >> 1;
}
function slashesBefore(text, at, from) {
	let slashes = 0;
	while (at - slashes > from && text[at - slashes - 1] === "\\") slashes += 1;
	return slashes;
}
// src/secrets/secret-forms.ts
/**
* The text without a secret in all its usual forms: plain; inside JSON, and JSON inside JSON; in a
* URL or a form, HTML or XML, in any mixture of these; in base64, alone or among other bytes.
*/
function withoutSecret(text, secret, mask) {
	const core = withoutEnds(secret);
	const plain = text.replaceAll(secret, mask);
	const escaped = core === "" || core.length > LONGEST$7 || PLAIN$1.test(core) ? plain : plain.replace(new RegExp(escapedPattern(core), "g"), mask);
	return inBase64(secret).reduce((rest, form) => rest.replaceAll(form, mask), escaped);
}
/** Without backslashes at its ends, which reveal nothing and would be searched for everywhere. */
function withoutEnds(secret) {
	let [start, end] = [0, secret.length];
	while (secret[start] === "\\") start += 1;
	while (end > start && secret[end - 1] === "\\") end -= 1;
	return secret.slice(start, end);
}
/** No key is longer; a longer secret is only searched in its plain form and in base64. */
const LONGEST$7 = 4e3;
const PLAIN$1 = /^[A-Za-z\d]*$/;
/**
* JSON inside JSON, five levels deep, writes a quote after 31 backslashes, and a backslash as 32.
*/
const DEEPEST$1 = 32;
const BACKSLASH = String.raw`(?:\\|${percent(92)}|${entity(92)})`;
/**
* Each character plain or escaped; a run of backslashes is matched together with those that escape
* what follows, so there is only one way to match a run.
*/
function escapedPattern(secret) {
	return secret.toWellFormed().replace(/(?<!\\)(\\*)([^\\])/gu, (_, run, character) => {
		if (run === "" && PLAIN$1.test(character)) return character;
		const most = DEEPEST$1 * run.length + DEEPEST$1 - 1;
		return `${BACKSLASH}{${run.length},${most}}${escapedCharacter(character)}`;
	});
}
const NAMED$3 = /* @__PURE__ */ new Map([
	["&", "&(?:amp;){1,4}"],
	["<", "&(?:amp;){0,4}lt;"],
	[">", "&(?:amp;){0,4}gt;"],
	["\"", "&(?:amp;){0,4}quot;"],
	["'", "&(?:amp;){0,4}apos;"],
	[" ", "\\+"],
	["\n", "n"],
	["\r", "r"],
	["	", "t"]
]);
function escapedCharacter(character) {
	const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
	const bytes = [...Buffer.from(character, "utf8")];
	const named = NAMED$3.get(character);
	return `(?:${[
		...named === void 0 ? [] : [named],
		units.map((unit) => `u${hex(unit, 4)}`).join("\\\\{1,31}"),
		bytes.map(percent).join(""),
		entity(character.codePointAt(0) ?? 0),
		units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("")
	].join("|")})`;
}
/** Encoded up to five times. */
function percent(byte) {
	return `%(?:25){0,4}${hex(byte, 2)}`;
}
function entity(point) {
	return `&(?:amp;){0,4}#(?:0{0,4}${point}|[xX]0{0,4}${hex(point, 0)});`;
}
/** Hexadecimal digits in lower or upper case. */
function hex(number, digits) {
	return number.toString(16).padStart(digits, "0").replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
/** Alone, and after other bytes: the characters that depend only on the secret. */
function inBase64(secret) {
	const bytes = Buffer.from(secret, "utf8");
	const forms = [bytes.toString("base64url"), ...[
		0,
		1,
		2
	].map((before) => {
		const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64url");
		const over = (before + bytes.length) % 3;
		return text.slice(before === 0 ? 0 : before + 1, over === 0 ? void 0 : -1);
	})].filter(({ length }) => length >= SHORTEST_BASE64);
	const usual = forms.map((form) => form.replaceAll("-", "+").replaceAll("_", "/"));
	return [.../* @__PURE__ */ new Set([
		...forms,
		...usual,
		...usual.map(encodeURIComponent)
	])];
}
/** A shorter piece may be anything. */
const SHORTEST_BASE64 = 8;
// src/secrets/redact.ts
/**
* What none of them can do without: a text that has none of it stays as it is, and of all the
* patterns V8 compiles this one alone.
*/
const HINT$2 = /:\/\/[^/?#@\s]*@|(?:sig|token|secret|secretvalue|code|key|password|pwd)(?:=|%3D|\\+u003d)|code\\{0,31}"|(?:bearer|basic|sharedkey)\s|x-api-key|eyJ|ZXlK/i;
/** What looks like a secret. A URL is matched as a unit, so every pattern stays linear. */
const MASKINGS = [
	[/https?:\/\/(?:\\u0026|[^\s"'<>\\])+/gi, maskUrl],
	[/(\b|%26|%3F|u0026)(sig|access_token|client_secret)(=|%3D|\\+u003d)[^\s"'<>&\\]+/gi, `$1$2$3***`],
	[/((?:[?&;]|u0026|%26|%3F)code(?:=|%3D|\\+u003d))[^\s"'<>&\\]{16,}/gi, `$1***`],
	[/("code\\{0,31}"\s{0,9}:\s{0,9}\\{0,31}")[A-Za-z\d/+_-]{40,200}={1,2}/g, `$1***`],
	[/\b((?:AccountKey|SharedAccessKey|SharedSecret(?:Value)?|Password|Pwd)(?:=|%3D))[^\s"'<>;&\\]{3,}/gi, `$1***`],
	[/\b(Bearer|Basic|SharedKey)\s+[\w.~+/=:-]{16,}/gi, `$1 ***`],
	[/\b(x-api-key["']?\s*[:=]\s*["']?)[\w.~+/=-]{8,}/gi, `$1***`],
	[/(?:\b|(?<=%[\dA-Fa-f]{2}))(?:eyJ[\w-]{8,}(?:\.[\w-]*){0,4}|ZXlK[\w+/=-]{12,})/g, "***"]
];
/** The shortest text that counts as a secret: a shorter one would remove ordinary words. */
const SHORTEST_SECRET = 6;
/** The same for a part of a token, which is split at its dots. */
const SHORTEST_PART = 16;
/**
* The text without `secrets`, their parts, and everything that looks like a secret: signed
* (callback) URLs, JSON web tokens, bearer tokens, credentials in a URL, keys and passwords of
* connection strings, of JSON, XML and expressions.
*/
function redact(text, secrets = []) {
	const parts = secrets.flatMap((secret) => secret.split("."));
	const without = [...secrets.filter(({ length }) => length >= SHORTEST_SECRET), ...parts.filter(({ length }) => length >= SHORTEST_PART)].reduce((rest, secret) => withoutSecret(rest, secret, "***"), text);
	return withoutNamedSecrets(HINT$2.test(without) ? MASKINGS.reduce(apply, without) : without);
}
function apply(text, [pattern, replacement]) {
	return typeof replacement === "string" ? text.replace(pattern, replacement) : text.replace(pattern, replacement);
}
const SIGNED = /(?:\b|%26|%3F|u0026)sig(?:=|%3D|\\+u003d)/i;
/** Whether a text contains a signed URL, such as the callback URL of a trigger. */
function holdsSignedUrl(text) {
	return /https?:/i.test(text) && SIGNED.test(text);
}
/** A signed URL loses its complete query; another one only the credentials before its host. */
function maskUrl(url) {
	const plain = url.replace(/^(https?:\/\/)[^/?#@]*@/i, `$1***@`);
	const query = plain.indexOf("?");
	return query !== -1 && SIGNED.test(plain.slice(query)) ? `${plain.slice(0, query)}?***` : plain;
}
/** The same for every text in some data, except `code`, which is ours. */
function redactAll(value, secrets = []) {
	if (typeof value === "string") return redact(value, secrets);
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map((each) => redactAll(each, secrets));
	const fields = Object.entries(value).map(([name, field]) => [name, name === "code" ? field : redactAll(field, secrets)]);
	return Object.fromEntries(fields);
}
/** How many nested causes are kept. */
const DEEPEST = 5;
/**
* A copy of an error and its causes without secrets: name, code, message and stack, each redacted,
* and no other property. Undefined for anything else.
*/
function redactError(error, secrets = [], depth = 0) {
	if (!isErrorLike(error) || depth === DEEPEST) return void 0;
	const cause = redactError(error.cause, secrets, depth + 1);
	const message = redact(error.message, secrets);
	const copy = new Error(message, cause === void 0 ? {} : { cause });
	copy.name = error.name;
	copy.stack = redact(error.stack ?? `${error.name}: ${message}`, secrets);
	if ("code" in error && typeof error.code === "string") Object.assign(copy, { code: error.code });
	return copy;
}
/** By its properties and not by class, since it may come from another realm. */
function isErrorLike(value) {
	return typeof value === "object" && value !== null && "message" in value;
}
// src/calls/failure.ts
/**
* Why one attempt of a call failed. The caller knows whether it was a write, and whether it may be
* repeated. A `Failure` never leaves this folder.
*/
var Failure = class extends Error {
	name = "Failure";
	reason;
	/** `none` when the server certainly did nothing. */
	effect;
	/** True when the same call may succeed a moment later. */
	transient;
	/** True when every further call would end the same way. */
	isLasting;
	/** The wait that the server requests. */
	retryAfterMs;
	/** How often the call was sent. */
	tries = 1;
	/** Why it was not repeated, although that was allowed. */
	givenUp = null;
	constructor(reason, details = {}) {
		super(reason.code, { cause: details.cause });
		this.reason = reason;
		this.effect = details.effect ?? "none";
		this.transient = details.transient ?? false;
		this.isLasting = details.isLasting ?? false;
		this.retryAfterMs = details.retryAfterMs ?? null;
	}
	get kind() {
		return kindOf$5(this.reason);
	}
	/** True when the server asks for fewer calls. */
	get isThrottled() {
		return this.reason.code === "throttled";
	}
};
/** An answer arrived, but it does not show what was done. */
function unreadable$1(reason) {
	return new Failure(reason, { effect: "unknown" });
}
/** Errors of the MCP client itself, by their code. */
const OF_THE_CLIENT = {
	CONNECTION_CLOSED: { code: "connection-closed" },
	NOT_CONNECTED: { code: "connection-closed-before" },
	REQUEST_TIMEOUT: {
		code: "timeout",
		seconds: null
	}
};
/** Any thrown value as a `Failure`; after an unexpected error it is unknown what the server did. */
function asFailure(error) {
	if (error instanceof Failure) return error;
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const detail = error instanceof Error ? error.message : String(error);
	return new Failure(OF_THE_CLIENT[code] ?? {
		code: "answer-unusable",
		detail
	}, {
		effect: "unknown",
		cause: error
	});
}
/** The error that leaves this folder, without secrets in its fields, stack or causes. */
function toHostError(failure, about) {
	const { call, service, write, secrets } = about;
	const { reason, effect, tries, givenUp, isLasting, cause } = failure;
	return new HostError(redactAll({
		call,
		...service === void 0 ? {} : { service },
		...reason,
		...tries > 1 ? { tries } : {},
		...givenUp === null ? {} : { givenUp }
	}, secrets), {
		mayHaveWritten: write && effect === "unknown",
		isLasting,
		cause: redactError(cause, secrets)
	});
}
// src/json/json.ts
/** True for `{\u2026}`, but not for an array or null. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
* The value of an own key, so that `__proto__` and `constructor` in a file have no effect: what an
* object inherits is a function, or the prototype itself.
*/
function own$1(value, key) {
	if (!isObject(value)) return void 0;
	const found = value[key];
	return (typeof found === "function" || found === INHERITED) && !Object.hasOwn(value, key) ? void 0 : found;
}
const INHERITED = Object.prototype;
/** Follows own keys from `value`; undefined where one is missing. */
function dig(value, ...keys) {
	return digAlong(value, keys);
}
/** The same for keys that are a list already. */
function digAlong(value, keys) {
	let inner = value;
	for (const key of keys) inner = own$1(inner, key);
	return inner;
}
/** The string at the end of `keys`, or null when there is no string. */
function digString(value, ...keys) {
	const found = digAlong(value, keys);
	return typeof found === "string" ? found : null;
}
// src/wording/retry-after.ts
/** `Retry-After` in milliseconds, from seconds or a date (RFC 9110, 10.2.3); null when there is none. */
function retryAfter(header, now) {
	const text = String(header ?? "").trim();
	if (text === "") return null;
	const wait = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1e3 : Date.parse(text) - now.getTime();
	return Number.isNaN(wait) ? null : Math.max(0, wait);
}
// src/dataverse/server-trouble.ts
/** The failure of a server that may answer otherwise a moment later; null for every other answer. */
function serverTrouble({ status, headers }, now) {
	if (status !== 429 && status < 500 && status !== 408) return null;
	const code = status === 429 ? "throttled" : "server-trouble";
	const wait = retryAfter(headers.get("retry-after"), now);
	return new Failure({
		code,
		status,
		quoted: null
	}, {
		transient: true,
		retryAfterMs: wait
	});
}
// src/dataverse/job-token.ts
const TIMEOUT_MS = 3e4;
/**
* Asks GitHub for tokens of the job's identity, as the two variables of the runner say; null where
* the job has none. It throws a `Failure` for the network and for a server in trouble, and an
* `Error` that says how else GitHub answered. `@actions/core` does not repeat a call that got no
* answer, and prints each token as a command for the runner.
*/
function jobTokens({ ACTIONS_ID_TOKEN_REQUEST_URL: address = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = "" }) {
	if (!URL.canParse(address) || bearer === "") return null;
	return async (audience) => {
		const url = new URL(address);
		url.searchParams.set("audience", audience);
		try {
			return await tokenFrom(url, bearer);
		} catch (error) {
			throw error instanceof Failure ? ofGitHub(error, [bearer]) : error;
		}
	};
}
async function tokenFrom(url, bearer) {
	const { Connections } = await Promise.resolve().then(() => require("./connections.js")).then((n) => n.connections_exports);
	const { exchange } = await Promise.resolve().then(() => require("./exchange.js")).then((n) => n.exchange_exports);
	const headers = {
		authorization: `Bearer ${bearer}`,
		accept: "application/json"
	};
	const connections = new Connections();
	try {
		const received = await exchange(connections, {
			url,
			method: "GET",
			headers,
			body: null
		}, {
			timeoutMs: TIMEOUT_MS,
			ending: null
		});
		const { status, text } = received;
		const trouble = serverTrouble(received, /* @__PURE__ */ new Date());
		if (trouble !== null) throw trouble;
		const token = status === 200 ? tokenIn(text) : null;
		if (!token) throw new Error(`GitHub answered with status ${status}`);
		return token;
	} finally {
		connections.destroy();
	}
}
/** It names who was asked for what; a token that did not come has written nothing. */
function ofGitHub({ reason, transient, isLasting, retryAfterMs, cause }, secrets) {
	const named = {
		...reason,
		call: "GET idtoken",
		service: "GitHub"
	};
	const details = {
		transient,
		isLasting,
		retryAfterMs,
		cause: redactError(cause, secrets)
	};
	return new Failure(redactAll(named, secrets), details);
}
function tokenIn(text) {
	try {
		return digString(JSON.parse(text), "value");
	} catch {
		throw new Failure({ code: "not-json" }, { transient: true });
	}
}
// src/http/bounded-body.ts
/** A reply is larger than its reader accepts. */
var ReplyTooLarge = class extends Error {
	name = "ReplyTooLarge";
	/** The most bytes that its reader accepts, after unpacking. */
	most;
	constructor(most) {
		super(`more than ${most} bytes`);
		this.most = most;
	}
};
const MEBIBYTE = 1048576;
/**
* The most bytes that are read of one answer, unpacked: of GitHub a page of a hundred comments has at
* most 26 MB, and no file over 20 MB is read; of a host of flows a flow has 50\u2013500 KB, and a list of
* ten thousand of them stays under 10 MB.
*/
const MOST_ANSWER_BYTES = 32 * MEBIBYTE;
const FIRST_BYTES = 16384;
/**
* Collects a body of at most `most` bytes. They are copied: a server may send each of them in its
* own chunk, and a million chunks take a hundred times the memory of their content.
*/
var BoundedBody = class {
	most;
	kept = new Uint8Array(FIRST_BYTES);
	length = 0;
	constructor(most) {
		this.most = most;
	}
	/** Throws `ReplyTooLarge` for a byte too many. */
	add(chunk) {
		const end = this.length + chunk.length;
		if (end > this.most) throw new ReplyTooLarge(this.most);
		if (end > this.kept.length) this.grow(Math.min(this.most, Math.max(end, 2 * this.length)));
		this.kept.set(chunk, this.length);
		this.length = end;
	}
	bytes() {
		return this.kept.subarray(0, this.length);
	}
	grow(size) {
		const larger = new Uint8Array(size);
		larger.set(this.kept);
		this.kept = larger;
	}
};
/** Half of the first byte (RFC 1950, CM); bare deflate would need padding there that is not zero. */
const ZLIB = 8;
/**
* A body without its `content-encoding`, which may be gzip or deflate; some servers send deflate
* without the header of zlib (RFC 9110, 8.4.1.2). Throws `ReplyTooLarge` for more than `most` bytes,
* and another error for a body that was cut off or has another coding.
*/
async function unpacked(bytes, coding, most) {
	if (bytes.length === 0 || /^(identity)?$/i.test(coding)) return bytes;
	if (!/^((x-)?gzip|deflate)$/i.test(coding)) throw new Error(`content-encoding: ${coding}`);
	const { inflateRawSync, unzipSync } = await import("node:zlib");
	const isRaw = /^deflate$/i.test(coding) && (Number(bytes[0]) & 15) !== ZLIB;
	try {
		return new Uint8Array((isRaw ? inflateRawSync : unzipSync)(bytes, { maxOutputLength: most }));
	} catch (error) {
		const { code } = error;
		throw code === "ERR_BUFFER_TOO_LARGE" ? new ReplyTooLarge(most) : error;
	}
}
// src/github/error.ts
/**
* Why GitHub did not do what was requested, as data; `report/reasons` has the words, the message is
* its code.
*/
var GitHubError = class extends Error {
	name = "GitHubError";
	failure;
	constructor(failure) {
		super(failure.code);
		this.failure = failure;
	}
};
/** An answer that arrived in part, or that GitHub does not send: for octokit a failed connection. */
var LostAnswerError = class extends Error {
	status = 500;
	lost;
	constructor(lost) {
		super(lost.code);
		this.lost = lost;
	}
};
/** A 409 that octokit's pagination does not recognise: it treats one as the end of a list. */
var ConflictError = class extends Error {
	failure;
	constructor(failure) {
		super("409");
		this.failure = failure;
	}
};
/** Null for an error that is not about a request. */
function failureOf$1(error) {
	if (error instanceof ConflictError) return error.failure;
	if (!(error instanceof Error) || !("status" in error)) return null;
	if (!("response" in error) || !isObject(error.response)) return {
		status: null,
		lost: lostAnswer(error),
		quoted: "",
		headers: {}
	};
	const { data, headers } = error.response;
	return {
		status: Number(error.status),
		lost: null,
		quoted: oneLine(textIn(data)),
		headers: isObject(headers) ? headers : {}
	};
}
function lostAnswer(error) {
	if (error instanceof LostAnswerError) return error.lost;
	const { cause } = error;
	return cause instanceof ReplyTooLarge ? {
		code: "github-answer-too-large",
		most: cause.most
	} : {
		code: "github-connection-lost",
		detail: oneLine(error.message)
	};
}
/** Empty for an HTML page, as proxies send it: it says nothing in one line. */
function textIn(data) {
	if (!isObject(data) || typeof data.message !== "string") return "";
	const more = (Array.isArray(data.errors) ? data.errors : []).map((each) => isObject(each) ? each.message ?? "" : each);
	return [data.message, ...more].filter((text) => text !== "").join(": ");
}
const oneLine = (text) => text.replace(/\s+/g, " ").trim().slice(0, 300);
/**
* Either limit: 429, or 403 with `retry-after`, with `x-ratelimit-remaining: 0`, or with neither
* and only GitHub's text (docs.github.com, Rate limits for the REST API).
*/
function isRateLimit({ status, quoted, headers }) {
	if (status === 429) return true;
	if (status !== 403 || /resource not accessible/i.test(quoted)) return false;
	return String(headers["x-ratelimit-remaining"]) === "0" || headers["retry-after"] !== void 0 || /rate limit/i.test(quoted);
}
/** Other reasons for a 403. The header that lists permissions comes with these too. */
const NOT_A_PERMISSION = /locked|archived|read-only|allow list|SAML|SSO|suspended|blocked|too large|spam|user agent/i;
/** A 403 because of a missing permission ("Resource not accessible by integration"). */
function isDenied(failure) {
	return failure.status === 403 && !isRateLimit(failure) && !NOT_A_PERMISSION.test(failure.quoted);
}
/** The permission that each request needs. */
const PERMISSIONS = {
	"read-base-branch": "contents: read",
	"read-pulls": "pull-requests: read",
	"read-issues": "issues: read",
	"read-subject": "actions: read",
	"read-file": "contents: read",
	"find-commit-of-file": "contents: read",
	"list-files": "contents: read",
	"list-commits": "contents: read",
	"list-file-commits": "contents: read",
	"list-pushed-commits": "contents: read",
	"find-merged-pull": "pull-requests: read",
	"write-check-run": "checks: write",
	"compare-commits": "contents: read",
	"read-pull": "pull-requests: read",
	"list-pull-files": "pull-requests: read",
	"list-reviews": "pull-requests: read",
	"read-comments": "pull-requests: read",
	"write-comment": "pull-requests: write",
	"write-issue": "issues: write",
	"list-team-members": "members: read"
};
/** The permission that a request needs, as a workflow writes it. */
function permissionFor({ code }) {
	return PERMISSIONS[code];
}
/** The error that leaves this folder for a failed request; the token is not in it. */
function toGitHubError(failure, request, token) {
	return new GitHubError(redactAll(meaningOf(failure, request, token.kind), [token.text]));
}
function meaningOf(failure, request, token) {
	const { status, lost, quoted } = failure;
	if (status === null) return {
		...lost ?? {
			code: "github-connection-lost",
			detail: ""
		},
		request
	};
	const answered = {
		request,
		status,
		quoted
	};
	const permission = permissionFor(request);
	if (isDenied(failure)) return {
		code: "github-permission-missing",
		...answered,
		permission,
		token
	};
	if (isRateLimit(failure)) return {
		code: "github-rate-limit",
		...answered
	};
	if (status === 401) return {
		code: "github-token-not-accepted",
		...answered
	};
	if (status === 404) return {
		code: "github-not-found",
		...answered,
		permission,
		token
	};
	return {
		code: status >= 500 ? "github-server-trouble" : "github-refused",
		...answered
	};
}
// src/github/sha.ts
/** The form of a commit's name. Not strict: GitHub decides whether the commit exists. */
const SHA = /^\w{1,64}$/;
// src/github/event.ts
const KINDS$4 = /* @__PURE__ */ new Map([
	["pull_request", "pull-request"],
	["merge_group", "merge-group"],
	["push", "push"],
	["workflow_dispatch", "manual"],
	["schedule", "schedule"],
	["pull_request_target", "untrusted"],
	["workflow_run", "untrusted"]
]);
/** The event that started the job; null where there is none, as in a terminal. */
async function readEvent(env) {
	const name = env.GITHUB_EVENT_NAME;
	if (!name) return null;
	const { readPayload } = await Promise.resolve().then(() => require("./payload.js"));
	const payload = readPayload(env.GITHUB_EVENT_PATH);
	const kind = kindOf$4(name, payload);
	if (kind === "pull-request" && !payload.pull_request) throw partMissing(name, "pull_request");
	if (kind === "merge-group" && !payload.merge_group) throw partMissing(name, "merge_group");
	return {
		name,
		kind,
		...runnerOf(env),
		pull: payload.pull_request ? pullOf$1(payload.pull_request) : null,
		before: beforeOf(kind, payload),
		push: kind === "push" ? pushOf(payload) : null,
		defaultBranch: payload.repository?.default_branch ?? null
	};
}
function kindOf$4(name, { deleted, pull_request }) {
	if (name === "push" && deleted) return "deletion";
	const kind = KINDS$4.get(name) ?? "other";
	return kind === "other" && pull_request ? "pull-request" : kind;
}
const partMissing = (event, part) => new GitHubError({
	code: "event-part-missing",
	event,
	part
});
function runnerOf(env) {
	const { GITHUB_REPOSITORY = "", GITHUB_SHA = "", GITHUB_REF = "", GITHUB_RUN_ID, GITHUB_ACTOR } = env;
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(GITHUB_REPOSITORY) ?? [];
	if (!owner || !repo) throw misset("GITHUB_REPOSITORY", GITHUB_REPOSITORY);
	if (!SHA.test(GITHUB_SHA)) throw misset("GITHUB_SHA", GITHUB_SHA);
	const serverUrl = addressOf("GITHUB_SERVER_URL", env.GITHUB_SERVER_URL || "https://github.com");
	const runUrl = GITHUB_RUN_ID ? `${serverUrl}/${owner}/${repo}/actions/runs/${encodeURIComponent(GITHUB_RUN_ID)}` : null;
	return {
		owner,
		repo,
		sha: GITHUB_SHA,
		ref: GITHUB_REF,
		apiUrl: addressOf("GITHUB_API_URL", env.GITHUB_API_URL || "https://api.github.com"),
		serverUrl,
		runUrl,
		actor: GITHUB_ACTOR || null
	};
}
function addressOf(name, text) {
	if (!(URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))) throw misset(name, text);
	return text.replace(/(?<!\/)\/+$/, "");
}
const misset = (name, value) => new GitHubError({
	code: "runner-variable-invalid",
	name,
	value
});
function pullOf$1({ number, user, base, head }) {
	return {
		number,
		baseSha: base.sha,
		headSha: head.sha,
		baseRef: base.ref,
		author: user?.login ?? "ghost",
		isFork: head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase()
	};
}
function pushOf({ head_commit, commits }) {
	return {
		message: head_commit?.message ?? "",
		commits: (commits ?? []).map(({ id }) => id)
	};
}
const NO_COMMIT = /^0+$/;
function beforeOf(kind, { before, merge_group }) {
	if (kind === "merge-group") return merge_group?.base_sha ?? null;
	if (kind !== "push" || !before) return null;
	return NO_COMMIT.test(before) ? null : before;
}
// src/process/usage-error.ts
/** A run that cannot start as it was asked to; the message says what to change. */
var UsageError = class extends Error {
	name = "UsageError";
};
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
		flows: lines$3(text("flows")).map((glob) => toSlashes(glob)),
		paths: null,
		environments: lines$3(text("environment")),
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
		deployRefs: fullRefs("deploy-refs", lines$3(text("deploy-refs"))),
		watch: wholeNumber("watch", text("watch"), 0, MOST_WATCH_MINUTES),
		requireReviewedPlan: flag("require-reviewed-plan", text("require-reviewed-plan")),
		approvedPlan: digest$1("approved-plan", optional("approved-plan")),
		atomic: flag("atomic", text("atomic")),
		concurrency: wholeNumber("concurrency", text("concurrency"), 1, 16),
		shard: shard(text("shard")),
		report: optional("report"),
		sarif: optional("sarif"),
		snapshots: optional("snapshots")
	};
}
function lines$3(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
/** A short name would never match, and a leading `!` would allow every other ref. */
function fullRefs(name, refs) {
	const wrong = refs.find((ref) => !ref.startsWith("refs/"));
	if (wrong === void 0) return refs;
	throw new UsageError(`\`${name}\` takes full refs, such as refs/heads/main or refs/tags/v*; not ${JSON.stringify(wrong)}`);
}
function choice(name, text, values) {
	const value = values.find((known) => known === text);
	if (value !== void 0) return value;
	throw new UsageError(`\`${name}\` is one of ${values.join(", ")}; not ${JSON.stringify(text)}`);
}
function flag(name, text) {
	return choice(name, text.toLowerCase(), ["true", "false"]) === "true";
}
function digest$1(name, text) {
	if (text === null || /^sha256:[0-9a-f]{64}$/.test(text)) return text;
	throw new UsageError(`\`${name}\` is the digest of a plan, sha256: and 64 hexadecimal digits; not ${JSON.stringify(text)}`);
}
function wholeNumber(name, text, least, most) {
	const value = Number(text);
	if (Number.isInteger(value) && value >= least && value <= most) return value;
	throw new UsageError(`\`${name}\` is a whole number from ${least} to ${most}; not ${JSON.stringify(text)}`);
}
function shard(text) {
	if (text === "") return null;
	const [, part = 0, parts = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
	if (part >= 1 && part <= parts && parts <= MOST_SHARDS) return {
		part,
		parts
	};
	throw new UsageError(`\`shard\` is i/n, the i-th of n parts, of at most ${MOST_SHARDS}, such as 3/20; not ${JSON.stringify(text)}`);
}
// src/process/signals.ts
/**
* GitHub sends SIGINT to the step of a cancelled job, SIGTERM 7.5 s later, and kills it after 2.5 s
* more.
*/
const SIGNALS = ["SIGINT", "SIGTERM"];
/**
* Lets a deployment end in order when the process is asked to end. Until `hold` is called, a signal
* ends the process at once as usual: nothing was written. So does a second signal. `onStop` is called
* once, with the first signal.
*/
function stopOnSignals(onStop) {
	const controller = new AbortController();
	const stop = (name) => {
		if (controller.signal.aborted) return;
		onStop(name);
		controller.abort();
	};
	return {
		hold: () => {
			for (const name of SIGNALS) process.once(name, stop);
		},
		release: () => {
			for (const name of SIGNALS) process.off(name, stop);
		},
		signal: controller.signal
	};
}
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs.constants.R_OK | fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(os.EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary$1 = new Summary();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed$1(message) {
	process.exitCode = ExitCode.Failure;
	error$1(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error$1(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning$1(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice$1(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info$1(message) {
	process.stdout.write(message + os.EOL);
}
// src/wording/blank.ts
/**
* Characters without width: controls, joiners, zero width spaces, direction marks, fillers. Unicode
* calls most of them default-ignorable; the blank of Braille is a symbol that shows nothing.
* Made where it is used, since Node takes long for such a class.
*/
const invisible = () => /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu;
/** Printable ASCII on one line, of which nothing is invisible or wide. */
function isPlain$1(text) {
	return /^[ -~]*$/.test(text);
}
/** A text without invisible characters, and without white space around it. */
function withoutInvisible(text) {
	return (isPlain$1(text) ? text : text.replace(invisible(), "")).trim();
}
/** Whether nothing is visible; also true for no text. */
function isBlank(text) {
	return text == null || withoutInvisible(text) === "";
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
const hidden$1 = () => /(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Not one of the visible characters, line ends and colours that our own texts have. */
const UNUSUAL = /(?!\ufe0f)[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u27bf\u001b]|\u001b(?!\[(?:[124]|2[24]|3[12369])m)/;
/** What of that is no part of a name. */
const MARKED = /\ufe0f|[\n\u001b]/;
const OUR_COLOUR = /^\[(?:[124]|2[24]|3[12369])m/;
const stackedMarks = () => /(\p{M}{8})\p{M}+/gu;
/** All of them are beyond ASCII. */
const MAY_STACK = /[^\0-\x7f]{9}/;
const NAMED$2 = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
/**
* Writes hidden characters as JSON would escape them, so that a name stays on its line and is
* completely visible.
*/
function escapeControl(text) {
	if (isPlain$1(text) || !(UNUSUAL.test(text) || MARKED.test(text))) return text;
	const visible = text.replace(hidden$1(), escaped$2);
	return MAY_STACK.test(visible) ? visible.replace(stackedMarks(), "$1\u2026") : visible;
}
/**
* The same for a text of several lines with our colours. JSON keeps its meaning, since these
* escapes are read as the characters themselves.
*/
function escapeControlLines(text) {
	if (!UNUSUAL.test(text)) return text;
	return text.replace(hidden$1(), (character, index) => {
		if (character === "\n") return character;
		return character === "\x1B" && OUR_COLOUR.test(text.slice(index + 1, index + 5)) ? character : escaped$2(character);
	});
}
function escaped$2(character) {
	return NAMED$2[character] ?? unitsOf(character).join("");
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
// src/process/toolkit.ts
const notice = annotator(notice$1);
const warning = annotator(warning$1);
const error = annotator(error$1);
/** A line of the log; control characters and workflow commands in it are escaped. */
function info(text) {
	info$1(escapeControlLines(text));
}
/** Makes the step fail when the process ends, and shows why. */
function setFailed(message) {
	setFailed$1(escapeControlLines(message));
}
/** An annotation with its place; names of files and flows cannot break its line. */
function annotator(annotate) {
	return (message, properties = {}) => {
		const escaped = Object.entries(properties).map(([name, value]) => [name, typeof value === "string" ? escapeControl(value) : value]);
		annotate(escapeControlLines(message), Object.fromEntries(escaped));
	};
}
// src/plan/watched-run.ts
/** Whether a flow's first run failed. */
function hasFailed(run) {
	return run?.status === "Failed";
}
/** Whether the failure is blamed on the deployment: not where most runs failed before it too. */
function isBlamed(run) {
	return run !== void 0 && hasFailed(run) && run.before.failed * 2 <= run.before.of;
}
// src/wording/count.ts
/** `1 error`, `1,204 errors`. */
function count$1(number, one, many = `${one}s`) {
	return `${amount(number)} ${number === 1 ? one : many}`;
}
/** With a comma between thousands; loading `Intl` would take 8 ms. */
function amount(number) {
	const digits = String(number);
	const lead = digits.length % 3 || 3;
	return [digits.slice(0, lead), ...digits.slice(lead).match(/\d{3}/g) ?? []].join(",");
}
/** How often each name occurs, the most frequent first. */
function tally(names) {
	const times = /* @__PURE__ */ new Map();
	for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
	return [...times].toSorted(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
}
// src/wording/reason.ts
/** The message of one reason, from its table. */
function worded$1(words, reason) {
	if (!Object.hasOwn(words, reason.code)) throw new TypeError(`no words for ${reason.code}`);
	return words[reason.code](reason);
}
/** The same table with `frame` applied to each message. */
function framed(words, frame) {
	const all = Object.keys(words).map((code) => [code, (reason) => frame(reason, worded$1(words, reason))]);
	return Object.fromEntries(all);
}
// src/wording/lists.ts
/** `a`, `a and b`, `a, b and c`; with more than `most` of them `a, b and 3 more`. */
function andList(items, most = Number.POSITIVE_INFINITY) {
	return joined$2(items, most, "and");
}
/** The same for alternatives: `a, b or 3 more`. */
function orList(items, most = Number.POSITIVE_INFINITY) {
	return joined$2(items, most, "or");
}
/** The same after a colon or in brackets: `a, b, c`; with more than `most`, `a, b and 3 more`. */
function plainList(items, most) {
	return items.length > most ? andList(items, most) : items.join(", ");
}
function joined$2(items, most, word) {
	const left = items.length - most;
	const parts = left > 0 ? [...items.slice(0, most), more(left)] : items;
	if (parts.length < 2) return parts.join("");
	return `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
}
/** Names as code, for `andList` and `orList`. */
function codes(names) {
	return names.map((name) => `\`${name}\``);
}
/**
* A line for each of the first `most` items, and one with the number of the others: `and 3 more
* flows`.
*/
function firstLines(items, most, line, one = "") {
	const left = items.length - most;
	const lines = items.slice(0, most).map(line);
	return left > 0 ? [...lines, `and ${more(left, one)}`] : lines;
}
/** `3 more`, `1 more flow`, `1,204 more flows`. */
function more(left, one = "") {
	const what = one === "" || left === 1 ? one : `${one}s`;
	return `${amount(left)} more ${what}`.trimEnd();
}
// node_modules/jsonc-parser/lib/esm/impl/scanner.js
/**
* Creates a JSON scanner on the given text.
* If ignoreTrivia is set, whitespaces or comments are ignored.
*/
function createScanner$1(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit$1(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit$1(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit$1(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit$1(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit$1(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit$1(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit$1(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));
new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\n" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r\n" + " ".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\n" + "	".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r" + "	".repeat(index);
}), new Array(maxCachedValues).fill(0).map((_, index) => {
	return "\r\n" + "	".repeat(index);
});
// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
/**
* Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
* Therefore always check the errors list to find out if the input was valid.
*/
function parse$3(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentProperty = null;
	let currentParent = [];
	const previousParents = [];
	function onValue(value) {
		if (Array.isArray(currentParent)) currentParent.push(value);
		else if (currentProperty !== null) currentParent[currentProperty] = value;
	}
	visit$1(text, {
		onObjectBegin: () => {
			const object = {};
			onValue(object);
			previousParents.push(currentParent);
			currentParent = object;
			currentProperty = null;
		},
		onObjectProperty: (name) => {
			currentProperty = name;
		},
		onObjectEnd: () => {
			currentParent = previousParents.pop();
		},
		onArrayBegin: () => {
			const array = [];
			onValue(array);
			previousParents.push(currentParent);
			currentParent = array;
			currentProperty = null;
		},
		onArrayEnd: () => {
			currentParent = previousParents.pop();
		},
		onLiteralValue: onValue,
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	return currentParent[0];
}
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit$1(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
/**
* Finds the node at the given path in a JSON DOM.
*/
function findNodeAtLocation$1(root, path) {
	if (!root) return;
	let node = root;
	for (let segment of path) if (typeof segment === "string") {
		if (node.type !== "object" || !Array.isArray(node.children)) return;
		let found = false;
		for (const propertyNode of node.children) if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
			node = propertyNode.children[1];
			found = true;
			break;
		}
		if (!found) return;
	} else {
		const index = segment;
		if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) return;
		node = node.children[index];
	}
	return node;
}
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
function visit$1(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner$1(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}
// node_modules/jsonc-parser/lib/esm/main.js
/**
* Creates a JSON scanner on the given text.
* If ignoreTrivia is set, whitespaces or comments are ignored.
*/
const createScanner = createScanner$1;
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
/**
* Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
* Therefore, always check the errors list to find out if the input was valid.
*/
const parse$2 = parse$3;
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
const parseTree = parseTree$1;
/**
* Finds the node at the given path in a JSON DOM.
*/
const findNodeAtLocation = findNodeAtLocation$1;
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
const visit = visit$1;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
	switch (code) {
		case 1: return "InvalidSymbol";
		case 2: return "InvalidNumberFormat";
		case 3: return "PropertyNameExpected";
		case 4: return "ValueExpected";
		case 5: return "ColonExpected";
		case 6: return "CommaExpected";
		case 7: return "CloseBraceExpected";
		case 8: return "CloseBracketExpected";
		case 9: return "EndOfFileExpected";
		case 10: return "InvalidCommentToken";
		case 11: return "UnexpectedEndOfComment";
		case 12: return "UnexpectedEndOfString";
		case 13: return "UnexpectedEndOfNumber";
		case 14: return "InvalidUnicode";
		case 15: return "InvalidEscapeCharacter";
		case 16: return "InvalidCharacter";
	}
	return "<unknown ParseErrorCode>";
}
// src/json/loss.ts
/** A key that JavaScript tools treat as an object's prototype, and drop. */
const RESERVED = "__proto__";
/**
* What would silently change if a valid JSON text were read and written: duplicate keys in one
* object, the key `__proto__`, and numbers that JSON cannot keep. One problem each, in file order.
*/
function losses(text, options) {
	const problems = [];
	const open = [];
	visit(text, {
		onObjectBegin: () => void open.push(/* @__PURE__ */ new Set()),
		onObjectEnd: () => void open.pop(),
		onObjectProperty: (key, offset, length, _line, _column, path) => {
			const seen = open.at(-1);
			const reason = reasonAgainst$2(key, seen?.has(key) ?? false);
			if (reason !== null) problems.push({
				reason,
				path: [...path(), key],
				offset,
				length
			});
			seen?.add(key);
		},
		onLiteralValue: (value, offset, length, _line, _column, path) => {
			const literal = text.slice(offset, offset + length);
			if (typeof value !== "number" || isKept(literal)) return;
			problems.push({
				reason: notKept(literal),
				path: path(),
				offset,
				length
			});
		}
	}, options);
	return problems;
}
function reasonAgainst$2(key, isRepeated) {
	if (key === "__proto__") return { code: "json-reserved-key" };
	return isRepeated ? {
		code: "json-repeated-key",
		key
	} : null;
}
/**
* True when reading and writing keeps a number's literal as JSON does it: it stays finite, and an
* integer keeps all of its digits.
*/
function isKept(literal) {
	const sent = Number(literal);
	if (!Number.isFinite(sent)) return false;
	if (literal.length < 16 || !/^-?\d+$/.test(literal)) return true;
	return significantDigits(literal) === significantDigits(String(sent));
}
function significantDigits(number) {
	return number.replace(/e.*/is, "").replace(/[-.]/g, "").replace(/^0+|(?<!0)0+$/g, "");
}
function notKept(literal) {
	const sent = Number(literal);
	return {
		code: "json-number-not-kept",
		literal: literal.length > 24 ? `${literal.slice(0, 20)}\u2026` : literal,
		sent: Number.isFinite(sent) ? String(sent) : null
	};
}
/** The syntax allowed in a flow's file, and in the map's file. */
const STRICT = {
	disallowComments: true,
	allowTrailingComma: false
};
const RELAXED = {
	disallowComments: false,
	allowTrailingComma: true
};
/**
* The first thing in `text` that JSON's grammar does not allow, or that is nested too deep; null
* when there is none. Stops there, because the parser's recovery from errors nests without a limit.
*/
function syntaxProblem(text, options) {
	if (text.trim() === "") return at({ code: "json-empty" }, 0, 0);
	let depth = 0;
	let ended = false;
	const stop = (problem) => {
		throw new Stop(problem);
	};
	const deeper = (offset) => ++depth > 200 ? stop(tooDeep$1(offset)) : void 0;
	const shallower = () => {
		ended = --depth === 0;
	};
	try {
		visit(text, {
			onObjectBegin: deeper,
			onArrayBegin: deeper,
			onObjectEnd: shallower,
			onArrayEnd: shallower,
			onError: (code, offset, length) => stop(at(reasonOf$1(code, ended), offset, length))
		}, options);
	} catch (error) {
		if (error instanceof Stop) return error.problem;
		throw error;
	}
	return null;
}
/** The problem of a value that is nested too deep, at its offset. */
function tooDeep$1(offset) {
	return at({
		code: "json-too-deep",
		most: 200
	}, offset, 1);
}
var Stop = class extends Error {
	problem;
	constructor(problem) {
		super(problem.reason.code);
		this.problem = problem;
	}
};
function at(reason, offset, length) {
	return {
		reason,
		path: [],
		offset,
		length
	};
}
/** After the end of the document the place is at fault, not what the parser makes of the text. */
function reasonOf$1(code, ended) {
	const name = printParseErrorCode(code);
	return {
		code: "json-syntax",
		fault: ended && name === "InvalidSymbol" ? "EndOfFileExpected" : name
	};
}
// src/json/memo.ts
/**
* `make` for a text, made only once: a repository has many texts, and few different ones. The first
* `most` results are kept for good, of texts with 100 characters each on average; of all others only
* the latest, for what a flow repeats: V8 collects soon what was made lately, and lets what was kept
* for a while become more garbage than all that is in use.
*/
function memo(most, make) {
	const first = /* @__PURE__ */ new Map();
	const lately = latest(make);
	let characters = 0;
	return (text) => {
		const known = first.get(text);
		if (known !== void 0) return known;
		if (first.size >= most || characters >= most * CHARACTERS) return lately(text);
		const value = make(text);
		first.set(text, value);
		characters += text.length;
		return value;
	};
}
/** So that few long texts do not take more memory than many short ones. */
const CHARACTERS = 100;
/** About the different expressions of three flows. */
const HALF = 30;
/**
* In two halves: when the newer one is full, the older one is forgotten. To forget one text alone
* takes as long as a thousand look-ups.
*/
function latest(make) {
	let newer = /* @__PURE__ */ new Map();
	let older = newer;
	let characters = 0;
	return (text) => {
		const known = newer.get(text);
		if (known !== void 0) return known;
		const earlier = older.get(text);
		const value = earlier === void 0 ? make(text) : earlier;
		if (newer.size >= HALF || characters >= 3e3) {
			older = newer;
			newer = /* @__PURE__ */ new Map();
			characters = 0;
		}
		newer.set(text, value);
		characters += text.length;
		return value;
	};
}
// src/flow/hosts.ts
/** In this order; the host decides, not the operation's type (4,514 uses in 584 flows). */
const SHAPES$1 = [
	{
		path: [
			"inputs",
			"host",
			"connectionName"
		],
		keyIn: (host) => digString(host, "connectionName")
	},
	{
		path: [
			"inputs",
			"host",
			"connectionReferenceName"
		],
		keyIn: (host) => digString(host, "connectionReferenceName")
	},
	{
		path: [
			"inputs",
			"host",
			"connection",
			"name"
		],
		keyIn: (host) => keyInExpression(digString(host, "connection", "name"))
	}
];
/** Reads which connection reference an action or trigger uses; null when it uses none. */
function hostReference(operation) {
	const host = dig(operation, "inputs", "host");
	if (!isObject(host)) return null;
	for (const { path, keyIn } of SHAPES$1) {
		const key = keyIn(host);
		if (key === null) continue;
		const apiId = digString(host, "apiId");
		return {
			key,
			path,
			connector: apiId === null ? null : connectorOf$1(apiId)
		};
	}
	return null;
}
/** The guid of the flow that a `Workflow` action calls; null for every other operation. */
function childFlow(operation) {
	return digString(operation, "inputs", "host", "workflowReferenceName");
}
/**
* `@parameters('$connections')['KEY']['connectionId']`, and the same after
* `json(decodeBase64(triggerOutputs().headers['X-MS-APIM-Tokens']))['$connections']`.
*/
const KEY_IN_EXPRESSION = /'\$connections'\s*[)\]]\s*\??\[\s*'((?:[^']|'')+)'\s*\]\s*\??(?:\[\s*'connectionId'\s*\]|\.connectionId)/i;
function keyInExpression(text) {
	if (text === null) return null;
	return KEY_IN_EXPRESSION.exec(text)?.[1]?.replaceAll("''", "'") ?? text;
}
/** Of connectors and their ids: every operation names one. */
const MOST_NAMES$4 = 2e3;
/**
* The connector that an id or name refers to, in lower case and with its `shared_`, so that two
* spellings of one connector are equal. The suffix of a custom connector differs between
* environments and is cut; an AI Builder operation counts as the Dataverse connector. Null when the
* text names none.
*/
const connectorOf$1 = memo(MOST_NAMES$4, (idOrName) => {
	const name = connectorWithSuffix(idOrName);
	return name === null ? null : name.replace(/(?<!-5f[0-9a-f]{16,18})(?:-5f[0-9a-f]{16,18})+$/, "");
});
/** Like `connectorOf`, but a custom connector keeps the suffix of its environment. */
const connectorWithSuffix = memo(MOST_NAMES$4, (idOrName) => {
	if (/operationGroups\/aibuilder$/i.test(idOrName)) return "shared_commondataserviceforapps";
	const name = (/\/(?:managed)?apis\/([^/]+)/i.exec(idOrName)?.[1] ?? idOrName.split("/").at(-1) ?? "").trim().toLowerCase();
	if (name === "") return null;
	return name.startsWith("shared_") ? name : `shared_${name}`;
});
// src/wording/last-step.ts
/**
* The form in which ids are compared: the last step of a path, without case and without invisible
* characters.
*/
function lastStep(id) {
	if (PLAIN.test(id)) return id.toLowerCase();
	return (id.split(/[/\\]/).map(withoutInvisible).findLast((step) => step !== "") ?? "").toLowerCase();
}
const PLAIN = /^[\w.-]+$/;
// src/map/data-policies/connectors.ts
/** The HTTP operations, which are connectors only in data policies; their ids have no path. */
const HTTP = builtIn("Http");
const HTTP_REQUEST = builtIn("HttpRequestReceived");
const HTTP_WEBHOOK = builtIn("HttpWebhook");
const BUILT_IN = [
	HTTP,
	HTTP_REQUEST,
	HTTP_WEBHOOK
];
function builtIn(name) {
	return {
		key: name.toLowerCase(),
		name,
		isBuiltIn: true,
		isCustom: false,
		isExempt: false
	};
}
/** The platform adds `-5f` (for `_`) or `-2d` (for `-`) and hex digits to a custom connector's name. */
const CUSTOM = /-(?:5f|2d)[0-9a-f]{14,18}$/;
/** Content Conversion cannot be classified (Connector classification, note). */
const EXEMPT = ["shared_conversionservice"];
/** The connector with this id or name; null where the text names none. */
const policyConnector = memo(2e3, (idOrName) => {
	const builtIn = BUILT_IN.find(({ key }) => key === lastStep(idOrName));
	if (builtIn !== void 0) return builtIn;
	const key = connectorWithSuffix(idOrName);
	if (key === null) return null;
	return {
		key,
		name: key,
		isBuiltIn: false,
		isCustom: CUSTOM.test(key),
		isExempt: EXEMPT.includes(key)
	};
});
/** A name that is equal in every environment: without the suffix of a custom connector. */
function baseOf$1({ key, isBuiltIn }) {
	return isBuiltIn ? key : connectorOf$1(key) ?? key;
}
/**
* Connectors that a data policy cannot block (Connector classification, List of connectors that
* can't be blocked; the ids are those of CISA's ScubaGear).
*/
const NOT_BLOCKABLE = /* @__PURE__ */ new Set([
	"shared_approvals",
	"shared_cloudappsecurity",
	"shared_commondataservice",
	"shared_commondataserviceforapps",
	"shared_excelonlinebusiness",
	"shared_flowpush",
	"shared_kaizala",
	"shared_microsoftformspro",
	"shared_office365",
	"shared_office365groups",
	"shared_office365groupsmail",
	"shared_office365users",
	"shared_onedriveforbusiness",
	"shared_onenote",
	"shared_planner",
	"shared_powerappsnotification",
	"shared_powerappsnotificationv2",
	"shared_powerbi",
	"shared_sharepointonline",
	"shared_shifts",
	"shared_skypeforbiz",
	"shared_teams",
	"shared_todo",
	"shared_yammer"
]);
/** Whether Microsoft lets no policy block the connector. */
function isNotBlockable({ key }) {
	return NOT_BLOCKABLE.has(key);
}
// src/rules/reasons/access.ts
const DOCTOR = "`flowgate doctor` prints the commands";
const accessWords = {
	"authority-invalid": () => "`authority` is neither an https address nor one on loopback, so nothing was sent there; write it as https://login.microsoftonline.com",
	"id-token-not-given": ({ detail }) => `GitHub gave the job no token of its identity (${detail}); give the job \`permissions: id-token: write\``,
	"federation-missing": ({ clientId, issuer, subject, immutable, audience, quoted }) => isOfPulls(subject) ? `the application ${clientId} has no federated credential for \`${subject}\`, the subject of every pull request${text$1(quoted)}. Do not add one to the application that deploys, since whoever can push a branch could use it: remove \`id-token: write\` from this job, or use a second application that can only read` : `the application ${clientId} has no federated credential for this job${text$1(quoted)}. Add one in Microsoft Entra with the issuer ${issuer}, the subject \`${subject}\`, exactly so, and the audience ${audience}${immutable === null ? "" : `; GitHub writes the subject of new or renamed repositories as \`${immutable}\``}`,
	"assertion-refused": ({ quoted }) => `Microsoft Entra does not accept the job's token from GitHub${text$1(quoted)}; compare the audience and the issuer of the federated credential, and the clock of the runner`,
	"client-secret-wrong": ({ clientId, quoted }) => `\`client-secret\` is not a secret of the application ${clientId}${text$1(quoted)}; use the secret's value, not its id, or let the job sign in without one`,
	"client-secret-expired": ({ clientId, quoted }) => `the secret of the application ${clientId} has expired${text$1(quoted)}; create a new one, or let the job sign in without one`,
	"application-unknown": ({ clientId, tenantId, quoted }) => `the tenant ${tenantId} has no application ${clientId}${text$1(quoted)}; correct \`client-id\` or \`tenant-id\``,
	"tenant-unknown": ({ tenantId, quoted }) => `there is no tenant ${tenantId}${text$1(quoted)}; correct \`tenant-id\`, or \`authority\` for another cloud`,
	"sign-in-refused": ({ clientId, quoted }) => `Microsoft Entra refused the sign-in of the application ${clientId}${text$1(quoted)}`,
	"organisation-unknown": ({ resource, quoted }) => `the tenant does not know ${resource}${text$1(quoted)}; correct \`dataverse\` in the map, or \`tenant-id\``,
	"az-not-signed-in": ({ detail }) => `the Azure CLI gave no token (${detail}); run \`az login\`, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET`,
	"token-not-accepted": ({ isMidRun, quoted }) => `Dataverse refused the token${isMidRun ? ", which it accepted a moment ago" : ""}${text$1(quoted)}; check that the application still exists in this tenant`,
	"organisation-invalid": ({ address }) => `${address} is on loopback and \`authority\` is not, so no token was sent there; correct \`dataverse\` in the map`,
	"organisation-not-approved": () => "the base branch's map cannot be read, so no address of an organisation is approved and no token was sent",
	"organisation-differs": ({ address, environmentName, found }) => `${address} belongs to the environment ${found ?? "without an id"}, and the map says ${environmentName}; correct \`dataverse\` or \`environmentName\` in the map`,
	"no-application-user": ({ address, clientId, quoted }) => `${clientId === null ? "the account" : `the application ${clientId}`} is no user of ${address}${text$1(quoted)}. Add it as an application user with a security role; ${DOCTOR}`,
	"privilege-missing": ({ privilege, quoted }) => `the application user lacks ${privilege === null ? "a privilege" : `the privilege ${privilege}`}${text$1(quoted)}. Give it a security role that has it; ${DOCTOR}`
};
/** Whether a subject is the one of pull requests: everybody who can push a branch has it. */
function isOfPulls(subject) {
	return subject.endsWith(":pull_request");
}
/** The message where a failure is about the identity or its access; otherwise null. */
function accessMessage(failure) {
	return Object.hasOwn(accessWords, failure.code) ? worded$1(accessWords, failure) : null;
}
function text$1(quoted) {
	return quoted === null || quoted === "" ? "" : ` ("${quoted}")`;
}
// src/report/reasons/host.ts
const RENEW$1 = "make a new one at https://mcp.flowstudio.app and store it in the secret that `api-key` reads (in a terminal: FLOW_STUDIO_API_KEY)";
const NETWORK = "check the network, the proxy settings and `endpoint`, then run again";
const OWN_NETWORK = "check the network and the proxy settings, then run again";
const OTHER_VERSION = "this server may have a version that this version of Flowgate does not know yet";
const AGAIN = `run again; if it happens again, ${OTHER_VERSION}`;
const OBSTACLES$1 = {
	"nested-too-deep": `is nested more than 200 levels deep`,
	"reserved-key": `has the key \`${RESERVED}\``
};
const WORDS$5 = {
	"endpoint-invalid": () => "the endpoint is not a URL; write it as https://host/path",
	"endpoint-has-password": () => "the endpoint has a user name or password; put the key into `api-key`, nothing else is sent",
	"endpoint-insecure": () => "the endpoint is neither https nor http on loopback, so the key would be sent unencrypted; use https",
	"proxy-invalid": ({ variables }) => `a proxy in the environment (${variables.join(", ")}) is not a URL; correct it`,
	"connection-refused": (failure) => unanswered$2(failure, `${failure.host} refuses connections`),
	"name-not-resolved": (failure) => unanswered$2(failure, `the name ${failure.host} could not be resolved`),
	"host-not-reached": (failure) => unanswered$2(failure, `${failure.host} could not be reached`),
	"certificate-untrusted": (failure) => unanswered$2(failure, `the certificate of ${failure.host} is not trusted, so ${failure.service === void 0 ? "the key was not" : "no token was"} sent`),
	"proxy-refused": (failure) => unanswered$2(failure, `the proxy of the environment does not connect to ${failure.host}`),
	"connection-lost": (failure) => unanswered$2(failure, `the connection to ${failure.host} broke before the whole answer came`),
	"headers-too-large": (failure) => unanswered$2(failure, `the headers of the answer of ${failure.host} are too large`),
	"connection-closed": () => "the run closed its connection before the answer came",
	"connection-closed-before": () => "the run has already closed its connection",
	timeout: ({ seconds, service }) => `${who$1(service)} did not answer ${seconds === null ? "in time" : `within ${seconds} s`}; run again`,
	redirected: (failure) => http(failure, `${who$1(failure.service)} redirected the request${failure.location === null ? "" : ` to ${failure.location}`}. Redirects are never followed, so that ${failure.service === void 0 ? "the key" : "the token"} is not sent along; if the server has moved, write its new address into ${failure.service === void 0 ? "`endpoint`" : "the map"}`),
	"html-page": (failure) => http(failure, `an HTML page came back instead of an answer: something in front of ${failure.host} blocked the request. Ask the administrator of the network${failure.service === void 0 ? ", or Flow Studio's support," : ""} to let this runner through`),
	"no-mcp-server": (failure) => http(failure, `${failure.host} has no MCP server at ${failure.path}; correct \`endpoint\``),
	"no-mcp-calls": (failure) => http(failure, `${failure.host} takes no MCP calls at ${failure.path}; correct \`endpoint\` (it ends in /mcp)`),
	"request-too-slow": (failure) => http(failure, `${who$1(failure.service)} did not receive the request in time; run again`),
	"request-too-large": (failure) => http(failure, `the flow is larger than ${who$1(failure.service)} accepts; split it`),
	"request-malformed": (failure) => http(failure, `${who$1(failure.service)} did not understand the request; ${OTHER_VERSION}`),
	"request-declined": (failure) => http(failure, "Flow Studio rejected the request; check `endpoint`"),
	"server-trouble": (failure) => http(failure, `${who$1(failure.service)} has a problem of its own; run again later`),
	throttled: (failure) => http(failure, `${who$1(failure.service)} is throttling ${failure.service === void 0 ? "this key" : "this application"}; run again later, or with a lower \`concurrency\``),
	"key-empty": () => `the Flow Studio key is empty; ${RENEW$1}`,
	"key-malformed": () => `the Flow Studio key contains a space, a line break or another character that no key has; copy it again, without "Bearer" or quotes, or ${RENEW$1}`,
	"key-plan-missing": (failure) => http(failure, "this key's account does not have the plan or the quota that Flow Studio asks for"),
	"key-not-accepted": (failure) => http(failure, failure.isMidRun ? `Flow Studio refused the key, which it accepted a moment ago: it expired during the run, was revoked, or may not do this; ${RENEW$1}` : `Flow Studio refused the key: it is unknown, revoked, or not for this server; ${RENEW$1}`),
	"key-expired": (failure) => http(failure, `the Flow Studio key expired on ${failure.day}${failure.isMidRun ? ", during the run" : ""} (keys are valid for 30 days); ${RENEW$1}`),
	"sign-in-required": () => "Flow Studio asks the key's owner to sign in, which a run cannot do. That person must connect an MCP client to Flow Studio with this key, call grant_flow_studio_access and follow its link; then run again",
	"not-json": () => `the answer is not complete JSON; it may be truncated; ${AGAIN}`,
	"web-page": () => "a web page came back instead of an answer: `endpoint` is not an MCP server, or something in front of it asks for a sign-in",
	"event-stream-cut": () => `Flow Studio answered with an event stream that ends without the answer; ${AGAIN}`,
	"no-answer": () => `Flow Studio sent a message that does not answer the call; ${AGAIN}`,
	"other-answer": () => `Flow Studio sent the answer to another call; ${AGAIN}`,
	"answer-unusable": ({ detail }) => `the answer could not be used (${detail}); if it happens again, report it to Flowgate`,
	"answer-too-large": ({ host, most, service }) => `the answer of ${host} is larger than ${most / MEBIBYTE} MB, unpacked, and was not read further${service === void 0 ? "; check that `endpoint` is a Flow Studio server; if it is, report the size to its support" : ""}`,
	"flow-unkept": ({ flowName, obstacle }) => `the live flow ${flowName} ${OBSTACLES$1[obstacle]}, so Flowgate cannot compare or restore it; change that in Power Automate`,
	"rpc-error": ({ rpcCode, isRun, quoted }) => `Flow Studio answered with the protocol error ${rpcCode}${isRun ? "" : ", so the call was not run"}${quotedText(quoted)}; ${OTHER_VERSION}`,
	"tool-failed": ({ quoted }) => `Flow Studio reports that the tool failed${quotedText(quoted)}`,
	"no-document": ({ quoted }) => `the answer of Flow Studio holds ${quoted === null ? "nothing" : `"${quoted}"`} instead of a JSON document; ${AGAIN}`,
	"unknown-shape": ({ at, service }) => `the answer of ${who$1(service)} has an unknown shape (at ${at}); ${AGAIN}`,
	"list-in-circle": ({ service }) => `${who$1(service)} lists the same ${service === void 0 ? "flows" : "rows"} again and again, so the list has no end; ${AGAIN}`,
	"link-elsewhere": ({ service }) => `${who$1(service)} says that the next page of its list is on another server, which is not followed`,
	"ids-not-shown": ({ service }) => `${who$1(service)} lists flows without their ids, so no flow can be found by its name; write the flow's guid as \`flowName\` into the map`,
	"names-not-shown": ({ flows }) => `the server lists ${count$1(flows, "flow")} without a name, so a flow of this name may be among them; write the flow's guid as \`flowName\` into the map`,
	"name-not-shown": ({ flowName }) => `the server does not show the name of the flow ${flowName}, so nothing is done with it; ${AGAIN}`,
	"list-cut-short": ({ listed, total }) => `Flow Studio lists ${listed} of ${total} flows and no further page, so a flow that is not in the list may exist; run again, or write the flow's guid as \`flowName\` into the map`,
	"other-flow": ({ requested, found, service }) => `${who$1(service)} was asked for the flow ${requested} and answered with ${found}; that answer is not used`,
	"created-without-id": () => `Flow Studio accepted the new flow and does not return its id; ${AGAIN}`,
	"created-instead": ({ created, flowName }) => `Flow Studio created the flow ${created} instead of updating ${flowName}; delete it if nobody needs it`,
	"update-unconfirmed": () => `Flow Studio does not say what it updated; ${AGAIN}`,
	"save-ignored": () => `the server accepted the save and changed nothing; ${OTHER_VERSION}`,
	"tool-missing": ({ tool, server }) => `${server} has no tool ${tool}; its version may be too old or too new for this version of Flowgate`,
	"argument-missing": ({ tool, argument, server }) => `the tool ${tool} of ${server} has no argument ${argument}, so nothing was sent; ${OTHER_VERSION}`,
	"no-display-name": () => "a new flow needs a display name, so nothing was sent",
	"no-flow-id": () => "the flow to update has no id, so nothing was sent",
	"cannot-read-back": () => "this server has no tool get_live_flow, which is needed to verify a save, so nothing was sent",
	"call-not-allowed": ({ tools }) => `this connection may only call ${tools.join(", ")}, so nothing was sent; this is a defect of Flowgate, please report it`,
	refused: ({ quoted, violation }) => `${violation === void 0 ? "the server refused" : violated(violation)}${quotedText(quoted)}`,
	"upstream-trouble": ({ status, quoted, service }) => `Power Automate failed behind ${who$1(service)} (${status})${quotedText(quoted)}; run again later`,
	"environment-not-visible": ({ environmentName, quoted }) => `the environment ${environmentName} does not exist for this key${quotedText(quoted)}; correct \`environmentName\` in the map, or use the key of an account that has access to it`,
	"flow-not-visible": ({ environmentName, flowName, quoted, service }) => `the environment ${environmentName} has no flow ${flowName} for ${service === void 0 ? "this key" : "this application"}${quotedText(quoted)}; correct \`flowName\` in the map, or ${service === void 0 ? "share the flow with the key's account" : "import the solution first"}`,
	...accessWords,
	"version-changed": ({ quoted }) => `somebody changed it since it was read${quotedText(quoted)}; run again`,
	"draft-in-the-way": ({ quoted }) => `the flow has unpublished changes, which block every save${quotedText(quoted)}; whoever made them must publish or discard them`,
	"version-missing": () => "the version that a save may replace is not known, so nothing was sent",
	"creates-no-flows": () => "no flow is created through Dataverse, so nothing was sent",
	"reference-row-missing": ({ logicalName }) => `the environment has no connection reference ${logicalName}, so nothing was sent; import the solution that has it`,
	"reference-not-bound": ({ logicalName, found }) => `the connection reference ${logicalName} is bound to ${found ?? "no connection"} after it was bound`
};
/** Why a call is not repeated. */
const givenUpWords = {
	"run-stopped": () => "the run was stopped",
	"call-waited-enough": () => "one call waits no longer than 180 s",
	"retries-spent": ({ tries }) => `the run has retried ${tries} calls, which is the most`,
	"waiting-spent": ({ seconds, most }) => `the run has waited ${seconds} s of the ${most} s that it may wait`,
	"wait-too-long": ({ seconds }) => `the server asks for a wait of ${seconds} s, longer than a run waits`
};
const hostWords = framed(WORDS$5, ofTheCall);
const retryWords = {
	"waiting-for-server": (retry) => `${retry.call}: ${who$1(retry.service)} asks for fewer calls; all calls wait ${retry.seconds} s (${tries(retry)})`,
	"trying-again": (retry) => `${retry.call}: ${worded$1(WORDS$5, retry.cause)}. Trying again in ${retry.seconds} s (${tries(retry)})`
};
function tries({ next, most }) {
	return `try ${next} of ${most}`;
}
/** Failures that say nothing about the flow or the key: for them it helps to name the call. */
const NAMES_THE_CALL = [
	"network",
	"timeout",
	"http",
	"protocol"
];
function ofTheCall(failure, words) {
	const { call, tries, givenUp, isUnsent } = failure;
	return [
		call !== void 0 && NAMES_THE_CALL.includes(kindOf$5(failure)) ? `${call}: ` : "",
		words,
		tries === void 0 ? "" : ` (${tries} tries)`,
		givenUp === void 0 ? "" : `; ${worded$1(givenUpWords, givenUp)}`,
		isUnsent ? "; no further call was sent" : ""
	].join("");
}
function unanswered$2({ detail, service }, what) {
	if (service === void 0) return `no answer from Flow Studio: ${what} (${detail}); ${NETWORK}`;
	return `no answer from ${service}: ${what} (${detail}); ${OWN_NETWORK}`;
}
/** Who was called. */
function who$1(service) {
	return service ?? "Flow Studio";
}
/** What the server answered, with its status where it has one, and what that means. */
function http({ status, quoted }, words) {
	const parts = [...status === null ? [] : [`HTTP ${status}`], ...quoted === null || quoted === "" ? [] : [`"${quoted}"`]];
	return parts.length === 0 ? words : `${parts.join(" ")}: ${words}`;
}
/** The data policy that forbids a save or a start, with the connectors that the server names. */
function violated({ policy, connectors }) {
	const named = connectors.map((id) => policyConnector(id)?.name ?? id);
	const [what, where] = [andList(codes(named)), named.length > 1 ? " in one flow" : ""];
	return `${policy === null ? "a data policy" : `the data policy \`${policy}\``} forbids ${what === "" ? "what this flow uses" : what}${where}`;
}
function quotedText(quoted) {
	return quoted === null || quoted === "" ? "" : `: "${quoted}"`;
}
/** A refusal by a host, or an error on the way to it, in words. */
function hostMessage(failure) {
	return worded$1(hostWords, failure);
}
const refusalWords = framed({
	"policy-violated": (refused) => `${policyOf$1(refused)} ${forbidden(refused)}; an administrator must allow it in the Power Platform admin center, or the flow must use another connector`,
	"connection-not-allowed": (refused) => `${accountOf(refused.deployAs)} may not use ${connections(refused.connections)}${usedBy$1(refused)}; deploy with the owner's key, share the connection with that account, or bind the reference to a connection of its own`,
	"connection-not-configured": (refused) => `a connection is unknown here, expired, or of another environment: ${connections(refused.connections)}. List those of that connector in ${refused.environmentName} (\`list_live_connections\`), and correct connectionName in the map or sign in the connection again`,
	"connection-in-place-of-key": (refused) => `${operationOf$2(refused)} has the name of a connection where the key of a reference belongs; write the key, one of ${keys$1(refused.keys)}`,
	"references-not-received": () => "Flow Studio found connector operations and no connectionReferences, which Flowgate always sends: this is a defect of Flowgate, or that version of the server has another name for them; report it",
	"operation-without-reference": (refused) => `${operationOf$2(refused)} has no connection reference, or the flow is solution-aware and needs \`host.connectionReferenceName\`; write the key, and deploy a flow of a solution with its solution`,
	"authentication-not-allowed": (refused) => `${operationOf$2(refused)} has \`inputs.authentication\`, which this save does not allow; remove it from the connector operations of the file`,
	"definition-invalid": (refused) => `the definition is wrong${refused.operation === null ? ` in ${refused.file}` : ` at ${place(refused.operation)}`}; correct it there, as the server says`,
	"parameter-missing": ({ file, parameter }) => `${file} does not declare the parameter ${parameter ?? "$connections or $authentication"}; declare it under the definition's \`parameters\``,
	"variable-invalid": (refused) => `${operationOf$2(refused, "an action")} initializes a variable below the top level, or uses one that no action initializes; initialize each variable once, at the top level, before it is used`,
	"description-too-long": (refused) => `the description of ${operationOf$2(refused)} is longer than 256 characters; shorten it (that of a trigger is refused only when the flow is started)`,
	"operation-unknown": (refused) => `${operationOf$2(refused)} uses an operation that its connector does not have, or parameters that do not fit; compare it with the designer`,
	"resource-not-found": (refused) => `the site, list or table of ${operationOf$2(refused)} is not found with this connection, or not open to it; it is probably one of another environment: set the value for ${refused.environment} under \`parameters\` in the map`,
	"references-not-bound-yet": () => "the flow cannot be started before its references are bound; deploy it again, which binds them and then starts it",
	"invoker-not-there": (refused) => `${operationOf$2(refused)} uses the connection of the person who starts the flow, and nobody starts it; write \`"source": "Embedded"\` for its reference in the map`,
	"target-not-found": ({ environment, file }) => `the environment or the flow does not exist for this key; correct \`environmentName\` of ${environment}, or \`flowName\` of ${file}, in the map`,
	"throttled-too-long": () => "Flow Studio or Power Automate throttles this key (5 calls a connection a minute is a documented limit), also after the waits that it asked for; run again in a few minutes, or with a lower `concurrency`",
	"row-not-bound": ({ environment, file }) => `a connection reference that ${file} uses has no connection in ${environment}; bind it in the map, or in Power Apps, then run again`,
	"licence-missing": ({ environment }) => `the owner of the flow has no licence for what it uses in ${environment}; a flow of an application needs a Process licence for premium connectors`,
	"called-flow-unpublished": ({ file }) => `${file} calls a flow that was never published; publish that one first`,
	"called-flow-for-invoker": ({ file }) => `${file} calls a flow whose connections are those of the person who starts it; set its run-only connections to fixed ones`,
	"owner-is-application": ({ environment }) => `an application owns the flow, so a person's sign-in may not turn it on in ${environment}; deploy with the application's identity`,
	"trigger-concurrency-kept": ({ file }) => `the trigger of ${file} no longer limits its runs, which cannot be undone once it was set; write the limit into the file again`,
	"changed-in-between": ({ file, environment }) => `somebody changed the live flow of ${file} in ${environment} after it was read, so it was not overwritten; look at the change, then run again`,
	"draft-blocks-save": ({ file, environment }) => `the live flow of ${file} in ${environment} has unpublished changes, which block every save; whoever made them must publish or discard them`,
	"refusal-unknown": ({ cause, operation }) => `${hostMessage(cause)}${operation === null ? "" : ` (this is about ${place(operation)})`}`
}, withTheServersWords);
function withTheServersWords({ code, cause }, words) {
	const isUnread = cause.code === "refused" && cause.quoted === "";
	if (code === "refusal-unknown" || isUnread) return words;
	const quoted = quotedIn(cause);
	return `${words}. The server said: ${quoted === "" ? hostMessage(cause) : `"${quoted}"`}`;
}
/** The place of an operation, where a reader can find it. */
function place({ kind, name, file, line }) {
	return `the ${kind} \`${name}\` (${file}:${line})`;
}
function placeInBrackets({ kind, name, file, line }) {
	return `${kind} \`${name}\`, ${file}:${line}`;
}
function operationOf$2({ operation, file }, unnamed = "an operation") {
	return operation === null ? `${unnamed} of ${file}` : place(operation);
}
function policyOf$1({ policy, environment }) {
	return policy === null ? `a data policy of ${environment}` : `the data policy \`${policy}\` of ${environment}`;
}
/** The forbidden pair, or the blocked connectors. */
function forbidden(refused) {
	const { connectors } = refused;
	if (connectors.length === 0) return `forbids a connector or a combination of connectors${usedBy$1(refused)}`;
	const named = connectors.map(({ name, operation }) => operation === null ? `\`${name}\`` : `\`${name}\` (${placeInBrackets(operation)})`);
	return connectors.length === 1 ? `forbids ${named.join("")}` : `forbids ${andList(named)} in one flow`;
}
function usedBy$1({ operation }) {
	return operation === null ? "" : `, used by ${place(operation)}`;
}
function accountOf(deployAs) {
	return deployAs === null ? "the account of the API key" : `the deploying account ${deployAs}`;
}
function keys$1(names) {
	return names.map((key) => `\`${key}\``).join(", ") || "those in connectionReferences";
}
function connections(suspects) {
	const names = suspects.map(({ key, connectionName, owner }) => {
		const whose = owner === null ? "" : `, owned by ${owner}`;
		return `\`${key}\` (connection ${connectionName ?? "none"}${whose})`;
	});
	return names.length === 0 ? "one of its connections" : names.join(" and ");
}
// src/report/reasons/first-run.ts
/**
* What a reader must know of a first run that failed, without a full stop; null for any other run.
* It never has the server's words about the run.
*/
function failedRunMessage(run, file) {
	if (run === void 0 || !hasFailed(run)) return null;
	const { action, line, code, meaning, before, since } = run;
	const place = line === null ? file : `${file}:${line}`;
	const what = `its first run failed${action === null ? "" : ` at \`${action}\` (${place})`}${code === null ? "" : ` with ${code}`}`;
	const why = meaning === null ? "" : `: ${worded$1(refusalWords, meaning)}`;
	if (isBlamed(run)) return `${what}${why}`;
	return `${what}${why}. This change is not blamed: ${share(before)} before it failed, and ${share(since)} since`;
}
function share({ failed, of }) {
	return `${failed} of ${of} ${of === 1 ? "run" : "runs"}`;
}
// src/report/annotations.ts
const LEVELS$1 = [
	"error",
	"warning",
	"notice"
];
/** The annotations that a step shows, errors first. */
function toAnnotations(report) {
	const all = allAnnotations(report);
	const levels = LEVELS$1.map((level) => {
		const found = all.filter((each) => each.level === level);
		const shown = found.length > 9 ? 8 : found.length;
		const [next] = found.slice(shown);
		const more = found.length - shown;
		const last = next === void 0 ? [] : [counting(next, more)];
		return {
			level,
			more,
			annotations: [...found.slice(0, shown), ...last]
		};
	});
	return {
		annotations: levels.flatMap(({ annotations }) => annotations),
		more: Object.fromEntries(levels.map(({ level, more }) => [level, more]))
	};
}
/** Every first run that failed because of the change, and then every finding, each on its line. */
function allAnnotations({ outcomes, findings }) {
	return [...failedRuns(outcomes), ...findings.map(annotation)];
}
/** On the action that failed; on the file's first line where that is not known. */
function failedRuns(outcomes) {
	return outcomes.flatMap(({ environment, file, run }) => {
		const message = isBlamed(run) ? failedRunMessage(run, file) : null;
		if (message === null) return [];
		const line = run?.line ?? 1;
		return [{
			level: "error",
			title: titled$1("first run failed", [environment]),
			message: escapeText(message),
			file,
			startLine: line,
			endLine: line
		}];
	});
}
/** One finding on its line. */
function annotation(finding) {
	const { rule, severity, message, environments, help } = finding;
	return {
		level: severity,
		title: titled$1(rule, environments),
		message: [
			escapeText(message),
			...relatedLines$1(finding),
			help
		].join("\n"),
		...placeOf$8(finding)
	};
}
function titled$1(what, environments) {
	const where = environments.map((name) => escapeControl(shorten(name, 60)));
	return where.length === 0 ? what : `${what} (${where.join(", ")})`;
}
/** In place of the first of the annotations that it counts. */
function counting(next, more) {
	const title = `and ${count$1(more, `more ${next.level}`)}`;
	return {
		...next,
		title,
		message: `${title}, this line's first. All are in the job's summary.`
	};
}
const MOST_RELATED$4 = 5;
function relatedLines$1({ related }) {
	const lines = related.slice(0, MOST_RELATED$4).map(({ file, line, message }) => escapeControl(shorten(`${file}:${line} ${message}`, 300)));
	const left = related.length - lines.length;
	return left > 0 ? [...lines, `and ${count$1(left, "more place")}`] : lines;
}
function placeOf$8({ file, line, column, endLine, endColumn }) {
	const lines = {
		file,
		startLine: line,
		endLine
	};
	if (line !== endLine) return lines;
	return {
		...lines,
		startColumn: column,
		endColumn: Math.max(column, endColumn)
	};
}
// src/report/markdown/safe.ts
/**
* Names come from files that anyone may write. Outside of code, GitHub interprets mentions, issues,
* commits and bare addresses, so everything except plain words is shown as code.
*/
const EMPTY = "(empty)";
/** A name as a code span, in which nothing is interpreted. */
function code(name, max = 120) {
	const shown = unmarked(escapeControl(shortenName(name, max)));
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
	return shorten(sentence.trim(), max).split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? draw(part) ?? code(part, max) : words$1(part)).filter((part) => part !== "").map((part, index, all) => touches(all[index - 1], part) ? ` ${part}` : part).join("") || EMPTY;
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
	return words$1(shortenName(name.trim(), max)) || EMPTY;
}
/** Repeated spaces become one: more would indent, and so make a block of code. */
function words$1(text) {
	const shown = unmarked(escapeControl(text.replace(/ {2,}/g, " ")));
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
	return `<code>${unmarked(escapeControl(shortenName(name, max))).replace(/[&<>"`]/g, (character) => ENTITIES[character] ?? "")}</code>`;
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
	const body = lines.map((line) => unmarked(escapeControl(line))).join("\n");
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
// src/json/order.ts
/** Compares by code unit, so that an order is the same on every machine. */
function byCodeUnit(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
// src/json/equal.ts
/** The same text for the same data, in any order of fields. */
function keyOfData(data) {
	return JSON.stringify(data, (_name, value) => isObject(value) ? Object.fromEntries(Object.entries(value).toSorted(byKey$1)) : value);
}
/** By the keys alone: a value may have a `toString` of its own. */
function byKey$1([one], [other]) {
	return byCodeUnit(one, other);
}
/** Sorted in an order that depends on the data alone. */
function sortedByData(each) {
	return each.toSorted((one, other) => byCodeUnit(keyOfData(one), keyOfData(other)));
}
/** Without repetitions of equal data; the first one stays. */
function distinct(each) {
	return distinctBy(each, keyOfData);
}
/** The first of those with the same key. */
function distinctBy(each, keyOf) {
	return [...new Map(each.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}
// src/plan/change.ts
/** True when it is blocked, and not skipped on purpose, as with `on-drift: skip`. */
function isBlocked(change) {
	return change.action === "blocked" && change.isSkipped !== true;
}
/** The order of a plan and of its outcomes: by environment and file. */
function byTarget(one, other) {
	return byCodeUnit(one.environment, other.environment) || byCodeUnit(one.file, other.file);
}
// src/plan/drift.ts
const STATUSES$3 = {
	"not-live": "gone",
	"flow-missing": "gone",
	"flow-draft": "at-risk",
	"flow-managed": "at-risk",
	"references-missing": "at-risk",
	"reference-conflict": "unclear",
	"reference-shared": "at-risk",
	"live-flow-suspended": "at-risk",
	"live-state-not-shown": "unclear",
	"errors-found": "at-risk",
	"flow-unreadable": "not-read",
	"no-flow-in-file": "unclear",
	"flow-ambiguous": "unclear",
	"same-live-flow": "unclear",
	"references-as-array": "unclear",
	"reference-unmapped": "unclear",
	"parameter-undeclared": "unclear"
};
/** How a live flow compares with Git: by its differences, else by the reason why it has none. */
function driftStatus({ paths, reason }) {
	if (paths.length > 0) return "differs";
	return reason === null ? "as-in-git" : STATUSES$3[reason.code];
}
/** True when live is known to differ from Git; false for a flow that was not read. */
function isDrifted(entry) {
	const status = driftStatus(entry);
	return status !== "as-in-git" && status !== "not-read";
}
/** True when no live flow was found to compare with, or it is unclear which one it is. */
function isUncompared(entry) {
	const status = driftStatus(entry);
	return status === "unclear" || status === "not-read" || entry.reason?.code === "flow-missing";
}
// src/flow/parameters.ts
const TEXT$1 = {
	fits: (value) => typeof value === "string",
	wants: "a text"
};
const OBJECT = {
	fits: isObject,
	wants: "an object"
};
/** The types of the workflow definition language, which compares them without case. */
const TYPES$4 = /* @__PURE__ */ new Map([
	["string", TEXT$1],
	["securestring", TEXT$1],
	["int", {
		fits: (value) => Number.isInteger(value),
		wants: "a whole number"
	}],
	["float", {
		fits: (value) => typeof value === "number",
		wants: "a number"
	}],
	["bool", {
		fits: (value) => typeof value === "boolean",
		wants: "true or false"
	}],
	["array", {
		fits: Array.isArray,
		wants: "a list"
	}],
	["object", OBJECT],
	["secureobject", OBJECT]
]);
/** The same, as Microsoft writes them. */
const PARAMETER_TYPES$1 = "String Int Float Bool Array Object SecureString SecureObject".split(" ");
/**
* The type of value that `parameter` declares, in words, where `value` is of another type;
* otherwise null.
*/
function expectedInstead(parameter, value) {
	const type = TYPES$4.get((digString(parameter, "type") ?? "").toLowerCase());
	return type === void 0 || type.fits(value) ? null : type.wants;
}
/** Whether a parameter is declared as secure. */
function isSecure(parameter) {
	return /^secure/i.test(digString(parameter, "type") ?? "");
}
/**
* The schema name of the solution's environment variable behind a parameter, as in `"metadata": {
* "schemaName": "contoso_SiteUrl" }`; null for any other parameter.
*/
function environmentVariableOf(parameter) {
	return digString(parameter, "metadata", "schemaName") || null;
}
/** Every text, number and boolean in a parameter's value, with its path from there. */
function* leavesOf(value, path = []) {
	if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* leavesOf(item, [...path, index]);
	else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* leavesOf(item, [...path, key]);
	else yield {
		path,
		value
	};
}
// src/plan/writing.ts
/** True for what a deployment would write. */
function isWriting(change) {
	return change.action === "create" || change.action === "update";
}
// src/plan/outcome.ts
/** The results that make a run fail. */
const FAILING = [
	"failed",
	"restored",
	"unknown",
	"blocked"
];
/** The outcome of a change that ended so, without the values of secure parameters. */
function outcomeOf(change, { isAsItWas = false, ...ending }) {
	const { environment, file, displayName, flowName } = change;
	const reason = withoutSecretsOf(change, ending.reason ?? null);
	const nothing = {
		state: null,
		snapshot: null
	};
	const rows = ending.rows === void 0 ? {} : { rows: withoutSecretsOf(change, ending.rows) };
	const outcome = {
		environment,
		file,
		displayName,
		flowName,
		...nothing,
		...ending,
		...rows,
		reason
	};
	return isAsItWas ? {
		...outcome,
		snapshot: null
	} : outcome;
}
/** A reason without the values of secure parameters, which a server may quote in a refusal. */
function withoutSecretsOf(change, reason) {
	return redactAll(reason, secretsOf(change));
}
function secretsOf(change) {
	if (!isWriting(change)) return [];
	const { parameters } = change.desired.definition;
	return Object.values(isObject(parameters) ? parameters : {}).filter(isSecure).flatMap((parameter) => [...leavesOf(own$1(parameter, "defaultValue") ?? "")]).map(({ value }) => String(value));
}
/** How a blocked change ends: skipped where `on-drift` asked for that. */
function blockedEnding({ reason, isSkipped }) {
	return {
		result: isSkipped ? "skipped" : "blocked",
		reason
	};
}
// src/report/drift.ts
/** The live flows by environment; environments without flows are left out. */
function driftByEnvironment({ environments, drift }) {
	const found = Map.groupBy(drift ?? [], ({ environment }) => environment);
	return [.../* @__PURE__ */ new Set([...environments, ...found.keys()])].map((environment) => ({
		environment,
		entries: found.get(environment) ?? []
	})).filter(({ entries }) => entries.length > 0);
}
/** In the order in which they are counted. */
const WORDS$3 = {
	differs: "differs",
	gone: "gone",
	"at-risk": "at risk",
	unclear: "unclear",
	"not-read": "not read",
	"as-in-git": "as in Git"
};
/** The status of one live flow in a word or two. */
function driftWord(entry) {
	return WORDS$3[driftStatus(entry)];
}
/** Whether a live flow is as Git has it. */
function isAsInGit(entry) {
	return driftStatus(entry) === "as-in-git";
}
/** `2 flows differ from Git, 1 gone, 3 as in Git`. */
function driftCounts(entries) {
	const found = Map.groupBy(entries, driftStatus);
	return Object.keys(WORDS$3).flatMap((status) => {
		const number = found.get(status)?.length ?? 0;
		return number === 0 ? [] : [driftCount(status, number)];
	}).join(", ");
}
function driftCount(status, number) {
	if (status !== "differs") return `${amount(number)} ${WORDS$3[status]}`;
	return `${count$1(number, "flow")} ${number === 1 ? "differs" : "differ"} from Git`;
}
// src/rules/reasons/json.ts
/** By the parser's name. */
const SYNTAX = {
	InvalidSymbol: "this is no JSON value (a string needs double quotes)",
	InvalidNumberFormat: "this is no JSON number",
	PropertyNameExpected: "a key in double quotes is expected here",
	ValueExpected: "a value is expected here",
	ColonExpected: "a colon is expected here",
	CommaExpected: "a comma is expected here",
	CloseBraceExpected: "a closing brace is expected here",
	CloseBracketExpected: "a closing bracket is expected here",
	EndOfFileExpected: "the document has ended before this text; remove it",
	InvalidCommentToken: "JSON has no comments; remove this one",
	UnexpectedEndOfComment: "this comment does not end",
	UnexpectedEndOfString: "this string does not end",
	UnexpectedEndOfNumber: "this number does not end",
	InvalidUnicode: "an escape \\u needs four hexadecimal digits",
	InvalidEscapeCharacter: "this string holds an escape that is unknown to JSON",
	InvalidCharacter: "this string holds a control character that must be escaped"
};
/** The words for the rules `json-invalid` and `map-invalid`, and for whatever cannot be read then. */
const jsonWords = {
	"json-empty": () => "the file is empty",
	"json-syntax": ({ fault }) => SYNTAX[fault] ?? "this is not JSON",
	"json-too-deep": ({ most }) => `nested more than ${most} levels deep; Power Automate allows 8 levels of actions`,
	"json-reserved-key": () => `the key \`${RESERVED}\` has a meaning of its own in JavaScript; choose another name`,
	"json-repeated-key": ({ key }) => `the key ${JSON.stringify(key)} appears twice in one object; only the last would count`,
	"json-number-not-kept": ({ literal, sent }) => sent === null ? `the number ${literal} is larger than JSON numbers can be; write it as a string` : `the number ${literal} has more digits than JSON numbers keep and would be sent as ${sent}; write it as a string`,
	"json-unreadable": ({ detail }) => `this is not JSON: ${detail}`,
	"text-undecodable": ({ encoding }) => `not decodable as ${encoding.toUpperCase()}; save the file as UTF-8`
};
/** Why a text is not read as JSON. */
function jsonMessage(reason) {
	return worded$1(jsonWords, reason);
}
// src/rules/reasons/file.ts
const MEGABYTE = 1048576;
const fileReadWords = {
	"file-outside-workspace": () => "a symbolic link that leads out of the workspace is not read",
	"file-not-regular": () => "it is not a regular file",
	"file-too-large": ({ bytes, most }) => `the file has ${(bytes / MEGABYTE).toFixed(1)} MB; files over ${most / MEGABYTE} MB are not read`,
	"file-read-failed": ({ errno }) => `the file cannot be read (${errno})`
};
/** Why a file of the workspace is not read. */
function fileReadMessage(problem) {
	return worded$1(fileReadWords, problem);
}
const skippedWords = {
	"logic-apps": () => "Logic Apps workflow",
	"not-a-flow": () => "not a flow",
	"zip-archive": () => "zip archive, which is not read; unpack it",
	"file-not-json": ({ cause }) => `not JSON${cause === null ? "" : ` (${badFileMessage(cause)})`}`,
	"solution-file-unread": ({ cause }) => `a file of a solution that is not read (${fileReadMessage(cause)})`,
	"solution-file-undecodable": ({ encoding }) => `a file of a solution that is not decodable as ${encoding.toUpperCase()}`,
	"solution-file-malformed": ({ format, detail }) => `a file of a solution that is not valid ${format} (${detail})`,
	"solution-file-refused": ({ what }) => `a file of a solution that ${what === "doctype" ? "has a document type" : "is nested too deeply"}`,
	"folder-unread": ({ errno }) => `a folder that cannot be read (${errno})`
};
const badFileWords = {
	...jsonWords,
	...fileReadWords,
	"file-vanished": () => "the file vanished while it was read",
	"flow-lost": ({ cause }) => `this file was a flow before this change and is none now (${worded$1(skippedWords, cause)}); put the flow back, or delete the file if the flow is to go`
};
/** Why a file is not read as a flow: the message of the rule `json-invalid`. */
function badFileMessage(reason) {
	return worded$1(badFileWords, reason);
}
// src/report/reasons/token-permission.ts
/** What a token lacks, as a clause. */
function missingPermission(about) {
	switch (about.token) {
		case "classic": return `the classic token lacks the scope ${scopeOf$2(about)}`;
		case "fine-grained": return `the fine-grained token lacks the permission \`${about.permission}\``;
		case "job": return `the job's token lacks the permission \`${about.permission}\``;
	}
}
/** How to give a token what it lacks. */
function permissionRemedy(about) {
	switch (about.token) {
		case "classic": return `give the classic token the scope ${scopeOf$2(about)}`;
		case "fine-grained": return `give the fine-grained token the permission \`${about.permission}\` on this repository`;
		case "job": return `add ${permissionPlace(about)}`;
	}
}
/** Where a permission is set. */
function permissionPlace({ permission, token }) {
	switch (token) {
		case "classic": return `the scope ${scopeOf$2({ permission })} of the classic token`;
		case "fine-grained": return `the permission \`${permission}\` of the fine-grained token`;
		case "job": return `\`${permission}\` under \`permissions:\` of the job`;
	}
}
/** The scope of a classic token that includes a permission. */
function scopeOf$2({ permission }) {
	return permission === "members: read" ? "`read:org`" : "`repo`";
}
// src/report/reasons/github.ts
const SHORT_SHA = 7;
const short = (sha) => sha.slice(0, SHORT_SHA);
/** What was requested, as text after "could not". */
const requestWords = {
	"read-base-branch": () => "read the base branch",
	"read-pulls": () => "read pull requests",
	"read-issues": () => "read issues",
	"read-subject": () => "read how GitHub writes the subject of a job's identity",
	"read-file": ({ path, ref }) => `read ${path} at ${ref}`,
	"find-commit-of-file": ({ path, ref, repository }) => `read ${path}: GitHub shows no commit ${ref} in ${repository}`,
	"list-files": ({ ref }) => `list the files of ${ref}`,
	"list-commits": ({ ref }) => `list the commits up to ${ref}`,
	"list-file-commits": ({ path, ref }) => `list the commits of ${path} up to ${ref}`,
	"list-pushed-commits": ({ sha }) => `list the commits of the push to ${sha}`,
	"find-merged-pull": ({ sha }) => `find the pull request that brought ${sha}`,
	"write-check-run": ({ sha }) => `write the check run of ${sha}`,
	"compare-commits": ({ before, after }) => `compare ${short(before)} with ${short(after)}`,
	"read-pull": ({ pull }) => `read pull request #${pull}`,
	"list-pull-files": ({ pull }) => `list the files of pull request #${pull}`,
	"list-reviews": ({ pull }) => `list the reviews of pull request #${pull}`,
	"read-comments": ({ pull }) => `read the comments of #${pull}`,
	"write-comment": ({ pull }) => `comment on #${pull}`,
	"write-issue": ({ title }) => `write the issue ${JSON.stringify(title)}`,
	"list-team-members": ({ team }) => `list the members of ${team}`
};
const lostWords = {
	"github-connection-lost": ({ detail }) => detail || "connection lost",
	"github-answer-cut": () => "the answer broke off",
	"github-answer-type": ({ type }) => `an answer of type ${type}`,
	"github-answer-unexpected": ({ at }) => `the answer is not as GitHub documents it${at === "" ? "" : `: \`${at}\` is missing, or of another type`}`,
	"github-link-elsewhere": () => "a list goes on at another host, which must not see the token",
	"github-list-in-circle": () => "a list has no end",
	"github-answer-too-large": ({ most }) => `the answer is larger than ${most / MEBIBYTE} MB, unpacked, and was not read further`
};
const unanswered$1 = (failure) => `${couldNot(failure)}: no answer from GitHub (${worded$1(lostWords, failure)})`;
const unusable = (failure) => `${couldNot(failure)}: ${worded$1(lostWords, failure)}. Check what answers under the address of GitHub, and run the job again`;
const githubWords = {
	"event-file-not-named": () => "the environment names no event file (GITHUB_EVENT_PATH)",
	"event-file-unreadable": ({ path, detail }) => `could not read the event file ${path}: ${detail}`,
	"event-file-not-json": ({ path }) => `the event file ${path} is not JSON`,
	"event-file-unexpected": ({ path, at, detail }) => `the event file ${path} is not as GitHub writes it: ${at || "its root"}, ${detail}`,
	"event-part-missing": ({ event, part }) => `the event file is not as GitHub writes it: ${event} has no \`${part}\``,
	"runner-variable-invalid": ({ name, value }) => `the environment's ${name} is ${JSON.stringify(value)}, which cannot be right`,
	"github-token-empty": () => "there is no `github-token`",
	"github-token-malformed": () => "the `github-token` has characters that no token has",
	"no-commit-named": ({ path }) => `could not read ${path}: no commit was named`,
	"file-too-large-for-github": ({ path, ref, megabytes }) => `could not read ${path} at ${ref}: it has over ${megabytes} MB`,
	"comment-too-long": ({ pull, characters, most }) => `the comment on #${pull} is too long for GitHub: ${characters} characters, of at most ${most}`,
	"github-connection-lost": unanswered$1,
	"github-answer-cut": unanswered$1,
	"github-answer-type": unanswered$1,
	"github-answer-unexpected": unusable,
	"github-link-elsewhere": unusable,
	"github-list-in-circle": unusable,
	"github-answer-too-large": (failure) => `${couldNot(failure)}: ${worded$1(lostWords, failure)}. If a file of that size is meant, take it out of what Flowgate reads; else check what answers under the address of GitHub`,
	"github-permission-missing": (failure) => `${couldNot(failure)}: the token lacks ${failure.token === "classic" ? "a scope" : "a permission"}; ${permissionRemedy(failure)} (${answer(failure)})`,
	"github-not-found": (failure) => `${couldNot(failure)}: ${answer(failure)}. It is not there, or the token may not see it: check ${permissionPlace(failure)}`,
	"github-rate-limit": (failure) => `${couldNot(failure)}: ${answer(failure)}. The token has reached a rate limit; run the job again later`,
	"github-token-not-accepted": (failure) => `${couldNot(failure)}: ${answer(failure)}. The \`github-token\` is not valid, or has expired`,
	"github-server-trouble": (failure) => `${couldNot(failure)}: ${answer(failure)}. See https://www.githubstatus.com, and run the job again later`,
	"github-refused": (failure) => `${couldNot(failure)}: ${answer(failure)}`
};
const unlistedWords = {
	...githubWords,
	"pull-changed-since-event": ({ pull }) => `pull request #${pull} has changed since this job's event`,
	"pull-lists-too-few": ({ pull, listed, changed }) => `GitHub lists only ${listed} of ${changed} files that pull request #${pull} changes`,
	"comparison-lists-too-few": ({ most, before }) => `${most} files or more changed since ${short(before)}`,
	"branch-rewritten": ({ before, after }) => `the branch was rewritten (${short(before)} is no ancestor of ${short(after)})`,
	"commits-not-connected": ({ before, after }) => `GitHub finds no way from ${short(before)} to ${short(after)}`,
	"commits-not-comparable": ({ before, after }) => `GitHub cannot compare ${short(before)} with ${short(after)}`
};
const noticeWords = {
	"waiting-for-github": ({ seconds }) => `GitHub asks for patience; waiting ${seconds} s`,
	"files-not-listed": ({ cause }) => `${worded$1(unlistedWords, cause)}: every flow counts as changed`,
	"push-cut": ({ commits, most }) => `the push has ${commits} commits; the pull requests of the newest ${most} are looked for`,
	"push-too-long": () => "the push has too many commits; only its last one is asked for its pull request",
	"comment-left-over": ({ url }) => `the comment ${url} of Flowgate is left over and may be deleted`
};
function couldNot({ request }) {
	return `could not ${worded$1(requestWords, request)}`;
}
function answer({ status, quoted }) {
	return `GitHub answered ${status}${quoted === "" ? "" : `, "${quoted}"`}`;
}
// src/report/reasons/approval.ts
const distrustWords = {
	"editor-not-asked": () => "GitHub did not answer who edited it last",
	"edits-not-known": () => "GitHub does not say whether somebody edited it",
	"editor-not-known": () => "somebody edited it, and GitHub does not say who",
	"edited-by": ({ login }) => `${login} edited it`
};
const reviewWords = {
	"not-a-push": () => "this is no push of a merged pull request, so `approved-plan` must name the plan",
	"no-github-token": () => "without `github-token` no pull request can be read",
	"no-merged-pull": () => "no merged pull request has these commits",
	"pulls-not-read": ({ cause }) => worded$1(githubWords, cause),
	"no-own-comment": ({ pull }) => `#${pull} has no comment of this token's account`,
	"comment-untrusted": ({ pull, cause }) => `the comment on #${pull} is not trusted: ${worded$1(distrustWords, cause)}`,
	"comment-without-plan": ({ pull }) => `the comment on #${pull} shows no plan`,
	"plan-unreadable": ({ pull }) => `the plan in the comment on #${pull} cannot be read`,
	"plan-against-git": ({ pull }) => `the comment on #${pull} shows a plan that was compared with Git only: give the pull request's check the \`api-key\``,
	"environment-not-shown": ({ pull, environment }) => `#${pull} showed no plan for ${environment}`
};
const oneProblemWords = {
	"other-plan-approved": ({ digest }) => `not written, because \`approved-plan\` is not the digest of this plan, which is \`${digest}\``,
	"other-environment-approved": () => "not written, because `approved-plan` approves only another environment",
	"plan-not-reviewed": ({ unreviewed, pulls, problems }) => {
		return `not written, because nobody reviewed it as it is: ${[...pulls.length === 0 ? [] : [differsFrom(pulls, unreviewed)], ...problems.map((problem) => worded$1(reviewWords, problem))].join("; ")}`;
	}
};
const approvalWords = {
	...oneProblemWords,
	"several-approval-problems": ({ causes }) => causes.map((cause) => worded$1(oneProblemWords, cause)).join("; ")
};
function differsFrom(pulls, changes) {
	const where = andList(pulls.map((pull) => `#${pull}`));
	return changes === 1 ? `1 change of this plan is not as ${where} showed it` : `${count$1(changes, "change")} of this plan are not as ${where} showed them`;
}
// src/report/reasons/checked-only.ts
const checkedOnlyWords = {
	"not-in-map": () => "name it in the map to deploy it",
	"agent-flow": () => "an agent flow is never deployed"
};
// src/report/reasons/file.ts
const fileWords = {
	"file-exists": () => "the file already exists",
	"file-gone": () => "the file no longer exists",
	"file-unreadable": ({ cause }) => fileReadMessage(cause),
	"file-changed-since-read": () => "the file has changed since it was read",
	"file-not-editable": () => "the file cannot be changed without changing more than what differs",
	"file-behind-link": ({ link }) => `${link} is a symbolic link in the repository, and Flowgate writes through none`,
	"file-not-written": ({ errno }) => `the file cannot be written (${errno})`
};
const fixWords = {
	...fileWords,
	"fixes-contradict": () => "two fixes contradict each other"
};
/** Why nothing was written to a file, as part of a sentence without a full stop. */
function fileMessage(problem) {
	return worded$1(fixWords, problem);
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
// src/report/reasons/outcome.ts
const MOST_DIFFERENCES = 4;
const mismatchWords = {
	"part-missing": ({ at }) => `${at} is missing`,
	"part-unexpected": ({ at }) => `${at} exists and should not`,
	"part-moved": ({ at, found }) => `${found} is where ${at} should be`,
	"value-differs": ({ at, found, wanted }) => {
		if (found === null) return `${at} is missing instead of ${wanted}`;
		return wanted === null ? `${at} is ${found} and should not exist` : `${at} is ${found} instead of ${wanted}`;
	},
	"references-hidden": ({ at }) => `${at} is not shown`
};
const snapshotProblemWords = {
	"file-behind-link": fileWords["file-behind-link"],
	"disk-error": ({ detail }) => detail
};
/** The first differences. */
function differencesText(differences) {
	return plainList(differences.map((difference) => worded$1(mismatchWords, difference)), MOST_DIFFERENCES);
}
const unseenWords = {
	...hostWords,
	"flow-not-there": () => "the flow does not exist",
	"flow-not-listed": () => "no flow of that name is listed yet",
	"state-hidden": () => "the server does not show whether a flow is on",
	"name-shared": ({ flowNames }) => `${flowNames.length} flows have that name now (${flowNames.join(", ")})`
};
const unverifiedWords = {
	"saved-not-seen": ({ createdAs, cause }) => `it was saved${createdAs === null ? "" : ` as ${createdAs}`}, and could not be read back: ${worded$1(unseenWords, cause)}`,
	"reply-lost": ({ lost, cause }) => `${hostMessage(lost)}; whether it was written could not be read: ${worded$1(unseenWords, cause)}`,
	"reply-lost-and-hidden": ({ lost }) => `${hostMessage(lost)}; only its connections were to change, and the server does not show them`,
	"reply-lost-and-differs": ({ lost, differences }) => `${hostMessage(lost)}; the live flow is neither as it was nor as it should be (${differencesText(differences)})`,
	"reply-lost-and-new-differs": ({ lost, differences }) => `${hostMessage(lost)}; a flow of that name exists now, and it differs from the file: ${differencesText(differences)}`
};
const restoreProblemWords = {
	...hostWords,
	...unverifiedWords,
	"not-kept": ({ cause }) => `nothing was sent, because the flow as it is now could not be kept: ${worded$1(snapshotProblemWords, cause)}`,
	"not-read": ({ cause }) => `reading it failed: ${worded$1(unseenWords, cause)}`,
	"edited-meanwhile": () => "it is neither as it was deployed nor as it was before, so somebody may have edited it since",
	"still-differs": ({ lost, differences }) => `${lost === null ? "" : `${hostMessage(lost)}; `}it still differs: ${differencesText(differences)}`,
	"state-differs": ({ state, wanted }) => `its content is as it was, and it is ${state ?? "in an unknown state"} instead of ${wanted}`,
	"state-not-restored": ({ state, wanted, cause }) => `its content is as it was, and it is ${state ?? "in an unknown state"} instead of ${wanted}: ${hostMessage(cause)}`,
	"state-not-seen": ({ wanted, lost, cause }) => `its content is as it was, and whether it is ${wanted} is unknown: ${unread$1(lost, cause)}`
};
const stopWords = {
	...hostWords,
	"not-stopped": ({ state }) => `it is ${state ?? "in an unknown state"}`,
	"stop-not-seen": ({ lost, cause }) => `whether it is stopped is unknown: ${unread$1(lost, cause)}`,
	"started-meanwhile": () => "somebody has started or edited it since, so it was left as it is",
	"not-own": () => "the answer to its create was lost, so it may be the flow of another run, and was left as it is"
};
const unfinishedWords = {
	...refusalWords,
	"references-not-seen": ({ cause }) => `whether its references are bound could not be read: ${hostMessage(cause)}`,
	"differs-from-file": ({ differences }) => `it differs from the file: ${differencesText(differences)}`,
	"twins-not-checked": ({ cause }) => `whether another run created a flow of that name at the same time could not be read, so it was not started: ${hostMessage(cause)}`,
	"not-own-state": ({ lost, state, wanted }) => `it is ${state ?? "in an unknown state"} instead of ${wanted}; the answer to the create was lost, so it may be the flow of another run, and was left as it is: ${hostMessage(lost)}`
};
const obstacleWords = {
	...fileWords,
	"dataverse-row": () => "a Dataverse row cannot be written back"
};
const exportWords$1 = {
	"listed-but-gone": () => "it was listed, and no longer exists",
	"signed-url-in-definition": () => "its definition contains a signed URL, which everybody who reads the repository could call; move it into a secure parameter or a variable, and export the flow again",
	"file-differs": () => "the file differs from the live flow; --force replaces its content with the live content",
	...fileWords,
	"file-not-updated": ({ cause }) => `the file differs from the live flow, and ${worded$1(obstacleWords, cause)}`
};
const SUSPENDED = "a policy of the environment (data loss prevention) or of its license suspends it; only an administrator can allow its connectors, and turn it on again";
const outcomeWords = {
	...hostWords,
	...refusalWords,
	...exportWords$1,
	"run-stopped-before": (reason) => `it was not started, because the run was stopped; ${deployCommand(reason)} continues from here`,
	"run-atomic-before": ({ file }) => `it was not started, because \`${file}\` was not deployed and the run is atomic`,
	"called-flow-failed": ({ file, result }) => `it calls the flow of \`${file}\`, which ended as ${result}; deploy that one first`,
	"host-lost": ({ server, cause }) => `${hostMessage(cause)}. Nothing more is sent to ${server} in this run, so nothing was sent for this flow`,
	"connection-test-failed": ({ key, connectionName, status }) => `\`${key}\`: the test of the connection ${connectionName} ended with ${status}; sign it in again in Power Automate, or bind another one`,
	"connection-test-refused": ({ key, connectionName, cause }) => `\`${key}\`: the test of the connection ${connectionName} was refused: ${hostMessage(cause)}; correct connectionName in the map, or share the connection with the deploying account`,
	"name-taken": ({ flowNames }) => `it was not created, because somebody created a flow of that name after it was planned (${flowNames.join(", ")}); run again to see the new plan`,
	"name-not-checked": ({ cause }) => `it was not created, because looking for its name again failed: ${hostMessage(cause)}`,
	"changed-since-plan": ({ differences }) => `the flow was not touched, because somebody changed it after it was planned (${differencesText(differences)}); run again to see the new plan`,
	"not-read-again": ({ cause }) => `the flow was not touched, because reading it again failed: ${worded$1(unseenWords, cause)}`,
	"snapshot-not-written": ({ cause }) => `the flow was not touched, because its snapshot could not be written: ${worded$1(snapshotProblemWords, cause)}`,
	"not-written": ({ lost }) => `${hostMessage(lost)}; the live flow is as it was, so it is safe to run again`,
	"created-twice": ({ flowName, others, environment, displayName, problem }) => `it was created as ${flowName}, and another run had created a flow named "${displayName}" before (${others.join(", ")}); ${stoppedText(problem)}. Delete ${flowName} in Power Automate; ${deployCommand({ environment })} then finds the other one by its name`,
	"create-answered-with-old": ({ answered, environment, displayName, isWrittenOver, namesakes }) => `the server answered with the guid of a flow that was there before, ${answered}, so no new flow is known; ${oldFlowText(isWrittenOver)}. ${namesakesText(displayName, namesakes)}. Look at both in Power Automate before ${deployCommand({ environment })}`,
	"created-unfinished": ({ flowName, environment, cause }) => `it was created as ${flowName}, and ${worded$1(unfinishedWords, cause)}. ${deployCommand({ environment })} finds it by its name and updates it`,
	"create-uncertain": ({ environment, displayName, cause }) => `${worded$1(unverifiedWords, cause)}. Settle it with ${deployCommand({ environment })} in a minute: it looks for "${displayName}" by its name first, and creates no second one`,
	"update-uncertain": ({ environment, environmentName, flowName, snapshot, cause }) => {
		const command = cause.code === "reply-lost-and-differs" ? restoreCommand(snapshot) : deployCommand({ environment });
		return `${worded$1(unverifiedWords, cause)}. Settle it with ${command}, for flow ${flowName} in ${environmentName}; the flow as it was is kept in ${snapshot}`;
	},
	"mismatch-restored": ({ differences, kept }) => `the server accepted the flow and kept something else: ${differencesText(differences)}. It is as it was before${kept === null ? "" : `; what the server had kept is in ${kept}`}`,
	"mismatch-not-restored": ({ differences, problem, snapshot }) => `the server accepted the flow and kept something else: ${differencesText(differences)}. It could not be restored: ${worded$1(restoreProblemWords, problem)}; ${restoreCommand(snapshot)} restores it`,
	defect: ({ environment, detail }) => `this is a defect of Flowgate, please report it: ${detail}. Settle it with ${deployCommand({ environment })}`,
	"flow-suspended": () => `the flow is saved, and is suspended since then; ${SUSPENDED}`,
	"state-not-reached": ({ isSaved, state, wanted }) => `${saved(isSaved)} it is ${state} and not ${wanted}; ${state === "Suspended" ? SUSPENDED : remedy$1(wanted)}`,
	"state-refused": ({ isSaved, state, wanted, cause }) => `${saved(isSaved)} it is still ${state ?? "in its old state"}: ${worded$1(refusalWords, cause)}; ${remedy$1(wanted)}`,
	"state-unknown": ({ isSaved, wanted, environment, lost, cause }) => `${saved(isSaved)} whether it is ${wanted} now is unknown: ${unread$1(lost, cause)}. Settle it with ${deployCommand({ environment })}`,
	"reference-unbound": ({ logicalName, cause }) => `the connection reference ${logicalName} could not be bound, so the flow was not saved: ${hostMessage(cause)}`,
	"trigger-not-certain": () => "the flow was saved, and its trigger waits for changes in Dataverse: whether it listens again cannot be seen here; make one such change, or turn the flow off and on if it does not run",
	"state-not-shown": ({ wanted }) => `the server says that it is ${wanted} now, and does not show it when the flow is read; look at it in Power Automate`,
	"begins-stopped": () => "new flows begin stopped; write `\"state\": \"Started\"` for it in the map, or turn it on in Power Automate",
	"references-not-shown": ({ isNew }) => isNew ? "the server does not show the references of the new flow, also after a second save; open it in Power Automate to see whether its connections are bound" : "the server does not show the references of this flow, so whether its connections are bound as planned is not proven",
	"created-first": ({ others, environment }) => `another run created a flow of the same name after it (${others.join(", ")}), which must be deleted in Power Automate; until then ${deployCommand({ environment })} finds two flows, unless the map has the guid of this one`,
	"create-reply-lost": ({ lost }) => `the answer to the create was lost (${hostMessage(lost)}), and a flow of that name and content is there since then`,
	"state-changed": ({ before, state }) => `it was ${before ?? "in an unknown state"} before it was saved and is ${state ?? "in an unknown one"} now; write the \`state\` that it should have in the map`,
	undone: ({ file, before }) => `${first(before)}It is as it was before, because ${notDeployed(file)}`,
	"not-undone": ({ file, before, problem, snapshot }) => `${first(before)}It should be as it was, because ${notDeployed(file)}, and was not restored: ${worded$1(restoreProblemWords, problem)}; ${withSnapshot(snapshot)}`,
	"create-not-undone": ({ file, before, ...created }) => `${first(before)}It should not exist, because ${notDeployed(file)}: ${createdStays(created)}`
};
/** Says that a created flow cannot be deleted, and what to do. */
function createdStays({ environment, flowName, problem }) {
	return `it was created as ${flowName}, and Flow Studio has no tool that deletes a flow; ${stoppedText(problem)}. Delete it in Power Automate, or let ${deployCommand({ environment })} find it by its name`;
}
function stoppedText(problem) {
	return problem === null ? "it is stopped" : `it is not known to be stopped (${worded$1(stopWords, problem)})`;
}
function oldFlowText(isWrittenOver) {
	if (isWrittenOver === null) return "whether that flow was written over could not be read";
	return isWrittenOver ? "that flow has the content of the file now" : "that flow does not have the content of the file, and was not touched";
}
function namesakesText(displayName, namesakes) {
	if (namesakes === null) return `Whether a flow named "${displayName}" exists could not be read`;
	return namesakes.length === 0 ? `No flow named "${displayName}" is listed` : `A flow named "${displayName}" is listed: ${namesakes.join(", ")}`;
}
/** Why something could not be read, after an answer that may be lost too. */
function unread$1(lost, cause) {
	const words = worded$1(unseenWords, cause);
	return lost === null ? `reading it failed: ${words}` : `${hostMessage(lost)}; reading it failed as well: ${words}`;
}
/** The file that holds the former flow, and the command that restores it. */
function withSnapshot(snapshot) {
	return `its snapshot is ${snapshot}, and ${restoreCommand(snapshot)} restores it`;
}
function notDeployed(file) {
	return `\`${file}\` was not deployed and the run is atomic`;
}
/** What had happened before, as a separate sentence. */
function first(before) {
	return before === null ? "" : `${worded$1(outcomeWords, before)}. `;
}
function saved(isSaved) {
	return isSaved ? "the flow is saved, but" : "only its state was to change, and";
}
function remedy$1(wanted) {
	return `run again, or ${wanted === "Started" ? "turn it on" : "turn it off"} in Power Automate`;
}
// src/report/reasons/staying-rows.ts
const whyWords = {
	...framed(hostWords, (_, words) => `binding it as before failed: ${words}`),
	"row-needed": ({ files }) => `it is used by ${andList(codes(files), MOST_FILES$4)} now`,
	"row-maybe-needed": ({ files }) => `it may be used by ${andList(codes(files), MOST_FILES$4)} now`,
	"run-stopped": () => "the run was stopped"
};
const MOST_FILES$4 = 3;
/** Rows that stay bound to the connection of a flow that was not saved. */
const stayingRowWords = {
	"reference-stays-bound": (row) => `the connection reference \`${row.logicalName}\` in ${row.environment} stays bound to ${named$2(row.to)} instead of ${named$2(row.from)}, also for its other flows, because ${worded$1(whyWords, row.cause)}. ${remedy(row)}`,
	"reference-may-stay-bound": (row) => `the connection reference \`${row.logicalName}\` in ${row.environment} may be bound to ${named$2(row.to)} instead of ${named$2(row.from)}: ${hostMessage(row.cause)}. Look at it in its solution in Power Apps, then run ${deployCommand(row)}`
};
function named$2(connection) {
	if (connection === null) return "no connection";
	const { connectionName, owner } = connection;
	return owner === null ? connectionName : `${connectionName} (${owner})`;
}
/** A row that a saved flow needs must stay so; one can be bound to none only by an API. */
function remedy({ environment, from, cause }) {
	const again = `Correct what failed, and run ${deployCommand({ environment })}`;
	if (cause.code === "row-needed" || cause.code === "row-maybe-needed" || from === null) return again;
	return `${again}; to go back, choose ${named$2(from)} for it in its solution in Power Apps`;
}
// src/report/reasons/deployment.ts
const deploymentWords = {
	"calls-in-circle": ({ files }) => `these flows call each other in a circle, and are written in the plan's order: ${files.join(" \u2192 ")}`,
	"flow-not-restored": ({ displayName, flowName, problem, snapshot }) => `${displayName} (${flowName}) could not be restored to how it was before this run: ${worded$1(restoreProblemWords, problem)}; ${withSnapshot(snapshot)}`,
	...stayingRowWords,
	"created-flow-stays": ({ displayName, ...created }) => `${displayName} stays: ${createdStays(created)}`,
	"left-deployed": ({ displayName, result, snapshot }) => `${displayName} stays ${result}, because the run was stopped${snapshot === null ? "" : `; ${restoreCommand(snapshot)} restores it`}`
};
// src/http/loopback.ts
/**
* `localhost`, 127.0.0.0/8 or ::1; the URL parser has already normalised `127.1` and similar forms.
*/
function isLoopback({ hostname }) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
// src/map/organisation.ts
/** Domains of Dataverse in Microsoft's clouds: commercial and GCC, GCC High, DoD, China. */
const DOMAINS = [
	"dynamics.com",
	"microsoftdynamics.us",
	"appsplatform.us",
	"dynamics.cn"
];
/**
* Whether a text is an organisation's address, without path, port and credentials; or one on
* loopback, which a run accepts only beside an `authority` on loopback.
*/
function isOrganisation(text) {
	if (!URL.canParse(text)) return false;
	const url = new URL(text);
	const { protocol, hostname, port, username, password, pathname, search, hash } = url;
	if ([
		username,
		password,
		search,
		hash
	].some((part) => part !== "") || pathname !== "/") return false;
	if (isLoopback(url)) return true;
	return protocol === "https:" && port === "" && DOMAINS.some((one) => hostname.endsWith(`.${one}`));
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
const MOST_COMPARED$1 = 1e3;
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
		if (name.length < 4 || name.length > 80 || size === 0 || size > MOST_COMPARED$1) return null;
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
function nearest$1(name, known) {
	return spellingsOf(known, () => known).nearest(name);
}
/** A name as messages show it; one that is empty can be seen too. */
function quote(name) {
	if (name === "") return "`\"\"`";
	return `\`${name.length > 80 ? `${name.slice(0, 79)}\u2026` : name}\``;
}
// src/wording/glob.ts
/**
* The longest glob; how many globs without braces one with braces may become, and their total
* length.
*/
const LONGEST_GLOB = 1e3;
const LONGEST_TOGETHER = 2 * LONGEST_GLOB;
/** Why a glob is refused; null where it is accepted. */
function globFault(glob) {
	if (glob.length > 1e3) return { code: "glob-long" };
	if (!PLAIN_GLOB.test(glob)) return { code: "glob-unsupported" };
	const all = alternatives(glob);
	if (all === null) return { code: "glob-alternatives" };
	return all.join("").length > 2e3 ? { code: "glob-long-alternatives" } : null;
}
/** Only `*` and `?`, `[\u2026]` and `{\u2026}`, up to a limit; no other syntax of other tools. */
const PLAIN_GLOB = /^(?![\s\S]*(?:[?*+@!]\(|\{[^{},.]*(?:\.[^{},.]+)*\.\.[^{},]*\}))(?![^*]*(?:\*+[^*]+){20}\*)/;
/** What an editor says of another one. */
const GLOB_FAULT = "has a pattern that is not supported, such as `+(\u2026)` or `{1..3}`, or more than 20 `*`; write it with `*`, `**`, `?`, `[\u2026]` and `{a,b}`";
/** A leading `!` inverts a glob. A refused glob matches only its own text. */
function globMatcher(glob, options = {}) {
	const key = `${options.dot ? "d" : ""}${options.nocase ? "n" : ""}:${glob}`;
	const known = matchers.get(key);
	if (known !== void 0) return known;
	if (matchers.size === MOST_KNOWN) matchers.clear();
	const made = makeMatcher(glob, options);
	matchers.set(key, made);
	return made;
}
const matchers = /* @__PURE__ */ new Map();
const MOST_KNOWN = 2e4;
function makeMatcher(glob, options) {
	if (!HAS_MEANING.test(glob)) {
		const plain = folded$1(glob, options);
		return (text) => folded$1(text, options) === plain;
	}
	if (globFault(glob) !== null) return (text) => text === glob;
	if (glob.startsWith("!")) {
		const matches = makeMatcher(glob.slice(1), options);
		return (text) => !matches(text);
	}
	const programs = (alternatives(folded$1(glob, options).replace(/^\.\//, "")) ?? []).map(tokensOf);
	return (text) => {
		const written = folded$1(text, options);
		return programs.some((tokens) => runs(tokens, written, options.dot ?? false));
	};
}
const HAS_MEANING = /[*?[{\\]|^!|^\.\//;
/** Whether a glob is only a name. */
function isPlainName(glob) {
	return !HAS_MEANING.test(glob);
}
/** The folder of all files that a glob may match, or the one file that it names. */
function folderOf(glob) {
	const path = glob.replace(/^\.\//, "");
	if (isPlainName(path)) return path;
	return path.slice(0, Math.max(0, path.lastIndexOf("/", path.search(/[*?[{\\]/))));
}
function folded$1(text, { nocase }) {
	return nocase ? text.toLowerCase() : text;
}
/** A glob with braces as globs without; null where they are too many. */
function alternatives(glob) {
	if (!glob.includes("{")) return [glob];
	let open = [""];
	for (let at = 0; at < glob.length;) {
		const { parts, end } = pieceAt(glob, at);
		const inner = parts.map(({ text, isList }) => isList ? alternatives(text) : [text]);
		if (inner.includes(null)) return null;
		const all = inner.flatMap((texts) => texts ?? []);
		if (open.length * all.length > 30) return null;
		open = open.flatMap((start) => all.map((text) => start + text));
		at = end;
	}
	return open;
}
/** The list in braces at `at`, or else what comes before the next one. */
function pieceAt(glob, at) {
	if (glob[at] === "{") {
		const list = listAt(glob, at);
		if (list !== null) return list;
	}
	let end = at + 1;
	if (glob[at] === "\\") end++;
	else if (glob[at] === "[") end = endOfSet(glob, at) ?? end;
	return {
		parts: [{
			text: glob.slice(at, end),
			isList: false
		}],
		end
	};
}
/** A list has a comma: `{a}` is text. */
function listAt(glob, at) {
	const cuts = [at];
	let depth = 0;
	for (let next = at; next < glob.length; next++) {
		const character = glob[next];
		if (character === "\\") next++;
		else if (character === "{") depth++;
		else if (character === "," && depth === 1) cuts.push(next);
		else if (character === "}" && --depth === 0) {
			if (cuts.length === 1) return null;
			return {
				parts: cuts.map((cut, index) => glob.slice(cut + 1, cuts[index + 1] ?? next)).map((text) => ({
					text,
					isList: true
				})),
				end: next + 1
			};
		}
	}
	return null;
}
function tokensOf(glob) {
	if (glob === "**") return [{ kind: "all" }];
	const tokens = [];
	for (let at = 0; at < glob.length;) {
		const isStart = at === 0 || glob[at - 1] === "/";
		if (glob[at] === "/" && glob.slice(at) === "/**") return [
			...tokens,
			{ kind: "below" },
			{ kind: "all" }
		];
		if (isStart && glob.startsWith("**/", at)) {
			if (tokens.at(-1)?.kind !== "folders") tokens.push({ kind: "folders" });
			at += 3;
		} else at = addToken(tokens, glob, at, isStart);
	}
	return tokens;
}
/** Adds the token at `at`, and returns the start of the next one. */
function addToken(tokens, glob, at, isStart) {
	const character = glob[at] ?? "";
	if (character === "*") return addStar(tokens, glob, at, isStart);
	const end = character === "[" ? endOfSet(glob, at) : null;
	if (end !== null) {
		tokens.push({
			kind: "set",
			holds: setOf(glob.slice(at + 1, end - 1))
		});
		return end;
	}
	if (character === "?") tokens.push({ kind: "any" });
	else {
		const escaped = character === "\\" ? glob[at + 1] : void 0;
		tokens.push({
			kind: "character",
			character: escaped ?? character,
			isStart
		});
		if (escaped !== void 0) return at + 2;
	}
	return at + 1;
}
/** A star that is a complete name matches at least one character. */
function addStar(tokens, glob, at, isStart) {
	let end = at + 1;
	while (glob[end] === "*") end++;
	if (isStart && (end === glob.length || glob[end] === "/")) tokens.push({ kind: "any" });
	tokens.push({ kind: "star" });
	return end;
}
/**
* The offset after the bracket that closes the set at `at`; a `]` at its start belongs to the set.
*/
function endOfSet(glob, at) {
	const first = glob[at + 1] === "^" ? at + 2 : at + 1;
	for (let next = first; next < glob.length && glob[next] !== "/"; next++) if (glob[next] === "\\") next++;
	else if (glob[next] === "]" && next > first) return next + 1;
	return null;
}
function setOf(text) {
	const isNegative = text.startsWith("^");
	const members = (isNegative ? text.slice(1) : text).replace(/\\(.)/g, "$1");
	const ranges = [];
	for (let at = 0; at < members.length; at++) {
		const from = members[at] ?? "";
		const to = members[at + 1] === "-" ? members[at + 2] : void 0;
		ranges.push([from, to ?? from]);
		if (to !== void 0) at += 2;
	}
	return (character) => character !== "/" && ranges.some(([from, to]) => from <= character && character <= to) !== isNegative;
}
/** Reads the text once, with every place of the glob that can be reached so far. */
function runs(tokens, text, dot) {
	let [places, next] = [new Places(tokens), new Places(tokens)];
	places.enter(0);
	for (let at = 0; at < text.length && places.count > 0; at++) {
		const character = text[at] ?? "";
		const isHidden = !dot && character === "." && (at === 0 || text[at - 1] === "/");
		for (let index = 0; index < places.count; index++) {
			const place = places.list[index] ?? 0;
			const token = tokens[place];
			if (token !== void 0 && takes$2(token, character, isHidden)) goOn(token, place, character, next);
		}
		[places, next] = [next, places];
		next.clear();
	}
	return places.list.subarray(0, places.count).some((place) => MAY_END.has(tokens[place]?.kind ?? "end"));
}
/** Places of a glob, each once; a `Set` of them takes ten times as long. */
var Places = class {
	list;
	count = 0;
	#tokens;
	#isIn;
	constructor(tokens) {
		this.#tokens = tokens;
		this.list = new Uint16Array(tokens.length + 1);
		this.#isIn = new Uint8Array(tokens.length + 1);
	}
	add(place) {
		if (this.#isIn[place] === 1) return;
		this.#isIn[place] = 1;
		this.list[this.count++] = place;
	}
	/**
	* Also enters the following place if this one may match nothing; for folders the place after the
	* slash.
	*/
	enter(place) {
		for (let at = place; this.#isIn[at] !== 1; at++) {
			this.add(at);
			const kind = this.#tokens[at]?.kind;
			if (kind !== "star" && kind !== "folders") return;
		}
	}
	clear() {
		for (let index = 0; index < this.count; index++) this.#isIn[this.list[index] ?? 0] = 0;
		this.count = 0;
	}
};
/** The next place after a matched character. */
function goOn({ kind }, place, character, next) {
	if (kind === "star") next.enter(place);
	else if (kind === "all") next.add(place);
	else if (kind !== "folders") next.enter(place + 1);
	else {
		next.add(place);
		if (character === "/") next.enter(place + 1);
	}
}
const MAY_END = /* @__PURE__ */ new Set([
	"end",
	"below",
	"all"
]);
function takes$2(token, character, isHidden) {
	switch (token.kind) {
		case "character": return token.character === character && (!isHidden || token.isStart);
		case "set": return token.holds(character);
		case "any":
		case "star": return !isHidden && character !== "/";
		case "below": return character === "/";
		case "folders":
		case "all": return !isHidden;
	}
}
// src/rules/reasons/glob.ts
/** Why a glob is refused, as text after its name. */
const GLOB_FAULTS = {
	"glob-long": "is too long",
	"glob-unsupported": GLOB_FAULT,
	"glob-alternatives": `expands to more than 30 globs; write fewer lists in braces`,
	"glob-long-alternatives": `expands to globs of more than ${LONGEST_TOGETHER} characters; write shorter ones`
};
const findWords = {
	"folder-not-read": ({ folder, errno }) => `the folder ${JSON.stringify(folder)} cannot be read (${errno}); let the job read it, or name in \`flows\` only the folders beside it`,
	"folder-behind-link": ({ folder }) => `${JSON.stringify(folder)} is a link that leads out of the workspace; nothing is read there`,
	"glob-outside": ({ glob }) => `the glob ${JSON.stringify(glob)} leads out of the workspace; write it relative to the repository`,
	"glob-refused": ({ glob, cause }) => `the glob ${JSON.stringify(glob)} ${GLOB_FAULTS[cause.code]}`,
	"globs-only-exclude": () => "`flows` only excludes; add a glob that names flows, such as flows/**/*.json"
};
/** Why no files are found by some globs. */
function findMessage(reason) {
	return worded$1(findWords, reason);
}
// src/rules/reasons/data-policy-file.ts
const EXPORT = "docs/data-policies.md describes how to export one";
/** The words for the rule `map-invalid` and for the base branch's map. */
const policyFileWords = {
	"policy-file-missing": ({ glob }) => `no file matches \`${glob}\`; commit the export of the data policy there, or remove it from \`dataPolicies\``,
	"policy-files-outside": ({ cause }) => findMessage(cause),
	"policy-files-too-many": ({ files, most }) => `${files} files match, and at most ${most} are read; let \`dataPolicies\` name only exports of data policies`,
	"policy-file-behind-link": ({ file }) => `\`${file}\` is a symbolic link, or in a folder that is one; commit the file itself`,
	"policy-file-too-large": ({ file, megabytes }) => `\`${file}\` has over ${megabytes} MB; export each data policy to its own file`,
	"policy-file-unreadable": ({ file, cause }) => `\`${file}\` was not read: ${fileReadMessage(cause)}`,
	"policy-file-not-json": ({ file, line, cause }) => `\`${file}\` (line ${line}) is not valid JSON: ${jsonMessage(cause)}; export the data policy again`,
	"policy-file-truncated": ({ file, line }) => `\`${file}\` (line ${line}) is truncated: \`ConvertTo-Json\` leaves out what is deeper than its \`-Depth\`; export it again with \`-Depth 10\``,
	"policy-file-not-export": ({ file, line, at }) => `\`${file}\` (line ${line}${at === "" ? "" : `, ${at}`}) is not the export of a data policy; ${EXPORT}`,
	"policy-duplicate": ({ policy, files }) => `${andList(codes(files), 3)} contain the data policy \`${policy}\` with different contents; keep the newer export`
};
// src/rules/reasons/map.ts
const FIELD_FAULTS = {
	"path-outside": "must be a path from the root of the repository, and not lead out of it",
	"not-an-organisation": `must be the address of an organisation in Dataverse, such as https://contoso.crm4.dynamics.com: https, and a host under ${DOMAINS.join(", ")}`,
	"globs-only-exclude": "must name flows, such as flows/**/*.json, and not only exclude some",
	"not-a-pointer": "must be an RFC 6901 pointer, such as /definition/actions/Send/inputs/parameters/to, with ~1 for a slash and ~0 for a tilde",
	"pointer-outside-definition": "must lead into the definition, /definition/\u2026: bindings, name and state are always compared",
	"pointer-to-all": "must name an operation, a parameter or a part of one, and not all of them"
};
const FAULTS = {
	...GLOB_FAULTS,
	...FIELD_FAULTS
};
const KINDS$3 = {
	array: "a list",
	boolean: "true or false",
	object: "an object",
	record: "an object",
	string: "a text in quotes"
};
const mapWords = {
	...jsonWords,
	...fileReadWords,
	"map-field-type": ({ field, expected, isMissing }) => `${named$1(field)} ${must(isMissing)} be ${KINDS$3[expected] ?? `a ${expected}`}`,
	"map-field-value": ({ field, values, isMissing }) => `${named$1(field)} ${must(isMissing)} be ${values.join(" or ")}`,
	"map-field-day": ({ field }) => `${named$1(field)} must be a day, written YYYY-MM-DD`,
	"map-field-empty": ({ field }) => `${named$1(field)} must not be empty`,
	"map-field-long": ({ field }) => `${named$1(field)} is too long`,
	"map-field-refused": ({ field, fault }) => `${named$1(field)} ${FAULTS[fault] ?? "is not allowed"}`,
	"map-field-invalid": ({ field }) => `${named$1(field)} is not what the schema of the map asks for`,
	"map-field-unknown": (unknown) => `unknown field ${quote(unknown.name)}${advice$7(unknown)}`,
	"map-rule-unknown": (unknown) => `there is no rule ${quote(unknown.name)}${advice$7(unknown)}`,
	"map-reference-twice": ({ name }) => `the connection reference ${quote(name)} appears twice; only the last would count`,
	"map-without-environment": () => "a settings file of `pac` names no environment; set the input `environment` to the id of the one that it is for"
};
function named$1(field) {
	return field === null ? "the map" : quote(field);
}
function must(isMissing) {
	return isMissing ? "is missing and must" : "must";
}
function advice$7({ near, known }) {
	return near === null ? `; known here: ${known.join(", ")}` : `; did you mean ${quote(near)}?`;
}
/** Why the map cannot be read: the message of the rule `map-invalid`. */
function mapMessage(reason) {
	return worded$1(mapWords, reason);
}
/** Where something else needs a readable map. */
function invalidMapMessage(mapFile) {
	return `${mapFile} is invalid; see \`flowgate check\`, and correct it first`;
}
/** Where the map is a settings file, and `what` would be written into it. */
function settingsFileMessage(mapFile, what) {
	return `${mapFile} is a settings file of \`pac\`, which has no place for ${what}`;
}
/** For the rule `base-map-invalid`, and for the note that an older map judges. */
const oldMapWords = {
	"path-is-folder": () => "it is a folder",
	"path-without-file": () => "it is a submodule, or a link that leads to no file",
	"path-through-link": ({ folder }) => `${folder} is a link or a submodule, and no folder`,
	"path-too-large": ({ megabytes }) => `it has over ${megabytes} MB`,
	"map-unreadable": ({ cause }) => cause === null ? "it is not valid" : mapMessage(cause),
	"data-policy-unreadable": ({ cause }) => `its dataPolicies: ${worded$1(policyFileWords, cause)}`
};
// src/rules/reasons/history.ts
const WORDS$2 = {
	"git-missing": () => "there is no `git` command",
	"no-repository": () => "this folder is not in a Git repository",
	"no-commit": ({ ref }) => `this repository does not have the commit ${ref}`,
	"clone-shallow": () => "this clone is shallow; get the older commits with `git fetch --unshallow`, or `fetch-depth: 0` in a workflow",
	"clone-partial": () => "this clone is partial and does not have the older files; make a full one",
	"history-limit": ({ requests }) => `this run has sent its ${requests} requests to GitHub for older versions; deploy fewer flows at a time, or from a full clone`,
	"history-unreadable": ({ detail }) => detail
};
/** Why it is unknown what Git had: for the rule, and for the plan, which blocks such a flow. */
function historyMessage(reason) {
	return worded$1(WORDS$2, reason);
}
// src/map/environment-id.ts
/**
* The form in which environment ids are compared: without case, a path before it, and invisible
* characters.
*/
function environmentId(environmentName) {
	return lastStep(environmentName);
}
/** Whether two texts name the same environment of the platform. */
function sameEnvironmentId(one, other) {
	return environmentId(one) === environmentId(other);
}
/**
* The map's environments with that name or that id, so that neither a new name nor a new id hides
* them.
*/
function counterparts({ environments }, { name, environmentName }) {
	const known = byId$1.get(environments) ?? Map.groupBy(environments.values(), (other) => environmentId(other.environmentName));
	byId$1.set(environments, known);
	const same = known.get(environmentId(environmentName)) ?? [];
	const named = environments.get(name);
	return named === void 0 || same.includes(named) ? same : [named, ...same];
}
/** A map may have thousands of environments, and each of them is looked up. */
const byId$1 = /* @__PURE__ */ new WeakMap();
/**
* The environments of an earlier map with the same name, or with the same id if they have another
* name.
*/
function predecessors(base, now) {
	const named = base.environments.get(now.name);
	return named && sameEnvironmentId(named.environmentName, now.environmentName) ? [named] : counterparts(base, now);
}
/**
* The earlier environment to compare with: that of the same name, otherwise that of the same id.
*/
function environmentBefore(base, now) {
	return base.environments.get(now.name) ?? predecessors(base, now)[0] ?? null;
}
// src/map/reached-by.ts
/** How an environment is reached whose map gives it this address; null: none. */
function reachedAt(address) {
	return address === null ? { kind: "flow-studio" } : {
		kind: "dataverse",
		address
	};
}
// src/map/hosts.ts
const ABILITIES = {
	"flow-studio": {
		creates: true,
		binds: "flow",
		hasObstacles: false,
		keepsGuids: false
	},
	dataverse: {
		creates: false,
		binds: "row",
		hasObstacles: true,
		keepsGuids: true
	}
};
/** What the host of an environment can do. */
function abilitiesOf({ host }) {
	return ABILITIES[host.kind];
}
/**
* The map, with each environment reached as the base branch's map says, since a change must not
* choose where a token is sent. A new environment is reached as its own map says. `base` null: that
* map is unknown, so no address is approved.
*/
function withHostsOf(map, base) {
	const environments = [...map.environments].map(([name, environment]) => {
		const host = base === null ? unapproved(environment) : approved(environment, base);
		return [name, {
			...environment,
			host
		}];
	});
	return {
		...map,
		environments: new Map(environments)
	};
}
function approved(environment, base) {
	const [before] = counterparts(base, environment);
	return before === void 0 ? environment.host : reachedAt(before.dataverse);
}
function unapproved({ host }) {
	return host.kind === "dataverse" ? {
		...host,
		address: null
	} : host;
}
// src/map/identity.ts
/**
* A flow's guid in an environment: from the map, otherwise from the file if it came from that
* environment, or where a flow of a solution has the same guid everywhere.
*/
function knownFlowName({ flow, resolution }) {
	const { environment, settings } = resolution;
	if (settings?.flowName) return settings.flowName;
	const { origin, workflowId } = flow;
	if (sameEnvironmentId(origin?.environmentName ?? "", environment.environmentName) && origin !== null) return origin.flowName;
	return abilitiesOf(environment).keepsGuids ? workflowId : null;
}
/** The name by which a flow without a guid is looked for. */
function displayNameIn({ flow, resolution }) {
	return resolution.settings?.displayName ?? flow.displayName;
}
/** Which live flow the file of a target identifies in the target's environment. */
function identityIn(target) {
	const { environmentName } = target.resolution.environment;
	return {
		environmentName,
		flowName: knownFlowName(target),
		displayName: displayNameIn(target)
	};
}
/** Equal for identities of the same live flow. */
function identityKey({ environmentName, flowName, displayName }) {
	const flow = flowName?.trim().toLowerCase() ?? `named ${displayName}`;
	return `${environmentId(environmentName)}\n${flow}`;
}
/** The same for a target. */
function liveFlowKey(target) {
	return identityKey(identityIn(target));
}
/** The place in the map that names a file's live flow, to show a reader where to write it. */
function flowEntryAt(environment, file) {
	return `environments.${environment}.flows["${file}"]`;
}
// src/rules/reasons/live-flow.ts
/** For the rule, and for the plan, which blocks such a flow even if the finding is switched off. */
function flowMissingMessage(reason) {
	const { environment, file, flowName, isUncreatable } = reason;
	const at = flowEntryAt(environment, file);
	if (isUncreatable) return `the environment has ${flowName === null ? "no flow of this name" : `no flow ${flowName}`}, and none is created through Dataverse; import the solution that has it first (\`pac solution import\`), or correct \`flowName\` under ${at}`;
	return flowName === null ? `no live flow has this name; write \`"create": true\` under ${at} to have it created, or the guid of the one that it is as \`"flowName"\`` : `the environment has no flow ${flowName}; correct \`flowName\` under ${at}, or remove it and write \`"create": true\``;
}
/** The same. */
function flowAmbiguousMessage({ environment, file, flowNames }) {
	const lines = flowNames.map((name) => `\`"flowName": "${name}"\``).join(" or ");
	return `${flowNames.length} live flows have this name; write the guid of the right one under ${flowEntryAt(environment, file)}: ${lines}`;
}
/** The same. */
function flowObstacleMessage({ code, flowName }) {
	return code === "flow-draft" ? `the live flow ${flowName} has unpublished changes, and Dataverse refuses every save until whoever made them publishes or discards them` : `the live flow ${flowName} belongs to a managed solution, and a save would put an unmanaged layer on it; change it in its own environment, and import the solution again`;
}
// src/report/reasons/live.ts
/** Why a part of what is live is unknown. */
const unreadWords = {
	"no-api-key": () => "no api-key",
	offline: () => "offline: `--live` checks this, with the key or an identity",
	"no-identity": () => "no identity for Dataverse (`client-id` and `tenant-id`, and `id-token: write` or `client-secret`)",
	"key-refused": () => "the key was refused",
	"identity-refused": ({ environmentName }) => `the identity was refused for ${environmentName}`,
	"environment-closed": ({ environmentName }) => `the key has no access to the environment ${environmentName}`,
	"environment-unanswered": ({ environmentName, cause }) => `no answer from ${environmentName}: ${hostMessage(cause)}`,
	"connections-listed-partly": ({ environmentName }) => `the server lists only a part of the connections of ${environmentName}`,
	"connections-unreadable": ({ environmentName, cause }) => `the connections of ${environmentName}: ${hostMessage(cause)}`,
	"live-flow-unreadable": ({ environmentName, cause }) => `a live flow in ${environmentName}: ${hostMessage(cause)}`,
	"several-unread": ({ cause, more: left }) => `${worded$1(unreadWords, cause)}; and ${more(left)}`
};
/** The most edits of a flow that are named. */
const MOST_EDITS = 5;
/** The first edits of a live flow, as pointers. */
function editsText(edits) {
	return plainList(edits, MOST_EDITS);
}
/** That Git never had a live flow as it is, or why that is unknown. */
function editedText({ cause }) {
	return cause === null ? "Git never had the live flow as it is" : `it is unknown whether Git had the live flow as it is (${historyMessage(cause)})`;
}
/** Why the live flow must not be overwritten, and what to do. */
const unwritableWords = {
	"flow-edited": (reason) => `${editedText(reason)}; a deployment would overwrite ${editsText(reason.edits)}. Commit the live version first, or run by hand with \`on-drift: overwrite\` after a dry run`,
	"flow-missing": flowMissingMessage,
	"flow-ambiguous": flowAmbiguousMessage,
	"flow-draft": flowObstacleMessage,
	"flow-managed": flowObstacleMessage,
	"flow-unreadable": ({ cause }) => `the live flow could not be read: ${hostMessage(cause)}`
};
// src/report/reasons/not-run.ts
const unwatchedWords = {
	"runs-not-offered": () => "this version of Flow Studio does not list runs",
	"runs-not-read": ({ cause }) => hostMessage(cause),
	"flow-not-started": ({ state }) => `it is ${state ?? "in an unknown state"}`,
	"started-by-person": () => "a person or another flow starts it",
	"trigger-not-known": ({ type }) => `when a trigger of type ${type} fires is not known`,
	"schedule-not-due": ({ minutes }) => `its schedule is not due within ${count$1(minutes, "minute")}`,
	"schedule-not-certain": () => "when its schedule is due is not certain",
	"no-run-began": ({ minutes }) => `no run began within ${count$1(minutes, "minute")}`,
	"modified-time-missing": () => "the server does not say when it was saved, so its runs before and after look the same",
	"watched-enough": ({ most }) => `a run of Flowgate watches ${most} flows at most`,
	"watch-stopped": () => "the run was stopped while it watched"
};
const MOST_FILES$3 = 3;
const notRunWords = {
	...unreadWords,
	"data-policy-only-listed": ({ file, policies }) => `${file} is only a list of data policies (${andList(policies, 3)}), without their connectors; export each policy by its id, as docs/data-policies.md describes`,
	"data-policy-legacy-export": ({ file }) => `${file} is an export of Get-AdminDlpPolicy, which has no blocked connectors; use Get-DlpPolicy | ConvertTo-Json -Depth 10`,
	"data-policy-settings-unassigned": ({ file }) => `${file} has connector settings, but does not name their data policy; put the policy's id into the file name`,
	"data-policy-custom-connector": ({ policy, connector }) => `the data policy ${policy} classifies the custom connector ${connector} by the URL of its host, which is not in a flow; check it in the Power Platform admin center`,
	"data-policy-endpoints": ({ policy, connector }) => `the data policy ${policy} allows only some endpoints of ${connector}, which are not compared; check them in the Power Platform admin center`,
	"data-policy-not-blockable": ({ policy, connector }) => `the data policy ${policy} blocks ${connector} or some of its operations, which Microsoft does not allow a policy to block; check it in the Power Platform admin center`,
	"data-policy-operation-unknown": ({ policy, connector }) => `the data policy ${policy} has rules for operations of ${connector}, but an action does not name its operation; save the flow once in the new designer`,
	"references-not-listed": ({ environment }) => `what the connection references of ${environment} are bound to is not known`,
	"not-a-pull-request": () => "not a pull request",
	"base-map-missing": ({ mapFile }) => `the base branch has no ${mapFile}`,
	"base-map-invalid": ({ mapFile }) => `the base branch's ${mapFile} cannot be read`,
	"base-map-older": ({ mapFile, commit, cause }) => `the base branch's ${mapFile} cannot be read (${worded$1(oldMapWords, cause)}), so this change is judged by that of ${commit.slice(0, 7)}, the newest that can be read`,
	"self-judged": ({ mapFile }) => `the base branch has no ${mapFile}, so this change is judged by its own`,
	"map-missing": ({ mapFile }) => `no ${mapFile}`,
	"map-invalid": ({ mapFile }) => `${mapFile} is invalid`,
	"deploy-as-missing": ({ mapFile, environments }) => `${mapFile} has no deployAs for ${andList(environments, 5)}, so it is unknown whether that account may use the connections; write the account of the key that deploys there`,
	"nothing-to-compare": () => "no api-key, so there is nothing to compare with",
	"first-run-not-seen": ({ environment, files, cause }) => `first run of ${andList(files, MOST_FILES$3)} in ${environment}: ${worded$1(unwatchedWords, cause)}`,
	"shard-report-missing": ({ shard }) => `the report of shard ${shard} is missing, so nothing is known of its flows`
};
// src/rules/reasons/rows.ts
const MOST$13 = 5;
/** For the rules, and for the plan, which blocks such a flow even if the finding is switched off. */
const rowWords = {
	"references-missing": ({ logicalNames }) => `the environment has no connection reference ${andList(codes(logicalNames), MOST$13)}; import the solution that has it first (\`pac solution import\`)`,
	"reference-conflict": ({ logicalName, connectionNames, files }) => `the connection reference \`${logicalName}\` has one connection in an environment, and the map binds it to ${andList(codes(connectionNames), MOST$13)} for ${andList(codes(files), MOST$13)}; give each flow a reference of its own, or bind both to one connection`,
	"reference-shared": (reason) => `the connection reference \`${reason.logicalName}\` is bound to \`${reason.from}\`, and the map says \`${reason.to}\`; ${sharers(reason)}. Write the connection of the environment into the map, give the flow a reference of its own, or deploy all of these flows together`
};
/** The message of a reason about rows. */
function rowMessage(reason) {
	return worded$1(rowWords, reason);
}
function sharers({ flows }) {
	if (flows === null) return "which other flows are on it could not be read";
	return `a change would bind other flows to it too: ${plainList(codes(flows.map(({ displayName, flowName }) => displayName || flowName)), MOST$13)}`;
}
// src/report/reasons/plan.ts
/** The most files with the same live flow that are named. */
const MOST_FILES$2 = 3;
/** Why a file holds no flow. */
const noFlowWords = {
	...skippedWords,
	"json-invalid": ({ cause }) => cause === null ? "it cannot be read" : badFileMessage(cause)
};
const planWords = {
	...unwritableWords,
	...rowWords,
	"errors-found": ({ errors, rules }) => `${count$1(errors, "error")} found (${rules.join(", ")})`,
	"references-as-array": () => "its connectionReferences is an array, so that their keys are lost",
	"reference-unmapped": ({ environment, keys }) => `the map has no connection for ${andList(codes(keys), 5)} in ${environment}`,
	"parameter-undeclared": ({ parameters }) => `the map sets ${andList(codes(parameters), 5)}, which the definition does not declare as a parameter`,
	"same-live-flow": ({ others }) => `${andList(fileTexts(others), MOST_FILES$2)} ${others.length === 1 ? "means" : "mean"} the same live flow; give each its own \`flowName\` or name, or take it out of \`flows\``,
	"no-flow-in-file": ({ cause }) => `no flow can be read from it: ${worded$1(noFlowWords, cause)}`,
	"not-looked-up": () => "new in Git; the deployment looks for a live flow with its guid or its name",
	"edit-overwritten": (reason) => `${editedText(reason)}; the deployment overwrites ${editsText(reason.edits)}`,
	"not-live": () => "the environment has no such flow: it was never deployed, or it was deleted",
	"live-state-not-shown": () => "the server does not show whether the flow is on, so its `state` in the map could not be compared",
	"live-flow-suspended": () => "the live flow is Suspended: a policy of the tenant stopped it, or it failed for too long; an administrator can see which"
};
function fileTexts(files) {
	return files.map(({ file, environment }) => `\`${file}\` in ${environment}`);
}
// src/report/reasons/publish.ts
const ELSEWHERE = "The same is in the job summary";
/** What GitHub does not show, and where it is shown instead. */
const publishWords = {
	"comment-denied": ({ pull, ...lacks }) => `the comment on #${pull} could not be written: ${missingPermission(lacks)} (a pull request from a fork never has it). ${ELSEWHERE}`,
	"issue-denied": (lacks) => `the issue about drift could not be written: ${missingPermission(lacks)}. ${ELSEWHERE}`,
	"check-run-denied": ({ annotations, permission }) => `a step shows ten annotations a level. With the job's own token and its permission \`${permission}\` Flowgate puts all ${annotations} on their lines`,
	"newer-commits": ({ pull }) => `#${pull} has newer commits than this run; the comment is left to the run on the last one`,
	"merged-meanwhile": ({ pull }) => `#${pull} was merged before this check had its result; the comment keeps what was reviewed`,
	"other-base-branch": ({ pull, before, now }) => `#${pull} now has the base branch \`${now}\`, and this run judged it by \`${before}\`; the comment is left to the next run, which a new base branch starts only with \`edited\` in the workflow's \`types\``,
	"no-merged-pull-listed": ({ sha }) => `GitHub lists no merged pull request for ${sha.slice(0, 7)}, so no comment has this result; the job summary has it. With pushes that need no pull request, set \`comment: never\``,
	"hidden-plan-dropped": ({ pull, cause }) => `${reviewWords["comment-untrusted"]({
		code: "comment-untrusted",
		pull,
		cause
	})}; the reviewed plan in it no longer counts`
};
// src/report/reasons/restore.ts
const comparisonWords = {
	"as-it-was": () => "as it was",
	differs: ({ differences }) => differencesText(differences),
	unreadable: ({ cause }) => `could not be read: ${worded$1(unseenWords, cause)}`
};
/** As text after the flow's name. */
const restoredWords = {
	"already-as-it-was": () => "is as it was",
	restored: ({ kept, isUnproven }) => `is restored${isUnproven ? ", as far as the server shows it: it does not show the references" : ""}; the flow as it was until now is kept in ${kept}`,
	"not-restored": ({ problem, kept }) => `is not restored: ${worded$1(restoreProblemWords, problem)}${kept === null ? "" : `; the flow as it was until now is kept in ${kept}`}`
};
/** Why a file is not a snapshot. */
const snapshotWords = {
	"snapshot-not-json": () => "it is not JSON",
	"not-a-snapshot": () => "it is not a snapshot of Flowgate",
	"snapshot-version": ({ version }) => `it is a snapshot of version ${version}, and this Flowgate reads version 1`,
	"snapshot-damaged": ({ at }) => `it is a damaged snapshot (at ${at})`,
	"snapshot-too-large": () => "it is too large"
};
// src/report/reasons/index.ts
const WORDS$1 = {
	...hostWords,
	...givenUpWords,
	...retryWords,
	...githubWords,
	...noticeWords,
	...publishWords,
	...skippedWords,
	...checkedOnlyWords,
	...notRunWords,
	...planWords,
	...approvalWords,
	...reviewWords,
	...outcomeWords,
	...deploymentWords,
	...comparisonWords,
	...restoredWords,
	...snapshotWords
};
/** The message of a reason: part of a sentence without a full stop. */
function messageOf(reason) {
	return worded$1(WORDS$1, reason);
}
/** A reason as in the report's JSON: its code, the message that people see, and its fields. */
function reasonDocument({ code, ...fields }) {
	return {
		code,
		message: messageOf({
			code,
			...fields
		}),
		...fields
	};
}
/** As `messageOf`; null where there is no reason. */
function maybeReason(reason) {
	return reason == null ? null : reasonDocument(reason);
}
/** Groups items with the same reason under its message. */
function byReason(all) {
	return [...Map.groupBy(all, ({ reason }) => keyOfData(reason)).values()].flatMap((those) => {
		const [first] = those;
		return first === void 0 ? [] : [[messageOf(first.reason), those]];
	});
}
/** Codes of what did not run because a person left something out, which readers must see. */
const LOUD = ["deploy-as-missing"];
/** Codes of what did not run because of where the run is: offline, and outside of a pull request. */
const EXPECTED = [
	"offline",
	"no-api-key",
	"no-identity",
	"not-a-pull-request",
	"nothing-to-compare",
	"map-missing"
];
// src/flow/connection-name.ts
/**
* The form in which connection names are compared: the last step of a path, without case and
* without invisible characters. All comparisons use it, so that a name is equal for all rules or
* for none.
*/
function connectionId(connectionName) {
	return lastStep(connectionName);
}
/** Whether two names mean the same connection. */
function sameConnection(one, other) {
	return connectionId(one) === connectionId(other);
}
// src/json/pointer.ts
/** The path to a property whose name is meant, and not its value; made with `KeyPath.of(\u2026)`. */
var KeyPath = class extends Array {};
/** Writes a path as an RFC 6901 pointer; the root is the empty string. */
function toPointer(path) {
	let pointer = "";
	for (const step of path) pointer += `/${escaped$1(step)}`;
	return pointer;
}
/** Reads an RFC 6901 pointer back into its steps; indexes come back as text. */
function fromPointer(pointer) {
	return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Whether `pointer` is `outer` or inside it: a pointer to an action includes its inputs. */
function isWithin$1(pointer, outer) {
	return pointer === outer || pointer.startsWith(`${outer}/`);
}
function escaped$1(step) {
	if (typeof step === "number" || !/[~/]/.test(step)) return step;
	return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
// src/map/data-policies/policy.ts
const GROUP_NAMES = {
	Confidential: "Business",
	General: "Non-business",
	Blocked: "Blocked"
};
/** A group's name in the Power Platform admin center. */
function groupName(group) {
	return GROUP_NAMES[group];
}
/** The data policies of a map before their files are read. */
function unreadPolicies(globs) {
	return {
		globs,
		policies: [],
		unchecked: [],
		problems: []
	};
}
// src/map/policy-differences.ts
/**
* Accounts and users are compared without case; a glob with another case is another glob, and rare.
*/
function* texts(path, name, now, was) {
	const [to, from] = [now?.trim() || null, was?.trim() || null];
	if (to?.toLowerCase() === from?.toLowerCase()) return;
	const about = [to ?? ""];
	if (from === null) yield {
		path,
		about,
		what: `${name} is set to \`${to}\``
	};
	else if (to === null) yield {
		path,
		about,
		what: `${name} is removed, which was \`${from}\``
	};
	else yield {
		path,
		about,
		what: `${name} changes from \`${from}\` to \`${to}\``
	};
}
/** The difference of an environment's id; two spellings of the same id are equal. */
function* ids(path, name, now, was) {
	if (!sameEnvironmentId(now, was)) yield* texts(path, name, now, was);
}
/** Null means that there is no list; an empty list is a list. */
function* lists(path, name, now, was) {
	if (sorted(now) === sorted(was)) return;
	const about = now === null ? [""] : now.toSorted();
	if (was === null) yield {
		path,
		about,
		what: `${name} is added: ${listOf$1(now ?? [])}`
	};
	else if (now === null) yield {
		path,
		about,
		what: `${name} is removed, which was ${listOf$1(was)}`
	};
	else yield {
		path,
		about,
		what: `${name} changes from ${listOf$1(was)} to ${listOf$1(now)}`
	};
}
/** The same for lists whose empty form means the same as none. */
const listsOrNone = (path, name, now, was) => lists(path, name, some(now), some(was));
function some(list) {
	return list.length === 0 ? null : list;
}
function sorted(list) {
	return list === null ? null : JSON.stringify([...new Set(list)].toSorted());
}
/** The differences of an environment's lists of allowed and of denied connectors. */
function* connectorLists$1(path, name, now, was) {
	const named = (list) => name.replace("connectors", `connectors.${list}`);
	yield* lists([...path, "allow"], named("allow"), now.allow, was.allow);
	yield* listsOrNone([...path, "deny"], named("deny"), now.deny, was.deny);
}
/** The differences of the severities that a map gives to rules, rule by rule. */
function* severities(path, _name, now, was) {
	for (const rule of /* @__PURE__ */ new Set([...was.keys(), ...now.keys()])) {
		const [to, from] = [now.get(rule) ?? null, was.get(rule) ?? null];
		yield* texts([...path, rule], `the severity of \`${rule}\``, to, from);
	}
}
/** Grouped by rule, so that hundreds of suppressions become a few lines. */
function* suppressions(path, _name, now, was) {
	const [before, after] = [keysOf(was), keysOf(now)];
	const added = now.flatMap((each, index) => before.has(keyOf$2(each)) ? [] : [{
		each,
		index
	}]);
	for (const [rule, group] of Map.groupBy(added, ({ each }) => each.rule)) {
		const added = suppressionsOf(rule, group.map(({ each }) => each));
		const about = group.map(({ each }) => keyOf$2(each));
		yield {
			path: [
				...path,
				group[0]?.index ?? 0,
				"rule"
			],
			about,
			what: `${added} added`
		};
	}
	const removed = was.filter((each) => !after.has(keyOf$2(each)));
	for (const [rule, group] of Map.groupBy(removed, (each) => each.rule)) yield {
		path,
		about: group.map(keyOf$2),
		what: `${suppressionsOf(rule, group)} removed`
	};
}
function keysOf(list) {
	return new Set(list.map(keyOf$2));
}
/** Without the reason, which is for people and has no effect. */
function keyOf$2({ rule, flow, at, until }) {
	return JSON.stringify([
		rule,
		flow,
		at,
		until
	]);
}
function suppressionsOf(rule, group) {
	const flows = group.map(({ flow }) => flow).filter((flow) => flow !== void 0);
	const where = flows.length < group.length ? "everywhere" : `for ${listOf$1([...new Set(flows)])}`;
	const [one, many] = ["a suppression", `${group.length} suppressions`];
	return `${group.length === 1 ? one : many} of \`${rule}\` ${where} ${group.length === 1 ? "is" : "are"}`;
}
function listOf$1(names) {
	return andList(codes(names), 5) || "nothing at all";
}
// src/map/data-policies/classify.ts
/** The policies that cover an environment. */
function policiesOver({ policies }, environmentName) {
	const id = environmentId(environmentName);
	return policies.filter(({ covers: { kind, environments } }) => environments.includes(id) === (kind === "only"));
}
const EITHER = { kind: "either" };
/**
* The group of a connector (Power Platform admin documentation: Connector classification, Data
* policies for custom connectors). For a custom connector that is listed by name, the URL does not
* count. If the default is Blocked, a connector that cannot be blocked is Non-business.
*/
function classify(policy, connector) {
	if (connector.isExempt) return EITHER;
	const listed = policy.groups.get(connector.key);
	if (listed !== void 0) return listed === "Blocked" && isNotBlockable(connector) ? { kind: "not-blockable" } : {
		kind: "group",
		group: listed,
		source: "listed"
	};
	if (connector.isCustom) return classifyCustom(policy);
	if (connector.isBuiltIn && policy.isLegacy) return EITHER;
	const { defaultGroup } = policy;
	return {
		kind: "group",
		group: defaultGroup === "Blocked" && isNotBlockable(connector) ? "General" : defaultGroup,
		source: "default"
	};
}
function classifyCustom({ customConnectors }) {
	if (customConnectors === "by-url") return { kind: "by-url" };
	if (customConnectors === "Ignore") return EITHER;
	return {
		kind: "group",
		group: customConnectors,
		source: "custom"
	};
}
/** Whether a policy that allows a connector blocks one of its operations. */
function blocksOperation({ actions }, { key }, operationId) {
	const entry = actions.get(key);
	if (entry === void 0) return false;
	return (entry.rules.get(operationId.toLowerCase()) ?? entry.byDefault) === "Block";
}
// src/map/data-policies/content.ts
/** The content of a policy as text: equal for policies with the same effect. */
function policyContent(policy) {
	return JSON.stringify(entriesOf$2(policy));
}
/** The same, entry by entry. */
function contentEntries(policy) {
	return new Set(entriesOf$2(policy).map((entry) => JSON.stringify(entry)));
}
/** What a policy says, each with what it is about: equal values may mean different things. */
function entriesOf$2(policy) {
	const { groups, actions, filtered, covers, defaultGroup, customConnectors, isLegacy } = policy;
	return [
		["id", policy.id],
		["name", policy.name],
		["covers", covers.kind],
		["default", defaultGroup],
		["custom", customConnectors],
		["legacy", isLegacy],
		...covers.environments.toSorted().map((name) => ["environment", name]),
		...[...groups].toSorted().map((group) => ["group", ...group]),
		...[...actions].map(([key, rules]) => [
			"actions",
			key,
			...rulesOf(rules)
		]).toSorted(),
		...[...filtered].toSorted().map((key) => ["filtered", key])
	];
}
function rulesOf({ byDefault, rules }) {
	return [byDefault, [...rules].toSorted()];
}
/**
* What the policies of an environment say about some connectors (base names), as text: equal if
* they say the same.
*/
function contentAbout(policies, environmentName, connectors) {
	const texts = policiesOver(policies, environmentName).map((policy) => {
		const content = contentByBase(policy);
		const { id, name, defaultGroup, customConnectors, isLegacy } = policy;
		return [[
			id,
			name,
			defaultGroup,
			customConnectors,
			isLegacy
		], connectors.map((base) => content.get(base) ?? null)];
	});
	return JSON.stringify(texts);
}
const cached = /* @__PURE__ */ new WeakMap();
/** What a policy says about each connector that it names. Needed for every flow, so cached. */
function contentByBase(policy) {
	const content = cached.get(policy) ?? new Map(entriesByBase(policy));
	cached.set(policy, content);
	return content;
}
function entriesByBase({ groups, actions, filtered }) {
	const keys = [.../* @__PURE__ */ new Set([
		...groups.keys(),
		...actions.keys(),
		...filtered
	])].toSorted();
	return [...Map.groupBy(keys, (key) => baseOf$1(policyConnector(key)))].map(([base, same]) => {
		const settings = same.map((key) => {
			const rules = actions.get(key);
			return [
				key,
				groups.get(key),
				rules && rulesOf(rules),
				filtered.has(key)
			];
		});
		return [base, JSON.stringify(settings)];
	});
}
// src/map/data-policies/differences.ts
/** The differences between the data policies of two maps: the list, and each policy. */
function* dataPolicies(path, name, now, was) {
	yield* listsOrNone(path, name, now.globs, was.globs);
	const [after, before] = [byId(now), byId(was)];
	for (const [id, policy] of before) {
		const next = after.get(id);
		if (next === void 0) yield {
			path,
			about: [id, "removed"],
			what: `${titleOf$2(policy)} is removed`
		};
		else if (policyContent(next) !== policyContent(policy)) yield {
			path,
			about: [id, ...entriesChanged(next, policy)],
			what: `${titleOf$2(next)} changes${summary(next, policy)}`
		};
	}
	for (const [id, policy] of after) if (!before.has(id)) yield {
		path,
		about: [id, "added"],
		what: `${titleOf$2(policy)} is added`
	};
}
/** Every entry that the policy has now, or had before, and not both times. */
function entriesChanged(now, was) {
	const [after, before] = [contentEntries(now), contentEntries(was)];
	const added = [...after].filter((each) => !before.has(each));
	const removed = [...before].filter((each) => !after.has(each));
	return [...added, ...removed.map((each) => `-${each}`)];
}
function byId({ policies }) {
	return new Map(policies.map((policy) => [policy.id, policy]));
}
function titleOf$2({ name, file }) {
	return `the data policy \`${name}\` (${file})`;
}
/** How many differences are listed. */
const MOST_LISTED = 5;
function summary(now, was) {
	const moved = [.../* @__PURE__ */ new Set([...was.groups.keys(), ...now.groups.keys()])].flatMap((key) => {
		const [to, from] = [now.groups.get(key), was.groups.get(key)];
		const name = policyConnector(key)?.name ?? key;
		return to === from ? [] : [`\`${name}\` from ${group(from)} to ${group(to)}`];
	});
	const [to, from] = [now.defaultGroup, was.defaultGroup];
	const byDefault = to === from ? [] : [`its default from ${group(from)} to ${group(to)}`];
	const parts = PARTS.flatMap(({ of, name }) => {
		return policyContent({
			...now,
			...of(was)
		}) === policyContent(now) ? [] : [name];
	});
	const all = [
		...byDefault,
		...parts,
		...moved
	];
	return all.length === 0 ? "" : `: ${andList(all, MOST_LISTED)}`;
}
/** The parts that are only named, not compared connector by connector. */
const PARTS = [
	{
		of: ({ covers }) => ({ covers }),
		name: "the environments that it covers"
	},
	{
		of: ({ actions }) => ({ actions }),
		name: "its rules for operations"
	},
	{
		of: ({ customConnectors }) => ({ customConnectors }),
		name: "its custom connectors"
	},
	{
		of: ({ filtered }) => ({ filtered }),
		name: "its endpoint rules"
	}
];
function group(name) {
	return name === void 0 ? "not listed" : groupName(name);
}
// src/map/resolve.ts
/** Groups a flow's operations by the reference that they name. */
function usedReferences(flow) {
	const declared = new Map(flow.references?.map((reference) => [reference.key, reference]));
	const used = /* @__PURE__ */ new Map();
	for (const operation of flow.operations) {
		const key = operation.host?.key;
		if (key === void 0) continue;
		const known = used.get(key);
		if (known === void 0) used.set(key, {
			key,
			uses: [operation],
			declared: declared.get(key) ?? null
		});
		else known.uses.push(operation);
	}
	return [...used.values()];
}
/** Resolves the keys of a flow's operations in an environment. */
function resolve$2(flow, environment) {
	return resolveUsed({
		file: flow.file,
		used: usedReferences(flow)
	}, environment);
}
/**
* The one place that decides what a key resolves to: the flow's own override, then the
* environment's entry for the logical name, then its entry for the key.
*/
function resolveUsed(flow, environment) {
	const settings = environment.flows.get(flow.file) ?? null;
	const resolution = {
		environment,
		settings,
		bindings: [],
		unmapped: []
	};
	for (const used of flow.used) {
		const entry = entryOf(used, environment, settings);
		if (entry === void 0) resolution.unmapped.push(used);
		else {
			const source = entry.source ?? used.declared?.source ?? null;
			resolution.bindings.push({
				used,
				entry,
				source
			});
		}
	}
	return resolution;
}
function entryOf({ key, declared }, environment, settings) {
	const names = declared?.logicalName ? [declared.logicalName, key] : [key];
	const tables = settings === null ? [environment.entries] : [settings.overrides, environment.entries];
	for (const table of tables) for (const name of names) {
		const entry = table.get(name);
		if (entry !== void 0) return entry;
	}
}
/** Null for a flow that is deployed somewhere, as far as the map has environments. */
function checkedOnlyReason(map, { file, solution }) {
	if (solution?.isAgentFlow === true) return { code: "agent-flow" };
	return [...map.environments.values()].some(({ flows }) => flows.has(file)) || map.deploys(file) ? null : { code: "not-in-map" };
}
/**
* The environments to which a flow goes: those whose `flows` name it, or all of them when none
* does; none for a flow that is only checked. `wanted` narrows the map's environments by name;
* empty means every one.
*/
function environmentsOf$1(map, flow, wanted = []) {
	if (checkedOnlyReason(map, flow) !== null) return [];
	const all = [...map.environments.values()];
	const naming = all.filter((environment) => environment.flows.has(flow.file));
	const goesTo = naming.length > 0 ? naming : all;
	return wanted.length === 0 ? goesTo : goesTo.filter(({ name }) => wanted.includes(name));
}
// src/map/identity-changes.ts
/**
* The flows that identify another live flow than before. A new flow counts only if another file had
* that live flow.
*/
function identityChanges(flows, map, before) {
	const owners = ownersBefore(before);
	return flows.flatMap((flow) => environmentsOf$1(map, flow).flatMap((environment) => {
		const was = before.flows.get(flow.file) ?? null;
		const from = was === null ? null : identityBefore(was, environment, before.map);
		const to = identityOf$1(flow, environment);
		if (from !== null && identityKey(from) === identityKey(to)) return [];
		const takenFrom = [...owners.get(identityKey(to)) ?? []].filter((file) => file !== was?.file && file !== flow.file);
		if (from === null && takenFrom.length === 0) return [];
		return [{
			environment: environment.name,
			file: flow.file,
			from,
			to,
			takenFrom
		}];
	}));
}
function identityOf$1(flow, environment) {
	return identityIn({
		flow,
		resolution: {
			environment,
			settings: environment.flows.get(flow.file) ?? null
		}
	});
}
function identityBefore(flow, environment, base) {
	const was = environmentBefore(base, environment);
	if (was === null || !environmentsOf$1(base, flow).includes(was)) return null;
	return identityOf$1(flow, was);
}
/**
* The files that identified a live flow before, by its guid, and by its name even if they had a
* guid.
*/
function ownersBefore({ map, flows, gone }) {
	const owners = /* @__PURE__ */ new Map();
	const own = (identity, file) => {
		const key = identityKey(identity);
		owners.set(key, (owners.get(key) ?? /* @__PURE__ */ new Set()).add(file));
	};
	for (const flow of [...flows.values(), ...gone]) {
		if (flow === null) continue;
		for (const environment of environmentsOf$1(map, flow)) {
			const identity = identityOf$1(flow, environment);
			own(identity, flow.file);
			own({
				...identity,
				flowName: null
			}, flow.file);
		}
	}
	for (const { environmentName, flows: named } of map.environments.values()) for (const { file, flowName } of named.values()) if (flowName !== null) own({
		environmentName,
		flowName,
		displayName: ""
	}, file);
	return owners;
}
/** Whether only the environment's id differs, which is reported once for all flows. */
function isOfEnvironment({ from, to, takenFrom }) {
	if (from === null || takenFrom.length > 0) return false;
	return identityKey({
		...from,
		environmentName: to.environmentName
	}) === identityKey(to);
}
/** What a file identifies now and before, as text after its name: `points at \u2026`. */
function identityInWords({ from, to, takenFrom }) {
	const isElsewhere = from !== null && !sameEnvironmentId(from.environmentName, to.environmentName);
	const described = (identity) => `${liveFlow(identity)}${isElsewhere ? ` of \`${identity.environmentName}\`` : ""}`;
	const before = from === null ? "did not deploy here before" : `before: ${described(from)}`;
	const taken = takenFrom.length === 0 ? "" : `, which was that of ${andList(codes(takenFrom), 5)}`;
	return `points at another live flow: ${described(to)}${taken}; ${before}`;
}
function liveFlow({ flowName, displayName }) {
	return flowName === null ? `the one named \`${displayName}\`` : `\`${flowName}\``;
}
// src/map/policy-items.ts
/**
* The contract's list "From the base branch", and other items whose changes are shown. The holder
* decides who must review: all stewards of the map, those of the environment, or those of the
* entry; for a flow those of the environment. `policyOf` reads from it what applies,
* `policyChanges` what is shown.
*/
const POLICY_ITEMS = {
	map: {
		owners: row("owners", "base", {
			label: "owners.allow",
			path: () => ["owners", "allow"],
			read: (map) => map.owners.allow,
			differs: lists
		}),
		rules: row("rules", "base", {
			path: () => ["rules"],
			read: (map) => map.rules,
			differs: severities
		}),
		ignored: row("compare.ignore", "base", {
			path: () => ["compare", "ignore"],
			read: (map) => map.compare.ignore,
			differs: listsOrNone
		}),
		files: row("files", "base", {
			path: () => ["files"],
			read: (map) => map.files,
			differs: lists
		}),
		suppressions: row("suppressions", "base", {
			path: () => ["suppressions"],
			read: (map) => map.suppressions,
			differs: suppressions
		}),
		dataPolicies: row("dataPolicies", "base", {
			path: () => ["dataPolicies"],
			read: (map) => map.dataPolicies,
			differs: dataPolicies
		})
	},
	environment: {
		environmentName: row("identity", "shown", {
			label: "environmentName",
			path: ({ paths }) => paths.environmentName,
			read: (environment) => environment.environmentName,
			differs: ids
		}),
		deployAs: row("deployAs", "shown", {
			path: ({ paths }) => paths.deployAs,
			read: (environment) => environment.deployAs,
			differs: texts
		}),
		dataverse: row("dataverse", "base", {
			path: ({ paths }) => paths.dataverse,
			read: (environment) => environment.dataverse,
			differs: texts
		}),
		connectors: row("connectors", "base", {
			path: ({ paths }) => [...paths.environment, "connectors"],
			read: (environment) => environment.connectors,
			differs: connectorLists$1
		})
	},
	entry: {
		owner: row("owner", "shown", {
			path: ({ paths }) => paths.owner,
			read: (entry) => entry.owner,
			differs: texts
		}),
		sharedWith: row("sharedWith", "shown", {
			path: ({ paths }) => [...paths.entry, "sharedWith"],
			read: (entry) => entry.sharedWith,
			differs: listsOrNone
		}),
		stewards: row("stewards", "base", {
			path: ({ paths }) => [...paths.entry, "stewards"],
			read: (entry) => entry.stewards,
			differs: listsOrNone
		}),
		usedBy: row("usedBy", "base", {
			path: ({ paths }) => [...paths.entry, "usedBy"],
			read: (entry) => entry.usedBy,
			differs: lists
		})
	},
	flow: {
		create: row("create", "shown", {
			path: ({ settings }) => [...settings?.path ?? [], "create"],
			read: ({ settings }) => settings?.create === true && settings.flowName === null ? "true" : null,
			differs: texts
		}),
		identity: row("identity", "shown", {
			path: ({ settings }) => settings === null ? [] : [...settings.path, ...settings.flowName ? ["flowName"] : []],
			read: ({ identity }) => identity,
			*differs(path, _name, now) {
				if (now === null) return;
				yield {
					path,
					about: [now.file, identityKey(now.to)],
					what: `\`${now.file}\` ${identityInWords(now)}`
				};
			}
		})
	}
};
function row(item, judge, { label = item, path, read, differs }) {
	const changes = (now, was, of) => differs(path(now), `${label}${of}`, read(now), read(was));
	return {
		item,
		judge,
		read,
		changes
	};
}
// src/map/policy.ts
/** False for a rule that is off by default, unless the policy gives it a severity. */
function isOn(rule, { severities }) {
	return rule.severity !== "off" || severities.has(rule.id);
}
/** The policy of `base`, or of the map itself where there is no base. */
function policyOf(map, base) {
	const judge = base ?? map;
	if (judge === null) return NO_POLICY;
	const { owners, rules, ignored, suppressions, dataPolicies } = POLICY_ITEMS.map;
	const register = registerOf(judge, map ?? judge);
	return {
		severities: rules.read(judge),
		suppressions: suppressions.read(judge),
		owners: { allow: owners.read(judge) },
		ignored: ignored.read(judge),
		dataPolicies: dataPolicies.read(judge),
		usedBy: (entry) => useLists(register, entry),
		connectors: (environment) => connectorLists(judge, environment)
	};
}
const NO_POLICY = {
	severities: /* @__PURE__ */ new Map(),
	suppressions: [],
	owners: { allow: null },
	ignored: [],
	dataPolicies: unreadPolicies([]),
	usedBy: () => [],
	connectors: () => []
};
/**
* The lists of the base's environments with that name or id; a new environment has its own lists.
*/
function connectorLists(judge, environment) {
	const same = counterparts(judge, environment);
	return (same.length === 0 ? [environment] : same).map(POLICY_ITEMS.environment.connectors.read);
}
/**
* The entry's own list in the base branch's map; for a new entry its own. A new entry, or one with
* a changed connection, must respect the lists of that connection as well: a new key gives no new
* access to an old connection.
*/
function useLists(judge, entry) {
	const same = judge.byPlace.get(toPointer(entry.paths.entry)) ?? [];
	const lists = (same.length === 0 ? [entry] : same).map(usedBy);
	if (!same.some((other) => connectionOf(other) === connectionOf(entry))) lists.push(unionOfUses(judge.byConnection.get(connectionOf(entry)) ?? []));
	return lists.filter((list) => list !== null);
}
const usedBy = POLICY_ITEMS.entry.usedBy.read;
function registerOf(judge, map) {
	const places = [...map.environments.values()].flatMap((environment) => predecessors(judge, environment).flatMap((before) => entriesOf$1(before).map((entry) => ({
		entry,
		place: placeUnder(environment.name, entry)
	}))));
	const byPlace = /* @__PURE__ */ new Map();
	for (const { entry, place } of places) {
		const others = byPlace.get(place);
		if (others === void 0) byPlace.set(place, [entry]);
		else others.push(entry);
	}
	return {
		byPlace,
		byConnection: Map.groupBy(allEntries(judge), connectionOf)
	};
}
/** An entry's place if its environment had the name `name`; a settings file has no name in it. */
function placeUnder(name, { paths }) {
	const [top = "", environment, ...rest] = paths.entry;
	return toPointer(top === "environments" && environment !== void 0 ? [
		top,
		name,
		...rest
	] : paths.entry);
}
function connectionOf({ connectionName }) {
	return connectionId(connectionName);
}
function unionOfUses(entries) {
	const lists = entries.map(usedBy);
	return lists.length === 0 || lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
}
/** A map names thousands of flows, and this is called for each of them. */
const entriesOfMaps = /* @__PURE__ */ new WeakMap();
/** Every entry of a map, overrides of single flows included. */
function allEntries(map) {
	const known = entriesOfMaps.get(map);
	if (known !== void 0) return known;
	const entries = [...map.environments.values()].flatMap(entriesOf$1);
	entriesOfMaps.set(map, entries);
	return entries;
}
/** Every entry of one environment, overrides of single flows included. */
function entriesOf$1({ entries, flows }) {
	return [...entries.values(), ...[...flows.values()].flatMap(({ overrides }) => [...overrides.values()])];
}
// src/rules/action-limit.ts
/** Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits */
const MOST$12 = 500;
const actionLimit = {
	id: "action-limit",
	subject: "flow",
	severity: "error",
	summary: "A flow has more actions than Power Automate allows, counted over all its scopes.",
	*check({ flow: { definitionPath, operations } }) {
		if (operations.length <= MOST$12) return;
		const count = operations.filter(({ kind }) => kind === "action").length;
		if (count <= MOST$12) return;
		const message = `the flow has ${count} actions, but at most ${MOST$12} are allowed; move a part of them into a child flow`;
		yield {
			at: [...definitionPath, "actions"],
			message
		};
	}
};
// src/rules/action-name-unique.ts
const actionNameUnique = {
	id: "action-name-unique",
	subject: "flow",
	severity: "error",
	summary: "Two actions of a flow have the same name, in any scope and ignoring case.",
	*check({ flow, graph }) {
		for (const action of flow.operations) {
			const named = graph().namedInAnyCase(action.lowerName);
			const first = named.length === 1 ? action : named.find(({ kind }) => kind === "action");
			if (action.kind === "trigger" || first === void 0 || first === action) continue;
			const message = `\`${action.name}\` ${scopeOf$1(action)} has the same name as \`${first.name}\` ${scopeOf$1(first)}; names must be unique across all scopes, ignoring case: rename one of them`;
			yield {
				at: action.path,
				message
			};
		}
	}
};
function scopeOf$1({ parent }) {
	return parent === null ? "at the top" : `in \`${parent.name}\``;
}
// src/rules/base-map-invalid.ts
const baseMapInvalid = {
	id: "base-map-invalid",
	subject: "files",
	severity: "error",
	summary: "The base branch's map cannot be read, so the pull request cannot be judged.",
	*check({ mapFile: file, map, baseProblem = null }) {
		if (baseProblem === null) return;
		const start = {
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		};
		const advice = map !== null && map.dataPolicies.problems.length === 0 ? "this change corrects it, but no earlier version can be read either; somebody who may merge despite this error must check the whole map" : "correct the map in this change or in an earlier one";
		const message = `the base branch's \`${file}\` cannot be read (${worded$1(oldMapWords, baseProblem)}), so this change cannot be judged; ${advice}`;
		yield {
			file,
			at: "",
			...start,
			message
		};
	}
};
// src/rules/case-limit.ts
/** Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits */
const MOST$11 = 25;
const caseLimit = {
	id: "case-limit",
	subject: "flow",
	severity: "error",
	summary: "A Switch has more cases than Power Automate allows, not counting the default.",
	types: ["switch"],
	*check({ flow: { operations } }) {
		for (const { name, lowerType, value, path } of operations) {
			if (lowerType !== "switch") continue;
			const cases = own$1(value, "cases");
			const count = isObject(cases) ? Object.keys(cases).length : 0;
			if (count <= MOST$11) continue;
			const message = `\`${name}\` has ${count} cases, but at most ${MOST$11} are allowed; put a second Switch into the default case, or look the value up in a table`;
			yield {
				at: [...path, "cases"],
				message
			};
		}
	}
};
// src/flow/literals.ts
/** True for a text that the runtime evaluates, completely or in part; `@@` is a literal `@`. */
function isExpression(text) {
	return text.replaceAll("@@", "").startsWith("@") || text.replaceAll("@@", "").includes("@{");
}
/**
* The value of a number, or of a text that is one; null for anything else, such as an expression.
*/
function numberOf$1(value) {
	if (typeof value === "number") return value;
	if (typeof value !== "string" || !/^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value)) return null;
	return Number(value);
}
const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;
/** A month is 30 days and a year 365, as .NET reads them. */
const IN_SECONDS = [
	365 * DAY,
	30 * DAY,
	7 * DAY,
	DAY,
	HOUR,
	MINUTE,
	1
];
const DURATION = /^P(?=[\dT])(?:(\d+(?:[.,]\d+)?)Y)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?=\d)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;
/** The length in seconds of an ISO 8601 duration such as `PT1H`; null for any other text. */
function secondsOf(duration) {
	const parts = DURATION.exec(duration.trim())?.slice(1);
	if (parts === void 0) return null;
	return parts.reduce((sum, part, index) => sum + Number((part ?? "0").replace(",", ".")) * (IN_SECONDS[index] ?? 0), 0);
}
// src/map/causes.ts
const NAME$1 = "name";
/** A name that a flow writes wrongly: what it names, and the name. Case does not matter. */
function wrongName(file, kind, name) {
	return JSON.stringify([
		NAME$1,
		file,
		kind,
		name.toLowerCase()
	]);
}
/** Whether all that follows is one mistake in one flow, so that it is accepted or fixed as one. */
function isWrongName(id) {
	return id.startsWith(`["${NAME$1}",`);
}
/** A reference that flows use and the map does not bind, in any environment. */
function unmappedName(name) {
	return JSON.stringify(["unmapped", name]);
}
/** One aspect of an entry of the map: whose connection it binds, of which connector and in
* which state, who may use it, and who must approve that. */
function entryFault(aspect, { paths }) {
	return JSON.stringify([aspect, ...paths.entry]);
}
/** A connector that is not allowed, in any environment. */
function deniedConnector(name) {
	return JSON.stringify(["connector-denied", name]);
}
/** A flow that others call and that does not exist. */
function unknownChildFlow(guid) {
	return JSON.stringify(["child-flow", guid]);
}
/** What follows from an entry's fault at the place of an operation. */
function useOf({ name, host }) {
	return `\`${name}\` uses \`${host?.key ?? ""}\``;
}
// src/rules/child-flow-unknown.ts
const childFlowUnknown = {
	id: "child-flow-unknown",
	subject: "flow",
	severity: "warning",
	summary: "A flow calls a child flow that is neither in the repository nor in the map.",
	*check({ flow: { operations }, knownFlows }) {
		const reported = /* @__PURE__ */ new Set();
		for (const { name, childFlow, path } of operations) {
			if (childFlow === null || isExpression(childFlow)) continue;
			const guid = childFlow.trim().toLowerCase();
			if (reported.has(guid) || knownFlows.has(guid)) continue;
			reported.add(guid);
			const message = `\`${name}\` calls the flow \`${childFlow}\`, which is neither in the repository nor in the map's \`flows\`; add its file, or write its guid as a flowName in the map`;
			yield {
				at: [
					...path,
					"inputs",
					"host",
					"workflowReferenceName"
				],
				message,
				unlessKnown: guid,
				cause: { ids: [unknownChildFlow(guid)] }
			};
		}
	}
};
// src/flow/loops.ts
/** Whether an operation is an "Apply to each". */
function isForeach({ lowerType }) {
	return lowerType === "foreach";
}
/** Whether an operation is a "Do until". */
function isUntil({ lowerType }) {
	return lowerType === "until";
}
/** The actions that hold an operation, innermost first. */
function* around$1({ parent }) {
	for (let outer = parent; outer !== null; outer = outer.parent) yield outer;
}
/** The innermost loop around an action; undefined where there is none. */
function loopAround(action) {
	return around$1(action).find((outer) => isForeach(outer) || isUntil(outer));
}
/**
* How many rounds of a Foreach run at a time: 1, unless `concurrency` says more, and in a Foreach
* inside another one. Null where that is computed.
* Sources: https://learn.microsoft.com/power-automate/limits-and-config#concurrency-looping-and-debatching-limits
* ("1 is the default limit", other than in Logic Apps) and
* https://learn.microsoft.com/azure/logic-apps/logic-apps-control-flow-loops#foreach-loop ("a
* nested For each action always runs sequentially").
*/
function roundsAtOnce(loop) {
	const repetitions = dig(loop.value, "runtimeConfiguration", "concurrency", "repetitions");
	const isSequential = /^sequential$/i.test(digString(loop.value, "operationOptions") ?? "");
	if (!isForeach(loop) || isSequential || around$1(loop).some(isForeach)) return 1;
	return numberOf$1(repetitions) ?? 1;
}
// src/rules/concurrency-range.ts
/** Source: https://learn.microsoft.com/power-automate/limits-and-config#concurrency-looping-and-debatching-limits */
const LOOP = {
	field: "repetitions",
	most: 50,
	what: "rounds"
};
const TRIGGER = {
	field: "runs",
	most: 100,
	what: "runs"
};
const concurrencyRange = {
	id: "concurrency-range",
	subject: "flow",
	severity: "error",
	summary: "The concurrency of a loop or trigger is outside of the allowed range.",
	*check({ flow: { operations } }) {
		for (const operation of operations) {
			const setting = settingOf(operation);
			if (setting === null) continue;
			const { field, most, what } = setting;
			const path = [
				"runtimeConfiguration",
				"concurrency",
				field
			];
			const count = numberOf$1(digAlong(operation.value, path));
			if (count === null || count >= 1 && count <= most) continue;
			const message = `\`${operation.name}\` runs ${count} ${what} at a time; write 1 to ${most}, or remove the setting`;
			yield {
				at: [...operation.path, ...path],
				message
			};
		}
	}
};
function settingOf(operation) {
	if (operation.kind === "trigger") return TRIGGER;
	return isForeach(operation) ? LOOP : null;
}
// src/map/keys.ts
/** The path to the text that holds an operation's reference key. */
function keyPath({ path, host }) {
	return host === null ? path : [...path, ...host.path];
}
/** The keys that a flow declares; null for the formats without references. */
function declaredKeys({ references }) {
	if (references === null) return null;
	return spellingsOf(references, () => references.map(({ key }) => key));
}
/** The declared key that differs from a used one only by case. */
function declaredInOtherCase({ key }, flow) {
	return declaredKeys(flow)?.otherCase(key) ?? null;
}
/** The map's key that differs only by case from a name of a used key without a binding. */
function mappedInOtherCase({ key, declared }, { environment, settings }) {
	const all = [...settings === null ? [] : [settings.overrides], environment.entries].map(mappedKeys);
	for (const name of declared?.logicalName ? [declared.logicalName, key] : [key]) {
		if (all.some((keys) => keys.has(name))) continue;
		const mapped = all.map((keys) => keys.inAnyCase(name)).find((found) => found !== null);
		if (mapped !== void 0) return {
			name,
			mapped
		};
	}
	return null;
}
const keyed = /* @__PURE__ */ new WeakMap();
/** The item of `all` with the key; keys are unique. */
function withKey(key, all) {
	const known = keyed.get(all) ?? new Map(all.map((one) => [one.key, one]));
	keyed.set(all, known);
	return known.get(key);
}
/** The keys of entries of the map. */
function mappedKeys(entries) {
	return spellingsOf(entries, () => entries.keys());
}
const CONNECTOR_ID = /^\/providers\/Microsoft\.PowerApps\/apis\/[a-z0-9._-]+$/i;
/** The connector of an entry; null when its `id` is not a connector's id. */
function connectorOfEntry({ id }) {
	return CONNECTOR_ID.test(id) ? connectorOf$1(id) : null;
}
/**
* True when a host has a connection's id instead of a reference key: a connection's path, one that
* the flow's file or the map binds, or one of the usual forms, `shared-<connector>-<guid>` (the
* first group may have nine digits) and 32 hex digits. A text that is also a key is not an id.
*/
function isConnectionId(text, flow, map) {
	if (declaredKeys(flow)?.inAnyCase(text) != null) return false;
	if (map !== null && allKeys(map).inAnyCase(text) !== null) return false;
	return /\/connections\/[^/]+$/i.test(text) || /^shared-.+-[0-9a-f]{8,9}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) || /^[0-9a-f]{32}$/i.test(text) || keyOfConnection(text, flow, map) !== null;
}
/** The reference key that the flow's file, or otherwise the map, binds to the connection `text`. */
function keyOfConnection(text, flow, map) {
	const id = connectionId(text);
	if (id === "" || id.startsWith("shared_")) return null;
	const declared = flow.references ?? [];
	const [inFile] = boundTo(id, declared);
	if (inFile !== void 0) return inFile.key;
	const names = new Set(boundTo(id, map === null ? [] : allEntries(map)).map(({ key }) => key));
	if (names.size === 0) return null;
	const own = declared.find(({ key, logicalName }) => names.has(key) || names.has(logicalName ?? ""));
	const [first = null] = names;
	return own?.key ?? first;
}
/** All keys of a map, overrides included. */
function allKeys(map) {
	return spellingsOf(map, () => allEntries(map).map(({ key }) => key));
}
const byConnection = /* @__PURE__ */ new WeakMap();
/** The items of `all` that are bound to a connection, with any spelling of its name. */
function boundTo(name, all) {
	const known = byConnection.get(all) ?? Map.groupBy(all, ({ connectionName }) => connectionId(connectionName ?? ""));
	byConnection.set(all, known);
	return known.get(connectionId(name)) ?? [];
}
// src/live/bound.ts
/** Every entry that the targets use, once, if the connections of its environment were listed. */
function boundEntries({ environments, currents }) {
	const found = /* @__PURE__ */ new Map();
	for (const { flow, resolution } of currents.keys()) {
		const { environment, bindings } = resolution;
		const connections = environments.get(environment.environmentName)?.connections;
		if (connections?.kind !== "read") continue;
		for (const { entry, used } of bindings) {
			const user = {
				flow,
				operation: used.uses[0]
			};
			const known = found.get(entry);
			if (known === void 0) {
				const list = connections.value;
				const live = liveIn(list, entry);
				found.set(entry, {
					environment,
					entry,
					users: [user],
					live,
					list
				});
			} else if (known.users.at(-1)?.flow !== flow) known.users.push(user);
		}
	}
	return [...found.values()];
}
/** The flows that use an entry, as what follows from its fault. */
function faultOf$5({ entry, users }, aspect) {
	return {
		cause: { ids: [entryFault(aspect, entry)] },
		related: users.map(({ flow, operation }) => ({
			flow,
			at: keyPath(operation),
			message: useOf(operation)
		}))
	};
}
function liveIn({ connections }, { connectionName }) {
	return connections.find((one) => sameConnection(one.connectionName, connectionName)) ?? null;
}
/** The owners of connections in an environment, as the server shows them. */
function liveOwnersOf({ environments }) {
	const owners = new Map([...environments].map(([name, { connections }]) => {
		const listed = connections?.kind === "read" ? connections.value.connections : [];
		return [name, new Map(listed.map((one) => [connectionId(one.connectionName), one.owner]))];
	}));
	return ({ environmentName }) => {
		const here = owners.get(environmentName);
		return (connectionName) => here?.get(connectionId(connectionName)) ?? null;
	};
}
// src/rules/connection-broken.ts
const connectionBroken = {
	id: "connection-broken",
	subject: "live",
	severity: "error",
	summary: "A connection that a flow uses is not connected.",
	judges: "connections",
	*check({ facts }) {
		for (const bound of boundEntries(facts)) {
			const { environment, entry, live } = bound;
			const status = live?.status ?? null;
			if (status === null || status.toLowerCase() === "connected") continue;
			const message = `the connection \`${entry.connectionName}\` of \`${entry.key}\` has the status ${status}; sign it in again in Power Automate`;
			yield {
				at: entry.paths.connectionName,
				environment: environment.name,
				message,
				...faultOf$5(bound, "status")
			};
		}
	}
};
// src/rules/connection-connector.ts
const connectionConnector = {
	id: "connection-connector",
	subject: "live",
	severity: "error",
	summary: "A connection belongs to another connector than the map says.",
	judges: "connections",
	*check({ facts }) {
		for (const bound of boundEntries(facts)) {
			const { environment, entry, live } = bound;
			const is = live?.connector ?? null;
			const wanted = connectorOf$1(entry.id);
			if (is === null || wanted === null || is === wanted) continue;
			const message = `\`${entry.key}\` is bound to \`${entry.connectionName}\`, which is a connection of \`${is}\` and not of \`${wanted}\`; bind one of \`${wanted}\``;
			yield {
				at: entry.paths.connectionName,
				environment: environment.name,
				message,
				...faultOf$5(bound, "connector")
			};
		}
	}
};
// src/map/accounts.ts
/** Accounts are compared without case and without invisible characters. */
function sameAccount(one, other) {
	return normalise(one) === normalise(other);
}
/** Whether both are given and differ. */
function areTwoAccounts(one, other) {
	return !isBlank(one) && !isBlank(other) && !sameAccount(one ?? "", other ?? "");
}
/**
* True when `account` matches one of `patterns`, such as `svc-*@contoso.com`. A leading `!` is an
* ordinary character: one exclusion in a list of allowed accounts would allow everyone else.
*/
function matchesAccount(account, patterns) {
	const name = normalise(account);
	return patterns.map(normalise).some((pattern) => pattern !== "" && globMatcher(asText(pattern), { dot: true })(name));
}
function asText(pattern) {
	return pattern.startsWith("!") ? `\\${pattern}` : pattern;
}
function normalise(account) {
	return withoutInvisible(account).toLowerCase();
}
// src/rules/connection-foreign.ts
const connectionForeign = {
	id: "connection-foreign",
	subject: "live",
	severity: "error",
	summary: "A connection was created by someone other than the map says, and the map doesn't list it as shared.",
	judges: "connections",
	*check({ facts }) {
		for (const bound of boundEntries(facts)) {
			const { environment, entry, live } = bound;
			const creator = live?.owner ?? null;
			if (creator === null || isOwner(creator, entry)) continue;
			const deployers = [environment.deployAs, facts.key.account].filter((one) => one !== null);
			if (isShared(entry, deployers)) continue;
			const remedy = deployers.some((deployer) => sameAccount(deployer, creator)) ? "correct owner" : "correct owner and list the deploying account in sharedWith, or bind another connection";
			const message = `the connection \`${entry.connectionName}\` of \`${entry.key}\` was created by \`${creator}\`, not by \`${entry.owner}\` as the map says; ${remedy}`;
			yield {
				at: entry.paths.owner,
				environment: environment.name,
				message,
				about: [entry.connectionName, creator],
				...faultOf$5(bound, "binding")
			};
		}
	}
};
/** An entry without an owner is reported by `owner-missing`. */
function isOwner(creator, { owner }) {
	return owner === null || sameAccount(creator, owner);
}
/** As the map says. Where the deploying account is unknown, any sharing counts. */
function isShared({ sharedWith }, deployers) {
	if (deployers.length === 0) return sharedWith.length > 0;
	return sharedWith.some((one) => deployers.some((deployer) => sameAccount(deployer, one)));
}
// src/flow/host-key.ts
/**
* Edits that make each operation use the reference `to`; undefined where one cannot be edited
* safely.
*/
function useKey(operations, to) {
	const edits = operations.map((operation) => editOf$1(operation, to));
	return edits.includes(null) ? void 0 : { edits: edits.filter((edit) => edit !== null) };
}
function editOf$1({ path, value, host }, to) {
	const text = host === null ? null : digString(value, ...host.path.map(String));
	if (host === null || text === null) return null;
	const at = [...path, ...host.path];
	if (!(host.path.at(-1) === "name")) return text === host.key ? {
		kind: "value",
		path: at,
		to
	} : null;
	const [before, after, ...others] = text.split(quoted(host.key));
	if (before === void 0 || after === void 0 || others.length > 0) return null;
	return {
		kind: "value",
		path: at,
		to: before + quoted(to) + after
	};
}
/** A key as an expression has it: `['shared_teams']`. */
function quoted(key) {
	return `['${key.replaceAll("'", "''")}']`;
}
// src/rules/connection-id-as-key.ts
const connectionIdAsKey = {
	id: "connection-id-as-key",
	subject: "flow",
	severity: "error",
	summary: "An operation names a connection's id where the key of a connection reference belongs.",
	*check({ flow, map, used }) {
		for (const { key: id, uses } of used) {
			if (!isConnectionId(id, flow, map)) continue;
			const key = keyOfConnection(id, flow, map);
			const advice = key === null ? "write the key of a connection reference, and bind the connection in the map" : `write \`${key}\`, the key that is bound to it`;
			const message = `\`${uses[0].name}\` names the connection \`${id}\` where a reference key belongs; ${advice}`;
			const fix = key !== null && isOnly(key, id, flow, map) ? useKey(uses, key) : void 0;
			const cause = { ids: [wrongName(flow.file, "reference", id)] };
			yield {
				at: keyPath(uses[0]),
				message,
				fix,
				cause
			};
		}
	}
};
/** True when the connection has no other key, and the file declares this one if it declares any. */
function isOnly(key, text, { references }, map) {
	const declared = boundTo(text, references ?? []);
	if (declared.length > 0) return declared.length === 1;
	const names = new Set(boundTo(text, map === null ? [] : allEntries(map)).map((bound) => bound.key));
	if (references === null) return names.size === 1;
	const own = references.filter((reference) => names.has(reference.key) || names.has(reference.logicalName ?? ""));
	return own.length === 1 && own[0]?.key === key;
}
// node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}
async function mapConcurrently(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, stopOnError = true, signal } = {}, isSettled) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);
		const result = [];
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = /* @__PURE__ */ new Set();
		let doneIndex = Number.POSITIVE_INFINITY;
		let currentIndex = 0;
		const iterator = getIterator(iterable);
		const signalListener = () => {
			reject(signal.reason);
		};
		const cleanup = () => {
			signal?.removeEventListener("abort", signalListener);
		};
		const resolve = (value) => {
			resolve_(value);
			cleanup();
		};
		const reject = (reason) => {
			if (isResolved) return;
			isResolved = true;
			reject_(reason);
			cleanup();
			if (!isIterableDone) closeIterator(iterator);
		};
		if (signal) {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}
			signal.addEventListener("abort", signalListener, { once: true });
		}
		const pull = createPuller(iterator);
		const settleIfFinished = () => {
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) return;
			for (const index of pendingIndexes) if (index < doneIndex) return;
			if (!stopOnError) {
				const collectedErrors = [];
				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) if (index in errors) collectedErrors.push(errors[index]);
				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors));
					return;
				}
			}
			isResolved = true;
			if (!isIterableDone) closeIterator(iterator);
			const lastIndex = Math.min(doneIndex, result.length);
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}
			resolve(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
		};
		const next = async () => {
			if (isResolved || currentIndex >= doneIndex) return;
			const index = currentIndex++;
			pendingIndexes.add(index);
			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);
				if (index < doneIndex) throw error;
				settleIfFinished();
				return;
			}
			if (nextItem.done) {
				pendingIndexes.delete(index);
				doneIndex = Math.min(doneIndex, index);
				isIterableDone = true;
				settleIfFinished();
				return;
			}
			(async () => {
				try {
					const element = await nextItem.value;
					if (isResolved || index >= doneIndex) return;
					const value = await mapper(element, index);
					if (index >= doneIndex) return;
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}
					if (value === pMapSkip) skippedCount++;
					result[index] = isSettled && value !== pMapSkip ? {
						status: "fulfilled",
						value
					} : value;
				} catch (error) {
					if (index >= doneIndex) return;
					if (isSettled) result[index] = {
						status: "rejected",
						reason: error
					};
					else if (stopOnError) {
						reject(error);
						return;
					} else errors[index] = error;
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})().then(() => new Promise(() => {})).then(resolve_);
		};
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					await next();
				} catch (error) {
					reject(error);
					break;
				}
				if (isResolved || currentIndex >= doneIndex) break;
			}
		})();
	});
}
function pMapIterable(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, backpressure = concurrency, preserveOrder = true } = {}) {
	validateOptions(iterable, mapper, concurrency);
	if (!isLimit(backpressure, concurrency)) throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency}) and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`);
	return { [Symbol.asyncIterator]() {
		let isDone = false;
		const generator = (async function* () {
			const iterator = getIterator(iterable);
			let promises = [];
			let headIndex = 0;
			let isIterableDone = false;
			let doneIndex = Number.POSITIVE_INFINITY;
			let readingCount = 0;
			let runningMappersCount = 0;
			const mapperWaiters = /* @__PURE__ */ new Map();
			let mapperWaiterCount = 0;
			let wokenMapperWaiterCount = 0;
			const releaseMapperSlot = () => {
				if (wokenMapperWaiterCount === mapperWaiterCount) {
					runningMappersCount--;
					return;
				}
				mapperWaiters.get(wokenMapperWaiterCount)();
				mapperWaiters.delete(wokenMapperWaiterCount++);
			};
			let index = 0;
			let stopIndex = Number.POSITIVE_INFINITY;
			let fillIndex = 0;
			let wake;
			const unfilledIndexes = /* @__PURE__ */ new Set();
			const fillSlot = (result) => {
				promises[fillIndex++] = result;
				wake?.(result);
				wake = void 0;
			};
			const pull = createPuller(iterator);
			function trySpawn() {
				if (isDone || isIterableDone || index > stopIndex || readingCount >= concurrency || promises.length - headIndex >= backpressure) return;
				readingCount++;
				const currentIndex = index++;
				const promise = (async () => {
					try {
						let element;
						try {
							const { done, value } = await pull();
							if (done) {
								isIterableDone = true;
								doneIndex = Math.min(doneIndex, currentIndex);
								return { done: true };
							}
							trySpawn();
							element = await value;
							if (runningMappersCount < concurrency) runningMappersCount++;
							else await new Promise((resolve) => {
								mapperWaiters.set(mapperWaiterCount++, resolve);
							});
						} finally {
							readingCount--;
						}
						trySpawn();
						let returnValue;
						try {
							if (isDone || currentIndex > stopIndex) return {
								done: false,
								value: pMapSkip
							};
							returnValue = await mapper(element, currentIndex);
						} finally {
							releaseMapperSlot();
						}
						if (returnValue === pMapStop) stopIndex = Math.min(stopIndex, currentIndex);
						return {
							done: false,
							value: returnValue
						};
					} catch (error) {
						if (preserveOrder) stopIndex = Math.min(stopIndex, currentIndex);
						else if (currentIndex < doneIndex) isDone = true;
						return { error };
					}
				})();
				if (preserveOrder) {
					promises.push(promise);
					return;
				}
				promises.push(void 0);
				unfilledIndexes.add(currentIndex);
				promise.then((result) => {
					if (!unfilledIndexes.delete(currentIndex)) return;
					if (result.done) {
						for (const unfilledIndex of unfilledIndexes) if (unfilledIndex > currentIndex) {
							unfilledIndexes.delete(unfilledIndex);
							fillSlot({ done: true });
						}
					}
					fillSlot(result);
				});
			}
			trySpawn();
			try {
				while (headIndex < promises.length) {
					const result = await (promises[headIndex] ?? new Promise((resolve) => {
						wake = resolve;
					}));
					const { done, value } = result;
					promises[headIndex] = void 0;
					headIndex++;
					if (headIndex * 2 >= promises.length) {
						promises = promises.slice(headIndex);
						fillIndex -= headIndex;
						headIndex = 0;
					}
					if (Object.hasOwn(result, "error")) throw result.error;
					if (done) {
						if (preserveOrder) return;
						continue;
					}
					if (value === pMapStop) return;
					trySpawn();
					if (value === pMapSkip) continue;
					yield value;
				}
			} finally {
				isDone = true;
				if (!isIterableDone) closeIterator(iterator);
			}
		})();
		const { return: generatorReturn, throw: generatorThrow } = generator;
		generator.return = (value) => {
			isDone = true;
			return generatorReturn.call(generator, value);
		};
		generator.throw = (error) => {
			isDone = true;
			return generatorThrow.call(generator, error);
		};
		return generator;
	} };
}
const pMapSkip = Symbol("skip");
const pMapStop = Symbol("stop");
function validateOptions(iterable, mapper, concurrency) {
	if (iterable?.[Symbol.iterator] === void 0 && iterable?.[Symbol.asyncIterator] === void 0) throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	if (typeof mapper !== "function") throw new TypeError("Mapper function is required");
	if (!isLimit(concurrency, 1)) throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
}
function isLimit(value, minimum) {
	return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
}
function getIterator(iterable) {
	return iterable[Symbol.asyncIterator] === void 0 ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}
async function closeIterator(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}
function createPuller(iterator) {
	let isSourceDone = false;
	const markDone = (item) => {
		if (item?.done) isSourceDone = true;
	};
	return () => {
		if (isSourceDone) return { done: true };
		const result = iterator.next();
		markDone(result);
		if (typeof result?.then !== "function") return result;
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});
		return promise;
	};
}
// src/live/current.ts
/**
* Reads the live flow of one target after another: one read each, and one list for each environment
* that has a flow without a guid. A failure affects only its target.
*/
function currentReader(host) {
	const startedAt = Date.now();
	const { listFlows } = listingOnce(host);
	return async (target) => {
		const current = await readOne$1(target, host, listFlows).catch(unreadable);
		if (current.kind === "absent") current.readAt = startedAt;
		return current;
	};
}
/**
* Wraps the lists of flows so that each environment's is read only once, since every call is
* metered.
*/
function listingOnce(host) {
	const lists = /* @__PURE__ */ new Map();
	return { listFlows(environmentName) {
		const known = lists.get(environmentName) ?? host.listFlows(environmentName);
		lists.set(environmentName, known);
		return known;
	} };
}
async function readOne$1(target, host, list) {
	const { environmentName } = target.resolution.environment;
	const known = knownFlowName(target);
	if (known !== null) {
		const flow = await host.readFlow(environmentName, known);
		return flow === null ? {
			kind: "missing",
			flowName: known
		} : live(flow);
	}
	const name = displayNameIn(target);
	const listed = await list(environmentName);
	const named = listed.filter(({ displayName }) => displayName === name);
	const [only, ...others] = named;
	if (only === void 0) {
		const cause = namesNotShown(listed);
		return cause === null ? { kind: "absent" } : {
			kind: "unreadable",
			cause
		};
	}
	if (others.length > 0) return {
		kind: "ambiguous",
		flowNames: named.map(({ flowName }) => flowName).toSorted()
	};
	const flow = await host.readFlow(environmentName, only.flowName);
	return flow === null ? { kind: "absent" } : live(flow);
}
function live(flow) {
	const { flowName, hidesName = false } = flow;
	if (!hidesName) return {
		kind: "live",
		flow,
		readAt: Date.now()
	};
	return {
		kind: "unreadable",
		cause: {
			code: "name-not-shown",
			flowName
		}
	};
}
/** Why a list does not show that a name is free; null: it does. */
function namesNotShown(listed) {
	const flows = listed.filter(({ hidesName = false }) => hidesName).length;
	return flows === 0 ? null : {
		code: "names-not-shown",
		flows
	};
}
function unreadable(error) {
	if (error instanceof HostError) return {
		kind: "unreadable",
		cause: error.failure
	};
	throw error;
}
// src/live/references.ts
/** The row with a logical name, which the platform compares without case. */
function rowNamed(rows, logicalName) {
	const name = logicalName.toLowerCase();
	return rows.find((row) => row.logicalName.toLowerCase() === name);
}
/**
* The row that a binding means: that of the logical name in the flow's file, otherwise one with the
* name of the map's entry, otherwise that of the live flow's reference with the same key.
*/
function rowOf({ used, entry }, rows, live = {}) {
	const declared = used.declared?.logicalName;
	if (declared) return rowNamed(rows, declared);
	return rowNamed(rows, entry.key) ?? rowNamed(rows, digString(live, used.key, "logicalName") ?? "");
}
/** The logical name of the row that a binding means; see `rowOf`. */
function logicalNameOf({ used, entry }, live) {
	return used.declared?.logicalName || digString(live, used.key, "logicalName") || entry.key;
}
/** The row of a key that the map does not bind, if it is bound in the environment. */
function boundRow({ declared }, rows) {
	const row = declared?.logicalName ? rowNamed(rows, declared.logicalName) : void 0;
	return row?.connectionName == null ? void 0 : row;
}
/**
* The target with what the environment already binds: a key that the map lacks keeps the connection
* of its row. `rows` null: they are not known, or there are none.
*/
function withRows(target, rows) {
	const { resolution } = target;
	if (rows === null || resolution.unmapped.length === 0) return target;
	const kept = resolution.unmapped.flatMap((used) => {
		const row = boundRow(used, rows);
		return row === void 0 ? [] : [keptBinding(used, row, resolution.environment)];
	});
	const unmapped = resolution.unmapped.filter((used) => boundRow(used, rows) === void 0);
	return {
		...target,
		resolution: {
			...resolution,
			bindings: [...resolution.bindings, ...kept],
			unmapped
		}
	};
}
/** A binding to the connection that the row has; nobody is known to own it. */
function keptBinding(used, row, { paths }) {
	const entry = [
		...paths.environment,
		"connectionReferences",
		row.logicalName
	];
	return {
		used,
		source: used.declared?.source ?? null,
		entry: {
			key: row.logicalName,
			connectionName: row.connectionName ?? "",
			id: row.connectorId,
			source: null,
			owner: null,
			sharedWith: [],
			stewards: [],
			usedBy: null,
			reviewBy: null,
			paths: {
				entry,
				connectionName: entry,
				id: entry,
				owner: entry
			}
		}
	};
}
/** The rows that a deployment of these targets would bind to another connection, each once. */
function differingRows(targets, rows) {
	const found = targets.flatMap((target) => target.resolution.bindings.flatMap((binding) => {
		const row = rowOf(binding, rows);
		const now = row?.connectionName ?? null;
		if (row === void 0 || now === null) return [];
		return sameConnection(now, binding.entry.connectionName) ? [] : [[row.id, {
			row,
			binding,
			target
		}]];
	}));
	return [...new Map(found.toReversed()).values()].toReversed();
}
// src/live/target.ts
/** Every affected flow in every requested environment that it goes to, by environment and file. */
function targetsOf({ flows, map }, affected, environments) {
	if (map === null) return [];
	return inEach(flows.filter(({ file }) => affected === null || affected.has(file)), map, environments, resolve$2);
}
/** The same for every flow of the repository, with only what identifies its live flow. */
function identitiesOf({ index, map }, environments) {
	return map === null ? [] : inEach(index, map, environments, resolveUsed);
}
function inEach(flows, map, wanted, resolveIn) {
	return flows.flatMap((flow) => environmentsOf$1(map, flow, wanted).map((environment) => ({
		flow,
		resolution: resolveIn(flow, environment)
	}))).toSorted((one, other) => byCodeUnit(one.resolution.environment.name, other.resolution.environment.name) || byCodeUnit(one.flow.file, other.flow.file));
}
/** The platform's ids of the environments of some targets, each once. */
function namesOf$1(targets) {
	return [...new Set(targets.map(({ resolution }) => resolution.environment.environmentName))];
}
/** The environments of some targets, each once. */
function environmentsIn(targets) {
	return [...new Set(targets.map(({ resolution }) => resolution.environment))];
}
/**
* The affected files without a readable flow, in every requested environment that they would go to.
*/
function unreadableTargets({ map, badFiles, skipped }, affected, environments) {
	if (map === null) return [];
	const named = (file) => [...map.environments.values()].some(({ flows }) => flows.has(file));
	return [...badFiles.map(({ file, problems: [first] }) => ({
		file,
		cause: {
			code: "json-invalid",
			cause: first?.reason ?? null
		}
	})), ...skipped.filter(({ file }) => named(file)).map(({ file, reason: cause }) => ({
		file,
		cause
	}))].filter(({ file }) => affected === null || affected.has(file)).flatMap(({ file, cause }) => environmentsOf$1(map, { file }, environments).map((environment) => ({
		file,
		environment,
		cause
	})));
}
// src/live/facts.ts
/**
* Reads what the targets need, each thing once, since every call is metered: one list of
* connections for each environment that has a binding, one flow for each target, one list of flows
* for each environment where a flow is known only by its name. What needs no other answer is
* requested at once, within the concurrency. The environments are listed only when one of them
* refused every call, and nothing more is read of an environment that is known not to exist.
*/
async function readLiveFacts(asked, reader, { key, concurrency }) {
	const witness = new CallRecord();
	const rows = readRows(asked, reader, witness);
	const withKept = rows.then((known) => asked.map((target) => withRows(target, readValue(known.get(nameOf$3(target))))));
	const [references, targets, uses, { lists, reads }] = await Promise.all([
		rows,
		withKept,
		Promise.all([withKept, rows]).then((known) => readUses(...known, reader)),
		readInTurn(asked, {
			withKept,
			reader,
			witness,
			concurrency
		})
	]);
	const names = namesOf$1(targets);
	const listed = names.some((name) => witness.of(name).hasRefused()) ? await readOrFailure(reader.listEnvironments()) : null;
	const facts = names.map((name) => [name, {
		reachability: witness.of(name).reachability(name, listed),
		connections: lists.get(name) ?? null,
		...referencesOf$1(references.get(name), uses.get(name))
	}]);
	const currents = targets.map((target, index) => [target, witness.of(nameOf$3(target)).judged(reads[index])]);
	const refusal = witness.keyRefusal();
	return {
		key: {
			...key,
			refusal
		},
		environments: new Map(facts),
		currents: new Map(currents)
	};
}
/** The connections of each environment that binds one, and each target's flow, so many at once. */
async function readInTurn(asked, { withKept, reader, witness, concurrency }) {
	const lists = /* @__PURE__ */ new Map();
	const reads = [];
	const readFlow = currentReader(recorded(reader, witness));
	await pMap([...namesOf$1(asked).map((name) => async () => {
		if (!bindsIn(asked, name) && !bindsIn(await withKept, name)) return;
		const list = witness.watch(name, () => reader.listConnections(name));
		lists.set(name, await readOrFailure(list));
	}), ...asked.map((target, index) => async () => {
		reads[index] = await readFlow(target);
	})], (task) => task(), { concurrency });
	return {
		lists,
		reads
	};
}
function bindsIn(targets, name) {
	return targets.some((target) => nameOf$3(target) === name && target.resolution.bindings.length > 0);
}
/** The facts when the server could not be reached at all. */
function unreachableFacts(targets, error, key) {
	const { failure: cause } = error;
	const unreadable = {
		kind: "unreadable",
		cause
	};
	const reachability = {
		kind: "unknown",
		cause
	};
	const facts = namesOf$1(targets).map((name) => [name, {
		reachability,
		connections: bindsIn(targets, name) ? unreadable : null
	}]);
	return {
		key: {
			...key,
			refusal: isOfKey(error) ? cause : null
		},
		environments: new Map(facts),
		currents: new Map(targets.map((target) => [target, unreadable]))
	};
}
/** A `HostError` becomes a fact; any other error is thrown. */
async function readOrFailure(reading) {
	try {
		return {
			kind: "read",
			value: await reading
		};
	} catch (error) {
		if (error instanceof HostError) return {
			kind: "unreadable",
			cause: error.failure
		};
		throw error;
	}
}
/** The rows of each environment whose host binds references in rows. */
async function readRows(targets, reader, witness) {
	const { listReferences } = reader;
	if (listReferences === void 0) return /* @__PURE__ */ new Map();
	const read = namesOf$1(targets.filter(({ resolution }) => abilitiesOf(resolution.environment).binds === "row")).map(async (name) => {
		return [name, await readOrFailure(witness.watch(name, () => listReferences(name)))];
	});
	return new Map(await Promise.all(read));
}
/** The flows on rows that are bound to another connection than the map says, by environment. */
async function readUses(targets, references, { flowsOnReferences }) {
	if (flowsOnReferences === void 0) return /* @__PURE__ */ new Map();
	const found = await Promise.all([...references].map(async ([name, read]) => {
		const logicalNames = differingRows(targets.filter((target) => nameOf$3(target) === name), readValue(read) ?? []).map(({ row }) => row.logicalName);
		return logicalNames.length === 0 ? [] : [[name, await readOrFailure(flowsOnReferences(name, logicalNames))]];
	}));
	return new Map(found.flat());
}
function referencesOf$1(references, sharedUses) {
	return {
		...references === void 0 ? {} : { references },
		...sharedUses === void 0 ? {} : { sharedUses }
	};
}
/** What was read; null where it was not. */
function readValue(read) {
	return read?.kind === "read" ? read.value : null;
}
function nameOf$3({ resolution }) {
	return resolution.environment.environmentName;
}
/** What signs in at an environment. */
function signingInAt(facts, { environmentName }) {
	return facts.environments.get(environmentName)?.identity ?? facts.key;
}
function recorded(reader, witness) {
	return {
		listFlows: (name) => witness.watch(name, () => reader.listFlows(name)),
		readFlow: (name, flow) => witness.watch(name, () => reader.readFlow(name, flow))
	};
}
/** Records how the calls to each environment end. */
var CallRecord = class {
	seen = /* @__PURE__ */ new Map();
	of(environmentName) {
		const sighting = this.seen.get(environmentName) ?? new EnvironmentCalls();
		this.seen.set(environmentName, sighting);
		return sighting;
	}
	async watch(environmentName, call) {
		const sighting = this.of(environmentName);
		if (sighting.absence !== null) throw sighting.absence;
		const own = sighting.begin();
		try {
			const answer = await call();
			if (answer !== null) sighting.answered = true;
			return answer;
		} catch (error) {
			if (error instanceof HostError) own.failure = error;
			throw error;
		}
	}
	keyRefusal() {
		const all = [...this.seen.values()];
		if (all.some(({ answered }) => answered)) return null;
		return all.flatMap(({ failures }) => failures).find(isOfKey)?.failure ?? null;
	}
};
/** The results of the calls to one environment. */
var EnvironmentCalls = class {
	answered = false;
	calls = [];
	/** Notes a call, so that failures count in the order of the calls, not of the answers. */
	begin() {
		const call = { failure: null };
		this.calls.push(call);
		return call;
	}
	get failures() {
		return this.calls.flatMap(({ failure }) => failure ?? []);
	}
	/** The error which says that the environment does not exist. */
	get absence() {
		if (this.answered) return null;
		return this.calls.find(({ failure }) => failure?.kind === "not-found")?.failure ?? null;
	}
	/** A flow of an environment that does not exist was not read, whatever its own call returned. */
	judged(current) {
		const { absence } = this;
		return absence === null ? current : {
			kind: "unreadable",
			cause: absence.failure
		};
	}
	/** Whether the environment itself refused, rather than the network, the server or the key. */
	hasRefused() {
		return this.denial() !== null;
	}
	reachability(environmentName, listed) {
		const denial = this.denial();
		const [failure] = this.failures;
		if (this.answered || failure === void 0) return { kind: "open" };
		if (denial === null) return {
			kind: "unknown",
			cause: failure.failure
		};
		const { failure: cause } = denial;
		if (listed?.kind !== "read") return denial.kind === "not-found" ? {
			kind: "missing",
			cause,
			visible: null
		} : {
			kind: "refused",
			cause
		};
		const id = environmentName.toLowerCase();
		const found = listed.value.find((one) => one.environmentName.toLowerCase() === id);
		if (found === void 0) return {
			kind: "missing",
			cause,
			visible: listed.value
		};
		return found.state === null || WORKING.test(found.state) ? {
			kind: "refused",
			cause
		} : {
			kind: "disabled",
			cause,
			state: found.state
		};
	}
	denial() {
		if (this.answered) return null;
		return this.absence ?? this.failures.find(({ kind }) => kind === "refused") ?? null;
	}
};
/** The states of an environment that can be used, in the platform's APIs. */
const WORKING = /^(enabled|ready|succeeded)$/i;
function isOfKey({ kind }) {
	return kind === "key" || kind === "sign-in";
}
// src/live/rows.ts
/** The rows that the targets need, where their host binds rows and they could be listed. */
function boundRows({ environments, currents }) {
	return [...currents].flatMap(([target, current]) => {
		const { environment, bindings } = target.resolution;
		if (abilitiesOf(environment).binds === "flow") return [];
		const rows = readValue(environments.get(environment.environmentName)?.references);
		if (rows === null) return [];
		return bindings.map((binding) => {
			const logicalName = logicalNameOf(binding, referencesOf(current));
			return {
				target,
				binding,
				logicalName,
				row: rowNamed(rows, logicalName)
			};
		});
	});
}
function referencesOf(current) {
	return "flow" in current ? current.flow.connectionReferences : {};
}
/** Why each target's rows cannot be bound; the first reason counts. */
function rowReasons(facts) {
	const all = boundRows(facts);
	const found = [
		...missingRows$1(all),
		...conflictsAmong(all),
		...sharedRows(all, facts).map(({ use, reason }) => [use.target, reason])
	];
	return new Map(found.toReversed());
}
function missingRows$1(all) {
	return [...Map.groupBy(all.filter(({ row }) => row === void 0), ({ target }) => target)].map(([target, those]) => {
		const logicalNames = those.map(({ logicalName }) => logicalName);
		return [target, {
			code: "references-missing",
			environment: target.resolution.environment.name,
			logicalNames
		}];
	});
}
function conflictsAmong(all) {
	return [...Map.groupBy(all, ({ target, logicalName }) => JSON.stringify([target.resolution.environment.name, logicalName.toLowerCase()])).values()].flatMap((those) => {
		const names = new Map(those.map(({ binding: { entry } }) => [connectionId(entry.connectionName), entry.connectionName]));
		const [first] = those;
		if (names.size < 2 || first === void 0) return [];
		const { logicalName } = first;
		const environment = first.target.resolution.environment.name;
		const files = [...new Set(those.map(({ target }) => target.flow.file))];
		const reason = {
			code: "reference-conflict",
			environment,
			logicalName,
			connectionNames: [...names.values()],
			files
		};
		return those.map(({ target }) => [target, reason]);
	});
}
/** The uses of rows that are bound to another connection, and on which other flows are too. */
function sharedRows(all, { environments, currents }) {
	return all.flatMap((use) => {
		const { target, binding, logicalName, row } = use;
		const from = row?.connectionName ?? null;
		const to = binding.entry.connectionName;
		if (from === null || sameConnection(from, to)) return [];
		const { environment } = target.resolution;
		const uses = readValue(environments.get(environment.environmentName)?.sharedUses);
		const flows = uses === null ? null : others$2(uses, logicalName, planned(currents, target));
		if (flows !== null && flows.length === 0) return [];
		return [{
			use,
			reason: {
				code: "reference-shared",
				environment: environment.name,
				logicalName,
				from,
				to,
				flows
			}
		}];
	});
}
function others$2(uses, logicalName, known) {
	const name = logicalName.toLowerCase();
	return uses.filter(({ flowName, logicalNames }) => !known.has(flowName.toLowerCase()) && logicalNames.some((one) => one.toLowerCase() === name)).map(({ flowName, displayName }) => ({
		flowName,
		displayName
	}));
}
/** The guids of the flows that the plan has in the environment of a target. */
function planned(currents, { resolution }) {
	const { environmentName } = resolution.environment;
	return new Set([...currents].flatMap(([target, current]) => {
		return target.resolution.environment.environmentName === environmentName && "flow" in current ? [current.flow.flowName.toLowerCase()] : [];
	}));
}
// src/map/placeholder.ts
/** The marks of templates for values to be filled in later; x's replace the digits of a guid. */
const PLACEHOLDERS = [
	/#\{(?:(?!#\{)[^}])*\}#/,
	/\{\{(?:(?!\{\{)[^}])*\}\}/,
	/\$\{(?:(?!\$\{)[^}])*\}/,
	/<[^<>]*>/,
	/%[^%]+%/,
	/(?<=^|-)x{4,}(?:-x+)*(?=$|-)/i
];
/** The part of an id that was not filled in; null where there is none. */
function placeholderIn(text) {
	return PLACEHOLDERS.map((placeholder) => placeholder.exec(text)?.[0]).find((part) => part !== void 0) ?? null;
}
/** Why the connectionName of an entry cannot be a connection's id; null where it can. */
function placeholderFault(entry) {
	const { key, connectionName } = entry;
	if (connectionName.trim() === "") return "is empty";
	const open = placeholderIn(connectionName);
	if (open !== null) return `is a placeholder that nothing filled in, \`${open}\``;
	if (connectionName.toLowerCase() === key.toLowerCase()) return "is the key itself";
	if (/\/connections\//i.test(connectionName)) return "is a path, of which only the last part is the id";
	const connector = connectorOf$1(connectionName);
	if (connector !== null && connector === connectorOfEntry(entry)) return "is the name of its connector";
	if (!/^[A-Za-z0-9._-]+$/.test(connectionName)) return "has characters other than letters, digits, `.`, `_` and `-`";
	return null;
}
// src/rules/connection-missing.ts
const connectionMissing = {
	id: "connection-missing",
	subject: "live",
	severity: "error",
	summary: "An environment has no connection with that id that the key's account may use.",
	judges: "connections",
	*check(context) {
		yield* missingRows(context);
		for (const bound of boundEntries(context.facts)) {
			if (bound.live !== null || !bound.list.isWhole) continue;
			if (placeholderFault(bound.entry) === null) yield problemWith$1(bound, context);
		}
	}
};
/** An environment that binds references in rows lacks the row itself. */
function* missingRows({ facts }) {
	const missing = boundRows(facts).filter(({ row }) => row === void 0);
	for (const [{ paths }, [first]] of Map.groupBy(missing, ({ binding }) => binding.entry)) {
		if (first === void 0) continue;
		const environment = first.target.resolution.environment.name;
		const message = rowMessage({
			code: "references-missing",
			environment,
			logicalNames: [first.logicalName]
		});
		yield {
			at: paths.entry,
			environment,
			message
		};
	}
}
function problemWith$1(bound, { facts, deploys }) {
	const { environment, entry } = bound;
	const { account } = signingInAt(facts, environment);
	const owner = entry.owner === null ? "" : ` of \`${entry.owner}\``;
	const what = `\`${entry.key}\` is bound to \`${entry.connectionName}\`${owner}, and ${who(account, environment)} sees no such connection there (${candidates(bound)})`;
	const at = {
		at: entry.paths.connectionName,
		environment: environment.name,
		...faultOf$5(bound, "binding")
	};
	if (deploys || !areTwoAccounts(account, environment.deployAs)) {
		const message = `${what}: each save of a flow that uses it would be refused. Correct connectionName, or share the connection with that account`;
		return {
			...at,
			message
		};
	}
	const message = `${what}. \`${environment.deployAs}\`, who deploys there, may see it: check with that account's key`;
	return {
		...at,
		message,
		severity: "warning"
	};
}
function who(account, { deployAs }) {
	const name = account ?? deployAs;
	return name === null ? "the key's account" : `\`${name}\``;
}
const MOST$10 = 3;
function candidates({ entry, list }) {
	const same = list.connections.filter(({ connector }) => connector === connectorOf$1(entry.id));
	if (same.length === 0) return "there is none of that connector";
	return `of that connector: ${plainList(same.map(({ connectionName, owner }) => `\`${connectionName}\`${owner === null ? "" : ` of \`${owner}\``}`), MOST$10)}`;
}
// src/map/connectors.ts
/** The connectors that a used reference calls, from all names of them; usually one. */
function connectorsOf$1({ uses, declared }, entry) {
	const bound = entry !== null && connectorOfEntry(entry) !== null ? [entry.id] : [];
	const hosts = uses.map(({ value }) => digString(value, "inputs", "host", "apiId") ?? "");
	const found = /* @__PURE__ */ new Map();
	for (const id of [
		...bound,
		...hosts,
		declared?.connector ?? ""
	]) {
		const name = connectorWithSuffix(id);
		const base = connectorOf$1(id);
		if (name !== null && base !== null && !found.has(base)) found.set(base, {
			name,
			base
		});
	}
	return [...found.values()];
}
/**
* True when one of `globs` matches the connector, with or without its suffix or its `shared_`; a
* glob after `!` excludes what others match.
*/
function matchesConnector({ name, base }, globs) {
	const names = [name, base].flatMap((one) => [one, one.replace(/^shared_/, "")]);
	const matches = (glob) => {
		const last = glob.slice(glob.lastIndexOf("/") + 1);
		return names.some(globMatcher(last, {
			nocase: true,
			dot: true
		}));
	};
	const refused = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
	return globs.filter((glob) => !glob.startsWith("!")).some(matches) && !refused.some(matches);
}
// src/rules/connector-denied.ts
const connectorDenied = {
	id: "connector-denied",
	subject: "flow",
	severity: "error",
	summary: "A flow uses a connector that an environment does not allow.",
	needs: "map",
	*check({ uses, policy }) {
		for (const { environment, bindings, unmapped } of uses) {
			const lists = policy.connectors(environment);
			const references = [...bindings, ...unmapped.map((used) => ({
				used,
				entry: null
			}))];
			for (const { used, entry } of references) for (const connector of connectorsOf$1(used, entry)) {
				const fault = faultOf$4(connector, lists);
				if (fault === null) continue;
				const inMap = {
					at: [...environment.paths.environment, "connectors"],
					about: [connector.name],
					message: `flows use \`${connector.name}\`, a connector that the environment ${fault}; use another, or ask the maintainers of the map`,
					each: useOf(used.uses[0])
				};
				const cause = {
					ids: [deniedConnector(connector.name)],
					inMap
				};
				const message = `\`${used.uses[0].name}\` uses \`${connector.name}\` through \`${used.key}\`, a connector that the environment ${fault}; use another, or ask the maintainers of the map`;
				yield {
					at: keyPath(used.uses[0]),
					environment: environment.name,
					message,
					about: [connector.name],
					cause
				};
			}
		}
	}
};
/** A denied connector stays denied, even if it is also allowed. */
function faultOf$4(connector, lists) {
	for (const { allow, deny } of lists) {
		const denying = deny.find((glob) => matchesConnector(connector, [glob]));
		if (denying !== void 0 && matchesConnector(connector, deny)) return `denies (\`${denying}\`)`;
		if (allow !== null && !matchesConnector(connector, allow)) return allow.length === 0 ? "does not allow: its list of allowed connectors is empty" : `does not allow (${andList(codes(allow), 3)})`;
	}
	return null;
}
// src/rules/connector-mismatch.ts
const connectorMismatch = {
	id: "connector-mismatch",
	subject: "flow",
	severity: "error",
	summary: "An operation, the file's reference and the map's entry name different connectors for one key.",
	*check({ used, uses }) {
		for (const reference of used) yield* againstDeclared(reference);
		yield* againstEachOther(used.map(({ declared }) => declared));
		for (const { environment, bindings } of uses) for (const binding of bindings) yield* againstMap(binding, environment);
	}
};
function* againstDeclared({ key, uses, declared }) {
	const connector = declared?.connector ?? null;
	for (const operation of outliers(uses, connector)) {
		const message = `\`${operation.name}\` calls \`${operation.host?.connector}\`, but the file declares its reference \`${key}\` for \`${connector}\`; use a reference of the right connector, or correct the declaration`;
		yield {
			at: keyPath(operation),
			message
		};
	}
	yield* againstSolution(declared);
}
/** A logical name means the same connector in every flow. */
function* againstSolution(declared) {
	const registered = connectorOf$1(declared?.registeredId ?? "");
	if (declared === null || registered === null || declared.connector === registered) return;
	const { key, connector, logicalName, path } = declared;
	yield {
		at: path,
		message: `\`${key}\` is declared for \`${connector}\`, but the solution's connection reference \`${logicalName}\` is one of \`${registered}\`; name a connection reference of \`${connector}\``
	};
}
/** The same within a file, where no solution says what a logical name means. */
function* againstEachOther(references) {
	const firstBy = /* @__PURE__ */ new Map();
	for (const declared of references) {
		const name = declared?.logicalName?.toLowerCase();
		if (name === void 0 || declared?.connector == null) continue;
		if (connectorOf$1(declared.registeredId ?? "") !== null) continue;
		const first = firstBy.get(name) ?? declared;
		firstBy.set(name, first);
		if (first.connector === declared.connector) continue;
		const { key, connector, logicalName, path } = declared;
		yield {
			at: path,
			message: `\`${key}\` is declared for \`${connector}\`, but with the connection reference \`${logicalName}\`, which \`${first.key}\` has for \`${first.connector}\`; name a connection reference of \`${connector}\``
		};
	}
}
/** The declared connector is compared for all operations, which were compared with it already. */
function* againstMap({ used: { key, uses, declared }, entry }, { name: environment }) {
	const connector = connectorOfEntry(entry);
	const declaredAs = declared?.connector ?? null;
	const wrong = declaredAs === null ? outliers(uses, connector) : declaredAs !== null && connector !== null && declaredAs !== connector ? [uses[0]] : [];
	for (const operation of wrong) {
		const wanted = declaredAs ?? operation.host?.connector;
		const why = `the map's entry \`${entry.key}\` binds a connection of \`${connector}\`; bind one of \`${wanted}\``;
		const message = `\`${operation.name}\` uses the connection reference \`${key}\` for \`${wanted}\`, but ${why}`;
		const cause = {
			ids: [entryFault("connector", entry)],
			inMap: {
				at: entry.paths.id,
				message: `flows need \`${wanted}\`, but ${why}`,
				each: useOf(operation)
			}
		};
		yield {
			at: keyPath(operation),
			environment,
			message,
			cause
		};
	}
}
/**
* The operations that name another connector than `connector`. Where all of them agree on another
* one, `connector` itself is the exception, and only the first operation is reported.
*/
function outliers(uses, connector) {
	if (connector === null) return [];
	const naming = uses.filter(({ host }) => (host?.connector ?? null) !== null);
	const wrong = naming.filter(({ host }) => host?.connector !== connector);
	if (wrong.length === 0) return wrong;
	return new Set(naming.map(({ host }) => host?.connector)).size === 1 ? wrong.slice(0, 1) : wrong;
}
// src/map/data-policies/uses.ts
/** The operations of a flow that data policies classify, with its bindings in an environment. */
function policyUses(flow, { bindings }) {
	const connectorFor = connectorsOf(flow, bindings);
	return flow.operations.flatMap((operation) => {
		const connector = connectorFor(operation);
		return connector === null ? [] : [{
			operation,
			connector,
			operationId: operationIdOf(operation)
		}];
	});
}
/** The base names of the connectors that a flow uses, without the bindings of an environment. */
function usedConnectors(flow) {
	const connectorFor = connectorsOf(flow, []);
	const used = /* @__PURE__ */ new Set();
	for (const operation of flow.operations) {
		const connector = connectorFor(operation);
		if (connector !== null) used.add(connector);
	}
	return [...new Set([...used].map(baseOf$1))];
}
function connectorsOf({ references }, bindings) {
	const bound = new Map(bindings.map(({ used: { key }, entry }) => [key, entry]));
	const declared = new Map(references?.map((one) => [one.key, one.connectorWithSuffix]));
	return (operation) => {
		const key = operation.host?.key;
		return key === void 0 ? builtInOf(operation) : connectorOf(operation, declared.get(key) ?? null, bound.get(key) ?? null);
	};
}
/**
* The operation itself decides, then the declaration in the file, then the map. But only the map
* has the suffix that a custom connector has in this environment.
*/
function connectorOf({ value }, declared, entry) {
	const apiId = digString(value, "inputs", "host", "apiId");
	const named = policyConnector(apiId ?? "") ?? policyConnector(declared ?? "");
	const here = entry === null ? null : policyConnector(entry.id);
	if (named === null) return here;
	return here !== null && baseOf$1(here) === baseOf$1(named) ? here : named;
}
/**
* HTTP operations, and child flows, which depend on HTTP (Connector classification, note). A
* `Request` trigger counts only with the kind `Http`: the others are buttons, apps and agents.
*/
function builtInOf({ kind, lowerType, value, childFlow }) {
	if (lowerType === "http" || lowerType === "workflow" || childFlow !== null) return HTTP;
	if (lowerType === "httpwebhook") return HTTP_WEBHOOK;
	return kind === "trigger" && lowerType === "request" && /^http$/i.test(digString(value, "kind") ?? "") ? HTTP_REQUEST : null;
}
/** Older actions have it in their metadata, a trigger for a selected item in its inputs. */
function operationIdOf({ value }) {
	return digString(value, "inputs", "host", "operationId") ?? digString(value, "inputs", "operationId") ?? digString(value, "metadata", "flowSystemMetadata", "swaggerOperationId");
}
// src/map/data-policies/violations.ts
/** Everything that a policy forbids among the uses of a flow, once per connector and operation. */
function* violationsOf(policy, uses) {
	const grouped = [];
	for (const same of byConnector(uses)) {
		const found = classify(policy, same[0].connector);
		if (found.kind === "group" && found.group === "Blocked") {
			yield {
				kind: "blocked",
				uses: same,
				source: found.source
			};
			continue;
		}
		yield* blockedOperations(policy, same);
		if (found.kind !== "group") continue;
		grouped.push({
			use: same[0],
			group: found.group,
			source: found.source
		});
	}
	const [first] = grouped;
	const second = grouped.find(({ group }) => group !== first?.group);
	if (first !== void 0 && second !== void 0) yield {
		kind: "mixed",
		first,
		second
	};
}
function* blockedOperations(policy, uses) {
	if (!hasActionRules(policy, uses)) return;
	const named = uses.filter(({ operationId }) => operationId !== null);
	for (const [operationId, same] of Map.groupBy(named, (use) => use.operationId ?? "")) {
		const [first, ...others] = same;
		if (first === void 0 || !blocksOperation(policy, first.connector, operationId)) continue;
		yield {
			kind: "operation-blocked",
			uses: [first, ...others],
			operationId
		};
	}
}
/** Only connectors that can be blocked have rules for operations (Connector action control). */
function hasActionRules(policy, [{ connector }]) {
	return policy.actions.has(connector.key) && !connector.isCustom && !isNotBlockable(connector);
}
/** The parts of a policy that cannot be checked among the uses of a flow. */
function* uncheckedIn(policy, uses) {
	for (const same of byConnector(uses)) {
		const [{ connector }] = same;
		const about = {
			policy: policy.name,
			connector: connector.name
		};
		const found = classify(policy, connector);
		for (const code of whyUnchecked(policy, same, found)) yield {
			code,
			...about
		};
	}
}
function* whyUnchecked(policy, uses, found) {
	const [{ connector }] = uses;
	if (found.kind === "group" && found.group === "Blocked") return;
	if (found.kind === "by-url") yield "data-policy-custom-connector";
	if (policy.filtered.has(connector.key)) yield "data-policy-endpoints";
	const isIgnored = uses.some(({ operationId }) => operationId !== null && blocksOperation(policy, connector, operationId)) && !hasActionRules(policy, uses);
	if (found.kind === "not-blockable" || isIgnored) yield "data-policy-not-blockable";
	if (uses.some(({ operationId }) => operationId === null) && hasActionRules(policy, uses)) yield "data-policy-operation-unknown";
}
function byConnector(uses) {
	return [...Map.groupBy(uses, ({ connector }) => connector.key).values()].flatMap((same) => {
		const [first, ...others] = same;
		return first === void 0 ? [] : [[first, ...others]];
	});
}
// src/rules/data-policy.ts
const dataPolicy = {
	id: "data-policy",
	subject: "flow",
	severity: "error",
	summary: "A data policy (DLP) of the environment forbids what a flow uses.",
	needs: "map",
	*check(context) {
		for (const { policy, uses, environment } of appliedPolicies(context)) for (const violation of violationsOf(policy, uses)) yield {
			...problemOf$2(violation, policy),
			environment
		};
	},
	*unchecked(context) {
		for (const { policy, uses } of appliedPolicies(context)) yield* uncheckedIn(policy, uses);
	},
	*uncheckedAnywhere({ map, policy }) {
		yield* policy.dataPolicies.unchecked;
		yield* map?.dataPolicies.unchecked ?? [];
	}
};
/** Every policy of every environment that a flow goes to; the flow must comply with each. */
function* appliedPolicies({ flow, uses: all, policy: { dataPolicies } }) {
	for (const resolution of all) {
		const { name, environmentName } = resolution.environment;
		const policies = policiesOver(dataPolicies, environmentName);
		if (policies.length === 0) continue;
		const uses = policyUses(flow, resolution);
		for (const policy of policies) yield {
			policy,
			uses,
			environment: name
		};
	}
}
function problemOf$2(violation, policy) {
	switch (violation.kind) {
		case "blocked": return blocked(violation, policy);
		case "operation-blocked": return operationBlocked(violation, policy);
		case "mixed": return mixed(violation, policy);
	}
}
const ASK = "ask an administrator of the data policy to allow it, and commit the new export";
function blocked({ uses: [first, ...others], source }, policy) {
	const message = `${usesOf$1(first)}, a connector that ${titleOf$1(policy)} ${BLOCKS$1[source]} ${copyOf(policy)}; use another one, or ${ASK}`;
	const about = [policy.id, first.connector.name];
	return {
		at: first.operation.path,
		message,
		about,
		related: others.map(also)
	};
}
const BLOCKS$1 = {
	listed: "blocks",
	default: "blocks by default",
	custom: "blocks like all custom connectors"
};
function operationBlocked({ uses: [first, ...others], operationId }, policy) {
	const { operation, connector } = first;
	const message = `\`${operation.name}\` calls \`${operationId}\` of \`${connector.name}\`, which ${titleOf$1(policy)} blocks ${copyOf(policy)}; use another operation, or ${ASK}`;
	const about = [
		policy.id,
		connector.name,
		operationId
	];
	return {
		at: operation.path,
		message,
		about,
		related: others.map(also)
	};
}
function mixed({ first, second }, policy) {
	const [one, other] = [grouped(second), grouped(first)];
	const message = `${one}, and ${other}, which ${titleOf$1(policy)} forbids in one flow ${copyOf(policy)}; split the flow, or ask an administrator of the data policy to put both connectors into one group, and commit the new export`;
	return {
		at: second.use.operation.path,
		message,
		about: [
			policy.id,
			second.use.connector.name,
			first.use.connector.name
		],
		related: [{
			at: first.use.operation.path,
			message: other
		}]
	};
}
function grouped({ use, group, source }) {
	return `${usesOf$1(use)} (${groupName(group)}${source === "default" ? " by default" : ""})`;
}
function also({ operation, connector }) {
	return {
		at: operation.path,
		message: `${usesOf$1({
			operation,
			connector
		})} too`
	};
}
function usesOf$1({ operation, connector }) {
	const isChild = connector === HTTP && !/^http$/i.test(operation.type);
	return `\`${operation.name}\` ${isChild ? "runs a child flow, which counts as" : "uses"} \`${connector.name}\``;
}
function titleOf$1({ name }) {
	return `the data policy ${quote(name)}`;
}
/** An export is a copy, so the reader must see how old it is. */
function copyOf({ file, committed }) {
	return committed === null ? `(${file})` : `(${file}, committed ${committed})`;
}
// src/rules/description-length.ts
/**
* The flow's own description may be longer: published ones are.
* Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits
*/
const MOST$9 = 256;
const descriptionLength = {
	id: "description-length",
	subject: "flow",
	severity: "error",
	summary: "The description of an action or trigger is longer than Power Automate allows.",
	*check({ flow: { operations } }) {
		for (const { kind, name, value, path } of operations) {
			const description = own$1(value, "description");
			const length = typeof description === "string" ? description.length : 0;
			if (length <= MOST$9) continue;
			const message = `the description of the ${kind} \`${name}\` has ${length} characters, but at most ${MOST$9} are allowed; shorten it`;
			yield {
				at: [...path, "description"],
				message
			};
		}
	}
};
// src/rules/environment-missing.ts
const environmentMissing = {
	id: "environment-missing",
	subject: "live",
	severity: "error",
	summary: "An environment of the map is not visible to the key, refuses the key, or is not enabled.",
	judges: "environments",
	*check({ facts, targets }) {
		for (const environment of environmentsIn(targets)) {
			const reachability = facts.environments.get(environment.environmentName)?.reachability;
			const message = reachability === void 0 ? null : messageFor$4(reachability, environment);
			if (message === null) continue;
			yield {
				at: environment.paths.environmentName,
				environment: environment.name,
				message
			};
		}
	}
};
function messageFor$4(reachability, { environmentName }) {
	const access = "cause" in reachability ? accessMessage(reachability.cause) : null;
	if (access !== null && reachability.kind !== "unknown") return access;
	const which = `the environment \`${environmentName}\``;
	switch (reachability.kind) {
		case "open":
		case "unknown":
		case "unconnected": return null;
		case "missing": return `${which} is not visible to the key${visibleNames(reachability.visible)}; correct environmentName, or use the key of an account that has access to it`;
		case "disabled": return `${which} has the state ${reachability.state}, so nothing can be saved there; ask an administrator to enable it, or remove it from the map`;
		case "refused": return `${which} refuses the key${stateClause(reachability.cause)}; use the key of an account that has access to it`;
	}
}
function stateClause(failure) {
	const quoted = quotedIn(failure);
	return quoted === "" ? "" : `: "${quoted}"`;
}
const MOST$8 = 3;
function visibleNames(visible) {
	if (visible === null) return "";
	if (visible.length === 0) return ", which sees none at all";
	return `, which sees ${plainList(visible.map(({ environmentName, displayName }) => `\`${environmentName}\` (${displayName})`), MOST$8)}`;
}
// src/secrets/looks.ts
/** What a template leaves to be filled in, and words that only say what belongs there. */
function isPlaceholder(text) {
	return /^(?:<.*>|\[.*\]|\{.*\}|#\{.*\}#|%.*%|\$\(.*\)|\$\{.*\}|[*\u2022\u25cf.-]+)?$/.test(text) || /x{4,}|\*{3,}|\u2022{3}|\.{3}|^your|your[-_]|[-_]here$|placeholder|change[-_]?me|redacted|example/i.test(text) || /^(?:todo|tbd|fixme|dummy|sample|insert|enter|fill)\b|replace[-_]?(?:me|this|with)/i.test(text) || /^(?:string|text|null|none|true|false|undefined|value|abc123|\d{1,5})$/i.test(text) || /^(?:password|passwd|secret|token|yes|no|required|optional|enabled|disabled|hidden|unchanged)$/i.test(text);
}
/** A word or a name for a secret, such as `ClientSecret` or `kv-admin-password`, and none itself. */
function isWordForOne(text) {
	return text.length <= LONGEST_NAME && /^[a-z_.\s-]+$/i.test(text) && WORD.test(text);
}
const LONGEST_NAME = 127;
const WORD = /passw|passphrase|kennwort|pwd|secret|token|credential|key/i;
/** Where a vault or a setting keeps one: an address, a path, an Azure resource. */
function isReference(text) {
	return /^(?:https?:\/\/|\/|(?:kv|env|secret|keyvault|vault):|\w[\w-]*\.vault\.)/i.test(text);
}
/**
* Made by a machine: letters and digits in turns, or base64 with its own signs. A name such as
* `contoso-app2-secret-2026` has its digits at the end of its words.
*/
function looksLikeKey(text) {
	if (!/^[\w.~+/=:-]{16,}$/.test(text) || !/[a-z]/i.test(text) || isReference(text)) return false;
	return (text.match(/\d(?=[a-z])/gi)?.length ?? 0) >= 3 || /^[a-z\d+/]{32,}={1,2}$/i.test(text);
}
/** Has letters, digits and a sign, as rules for passwords ask; an email address does not count. */
function looksLikePassword(text) {
	return /^(?=.*[a-z])(?=.*\d)(?=.*[!@#$%&*+=?^~|;,])[^\s{}<>"]{6,64}$/i.test(text) && !isReference(text) && !/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(text);
}
// src/secrets/secret-shapes.ts
/**
* What no shape can do without: most texts hold none of these, and are done with. Plain words come
* first, since V8 looks for all words in a row at once.
*/
const HINT$1 = /sig=|accountkey|accesskey|sharedsecret|passw|pwd|private key|\.eyj|bearer|ghp_|gho_|ghu_|ghs_|ghr_|github_pat|xox|akia|aiza|k_live_|sk-|glpat-|sg\.|q~|hook|azurewebsites|clientsecret|client_secret|accesstoken|access_token|refreshtoken|refresh_token|apikey|api-key|api_key|api\.telegram|subscription-key|basic\s|:\/\/[^\s/:@'"?#]+:/i;
const SHAPES = [
	{
		kind: "a signed URL",
		pattern: /[?&;]sig=([A-Za-z0-9%+/_-]{20,}=*)/dgi
	},
	{
		kind: "an account key",
		pattern: /(?:AccountKey|SharedAccessKey|SharedSecret(?:Value)?)\s*=\s*([A-Za-z0-9+/]{30,}={0,2})/dgi
	},
	{
		kind: "a connection string with its password",
		pattern: /(?:^|[;"'\s])(?:password|pwd)\s*=\s*([^;'"\s@{}<>%]{4,})/dgi,
		beside: /(?:server|data source|host|user id|uid|username|database|initial catalog)\s*=/i,
		also: (secret) => !isWordForOne(secret)
	},
	{
		kind: "a private key",
		pattern: /(-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----[^"]*)/dg
	},
	{
		kind: "a token",
		pattern: /(?<=\b(eyJ[A-Za-z0-9_-]{8,}))(\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,})/dg
	},
	{
		kind: "a token",
		pattern: /\bBearer\s+([A-Za-z0-9._~+/-]{20,}=*)/dgi,
		also: isLongMix
	},
	{
		kind: "a token",
		pattern: /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,}|xox[abprs]-[A-Za-z0-9-]{20,}|AKIA[0-9A-Z]{16}|AIza[A-Za-z0-9_-]{35}|[rs]k_live_[A-Za-z0-9]{20,}|sk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,}|glpat-[A-Za-z0-9_-]{20,}|SG\.[\w-]{16,}\.[\w-]{32,})/dg
	},
	{
		kind: "a client secret",
		pattern: /(?<![\w.~-])([\w.~-]{3}\dQ~[\w.~-]{31,34})(?![\w.~-])/dg
	},
	{
		kind: "a user name and password",
		pattern: /(?:^|\s)Basic\s+([A-Za-z0-9+/]{8,}={0,2})(?![A-Za-z0-9+/@{])/dg,
		also: (secret) => /^[ -~][ -9;-~]*:[ -~]+$/.test(Buffer.from(secret, "base64").toString("latin1"))
	},
	{
		kind: "a user name and password",
		pattern: /\bBasic\s+(?:@\{|'\s*,)\s*base64\(\s*(?:concat\(\s*'[^']+'\s*,\s*(?:':'\s*,\s*)?|(?='[^':]+:[^']{4}))'([^']{4,})'\s*\)/dgi,
		also: (secret) => !isWordForOne(secret.slice(secret.indexOf(":") + 1))
	},
	{
		kind: "a user name and password",
		pattern: /:\/\/[^\s/:@'"?#]+:([^\s/:@'"{}<>?#]{4,})@(?=[\w.-]+)/dg
	},
	{
		kind: "a webhook that anyone may post to",
		pattern: /(?:\.webhook\.office\.com\/webhookb2|outlook\.office\.com\/webhook|hooks\.slack\.com\/services|discord\.com\/api\/webhooks)\/([\w@-]+\/[\w/-]{16,})/dgi,
		beside: /hook/i
	},
	{
		kind: "a token",
		pattern: /api\.telegram\.org\/(?:file\/)?bot(\d{6,12}:[\w-]{30,})/dgi
	},
	{
		kind: "a function key",
		pattern: /\.azurewebsites\.net\/(?:\S*[?&]code=([A-Za-z0-9_%/+-]{30,}=*)|\S*)/dgi,
		beside: /azurewebsites/i
	},
	{
		kind: "a password or key",
		pattern: /(?:^|[?&])(?:client_secret|password|access_token|refresh_token|api[-_]?key|subscription-key)=([^&\s@{}<>'"[\]]{6,})/dgi,
		beside: /^(?:https?:\/\/|\s*\S+\s*$)/i,
		also: (secret, { index, input }) => !isWordForOne(secret) && (index > 0 || /[?&]|^client_secret/i.test(input) || isLongMix(secret))
	},
	{
		kind: "a password or key",
		pattern: /"(?:password|client_?secret|access_?token|refresh_?token|api_?key)"\s*:\s*"([^"\s@{}<>]{6,})"/dgi,
		also: (secret) => !isWordForOne(secret)
	}
];
/** `://a:bbbb@c` */
const SHORTEST$4 = 11;
/** The first secret that is known by its shape, in a `text` that may hold one. */
function secretByShape(text) {
	for (const shape of SHAPES) {
		const [secret] = ofShape(shape, text);
		if (secret !== void 0) return secret;
	}
	return null;
}
/** Every secret in `text` that is known by its shape, in the order of the shapes. */
function secretsByShape(text) {
	return mayHoldSecret(text) ? SHAPES.flatMap((shape) => ofShape(shape, text)) : [];
}
/** Whether `text` has what no secret that is known by its shape can do without: hardly any has. */
function mayHoldSecret(text) {
	return text.length >= SHORTEST$4 && HINT$1.test(text);
}
/** Without `matchAll`, which copies the pattern for every text. */
function ofShape({ kind, pattern, beside, also }, text) {
	const secrets = [];
	if (beside !== void 0 && !beside.test(text)) return secrets;
	pattern.lastIndex = 0;
	for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
		const [first, last] = [found.indices?.[1], found.indices?.at(-1)];
		if (first === void 0 || last === void 0) continue;
		const secret = text.slice(first[0], last[1]);
		if (isPlaceholder(secret)) continue;
		if (also === void 0 || also(secret, found)) secrets.push({
			kind,
			within: [first[0], last[1]]
		});
	}
	return secrets;
}
/** Letters and digits, and long enough to be no word; behind `Bearer` that is enough. */
function isLongMix(text) {
	return /^(?!https?:|\/)(?=.*\d)(?=.*[a-z])[\w.~+/=:-]{16,}$/i.test(text);
}
// src/secrets/secrets.ts
/**
* Finds a secret in `text`, by its shape or by the name of the field that holds it. `hint`: what
* `mayHoldSecret` says of the text, where that is known.
*/
function secretIn(text, name, use, hint = mayHoldSecret(text)) {
	return (hint ? secretByShape(text) : null) ?? (name === null || use === "text" ? null : byName$3(text, name, use));
}
function byName$3(text, name, use) {
	if (text.length < SHORTEST$3 || text[0] === "@" && text[1] !== "@") return null;
	const held = use === "query" ? heldInQuery(name) : heldElsewhere(name);
	if (held === "other" || /[\s{}]/.test(text)) return null;
	if (isPlaceholder(text) || isReference(text)) return null;
	const within = [0, text.length];
	if (looksLikeKey(text)) return {
		kind: "a key or token",
		within
	};
	return held === "password" && isPassword(text, use) ? {
		kind: "a password",
		within
	} : null;
}
function isPassword(text, use) {
	if (isPlainGuidance(text, use)) return false;
	return use === "kept" ? looksLikePassword(text) : true;
}
/** A shorter one is a setting, or a number of one. */
const SHORTEST$3 = 4;
/** Who signs in with a word for a password has that password. */
function isPlainGuidance(text, use) {
	return use !== "signs-in" && isWordForOne(text);
}
/** Names of fields, variables and parameters whose value is a password. */
const PASSWORD = /(?:password|passwd|passphrase|clientsecret|appsecret|^pwd)$/;
/** A setting, or what is done to a password. */
const NO_PASSWORD = /^(?:reset|change|force|forgot|show|hide|has|is|use|require|enable|allow)/;
/** Names that may hold a key, or other things: here the value must look like a key. */
const KEY = /(?:secret|apikey|accesskey|accountkey|subscriptionkey|functionskey|sharedkey|privatekey|secretkey|authkey|token|authorization|^pfx)$/;
const NO_KEY = /(?:skip|continuation|page|paging|next|sync|delta|change|cancellation)token$/;
const QUERY_KEY = /^(?:code|key|sig)$/;
const MOST_NAMES$2 = 1e4;
const heldInQuery = memo(MOST_NAMES$2, (field) => heldByName(plainName(field), true));
const heldElsewhere = memo(MOST_NAMES$2, (field) => heldByName(plainName(field), false));
function heldByName(name, inQuery) {
	if (PASSWORD.test(name) && !NO_PASSWORD.test(name)) return "password";
	if (inQuery && QUERY_KEY.test(name)) return "key";
	return KEY.test(name) && !NO_KEY.test(name) ? "key" : "other";
}
/** `item/Client-Secret` becomes `clientsecret`, and so does `Client Secret (new_ClientSecret)`. */
function plainName(field) {
	const own = withoutRemark(field);
	return own.slice(Math.max(own.lastIndexOf("/"), own.lastIndexOf(".")) + 1).toLowerCase().replace(/[\s_-]/g, "");
}
/** Without a text in brackets at the end. */
function withoutRemark(field) {
	const text = field.trimEnd();
	if (!text.endsWith(")")) return field;
	const open = text.indexOf("(", text.lastIndexOf(")", text.length - 2) + 1);
	return open === -1 ? field : text.slice(0, open).trimEnd();
}
// src/map/beginnings.ts
/**
* A set of texts; finds those that another text begins with, the longest first, in any number of
* them.
*/
var Prefixes = class {
	#sorted;
	/** For each text, the longest other one that it begins with. */
	#within;
	#longest;
	constructor(values) {
		this.#sorted = values.toSorted((one, other) => one.text < other.text ? -1 : 1);
		this.#longest = values.reduce((most, { text }) => Math.max(most, text.length), 0);
		const open = [];
		this.#within = this.#sorted.map(({ text }, index) => {
			while (open.length > 0 && !text.startsWith(this.#textOf(open.at(-1)))) open.pop();
			const within = open.at(-1) ?? null;
			open.push(index);
			return within;
		});
	}
	/** The texts found at `start` of `text`, the longest first. */
	*at(text, start) {
		const rest = text.slice(start, start + this.#longest);
		let index = this.#lastUpTo(rest);
		while (index !== null) {
			const value = this.#sorted[index];
			if (value !== void 0 && rest.startsWith(value.text)) yield value;
			index = this.#within[index] ?? null;
		}
	}
	/** A text's beginnings sort before it, and so do all texts between the two. */
	#lastUpTo(text) {
		let low = 0;
		let high = this.#sorted.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (this.#textOf(middle) <= text) low = middle + 1;
			else high = middle;
		}
		return low === 0 ? null : low - 1;
	}
	#textOf(index) {
		return index === void 0 ? "" : this.#sorted[index]?.text ?? "";
	}
};
// src/map/parameters.ts
/** Every parameter that one environment sets for one flow. */
function parametersOf(environment, settings) {
	return Object.entries(settings.parameters).map(([name, value]) => ({
		environment,
		file: settings.file,
		name,
		value,
		path: [
			...settings.path,
			"parameters",
			name
		]
	}));
}
/** Every parameter that a map sets, by environment and flow. */
function allParameters({ environments }) {
	return [...environments.values()].flatMap((environment) => [...environment.flows.values()].flatMap((settings) => parametersOf(environment, settings)));
}
/** The paths in the map of values for parameters that a flow declares as secure. */
function secretPaths(map, flows) {
	if (map === null) return [];
	const secure = new Map(flows.map((flow) => [flow.file, flow.secureParameters]));
	return allParameters(map).filter(({ file, name }) => secure.get(file)?.includes(name)).flatMap(({ value, path }) => [...leavesOf(value, path)].map((leaf) => leaf.path));
}
// src/map/environment-values.ts
/** Shorter texts occur for many other reasons. */
const SHORTEST$2 = 8;
const known$2 = /* @__PURE__ */ new WeakMap();
/** Every text of this length that the map sets anywhere, except what looks like a secret. */
function environmentValues(map) {
	const values = known$2.get(map) ?? collect$1(map);
	known$2.set(map, values);
	return values;
}
function collect$1(map) {
	const all = allParameters(map).flatMap(({ environment, name, value }) => [...leavesOf(value)].flatMap(({ value: leaf }) => {
		const text = typeof leaf === "string" ? leaf.trim().replace(/(?<!\/)\/+$/, "") : "";
		return text.length >= SHORTEST$2 && secretIn(text, name, "signs-in") === null ? [{
			text,
			name,
			environment
		}] : [];
	}));
	const values = [...Map.groupBy(all, ({ text }) => text)].flatMap(([text, uses]) => {
		const [first] = uses;
		if (first === void 0) return [];
		const homes = new Set(uses.map(({ environment }) => idOf$1(environment)));
		return [{
			text,
			parameter: first.name,
			home: first.environment,
			homes
		}];
	});
	return {
		byText: new Map(values.map((value) => [value.text, value])),
		urls: new Prefixes(values.filter(isUrl)),
		order: new Map(values.map((value, index) => [value, index]))
	};
}
/** Longer ones are not real addresses. */
const LONGEST_URL = 2e3;
function isUrl({ text }) {
	return text.length <= LONGEST_URL && /^https?:\/\/./i.test(text);
}
function idOf$1({ environmentName }) {
	return environmentName.toLowerCase();
}
/**
* The values of other environments, and not of this one, that `text` equals or contains: a URL
* alone or with a path after it; anything else only if `isWhole` says that the text may be an id.
* Of several at one place the longest counts, since one site's address may be the beginning of
* another's.
*/
function foreignValues(text, isWhole, environment, values) {
	const found = urlsIn(text, values);
	const same = isWhole ? values.byText.get(text) : void 0;
	if (same !== void 0 && found.length === 0) found.push({
		value: same,
		start: 0
	});
	return found.filter(({ value }) => !value.homes.has(idOf$1(environment)));
}
/** The offsets of URLs in a text, unless they are part of a longer name. */
function urlsIn(text, { urls, order }) {
	const found = [];
	for (const { index: start } of text.matchAll(/https?:\/\//gi)) for (const value of urls.at(text, start)) {
		if (/[\w.%~-]/.test(text[start + value.text.length] ?? "")) continue;
		found.push({
			value,
			start
		});
		break;
	}
	const place = ({ value }) => order.get(value) ?? 0;
	return found.toSorted((one, other) => place(one) - place(other) || one.start - other.start);
}
// src/rules/environment-value.ts
const environmentValue = {
	id: "environment-value",
	subject: "flow",
	needs: "map",
	severity: "warning",
	summary: "A flow takes a site, list or other value from one environment to another, or the map sets a value that comes from a solution.",
	*check({ map, flow, uses }) {
		if (map === null) return;
		const declared = own$1(flow.definition, "parameters");
		const parameters = isObject(declared) ? declared : {};
		const values = environmentValues(map);
		const isIdle = values.byText.size === 0;
		for (const use of uses) {
			for (const { text, path, isWhole, wording } of isIdle ? [] : literalsIn(flow, parameters, use)) {
				const [found] = foreignValues(text, isWhole, use.environment, values);
				if (found === void 0 || isSecure(own$1(parameters, found.value.parameter))) continue;
				const { home, parameter } = found.value;
				const { name } = use.environment;
				const message = `${wording.start} the value of ${quote(parameter)} for ${home.name}, but the flow also goes to another environment; ${wording.advice(parameter)}`;
				yield {
					at: path,
					within: [found.start, found.start + found.value.text.length],
					environment: name,
					message,
					about: [parameter, home.name]
				};
			}
			yield* ofSolutions(use, parameters);
		}
	}
};
/** Values that the map sets although the platform takes them from elsewhere. */
function* ofSolutions({ environment, settings }, declared) {
	for (const { name, path } of settings === null ? [] : parametersOf(environment, settings)) {
		const variable = environmentVariableOf(own$1(declared, name));
		if (variable === null) continue;
		const message = `${quote(name)} is the value of ${quote(variable)}, an environment variable of a solution that Power Automate fills in: set its value in the environment; the map sets only its default`;
		yield {
			at: path,
			inMap: true,
			environment: environment.name,
			message
		};
	}
}
/** The inputs of all operations, and the defaults that an environment does not replace. */
function* literalsIn({ operations, definitionPath }, declared, { settings }) {
	for (const [name, parameter] of Object.entries(declared)) {
		if (settings !== null && Object.hasOwn(settings.parameters, name) || isSecure(parameter) || environmentVariableOf(parameter) !== null) continue;
		const advice = () => "set it in the map for every environment that the flow goes to";
		const path = [
			...definitionPath,
			"parameters",
			name,
			"defaultValue"
		];
		const wording = {
			start: `the default of ${quote(name)} is`,
			advice
		};
		yield* textsIn(own$1(parameter, "defaultValue"), {
			path,
			isWhole: true,
			wording
		});
	}
	for (const { name, value, path, host } of operations) {
		const advice = (parameter) => `read it with \`@parameters('${parameter}')\`, and set the parameter in the map for every environment`;
		const about = {
			path: [...path, "inputs"],
			isWhole: host !== null
		};
		yield* textsIn(own$1(value, "inputs"), {
			...about,
			wording: {
				start: `${quote(name)} contains`,
				advice
			}
		});
	}
}
function* textsIn(value, about) {
	if (value === void 0) return;
	for (const { path, value: text } of leavesOf(value, about.path)) if (typeof text === "string") yield {
		...about,
		text,
		path
	};
}
// src/rules/expression-case.ts
const expressionCase = {
	id: "expression-case",
	subject: "flow",
	severity: "warning",
	summary: "A name in an expression differs from its declaration in case.",
	*check(context) {
		const declared = declaredIn(context);
		const all = Object.values(context.names()).flat().flatMap((name) => otherwise(name, declared(name)));
		for (const [string, wrong] of Map.groupBy(all, ({ string }) => string)) {
			const fix = rewritten(string, wrong);
			for (const { use, meant } of wrong) {
				const message = `${quote(string.operation.name)} writes ${quote(use.name)} for ${quote(meant)}, which works only because the runtime ignores case; write both the same`;
				yield {
					at: string.path,
					within: [use.start, use.end],
					message,
					about: [use.kind, use.name],
					fix
				};
			}
		}
	}
};
const NONE$6 = [];
function otherwise({ use, string }, declared) {
	if (declared.includes(use.name)) return NONE$6;
	const alike = new Set(declared.filter((name) => name.toLowerCase() === use.lowerName));
	const [meant] = alike;
	return meant === void 0 ? [] : [{
		use,
		string,
		meant,
		isCertain: alike.size === 1
	}];
}
/** One edit for all names of a string, since two edits of it would contradict each other. */
function rewritten({ path, text }, wrong) {
	if (path instanceof KeyPath || !wrong.every(({ isCertain }) => isCertain)) return void 0;
	return { edits: [{
		kind: "value",
		path,
		to: wrong.toSorted((one, other) => other.use.start - one.use.start).reduce((done, { use, meant }) => {
			const literal = meant.replaceAll("'", "''");
			return done.slice(0, use.start) + literal + done.slice(use.end);
		}, text)
	}] };
}
/** The names that a name may refer to, by the function that uses it. */
function declaredIn({ flow, variables }) {
	const variableNames = variables().declared.map(({ name }) => name);
	const parameters = own$1(flow.definition, "parameters");
	const parameterNames = isObject(parameters) ? Object.keys(parameters) : [];
	return ({ use, named }) => {
		switch (use.kind) {
			case "variable": return variableNames;
			case "parameter": return parameterNames;
			default: return named.map(({ name }) => name);
		}
	};
}
// src/flow/expression/catalogue.ts
const ANY = Number.POSITIVE_INFINITY;
/**
* Every function of the language by the number of its arguments: least, most, names.
*
* Source: Microsoft, "Reference guide to functions in expressions for workflows in Azure Logic Apps
* and Power Automate", https://learn.microsoft.com/azure/logic-apps/expression-functions-reference
* (the page of 2025-10-06), and the signatures of Microsoft's own designer (Azure/LogicAppsUX,
* templatefunctions.ts of 2026-08-21), which has what the page lacks: `mergeObjects`,
* `formatTimeSpan`, the four of XML. Where they differ, and where published flows run with another
* number, the widest range is here: `createArray()` is an empty list, and `equals` takes more than
* two. `actionBody` and `actionOutputs` were on the page until 2023 and still run; `triggers` is in
* "Schema reference guide for trigger and action types", under trigger conditions.
*/
const BY_ARGUMENTS = [
	[
		0,
		0,
		"action item listCallbackUrl trigger triggerBody triggerOutputs triggers workflow"
	],
	[
		0,
		1,
		"guid result utcNow"
	],
	[
		0,
		ANY,
		"createArray"
	],
	[
		1,
		1,
		"actionBody actionOutputs actions body items iterationIndexes outputs parameters"
	],
	[
		1,
		1,
		"triggerFormDataMultiValues triggerFormDataValue triggerMultipartBody variables"
	],
	[
		1,
		1,
		"array base64 base64ToBinary base64ToString binary bool dataUri dataUriToBinary"
	],
	[
		1,
		1,
		"dataUriToString decimal decodeBase64 decodeDataUri decodeUriComponent"
	],
	[
		1,
		1,
		"int json string uriComponentToBinary"
	],
	[
		1,
		1,
		"uriComponentToString xml uriHost uriPath uriPathAndQuery uriPort uriQuery uriScheme"
	],
	[
		1,
		1,
		"decodeXmlName decodeXmlValue encodeXmlName encodeXmlValue"
	],
	[
		1,
		1,
		"dayOfMonth dayOfWeek dayOfYear ticks"
	],
	[
		1,
		1,
		"empty first isInt last length not reverse toLower toUpper trim"
	],
	[
		1,
		2,
		"float isFloat sort startOfDay startOfHour startOfMonth"
	],
	[
		1,
		3,
		"formatDateTime parseDateTime"
	],
	[
		1,
		ANY,
		"and coalesce concat encodeUriComponent intersection max min or union uriComponent"
	],
	[
		2,
		2,
		"formDataMultiValues formDataValue multipartBody"
	],
	[
		2,
		2,
		"add div mergeObjects mod mul rand range sub"
	],
	[
		2,
		2,
		"chunk contains dateDifference endsWith greater greaterOrEquals indexOf join"
	],
	[
		2,
		2,
		"lastIndexOf less lessOrEquals removeProperty skip split startsWith take xpath"
	],
	[
		2,
		3,
		"addDays addHours addMinutes addSeconds convertFromUtc convertToUtc formatNumber"
	],
	[
		2,
		3,
		"formatTimeSpan getFutureTime getPastTime slice substring"
	],
	[
		2,
		ANY,
		"equals"
	],
	[
		3,
		3,
		"addProperty if nthIndexOf replace setProperty"
	],
	[
		3,
		4,
		"addToTime convertTimeZone subtractFromTime"
	]
];
/** In the designer of Logic Apps, but not on Microsoft's page and in no published flow. */
const UNSURE$1 = [[
	1,
	1,
	"trimByteOrderMark utf16Length utf8Length"
]];
const ENTRIES = [...entriesOf(BY_ARGUMENTS, false), ...entriesOf(UNSURE$1, true)];
/** By the name as Microsoft writes it, which most flows do too, and in lower case. */
const BY_NAME = new Map(ENTRIES.flatMap((entry) => [entry.name, entry.name.toLowerCase()].map((name) => [name, entry])));
function entriesOf(rows, isUnsure) {
	return rows.flatMap(([least, most, names]) => names.split(" ").map((name) => ({
		name,
		least,
		most,
		isUnsure
	})));
}
const FUNCTION_NAMES = ENTRIES.map(({ name }) => name);
/** The function of that name, compared without case; undefined where the language has none. */
function functionNamed(name) {
	return BY_NAME.get(name) ?? BY_NAME.get(name.toLowerCase());
}
/** Whether a function may be called with so many arguments. */
function takes$1({ least, most }, given) {
	return given >= least && given <= most;
}
// src/flow/expression/foreign-functions.ts
/**
* Functions of other languages that people write in a flow, in lower case, and what to use here.
* Sources: Microsoft's formula reference for Power Apps, its list of Excel functions, its reference
* of adaptive expressions (Copilot Studio), and what Logic Apps has beside the common language.
*/
const INSTEAD = [
	["isblank isempty isnullorempty isnullorwhitespace", "`empty()`"],
	["exists hasvalue", "`not(empty(\u2026))`"],
	["isnull isna", "`equals(\u2026, null)`"],
	["blank", "`null`"],
	["ifnull ifempty ifblank nvl", "`coalesce()`"],
	["iferror iserror", "an action that runs after this one has failed"],
	["iff iif ifs", "`if()`"],
	["switch", "a Switch action, or one `if()` inside another"],
	["eq isequal exact", "`equals()`"],
	["xor ne neq notequal notequals", "`not(equals(\u2026, \u2026))`"],
	["gt greaterthan", "`greater()`"],
	["gte ge greaterthanorequals greaterthanorequal greaterorequal", "`greaterOrEquals()`"],
	["lt lessthan", "`less()`"],
	["lte le lessthanorequals lessthanorequal lessorequal", "`lessOrEquals()`"],
	["concatenate", "`concat()`"],
	["textjoin", "`join()`"],
	["len strlen", "`length()`"],
	["left", "`take(\u2026, 2)`"],
	["right", "`substring(\u2026, sub(length(\u2026), 2))`"],
	["mid substr", "`substring()`"],
	["upper ucase touppercase", "`toUpper()`"],
	["lower lcase tolowercase", "`toLower()`"],
	["trimends strip", "`trim()`"],
	["substitute replaceall", "`replace()`"],
	["find search instr", "`indexOf()`"],
	["includes has exactin", "`contains()`"],
	["text", "`formatNumber()` for a number, `formatDateTime()` for a date"],
	["format", "`formatNumber()`, `formatDateTime()` or `concat()`"],
	["char chr", "`decodeUriComponent('%0A')`, with the character's own code"],
	["padleft padstart", "`formatNumber(\u2026, '0000')`"],
	["encodeurl urlencode encodeuri", "`encodeUriComponent()`"],
	["decodeurl urldecode decodeuri", "`decodeUriComponent()`"],
	["encodehtml htmlencode", "`encodeXmlValue()`"],
	["plaintext htmltotext", "the action Html to text"],
	["value number tonumber", "`float()` or `int()`"],
	["toint parseint integer", "`int()`"],
	["tofloat parsefloat double", "`float()`"],
	["isnumeric isnumber", "`isFloat()` or `isInt()`"],
	["plus", "`add()`"],
	["minus subtract", "`sub()`"],
	["multiply product", "`mul()`"],
	["divide quotient", "`div()`"],
	["modulo", "`mod()`"],
	["round", "`float(formatNumber(\u2026, '0.00'))`"],
	["abs", "`max(\u2026, mul(-1, \u2026))`"],
	["sum", "`add()` for two numbers, or an Apply to each with a variable for a list"],
	["average avg", "an Apply to each with a variable, and `div()`"],
	["random randbetween", "`rand()`"],
	["now currenttime getutcnow", "`utcNow()`"],
	["today utctoday currentdate getdate", "`utcNow('yyyy-MM-dd')`"],
	["dateadd", "`addDays()`, or `addToTime(\u2026, 1, 'Month')`"],
	["addmonths edate", "`addToTime(\u2026, 1, 'Month')`"],
	["addyears", "`addToTime(\u2026, 1, 'Year')`"],
	["addweeks", "`addToTime(\u2026, 1, 'Week')`"],
	["subtractdays", "`addDays(\u2026, -1)`"],
	["datediff datedif", "`dateDifference()`"],
	["formatdate datetostring", "`formatDateTime()`"],
	["date datetime datevalue datetimevalue todate parsedate", "`parseDateTime()`"],
	["year getyear", "`formatDateTime(\u2026, 'yyyy')`"],
	["month getmonth", "`formatDateTime(\u2026, 'MM')`"],
	["day", "`dayOfMonth()`"],
	["hour", "`formatDateTime(\u2026, 'HH')`"],
	["minute", "`formatDateTime(\u2026, 'mm')`"],
	["second", "`formatDateTime(\u2026, 'ss')`"],
	["weekday", "`dayOfWeek()`"],
	["startofweek", "`addDays(startOfDay(\u2026), mul(-1, dayOfWeek(\u2026)))`"],
	["startofyear", "`formatDateTime(\u2026, 'yyyy-01-01')`"],
	["endofmonth eomonth", "`addDays(addToTime(startOfMonth(\u2026), 1, 'Month'), -1)`"],
	["unixtimestamp epoch", "`div(sub(ticks(\u2026), 621355968000000000), 10000000)`"],
	["count countrows counta", "`length()`"],
	["countif filter where", "the action Filter array"],
	["lookup", "the action Filter array, and `first()` of its result"],
	["firstn", "`take()`"],
	["lastn", "`skip(\u2026, sub(length(\u2026), 2))`"],
	["forall foreach map select", "the action Select, or Apply to each"],
	["distinct unique", "`union()` of the list with itself"],
	["sortby sortbycolumns orderby", "`sort(\u2026, 'name')`"],
	["append push collect", "`union(\u2026, createArray(\u2026))`, or the action Append to array variable"],
	["sequence", "`range()`"],
	["index elementat", "`first(skip(\u2026, 2))`"],
	["subarray", "`take(skip(\u2026, 1), 2)`"],
	["toarray", "`createArray()`"],
	["merge mergeobject", "`mergeObjects()`"],
	["addcolumns", "`addProperty()` in the action Select"],
	["dropcolumns", "`removeProperty()` in the action Select"],
	["createobject object", "`setProperty(json('{}'), 'name', \u2026)`"],
	["tostring stringify tojson", "`string()`"],
	["parsejson fromjson", "`json()`"],
	["toboolean tobool boolean", "`bool()`"],
	["newguid uuid", "`guid()`"],
	["variable var", "`variables()`"],
	["parameter appsetting", "`parameters()`, which also reads an environment variable"],
	["user", "`triggerOutputs()?['headers']?['x-ms-user-email']` in an instant flow"]
];
/** What this language cannot do in an expression. */
const NOTHING$5 = [["ismatch match matchall regex", "the language has no regular expressions"], ["proper titlecase", "the language only has `toUpper()` and `toLower()`"]];
/** By a function of another language, in lower case: what to do instead of calling it. */
const FOREIGN_FUNCTIONS = new Map([...byName$2(INSTEAD, (instead) => `use ${instead}`), ...byName$2(NOTHING$5, (why) => why)]);
function byName$2(rows, advice) {
	return rows.flatMap(([names, said]) => names.split(" ").map((name) => [name, advice(said)]));
}
// src/rules/expression-function.ts
const expressionFunction = {
	id: "expression-function",
	subject: "flow",
	severity: "error",
	summary: "An expression calls a function that does not exist, or with the wrong number of arguments.",
	*check({ flow: { file }, doubtful }) {
		for (const string of doubtful()) for (const call of string.reading.wrongCalls) {
			const { severity = "error", text } = faultOf$3(call);
			const ids = functionNamed(call.name) === void 0 ? [wrongName(file, "function", call.name)] : [];
			const message = `${quote(string.operation.name)} calls ${quote(call.name)}${text}`;
			const within = [call.nameSpan.start, call.nameSpan.end];
			yield {
				at: string.path,
				within,
				message,
				about: [call.name],
				severity,
				cause: { ids }
			};
		}
	}
};
function faultOf$3({ name, given }) {
	const entry = functionNamed(name);
	if (entry === void 0) return { text: `, which is not a function of the language; ${advice$6(name)}` };
	if (takes$1(entry, given)) return {
		severity: "notice",
		text: UNSURE
	};
	return { text: ` with ${count(given)}, but it takes ${accepted(entry)}` };
}
const UNSURE = ", which Logic Apps has; whether Power Automate has it too is not documented, so try it in a test flow";
function advice$6(name) {
	const instead = FOREIGN_FUNCTIONS.get(name.toLowerCase());
	if (instead !== void 0) return instead;
	const near = nearest$1(name, FUNCTION_NAMES);
	return near === null ? "use one of Microsoft's reference of expression functions" : `did you mean \`${near}\`?`;
}
function count(arguments_) {
	if (arguments_ === 0) return "no argument";
	return arguments_ === 1 ? "1 argument" : `${arguments_} arguments`;
}
function accepted({ least, most }) {
	if (least === most) return count(least);
	if (most === Number.POSITIVE_INFINITY) return `at least ${count(least)}`;
	return `${least} to ${count(most)}`;
}
// src/flow/operation-types.ts
/**
/**
* The types of triggers and actions of a cloud flow, as the platform writes them.
*
* Source: Microsoft Dataverse, table ProcessStageParameter, choices of `operationtype`, which are
* the types of steps of a cloud flow, and `OpenApiConnectionNotification`, which they lack and the
* platform writes. Which of them are triggers: "Schema reference guide for trigger and action types
* in Azure Logic Apps", and what the platform writes.
*/
const CONNECTIONS = "ApiApp ApiConnection ApiConnectionNotification ApiConnectionWebhook ApiManagement Http HttpWebhook OpenApiConnection OpenApiConnectionNotification OpenApiConnectionWebhook";
const TRIGGERS$1 = `${CONNECTIONS} Batch Manual Recurrence Request SlidingWindow`.split(" ");
const ACTIONS$2 = [
	CONNECTIONS,
	"AppendToArrayVariable AppendToStringVariable As2Decode As2Encode Changeset Compose",
	"DecrementVariable Expression FlatFileDecoding FlatFileEncoding Flow Foreach Function If",
	"IncrementVariable InitializeVariable IntegrationAccountArtifactLookup JavaScriptCode Join Liquid",
	"ParseJson Query Response RosettaNetDecode RosettaNetEncode RosettaNetWaitForResponse Scope",
	"Select SendToBatch SetVariable SwiftEncode Switch Table Terminate Until Wait Workflow",
	"XmlValidation Xslt"
].flatMap((names) => names.split(" "));
/** The types that the language has, as Microsoft writes them. */
const TYPES$3 = {
	trigger: TRIGGERS$1,
	action: ACTIONS$2
};
const KNOWN$2 = {
	trigger: byLowerCase(TRIGGERS$1),
	action: byLowerCase(ACTIONS$2)
};
/** True for a type that the language has; `lowerType`: in lower case. */
function isKnownType(kind, lowerType) {
	return KNOWN$2[kind].has(lowerType);
}
/** The type as the platform writes it, which compares types without case; an unknown one as it is. */
function writtenType(type) {
	const name = type.toLowerCase();
	return KNOWN$2.trigger.get(name) ?? KNOWN$2.action.get(name) ?? type;
}
function byLowerCase(types) {
	return new Map(types.map((type) => [type.toLowerCase(), type]));
}
// src/rules/expression-items-scope.ts
const expressionItemsScope = {
	id: "expression-items-scope",
	subject: "flow",
	severity: "error",
	summary: "An expression reads the current item of a loop outside of that loop.",
	*check({ expressions, names, graph }) {
		for (const name of names().loop) yield* loopProblem(name, graph());
		const reported = /* @__PURE__ */ new Set();
		for (const string of expressions()) {
			const { operation, reading: { item } } = string;
			if (item === null || hasItem(string) || reported.has(operation)) continue;
			reported.add(operation);
			yield itemProblem(string, item);
		}
	}
};
function* loopProblem({ use, string, named }, graph) {
	const loop = named.find(({ kind }) => kind === "action");
	const fault = loop === void 0 ? null : faultOf$2(loop, use, string, graph);
	if (fault === null) return;
	const message = `${quote(string.operation.name)} reads \`${use.function}('${use.name}')\`${fault}`;
	const about = [use.function, use.name];
	yield {
		at: string.path,
		within: [use.start, use.end],
		message,
		about
	};
}
function faultOf$2(loop, use, string, graph) {
	if (!isForeach(loop) && !isUntil(loop)) return `, but ${quote(loop.name)} is not a loop; name the loop that contains this action`;
	if (isUntil(loop) && use.function.toLowerCase() === "items") return `, but ${quote(loop.name)} is an Until, which has rounds and no items; use iterationIndexes`;
	if (graph.encloses(loop, string.operation) || isOwnCondition(loop, string)) return null;
	return ` outside of that loop, where there is no current item; move it inside, or use the outputs of an action`;
}
/** The condition of an Until is evaluated in each round. */
function isOwnCondition(loop, { operation, path }) {
	return operation === loop && path[operation.path.length] === "expression";
}
function itemProblem({ operation, path }, { name, start, end }) {
	const message = `${quote(operation.name)} reads \`item()\`, but no Foreach contains it, and this input is not evaluated item by item; name the value, or move the action into the loop`;
	return {
		at: path,
		within: [start, end],
		message,
		about: [name]
	};
}
/** True as well where it is not known what is evaluated, and when. */
function hasItem({ operation, path }) {
	const [field, input] = path.slice(operation.path.length);
	if (operation.kind === "trigger" || field === "trackedProperties") return true;
	if (!isKnownType("action", operation.lowerType)) return true;
	if (around$1(operation).some(isForeach)) return true;
	return /^(?:select|query|table|join)$/i.test(operation.type) && input !== "from";
}
// src/flow/expression/loose-calls.ts
/** An `@` with a call behind it; no address, escape or hashtag. */
const LOOSE_CALL = /(?<![@\w.#])@([a-z]\w*)\(/gi;
/** Whether `text` has what looks like a call without the braces that a call in a text needs. */
function hasLooseCall(text) {
	return text.search(LOOSE_CALL) !== -1;
}
/** The places of such calls; the group is the name of the function. */
function looseCalls(text) {
	return [...text.matchAll(LOOSE_CALL)];
}
// src/flow/expression/names.ts
const BY_FUNCTION = /* @__PURE__ */ new Map([
	["actionBody", "operation"],
	["actionOutputs", "operation"],
	["actions", "operation"],
	["body", "operation"],
	["formDataMultiValues", "operation"],
	["formDataValue", "operation"],
	["multipartBody", "operation"],
	["outputs", "operation"],
	["result", "scope"],
	["items", "loop"],
	["iterationIndexes", "loop"],
	["variables", "variable"],
	["parameters", "parameter"]
]);
/** The name that a call of a function refers to; its span is the text between the quotes. */
function nameUse(call, called) {
	const kind = BY_FUNCTION.get(called.name);
	const [name] = call.arguments;
	if (kind === void 0 || name?.kind !== "literal" || typeof name.value !== "string") return null;
	return {
		kind,
		name: name.value,
		lowerName: name.value.toLowerCase(),
		function: call.name,
		start: name.start + 1,
		end: name.end - 1
	};
}
// src/flow/expression/tree.ts
/** Why a string does not parse, and the part that is wrong. */
var ExpressionError = class extends Error {
	name = "ExpressionError";
	span;
	constructor(message, span) {
		super(message);
		this.span = span;
	}
};
/** The expressions of a template, without the text between them. */
function expressionsOf(template) {
	switch (template.kind) {
		case "text": return [];
		case "expression": return [template.expression];
		case "interpolation": return template.parts.filter((part) => typeof part !== "string");
	}
}
/** Every call of a template, outer before inner. */
function callsOf(template) {
	const found = [];
	for (const expression of expressionsOf(template)) collectCalls(expression, found);
	return found;
}
function collectCalls(expression, found) {
	const indexes = [];
	let base = expression;
	for (; base.kind === "access"; base = base.of) indexes.push(base.index);
	if (base.kind === "call") {
		found.push(base);
		for (const argument of base.arguments) collectCalls(argument, found);
	}
	for (const index of indexes.reverse()) collectCalls(index, found);
}
// src/flow/expression/scanner.ts
/**
* White space as .NET defines it: with U+00A0, which Microsoft's own flows need, without U+FEFF.
* Names and white space follow Microsoft's parser, `ExpressionScanner` in Azure/LogicAppsUX.
*/
const SPACE$1 = /(?:[^\S\ufeff]|\u0085)*/y;
const NAME = /[^\s\u0085.,(){}@[\]?'+\-\d][^\s\u0085.,(){}@[\]?']*/y;
const NUMBER$1 = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING$1 = /'[^']*(?:''[^']*)*'(?!')/y;
const MARKS$2 = new Map([
	"(",
	")",
	"[",
	"]",
	"{",
	"}",
	",",
	".",
	"?"
].map((mark) => [mark.charCodeAt(0), mark]));
const QUOTE = 39;
/**
* Quotes and operators of other languages: the scanner accepts them in names, but they are probably
* a mistake.
*/
const QUOTES = /^["\u2018\u2019\u201c\u201d]/;
const OPERATOR = /^[!%&*/<=>^|~]+$/;
/** Reads the token at or after `at`. Throws an `ExpressionError` where none starts. */
function nextToken(text, at) {
	const start = isPlain(text.charCodeAt(at)) ? at : endOf(SPACE$1, text, at);
	const code = text.charCodeAt(start);
	if (Number.isNaN(code)) return {
		kind: "end",
		text: "",
		start,
		end: start
	};
	if (code === QUOTE) return stringToken(text, start);
	if (isLetter(code)) return token$1("name", text.slice(start, endOfWord(text, start)), start);
	const endOfNumber = mayBeNumber(code) ? endOf(NUMBER$1, text, start) : start;
	if (endOfNumber > start) return token$1("number", text.slice(start, endOfNumber), start);
	const mark = MARKS$2.get(code);
	if (mark !== void 0) return token$1(mark, mark, start);
	const endOfName = endOf(NAME, text, start);
	if (endOfName > start) return nameToken(text.slice(start, endOfName), start);
	throw unexpected(String.fromCodePoint(text.codePointAt(start) ?? 0), start, "means nothing here");
}
/** An ASCII character other than white space: most tokens begin with one. */
function isPlain(code) {
	return code > 32 && code < 127;
}
function isLetter(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
/** A digit, a sign or a dot. */
function mayBeNumber(code) {
	return isDigit(code) || code === 43 || code === 45 || code === 46;
}
/** Where the name ends that has a letter at `start`: at once, if it has only letters and digits. */
function endOfWord(text, start) {
	let end = start + 1;
	while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
	const mark = text.charCodeAt(end);
	return mark === QUOTE || MARKS$2.has(mark) ? end : endOf(NAME, text, start);
}
/** A name that does not begin with a letter: probably something else was meant. */
function nameToken(name, start) {
	const [quote] = QUOTES.exec(name) ?? [];
	if (quote !== void 0) throw unexpected(quote, start, "does not quote a text here; write it in single quotes '\u2026'");
	if (!OPERATOR.test(name)) return token$1("name", name, start);
	throw unexpected(name, start, "is no operator; the language has functions instead, such as equals(\u2026) and not(\u2026)");
}
function unexpected(shown, start, why) {
	return new ExpressionError(`\`${shown}\` ${why}`, {
		start,
		end: start + shown.length
	});
}
function stringToken(text, start) {
	const quote = text.indexOf("'", start + 1);
	if (quote !== -1 && text.charCodeAt(quote + 1) !== QUOTE) return {
		kind: "string",
		text: text.slice(start + 1, quote),
		start,
		end: quote + 1
	};
	const end = endOf(STRING$1, text, start);
	if (end > start) return {
		kind: "string",
		text: text.slice(start + 1, end - 1).replaceAll("''", "'"),
		start,
		end
	};
	throw new ExpressionError("this text does not end; close it with ', and write a quote inside it as ''", {
		start,
		end: text.length
	});
}
function token$1(kind, text, start) {
	return {
		kind,
		text,
		start,
		end: start + text.length
	};
}
/** Where the match at `at` ends; `at` itself where there is none. */
function endOf(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : at;
}
// src/flow/expression/parse.ts
/** The deepest nesting that is parsed; the deepest of Microsoft's own flows is about 20. */
const MAX_DEPTH = 400;
/**
* Reads a string of a definition as the runtime does: `@\u2026` is an expression, `@{\u2026}` is
* interpolated, `@@` is an `@`. Linear in its length. Throws an `ExpressionError` and nothing else.
* The grammar is that of Microsoft's own parser, `ExpressionParser` in Azure/LogicAppsUX.
*/
function parseTemplate(text) {
	if (text === "@") return {
		kind: "text",
		text
	};
	if (text.startsWith("@@")) return {
		kind: "text",
		text: text.slice(1)
	};
	if (text.startsWith("@") && text[1] !== "{") {
		const parser = new Parser(text, 1);
		const expression = parser.expression();
		parser.expect("end", "the expression has ended before this");
		return {
			kind: "expression",
			expression
		};
	}
	return text.includes("@{") ? interpolation(text) : {
		kind: "text",
		text
	};
}
/** `@@{` is the escape for a literal `@{`. */
function interpolation(text) {
	const parts = [];
	let literal = "";
	let from = 0;
	for (let at = text.indexOf("@{"); at !== -1; at = text.indexOf("@{", from)) {
		literal += text.slice(from, at);
		if (literal.endsWith("@")) {
			literal += "{";
			from = at + 2;
			continue;
		}
		if (literal !== "") parts.push(literal);
		literal = "";
		const parser = new Parser(text, at + 2);
		parts.push(parser.expression());
		from = parser.expect("}", "the `@{` must be closed by a `}` before this").end;
	}
	literal += text.slice(from);
	if (parts.length === 0) return {
		kind: "text",
		text: literal
	};
	if (literal !== "") parts.push(literal);
	return {
		kind: "interpolation",
		parts
	};
}
const CONSTANTS = /* @__PURE__ */ new Map([
	["true", true],
	["false", false],
	["null", null]
]);
/** A recursive-descent parser over the tokens from an offset on. */
var Parser = class {
	#text;
	#token;
	#depth = 0;
	constructor(text, at) {
		this.#text = text;
		this.#token = nextToken(text, at);
	}
	/** `literal | call { ['?'] '[' expression ']' | ['?'] '.' name }` */
	expression() {
		if (++this.#depth > MAX_DEPTH) throw new ExpressionError(`nested more than ${MAX_DEPTH} levels deep`, this.#token);
		let expression = this.#primary();
		while (this.#isAccess()) {
			if (expression.kind === "literal") throw this.#nothingInside(expression);
			expression = this.#access(expression);
		}
		this.#depth--;
		return expression;
	}
	/** Takes a token of `kind`. The one after `}` is not read: it may be plain text. */
	expect(kind, otherwise) {
		const token = this.#token;
		if (token.kind !== kind) throw new ExpressionError(otherwise, this.#blame());
		if (kind !== "}" && kind !== "end") this.#token = nextToken(this.#text, token.end);
		return token;
	}
	#primary() {
		const { kind, text, start, end } = this.#token;
		switch (kind) {
			case "string": return this.#literal(text);
			case "number": return this.#literal(this.#number(text));
			case "name": return this.#named();
			default: throw new ExpressionError(kind === "end" ? "the expression ends where a value is expected" : `a value is expected and not \`${text}\``, {
				start: kind === "end" ? Math.max(0, start - 1) : start,
				end
			});
		}
	}
	/** Drops the sign of a negative zero, which means nothing. */
	#number(text) {
		const value = Number(text) + 0;
		if (Number.isFinite(value)) return value;
		throw new ExpressionError("this number is larger than numbers can be", this.#token);
	}
	#literal(value) {
		const { start, end } = this.#take();
		return {
			kind: "literal",
			value,
			start,
			end
		};
	}
	#named() {
		const name = this.#take();
		if (!this.#is("(")) {
			const constant = CONSTANTS.get(name.text.toLowerCase());
			if (constant !== void 0) return {
				kind: "literal",
				value: constant,
				start: name.start,
				end: name.end
			};
			throw new ExpressionError(`\`${name.text}\` is not a value; call a function with (\u2026), and write text in '\u2026'`, name);
		}
		this.#take();
		const values = [];
		if (!this.#is(")")) {
			values.push(this.expression());
			while (this.#is(",")) {
				this.#take();
				values.push(this.expression());
			}
		}
		const { end } = this.expect(")", `a comma or the closing bracket of \`${name.text}(\` is expected here`);
		const nameSpan = {
			start: name.start,
			end: name.end
		};
		return {
			kind: "call",
			name: name.text,
			nameSpan,
			arguments: values,
			start: name.start,
			end
		};
	}
	#access(of) {
		const optional = this.#is("?");
		if (optional) this.#take();
		if (this.#is(".")) {
			this.#take();
			const name = this.expect("name", "a name is expected after the dot");
			return {
				kind: "access",
				of,
				index: {
					kind: "literal",
					value: name.text,
					start: name.start,
					end: name.end
				},
				dotted: true,
				optional,
				start: of.start,
				end: name.end
			};
		}
		this.expect("[", "`[\u2026]`, or a dot and a name, is expected after `?`");
		const index = this.expression();
		const { end } = this.expect("]", "the closing square bracket is expected here");
		return {
			kind: "access",
			of,
			index,
			dotted: false,
			optional,
			start: of.start,
			end
		};
	}
	#isAccess() {
		return this.#is("?") || this.#is("[") || this.#is(".");
	}
	/** Only what a function returns has something inside. */
	#nothingInside({ value, start, end }) {
		const shown = typeof value === "string" ? "a text" : `\`${this.#text.slice(start, end)}\``;
		return new ExpressionError(`\`${this.#token.text}\` can only follow a function call; ${shown} has nothing inside`, this.#token);
	}
	#is(kind) {
		return this.#token.kind === kind;
	}
	#take() {
		const token = this.#token;
		this.#token = nextToken(this.#text, token.end);
		return token;
	}
	/** The part to underline: the token itself, or the last character where the text has ended. */
	#blame() {
		const token = this.#token;
		return token.kind === "end" ? {
			...token,
			start: Math.max(0, this.#text.length - 1)
		} : token;
	}
};
// src/flow/expression/reading.ts
/**
* The longest expression that a flow may have.
* Source: Microsoft, "Limits of automated, scheduled, and instant flows", expressions.
*/
const LONGEST_EXPRESSION = 8192;
/** Reads a text as the runtime does. */
const readingOf = memo(2e4, (text) => {
	const hint = { mayHoldSecret: mayHoldSecret(text) };
	try {
		const reading = ofTemplate(parseTemplate(text));
		const mayCallInText = reading.kind !== "expression" && hasLooseCall(text);
		return shared({
			...reading,
			...hint,
			mayCallInText
		});
	} catch (error) {
		if (!(error instanceof ExpressionError)) throw error;
		const { message, span } = error;
		return {
			...NOTHING$4.text,
			...hint,
			kind: null,
			error: {
				message,
				span
			},
			mayReadAnyVariable: true
		};
	}
});
/** What a text is to the runtime; null where it does not parse. */
function templateKind(text) {
	return text.includes("@") ? readingOf(text).kind : "text";
}
function ofTemplate(template) {
	const wrongCalls = [];
	const names = [];
	let item = null;
	let mayReadAnyVariable = false;
	for (const call of callsOf(template)) {
		const entry = functionNamed(call.name);
		if (isWrong$1(call, entry)) wrongCalls.push(withoutArguments(call));
		const use = entry === void 0 ? null : nameUse(call, entry);
		if (use !== null) names.push(use);
		else if (entry?.name === "variables") mayReadAnyVariable = true;
		else if (entry?.name === "item") item ??= withoutArguments(call);
	}
	const tooLong = expressionsOf(template).filter(isTooLong).map(spanOf);
	const { kind } = template;
	return {
		kind,
		error: null,
		wrongCalls,
		tooLong,
		item,
		names,
		mayReadAnyVariable
	};
}
function isWrong$1(call, entry) {
	return entry === void 0 || entry.isUnsure || !takes$1(entry, call.arguments.length);
}
function withoutArguments({ name, nameSpan, start, end, arguments: given }) {
	return {
		name,
		nameSpan,
		start,
		end,
		given: given.length
	};
}
function isTooLong({ start, end }) {
	return end - start > LONGEST_EXPRESSION;
}
function spanOf({ start, end }) {
	return {
		start,
		end
	};
}
/** One object for all texts in which there is nothing to keep, and one list for all empty ones. */
function shared(reading) {
	const { kind, names, wrongCalls, tooLong, item } = reading;
	const kept = {
		names: orNone(names),
		wrongCalls: orNone(wrongCalls),
		tooLong: orNone(tooLong)
	};
	const hasNone = kept.names === NONE$5 && kept.wrongCalls === NONE$5 && kept.tooLong === NONE$5;
	const isPlain = item === null && !reading.mayReadAnyVariable && !mayHold(reading);
	if (hasNone && isPlain) return NOTHING$4[kind];
	return {
		...reading,
		...kept
	};
}
function mayHold({ mayHoldSecret, mayCallInText }) {
	return mayHoldSecret || mayCallInText;
}
const NONE$5 = [];
function orNone(list) {
	return list.length === 0 ? NONE$5 : list;
}
const NOTHING$4 = {
	text: nothing("text"),
	expression: nothing("expression"),
	interpolation: nothing("interpolation")
};
function nothing(kind) {
	return {
		kind,
		error: null,
		wrongCalls: NONE$5,
		tooLong: NONE$5,
		names: NONE$5,
		item: null,
		mayReadAnyVariable: false,
		mayHoldSecret: false,
		mayCallInText: false
	};
}
// src/rules/expression-length.ts
const expressionLength = {
	id: "expression-length",
	subject: "flow",
	severity: "error",
	summary: "An expression is longer than 8,192 characters.",
	*check({ doubtful }) {
		for (const { operation, path, reading: { tooLong } } of doubtful()) for (const { start, end } of tooLong) {
			const length = end - start;
			const message = `an expression of ${quote(operation.name)} has ${length.toLocaleString("en")} characters, but at most ${LONGEST_EXPRESSION.toLocaleString("en")} are allowed; move parts of it into Compose actions before it`;
			yield {
				at: path,
				within: [start, end],
				message
			};
		}
	}
};
// src/rules/expression-syntax.ts
const expressionSyntax = {
	id: "expression-syntax",
	subject: "flow",
	severity: "error",
	summary: "A text that starts with `@`, or contains `@{\u2026}`, is not a valid expression.",
	*check({ doubtful }) {
		for (const { operation, path, text, reading: { error } } of doubtful()) {
			if (error === null) continue;
			const advice = isHardlyMeant(text) ? "; a text that only starts with an @ has two of them" : "";
			const message = `an expression of ${quote(operation.name)} does not parse: ${error.message}${advice}`;
			yield {
				at: path,
				within: [error.span.start, error.span.end],
				message
			};
		}
	}
};
/**
* An expression that does anything calls a function: without one it is probably an address or a
* mention.
*/
function isHardlyMeant(text) {
	return !text.startsWith("@{") && text.startsWith("@") && !text.includes("(");
}
// src/rules/expression-unknown-action.ts
const expressionUnknownAction = {
	id: "expression-unknown-action",
	subject: "flow",
	severity: "error",
	summary: "An expression refers to an action that the flow does not have.",
	*check({ flow: { file, operations }, names }) {
		const { operation, scope, loop } = names();
		for (const { use, string, named } of [
			...operation,
			...scope,
			...loop
		]) {
			if (named.some(({ kind }) => kind === "action" || use.kind === "operation")) continue;
			const why = named.length > 0 ? "which is the trigger" : `but the flow has no such ${noun(use)}`;
			const message = `${quote(string.operation.name)} refers to ${quote(use.name)} in \`${use.function}\`, ${why}; ${advice$5(use, operations)}`;
			const about = [use.function, use.name];
			const cause = { ids: [wrongName(file, "action", use.name)] };
			yield {
				at: string.path,
				within: [use.start, use.end],
				message,
				about,
				cause
			};
		}
	}
};
function noun({ kind }) {
	return kind === "loop" ? "loop" : "action";
}
function advice$5(use, operations) {
	const known = spellingsOf(operations, () => actionNames(operations));
	const near = known.nearest(use.name) ?? known.inAnyCase(use.name.replaceAll(" ", "_"));
	if (near !== null) return `did you mean \`${near}\`?`;
	return "name one that exists in the flow";
}
function actionNames(operations) {
	return operations.filter(({ kind }) => kind === "action").map(({ name }) => name);
}
// src/rules/expression-unreachable-action.ts
const expressionUnreachableAction = {
	id: "expression-unreachable-action",
	subject: "flow",
	severity: "error",
	summary: "An expression refers to an action that does not run before it.",
	*check({ names, graph }) {
		const { operation, scope } = names();
		for (const { use, string, named: all } of [...operation, ...scope]) {
			const [named] = all;
			if (named === void 0 || all.length > 1) continue;
			const why = reasonOf(named, use, string, graph());
			if (why === null) continue;
			const message = `${quote(string.operation.name)} refers to ${quote(named.name)}, ${why}`;
			yield {
				at: string.path,
				within: [use.start, use.end],
				message,
				about: [named.name]
			};
		}
	}
};
/** Why the outputs cannot be read there; null where they can, or where that is unknown. */
function reasonOf(named, { kind }, string, graph) {
	if (!isThere$1(named, string, graph)) return reason$2(named, string, graph);
	return kind === "operation" ? tooDeep(named, string, graph) : null;
}
/** True where the action has ended when the string is evaluated, or where that is unknown. */
function isThere$1(named, { operation, path }, graph) {
	if (named.kind === "trigger" || graph.runsBefore(named, operation)) return true;
	const field = String(path[operation.path.length]);
	const isLast = field === "trackedProperties" || path.includes("unsubscribe");
	const isCondition = field === "expression" && isUntil(operation);
	if (isLast || isCondition) return named === operation || graph.encloses(operation, named);
	const [beside] = graph.meeting(named, operation) ?? [];
	return beside !== void 0 && !graph.isOrdered(graph.scopeOf(beside));
}
/** Out of one Foreach an output is a list of all rounds; out of two of them the server reads none. */
function tooDeep(named, { operation }, graph) {
	if (named.depth < 3) return null;
	const [inner, outer] = around$1(named).filter((each) => isForeach(each) && each !== operation && !graph.encloses(each, operation));
	if (inner === void 0 || outer === void 0) return null;
	return `which is inside two loops, ${quote(outer.name)} and ${quote(inner.name)}, and cannot be read outside of both; collect its outputs in a Compose after ${quote(inner.name)}`;
}
function reason$2(named, { operation }, graph) {
	if (operation.kind === "trigger") return "but a trigger comes before every action";
	if (named === operation) return "which is itself: it has no outputs before it has run";
	if (graph.encloses(named, operation)) return "which contains it and ends after it";
	if (graph.encloses(operation, named)) return "which it contains and which starts only after this is read";
	if (graph.runsBefore(operation, named)) return "which runs after it; change their order";
	const [beside, later] = graph.meeting(named, operation) ?? [];
	if (beside === void 0 || later === void 0) return "which is in another branch: only one of the branches runs";
	return `which may run at the same time${beside === named ? "" : `, in ${quote(beside.name)}`}: nothing makes it run first; let ${quote(later.name)} run after ${quote(beside.name)}`;
}
// src/live/unwritable.ts
/** Why a target's live flow must not be overwritten; null when it may be. */
function unwritable({ flow, resolution }, current) {
	const { creates } = abilitiesOf(resolution.environment);
	const uncreatable = creates ? {} : { isUncreatable: true };
	const place = {
		environment: resolution.environment.name,
		file: flow.file
	};
	switch (current.kind) {
		case "base":
		case "new": return null;
		case "live": return obstacleTo(current.flow, place);
		case "edited": return {
			code: "flow-edited",
			edits: current.edits,
			cause: current.cause
		};
		case "absent":
			if (creates && resolution.settings?.create) return null;
			return {
				code: "flow-missing",
				...place,
				flowName: null,
				...uncreatable
			};
		case "missing": return {
			code: "flow-missing",
			...place,
			flowName: current.flowName,
			...uncreatable
		};
		case "ambiguous": return {
			code: "flow-ambiguous",
			...place,
			flowNames: current.flowNames
		};
		case "unreadable": return {
			code: "flow-unreadable",
			cause: current.cause
		};
	}
}
const OBSTACLES = {
	draft: "flow-draft",
	managed: "flow-managed"
};
function obstacleTo({ obstacle, flowName }, place) {
	return obstacle === void 0 ? null : {
		code: OBSTACLES[obstacle],
		...place,
		flowName
	};
}
// src/rules/flow-ambiguous.ts
const flowAmbiguous = {
	id: "flow-ambiguous",
	subject: "live",
	severity: "error",
	summary: "Several live flows have the name of a flow in Git, and nothing else says which one it is.",
	judges: "flows",
	*check({ facts }) {
		for (const [target, current] of facts.currents) {
			const reason = unwritable(target, current);
			if (reason?.code !== "flow-ambiguous") continue;
			const { flow, resolution } = target;
			const { environment, settings } = resolution;
			const place = settings === null ? {
				at: [],
				flow
			} : { at: settings.path };
			const message = flowAmbiguousMessage(reason);
			yield {
				...place,
				environment: environment.name,
				message
			};
		}
	}
};
// src/rules/flow-draft.ts
const flowDraft = {
	id: "flow-draft",
	subject: "live",
	severity: "error",
	summary: "Somebody's unpublished changes of a flow would refuse every save through Dataverse.",
	judges: "flows",
	isAbout: (environment) => abilitiesOf(environment).hasObstacles,
	*check({ facts, onDrift }) {
		if (onDrift === "show") return;
		for (const [target, current] of facts.currents) {
			const reason = unwritable(target, current);
			if (reason?.code !== "flow-draft") continue;
			const { environment } = reason;
			yield {
				at: [],
				flow: target.flow,
				environment,
				message: flowObstacleMessage(reason)
			};
		}
	}
};
// src/live/hand-edits.ts
/** The manual changes of a live flow, from the pointers to what differs. */
function manualEdits(pointers, flow, live) {
	return pointers.map((pointer) => editOf(fromPointer(pointer), flow, live));
}
function editOf([part = "", ...steps], flow, live) {
	const name = steps.at(-1) ?? part;
	if (part === "displayName") return {
		kind: "renamed",
		name: live.displayName,
		path: null
	};
	if (part === "connectionReferences") return {
		kind: "rebound",
		name,
		path: pathOfReference(name, flow)
	};
	const isHere = digAlong(flow.definition, steps) !== void 0;
	const isLive = digAlong(live.definition, steps) !== void 0;
	return {
		kind: isHere && isLive ? "changed" : isHere ? "removed" : "added",
		name,
		path: isHere ? [...flow.definitionPath, ...steps] : null
	};
}
function pathOfReference(key, flow) {
	const { references, referencesPath, operations } = flow;
	if (referencesPath !== null && references?.some((reference) => reference.key === key)) return [...referencesPath, key];
	const user = operations.find(({ host }) => host?.key === key);
	return user === void 0 ? null : keyPath(user);
}
// src/rules/flow-edited.ts
const flowEdited = {
	id: "flow-edited",
	subject: "live",
	severity: "error",
	summary: "Git never had the live flow as it is: somebody edited it by hand, or it was never in Git.",
	judges: "flows",
	*check({ facts, onDrift }) {
		for (const [{ flow, resolution }, current] of facts.currents) {
			if (current.kind !== "edited") continue;
			const { name } = resolution.environment;
			const edits = manualEdits(current.edits, flow, current.flow);
			const at = edits.find(({ path }) => path !== null)?.path ?? flow.definitionPath;
			const what = onDrift === "show" ? SHOWN$1 : current.cause === null ? FOREIGN : UNKNOWN;
			const why = current.cause === null ? "" : `: ${historyMessage(current.cause)}`;
			yield {
				at,
				flow,
				environment: name,
				message: `${what(inWords(edits))}${why}; ${FOLLOWS[onDrift]}`,
				severity: LEFT_ALONE.includes(onDrift) ? "error" : "warning"
			};
		}
	}
};
const ACTS = {
	added: "added",
	removed: "removed",
	changed: "changed",
	rebound: "changed the connection of",
	renamed: "renamed"
};
function inWords(edits) {
	return [...Map.groupBy(edits, ({ kind }) => kind)].map(([kind, those]) => `${ACTS[kind]} ${andList(codes(those.map(({ name }) => name)), 5)}`).join("; ");
}
const SHOWN$1 = (edits) => `the live flow is not as Git has it (${edits})`;
const FOREIGN = (edits) => `Git never had the live flow as it is (${edits})`;
const UNKNOWN = (edits) => `the live flow differs from Git (${edits}), and it is unknown whether Git ever had it so`;
/** The modes in which a person must decide what to do with it. */
const LEFT_ALONE = ["fail", "show"];
const KEEP = "commit it first (`flowgate drift --write`)";
const FOLLOWS = {
	fail: `it is not overwritten. To keep it, ${KEEP}; to replace it, read a dry run, then run by hand with \`on-drift: overwrite\``,
	skip: `it is not overwritten, because of \`on-drift: skip\`. To keep it, ${KEEP}`,
	show: "copy it into the file with `flowgate drift --write`, or deploy what Git has",
	overwrite: `a deployment overwrites it, because of \`on-drift: overwrite\`. To keep it, ${KEEP}`
};
// src/rules/flow-managed.ts
const flowManaged = {
	id: "flow-managed",
	subject: "live",
	severity: "error",
	summary: "A flow belongs to a managed solution, and a write would put an unmanaged layer on it.",
	judges: "flows",
	isAbout: (environment) => abilitiesOf(environment).hasObstacles,
	*check({ facts, onDrift }) {
		if (onDrift === "show") return;
		for (const [target, current] of facts.currents) {
			const reason = unwritable(target, current);
			if (reason?.code !== "flow-managed") continue;
			const { environment } = reason;
			yield {
				at: [],
				flow: target.flow,
				environment,
				message: flowObstacleMessage(reason)
			};
		}
	}
};
// src/flow/identity.ts
/**
* Reads a flow's identity from the document `root`, and its name from the file's name where the
* document has none.
*/
function identityOf(file, root, layout) {
	const holder = layout.identity === null ? void 0 : digAlong(root, layout.identity.map(String));
	const displayName = digString(holder, "displayName") || null;
	return {
		displayName: displayName ?? nameOfFile(file),
		namedByFile: displayName === null,
		description: digString(holder, "description"),
		guids: [...guidsInName(file), ...ownGuids(root)],
		workflowId: layout.format === "solution" ? workflowIdIn(file) : null,
		origin: originOf(root, layout)
	};
}
/** Only a live flow and deploy arguments name the flow's guid and also its environment. */
function originOf(root, { identity }) {
	const asArguments = identity?.length === 0;
	const environmentName = asArguments ? digString(root, "environmentName") : digString(root, "properties", "environment", "name") ?? /\/environments\/([^/]+)\/flows\//i.exec(digString(root, "id") ?? "")?.[1] ?? null;
	const flowName = digString(root, asArguments ? "flowName" : "name");
	return environmentName && flowName ? {
		environmentName,
		flowName
	} : null;
}
/** The key of a file's own guid: deploy arguments and the platform write different ones. */
function identityKeyOf({ format }) {
	return format === "arguments" ? "flowName" : "name";
}
const GUID_AT_END = /-[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i;
const GUID$1 = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/** The guids in what names a file. */
function guidsInName(file) {
	return guidsOf(namePart(file));
}
/** The guids in a text, in lower case. */
function guidsOf(text) {
	if (text.length < LENGTH_OF_GUID) return [];
	return (text.match(GUID$1) ?? []).map((guid) => guid.toLowerCase());
}
const LENGTH_OF_GUID = 36;
/** The guid at the end of what names an unpacked flow, `<Name>-<GUID>`. */
function workflowIdIn(file) {
	return GUID_AT_END.exec(namePart(file))?.[0].slice(1).toLowerCase() ?? null;
}
/** `name` in what the platform exports, `flowName` in deploy arguments, `workflowid` in a row. */
function ownGuids(root) {
	return [
		"name",
		"flowName",
		"workflowid"
	].map((key) => digString(root, key) ?? "").flatMap(guidsOf);
}
/** A solution's `<Name>-<GUID>` without the guid. */
function nameOfFile(file) {
	const name = namePart(file);
	return name.replace(GUID_AT_END, "") || name;
}
/**
* What names a file: its own name, but the folder of a package's `definition.json`, and that of
* `workflows/<Name>-<GUID>/workflow.json` in Copilot Studio's clone of an agent.
*/
function namePart(file) {
	const [base = file, folder, above = ""] = file.split("/").reverse();
	return (/^definition\.json$/i.test(base) || /^workflow\.json$/i.test(base) && /^workflows$/i.test(above)) && folder ? folder : base.replace(/\.json$/i, "");
}
// src/rules/flow-missing.ts
const flowMissing = {
	id: "flow-missing",
	subject: "live",
	severity: "error",
	summary: "An environment has no flow with that guid, or none with that name and `\"create\": true` is not set.",
	judges: "flows",
	*check({ facts }) {
		for (const [target, current] of facts.currents) {
			const reason = unwritable(target, current);
			if (reason?.code !== "flow-missing") continue;
			const { environment } = reason;
			yield {
				...placeOf$7(target, current),
				environment,
				message: flowMissingMessage(reason)
			};
		}
	}
};
/** Where the flow's identity is written: in the map, otherwise in the flow's own file. */
function placeOf$7({ flow, resolution: { settings } }, { kind }) {
	if (kind === "missing" && !settings?.flowName) return {
		at: flow.origin === null ? [] : [identityKeyOf(flow)],
		flow
	};
	if (settings === null) return {
		at: [],
		flow
	};
	return { at: settings.flowName === null ? settings.path : [...settings.path, "flowName"] };
}
// src/rules/hard-coded-value.ts
/** What a text is that belongs to one environment or person. */
const KINDS$2 = [
	[/^https?:\/\/(?!graph\.microsoft\.com|login\.microsoftonline\.com)[^\s@{}]+$/i, "an address"],
	[/^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i, "a guid"],
	[/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\s*;\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+)*;?$/, "a mail address"]
];
/** A value is not shown: an address may hold a key. Each is reported once, at its first place. */
const hardCodedValue = {
	id: "hard-coded-value",
	subject: "flow",
	severity: "off",
	summary: "An action or trigger names a site, list, person or other thing of one environment.",
	*check({ flow: { operations } }) {
		const values = Map.groupBy(operations.flatMap(literals), ({ text }) => text.toLowerCase());
		for (const [first, ...others] of values.values()) {
			if (first === void 0) continue;
			const message = `${quote(first.operation.name)} has ${first.kind} written out; read it from a parameter, which the map sets for each environment`;
			const related = others.slice(0, MOST_RELATED$3).map(({ operation, path }) => ({
				at: path,
				message: `${quote(operation.name)} has the same`
			}));
			yield {
				at: first.path,
				message,
				related
			};
		}
	}
};
const MOST_RELATED$3 = 10;
/**
* What a connector is asked with, and the address of a call. The models of AI Builder have the same
* guid in every environment.
*/
function literals(operation) {
	const { value, path, host } = operation;
	if (/^aibuilder/i.test(digString(value, "inputs", "host", "operationId") ?? "")) return [];
	return (host === null ? ["uri"] : ["parameters"]).flatMap((field) => {
		const given = dig(value, "inputs", field);
		return given === void 0 ? [] : [...leavesOf(given, [
			...path,
			"inputs",
			field
		])].flatMap((leaf) => literalOf(operation, leaf.path, leaf.value));
	});
}
function literalOf(operation, path, value) {
	if (typeof value !== "string" || path.at(-1) === "subscriptionRequest/name") return [];
	const text = value.trim();
	const [, kind] = KINDS$2.find(([pattern]) => pattern.test(text)) ?? [];
	return kind === void 0 ? [] : [{
		operation,
		path,
		text,
		kind
	}];
}
// src/flow/triggers.ts
/**
* Triggers that a clock or an event fires. Everything that a person starts is of type `Request`: a
* button, Power Apps, an agent, a call of its URL, and a selected item or file (kind
* `ApiConnection`). Source: https://learn.microsoft.com/power-automate/triggers-introduction, and
* 205 real flows.
*/
const AUTOMATED = [
	"recurrence",
	"slidingwindow",
	"openapiconnection",
	"openapiconnectionwebhook",
	"openapiconnectionnotification",
	"apiconnection",
	"apiconnectionwebhook",
	"apiconnectionnotification",
	"http",
	"httpwebhook"
];
/** The triggers among a flow's operations: they come before its actions. */
function triggersOf(operations) {
	const end = operations.findIndex(({ kind }) => kind !== "trigger");
	return end === -1 ? operations : operations.slice(0, end);
}
/** True when no known person starts the flow, so that nobody's own connection can be used. */
function hasNoInvoker({ lowerType, value }) {
	const anyone = digString(value, "inputs", "triggerAuthenticationType") ?? "";
	return AUTOMATED.includes(lowerType) || /^all$/i.test(anyone);
}
/**
* True for a Dataverse trigger that runs as the user who changed the row (1) or who owns it (2):
* Dataverse actions then use that person's connection, although nobody invoked the flow.
*/
function runsAsUser({ value, host }) {
	const runAs = numberOf$1(dig(value, "inputs", "parameters", "subscriptionRequest/runas"));
	return host?.connector === "shared_commondataserviceforapps" && (runAs === 1 || runAs === 2);
}
/**
* Where a flow limits how many of its runs go on at a time, from the file's root; null where it does
* not. Source: "Change trigger concurrency" and `SingleInstance` in the schema reference.
*/
function concurrencyPath(operations) {
	for (const { value, path } of triggersOf(operations)) {
		const setting = ["runtimeConfiguration", "concurrency"];
		if (isObject(digAlong(value, setting))) return [...path, ...setting];
		const options = digString(value, "operationOptions") ?? "";
		if (/\bSingleInstance\b/i.test(options)) return [...path, "operationOptions"];
	}
	return null;
}
// src/rules/http-trigger-open.ts
const httpTriggerOpen = {
	id: "http-trigger-open",
	subject: "flow",
	severity: "warning",
	summary: "Anybody who has its address can start a flow, and is not asked who they are.",
	types: ["request"],
	*check({ flow: { operations } }) {
		for (const trigger of triggersOf(operations)) {
			const who = callersOf(trigger);
			if (who === null || asksForKey(trigger)) continue;
			const says = who === "" ? "does not say who may call it, and may be open to anybody with its address" : "may be called by anybody with its address";
			const message = `${quote(trigger.name)} ${says}; set \`triggerAuthenticationType\` to Tenant, or let a condition compare a key in a header`;
			const field = who === "" ? [] : ["triggerAuthenticationType"];
			yield {
				at: [
					...trigger.path,
					"inputs",
					...field
				],
				message
			};
		}
	}
};
/** `All`, or empty where an HTTP trigger does not say; null for a trigger that asks who calls. */
function callersOf({ lowerType, value }) {
	if (lowerType !== "request") return null;
	const who = digString(value, "inputs", "triggerAuthenticationType") ?? "";
	if (/^all$/i.test(who)) return who;
	return who === "" && /^http$/i.test(digString(value, "kind") ?? "") ? "" : null;
}
/** A condition of the trigger that looks at the caller's headers. */
function asksForKey({ value }) {
	const conditions = own$1(value, "conditions");
	return /headers/i.test(JSON.stringify(conditions ?? null));
}
// src/rules/invoker-on-automated-trigger.ts
const invokerOnAutomatedTrigger = {
	id: "invoker-on-automated-trigger",
	subject: "flow",
	severity: "warning",
	summary: "A reference needs the connection of the person who starts the flow, but no person starts it.",
	*check(context) {
		const triggers = triggersOf(context.flow.operations);
		const [trigger] = triggers;
		if (trigger === void 0 || triggers.length > 1 || !hasNoInvoker(trigger)) return;
		const references = context.used.filter((used) => !isOfTheUser(used, trigger));
		for (const used of references) {
			yield* inFile(used, trigger, context);
			yield* inMap(used, trigger, context);
		}
	}
};
function isOfTheUser(used, trigger) {
	if (!runsAsUser(trigger)) return false;
	return connectorsOf$1(used, null).every(({ base }) => base === trigger.host?.connector);
}
/** The file's own source, unless the map sets one in every environment. */
function* inFile(used, trigger, { uses }) {
	if (used.declared?.source !== "Invoker") return;
	const entries = uses.map(({ bindings }) => bindings.find((one) => one.used.key === used.key));
	if (uses.length > 0 && entries.every((binding) => (binding?.entry.source ?? null) !== null)) return;
	const message = `the file's reference \`${used.key}\` needs the connection of the person who starts the flow, but ${nobody(trigger)}; make it Embedded`;
	yield {
		at: used.declared.path,
		message
	};
}
function* inMap({ key, uses: [first] }, trigger, { uses }) {
	for (const { environment, bindings } of uses) {
		if (bindings.find(({ used }) => used.key === key)?.entry.source !== "Invoker") continue;
		const message = `\`${first.name}\` uses \`${key}\`, which needs the connection of the person who starts the flow, but ${nobody(trigger)}; make its source Embedded`;
		yield {
			at: keyPath(first),
			environment: environment.name,
			message
		};
	}
}
function nobody({ name }) {
	return `no person does: its trigger is \`${name}\``;
}
// src/rules/json-invalid.ts
const jsonInvalid = {
	id: "json-invalid",
	subject: "files",
	severity: "error",
	summary: "A file is not valid JSON, or Power Automate would not read it as it is written.",
	*check({ badFiles }) {
		for (const { reason, ...place } of badFiles.flatMap(({ problems }) => problems)) yield {
			...place,
			message: badFileMessage(reason)
		};
	}
};
// src/rules/key-expiring.ts
/** Of the 30 for which a key is valid. */
const DAYS$1 = 7;
const DAY_MS = 864e5;
const keyExpiring = {
	id: "key-expiring",
	subject: "live",
	severity: "warning",
	summary: "The key expires within 7 days; after that nothing can be deployed.",
	judges: "key",
	*check({ facts, targets, now }) {
		const { key } = facts;
		const environment = environmentsIn(targets).find((one) => signingInAt(facts, one) === key);
		const { expiresAt, refusal } = key;
		if (environment === void 0 || expiresAt === null || refusal !== null) return;
		if (expiresAt.getTime() - now.getTime() > DAYS$1 * DAY_MS) return;
		const message = `the Flow Studio key of \`api-key\` expires on ${expiresAt.toISOString().slice(0, 10)}, and nothing can be deployed from then on; make a new one at https://mcp.flowstudio.app and store it in the secret that \`api-key\` reads (in a terminal: FLOW_STUDIO_API_KEY)`;
		yield {
			at: environment.paths.deployAs,
			message
		};
	}
};
// src/rules/key-identity.ts
const keyIdentity = {
	id: "key-identity",
	subject: "live",
	severity: "warning",
	summary: "The key belongs to another account than the one that deploys to the environment.",
	judges: "key",
	needsDeployAs: true,
	*check({ facts, targets, deploys }) {
		const all = environmentsIn(targets);
		const groups = Map.groupBy(all, (one) => signingInAt(facts, one));
		for (const [signingIn, environments] of groups) {
			const { account } = signingIn;
			const isOfCheck = signingIn !== facts.key && !deploys;
			if (account === null || isOfCheck) continue;
			if (signingIn === facts.key) yield* strangers(account, environments, deploys);
			else yield* environments.filter(isOfAnother(account)).map((one) => signedInAs(account, one));
		}
	}
};
function* strangers(account, environments, deploys) {
	const others = environments.filter(({ deployAs }) => areTwoAccounts(account, deployAs));
	const [first] = others;
	const isOwnElsewhere = environments.some(({ deployAs }) => deployAs !== null && sameAccount(account, deployAs));
	if (first !== void 0 && isOwnElsewhere && !deploys) yield elsewhere(account, first, others);
	else yield* others.map((environment) => stranger(account, environment, deploys));
}
/**
* A check of several environments has one key: it is right that the key fits only one of them.
*/
function elsewhere(account, first, others) {
	const message = `the key belongs to \`${account}\`, which does not deploy to ${andList(codes(others.map(({ name }) => name)), 5)}: findings about connections there show what \`${account}\` can see`;
	return {
		at: first.paths.deployAs,
		message,
		severity: "notice"
	};
}
function isOfAnother(account) {
	return ({ deployAs }) => areTwoAccounts(account, deployAs);
}
function signedInAs(account, { name, deployAs, paths }) {
	const message = `the application \`${account}\` signs in, but the map says that \`${deployAs}\` deploys there: it saves the flows, and may not be allowed to use the same connections. Sign in as \`${deployAs}\`, or correct deployAs`;
	return {
		at: paths.deployAs,
		environment: name,
		message
	};
}
function stranger(account, environment, deploys) {
	const { name, deployAs, paths } = environment;
	const message = `the key belongs to \`${account}\`, but the map says that \`${deployAs}\` deploys there: ${deploys ? `\`${account}\` saves the flows, and may not be allowed to use the same connections` : `findings about its connections show what \`${account}\` can see`}. Use the key of \`${deployAs}\`, or correct deployAs`;
	return {
		at: paths.deployAs,
		environment: name,
		message
	};
}
// src/rules/key-invalid.ts
const keyInvalid = {
	id: "key-invalid",
	subject: "live",
	severity: "error",
	summary: "Flow Studio does not accept the key, or Microsoft Entra the identity: it is refused, or has expired.",
	judges: "key",
	*check({ facts, targets }) {
		const seen = /* @__PURE__ */ new Set();
		for (const environment of environmentsIn(targets)) {
			const one = signingInAt(facts, environment);
			if (one.refusal === null || seen.has(one)) continue;
			seen.add(one);
			const message = accessMessage(one.refusal) ?? messageFor$3(one.refusal);
			const { name, paths } = environment;
			yield {
				at: paths.deployAs,
				message,
				...one === facts.key ? {} : { environment: name }
			};
		}
	}
};
const RENEW = "create a new one at https://mcp.flowstudio.app and store it in the secret";
function messageFor$3(failure) {
	const quoted = quotedIn(failure);
	const quote = quoted === "" ? "" : ` ("${quoted}")`;
	switch (failure.code) {
		case "key-empty": return `\`api-key\` is empty; ${RENEW}`;
		case "key-malformed": return `\`api-key\` contains a space, a line break or another character that no key has; copy it again, without "Bearer" or quotes`;
		case "key-expired": return `the key of \`api-key\` expired on ${failure.day}; ${RENEW}`;
		case "key-plan-missing": return `the account of \`api-key\` does not have the plan or the quota that Flow Studio asks for${quote}`;
		case "sign-in-required": return "Flow Studio asks the key's owner to sign in; that person must call grant_flow_studio_access with an MCP client and this key, and follow its link";
		default: return `Flow Studio refused the key of \`api-key\`${quote}; ${RENEW}`;
	}
}
// src/rules/list-unbounded.ts
/** Lists of rows and items: Dataverse, and connectors with tables or lists. */
const LISTS$1 = /^(?:listrecords(?:withorganization)?|get(?:file)?items)(?:_?v\d+)?$/i;
const listUnbounded = {
	id: "list-unbounded",
	subject: "flow",
	severity: "off",
	summary: "An action lists all rows or items, but reads no more than one page of them.",
	*check({ flow: { operations } }) {
		for (const action of operations) {
			if (action.kind !== "action" || !isList(action) || isBounded(action)) continue;
			const message = `${quote(action.name)} lists all there is, but reads only one page of it, and leaves out the rest without a word; switch on pagination, or set \`$filter\` or \`$top\``;
			yield {
				at: action.path,
				message
			};
		}
	}
};
function isList({ value }) {
	return LISTS$1.test(digString(value, "inputs", "host", "operationId") ?? "");
}
function isBounded({ value }) {
	return [dig(value, "runtimeConfiguration", "paginationPolicy", "minimumItemCount"), ...[
		"$top",
		"$filter",
		"$skiptoken",
		"fetchXml"
	].map((name) => dig(value, "inputs", "parameters", name))].some((given) => given !== void 0 && given !== null && given !== "");
}
// src/rules/map-connector-id.ts
const PREFIX = "/providers/Microsoft.PowerApps/apis/";
const mapConnectorId = {
	id: "map-connector-id",
	subject: "map",
	severity: "error",
	summary: `The \`id\` of an entry is not \`${PREFIX}<connector>\`.`,
	*check({ map }) {
		for (const environment of map.environments.values()) for (const entry of entriesOf$1(environment)) {
			if (connectorOfEntry(entry) !== null) continue;
			const message = `the \`id\` of \`${entry.key}\` is not the id of a connector; write \`${suggestion(entry.id)}\``;
			const fix = fixOf(entry);
			yield {
				at: entry.paths.id,
				environment: environment.name,
				message,
				fix
			};
		}
	}
};
/** The connector's name is often there already, alone or at the end of a longer path. */
function suggestion(id) {
	const [name] = /shared_[a-z0-9._-]+/i.exec(id) ?? ["<connector>"];
	return PREFIX + name;
}
/** Certain where exactly one part of the path is a connector's name, and nothing else. */
function fixOf({ id, paths }) {
	const [name, ...others] = id.split("/").filter((part) => /^shared_[a-z0-9._-]+$/i.test(part));
	if (name === void 0 || others.length > 0) return void 0;
	return { edits: [{
		kind: "value",
		path: paths.id,
		to: PREFIX + name
	}] };
}
// src/rules/map-duplicate-connection.ts
/** Overrides are not checked: they bind a key for one flow only, whose file has chosen the name. */
const mapDuplicateConnection = {
	id: "map-duplicate-connection",
	subject: "map",
	severity: "warning",
	summary: "Two keys of one environment are bound to the same connection.",
	*check({ map, flows }) {
		for (const environment of map.environments.values()) {
			const firsts = /* @__PURE__ */ new Map();
			for (const entry of environment.entries.values()) {
				const id = connectionId(entry.connectionName);
				const first = firsts.get(id);
				if (id === "") continue;
				if (first === void 0) firsts.set(id, entry);
				else if (!flows.some((flow) => teamsAsksForBoth(flow, environment, [first, entry]))) {
					const message = `\`${entry.key}\` is bound to the same connection as \`${first.key}\`, so its owner and its allowed flows are written twice; keep one key, or bind another connection`;
					yield {
						at: entry.paths.connectionName,
						environment: environment.name,
						message
					};
				}
			}
		}
	}
};
/** A flow that sends a card through one of the two, and messages through the other. */
function teamsAsksForBoth({ bindings }, environment, pair) {
	const here = bindings.filter((binding) => binding.environment === environment);
	const [one, other] = pair.map((entry) => here.find((binding) => binding.entry === entry));
	if (one === void 0 || other === void 0) return false;
	return one.sendsCards && other.sendsMessages || other.sendsCards && one.sendsMessages;
}
// src/rules/map-entry-unused.ts
const mapEntryUnused = {
	id: "map-entry-unused",
	subject: "map",
	severity: "notice",
	summary: "The map binds a connection reference that no flow uses.",
	*check({ map, flows, badFiles }) {
		if (badFiles.length > 0) return;
		const bound = new Set(flows.flatMap(({ bindings }) => bindings.map(({ entry }) => entry)));
		const meant = new Set(flows.flatMap(({ keysMeant }) => keysMeant));
		const all = flows.flatMap((facts) => facts.misspelt);
		const misspelt = Map.groupBy(all, ({ key }) => key);
		for (const environment of map.environments.values()) for (const entry of entriesOf$1(environment)) {
			if (bound.has(entry) || meant.has(entry.key)) continue;
			const message = `no flow uses \`${entry.key}\`; remove it, or keep it for a future flow`;
			const ids = misspelt.get(entry.key)?.flatMap(({ causes }) => causes) ?? [];
			yield {
				at: entry.paths.entry,
				environment: environment.name,
				message,
				cause: { ids }
			};
		}
	}
};
// src/rules/map-environment-reuse.ts
/**
* A connection exists in one environment; the first in the map that names it is assumed to be that
* one.
*/
const mapEnvironmentReuse = {
	id: "map-environment-reuse",
	subject: "map",
	severity: "error",
	summary: "One connection is bound in two environments, but it can exist in only one of them.",
	*check({ map }) {
		const homes = /* @__PURE__ */ new Map();
		for (const environment of map.environments.values()) for (const entry of entriesOf$1(environment)) {
			const id = connectionId(entry.connectionName);
			if (!isId(id)) continue;
			const home = homes.get(id);
			if (home === void 0) homes.set(id, {
				environment,
				entry
			});
			else if (!sameEnvironmentId(home.environment.environmentName, environment.environmentName)) {
				const message = `\`${entry.key}\` is bound to the same connection as \`${home.entry.key}\` in ${home.environment.name}, but a connection exists in one environment only; write the id of a connection that was made in this environment`;
				yield {
					at: entry.paths.connectionName,
					environment: environment.name,
					message
				};
			}
		}
	}
};
/** A placeholder, or a connector's name, is reported by map-placeholder. */
function isId(text) {
	return /^(?=\D*\d)[a-z0-9._-]+$/.test(text) && !text.startsWith("shared_");
}
// src/rules/map-flow-missing.ts
const mapFlowMissing = {
	id: "map-flow-missing",
	subject: "map",
	severity: "error",
	summary: "The map names a file that is missing, or that contains no flow.",
	*check(context) {
		const known = knownFiles(context);
		const fine = /* @__PURE__ */ new Set([...known.files, ...context.badFiles.map(({ file }) => file)]);
		for (const { name, flows } of context.map.environments.values()) for (const { file, path } of flows.values()) {
			if (fine.has(file)) continue;
			const deleted = deletedHere(file, name, context);
			if (deleted !== null) {
				yield {
					at: path,
					environment: name,
					message: deleted,
					severity: "warning"
				};
				continue;
			}
			yield {
				at: path,
				environment: name,
				message: messageFor$2(file, known)
			};
		}
	}
};
/** What follows where this change deletes the file; null where it does not. */
function deletedHere(file, environment, { deleted = [], leaving = [] }) {
	const isThis = (one) => one.file === file && one.environment === environment;
	if (!deleted.some(isThis)) return null;
	const live = leaving.find(isThis);
	const state = live?.state ? `, ${live.state}` : "";
	return `this change deletes \`${file}\`, and ${live === void 0 ? "its flow is not live" : `its flow stays live${state}`}; remove this line in the same change, because it is an error in every later one`;
}
function knownFiles({ flows, skipped }) {
	const files = flows.map(({ file }) => file);
	return {
		files,
		spellings: new Spellings(files),
		byBase: Map.groupBy(files, baseOf),
		skipped: new Map(skipped.map(({ file, reason }) => [file, reason]))
	};
}
const NO_FLOW = {
	"logic-apps": "a Logic Apps workflow",
	"file-not-json": "not JSON",
	"folder-unread": "a folder",
	"zip-archive": "a zip archive"
};
function messageFor$2(file, known) {
	const skipped = known.skipped.get(file);
	if (skipped !== void 0) return `\`${file}\` is ${NO_FLOW[skipped.code] ?? "not a flow"}, and cannot be deployed; remove it from \`flows\``;
	const near = meant$1(file, known);
	return `no flow was read from \`${file}\`; ${near === null ? "the file does not exist, or neither `files` nor the input `flows` matches it" : `did you mean \`${near}\`?`}`;
}
/** The file with nearly that path, or the only one with that name in another folder. */
function meant$1(file, { spellings, byBase }) {
	const moved = byBase.get(baseOf(file)) ?? [];
	return spellings.nearest(file) ?? (moved.length === 1 ? moved[0] ?? null : null);
}
function baseOf(file) {
	return file.slice(file.lastIndexOf("/") + 1);
}
// src/rules/map-invalid.ts
const mapInvalid = {
	id: "map-invalid",
	subject: "files",
	severity: "error",
	summary: "The map cannot be read, does not fit its schema, or names a data policy that cannot be read.",
	*check({ mapProblems, map }) {
		for (const { reason, ...place } of mapProblems ?? []) yield {
			...place,
			message: mapMessage(reason)
		};
		if (map === null) return;
		for (const { path, reason } of map.dataPolicies.problems) yield {
			...map.source.place(path),
			message: worded$1(policyFileWords, reason)
		};
	}
};
// src/rules/map-missing.ts
const mapMissing = {
	id: "map-missing",
	subject: "files",
	severity: "notice",
	summary: "There is no map, so it is unknown which connection a key means.",
	*check({ mapFile, mapProblems, baseMap, baseProblem = null }) {
		if (mapProblems !== null || baseProblem !== null) return;
		const start = {
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		};
		if (baseMap !== null) {
			const removed = `this change removes \`${mapFile}\`, and with it every rule about who may use what; put it back, or move it together with the input \`connection-references\``;
			yield {
				file: mapFile,
				at: "",
				...start,
				message: removed,
				severity: "error"
			};
			return;
		}
		const message = `there is no \`${mapFile}\`: flows are checked, but against no environment; \`flowgate init\` writes one`;
		yield {
			file: mapFile,
			at: "",
			...start,
			message
		};
	}
};
// src/rules/map-placeholder.ts
const mapPlaceholder = {
	id: "map-placeholder",
	subject: "map",
	severity: "error",
	summary: "The connectionName of an entry is not the id of a connection: it is empty, a placeholder, or the name of something else.",
	*check({ map }) {
		for (const environment of map.environments.values()) {
			const open = placeholderIn(environment.environmentName);
			if (open !== null) {
				const message = `the environmentName is a placeholder that was not filled in, \`${open}\`; write the id of the environment, from its address in make.powerautomate.com`;
				yield {
					at: [
						"environments",
						environment.name,
						"environmentName"
					],
					environment: environment.name,
					message
				};
			}
			for (const entry of entriesOf$1(environment)) {
				const fault = placeholderFault(entry);
				if (fault === null) continue;
				const message = `the connectionName of \`${entry.key}\` ${fault}; write the id of a connection in this environment`;
				yield {
					at: entry.paths.connectionName,
					environment: environment.name,
					message
				};
			}
		}
	}
};
// src/rules/name-length.ts
/** Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits */
const MOST$7 = 80;
const nameLength = {
	id: "name-length",
	subject: "flow",
	severity: "error",
	summary: "The name of an action or trigger is longer than Power Automate allows.",
	*check({ flow: { operations } }) {
		for (const { kind, name, path } of operations) {
			if (name.length <= MOST$7) continue;
			yield {
				at: path,
				message: `the name of the ${kind} \`${name.slice(0, MOST$7)}\u2026\` has ${name.length} characters, but at most ${MOST$7} are allowed; shorten it, also in expressions and in \`runAfter\``
			};
		}
	}
};
// src/rules/nesting-limit.ts
/**
* Levels below the top one, whose actions have the depth 1: published flows go to depth 9. Source:
* https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits
*/
const MOST$6 = 8;
const nestingLimit = {
	id: "nesting-limit",
	subject: "flow",
	severity: "error",
	summary: "An action is nested deeper than Power Automate allows.",
	*check({ flow: { operations } }) {
		const reported = /* @__PURE__ */ new Set();
		for (const { name, path, parent, depth } of operations) {
			if (depth !== 10 || reported.has(parent)) continue;
			reported.add(parent);
			yield {
				at: path,
				message: `\`${name}\` is inside ${depth - 1} others, but at most ${MOST$6} are allowed; move \`${parent?.parent?.name}\` or its content into a child flow, or combine conditions`
			};
		}
	}
};
// src/rules/no-failure-path.ts
/** Types that call something outside of the flow, beside connectors. */
const CALLS = /* @__PURE__ */ new Set([
	"http",
	"httpwebhook",
	"workflow"
]);
const FAILURES = /* @__PURE__ */ new Set(["failed", "timedout"]);
const noFailurePath = {
	id: "no-failure-path",
	subject: "flow",
	severity: "off",
	summary: "A flow calls other services, and no action of it runs when one of the calls fails.",
	*check({ flow: { operations, definitionPath } }) {
		const actions = operations.filter(({ kind }) => kind === "action");
		const call = actions.find(isCall$1);
		if (call === void 0 || actions.some(runsAfterFailure)) return;
		const message = `no action runs when one fails, such as ${quote(call.name)}; put the calls into a scope, and let an action run after it has Failed or TimedOut`;
		yield {
			at: [...definitionPath, "actions"],
			message
		};
	}
};
function isCall$1({ host, lowerType }) {
	return host !== null || CALLS.has(lowerType);
}
function runsAfterFailure({ value }) {
	const runAfter = own$1(value, "runAfter");
	return (isObject(runAfter) ? Object.values(runAfter) : []).flat().some((status) => FAILURES.has(String(status).toLowerCase()));
}
// src/flow/inputs/kinds.ts
/** No fault, one list for all: nothing need be copied of it. */
const NONE$4 = [];
/** Any value. */
const anything = () => null;
/** Something that is not null. */
const something = (value) => value === null ? "is null" : null;
/** A text that is not empty. */
const text = (value) => {
	if (typeof value !== "string") return `is ${nounOf(value)}, not a text`;
	return value.trim() === "" ? "is empty" : null;
};
/** A whole address. One that is put together, or that a pipeline fills in, is not looked into. */
const address = (value) => {
	if (typeof value !== "string" || value.trim() === "") return text(value);
	if (templateKind(value) !== "text") return null;
	return /^(?:\/|[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/:?#]|$))/i.test(value.trim()) ? "has no `https://` in front" : null;
};
/** A number, also as text. */
const number$1 = (value) => {
	if (isComputed(value) || numberOf$1(value) !== null) return null;
	return `is ${nounOf(value)}, not a number`;
};
/** A duration as ISO 8601 writes it; null is none. */
const duration = (value) => {
	if (value === null || isComputed(value)) return null;
	if (typeof value !== "string") return `is ${nounOf(value)}, not an ISO 8601 duration`;
	return secondsOf(value) === null ? "is not an ISO 8601 duration" : null;
};
/** An object, or an expression that gives one. */
const object = (value) => isComputed(value) || isObject(value) ? null : `is ${nounOf(value)}, not an object`;
/** Values under their names; null and an empty text are none. */
const valuesByName = (value) => value === null || value === "" ? null : object(value);
/** A list, or an expression that gives one. */
const list$1 = (value) => {
	if (Array.isArray(value)) return null;
	if (typeof value !== "string") return `is ${nounOf(value)}, not a list`;
	switch (templateKind(value)) {
		case "text": return "is a text, which is not evaluated";
		case "interpolation": return "is a text, because `@{\u2026}` always gives one";
		default: return null;
	}
};
/** An expression that gives a list, of a trigger that starts a run for each of its items. */
const computedList = (value) => typeof value === "string" ? list$1(value) : `is ${nounOf(value)}, not an expression`;
/** An expression that is true or false. */
const condition = (value) => {
	if (typeof value === "boolean" || isObject(value)) return null;
	if (typeof value !== "string") return `is ${nounOf(value)}, not an expression`;
	const isConstant = /^\s*(?:true|false)\s*$/i.test(value);
	return templateKind(value) === "text" && !isConstant ? "is a text, which is not evaluated" : null;
};
/** One of some words, compared without case. */
function oneOf(...words) {
	return (value) => {
		if (isComputed(value)) return null;
		if (typeof value !== "string") return `is ${nounOf(value)}`;
		return words.some((word) => word.toLowerCase() === value.trim().toLowerCase()) ? null : `is \`${value.slice(0, 40)}\``;
	};
}
/** A status that a response may have; a redirect is not allowed. */
const responseStatus = (value) => {
	const status = numberOf$1(value);
	if (isComputed(value)) return null;
	if (status === null) return `is ${nounOf(value)}, not a number`;
	return status >= 200 && status < 300 || status >= 400 && status < 600 ? null : `is ${status}, which is not 2xx, 4xx or 5xx`;
};
function isComputed(value) {
	return typeof value === "string" && templateKind(value) !== "text";
}
/** The fault of a value at `path` that is no object. */
function notAnObject(path, value, wants) {
	return {
		code: "unfit",
		path,
		is: `is ${nounOf(value)}, not an object`,
		wants
	};
}
/** The fault of a value at `path` that is no list. */
function notAList(path, value, wants) {
	return {
		code: "unfit",
		path,
		is: `is ${nounOf(value)}, not a list`,
		wants
	};
}
function nounOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	switch (typeof value) {
		case "string": return "a text";
		case "number": return "a number";
		case "boolean": return value ? "true" : "false";
		default: return "an object";
	}
}
// src/flow/inputs/blocks.ts
const WANTS = {
	actions: "an object with an action under each name",
	cases: "an object with a case under each name"
};
/**
* What is wrong with a block that is no object, which the service cannot read either. Its path leads
* from the action that has it, or from the definition. All of 1,870 published flows have objects.
*/
function blockFault({ path, value }, from) {
	const wants = WANTS[`${path.at(-1)}`] ?? "an object with `actions`";
	return notAnObject(path.slice(from), value, wants);
}
// src/flow/inputs/conditions.ts
/**
* What is wrong with a condition that is written as a tree, such as `{ "and": [{ "equals": [\u2026] }] }`:
* each operator is a function of the language, with its operands as a list. An empty object is
* accepted, because its meaning is unknown.
*/
function conditionFaults(value, path) {
	const faults = [];
	inCondition(value, [...path], faults);
	return faults;
}
/** `path` changes under way: hardly any condition has a fault. */
function inCondition(value, path, faults) {
	if (isObject(value)) {
		for (const operator in value) {
			path.push(operator);
			inOperator(operator, value[operator], path, faults);
			path.pop();
		}
		return;
	}
	const is = condition(value);
	if (is !== null) faults.push({
		code: "unfit",
		path: [...path],
		is,
		wants: "a condition, with an `@`"
	});
}
function inOperator(operator, operands, path, faults) {
	const lower = operator.toLowerCase();
	if (lower === "and" || lower === "or" || lower === "not") {
		inConnected(lower, operands, path, faults);
		return;
	}
	const unfit = unfitOperands(operator, operands);
	if (unfit !== null) faults.push({
		code: "unfit",
		path: [...path],
		...unfit
	});
}
function unfitOperands(operator, operands) {
	const entry = functionNamed(operator);
	if (entry === void 0) return {
		is: "is not an operator",
		wants: "one such as `equals`"
	};
	if (!Array.isArray(operands)) return {
		is: "has no list of operands",
		wants: "a list of them"
	};
	if (takes$1(entry, operands.length)) return null;
	return {
		is: `has ${operands.length} operands`,
		wants: `${entry.least} of them`
	};
}
/** `not` has one condition, the others a list of them. */
function inConnected(operator, operands, path, faults) {
	if (Array.isArray(operands)) for (let index = 0; index < operands.length; index++) {
		path.push(index);
		inCondition(operands[index], path, faults);
		path.pop();
	}
	else if (operator === "not") inCondition(operands, path, faults);
	else {
		const unfit = {
			is: "has no list of conditions",
			wants: "a list of them"
		};
		faults.push({
			code: "unfit",
			path: [...path],
			...unfit
		});
	}
}
// src/flow/inputs/misplaced.ts
/**
* What an action and its branches have; all others that hold actions are an `actions` that was
* forgotten. In 1,372 published flows no action and no branch has any other field.
*/
const FIELDS$3 = /* @__PURE__ */ new Set([
	...[
		"actions",
		"cases",
		"default",
		"else",
		"tools",
		"case"
	],
	...[
		"type",
		"kind",
		"inputs",
		"runAfter",
		"metadata",
		"description",
		"expression",
		"foreach"
	],
	...[
		"limit",
		"runtimeConfiguration",
		"operationOptions",
		"trackedProperties",
		"correlation"
	]
]);
const IN_LOWER_CASE = new Set([...FIELDS$3].map((name) => name.toLowerCase()));
function isField(name) {
	return FIELDS$3.has(name) || IN_LOWER_CASE.has(name.toLowerCase());
}
/** What belongs one level further in, in lower case, and where. */
const HOMES = /* @__PURE__ */ new Map([
	["retrypolicy", "inputs"],
	["timeout", "limit"],
	["concurrency", "runtimeConfiguration"],
	["securedata", "runtimeConfiguration"],
	["paginationpolicy", "runtimeConfiguration"]
]);
/**
* What is not where Power Automate reads it; paths lead from the action on. Settings beside the
* object where they belong: in 31,000 actions of published flows there is none. Actions beside
* `actions`, in an action or in one of its branches, as in `"else": { "Post": \u2026 }`.
*/
function misplaced(action) {
	const faults = [];
	for (const name in action) {
		const value = action[name];
		if (name === "else" || name === "default") addActions(value, [name], faults);
		else if (name === "cases") addCases(value, faults);
		else if (!isField(name)) addField(name, value, faults);
	}
	return faults.length === 0 ? NONE$4 : faults;
}
function addField(name, value, faults) {
	const home = HOMES.get(name.toLowerCase());
	const is = "is not where Power Automate reads it";
	if (home === void 0) addAction(name, value, [], faults);
	else faults.push({
		code: "unfit",
		path: [name],
		is,
		wants: `it in \`${home}\``
	});
}
function addCases(cases, faults) {
	if (!isObject(cases)) return;
	for (const name in cases) addActions(cases[name], ["cases", name], faults);
}
function addActions(branch, path, faults) {
	if (!isObject(branch)) return;
	for (const name in branch) if (!isField(name)) addAction(name, branch[name], path, faults);
}
function addAction(name, value, path, faults) {
	if (!isObject(value)) return;
	const one = isAction(value);
	if (!one && !holdsActions(value)) return;
	const is = "is not in `actions`, the only place where actions are run";
	const wants = one ? "it there" : "what it holds there";
	faults.push({
		code: "unfit",
		path: [...path, name],
		is,
		wants
	});
}
/** A branch by a name of its own, such as `then`. */
function holdsActions(value) {
	const actions = own$1(value, "actions");
	return Object.values(isObject(actions) ? actions : value).some(isAction);
}
function isAction(value) {
	return typeof own$1(value, "type") === "string" && [
		"inputs",
		"runAfter",
		"actions",
		"expression"
	].some((field) => own$1(value, field) !== void 0);
}
// src/flow/inputs/table.ts
const A_LIST = "a list, or an expression that starts with `@` and gives one";
const UNITS = [
	"Second",
	"Minute",
	"Hour",
	"Day",
	"Week",
	"Month",
	"Year"
];
const CONNECTOR = {
	fields: [needs("inputs.host.operationId", text, "the connector's operation")],
	choices: [{
		oneOf: [
			"connectionName",
			"connectionReferenceName",
			"connection"
		].map((name) => [
			"inputs",
			"host",
			name
		]),
		wants: "the key of its connection reference"
	}]
};
const CONNECTOR_BY_PATH = { fields: [needs("inputs.path", text, "the path of the connector's operation"), needs("inputs.host.connection", something, "its connection")] };
const VARIABLE = needs("inputs.name", text, "the name of the variable");
const BASE_TIME = needs("inputs.baseTime", something, "the time that it starts from");
const SPAN = [needs("inputs.interval", number$1, "how many units"), needs("inputs.timeUnit", oneOf(...UNITS), "the unit, such as Day")];
/**
* What an operation of each type needs, and of which kind: a path, what it takes, what to write.
*
* Sources: "Schema reference guide for trigger and action types in Azure Logic Apps"
* (learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers), the sections
* "Required"; `required` in the manifests of Microsoft's designer (Azure/LogicAppsUX,
* designer-client-services/lib/base/manifests, of 2026-08-21); `WorkflowRunActionInputsMissingProperty`,
* with which the service refuses a connector's action without its connection. What one of the two
* lists has and the other makes optional is not asked for: the `method` of an ApiConnection, the
* `statusCode` of a Response, the `value` of a SetVariable or of an increment.
*/
const TABLE = tableOf$2({
	http: { fields: [
		needs("inputs.method", text, "the HTTP method, such as GET"),
		needs("inputs.uri", address, "the whole address that it calls"),
		takes("inputs.headers", valuesByName, "an object with each header under its name"),
		takes("inputs.queries", valuesByName, "an object with each value under its name"),
		takes("inputs.authentication", valuesByName, "an object with a `type`")
	] },
	httpwebhook: { fields: [needs("inputs.subscribe.method", text, "the HTTP method, such as POST"), needs("inputs.subscribe.uri", address, "the whole address that it calls")] },
	openapiconnection: CONNECTOR,
	openapiconnectionwebhook: CONNECTOR,
	openapiconnectionnotification: CONNECTOR,
	apiconnection: CONNECTOR_BY_PATH,
	apiconnectionwebhook: CONNECTOR_BY_PATH,
	workflow: {
		fields: [],
		choices: [{
			oneOf: [[
				"inputs",
				"host",
				"workflowReferenceName"
			], [
				"inputs",
				"host",
				"workflow"
			]],
			wants: "the guid of the child flow"
		}]
	},
	compose: { fields: [needs("inputs", anything, "the value that it gives")] },
	parsejson: { fields: [needs("inputs.content", something, "the JSON to read"), needs("inputs.schema", object, "a JSON schema; `{}` takes anything")] },
	select: { fields: [needs("inputs.from", list$1, A_LIST), needs("inputs.select", anything, "what it makes of each item")] },
	query: { fields: [needs("inputs.from", list$1, A_LIST), needs("inputs.where", condition, "a condition that starts with `@`")] },
	join: { fields: [needs("inputs.from", list$1, A_LIST), needs("inputs.joinWith", anything, "the separator of the items")] },
	table: { fields: [
		needs("inputs.from", list$1, A_LIST),
		needs("inputs.format", oneOf("CSV", "HTML"), "CSV or HTML"),
		takes("inputs.columns", list$1, "a list of columns, each with `header` and `value`")
	] },
	wait: {
		fields: [
			inside$2("inputs.interval.count", number$1, "how many units to wait"),
			inside$2("inputs.interval.unit", oneOf(...UNITS), "the unit, such as Minute"),
			inside$2("inputs.until.timestamp", text, "the time to wait for")
		],
		choices: [{
			oneOf: [["inputs", "interval"], ["inputs", "until"]],
			wants: "how long it waits"
		}]
	},
	terminate: { fields: [needs("inputs.runStatus", oneOf("Failed", "Cancelled", "Succeeded"), "Failed, Cancelled or Succeeded")] },
	response: { fields: [takes("inputs.statusCode", responseStatus, "a status such as 200"), takes("inputs.headers", valuesByName, "an object with each header under its name")] },
	initializevariable: { fields: [needs("inputs.variables", list$1, "the variable, with `name` and `type`")] },
	setvariable: { fields: [VARIABLE] },
	appendtoarrayvariable: { fields: [VARIABLE, needs("inputs.value", anything, "the item")] },
	appendtostringvariable: { fields: [VARIABLE, needs("inputs.value", anything, "the text")] },
	incrementvariable: { fields: [VARIABLE] },
	decrementvariable: { fields: [VARIABLE] },
	foreach: { fields: [needs("foreach", list$1, A_LIST)] },
	until: { fields: [needs("expression", condition, "the condition that ends it, with an `@`")] },
	if: { fields: [needs("expression", condition, "its condition")] },
	switch: { fields: [needs("expression", something, "the value that it looks at")] }
});
/** The kinds of the type `Expression`: steps that the designer has for a function. */
const EXPRESSIONS = tableOf$2({
	addtotime: { fields: [BASE_TIME, ...SPAN] },
	subtractfromtime: { fields: [BASE_TIME, ...SPAN] },
	getfuturetime: { fields: SPAN },
	getpasttime: { fields: SPAN },
	converttimezone: { fields: [
		BASE_TIME,
		needs("inputs.sourceTimeZone", text, "the time zone of the time"),
		needs("inputs.destinationTimeZone", text, "the time zone that it gives")
	] }
});
const NOTHING$3 = { fields: [] };
/**
* What an operation of that type, in lower case, and kind needs; nothing for those that the table
* does not have.
*/
function needsOf(lowerType, kind) {
	if (lowerType === "expression") return EXPRESSIONS.get((kind ?? "").toLowerCase()) ?? NOTHING$3;
	return TABLE.get(lowerType) ?? NOTHING$3;
}
/** What any trigger takes. */
const OF_TRIGGERS = [takes("splitOn", computedList, "an expression that starts with `@` and gives a list")];
/** What any action takes; the limits of an Until are a rule of their own. */
const OF_LIMITS = [takes("limit.timeout", duration, "one such as `PT1H`")];
/** What a variable takes where it is initialised. */
const OF_VARIABLES = [needs("name", text, "its name"), needs("type", oneOf("Array", "Boolean", "Float", "Integer", "Object", "String"), "Array, Boolean, Float, Integer, Object or String")];
function needs(path, kind, wants) {
	return {
		path: path.split("."),
		kind,
		wants,
		isNeeded: "always"
	};
}
function inside$2(path, kind, wants) {
	return {
		...needs(path, kind, wants),
		isNeeded: "inside"
	};
}
function takes(path, kind, wants) {
	return {
		...needs(path, kind, wants),
		isNeeded: "never"
	};
}
function tableOf$2(needs) {
	return new Map(Object.entries(needs));
}
// src/flow/inputs/faults.ts
/** All that is wrong with an operation's own fields; paths lead from the operation on. */
function inputFaults({ kind, lowerType, value }) {
	if (!isObject(value)) return NONE$4;
	const faults = [];
	const add = (found) => {
		if (found !== NONE$4) faults.push(...found);
	};
	const { fields, choices = [] } = needsOf(lowerType, digString(value, "kind"));
	add(fieldFaults(value, fields));
	for (const choice of choices) if (!isChosen(value, choice)) add(choiceFaults(value, choice));
	if (lowerType !== "until" && own$1(value, "limit") !== void 0) add(fieldFaults(value, OF_LIMITS));
	if (kind === "trigger") add(triggerFaults(value));
	else {
		add(statusFaults(value));
		add(misplaced(value));
	}
	add(OF_TYPES.get(lowerType)?.(value) ?? NONE$4);
	return faults;
}
/** What else is looked at in operations of some types. */
const OF_TYPES = /* @__PURE__ */ new Map([
	["initializevariable", variableFaults],
	["if", treeFaults],
	["until", treeFaults],
	["switch", caseFaults]
]);
/** Nearly every field is there, as it should be: only the others are searched in any case. */
function fieldFaults(value, fields) {
	const others = fields.filter(({ path, kind }) => !isFine(digAlong(value, path), kind));
	return others.length === 0 ? NONE$4 : searchedFaults(value, others);
}
function isFine(value, kind) {
	return value !== void 0 && kind(value) === null;
}
function* searchedFaults(value, fields) {
	/** Of objects that are missing, what they would hold. */
	const missing = /* @__PURE__ */ new Map();
	for (const field of fields) {
		const found = follow(value, field.path);
		if (found.value !== void 0) yield* unfit(found.value, found.path, field);
		else if (found.isComputed || field.isNeeded === "never") continue;
		else if (found.path.length === field.path.length) yield {
			code: "missing",
			path: found.path,
			wants: field.wants
		};
		else if (field.isNeeded === "always") {
			const { names } = missing.get(found.path.join(".")) ?? { names: [] };
			const all = [...names, field.path.at(-1) ?? ""];
			missing.set(found.path.join("."), {
				path: found.path,
				names: all
			});
		}
	}
	for (const { path, names } of missing.values()) yield {
		code: "missing",
		path,
		wants: `it with ${andList(codes(names))}`
	};
}
function* unfit(value, path, { kind, wants }) {
	const is = kind(value);
	if (is !== null) yield {
		code: "unfit",
		path,
		is,
		wants
	};
}
/** Follows keys without regard to case, as the service reads them. */
function follow(start, keys) {
	const path = [];
	let value = start;
	for (const key of keys) {
		if (typeof value === "string" && templateKind(value) !== "text") return {
			path,
			value: void 0,
			isComputed: true
		};
		if (!isObject(value)) return {
			path,
			value: void 0,
			isComputed: false
		};
		const written = Object.hasOwn(value, key) ? key : Object.keys(value).find((name) => name.toLowerCase() === key.toLowerCase()) ?? key;
		path.push(written);
		value = own$1(value, written);
		if (value === void 0) return {
			path,
			value,
			isComputed: false
		};
	}
	return {
		path,
		value,
		isComputed: false
	};
}
function isChosen(value, { oneOf }) {
	return oneOf.some((path) => isThere(digAlong(value, path)));
}
function* choiceFaults(value, { oneOf, wants }) {
	const found = oneOf.map((path) => follow(value, path));
	if (found.some((one) => one.isComputed || isThere(one.value))) return;
	const [first] = found;
	if (first === void 0) return;
	const isHeld = first.path.length === oneOf[0]?.length;
	const names = isHeld ? orList(oneOf.map((path) => path.at(-1) ?? "")) : "";
	yield {
		code: "missing",
		path: first.path,
		wants: isHeld ? `${wants} (${names})` : wants
	};
}
function isThere(value) {
	return value !== void 0 && value !== null && value !== "";
}
function* triggerFaults(value) {
	yield* fieldFaults(value, OF_TRIGGERS);
	const conditions = own$1(value, "conditions");
	if (conditions === void 0 || conditions === null) return;
	if (!Array.isArray(conditions)) {
		yield notAList(["conditions"], conditions, `a list of objects such as ${CONDITION}`);
		return;
	}
	for (const [index, each] of conditions.entries()) {
		if (!isObject(each)) yield noCondition(index);
		const expression = own$1(each, "expression");
		const is = expression === void 0 ? null : condition(expression);
		if (is === null) continue;
		yield {
			code: "unfit",
			path: [
				"conditions",
				index,
				"expression"
			],
			is,
			wants: "a condition that starts with `@`"
		};
	}
}
const CONDITION = "`{ \"expression\": \"@\u2026\" }`";
function noCondition(index) {
	const [path, is] = [["conditions", index], "has an entry that is no object"];
	return {
		code: "unfit",
		path,
		is,
		wants: `one such as ${CONDITION}`
	};
}
/** An action that waits for no status of another one, or whose names cannot be read. */
function statusFaults(value) {
	const runAfter = own$1(value, "runAfter");
	if (runAfter === void 0 || runAfter === null) return NONE$4;
	if (!isObject(runAfter)) return [notAnObject(["runAfter"], runAfter, STATUSES$2)];
	const faults = [];
	for (const name in runAfter) if (isEmptyList(runAfter[name])) faults.push(emptyStatuses(name));
	return faults.length === 0 ? NONE$4 : faults;
}
const STATUSES$2 = "an object with a list of statuses under the name of each action";
function emptyStatuses(name) {
	return {
		code: "unfit",
		path: ["runAfter", name],
		is: "is an empty list",
		wants: "the statuses that it waits for, such as Succeeded, or remove the name"
	};
}
function isEmptyList(value) {
	return Array.isArray(value) && value.length === 0;
}
function* variableFaults(value) {
	const variables = dig(value, "inputs", "variables");
	for (const [index, variable] of Array.isArray(variables) ? variables.entries() : []) for (const fault of fieldFaults(variable, OF_VARIABLES)) yield {
		...fault,
		path: [
			"inputs",
			"variables",
			index,
			...fault.path
		]
	};
}
function treeFaults(value) {
	const expression = own$1(value, "expression");
	return isObject(expression) ? conditionFaults(expression, ["expression"]) : NONE$4;
}
/** A case without a value, and one whose value an earlier case has. */
function* caseFaults(value) {
	const cases = own$1(value, "cases");
	const known = /* @__PURE__ */ new Map();
	for (const [name, block] of isObject(cases) ? Object.entries(cases) : []) {
		const given = own$1(block, "case");
		const path = [
			"cases",
			name,
			"case"
		];
		if (given === void 0) {
			yield {
				code: "missing",
				path,
				wants: "the value of the case"
			};
			continue;
		}
		const text = JSON.stringify(given);
		const earlier = known.get(text);
		if (earlier === void 0) known.set(text, name);
		else yield {
			code: "unfit",
			path,
			is: `is that of \`${earlier}\` too`,
			wants: "another value"
		};
	}
}
// src/flow/inputs/whole-answers.ts
/** Where an operation of a type has a list that it goes through. */
const LISTS = /* @__PURE__ */ new Map([
	["foreach", ["foreach"]],
	["select", ["inputs", "from"]],
	["query", ["inputs", "from"]],
	["join", ["inputs", "from"]],
	["table", ["inputs", "from"]]
]);
/** All that an action gives, or its whole body; the groups are the function, the name, the body. */
const WHOLE$2 = /^@(outputs|body)\('((?:[^']|'')+)'\)(\??\['body'\])?$/i;
/**
* Types of actions whose outputs are an object with a `body`. Source: "Schema reference guide for
* trigger and action types in Azure Logic Apps". In 1,372 published flows the outputs of none of
* them are gone through, but for one flow that shows how an error looks.
*/
const WITH_BODY = /* @__PURE__ */ new Set([...[
	"openapiconnection",
	"openapiconnectionwebhook",
	"apiconnection",
	"apiconnectionwebhook"
], ...[
	"http",
	"httpwebhook",
	"workflow",
	"parsejson",
	"select",
	"query",
	"join",
	"table"
]]);
/**
* Operations whose body is an object with the list as its `value`: SharePoint's and Excel's items
* and files, SQL's and Dataverse's rows. Most others answer with the list itself.
*/
const WITH_VALUE = /^(?:GetItems(?:_V\d)?|GetFileItems|ListRecords(?:WithOrganization)?)$/;
/**
* What is wrong with the list of `operation`, which is all that another action gives instead of the
* list in it: the run then ends with `ExpressionEvaluationFailed`.
*/
function wholeAnswer(operation, graph) {
	const path = LISTS.get(operation.lowerType);
	if (path === void 0) return null;
	const found = WHOLE$2.exec(digString(operation.value, ...path) ?? "");
	if (found === null) return null;
	const [, reads = "", literal = "", body] = found;
	const [source, other] = graph().namedInAnyCase(literal.replaceAll("''", "'").toLowerCase());
	if (source === void 0 || other !== void 0) return null;
	const isOutputs = reads.toLowerCase() === "outputs";
	const hasValue = WITH_VALUE.test(digString(source.value, "inputs", "host", "operationId") ?? "");
	if (!(isOutputs && body === void 0 ? WITH_BODY.has(source.lowerType) : hasValue) || !isOutputs && body !== void 0) return null;
	if (!isReadAtOnce(source, operation, graph())) return null;
	const list = hasValue ? `outputs('${literal}')?['body/value']` : `body('${literal}')`;
	return {
		code: "unfit",
		path: [...path],
		is: "is an object, the whole answer of an action",
		wants: `the list in it, such as \`@${list}\``
	};
}
/**
* Whether `source` has ended when `reader` reads it, in the same round: out of a loop its outputs
* are a list, one of each round.
*/
function isReadAtOnce(source, reader, graph) {
	return around$1(source).filter((outer) => isForeach(outer) || isUntil(outer)).every((loop) => graph.encloses(loop, reader)) && graph.runsBefore(source, reader);
}
// src/rules/operation-inputs.ts
const operationInputs = {
	id: "operation-inputs",
	subject: "flow",
	severity: "error",
	summary: "An action or trigger lacks what its type needs, or has it of the wrong kind.",
	*check({ flow: { definitionPath, operations, unread }, unevaluated, graph }) {
		for (const block of unread) {
			const { parent, path } = block;
			const fault = blockFault(block, (parent?.path ?? definitionPath).length);
			yield {
				at: path,
				message: messageFor$1(parent === null ? "the flow" : quote(parent.name), fault)
			};
		}
		const texts = Map.groupBy(unevaluated(), ({ operation }) => operation);
		for (const operation of operations) {
			const { path, name } = operation;
			const whole = wholeAnswer(operation, graph);
			const faults = whole === null ? inputFaults(operation) : [...inputFaults(operation), whole];
			for (const fault of faults) yield {
				at: [...path, ...fault.path],
				message: messageFor$1(quote(name), fault)
			};
			for (const text of texts.get(operation) ?? []) yield* problemOf$1(text, faults);
		}
	}
};
/** Nothing where the text is of the wrong kind as well. */
function* problemOf$1({ operation: { path, name }, path: at, inText }, faults) {
	const own = at.slice(path.length);
	if (faults.some((fault) => fault.path.join("/") === own.join("/"))) return;
	const what = inText === null ? "is a text, which is not evaluated; write `@` in front if it is meant as an expression" : `has \`@${inText}(\u2026)\` in a text, where it is not evaluated; write \`@{${inText}(\u2026)}\` if it is meant as an expression`;
	yield {
		at,
		message: `${fieldName$1(own)} of ${quote(name)} ${what}`,
		severity: "warning"
	};
}
function messageFor$1(whose, fault) {
	const field = fieldName$1(fault.path);
	return fault.code === "missing" ? `${whose} has no ${field}; write ${fault.wants}` : `${field} of ${whose} ${fault.is}; write ${fault.wants}`;
}
/** As people call it: `inputs` is left out, and where in a list it is. */
function fieldName$1(path) {
	const keys = path.filter((step) => typeof step === "string");
	return quote((keys[0] === "inputs" && keys.length > 1 ? keys.slice(1) : keys).join("."));
}
// src/rules/operation-type.ts
const operationType = {
	id: "operation-type",
	subject: "flow",
	severity: "error",
	summary: "Power Automate does not have the type of an action or trigger.",
	*check({ flow: { operations } }) {
		for (const operation of operations) {
			if (isKnownType(operation.kind, operation.lowerType)) continue;
			yield {
				at: [...operation.path, "type"],
				message: messageFor(operation)
			};
		}
	}
};
function messageFor({ kind, name, type, lowerType }) {
	if (type === "") return `the ${kind} ${quote(name)} has no type, so Power Automate cannot run it`;
	const other = kind === "trigger" ? "action" : "trigger";
	if (isKnownType(other, lowerType)) return `${quote(type)} is a type of ${other}s, and ${quote(name)} is ${kind === "action" ? "an action" : "a trigger"}`;
	const near = nearest$1(type, TYPES$3[kind]);
	const advice = near === null ? "use one that the designer writes" : `did you mean \`${near}\`?`;
	return `the ${kind} ${quote(name)} is of the type ${quote(type)}, which Power Automate does not have; ${advice}`;
}
// src/rules/owner-mismatch.ts
const ownerMismatch = {
	id: "owner-mismatch",
	subject: "flow",
	severity: "error",
	summary: "The account that deploys may not use a connection: it does not own it, and the connection is not shared with it.",
	needs: "map",
	needsDeployAs: true,
	*check({ uses }) {
		for (const { environment, bindings } of uses) {
			const { name, deployAs } = environment;
			if (deployAs === null) continue;
			for (const { used, entry } of bindings) {
				if (mayUse(deployAs, entry)) continue;
				const what = `is bound to the connection \`${entry.connectionName}\` of \`${entry.owner}\`, but \`${deployAs}\` deploys there, and the connection is not shared with it: the save would be refused with 403 ConnectionAuthorizationFailed. Share the connection and add the account to sharedWith, or bind one that \`${deployAs}\` owns`;
				const about = [
					entry.connectionName,
					entry.owner ?? "",
					deployAs
				];
				const cause = {
					ids: [entryFault("binding", entry)],
					inMap: {
						at: entry.paths.entry,
						about,
						message: `\`${entry.key}\` ${what}`,
						each: useOf(used.uses[0])
					}
				};
				const message = `\`${used.key}\` ${what}`;
				yield {
					at: keyPath(used.uses[0]),
					environment: name,
					message,
					about,
					cause
				};
			}
		}
	}
};
/** An entry without an owner is reported by `owner-missing`. */
function mayUse(account, { owner, sharedWith }) {
	if (owner === null) return true;
	return [owner, ...sharedWith].some((allowed) => sameAccount(allowed, account));
}
// src/rules/owner-missing.ts
const ownerMissing = {
	id: "owner-missing",
	subject: "map",
	severity: "warning",
	summary: "An entry that a flow uses does not say who owns its connection.",
	*check({ map, flows, policy }) {
		const bindings = flows.flatMap((facts) => facts.bindings);
		const isListed = policy.owners.allow !== null;
		const why = isListed ? ", because `owners.allow` lists the allowed owners" : "";
		for (const environment of map.environments.values()) {
			const here = bindings.filter((binding) => binding.environment === environment);
			const entries = new Set(here.map(({ entry }) => entry));
			for (const { key, owner, paths } of entries) {
				if (owner !== null) continue;
				const message = `the map does not say who owns the connection of \`${key}\`; write the account that created it as \`owner\`${why}`;
				const severity = isListed ? "error" : "warning";
				yield {
					at: paths.entry,
					environment: environment.name,
					message,
					severity
				};
			}
		}
	}
};
// src/rules/owner-not-allowed.ts
const ownerNotAllowed = {
	id: "owner-not-allowed",
	subject: "map",
	severity: "error",
	summary: "The owner of a connection is not an allowed owner (`owners.allow`).",
	judgesConnections: ({ owners }) => owners.allow !== null,
	*check({ map, policy, live }) {
		const { allow } = policy.owners;
		if (allow === null) return;
		for (const environment of map.environments.values()) for (const entry of entriesOf$1(environment)) {
			const { owner } = entry;
			if (owner === null || matchesAccount(owner, allow)) continue;
			yield problemWith({
				entry,
				environment,
				account: owner
			}, `\`${owner}\``, allow);
		}
		yield* ofLiveOwners(live, allow);
	}
};
/** Independent of the owners and sharing in the map, which may be wrong. */
function* ofLiveOwners(live, allow) {
	if ("code" in live) return;
	for (const { environment, entry, live: connection } of boundEntries(live.facts)) {
		const account = connection?.owner ?? connection?.signedInAs ?? null;
		if (account === null || matchesAccount(account, allow)) continue;
		if (entry.owner !== null && sameAccount(entry.owner, account)) continue;
		const what = connection?.owner == null ? "signs in as" : "was created by";
		const start = `the connection \`${entry.connectionName}\` ${what} \`${account}\`, who`;
		yield problemWith({
			entry,
			environment,
			account
		}, start, allow);
	}
}
function problemWith({ entry, environment, account }, start, allow) {
	const { key, paths } = entry;
	const cause = { ids: [entryFault("binding", entry)] };
	const message = `${start} is not an allowed owner (allowed: ${plainList(codes(allow), 3) || "nobody"}); bind \`${key}\` to a connection of an allowed account`;
	return {
		at: paths.owner,
		environment: environment.name,
		message,
		about: [account],
		cause
	};
}
// src/flow/expression/variables.ts
/** What concerns variables, by their names: the runtime compares them without case. */
function byVariable(items) {
	return Map.groupBy(items, ({ name }) => name.toLowerCase());
}
/** True for an action that declares variables, at any depth. */
function isInitialisation({ kind, lowerType }) {
	return kind === "action" && lowerType === "initializevariable";
}
/** Every variable that a flow initialises, in file order. */
function variablesOf(operations) {
	return operations.filter(isInitialisation).flatMap((action) => {
		const declared = own$1(own$1(action.value, "inputs"), "variables");
		return (Array.isArray(declared) ? declared : []).flatMap((variable, index) => {
			const name = digString(variable, "name");
			const type = (digString(variable, "type") ?? "").toLowerCase();
			const path = [
				...action.path,
				"inputs",
				"variables",
				index
			];
			const value = own$1(variable, "value");
			return name === null ? [] : [{
				name,
				type,
				value,
				action,
				path
			}];
		});
	});
}
const CHANGES$1 = /* @__PURE__ */ new Set([
	"setvariable",
	"incrementvariable",
	"decrementvariable",
	"appendtostringvariable",
	"appendtoarrayvariable"
]);
/** Every action that changes a variable; computed names are left out. */
function variableChanges(operations) {
	const changes = [];
	for (const action of operations) {
		const kind = action.lowerType;
		const name = CHANGES$1.has(kind) ? digString(action.value, "inputs", "name") : null;
		if (name === null || name.startsWith("@")) continue;
		changes.push({
			name,
			kind,
			action,
			path: [
				...action.path,
				"inputs",
				"name"
			]
		});
	}
	return changes;
}
/** What a flow has and does with variables, by its operations and the names that it reads. */
function variablesIn(operations, read) {
	const changes = variableChanges(operations);
	const uses = usesOf(changes, read);
	const declared = variablesOf(operations);
	return {
		declared,
		changes,
		uses,
		declaredBy: byVariable(declared),
		usesBy: byVariable(uses)
	};
}
function usesOf(changes, read) {
	const uses = changes.map(({ name, action, path }) => {
		return {
			name,
			verb: "changes",
			operation: action,
			place: { at: path }
		};
	});
	for (const { use, string } of read) {
		const { name, start, end } = use;
		const place = {
			at: string.path,
			within: [start, end]
		};
		uses.push({
			name,
			verb: "reads",
			operation: string.operation,
			place
		});
	}
	return uses.toSorted((one, other) => one.operation.index - other.operation.index);
}
// src/rules/parallel-variable-write.ts
/**
* Source: https://learn.microsoft.com/azure/logic-apps/logic-apps-control-flow-loops#foreach-loop
* ("Increment variable, Decrement variable, and Append to variable might return unpredictable
* results in parallel loops").
*/
const parallelVariableWrite = {
	id: "parallel-variable-write",
	subject: "flow",
	severity: "warning",
	summary: "A variable is changed in rounds of a loop, or in branches, that run at the same time.",
	*check({ variables, graph, conditions }) {
		const { changes: made, declaredBy, usesBy } = variables();
		if (made.length === 0) return;
		const clashes = [...byVariable(made)].flatMap(([name, all]) => {
			if (!declaredBy.has(name)) return [];
			const changes = all.slice(0, MOST_CHANGES$1);
			return [...inRounds(changes, (usesBy.get(name) ?? []).filter(({ verb }) => verb === "reads").map(({ operation }) => operation), graph()), ...inBranches(changes, conditions(), graph())];
		});
		for (const same of Map.groupBy(clashes, ({ cause }) => cause).values()) yield* problemOf(same);
	}
};
/** A flow with more actions is refused. */
const MOST_CHANGES$1 = 500;
function* inRounds(changes, readers, graph) {
	for (const [loop, inLoop] of Map.groupBy(changes, parallelLoop)) {
		if (loop === void 0) continue;
		const isRead = readers.some((reader) => graph.encloses(loop, reader));
		if (!isRead && setOneValue(inLoop)) continue;
		const where = `in ${quote(loop.name)}, which runs up to ${roundsAtOnce(loop)} rounds at a time`;
		const onlyOrder = !isRead && inLoop.every(appends);
		yield {
			changes: inLoop,
			cause: loop,
			beside: loop.name,
			onlyOrder,
			where
		};
	}
}
function parallelLoop({ action }) {
	return around$1(action).find((each) => roundsAtOnce(each) > 1);
}
/** The first change that another one may overtake; changes in the same rounds do not count. */
function* inBranches(changes, conditions, graph) {
	for (const [index, first] of changes.entries()) {
		const loop = parallelLoop(first);
		const others = changes.slice(index + 1).filter((each) => loop === void 0 || parallelLoop(each) !== loop).filter(({ action }) => conditions.overlap(first.action, action));
		const [second] = others;
		const all = [first, ...others];
		if (second === void 0 || setOneValue(all)) continue;
		const [branch] = graph.meeting(first.action, second.action) ?? [first.action];
		const where = `while ${quote(second.action.name)} may do so in a parallel branch`;
		yield {
			changes: all,
			onlyOrder: all.every(appends),
			where,
			cause: branch.siblings,
			beside: second.action.name
		};
		return;
	}
}
/** True for a flag: whichever comes last, the value is the same. */
function setOneValue(changes) {
	const [first, ...others] = changes.map(({ kind, action }) => kind === "setvariable" ? JSON.stringify(dig(action.value, "inputs", "value")) : void 0);
	return isConstant(first) && others.every((value) => value === first);
}
/** The designer writes a truth value as an expression. */
function isConstant(value) {
	return value !== void 0 && (!value.includes("@") || /^"@(?:true|false|null)"$/i.test(value));
}
function appends({ kind }) {
	return kind.startsWith("append");
}
function* problemOf(clashes) {
	const worst = clashes.find(({ onlyOrder }) => !onlyOrder) ?? clashes[0];
	const first = worst?.changes[0];
	if (worst === void 0 || first === void 0) return;
	const { beside, onlyOrder, where } = worst;
	const others = clashes.flatMap(({ changes }) => changes).filter((change) => change !== first);
	yield {
		at: first.path,
		about: [first.name, beside],
		severity: onlyOrder ? "notice" : "warning",
		message: `${says$1(first)} ${where}, so ${onlyOrder ? ORDER$2 : VALUE$1}`,
		related: others.map((change) => ({
			at: change.path,
			message: says$1(change)
		}))
	};
}
const ORDER$2 = "the order of what is appended is not certain; sort it afterwards, or avoid the parallelism";
const VALUE$1 = "one may overwrite or read what another one wrote; let them run one after the other, or use Compose instead of the variable";
function says$1({ action, name, kind }) {
	const verb = kind.startsWith("append") ? "appends to" : "changes";
	return `${quote(action.name)} ${verb} the variable ${quote(name)}`;
}
// src/rules/parameter-undeclared.ts
/** The platform's own parameters, which a deployment adds where they are missing. */
const OF_PLATFORM$1 = ["$connections", "$authentication"];
const parameterUndeclared = {
	id: "parameter-undeclared",
	subject: "flow",
	severity: "error",
	summary: "A parameter is used or set that the definition does not declare, or declares with another type.",
	*check(context) {
		const { flow, names: used } = context;
		const parameters = parametersIn(flow.definition);
		const names = Object.keys(parameters);
		const declared = new Set(names.map((name) => name.toLowerCase()));
		yield* ofPlatform(context, declared);
		for (const { use, string } of used().parameter) {
			const { name, lowerName, start, end } = use;
			if (declared.has(lowerName) || isOfPlatform(lowerName)) continue;
			const near = parameterNames(parameters).nearest(name);
			const advice = near === null ? "declare it under `parameters`" : `did you mean \`${near}\`?`;
			const message = `${quote(string.operation.name)} reads the parameter ${quote(name)}, which the definition does not declare; ${advice}`;
			yield {
				at: string.path,
				within: [start, end],
				message,
				about: [name]
			};
		}
		yield* setByMap(context, parameters);
	}
};
function parametersIn(definition) {
	const parameters = own$1(definition, "parameters");
	return isObject(parameters) ? parameters : {};
}
function parameterNames(declared) {
	return spellingsOf(declared, () => Object.keys(declared));
}
/**
* A parameter that the map sets must exist, and have the declared type. Its value may be a secret.
*/
function* setByMap({ uses }, declared) {
	for (const { environment, settings } of uses) for (const set of settings === null ? [] : parametersOf(environment, settings)) {
		const message = faultOf$1(set, declared);
		if (message !== null) yield {
			at: set.path,
			inMap: true,
			environment: environment.name,
			message
		};
	}
}
function faultOf$1({ name, value }, declared) {
	const parameter = own$1(declared, name);
	const sets = `the map sets the parameter ${quote(name)}`;
	if (parameter === void 0) {
		const near = parameterNames(declared).nearest(name);
		return `${sets}, which the definition does not declare; ${near === null ? "declare it there, or remove it here" : `did you mean \`${near}\`?`}`;
	}
	const wanted = expectedInstead(parameter, value);
	if (wanted === null) return null;
	return `${sets} to ${kindOf$3(value)}, but the definition declares it as ${String(own$1(parameter, "type"))}; write ${wanted}`;
}
function kindOf$3(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	return {
		string: "a text",
		number: Number.isInteger(value) ? "a whole number" : "a number",
		boolean: "true or false"
	}[typeof value] ?? "an object";
}
function isOfPlatform(lowerName) {
	return OF_PLATFORM$1.includes(lowerName);
}
/** Every operation that calls a connector needs both, even if it does not name them. */
function* ofPlatform({ flow }, declared) {
	const user = flow.operations.find(({ host }) => host !== null);
	if (user === void 0) return;
	for (const name of OF_PLATFORM$1.filter((needed) => !declared.has(needed))) yield {
		at: [...flow.definitionPath, "parameters"],
		severity: "warning",
		about: [name],
		message: `the definition does not declare the parameter \`${name}\`, which ${quote(user.name)} needs to call its connector; the deployment adds it, but other tools may not`
	};
}
// src/rules/parameter-value.ts
/** The platform's own, to which it gives their values. */
const OF_PLATFORM = ["$connections", "$authentication"];
/** A message never shows a value: it may be a secret. */
const parameterValue = {
	id: "parameter-value",
	subject: "flow",
	severity: "error",
	summary: "A parameter has no value, neither in the definition nor from the map, or one that its type does not allow.",
	*check(context) {
		const { definition, definitionPath } = context.flow;
		const parameters = own$1(definition, "parameters");
		for (const [name, parameter] of isObject(parameters) ? Object.entries(parameters) : []) {
			if (OF_PLATFORM.includes(name.toLowerCase())) continue;
			const path = [
				...definitionPath,
				"parameters",
				name
			];
			const fault = faultOf(name, parameter, path);
			if (fault !== null) yield fault;
			else if (isWithoutValue(parameter)) yield* inEnvironments(name, path, context);
		}
	}
};
function faultOf(name, parameter, path) {
	const type = digString(parameter, "type");
	const advice = `write ${orList(PARAMETER_TYPES$1)}`;
	if (type === null) return {
		at: path,
		message: `the parameter ${quote(name)} has no type; ${advice}`
	};
	if (!PARAMETER_TYPES$1.some((known) => known.toLowerCase() === type.toLowerCase())) {
		const message = `the parameter ${quote(name)} has the type ${quote(type)}, which there is not; ${advice}`;
		return {
			at: [...path, "type"],
			message
		};
	}
	if (environmentVariableOf(parameter) !== null) return null;
	for (const field of ["value", "defaultValue"]) {
		const fault = faultOfValue(name, parameter, own$1(parameter, field) ?? null);
		if (fault !== null) return {
			at: [...path, field],
			message: fault
		};
	}
	return null;
}
function faultOfValue(name, parameter, value) {
	if (value === null) return null;
	const wanted = expectedInstead(parameter, value);
	if (wanted !== null) return `the value of the parameter ${quote(name)} does not have its type ${digString(parameter, "type")}; write ${wanted}`;
	const allowed = own$1(parameter, "allowedValues");
	if (!Array.isArray(allowed) || allowed.some((one) => isSame$2(one, value))) return null;
	return `the value of the parameter ${quote(name)} is not among its \`allowedValues\`; write one of them`;
}
/** Texts are compared without case, which is the less that may be asked. */
function isSame$2(one, other) {
	return JSON.stringify(one).toLowerCase() === JSON.stringify(other).toLowerCase();
}
/** A secret's value belongs in no file, and a solution's variable has its own. */
function isWithoutValue(parameter) {
	if (isSecure(parameter) || environmentVariableOf(parameter) !== null) return false;
	return ["value", "defaultValue"].every((field) => own$1(parameter, field) === void 0);
}
/** Where a flow goes to environments, each of them may set the value. */
function* inEnvironments(name, at, { map, uses }) {
	const problem = {
		at,
		message: `the parameter ${quote(name)} has no value; write its \`defaultValue\`, or set it in the map`
	};
	if (map === null || map.environments.size === 0) yield problem;
	for (const { environment, settings } of uses) {
		if (settings !== null && Object.hasOwn(settings.parameters, name)) continue;
		yield {
			...problem,
			environment: environment.name
		};
	}
}
// src/map/policy-changes.ts
/** The changes of the map `head` to permissions, severities and suppressions. */
function* policyChanges(head, base, flows) {
	const everyone = stewardsOf(allEntries(base));
	for (const change of changesOf$1(POLICY_ITEMS.map, head, base, "")) yield {
		...change,
		environment: null,
		stewards: everyone
	};
	yield* goneEnvironments(head, base);
	for (const now of head.environments.values()) {
		const was = environmentBefore(base, now);
		if (was === null) continue;
		const about = {
			environment: now.name,
			stewards: stewardsOf(entriesOf$1(was))
		};
		for (const change of environmentChanges(now, was, head)) yield {
			...about,
			...change
		};
		for (const change of flowChanges(now, was, flows)) yield {
			...about,
			...change
		};
		for (const entry of entriesOf$1(was)) {
			const own = {
				environment: now.name,
				stewards: entry.stewards
			};
			for (const change of entryChanges(entry, was, now, head)) yield {
				...own,
				...change
			};
		}
	}
}
/** All stewards named in a map. */
function stewardsOf(entries) {
	return [...new Set(entries.flatMap(({ stewards }) => stewards))];
}
/** The differences between two holders, for each item of the table. */
function* changesOf$1(items, now, was, of) {
	for (const { changes } of Object.values(items)) yield* changes(now, was, of);
}
function* goneEnvironments(head, base) {
	for (const was of base.environments.values()) {
		if (head.environments.has(was.name)) continue;
		const successors = [...head.environments.values()].filter(({ environmentName }) => sameEnvironmentId(environmentName, was.environmentName));
		const renamed = `is now called ${andList(codes(successors.map(({ name }) => name)), 5)}`;
		yield {
			path: ["environments", was.name],
			environment: was.name,
			stewards: stewardsOf(entriesOf$1(was)),
			about: successors.map(({ name }) => name),
			what: `the environment \`${was.name}\` ${successors.length > 0 ? renamed : "is removed, with all that it allows and forbids"}`
		};
	}
}
function* environmentChanges(now, was, head) {
	if (isSecond(now, was, head)) {
		const what = `the environment \`${now.name}\` is added, with the id of \`${was.name}\``;
		yield {
			path: now.paths.environment,
			about: [was.name],
			what
		};
	}
	yield* changesOf$1(POLICY_ITEMS.environment, now, was, "");
}
/** Whether it is a new name for an environment that keeps its old name too. */
function isSecond(now, was, { environments }) {
	return was.name !== now.name && environments.has(was.name);
}
function* flowChanges(now, was, { filesBefore, identities }) {
	const { create, identity } = POLICY_ITEMS.flow;
	for (const settings of now.flows.values()) {
		const { file } = settings;
		const fileBefore = filesBefore.has(file) ? filesBefore.get(file) ?? null : file;
		if (fileBefore === null || settings.flowName !== null) continue;
		const before = {
			settings: was.flows.get(fileBefore) ?? null,
			identity: null
		};
		yield* create.changes({
			settings,
			identity: null
		}, before, ` of \`${file}\``);
	}
	const here = identities.filter(({ environment }) => environment === now.name);
	for (const change of here.filter((one) => !isOfEnvironment(one))) {
		const settings = now.flows.get(change.file) ?? null;
		const changes = identity.changes({
			settings,
			identity: change
		}, {
			settings,
			identity: null
		}, "");
		const place = settings?.flowName ? {} : { file: change.file };
		for (const each of changes) yield {
			...each,
			...place
		};
	}
}
function* entryChanges(was, before, after, head) {
	const now = counterpart(was, before, after);
	const name = `\`${was.key}\``;
	if (now !== void 0) {
		const changes = changesOf$1(POLICY_ITEMS.entry, now, was, ` of ${name}`);
		for (const change of changes) yield {
			...change,
			entry: now
		};
		return;
	}
	if (isSecond(after, before, head)) return;
	const limits = [...was.stewards.length > 0 ? [`its stewards ${andList(codes(was.stewards), 5)}`] : [], ...was.usedBy !== null ? [`its usedBy ${andList(codes(was.usedBy), 5) || "no flow"}`] : []];
	if (limits.length === 0) return;
	yield {
		path: was.paths.entry,
		about: [],
		what: `${name} is removed, and with it ${andList(limits)}`
	};
}
/** The entry at the same place: in the environment, or in the overrides of the same flow. */
function counterpart(was, before, after) {
	if (before.entries.get(was.key) === was) return after.entries.get(was.key);
	const holder = [...before.flows.values()].find(({ overrides }) => overrides.get(was.key) === was);
	return after.flows.get(holder?.file ?? "")?.overrides.get(was.key);
}
// src/rules/policy-changed.ts
const policyChanged = {
	id: "policy-changed",
	subject: "pull",
	severity: "warning",
	summary: "The pull request changes who may do what, how findings count, or which live flow a file is.",
	*check({ map, base, flows, pull }) {
		if (map === null) {
			const what = "the map is removed, and with it all that it allows and forbids";
			const ask = stewardsOf(allEntries(base));
			yield {
				at: [],
				message: `${what}; ${look(ask)}`,
				ask
			};
			return;
		}
		const byFile = new Map(flows.map(({ flow }) => [flow.file, flow]));
		for (const change of policyChanges(map, base, pull)) {
			const { what, about, environment, stewards } = change;
			const message = `${what}; ${look(stewards)}`;
			const cause = { ids: causesOf(change) };
			const problem = {
				...placeOf$6(change, byFile),
				message,
				about,
				ask: stewards,
				cause
			};
			yield environment === null ? problem : {
				...problem,
				environment
			};
		}
	}
};
/** A change of an entry goes with the approval and the faults of the same aspect. */
function causesOf({ path, entry }) {
	if (entry === void 0) return [];
	const aspect = ASPECTS[String(path.at(-1))];
	return aspect === void 0 ? [] : [entryFault(aspect, entry)];
}
/** A change of the stewards themselves is always shown by itself. */
const ASPECTS = {
	owner: "binding",
	sharedWith: "binding",
	usedBy: "use"
};
/** In the flow's own file where the map does not identify the live flow. */
function placeOf$6({ path, file }, flows) {
	const flow = file === void 0 ? void 0 : flows.get(file);
	if (flow === void 0) return { at: path };
	return {
		at: flow.origin === null ? [] : [identityKeyOf(flow)],
		flow
	};
}
function look(stewards) {
	return stewards.length === 0 ? "the maintainers of the map must review this (the base branch's map names nobody for it)" : `${orList(codes(stewards), 5)} must review this (base branch's map)`;
}
// src/rules/recurrence-interval.ts
/** Source: https://learn.microsoft.com/power-automate/limits-and-config#duration-limits */
const SHORTEST$1 = 60;
const LONGEST$6 = 500 * DAY;
/** A month counts 31 days: Logic Apps accepts at most 16 months, as they fit into 500 days. */
const SECONDS = /* @__PURE__ */ new Map([
	["second", 1],
	["minute", 60],
	["hour", 3600],
	["day", DAY],
	["week", 7 * DAY],
	["month", 31 * DAY],
	["year", 365 * DAY]
]);
const recurrenceInterval = {
	id: "recurrence-interval",
	subject: "flow",
	severity: "error",
	summary: "A trigger runs more or less often than Power Automate allows.",
	*check({ flow: { operations } }) {
		for (const trigger of triggersOf(operations)) yield* ofTrigger$1(trigger);
	}
};
function* ofTrigger$1({ name, value, path }) {
	const frequency = digString(value, "recurrence", "frequency");
	const interval = numberOf$1(dig(value, "recurrence", "interval"));
	if (frequency === null || isExpression(frequency)) return;
	const unit = SECONDS.get(frequency.toLowerCase());
	if (unit === void 0 || interval === null || isAllowed(interval * unit)) return;
	const message = `\`${name}\` runs every ${interval} ${frequency.toLowerCase()}${interval === 1 ? "" : "s"}; write an interval from 60 seconds to 500 days`;
	yield {
		at: [
			...path,
			"recurrence",
			"interval"
		],
		message
	};
}
function isAllowed(seconds) {
	return seconds >= SHORTEST$1 && seconds <= LONGEST$6;
}
// src/flow/time-zones.ts
/**
* The time zones of Windows, by which a schedule names its own: 131 that Microsoft's designer offers
* (Azure/LogicAppsUX, `RECURRENCE_TIMEZONE_VALUES`, of 2026-08-21), and those of Unicode's CLDR
* (`windowsZones.xml`, as in the package windows-iana 5.1.0) that it lacks.
*/
/** Without the ` Standard Time` at their end. */
const STANDARD = [
	"AUS Central, AUS Eastern, Afghanistan, Alaskan, Aleutian, Altai, Arab, Arabian, Arabic",
	"Argentina, Astrakhan, Atlantic, Aus Central W., Azerbaijan, Azores, Bahia, Bangladesh",
	"Belarus, Bougainville, Canada Central, Cape Verde, Caucasus, Cen. Australia",
	"Central America, Central Asia, Central Brazilian, Central Europe, Central European",
	"Central Pacific, Central, Chatham Islands, China, Cuba, Dateline, E. Africa, E. Australia",
	"E. Europe, E. South America, Easter Island, Eastern, Egypt, Ekaterinburg, FLE, Fiji, GMT",
	"GTB, Georgian, Greenland, Greenwich, Haiti, Hawaiian, India, Iran, Israel, Jordan",
	"Kaliningrad, Kamchatka, Korea, Libya, Line Islands, Lord Howe, Magadan, Magallanes",
	"Marquesas, Mauritius, Mid-Atlantic, Middle East, Montevideo, Morocco, Mountain, Myanmar",
	"N. Central Asia, Namibia, Nepal, New Zealand, Newfoundland, Norfolk, North Asia East",
	"North Asia, North Korea, Omsk, Pacific SA, Pacific, Pakistan, Paraguay, Qyzylorda, Romance",
	"Russian, SA Eastern, SA Pacific, SA Western, SE Asia, Saint Pierre, Sakhalin, Samoa",
	"Sao Tome, Saratov, Singapore, South Africa, South Sudan, Sri Lanka, Sudan, Syria, Taipei",
	"Tasmania, Tocantins, Tokyo, Tomsk, Tonga, Transbaikal, Turkey, Turks And Caicos, US Eastern",
	"US Mountain, Ulaanbaatar, Venezuela, Vladivostok, Volgograd, W. Australia",
	"W. Central Africa, W. Europe, W. Mongolia, West Asia, West Bank, West Pacific, Yakutsk",
	"Yukon"
];
const OTHERS = [
	"Central Standard Time (Mexico), Eastern Standard Time (Mexico)",
	"Mountain Standard Time (Mexico), Pacific Standard Time (Mexico), Russia Time Zone 10",
	"Russia Time Zone 11, Russia Time Zone 3, UTC, UTC+12, UTC+13, UTC-02, UTC-08, UTC-09, UTC-11"
];
/** Every name, as Windows writes it; the service compares without case. */
const TIME_ZONES = [...STANDARD.flatMap((names) => names.split(", ")).map((name) => `${name} Standard Time`), ...OTHERS.flatMap((names) => names.split(", "))];
// src/rules/recurrence-schedule.ts
/** The triggers that a clock starts; others may leave their recurrence to the service. */
const OF_CLOCKS = /* @__PURE__ */ new Set(["recurrence", "slidingwindow"]);
/** Source: the JSON schema 2016-06-01/workflowdefinition.json, `recurrence`. */
const FREQUENCIES = [
	"Second",
	"Minute",
	"Hour",
	"Day",
	"Week",
	"Month",
	"Year"
];
const DAYS = [
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
	"Sunday"
];
const recurrenceSchedule = {
	id: "recurrence-schedule",
	subject: "flow",
	severity: "error",
	summary: "The schedule of a trigger has a frequency, day, time or time zone that it cannot have.",
	*check({ flow: { operations } }) {
		for (const trigger of triggersOf(operations)) yield* ofTrigger(trigger);
	}
};
function* ofTrigger({ name, lowerType, value, path }) {
	const recurrence = own$1(value, "recurrence");
	const isClock = OF_CLOCKS.has(lowerType);
	if (!isObject(recurrence)) {
		const fault = faultOfRecurrence(recurrence, isClock);
		const message = `${quote(name)} ${fault}; write \`frequency\` and \`interval\``;
		if (fault !== null) yield {
			at: [...path, "recurrence"],
			message
		};
		return;
	}
	for (const [field, faultOf] of FIELDS$2) {
		const given = own$1(recurrence, field);
		if (given === void 0 && !isClock) continue;
		const fault = faultOf(given);
		if (fault === null) continue;
		yield {
			at: [
				...path,
				"recurrence",
				field
			],
			message: `${quote(name)} ${fault}`
		};
	}
	yield* ofSchedule(name, recurrence, [
		...path,
		"recurrence",
		"schedule"
	]);
}
/** What is wrong with a recurrence that is no object. */
function faultOfRecurrence(value, isClock) {
	if (typeof value === "string" && isExpression(value)) return null;
	if (value !== void 0 && value !== null) return "has a recurrence that is no object";
	return isClock ? "has no recurrence, so it never starts" : null;
}
const FIELDS$2 = [
	["frequency", faultOfFrequency],
	["interval", faultOfInterval$1],
	["timeZone", faultOfTimeZone]
];
function faultOfFrequency(value) {
	const advice = `write ${orList(FREQUENCIES)}`;
	if (value === void 0) return `has no \`frequency\`; ${advice}`;
	if (typeof value !== "string") return `has a \`frequency\` that is no text; ${advice}`;
	if (isExpression(value) || inAnyCase(FREQUENCIES, value)) return null;
	return `has the frequency ${quote(value)}; ${advice}`;
}
function faultOfInterval$1(value) {
	if (value === void 0) return "has no `interval`; write how many units are between two runs";
	if (typeof value === "string" && isExpression(value)) return null;
	return numberOf$1(value) === null ? "has an `interval` that is not a number; write one" : null;
}
const zones = new Spellings(TIME_ZONES);
function faultOfTimeZone(value) {
	if (typeof value !== "string" || value === "" || isExpression(value)) return null;
	if (zones.inAnyCase(value) !== null) return null;
	const near = zones.nearest(value);
	const advice = near === null ? "write the name that Windows has for it, such as `W. Europe Standard Time`" : `did you mean ${quote(near)}?`;
	return `is in the time zone ${quote(value)}, which Windows does not have; ${advice}`;
}
function inAnyCase(known, word) {
	return known.some((one) => one.toLowerCase() === word.trim().toLowerCase());
}
const MARKS$1 = [
	{
		field: "hours",
		isMark: isWithin(0, 23),
		wants: "hours from 0 to 23"
	},
	{
		field: "minutes",
		isMark: isWithin(0, 59),
		wants: "minutes from 0 to 59"
	},
	{
		field: "weekDays",
		isMark: isDay,
		wants: "days such as Monday",
		only: "Week"
	},
	{
		field: "monthDays",
		isMark: isWithin(-31, 31),
		wants: "days from 1 to 31",
		only: "Month"
	}
];
function* ofSchedule(name, recurrence, at) {
	const schedule = own$1(recurrence, "schedule");
	const frequency = own$1(recurrence, "frequency");
	for (const mark of MARKS$1) {
		const given = own$1(schedule, mark.field);
		if (given === void 0 || given === null) continue;
		const place = [...at, mark.field];
		if (isRefusedWith(frequency, mark.only) && !(Array.isArray(given) && given.length === 0)) yield {
			at: place,
			message: `${quote(name)} has \`${mark.field}\`, which need the frequency ${mark.only}; it has ${frequency}`
		};
		else yield* ofMarks(name, given, mark, place);
	}
}
function* ofMarks(name, given, mark, at) {
	const isList = Array.isArray(given);
	for (const [index, each] of isList ? given.entries() : [[0, given]]) {
		if (mark.isMark(each)) continue;
		const message = `${quote(name)} has ${quote(JSON.stringify(each))} among its \`${mark.field}\`; write ${mark.wants}`;
		yield {
			at: isList ? [...at, index] : at,
			message
		};
	}
}
/** Only of frequencies that there are: another one is reported itself. */
function isRefusedWith(frequency, only) {
	return only !== void 0 && typeof frequency === "string" && inAnyCase(FREQUENCIES, frequency) && frequency.trim().toLowerCase() !== only.toLowerCase();
}
function isWithin(least, most) {
	return (value) => {
		if (typeof value === "string" && isExpression(value)) return true;
		const number = numberOf$1(value);
		return number !== null && Number.isInteger(number) && number >= least && number <= most;
	};
}
/** The documentation has several days in one text as well. */
function isDay(value) {
	if (typeof value !== "string") return false;
	return isExpression(value) || value.split(",").every((day) => inAnyCase(DAYS, day));
}
// src/rules/reference-case.ts
const referenceCase = {
	id: "reference-case",
	subject: "flow",
	severity: "error",
	summary: "A connection reference is written in two ways that differ only in case.",
	*check(context) {
		const { flow, used: all, uses } = context;
		let resolutions = null;
		const known = () => resolutions ??= everywhere(context);
		for (const used of all) {
			const declared = declaredInOtherCase(used, flow);
			if (declared === null) continue;
			const message = `\`${used.uses[0].name}\` uses the connection reference \`${used.key}\`, but the file declares it as \`${declared}\`; write both the same`;
			yield {
				at: keyPath(used.uses[0]),
				message,
				fix: asDeclared(used, declared, context, known()),
				cause: { ids: [wrongName(flow.file, "reference", used.key)] }
			};
		}
		for (const use of uses) for (const used of use.unmapped) {
			const found = mappedInOtherCase(used, use);
			if (found === null || declaredInOtherCase(used, flow) !== null) continue;
			const environment = use.environment.name;
			const message = `\`${used.uses[0].name}\` uses the connection reference \`${found.name}\`, but the map binds it as \`${found.mapped}\`; write both the same`;
			yield {
				at: keyPath(used.uses[0]),
				environment,
				message,
				fix: asMapped(used, found, known()),
				cause: { ids: [wrongName(flow.file, "reference", used.key)] }
			};
		}
	}
};
/**
* What the flow's keys resolve to in all its environments, also in those that this run leaves out.
*/
function everywhere({ flow, map }) {
	return (map === null ? [] : environmentsOf$1(map, flow)).map((environment) => resolve$2(flow, environment));
}
/**
* The operations get the declared spelling; or the declaration gets theirs where the map has
* theirs.
*/
function asDeclared({ key, uses }, declared, { flow, used: all }, known) {
	const reference = withKey(declared, flow.references ?? []);
	if (reference === void 0) return void 0;
	const isMapped = (names) => (resolution) => names.some((name) => binds(resolution, name));
	const asWritten = known.filter(isMapped([key]));
	const names = [declared, ...reference.logicalName === null ? [] : [reference.logicalName]];
	if (asWritten.every(isMapped(names))) return useKey(uses, declared);
	return withKey(declared, all) !== void 0 || known.some(isMapped(names)) ? void 0 : { edits: [{
		kind: "key",
		path: reference.path,
		to: key
	}] };
}
/**
* The flow gets the map's spelling, unless another environment has another one, or has the flow's.
*/
function asMapped({ key, uses, declared }, { name, mapped }, known) {
	if (!known.every((resolution) => {
		const unmapped = withKey(key, resolution.unmapped);
		const found = unmapped === void 0 ? null : mappedInOtherCase(unmapped, resolution);
		return unmapped !== void 0 && (found === null || found.mapped === mapped);
	}) || name !== key) return void 0;
	const use = useKey(uses, mapped);
	if (declared === null) return use;
	const edit = {
		kind: "key",
		path: declared.path,
		to: mapped
	};
	return use && { edits: [...use.edits, edit] };
}
function binds({ environment, settings }, name) {
	return environment.entries.has(name) || (settings?.overrides.has(name) ?? false);
}
// src/rules/reference-conflict.ts
const referenceConflict = {
	id: "reference-conflict",
	subject: "map",
	severity: "error",
	summary: "Two flows want different connections for one connection reference of an environment in Dataverse.",
	*check({ flows }) {
		const uses = flows.flatMap(({ file, bindings }) => bindings.filter(({ environment }) => abilitiesOf(environment).binds === "row").map((binding) => ({
			file,
			binding,
			name: binding.logicalName ?? binding.entry.key
		})));
		const groups = Map.groupBy(uses, ({ binding, name }) => JSON.stringify([binding.environment.name, name.toLowerCase()]));
		for (const those of groups.values()) {
			const wanted = new Map(those.map(({ binding }) => [idOf(binding), binding]));
			const [first] = those;
			if (wanted.size < 2 || first === void 0) continue;
			const environment = first.binding.environment.name;
			const message = rowMessage({
				code: "reference-conflict",
				environment,
				logicalName: first.name,
				connectionNames: [...wanted.values()].map(({ entry }) => entry.connectionName),
				files: [...new Set(those.map(({ file }) => file))]
			});
			const [at, ...others] = [...wanted.values()].map(({ entry }) => entry.paths.connectionName);
			if (at === void 0) continue;
			yield {
				at,
				environment,
				message,
				related: others.map((other) => ({
					at: other,
					message: "the other connection"
				}))
			};
		}
	}
};
function idOf({ entry }) {
	return connectionId(entry.connectionName);
}
// src/rules/reference-shared.ts
const referenceShared = {
	id: "reference-shared",
	subject: "live",
	severity: "error",
	summary: "A connection reference in Dataverse is bound to another connection than the map says, and other flows are on it.",
	judges: "flows",
	isAbout: (environment) => abilitiesOf(environment).binds === "row",
	*check({ facts }) {
		const seen = /* @__PURE__ */ new Set();
		for (const { use, reason } of sharedRows(boundRows(facts), facts)) {
			const { environment, logicalName } = reason;
			const { connectionName: at } = use.binding.entry.paths;
			const place = JSON.stringify([
				environment,
				logicalName,
				at
			]);
			if (!seen.has(place)) yield {
				at,
				environment,
				message: rowMessage(reason)
			};
			seen.add(place);
		}
	}
};
// src/rules/reference-undeclared.ts
const referenceUndeclared = {
	id: "reference-undeclared",
	subject: "flow",
	severity: "error",
	summary: "An operation uses a connection reference that the file does not declare.",
	*check({ flow, used: all, map }) {
		if (flow.references === null || flow.referencesAreArray) return;
		for (const used of all) {
			if (used.declared !== null) continue;
			if (declaredInOtherCase(used, flow) !== null || isConnectionId(used.key, flow, map)) continue;
			const message = `\`${used.uses[0].name}\` uses the connection reference \`${used.key}\`, which the file does not declare; ${advice$4(used.key, flow)}`;
			const cause = { ids: [wrongName(flow.file, "reference", used.key)] };
			yield {
				at: keyPath(used.uses[0]),
				message,
				cause
			};
		}
	}
};
function advice$4(key, flow) {
	const near = declaredKeys(flow)?.nearest(key) ?? null;
	if (near !== null) return `write \`${near}\` if you mean that one, or declare it`;
	return "add it to `connectionReferences`, or use a key that is there";
}
// src/rules/reference-unmapped.ts
const referenceUnmapped = {
	id: "reference-unmapped",
	subject: "flow",
	severity: "error",
	summary: "A flow uses a connection reference that the map does not bind in an environment of the flow.",
	needs: "map",
	*check(context) {
		for (const use of context.uses) for (const used of use.unmapped) {
			if (explainedElsewhere(used, use, context) || isUnseen(used, use, context)) continue;
			const row = boundRow(used, context.rowsOf(use.environment) ?? []);
			yield row === void 0 ? problem(used, use, context.flow) : boundAlready(used, use, row);
		}
	},
	*unchecked(context) {
		for (const use of context.uses) {
			if (!use.unmapped.some((used) => isUnseen(used, use, context))) continue;
			yield {
				code: "references-not-listed",
				environment: use.environment.name
			};
		}
	}
};
/** Whether a row may bind it already, and nobody has looked. */
function isUnseen({ declared }, { environment }, { rowsOf }) {
	return abilitiesOf(environment).binds === "row" && Boolean(declared?.logicalName) && rowsOf(environment) === null;
}
/** The environment binds it, and the map knows nothing of that connection. */
function boundAlready({ uses }, { environment }, { logicalName, connectionName }) {
	return {
		at: keyPath(uses[0]),
		environment: environment.name,
		severity: "notice",
		message: `the map does not bind \`${logicalName}\`, and the environment does, to \`${connectionName}\`; add it under \`connectionReferences\` of the environment to have its owner checked`
	};
}
/** `reference-case` and `connection-id-as-key` report it more precisely where they apply. */
function explainedElsewhere(used, use, { flow, map }) {
	return isConnectionId(used.key, flow, map) || declaredInOtherCase(used, flow) !== null || mappedInOtherCase(used, use) !== null;
}
function problem(used, { environment }, flow) {
	const { key, uses, declared } = used;
	const logicalName = declared?.logicalName;
	const near = mappedKeys(environment.entries).nearest(logicalName ?? key);
	const meant = near === null ? "" : `, or write \`${near}\` if you mean that one`;
	const rest = `the map binds ${logicalName ? `neither \`${logicalName}\` nor \`${key}\`` : "no such key"}; add it under \`connectionReferences\` of the environment${meant}`;
	const inMap = {
		at: [...environment.paths.environment, "connectionReferences"],
		about: [key],
		message: `flows use the connection reference \`${key}\`, but ${rest}`,
		each: useOf(uses[0])
	};
	return {
		at: keyPath(uses[0]),
		environment: environment.name,
		message: `\`${uses[0].name}\` uses the connection reference \`${key}\`, but ${rest}`,
		cause: isUndeclared(used, flow) ? { ids: [wrongName(flow.file, "reference", key)] } : {
			ids: [unmappedName(logicalName ?? key)],
			inMap
		}
	};
}
/** Then the flow's own key is wrong, and not the map. */
function isUndeclared({ declared }, { references }) {
	return references !== null && declared === null;
}
// src/rules/reference-unused.ts
const referenceUnused = {
	id: "reference-unused",
	subject: "flow",
	severity: "error",
	summary: "The file declares a connection reference that no operation uses.",
	*check(context) {
		const used = new Set(context.used.map(({ key }) => key));
		const unused = (context.flow.references ?? []).filter(({ key }) => !used.has(key));
		if (unused.length === 0) return;
		const isMeant = meant(context);
		const misspelt = misspellings(context, unused);
		const text = JSON.stringify(context.flow.definition);
		const quoted = quotedTexts(text);
		const isNear = mayBeMeant(context, misspelt);
		for (const reference of unused) {
			const { key, path } = reference;
			if (isMeant(key) || isHeld(key, text)) continue;
			const message = `no operation uses the connection reference \`${key}\`; remove it, or the flow asks for a connection that it does not need`;
			const ids = misspelt(key).map((name) => wrongName(context.flow.file, "reference", name));
			yield {
				at: path,
				message,
				fix: !isNamed(key, quoted) && !isNear(reference) ? removal$1(path) : void 0,
				cause: { ids }
			};
		}
	}
};
/** An operation misspells the key: `reference-case` or `connection-id-as-key` reports it. */
function meant({ flow, used, map }) {
	const undeclared = used.filter(({ declared }) => declared === null).map((use) => use.key);
	const spelt = new Spellings(undeclared);
	const ids = undeclared.filter((id) => isConnectionId(id, flow, map));
	const keys = new Set(ids.map((id) => keyOfConnection(id, flow, map)));
	return (key) => spelt.otherCase(key) !== null || keys.has(key);
}
/**
* The undeclared keys that are probably meant to be a declared one: by their spelling, or because
* nothing else of the connector is undeclared, and nothing else of it is unused.
*/
function misspellings({ flow, used }, unused) {
	const undeclared = used.filter(({ declared }) => declared === null);
	const near = new Map(undeclared.map(({ key }) => [key, declaredKeys(flow)?.nearest(key)]));
	const byConnector = Map.groupBy(undeclared, ({ uses: [first] }) => first.host?.connector ?? null);
	const unusedBy = Map.groupBy(unused, ({ connector }) => connector);
	return (key) => {
		const spelt = undeclared.filter((use) => near.get(use.key) === key);
		if (spelt.length > 0) return spelt.map((use) => use.key);
		const connector = unused.find((reference) => reference.key === key)?.connector ?? null;
		const candidates = connector === null ? [] : byConnector.get(connector) ?? [];
		return candidates.length === 1 && unusedBy.get(connector)?.length === 1 ? candidates.map((use) => use.key) : [];
	};
}
/**
* Whether a declaration may be the one that an operation misspells: `misspellings` says so, or it
* has a similar name or the same connector. To remove it would lose what the operation needs.
*/
function mayBeMeant({ used }, misspelt) {
	const undeclared = used.filter(({ declared }) => declared === null);
	const spelt = new Spellings(undeclared.map(({ key }) => key));
	const hosts = undeclared.flatMap(({ uses }) => uses.map(({ host }) => host));
	const connectors = new Set(hosts.map((host) => host?.connector ?? null));
	return ({ key, connector }) => misspelt(key).length > 0 || spelt.nearest(key) !== null || connector !== null && connectors.has(connector);
}
function removal$1(path) {
	return { edits: [{
		kind: "remove",
		path
	}] };
}
/** Every text between two quotes of expressions. */
function quotedTexts(definition) {
	return new Set(definition.split("'").slice(1, -1));
}
/**
* Whether a host names it that no operation has: one of an action where nobody looks for actions,
* which is reported there, and needs the reference as soon as it is moved.
*/
function isHeld(key, definition) {
	return ["connectionName", "connectionReferenceName"].some((field) => definition.includes(`"${field}":${JSON.stringify(key)}`));
}
/** An expression may name it in a way that does not count as a use. */
function isNamed(key, quoted) {
	return key.includes("'") || quoted.has(JSON.stringify(key).slice(1, -1));
}
// src/rules/references-as-array.ts
const referencesAsArray = {
	id: "references-as-array",
	subject: "flow",
	severity: "error",
	summary: "The file lists its connection references as an array, so their keys are lost.",
	*check({ flow: { referencesAreArray, referencesPath } }) {
		if (!referencesAreArray || referencesPath === null) return;
		yield {
			at: referencesPath,
			message: "`connectionReferences` is an array, so the keys of the references are lost; write an object whose keys are the ones that the operations use"
		};
	}
};
// src/rules/response-misplaced.ts
/**
* Sources: https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers#response-action,
* and the codes `WorkflowUnsupported{Recurrence,SplitOn,Batch}TriggerForResponseAction` of the
* service, in Azure/LogicAppsUX, baseactionresult.ts.
*/
const responseMisplaced = {
	id: "response-misplaced",
	subject: "flow",
	severity: "error",
	summary: "A Response is inside a loop, or in a flow that no call starts.",
	types: ["response"],
	*check({ flow: { operations } }) {
		const answering = [];
		for (const response of operations) {
			if (response.kind !== "action" || response.lowerType !== "response") continue;
			const loop = loopAround(response);
			if (loop === void 0) {
				answering.push(response);
				continue;
			}
			const message = `${quote(response.name)} is a Response inside the loop ${quote(loop.name)}, where none is allowed; collect the results in the loop, and respond after it`;
			yield {
				at: response.path,
				message
			};
		}
		if (answering.length === 0) return;
		const [trigger, ...others] = triggersOf(operations);
		if (trigger !== void 0 && others.length === 0) yield* withoutCaller(answering, trigger);
	}
};
/** One for all of them: the trigger is what is wrong with each. */
function* withoutCaller(responses, trigger) {
	const obstacle = obstacleOf(trigger);
	const isCalled = /^(?:request|manual)$/i.test(trigger.type);
	const refused = responses.filter((response) => obstacle !== null && !isAsynchronous(response));
	const [first, ...others] = refused.length > 0 || isCalled ? refused : responses;
	if (first === void 0) return;
	const why = obstacle ?? `the trigger ${quote(trigger.name)} is an event and no call`;
	const message = `${quote(first.name)} is a Response, but nobody waits for one: ${why}; remove it, or start the flow with a call (a trigger of the type Request)`;
	const related = others.map(({ name, path }) => ({
		at: path,
		message: `so is ${quote(name)}`
	}));
	const severity = refused.length > 0 ? "error" : "warning";
	yield {
		at: first.path,
		message,
		severity,
		related
	};
}
/** What of a trigger makes the server refuse a Response; null where it takes one. */
function obstacleOf({ name, type, value }) {
	if (own$1(value, "splitOn") !== void 0) return `\`splitOn\` of the trigger ${quote(name)} starts a run for each item`;
	if (!/^(?:recurrence|slidingwindow|batch)$/i.test(type) && own$1(value, "recurrence") === void 0) return null;
	return `the trigger ${quote(name)} starts the flow by a recurrence`;
}
/** Such a Response does not answer the call itself, which was accepted with 202 already. */
function isAsynchronous({ value }) {
	return /\basynchronous\b/i.test(digString(value, "operationOptions") ?? "");
}
// src/rules/retry-policy.ts
/** Source: https://learn.microsoft.com/power-automate/limits-and-config#retry-setting-limits */
const MOST_TRIES = 90;
const SHORTEST = 5;
const LONGEST$5 = DAY;
/** Source: https://learn.microsoft.com/azure/logic-apps/logic-apps-exception-handling#retry-policies */
const TYPES$2 = [
	"default",
	"none",
	"fixed",
	"exponential"
];
const retryPolicy = {
	id: "retry-policy",
	subject: "flow",
	severity: "error",
	summary: "A retry policy has a type that does not exist, or a value outside of the allowed range.",
	*check({ flow: { operations } }) {
		for (const { name, value, path } of operations) {
			const policy = dig(value, "inputs", "retryPolicy");
			if (!isObject(policy)) continue;
			for (const [field, faultOf] of FIELDS$1) {
				const fault = faultOf(own$1(policy, field));
				if (fault === null) continue;
				const message = `the retry policy of \`${name}\` has ${fault}`;
				yield {
					at: [
						...path,
						"inputs",
						"retryPolicy",
						field
					],
					message
				};
			}
		}
	}
};
const FIELDS$1 = [
	["type", faultOfType],
	["count", faultOfCount$1],
	["interval", faultOfInterval],
	["minimumInterval", faultOfInterval],
	["maximumInterval", faultOfInterval]
];
function faultOfType(value) {
	if (typeof value !== "string" || isExpression(value)) return null;
	if (TYPES$2.includes(value.toLowerCase())) return null;
	return `the type \`${value}\`; write none, fixed or exponential, or remove the policy`;
}
function faultOfCount$1(value) {
	const count = numberOf$1(value);
	if (count === null || count >= 1 && count <= MOST_TRIES) return null;
	return `a count of ${count}; write 1 to ${MOST_TRIES}, or the type none to try once only`;
}
function faultOfInterval(value) {
	if (typeof value !== "string" || isExpression(value)) return null;
	const seconds = secondsOf(value);
	if (seconds === null) return `an interval that is not an ISO 8601 duration; write one such as \`PT20S\``;
	if (seconds >= SHORTEST && seconds <= LONGEST$5) return null;
	return `an interval of \`${value}\`; write \`PT5S\` to \`P1D\``;
}
// src/rules/review-overdue.ts
const reviewOverdue = {
	id: "review-overdue",
	subject: "map",
	severity: "warning",
	summary: "The review date of an entry that a flow uses has passed.",
	*check({ map, flows, today }) {
		const bindings = flows.flatMap((facts) => facts.bindings);
		for (const environment of map.environments.values()) {
			const here = bindings.filter((binding) => binding.environment === environment);
			const entries = new Set(here.map(({ entry }) => entry));
			for (const { key, reviewBy, paths } of entries) {
				if (reviewBy === null || reviewBy >= today) continue;
				const message = `\`${key}\` was due for review by ${reviewBy}; check its connection, owner and users, and write a new date`;
				yield {
					at: [...paths.entry, "reviewBy"],
					environment: environment.name,
					message
				};
			}
		}
	}
};
// src/rules/run-after-cycle.ts
/** A longer circle is cut in the middle of the message. */
const SHOWN = 8;
const runAfterCycle = {
	id: "run-after-cycle",
	subject: "flow",
	severity: "error",
	summary: "Actions wait for each other in a circle, so none of them can start.",
	*check({ graph }) {
		for (const circle of graph().circles()) {
			const [first] = circle;
			if (first === void 0) continue;
			yield {
				at: [
					...first.from.path,
					"runAfter",
					first.name
				],
				message: `${chainOf(circle)}; none of them can start: remove one of the names from \`runAfter\``
			};
		}
	}
};
/** `a` runs after `b`, that after `a`. */
function chainOf(circle) {
	const [first, ...others] = circle;
	const start = quote(first?.from.name ?? "");
	if (others.length === 0) return `${start} runs after itself`;
	const names = others.map(({ from }) => quote(from.name));
	return `${start} runs after ${[...names.length > SHOWN ? [
		...names.slice(0, 7),
		"\u2026",
		...names.slice(-1)
	] : names, start].join(", that after ")}`;
}
// src/rules/run-after-status.ts
const STATUSES$1 = [
	"Succeeded",
	"Failed",
	"Skipped",
	"TimedOut"
];
const KNOWN$1 = new Set(STATUSES$1);
const KNOWN_IN_LOWER_CASE = new Set(STATUSES$1.map((each) => each.toLowerCase()));
const STATUSES_IN_WORDS = "`Succeeded`, `Failed`, `Skipped` and `TimedOut`";
const runAfterStatus = {
	id: "run-after-status",
	subject: "flow",
	severity: "error",
	summary: "An action waits for a status that does not exist.",
	*check({ flow: { operations } }) {
		for (const action of operations) {
			const runAfter = action.kind === "action" ? own$1(action.value, "runAfter") : void 0;
			if (!isObject(runAfter) || Object.values(runAfter).every(areStatuses)) continue;
			for (const [name, statuses] of Object.entries(runAfter)) if (!areStatuses(statuses)) yield* problems(action, name, statuses);
		}
	}
};
function areStatuses(statuses) {
	return Array.isArray(statuses) && statuses.every(isStatus);
}
function* problems(action, name, statuses) {
	const at = [
		...action.path,
		"runAfter",
		name
	];
	if (!Array.isArray(statuses)) {
		yield {
			at,
			message: `${quote(action.name)} has no list of the statuses of ${quote(name)} that it waits for; write a list of ${STATUSES_IN_WORDS}`
		};
		return;
	}
	for (const [index, status] of statuses.entries()) {
		if (isStatus(status)) continue;
		const message = `${quote(action.name)} waits until ${quote(name)} is ${quote(JSON.stringify(status))}, which no action ends with; write one of ${STATUSES_IN_WORDS}`;
		yield {
			at: [...at, index],
			message
		};
	}
}
/** Flows of Microsoft itself have `SUCCEEDED`. */
function isStatus(status) {
	if (typeof status !== "string") return false;
	return KNOWN$1.has(status) || KNOWN_IN_LOWER_CASE.has(status.toLowerCase());
}
// src/rules/run-after-unknown.ts
const runAfterUnknown = {
	id: "run-after-unknown",
	subject: "flow",
	severity: "error",
	summary: "An action runs after an action that is not in its scope.",
	*check({ flow: { file, operations }, graph }) {
		for (const action of operations) for (const { name, to } of graph().edges(action)) {
			if (to !== null) continue;
			const message = `\`${action.name}\` runs after \`${name}\`, ${reason$1(name, action, graph())}; ${advice$3(name, action)}`;
			const cause = { ids: [wrongName(file, "action", name)] };
			yield {
				at: [
					...action.path,
					"runAfter",
					name
				],
				message,
				cause
			};
		}
	}
};
function namesIn$2(block) {
	return spellingsOf(block, () => Object.keys(block));
}
function reason$1(name, { parent }, graph) {
	const [there] = graph.named(name);
	if (there === void 0) return "but the flow has no such action";
	if (there.kind === "trigger") return "which is the trigger";
	if (there.parent === null) return "which is at the top";
	return `which is in ${there.parent === parent ? "another branch of " : ""}\`${there.parent.name}\``;
}
function others$1({ siblings, name }) {
	return Object.keys(siblings).filter((other) => other !== name);
}
function advice$3(name, action) {
	const any = namesIn$2(action.siblings).nearest(name);
	const near = any === action.name ? nearest$1(name, others$1(action)) : any;
	return near === null ? "name an action of the same scope, or leave runAfter empty to come first" : `did you mean \`${near}\`?`;
}
// src/rules/secret-in-definition.ts
/** The message names the kind of secret and its place, and never a character of it. */
const secretInDefinition = {
	id: "secret-in-definition",
	subject: "flow",
	severity: "error",
	summary: "A signed URL, key, token or password is written in the definition.",
	*check({ secrets }) {
		for (const { holder, path, secret } of secrets()) {
			const message = `${worded(holder)} contains ${secret.kind}, which everyone with access to the repository can read; replace it, and read the new one from a connection, a key vault or a secret environment variable`;
			yield {
				at: path,
				within: secret.within,
				message
			};
		}
	}
};
function worded(holder) {
	if ("operation" in holder) return `\`${holder.operation}\``;
	const { part, name } = holder;
	return name === null ? `the definition's ${part}` : `\`${name}\` in ${part}`;
}
// src/rules/secure-data-missing.ts
const secureDataMissing = {
	id: "secure-data-missing",
	subject: "flow",
	severity: "warning",
	summary: "An action reads or sends a secret, which the history of its runs then shows.",
	*check(context) {
		const readers = context.flow.operations.filter(readsSecret);
		for (const reader of readers) {
			if (hides(reader, "outputs")) continue;
			const message = `${quote(reader.name)} reads a secret, and the run history shows it; switch on Secure Outputs`;
			yield {
				at: reader.path,
				message,
				related: usersOf(reader, context)
			};
		}
		yield* sent(context);
	}
};
/** Operations of the connector Azure Key Vault that give what the vault hides. */
const VAULT_READS = /^(?:getsecret(?:version)?|decryptdata(?:withversion)?)$/i;
function readsSecret({ lowerType, value, host }) {
	const input = (...keys) => digString(value, "inputs", ...keys) ?? "";
	if (host?.connector === "shared_keyvault") return VAULT_READS.test(input("host", "operationId"));
	if (/^RetrieveEnvironmentVariableSecretValue$/i.test(input("parameters", "actionName"))) return true;
	return lowerType === "http" && /\.vault\.azure\.net\/secrets\//i.test(input("uri"));
}
function hides({ value }, side) {
	const hidden = dig(value, "runtimeConfiguration", "secureData", "properties");
	return Array.isArray(hidden) && hidden.includes(side);
}
/** Where the secret is shown as well; all of it is hidden with the outputs that it comes from. */
function usersOf(reader, { names }) {
	const first = /* @__PURE__ */ new Map();
	for (const { use, string } of names().operation) {
		const { operation } = string;
		if (use.lowerName !== reader.lowerName || first.has(operation)) continue;
		if (operation !== reader && !hides(operation, "inputs")) first.set(operation, string);
	}
	return [...first.values()].slice(0, MOST_RELATED$2).map(({ operation, path }) => ({
		at: path,
		message: `${quote(operation.name)} uses it`
	}));
}
const MOST_RELATED$2 = 10;
/** Secret parameters, which are hidden by themselves but not where an action takes them. */
function* sent({ flow, names }) {
	const declared = own$1(flow.definition, "parameters");
	const secrets = Object.entries(isObject(declared) ? declared : {}).filter(([name, parameter]) => !name.startsWith("$") && isSecure(parameter)).map(([name]) => name.toLowerCase());
	if (secrets.length === 0) return;
	const seen = /* @__PURE__ */ new Set();
	for (const { use, string } of names().parameter) {
		const { operation, path } = string;
		if (!secrets.includes(use.lowerName)) continue;
		if (seen.has(operation) || isHidden(operation, path)) continue;
		seen.add(operation);
		const advice = isVariable(operation) ? "use the parameter where it is needed, since variables are always shown" : "switch on Secure Inputs";
		const message = `${quote(operation.name)} takes the secret parameter ${quote(use.name)}, and the run history shows it; ${advice}`;
		yield {
			at: path,
			within: [use.start, use.end],
			message,
			about: [use.name]
		};
	}
}
/** The service itself hides how a call is authenticated. */
function isHidden(operation, path) {
	const [top, field, name] = path.slice(operation.path.length).map(String);
	if (top !== "inputs" || field === "authentication") return true;
	return field === "headers" && /^authorization$/i.test(name ?? "") || hides(operation, "inputs");
}
function isVariable({ type }) {
	return /variable$/i.test(type);
}
// src/rules/solution-aware.ts
const solutionAware = {
	id: "solution-aware",
	subject: "flow",
	severity: "notice",
	summary: "A flow binds its references by logical name, as flows of a solution do.",
	once: (flows) => `${count$1(flows, "flow")} bind references by logical name: they belong to a solution, and the server may refuse to save them because \`host.connectionReferenceName\` is missing`,
	*check({ flow: { references }, uses }) {
		const isByRows = ({ environment }) => abilitiesOf(environment).binds === "row";
		if (uses.length > 0 && uses.every(isByRows)) return;
		const bound = (references ?? []).filter(({ logicalName }) => logicalName !== null);
		const [first] = bound;
		if (first === void 0) return;
		const message = `${andList(codes(bound.map(({ key }) => key)), 1)} ${bound.length === 1 ? "is" : "are"} bound by the logical name \`${first.logicalName}\`: the flow belongs to a solution, and the server may refuse to save it because \`host.connectionReferenceName\` is missing`;
		yield {
			at: first.path,
			message
		};
	}
};
// src/live/source.ts
/** The source of a live flow's reference. */
function liveSourceOf(references, key) {
	return digString(references, key, "source")?.toLowerCase() === "invoker" ? "Invoker" : "Embedded";
}
/** The sources of all live flows that were read. */
function liveSources({ currents }) {
	const known = new Map([...currents].map(([{ flow, resolution }, current]) => [placeOf$5(flow.file, resolution.environment.name), current]));
	return (file, { name }, key) => sourceIn(known.get(placeOf$5(file, name)), key);
}
function sourceIn(current, key) {
	switch (current?.kind) {
		case "live":
		case "edited": return liveSourceOf(current.flow.connectionReferences, key);
		case "absent": return "Embedded";
		default: return null;
	}
}
function placeOf$5(file, environment) {
	return JSON.stringify([environment, file]);
}
// src/map/predecessors.ts
/** Finds what a flow of the change was at the base: the same file, or the same live flow. */
var Predecessors = class {
	#base;
	#before;
	#targets = /* @__PURE__ */ new Map();
	constructor(base, before) {
		this.#base = base;
		this.#before = before;
	}
	/** `counterparts`: the base's environments that correspond to the one of `resolution`. */
	of(flow, resolution, counterparts) {
		const was = this.#before.byFile.get(flow.file) ?? null;
		const own = was === null ? [] : this.#targetsOf(was, counterparts);
		const key = liveFlowKey({
			flow,
			resolution
		});
		const targets = own.some((each) => liveFlowKey(each) === key) ? [] : counterparts.map((environment) => this.#targetsIn(environment));
		const target = {
			flow,
			resolution
		};
		const isOther = (each) => each.flow.file !== was?.file;
		const same = targets.flatMap(({ byLiveFlow }) => byLiveFlow.get(key) ?? []).filter(isOther);
		const moved = same.filter((each) => targets.some(({ removed }) => removed.has(each)));
		const likely = targets.flatMap((each) => likelyIn(each, target, same.length > 0)).filter(isOther);
		const others = new Set([...same, ...likely].filter((each) => !moved.includes(each)));
		return {
			certain: meanings([...own, ...moved]),
			likely: meanings([...others])
		};
	}
	#targetsOf(flow, environments) {
		return environmentsOf$1(this.#base, flow).filter((environment) => environments.includes(environment)).map((environment) => ({
			flow,
			resolution: resolveUsed(flow, environment)
		}));
	}
	#targetsIn(environment) {
		const known = this.#targets.get(environment);
		if (known !== void 0) return known;
		const { byFile, removed } = this.#before;
		const inIt = (flow) => flow === null ? [] : this.#targetsOf(flow, [environment]);
		const gone = removed.flatMap(inIt);
		const all = [...[...byFile.values()].flatMap(inIt), ...gone];
		const targets = {
			byLiveFlow: Map.groupBy(all, liveFlowKey),
			byName: Map.groupBy(all, displayNameIn),
			removed: new Set(gone)
		};
		this.#targets.set(environment, targets);
		return targets;
	}
};
/**
* A name may belong to any live flow, and a guid that the base does not know may be that of a flow
* that it knew by its name.
*/
function likelyIn({ byName, removed }, target, isFound) {
	const named = byName.get(displayNameIn(target)) ?? [];
	if (!hasGuid(target)) return named;
	if (isFound) return [];
	return [...named, ...removed].filter((each) => !hasGuid(each));
}
function hasGuid(target) {
	return knownFlowName(target) !== null;
}
/** Each meaning once: where all flows are moved, thousands of them mean the same. */
function meanings(targets) {
	return [...new Map(targets.map(({ resolution }) => [meaningKey(resolution), resolution])).values()];
}
function meaningKey(meaning) {
	const known = meaningKeys.get(meaning);
	if (known !== void 0) return known;
	const { environment, bindings } = meaning;
	const bound = bindings.map(({ used, entry, source }) => [
		used.key,
		toPointer(entry.paths.entry),
		source
	]);
	const key = JSON.stringify([environment.name, bound]);
	meaningKeys.set(meaning, key);
	return key;
}
const meaningKeys = /* @__PURE__ */ new WeakMap();
// src/map/stewarded-entries.ts
/** The entries of the base's map, to compare the entries of a change with. */
var StewardedEntries = class {
	#base;
	#fileBefore;
	#onConnection;
	#keepers = /* @__PURE__ */ new Map();
	/** `fileBefore` gives a file's path at the base. */
	constructor(base, fileBefore) {
		this.#base = base;
		this.#fileBefore = fileBefore;
		this.#onConnection = Map.groupBy(allEntries(base), ({ connectionName }) => connectionId(connectionName));
	}
	/** The change to an entry that needs approval; null where there is none. */
	consentOver({ environment, entry, file }) {
		const before = this.#before({
			environment,
			entry,
			file
		});
		if (before.length === 0) return {
			fields: null,
			lists: distinctLists([this.#keepersOf(entry)])
		};
		const fields = new Set(before.flatMap((was) => [...bindingFields({
			environment,
			entry
		}, was), ...entry.source === was.entry.source ? [] : ["source"]]));
		if (fields.size === 0) return null;
		return {
			fields: [...fields].toSorted(byPlace$1),
			lists: this.listsFor({
				environment,
				entry,
				file
			})
		};
	}
	/**
	* The stewards of the entry, and those of the connection that it is newly bound to, as separate
	* lists: the stewards of one entry cannot decide about another's connection.
	*/
	listsFor(placed) {
		const before = this.#before(placed);
		const { connectionName } = placed.entry;
		const keepers = before.some((was) => sameConnection(was.entry.connectionName, connectionName)) ? [] : this.#keepersOf(placed.entry);
		return distinctLists([...before.map(({ entry }) => entry.stewards), keepers]);
	}
	/** The base's environments with that name or that id, so that a new name avoids no check. */
	counterpartsOf(environment) {
		return counterparts(this.#base, environment);
	}
	/** The base's entries at the same place. */
	#before({ environment, entry: { key }, file }) {
		const at = file === null ? null : this.#fileBefore(file);
		return this.counterpartsOf(environment).flatMap((there) => {
			const entry = (at === null ? there.entries : there.flows.get(at)?.overrides)?.get(key);
			return entry === void 0 ? [] : [{
				environment: there,
				entry,
				file: at
			}];
		});
	}
	#keepersOf({ connectionName }) {
		const id = connectionId(connectionName);
		const known = this.#keepers.get(id);
		if (known !== void 0) return known;
		const entries = this.#onConnection.get(id) ?? [];
		const keepers = [...new Set(entries.flatMap(({ stewards }) => stewards))];
		this.#keepers.set(id, keepers);
		return keepers;
	}
};
/** The fields of a binding that differ between two entries. */
function bindingFields({ environment, entry }, was) {
	return [
		...sameConnection(entry.connectionName, was.entry.connectionName) ? [] : ["connectionName"],
		...sameText(entry.id, was.entry.id) ? [] : ["id"],
		...sameAccount(entry.owner ?? "", was.entry.owner ?? "") ? [] : ["owner"],
		...sameEnvironmentId(environment.environmentName, was.environment.environmentName) ? [] : ["environmentName"]
	];
}
const ORDER$1 = [
	"connectionName",
	"id",
	"source",
	"owner",
	"environmentName"
];
function byPlace$1(one, other) {
	return ORDER$1.indexOf(one) - ORDER$1.indexOf(other);
}
/** Each list once, without empty ones. */
function distinctLists(all) {
	const named = all.filter((list) => list.length > 0);
	return [...new Map(named.map((list) => [listKey(list), list])).values()];
}
/** Equal for lists with the same stewards in any order. */
function listKey(list) {
	const known = keys.get(list);
	if (known !== void 0) return known;
	const key = JSON.stringify(list.map((name) => name.trim().toLowerCase()).toSorted());
	keys.set(list, key);
	return key;
}
/** A pull request may move every flow, and each is compared with all its possible predecessors. */
const keys = /* @__PURE__ */ new WeakMap();
function sameText(one, other) {
	return one.trim().toLowerCase() === other.trim().toLowerCase();
}
// src/map/consent.ts
/** Which changes need the approval of the stewards in the base branch's map. */
var Stewardship = class {
	#base;
	#before;
	#entries;
	constructor(base, before) {
		this.#base = base;
		this.#before = before;
		const fileBefore = (file) => before.byFile.get(file)?.file ?? file;
		this.#entries = new StewardedEntries(base, fileBefore);
	}
	/** The changes to the map's entries that need approval. */
	overEntries(head) {
		return [...head.environments.values()].flatMap((environment) => placedIn(environment).flatMap((placed) => {
			const consent = this.#entries.consentOver(placed);
			if (consent === null || consent.lists.length === 0) return [];
			const { entry } = placed;
			return [{
				environment,
				entry,
				act: entryAct(consent),
				lists: consent.lists
			}];
		}));
	}
	/**
	* The approvals needed because flows' keys resolve to something else than at the base: those of
	* the stewards of the old entry and of the new one. Changes to an entry itself are not repeated
	* for the flows that use it.
	*/
	overUses(flows, liveSource) {
		if (!hasStewards(this.#base)) return [];
		const predecessors = new Predecessors(this.#base, this.#before);
		return flows.flatMap(({ flow, uses }) => uses.flatMap((resolution) => {
			const counterparts = this.#entries.counterpartsOf(resolution.environment);
			const past = predecessors.of(flow, resolution, counterparts);
			return this.#overResolution(flow, resolution, past, liveSource);
		}));
	}
	#overResolution(flow, { environment, bindings, settings }, past, liveSource) {
		const keys = new Set(bindings.map(({ used }) => used.key));
		const asked = /* @__PURE__ */ new Set();
		return bindings.flatMap((binding) => {
			const { entry, used } = binding;
			const live = liveSource(flow.file, environment, used.key);
			const comparing = {
				now: {
					...binding,
					environment
				},
				keys,
				live
			};
			const displaced = [...past.certain, ...past.likely].flatMap((was) => displacedIn(was, comparing));
			const isNew = past.certain.length === 0 || !past.certain.every((was) => holds(was, comparing));
			const isOverride = settings?.overrides.get(entry.key) === entry;
			const placed = {
				environment,
				entry,
				file: isOverride ? flow.file : null
			};
			const wanted = this.#listsFor(placed, displaced, isNew);
			const id = JSON.stringify([
				entry.key,
				isOverride,
				wanted.map(listKey)
			]);
			if (wanted.length === 0 || asked.has(id)) return [];
			asked.add(id);
			return [{
				environment,
				entry,
				act: useAct(flow, comparing, displaced),
				lists: wanted
			}];
		});
	}
	/** Without the lists that must approve the change to the entry itself anyway. */
	#listsFor(placed, displaced, isNew) {
		const own = new Set((this.#entries.consentOver(placed)?.lists ?? []).map(listKey));
		return distinctLists([...displaced.map(({ entry }) => entry.stewards), ...isNew ? this.#entries.listsFor(placed) : []]).filter((list) => !own.has(listKey(list)));
	}
};
/**
* What the key meant before, or otherwise the keys of its connector that the flow no longer uses,
* where they differ.
*/
function displacedIn(past, comparing) {
	const { now, keys } = comparing;
	const { environment } = past;
	const own = past.bindings.filter(({ used }) => used.key === now.used.key);
	return (own.length > 0 ? own : past.bindings.filter(({ used, entry }) => !keys.has(used.key) && connectorOf$1(entry.id) === connectorOf$1(now.entry.id))).map((binding) => ({
		...binding,
		environment
	})).filter((was) => changedFields(was, comparing).length > 0);
}
/** Whether the flow had the same binding before, with any key. */
function holds(past, comparing) {
	const { environment } = past;
	return past.bindings.some((binding) => changedFields({
		...binding,
		environment
	}, comparing).length === 0);
}
function changedFields(was, { now, live }) {
	const isSameSource = (was.source ?? live) === (now.source ?? live);
	return [...bindingFields(now, was), ...isSameSource ? [] : ["source"]];
}
function useAct(flow, comparing, displaced) {
	const { key } = comparing.now.used;
	const was = displaced.find(({ used }) => used.key === key);
	if (was === void 0) return {
		kind: "used",
		flow,
		key,
		instead: displaced[0]?.used.key ?? null
	};
	const fields = changedFields(was, comparing);
	const sources = {
		from: was.source,
		to: comparing.now.source
	};
	return {
		kind: "resolved",
		flow,
		key,
		fields,
		sources: fields.includes("source") ? sources : null
	};
}
function entryAct({ fields }) {
	return fields === null ? { kind: "bound" } : {
		kind: "changed",
		fields
	};
}
function placedIn(environment) {
	return [...[...environment.entries.values()].map((entry) => ({
		environment,
		entry,
		file: null
	})), ...[...environment.flows.values()].flatMap(({ file, overrides }) => [...overrides.values()].map((entry) => ({
		environment,
		entry,
		file
	})))];
}
/** Whether a map names any steward. */
function hasStewards(map) {
	return allEntries(map).some(({ stewards }) => stewards.length > 0);
}
// src/map/stewards.ts
const USER = /^@([\w-]+(?:\[bot\])?)$/;
const TEAM = /^@([\w-]+)\/([\w-]+)$/;
/** Reads `@octocat` or `@org/team`; null for any other text, which names nobody. */
function stewardOf(text) {
	const [, login] = USER.exec(text.trim()) ?? [];
	if (login !== void 0) return {
		kind: "user",
		login
	};
	const [, org, slug] = TEAM.exec(text.trim()) ?? [];
	return org === void 0 || slug === void 0 ? null : {
		kind: "team",
		org,
		slug
	};
}
/** The key under which a team's members are stored. */
function teamName({ org, slug }) {
	return `@${org}/${slug}`.toLowerCase();
}
/** Whether one of `people` is the steward, or a member of the team that it names. */
function includesSteward(people, text, teams) {
	const steward = stewardOf(text);
	if (steward === null) return false;
	if (steward.kind === "user") return people.some((login) => sameLogin(login, steward.login));
	const members = teams.get(teamName(steward));
	if (members === void 0 || !members.known) return false;
	return people.some((login) => members.logins.some((member) => sameLogin(member, login)));
}
function sameLogin(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
// src/rules/steward-approval.ts
const stewardApproval = {
	id: "steward-approval",
	subject: "pull",
	severity: "error",
	summary: "The pull request changes a connection or uses it for the first time, and no steward wrote the pull request or approved its last commit.",
	needs: "map",
	*check({ map, base, flows, pull, live }) {
		if (map === null) return;
		const stewardship = new Stewardship(base, pull.before);
		const liveSource = "code" in live ? () => null : liveSources(live.facts);
		const consents = [...stewardship.overEntries(map), ...stewardship.overUses(flows, liveSource)];
		for (const consent of consents) {
			const missing = consent.lists.filter((list) => !isAgreed(list, pull));
			if (missing.length === 0) continue;
			const { act, environment } = consent;
			const why = `, and no steward of it wrote this pull request or approved its last commit: ${wanted(missing)}${unknown(missing, pull)}`;
			const message = `${changeOf(consent)}${why}`;
			const cause = causeOf(consent, why);
			const about = aboutOf(consent);
			const flow = "flow" in act ? { flow: act.flow } : {};
			const ask = [...new Set(missing.flat())];
			yield {
				at: placeOf$4(consent),
				...flow,
				environment: environment.name,
				message,
				about,
				ask,
				cause
			};
		}
	}
};
/** The entry, and what it then binds: another change must be approved again. */
function aboutOf({ act, entry }) {
	const fields = "fields" in act ? act.fields : [];
	return [
		act.kind,
		entry.key,
		entry.connectionName,
		...fields
	];
}
/** A change of the entry itself, or its use by flows, which may be many. */
function causeOf(consent, why) {
	const { act, entry } = consent;
	if (!("flow" in act)) return { ids: [entryFault("binding", entry)] };
	const message = `flows of this pull request change what they use of \`${entry.key}\`${why}`;
	return {
		ids: [entryFault("approval", entry)],
		inMap: {
			at: entry.paths.entry,
			about: [entry.key, entry.connectionName],
			message,
			each: changeOf(consent)
		}
	};
}
function isAgreed(list, { author, approvers, teams }) {
	return list.some((steward) => includesSteward([author, ...approvers], steward, teams));
}
function placeOf$4({ act, entry, environment }) {
	if ("flow" in act) {
		const { flow, key } = act;
		const declared = flow.references?.find((reference) => reference.key === key);
		if (act.kind === "resolved" && act.fields.join() === "source" && entry.source === null && declared !== void 0) return declared.path;
		const first = flow.operations.find(({ host }) => host?.key === key);
		return first === void 0 ? [] : keyPath(first);
	}
	const field = act.kind === "changed" && act.fields.length === 1 ? act.fields[0] : void 0;
	if (field === "environmentName") return [
		"environments",
		environment.name,
		field
	];
	return field === void 0 ? entry.paths.entry : [...entry.paths.entry, field];
}
function changeOf({ act, entry }) {
	const where = `\`${entry.key}\``;
	switch (act.kind) {
		case "bound": return `${where} is a new entry, bound to \`${entry.connectionName}\``;
		case "changed": return `${where} changes its ${act.fields.join(", ")}`;
		case "used": return `\`${act.flow.file}\` uses ${where} for the first time${act.instead === null ? "" : `, in place of \`${act.instead}\``}`;
		case "resolved": {
			const what = act.fields.map((field) => field === "source" ? sourceWords(act) : field);
			return `\`${act.key}\` of \`${act.flow.file}\` changes its ${what.join(", ")}`;
		}
	}
}
function sourceWords({ sources }) {
	const word = (source = null) => source ?? "the live flow's";
	return `source from ${word(sources?.from)} to ${word(sources?.to)}`;
}
function wanted(lists) {
	return `${[...new Set(lists.map((names) => orList(codes(names), 5)))].join(", and also ")} must approve`;
}
/** Why a steward cannot approve: a team that is not visible, or a name that is not a steward's. */
function unknown(lists, { teams }) {
	return [...new Set(lists.flat().flatMap((text) => {
		const reason = reasonAgainst$1(text, teams);
		return reason === null ? [] : [reason];
	}))].map((reason) => `. ${reason}`).join("");
}
function reasonAgainst$1(text, teams) {
	const steward = stewardOf(text);
	if (steward === null) return `\`${text}\` is no user or team of GitHub: write \`@user\` or \`@organization/team\``;
	if (steward.kind === "user") return null;
	const members = teams.get(teamName(steward));
	if (members === void 0 || members.known) return null;
	const { status, quoted } = members;
	return `Who is in \`${text}\` is not known: ${`GitHub answered ${status}${quoted === "" ? "" : `, "${quoted}"`}`}: ${NO_MEMBERS}`;
}
const NO_MEMBERS = "there is no such team, or the token lacks `members: read` of the organization, which a job's own token never has; give `github-token` that of a GitHub App which has it";
// src/rules/suppression-stale.ts
const suppressionStale = {
	id: "suppression-stale",
	subject: "suppressions",
	severity: "warning",
	summary: "A suppression of the map has expired, or matches nothing.",
	*check({ suppressions, today }) {
		for (const { suppression, index, matches } of suppressions) {
			const { until } = suppression;
			if (until !== void 0 && until < today) {
				const message = `${named(suppression)} ended on ${until}${afterwards(matches)}`;
				yield {
					at: [
						"suppressions",
						index,
						"until"
					],
					message
				};
			} else if (matches === false) {
				const message = `${named(suppression)} matches nothing any more; remove it`;
				yield {
					at: [
						"suppressions",
						index,
						"rule"
					],
					message
				};
			}
		}
	}
};
function named({ rule, flow, at }) {
	return `the suppression of \`${rule}\`${flow === void 0 ? "" : ` for \`${flow}\``}${at === void 0 ? "" : ` at \`${at}\``}`;
}
function afterwards(matches) {
	if (matches === false) return ", and matches nothing any more; remove it";
	return matches ? ", so its findings count again; fix them, and remove it" : "; remove it, or check its findings and write a new date";
}
// src/map/teams.ts
/** True for a reference of the Teams connector, from its file or its operations. */
function isTeams({ uses, declared }) {
	return [declared?.connector, ...uses.map(({ host }) => host?.connector)].includes("shared_teams");
}
/** True for a card that waits for an answer. */
function isCard({ kind, lowerType }) {
	return kind === "action" && lowerType === "openapiconnectionwebhook";
}
/**
* True for a plain message. Other operations of the connector, such as adding a member, do not
* conflict with cards.
*/
function isMessage({ kind, lowerType, value }) {
	const operation = digString(value, "inputs", "host", "operationId") ?? "";
	return kind === "action" && lowerType === "openapiconnection" && /^(?:post|reply|send|$)/i.test(operation);
}
// src/rules/teams-shared-reference.ts
const teamsSharedReference = {
	id: "teams-shared-reference",
	subject: "flow",
	severity: "warning",
	summary: "A Teams card that waits for an answer and plain Teams messages use the same connection reference.",
	*check({ used }) {
		for (const reference of used.filter(isTeams)) {
			const card = reference.uses.find((operation) => isCard(operation));
			const message = reference.uses.find((operation) => isMessage(operation));
			if (card === void 0 || message === void 0) continue;
			yield {
				at: keyPath(reference.uses.find((operation) => operation === card || operation === message) ?? card),
				message: `the card \`${card.name}\` and the message \`${message.name}\` both use the connection reference \`${reference.key}\`; give the message its own Teams reference, which may be bound to the same connection`
			};
		}
	}
};
// src/rules/terminate-in-loop.ts
/** Source: https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers#terminate-action */
const terminateInLoop = {
	id: "terminate-in-loop",
	subject: "flow",
	severity: "error",
	summary: "A Terminate is inside a loop, where Power Automate does not allow it.",
	types: ["terminate"],
	*check({ flow: { operations } }) {
		for (const action of operations) {
			const loop = action.lowerType === "terminate" ? loopAround(action) : void 0;
			if (loop === void 0) continue;
			const message = `${quote(action.name)} is a Terminate inside the loop ${quote(loop.name)}, where none is allowed; set a variable in the loop, and terminate after it`;
			yield {
				at: action.path,
				message
			};
		}
	}
};
// src/rules/trigger-concurrency-added.ts
const triggerConcurrencyAdded = {
	id: "trigger-concurrency-added",
	subject: "pull",
	severity: "warning",
	summary: "The pull request limits how many runs of a flow go on at a time, which cannot be undone.",
	*check({ flows, pull }) {
		for (const { flow } of flows) {
			const at = concurrencyPath(flow.operations);
			if (at === null || !pull.unlimitedBefore.has(flow.file)) continue;
			yield {
				at,
				flow,
				message: "the trigger gets a limit of runs at a time, and once it is saved only a new flow is without one; leave it out, unless it is meant for good"
			};
		}
	}
};
// src/rules/trigger-count.ts
const triggerCount = {
	id: "trigger-count",
	subject: "flow",
	severity: "error",
	summary: "A flow has no trigger, or several; it must have exactly one.",
	*check({ flow: { definitionPath, operations } }) {
		const triggers = triggersOf(operations);
		if (triggers.length === 1) return;
		const names = andList(codes(triggers.map(({ name }) => name)), 3);
		const several = `the flow has ${triggers.length} triggers (${names}); keep one, and make a separate flow for each of the others`;
		const none = "the flow has no trigger, so nothing can start it; add one under `triggers`";
		yield {
			at: [...definitionPath, "triggers"],
			message: triggers.length === 0 ? none : several
		};
	}
};
// src/flow/rows.ts
const DATAVERSE = "shared_commondataserviceforapps";
/** Whether a trigger can name the columns whose change counts; others only have conditions. */
function namesColumns({ connector }) {
	return connector === DATAVERSE;
}
/** Read from the trigger's parameters; null for a trigger that no change of a row starts. */
function rowTrigger(trigger) {
	const connector = trigger.host?.connector ?? null;
	if (trigger.kind !== "trigger" || connector === null) return null;
	const operation = operationOf$1(trigger);
	const conditions = own$1(trigger.value, "conditions");
	const isConditional = Array.isArray(conditions) && conditions.length > 0;
	const table = connector === DATAVERSE ? dataverseTrigger(trigger, operation) : tableTrigger(trigger, operation);
	if (table === null) return null;
	return {
		...table,
		trigger,
		connector,
		isFiltered: isConditional || table.isFiltered
	};
}
/**
* 1 added, 2 deleted, 3 modified, 4 added or modified, 5 added or deleted, 6 modified or deleted,
* 7 all. Source: https://learn.microsoft.com/power-automate/dataverse/create-update-delete-trigger
*/
function dataverseTrigger({ value }, operation) {
	const request = (name) => dig(value, "inputs", "parameters", `subscriptionRequest/${name}`);
	const message = numberOf$1(request("message"));
	const name = request("entityname");
	if (operation !== "subscribewebhooktrigger" || typeof name !== "string") return null;
	const columns = request("filteringattributes");
	return {
		name: name.toLowerCase(),
		onCreate: message !== null && [
			1,
			4,
			5,
			7
		].includes(message),
		onUpdate: message !== null && [
			3,
			4,
			6,
			7
		].includes(message),
		columns: isGiven(columns) ? listOf(columns) : null,
		isFiltered: isGiven(request("filterexpression"))
	};
}
/** SharePoint, SQL and others that name a table: "created", "created or modified", "modified". */
function tableTrigger({ value }, operation) {
	const [, what] = /^geton(new|updated|changed)(?:file)?items(?:_?v\d+)?$/.exec(operation) ?? [];
	const parameters = dig(value, "inputs", "parameters");
	const name = tableOf$1(parameters);
	if (what === void 0 || name === null) return null;
	return {
		name,
		onCreate: what !== "changed",
		onUpdate: what !== "new",
		columns: null,
		isFiltered: isGiven(own$1(parameters, "$filter"))
	};
}
/** Read from an action's parameters; null for one that writes no row, or one of another environment. */
function rowWrite(action) {
	const connector = action.host?.connector ?? null;
	if (action.kind !== "action" || connector === null) return null;
	const operation = operationOf$1(action);
	const parameters = dig(action.value, "inputs", "parameters");
	const isDataverse = connector === DATAVERSE;
	const kind = (isDataverse ? DATAVERSE_WRITES : TABLE_WRITES)(operation);
	const set = digString(parameters, "entityName")?.toLowerCase() ?? null;
	const name = isDataverse ? set : tableOf$1(parameters);
	if (kind === null || name === null) return null;
	return {
		action,
		connector,
		name,
		kind,
		columns: columnsOf$1(parameters)
	};
}
const DATAVERSE_WRITES = (operation) => {
	if (operation === "createrecord") return "create";
	return operation === "updaterecord" || operation === "updateonlyrecord" ? "update" : null;
};
const TABLE_WRITES = (operation) => {
	if (/^postitem(?:_?v\d+)?$/.test(operation)) return "create";
	return /^patch(?:file)?item(?:_?v\d+)?$/.test(operation) ? "update" : null;
};
/** Whether a write starts the flow; conditions are not considered. */
function starts$1(write, trigger) {
	if (write.connector !== trigger.connector || !isSameTable(write, trigger)) return false;
	if (write.kind === "create") return trigger.onCreate;
	if (!trigger.onUpdate) return false;
	const { columns } = trigger;
	return columns === null || (write.columns?.some((column) => columns.includes(column)) ?? false);
}
/** A set of rows has its table's name in the plural: `account` and `accounts`. */
function isSameTable(write, { connector, name }) {
	if (connector !== DATAVERSE) return write.name === name;
	return [
		name,
		`${name}s`,
		`${name}es`,
		name.replace(/y$/, "ies")
	].includes(write.name);
}
function operationOf$1({ value }) {
	return digString(value, "inputs", "host", "operationId")?.toLowerCase() ?? "";
}
const PLACE = [
	"server",
	"database",
	"dataset",
	"table"
];
function tableOf$1(parameters) {
	if (typeof own$1(parameters, "table") !== "string") return null;
	return JSON.stringify(PLACE.map((name) => own$1(parameters, name) ?? null)).toLowerCase();
}
/** The names in `item/name` and `item/parent@odata.bind`; null where the item is one value. */
function columnsOf$1(parameters) {
	if (!isObject(parameters) || Object.hasOwn(parameters, "item")) return null;
	return Object.keys(parameters).flatMap((key) => /^item\/([^@/]+)/.exec(key)?.[1]?.toLowerCase() ?? []);
}
function isGiven(value) {
	return typeof value === "string" && value.trim() !== "";
}
function listOf(columns) {
	return columns.split(",").map((column) => column.trim().toLowerCase());
}
/**
* The writes of a flow that start it again, where nothing ends the circle: no condition or filter
* of the trigger, no branch around the write, no branch that ends the run.
*/
function loopingWrites(operations) {
	const [trigger] = triggersOf(operations).flatMap((each) => rowTrigger(each) ?? []);
	if (trigger === void 0 || trigger.isFiltered) return [];
	if (operations.some((each) => is(each, "terminate") && isInBranch(each))) return [];
	return operations.filter((operation) => !isInBranch(operation)).flatMap((operation) => rowWrite(operation) ?? []).filter((write) => starts$1(write, trigger)).map((write) => ({
		write,
		trigger
	}));
}
/** Inside an action that runs one of its branches. */
function isInBranch({ parent }) {
	for (let holder = parent; holder !== null; holder = holder.parent) if (is(holder, "if") || is(holder, "switch")) return true;
	return false;
}
function is({ lowerType }, name) {
	return lowerType === name;
}
// src/rules/trigger-loop.ts
const triggerLoop = {
	id: "trigger-loop",
	subject: "flow",
	severity: "warning",
	summary: "A flow changes the table or list whose changes start it, and so starts itself again.",
	*check({ flow: { operations } }) {
		for (const { write, trigger } of loopingWrites(operations)) {
			const { name, path } = write.action;
			const does = write.kind === "create" ? "adds a row to" : "changes a row of";
			yield {
				at: path,
				message: `${quote(name)} ${does} what ${quote(trigger.trigger.name)} waits for, so the flow starts itself again, without an end; add a condition to the trigger${write.kind === "create" ? "" : ", or let it wait for columns that the flow does not write"}`,
				related: [{
					at: trigger.trigger.path,
					message: "the trigger that it starts"
				}]
			};
		}
	}
};
// src/rules/trigger-unfiltered.ts
/** Silent where `trigger-loop` reports the same lack with what follows from it. */
const triggerUnfiltered = {
	id: "trigger-unfiltered",
	subject: "flow",
	severity: "notice",
	summary: "Every change of every row starts a flow, whichever of its columns was changed.",
	*check({ flow: { operations } }) {
		for (const operation of triggersOf(operations)) {
			const trigger = rowTrigger(operation);
			if (trigger === null || !trigger.onUpdate) continue;
			if (trigger.isFiltered || trigger.columns !== null) continue;
			if (loopingWrites(operations).length > 0) continue;
			const remedy = namesColumns(trigger) ? "name the columns that matter, or add a condition" : "add a condition";
			const message = `${quote(operation.name)} starts the flow at every change of every row; ${remedy}`;
			yield {
				at: operation.path,
				message
			};
		}
	}
};
// src/rules/until-default.ts
/**
* What the designer writes, and what counts where a part is missing.
* Sources: https://learn.microsoft.com/power-automate/limits-and-config#concurrency-looping-and-debatching-limits,
* and until.ts of Microsoft's designer (Azure/LogicAppsUX).
*/
const COUNT = 60;
const TIMEOUT = "PT1H";
const untilDefault = {
	id: "until-default",
	subject: "flow",
	severity: "notice",
	summary: "An Until has the default limits, and nothing notices when it reaches them.",
	types: ["until"],
	*check({ flow: { operations }, expressions, graph }) {
		for (const loop of operations) {
			if (!isUntil(loop) || !hasDefaultLimit(loop) || failsAtLimit(loop)) continue;
			if (isCheckedLater(loop, expressions(), graph())) continue;
			const message = `${quote(loop.name)} gives up after ${COUNT} rounds or an hour, which are the defaults, and then counts as succeeded; set limits that fit, and check after the loop whether its condition holds`;
			yield {
				at: [...loop.path, "limit"],
				message
			};
		}
	}
};
/** A loop without any `limit` is refused. */
function hasDefaultLimit({ value }) {
	const limit = own$1(value, "limit");
	if (!isObject(limit)) return false;
	const { count = COUNT, timeout = TIMEOUT } = limit;
	return numberOf$1(count) === COUNT && secondsOf(String(timeout)) === secondsOf(TIMEOUT);
}
/** Source: https://learn.microsoft.com/azure/logic-apps/logic-apps-control-flow-loops#until-loop */
function failsAtLimit({ value }) {
	return /\bFailWhenLimitsReached\b/i.test(digString(value, "operationOptions") ?? "");
}
/** True where a condition after the loop asks for what the loop itself waits for. */
function isCheckedLater(loop, strings, graph) {
	const awaited = new Set(strings.filter(({ operation }) => operation === loop).flatMap(namesIn$1));
	return strings.some((string) => /^(?:if|switch)$/i.test(string.operation.type) && namesIn$1(string).some((name) => awaited.has(name)) && graph.runsBefore(loop, string.operation));
}
function namesIn$1({ reading: { names } }) {
	return names.map(({ kind, lowerName }) => `${kind} ${lowerName}`);
}
// src/rules/until-limit.ts
/** Source: https://learn.microsoft.com/power-automate/limits-and-config#concurrency-looping-and-debatching-limits */
const MOST_ROUNDS$1 = 5e3;
/** A run lasts 30 days at most: #duration-limits of the same page. */
const LONGEST$4 = 30 * DAY;
const untilLimit = {
	id: "until-limit",
	subject: "flow",
	severity: "error",
	summary: "The limit of an Until loop is outside of the allowed range.",
	types: ["until"],
	*check({ flow: { operations } }) {
		for (const { name, value, path } of operations.filter(isUntil)) for (const [field, faultOf] of FIELDS) {
			const fault = faultOf(dig(value, "limit", field));
			if (fault === null) continue;
			yield {
				at: [
					...path,
					"limit",
					field
				],
				message: `the ${field} of \`${name}\` ${fault}`
			};
		}
	}
};
const FIELDS = [["count", faultOfCount], ["timeout", faultOfTimeout]];
function faultOfCount(value) {
	const count = numberOf$1(value);
	if (count === null || count >= 1 && count <= MOST_ROUNDS$1) return null;
	return `is ${count}; write 1 to ${MOST_ROUNDS$1} rounds`;
}
function faultOfTimeout(value) {
	if (typeof value !== "string" || isExpression(value)) return null;
	const seconds = secondsOf(value);
	if (seconds === null) return "is not an ISO 8601 duration; write one such as `PT1H`";
	return seconds > LONGEST$4 ? "is longer than a run may last; write at most `P30D`" : null;
}
// src/map/files.ts
/**
* True for the file with this name, and for files that the glob matches, also in folders with a
* leading dot.
*/
function matchesFile(file, glob) {
	return file === glob || globMatcher(glob, { dot: true })(file);
}
// src/rules/use-not-allowed.ts
const useNotAllowed = {
	id: "use-not-allowed",
	subject: "flow",
	severity: "error",
	summary: "A flow uses a connection reference whose `usedBy` does not list the flow.",
	needs: "map",
	*check({ flow, uses, policy }) {
		for (const { environment, bindings } of uses) for (const { used, entry } of bindings) {
			const refusing = policy.usedBy(entry).find((globs) => !allows(globs, flow.file));
			if (refusing === void 0) continue;
			const why = `its usedBy allows ${allowedFlows(refusing)}; ${advice$2(entry)}`;
			const message = `\`${flow.file}\` may not use \`${used.key}\`: ${why}`;
			const inMap = {
				at: [...entry.paths.entry, "usedBy"],
				message: `flows use \`${entry.key}\` that may not: ${why}`,
				each: useOf(used.uses[0])
			};
			const cause = {
				ids: [entryFault("use", entry)],
				inMap
			};
			yield {
				at: keyPath(used.uses[0]),
				environment: environment.name,
				message,
				cause
			};
		}
	}
};
/** A glob after `!` excludes what others match. */
function allows(globs, file) {
	const matches = (glob) => matchesFile(file, glob);
	const refused = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
	return globs.filter((glob) => !glob.startsWith("!")).some(matches) && !refused.some(matches);
}
function allowedFlows(globs) {
	return globs.length === 0 ? "no flow at all" : `${andList(codes(globs), 3)} only`;
}
function advice$2({ stewards }) {
	const people = stewards.slice(0, 3).map((steward) => `\`${steward}\``);
	return `bind another connection, or ask ${people.length === 0 ? "the maintainers of the map" : people.join(" or ")} to allow it`;
}
// src/rules/variable-before-init.ts
const variableBeforeInit = {
	id: "variable-before-init",
	subject: "flow",
	severity: "warning",
	summary: "A variable is used where its initialisation need not have run.",
	types: ["initializevariable"],
	*check({ variables, graph, conditions }) {
		const early = earlyUses(variables(), graph(), conditions());
		for (const [first, ...others] of Map.groupBy(early, ({ holder }) => holder).values()) {
			if (first === void 0) continue;
			const related = [...first.more, ...others.flatMap(({ use, more }) => [use, ...more])];
			yield {
				...first.use.place,
				message: `${says(first.use)}, ${reason(first, graph())}`,
				about: [first.use.name],
				related: related.map((use) => ({
					...use.place,
					message: says(use)
				}))
			};
		}
	}
};
function earlyUses({ declaredBy, usesBy }, graph, conditions) {
	return [...declaredBy].flatMap(([name, [variable, ...others]]) => {
		if (variable === void 0 || others.length > 0 || variable.action.parent !== null) return [];
		const { action } = variable;
		const [use, ...more] = (usesBy.get(name) ?? []).filter(({ operation }) => !conditions.needs(operation, action));
		if (use === void 0) return [];
		return [{
			use,
			more,
			variable,
			holder: graph.meeting(action, use.operation)?.[1] ?? use.operation
		}];
	});
}
function says({ operation, verb, name }) {
	return `${quote(operation.name)} ${verb} the variable ${quote(name)}`;
}
function reason({ use, variable: { action }, holder }, graph) {
	const { operation } = use;
	const start = quote(action.name);
	if (operation.kind === "trigger") return "but a trigger comes before every action";
	if (operation === action) return "which it initialises itself: it has no value before";
	if (graph.runsBefore(operation, action)) return `which ${start} initialises later; change their order`;
	if (graph.runsBefore(action, operation)) return `but ${holder === operation ? "" : `${quote(holder.name)} `}may run where ${start}, which initialises it, was skipped; initialise it before anything that can fail`;
	return `which ${start} may initialise later, since nothing makes it run first; let ${quote(holder.name)} run after ${start}`;
}
// src/rules/variable-duplicate.ts
const variableDuplicate = {
	id: "variable-duplicate",
	subject: "flow",
	severity: "error",
	summary: "A variable is initialised more than once; case makes no difference.",
	types: ["initializevariable"],
	*check({ variables }) {
		const known = /* @__PURE__ */ new Map();
		for (const variable of variables().declared) {
			const { name, action, path } = variable;
			const first = known.get(name.toLowerCase());
			known.set(name.toLowerCase(), first ?? variable);
			if (first === void 0) continue;
			const as = first.name === name ? "" : ` as ${quote(first.name)}`;
			const message = `${quote(action.name)} initialises the variable ${quote(name)}, which ${quote(first.action.name)} initialises already${as}; use SetVariable here, or another name`;
			yield {
				at: [...path, "name"],
				message
			};
		}
	}
};
// src/rules/variable-limit.ts
/** Source: https://learn.microsoft.com/power-automate/limits-and-config#flow-definition-limits */
const MOST$5 = 250;
const variableLimit = {
	id: "variable-limit",
	subject: "flow",
	severity: "error",
	summary: "A flow initialises more variables than Power Automate allows.",
	types: ["initializevariable"],
	*check({ flow: { operations } }) {
		const variables = operations.flatMap(initialised);
		const first = variables[MOST$5];
		if (first === void 0) return;
		yield {
			at: first,
			message: `the flow initialises ${variables.length} variables, but at most ${MOST$5} are allowed; keep some of them in one object, or use Compose for values that never change`
		};
	}
};
const NONE$3 = [];
/** The paths of the variables that an action initialises: one, as the designer writes it. */
function initialised({ lowerType, value, path }) {
	if (lowerType !== "initializevariable") return NONE$3;
	const variables = dig(value, "inputs", "variables");
	const count = Array.isArray(variables) ? variables.length : 0;
	return Array.from({ length: count }, (_, index) => [
		...path,
		"inputs",
		"variables",
		index
	]);
}
// src/rules/variable-nested.ts
const variableNested = {
	id: "variable-nested",
	subject: "flow",
	severity: "error",
	summary: "A variable is initialised inside another action, not at the top of the flow.",
	types: ["initializevariable"],
	*check({ flow: { operations } }) {
		for (const action of operations) {
			if (!isInitialisation(action) || action.parent === null) continue;
			const message = `${quote(action.name)} initialises a variable inside ${quote(action.parent.name)}, which is allowed only at the top of the flow; move it there, and set the variable here`;
			yield {
				at: action.path,
				message
			};
		}
	}
};
// src/rules/variable-self-reference.ts
const variableSelfReference = {
	id: "variable-self-reference",
	subject: "flow",
	severity: "error",
	summary: "A SetVariable has a value that reads the variable itself.",
	types: ["setvariable"],
	*check({ variables, expressions }) {
		const sets = variables().changes.filter(({ kind }) => kind === "setvariable");
		if (sets.length === 0) return;
		const targets = new Map(sets.map(({ action, name }) => [action, name]));
		for (const { operation, path, reading: { names } } of expressions()) {
			const target = targets.get(operation);
			if (target === void 0) continue;
			const read = names.find(({ kind, lowerName }) => kind === "variable" && lowerName === target.toLowerCase());
			if (read === void 0) continue;
			targets.delete(operation);
			const message = `${quote(operation.name)} sets the variable ${quote(target)} to a value that reads it; compute the value in a Compose before, or use an action that increments or appends`;
			yield {
				at: path,
				within: [read.start, read.end],
				message
			};
		}
	}
};
// src/rules/variable-type.ts
/** What an action does to a variable, and the types of variables that it works with. */
const CHANGES = /* @__PURE__ */ new Map([
	["incrementvariable", {
		verb: "increments",
		types: ["integer", "float"]
	}],
	["decrementvariable", {
		verb: "decrements",
		types: ["integer", "float"]
	}],
	["appendtostringvariable", {
		verb: "appends a text to",
		types: ["string"]
	}],
	["appendtoarrayvariable", {
		verb: "appends an item to",
		types: ["array"]
	}]
]);
/**
* The types of the values that a variable of each type takes: the runtime converts none. In 1,372
* published flows no value that is written out is of another one.
*/
const TAKES = /* @__PURE__ */ new Map([
	["array", ["array"]],
	["boolean", ["boolean"]],
	["float", ["float", "integer"]],
	["integer", ["integer"]],
	["object", ["object"]],
	["string", ["string"]]
]);
const variableType = {
	id: "variable-type",
	subject: "flow",
	severity: "warning",
	summary: "An action changes a variable in a way, or gives it a value, that the variable's type does not allow.",
	*check({ variables }) {
		const { declared, declaredBy, changes } = variables();
		for (const variable of declared) yield* atStart(variable);
		for (const change of changes) {
			const [variable] = declaredBy.get(change.name.toLowerCase()) ?? [];
			if (variable === void 0 || !TAKES.has(variable.type)) continue;
			yield* change.kind === "setvariable" ? ofValue(change, variable) : ofChange(change, variable);
		}
	}
};
function* atStart({ name, type, value, action, path }) {
	const given = wrongType(value, type);
	if (given === null) return;
	const message = `${quote(action.name)} initialises the variable ${quote(name)} as ${type} with a value of the type ${given}; ${advice$1(type)}`;
	yield {
		at: [...path, "value"],
		message
	};
}
function* ofValue({ name, action }, variable) {
	const given = wrongType(dig(action.value, "inputs", "value"), variable.type);
	if (given === null) return;
	const message = `${quote(action.name)} sets the variable ${quote(name)} to a value of the type ${given}, but ${quote(variable.action.name)} initialises it as ${variable.type}; ${advice$1(variable.type)}`;
	yield {
		at: [
			...action.path,
			"inputs",
			"value"
		],
		message
	};
}
function* ofChange({ name, kind, action, path }, variable) {
	const change = CHANGES.get(kind);
	if (change === void 0 || change.types.includes(variable.type)) return;
	yield {
		at: path,
		message: `${quote(action.name)} ${change.verb} the variable ${quote(name)}, which ${quote(variable.action.name)} initialises as ${variable.type}; this needs a variable of the type ${change.types.join(" or ")}`
	};
}
function advice$1(type) {
	return `write a value of the type ${orList(TAKES.get(type) ?? [])}, or an expression that starts with \`@\` and gives one`;
}
/** The type of a value that a variable of `type` does not take; null where it may take it. */
function wrongType(value, type) {
	const takes = TAKES.get(type);
	const given = takes === void 0 ? null : typeOf(value);
	return given === null || takes?.includes(given) ? null : given;
}
/** Null where there is no value, or only a run knows it. Text with `@{\u2026}` in it gives text. */
function typeOf(value) {
	if (value === void 0 || value === null) return null;
	if (Array.isArray(value)) return "array";
	switch (typeof value) {
		case "string": return ["text", "interpolation"].includes(templateKind(value) ?? "") ? "string" : null;
		case "number": return Number.isInteger(value) ? "integer" : "float";
		case "boolean": return "boolean";
		default: return "object";
	}
}
// src/rules/variable-undeclared.ts
const variableUndeclared = {
	id: "variable-undeclared",
	subject: "flow",
	severity: "error",
	summary: "A flow uses a variable that no action initialises.",
	*check({ flow: { file }, variables }) {
		const { declared, uses, declaredBy } = variables();
		for (const { name, verb, operation, place } of uses) {
			if (declaredBy.has(name.toLowerCase())) continue;
			const near = spellingsOf(declared, () => declared.map((each) => each.name)).nearest(name);
			const advice = near === null ? "add an action at the top that initialises it" : `did you mean \`${near}\`?`;
			const message = `${quote(operation.name)} ${verb} the variable ${quote(name)}, which the flow never initialises; ${advice}`;
			const cause = { ids: [wrongName(file, "variable", name)] };
			yield {
				...place,
				message,
				about: [name],
				cause
			};
		}
	}
};
// src/rules/variable-unused.ts
const variableUnused = {
	id: "variable-unused",
	subject: "flow",
	severity: "notice",
	summary: "A variable is initialised, but nothing reads it.",
	types: ["initializevariable"],
	*check({ flow: { definition }, expressions, names, variables }) {
		const { declaredBy, usesBy } = variables();
		const isRead = (key) => usesBy.get(key)?.some(({ verb }) => verb === "reads") ?? false;
		const candidates = [...declaredBy].filter(([key]) => !isRead(key));
		if (candidates.length === 0 || [...usesBy.keys()].some((key) => !declaredBy.has(key))) return;
		if (expressions().some(({ reading }) => reading.mayReadAnyVariable)) return;
		const asked = new Set(names().operation.map(({ use }) => use.lowerName));
		let read = null;
		for (const [key, [variable, ...others]] of candidates) {
			if (variable === void 0 || others.length > 0) continue;
			const changes = usesBy.get(key) ?? [];
			if ([variable.action, ...changes.map(({ operation }) => operation)].some(({ lowerName }) => asked.has(lowerName))) continue;
			read ??= namesRead(definition);
			if (read.has(key)) continue;
			yield {
				at: [...variable.path, "name"],
				message: `nothing reads the variable ${quote(variable.name)}; remove it${changes.length === 0 ? "" : ", and what changes it"}`,
				related: changes.map(({ operation, place }) => {
					return {
						...place,
						message: `${quote(operation.name)} changes it`
					};
				})
			};
		}
	}
};
/** The variables that are read anywhere, in lower case: in a property's name or an output as well. */
function namesRead(definition) {
	const reads = JSON.stringify(definition).matchAll(/variables\s*\(\s*'((?:[^']|'')*)'/gi);
	return new Set([...reads].map(([, name = ""]) => name.replaceAll("''", "'").toLowerCase()));
}
// src/rules/index.ts
/**
* Every rule, in the most useful order of findings: what cannot be read, the flow by itself, its
* references, who may use them, and what is live.
*/
const RULES = [
	mapMissing,
	mapInvalid,
	baseMapInvalid,
	mapFlowMissing,
	mapConnectorId,
	mapPlaceholder,
	mapEnvironmentReuse,
	referenceConflict,
	mapDuplicateConnection,
	mapEntryUnused,
	jsonInvalid,
	triggerCount,
	actionNameUnique,
	runAfterUnknown,
	runAfterCycle,
	runAfterStatus,
	operationType,
	operationInputs,
	terminateInLoop,
	responseMisplaced,
	expressionSyntax,
	expressionFunction,
	expressionUnknownAction,
	expressionUnreachableAction,
	expressionItemsScope,
	expressionCase,
	expressionLength,
	variableUndeclared,
	variableNested,
	variableDuplicate,
	variableBeforeInit,
	variableSelfReference,
	variableType,
	parallelVariableWrite,
	variableUnused,
	parameterUndeclared,
	parameterValue,
	environmentValue,
	actionLimit,
	nestingLimit,
	caseLimit,
	variableLimit,
	nameLength,
	descriptionLength,
	untilLimit,
	untilDefault,
	recurrenceInterval,
	recurrenceSchedule,
	retryPolicy,
	concurrencyRange,
	childFlowUnknown,
	secretInDefinition,
	secureDataMissing,
	httpTriggerOpen,
	triggerLoop,
	triggerUnfiltered,
	noFailurePath,
	listUnbounded,
	hardCodedValue,
	solutionAware,
	referencesAsArray,
	referenceCase,
	connectionIdAsKey,
	referenceUndeclared,
	referenceUnused,
	referenceUnmapped,
	connectorMismatch,
	connectorDenied,
	dataPolicy,
	teamsSharedReference,
	invokerOnAutomatedTrigger,
	ownerMissing,
	ownerMismatch,
	ownerNotAllowed,
	useNotAllowed,
	reviewOverdue,
	stewardApproval,
	policyChanged,
	triggerConcurrencyAdded,
	keyInvalid,
	keyExpiring,
	keyIdentity,
	environmentMissing,
	connectionMissing,
	connectionBroken,
	connectionForeign,
	connectionConnector,
	flowMissing,
	flowAmbiguous,
	flowEdited,
	flowManaged,
	flowDraft,
	referenceShared,
	suppressionStale
];
const RULE_IDS = RULES.map(({ id }) => id);
// src/check/finding.ts
/** The most severe first. */
const RANKS$1 = {
	error: 0,
	warning: 1,
	notice: 2
};
const HELP = "https://github.com/flowgate/flowgate/blob/main/docs/rules";
/** The page of a rule: one text for all its findings. */
const helpOf = memo(1e3, (id) => `${HELP}/${id}.md`);
/** The fields that all findings of a rule share. */
function about$1({ id, severity }) {
	return {
		rule: id,
		severity: severity === "off" ? "notice" : severity,
		help: helpOf(id)
	};
}
/** The order of a report: by environment, flow or file, position and rule. */
function byPlace(one, other) {
	return byCodeUnit(one.environments[0] ?? "", other.environments[0] ?? "") || byCodeUnit(one.flow ?? one.file, other.flow ?? other.file) || byCodeUnit(one.file, other.file) || one.line - other.line || one.column - other.column || byCodeUnit(one.rule, other.rule) || byCodeUnit(one.message, other.message) || byCodeUnit(one.environments.join("\n"), other.environments.join("\n"));
}
/**
* Merges findings that differ only in their environments into one that names them all. A finding
* without an environment stays separate.
*/
function joinedEnvironments(findings) {
	return [...Map.groupBy(findings, (finding) => finding.environments.length === 0 ? finding : withoutEnvironment(finding)).values()].flatMap((group) => {
		const same = group.length === 1 ? group : group.toSorted(byPlace);
		const [first] = same;
		return first === void 0 ? [] : [same.length === 1 ? first : joined$1(first, same)];
	});
}
function joined$1(first, same) {
	const causes = same.flatMap(({ cause }) => cause ?? []);
	const [cause] = causes;
	const related = new Map(same.flatMap((finding) => finding.related.map((each) => [JSON.stringify(each), each])));
	return {
		...first,
		environments: unionOf(same),
		related: [...related.values()],
		...cause === void 0 ? {} : { cause: {
			...cause,
			ids: [...new Set(causes.flatMap(({ ids }) => ids))].toSorted()
		} }
	};
}
/** All environments of some findings, sorted. */
function unionOf(findings) {
	return [...new Set(findings.flatMap((finding) => finding.environments))].toSorted(byCodeUnit);
}
function withoutEnvironment({ rule, severity, file, at, flow, message, ...rest }) {
	const { line, column, endLine, endColumn, about: own, fix } = rest;
	return JSON.stringify([
		rule,
		severity,
		file,
		at,
		[
			line,
			column,
			endLine,
			endColumn
		],
		flow,
		message,
		own,
		fix
	]);
}
// src/check/causes.ts
/**
* Rules whose findings follow from those of other rules about the same value, and how far: where
* both are equally severe, the other one is the cause.
*/
const CONSEQUENCES = [
	"owner-mismatch",
	"reference-unused",
	"connection-foreign",
	"connection-missing",
	"connection-connector",
	"steward-approval",
	"policy-changed",
	"map-entry-unused"
];
const ONCE = new Map(RULES.flatMap(({ id, once }) => once === void 0 ? [] : [[id, once]]));
/**
* Makes one finding of all problems with one cause. The most severe is the finding, the others are
* related to it; where a value of the map fails for several flows, the finding is at that value,
* and all problems are related. `problemsOf` gives the problems back. In the order of a report.
*/
function oneForEachCause(problems) {
	return byCause(joinedEnvironments(problems)).map(merged).toSorted(byPlace);
}
/** The problems that a finding includes, each as its rule found it. */
function problemsOf(finding) {
	const { isSummary = false, related } = finding;
	const following = related.flatMap(({ problem }) => problem ?? []).map(alike(finding));
	if (following.length === 0) return [finding];
	const own = related.filter(({ problem }) => problem === void 0);
	return isSummary ? following : [{
		...finding,
		related: own
	}, ...following];
}
/** The problems of a suppressed finding were suppressed together. */
function alike(finding) {
	if (!("until" in finding && "reason" in finding)) return (problem) => problem;
	const { reason, until } = finding;
	return (problem) => ({
		...problem,
		reason,
		until
	});
}
/** How a problem is shown if several flows have it: at the value of the map that is at fault. */
function atCause(problem) {
	const inMap = problem.cause?.inMap ?? null;
	if (inMap === null) return null;
	const { about: _own, ...rest } = problem;
	return {
		...rest,
		...placeIn(inMap)
	};
}
/**
* For the problems of a finding, the problem from which another one follows, as one mistake in one
* flow: whoever accepts the first accepts both. Null where it must be accepted by itself.
*/
function leadersAmong(problems) {
	const firsts = /* @__PURE__ */ new Map();
	const namesOf = ({ cause }) => cause?.ids.filter(isWrongName) ?? [];
	for (const problem of problems.toSorted(byRank)) for (const id of namesOf(problem)) if (!firsts.has(id)) firsts.set(id, problem);
	return (problem) => {
		const [first] = namesOf(problem).flatMap((id) => firsts.get(id) ?? []).toSorted(byRank);
		return first === void 0 || first === problem ? null : first;
	};
}
/** Groups problems that share a cause, directly or through others. */
function byCause(problems) {
	const heads = /* @__PURE__ */ new Map();
	const headOf = (id) => {
		let head = id;
		for (let next = heads.get(head); next !== void 0; next = heads.get(head)) head = next;
		if (head !== id) heads.set(id, head);
		return head;
	};
	const named = problems.map((problem, index) => ({
		problem,
		ids: idsOf(problem, index)
	}));
	for (const { ids } of named) for (const id of ids) {
		const [one, other] = [headOf(ids[0]), headOf(id)];
		if (one !== other) heads.set(other, one);
	}
	return [...Map.groupBy(named, ({ ids }) => headOf(ids[0])).values()].map((group) => group.map(({ problem }) => problem));
}
function idsOf(problem, index) {
	const { rule, cause } = problem;
	const elsewhere = inEveryEnvironment(problem);
	const [first, ...others] = [
		...cause?.ids ?? [],
		...ONCE.has(rule) ? [JSON.stringify(["once", rule])] : [],
		...elsewhere === null ? [] : [elsewhere]
	];
	return first === void 0 ? [JSON.stringify(["alone", index])] : [first, ...others];
}
/** Equal for the same problem of the map in several environments; null for any other problem. */
function inEveryEnvironment({ rule, severity, flow, environments, at, message }) {
	if (flow !== null || !at.startsWith("/environments/")) return null;
	const [, environment = "", ...path] = fromPointer(at);
	if (!environments.includes(environment)) return null;
	return JSON.stringify([
		"everywhere",
		rule,
		severity,
		path,
		message
	]);
}
function merged(group) {
	const problems = group.length === 1 ? group : group.toSorted(byRank);
	const [lead, ...others] = problems;
	if (others.length === 0) return lead;
	const same = problems.filter(({ rule }) => rule === lead.rule);
	const environments = lead.environments.length === 0 ? [] : unionOf(same);
	const shown = shownFor(lead, same);
	if (shown === null && environments.length === lead.environments.length) return {
		...lead,
		related: [...lead.related, ...relatedTo(others)]
	};
	const { fix: _fix, cause: _cause, about: own, ...rest } = lead;
	return {
		...rest,
		...shown === null && own !== void 0 ? { about: own } : {},
		...shown,
		environments,
		isSummary: true,
		related: relatedTo(problems, shown?.file === void 0 ? null : lead.rule)
	};
}
/** What sums up the problems of one rule that several flows have; null: the first is shown. */
function shownFor(lead, same) {
	const flows = new Set(same.map(({ flow }) => flow)).size;
	if (flows < 2) return null;
	const once = ONCE.get(lead.rule);
	if (once !== void 0) return { message: once(flows) };
	const inMap = lead.cause?.inMap ?? null;
	return inMap === null ? null : placeIn(inMap);
}
function placeIn({ each: _each, ...place }) {
	return {
		...place,
		flow: null
	};
}
/** `summed`: the rule whose problems the finding names already, so that they need fewer words. */
function relatedTo(problems, summed = null) {
	return problems.toSorted(byPlace).map((problem) => {
		const { file, line, rule, cause } = problem;
		return {
			file,
			line,
			message: (rule === summed ? cause?.inMap?.each : void 0) ?? problem.message,
			problem
		};
	});
}
/** The most severe first, then what others follow from. */
function byRank(one, other) {
	return RANKS$1[one.severity] - RANKS$1[other.severity] || CONSEQUENCES.indexOf(one.rule) - CONSEQUENCES.indexOf(other.rule) || ruleIndex(one) - ruleIndex(other) || byPlace(one, other);
}
const ORDER = new Map(RULES.map(({ id }, index) => [id, index]));
function ruleIndex({ rule }) {
	return ORDER.get(rule) ?? ORDER.size;
}
// src/json/lines.ts
/** Lines and columns of a text, from 1 on; the text is searched for line ends only as far as asked. */
var Lines = class {
	#text;
	/** The offsets of the lines that are known. */
	#starts = [0];
	#isWhole = false;
	constructor(text) {
		this.#text = text;
	}
	/** The line and column of an offset, which is inside the text or at its end. */
	position(offset) {
		while (this.#starts.at(-1) <= offset && this.#next());
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.#starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - this.#starts[low] + 1
		};
	}
	/** A line without its end; undefined after the last one. */
	line(number) {
		while (this.#starts.length <= number && this.#next());
		const [start, end] = [this.#starts[number - 1], this.#starts[number]];
		return start === void 0 ? void 0 : this.#text.slice(start, end === void 0 ? void 0 : end - 1);
	}
	/** Searches for the next line; false where there is none. */
	#next() {
		if (this.#isWhole) return false;
		const end = this.#text.indexOf("\n", this.#starts.at(-1));
		if (end === -1) this.#isWhole = true;
		else this.#starts.push(end + 1);
		return !this.#isWhole;
	}
};
// src/json/spots.ts
/**
* Locates values of a JSON text, searching only along the paths that are asked for: most of a text
* is skipped, or not read. Comments and trailing commas are allowed. In an invalid text some values
* are not found.
*/
var Spots = class {
	#text;
	#blocks = /* @__PURE__ */ new Map();
	#root;
	constructor(text) {
		this.#text = text;
		this.#root = spotAt(text, skipSpace(text, 0), null);
	}
	/** The value at `path`; an index may be a number or its text. Undefined where there is none. */
	find(path) {
		let spot = this.#root;
		for (const step of path) {
			if (spot?.type !== "object" && spot?.type !== "array") return void 0;
			spot = this.#blockOf(spot).child(String(step));
		}
		return spot;
	}
	#blockOf(spot) {
		const block = this.#blocks.get(spot) ?? new Block(this.#text, spot);
		this.#blocks.set(spot, block);
		return block;
	}
};
/** An object or array. Its children are read one after the other, until one is found. */
var Block = class {
	#text;
	#spot;
	#children = /* @__PURE__ */ new Map();
	#last = null;
	#isWhole = false;
	constructor(text, spot) {
		this.#text = text;
		this.#spot = spot;
	}
	/** By key, or by index as text; of a duplicate key the first counts. */
	child(name) {
		while (!this.#isWhole && !this.#children.has(name)) this.#takeNext();
		return this.#children.get(name);
	}
	#takeNext() {
		const [text, at] = [this.#text, this.#nextStart()];
		const key = this.#spot.type === "object" ? {
			offset: at,
			length: endOfString(text, at) - at
		} : null;
		const colon = key === null ? at : skipSpace(text, at + key.length);
		const child = spotAt(text, key === null ? at : skipSpace(text, colon + 1), key);
		if (child === void 0 || text[at] === "}") {
			this.#isWhole = true;
			return;
		}
		const name = key === null ? String(this.#children.size) : stringText(text, at, key.length);
		if (!this.#children.has(name)) this.#children.set(name, child);
		this.#last = child;
	}
	/** The start of the next child, or the bracket that closes the block. */
	#nextStart() {
		const text = this.#text;
		if (this.#last === null) return skipSpace(text, this.#spot.offset + 1);
		const comma = skipSpace(text, endOfValue(text, this.#last.offset));
		return text[comma] === "," ? skipSpace(text, comma + 1) : comma;
	}
};
/** The decoded string at `offset`, whose length includes its quotes; as written where it is invalid. */
function stringText(text, offset, length) {
	const raw = text.slice(offset + 1, offset + length - 1);
	if (!raw.includes("\\")) return raw;
	try {
		return JSON.parse(text.slice(offset, offset + length));
	} catch {
		return raw;
	}
}
function spotAt(text, offset, key) {
	const type = TYPES$1[text[offset] ?? ""] ?? "other";
	const length = type === "object" || type === "array" ? 1 : endOfValue(text, offset) - offset;
	return length > 0 ? {
		offset,
		length,
		type,
		key
	} : void 0;
}
const TYPES$1 = {
	"{": "object",
	"[": "array",
	"\"": "string"
};
function endOfValue(text, offset) {
	switch (text[offset]) {
		case "\"": return endOfString(text, offset);
		case "{":
		case "[": return endOfBlock(text, offset);
		default:
			LITERAL$1.lastIndex = offset;
			return LITERAL$1.test(text) ? LITERAL$1.lastIndex : offset;
	}
}
const LITERAL$1 = /[\w.+-]+/y;
/** The next character that opens or closes a bracket, or may hide one. */
const MARK$1 = /["{}[\]/]/g;
function endOfBlock(text, offset) {
	let depth = 0;
	MARK$1.lastIndex = offset;
	for (let found = MARK$1.test(text); found; found = MARK$1.test(text)) {
		const at = MARK$1.lastIndex - 1;
		switch (text[at]) {
			case "\"":
				MARK$1.lastIndex = endOfString(text, at);
				break;
			case "/":
				MARK$1.lastIndex = Math.max(at + 1, skipSpace(text, at));
				break;
			case "{":
			case "[":
				depth++;
				break;
			default: if (--depth === 0) return at + 1;
		}
	}
	return text.length;
}
/**
* The offset after the closing quote of the string at `start`; the text's end where there is none.
*/
function endOfString(text, start) {
	for (let end = text.indexOf("\"", start + 1); end !== -1; end = text.indexOf("\"", end + 1)) if (!isEscaped(text, end)) return end + 1;
	return text.length;
}
/** Whether the character at `at` has an odd number of backslashes before it. */
function isEscaped(text, at) {
	let slashes = 0;
	while (text.charCodeAt(at - 1 - slashes) === 92) slashes++;
	return slashes % 2 === 1;
}
const SPACE = /(?:[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))*/y;
/** The offset after white space and comments. */
function skipSpace(text, at) {
	const code = text.charCodeAt(at);
	if (code > 32 && code !== 47) return at;
	SPACE.lastIndex = at;
	SPACE.test(text);
	return Math.max(at, SPACE.lastIndex);
}
// src/json/splice.ts
/** A text whose values can be found, parsed once for all of its edits. */
var Parsed = class {
	text;
	spots;
	#tree = null;
	constructor(text) {
		this.text = text;
		this.spots = new Spots(text);
	}
	/** The complete tree with offsets; parsed when it is needed first. */
	get root() {
		this.#tree ??= { root: parseTree(this.text, [], RELAXED) };
		return this.#tree.root;
	}
};
/**
* The splices for one edit; null when its value does not exist or differs from what the edit
* expects.
*/
function splicesOf(parsed, edit) {
	const { text } = parsed;
	if (edit.kind === "value") {
		const spot = parsed.spots.find(edit.path);
		return spot?.type === "string" ? [stringSplice(text, spot, edit.to)] : null;
	}
	const node = parsed.root === void 0 ? void 0 : nodeAt(parsed.root, edit.path);
	if (node === void 0) return null;
	const property = node.parent;
	const [key] = property?.children ?? [];
	if (property?.type !== "property" || key === void 0) return null;
	if (edit.kind === "remove") return removal(text, property);
	const other = property.parent && childrenOf(property.parent).byName.get(edit.to);
	return other !== void 0 && other !== property ? null : [stringSplice(text, key, edit.to)];
}
/** A text with all of the splices applied, which do not overlap. */
function applySplices(text, splices) {
	return splices.toSorted((one, other) => other.offset - one.offset).reduce((changed, { offset, length, text: instead }) => changed.slice(0, offset) + instead + changed.slice(offset + length), text);
}
function nodeAt(root, path) {
	return path.reduce((node, step) => {
		if (node === void 0) return void 0;
		if (node.type !== "object") return findNodeAtLocation(node, [Number(step)]);
		return childrenOf(node).byName.get(String(step))?.children?.[1];
	}, root);
}
const known$1 = /* @__PURE__ */ new WeakMap();
function childrenOf(node) {
	const properties = node.children ?? [];
	const made = known$1.get(node) ?? {
		byName: new Map(properties.map((each) => [String(each.children?.[0]?.value), each]).toReversed()),
		positions: new Map(properties.map((each, index) => [each, index]))
	};
	known$1.set(node, made);
	return made;
}
/** Replaces only what differs, so that the rest of a string keeps its escapes. */
function stringSplice(text, node, to) {
	const from = stringText(text, node.offset, node.length);
	const { start, end } = difference(from, to);
	const offset = offsetInString(text, node, start);
	return {
		offset,
		length: offsetInString(text, node, from.length - end) - offset,
		text: JSON.stringify(to.slice(start, to.length - end)).slice(1, -1)
	};
}
/** How many characters two texts share at their start and at their end. */
function difference(one, other) {
	const most = Math.min(one.length, other.length);
	let start = 0;
	while (start < most && one[start] === other[start]) start++;
	let end = 0;
	while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
	if (/[\ud800-\udbff]/.test(one[start - 1] ?? "")) start--;
	if (end > 0 && /[\udc00-\udfff]/.test(one[one.length - end] ?? "")) end--;
	return {
		start,
		end
	};
}
function offsetInString(text, { offset, length }, index) {
	let raw = offset + 1;
	for (let decoded = 0; decoded < index && raw < offset + length - 1; decoded++) if (text[raw] !== "\\") raw += 1;
	else raw += text[raw + 1] === "u" ? 6 : 2;
	return raw;
}
/**
* The property with the white space before it, and the comma after it or otherwise the one before.
*/
function removal(text, property) {
	const siblings = property.parent?.children ?? [];
	const before = siblings[((property.parent && childrenOf(property.parent).positions.get(property)) ?? 0) - 1];
	const end = property.offset + property.length;
	const after = commaAt(text, end);
	const previous = before === void 0 ? null : commaAt(text, before.offset + before.length);
	const comma = after ?? previous;
	let start = property.offset;
	while (/\s/.test(text[start - 1] ?? "")) start--;
	const stop = siblings.length === 1 && text[start - 1] === "{" ? end + (/^\s*(?=\})/.exec(text.slice(end))?.[0].length ?? 0) : end;
	return [{
		offset: start,
		length: stop - start,
		text: ""
	}, ...comma === null ? [] : [{
		offset: comma,
		length: 1,
		text: ""
	}]];
}
/** The offset of the next comma, after white space and comments. */
function commaAt(text, offset) {
	const next = skipSpace(text, offset);
	return text[next] === "," ? next : null;
}
// src/json/source.ts
/**
* A decoded JSON document that can locate its values. Offsets are searched only along the paths
* that are asked for.
*/
var Source = class {
	file;
	text;
	#outer;
	#parsed = null;
	#lines = null;
	#marks = /* @__PURE__ */ new Map();
	constructor(file, text, outer = null) {
		this.file = file;
		this.text = text;
		this.#outer = outer;
	}
	/**
	* The place of the value at `path`, or of its nearest ancestor that exists. A scalar is
	* underlined itself, an object or array by its key; a `KeyPath` means the key alone. `within`
	* narrows a string or key to a part of it: offsets in the decoded string.
	*/
	place(path, within) {
		let known = path;
		let node = this.#find(known);
		while (node === void 0 && known.length > 0) {
			known = known.slice(0, -1);
			node = this.#find(known);
		}
		if (node === void 0) return this.span(known, 0, 0);
		const key = path instanceof KeyPath && known === path ? node.key : null;
		const [start, end] = key === null ? this.#extent(node, within) : this.#part(key, within);
		return this.span(known, start, end - start);
	}
	/** The place of the key at `path`, without its value; else as `place`. */
	keyPlace(path) {
		const node = this.#find(path);
		if (node === void 0 || node.key === null) return this.place(path);
		return this.span(path, node.key.offset, node.key.length);
	}
	/** The place of `length` characters from `offset` on, inside the value at `path`. */
	span(path, offset, length) {
		if (this.#outer !== null) return this.#outer.source.place(this.#outer.path, [offset, offset + length]);
		return {
			file: this.file,
			at: toPointer(path),
			...this.range(offset, length)
		};
	}
	/** The range of `length` characters from `offset` on, kept inside the text. */
	range(offset, length) {
		const start = this.#position(offset);
		const end = this.#position(offset + length);
		return {
			line: start.line,
			column: start.column,
			endLine: end.line,
			endColumn: end.column
		};
	}
	/** The text for edits, in which a value that was located is not searched again. */
	get parsed() {
		this.#parsed ??= new Parsed(this.text);
		return this.#parsed;
	}
	#find(path) {
		return this.parsed.spots.find(path);
	}
	#extent(node, within) {
		if (node.type === "string") return this.#part(node, within);
		const { offset, length } = (node.type === "object" || node.type === "array") && node.key !== null ? node.key : node;
		return [offset, offset + length];
	}
	/** A string with its quotes, or the part of it that is `within`. */
	#part(string, within) {
		if (within === void 0) return [string.offset, string.offset + string.length];
		const from = this.#offsetInString(string, within[0]);
		return [from, Math.max(from, this.#offsetInString(string, within[1]))];
	}
	/**
	* The offset of the character `index` of a decoded string; of its closing quote where the string
	* is shorter.
	*/
	#offsetInString(spot, index) {
		const marks = this.#marks.get(spot) ?? marksOf(this.text, spot);
		this.#marks.set(spot, marks);
		const mark = Math.min(Math.floor(Math.max(index, 0) / STRIDE), marks.length - 1);
		const close = spot.offset + spot.length - 1;
		let raw = marks[mark] ?? spot.offset + 1;
		for (let decoded = mark * STRIDE; decoded < index && raw < close; decoded++) raw = pastCharacter(this.text, raw);
		return raw;
	}
	#position(offset) {
		this.#lines ??= new Lines(this.text);
		return this.#lines.position(Math.min(Math.max(offset, 0), this.text.length));
	}
};
/** The number of decoded characters between two marks. */
const STRIDE = 256;
/** The offset of each mark of a string: many places of one string may be asked for. */
function marksOf(text, { offset, length }) {
	const marks = [];
	const close = offset + length - 1;
	let raw = offset + 1;
	for (let decoded = 0; raw < close; decoded++) {
		if (decoded % STRIDE === 0) marks.push(raw);
		raw = pastCharacter(text, raw);
	}
	return marks;
}
function pastCharacter(text, at) {
	if (text[at] !== "\\") return at + 1;
	return at + (text[at + 1] === "u" ? 6 : 2);
}
// src/live/unread.ts
/**
* Why a part of the facts is unknown, at least for one environment; null when it is completely
* known.
*/
function unread(facts, part) {
	const [first, ...others] = distinct(reasonsFor(facts, part));
	if (first === void 0) return null;
	return others.length === 0 ? first : {
		code: "several-unread",
		cause: first,
		more: others.length
	};
}
function reasonsFor(facts, part) {
	const { environments } = facts;
	if (part === "key") return [];
	const unconnected = [...environments.values()].flatMap(({ reachability }) => reachability.kind === "unconnected" ? [reachability.reason] : []);
	const refused = [...environments].flatMap(([environmentName, { identity }]) => identity?.refusal ? [{
		code: "identity-refused",
		environmentName
	}] : []);
	return [
		...unconnected,
		...refused,
		...reasonsOfConnected(facts, part)
	];
}
function reasonsOfConnected(facts, part) {
	const { key, environments, currents } = facts;
	if (key.refusal !== null) return [{ code: "key-refused" }];
	const places = [...environments].filter(([, { identity }]) => !identity?.refusal);
	switch (part) {
		case "environments": return places.flatMap(([name, { reachability }]) => reachability.kind === "unknown" ? [unanswered(name, reachability)] : []);
		case "connections": return [...places.flatMap(([name, of]) => unlisted(name, of)), ...cutShort(facts)];
		case "flows": return [...currents].flatMap(([{ resolution }, current]) => {
			if (current.kind !== "unreadable") return [];
			const { environmentName } = resolution.environment;
			if (environments.get(environmentName)?.identity?.refusal) return [];
			const reachability = environments.get(environmentName)?.reachability;
			if (reachability?.kind === "unknown") return [unanswered(environmentName, reachability)];
			return isClosed(reachability) ? [{
				code: "environment-closed",
				environmentName
			}] : [{
				code: "live-flow-unreadable",
				environmentName,
				cause: current.cause
			}];
		});
	}
}
function unlisted(environmentName, { reachability, connections }) {
	if (connections?.kind !== "unreadable") return [];
	if (isClosed(reachability)) return [{
		code: "environment-closed",
		environmentName
	}];
	if (reachability.kind === "unknown") return [unanswered(environmentName, reachability)];
	return [{
		code: "connections-unreadable",
		environmentName,
		cause: connections.cause
	}];
}
/** A bound connection that an incomplete list does not have may exist or not. */
function cutShort(facts) {
	return boundEntries(facts).filter(({ live, list }) => live === null && !list.isWhole).map(({ environment: { environmentName } }) => {
		return {
			code: "connections-listed-partly",
			environmentName
		};
	});
}
function unanswered(environmentName, { cause }) {
	return {
		code: "environment-unanswered",
		environmentName,
		cause
	};
}
function isClosed(reachability) {
	return reachability !== void 0 && [
		"missing",
		"disabled",
		"refused"
	].includes(reachability.kind);
}
// src/check/project.ts
/**
* The policy that applies to a project: on a pull request the base branch's, never its own map's.
*/
function judgingPolicy({ map, baseMap, baseProblem = null }) {
	return policyOf(baseProblem === null ? map : null, baseMap);
}
/** Whether what is found in a file counts. */
function isAffected(file, { affected }) {
	return affected === null || affected.has(file);
}
/** Whether the run is about an environment. */
function isWanted(environment, { environments }) {
	return environments.length === 0 || environments.includes(environment);
}
// src/check/not-run.ts
/** A rule that could not run, or not completely: once for each reason. */
function notRun$2(rule, input) {
	const reason = reasonAgainst(rule, input);
	if (reason !== null) return [{
		rule: rule.id,
		reason
	}];
	return [...withoutAccount(rule, input), ...inParts(rule, input)].map((each) => ({
		rule: rule.id,
		reason: each
	}));
}
/** What a rule about flows could not check, in a flow or in all of them. */
function inParts(rule, input) {
	if (rule.subject !== "flow") return [];
	const anywhere = [...rule.uncheckedAnywhere?.(input) ?? []];
	const inFlows = input.unchecked.flatMap((each) => each.rule === rule.id ? [each.reason] : []);
	return sortedByData(distinct([...anywhere, ...inFlows]));
}
/** Why a rule has nothing to check, or not everything; null when it has all. */
function reasonAgainst(rule, input) {
	if (rule.subject === "live") return reasonAgainstLive(rule, input);
	if (input.map === null && needsMap(rule, input)) return withoutMap(input);
	if (rule.subject === "map" && rule.judgesConnections?.(input.policy)) return "code" in input.live ? input.live : unread(input.live.facts, "connections");
	return rule.subject === "pull" && "code" in input.pull ? input.pull : null;
}
/** Where the account that deploys is unknown, what it may use cannot be checked. */
function withoutAccount(rule, input) {
	if (!("needsDeployAs" in rule) || input.map === null) return [];
	const environments = [...input.map.environments.values()].filter(({ name, deployAs }) => deployAs === null && isWanted(name, input)).map(({ name }) => name);
	const { mapFile } = input;
	return environments.length === 0 ? [] : [{
		code: "deploy-as-missing",
		mapFile,
		environments
	}];
}
function reasonAgainstLive(rule, input) {
	const { live, map } = input;
	const { judges, isAbout } = rule;
	const environments = [...map?.environments.values() ?? []];
	if (isAbout !== void 0 && !environments.some(isAbout)) return null;
	if ("code" in live) return live;
	if (input.map === null) return withoutMap(input);
	return unread(live.facts, judges);
}
function withoutMap({ mapFile, mapProblems }) {
	return {
		code: mapProblems === null ? "map-missing" : "map-invalid",
		mapFile
	};
}
/** Some rules report that a pull request removes the map, so they run without one. */
function needsMap(rule, { mapProblems, pull }) {
	if (rule.subject === "files") return false;
	if (rule.subject === "flow") return rule.needs === "map";
	if (rule.subject !== "pull") return true;
	return rule.needs === "map" || mapProblems !== null || "code" in pull;
}
/**
* A rule about pull requests finds something in few of them, and what is live changes without Git.
* If such a rule finds nothing now, a suppression may still be needed.
*/
function checkedFiles(map, input) {
	const { facts, badFiles, mapFile } = input;
	const isEverywhere = [...map.environments.keys()].every((name) => isWanted(name, input));
	const silent = RULES.filter((rule) => ["pull", "live"].includes(rule.subject) || reasonAgainst(rule, input));
	return {
		files: [
			mapFile,
			...facts.map(({ file }) => file),
			...badFiles.map(({ file }) => file)
		],
		mapFile,
		bad: new Set(badFiles.map(({ file }) => file)),
		isLookedAt: (file) => file === mapFile || isAffected(file, input),
		isRun: (id) => isEverywhere && !silent.some((rule) => rule.id === id)
	};
}
// src/json/diff.ts
const MOST_HUNKS = 4;
const MOST_LINES = 12;
/** The longest line that is shown; a file may be one line of 300,000 characters. */
const LONGEST$3 = 160;
/** How much of a long line is shown on either side of the change. */
const AROUND$1 = 30;
/**
* The lines that edits change, given the splices of each of them, as a diff: `-` before, `+` after,
* with as little indentation as possible. Short for any file.
*/
function diffOfSplices(text, splices) {
	const hunks = splices.slice(0, MOST_HUNKS).flatMap((those) => hunk(text, those));
	const left = splices.length - MOST_HUNKS;
	return left > 0 ? [...hunks, ` \u2026 and ${more(left, "place")}`] : hunks;
}
function hunk(text, splices) {
	const start = Math.min(...splices.map(({ offset }) => offset));
	const end = Math.max(...splices.map(({ offset, length }) => offset + length));
	const isInOneLine = !text.slice(start, end).includes("\n");
	const lineStart = startOfLine(text, start, isInOneLine);
	const before = text.slice(lineStart, endOfLine(text, end, isInOneLine));
	const moved = splices.map((splice) => ({
		...splice,
		offset: splice.offset - lineStart
	}));
	const { removed, added } = changedLines(lines$2(before), lines$2(applySplices(before, moved)));
	const [first = "", ...others] = removed;
	const [only = "", ...rest] = added;
	if (others.length === 0 && rest.length === 0 && added.length === 1) return unindented(around(first, only)).map((line, index) => index === 0 ? `-${line}` : `+${line}`);
	const shown = unindented([...removed, ...added]);
	return [...few(shown.slice(0, removed.length), "-"), ...few(shown.slice(removed.length), "+")];
}
/** How much of a line is read on either side of a change: more than is shown. */
const NEAR = 1e3;
function startOfLine(text, at, isInOneLine) {
	if (!isInOneLine) return text.lastIndexOf("\n", at - 1) + 1;
	const from = Math.max(0, at - NEAR);
	return from + text.slice(from, at).lastIndexOf("\n") + 1;
}
function endOfLine(text, at, isInOneLine) {
	const near = isInOneLine ? text.slice(at, at + NEAR) : text.slice(at);
	const end = near.indexOf("\n");
	return end === -1 ? at + near.length : at + end;
}
function lines$2(text) {
	return text.split("\n").map((line) => line.replace(/\r$/, ""));
}
function changedLines(before, after) {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start++;
	let end = 0;
	while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	const removed = before.slice(start, before.length - end);
	const added = after.slice(start, after.length - end);
	const [first = "", ...others] = removed;
	const next = before[before.length - end];
	const isSame = next !== void 0 && first.replace(/,$/, "") === next.replace(/,$/, "");
	return added.length === 0 && isSame ? {
		removed: [...others, next],
		added
	} : {
		removed,
		added
	};
}
/** The parts around the difference of two long lines. */
function around(before, after) {
	if (Math.max(before.length, after.length) <= LONGEST$3) return [before, after];
	const { start, end } = difference(before, after);
	return [before, after].map((line) => {
		const [from, to] = [Math.max(0, start - AROUND$1), Math.min(line.length, line.length - end + AROUND$1)];
		const shown = line.slice(from, to).trim();
		return `${from > 0 ? "\u2026" : ""}${shown}${to < line.length ? "\u2026" : ""}`.toWellFormed();
	});
}
function unindented(all) {
	const indents = all.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
	const least = indents.reduce((one, other) => Math.min(one, other), indents[0] ?? 0);
	return all.map((line) => line.slice(least).trimEnd());
}
function few(all, sign) {
	const shown = all.length > MOST_LINES ? all.slice(0, 11) : all;
	const left = all.length - shown.length;
	return [...shown.map((line) => `${sign}${middleCut(line)}`), ...left > 0 ? [`${sign}\u2026 and ${more(left, "line")}`] : []];
}
function middleCut(line) {
	if (line.length <= LONGEST$3) return line;
	const half = LONGEST$3 / 2;
	return `${line.slice(0, half).trimEnd()} \u2026 ${line.slice(-80)}`.toWellFormed();
}
// src/json/text.ts
/**
* In order: the byte-order marks, then the zero bytes that JSON's first two ASCII characters have
* in UTF-16 (RFC 4627, section 3). `null`: any byte except zero.
*/
const SIGNATURES = [
	{
		encoding: "utf-8",
		bom: true,
		bytes: [
			239,
			187,
			191
		]
	},
	{
		encoding: "utf-16le",
		bom: true,
		bytes: [255, 254]
	},
	{
		encoding: "utf-16be",
		bom: true,
		bytes: [254, 255]
	},
	{
		encoding: "utf-16le",
		bom: false,
		bytes: [
			null,
			0,
			null,
			0
		]
	},
	{
		encoding: "utf-16be",
		bom: false,
		bytes: [
			0,
			null,
			0,
			null
		]
	}
];
/**
* Decodes a file's bytes into text without its byte-order mark. Never throws: see `undecodableAt`.
*/
function decode(bytes) {
	const { encoding, bom } = SIGNATURES.find((signature) => starts(bytes, signature.bytes)) ?? {
		encoding: "utf-8",
		bom: false
	};
	try {
		return {
			text: new TextDecoder(encoding, { fatal: true }).decode(bytes),
			encoding,
			bom,
			undecodableAt: null
		};
	} catch {
		return {
			text: new TextDecoder(encoding).decode(bytes),
			encoding,
			bom,
			undecodableAt: soundStart(bytes, encoding).length
		};
	}
}
const BYTES = {
	"utf-8": (text) => Buffer.from(text, "utf8"),
	"utf-16le": (text) => Buffer.from(text, "utf16le"),
	"utf-16be": (text) => Buffer.from(text, "utf16le").swap16()
};
/** The bytes that `decode` would read as this text. */
function encode(text, { encoding, bom }) {
	return BYTES[encoding](bom ? `\uFEFF${text}` : text);
}
/** The text before the first bytes that the encoding does not allow, found by bisection. */
function soundStart(bytes, encoding) {
	let sound = 0;
	for (let unsound = bytes.length + 1; unsound - sound > 1;) {
		const middle = sound + unsound >> 1;
		if (decodeStart(bytes, middle, encoding) === null) unsound = middle;
		else sound = middle;
	}
	return decodeStart(bytes, sound, encoding) ?? "";
}
/** The first `length` bytes as text, without a character that is cut off; null when invalid. */
function decodeStart(bytes, length, encoding) {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
	} catch {
		return null;
	}
}
function starts(bytes, signature) {
	if (bytes.length < signature.length) return false;
	for (let index = 0; index < signature.length; index++) {
		const byte = signature[index];
		if (byte === null ? bytes[index] === 0 : bytes[index] !== byte) return false;
	}
	return true;
}
/**
* A copy of texts that are kept for long: V8 makes of a part of a text a view of the whole, such as
* of a file for one of its lines, and keeps both in memory.
*/
function detached(texts) {
	return structuredClone(texts);
}
// src/check/suggestion.ts
/** Null when the fix cannot be applied to this text. */
function suggestionOf(source, { edits }) {
	const splices = edits.flatMap((edit) => {
		const those = splicesOf(source.parsed, edit);
		return those === null ? [] : [those];
	});
	const diff = diffOfSplices(source.text, splices);
	if (splices.length < edits.length || diff.length === 0) return null;
	const replacements = splices.flat().map(({ offset, length, text: instead }) => ({
		...source.range(offset, length),
		text: instead
	}));
	return {
		edits,
		diff: detached(diff),
		replacements: detached(replacements)
	};
}
// src/check/placed.ts
/** A rule's problem as a finding with file and line. */
function findingAt(rule, problem, sources) {
	const { at, within, message, about: own, environment, fix, related = [], cause, ask } = problem;
	const { source, flow, fixed = source } = sources;
	return {
		...about$1(rule),
		...problem.severity === void 0 ? {} : { severity: problem.severity },
		message,
		environments: environment === void 0 ? [] : [environment],
		flow,
		...placed$1(source, at, own, within),
		...fixable$1(fix, fixed),
		related: related.map((each) => relatedAt(each, sources)),
		...ask === void 0 || ask.length === 0 ? {} : { ask },
		...cause === void 0 ? {} : { cause: placedCause(cause, sources) }
	};
}
function placedCause({ ids, inMap }, { map }) {
	if (inMap === void 0 || map === void 0) return {
		ids,
		inMap: null
	};
	const { at, about: own, message, each } = inMap;
	return {
		ids,
		inMap: {
			...placed$1(map, at, own),
			message,
			each
		}
	};
}
/** A value that is missing, or inside a text of the file, is told apart by its own path too. */
function placed$1(source, at, own = [], within) {
	const place = source.place(at, within);
	const path = toPointer(at);
	const all = place.at === path ? own : [path, ...own];
	return all.length === 0 ? place : {
		...place,
		about: all
	};
}
function relatedAt(related, { source, map }) {
	if ("file" in related) return related;
	const { at, within, message, inMap = false, flow } = related;
	const { file, line } = (flow?.source ?? (inMap ? map : null) ?? source).place(at, within);
	return {
		file,
		line,
		message
	};
}
/** Empty when the fix is not certain. */
function fixable$1(fix, source) {
	const suggestion = fix === void 0 ? null : suggestionOf(source, fix);
	return suggestion === null ? {} : { fix: suggestion };
}
// src/check/suppress.ts
/** Findings about suppressions cannot be suppressed. */
const NEVER = "suppression-stale";
/** Suppressions in the order of the map, indexed by what a finding is about. */
var Suppressions = class {
	#byRule;
	/** By rule and file: the suppressions that cover the file, by the place that they name. */
	#covering = /* @__PURE__ */ new Map();
	/** True where no finding can be accepted. */
	areNone;
	constructor(suppressions) {
		this.areNone = suppressions.length === 0;
		const numbered = suppressions.map((suppression, index) => ({
			suppression,
			index
		}));
		this.#byRule = Map.groupBy(numbered, ({ suppression }) => suppression.rule);
	}
	/**
	* The lists of suppressions that match a finding on any day: one list for each enclosing place.
	*/
	*accepting({ rule, flow, file, at }) {
		if (rule === NEVER) return;
		const covering = this.#coveringFile(rule, flow ?? file);
		if (covering.size === 0) return;
		for (const place of [void 0, ...placesAround(at)]) {
			const list = covering.get(place);
			if (list !== void 0) yield list;
		}
	}
	#coveringFile(rule, file) {
		const key = `${rule} ${file}`;
		const known = this.#covering.get(key);
		if (known !== void 0) return known;
		const all = (this.#byRule.get(rule) ?? []).filter(({ suppression: { flow } }) => flow === void 0 ? true : matchesFile(file, flow));
		const byPlace = Map.groupBy(all, ({ suppression }) => suppression.at);
		this.#covering.set(key, byPlace);
		return byPlace;
	}
};
/** A place and all places that contain it. */
function* placesAround(at) {
	yield at;
	for (let end = at.lastIndexOf("/"); end !== -1; end = at.lastIndexOf("/", end - 1)) {
		yield at.slice(0, end);
		if (end === 0) return;
	}
}
/** The suppressions valid on the day `today` (YYYY-MM-DD). */
function suppressionsOn(policy, today) {
	return new Suppressions(policy.suppressions.filter(({ until }) => until === void 0 || until >= today));
}
/** The first suppression that accepts a finding, if there is one. */
function suppressionOf(finding, suppressions) {
	return [...suppressions.accepting(finding)].flatMap(([first]) => first ?? []).toSorted((one, other) => one.index - other.index)[0]?.suppression;
}
/**
* The suppression that accepts a problem: its own, that of the value of the map at fault, or that
* of its `leader`, the problem from which it follows.
*/
function acceptedBy(problem, leader, suppressions) {
	const ways = [
		problem,
		atCause(problem),
		leader
	];
	for (const way of ways) {
		const suppression = way === null ? void 0 : suppressionOf(way, suppressions);
		if (suppression !== void 0) return suppression;
	}
}
/** Which suppressions are still needed. Null for one that covers more than the run checked. */
function suppressionUses(suppressions, findings, looked) {
	const met = /* @__PURE__ */ new Set();
	const lookup = new Suppressions(suppressions);
	const all = findings.flatMap((finding) => [finding, atCause(finding) ?? []].flat());
	const lists = new Set(all.flatMap((finding) => [...lookup.accepting(finding)]));
	for (const list of lists) for (const { suppression } of list) met.add(suppression);
	const blind = blindSpots(looked);
	return suppressions.map((suppression, index) => {
		return {
			suppression,
			index,
			matches: met.has(suppression) || (looked.isRun(suppression.rule) && !blind(suppression) ? false : null)
		};
	});
}
/** Whether a suppression covers a file whose findings are not known. */
function blindSpots({ files, bad, mapFile, isLookedAt }) {
	const isRead = (file) => !bad.has(file) && (file !== mapFile || bad.size === 0);
	const passedBy = files.filter((file) => !isLookedAt(file));
	const unknown = files.filter((file) => !isLookedAt(file) || !isRead(file));
	const names = {
		passedBy: new Set(passedBy),
		unknown: new Set(unknown)
	};
	return ({ rule, flow }) => {
		const which = rule === "json-invalid" ? "passedBy" : "unknown";
		if (flow === void 0) return names[which].size > 0;
		if (names[which].has(flow)) return true;
		return !isPlainName(flow) && [...names[which]].some((file) => matchesFile(file, flow));
	};
}
// src/check/found.ts
/**
* The findings of a rule about more than single flows; those about single flows are already
* collected.
*/
function found(rule, input) {
	switch (rule.subject) {
		case "files": return foundInFiles(rule, input);
		case "map": return foundInMap(rule, input);
		case "flow": return [];
		case "pull": return foundInPull(rule, input);
		case "live": return foundLive(rule, input);
		case "suppressions": return [];
	}
}
function* foundInFiles(rule, input) {
	for (const problem of rule.check(input)) {
		const flow = problem.file === input.mapFile ? null : problem.file;
		if (flow !== null && !isAffected(flow, input)) continue;
		yield {
			...about$1(rule),
			environments: [],
			related: [],
			...problem,
			flow
		};
	}
}
function* foundInMap(rule, input) {
	const { map, facts, ...rest } = input;
	if (map === null) return;
	for (const problem of rule.check({
		...rest,
		map,
		flows: facts
	})) {
		if (isElsewhere(problem, input)) continue;
		yield findingAt(rule, problem, {
			source: map.source,
			map: map.source,
			flow: null
		});
	}
}
/** Whether it applies only in an environment that the run is not about. */
function isElsewhere({ environment }, input) {
	return environment !== void 0 && !isWanted(environment, input);
}
function* foundInPull(rule, input) {
	const { map, baseMap: base, uses, pull, live } = input;
	if (base === null || "code" in pull || reasonAgainst(rule, input) !== null) return;
	yield* inMapOrFlow(rule, rule.check({
		map,
		base,
		flows: uses,
		pull,
		live
	}), map?.source ?? new Source(input.mapFile, ""), input);
}
function* foundLive(rule, input) {
	const { map, live } = input;
	if (map === null || "code" in live) return;
	const targets = [...live.facts.currents.keys()];
	yield* inMapOrFlow(rule, rule.check({
		...live,
		map,
		targets
	}), map.source, input);
}
/** The problems of a rule that looks at the map and at flows alike. */
function* inMapOrFlow(rule, problems, ofMap, input) {
	for (const problem of problems) {
		if (isElsewhere(problem, input)) continue;
		const { flow } = problem;
		yield findingAt(rule, problem, {
			source: flow?.source ?? ofMap,
			map: ofMap,
			flow: flow?.file ?? null
		});
	}
}
/** The findings of the rules about suppressions, which run after all others. */
function foundInSuppressions(rules, findings, input) {
	const { map, today } = input;
	if (map === null) return [];
	const suppressions = suppressionUses(map.suppressions, findings, checkedFiles(map, input));
	const judgingPolicy = rules.filter((rule) => rule.subject === "suppressions");
	const { source } = map;
	return judgingPolicy.flatMap((rule) => [...rule.check({
		suppressions,
		today
	})].map((problem) => findingAt(rule, problem, {
		source,
		map: source,
		flow: null
	})));
}
// src/map/flow-facts.ts
/** The facts of one flow, from what its keys resolve to in the environments that it goes to. */
function flowFacts(flow, map, environments) {
	const uses = (map === null ? [] : environmentsOf$1(map, flow, environments)).map((environment) => resolveUsed(flow, environment));
	return {
		file: flow.file,
		bindings: uses.flatMap(({ environment, bindings }) => bindings.map(({ entry, used }) => ({
			environment,
			entry,
			logicalName: used.declared?.logicalName ?? null,
			sendsCards: used.sendsCards,
			sendsMessages: used.sendsMessages
		}))),
		keysMeant: [...usedUndeployed(flow, map), ...uses.flatMap((use) => keysMeant(flow, map, use))],
		misspelt: uses.flatMap((use) => misspelt(flow, use)),
		secureParameters: flow.secureParameters
	};
}
/** The causes are those that `reference-undeclared` and `reference-unmapped` name. */
function misspelt({ file }, { environment, unmapped }) {
	return unmapped.flatMap(({ key: written, declared }) => {
		const name = declared?.logicalName ?? written;
		const key = mappedKeys(environment.entries).nearest(name);
		if (key === null) return [];
		return [{
			key,
			causes: [wrongName(file, "reference", written), unmappedName(name)]
		}];
	});
}
function usedUndeployed(flow, map) {
	if (map === null || checkedOnlyReason(map, flow) === null) return [];
	return flow.used.flatMap(({ key, declared }) => [key, declared?.logicalName ?? key]);
}
function keysMeant(flow, map, use) {
	return use.unmapped.flatMap((used) => (isConnectionId(used.key, flow, map) ? keyOfConnection(used.key, flow, map) : mappedInOtherCase(used, use)?.mapped) ?? []);
}
// src/map/flow-index.ts
/** A flow's entry in the index of its repository; it keeps nothing of the flow's text in memory. */
function indexed(flow, used = usedReferences(flow)) {
	const { file, displayName, guids, origin, workflowId, solution } = flow;
	const { references, definition, operations } = flow;
	return {
		file,
		displayName,
		guids,
		origin,
		workflowId,
		...solution === void 0 ? {} : { solution },
		references: references?.map(indexedReference) ?? null,
		used: used.map(indexedUse),
		secureParameters: secureParameters(definition.parameters),
		childFlows: operations.flatMap(({ childFlow }) => childFlow ?? []),
		connectors: usedConnectors(flow),
		size: operations.length,
		limitsRuns: concurrencyPath(operations) !== null
	};
}
function indexedReference(reference) {
	const { key, logicalName, connectionName, source } = reference;
	return {
		key,
		logicalName,
		connectionName,
		source
	};
}
function indexedUse(used) {
	const { key, declared } = used;
	return {
		key,
		declared: declared && {
			logicalName: declared.logicalName,
			source: declared.source
		},
		sendsCards: isTeams(used) && used.uses.some(isCard),
		sendsMessages: isTeams(used) && used.uses.some(isMessage)
	};
}
function secureParameters(declared) {
	return (isObject(declared) ? Object.entries(declared) : []).filter(([, parameter]) => isSecure(parameter)).map(([name]) => name);
}
// src/map/known-flows.ts
/**
* The guids, in lower case, of flows known before any is read: those in the map, and those in the
* names of `files`, which identify a flow even if the file cannot be read.
*/
function knownFlows(files, map) {
	const mapped = [...map?.environments.values() ?? []].flatMap((environment) => [...environment.flows.values()]);
	return /* @__PURE__ */ new Set([...files.flatMap(guidsInName), ...mapped.flatMap(({ flowName }) => flowName === null ? [] : [flowName.toLowerCase()])]);
}
// src/flow/expressions.ts
/** True for a string that may be wrong by itself, whatever the flow: hardly any is. */
function mayBeWrong({ reading: { error, wrongCalls, tooLong } }) {
	return error !== null || wrongCalls.length > 0 || tooLong.length > 0;
}
// src/flow/graph.ts
/**
* How the operations of a flow depend on each other: one model for the rules, the plan and the
* diagram. Like the runtime, it compares names without case.
*/
var FlowGraph = class {
	/** By its block; null until somebody asks. */
	#scopeOf = null;
	#named;
	#operations;
	/** By the index of their operation. */
	#edges;
	#namesIn = /* @__PURE__ */ new Map();
	#circles = null;
	#ordered = /* @__PURE__ */ new Map();
	#steps = 0;
	#searches = 0;
	/** By the index of an operation, the last search that came to it. */
	#seen;
	/** By the index of an operation, where the search for circles is with it. */
	#states;
	/** `operations`: all of a flow. */
	constructor(operations) {
		this.#operations = operations;
		this.#edges = operations.map(() => NO_EDGES);
		this.#seen = new Uint32Array(operations.length);
		this.#states = new Uint8Array(operations.length);
		this.#named = Map.groupBy(operations, ({ lowerName }) => lowerName);
		const inScope = (action, name) => this.#inScopeOf(action, name);
		for (const operation of operations) this.#edges[operation.index] = edgesOf(operation, inScope);
	}
	/** Outer before inner, in file order, including the scope of the triggers. */
	get scopes() {
		return [...this.#blocks().values()];
	}
	scopeOf({ siblings, parent }) {
		return this.#blocks().get(siblings) ?? {
			parent,
			operations: []
		};
	}
	#blocks() {
		this.#scopeOf ??= scopesOf(this.#operations);
		return this.#scopeOf;
	}
	/** The operations of that name: one or none; several only in an invalid flow. */
	named(name) {
		return this.namedInAnyCase(name.toLowerCase());
	}
	/** The same by the name in lower case. */
	namedInAnyCase(lowerName) {
		return this.#named.get(lowerName) ?? NONE$2;
	}
	/** The operation of that name in an action's scope; the last of several in an invalid flow. */
	#inScopeOf({ siblings }, name) {
		const lowerName = name.toLowerCase();
		const named = this.namedInAnyCase(lowerName);
		if (named.length > 1) return this.#byName(siblings).get(lowerName) ?? null;
		const [only] = named;
		return only?.siblings === siblings ? only : null;
	}
	/** Made only for an invalid flow, in which any number of scopes may use the same name. */
	#byName(siblings) {
		const known = this.#namesIn.get(siblings);
		if (known !== void 0) return known;
		const inside = this.#blocks().get(siblings)?.operations ?? NONE$2;
		const made = new Map(inside.map((operation) => [operation.lowerName, operation]));
		this.#namesIn.set(siblings, made);
		return made;
	}
	/** What an action's `runAfter` names, in its order. */
	edges(action) {
		return this.#has(action) ? this.#edges[action.index] ?? NO_EDGES : NO_EDGES;
	}
	#has(operation) {
		return this.#operations[operation.index] === operation;
	}
	/** True where `outer` holds `inner`, however deep. */
	encloses(outer, inner) {
		for (let { parent } = inner; parent !== null; parent = parent.parent) if (parent === outer) return true;
		return false;
	}
	/**
	* The two operations of one scope that decide the order of `one` and `other`: the operations
	* themselves, or actions that contain them. Null where nothing decides it: they are in different
	* branches of one action, or one contains the other.
	*/
	meeting(one, other) {
		for (let later = other; later !== null; later = later.parent) {
			const earlier = holderIn(later.siblings, one);
			if (earlier !== null) return earlier === later ? null : [earlier, later];
		}
		return null;
	}
	/**
	* True where `one` has ended, or was skipped, before `other` starts: `one` is on the runAfter
	* path of `other` or of an action that contains `other`, or inside an action on that path.
	* Microsoft's own condition: "must either be in 'runAfter' path or within a scope action on the
	* 'runAfter' path".
	*/
	runsBefore(one, other) {
		if (!this.#has(other)) return true;
		if (one.kind === "trigger") return other.kind === "action";
		const [earlier, later] = this.meeting(one, other) ?? [];
		return earlier !== void 0 && later !== void 0 && this.#waitsFor(later, earlier);
	}
	/** False where a scope's order is broken: a name does not exist, or actions wait in a circle. */
	isOrdered({ operations }) {
		const known = this.#ordered.get(operations) ?? this.#hasOrder(operations);
		this.#ordered.set(operations, known);
		return known;
	}
	#hasOrder(operations) {
		const inCircle = new Set(this.circles().flatMap((circle) => circle.map(({ from }) => from)));
		return operations.every((operation) => !inCircle.has(operation) && this.edges(operation).every(({ to }) => to !== null));
	}
	/** Circles of actions that wait for each other, each starting at its first action in the file. */
	circles() {
		this.#circles ??= this.#mayHaveCircle(this.#operations) ? this.scopes.flatMap(({ operations }) => this.#circlesIn(operations)) : [];
		return this.#circles;
	}
	/**
	* True where a path of edges leads from `later` to `earlier`, or where the search was stopped as
	* too long, which happens only in flows that no server accepts.
	*/
	#waitsFor(later, earlier) {
		const search = ++this.#searches;
		const open = [later];
		for (let next = open.pop(); next !== void 0; next = open.pop()) {
			if (++this.#steps > MOST_STEPS$1) return true;
			for (const { to } of this.edges(next)) {
				if (to === earlier) return true;
				if (to === null || this.#seen[to.index] === search) continue;
				this.#seen[to.index] = search;
				open.push(to);
			}
		}
		return false;
	}
	#circlesIn(operations) {
		if (!this.#mayHaveCircle(operations)) return [];
		const circles = [];
		for (const start of operations) if (this.#states[start.index] === NEW) this.#walkFrom(start, circles);
		return circles.slice(0, MOST_CIRCLES).map(fromFirst);
	}
	/** Without an action that waits for one after it in the file, there is no circle. */
	#mayHaveCircle(operations) {
		return operations.some((operation) => this.edges(operation).some(({ to }) => to !== null && to.index >= operation.index));
	}
	/** A depth-first walk along the edges; an edge back into the walk closes a circle. */
	#walkFrom(start, circles) {
		const walk = [this.#step(start, null)];
		for (let top = walk.at(-1); top !== void 0; top = walk.at(-1)) {
			const edge = top.edges[top.followed++];
			if (edge === void 0) {
				walk.pop();
				this.#states[top.operation.index] = LEFT;
			} else if (edge.to === null) continue;
			else if (this.#states[edge.to.index] === NEW) walk.push(this.#step(edge.to, edge));
			else if (this.#states[edge.to.index] === ON_WALK && circles.length < MOST_CIRCLES) circles.push(circleOf(walk, edge, edge.to));
		}
	}
	#step(operation, by) {
		this.#states[operation.index] = ON_WALK;
		return {
			operation,
			by,
			edges: this.edges(operation),
			followed: 0
		};
	}
};
/** Not seen yet; on the walk; left, with all that it waits for. */
const [NEW, ON_WALK, LEFT] = [
	0,
	1,
	2
];
/**
* The most steps for all questions about a flow: far more than 500 actions, the allowed number,
* need.
*/
const MOST_STEPS$1 = 3e6;
/** One circle is enough for a refusal, and each may be as long as the flow. */
const MOST_CIRCLES = 100;
function scopesOf(operations) {
	const scopes = [...Map.groupBy(operations, ({ siblings }) => siblings)].map(([block, inside]) => {
		return [block, {
			parent: inside[0]?.parent ?? null,
			operations: inside
		}];
	});
	return new Map(scopes);
}
function circleOf(walk, closing, first) {
	const from = walk.findIndex(({ operation }) => operation === first);
	return [...walk.slice(from + 1).flatMap(({ by }) => by ?? []), closing];
}
function fromFirst(circle) {
	const position = (index) => circle[index]?.from.index ?? 0;
	let first = 0;
	for (const index of circle.keys()) if (position(index) < position(first)) first = index;
	return [...circle.slice(first), ...circle.slice(0, first)];
}
function edgesOf(action, inScope) {
	const runAfter = action.kind === "action" ? own$1(action.value, "runAfter") : void 0;
	if (!isObject(runAfter)) return NO_EDGES;
	const edges = [];
	for (const name in runAfter) edges.push({
		from: action,
		name,
		to: inScope(action, name)
	});
	return edges;
}
const NONE$2 = [];
const NO_EDGES = [];
/** The operation of the block that is or contains `operation`; null where none does. */
function holderIn(block, operation) {
	let holder = operation;
	while (holder !== null && holder.siblings !== block) holder = holder.parent;
	return holder;
}
// src/flow/names-used.ts
/** What the names in a flow's expressions refer to. */
function namesUsed(strings, graph) {
	const used = {
		operation: [],
		scope: [],
		loop: [],
		variable: [],
		parameter: []
	};
	for (const string of strings) for (const use of string.reading.names) {
		const named = use.kind === "variable" || use.kind === "parameter" ? NONE$1 : graph().namedInAnyCase(use.lowerName);
		used[use.kind].push({
			use,
			string,
			named
		});
	}
	return used;
}
const NONE$1 = [];
// src/flow/run-conditions.ts
/** How an action that runs may end, in lower case; one that does not run is skipped. */
const ENDS = [
	"succeeded",
	"failed",
	"timedout"
];
const SKIPPED = "skipped";
/** Edges that are followed for all questions about a flow: far more than 500 actions need. */
const MOST_STEPS = 2e5;
/**
* What the statuses in `runAfter` say of a run, beyond the order: an action starts once all that
* it waits for have ended with one of the statuses that it names, and is skipped otherwise.
*/
var RunConditions = class {
	#graph;
	#required = /* @__PURE__ */ new Map();
	#sound = /* @__PURE__ */ new Map();
	#always = /* @__PURE__ */ new Map();
	#steps = 0;
	constructor(graph) {
		this.#graph = graph;
	}
	/**
	* True where `later` cannot start unless `earlier`, an action at the top, has run before: it was
	* not skipped. True as well where it is unknown: `runAfter` is broken, or too much to look at.
	*/
	needs(later, earlier) {
		const holder = this.#graph.meeting(earlier, later)?.[1];
		if (!this.#isSound(earlier)) return true;
		if (holder === void 0) return false;
		const statuses = this.#requiredBy(holder).get(earlier);
		if (this.#steps > MOST_STEPS || statuses !== void 0 && !statuses.has(SKIPPED)) return true;
		return this.#graph.runsBefore(earlier, later) && this.#alwaysRuns(earlier);
	}
	/** True where one run may be in both at the same time; false where it is unknown. */
	overlap(one, other) {
		const meeting = this.#graph.meeting(one, other);
		if (meeting === null || !this.#isSound(meeting[0])) return false;
		if (this.#graph.runsBefore(one, other) || this.#graph.runsBefore(other, one)) return false;
		const [first, second] = meeting.map((each) => this.#requiredBy(each));
		if (first === void 0 || second === void 0 || this.#steps > MOST_STEPS) return false;
		return ![...first].some(([waited, statuses]) => both(second.get(waited), statuses).size === 0);
	}
	/** True where all actions of its scope wait for actions that exist, by statuses that exist. */
	#isSound(operation) {
		const scope = this.#graph.scopeOf(operation);
		const known = this.#sound.get(operation.siblings);
		if (known !== void 0) return known;
		const edges = scope.operations.flatMap((each) => this.#graph.edges(each));
		const isSound = edges.length <= MOST_STEPS && this.#graph.isOrdered(scope) && edges.every(hasStatuses);
		this.#sound.set(operation.siblings, isSound);
		return isSound;
	}
	/** How the actions of its scope must have ended for `operation` to start. */
	#requiredBy(operation) {
		const known = this.#required.get(operation);
		if (known !== void 0) return known;
		const required = /* @__PURE__ */ new Map();
		const started = /* @__PURE__ */ new Set([operation]);
		for (const each of started) for (const edge of this.#graph.edges(each)) {
			if (edge.to === null || ++this.#steps > MOST_STEPS) continue;
			const statuses = statusesOf(edge);
			required.set(edge.to, both(required.get(edge.to), statuses));
			if (!statuses.has(SKIPPED)) started.add(edge.to);
		}
		this.#required.set(operation, required);
		return required;
	}
	/** True where nothing that happens in a run can make it skip this action. */
	#alwaysRuns(action) {
		const running = /* @__PURE__ */ new Set([action]);
		for (const each of running) {
			const known = this.#always.get(each);
			const edges = known === void 0 ? this.#graph.edges(each) : [];
			if (known === false || edges.some((edge) => !this.#isMet(edge, running))) {
				this.#always.set(action, false);
				return false;
			}
		}
		for (const each of running) this.#always.set(each, true);
		return true;
	}
	/** True where the action ends as it must, if it runs; that it does is added to what must hold. */
	#isMet(edge, running) {
		const statuses = statusesOf(edge);
		if (edge.to === null || !endsOf(edge.to).every((end) => statuses.has(end))) return false;
		if (!statuses.has(SKIPPED)) running.add(edge.to);
		return true;
	}
};
function endsOf({ value }) {
	return cannotFail(value) ? ENDS.slice(0, 1) : ENDS;
}
/**
* True for an action that flows have as a heading, and for an initialisation: if it fails, it did
* run, and the run has failed already.
*/
function cannotFail(action) {
	const type = (digString(action, "type") ?? "").toLowerCase();
	switch (type) {
		case "initializevariable": return true;
		case "compose": return !JSON.stringify(own$1(action, "inputs") ?? null).includes("@");
		case "scope": {
			const actions = own$1(action, "actions");
			return isObject(actions) && Object.values(actions).every(cannotFail);
		}
		default: return !isKnownType("action", type);
	}
}
/** The statuses, in lower case, with which an action may end for the one that waits for it. */
function statusesOf({ from, name }) {
	const statuses = own$1(own$1(from.value, "runAfter"), name);
	if (!Array.isArray(statuses)) return NONE;
	if (statuses.length === 1 && statuses[0] === "Succeeded") return SUCCEEDED;
	return new Set(statuses.map((status) => String(status).toLowerCase()));
}
const NONE = /* @__PURE__ */ new Set();
/** Those of nearly every edge. */
const SUCCEEDED = /* @__PURE__ */ new Set(["succeeded"]);
function hasStatuses(edge) {
	const statuses = [...statusesOf(edge)];
	return statuses.length > 0 && statuses.every((each) => each === SKIPPED || ENDS.includes(each));
}
/** What an action may end with where two edges wait for it; `one` may be none. */
function both(one, other) {
	return one === void 0 || one === other ? other : new Set([...one].filter((status) => other.has(status)));
}
// src/flow/expression/unevaluated.ts
/** A call with no argument, or with one that starts with a name or a text: none in `first(5)`. */
const CALL = /^\s*[a-z]\w*\(\s*[a-z')]/i;
/**
* Whether a text is an expression but for its `@`, so that nobody evaluates it: calls of the
* language's functions, with as many arguments as they take, one of which no other language has.
* Of 1,870 published flows two have one: a condition that is never true, and a variable that is
* never what its name says.
*/
function isUnevaluated(text) {
	if (text[0] === "@" || !text.includes("(") || !CALL.test(text)) return false;
	if (text.includes("@{")) return false;
	const { kind, wrongCalls } = readingOf(`@${text.trim()}`);
	return kind === "expression" && wrongCalls.length === 0 && callsItsOwn(text);
}
/**
* The function that `text` calls after an `@` without braces, in the part that nobody evaluates: as
* in `Total: @variables('total')`. Null where there is none. JSON in a text may be for another run,
* such as a copy of an action's parameters that Power Automate itself left in one of its flows.
*/
function callInText(text) {
	if (/^\s*[{[]/.test(text)) return null;
	return textsOf(text).flatMap(looseCalls).filter(([, name = ""]) => isItsOwn(functionNamed(name)?.name ?? "")).slice(0, MOST_CALLS).find(isCall)?.[1] ?? null;
}
/** A text with more calls than this is not written by hand. */
const MOST_CALLS = 20;
function isCall({ input, index }) {
	const call = callAt(input, index);
	if (call === null) return false;
	const { kind, wrongCalls } = readingOf(call);
	return kind === "expression" && wrongCalls.length === 0;
}
function textsOf(text) {
	const template = parseTemplate(text);
	switch (template.kind) {
		case "text": return [text];
		case "interpolation": return template.parts.filter((part) => typeof part === "string");
		case "expression": return [];
	}
}
/** From the `@` to the bracket that closes the call; null where none does. */
function callAt(text, at) {
	let open = 0;
	let isQuoted = false;
	for (let end = at; end < text.length; end++) {
		const character = text[end];
		if (character === "'") isQuoted = !isQuoted;
		else if (isQuoted) continue;
		else if (character === "(") open++;
		else if (character === ")" && --open === 0) return text.slice(at, end + 1);
	}
	return null;
}
const LITERAL = /'[^']*'/g;
/** Power Fx, DAX and SQL have capitals: `First('My list')`, `UNION('A', 'B')`. */
const NAME_OF_CALL = /\b[a-z]\w*(?=\()/g;
function callsItsOwn(text) {
	return (text.replace(LITERAL, "''").match(NAME_OF_CALL) ?? []).some((name) => isItsOwn(functionNamed(name)?.name ?? ""));
}
/** Functions of one word that read the run; `concat`, `guid` and the like are in other languages. */
const READS_RUN = new Set("actions body item items outputs parameters result trigger variables workflow".split(" "));
function isItsOwn(name) {
	return READS_RUN.has(name) || /[A-Z]/.test(name);
}
// src/flow/string-walk.ts
/** The fields that hold what a run reads; all others that are evaluated have kinds of their own. */
const READ = /* @__PURE__ */ new Set(["inputs", "expression"]);
/**
* Adds what strings hold to `found`, however deep they are. Its path changes under way: hardly any
* string needs one to keep.
*/
var StringWalk = class {
	#found;
	#start;
	#holder;
	#steps = [];
	/** `start` leads to what holds the values. */
	constructor(found, start, holder) {
		this.#found = found;
		this.#start = start;
		this.#holder = holder;
	}
	/** Calls `walk` one level further down, at `key`. */
	within(key, walk) {
		this.#steps.push(key);
		walk();
		this.#steps.pop();
	}
	/** Looks at the value at `key`. By `name`, that of its field, a password is recognised. */
	at(key, value, name, treatment) {
		if (typeof value !== "string" && (typeof value !== "object" || value === null)) return;
		this.#steps.push(key);
		if (typeof value === "string") this.#text(value, name, treatment);
		else this.#inside(value, name, treatment);
		this.#steps.pop();
	}
	/**
	* Looks at a field of `holder`, and at its name, which is evaluated too. `above` is the name of
	* the field that has `holder`.
	*/
	field(key, holder, above, treatment) {
		this.#name(key, treatment);
		const value = holder[key];
		if (treatment.use === null) this.at(key, value, null, treatment);
		else this.at(key, value, nameOf$2(key, holder, above), treatmentOf(key, treatment));
	}
	#name(key, { evaluatedBy }) {
		if (evaluatedBy === null || !key.includes("@")) return;
		const path = KeyPath.of(...this.#start, ...this.#steps, key);
		this.#found.expressions.push({
			operation: evaluatedBy,
			path,
			text: key,
			reading: readingOf(key)
		});
	}
	/** The value at `key` is a secret, whatever it looks like. */
	secret(key, kind, text) {
		const [holder, path] = [this.#holder, [...this.#path(), key]];
		this.#found.secrets.push({
			holder,
			path,
			secret: {
				kind,
				within: [0, text.length]
			}
		});
	}
	#inside(value, name, treatment) {
		if (Array.isArray(value)) {
			for (let index = 0; index < value.length; index++) this.at(index, value[index], name, treatment);
			return;
		}
		for (const key in value) this.field(key, value, name, treatment);
	}
	#text(text, name, { use, evaluatedBy }) {
		const reading = evaluatedBy === null ? void 0 : this.#evaluated(text, evaluatedBy);
		if (use === null) return;
		const secret = secretIn(text, name, use, reading?.mayHoldSecret);
		if (secret === null) return;
		this.#found.secrets.push({
			holder: this.#holder,
			path: this.#path(),
			secret
		});
	}
	#evaluated(text, operation) {
		const reading = text.includes("@") ? readingOf(text) : void 0;
		if (reading !== void 0) this.#found.expressions.push({
			operation,
			path: this.#path(),
			text,
			reading
		});
		const isWhole = isUnevaluated(text);
		const inText = !isWhole && reading?.mayCallInText ? callInText(text) : null;
		if (isWhole || inText !== null) this.#unevaluated(operation, inText);
		return reading;
	}
	#unevaluated(operation, inText) {
		if (!READ.has(this.#steps[0] ?? "")) return;
		this.#found.unevaluated.push({
			operation,
			path: this.#path(),
			inText
		});
	}
	#path() {
		return [...this.#start, ...this.#steps];
	}
};
/** The name of a field's value: a variable or header says its own beside it. */
function nameOf$2(key, holder, above) {
	if (key !== "value") return key;
	return digString(holder, "name") ?? digString(holder, "key") ?? above;
}
/** What is done with what is at `key`, within something that is treated in that way. */
function treatmentOf(key, above) {
	if (above.use !== "sent") return above;
	if (/^authentication$/i.test(key)) return {
		...above,
		use: "signs-in"
	};
	return /^queries(?:\/|$)/i.test(key) ? {
		...above,
		use: "query"
	} : above;
}
// src/flow/strings.ts
/**
* What all strings of a flow hold, found in one walk: operation by operation, and then the rest of
* the definition, of which `outputs` are evaluated when all actions have run.
*/
function stringsOf(flow) {
	const found = {
		expressions: [],
		unevaluated: [],
		secrets: []
	};
	for (const operation of flow.operations) inOperation(operation, found);
	for (const part in flow.definition) inPart(part, flow, found);
	return found;
}
/** The fields of an operation that are evaluated; names, descriptions and metadata are not. */
const EVALUATED = /* @__PURE__ */ new Set([...[
	"inputs",
	"expression",
	"foreach",
	"conditions",
	"splitOn",
	"limit",
	"recurrence"
], ...[
	"trackedProperties",
	"correlation",
	"runtimeConfiguration"
]]);
/** Where an operation has no strings of its own: further actions, names of actions, types. */
const NO_STRINGS = /* @__PURE__ */ new Set([...[
	"actions",
	"else",
	"default",
	"tools"
], ...[
	"type",
	"kind",
	"runAfter",
	"metadata"
]]);
/** Types of actions that work on a value within the flow; all others send it somewhere. */
const KEEPS = new Set([
	"appendtoarrayvariable appendtostringvariable compose decrementvariable expression foreach if",
	"incrementvariable initializevariable join parsejson query scope select setvariable switch",
	"table terminate until wait"
].flatMap((types) => types.split(" ")));
function inOperation(operation, found) {
	const { name, path, value } = operation;
	if (!isObject(value)) {
		inNoOperation(operation, found);
		return;
	}
	const walk = new StringWalk(found, path, { operation: name });
	const evaluated = {
		use: "text",
		evaluatedBy: operation
	};
	for (const key in value) {
		const part = value[key];
		if (NO_STRINGS.has(key)) continue;
		if (key === "inputs") inInputs(operation, part, walk);
		else if (key === "cases") inCases(operation, part, walk);
		else walk.at(key, part, null, EVALUATED.has(key) ? evaluated : TEXT);
	}
}
const TEXT = {
	use: "text",
	evaluatedBy: null
};
const KEPT = {
	use: "kept",
	evaluatedBy: null
};
/** A text or a list, where an operation should be. */
function inNoOperation({ name, path, value }, found) {
	new StringWalk(found, path.slice(0, -1), { operation: name }).at(path.at(-1) ?? name, value, null, TEXT);
}
/** Whether its name is evidence of a secret depends on what the operation does with a value. */
function inInputs(operation, inputs, walk) {
	const { lowerType } = operation;
	const treatment = {
		use: KEEPS.has(lowerType) ? "kept" : "sent",
		evaluatedBy: operation
	};
	if (!isObject(inputs)) {
		walk.at("inputs", inputs, null, treatment);
		return;
	}
	const isValue = lowerType === "compose";
	walk.within("inputs", () => {
		for (const key in inputs) walk.field(key, inputs, null, isValue ? treatment : inputTreatment(key, treatment));
	});
}
function inputTreatment(key, treatment) {
	const [isValue, isEvaluated] = [!NO_VALUES$1.has(key), !SCHEMAS.has(key)];
	if (isValue && isEvaluated) return treatment;
	return {
		use: isValue ? treatment.use : null,
		evaluatedBy: isEvaluated ? treatment.evaluatedBy : null
	};
}
/** A schema describes JSON, and holds no expressions. */
const SCHEMAS = /* @__PURE__ */ new Set(["schema", "headersSchema"]);
/** What inputs hold beside values: names of the connector and its operation; types. */
const NO_VALUES$1 = /* @__PURE__ */ new Set([
	"host",
	"schema",
	"retryPolicy"
]);
/** Only the value that selects a case is no further action. */
function inCases(operation, cases, walk) {
	if (!isObject(cases)) return;
	const treatment = {
		use: null,
		evaluatedBy: operation
	};
	walk.within("cases", () => {
		for (const name in cases) {
			const value = own$1(cases[name], "case");
			if (value !== void 0) walk.within(name, () => walk.at("case", value, null, treatment));
		}
	});
}
function inPart(part, { definition, definitionPath }, found) {
	if (part === "triggers" || part === "actions") return;
	const value = definition[part];
	const walkOf = (name) => new StringWalk(found, definitionPath, {
		part,
		name
	});
	const unevaluated = part === "metadata" ? TEXT : KEPT;
	if (!isObject(value)) {
		walkOf(null).at(part, value, null, unevaluated);
		return;
	}
	const treatment = part === "outputs" ? {
		...KEPT,
		evaluatedBy: placeholder(value, definitionPath)
	} : unevaluated;
	for (const name in value) {
		const walk = walkOf(name);
		walk.within(part, () => {
			if (part === "parameters") inParameter(name, value[name], walk);
			else walk.field(name, value, null, treatment);
		});
	}
}
/** What stands for the operation of the definition's `outputs`. */
function placeholder(value, path) {
	return {
		kind: "action",
		name: "outputs",
		lowerName: "outputs",
		type: "",
		lowerType: "",
		value,
		path,
		parent: null,
		siblings: {},
		depth: 1,
		index: 0,
		host: null,
		childFlow: null
	};
}
const VALUES = /* @__PURE__ */ new Set([
	"defaultValue",
	"value",
	"allowedValues"
]);
function inParameter(name, parameter, walk) {
	if (!isObject(parameter)) {
		walk.at(name, parameter, name, KEPT);
		return;
	}
	const isSecret = isSecure(parameter);
	walk.within(name, () => {
		for (const key in parameter) {
			const value = parameter[key];
			if (!VALUES.has(key)) walk.at(key, value, null, TEXT);
			else if (isSecret && isWrittenOut(value)) walk.secret(key, SECURE, value);
			else walk.at(key, value, name, KEPT);
		}
	});
}
const SECURE = "the value of a secret parameter";
/** The type of the parameter says that it is secret. */
function isWrittenOut(value) {
	return typeof value === "string" && !isPlaceholder(value) && !isReference(value) && !value.startsWith("@");
}
// src/check/context.ts
/** What the rules about flows know of one flow; `known`: the guids of flows that exist. */
function contextOf(flow, known, { map }, policy, { environments, today, live }) {
	const goesTo = map === null ? [] : environmentsOf$1(map, flow, environments);
	const used = usedReferences(flow);
	const strings = once(() => stringsOf(flow));
	const expressions = () => strings().expressions;
	const graph = once(() => new FlowGraph(flow.operations));
	const conditions = once(() => new RunConditions(graph()));
	const names = once(() => namesUsed(expressions(), graph));
	return {
		flow,
		used,
		uses: goesTo.map((environment) => resolveUsed({
			file: flow.file,
			used
		}, environment)),
		map,
		policy,
		today,
		knownFlows: known,
		rowsOf: ({ environmentName }) => "code" in live ? null : readValue(live.facts.environments.get(environmentName)?.references),
		types: once(() => new Set(flow.operations.map(({ lowerType }) => lowerType))),
		expressions,
		unevaluated: () => strings().unevaluated,
		secrets: () => strings().secrets,
		doubtful: once(() => expressions().filter(mayBeWrong)),
		graph,
		conditions,
		names,
		variables: once(() => variablesIn(flow.operations, names().variable))
	};
}
/** Computed on first use: most flows of a run never need it. */
function once(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// src/check/pass.ts
/** Reads each file once and runs every rule about flows on it. */
function passOverFiles(unread, options, policy, keeps) {
	const pass = new Pass(unread, options, policy, keeps);
	for (const file of unread.files) pass.take(file);
	return pass.end();
}
/**
* How many flows a rule looks at in a row, while the processor has its code at hand. Of more the
* garbage collector has more to copy, which takes longer than it saves.
*/
const IN_A_ROW = 8;
/** The same where there are so many flows that the young generation of the heap is large. */
const IN_A_LONG_ROW = 12;
const MANY$1 = 500;
/** Takes one file after another, and keeps only what is needed later. */
var Pass = class {
	#unread;
	#options;
	#policy;
	#keeps;
	/** Guids of the flows that exist, as far as known yet. */
	#known;
	#rules;
	/** Those of them that may say what they could not check. */
	#unsure;
	#inARow;
	/** Flows that are read, and not checked yet. */
	#waiting = [];
	#found = [];
	#unchecked = /* @__PURE__ */ new Map();
	#looked = {
		flows: [],
		skipped: [],
		badFiles: [],
		facts: [],
		uses: [],
		findings: [],
		unchecked: []
	};
	constructor(unread, options, policy, keeps) {
		this.#unread = unread;
		this.#options = options;
		this.#policy = policy;
		this.#keeps = keeps;
		this.#known = knownFlows(unread.names, unread.map);
		this.#rules = rulesOfFlows(unread, policy);
		this.#inARow = unread.names.length > MANY$1 ? IN_A_LONG_ROW : IN_A_ROW;
		this.#unsure = this.#rules.filter(({ unchecked }) => unchecked !== void 0);
	}
	take(file) {
		switch (file.kind) {
			case "flow":
				this.#look(file.flow);
				break;
			case "indexed":
				this.#note(file.flow);
				break;
			case "skipped":
				this.#looked.skipped.push(file);
				break;
			case "invalid": this.#looked.badFiles.push(file);
		}
	}
	/** The result, without findings that a later file made invalid. */
	end() {
		this.#judge();
		const isOpen = ({ unlessKnown }) => unlessKnown === void 0 || !this.#known.has(unlessKnown);
		const findings = this.#found.filter(isOpen).map(({ finding }) => finding);
		return {
			...this.#looked,
			findings,
			unchecked: [...this.#unchecked.values()]
		};
	}
	#look(flow) {
		const context = contextOf(flow, this.#known, this.#unread, this.#policy, this.#options);
		this.#note(indexed(flow, context.used));
		if (!("code" in this.#options.pull)) this.#looked.uses.push({
			flow,
			uses: context.uses
		});
		this.#waiting.push(context);
		if (this.#waiting.length === this.#inARow) this.#judge();
	}
	#judge() {
		const waiting = this.#waiting;
		this.#waiting = [];
		const judged = waiting.filter(({ flow }) => this.#isJudged(flow));
		const foundIn = foundInEach(judged, this.#rules);
		for (const context of judged) this.#noteUnchecked(context);
		for (const context of waiting) {
			const found = foundIn.get(context) ?? [];
			for (const each of found) this.#found.push(each);
			const findings = found.map(({ finding }) => finding);
			if (this.#keeps(context.flow, findings)) this.#looked.flows.push(context.flow);
		}
	}
	#isJudged({ file }) {
		return isAffected(file, this.#options) && this.#options.isLiveOnly !== true;
	}
	#noteUnchecked(context) {
		for (const rule of this.#unsure) for (const reason of rule.unchecked?.(context) ?? []) this.#unchecked.set(keyOfData([rule.id, reason]), {
			rule: rule.id,
			reason
		});
	}
	#note(flow) {
		for (const guid of flow.guids) this.#known.add(guid);
		this.#looked.facts.push(flowFacts(flow, this.#unread.map, this.#options.environments));
	}
};
function rulesOfFlows({ map }, policy) {
	return (map === null ? WITHOUT_MAP : FLOW_RULES).filter((rule) => isOn(rule, policy));
}
const FLOW_RULES = RULES.filter((rule) => rule.subject === "flow");
const WITHOUT_MAP = FLOW_RULES.filter(({ needs }) => needs !== "map");
/** What every rule about flows finds in each of some: by flow, in the order of the rules. */
function foundInEach(contexts, rules) {
	const each = contexts.map((context) => ({
		context,
		found: []
	}));
	for (const rule of rules) for (const { context, found } of each) if (isAbout(rule, context)) find(rule, context, found);
	return new Map(each.map(({ context, found }) => [context, found]));
}
function isAbout({ types }, context) {
	return types === void 0 || types.some((type) => context.types().has(type));
}
function find(rule, context, found) {
	for (const problem of rule.check(context)) {
		const finding = findingOf(problem, rule, context);
		found.push({
			finding,
			unlessKnown: problem.unlessKnown
		});
	}
}
function findingOf(problem, rule, { flow, map }) {
	const source = problem.inMap ? map?.source ?? flow.source : flow.source;
	const { fix, ...unfixed } = problem;
	return findingAt(rule, flow.format === "dataverse-row" ? unfixed : {
		...unfixed,
		fix
	}, {
		source,
		map: map?.source,
		flow: flow.file,
		fixed: flow.source
	});
}
// src/check/check.ts
/**
* Runs every rule in one pass over the files. Flows are released before more than a few others are
* read, so memory does not grow with their number. Returns the findings, the project with the flows
* that are kept, and a few facts of every flow.
*/
function checkFiles(unread, options, keeps) {
	const policy = judgingPolicy(unread);
	const looked = passOverFiles(unread, options, policy, keeps);
	const input = {
		...unread,
		...options,
		...looked,
		policy
	};
	const rules = rulesFor(options).filter((rule) => isOn(rule, policy));
	const counted = [...looked.findings, ...rules.flatMap((rule) => [...found(rule, input)])].flatMap((finding) => withSeverity(finding, policy));
	const stale = foundInSuppressions(rules, counted, input).flatMap((each) => withSeverity(each, policy));
	const { open, suppressed } = judged([...counted, ...stale], policy, options.today);
	const checked = {
		findings: oneForEachCause(open),
		suppressed: suppressedTogether(suppressed),
		notRun: rules.flatMap((rule) => notRun$2(rule, input))
	};
	const { mapFile, map, mapProblems, baseMap, baseProblem = null } = unread;
	const { flows, skipped, badFiles, facts } = looked;
	return {
		checked,
		project: {
			flows,
			skipped,
			badFiles,
			mapFile,
			map,
			mapProblems,
			baseMap,
			baseProblem
		},
		facts
	};
}
/** Splits problems into those that count and those that a suppression accepts. */
function judged(problems, policy, today) {
	const suppressions = suppressionsOn(policy, today);
	if (suppressions.areNone) return {
		open: problems,
		suppressed: []
	};
	const open = [];
	const suppressed = [];
	for (const finding of oneForEachCause(problems)) {
		const together = problemsOf(finding);
		const leaderOf = leadersAmong(together);
		for (const problem of together) {
			const suppression = acceptedBy(problem, leaderOf(problem), suppressions);
			if (suppression === void 0) open.push(problem);
			else {
				const { reason, until = null } = suppression;
				suppressed.push({
					...problem,
					reason,
					until
				});
			}
		}
	}
	return {
		open,
		suppressed
	};
}
/** Suppressed problems with one cause are one where they have the same reason and end. */
function suppressedTogether(suppressed) {
	return [...Map.groupBy(suppressed, ({ reason, until }) => JSON.stringify([reason, until])).values()].flatMap((those) => oneForEachCause(those)).toSorted(byPlace);
}
function rulesFor({ isLiveOnly = false }) {
	return isLiveOnly ? LIVE_RULES$1 : RULES;
}
const LIVE_RULES$1 = RULES.filter((rule) => rule.subject === "live");
/** A problem that is less severe than its rule may be lowered by the map, but not raised. */
function withSeverity(finding, policy) {
	const setting = policy.severities.get(finding.rule);
	if (setting === "off") return [];
	if (setting === void 0) return [finding];
	return RANKS$1[finding.severity] > (DEFAULT_RANKS.get(finding.rule) ?? 2) && RANKS$1[finding.severity] >= RANKS$1[setting] ? [finding] : [{
		...finding,
		severity: setting
	}];
}
const DEFAULT_RANKS = new Map(RULES.flatMap(({ id, severity }) => severity === "off" ? [] : [[id, RANKS$1[severity]]]));
// src/report/groups.ts
/** In the report's order, but files with errors first. */
function findingsByFile(findings) {
	const groups = [...Map.groupBy(findings, ({ flow, file }) => flow ?? file)].map(([file, found]) => ({
		file,
		isFlow: found.some(({ flow }) => flow !== null),
		findings: found
	}));
	const { error = [], warning = [], notice = [] } = Object.groupBy(groups, worst);
	return [
		...error,
		...warning,
		...notice
	];
}
/** The flows with a problem of their own, also one that is related to another finding. */
function flowsConcerned(findings) {
	return new Set(findings.flatMap(problemsOf).flatMap(({ flow }) => flow ?? []));
}
function worst({ findings }) {
	const severities = new Set(findings.map(({ severity }) => severity));
	return severities.has("error") ? "error" : severities.has("warning") ? "warning" : "notice";
}
const MOST_ENVIRONMENTS = 5;
/**
* The environments of a finding, as ` in a, b and 3 more`; empty where the run checked one
* environment.
*/
function whereIn({ environments }, all, draw) {
	if (all.length < 2 || environments.length === 0) return "";
	return ` in ${plainList(environments.map(draw), MOST_ENVIRONMENTS)}`;
}
/**
* The planned changes with their outcomes, by environment; environments with neither are left out.
* What a dry run skips is shown as planned.
*/
function stepsByEnvironment({ environments, plan, outcomes, dryRun = false }) {
	const changes = Map.groupBy(plan?.changes ?? [], ({ environment }) => environment);
	const real = dryRun ? [] : outcomes;
	const results = Map.groupBy(real, ({ environment }) => environment);
	return [.../* @__PURE__ */ new Set([
		...environments,
		...changes.keys(),
		...results.keys()
	])].map((environment) => ({
		environment,
		steps: stepsOf(changes.get(environment) ?? [], results.get(environment) ?? [])
	})).filter(({ steps }) => steps.length > 0);
}
function stepsOf(changes, outcomes) {
	const left = new Map(outcomes.map((outcome) => [outcome.file, outcome]));
	const planned = changes.map((change) => {
		const outcome = left.get(change.file) ?? null;
		left.delete(change.file);
		return {
			file: change.file,
			displayName: change.displayName,
			change,
			outcome
		};
	});
	const others = [...left.values()].map((outcome) => ({
		file: outcome.file,
		displayName: outcome.displayName,
		change: null,
		outcome
	}));
	return [...planned, ...others];
}
/** Nothing had to be done, and there is nothing to report. */
function isUnchanged({ change, outcome }) {
	if (outcome === null) return change?.action === "unchanged" && change.reason === null && !change.identity;
	return outcome.result === "unchanged" && outcome.reason === null;
}
/**
* What a reader must see comes first: another live flow than before, then blocked or failed ones.
*/
function byUrgency(one, other) {
	return urgency(one) - urgency(other);
}
function urgency({ change, outcome }) {
	if (change?.identity !== void 0) return 0;
	if (outcome !== null) return needsSomebody(outcome) ? 1 : 2;
	return change?.action === "blocked" ? 1 : 2;
}
/** Whether a flow was not deployed, fails since, or stays on another connection. */
function needsSomebody({ result, run, rows }) {
	return FAILING.includes(result) || isBlamed(run) || rows !== void 0;
}
/** What a reader should know about a change besides its differences; usually nothing. */
function remarksOn({ file, change, outcome }) {
	const identity = change?.identity && identityInWords(change.identity);
	const reason = outcome?.reason ?? change?.reason ?? null;
	const rows = (outcome?.rows ?? []).map((row) => `Also, ${messageOf(row)}`);
	const run = failedRunMessage(outcome?.run, file);
	return [
		identity,
		reason && messageOf(reason),
		...rows,
		run
	].filter((remark) => remark != null);
}
/** Equal for steps with the same remarks; null where there are none. */
function remarksKey({ change, outcome }) {
	const identity = change?.identity ?? null;
	const reason = outcome?.reason ?? change?.reason ?? null;
	const run = hasFailed(outcome?.run) ? outcome?.run : null;
	const rows = outcome?.rows ?? null;
	const parts = [
		identity,
		reason,
		run ?? null,
		rows
	];
	return parts.every((part) => part === null) ? null : keyOfData(parts);
}
// src/report/sentence.ts
const ACTIONS$1 = [
	"create",
	"update",
	"unchanged",
	"blocked"
];
const RESULTS$1 = [
	"failed",
	"unknown",
	"restored",
	"blocked",
	"created",
	"updated",
	"unchanged",
	"skipped"
];
/**
* The numbers beneath the verdict: the findings, and what else a reader may count on. Names are not
* escaped.
*/
function countsOf({ findings, flows, plan, judgedBy }) {
	return [
		...findings.length > 0 ? [foundCounts(findings, flows.length)] : [],
		...findings.length === 0 && flows.length > 0 && plan !== null ? [`${count$1(flows.length, "flow")} checked, no findings`] : [],
		...judgedBy === void 0 ? [] : [judgeClause(judgedBy)]
	].join(" \u00b7 ");
}
function judgeClause(commit) {
	return `judged by the map of ${commit.slice(0, 7)}, the newest of the base branch that can be read`;
}
const MOST_MISSING = 5;
/** `no report of shard 2/20 and of 1 more`. */
function missingClause(missing) {
	const named = missing.map((shard) => shortenName(shard, 80));
	return `no report of ${missing.length === 1 ? "shard" : "the shards"} ${andList(named, MOST_MISSING)}`;
}
/** `3 errors, 1 warning in 2 of 5 flows and the map`. */
function foundCounts(findings, checked) {
	const inFlows = flowsConcerned(findings).size;
	const where = [
		...inFlows >= checked && inFlows > 0 ? [count$1(inFlows, "flow")] : [],
		...inFlows < checked && inFlows > 0 ? [`${amount(inFlows)} of ${count$1(checked, "flow")}`] : [],
		...findings.some(({ flow }) => flow === null) ? ["the map"] : []
	];
	return `${severityCounts(findings)} in ${andList(where)}`;
}
/** `2 errors, 1 warning`. */
function severityCounts(findings) {
	return [
		"error",
		"warning",
		"notice"
	].map((severity) => ({
		severity,
		found: findings.filter((finding) => finding.severity === severity).length
	})).filter(({ found }) => found > 0).map(({ severity, found }) => count$1(found, severity)).join(", ");
}
/** `1 update, 4 unchanged`, `1 created, 1 failed`. */
function stepCounts(steps) {
	const outcomes = steps.flatMap(({ outcome }) => outcome === null ? [] : [outcome]);
	if (outcomes.length > 0) return resultCounts(outcomes);
	const changes = steps.flatMap(({ change }) => change === null ? [] : [change]);
	const { create, update, unchanged, blocked } = actionsOf(changes);
	const elsewhere = changes.filter(({ identity }) => identity !== void 0).length;
	const counts = [
		...blocked > 0 ? [`${amount(blocked)} blocked`] : [],
		...create > 0 ? [count$1(create, "create")] : [],
		...update > 0 ? [count$1(update, "update")] : [],
		...unchanged > 0 ? [`${amount(unchanged)} unchanged`] : []
	];
	const note = elsewhere > 0 ? ` (${amount(elsewhere)} on another live flow)` : "";
	return `${counts.join(", ")}${note}`;
}
/** The heading above the flows of an environment, before its name. */
function stepsTitle(mode, isDone) {
	if (mode === "export") return "Exported from";
	return isDone ? "Deployment to" : "Planned for";
}
function resultCounts(outcomes) {
	const results = resultsOf(outcomes);
	const counts = RESULTS$1.filter((result) => results[result] > 0).map((result) => `${amount(results[result])} ${result}`);
	const failedRuns = failedRunsOf(outcomes);
	return [...counts, ...failedRuns > 0 ? [`${count$1(failedRuns, "first run")} failed`] : []].join(", ");
}
/** How many first runs failed that are blamed on the deployment. */
function failedRunsOf(outcomes) {
	return outcomes.filter(({ run }) => isBlamed(run)).length;
}
/** How many changes there are of each action. */
function actionsOf(changes) {
	const of = (action) => changes.filter((change) => change.action === action).length;
	return Object.fromEntries(ACTIONS$1.map((action) => [action, of(action)]));
}
/** How many outcomes there are of each result. */
function resultsOf(outcomes) {
	const of = (result) => outcomes.filter((outcome) => outcome.result === result).length;
	return Object.fromEntries(RESULTS$1.map((result) => [result, of(result)]));
}
// src/report/leaving.ts
/**
* The flows that leave Git by environment and live state: `2 flows leave Git; they stay live,
* Started`. The environment is named by `draw` where there are several.
*/
function leavingGroups({ leaving = [], environments }, draw) {
	return [...Map.groupBy(leaving, ({ environment, state }) => JSON.stringify([environment, state])).values()].flatMap((flows) => {
		const [first] = flows;
		if (first === void 0) return [];
		const where = environments.length > 1 ? ` in ${draw(first.environment)}` : "";
		const state = first.state === null ? "" : `, ${draw(first.state)}`;
		const [leave, stay] = flows.length === 1 ? ["leaves", "it stays"] : ["leave", "they stay"];
		return [{
			message: `${count$1(flows.length, "flow")} ${leave} Git${where}; ${stay} live${state}`,
			flows
		}];
	});
}
/** The same for the verdict, as one part of a sentence for all; null where no flow leaves. */
function leavingClause({ leaving = [] }) {
	const files = new Set(leaving.map(({ file }) => file)).size;
	if (files === 0) return null;
	return files === 1 ? "1 flow leaves Git and stays live" : `${count$1(files, "flow")} leave Git and stay live`;
}
// src/report/verdict/places.ts
/** `2 flows`, each once. */
function flows(all) {
	return count$1(filesOf(all), "flow");
}
/** How many files these are in; a flow counts once for all of its environments. */
function filesOf(all) {
	return new Set(all.map(({ file }) => file)).size;
}
/** The environments of some flows, in the order of the report. */
function placesOf(all, { environments }) {
	const found = new Set(all.map(({ environment }) => environment));
	const known = environments.filter((name) => found.has(name));
	return places([.../* @__PURE__ */ new Set([...known, ...found])]);
}
const MOST_NAMES$1 = 3;
/** `test and production`; many are counted. */
function places(names) {
	if (names.length > MOST_NAMES$1) return count$1(names.length, "environment");
	return andList(names.map((name) => shortenName(name, 60)));
}
// src/report/to-do.ts
const RANKS = {
	error: 0,
	warning: 1,
	notice: 2
};
/** The findings, worst first: what to fix comes before what somebody must approve. */
function findingsToDo(findings) {
	const rank = (finding) => RANKS[finding.severity] * 2 + (isApproval(finding) ? 1 : 0);
	return findings.toSorted((one, other) => rank(one) - rank(other));
}
/** Whether nothing is wrong but that somebody has not approved it. */
function isApproval({ ask = [] }) {
	return ask.length > 0;
}
/** Whom a finding, or what follows from its cause, asks to approve or review; each once. */
function askedBy(finding) {
	return [...new Set([finding, ...problemsOf(finding)].flatMap(({ ask = [] }) => ask))];
}
/** Whether a flow cannot be deployed, was not, or fails since. */
function isToDo({ change, outcome }) {
	if (outcome === null) return change !== null && isBlocked(change);
	return needsSomebody(outcome);
}
/** What is to do about flows besides the findings, in the order of the plan. */
function flowsToDo(report) {
	const isTold = tellerOf(report);
	const all = stepsByEnvironment(report).flatMap(({ environment, steps }) => steps.filter((step) => isToDo(step) && !isTold(step, environment)).map((step) => ({
		environment,
		step
	})));
	return [...Map.groupBy(all, ({ step }) => `${resultOf(step)} ${remarksKey(step)}`).values()].flatMap((those) => {
		const [first] = those;
		if (first === void 0) return [];
		const flows = those.map(({ environment, step: { file, displayName } }) => {
			return {
				file,
				displayName,
				environment
			};
		});
		return [{
			result: resultOf(first.step),
			remarks: remarksOn(first.step),
			flows
		}];
	});
}
function resultOf({ outcome }) {
	return outcome?.result ?? "blocked";
}
/** Whether a finding, or the note on a plan that is not approved, says already why. */
function tellerOf({ findings, unapprovedPlans }) {
	const errors = findings.flatMap(problemsOf).filter(({ severity }) => severity === "error");
	const files = new Set(errors.flatMap(({ flow }) => flow ?? []));
	const unapproved = new Set(unapprovedPlans.map(({ environment }) => environment));
	return ({ file, change, outcome }, environment) => {
		if ((outcome?.reason ?? change?.reason ?? null)?.code === "errors-found") return true;
		if (outcome !== null && outcome.result !== "blocked") return false;
		return unapproved.has(environment) || files.has(file);
	};
}
// src/report/verdict/to-fix.ts
/** `2 errors to fix, 1 approval missing`; empty where there are neither. */
function whatToFix({ findings }) {
	const errors = findings.filter(({ severity }) => severity === "error");
	const approvals = errors.filter(isApproval).length;
	const fixes = errors.length - approvals;
	return [...fixes > 0 ? [`${count$1(fixes, "error")} to fix`] : [], ...approvals > 0 ? [`${count$1(approvals, "approval")} missing`] : []].join(", ");
}
/** `1 warning to look at`; empty where there is none. */
function warningWords({ findings }) {
	const warnings = findings.filter(({ severity }) => severity === "warning").length;
	return warnings === 0 ? "" : `${count$1(warnings, "warning")} to look at`;
}
// src/report/verdict/outcomes.ts
/** `Deployed to test; nothing was deployed to production: 2 flows failed`. */
function deployWords(report) {
	const byPlace = Map.groupBy(report.outcomes, ({ environment }) => environment);
	const names = [.../* @__PURE__ */ new Set([...report.environments, ...byPlace.keys()])].filter((name) => byPlace.has(name));
	const unapproved = new Set(report.unapprovedPlans.map(({ environment }) => environment));
	const each = names.map((name) => unapproved.has(name) ? UNAPPROVED : endWords(byPlace.get(name) ?? []));
	const words = [...Map.groupBy(names, (_, index) => JSON.stringify(each[index]))].map(([text, those]) => {
		const [before, after] = JSON.parse(text);
		return `${before} ${places(those)}${after}`;
	});
	const fix = whatToFix(report);
	return [...words.map((text, index) => index === 0 ? text : uncapitalised(text)), ...fix === "" ? [] : [fix]].join("; ");
}
const UNAPPROVED = ["Nothing was written to", ": nobody approved this plan"];
/** Of an environment that was not written, where nothing has an outcome. */
function unapprovedWords(report) {
	const [before, after] = UNAPPROVED;
	return `${before} ${placesOf(report.unapprovedPlans, report)}${after}`;
}
function endWords(outcomes) {
	const of = (...results) => outcomes.filter(({ result }) => results.includes(result)).length;
	const [failed, written] = [of(...FAILING), of("created", "updated")];
	const runs = failedRunsOf(outcomes);
	const run = runs === 0 ? "" : `, and ${count$1(runs, "first run")} failed`;
	if (failed === 0) return [written === 0 ? "Nothing to deploy to" : "Deployed to", run];
	const parts = [
		...of("failed") > 0 ? [`${count$1(of("failed"), "flow")} failed`] : [],
		...of("restored") > 0 ? [`${count$1(of("restored"), "flow")} restored to what was live`] : [],
		...of("unknown") > 0 ? [`the outcome of ${count$1(of("unknown"), "flow")} is unknown`] : [],
		...of("blocked") > 0 ? [`${count$1(of("blocked"), "flow")} blocked`] : []
	];
	return [written + of("unknown") === 0 ? "Nothing was deployed to" : "Not everything was deployed to", `: ${andList(parts)}${run}`];
}
const DRIFT = [
	["differs", (n) => `${count$1(n, "live flow")} ${n === 1 ? "differs" : "differ"} from Git`],
	["gone", (n) => `${count$1(n, "live flow")} ${n === 1 ? "is" : "are"} gone`],
	["at-risk", (n) => `${count$1(n, "live flow")} ${n === 1 ? "is" : "are"} at risk`],
	["unclear", (n) => `${count$1(n, "flow")} could not be compared`],
	["not-read", (n) => `${count$1(n, "flow")} could not be read`]
];
/** `2 live flows differ from Git in production`. */
function driftWords(report) {
	const entries = report.drift ?? [];
	const statuses = Map.groupBy(entries, driftStatus);
	const parts = DRIFT.flatMap(([status, words]) => {
		const found = statuses.get(status)?.length ?? 0;
		return found === 0 ? [] : [words(found)];
	});
	const loud = entries.filter((entry) => driftStatus(entry) !== "as-in-git");
	const fix = whatToFix({
		...report,
		findings: report.findings.filter(({ rule }) => rule !== "flow-edited")
	});
	const advice = fix === "" ? "" : `; ${fix}`;
	if (parts.length > 0) return `${andList(parts)} in ${placesOf(loud, report)}${advice}`;
	if (entries.length === 0) return `No live flow to compare${advice}`;
	return `${`${count$1(entries.length, "live flow")} ${entries.length === 1 ? "is" : "are"}`} as in Git in ${placesOf(entries, report)}${advice}`;
}
/** `2 flows exported from production`. */
function exportWords(report) {
	const { outcomes } = report;
	const written = outcomes.filter(({ result }) => result === "created" || result === "updated");
	const failed = outcomes.filter(({ result }) => FAILING.includes(result));
	const parts = [...failed.length > 0 ? [`${flows(failed)} could not be exported from ${placesOf(failed, report)}`] : [], ...written.length > 0 ? [`${flows(written)} exported from ${placesOf(written, report)}`] : []];
	if (parts.length > 0) return parts.join("; ");
	return outcomes.length === 0 ? "Nothing was exported" : `Nothing new to export from ${placesOf(outcomes, report)}`;
}
function uncapitalised(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
// src/report/verdict/plan.ts
const NOTHING$2 = "No flow is affected";
/** What keeps which flows from being deployed, or what would change. */
function planVerdict(report) {
	const changes = report.plan?.changes ?? [];
	const [blocked, writing] = [changes.filter(isBlocked), changes.filter(isWriting)];
	const fix = whatToFix(report);
	if (blocked.length > 0) {
		const what = `${flows(blocked)} cannot be deployed to ${placesOf(blocked, report)}`;
		return fix === "" ? what : `${what}: ${fix}`;
	}
	const change = changeWords(writing, report);
	const parts = [
		fix,
		warningWords(report),
		change
	].filter((part) => part !== "");
	if (fix !== "") return parts.join("; ");
	if (change !== "") return parts.toReversed().join("; ");
	return [nothingWords(report), warningWords(report)].filter((part) => part !== "").join("; ");
}
/** `3 flows change in test and production, 1 of them new`. */
function changeWords(writing, report) {
	if (writing.length === 0) return "";
	const created = writing.filter(({ action }) => action === "create");
	const [all, fresh] = [filesOf(writing), filesOf(created)];
	const where = placesOf(writing, report);
	if (all === fresh) return `${count$1(all, "flow")} ${all === 1 ? "is" : "are"} new in ${where}`;
	const change = `${count$1(all, "flow")} ${all === 1 ? "changes" : "change"} in ${where}`;
	return fresh === 0 ? change : `${change}, ${amount(fresh)} of them new`;
}
function nothingWords({ plan, flows: checked, findings, environments }) {
	const skipped = (plan?.changes ?? []).filter(({ action }) => action === "blocked");
	if (skipped.length > 0) return `${flows(skipped)} left as live, as \`on-drift\` says`;
	if (checked.length === 0 && (plan?.changes ?? []).length === 0) return findings.length > 0 ? "No flow changes" : NOTHING$2;
	if (plan === null) return `Nothing to fix in ${count$1(checked.length, "flow")}`;
	return `No flow changes in ${places(environments)}`;
}
// src/report/verdict/words.ts
/** The result of a run in one sentence without a full stop. Names in it are not escaped. */
function verdictWords(report) {
	const { missing = [], newEntries = [] } = report;
	const leaving = leavingClause(report);
	const main = mainWords(report);
	const all = [
		...main === "No flow is affected" && leaving !== null ? [] : [main],
		...leaving === null ? [] : [leaving],
		...newEntries.length > 0 ? ["check each owner in the new map"] : []
	];
	const dry = report.dryRun === true ? "Dry run, nothing was written: " : "";
	return `${missing.length > 0 ? `Incomplete, ${missingClause(missing)}: ` : ""}${dry}${all.join("; ")}`;
}
function mainWords(report) {
	const { mode, drift, outcomes, plan, dryRun = false } = report;
	if (mode === "export") return exportWords(report);
	if (drift !== null) return driftWords(report);
	if (dryRun) return planVerdict(report);
	if (outcomes.length === 0 && report.unapprovedPlans.length > 0) return unapprovedWords(report);
	if (outcomes.length > 0) return deployWords(report);
	if (mode !== "deploy" || plan !== null) return planVerdict(report);
	return ["Nothing was deployed", whatToFix(report)].filter((part) => part !== "").join(": ");
}
// src/report/verdict.ts
/** What a report comes to. */
function verdict(report) {
	return {
		errors: numberOf("error", report),
		level: levelOf(report),
		sentence: verdictWords(report),
		counts: countsOf(report)
	};
}
function numberOf(severity, { findings }) {
	return findings.filter((finding) => finding.severity === severity).length;
}
function levelOf({ findings, plan, drift, outcomes, ...report }) {
	const { missing = [], newEntries = [], unapprovedPlans, dryRun = false } = report;
	const changes = plan?.changes ?? [];
	const isPlan = outcomes.length === 0 || dryRun;
	const isError = missing.length > 0 || unapprovedPlans.length > 0 && !dryRun || findings.some(({ severity }) => severity === "error") || outcomes.some(({ result }) => FAILING.includes(result)) || isPlan && changes.some(isBlocked);
	const isWarning = newEntries.length + failedRunsOf(outcomes) > 0 || findings.some(({ severity }) => severity === "warning") || changes.some(({ action }) => action === "blocked") || (drift ?? []).some((entry) => !isAsInGit(entry));
	return isError ? "error" : isWarning ? "warning" : "ok";
}
/**
* Whether the plan would write anything, or a live flow differs from Git; in `export`, whether a
* file was written.
*/
function differs({ mode, plan, drift, outcomes }) {
	if (mode === "export") return outcomes.some(({ result }) => result === "created" || result === "updated");
	return (plan?.changes ?? []).some(isWriting) || (drift ?? []).some(isDrifted);
}
/** Why the step fails, in one sentence; null when it does not. */
function failureSentence(report, failOn) {
	const [errors, warnings] = [numberOf("error", report), numberOf("warning", report)];
	const results = resultsOf(report.outcomes);
	const found = [...errors > 0 && failOn !== "never" ? [count$1(errors, "error")] : [], ...warnings > 0 && failOn === "warning" ? [count$1(warnings, "warning")] : []];
	const undeployed = FAILING.filter((result) => results[result] > 0).map((result) => outcomeClause(result, results[result]));
	const unplanned = errors === 0 && report.outcomes.length === 0 && failOn !== "never";
	const { missing = [] } = report;
	const reasons = [
		...missing.length > 0 ? [missingClause(missing)] : [],
		...found.length > 0 ? [`${andList(found)} found`] : [],
		...unplanned ? blockedClauses(report) : [],
		...undeployed,
		...failedRunClause(failedRunsOf(report.outcomes)),
		...report.mode === "deploy" && report.plan === null ? ["nothing was deployed"] : [],
		...found.length === 0 ? commonReason(report.outcomes) : []
	];
	return reasons.length === 0 ? null : `Flowgate stops here: ${reasons.join("; ")}.`;
}
function blockedClauses({ plan, drift }) {
	const blocked = (plan?.changes ?? []).filter(isBlocked).length;
	const uncompared = (drift ?? []).filter(isUncompared).length;
	return [...blocked > 0 ? [`${count$1(blocked, "planned flow")} blocked`] : [], ...uncompared > 0 ? [`${count$1(uncompared, "flow")} could not be compared with a live one`] : []];
}
/** One reason behind every failure, such as an expired key, is shown at once. */
function commonReason(outcomes) {
	const failing = outcomes.filter(({ result }) => FAILING.includes(result));
	const different = new Set(failing.map(({ reason }) => keyOfData(reason)));
	const [first] = failing;
	return different.size === 1 && first?.reason ? [messageOf(first.reason)] : [];
}
function failedRunClause(failedRuns) {
	return failedRuns === 0 ? [] : [`the first run of ${count$1(failedRuns, "flow")} failed`];
}
function outcomeClause(result, number) {
	const flows = count$1(number, "flow");
	if (result === "unknown") return `the outcome of ${flows} is unknown`;
	return result === "restored" ? `${flows} restored to what was live before` : `${flows} ${result}`;
}
// src/report/check-run.ts
const LEVELS = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
/**
* "The maximum size is 255 characters" (REST API, Create a check run, `annotations[].title`). The
* rest is needed to say that it was cut. The limit of 64 KB for a message is never reached: ours
* are cut at 2,000.
*/
const LONGEST_TITLE = 225;
/**
* Every annotation on its line, where a step's annotations would only count some of them; null where
* the step shows them all.
*/
function toCheckRun(report, { failOn, about, view }) {
	const annotations = allAnnotations(report);
	if ([...Map.groupBy(annotations, ({ level }) => level).values()].every(({ length }) => length <= 9)) return null;
	const { level, sentence } = verdict(report);
	const isFailure = failureSentence(report, failOn) !== null;
	return {
		name: about === null ? "Flowgate" : `Flowgate (${names$2(about)})`,
		conclusion: isFailure ? "failure" : level === "ok" ? "success" : "neutral",
		title: shorten(escapeControl(sentence), LONGEST_TITLE),
		summary: summaryOf(report, view),
		annotations: annotations.map(checkAnnotation)
	};
}
const names$2 = (about) => about.map((name) => shorten(escapeControl(name), 60)).join(", ");
function checkAnnotation(annotation) {
	const { level, file, startLine, endLine, startColumn, endColumn, title, message } = annotation;
	return {
		path: file,
		start_line: startLine,
		end_line: endLine,
		...startColumn !== void 0 && { start_column: startColumn },
		...endColumn !== void 0 && { end_column: endColumn },
		annotation_level: LEVELS[level],
		title: shorten(title, LONGEST_TITLE),
		message
	};
}
/**
* The number of findings of each rule, and of first runs that failed; the planned changes are in the comment and in the run's
* summary.
*/
function summaryOf({ findings, outcomes }, { runUrl }) {
	const lines = [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, those]) => `- ${link(code(rule), those[0]?.help ?? null)}: ${those.length}`);
	const failed = outcomes.filter(({ run }) => isBlamed(run)).length;
	if (failed > 0) lines.unshift(`- first runs that failed: ${failed}`);
	const where = link("the summary of the run", runUrl);
	return [
		`${count$1(findings.length, "finding")}, each on its line. The plan is in the pull request's comment and in ${where}.`,
		"",
		...lines
	].join("\n");
}
// src/report/report.ts
/** A run's environments where the map (`known`) has more; null where it checked all of them. */
function narrowed$1(environments, known) {
	return known.every((name) => environments.includes(name)) ? null : environments;
}
/** Every entry of a map. */
function newEntriesOf(map) {
	const bindingsIn = (environment, flow, entries) => [...entries.values()].map(({ key, owner, connectionName }) => {
		return {
			environment,
			key,
			flow,
			owner,
			connectionName
		};
	});
	return [...map.environments.values()].flatMap(({ name, entries, flows }) => [...bindingsIn(name, null, entries), ...[...flows.values()].flatMap(({ file, overrides }) => bindingsIn(name, file, overrides))]);
}
/** A flow as the report lists it. */
function summarise(flow) {
	const { file, format, displayName, solution } = flow;
	return {
		file,
		format,
		displayName,
		trigger: flow.operations.find(({ kind }) => kind === "trigger")?.type ?? "",
		actions: flow.operations.filter(({ kind }) => kind === "action").length,
		...solution === void 0 ? {} : { solution: {
			names: solution.names,
			state: solution.state
		} },
		references: usedReferences(flow).map(({ key, declared, uses: [first, ...others] }) => ({
			key,
			logicalName: declared?.logicalName ?? null,
			connector: declared?.connector ?? first.host?.connector ?? null,
			uses: 1 + others.length
		}))
	};
}
/** The skipped files that a reader may have expected to be flows: somebody named them. */
function mentionedOf(skipped) {
	return skipped.filter(({ reason }) => !("byDefault" in reason));
}
/** A file that is not a flow, as the report lists it. */
function summariseSkipped({ file, reason }) {
	return {
		file,
		reason
	};
}
// src/publish/check-run.ts
/**
* Shows every finding on its line in a check run of its own where a step's annotations cannot. True
* when that was done; the step then needs none.
*/
async function publishCheckRun({ github, report, project }, { failOn }, event, view, { inform, clean }) {
	if (github === null || event === null || event.pull?.isFork) return false;
	const known = [...project.map?.environments.keys() ?? []];
	const run = toCheckRun(report, {
		failOn,
		about: narrowed$1(report.environments, known),
		view
	});
	if (run === null) return false;
	const written = await github.writeCheckRun(event.pull?.headSha ?? event.sha, {
		...run,
		title: clean(run.title),
		annotations: run.annotations.map((each) => ({
			...each,
			message: clean(each.message)
		}))
	});
	if (written.kind === "denied") {
		const { permission, token } = written;
		inform({
			code: "check-run-denied",
			annotations: run.annotations.length,
			permission,
			token
		});
	}
	return written.kind === "written";
}
// src/plan/reviewed.ts
/** The data of a plan that later plans are compared with. */
function reviewedPlanOf({ changes, digests }) {
	const environments = Object.entries(digests).map(([environment, digest]) => {
		return [environment, {
			digest,
			changes: reviewedChanges(changes.filter((change) => change.environment === environment))
		}];
	});
	return new Map(environments);
}
function reviewedChanges(changes) {
	return changes.filter(isWriting).map((change) => {
		const { file, action, parts } = change;
		return {
			digest: knownBy(change),
			about: {
				file,
				action,
				parts
			}
		};
	});
}
const DIGITS = 32;
/** The short digest that identifies a change. */
function knownBy({ digest }) {
	return digest.slice(7).slice(0, DIGITS);
}
/** The changes of an environment that nobody has reviewed as they are now. */
function unreviewed(changes, digest, reviewed) {
	if (reviewed.some((each) => each.digest === digest)) return [];
	const seen = new Set(reviewed.flatMap((each) => each.changes ?? []).map((each) => each.digest));
	return changes.filter(isWriting).filter((change) => !seen.has(knownBy(change)));
}
/**
* The differences between the current and the reviewed plans of an environment; null where too
* little of the reviewed plans was kept.
*/
function reviewDifferences(changes, reviewed) {
	const kept = reviewed.flatMap((each) => each.changes?.map(({ about }) => about) ?? [null]);
	const abouts = kept.filter((about) => about !== null);
	if (abouts.length < kept.length) return null;
	const before = new Map(abouts.map((about) => [about.file, about]));
	const now = new Map(changes.map((change) => [change.file, change]));
	const open = unreviewed(changes, "", reviewed);
	const gone = [...before.keys()].flatMap((file) => {
		const change = now.get(file);
		if (change !== void 0 && change.action !== "blocked") return [];
		return [{
			kind: "gone",
			file,
			reason: change?.reason ?? null
		}];
	});
	return [...open.map((change) => differenceOf(change, before.get(change.file))), ...gone];
}
function differenceOf(change, before) {
	const { file, action, parts } = change;
	if (before === void 0) return {
		kind: "new",
		file,
		action
	};
	const was = before.action === action ? null : before.action;
	if (before.parts === null) return {
		kind: "changed",
		file,
		was,
		parts: null
	};
	const differing = (side) => [.../* @__PURE__ */ new Set([...before.parts?.keys() ?? [], ...parts.keys()])].filter((at) => before.parts?.get(at)?.[side] !== parts.get(at)?.[side]).filter((at) => before.parts?.get(at)?.[side] != null || parts.get(at)?.[side] != null).toSorted();
	return {
		kind: "changed",
		file,
		was,
		parts: {
			live: differing("live"),
			written: differing("written")
		}
	};
}
// src/report/parts.ts
/** A hash, or those of the live side and of what would be written; `-` for none. */
const PART = /^(?:[0-9a-f]{8}|-)(?: (?:[0-9a-f]{8}|-))?$/;
/** By pointer, both sides of a part in one short text. */
function writtenParts(parts) {
	const each = [...parts].map(([at, { live, written }]) => [at, live === written ? live ?? "-" : `${live ?? "-"} ${written ?? "-"}`]);
	return Object.fromEntries(each);
}
/** Reads the hashes of a flow's parts, as a comment keeps them: `live written`, or one for both. */
function readParts(written) {
	return new Map(Object.entries(written).map(([at, text]) => [at, partOf$1(text)]));
}
function partOf$1(text) {
	const [live = "-", written = live] = text.split(" ");
	const hash = (word) => word === "-" ? null : word;
	return {
		live: hash(live),
		written: hash(written)
	};
}
// src/report/markdown/reviewed-plan.ts
/** The most characters of a comment that the hidden plan may take. */
const LONGEST_PLAN = 12e3;
const START = "<!-- flowgate-plan\n";
const END = "\n-->";
const BLOCK = /<!-- flowgate-plan\n([^\n]*)\n-->\s*$/;
/**
* The plan for a machine, as the hidden end of a comment. A deployment that may only do what was
* reviewed compares with it. It holds digests and names, and no value. Where there is too little
* room, first the parts of the longest flows are left out, then the files, then the single changes,
* and at last the environments.
*
* @param besides What other checks showed of other environments.
*/
function toReviewedPlan(plan, besides = /* @__PURE__ */ new Map()) {
	const own = plan.comparedWith === "live" ? reviewedPlanOf(plan) : [];
	const reviewed = [...besides, ...own];
	const against = reviewed.length > 0 ? "live" : plan.comparedWith;
	if (against === "git") return block$2({
		version: 1,
		against,
		environments: []
	});
	const draw = (form) => block$2({
		version: 1,
		against,
		environments: reviewed.map(([name, each]) => [name, form(each)])
	});
	const steps = [
		(each) => withChanges(each, Number.POSITIVE_INFINITY),
		...[
			4e3,
			2e3,
			1e3,
			500,
			0
		].map((most) => (each) => withChanges(each, most)),
		({ digest, changes }) => ({
			digest,
			changes: (changes ?? []).map((change) => change.digest)
		}),
		({ digest }) => ({ digest })
	];
	for (const form of steps) {
		const text = draw(form);
		if (text.length <= 12e3) return text;
	}
	return block$2({
		version: 1,
		against,
		environments: []
	});
}
/** The text of the hidden plan at the end of a comment; null where there is none. */
function planBlockIn(body) {
	return BLOCK.exec(body)?.[1] ?? null;
}
/** The comment without its hidden plan, and the hidden plan itself. */
function splitPlan(body) {
	const found = BLOCK.exec(body);
	if (found === null) return {
		rest: body,
		hidden: ""
	};
	return {
		rest: body.slice(0, found.index),
		hidden: found[0].trimEnd()
	};
}
function block$2(written) {
	return `${START}${hidden(JSON.stringify(written))}${END}`;
}
/** JSON that cannot end an HTML comment, mentions nobody, and is the same in every encoding. */
function hidden(json) {
	return json.replace(/[^\x20-\x7e]|[<>&@#`]/g, escaped).replaceAll("--", `-${escaped("-")}`);
}
function escaped(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** With the parts only of flows whose parts take at most this many characters. */
function withChanges({ digest, changes }, most) {
	return {
		digest,
		changes: (changes ?? []).flatMap(({ digest: own, about }) => {
			if (about === null) return [];
			const { file, action } = about;
			const parts = about.parts === null ? {} : writtenParts(about.parts);
			return [{
				file,
				action,
				digest: own,
				...about.parts !== null && JSON.stringify(parts).length <= most ? { parts } : {}
			}];
		})
	};
}
// src/report/markdown/sections.ts
const LONGEST$2 = 59900;
/** The share of it that deployments may fill: the rest is for what was reviewed. */
const DEPLOYED = 45e3;
/** The lines around a section, with a key of usual length. */
const FRAME = 200;
const ALL = "*";
/** Hidden notes for Flowgate itself: they are kept where the text around them is replaced. */
const NOTES = /<!-- flowgate:(?!checked|deployed|reviewed)(?:(?!<!-- flowgate:)[\s\S])*?-->/g;
const GONE = "Too long to stay here beside the others: it is in the summary of its run.";
/**
* The most characters of a part's body, so that there is room for those of all `known` environments
* and for the `hidden` plan.
*/
function roomFor({ kind, environments }, known, hidden) {
	const all = kind === "deployed" ? DEPLOYED : LONGEST$2 - LONGEST_PLANNED - hidden;
	if (environments === null || environments.length === 0) return all;
	const share = Math.min(1, environments.length / Math.max(1, known));
	return Math.floor(all * share) - FRAME;
}
/**
* Updates a comment with one run's part. Every deployment has its own section, and so has every
* check of only some environments; the next run on one of them replaces it, and all others are
* kept. Sections of environments that are no longer in the map are removed. Applied twice it gives
* the same text.
*
* @param known The environments of the map, in its order; empty where there is no map.
*/
function withPart(previous, part, known) {
	const { rest, hidden } = splitPlan(previous ?? "");
	const plan = part.plan(hidden);
	const comment = takenApart(rest);
	const key = sectionKey(part);
	if (part.kind === "checked" && part.environments === null) {
		comment.checked.clear();
		comment.whole = `${plannedLine(part.planned ?? known)}${part.body.trim()}`;
	} else {
		put(comment[part.kind], key, part);
		if (part.kind === "checked") comment.whole = "";
	}
	for (const sections of [comment.deployed, comment.checked]) drop(sections, known);
	const longest = LONGEST$2 - plan.length;
	dropDeployed(comment, known);
	return blocks(fitted$1(comment, `${part.kind} ${key}`, known, longest), plan);
}
/** The outcome of a deployment takes the place of what was reviewed for its environments. */
function dropDeployed(comment, known) {
	if (comment.deployed.size === 0) return;
	const isDone = doneIn(comment);
	for (const key of comment.checked.keys()) if (key.split(",").every(isDone)) comment.checked.delete(key);
	if (plannedKeys(comment, known).every(isDone)) comment.whole = "";
}
/** Whether an environment has a deployment, by its key. */
function doneIn({ deployed }) {
	const done = new Set([...deployed.keys()].flatMap((key) => key.split(",")));
	return (key) => done.has(ALL) || done.has(key);
}
/** The environments that a check of all of them has something to deploy to. */
function plannedKeys({ whole }, known) {
	const [, planned = null] = PLANNED$1.exec(whole) ?? [];
	return planned?.split(",").filter((key) => key !== "") ?? known.map(keyOf$1);
}
/** The environments that were reviewed and have no deployment yet, in the map's order. */
function openIn(comment, known) {
	const isDone = doneIn(comment);
	const { checked } = comment;
	const keys = [...checked.keys()].flatMap((key) => key.split(","));
	const reviewed = new Set(checked.size > 0 ? keys : plannedKeys(comment, known));
	const isOpen = (key) => !isDone(key) && (reviewed.has(ALL) || reviewed.has(key));
	return known.filter((name) => isOpen(keyOf$1(name)));
}
/** A longer line would leave too little room: then all environments of the map count. */
const LONGEST_PLANNED = 400;
const PLANNED$1 = /^<!-- flowgate:planned (\S*) -->\n/;
function plannedLine(environments) {
	const line = `<!-- flowgate:planned ${environments.map(keyOf$1).join(",")} -->\n`;
	return line.length <= LONGEST_PLANNED ? line : "";
}
/** A new section replaces every older one about the same environments. */
function put(sections, key, { body, isNews }) {
	if (!isNews && sections.has(key)) return;
	const names = key.split(",");
	for (const other of sections.keys()) if (other !== key && other.split(",").some((name) => names.includes(name))) sections.delete(other);
	sections.set(key, body.trim());
}
function drop(sections, known) {
	if (known.length === 0) return;
	const keys = new Set([ALL, ...known].map(keyOf$1));
	for (const key of sections.keys()) if (key.split(",").some((name) => !keys.has(name))) sections.delete(key);
}
function takenApart(text) {
	const deployed = sectionsIn(text, "deployed");
	const below = outside$1(text, "deployed");
	const reviewed = (insideFold(below) ?? below).trim();
	const checked = sectionsIn(reviewed, "checked");
	return {
		deployed,
		checked,
		whole: checked.size > 0 ? "" : reviewed
	};
}
const OPENING = /<!-- flowgate:(checked|deployed) (\S+) -->\n/g;
/** The end is searched once for each start, and not again after a start without one. */
function* sectionsOf$1(text, kind) {
	const closing = `\n<!-- /flowgate:${kind} -->`;
	let end = 0;
	for (const { 0: opening, 1: found, 2: key = "", index: start } of text.matchAll(OPENING)) {
		if (found !== kind || start < end) continue;
		const from = start + opening.length;
		const close = text.indexOf(closing, from);
		if (close === -1) return;
		end = pastLines(text, close + closing.length);
		yield {
			key,
			body: text.slice(from, close),
			start,
			end
		};
	}
}
function pastLines(text, at) {
	let end = at;
	while (text[end] === "\n") end++;
	return end;
}
function sectionsIn(text, kind) {
	return new Map([...sectionsOf$1(text, kind)].map(({ key, body }) => [key, body]));
}
/** The text without its sections of a kind. */
function outside$1(text, kind) {
	const parts = [];
	let from = 0;
	for (const { start, end } of sectionsOf$1(text, kind)) {
		parts.push(text.slice(from, start));
		from = end;
	}
	return parts.join("") + text.slice(from);
}
/** What was reviewed, in a comment in which it is folded. */
function insideFold(text) {
	const start = text.indexOf("<!-- flowgate:reviewed -->");
	const summary = start === -1 ? -1 : text.indexOf(SUMMARY_END, start);
	if (summary === -1) return null;
	const from = summary + SUMMARY_END.length;
	const end = text.indexOf("\n\n</details>\n<!-- /flowgate:reviewed -->", from);
	return end === -1 ? null : text.slice(from, end);
}
const SUMMARY_END = "</summary>\n\n";
/**
* What is left out when the comment is too long: what was reviewed, then the longest section except
* the own one.
*/
function fitted$1(comment, own, known, most) {
	for (;;) {
		const text = putTogether(comment, known);
		if (text.length <= most) return text;
		if (comment.deployed.size > 0 && comment.whole.length > 73) {
			const notes = comment.whole.match(NOTES) ?? [];
			const shorter = [GONE, ...notes].join("\n\n");
			comment.whole = shorter.length < comment.whole.length ? shorter : GONE;
			continue;
		}
		const [longest] = ["checked", "deployed"].flatMap((kind) => [...comment[kind]].map(([key, body]) => ({
			kind,
			key,
			body
		}))).filter(({ kind, key, body }) => `${kind} ${key}` !== own && body.length > 73).toSorted((a, b) => rank$2(a.kind) - rank$2(b.kind) || b.body.length - a.body.length);
		if (longest === void 0) return text;
		comment[longest.kind].set(longest.key, GONE);
	}
}
const rank$2 = (kind) => kind === "checked" ? 0 : 1;
function putTogether(comment, known) {
	const { deployed, checked, whole } = comment;
	const above = drawn$1("deployed", deployed, known);
	const below = checked.size > 0 ? drawn$1("checked", checked, known).join("\n\n") : whole;
	const isFolded = above.length > 0 && below !== "";
	return [...above, ...isFolded ? [folded(below, openIn(comment, known))] : [below]].filter((each) => each).join("\n\n");
}
/** In the map's order, not in that of the runs. */
function drawn$1(kind, sections, known) {
	const keys = known.map(keyOf$1);
	const place = (key) => keys.indexOf(key.split(",")[0] ?? "");
	return [...sections].toSorted(([a], [b]) => place(a) - place(b)).map(([key, body]) => `<!-- flowgate:${kind} ${key} -->\n${body}\n<!-- /flowgate:${kind} -->`);
}
function sectionKey({ environments }) {
	return (environments === null || environments.length === 0 ? [ALL] : environments).map(keyOf$1).toSorted().join(",");
}
const LONGEST_KEY = 80;
/** More environments than these are counted. */
const MOST_NAMED = 5;
/** Never empty, and unable to end an HTML comment; a long name is cut and gets its hash. */
function keyOf$1(environment) {
	const key = encodeURIComponent(environment.toWellFormed()).replaceAll("-", "%2D") || "%";
	if (key.length <= LONGEST_KEY) return key;
	const hash = (0, node_crypto.createHash)("sha256").update(key).digest("hex").slice(0, 16);
	return `${key.slice(0, LONGEST_KEY - hash.length)}${hash}`;
}
/** Says why the review is still there: a part of it is, also about what is deployed. */
function folded(reviewed, open) {
	const names = open.map((name) => htmlCode(name, 80));
	return `<!-- flowgate:reviewed -->\n${`<details>\n<summary>${`Not deployed${names.length === 0 ? "" : ` to ${andList(names, MOST_NAMED)}`} yet: the review of this pull request`}</summary>`}\n\n${reviewed}\n\n</details>\n<!-- /flowgate:reviewed -->`;
}
// src/plan/key-order.ts
/**
* Where the order of an object's keys counts; everywhere else the platform reads values by name.
*
* | what | because |
* |---|---|
* | the columns of a Select | a CSV or HTML table without columns of its own has them in that order |
* | a value: of Compose, a variable, a parameter, a list that an action takes | tables, and texts by `string()` or `concat()`, are made of it |
* | the body of an HTTP request or a response | it is sent as text; a receiver may sign it, or need `@odata.type` first |
* | the inputs of a trigger that a person or an app starts | the form shows them in that order, and Power Apps passes them by position |
*
* Published flows show that the platform keeps the order of all keys. It does not count for what a
* connector or a child flow is given, for what an app or an agent gets back, for headers, queries
* and other schemas, for cases, and for actions, whose order is `runAfter`.
*/
const BY_TYPE = {
	appendtoarrayvariable: { inputs: { value: "value" } },
	appendtostringvariable: { inputs: { value: "value" } },
	compose: { inputs: "value" },
	foreach: { foreach: "value" },
	http: { inputs: { body: "value" } },
	httpwebhook: { inputs: {
		subscribe: { body: "value" },
		unsubscribe: { body: "value" }
	} },
	initializevariable: { inputs: { variables: { "*": { value: "value" } } } },
	join: { inputs: { from: "value" } },
	parsejson: { inputs: { content: "value" } },
	query: { inputs: { from: "value" } },
	response: { inputs: { body: "value" } },
	select: { inputs: {
		from: "value",
		select: "value"
	} },
	setvariable: { inputs: { value: "value" } },
	table: { inputs: { from: "value" } }
};
const OF_PARAMETERS = { "*": {
	defaultValue: "value",
	value: "value"
} };
const OF_FORM = { inputs: { schema: { properties: "names" } } };
/** An operation of which every key is sorted, but where the order counts. */
function sortOperation(operation) {
	return sort(operation, orderOf(operation));
}
function orderOf({ type, kind }) {
	const name = String(type).toLowerCase();
	const isHttp = kind === void 0 || /^http$/i.test(String(kind));
	if (name === "request") return isHttp ? void 0 : OF_FORM;
	if (name === "response" && !isHttp) return void 0;
	return Object.hasOwn(BY_TYPE, name) ? BY_TYPE[name] : void 0;
}
/** The same of a definition's parameters. */
function sortParameters(parameters) {
	return sort(parameters, OF_PARAMETERS);
}
/** An operation with its keys in the order of `other`, but where the order counts and for blocks. */
function operationInOrderOf(operation, other) {
	return inOrderOf(operation, other, {
		...orderInside(operation),
		...BLOCKS
	});
}
const BLOCKS = {
	actions: "value",
	else: "value",
	default: "value",
	cases: "value"
};
function orderInside(operation) {
	const order = orderOf(operation);
	return typeof order === "object" ? order : {};
}
/** The same of one parameter. */
function parameterInOrderOf(parameter, other) {
	return inOrderOf(parameter, other, inside$1(OF_PARAMETERS, "*"));
}
function inOrderOf(value, other, order) {
	if (order === "value") return value;
	if (Array.isArray(value)) {
		const others = Array.isArray(other) ? other : [];
		return value.map((each, index) => inOrderOf(each, others[index], inside$1(order, "*")));
	}
	if (!isObject(value)) return value;
	const keys = [...(isObject(other) && order !== "names" ? Object.keys(other) : []).filter((key) => Object.hasOwn(value, key)), ...Object.keys(value)];
	return Object.fromEntries([...new Set(keys)].map((key) => [key, inOrderOf(value[key], own$1(other, key), inside$1(order, key))]));
}
/** Sorts the keys of every object, however deep; the order of lists means something and stays. */
function sortKeys(value) {
	return sort(value, void 0);
}
/** Sorts an object's own keys, and nothing inside. */
function byKey(value) {
	const keys = Object.keys(value).toSorted();
	return Object.fromEntries(keys.map((key) => [key, value[key]]));
}
function sort(value, order) {
	if (order === "value") return value;
	if (Array.isArray(value)) return value.map((each) => sort(each, inside$1(order, "*")));
	if (!isObject(value)) return value;
	const keys = Object.keys(value);
	const inOrder = order === "names" ? keys : keys.toSorted();
	return Object.fromEntries(inOrder.map((key) => [key, sort(value[key], inside$1(order, key))]));
}
function inside$1(order, key) {
	if (order === void 0 || typeof order === "string") return void 0;
	return Object.hasOwn(order, key) ? order[key] : order["*"];
}
// src/plan/spelled-alike.ts
/** Types of parameters as the platform writes them; it compares them without case. */
const PARAMETER_TYPES = byLower("Array Bool Float Int Object SecureObject SecureString String");
/** The statuses after which an action may run, in the order in which the designer lists them. */
const STATUSES = byLower("Succeeded Failed Skipped TimedOut");
const IN_ORDER$1 = [...STATUSES.values()];
function byLower(names) {
	return new Map(names.split(" ").map((name) => [name.toLowerCase(), name]));
}
/** `array` and `Array` are one type; an unknown one stays as it is. */
function writtenParameterType(type) {
	return PARAMETER_TYPES.get(type.toLowerCase()) ?? type;
}
/** The statuses of a `runAfter` entry: each once, in one order and one spelling. */
function writtenStatuses(statuses) {
	if (!Array.isArray(statuses)) return statuses;
	const written = new Set(statuses.map((status) => writtenStatus(status)));
	return [...IN_ORDER$1.filter((status) => written.has(status)), ...[...written].filter((status) => !IN_ORDER$1.includes(status))];
}
function writtenStatus(status) {
	return typeof status === "string" ? STATUSES.get(status.toLowerCase()) ?? status : status;
}
// src/plan/canonical-operation.ts
/** The canonical forms of a block's operations, by name. */
function operationForms(block) {
	return isObject(block) ? byName$1(block, canonicalOperation) : {};
}
/** The canonical form of one operation, with all that is in it. */
function canonicalOperation(operation) {
	if (!isObject(operation)) return operation;
	const { actions, else: no, default: otherwise, cases, ...rest } = operation;
	const blocks = {
		actions: isObject(actions) ? operationForms(actions) : actions,
		else: branch(no),
		default: branch(otherwise),
		cases: isObject(cases) ? byName$1(cases, branch) : cases
	};
	const kept = Object.entries(blocks).filter(([, block]) => !isEmpty(block));
	return byKey({
		...ownForm(rest),
		...Object.fromEntries(kept)
	});
}
/** A branch without actions counts as absent. */
function branch(block) {
	if (!isObject(block)) return block;
	const { actions, ...rest } = block;
	const inside = isObject(actions) ? operationForms(actions) : actions;
	return byKey({
		...sortKeys(rest),
		...isEmpty(inside) ? {} : { actions: inside }
	});
}
/** An operation but for the blocks in it. */
function ownForm(operation) {
	const { metadata: _ids, evaluatedRecurrence: _computed, runAfter, inputs, ...rest } = operation;
	const isConnector = hostReference(operation) !== null;
	const form = {
		...rest,
		...isEmpty(runAfter) ? {} : { runAfter: waitsForm(runAfter) },
		...inputs === void 0 ? {} : { inputs: isConnector ? connectorInputs(inputs) : inputs }
	};
	if (typeof form.type === "string") form.type = writtenType(form.type);
	return sortOperation(withWrittenVariables(form));
}
const LISTENED = "subscriptionRequest/filteringattributes";
const ENTITY = "subscriptionRequest/entityname";
/**
* The inputs of a connector's operation. A trigger of Dataverse that listens to some columns gains
* the column of the row's id when it is saved, and their order means nothing.
*/
function connectorInputs(inputs) {
	const kept = without$1(inputs, ["authentication"]);
	const parameters = own$1(kept, "parameters");
	const columns = own$1(parameters, LISTENED);
	if (!isObject(kept) || !isObject(parameters) || typeof columns !== "string") return kept;
	const id = `${String(own$1(parameters, ENTITY))}id`;
	const listened = columns.split(",").map((column) => column.trim()).filter((column) => column !== id && column !== "").toSorted();
	return {
		...kept,
		parameters: {
			...parameters,
			[LISTENED]: listened.join(",")
		}
	};
}
function waitsForm(runAfter) {
	return isObject(runAfter) ? byName$1(runAfter, writtenStatuses) : runAfter;
}
/** The type of a variable is compared without case too. */
function withWrittenVariables(operation) {
	const variables = own$1(operation.inputs, "variables");
	if (operation.type !== "InitializeVariable" || !Array.isArray(variables)) return operation;
	const forms = variables.map((variable) => {
		const type = own$1(variable, "type");
		return isObject(variable) && typeof type === "string" ? {
			...variable,
			type: type.toLowerCase()
		} : variable;
	});
	return {
		...operation,
		inputs: {
			...operation.inputs,
			variables: forms
		}
	};
}
/** A form of each value of a block, sorted by name. */
function byName$1(block, formOfOne) {
	const names = Object.keys(block).toSorted();
	return Object.fromEntries(names.map((name) => [name, formOfOne(block[name])]));
}
/** Nothing, null or `{}`. */
function isEmpty(value) {
	return value === void 0 || value === null || isObject(value) && Object.keys(value).length === 0;
}
/** An object without some of its keys. */
function without$1(value, keys) {
	if (!isObject(value)) return value ?? {};
	return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
// src/plan/ignored.ts
/**
* The canonical definition without it. In a list it becomes null, so that the other items keep
* their indexes.
*/
function withoutIgnored(definition, ignored) {
	return without(definition, ignored.map((pointer) => fromPointer(pointer).slice(1)));
}
function without(value, patterns) {
	if (patterns.length === 0) return value;
	if (Array.isArray(value)) return value.map((inner, index) => {
		const inside = below(patterns, String(index));
		return isMet(inside) ? null : without(inner, inside);
	});
	if (!isObject(value)) return value;
	const kept = Object.entries(value).flatMap(([key, inner]) => {
		const inside = below(patterns, key);
		return isMet(inside) ? [] : [[key, without(inner, inside)]];
	});
	return Object.fromEntries(kept);
}
/** The rest of the patterns below a key. */
function below(patterns, key) {
	return patterns.filter(([first]) => first === "*" || first === key).map((pattern) => pattern.slice(1));
}
function isMet(patterns) {
	return patterns.some((pattern) => pattern.length === 0);
}
// src/plan/canonical.ts
/** By definition and ignored parts. Cached as long as the definition exists. */
const forms = /* @__PURE__ */ new WeakMap();
/**
* The canonical form of a definition: keys sorted, without the server's own additions and
* `ignored`. It is cached, since a run compares a live flow several times; do not change the input
* or the result.
*/
function canonicalDefinition(definition, ignored = []) {
	const key = JSON.stringify(ignored);
	const made = forms.get(definition) ?? /* @__PURE__ */ new Map();
	const known = made.get(key);
	if (known !== void 0) return known;
	const form = formOf(definition, ignored);
	forms.set(definition, made.set(key, form));
	return form;
}
function formOf(definition, ignored) {
	const { triggers, actions, parameters, outputs, description, contentVersion, ...rest } = definition;
	return withoutIgnored(byKey({
		...sortKeys(without$1(rest, ["$schema", "metadata"])),
		triggers: operationForms(triggers),
		actions: operationForms(actions),
		parameters: canonicalParameters(without$1(parameters, ["$connections", "$authentication"])),
		...isEmpty(outputs) ? {} : { outputs: sortKeys(outputs) },
		...isDefaultVersion(contentVersion) ? {} : { contentVersion },
		...describe(description)
	}), ignored);
}
/** The canonical form of a block of parameters. */
function canonicalParameters(parameters) {
	if (!isObject(parameters)) return sortParameters(parameters);
	return sortParameters(byName$1(parameters, (parameter) => isObject(parameter) && typeof parameter.type === "string" ? {
		...parameter,
		type: writtenParameterType(parameter.type)
	} : parameter));
}
/** The canonical form of a block of references, from a file, a map or the server. */
function canonicalReferences(references) {
	const entries = Object.entries(references).map(([key, reference]) => {
		const field = (name) => {
			const value = own$1(reference, name);
			return typeof value === "string" ? value : "";
		};
		const logicalName = field("logicalName").toLowerCase();
		return [key, {
			connectionName: logicalName !== "" && own$1(reference, "connectionName") === void 0 ? null : connectionId(field("connectionName")),
			...logicalName === "" ? {} : { logicalName },
			id: field("id").toLowerCase(),
			source: field("source").toLowerCase() || null
		}];
	});
	return new Map(entries.toSorted(([one], [other]) => one < other ? -1 : 1));
}
/** True when both name the same connection, and their sources do not differ where both have one. */
function sameReference(one, other) {
	const sameSource = one.source === null || other.source === null || one.source === other.source;
	const sameConnection = one.connectionName === null || other.connectionName === null || one.connectionName === other.connectionName;
	const sameRow = one.logicalName === void 0 || other.logicalName === void 0 || one.logicalName === other.logicalName;
	return sameConnection && sameRow && one.id === other.id && sameSource;
}
/** The marks that versions of the server leave at the end of a definition's description. */
const MARK = /(?<!\s|#flowstudio-mcp|Updated via Flow Studio MCP\.?)(?:\s*(?:#flowstudio-mcp|Updated via Flow Studio MCP\.?))+\s*$/i;
/** A description without the server's mark; undefined where nothing is left. */
function describe(description) {
	if (typeof description !== "string") return description == null ? {} : { description };
	const text = description.replace(MARK, "").trim();
	return text === "" ? {} : { description: text };
}
function isDefaultVersion(version) {
	return version === void 0 || version === "1.0.0.0" || version === "undefined";
}
// src/plan/bindings.ts
/** Looks an owner up in the entries of the map and then of the base branch's map. */
function ownerLookup({ map, baseMap }) {
	const entries = [map, baseMap].flatMap((known) => known === null ? [] : allEntries(known));
	return (connectionName) => entries.find((entry) => entry.owner !== null && sameConnection(entry.connectionName, connectionName))?.owner ?? null;
}
/** The owner that the server shows comes first: the map may be wrong. */
function withLiveOwners(owners, live) {
	return (connectionName) => {
		const [inMap, onServer] = [owners(connectionName), live(connectionName)];
		return inMap !== null && onServer !== null && sameAccount(inMap, onServer) ? inMap : onServer ?? inMap;
	};
}
/** What each key is bound to before and after a save, by key. */
function bindingChanges(bindings, liveReferences, owners, liveOwners) {
	const ownerOf = withLiveOwners(owners, liveOwners);
	const live = canonicalReferences(liveReferences);
	const wanted = bindings.map(({ used, entry }) => {
		const was = connectionAt(liveReferences, used.key);
		return {
			key: used.key,
			connector: connectorOf$1(entry.id),
			from: was ? {
				connectionName: was,
				owner: ownerOf(was)
			} : null,
			to: {
				connectionName: entry.connectionName,
				owner: withLiveOwners(() => entry.owner, liveOwners)(entry.connectionName)
			}
		};
	});
	const keys = new Set(bindings.map(({ used }) => used.key));
	const dropped = [...live].filter(([key]) => !keys.has(key)).map(([key, { connectionName: name, id }]) => ({
		key,
		connector: connectorOf$1(id),
		from: {
			connectionName: name ?? "",
			owner: ownerOf(name ?? "")
		},
		to: null
	}));
	return [...wanted, ...dropped].toSorted((one, other) => one.key < other.key ? -1 : 1);
}
function connectionAt(references, key) {
	return digString(references, key, "connectionName") ?? "";
}
/** Whether a binding changes its connection or the connection's owner. */
function bindingDiffers({ from, to }) {
	return !isSameConnection(from, to) || !isSameOwner(from, to);
}
/** Whether both name the same connection; null binds none. */
function isSameConnection(one, other) {
	return sameConnection(one?.connectionName ?? "", other?.connectionName ?? "");
}
/** Whether both have the same owner, or none is known of either. */
function isSameOwner(one, other) {
	return sameAccount(one?.owner ?? "", other?.owner ?? "");
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
		if (!bindingDiffers(binding) && source === null) continue;
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
	if (from === null || to === null || isSameOwner(from, to)) return null;
	if (isSameConnection(from, to)) return "other-owner";
	return areTwoAccounts(from.owner, to.owner) ? "another-person" : null;
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
	const byId = new Map([...connectionNames].map((name) => [connectionId(name), name]));
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
	return (connectionName) => short.get(connectionId(connectionName)) ?? connectionName;
}
// src/report/connector-names.ts
/** Connectors by the names that makers see; those of the flows that Flowgate is tried on, and a few more. */
const NAMES$2 = {
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
	return Object.hasOwn(NAMES$2, id) ? NAMES$2[id] ?? connector : connector;
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
	const users = first === void 0 ? "" : others.length === 0 ? `in ${plain(first.displayName, name)}` : `in ${count$1(flows.length, "flow")}`;
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
	const parts = [...to !== null && isSameOwner(from, to) ? [] : [ownerText(from, drawing)], ...isSameConnection(from, to) ? [] : [idText(from, drawing)]];
	return parts.length === 0 ? "" : `${drawing.words.before} ${parts.join(" ")}`;
}
function ownerText({ owner }, { detail }) {
	return owner === null || owner.trim() === "" ? "_owner unknown_" : code(owner, detail.name);
}
function idText({ connectionName }, { short, detail }) {
	return code(short(connectionName), detail.name);
}
// src/plan/uses.ts
/**
* Each connection that a flow is newly bound to, with all flows that then use it and so depend on
* its owner.
*/
function connectionUses(changes, { index, map }) {
	const uses = newlyUsed(changes);
	if (uses.size === 0 || map === null) return [...uses.values()];
	const bound = new Map([...uses].map(([key, use]) => [key, new Set(use.bound)]));
	const everyUse = index.flatMap((flow) => environmentsOf$1(map, flow).flatMap((environment) => {
		const { bindings } = resolveUsed(flow, environment);
		const keys = bindings.map(({ entry }) => keyOf(environment.name, entry.connectionName));
		return [...new Set(keys)].map((key) => ({
			key,
			file: flow.file
		}));
	}));
	for (const { key, file } of everyUse) if (!bound.get(key)?.has(file)) uses.get(key)?.others.push(file);
	return [...uses.values()].map((use) => ({
		...use,
		others: use.others.toSorted()
	}));
}
/** The connections that a plan newly binds flows to, by environment and name; `others` is empty. */
function newlyUsed(changes) {
	const uses = /* @__PURE__ */ new Map();
	for (const { environment, file, bindings } of changes) for (const { from, to } of bindings) {
		if (to === null || isSameConnection(from, to)) continue;
		const key = keyOf(environment, to.connectionName);
		const use = uses.get(key) ?? {
			environment,
			...to,
			bound: [],
			others: []
		};
		if (use.bound.at(-1) !== file) use.bound.push(file);
		uses.set(key, use);
	}
	return uses;
}
/** Identifies a connection of an environment. */
function keyOf(environment, connectionName) {
	return JSON.stringify([environment, connectionId(connectionName)]);
}
// src/report/markdown/connection-ids.ts
/** The most names shown of each connection. */
const MOST_NAMES = 8;
const MOST_IDS = 100;
/** Each connection with its whole id, and the flows on it: its owner can break them too. */
function wholeIds(rows, { plan }, drawing) {
	const { short, detail } = drawing;
	const { name } = detail;
	const uses = new Map((plan?.connectionUses ?? []).map((use) => [keyOf(use.environment, use.connectionName), use]));
	const sides = new Map(sidesOf(rows).map((each) => [keyOf(each.environment, each.side.connectionName), each]));
	const files = (those) => andList(those.map((file) => code(file, name)), MOST_NAMES);
	const line = ([key, { environment, side }]) => {
		const { connectionName } = side;
		const others = uses.get(key)?.others ?? [];
		const cut = short(connectionName);
		const whole = cut === connectionName ? "" : `${code(cut, name)} is `;
		const also = others.length === 0 ? "" : `, used by **${count$1(others.length, "other flow")}**: ${files(others)}`;
		return `${whole}${code(connectionName, name)} in ${code(environment, name)}${also}`;
	};
	const shared = rows.filter(({ flows }) => flows.length > 1);
	const lines = [...firstLines([...sides], Math.min(MOST_IDS, detail.rows), line), ...firstLines(shared, Math.min(MOST_IDS, detail.rows), ({ key, flows }) => {
		return `${code(key, name)} in ${files(flows.map(({ file }) => file))}`;
	})];
	const title = `Whole ids${[...sides.keys()].some((key) => (uses.get(key)?.others.length ?? 0) > 0) ? ", and other flows on these connections" : ""}`;
	return lines.length === 0 ? "" : details(title, bullets(lines));
}
// src/report/markdown/new-owners.ts
const NO_MAP = "The base branch has no map, so this change is judged by its own. Check each owner before you merge.";
/** Nobody checks more owners than this in a comment. */
const MOST$4 = 200;
/** Of a new map with many entries, each owner once for an environment. */
function newOwners({ newEntries = [] }, { name }) {
	const keyOf = ({ environment, owner }) => JSON.stringify([environment, owner?.toLowerCase()]);
	const owners = [...Map.groupBy(newEntries, keyOf).values()];
	const rows = owners.slice(0, MOST$4).flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const references = count$1(1 + others.length, "reference");
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
	], rows), left > 0 ? `And ${more(left, "owner")}: read them in the map.` : "");
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
	return blocks(draw(0, UNFOLDED$2), more > 0 ? details(count$1(more, "more connection"), draw(UNFOLDED$2, shown.length)) : "", left > 0 ? `**${count$1(left, "more connection")}** not listed here.` : "");
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
	const names = ({ environments }) => andList(environments.map((each) => code(each, drawing.detail.name)), 5);
	const isWide = columns.length > SIDE_BY_SIDE;
	const headers = isWide ? ["Environments"] : columns.map(names);
	const cellsOf = (row) => columns.map(({ texts }) => texts[row] || "_no change_");
	const stackOf = (row) => {
		const changed = columns.filter(({ texts }) => texts[row] !== "");
		const line = (column) => `${names(column)}: ${column.texts[row]}`;
		return firstLines(changed, MOST_STACKED, line, "environment").join("<br>");
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
// src/report/diff-summary.ts
const KINDS$1 = [
	"added",
	"removed",
	"renamed",
	"moved",
	"changed"
];
/** Whether everything in a flow is new: it will be created, or nothing is known of it. */
function isAllNew({ outline }) {
	const nodes = outline.flatMap((block) => block.nodes);
	return nodes.length > 0 && nodes.every(({ change }) => change?.kind === "added");
}
/** What changes in a flow, in a few words: `2 actions added, 1 changed`, `trigger`. */
function diffSummary({ operations, ...diff }) {
	const triggers = operations.filter(({ operation }) => operation === "trigger");
	const actions = operations.filter(({ operation }) => operation === "action");
	return [
		...triggers.length > 0 ? ["trigger changed"] : [],
		...actionCounts(actions),
		...diff.parameters.length > 0 ? [count$1(diff.parameters.length, "parameter")] : [],
		...diff.displayName === null ? [] : ["display name"],
		...diff.parts.some(({ name }) => name === "description") ? ["description"] : [],
		...others(diff.parts),
		...diff.references.length > 0 ? [count$1(diff.references.length, "connection")] : [],
		...diff.state === null ? [] : ["state"]
	];
}
/** `2 actions added, 1 changed`: the noun once. */
function actionCounts(actions) {
	const counts = KINDS$1.map((kind) => ({
		kind,
		number: actions.filter((action) => action.kind === kind).length
	})).filter(({ number }) => number > 0);
	if (counts.length === 0) return [];
	return [counts.map(({ kind, number }, index) => index === 0 ? `${count$1(number, "action")} ${kind}` : `${number} ${kind}`).join(", ")];
}
/** The other parts of a definition; there are seldom many. */
function others(parts) {
	const rest = parts.filter(({ name }) => name !== "description");
	return rest.length > 0 ? [count$1(rest.length, "other part")] : [];
}
// src/report/flow-items.ts
/** The flows that a plan changes or blocks, or that a deployment was about; the urgent ones first. */
function plannedItems(report) {
	return itemsOf(stepsByEnvironment(report).flatMap(({ environment, steps: all }) => all.filter((step) => !isUnchanged(step)).map((step) => ({
		environment,
		step
	}))).toSorted((one, other) => byUrgency(one.step, other.step)).map(({ environment, step }) => plannedVersion(environment, step)));
}
/** The live flows that are not as in Git; those that could not be compared come last. */
function driftedItems({ drift }) {
	const entries = (drift ?? []).filter((entry) => driftStatus(entry) !== "as-in-git");
	const rank = (entry) => driftStatus(entry) === "differs" ? 0 : 1;
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
			isNew: change?.action === "create" || diff !== null && isAllNew(diff),
			remarks: isToDo(step) ? identityRemarks(step) : remarksOn(step),
			rules: isError ? reason.rules : [],
			states: outcome?.state ? [outcome.state] : [],
			hasFailedRun: isBlamed(outcome?.run),
			isOtherFlow: change?.identity !== void 0
		}
	};
}
function identityRemarks(step) {
	return step.change?.identity === void 0 ? [] : remarksOn(step).slice(0, 1);
}
function driftedVersion(entry) {
	const { environment, file, displayName, diff, reason } = entry;
	const isError = reason?.code === "errors-found";
	return {
		file,
		displayName,
		version: {
			environments: [environment],
			status: driftStatus(entry),
			diff,
			isNew: false,
			remarks: reason === null || isError ? [] : [messageOf(reason)],
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
	return [...Map.groupBy(versions, ({ environments: _, remarks: __, states: ___, diff, ...rest }) => keyOfData({
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
		return `${andList(those.map(({ environment }) => `**${code(environment, name)}**`), 5)}: ${those[0]?.text ?? ""}`;
	});
	const left = alike.length - shown.length;
	return bullets([...shown, ...left > 0 ? [`${count$1(left, "more environment")}`] : []]);
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
	const list = [count$1(actions, "action"), ...new Set(names)].join(", ");
	return start === "" || start === void 0 ? list : `${start} \u2192 ${list}`;
}
// src/report/links.ts
/** Without any links. */
const NOWHERE = {
	serverUrl: null,
	repository: null,
	sha: null,
	pull: null,
	runUrl: null
};
/** Longer addresses are useless, and come from hostile names. */
const LONGEST$1 = 1e3;
/** A file at the commit, or a range of its lines. */
function blobUrl(view, file, lines = null) {
	const { serverUrl, repository, sha } = view;
	if (serverUrl === null || repository === null || sha === null) return null;
	if (file.length > LONGEST$1) return null;
	const url = `${serverUrl}/${repository}/blob/${encoded(sha)}/${encodedPath(file)}${fragment(lines)}`;
	return url.length > LONGEST$1 ? null : url;
}
function fragment(lines) {
	if (lines === null) return "";
	return lines.endLine > lines.line ? `#L${lines.line}-L${lines.endLine}` : `#L${lines.line}`;
}
/** The page of the reported commit; null where the repository or commit is unknown. */
function commitUrl({ serverUrl, repository, sha }) {
	if (serverUrl === null || repository === null || sha === null) return null;
	return `${serverUrl}/${repository}/commit/${encoded(sha)}`;
}
/** A file as a relative URI. */
function encodedPath(file) {
	return file.split("/").map(encoded).join("/");
}
function encoded(segment) {
	return encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
// src/secrets/suspicious-shapes.ts
/**
* What no shape can do without. Most texts have none of it: V8 then compiles this pattern alone, and
* tries it alone.
*/
const HINT = /key["'\s:=]|sig["'\s:=%]|signature|code=|token=|passw|pwd|secret|authorization|cookie|eyj|bearer|basic|private key|gh[pousr]_|github_pat|xox|akia|aiza|sk-|q~|hook|:\/\/[^\s/:@'"?#]+:|[a-z\d+/]{38}/i;
/** Forms of secrets at any place: where a value would be shown, a suspicion is enough. */
const SUSPICIOUS = [
	/\bsig(?:=|%3d)/i,
	/[?&;](?:code|key|token|access_token|refresh_token|id_token|password|pwd|client_secret|api[-_]?key|subscription-key)=[^&\s@{}]{6,}/i,
	/\b(?:AccountKey|SharedAccessKey|SharedAccessSignature|Password|Pwd)\s*=\s*[^;\s@{}]{3,}/i,
	/(?:api[-_]?key|subscription-key|functions-key|authorization|cookie|passw(?:or)?d|pwd|secret|\bsig)["']?\s{0,9}[:=]\s{0,9}["']?[^\s"'@{}<>,;&]{6}/i,
	/\beyJ[\w-]{8,}/,
	/\b(?:Bearer|Basic|SharedKey)\s+[\w.~+/=-]{8,}/i,
	/-----BEGIN [A-Z ]*PRIVATE KEY-----/,
	/\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|xox[abeoprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|sk-[\w-]{16,})/,
	/[\w.~-]{3}\dQ~[\w.~-]{30,}/,
	/:\/\/[^\s/:@'"?#]+:[^\s/@'"?#]+@/,
	/webhook\.office\.com|outlook\.office\.com\/webhook|hooks\.slack\.com\/services|discord(?:app)?\.com\/api\/webhooks/i,
	/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{38,}={1,2}(?![\w=])/,
	/(?<![\w/])(?=[a-z]*[A-Z\d])(?=[a-zA-Z]*\d)(?=[a-z\d]*[A-Z])(?=[A-Z\d]*[a-z])[A-Za-z\d]{40,}(?![\w/])/
];
/** Whether something in `text` looks like a secret. */
function looksLikeSecret(text) {
	return HINT.test(text) && SUSPICIOUS.some((shape) => shape.test(text));
}
// src/plan/diff/secret.ts
/** Shown instead of a secret value. */
const SECRET = "(secret)";
/** Names of fields that hold a secret when their value is a literal. */
const NAMES$1 = /pass(?:word|wd|phrase|code)|^pwd$|secret|token|credential|authorization|cookie|signature|^sig$|^sas$|^pfx$|connection-?string|(?:api|access|account|subscription|functions?|shared|private|signing|client|encryption|master|host)[-_ ]?key|(?<![a-z])pin(?:[-_ ]?(?:code|number))?$/i;
const ENDS_IN_PIN = /[a-z\d]Pin(?:Code|Number)?$/;
const isName = memo(2e3, (name) => NAMES$1.test(name) || ENDS_IN_PIN.test(name));
/**
* Names in a query, such as that of an Azure function's address; connectors use `key` for a path.
*/
const QUERY_NAMES = /^(?:code|key|sig)$/i;
const QUERY_PATH = /[/.]?queries[/.](?:code|key|sig)$/i;
/** Reads a value from elsewhere, such as `@parameters('key')`, and contains none itself. */
const READS = /^@\{?[a-z]+\((?:'[^']*')?\)(?:\??\[(?:'[^']*'|\d+)\])*\}?$/i;
const HOLDERS = {
	plain: [],
	parameter: [
		"defaultValue",
		"value",
		"allowedValues"
	],
	operation: [],
	inputs: ["inputs"]
};
/**
* Fields of an operation without secret values: names of actions and fields, statuses and types.
*/
const NO_VALUES = /* @__PURE__ */ new Set([
	"/type",
	"/kind",
	"/runAfter",
	"/inputs/schema"
]);
/** True for a secure parameter, and for one with a name like a secret. */
function sensitivityOfParameter(name, ...versions) {
	return versions.some(isSecure) || isName(name) ? "parameter" : "plain";
}
/** True for a Compose action with a name like a secret. */
function sensitivityOfOperation(name, type) {
	return /^compose$/i.test(type) && isName(name) ? "inputs" : "operation";
}
/** The part with every secret in it replaced: found first by its place, then by its form. */
function masked(part, sensitivity) {
	const isOperation = sensitivity === "operation" || sensitivity === "inputs";
	const form = hide(part, {
		...TOP,
		at: isOperation ? "" : null
	});
	if (!isObject(form)) return form;
	const held = HOLDERS[sensitivity].filter((key) => own$1(form, key) !== void 0);
	return {
		...form,
		...Object.fromEntries(held.map((key) => [key, SECRET]))
	};
}
const TOP = {
	at: null,
	isNamed: false,
	inAuthentication: false,
	inQueries: false
};
function hide(value, place) {
	if (place.at !== null && NO_VALUES.has(place.at)) return value;
	if (typeof value === "string") return isSecret(value, place.isNamed) ? SECRET : value;
	if (typeof value === "number") return place.isNamed ? SECRET : value;
	if (Array.isArray(value)) return value.map((each) => hide(each, {
		...place,
		at: null
	}));
	if (!isObject(value)) return value;
	const isAbout = ABOUT.some((key) => isName(digString(value, key) ?? ""));
	const entries = Object.entries(value).map(([key, inner]) => {
		return [key, hide(inner, placeOf$3(key, isAbout, place))];
	});
	return Object.fromEntries(entries);
}
function placeOf$3(key, isAbout, above) {
	const { inAuthentication, inQueries } = above;
	const name = key.toLowerCase();
	const isValue = name === "value" && (isAbout || inAuthentication);
	const isQuery = inQueries && QUERY_NAMES.test(key) || QUERY_PATH.test(key);
	return {
		at: above.at !== null && above.at.length <= DEEPEST_PLACE && !key.includes("/") ? `${above.at}/${key}` : null,
		isNamed: above.isNamed || isName(key) || isValue || isQuery,
		inAuthentication: inAuthentication || name === "authentication",
		inQueries: name === "queries"
	};
}
/** The pointers in `NO_VALUES` are not deeper than this. */
const DEEPEST_PLACE = 10;
/** `{"name": "ApiKey", "value": "\u2026"}`: the name says what the value is. */
const ABOUT = [
	"name",
	"Name",
	"key",
	"Key"
];
function isSecret(text, isNamed) {
	if (isNamed && text !== "" && !READS.test(text)) return true;
	return looksLikeSecret(text) || withoutNamedSecrets(text) !== text;
}
// src/plan/diff/values.ts
/** How much of what is the same is shown on either side of a difference. */
const AROUND = 16;
const ANOTHER_SECRET = "(another secret)";
/**
* Two values as text, each of at most `max` characters: of long ones the part around the
* difference.
*/
function valueTexts(before, after, max) {
	const [was, is] = [textOf$1(before), textOf$1(after)];
	if (was === "(secret)" && is === "(secret)") return [SECRET, ANOTHER_SECRET];
	return aroundDifference(was, is, max);
}
/** Two orders of the same names, the same way. */
function orderTexts(before, after, max) {
	return aroundDifference(before.join(", "), after.join(", "), max);
}
function aroundDifference(was, is, max) {
	if (was === null || is === null) return [cut(was, max), cut(is, max)];
	if (was.length <= max && is.length <= max) return [was, is];
	const same = sameStart(was, is);
	const start = same <= 32 ? 0 : same - AROUND;
	const rest = sameEnd(was, is, same);
	return [middle(was, start, rest, max), middle(is, start, rest, max)];
}
function sameStart(one, other) {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
}
/** The length of the same end, without the `start` that is the same. */
function sameEnd(one, other, start) {
	const most = Math.min(one.length, other.length) - start;
	let length = 0;
	while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
	return length;
}
/** From `start` to shortly after what differs; of a long difference its beginning and its end. */
function middle(text, start, sameAfter, max) {
	const end = Math.min(text.length, text.length - sameAfter + AROUND);
	const [before, after] = [start > 0 ? "\u2026" : "", end < text.length ? "\u2026" : ""];
	if (end - start <= max) return `${before}${text.slice(start, end).toWellFormed()}${after}`;
	const tail = Math.floor(max / 3);
	const [first, last] = [text.slice(start, start + max - tail), text.slice(end - tail, end)];
	return `${before}${first.toWellFormed()} \u2026 ${last.toWellFormed()}${after}`;
}
function textOf$1(value) {
	if (value === void 0) return null;
	return value === "(secret)" ? SECRET : JSON.stringify(value);
}
function cut(text, max) {
	if (text === null || text.length <= max) return text;
	return `${text.slice(0, max).toWellFormed()}\u2026`;
}
// src/report/diff-entries.ts
/**
* All changes of a flow except its bindings: first those of the flow itself, then action by action.
*/
function diffEntries(diff, limits) {
	const { displayName, state, references, parts, parameters, operations } = diff;
	const whole = [
		...displayName === null ? [] : [partEntry("display name", [displayName], limits)],
		...state === null ? [] : [partEntry("state", [state], limits)],
		...references.flatMap((reference) => referenceEntry(reference, limits)),
		...parts.map((part) => partEntry(part.name, part.fields, limits, part.kind)),
		...parameters.map(({ name, fields, kind }) => partEntry(`parameter ${name}`, fields, limits, kind))
	];
	const followers = operations.filter(isFollower);
	const switched = switchedTogether(operations);
	const folded = /* @__PURE__ */ new Set([...followers, ...switched.flat()]);
	const others = operations.filter((operation) => !folded.has(operation));
	return [
		...whole,
		...others.map((operation) => operationEntry(operation, limits)),
		...switched.map(switchedEntry),
		...followers.length === 0 ? [] : [followersEntry(followers)]
	];
}
/** The trigger and actions of a flow that is created, only by name. */
function createdEntries({ operations }) {
	return operations.map((operation) => operationEntry(operation, {
		fields: 0,
		value: 0
	}));
}
/** True when it only names an action that was renamed. */
function isFollower({ kind, follows }) {
	return kind === "changed" && follows;
}
function followersEntry(followers) {
	return foldedEntry(followers, `only ${followers.length === 1 ? "follows" : "follow"} the new names`);
}
function foldedEntry(operations, note) {
	return {
		kind: "changed",
		title: andList(operations.map(({ name }) => name), 6),
		note,
		fields: [],
		left: 0
	};
}
/** Of operations that only go from one reference to another, those that do it together. */
function switchedTogether(operations) {
	const groups = Map.groupBy(operations, (operation) => {
		const field = switchOf(operation);
		return field === null ? null : JSON.stringify([field.before, field.after]);
	});
	groups.delete(null);
	return [...groups.values()].filter(({ length }) => length > 1);
}
/** The one field of an operation that changes, where that is its reference. */
function switchOf({ kind, fields }) {
	const [field, ...others] = fields;
	const isReference = field?.at === "/inputs/host/connectionName" && others.length === 0;
	return kind === "changed" && isReference ? field : null;
}
function switchedEntry(operations) {
	const [first] = operations.flatMap(({ fields }) => fields);
	return foldedEntry(operations, `only the reference: ${String(first?.before)} \u2192 ${String(first?.after)}`);
}
/** Without the connections, which are shown as bindings. */
function referenceEntry({ kind, name, fields }, limits) {
	const others = fields.filter(({ at }) => at !== "/connectionName");
	if (kind !== "changed" || others.length === 0) return [];
	return [partEntry(`reference ${name}`, others, limits)];
}
function partEntry(title, fields, limits, kind = "changed") {
	return {
		kind,
		title,
		note: "",
		...listed(fields, limits)
	};
}
function operationEntry(change, limits) {
	const { kind, name, operation, from, fields, follows } = change;
	const title = [...change.scope, from !== null && from.name !== name ? `${from.name} \u2192 ${name}` : name];
	const what = operation === "trigger" ? "trigger" : "";
	const entry = {
		title: title.join(" \u203a "),
		fields: [],
		left: 0
	};
	switch (kind) {
		case "added": return {
			...entry,
			kind,
			note: withNote(what, kindOf$2(change)),
			...listed(own(fields), limits)
		};
		case "removed": return {
			...entry,
			kind,
			note: withNote(what, kindOf$2(change))
		};
		case "renamed": return {
			...entry,
			kind: "changed",
			note: withNote(what, "renamed"),
			...follows ? {} : listed(fields, limits)
		};
		case "moved": return {
			...entry,
			kind: "changed",
			note: `moved from ${placeOf$2(from?.scope ?? [], from?.at ?? "")}`,
			...listed(fields, limits)
		};
		case "changed": return {
			...entry,
			kind,
			note: what,
			...listed(fields, limits)
		};
	}
}
function withNote(...notes) {
	return notes.filter((note) => note !== "").join(", ");
}
/** Its type, and what it calls through which reference. */
function kindOf$2({ type, fields }) {
	const host = (name) => {
		const field = fields.find(({ at }) => at === `/inputs/host/${name}`);
		const value = field?.after ?? field?.before;
		return typeof value === "string" ? value : null;
	};
	const called = host("operationId");
	const key = host("connectionName") ?? host("connectionReferenceName");
	return key === null ? called ?? type : `${called ?? type} through ${key}`;
}
/** The fields that its type and connection do not show already. */
function own(fields) {
	return fields.filter(({ at }) => at !== "/type" && at !== "/runAfter" && !at.startsWith("/inputs/host/"));
}
function placeOf$2(scope, at) {
	const steps = fromPointer(at);
	const branch = steps.at(-4) === "cases" ? `, case ${steps.at(-3)}` : steps.at(-3) === "else" && scope.at(-1) !== "else" ? ", else" : "";
	return scope.length === 0 ? "the top" : `${scope.join(" \u203a ")}${branch}`;
}
function listed(fields, limits) {
	const shown = fields.slice(0, limits.fields);
	return {
		fields: shown.map((field) => shortField(field, limits)),
		left: limits.fields === 0 ? 0 : fields.length - shown.length
	};
}
function shortField(field, { value }) {
	const { at, before, after } = field;
	if (at === "/runAfter") return {
		name: "runs after",
		before: orderText(before),
		after: orderText(after)
	};
	if (field.isOrder) {
		const [was, is] = orderTexts(before, after, value);
		return {
			name: orderName(at),
			before: was,
			after: is
		};
	}
	const [was, is] = valueTexts(before, after, value);
	return {
		name: fieldName(at),
		before: was,
		after: is
	};
}
/** What is in another order: the keys of an object whose order counts. */
function orderName(at) {
	switch (at) {
		case "/inputs/select": return "column order";
		case "/inputs/schema/properties": return "order of the inputs";
		default: return at === "" ? "order" : `order of ${fieldName(at)}`;
	}
}
/** `recurrence.frequency`; what a connector is given goes by its own name, as in the designer. */
function fieldName(at) {
	const steps = fromPointer(at);
	return (steps.length > 2 && steps[0] === "inputs" && steps[1] === "parameters" ? steps.slice(2) : steps).join(".");
}
const ALWAYS = "[\"Succeeded\"]";
/** `Get_items, Send (Failed, TimedOut)`. */
function orderText(runAfter) {
	if (!isObject(runAfter) || Object.keys(runAfter).length === 0) return "the start";
	return Object.entries(runAfter).map(([name, statuses]) => JSON.stringify(statuses) === ALWAYS || !Array.isArray(statuses) ? name : `${name} (${statuses.join(", ")})`).join(", ");
}
// src/report/moved-actions.ts
/** How many actions of a flow come in another order, or are in another place, than before. */
function movedActions({ operations }) {
	return operations.filter(isMoved).length;
}
function isMoved(change) {
	const { kind, operation, fields } = change;
	if (operation === "trigger" || isFollower(change)) return false;
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
const STYLES$2 = new Map([
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
		for (const [name, ids] of this.#classes) this.lines.push(`  classDef ${name} ${STYLES$2.get(name)}`, `  class ${ids.join(",")} ${name}`);
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
			...hidden > 0 ? [`${amount(hidden)} inside`] : []
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
	if (changes === 0) return `${amount(operations)} unchanged actions`;
	if (changes === operations) return count$1(changes, "more change");
	return `${amount(operations)} actions, ${amount(changes)} of them change`;
}
function markOf(change) {
	if (change === null || isFollower(change)) return "same";
	return change.kind === "added" || change.kind === "removed" ? change.kind : "changed";
}
/** The change in words, since not everybody can see colours. */
function changeLabels(change) {
	if (change === null || isFollower(change)) return [];
	const { kind, from } = change;
	if (kind === "renamed") return [`was ${label(from?.name ?? "")}`];
	if (kind === "moved") return [`moved from ${label(from?.scope.at(-1) ?? "the top")}`];
	return [kind];
}
/** The name of a branch; null where an action has only one. */
function branchOf(block, type) {
	const [first, name = ""] = fromPointer(block);
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
	return escapeControl(shortenName(name.trim() === "" ? "(empty)" : name, 60)).replace(/[^\p{L}\p{N}\p{M} /_-]/gu, (character) => `#${character.codePointAt(0)};`);
}
// src/report/markdown/thinned.ts
/** A flow of up to this many operations is drawn completely. */
const WHOLE$1 = 14;
/**
* Keeps what changes, what contains it and what is beside it; the rest becomes runs with a count.
*/
function thinned(outline, most) {
	return new Thinning(most, sizeOf(outline.flatMap(({ nodes }) => nodes)) <= WHOLE$1).blocks(outline);
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
		const own = node.change !== null && !isFollower(node.change) ? 1 : 0;
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
	if (!diff.operations.some((change) => change.operation === "action" && !isFollower(change))) return "";
	return fenced("mermaid", new ActionChart(thinned(diff.outline, MOST_CHANGES), isAllNew(diff)).lines);
}
// src/report/markdown/diff-block.ts
const MOST_FIELDS$1 = 8;
/** What fits into a line of a comment. */
const VALUE = 66;
/**
* What changes in a flow, or what is in a new one, as a `diff` block of about `most` characters:
* complete changes, at least one, and how many are left out; empty where nothing changes.
*/
function diffBlock(diff, isNew, most, { runUrl }) {
	const entries = isNew ? createdEntries(diff) : diffEntries(diff, {
		fields: MOST_FIELDS$1,
		value: VALUE
	});
	if (entries.length === 0) return "";
	const lines = [];
	let left = entries.length;
	let room = most;
	for (const entry of entries) {
		const own = entryLines$1(entry);
		const length = own.reduce((sum, line) => sum + line.length + 1, 0);
		if (lines.length > 0 && length > room) break;
		lines.push(...own);
		room -= length;
		left -= 1;
	}
	const note = `and ${more(left, "change")}, in ${link("the summary of the run", runUrl)}`;
	return blocks(fenced("diff", lines), left > 0 ? note : "");
}
/** GitHub's colours: `+` green, `-` red, `!` orange. */
const SIGNS$1 = {
	added: "+",
	removed: "-",
	changed: "!"
};
function entryLines$1({ kind, title, note, fields, left }) {
	const remark = note === "" ? "" : `  (${escapeName(note, 100)})`;
	return [
		`${SIGNS$1[kind]} ${escapeName(title, 120)}${remark}`,
		...fields.flatMap(fieldLines),
		...left > 0 ? [`      and ${more(left, "field")}`] : []
	];
}
function fieldLines({ name, before, after }) {
	const label = name === "" ? "" : `${escapeName(name, 60)}: `;
	return [...before === null ? [] : [`-     ${label}${escapeName(before, 240)}`], ...after === null ? [] : [`+     ${label}${escapeName(after, 240)}`]];
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
	return blocks(...detail.diff === 0 ? [lines$1(shown, several, detail)] : shown.map(draw), left > 0 ? `**${more(left, "flow")}** not listed here.` : "");
}
function fold$1(item, { flows, several, isOnly, isFew, view, detail }) {
	const { file, displayName, versions } = item;
	const flow = flows.get(file);
	const summary = `${signOf(item)} ${htmlCode(displayName, 80)} ${versions.map((each) => title(each, several, htmlCode)).join("; ")}`;
	const path = link(code(file, detail.name), blobUrl(view, file));
	const about = flow === void 0 ? path : `${path}: ${plain(flowLine(flow), detail.message)}`;
	const isUrgent = versions.some(({ isOtherFlow, remarks }) => isOtherFlow || isFew && remarks.length > 0);
	return details(summary, blocks(about, ...versions.map((version) => versionBody(version, versions.length > 1, {
		view,
		detail
	}))), isOnly || isUrgent);
}
/** Up to this many lines are shown unfolded. */
const UNFOLDED$1 = 25;
function lines$1(items, several, detail) {
	const { urgent = [], others = [] } = Object.groupBy(items, ({ versions }) => versions.some(({ isOtherFlow }) => isOtherFlow) ? "urgent" : "others");
	const list = (those) => bullets(those.map((item) => line(item, several, detail)));
	if (others.length <= UNFOLDED$1) return list([...urgent, ...others]);
	return blocks(list(urgent), details(count$1(others.length, "flow"), list(others)));
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
	const where = several ? ` in ${andList(environments.map((name) => draw(name, 40)), 5)}` : "";
	const causes = andList(rules.map((rule) => draw(rule, 40)), 3);
	const why = causes === "" ? "" : ` ${status === "blocked" ? "by" : "because of"} ${causes}`;
	const what = [
		...isOtherFlow ? ["\u26a0\ufe0f another live flow than before"] : [],
		...hasFailedRun ? ["first run failed"] : [],
		...diff === null ? [] : changes(diff, version),
		...states.length === 0 ? [] : [`now ${andList(states.map((state) => draw(state, 40)), 3)}`]
	].join(" \u00b7 ");
	return `${WORDS[status][1]}${where}${why}${what === "" ? "" : `: ${what}`}`;
}
function changes(diff, { isNew, status }) {
	if (!isNew) return diffSummary(diff);
	const number = diff.operations.filter(({ operation }) => operation === "action").length;
	return [`${status === "create" || status === "created" ? "" : "new, "}${count$1(number, "action")}`];
}
function versionBody(version, isOneOfSeveral, { view, detail }) {
	const { environments, diff, isNew, remarks } = version;
	const names = andList(environments.map((name) => code(name, detail.name)), 5);
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
	const lines = firstLines(flows, rows, ({ displayName, file }) => `${plain(displayName, name)} ${code(file, name)}`);
	return details(`${count$1(flows.length, "flow")} ${how}`, bullets(lines));
}
// src/report/markdown/drift.ts
/** The live flows that differ from Git; empty where none were compared. */
function driftSection(report, view, detail) {
	const all = driftByEnvironment(report);
	if (all.length === 0) return "";
	const items = driftedItems(report);
	const lines = all.map(({ environment, entries }) => {
		return {
			environment,
			text: `${driftCounts(entries)}${unmanagedNote(environment, report)}`
		};
	});
	const { unread, others } = unreadTogether(items);
	const quiet = all.flatMap(({ entries }) => entries.filter(isAsInGit));
	return blocks("#### Live flows", environmentLines(lines, items, detail), ...unreadFolds(unread, detail), flowFolds(others, report, view, detail), quietFlows(quiet, "as in Git", detail));
}
/** Live flows that are not in Git are only counted. */
function unmanagedNote(environment, { unmanaged = [] }) {
	const found = unmanaged.find((each) => each.environment === environment)?.flows.length ?? 0;
	return found === 0 ? "" : `; ${count$1(found, "live flow")} that Git does not know`;
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
		const lines = firstLines(those, rows, ({ displayName, file }) => `${plain(displayName, name)} ${code(file, name)}`);
		const [sign, word] = WORDS["not-read"];
		return details(`${sign} ${count$1(those.length, "flow")} ${word}`, blocks(prose(capitalised(`${reason}.`), message), bullets(lines)), true);
	});
}
// src/report/markdown/leaving.ts
/** The flows whose files the change deletes, and that nothing happens to them. */
function leavingSection(report, { name, rows }) {
	const groups = leavingGroups(report, (text) => code(text, name));
	if (groups.length === 0) return "";
	return blocks(...groups.map(({ message, flows }) => {
		const shown = flows.slice(0, rows);
		const lines = shown.map((flow) => `${plain(flow.displayName, name)} ${code(flow.file, name)}`);
		const left = flows.length - shown.length;
		return blocks(`**${message}**`, bullets([...lines, ...left > 0 ? [more(left)] : []]));
	}), "Flowgate deletes and stops nothing: stop or delete them in Power Automate if nobody needs them.");
}
// src/report/markdown/plan.ts
/** What a run would do, or has done: an environment a line, and a fold for each flow. */
function planSection$1(report, view, detail) {
	const all = stepsByEnvironment(report);
	if (all.length === 0) return "";
	const items = plannedItems(report);
	const isDone = all.some(({ steps }) => steps.some(({ outcome }) => outcome !== null));
	const against = report.comparedWith === "git" && !isDone ? AGAINST_GIT : "";
	const lines = all.map(({ environment, steps }) => {
		return {
			environment,
			text: `${isDone ? stepCounts(steps) : planCounts(steps)}${against}`
		};
	});
	const quiet = all.flatMap(({ steps }) => steps.filter(isUnchanged));
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
	].filter(([number]) => number > 0).map(([number, word]) => `${amount(number)} ${word}`).join(", ");
}
function asTheyAre(number) {
	return number === 1 ? "as it is" : "as they are";
}
// src/report/markdown/small-print.ts
/** Nobody reads more, and the report has them all. */
const MOST$3 = 100;
/** The most characters of a reason in the line. */
const REASON = 160;
/** What was not checked and why, what was suppressed and skipped, the digest, the commit. */
function smallPrint(report, view, detail) {
	const parts = [
		notRun$1(report, detail),
		suppressed$2(report, detail),
		checkedOnly(report, detail),
		skipped$1(report, detail)
	].filter(({ items }) => items.length > 0);
	return blocks(loud(report, detail), ...detail.lists ? parts.map(({ title, items }) => details(title, drawn(items))) : [], small(...detail.lists ? [] : parts.map(({ line }) => line), ignored$1(report, detail), digest(report), [`Flowgate${commit(view)}`, ...run$1(view)].join(" \u00b7 ")));
}
function drawn(items) {
	return bullets(firstLines(items, MOST$3, (draw) => draw()));
}
/** What somebody has to make possible is never folded. */
function loud({ notRun: rules }, { message }) {
	return byReason(rules.filter(({ reason }) => LOUD.includes(reason.code))).map(([reason, same]) => {
		return `\u26a0\ufe0f Not run: ${same.map(({ rule }) => code(rule)).join(", ")}: ${prose(reason, message)}`;
	}).join("\n\n");
}
function notRun$1({ notRun: all }, { message }) {
	const rules = all.filter(({ reason }) => !LOUD.includes(reason.code));
	const reasons = byReason(rules);
	const counted = reasons.map(([reason, those]) => `${amount(those.length)} (${prose(reason, Math.min(REASON, message))})`);
	const title = `${count$1(rules.length, "check")} did not run`;
	return {
		title,
		line: reasons.length === 1 ? `${title} (${prose(reasons[0]?.[0] ?? "", REASON)})` : `${title}: ${andList(counted, 4)}`,
		items: reasons.map(([reason, those]) => () => {
			const names = those.slice(0, MOST$3).map(({ rule }) => code(rule));
			return `${prose(reason, message)}: ${names.join(", ")}`;
		})
	};
}
function suppressed$2({ suppressed: findings }, { message, name }) {
	const title = `${count$1(findings.length, "finding")} suppressed`;
	return {
		title,
		line: title,
		items: findings.map(({ rule, file, line, reason, until }) => () => {
			const end = until === null ? "" : `, until ${code(until, 20)}`;
			return `${code(rule)} in ${code(file, name)}, line ${amount(line)}${end}: ${prose(reason, message)}`;
		})
	};
}
function checkedOnly({ checkedOnly: flows = [] }, { message, name }) {
	const reasons = byReason(flows).map(([reason, those]) => `${count$1(those.length, "flow")} checked only (${prose(reason, REASON)})`);
	return {
		title: `${count$1(flows.length, "flow")} checked only`,
		line: andList(reasons, 4),
		items: flows.map(({ file, reason }) => () => `${code(file, name)}: ${prose(messageOf(reason), message)}`)
	};
}
function skipped$1(report, { message, name }) {
	const files = mentionedOf(report.skipped);
	const title = `${count$1(files.length, "file")} skipped`;
	return {
		title,
		line: title,
		items: files.map(({ file, reason }) => () => `${code(file, name)}: ${prose(messageOf(reason), message)}`)
	};
}
/** Always says what was not compared. */
function ignored$1({ ignored: all }, { name }) {
	if (all.length === 0) return "";
	return `Not compared, as \`compare.ignore\` in the map says: ${andList(all.map((pointer) => code(pointer, name)), MOST$3)}`;
}
/** Only of a plan that somebody may approve by it. */
function digest({ plan, outcomes }) {
	return plan?.comparedWith === "live" && outcomes.length === 0 && plan.changes.some(isWriting) ? `Digest of the plan: ${code(plan.digest)}` : "";
}
function commit(view) {
	return view.sha === null ? "" : ` at ${link(code(view.sha.slice(0, 7)), commitUrl(view))}`;
}
function run$1({ runUrl }) {
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
	const place = link(code(`${file}:${line}`, detail.name), blobUrl(view, file, finding));
	const where = whereIn(finding, environments, (name) => code(name, detail.name));
	const head = `${ICONS$1[severity]} ${capitalised(severity)} \u00b7 ${place}${where} \u00b7 ${link(code(rule), help)}`;
	const text = prose(capitalised(message), detail.message, mentions.within(ask));
	const others = askedBy(finding).filter((name) => !ask.includes(name));
	return [`- ${head}<br>${text}${others.length === 0 ? "" : `<br>Also ask ${andList(others.map((name) => mentions.name(name)))}.`}`, ...fold(finding, showing)].join("\n");
}
/** The most fixes shown of one finding. */
const MOST_FIXES = 5;
/** The most places listed that follow from the same cause. */
const MOST_RELATED$1 = 50;
function fold(finding, { view, detail }) {
	const fixes = detail.fixes ? problemsOf(finding).flatMap(({ fix }) => fix ?? []) : [];
	const related = detail.related ? finding.related : [];
	if (fixes.length + related.length === 0) return [];
	const places = firstLines(related, MOST_RELATED$1, ({ file, line, message }) => {
		return `${link(`${code(file, detail.name)}:${line}`, blobUrl(view, file, lineRange(line)))}: ${prose(message, detail.message)}`;
	});
	const title = [...fixes.length > 0 ? ["safe fix"] : [], ...related.length > 0 ? [count$1(related.length, "related place")] : []].join(" and ");
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
		const rules = tally(found.map(({ rule }) => rule)).map(([rule, times]) => `${code(rule)} ${amount(times)}`);
		const counts = count$1(found.length, `${severity} not listed here`, `${severity}s not listed here`);
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
	return blocks(...[...Map.groupBy(created, ({ environment }) => environment)].map(([name, outcomes]) => block$1(name, outcomes, detail)));
}
function block$1(environment, created, { name, rows }) {
	const lines = created.map(({ file, flowName }) => `${JSON.stringify(file)}: { "flowName": ${JSON.stringify(flowName)} }`);
	const shown = lines.filter((line) => line.length <= LONGEST).slice(0, rows);
	const left = lines.length - shown.length;
	return blocks(`Commit ${shown.length === 1 ? "this line" : "these lines"} under \`flows\` of ${code(environment, name)} in the map, so that the next run knows ${lines.length === 1 ? "the new flow" : "the new flows"}:`, shown.length > 0 ? fenced("jsonc", shown) : "", left > 0 ? `${more(left, "created flow")}: see \`flowName\` in the report of the run.` : "");
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
	const flows = flowsToDo(report).map((each) => flowsItem(each, showing));
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
	const sorted = findingsToDo(findings);
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
	return blocks([...flows, items(other.slice(0, UNFOLDED))].filter((part) => part !== "").join("\n"), more.length > 0 ? details(`${count$1(more.length, "more finding")}`, items(more)) : "", notice.length > 0 ? details(`\u2139\ufe0f ${count$1(notice.length, "notice")}`, items(notice)) : "");
}
/** Of a flow that was saved, and then failed. */
const FAILED_RUN = ["\u26a0\ufe0f", "first run failed"];
/** The most flows named beside one reason. */
const NAMED$1 = 3;
const MOST_FLOWS = 50;
function flowsItem({ result, remarks, flows }, { view, detail, environments }) {
	const nameOf = ({ file, displayName, environment }) => {
		const where = environments.length > 1 ? ` in ${code(environment, detail.name)}` : "";
		return `${link(plain(displayName, detail.name), blobUrl(view, file))}${where}`;
	};
	const [sign, word] = result === "created" || result === "updated" ? FAILED_RUN : WORDS[result];
	const text = remarks.map((remark) => prose(capitalised(`${remark}.`), detail.message)).join(" ");
	if (flows.length <= NAMED$1) return `- ${sign} ${flows.map(nameOf).join(", ")} \u00b7 ${word}<br>${text}`;
	const names = bullets(firstLines(flows, Math.min(MOST_FLOWS, detail.rows), nameOf));
	const number = count$1(flows.length, "flow");
	return [
		`- ${sign} ${number} \u00b7 ${word}<br>${text}`,
		"",
		inItem(details(`The ${number}`, names))
	].join("\n");
}
// src/report/review-differences.ts
/** The most parts of a flow that are named. */
const MOST_PARTS = 12;
/** The differences between the reviewed and the current plan, flow by flow. */
function differencesInWords({ differences }) {
	return (differences ?? []).map((each) => ({
		file: each.file,
		text: textOf(each)
	}));
}
/** How to approve the plan, and how to avoid the need for it. */
function advice({ pulls }) {
	const byHand = "To deploy the plan as it is now, look it through and run this by hand with its digest as `approved-plan`.";
	if (pulls.length === 0) return byHand;
	return `${byHand} A pull request whose check runs once more right before the merge needs none.`;
}
function textOf(difference) {
	switch (difference.kind) {
		case "new": return `in no reviewed plan, and now to be ${DONE[difference.action]}`;
		case "gone": return `reviewed, and not written now${difference.reason === null ? "" : `: ${messageOf(difference.reason)}`}`;
		case "changed": return changed$1(difference);
	}
}
const DONE = {
	create: "created",
	update: "updated"
};
function changed$1({ was, parts }) {
	if (parts === null) return "not as it was reviewed; the comment had no room for its parts";
	const changes = [
		...was === null ? [] : [`it was to be ${DONE[was]}`],
		...parts.live.length === 0 ? [] : [`someone changed it live since: ${names$1(parts.live)}`],
		...parts.written.length === 0 ? [] : [`what would be written is not what was reviewed: ${names$1(parts.written)}`]
	];
	return changes.length === 0 ? "it differs in a value that is kept secret" : changes.join("; ");
}
function names$1(pointers) {
	return plainList(pointers.map(partName), MOST_PARTS);
}
const NAMES = /* @__PURE__ */ new Map([
	["displayName", "its name"],
	["state", "its state"],
	["description", "its description"],
	["flowName", "which live flow it is"],
	["environmentName", "which environment it goes to"]
]);
function partName(pointer) {
	const path = fromPointer(pointer);
	const [section = "", part = ""] = path;
	const last = `\`${(path.at(-1) ?? "").replaceAll("`", "'")}\``;
	if (section === "connectionReferences") return `the binding of ${last}`;
	if (section !== "definition") return NAMES.get(section) ?? last;
	const kind = KINDS.get(part);
	return kind === void 0 ? `${last} of its definition` : `${kind} ${last}`;
}
const KINDS = /* @__PURE__ */ new Map([
	["actions", "action"],
	["triggers", "trigger"],
	["parameters", "parameter"]
]);
// src/report/markdown/unapproved-plans.ts
/** The most flows that are compared with their review. */
const MOST$2 = 50;
/**
* For environments that were not written, because the plan is not approved: the differences from
* the reviewed plan, and what to do.
*/
function unapprovedSection({ unapprovedPlans }, detail) {
	return blocks(...unapprovedPlans.map((unapproved) => planSection(unapproved, detail)));
}
function planSection(unapproved, { name, message, rows }) {
	const { environment, digest, reason } = unapproved;
	const all = differencesInWords(unapproved);
	const shown = all.slice(0, Math.min(MOST$2, rows));
	const items = shown.map(({ file, text }) => `- ${code(file, name)}: ${prose(text, message)}`);
	const left = all.length - shown.length;
	return blocks(`#### Nothing was written to ${code(environment, name)}`, prose(capitalised(`${messageOf(reason)}.`), message), [...items, ...left > 0 ? [`- and ${count$1(left, "more flow")}`] : []].join("\n"), prose(advice(unapproved)), fenced("yaml", [`approved-plan: ${digest}`]));
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
/** The job's summary of a run that could not start. */
function toStopped(message) {
	return `### \u274c Flowgate stopped before it looked at a flow\n\n${prose(capitalised(message), 1e4)}\n`;
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
	const result = verdict(report);
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
	const listed = unlisted > 0 ? ` \u00b7 ${amount(errors - unlisted)} of ${amount(errors)} errors listed` : "";
	return `${blocks(`### ${ICONS[level]} ${prose(sentence)}${listed}`, counts === "" ? "" : small(prose(counts)), shortenedNote(without, view), unapprovedPlans, toDo, connections, changes, end)}\n`;
}
function shortenedNote(without, { runUrl }) {
	if (without.length === 0) return "";
	const where = runUrl === null ? "the log of this run" : link("the summary of the run", runUrl);
	return `> Too long to be shown whole: left out are ${andList(without)}. All of it is in ${where}.`;
}
// src/publish/hidden-plan.ts
/**
* A check writes its own plan, and keeps the plans that other checks wrote for other environments;
* a deployment keeps the reviewed one. If somebody else edited our comment, its hidden plan is
* dropped, so that it never counts as ours.
*/
async function hiddenPlan({ mode, plan }, { kind, environments }, place) {
	const own = mode === "check" ? plan : null;
	if (kind === "checked" && environments === null) return fixed(own === null ? "" : toReviewedPlan(own));
	const ask = asking(place);
	const trusted = await ask();
	if (kind === "deployed") return fixed(splitPlan(trusted).hidden);
	const besides = own === null ? null : await otherPlans(own);
	const known = /* @__PURE__ */ new Set(["", trusted]);
	return {
		room: LONGEST_PLAN,
		async compose(previous, write) {
			const held = previous?.trimEnd() ?? "";
			const current = known.has(held) ? held : await ask();
			const { hidden } = splitPlan(current);
			const text = write(own && besides ? toReviewedPlan(own, besides(hidden)) : hidden);
			known.add(current).add(text.trimEnd());
			return text;
		}
	};
}
function fixed(text) {
	return {
		room: text.length,
		compose: async (_, write) => write(text)
	};
}
async function otherPlans(own) {
	const { reviewedPlanIn } = await Promise.resolve().then(() => require("./reviewed-plan-reading.js"));
	return (hidden) => {
		const read = reviewedPlanIn(hidden);
		if (read.kind !== "plan") return /* @__PURE__ */ new Map();
		return new Map([...read.plan].filter(([name]) => !Object.hasOwn(own.digests, name)));
	};
}
/** Asks for our comment; empty where somebody else edited it last, which is warned of once. */
function asking({ github, pull, warn }) {
	let isWarned = false;
	return async () => {
		const own = await github.ownComment(pull);
		if (own.kind === "trusted") return own.body.trimEnd();
		if (own.kind === "untrusted" && !isWarned) {
			warn({
				code: "hidden-plan-dropped",
				pull,
				cause: own.reason
			});
			isWarned = true;
		}
		return "";
	};
}
// src/publish/comment.ts
/**
* Updates the pull request's one comment: on a pull request its own, after a merge that of the
* merged pull request. Returns the comment's address, if there is one.
*/
async function publishComment({ github, report, known }, settings, event, view, { warn, clean }) {
	if (github === null || event === null || !isShownInComment(report, settings)) return null;
	const pull = await pullOf(event, github, warn);
	if (pull === null) return null;
	const place = placeOf$1(event, report, known);
	const { number } = pull;
	const plan = await hiddenPlan(report, place, {
		github,
		pull: number,
		warn
	});
	const room = roomFor(place, known.length, plan.room);
	const body = toComment(report, {
		...view,
		pull: number
	}, room);
	const part = {
		...place,
		body,
		planned: plannedIn(report),
		isNews: report.outcomes.some(isChange$1)
	};
	const compose = (old) => plan.compose(old, (hidden) => clean(withPart(old, {
		...part,
		plan: () => hidden
	}, known)));
	let outdated = null;
	const isWanted = async () => {
		outdated = await pull.outdated();
		return outdated === null;
	};
	const written = await github.writeComment(number, compose, {
		isWanted,
		createIfMissing: settings.comment === "always" || isNeeded(report),
		isShared: place.environments !== null && known.length > 1
	});
	if (outdated !== null) warn(outdated);
	if (written.kind === "denied") {
		const { permission, token } = written;
		warn({
			code: "comment-denied",
			pull: number,
			permission,
			token
		});
	}
	return written.kind === "written" ? written.url : null;
}
/** One part of the flows writes no comment: `flowgate report merge` combines the parts. */
function isShownInComment({ mode, drift }, { comment, shard }) {
	return comment !== "never" && drift === null && mode !== "export" && (shard === null || shard.parts === 1);
}
/** The pull request to comment on; null where there is none for this run. */
async function pullOf(event, github, warn) {
	if (event.pull === null) return event.kind === "push" ? mergedPullOf(event, github, warn) : null;
	const { number: pull, headSha, baseRef } = event.pull;
	return {
		number: pull,
		async outdated() {
			const now = await github.currentPull(pull);
			if (now.headSha !== headSha) return {
				code: "newer-commits",
				pull
			};
			if (now.isMerged) return {
				code: "merged-meanwhile",
				pull
			};
			if (now.baseRef === baseRef) return null;
			return {
				code: "other-base-branch",
				pull,
				before: baseRef,
				now: now.baseRef
			};
		}
	};
}
async function mergedPullOf({ sha, ref }, github, warn) {
	const pull = await github.mergedPull();
	if (pull !== null) return {
		number: pull.number,
		outdated: async () => null
	};
	if (ref.startsWith("refs/heads/")) warn({
		code: "no-merged-pull-listed",
		sha
	});
	return null;
}
/**
* After a merge each deployment has its own section; before it each job that checks some
* environments.
*/
function placeOf$1({ kind }, { environments }, known) {
	if (kind === "push") return {
		kind: "deployed",
		environments
	};
	return {
		kind: "checked",
		environments: narrowed$1(environments, known)
	};
}
/** The environments to which something would be deployed, or is blocked. */
function plannedIn({ plan }) {
	const changes = (plan?.changes ?? []).filter(({ action }) => action !== "unchanged");
	return [...new Set(changes.map(({ environment }) => environment))];
}
const isChange$1 = ({ result }) => result !== "unchanged";
/**
* True when there is something to read: a finding, a change, or an outcome that somebody must look
* at.
*/
function isNeeded({ findings, plan, outcomes, leaving = [], newEntries = [], judgedBy }) {
	return judgedBy !== void 0 || newEntries.length + leaving.length > 0 || findings.length > 0 || (plan?.changes.some(({ action }) => action !== "unchanged") ?? false) || outcomes.some(({ result }) => FAILING.includes(result));
}
// src/report/markdown/issue.ts
/** Rules about what is live in an environment, without those about the key. */
const LIVE_RULES = RULES.flatMap(({ subject, id }) => subject === "live" && !id.startsWith("key-") ? [id] : []);
/** Whether an environment has drifted from Git. */
function stateOf(report, environment) {
	const { findings, drift } = onlyOf(report, environment);
	const entries = drift ?? [];
	if (entries.some(isDrifted) || findings.some(({ rule }) => LIVE_RULES.includes(rule))) return "drifted";
	return entries.some((entry) => driftStatus(entry) === "not-read") || drift === null ? "unknown" : "clean";
}
/** The body of an environment's issue, like the summary, under 60,000 characters. */
function toIssue(report, environment, view) {
	return toComment(onlyOf(report, environment), view);
}
function onlyOf(report, environment) {
	const isOfIt = (each) => each.environment === environment;
	const { drift, findings, unmanaged = [] } = report;
	return {
		...report,
		environments: [environment],
		findings: findings.filter(({ environments }) => environments.includes(environment)),
		suppressed: [],
		skipped: [],
		drift: drift === null ? null : drift.filter(isOfIt),
		unmanaged: unmanaged.filter(isOfIt)
	};
}
// src/publish/issue.ts
/**
* Keeps one issue for each environment that a run of `drift` compared: open while it has drifted,
* closed when it is as in Git. The issue does not change if something could not be read, or if the
* run was on another branch, which compares with what is not merged.
*/
async function publishIssues({ github, report }, event, view, options) {
	if (report.drift === null || github === null || event === null || !isOnDefault(event)) return;
	for (const environment of report.environments) if (await keepOne(github, environment, report, view, options)) return;
}
async function keepOne(github, environment, report, view, { warn, clean, now }) {
	const state = stateOf(report, environment);
	if (state === "unknown") return false;
	const day = now().toISOString().slice(0, 16).replace("T", " ");
	const written = await github.keepIssue({
		topic: `drift ${environment}`,
		title: clean(`Flowgate: ${escapeControl(shortenName(environment, 80))} has drifted from Git`),
		body: state === "clean" ? null : clean(toIssue(report, environment, view)),
		farewell: `On ${day} UTC all live flows that were compared were as in Git again.`
	});
	if (written.kind !== "denied") return false;
	warn({
		code: "issue-denied",
		permission: written.permission,
		token: written.token
	});
	return true;
}
/** True also where the payload does not name the default branch: such events start on it. */
function isOnDefault({ kind, ref, defaultBranch }) {
	if (kind === "schedule") return true;
	return defaultBranch === null || ref === `refs/heads/${defaultBranch}`;
}
// src/json/layout.ts
/** A value of up to this length, with all its content, is written on one line. */
const ROOM = 100;
/** JSON for people and programs: two spaces a level, and short values on one line. */
function formatJson(value) {
	const parts = [];
	draw(value, 0, parts);
	return `${parts.join("")}\n`;
}
function draw(value, level, parts) {
	if (!isContainer(value)) {
		parts.push(JSON.stringify(value));
		return;
	}
	const line = onOneLine(value, ROOM - 2 * level);
	if (line !== null) {
		parts.push(line);
		return;
	}
	const isList = Array.isArray(value);
	const indent = `\n${"  ".repeat(level + 1)}`;
	for (const [index, name] of namesIn(value).entries()) {
		parts.push(index > 0 ? "," : isList ? "[" : "{", indent);
		if (!isList) parts.push(JSON.stringify(name), ": ");
		draw(value[name], level + 1, parts);
	}
	parts.push(indent.slice(0, -2), isList ? "]" : "}");
}
/** Null as soon as it is longer than the room. */
function onOneLine(value, room) {
	if (isContainer(value)) return containerLine(value, room);
	return typeof value === "string" && value.length > room ? null : JSON.stringify(value);
}
function containerLine(value, room) {
	const isList = Array.isArray(value);
	const names = namesIn(value);
	if (names.length === 0) return isList ? "[]" : "{}";
	if (names.length * 3 > room) return null;
	const items = [];
	let left = room - 4;
	for (const name of names) {
		const item = onOneLine(value[name], left);
		if (item === null) return null;
		items.push(isList ? item : `${JSON.stringify(name)}: ${item}`);
		left -= (items.at(-1)?.length ?? 0) + 2;
	}
	if (left < -2) return null;
	return isList ? `[${items.join(", ")}]` : `{ ${items.join(", ")} }`;
}
function isContainer(value) {
	return typeof value === "object" && value !== null;
}
/** Undefined values are left out. */
function namesIn(value) {
	return Object.keys(value).filter((name) => value[name] !== void 0);
}
// src/plan/diff/fields.ts
/**
* The values in which two versions of a part differ; a part that is new or gone has only one. A
* list is compared by its elements, without the equal ones at its ends. `shown` is the version
* whose values are shown as those before, where it is another one than the version compared.
*/
function fieldChanges(before, after, sensitivity = "plain", shown = before) {
	const [was, is] = [shown, after].map((version) => version === void 0 ? void 0 : masked(version, sensitivity));
	return [...spotsOf(before, after)].toSorted((one, other) => rank$1(one) - rank$1(other)).map((spot) => changeAt(spot, was, is));
}
function spotsOf(before, after) {
	if (before === void 0) return leaves(after ?? null, []);
	return after === void 0 ? leaves(before, []) : differences(before, after, []);
}
function changeAt({ path, only, isOrder }, was, is) {
	const at = toPointer(path);
	const before = only === "after" ? void 0 : valueAt(was, path);
	const after = only === "before" ? void 0 : valueAt(is, path);
	if (!isOrder || !isObject(before) || !isObject(after)) return {
		at,
		before,
		after
	};
	return {
		at,
		before: keysIn(before, after),
		after: keysIn(after, before),
		isOrder
	};
}
function keysIn(one, other) {
	return Object.keys(one).filter((key) => Object.hasOwn(other, key));
}
/** What an operation is comes first, and when it runs last. */
function rank$1({ path: [first] }) {
	return first === "type" ? 0 : first === "runAfter" ? 2 : 1;
}
function valueAt(version, path) {
	let value = version;
	for (const step of path) {
		if (value === "(secret)") return SECRET;
		if (Array.isArray(value)) value = value[Number(step)];
		else if (isObject(value) && Object.hasOwn(value, step)) value = value[step];
		else return void 0;
	}
	return value;
}
function* differences(before, after, path) {
	if (isWhole(path)) {
		if (JSON.stringify(before) !== JSON.stringify(after)) yield { path };
	} else if (isObject(before) && isObject(after)) yield* members(before, after, path);
	else if (Array.isArray(before) && Array.isArray(after)) yield* elements(before, after, path);
	else if (before !== after) yield { path };
}
function* members(before, after, path) {
	if (!hasSameOrder(before, after)) yield {
		path,
		isOrder: true
	};
	const keys = /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)]);
	for (const key of [...keys].toSorted()) {
		const inner = [...path, key];
		const [was, is] = [valueAt(before, [key]), valueAt(after, [key])];
		if (was === void 0 || is === void 0) yield { path: inner };
		else yield* differences(was, is, inner);
	}
}
/** Of the keys that both have; canonical forms have them sorted, but where their order counts. */
function hasSameOrder(before, after) {
	const others = keysIn(after, before);
	return keysIn(before, after).every((key, index) => key === others[index]);
}
/** The names in `runAfter` are compared as a unit. */
function isWhole(path) {
	return path.length === 1 && path[0] === "runAfter";
}
function* elements(before, after, path) {
	const one = before.map((each) => JSON.stringify(each));
	const other = after.map((each) => JSON.stringify(each));
	const shorter = Math.min(one.length, other.length);
	let head = 0;
	while (head < shorter && one[head] === other[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
	const [gone, fresh] = [before.length - tail, after.length - tail];
	if (gone !== fresh && tail > 0 && !(head === gone || head === fresh)) return yield { path };
	for (let index = head; index < Math.max(gone, fresh); index++) {
		const inner = [...path, index];
		const [was, is] = [before[index], after[index]];
		if (index >= gone) yield {
			path: inner,
			only: "after"
		};
		else if (index >= fresh) yield {
			path: inner,
			only: "before"
		};
		else if (was !== void 0 && is !== void 0) yield* differences(was, is, inner);
	}
}
function* leaves(value, path) {
	if (!isObject(value) || Object.keys(value).length === 0 || isWhole(path)) {
		if (path.length === 0 || !isEmptyObject(value)) yield { path };
	} else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key]);
}
function isEmptyObject(value) {
	return isObject(value) && Object.keys(value).length === 0;
}
// src/plan/diff/likeness.ts
/** More operations of one type are not compared with each other: that takes their product. */
const MOST_COMPARED = 50;
/** Of what two operations hold, how much must be the same. */
const ENOUGH = .5;
/**
* Pairs of operations of the same kind and type of which each is probably the other under a new
* name, the most alike first. Alike are those that hold much the same; those that others name in
* place of each other (`replaced`, new names by old ones); and the triggers, since there is one.
*/
function mostAlike(gone, fresh, replaced) {
	const byKind = Map.groupBy(fresh, kindOf$1);
	const scored = [...Map.groupBy(gone, kindOf$1)].flatMap(([kind, units]) => pairsOf(units.slice(0, MOST_COMPARED), (byKind.get(kind) ?? []).slice(0, MOST_COMPARED))).map(([unit, other]) => ({
		unit,
		other,
		score: score(unit, other, replaced)
	})).filter((pair) => pair.score >= ENOUGH).toSorted((one, other) => other.score - one.score);
	const taken = /* @__PURE__ */ new Set();
	return scored.flatMap(({ unit, other }) => {
		if (taken.has(unit) || taken.has(other)) return [];
		taken.add(unit).add(other);
		return [[unit, other]];
	});
}
/** Of the names that others use instead, the pairs of which one may be the other. */
function ofOneKind(replaced, { gone, fresh }) {
	return [...replaced].flatMap(([old, now]) => {
		const [unit, other] = [gone.get(old), fresh.get(now)];
		if (unit === void 0 || other === void 0 || kindOf$1(unit) !== kindOf$1(other)) return [];
		return [[unit, other]];
	});
}
function pairsOf(units, others) {
	return units.flatMap((unit) => others.map((other) => [unit, other]));
}
/** What never changes together with a name: type, and the operation of a connector. */
function kindOf$1({ operation: { kind, type, value } }) {
	const host = dig(value, "inputs", "host");
	const called = [
		"apiId",
		"operationId",
		"workflowReferenceName"
	].map((key) => digString(host, key));
	return JSON.stringify([
		kind,
		type,
		...called
	]);
}
function score(unit, other, replaced) {
	if (unit.operation.kind === "trigger") return 1;
	const isNamedInstead = replaced.get(unit.operation.name) === other.operation.name;
	return likeness(wordsOf(unit), wordsOf(other)) + (isNamedInstead ? ENOUGH : 0);
}
/** Twice what both have, of all that both have: 1 where they are the same. */
function likeness(ones, others) {
	const left = /* @__PURE__ */ new Map();
	for (const word of ones) left.set(word, (left.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of others) {
		const count = left.get(word) ?? 0;
		if (count > 0) shared += 1;
		left.set(word, count - 1);
	}
	const all = ones.length + others.length;
	return all === 0 ? 1 : 2 * shared / all;
}
const words = /* @__PURE__ */ new WeakMap();
/** Of a long text the beginning is enough. */
const MOST_WORDS = 1e3;
/** The words of its values, with the field that each is in, and the names of what is inside. */
function wordsOf(unit) {
	const known = words.get(unit);
	if (known !== void 0) return known;
	const found = [];
	const { own, blocks } = unit;
	for (const [key, value] of Object.entries(isObject(own) ? own : {})) if (key !== "runAfter" && key !== "type") collect(value, key, found);
	for (const inner of [...blocks.values()].flat()) found.push(`/${inner.operation.name}`);
	words.set(unit, found);
	return found;
}
function collect(value, field, found) {
	if (found.length >= MOST_WORDS || field === "host") return;
	if (Array.isArray(value)) for (const each of value) collect(each, field, found);
	else if (isObject(value)) for (const [key, inner] of Object.entries(value)) collect(inner, key, found);
	else {
		const inText = String(value).slice(0, 10 * MOST_WORDS).match(/[\p{L}\d_]+/gu) ?? [];
		for (const word of inText.slice(0, MOST_WORDS)) found.push(`${field}:${word}`);
	}
}
// src/plan/diff/quoted-names.ts
/** Replaces the text in single quotes, as expressions name actions. */
function replaceQuoted(text, replace) {
	const parts = text.split("'");
	return parts.map((part, index) => index === 0 || index === parts.length - 1 ? part : replace(part)).join("'");
}
/** A part with the new names of actions that were renamed, in expressions and in `runAfter`. */
function withNewNames(own, names) {
	const named = renamedIn(own, names);
	if (!isObject(named) || !isObject(named.runAfter)) return named;
	const sorted = Object.entries(named.runAfter).map(([name, statuses]) => [names.get(name) ?? name, statuses]).toSorted(([one], [other]) => one < other ? -1 : 1);
	return {
		...named,
		runAfter: Object.fromEntries(sorted)
	};
}
function renamedIn(value, names) {
	if (typeof value === "string") return replaceQuoted(value, (name) => names.get(name) ?? name);
	if (Array.isArray(value)) return value.map((each) => renamedIn(each, names));
	if (!isObject(value)) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, renamedIn(inner, names)]);
	return Object.fromEntries(entries);
}
// src/plan/diff/run-order.ts
/** The names of the actions that an operation waits for. */
function waitsFor({ operation }) {
	const runAfter = own$1(operation.value, "runAfter");
	return operation.kind === "action" && isObject(runAfter) ? Object.keys(runAfter) : [];
}
/**
* The operations of one block in the order in which they run: each after all that it waits for, and
* directly after it where possible. Those that wait in a circle come last.
*/
function inRunOrder(units) {
	const named = new Map(units.map((unit) => [unit.operation.name, unit]));
	const waiting = /* @__PURE__ */ new Map();
	const next = /* @__PURE__ */ new Map();
	for (const unit of units) {
		const before = waitsFor(unit).flatMap((name) => named.get(name) ?? []);
		waiting.set(unit, before.length);
		for (const each of before) {
			const followers = next.get(each);
			if (followers === void 0) next.set(each, [unit]);
			else followers.push(unit);
		}
	}
	const ordered = /* @__PURE__ */ new Set();
	const ready = units.filter((unit) => waiting.get(unit) === 0).toReversed();
	for (let unit = ready.pop(); unit !== void 0; unit = ready.pop()) {
		ordered.add(unit);
		for (const follower of (next.get(unit) ?? []).toReversed()) {
			const left = (waiting.get(follower) ?? 0) - 1;
			waiting.set(follower, left);
			if (left === 0) ready.push(follower);
		}
	}
	return [...ordered, ...units.filter((unit) => !ordered.has(unit))];
}
// src/plan/diff/replaced-names.ts
/**
* The new name that an operation uses in place of one that is gone, in `runAfter` or in an
* expression; null where it replaces none, or several.
*/
function replacedName(was, is, unknown) {
	const [used, uses] = [namesUsedBy(was), namesUsedBy(is)];
	const [old, ...moreOld] = [...used].filter((name) => unknown.gone.has(name));
	const [now, ...moreNow] = [...uses].filter((name) => unknown.fresh.has(name));
	return moreOld.length === 0 && moreNow.length === 0 && old !== void 0 && now !== void 0 ? [old, now] : null;
}
/** Those that all agree on. */
function agreed(pairs) {
	const byOld = Map.groupBy(pairs, ([old]) => old);
	return new Map([...byOld].flatMap(([old, those]) => {
		const [now, ...others] = new Set(those.map(([, name]) => name));
		return now === void 0 || others.length > 0 ? [] : [[old, now]];
	}));
}
const names = /* @__PURE__ */ new WeakMap();
/** What an operation, with all that is inside, has in single quotes, and what it waits for. */
function namesUsedBy(unit) {
	const known = names.get(unit);
	if (known !== void 0) return known;
	const quoted = JSON.stringify(unit.operation.value).split("'").slice(1, -1);
	const used = /* @__PURE__ */ new Set([...quoted, ...waitsFor(unit)]);
	names.set(unit, used);
	return used;
}
// src/plan/diff/match.ts
/**
* An operation is the one of the same name in the same place; else, when neither name is known to
* the other version, one of the same content there, or of the same type that is much like it or
* that others name instead; else one of the same name and type elsewhere, or of the same content.
*/
function match(before, after) {
	const matcher = new Matcher(before, after);
	matcher.blocks(before.blocks, after.blocks);
	matcher.moved();
	return matcher;
}
/**
* Of operations with the same content only the first ones are compared, since each is compared with
* each.
*/
const MOST_ALIKE = 100;
/** A pair that was found leads to further ones, where several were renamed in a chain. */
const MOST_ROUNDS = 10;
var Matcher = class {
	became = /* @__PURE__ */ new Map();
	was = /* @__PURE__ */ new Map();
	#before;
	#after;
	constructor(before, after) {
		this.#before = before;
		this.#after = after;
	}
	blocks(before, after) {
		for (const [block, units] of before) this.#block(units, after.get(block) ?? []);
	}
	moved() {
		this.#elsewhere(identity$1, identity$1, () => true);
		this.#elsewhere((unit) => content(unit, this.#after.names), (unit) => content(unit, this.#before.names), (unit, other) => this.#isRename(unit, other) && holdsTheSame(unit, other));
	}
	#elsewhere(keyOfGone, keyOfFresh, isSame) {
		const fresh = Map.groupBy(this.#after.units.filter((unit) => !this.was.has(unit)), keyOfFresh);
		for (const unit of this.#before.units) {
			if (this.became.has(unit)) continue;
			const alike = fresh.get(keyOfGone(unit)) ?? [];
			while (alike[0] !== void 0 && this.was.has(alike[0])) alike.shift();
			const [other] = alike;
			if (other === void 0 || !isSame(unit, other)) continue;
			this.#join(unit, other);
			this.blocks(unit.blocks, other.blocks);
		}
	}
	/** Neither name is known to the other version. */
	#isRename(unit, other) {
		return !this.#after.names.has(unit.operation.name) && !this.#before.names.has(other.operation.name);
	}
	#block(before, after) {
		const named = new Map(after.map((unit) => [unit.operation.name, unit]));
		for (const unit of before) {
			const other = named.get(unit.operation.name);
			if (other !== void 0) this.#join(unit, other);
		}
		this.#renamed(before, after);
		this.#changedWithName(before, after);
		for (const unit of before) {
			const other = this.became.get(unit);
			if (other !== void 0) this.blocks(unit.blocks, other.blocks);
		}
	}
	#renamed(before, after) {
		const { gone, fresh } = this.#left(before, after);
		if (gone.length === 0 || fresh.length === 0) return;
		const alike = Map.groupBy(fresh, (unit) => content(unit, this.#before.names));
		for (const unit of gone) {
			const left = alike.get(content(unit, this.#after.names)) ?? [];
			const candidates = left.slice(0, MOST_ALIKE).filter((other) => holdsTheSame(unit, other));
			const other = candidates.find((each) => each.text === unit.text) ?? candidates[0];
			if (other === void 0) continue;
			left.splice(left.indexOf(other), 1);
			this.#join(unit, other);
		}
	}
	/** Those that are left, and whose names the other version does not know. */
	#left(before, after) {
		return {
			gone: before.filter((unit) => !this.became.has(unit) && !this.#after.names.has(unit.operation.name)),
			fresh: after.filter((unit) => !this.was.has(unit) && !this.#before.names.has(unit.operation.name))
		};
	}
	/** Renamed and changed: matched by what they contain, and by the names that others use instead. */
	#changedWithName(before, after) {
		for (let round = 0; round < MOST_ROUNDS; round++) {
			const { gone, fresh } = this.#left(before, after);
			if (gone.length === 0 || fresh.length === 0) return;
			const unknown = {
				gone: byName(gone),
				fresh: byName(fresh)
			};
			const replaced = agreed(before.flatMap((unit) => this.#replacedBy(unit, unknown)));
			const pairs = round === 0 ? mostAlike(gone, fresh, replaced) : ofOneKind(replaced, unknown);
			if (pairs.length === 0) return;
			for (const [unit, other] of pairs) this.#join(unit, other);
		}
	}
	#replacedBy(unit, unknown) {
		const other = this.became.get(unit);
		const replaced = other === void 0 ? null : replacedName(unit, other, unknown);
		return replaced === null ? [] : [replaced];
	}
	#join(before, after) {
		this.became.set(before, after);
		this.was.set(after, before);
	}
};
function byName(units) {
	return new Map(units.map((unit) => [unit.operation.name, unit]));
}
function identity$1({ operation }) {
	return JSON.stringify([
		operation.kind,
		operation.name,
		operation.type.toLowerCase()
	]);
}
/** An operation without its `runAfter`, and without names that the other version does not know. */
function content({ own, operation }, known) {
	const { runAfter: _order, ...rest } = isObject(own) ? own : { own };
	return replaceQuoted(JSON.stringify([operation.kind, rest]), (name) => known.has(name) ? name : "?");
}
/** True when at least half of the children of each are in both; two without children match. */
function holdsTheSame(one, other) {
	const [ones, others] = [one, other].map(({ blocks }) => new Set([...blocks.values()].flat().map(({ operation }) => operation.name)));
	return 2 * [...ones].filter((name) => others.has(name)).length >= Math.max(ones.size, others.size);
}
// src/plan/diff/outline.ts
const NOTHING$1 = /* @__PURE__ */ new Map();
/** Merges two versions of a flow into one tree. */
var Outline = class {
	#matching;
	#newNames;
	constructor(matching) {
		this.#matching = matching;
		const names = [...matching.became].map(([was, is]) => [was.operation.name, is.operation.name]);
		this.#newNames = new Map(names.filter(([was, is]) => was !== is));
	}
	blocks(before, after) {
		return [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])].toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1)).map((block) => ({
			block,
			nodes: this.#nodes(before.get(block) ?? [], after.get(block) ?? [])
		})).filter(({ nodes }) => nodes.length > 0);
	}
	/** A removed operation is shown where it ran: after the last one before it that still exists. */
	#nodes(before, after) {
		const here = new Set(after);
		const behind = /* @__PURE__ */ new Map([[null, []]]);
		const goneNames = /* @__PURE__ */ new Set();
		let anchor = null;
		for (const unit of inRunOrder(before)) {
			const became = this.#matching.became.get(unit);
			if (became === void 0) {
				behind.get(anchor)?.push(unit);
				goneNames.add(unit.operation.name);
			} else if (here.has(became)) {
				anchor = became;
				behind.set(anchor, []);
			}
		}
		const gone = (at) => (behind.get(at) ?? []).map((unit) => this.#removed(unit));
		return [...gone(null), ...inRunOrder(after).flatMap((unit) => [this.#present(unit, goneNames), ...gone(unit)])];
	}
	#removed(unit) {
		const { name, type } = unit.operation;
		return {
			...about(unit),
			change: {
				kind: "removed",
				...placed(unit),
				from: null,
				fields: fieldChanges(unit.own, void 0, sensitivityOfOperation(name, type)),
				follows: false
			},
			runsAfter: waitsFor(unit).map((before) => this.#newNames.get(before) ?? before),
			ranAfter: [],
			blocks: this.blocks(unit.blocks, NOTHING$1)
		};
	}
	#present(unit, goneNames) {
		const was = this.#matching.was.get(unit) ?? null;
		return {
			...about(unit),
			change: was === null ? added(unit) : this.#changed(was, unit),
			runsAfter: waitsFor(unit),
			ranAfter: was === null ? [] : waitsFor(was).filter((name) => goneNames.has(name)),
			blocks: this.blocks(was?.blocks ?? NOTHING$1, unit.blocks)
		};
	}
	#changed(was, is) {
		const isRenamed = was.operation.name !== is.operation.name;
		const isMoved = was.block !== is.block || this.#parent(was) !== is.parent;
		const isEqual = was.text === is.text;
		if (isEqual && !isRenamed && !isMoved) return null;
		return {
			kind: isMoved ? "moved" : isRenamed ? "renamed" : "changed",
			...placed(is),
			from: isRenamed || isMoved ? {
				name: was.operation.name,
				scope: scopeOf(was),
				at: was.at
			} : null,
			...isEqual ? {
				fields: [],
				follows: false
			} : this.#fields(was, is)
		};
	}
	/** Without those that only follow new names, unless there are no others. */
	#fields(was, is) {
		const { name, type } = is.operation;
		const sensitivity = sensitivityOfOperation(name, type);
		const fields = fieldChanges(this.#newNames.size === 0 ? was.own : withNewNames(was.own, this.#newNames), is.own, sensitivity, was.own).filter(isChange);
		return fields.length > 0 ? {
			fields,
			follows: false
		} : {
			fields: fieldChanges(was.own, is.own, sensitivity),
			follows: true
		};
	}
	/** What the action that held it is now; null at the top, undefined where it was removed. */
	#parent({ parent }) {
		return parent === null ? null : this.#matching.became.get(parent);
	}
};
/** A text may have the old name of an action for another reason, and be as it was. */
function isChange({ before, after, isOrder }) {
	return isOrder || before === "(secret)" || JSON.stringify(before) !== JSON.stringify(after);
}
/**
* The trigger first; in a condition the yes branch before the no branch, in a switch the default
* last.
*/
function rank(block) {
	if (block === "/triggers") return 0;
	if (block === "/actions") return 1;
	return block.startsWith("/cases") ? 2 : 3;
}
function added(unit) {
	const { name, type } = unit.operation;
	const fields = fieldChanges(void 0, unit.own, sensitivityOfOperation(name, type));
	return {
		kind: "added",
		...placed(unit),
		from: null,
		fields,
		follows: false
	};
}
function about({ operation: { kind, name, type } }) {
	return {
		operation: kind,
		name,
		type
	};
}
function placed(unit) {
	return {
		...about(unit),
		scope: scopeOf(unit),
		at: unit.at
	};
}
function scopeOf({ parent }) {
	return parent === null ? [] : [...scopeOf(parent), parent.operation.name];
}
// src/flow/operations.ts
/**
* The triggers and then every action, outer before inner, in file order. Only real scopes are
* searched: an adaptive card inside `parameters` may have `actions` too. `unread` gets the blocks
* that cannot be searched.
*/
function operations(definition, at, unread = []) {
	const found = {
		operations: [],
		unread
	};
	const [triggers, actions] = [own$1(definition, "triggers"), own$1(definition, "actions")];
	if (isObject(triggers)) scope("trigger", triggers, [...at, "triggers"], null, found);
	block(actions, [...at, "actions"], null, found);
	return found.operations;
}
function block(actions, path, parent, found) {
	if (isRead(actions, path, parent, found)) scope("action", actions, path, parent, found);
}
/** Null is taken for nothing. */
function isRead(value, path, parent, { unread }) {
	if (isObject(value)) return true;
	if (value !== void 0 && value !== null) unread.push({
		parent,
		path,
		value
	});
	return false;
}
function scope(kind, siblings, at, parent, found) {
	for (const name in siblings) {
		const value = siblings[name];
		const type = digString(value, "type") ?? "";
		const operation = {
			kind,
			name,
			lowerName: name.toLowerCase(),
			type,
			lowerType: inLowerCase(type),
			value,
			path: [...at, name],
			parent,
			siblings,
			depth: (parent?.depth ?? 0) + 1,
			index: found.operations.length,
			host: hostReference(value),
			childFlow: childFlow(value)
		};
		found.operations.push(operation);
		if (kind === "action") inside(operation, found);
	}
}
/** The same text for all operations of a type: it is looked up again and again. */
const inLowerCase = memo(1e3, (type) => type.toLowerCase());
/**
* The blocks with further actions inside an action, in file order: `default` often precedes
* `cases`.
*/
function inside(operation, found) {
	const { value, path } = operation;
	if (!isObject(value)) return;
	for (const key in value) {
		const held = value[key];
		switch (key) {
			case "actions":
				block(held, [...path, key], operation, found);
				break;
			case "else":
			case "default":
				if (!isRead(held, [...path, key], operation, found)) break;
				block(own$1(held, "actions"), [
					...path,
					key,
					"actions"
				], operation, found);
				break;
			case "cases":
				if (!isRead(held, [...path, key], operation, found)) break;
				for (const name of Object.keys(held)) block(own$1(own$1(held, name), "actions"), [
					...path,
					key,
					name,
					"actions"
				], operation, found);
		}
	}
}
// src/plan/diff/version.ts
/** Splits a canonical definition into its operations. */
function versionOf(definition) {
	const known = /* @__PURE__ */ new Map();
	const blocks = /* @__PURE__ */ new Map();
	for (const operation of operations(definition, ["definition"])) {
		const parent = operation.parent === null ? null : known.get(operation.parent) ?? null;
		const start = operation.parent?.path.length ?? 1;
		const block = toPointer(operation.path.slice(start, -1));
		const own = ownPart(operation);
		const unit = {
			operation,
			at: toPointer(operation.path),
			own,
			text: JSON.stringify(own),
			parent,
			block,
			blocks: /* @__PURE__ */ new Map()
		};
		known.set(operation, unit);
		const beside = parent?.blocks ?? blocks;
		const units = beside.get(block);
		if (units === void 0) beside.set(block, [unit]);
		else units.push(unit);
	}
	const names = new Set([...known.keys()].map(({ name }) => name));
	return {
		units: [...known.values()],
		blocks,
		names
	};
}
function ownPart({ kind, value }) {
	if (!isObject(value) || kind === "trigger") return value;
	const { cases } = value;
	const bare = withoutBlocks(value, [
		"actions",
		"else",
		"default"
	]);
	if (!isObject(cases)) return bare;
	const values = Object.entries(cases).map(([name, block]) => [name, isObject(block) ? withoutBlocks(block, ["actions"]) : block]);
	return {
		...bare,
		cases: Object.fromEntries(values)
	};
}
/** Without the actions in it; a branch that has nothing else is left out. */
function withoutBlocks(value, blocks) {
	const kept = Object.entries(value).flatMap(([key, inner]) => {
		if (!blocks.includes(key) || !isObject(inner)) return [[key, inner]];
		if (key === "actions") return [];
		const bare = withoutBlocks(inner, ["actions"]);
		return Object.keys(bare).length === 0 ? [] : [[key, bare]];
	});
	return Object.fromEntries(kept);
}
// src/plan/diff.ts
/** The difference of two versions without what is `ignored`; `before` null: everything is new. */
function diffOf(before, after, ignored = []) {
	const [one, other] = withoutDemandedDescription(before, after);
	return {
		displayName: word(before, before?.displayName, after.displayName),
		state: word(before, before?.state, after.state),
		references: referenceDiff(before?.connectionReferences ?? {}, after.connectionReferences),
		...definitionDiff(one, other, ignored)
	};
}
/** The longest description that a server takes. */
const LONGEST_DESCRIPTION = 256;
/**
* A server may demand a description of every flow, and a flow without one is sent with its name
* there (description of the tool `update_live_flow`). So a name as the only description of the two is no
* difference.
*/
function withoutDemandedDescription(before, after) {
	const [one, other] = [before?.definition ?? {}, after.definition];
	if (before === null) return [one, other];
	const names = [before.displayName, after.displayName].map((name) => name?.slice(0, LONGEST_DESCRIPTION).trim());
	const [was, is] = [one, other].map(({ description }) => describe(description).description);
	const isName = (text) => typeof text === "string" && names.includes(text);
	if (is === void 0 && isName(was)) return [{
		...one,
		description: ""
	}, other];
	if (was === void 0 && isName(is)) return [one, {
		...other,
		description: ""
	}];
	return [one, other];
}
function word(before, was, is) {
	if (is === null || was === is) return null;
	const shown = (text) => masked(text, "plain");
	return {
		at: "",
		before: before === null || was == null ? void 0 : shown(was),
		after: shown(is)
	};
}
/** What differs between two definitions, in their canonical form and without the ignored parts. */
function definitionDiff(before, after, ignored = []) {
	const one = canonicalDefinition(before, ignored);
	const other = canonicalDefinition(after, ignored);
	const [was, is] = [versionOf(one), versionOf(other)];
	const outline = new Outline(match(was, is)).blocks(was.blocks, is.blocks);
	return {
		operations: operationsIn(outline),
		parameters: partChanges(own$1(one, "parameters"), own$1(other, "parameters"), true),
		parts: partChanges(otherParts(one), otherParts(other), false),
		outline
	};
}
/** The changed operations of an outline, outer before inner. */
function operationsIn(outline) {
	return outline.flatMap(({ nodes }) => nodes.flatMap(({ change, blocks }) => [...change === null ? [] : [change], ...operationsIn(blocks)]));
}
function otherParts({ triggers, actions, parameters, ...rest }) {
	return isObject(parameters) || parameters === void 0 ? rest : {
		...rest,
		parameters
	};
}
function partChanges(before, after, areParameters) {
	const [one, other] = [before, after].map((each) => isObject(each) ? each : {});
	return namesOf(one, other).flatMap((name) => {
		const [was, is] = [own$1(one, name), own$1(other, name)];
		if (was !== void 0 && is !== void 0 && JSON.stringify(was) === JSON.stringify(is)) return [];
		const sensitivity = areParameters ? sensitivityOfParameter(name, was ?? null, is ?? null) : "plain";
		return [{
			kind: kindOf(was, is),
			name,
			fields: fieldChanges(was, is, sensitivity)
		}];
	});
}
/** References differ only by connection, connector and source. */
function referenceDiff(before, after) {
	const [one, other] = [canonicalReferences(before), canonicalReferences(after)];
	return namesOf(Object.fromEntries(one), Object.fromEntries(other)).flatMap((name) => {
		const [was, is] = [one.get(name), other.get(name)];
		if (was !== void 0 && is !== void 0 && sameReference(was, is)) return [];
		const [old, fresh] = [asWritten(before, name), asWritten(after, name)];
		const fields = fieldChanges(old, fresh).filter(({ at }) => was === void 0 || is === void 0 || !isSame$1(at, was, is));
		return [{
			kind: kindOf(was, is),
			name,
			fields
		}];
	});
}
/** A source that only one version has does not count as a difference. */
function isSame$1(at, was, is) {
	const name = at.slice(1);
	return was[name] === is[name] || was[name] == null || is[name] == null;
}
/** The fields that are compared, as they were written. */
function asWritten(references, name) {
	const reference = own$1(references, name);
	if (reference === void 0) return void 0;
	const fields = [
		"connectionName",
		"logicalName",
		"id",
		"source"
	].flatMap((key) => {
		const value = own$1(reference, key);
		return typeof value === "string" ? [[key, value]] : [];
	});
	return Object.fromEntries(fields);
}
function kindOf(was, is) {
	return was === void 0 ? "added" : is === void 0 ? "removed" : "changed";
}
function namesOf(one, other) {
	return [.../* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
}
/** Where two versions differ, as pointers into the flow; empty where they are equal. */
function pathsOf(diff) {
	return [
		...diff.displayName === null ? [] : ["/displayName"],
		...referencePaths(diff.references),
		...definitionPaths(diff),
		...diff.state === null ? [] : ["/state"]
	];
}
/** Pointers to the references that differ, by key. */
function referencePaths(references) {
	return references.map(({ name }) => toPointer(["connectionReferences", name]));
}
/** A renamed or moved operation differs at its old place and at its new one. */
function definitionPaths({ operations, parameters, parts }) {
	const all = [
		...operations.flatMap(({ at, from }) => from === null ? [at] : [from.at, at]),
		...parameters.map(({ name }) => toPointer([
			"definition",
			"parameters",
			name
		])),
		...parts.map(({ name }) => toPointer(["definition", name]))
	];
	return [...new Set(all)].toSorted();
}
// src/report/document/differences.ts
/** For a flow that is created, the values are left out: they are all in its file. */
function diffDocument(diff, isNew = false) {
	const parts = partsOf(diff).map((part) => isNew && !isWord(part) ? {
		...part,
		fields: []
	} : part);
	const numbers = new Map(diff.operations.map((each, index) => [each, parts.length + index]));
	const operations = diff.operations.map((change) => operationOf(change, isNew));
	return {
		differences: [...parts, ...operations],
		outline: diff.outline.map((block) => blockOf(block, numbers))
	};
}
function isWord({ what }) {
	return what === "displayName" || what === "state";
}
function partsOf({ displayName, state, references, parameters, parts }) {
	const word = (what, field) => field === null ? [] : [partOf(what)({
		kind: "changed",
		name: what,
		fields: [field]
	})];
	return [
		...word("displayName", displayName),
		...word("state", state),
		...references.map(partOf("reference")),
		...parameters.map(partOf("parameter")),
		...parts.map(partOf("part"))
	];
}
function partOf(what) {
	return ({ kind, name, fields }) => ({
		what,
		kind,
		name,
		fields
	});
}
function operationOf(change, isNew) {
	const { kind, operation: what, name, type, scope, at, from, follows } = change;
	return {
		what,
		kind,
		name,
		fields: isNew ? change.fields.filter(isOfHost) : change.fields,
		type,
		scope,
		at,
		from,
		follows
	};
}
/**
* True for a field shown beside the name already: which operation is called through which
* reference.
*/
function isOfHost({ at }) {
	return at.startsWith("/inputs/host/");
}
function blockOf({ block, nodes }, numbers) {
	return {
		block,
		nodes: nodes.map((node) => nodeOf(node, numbers))
	};
}
function nodeOf({ name, type, change, runsAfter, ranAfter, blocks }, numbers) {
	return {
		name,
		type,
		...change === null ? {} : { difference: numbers.get(change) },
		...runsAfter.length === 0 ? {} : { runsAfter },
		...ranAfter.length === 0 ? {} : { ranAfter },
		...blocks.length === 0 ? {} : { blocks: blocks.map((block) => blockOf(block, numbers)) }
	};
}
// src/report/document/changes.ts
const NOTHING = {
	differences: [],
	outline: []
};
/** A change as in the report's JSON. */
function changeDocument(change) {
	const { environment, file, displayName, flowName, action, paths, reason } = change;
	const isWritten = change.action === "create" || change.action === "update";
	const diff = change.action === "unchanged" ? null : change.diff;
	const isNew = action === "create" || diff !== null && isAllNew(diff);
	const { differences, outline } = diff === null ? NOTHING : diffDocument(diff, isNew);
	return {
		environment,
		file,
		displayName,
		flowName,
		previousFlowName: change.identity?.from?.flowName ?? null,
		identity: identityDocument(change),
		action,
		paths,
		differences,
		outline,
		bindings: change.bindings.map(bindingDocument),
		digest: isWritten ? change.digest : null,
		parts: isWritten ? writtenParts(change.parts) : {},
		reason: maybeReason(reason),
		isSkipped: change.action === "blocked" && change.isSkipped === true
	};
}
function identityDocument({ identity }) {
	if (identity === void 0) return null;
	const { from, to, takenFrom } = identity;
	const side = ({ environmentName, flowName, displayName }) => ({
		environmentName,
		flowName,
		displayName
	});
	return {
		from: from && side(from),
		to: side(to),
		takenFrom: [...takenFrom]
	};
}
function bindingDocument({ key, connector, from, to }) {
	return {
		key,
		connector,
		from: bound$1(from),
		to: bound$1(to)
	};
}
function bound$1(side) {
	return side && {
		connectionName: side.connectionName,
		owner: side.owner
	};
}
/** A flow of a drift report as in the report's JSON. */
function driftDocument(entry) {
	const { environment, file, displayName, flowName, paths, diff, bindings, reason } = entry;
	return {
		environment,
		file,
		displayName,
		flowName,
		paths,
		...diff === null ? NOTHING : diffDocument(diff),
		bindings: bindings.map(bindingDocument),
		reason: maybeReason(reason)
	};
}
// src/report/json.ts
/** The report for scripts; `flowgate report merge` reads it. */
function toJson(report) {
	return formatJson(documentOf(report));
}
/** All keys are always there, in the documented order. */
function documentOf(report) {
	const { version, mode, environments, plan, drift, shard } = report;
	const checkedOnly = (report.checkedOnly ?? []).map(checkedOnlyDocument);
	return {
		version,
		mode,
		environments,
		flows: report.flows.map(flow$1),
		skipped: report.skipped.map(({ file, reason }) => ({
			file,
			reason: reasonDocument(reason)
		})),
		findings: report.findings.map(finding),
		notRun: report.notRun.map(({ rule, reason }) => ({
			rule,
			reason: reasonDocument(reason)
		})),
		suppressed: report.suppressed.map(suppressed$1),
		comparedWith: report.comparedWith,
		plan: plan === null ? null : planDocument(plan, checkedOnly),
		checkedOnly,
		drift: drift === null ? null : drift.map(driftDocument),
		ignored: [...report.ignored],
		dryRun: report.dryRun ?? false,
		outcomes: report.outcomes.map(outcome),
		unapprovedPlans: report.unapprovedPlans.map(unapprovedPlan),
		leaving: report.leaving?.map(leavingFlow) ?? [],
		unmanaged: report.unmanaged?.map(unmanaged$1) ?? null,
		judgedBy: report.judgedBy ?? null,
		newEntries: report.newEntries?.map(newEntry) ?? null,
		shard: shard === void 0 ? null : {
			part: shard.part,
			parts: shard.parts,
			known: shard.known
		},
		missing: report.missing ?? []
	};
}
function flow$1({ solution, references, ...rest }) {
	const { file, format, displayName, trigger, actions } = rest;
	return {
		file,
		format,
		displayName,
		trigger,
		actions,
		solution: solution === void 0 ? null : {
			names: [...solution.names],
			state: solution.state
		},
		references: references.map(({ key, logicalName, connector, uses }) => ({
			key,
			logicalName,
			connector,
			uses
		}))
	};
}
function finding(found) {
	const { rule, severity, message, about = [] } = found;
	const { file, line, column, endLine, endColumn, at } = found;
	const { environments, flow: concerned, help, ask = [], related } = found;
	const { fix, cause, isSummary = false } = found;
	return {
		rule,
		severity,
		message,
		about: [...about],
		file,
		line,
		column,
		endLine,
		endColumn,
		at,
		environments,
		flow: concerned,
		help,
		ask: [...ask],
		related: related.map(relatedDocument),
		fix: fix === void 0 ? null : fixDocument(fix),
		cause: causeDocument(cause),
		isSummary
	};
}
function relatedDocument({ file, line, message, problem }) {
	const place = {
		file,
		line,
		message
	};
	if (problem === void 0) return place;
	const { rule, message: own, about = [], severity, column, endLine, endColumn, at, environments, flow: of, help, ask = [] } = problem;
	const related = problem.related.map((each) => {
		return {
			file: each.file,
			line: each.line,
			message: each.message
		};
	});
	const fix = problem.fix === void 0 ? null : fixDocument(problem.fix);
	const range = {
		column,
		endLine,
		endColumn
	};
	const found = {
		rule,
		message: own,
		about: [...about],
		severity,
		...range,
		at,
		environments,
		flow: of,
		help,
		ask: [...ask],
		related,
		fix
	};
	return {
		...place,
		problem: {
			...found,
			cause: causeDocument(problem.cause)
		}
	};
}
function causeDocument(cause) {
	if (cause === void 0) return null;
	const { ids, inMap } = cause;
	if (inMap === null) return {
		ids: [...ids],
		inMap
	};
	const { file, at, line, column, endLine, endColumn, message, about = [], each } = inMap;
	const place = {
		file,
		at,
		line,
		column,
		endLine,
		endColumn
	};
	return {
		ids: [...ids],
		inMap: {
			...place,
			message,
			about: [...about],
			each
		}
	};
}
function fixDocument({ edits, diff, replacements }) {
	return {
		edits: edits.map(({ path, ...edit }) => ({
			...edit,
			path: [...path]
		})),
		diff: [...diff],
		replacements: replacements.map(({ line, column, endLine, endColumn, text }) => ({
			line,
			column,
			endLine,
			endColumn,
			text
		}))
	};
}
function suppressed$1(found) {
	return {
		...finding(found),
		reason: found.reason,
		until: found.until
	};
}
function planDocument({ digest, changes, connectionUses, references = [] }, checkedOnly) {
	return {
		digest,
		changes: changes.map(changeDocument),
		checkedOnly,
		references: references.map(({ environment, logicalName, from, to, flows }) => ({
			environment,
			logicalName,
			from,
			to,
			flows
		})),
		connectionUses: connectionUses.map(({ environment, connectionName, owner, bound, others }) => ({
			environment,
			connectionName,
			owner,
			bound,
			others
		}))
	};
}
function checkedOnlyDocument({ file, reason }) {
	return {
		file,
		reason: reasonDocument(reason)
	};
}
function outcome({ environment, file, displayName, ...ending }) {
	const { flowName, result, state, snapshot } = ending;
	return {
		environment,
		file,
		displayName,
		flowName,
		result,
		state,
		reason: maybeReason(ending.reason),
		snapshot,
		run: ending.run === void 0 ? null : runDocument(ending.run),
		rows: (ending.rows ?? []).map((row) => reasonDocument(row))
	};
}
function runDocument(run) {
	const { status, startTime, action, code, line, before, since } = run;
	return {
		status,
		startTime,
		action,
		code,
		line,
		reason: maybeReason(run.meaning),
		before,
		since
	};
}
function unapprovedPlan({ environment, digest, reason, pulls, differences }) {
	return {
		environment,
		digest,
		reason: reasonDocument(reason),
		pulls,
		differences: differences?.map((each) => each.kind === "gone" ? {
			...each,
			reason: maybeReason(each.reason)
		} : each) ?? null
	};
}
function leavingFlow({ environment, file, displayName, flowName, state }) {
	return {
		environment,
		file,
		displayName,
		flowName,
		state
	};
}
function unmanaged$1({ environment, flows }) {
	return {
		environment,
		flows: flows.map(({ flowName, displayName }) => ({
			flowName,
			displayName
		}))
	};
}
function newEntry({ environment, key, flow: only, owner, connectionName }) {
	return {
		environment,
		key,
		flow: only,
		owner,
		connectionName
	};
}
// src/workspace/repository-root.ts
/**
* The root of the repository that `folder` is in, the nearest one with a `.git`, which is a file in
* a worktree and in a submodule; `folder` itself where there is none.
*/
function repositoryOf(folder) {
	for (let place = folder;; place = (0, node_path.dirname)(place)) {
		if (hasGit(place)) return place;
		if (place === (0, node_path.dirname)(place)) return folder;
	}
}
function hasGit(folder) {
	try {
		return (0, node_fs.lstatSync)((0, node_path.join)(folder, ".git"), { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
// src/workspace/links.ts
/** A path to write to leads through a link in the repository. */
var LinkError = class extends Error {
	name = "LinkError";
	/** Its path in the repository. */
	link;
	constructor(link) {
		super(`${link} is a link`);
		this.link = link;
	}
};
/**
* The absolute path to write to for `path`, which is absolute or relative to the workspace `root`.
* Throws a `LinkError` where a link in the repository is on the way, since a commit may make it
* lead anywhere. Links outside of the repository, such as one above the workspace, are followed.
* No step is handed to Node's threads, which would take ten times as long.
*/
async function pathToWrite(root, path) {
	const target = (0, node_path.resolve)(root, path);
	const repository = repositoryOf(node_fs.realpathSync.native(root));
	const { root: top } = (0, node_path.parse)(target);
	let folder = node_fs.realpathSync.native(top);
	for (const name of (0, node_path.relative)(top, target).split(node_path.sep)) {
		const next = (0, node_path.join)(folder, name);
		if (orNull(() => (0, node_fs.lstatSync)(next))?.isSymbolicLink()) refuseIn(repository, folder, next);
		const real = orNull(() => node_fs.realpathSync.native(next));
		if (real === null) return target;
		folder = real;
	}
	return target;
}
function refuseIn(repository, folder, link) {
	if (!isAtOrInside(repository, folder)) return;
	throw new LinkError(toSlashes((0, node_path.relative)(repository, link)));
}
/** Null where there is no such file. */
function orNull(look) {
	try {
		return look();
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw error;
	}
}
// src/publish/report-files.ts
/** Writes the requested files and creates their folders. */
async function writeReports(report, settings, { root, version = null, clean = (text) => text }) {
	if (settings.report !== null) await writeTo(root, settings.report, clean(toJson(report)));
	if (settings.sarif === null) return;
	const { toSarif } = await Promise.resolve().then(() => require("./sarif.js"));
	await writeTo(root, settings.sarif, clean(toSarif(report, { version })));
}
async function writeTo(root, file, text) {
	const path = await pathToWrite(root, file);
	await node_fs.promises.mkdir((0, node_path.dirname)(path), { recursive: true });
	await node_fs.promises.writeFile(path, escapeControlLines(text));
}
// src/publish/view.ts
/** The link targets of a report about an event. */
function viewOf(event) {
	if (event === null) return NOWHERE;
	return {
		serverUrl: event.serverUrl,
		repository: `${event.owner}/${event.repo}`,
		sha: event.pull?.headSha ?? event.sha,
		pull: event.pull?.number ?? null,
		runUrl: event.runUrl
	};
}
// src/report/outputs.ts
const COUNTED$2 = [
	"created",
	"updated",
	"unchanged",
	"failed",
	"unknown",
	"restored"
];
/** The action's outputs that are a pure function of the report, by name. */
function outputsOf(report) {
	const { findings, plan, outcomes } = report;
	const changes = plan?.changes.filter(({ action }) => action === "create" || action === "update") ?? [];
	const environments = [...new Set(changes.map(({ environment }) => environment))];
	const counts = COUNTED$2.map((result) => [result, String(outcomes.filter((outcome) => outcome.result === result).length)]);
	return {
		errors: String(findings.filter(({ severity }) => severity === "error").length),
		warnings: String(findings.filter(({ severity }) => severity === "warning").length),
		"has-changes": String(differs(report)),
		"plan-digest": plan?.digest ?? "",
		flows: escapeControlLines(JSON.stringify(report.flows.map(({ file }) => file))),
		...Object.fromEntries(counts),
		"failed-runs": String(failedRunsOf(outcomes)),
		matrix: escapeControlLines(JSON.stringify({
			environment: environments,
			shard: shardsFor(changes)
		}))
	};
}
/** One job handles about this many changed flows. */
const FLOWS_PER_JOB = 250;
/** GitHub starts at most this many jobs for one matrix. */
const MOST_JOBS = 256;
/** `1/3`, `2/3`, `3/3`: as many parts as the environment with most changes needs. */
function shardsFor(changes) {
	const sizes = [...Map.groupBy(changes, ({ environment }) => environment).values()].map(({ length }) => length);
	const wanted = Math.ceil(Math.max(0, ...sizes) / FLOWS_PER_JOB);
	const parts = Math.max(1, Math.min(wanted, Math.floor(MOST_JOBS / Math.max(1, sizes.length))));
	return Array.from({ length: parts }, (_, index) => `${index + 1}/${parts}`);
}
// src/report/reasons/stopped.ts
/** What a run does once it has received a signal. */
function stoppingMessage(signal) {
	return `${signal} received: no further flow is started, and what was sent is finished`;
}
/** Why the run fails although no flow did; null when it was not stopped. */
function stoppedSentence({ signal }) {
	return signal.aborted ? "Flowgate was stopped before it had done all." : null;
}
// src/report/solution.ts
/**
* What the files of a solution say about a flow, to follow its name: ` (ContosoFlows, on)`. Empty
* where there are none.
*/
function solutionWords({ solution }, draw) {
	if (solution == null) return "";
	const states = {
		Started: "on in its file",
		Stopped: "off in its file"
	};
	const parts = [...solution.names.map(draw), ...solution.state === null ? [] : [states[solution.state]]];
	return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
// src/report/terminal/checked-only.ts
const MOST$1 = 10;
/** The flows that are checked and never deployed, by reason. */
function checkedOnlyLines({ checkedOnly = [], flows }, look) {
	const byFile = new Map(flows.map((flow) => [flow.file, flow]));
	return byReason(checkedOnly).flatMap(([message, those]) => [
		look.paint("bold", `Checked only: ${escapeText(message)}`),
		...those.slice(0, MOST$1).map(({ file }) => {
			const flow = byFile.get(file);
			const about = flow === void 0 ? "" : solutionWords(flow, (text) => escapeName(text, 80));
			return `  ${look.paint("bold", escapeName(flow?.displayName ?? file, 80))}  ${escapeName(look.path(file))}${about}`;
		}),
		...those.length > MOST$1 ? [look.paint("dim", `  and ${count$1(those.length - MOST$1, "more flow")}`)] : []
	]);
}
// src/report/terminal/diff.ts
const SIGNS = {
	added: ["+", "green"],
	removed: ["-", "red"],
	changed: ["~", "yellow"]
};
const MOST_ENTRIES = 60;
const MOST_FIELDS = 12;
const INDENT = " ".repeat(6);
/** What changes in a flow, action by action and field by field. */
function diffLines(diff, look) {
	const value = Math.max(30, Math.floor((look.width - 24) / 2));
	const all = diffEntries(diff, {
		fields: MOST_FIELDS,
		value
	});
	return [...all.slice(0, MOST_ENTRIES).flatMap((entry) => entryLines(entry, look)), ...rest(all)];
}
/** The trigger and actions of a flow that is created, only by name. */
function createdLines(diff, look) {
	const all = createdEntries(diff);
	return [...all.slice(0, MOST_ENTRIES).map((entry) => titleLine(entry, look)), ...rest(all)];
}
/** An entry with only one value is shown on a single line. */
function entryLines(entry, look) {
	const { title, fields, left } = entry;
	const [only, ...others] = fields;
	if (only !== void 0 && others.length === 0 && WHOLE.has(only.name) && left === 0) return [`${INDENT}${fieldText({
		...only,
		name: title
	}, look)}`];
	return [
		titleLine(entry, look),
		...fields.map((field) => `${INDENT}    ${fieldText(field, look)}`),
		...left > 0 ? [`${INDENT}    and ${more(left, "field")}`] : []
	];
}
/** The single value of a state, and of a parameter that was declared before. */
const WHOLE = /* @__PURE__ */ new Set(["", "defaultValue"]);
function rest(entries) {
	const left = entries.length - MOST_ENTRIES;
	return left > 0 ? [`${INDENT}and ${more(left, "difference")}`] : [];
}
function titleLine({ kind, title, note }, { paint }) {
	const [sign, style] = SIGNS[kind];
	const remark = note === "" ? "" : `  ${paint("dim", escapeName(note, 120))}`;
	return `${INDENT}${paint(style, sign)} ${escapeName(title, 160)}${remark}`;
}
function fieldText({ name, before, after }, { paint }) {
	const [sign, style] = SIGNS[before === null ? "added" : after === null ? "removed" : "changed"];
	const label = name === "" ? "" : `${escapeName(name, 80)}: `;
	const sides = [...before === null ? [] : [paint("red", escapeName(before, 400))], ...after === null ? [] : [paint("green", escapeName(after, 400))]];
	return `${paint(style, sign)} ${label}${sides.join(" \u2192 ")}`;
}
// src/wording/columns.ts
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** How many columns of a terminal a text takes. */
function columns(text) {
	if (isPlain$1(text)) return text.length;
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
// src/report/terminal/reasons.ts
/** Merges consecutive flows with the same reason and no further lines: the reason is shown once. */
function withOneReason(steps) {
	const groups = [];
	for (const step of steps) {
		const group = groups.at(-1);
		const [first] = group ?? [];
		if (step.key !== null && step.more.length === 0 && first?.more.length === 0 && first?.key === step.key && first.style === step.style) group?.push(step);
		else groups.push([step]);
	}
	return groups;
}
/** The reason, below the line of a flow, or below those of all flows with the same reason. */
function reasonLines(steps, look) {
	const [first] = steps;
	if (first === void 0 || first.reason === null) return [];
	return wrapped(`${steps.length > 1 ? `all ${steps.length}: ` : ""}${escapeText(first.reason)}`, 6, look).map((line) => look.paint(first.style, line));
}
// src/report/terminal/steps.ts
const ACTIONS = {
	create: ["+", "green"],
	update: ["~", "yellow"],
	unchanged: ["=", "dim"],
	blocked: ["!", "red"]
};
const RESULTS = {
	created: ["+", "green"],
	updated: ["~", "green"],
	unchanged: ["=", "dim"],
	failed: ["x", "red"],
	restored: ["<", "yellow"],
	unknown: ["?", "red"],
	skipped: ["-", "dim"],
	blocked: ["!", "red"]
};
/** The plan or its outcomes, in the style of Terraform. */
function stepLines({ environment, steps }, { mode, comparedWith, hasFlowNames = false }, look) {
	const deployed = steps.some(({ outcome }) => outcome !== null);
	const title = stepsTitle(mode, deployed);
	const against = comparedWith === "git" && !deployed ? ", compared with Git" : "";
	const loud = steps.filter((step) => !isUnchanged(step));
	const first = loud.filter(({ change }) => change?.identity !== void 0);
	const others = loud.filter(({ change }) => change?.identity === void 0);
	const quiet = steps.length - loud.length;
	const isToCommit = mode !== "export" && !hasFlowNames;
	return [
		look.paint("bold", `${title} ${escapeName(environment)}: ${stepCounts(steps)}${against}`),
		...withOneReason([...first, ...others].map((step) => shownStep$1(step, isToCommit, look))).flatMap((those) => [
			...those.flatMap(({ head }) => head),
			...reasonLines(those, look),
			...those.flatMap(({ more }) => more)
		]),
		...quiet > 0 ? [look.paint("dim", `  = ${count$1(quiet, "flow")} unchanged`)] : []
	];
}
function shownStep$1(step, isToCommit, look) {
	const { change, outcome } = step;
	const action = change?.action ?? "unchanged";
	const word = outcome?.result ?? action;
	const [sign, style] = outcome ? RESULTS[outcome.result] : ACTIONS[action];
	const note = [outcome?.state ? `now ${escapeName(outcome.state, 40)}` : "", outcome?.run ? `first run ${escapeName(outcome.run.status, 40)}` : ""].filter((text) => text !== "").join(", ");
	return {
		head: stepHead(`${sign} ${word.padEnd(9)}`, style, step, note, look),
		reason: remarksOn(step).join(". ") || null,
		key: remarksKey(step),
		style: isMild(outcome) ? "yellow" : "red",
		more: [...changed(change, look), ...isToCommit ? identity(step) : []]
	};
}
/** Whether a remark on an outcome is not about its failure. */
function isMild(outcome) {
	if (outcome === null || outcome.result === "failed" || isBlamed(outcome.run)) return false;
	return outcome.reason !== null || hasFailed(outcome.run);
}
/** What happens to a flow, its name, its file, and a note. */
function stepHead(word, style, { displayName, file }, note, look) {
	const name = escapeName(displayName, 80);
	return headLines([
		{
			text: `  ${word} ${name}`,
			drawn: `  ${look.paint(style, word)} ${look.paint("bold", name)}`
		},
		{
			text: escapeName(look.path(file)),
			drawn: escapeName(look.path(file))
		},
		{
			text: note,
			drawn: note
		}
	], 14, look);
}
function changed(change, look) {
	if (change === null || change.action === "unchanged") return [];
	return [
		...change.bindings.filter(bindingDiffers).map((binding) => bindingLine(binding, look)),
		...change.action === "update" ? diffLines(change.diff, look) : [],
		...change.action === "create" ? createdLines(change.diff, look) : []
	];
}
/** A reference and the connections that it changes from and to, as one line. */
function bindingLine({ key, from, to }, { paint }) {
	const [sign, style] = from === null ? ["+", "green"] : to === null ? ["-", "red"] : ["~", "yellow"];
	const sides = [from, to].filter((side) => side !== null).map(bound);
	return `      ${paint(style, sign)} ${escapeName(key)}: ${sides.join(" \u2192 ")}${to === null ? " dropped" : ""}`;
}
function bound({ connectionName, owner }) {
	return `${escapeName(connectionName)} (${owner === null ? "owner unknown" : escapeName(owner)})`;
}
/** What to commit so that a flow that was created keeps its identity. */
function identity({ file, outcome }) {
	if (outcome?.result !== "created" || outcome.flowName === null) return [];
	return [`      commit under flows of the environment: "${escapeName(file)}": { "flowName": "${escapeName(outcome.flowName)}" }`];
}
// src/report/terminal/drift.ts
/** A section for each environment: the live flows that differ from Git, and their number. */
function driftLines(report, look) {
	return driftByEnvironment(report).map(({ environment, entries }) => {
		const loud = entries.filter((entry) => !isAsInGit(entry));
		const quiet = entries.length - loud.length;
		return [
			look.paint("bold", `Live flows of ${escapeName(environment)}: ${driftCounts(entries)}`),
			...withOneReason(loud.map((entry) => shownStep(entry, look))).flatMap((those) => [
				...those.flatMap(({ head }) => head),
				...reasonLines(those, look),
				...those.flatMap(({ more }) => more)
			]),
			...quiet > 0 ? [look.paint("dim", `  = ${count$1(quiet, "flow")} as in Git`)] : []
		];
	});
}
function shownStep(entry, look) {
	const [sign, style] = isDrifted(entry) ? ["~", "yellow"] : ["!", "red"];
	return {
		head: stepHead(`${sign} ${driftWord(entry).padEnd(9)}`, style, entry, "", look),
		reason: entry.reason === null ? null : messageOf(entry.reason),
		key: entry.reason === null ? null : keyOfData(entry.reason),
		style: "red",
		more: [...entry.bindings.filter(bindingDiffers).map((binding) => bindingLine(binding, look)), ...entry.diff === null ? [] : diffLines(entry.diff, look)]
	};
}
// src/report/terminal/end.ts
const STYLES$1 = {
	error: ["bold", "red"],
	warning: ["bold", "yellow"],
	ok: ["bold", "green"]
};
/** From this many findings on, the rules are counted. */
const COUNTED$1 = 10;
/** The small print, and the verdict as the last line, where readers of a log look first. */
function endLines(report, look, detail) {
	const found = verdict(report);
	const { counts } = found;
	return [
		...[
			...notRun(report, detail),
			...suppressed(report),
			...detail === "all" ? [] : skipped(report),
			...unmanaged(report),
			...byRule(report),
			...ignored(report),
			...report.plan === null ? [] : [`Digest of the plan: ${escapeName(report.plan.digest)}`],
			...fixable(report),
			...counts === "" ? [] : [escapeText(counts)]
		].flatMap((line) => painted("dim", line, look)),
		...loudNotRun(report).flatMap((line) => painted("yellow", line, look)),
		...verdictLines(found, look)
	];
}
/** What a reader looks for first. */
function verdictLines({ level, sentence }, look) {
	return painted(STYLES$1[level], escapeText(sentence), look);
}
function painted(style, text, look) {
	return hanging(text, 2, look).map((line) => look.paint(style, line));
}
/** In a terminal, what never runs where there is no key or no pull request is only counted. */
function notRun({ notRun: all }, detail) {
	const rules = all.filter(({ reason }) => !LOUD.includes(reason.code));
	if (detail !== "usual") return notRunLines(rules);
	const expected = rules.filter(({ reason }) => EXPECTED.includes(reason.code));
	const others = rules.filter(({ reason }) => !EXPECTED.includes(reason.code));
	const counted = `Not run: ${count$1(expected.length, "rule")}; \`--verbose\` names them`;
	return [...expected.length === 0 ? [] : [counted], ...notRunLines(others)];
}
/** Those that somebody has to make possible. */
function loudNotRun({ notRun: rules }) {
	return notRunLines(rules.filter(({ reason }) => LOUD.includes(reason.code)));
}
function notRunLines(rules) {
	return byReason(rules).map(([message, those]) => {
		return `Not run: ${those.map(({ rule }) => escapeName(rule)).join(", ")} (${escapeText(message)})`;
	});
}
function suppressed({ suppressed: findings }) {
	return findings.length === 0 ? [] : [`${count$1(findings.length, "finding")} suppressed`];
}
/** Live flows that are not in Git are counted; the terminal's `--all` lists them. */
function unmanaged({ unmanaged: each = [] }) {
	return each.filter(({ flows }) => flows.length > 0).map(({ environment, flows }) => `${count$1(flows.length, "live flow")} of ${escapeName(environment)} that Git does not know`);
}
const MOST_REASONS = 3;
/** Which files are not flows, by reason: a reader may have expected them to be. */
function skipped(report) {
	const files = mentionedOf(report.skipped);
	if (files.length === 0) return [];
	const reasons = byReason(files).toSorted(([, some], [, others]) => others.length - some.length);
	const counted = reasons.slice(0, MOST_REASONS).map(([message, those]) => `${amount(those.length)} ${escapeName(message, 80)}`);
	const left = reasons.length > MOST_REASONS ? ["others"] : [];
	return [`Skipped ${count$1(files.length, "other file")}: ${[...counted, ...left].join(", ")}`];
}
function ignored({ ignored: all }) {
	if (all.length === 0) return [];
	return [`Not compared, as \`compare.ignore\` in the map says: ${all.map((pointer) => escapeName(pointer)).join(", ")}`];
}
function byRule({ findings }) {
	const rules = tally(findings.map(({ rule }) => rule));
	if (findings.length < COUNTED$1 || rules.length < 2) return [];
	return [`By rule: ${rules.map(([rule, times]) => `${escapeName(rule)} ${amount(times)}`).join(", ")}`];
}
function fixable({ findings }) {
	const isFixable = (finding) => problemsOf(finding).some(({ fix }) => fix !== void 0);
	const number = findings.filter(isFixable).length;
	if (number === 0) return [];
	return [`\`flowgate check --fix\` fixes ${number === findings.length ? "all" : amount(number)} of them`];
}
// src/report/terminal/frame.ts
/** The finding's line with its range underlined; of a long line, the part around the range. */
function codeFrame(whole, range, style, look) {
	const line = whole.endsWith("\r") ? whole.slice(0, -1) : whole;
	const number = String(range.line);
	const start = Math.min(range.column - 1, line.length);
	const { before, marked, after } = window(line, start, range.endLine > range.line ? line.length : Math.min(Math.max(range.endColumn - 1, start), line.length), Math.max(20, look.width - number.length - 7));
	const underline = "^".repeat(Math.max(1, columns(marked)));
	const gutter = (label) => look.paint("dim", `  ${label.padStart(number.length)} \u2502 `);
	return [`${gutter(number)}${before}${look.paint(style, marked)}${after}`, `${gutter("")}${" ".repeat(columns(before))}${look.paint(style, underline)}`];
}
/** A third of the room is for the text before the range; an ellipsis marks each cut. */
function window(line, start, end, room) {
	const before = cutBefore(line.slice(0, start).trimStart(), Math.floor(room / 3));
	const marked = cutAfter(line.slice(start, end), room - columns(before));
	const left = room - columns(before) - columns(marked);
	return {
		before,
		marked,
		after: cutAfter(line.slice(end).trimEnd(), left)
	};
}
/** The line may have 300,000 characters: only those near the range are read. */
function cutBefore(text, room) {
	const near = escapeControl(text.slice(-2 * room).toWellFormed());
	if (text.length <= 2 * room && columns(near) <= room) return near;
	return `\u2026${fitting([...near].reverse(), room - 1).reverse().join("")}`;
}
function cutAfter(text, room) {
	const near = escapeControl(text.slice(0, 2 * Math.max(0, room)).toWellFormed());
	if (text.length <= 2 * room && columns(near) <= room) return near;
	if (room < 1) return "";
	return `${fitting([...near], room - 1).join("")}\u2026`;
}
/** The first of some characters, as many as there is room for. */
function fitting(characters, room) {
	let left = room;
	const end = characters.findIndex((character) => {
		left -= columns(character);
		return left < 0;
	});
	return characters.slice(0, end === -1 ? void 0 : end);
}
// src/report/terminal/hidden.ts
/**
* A line of a file, to be shown in a log, with a dot for each character of a secret: what
* `secret-in-definition` found in it, and everything that looks like a secret. `number` counts from
* 1.
*/
function withoutSecrets(line, number, findings) {
	return dotted(line, [...findings.filter(({ rule, line: first }) => rule === "secret-in-definition" && first === number).map(({ column, endLine, endColumn }) => [column - 1, endLine > number ? line.length : endColumn - 1]), ...secretsByShape(line).map(({ within }) => within)]);
}
/** Built from its parts: a line may be a complete file, and hold thousands of secrets. */
function dotted(line, ranges) {
	const parts = [];
	let at = 0;
	for (const [start, end] of ranges.toSorted(([one], [other]) => one - other)) {
		const [from, to] = [Math.max(start, at), Math.min(end, line.length)];
		if (to <= from) continue;
		parts.push(line.slice(at, from), "\u2022".repeat(to - from));
		at = to;
	}
	return parts.join("") + line.slice(at);
}
// src/report/terminal/findings.ts
const STYLES = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
/** From this many findings on, a file has a heading. */
const COUNTED = 2;
/**
* One section for each file. Each finding is `file:line:column  severity  rule`, so that terminals
* and editors make a link of its place; below it what is wrong, what to do, and the line itself.
*/
function findingLines({ findings, environments }, look) {
	return findingsByFile(findings).flatMap(({ file, findings: grouped }) => {
		const found = grouped.toSorted(byLine(file));
		const lineOf = safeLines(found, linesOf(look));
		const each = found.map((finding) => {
			return [lines(finding, environments, look, lineOf(finding)).join("\n")];
		});
		if (found.length < COUNTED) return each;
		return [[`${look.paint("underline", escapeName(look.path(file)))}  ${severityCounts(found)}`], ...each];
	});
}
/** The order of the file, then what is about it in other files; the report's order otherwise. */
function byLine(own) {
	return (one, other) => Number(one.file !== own) - Number(other.file !== own) || byCodeUnit(one.file, other.file) || one.line - other.line || one.column - other.column;
}
/**
* The line of a finding without its secrets. Each line is cleaned once, since all findings may be
* on it.
*/
function safeLines(findings, sources) {
	const placeOf = ({ file, line }) => `${line} ${file}`;
	const byLine = Map.groupBy(findings, placeOf);
	const known = /* @__PURE__ */ new Map();
	const hidden = (line, finding) => withoutSecrets(line, finding.line, byLine.get(placeOf(finding)) ?? []);
	return (finding) => {
		const [place, line] = [placeOf(finding), sources(finding.file)?.line(finding.line)];
		if (line === void 0) return null;
		const safe = known.get(place) ?? hidden(line, finding);
		known.set(place, safe);
		return safe;
	};
}
/** Findings about one flow are in its file and in the map. */
const FILES = 10;
/** A file's lines, read once; the place of a finding about a flow may be in the map. */
function linesOf({ source }) {
	return memo(FILES, (file) => {
		const text = source(file);
		return text === null ? null : new Lines(text);
	});
}
function lines(finding, environments, look, source) {
	const { file, line, column, severity, message, rule } = finding;
	const { paint } = look;
	const style = STYLES[severity];
	const [name, place] = [escapeName(look.path(file)), `:${line}:${column}`];
	const where = whereIn(finding, environments, (each) => escapeName(each, 40)).trim();
	return [
		...headLines([
			{
				text: `${name}${place}`,
				drawn: `${paint("bold", name)}${place}`
			},
			{
				text: severity,
				drawn: paint(style, severity)
			},
			{
				text: escapeName(rule),
				drawn: paint("dim", escapeName(rule))
			},
			{
				text: where,
				drawn: where
			}
		], 2, look),
		...wrapped(escapeText(message), 2, look),
		...source === null ? [] : codeFrame(source, finding, style, look),
		...relatedLines(finding, look)
	];
}
const MOST_RELATED = 5;
function relatedLines({ related }, look) {
	const lines = related.slice(0, MOST_RELATED).flatMap(({ file, line, message }) => wrapped(`${unbroken(escapeName(look.path(file)))}:${line}  ${escapeText(message)}`, 4, look));
	const left = related.length - MOST_RELATED;
	return (left > 0 ? [...lines, `    and ${count$1(left, "more place")}`] : lines).map((line) => look.paint("dim", line));
}
// src/report/terminal/leaving.ts
const MOST = 20;
/** The flows whose files the change deletes, and that nothing happens to them. */
function leavingLines(report, { paint }) {
	return leavingGroups(report, (text) => escapeName(text, 60)).flatMap(({ message, flows }) => [paint("bold", message), ...firstLines(flows, MOST, ({ displayName, file }) => `  ${escapeName(displayName, 80)}  ${escapeName(file)}`)]);
}
// src/report/terminal/look.ts
/** The caller has decided about colours; `styleText` must not check the streams again. */
function paint(color) {
	return (style, text) => color ? (0, node_util.styleText)(style, text, { validateStream: false }) : text;
}
// src/report/terminal/skipped.ts
/** Every file that is not a flow, with the reason. */
function skippedLines({ skipped }, look) {
	return skipped.flatMap(({ file, reason }) => {
		return hanging(`Skipped ${unbroken(escapeName(look.path(file)))}: ${escapeText(messageOf(reason))}`, 2, look).map((line) => look.paint("dim", line));
	});
}
// src/report/terminal/unapproved-plans.ts
/**
* For environments that were not written, because the plan is not approved: the differences from
* the review, and what to do.
*/
function unapprovedLines({ unapprovedPlans }, look) {
	return unapprovedPlans.flatMap((unapproved) => [
		look.paint(["bold", "red"], `Nothing was written to ${escapeName(unapproved.environment)}`),
		...wrapped(escapeText(messageOf(unapproved.reason)), 2, look),
		...differencesInWords(unapproved).flatMap(({ file, text }) => [`  ${look.paint("yellow", "~")} ${escapeName(file)}`, ...wrapped(escapeText(text), 6, look)]),
		...wrapped(escapeText(advice(unapproved)), 2, look),
		`  approved-plan: ${escapeName(unapproved.digest)}`
	]);
}
// src/report/terminal.ts
/** A file is named by its heading, each of its findings, and what is related to others. */
const MOST_FILES$1 = 1e4;
const asItIs = (file) => file;
/** The report for people at a terminal, and for the log of a job. */
function toText(report, options) {
	const { color, width, wraps = false, source = () => null, path = asItIs, detail = "log" } = options;
	const shown = memo(MOST_FILES$1, path);
	const look = {
		paint: paint(color),
		width: Math.max(40, width),
		wraps,
		source,
		path: shown
	};
	const shownSections = (detail === "errors" ? wrong(report, look) : all(report, look, detail)).filter((section) => section.length > 0).map((section) => section.join("\n").split("\n").map(escapeCommands).join("\n"));
	return shownSections.length === 0 ? "" : `${shownSections.join("\n\n")}\n`;
}
function all(report, look, detail) {
	return [
		...findingLines(report, look),
		...stepsByEnvironment(report).map((each) => stepLines(each, report, look)),
		leavingLines(report, look),
		...driftLines(report, look),
		checkedOnlyLines(report, look),
		unapprovedLines(report, look),
		...detail === "all" ? [skippedLines(report, look)] : [],
		endLines(report, look, detail)
	];
}
/** Errors, flows that somebody must look at, and the verdict; nothing where all is well. */
function wrong(report, look) {
	const findings = report.findings.filter(({ severity }) => severity === "error");
	const steps = stepsByEnvironment(report).map((each) => ({
		...each,
		steps: each.steps.filter(isWrong)
	})).filter((each) => each.steps.length > 0);
	const drift = (report.drift ?? []).filter((entry) => !isAsInGit(entry));
	const sections = [
		...findingLines({
			...report,
			findings
		}, look),
		...steps.map((each) => stepLines(each, report, look)),
		...drift.length > 0 ? driftLines({
			...report,
			drift
		}, look) : [],
		unapprovedLines(report, look)
	].filter((section) => section.length > 0);
	return sections.length === 0 ? [] : [...sections, verdictLines(verdict(report), look)];
}
function isWrong({ change, outcome }) {
	return outcome === null ? change?.action === "blocked" : needsSomebody(outcome);
}
// src/wording/glob-list.ts
/** Whether a list of globs matches a text; a glob after `!` excludes what others match. */
function matcher(globs) {
	const isExclusion = (pattern) => pattern.startsWith("!");
	const named = globs.filter((pattern) => !isExclusion(pattern)).map((glob) => globMatcher(glob));
	const excluded = globs.filter(isExclusion).map((pattern) => globMatcher(pattern.slice(1)));
	return (text) => named.some((matches) => matches(text)) && !excluded.some((matches) => matches(text));
}
// src/workspace/real-path.ts
/** The path after following all links; null where nothing exists. */
function realPath(path) {
	try {
		return node_fs.realpathSync.native(path);
	} catch {
		return null;
	}
}
let known = {
	root: "",
	real: ""
};
/** The workspace's real path, which does not change during a run. */
function homeOf(root) {
	if (known.root !== root) known = {
		root,
		real: node_fs.realpathSync.native(root)
	};
	return known.real;
}
/** Those of `files` that are links, or below one. */
async function linkedFiles(root, files) {
	const base = homeOf(root);
	return files.filter((file) => (realPath((0, node_path.join)(base, file)) ?? (0, node_path.join)(base, file)) !== (0, node_path.join)(base, file));
}
// src/workspace/walk.ts
/**
* Every file below the folders of `bases`, each folder once, and every link, which is not followed;
* a base itself may be a link, or a file.
*/
function* walk(root, bases, options) {
	for (const base of topmost(root, bases)) yield* walkFolder(root, base, options);
}
/** The folders that are not reached from another one of them. */
function topmost(root, bases) {
	const all = [...new Set(bases)];
	return all.filter((base) => !all.some((other) => isBelow(base, other)) || isBehindLink(root, base));
}
function isBelow(folder, other) {
	return folder !== other && (other === "" || folder.startsWith(`${other}/`));
}
function isBehindLink(root, base) {
	const real = realPath((0, node_path.join)(root, base));
	return real !== null && real !== (0, node_path.join)(homeOf(root), base);
}
function* walkFolder(root, folder, options) {
	const entries = entriesIn(root, folder, options);
	if (entries === null) yield folder;
	else options.onFolder(entries.length);
	for (const entry of entries ?? []) {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (!entry.isDirectory()) yield path;
		else if (!isLeftOut(entry.name, options)) yield* walkFolder(root, path, options);
	}
}
function isLeftOut(name, { dots }) {
	const folded = name.toLowerCase();
	return folded === "node_modules" || name.startsWith(".") && (!dots || folded === ".git");
}
/** Null for what is not a folder; empty for a folder that cannot be read, or is not there. */
function entriesIn(root, folder, { onUnread }) {
	try {
		return (0, node_fs.readdirSync)((0, node_path.join)(root, folder), { withFileTypes: true });
	} catch (error) {
		const code = error.code;
		if (code === "ENOENT" || code === "ENOTDIR") return (0, node_fs.lstatSync)((0, node_path.join)(root, folder), { throwIfNoEntry: false }) === void 0 ? [] : null;
		onUnread({
			folder: folder || ".",
			errno: code ?? String(error)
		});
		return [];
	}
}
// src/workspace/find-files.ts
/** Globs by which no files can be found; `errorText` has the words. */
var FindError = class extends Error {
	name = "FindError";
	reason;
	constructor(reason) {
		super(reason.code);
		this.reason = reason;
	}
};
/**
* The files below `root` that the globs match (`!` excludes), in a stable order and with `/`.
* Throws a `FindError` for a glob that leads out of the workspace, and for a folder that cannot be
* read.
*/
async function findFiles(root, globs) {
	return findByLists(root, [globs], refuseUnread).files;
}
/**
* The files that one of several lists of globs matches, in one walk for all of them. Throws a
* `FindError` for a glob that leads out of the workspace.
*/
function findByLists(root, lists, onUnread) {
	const bases = lists.flatMap(foldersOf);
	for (const base of bases) requireInside(root, base);
	const matchers = lists.map(matcher);
	const files = /* @__PURE__ */ new Set();
	let entries = 0;
	const options = {
		dots: lists.flat().some((glob) => /(?:^|\/)\.(?!\/)/.test(glob)),
		onUnread,
		onFolder: (count) => {
			entries += count;
		}
	};
	for (const file of walk(root, bases, options)) if (matchers.some((matches) => matches(file))) files.add(file);
	return {
		files: [...files].toSorted(),
		entries
	};
}
/** Throws a `FindError` for a folder that somebody's glob names and that cannot be read. */
function refuseUnread({ folder, errno }) {
	throw new FindError({
		code: "folder-not-read",
		folder,
		errno
	});
}
/** The folders that a list of globs may find files in. */
function foldersOf(globs) {
	for (const glob of globs) {
		const path = glob.replace(/^!/, "");
		if (leadsOut(path)) throw new FindError({
			code: "glob-outside",
			glob
		});
		const cause = globFault(path);
		if (cause !== null) throw new FindError({
			code: "glob-refused",
			glob,
			cause
		});
	}
	const include = globs.filter((pattern) => !pattern.startsWith("!"));
	if (include.length === 0) throw new FindError({ code: "globs-only-exclude" });
	return include.map((pattern) => folderOf(pattern));
}
/** A folder of the repository may be a link, and a link may lead anywhere. */
function requireInside(root, folder) {
	const real = realPath((0, node_path.join)(root, folder));
	if (real === null || isAtOrInside(homeOf(root), real)) return;
	throw new FindError({
		code: "folder-behind-link",
		folder
	});
}
// src/run/known-error.ts
const KNOWN = [
	UsageError,
	HostError,
	GitHubError,
	LinkError,
	FindError
];
/** True for errors whose message is enough; any other is a defect and is shown with its stack. */
function isKnownError(error) {
	return KNOWN.some((kind) => error instanceof kind);
}
/** That something is not shown or kept; `what` begins the sentence. */
function unwrittenSentence(what, error) {
	return `${what} could not be written: ${errorText(error)}.`;
}
/** The message of an error, as part of a sentence without a full stop. */
function errorText(error) {
	if (error instanceof HostError || error instanceof GitHubError) return messageOf(error.failure);
	if (error instanceof LinkError) return fileMessage({
		code: "file-behind-link",
		link: error.link
	});
	if (error instanceof FindError) return findMessage(error.reason);
	return error instanceof Error ? error.message : String(error);
}
// src/run/mode.ts
const AUTO = {
	"pull-request": "check",
	"merge-group": "check",
	push: "deploy",
	manual: "deploy",
	schedule: "drift",
	deletion: null,
	untrusted: null,
	other: null
};
/**
* The mode for an event. Throws a `UsageError` where it would be unsafe: a write on a pull request,
* or anything on the events that give the repository's secrets to a stranger's change.
*/
function decideMode(asked, event) {
	if (event?.kind === "untrusted") throw new UsageError(`Flowgate does not run under \`${event.name}\`: that event gives the repository's secrets to a change that nobody has reviewed; use \`pull_request\` for checks and \`push\` for deployments`);
	const mode = asked === "auto" ? autoMode(event) : asked;
	if (mode === "deploy" && event !== null && !mayDeploy(event)) throw new UsageError(`\`deploy\` is refused under \`${event.name}\`: a change is deployed after it is merged; use \`push\` or \`workflow_dispatch\`, or \`mode: check\` here`);
	if (mode === "drift" && event !== null && !mayDeploy(event)) throw new UsageError(`\`drift\` is refused under \`${event.name}\`: it compares the live flows with what is merged; use \`schedule\` or \`workflow_dispatch\``);
	if (mode === "export" && event !== null && !mayExport(event)) throw new UsageError(`\`export\` is refused under \`${event.name}\`: it writes files for a pull request of its own; use \`workflow_dispatch\``);
	return mode;
}
/**
* On a pull request the base branch's policy applies; on a push the pushed map is the base
* branch's.
*/
function isJudged({ kind }) {
	return kind === "pull-request" || kind === "merge-group";
}
/** Why there is nothing to do for an event; null where there may be. */
function idleReason(event) {
	return event?.kind === "deletion" ? "Nothing to do: this push deletes a branch or a tag." : null;
}
/**
* Events that start on a branch or a tag of the repository, and not on a pull request's commits.
*/
const DEPLOYING = [
	"push",
	"workflow_dispatch",
	"schedule",
	"repository_dispatch",
	"release"
];
function mayDeploy({ name, ref }) {
	return DEPLOYING.includes(name) && !ref.startsWith("refs/pull/");
}
function mayExport({ name, ref }) {
	return name === "workflow_dispatch" && !ref.startsWith("refs/pull/");
}
function autoMode(event) {
	const mode = event === null ? "check" : AUTO[event.kind];
	if (mode !== null) return mode;
	throw new UsageError(`\`mode: auto\` knows no mode for \`${event?.name}\`; set \`mode\` to check or deploy`);
}
// src/workspace/arguments.ts
/** Whether a path of `argumentPath` is a folder. */
function isFolder(path) {
	return path === "" || path.endsWith("/");
}
/** Whether a file is one of the arguments, or in one of them. */
function isAmong(paths) {
	const files = new Set(paths.filter((path) => !isFolder(path)));
	const folders = paths.filter(isFolder);
	return (file) => files.has(file) || folders.some((folder) => file.startsWith(folder));
}
// src/json/parse.ts
/**
* Parses strict JSON and refuses what a save would silently change: duplicate keys, numbers with
* more digits than a JSON number keeps, and the key `__proto__`. Takes linear time. A valid file is
* recognised by counting; only if that fails is it read token by token.
*/
function parseJson(text) {
	const parsed = parse(text);
	if (parsed.ok && isPlainlySound(text, parsed.value)) return parsed;
	const tokens = scan(text);
	if (tokens.tooDeepAt !== null) return {
		ok: false,
		problems: [tooDeep$1(tokens.tooDeepAt)]
	};
	if (!parsed.ok) return {
		ok: false,
		problems: [syntaxProblem(text, STRICT) ?? unnamed(parsed.error)]
	};
	const { keys, hasReserved } = census(parsed.value);
	if (tokens.keepsNumbers && !hasReserved && keys === tokens.keys) return parsed;
	return {
		ok: false,
		problems: losses(text, STRICT)
	};
}
/**
* The same with comments and trailing commas, as in the map's file. Most maps have only the former,
* and the parser for both takes longer to warm up than Node's own to parse.
*/
function parseRelaxed(text) {
	const plain = withoutComments(text);
	const strict = parse(plain);
	if (strict.ok && isPlainlySound(plain, strict.value)) return strict;
	const problem = syntaxProblem(text, RELAXED);
	const problems = problem === null ? losses(text, RELAXED) : [problem];
	return problems.length > 0 ? {
		ok: false,
		problems
	} : {
		ok: true,
		value: parse$2(text, [], RELAXED)
	};
}
/** A comment; a string, which may look like one inside; a comment that does not end, and is kept. */
const COMMENT = /(\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|\/\*[\s\S]*/g;
/** JSON only where the text was, but for its comments. */
function withoutComments(text) {
	return text.replace(COMMENT, (found, comment) => comment === void 0 ? found : " ");
}
/** What can be read of a text that need not be JSON; null where nothing can. Never throws. */
function parseLoosely(text) {
	try {
		const value = parse$2(text, [], RELAXED) ?? null;
		return census(value).isDeep ? null : value;
	} catch {
		return null;
	}
}
function parse(text) {
	try {
		return {
			ok: true,
			value: JSON.parse(text)
		};
	} catch (error) {
		return {
			ok: false,
			error
		};
	}
}
/**
* True only where nothing is lost; false also where a text contains what merely looks like keys.
*/
function isPlainlySound(text, value) {
	const { keys, isDeep, hasLargeNumber, hasReserved } = census(value);
	return !isDeep && !hasLargeNumber && !hasReserved && keys === mostKeys(text);
}
/** Why a value that was not read by `parseJson` cannot be kept completely; null when it can. */
function whyNotKept(value) {
	const { isDeep, hasReserved } = census(value);
	if (isDeep) return "nested-too-deep";
	return hasReserved ? "reserved-key" : null;
}
/** From here on an integer may have more digits than are kept: sixteen with its sign. */
const LARGE = 1e14;
/** Counts the keys of a value, down to the deepest allowed level. */
function census(value) {
	const found = {
		keys: 0,
		isDeep: false,
		hasLargeNumber: false,
		hasReserved: false
	};
	take(value, 0, found);
	return found;
}
function take(value, depth, found) {
	if (typeof value === "number") {
		if (value >= LARGE || value <= -1e14) found.hasLargeNumber = true;
	} else if (typeof value === "object" && value !== null) {
		if (depth === 200) found.isDeep = true;
		else takeInside(value, depth + 1, found);
	}
}
function takeInside(value, depth, found) {
	if (Array.isArray(value)) {
		for (const item of value) take(item, depth, found);
		return;
	}
	for (const key in value) {
		found.keys++;
		if (key === "__proto__") found.hasReserved = true;
		take(value[key], depth, found);
	}
}
/** The most keys that a valid text can have: strings followed by a colon. */
function mostKeys(text) {
	let keys = 0;
	for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) {
		let before = at - 1;
		while (isSpace(text.charCodeAt(before))) before--;
		if (text.charCodeAt(before) === 34 && !isEscaped(text, before)) keys++;
	}
	return keys;
}
function isSpace(char) {
	return char === 32 || char === 10 || char === 13 || char === 9;
}
function unnamed(error) {
	return {
		reason: {
			code: "json-unreadable",
			detail: error instanceof Error ? error.message : String(error)
		},
		path: [],
		offset: 0,
		length: 1
	};
}
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const COLON = /[ \t\r\n]*:/y;
/** One pass over the text, valid or not, that counts keys and stops where it is nested too deep. */
function scan(text) {
	const tokens = {
		keys: 0,
		depth: 0,
		tooDeepAt: null,
		keepsNumbers: true
	};
	for (let at = 0; at < text.length && tokens.tooDeepAt === null;) at = token(text, at, tokens);
	return tokens;
}
/** Reads the token at `at`, white space included, and returns where the next one starts. */
function token(text, at, tokens) {
	switch (text[at]) {
		case "\"": {
			const end = endOfString(text, at);
			COLON.lastIndex = end;
			if (COLON.test(text)) tokens.keys++;
			return end;
		}
		case "{":
		case "[":
			if (++tokens.depth > 200) tokens.tooDeepAt = at;
			return at + 1;
		case "}":
		case "]":
			tokens.depth--;
			return at + 1;
		default: return isNumberStart(text.charCodeAt(at)) ? number(text, at, tokens) : at + 1;
	}
}
function isNumberStart(char) {
	return char === 45 || char >= 48 && char <= 57;
}
function number(text, at, tokens) {
	NUMBER.lastIndex = at;
	const literal = NUMBER.exec(text)?.[0] ?? "-";
	if (literal !== "-" && !isKept(literal)) tokens.keepsNumbers = false;
	return at + literal.length;
}
// src/flow/logic-apps.ts
/** A gallery template, or a workflow as Azure keeps it: either looks like a solution's file. */
function isLogicAppResource(root) {
	return dig(root, "properties", "parameters", "$connections", "value") !== void 0 || /^Microsoft\.Logic\//i.test(digString(root, "type") ?? "") || /\/providers\/Microsoft\.Logic\//i.test(digString(root, "id") ?? "");
}
/** A workflow of Logic Apps Standard or Consumption as it is in Git, or an ARM template of one. */
function isLogicApp(root) {
	return isObject(own$1(root, "definition")) && KIND.test(digString(root, "kind") ?? "") || dig(root, "parameters", "$connections", "value") !== void 0 || dig(root, "$connections", "value") !== void 0 || /deploymentTemplate/i.test(digString(root, "$schema") ?? "");
}
const KIND = /^(?:stateful|stateless|agent|agentic)$/i;
/** The same of a text that does not parse, as far as its marks are in it. */
function mentionsLogicApps(text) {
	return /Microsoft\.Logic\/workflows|"\$connections"\s*:\s*\{\s*"value"/i.test(text);
}
/** Whether a definition has an operation that only Logic Apps can run. */
function isOfLogicApps(definition) {
	return operations(definition ?? null, []).some(isOperationOfLogicApps);
}
function isOperationOfLogicApps({ kind, lowerType, value }) {
	return TYPES.has(lowerType) || kind === "trigger" && /^agent$/i.test(digString(value, "kind") ?? "") || digString(value, "inputs", "host", "connection", "referenceName") !== null;
}
/**
* Types of operations of Logic Apps that Power Automate lacks.
*
* Source: Azure/LogicAppsUX, operationmanifest.ts and the constants of the designer, 2026-08-21,
* without the types of Dataverse's `operationtype` (see the rule `operation-type`).
*/
const TYPES = new Set([
	"agent agenthandoff mcpclienttool nestedagent invokefunction serviceprovider",
	"chunktext csharpscriptcode datamapper flatfileschemageneration parsedocument powershellcode",
	"ruleexecute xmlcompose xmlparse edifactbatchencode edifactdecode edifactencode hl7decode",
	"hl7encode swiftdecode swiftmtdecode swiftmtencode x12batchencode x12decode x12encode"
].flatMap((types) => types.split(" ")));
// src/flow/formats.ts
const LOGIC_APPS = {
	kind: "skipped",
	reason: { code: "logic-apps" }
};
const NOT_A_FLOW = {
	kind: "skipped",
	reason: { code: "not-a-flow" }
};
function flow(format, definition, references, identity) {
	return {
		kind: "flow",
		layout: {
			format,
			definition,
			references,
			identity
		}
	};
}
const inProperties = (format) => flow(format, ["properties", "definition"], ["properties", "connectionReferences"], ["properties"]);
/** The first match decides. Source of marks and order: 584 published flows. */
const FORMATS = [
	{
		matches: isLogicAppResource,
		result: LOGIC_APPS
	},
	{
		matches: isMacro,
		result: NOT_A_FLOW
	},
	{
		matches: isPackage,
		result: inProperties("package")
	},
	{
		matches: isLive,
		result: inProperties("live")
	},
	{
		matches: isSolution,
		result: inProperties("solution")
	},
	{
		matches: isLogicApp,
		result: LOGIC_APPS
	},
	{
		matches: (root) => !isDeployed(root) && isOfLogicApps(own$1(root, "definition") ?? root),
		result: LOGIC_APPS
	},
	{
		matches: (root) => isObject(own$1(root, "definition")) && hasReferences(root),
		result: flow("arguments", ["definition"], ["connectionReferences"], [])
	},
	{
		matches: isBareDefinition,
		result: flow("definition", [], null, null)
	},
	{
		matches: (root) => isWorkflow(own$1(root, "definition")),
		result: flow("wrapper", ["definition"], null, [])
	},
	{
		matches: (root) => digString(root, "clientdata") !== null,
		result: {
			kind: "embedded",
			path: ["clientdata"]
		}
	}
];
/** The format of a JSON document, or why it is not a Power Automate flow. */
function recognise(root) {
	return (isObject(root) ? FORMATS.find(({ matches }) => matches(root)) : void 0)?.result ?? NOT_A_FLOW;
}
/** A macro of Dynamics 365's productivity tools, which a solution keeps beside its flows. */
function isMacro(root) {
	return /^CDSClientAutomation$/i.test(digString(root, "subcategory") ?? "");
}
/** Arguments of a deployment, which name the environment or the flow. */
function isDeployed(root) {
	return ["environmentName", "flowName"].some((name) => digString(root, name) !== null);
}
function isPackage(root) {
	return hasDefinition(root) && /^Microsoft\.Flow\/flows$/i.test(digString(root, "type") ?? "");
}
function isLive(root) {
	return hasDefinition(root) && (/^Microsoft\.ProcessSimple\/environments\/flows$/i.test(digString(root, "type") ?? "") || digString(root, "properties", "state") !== null || /shared_logicflows$/i.test(digString(root, "properties", "apiId") ?? ""));
}
function isSolution(root) {
	const properties = own$1(root, "properties");
	const carriesReferences = isObject(properties) && hasReferences(properties);
	return hasDefinition(root) && (carriesReferences || isWorkflow(dig(properties, "definition")));
}
function isBareDefinition(root) {
	return ((digString(root, "$schema") ?? "").includes("workflowdefinition.json") || digString(root, "contentVersion") !== null) && isObject(own$1(root, "triggers")) && isObject(own$1(root, "actions"));
}
function isWorkflow(definition) {
	return isObject(own$1(definition, "triggers")) && isObject(own$1(definition, "actions"));
}
function hasDefinition(root) {
	return isObject(dig(root, "properties", "definition"));
}
/**
* True for an array as well: the file is still a flow, and a rule reports that its keys are lost.
*/
function hasReferences(holder) {
	const references = own$1(holder, "connectionReferences");
	return isObject(references) || Array.isArray(references);
}
// src/flow/references.ts
/** Reads the block of references of any format; empty for an array, since its keys are lost. */
function declaredReferences(references, at) {
	if (!isObject(references)) return [];
	return Object.entries(references).map(([key, entry]) => ({
		key,
		path: [...at, key],
		logicalName: digString(entry, "connection", "connectionReferenceLogicalName") || digString(entry, "connectionReferenceLogicalName") || null,
		connectionName: digString(entry, "connectionName") || null,
		...declaredConnector(entry),
		source: sourceOf(digString(entry, "source") || digString(entry, "runtimeSource"))
	}));
}
function declaredConnector(entry) {
	const named = digString(entry, "id") || digString(entry, "api", "id") || digString(entry, "api", "name") || digString(entry, "apiName");
	return named ? {
		connector: connectorOf$1(named),
		connectorWithSuffix: connectorWithSuffix(named)
	} : {
		connector: null,
		connectorWithSuffix: null
	};
}
function sourceOf(text) {
	if (!text) return null;
	return text.toLowerCase() === "invoker" ? "Invoker" : "Embedded";
}
// src/flow/flow.ts
/** Reads a file's bytes as a flow of any format, or returns why it is not one. Never throws. */
function readFlow(file, bytes) {
	if (isZip(bytes)) return {
		kind: "skipped",
		file,
		reason: { code: "zip-archive" }
	};
	const { text, encoding, undecodableAt } = decode(bytes);
	const source = new Source(file, text);
	if (undecodableAt !== null) return invalid(source, [{
		reason: {
			code: "text-undecodable",
			encoding
		},
		path: [],
		offset: undecodableAt,
		length: 1
	}]);
	return readSource(source);
}
/** A package or a solution as it is exported starts so, like every zip archive that has files. */
function isZip(bytes) {
	return [
		80,
		75,
		3,
		4
	].every((byte, index) => bytes[index] === byte);
}
function readSource(source) {
	const parsed = parseJson(source.text);
	if (!parsed.ok) return invalid(source, parsed.problems);
	const recognised = recognise(parsed.value);
	switch (recognised.kind) {
		case "skipped": return {
			kind: "skipped",
			file: source.file,
			reason: recognised.reason
		};
		case "flow": return {
			kind: "flow",
			flow: buildFlow(source, parsed.value, recognised.layout)
		};
		case "embedded": return readRow(source, parsed.value, recognised.path);
	}
}
/**
* The row's `name` is the flow's display name; its `clientdata` is a complete solution file. Rows
* of other processes have a `clientdata` too: one that does not mention a definition is not an
* invalid flow.
*/
function readRow(source, row, path) {
	const text = digString(row, ...path.map(String)) ?? "";
	const inner = readSource(new Source(source.file, text, {
		source,
		path
	}));
	if (inner.kind === "flow" && inner.flow.format === "dataverse-row" || inner.kind === "invalid" && !text.includes("\"definition\"")) return {
		kind: "skipped",
		file: source.file,
		reason: { code: "not-a-flow" }
	};
	if (inner.kind !== "flow") return inner;
	const name = digString(row, "name");
	const named = name ? {
		displayName: name,
		namedByFile: false
	} : {};
	const guids = [...inner.flow.guids, ...ownGuids(row)];
	const workflowId = digString(row, "workflowid")?.toLowerCase() ?? inner.flow.workflowId;
	return {
		kind: "flow",
		flow: {
			...inner.flow,
			format: "dataverse-row",
			guids,
			workflowId,
			...named
		}
	};
}
function invalid(source, problems) {
	return {
		kind: "invalid",
		file: source.file,
		problems: problems.map(({ reason, path, offset, length }) => ({
			reason,
			...source.span(path, offset, length)
		}))
	};
}
function buildFlow(source, root, layout) {
	const definition = digAlong(root, layout.definition.map(String));
	const unread = [];
	const references = layout.references === null ? void 0 : digAlong(root, layout.references.map(String));
	return {
		file: source.file,
		format: layout.format,
		...identityOf(source.file, root, layout),
		definition,
		definitionPath: layout.definition,
		references: layout.references === null ? null : declaredReferences(references, layout.references),
		referencesPath: layout.references,
		referencesAreArray: Array.isArray(references),
		operations: operations(definition, layout.definition, unread),
		unread,
		source
	};
}
// src/solutions/layouts.ts
/** A flow in Copilot Studio's clone of an agent, and what describes it: `.yaml` in its documents. */
const CLONED_FLOW = "workflow.json";
const CLONED_RECORDS = ["metadata.yml", "metadata.yaml"];
const FLOW_FOLDER = /^(?:workflows|modernflows)$/i;
/** The folder that holds a solution's folder of flows; null for a flow in another layout. */
function layoutFolder(file) {
	const folders = file.split("/").slice(0, -1);
	const at = folders.findLastIndex((name) => FLOW_FOLDER.test(name));
	return at === -1 ? null : folders.slice(0, at).join("/");
}
/** The files of a layout that are there. An extracted solution has them without `Other/`. */
function layoutFiles(layout, folders) {
	const other = folders.find(layout, "Other");
	const xml = [layout, ...other === null ? [] : [other]].flatMap((folder) => ["Solution.xml", "Customizations.xml"].flatMap((name) => folders.find(folder, name) ?? []));
	const solutions = eachIn(layout, "solutions", folders).flatMap((folder) => {
		const solution = folders.find(folder, "solution.yml");
		if (solution === null) return [];
		return [{
			solution,
			components: folders.find(folder, "solutioncomponents.yml")
		}];
	});
	const references = eachIn(layout, "connectionreferences", folders).flatMap((folder) => folders.find(folder, "connectionreference.yml") ?? []);
	const cloned = folders.find(layout, "connectionreferences.mcs.yml");
	return {
		xml,
		references: cloned === null ? references : [...references, cloned],
		solutions
	};
}
function eachIn(layout, name, folders) {
	const parent = folders.find(layout, name);
	if (parent === null) return [];
	return folders.names(parent).map((child) => node_path.posix.join(parent, child));
}
/** The file that describes a flow: beside it with its name, or the only one in its folder. */
function recordFile(file, folders) {
	const find = (name) => folders.find(node_path.posix.dirname(file), node_path.posix.basename(name));
	return recordFiles(file).map(find).find((found) => found !== null) ?? null;
}
/** Where such a file may be, the first that is there counts; empty for a flow in another layout. */
function recordFiles(file) {
	if (layoutFolder(file) === null) return [];
	const inFolder = node_path.posix.basename(file) === CLONED_FLOW ? CLONED_RECORDS : ["workflow.yml"];
	return [`${file}.data.xml`, ...inFolder.map((name) => node_path.posix.join(node_path.posix.dirname(file), name))];
}
// src/run/base/baseline.ts
/** A moved file counts as changed in both places. */
function touchedPaths(files) {
	return new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
}
/** The file that describes a flow now; otherwise the one that the change deletes. */
function recordOf(file, { solutions, changed }) {
	const isDeleted = (record) => changed?.get(record)?.status === "removed";
	return solutions?.recordFile(file) ?? recordFiles(file).find(isDeleted) ?? null;
}
/** Where a changed flow's file was before; null where it is unchanged, or new. */
function changedFrom(file, baseline) {
	return isUntouched(file, baseline) ? null : pathBefore(file, baseline);
}
/** Whether neither the file of a flow nor the one that describes it changed. */
function isUntouched(file, baseline) {
	const { changed } = baseline;
	if (changed?.has(file) !== false) return false;
	const record = recordOf(file, baseline);
	return record === null || !changed.has(record);
}
/** The former path of a flow's file; null where there was none. */
function pathBefore(file, { changed }) {
	const change = changed?.get(file);
	return change?.status === "added" ? null : change?.previousPath ?? file;
}
// src/run/base/flows-before.ts
/** Reads in advance what `flowBefore` would read for each flow, with few requests. */
async function readFlowsBefore(flows, baseline, github) {
	const files = /* @__PURE__ */ new Map();
	for (const { file } of flows) {
		if (baseline.flows.has(file) || isUntouched(file, baseline)) continue;
		const path = pathBefore(file, baseline);
		if (path !== null) files.set(path, [...files.get(path) ?? [], file]);
	}
	const records = await readRecords([...files.values()].flat(), baseline, github);
	for await (const [path, bytes] of github.readFiles(files.keys(), baseline.ref)) for (const file of files.get(path) ?? []) {
		const before = completeBefore(file, flowOf(path, bytes), baseline, records);
		baseline.flows.set(file, Promise.resolve(before));
	}
}
/**
* The flows whose files are no longer among the flows `files`: removed, moved away, or changed into
* something else.
*/
async function* removedFlows(files, isFlowFile, baseline, github) {
	const gone = [...baseline.changed?.keys() ?? filesOfMap(baseline)].filter((file) => !files.has(file)).flatMap((file) => pathBefore(file, baseline) ?? []).filter(isFlowFile);
	for await (const [path, bytes] of github.readFiles(gone, baseline.ref)) {
		const flow = flowOf(path, bytes);
		if (flow !== null) yield flow;
	}
}
/** All files known to have existed, where the changed ones are unknown. */
function filesOfMap({ map }) {
	const environments = [...map?.environments.values() ?? []];
	return [...new Set(environments.flatMap(({ flows }) => [...flows.keys()]))];
}
/** The flows whose files the change deletes, read once: a new file may continue one of them. */
function goneFlows(baseline, github, isFlowFile) {
	baseline.gone ??= readGone(baseline, github, isFlowFile);
	return baseline.gone;
}
async function readGone(baseline, github, isFlowFile) {
	const { changed, ref } = baseline;
	const removed = [...changed?.values() ?? []].filter(({ status, path }) => status === "removed" && isFlowFile(path)).map(({ path }) => path);
	const records = await readRecords(removed, baseline, github);
	const gone = [];
	for await (const [file, bytes] of github.readFiles(removed, ref)) {
		const flow = completeBefore(file, flowOf(file, bytes), baseline, records);
		if (flow !== null) gone.push(flow);
	}
	return gone;
}
/**
* A flow before the change, read once; the flow itself if it did not change, null if there was
* none.
*/
async function flowBefore(flow, baseline, github) {
	if (isUntouched(flow.file, baseline)) return flow;
	const known = baseline.flows.get(flow.file);
	if (known !== void 0) return known;
	const before = readFlowBefore(flow.file, baseline, github);
	baseline.flows.set(flow.file, before);
	return before;
}
async function readFlowBefore(file, baseline, github) {
	const path = pathBefore(file, baseline);
	if (path === null) return null;
	return completeBefore(file, flowOf(path, await github.readFile(path, baseline.ref)), baseline, await readRecords([file], baseline, github));
}
/** The former bytes of the files that describe flows and changed, by their former path. */
async function readRecords(files, baseline, github) {
	const paths = files.flatMap((file) => recordOf(file, baseline) ?? []).filter((record) => baseline.changed?.has(record) !== false).flatMap((record) => pathBefore(record, baseline) ?? []);
	return new Map(await Array.fromAsync(github.readFiles(new Set(paths), baseline.ref)));
}
/** A former flow with what its solution said then; `records`: the files that say so, if changed. */
function completeBefore(file, before, baseline, records) {
	const { solutions, changed } = baseline;
	const record = recordOf(file, baseline);
	if (before === null || solutions === null || record === null) return before;
	const now = {
		...before,
		file
	};
	const path = pathBefore(record, baseline);
	return {
		...changed?.has(record) === false ? solutions.complete(now) : solutions.completeWith(now, record, records.get(path ?? "") ?? null),
		file: before.file
	};
}
/** The flow in a file's bytes; null where there is none. */
function flowOf(file, bytes) {
	const result = bytes === null ? null : readFlow(file, bytes);
	return result?.kind === "flow" ? result.flow : null;
}
// src/run/base/identities.ts
/**
* The run's flows that identify another live flow than before, and the former paths of changed
* files.
*/
async function readIdentities({ index, map, isFlowFile }, { baseline, judge, github, affected, environments }) {
	const base = judge ?? baseline?.map ?? null;
	if (map === null || base === null || baseline === null || github === null) return {
		identities: [],
		filesBefore: /* @__PURE__ */ new Map()
	};
	const filesBefore = filesBeforeOf(baseline);
	const looked = index.filter(({ file }) => affected === null || affected.has(file));
	const fileBefore = (file) => filesBefore.has(file) ? filesBefore.get(file) ?? null : file;
	const isSettled = ({ file }) => {
		const was = fileBefore(file);
		return was !== null && isNamedBy(map, file) && isNamedBy(base, was);
	};
	const open = new Set(looked.filter((flow) => !isSettled(flow)));
	await readFlowsBefore(open, baseline, github);
	const flows = /* @__PURE__ */ new Map();
	for (const flow of index) {
		const before = open.has(flow) ? await flowBefore(flow, baseline, github) : asBefore(flow, fileBefore(flow.file));
		flows.set(flow.file, before !== null && isFlowFile(before.file) ? before : null);
	}
	return {
		identities: identityChanges(looked, map, {
			map: base,
			flows,
			gone: looked.some(({ file }) => flows.get(file) === null) ? await goneFlows(baseline, github, isFlowFile) : []
		}).filter(({ environment }) => environments.length === 0 || environments.includes(environment)),
		filesBefore
	};
}
/** The former identity of a flow, at its former path, if only the map decides it. */
function asBefore(flow, file) {
	if (file === null) return null;
	return file === flow.file ? flow : {
		...flow,
		file
	};
}
/**
* Whether a map gives the flow's guid in all its environments, so that its file does not matter.
*/
function isNamedBy(map, file) {
	return environmentsOf$1(map, { file }).every(({ flows }) => flows.get(file)?.flowName != null);
}
function filesBeforeOf({ changed }) {
	const files = [...changed?.values() ?? []];
	return new Map(files.map(({ path, previousPath, status }) => [path, status === "added" ? null : previousPath ?? path]));
}
// src/run/base/leaving.ts
/**
* Finds the flows whose files a change deletes, in each environment that they went to. A file that
* was renamed is not deleted, and a live flow that another file now identifies does not leave.
*/
async function readLeaving({ index, map, isFlowFile }, { baseline, github, environments }) {
	const before = baseline?.map ?? null;
	if (map === null || before === null || baseline === null || github === null) return {
		targets: [],
		isKept: () => false
	};
	const gone = await goneFlows(baseline, github, isFlowFile);
	const kept = new Set(keptIn(index, map, environments));
	const isKept = (identity) => kept.has(identity);
	return {
		targets: gone.flatMap((flow) => environmentsOf$1(before, flow, environments).flatMap((environment) => {
			const target = {
				flow,
				resolution: resolve$2(flow, environment)
			};
			const { environmentName, name } = environment;
			const [flowName, displayName] = [knownFlowName(target), displayNameIn(target)];
			const named = identityKey({
				environmentName,
				flowName: null,
				displayName
			});
			if (isKept(liveFlowKey(target)) || isKept(named)) return [];
			const { file } = flow;
			return [{
				flow: {
					environment: name,
					file,
					displayName,
					flowName,
					state: null
				},
				environmentName
			}];
		})),
		isKept
	};
}
function keptIn(index, map, environments) {
	return identitiesOf({
		index,
		map
	}, environments).map(liveFlowKey);
}
// src/run/base/unlimited.ts
/** Which of the flows that limit their runs did not before; only those are read of the base. */
async function readUnlimited({ index }, { baseline, github, affected }) {
	const unlimitedBefore = /* @__PURE__ */ new Set();
	if (baseline === null || github === null) return { unlimitedBefore };
	const limited = index.filter(({ file, limitsRuns }) => limitsRuns && (affected === null || affected.has(file)));
	await readFlowsBefore(limited, baseline, github);
	for (const flow of limited) {
		const before = await flowBefore(flow, baseline, github);
		if (before === null || !("operations" in before)) continue;
		if (concurrencyPath(before.operations) === null) unlimitedBefore.add(flow.file);
	}
	return { unlimitedBefore };
}
// src/run/deploy-refs.ts
/**
* Throws a `UsageError` where a deployment would write from a ref that `deploy-refs` does not allow.
* A terminal has no ref, and a dry run writes nothing.
*/
function checkDeployRef(mode, { deployRefs, dryRun }, event) {
	if (mode !== "deploy" || dryRun || event === null) return;
	const { ref, defaultBranch } = event;
	if (deployRefs.length > 0) {
		if (!deployRefs.some((glob) => matchesFile(ref, glob))) throw refused(ref, deployRefs);
		return;
	}
	if (!defaultBranch) throw new UsageError("nothing was deployed: the event does not name the default branch; set `deploy-refs`, such as to `refs/heads/main`");
	const only = `refs/heads/${defaultBranch}`;
	if (ref !== only) throw refused(ref, [only]);
}
function refused(ref, allowed) {
	const list = allowed.map((each) => `\`${escapeControl(each)}\``).join(", ");
	return new UsageError(`nothing was deployed: \`${escapeControl(ref)}\` is not a ref that may deploy (allowed: ${list}); start the workflow from an allowed ref, add this one to \`deploy-refs\`, or set \`dry-run: true\``);
}
// src/run/environments.ts
/**
* The environments of a run by name; empty means all of the map. A deployment goes to the named
* ones, or to the only one. Throws a `UsageError` for an unknown name, and where a deployment would
* have to guess.
*/
function chooseEnvironments(map, mode, asked) {
	if (map === null) return [...asked];
	const known = [...map.environments.keys()];
	const missing = asked.find((name) => !known.includes(name));
	if (missing !== void 0) throw new UsageError(unknownEnvironment(missing, known));
	if (mode === "deploy" && asked.length === 0 && known.length > 1) throw new UsageError(`the map has ${known.length} environments; set \`environment\` to the one to deploy to: ${known.join(", ")}`);
	return [...asked];
}
/** What to say of a name that the input `environment` has and the map does not. */
function unknownEnvironment(name, known) {
	return `\`environment\` names ${JSON.stringify(name)}, and the map has ${known.join(", ") || "none"}`;
}
/** The environments that a run covers: those of these names, or all of the map. */
function environmentsCovered(map, names) {
	const all = [...map?.environments.values() ?? []];
	return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}
// src/run/identity.ts
/** What a run needs to sign in to Dataverse, in words. */
const IDENTITY = "an identity: `tenant-id` and `client-id`, with the permission `id-token: write` of the job or a `client-secret` (in a terminal: AZURE_TENANT_ID and AZURE_CLIENT_ID, with that permission in a job or AZURE_CLIENT_SECRET, or the Azure CLI)";
/** What a run lacks to reach environments of a kind; null: nothing. */
function lackOf(kind, settings, surroundings) {
	switch (kind) {
		case "flow-studio": return settings.apiKey === null ? { code: "no-api-key" } : null;
		case "dataverse": return signInIdentity(settings, surroundings) === null ? { code: "no-identity" } : null;
	}
}
/** Whether a run has a key or an identity at all, whatever its environments need. */
function mayReadLive(settings, surroundings) {
	return settings.apiKey !== null || signInIdentity(settings, surroundings) !== null;
}
/**
* The one identity of a run in Dataverse: a secret where there is one, otherwise the job's own,
* otherwise that of the Azure CLI; null where there is none.
*/
function signInIdentity({ tenantId, clientId, clientSecret }, { signIn }) {
	if (signIn === void 0) return null;
	const { idToken, az } = signIn;
	if (tenantId !== null && clientId !== null) {
		if (clientSecret !== null) return {
			kind: "secret",
			tenantId,
			clientId,
			clientSecret
		};
		if (idToken !== null) return {
			kind: "job",
			tenantId,
			clientId,
			idToken
		};
	}
	return az !== null && isInstalled("az", az) ? {
		kind: "az",
		tenantId,
		env: az
	} : null;
}
/** Whether a program is on the path. */
function isInstalled(program, { PATH = "", Path = PATH }) {
	const names = process.platform === "win32" ? [`${program}.cmd`, `${program}.exe`] : [program];
	return Path.split(node_path.delimiter).filter((folder) => folder !== "").some((folder) => names.some((name) => isRunnable((0, node_path.join)(folder, name))));
}
function isRunnable(path) {
	try {
		(0, node_fs.accessSync)(path, node_fs.constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
// src/run/hosts/live.ts
/**
* Reads what is live where a run's flows go, as far as the run has a key or an identity. Throws a
* `UsageError` where the run lacks something that it needs, and for an address that must not get
* the key.
*/
async function openLive(start) {
	start.work.requireInputs(start);
	const lack = lackOfAll(start);
	if (lack !== null) {
		const leaving = start.leaving.targets.map(({ flow }) => flow);
		const nothing = {
			reader: null,
			host: null,
			differences: /* @__PURE__ */ new Map(),
			leaving
		};
		return {
			side: start.settings.isOffline === true ? { code: "offline" } : lack,
			...nothing,
			close: async () => {}
		};
	}
	const { readLiveSide } = await Promise.resolve().then(() => require("./live-side.js"));
	return readLiveSide(start);
}
/** What the run lacks to reach any of its environments; null where it can reach one. */
function lackOfAll({ project, scope, settings, surroundings }) {
	const environments = environmentsCovered(project.map, scope.environments);
	const kinds = new Set(environments.map(({ host }) => host.kind));
	const lacks = (kinds.size === 0 ? ["flow-studio"] : [...kinds]).map((kind) => lackOf(kind, settings, surroundings));
	return lacks.includes(null) ? null : lacks[0] ?? null;
}
// src/flow/meant-as-flow.ts
/**
* Whether a file that is not JSON is meant as a flow, for example with a comma missing. Not where it
* may be a workflow of Logic Apps, whose `kind` comes after the definition, or a template.
*/
function isMeantAsFlow(bytes) {
	const { text } = decode(bytes);
	const found = recognise(parseLoosely(text));
	if (found.kind !== "flow" || found.layout.format === "wrapper") return false;
	return !mentionsLogicApps(text) && !isTemplate(text);
}
/** A whole string, or one that does not end in its line. */
const STRING = /"(?:[^"\\\n]|\\.)*(?:"|$)/gm;
const PLACEHOLDER = /(?:^|[:,[{])[ \t]*(?:#\{|\$\{|\{\{|\{%|<%|<\w+>|%\w+%|__\w+__)/m;
/** Whether a tool is to fill in a value before anybody reads the text as JSON. */
function isTemplate(text) {
	return PLACEHOLDER.test(text.replace(STRING, "\"\""));
}
// src/workspace/read-file.ts
/** The largest file that is read; the largest known flow has 350 kB. */
const MAX_BYTES = 20971520;
/**
* Reads a file of the workspace. A file that is outside of it because of a link, is not a regular
* file or is over 20 MB is refused with the reason; null when there is no such file.
*/
function readWorkspaceFile(root, file) {
	return readInside(root, file, (opened) => (0, node_fs.readFileSync)(opened));
}
let scratch = Buffer.alloc(0);
function readIntoScratch(file, size) {
	if (scratch.length < size) scratch = Buffer.allocUnsafeSlow(2 * size);
	let length = 0;
	for (let read = -1; read !== 0 && length < size; length += read) read = (0, node_fs.readSync)(file, scratch, length, size - length, null);
	return scratch.subarray(0, length);
}
/**
* Reads one file after another as `readWorkspaceFile` does: into one buffer, instead of one for each
* of thousands. Links are resolved once for neighbours in a folder, and for each file that is a link
* itself.
*/
function workspaceReader(root) {
	let last = null;
	return (file, use) => {
		const slash = file.lastIndexOf("/");
		const [folder, base] = [file.slice(0, Math.max(slash, 0)), file.slice(slash + 1)];
		if (last?.folder !== folder) last = {
			folder,
			real: folderInside(root, folder)
		};
		const { real } = last;
		return use((real !== null && base !== "" && base !== "." && base !== ".." ? readUnlinked(`${real}${node_path.sep}${base}`, readIntoScratch) : void 0) ?? readInside(root, file, readIntoScratch));
	};
}
/** The real path of a folder; null where it is not in the workspace. */
function folderInside(root, folder) {
	const real = realPath((0, node_path.join)(root, folder));
	return real !== null && isAtOrInside(homeOf(root), real) ? real : null;
}
/** Windows cannot refuse to follow a link. */
const NO_LINK = node_fs.constants.O_NOFOLLOW;
/** Undefined for a link, and for all that cannot be opened. */
function readUnlinked(path, read) {
	if (NO_LINK === void 0) return void 0;
	let file;
	try {
		file = (0, node_fs.openSync)(path, READING | NO_LINK);
	} catch {
		return;
	}
	return readOpened(file, read);
}
function readInside(root, file, read) {
	try {
		const real = node_fs.realpathSync.native((0, node_path.join)(root, file));
		if (!isInside(homeOf(root), real)) return {
			ok: false,
			reason: { code: "file-outside-workspace" }
		};
		return readOpened((0, node_fs.openSync)(real, READING), read);
	} catch (error) {
		const code = error.code;
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		return readFailed(error);
	}
}
function readFailed(error) {
	return {
		ok: false,
		reason: {
			code: "file-read-failed",
			errno: error.code ?? String(error)
		}
	};
}
const READING = node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK;
function readOpened(file, read) {
	try {
		const stat = (0, node_fs.fstatSync)(file);
		if (!stat.isFile()) return {
			ok: false,
			reason: { code: "file-not-regular" }
		};
		if (stat.size > 20971520) return {
			ok: false,
			reason: {
				code: "file-too-large",
				bytes: stat.size,
				most: MAX_BYTES
			}
		};
		return {
			ok: true,
			bytes: read(file, stat.size)
		};
	} catch (error) {
		return readFailed(error);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
// src/map/flow-places.ts
/** Where everybody keeps flows. Content decides which of these files are flows. */
const USUAL_PLACES = [
	"flows/**/*.json",
	"**/Workflows/*.json",
	"**/workflows/*.json",
	"**/workflows/*/workflow.json",
	"**/modernflows/**/*.json",
	"**/Microsoft.Flow/flows/*/definition.json"
];
/** The folder whose flows are deployed even though nobody wrote a glob. */
const DEPLOYED_FOLDER = "flows/";
/**
* Whether a file is in a place from which flows are deployed. `input`: the input `flows`, which
* wins; `files`: the map's; with neither, what is found elsewhere is only checked.
*/
function deployedPlaces(input, files) {
	const written = input.length > 0 ? input : files;
	if (written === null) return (file) => file.startsWith(DEPLOYED_FOLDER);
	const matches = matcher(written);
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		const isMatch = known.get(file) ?? matches(file);
		known.set(file, isMatch);
		return isMatch;
	};
}
// src/run/project/sought.ts
/**
* The input `flows`, else the `files` of every map that counts, each of which adds files and
* removes none; null means a map without `files`, or no map.
*/
function soughtBy(input, files) {
	if (input.length > 0) return {
		lists: [input],
		written: [input]
	};
	const lists = distinctBy(files.map((globs) => globs ?? USUAL_PLACES), keyOfData);
	return {
		lists,
		written: lists.filter((globs) => globs !== USUAL_PLACES)
	};
}
/** Whether one of the lists matches a file. */
function matchesAny(lists) {
	const matchers = lists.map(matcher);
	return (file) => matchers.some((matches) => matches(file));
}
// src/run/project/flow-reader.ts
/**
* Reads files as flows. A file that nobody named and that is no flow is skipped: the usual places
* contain other files too. One that does not parse, but is plainly a flow, is not. `complete` adds
* what other files say about a flow.
*/
function flowReader(root, naming, complete) {
	const isNamed = namedBy(naming);
	const useFile = workspaceReader(root);
	return (file) => {
		const { result, mentionsFlow, isMeant } = readOne(useFile, file);
		if (result.kind === "flow") return {
			kind: "flow",
			flow: complete(result.flow)
		};
		return isMeant || isNamed(file, mentionsFlow) ? result : passedOver(result);
	};
}
/**
* Named is what the map, a glob that somebody wrote, or an argument names. An argument that no glob
* finds may be any file that was changed: it counts only as JSON whose text mentions a flow.
*/
function namedBy({ sought, map, paths }) {
	const isWritten = matchesAny(sought.written);
	const isSought = matchesAny(sought.lists);
	const inMap = new Set([...map?.environments.values() ?? []].flatMap(({ flows }) => [...flows.keys()]));
	const given = new Set(paths);
	return (file, mentionsFlow) => isWritten(file) || inMap.has(file) || given.has(file) && (mentionsFlow || isSought(file));
}
function passedOver(result) {
	const { file } = result;
	if (result.kind === "skipped") return {
		...result,
		reason: asByDefault(result.reason)
	};
	return {
		kind: "skipped",
		file,
		reason: {
			code: "file-not-json",
			cause: result.problems[0]?.reason ?? null,
			byDefault: true
		},
		invalid: result
	};
}
function asByDefault(reason) {
	switch (reason.code) {
		case "logic-apps":
		case "not-a-flow":
		case "file-not-json": return {
			...reason,
			byDefault: true
		};
		default: return reason;
	}
}
function readOne(useFile, file) {
	return useFile(file, (content) => {
		if (!content?.ok) return {
			result: unreadableFile(file, content?.reason ?? { code: "file-vanished" }),
			mentionsFlow: false,
			isMeant: false
		};
		const result = readFlow(file, content.bytes);
		const isMentioned = result.kind === "invalid" && /\.json$/i.test(file) && mentionsFlow(content.bytes);
		return {
			result,
			mentionsFlow: isMentioned,
			isMeant: isMentioned && isMeantAsFlow(content.bytes)
		};
	});
}
function mentionsFlow(bytes) {
	return /"(?:definition|triggers)"/.test(decode(bytes).text);
}
/** A file whose content could not be read. */
function unreadableFile(file, reason) {
	return {
		kind: "invalid",
		file,
		problems: [{
			file,
			at: "",
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1,
			reason
		}]
	};
}
// src/process/v8-limits.ts
/** From here on, a limit saves more than the loading of `node:v8` costs. */
const SOME = 50;
/** From here on, the heap would grow larger than it needs to. */
const MANY = 500;
/** From here on, what V8 has not collected takes more memory than what is in use. */
const VERY_MANY = 2e3;
/**
* Bytes of the young generation. In a smaller one what belongs to a flow is still in use when it is
* collected, and is copied; a larger one takes more memory, and is not faster.
*/
const YOUNG = 16777216;
/** To a V8 that does not know a flag, it is an error that everybody sees. */
const KNOWS_FLAGS = Number.parseInt(process.versions.v8, 10) === 13;
/**
* Limits what V8 does for a run over so many files. Its slowest compiler, on another thread, takes
* longer than it saves until there are thousands. Most of what is read becomes garbage at once: the
* heap grows only as far as helps, and of very many files old garbage is collected when the heap has
* grown by three tenths, not only to several times its size. Returns what is to be called before each
* file.
*/
async function limitV8(files) {
	if (files < SOME || !KNOWS_FLAGS) return () => {};
	const { getHeapSpaceStatistics, setFlagsFromString } = await import("node:v8");
	if (files > VERY_MANY) setFlagsFromString("--heap-growing-percent=30");
	else setFlagsFromString("--invocation-count-for-turbofan=50000");
	let isGrowing = files > MANY;
	return () => {
		if (!isGrowing) return;
		isGrowing = (getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space")?.space_size ?? YOUNG) < YOUNG;
		if (!isGrowing) setFlagsFromString("--semi-space-growth-factor=1");
	};
}
// src/git/command.ts
/** Why a git command gave no answer. */
var GitFailure = class extends Error {
	name = "GitFailure";
	kind;
	constructor(kind, detail) {
		super(detail);
		this.kind = kind;
	}
};
/** Loaded when git is started: it takes Node a tenth of its own start. */
const processes = () => process.getBuiltinModule("node:child_process");
const GIT_LIMITS = {
	timeoutMs: 6e4,
	mostBytes: 67108864
};
/** The repository's settings may name programs that git would start. */
const NO_PROGRAMS = [
	"-c",
	"core.fsmonitor=false",
	"-c",
	"log.showSignature=false"
];
/**
* The git command for one folder, without a shell. It is started elsewhere and gets the folder as
* an option, since Windows looks for a program in the current folder first. A path is never a
* pattern.
*/
function gitIn(folder, limits = GIT_LIMITS) {
	const options = optionsWith(limits);
	return (args, input = "") => new Promise((resolve, reject) => {
		const line = commandLine(folder, args);
		const child = processes().execFile("git", line, options, (error, stdout, stderr) => {
			running.delete(child);
			if (error === null) resolve(stdout);
			else reject(failureOf(error, stderr.toString("utf8")));
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end(input);
		endWithProcess(child);
	});
}
const running = /* @__PURE__ */ new Set();
/** A command in a terminal ends without waiting for what it read ahead, and its time limit is gone. */
function endWithProcess(child) {
	if (!process.listeners("exit").includes(endAll)) process.on("exit", endAll);
	running.add(child);
}
function endAll() {
	for (const child of running) child.kill("SIGKILL");
}
/** The same for a caller that cannot wait; null where git gives no answer. */
function gitAtOnce(folder, args, input) {
	const options = {
		...optionsWith(GIT_LIMITS),
		input: Buffer.from(input),
		stdio: "pipe"
	};
	try {
		return processes().execFileSync("git", commandLine(folder, args), options);
	} catch {
		return null;
	}
}
function commandLine(folder, args) {
	return [
		"-C",
		folder,
		"--literal-pathspecs",
		"--no-pager",
		...NO_PROGRAMS,
		...args
	];
}
function optionsWith({ timeoutMs, mostBytes }) {
	return {
		cwd: (0, node_path.dirname)(process.execPath),
		encoding: "buffer",
		env: environment(),
		killSignal: "SIGKILL",
		maxBuffer: mostBytes,
		timeout: timeoutMs,
		windowsHide: true
	};
}
/** The variables with a prefix of Git that only say where its own files are. */
const HARMLESS = /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)|EXEC_PATH)$/i;
/**
* Without variables such as GIT_DIR, which a hook sets and which name another repository. Git asks
* nothing, fetches nothing, takes no lock and reads objects as they are.
*/
function environment() {
	const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || HARMLESS.test(name));
	return {
		...Object.fromEntries(inherited),
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1"
	};
}
function failureOf(error, stderr) {
	if (error.code === "ENOENT") return new GitFailure("missing", "there is no git command");
	if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return new GitFailure("too-large", "git printed too much");
	if (error.killed) return new GitFailure("slow", "git took too long");
	const [line = ""] = stderr.trim().split("\n");
	return new GitFailure("refused", line.slice(0, 300) || `git ended with ${error.code}`);
}
// src/git/objects.ts
/**
* The bytes of files as Git stores them, without the changes of a checkout. `missing`: there is no
* such object; null: it is no file, or too large to be one of ours.
*/
async function readObjects({ git, prefix }, files) {
	const names = await Promise.all(files.map((file) => nameOf$1(git, prefix, file)));
	const named = files.map((file, index) => ({
		file,
		name: names[index] ?? null
	}));
	const found = await readAll$1(git, named.flatMap(({ name }) => name ?? []));
	return named.map(({ file, name }) => [file, name === null ? null : found.get(name) ?? null]);
}
/**
* The bytes that files have in the last commit, for paths relative to a folder of its repository;
* without those that it does not have. Empty where there is no git, repository or commit.
*/
function readAtHead(folder, paths) {
	const asked = paths.filter((path) => !path.includes("\n"));
	if (asked.length === 0) return /* @__PURE__ */ new Map();
	const names = asked.map((path) => `HEAD:./${path}`);
	const printed = gitAtOnce(folder, ["cat-file", "--batch"], `${names.join("\n")}\n`);
	const read = printed === null ? [] : [...readBatch(printed, names)];
	return new Map(read.flatMap(([, bytes], index) => bytes instanceof Uint8Array ? [[asked[index] ?? "", bytes]] : []));
}
/** A name of one line: that of a file with a line break is asked for by itself. */
async function nameOf$1(git, prefix, file) {
	const { path, commit, blob } = file;
	if (blob !== null) return blob;
	const name = `${commit}:${prefix}${path}`;
	if (!name.includes("\n")) return name;
	const found = await git([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		name
	]).catch(() => null);
	return found === null ? null : found.toString("latin1").trim();
}
/** Too much for one answer is read in halves. */
async function readAll$1(git, names) {
	if (names.length === 0) return /* @__PURE__ */ new Map();
	try {
		const printed = await git(["cat-file", "--batch"], `${names.join("\n")}\n`);
		return new Map(readBatch(printed, names));
	} catch (error) {
		if (!(error instanceof GitFailure) || error.kind !== "too-large") throw error;
		if (names.length === 1) return new Map(names.map((name) => [name, null]));
		const half = Math.ceil(names.length / 2);
		const parts = [names.slice(0, half), names.slice(half)];
		const read = [];
		for (const part of parts) read.push(await readAll$1(git, part));
		return new Map(read.flatMap((each) => [...each]));
	}
}
const LINE_FEED = 10;
const HEADER = /^[0-9a-f]{40,64} (\w+) (\d+)$/;
/** `<name> <type> <size>`, then the content; or `<name> missing` (git-cat-file, batch output). */
function* readBatch(printed, names) {
	let at = 0;
	for (const name of names) {
		const end = printed.indexOf(LINE_FEED, at);
		const [, type, size] = HEADER.exec(printed.toString("utf8", at, end)) ?? [];
		at = end + 1;
		if (size === void 0) yield [name, "missing"];
		else {
			yield [name, type === "blob" ? printed.subarray(at, at + Number(size)) : null];
			at += Number(size) + 1;
		}
	}
}
// src/run/project/broken-flows.ts
/**
* The results of reading files, those that do not parse last: where the last commit on disk has a
* flow in such a file, it is invalid. Git is asked once, and only where a file does not parse.
*/
function* withBrokenFlows(root, results) {
	const broken = [];
	for (const each of results) if (each.kind === "skipped" && each.invalid !== void 0) broken.push(each);
	else yield each;
	const committed = readAtHead(root, broken.map(({ file }) => file));
	for (const each of broken) {
		const bytes = committed.get(each.file);
		yield bytes !== void 0 && readFlow(each.file, bytes).kind === "flow" ? each.invalid ?? each : each;
	}
}
// src/run/project/data-policies.ts
/** A tenant has about ten policies; a glob with more files than this is a mistake. */
const MOST_FILES = 100;
const MEGABYTES = MAX_BYTES / 1024 / 1024;
/** How many requests to GitHub run at a time. */
const REQUESTS$1 = 8;
/** The map with its data policies, read from the workspace. Links are not followed. */
async function withWorkspacePolicies(map, root) {
	return withPolicies(map, async (globs) => {
		const files = await findFiles(root, globs);
		if (files.length > MOST_FILES) return tooMany(files.length);
		const linked = new Set(await linkedFiles(root, files));
		return files.map((file) => linked.has(file) ? behindLink(file) : workspaceFile(root, file));
	});
}
/** The map of a commit with its data policies, read from the same commit. No link is followed. */
async function withCommittedPolicies(map, github, ref) {
	return withPolicies(map, async (globs) => {
		const folders = globs.filter((glob) => !glob.startsWith("!")).map(folderOf);
		const mayBeBelow = (folder) => folders.some((base) => base === "" || isWithin$1(base, folder) || isWithin$1(folder, base));
		const files = (await github.filesAt(ref, {
			isWanted: matcher(globs),
			mayBeBelow
		}) ?? []).toSorted((one, other) => byCodeUnit(one.path, other.path));
		if (files.length > MOST_FILES) return tooMany(files.length);
		return committedFiles(files, github, ref);
	});
}
async function committedFiles(files, github, ref) {
	const paths = files.filter((file) => file.kind === "file" && file.bytes <= 20971520).map(({ path }) => path);
	const bytes = new Map(await Array.fromAsync(github.readFiles(paths, ref)));
	return files.map(({ path: file, kind }) => {
		if (kind === "link") return behindLink(file);
		const read = bytes.get(file) ?? null;
		return read === null ? tooLarge(file) : {
			file,
			bytes: read
		};
	});
}
async function withPolicies(map, find) {
	const { globs } = map.dataPolicies;
	if (globs.every((glob) => glob.startsWith("!"))) return map;
	const [found, { gatherPolicies }] = await Promise.all([find(globs).catch(outside), Promise.resolve().then(() => require("./gather.js"))]);
	const dataPolicies = Array.isArray(found) ? gatherPolicies(globs, found) : {
		...unreadPolicies(globs),
		problems: [{
			path: ["dataPolicies"],
			reason: found
		}]
	};
	return {
		...map,
		dataPolicies
	};
}
/** A folder may be unreadable, or a link that leads out of the workspace. */
function outside(error) {
	if (error instanceof FindError) return {
		code: "policy-files-outside",
		cause: error.reason
	};
	throw error;
}
function tooMany(files) {
	return {
		code: "policy-files-too-many",
		files,
		most: MOST_FILES
	};
}
function behindLink(file) {
	return {
		file,
		reason: {
			code: "policy-file-behind-link",
			file
		}
	};
}
function tooLarge(file) {
	return {
		file,
		reason: {
			code: "policy-file-too-large",
			file,
			megabytes: MEGABYTES
		}
	};
}
function workspaceFile(root, file) {
	const content = readWorkspaceFile(root, file);
	if (content === null) return behindLink(file);
	if (content.ok) return {
		file,
		bytes: content.bytes
	};
	return {
		file,
		reason: {
			code: "policy-file-unreadable",
			file,
			cause: content.reason
		}
	};
}
/** The map with the date of each data policy: an export is a copy, and becomes outdated. */
async function withPolicyDates(map, source) {
	const { dataPolicies } = map;
	const files = [...new Set(dataPolicies.policies.map(({ file }) => file))];
	if (files.length === 0) return map;
	const days = await daysOf(files, source);
	const policies = dataPolicies.policies.map((policy) => ({
		...policy,
		committed: days.get(policy.file) ?? null
	}));
	return {
		...map,
		dataPolicies: {
			...dataPolicies,
			policies
		}
	};
}
async function daysOf(files, { root, github, ref }) {
	if (github === null || ref === null) {
		const { lastCommits } = await Promise.resolve().then(() => require("./last-commit.js"));
		return lastCommits(root, files);
	}
	const dayOf = async (file) => [file, await dayAt(file, github, ref)];
	return new Map(await pMap(files, dayOf, { concurrency: REQUESTS$1 }));
}
/** A date is only shown, so a failure to read it does not fail the run. */
async function dayAt(file, github, ref) {
	try {
		return await github.lastChange(file, ref);
	} catch (error) {
		if (error instanceof GitHubError) return null;
		throw error;
	}
}
// src/run/project/map.ts
let newest = null;
/**
* Parses a map's bytes. The schema is loaded only here, since it takes a third of the start time,
* and a repository need not have a map. Few changes change the map: the base branch's is then the
* same object.
*/
async function parseMap(file, bytes, { environment, flows }) {
	const asked = {
		file,
		bytes,
		environment,
		flows
	};
	if (newest !== null && isSame(newest, asked)) return newest.result;
	const { readMap } = await Promise.resolve().then(() => require("./read.js"));
	const result = readMap(file, bytes, {
		ruleIds: RULE_IDS,
		environment,
		flows
	});
	newest = {
		...asked,
		result
	};
	return result;
}
/** A complete map names its environments itself. */
function isSame({ result, ...one }, other) {
	const isNamed = result.ok && result.map.kind === "map";
	return one.file === other.file && (isNamed || one.environment === other.environment) && one.flows.join("\n") === other.flows.join("\n") && Buffer.compare(one.bytes, other.bytes) === 0;
}
// src/run/project/require-flow.ts
/** The same files; throws at their end when none of them is a flow, or should be one. */
function* requiringFlow(files, required) {
	let isAnyFlow = false;
	for (const each of files) {
		isAnyFlow ||= each.kind !== "skipped";
		yield each;
	}
	if (!isAnyFlow) refuse(required);
}
/** Throws a `UsageError` where none of the files is a flow, or should be one. */
function requireFlow(project) {
	if (project.index.length + project.badFiles.length === 0) refuse(project);
}
const NAMED = 3;
function refuse(required) {
	if (required.paths !== null) return;
	const { searched, names } = required;
	const looked = names.length === 0 ? "" : ` (looked at: ${andList(names, NAMED)})`;
	throw new UsageError(`no flow was found${searched === null ? "" : ` in ${searched}`}: ${placeOf(required)}${looked}; ${remedyFor(required)}`);
}
function placeOf({ sought, names }) {
	if (sought.written.length === 0) return "there is none in `flows/`, and none in a folder of an unpacked solution or package";
	const where = andList(sought.lists.flat(), sought.lists.flat().length);
	return names.length === 0 ? `no file matches ${where}` : `no file that matches ${where} is one`;
}
function remedyFor(required) {
	const remedy = "set `flows`, or `files` in the map, to where";
	const elsewhere = flowsElsewhere(required);
	if (elsewhere.length > 0) return `${remedy} they are, such as ${andList(elsewhere, NAMED)}`;
	const zips = nearest(required, "**/*.zip").slice(0, NAMED);
	return zips.length > 0 ? `zip archives are not read, so unpack those with flows, such as ${andList(zips, NAMED)}` : `${remedy} the flows are, or bring live ones in with \`flowgate export\``;
}
/** How many files are read in search of flows in other places. */
const MOST_READ = 500;
/** The first flows that no glob finds, those near the root first. */
function flowsElsewhere(required) {
	return Iterator.from(nearest(required, "**/*.json").slice(0, MOST_READ)).filter((file) => required.read(file).kind === "flow").take(NAMED).toArray();
}
/** The files that a glob finds and the run did not, those near the root first. */
function nearest({ root, names }, glob) {
	const known = new Set(names);
	const depth = (file) => file.split("/").length;
	return findByLists(root, [[glob]], () => {}).files.filter((file) => !known.has(file)).toSorted((one, other) => depth(one) - depth(other));
}
// src/run/project/project.ts
/**
* Reads the map of a workspace, and finds its files. Iterating over them throws a `UsageError` when
* there is no flow at all; when something is compared, only when there is no file at all, since a
* file that is no flow may have been one.
*/
async function openProject(where, root, isComparing) {
	const opened = await openRepository(where, root);
	const files = isComparing && opened.names.length > 0 ? opened.files : requiringFlow(opened.files, opened);
	return {
		...opened,
		files,
		index: [],
		flows: [],
		skipped: [],
		badFiles: []
	};
}
/** Reads the files of a project once, and keeps only each flow's entry in the index. */
function indexProject(project) {
	return withFiles(project, [...unkept(project.files)]);
}
/** Reads the flows of an indexed project that are needed completely, and keeps them. */
function readAgain(project, isNeeded) {
	return withFiles(project, [...project.files].map((known) => known.kind === "indexed" && isNeeded(known.flow.file) ? stillFlow(project.read(known.flow.file)) : known));
}
/** What was a flow a moment ago, and cannot be read now, is not skipped. */
function stillFlow(result) {
	return result.kind === "skipped" ? result.invalid ?? result : result;
}
/**
* The same project with the flows that another map's `files` also finds: each map adds files and
* removes none.
*/
async function withFilesOf(project, files, { flows, paths = null, searched = null }, root) {
	const sought = soughtBy(flows, [project.map?.files ?? null, files]);
	if (sought.lists.length === project.sought.lists.length) return project;
	const { mapFile, map, mapProblems } = project;
	const wider = await openFiles({
		root,
		mapFile,
		map,
		mapProblems,
		paths,
		searched
	}, sought);
	const read = [...project.files];
	const known = new Map(read.map((each) => [nameOf(each), each]));
	const all = wider.names.map((name) => known.get(name) ?? unkeptOne(wider.read(name)));
	const isRead = new Set(wider.names);
	const others = read.filter((each) => !isRead.has(nameOf(each)));
	return withFiles(wider, [...all, ...others]);
}
/** The same for a workspace that may not have a flow yet. */
async function readRepository(where, root) {
	const opened = await openRepository(where, root);
	return withFiles(opened, [...opened.files]);
}
/** A project with the results of reading its files. */
function withFiles(opened, files) {
	return {
		...opened,
		files,
		index: files.flatMap((each) => each.kind === "indexed" ? [each.flow] : each.kind === "flow" ? [indexed(each.flow)] : []),
		flows: files.flatMap((each) => each.kind === "flow" ? [each.flow] : []),
		skipped: files.filter((each) => each.kind === "skipped"),
		badFiles: files.filter((each) => each.kind === "invalid")
	};
}
function* unkept(files) {
	for (const each of files) yield unkeptOne(each);
}
function unkeptOne(each) {
	return each.kind === "flow" ? {
		kind: "indexed",
		flow: indexed(each.flow)
	} : each;
}
function nameOf(each) {
	return "flow" in each ? each.flow.file : each.file;
}
async function openRepository(where, root) {
	const { flows, environments, paths = null, searched = null } = where;
	const mapFile = workspaceName(root, where.map);
	const read = await readMapFile(root, mapFile, {
		environment: environments[0] ?? null,
		flows
	});
	const sought = soughtBy(flows, [read.map?.files ?? null]);
	return openFiles({
		root,
		mapFile,
		...read,
		paths,
		searched
	}, sought);
}
async function openFiles({ root, mapFile, map, mapProblems, paths, searched }, sought) {
	const unread = [];
	const isUsual = sought.lists.includes(USUAL_PLACES);
	const note = (folder) => void unread.push(folder);
	const found = findByLists(root, sought.lists, isUsual ? note : refuseUnread);
	const names = withArguments(found.files, paths).filter((file) => file !== mapFile);
	const limited = await limitV8(names.length);
	const solutions = await solutionsBeside(root, names);
	const complete = solutions?.complete ?? ((flow) => flow);
	const read = flowReader(root, {
		sought,
		map,
		paths
	}, complete);
	const readNext = (name) => {
		limited();
		return read(name);
	};
	const others = () => [...unread.map(unreadFolder), ...solutions?.unread() ?? []];
	const isSought = matchesAny(sought.lists);
	return {
		names,
		root,
		searched,
		files: readAll(root, names, readNext, others),
		read,
		solutions,
		isFlowFile: (file) => file !== mapFile && isSought(file),
		mapFile,
		map,
		mapProblems,
		sought,
		paths: paths && [...paths, ...paths.flatMap((path) => solutions?.flowsOf(path) ?? [])],
		entries: found.entries
	};
}
/** The code that reads solutions is loaded only where a flow may be in one. */
async function solutionsBeside(root, names) {
	if (!names.some((name) => layoutFolder(name) !== null)) return null;
	const { openSolutions } = await Promise.resolve().then(() => require("./solutions.js"));
	return openSolutions(root, names);
}
/** An argument is read even if no glob finds it. */
function withArguments(files, paths) {
	const given = (paths ?? []).filter((path) => !isFolder(path));
	if (given.length === 0) return [...files];
	return [.../* @__PURE__ */ new Set([...files, ...given])].toSorted(byCodeUnit);
}
function* readAll(root, names, read, others) {
	yield* withBrokenFlows(root, Iterator.from(names).map(read));
	yield* others();
}
function unreadFolder({ folder, errno }) {
	return {
		kind: "skipped",
		file: folder,
		reason: {
			code: "folder-unread",
			errno
		}
	};
}
async function readMapFile(root, mapFile, options) {
	const content = readWorkspaceFile(root, mapFile);
	if (content === null) return {
		map: null,
		mapProblems: null
	};
	if (!content.ok) {
		const { problems } = unreadableFile(mapFile, content.reason);
		return {
			map: null,
			mapProblems: problems
		};
	}
	const result = await parseMap(mapFile, content.bytes, options);
	return result.ok ? {
		map: await withWorkspacePolicies(result.map, root),
		mapProblems: []
	} : {
		map: null,
		mapProblems: result.problems
	};
}
// src/run/base/lost-flows.ts
/**
* The same project, in which a file that was a flow before and is not one now counts as invalid:
* otherwise it would silently not be checked. Only changed files are read.
*/
async function withLostFlows(project, baseline, github) {
	if (baseline === null || github === null) return project;
	const suspects = new Map(project.skipped.filter(({ file }) => mayBeLost(file, baseline)).map((each) => [each.file, each]));
	if (suspects.size === 0) return project;
	const lost = /* @__PURE__ */ new Map();
	for await (const [file, bytes] of github.readFiles(suspects.keys(), baseline.ref)) {
		const before = bytes === null ? null : readFlow(file, bytes);
		const now = suspects.get(file);
		if (before?.kind === "flow" && now !== void 0) lost.set(file, lostFlow(now));
	}
	const files = [...project.files].map((each) => {
		return each.kind === "skipped" ? lost.get(each.file) ?? each : each;
	});
	return lost.size === 0 ? project : withFiles(project, files);
}
/** A new file was not a flow at its path before, even if it was moved there. */
function mayBeLost(file, { changed }) {
	if (changed === null) return true;
	const change = changed.get(file);
	return change !== void 0 && change.status !== "added" && change.status !== "renamed";
}
function lostFlow({ file, reason, invalid }) {
	if (invalid !== void 0) return invalid;
	return unreadableFile(file, {
		code: "flow-lost",
		cause: reason
	});
}
// src/run/base/pull.ts
/** How many requests are sent to GitHub at once. */
const REQUESTS = 8;
/** Requests from GitHub only what is needed: nothing where nobody's approval is needed. */
async function readPull({ index, map, mapFile, isFlowFile }, { judge, baseline, baseProblem, github, environments, isSelfJudged }, event) {
	const users = /* @__PURE__ */ new Set();
	const pull = event?.pull ?? null;
	if (pull === null) return {
		pull: { code: "not-a-pull-request" },
		users
	};
	if (judge === null || baseline === null || github === null) {
		if (baseProblem !== null) return {
			pull: {
				code: "base-map-invalid",
				mapFile
			},
			users
		};
		return {
			pull: {
				code: isSelfJudged ? "self-judged" : "base-map-missing",
				mapFile
			},
			users
		};
	}
	const noFlows = {
		byFile: /* @__PURE__ */ new Map(),
		removed: []
	};
	const nothing = {
		author: pull.author,
		approvers: [],
		teams: /* @__PURE__ */ new Map(),
		before: noFlows
	};
	if (map === null || !hasStewards(judge)) return {
		pull: nothing,
		users
	};
	const uses = index.map((flow) => ({
		flow,
		uses: environmentsOf$1(map, flow, environments).map((where) => resolveUsed(flow, where))
	}));
	const before = await flowsBefore(index, baseline, github, isFlowFile);
	const stewardship = new Stewardship(judge, before);
	const overUses = stewardship.overUses(uses, () => null);
	for (const { act } of overUses) if ("flow" in act) users.add(act.flow.file);
	const agreement = await agreementTo([...stewardship.overEntries(map), ...overUses], pull, github);
	return {
		pull: {
			...nothing,
			...agreement,
			before
		},
		users
	};
}
/**
* The flows before the change. A file that no glob matched at its former path was not checked, and
* counts as using nothing.
*/
async function flowsBefore(flows, baseline, github, isFlowFile) {
	await readFlowsBefore(flows, baseline, github);
	const read = async (flow) => {
		const found = await flowBefore(flow, baseline, github);
		const before = found !== null && "operations" in found ? indexed(found) : found;
		const known = before !== null && isFlowFile(before.file) ? before : null;
		return [flow.file, known];
	};
	const byFile = new Map(await pMap(flows, read, { concurrency: REQUESTS }));
	const files = new Set(flows.map(({ file }) => file));
	const removed = [];
	for await (const flow of removedFlows(files, isFlowFile, baseline, github)) removed.push(indexed(flow));
	return {
		byFile,
		removed
	};
}
/** Reviews are read where the author's own approval is not enough, teams where reviews are not. */
async function agreementTo(consents, pull, github) {
	const lists = consents.flatMap((consent) => consent.lists);
	if (open(lists, [pull.author]).length === 0) return {
		approvers: [],
		teams: /* @__PURE__ */ new Map()
	};
	const approvers = await github.approvers(pull);
	return {
		approvers,
		teams: await membersOf(teamsIn(open(lists, [pull.author, ...approvers])), github)
	};
}
/** The lists without a user among `people`. */
function open(lists, people) {
	const nobody = /* @__PURE__ */ new Map();
	return lists.filter((list) => !list.some((steward) => includesSteward(people, steward, nobody)));
}
function teamsIn(lists) {
	const teams = lists.flat().flatMap((text) => {
		const steward = stewardOf(text);
		return steward?.kind === "team" ? [[teamName(steward), steward]] : [];
	});
	return [...new Map(teams).values()];
}
async function membersOf(teams, github) {
	const read = async (team) => [teamName(team), await github.members(team)];
	return new Map(await pMap(teams, read, { concurrency: REQUESTS }));
}
// src/shards/shard.ts
/**
* The files of one part. Every job of a matrix computes the same parts from the same files: the
* largest group first, each to the part with the least work so far. The work of a flow is its
* number of operations. Child flows are in the part of the flows that call them, so that one job
* knows their order.
*/
function filesOfShard(repository, affected, { part, parts }) {
	const loads = Array.from({ length: parts }, () => 0);
	const mine = /* @__PURE__ */ new Set();
	for (const { files, weight } of groupsOf(repository, affected).toSorted(heaviestFirst)) {
		const lightest = loads.indexOf(Math.min(...loads));
		loads[lightest] = (loads[lightest] ?? 0) + weight;
		if (lightest === part - 1) for (const file of files) mine.add(file);
	}
	return mine;
}
function heaviestFirst(one, other) {
	return other.weight - one.weight || byCodeUnit(one.files[0] ?? "", other.files[0] ?? "");
}
function groupsOf({ index, badFiles, skipped, map }, affected) {
	const isAffected = ({ file }) => affected === null || affected.has(file);
	const families = familiesOf(index, map);
	const ofFlows = Map.groupBy(index.filter(isAffected), ({ file }) => families(file));
	const others = [...badFiles, ...skipped].filter(isAffected);
	return [...[...ofFlows.values()].map((those) => ({
		files: those.map(({ file }) => file).toSorted(byCodeUnit),
		weight: those.reduce((sum, { size }) => sum + 1 + size, 0)
	})), ...others.map(({ file }) => ({
		files: [file],
		weight: 1
	}))];
}
/** The family of a file: all flows that call each other, directly or indirectly. */
function familiesOf(flows, map) {
	const heads = /* @__PURE__ */ new Map();
	const headOf = (file) => {
		let head = file;
		for (let next = heads.get(head); next !== void 0; next = heads.get(head)) head = next;
		return head;
	};
	const files = filesByGuid(flows, map);
	for (const { file, childFlows } of flows) for (const childFlow of childFlows) for (const child of files.get(childFlow.trim().toLowerCase()) ?? []) {
		const [one, other] = [headOf(file), headOf(child)];
		if (one !== other) heads.set(one, other);
	}
	return headOf;
}
/** By guid in lower case; in another environment it may be another file's. */
function filesByGuid(flows, map) {
	const named = [...map?.environments.values() ?? []].flatMap((environment) => [...environment.flows.values()].map(({ file, flowName }) => [flowName, file]));
	const own = flows.flatMap(({ file, guids }) => guids.map((guid) => [guid, file]));
	const files = /* @__PURE__ */ new Map();
	for (const [guid, file] of [...named, ...own]) {
		const key = guid?.toLowerCase();
		if (key !== void 0) files.set(key, (files.get(key) ?? /* @__PURE__ */ new Set()).add(file));
	}
	return files;
}
// src/run/base/affected.ts
/** The files to check and plan; null for all. */
function affectedBy(project, baseline) {
	if (baseline === null || baseline.changed === null) return null;
	const touched = touchedPaths([...baseline.changed.values()]);
	const described = project.index.map(({ file }) => file).filter((file) => touched.has(recordOf(file, baseline) ?? ""));
	return affectedFiles(project, /* @__PURE__ */ new Set([...touched, ...described]), baseline.map);
}
/**
* The files that a change concerns: those that it changes, and the flows whose bindings, identity,
* values or data policies it changes through the map. `base`: the map before; null when there was
* none, which concerns every flow.
*/
function affectedFiles({ index, map }, touched, base) {
	const remapped = index.filter((flow) => meaning(flow, map) !== meaning(flow, base));
	return /* @__PURE__ */ new Set([...touched, ...remapped.map(({ file }) => file)]);
}
/** What a map says about a flow, as text: equal when the map says the same. */
function meaning(flow, map) {
	if (map === null) return "nothing";
	const environments = environmentsOf$1(map, flow).map((environment) => {
		const { settings, bindings, unmapped } = resolveUsed(flow, environment);
		const bound = bindings.flatMap(({ entry }) => policyConnector(entry.id) ?? []).map(baseOf$1);
		const connectors = [.../* @__PURE__ */ new Set([...flow.connectors, ...bound])];
		return {
			name: environment.name,
			environmentName: environment.environmentName,
			deployAs: environment.deployAs,
			connectors: environment.connectors,
			dataPolicies: contentAbout(map.dataPolicies, environment.environmentName, connectors),
			settings: settings && {
				...settings,
				path: null,
				overrides: null
			},
			bindings: bindings.map(({ used, entry, source }) => [
				used.key,
				{
					...entry,
					paths: null
				},
				source
			]),
			unmapped: unmapped.map(({ key }) => key)
		};
	});
	return JSON.stringify(environments);
}
// src/run/base/scope.ts
/**
* Decides what a run covers, with what GitHub knows of the change. The project then has the flows
* that the base branch's `files` finds, too.
*/
async function readScope(settings, mode, work, opened, surroundings) {
	const { event, root } = surroundings;
	const environments = chooseEnvironments(opened.map, mode, settings.environments);
	const github = await connect(settings, opened.mapFile, work, surroundings);
	if (event === null || github === null || !work.looksBack) return {
		scope: {
			environments,
			github,
			baseline: null,
			affected: narrowed(opened, null, settings),
			judge: null,
			baseProblem: null,
			isSelfJudged: false,
			notRun: []
		},
		project: opened
	};
	const { readBaseline } = await Promise.resolve().then(() => require("./read-baseline.js"));
	const [environment = null] = settings.environments;
	const options = {
		environment,
		flows: settings.flows
	};
	const widen = (files) => withFilesOf(opened, files, settings, root);
	const { baseline, project } = await readBaseline(opened, {
		event,
		github,
		root,
		options,
		widen,
		isCompared: !work.writes && settings.shard === null && !mayReadLive(settings, surroundings) ? goesSomewhere(opened, environments) : () => false
	});
	const base = isJudged(event) && baseline !== null ? baseline.base : null;
	const isSelfJudged = base?.kind === "none" && project.map !== null;
	return {
		scope: {
			environments,
			github,
			baseline,
			judge: base === null ? null : baseline?.map ?? null,
			baseProblem: base?.kind === "unreadable" ? base.problem : null,
			isSelfJudged,
			notRun: base === null ? [] : unusually(judgedBy(base, project)),
			affected: narrowed(project, isChangedOnly(settings, event) ? affectedBy(project, baseline) : null, settings)
		},
		project
	};
}
function goesSomewhere({ map }, environments) {
	return (flow) => map !== null && environmentsOf$1(map, flow, environments).length > 0;
}
/** Of the affected files those that the arguments name, and of them those of this job's part. */
function narrowed(project, affected, { shard }) {
	const { paths } = project;
	const within = paths === null ? affected : withinPaths(project, affected, paths);
	return shard === null ? within : filesOfShard(project, within, shard);
}
function withinPaths({ names }, affected, paths) {
	const isNamed = isAmong(paths);
	return new Set([...affected ?? names].filter(isNamed));
}
async function connect({ githubToken, changedOnly }, mapFile, work, { event, warn, over }) {
	if (event === null) return null;
	if (githubToken === null) {
		if (!isJudged(event)) return null;
		throw new UsageError("`github-token` is empty: a pull request is judged by the rules of its base branch, which are read with it; leave the input out to use the job's own token");
	}
	if (!(event.kind !== "schedule" && (event.kind !== "manual" || changedOnly === true)) && work.looksBack) return null;
	const { connectGitHub } = await Promise.resolve().then(() => require("./github.js"));
	return connectGitHub({
		token: githubToken,
		event,
		mapFile,
		onNotice: (notice) => warn(`${messageOf(notice)}.`),
		over
	});
}
function unusually(reason) {
	return reason === null ? [] : [{
		rule: "base-policy",
		reason
	}];
}
/** What a reader must know about the policy; null where it is that of the base branch's map. */
function judgedBy(base, { map, mapFile }) {
	if (base.kind === "none" && map !== null) return {
		code: "self-judged",
		mapFile
	};
	if (base.kind !== "older") return null;
	const { commit, problem: cause } = base;
	return {
		code: "base-map-older",
		mapFile,
		commit,
		cause
	};
}
function isChangedOnly({ changedOnly }, event) {
	return changedOnly === "auto" ? isJudged(event) || event.kind === "push" : changedOnly;
}
// src/run/reading.ts
/**
* Reads a workspace as far as a run needs it. Where flows are compared, a first pass builds the
* index, which shows the flows that the run covers; only those are read again and kept. Any other
* run reads each flow when its check needs it. Throws a `UsageError` when it cannot start.
*/
async function readInScope(settings, mode, work, surroundings) {
	const reading = await readUndated(settings, mode, work, surroundings);
	return work.isLiveOnly ? reading : withDates(reading, surroundings);
}
/** With the dates of the data policies that apply: on a pull request, those of the base branch. */
async function withDates({ project, scope, pull }, { root, event }) {
	const { judge, baseline, github } = scope;
	if (judge !== null) {
		const dated = await withPolicyDates(judge, {
			root,
			github,
			ref: baseline?.base.kind === "older" ? baseline.base.commit : baseline?.ref ?? null
		});
		return {
			project,
			scope: {
				...scope,
				judge: dated
			},
			pull
		};
	}
	if (project.map === null) return {
		project,
		scope,
		pull
	};
	const map = await withPolicyDates(project.map, {
		root,
		github,
		ref: event?.sha ?? null
	});
	return {
		project: {
			...project,
			map
		},
		scope,
		pull
	};
}
async function readUndated(settings, mode, work, surroundings) {
	const { root, event } = surroundings;
	const isLive = mayReadLive(settings, surroundings);
	const isComparing = isLive || settings.shard !== null || event !== null || mode === "plan";
	if (isLive || event !== null) await Promise.resolve().then(() => require("./connections.js")).then((n) => n.connections_exports);
	const opened = await openProject(settings, root, isComparing);
	requireNamedMap(opened, root);
	warnOfManyFiles(opened, surroundings);
	const { scope, project: known } = await readScope(settings, mode, work, isComparing ? indexProject(opened) : opened, surroundings);
	const { pull, users } = await readPull(known, scope, event);
	const { affected } = scope;
	const isNeeded = (file) => affected === null || affected.has(file) || users.has(file);
	if (!isComparing) return {
		project: known,
		scope,
		pull
	};
	const project = await withLostFlows(known, scope.baseline, scope.github);
	requireFlow(project);
	return {
		project: readAgain(project, isNeeded),
		scope,
		pull
	};
}
/** From this many files and folders on, finding the flows takes the most of a run. */
const MANY_ENTRIES = 2e5;
function warnOfManyFiles({ entries }, { warn }) {
	if (entries <= MANY_ENTRIES) return;
	warn(`${amount(entries)} files and folders were searched for flows; set \`files\` in the map to where they are`);
}
/** Throws a `UsageError` where somebody named a map and there is none: it is misspelt, or moved. */
function requireNamedMap({ mapFile, mapProblems }, root) {
	const usual = workspaceName(root, DEFAULTS["connection-references"]);
	if (mapProblems !== null || mapFile === usual) return;
	throw new UsageError(`there is no ${mapFile}, which \`connection-references\` names as the map; correct the path, or leave it out for ${usual}`);
}
// src/run/result.ts
/** A run that plans nothing. */
const NOTHING_PLANNED = {
	planned: null,
	drift: null,
	ignored: [],
	outcomes: [],
	unapprovedPlans: [],
	notRun: [],
	snapshots: null
};
// src/run/planning.ts
const NOTHING_TO_COMPARE = { code: "nothing-to-compare" };
/** Plans against the live flows where they were read, otherwise against Git. */
async function planChanges(planning) {
	const { project, scope, live } = planning;
	if (project.map === null) return NOTHING_PLANNED;
	if (!("code" in live.side)) return withPlan(await planLive(planning, live.side));
	const targets = targetsOf(project, scope.affected, scope.environments);
	if (planning.mode === "plan" && planning.surroundings.event === null) {
		const { planFromRepository } = await Promise.resolve().then(() => require("./repository2.js"));
		return withPlan(await planFromRepository(planning, targets));
	}
	if (scope.baseline === null || scope.github === null) {
		const reason = live.side.code === "offline" ? live.side : NOTHING_TO_COMPARE;
		return {
			...NOTHING_PLANNED,
			notRun: [{
				rule: "plan",
				reason
			}]
		};
	}
	const { planFromGit } = await Promise.resolve().then(() => require("./git.js"));
	return withPlan(await planFromGit(planning, targets, scope.baseline, scope.github));
}
/** Plans against the live flows, and writes what the plan says. */
async function planAndDeploy(planning) {
	const { project, live, settings } = planning;
	if (project.map === null || "code" in live.side) return planChanges(planning);
	const planned = await planLive(planning, live.side);
	if (live.host !== null && !settings.dryRun && planned.changes.some(isWriting)) await planning.confirm(withPlan(planned));
	const { carryOutPlan } = await Promise.resolve().then(() => require("./carry-out.js"));
	return {
		...withPlan(planned),
		...await carryOutPlan(planned, planning)
	};
}
async function planLive(planning, { facts }) {
	const { makePlan } = await Promise.resolve().then(() => require("./make-plan.js")).then((n) => n.make_plan_exports);
	return makePlan("live", planning, facts.currents);
}
function withPlan(planned) {
	return {
		...NOTHING_PLANNED,
		planned,
		ignored: planned.ignored
	};
}
// src/run/work.ts
/** Plans what a change would do. Only what every run needs is imported at once. */
const planning = {
	looksBack: true,
	writes: false,
	isLiveOnly: false,
	requireInputs: insistOnLive,
	async prepare(start) {
		const [{ readHistoryAhead, withHandEdits }, { openHistory }] = await Promise.all([
			Promise.resolve().then(() => require("./hand-edits.js")),
			Promise.resolve().then(() => require("./history4.js")),
			Promise.resolve().then(() => require("./make-plan.js")).then((n) => n.make_plan_exports)
		]);
		const history = await openHistory(start);
		readHistoryAhead(history, start);
		return async (currents) => ({
			currents: await withHandEdits(currents, start, history),
			differences: /* @__PURE__ */ new Map()
		});
	},
	finish: planChanges
};
const WORKS = {
	check: planning,
	plan: planning,
	deploy: {
		...planning,
		writes: true,
		requireInputs: insistOnDeployable,
		async prepare(start) {
			const [compare] = await Promise.all([planning.prepare(start), Promise.resolve().then(() => require("./carry-out.js"))]);
			return compare;
		},
		finish: planAndDeploy
	},
	drift: {
		looksBack: false,
		writes: false,
		isLiveOnly: true,
		requireInputs: insistOnComparable,
		async prepare({ project }) {
			const [{ compareWithLive, withDrift }] = await Promise.all([Promise.resolve().then(() => require("./compare-with-live.js")).then((n) => n.compare_with_live_exports), Promise.resolve().then(() => require("./drift.js"))]);
			const { ignored } = judgingPolicy(project);
			return async (currents) => {
				const differences = compareWithLive(currents, ignored);
				return {
					currents: withDrift(currents, differences),
					differences
				};
			};
		},
		async finish(known) {
			const { findDrift: lookForDrift } = await Promise.resolve().then(() => require("./drift.js"));
			return lookForDrift(known);
		}
	},
	export: planning
};
/** What a run does in a mode. */
function workOf$1(mode) {
	return WORKS[mode];
}
function insistOnLive(start) {
	const { settings, surroundings, project } = start;
	if (settings.needsLive !== true) return;
	const lacks = lacksOf(start);
	if (lacks.includes(null)) return;
	if (project.map === null && project.mapProblems !== null && mayReadLive(settings, surroundings)) return;
	throw new UsageError(lacks.includes("no-api-key") ? "`--live` needs the key in FLOW_STUDIO_API_KEY, or for environments in Dataverse an identity" : `\`--live\` of environments in Dataverse needs ${IDENTITY}`);
}
function insistOnDeployable(start) {
	const { project } = start;
	if (project.mapProblems === null) throw new UsageError(`there is no ${project.mapFile}; a deployment needs it to know which connection each reference is bound to; write one with \`flowgate init\``);
	const lacks = lacksOf(start);
	if (lacks.includes("no-api-key")) throw new UsageError("a deployment needs `api-key`, the Flow Studio key of the account that deploys (in a terminal: FLOW_STUDIO_API_KEY)");
	if (lacks.includes("no-identity")) throw new UsageError(`a deployment through Dataverse needs ${IDENTITY}`);
}
function insistOnComparable(start) {
	const { project } = start;
	if (project.map === null) throw new UsageError(project.mapProblems === null ? `there is no ${project.mapFile}; \`drift\` needs it to know which live flow each file is; write one with \`flowgate export\`` : invalidMapMessage(project.mapFile));
	const lacks = lacksOf(start);
	if (lacks.includes(null)) return;
	if (lacks.includes("no-identity")) throw new UsageError(`\`drift\` of environments in Dataverse needs ${IDENTITY}`);
	throw new UsageError("`drift` needs `api-key`, a Flow Studio key that may read the environments (in a terminal: FLOW_STUDIO_API_KEY)");
}
/** For each way to the run's environments what it lacks; null: nothing. */
function lacksOf({ settings, surroundings, project, scope }) {
	const kinds = new Set(environmentsCovered(project.map, scope.environments).map(({ host }) => host.kind));
	return (kinds.size === 0 ? ["flow-studio"] : [...kinds]).map((kind) => lackOf(kind, settings, surroundings)?.code ?? null);
}
// src/run/run.ts
/**
* Reads the flows and the map, reads what is live where there is a key, runs the rules, plans what
* would change, and deploys if asked to. Throws a `UsageError` when it cannot start.
*/
async function run(settings, surroundings) {
	const mode = decideMode(settings.mode, surroundings.event);
	checkDeployRef(mode, settings, surroundings.event);
	const work = workOf$1(mode);
	const reading = withHosts(await readInScope(settings, mode, work, surroundings));
	const { scope } = reading;
	const leaving = await readLeaving(reading.project, scope);
	const start = {
		settings,
		surroundings,
		mode,
		work,
		project: {
			...reading.project,
			baseMap: scope.judge,
			baseProblem: scope.baseProblem
		},
		scope,
		leaving
	};
	const live = await openLive(start);
	try {
		const judged = await judge(start, reading, live);
		const resultOf = (done, shownAs = mode) => resultFrom({
			...start,
			project: judged.project,
			mode: shownAs
		}, judged, done);
		const confirm = async (planned) => surroundings.confirm?.(resultOf(planned, "plan"));
		return resultOf(await work.finish({
			...start,
			...judged,
			live,
			confirm
		}));
	} finally {
		await live.close();
	}
}
/** Its environments are reached as the judging map says. */
function withHosts(reading) {
	const { project, scope } = reading;
	const { judge: judging, baseProblem } = scope;
	if (project.map === null || judging === null && baseProblem === null) return reading;
	return {
		...reading,
		project: {
			...project,
			map: withHostsOf(project.map, judging)
		}
	};
}
/** Runs the rules over all flows, each of which is read once and listed if the run covers it. */
async function judge(start, { project, pull }, live) {
	const { settings, surroundings, work, scope, leaving } = start;
	const changes = await readIdentities(project, scope);
	const held = new Set(project.flows);
	const listed = {
		flows: [],
		checkedOnly: [],
		leaving: live.leaving
	};
	const { checked, facts, ...after } = checkFiles({
		...project,
		...start.project,
		files: noting(project.files, lister(start, listed))
	}, {
		environments: scope.environments,
		affected: scope.affected,
		today: surroundings.now().toISOString().slice(0, 10),
		pull: "code" in pull ? pull : {
			...pull,
			...changes,
			...await readUnlimited(project, scope)
		},
		live: live.side,
		deleted: leaving.targets.map(({ flow }) => flow),
		leaving: live.leaving,
		isLiveOnly: work.isLiveOnly
	}, (flow, findings) => held.has(flow) || settings.fixes === true && isFixable(findings));
	const { index, paths } = project;
	return {
		checked,
		project: {
			...after.project,
			index,
			paths
		},
		identities: changes.identities,
		listed,
		secrets: secretPaths(after.project.map, facts)
	};
}
/** Adds each flow that the run covers to the list. */
function lister({ project, scope }, { flows, checkedOnly }) {
	return (flow) => {
		if (scope.affected !== null && !scope.affected.has(flow.file)) return;
		flows.push(summarise(flow));
		const reason = project.map === null ? null : checkedOnlyReason(project.map, flow);
		if (reason !== null) checkedOnly.push({
			file: flow.file,
			reason
		});
	};
}
function resultFrom(start, { checked, listed, secrets }, done) {
	const { project, scope } = start;
	return {
		report: reportOf(start, listed, shownOf(checked, start), done),
		planned: done.planned,
		drift: done.drift,
		project,
		secrets,
		known: environmentsOf(project),
		github: scope.github,
		snapshots: done.snapshots
	};
}
function isFixable(findings) {
	return findings.some(({ fix }) => fix !== void 0);
}
/**
* With arguments a check shows only what was found in them. A plan keeps what was found in the map:
* it decides what is blocked.
*/
function shownOf(checked, { mode, project }) {
	const { paths } = project;
	if (paths === null) return checked;
	const isNamed = isAmong(paths);
	const isShown = ({ flow, file }) => isNamed(flow ?? file) || isNamed(file) || mode !== "check" && file === project.mapFile;
	return {
		...checked,
		findings: checked.findings.filter(isShown),
		suppressed: checked.suppressed.filter(isShown)
	};
}
function reportOf({ settings, mode, project, scope }, { flows, checkedOnly, ...listed }, checked, done) {
	const { environments } = scope;
	const { shard } = settings;
	const isNamed = isAmong(project.paths ?? [""]);
	const isShown = ({ file }) => isNamed(file);
	const leaving = listed.leaving.filter(isShown);
	const known = environmentsOf(project);
	return {
		version: 2,
		mode,
		environments: environments.length > 0 ? environments : known,
		flows,
		skipped: project.skipped.filter(isShown).toSorted(byFile).map(summariseSkipped),
		findings: checked.findings,
		notRun: [
			...checked.notRun,
			...scope.notRun,
			...done.notRun
		],
		suppressed: checked.suppressed,
		plan: done.planned,
		...checkedOnly.length > 0 ? { checkedOnly } : {},
		drift: done.drift,
		ignored: done.ignored,
		comparedWith: done.planned?.comparedWith ?? null,
		outcomes: done.outcomes,
		unapprovedPlans: done.unapprovedPlans,
		...judgement(project, scope),
		...mode === "deploy" && settings.dryRun ? { dryRun: true } : {},
		...leaving.length === 0 ? {} : { leaving },
		...done.unmanaged === void 0 ? {} : { unmanaged: done.unmanaged },
		...shard === null ? {} : { shard: {
			...shard,
			known
		} }
	};
}
/**
* What a reader must know about the map whose policy applies, where it is not the base branch's
* newest.
*/
function judgement({ map }, { baseline, judge, isSelfJudged }) {
	const base = judge === null ? null : baseline?.base ?? null;
	return {
		...base?.kind === "older" ? { judgedBy: base.commit } : {},
		...isSelfJudged && map !== null ? { newEntries: newEntriesOf(map) } : {}
	};
}
function environmentsOf({ map }) {
	return [...map?.environments.keys() ?? []];
}
function byFile(one, other) {
	return byCodeUnit(one.file, other.file);
}
/** The same files, calling `note` with every flow. */
function* noting(files, note) {
	for (const result of files) {
		if (result.kind === "flow") note(result.flow);
		yield result;
	}
}
// src/action.ts
/** The action, from its inputs to its outputs: the one place that turns an error into a failed step. */
async function act(env) {
	const secrets = [];
	const onSecret = (secret) => {
		if (secret === "") return;
		setSecret(secret);
		secrets.push(secret);
	};
	onSecret(getInput("api-key"));
	onSecret(getInput("client-secret"));
	const clean = (text) => redact(text, secrets);
	const stop = stopOnSignals((name) => warning(stoppingMessage(name)));
	const root = env.GITHUB_WORKSPACE ?? process.cwd();
	const over = new AbortController();
	try {
		const settings = readInputs((name) => getInput(name));
		const event = await readEvent(env);
		const idle = idleReason(event);
		if (idle !== null) return info(idle);
		const failures = await publish(await (await workOf(settings, event))(settings, {
			event,
			root,
			temp: env.RUNNER_TEMP ?? process.cwd(),
			now: () => /* @__PURE__ */ new Date(),
			progress: (line) => info(escapeCommands(escapeControl(clean(line)))),
			warn: (line) => warning(clean(line)),
			alarm: (line) => error(clean(line), { title: "A flow could not be restored" }),
			stop,
			over: over.signal,
			signIn: {
				idToken: jobTokens(env),
				az: null,
				onSecret
			}
		}), settings, event, {
			root,
			clean
		});
		failures.push(...[stoppedSentence(stop)].filter((sentence) => sentence !== null));
		if (failures.length > 0) setFailed(clean(failures.join(" ")));
	} catch (error) {
		const message = clean(isKnownError(error) ? errorText(error) : crash(error));
		await attempt("The job summary", () => summary$1.addRaw(toStopped(message), true).write());
		setFailed(message);
	} finally {
		over.abort();
		stop.release();
	}
}
/** Runs the mode; its code is imported only when needed. */
async function workOf({ mode }, event) {
	if (decideMode(mode, event) !== "export") return run;
	const { exportKnown } = await Promise.resolve().then(() => require("./export-known.js"));
	return exportKnown;
}
/**
* Writes everything that a reader or a later step needs, the outputs first. If one write fails, the
* others still happen. Returns why the step fails.
*/
async function publish(done, settings, event, { root, clean }) {
	const { report } = done;
	const view = viewOf(event);
	setOutputs(done, settings, clean);
	const unwritten = await attempt("The report", () => writeReports(report, settings, {
		root,
		clean
	}));
	info(clean(toText(report, {
		color: true,
		width: 120
	})));
	let isOnLines = false;
	await attempt("The check run", async () => {
		const how = {
			inform: sentenceTo(info),
			clean
		};
		isOnLines = await publishCheckRun(done, settings, event, view, how);
	});
	for (const { message, ...annotation } of isOnLines ? [] : toAnnotations(report).annotations) annotate({
		...annotation,
		message: clean(message)
	});
	const summary = clean(toSummary(report, view));
	await attempt("The job summary", () => summary$1.addRaw(summary, true).write());
	await attempt("The comment", async () => {
		const how = {
			warn: sentenceTo(warning),
			clean
		};
		setOutput("comment-url", await publishComment(done, settings, event, view, how) ?? "");
	});
	await attempt("The issue", () => publishIssues(done, event, view, {
		warn: sentenceTo(warning),
		clean,
		now: () => /* @__PURE__ */ new Date()
	}));
	return [failureSentence(report, settings.failOn), unwritten].filter((sentence) => sentence !== null);
}
/** The comment's address is known last, and is replaced then. */
function setOutputs(done, settings, clean) {
	const outputs = {
		...outputsOf(done.report),
		report: settings.report ?? "",
		sarif: settings.sarif ?? "",
		snapshots: done.snapshots ?? "",
		"comment-url": ""
	};
	for (const [name, value] of Object.entries(outputs)) setOutput(name, clean(value));
}
/** Prints a notice as a sentence. */
function sentenceTo(print) {
	return (notice) => print(`${messageOf(notice)}.`);
}
/** Runs `work`, whose failure must not stop the rest; returns the warning that it gave. */
async function attempt(what, work) {
	try {
		await work();
		return null;
	} catch (error) {
		const message = unwrittenSentence(what, error);
		warning(message);
		return message;
	}
}
const ANNOTATE = {
	error,
	warning,
	notice
};
function annotate({ level, message, ...properties }) {
	ANNOTATE[level](message, properties);
}
function crash(error) {
	return `This is a defect of Flowgate; please report it with these lines:\n${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
// src/process/to-its-end.ts
/**
* Starts work that nothing in a module waits for. Node ends without an error when nothing is left
* that could settle a promise: then `stuck` is called, so that the process does not pass for one
* that did its work.
*/
function toItsEnd(work, stuck) {
	process.once("beforeExit", stuck);
	work.finally(() => process.off("beforeExit", stuck));
}
// src/index.ts
toItsEnd(act(process.env), () => setFailed("Flowgate ended before its work was done."));
exports.BoundedBody = BoundedBody;
exports.ConflictError = ConflictError;
exports.DEFAULTS = DEFAULTS;
exports.FAILING = FAILING;
exports.Failure = Failure;
exports.GLOB_FAULT = GLOB_FAULT;
exports.GitFailure = GitFailure;
exports.GitHubError = GitHubError;
exports.HostError = HostError;
exports.LONGEST_GLOB = LONGEST_GLOB;
exports.LinkError = LinkError;
exports.LostAnswerError = LostAnswerError;
exports.MAX_BYTES = MAX_BYTES;
exports.MOST_ANSWER_BYTES = MOST_ANSWER_BYTES;
exports.NOTHING_PLANNED = NOTHING_PLANNED;
exports.PART = PART;
exports.PLAIN_GLOB = PLAIN_GLOB;
exports.Parsed = Parsed;
exports.RANKS = RANKS$1;
exports.RULES = RULES;
exports.RULE_IDS = RULE_IDS;
exports.ReplyTooLarge = ReplyTooLarge;
exports.SHA = SHA;
exports.Source = Source;
exports.TIME_ZONES = TIME_ZONES;
exports.UsageError = UsageError;
exports.__commonJSMin = __commonJSMin;
exports.__exportAll = __exportAll;
exports.__toESM = __toESM;
exports.abilitiesOf = abilitiesOf;
exports.amount = amount;
exports.andList = andList;
exports.applySplices = applySplices;
exports.asFailure = asFailure;
exports.asHostError = asHostError;
exports.bindingChanges = bindingChanges;
exports.blockedEnding = blockedEnding;
exports.byCodeUnit = byCodeUnit;
exports.byTarget = byTarget;
exports.canonicalDefinition = canonicalDefinition;
exports.canonicalOperation = canonicalOperation;
exports.canonicalParameters = canonicalParameters;
exports.canonicalReferences = canonicalReferences;
exports.changedFrom = changedFrom;
exports.checkedOnlyReason = checkedOnlyReason;
exports.connectionId = connectionId;
exports.connectionUses = connectionUses;
exports.connectorOf = connectorOf$1;
exports.connectorWithSuffix = connectorWithSuffix;
exports.count = count$1;
exports.createScanner = createScanner;
exports.declaredReferences = declaredReferences;
exports.decode = decode;
exports.definitionDiff = definitionDiff;
exports.definitionPaths = definitionPaths;
exports.deployedPlaces = deployedPlaces;
exports.describe = describe;
exports.diffOf = diffOf;
exports.dig = dig;
exports.digAlong = digAlong;
exports.digString = digString;
exports.displayNameIn = displayNameIn;
exports.encode = encode;
exports.encodedPath = encodedPath;
exports.environmentId = environmentId;
exports.environmentsCovered = environmentsCovered;
exports.environmentsOf = environmentsOf$1;
exports.escapeControl = escapeControl;
exports.failureOf = failureOf$1;
exports.fileMessage = fileMessage;
exports.flowBefore = flowBefore;
exports.flowOf = flowOf;
exports.folderOf = folderOf;
exports.fromPointer = fromPointer;
exports.gitIn = gitIn;
exports.globFault = globFault;
exports.globMatcher = globMatcher;
exports.guidsOf = guidsOf;
exports.hasNoInvoker = hasNoInvoker;
exports.helpOf = helpOf;
exports.historyMessage = historyMessage;
exports.holdsSignedUrl = holdsSignedUrl;
exports.hostReference = hostReference;
exports.identitiesOf = identitiesOf;
exports.identityKey = identityKey;
exports.inRunOrder = inRunOrder;
exports.invalidMapMessage = invalidMapMessage;
exports.isBlank = isBlank;
exports.isBlocked = isBlocked;
exports.isDenied = isDenied;
exports.isErrorLike = isErrorLike;
exports.isExpression = isExpression;
exports.isJudged = isJudged;
exports.isLoopback = isLoopback;
exports.isObject = isObject;
exports.isOrganisation = isOrganisation;
exports.isRateLimit = isRateLimit;
exports.isUntouched = isUntouched;
exports.isWithin = isWithin$1;
exports.isWriting = isWriting;
exports.judgingPolicy = judgingPolicy;
exports.keyOfData = keyOfData;
exports.knownFlowName = knownFlowName;
exports.lackOf = lackOf;
exports.layoutFiles = layoutFiles;
exports.layoutFolder = layoutFolder;
exports.linkedFiles = linkedFiles;
exports.listingOnce = listingOnce;
exports.liveFlowKey = liveFlowKey;
exports.liveOwnersOf = liveOwnersOf;
exports.liveSourceOf = liveSourceOf;
exports.logicalNameOf = logicalNameOf;
exports.masked = masked;
exports.matcher = matcher;
exports.messageOf = messageOf;
exports.namesNotShown = namesNotShown;
exports.nearest = nearest$1;
exports.numberOf = numberOf$1;
exports.operationInOrderOf = operationInOrderOf;
exports.operations = operations;
exports.outcomeOf = outcomeOf;
exports.own = own$1;
exports.ownerLookup = ownerLookup;
exports.pMap = pMap;
exports.pMapIterable = pMapIterable;
exports.parameterInOrderOf = parameterInOrderOf;
exports.parseJson = parseJson;
exports.parseMap = parseMap;
exports.parseRelaxed = parseRelaxed;
exports.pathToWrite = pathToWrite;
exports.pathsOf = pathsOf;
exports.permissionFor = permissionFor;
exports.planBlockIn = planBlockIn;
exports.policyConnector = policyConnector;
exports.policyContent = policyContent;
exports.policyUses = policyUses;
exports.problemsOf = problemsOf;
exports.quotedIn = quotedIn;
exports.reachedAt = reachedAt;
exports.readFlowsBefore = readFlowsBefore;
exports.readLiveFacts = readLiveFacts;
exports.readObjects = readObjects;
exports.readParts = readParts;
exports.readRepository = readRepository;
exports.readValue = readValue;
exports.readWorkspaceFile = readWorkspaceFile;
exports.recordFile = recordFile;
exports.redactAll = redactAll;
exports.referenceDiff = referenceDiff;
exports.referencePaths = referencePaths;
exports.removal = removal;
exports.resolve = resolve$2;
exports.resolveUsed = resolveUsed;
exports.retryAfter = retryAfter;
exports.reviewDifferences = reviewDifferences;
exports.rowNamed = rowNamed;
exports.rowReasons = rowReasons;
exports.sameAccount = sameAccount;
exports.sameConnection = sameConnection;
exports.sameEnvironmentId = sameEnvironmentId;
exports.sameReference = sameReference;
exports.secretPaths = secretPaths;
exports.sensitivityOfOperation = sensitivityOfOperation;
exports.sensitivityOfParameter = sensitivityOfParameter;
exports.serverTrouble = serverTrouble;
exports.settingsFileMessage = settingsFileMessage;
exports.shorten = shorten;
exports.signInIdentity = signInIdentity;
exports.sortKeys = sortKeys;
exports.summarise = summarise;
exports.summariseSkipped = summariseSkipped;
exports.targetsOf = targetsOf;
exports.toGitHubError = toGitHubError;
exports.toHostError = toHostError;
exports.toPointer = toPointer;
exports.toSlashes = toSlashes;
exports.touchedPaths = touchedPaths;
exports.triggersOf = triggersOf;
exports.unknownEnvironment = unknownEnvironment;
exports.unpacked = unpacked;
exports.unreachableFacts = unreachableFacts;
exports.unreadPolicies = unreadPolicies;
exports.unreadable = unreadable$1;
exports.unreadableTargets = unreadableTargets;
exports.unreviewed = unreviewed;
exports.unwritable = unwritable;
exports.usedReferences = usedReferences;
exports.valueTexts = valueTexts;
exports.versionOf = versionOf;
exports.whyNotKept = whyNotKept;
exports.withCommittedPolicies = withCommittedPolicies;
exports.withoutSecretsOf = withoutSecretsOf;
exports.workspaceReader = workspaceReader;
