Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create, __defProp = Object.defineProperty, __getOwnPropDesc = Object.getOwnPropertyDescriptor, __getOwnPropNames = Object.getOwnPropertyNames, __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty, __commonJSMin = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), __exportAll = (e, t) => {
	let n = Object.setPrototypeOf({}, null);
	for (var r in e) __defProp(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t & 1 || __defProp(n, Symbol.toStringTag, { value: "Module" }), t & 2 ? n : Object.preventExtensions(n);
}, __copyProps = (e, t, n, r) => {
	if (t && typeof t == "object" || typeof t == "function") for (var i = __getOwnPropNames(t), a = 0, o = i.length, s; a < o; a++) s = i[a], !__hasOwnProp.call(e, s) && s !== n && __defProp(e, s, {
		get: ((e) => t[e]).bind(null, s),
		enumerable: !(r = __getOwnPropDesc(t, s)) || r.enumerable
	});
	return e;
}, __toESM = (e, t, n) => (n = e == null ? {} : __create(__getProtoOf(e)), __copyProps(t || !e || !e.__esModule || !__hasOwnProp.call(e, "default") ? __defProp(n, "default", {
	value: e,
	enumerable: !0
}) : n, e));
let node_path = require("node:path"), os = require("os"), crypto = require("crypto"), fs = require("fs"), node_util = require("node:util"), node_crypto = require("node:crypto"), node_fs = require("node:fs");
node_path = __toESM(node_path, 1), os = __toESM(os, 1), crypto = __toESM(crypto, 1), fs = __toESM(fs, 1);
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
function kindOf$6({ code: e }) {
	return KINDS$5[e];
}
function quotedIn(e) {
	return "quoted" in e ? e.quoted ?? "" : "";
}
// src/live/host.ts
var HostError = class extends Error {
	name = "HostError";
	failure;
	mayHaveWritten;
	isLasting;
	constructor(e, { mayHaveWritten: t = !1, isLasting: n = !1, cause: r } = {}) {
		super(e.code, { cause: r }), this.failure = e, this.mayHaveWritten = t, this.isLasting = n;
	}
	get kind() {
		return kindOf$6(this.failure);
	}
};
const NAME$2 = "(?:pass(?:word|wd|phrase|code)|pwd|(?<![a-z])pin(?![a-z])|secret|token|credential|(?:api|access|account|subscription|functions?|shared|private|signing|client|encryption|master|host)[-_ ]?key)", SLASHES = String.raw`\\{0,31}`, QUOTE$1 = `${SLASHES}(?:["']|u002[27])|&quot;|&#39;|&#x27;`, APOSTROPHE = `'|&#39;|&#x27;|${SLASHES}u0027`, OPENINGS = [
	String.raw`["';27][^"'\\/&]{0,40}${NAME$2}[^"'\\/&]{0,40}(${QUOTE$1})\s{0,9}:\s{0,9}(\1)`,
	String.raw`${NAME$2}[\w.-]{0,40}\s{0,9}=\s{0,9}(${QUOTE$1})(?![\s,}\]:\\"'])`,
	String.raw`['97][^"'\\/&]{0,40}${NAME$2}[^"'\\/&]{0,40}(?:${APOSTROPHE})\s{0,9},\s{0,9}(${APOSTROPHE})`,
	String.raw`\b(?:Bearer|Basic|SharedKey)\s{0,9}(?:(?:${APOSTROPHE})\s{0,9},|@\{)\s{0,9}(?:base64\(\s{0,9})?(${APOSTROPHE})`
].map((e) => new RegExp(e, "gi")), ELEMENT = new RegExp(String.raw`(?:<|&lt;|u003c)(?:[\w-]{1,40}:)?[\w.-]{0,40}?${NAME$2}[\w.-]{0,40}(?:\s[^<>]{0,200}?)?(?:>|&gt;|${SLASHES}u003e)\s{0,9}(<!\[CDATA\[|&lt;!\[CDATA\[)?`, "gi"), NUMBER$2 = new RegExp(String.raw`((?:pass(?:word|code)|pwd|(?<![a-z])pin)(?:code)?(?:${QUOTE$1})\s{0,9}:\s{0,9})\d{3,}`, "gi"), HINT$3 = new RegExp(String.raw`(?:${NAME$2}|(?<![a-z])pin)(?:[^"'\\/&]{0,40}(?:["'\\&]|u002)|[\w.-]{0,40}\s{0,9}=|[^<>]{0,272}(?:>|&gt;|u003e))|bearer|basic|sharedkey`, "i");
function mayNameSecret(e) {
	return HINT$3.test(e);
}
[...OPENINGS];
function withoutNamedSecrets(e) {
	if (!mayNameSecret(e)) return e;
	let t = OPENINGS.reduce((e, t) => cut$1(e, t, (t, n) => endOfQuoted(e, n, t.at(-1))), e);
	return cut$1(t, ELEMENT, (e, n) => endOfElement(t, n, e[1] !== void 0)).replace(NUMBER$2, "$1***");
}
function cut$1(e, t, n) {
	let r = [], i = 0;
	t.lastIndex = 0;
	for (let a = t.exec(e); a !== null; a = t.exec(e)) {
		let o = t.lastIndex, s = n(a, o);
		isWrittenOut$1(e.slice(o, s).trimStart()) && (r.push(e.slice(i, o), "***"), i = s, t.lastIndex = s);
	}
	return r.join("") + e.slice(i);
}
function isWrittenOut$1(e) {
	return e !== "" && (!e.startsWith("@") || e.startsWith("@@"));
}
const ENDS$1 = new Map([
	"\"",
	"'",
	"u0022",
	"u0027",
	"&quot;",
	"&#39;",
	"&#x27;"
].map((e) => [e, RegExp(`${e}|["\n]`, "gi")]));
function endOfQuoted(e, t, n = "\"") {
	let r = n.replace(/^\\+/, ""), i = levelOf$1(n.length - r.length), a = ENDS$1.get(r.toLowerCase());
	a.lastIndex = t;
	for (let n = a.exec(e); n !== null; n = a.exec(e)) {
		let { index: r } = n;
		if (n[0] === "\n") return r;
		let o = levelOf$1(slashesBefore(e, r, t));
		if (n[0] === "'" && e[r + 1] === "'" && r > t) a.lastIndex = r + 2;
		else if (o <= i) return r - o;
	}
	return e.length;
}
function endOfElement(e, t, n) {
	let r = n ? /\]\]|["\n]/g : /<|&lt;|u003c|"/gi;
	r.lastIndex = t;
	for (let n = r.exec(e); n !== null; n = r.exec(e)) {
		let r = slashesBefore(e, n.index, t);
		if (n[0] !== "\"") return n.index - r;
		if (levelOf$1(r) === 0) return n.index;
	}
	return e.length;
}
function levelOf$1(e) {
	return (e ^ e + 1) >> 1;
}
function slashesBefore(e, t, n) {
	let r = 0;
	for (; t - r > n && e[t - r - 1] === "\\";) r += 1;
	return r;
}
// src/secrets/secret-forms.ts
function withoutSecret(e, t, n) {
	let r = withoutEnds(t), i = e.replaceAll(t, n), a = r === "" || r.length > LONGEST$7 || PLAIN$1.test(r) ? i : i.replace(new RegExp(escapedPattern(r), "g"), n);
	return inBase64(t).reduce((e, t) => e.replaceAll(t, n), a);
}
function withoutEnds(e) {
	let [t, n] = [0, e.length];
	for (; e[t] === "\\";) t += 1;
	for (; n > t && e[n - 1] === "\\";) --n;
	return e.slice(t, n);
}
const LONGEST$7 = 4e3, PLAIN$1 = /^[A-Za-z\d]*$/, BACKSLASH = String.raw`(?:\\|${percent(92)}|${entity(92)})`;
function escapedPattern(e) {
	return e.toWellFormed().replace(/(?<!\\)(\\*)([^\\])/gu, (e, t, n) => {
		if (t === "" && PLAIN$1.test(n)) return n;
		let r = 32 * t.length + 32 - 1;
		return `${BACKSLASH}{${t.length},${r}}${escapedCharacter(n)}`;
	});
}
const NAMED$3 = new Map([
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
function escapedCharacter(e) {
	let t = Array.from({ length: e.length }, (t, n) => e.charCodeAt(n)), n = [...Buffer.from(e, "utf8")], r = NAMED$3.get(e);
	return `(?:${[
		...r === void 0 ? [] : [r],
		t.map((e) => `u${hex(e, 4)}`).join("\\\\{1,31}"),
		n.map(percent).join(""),
		entity(e.codePointAt(0) ?? 0),
		t.map((e) => `\\u${e.toString(16).padStart(4, "0")}`).join("")
	].join("|")})`;
}
function percent(e) {
	return `%(?:25){0,4}${hex(e, 2)}`;
}
function entity(e) {
	return `&(?:amp;){0,4}#(?:0{0,4}${e}|[xX]0{0,4}${hex(e, 0)});`;
}
function hex(e, t) {
	return e.toString(16).padStart(t, "0").replace(/[a-f]/g, (e) => `[${e}${e.toUpperCase()}]`);
}
function inBase64(e) {
	let t = Buffer.from(e, "utf8"), n = [t.toString("base64url"), ...[
		0,
		1,
		2
	].map((e) => {
		let n = Buffer.concat([Buffer.alloc(e), t]).toString("base64url"), r = (e + t.length) % 3;
		return n.slice(e === 0 ? 0 : e + 1, r === 0 ? void 0 : -1);
	})].filter(({ length: e }) => e >= SHORTEST_BASE64), r = n.map((e) => e.replaceAll("-", "+").replaceAll("_", "/"));
	return [...new Set([
		...n,
		...r,
		...r.map(encodeURIComponent)
	])];
}
const SHORTEST_BASE64 = 8, HINT$2 = /:\/\/[^/?#@\s]*@|(?:sig|token|secret|secretvalue|code|key|password|pwd)(?:=|%3D|\\+u003d)|code\\{0,31}"|(?:bearer|basic|sharedkey)\s|x-api-key|eyJ|ZXlK/i, MASKINGS = [
	[/https?:\/\/(?:\\u0026|[^\s"'<>\\])+/gi, maskUrl],
	[/(\b|%26|%3F|u0026)(sig|access_token|client_secret)(=|%3D|\\+u003d)[^\s"'<>&\\]+/gi, "$1$2$3***"],
	[/((?:[?&;]|u0026|%26|%3F)code(?:=|%3D|\\+u003d))[^\s"'<>&\\]{16,}/gi, "$1***"],
	[/("code\\{0,31}"\s{0,9}:\s{0,9}\\{0,31}")[A-Za-z\d/+_-]{40,200}={1,2}/g, "$1***"],
	[/\b((?:AccountKey|SharedAccessKey|SharedSecret(?:Value)?|Password|Pwd)(?:=|%3D))[^\s"'<>;&\\]{3,}/gi, "$1***"],
	[/\b(Bearer|Basic|SharedKey)\s+[\w.~+/=:-]{16,}/gi, "$1 ***"],
	[/\b(x-api-key["']?\s*[:=]\s*["']?)[\w.~+/=-]{8,}/gi, "$1***"],
	[/(?:\b|(?<=%[\dA-Fa-f]{2}))(?:eyJ[\w-]{8,}(?:\.[\w-]*){0,4}|ZXlK[\w+/=-]{12,})/g, "***"]
];
function redact(e, t = []) {
	let n = t.flatMap((e) => e.split(".")), r = [...t.filter(({ length: e }) => e >= 6), ...n.filter(({ length: e }) => e >= 16)].reduce((e, t) => withoutSecret(e, t, "***"), e);
	return withoutNamedSecrets(HINT$2.test(r) ? MASKINGS.reduce(apply, r) : r);
}
function apply(e, [t, n]) {
	return e.replace(t, n);
}
const SIGNED = /(?:\b|%26|%3F|u0026)sig(?:=|%3D|\\+u003d)/i;
function maskUrl(e) {
	let t = e.replace(/^(https?:\/\/)[^/?#@]*@/i, "$1***@"), n = t.indexOf("?");
	return n !== -1 && SIGNED.test(t.slice(n)) ? `${t.slice(0, n)}?***` : t;
}
function redactAll(e, t = []) {
	return cleanAll(e, (e) => redact(e, t));
}
function cleanAll(e, t) {
	if (typeof e == "string") return t(e);
	if (typeof e != "object" || !e) return e;
	if (Array.isArray(e)) return e.map((e) => cleanAll(e, t));
	let n = Object.entries(e).map(([e, n]) => [e, e === "code" ? n : cleanAll(n, t)]);
	return Object.fromEntries(n);
}
function redactError(e, t = [], n = 0) {
	if (!isErrorLike(e) || n === 5) return;
	let r = redactError(e.cause, t, n + 1), i = redact(e.message, t), a = Error(i, r === void 0 ? {} : { cause: r });
	return a.name = e.name, a.stack = redact(e.stack ?? `${e.name}: ${i}`, t), "code" in e && typeof e.code == "string" && Object.assign(a, { code: e.code }), a;
}
function isErrorLike(e) {
	return typeof e == "object" && !!e && "message" in e;
}
// src/calls/failure.ts
var Failure = class extends Error {
	name = "Failure";
	reason;
	effect;
	transient;
	isLasting;
	retryAfterMs;
	tries = 1;
	givenUp = null;
	constructor(e, t = {}) {
		super(e.code, { cause: t.cause }), this.reason = e, this.effect = t.effect ?? "none", this.transient = t.transient ?? !1, this.isLasting = t.isLasting ?? !1, this.retryAfterMs = t.retryAfterMs ?? null;
	}
	get kind() {
		return kindOf$6(this.reason);
	}
	get isThrottled() {
		return this.reason.code === "throttled";
	}
};
const OF_THE_CLIENT = {
	CONNECTION_CLOSED: { code: "connection-closed" },
	NOT_CONNECTED: { code: "connection-closed-before" },
	REQUEST_TIMEOUT: {
		code: "timeout",
		seconds: null
	}
};
// src/json/json.ts
function isObject(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function own$1(e, t) {
	if (!isObject(e)) return;
	let n = e[t];
	return (typeof n == "function" || n === INHERITED) && !Object.hasOwn(e, t) ? void 0 : n;
}
const INHERITED = Object.prototype;
function dig(e, ...t) {
	return digAlong(e, t);
}
function digAlong(e, t) {
	let n = e;
	for (let e of t) n = own$1(n, e);
	return n;
}
function digString(e, ...t) {
	let n = digAlong(e, t);
	return typeof n == "string" ? n : null;
}
// src/wording/retry-after.ts
function retryAfter(e, t) {
	let n = String(e ?? "").trim();
	if (n === "") return null;
	let r = /^\d+(?:\.\d+)?$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - t.getTime();
	return Number.isNaN(r) ? null : Math.max(0, r);
}
// src/dataverse/server-trouble.ts
function serverTrouble({ status: e, headers: t }, n) {
	if (e !== 429 && e < 500 && e !== 408) return null;
	let r = e === 429 ? "throttled" : "server-trouble", i = retryAfter(t.get("retry-after"), n);
	return new Failure({
		code: r,
		status: e,
		quoted: null
	}, {
		transient: !0,
		retryAfterMs: i
	});
}
function jobTokens({ ACTIONS_ID_TOKEN_REQUEST_URL: e = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: t = "" }) {
	return !URL.canParse(e) || t === "" ? null : async (n) => {
		let r = new URL(e);
		r.searchParams.set("audience", n);
		try {
			return await tokenFrom(r, t);
		} catch (e) {
			throw e instanceof Failure ? ofGitHub(e, [t]) : e;
		}
	};
}
async function tokenFrom(e, t) {
	let { Connections: n } = await Promise.resolve().then(() => require("./connections.js")).then((e) => e.r), { exchange: r } = await Promise.resolve().then(() => require("./exchange.js")).then((e) => e.n), i = {
		authorization: `Bearer ${t}`,
		accept: "application/json"
	}, a = new n();
	try {
		let t = await r(a, {
			url: e,
			method: "GET",
			headers: i,
			body: null
		}, {
			timeoutMs: 3e4,
			ending: null
		}), { status: n, text: o } = t, s = serverTrouble(t, new Date());
		if (s !== null) throw s;
		let c = n === 200 ? tokenIn(o) : null;
		if (!c) throw Error(`GitHub answered with status ${n}`);
		return c;
	} finally {
		a.destroy();
	}
}
function ofGitHub({ reason: e, transient: t, isLasting: n, retryAfterMs: r, cause: i }, a) {
	let o = {
		...e,
		call: "GET idtoken",
		service: "GitHub"
	}, s = {
		transient: t,
		isLasting: n,
		retryAfterMs: r,
		cause: redactError(i, a)
	};
	return new Failure(redactAll(o, a), s);
}
function tokenIn(e) {
	try {
		return digString(JSON.parse(e), "value");
	} catch {
		throw new Failure({ code: "not-json" }, { transient: !0 });
	}
}
// src/http/bounded-body.ts
var ReplyTooLarge = class extends Error {
	name = "ReplyTooLarge";
	most;
	constructor(e) {
		super(`more than ${e} bytes`), this.most = e;
	}
};
const MEBIBYTE = 1048576;
var BoundedBody = class {
	most;
	kept = new Uint8Array(16384);
	length = 0;
	constructor(e) {
		this.most = e;
	}
	add(e) {
		let t = this.length + e.length;
		if (t > this.most) throw new ReplyTooLarge(this.most);
		t > this.kept.length && this.grow(Math.min(this.most, Math.max(t, 2 * this.length))), this.kept.set(e, this.length), this.length = t;
	}
	bytes() {
		return this.kept.subarray(0, this.length);
	}
	grow(e) {
		let t = new Uint8Array(e);
		t.set(this.kept), this.kept = t;
	}
}, GitHubError = class extends Error {
	name = "GitHubError";
	failure;
	constructor(e) {
		super(e.code), this.failure = e;
	}
}, LostAnswerError = class extends Error {
	status = 500;
	lost;
	constructor(e) {
		super(e.code), this.lost = e;
	}
}, ConflictError = class extends Error {
	failure;
	constructor(e) {
		super("409"), this.failure = e;
	}
};
function lostAnswer(e) {
	if (e instanceof LostAnswerError) return e.lost;
	let { cause: t } = e;
	return t instanceof ReplyTooLarge ? {
		code: "github-answer-too-large",
		most: t.most
	} : {
		code: "github-connection-lost",
		detail: oneLine(e.message)
	};
}
function textIn(e) {
	if (!isObject(e) || typeof e.message != "string") return "";
	let t = (Array.isArray(e.errors) ? e.errors : []).map((e) => isObject(e) ? e.message ?? "" : e);
	return [e.message, ...t].filter((e) => e !== "").join(": ");
}
const oneLine = (e) => e.replace(/\s+/g, " ").trim().slice(0, 300);
function isRateLimit({ status: e, quoted: t, headers: n }) {
	return e === 429 ? !0 : e !== 403 || /resource not accessible/i.test(t) ? !1 : String(n["x-ratelimit-remaining"]) === "0" || n["retry-after"] !== void 0 || /rate limit/i.test(t);
}
const NOT_A_PERMISSION = /locked|archived|read-only|allow list|SAML|SSO|suspended|blocked|too large|spam|user agent/i;
function isDenied(e) {
	return e.status === 403 && !isRateLimit(e) && !NOT_A_PERMISSION.test(e.quoted);
}
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
function permissionFor({ code: e }) {
	return PERMISSIONS[e];
}
function meaningOf(e, t, n) {
	let { status: r, lost: i, quoted: a } = e;
	if (r === null) return {
		...i ?? {
			code: "github-connection-lost",
			detail: ""
		},
		request: t
	};
	let o = {
		request: t,
		status: r,
		quoted: a
	}, s = permissionFor(t);
	return isDenied(e) ? {
		code: "github-permission-missing",
		...o,
		permission: s,
		token: n
	} : isRateLimit(e) ? {
		code: "github-rate-limit",
		...o
	} : r === 401 ? {
		code: "github-token-not-accepted",
		...o
	} : r === 404 ? {
		code: "github-not-found",
		...o,
		permission: s,
		token: n
	} : {
		code: r >= 500 ? "github-server-trouble" : "github-refused",
		...o
	};
}
// src/github/sha.ts
const SHA = /^\w{1,64}$/, KINDS$4 = new Map([
	["pull_request", "pull-request"],
	["merge_group", "merge-group"],
	["push", "push"],
	["workflow_dispatch", "manual"],
	["schedule", "schedule"],
	["pull_request_target", "untrusted"],
	["workflow_run", "untrusted"]
]);
async function readEvent(e) {
	let t = e.GITHUB_EVENT_NAME;
	if (!t) return null;
	let { readPayload: n } = await Promise.resolve().then(() => require("./payload.js")), r = n(e.GITHUB_EVENT_PATH), i = kindOf$5(t, r);
	if (i === "pull-request" && !r.pull_request) throw partMissing(t, "pull_request");
	if (i === "merge-group" && !r.merge_group) throw partMissing(t, "merge_group");
	return {
		name: t,
		kind: i,
		...runnerOf(e),
		pull: r.pull_request ? pullOf$1(r.pull_request) : null,
		before: beforeOf(i, r),
		push: i === "push" ? pushOf(r) : null,
		defaultBranch: r.repository?.default_branch ?? null
	};
}
function kindOf$5(e, { deleted: t, pull_request: n }) {
	if (e === "push" && t) return "deletion";
	let r = KINDS$4.get(e) ?? "other";
	return r === "other" && n ? "pull-request" : r;
}
const partMissing = (e, t) => new GitHubError({
	code: "event-part-missing",
	event: e,
	part: t
});
function runnerOf(e) {
	let { GITHUB_REPOSITORY: t = "", GITHUB_SHA: n = "", GITHUB_REF: r = "", GITHUB_RUN_ID: i, GITHUB_ACTOR: a } = e, [, o, s] = /^([\w.-]+)\/([\w.-]+)$/.exec(t) ?? [];
	if (!o || !s) throw misset("GITHUB_REPOSITORY", t);
	if (!SHA.test(n)) throw misset("GITHUB_SHA", n);
	let c = addressOf("GITHUB_SERVER_URL", e.GITHUB_SERVER_URL || "https://github.com"), l = i ? `${c}/${o}/${s}/actions/runs/${encodeURIComponent(i)}` : null;
	return {
		owner: o,
		repo: s,
		sha: n,
		ref: r,
		apiUrl: addressOf("GITHUB_API_URL", e.GITHUB_API_URL || "https://api.github.com"),
		serverUrl: c,
		runUrl: l,
		actor: a || null
	};
}
function addressOf(e, t) {
	if (!(URL.canParse(t) && /^https?:$/.test(new URL(t).protocol))) throw misset(e, t);
	return t.replace(/(?<!\/)\/+$/, "");
}
const misset = (e, t) => new GitHubError({
	code: "runner-variable-invalid",
	name: e,
	value: t
});
function pullOf$1({ number: e, user: t, base: n, head: r }) {
	return {
		number: e,
		baseSha: n.sha,
		headSha: r.sha,
		baseRef: n.ref,
		author: t?.login ?? "ghost",
		isFork: r.repo?.full_name.toLowerCase() !== n.repo.full_name.toLowerCase()
	};
}
function pushOf({ head_commit: e, commits: t }) {
	return {
		message: e?.message ?? "",
		commits: (t ?? []).map(({ id: e }) => e)
	};
}
const NO_COMMIT = /^0+$/;
function beforeOf(e, { before: t, merge_group: n }) {
	return e === "merge-group" ? n?.base_sha ?? null : e !== "push" || !t || NO_COMMIT.test(t) ? null : t;
}
// src/process/usage-error.ts
var UsageError = class extends Error {
	name = "UsageError";
};
// src/workspace/paths.ts
function toSlashes(e, { sep: t } = node_path.default) {
	return t === "/" ? e : e.replaceAll(t, "/");
}
function isInside(e, t, { relative: n, isAbsolute: r, sep: i } = node_path.default) {
	let a = n(e, t);
	return a !== "" && a !== ".." && !a.startsWith(`..${i}`) && !r(a);
}
function isAtOrInside(e, t, n = node_path.default) {
	return n.relative(e, t) === "" || isInside(e, t, n);
}
function leadsOut(e, { parse: t } = node_path.default) {
	return t(e).root !== "" || e.split(/[\\/]/).includes("..");
}
function workspaceName(e, t, n = node_path.default) {
	let r = n.isAbsolute(t) && isInside(e, t, n) ? n.relative(e, t) : t;
	return node_path.default.posix.normalize(r.replaceAll("\\", "/"));
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
function readInputs(e, t = ACTION_MODES, n = (e) => e) {
	let r = (t) => e(t).trim() || DEFAULTS[t], i = (t) => e(t).trim() || null;
	return {
		mode: choice(n("mode"), r("mode"), t),
		map: r("connection-references"),
		flows: lines$3(r("flows")).map((e) => toSlashes(e)),
		paths: null,
		environments: lines$3(r("environment")),
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
		deployRefs: fullRefs(n("deploy-refs"), lines$3(r("deploy-refs"))),
		watch: wholeNumber(n("watch"), r("watch"), 0, 60),
		requireReviewedPlan: flag(n("require-reviewed-plan"), r("require-reviewed-plan")),
		approvedPlan: digest$1(n("approved-plan"), i("approved-plan")),
		atomic: flag(n("atomic"), r("atomic")),
		concurrency: wholeNumber(n("concurrency"), r("concurrency"), 1, 16),
		shard: shard(n("shard"), r("shard")),
		report: i("report"),
		sarif: i("sarif"),
		snapshots: i("snapshots")
	};
}
function lines$3(e) {
	return e.split(/\r?\n/).map((e) => e.trim()).filter((e) => e !== "");
}
function fullRefs(e, t) {
	let n = t.find((e) => !e.startsWith("refs/"));
	if (n === void 0) return t;
	throw new UsageError(`\`${e}\` takes full refs, such as refs/heads/main or refs/tags/v*; not ${JSON.stringify(n)}`);
}
function choice(e, t, n) {
	let r = n.find((e) => e === t);
	if (r !== void 0) return r;
	throw new UsageError(`\`${e}\` must be one of ${n.join(", ")}; not ${JSON.stringify(t)}`);
}
function flag(e, t) {
	return choice(e, t.toLowerCase(), ["true", "false"]) === "true";
}
function digest$1(e, t) {
	if (t === null || /^sha256:[0-9a-f]{64}$/.test(t)) return t;
	throw new UsageError(`\`${e}\` must be the digest of a plan, sha256: and 64 hexadecimal digits; not ${JSON.stringify(t)}`);
}
function wholeNumber(e, t, n, r) {
	let i = Number(t);
	if (Number.isInteger(i) && i >= n && i <= r) return i;
	throw new UsageError(`\`${e}\` must be a whole number from ${n} to ${r}; not ${JSON.stringify(t)}`);
}
function shard(e, t) {
	if (t === "") return null;
	let [, n = 0, r = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(t) ?? []).map(Number);
	if (n >= 1 && n <= r && r <= 256) return {
		part: n,
		parts: r
	};
	throw new UsageError(`\`${e}\` must be i/n, part i of n, with n at most 256, such as 3/20; not ${JSON.stringify(t)}`);
}
// src/process/signals.ts
const SIGNALS = ["SIGINT", "SIGTERM"];
function stopOnSignals(e) {
	let t = new AbortController(), n = (n) => {
		t.signal.aborted || (e(n), t.abort());
	};
	return {
		hold: () => {
			for (let e of SIGNALS) process.once(e, n);
		},
		release: () => {
			for (let e of SIGNALS) process.off(e, n);
		},
		signal: t.signal
	};
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(e) {
	return e == null ? "" : typeof e == "string" || e instanceof String ? e : JSON.stringify(e);
}
function toCommandProperties(e) {
	return Object.keys(e).length ? {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	} : {};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(e, t, n) {
	let r = new Command(e, t, n);
	process.stdout.write(r.toString() + os.EOL);
}
var Command = class {
	constructor(e, t, n) {
		e ||= "missing.command", this.command = e, this.properties = t, this.message = n;
	}
	toString() {
		let e = "::" + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += " ";
			let t = !0;
			for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
				let r = this.properties[n];
				r && (t ? t = !1 : e += ",", e += `${n}=${escapeProperty(r)}`);
			}
		}
		return e += `::${escapeData(this.message)}`, e;
	}
};
function escapeData(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(e, t) {
	let n = process.env[`GITHUB_${e}`];
	if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
	if (!fs.existsSync(n)) throw Error(`Missing file at path: ${n}`);
	fs.appendFileSync(n, `${toCommandValue(t)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(e, t) {
	let n = `ghadelimiter_${crypto.randomUUID()}`, r = toCommandValue(t);
	if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${os.EOL}${r}${os.EOL}${n}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const { access, appendFile, writeFile } = fs.promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY", summary$1 = new class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			let e = process.env[SUMMARY_ENV_VAR];
			if (!e) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(e, fs.constants.R_OK | fs.constants.W_OK);
			} catch {
				throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
			}
			return this._filePath = e, this._filePath;
		});
	}
	wrap(e, t, n = {}) {
		let r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
		return t ? `<${e}${r}>${t}</${e}>` : `<${e}${r}>`;
	}
	write(e) {
		return __awaiter$1(this, void 0, void 0, function* () {
			let t = !!e?.overwrite, n = yield this.filePath();
			return yield (t ? writeFile : appendFile)(n, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: !0 });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		return this._buffer = "", this;
	}
	addRaw(e, t = !1) {
		return this._buffer += e, t ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os.EOL);
	}
	addCodeBlock(e, t) {
		let n = Object.assign({}, t && { lang: t }), r = this.wrap("pre", this.wrap("code", e), n);
		return this.addRaw(r).addEOL();
	}
	addList(e, t = !1) {
		let n = t ? "ol" : "ul", r = e.map((e) => this.wrap("li", e)).join(""), i = this.wrap(n, r);
		return this.addRaw(i).addEOL();
	}
	addTable(e) {
		let t = e.map((e) => {
			let t = e.map((e) => {
				if (typeof e == "string") return this.wrap("td", e);
				let { header: t, data: n, colspan: r, rowspan: i } = e, a = t ? "th" : "td", o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
				return this.wrap(a, n, o);
			}).join("");
			return this.wrap("tr", t);
		}).join(""), n = this.wrap("table", t);
		return this.addRaw(n).addEOL();
	}
	addDetails(e, t) {
		let n = this.wrap("details", this.wrap("summary", e) + t);
		return this.addRaw(n).addEOL();
	}
	addImage(e, t, n) {
		let { width: r, height: i } = n || {}, a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i }), o = this.wrap("img", null, Object.assign({
			src: e,
			alt: t
		}, a));
		return this.addRaw(o).addEOL();
	}
	addHeading(e, t) {
		let n = `h${t}`, r = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(n) ? n : "h1", i = this.wrap(r, e);
		return this.addRaw(i).addEOL();
	}
	addSeparator() {
		let e = this.wrap("hr", null);
		return this.addRaw(e).addEOL();
	}
	addBreak() {
		let e = this.wrap("br", null);
		return this.addRaw(e).addEOL();
	}
	addQuote(e, t) {
		let n = Object.assign({}, t && { cite: t }), r = this.wrap("blockquote", e, n);
		return this.addRaw(r).addEOL();
	}
	addLink(e, t) {
		let n = this.wrap("a", e, { href: t });
		return this.addRaw(n).addEOL();
	}
}();
var ExitCode;
(function(e) {
	e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
})(ExitCode ||= {});
function setSecret(e) {
	issueCommand("add-mask", {}, e);
}
function getInput(e, t) {
	let n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
	if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
	return t && t.trimWhitespace === !1 ? n : n.trim();
}
function setOutput(e, t) {
	if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(e, t));
	process.stdout.write(os.EOL), issueCommand("set-output", { name: e }, toCommandValue(t));
}
function setFailed$1(e) {
	process.exitCode = ExitCode.Failure, error(e);
}
function error(e, t = {}) {
	issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function warning(e, t = {}) {
	issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function notice(e, t = {}) {
	issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function info(e) {
	process.stdout.write(e + os.EOL);
}
// src/wording/blank.ts
const invisible = () => /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu;
function isPlain$1(e) {
	return /^[ -~]*$/.test(e);
}
function withoutInvisible(e) {
	return (isPlain$1(e) ? e : e.replace(invisible(), "")).trim();
}
function isBlank(e) {
	return e == null || withoutInvisible(e) === "";
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
const hidden$1 = () => /(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, UNUSUAL = /(?!\ufe0f)[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u27bf\u001b]|\u001b(?!\[(?:[124]|2[24]|3[12369])m)/, MARKED = /\ufe0f|[\n\u001b]/, OUR_COLOUR = /^\[(?:[124]|2[24]|3[12369])m/, stackedMarks = () => /(\p{M}{8})\p{M}+/gu, MAY_STACK = /[^\0-\x7f]{9}/, NAMED$2 = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function escapeControl(e) {
	if (isPlain$1(e) || !(UNUSUAL.test(e) || MARKED.test(e))) return e;
	let t = e.replace(hidden$1(), escaped$2);
	return MAY_STACK.test(t) ? t.replace(stackedMarks(), "$1\u2026") : t;
}
function escapeControlLines(e) {
	return UNUSUAL.test(e) ? e.replace(hidden$1(), (t, n) => t === "\n" || t === "\x1B" && OUR_COLOUR.test(e.slice(n + 1, n + 5)) ? t : escaped$2(t)) : e;
}
function escaped$2(e) {
	return NAMED$2[e] ?? unitsOf(e).join("");
}
function unitsOf(e) {
	return e.split("").map((e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function escapeName(e, t = 200) {
	return escapeControl(shortenName(e, t));
}
function escapeText(e) {
	return escapeControl(shorten(e, 2e3));
}
const COMMAND = /^((?:\s|\u001b\[\d*m)*):(?=(?:\u001b\[\d*m)*:)/, OLD_COMMAND = /#((?:\u001b\[\d*m)*)#((?:\u001b\[\d*m)*)(?=\[)/g;
function escapeCommands(e) {
	return e.replace(OLD_COMMAND, "#$1#$2 ").replace(COMMAND, "$1\\:");
}
// src/process/toolkit.ts
function toolkit(e) {
	let t = (t) => escapeControlLines(e(t)), n = (n) => (r, i = {}) => {
		let a = Object.entries(i).map(([t, n]) => [t, typeof n == "string" ? escapeControl(e(n)) : n]);
		n(t(r), Object.fromEntries(a));
	};
	return {
		notice: n(notice),
		warning: n(warning),
		error: n(error),
		info: (e) => info(t(e)),
		line: (t) => info(escapeCommands(escapeControl(e(t)))),
		setFailed: (e) => setFailed$1(t(e)),
		setOutput: (t, n) => setOutput(t, e(n)),
		writeSummary: (t) => summary$1.addRaw(e(t), !0).write()
	};
}
// src/plan/watched-run.ts
function hasFailed(e) {
	return e?.status === "Failed";
}
function isBlamed(e) {
	return e !== void 0 && hasFailed(e) && e.before.failed * 2 <= e.before.of;
}
// src/wording/count.ts
function count$1(e, t, n = `${t}s`) {
	return `${amount(e)} ${e === 1 ? t : n}`;
}
function amount(e) {
	let t = String(e), n = t.length % 3 || 3;
	return [t.slice(0, n), ...t.slice(n).match(/\d{3}/g) ?? []].join(",");
}
function tally(e) {
	let t = new Map();
	for (let n of e) t.set(n, (t.get(n) ?? 0) + 1);
	return [...t].toSorted(([e, t], [n, r]) => r - t || (e < n ? -1 : 1));
}
// src/wording/reason.ts
function worded$1(e, t) {
	if (!Object.hasOwn(e, t.code)) throw TypeError(`no words for ${t.code}`);
	return e[t.code](t);
}
function framed(e, t) {
	let n = Object.keys(e).map((n) => [n, (n) => t(n, worded$1(e, n))]);
	return Object.fromEntries(n);
}
// src/wording/lists.ts
function andList(e, t = 1e400) {
	return joined$2(e, t, "and");
}
function orList(e, t = 1e400) {
	return joined$2(e, t, "or");
}
function plainList(e, t) {
	return e.length > t ? andList(e, t) : e.join(", ");
}
function joined$2(e, t, n) {
	let r = e.length - t, i = r > 0 ? [...e.slice(0, t), more(r)] : e;
	return i.length < 2 ? i.join("") : `${i.slice(0, -1).join(", ")} ${n} ${i.at(-1)}`;
}
function codes(e) {
	return e.map((e) => `\`${e}\``);
}
function firstLines(e, t, n, r = "") {
	let i = e.length - t, a = e.slice(0, t).map(n);
	return i > 0 ? [...a, `and ${more(i, r)}`] : a;
}
function more(e, t = "") {
	let n = t === "" || e === 1 ? t : `${t}s`;
	return `${amount(e)} more ${n}`.trimEnd();
}
// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner$1(e, t = !1) {
	let n = e.length, r = 0, i = "", a = 0, o = 16, s = 0, c = 0, l = 0, u = 0, d = 0;
	function f(t, n) {
		let i = 0, a = 0;
		for (; i < t || !n;) {
			let t = e.charCodeAt(r);
			if (t >= 48 && t <= 57) a = a * 16 + t - 48;
			else if (t >= 65 && t <= 70) a = a * 16 + t - 65 + 10;
			else if (t >= 97 && t <= 102) a = a * 16 + t - 97 + 10;
			else break;
			r++, i++;
		}
		return i < t && (a = -1), a;
	}
	function p(e) {
		r = e, i = "", a = 0, o = 16, d = 0;
	}
	function m() {
		let t = r;
		if (e.charCodeAt(r) === 48) r++;
		else for (r++; r < e.length && isDigit$1(e.charCodeAt(r));) r++;
		if (r < e.length && e.charCodeAt(r) === 46) {
			if (r++, r < e.length && isDigit$1(e.charCodeAt(r))) for (r++; r < e.length && isDigit$1(e.charCodeAt(r));) r++;
			else return d = 3, e.substring(t, r);
		}
		let n = r;
		if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101)) {
			if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && isDigit$1(e.charCodeAt(r))) {
				for (r++; r < e.length && isDigit$1(e.charCodeAt(r));) r++;
				n = r;
			} else d = 3;
		}
		return e.substring(t, n);
	}
	function h() {
		let t = "", i = r;
		for (;;) {
			if (r >= n) {
				t += e.substring(i, r), d = 2;
				break;
			}
			let a = e.charCodeAt(r);
			if (a === 34) {
				t += e.substring(i, r), r++;
				break;
			}
			if (a === 92) {
				if (t += e.substring(i, r), r++, r >= n) {
					d = 2;
					break;
				}
				switch (e.charCodeAt(r++)) {
					case 34:
						t += "\"";
						break;
					case 92:
						t += "\\";
						break;
					case 47:
						t += "/";
						break;
					case 98:
						t += "\b";
						break;
					case 102:
						t += "\f";
						break;
					case 110:
						t += "\n";
						break;
					case 114:
						t += "\r";
						break;
					case 116:
						t += "	";
						break;
					case 117:
						let e = f(4, !0);
						e >= 0 ? t += String.fromCharCode(e) : d = 4;
						break;
					default: d = 5;
				}
				i = r;
			} else {
				if (a >= 0 && a <= 31) {
					if (isLineBreak(a)) {
						t += e.substring(i, r), d = 2;
						break;
					}
					d = 6;
				}
				r++;
			}
		}
		return t;
	}
	function g() {
		if (i = "", d = 0, a = r, c = s, u = l, r >= n) return a = n, o = 17;
		let t = e.charCodeAt(r);
		if (isWhiteSpace(t)) {
			do
				r++, i += String.fromCharCode(t), t = e.charCodeAt(r);
			while (isWhiteSpace(t));
			return o = 15;
		}
		if (isLineBreak(t)) return r++, i += String.fromCharCode(t), t === 13 && e.charCodeAt(r) === 10 && (r++, i += "\n"), s++, l = r, o = 14;
		switch (t) {
			case 123: return r++, o = 1;
			case 125: return r++, o = 2;
			case 91: return r++, o = 3;
			case 93: return r++, o = 4;
			case 58: return r++, o = 6;
			case 44: return r++, o = 5;
			case 34: return r++, i = h(), o = 10;
			case 47:
				let c = r - 1;
				if (e.charCodeAt(r + 1) === 47) {
					for (r += 2; r < n && !isLineBreak(e.charCodeAt(r));) r++;
					return i = e.substring(c, r), o = 12;
				}
				if (e.charCodeAt(r + 1) === 42) {
					r += 2;
					let t = n - 1, a = !1;
					for (; r < t;) {
						let t = e.charCodeAt(r);
						if (t === 42 && e.charCodeAt(r + 1) === 47) {
							r += 2, a = !0;
							break;
						}
						r++, isLineBreak(t) && (t === 13 && e.charCodeAt(r) === 10 && r++, s++, l = r);
					}
					return a || (r++, d = 1), i = e.substring(c, r), o = 13;
				}
				return i += String.fromCharCode(t), r++, o = 16;
			case 45: if (i += String.fromCharCode(t), r++, r === n || !isDigit$1(e.charCodeAt(r))) return o = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57: return i += m(), o = 11;
			default:
				for (; r < n && _(t);) r++, t = e.charCodeAt(r);
				if (a !== r) {
					switch (i = e.substring(a, r), i) {
						case "true": return o = 8;
						case "false": return o = 9;
						case "null": return o = 7;
					}
					return o = 16;
				}
				return i += String.fromCharCode(t), r++, o = 16;
		}
	}
	function _(e) {
		if (isWhiteSpace(e) || isLineBreak(e)) return !1;
		switch (e) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return !1;
		}
		return !0;
	}
	function v() {
		let e;
		do
			e = g();
		while (e >= 12 && e <= 15);
		return e;
	}
	return {
		setPosition: p,
		getPosition: () => r,
		scan: t ? v : g,
		getToken: () => o,
		getTokenValue: () => i,
		getTokenOffset: () => a,
		getTokenLength: () => r - a,
		getTokenStartLine: () => c,
		getTokenStartCharacter: () => a - u,
		getTokenError: () => d
	};
}
function isWhiteSpace(e) {
	return e === 32 || e === 9;
}
function isLineBreak(e) {
	return e === 10 || e === 13;
}
function isDigit$1(e) {
	return e >= 48 && e <= 57;
}
var CharacterCodes;
(function(e) {
	e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(CharacterCodes ||= {}), Array(20).fill(0).map((e, t) => " ".repeat(t)), Array(200).fill(0).map((e, t) => "\n" + " ".repeat(t)), Array(200).fill(0).map((e, t) => "\r" + " ".repeat(t)), Array(200).fill(0).map((e, t) => "\r\n" + " ".repeat(t)), Array(200).fill(0).map((e, t) => "\n" + "	".repeat(t)), Array(200).fill(0).map((e, t) => "\r" + "	".repeat(t)), Array(200).fill(0).map((e, t) => "\r\n" + "	".repeat(t));
// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(e) {
	e.DEFAULT = { allowTrailingComma: !1 };
})(ParseOptions ||= {});
function parse$3(e, t = [], n = ParseOptions.DEFAULT) {
	let r = null, i = [], a = [];
	function o(e) {
		Array.isArray(i) ? i.push(e) : r !== null && (i[r] = e);
	}
	return visit$1(e, {
		onObjectBegin: () => {
			let e = {};
			o(e), a.push(i), i = e, r = null;
		},
		onObjectProperty: (e) => {
			r = e;
		},
		onObjectEnd: () => {
			i = a.pop();
		},
		onArrayBegin: () => {
			let e = [];
			o(e), a.push(i), i = e, r = null;
		},
		onArrayEnd: () => {
			i = a.pop();
		},
		onLiteralValue: o,
		onError: (e, n, r) => {
			t.push({
				error: e,
				offset: n,
				length: r
			});
		}
	}, n), i[0];
}
function parseTree$1(e, t = [], n = ParseOptions.DEFAULT) {
	let r = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function i(e) {
		r.type === "property" && (r.length = e - r.offset, r = r.parent);
	}
	function a(e) {
		return r.children.push(e), e;
	}
	visit$1(e, {
		onObjectBegin: (e) => {
			r = a({
				type: "object",
				offset: e,
				length: -1,
				parent: r,
				children: []
			});
		},
		onObjectProperty: (e, t, n) => {
			r = a({
				type: "property",
				offset: t,
				length: -1,
				parent: r,
				children: []
			}), r.children.push({
				type: "string",
				value: e,
				offset: t,
				length: n,
				parent: r
			});
		},
		onObjectEnd: (e, t) => {
			i(e + t), r.length = e + t - r.offset, r = r.parent, i(e + t);
		},
		onArrayBegin: (e, t) => {
			r = a({
				type: "array",
				offset: e,
				length: -1,
				parent: r,
				children: []
			});
		},
		onArrayEnd: (e, t) => {
			r.length = e + t - r.offset, r = r.parent, i(e + t);
		},
		onLiteralValue: (e, t, n) => {
			a({
				type: getNodeType(e),
				offset: t,
				length: n,
				parent: r,
				value: e
			}), i(t + n);
		},
		onSeparator: (e, t, n) => {
			r.type === "property" && (e === ":" ? r.colonOffset = t : e === "," && i(t));
		},
		onError: (e, n, r) => {
			t.push({
				error: e,
				offset: n,
				length: r
			});
		}
	}, n);
	let o = r.children[0];
	return o && delete o.parent, o;
}
function findNodeAtLocation$1(e, t) {
	if (!e) return;
	let n = e;
	for (let e of t) if (typeof e == "string") {
		if (n.type !== "object" || !Array.isArray(n.children)) return;
		let t = !1;
		for (let r of n.children) if (Array.isArray(r.children) && r.children[0].value === e && r.children.length === 2) {
			n = r.children[1], t = !0;
			break;
		}
		if (!t) return;
	} else {
		let t = e;
		if (n.type !== "array" || t < 0 || !Array.isArray(n.children) || t >= n.children.length) return;
		n = n.children[t];
	}
	return n;
}
function visit$1(e, t, n = ParseOptions.DEFAULT) {
	let r = createScanner$1(e, !1), i = [], a = 0;
	function o(e) {
		return e ? () => a === 0 && e(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
	}
	function s(e) {
		return e ? (t) => a === 0 && e(t, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
	}
	function c(e) {
		return e ? (t) => a === 0 && e(t, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => i.slice()) : () => !0;
	}
	function l(e) {
		return e ? () => {
			a > 0 ? a++ : e(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => i.slice()) === !1 && (a = 1);
		} : () => !0;
	}
	function u(e) {
		return e ? () => {
			a > 0 && a--, a === 0 && e(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
		} : () => !0;
	}
	let d = l(t.onObjectBegin), f = c(t.onObjectProperty), p = u(t.onObjectEnd), m = l(t.onArrayBegin), h = u(t.onArrayEnd), g = c(t.onLiteralValue), _ = s(t.onSeparator), v = o(t.onComment), y = s(t.onError), b = n && n.disallowComments, x = n && n.allowTrailingComma;
	function S() {
		for (;;) {
			let e = r.scan();
			switch (r.getTokenError()) {
				case 4:
					C(14);
					break;
				case 5:
					C(15);
					break;
				case 3:
					C(13);
					break;
				case 1:
					b || C(11);
					break;
				case 2:
					C(12);
					break;
				case 6: C(16);
			}
			switch (e) {
				case 12:
				case 13:
					b ? C(10) : v();
					break;
				case 16:
					C(1);
					break;
				case 15:
				case 14: break;
				default: return e;
			}
		}
	}
	function C(e, t = [], n = []) {
		if (y(e), t.length + n.length > 0) {
			let e = r.getToken();
			for (; e !== 17;) {
				if (t.indexOf(e) !== -1) {
					S();
					break;
				}
				if (n.indexOf(e) !== -1) break;
				e = S();
			}
		}
	}
	function w(e) {
		let t = r.getTokenValue();
		return e ? g(t) : (f(t), i.push(t)), S(), !0;
	}
	function T() {
		switch (r.getToken()) {
			case 11:
				let e = r.getTokenValue(), t = Number(e);
				isNaN(t) && (C(2), t = 0), g(t);
				break;
			case 7:
				g(null);
				break;
			case 8:
				g(!0);
				break;
			case 9:
				g(!1);
				break;
			default: return !1;
		}
		return S(), !0;
	}
	function E() {
		return r.getToken() === 10 ? (w(!1), r.getToken() === 6 ? (_(":"), S(), k() || C(4, [], [2, 5])) : C(5, [], [2, 5]), i.pop(), !0) : (C(3, [], [2, 5]), !1);
	}
	function D() {
		d(), S();
		let e = !1;
		for (; r.getToken() !== 2 && r.getToken() !== 17;) {
			if (r.getToken() === 5) {
				if (e || C(4, [], []), _(","), S(), r.getToken() === 2 && x) break;
			} else e && C(6, [], []);
			E() || C(4, [], [2, 5]), e = !0;
		}
		return p(), r.getToken() === 2 ? S() : C(7, [2], []), !0;
	}
	function O() {
		m(), S();
		let e = !0, t = !1;
		for (; r.getToken() !== 4 && r.getToken() !== 17;) {
			if (r.getToken() === 5) {
				if (t || C(4, [], []), _(","), S(), r.getToken() === 4 && x) break;
			} else t && C(6, [], []);
			e ? (i.push(0), e = !1) : i[i.length - 1]++, k() || C(4, [], [4, 5]), t = !0;
		}
		return h(), e || i.pop(), r.getToken() === 4 ? S() : C(8, [4], []), !0;
	}
	function k() {
		switch (r.getToken()) {
			case 3: return O();
			case 1: return D();
			case 10: return w(!0);
			default: return T();
		}
	}
	return S(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (C(4, [], []), !1) : k() ? (r.getToken() !== 17 && C(9, [], []), !0) : (C(4, [], []), !1);
}
function getNodeType(e) {
	switch (typeof e) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object": return e ? Array.isArray(e) ? "array" : "object" : "null";
		default: return "null";
	}
}
// node_modules/jsonc-parser/lib/esm/main.js
const createScanner = createScanner$1;
var ScanError;
(function(e) {
	e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(ScanError ||= {});
var SyntaxKind;
(function(e) {
	e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(SyntaxKind ||= {});
const parse$2 = parse$3, parseTree = parseTree$1, findNodeAtLocation = findNodeAtLocation$1, visit = visit$1;
var ParseErrorCode;
(function(e) {
	e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(ParseErrorCode ||= {});
function printParseErrorCode(e) {
	switch (e) {
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
const RESERVED = "__proto__";
function losses(e, t) {
	let n = [], r = [];
	return visit(e, {
		onObjectBegin: () => void r.push(new Set()),
		onObjectEnd: () => void r.pop(),
		onObjectProperty: (e, t, i, a, o, s) => {
			let c = r.at(-1), l = reasonAgainst$2(e, c?.has(e) ?? !1);
			l !== null && n.push({
				reason: l,
				path: [...s(), e],
				offset: t,
				length: i
			}), c?.add(e);
		},
		onLiteralValue: (t, r, i, a, o, s) => {
			let c = e.slice(r, r + i);
			typeof t != "number" || isKept(c) || n.push({
				reason: notKept(c),
				path: s(),
				offset: r,
				length: i
			});
		}
	}, t), n;
}
function withoutLost(e, t) {
	let n = parseTree(e, [], t);
	return n === void 0 ? null : kept(n);
}
function kept({ type: e, value: t, children: n = [] }) {
	if (e === "array") return n.map(kept);
	if (e !== "object") return typeof t == "number" && !Number.isFinite(t) ? 0 : t;
	let r = {};
	for (let [e, t] of n.map((e) => e.children ?? [])) {
		if (e === void 0 || t === void 0) continue;
		let { value: n } = e;
		n !== "__proto__" && !Object.hasOwn(r, n) && (r[n] = kept(t));
	}
	return r;
}
function reasonAgainst$2(e, t) {
	return e === "__proto__" ? { code: "json-reserved-key" } : t ? {
		code: "json-repeated-key",
		key: e
	} : null;
}
function isKept(e) {
	let t = Number(e);
	return Number.isFinite(t) ? e.length < 16 || !/^-?\d+$/.test(e) || significantDigits(e) === significantDigits(String(t)) : !1;
}
function significantDigits(e) {
	return e.replace(/e.*/is, "").replace(/[-.]/g, "").replace(/^0+|(?<!0)0+$/g, "");
}
function notKept(e) {
	let t = Number(e);
	return {
		code: "json-number-not-kept",
		literal: e.length > 24 ? `${e.slice(0, 20)}\u2026` : e,
		sent: Number.isFinite(t) ? String(t) : null
	};
}
const STRICT = {
	disallowComments: !0,
	allowTrailingComma: !1
}, RELAXED = {
	disallowComments: !1,
	allowTrailingComma: !0
};
function syntaxProblem(e, t) {
	if (e.trim() === "") return at({ code: "json-empty" }, 0, 0);
	let n = 0, r = !1, i = (e) => {
		throw new Stop(e);
	}, a = (e) => ++n > 200 ? i(tooDeep$1(e)) : void 0, o = () => {
		r = --n === 0;
	};
	try {
		visit(e, {
			onObjectBegin: a,
			onArrayBegin: a,
			onObjectEnd: o,
			onArrayEnd: o,
			onError: (e, t, n) => i(at(reasonOf(e, r), t, n))
		}, t);
	} catch (e) {
		if (e instanceof Stop) return e.problem;
		throw e;
	}
	return null;
}
function tooDeep$1(e) {
	return at({
		code: "json-too-deep",
		most: 200
	}, e, 1);
}
var Stop = class extends Error {
	problem;
	constructor(e) {
		super(e.reason.code), this.problem = e;
	}
};
function at(e, t, n) {
	return {
		reason: e,
		path: [],
		offset: t,
		length: n
	};
}
function reasonOf(e, t) {
	let n = printParseErrorCode(e);
	return {
		code: "json-syntax",
		fault: t && n === "InvalidSymbol" ? "EndOfFileExpected" : n
	};
}
// src/json/memo.ts
function memo(e, t) {
	let n = new Map(), r = latest(t), i = 0;
	return (a) => {
		let o = n.get(a);
		if (o !== void 0) return o;
		if (n.size >= e || i >= e * CHARACTERS) return r(a);
		let s = t(a);
		return n.set(a, s), i += a.length, s;
	};
}
const CHARACTERS = 100;
function latest(e) {
	let t = new Map(), n = t, r = 0;
	return (i) => {
		let a = t.get(i);
		if (a !== void 0) return a;
		let o = n.get(i), s = o === void 0 ? e(i) : o;
		return (t.size >= 30 || r >= 3e3) && (n = t, t = new Map(), r = 0), t.set(i, s), r += i.length, s;
	};
}
// src/flow/hosts.ts
const SHAPES$1 = [
	{
		path: [
			"inputs",
			"host",
			"connectionName"
		],
		keyIn: (e) => digString(e, "connectionName")
	},
	{
		path: [
			"inputs",
			"host",
			"connectionReferenceName"
		],
		keyIn: (e) => digString(e, "connectionReferenceName")
	},
	{
		path: [
			"inputs",
			"host",
			"connection",
			"name"
		],
		keyIn: (e) => keyInExpression(digString(e, "connection", "name"))
	}
];
function hostReference(e) {
	let t = dig(e, "inputs", "host");
	if (!isObject(t)) return null;
	for (let { path: e, keyIn: n } of SHAPES$1) {
		let r = n(t);
		if (r === null) continue;
		let i = digString(t, "apiId");
		return {
			key: r,
			path: e,
			connector: i === null ? null : connectorOf$1(i)
		};
	}
	return null;
}
function childFlow(e) {
	return digString(e, "inputs", "host", "workflowReferenceName");
}
const KEY_IN_EXPRESSION = /'\$connections'\s*[)\]]\s*\??\[\s*'((?:[^']|'')+)'\s*\]\s*\??(?:\[\s*'connectionId'\s*\]|\.connectionId)/i;
function keyInExpression(e) {
	return e === null ? null : KEY_IN_EXPRESSION.exec(e)?.[1]?.replaceAll("''", "'") ?? e;
}
const MOST_NAMES$4 = 2e3, connectorOf$1 = memo(MOST_NAMES$4, (e) => {
	let t = connectorWithSuffix(e);
	return t === null ? null : t.replace(/(?<!-5f[0-9a-f]{16,18})(?:-5f[0-9a-f]{16,18})+$/, "");
}), connectorWithSuffix = memo(MOST_NAMES$4, (e) => {
	if (/operationGroups\/aibuilder$/i.test(e)) return "shared_commondataserviceforapps";
	let t = (/\/(?:managed)?apis\/([^/]+)/i.exec(e)?.[1] ?? e.split("/").at(-1) ?? "").trim().toLowerCase();
	return t === "" ? null : t.startsWith("shared_") ? t : `shared_${t}`;
});
// src/wording/last-step.ts
function lastStep(e) {
	return PLAIN.test(e) ? e.toLowerCase() : (e.split(/[/\\]/).map(withoutInvisible).findLast((e) => e !== "") ?? "").toLowerCase();
}
const PLAIN = /^[\w.-]+$/, HTTP = builtIn("Http"), HTTP_REQUEST = builtIn("HttpRequestReceived"), HTTP_WEBHOOK = builtIn("HttpWebhook"), BUILT_IN = [
	HTTP,
	HTTP_REQUEST,
	HTTP_WEBHOOK
];
function builtIn(e) {
	return {
		key: e.toLowerCase(),
		name: e,
		isBuiltIn: !0,
		isCustom: !1,
		isExempt: !1
	};
}
const CUSTOM = /-(?:5f|2d)[0-9a-f]{14,18}$/, EXEMPT = ["shared_conversionservice"], policyConnector = memo(2e3, (e) => {
	let t = BUILT_IN.find(({ key: t }) => t === lastStep(e));
	if (t !== void 0) return t;
	let n = connectorWithSuffix(e);
	return n === null ? null : {
		key: n,
		name: n,
		isBuiltIn: !1,
		isCustom: CUSTOM.test(n),
		isExempt: EXEMPT.includes(n)
	};
});
function baseOf$1({ key: e, isBuiltIn: t }) {
	return t ? e : connectorOf$1(e) ?? e;
}
const NOT_BLOCKABLE = new Set([
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
function isNotBlockable({ key: e }) {
	return NOT_BLOCKABLE.has(e);
}
// src/rules/reasons/access.ts
const DOCTOR = "`flowgate doctor` prints the commands", accessWords = {
	"authority-invalid": () => "`authority` is neither an https address nor one on loopback, so nothing was sent there; write it as https://login.microsoftonline.com",
	"id-token-not-given": ({ detail: e }) => `GitHub gave the job no token of its identity (${e}); give the job \`permissions: id-token: write\``,
	"federation-missing": ({ clientId: e, issuer: t, subject: n, immutable: r, audience: i, quoted: a }) => isOfPulls(n) ? `the application ${e} has no federated credential for \`${n}\`, the subject of every pull request${text$1(a)}. Do not add one to the application that deploys, since whoever can push a branch could use it: remove \`id-token: write\` from this job, or use a second application that can only read` : `the application ${e} has no federated credential for this job${text$1(a)}. Add one in Microsoft Entra with the issuer ${t}, the subject \`${n}\`, exactly so, and the audience ${i}${r === null ? "" : `; GitHub writes the subject of new or renamed repositories as \`${r}\``}`,
	"assertion-refused": ({ quoted: e }) => `Microsoft Entra does not accept the job's token from GitHub${text$1(e)}; compare the audience and the issuer of the federated credential, and the clock of the runner`,
	"client-secret-wrong": ({ clientId: e, quoted: t }) => `\`client-secret\` is not a secret of the application ${e}${text$1(t)}; use the secret's value, not its id, or let the job sign in without one`,
	"client-secret-expired": ({ clientId: e, quoted: t }) => `the secret of the application ${e} has expired${text$1(t)}; create a new one, or let the job sign in without one`,
	"application-unknown": ({ clientId: e, tenantId: t, quoted: n }) => `the tenant ${t} has no application ${e}${text$1(n)}; correct \`client-id\` or \`tenant-id\``,
	"tenant-unknown": ({ tenantId: e, quoted: t }) => `there is no tenant ${e}${text$1(t)}; correct \`tenant-id\`, or \`authority\` for another cloud`,
	"sign-in-refused": ({ clientId: e, quoted: t }) => `Microsoft Entra refused the sign-in of the application ${e}${text$1(t)}`,
	"organisation-unknown": ({ resource: e, quoted: t }) => `the tenant does not know ${e}${text$1(t)}; correct \`dataverse\` in the map, or \`tenant-id\``,
	"az-not-signed-in": ({ detail: e }) => `the Azure CLI gave no token (${e}); run \`az login\`, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET`,
	"token-not-accepted": ({ isMidRun: e, quoted: t }) => `Dataverse refused the token${e ? ", which it accepted a moment ago" : ""}${text$1(t)}; check that the application still exists in this tenant`,
	"organisation-invalid": ({ address: e }) => `${e} is on loopback and \`authority\` is not, so no token was sent there; correct \`dataverse\` in the map`,
	"organisation-not-approved": () => "the base branch's map cannot be read, so no address of an organisation is approved and no token was sent",
	"organisation-differs": ({ address: e, environmentName: t, found: n }) => `${e} belongs to the environment ${n ?? "without an id"}, and the map says ${t}; correct \`dataverse\` or \`environmentName\` in the map`,
	"no-application-user": ({ address: e, clientId: t, quoted: n }) => `${t === null ? "the account" : `the application ${t}`} is not a user of ${e}${text$1(n)}. Add it as an application user with a security role; ${DOCTOR}`,
	"privilege-missing": ({ privilege: e, quoted: t }) => `the application user lacks ${e === null ? "a privilege" : `the privilege ${e}`}${text$1(t)}. Give it a security role that has it; ${DOCTOR}`
};
function isOfPulls(e) {
	return e.endsWith(":pull_request");
}
function accessMessage(e) {
	return Object.hasOwn(accessWords, e.code) ? worded$1(accessWords, e) : null;
}
function text$1(e) {
	return e === null || e === "" ? "" : ` ("${e}")`;
}
// src/report/reasons/host.ts
const RENEW$1 = "make a new one at https://mcp.flowstudio.app and store it in the secret that `api-key` reads (in a terminal: FLOW_STUDIO_API_KEY)", OTHER_VERSION = "this server may have a version that this version of Flowgate does not know yet", AGAIN = `run again; if it happens again, ${OTHER_VERSION}`, OBSTACLES$1 = {
	"nested-too-deep": "is nested more than 200 levels deep",
	"reserved-key": `has the key \`${RESERVED}\``,
	"number-changed": "has a number with more digits than JSON numbers keep"
}, WORDS$5 = {
	"endpoint-invalid": () => "the endpoint is not a URL; write it as https://host/path",
	"endpoint-has-password": () => "the endpoint has a user name or password; put the key into `api-key`, nothing else is sent",
	"endpoint-insecure": () => "the endpoint is neither https nor http on loopback, so the key would be sent unencrypted; use https",
	"proxy-invalid": ({ variables: e }) => `a proxy in the environment (${e.join(", ")}) is not a URL; correct it`,
	"connection-refused": (e) => unanswered$2(e, `${e.host} refuses connections`),
	"name-not-resolved": (e) => unanswered$2(e, `the name ${e.host} could not be resolved`),
	"host-not-reached": (e) => unanswered$2(e, `${e.host} could not be reached`),
	"certificate-untrusted": (e) => unanswered$2(e, `the certificate of ${e.host} is not trusted, so ${e.service === void 0 ? "the key was not" : "no token was"} sent`),
	"proxy-refused": (e) => unanswered$2(e, `the proxy of the environment does not connect to ${e.host}`),
	"connection-lost": (e) => unanswered$2(e, `the connection to ${e.host} broke before the whole answer came`),
	"headers-too-large": (e) => unanswered$2(e, `the headers of the answer of ${e.host} are too large`),
	"connection-closed": () => "the run closed its connection before the answer came",
	"connection-closed-before": () => "the run has already closed its connection",
	timeout: ({ seconds: e, service: t }) => `${who$1(t)} did not answer ${e === null ? "in time" : `within ${e} s`}; run again`,
	redirected: (e) => http(e, `${who$1(e.service)} redirected the request${e.location === null ? "" : ` to ${e.location}`}. Redirects are never followed, so that ${e.service === void 0 ? "the key" : "the token"} is not sent elsewhere; if the server has moved, write its new address into ${e.service === void 0 ? "`endpoint`" : "the map"}`),
	"html-page": (e) => http(e, `an HTML page came back instead of an answer: something in front of ${e.host} blocked the request. Ask the administrator of the network${e.service === void 0 ? ", or Flow Studio's support," : ""} to let this runner through`),
	"no-mcp-server": (e) => http(e, `${e.host} has no MCP server at ${e.path}; correct \`endpoint\``),
	"no-mcp-calls": (e) => http(e, `${e.host} takes no MCP calls at ${e.path}; correct \`endpoint\` (it ends in /mcp)`),
	"request-too-slow": (e) => http(e, `${who$1(e.service)} did not receive the request in time; run again`),
	"request-too-large": (e) => http(e, `the flow is larger than ${who$1(e.service)} accepts; split it`),
	"request-malformed": (e) => http(e, `${who$1(e.service)} did not understand the request; ${OTHER_VERSION}`),
	"request-declined": (e) => http(e, "Flow Studio rejected the request; check `endpoint`"),
	"server-trouble": (e) => http(e, `${who$1(e.service)} has an internal problem; run again later`),
	throttled: (e) => http(e, `${who$1(e.service)} is throttling ${e.service === void 0 ? "this key" : "this application"}; run again later, or with a lower \`concurrency\``),
	"key-empty": () => `the Flow Studio key is empty; ${RENEW$1}`,
	"key-malformed": () => `the Flow Studio key contains a space, a line break or another character that no key has; copy it again, without "Bearer" or quotes, or ${RENEW$1}`,
	"key-plan-missing": (e) => http(e, "this key's account does not have the plan or the quota that Flow Studio asks for"),
	"key-not-accepted": (e) => http(e, e.isMidRun ? `Flow Studio refused the key, which it accepted a moment ago: it expired during the run, was revoked, or may not do this; ${RENEW$1}` : `Flow Studio refused the key: it is unknown, revoked, or not for this server; ${RENEW$1}`),
	"key-expired": (e) => http(e, `the Flow Studio key expired on ${e.day}${e.isMidRun ? ", during the run" : ""} (keys are valid for 30 days); ${RENEW$1}`),
	"sign-in-required": () => "Flow Studio asks the key's owner to sign in, which a run cannot do. That person must connect an MCP client to Flow Studio with this key, call grant_flow_studio_access and follow its link; then run again",
	"not-json": () => `the answer is not complete JSON; it may be truncated; ${AGAIN}`,
	"web-page": () => "a web page came back instead of an answer: `endpoint` is not an MCP server, or something in front of it asks for a sign-in",
	"event-stream-cut": () => `Flow Studio answered with an event stream that ends without the answer; ${AGAIN}`,
	"no-answer": () => `Flow Studio sent a message that does not answer the call; ${AGAIN}`,
	"other-answer": () => `Flow Studio sent the answer to another call; ${AGAIN}`,
	"answer-unusable": ({ detail: e }) => `the answer could not be used (${e}); if it happens again, report it to Flowgate`,
	"answer-too-large": ({ host: e, most: t, service: n }) => `the answer of ${e} is larger than ${t / MEBIBYTE} MB, unpacked, and was not read further${n === void 0 ? "; check that `endpoint` is a Flow Studio server; if it is, report the size to its support" : ""}`,
	"flow-unkept": ({ flowName: e, obstacle: t }) => `the live flow ${e} ${OBSTACLES$1[t]}, so Flowgate cannot compare or restore it; change that in Power Automate`,
	"rpc-error": ({ rpcCode: e, isRun: t, quoted: n }) => `Flow Studio answered with the protocol error ${e}${t ? "" : ", so the call was not run"}${quotedText(n)}; ${OTHER_VERSION}`,
	"tool-failed": ({ quoted: e }) => `Flow Studio reports that the tool failed${quotedText(e)}`,
	"no-document": ({ quoted: e }) => `the answer of Flow Studio holds ${e === null ? "nothing" : `"${e}"`} instead of a JSON document; ${AGAIN}`,
	"unknown-shape": ({ at: e, service: t }) => `the answer of ${who$1(t)} has an unknown shape (at ${e}); ${AGAIN}`,
	"list-in-circle": ({ service: e }) => `${who$1(e)} lists the same ${e === void 0 ? "flows" : "rows"} again and again, so the list has no end; ${AGAIN}`,
	"link-elsewhere": ({ service: e }) => `${who$1(e)} says that the next page of its list is on another server, which is not followed`,
	"ids-not-shown": ({ service: e }) => `${who$1(e)} lists flows without their ids, so no flow can be found by its name; write the flow's guid as \`flowName\` into the map`,
	"names-not-shown": ({ flows: e }) => `the server lists ${count$1(e, "flow")} without a name, so a flow of this name may be among them; write the flow's guid as \`flowName\` into the map`,
	"name-not-shown": ({ flowName: e }) => `the server does not show the name of the flow ${e}, so nothing is done with it; ${AGAIN}`,
	"list-cut-short": ({ listed: e, total: t }) => `Flow Studio lists ${e} of ${t} flows and no further page, so a flow that is not in the list may exist; run again, or write the flow's guid as \`flowName\` into the map`,
	"other-flow": ({ requested: e, found: t, service: n }) => `${who$1(n)} was asked for the flow ${e} and answered with ${t}; that answer is not used`,
	"created-without-id": () => `Flow Studio accepted the new flow and does not return its id; ${AGAIN}`,
	"created-instead": ({ created: e, flowName: t }) => `Flow Studio created the flow ${e} instead of updating ${t}; delete it if nobody needs it`,
	"update-unconfirmed": () => `Flow Studio does not say what it updated; ${AGAIN}`,
	"save-ignored": () => `the server accepted the save and changed nothing; ${OTHER_VERSION}`,
	"tool-missing": ({ tool: e, server: t }) => `${t} has no tool ${e}; its version may be too old or too new for this version of Flowgate`,
	"argument-missing": ({ tool: e, argument: t, server: n }) => `the tool ${e} of ${n} has no argument ${t}, so nothing was sent; ${OTHER_VERSION}`,
	"no-display-name": () => "a new flow needs a display name, so nothing was sent",
	"no-flow-id": () => "the flow to update has no id, so nothing was sent",
	"cannot-read-back": () => "this server has no tool get_live_flow, which is needed to verify a save, so nothing was sent",
	"call-not-allowed": ({ tools: e }) => `this connection may only call ${e.join(", ")}, so nothing was sent; this is a defect of Flowgate, please report it`,
	refused: ({ quoted: e, violation: t }) => `${t === void 0 ? "the server refused" : violated(t)}${quotedText(e)}`,
	"upstream-trouble": ({ status: e, quoted: t, service: n }) => `Power Automate failed behind ${who$1(n)} (${e})${quotedText(t)}; run again later`,
	"environment-not-visible": ({ environmentName: e, quoted: t }) => `the environment ${e} does not exist for this key${quotedText(t)}; correct \`environmentName\` in the map, or use the key of an account that has access to it`,
	"flow-not-visible": ({ environmentName: e, flowName: t, quoted: n, service: r }) => `the environment ${e} has no flow ${t} for ${r === void 0 ? "this key" : "this application"}${quotedText(n)}; correct \`flowName\` in the map, or ${r === void 0 ? "share the flow with the key's account" : "import the solution first"}`,
	...accessWords,
	"version-changed": ({ quoted: e }) => `somebody changed it since it was read${quotedText(e)}; run again`,
	"draft-in-the-way": ({ quoted: e }) => `the flow has unpublished changes, which block every save${quotedText(e)}; whoever made them must publish or discard them`,
	"version-missing": () => "the version that a save may replace is not known, so nothing was sent",
	"creates-no-flows": () => "no flow is created through Dataverse, so nothing was sent",
	"reference-row-missing": ({ logicalName: e }) => `the environment has no connection reference ${e}, so nothing was sent; import the solution that has it`,
	"reference-not-bound": ({ logicalName: e, found: t }) => `the connection reference ${e} is bound to ${t ?? "no connection"} after it was bound`
}, givenUpWords = {
	"run-stopped": () => "the run was stopped",
	"call-waited-enough": () => "one call waits no longer than 180 s",
	"retries-spent": ({ tries: e }) => `the run has retried ${e} calls, which is the most`,
	"waiting-spent": ({ seconds: e, most: t }) => `the run has waited ${e} s of the ${t} s that it may wait`,
	"wait-too-long": ({ seconds: e }) => `the server asks for a wait of ${e} s, longer than a run waits`
}, hostWords = framed(WORDS$5, ofTheCall), retryWords = {
	"waiting-for-server": (e) => `${e.call}: ${who$1(e.service)} asks for fewer calls; all calls wait ${e.seconds} s (${tries(e)})`,
	"trying-again": (e) => `${e.call}: ${worded$1(WORDS$5, e.cause)}. Trying again in ${e.seconds} s (${tries(e)})`
};
function tries({ next: e, most: t }) {
	return `try ${e} of ${t}`;
}
const NAMES_THE_CALL = [
	"network",
	"timeout",
	"http",
	"protocol"
];
function ofTheCall(e, t) {
	let { call: n, tries: r, givenUp: i, isUnsent: a } = e;
	return [
		n !== void 0 && NAMES_THE_CALL.includes(kindOf$6(e)) ? `${n}: ` : "",
		t,
		r === void 0 ? "" : ` (${r} tries)`,
		i === void 0 ? "" : `; ${worded$1(givenUpWords, i)}`,
		a ? "; no further call was sent" : ""
	].join("");
}
function unanswered$2({ detail: e, service: t }, n) {
	return t === void 0 ? `no answer from Flow Studio: ${n} (${e}); check the network, the proxy settings and \`endpoint\`, then run again` : `no answer from ${t}: ${n} (${e}); check the network and the proxy settings, then run again`;
}
function who$1(e) {
	return e ?? "Flow Studio";
}
function http({ status: e, quoted: t }, n) {
	let r = [...e === null ? [] : [`HTTP ${e}`], ...t === null || t === "" ? [] : [`"${t}"`]];
	return r.length === 0 ? n : `${r.join(" ")}: ${n}`;
}
function violated({ policy: e, connectors: t }) {
	let n = t.map((e) => policyConnector(e)?.name ?? e), [r, i] = [andList(codes(n)), n.length > 1 ? " in one flow" : ""];
	return `${e === null ? "a data policy" : `the data policy \`${e}\``} forbids ${r === "" ? "what this flow uses" : r}${i}`;
}
function quotedText(e) {
	return e === null || e === "" ? "" : `: "${e}"`;
}
function hostMessage(e) {
	return worded$1(hostWords, e);
}
const refusalWords = framed({
	"policy-violated": (e) => `${policyOf$1(e)} ${forbidden(e)}; an administrator must allow it in the Power Platform admin center, or the flow must use another connector`,
	"connection-not-allowed": (e) => `${accountOf(e.deployAs)} may not use ${connections(e.connections)}${usedBy$1(e)}; deploy with the owner's key, share the connection with that account, or bind the reference to a connection of its own`,
	"connection-not-configured": (e) => `a connection is unknown here, expired, or of another environment: ${connections(e.connections)}. List those of that connector in ${e.environmentName} (\`list_live_connections\`), and correct connectionName in the map or sign in the connection again`,
	"connection-in-place-of-key": (e) => `${operationOf$2(e)} has the name of a connection where the key of a reference belongs; write the key, one of ${keys$1(e.keys)}`,
	"references-not-received": () => "Flow Studio found connector operations and no connectionReferences, which Flowgate always sends: this is a defect of Flowgate, or that version of the server has another name for them; report it",
	"operation-without-reference": (e) => `${operationOf$2(e)} has no connection reference, or the flow is solution-aware and needs \`host.connectionReferenceName\`; write the key, and deploy a flow of a solution with its solution`,
	"authentication-not-allowed": (e) => `${operationOf$2(e)} has \`inputs.authentication\`, which this save does not allow; remove it from the connector operations of the file`,
	"definition-invalid": (e) => `the definition is wrong${e.operation === null ? ` in ${e.file}` : ` at ${place(e.operation)}`}; correct it there, as the server says`,
	"parameter-missing": ({ file: e, parameter: t }) => `${e} does not declare the parameter ${t ?? "$connections or $authentication"}; declare it under the definition's \`parameters\``,
	"variable-invalid": (e) => `${operationOf$2(e, "an action")} initializes a variable below the top level, or uses one that no action initializes; initialize each variable once, at the top level, before it is used`,
	"description-too-long": (e) => `the description of ${operationOf$2(e)} is longer than 256 characters; shorten it (that of a trigger is refused only when the flow is started)`,
	"operation-unknown": (e) => `${operationOf$2(e)} uses an operation that its connector does not have, or parameters that do not fit; compare it with the designer`,
	"resource-not-found": (e) => `the site, list or table of ${operationOf$2(e)} is not found with this connection, or not accessible to it; it is probably one of another environment: set the value for ${e.environment} under \`parameters\` in the map`,
	"references-not-bound-yet": () => "the flow cannot be started before its references are bound; deploy it again, which binds them and then starts it",
	"invoker-not-there": (e) => `${operationOf$2(e)} uses the connection of the person who starts the flow, and nobody starts it; write \`"source": "Embedded"\` for its reference in the map`,
	"target-not-found": ({ environment: e, file: t }) => `the environment or the flow does not exist for this key; correct \`environmentName\` of ${e}, or \`flowName\` of ${t}, in the map`,
	"throttled-too-long": () => "Flow Studio or Power Automate throttles this key (the documented limit is 5 calls per connection per minute), even after the waits that it asked for; run again in a few minutes, or with a lower `concurrency`",
	"row-not-bound": ({ environment: e, file: t }) => `a connection reference that ${t} uses has no connection in ${e}; bind it in the map, or in Power Apps, then run again`,
	"licence-missing": ({ environment: e }) => `the owner of the flow has no licence for what it uses in ${e}; a flow of an application needs a Process licence for premium connectors`,
	"called-flow-unpublished": ({ file: e }) => `${e} calls a flow that was never published; publish that one first`,
	"called-flow-for-invoker": ({ file: e }) => `${e} calls a flow whose connections are those of the person who starts it; set its run-only connections to fixed ones`,
	"owner-is-application": ({ environment: e }) => `an application owns the flow, so a person's sign-in may not turn it on in ${e}; deploy with the application's identity`,
	"trigger-concurrency-kept": ({ file: e }) => `the trigger of ${e} no longer limits its runs, which cannot be undone once it was set; write the limit into the file again`,
	"changed-in-between": ({ file: e, environment: t }) => `somebody changed the live flow of ${e} in ${t} after it was read, so it was not overwritten; look at the change, then run again`,
	"draft-blocks-save": ({ file: e, environment: t }) => `the live flow of ${e} in ${t} has unpublished changes, which block every save; whoever made them must publish or discard them`,
	"refusal-unknown": ({ cause: e, operation: t }) => `${hostMessage(e)}${t === null ? "" : ` (this is about ${place(t)})`}`
}, withTheServersWords);
function withTheServersWords({ code: e, cause: t }, n) {
	let r = t.code === "refused" && t.quoted === "";
	if (e === "refusal-unknown" || r) return n;
	let i = quotedIn(t);
	return `${n}. The server said: ${i === "" ? hostMessage(t) : `"${i}"`}`;
}
function place({ kind: e, name: t, file: n, line: r }) {
	return `the ${e} \`${t}\` (${n}:${r})`;
}
function placeInBrackets({ kind: e, name: t, file: n, line: r }) {
	return `${e} \`${t}\`, ${n}:${r}`;
}
function operationOf$2({ operation: e, file: t }, n = "an operation") {
	return e === null ? `${n} of ${t}` : place(e);
}
function policyOf$1({ policy: e, environment: t }) {
	return e === null ? `a data policy of ${t}` : `the data policy \`${e}\` of ${t}`;
}
function forbidden(e) {
	let { connectors: t } = e;
	if (t.length === 0) return `forbids a connector or a combination of connectors${usedBy$1(e)}`;
	let n = t.map(({ name: e, operation: t }) => t === null ? `\`${e}\`` : `\`${e}\` (${placeInBrackets(t)})`);
	return t.length === 1 ? `forbids ${n.join("")}` : `forbids ${andList(n)} in one flow`;
}
function usedBy$1({ operation: e }) {
	return e === null ? "" : `, used by ${place(e)}`;
}
function accountOf(e) {
	return e === null ? "the account of the API key" : `the deploying account ${e}`;
}
function keys$1(e) {
	return e.map((e) => `\`${e}\``).join(", ") || "those in connectionReferences";
}
function connections(e) {
	let t = e.map(({ key: e, connectionName: t, owner: n }) => {
		let r = n === null ? "" : `, owned by ${n}`;
		return `\`${e}\` (connection ${t ?? "none"}${r})`;
	});
	return t.length === 0 ? "one of its connections" : t.join(" and ");
}
// src/report/reasons/first-run.ts
function failedRunMessage(e, t) {
	if (e === void 0 || !hasFailed(e)) return null;
	let { action: n, line: r, code: i, meaning: a, before: o, since: s } = e, c = r === null ? t : `${t}:${r}`, l = `its first run failed${n === null ? "" : ` at \`${n}\` (${c})`}${i === null ? "" : ` with ${i}`}`, u = a === null ? "" : `: ${worded$1(refusalWords, a)}`;
	return isBlamed(e) ? `${l}${u}` : `${l}${u}. This change is not blamed: ${share(o)} before it failed, and ${share(s)} since`;
}
function share({ failed: e, of: t }) {
	return `${e} of ${t} ${t === 1 ? "run" : "runs"}`;
}
// src/report/annotations.ts
const LEVELS$1 = [
	"error",
	"warning",
	"notice"
];
function toAnnotations(e) {
	let t = allAnnotations(e), n = LEVELS$1.map((e) => {
		let n = t.filter((t) => t.level === e), r = n.length > 9 ? 8 : n.length, [i] = n.slice(r), a = n.length - r, o = i === void 0 ? [] : [counting(i, a)];
		return {
			level: e,
			more: a,
			annotations: [...n.slice(0, r), ...o]
		};
	});
	return {
		annotations: n.flatMap(({ annotations: e }) => e),
		more: Object.fromEntries(n.map(({ level: e, more: t }) => [e, t]))
	};
}
function allAnnotations({ outcomes: e, findings: t }) {
	return [...failedRuns(e), ...t.map(annotation)];
}
function failedRuns(e) {
	return e.flatMap(({ environment: e, file: t, run: n }) => {
		let r = isBlamed(n) ? failedRunMessage(n, t) : null;
		if (r === null) return [];
		let i = n?.line ?? 1;
		return [{
			level: "error",
			title: titled$1("first run failed", [e]),
			message: escapeText(r),
			file: t,
			startLine: i,
			endLine: i
		}];
	});
}
function annotation(e) {
	let { rule: t, severity: n, message: r, environments: i, help: a } = e;
	return {
		level: n,
		title: titled$1(t, i),
		message: [
			escapeText(r),
			...relatedLines$1(e),
			a
		].join("\n"),
		...placeOf$9(e)
	};
}
function titled$1(e, t) {
	let n = t.map((e) => escapeControl(shorten(e, 60)));
	return n.length === 0 ? e : `${e} (${n.join(", ")})`;
}
function counting(e, t) {
	let n = `and ${count$1(t, `more ${e.level}`)}`;
	return {
		...e,
		title: n,
		message: `${n}, this line's first. All are in the job's summary.`
	};
}
function relatedLines$1({ related: e }) {
	let t = e.slice(0, 5).map(({ file: e, line: t, message: n }) => escapeControl(shorten(`${e}:${t} ${n}`, 300))), n = e.length - t.length;
	return n > 0 ? [...t, `and ${count$1(n, "more place")}`] : t;
}
function placeOf$9({ file: e, line: t, column: n, endLine: r, endColumn: i }) {
	let a = {
		file: e,
		startLine: t,
		endLine: r
	};
	return t === r ? {
		...a,
		startColumn: n,
		endColumn: Math.max(n, i)
	} : a;
}
// src/report/markdown/safe.ts
const EMPTY = "(empty)";
function code(e, t = 120) {
	let n = unmarked(escapeControl(shortenName(e, t)));
	if (n.trim() === "") return EMPTY;
	let r = "`".repeat(longestRun(n) + 1), i = /^`|`$|^ .* $/.test(n) ? " " : "";
	return `${r}${i}${n}${i}${r}`;
}
function prose(e, t = 1e3, n = () => null) {
	return shorten(e.trim(), t).split(/`([^`]+)`/).map((e, r) => r % 2 == 1 ? n(e) ?? code(e, t) : words$1(e)).filter((e) => e !== "").map((e, t, n) => touches(n[t - 1], e) ? ` ${e}` : e).join("") || EMPTY;
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
	return words$1(shortenName(e.trim(), t)) || EMPTY;
}
function words$1(e) {
	let t = unmarked(escapeControl(e.replace(/ {2,}/g, " ")));
	return MEANING.test(t) ? t.replace(/\S+/g, (e) => {
		if (!MEANING.test(e)) return e;
		let t = /^[("']*/.exec(e)?.[0] ?? "", n = e.slice(t.length), r = /(?<![)"'.,;:!?])[)"'.,;:!?]*$/.exec(n)?.[0] ?? "";
		return `${t}${code(n.slice(0, n.length - r.length), e.length)}${r}`;
	}) : t;
}
function htmlCode(e, t = 120) {
	return `<code>${unmarked(escapeControl(shortenName(e, t))).replace(/[&<>"`]/g, (e) => ENTITIES[e] ?? "")}</code>`;
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
	let n = t.map((e) => unmarked(escapeControl(e))).join("\n"), r = "`".repeat(Math.max(3, longestRun(n) + 1));
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
// src/json/order.ts
function byCodeUnit(e, t) {
	return e < t ? -1 : +(e > t);
}
// src/json/equal.ts
function keyOfData(e) {
	return JSON.stringify(e, (e, t) => isObject(t) ? Object.fromEntries(Object.entries(t).toSorted(byKey$1)) : t);
}
function byKey$1([e], [t]) {
	return byCodeUnit(e, t);
}
function sortedByData(e) {
	return e.toSorted((e, t) => byCodeUnit(keyOfData(e), keyOfData(t)));
}
function distinct(e) {
	return distinctBy(e, keyOfData);
}
function distinctBy(e, t) {
	return [...new Map(e.toReversed().map((e) => [t(e), e])).values()].toReversed();
}
// src/plan/change.ts
function isBlocked(e) {
	return e.action === "blocked" && e.isSkipped !== !0;
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
function driftStatus({ paths: e, reason: t }) {
	return e.length > 0 ? "differs" : t === null ? "as-in-git" : STATUSES$3[t.code];
}
function isDrifted(e) {
	let t = driftStatus(e);
	return t !== "as-in-git" && t !== "not-read";
}
function isUncompared(e) {
	let t = driftStatus(e);
	return t === "unclear" || t === "not-read" || e.reason?.code === "flow-missing";
}
// src/flow/parameters.ts
const TEXT$1 = {
	fits: (e) => typeof e == "string",
	wants: "a string"
}, OBJECT = {
	fits: isObject,
	wants: "an object"
}, TYPES$4 = new Map([
	["string", TEXT$1],
	["securestring", TEXT$1],
	["int", {
		fits: (e) => Number.isInteger(e),
		wants: "a whole number"
	}],
	["float", {
		fits: (e) => typeof e == "number",
		wants: "a number"
	}],
	["bool", {
		fits: (e) => typeof e == "boolean",
		wants: "true or false"
	}],
	["array", {
		fits: Array.isArray,
		wants: "a list"
	}],
	["object", OBJECT],
	["secureobject", OBJECT]
]), PARAMETER_TYPES$1 = "String Int Float Bool Array Object SecureString SecureObject".split(" ");
function expectedInstead(e, t) {
	let n = TYPES$4.get((digString(e, "type") ?? "").toLowerCase());
	return n === void 0 || n.fits(t) ? null : n.wants;
}
function isSecure(e) {
	return /^secure/i.test(digString(e, "type") ?? "");
}
function environmentVariableOf(e) {
	return digString(e, "metadata", "schemaName") || null;
}
function* leavesOf(e, t = []) {
	if (Array.isArray(e)) for (let [n, r] of e.entries()) yield* leavesOf(r, [...t, n]);
	else if (isObject(e)) for (let [n, r] of Object.entries(e)) yield* leavesOf(r, [...t, n]);
	else yield {
		path: t,
		value: e
	};
}
// src/plan/writing.ts
function isWriting(e) {
	return e.action === "create" || e.action === "update";
}
// src/plan/outcome.ts
const FAILING = [
	"failed",
	"restored",
	"unknown",
	"blocked"
];
function withoutSecretsOf(e, t) {
	return redactAll(t, secretsOf(e));
}
function secretsOf(e) {
	if (!isWriting(e)) return [];
	let { parameters: t } = e.desired.definition;
	return Object.values(isObject(t) ? t : {}).filter(isSecure).flatMap((e) => [...leavesOf(own$1(e, "defaultValue") ?? "")]).map(({ value: e }) => String(e));
}
// src/report/drift.ts
function driftByEnvironment({ environments: e, drift: t }) {
	let n = Map.groupBy(t ?? [], ({ environment: e }) => e);
	return [...new Set([...e, ...n.keys()])].map((e) => ({
		environment: e,
		entries: n.get(e) ?? []
	})).filter(({ entries: e }) => e.length > 0);
}
const WORDS$3 = {
	differs: "differs",
	gone: "gone",
	"at-risk": "at risk",
	unclear: "unclear",
	"not-read": "not read",
	"as-in-git": "as in Git"
};
function driftWord(e) {
	return WORDS$3[driftStatus(e)];
}
function isAsInGit(e) {
	return driftStatus(e) === "as-in-git";
}
function driftCounts(e) {
	let t = Map.groupBy(e, driftStatus);
	return Object.keys(WORDS$3).flatMap((e) => {
		let n = t.get(e)?.length ?? 0;
		return n === 0 ? [] : [driftCount(e, n)];
	}).join(", ");
}
function driftCount(e, t) {
	return e === "differs" ? `${count$1(t, "flow")} ${t === 1 ? "differs" : "differ"} from Git` : `${amount(t)} ${WORDS$3[e]}`;
}
// src/wording/errno.ts
function errnoText(e) {
	let t = [...(0, node_util.getSystemErrorMap)().values()].find(([t]) => t === e);
	return t === void 0 ? e : `${t[1]}, ${e}`;
}
// src/rules/reasons/json.ts
const SYNTAX = {
	InvalidSymbol: "this is not a JSON value (a string needs double quotes)",
	InvalidNumberFormat: "this is not a JSON number",
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
}, jsonWords = {
	"json-empty": () => "the file is empty",
	"json-syntax": ({ fault: e }) => SYNTAX[e] ?? "this is not JSON",
	"json-too-deep": ({ most: e }) => `nested more than ${e} levels deep; Power Automate allows 8 levels of actions`,
	"json-reserved-key": () => `the key \`${RESERVED}\` has a meaning of its own in JavaScript; choose another name`,
	"json-repeated-key": ({ key: e }) => `the key ${JSON.stringify(e)} appears twice in one object; only the last would count`,
	"json-number-not-kept": ({ literal: e, sent: t }) => t === null ? `the number ${e} is larger than JSON numbers can be; write it as a string` : `the number ${e} has more digits than JSON numbers keep and would be sent as ${t}; write it as a string`,
	"json-unreadable": ({ detail: e }) => `this is not JSON: ${e}`,
	"text-undecodable": ({ encoding: e }) => `not decodable as ${e.toUpperCase()}; save the file as UTF-8`
};
function jsonMessage(e) {
	return worded$1(jsonWords, e);
}
// src/rules/reasons/file.ts
const MEGABYTE = 1048576, fileReadWords = {
	"file-outside-workspace": () => "a symbolic link that leads out of the workspace is not read",
	"file-not-regular": () => "it is not a regular file",
	"file-too-large": ({ bytes: e, most: t }) => `the file has ${(e / MEGABYTE).toFixed(1)} MB; files over ${t / MEGABYTE} MB are not read`,
	"file-read-failed": ({ errno: e }) => `the file cannot be read (${errnoText(e)})`
};
function fileReadMessage(e) {
	return worded$1(fileReadWords, e);
}
const skippedWords = {
	"logic-apps": () => "Logic Apps workflow",
	"not-a-flow": () => "not a flow",
	"zip-archive": () => "zip archive, which is not read; unpack it",
	"file-not-json": ({ cause: e }) => e !== null && e.code in fileReadWords ? badFileMessage(e) : `not JSON${e === null ? "" : ` (${badFileMessage(e)})`}`,
	"solution-file-unread": ({ cause: e }) => `solution file that is not read (${fileReadMessage(e)})`,
	"solution-file-undecodable": ({ encoding: e }) => `solution file that is not decodable as ${e.toUpperCase()}`,
	"solution-file-malformed": ({ format: e, detail: t }) => `solution file that is not valid ${e} (${t})`,
	"solution-file-refused": ({ what: e }) => `solution file that ${e === "doctype" ? "has a document type" : "is nested too deeply"}`,
	"folder-unread": ({ errno: e }) => `folder that cannot be read (${errnoText(e)})`
}, badFileWords = {
	...jsonWords,
	...fileReadWords,
	"file-vanished": () => "the file vanished while it was read",
	"flow-lost": ({ cause: e }) => `this file was a flow before this change and is none now (${worded$1(skippedWords, e)}); put the flow back, or delete the file if the flow is to go`
};
function badFileMessage(e) {
	return worded$1(badFileWords, e);
}
// src/report/reasons/token-permission.ts
function missingPermission(e) {
	switch (e.token) {
		case "classic": return `the classic token lacks the scope ${scopeOf$2(e)}`;
		case "fine-grained": return `the fine-grained token lacks the permission \`${e.permission}\``;
		case "job": return `the job's token lacks the permission \`${e.permission}\``;
	}
}
function permissionRemedy(e) {
	switch (e.token) {
		case "classic": return `give the classic token the scope ${scopeOf$2(e)}`;
		case "fine-grained": return `give the fine-grained token the permission \`${e.permission}\` on this repository`;
		case "job": return `add ${permissionPlace(e)}`;
	}
}
function permissionPlace({ permission: e, token: t }) {
	switch (t) {
		case "classic": return `the scope ${scopeOf$2({ permission: e })} of the classic token`;
		case "fine-grained": return `the permission \`${e}\` of the fine-grained token`;
		case "job": return `\`${e}\` under \`permissions:\` of the job`;
	}
}
function scopeOf$2({ permission: e }) {
	return e === "members: read" ? "`read:org`" : "`repo`";
}
// src/report/reasons/github.ts
const short = (e) => e.slice(0, 7), requestWords = {
	"read-base-branch": () => "read the base branch",
	"read-pulls": () => "read pull requests",
	"read-issues": () => "read issues",
	"read-subject": () => "read how GitHub writes the subject of a job's identity",
	"read-file": ({ path: e, ref: t }) => `read ${e} at ${t}`,
	"find-commit-of-file": ({ path: e, ref: t, repository: n }) => `read ${e}: GitHub shows no commit ${t} in ${n}`,
	"list-files": ({ ref: e }) => `list the files of ${e}`,
	"list-commits": ({ ref: e }) => `list the commits up to ${e}`,
	"list-file-commits": ({ path: e, ref: t }) => `list the commits of ${e} up to ${t}`,
	"list-pushed-commits": ({ sha: e }) => `list the commits of the push to ${e}`,
	"find-merged-pull": ({ sha: e }) => `find the pull request that brought ${e}`,
	"write-check-run": ({ sha: e }) => `write the check run of ${e}`,
	"compare-commits": ({ before: e, after: t }) => `compare ${short(e)} with ${short(t)}`,
	"read-pull": ({ pull: e }) => `read pull request #${e}`,
	"list-pull-files": ({ pull: e }) => `list the files of pull request #${e}`,
	"list-reviews": ({ pull: e }) => `list the reviews of pull request #${e}`,
	"read-comments": ({ pull: e }) => `read the comments of #${e}`,
	"write-comment": ({ pull: e }) => `comment on #${e}`,
	"write-issue": ({ title: e }) => `write the issue ${JSON.stringify(e)}`,
	"list-team-members": ({ team: e }) => `list the members of ${e}`
}, lostWords = {
	"github-connection-lost": ({ detail: e }) => e || "connection lost",
	"github-answer-cut": () => "the answer broke off",
	"github-answer-type": ({ type: e }) => `an answer of type ${e}`,
	"github-answer-unexpected": ({ at: e }) => `the answer is not as GitHub documents it${e === "" ? "" : `: \`${e}\` is missing, or of another type`}`,
	"github-link-elsewhere": () => "a list continues at another host, which must not see the token",
	"github-list-in-circle": () => "a list has no end",
	"github-list-moving": () => "the list changed each time that it was read",
	"github-answer-too-large": ({ most: e }) => `the answer is larger than ${e / MEBIBYTE} MB, unpacked, and was not read further`
}, unanswered$1 = (e) => `${couldNot(e)}: no answer from GitHub (${worded$1(lostWords, e)})`, unusable = (e) => `${couldNot(e)}: ${worded$1(lostWords, e)}. Check what answers under the address of GitHub, and run the job again`, githubWords = {
	"event-file-not-named": () => "the environment names no event file (GITHUB_EVENT_PATH)",
	"event-file-unreadable": ({ path: e, detail: t }) => `could not read the event file ${e}: ${t}`,
	"event-file-not-json": ({ path: e }) => `the event file ${e} is not JSON`,
	"event-file-unexpected": ({ path: e, at: t, detail: n }) => `the event file ${e} is not as GitHub writes it: ${t || "its root"}, ${n}`,
	"event-part-missing": ({ event: e, part: t }) => `the event file is not as GitHub writes it: ${e} has no \`${t}\``,
	"runner-variable-invalid": ({ name: e, value: t }) => `the environment's ${e} is ${JSON.stringify(t)}, which cannot be right`,
	"github-token-empty": () => "there is no `github-token`",
	"github-token-malformed": () => "the `github-token` has characters that no token has",
	"no-commit-named": ({ path: e }) => `could not read ${e}: no commit was named`,
	"file-too-large-for-github": ({ path: e, ref: t, megabytes: n }) => `could not read ${e} at ${t}: it has over ${n} MB`,
	"comment-too-long": ({ pull: e, characters: t, most: n }) => `the comment on #${e} is too long for GitHub: ${t} characters, of at most ${n}`,
	"github-connection-lost": unanswered$1,
	"github-answer-cut": unanswered$1,
	"github-answer-type": unanswered$1,
	"github-answer-unexpected": unusable,
	"github-link-elsewhere": unusable,
	"github-list-in-circle": unusable,
	"github-list-moving": (e) => `${couldNot(e)}: ${worded$1(lostWords, e)}. Run the job again later`,
	"github-answer-too-large": (e) => `${couldNot(e)}: ${worded$1(lostWords, e)}. If a file of that size is meant, take it out of what Flowgate reads; else check what answers under the address of GitHub`,
	"github-permission-missing": (e) => `${couldNot(e)}: the token lacks ${e.token === "classic" ? "a scope" : "a permission"}; ${permissionRemedy(e)} (${answer(e)})`,
	"github-not-found": (e) => `${couldNot(e)}: ${answer(e)}. It is not there, or the token may not see it: check ${permissionPlace(e)}`,
	"github-rate-limit": (e) => `${couldNot(e)}: ${answer(e)}. The token has reached a rate limit; run the job again later`,
	"github-token-not-accepted": (e) => `${couldNot(e)}: ${answer(e)}. The \`github-token\` is not valid, or has expired`,
	"github-server-trouble": (e) => `${couldNot(e)}: ${answer(e)}. See https://www.githubstatus.com, and run the job again later`,
	"github-refused": (e) => `${couldNot(e)}: ${answer(e)}`
}, unlistedWords = {
	...githubWords,
	"pull-changed-since-event": ({ pull: e }) => `pull request #${e} has changed since this job's event`,
	"pull-lists-too-few": ({ pull: e, listed: t, changed: n }) => `GitHub lists only ${t} of ${n} files that pull request #${e} changes`,
	"comparison-lists-too-few": ({ most: e, before: t }) => `${e} files or more changed since ${short(t)}`,
	"branch-rewritten": ({ before: e, after: t }) => `the branch was rewritten (${short(e)} is not an ancestor of ${short(t)})`,
	"commits-not-connected": ({ before: e, after: t }) => `GitHub finds no way from ${short(e)} to ${short(t)}`,
	"commits-not-comparable": ({ before: e, after: t }) => `GitHub cannot compare ${short(e)} with ${short(t)}`
}, noticeWords = {
	"waiting-for-github": ({ seconds: e }) => `GitHub asks Flowgate to wait; waiting ${e} s`,
	"files-not-listed": ({ cause: e }) => `${worded$1(unlistedWords, e)}: every flow counts as changed`,
	"reviews-not-listed": ({ cause: e }) => `${worded$1(githubWords, e)}: no approval of a steward counts`,
	"push-cut": ({ commits: e, most: t }) => `the push has ${e} commits; the pull requests of the newest ${t} are looked for`,
	"push-too-long": () => "the push has too many commits; only the pull request of its last one is looked for",
	"comment-left-over": ({ url: e }) => `the comment ${e} of Flowgate is left over and may be deleted`
};
function couldNot({ request: e }) {
	return `could not ${worded$1(requestWords, e)}`;
}
function answer({ status: e, quoted: t }) {
	return `GitHub answered ${e}${t === "" ? "" : `, "${t}"`}`;
}
// src/report/reasons/approval.ts
const distrustWords = {
	"editor-not-asked": () => "GitHub did not answer who edited it last",
	"edits-not-known": () => "GitHub does not say whether somebody edited it",
	"editor-not-known": () => "somebody edited it, and GitHub does not say who",
	"edited-by": ({ login: e }) => `${e} edited it`
}, reviewWords = {
	"not-a-push": () => "this is not a push of a merged pull request, so `approved-plan` must name the plan",
	"no-github-token": () => "without `github-token` no pull request can be read",
	"no-merged-pull": () => "no merged pull request has these commits",
	"pulls-not-read": ({ cause: e }) => worded$1(githubWords, e),
	"no-own-comment": ({ pull: e }) => `#${e} has no comment of this token's account`,
	"comment-untrusted": ({ pull: e, cause: t }) => `the comment on #${e} is not trusted: ${worded$1(distrustWords, t)}`,
	"comment-without-plan": ({ pull: e }) => `the comment on #${e} shows no plan`,
	"plan-unreadable": ({ pull: e }) => `the plan in the comment on #${e} cannot be read`,
	"plan-against-git": ({ pull: e }) => `the comment on #${e} shows a plan that was compared with Git only: give the pull request's check the \`api-key\``,
	"environment-not-shown": ({ pull: e, environment: t }) => `#${e} showed no plan for ${t}`
}, oneProblemWords = {
	"other-plan-approved": ({ digest: e }) => `not written, because \`approved-plan\` is not the digest of this plan, which is \`${e}\``,
	"other-environment-approved": () => "not written, because `approved-plan` approves only another environment",
	"plan-not-reviewed": ({ unreviewed: e, pulls: t, problems: n }) => `not written, because nobody reviewed it as it is: ${[...t.length === 0 ? [] : [differsFrom(t, e)], ...n.map((e) => worded$1(reviewWords, e))].join("; ")}`
}, approvalWords = {
	...oneProblemWords,
	"several-approval-problems": ({ causes: e }) => e.map((e) => worded$1(oneProblemWords, e)).join("; ")
};
function differsFrom(e, t) {
	let n = andList(e.map((e) => `#${e}`));
	return t === 1 ? `1 change of this plan is not as ${n} showed it` : `${count$1(t, "change")} of this plan are not as ${n} showed them`;
}
// src/report/reasons/checked-only.ts
const checkedOnlyWords = {
	"not-in-map": () => "name it in the map to deploy it",
	"agent-flow": () => "an agent flow is never deployed"
}, fileWords = {
	"file-exists": () => "the file already exists",
	"file-gone": () => "the file no longer exists",
	"file-unreadable": ({ cause: e }) => fileReadMessage(e),
	"file-changed-since-read": () => "the file has changed since it was read",
	"file-not-editable": () => "the file cannot be changed without changing more than what differs",
	"file-behind-link": ({ link: e }) => `${e} is a symbolic link in the repository, and Flowgate writes through none`,
	"file-not-written": ({ errno: e }) => `the file cannot be written (${errnoText(e)})`
}, fixWords = {
	...fileWords,
	"fixes-contradict": () => "two fixes contradict each other"
};
function fileMessage(e) {
	return worded$1(fixWords, e);
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
function deployCommand({ environment: e }) {
	return `\`flowgate deploy --environment ${shellWord(e)}\``;
}
// src/report/reasons/outcome.ts
const mismatchWords = {
	"part-missing": ({ at: e }) => `${e} is missing`,
	"part-unexpected": ({ at: e }) => `${e} exists and should not`,
	"part-moved": ({ at: e, found: t }) => `${t} is where ${e} should be`,
	"value-differs": ({ at: e, found: t, wanted: n }) => t === null ? `${e} is missing instead of ${n}` : n === null ? `${e} is ${t} and should not exist` : `${e} is ${t} instead of ${n}`,
	"references-hidden": ({ at: e }) => `${e} is not shown`
}, snapshotProblemWords = {
	"file-behind-link": fileWords["file-behind-link"],
	"disk-error": ({ detail: e }) => e
};
function differencesText(e) {
	return plainList(e.map((e) => worded$1(mismatchWords, e)), 4);
}
const unseenWords = {
	...hostWords,
	"flow-not-there": () => "the flow does not exist",
	"flow-not-listed": () => "no flow of that name is listed yet",
	"state-hidden": () => "the server does not show whether a flow is on",
	"name-shared": ({ flowNames: e }) => `${e.length} flows have that name now (${e.join(", ")})`
}, unverifiedWords = {
	"saved-not-seen": ({ createdAs: e, cause: t }) => `it was saved${e === null ? "" : ` as ${e}`}, and could not be read back: ${worded$1(unseenWords, t)}`,
	"reply-lost": ({ lost: e, cause: t }) => `${hostMessage(e)}; whether it was written could not be read: ${worded$1(unseenWords, t)}`,
	"reply-lost-and-hidden": ({ lost: e }) => `${hostMessage(e)}; only its connections were to change, and the server does not show them`,
	"reply-lost-and-differs": ({ lost: e, differences: t }) => `${hostMessage(e)}; the live flow is neither as it was nor as it should be (${differencesText(t)})`,
	"reply-lost-and-new-differs": ({ lost: e, differences: t }) => `${hostMessage(e)}; a flow of that name exists now, and it differs from the file: ${differencesText(t)}`
}, restoreProblemWords = {
	...hostWords,
	...unverifiedWords,
	"not-kept": ({ cause: e }) => `nothing was sent, because the flow as it is now could not be kept: ${worded$1(snapshotProblemWords, e)}`,
	"not-read": ({ cause: e }) => `reading it failed: ${worded$1(unseenWords, e)}`,
	"edited-meanwhile": () => "it is neither as it was deployed nor as it was before, so somebody may have edited it since",
	"still-differs": ({ lost: e, differences: t }) => `${e === null ? "" : `${hostMessage(e)}; `}it still differs: ${differencesText(t)}`,
	"state-differs": ({ state: e, wanted: t }) => `its content is as it was, and it is ${e ?? "in an unknown state"} instead of ${t}`,
	"state-not-restored": ({ state: e, wanted: t, cause: n }) => `its content is as it was, and it is ${e ?? "in an unknown state"} instead of ${t}: ${hostMessage(n)}`,
	"state-not-seen": ({ wanted: e, lost: t, cause: n }) => `its content is as it was, and whether it is ${e} is unknown: ${unread$1(t, n)}`
}, stopWords = {
	...hostWords,
	"not-stopped": ({ state: e }) => `it is ${e ?? "in an unknown state"}`,
	"stop-not-seen": ({ lost: e, cause: t }) => `whether it is stopped is unknown: ${unread$1(e, t)}`,
	"started-meanwhile": () => "somebody has started or edited it since, so it was left as it is",
	"not-own": () => "the answer to its create was lost, so it may be the flow of another run, and was left as it is"
}, unfinishedWords = {
	...refusalWords,
	"references-not-seen": ({ cause: e }) => `whether its references are bound could not be read: ${hostMessage(e)}`,
	"differs-from-file": ({ differences: e }) => `it differs from the file: ${differencesText(e)}`,
	"twins-not-checked": ({ cause: e }) => `whether another run created a flow of that name at the same time could not be read, so it was not started: ${hostMessage(e)}`,
	"not-own-state": ({ lost: e, state: t, wanted: n }) => `it is ${t ?? "in an unknown state"} instead of ${n}; the answer to the create was lost, so it may be the flow of another run, and was left as it is: ${hostMessage(e)}`
}, obstacleWords = {
	...fileWords,
	"dataverse-row": () => "a Dataverse row cannot be written back"
}, exportWords$1 = {
	"listed-but-gone": () => "it was listed, and no longer exists",
	"signed-url-in-definition": () => "its definition contains a signed URL, which everybody who reads the repository could call; move it into a secure parameter or a variable, and export the flow again",
	"file-differs": () => "the file differs from the live flow; --force replaces its content with the live content",
	...fileWords,
	"file-not-updated": ({ cause: e }) => `the file differs from the live flow, and ${worded$1(obstacleWords, e)}`
}, SUSPENDED = "a policy of the environment (data loss prevention) or of its license suspends it; only an administrator can allow its connectors, and turn it on again", outcomeWords = {
	...hostWords,
	...refusalWords,
	...exportWords$1,
	"run-stopped-before": (e) => `it was not started, because the run was stopped; ${deployCommand(e)} continues from here`,
	"run-atomic-before": ({ file: e }) => `it was not started, because \`${e}\` was not deployed and the run is atomic`,
	"called-flow-failed": ({ file: e, result: t }) => `it calls the flow of \`${e}\`, which ended as ${t}; deploy that one first`,
	"host-lost": ({ server: e, cause: t }) => `${hostMessage(t)}. Nothing more is sent to ${e} in this run, so nothing was sent for this flow`,
	"connection-test-failed": ({ key: e, connectionName: t, status: n }) => `\`${e}\`: the test of the connection ${t} ended with ${n}; sign it in again in Power Automate, or bind another one`,
	"connection-test-refused": ({ key: e, connectionName: t, cause: n }) => `\`${e}\`: the test of the connection ${t} was refused: ${hostMessage(n)}; correct connectionName in the map, or share the connection with the deploying account`,
	"name-taken": ({ flowNames: e }) => `it was not created, because somebody created a flow of that name after it was planned (${e.join(", ")}); run again to see the new plan`,
	"name-not-checked": ({ cause: e }) => `it was not created, because looking for its name again failed: ${hostMessage(e)}`,
	"changed-since-plan": ({ differences: e }) => `the flow was not touched, because somebody changed it after it was planned (${differencesText(e)}); run again to see the new plan`,
	"not-read-again": ({ cause: e }) => `the flow was not touched, because reading it again failed: ${worded$1(unseenWords, e)}`,
	"snapshot-not-written": ({ cause: e }) => `the flow was not touched, because its snapshot could not be written: ${worded$1(snapshotProblemWords, e)}`,
	"not-written": ({ lost: e }) => `${hostMessage(e)}; the live flow is as it was, so it is safe to run again`,
	"created-twice": ({ flowName: e, others: t, environment: n, displayName: r, problem: i }) => `it was created as ${e}, and another run had created a flow named "${r}" before (${t.join(", ")}); ${stoppedText(i)}. Delete ${e} in Power Automate; ${deployCommand({ environment: n })} then finds the other one by its name`,
	"create-answered-with-old": ({ answered: e, environment: t, displayName: n, isWrittenOver: r, namesakes: i }) => `the server answered with the guid of a flow that was there before, ${e}, so no new flow is known; ${oldFlowText(r)}. ${namesakesText(n, i)}. Look at both in Power Automate before ${deployCommand({ environment: t })}`,
	"created-unfinished": ({ flowName: e, environment: t, cause: n }) => `it was created as ${e}, and ${worded$1(unfinishedWords, n)}. ${deployCommand({ environment: t })} finds it by its name and updates it`,
	"create-uncertain": ({ environment: e, displayName: t, cause: n }) => `${worded$1(unverifiedWords, n)}. Settle it with ${deployCommand({ environment: e })} in a minute: it looks for "${t}" by its name first, and creates no second one`,
	"update-uncertain": ({ environment: e, environmentName: t, flowName: n, snapshot: r, cause: i }) => {
		let a = i.code === "reply-lost-and-differs" ? restoreCommand(r) : deployCommand({ environment: e });
		return `${worded$1(unverifiedWords, i)}. Settle it with ${a}, for flow ${n} in ${t}; the flow as it was is kept in ${r}`;
	},
	"mismatch-restored": ({ differences: e, kept: t }) => `the server accepted the flow and kept something else: ${differencesText(e)}. It is as it was before${t === null ? "" : `; what the server had kept is in ${t}`}`,
	"mismatch-not-restored": ({ differences: e, problem: t, snapshot: n }) => `the server accepted the flow and kept something else: ${differencesText(e)}. It could not be restored: ${worded$1(restoreProblemWords, t)}; ${restoreCommand(n)} restores it`,
	defect: ({ environment: e, detail: t }) => `this is a defect of Flowgate, please report it: ${t}. Settle it with ${deployCommand({ environment: e })}`,
	"flow-suspended": () => `the flow is saved, and is suspended since then; ${SUSPENDED}`,
	"state-not-reached": ({ isSaved: e, state: t, wanted: n }) => `${saved(e)} it is ${t} and not ${n}; ${t === "Suspended" ? SUSPENDED : remedy$1(n)}`,
	"state-refused": ({ isSaved: e, state: t, wanted: n, cause: r }) => `${saved(e)} it is still ${t ?? "in its old state"}: ${worded$1(refusalWords, r)}; ${remedy$1(n)}`,
	"state-unknown": ({ isSaved: e, wanted: t, environment: n, lost: r, cause: i }) => `${saved(e)} whether it is ${t} now is unknown: ${unread$1(r, i)}. Settle it with ${deployCommand({ environment: n })}`,
	"reference-unbound": ({ logicalName: e, cause: t }) => `the connection reference ${e} could not be bound, so the flow was not saved: ${hostMessage(t)}`,
	"trigger-not-certain": () => "the flow was saved, and its trigger waits for changes in Dataverse: whether it listens again cannot be seen here; make one such change, or turn the flow off and on if it does not run",
	"state-not-shown": ({ wanted: e }) => `the server says that it is ${e} now, and does not show it when the flow is read; look at it in Power Automate`,
	"begins-stopped": () => "new flows begin stopped; write `\"state\": \"Started\"` for it in the map, or turn it on in Power Automate",
	"references-not-shown": ({ isNew: e }) => e ? "the server does not show the references of the new flow, also after a second save; open it in Power Automate to see whether its connections are bound" : "the server does not show the references of this flow, so whether its connections are bound as planned is not proven",
	"created-first": ({ others: e, environment: t }) => `another run created a flow of the same name after it (${e.join(", ")}), which must be deleted in Power Automate; until then ${deployCommand({ environment: t })} finds two flows, unless the map has the guid of this one`,
	"create-reply-lost": ({ lost: e }) => `the answer to the create was lost (${hostMessage(e)}), and a flow of that name and content is there since then`,
	"state-changed": ({ before: e, state: t }) => `it was ${e ?? "in an unknown state"} before it was saved and is ${t ?? "in an unknown one"} now; write the \`state\` that it should have in the map`,
	undone: ({ file: e, before: t }) => `${first(t)}It is as it was before, because ${notDeployed(e)}`,
	"not-undone": ({ file: e, before: t, problem: n, snapshot: r }) => `${first(t)}It should be as it was, because ${notDeployed(e)}, and was not restored: ${worded$1(restoreProblemWords, n)}; ${withSnapshot(r)}`,
	"create-not-undone": ({ file: e, before: t, ...n }) => `${first(t)}It should not exist, because ${notDeployed(e)}: ${createdStays(n)}`
};
function createdStays({ environment: e, flowName: t, problem: n }) {
	return `it was created as ${t}, and Flow Studio has no tool that deletes a flow; ${stoppedText(n)}. Delete it in Power Automate, or let ${deployCommand({ environment: e })} find it by its name`;
}
function stoppedText(e) {
	return e === null ? "it is stopped" : `it is not known to be stopped (${worded$1(stopWords, e)})`;
}
function oldFlowText(e) {
	return e === null ? "whether that flow was written over could not be read" : e ? "that flow has the content of the file now" : "that flow does not have the content of the file, and was not touched";
}
function namesakesText(e, t) {
	return t === null ? `Whether a flow named "${e}" exists could not be read` : t.length === 0 ? `No flow named "${e}" is listed` : `A flow named "${e}" is listed: ${t.join(", ")}`;
}
function unread$1(e, t) {
	let n = worded$1(unseenWords, t);
	return e === null ? `reading it failed: ${n}` : `${hostMessage(e)}; reading it failed as well: ${n}`;
}
function withSnapshot(e) {
	return `its snapshot is ${e}, and ${restoreCommand(e)} restores it`;
}
function notDeployed(e) {
	return `\`${e}\` was not deployed and the run is atomic`;
}
function first(e) {
	return e === null ? "" : `${worded$1(outcomeWords, e)}. `;
}
function saved(e) {
	return e ? "the flow is saved, but" : "only its state was to change, and";
}
function remedy$1(e) {
	return `run again, or ${e === "Started" ? "turn it on" : "turn it off"} in Power Automate`;
}
// src/report/reasons/staying-rows.ts
const whyWords = {
	...framed(hostWords, (e, t) => `binding it as before failed: ${t}`),
	"row-needed": ({ files: e }) => `it is used by ${andList(codes(e), MOST_FILES$4)} now`,
	"row-maybe-needed": ({ files: e }) => `it may be used by ${andList(codes(e), MOST_FILES$4)} now`,
	"run-stopped": () => "the run was stopped"
}, MOST_FILES$4 = 3, stayingRowWords = {
	"reference-stays-bound": (e) => `the connection reference \`${e.logicalName}\` in ${e.environment} stays bound to ${named$2(e.to)} instead of ${named$2(e.from)}, also for its other flows, because ${worded$1(whyWords, e.cause)}. ${remedy(e)}`,
	"reference-may-stay-bound": (e) => `the connection reference \`${e.logicalName}\` in ${e.environment} may be bound to ${named$2(e.to)} instead of ${named$2(e.from)}: ${hostMessage(e.cause)}. Look at it in its solution in Power Apps, then run ${deployCommand(e)}`
};
function named$2(e) {
	if (e === null) return "no connection";
	let { connectionName: t, owner: n } = e;
	return n === null ? t : `${t} (${n})`;
}
function remedy({ environment: e, from: t, cause: n }) {
	let r = `Correct what failed, and run ${deployCommand({ environment: e })}`;
	return n.code === "row-needed" || n.code === "row-maybe-needed" || t === null ? r : `${r}; to go back, choose ${named$2(t)} for it in its solution in Power Apps`;
}
// src/report/reasons/deployment.ts
const deploymentWords = {
	"calls-in-circle": ({ files: e }) => `these flows call each other in a circle, and are written in the plan's order: ${e.join(" \u2192 ")}`,
	"flow-not-restored": ({ displayName: e, flowName: t, problem: n, snapshot: r }) => `${e} (${t}) could not be restored to how it was before this run: ${worded$1(restoreProblemWords, n)}; ${withSnapshot(r)}`,
	...stayingRowWords,
	"created-flow-stays": ({ displayName: e, ...t }) => `${e} stays: ${createdStays(t)}`,
	"left-deployed": ({ displayName: e, result: t, snapshot: n }) => `${e} stays ${t}, because the run was stopped${n === null ? "" : `; ${restoreCommand(n)} restores it`}`
};
// src/http/loopback.ts
function isLoopback({ hostname: e }) {
	return e === "localhost" || e === "[::1]" || /^127(\.\d+){3}$/.test(e);
}
// src/map/organisation.ts
const DOMAINS = [
	"dynamics.com",
	"microsoftdynamics.us",
	"appsplatform.us",
	"dynamics.cn"
], peq = new Uint32Array(65536), myers_32 = (e, t) => {
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
function nearest$1(e, t) {
	return spellingsOf(t, () => t).nearest(e);
}
function quote(e) {
	return e === "" ? "`\"\"`" : `\`${e.length > 80 ? `${e.slice(0, 79)}\u2026` : e}\``;
}
function globFault(e) {
	if (e.length > 1e3) return { code: "glob-long" };
	if (!PLAIN_GLOB.test(e)) return { code: "glob-unsupported" };
	let t = alternatives(e);
	return t === null ? { code: "glob-alternatives" } : t.join("").length > 2e3 ? { code: "glob-long-alternatives" } : null;
}
const PLAIN_GLOB = /^(?![\s\S]*(?:[?*+@!]\(|\{[^{},.]*(?:\.[^{},.]+)*\.\.[^{},]*\}))(?![^*]*(?:\*+[^*]+){20}\*)/, GLOB_FAULT = "has a pattern that is not supported, such as `+(\u2026)` or `{1..3}`, or more than 20 `*`; write it with `*`, `**`, `?`, `[\u2026]` and `{a,b}`";
function globMatcher(e, t = {}) {
	let n = `${t.dot ? "d" : ""}${t.nocase ? "n" : ""}:${e}`, r = matchers.get(n);
	if (r !== void 0) return r;
	matchers.size === MOST_KNOWN && matchers.clear();
	let i = makeMatcher(e, t);
	return matchers.set(n, i), i;
}
const matchers = new Map(), MOST_KNOWN = 2e4;
function makeMatcher(e, t) {
	if (!HAS_MEANING.test(e)) {
		let n = folded$1(e, t);
		return (e) => folded$1(e, t) === n;
	}
	if (globFault(e) !== null) return (t) => t === e;
	if (e.startsWith("!")) {
		let n = makeMatcher(e.slice(1), t);
		return (e) => !n(e);
	}
	let n = (alternatives(folded$1(e, t).replace(/^\.\//, "")) ?? []).map(tokensOf);
	return (e) => {
		let r = folded$1(e, t);
		return n.some((e) => runs(e, r, t.dot ?? !1));
	};
}
const HAS_MEANING = /[*?[{\\]|^!|^\.\//;
function isPlainName(e) {
	return !HAS_MEANING.test(e);
}
function folderOf(e) {
	let t = e.replace(/^\.\//, "");
	return isPlainName(t) ? t : t.slice(0, Math.max(0, t.lastIndexOf("/", t.search(/[*?[{\\]/))));
}
function folded$1(e, { nocase: t }) {
	return t ? e.toLowerCase() : e;
}
function alternatives(e) {
	if (!e.includes("{")) return [e];
	let t = [""];
	for (let n = 0; n < e.length;) {
		let { parts: r, end: i } = pieceAt(e, n), a = r.map(({ text: e, isList: t }) => t ? alternatives(e) : [e]);
		if (a.includes(null)) return null;
		let o = a.flatMap((e) => e ?? []);
		if (t.length * o.length > 30) return null;
		t = t.flatMap((e) => o.map((t) => e + t)), n = i;
	}
	return t;
}
function pieceAt(e, t) {
	if (e[t] === "{") {
		let n = listAt(e, t);
		if (n !== null) return n;
	}
	let n = t + 1;
	return e[t] === "\\" ? n++ : e[t] === "[" && (n = endOfSet(e, t) ?? n), {
		parts: [{
			text: e.slice(t, n),
			isList: !1
		}],
		end: n
	};
}
function listAt(e, t) {
	let n = [t], r = 0;
	for (let i = t; i < e.length; i++) {
		let t = e[i];
		if (t === "\\") i++;
		else if (t === "{") r++;
		else if (t === "," && r === 1) n.push(i);
		else if (t === "}" && --r === 0) return n.length === 1 ? null : {
			parts: n.map((t, r) => e.slice(t + 1, n[r + 1] ?? i)).map((e) => ({
				text: e,
				isList: !0
			})),
			end: i + 1
		};
	}
	return null;
}
function tokensOf(e) {
	if (e === "**") return [{ kind: "all" }];
	let t = [];
	for (let n = 0; n < e.length;) {
		let r = n === 0 || e[n - 1] === "/";
		if (e[n] === "/" && e.slice(n) === "/**") return [
			...t,
			{ kind: "below" },
			{ kind: "all" }
		];
		r && e.startsWith("**/", n) ? (t.at(-1)?.kind !== "folders" && t.push({ kind: "folders" }), n += 3) : n = addToken(t, e, n, r);
	}
	return t;
}
function addToken(e, t, n, r) {
	let i = t[n] ?? "";
	if (i === "*") return addStar(e, t, n, r);
	let a = i === "[" ? endOfSet(t, n) : null;
	if (a !== null) return e.push({
		kind: "set",
		holds: setOf(t.slice(n + 1, a - 1))
	}), a;
	if (i === "?") e.push({ kind: "any" });
	else {
		let a = i === "\\" ? t[n + 1] : void 0;
		if (e.push({
			kind: "character",
			character: a ?? i,
			isStart: r
		}), a !== void 0) return n + 2;
	}
	return n + 1;
}
function addStar(e, t, n, r) {
	let i = n + 1;
	for (; t[i] === "*";) i++;
	return r && (i === t.length || t[i] === "/") && e.push({ kind: "any" }), e.push({ kind: "star" }), i;
}
function endOfSet(e, t) {
	let n = e[t + 1] === "^" ? t + 2 : t + 1;
	for (let t = n; t < e.length && e[t] !== "/"; t++) if (e[t] === "\\") t++;
	else if (e[t] === "]" && t > n) return t + 1;
	return null;
}
function setOf(e) {
	let t = e.startsWith("^"), n = (t ? e.slice(1) : e).replace(/\\(.)/g, "$1"), r = [];
	for (let e = 0; e < n.length; e++) {
		let t = n[e] ?? "", i = n[e + 1] === "-" ? n[e + 2] : void 0;
		r.push([t, i ?? t]), i !== void 0 && (e += 2);
	}
	return (e) => e !== "/" && r.some(([t, n]) => t <= e && e <= n) !== t;
}
function runs(e, t, n) {
	let [r, i] = [new Places(e), new Places(e)];
	r.enter(0);
	for (let a = 0; a < t.length && r.count > 0; a++) {
		let o = t[a] ?? "", s = !n && o === "." && (a === 0 || t[a - 1] === "/");
		for (let t = 0; t < r.count; t++) {
			let n = r.list[t] ?? 0, a = e[n];
			a !== void 0 && takes$2(a, o, s) && goOn(a, n, o, i);
		}
		[r, i] = [i, r], i.clear();
	}
	return r.list.subarray(0, r.count).some((t) => MAY_END.has(e[t]?.kind ?? "end"));
}
var Places = class {
	list;
	count = 0;
	#e;
	#t;
	constructor(e) {
		this.#e = e, this.list = new Uint16Array(e.length + 1), this.#t = new Uint8Array(e.length + 1);
	}
	add(e) {
		this.#t[e] !== 1 && (this.#t[e] = 1, this.list[this.count++] = e);
	}
	enter(e) {
		for (let t = e; this.#t[t] !== 1; t++) {
			this.add(t);
			let e = this.#e[t]?.kind;
			if (e !== "star" && e !== "folders") return;
		}
	}
	clear() {
		for (let e = 0; e < this.count; e++) this.#t[this.list[e] ?? 0] = 0;
		this.count = 0;
	}
};
function goOn({ kind: e }, t, n, r) {
	e === "star" ? r.enter(t) : e === "all" ? r.add(t) : e === "folders" ? (r.add(t), n === "/" && r.enter(t + 1)) : r.enter(t + 1);
}
const MAY_END = new Set([
	"end",
	"below",
	"all"
]);
function takes$2(e, t, n) {
	switch (e.kind) {
		case "character": return e.character === t && (!n || e.isStart);
		case "set": return e.holds(t);
		case "any":
		case "star": return !n && t !== "/";
		case "below": return t === "/";
		case "folders":
		case "all": return !n;
	}
}
// src/rules/reasons/glob.ts
const GLOB_FAULTS = {
	"glob-long": "is too long",
	"glob-unsupported": GLOB_FAULT,
	"glob-alternatives": "expands to more than 30 globs; write fewer lists in braces",
	"glob-long-alternatives": "expands to globs of more than 2000 characters; write shorter ones"
}, findWords = {
	"folder-not-read": ({ folder: e, errno: t }) => `the folder ${JSON.stringify(e)} cannot be read (${errnoText(t)}); let the job read it, or name in \`flows\` only the folders beside it`,
	"folder-behind-link": ({ folder: e }) => `${JSON.stringify(e)} is a link that leads out of the workspace; nothing is read there`,
	"glob-outside": ({ glob: e }) => `the glob ${JSON.stringify(e)} leads out of the workspace; write it relative to the repository`,
	"glob-refused": ({ glob: e, cause: t }) => `the glob ${JSON.stringify(e)} ${GLOB_FAULTS[t.code]}`,
	"globs-only-exclude": () => "`flows` only excludes; add a glob that names flows, such as flows/**/*.json"
};
function findMessage(e) {
	return worded$1(findWords, e);
}
// src/rules/reasons/data-policy-file.ts
const policyFileWords = {
	"policy-file-missing": ({ glob: e }) => `no file matches \`${e}\`; commit the export of the data policy there, or remove it from \`dataPolicies\``,
	"policy-files-outside": ({ cause: e }) => findMessage(e),
	"policy-files-too-many": ({ files: e, most: t }) => `${e} files match, and at most ${t} are read; let \`dataPolicies\` name only exports of data policies`,
	"policy-file-behind-link": ({ file: e }) => `\`${e}\` is a symbolic link, or in a folder that is one; commit the file itself`,
	"policy-file-too-large": ({ file: e, megabytes: t }) => `\`${e}\` has over ${t} MB; export each data policy to its own file`,
	"policy-file-unreadable": ({ file: e, cause: t }) => `\`${e}\` was not read: ${fileReadMessage(t)}`,
	"policy-file-not-json": ({ file: e, line: t, cause: n }) => `\`${e}\` (line ${t}) is not valid JSON: ${jsonMessage(n)}; export the data policy again`,
	"policy-file-truncated": ({ file: e, line: t }) => `\`${e}\` (line ${t}) is truncated: \`ConvertTo-Json\` leaves out what is deeper than its \`-Depth\`; export it again with \`-Depth 10\``,
	"policy-file-not-export": ({ file: e, line: t, at: n }) => `\`${e}\` (line ${t}${n === "" ? "" : `, ${n}`}) is not the export of a data policy; docs/data-policies.md describes how to export one`,
	"policy-duplicate": ({ policy: e, files: t }) => `${andList(codes(t), 3)} contain the data policy \`${e}\` with different contents; keep the newer export`
}, FIELD_FAULTS = {
	"path-outside": "must be a path from the root of the repository, and not lead out of it",
	"not-an-organisation": `must be the address of an organisation in Dataverse, such as https://contoso.crm4.dynamics.com: https, and a host under ${DOMAINS.join(", ")}`,
	"globs-only-exclude": "must name flows, such as flows/**/*.json, and not only exclude some",
	"not-a-pointer": "must be an RFC 6901 pointer, such as /definition/actions/Send/inputs/parameters/to, with ~1 for a slash and ~0 for a tilde",
	"pointer-outside-definition": "must lead into the definition, /definition/\u2026: bindings, name and state are always compared",
	"pointer-to-all": "must name an operation, a parameter or a part of one, and not all of them"
}, FAULTS = {
	...GLOB_FAULTS,
	...FIELD_FAULTS
}, KINDS$3 = {
	array: "a list",
	boolean: "true or false",
	object: "an object",
	record: "an object",
	string: "a text in quotes"
}, mapWords = {
	...jsonWords,
	...fileReadWords,
	"map-field-type": ({ field: e, expected: t, isMissing: n }) => `${named$1(e)} ${must(n)} be ${KINDS$3[t] ?? `a ${t}`}`,
	"map-field-value": ({ field: e, values: t, isMissing: n }) => `${named$1(e)} ${must(n)} be ${t.join(" or ")}`,
	"map-field-day": ({ field: e }) => `${named$1(e)} must be a day, written YYYY-MM-DD`,
	"map-field-empty": ({ field: e }) => `${named$1(e)} must not be empty`,
	"map-field-long": ({ field: e }) => `${named$1(e)} is too long`,
	"map-field-refused": ({ field: e, fault: t }) => `${named$1(e)} ${FAULTS[t] ?? "is not allowed"}`,
	"map-field-invalid": ({ field: e }) => `${named$1(e)} is not what the schema of the map asks for`,
	"map-field-unknown": (e) => `unknown field ${quote(e.name)}${advice$7(e)}`,
	"map-rule-unknown": (e) => `there is no rule ${quote(e.name)}${advice$7(e)}`,
	"map-reference-twice": ({ name: e }) => `the connection reference ${quote(e)} appears twice; only the last would count`,
	"map-without-environment": () => "a settings file of `pac` names no environment; set the input `environment` to the id of the one that it is for"
};
function named$1(e) {
	return e === null ? "the map" : quote(e);
}
function must(e) {
	return e ? "is missing and must" : "must";
}
function advice$7({ near: e, known: t }) {
	return e === null ? `; known here: ${t.join(", ")}` : `; did you mean ${quote(e)}?`;
}
function mapMessage(e) {
	return worded$1(mapWords, e);
}
function invalidMapMessage(e) {
	return `${e} is invalid; see \`flowgate check\`, and correct it first`;
}
const oldMapWords = {
	"path-is-folder": () => "it is a folder",
	"path-without-file": () => "it is a submodule, or a link that leads to no file",
	"path-through-link": ({ folder: e }) => `${e} is a link or a submodule, not a folder`,
	"path-too-large": ({ megabytes: e }) => `it has over ${e} MB`,
	"map-unreadable": ({ cause: e }) => e === null ? "it is not valid" : mapMessage(e),
	"data-policy-unreadable": ({ cause: e }) => `its dataPolicies: ${worded$1(policyFileWords, e)}`
}, WORDS$2 = {
	"git-missing": () => "there is no `git` command",
	"no-repository": () => "this folder is not in a Git repository",
	"repository-untrusted": () => "this repository belongs to another user, and git does not read it; if you trust it, run `git config --global --add safe.directory` with its folder",
	"no-commit": ({ ref: e }) => `this repository does not have the commit ${e}`,
	"clone-shallow": () => "this clone is shallow; get the older commits with `git fetch --unshallow`, or `fetch-depth: 0` in a workflow",
	"clone-partial": () => "this clone is partial and does not have the older files; make a full one",
	"history-limit": ({ requests: e }) => `this run has sent its ${e} requests to GitHub for older versions; deploy fewer flows at a time, or from a full clone`,
	"history-unreadable": ({ detail: e }) => e
};
function historyMessage(e) {
	return worded$1(WORDS$2, e);
}
// src/map/environment-id.ts
function environmentId(e) {
	return lastStep(e);
}
function sameEnvironmentId(e, t) {
	return environmentId(e) === environmentId(t);
}
function counterparts({ environments: e }, { name: t, environmentName: n }) {
	let r = byId$1.get(e) ?? Map.groupBy(e.values(), (e) => environmentId(e.environmentName));
	byId$1.set(e, r);
	let i = r.get(environmentId(n)) ?? [], a = e.get(t);
	return a === void 0 || i.includes(a) ? i : [a, ...i];
}
const byId$1 = new WeakMap();
function predecessors(e, t) {
	let n = e.environments.get(t.name);
	return n && sameEnvironmentId(n.environmentName, t.environmentName) ? [n] : counterparts(e, t);
}
function environmentBefore(e, t) {
	return e.environments.get(t.name) ?? predecessors(e, t)[0] ?? null;
}
// src/map/reached-by.ts
function reachedAt(e) {
	return e === null ? { kind: "flow-studio" } : {
		kind: "dataverse",
		address: e
	};
}
// src/map/hosts.ts
const ABILITIES = {
	"flow-studio": {
		creates: !0,
		binds: "flow",
		hasObstacles: !1,
		keepsGuids: !1
	},
	dataverse: {
		creates: !1,
		binds: "row",
		hasObstacles: !0,
		keepsGuids: !0
	}
};
function abilitiesOf({ host: e }) {
	return ABILITIES[e.kind];
}
function withHostsOf(e, t) {
	let n = [...e.environments].map(([e, n]) => {
		let r = t === null ? unapproved(n) : approved(n, t);
		return [e, {
			...n,
			host: r
		}];
	});
	return {
		...e,
		environments: new Map(n)
	};
}
function approved(e, t) {
	let [n] = counterparts(t, e);
	return n === void 0 ? e.host : reachedAt(n.dataverse);
}
function unapproved({ host: e }) {
	return e.kind === "dataverse" ? {
		...e,
		address: null
	} : e;
}
// src/map/identity.ts
function knownFlowName({ flow: e, resolution: t }) {
	let { environment: n, settings: r } = t;
	if (r?.flowName) return r.flowName;
	let { origin: i, workflowId: a } = e;
	return sameEnvironmentId(i?.environmentName ?? "", n.environmentName) && i !== null ? i.flowName : abilitiesOf(n).keepsGuids ? a : null;
}
function displayNameIn({ flow: e, resolution: t }) {
	return t.settings?.displayName ?? e.displayName;
}
function identityIn(e) {
	let { environmentName: t } = e.resolution.environment;
	return {
		environmentName: t,
		flowName: knownFlowName(e),
		displayName: displayNameIn(e)
	};
}
function identityKey({ environmentName: e, flowName: t, displayName: n }) {
	let r = t?.trim().toLowerCase() ?? `named ${n}`;
	return `${environmentId(e)}\n${r}`;
}
function liveFlowKey(e) {
	return identityKey(identityIn(e));
}
function flowEntryAt(e, t) {
	return `environments.${e}.flows["${t}"]`;
}
// src/rules/reasons/live-flow.ts
function flowMissingMessage(e) {
	let { environment: t, file: n, flowName: r, isUncreatable: i } = e, a = flowEntryAt(t, n);
	return i ? `the environment has ${r === null ? "no flow of this name" : `no flow ${r}`}, and Flowgate creates none through Dataverse; import the solution that has it first (\`pac solution import\`), or correct \`flowName\` under ${a}` : r === null ? `no live flow has this name; write \`"create": true\` under ${a} to have it created, or the guid of the one that it is as \`"flowName"\`` : `the environment has no flow ${r}; correct \`flowName\` under ${a}, or remove it and write \`"create": true\``;
}
function flowAmbiguousMessage({ environment: e, file: t, flowNames: n }) {
	let r = n.map((e) => `\`"flowName": "${e}"\``).join(" or ");
	return `${n.length} live flows have this name; write the guid of the right one under ${flowEntryAt(e, t)}: ${r}`;
}
function flowObstacleMessage({ code: e, flowName: t }) {
	return e === "flow-draft" ? `the live flow ${t} has unpublished changes, and Dataverse refuses every save until whoever made them publishes or discards them` : `the live flow ${t} belongs to a managed solution, and a save would put an unmanaged layer on it; change it in its own environment, and import the solution again`;
}
// src/report/reasons/live.ts
const unreadWords = {
	"no-api-key": () => "no api-key",
	offline: () => "offline: `--live` checks this, with the key or an identity",
	"no-identity": () => "no identity for Dataverse (`client-id` and `tenant-id`, and `id-token: write` or `client-secret`)",
	"key-refused": () => "the key was refused",
	"identity-refused": ({ environmentName: e }) => `the identity was refused for ${e}`,
	"environment-closed": ({ environmentName: e }) => `the key has no access to the environment ${e}`,
	"environment-unanswered": ({ environmentName: e, cause: t }) => `no answer from ${e}: ${hostMessage(t)}`,
	"connections-listed-partly": ({ environmentName: e }) => `the server lists only a part of the connections of ${e}`,
	"connections-unreadable": ({ environmentName: e, cause: t }) => `the connections of ${e}: ${hostMessage(t)}`,
	"live-flow-unreadable": ({ environmentName: e, cause: t }) => `a live flow in ${e}: ${hostMessage(t)}`,
	"several-unread": ({ cause: e, more: t }) => `${worded$1(unreadWords, e)}; and ${more(t)}`
};
function editsText(e) {
	return plainList(e, 5);
}
function editedText({ cause: e }) {
	return e === null ? "Git never had the live flow as it is" : `it is unknown whether Git had the live flow as it is (${historyMessage(e)})`;
}
const unwritableWords = {
	"flow-edited": (e) => `${editedText(e)}; a deployment would overwrite ${editsText(e.edits)}. Commit the live version first, or run by hand with \`on-drift: overwrite\` after a dry run`,
	"flow-missing": flowMissingMessage,
	"flow-ambiguous": flowAmbiguousMessage,
	"flow-draft": flowObstacleMessage,
	"flow-managed": flowObstacleMessage,
	"flow-unreadable": ({ cause: e }) => `the live flow could not be read: ${hostMessage(e)}`
}, unwatchedWords = {
	"runs-not-offered": () => "this version of Flow Studio does not list runs",
	"runs-not-read": ({ cause: e }) => hostMessage(e),
	"flow-not-started": ({ state: e }) => `it is ${e ?? "in an unknown state"}`,
	"started-by-person": () => "a person or another flow starts it",
	"trigger-not-known": ({ type: e }) => `when a trigger of type ${e} fires is not known`,
	"schedule-not-due": ({ minutes: e }) => `its schedule is not due within ${count$1(e, "minute")}`,
	"schedule-not-certain": () => "when its schedule is due is not certain",
	"no-run-began": ({ minutes: e }) => `no run began within ${count$1(e, "minute")}`,
	"modified-time-missing": () => "the server does not say when it was saved, so its runs before and after look the same",
	"watched-enough": ({ most: e }) => `a run of Flowgate watches ${e} flows at most`,
	"watch-stopped": () => "the run was stopped while it watched"
}, notRunWords = {
	...unreadWords,
	"data-policy-only-listed": ({ file: e, policies: t }) => `${e} is only a list of data policies (${andList(t, 3)}), without their connectors; export each policy by its id, as docs/data-policies.md describes`,
	"data-policy-legacy-export": ({ file: e }) => `${e} is an export of Get-AdminDlpPolicy, which has no blocked connectors; use Get-DlpPolicy | ConvertTo-Json -Depth 10`,
	"data-policy-settings-unassigned": ({ file: e }) => `${e} has connector settings, but does not name their data policy; put the policy's id into the file name`,
	"data-policy-custom-connector": ({ policy: e, connector: t }) => `the data policy ${e} classifies the custom connector ${t} by the URL of its host, which is not in a flow; check it in the Power Platform admin center`,
	"data-policy-endpoints": ({ policy: e, connector: t }) => `the data policy ${e} allows only some endpoints of ${t}, which are not compared; check them in the Power Platform admin center`,
	"data-policy-not-blockable": ({ policy: e, connector: t }) => `the data policy ${e} blocks ${t} or some of its operations, which Microsoft does not allow a policy to block; check it in the Power Platform admin center`,
	"data-policy-operation-unknown": ({ policy: e, connector: t }) => `the data policy ${e} has rules for operations of ${t}, but an action does not name its operation; save the flow once in the new designer`,
	"references-not-listed": ({ environment: e }) => `what the connection references of ${e} are bound to is not known`,
	"not-a-pull-request": () => "not a pull request",
	"base-map-missing": ({ mapFile: e }) => `the base branch has no ${e}`,
	"base-map-invalid": ({ mapFile: e }) => `the base branch's ${e} cannot be read`,
	"base-map-older": ({ mapFile: e, commit: t, cause: n }) => `the base branch's ${e} cannot be read (${worded$1(oldMapWords, n)}), so this change is judged by that of ${t.slice(0, 7)}, the newest that can be read`,
	"self-judged": ({ mapFile: e }) => `the base branch has no ${e}, so this change is judged by its own`,
	"map-missing": ({ mapFile: e }) => `no ${e}`,
	"map-invalid": ({ mapFile: e }) => `${e} is invalid`,
	"deploy-as-missing": ({ mapFile: e, environments: t }) => `${e} has no deployAs for ${andList(t, 5)}, so it is unknown whether that account may use the connections; write the account that deploys there`,
	"nothing-to-compare": () => "no api-key, so there is nothing to compare with",
	"first-run-not-seen": ({ environment: e, files: t, cause: n }) => `first run of ${andList(t, 3)} in ${e}: ${worded$1(unwatchedWords, n)}`,
	"shard-report-missing": ({ shard: e }) => `the report of shard ${e} is missing, so nothing is known of its flows`
}, rowWords = {
	"references-missing": ({ logicalNames: e }) => `the environment has no connection reference ${andList(codes(e), 5)}; import the solution that has it first (\`pac solution import\`)`,
	"reference-conflict": ({ logicalName: e, connectionNames: t, files: n }) => `the connection reference \`${e}\` has one connection in an environment, and the map binds it to ${andList(codes(t), 5)} for ${andList(codes(n), 5)}; give each flow a reference of its own, or bind both to one connection`,
	"reference-shared": (e) => `the connection reference \`${e.logicalName}\` is bound to \`${e.from}\`, and the map says \`${e.to}\`; ${sharers(e)}. Write the connection of the environment into the map, give the flow a reference of its own, or deploy all of these flows together`
};
function rowMessage(e) {
	return worded$1(rowWords, e);
}
function sharers({ flows: e }) {
	return e === null ? "which other flows are on it could not be read" : `a change would bind other flows to it too: ${plainList(codes(e.map(({ displayName: e, flowName: t }) => e || t)), 5)}`;
}
// src/report/reasons/plan.ts
const noFlowWords = {
	...skippedWords,
	"json-invalid": ({ cause: e }) => e === null ? "it cannot be read" : badFileMessage(e)
}, planWords = {
	...unwritableWords,
	...rowWords,
	"errors-found": ({ errors: e, rules: t }) => `${count$1(e, "error")} found (${t.join(", ")})`,
	"references-as-array": () => "its connectionReferences is an array, so their keys are lost",
	"reference-unmapped": ({ environment: e, keys: t }) => `the map has no connection for ${andList(codes(t), 5)} in ${e}`,
	"parameter-undeclared": ({ parameters: e }) => `the map sets ${andList(codes(e), 5)}, which the definition does not declare as a parameter`,
	"same-live-flow": ({ others: e }) => `${andList(fileTexts(e), 3)} ${e.length === 1 ? "means" : "mean"} the same live flow; give each its own \`flowName\` or name, or take it out of \`flows\``,
	"no-flow-in-file": ({ cause: e }) => `no flow can be read from it: ${worded$1(noFlowWords, e)}`,
	"not-looked-up": () => "new in Git; the deployment looks for a live flow with its guid or its name",
	"edit-overwritten": (e) => `${editedText(e)}; the deployment overwrites ${editsText(e.edits)}`,
	"not-live": () => "the environment has no such flow: it was never deployed, or it was deleted",
	"live-state-not-shown": () => "the server does not show whether the flow is on, so its `state` in the map could not be compared",
	"live-flow-suspended": () => "the live flow is Suspended: a policy of the tenant stopped it, or it failed for too long; an administrator can see which"
};
function fileTexts(e) {
	return e.map(({ file: e, environment: t }) => `\`${e}\` in ${t}`);
}
// src/report/reasons/publish.ts
const ELSEWHERE = "The same is in the job summary", publishWords = {
	"comment-denied": ({ pull: e, ...t }) => `the comment on #${e} could not be written: ${missingPermission(t)} (a pull request from a fork never has it). ${ELSEWHERE}`,
	"issue-denied": (e) => `the issue about drift could not be written: ${missingPermission(e)}. ${ELSEWHERE}`,
	"check-run-denied": ({ annotations: e, permission: t }) => `a step shows at most ten annotations of each level. With the job's own token and its permission \`${t}\` Flowgate puts all ${e} on their lines`,
	"newer-commits": ({ pull: e }) => `#${e} has newer commits than this run; the comment is left to the run on the last one`,
	"merged-meanwhile": ({ pull: e }) => `#${e} was merged before this check had its result; the comment keeps what was reviewed`,
	"other-base-branch": ({ pull: e, before: t, now: n }) => `#${e} now has the base branch \`${n}\`, and this run judged it by \`${t}\`; the comment is left to the next run, which a new base branch starts only with \`edited\` in the workflow's \`types\``,
	"no-merged-pull-listed": ({ sha: e }) => `GitHub lists no merged pull request for ${e.slice(0, 7)}, so no comment has this result; the job summary has it. With pushes that need no pull request, set \`comment: never\``,
	"hidden-plan-dropped": ({ pull: e, cause: t }) => `${reviewWords["comment-untrusted"]({
		code: "comment-untrusted",
		pull: e,
		cause: t
	})}; the reviewed plan in it no longer counts`
}, comparisonWords = {
	"as-it-was": () => "as it was",
	differs: ({ differences: e }) => differencesText(e),
	unreadable: ({ cause: e }) => `could not be read: ${worded$1(unseenWords, e)}`
}, restoredWords = {
	"already-as-it-was": () => "is as it was",
	restored: ({ kept: e, isUnproven: t }) => `is restored${t ? ", as far as the server shows it: it does not show the references" : ""}; the flow as it was until now is kept in ${e}`,
	"not-restored": ({ problem: e, kept: t }) => `is not restored: ${worded$1(restoreProblemWords, e)}${t === null ? "" : `; the flow as it was until now is kept in ${t}`}`
}, snapshotWords = {
	"snapshot-not-json": () => "it is not JSON",
	"not-a-snapshot": () => "it is not a snapshot of Flowgate",
	"snapshot-version": ({ version: e }) => `it is a snapshot of version ${e}, and this Flowgate reads version 1`,
	"snapshot-damaged": ({ at: e }) => `it is a damaged snapshot (at ${e})`,
	"snapshot-too-large": () => "it is too large"
}, WORDS$1 = {
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
function messageOf(e) {
	return worded$1(WORDS$1, e);
}
function reasonDocument({ code: e, ...t }) {
	return {
		code: e,
		message: messageOf({
			code: e,
			...t
		}),
		...t
	};
}
function maybeReason(e) {
	return e == null ? null : reasonDocument(e);
}
function byReason(e) {
	return [...Map.groupBy(e, ({ reason: e }) => keyOfData(e)).values()].flatMap((e) => {
		let [t] = e;
		return t === void 0 ? [] : [[messageOf(t.reason), e]];
	});
}
const LOUD = ["deploy-as-missing"], EXPECTED = [
	"offline",
	"no-api-key",
	"no-identity",
	"not-a-pull-request",
	"nothing-to-compare",
	"map-missing"
];
// src/flow/connection-name.ts
function connectionId(e) {
	return lastStep(e);
}
function sameConnection(e, t) {
	return connectionId(e) === connectionId(t);
}
// src/json/pointer.ts
var KeyPath = class extends Array {};
function toPointer(e) {
	let t = "";
	for (let n of e) t += `/${escaped$1(n)}`;
	return t;
}
function fromPointer(e) {
	return e.split("/").slice(1).map((e) => e.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function isWithin$1(e, t) {
	return e === t || e.startsWith(`${t}/`);
}
function escaped$1(e) {
	return typeof e == "number" || !/[~/]/.test(e) ? e : e.replaceAll("~", "~0").replaceAll("/", "~1");
}
// src/map/data-policies/policy.ts
const GROUP_NAMES = {
	Confidential: "Business",
	General: "Non-business",
	Blocked: "Blocked"
};
function groupName(e) {
	return GROUP_NAMES[e];
}
function unreadPolicies(e) {
	return {
		globs: e,
		policies: [],
		unchecked: [],
		problems: []
	};
}
// src/map/policy-differences.ts
function* texts(e, t, n, r) {
	let [i, a] = [n?.trim() || null, r?.trim() || null];
	if (i?.toLowerCase() === a?.toLowerCase()) return;
	let o = [i ?? ""];
	a === null ? yield {
		path: e,
		about: o,
		what: `${t} is set to \`${i}\``
	} : i === null ? yield {
		path: e,
		about: o,
		what: `${t} is removed, which was \`${a}\``
	} : yield {
		path: e,
		about: o,
		what: `${t} changes from \`${a}\` to \`${i}\``
	};
}
function* ids(e, t, n, r) {
	sameEnvironmentId(n, r) || (yield* texts(e, t, n, r));
}
function* lists(e, t, n, r) {
	if (sorted(n) === sorted(r)) return;
	let i = n === null ? [""] : n.toSorted();
	r === null ? yield {
		path: e,
		about: i,
		what: `${t} is added: ${listOf$1(n ?? [])}`
	} : n === null ? yield {
		path: e,
		about: i,
		what: `${t} is removed, which was ${listOf$1(r)}`
	} : yield {
		path: e,
		about: i,
		what: `${t} changes from ${listOf$1(r)} to ${listOf$1(n)}`
	};
}
const listsOrNone = (e, t, n, r) => lists(e, t, some(n), some(r));
function some(e) {
	return e.length === 0 ? null : e;
}
function sorted(e) {
	return e === null ? null : JSON.stringify([...new Set(e)].toSorted());
}
function* connectorLists$1(e, t, n, r) {
	let i = (e) => t.replace("connectors", `connectors.${e}`);
	yield* lists([...e, "allow"], i("allow"), n.allow, r.allow), yield* listsOrNone([...e, "deny"], i("deny"), n.deny, r.deny);
}
function* severities(e, t, n, r) {
	for (let t of new Set([...r.keys(), ...n.keys()])) {
		let [i, a] = [n.get(t) ?? null, r.get(t) ?? null];
		yield* texts([...e, t], `the severity of \`${t}\``, i, a);
	}
}
function* suppressions(e, t, n, r) {
	let [i, a] = [keysOf(r), keysOf(n)], o = n.flatMap((e, t) => i.has(keyOf$2(e)) ? [] : [{
		each: e,
		index: t
	}]);
	for (let [t, n] of Map.groupBy(o, ({ each: e }) => e.rule)) {
		let r = suppressionsOf(t, n.map(({ each: e }) => e)), i = n.map(({ each: e }) => keyOf$2(e));
		yield {
			path: [
				...e,
				n[0]?.index ?? 0,
				"rule"
			],
			about: i,
			what: `${r} added`
		};
	}
	let s = r.filter((e) => !a.has(keyOf$2(e)));
	for (let [t, n] of Map.groupBy(s, (e) => e.rule)) yield {
		path: e,
		about: n.map(keyOf$2),
		what: `${suppressionsOf(t, n)} removed`
	};
}
function keysOf(e) {
	return new Set(e.map(keyOf$2));
}
function keyOf$2({ rule: e, flow: t, at: n, until: r }) {
	return JSON.stringify([
		e,
		t,
		n,
		r
	]);
}
function suppressionsOf(e, t) {
	let n = t.map(({ flow: e }) => e).filter((e) => e !== void 0), r = n.length < t.length ? "everywhere" : `for ${listOf$1([...new Set(n)])}`, [i, a] = ["a suppression", `${t.length} suppressions`];
	return `${t.length === 1 ? i : a} of \`${e}\` ${r} ${t.length === 1 ? "is" : "are"}`;
}
function listOf$1(e) {
	return andList(codes(e), 5) || "nothing at all";
}
// src/map/data-policies/classify.ts
function policiesOver({ policies: e }, t) {
	let n = environmentId(t);
	return e.filter(({ covers: { kind: e, environments: t } }) => t.includes(n) === (e === "only"));
}
const EITHER = { kind: "either" };
function classify(e, t) {
	if (t.isExempt) return EITHER;
	let n = e.groups.get(t.key);
	if (n !== void 0) return n === "Blocked" && isNotBlockable(t) ? { kind: "not-blockable" } : {
		kind: "group",
		group: n,
		source: "listed"
	};
	if (t.isCustom) return classifyCustom(e);
	if (t.isBuiltIn && e.isLegacy) return EITHER;
	let { defaultGroup: r } = e;
	return {
		kind: "group",
		group: r === "Blocked" && isNotBlockable(t) ? "General" : r,
		source: "default"
	};
}
function classifyCustom({ customConnectors: e }) {
	return e === "by-url" ? { kind: "by-url" } : e === "Ignore" ? EITHER : {
		kind: "group",
		group: e,
		source: "custom"
	};
}
function blocksOperation({ actions: e }, { key: t }, n) {
	let r = e.get(t);
	return r !== void 0 && (r.rules.get(n.toLowerCase()) ?? r.byDefault) === "Block";
}
// src/map/data-policies/content.ts
function policyContent(e) {
	return JSON.stringify(entriesOf$2(e));
}
function contentEntries(e) {
	return new Set(entriesOf$2(e).map((e) => JSON.stringify(e)));
}
function entriesOf$2(e) {
	let { groups: t, actions: n, filtered: r, covers: i, defaultGroup: a, customConnectors: o, isLegacy: s } = e;
	return [
		["id", e.id],
		["name", e.name],
		["covers", i.kind],
		["default", a],
		["custom", o],
		["legacy", s],
		...i.environments.toSorted().map((e) => ["environment", e]),
		...[...t].toSorted().map((e) => ["group", ...e]),
		...[...n].map(([e, t]) => [
			"actions",
			e,
			...rulesOf(t)
		]).toSorted(),
		...[...r].toSorted().map((e) => ["filtered", e])
	];
}
function rulesOf({ byDefault: e, rules: t }) {
	return [e, [...t].toSorted()];
}
function contentAbout(e, t, n) {
	let r = policiesOver(e, t).map((e) => {
		let t = contentByBase(e), { id: r, name: i, defaultGroup: a, customConnectors: o, isLegacy: s } = e;
		return [[
			r,
			i,
			a,
			o,
			s
		], n.map((e) => t.get(e) ?? null)];
	});
	return JSON.stringify(r);
}
const cached = new WeakMap();
function contentByBase(e) {
	let t = cached.get(e) ?? new Map(entriesByBase(e));
	return cached.set(e, t), t;
}
function entriesByBase({ groups: e, actions: t, filtered: n }) {
	let r = [...new Set([
		...e.keys(),
		...t.keys(),
		...n
	])].toSorted();
	return [...Map.groupBy(r, (e) => baseOf$1(policyConnector(e)))].map(([r, i]) => {
		let a = i.map((r) => {
			let i = t.get(r);
			return [
				r,
				e.get(r),
				i && rulesOf(i),
				n.has(r)
			];
		});
		return [r, JSON.stringify(a)];
	});
}
// src/map/data-policies/differences.ts
function* dataPolicies(e, t, n, r) {
	yield* listsOrNone(e, t, n.globs, r.globs);
	let [i, a] = [byId(n), byId(r)];
	for (let [t, n] of a) {
		let r = i.get(t);
		r === void 0 ? yield {
			path: e,
			about: [t, "removed"],
			what: `${titleOf$2(n)} is removed`
		} : policyContent(r) !== policyContent(n) && (yield {
			path: e,
			about: [t, ...entriesChanged(r, n)],
			what: `${titleOf$2(r)} changes${summary(r, n)}`
		});
	}
	for (let [t, n] of i) a.has(t) || (yield {
		path: e,
		about: [t, "added"],
		what: `${titleOf$2(n)} is added`
	});
}
function entriesChanged(e, t) {
	let [n, r] = [contentEntries(e), contentEntries(t)], i = [...n].filter((e) => !r.has(e)), a = [...r].filter((e) => !n.has(e));
	return [...i, ...a.map((e) => `-${e}`)];
}
function byId({ policies: e }) {
	return new Map(e.map((e) => [e.id, e]));
}
function titleOf$2({ name: e, file: t }) {
	return `the data policy \`${e}\` (${t})`;
}
function summary(e, t) {
	let n = [...new Set([...t.groups.keys(), ...e.groups.keys()])].flatMap((n) => {
		let [r, i] = [e.groups.get(n), t.groups.get(n)], a = policyConnector(n)?.name ?? n;
		return r === i ? [] : [`\`${a}\` from ${group(i)} to ${group(r)}`];
	}), [r, i] = [e.defaultGroup, t.defaultGroup], a = r === i ? [] : [`its default from ${group(i)} to ${group(r)}`], o = PARTS.flatMap(({ of: n, name: r }) => policyContent({
		...e,
		...n(t)
	}) === policyContent(e) ? [] : [r]), s = [
		...a,
		...o,
		...n
	];
	return s.length === 0 ? "" : `: ${andList(s, 5)}`;
}
const PARTS = [
	{
		of: ({ covers: e }) => ({ covers: e }),
		name: "the environments that it covers"
	},
	{
		of: ({ actions: e }) => ({ actions: e }),
		name: "its rules for operations"
	},
	{
		of: ({ customConnectors: e }) => ({ customConnectors: e }),
		name: "its custom connectors"
	},
	{
		of: ({ filtered: e }) => ({ filtered: e }),
		name: "its endpoint rules"
	}
];
function group(e) {
	return e === void 0 ? "not listed" : groupName(e);
}
// src/map/resolve.ts
function usedReferences(e) {
	let t = new Map(e.references?.map((e) => [e.key, e])), n = new Map();
	for (let r of e.operations) {
		let e = r.host?.key;
		if (e === void 0) continue;
		let i = n.get(e);
		i === void 0 ? n.set(e, {
			key: e,
			uses: [r],
			declared: t.get(e) ?? null
		}) : i.uses.push(r);
	}
	return [...n.values()];
}
function resolve$3(e, t) {
	return resolveUsed({
		file: e.file,
		used: usedReferences(e)
	}, t);
}
function resolveUsed(e, t) {
	let n = t.flows.get(e.file) ?? null, r = {
		environment: t,
		settings: n,
		bindings: [],
		unmapped: []
	};
	for (let i of e.used) {
		let e = entryOf(i, t, n);
		if (e === void 0) r.unmapped.push(i);
		else {
			let t = e.source ?? i.declared?.source ?? null;
			r.bindings.push({
				used: i,
				entry: e,
				source: t
			});
		}
	}
	return r;
}
function entryOf({ key: e, declared: t }, n, r) {
	let i = t?.logicalName ? [t.logicalName, e] : [e], a = r === null ? [n.entries] : [r.overrides, n.entries];
	for (let e of a) for (let t of i) {
		let n = e.get(t);
		if (n !== void 0) return n;
	}
}
function checkedOnlyReason(e, { file: t, solution: n }) {
	return n?.isAgentFlow === !0 ? { code: "agent-flow" } : [...e.environments.values()].some(({ flows: e }) => e.has(t)) || e.deploys(t) ? null : { code: "not-in-map" };
}
function environmentsOf$1(e, t, n = []) {
	if (checkedOnlyReason(e, t) !== null) return [];
	let r = [...e.environments.values()], i = r.filter((e) => e.flows.has(t.file)), a = i.length > 0 ? i : r;
	return n.length === 0 ? a : a.filter(({ name: e }) => n.includes(e));
}
// src/map/identity-changes.ts
function identityChanges(e, t, n) {
	let r = ownersBefore(n);
	return e.flatMap((e) => environmentsOf$1(t, e).flatMap((t) => {
		let i = n.flows.get(e.file) ?? null, a = i === null ? null : identityBefore(i, t, n.map), o = identityOf$1(e, t);
		if (a !== null && identityKey(a) === identityKey(o)) return [];
		let s = [...r.get(identityKey(o)) ?? []].filter((t) => t !== i?.file && t !== e.file);
		return a === null && s.length === 0 ? [] : [{
			environment: t.name,
			file: e.file,
			from: a,
			to: o,
			takenFrom: s
		}];
	}));
}
function identityOf$1(e, t) {
	return identityIn({
		flow: e,
		resolution: {
			environment: t,
			settings: t.flows.get(e.file) ?? null
		}
	});
}
function identityBefore(e, t, n) {
	let r = environmentBefore(n, t);
	return r === null || !environmentsOf$1(n, e).includes(r) ? null : identityOf$1(e, r);
}
function ownersBefore({ map: e, flows: t, gone: n }) {
	let r = new Map(), i = (e, t) => {
		let n = identityKey(e);
		r.set(n, (r.get(n) ?? new Set()).add(t));
	};
	for (let r of [...t.values(), ...n]) if (r !== null) for (let t of environmentsOf$1(e, r)) {
		let e = identityOf$1(r, t);
		i(e, r.file), i({
			...e,
			flowName: null
		}, r.file);
	}
	for (let { environmentName: t, flows: n } of e.environments.values()) for (let { file: e, flowName: r } of n.values()) r !== null && i({
		environmentName: t,
		flowName: r,
		displayName: ""
	}, e);
	return r;
}
function isOfEnvironment({ from: e, to: t, takenFrom: n }) {
	return e === null || n.length > 0 ? !1 : identityKey({
		...e,
		environmentName: t.environmentName
	}) === identityKey(t);
}
function identityInWords({ from: e, to: t, takenFrom: n }) {
	let r = e !== null && !sameEnvironmentId(e.environmentName, t.environmentName), i = (e) => `${liveFlow(e)}${r ? ` of \`${e.environmentName}\`` : ""}`, a = e === null ? "did not deploy here before" : `before: ${i(e)}`, o = n.length === 0 ? "" : `, which was that of ${andList(codes(n), 5)}`;
	return `points at another live flow: ${i(t)}${o}; ${a}`;
}
function liveFlow({ flowName: e, displayName: t }) {
	return e === null ? `the one named \`${t}\`` : `\`${e}\``;
}
// src/map/policy-items.ts
const POLICY_ITEMS = {
	map: {
		owners: row("owners", "base", {
			label: "owners.allow",
			path: () => ["owners", "allow"],
			read: (e) => e.owners.allow,
			differs: lists
		}),
		rules: row("rules", "base", {
			path: () => ["rules"],
			read: (e) => e.rules,
			differs: severities
		}),
		ignored: row("compare.ignore", "base", {
			path: () => ["compare", "ignore"],
			read: (e) => e.compare.ignore,
			differs: listsOrNone
		}),
		files: row("files", "base", {
			path: () => ["files"],
			read: (e) => e.files,
			differs: lists
		}),
		suppressions: row("suppressions", "base", {
			path: () => ["suppressions"],
			read: (e) => e.suppressions,
			differs: suppressions
		}),
		dataPolicies: row("dataPolicies", "base", {
			path: () => ["dataPolicies"],
			read: (e) => e.dataPolicies,
			differs: dataPolicies
		})
	},
	environment: {
		environmentName: row("identity", "shown", {
			label: "environmentName",
			path: ({ paths: e }) => e.environmentName,
			read: (e) => e.environmentName,
			differs: ids
		}),
		deployAs: row("deployAs", "shown", {
			path: ({ paths: e }) => e.deployAs,
			read: (e) => e.deployAs,
			differs: texts
		}),
		dataverse: row("dataverse", "base", {
			path: ({ paths: e }) => e.dataverse,
			read: (e) => e.dataverse,
			differs: texts
		}),
		connectors: row("connectors", "base", {
			path: ({ paths: e }) => [...e.environment, "connectors"],
			read: (e) => e.connectors,
			differs: connectorLists$1
		})
	},
	entry: {
		owner: row("owner", "shown", {
			path: ({ paths: e }) => e.owner,
			read: (e) => e.owner,
			differs: texts
		}),
		sharedWith: row("sharedWith", "shown", {
			path: ({ paths: e }) => [...e.entry, "sharedWith"],
			read: (e) => e.sharedWith,
			differs: listsOrNone
		}),
		stewards: row("stewards", "base", {
			path: ({ paths: e }) => [...e.entry, "stewards"],
			read: (e) => e.stewards,
			differs: listsOrNone
		}),
		usedBy: row("usedBy", "base", {
			path: ({ paths: e }) => [...e.entry, "usedBy"],
			read: (e) => e.usedBy,
			differs: lists
		})
	},
	flow: {
		create: row("create", "shown", {
			path: ({ settings: e }) => [...e?.path ?? [], "create"],
			read: ({ settings: e }) => e?.create === !0 && e.flowName === null ? "true" : null,
			differs: texts
		}),
		identity: row("identity", "shown", {
			path: ({ settings: e }) => e === null ? [] : [...e.path, ...e.flowName ? ["flowName"] : []],
			read: ({ identity: e }) => e,
			*differs(e, t, n) {
				n !== null && (yield {
					path: e,
					about: [n.file, identityKey(n.to)],
					what: `\`${n.file}\` ${identityInWords(n)}`
				});
			}
		})
	}
};
function row(e, t, { label: n = e, path: r, read: i, differs: a }) {
	return {
		item: e,
		judge: t,
		read: i,
		changes: (e, t, o) => a(r(e), `${n}${o}`, i(e), i(t))
	};
}
// src/map/policy.ts
function isOn(e, { severities: t }) {
	return e.severity !== "off" || t.has(e.id);
}
function policyOf(e, t) {
	let n = t ?? e;
	if (n === null) return NO_POLICY;
	let { owners: r, rules: i, ignored: a, suppressions: o, dataPolicies: s } = POLICY_ITEMS.map, c = registerOf(n, e ?? n);
	return {
		severities: i.read(n),
		suppressions: o.read(n),
		owners: { allow: r.read(n) },
		ignored: a.read(n),
		dataPolicies: s.read(n),
		usedBy: (e) => useLists(c, e),
		connectors: (e) => connectorLists(n, e)
	};
}
const NO_POLICY = {
	severities: new Map(),
	suppressions: [],
	owners: { allow: null },
	ignored: [],
	dataPolicies: unreadPolicies([]),
	usedBy: () => [],
	connectors: () => []
};
function connectorLists(e, t) {
	let n = counterparts(e, t);
	return (n.length === 0 ? [t] : n).map(POLICY_ITEMS.environment.connectors.read);
}
function useLists(e, t) {
	let n = e.byPlace.get(toPointer(t.paths.entry)) ?? [], r = (n.length === 0 ? [t] : n).map(usedBy);
	return n.some((e) => connectionOf(e) === connectionOf(t)) || r.push(unionOfUses(e.byConnection.get(connectionOf(t)) ?? [])), r.filter((e) => e !== null);
}
const usedBy = POLICY_ITEMS.entry.usedBy.read;
function registerOf(e, t) {
	let n = [...t.environments.values()].flatMap((t) => predecessors(e, t).flatMap((e) => entriesOf$1(e).map((e) => ({
		entry: e,
		place: placeUnder(t.name, e)
	})))), r = new Map();
	for (let { entry: e, place: t } of n) {
		let n = r.get(t);
		n === void 0 ? r.set(t, [e]) : n.push(e);
	}
	return {
		byPlace: r,
		byConnection: Map.groupBy(allEntries(e), connectionOf)
	};
}
function placeUnder(e, { paths: t }) {
	let [n = "", r, ...i] = t.entry;
	return toPointer(n === "environments" && r !== void 0 ? [
		n,
		e,
		...i
	] : t.entry);
}
function connectionOf({ connectionName: e }) {
	return connectionId(e);
}
function unionOfUses(e) {
	let t = e.map(usedBy);
	return t.length === 0 || t.includes(null) ? null : t.flatMap((e) => e ?? []);
}
const entriesOfMaps = new WeakMap();
function allEntries(e) {
	let t = entriesOfMaps.get(e);
	if (t !== void 0) return t;
	let n = [...e.environments.values()].flatMap(entriesOf$1);
	return entriesOfMaps.set(e, n), n;
}
function entriesOf$1({ entries: e, flows: t }) {
	return [...e.values(), ...[...t.values()].flatMap(({ overrides: e }) => [...e.values()])];
}
// src/rules/action-limit.ts
const actionLimit = {
	id: "action-limit",
	subject: "flow",
	severity: "error",
	summary: "A flow has more actions than Power Automate allows, counted over all its scopes.",
	*check({ flow: { definitionPath: e, operations: t } }) {
		if (t.length <= 500) return;
		let n = t.filter(({ kind: e }) => e === "action").length;
		if (n <= 500) return;
		let r = `the flow has ${n} actions, but at most 500 are allowed; move a part of them into a child flow`;
		yield {
			at: [...e, "actions"],
			message: r
		};
	}
}, actionNameUnique = {
	id: "action-name-unique",
	subject: "flow",
	severity: "error",
	summary: "Two actions of a flow have the same name, in any scope and ignoring case.",
	*check({ flow: e, graph: t }) {
		let n = firstsOf(e, t()), r = Map.groupBy(n.keys(), (e) => copyWith(e, n));
		for (let [e, t] of r) {
			let r = n.get(e) ?? e, i = `${quote(e.name)} ${scopeOf$1(e)} has the same name as ${quote(r.name)} ${scopeOf$1(r)}; names must be unique across all scopes, ignoring case: rename one of them`, a = t.filter((t) => t !== e).map(({ name: e, path: t }) => ({
				at: t,
				message: `so has ${quote(e)} inside of it`
			}));
			yield {
				at: e.path,
				message: i,
				related: a
			};
		}
	}
};
function firstsOf({ operations: e }, t) {
	let n = new Map();
	for (let r of e) {
		let e = t.namedInAnyCase(r.lowerName), i = e.length === 1 ? r : e.find(({ kind: e }) => e === "action");
		r.kind !== "trigger" && i !== void 0 && i !== r && n.set(r, i);
	}
	return n;
}
function copyWith(e, t) {
	let { parent: n } = e;
	return n === null || !t.has(n) ? e : t.get(n) === t.get(e)?.parent ? copyWith(n, t) : e;
}
function scopeOf$1({ parent: e }) {
	return e === null ? "at the top" : `in ${quote(e.name)}`;
}
// src/rules/base-map-invalid.ts
const baseMapInvalid = {
	id: "base-map-invalid",
	subject: "files",
	severity: "error",
	summary: "The base branch's map cannot be read, so the pull request cannot be judged.",
	*check({ mapFile: e, map: t, baseProblem: n = null }) {
		if (n === null) return;
		let r = {
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		}, i = t !== null && t.dataPolicies.problems.length === 0 ? "this change corrects it, but no earlier version can be read either; somebody who may merge despite this error must check the whole map" : "correct the map in this change or in an earlier one", a = `the base branch's \`${e}\` cannot be read (${worded$1(oldMapWords, n)}), so this change cannot be judged; ${i}`;
		yield {
			file: e,
			at: "",
			...r,
			message: a
		};
	}
}, caseLimit = {
	id: "case-limit",
	subject: "flow",
	severity: "error",
	summary: "A Switch has more cases than Power Automate allows, not counting the default.",
	types: ["switch"],
	*check({ flow: { operations: e } }) {
		for (let { name: t, lowerType: n, value: r, path: i } of e) {
			if (n !== "switch") continue;
			let e = own$1(r, "cases"), a = isObject(e) ? Object.keys(e).length : 0;
			if (a <= 25) continue;
			let o = `\`${t}\` has ${a} cases, but at most 25 are allowed; put a second Switch into the default case, or look the value up in a table`;
			yield {
				at: [...i, "cases"],
				message: o
			};
		}
	}
};
// src/flow/literals.ts
function isExpression(e) {
	return e.replaceAll("@@", "").startsWith("@") || e.replaceAll("@@", "").includes("@{");
}
function numberOf$1(e) {
	return typeof e == "number" ? e : typeof e != "string" || !/^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(e) ? null : Number(e);
}
const HOUR = 3600, DAY = 24 * HOUR, IN_SECONDS = [
	365 * DAY,
	30 * DAY,
	7 * DAY,
	DAY,
	HOUR,
	60,
	1
], DURATION = /^P(?=[\dT])(?:(\d+(?:[.,]\d+)?)Y)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?=\d)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;
function secondsOf(e) {
	let t = DURATION.exec(e.trim())?.slice(1);
	return t === void 0 ? null : t.reduce((e, t, n) => e + Number((t ?? "0").replace(",", ".")) * (IN_SECONDS[n] ?? 0), 0);
}
// src/map/causes.ts
const NAME$1 = "name";
function wrongName(e, t, n) {
	return JSON.stringify([
		NAME$1,
		e,
		t,
		n.toLowerCase()
	]);
}
function isWrongName(e) {
	return e.startsWith(`["${NAME$1}",`);
}
function wrongOrder(e, t, n) {
	return JSON.stringify([
		"order",
		e,
		t.index,
		n.index
	]);
}
function notInLoop(e, t, n) {
	return JSON.stringify([
		"loop",
		e,
		t.index,
		n.index
	]);
}
function unmappedName(e) {
	return JSON.stringify(["unmapped", e]);
}
function entryFault(e, { paths: t }) {
	return JSON.stringify([e, ...t.entry]);
}
function deniedConnector(e) {
	return JSON.stringify(["connector-denied", e]);
}
function unknownChildFlow(e) {
	return JSON.stringify(["child-flow", e]);
}
function useOf({ name: e, host: t }) {
	return `\`${e}\` uses \`${t?.key ?? ""}\``;
}
// src/rules/child-flow-unknown.ts
const childFlowUnknown = {
	id: "child-flow-unknown",
	subject: "flow",
	severity: "warning",
	summary: "A flow calls a child flow that is neither in the repository nor in the map.",
	*check({ flow: { operations: e }, knownFlows: t }) {
		let n = new Set();
		for (let { name: r, childFlow: i, path: a } of e) {
			if (i === null || isExpression(i)) continue;
			let e = i.trim().toLowerCase();
			if (n.has(e) || t.has(e)) continue;
			n.add(e);
			let o = `\`${r}\` calls the flow \`${i}\`, which is neither in the repository nor in the map's \`flows\`; add its file, or write its guid as a flowName in the map`;
			yield {
				at: [
					...a,
					"inputs",
					"host",
					"workflowReferenceName"
				],
				message: o,
				unlessKnown: e,
				cause: { ids: [unknownChildFlow(e)] }
			};
		}
	}
};
// src/flow/loops.ts
function isForeach({ lowerType: e }) {
	return e === "foreach";
}
function isUntil({ lowerType: e }) {
	return e === "until";
}
function* around$1({ parent: e }) {
	for (let t = e; t !== null; t = t.parent) yield t;
}
function loopAround(e) {
	return around$1(e).find((e) => isForeach(e) || isUntil(e));
}
function roundsAtOnce(e) {
	let t = dig(e.value, "runtimeConfiguration", "concurrency", "repetitions"), n = /^sequential$/i.test(digString(e.value, "operationOptions") ?? "");
	return !isForeach(e) || n || around$1(e).some(isForeach) ? 1 : numberOf$1(t) ?? 1;
}
// src/rules/concurrency-range.ts
const LOOP = {
	field: "repetitions",
	most: 50,
	what: "iterations"
}, TRIGGER = {
	field: "runs",
	most: 100,
	what: "runs"
}, concurrencyRange = {
	id: "concurrency-range",
	subject: "flow",
	severity: "error",
	summary: "The concurrency of a loop or trigger is outside of the allowed range.",
	*check({ flow: { operations: e } }) {
		for (let t of e) {
			let e = settingOf(t);
			if (e === null) continue;
			let { field: n, most: r, what: i } = e, a = [
				"runtimeConfiguration",
				"concurrency",
				n
			], o = numberOf$1(digAlong(t.value, a));
			if (o === null || o >= 1 && o <= r) continue;
			let s = `\`${t.name}\` runs ${o} ${i} at a time; write 1 to ${r}, or remove the setting`;
			yield {
				at: [...t.path, ...a],
				message: s
			};
		}
	}
};
function settingOf(e) {
	return e.kind === "trigger" ? TRIGGER : isForeach(e) ? LOOP : null;
}
// src/map/keys.ts
function keyPath({ path: e, host: t }) {
	return t === null ? e : [...e, ...t.path];
}
function declaredKeys({ references: e }) {
	return e === null ? null : spellingsOf(e, () => e.map(({ key: e }) => e));
}
function declaredInOtherCase({ key: e }, t) {
	return declaredKeys(t)?.otherCase(e) ?? null;
}
function mappedInOtherCase({ key: e, declared: t }, { environment: n, settings: r }) {
	let i = [...r === null ? [] : [r.overrides], n.entries].map(mappedKeys);
	for (let n of t?.logicalName ? [t.logicalName, e] : [e]) {
		if (i.some((e) => e.has(n))) continue;
		let e = i.map((e) => e.inAnyCase(n)).find((e) => e !== null);
		if (e !== void 0) return {
			name: n,
			mapped: e
		};
	}
	return null;
}
const keyed = new WeakMap();
function withKey(e, t) {
	let n = keyed.get(t) ?? new Map(t.map((e) => [e.key, e]));
	return keyed.set(t, n), n.get(e);
}
function mappedKeys(e) {
	return spellingsOf(e, () => e.keys());
}
const CONNECTOR_ID = /^\/providers\/Microsoft\.PowerApps\/apis\/[a-z0-9._-]+$/i;
function connectorOfEntry({ id: e }) {
	return CONNECTOR_ID.test(e) ? connectorOf$1(e) : null;
}
function isConnectionId(e, t, n) {
	return declaredKeys(t)?.inAnyCase(e) != null || n !== null && allKeys(n).inAnyCase(e) !== null ? !1 : /\/connections\/[^/]+$/i.test(e) || /^shared-.+-[0-9a-f]{8,9}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(e) || /^[0-9a-f]{32}$/i.test(e) || keyOfConnection(e, t, n) !== null;
}
function keyOfConnection(e, t, n) {
	let r = connectionId(e);
	if (r === "" || r.startsWith("shared_")) return null;
	let i = t.references ?? [], [a] = boundTo(r, i);
	if (a !== void 0) return a.key;
	let o = new Set(boundTo(r, n === null ? [] : allEntries(n)).map(({ key: e }) => e));
	if (o.size === 0) return null;
	let s = i.find(({ key: e, logicalName: t }) => o.has(e) || o.has(t ?? "")), [c = null] = o;
	return s?.key ?? c;
}
function allKeys(e) {
	return spellingsOf(e, () => allEntries(e).map(({ key: e }) => e));
}
const byConnection = new WeakMap();
function boundTo(e, t) {
	let n = byConnection.get(t) ?? Map.groupBy(t, ({ connectionName: e }) => connectionId(e ?? ""));
	return byConnection.set(t, n), n.get(connectionId(e)) ?? [];
}
// src/live/bound.ts
function boundEntries({ environments: e, currents: t }) {
	let n = new Map();
	for (let { flow: r, resolution: i } of t.keys()) {
		let { environment: t, bindings: a } = i, o = e.get(t.environmentName)?.connections;
		if (o?.kind === "read") for (let { entry: e, used: i } of a) {
			let a = {
				flow: r,
				operation: i.uses[0]
			}, s = n.get(e);
			if (s === void 0) {
				let r = o.value, i = liveIn(r, e);
				n.set(e, {
					environment: t,
					entry: e,
					users: [a],
					live: i,
					list: r
				});
			} else s.users.at(-1)?.flow !== r && s.users.push(a);
		}
	}
	return [...n.values()];
}
function faultOf$6({ entry: e, users: t }, n) {
	return {
		cause: { ids: [entryFault(n, e)] },
		related: t.map(({ flow: e, operation: t }) => ({
			flow: e,
			at: keyPath(t),
			message: useOf(t)
		}))
	};
}
function liveIn({ connections: e }, { connectionName: t }) {
	return e.find((e) => sameConnection(e.connectionName, t)) ?? null;
}
// src/rules/connection-broken.ts
const connectionBroken = {
	id: "connection-broken",
	subject: "live",
	severity: "error",
	summary: "A connection that a flow uses is not connected.",
	judges: "connections",
	*check({ facts: e }) {
		for (let t of boundEntries(e)) {
			let { environment: e, entry: n, live: r } = t, i = r?.status ?? null;
			if (i === null || i.toLowerCase() === "connected") continue;
			let a = `the connection \`${n.connectionName}\` of \`${n.key}\` has the status ${i}; sign it in again in Power Automate`;
			yield {
				at: n.paths.connectionName,
				environment: e.name,
				message: a,
				...faultOf$6(t, "status")
			};
		}
	}
}, connectionConnector = {
	id: "connection-connector",
	subject: "live",
	severity: "error",
	summary: "A connection belongs to another connector than the map says.",
	judges: "connections",
	*check({ facts: e }) {
		for (let t of boundEntries(e)) {
			let { environment: e, entry: n, live: r } = t, i = r?.connector ?? null, a = connectorOf$1(n.id);
			if (i === null || a === null || i === a) continue;
			let o = `\`${n.key}\` is bound to \`${n.connectionName}\`, which is a connection of \`${i}\` and not of \`${a}\`; bind one of \`${a}\``;
			yield {
				at: n.paths.connectionName,
				environment: e.name,
				message: o,
				...faultOf$6(t, "connector")
			};
		}
	}
};
// src/map/accounts.ts
function sameAccount(e, t) {
	return normalise(e) === normalise(t);
}
function areTwoAccounts(e, t) {
	return !isBlank(e) && !isBlank(t) && !sameAccount(e ?? "", t ?? "");
}
function matchesAccount(e, t) {
	let n = normalise(e);
	return t.map(normalise).some((e) => e !== "" && globMatcher(asText(e), { dot: !0 })(n));
}
function asText(e) {
	return e.startsWith("!") ? `\\${e}` : e;
}
function normalise(e) {
	return withoutInvisible(e).toLowerCase();
}
// src/rules/connection-foreign.ts
const connectionForeign = {
	id: "connection-foreign",
	subject: "live",
	severity: "error",
	summary: "A connection was created by someone other than the map says, and the map doesn't list it as shared.",
	judges: "connections",
	*check({ facts: e }) {
		for (let t of boundEntries(e)) {
			let { environment: n, entry: r, live: i } = t, a = i?.owner ?? null;
			if (a === null || isOwner(a, r)) continue;
			let o = [n.deployAs, e.key.account].filter((e) => e !== null);
			if (isShared(r, o)) continue;
			let s = o.some((e) => sameAccount(e, a)) ? "correct owner" : "correct owner and list the deploying account in sharedWith, or bind another connection", c = `the connection \`${r.connectionName}\` of \`${r.key}\` was created by \`${a}\`, not by \`${r.owner}\` as the map says; ${s}`;
			yield {
				at: r.paths.owner,
				environment: n.name,
				message: c,
				about: [r.connectionName, a],
				...faultOf$6(t, "binding")
			};
		}
	}
};
function isOwner(e, { owner: t }) {
	return t === null || sameAccount(e, t);
}
function isShared({ sharedWith: e }, t) {
	return t.length === 0 ? e.length > 0 : e.some((e) => t.some((t) => sameAccount(t, e)));
}
// src/flow/host-key.ts
function useKey(e, t) {
	let n = e.map((e) => editOf$1(e, t));
	return n.includes(null) ? void 0 : { edits: n.filter((e) => e !== null) };
}
function editOf$1({ path: e, value: t, host: n }, r) {
	let i = n === null ? null : digString(t, ...n.path.map(String));
	if (n === null || i === null) return null;
	let a = [...e, ...n.path];
	if (n.path.at(-1) !== "name") return i === n.key ? {
		kind: "value",
		path: a,
		to: r
	} : null;
	let [o, s, ...c] = i.split(quoted(n.key));
	return o === void 0 || s === void 0 || c.length > 0 ? null : {
		kind: "value",
		path: a,
		to: o + quoted(r) + s
	};
}
function quoted(e) {
	return `['${e.replaceAll("'", "''")}']`;
}
// src/rules/connection-id-as-key.ts
const connectionIdAsKey = {
	id: "connection-id-as-key",
	subject: "flow",
	severity: "error",
	summary: "An operation names a connection's id where the key of a connection reference belongs.",
	*check({ flow: e, map: t, used: n }) {
		for (let { key: r, uses: i } of n) {
			if (!isConnectionId(r, e, t)) continue;
			let n = keyOfConnection(r, e, t), a = n === null ? "write the key of a connection reference, and bind the connection in the map" : `write \`${n}\`, the key that is bound to it`, o = `\`${i[0].name}\` names the connection \`${r}\` where a reference key belongs; ${a}`, s = n !== null && isOnly(n, r, e, t) ? useKey(i, n) : void 0, c = { ids: [wrongName(e.file, "reference", r)] };
			yield {
				at: keyPath(i[0]),
				message: o,
				fix: s,
				cause: c
			};
		}
	}
};
function isOnly(e, t, { references: n }, r) {
	let i = boundTo(t, n ?? []);
	if (i.length > 0) return i.length === 1;
	let a = new Set(boundTo(t, r === null ? [] : allEntries(r)).map((e) => e.key));
	if (n === null) return a.size === 1;
	let o = n.filter((e) => a.has(e.key) || a.has(e.logicalName ?? ""));
	return o.length === 1 && o[0]?.key === e;
}
// node_modules/p-map/index.js
function pMap(e, t, n) {
	return mapConcurrently(e, t, n, !1);
}
async function mapConcurrently(e, t, { concurrency: n = 1e400, stopOnError: r = !0, signal: i } = {}, a) {
	return new Promise((o, s) => {
		validateOptions(e, t, n);
		let c = [], l = [], u = 0, d = !1, f = !1, p = new Set(), m = 1e400, h = 0, g = getIterator(e), _ = () => {
			b(i.reason);
		}, v = () => {
			i?.removeEventListener("abort", _);
		}, y = (e) => {
			o(e), v();
		}, b = (e) => {
			d || (d = !0, s(e), v(), f || closeIterator(g));
		};
		if (i) {
			if (i.aborted) {
				b(i.reason);
				return;
			}
			i.addEventListener("abort", _, { once: !0 });
		}
		let x = createPuller(g), S = () => {
			if (d || m === 1e400) return;
			for (let e of p) if (e < m) return;
			if (!r) {
				let e = [];
				for (let t = 0; t < Math.min(m, l.length); t++) t in l && e.push(l[t]);
				if (e.length > 0) {
					b(AggregateError(e));
					return;
				}
			}
			d = !0, f || closeIterator(g);
			let e = Math.min(m, c.length);
			e === c.length && u === 0 ? y(c) : y(c.slice(0, e).filter((e) => e !== pMapSkip));
		}, C = async () => {
			if (d || h >= m) return;
			let e = h++;
			p.add(e);
			let n;
			try {
				n = await x();
			} catch (t) {
				if (p.delete(e), e < m) throw t;
				S();
				return;
			}
			n.done ? (p.delete(e), m = Math.min(m, e), f = !0, S()) : (async () => {
				try {
					let r = await n.value;
					if (d || e >= m) return;
					let i = await t(r, e);
					if (e >= m) return;
					if (i === pMapStop) {
						m = e;
						return;
					}
					i === pMapSkip && u++, c[e] = a && i !== pMapSkip ? {
						status: "fulfilled",
						value: i
					} : i;
				} catch (t) {
					if (e >= m) return;
					if (a) c[e] = {
						status: "rejected",
						reason: t
					};
					else if (r) {
						b(t);
						return;
					} else l[e] = t;
				} finally {
					p.delete(e), S();
				}
				try {
					await C();
				} catch (e) {
					b(e);
				}
			})().then(() => new Promise(() => {})).then(o);
		};
		(async () => {
			for (let e = 0; e < n; e++) {
				try {
					await C();
				} catch (e) {
					b(e);
					break;
				}
				if (d || h >= m) break;
			}
		})();
	});
}
const pMapSkip = Symbol("skip"), pMapStop = Symbol("stop");
function validateOptions(e, t, n) {
	if (e?.[Symbol.iterator] === void 0 && e?.[Symbol.asyncIterator] === void 0) throw TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof e})`);
	if (typeof t != "function") throw TypeError("Mapper function is required");
	if (!isLimit(n, 1)) throw TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${n}\` (${typeof n})`);
}
function isLimit(e, t) {
	return Number.isSafeInteger(e) && e >= t || e === 1e400;
}
function getIterator(e) {
	return e[Symbol.asyncIterator] === void 0 ? e[Symbol.iterator]() : e[Symbol.asyncIterator]();
}
async function closeIterator(e) {
	try {
		await e.return?.();
	} catch {}
}
function createPuller(e) {
	let t = !1, n = (e) => {
		e?.done && (t = !0);
	};
	return () => {
		if (t) return { done: !0 };
		let r = e.next();
		if (n(r), typeof r?.then != "function") return r;
		let i = Promise.resolve(r);
		return i.then(n, () => {}), i;
	};
}
function currentReader(e) {
	let t = Date.now(), { listFlows: n } = listingOnce(e);
	return async (r) => {
		let i = await readOne$1(r, e, n).catch(unreadable);
		return i.kind === "absent" && (i.readAt = t), i;
	};
}
function listingOnce(e) {
	let t = new Map();
	return { listFlows(n) {
		let r = t.get(n) ?? e.listFlows(n);
		return t.set(n, r), r;
	} };
}
async function readOne$1(e, t, n) {
	let { environmentName: r } = e.resolution.environment, i = knownFlowName(e);
	if (i !== null) {
		let e = await t.readFlow(r, i);
		return e === null ? {
			kind: "missing",
			flowName: i
		} : live(e);
	}
	let a = displayNameIn(e), o = await n(r), s = o.filter(({ displayName: e }) => e === a), [c, ...l] = s;
	if (c === void 0) {
		let e = namesNotShown(o);
		return e === null ? { kind: "absent" } : {
			kind: "unreadable",
			cause: e
		};
	}
	if (l.length > 0) return {
		kind: "ambiguous",
		flowNames: s.map(({ flowName: e }) => e).toSorted()
	};
	let u = await t.readFlow(r, c.flowName);
	return u === null ? { kind: "absent" } : live(u);
}
function live(e) {
	let { flowName: t, hidesName: n = !1 } = e;
	return n ? {
		kind: "unreadable",
		cause: {
			code: "name-not-shown",
			flowName: t
		}
	} : {
		kind: "live",
		flow: e,
		readAt: Date.now()
	};
}
function namesNotShown(e) {
	let t = e.filter(({ hidesName: e = !1 }) => e).length;
	return t === 0 ? null : {
		code: "names-not-shown",
		flows: t
	};
}
function unreadable(e) {
	if (e instanceof HostError) return {
		kind: "unreadable",
		cause: e.failure
	};
	throw e;
}
// src/live/references.ts
function rowNamed(e, t) {
	let n = t.toLowerCase();
	return e.find((e) => e.logicalName.toLowerCase() === n);
}
function rowOf({ used: e, entry: t }, n, r = {}) {
	let i = e.declared?.logicalName;
	return i ? rowNamed(n, i) : rowNamed(n, t.key) ?? rowNamed(n, digString(r, e.key, "logicalName") ?? "");
}
function logicalNameOf({ used: e, entry: t }, n) {
	return e.declared?.logicalName || digString(n, e.key, "logicalName") || t.key;
}
function boundRow({ declared: e }, t) {
	let n = e?.logicalName ? rowNamed(t, e.logicalName) : void 0;
	return n?.connectionName == null ? void 0 : n;
}
function withRows(e, t) {
	let { resolution: n } = e;
	if (t === null || n.unmapped.length === 0) return e;
	let r = n.unmapped.flatMap((e) => {
		let r = boundRow(e, t);
		return r === void 0 ? [] : [keptBinding(e, r, n.environment)];
	}), i = n.unmapped.filter((e) => boundRow(e, t) === void 0);
	return {
		...e,
		resolution: {
			...n,
			bindings: [...n.bindings, ...r],
			unmapped: i
		}
	};
}
function keptBinding(e, t, { paths: n }) {
	let r = [
		...n.environment,
		"connectionReferences",
		t.logicalName
	];
	return {
		used: e,
		source: e.declared?.source ?? null,
		entry: {
			key: t.logicalName,
			connectionName: t.connectionName ?? "",
			id: t.connectorId,
			source: null,
			owner: null,
			sharedWith: [],
			stewards: [],
			usedBy: null,
			reviewBy: null,
			paths: {
				entry: r,
				connectionName: r,
				id: r,
				owner: r
			}
		}
	};
}
function differingRows(e, t) {
	let n = e.flatMap((e) => e.resolution.bindings.flatMap((n) => {
		let r = rowOf(n, t), i = r?.connectionName ?? null;
		return r === void 0 || i === null || sameConnection(i, n.entry.connectionName) ? [] : [[r.id, {
			row: r,
			binding: n,
			target: e
		}]];
	}));
	return [...new Map(n.toReversed()).values()].toReversed();
}
// src/live/target.ts
function targetsOf({ flows: e, map: t }, n, r) {
	return t === null ? [] : inEach(e.filter(({ file: e }) => n === null || n.has(e)), t, r, resolve$3);
}
function identitiesOf({ index: e, map: t }, n) {
	return t === null ? [] : inEach(e, t, n, resolveUsed);
}
function inEach(e, t, n, r) {
	return e.flatMap((e) => environmentsOf$1(t, e, n).map((t) => ({
		flow: e,
		resolution: r(e, t)
	}))).toSorted((e, t) => byCodeUnit(e.resolution.environment.name, t.resolution.environment.name) || byCodeUnit(e.flow.file, t.flow.file));
}
function namesOf$1(e) {
	return [...new Set(e.map(({ resolution: e }) => e.environment.environmentName))];
}
function environmentsIn(e) {
	return [...new Set(e.map(({ resolution: e }) => e.environment))];
}
async function readInTurn(e, { withKept: t, reader: n, witness: r, concurrency: i }) {
	let a = new Map(), o = [], s = currentReader(recorded(n, r));
	return await pMap([...namesOf$1(e).map((i) => async () => {
		if (!bindsIn(e, i) && !bindsIn(await t, i)) return;
		let o = r.watch(i, () => n.listConnections(i));
		a.set(i, await readOrFailure(o));
	}), ...e.map((e, t) => async () => {
		o[t] = await s(e);
	})], (e) => e(), { concurrency: i }), {
		lists: a,
		reads: o
	};
}
function bindsIn(e, t) {
	return e.some((e) => nameOf$3(e) === t && e.resolution.bindings.length > 0);
}
async function readOrFailure(e) {
	try {
		return {
			kind: "read",
			value: await e
		};
	} catch (e) {
		if (e instanceof HostError) return {
			kind: "unreadable",
			cause: e.failure
		};
		throw e;
	}
}
async function readRows(e, t, n) {
	let { listReferences: r } = t;
	if (r === void 0) return new Map();
	let i = namesOf$1(e.filter(({ resolution: e }) => abilitiesOf(e.environment).binds === "row")).map(async (e) => [e, await readOrFailure(n.watch(e, () => r(e)))]);
	return new Map(await Promise.all(i));
}
async function readUses(e, t, { flowsOnReferences: n }) {
	if (n === void 0) return new Map();
	let r = await Promise.all([...t].map(async ([t, r]) => {
		let i = differingRows(e.filter((e) => nameOf$3(e) === t), readValue(r) ?? []).map(({ row: e }) => e.logicalName);
		return i.length === 0 ? [] : [[t, await readOrFailure(n(t, i))]];
	}));
	return new Map(r.flat());
}
function referencesOf$1(e, t) {
	return {
		...e === void 0 ? {} : { references: e },
		...t === void 0 ? {} : { sharedUses: t }
	};
}
function readValue(e) {
	return e?.kind === "read" ? e.value : null;
}
function nameOf$3({ resolution: e }) {
	return e.environment.environmentName;
}
function signingInAt(e, { environmentName: t }) {
	return e.environments.get(t)?.identity ?? e.key;
}
function recorded(e, t) {
	return {
		listFlows: (n) => t.watch(n, () => e.listFlows(n)),
		readFlow: (n, r) => t.watch(n, () => e.readFlow(n, r))
	};
}
var CallRecord = class {
	seen = new Map();
	of(e) {
		let t = this.seen.get(e) ?? new EnvironmentCalls();
		return this.seen.set(e, t), t;
	}
	async watch(e, t) {
		let n = this.of(e);
		if (n.absence !== null) throw n.absence;
		let r = n.begin();
		try {
			let e = await t();
			return e !== null && (n.answered = !0), e;
		} catch (e) {
			throw e instanceof HostError && (r.failure = e), e;
		}
	}
	keyRefusal() {
		let e = [...this.seen.values()];
		return this.demand !== null || e.some(({ answered: e }) => e) ? this.demand : this.failures.find(isOfKey)?.failure ?? null;
	}
	judged(e, t) {
		let n = this.demand ?? this.of(e).absence?.failure ?? null;
		return n === null ? t : {
			kind: "unreadable",
			cause: n
		};
	}
	get demand() {
		return this.failures.map(({ failure: e }) => e).find(({ code: e }) => e === "sign-in-required") ?? null;
	}
	get failures() {
		return [...this.seen.values()].flatMap(({ failures: e }) => e);
	}
}, EnvironmentCalls = class {
	answered = !1;
	calls = [];
	begin() {
		let e = { failure: null };
		return this.calls.push(e), e;
	}
	get failures() {
		return this.calls.flatMap(({ failure: e }) => e ?? []);
	}
	get absence() {
		return this.answered ? null : this.calls.find(({ failure: e }) => e?.kind === "not-found")?.failure ?? null;
	}
	hasRefused() {
		return this.denial() !== null;
	}
	reachability(e, t) {
		let n = this.denial(), [r] = this.failures;
		if (this.answered || r === void 0) return { kind: "open" };
		if (n === null) return {
			kind: "unknown",
			cause: r.failure
		};
		let { failure: i } = n;
		if (t?.kind !== "read") return n.kind === "not-found" ? {
			kind: "missing",
			cause: i,
			visible: null
		} : {
			kind: "refused",
			cause: i
		};
		let a = e.toLowerCase(), o = t.value.find((e) => e.environmentName.toLowerCase() === a);
		return o === void 0 ? {
			kind: "missing",
			cause: i,
			visible: t.value
		} : o.state === null || WORKING.test(o.state) ? {
			kind: "refused",
			cause: i
		} : {
			kind: "disabled",
			cause: i,
			state: o.state
		};
	}
	denial() {
		return this.answered ? null : this.absence ?? this.failures.find(({ kind: e }) => e === "refused") ?? null;
	}
};
const WORKING = /^(enabled|ready|succeeded)$/i;
function isOfKey({ kind: e }) {
	return e === "key" || e === "sign-in";
}
// src/live/rows.ts
function boundRows({ environments: e, currents: t }) {
	return [...t].flatMap(([t, n]) => {
		let { environment: r, bindings: i } = t.resolution;
		if (abilitiesOf(r).binds === "flow") return [];
		let a = readValue(e.get(r.environmentName)?.references);
		return a === null ? [] : i.map((e) => {
			let r = logicalNameOf(e, referencesOf(n));
			return {
				target: t,
				binding: e,
				logicalName: r,
				row: rowNamed(a, r)
			};
		});
	});
}
function referencesOf(e) {
	return "flow" in e ? e.flow.connectionReferences : {};
}
function missingRows$1(e) {
	return [...Map.groupBy(e.filter(({ row: e }) => e === void 0), ({ target: e }) => e)].map(([e, t]) => {
		let n = t.map(({ logicalName: e }) => e);
		return [e, {
			code: "references-missing",
			environment: e.resolution.environment.name,
			logicalNames: n
		}];
	});
}
function conflictsAmong(e) {
	return [...Map.groupBy(e, ({ target: e, logicalName: t }) => JSON.stringify([e.resolution.environment.name, t.toLowerCase()])).values()].flatMap((e) => {
		let t = new Map(e.map(({ binding: { entry: e } }) => [connectionId(e.connectionName), e.connectionName])), [n] = e;
		if (t.size < 2 || n === void 0) return [];
		let { logicalName: r } = n, i = n.target.resolution.environment.name, a = [...new Set(e.map(({ target: e }) => e.flow.file))], o = {
			code: "reference-conflict",
			environment: i,
			logicalName: r,
			connectionNames: [...t.values()],
			files: a
		};
		return e.map(({ target: e }) => [e, o]);
	});
}
function sharedRows(e, { environments: t, currents: n }) {
	return e.flatMap((e) => {
		let { target: r, binding: i, logicalName: a, row: o } = e, s = o?.connectionName ?? null, c = i.entry.connectionName;
		if (s === null || sameConnection(s, c)) return [];
		let { environment: l } = r.resolution, u = readValue(t.get(l.environmentName)?.sharedUses), d = u === null ? null : others$2(u, a, planned(n, r));
		return d !== null && d.length === 0 ? [] : [{
			use: e,
			reason: {
				code: "reference-shared",
				environment: l.name,
				logicalName: a,
				from: s,
				to: c,
				flows: d
			}
		}];
	});
}
function others$2(e, t, n) {
	let r = t.toLowerCase();
	return e.filter(({ flowName: e, logicalNames: t }) => !n.has(e.toLowerCase()) && t.some((e) => e.toLowerCase() === r)).map(({ flowName: e, displayName: t }) => ({
		flowName: e,
		displayName: t
	}));
}
function planned(e, { resolution: t }) {
	let { environmentName: n } = t.environment;
	return new Set([...e].flatMap(([e, t]) => e.resolution.environment.environmentName === n && "flow" in t ? [t.flow.flowName.toLowerCase()] : []));
}
// src/map/placeholder.ts
const PLACEHOLDERS = [
	/#\{(?:(?!#\{)[^}])*\}#/,
	/\{\{(?:(?!\{\{)[^}])*\}\}/,
	/\$\{(?:(?!\$\{)[^}])*\}/,
	/<[^<>]*>/,
	/%[^%]+%/,
	/(?<=^|-)x{4,}(?:-x+)*(?=$|-)/i
];
function placeholderIn(e) {
	return PLACEHOLDERS.map((t) => t.exec(e)?.[0]).find((e) => e !== void 0) ?? null;
}
function placeholderFault(e) {
	let { key: t, connectionName: n } = e;
	if (n.trim() === "") return "is empty";
	let r = placeholderIn(n);
	if (r !== null) return `is a placeholder that nothing filled in, \`${r}\``;
	if (n.toLowerCase() === t.toLowerCase()) return "is the key itself";
	if (/\/connections\//i.test(n)) return "is a path, of which only the last part is the id";
	let i = connectorOf$1(n);
	return i !== null && i === connectorOfEntry(e) ? "is the name of its connector" : /^[A-Za-z0-9._-]+$/.test(n) ? null : "has characters other than letters, digits, `.`, `_` and `-`";
}
// src/rules/connection-missing.ts
const connectionMissing = {
	id: "connection-missing",
	subject: "live",
	severity: "error",
	summary: "An environment has no connection with that id that the key's account may use.",
	judges: "connections",
	*check(e) {
		yield* missingRows(e);
		for (let t of boundEntries(e.facts)) t.live === null && t.list.isWhole && placeholderFault(t.entry) === null && (yield problemWith$1(t, e));
	}
};
function* missingRows({ facts: e }) {
	let t = boundRows(e).filter(({ row: e }) => e === void 0);
	for (let [{ paths: e }, [n]] of Map.groupBy(t, ({ binding: e }) => e.entry)) {
		if (n === void 0) continue;
		let t = n.target.resolution.environment.name, r = rowMessage({
			code: "references-missing",
			environment: t,
			logicalNames: [n.logicalName]
		});
		yield {
			at: e.entry,
			environment: t,
			message: r
		};
	}
}
function problemWith$1(e, { facts: t, deploys: n }) {
	let { environment: r, entry: i } = e, { account: a } = signingInAt(t, r), o = i.owner === null ? "" : ` of \`${i.owner}\``, s = `\`${i.key}\` is bound to \`${i.connectionName}\`${o}, and ${who(a, r)} sees no such connection there (${candidates(e)})`, c = {
		at: i.paths.connectionName,
		environment: r.name,
		...faultOf$6(e, "binding")
	};
	if (n || !areTwoAccounts(a, r.deployAs)) {
		let e = `${s}: each save of a flow that uses it would be refused. Correct connectionName, or share the connection with that account`;
		return {
			...c,
			message: e
		};
	}
	let l = `${s}. \`${r.deployAs}\`, who deploys there, may see it: check with that account's key`;
	return {
		...c,
		message: l,
		severity: "warning"
	};
}
function who(e, { deployAs: t }) {
	let n = e ?? t;
	return n === null ? "the key's account" : `\`${n}\``;
}
function candidates({ entry: e, list: t }) {
	let n = t.connections.filter(({ connector: t }) => t === connectorOf$1(e.id));
	return n.length === 0 ? "there is none of that connector" : `of that connector: ${plainList(n.map(({ connectionName: e, owner: t }) => `\`${e}\`${t === null ? "" : ` of \`${t}\``}`), 3)}`;
}
// src/map/connectors.ts
function connectorsOf$1({ uses: e, declared: t }, n) {
	let r = n !== null && connectorOfEntry(n) !== null ? [n.id] : [], i = e.map(({ value: e }) => digString(e, "inputs", "host", "apiId") ?? ""), a = new Map();
	for (let e of [
		...r,
		...i,
		t?.connector ?? ""
	]) {
		let t = connectorWithSuffix(e), n = connectorOf$1(e);
		t !== null && n !== null && !a.has(n) && a.set(n, {
			name: t,
			base: n
		});
	}
	return [...a.values()];
}
function matchesConnector({ name: e, base: t }, n) {
	let r = [e, t].flatMap((e) => [e, e.replace(/^shared_/, "")]), i = (e) => {
		let t = e.slice(e.lastIndexOf("/") + 1);
		return r.some(globMatcher(t, {
			nocase: !0,
			dot: !0
		}));
	}, a = n.filter((e) => e.startsWith("!")).map((e) => e.slice(1));
	return n.filter((e) => !e.startsWith("!")).some(i) && !a.some(i);
}
// src/rules/connector-denied.ts
const connectorDenied = {
	id: "connector-denied",
	subject: "flow",
	severity: "error",
	summary: "A flow uses a connector that an environment does not allow.",
	needs: "map",
	*check({ uses: e, policy: t }) {
		for (let { environment: n, bindings: r, unmapped: i } of e) {
			let e = t.connectors(n), a = [...r, ...i.map((e) => ({
				used: e,
				entry: null
			}))];
			for (let { used: t, entry: r } of a) for (let i of connectorsOf$1(t, r)) {
				let r = faultOf$5(i, e);
				if (r === null) continue;
				let a = {
					at: [...n.paths.environment, "connectors"],
					about: [i.name],
					message: `flows use \`${i.name}\`, a connector that the environment ${r}; use another, or ask the maintainers of the map`,
					each: useOf(t.uses[0])
				}, o = {
					ids: [deniedConnector(i.name)],
					inMap: a
				}, s = `\`${t.uses[0].name}\` uses \`${i.name}\` through \`${t.key}\`, a connector that the environment ${r}; use another, or ask the maintainers of the map`;
				yield {
					at: keyPath(t.uses[0]),
					environment: n.name,
					message: s,
					about: [i.name],
					cause: o
				};
			}
		}
	}
};
function faultOf$5(e, t) {
	for (let { allow: n, deny: r } of t) {
		let t = r.find((t) => matchesConnector(e, [t]));
		if (t !== void 0 && matchesConnector(e, r)) return `denies (\`${t}\`)`;
		if (n !== null && !matchesConnector(e, n)) return n.length === 0 ? "does not allow: its list of allowed connectors is empty" : `does not allow (${andList(codes(n), 3)})`;
	}
	return null;
}
// src/rules/connector-mismatch.ts
const connectorMismatch = {
	id: "connector-mismatch",
	subject: "flow",
	severity: "error",
	summary: "An operation, the file's reference and the map's entry name different connectors for one key.",
	*check({ used: e, uses: t }) {
		for (let t of e) yield* againstDeclared(t);
		yield* againstEachOther(e.map(({ declared: e }) => e));
		for (let { environment: e, bindings: n } of t) for (let t of n) yield* againstMap(t, e);
	}
};
function* againstDeclared({ key: e, uses: t, declared: n }) {
	let r = n?.connector ?? null;
	for (let n of outliers(t, r)) {
		let t = `\`${n.name}\` calls \`${n.host?.connector}\`, but the file declares its reference \`${e}\` for \`${r}\`; use a reference of the right connector, or correct the declaration`;
		yield {
			at: keyPath(n),
			message: t
		};
	}
	yield* againstSolution(n);
}
function* againstSolution(e) {
	let t = connectorOf$1(e?.registeredId ?? "");
	if (e === null || t === null || e.connector === t) return;
	let { key: n, connector: r, logicalName: i, path: a } = e;
	yield {
		at: a,
		message: `\`${n}\` is declared for \`${r}\`, but the solution's connection reference \`${i}\` is one of \`${t}\`; name a connection reference of \`${r}\``
	};
}
function* againstEachOther(e) {
	let t = new Map();
	for (let n of e) {
		let e = n?.logicalName?.toLowerCase();
		if (e === void 0 || n?.connector == null || connectorOf$1(n.registeredId ?? "") !== null) continue;
		let r = t.get(e) ?? n;
		if (t.set(e, r), r.connector === n.connector) continue;
		let { key: i, connector: a, logicalName: o, path: s } = n;
		yield {
			at: s,
			message: `\`${i}\` is declared for \`${a}\`, but with the connection reference \`${o}\`, which \`${r.key}\` has for \`${r.connector}\`; name a connection reference of \`${a}\``
		};
	}
}
function* againstMap({ used: { key: e, uses: t, declared: n }, entry: r }, { name: i }) {
	let a = connectorOfEntry(r), o = n?.connector ?? null, s = o === null ? outliers(t, a) : o !== null && a !== null && o !== a ? [t[0]] : [];
	for (let t of s) {
		let n = o ?? t.host?.connector, s = `the map's entry \`${r.key}\` binds a connection of \`${a}\`; bind one of \`${n}\``, c = `\`${t.name}\` uses the connection reference \`${e}\` for \`${n}\`, but ${s}`, l = {
			ids: [entryFault("connector", r)],
			inMap: {
				at: r.paths.id,
				message: `flows need \`${n}\`, but ${s}`,
				each: useOf(t)
			}
		};
		yield {
			at: keyPath(t),
			environment: i,
			message: c,
			cause: l
		};
	}
}
function outliers(e, t) {
	if (t === null) return [];
	let n = e.filter(({ host: e }) => (e?.connector ?? null) !== null), r = n.filter(({ host: e }) => e?.connector !== t);
	return r.length === 0 ? r : new Set(n.map(({ host: e }) => e?.connector)).size === 1 ? r.slice(0, 1) : r;
}
// src/map/data-policies/uses.ts
function policyUses(e, { bindings: t }) {
	let n = connectorsOf(e, t);
	return e.operations.flatMap((e) => {
		let t = n(e);
		return t === null ? [] : [{
			operation: e,
			connector: t,
			operationId: operationIdOf(e)
		}];
	});
}
function usedConnectors(e) {
	let t = connectorsOf(e, []), n = new Set();
	for (let r of e.operations) {
		let e = t(r);
		e !== null && n.add(e);
	}
	return [...new Set([...n].map(baseOf$1))];
}
function connectorsOf({ references: e }, t) {
	let n = new Map(t.map(({ used: { key: e }, entry: t }) => [e, t])), r = new Map(e?.map((e) => [e.key, e.connectorWithSuffix]));
	return (e) => {
		let t = e.host?.key;
		return t === void 0 ? builtInOf(e) : connectorOf(e, r.get(t) ?? null, n.get(t) ?? null);
	};
}
function connectorOf({ value: e }, t, n) {
	let r = digString(e, "inputs", "host", "apiId"), i = policyConnector(r ?? "") ?? policyConnector(t ?? ""), a = n === null ? null : policyConnector(n.id);
	return i === null || a !== null && baseOf$1(a) === baseOf$1(i) ? a : i;
}
function builtInOf({ kind: e, lowerType: t, value: n, childFlow: r }) {
	return t === "http" || t === "workflow" || r !== null ? HTTP : t === "httpwebhook" ? HTTP_WEBHOOK : e === "trigger" && t === "request" && /^http$/i.test(digString(n, "kind") ?? "") ? HTTP_REQUEST : null;
}
function operationIdOf({ value: e }) {
	return digString(e, "inputs", "host", "operationId") ?? digString(e, "inputs", "operationId") ?? digString(e, "metadata", "flowSystemMetadata", "swaggerOperationId");
}
// src/map/data-policies/violations.ts
function* violationsOf(e, t) {
	let n = [];
	for (let r of byConnector(t)) {
		let t = classify(e, r[0].connector);
		t.kind === "group" && t.group === "Blocked" ? yield {
			kind: "blocked",
			uses: r,
			source: t.source
		} : (yield* blockedOperations(e, r), t.kind === "group" && n.push({
			use: r[0],
			group: t.group,
			source: t.source
		}));
	}
	let [r] = n, i = n.find(({ group: e }) => e !== r?.group);
	r !== void 0 && i !== void 0 && (yield {
		kind: "mixed",
		first: r,
		second: i
	});
}
function* blockedOperations(e, t) {
	if (!hasActionRules(e, t)) return;
	let n = t.filter(({ operationId: e }) => e !== null);
	for (let [t, r] of Map.groupBy(n, (e) => e.operationId ?? "")) {
		let [n, ...i] = r;
		n !== void 0 && blocksOperation(e, n.connector, t) && (yield {
			kind: "operation-blocked",
			uses: [n, ...i],
			operationId: t
		});
	}
}
function hasActionRules(e, [{ connector: t }]) {
	return e.actions.has(t.key) && !t.isCustom && !isNotBlockable(t);
}
function* uncheckedIn(e, t) {
	for (let n of byConnector(t)) {
		let [{ connector: t }] = n, r = {
			policy: e.name,
			connector: t.name
		}, i = classify(e, t);
		for (let t of whyUnchecked(e, n, i)) yield {
			code: t,
			...r
		};
	}
}
function* whyUnchecked(e, t, n) {
	let [{ connector: r }] = t;
	if (n.kind === "group" && n.group === "Blocked") return;
	n.kind === "by-url" && (yield "data-policy-custom-connector"), e.filtered.has(r.key) && (yield "data-policy-endpoints");
	let i = t.some(({ operationId: t }) => t !== null && blocksOperation(e, r, t)) && !hasActionRules(e, t);
	(n.kind === "not-blockable" || i) && (yield "data-policy-not-blockable"), t.some(({ operationId: e }) => e === null) && hasActionRules(e, t) && (yield "data-policy-operation-unknown");
}
function byConnector(e) {
	return [...Map.groupBy(e, ({ connector: e }) => e.key).values()].flatMap((e) => {
		let [t, ...n] = e;
		return t === void 0 ? [] : [[t, ...n]];
	});
}
// src/rules/data-policy.ts
const dataPolicy = {
	id: "data-policy",
	subject: "flow",
	severity: "error",
	summary: "A data policy (DLP) of the environment forbids what a flow uses.",
	needs: "map",
	*check(e) {
		for (let { policy: t, uses: n, environment: r } of appliedPolicies(e)) for (let e of violationsOf(t, n)) yield {
			...problemOf$2(e, t),
			environment: r
		};
	},
	*unchecked(e) {
		for (let { policy: t, uses: n } of appliedPolicies(e)) yield* uncheckedIn(t, n);
	},
	*uncheckedAnywhere({ map: e, policy: t }) {
		yield* t.dataPolicies.unchecked, yield* e?.dataPolicies.unchecked ?? [];
	}
};
function* appliedPolicies({ flow: e, uses: t, policy: { dataPolicies: n } }) {
	for (let r of t) {
		let { name: t, environmentName: i } = r.environment, a = policiesOver(n, i);
		if (a.length === 0) continue;
		let o = policyUses(e, r);
		for (let e of a) yield {
			policy: e,
			uses: o,
			environment: t
		};
	}
}
function problemOf$2(e, t) {
	switch (e.kind) {
		case "blocked": return blocked(e, t);
		case "operation-blocked": return operationBlocked(e, t);
		case "mixed": return mixed(e, t);
	}
}
const ASK = "ask an administrator of the data policy to allow it, and commit the new export";
function blocked({ uses: [e, ...t], source: n }, r) {
	let i = `${usesOf$1(e)}, a connector that ${titleOf$1(r)} ${BLOCKS$1[n]} ${copyOf(r)}; use another one, or ${ASK}`, a = [r.id, e.connector.name];
	return {
		at: e.operation.path,
		message: i,
		about: a,
		related: t.map(also)
	};
}
const BLOCKS$1 = {
	listed: "blocks",
	default: "blocks by default",
	custom: "blocks like all custom connectors"
};
function operationBlocked({ uses: [e, ...t], operationId: n }, r) {
	let { operation: i, connector: a } = e, o = `\`${i.name}\` calls \`${n}\` of \`${a.name}\`, which ${titleOf$1(r)} blocks ${copyOf(r)}; use another operation, or ${ASK}`, s = [
		r.id,
		a.name,
		n
	];
	return {
		at: i.path,
		message: o,
		about: s,
		related: t.map(also)
	};
}
function mixed({ first: e, second: t }, n) {
	let [r, i] = [grouped(t), grouped(e)], a = `${r}, and ${i}, which ${titleOf$1(n)} forbids in one flow ${copyOf(n)}; split the flow, or ask an administrator of the data policy to put both connectors into one group, and commit the new export`;
	return {
		at: t.use.operation.path,
		message: a,
		about: [
			n.id,
			t.use.connector.name,
			e.use.connector.name
		],
		related: [{
			at: e.use.operation.path,
			message: i
		}]
	};
}
function grouped({ use: e, group: t, source: n }) {
	return `${usesOf$1(e)} (${groupName(t)}${n === "default" ? " by default" : ""})`;
}
function also({ operation: e, connector: t }) {
	return {
		at: e.path,
		message: `${usesOf$1({
			operation: e,
			connector: t
		})} too`
	};
}
function usesOf$1({ operation: e, connector: t }) {
	let n = t === HTTP && !/^http$/i.test(e.type);
	return `\`${e.name}\` ${n ? "runs a child flow, which counts as" : "uses"} \`${t.name}\``;
}
function titleOf$1({ name: e }) {
	return `the data policy ${quote(e)}`;
}
function copyOf({ file: e, committed: t }) {
	return t === null ? `(${e})` : `(${e}, committed ${t})`;
}
// src/rules/description-length.ts
const descriptionLength = {
	id: "description-length",
	subject: "flow",
	severity: "error",
	summary: "The description of an action or trigger is longer than Power Automate allows.",
	*check({ flow: { operations: e } }) {
		for (let { kind: t, name: n, value: r, path: i } of e) {
			let e = own$1(r, "description"), a = typeof e == "string" ? e.length : 0;
			if (a <= 256) continue;
			let o = `the description of the ${t} \`${n}\` has ${a} characters, but at most 256 are allowed; shorten it`;
			yield {
				at: [...i, "description"],
				message: o
			};
		}
	}
}, environmentMissing = {
	id: "environment-missing",
	subject: "live",
	severity: "error",
	summary: "An environment of the map is not visible to the key, refuses the key, or is not enabled.",
	judges: "environments",
	*check({ facts: e, targets: t }) {
		for (let n of environmentsIn(t)) {
			let t = e.environments.get(n.environmentName)?.reachability, r = t === void 0 ? null : messageFor$4(t, n);
			r !== null && (yield {
				at: n.paths.environmentName,
				environment: n.name,
				message: r
			});
		}
	}
};
function messageFor$4(e, { environmentName: t }) {
	let n = "cause" in e ? accessMessage(e.cause) : null;
	if (n !== null && e.kind !== "unknown") return n;
	let r = `the environment \`${t}\``;
	switch (e.kind) {
		case "open":
		case "unknown":
		case "unconnected": return null;
		case "missing": return `${r} is not visible to the key${visibleNames(e.visible)}; correct environmentName, or use the key of an account that has access to it`;
		case "disabled": return `${r} has the state ${e.state}, so nothing can be saved there; ask an administrator to enable it, or remove it from the map`;
		case "refused": return `${r} refuses the key${stateClause(e.cause)}; use the key of an account that has access to it`;
	}
}
function stateClause(e) {
	let t = quotedIn(e);
	return t === "" ? "" : `: "${t}"`;
}
function visibleNames(e) {
	return e === null ? "" : e.length === 0 ? ", which sees none at all" : `, which sees ${plainList(e.map(({ environmentName: e, displayName: t }) => `\`${e}\` (${t})`), 3)}`;
}
// src/secrets/looks.ts
function isPlaceholder(e) {
	return /^(?:<.*>|\[.*\]|\{.*\}|#\{.*\}#|%.*%|\$\(.*\)|\$\{.*\}|[*\u2022\u25cf.-]+)?$/.test(e) || /x{4,}|\*{3,}|\u2022{3}|\.{3}|^your|your[-_]|[-_]here$|placeholder|change[-_]?me|redacted|example/i.test(e) || /^(?:todo|tbd|fixme|dummy|sample|insert|enter|fill)\b|replace[-_]?(?:me|this|with)/i.test(e) || /^(?:string|text|null|none|true|false|undefined|value|abc123|\d{1,5})$/i.test(e) || /^(?:password|passwd|secret|token|yes|no|required|optional|enabled|disabled|hidden|unchanged)$/i.test(e);
}
function isWordForOne(e) {
	return e.length <= LONGEST_NAME && /^[a-z_.\s-]+$/i.test(e) && WORD.test(e);
}
const LONGEST_NAME = 127, WORD = /passw|passphrase|kennwort|pwd|secret|token|credential|key/i;
function isReference(e) {
	return /^(?:https?:\/\/|\/|(?:kv|env|secret|keyvault|vault):|\w[\w-]*\.vault\.)/i.test(e);
}
function looksLikeKey(e) {
	return !/^[\w.~+/=:-]{16,}$/.test(e) || !/[a-z]/i.test(e) || isReference(e) ? !1 : (e.match(/\d(?=[a-z])/gi)?.length ?? 0) >= 3 || /^[a-z\d+/]{32,}={1,2}$/i.test(e);
}
function looksLikePassword(e) {
	return /^(?=.*[a-z])(?=.*\d)(?=.*[!@#$%&*+=?^~|;,])[^\s{}<>"]{6,64}$/i.test(e) && !isReference(e) && !/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(e);
}
// src/secrets/secret-shapes.ts
const HINT$1 = /sig=|accountkey|accesskey|sharedsecret|passw|pwd|private key|\.eyj|bearer|ghp_|gho_|ghu_|ghs_|ghr_|github_pat|xox|akia|aiza|k_live_|sk-|glpat-|sg\.|q~|hook|azurewebsites|clientsecret|client_secret|accesstoken|access_token|refreshtoken|refresh_token|apikey|api-key|api_key|api\.telegram|subscription-key|basic\s|:\/\/[^\s/:@'"?#]+:/i, SHAPES = [
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
		also: (e) => !isWordForOne(e)
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
		also: (e) => /^[ -~][ -9;-~]*:[ -~]+$/.test(Buffer.from(e, "base64").toString("latin1"))
	},
	{
		kind: "a user name and password",
		pattern: /\bBasic\s+(?:@\{|'\s*,)\s*base64\(\s*(?:concat\(\s*'[^']+'\s*,\s*(?:':'\s*,\s*)?|(?='[^':]+:[^']{4}))'([^']{4,})'\s*\)/dgi,
		also: (e) => !isWordForOne(e.slice(e.indexOf(":") + 1))
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
		also: (e, { index: t, input: n }) => !isWordForOne(e) && (t > 0 || /[?&]|^client_secret/i.test(n) || isLongMix(e))
	},
	{
		kind: "a password or key",
		pattern: /"(?:password|client_?secret|access_?token|refresh_?token|api_?key)"\s*:\s*"([^"\s@{}<>]{6,})"/dgi,
		also: (e) => !isWordForOne(e)
	}
];
function secretByShape(e) {
	for (let t of SHAPES) {
		let [n] = ofShape(t, e);
		if (n !== void 0) return n;
	}
	return null;
}
function secretsByShape(e) {
	return mayHoldSecret(e) ? SHAPES.flatMap((t) => ofShape(t, e)) : [];
}
function mayHoldSecret(e) {
	return e.length >= 11 && HINT$1.test(e);
}
function ofShape({ kind: e, pattern: t, beside: n, also: r }, i) {
	let a = [];
	if (n !== void 0 && !n.test(i)) return a;
	t.lastIndex = 0;
	for (let n = t.exec(i); n !== null; n = t.exec(i)) {
		let [t, o] = [n.indices?.[1], n.indices?.at(-1)];
		if (t === void 0 || o === void 0) continue;
		let s = i.slice(t[0], o[1]);
		isPlaceholder(s) || (r === void 0 || r(s, n)) && a.push({
			kind: e,
			within: [t[0], o[1]]
		});
	}
	return a;
}
function isLongMix(e) {
	return /^(?!https?:|\/)(?=.*\d)(?=.*[a-z])[\w.~+/=:-]{16,}$/i.test(e);
}
// src/secrets/secrets.ts
function secretIn(e, t, n, r = mayHoldSecret(e)) {
	return (r ? secretByShape(e) : null) ?? (t === null || n === "text" ? null : byName$3(e, t, n));
}
function byName$3(e, t, n) {
	if (e.length < SHORTEST$3 || e[0] === "@" && e[1] !== "@") return null;
	let r = n === "query" ? heldInQuery(t) : heldElsewhere(t);
	if (r === "other" || /[\s{}]/.test(e) || isPlaceholder(e) || isReference(e)) return null;
	let i = [0, e.length];
	return looksLikeKey(e) ? {
		kind: "a key or token",
		within: i
	} : r === "password" && isPassword(e, n) ? {
		kind: "a password",
		within: i
	} : null;
}
function isPassword(e, t) {
	return isPlainGuidance(e, t) ? !1 : t !== "kept" || looksLikePassword(e);
}
const SHORTEST$3 = 4;
function isPlainGuidance(e, t) {
	return t !== "signs-in" && isWordForOne(e);
}
const PASSWORD = /(?:password|passwd|passphrase|clientsecret|appsecret|^pwd)$/, NO_PASSWORD = /^(?:reset|change|force|forgot|show|hide|has|is|use|require|enable|allow)/, KEY = /(?:secret|apikey|accesskey|accountkey|subscriptionkey|functionskey|sharedkey|privatekey|secretkey|authkey|token|authorization|^pfx)$/, NO_KEY = /(?:skip|continuation|page|paging|next|sync|delta|change|cancellation)token$/, QUERY_KEY = /^(?:code|key|sig)$/, MOST_NAMES$2 = 1e4, heldInQuery = memo(MOST_NAMES$2, (e) => heldByName(plainName(e), !0)), heldElsewhere = memo(MOST_NAMES$2, (e) => heldByName(plainName(e), !1));
function heldByName(e, t) {
	return PASSWORD.test(e) && !NO_PASSWORD.test(e) ? "password" : t && QUERY_KEY.test(e) || KEY.test(e) && !NO_KEY.test(e) ? "key" : "other";
}
function plainName(e) {
	let t = withoutRemark(e);
	return t.slice(Math.max(t.lastIndexOf("/"), t.lastIndexOf(".")) + 1).toLowerCase().replace(/[\s_-]/g, "");
}
function withoutRemark(e) {
	let t = e.trimEnd();
	if (!t.endsWith(")")) return e;
	let n = t.indexOf("(", t.lastIndexOf(")", t.length - 2) + 1);
	return n === -1 ? e : t.slice(0, n).trimEnd();
}
// src/map/beginnings.ts
var Prefixes = class {
	#e;
	#t;
	#n;
	constructor(e) {
		this.#e = e.toSorted((e, t) => e.text < t.text ? -1 : 1), this.#n = e.reduce((e, { text: t }) => Math.max(e, t.length), 0);
		let t = [];
		this.#t = this.#e.map(({ text: e }, n) => {
			for (; t.length > 0 && !e.startsWith(this.#i(t.at(-1)));) t.pop();
			let r = t.at(-1) ?? null;
			return t.push(n), r;
		});
	}
	*at(e, t) {
		let n = e.slice(t, t + this.#n), r = this.#r(n);
		for (; r !== null;) {
			let e = this.#e[r];
			e !== void 0 && n.startsWith(e.text) && (yield e), r = this.#t[r] ?? null;
		}
	}
	#r(e) {
		let t = 0, n = this.#e.length;
		for (; t < n;) {
			let r = t + n >> 1;
			this.#i(r) <= e ? t = r + 1 : n = r;
		}
		return t === 0 ? null : t - 1;
	}
	#i(e) {
		return e === void 0 ? "" : this.#e[e]?.text ?? "";
	}
};
// src/map/parameters.ts
function parametersOf(e, t) {
	return Object.entries(t.parameters).map(([n, r]) => ({
		environment: e,
		file: t.file,
		name: n,
		value: r,
		path: [
			...t.path,
			"parameters",
			n
		]
	}));
}
function allParameters({ environments: e }) {
	return [...e.values()].flatMap((e) => [...e.flows.values()].flatMap((t) => parametersOf(e, t)));
}
function secretPaths(e, t) {
	if (e === null) return [];
	let n = new Map(t.map((e) => [e.file, e.secureParameters]));
	return allParameters(e).filter(({ file: e, name: t }) => n.get(e)?.includes(t)).flatMap(({ value: e, path: t }) => [...leavesOf(e, t)].map((e) => e.path));
}
// src/map/environment-values.ts
const known$2 = new WeakMap();
function environmentValues(e) {
	let t = known$2.get(e) ?? collect$1(e);
	return known$2.set(e, t), t;
}
function collect$1(e) {
	let t = allParameters(e).flatMap(({ environment: e, name: t, value: n }) => [...leavesOf(n)].flatMap(({ value: n }) => {
		let r = typeof n == "string" ? n.trim().replace(/(?<!\/)\/+$/, "") : "";
		return r.length >= 8 && secretIn(r, t, "signs-in") === null ? [{
			text: r,
			name: t,
			environment: e
		}] : [];
	})), n = [...Map.groupBy(t, ({ text: e }) => e)].flatMap(([e, t]) => {
		let [n] = t;
		if (n === void 0) return [];
		let r = new Set(t.map(({ environment: e }) => idOf$1(e)));
		return [{
			text: e,
			parameter: n.name,
			home: n.environment,
			homes: r
		}];
	});
	return {
		byText: new Map(n.map((e) => [e.text, e])),
		urls: new Prefixes(n.filter(isUrl)),
		order: new Map(n.map((e, t) => [e, t]))
	};
}
function isUrl({ text: e }) {
	return e.length <= 2e3 && /^https?:\/\/./i.test(e);
}
function idOf$1({ environmentName: e }) {
	return e.toLowerCase();
}
function foreignValues(e, t, n, r) {
	let i = urlsIn(e, r), a = t ? r.byText.get(e) : void 0;
	return a !== void 0 && i.length === 0 && i.push({
		value: a,
		start: 0
	}), i.filter(({ value: e }) => !e.homes.has(idOf$1(n)));
}
function urlsIn(e, { urls: t, order: n }) {
	let r = [];
	for (let { index: n } of e.matchAll(/https?:\/\//gi)) for (let i of t.at(e, n)) if (!/[\w.%~-]/.test(e[n + i.text.length] ?? "")) {
		r.push({
			value: i,
			start: n
		});
		break;
	}
	let i = ({ value: e }) => n.get(e) ?? 0;
	return r.toSorted((e, t) => i(e) - i(t) || e.start - t.start);
}
// src/rules/environment-value.ts
const environmentValue = {
	id: "environment-value",
	subject: "flow",
	needs: "map",
	severity: "warning",
	summary: "A flow takes a site, list or other value from one environment to another, or the map sets a value that comes from a solution.",
	*check({ map: e, flow: t, uses: n }) {
		if (e === null) return;
		let r = own$1(t.definition, "parameters"), i = isObject(r) ? r : {}, a = environmentValues(e), o = a.byText.size === 0;
		for (let e of n) {
			for (let { text: n, path: r, isWhole: s, wording: c } of o ? [] : literalsIn(t, i, e)) {
				let [t] = foreignValues(n, s, e.environment, a);
				if (t === void 0 || isSecure(own$1(i, t.value.parameter))) continue;
				let { home: o, parameter: l } = t.value, { name: u } = e.environment, d = `${c.start} the value of ${quote(l)} for ${o.name}, but the flow also goes to another environment; ${c.advice(l)}`;
				yield {
					at: r,
					within: [t.start, t.start + t.value.text.length],
					environment: u,
					message: d,
					about: [l, o.name]
				};
			}
			yield* ofSolutions(e, i);
		}
	}
};
function* ofSolutions({ environment: e, settings: t }, n) {
	for (let { name: r, path: i } of t === null ? [] : parametersOf(e, t)) {
		let t = environmentVariableOf(own$1(n, r));
		if (t === null) continue;
		let a = `${quote(r)} is the value of ${quote(t)}, an environment variable of a solution that Power Automate fills in: set its value in the environment; the map sets only its default`;
		yield {
			at: i,
			inMap: !0,
			environment: e.name,
			message: a
		};
	}
}
function* literalsIn({ operations: e, definitionPath: t }, n, { settings: r }) {
	for (let [e, i] of Object.entries(n)) {
		if (r !== null && Object.hasOwn(r.parameters, e) || isSecure(i) || environmentVariableOf(i) !== null) continue;
		let n = () => "set it in the map for every environment that the flow goes to", a = [
			...t,
			"parameters",
			e,
			"defaultValue"
		], o = {
			start: `the default of ${quote(e)} is`,
			advice: n
		};
		yield* textsIn(own$1(i, "defaultValue"), {
			path: a,
			isWhole: !0,
			wording: o
		});
	}
	for (let { name: t, value: n, path: r, host: i } of e) {
		let e = (e) => `read it with \`@parameters('${e}')\`, and set the parameter in the map for every environment`, a = {
			path: [...r, "inputs"],
			isWhole: i !== null
		};
		yield* textsIn(own$1(n, "inputs"), {
			...a,
			wording: {
				start: `${quote(t)} contains`,
				advice: e
			}
		});
	}
}
function* textsIn(e, t) {
	if (e !== void 0) for (let { path: n, value: r } of leavesOf(e, t.path)) typeof r == "string" && (yield {
		...t,
		text: r,
		path: n
	});
}
// src/rules/expression-case.ts
const expressionCase = {
	id: "expression-case",
	subject: "flow",
	severity: "warning",
	summary: "A name in an expression differs from its declaration in case.",
	*check(e) {
		let { file: t } = e.flow, n = declaredIn(e), r = Object.values(e.names()).flat().flatMap((e) => otherwise(e, n(e)));
		for (let [e, n] of Map.groupBy(r, ({ string: e }) => e)) {
			let r = rewritten(e, n);
			for (let { use: i, meant: a } of n) {
				let n = `${quote(e.operation.name)} writes ${quote(i.name)} for ${quote(a)}, which works only because the runtime ignores case; use the same spelling for both`;
				yield {
					at: e.path,
					within: [i.start, i.end],
					message: n,
					about: [i.kind, i.name],
					cause: { ids: [wrongName(t, kindOf$4(i), a)] },
					fix: r
				};
			}
		}
	}
}, NONE$6 = [];
function otherwise({ use: e, string: t }, n) {
	let [r] = n;
	return r === void 0 || n.includes(e.name) ? NONE$6 : [{
		use: e,
		string: t,
		meant: r,
		isCertain: n.every((e) => e === r)
	}];
}
function rewritten({ path: e, text: t }, n) {
	if (!(e instanceof KeyPath || !n.every(({ isCertain: e }) => e))) return { edits: [{
		kind: "value",
		path: e,
		to: n.toSorted((e, t) => t.use.start - e.use.start).reduce((e, { use: t, meant: n }) => {
			let r = n.replaceAll("'", "''");
			return e.slice(0, t.start) + r + e.slice(t.end);
		}, t)
	}] };
}
function kindOf$4({ kind: e }) {
	return e === "variable" || e === "parameter" ? e : "action";
}
function declaredIn({ flow: e, variables: t }) {
	let n = inLowerCase$1([...new Set(t().declared.map(({ name: e }) => e))]), r = own$1(e.definition, "parameters"), i = inLowerCase$1(isObject(r) ? Object.keys(r) : []);
	return ({ use: e, named: t }) => {
		switch (e.kind) {
			case "variable": return n.get(e.lowerName) ?? [];
			case "parameter": return i.get(e.lowerName) ?? [];
			default: return t.map(({ name: e }) => e);
		}
	};
}
function inLowerCase$1(e) {
	return Map.groupBy(e, (e) => e.toLowerCase());
}
// src/flow/expression/catalogue.ts
const ANY = 1e400, BY_ARGUMENTS = [
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
], UNSURE$1 = [[
	1,
	1,
	"trimByteOrderMark utf16Length utf8Length"
]], ENTRIES = [...entriesOf(BY_ARGUMENTS, !1), ...entriesOf(UNSURE$1, !0)], BY_NAME = new Map(ENTRIES.flatMap((e) => [e.name, e.name.toLowerCase()].map((t) => [t, e])));
function entriesOf(e, t) {
	return e.flatMap(([e, n, r]) => r.split(" ").map((r) => ({
		name: r,
		least: e,
		most: n,
		isUnsure: t
	})));
}
const FUNCTION_NAMES = ENTRIES.map(({ name: e }) => e);
function functionNamed(e) {
	return BY_NAME.get(e) ?? BY_NAME.get(e.toLowerCase());
}
function takes$1({ least: e, most: t }, n) {
	return n >= e && n <= t;
}
// src/flow/expression/foreign-functions.ts
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
	["isinteger", "`isInt()`"],
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
], NOTHING$5 = [["ismatch match matchall regex", "the language has no regular expressions"], ["proper titlecase", "the language only has `toUpper()` and `toLower()`"]], FOREIGN_FUNCTIONS = new Map([...byName$2(INSTEAD, (e) => `use ${e}`), ...byName$2(NOTHING$5, (e) => e)]);
function byName$2(e, t) {
	return e.flatMap(([e, n]) => e.split(" ").map((e) => [e, t(n)]));
}
// src/rules/expression-function.ts
const expressionFunction = {
	id: "expression-function",
	subject: "flow",
	severity: "error",
	summary: "An expression calls a function that does not exist, or with the wrong number of arguments.",
	*check({ flow: { file: e }, doubtful: t }) {
		for (let n of t()) for (let t of n.reading.wrongCalls) {
			let { severity: r = "error", text: i } = faultOf$4(t), a = functionNamed(t.name) === void 0 ? [wrongName(e, "function", t.name)] : [], o = `${quote(n.operation.name)} calls ${quote(t.name)}${i}`, s = [t.nameSpan.start, t.nameSpan.end];
			yield {
				at: n.path,
				within: s,
				message: o,
				about: [t.name],
				severity: r,
				cause: { ids: a }
			};
		}
	}
};
function faultOf$4({ name: e, given: t }) {
	let n = functionNamed(e);
	return n === void 0 ? { text: `, which is not a function of the language; ${advice$6(e)}` } : takes$1(n, t) ? {
		severity: "notice",
		text: UNSURE
	} : { text: ` with ${count(t)}, but it takes ${accepted(n)}` };
}
const UNSURE = ", which Logic Apps has; whether Power Automate has it too is not documented, so try it in a test flow";
function advice$6(e) {
	let t = FOREIGN_FUNCTIONS.get(e.toLowerCase());
	if (t !== void 0) return t;
	let n = nearest$1(e, FUNCTION_NAMES);
	return n === null ? "use one of Microsoft's reference of expression functions" : `did you mean \`${n}\`?`;
}
function count(e) {
	return e === 0 ? "no argument" : e === 1 ? "1 argument" : `${e} arguments`;
}
function accepted({ least: e, most: t }) {
	return e === t ? count(e) : t === 1e400 ? `at least ${count(e)}` : `${e} to ${count(t)}`;
}
// src/flow/operation-types.ts
const CONNECTIONS = "ApiApp ApiConnection ApiConnectionNotification ApiConnectionWebhook ApiManagement Http HttpWebhook OpenApiConnection OpenApiConnectionNotification OpenApiConnectionWebhook", TRIGGERS$1 = `${CONNECTIONS} Batch Manual Recurrence Request SlidingWindow`.split(" "), ACTIONS$2 = [
	CONNECTIONS,
	"AppendToArrayVariable AppendToStringVariable As2Decode As2Encode Changeset Compose",
	"DecrementVariable Expression FlatFileDecoding FlatFileEncoding Flow Foreach Function If",
	"IncrementVariable InitializeVariable IntegrationAccountArtifactLookup JavaScriptCode Join Liquid",
	"ParseJson Query Response RosettaNetDecode RosettaNetEncode RosettaNetWaitForResponse Scope",
	"Select SendToBatch SetVariable SwiftEncode Switch Table Terminate Until Wait Workflow",
	"XmlValidation Xslt"
].flatMap((e) => e.split(" ")), TYPES$3 = {
	trigger: TRIGGERS$1,
	action: ACTIONS$2
}, KNOWN$2 = {
	trigger: byLowerCase(TRIGGERS$1),
	action: byLowerCase(ACTIONS$2)
};
function isKnownType(e, t) {
	return KNOWN$2[e].has(t);
}
function writtenType(e) {
	let t = e.toLowerCase();
	return KNOWN$2.trigger.get(t) ?? KNOWN$2.action.get(t) ?? e;
}
function byLowerCase(e) {
	return new Map(e.map((e) => [e.toLowerCase(), e]));
}
// src/rules/expression-items-scope.ts
const expressionItemsScope = {
	id: "expression-items-scope",
	subject: "flow",
	severity: "error",
	summary: "An expression reads the current item of a loop outside of that loop.",
	*check({ flow: { file: e }, expressions: t, names: n, graph: r }) {
		for (let t of n().loop) yield* loopProblem(t, r(), e);
		let i = new Set();
		for (let e of t()) {
			let { operation: t, reading: { item: n } } = e;
			n === null || hasItem(e) || i.has(t) || (i.add(t), yield itemProblem(e, n));
		}
	}
};
function* loopProblem({ use: e, string: t, named: n }, r, i) {
	let a = n.find(({ kind: e }) => e === "action");
	if (a === void 0) return;
	let o = faultOf$3(a, e, t, r);
	if (o === null) return;
	let s = `${quote(t.operation.name)} reads \`${e.function}('${e.name}')\`${o}`, c = [e.function, e.name], [, l = a] = r.meeting(a, t.operation) ?? [], u = { ids: [notInLoop(i, a, l)] };
	yield {
		at: t.path,
		within: [e.start, e.end],
		message: s,
		about: c,
		cause: u
	};
}
function faultOf$3(e, t, n, r) {
	let i = r.encloses(e, n.operation) || isOwnCondition(e, n);
	return i && isOfUnknownType(e) ? null : !isForeach(e) && !isUntil(e) ? `, but ${quote(e.name)} is not a loop; name the loop that contains this action` : isUntil(e) && t.function.toLowerCase() === "items" ? `, but ${quote(e.name)} is an Until, which has iterations but no items; use iterationIndexes` : i ? null : " outside of that loop, where there is no current item; move it inside, or use the outputs of an action";
}
function isOwnCondition(e, { operation: t, path: n }) {
	return t === e && n[t.path.length] === "expression";
}
function itemProblem({ operation: e, path: t }, { name: n, start: r, end: i }) {
	let a = `${quote(e.name)} reads \`item()\`, but no Foreach contains it, and this input is not evaluated item by item; name the value, or move the action into the loop`;
	return {
		at: t,
		within: [r, i],
		message: a,
		about: [n]
	};
}
function hasItem({ operation: e, path: t }) {
	let [n, r] = t.slice(e.path.length);
	return e.kind === "trigger" || n === "trackedProperties" || isOfUnknownType(e) || around$1(e).some((e) => isForeach(e) || isOfUnknownType(e)) ? !0 : /^(?:select|query|table|join)$/i.test(e.type) && r !== "from";
}
function isOfUnknownType({ lowerType: e }) {
	return !isKnownType("action", e);
}
// src/flow/expression/loose-calls.ts
const LOOSE_CALL = /(?:(?<![@\w.#])@|(?<![@${])\{)([a-z]\w*)\(/gi;
function hasLooseCall(e) {
	return e.search(LOOSE_CALL) !== -1;
}
function looseCalls(e) {
	return [...e.matchAll(LOOSE_CALL)];
}
// src/flow/expression/names.ts
const BY_FUNCTION = new Map([
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
function nameUse(e, t) {
	let n = BY_FUNCTION.get(t.name), [r] = e.arguments;
	return n === void 0 || r?.kind !== "literal" || typeof r.value != "string" ? null : {
		kind: n,
		name: r.value,
		lowerName: r.value.toLowerCase(),
		function: e.name,
		start: r.start + 1,
		end: r.end - 1
	};
}
// src/flow/expression/tree.ts
var ExpressionError = class extends Error {
	name = "ExpressionError";
	span;
	constructor(e, t) {
		super(e), this.span = t;
	}
};
function expressionsOf(e) {
	switch (e.kind) {
		case "text": return [];
		case "expression": return [e.expression];
		case "interpolation": return e.parts.filter((e) => typeof e != "string");
	}
}
function callsOf(e) {
	let t = [];
	for (let n of expressionsOf(e)) collectCalls(n, t);
	return t;
}
function collectCalls(e, t) {
	let n = [], r = e;
	for (; r.kind === "access"; r = r.of) n.push(r.index);
	if (r.kind === "call") {
		t.push(r);
		for (let e of r.arguments) collectCalls(e, t);
	}
	for (let e of n.reverse()) collectCalls(e, t);
}
// src/flow/expression/scanner.ts
const SPACE$1 = /(?:[^\S\ufeff]|\u0085)*/y, NAME = /[^\s\u0085.,(){}@[\]?'+\-\d][^\s\u0085.,(){}@[\]?']*/y, NUMBER$1 = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y, STRING$1 = /'[^']*(?:''[^']*)*'(?!')/y, MARKS$2 = new Map([
	"(",
	")",
	"[",
	"]",
	"{",
	"}",
	",",
	".",
	"?"
].map((e) => [e.charCodeAt(0), e])), QUOTES = /^["\u2018\u2019\u201c\u201d]/, OPERATOR = /^[!%&*/<=>^|~]+$/;
function nextToken(e, t) {
	let n = isPlain(e.charCodeAt(t)) ? t : endOf(SPACE$1, e, t), r = e.charCodeAt(n);
	if (Number.isNaN(r)) return {
		kind: "end",
		text: "",
		start: n,
		end: n
	};
	if (r === 39) return stringToken(e, n);
	if (isLetter(r)) return token$1("name", e.slice(n, endOfWord(e, n)), n);
	let i = mayBeNumber(r) ? endOf(NUMBER$1, e, n) : n;
	if (i > n) return token$1("number", e.slice(n, i), n);
	let a = MARKS$2.get(r);
	if (a !== void 0) return token$1(a, a, n);
	let o = endOf(NAME, e, n);
	if (o > n) return nameToken(e.slice(n, o), n);
	throw unexpected(String.fromCodePoint(e.codePointAt(n) ?? 0), n, "means nothing here");
}
function isPlain(e) {
	return e > 32 && e < 127;
}
function isLetter(e) {
	return e >= 97 && e <= 122 || e >= 65 && e <= 90;
}
function isDigit(e) {
	return e >= 48 && e <= 57;
}
function mayBeNumber(e) {
	return isDigit(e) || e === 43 || e === 45 || e === 46;
}
function endOfWord(e, t) {
	let n = t + 1;
	for (; isLetter(e.charCodeAt(n)) || isDigit(e.charCodeAt(n));) n++;
	let r = e.charCodeAt(n);
	return r === 39 || MARKS$2.has(r) ? n : endOf(NAME, e, t);
}
function nameToken(e, t) {
	let [n] = QUOTES.exec(e) ?? [];
	if (n !== void 0) throw unexpected(n, t, "does not start a string here; write it in single quotes '\u2026'");
	if (!OPERATOR.test(e)) return token$1("name", e, t);
	throw unexpected(e, t, "is no operator; the language has functions instead, such as equals(\u2026) and not(\u2026)");
}
function unexpected(e, t, n) {
	return new ExpressionError(`\`${e}\` ${n}`, {
		start: t,
		end: t + e.length
	});
}
function stringToken(e, t) {
	let n = e.indexOf("'", t + 1);
	if (n !== -1 && e.charCodeAt(n + 1) !== 39) return {
		kind: "string",
		text: e.slice(t + 1, n),
		start: t,
		end: n + 1
	};
	let r = endOf(STRING$1, e, t);
	if (r > t) return {
		kind: "string",
		text: e.slice(t + 1, r - 1).replaceAll("''", "'"),
		start: t,
		end: r
	};
	throw new ExpressionError("this text does not end; close it with ', and write a quote inside it as ''", {
		start: t,
		end: e.length
	});
}
function token$1(e, t, n) {
	return {
		kind: e,
		text: t,
		start: n,
		end: n + t.length
	};
}
function endOf(e, t, n) {
	return e.lastIndex = n, e.test(t) ? e.lastIndex : n;
}
function parseTemplate(e) {
	if (e === "@") return {
		kind: "text",
		text: e
	};
	if (e.startsWith("@@")) return {
		kind: "text",
		text: e.slice(1)
	};
	if (e.startsWith("@") && e[1] !== "{") {
		let t = new Parser(e, 1), n = t.expression();
		return t.expect("end", "the expression has ended before this"), {
			kind: "expression",
			expression: n
		};
	}
	return e.includes("@{") ? interpolation(e) : {
		kind: "text",
		text: e
	};
}
function interpolation(e) {
	let t = [], n = "", r = 0;
	for (let i = e.indexOf("@{"); i !== -1; i = e.indexOf("@{", r)) {
		if (n += e.slice(r, i), n.endsWith("@")) {
			n += "{", r = i + 2;
			continue;
		}
		n !== "" && t.push(n), n = "";
		let a = new Parser(e, i + 2);
		t.push(a.expression()), r = a.expect("}", "the `@{` must be closed by a `}` before this").end;
	}
	return n += e.slice(r), t.length === 0 ? {
		kind: "text",
		text: n
	} : (n !== "" && t.push(n), {
		kind: "interpolation",
		parts: t
	});
}
const CONSTANTS = new Map([
	["true", !0],
	["false", !1],
	["null", null]
]);
var Parser = class {
	#e;
	#t;
	#n = 0;
	constructor(e, t) {
		this.#e = e, this.#t = nextToken(e, t);
	}
	expression() {
		if (++this.#n > 400) throw new ExpressionError("nested more than 400 levels deep", this.#t);
		let e = this.#r();
		for (; this.#c();) {
			if (e.kind === "literal") throw this.#l(e);
			e = this.#s(e);
		}
		return this.#n--, e;
	}
	expect(e, t) {
		let n = this.#t;
		if (n.kind !== e) throw new ExpressionError(t, this.#f());
		return e !== "}" && e !== "end" && (this.#t = nextToken(this.#e, n.end)), n;
	}
	#r() {
		let { kind: e, text: t, start: n, end: r } = this.#t;
		switch (e) {
			case "string": return this.#a(t);
			case "number": return this.#a(this.#i(t));
			case "name": return this.#o();
			default: throw new ExpressionError(e === "end" ? "the expression ends where a value is expected" : `a value is expected and not \`${t}\``, {
				start: e === "end" ? Math.max(0, n - 1) : n,
				end: r
			});
		}
	}
	#i(e) {
		let t = Number(e) + 0;
		if (Number.isFinite(t)) return t;
		throw new ExpressionError("this number is larger than numbers can be", this.#t);
	}
	#a(e) {
		let { start: t, end: n } = this.#d();
		return {
			kind: "literal",
			value: e,
			start: t,
			end: n
		};
	}
	#o() {
		let e = this.#d();
		if (!this.#u("(")) {
			let t = CONSTANTS.get(e.text.toLowerCase());
			if (t !== void 0) return {
				kind: "literal",
				value: t,
				start: e.start,
				end: e.end
			};
			throw new ExpressionError(`\`${e.text}\` is not a value; call a function with (\u2026), and write text in '\u2026'`, e);
		}
		this.#d();
		let t = [];
		if (!this.#u(")")) for (t.push(this.expression()); this.#u(",");) this.#d(), t.push(this.expression());
		let { end: n } = this.expect(")", `a comma or the closing bracket of \`${e.text}(\` is expected here`), r = {
			start: e.start,
			end: e.end
		};
		return {
			kind: "call",
			name: e.text,
			nameSpan: r,
			arguments: t,
			start: e.start,
			end: n
		};
	}
	#s(e) {
		let t = this.#u("?");
		if (t && this.#d(), this.#u(".")) {
			this.#d();
			let n = this.expect("name", "a name is expected after the dot");
			return {
				kind: "access",
				of: e,
				index: {
					kind: "literal",
					value: n.text,
					start: n.start,
					end: n.end
				},
				dotted: !0,
				optional: t,
				start: e.start,
				end: n.end
			};
		}
		this.expect("[", "`[\u2026]`, or a dot and a name, is expected after `?`");
		let n = this.expression(), { end: r } = this.expect("]", "the closing square bracket is expected here");
		return {
			kind: "access",
			of: e,
			index: n,
			dotted: !1,
			optional: t,
			start: e.start,
			end: r
		};
	}
	#c() {
		return this.#u("?") || this.#u("[") || this.#u(".");
	}
	#l({ value: e, start: t, end: n }) {
		let r = typeof e == "string" ? "a string" : `\`${this.#e.slice(t, n)}\``;
		return new ExpressionError(`\`${this.#t.text}\` can only follow a function call; ${r} has nothing inside`, this.#t);
	}
	#u(e) {
		return this.#t.kind === e;
	}
	#d() {
		let e = this.#t;
		return this.#t = nextToken(this.#e, e.end), e;
	}
	#f() {
		let e = this.#t;
		return e.kind === "end" ? {
			...e,
			start: Math.max(0, this.#e.length - 1)
		} : e;
	}
};
// src/flow/expression/reading.ts
const LONGEST_EXPRESSION = 8192, readingOf = memo(2e4, (e) => {
	let t = { mayHoldSecret: mayHoldSecret(e) };
	try {
		let n = ofTemplate(parseTemplate(e)), r = n.kind !== "expression" && hasLooseCall(e);
		return shared({
			...n,
			...t,
			mayCallInText: r
		});
	} catch (e) {
		if (!(e instanceof ExpressionError)) throw e;
		let { message: n, span: r } = e;
		return {
			...NOTHING$4.text,
			...t,
			kind: null,
			error: {
				message: n,
				span: r
			},
			mayReadAnyVariable: !0
		};
	}
});
function templateKind(e) {
	return e.includes("@") ? readingOf(e).kind : "text";
}
function ofTemplate(e) {
	let t = [], n = [], r = null, i = !1;
	for (let a of callsOf(e)) {
		let e = functionNamed(a.name);
		isWrong$1(a, e) && t.push(withoutArguments(a));
		let o = e === void 0 ? null : nameUse(a, e);
		o === null ? e?.name === "variables" ? i = !0 : e?.name === "item" && (r ??= withoutArguments(a)) : n.push(o);
	}
	let a = expressionsOf(e).filter(isTooLong).map(spanOf), { kind: o } = e;
	return {
		kind: o,
		error: null,
		wrongCalls: t,
		tooLong: a,
		item: r,
		names: n,
		mayReadAnyVariable: i
	};
}
function isWrong$1(e, t) {
	return t === void 0 || t.isUnsure || !takes$1(t, e.arguments.length);
}
function withoutArguments({ name: e, nameSpan: t, start: n, end: r, arguments: i }) {
	return {
		name: e,
		nameSpan: t,
		start: n,
		end: r,
		given: i.length
	};
}
function isTooLong({ start: e, end: t }) {
	return t - e > LONGEST_EXPRESSION;
}
function spanOf({ start: e, end: t }) {
	return {
		start: e,
		end: t
	};
}
function shared(e) {
	let { kind: t, names: n, wrongCalls: r, tooLong: i, item: a } = e, o = {
		names: orNone(n),
		wrongCalls: orNone(r),
		tooLong: orNone(i)
	}, s = o.names === NONE$5 && o.wrongCalls === NONE$5 && o.tooLong === NONE$5, c = a === null && !e.mayReadAnyVariable && !mayHold(e);
	return s && c ? NOTHING$4[t] : {
		...e,
		...o
	};
}
function mayHold({ mayHoldSecret: e, mayCallInText: t }) {
	return e || t;
}
const NONE$5 = [];
function orNone(e) {
	return e.length === 0 ? NONE$5 : e;
}
const NOTHING$4 = {
	text: nothing("text"),
	expression: nothing("expression"),
	interpolation: nothing("interpolation")
};
function nothing(e) {
	return {
		kind: e,
		error: null,
		wrongCalls: NONE$5,
		tooLong: NONE$5,
		names: NONE$5,
		item: null,
		mayReadAnyVariable: !1,
		mayHoldSecret: !1,
		mayCallInText: !1
	};
}
// src/rules/expression-length.ts
const expressionLength = {
	id: "expression-length",
	subject: "flow",
	severity: "error",
	summary: "An expression is longer than 8,192 characters.",
	*check({ doubtful: e }) {
		for (let { operation: t, path: n, reading: { tooLong: r } } of e()) for (let { start: e, end: i } of r) {
			let r = i - e, a = `an expression of ${quote(t.name)} has ${r.toLocaleString("en")} characters, but at most ${LONGEST_EXPRESSION.toLocaleString("en")} are allowed; move parts of it into Compose actions before it`;
			yield {
				at: n,
				within: [e, i],
				message: a
			};
		}
	}
}, expressionSyntax = {
	id: "expression-syntax",
	subject: "flow",
	severity: "error",
	summary: "A text that starts with `@`, or contains `@{\u2026}`, is not a valid expression.",
	*check({ doubtful: e }) {
		for (let { operation: t, path: n, text: r, reading: { error: i } } of e()) {
			if (i === null) continue;
			let e = isHardlyMeant(r) ? "; a text that only starts with an @ has two of them" : "", a = `an expression of ${quote(t.name)} does not parse: ${i.message}${e}`;
			yield {
				at: n,
				within: [i.span.start, i.span.end],
				message: a
			};
		}
	}
};
function isHardlyMeant(e) {
	return !e.startsWith("@{") && e.startsWith("@") && !e.includes("(");
}
// src/rules/expression-unknown-action.ts
const expressionUnknownAction = {
	id: "expression-unknown-action",
	subject: "flow",
	severity: "error",
	summary: "An expression refers to an action that the flow does not have.",
	*check({ flow: { file: e, operations: t }, names: n }) {
		let { operation: r, scope: i, loop: a } = n();
		for (let { use: n, string: o, named: s } of [
			...r,
			...i,
			...a
		]) {
			if (s.some(({ kind: e }) => e === "action" || n.kind === "operation")) continue;
			let r = s.length > 0 ? "which is the trigger" : `but the flow has no such ${noun(n)}`, i = `${quote(o.operation.name)} refers to ${quote(n.name)} in \`${n.function}\`, ${r}; ${advice$5(n, t)}`, a = [n.function, n.name], c = { ids: [wrongName(e, "action", n.name)] };
			yield {
				at: o.path,
				within: [n.start, n.end],
				message: i,
				about: a,
				cause: c
			};
		}
	}
};
function noun({ kind: e }) {
	return e === "loop" ? "loop" : "action";
}
function advice$5(e, t) {
	let n = spellingsOf(t, () => actionNames(t)), r = n.nearest(e.name) ?? n.inAnyCase(e.name.replaceAll(" ", "_"));
	return r === null ? "name one that exists in the flow" : `did you mean \`${r}\`?`;
}
function actionNames(e) {
	return e.filter(({ kind: e }) => e === "action").map(({ name: e }) => e);
}
// src/rules/expression-unreachable-action.ts
const expressionUnreachableAction = {
	id: "expression-unreachable-action",
	subject: "flow",
	severity: "error",
	summary: "An expression refers to an action that does not run before it.",
	*check({ flow: { file: e }, names: t, graph: n }) {
		let { operation: r, scope: i } = t();
		for (let { use: t, string: a, named: o } of [...r, ...i]) {
			let [r] = o;
			if (r === void 0 || o.length > 1) continue;
			let i = faultOf$2(r, t, a, n());
			if (i === null) continue;
			let s = `${quote(a.operation.name)} refers to ${quote(r.name)}, ${i.why}`, c = { ids: [wrongOrder(e, ...i.between)] };
			yield {
				at: a.path,
				within: [t.start, t.end],
				message: s,
				about: [r.name],
				cause: c
			};
		}
	}
};
function faultOf$2(e, { kind: t }, n, r) {
	let { operation: i } = n;
	if (!isThere(e, n, r)) {
		let t = r.meeting(e, i) ?? [e, i];
		return {
			why: reason$2(e, n, r),
			between: t
		};
	}
	let a = t === "operation" ? tooDeep(e, n, r) : null;
	return a === null ? null : {
		why: a,
		between: [e, i]
	};
}
function isThere(e, { operation: t, path: n }, r) {
	if (e.kind === "trigger" || r.runsBefore(e, t)) return !0;
	let i = String(n[t.path.length]), a = i === "trackedProperties" || n.includes("unsubscribe"), o = i === "expression" && isUntil(t);
	if (a || o) return e === t || r.encloses(t, e);
	let [s] = r.meeting(e, t) ?? [];
	return s !== void 0 && !r.isOrdered(r.scopeOf(s));
}
function tooDeep(e, { operation: t }, n) {
	if (e.depth < 3) return null;
	let [r, i] = around$1(e).filter((e) => isForeach(e) && e !== t && !n.encloses(e, t));
	return r === void 0 || i === void 0 ? null : `which is inside two loops, ${quote(i.name)} and ${quote(r.name)}, and cannot be read outside of both; collect its outputs in a Compose after ${quote(r.name)}`;
}
function reason$2(e, { operation: t }, n) {
	if (t.kind === "trigger") return "but a trigger comes before every action";
	if (e === t) return "which is itself: it has no outputs before it has run";
	if (n.encloses(e, t)) return "which contains it and ends after it";
	if (n.encloses(t, e)) return "which it contains and which starts only after this is read";
	if (n.runsBefore(t, e)) return "which runs after it; change their order";
	let [r, i] = n.meeting(e, t) ?? [];
	return r === void 0 || i === void 0 ? "which is in another branch: only one of the branches runs" : `which may run at the same time${r === e ? "" : `, in ${quote(r.name)}`}: nothing makes it run first; let ${quote(i.name)} run after ${quote(r.name)}`;
}
// src/live/unwritable.ts
function unwritable({ flow: e, resolution: t }, n) {
	let { creates: r } = abilitiesOf(t.environment), i = r ? {} : { isUncreatable: !0 }, a = {
		environment: t.environment.name,
		file: e.file
	};
	switch (n.kind) {
		case "base":
		case "new": return null;
		case "live": return obstacleTo(n.flow, a);
		case "edited": return {
			code: "flow-edited",
			edits: n.edits,
			cause: n.cause
		};
		case "absent": return r && t.settings?.create ? null : {
			code: "flow-missing",
			...a,
			flowName: null,
			...i
		};
		case "missing": return {
			code: "flow-missing",
			...a,
			flowName: n.flowName,
			...i
		};
		case "ambiguous": return {
			code: "flow-ambiguous",
			...a,
			flowNames: n.flowNames
		};
		case "unreadable": return {
			code: "flow-unreadable",
			cause: n.cause
		};
	}
}
const OBSTACLES = {
	draft: "flow-draft",
	managed: "flow-managed"
};
function obstacleTo({ obstacle: e, flowName: t }, n) {
	return e === void 0 ? null : {
		code: OBSTACLES[e],
		...n,
		flowName: t
	};
}
// src/rules/flow-ambiguous.ts
const flowAmbiguous = {
	id: "flow-ambiguous",
	subject: "live",
	severity: "error",
	summary: "Several live flows have the name of a flow in Git, and nothing else says which one it is.",
	judges: "flows",
	*check({ facts: e }) {
		for (let [t, n] of e.currents) {
			let e = unwritable(t, n);
			if (e?.code !== "flow-ambiguous") continue;
			let { flow: r, resolution: i } = t, { environment: a, settings: o } = i, s = o === null ? {
				at: [],
				flow: r
			} : { at: o.path }, c = flowAmbiguousMessage(e);
			yield {
				...s,
				environment: a.name,
				message: c
			};
		}
	}
}, flowDraft = {
	id: "flow-draft",
	subject: "live",
	severity: "error",
	summary: "A flow has unpublished changes, and Dataverse would refuse every save until somebody publishes or discards them.",
	judges: "flows",
	isAbout: (e) => abilitiesOf(e).hasObstacles,
	*check({ facts: e, onDrift: t }) {
		if (t !== "show") for (let [t, n] of e.currents) {
			let e = unwritable(t, n);
			if (e?.code !== "flow-draft") continue;
			let { environment: r } = e;
			yield {
				at: [],
				flow: t.flow,
				environment: r,
				message: flowObstacleMessage(e)
			};
		}
	}
};
// src/live/hand-edits.ts
function manualEdits(e, t, n) {
	return e.map((e) => editOf(fromPointer(e), t, n));
}
function editOf([e = "", ...t], n, r) {
	let i = t.at(-1) ?? e;
	if (e === "displayName") return {
		kind: "renamed",
		name: r.displayName,
		path: null
	};
	if (e === "connectionReferences") return {
		kind: "rebound",
		name: i,
		path: pathOfReference(i, n)
	};
	let a = digAlong(n.definition, t) !== void 0, o = digAlong(r.definition, t) !== void 0;
	return {
		kind: a && o ? "changed" : a ? "removed" : "added",
		name: i,
		path: a ? [...n.definitionPath, ...t] : null
	};
}
function pathOfReference(e, t) {
	let { references: n, referencesPath: r, operations: i } = t;
	if (r !== null && n?.some((t) => t.key === e)) return [...r, e];
	let a = i.find(({ host: t }) => t?.key === e);
	return a === void 0 ? null : keyPath(a);
}
// src/rules/flow-edited.ts
const flowEdited = {
	id: "flow-edited",
	subject: "live",
	severity: "error",
	summary: "Git never had the live flow as it is: somebody edited it by hand, or it was never in Git.",
	judges: "flows",
	*check({ facts: e, onDrift: t }) {
		for (let [{ flow: n, resolution: r }, i] of e.currents) {
			if (i.kind !== "edited") continue;
			let { name: e } = r.environment, a = manualEdits(i.edits, n, i.flow), o = a.find(({ path: e }) => e !== null)?.path ?? n.definitionPath, s = t === "show" ? SHOWN$1 : i.cause === null ? FOREIGN$1 : UNKNOWN, c = i.cause === null ? "" : `: ${historyMessage(i.cause)}`;
			yield {
				at: o,
				flow: n,
				environment: e,
				message: `${s(inWords(a))}${c}; ${FOLLOWS[t]}`,
				severity: LEFT_ALONE.includes(t) ? "error" : "warning"
			};
		}
	}
}, ACTS = {
	added: "added",
	removed: "removed",
	changed: "changed",
	rebound: "changed the connection of",
	renamed: "renamed"
};
function inWords(e) {
	return [...Map.groupBy(e, ({ kind: e }) => e)].map(([e, t]) => `${ACTS[e]} ${andList(codes(t.map(({ name: e }) => e)), 5)}`).join("; ");
}
const SHOWN$1 = (e) => `the live flow is not as Git has it (${e})`, FOREIGN$1 = (e) => `Git never had the live flow as it is (${e})`, UNKNOWN = (e) => `the live flow differs from Git (${e}), and it is unknown whether Git ever had it so`, LEFT_ALONE = ["fail", "show"], KEEP = "commit it first (`flowgate drift --write`)", FOLLOWS = {
	fail: `it is not overwritten. To keep it, ${KEEP}; to replace it, read a dry run, then run by hand with \`on-drift: overwrite\``,
	skip: `it is not overwritten, because of \`on-drift: skip\`. To keep it, ${KEEP}`,
	show: "copy it into the file with `flowgate drift --write`, or deploy what Git has",
	overwrite: `a deployment overwrites it, because of \`on-drift: overwrite\`. To keep it, ${KEEP}`
}, flowManaged = {
	id: "flow-managed",
	subject: "live",
	severity: "error",
	summary: "A flow belongs to a managed solution, and a write would put an unmanaged layer on it.",
	judges: "flows",
	isAbout: (e) => abilitiesOf(e).hasObstacles,
	*check({ facts: e, onDrift: t }) {
		if (t !== "show") for (let [t, n] of e.currents) {
			let e = unwritable(t, n);
			if (e?.code !== "flow-managed") continue;
			let { environment: r } = e;
			yield {
				at: [],
				flow: t.flow,
				environment: r,
				message: flowObstacleMessage(e)
			};
		}
	}
};
// src/flow/identity.ts
function identityOf(e, t, n) {
	let r = n.identity === null ? void 0 : digAlong(t, n.identity.map(String)), i = digString(r, "displayName") || null;
	return {
		displayName: i ?? nameOfFile(e),
		namedByFile: i === null,
		description: digString(r, "description"),
		guids: [...guidsInName(e), ...ownGuids(t)],
		workflowId: n.format === "solution" ? workflowIdIn(e) : null,
		origin: originOf(t, n)
	};
}
function originOf(e, { identity: t }) {
	let n = t?.length === 0, r = n ? digString(e, "environmentName") : digString(e, "properties", "environment", "name") ?? /\/environments\/([^/]+)\/flows\//i.exec(digString(e, "id") ?? "")?.[1] ?? null, i = digString(e, n ? "flowName" : "name");
	return r && i ? {
		environmentName: r,
		flowName: i
	} : null;
}
function identityKeyOf({ format: e }) {
	return e === "arguments" ? "flowName" : "name";
}
const GUID_AT_END = /-[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i, GUID$1 = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
function guidsInName(e) {
	return guidsOf(namePart(e));
}
function guidsOf(e) {
	return e.length < LENGTH_OF_GUID ? [] : (e.match(GUID$1) ?? []).map((e) => e.toLowerCase());
}
const LENGTH_OF_GUID = 36;
function workflowIdIn(e) {
	return GUID_AT_END.exec(namePart(e))?.[0].slice(1).toLowerCase() ?? null;
}
function ownGuids(e) {
	return [
		"name",
		"flowName",
		"workflowid"
	].map((t) => digString(e, t) ?? "").flatMap(guidsOf);
}
function nameOfFile(e) {
	let t = namePart(e);
	return t.replace(GUID_AT_END, "") || t;
}
function namePart(e) {
	let [t = e, n, r = ""] = e.split("/").reverse();
	return (/^definition\.json$/i.test(t) || /^workflow\.json$/i.test(t) && /^workflows$/i.test(r)) && n ? n : t.replace(/\.json$/i, "");
}
// src/rules/flow-missing.ts
const flowMissing = {
	id: "flow-missing",
	subject: "live",
	severity: "error",
	summary: "An environment has no flow with that guid, or none with that name and `\"create\": true` is not set.",
	judges: "flows",
	*check({ facts: e }) {
		for (let [t, n] of e.currents) {
			let e = unwritable(t, n);
			if (e?.code !== "flow-missing") continue;
			let { environment: r } = e;
			yield {
				...placeOf$8(t, n),
				environment: r,
				message: flowMissingMessage(e)
			};
		}
	}
};
function placeOf$8({ flow: e, resolution: { settings: t } }, { kind: n }) {
	return n === "missing" && !t?.flowName ? {
		at: e.origin === null ? [] : [identityKeyOf(e)],
		flow: e
	} : t === null ? {
		at: [],
		flow: e
	} : { at: t.flowName === null ? t.path : [...t.path, "flowName"] };
}
// src/rules/hard-coded-value.ts
const KINDS$2 = [
	[/^https?:\/\/(?!graph\.microsoft\.com|login\.microsoftonline\.com)[^\s@{}]+$/i, "an address"],
	[/^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i, "a guid"],
	[/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\s*;\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+)*;?$/, "a mail address"]
], hardCodedValue = {
	id: "hard-coded-value",
	subject: "flow",
	severity: "off",
	summary: "An action or trigger contains the address or id of something in one environment, such as a site, list or person.",
	*check({ flow: { operations: e } }) {
		let t = Map.groupBy(e.flatMap(literals), ({ text: e }) => e.toLowerCase());
		for (let [e, ...n] of t.values()) {
			if (e === void 0) continue;
			let t = `${quote(e.operation.name)} has ${e.kind} written out; read it from a parameter, which the map sets for each environment`, r = n.slice(0, MOST_RELATED$3).map(({ operation: e, path: t }) => ({
				at: t,
				message: `${quote(e.name)} has the same`
			}));
			yield {
				at: e.path,
				message: t,
				related: r
			};
		}
	}
}, MOST_RELATED$3 = 10;
function literals(e) {
	let { value: t, path: n, host: r } = e;
	return /^aibuilder/i.test(digString(t, "inputs", "host", "operationId") ?? "") ? [] : (r === null ? ["uri"] : ["parameters"]).flatMap((r) => {
		let i = dig(t, "inputs", r);
		return i === void 0 ? [] : [...leavesOf(i, [
			...n,
			"inputs",
			r
		])].flatMap((t) => literalOf(e, t.path, t.value));
	});
}
function literalOf(e, t, n) {
	if (typeof n != "string" || t.at(-1) === "subscriptionRequest/name") return [];
	let r = n.trim(), [, i] = KINDS$2.find(([e]) => e.test(r)) ?? [];
	return i === void 0 ? [] : [{
		operation: e,
		path: t,
		text: r,
		kind: i
	}];
}
// src/flow/triggers.ts
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
function triggersOf(e) {
	let t = e.findIndex(({ kind: e }) => e !== "trigger");
	return t === -1 ? e : e.slice(0, t);
}
function hasNoInvoker({ lowerType: e, value: t }) {
	let n = digString(t, "inputs", "triggerAuthenticationType") ?? "";
	return AUTOMATED.includes(e) || /^all$/i.test(n);
}
function runsAsUser({ value: e, host: t }) {
	let n = numberOf$1(dig(e, "inputs", "parameters", "subscriptionRequest/runas"));
	return t?.connector === "shared_commondataserviceforapps" && (n === 1 || n === 2);
}
function concurrencyPath(e) {
	for (let { value: t, path: n } of triggersOf(e)) {
		let e = ["runtimeConfiguration", "concurrency"];
		if (isObject(digAlong(t, e))) return [...n, ...e];
		let r = digString(t, "operationOptions") ?? "";
		if (/\bSingleInstance\b/i.test(r)) return [...n, "operationOptions"];
	}
	return null;
}
// src/rules/http-trigger-open.ts
const httpTriggerOpen = {
	id: "http-trigger-open",
	subject: "flow",
	severity: "warning",
	summary: "Anybody who has the address of a flow can start it without signing in.",
	types: ["request"],
	*check({ flow: { operations: e } }) {
		for (let t of triggersOf(e)) {
			let e = callersOf(t);
			if (e === null || asksForKey(t)) continue;
			let n = e === "" ? "does not say who may call it, and may be open to anybody with its address" : "may be called by anybody with its address", r = `${quote(t.name)} ${n}; set \`triggerAuthenticationType\` to Tenant, or let a condition compare a key in a header`, i = e === "" ? [] : ["triggerAuthenticationType"];
			yield {
				at: [
					...t.path,
					"inputs",
					...i
				],
				message: r
			};
		}
	}
};
function callersOf({ lowerType: e, value: t }) {
	if (e !== "request") return null;
	let n = digString(t, "inputs", "triggerAuthenticationType") ?? "";
	return /^all$/i.test(n) ? n : n === "" && /^http$/i.test(digString(t, "kind") ?? "") ? "" : null;
}
function asksForKey({ value: e }) {
	let t = own$1(e, "conditions");
	return /headers/i.test(JSON.stringify(t ?? null));
}
// src/rules/invoker-on-automated-trigger.ts
const invokerOnAutomatedTrigger = {
	id: "invoker-on-automated-trigger",
	subject: "flow",
	severity: "warning",
	summary: "A reference needs the connection of the person who starts the flow, but no person starts it.",
	*check(e) {
		let t = triggersOf(e.flow.operations), [n] = t;
		if (n === void 0 || t.length > 1 || !hasNoInvoker(n)) return;
		let r = e.used.filter((e) => !isOfTheUser(e, n)), i = e.uses.map(({ environment: e, bindings: t }) => ({
			environment: e.name,
			sources: new Map(t.map(({ used: e, entry: t }) => [e.key, t.source]))
		}));
		for (let e of r) yield* inFile(e, n, i), yield* inMap(e, n, i);
	}
};
function isOfTheUser(e, t) {
	return runsAsUser(t) ? connectorsOf$1(e, null).every(({ base: e }) => e === t.host?.connector) : !1;
}
function* inFile(e, t, n) {
	if (e.declared?.source !== "Invoker" || n.length > 0 && n.every(({ sources: t }) => (t.get(e.key) ?? null) !== null)) return;
	let r = `the file's reference \`${e.key}\` needs the connection of the person who starts the flow, but ${nobody(t)}; make it Embedded`;
	yield {
		at: e.declared.path,
		message: r
	};
}
function* inMap({ key: e, uses: [t] }, n, r) {
	for (let { environment: i, sources: a } of r) {
		if (a.get(e) !== "Invoker") continue;
		let r = `\`${t.name}\` uses \`${e}\`, which needs the connection of the person who starts the flow, but ${nobody(n)}; make its source Embedded`;
		yield {
			at: keyPath(t),
			environment: i,
			message: r
		};
	}
}
function nobody({ name: e }) {
	return `no person does: its trigger is \`${e}\``;
}
// src/rules/json-invalid.ts
const jsonInvalid = {
	id: "json-invalid",
	subject: "files",
	severity: "error",
	summary: "A file is not valid JSON, or Power Automate would not read it as it is written.",
	*check({ badFiles: e }) {
		for (let { reason: t, ...n } of e.flatMap(({ problems: e }) => e)) yield {
			...n,
			message: badFileMessage(t)
		};
	}
}, keyExpiring = {
	id: "key-expiring",
	subject: "live",
	severity: "warning",
	summary: "The key expires within 7 days; after that nothing can be deployed.",
	judges: "key",
	*check({ facts: e, targets: t, now: n }) {
		let { key: r } = e, i = environmentsIn(t).find((t) => signingInAt(e, t) === r), { expiresAt: a, refusal: o } = r;
		if (i === void 0 || a === null || o !== null || a.getTime() - n.getTime() > 6048e5) return;
		let s = `the Flow Studio key of \`api-key\` expires on ${a.toISOString().slice(0, 10)}, and nothing can be deployed from then on; make a new one at https://mcp.flowstudio.app and store it in the secret that \`api-key\` reads (in a terminal: FLOW_STUDIO_API_KEY)`;
		yield {
			at: i.paths.deployAs,
			message: s
		};
	}
}, keyIdentity = {
	id: "key-identity",
	subject: "live",
	severity: "warning",
	summary: "The key belongs to another account than the one that deploys to the environment.",
	judges: "key",
	needsDeployAs: !0,
	*check({ facts: e, targets: t, deploys: n }) {
		let r = environmentsIn(t), i = Map.groupBy(r, (t) => signingInAt(e, t));
		for (let [t, r] of i) {
			let { account: i } = t, a = t !== e.key && !n;
			i === null || a || (t === e.key ? yield* strangers(i, r, n) : yield* r.filter(isOfAnother(i)).map((e) => signedInAs(i, e)));
		}
	}
};
function* strangers(e, t, n) {
	let r = t.filter(({ deployAs: t }) => areTwoAccounts(e, t)), [i] = r, a = t.some(({ deployAs: t }) => t !== null && sameAccount(e, t));
	i !== void 0 && a && !n ? yield elsewhere(e, i, r) : yield* r.map((t) => stranger(e, t, n));
}
function elsewhere(e, t, n) {
	let r = `the key belongs to \`${e}\`, which does not deploy to ${andList(codes(n.map(({ name: e }) => e)), 5)}: findings about connections there show what \`${e}\` can see`;
	return {
		at: t.paths.deployAs,
		message: r,
		severity: "notice"
	};
}
function isOfAnother(e) {
	return ({ deployAs: t }) => areTwoAccounts(e, t);
}
function signedInAs(e, { name: t, deployAs: n, paths: r }) {
	let i = `the application \`${e}\` signs in, but the map says that \`${n}\` deploys there: it saves the flows, and may not be allowed to use the same connections. Sign in as \`${n}\`, or correct deployAs`;
	return {
		at: r.deployAs,
		environment: t,
		message: i
	};
}
function stranger(e, t, n) {
	let { name: r, deployAs: i, paths: a } = t, o = `the key belongs to \`${e}\`, but the map says that \`${i}\` deploys there: ${n ? `\`${e}\` saves the flows, and may not be allowed to use the same connections` : `findings about its connections show what \`${e}\` can see`}. Use the key of \`${i}\`, or correct deployAs`;
	return {
		at: a.deployAs,
		environment: r,
		message: o
	};
}
// src/rules/key-invalid.ts
const keyInvalid = {
	id: "key-invalid",
	subject: "live",
	severity: "error",
	summary: "Flow Studio refuses the key, or Microsoft Entra refuses the identity; it may have expired.",
	judges: "key",
	*check({ facts: e, targets: t }) {
		let n = new Set();
		for (let r of environmentsIn(t)) {
			let t = signingInAt(e, r);
			if (t.refusal === null || n.has(t)) continue;
			n.add(t);
			let i = accessMessage(t.refusal) ?? messageFor$3(t.refusal), { name: a, paths: o } = r;
			yield {
				at: o.deployAs,
				message: i,
				...t === e.key ? {} : { environment: a }
			};
		}
	}
}, RENEW = "create a new one at https://mcp.flowstudio.app and store it in the secret";
function messageFor$3(e) {
	let t = quotedIn(e), n = t === "" ? "" : ` ("${t}")`;
	switch (e.code) {
		case "key-empty": return `\`api-key\` is empty; ${RENEW}`;
		case "key-malformed": return "`api-key` contains a space, a line break or another character that no key has; copy it again, without \"Bearer\" or quotes";
		case "key-expired": return `the key of \`api-key\` expired on ${e.day}; ${RENEW}`;
		case "key-plan-missing": return `the account of \`api-key\` does not have the plan or the quota that Flow Studio asks for${n}`;
		case "sign-in-required": return "Flow Studio asks the key's owner to sign in; that person must call grant_flow_studio_access with an MCP client and this key, and follow its link";
		default: return `Flow Studio refused the key of \`api-key\`${n}; ${RENEW}`;
	}
}
// src/rules/list-unbounded.ts
const LISTS$1 = /^(?:listrecords(?:withorganization)?|get(?:file)?items)(?:_?v\d+)?$/i, listUnbounded = {
	id: "list-unbounded",
	subject: "flow",
	severity: "off",
	summary: "An action lists all rows or items, but reads no more than one page of them.",
	*check({ flow: { operations: e } }) {
		for (let t of e) {
			if (t.kind !== "action" || !isList(t) || isBounded(t)) continue;
			let e = `${quote(t.name)} lists everything, but reads only one page of it, and silently leaves out the rest; switch on pagination, or set \`$filter\` or \`$top\``;
			yield {
				at: t.path,
				message: e
			};
		}
	}
};
function isList({ value: e }) {
	return LISTS$1.test(digString(e, "inputs", "host", "operationId") ?? "");
}
function isBounded({ value: e }) {
	return [dig(e, "runtimeConfiguration", "paginationPolicy", "minimumItemCount"), ...[
		"$top",
		"$filter",
		"$skiptoken",
		"fetchXml"
	].map((t) => dig(e, "inputs", "parameters", t))].some((e) => e != null && e !== "");
}
// src/rules/map-connector-id.ts
const PREFIX = "/providers/Microsoft.PowerApps/apis/", mapConnectorId = {
	id: "map-connector-id",
	subject: "map",
	severity: "error",
	summary: `The \`id\` of an entry is not \`${PREFIX}<connector>\`.`,
	*check({ map: e }) {
		for (let t of e.environments.values()) for (let e of entriesOf$1(t)) {
			if (connectorOfEntry(e) !== null) continue;
			let n = `the \`id\` of \`${e.key}\` is not the id of a connector; write \`${suggestion(e.id)}\``, r = fixOf(e);
			yield {
				at: e.paths.id,
				environment: t.name,
				message: n,
				fix: r
			};
		}
	}
};
function suggestion(e) {
	let [t] = /shared_[a-z0-9._-]+/i.exec(e) ?? ["<connector>"];
	return PREFIX + t;
}
function fixOf({ id: e, paths: t }) {
	let [n, ...r] = e.split("/").filter((e) => /^shared_[a-z0-9._-]+$/i.test(e));
	if (!(n === void 0 || r.length > 0)) return { edits: [{
		kind: "value",
		path: t.id,
		to: PREFIX + n
	}] };
}
// src/rules/map-duplicate-connection.ts
const mapDuplicateConnection = {
	id: "map-duplicate-connection",
	subject: "map",
	severity: "warning",
	summary: "Two keys of one environment are bound to the same connection.",
	*check({ map: e, flows: t }) {
		for (let n of e.environments.values()) {
			let e = new Map(), r = t.flatMap((e) => teamsUse(e, n) ?? []);
			for (let t of n.entries.values()) {
				let i = connectionId(t.connectionName), a = e.get(i);
				if (i !== "") {
					if (a === void 0) e.set(i, t);
					else if (!r.some((e) => asksForBoth(e, a, t))) {
						let e = `\`${t.key}\` is bound to the same connection as \`${a.key}\`, so its owner and its allowed flows are written twice; keep one key, or bind another connection`;
						yield {
							at: t.paths.connectionName,
							environment: n.name,
							message: e
						};
					}
				}
			}
		}
	}
};
function teamsUse({ bindings: e }, t) {
	let n = e.filter((e) => e.environment === t), r = n.filter(({ sendsCards: e }) => e), i = n.filter(({ sendsMessages: e }) => e);
	if (r.length === 0 || i.length === 0) return null;
	let a = (e) => new Set(e.map(({ entry: e }) => e));
	return {
		cards: a(r),
		messages: a(i)
	};
}
function asksForBoth({ cards: e, messages: t }, n, r) {
	return e.has(n) && t.has(r) || e.has(r) && t.has(n);
}
// src/rules/map-entry-unused.ts
const mapEntryUnused = {
	id: "map-entry-unused",
	subject: "map",
	severity: "notice",
	summary: "The map binds a connection reference that no flow uses.",
	*check({ map: e, flows: t, badFiles: n }) {
		if (n.length > 0) return;
		let r = new Set(t.flatMap(({ bindings: e }) => e.map(({ entry: e }) => e))), i = new Set(t.flatMap(({ keysMeant: e }) => e)), a = t.flatMap((e) => e.misspelt), o = Map.groupBy(a, ({ key: e }) => e);
		for (let t of e.environments.values()) for (let e of entriesOf$1(t)) {
			if (r.has(e) || i.has(e.key)) continue;
			let n = `no flow uses \`${e.key}\`; remove it, or keep it for a future flow`, a = o.get(e.key)?.flatMap(({ causes: e }) => e) ?? [];
			yield {
				at: e.paths.entry,
				environment: t.name,
				message: n,
				cause: { ids: a }
			};
		}
	}
}, mapEnvironmentReuse = {
	id: "map-environment-reuse",
	subject: "map",
	severity: "error",
	summary: "One connection is bound in two environments, but it can exist in only one of them.",
	*check({ map: e }) {
		let t = new Map();
		for (let n of e.environments.values()) for (let e of entriesOf$1(n)) {
			let r = connectionId(e.connectionName);
			if (!isId(r)) continue;
			let i = t.get(r);
			if (i === void 0) t.set(r, {
				environment: n,
				entry: e
			});
			else if (!sameEnvironmentId(i.environment.environmentName, n.environmentName)) {
				let t = `\`${e.key}\` is bound to the same connection as \`${i.entry.key}\` in ${i.environment.name}, but a connection exists in one environment only; write the id of a connection that was made in this environment`;
				yield {
					at: e.paths.connectionName,
					environment: n.name,
					message: t
				};
			}
		}
	}
};
function isId(e) {
	return /^(?=\D*\d)[a-z0-9._-]+$/.test(e) && !e.startsWith("shared_");
}
// src/rules/map-flow-missing.ts
const mapFlowMissing = {
	id: "map-flow-missing",
	subject: "map",
	severity: "error",
	summary: "The map names a file that is missing, or that contains no flow.",
	*check(e) {
		let t = knownFiles(e), n = new Set([...t.files, ...e.badFiles.map(({ file: e }) => e)]);
		for (let { name: r, flows: i } of e.map.environments.values()) for (let { file: a, path: o } of i.values()) {
			if (n.has(a)) continue;
			let i = deletedHere(a, r, e);
			i === null ? yield {
				at: o,
				environment: r,
				message: messageFor$2(a, t)
			} : yield {
				at: o,
				environment: r,
				message: i,
				severity: "warning"
			};
		}
	}
};
function deletedHere(e, t, { deleted: n = [], leaving: r = [] }) {
	let i = (n) => n.file === e && n.environment === t;
	if (!n.some(i)) return null;
	let a = r.find(i), o = a?.state ? `, ${a.state}` : "";
	return `this change deletes \`${e}\`, and ${a === void 0 ? "its flow is not live" : `its flow stays live${o}`}; remove this line in the same change, because it is an error in every later one`;
}
function knownFiles({ flows: e, skipped: t }) {
	let n = e.map(({ file: e }) => e);
	return {
		files: n,
		spellings: new Spellings(n),
		byBase: Map.groupBy(n, baseOf),
		skipped: new Map(t.map(({ file: e, reason: t }) => [e, t]))
	};
}
const NO_FLOW = {
	"logic-apps": "a Logic Apps workflow",
	"file-not-json": "not JSON",
	"folder-unread": "a folder",
	"zip-archive": "a zip archive"
};
function messageFor$2(e, t) {
	let n = t.skipped.get(e);
	if (n !== void 0) return `\`${e}\` is ${NO_FLOW[n.code] ?? "not a flow"}, and cannot be deployed; remove it from \`flows\``;
	let r = meant$1(e, t);
	return `no flow was read from \`${e}\`; ${r === null ? "the file does not exist, or neither `files` nor the input `flows` matches it" : `did you mean \`${r}\`?`}`;
}
function meant$1(e, { spellings: t, byBase: n }) {
	let r = n.get(baseOf(e)) ?? [];
	return t.nearest(e) ?? (r.length === 1 ? r[0] ?? null : null);
}
function baseOf(e) {
	return e.slice(e.lastIndexOf("/") + 1);
}
// src/rules/map-invalid.ts
const mapInvalid = {
	id: "map-invalid",
	subject: "files",
	severity: "error",
	summary: "The map cannot be read, does not fit its schema, or names a data policy that cannot be read.",
	*check({ mapProblems: e, map: t }) {
		for (let { reason: t, ...n } of e ?? []) yield {
			...n,
			message: mapMessage(t)
		};
		if (t !== null) for (let { path: e, reason: n } of t.dataPolicies.problems) yield {
			...t.source.place(e),
			message: worded$1(policyFileWords, n)
		};
	}
}, mapMissing = {
	id: "map-missing",
	subject: "files",
	severity: "notice",
	summary: "There is no map, so it is unknown which connection a key means.",
	*check({ mapFile: e, mapProblems: t, baseMap: n, baseProblem: r = null }) {
		if (t !== null || r !== null) return;
		let i = {
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		};
		if (n !== null) {
			let t = `this change removes \`${e}\`, and with it every rule about who may use what; put it back, or move it together with the input \`connection-references\``;
			yield {
				file: e,
				at: "",
				...i,
				message: t,
				severity: "error"
			};
			return;
		}
		let a = `there is no \`${e}\`: flows are checked, but against no environment; \`flowgate init\` writes one`;
		yield {
			file: e,
			at: "",
			...i,
			message: a
		};
	}
}, mapPlaceholder = {
	id: "map-placeholder",
	subject: "map",
	severity: "error",
	summary: "The connectionName of an entry is not the id of a connection: it is empty, a placeholder, or the name of something else.",
	*check({ map: e }) {
		for (let t of e.environments.values()) {
			let e = placeholderIn(t.environmentName);
			if (e !== null) {
				let n = `the environmentName is a placeholder that was not filled in, \`${e}\`; write the id of the environment, from its address in make.powerautomate.com`;
				yield {
					at: [
						"environments",
						t.name,
						"environmentName"
					],
					environment: t.name,
					message: n
				};
			}
			for (let e of entriesOf$1(t)) {
				let n = placeholderFault(e);
				if (n === null) continue;
				let r = `the connectionName of \`${e.key}\` ${n}; write the id of a connection in this environment`;
				yield {
					at: e.paths.connectionName,
					environment: t.name,
					message: r
				};
			}
		}
	}
}, nameLength = {
	id: "name-length",
	subject: "flow",
	severity: "error",
	summary: "The name of an action or trigger is longer than Power Automate allows.",
	*check({ flow: { operations: e } }) {
		for (let { kind: t, name: n, path: r } of e) n.length <= 80 || (yield {
			at: r,
			message: `the name of the ${t} \`${n.slice(0, 80)}\u2026\` has ${n.length} characters, but at most 80 are allowed; shorten it, also in expressions and in \`runAfter\``
		});
	}
}, nestingLimit = {
	id: "nesting-limit",
	subject: "flow",
	severity: "error",
	summary: "An action is nested deeper than Power Automate allows.",
	*check({ flow: { operations: e } }) {
		let t = new Set();
		for (let { name: n, path: r, parent: i, depth: a } of e) a !== 10 || t.has(i) || (t.add(i), yield {
			at: r,
			message: `\`${n}\` is inside ${a - 1} others, but at most 8 are allowed; move \`${i?.parent?.name}\` or its content into a child flow, or combine conditions`
		});
	}
}, CALLS = new Set([
	"http",
	"httpwebhook",
	"workflow"
]), FAILURES = new Set(["failed", "timedout"]), noFailurePath = {
	id: "no-failure-path",
	subject: "flow",
	severity: "off",
	summary: "A flow calls other services, and no action of it runs when one of the calls fails.",
	*check({ flow: { operations: e, definitionPath: t } }) {
		let n = e.filter(({ kind: e }) => e === "action"), r = n.find(isCall$1);
		if (r === void 0 || n.some(runsAfterFailure)) return;
		let i = `no action runs when one fails, such as ${quote(r.name)}; put the calls into a scope, and let an action run after it has Failed or TimedOut`;
		yield {
			at: [...t, "actions"],
			message: i
		};
	}
};
function isCall$1({ host: e, lowerType: t }) {
	return e !== null || CALLS.has(t);
}
function runsAfterFailure({ value: e }) {
	let t = own$1(e, "runAfter");
	return (isObject(t) ? Object.values(t) : []).flat().some((e) => FAILURES.has(String(e).toLowerCase()));
}
// src/flow/inputs/answers.ts
const LISTS = new Map([
	["foreach", ["foreach"]],
	["select", ["inputs", "from"]],
	["query", ["inputs", "from"]],
	["join", ["inputs", "from"]],
	["table", ["inputs", "from"]]
]), ANSWER = /^@(?:outputs\('((?:[^']|'')+)'\)(\??\['body(?:(?:\/|'\]\??\[')(?!value['/])([^']+))?'\])?|body\('((?:[^']|'')+)'\)(?:\??\['(?!value['/])([^']+)'\])?)$/i, WITH_BODY = new Set([
	"openapiconnection",
	"openapiconnectionwebhook",
	"apiconnection",
	"apiconnectionwebhook",
	"http",
	"httpwebhook",
	"workflow",
	"parsejson",
	"select",
	"query",
	"join",
	"table"
]), WITH_VALUE = /^(?:GetItems(?:_V\d)?|GetFileItems|ListRecords(?:WithOrganization)?)$/, TABLES = /^shared_(?:sharepointonline|excelonline(?:business)?|sql|commondataservice(?:forapps)?)$/;
function wrongAnswer(e, t) {
	let n = LISTS.get(e.lowerType);
	if (n === void 0) return null;
	let r = ANSWER.exec(digString(e.value, ...n) ?? "");
	if (r === null) return null;
	let [, i, a, o, s = i ?? "", c = o] = r, [l, u] = t().namedInAnyCase(s.replaceAll("''", "'").toLowerCase());
	if (l === void 0 || u !== void 0) return null;
	let d = i === void 0 || a !== void 0, f = answersWithValue(l);
	if (!(d ? f : WITH_BODY.has(l.lowerType)) || !isReadAtOnce(l, e, t())) return null;
	let p = `the list in it, such as \`@${f ? `outputs('${s}')?['body/value']` : `body('${s}')`}\``;
	return {
		code: "unfit",
		path: [...n],
		is: wordsFor(c),
		wants: p
	};
}
function wordsFor(e) {
	return e === void 0 ? "is an object, the whole answer of an action" : `is the field ${quote(e)} of an answer that has its list in \`value\``;
}
function answersWithValue({ host: e, value: t }) {
	return TABLES.test(e?.connector ?? "") ? WITH_VALUE.test(digString(t, "inputs", "host", "operationId") ?? "") : !1;
}
function isReadAtOnce(e, t, n) {
	return around$1(e).filter((e) => isForeach(e) || isUntil(e)).every((e) => n.encloses(e, t)) && n.runsBefore(e, t);
}
// src/flow/inputs/kinds.ts
const NONE$4 = [], anything = () => null, something = (e) => e === null ? "is null" : null, given = (e) => e === "" ? "is empty" : something(e), text = (e) => typeof e == "string" ? e.trim() === "" ? "is empty" : null : `is ${nounOf(e)}, not a string`, address = (e) => typeof e != "string" || e.trim() === "" ? text(e) : templateKind(e) === "text" && /^(?:\/|[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/:?#]|$))/i.test(e.trim()) ? "has no `https://` in front" : null, number$1 = (e) => isComputed(e) || numberOf$1(e) !== null ? null : `is ${nounOf(e)}, not a number`, duration = (e) => e === null || isComputed(e) ? null : typeof e == "string" ? secondsOf(e) === null ? "is not an ISO 8601 duration" : null : `is ${nounOf(e)}, not an ISO 8601 duration`, object = (e) => isComputed(e) || isObject(e) ? null : `is ${nounOf(e)}, not an object`, valuesByName = (e) => e === null || e === "" ? null : object(e), list$1 = (e) => {
	if (Array.isArray(e)) return null;
	if (typeof e != "string") return `is ${nounOf(e)}, not a list`;
	switch (templateKind(e)) {
		case "text": return "is a string, which is not evaluated";
		case "interpolation": return "is a text, because `@{\u2026}` always gives one";
		default: return null;
	}
}, computedList = (e) => typeof e == "string" ? list$1(e) : `is ${nounOf(e)}, not an expression`, condition = (e) => {
	if (typeof e == "boolean" || isObject(e)) return null;
	if (typeof e != "string") return `is ${nounOf(e)}, not an expression`;
	let t = /^\s*(?:true|false)\s*$/i.test(e);
	return templateKind(e) === "text" && !t ? "is a string, which is not evaluated" : null;
};
function oneOf(...e) {
	return (t) => isComputed(t) ? null : typeof t == "string" ? e.some((e) => e.toLowerCase() === t.trim().toLowerCase()) ? null : `is \`${t.slice(0, 40)}\`` : `is ${nounOf(t)}`;
}
const responseStatus = (e) => {
	let t = numberOf$1(e);
	return isComputed(e) ? null : t === null ? `is ${nounOf(e)}, not a number` : t >= 200 && t < 300 || t >= 400 && t < 600 ? null : `is ${t}, which is not 2xx, 4xx or 5xx`;
};
function isComputed(e) {
	return typeof e == "string" && templateKind(e) !== "text";
}
function notAnObject(e, t, n) {
	return {
		code: "unfit",
		path: e,
		is: `is ${nounOf(t)}, not an object`,
		wants: n
	};
}
function notAList(e, t, n) {
	return {
		code: "unfit",
		path: e,
		is: `is ${nounOf(t)}, not a list`,
		wants: n
	};
}
function nounOf(e) {
	if (e === null) return "null";
	if (Array.isArray(e)) return "a list";
	switch (typeof e) {
		case "string": return "a string";
		case "number": return "a number";
		case "boolean": return e ? "true" : "false";
		default: return "an object";
	}
}
// src/flow/inputs/blocks.ts
const WANTS = {
	actions: "an object with an action under each name",
	cases: "an object with a case under each name"
};
function blockFault({ path: e, value: t }, n) {
	let r = WANTS[`${e.at(-1)}`] ?? "an object with `actions`";
	return notAnObject(e.slice(n), t, r);
}
// src/flow/inputs/conditions.ts
function conditionFaults(e, t) {
	let n = [];
	return inCondition(e, [...t], n), n;
}
function inCondition(e, t, n) {
	if (isObject(e)) {
		for (let r in e) t.push(r), inOperator(r, e[r], t, n), t.pop();
		return;
	}
	let r = condition(e);
	r !== null && n.push({
		code: "unfit",
		path: [...t],
		is: r,
		wants: "a condition, with an `@`"
	});
}
function inOperator(e, t, n, r) {
	let i = e.toLowerCase();
	if (i === "and" || i === "or" || i === "not") {
		inConnected(i, t, n, r);
		return;
	}
	let a = unfitOperands(e, t);
	a !== null && r.push({
		code: "unfit",
		path: [...n],
		...a
	});
}
function unfitOperands(e, t) {
	let n = functionNamed(e);
	return n === void 0 ? {
		is: "is not an operator",
		wants: "one such as `equals`"
	} : Array.isArray(t) ? takes$1(n, t.length) ? null : {
		is: `has ${t.length} operands`,
		wants: `${n.least} of them`
	} : {
		is: "has no list of operands",
		wants: "a list of them"
	};
}
function inConnected(e, t, n, r) {
	if (Array.isArray(t)) for (let e = 0; e < t.length; e++) n.push(e), inCondition(t[e], n, r), n.pop();
	else if (e === "not") inCondition(t, n, r);
	else {
		let e = {
			is: "has no list of conditions",
			wants: "a list of them"
		};
		r.push({
			code: "unfit",
			path: [...n],
			...e
		});
	}
}
// src/flow/inputs/misplaced.ts
const FIELDS$3 = new Set([
	"actions",
	"cases",
	"default",
	"else",
	"tools",
	"case",
	"type",
	"kind",
	"inputs",
	"runAfter",
	"metadata",
	"description",
	"expression",
	"foreach",
	"limit",
	"runtimeConfiguration",
	"operationOptions",
	"trackedProperties",
	"correlation"
]), IN_LOWER_CASE = new Set([...FIELDS$3].map((e) => e.toLowerCase()));
function isField(e) {
	return FIELDS$3.has(e) || IN_LOWER_CASE.has(e.toLowerCase());
}
const HOMES = new Map([
	["retrypolicy", "inputs"],
	["timeout", "limit"],
	["concurrency", "runtimeConfiguration"],
	["securedata", "runtimeConfiguration"],
	["paginationpolicy", "runtimeConfiguration"]
]);
function misplaced(e) {
	let t = [];
	for (let n in e) {
		let r = e[n];
		n === "else" || n === "default" ? addActions(r, [n], t) : n === "cases" ? addCases(r, t) : isField(n) || addField(n, r, t);
	}
	return t.length === 0 ? NONE$4 : t;
}
function addField(e, t, n) {
	let r = HOMES.get(e.toLowerCase());
	r === void 0 ? addAction(e, t, [], n) : n.push({
		code: "unfit",
		path: [e],
		is: "is not where Power Automate reads it",
		wants: `it in \`${r}\``
	});
}
function addCases(e, t) {
	if (isObject(e)) for (let n in e) addActions(e[n], ["cases", n], t);
}
function addActions(e, t, n) {
	if (!isObject(e)) return;
	let r = [];
	for (let n in e) isField(n) || addAction(n, e[n], t, r);
	let [i, ...a] = r;
	if (i === void 0) return;
	let o = `it there, and the ${a.length} beside it`;
	n.push(a.length === 0 ? i : {
		...i,
		wants: o
	});
}
function addAction(e, t, n, r) {
	if (!isObject(t)) return;
	let i = isAction(t);
	if (!i && !holdsActions(t)) return;
	let a = i ? "it there" : "what it holds there";
	r.push({
		code: "unfit",
		path: [...n, e],
		is: "is not in `actions`, the only place where actions are run",
		wants: a
	});
}
function holdsActions(e) {
	let t = own$1(e, "actions");
	return Object.values(isObject(t) ? t : e).some(isAction);
}
function isAction(e) {
	return typeof own$1(e, "type") == "string" && [
		"inputs",
		"runAfter",
		"actions",
		"expression"
	].some((t) => own$1(e, t) !== void 0);
}
// src/flow/inputs/table.ts
const A_LIST = "a list, or an expression that starts with `@` and gives one", UNITS = [
	"Second",
	"Minute",
	"Hour",
	"Day",
	"Week",
	"Month",
	"Year"
], CONNECTOR = [needs("inputs.host.operationId", text, "the connector's operation"), needsOne("inputs.host.connectionName", ["connectionReferenceName", "connection"], "the key of its connection reference")], CONNECTOR_BY_PATH = [needs("inputs.path", text, "the path of the connector's operation"), needs("inputs.host.connection", something, "its connection")], VARIABLE = needs("inputs.name", text, "the name of the variable"), BASE_TIME = needs("inputs.baseTime", something, "the time that it starts from"), SPAN = [needs("inputs.interval", number$1, "how many units"), needs("inputs.timeUnit", oneOf(...UNITS), "the unit, such as Day")], TABLE = tableOf$2({
	http: [
		needs("inputs.method", text, "the HTTP method, such as GET"),
		needs("inputs.uri", address, "the whole address that it calls"),
		takes("inputs.headers", valuesByName, "an object with each header under its name"),
		takes("inputs.queries", valuesByName, "an object with each value under its name"),
		takes("inputs.authentication", valuesByName, "an object with a `type`")
	],
	httpwebhook: [needs("inputs.subscribe.method", text, "the HTTP method, such as POST"), needs("inputs.subscribe.uri", address, "the whole address that it calls")],
	openapiconnection: CONNECTOR,
	openapiconnectionwebhook: CONNECTOR,
	openapiconnectionnotification: CONNECTOR,
	apiconnection: CONNECTOR_BY_PATH,
	apiconnectionwebhook: CONNECTOR_BY_PATH,
	workflow: [needsOne("inputs.host.workflowReferenceName", ["workflow"], "the guid of the child flow")],
	compose: [needs("inputs", anything, "the value that it gives")],
	parsejson: [needs("inputs.content", something, "the JSON to read"), needs("inputs.schema", object, "a JSON schema; `{}` takes anything")],
	select: [needs("inputs.from", list$1, A_LIST), needs("inputs.select", anything, "what it makes of each item")],
	query: [needs("inputs.from", list$1, A_LIST), needs("inputs.where", condition, "a condition that starts with `@`")],
	join: [needs("inputs.from", list$1, A_LIST), needs("inputs.joinWith", anything, "the separator of the items")],
	table: [
		needs("inputs.from", list$1, A_LIST),
		needs("inputs.format", oneOf("CSV", "HTML"), "CSV or HTML"),
		takes("inputs.columns", list$1, "a list of columns, each with `header` and `value`")
	],
	wait: [
		inside$2("inputs.interval.count", number$1, "how many units to wait"),
		inside$2("inputs.interval.unit", oneOf(...UNITS), "the unit, such as Minute"),
		inside$2("inputs.until.timestamp", text, "the time to wait for"),
		needsOne("inputs.interval", ["until"], "how long it waits")
	],
	terminate: [needs("inputs.runStatus", oneOf("Failed", "Cancelled", "Succeeded"), "Failed, Cancelled or Succeeded")],
	response: [takes("inputs.statusCode", responseStatus, "a status such as 200"), takes("inputs.headers", valuesByName, "an object with each header under its name")],
	initializevariable: [needs("inputs.variables", list$1, "the variable, with `name` and `type`")],
	setvariable: [VARIABLE],
	appendtoarrayvariable: [VARIABLE, needs("inputs.value", anything, "the item")],
	appendtostringvariable: [VARIABLE, needs("inputs.value", anything, "the text")],
	incrementvariable: [VARIABLE],
	decrementvariable: [VARIABLE],
	foreach: [needs("foreach", list$1, A_LIST)],
	until: [needs("expression", condition, "the condition that ends it, with an `@`")],
	if: [needs("expression", condition, "its condition")],
	switch: [needs("expression", something, "the value that it looks at")]
}), EXPRESSIONS = tableOf$2({
	addtotime: [BASE_TIME, ...SPAN],
	subtractfromtime: [BASE_TIME, ...SPAN],
	getfuturetime: SPAN,
	getpasttime: SPAN,
	converttimezone: [
		BASE_TIME,
		needs("inputs.sourceTimeZone", text, "the time zone of the time"),
		needs("inputs.destinationTimeZone", text, "the time zone that it gives")
	]
}), NOTHING$3 = [];
function needsOf(e, t) {
	return e === "expression" ? EXPRESSIONS.get((t ?? "").toLowerCase()) ?? NOTHING$3 : TABLE.get(e) ?? NOTHING$3;
}
const OF_TRIGGERS = [takes("splitOn", computedList, "an expression that starts with `@` and gives a list")], OF_LIMITS = [takes("limit.timeout", duration, "one such as `PT1H`")], OF_VARIABLES = [needs("name", text, "its name"), needs("type", oneOf("Array", "Boolean", "Float", "Integer", "Object", "String"), "Array, Boolean, Float, Integer, Object or String")];
function needs(e, t, n) {
	return {
		path: e.split("."),
		kind: t,
		wants: n,
		isNeeded: "always"
	};
}
function needsOne(e, t, n) {
	let { path: r, ...i } = needs(e, given, n), a = orList([r.at(-1) ?? "", ...t]);
	return {
		...i,
		path: r,
		or: t,
		wants: `${n} (${a})`
	};
}
function inside$2(e, t, n) {
	return {
		...needs(e, t, n),
		isNeeded: "inside"
	};
}
function takes(e, t, n) {
	return {
		...needs(e, t, n),
		isNeeded: "never"
	};
}
function tableOf$2(e) {
	return new Map(Object.entries(e));
}
// src/flow/inputs/faults.ts
function inputFaults({ kind: e, lowerType: t, value: n }) {
	if (!isObject(n)) return NONE$4;
	let r = [], i = (e) => {
		e !== NONE$4 && r.push(...e);
	};
	return i(fieldFaults(n, needsOf(t, digString(n, "kind")))), t !== "until" && own$1(n, "limit") !== void 0 && i(fieldFaults(n, OF_LIMITS)), e === "trigger" ? i(triggerFaults(n)) : (i(statusFaults(n)), i(misplaced(n))), i(OF_TYPES.get(t)?.(n) ?? NONE$4), r;
}
const OF_TYPES = new Map([
	["initializevariable", variableFaults],
	["if", treeFaults],
	["until", treeFaults],
	["switch", caseFaults]
]);
function fieldFaults(e, t) {
	let n = t.filter((t) => !isMet$1(e, t));
	return n.length === 0 ? NONE$4 : searchedFaults(e, n);
}
function isMet$1(e, { path: t, or: n, kind: r }) {
	return isFine(digAlong(e, t), r) ? !0 : n?.some((n) => isFine(digAlong(e, t.with(-1, n)), r)) ?? !1;
}
function isFine(e, t) {
	return e !== void 0 && t(e) === null;
}
function* searchedFaults(e, t) {
	let n = new Map();
	for (let r of t) {
		let t = followAny(e, r);
		if (t.value !== void 0) yield* unfit(t.value, t.path, r);
		else if (t.isComputed || r.isNeeded === "never") continue;
		else if (t.path.length === r.path.length) yield {
			code: "missing",
			path: t.path,
			wants: r.wants
		};
		else if (r.isNeeded === "always") {
			let { names: e } = n.get(t.path.join(".")) ?? { names: [] }, i = [...e, r.path.at(-1) ?? ""];
			n.set(t.path.join("."), {
				path: t.path,
				names: i
			});
		}
	}
	for (let { path: e, names: t } of n.values()) yield {
		code: "missing",
		path: e,
		wants: `it with ${andList(codes(t))}`
	};
}
function* unfit(e, t, { kind: n, wants: r }) {
	let i = n(e);
	i !== null && (yield {
		code: "unfit",
		path: t,
		is: i,
		wants: r
	});
}
function followAny(e, { path: t, or: n = [], kind: r }) {
	let i = follow(e, t), a = [i, ...n.map((n) => follow(e, t.with(-1, n)))].filter((e) => e.value !== void 0);
	return a.find((e) => isFine(e.value, r)) ?? a[0] ?? i;
}
function follow(e, t) {
	let n = [], r = e;
	for (let e of t) {
		if (typeof r == "string" && templateKind(r) !== "text") return {
			path: n,
			value: void 0,
			isComputed: !0
		};
		if (!isObject(r)) return {
			path: n,
			value: void 0,
			isComputed: !1
		};
		let t = Object.hasOwn(r, e) ? e : Object.keys(r).find((t) => t.toLowerCase() === e.toLowerCase()) ?? e;
		if (n.push(t), r = own$1(r, t), r === void 0) return {
			path: n,
			value: r,
			isComputed: !1
		};
	}
	return {
		path: n,
		value: r,
		isComputed: !1
	};
}
function* triggerFaults(e) {
	yield* fieldFaults(e, OF_TRIGGERS);
	let t = own$1(e, "conditions");
	if (t != null) {
		if (!Array.isArray(t)) yield notAList(["conditions"], t, `a list of objects such as ${CONDITION}`);
		else for (let [e, n] of t.entries()) {
			isObject(n) || (yield noCondition(e));
			let t = own$1(n, "expression"), r = t === void 0 ? null : condition(t);
			r !== null && (yield {
				code: "unfit",
				path: [
					"conditions",
					e,
					"expression"
				],
				is: r,
				wants: "a condition that starts with `@`"
			});
		}
	}
}
const CONDITION = "`{ \"expression\": \"@\u2026\" }`";
function noCondition(e) {
	let [t, n] = [["conditions", e], "has an entry that is not an object"];
	return {
		code: "unfit",
		path: t,
		is: n,
		wants: `one such as ${CONDITION}`
	};
}
function statusFaults(e) {
	let t = own$1(e, "runAfter");
	if (t == null) return NONE$4;
	if (!isObject(t)) return [notAnObject(["runAfter"], t, STATUSES$2)];
	let n = [];
	for (let e in t) isEmptyList(t[e]) && n.push(emptyStatuses(e));
	return n.length === 0 ? NONE$4 : n;
}
const STATUSES$2 = "an object with a list of statuses under the name of each action";
function emptyStatuses(e) {
	return {
		code: "unfit",
		path: ["runAfter", e],
		is: "is an empty list",
		wants: "the statuses that it waits for, such as Succeeded, or remove the name"
	};
}
function isEmptyList(e) {
	return Array.isArray(e) && e.length === 0;
}
function* variableFaults(e) {
	let t = dig(e, "inputs", "variables");
	for (let [e, n] of Array.isArray(t) ? t.entries() : []) for (let t of fieldFaults(n, OF_VARIABLES)) yield {
		...t,
		path: [
			"inputs",
			"variables",
			e,
			...t.path
		]
	};
}
function treeFaults(e) {
	let t = own$1(e, "expression");
	return isObject(t) ? conditionFaults(t, ["expression"]) : NONE$4;
}
function* caseFaults(e) {
	let t = own$1(e, "cases"), n = new Map();
	for (let [e, r] of isObject(t) ? Object.entries(t) : []) {
		let t = own$1(r, "case"), i = [
			"cases",
			e,
			"case"
		];
		if (t === void 0) {
			yield {
				code: "missing",
				path: i,
				wants: "the value of the case"
			};
			continue;
		}
		let a = JSON.stringify(t), o = n.get(a);
		o === void 0 ? n.set(a, e) : yield {
			code: "unfit",
			path: i,
			is: `is that of \`${o}\` too`,
			wants: "another value"
		};
	}
}
// src/rules/operation-inputs.ts
const operationInputs = {
	id: "operation-inputs",
	subject: "flow",
	severity: "error",
	summary: "An action or trigger lacks what its type needs, or has it of the wrong kind.",
	*check({ flow: { definitionPath: e, operations: t, unread: n }, unevaluated: r, graph: i }) {
		for (let t of n) {
			let { parent: n, path: r } = t, i = blockFault(t, (n?.path ?? e).length);
			yield {
				at: r,
				message: messageFor$1(n === null ? "the flow" : quote(n.name), i)
			};
		}
		let a = Map.groupBy(r(), ({ operation: e }) => e);
		for (let e of t) {
			let { path: t, name: n } = e, r = wrongAnswer(e, i), o = r === null ? inputFaults(e) : [...inputFaults(e), r];
			for (let e of o) yield {
				at: [...t, ...e.path],
				message: messageFor$1(quote(n), e)
			};
			for (let t of a.get(e) ?? []) yield* problemOf$1(t, o);
		}
	}
};
function* problemOf$1({ operation: { path: e, name: t }, path: n, inText: r }, i) {
	let a = n.slice(e.length);
	if (i.some((e) => e.path.join("/") === a.join("/"))) return;
	let o = r === null ? "is a string, which is not evaluated; write `@` in front if it is meant as an expression" : inTextMessage(r);
	yield {
		at: n,
		message: `${fieldName$1(a)} of ${quote(t)} ${o}`,
		severity: "warning"
	};
}
function inTextMessage({ function: e, opens: t }) {
	return `has \`${t === "@" ? `@${e}(\u2026)` : `{${e}(\u2026)}`}\` in a string, where it is not evaluated; write \`@{${e}(\u2026)}\` if it is meant as an expression`;
}
function messageFor$1(e, t) {
	let n = fieldName$1(t.path);
	return t.code === "missing" ? `${e} has no ${n}; write ${t.wants}` : `${n} of ${e} ${t.is}; write ${t.wants}`;
}
function fieldName$1(e) {
	let t = e.filter((e) => typeof e == "string");
	return quote((t[0] === "inputs" && t.length > 1 ? t.slice(1) : t).join("."));
}
// src/rules/operation-type.ts
const operationType = {
	id: "operation-type",
	subject: "flow",
	severity: "error",
	summary: "Power Automate does not have the type of an action or trigger.",
	*check({ flow: { operations: e } }) {
		for (let t of e) isKnownType(t.kind, t.lowerType) || (yield {
			at: [...t.path, "type"],
			message: messageFor(t)
		});
	}
};
function messageFor({ kind: e, name: t, type: n, lowerType: r }) {
	if (n === "") return `the ${e} ${quote(t)} has no type, so Power Automate cannot run it`;
	let i = e === "trigger" ? "action" : "trigger";
	if (isKnownType(i, r)) return `${quote(n)} is a type of ${i}s, and ${quote(t)} is ${e === "action" ? "an action" : "a trigger"}`;
	let a = nearest$1(n, TYPES$3[e]), o = a === null ? "use one that the designer writes" : `did you mean \`${a}\`?`;
	return `the ${e} ${quote(t)} is of the type ${quote(n)}, which Power Automate does not have; ${o}`;
}
// src/rules/owner-mismatch.ts
const ownerMismatch = {
	id: "owner-mismatch",
	subject: "flow",
	severity: "error",
	summary: "The account that deploys may not use a connection: it does not own it, and the connection is not shared with it.",
	needs: "map",
	needsDeployAs: !0,
	*check({ uses: e }) {
		for (let { environment: t, bindings: n } of e) {
			let { name: e, deployAs: r } = t;
			if (r !== null) for (let { used: t, entry: i } of n) {
				if (mayUse(r, i)) continue;
				let n = `is bound to the connection \`${i.connectionName}\` of \`${i.owner}\`, but \`${r}\` deploys there, and the connection is not shared with it: the save would be refused with 403 ConnectionAuthorizationFailed. Share the connection and add the account to sharedWith, or bind one that \`${r}\` owns`, a = [
					i.connectionName,
					i.owner ?? "",
					r
				], o = {
					ids: [entryFault("binding", i)],
					inMap: {
						at: i.paths.entry,
						about: a,
						message: `\`${i.key}\` ${n}`,
						each: useOf(t.uses[0])
					}
				}, s = `\`${t.key}\` ${n}`;
				yield {
					at: keyPath(t.uses[0]),
					environment: e,
					message: s,
					about: a,
					cause: o
				};
			}
		}
	}
};
function mayUse(e, { owner: t, sharedWith: n }) {
	return t === null || [t, ...n].some((t) => sameAccount(t, e));
}
// src/rules/owner-missing.ts
const ownerMissing = {
	id: "owner-missing",
	subject: "map",
	severity: "warning",
	summary: "An entry that a flow uses does not say who owns its connection.",
	*check({ map: e, flows: t, policy: n }) {
		let r = t.flatMap((e) => e.bindings), i = n.owners.allow !== null, a = i ? ", because `owners.allow` lists the allowed owners" : "";
		for (let t of e.environments.values()) {
			let e = r.filter((e) => e.environment === t), n = new Set(e.map(({ entry: e }) => e));
			for (let { key: e, owner: r, paths: o } of n) {
				if (r !== null) continue;
				let n = `the map does not say who owns the connection of \`${e}\`; write the account that created it as \`owner\`${a}`, s = i ? "error" : "warning";
				yield {
					at: o.entry,
					environment: t.name,
					message: n,
					severity: s
				};
			}
		}
	}
}, ownerNotAllowed = {
	id: "owner-not-allowed",
	subject: "map",
	severity: "error",
	summary: "The owner of a connection is not an allowed owner (`owners.allow`).",
	judgesConnections: ({ owners: e }) => e.allow !== null,
	*check({ map: e, policy: t, live: n }) {
		let { allow: r } = t.owners;
		if (r !== null) {
			for (let t of e.environments.values()) for (let e of entriesOf$1(t)) {
				let { owner: n } = e;
				n === null || matchesAccount(n, r) || (yield problemWith({
					entry: e,
					environment: t,
					account: n
				}, `\`${n}\``, r));
			}
			yield* ofLiveOwners(n, r);
		}
	}
};
function* ofLiveOwners(e, t) {
	if (!("code" in e)) for (let { environment: n, entry: r, live: i } of boundEntries(e.facts)) {
		let e = i?.owner ?? i?.signedInAs ?? null;
		if (e === null || matchesAccount(e, t) || r.owner !== null && sameAccount(r.owner, e)) continue;
		let a = i?.owner == null ? "signs in as" : "was created by", o = `the connection \`${r.connectionName}\` ${a} \`${e}\`, who`;
		yield problemWith({
			entry: r,
			environment: n,
			account: e
		}, o, t);
	}
}
function problemWith({ entry: e, environment: t, account: n }, r, i) {
	let { key: a, paths: o } = e, s = { ids: [entryFault("binding", e)] }, c = `${r} is not an allowed owner (allowed: ${plainList(codes(i), 3) || "nobody"}); bind \`${a}\` to a connection of an allowed account`;
	return {
		at: o.owner,
		environment: t.name,
		message: c,
		about: [n],
		cause: s
	};
}
// src/flow/expression/variables.ts
function byVariable(e) {
	return Map.groupBy(e, ({ name: e }) => e.toLowerCase());
}
function isInitialisation({ kind: e, lowerType: t }) {
	return e === "action" && t === "initializevariable";
}
function variablesOf(e) {
	return e.filter(isInitialisation).flatMap((e) => {
		let t = own$1(own$1(e.value, "inputs"), "variables");
		return (Array.isArray(t) ? t : []).flatMap((t, n) => {
			let r = digString(t, "name"), i = (digString(t, "type") ?? "").toLowerCase(), a = [
				...e.path,
				"inputs",
				"variables",
				n
			], o = own$1(t, "value");
			return r === null ? [] : [{
				name: r,
				type: i,
				value: o,
				action: e,
				path: a
			}];
		});
	});
}
const CHANGES$1 = new Set([
	"setvariable",
	"incrementvariable",
	"decrementvariable",
	"appendtostringvariable",
	"appendtoarrayvariable"
]);
function variableChanges(e) {
	let t = [];
	for (let n of e) {
		let e = n.lowerType, r = CHANGES$1.has(e) ? digString(n.value, "inputs", "name") : null;
		r === null || r.startsWith("@") || t.push({
			name: r,
			kind: e,
			action: n,
			path: [
				...n.path,
				"inputs",
				"name"
			]
		});
	}
	return t;
}
function variablesIn(e, t) {
	let n = variableChanges(e), r = usesOf(n, t), i = variablesOf(e);
	return {
		declared: i,
		changes: n,
		uses: r,
		declaredBy: byVariable(i),
		usesBy: byVariable(r)
	};
}
function usesOf(e, t) {
	let n = e.map(({ name: e, action: t, path: n }) => ({
		name: e,
		verb: "changes",
		operation: t,
		place: { at: n }
	}));
	for (let { use: e, string: r } of t) {
		let { name: t, start: i, end: a } = e, o = {
			at: r.path,
			within: [i, a]
		};
		n.push({
			name: t,
			verb: "reads",
			operation: r.operation,
			place: o
		});
	}
	return n.toSorted((e, t) => e.operation.index - t.operation.index);
}
// src/rules/parallel-variable-write.ts
const parallelVariableWrite = {
	id: "parallel-variable-write",
	subject: "flow",
	severity: "warning",
	summary: "A variable is changed in rounds of a loop, or in branches, that run at the same time.",
	*check({ variables: e, graph: t, conditions: n }) {
		let { changes: r, declaredBy: i, usesBy: a } = e();
		if (r.length === 0) return;
		let o = [...byVariable(r)].flatMap(([e, r]) => {
			if (!i.has(e)) return [];
			let o = r.slice(0, MOST_CHANGES$1);
			return [...inRounds(o, (a.get(e) ?? []).filter(({ verb: e }) => e === "reads").map(({ operation: e }) => e), t()), ...inBranches(o, n(), t())];
		});
		for (let e of Map.groupBy(o, ({ cause: e }) => e).values()) yield* problemOf(e);
	}
}, MOST_CHANGES$1 = 500;
function* inRounds(e, t, n) {
	for (let [r, i] of Map.groupBy(e, parallelLoop)) {
		if (r === void 0) continue;
		let e = t.some((e) => n.encloses(r, e));
		if (!e && setOneValue(i)) continue;
		let a = `in ${quote(r.name)}, which runs up to ${roundsAtOnce(r)} iterations at a time`, o = !e && i.every(appends);
		yield {
			changes: i,
			cause: r,
			beside: r.name,
			onlyOrder: o,
			where: a
		};
	}
}
function parallelLoop({ action: e }) {
	return around$1(e).find((e) => roundsAtOnce(e) > 1);
}
function* inBranches(e, t, n) {
	for (let [r, i] of e.entries()) {
		let a = parallelLoop(i), o = e.slice(r + 1).filter((e) => a === void 0 || parallelLoop(e) !== a).filter(({ action: e }) => t.overlap(i.action, e)), [s] = o, c = [i, ...o];
		if (s === void 0 || setOneValue(c)) continue;
		let [l] = n.meeting(i.action, s.action) ?? [i.action], u = `while ${quote(s.action.name)} may do so in a parallel branch`;
		yield {
			changes: c,
			onlyOrder: c.every(appends),
			where: u,
			cause: l.siblings,
			beside: s.action.name
		};
		return;
	}
}
function setOneValue(e) {
	let [t, ...n] = e.map(({ kind: e, action: t }) => e === "setvariable" ? JSON.stringify(dig(t.value, "inputs", "value")) : void 0);
	return isConstant(t) && n.every((e) => e === t);
}
function isConstant(e) {
	return e !== void 0 && (!e.includes("@") || /^"@(?:true|false|null)"$/i.test(e));
}
function appends({ kind: e }) {
	return e.startsWith("append");
}
function* problemOf(e) {
	let t = e.find(({ onlyOrder: e }) => !e) ?? e[0], n = t?.changes[0];
	if (t === void 0 || n === void 0) return;
	let { beside: r, onlyOrder: i, where: a } = t, o = e.flatMap(({ changes: e }) => e).filter((e) => e !== n);
	yield {
		at: n.path,
		about: [n.name, r],
		severity: i ? "notice" : "warning",
		message: `${says$1(n)} ${a}, so ${i ? ORDER$2 : VALUE$1}`,
		related: o.map((e) => ({
			at: e.path,
			message: says$1(e)
		}))
	};
}
const ORDER$2 = "the order of what is appended is not certain; sort it afterwards, or avoid the parallelism", VALUE$1 = "one may overwrite or read what another one wrote; let them run one after the other, or use Compose instead of the variable";
function says$1({ action: e, name: t, kind: n }) {
	let r = n.startsWith("append") ? "appends to" : "changes";
	return `${quote(e.name)} ${r} the variable ${quote(t)}`;
}
// src/rules/parameter-undeclared.ts
const OF_PLATFORM$1 = ["$connections", "$authentication"], parameterUndeclared = {
	id: "parameter-undeclared",
	subject: "flow",
	severity: "error",
	summary: "A parameter that is used or set is not declared in the definition, or is declared with another type.",
	*check(e) {
		let { flow: t, names: n } = e, r = parametersIn(t.definition), i = Object.keys(r), a = new Set(i.map((e) => e.toLowerCase()));
		yield* ofPlatform(e, a);
		for (let { use: e, string: i } of n().parameter) {
			let { name: n, lowerName: o, start: s, end: c } = e;
			if (a.has(o) || isOfPlatform(o)) continue;
			let l = parameterNames(r).nearest(n), u = l === null ? "declare it under `parameters`" : `did you mean \`${l}\`?`, d = `${quote(i.operation.name)} reads the parameter ${quote(n)}, which the definition does not declare; ${u}`, f = causeIn(t, n);
			yield {
				at: i.path,
				within: [s, c],
				message: d,
				about: [n],
				cause: f
			};
		}
		yield* setByMap(e, r);
	}
};
function parametersIn(e) {
	let t = own$1(e, "parameters");
	return isObject(t) ? t : {};
}
function parameterNames(e) {
	return spellingsOf(e, () => Object.keys(e));
}
function* setByMap({ flow: e, uses: t }, n) {
	for (let { environment: r, settings: i } of t) for (let t of i === null ? [] : parametersOf(r, i)) {
		let i = faultOf$1(t, n);
		if (i === null) continue;
		let a = causeIn(e, t.name);
		yield {
			at: t.path,
			inMap: !0,
			environment: r.name,
			message: i,
			cause: a
		};
	}
}
function causeIn({ file: e }, t) {
	return { ids: [wrongName(e, "parameter", t)] };
}
function faultOf$1({ name: e, value: t }, n) {
	let r = own$1(n, e), i = `the map sets the parameter ${quote(e)}`;
	if (r === void 0) {
		let t = parameterNames(n).nearest(e);
		return `${i}, which the definition does not declare; ${t === null ? "declare it there, or remove it here" : `did you mean \`${t}\`?`}`;
	}
	let a = expectedInstead(r, t);
	return a === null ? null : `${i} to ${kindOf$3(t)}, but the definition declares it as ${String(own$1(r, "type"))}; write ${a}`;
}
function kindOf$3(e) {
	return e === null ? "null" : Array.isArray(e) ? "a list" : {
		string: "a string",
		number: Number.isInteger(e) ? "a whole number" : "a number",
		boolean: "true or false"
	}[typeof e] ?? "an object";
}
function isOfPlatform(e) {
	return OF_PLATFORM$1.includes(e);
}
function* ofPlatform({ flow: e }, t) {
	let n = e.operations.find(({ host: e }) => e !== null);
	if (n !== void 0) for (let r of OF_PLATFORM$1.filter((e) => !t.has(e))) yield {
		at: [...e.definitionPath, "parameters"],
		severity: "warning",
		about: [r],
		message: `the definition does not declare the parameter \`${r}\`, which ${quote(n.name)} needs to call its connector; the deployment adds it, but other tools may not`
	};
}
// src/rules/parameter-value.ts
const OF_PLATFORM = ["$connections", "$authentication"], parameterValue = {
	id: "parameter-value",
	subject: "flow",
	severity: "error",
	summary: "A parameter has no value in the definition or the map, or has a value that its type does not allow.",
	*check(e) {
		let { definition: t, definitionPath: n } = e.flow, r = own$1(t, "parameters");
		for (let [t, i] of isObject(r) ? Object.entries(r) : []) {
			if (OF_PLATFORM.includes(t.toLowerCase())) continue;
			let r = [
				...n,
				"parameters",
				t
			], a = faultOf(t, i, r);
			a === null ? isWithoutValue(i) && (yield* inEnvironments(t, r, e)) : yield a;
		}
	}
};
function faultOf(e, t, n) {
	let r = digString(t, "type"), i = `write ${orList(PARAMETER_TYPES$1)}`;
	if (r === null) return {
		at: n,
		message: `the parameter ${quote(e)} has no type; ${i}`
	};
	if (!PARAMETER_TYPES$1.some((e) => e.toLowerCase() === r.toLowerCase())) {
		let t = `the parameter ${quote(e)} has the type ${quote(r)}, which does not exist; ${i}`;
		return {
			at: [...n, "type"],
			message: t
		};
	}
	if (environmentVariableOf(t) !== null) return null;
	for (let r of ["value", "defaultValue"]) {
		let i = faultOfValue(e, t, own$1(t, r) ?? null);
		if (i !== null) return {
			at: [...n, r],
			message: i
		};
	}
	return null;
}
function faultOfValue(e, t, n) {
	if (n === null) return null;
	let r = expectedInstead(t, n);
	if (r !== null) return `the value of the parameter ${quote(e)} does not have its type ${digString(t, "type")}; write ${r}`;
	let i = own$1(t, "allowedValues");
	return !Array.isArray(i) || i.some((e) => isSame$2(e, n)) ? null : `the value of the parameter ${quote(e)} is not among its \`allowedValues\`; write one of them`;
}
function isSame$2(e, t) {
	return JSON.stringify(e).toLowerCase() === JSON.stringify(t).toLowerCase();
}
function isWithoutValue(e) {
	return isSecure(e) || environmentVariableOf(e) !== null ? !1 : ["value", "defaultValue"].every((t) => own$1(e, t) === void 0);
}
function* inEnvironments(e, t, { map: n, uses: r }) {
	let i = {
		at: t,
		message: `the parameter ${quote(e)} has no value; write its \`defaultValue\`, or set it in the map`
	};
	(n === null || n.environments.size === 0) && (yield i);
	for (let { environment: t, settings: n } of r) n !== null && Object.hasOwn(n.parameters, e) || (yield {
		...i,
		environment: t.name
	});
}
// src/map/policy-changes.ts
function* policyChanges(e, t, n) {
	let r = stewardsOf(allEntries(t));
	for (let n of changesOf$1(POLICY_ITEMS.map, e, t, "")) yield {
		...n,
		environment: null,
		stewards: r
	};
	yield* goneEnvironments(e, t);
	for (let r of e.environments.values()) {
		let i = environmentBefore(t, r);
		if (i === null) continue;
		let a = {
			environment: r.name,
			stewards: stewardsOf(entriesOf$1(i))
		};
		for (let t of environmentChanges(r, i, e)) yield {
			...a,
			...t
		};
		for (let e of flowChanges(r, i, n)) yield {
			...a,
			...e
		};
		for (let t of entriesOf$1(i)) {
			let n = {
				environment: r.name,
				stewards: t.stewards
			};
			for (let a of entryChanges(t, i, r, e)) yield {
				...n,
				...a
			};
		}
	}
}
function stewardsOf(e) {
	return [...new Set(e.flatMap(({ stewards: e }) => e))];
}
function* changesOf$1(e, t, n, r) {
	for (let { changes: i } of Object.values(e)) yield* i(t, n, r);
}
function* goneEnvironments(e, t) {
	for (let n of t.environments.values()) {
		if (e.environments.has(n.name)) continue;
		let t = [...e.environments.values()].filter(({ environmentName: e }) => sameEnvironmentId(e, n.environmentName)), r = `is now called ${andList(codes(t.map(({ name: e }) => e)), 5)}`;
		yield {
			path: ["environments", n.name],
			environment: n.name,
			stewards: stewardsOf(entriesOf$1(n)),
			about: t.map(({ name: e }) => e),
			what: `the environment \`${n.name}\` ${t.length > 0 ? r : "is removed, with all that it allows and forbids"}`
		};
	}
}
function* environmentChanges(e, t, n) {
	if (isSecond(e, t, n)) {
		let n = `the environment \`${e.name}\` is added, with the id of \`${t.name}\``;
		yield {
			path: e.paths.environment,
			about: [t.name],
			what: n
		};
	}
	yield* changesOf$1(POLICY_ITEMS.environment, e, t, "");
}
function isSecond(e, t, { environments: n }) {
	return t.name !== e.name && n.has(t.name);
}
function* flowChanges(e, t, { filesBefore: n, identities: r }) {
	let { create: i, identity: a } = POLICY_ITEMS.flow;
	for (let r of e.flows.values()) {
		let { file: e } = r, a = n.has(e) ? n.get(e) ?? null : e;
		if (a === null || r.flowName !== null) continue;
		let o = {
			settings: t.flows.get(a) ?? null,
			identity: null
		};
		yield* i.changes({
			settings: r,
			identity: null
		}, o, ` of \`${e}\``);
	}
	let o = r.filter(({ environment: t }) => t === e.name);
	for (let t of o.filter((e) => !isOfEnvironment(e))) {
		let n = e.flows.get(t.file) ?? null, r = a.changes({
			settings: n,
			identity: t
		}, {
			settings: n,
			identity: null
		}, ""), i = n?.flowName ? {} : { file: t.file };
		for (let e of r) yield {
			...e,
			...i
		};
	}
}
function* entryChanges(e, t, n, r) {
	let i = counterpart(e, t, n), a = `\`${e.key}\``;
	if (i !== void 0) {
		let t = changesOf$1(POLICY_ITEMS.entry, i, e, ` of ${a}`);
		for (let e of t) yield {
			...e,
			entry: i
		};
		return;
	}
	if (isSecond(n, t, r)) return;
	let o = [...e.stewards.length > 0 ? [`its stewards ${andList(codes(e.stewards), 5)}`] : [], ...e.usedBy === null ? [] : [`its usedBy ${andList(codes(e.usedBy), 5) || "no flow"}`]];
	o.length !== 0 && (yield {
		path: e.paths.entry,
		about: [],
		what: `${a} is removed, and with it ${andList(o)}`
	});
}
function counterpart(e, t, n) {
	if (t.entries.get(e.key) === e) return n.entries.get(e.key);
	let r = [...t.flows.values()].find(({ overrides: t }) => t.get(e.key) === e);
	return n.flows.get(r?.file ?? "")?.overrides.get(e.key);
}
// src/rules/policy-changed.ts
const policyChanged = {
	id: "policy-changed",
	subject: "pull",
	severity: "warning",
	summary: "The pull request changes who may do what, how findings count, or which live flow a file is.",
	*check({ map: e, base: t, flows: n, pull: r }) {
		if (e === null) {
			let e = stewardsOf(allEntries(t));
			yield {
				at: [],
				message: `the map is removed, and with it all that it allows and forbids; ${look(e)}`,
				ask: e
			};
			return;
		}
		let i = new Map(n.map(({ flow: e }) => [e.file, e]));
		for (let n of policyChanges(e, t, r)) {
			let { what: e, about: t, environment: r, stewards: a } = n, o = `${e}; ${look(a)}`, s = { ids: causesOf(n) }, c = {
				...placeOf$7(n, i),
				message: o,
				about: t,
				ask: a,
				cause: s
			};
			yield r === null ? c : {
				...c,
				environment: r
			};
		}
	}
};
function causesOf({ path: e, entry: t }) {
	if (t === void 0) return [];
	let n = ASPECTS[String(e.at(-1))];
	return n === void 0 ? [] : [entryFault(n, t)];
}
const ASPECTS = {
	owner: "binding",
	sharedWith: "binding",
	usedBy: "use"
};
function placeOf$7({ path: e, file: t }, n) {
	let r = t === void 0 ? void 0 : n.get(t);
	return r === void 0 ? { at: e } : {
		at: r.origin === null ? [] : [identityKeyOf(r)],
		flow: r
	};
}
function look(e) {
	return e.length === 0 ? "the maintainers of the map must review this (the base branch's map names nobody for it)" : `${orList(codes(e), 5)} must review this (base branch's map)`;
}
// src/rules/recurrence-interval.ts
const SECONDS = new Map([
	["second", 1],
	["minute", 60],
	["hour", 3600],
	["day", DAY],
	["week", 7 * DAY],
	["month", 31 * DAY],
	["year", 365 * DAY]
]), recurrenceInterval = {
	id: "recurrence-interval",
	subject: "flow",
	severity: "error",
	summary: "A trigger runs more or less often than Power Automate allows.",
	*check({ flow: { operations: e } }) {
		for (let t of triggersOf(e)) yield* ofTrigger$1(t);
	}
};
function* ofTrigger$1({ name: e, value: t, path: n }) {
	let r = digString(t, "recurrence", "frequency"), i = numberOf$1(dig(t, "recurrence", "interval"));
	if (r === null || isExpression(r)) return;
	let a = SECONDS.get(r.toLowerCase());
	if (a === void 0 || i === null || isAllowed(i * a)) return;
	let o = `\`${e}\` runs every ${i} ${r.toLowerCase()}${i === 1 ? "" : "s"}; write an interval from 60 seconds to 500 days`;
	yield {
		at: [
			...n,
			"recurrence",
			"interval"
		],
		message: o
	};
}
function isAllowed(e) {
	return e >= 60 && e <= 432e5;
}
// src/flow/time-zones.ts
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
], OTHERS = [
	"Central Standard Time (Mexico), Eastern Standard Time (Mexico)",
	"Mountain Standard Time (Mexico), Pacific Standard Time (Mexico), Russia Time Zone 10",
	"Russia Time Zone 11, Russia Time Zone 3, UTC, UTC+12, UTC+13, UTC-02, UTC-08, UTC-09, UTC-11"
], TIME_ZONES = [...STANDARD.flatMap((e) => e.split(", ")).map((e) => `${e} Standard Time`), ...OTHERS.flatMap((e) => e.split(", "))], OF_CLOCKS = new Set(["recurrence", "slidingwindow"]), FREQUENCIES = [
	"Second",
	"Minute",
	"Hour",
	"Day",
	"Week",
	"Month",
	"Year"
], DAYS = [
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
	"Sunday"
], recurrenceSchedule = {
	id: "recurrence-schedule",
	subject: "flow",
	severity: "error",
	summary: "The schedule of a trigger has an invalid frequency, day, time or time zone.",
	*check({ flow: { operations: e } }) {
		for (let t of triggersOf(e)) yield* ofTrigger(t);
	}
};
function* ofTrigger({ name: e, lowerType: t, value: n, path: r }) {
	let i = own$1(n, "recurrence"), a = OF_CLOCKS.has(t);
	if (isObject(i)) {
		for (let [t, n] of FIELDS$2) {
			let o = own$1(i, t);
			if (o === void 0 && !a) continue;
			let s = n(o);
			s !== null && (yield {
				at: [
					...r,
					"recurrence",
					t
				],
				message: `${quote(e)} ${s}`
			});
		}
		yield* ofSchedule(e, i, [
			...r,
			"recurrence",
			"schedule"
		]);
	} else {
		let t = faultOfRecurrence(i, a), n = `${quote(e)} ${t}; write \`frequency\` and \`interval\``;
		t !== null && (yield {
			at: [...r, "recurrence"],
			message: n
		});
	}
}
function faultOfRecurrence(e, t) {
	return typeof e == "string" && isExpression(e) ? null : e == null ? t ? "has no recurrence, so it never starts" : null : "has a recurrence that is not an object";
}
const FIELDS$2 = [
	["frequency", faultOfFrequency],
	["interval", faultOfInterval$1],
	["timeZone", faultOfTimeZone],
	["startTime", faultOfTime],
	["endTime", faultOfTime]
];
function faultOfFrequency(e) {
	let t = `write ${orList(FREQUENCIES)}`;
	return e === void 0 ? `has no \`frequency\`; ${t}` : typeof e == "string" ? isExpression(e) || inAnyCase(FREQUENCIES, e) ? null : `has the frequency ${quote(e)}; ${t}` : `has a \`frequency\` that is not a string; ${t}`;
}
function faultOfInterval$1(e) {
	return e === void 0 ? "has no `interval`; write how many units are between two runs" : typeof e == "string" && isExpression(e) ? null : numberOf$1(e) === null ? "has an `interval` that is not a number; write one" : null;
}
const zones = new Spellings(TIME_ZONES);
function faultOfTimeZone(e) {
	if (typeof e != "string" || e === "" || isExpression(e) || zones.inAnyCase(e) !== null) return null;
	let t = zones.nearest(e), n = t === null ? "write the name that Windows has for it, such as `W. Europe Standard Time`" : `did you mean ${quote(t)}?`;
	return `is in the time zone ${quote(e)}, which Windows does not have; ${n}`;
}
const TIME = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d)?/;
function faultOfTime(e) {
	if (typeof e != "string" || e === "" || isExpression(e)) return null;
	let [t, n = ""] = TIME.exec(e.trim()) ?? [];
	return (t === void 0 ? /\d/.test(e) : isTime(t, n)) ? null : `has the time ${quote(e)}, which there is not; write one such as \`2027-01-31T08:00:00Z\``;
}
function isTime(e, t) {
	let n = new Date(`${e}Z`);
	return !Number.isNaN(n.valueOf()) && n.toISOString().startsWith(t);
}
function inAnyCase(e, t) {
	return e.some((e) => e.toLowerCase() === t.trim().toLowerCase());
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
function* ofSchedule(e, t, n) {
	let r = own$1(t, "schedule"), i = own$1(t, "frequency");
	for (let t of MARKS$1) {
		let a = own$1(r, t.field);
		if (a == null) continue;
		let o = [...n, t.field];
		isRefusedWith(i, t.only) && !(Array.isArray(a) && a.length === 0) ? yield {
			at: o,
			message: `${quote(e)} has \`${t.field}\`, which need the frequency ${t.only}; it has ${i}`
		} : yield* ofMarks(e, a, t, o);
	}
}
function* ofMarks(e, t, n, r) {
	let i = Array.isArray(t);
	for (let [a, o] of i ? t.entries() : [[0, t]]) {
		if (n.isMark(o)) continue;
		let t = `${quote(e)} has ${quote(JSON.stringify(o))} among its \`${n.field}\`; write ${n.wants}`;
		yield {
			at: i ? [...r, a] : r,
			message: t
		};
	}
}
function isRefusedWith(e, t) {
	return t !== void 0 && typeof e == "string" && inAnyCase(FREQUENCIES, e) && e.trim().toLowerCase() !== t.toLowerCase();
}
function isWithin(e, t) {
	return (n) => {
		if (typeof n == "string" && isExpression(n)) return !0;
		let r = numberOf$1(n);
		return r !== null && Number.isInteger(r) && r >= e && r <= t;
	};
}
function isDay(e) {
	return typeof e == "string" ? isExpression(e) || e.split(",").every((e) => inAnyCase(DAYS, e)) : !1;
}
// src/rules/reference-case.ts
const referenceCase = {
	id: "reference-case",
	subject: "flow",
	severity: "error",
	summary: "A connection reference is written in two ways that differ only in case.",
	*check(e) {
		let { flow: t, used: n, uses: r } = e, i = null, a = () => i ??= everywhere(e);
		for (let r of n) {
			let n = declaredInOtherCase(r, t);
			if (n === null) continue;
			let i = `\`${r.uses[0].name}\` uses the connection reference \`${r.key}\`, but the file declares it as \`${n}\`; use the same spelling for both`;
			yield {
				at: keyPath(r.uses[0]),
				message: i,
				fix: asDeclared(r, n, e, a()),
				cause: { ids: [wrongName(t.file, "reference", r.key)] }
			};
		}
		for (let e of r) for (let n of e.unmapped) {
			let r = mappedInOtherCase(n, e);
			if (r === null || declaredInOtherCase(n, t) !== null) continue;
			let i = e.environment.name, o = `\`${n.uses[0].name}\` uses the connection reference \`${r.name}\`, but the map binds it as \`${r.mapped}\`; use the same spelling for both`;
			yield {
				at: keyPath(n.uses[0]),
				environment: i,
				message: o,
				fix: asMapped(n, r, a()),
				cause: { ids: [wrongName(t.file, "reference", n.key)] }
			};
		}
	}
};
function everywhere({ flow: e, map: t }) {
	return (t === null ? [] : environmentsOf$1(t, e)).map((t) => resolve$3(e, t));
}
function asDeclared({ key: e, uses: t }, n, { flow: r, used: i }, a) {
	let o = withKey(n, r.references ?? []);
	if (o === void 0) return;
	let s = (e) => (t) => e.some((e) => binds(t, e)), c = a.filter(s([e])), l = [n, ...o.logicalName === null ? [] : [o.logicalName]];
	return c.every(s(l)) ? useKey(t, n) : withKey(n, i) !== void 0 || a.some(s(l)) ? void 0 : { edits: [{
		kind: "key",
		path: o.path,
		to: e
	}] };
}
function asMapped({ key: e, uses: t, declared: n }, { name: r, mapped: i }, a) {
	if (!a.every((t) => {
		let n = withKey(e, t.unmapped), r = n === void 0 ? null : mappedInOtherCase(n, t);
		return n !== void 0 && (r === null || r.mapped === i);
	}) || r !== e) return;
	let o = useKey(t, i);
	if (n === null) return o;
	let s = {
		kind: "key",
		path: n.path,
		to: i
	};
	return o && { edits: [...o.edits, s] };
}
function binds({ environment: e, settings: t }, n) {
	return e.entries.has(n) || (t?.overrides.has(n) ?? !1);
}
// src/rules/reference-conflict.ts
const referenceConflict = {
	id: "reference-conflict",
	subject: "map",
	severity: "error",
	summary: "Two flows want different connections for one connection reference of an environment in Dataverse.",
	*check({ flows: e }) {
		let t = e.flatMap(({ file: e, bindings: t }) => t.filter(({ environment: e }) => abilitiesOf(e).binds === "row").map((t) => ({
			file: e,
			binding: t,
			name: t.logicalName ?? t.entry.key
		}))), n = Map.groupBy(t, ({ binding: e, name: t }) => JSON.stringify([e.environment.name, t.toLowerCase()]));
		for (let e of n.values()) {
			let t = new Map(e.map(({ binding: e }) => [idOf(e), e])), [n] = e;
			if (t.size < 2 || n === void 0) continue;
			let r = n.binding.environment.name, i = rowMessage({
				code: "reference-conflict",
				environment: r,
				logicalName: n.name,
				connectionNames: [...t.values()].map(({ entry: e }) => e.connectionName),
				files: [...new Set(e.map(({ file: e }) => e))]
			}), [a, ...o] = [...t.values()].map(({ entry: e }) => e.paths.connectionName);
			a !== void 0 && (yield {
				at: a,
				environment: r,
				message: i,
				related: o.map((e) => ({
					at: e,
					message: "the other connection"
				}))
			});
		}
	}
};
function idOf({ entry: e }) {
	return connectionId(e.connectionName);
}
// src/rules/reference-shared.ts
const referenceShared = {
	id: "reference-shared",
	subject: "live",
	severity: "error",
	summary: "A connection reference in Dataverse is bound to another connection than the map says, and other flows are on it.",
	judges: "flows",
	isAbout: (e) => abilitiesOf(e).binds === "row",
	*check({ facts: e }) {
		let t = new Set();
		for (let { use: n, reason: r } of sharedRows(boundRows(e), e)) {
			let { environment: e, logicalName: i } = r, { connectionName: a } = n.binding.entry.paths, o = JSON.stringify([
				e,
				i,
				a
			]);
			t.has(o) || (yield {
				at: a,
				environment: e,
				message: rowMessage(r)
			}), t.add(o);
		}
	}
}, referenceUndeclared = {
	id: "reference-undeclared",
	subject: "flow",
	severity: "error",
	summary: "An operation uses a connection reference that the file does not declare.",
	*check({ flow: e, used: t, map: n }) {
		if (!(e.references === null || e.referencesAreArray)) for (let r of t) {
			if (r.declared !== null || declaredInOtherCase(r, e) !== null || isConnectionId(r.key, e, n)) continue;
			let t = `\`${r.uses[0].name}\` uses the connection reference \`${r.key}\`, which the file does not declare; ${advice$4(r.key, e)}`, i = { ids: [wrongName(e.file, "reference", r.key)] };
			yield {
				at: keyPath(r.uses[0]),
				message: t,
				cause: i
			};
		}
	}
};
function advice$4(e, t) {
	let n = declaredKeys(t)?.nearest(e) ?? null;
	return n === null ? "add it to `connectionReferences`, or use a key that is there" : `write \`${n}\` if you mean that one, or declare it`;
}
// src/rules/reference-unmapped.ts
const referenceUnmapped = {
	id: "reference-unmapped",
	subject: "flow",
	severity: "error",
	summary: "A flow uses a connection reference that the map does not bind in an environment of the flow.",
	needs: "map",
	*check(e) {
		for (let t of e.uses) for (let n of t.unmapped) {
			if (explainedElsewhere(n, t, e) || isUnseen(n, t, e)) continue;
			let r = boundRow(n, e.rowsOf(t.environment) ?? []);
			yield r === void 0 ? problem(n, t, e.flow) : boundAlready(n, t, r);
		}
	},
	*unchecked(e) {
		for (let t of e.uses) t.unmapped.some((n) => isUnseen(n, t, e)) && (yield {
			code: "references-not-listed",
			environment: t.environment.name
		});
	}
};
function isUnseen({ declared: e }, { environment: t }, { rowsOf: n }) {
	return abilitiesOf(t).binds === "row" && !!e?.logicalName && n(t) === null;
}
function boundAlready({ uses: e }, { environment: t }, { logicalName: n, connectionName: r }) {
	return {
		at: keyPath(e[0]),
		environment: t.name,
		severity: "notice",
		message: `the map does not bind \`${n}\`, and the environment does, to \`${r}\`; add it under \`connectionReferences\` of the environment to have its owner checked`
	};
}
function explainedElsewhere(e, t, { flow: n, map: r }) {
	return isConnectionId(e.key, n, r) || declaredInOtherCase(e, n) !== null || mappedInOtherCase(e, t) !== null;
}
function problem(e, { environment: t }, n) {
	let { key: r, uses: i, declared: a } = e, o = a?.logicalName, s = mappedKeys(t.entries).nearest(o ?? r), c = s === null ? "" : `, or write \`${s}\` if you mean that one`, l = `the map binds ${o ? `neither \`${o}\` nor \`${r}\`` : "no such key"}; add it under \`connectionReferences\` of the environment${c}`, u = {
		at: [...t.paths.environment, "connectionReferences"],
		about: [r],
		message: `flows use the connection reference \`${r}\`, but ${l}`,
		each: useOf(i[0])
	};
	return {
		at: keyPath(i[0]),
		environment: t.name,
		message: `\`${i[0].name}\` uses the connection reference \`${r}\`, but ${l}`,
		cause: isUndeclared(e, n) ? { ids: [wrongName(n.file, "reference", r)] } : {
			ids: [unmappedName(o ?? r)],
			inMap: u
		}
	};
}
function isUndeclared({ declared: e }, { references: t }) {
	return t !== null && e === null;
}
// src/rules/reference-unused.ts
const referenceUnused = {
	id: "reference-unused",
	subject: "flow",
	severity: "error",
	summary: "The file declares a connection reference that no operation uses.",
	*check(e) {
		let t = new Set(e.used.map(({ key: e }) => e)), n = (e.flow.references ?? []).filter(({ key: e }) => !t.has(e));
		if (n.length === 0) return;
		let r = meant(e), i = needed(e.flow), a = misspellings(e, n), o = JSON.stringify(e.flow.definition), s = quotedTexts(o), c = heldKeys(o), l = mayBeMeant(e, a);
		for (let t of n) {
			let { key: n, path: o } = t;
			if (r(n) || i(t) || c.has(inJson(n))) continue;
			let u = `no operation uses the connection reference \`${n}\`; remove it, or the flow asks for a connection that it does not need`, d = a(n).map((t) => wrongName(e.flow.file, "reference", t));
			yield {
				at: o,
				message: u,
				fix: !isNamed(n, s) && !l(t) ? removal$1(o) : void 0,
				cause: { ids: d }
			};
		}
	}
};
function meant({ flow: e, used: t, map: n }) {
	let r = t.filter(({ declared: e }) => e === null).map((e) => e.key), i = new Spellings(r), a = r.filter((t) => isConnectionId(t, e, n)), o = new Set(a.map((t) => keyOfConnection(t, e, n)));
	return (e) => i.otherCase(e) !== null || o.has(e);
}
function needed({ operations: e }) {
	if (triggersOf(e).length === 0) return () => !0;
	let t = e.filter(({ kind: e, host: t, lowerType: n }) => t === null && (/^(?:open)?apiconnection/.test(n) || !isKnownType(e, n))).map(({ value: e }) => digString(e, "inputs", "host", "apiId"));
	if (t.includes(null)) return () => !0;
	let n = new Set(t.map((e) => connectorOf$1(e ?? "")));
	return ({ connector: e }) => n.has(e);
}
function misspellings({ flow: e, used: t }, n) {
	let r = t.filter(({ declared: e }) => e === null), i = Map.groupBy(r, ({ key: t }) => declaredKeys(e)?.nearest(t)), a = Map.groupBy(r, ({ uses: [e] }) => e.host?.connector ?? null), o = Map.groupBy(n, ({ connector: e }) => e), s = new Map(n.map(({ key: e, connector: t }) => [e, t]));
	return (e) => {
		let t = i.get(e) ?? [];
		if (t.length > 0) return t.map((e) => e.key);
		let n = s.get(e) ?? null, r = n === null ? [] : a.get(n) ?? [];
		return r.length === 1 && o.get(n)?.length === 1 ? r.map((e) => e.key) : [];
	};
}
function mayBeMeant({ used: e }, t) {
	let n = e.filter(({ declared: e }) => e === null), r = new Spellings(n.map(({ key: e }) => e)), i = n.flatMap(({ uses: e }) => e.map(({ host: e }) => e)), a = new Set(i.map((e) => e?.connector ?? null));
	return ({ key: e, connector: n }) => t(e).length > 0 || r.nearest(e) !== null || n !== null && a.has(n);
}
function removal$1(e) {
	return { edits: [{
		kind: "remove",
		path: e
	}] };
}
function quotedTexts(e) {
	return new Set(e.split("'").slice(1, -1));
}
function heldKeys(e) {
	let t = e.matchAll(/"connection(?:Reference)?Name":"((?:[^"\\]|\\.)*)"/g), n = e.replaceAll("''", "\n").split("'"), r = n.filter((e, t) => n[t + 1] === "][" && n[t + 2] === "connectionId");
	return new Set([...t.map(([, e = ""]) => e), ...r.map((e) => e.replaceAll("\n", "'"))]);
}
function inJson(e) {
	return JSON.stringify(e).slice(1, -1);
}
function isNamed(e, t) {
	return e.includes("'") || t.has(inJson(e));
}
// src/rules/references-as-array.ts
const referencesAsArray = {
	id: "references-as-array",
	subject: "flow",
	severity: "error",
	summary: "The file lists its connection references as an array, so their keys are lost.",
	*check({ flow: { referencesAreArray: e, referencesPath: t } }) {
		e && t !== null && (yield {
			at: t,
			message: "`connectionReferences` is an array, so the keys of the references are lost; write an object whose keys are the ones that the operations use"
		});
	}
}, responseMisplaced = {
	id: "response-misplaced",
	subject: "flow",
	severity: "error",
	summary: "A Response is inside a loop, or in a flow that is not started by a request.",
	types: ["response"],
	*check({ flow: { operations: e } }) {
		let t = [];
		for (let n of e) {
			if (n.kind !== "action" || n.lowerType !== "response") continue;
			let e = loopAround(n);
			if (e === void 0) {
				t.push(n);
				continue;
			}
			let r = `${quote(n.name)} is a Response inside the loop ${quote(e.name)}, where none is allowed; collect the results in the loop, and respond after it`;
			yield {
				at: n.path,
				message: r
			};
		}
		if (t.length === 0) return;
		let [n, ...r] = triggersOf(e);
		n !== void 0 && r.length === 0 && (yield* withoutCaller(t, n));
	}
};
function* withoutCaller(e, t) {
	let n = obstacleOf(t), r = /^(?:request|manual|httpwebhook)$/i.test(t.type), i = e.filter((e) => n !== null && !isAsynchronous(e)), [a, ...o] = i.length > 0 || r ? i : e;
	if (a === void 0) return;
	let s = n ?? `the trigger ${quote(t.name)} is an event and no call`, c = `${quote(a.name)} is a Response, but nobody waits for one: ${s}; remove it, or start the flow with a call (a trigger of the type Request)`, l = o.map(({ name: e, path: t }) => ({
		at: t,
		message: `so is ${quote(e)}`
	})), u = i.length > 0 ? "error" : "warning";
	yield {
		at: a.path,
		message: c,
		severity: u,
		related: l
	};
}
function obstacleOf({ name: e, type: t, value: n }) {
	return own$1(n, "splitOn") === void 0 ? !/^(?:recurrence|slidingwindow|batch)$/i.test(t) && own$1(n, "recurrence") === void 0 ? null : `the trigger ${quote(e)} starts the flow by a recurrence` : `\`splitOn\` of the trigger ${quote(e)} starts a run for each item`;
}
function isAsynchronous({ value: e }) {
	return /\basynchronous\b/i.test(digString(e, "operationOptions") ?? "");
}
// src/rules/retry-policy.ts
const TYPES$2 = [
	"default",
	"none",
	"fixed",
	"exponential"
], retryPolicy = {
	id: "retry-policy",
	subject: "flow",
	severity: "error",
	summary: "A retry policy has a type that does not exist, or a value outside of the allowed range.",
	*check({ flow: { operations: e } }) {
		for (let { name: t, value: n, path: r } of e) {
			let e = dig(n, "inputs", "retryPolicy");
			if (isObject(e)) for (let [n, i] of FIELDS$1) {
				let a = i(own$1(e, n));
				if (a === null) continue;
				let o = `the retry policy of \`${t}\` has ${a}`;
				yield {
					at: [
						...r,
						"inputs",
						"retryPolicy",
						n
					],
					message: o
				};
			}
		}
	}
}, FIELDS$1 = [
	["type", faultOfType],
	["count", faultOfCount$1],
	["interval", faultOfInterval],
	["minimumInterval", faultOfInterval],
	["maximumInterval", faultOfInterval]
];
function faultOfType(e) {
	return typeof e != "string" || isExpression(e) || TYPES$2.includes(e.toLowerCase()) ? null : `the type \`${e}\`; write none, fixed or exponential, or remove the policy`;
}
function faultOfCount$1(e) {
	let t = numberOf$1(e);
	return t === null || t >= 1 && t <= 90 ? null : `a count of ${t}; write 1 to 90, or the type none to try once only`;
}
function faultOfInterval(e) {
	if (typeof e != "string" || isExpression(e)) return null;
	let t = secondsOf(e);
	return t === null ? "an interval that is not an ISO 8601 duration; write one such as `PT20S`" : t >= 5 && t <= 86400 ? null : `an interval of \`${e}\`; write \`PT5S\` to \`P1D\``;
}
// src/rules/review-overdue.ts
const reviewOverdue = {
	id: "review-overdue",
	subject: "map",
	severity: "warning",
	summary: "The review date of an entry that a flow uses has passed.",
	*check({ map: e, flows: t, today: n }) {
		let r = t.flatMap((e) => e.bindings);
		for (let t of e.environments.values()) {
			let e = r.filter((e) => e.environment === t), i = new Set(e.map(({ entry: e }) => e));
			for (let { key: e, reviewBy: r, paths: a } of i) {
				if (r === null || r >= n) continue;
				let i = `\`${e}\` was due for review by ${r}; check its connection, owner and users, and write a new date`;
				yield {
					at: [...a.entry, "reviewBy"],
					environment: t.name,
					message: i
				};
			}
		}
	}
}, runAfterCycle = {
	id: "run-after-cycle",
	subject: "flow",
	severity: "error",
	summary: "Actions wait for each other in a cycle, so none of them can start.",
	*check({ graph: e }) {
		for (let t of e().circles()) {
			let [e] = t;
			e !== void 0 && (yield {
				at: [
					...e.from.path,
					"runAfter",
					e.name
				],
				message: `${chainOf(t)}; none of them can start: remove one of the names from \`runAfter\``
			});
		}
	}
};
function chainOf(e) {
	let [t, ...n] = e, r = quote(t?.from.name ?? "");
	if (n.length === 0) return `${r} runs after itself`;
	let i = n.map(({ from: e }) => quote(e.name));
	return `${r} runs after ${[...i.length > 8 ? [
		...i.slice(0, 7),
		"\u2026",
		...i.slice(-1)
	] : i, r].join(", that after ")}`;
}
// src/rules/run-after-status.ts
const STATUSES$1 = [
	"Succeeded",
	"Failed",
	"Skipped",
	"TimedOut"
], KNOWN$1 = new Set(STATUSES$1), KNOWN_IN_LOWER_CASE = new Set(STATUSES$1.map((e) => e.toLowerCase())), STATUSES_IN_WORDS = "`Succeeded`, `Failed`, `Skipped` and `TimedOut`", runAfterStatus = {
	id: "run-after-status",
	subject: "flow",
	severity: "error",
	summary: "An action waits for a status that does not exist.",
	*check({ flow: { operations: e } }) {
		for (let t of e) {
			let e = t.kind === "action" ? own$1(t.value, "runAfter") : void 0;
			if (isObject(e) && !Object.values(e).every(areStatuses)) for (let [n, r] of Object.entries(e)) areStatuses(r) || (yield* problems(t, n, r));
		}
	}
};
function areStatuses(e) {
	return Array.isArray(e) && e.every(isStatus);
}
function* problems(e, t, n) {
	let r = [
		...e.path,
		"runAfter",
		t
	];
	if (!Array.isArray(n)) yield {
		at: r,
		message: `${quote(e.name)} has no list of the statuses of ${quote(t)} that it waits for; write a list of ${STATUSES_IN_WORDS}`
	};
	else for (let [i, a] of n.entries()) {
		if (isStatus(a)) continue;
		let n = `${quote(e.name)} waits until ${quote(t)} is ${quote(JSON.stringify(a))}, which no action ends with; write one of ${STATUSES_IN_WORDS}`;
		yield {
			at: [...r, i],
			message: n
		};
	}
}
function isStatus(e) {
	return typeof e == "string" ? KNOWN$1.has(e) || KNOWN_IN_LOWER_CASE.has(e.toLowerCase()) : !1;
}
// src/rules/run-after-unknown.ts
const runAfterUnknown = {
	id: "run-after-unknown",
	subject: "flow",
	severity: "error",
	summary: "An action runs after an action that is not in its scope.",
	*check({ flow: { file: e, operations: t }, graph: n }) {
		for (let r of t) for (let { name: t, to: i } of n().edges(r)) {
			if (i !== null) continue;
			let a = `\`${r.name}\` runs after \`${t}\`, ${reason$1(t, r, n())}; ${advice$3(t, r)}`, o = { ids: [wrongName(e, "action", t)] };
			yield {
				at: [
					...r.path,
					"runAfter",
					t
				],
				message: a,
				cause: o
			};
		}
	}
};
function namesIn$2(e) {
	return spellingsOf(e, () => Object.keys(e));
}
function reason$1(e, { parent: t }, n) {
	let [r] = n.named(e);
	return r === void 0 ? "but the flow has no such action" : r.kind === "trigger" ? "which is the trigger" : r.parent === null ? "which is at the top" : `which is in ${r.parent === t ? "another branch of " : ""}\`${r.parent.name}\``;
}
function others$1({ siblings: e, name: t }) {
	return Object.keys(e).filter((e) => e !== t);
}
function advice$3(e, t) {
	let n = namesIn$2(t.siblings).nearest(e), r = n === t.name ? nearest$1(e, others$1(t)) : n;
	return r === null ? "name an action of the same scope, or leave runAfter empty to come first" : `did you mean \`${r}\`?`;
}
// src/rules/secret-in-definition.ts
const secretInDefinition = {
	id: "secret-in-definition",
	subject: "flow",
	severity: "error",
	summary: "A signed URL, key, token or password is written in the definition.",
	*check({ secrets: e }) {
		for (let { holder: t, path: n, secret: r } of e()) {
			let e = `${worded(t)} contains ${r.kind}, which everyone with access to the repository can read; replace it, and read the new one from a connection, a key vault or a secret environment variable`;
			yield {
				at: n,
				within: r.within,
				message: e
			};
		}
	}
};
function worded(e) {
	if ("operation" in e) return `\`${e.operation}\``;
	let { part: t, name: n } = e;
	return n === null ? `the definition's ${t}` : `\`${n}\` in ${t}`;
}
// src/rules/secure-data-missing.ts
const secureDataMissing = {
	id: "secure-data-missing",
	subject: "flow",
	severity: "warning",
	summary: "An action reads or sends a secret, and the run history shows it.",
	*check(e) {
		let t = e.flow.operations.filter(readsSecret), n = usesBy(t.length === 0 ? [] : e.names().operation);
		for (let e of t) {
			if (hides(e, "outputs")) continue;
			let t = `${quote(e.name)} reads a secret, and the run history shows it; switch on Secure Outputs`;
			yield {
				at: e.path,
				message: t,
				related: usersOf(e, n)
			};
		}
		yield* sent(e);
	}
}, VAULT_READS = /^(?:getsecret(?:version)?|decryptdata(?:withversion)?)$/i;
function readsSecret({ lowerType: e, value: t, host: n }) {
	let r = (...e) => digString(t, "inputs", ...e) ?? "";
	return n?.connector === "shared_keyvault" ? VAULT_READS.test(r("host", "operationId")) : /^RetrieveEnvironmentVariableSecretValue$/i.test(r("parameters", "actionName")) ? !0 : e === "http" && /\.vault\.azure\.net\/secrets\//i.test(r("uri"));
}
function hides({ value: e }, t) {
	let n = dig(e, "runtimeConfiguration", "secureData", "properties");
	return Array.isArray(n) && n.includes(t);
}
function usersOf(e, t) {
	let n = new Map();
	for (let { string: r } of t.get(e.lowerName) ?? []) {
		let { operation: t } = r;
		n.has(t) || t !== e && !hides(t, "inputs") && n.set(t, r);
	}
	return [...n.values()].slice(0, MOST_RELATED$2).map(({ operation: e, path: t }) => ({
		at: t,
		message: `${quote(e.name)} uses it`
	}));
}
const MOST_RELATED$2 = 10;
function usesBy(e) {
	return Map.groupBy(e, ({ use: e }) => e.lowerName);
}
function* sent({ flow: e, names: t }) {
	let n = own$1(e.definition, "parameters"), r = new Set(Object.entries(isObject(n) ? n : {}).filter(([e, t]) => !e.startsWith("$") && isSecure(t)).map(([e]) => e.toLowerCase()));
	if (r.size === 0) return;
	let i = new Set();
	for (let { use: e, string: n } of t().parameter) {
		let { operation: t, path: a } = n;
		if (!r.has(e.lowerName) || i.has(t) || isHidden(t, a)) continue;
		i.add(t);
		let o = isVariable(t) ? "use the parameter where it is needed, since variables are always shown" : "switch on Secure Inputs", s = `${quote(t.name)} takes the secret parameter ${quote(e.name)}, and the run history shows it; ${o}`;
		yield {
			at: a,
			within: [e.start, e.end],
			message: s,
			about: [e.name]
		};
	}
}
function isHidden(e, t) {
	let [n, r, i] = t.slice(e.path.length).map(String);
	return n !== "inputs" || r === "authentication" || r === "headers" && /^authorization$/i.test(i ?? "") || hides(e, "inputs");
}
function isVariable({ type: e }) {
	return /variable$/i.test(e);
}
// src/rules/solution-aware.ts
const solutionAware = {
	id: "solution-aware",
	subject: "flow",
	severity: "notice",
	summary: "A flow binds its references by logical name, as flows of a solution do.",
	once: (e) => `${count$1(e, "flow")} bind references by logical name: they belong to a solution, and Flow Studio may refuse to save them; if it does, deploy them through Dataverse or with \`pac solution import\``,
	*check({ flow: { references: e }, uses: t }) {
		if (t.length > 0 && t.every(({ environment: e }) => abilitiesOf(e).binds === "row")) return;
		let n = (e ?? []).filter(({ logicalName: e }) => e !== null), [r] = n;
		if (r === void 0) return;
		let i = `${andList(codes(n.map(({ key: e }) => e)), 1)} ${n.length === 1 ? "is" : "are"} bound by the logical name \`${r.logicalName}\`: the flow belongs to a solution, and Flow Studio may refuse to save it; if it does, deploy it through Dataverse or with \`pac solution import\``;
		yield {
			at: r.path,
			message: i
		};
	}
};
// src/live/source.ts
function liveSourceOf(e, t) {
	return digString(e, t, "source")?.toLowerCase() === "invoker" ? "Invoker" : "Embedded";
}
function liveSources({ currents: e }) {
	let t = new Map([...e].map(([{ flow: e, resolution: t }, n]) => [placeOf$6(e.file, t.environment.name), n]));
	return (e, { name: n }, r) => sourceIn(t.get(placeOf$6(e, n)), r);
}
function sourceIn(e, t) {
	switch (e?.kind) {
		case "live":
		case "edited": return liveSourceOf(e.flow.connectionReferences, t);
		case "absent": return "Embedded";
		default: return null;
	}
}
function placeOf$6(e, t) {
	return JSON.stringify([t, e]);
}
// src/map/predecessors.ts
var Predecessors = class {
	#e;
	#t;
	#n = new Map();
	constructor(e, t) {
		this.#e = e, this.#t = t;
	}
	of(e, t, n) {
		let r = this.#t.byFile.get(e.file) ?? null, i = r === null ? [] : this.#r(r, n), a = liveFlowKey({
			flow: e,
			resolution: t
		}), o = i.some((e) => liveFlowKey(e) === a) ? [] : n.map((e) => this.#i(e)), s = {
			flow: e,
			resolution: t
		}, c = (e) => e.flow.file !== r?.file, l = o.flatMap(({ byLiveFlow: e }) => e.get(a) ?? []).filter(c), u = l.filter((e) => o.some(({ removed: t }) => t.has(e))), d = o.flatMap((e) => likelyIn(e, s, l.length > 0)).filter(c), f = new Set([...l, ...d].filter((e) => !u.includes(e)));
		return {
			certain: meanings([...i, ...u]),
			likely: meanings([...f])
		};
	}
	#r(e, t) {
		return environmentsOf$1(this.#e, e).filter((e) => t.includes(e)).map((t) => ({
			flow: e,
			resolution: resolveUsed(e, t)
		}));
	}
	#i(e) {
		let t = this.#n.get(e);
		if (t !== void 0) return t;
		let { byFile: n, removed: r } = this.#t, i = (t) => t === null ? [] : this.#r(t, [e]), a = r.flatMap(i), o = [...[...n.values()].flatMap(i), ...a], s = {
			byLiveFlow: Map.groupBy(o, liveFlowKey),
			byName: Map.groupBy(o, displayNameIn),
			removed: new Set(a)
		};
		return this.#n.set(e, s), s;
	}
};
function likelyIn({ byName: e, removed: t }, n, r) {
	let i = e.get(displayNameIn(n)) ?? [];
	return hasGuid(n) ? r ? [] : [...i, ...t].filter((e) => !hasGuid(e)) : i;
}
function hasGuid(e) {
	return knownFlowName(e) !== null;
}
function meanings(e) {
	return [...new Map(e.map(({ resolution: e }) => [meaningKey(e), e])).values()];
}
function meaningKey(e) {
	let t = meaningKeys.get(e);
	if (t !== void 0) return t;
	let { environment: n, bindings: r } = e, i = r.map(({ used: e, entry: t, source: n }) => [
		e.key,
		toPointer(t.paths.entry),
		n
	]), a = JSON.stringify([n.name, i]);
	return meaningKeys.set(e, a), a;
}
const meaningKeys = new WeakMap();
// src/map/stewarded-entries.ts
var StewardedEntries = class {
	#e;
	#t;
	#n;
	#r = new Map();
	constructor(e, t) {
		this.#e = e, this.#t = t, this.#n = Map.groupBy(allEntries(e), ({ connectionName: e }) => connectionId(e));
	}
	consentOver({ environment: e, entry: t, file: n }) {
		let r = this.#i({
			environment: e,
			entry: t,
			file: n
		});
		if (r.length === 0) return {
			fields: null,
			lists: distinctLists([this.#a(t)])
		};
		let i = new Set(r.flatMap((n) => [...bindingFields({
			environment: e,
			entry: t
		}, n), ...t.source === n.entry.source ? [] : ["source"]]));
		return i.size === 0 ? null : {
			fields: [...i].toSorted(byPlace$1),
			lists: this.listsFor({
				environment: e,
				entry: t,
				file: n
			})
		};
	}
	listsFor(e) {
		let t = this.#i(e), { connectionName: n } = e.entry, r = t.some((e) => sameConnection(e.entry.connectionName, n)) ? [] : this.#a(e.entry);
		return distinctLists([...t.map(({ entry: e }) => e.stewards), r]);
	}
	counterpartsOf(e) {
		return counterparts(this.#e, e);
	}
	#i({ environment: e, entry: { key: t }, file: n }) {
		let r = n === null ? null : this.#t(n);
		return this.counterpartsOf(e).flatMap((e) => {
			let n = (r === null ? e.entries : e.flows.get(r)?.overrides)?.get(t);
			return n === void 0 ? [] : [{
				environment: e,
				entry: n,
				file: r
			}];
		});
	}
	#a({ connectionName: e }) {
		let t = connectionId(e), n = this.#r.get(t);
		if (n !== void 0) return n;
		let r = this.#n.get(t) ?? [], i = [...new Set(r.flatMap(({ stewards: e }) => e))];
		return this.#r.set(t, i), i;
	}
};
function bindingFields({ environment: e, entry: t }, n) {
	return [
		...sameConnection(t.connectionName, n.entry.connectionName) ? [] : ["connectionName"],
		...sameText(t.id, n.entry.id) ? [] : ["id"],
		...sameAccount(t.owner ?? "", n.entry.owner ?? "") ? [] : ["owner"],
		...sameEnvironmentId(e.environmentName, n.environment.environmentName) ? [] : ["environmentName"]
	];
}
const ORDER$1 = [
	"connectionName",
	"id",
	"source",
	"owner",
	"environmentName"
];
function byPlace$1(e, t) {
	return ORDER$1.indexOf(e) - ORDER$1.indexOf(t);
}
function distinctLists(e) {
	let t = e.filter((e) => e.length > 0);
	return [...new Map(t.map((e) => [listKey(e), e])).values()];
}
function listKey(e) {
	let t = keys.get(e);
	if (t !== void 0) return t;
	let n = JSON.stringify(e.map((e) => e.trim().toLowerCase()).toSorted());
	return keys.set(e, n), n;
}
const keys = new WeakMap();
function sameText(e, t) {
	return e.trim().toLowerCase() === t.trim().toLowerCase();
}
// src/map/consent.ts
var Stewardship = class {
	#e;
	#t;
	#n;
	constructor(e, t) {
		this.#e = e, this.#t = t;
		let n = (e) => t.byFile.get(e)?.file ?? e;
		this.#n = new StewardedEntries(e, n);
	}
	overEntries(e) {
		return [...e.environments.values()].flatMap((e) => placedIn(e).flatMap((t) => {
			let n = this.#n.consentOver(t);
			if (n === null || n.lists.length === 0) return [];
			let { entry: r } = t;
			return [{
				environment: e,
				entry: r,
				act: entryAct(n),
				lists: n.lists
			}];
		}));
	}
	overUses(e, t) {
		if (!hasStewards(this.#e)) return [];
		let n = new Predecessors(this.#e, this.#t);
		return e.flatMap(({ flow: e, uses: r }) => r.flatMap((r) => {
			let i = this.#n.counterpartsOf(r.environment), a = n.of(e, r, i);
			return this.#r(e, r, a, t);
		}));
	}
	#r(e, { environment: t, bindings: n, settings: r }, i, a) {
		let o = new Set(n.map(({ used: e }) => e.key)), s = new Set();
		return n.flatMap((n) => {
			let { entry: c, used: l } = n, u = a(e.file, t, l.key), d = {
				now: {
					...n,
					environment: t
				},
				keys: o,
				live: u
			}, f = [...i.certain, ...i.likely].flatMap((e) => displacedIn(e, d)), p = i.certain.length === 0 || !i.certain.every((e) => holds(e, d)), m = r?.overrides.get(c.key) === c, h = {
				environment: t,
				entry: c,
				file: m ? e.file : null
			}, g = this.#i(h, f, p), _ = JSON.stringify([
				c.key,
				m,
				g.map(listKey)
			]);
			return g.length === 0 || s.has(_) ? [] : (s.add(_), [{
				environment: t,
				entry: c,
				act: useAct(e, d, f),
				lists: g
			}]);
		});
	}
	#i(e, t, n) {
		let r = new Set((this.#n.consentOver(e)?.lists ?? []).map(listKey));
		return distinctLists([...t.map(({ entry: e }) => e.stewards), ...n ? this.#n.listsFor(e) : []]).filter((e) => !r.has(listKey(e)));
	}
};
function displacedIn(e, t) {
	let { now: n, keys: r } = t, { environment: i } = e, a = e.bindings.filter(({ used: e }) => e.key === n.used.key);
	return (a.length > 0 ? a : e.bindings.filter(({ used: e, entry: t }) => !r.has(e.key) && connectorOf$1(t.id) === connectorOf$1(n.entry.id))).map((e) => ({
		...e,
		environment: i
	})).filter((e) => changedFields(e, t).length > 0);
}
function holds(e, t) {
	let { environment: n } = e;
	return e.bindings.some((e) => changedFields({
		...e,
		environment: n
	}, t).length === 0);
}
function changedFields(e, { now: t, live: n }) {
	let r = (e.source ?? n) === (t.source ?? n);
	return [...bindingFields(t, e), ...r ? [] : ["source"]];
}
function useAct(e, t, n) {
	let { key: r } = t.now.used, i = n.find(({ used: e }) => e.key === r);
	if (i === void 0) return {
		kind: "used",
		flow: e,
		key: r,
		instead: n[0]?.used.key ?? null
	};
	let a = changedFields(i, t), o = {
		from: i.source,
		to: t.now.source
	};
	return {
		kind: "resolved",
		flow: e,
		key: r,
		fields: a,
		sources: a.includes("source") ? o : null
	};
}
function entryAct({ fields: e }) {
	return e === null ? { kind: "bound" } : {
		kind: "changed",
		fields: e
	};
}
function placedIn(e) {
	return [...[...e.entries.values()].map((t) => ({
		environment: e,
		entry: t,
		file: null
	})), ...[...e.flows.values()].flatMap(({ file: t, overrides: n }) => [...n.values()].map((n) => ({
		environment: e,
		entry: n,
		file: t
	})))];
}
function hasStewards(e) {
	return allEntries(e).some(({ stewards: e }) => e.length > 0);
}
// src/map/stewards.ts
const USER = /^@([\w-]+(?:\[bot\])?)$/, TEAM = /^@([\w-]+)\/([\w-]+)$/;
function stewardOf(e) {
	let [, t] = USER.exec(e.trim()) ?? [];
	if (t !== void 0) return {
		kind: "user",
		login: t
	};
	let [, n, r] = TEAM.exec(e.trim()) ?? [];
	return n === void 0 || r === void 0 ? null : {
		kind: "team",
		org: n,
		slug: r
	};
}
function teamName({ org: e, slug: t }) {
	return `@${e}/${t}`.toLowerCase();
}
function includesSteward(e, t, n) {
	let r = stewardOf(t);
	if (r === null) return !1;
	if (r.kind === "user") return e.some((e) => sameLogin(e, r.login));
	let i = n.get(teamName(r));
	return i === void 0 || !i.known ? !1 : e.some((e) => i.logins.some((t) => sameLogin(t, e)));
}
function sameLogin(e, t) {
	return e.toLowerCase() === t.toLowerCase();
}
// src/rules/steward-approval.ts
const stewardApproval = {
	id: "steward-approval",
	subject: "pull",
	severity: "error",
	summary: "The pull request changes a connection or uses it for the first time, and no steward wrote the pull request or approved its last commit.",
	needs: "map",
	*check({ map: e, base: t, flows: n, pull: r, live: i }) {
		if (e === null) return;
		let a = new Stewardship(t, r.before), o = "code" in i ? () => null : liveSources(i.facts), s = [...a.overEntries(e), ...a.overUses(n, o)];
		for (let e of s) {
			let t = e.lists.filter((e) => !isAgreed(e, r));
			if (t.length === 0) continue;
			let { act: n, environment: i } = e, a = `, and no steward of it wrote this pull request or approved its last commit: ${wanted(t)}${unknown(t, r)}`, o = `${changeOf(e)}${a}`, s = causeOf(e, a), c = aboutOf(e), l = "flow" in n ? { flow: n.flow } : {}, u = [...new Set(t.flat())];
			yield {
				at: placeOf$5(e),
				...l,
				environment: i.name,
				message: o,
				about: c,
				ask: u,
				cause: s
			};
		}
	}
};
function aboutOf({ act: e, entry: t }) {
	let n = "fields" in e ? e.fields : [];
	return [
		e.kind,
		t.key,
		t.connectionName,
		...n
	];
}
function causeOf(e, t) {
	let { act: n, entry: r } = e;
	if (!("flow" in n)) return { ids: [entryFault("binding", r)] };
	let i = `flows of this pull request change what they use of \`${r.key}\`${t}`;
	return {
		ids: [entryFault("approval", r)],
		inMap: {
			at: r.paths.entry,
			about: [r.key, r.connectionName],
			message: i,
			each: changeOf(e)
		}
	};
}
function isAgreed(e, { author: t, approvers: n, teams: r }) {
	return e.some((e) => includesSteward([t, ...n], e, r));
}
function placeOf$5({ act: e, entry: t, environment: n }) {
	if ("flow" in e) {
		let { flow: n, key: r } = e, i = n.references?.find((e) => e.key === r);
		if (e.kind === "resolved" && e.fields.join() === "source" && t.source === null && i !== void 0) return i.path;
		let a = n.operations.find(({ host: e }) => e?.key === r);
		return a === void 0 ? [] : keyPath(a);
	}
	let r = e.kind === "changed" && e.fields.length === 1 ? e.fields[0] : void 0;
	return r === "environmentName" ? [
		"environments",
		n.name,
		r
	] : r === void 0 ? t.paths.entry : [...t.paths.entry, r];
}
function changeOf({ act: e, entry: t }) {
	let n = `\`${t.key}\``;
	switch (e.kind) {
		case "bound": return `${n} is a new entry, bound to \`${t.connectionName}\``;
		case "changed": return `${n} changes its ${e.fields.join(", ")}`;
		case "used": return `\`${e.flow.file}\` uses ${n} for the first time${e.instead === null ? "" : `, in place of \`${e.instead}\``}`;
		case "resolved": {
			let t = e.fields.map((t) => t === "source" ? sourceWords(e) : t);
			return `\`${e.key}\` of \`${e.flow.file}\` changes its ${t.join(", ")}`;
		}
	}
}
function sourceWords({ sources: e }) {
	let t = (e = null) => e ?? "the live flow's";
	return `source from ${t(e?.from)} to ${t(e?.to)}`;
}
function wanted(e) {
	return `${[...new Set(e.map((e) => orList(codes(e), 5)))].join(", and also ")} must approve`;
}
function unknown(e, { teams: t }) {
	return [...new Set(e.flat().flatMap((e) => {
		let n = reasonAgainst$1(e, t);
		return n === null ? [] : [n];
	}))].map((e) => `. ${e}`).join("");
}
function reasonAgainst$1(e, t) {
	let n = stewardOf(e);
	if (n === null) return `\`${e}\` is not a GitHub user or team: write \`@user\` or \`@organization/team\``;
	if (n.kind === "user") return null;
	let r = t.get(teamName(n));
	if (r === void 0 || r.known) return null;
	let { status: i, quoted: a } = r;
	return `Who is in \`${e}\` is not known: ${`GitHub answered ${i}${a === "" ? "" : `, "${a}"`}`}: ${NO_MEMBERS}`;
}
const NO_MEMBERS = "there is no such team, or the token lacks `members: read` of the organization, which a job's own token never has; give `github-token` that of a GitHub App which has it", suppressionStale = {
	id: "suppression-stale",
	subject: "suppressions",
	severity: "warning",
	summary: "A suppression of the map has expired, or matches nothing.",
	*check({ suppressions: e, today: t }) {
		for (let { suppression: n, index: r, matches: i } of e) {
			let { until: e } = n;
			if (e !== void 0 && e < t) {
				let t = `${named(n)} ended on ${e}${afterwards(i)}`;
				yield {
					at: [
						"suppressions",
						r,
						"until"
					],
					message: t
				};
			} else if (i === !1) {
				let e = `${named(n)} matches nothing any more; remove it`;
				yield {
					at: [
						"suppressions",
						r,
						"rule"
					],
					message: e
				};
			}
		}
	}
};
function named({ rule: e, flow: t, at: n }) {
	return `the suppression of \`${e}\`${t === void 0 ? "" : ` for \`${t}\``}${n === void 0 ? "" : ` at \`${n}\``}`;
}
function afterwards(e) {
	return e === !1 ? ", and matches nothing any more; remove it" : e ? ", so its findings count again; fix them, and remove it" : "; remove it, or check its findings and write a new date";
}
// src/map/teams.ts
function isTeams({ uses: e, declared: t }) {
	return [t?.connector, ...e.map(({ host: e }) => e?.connector)].includes("shared_teams");
}
function isCard({ kind: e, lowerType: t }) {
	return e === "action" && t === "openapiconnectionwebhook";
}
function isMessage({ kind: e, lowerType: t, value: n }) {
	let r = digString(n, "inputs", "host", "operationId") ?? "";
	return e === "action" && t === "openapiconnection" && /^(?:post|reply|send|$)/i.test(r);
}
// src/rules/teams-shared-reference.ts
const teamsSharedReference = {
	id: "teams-shared-reference",
	subject: "flow",
	severity: "warning",
	summary: "A Teams card that waits for an answer and plain Teams messages use the same connection reference.",
	*check({ used: e }) {
		for (let t of e.filter(isTeams)) {
			let e = t.uses.find((e) => isCard(e)), n = t.uses.find((e) => isMessage(e));
			e !== void 0 && n !== void 0 && (yield {
				at: keyPath(t.uses.find((t) => t === e || t === n) ?? e),
				message: `the card \`${e.name}\` and the message \`${n.name}\` both use the connection reference \`${t.key}\`; give the message its own Teams reference, which may be bound to the same connection`
			});
		}
	}
}, terminateInLoop = {
	id: "terminate-in-loop",
	subject: "flow",
	severity: "error",
	summary: "A Terminate is inside a loop, where Power Automate does not allow it.",
	types: ["terminate"],
	*check({ flow: { operations: e } }) {
		for (let t of e) {
			let e = t.lowerType === "terminate" ? loopAround(t) : void 0;
			if (e === void 0) continue;
			let n = `${quote(t.name)} is a Terminate inside the loop ${quote(e.name)}, where none is allowed; set a variable in the loop, and terminate after it`;
			yield {
				at: t.path,
				message: n
			};
		}
	}
}, triggerConcurrencyAdded = {
	id: "trigger-concurrency-added",
	subject: "pull",
	severity: "warning",
	summary: "The pull request limits how many runs of a flow can be active at a time, which cannot be undone.",
	*check({ flows: e, pull: t }) {
		for (let { flow: n } of e) {
			let e = concurrencyPath(n.operations);
			e !== null && t.unlimitedBefore.has(n.file) && (yield {
				at: e,
				flow: n,
				message: "the trigger gets a limit of runs at a time, and once it is saved only a new flow is without one; leave it out, unless it is meant for good"
			});
		}
	}
}, triggerCount = {
	id: "trigger-count",
	subject: "flow",
	severity: "error",
	summary: "A flow has no trigger, or several; it must have exactly one.",
	*check({ flow: { definitionPath: e, operations: t } }) {
		let n = triggersOf(t);
		if (n.length === 1) return;
		let r = andList(codes(n.map(({ name: e }) => e)), 3), i = `the flow has ${n.length} triggers (${r}); keep one, and make a separate flow for each of the others`;
		yield {
			at: [...e, "triggers"],
			message: n.length === 0 ? "the flow has no trigger, so nothing can start it; add one under `triggers`" : i
		};
	}
}, DATAVERSE = "shared_commondataserviceforapps";
function namesColumns({ connector: e }) {
	return e === DATAVERSE;
}
function rowTrigger(e) {
	let t = e.host?.connector ?? null;
	if (e.kind !== "trigger" || t === null) return null;
	let n = operationOf$1(e), r = own$1(e.value, "conditions"), i = Array.isArray(r) && r.length > 0, a = t === DATAVERSE ? dataverseTrigger(e, n) : tableTrigger(e, n);
	return a === null ? null : {
		...a,
		trigger: e,
		connector: t,
		isFiltered: i || a.isFiltered
	};
}
function dataverseTrigger({ value: e }, t) {
	let n = (t) => dig(e, "inputs", "parameters", `subscriptionRequest/${t}`), r = numberOf$1(n("message")), i = n("entityname");
	if (t !== "subscribewebhooktrigger" || typeof i != "string") return null;
	let a = n("filteringattributes");
	return {
		name: i.toLowerCase(),
		onCreate: r !== null && [
			1,
			4,
			5,
			7
		].includes(r),
		onUpdate: r !== null && [
			3,
			4,
			6,
			7
		].includes(r),
		columns: isGiven(a) ? listOf(a) : null,
		isFiltered: isGiven(n("filterexpression"))
	};
}
function tableTrigger({ value: e }, t) {
	let [, n] = /^geton(new|updated|changed)(?:file)?items(?:_?v\d+)?$/.exec(t) ?? [], r = dig(e, "inputs", "parameters"), i = tableOf$1(r);
	return n === void 0 || i === null ? null : {
		name: i,
		onCreate: n !== "changed",
		onUpdate: n !== "new",
		columns: null,
		isFiltered: isGiven(own$1(r, "$filter"))
	};
}
function rowWrite(e) {
	let t = e.host?.connector ?? null;
	if (e.kind !== "action" || t === null) return null;
	let n = operationOf$1(e), r = dig(e.value, "inputs", "parameters"), i = t === DATAVERSE, a = (i ? DATAVERSE_WRITES : TABLE_WRITES)(n), o = digString(r, "entityName")?.toLowerCase() ?? null, s = i ? o : tableOf$1(r);
	return a === null || s === null ? null : {
		action: e,
		connector: t,
		name: s,
		kind: a,
		columns: columnsOf$1(r)
	};
}
const DATAVERSE_WRITES = (e) => e === "createrecord" ? "create" : e === "updaterecord" || e === "updateonlyrecord" ? "update" : null, TABLE_WRITES = (e) => /^postitem(?:_?v\d+)?$/.test(e) ? "create" : /^patch(?:file)?item(?:_?v\d+)?$/.test(e) ? "update" : null;
function starts$1(e, t) {
	if (e.connector !== t.connector || !isSameTable(e, t)) return !1;
	if (e.kind === "create") return t.onCreate;
	if (!t.onUpdate) return !1;
	let { columns: n } = t;
	return n === null || (e.columns?.some((e) => n.includes(e)) ?? !1);
}
function isSameTable(e, { connector: t, name: n }) {
	return t === DATAVERSE ? [
		n,
		`${n}s`,
		`${n}es`,
		n.replace(/y$/, "ies")
	].includes(e.name) : e.name === n;
}
function operationOf$1({ value: e }) {
	return digString(e, "inputs", "host", "operationId")?.toLowerCase() ?? "";
}
const PLACE = [
	"server",
	"database",
	"dataset",
	"table"
];
function tableOf$1(e) {
	return typeof own$1(e, "table") == "string" ? JSON.stringify(PLACE.map((t) => own$1(e, t) ?? null)).toLowerCase() : null;
}
function columnsOf$1(e) {
	return !isObject(e) || Object.hasOwn(e, "item") ? null : Object.keys(e).flatMap((e) => /^item\/([^@/]+)/.exec(e)?.[1]?.toLowerCase() ?? []);
}
function isGiven(e) {
	return typeof e == "string" && e.trim() !== "";
}
function listOf(e) {
	return e.split(",").map((e) => e.trim().toLowerCase());
}
function loopingWrites(e) {
	let [t] = triggersOf(e).flatMap((e) => rowTrigger(e) ?? []);
	return t === void 0 || t.isFiltered || e.some((e) => is(e, "terminate") && isInBranch(e)) ? [] : e.filter((e) => !isInBranch(e)).flatMap((e) => rowWrite(e) ?? []).filter((e) => starts$1(e, t)).map((e) => ({
		write: e,
		trigger: t
	}));
}
function isInBranch({ parent: e }) {
	for (let t = e; t !== null; t = t.parent) if (is(t, "if") || is(t, "switch")) return !0;
	return !1;
}
function is({ lowerType: e }, t) {
	return e === t;
}
// src/rules/trigger-loop.ts
const triggerLoop = {
	id: "trigger-loop",
	subject: "flow",
	severity: "warning",
	summary: "A flow changes the table or list whose changes start it, and so starts itself again.",
	*check({ flow: { operations: e } }) {
		for (let { write: t, trigger: n } of loopingWrites(e)) {
			let { name: e, path: r } = t.action, i = t.kind === "create" ? "adds a row to" : "changes a row of";
			yield {
				at: r,
				message: `${quote(e)} ${i} what ${quote(n.trigger.name)} waits for, so the flow starts itself again, without an end; add a condition to the trigger${t.kind === "create" ? "" : ", or let it wait for columns that the flow does not write"}`,
				related: [{
					at: n.trigger.path,
					message: "the trigger that it starts"
				}]
			};
		}
	}
}, triggerUnfiltered = {
	id: "trigger-unfiltered",
	subject: "flow",
	severity: "notice",
	summary: "Every change of every row starts a flow, whichever of its columns was changed.",
	*check({ flow: { operations: e } }) {
		for (let t of triggersOf(e)) {
			let n = rowTrigger(t);
			if (n === null || !n.onUpdate || n.isFiltered || n.columns !== null || loopingWrites(e).length > 0) continue;
			let r = namesColumns(n) ? "name the columns that matter, or add a condition" : "add a condition", i = `${quote(t.name)} starts the flow at every change of every row; ${r}`;
			yield {
				at: t.path,
				message: i
			};
		}
	}
}, TIMEOUT = "PT1H", untilDefault = {
	id: "until-default",
	subject: "flow",
	severity: "notice",
	summary: "An Until has the default limits, and nothing notices when it reaches them.",
	types: ["until"],
	*check({ flow: { operations: e }, expressions: t, graph: n }) {
		let r = e.filter((e) => isUntil(e) && hasDefaultLimit(e) && !failsAtLimit(e)), i = checkedLater(t(), n());
		for (let e of r) {
			if (i(e)) continue;
			let t = `${quote(e.name)} gives up after 60 iterations or an hour, which are the defaults, and then counts as succeeded; set limits that fit, and check after the loop whether its condition holds`;
			yield {
				at: [...e.path, "limit"],
				message: t
			};
		}
	}
};
function hasDefaultLimit({ value: e }) {
	let t = own$1(e, "limit");
	if (!isObject(t)) return !1;
	let { count: n = 60, timeout: r = TIMEOUT } = t;
	return numberOf$1(n) === 60 && secondsOf(String(r)) === secondsOf(TIMEOUT);
}
function failsAtLimit({ value: e }) {
	return /\bFailWhenLimitsReached\b/i.test(digString(e, "operationOptions") ?? "");
}
function checkedLater(e, t) {
	let n = Map.groupBy(e, ({ operation: e }) => e), r = new Map();
	for (let [e, t] of n) if (/^(?:if|switch)$/i.test(e.type)) for (let n of t.flatMap(namesIn$1)) r.set(n, (r.get(n) ?? new Set()).add(e));
	return (e) => [...new Set((n.get(e) ?? []).flatMap(namesIn$1))].some((n) => r.get(n)?.values().some((n) => t.runsBefore(e, n)));
}
function namesIn$1({ reading: { names: e } }) {
	return e.map(({ kind: e, lowerName: t }) => `${e} ${t}`);
}
// src/rules/until-limit.ts
const MOST_ROUNDS$1 = 5e3, untilLimit = {
	id: "until-limit",
	subject: "flow",
	severity: "error",
	summary: "The limit of an Until loop is outside of the allowed range.",
	types: ["until"],
	*check({ flow: { operations: e } }) {
		for (let { name: t, value: n, path: r } of e.filter(isUntil)) for (let [e, i] of FIELDS) {
			let a = i(dig(n, "limit", e));
			a !== null && (yield {
				at: [
					...r,
					"limit",
					e
				],
				message: `the ${e} of \`${t}\` ${a}`
			});
		}
	}
}, FIELDS = [["count", faultOfCount], ["timeout", faultOfTimeout]];
function faultOfCount(e) {
	let t = numberOf$1(e);
	return t === null || t >= 1 && t <= MOST_ROUNDS$1 ? null : `is ${t}; write 1 to ${MOST_ROUNDS$1} iterations`;
}
function faultOfTimeout(e) {
	if (typeof e != "string" || isExpression(e)) return null;
	let t = secondsOf(e);
	return t === null ? "is not an ISO 8601 duration; write one such as `PT1H`" : t > 2592e3 ? "is longer than a run may last; write at most `P30D`" : null;
}
// src/map/files.ts
function matchesFile(e, t) {
	return e === t || globMatcher(t, { dot: !0 })(e);
}
// src/rules/use-not-allowed.ts
const useNotAllowed = {
	id: "use-not-allowed",
	subject: "flow",
	severity: "error",
	summary: "A flow uses a connection reference whose `usedBy` does not list the flow.",
	needs: "map",
	*check({ flow: e, uses: t, policy: n }) {
		for (let { environment: r, bindings: i } of t) for (let { used: t, entry: a } of i) {
			let i = n.usedBy(a).find((t) => !allows(t, e.file));
			if (i === void 0) continue;
			let o = `its usedBy allows ${allowedFlows(i)}; ${advice$2(a)}`, s = `\`${e.file}\` may not use \`${t.key}\`: ${o}`, c = {
				at: [...a.paths.entry, "usedBy"],
				message: `flows use \`${a.key}\` that may not: ${o}`,
				each: useOf(t.uses[0])
			}, l = {
				ids: [entryFault("use", a)],
				inMap: c
			};
			yield {
				at: keyPath(t.uses[0]),
				environment: r.name,
				message: s,
				cause: l
			};
		}
	}
};
function allows(e, t) {
	let n = (e) => matchesFile(t, e), r = e.filter((e) => e.startsWith("!")).map((e) => e.slice(1));
	return e.filter((e) => !e.startsWith("!")).some(n) && !r.some(n);
}
function allowedFlows(e) {
	return e.length === 0 ? "no flow at all" : `${andList(codes(e), 3)} only`;
}
function advice$2({ stewards: e }) {
	let t = e.slice(0, 3).map((e) => `\`${e}\``);
	return `bind another connection, or ask ${t.length === 0 ? "the maintainers of the map" : t.join(" or ")} to allow it`;
}
// src/rules/variable-before-init.ts
const variableBeforeInit = {
	id: "variable-before-init",
	subject: "flow",
	severity: "warning",
	summary: "A variable is used where its initialisation may not have run.",
	types: ["initializevariable"],
	*check({ variables: e, graph: t, conditions: n }) {
		let r = earlyUses(e(), t(), n());
		for (let [e, ...n] of Map.groupBy(r, ({ holder: e }) => e).values()) {
			if (e === void 0) continue;
			let r = [...e.more, ...n.flatMap(({ use: e, more: t }) => [e, ...t])];
			yield {
				...e.use.place,
				message: `${says(e.use)}, ${reason(e, t())}`,
				about: [e.use.name],
				related: r.map((e) => ({
					...e.place,
					message: says(e)
				}))
			};
		}
	}
};
function earlyUses({ declaredBy: e, usesBy: t }, n, r) {
	return [...e].flatMap(([e, [i, ...a]]) => {
		if (i === void 0 || a.length > 0 || i.action.parent !== null) return [];
		let { action: o } = i, [s, ...c] = (t.get(e) ?? []).filter(({ operation: e }) => !r.needs(e, o));
		return s === void 0 ? [] : [{
			use: s,
			more: c,
			variable: i,
			holder: n.meeting(o, s.operation)?.[1] ?? s.operation
		}];
	});
}
function says({ operation: e, verb: t, name: n }) {
	return `${quote(e.name)} ${t} the variable ${quote(n)}`;
}
function reason({ use: e, variable: { action: t }, holder: n }, r) {
	let { operation: i } = e, a = quote(t.name);
	return i.kind === "trigger" ? "but a trigger comes before every action" : i === t ? "which it initialises itself: it has no value before" : r.runsBefore(i, t) ? `which ${a} initialises later; change their order` : r.runsBefore(t, i) ? `but ${n === i ? "" : `${quote(n.name)} `}may run where ${a}, which initialises it, was skipped; initialise it before anything that can fail` : `which ${a} may initialise later, since nothing makes it run first; let ${quote(n.name)} run after ${a}`;
}
// src/rules/variable-duplicate.ts
const variableDuplicate = {
	id: "variable-duplicate",
	subject: "flow",
	severity: "error",
	summary: "A variable is initialised more than once; case makes no difference.",
	types: ["initializevariable"],
	*check({ variables: e }) {
		let t = new Map();
		for (let n of e().declared) {
			let { name: e, action: r, path: i } = n, a = t.get(e.toLowerCase());
			if (t.set(e.toLowerCase(), a ?? n), a === void 0) continue;
			let o = a.name === e ? "" : ` as ${quote(a.name)}`, s = `${quote(r.name)} initialises the variable ${quote(e)}, which ${quote(a.action.name)} initialises already${o}; use SetVariable here, or another name`;
			yield {
				at: [...i, "name"],
				message: s
			};
		}
	}
}, variableLimit = {
	id: "variable-limit",
	subject: "flow",
	severity: "error",
	summary: "A flow initialises more variables than Power Automate allows.",
	types: ["initializevariable"],
	*check({ flow: { operations: e } }) {
		let t = e.flatMap(initialised), n = t[250];
		n !== void 0 && (yield {
			at: n,
			message: `the flow initialises ${t.length} variables, but at most 250 are allowed; keep some of them in one object, or use Compose for values that never change`
		});
	}
}, NONE$3 = [];
function initialised({ lowerType: e, value: t, path: n }) {
	if (e !== "initializevariable") return NONE$3;
	let r = dig(t, "inputs", "variables"), i = Array.isArray(r) ? r.length : 0;
	return Array.from({ length: i }, (e, t) => [
		...n,
		"inputs",
		"variables",
		t
	]);
}
// src/rules/variable-nested.ts
const variableNested = {
	id: "variable-nested",
	subject: "flow",
	severity: "error",
	summary: "A variable is initialised inside another action, not at the top of the flow.",
	types: ["initializevariable"],
	*check({ flow: { operations: e } }) {
		for (let t of e) {
			if (!isInitialisation(t) || t.parent === null) continue;
			let e = `${quote(t.name)} initialises a variable inside ${quote(t.parent.name)}, which is allowed only at the top of the flow; move it there, and set the variable here`;
			yield {
				at: t.path,
				message: e
			};
		}
	}
}, variableSelfReference = {
	id: "variable-self-reference",
	subject: "flow",
	severity: "error",
	summary: "A SetVariable has a value that reads the variable itself.",
	types: ["setvariable"],
	*check({ variables: e, expressions: t }) {
		let n = e().changes.filter(({ kind: e }) => e === "setvariable");
		if (n.length === 0) return;
		let r = new Map(n.map(({ action: e, name: t }) => [e, t]));
		for (let { operation: e, path: n, reading: { names: i } } of t()) {
			let t = r.get(e);
			if (t === void 0) continue;
			let a = i.find(({ kind: e, lowerName: n }) => e === "variable" && n === t.toLowerCase());
			if (a === void 0) continue;
			r.delete(e);
			let o = `${quote(e.name)} sets the variable ${quote(t)} to a value that reads it; compute the value in a Compose before, or use an action that increments or appends`;
			yield {
				at: n,
				within: [a.start, a.end],
				message: o
			};
		}
	}
}, CHANGES = new Map([
	["incrementvariable", {
		verb: "increments",
		types: ["integer", "float"]
	}],
	["decrementvariable", {
		verb: "decrements",
		types: ["integer", "float"]
	}],
	["appendtostringvariable", {
		verb: "appends a string to",
		types: ["string"]
	}],
	["appendtoarrayvariable", {
		verb: "appends an item to",
		types: ["array"]
	}]
]), TAKES = new Map([
	["array", ["array"]],
	["boolean", ["boolean"]],
	["float", ["float", "integer"]],
	["integer", ["integer"]],
	["object", ["object"]],
	["string", ["string"]]
]), variableType = {
	id: "variable-type",
	subject: "flow",
	severity: "warning",
	summary: "An action changes a variable in a way, or gives it a value, that the variable's type does not allow.",
	*check({ variables: e }) {
		let { declared: t, declaredBy: n, changes: r } = e();
		for (let e of t) yield* atStart(e);
		for (let e of r) {
			let [t] = n.get(e.name.toLowerCase()) ?? [];
			t !== void 0 && TAKES.has(t.type) && (yield* e.kind === "setvariable" ? ofValue(e, t) : ofChange(e, t));
		}
	}
};
function* atStart({ name: e, type: t, value: n, action: r, path: i }) {
	let a = wrongType(n, t);
	if (a === null) return;
	let o = `${quote(r.name)} initialises the variable ${quote(e)} as ${t} with a value of the type ${a}; ${advice$1(t)}`;
	yield {
		at: [...i, "value"],
		message: o
	};
}
function* ofValue({ name: e, action: t }, n) {
	let r = wrongType(dig(t.value, "inputs", "value"), n.type);
	if (r === null) return;
	let i = `${quote(t.name)} sets the variable ${quote(e)} to a value of the type ${r}, but ${quote(n.action.name)} initialises it as ${n.type}; ${advice$1(n.type)}`;
	yield {
		at: [
			...t.path,
			"inputs",
			"value"
		],
		message: i
	};
}
function* ofChange({ name: e, kind: t, action: n, path: r }, i) {
	let a = CHANGES.get(t);
	a === void 0 || a.types.includes(i.type) || (yield {
		at: r,
		message: `${quote(n.name)} ${a.verb} the variable ${quote(e)}, which ${quote(i.action.name)} initialises as ${i.type}; this needs a variable of the type ${a.types.join(" or ")}`
	});
}
function advice$1(e) {
	return `write a value of the type ${orList(TAKES.get(e) ?? [])}, or an expression that starts with \`@\` and gives one`;
}
function wrongType(e, t) {
	let n = TAKES.get(t), r = n === void 0 ? null : typeOf(e);
	return r === null || n?.includes(r) ? null : r;
}
function typeOf(e) {
	if (e == null) return null;
	if (Array.isArray(e)) return "array";
	switch (typeof e) {
		case "string": return ["text", "interpolation"].includes(templateKind(e) ?? "") ? "string" : null;
		case "number": return Number.isInteger(e) ? "integer" : "float";
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
	*check({ flow: { file: e }, variables: t }) {
		let { declared: n, uses: r, declaredBy: i } = t();
		for (let { name: t, verb: a, operation: o, place: s } of r) {
			if (i.has(t.toLowerCase())) continue;
			let r = spellingsOf(n, () => n.map((e) => e.name)).nearest(t), c = r === null ? "add an action at the top that initialises it" : `did you mean \`${r}\`?`, l = `${quote(o.name)} ${a} the variable ${quote(t)}, which the flow never initialises; ${c}`, u = { ids: [wrongName(e, "variable", t)] };
			yield {
				...s,
				message: l,
				about: [t],
				cause: u
			};
		}
	}
}, variableUnused = {
	id: "variable-unused",
	subject: "flow",
	severity: "notice",
	summary: "A variable is initialised, but nothing reads it.",
	types: ["initializevariable"],
	*check({ flow: { definition: e }, expressions: t, names: n, variables: r }) {
		let { declaredBy: i, usesBy: a } = r(), o = (e) => a.get(e)?.some(({ verb: e }) => e === "reads") ?? !1, s = [...i].filter(([e]) => !o(e));
		if (s.length === 0 || [...a.keys()].some((e) => !i.has(e)) || t().some(({ reading: e }) => e.mayReadAnyVariable)) return;
		let c = new Set(n().operation.map(({ use: e }) => e.lowerName)), l = null;
		for (let [t, [n, ...r]] of s) {
			if (n === void 0 || r.length > 0) continue;
			let i = a.get(t) ?? [];
			[n.action, ...i.map(({ operation: e }) => e)].some(({ lowerName: e }) => c.has(e)) || (l ??= namesRead(e), l.has(t) || (yield {
				at: [...n.path, "name"],
				message: `nothing reads the variable ${quote(n.name)}; remove it${i.length === 0 ? "" : ", and what changes it"}`,
				related: i.map(({ operation: e, place: t }) => ({
					...t,
					message: `${quote(e.name)} changes it`
				}))
			}));
		}
	}
};
function namesRead(e) {
	let t = JSON.stringify(e).matchAll(/variables\s*\(\s*'((?:[^']|'')*)'/gi);
	return new Set([...t].map(([, e = ""]) => e.replaceAll("''", "'").toLowerCase()));
}
// src/rules/index.ts
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
], RULE_IDS = RULES.map(({ id: e }) => e), RANKS$1 = {
	error: 0,
	warning: 1,
	notice: 2
}, helpOf = memo(1e3, (e) => `https://github.com/flowgate/flowgate/blob/main/docs/rules/${e}.md`);
function about$1({ id: e, severity: t }) {
	return {
		rule: e,
		severity: t === "off" ? "notice" : t,
		help: helpOf(e)
	};
}
function byPlace(e, t) {
	return byCodeUnit(e.environments[0] ?? "", t.environments[0] ?? "") || byCodeUnit(e.flow ?? e.file, t.flow ?? t.file) || byCodeUnit(e.file, t.file) || e.line - t.line || e.column - t.column || byCodeUnit(e.rule, t.rule) || byCodeUnit(e.message, t.message) || byCodeUnit(e.environments.join("\n"), t.environments.join("\n"));
}
function joinedEnvironments(e) {
	return [...Map.groupBy(e, (e) => e.environments.length === 0 ? e : withoutEnvironment(e)).values()].flatMap((e) => {
		let t = e.length === 1 ? e : e.toSorted(byPlace), [n] = t;
		return n === void 0 ? [] : [t.length === 1 ? n : joined$1(n, t)];
	});
}
function joined$1(e, t) {
	let n = t.flatMap(({ cause: e }) => e ?? []), [r] = n, i = new Map(t.flatMap((e) => e.related.map((e) => [JSON.stringify(e), e])));
	return {
		...e,
		environments: unionOf(t),
		related: [...i.values()],
		...r === void 0 ? {} : { cause: {
			...r,
			ids: [...new Set(n.flatMap(({ ids: e }) => e))].toSorted()
		} }
	};
}
function unionOf(e) {
	return [...new Set(e.flatMap((e) => e.environments))].toSorted(byCodeUnit);
}
function withoutEnvironment({ rule: e, severity: t, file: n, at: r, flow: i, message: a, ...o }) {
	let { line: s, column: c, endLine: l, endColumn: u, about: d, fix: f } = o;
	return JSON.stringify([
		e,
		t,
		n,
		r,
		[
			s,
			c,
			l,
			u
		],
		i,
		a,
		d,
		f
	]);
}
// src/check/causes.ts
const CONSEQUENCES = [
	"owner-mismatch",
	"reference-unused",
	"connection-foreign",
	"connection-missing",
	"connection-connector",
	"steward-approval",
	"policy-changed",
	"map-entry-unused"
], ONCE = new Map(RULES.flatMap(({ id: e, once: t }) => t === void 0 ? [] : [[e, t]]));
function oneForEachCause(e) {
	return byCause(joinedEnvironments(e)).map(merged).toSorted(byPlace);
}
function problemsOf(e) {
	let { isSummary: t = !1, related: n } = e, r = n.flatMap(({ problem: e }) => e ?? []).map(alike(e));
	if (r.length === 0) return [e];
	let i = n.filter(({ problem: e }) => e === void 0);
	return t ? r : [{
		...e,
		related: i
	}, ...r];
}
function alike(e) {
	if (!("until" in e && "reason" in e)) return (e) => e;
	let { reason: t, until: n } = e;
	return (e) => ({
		...e,
		reason: t,
		until: n
	});
}
function atCause(e) {
	let t = e.cause?.inMap ?? null;
	if (t === null) return null;
	let { about: n, ...r } = e;
	return {
		...r,
		...placeIn(t)
	};
}
function leadersAmong(e) {
	let t = new Map(), n = ({ cause: e }) => e?.ids.filter(isWrongName) ?? [];
	for (let r of e.toSorted(byRank)) for (let e of n(r)) t.has(e) || t.set(e, r);
	return (e) => {
		let [r] = n(e).flatMap((e) => t.get(e) ?? []).toSorted(byRank);
		return r === void 0 || r === e ? null : r;
	};
}
function byCause(e) {
	let t = new Map(), n = (e) => {
		let n = e;
		for (let e = t.get(n); e !== void 0; e = t.get(n)) n = e;
		return n !== e && t.set(e, n), n;
	}, r = e.map((e, t) => ({
		problem: e,
		ids: idsOf(e, t)
	}));
	for (let { ids: e } of r) for (let r of e) {
		let [i, a] = [n(e[0]), n(r)];
		i !== a && t.set(a, i);
	}
	return [...Map.groupBy(r, ({ ids: e }) => n(e[0])).values()].map((e) => e.map(({ problem: e }) => e));
}
function idsOf(e, t) {
	let { rule: n, cause: r } = e, i = inEveryEnvironment(e), [a, ...o] = [
		...r?.ids ?? [],
		...ONCE.has(n) ? [JSON.stringify(["once", n])] : [],
		...i === null ? [] : [i]
	];
	return a === void 0 ? [JSON.stringify(["alone", t])] : [a, ...o];
}
function inEveryEnvironment({ rule: e, severity: t, flow: n, environments: r, at: i, message: a }) {
	if (n !== null || !i.startsWith("/environments/")) return null;
	let [, o = "", ...s] = fromPointer(i);
	return r.includes(o) ? JSON.stringify([
		"everywhere",
		e,
		t,
		s,
		a
	]) : null;
}
function merged(e) {
	let t = e.length === 1 ? e : e.toSorted(byRank), [n, ...r] = t;
	if (r.length === 0) return n;
	let i = t.filter(({ rule: e }) => e === n.rule), a = n.environments.length === 0 ? [] : unionOf(i), o = shownFor(n, i);
	if (o === null && a.length === n.environments.length) return {
		...n,
		related: [...n.related, ...relatedTo(r)]
	};
	let { fix: s, cause: c, about: l, ...u } = n;
	return {
		...u,
		...o === null && l !== void 0 ? { about: l } : {},
		...o,
		environments: a,
		isSummary: !0,
		related: relatedTo(t, o?.file === void 0 ? null : n.rule)
	};
}
function shownFor(e, t) {
	let n = new Set(t.map(({ flow: e }) => e)).size;
	if (n < 2) return null;
	let r = ONCE.get(e.rule);
	if (r !== void 0) return { message: r(n) };
	let i = e.cause?.inMap ?? null;
	return i === null ? null : placeIn(i);
}
function placeIn({ each: e, ...t }) {
	return {
		...t,
		flow: null
	};
}
function relatedTo(e, t = null) {
	return e.toSorted(byPlace).map((e) => {
		let { file: n, line: r, rule: i, cause: a } = e;
		return {
			file: n,
			line: r,
			message: (i === t ? a?.inMap?.each : void 0) ?? e.message,
			problem: e
		};
	});
}
function byRank(e, t) {
	return RANKS$1[e.severity] - RANKS$1[t.severity] || CONSEQUENCES.indexOf(e.rule) - CONSEQUENCES.indexOf(t.rule) || ruleIndex(e) - ruleIndex(t) || byPlace(e, t);
}
const ORDER = new Map(RULES.map(({ id: e }, t) => [e, t]));
function ruleIndex({ rule: e }) {
	return ORDER.get(e) ?? ORDER.size;
}
// src/json/lines.ts
var Lines = class {
	#e;
	#t = [0];
	#n = !1;
	constructor(e) {
		this.#e = e;
	}
	position(e) {
		for (; this.#t.at(-1) <= e && this.#r(););
		let t = 0, n = this.#t.length - 1;
		for (; t < n;) {
			let r = t + n + 1 >> 1;
			this.#t[r] <= e ? t = r : n = r - 1;
		}
		return {
			line: t + 1,
			column: e - this.#t[t] + 1
		};
	}
	line(e) {
		for (; this.#t.length <= e && this.#r(););
		let [t, n] = [this.#t[e - 1], this.#t[e]];
		return t === void 0 ? void 0 : this.#e.slice(t, n === void 0 ? void 0 : n - 1);
	}
	#r() {
		if (this.#n) return !1;
		let e = this.#e.indexOf("\n", this.#t.at(-1));
		return e === -1 ? this.#n = !0 : this.#t.push(e + 1), !this.#n;
	}
}, Spots = class {
	#e;
	#t = new Map();
	#n;
	constructor(e) {
		this.#e = e, this.#n = spotAt(e, skipSpace(e, 0), null);
	}
	find(e) {
		let t = this.#n;
		for (let n of e) {
			if (t?.type !== "object" && t?.type !== "array") return;
			t = this.#r(t).child(String(n));
		}
		return t;
	}
	#r(e) {
		let t = this.#t.get(e) ?? new Block(this.#e, e);
		return this.#t.set(e, t), t;
	}
}, Block = class {
	#e;
	#t;
	#n = new Map();
	#r = null;
	#i = !1;
	constructor(e, t) {
		this.#e = e, this.#t = t;
	}
	child(e) {
		for (; !this.#i && !this.#n.has(e);) this.#a();
		return this.#n.get(e);
	}
	#a() {
		let [e, t] = [this.#e, this.#o()], n = this.#t.type === "object" ? {
			offset: t,
			length: endOfString(e, t) - t
		} : null, r = n === null ? t : skipSpace(e, t + n.length), i = spotAt(e, n === null ? t : skipSpace(e, r + 1), n);
		if (i === void 0 || e[t] === "}") {
			this.#i = !0;
			return;
		}
		let a = n === null ? String(this.#n.size) : stringText(e, t, n.length);
		this.#n.has(a) || this.#n.set(a, i), this.#r = i;
	}
	#o() {
		let e = this.#e;
		if (this.#r === null) return skipSpace(e, this.#t.offset + 1);
		let t = skipSpace(e, endOfValue(e, this.#r.offset));
		return e[t] === "," ? skipSpace(e, t + 1) : t;
	}
};
function stringText(e, t, n) {
	let r = e.slice(t + 1, t + n - 1);
	if (!r.includes("\\")) return r;
	try {
		return JSON.parse(e.slice(t, t + n));
	} catch {
		return r;
	}
}
function spotAt(e, t, n) {
	let r = TYPES$1[e[t] ?? ""] ?? "other", i = r === "object" || r === "array" ? 1 : endOfValue(e, t) - t;
	return i > 0 ? {
		offset: t,
		length: i,
		type: r,
		key: n
	} : void 0;
}
const TYPES$1 = {
	"{": "object",
	"[": "array",
	"\"": "string"
};
function endOfValue(e, t) {
	switch (e[t]) {
		case "\"": return endOfString(e, t);
		case "{":
		case "[": return endOfBlock(e, t);
		default: return LITERAL$1.lastIndex = t, LITERAL$1.test(e) ? LITERAL$1.lastIndex : t;
	}
}
const LITERAL$1 = /[\w.+-]+/y, MARK$1 = /["{}[\]/]/g;
function endOfBlock(e, t) {
	let n = 0;
	MARK$1.lastIndex = t;
	for (let t = MARK$1.test(e); t; t = MARK$1.test(e)) {
		let t = MARK$1.lastIndex - 1;
		switch (e[t]) {
			case "\"":
				MARK$1.lastIndex = endOfString(e, t);
				break;
			case "/":
				MARK$1.lastIndex = Math.max(t + 1, skipSpace(e, t));
				break;
			case "{":
			case "[":
				n++;
				break;
			default: if (--n === 0) return t + 1;
		}
	}
	return e.length;
}
function endOfString(e, t) {
	for (let n = e.indexOf("\"", t + 1); n !== -1; n = e.indexOf("\"", n + 1)) if (!isEscaped(e, n)) return n + 1;
	return e.length;
}
function isEscaped(e, t) {
	let n = 0;
	for (; e.charCodeAt(t - 1 - n) === 92;) n++;
	return n % 2 == 1;
}
const SPACE = /(?:[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))*/y;
function skipSpace(e, t) {
	let n = e.charCodeAt(t);
	return n > 32 && n !== 47 ? t : (SPACE.lastIndex = t, SPACE.test(e), Math.max(t, SPACE.lastIndex));
}
// src/json/splice.ts
var Parsed = class {
	text;
	spots;
	#e = null;
	constructor(e) {
		this.text = e, this.spots = new Spots(e);
	}
	get root() {
		return this.#e ??= { root: parseTree(this.text, [], RELAXED) }, this.#e.root;
	}
};
function splicesOf(e, t) {
	let { text: n } = e;
	if (t.kind === "value") {
		let r = e.spots.find(t.path);
		return r?.type === "string" ? [stringSplice(n, r, t.to)] : null;
	}
	let r = e.root === void 0 ? void 0 : nodeAt(e.root, t.path);
	if (r === void 0) return null;
	let i = r.parent, [a] = i?.children ?? [];
	if (i?.type !== "property" || a === void 0) return null;
	if (t.kind === "remove") return removal(n, i);
	let o = i.parent && childrenOf(i.parent).byName.get(t.to);
	return o !== void 0 && o !== i ? null : [stringSplice(n, a, t.to)];
}
function applySplices(e, t) {
	return t.toSorted((e, t) => t.offset - e.offset).reduce((e, { offset: t, length: n, text: r }) => e.slice(0, t) + r + e.slice(t + n), e);
}
function nodeAt(e, t) {
	return t.reduce((e, t) => {
		if (e !== void 0) return e.type === "object" ? childrenOf(e).byName.get(String(t))?.children?.[1] : findNodeAtLocation(e, [Number(t)]);
	}, e);
}
const known$1 = new WeakMap();
function childrenOf(e) {
	let t = e.children ?? [], n = known$1.get(e) ?? {
		byName: new Map(t.map((e) => [String(e.children?.[0]?.value), e]).toReversed()),
		positions: new Map(t.map((e, t) => [e, t]))
	};
	return known$1.set(e, n), n;
}
function stringSplice(e, t, n) {
	let r = stringText(e, t.offset, t.length), { start: i, end: a } = difference(r, n), o = offsetInString(e, t, i);
	return {
		offset: o,
		length: offsetInString(e, t, r.length - a) - o,
		text: JSON.stringify(n.slice(i, n.length - a)).slice(1, -1)
	};
}
function difference(e, t) {
	let n = Math.min(e.length, t.length), r = 0;
	for (; r < n && e[r] === t[r];) r++;
	let i = 0;
	for (; i < n - r && e[e.length - 1 - i] === t[t.length - 1 - i];) i++;
	return /[\ud800-\udbff]/.test(e[r - 1] ?? "") && r--, i > 0 && /[\udc00-\udfff]/.test(e[e.length - i] ?? "") && i--, {
		start: r,
		end: i
	};
}
function offsetInString(e, { offset: t, length: n }, r) {
	let i = t + 1;
	for (let a = 0; a < r && i < t + n - 1; a++) e[i] === "\\" ? i += e[i + 1] === "u" ? 6 : 2 : i += 1;
	return i;
}
function removal(e, t) {
	let n = t.parent?.children ?? [], r = n[((t.parent && childrenOf(t.parent).positions.get(t)) ?? 0) - 1], i = t.offset + t.length, a = commaAt(e, i), o = r === void 0 ? null : commaAt(e, r.offset + r.length), s = a ?? o, c = t.offset;
	for (; /\s/.test(e[c - 1] ?? "");) c--;
	let l = n.length === 1 && e[c - 1] === "{" ? i + (/^\s*(?=\})/.exec(e.slice(i))?.[0].length ?? 0) : i;
	return [{
		offset: c,
		length: l - c,
		text: ""
	}, ...s === null ? [] : [{
		offset: s,
		length: 1,
		text: ""
	}]];
}
function commaAt(e, t) {
	let n = skipSpace(e, t);
	return e[n] === "," ? n : null;
}
// src/json/source.ts
var Source = class {
	file;
	text;
	#e;
	#t = null;
	#n = null;
	#r = new Map();
	constructor(e, t, n = null) {
		this.file = e, this.text = t, this.#e = n;
	}
	place(e, t) {
		let n = e, r = this.#i(n);
		for (; r === void 0 && n.length > 0;) n = n.slice(0, -1), r = this.#i(n);
		if (r === void 0) return this.span(n, 0, 0);
		let i = e instanceof KeyPath && n === e ? r.key : null, [a, o] = i === null ? this.#a(r, t) : this.#o(i, t);
		return this.span(n, a, o - a);
	}
	keyPlace(e) {
		let t = this.#i(e);
		return t === void 0 || t.key === null ? this.place(e) : this.span(e, t.key.offset, t.key.length);
	}
	span(e, t, n) {
		return this.#e === null ? {
			file: this.file,
			at: toPointer(e),
			...this.range(t, n)
		} : this.#e.source.place(this.#e.path, [t, t + n]);
	}
	range(e, t) {
		let n = this.#c(e), r = this.#c(e + t);
		return {
			line: n.line,
			column: n.column,
			endLine: r.line,
			endColumn: r.column
		};
	}
	get parsed() {
		return this.#t ??= new Parsed(this.text), this.#t;
	}
	#i(e) {
		return this.parsed.spots.find(e);
	}
	#a(e, t) {
		if (e.type === "string") return this.#o(e, t);
		let { offset: n, length: r } = (e.type === "object" || e.type === "array") && e.key !== null ? e.key : e;
		return [n, n + r];
	}
	#o(e, t) {
		if (t === void 0) return [e.offset, e.offset + e.length];
		let n = this.#s(e, t[0]);
		return [n, Math.max(n, this.#s(e, t[1]))];
	}
	#s(e, t) {
		let n = this.#r.get(e) ?? marksOf(this.text, e);
		this.#r.set(e, n);
		let r = Math.min(Math.floor(Math.max(t, 0) / STRIDE), n.length - 1), i = e.offset + e.length - 1, a = n[r] ?? e.offset + 1;
		for (let e = r * STRIDE; e < t && a < i; e++) a = pastCharacter(this.text, a);
		return a;
	}
	#c(e) {
		return this.#n ??= new Lines(this.text), this.#n.position(Math.min(Math.max(e, 0), this.text.length));
	}
};
const STRIDE = 256;
function marksOf(e, { offset: t, length: n }) {
	let r = [], i = t + n - 1, a = t + 1;
	for (let t = 0; a < i; t++) t % 256 == 0 && r.push(a), a = pastCharacter(e, a);
	return r;
}
function pastCharacter(e, t) {
	return e[t] === "\\" ? t + (e[t + 1] === "u" ? 6 : 2) : t + 1;
}
// src/live/unread.ts
function unread(e, t) {
	let [n, ...r] = distinct(reasonsFor(e, t));
	return n === void 0 ? null : r.length === 0 ? n : {
		code: "several-unread",
		cause: n,
		more: r.length
	};
}
function reasonsFor(e, t) {
	let { environments: n } = e;
	if (t === "key") return [];
	let r = [...n.values()].flatMap(({ reachability: e }) => e.kind === "unconnected" ? [e.reason] : []), i = [...n].flatMap(([e, { identity: t }]) => t?.refusal ? [{
		code: "identity-refused",
		environmentName: e
	}] : []);
	return [
		...r,
		...i,
		...reasonsOfConnected(e, t)
	];
}
function reasonsOfConnected(e, t) {
	let { key: n, environments: r, currents: i } = e;
	if (n.refusal !== null) return [{ code: "key-refused" }];
	let a = [...r].filter(([, { identity: e }]) => !e?.refusal);
	switch (t) {
		case "environments": return a.flatMap(([e, { reachability: t }]) => t.kind === "unknown" ? [unanswered(e, t)] : []);
		case "connections": return [...a.flatMap(([e, t]) => unlisted(e, t)), ...cutShort(e)];
		case "flows": return [...i].flatMap(([{ resolution: e }, t]) => {
			if (t.kind !== "unreadable") return [];
			let { environmentName: n } = e.environment;
			if (r.get(n)?.identity?.refusal) return [];
			let i = r.get(n)?.reachability;
			return i?.kind === "unknown" ? [unanswered(n, i)] : isClosed(i) ? [{
				code: "environment-closed",
				environmentName: n
			}] : [{
				code: "live-flow-unreadable",
				environmentName: n,
				cause: t.cause
			}];
		});
	}
}
function unlisted(e, { reachability: t, connections: n }) {
	return n?.kind === "unreadable" ? isClosed(t) ? [{
		code: "environment-closed",
		environmentName: e
	}] : t.kind === "unknown" ? [unanswered(e, t)] : [{
		code: "connections-unreadable",
		environmentName: e,
		cause: n.cause
	}] : [];
}
function cutShort(e) {
	return boundEntries(e).filter(({ live: e, list: t }) => e === null && !t.isWhole).map(({ environment: { environmentName: e } }) => ({
		code: "connections-listed-partly",
		environmentName: e
	}));
}
function unanswered(e, { cause: t }) {
	return {
		code: "environment-unanswered",
		environmentName: e,
		cause: t
	};
}
function isClosed(e) {
	return e !== void 0 && [
		"missing",
		"disabled",
		"refused"
	].includes(e.kind);
}
// src/check/project.ts
function judgingPolicy({ map: e, baseMap: t, baseProblem: n = null }) {
	return policyOf(n === null ? e : null, t);
}
function isAffected(e, { affected: t }) {
	return t === null || t.has(e);
}
function isWanted(e, { environments: t }) {
	return t.length === 0 || t.includes(e);
}
// src/check/not-run.ts
function notRun$2(e, t) {
	let n = reasonAgainst(e, t);
	return n === null ? [...withoutAccount(e, t), ...inParts(e, t)].map((t) => ({
		rule: e.id,
		reason: t
	})) : [{
		rule: e.id,
		reason: n
	}];
}
function inParts(e, t) {
	if (e.subject !== "flow") return [];
	let n = [...e.uncheckedAnywhere?.(t) ?? []], r = t.unchecked.flatMap((t) => t.rule === e.id ? [t.reason] : []);
	return sortedByData(distinct([...n, ...r]));
}
function reasonAgainst(e, t) {
	return e.subject === "live" ? reasonAgainstLive(e, t) : t.map === null && needsMap(e, t) ? withoutMap(t) : e.subject === "map" && e.judgesConnections?.(t.policy) ? "code" in t.live ? t.live : unread(t.live.facts, "connections") : e.subject === "pull" && "code" in t.pull ? t.pull : null;
}
function withoutAccount(e, t) {
	if (!("needsDeployAs" in e) || t.map === null) return [];
	let n = [...t.map.environments.values()].filter(({ name: e, deployAs: n }) => n === null && isWanted(e, t)).map(({ name: e }) => e), { mapFile: r } = t;
	return n.length === 0 ? [] : [{
		code: "deploy-as-missing",
		mapFile: r,
		environments: n
	}];
}
function reasonAgainstLive(e, t) {
	let { live: n, map: r } = t, { judges: i, isAbout: a } = e, o = [...r?.environments.values() ?? []];
	return a !== void 0 && !o.some(a) ? null : "code" in n ? n : t.map === null ? withoutMap(t) : unread(n.facts, i);
}
function withoutMap({ mapFile: e, mapProblems: t }) {
	return {
		code: t === null ? "map-missing" : "map-invalid",
		mapFile: e
	};
}
function needsMap(e, { mapProblems: t, pull: n }) {
	return e.subject === "files" ? !1 : e.subject === "flow" ? e.needs === "map" : e.subject !== "pull" || e.needs === "map" || t !== null || "code" in n;
}
function checkedFiles(e, t) {
	let { facts: n, badFiles: r, mapFile: i } = t, a = [...e.environments.keys()].every((e) => isWanted(e, t)), o = RULES.filter((e) => ["pull", "live"].includes(e.subject) || reasonAgainst(e, t));
	return {
		files: [
			i,
			...n.map(({ file: e }) => e),
			...r.map(({ file: e }) => e)
		],
		mapFile: i,
		bad: new Set(r.map(({ file: e }) => e)),
		isLookedAt: (e) => e === i || isAffected(e, t),
		isRun: (e) => a && !o.some((t) => t.id === e)
	};
}
function diffOfSplices(e, t) {
	let n = t.slice(0, 4).flatMap((t) => hunk(e, t)), r = t.length - 4;
	return r > 0 ? [...n, ` \u2026 and ${more(r, "place")}`] : n;
}
function hunk(e, t) {
	let n = Math.min(...t.map(({ offset: e }) => e)), r = Math.max(...t.map(({ offset: e, length: t }) => e + t)), i = !e.slice(n, r).includes("\n"), a = startOfLine(e, n, i), o = e.slice(a, endOfLine(e, r, i)), s = t.map((e) => ({
		...e,
		offset: e.offset - a
	})), { removed: c, added: l } = changedLines(lines$2(o), lines$2(applySplices(o, s))), [u = "", ...d] = c, [f = "", ...p] = l;
	if (d.length === 0 && p.length === 0 && l.length === 1) return unindented(around(u, f)).map((e, t) => t === 0 ? `-${e}` : `+${e}`);
	let m = unindented([...c, ...l]);
	return [...few(m.slice(0, c.length), "-"), ...few(m.slice(c.length), "+")];
}
const NEAR = 1e3;
function startOfLine(e, t, n) {
	if (!n) return e.lastIndexOf("\n", t - 1) + 1;
	let r = Math.max(0, t - NEAR);
	return r + e.slice(r, t).lastIndexOf("\n") + 1;
}
function endOfLine(e, t, n) {
	let r = n ? e.slice(t, t + NEAR) : e.slice(t), i = r.indexOf("\n");
	return i === -1 ? t + r.length : t + i;
}
function lines$2(e) {
	return e.split("\n").map((e) => e.replace(/\r$/, ""));
}
function changedLines(e, t) {
	let n = Math.min(e.length, t.length), r = 0;
	for (; r < n && e[r] === t[r];) r++;
	let i = 0;
	for (; i < n - r && e.at(-1 - i) === t.at(-1 - i);) i++;
	let a = e.slice(r, e.length - i), o = t.slice(r, t.length - i), [s = "", ...c] = a, l = e[e.length - i], u = l !== void 0 && s.replace(/,$/, "") === l.replace(/,$/, "");
	return o.length === 0 && u ? {
		removed: [...c, l],
		added: o
	} : {
		removed: a,
		added: o
	};
}
function around(e, t) {
	if (Math.max(e.length, t.length) <= 160) return [e, t];
	let { start: n, end: r } = difference(e, t);
	return [e, t].map((e) => {
		let [t, i] = [Math.max(0, n - 30), Math.min(e.length, e.length - r + 30)], a = e.slice(t, i).trim();
		return `${t > 0 ? "\u2026" : ""}${a}${i < e.length ? "\u2026" : ""}`.toWellFormed();
	});
}
function unindented(e) {
	let t = e.filter((e) => e.trim() !== "").map((e) => e.length - e.trimStart().length), n = t.reduce((e, t) => Math.min(e, t), t[0] ?? 0);
	return e.map((e) => e.slice(n).trimEnd());
}
function few(e, t) {
	let n = e.length > 12 ? e.slice(0, 11) : e, r = e.length - n.length;
	return [...n.map((e) => `${t}${middleCut(e)}`), ...r > 0 ? [`${t}\u2026 and ${more(r, "line")}`] : []];
}
function middleCut(e) {
	return e.length <= 160 ? e : `${e.slice(0, 80).trimEnd()} \u2026 ${e.slice(-80)}`.toWellFormed();
}
// src/json/text.ts
const SIGNATURES = [
	{
		encoding: "utf-8",
		bom: !0,
		bytes: [
			239,
			187,
			191
		]
	},
	{
		encoding: "utf-16le",
		bom: !0,
		bytes: [255, 254]
	},
	{
		encoding: "utf-16be",
		bom: !0,
		bytes: [254, 255]
	},
	{
		encoding: "utf-16le",
		bom: !1,
		bytes: [
			null,
			0,
			null,
			0
		]
	},
	{
		encoding: "utf-16be",
		bom: !1,
		bytes: [
			0,
			null,
			0,
			null
		]
	}
];
function decode(e) {
	let { encoding: t, bom: n } = SIGNATURES.find((t) => starts(e, t.bytes)) ?? {
		encoding: "utf-8",
		bom: !1
	};
	try {
		return {
			text: new TextDecoder(t, { fatal: !0 }).decode(e),
			encoding: t,
			bom: n,
			undecodableAt: null
		};
	} catch {
		return {
			text: new TextDecoder(t).decode(e),
			encoding: t,
			bom: n,
			undecodableAt: soundStart(e, t).length
		};
	}
}
const BYTES = {
	"utf-8": (e) => Buffer.from(e, "utf8"),
	"utf-16le": (e) => Buffer.from(e, "utf16le"),
	"utf-16be": (e) => Buffer.from(e, "utf16le").swap16()
};
function soundStart(e, t) {
	let n = 0;
	for (let r = e.length + 1; r - n > 1;) {
		let i = n + r >> 1;
		decodeStart(e, i, t) === null ? r = i : n = i;
	}
	return decodeStart(e, n, t) ?? "";
}
function decodeStart(e, t, n) {
	try {
		return new TextDecoder(n, { fatal: !0 }).decode(e.subarray(0, t), { stream: !0 });
	} catch {
		return null;
	}
}
function starts(e, t) {
	if (e.length < t.length) return !1;
	for (let n = 0; n < t.length; n++) {
		let r = t[n];
		if (r === null ? e[n] === 0 : e[n] !== r) return !1;
	}
	return !0;
}
function detached(e) {
	return structuredClone(e);
}
// src/check/suggestion.ts
function suggestionOf(e, { edits: t }) {
	let n = t.flatMap((t) => {
		let n = splicesOf(e.parsed, t);
		return n === null ? [] : [n];
	}), r = diffOfSplices(e.text, n);
	if (n.length < t.length || r.length === 0) return null;
	let i = n.flat().map(({ offset: t, length: n, text: r }) => ({
		...e.range(t, n),
		text: r
	}));
	return {
		edits: t,
		diff: detached(r),
		replacements: detached(i)
	};
}
// src/check/placed.ts
function findingAt(e, t, n) {
	let { at: r, within: i, message: a, about: o, environment: s, fix: c, related: l = [], cause: u, ask: d } = t, { source: f, flow: p, fixed: m = f } = n;
	return {
		...about$1(e),
		...t.severity === void 0 ? {} : { severity: t.severity },
		message: a,
		environments: s === void 0 ? [] : [s],
		flow: p,
		...placed$1(f, r, o, i),
		...fixable$1(c, m),
		related: l.map((e) => relatedAt(e, n)),
		...d === void 0 || d.length === 0 ? {} : { ask: d },
		...u === void 0 ? {} : { cause: placedCause(u, n) }
	};
}
function placedCause({ ids: e, inMap: t }, { map: n }) {
	if (t === void 0 || n === void 0) return {
		ids: e,
		inMap: null
	};
	let { at: r, about: i, message: a, each: o } = t;
	return {
		ids: e,
		inMap: {
			...placed$1(n, r, i),
			message: a,
			each: o
		}
	};
}
function placed$1(e, t, n = [], r) {
	let i = e.place(t, r), a = toPointer(t), o = i.at === a ? n : [a, ...n];
	return o.length === 0 ? i : {
		...i,
		about: o
	};
}
function relatedAt(e, { source: t, map: n }) {
	if ("file" in e) return e;
	let { at: r, within: i, message: a, inMap: o = !1, flow: s } = e, { file: c, line: l } = (s?.source ?? (o ? n : null) ?? t).place(r, i);
	return {
		file: c,
		line: l,
		message: a
	};
}
function fixable$1(e, t) {
	let n = e === void 0 ? null : suggestionOf(t, e);
	return n === null ? {} : { fix: n };
}
var Suppressions = class {
	#e;
	#t = new Map();
	areNone;
	constructor(e) {
		this.areNone = e.length === 0;
		let t = e.map((e, t) => ({
			suppression: e,
			index: t
		}));
		this.#e = Map.groupBy(t, ({ suppression: e }) => e.rule);
	}
	*accepting({ rule: e, flow: t, file: n, at: r }) {
		if (e === "suppression-stale") return;
		let i = this.#n(e, t ?? n);
		if (i.size !== 0) for (let e of [void 0, ...placesAround(r)]) {
			let t = i.get(e);
			t !== void 0 && (yield t);
		}
	}
	#n(e, t) {
		let n = `${e} ${t}`, r = this.#t.get(n);
		if (r !== void 0) return r;
		let i = (this.#e.get(e) ?? []).filter(({ suppression: { flow: e } }) => e === void 0 || matchesFile(t, e)), a = Map.groupBy(i, ({ suppression: e }) => e.at);
		return this.#t.set(n, a), a;
	}
};
function* placesAround(e) {
	yield e;
	for (let t = e.lastIndexOf("/"); t !== -1; t = e.lastIndexOf("/", t - 1)) if (yield e.slice(0, t), t === 0) return;
}
function suppressionsOn(e, t) {
	return new Suppressions(e.suppressions.filter(({ until: e }) => e === void 0 || e >= t));
}
function suppressionOf(e, t) {
	return [...t.accepting(e)].flatMap(([e]) => e ?? []).toSorted((e, t) => e.index - t.index)[0]?.suppression;
}
function acceptedBy(e, t, n) {
	let r = [
		e,
		atCause(e),
		t
	];
	for (let e of r) {
		let t = e === null ? void 0 : suppressionOf(e, n);
		if (t !== void 0) return t;
	}
}
function suppressionUses(e, t, n) {
	let r = new Set(), i = new Suppressions(e), a = t.flatMap((e) => [e, atCause(e) ?? []].flat()), o = new Set(a.flatMap((e) => [...i.accepting(e)]));
	for (let e of o) for (let { suppression: t } of e) r.add(t);
	let s = blindSpots(n);
	return e.map((e, t) => ({
		suppression: e,
		index: t,
		matches: r.has(e) || (n.isRun(e.rule) && !s(e) ? !1 : null)
	}));
}
function blindSpots({ files: e, bad: t, mapFile: n, isLookedAt: r }) {
	let i = (e) => !t.has(e) && (e !== n || t.size === 0), a = e.filter((e) => !r(e)), o = e.filter((e) => !r(e) || !i(e)), s = {
		passedBy: new Set(a),
		unknown: new Set(o)
	};
	return ({ rule: e, flow: t }) => {
		let n = e === "json-invalid" ? "passedBy" : "unknown";
		return t === void 0 ? s[n].size > 0 : s[n].has(t) ? !0 : !isPlainName(t) && [...s[n]].some((e) => matchesFile(e, t));
	};
}
// src/check/found.ts
function found(e, t) {
	switch (e.subject) {
		case "files": return foundInFiles(e, t);
		case "map": return foundInMap(e, t);
		case "flow": return [];
		case "pull": return foundInPull(e, t);
		case "live": return foundLive(e, t);
		case "suppressions": return [];
	}
}
function* foundInFiles(e, t) {
	for (let n of e.check(t)) {
		let r = n.file === t.mapFile ? null : n.file;
		(r === null || isAffected(r, t)) && (yield {
			...about$1(e),
			environments: [],
			related: [],
			...n,
			flow: r
		});
	}
}
function* foundInMap(e, t) {
	let { map: n, facts: r, ...i } = t;
	if (n !== null) for (let a of e.check({
		...i,
		map: n,
		flows: r
	})) isElsewhere(a, t) || (yield findingAt(e, a, {
		source: n.source,
		map: n.source,
		flow: null
	}));
}
function isElsewhere({ environment: e }, t) {
	return e !== void 0 && !isWanted(e, t);
}
function* foundInPull(e, t) {
	let { map: n, baseMap: r, uses: i, pull: a, live: o } = t;
	r === null || "code" in a || reasonAgainst(e, t) !== null || (yield* inMapOrFlow(e, e.check({
		map: n,
		base: r,
		flows: i,
		pull: a,
		live: o
	}), n?.source ?? new Source(t.mapFile, ""), t));
}
function* foundLive(e, t) {
	let { map: n, live: r } = t;
	if (n === null || "code" in r) return;
	let i = [...r.facts.currents.keys()];
	yield* inMapOrFlow(e, e.check({
		...r,
		map: n,
		targets: i
	}), n.source, t);
}
function* inMapOrFlow(e, t, n, r) {
	for (let i of t) {
		if (isElsewhere(i, r)) continue;
		let { flow: t } = i;
		yield findingAt(e, i, {
			source: t?.source ?? n,
			map: n,
			flow: t?.file ?? null
		});
	}
}
function foundInSuppressions(e, t, n) {
	let { map: r, today: i } = n;
	if (r === null) return [];
	let a = suppressionUses(r.suppressions, t, checkedFiles(r, n)), o = e.filter((e) => e.subject === "suppressions"), { source: s } = r;
	return o.flatMap((e) => [...e.check({
		suppressions: a,
		today: i
	})].map((t) => findingAt(e, t, {
		source: s,
		map: s,
		flow: null
	})));
}
// src/map/flow-facts.ts
function flowFacts(e, t, n) {
	let r = (t === null ? [] : environmentsOf$1(t, e, n)).map((t) => resolveUsed(e, t));
	return {
		file: e.file,
		bindings: r.flatMap(({ environment: e, bindings: t }) => t.map(({ entry: t, used: n }) => ({
			environment: e,
			entry: t,
			logicalName: n.declared?.logicalName ?? null,
			sendsCards: n.sendsCards,
			sendsMessages: n.sendsMessages
		}))),
		keysMeant: [...usedUndeployed(e, t), ...r.flatMap((n) => keysMeant(e, t, n))],
		misspelt: r.flatMap((t) => misspelt(e, t)),
		secureParameters: e.secureParameters
	};
}
function misspelt({ file: e }, { environment: t, unmapped: n }) {
	return n.flatMap(({ key: n, declared: r }) => {
		let i = r?.logicalName ?? n, a = mappedKeys(t.entries).nearest(i);
		return a === null ? [] : [{
			key: a,
			causes: [wrongName(e, "reference", n), unmappedName(i)]
		}];
	});
}
function usedUndeployed(e, t) {
	return t === null || checkedOnlyReason(t, e) === null ? [] : e.used.flatMap(({ key: e, declared: t }) => [e, t?.logicalName ?? e]);
}
function keysMeant(e, t, n) {
	return n.unmapped.flatMap((r) => (isConnectionId(r.key, e, t) ? keyOfConnection(r.key, e, t) : mappedInOtherCase(r, n)?.mapped) ?? []);
}
// src/map/flow-index.ts
function indexed(e, t = usedReferences(e)) {
	let { file: n, displayName: r, guids: i, origin: a, workflowId: o, solution: s } = e, { references: c, definition: l, operations: u } = e;
	return {
		file: n,
		displayName: r,
		guids: i,
		origin: a,
		workflowId: o,
		...s === void 0 ? {} : { solution: s },
		references: c?.map(indexedReference) ?? null,
		used: t.map(indexedUse),
		secureParameters: secureParameters(l.parameters),
		childFlows: u.flatMap(({ childFlow: e }) => e ?? []),
		connectors: usedConnectors(e),
		size: u.length,
		limitsRuns: concurrencyPath(u) !== null
	};
}
function indexedReference(e) {
	let { key: t, logicalName: n, connectionName: r, source: i } = e;
	return {
		key: t,
		logicalName: n,
		connectionName: r,
		source: i
	};
}
function indexedUse(e) {
	let { key: t, declared: n } = e;
	return {
		key: t,
		declared: n && {
			logicalName: n.logicalName,
			source: n.source
		},
		sendsCards: isTeams(e) && e.uses.some(isCard),
		sendsMessages: isTeams(e) && e.uses.some(isMessage)
	};
}
function secureParameters(e) {
	return (isObject(e) ? Object.entries(e) : []).filter(([, e]) => isSecure(e)).map(([e]) => e);
}
// src/map/known-flows.ts
function knownFlows(e, t) {
	let n = [...t?.environments.values() ?? []].flatMap((e) => [...e.flows.values()]);
	return new Set([...e.flatMap(guidsInName), ...n.flatMap(({ flowName: e }) => e === null ? [] : [e.toLowerCase()])]);
}
// src/process/v8-limits.ts
const YOUNG = 16777216, KNOWS_FLAGS = Number.parseInt(process.versions.v8, 10) === 13;
async function limitV8(e) {
	if (e < 50 || !KNOWS_FLAGS) return () => {};
	let { getHeapSpaceStatistics: t, setFlagsFromString: n } = await import("node:v8");
	n(e > 2e3 ? "--heap-growing-percent=30" : "--invocation-count-for-turbofan=50000");
	let r = e > 500;
	return () => {
		r && (r = (t().find(({ space_name: e }) => e === "new_space")?.space_size ?? YOUNG) < YOUNG, r || n("--semi-space-growth-factor=1"));
	};
}
// src/flow/expressions.ts
function mayBeWrong({ reading: { error: e, wrongCalls: t, tooLong: n } }) {
	return e !== null || t.length > 0 || n.length > 0;
}
// src/flow/graph.ts
var FlowGraph = class {
	#e = null;
	#t;
	#n;
	#r;
	#i = new Map();
	#a = null;
	#o = new Map();
	#s = 0;
	#c = 0;
	#l;
	#u;
	constructor(e) {
		this.#n = e, this.#r = e.map(() => NO_EDGES), this.#l = new Uint32Array(e.length), this.#u = new Uint8Array(e.length), this.#t = Map.groupBy(e, ({ lowerName: e }) => e);
		let t = (e, t) => this.#f(e, t);
		for (let n of e) this.#r[n.index] = edgesOf(n, t);
	}
	get scopes() {
		return [...this.#d().values()];
	}
	scopeOf({ siblings: e, parent: t }) {
		return this.#d().get(e) ?? {
			parent: t,
			operations: []
		};
	}
	#d() {
		return this.#e ??= scopesOf(this.#n), this.#e;
	}
	named(e) {
		return this.namedInAnyCase(e.toLowerCase());
	}
	namedInAnyCase(e) {
		return this.#t.get(e) ?? NONE$2;
	}
	#f({ siblings: e }, t) {
		let n = t.toLowerCase(), r = this.namedInAnyCase(n);
		if (r.length > 1) return this.#p(e).get(n) ?? null;
		let [i] = r;
		return i?.siblings === e ? i : null;
	}
	#p(e) {
		let t = this.#i.get(e);
		if (t !== void 0) return t;
		let n = this.#d().get(e)?.operations ?? NONE$2, r = new Map(n.map((e) => [e.lowerName, e]));
		return this.#i.set(e, r), r;
	}
	edges(e) {
		return this.#m(e) ? this.#r[e.index] ?? NO_EDGES : NO_EDGES;
	}
	#m(e) {
		return this.#n[e.index] === e;
	}
	encloses(e, t) {
		for (let { parent: n } = t; n !== null; n = n.parent) if (n === e) return !0;
		return !1;
	}
	meeting(e, t) {
		for (let n = t; n !== null; n = n.parent) {
			let t = holderIn(n.siblings, e);
			if (t !== null) return t === n ? null : [t, n];
		}
		return null;
	}
	runsBefore(e, t) {
		if (!this.#m(t)) return !0;
		if (e.kind === "trigger") return t.kind === "action";
		let [n, r] = this.meeting(e, t) ?? [];
		return n !== void 0 && r !== void 0 && this.#g(r, n);
	}
	isOrdered({ operations: e }) {
		let t = this.#o.get(e) ?? this.#h(e);
		return this.#o.set(e, t), t;
	}
	#h(e) {
		let t = new Set(this.circles().flatMap((e) => e.map(({ from: e }) => e)));
		return e.every((e) => !t.has(e) && isReadable(own$1(e.value, "runAfter")) && this.edges(e).every(({ to: e }) => e !== null));
	}
	circles() {
		return this.#a ??= this.#v(this.#n) ? this.scopes.flatMap(({ operations: e }) => this.#_(e)) : [], this.#a;
	}
	#g(e, t) {
		let n = ++this.#c, r = [e];
		for (let e = r.pop(); e !== void 0; e = r.pop()) {
			if (++this.#s > MOST_STEPS$1) return !0;
			for (let { to: i } of this.edges(e)) {
				if (i === t) return !0;
				i !== null && this.#l[i.index] !== n && (this.#l[i.index] = n, r.push(i));
			}
		}
		return !1;
	}
	#_(e) {
		if (!this.#v(e)) return [];
		let t = [];
		for (let n of e) this.#u[n.index] === NEW && this.#y(n, t);
		return t.slice(0, MOST_CIRCLES).map(fromFirst);
	}
	#v(e) {
		return e.some((e) => this.edges(e).some(({ to: t }) => t !== null && t.index >= e.index));
	}
	#y(e, t) {
		let n = [this.#b(e, null)];
		for (let e = n.at(-1); e !== void 0; e = n.at(-1)) {
			let r = e.edges[e.followed++];
			if (r === void 0) n.pop(), this.#u[e.operation.index] = LEFT;
			else if (r.to === null) continue;
			else this.#u[r.to.index] === NEW ? n.push(this.#b(r.to, r)) : this.#u[r.to.index] === ON_WALK && t.length < MOST_CIRCLES && t.push(circleOf(n, r, r.to));
		}
	}
	#b(e, t) {
		return this.#u[e.index] = ON_WALK, {
			operation: e,
			by: t,
			edges: this.edges(e),
			followed: 0
		};
	}
};
const [NEW, ON_WALK, LEFT] = [
	0,
	1,
	2
], MOST_STEPS$1 = 3e6, MOST_CIRCLES = 100;
function scopesOf(e) {
	let t = [...Map.groupBy(e, ({ siblings: e }) => e)].map(([e, t]) => [e, {
		parent: t[0]?.parent ?? null,
		operations: t
	}]);
	return new Map(t);
}
function circleOf(e, t, n) {
	let r = e.findIndex(({ operation: e }) => e === n);
	return [...e.slice(r + 1).flatMap(({ by: e }) => e ?? []), t];
}
function fromFirst(e) {
	let t = (t) => e[t]?.from.index ?? 0, n = 0;
	for (let r of e.keys()) t(r) < t(n) && (n = r);
	return [...e.slice(n), ...e.slice(0, n)];
}
function edgesOf(e, t) {
	let n = e.kind === "action" ? own$1(e.value, "runAfter") : void 0;
	if (!isObject(n)) return NO_EDGES;
	let r = [];
	for (let i in n) r.push({
		from: e,
		name: i,
		to: t(e, i)
	});
	return r;
}
function isReadable(e) {
	return e == null || isObject(e);
}
const NONE$2 = [], NO_EDGES = [];
function holderIn(e, t) {
	let n = t;
	for (; n !== null && n.siblings !== e;) n = n.parent;
	return n;
}
// src/flow/names-used.ts
function namesUsed(e, t) {
	let n = {
		operation: [],
		scope: [],
		loop: [],
		variable: [],
		parameter: []
	};
	for (let r of e) for (let e of r.reading.names) {
		let i = e.kind === "variable" || e.kind === "parameter" ? NONE$1 : t().namedInAnyCase(e.lowerName);
		n[e.kind].push({
			use: e,
			string: r,
			named: i
		});
	}
	return n;
}
const NONE$1 = [], ENDS = [
	"succeeded",
	"failed",
	"timedout"
], SKIPPED = "skipped", MOST_STEPS = 2e5;
var RunConditions = class {
	#e;
	#t = new Map();
	#n = new Map();
	#r = new Map();
	#i = 0;
	constructor(e) {
		this.#e = e;
	}
	needs(e, t) {
		let n = this.#e.meeting(t, e)?.[1];
		if (!this.#a(t)) return !0;
		if (n === void 0) return !1;
		let r = this.#o(n).get(t);
		return this.#i > MOST_STEPS || r !== void 0 && !r.has(SKIPPED) || this.#e.runsBefore(t, e) && this.#s(t);
	}
	overlap(e, t) {
		let n = this.#e.meeting(e, t);
		if (n === null || !this.#a(n[0]) || this.#e.runsBefore(e, t) || this.#e.runsBefore(t, e)) return !1;
		let [r, i] = n.map((e) => this.#o(e));
		return r === void 0 || i === void 0 || this.#i > MOST_STEPS ? !1 : ![...r].some(([e, t]) => both(i.get(e), t).size === 0);
	}
	#a(e) {
		let t = this.#e.scopeOf(e), n = this.#n.get(e.siblings);
		if (n !== void 0) return n;
		let r = t.operations.flatMap((e) => this.#e.edges(e)), i = r.length <= MOST_STEPS && this.#e.isOrdered(t) && r.every(hasStatuses);
		return this.#n.set(e.siblings, i), i;
	}
	#o(e) {
		let t = this.#t.get(e);
		if (t !== void 0) return t;
		let n = new Map(), r = new Set([e]);
		for (let e of r) for (let t of this.#e.edges(e)) {
			if (t.to === null || ++this.#i > MOST_STEPS) continue;
			let e = statusesOf(t);
			n.set(t.to, both(n.get(t.to), e)), e.has(SKIPPED) || r.add(t.to);
		}
		return this.#t.set(e, n), n;
	}
	#s(e) {
		let t = new Set([e]);
		for (let n of t) {
			let r = this.#r.get(n), i = r === void 0 ? this.#e.edges(n) : [];
			if (r === !1 || i.some((e) => !this.#c(e, t))) return this.#r.set(e, !1), !1;
		}
		for (let e of t) this.#r.set(e, !0);
		return !0;
	}
	#c(e, t) {
		let n = statusesOf(e);
		return e.to === null || !endsOf(e.to).every((e) => n.has(e)) ? !1 : (n.has(SKIPPED) || t.add(e.to), !0);
	}
};
function endsOf({ value: e }) {
	return cannotFail(e) ? ENDS.slice(0, 1) : ENDS;
}
function cannotFail(e) {
	let t = (digString(e, "type") ?? "").toLowerCase();
	switch (t) {
		case "initializevariable": return !0;
		case "compose": return !JSON.stringify(own$1(e, "inputs") ?? null).includes("@");
		case "scope": {
			let t = own$1(e, "actions");
			return isObject(t) && Object.values(t).every(cannotFail);
		}
		default: return !isKnownType("action", t);
	}
}
function statusesOf({ from: e, name: t }) {
	let n = own$1(own$1(e.value, "runAfter"), t);
	return Array.isArray(n) ? n.length === 1 && n[0] === "Succeeded" ? SUCCEEDED : new Set(n.map((e) => String(e).toLowerCase())) : NONE;
}
const NONE = new Set(), SUCCEEDED = new Set(["succeeded"]);
function hasStatuses(e) {
	let t = [...statusesOf(e)];
	return t.length > 0 && t.every((e) => e === SKIPPED || ENDS.includes(e));
}
function both(e, t) {
	return e === void 0 || e === t ? t : new Set([...e].filter((e) => t.has(e)));
}
// src/flow/expression/unevaluated.ts
const CALL = /^\s*[a-z]\w*\(\s*[a-z')]/i;
function isUnevaluated(e) {
	if (e[0] === "@" || !e.includes("(") || !CALL.test(e) || e.includes("@{")) return !1;
	let { kind: t, wrongCalls: n } = readingOf(`@${e.trim()}`);
	return t === "expression" && n.length === 0 && callsItsOwn(e);
}
function callInText(e) {
	if (JSON_TEXT.test(e)) return null;
	let t = textsOf(e).flatMap(looseCalls).filter(([, e = ""]) => isItsOwn(functionNamed(e)?.name ?? "")).slice(0, MOST_CALLS).find(isCall);
	return t === void 0 ? null : {
		function: t[1] ?? "",
		opens: t[0].startsWith("@") ? "@" : "{"
	};
}
const JSON_TEXT = /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/, MOST_CALLS = 20, REST_IN_BRACES = /^(?:\?|\.\w+|\[[^\]{}]*\])*\s*\}/;
function isCall({ 0: e, input: t, index: n }) {
	let r = callAt(t, n);
	if (r === null || e.startsWith("{") && !REST_IN_BRACES.test(t.slice(n + r.length))) return !1;
	let { kind: i, wrongCalls: a } = readingOf(`@${r.slice(1)}`);
	return i === "expression" && a.length === 0;
}
function textsOf(e) {
	let t = parseTemplate(e);
	switch (t.kind) {
		case "text": return [e];
		case "interpolation": return t.parts.filter((e) => typeof e == "string");
		case "expression": return [];
	}
}
function callAt(e, t) {
	let n = 0, r = !1;
	for (let i = t; i < e.length; i++) {
		let a = e[i];
		if (a === "'") r = !r;
		else if (r) continue;
		else if (a === "(") n++;
		else if (a === ")" && --n === 0) return e.slice(t, i + 1);
	}
	return null;
}
const LITERAL = /'[^']*'/g, NAME_OF_CALL = /\b[a-z]\w*(?=\()/g;
function callsItsOwn(e) {
	return (e.replace(LITERAL, "''").match(NAME_OF_CALL) ?? []).some((e) => isItsOwn(functionNamed(e)?.name ?? ""));
}
const OWN_WORDS = new Set("actions body item items json outputs parameters result trigger variables workflow".split(" "));
function isItsOwn(e) {
	return OWN_WORDS.has(e) || /[A-Z]/.test(e);
}
// src/flow/string-walk.ts
const READ = new Set(["inputs", "expression"]);
var StringWalk = class {
	#e;
	#t;
	#n;
	#r = [];
	constructor(e, t, n) {
		this.#e = e, this.#t = t, this.#n = n;
	}
	within(e, t) {
		this.#r.push(e), t(), this.#r.pop();
	}
	at(e, t, n, r) {
		(typeof t == "string" || typeof t == "object" && t) && (this.#r.push(e), typeof t == "string" ? this.#o(t, n, r) : this.#a(t, n, r), this.#r.pop());
	}
	field(e, t, n, r) {
		this.#i(e, r);
		let i = t[e];
		r.use === null ? this.at(e, i, null, r) : this.at(e, i, nameOf$2(e, t, n), treatmentOf(e, r));
	}
	#i(e, { evaluatedBy: t }) {
		if (t === null || !e.includes("@")) return;
		let n = KeyPath.of(...this.#t, ...this.#r, e);
		this.#e.expressions.push({
			operation: t,
			path: n,
			text: e,
			reading: readingOf(e)
		});
	}
	secret(e, t, n) {
		let [r, i] = [this.#n, [...this.#l(), e]];
		this.#e.secrets.push({
			holder: r,
			path: i,
			secret: {
				kind: t,
				within: [0, n.length]
			}
		});
	}
	#a(e, t, n) {
		if (Array.isArray(e)) for (let r = 0; r < e.length; r++) this.at(r, e[r], t, n);
		else for (let r in e) this.field(r, e, t, n);
	}
	#o(e, t, { use: n, evaluatedBy: r }) {
		let i = r === null ? void 0 : this.#s(e, r);
		if (n === null) return;
		let a = secretIn(e, t, n, i?.mayHoldSecret);
		a !== null && this.#e.secrets.push({
			holder: this.#n,
			path: this.#l(),
			secret: a
		});
	}
	#s(e, t) {
		let n = e.includes("@") ? readingOf(e) : void 0;
		n !== void 0 && this.#e.expressions.push({
			operation: t,
			path: this.#l(),
			text: e,
			reading: n
		});
		let r = isUnevaluated(e), i = n?.mayCallInText ?? (e.includes("{") && hasLooseCall(e)), a = !r && i ? callInText(e) : null;
		return (r || a !== null) && this.#c(t, a), n;
	}
	#c(e, t) {
		READ.has(this.#r[0] ?? "") && this.#e.unevaluated.push({
			operation: e,
			path: this.#l(),
			inText: t
		});
	}
	#l() {
		return [...this.#t, ...this.#r];
	}
};
function nameOf$2(e, t, n) {
	return e === "value" ? digString(t, "name") ?? digString(t, "key") ?? n : e;
}
function treatmentOf(e, t) {
	return t.use === "sent" ? /^authentication$/i.test(e) ? {
		...t,
		use: "signs-in"
	} : /^queries(?:\/|$)/i.test(e) ? {
		...t,
		use: "query"
	} : t : t;
}
// src/flow/strings.ts
function stringsOf(e) {
	let t = {
		expressions: [],
		unevaluated: [],
		secrets: []
	};
	for (let n of e.operations) inOperation(n, t);
	for (let n in e.definition) inPart(n, e, t);
	return t;
}
const EVALUATED = new Set([
	"inputs",
	"expression",
	"foreach",
	"conditions",
	"splitOn",
	"limit",
	"recurrence",
	"trackedProperties",
	"correlation",
	"runtimeConfiguration"
]), NO_STRINGS = new Set([
	"actions",
	"else",
	"default",
	"tools",
	"type",
	"kind",
	"runAfter",
	"metadata"
]), KEEPS = new Set([
	"appendtoarrayvariable appendtostringvariable compose decrementvariable expression foreach if",
	"incrementvariable initializevariable join parsejson query scope select setvariable switch",
	"table terminate until wait"
].flatMap((e) => e.split(" ")));
function inOperation(e, t) {
	let { name: n, path: r, value: i } = e;
	if (!isObject(i)) {
		inNoOperation(e, t);
		return;
	}
	let a = new StringWalk(t, r, { operation: n }), o = {
		use: "text",
		evaluatedBy: e
	};
	for (let t in i) {
		let n = i[t];
		NO_STRINGS.has(t) || (t === "inputs" ? inInputs(e, n, a) : t === "cases" ? inCases(e, n, a) : a.at(t, n, null, EVALUATED.has(t) ? o : TEXT));
	}
}
const TEXT = {
	use: "text",
	evaluatedBy: null
}, KEPT = {
	use: "kept",
	evaluatedBy: null
};
function inNoOperation({ name: e, path: t, value: n }, r) {
	new StringWalk(r, t.slice(0, -1), { operation: e }).at(t.at(-1) ?? e, n, null, TEXT);
}
function inInputs(e, t, n) {
	let { lowerType: r } = e, i = {
		use: KEEPS.has(r) ? "kept" : "sent",
		evaluatedBy: e
	};
	if (!isObject(t)) {
		n.at("inputs", t, null, i);
		return;
	}
	let a = r === "compose";
	n.within("inputs", () => {
		for (let e in t) n.field(e, t, null, a ? i : inputTreatment(e, i));
	});
}
function inputTreatment(e, t) {
	let [n, r] = [!NO_VALUES$1.has(e), !SCHEMAS.has(e)];
	return n && r ? t : {
		use: n ? t.use : null,
		evaluatedBy: r ? t.evaluatedBy : null
	};
}
const SCHEMAS = new Set(["schema", "headersSchema"]), NO_VALUES$1 = new Set([
	"host",
	"schema",
	"retryPolicy"
]);
function inCases(e, t, n) {
	if (!isObject(t)) return;
	let r = {
		use: null,
		evaluatedBy: e
	};
	n.within("cases", () => {
		for (let e in t) {
			let i = own$1(t[e], "case");
			i !== void 0 && n.within(e, () => n.at("case", i, null, r));
		}
	});
}
function inPart(e, { definition: t, definitionPath: n }, r) {
	if (e === "triggers" || e === "actions") return;
	let i = t[e], a = (t) => new StringWalk(r, n, {
		part: e,
		name: t
	}), o = e === "metadata" ? TEXT : KEPT;
	if (!isObject(i)) {
		a(null).at(e, i, null, o);
		return;
	}
	let s = e === "outputs" ? {
		...KEPT,
		evaluatedBy: placeholder(i, n)
	} : o;
	for (let t in i) {
		let n = a(t);
		n.within(e, () => {
			e === "parameters" ? inParameter(t, i[t], n) : n.field(t, i, null, s);
		});
	}
}
function placeholder(e, t) {
	return {
		kind: "action",
		name: "outputs",
		lowerName: "outputs",
		type: "",
		lowerType: "",
		value: e,
		path: t,
		parent: null,
		siblings: {},
		depth: 1,
		index: 0,
		host: null,
		childFlow: null
	};
}
const VALUES = new Set([
	"defaultValue",
	"value",
	"allowedValues"
]);
function inParameter(e, t, n) {
	if (!isObject(t)) {
		n.at(e, t, e, KEPT);
		return;
	}
	let r = isSecure(t);
	n.within(e, () => {
		for (let i in t) {
			let a = t[i];
			VALUES.has(i) ? r && isWrittenOut(a) ? n.secret(i, SECURE, a) : n.at(i, a, e, KEPT) : n.at(i, a, null, TEXT);
		}
	});
}
const SECURE = "the value of a secret parameter";
function isWrittenOut(e) {
	return typeof e == "string" && !isPlaceholder(e) && !isReference(e) && !e.startsWith("@");
}
// src/check/context.ts
function contextOf(e, t, { map: n }, r, { environments: i, today: a, live: o }) {
	let s = n === null ? [] : environmentsOf$1(n, e, i), c = usedReferences(e), l = once(() => stringsOf(e)), u = () => l().expressions, d = once(() => new FlowGraph(e.operations)), f = once(() => new RunConditions(d())), p = once(() => namesUsed(u(), d));
	return {
		flow: e,
		used: c,
		uses: s.map((t) => resolveUsed({
			file: e.file,
			used: c
		}, t)),
		map: n,
		policy: r,
		today: a,
		knownFlows: t,
		rowsOf: ({ environmentName: e }) => "code" in o ? null : readValue(o.facts.environments.get(e)?.references),
		types: once(() => new Set(e.operations.map(({ lowerType: e }) => e))),
		expressions: u,
		unevaluated: () => l().unevaluated,
		secrets: () => l().secrets,
		doubtful: once(() => u().filter(mayBeWrong)),
		graph: d,
		conditions: f,
		names: p,
		variables: once(() => variablesIn(e.operations, p().variable))
	};
}
function once(e) {
	let t = null;
	return () => (t ??= { value: e() }, t.value);
}
// src/check/pass.ts
function passOverFiles(e, t, n, r) {
	let i = new Pass(e, t, n, r);
	for (let t of e.files) i.take(t);
	return i.end();
}
var Pass = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o;
	#s;
	#c = [];
	#l = [];
	#u = new Map();
	#d = {
		flows: [],
		skipped: [],
		badFiles: [],
		facts: [],
		uses: [],
		findings: [],
		unchecked: []
	};
	constructor(e, t, n, r) {
		this.#e = e, this.#t = t, this.#n = n, this.#r = r, this.#i = knownFlows(e.names, e.map), this.#a = rulesOfFlows(e, n), this.#s = e.names.length > 500 ? 12 : 8, this.#o = this.#a.filter(({ unchecked: e }) => e !== void 0);
	}
	take(e) {
		switch (e.kind) {
			case "flow":
				this.#f(e.flow);
				break;
			case "indexed":
				this.#g(e.flow);
				break;
			case "skipped":
				this.#d.skipped.push(e);
				break;
			case "invalid": this.#d.badFiles.push(e);
		}
	}
	end() {
		this.#p();
		let e = this.#l.filter(({ unlessKnown: e }) => e === void 0 || !this.#i.has(e)).map(({ finding: e }) => e);
		return {
			...this.#d,
			findings: e,
			unchecked: [...this.#u.values()]
		};
	}
	#f(e) {
		let t = contextOf(e, this.#i, this.#e, this.#n, this.#t);
		this.#g(indexed(e, t.used)), "code" in this.#t.pull || this.#d.uses.push({
			flow: e,
			uses: t.uses
		}), this.#c.push(t), this.#c.length === this.#s && this.#p();
	}
	#p() {
		let e = this.#c;
		this.#c = [];
		let t = e.filter(({ flow: e }) => this.#m(e)), n = foundInEach(t, this.#a);
		for (let e of t) this.#h(e);
		for (let t of e) {
			let e = n.get(t) ?? [];
			for (let t of e) this.#l.push(t);
			let r = e.map(({ finding: e }) => e);
			this.#r(t.flow, r) && this.#d.flows.push(t.flow);
		}
	}
	#m({ file: e }) {
		return isAffected(e, this.#t) && this.#t.isLiveOnly !== !0;
	}
	#h(e) {
		for (let t of this.#o) for (let n of t.unchecked?.(e) ?? []) this.#u.set(keyOfData([t.id, n]), {
			rule: t.id,
			reason: n
		});
	}
	#g(e) {
		for (let t of e.guids) this.#i.add(t);
		this.#d.facts.push(flowFacts(e, this.#e.map, this.#t.environments));
	}
};
function rulesOfFlows({ map: e }, t) {
	return (e === null ? WITHOUT_MAP : FLOW_RULES).filter((e) => isOn(e, t));
}
const FLOW_RULES = RULES.filter((e) => e.subject === "flow"), WITHOUT_MAP = FLOW_RULES.filter(({ needs: e }) => e !== "map");
function foundInEach(e, t) {
	let n = e.map((e) => ({
		context: e,
		found: []
	}));
	for (let e of t) for (let { context: t, found: r } of n) isAbout(e, t) && find(e, t, r);
	return new Map(n.map(({ context: e, found: t }) => [e, t]));
}
function isAbout({ types: e }, t) {
	return e === void 0 || e.some((e) => t.types().has(e));
}
function find(e, t, n) {
	for (let r of e.check(t)) {
		let i = findingOf(r, e, t);
		n.push({
			finding: i,
			unlessKnown: r.unlessKnown
		});
	}
}
function findingOf(e, t, { flow: n, map: r }) {
	let i = e.inMap ? r?.source ?? n.source : n.source, { fix: a, ...o } = e;
	return findingAt(t, n.format === "dataverse-row" ? o : {
		...o,
		fix: a
	}, {
		source: i,
		map: r?.source,
		flow: n.file,
		fixed: n.source
	});
}
// src/check/check.ts
function checkFiles(e, t, n) {
	let r = judgingPolicy(e), i = passOverFiles(e, t, r, n), a = {
		...e,
		...t,
		...i,
		policy: r
	}, o = rulesFor(t).filter((e) => isOn(e, r)), s = [...i.findings, ...o.flatMap((e) => [...found(e, a)])].flatMap((e) => withSeverity(e, r)), c = foundInSuppressions(o, s, a).flatMap((e) => withSeverity(e, r)), { open: l, suppressed: u } = judged([...s, ...c], r, t.today), d = {
		findings: oneForEachCause(l),
		suppressed: suppressedTogether(u),
		notRun: o.flatMap((e) => notRun$2(e, a))
	}, { mapFile: f, map: p, mapProblems: m, baseMap: h, baseProblem: g = null } = e, { flows: _, skipped: v, badFiles: y, facts: b } = i;
	return {
		checked: d,
		project: {
			flows: _,
			skipped: v,
			badFiles: y,
			mapFile: f,
			map: p,
			mapProblems: m,
			baseMap: h,
			baseProblem: g
		},
		facts: b
	};
}
function judged(e, t, n) {
	let r = suppressionsOn(t, n);
	if (r.areNone) return {
		open: e,
		suppressed: []
	};
	let i = [], a = [];
	for (let t of oneForEachCause(e)) {
		let e = problemsOf(t), n = leadersAmong(e);
		for (let t of e) {
			let e = acceptedBy(t, n(t), r);
			if (e === void 0) i.push(t);
			else {
				let { reason: n, until: r = null } = e;
				a.push({
					...t,
					reason: n,
					until: r
				});
			}
		}
	}
	return {
		open: i,
		suppressed: a
	};
}
function suppressedTogether(e) {
	return [...Map.groupBy(e, ({ reason: e, until: t }) => JSON.stringify([e, t])).values()].flatMap((e) => oneForEachCause(e)).toSorted(byPlace);
}
function rulesFor({ isLiveOnly: e = !1 }) {
	return e ? LIVE_RULES$1 : RULES;
}
const LIVE_RULES$1 = RULES.filter((e) => e.subject === "live");
function withSeverity(e, t) {
	let n = t.severities.get(e.rule);
	return n === "off" ? [] : n === void 0 || RANKS$1[e.severity] > (DEFAULT_RANKS.get(e.rule) ?? 2) && RANKS$1[e.severity] >= RANKS$1[n] ? [e] : [{
		...e,
		severity: n
	}];
}
const DEFAULT_RANKS = new Map(RULES.flatMap(({ id: e, severity: t }) => t === "off" ? [] : [[e, RANKS$1[t]]]));
// src/report/groups.ts
function findingsByFile(e) {
	let t = [...Map.groupBy(e, ({ flow: e, file: t }) => e ?? t)].map(([e, t]) => ({
		file: e,
		isFlow: t.some(({ flow: e }) => e !== null),
		findings: t
	})), { error: n = [], warning: r = [], notice: i = [] } = Object.groupBy(t, worst);
	return [
		...n,
		...r,
		...i
	];
}
function flowsConcerned(e) {
	return new Set(e.flatMap(problemsOf).flatMap(({ flow: e }) => e ?? []));
}
function worst({ findings: e }) {
	let t = new Set(e.map(({ severity: e }) => e));
	return t.has("error") ? "error" : t.has("warning") ? "warning" : "notice";
}
function whereIn({ environments: e }, t, n) {
	return t.length < 2 || e.length === 0 ? "" : ` in ${plainList(e.map(n), 5)}`;
}
function stepsByEnvironment({ environments: e, plan: t, outcomes: n, dryRun: r = !1 }) {
	let i = Map.groupBy(t?.changes ?? [], ({ environment: e }) => e), a = r ? [] : n, o = Map.groupBy(a, ({ environment: e }) => e);
	return [...new Set([
		...e,
		...i.keys(),
		...o.keys()
	])].map((e) => ({
		environment: e,
		steps: stepsOf(i.get(e) ?? [], o.get(e) ?? [])
	})).filter(({ steps: e }) => e.length > 0);
}
function stepsOf(e, t) {
	let n = new Map(t.map((e) => [e.file, e])), r = e.map((e) => {
		let t = n.get(e.file) ?? null;
		return n.delete(e.file), {
			file: e.file,
			displayName: e.displayName,
			change: e,
			outcome: t
		};
	}), i = [...n.values()].map((e) => ({
		file: e.file,
		displayName: e.displayName,
		change: null,
		outcome: e
	}));
	return [...r, ...i];
}
function isUnchanged({ change: e, outcome: t }) {
	return t === null ? e?.action === "unchanged" && e.reason === null && !e.identity : t.result === "unchanged" && t.reason === null;
}
function byUrgency(e, t) {
	return urgency(e) - urgency(t);
}
function urgency({ change: e, outcome: t }) {
	return e?.identity === void 0 ? t === null ? e?.action === "blocked" ? 1 : 2 : needsSomebody(t) ? 1 : 2 : 0;
}
function needsSomebody({ result: e, run: t, rows: n }) {
	return FAILING.includes(e) || isBlamed(t) || n !== void 0;
}
function remarksOn({ file: e, change: t, outcome: n }) {
	let r = t?.identity && identityInWords(t.identity), i = n?.reason ?? t?.reason ?? null, a = (n?.rows ?? []).map((e) => `Also, ${messageOf(e)}`), o = failedRunMessage(n?.run, e);
	return [
		r,
		i && messageOf(i),
		...a,
		o
	].filter((e) => e != null);
}
function remarksKey({ change: e, outcome: t }) {
	let n = e?.identity ?? null, r = t?.reason ?? e?.reason ?? null, i = hasFailed(t?.run) ? t?.run : null, a = t?.rows ?? null, o = [
		n,
		r,
		i ?? null,
		a
	];
	return o.every((e) => e === null) ? null : keyOfData(o);
}
// src/report/sentence.ts
const ACTIONS$1 = [
	"create",
	"update",
	"unchanged",
	"blocked"
], RESULTS$1 = [
	"failed",
	"unknown",
	"restored",
	"blocked",
	"created",
	"updated",
	"unchanged",
	"skipped"
];
function countsOf({ findings: e, flows: t, plan: n, judgedBy: r }) {
	return [
		...e.length > 0 ? [foundCounts(e, t.length)] : [],
		...e.length === 0 && t.length > 0 && n !== null ? [`${count$1(t.length, "flow")} checked, no findings`] : [],
		...r === void 0 ? [] : [judgeClause(r)]
	].join(" \u00b7 ");
}
function judgeClause(e) {
	return `judged by the map of ${e.slice(0, 7)}, the newest of the base branch that can be read`;
}
function missingClause(e) {
	let t = e.map((e) => shortenName(e, 80));
	return `no report of ${e.length === 1 ? "shard" : "the shards"} ${andList(t, 5)}`;
}
function foundCounts(e, t) {
	let n = flowsConcerned(e).size, r = [
		...n >= t && n > 0 ? [count$1(n, "flow")] : [],
		...n < t && n > 0 ? [`${amount(n)} of ${count$1(t, "flow")}`] : [],
		...e.some(({ flow: e }) => e === null) ? ["the map"] : []
	];
	return `${severityCounts(e)} in ${andList(r)}`;
}
function severityCounts(e) {
	return [
		"error",
		"warning",
		"notice"
	].map((t) => ({
		severity: t,
		found: e.filter((e) => e.severity === t).length
	})).filter(({ found: e }) => e > 0).map(({ severity: e, found: t }) => count$1(t, e)).join(", ");
}
function stepCounts(e) {
	let t = e.flatMap(({ outcome: e }) => e === null ? [] : [e]);
	if (t.length > 0) return resultCounts(t);
	let n = e.flatMap(({ change: e }) => e === null ? [] : [e]), { create: r, update: i, unchanged: a, blocked: o } = actionsOf(n), s = n.filter(({ identity: e }) => e !== void 0).length, c = [
		...o > 0 ? [`${amount(o)} blocked`] : [],
		...r > 0 ? [count$1(r, "create")] : [],
		...i > 0 ? [count$1(i, "update")] : [],
		...a > 0 ? [`${amount(a)} unchanged`] : []
	], l = s > 0 ? ` (${amount(s)} on another live flow)` : "";
	return `${c.join(", ")}${l}`;
}
function stepsTitle(e, t) {
	return e === "export" ? "Exported from" : t ? "Deployment to" : "Planned for";
}
function resultCounts(e) {
	let t = resultsOf(e), n = RESULTS$1.filter((e) => t[e] > 0).map((e) => `${amount(t[e])} ${e}`), r = failedRunsOf(e);
	return [...n, ...r > 0 ? [`${count$1(r, "first run")} failed`] : []].join(", ");
}
function failedRunsOf(e) {
	return e.filter(({ run: e }) => isBlamed(e)).length;
}
function actionsOf(e) {
	let t = (t) => e.filter((e) => e.action === t).length;
	return Object.fromEntries(ACTIONS$1.map((e) => [e, t(e)]));
}
function resultsOf(e) {
	let t = (t) => e.filter((e) => e.result === t).length;
	return Object.fromEntries(RESULTS$1.map((e) => [e, t(e)]));
}
// src/report/leaving.ts
function leavingGroups({ leaving: e = [], environments: t }, n) {
	return [...Map.groupBy(e, ({ environment: e, state: t }) => JSON.stringify([e, t])).values()].flatMap((e) => {
		let [r] = e;
		if (r === void 0) return [];
		let i = t.length > 1 ? ` in ${n(r.environment)}` : "", a = r.state === null ? "" : `, ${n(r.state)}`, [o, s] = e.length === 1 ? ["leaves", "it stays"] : ["leave", "they stay"];
		return [{
			message: `${count$1(e.length, "flow")} ${o} Git${i}; ${s} live${a}`,
			flows: e
		}];
	});
}
function leavingClause({ leaving: e = [] }) {
	let t = new Set(e.map(({ file: e }) => e)).size;
	return t === 0 ? null : t === 1 ? "1 flow leaves Git and stays live" : `${count$1(t, "flow")} leave Git and stay live`;
}
// src/report/verdict/places.ts
function flows(e) {
	return count$1(filesOf(e), "flow");
}
function filesOf(e) {
	return new Set(e.map(({ file: e }) => e)).size;
}
function placesOf(e, { environments: t }) {
	let n = new Set(e.map(({ environment: e }) => e)), r = t.filter((e) => n.has(e));
	return places([...new Set([...r, ...n])]);
}
function places(e) {
	return e.length > 3 ? count$1(e.length, "environment") : andList(e.map((e) => shortenName(e, 60)));
}
// src/report/to-do.ts
const RANKS = {
	error: 0,
	warning: 1,
	notice: 2
};
function findingsToDo(e) {
	let t = (e) => RANKS[e.severity] * 2 + +!!isApproval(e);
	return e.toSorted((e, n) => t(e) - t(n));
}
function isApproval({ ask: e = [] }) {
	return e.length > 0;
}
function askedBy(e) {
	return [...new Set([e, ...problemsOf(e)].flatMap(({ ask: e = [] }) => e))];
}
function isToDo({ change: e, outcome: t }) {
	return t === null ? e !== null && isBlocked(e) : needsSomebody(t);
}
function flowsToDo(e) {
	let t = tellerOf(e), n = stepsByEnvironment(e).flatMap(({ environment: e, steps: n }) => n.filter((n) => isToDo(n) && !t(n, e)).map((t) => ({
		environment: e,
		step: t
	})));
	return [...Map.groupBy(n, ({ step: e }) => `${resultOf(e)} ${remarksKey(e)}`).values()].flatMap((e) => {
		let [t] = e;
		if (t === void 0) return [];
		let n = e.map(({ environment: e, step: { file: t, displayName: n } }) => ({
			file: t,
			displayName: n,
			environment: e
		}));
		return [{
			result: resultOf(t.step),
			remarks: remarksOn(t.step),
			flows: n
		}];
	});
}
function resultOf({ outcome: e }) {
	return e?.result ?? "blocked";
}
function tellerOf({ findings: e, unapprovedPlans: t }) {
	let n = e.flatMap(problemsOf).filter(({ severity: e }) => e === "error"), r = new Set(n.flatMap(({ flow: e }) => e ?? [])), i = new Set(t.map(({ environment: e }) => e));
	return ({ file: e, change: t, outcome: n }, a) => (n?.reason ?? t?.reason ?? null)?.code === "errors-found" ? !0 : n !== null && n.result !== "blocked" ? !1 : i.has(a) || r.has(e);
}
// src/report/verdict/to-fix.ts
function whatToFix({ findings: e }) {
	let t = e.filter(({ severity: e }) => e === "error"), n = t.filter(isApproval).length, r = t.length - n;
	return [...r > 0 ? [`${count$1(r, "error")} to fix`] : [], ...n > 0 ? [`${count$1(n, "approval")} missing`] : []].join(", ");
}
function warningWords({ findings: e }) {
	let t = e.filter(({ severity: e }) => e === "warning").length;
	return t === 0 ? "" : `${count$1(t, "warning")} to look at`;
}
// src/report/verdict/outcomes.ts
function deployWords(e) {
	let t = Map.groupBy(e.outcomes, ({ environment: e }) => e), n = [...new Set([...e.environments, ...t.keys()])].filter((e) => t.has(e)), r = new Set(e.unapprovedPlans.map(({ environment: e }) => e)), i = n.map((e) => r.has(e) ? UNAPPROVED : endWords(t.get(e) ?? [])), a = [...Map.groupBy(n, (e, t) => JSON.stringify(i[t]))].map(([e, t]) => {
		let [n, r] = JSON.parse(e);
		return `${n} ${places(t)}${r}`;
	}), o = whatToFix(e);
	return [...a.map((e, t) => t === 0 ? e : uncapitalised(e)), ...o === "" ? [] : [o]].join("; ");
}
const UNAPPROVED = ["Nothing was written to", ": nobody approved this plan"];
function unapprovedWords(e) {
	let [t, n] = UNAPPROVED;
	return `${t} ${placesOf(e.unapprovedPlans, e)}${n}`;
}
function endWords(e) {
	let t = (...t) => e.filter(({ result: e }) => t.includes(e)).length, [n, r] = [t(...FAILING), t("created", "updated")], i = failedRunsOf(e), a = i === 0 ? "" : `, and ${count$1(i, "first run")} failed`, o = t("skipped");
	if (n === 0) {
		let e = o === 0 ? "" : `: ${count$1(o, "flow")} skipped`;
		return [r === 0 ? o === 0 ? "Nothing to deploy to" : "Nothing was deployed to" : "Deployed to", `${e}${a}`];
	}
	let s = [
		...t("failed") > 0 ? [`${count$1(t("failed"), "flow")} failed`] : [],
		...t("restored") > 0 ? [`${count$1(t("restored"), "flow")} restored to what was live`] : [],
		...t("unknown") > 0 ? [`the outcome of ${count$1(t("unknown"), "flow")} is unknown`] : [],
		...t("blocked") > 0 ? [`${count$1(t("blocked"), "flow")} blocked`] : []
	];
	return [r + t("unknown") === 0 ? "Nothing was deployed to" : "Not everything was deployed to", `: ${andList(s)}${a}`];
}
const DRIFT = [
	["differs", (e) => `${count$1(e, "live flow")} ${e === 1 ? "differs" : "differ"} from Git`],
	["gone", (e) => `${count$1(e, "live flow")} ${e === 1 ? "is" : "are"} gone`],
	["at-risk", (e) => `${count$1(e, "live flow")} ${e === 1 ? "is" : "are"} at risk`],
	["unclear", (e) => `${count$1(e, "flow")} could not be compared`],
	["not-read", (e) => `${count$1(e, "flow")} could not be read`]
];
function driftWords(e) {
	let t = e.drift ?? [], n = Map.groupBy(t, driftStatus), r = DRIFT.flatMap(([e, t]) => {
		let r = n.get(e)?.length ?? 0;
		return r === 0 ? [] : [t(r)];
	}), i = t.filter((e) => driftStatus(e) !== "as-in-git"), a = whatToFix({
		...e,
		findings: e.findings.filter(({ rule: e }) => e !== "flow-edited")
	}), o = a === "" ? "" : `; ${a}`;
	return r.length > 0 ? `${andList(r)} in ${placesOf(i, e)}${o}` : t.length === 0 ? `No live flow to compare${o}` : `${`${count$1(t.length, "live flow")} ${t.length === 1 ? "is" : "are"}`} as in Git in ${placesOf(t, e)}${o}`;
}
function exportWords(e) {
	let { outcomes: t } = e, n = t.filter(({ result: e }) => e === "created" || e === "updated"), r = t.filter(({ result: e }) => FAILING.includes(e)), i = [...r.length > 0 ? [`${flows(r)} could not be exported from ${placesOf(r, e)}`] : [], ...n.length > 0 ? [`${flows(n)} exported from ${placesOf(n, e)}`] : []];
	return i.length > 0 ? i.join("; ") : t.length === 0 ? "Nothing was exported" : `Nothing new to export from ${placesOf(t, e)}`;
}
function uncapitalised(e) {
	return e.charAt(0).toLowerCase() + e.slice(1);
}
function planVerdict(e) {
	let t = e.plan?.changes ?? [], [n, r] = [t.filter(isBlocked), t.filter(isWriting)], i = whatToFix(e);
	if (n.length > 0) {
		let t = `${flows(n)} cannot be deployed to ${placesOf(n, e)}`;
		return i === "" ? t : `${t}: ${i}`;
	}
	let a = changeWords(r, e), o = [
		i,
		warningWords(e),
		a
	].filter((e) => e !== "");
	return i === "" ? a === "" ? [nothingWords(e), warningWords(e)].filter((e) => e !== "").join("; ") : o.toReversed().join("; ") : o.join("; ");
}
function changeWords(e, t) {
	if (e.length === 0) return "";
	let n = e.filter(({ action: e }) => e === "create"), [r, i] = [filesOf(e), filesOf(n)], a = placesOf(e, t);
	if (r === i) return `${count$1(r, "flow")} ${r === 1 ? "is" : "are"} new in ${a}`;
	let o = `${count$1(r, "flow")} ${r === 1 ? "changes" : "change"} in ${a}`;
	return i === 0 ? o : `${o}, ${amount(i)} of them new`;
}
function nothingWords({ plan: e, flows: t, findings: n, environments: r }) {
	let i = (e?.changes ?? []).filter(({ action: e }) => e === "blocked");
	return i.length > 0 ? `${flows(i)} left as live, as \`on-drift\` says` : t.length === 0 && (e?.changes ?? []).length === 0 ? n.length > 0 ? "No flow changes" : "No flow is affected" : e === null ? `Nothing to fix in ${count$1(t.length, "flow")}` : `No flow changes in ${places(r)}`;
}
// src/report/verdict/words.ts
function verdictWords(e) {
	let { missing: t = [], newEntries: n = [] } = e, r = leavingClause(e), i = mainWords(e), a = [
		...i === "No flow is affected" && r !== null ? [] : [i],
		...r === null ? [] : [r],
		...n.length > 0 ? ["check each owner in the new map"] : []
	], o = e.dryRun === !0 ? "Dry run, nothing was written: " : "";
	return [
		t.length > 0 ? `Incomplete, ${missingClause(t)}: ` : "",
		o,
		a.join("; ")
	].filter((e) => e !== "").map((e, t) => t === 0 ? e : uncapitalised(e)).join("");
}
function mainWords(e) {
	let { mode: t, drift: n, outcomes: r, plan: i, dryRun: a = !1 } = e;
	return t === "export" ? exportWords(e) : n === null ? a ? planVerdict(e) : r.length === 0 && e.unapprovedPlans.length > 0 ? unapprovedWords(e) : r.length > 0 ? deployWords(e) : t !== "deploy" || i !== null ? planVerdict(e) : ["Nothing was deployed", whatToFix(e)].filter((e) => e !== "").join(": ") : driftWords(e);
}
// src/report/verdict.ts
function verdict(e) {
	return {
		errors: numberOf("error", e),
		level: levelOf(e),
		sentence: verdictWords(e),
		counts: countsOf(e)
	};
}
function numberOf(e, { findings: t }) {
	return t.filter((t) => t.severity === e).length;
}
function levelOf({ findings: e, plan: t, drift: n, outcomes: r, ...i }) {
	let { missing: a = [], newEntries: o = [], unapprovedPlans: s, dryRun: c = !1 } = i, l = t?.changes ?? [], u = r.length === 0 || c, d = a.length > 0 || s.length > 0 && !c || e.some(({ severity: e }) => e === "error") || r.some(({ result: e }) => FAILING.includes(e)) || u && l.some(isBlocked), f = o.length + failedRunsOf(r) > 0 || e.some(({ severity: e }) => e === "warning") || l.some(({ action: e }) => e === "blocked") || (n ?? []).some((e) => !isAsInGit(e));
	return d ? "error" : f ? "warning" : "ok";
}
function differs({ mode: e, plan: t, drift: n, outcomes: r }) {
	return e === "export" ? r.some(({ result: e }) => e === "created" || e === "updated") : (t?.changes ?? []).some(isWriting) || (n ?? []).some(isDrifted);
}
function failureSentence(e, t) {
	let [n, r] = [numberOf("error", e), numberOf("warning", e)], i = resultsOf(e.outcomes), a = [...n > 0 && t !== "never" ? [count$1(n, "error")] : [], ...r > 0 && t === "warning" ? [count$1(r, "warning")] : []], o = FAILING.filter((e) => i[e] > 0).map((e) => outcomeClause(e, i[e])), s = n === 0 && e.outcomes.length === 0 && t !== "never", { missing: c = [] } = e, l = [
		...c.length > 0 ? [missingClause(c)] : [],
		...a.length > 0 ? [`${andList(a)} found`] : [],
		...s ? blockedClauses(e) : [],
		...o,
		...failedRunClause(failedRunsOf(e.outcomes)),
		...e.mode === "deploy" && e.plan === null ? ["nothing was deployed"] : [],
		...a.length === 0 ? commonReason(e.outcomes) : []
	];
	return l.length === 0 ? null : `The run failed: ${l.join("; ")}.`;
}
function blockedClauses({ plan: e, drift: t }) {
	let n = (e?.changes ?? []).filter(isBlocked).length, r = (t ?? []).filter(isUncompared).length;
	return [...n > 0 ? [`${count$1(n, "planned flow")} blocked`] : [], ...r > 0 ? [`${count$1(r, "flow")} could not be compared with a live one`] : []];
}
function commonReason(e) {
	let t = e.filter(({ result: e }) => FAILING.includes(e)), n = new Set(t.map(({ reason: e }) => keyOfData(e))), [r] = t;
	return n.size === 1 && r?.reason ? [messageOf(r.reason)] : [];
}
function failedRunClause(e) {
	return e === 0 ? [] : [`the first run of ${count$1(e, "flow")} failed`];
}
function outcomeClause(e, t) {
	let n = count$1(t, "flow");
	return e === "unknown" ? `the outcome of ${n} is unknown` : e === "restored" ? `${n} restored to what was live before` : `${n} ${e}`;
}
// src/report/check-run.ts
const LEVELS = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
function toCheckRun(e, { failOn: t, about: n, view: r }) {
	let i = allAnnotations(e);
	if ([...Map.groupBy(i, ({ level: e }) => e).values()].every(({ length: e }) => e <= 9)) return null;
	let { level: a, sentence: o } = verdict(e), s = failureSentence(e, t) !== null;
	return {
		name: n === null ? "Flowgate" : `Flowgate (${names$2(n)})`,
		conclusion: s ? "failure" : a === "ok" ? "success" : "neutral",
		title: shorten(escapeControl(o), 225),
		summary: summaryOf(e, r),
		annotations: i.map(checkAnnotation)
	};
}
const names$2 = (e) => e.map((e) => shorten(escapeControl(e), 60)).join(", ");
function checkAnnotation(e) {
	let { level: t, file: n, startLine: r, endLine: i, startColumn: a, endColumn: o, title: s, message: c } = e;
	return {
		path: n,
		start_line: r,
		end_line: i,
		...a !== void 0 && { start_column: a },
		...o !== void 0 && { end_column: o },
		annotation_level: LEVELS[t],
		title: shorten(s, 225),
		message: c
	};
}
function summaryOf({ findings: e, outcomes: t }, { runUrl: n }) {
	let r = [...Map.groupBy(e, ({ rule: e }) => e)].map(([e, t]) => `- ${link(code(e), t[0]?.help ?? null)}: ${t.length}`), i = t.filter(({ run: e }) => isBlamed(e)).length;
	i > 0 && r.unshift(`- first runs that failed: ${i}`);
	let a = link("the summary of the run", n);
	return [
		`${count$1(e.length, "finding")}, each on its line. The plan is in the pull request's comment and in ${a}.`,
		"",
		...r
	].join("\n");
}
// src/report/report.ts
function narrowed$1(e, t) {
	return t.every((t) => e.includes(t)) ? null : e;
}
function newEntriesOf(e) {
	let t = (e, t, n) => [...n.values()].map(({ key: n, owner: r, connectionName: i }) => ({
		environment: e,
		key: n,
		flow: t,
		owner: r,
		connectionName: i
	}));
	return [...e.environments.values()].flatMap(({ name: e, entries: n, flows: r }) => [...t(e, null, n), ...[...r.values()].flatMap(({ file: n, overrides: r }) => t(e, n, r))]);
}
function summarise(e) {
	let { file: t, format: n, displayName: r, solution: i } = e;
	return {
		file: t,
		format: n,
		displayName: r,
		trigger: e.operations.find(({ kind: e }) => e === "trigger")?.type ?? "",
		actions: e.operations.filter(({ kind: e }) => e === "action").length,
		...i === void 0 ? {} : { solution: {
			names: i.names,
			state: i.state
		} },
		references: usedReferences(e).map(({ key: e, declared: t, uses: [n, ...r] }) => ({
			key: e,
			logicalName: t?.logicalName ?? null,
			connector: t?.connector ?? n.host?.connector ?? null,
			uses: 1 + r.length
		}))
	};
}
function mentionedOf(e) {
	return e.filter(({ reason: e }) => !("byDefault" in e));
}
function summariseSkipped({ file: e, reason: t }) {
	return {
		file: e,
		reason: t
	};
}
// src/publish/check-run.ts
async function publishCheckRun({ github: e, report: t, project: n }, { failOn: r }, i, a, { inform: o, clean: s }) {
	if (e === null || i === null || i.pull?.isFork) return !1;
	let c = [...n.map?.environments.keys() ?? []], l = toCheckRun(t, {
		failOn: r,
		about: narrowed$1(t.environments, c),
		view: a
	});
	if (l === null) return !1;
	let u = await e.writeCheckRun(i.pull?.headSha ?? i.sha, cleanAll(l, s));
	if (u.kind === "denied") {
		let { permission: e, token: t } = u;
		o({
			code: "check-run-denied",
			annotations: l.annotations.length,
			permission: e,
			token: t
		});
	}
	return u.kind === "written";
}
// src/plan/reviewed.ts
function reviewedPlanOf({ changes: e, digests: t }) {
	let n = Object.entries(t).map(([t, n]) => [t, {
		digest: n,
		changes: reviewedChanges(e.filter((e) => e.environment === t))
	}]);
	return new Map(n);
}
function reviewedChanges(e) {
	return e.filter(isWriting).map((e) => {
		let { file: t, action: n, parts: r } = e;
		return {
			digest: knownBy(e),
			about: {
				file: t,
				action: n,
				parts: r
			}
		};
	});
}
function knownBy({ digest: e }) {
	return e.slice(7).slice(0, 32);
}
function unreviewed(e, t, n) {
	if (n.some((e) => e.digest === t)) return [];
	let r = new Set(n.flatMap((e) => e.changes ?? []).map((e) => e.digest));
	return e.filter(isWriting).filter((e) => !r.has(knownBy(e)));
}
function differenceOf(e, t) {
	let { file: n, action: r, parts: i } = e;
	if (t === void 0) return {
		kind: "new",
		file: n,
		action: r
	};
	let a = t.action === r ? null : t.action;
	if (t.parts === null) return {
		kind: "changed",
		file: n,
		was: a,
		parts: null
	};
	let o = (e) => [...new Set([...t.parts?.keys() ?? [], ...i.keys()])].filter((n) => t.parts?.get(n)?.[e] !== i.get(n)?.[e]).filter((n) => t.parts?.get(n)?.[e] != null || i.get(n)?.[e] != null).toSorted();
	return {
		kind: "changed",
		file: n,
		was: a,
		parts: {
			live: o("live"),
			written: o("written")
		}
	};
}
// src/report/parts.ts
const PART = /^(?:[0-9a-f]{8}|-)(?: (?:[0-9a-f]{8}|-))?$/;
function writtenParts(e) {
	let t = [...e].map(([e, { live: t, written: n }]) => [e, t === n ? t ?? "-" : `${t ?? "-"} ${n ?? "-"}`]);
	return Object.fromEntries(t);
}
function partOf$1(e) {
	let [t = "-", n = t] = e.split(" "), r = (e) => e === "-" ? null : e;
	return {
		live: r(t),
		written: r(n)
	};
}
// src/report/markdown/reviewed-plan.ts
const BLOCK = /<!-- flowgate-plan\n([^\n]*)\n-->\s*$/;
function toReviewedPlan(e, t = new Map()) {
	let n = e.comparedWith === "live" ? reviewedPlanOf(e) : [], r = [...t, ...n], i = r.length > 0 ? "live" : e.comparedWith;
	if (i === "git") return block$2({
		version: 1,
		against: i,
		environments: []
	});
	let a = (e) => block$2({
		version: 1,
		against: i,
		environments: r.map(([t, n]) => [t, e(n)])
	}), o = [
		(e) => withChanges(e, 1e400),
		...[
			4e3,
			2e3,
			1e3,
			500,
			0
		].map((e) => (t) => withChanges(t, e)),
		({ digest: e, changes: t }) => ({
			digest: e,
			changes: (t ?? []).map((e) => e.digest)
		}),
		({ digest: e }) => ({ digest: e })
	];
	for (let e of o) {
		let t = a(e);
		if (t.length <= 12e3) return t;
	}
	return block$2({
		version: 1,
		against: i,
		environments: []
	});
}
function splitPlan(e) {
	let t = BLOCK.exec(e);
	return t === null ? {
		rest: e,
		hidden: ""
	} : {
		rest: e.slice(0, t.index),
		hidden: t[0].trimEnd()
	};
}
function block$2(e) {
	return `<!-- flowgate-plan
${hidden(JSON.stringify(e))}
-->`;
}
function hidden(e) {
	return e.replace(/[^\x20-\x7e]|[<>&@#`]/g, escaped).replaceAll("--", `-${escaped("-")}`);
}
function escaped(e) {
	return `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function withChanges({ digest: e, changes: t }, n) {
	return {
		digest: e,
		changes: (t ?? []).flatMap(({ digest: e, about: t }) => {
			if (t === null) return [];
			let { file: r, action: i } = t, a = t.parts === null ? {} : writtenParts(t.parts);
			return [{
				file: r,
				action: i,
				digest: e,
				...t.parts !== null && JSON.stringify(a).length <= n ? { parts: a } : {}
			}];
		})
	};
}
// src/report/markdown/sections.ts
const LONGEST$2 = 59900, NOTES = /<!-- flowgate:(?!checked|deployed|reviewed)(?:(?!<!-- flowgate:)[\s\S])*?-->/g, GONE = "Too long to stay here beside the others: it is in the summary of its run.";
function roomFor({ kind: e, environments: t }, n, r) {
	let i = e === "deployed" ? 45e3 : LONGEST$2 - LONGEST_PLANNED - r;
	if (t === null || t.length === 0) return i;
	let a = Math.min(1, t.length / Math.max(1, n));
	return Math.floor(i * a) - 200;
}
function withPart(e, t, n) {
	let { rest: r, hidden: i } = splitPlan(e ?? ""), a = t.plan(i), o = takenApart(r), s = sectionKey(t);
	t.kind === "checked" && t.environments === null ? (o.checked.clear(), o.whole = `${plannedLine(t.planned ?? n)}${t.body.trim()}`) : (put(o[t.kind], s, t), t.kind === "checked" && (o.whole = ""));
	for (let e of [o.deployed, o.checked]) drop(e, n);
	let c = LONGEST$2 - a.length;
	return dropDeployed(o, n), blocks(fitted$1(o, `${t.kind} ${s}`, n, c), a);
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
	let [, n = null] = PLANNED$1.exec(e) ?? [];
	return n?.split(",").filter((e) => e !== "") ?? t.map(keyOf$1);
}
function openIn(e, t) {
	let n = doneIn(e), { checked: r } = e, i = [...r.keys()].flatMap((e) => e.split(",")), a = new Set(r.size > 0 ? i : plannedKeys(e, t)), o = (e) => !n(e) && (a.has("*") || a.has(e));
	return t.filter((e) => o(keyOf$1(e)));
}
const LONGEST_PLANNED = 400, PLANNED$1 = /^<!-- flowgate:planned (\S*) -->\n/;
function plannedLine(e) {
	let t = `<!-- flowgate:planned ${e.map(keyOf$1).join(",")} -->\n`;
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
	let n = new Set(["*", ...t].map(keyOf$1));
	for (let t of e.keys()) t.split(",").some((e) => !n.has(e)) && e.delete(t);
}
function takenApart(e) {
	let t = sectionsIn(e, "deployed"), n = outside$1(e, "deployed"), r = (insideFold(n) ?? n).trim(), i = sectionsIn(r, "checked");
	return {
		deployed: t,
		checked: i,
		whole: i.size > 0 ? "" : r
	};
}
const OPENING = /<!-- flowgate:(checked|deployed) (\S+) -->\n/g;
function* sectionsOf$1(e, t) {
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
	return new Map([...sectionsOf$1(e, t)].map(({ key: e, body: t }) => [e, t]));
}
function outside$1(e, t) {
	let n = [], r = 0;
	for (let { start: i, end: a } of sectionsOf$1(e, t)) n.push(e.slice(r, i)), r = a;
	return n.join("") + e.slice(r);
}
function insideFold(e) {
	let t = e.indexOf("<!-- flowgate:reviewed -->"), n = t === -1 ? -1 : e.indexOf(SUMMARY_END, t);
	if (n === -1) return null;
	let r = n + SUMMARY_END.length, i = e.indexOf("\n\n</details>\n<!-- /flowgate:reviewed -->", r);
	return i === -1 ? null : e.slice(r, i);
}
const SUMMARY_END = "</summary>\n\n";
function fitted$1(e, t, n, r) {
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
		}))).filter(({ kind: e, key: n, body: r }) => `${e} ${n}` !== t && r.length > 73).toSorted((e, t) => rank$2(e.kind) - rank$2(t.kind) || t.body.length - e.body.length);
		if (a === void 0) return i;
		e[a.kind].set(a.key, GONE);
	}
}
const rank$2 = (e) => e === "checked" ? 0 : 1;
function putTogether(e, t) {
	let { deployed: n, checked: r, whole: i } = e, a = drawn$1("deployed", n, t), o = r.size > 0 ? drawn$1("checked", r, t).join("\n\n") : i, s = a.length > 0 && o !== "";
	return [...a, ...s ? [folded(o, openIn(e, t))] : [o]].filter((e) => e).join("\n\n");
}
function drawn$1(e, t, n) {
	let r = n.map(keyOf$1), i = (e) => r.indexOf(e.split(",")[0] ?? "");
	return [...t].toSorted(([e], [t]) => i(e) - i(t)).map(([t, n]) => `<!-- flowgate:${e} ${t} -->\n${n}\n<!-- /flowgate:${e} -->`);
}
function sectionKey({ environments: e }) {
	return (e === null || e.length === 0 ? ["*"] : e).map(keyOf$1).toSorted().join(",");
}
function keyOf$1(e) {
	let t = encodeURIComponent(e.toWellFormed()).replaceAll("-", "%2D") || "%";
	if (t.length <= 80) return t;
	let n = (0, node_crypto.createHash)("sha256").update(t).digest("hex").slice(0, 16);
	return `${t.slice(0, 80 - n.length)}${n}`;
}
function folded(e, t) {
	let n = t.map((e) => htmlCode(e, 80));
	return `<!-- flowgate:reviewed -->\n${`<details>\n<summary>${`Not deployed${n.length === 0 ? "" : ` to ${andList(n, 5)}`} yet: the review of this pull request`}</summary>`}\n\n${e}\n\n</details>\n<!-- /flowgate:reviewed -->`;
}
// src/plan/key-order.ts
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
}, OF_PARAMETERS = { "*": {
	defaultValue: "value",
	value: "value"
} }, OF_FORM = { inputs: { schema: { properties: "names" } } };
function sortOperation(e) {
	return sort(e, orderOf(e));
}
function orderOf({ type: e, kind: t }) {
	let n = String(e).toLowerCase(), r = t === void 0 || /^http$/i.test(String(t));
	if (n === "request") return r ? void 0 : OF_FORM;
	if (n !== "response" || r) return Object.hasOwn(BY_TYPE, n) ? BY_TYPE[n] : void 0;
}
function sortParameters(e) {
	return sort(e, OF_PARAMETERS);
}
const BLOCKS = {
	actions: "value",
	else: "value",
	default: "value",
	cases: "value"
};
function orderInside(e) {
	let t = orderOf(e);
	return typeof t == "object" ? t : {};
}
function inOrderOf(e, t, n) {
	if (n === "value") return e;
	if (Array.isArray(e)) {
		let r = Array.isArray(t) ? t : [];
		return e.map((e, t) => inOrderOf(e, r[t], inside$1(n, "*")));
	}
	if (!isObject(e)) return e;
	let r = [...(isObject(t) && n !== "names" ? Object.keys(t) : []).filter((t) => Object.hasOwn(e, t)), ...Object.keys(e)];
	return Object.fromEntries([...new Set(r)].map((r) => [r, inOrderOf(e[r], own$1(t, r), inside$1(n, r))]));
}
function sortKeys(e) {
	return sort(e, void 0);
}
function byKey(e) {
	let t = Object.keys(e).toSorted();
	return Object.fromEntries(t.map((t) => [t, e[t]]));
}
function sort(e, t) {
	if (t === "value") return e;
	if (Array.isArray(e)) return e.map((e) => sort(e, inside$1(t, "*")));
	if (!isObject(e)) return e;
	let n = Object.keys(e), r = t === "names" ? n : n.toSorted();
	return Object.fromEntries(r.map((n) => [n, sort(e[n], inside$1(t, n))]));
}
function inside$1(e, t) {
	if (e !== void 0 && typeof e != "string") return Object.hasOwn(e, t) ? e[t] : e["*"];
}
// src/plan/spelled-alike.ts
const PARAMETER_TYPES = byLower("Array Bool Float Int Object SecureObject SecureString String"), STATUSES = byLower("Succeeded Failed Skipped TimedOut"), IN_ORDER$1 = [...STATUSES.values()];
function byLower(e) {
	return new Map(e.split(" ").map((e) => [e.toLowerCase(), e]));
}
function writtenParameterType(e) {
	return PARAMETER_TYPES.get(e.toLowerCase()) ?? e;
}
function writtenStatuses(e) {
	if (!Array.isArray(e)) return e;
	let t = new Set(e.map((e) => writtenStatus(e)));
	return [...IN_ORDER$1.filter((e) => t.has(e)), ...[...t].filter((e) => !IN_ORDER$1.includes(e))];
}
function writtenStatus(e) {
	return typeof e == "string" ? STATUSES.get(e.toLowerCase()) ?? e : e;
}
// src/plan/canonical-operation.ts
function operationForms(e) {
	return isObject(e) ? byName$1(e, canonicalOperation) : {};
}
function canonicalOperation(e) {
	if (!isObject(e)) return e;
	let { actions: t, else: n, default: r, cases: i, ...a } = e, o = {
		actions: isObject(t) ? operationForms(t) : t,
		else: branch(n),
		default: branch(r),
		cases: isObject(i) ? byName$1(i, branch) : i
	}, s = Object.entries(o).filter(([, e]) => !isEmpty$1(e));
	return byKey({
		...ownForm(a),
		...Object.fromEntries(s)
	});
}
function branch(e) {
	if (!isObject(e)) return e;
	let { actions: t, ...n } = e, r = isObject(t) ? operationForms(t) : t;
	return byKey({
		...sortKeys(n),
		...isEmpty$1(r) ? {} : { actions: r }
	});
}
function ownForm(e) {
	let { metadata: t, evaluatedRecurrence: n, runAfter: r, inputs: i, ...a } = e, o = hostReference(e) !== null, s = {
		...a,
		...isEmpty$1(r) ? {} : { runAfter: waitsForm(r) },
		...i === void 0 ? {} : { inputs: o ? connectorInputs(i) : i }
	};
	return typeof s.type == "string" && (s.type = writtenType(s.type)), sortOperation(withWrittenVariables(s));
}
const LISTENED = "subscriptionRequest/filteringattributes";
function connectorInputs(e) {
	let t = without$1(e, ["authentication"]), n = own$1(t, "parameters"), r = own$1(n, LISTENED);
	if (!isObject(t) || !isObject(n) || typeof r != "string") return t;
	let i = `${String(own$1(n, "subscriptionRequest/entityname"))}id`, a = r.split(",").map((e) => e.trim()).filter((e) => e !== i && e !== "").toSorted();
	return {
		...t,
		parameters: {
			...n,
			[LISTENED]: a.join(",")
		}
	};
}
function waitsForm(e) {
	return isObject(e) ? byName$1(e, writtenStatuses) : e;
}
function withWrittenVariables(e) {
	let t = own$1(e.inputs, "variables");
	if (e.type !== "InitializeVariable" || !Array.isArray(t)) return e;
	let n = t.map((e) => {
		let t = own$1(e, "type");
		return isObject(e) && typeof t == "string" ? {
			...e,
			type: t.toLowerCase()
		} : e;
	});
	return {
		...e,
		inputs: {
			...e.inputs,
			variables: n
		}
	};
}
function byName$1(e, t) {
	let n = Object.keys(e).toSorted();
	return Object.fromEntries(n.map((n) => [n, t(e[n])]));
}
function isEmpty$1(e) {
	return e == null || isObject(e) && Object.keys(e).length === 0;
}
function without$1(e, t) {
	return isObject(e) ? Object.fromEntries(Object.entries(e).filter(([e]) => !t.includes(e))) : e ?? {};
}
// src/plan/ignored.ts
function withoutIgnored(e, t) {
	return without(e, t.map((e) => fromPointer(e).slice(1)));
}
function without(e, t) {
	if (t.length === 0) return e;
	if (Array.isArray(e)) return e.map((e, n) => {
		let r = below(t, String(n));
		return isMet(r) ? null : without(e, r);
	});
	if (!isObject(e)) return e;
	let n = Object.entries(e).flatMap(([e, n]) => {
		let r = below(t, e);
		return isMet(r) ? [] : [[e, without(n, r)]];
	});
	return Object.fromEntries(n);
}
function below(e, t) {
	return e.filter(([e]) => e === "*" || e === t).map((e) => e.slice(1));
}
function isMet(e) {
	return e.some((e) => e.length === 0);
}
// src/plan/canonical.ts
const forms = new WeakMap();
function canonicalDefinition(e, t = []) {
	let n = JSON.stringify(t), r = forms.get(e) ?? new Map(), i = r.get(n);
	if (i !== void 0) return i;
	let a = formOf(e, t);
	return forms.set(e, r.set(n, a)), a;
}
function formOf(e, t) {
	let { triggers: n, actions: r, parameters: i, outputs: a, description: o, contentVersion: s, ...c } = e;
	return withoutIgnored(byKey({
		...sortKeys(without$1(c, ["$schema", "metadata"])),
		triggers: operationForms(n),
		actions: operationForms(r),
		parameters: canonicalParameters(without$1(i, ["$connections", "$authentication"])),
		...isEmpty$1(a) ? {} : { outputs: sortKeys(a) },
		...isDefaultVersion(s) ? {} : { contentVersion: s },
		...describe(o)
	}), t);
}
function canonicalParameters(e) {
	return isObject(e) ? sortParameters(byName$1(e, (e) => isObject(e) && typeof e.type == "string" ? {
		...e,
		type: writtenParameterType(e.type)
	} : e)) : sortParameters(e);
}
function canonicalReferences(e) {
	let t = Object.entries(e).map(([e, t]) => {
		let n = (e) => {
			let n = own$1(t, e);
			return typeof n == "string" ? n : "";
		}, r = n("logicalName").toLowerCase();
		return [e, {
			connectionName: r !== "" && own$1(t, "connectionName") === void 0 ? null : connectionId(n("connectionName")),
			...r === "" ? {} : { logicalName: r },
			id: n("id").toLowerCase(),
			source: n("source").toLowerCase() || null
		}];
	});
	return new Map(t.toSorted(([e], [t]) => e < t ? -1 : 1));
}
function sameReference(e, t) {
	let n = e.source === null || t.source === null || e.source === t.source, r = e.connectionName === null || t.connectionName === null || e.connectionName === t.connectionName, i = e.logicalName === void 0 || t.logicalName === void 0 || e.logicalName === t.logicalName;
	return r && i && e.id === t.id && n;
}
const MARK = /(?<!\s|#flowstudio-mcp|Updated via Flow Studio MCP\.?)(?:\s*(?:#flowstudio-mcp|Updated via Flow Studio MCP\.?))+\s*$/i;
function describe(e) {
	if (typeof e != "string") return e == null ? {} : { description: e };
	let t = e.replace(MARK, "").trim();
	return t === "" ? {} : { description: t };
}
function isDefaultVersion(e) {
	return e === void 0 || e === "1.0.0.0" || e === "undefined";
}
function withLiveOwners(e, t) {
	return (n) => {
		let [r, i] = [e(n), t(n)];
		return r !== null && i !== null && sameAccount(r, i) ? r : i ?? r;
	};
}
function connectionAt(e, t) {
	return digString(e, t, "connectionName") ?? "";
}
function bindingDiffers({ from: e, to: t }) {
	return !isSameConnection(e, t) || !isSameOwner(e, t);
}
function isSameConnection(e, t) {
	return sameConnection(e?.connectionName ?? "", t?.connectionName ?? "");
}
function isSameOwner(e, t) {
	return sameAccount(e?.owner ?? "", t?.owner ?? "");
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
		if (!bindingDiffers(t) && a === null) continue;
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
	return e === null || t === null || isSameOwner(e, t) ? null : isSameConnection(e, t) ? "other-owner" : areTwoAccounts(e.owner, t.owner) ? "another-person" : null;
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
	let t = new Map([...e].map((e) => [connectionId(e), e])), n = new Map(), r = [...t].map(([e, t]) => ({
		id: e,
		guid: GUID.exec(t)?.[0].toLowerCase() ?? ""
	}));
	for (let e = 6; e <= 36 && r.length > 0; e++) {
		let t = Map.groupBy(r, ({ guid: t }) => t.slice(0, e)), i = ({ guid: n }) => t.get(n.slice(0, e))?.length === 1;
		for (let t of r.filter(i)) t.guid !== "" && n.set(t.id, `${t.guid.slice(0, e)}\u2026`);
		r = r.filter((e) => !i(e));
	}
	return (e) => n.get(connectionId(e)) ?? e;
}
// src/report/connector-names.ts
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
function connectorName(e) {
	let t = e.toLowerCase();
	return Object.hasOwn(NAMES$2, t) ? NAMES$2[t] ?? e : e;
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
	let a = connectorName(t ?? e), [o, ...s] = n, c = o === void 0 ? "" : s.length === 0 ? `in ${plain(o.displayName, i)}` : `in ${count$1(n.length, "flow")}`;
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
	let r = [...t !== null && isSameOwner(e, t) ? [] : [ownerText(e, n)], ...isSameConnection(e, t) ? [] : [idText(e, n)]];
	return r.length === 0 ? "" : `${n.words.before} ${r.join(" ")}`;
}
function ownerText({ owner: e }, { detail: t }) {
	return e === null || e.trim() === "" ? "_owner unknown_" : code(e, t.name);
}
function idText({ connectionName: e }, { short: t, detail: n }) {
	return code(t(e), n.name);
}
function newlyUsed(e) {
	let t = new Map();
	for (let { environment: n, file: r, bindings: i } of e) for (let { from: e, to: a } of i) {
		if (a === null || isSameConnection(e, a)) continue;
		let i = keyOf(n, a.connectionName), o = t.get(i) ?? {
			environment: n,
			...a,
			bound: [],
			others: []
		};
		o.bound.at(-1) !== r && o.bound.push(r), t.set(i, o);
	}
	return t;
}
function keyOf(e, t) {
	return JSON.stringify([e, connectionId(t)]);
}
function wholeIds(e, { plan: t }, n) {
	let { short: r, detail: i } = n, { name: a } = i, o = new Map((t?.connectionUses ?? []).map((e) => [keyOf(e.environment, e.connectionName), e])), s = new Map(sidesOf(e).map((e) => [keyOf(e.environment, e.side.connectionName), e])), c = (e) => andList(e.map((e) => code(e, a)), 8), l = ([e, { environment: t, side: n }]) => {
		let { connectionName: i } = n, s = o.get(e)?.others ?? [], l = r(i), u = l === i ? "" : `${code(l, a)} is `, d = s.length === 0 ? "" : `, used by **${count$1(s.length, "other flow")}**: ${c(s)}`;
		return `${u}${code(i, a)} in ${code(t, a)}${d}`;
	}, u = e.filter(({ flows: e }) => e.length > 1), d = [...firstLines([...s], Math.min(100, i.rows), l), ...firstLines(u, Math.min(100, i.rows), ({ key: e, flows: t }) => `${code(e, a)} in ${c(t.map(({ file: e }) => e))}`)], f = `Whole ids${[...s.keys()].some((e) => (o.get(e)?.others.length ?? 0) > 0) ? ", and other flows on these connections" : ""}`;
	return d.length === 0 ? "" : details(f, bullets(d));
}
// src/report/markdown/new-owners.ts
const NO_MAP = "The base branch has no map, so this change is judged by its own. Check each owner before you merge.";
function newOwners({ newEntries: e = [] }, { name: t }) {
	let n = [...Map.groupBy(e, ({ environment: e, owner: t }) => JSON.stringify([e, t?.toLowerCase()])).values()], r = n.slice(0, 200).flatMap(([e, ...n]) => {
		if (e === void 0) return [];
		let r = count$1(1 + n.length, "reference");
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
	], r), i > 0 ? `And ${more(i, "owner")}: read them in the map.` : "");
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
	return blocks(i(0, 15), a > 0 ? details(count$1(a, "more connection"), i(15, n.length)) : "", r > 0 ? `**${count$1(r, "more connection")}** not listed here.` : "");
}
function byMark(e, t) {
	return Number(isMarked(t)) - Number(isMarked(e));
}
function isMarked({ cells: e }) {
	return [...e.values()].some(({ mark: e, source: t }) => e !== null || t !== null);
}
function tableOf(e, t) {
	let n = columnsOf(e, t), r = ({ environments: e }) => andList(e.map((e) => code(e, t.detail.name)), 5), i = n.length > 2, a = i ? ["Environments"] : n.map(r), o = (e) => n.map(({ texts: t }) => t[e] || "_no change_"), s = (e) => firstLines(n.filter(({ texts: t }) => t[e] !== ""), 40, (t) => `${r(t)}: ${t.texts[e]}`, "environment").join("<br>"), c = e.map((e, n) => [referenceCell(e, t.detail), ...i ? [s(n)] : o(n)]);
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
], KINDS$1 = [
	"added",
	"removed",
	"renamed",
	"moved",
	"changed"
];
function isAllNew({ outline: e }) {
	let t = e.flatMap((e) => e.nodes);
	return t.length > 0 && t.every(({ change: e }) => e?.kind === "added");
}
function diffSummary({ operations: e, ...t }) {
	let n = e.filter(({ operation: e }) => e === "trigger"), r = e.filter(({ operation: e }) => e === "action");
	return [
		...n.length > 0 ? ["trigger changed"] : [],
		...actionCounts(r),
		...t.parameters.length > 0 ? [count$1(t.parameters.length, "parameter")] : [],
		...t.displayName === null ? [] : ["display name"],
		...t.parts.some(({ name: e }) => e === "description") ? ["description"] : [],
		...others(t.parts),
		...t.references.length > 0 ? [count$1(t.references.length, "connection")] : [],
		...t.state === null ? [] : ["state"]
	];
}
function actionCounts(e) {
	let t = KINDS$1.map((t) => ({
		kind: t,
		number: e.filter((e) => e.kind === t).length
	})).filter(({ number: e }) => e > 0);
	return t.length === 0 ? [] : [t.map(({ kind: e, number: t }, n) => n === 0 ? `${count$1(t, "action")} ${e}` : `${t} ${e}`).join(", ")];
}
function others(e) {
	let t = e.filter(({ name: e }) => e !== "description");
	return t.length > 0 ? [count$1(t.length, "other part")] : [];
}
// src/report/flow-items.ts
function plannedItems(e) {
	return itemsOf(stepsByEnvironment(e).flatMap(({ environment: e, steps: t }) => t.filter((e) => !isUnchanged(e)).map((t) => ({
		environment: e,
		step: t
	}))).toSorted((e, t) => byUrgency(e.step, t.step)).map(({ environment: e, step: t }) => plannedVersion(e, t)));
}
function driftedItems({ drift: e }) {
	let t = (e ?? []).filter((e) => driftStatus(e) !== "as-in-git"), n = (e) => driftStatus(e) === "differs" ? 0 : 1;
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
			isNew: i?.action === "create" || c !== null && isAllNew(c),
			remarks: isToDo(t) ? identityRemarks(t) : remarksOn(t),
			rules: s ? o.rules : [],
			states: a?.state ? [a.state] : [],
			hasFailedRun: isBlamed(a?.run),
			isOtherFlow: i?.identity !== void 0
		}
	};
}
function identityRemarks(e) {
	return e.change?.identity === void 0 ? [] : remarksOn(e).slice(0, 1);
}
function driftedVersion(e) {
	let { environment: t, file: n, displayName: r, diff: i, reason: a } = e, o = a?.code === "errors-found";
	return {
		file: n,
		displayName: r,
		version: {
			environments: [t],
			status: driftStatus(e),
			diff: i,
			isNew: !1,
			remarks: a === null || o ? [] : [messageOf(a)],
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
	return e.length === 1 ? [...e] : [...Map.groupBy(e, ({ environments: e, remarks: t, states: n, diff: r, ...i }) => keyOfData({
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
	let i = contentsOf(t), a = [...Map.groupBy(e, ({ environment: e, text: t }) => JSON.stringify([t, i.get(e) ?? []])).values()], o = a.slice(0, r).map((e) => `${andList(e.map(({ environment: e }) => `**${code(e, n)}**`), 5)}: ${e[0]?.text ?? ""}`), s = a.length - o.length;
	return bullets([...o, ...s > 0 ? [`${count$1(s, "more environment")}`] : []]);
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
	let r = e.toLowerCase(), i = Object.hasOwn(TRIGGERS, r) ? TRIGGERS[r] : e, a = n.flatMap(({ connector: e }) => e === null ? [] : [connectorName(e)]), o = [count$1(t, "action"), ...new Set(a)].join(", ");
	return i === "" || i === void 0 ? o : `${i} \u2192 ${o}`;
}
// src/report/links.ts
const NOWHERE = {
	serverUrl: null,
	repository: null,
	sha: null,
	pull: null,
	runUrl: null
}, LONGEST$1 = 1e3;
function blobUrl(e, t, n = null) {
	let { serverUrl: r, repository: i, sha: a } = e;
	if (r === null || i === null || a === null || t.length > LONGEST$1) return null;
	let o = `${r}/${i}/blob/${encoded(a)}/${encodedPath(t)}${fragment(n)}`;
	return o.length > LONGEST$1 ? null : o;
}
function fragment(e) {
	return e === null ? "" : e.endLine > e.line ? `#L${e.line}-L${e.endLine}` : `#L${e.line}`;
}
function commitUrl({ serverUrl: e, repository: t, sha: n }) {
	return e === null || t === null || n === null ? null : `${e}/${t}/commit/${encoded(n)}`;
}
function encodedPath(e) {
	return e.split("/").map(encoded).join("/");
}
function encoded(e) {
	return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16)}`);
}
// src/secrets/suspicious-shapes.ts
const HINT = /key["'\s:=]|sig["'\s:=%]|signature|code=|token=|passw|pwd|secret|authorization|cookie|eyj|bearer|basic|private key|gh[pousr]_|github_pat|xox|akia|aiza|sk-|q~|hook|:\/\/[^\s/:@'"?#]+:|[a-z\d+/]{38}/i, SUSPICIOUS = [
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
function looksLikeSecret(e) {
	return HINT.test(e) && SUSPICIOUS.some((t) => t.test(e));
}
// src/plan/diff/secret.ts
const SECRET = "(secret)", NAMES$1 = /pass(?:word|wd|phrase|code)|^pwd$|secret|token|credential|authorization|cookie|signature|^sig$|^sas$|^pfx$|connection-?string|(?:api|access|account|subscription|functions?|shared|private|signing|client|encryption|master|host)[-_ ]?key|(?<![a-z])pin(?:[-_ ]?(?:code|number))?$/i, ENDS_IN_PIN = /[a-z\d]Pin(?:Code|Number)?$/, isName = memo(2e3, (e) => NAMES$1.test(e) || ENDS_IN_PIN.test(e)), QUERY_NAMES = /^(?:code|key|sig)$/i, QUERY_PATH = /[/.]?queries[/.](?:code|key|sig)$/i, READS = /^@\{?[a-z]+\((?:'[^']*')?\)(?:\??\[(?:'[^']*'|\d+)\])*\}?$/i, HOLDERS = {
	plain: [],
	parameter: [
		"defaultValue",
		"value",
		"allowedValues"
	],
	operation: [],
	inputs: ["inputs"]
}, NO_VALUES = new Set([
	"/type",
	"/kind",
	"/runAfter",
	"/inputs/schema"
]);
function sensitivityOfParameter(e, ...t) {
	return t.some(isSecure) || isName(e) ? "parameter" : "plain";
}
function sensitivityOfOperation(e, t) {
	return /^compose$/i.test(t) && isName(e) ? "inputs" : "operation";
}
function masked(e, t) {
	let n = t === "operation" || t === "inputs", r = hide(e, {
		...TOP,
		at: n ? "" : null
	});
	if (!isObject(r)) return r;
	let i = HOLDERS[t].filter((e) => own$1(r, e) !== void 0);
	return {
		...r,
		...Object.fromEntries(i.map((e) => [e, SECRET]))
	};
}
const TOP = {
	at: null,
	isNamed: !1,
	inAuthentication: !1,
	inQueries: !1
};
function hide(e, t) {
	if (t.at !== null && NO_VALUES.has(t.at)) return e;
	if (typeof e == "string") return isSecret(e, t.isNamed) ? SECRET : e;
	if (typeof e == "number") return t.isNamed ? SECRET : e;
	if (Array.isArray(e)) return e.map((e) => hide(e, {
		...t,
		at: null
	}));
	if (!isObject(e)) return e;
	let n = ABOUT.some((t) => isName(digString(e, t) ?? "")), r = Object.entries(e).map(([e, r]) => [e, hide(r, placeOf$4(e, n, t))]);
	return Object.fromEntries(r);
}
function placeOf$4(e, t, n) {
	let { inAuthentication: r, inQueries: i } = n, a = e.toLowerCase(), o = a === "value" && (t || r), s = i && QUERY_NAMES.test(e) || QUERY_PATH.test(e);
	return {
		at: n.at !== null && n.at.length <= DEEPEST_PLACE && !e.includes("/") ? `${n.at}/${e}` : null,
		isNamed: n.isNamed || isName(e) || o || s,
		inAuthentication: r || a === "authentication",
		inQueries: a === "queries"
	};
}
const DEEPEST_PLACE = 10, ABOUT = [
	"name",
	"Name",
	"key",
	"Key"
];
function isSecret(e, t) {
	return t && e !== "" && !READS.test(e) ? !0 : looksLikeSecret(e) || withoutNamedSecrets(e) !== e;
}
function valueTexts(e, t, n) {
	let [r, i] = [textOf$1(e), textOf$1(t)];
	return r === "(secret)" && i === "(secret)" ? [SECRET, "(another secret)"] : aroundDifference(r, i, n);
}
function orderTexts(e, t, n) {
	return aroundDifference(e.join(", "), t.join(", "), n);
}
function aroundDifference(e, t, n) {
	if (e === null || t === null) return [cut(e, n), cut(t, n)];
	if (e.length <= n && t.length <= n) return [e, t];
	let r = sameStart(e, t), i = r <= 32 ? 0 : r - 16, a = sameEnd(e, t, r);
	return [middle(e, i, a, n), middle(t, i, a, n)];
}
function sameStart(e, t) {
	let n = 0;
	for (; n < e.length && e[n] === t[n];) n += 1;
	return n;
}
function sameEnd(e, t, n) {
	let r = Math.min(e.length, t.length) - n, i = 0;
	for (; i < r && e.at(-1 - i) === t.at(-1 - i);) i += 1;
	return i;
}
function middle(e, t, n, r) {
	let i = Math.min(e.length, e.length - n + 16), [a, o] = [t > 0 ? "\u2026" : "", i < e.length ? "\u2026" : ""];
	if (i - t <= r) return `${a}${e.slice(t, i).toWellFormed()}${o}`;
	let s = Math.floor(r / 3), [c, l] = [e.slice(t, t + r - s), e.slice(i - s, i)];
	return `${a}${c.toWellFormed()} \u2026 ${l.toWellFormed()}${o}`;
}
function textOf$1(e) {
	return e === void 0 ? null : e === "(secret)" ? SECRET : JSON.stringify(e);
}
function cut(e, t) {
	return e === null || e.length <= t ? e : `${e.slice(0, t).toWellFormed()}\u2026`;
}
// src/report/diff-entries.ts
function diffEntries(e, t) {
	let { displayName: n, state: r, references: i, parts: a, parameters: o, operations: s } = e, c = [
		...n === null ? [] : [partEntry("display name", [n], t)],
		...r === null ? [] : [partEntry("state", [r], t)],
		...i.flatMap((e) => referenceEntry(e, t)),
		...a.map((e) => partEntry(e.name, e.fields, t, e.kind)),
		...o.map(({ name: e, fields: n, kind: r }) => partEntry(`parameter ${e}`, n, t, r))
	], l = s.filter(isFollower), u = switchedTogether(s), d = new Set([...l, ...u.flat()]), f = s.filter((e) => !d.has(e));
	return [
		...c,
		...f.map((e) => operationEntry(e, t)),
		...u.map(switchedEntry),
		...l.length === 0 ? [] : [followersEntry(l)]
	];
}
function createdEntries({ operations: e }) {
	return e.map((e) => operationEntry(e, {
		fields: 0,
		value: 0
	}));
}
function isFollower({ kind: e, follows: t }) {
	return e === "changed" && t;
}
function followersEntry(e) {
	return foldedEntry(e, `only ${e.length === 1 ? "follows" : "follow"} the new names`);
}
function foldedEntry(e, t) {
	return {
		kind: "changed",
		title: andList(e.map(({ name: e }) => e), 6),
		note: t,
		fields: [],
		left: 0
	};
}
function switchedTogether(e) {
	let t = Map.groupBy(e, (e) => {
		let t = switchOf(e);
		return t === null ? null : JSON.stringify([t.before, t.after]);
	});
	return t.delete(null), [...t.values()].filter(({ length: e }) => e > 1);
}
function switchOf({ kind: e, fields: t }) {
	let [n, ...r] = t, i = n?.at === "/inputs/host/connectionName" && r.length === 0;
	return e === "changed" && i ? n : null;
}
function switchedEntry(e) {
	let [t] = e.flatMap(({ fields: e }) => e);
	return foldedEntry(e, `only the reference: ${String(t?.before)} \u2192 ${String(t?.after)}`);
}
function referenceEntry({ kind: e, name: t, fields: n }, r) {
	let i = n.filter(({ at: e }) => e !== "/connectionName");
	return e !== "changed" || i.length === 0 ? [] : [partEntry(`reference ${t}`, i, r)];
}
function partEntry(e, t, n, r = "changed") {
	return {
		kind: r,
		title: e,
		note: "",
		...listed(t, n)
	};
}
function operationEntry(e, t) {
	let { kind: n, name: r, operation: i, from: a, fields: o, follows: s } = e, c = [...e.scope, a !== null && a.name !== r ? `${a.name} \u2192 ${r}` : r], l = i === "trigger" ? "trigger" : "", u = {
		title: c.join(" \u203a "),
		fields: [],
		left: 0
	};
	switch (n) {
		case "added": return {
			...u,
			kind: n,
			note: withNote(l, kindOf$2(e)),
			...listed(own(o), t)
		};
		case "removed": return {
			...u,
			kind: n,
			note: withNote(l, kindOf$2(e))
		};
		case "renamed": return {
			...u,
			kind: "changed",
			note: withNote(l, "renamed"),
			...s ? {} : listed(o, t)
		};
		case "moved": return {
			...u,
			kind: "changed",
			note: `moved from ${placeOf$3(a?.scope ?? [], a?.at ?? "")}`,
			...listed(o, t)
		};
		case "changed": return {
			...u,
			kind: n,
			note: l,
			...listed(o, t)
		};
	}
}
function withNote(...e) {
	return e.filter((e) => e !== "").join(", ");
}
function kindOf$2({ type: e, fields: t }) {
	let n = (e) => {
		let n = t.find(({ at: t }) => t === `/inputs/host/${e}`), r = n?.after ?? n?.before;
		return typeof r == "string" ? r : null;
	}, r = n("operationId"), i = n("connectionName") ?? n("connectionReferenceName");
	return i === null ? r ?? e : `${r ?? e} through ${i}`;
}
function own(e) {
	return e.filter(({ at: e }) => e !== "/type" && e !== "/runAfter" && !e.startsWith("/inputs/host/"));
}
function placeOf$3(e, t) {
	let n = fromPointer(t), r = n.at(-4) === "cases" ? `, case ${n.at(-3)}` : n.at(-3) === "else" && e.at(-1) !== "else" ? ", else" : "";
	return e.length === 0 ? "the top" : `${e.join(" \u203a ")}${r}`;
}
function listed(e, t) {
	let n = e.slice(0, t.fields);
	return {
		fields: n.map((e) => shortField(e, t)),
		left: t.fields === 0 ? 0 : e.length - n.length
	};
}
function shortField(e, { value: t }) {
	let { at: n, before: r, after: i } = e;
	if (n === "/runAfter") return {
		name: "runs after",
		before: orderText(r),
		after: orderText(i)
	};
	if (e.isOrder) {
		let [e, a] = orderTexts(r, i, t);
		return {
			name: orderName(n),
			before: e,
			after: a
		};
	}
	let [a, o] = valueTexts(r, i, t);
	return {
		name: fieldName(n),
		before: a,
		after: o
	};
}
function orderName(e) {
	switch (e) {
		case "/inputs/select": return "column order";
		case "/inputs/schema/properties": return "order of the inputs";
		default: return e === "" ? "order" : `order of ${fieldName(e)}`;
	}
}
function fieldName(e) {
	let t = fromPointer(e);
	return (t.length > 2 && t[0] === "inputs" && t[1] === "parameters" ? t.slice(2) : t).join(".");
}
function orderText(e) {
	return !isObject(e) || Object.keys(e).length === 0 ? "the start" : Object.entries(e).map(([e, t]) => JSON.stringify(t) === "[\"Succeeded\"]" || !Array.isArray(t) ? e : `${e} (${t.join(", ")})`).join(", ");
}
// src/report/moved-actions.ts
function movedActions({ operations: e }) {
	return e.filter(isMoved).length;
}
function isMoved(e) {
	let { kind: t, operation: n, fields: r } = e;
	return n === "trigger" || isFollower(e) ? !1 : t === "moved" || t !== "added" && t !== "removed" && r.some(({ at: e }) => e === "/runAfter");
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
}, STYLES$2 = new Map([
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
		for (let [e, t] of this.#t) this.lines.push(`  classDef ${e} ${STYLES$2.get(e)}`, `  class ${t.join(",")} ${e}`);
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
			...n > 0 ? [`${amount(n)} inside`] : []
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
	return t === 0 ? `${amount(e)} unchanged actions` : t === e ? count$1(t, "more change") : `${amount(e)} actions, ${amount(t)} of them change`;
}
function markOf(e) {
	return e === null || isFollower(e) ? "same" : e.kind === "added" || e.kind === "removed" ? e.kind : "changed";
}
function changeLabels(e) {
	if (e === null || isFollower(e)) return [];
	let { kind: t, from: n } = e;
	return t === "renamed" ? [`was ${label(n?.name ?? "")}`] : t === "moved" ? [`moved from ${label(n?.scope.at(-1) ?? "the top")}`] : [t];
}
function branchOf(e, t) {
	let [n, r = ""] = fromPointer(e);
	switch (n) {
		case "else": return "no";
		case "default": return "default";
		case "cases": return `case ${r}`;
		default: return /^if$/i.test(t) ? "yes" : null;
	}
}
function label(e) {
	return escapeControl(shortenName(e.trim() === "" ? "(empty)" : e, 60)).replace(/[^\p{L}\p{N}\p{M} /_-]/gu, (e) => `#${e.codePointAt(0)};`);
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
		let n = +(e.change !== null && !isFollower(e.change)), r = e.blocks.flatMap(({ nodes: e }) => e).reduce((e, t) => e + this.#s(t), n);
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
	return e.operations.some((e) => e.operation === "action" && !isFollower(e)) ? fenced("mermaid", new ActionChart(thinned(e.outline, 30), isAllNew(e)).lines) : "";
}
function diffBlock(e, t, n, { runUrl: r }) {
	let i = t ? createdEntries(e) : diffEntries(e, {
		fields: 8,
		value: 66
	});
	if (i.length === 0) return "";
	let a = [], o = i.length, s = n;
	for (let e of i) {
		let t = entryLines$1(e), n = t.reduce((e, t) => e + t.length + 1, 0);
		if (a.length > 0 && n > s) break;
		a.push(...t), s -= n, --o;
	}
	let c = `and ${more(o, "change")}, in ${link("the summary of the run", r)}`;
	return blocks(fenced("diff", a), o > 0 ? c : "");
}
const SIGNS$1 = {
	added: "+",
	removed: "-",
	changed: "!"
};
function entryLines$1({ kind: e, title: t, note: n, fields: r, left: i }) {
	let a = n === "" ? "" : `  (${escapeName(n, 100)})`;
	return [
		`${SIGNS$1[e]} ${escapeName(t, 120)}${a}`,
		...r.flatMap(fieldLines),
		...i > 0 ? [`      and ${more(i, "field")}`] : []
	];
}
function fieldLines({ name: e, before: t, after: n }) {
	let r = e === "" ? "" : `${escapeName(e, 60)}: `;
	return [...t === null ? [] : [`-     ${r}${escapeName(t, 240)}`], ...n === null ? [] : [`+     ${r}${escapeName(n, 240)}`]];
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
	return blocks(...r.diff === 0 ? [lines$1(i, s, r)] : i.map((e) => fold$1(e, {
		flows: o,
		several: s,
		isOnly: c,
		isFew: l,
		view: n,
		detail: r
	})), a > 0 ? `**${more(a, "flow")}** not listed here.` : "");
}
function fold$1(e, { flows: t, several: n, isOnly: r, isFew: i, view: a, detail: o }) {
	let { file: s, displayName: c, versions: l } = e, u = t.get(s), d = `${signOf(e)} ${htmlCode(c, 80)} ${l.map((e) => title(e, n, htmlCode)).join("; ")}`, f = link(code(s, o.name), blobUrl(a, s)), p = u === void 0 ? f : `${f}: ${plain(flowLine(u), o.message)}`, m = l.some(({ isOtherFlow: e, remarks: t }) => e || i && t.length > 0);
	return details(d, blocks(p, ...l.map((e) => versionBody(e, l.length > 1, {
		view: a,
		detail: o
	}))), r || m);
}
function lines$1(e, t, n) {
	let { urgent: r = [], others: i = [] } = Object.groupBy(e, ({ versions: e }) => e.some(({ isOtherFlow: e }) => e) ? "urgent" : "others"), a = (e) => bullets(e.map((e) => line(e, t, n)));
	return i.length <= 25 ? a([...r, ...i]) : blocks(a(r), details(count$1(i.length, "flow"), a(i)));
}
function line(e, t, { name: n }) {
	let { displayName: r, versions: i } = e;
	return `${signOf(e)} ${plain(r, n)} ${i.map((e) => title(e, t, code)).join("; ")}`;
}
function signOf({ versions: [e] }) {
	return e === void 0 ? "" : e.hasFailedRun ? "\u26a0\ufe0f" : WORDS[e.status][0];
}
function title(e, t, n) {
	let { status: r, environments: i, diff: a, rules: o, states: s, hasFailedRun: c, isOtherFlow: l } = e, u = t ? ` in ${andList(i.map((e) => n(e, 40)), 5)}` : "", d = andList(o.map((e) => n(e, 40)), 3), f = d === "" ? "" : ` ${r === "blocked" ? "by" : "because of"} ${d}`, p = [
		...l ? ["\u26a0\ufe0f another live flow than before"] : [],
		...c ? ["first run failed"] : [],
		...a === null ? [] : changes(a, e),
		...s.length === 0 ? [] : [`now ${andList(s.map((e) => n(e, 40)), 3)}`]
	].join(" \u00b7 ");
	return `${WORDS[r][1]}${u}${f}${p === "" ? "" : `: ${p}`}`;
}
function changes(e, { isNew: t, status: n }) {
	if (!t) return diffSummary(e);
	let r = e.operations.filter(({ operation: e }) => e === "action").length;
	return [`${n === "create" || n === "created" ? "" : "new, "}${count$1(r, "action")}`];
}
function versionBody(e, t, { view: n, detail: r }) {
	let { environments: i, diff: a, isNew: o, remarks: s } = e, c = andList(i.map((e) => code(e, r.name)), 5), l = s.map((e) => prose(capitalised(`${e}.`), r.message)), u = a === null ? [] : [diffBlock(a, o, r.diff, n), diagram(a, r)], d = blocks(...l, ...u);
	return t && d !== "" ? blocks(`In ${c}:`, d) : d;
}
function diagram(e, { diagrams: t }) {
	return t && movedActions(e) > 3 ? actionDiagram(e) : "";
}
// src/report/markdown/quiet-flows.ts
function quietFlows(e, t, { name: n, rows: r, unchanged: i }) {
	let a = [...new Map(e.map((e) => [e.file, e])).values()];
	if (a.length === 0 || !i) return "";
	let o = firstLines(a, r, ({ displayName: e, file: t }) => `${plain(e, n)} ${code(t, n)}`);
	return details(`${count$1(a.length, "flow")} ${t}`, bullets(o));
}
// src/report/markdown/drift.ts
function driftSection(e, t, n) {
	let r = driftByEnvironment(e);
	if (r.length === 0) return "";
	let i = driftedItems(e), a = r.map(({ environment: t, entries: n }) => ({
		environment: t,
		text: `${driftCounts(n)}${unmanagedNote(t, e)}`
	})), { unread: o, others: s } = unreadTogether(i), c = r.flatMap(({ entries: e }) => e.filter(isAsInGit));
	return blocks("#### Live flows", environmentLines(a, i, n), ...unreadFolds(o, n), flowFolds(s, e, t, n), quietFlows(c, "as in Git", n));
}
function unmanagedNote(e, { unmanaged: t = [] }) {
	let n = t.find((t) => t.environment === e)?.flows.length ?? 0;
	return n === 0 ? "" : `; ${count$1(n, "live flow")} that Git does not know`;
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
		let a = firstLines(i, n, ({ displayName: e, file: n }) => `${plain(e, t)} ${code(n, t)}`), [o, s] = WORDS["not-read"];
		return details(`${o} ${count$1(i.length, "flow")} ${s}`, blocks(prose(capitalised(`${e}.`), r), bullets(a)), !0);
	});
}
// src/report/markdown/leaving.ts
function leavingSection(e, { name: t, rows: n }) {
	let r = leavingGroups(e, (e) => code(e, t));
	return r.length === 0 ? "" : blocks(...r.map(({ message: e, flows: r }) => {
		let i = r.slice(0, n), a = i.map((e) => `${plain(e.displayName, t)} ${code(e.file, t)}`), o = r.length - i.length;
		return blocks(`**${e}**`, bullets([...a, ...o > 0 ? [more(o)] : []]));
	}), "Flowgate deletes and stops nothing: stop or delete them in Power Automate if nobody needs them.");
}
// src/report/markdown/plan.ts
function planSection$1(e, t, n) {
	let r = stepsByEnvironment(e);
	if (r.length === 0) return "";
	let i = plannedItems(e), a = r.some(({ steps: e }) => e.some(({ outcome: e }) => e !== null)), o = e.comparedWith === "git" && !a ? AGAINST_GIT : "", s = r.map(({ environment: e, steps: t }) => ({
		environment: e,
		text: `${a ? stepCounts(t) : planCounts(t)}${o}`
	})), c = r.flatMap(({ steps: e }) => e.filter(isUnchanged));
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
	].filter(([e]) => e > 0).map(([e, t]) => `${amount(e)} ${t}`).join(", ");
}
function asTheyAre(e) {
	return e === 1 ? "as it is" : "as they are";
}
function smallPrint(e, t, n) {
	let r = [
		notRun$1(e, n),
		suppressed$2(e, n),
		checkedOnly(e, n),
		skipped$1(e, n)
	].filter(({ items: e }) => e.length > 0);
	return blocks(loud(e, n), ...n.lists ? r.map(({ title: e, items: t }) => details(e, drawn(t))) : [], small(...n.lists ? [] : r.map(({ line: e }) => e), ignored$1(e, n), digest(e), [`Flowgate${commit(t)}`, ...run$1(t)].join(" \u00b7 ")));
}
function drawn(e) {
	return bullets(firstLines(e, 100, (e) => e()));
}
function loud({ notRun: e }, { message: t }) {
	return byReason(e.filter(({ reason: e }) => LOUD.includes(e.code))).map(([e, n]) => `\u26a0\ufe0f Not run: ${n.map(({ rule: e }) => code(e)).join(", ")}: ${prose(e, t)}`).join("\n\n");
}
function notRun$1({ notRun: e }, { message: t }) {
	let n = e.filter(({ reason: e }) => !LOUD.includes(e.code)), r = byReason(n), i = r.map(([e, n]) => `${amount(n.length)} (${prose(e, Math.min(160, t))})`), a = `${count$1(n.length, "check")} did not run`;
	return {
		title: a,
		line: r.length === 1 ? `${a} (${prose(r[0]?.[0] ?? "", 160)})` : `${a}: ${andList(i, 4)}`,
		items: r.map(([e, n]) => () => {
			let r = n.slice(0, 100).map(({ rule: e }) => code(e));
			return `${prose(e, t)}: ${r.join(", ")}`;
		})
	};
}
function suppressed$2({ suppressed: e }, { message: t, name: n }) {
	let r = `${count$1(e.length, "finding")} suppressed`;
	return {
		title: r,
		line: r,
		items: e.map(({ rule: e, file: r, line: i, reason: a, until: o }) => () => {
			let s = o === null ? "" : `, until ${code(o, 20)}`;
			return `${code(e)} in ${code(r, n)}, line ${amount(i)}${s}: ${prose(a, t)}`;
		})
	};
}
function checkedOnly({ checkedOnly: e = [] }, { message: t, name: n }) {
	let r = byReason(e).map(([e, t]) => `${count$1(t.length, "flow")} checked only (${prose(e, 160)})`);
	return {
		title: `${count$1(e.length, "flow")} checked only`,
		line: andList(r, 4),
		items: e.map(({ file: e, reason: r }) => () => `${code(e, n)}: ${prose(messageOf(r), t)}`)
	};
}
function skipped$1(e, { message: t, name: n }) {
	let r = mentionedOf(e.skipped), i = `${count$1(r.length, "file")} skipped`;
	return {
		title: i,
		line: i,
		items: r.map(({ file: e, reason: r }) => () => `${code(e, n)}: ${prose(messageOf(r), t)}`)
	};
}
function ignored$1({ ignored: e }, { name: t }) {
	return e.length === 0 ? "" : `Not compared, as \`compare.ignore\` in the map says: ${andList(e.map((e) => code(e, t)), 100)}`;
}
function digest({ plan: e, outcomes: t }) {
	return e?.comparedWith === "live" && t.length === 0 && e.changes.some(isWriting) ? `Digest of the plan: ${code(e.digest)}` : "";
}
function commit(e) {
	return e.sha === null ? "" : ` at ${link(code(e.sha.slice(0, 7)), commitUrl(e))}`;
}
function run$1({ runUrl: e }) {
	return e === null ? [] : [link("run", e)];
}
// src/report/markdown/findings.ts
const ICONS$1 = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	notice: "\u2139\ufe0f"
};
function findingItem(e, t) {
	let { view: n, detail: r, environments: i, mentions: a } = t, { file: o, rule: s, severity: c, line: l, message: u, help: d, ask: f = [] } = e, p = link(code(`${o}:${l}`, r.name), blobUrl(n, o, e)), m = whereIn(e, i, (e) => code(e, r.name)), h = `${ICONS$1[c]} ${capitalised(c)} \u00b7 ${p}${m} \u00b7 ${link(code(s), d)}`, g = prose(capitalised(u), r.message, a.within(f)), _ = askedBy(e).filter((e) => !f.includes(e));
	return [`- ${h}<br>${g}${_.length === 0 ? "" : `<br>Also ask ${andList(_.map((e) => a.name(e)))}.`}`, ...fold(e, t)].join("\n");
}
function fold(e, { view: t, detail: n }) {
	let r = n.fixes ? problemsOf(e).flatMap(({ fix: e }) => e ?? []) : [], i = n.related ? e.related : [];
	if (r.length + i.length === 0) return [];
	let a = firstLines(i, 50, ({ file: e, line: r, message: i }) => `${link(`${code(e, n.name)}:${r}`, blobUrl(t, e, lineRange(r)))}: ${prose(i, n.message)}`), o = [...r.length > 0 ? ["safe fix"] : [], ...i.length > 0 ? [count$1(i.length, "related place")] : []].join(" and "), s = [...r.slice(0, 5).map(({ diff: e }) => fenced("diff", e)), ...a.length > 0 ? [bullets(a)] : []].join("\n\n");
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
		let i = tally(r.map(({ rule: e }) => e)).map(([e, t]) => `${code(e)} ${amount(t)}`), a = count$1(r.length, `${t} not listed here`, `${t}s not listed here`);
		return [`${ICONS$1[t]} **${a}**: ${i.join(", ")}. See ${n}.`];
	}).join("\n\n");
}
function flowNamesToCommit(e, t) {
	if (e.mode === "export" || e.hasFlowNames) return "";
	let n = e.outcomes.filter(({ result: e, flowName: t }) => e === "created" && t !== null);
	return blocks(...[...Map.groupBy(n, ({ environment: e }) => e)].map(([e, n]) => block$1(e, n, t)));
}
function block$1(e, t, { name: n, rows: r }) {
	let i = t.map(({ file: e, flowName: t }) => `${JSON.stringify(e)}: { "flowName": ${JSON.stringify(t)} }`), a = i.filter((e) => e.length <= 400).slice(0, r), o = i.length - a.length;
	return blocks(`Commit ${a.length === 1 ? "this line" : "these lines"} under \`flows\` of ${code(e, n)} in the map, so that the next run knows ${i.length === 1 ? "the new flow" : "the new flows"}:`, a.length > 0 ? fenced("jsonc", a) : "", o > 0 ? `${more(o, "created flow")}: see \`flowName\` in the report of the run.` : "");
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
	}, { whole: a, named: o, counted: s } = splitFindings(e.findings, n), c = flowsToDo(e).map((e) => flowsItem(e, i)), l = blocks(list(c, a, i), shortLines(o, n), leftOut(s, t), flowNamesToCommit(e, n));
	return c.length > 0 || e.findings.some(({ severity: e }) => e !== "notice") || e.outcomes.length > 0 ? titled("What to do", l) : l;
}
function titled(e, t) {
	return t === "" ? "" : blocks(`#### ${e}`, t);
}
function splitFindings(e, { notices: t, warnings: n, wholeErrors: r, errorLines: i }) {
	let a = 0, o = ({ severity: e }) => e === "notice" ? t ? "whole" : "counted" : e === "warning" ? n ? "whole" : "counted" : (a += 1, a <= r ? "whole" : a <= i ? "named" : "counted"), s = findingsToDo(e);
	return {
		whole: [],
		named: [],
		counted: [],
		...Object.groupBy(s, o)
	};
}
function list(e, t, n) {
	let { notice: r = [], other: i = [] } = Object.groupBy(t, ({ severity: e }) => e === "notice" ? "notice" : "other"), a = (e) => e.map((e) => findingItem(e, n)).join("\n"), o = i.slice(15);
	return blocks([...e, a(i.slice(0, 15))].filter((e) => e !== "").join("\n"), o.length > 0 ? details(`${count$1(o.length, "more finding")}`, a(o)) : "", r.length > 0 ? details(`\u2139\ufe0f ${count$1(r.length, "notice")}`, a(r)) : "");
}
const FAILED_RUN = ["\u26a0\ufe0f", "first run failed"];
function flowsItem({ result: e, remarks: t, flows: n }, { view: r, detail: i, environments: a }) {
	let o = ({ file: e, displayName: t, environment: n }) => {
		let o = a.length > 1 ? ` in ${code(n, i.name)}` : "";
		return `${link(plain(t, i.name), blobUrl(r, e))}${o}`;
	}, [s, c] = e === "created" || e === "updated" ? FAILED_RUN : WORDS[e], l = t.map((e) => prose(capitalised(`${e}.`), i.message)).join(" ");
	if (n.length <= 3) return `- ${s} ${n.map(o).join(", ")} \u00b7 ${c}<br>${l}`;
	let u = bullets(firstLines(n, Math.min(50, i.rows), o)), d = count$1(n.length, "flow");
	return [
		`- ${s} ${d} \u00b7 ${c}<br>${l}`,
		"",
		inItem(details(`The ${d}`, u))
	].join("\n");
}
function differencesInWords({ differences: e }) {
	return (e ?? []).map((e) => ({
		file: e.file,
		text: textOf(e)
	}));
}
function advice({ pulls: e }) {
	let t = "To deploy the plan as it is now, look it through and run this by hand with its digest as `approved-plan`.";
	return e.length === 0 ? t : `${t} A pull request whose check runs once more right before the merge needs none.`;
}
function textOf(e) {
	switch (e.kind) {
		case "new": return `in no reviewed plan, and now to be ${DONE[e.action]}`;
		case "gone": return `reviewed, and not written now${e.reason === null ? "" : `: ${messageOf(e.reason)}`}`;
		case "changed": return changed$1(e);
	}
}
const DONE = {
	create: "created",
	update: "updated"
};
function changed$1({ was: e, parts: t }) {
	if (t === null) return "not as it was reviewed; the comment had no room for its parts";
	let n = [
		...e === null ? [] : [`it was to be ${DONE[e]}`],
		...t.live.length === 0 ? [] : [`someone changed it live since: ${names$1(t.live)}`],
		...t.written.length === 0 ? [] : [`what would be written is not what was reviewed: ${names$1(t.written)}`]
	];
	return n.length === 0 ? "it differs in a value that is kept secret" : n.join("; ");
}
function names$1(e) {
	return plainList(e.map(partName), 12);
}
const NAMES = new Map([
	["displayName", "its name"],
	["state", "its state"],
	["description", "its description"],
	["flowName", "which live flow it is"],
	["environmentName", "which environment it goes to"]
]);
function partName(e) {
	let t = fromPointer(e), [n = "", r = ""] = t, i = `\`${(t.at(-1) ?? "").replaceAll("`", "'")}\``;
	if (n === "connectionReferences") return `the binding of ${i}`;
	if (n !== "definition") return NAMES.get(n) ?? i;
	let a = KINDS.get(r);
	return a === void 0 ? `${i} of its definition` : `${a} ${i}`;
}
const KINDS = new Map([
	["actions", "action"],
	["triggers", "trigger"],
	["parameters", "parameter"]
]);
function unapprovedSection({ unapprovedPlans: e }, t) {
	return blocks(...e.map((e) => planSection(e, t)));
}
function planSection(e, { name: t, message: n, rows: r }) {
	let { environment: i, digest: a, reason: o } = e, s = differencesInWords(e), c = s.slice(0, Math.min(50, r)), l = c.map(({ file: e, text: r }) => `- ${code(e, t)}: ${prose(r, n)}`), u = s.length - c.length;
	return blocks(`#### Nothing was written to ${code(i, t)}`, prose(capitalised(`${messageOf(o)}.`), n), [...l, ...u > 0 ? [`- and ${count$1(u, "more flow")}`] : []].join("\n"), prose(advice(e)), fenced("yaml", [`approved-plan: ${a}`]));
}
function toComment(e, t, n = 59900) {
	return fitted(e, t, briefFor(e, t), (e) => e.length < n);
}
function toSummary(e, t) {
	return fitted(e, {
		...t,
		runUrl: null
	}, FULL, (e) => Buffer.byteLength(e) < 1e6);
}
function toStopped(e) {
	return `### \u274c Flowgate stopped before it looked at a flow\n\n${prose(capitalised(e), 1e4)}\n`;
}
function briefFor(e, t) {
	let n = new Set((e.plan?.changes ?? []).map(({ file: e }) => e)).size, r = new Set((e.drift ?? []).map(({ file: e }) => e)).size, i = 2e3 + (Math.max(1, n, r) - 1) * 1100, a = [connectionsSection(e, BRIEF), smallPrint(e, t, BRIEF)];
	if (n > 80) return Object.assign({}, BRIEF, ...SHORTER);
	let o = Math.max(600, i - 200 - a.join("").length);
	return SHORTER.map((e, t) => Object.assign({}, BRIEF, ...SHORTER.slice(0, t))).find((n) => changesOf(e, t, n).length <= o) ?? Object.assign({}, BRIEF, ...SHORTER);
}
function fitted(e, t, n, r) {
	let i = verdict(e), a = [], o = n, s = sectionsOf(e, t, o), c = () => joined(s, i, a, t);
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
	let { unapprovedPlans: i, toDo: a, unlisted: o, connections: s, changes: c, smallPrint: l } = e, { level: u, sentence: d, counts: f, errors: p } = t, m = o > 0 ? ` \u00b7 ${amount(p - o)} of ${amount(p)} errors listed` : "";
	return `${blocks(`### ${ICONS[u]} ${prose(d)}${m}`, f === "" ? "" : small(prose(f)), shortenedNote(n, r), i, a, s, c, l)}\n`;
}
function shortenedNote(e, { runUrl: t }) {
	if (e.length === 0) return "";
	let n = t === null ? "the log of this run" : link("the summary of the run", t);
	return `> Too long to be shown whole: left out are ${andList(e)}. All of it is in ${n}.`;
}
// src/publish/hidden-plan.ts
async function hiddenPlan({ mode: e, plan: t }, { kind: n, environments: r }, i) {
	let a = e === "check" ? t : null;
	if (n === "checked" && r === null) return fixed(a === null ? "" : toReviewedPlan(a));
	let o = asking(i), s = await o();
	if (n === "deployed") return fixed(splitPlan(s).hidden);
	let c = a === null ? null : await otherPlans(a), l = new Set(["", s]);
	return {
		room: 12e3,
		async compose(e, t) {
			let n = e?.trimEnd() ?? "", r = l.has(n) ? n : await o(), { hidden: i } = splitPlan(r), s = t(a && c ? toReviewedPlan(a, c(i)) : i);
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
// src/publish/comment.ts
async function publishComment({ github: e, report: t, known: n }, r, i, a, { warn: o, clean: s }) {
	if (e === null || i === null || !isShownInComment(t, r)) return null;
	let c = await pullOf(i, e, o);
	if (c === null) return null;
	let l = placeOf$2(i, t, n), { number: u } = c, d = await hiddenPlan(t, l, {
		github: e,
		pull: u,
		warn: o
	}), f = roomFor(l, n.length, d.room), p = toComment(t, {
		...a,
		pull: u
	}, f), m = {
		...l,
		body: p,
		planned: plannedIn(t),
		isNews: t.outcomes.some(isChange$1)
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
function placeOf$2({ kind: e }, { environments: t }, n) {
	return e === "push" ? {
		kind: "deployed",
		environments: t
	} : {
		kind: "checked",
		environments: narrowed$1(t, n)
	};
}
function plannedIn({ plan: e }) {
	let t = (e?.changes ?? []).filter(({ action: e }) => e !== "unchanged");
	return [...new Set(t.map(({ environment: e }) => e))];
}
const isChange$1 = ({ result: e }) => e !== "unchanged";
function isNeeded({ findings: e, plan: t, outcomes: n, leaving: r = [], newEntries: i = [], judgedBy: a }) {
	return a !== void 0 || i.length + r.length > 0 || e.length > 0 || (t?.changes.some(({ action: e }) => e !== "unchanged") ?? !1) || n.some(({ result: e }) => FAILING.includes(e));
}
// src/report/markdown/issue.ts
const LIVE_RULES = RULES.flatMap(({ subject: e, id: t }) => e === "live" && !t.startsWith("key-") ? [t] : []);
function stateOf(e, t) {
	let { findings: n, drift: r } = onlyOf(e, t), i = r ?? [];
	return i.some(isDrifted) || n.some(({ rule: e }) => LIVE_RULES.includes(e)) ? "drifted" : i.some((e) => driftStatus(e) === "not-read") || r === null ? "unknown" : "clean";
}
function toIssue(e, t, n) {
	return toComment(onlyOf(e, t), n);
}
function onlyOf(e, t) {
	let n = (e) => e.environment === t, { drift: r, findings: i, unmanaged: a = [] } = e;
	return {
		...e,
		environments: [t],
		findings: i.filter(({ environments: e }) => e.includes(t)),
		suppressed: [],
		skipped: [],
		drift: r === null ? null : r.filter(n),
		unmanaged: a.filter(n)
	};
}
// src/publish/issue.ts
async function publishIssues({ github: e, report: t }, n, r, i) {
	if (t.drift !== null && e !== null && n !== null && isOnDefault(n)) for (let n of t.environments) {
		let a = !1;
		if (await i.attempt(async () => {
			a = await keepOne(e, n, t, r, i);
		}), a) return;
	}
}
async function keepOne(e, t, n, r, { warn: i, clean: a, now: o }) {
	let s = stateOf(n, t);
	if (s === "unknown") return !1;
	let c = o().toISOString().slice(0, 16).replace("T", " "), l = await e.keepIssue({
		topic: `drift ${t}`,
		title: a(`Flowgate: ${escapeControl(shortenName(t, 80))} has drifted from Git`),
		body: s === "clean" ? null : a(toIssue(n, t, r)),
		farewell: `On ${c} UTC all live flows that were compared were as in Git again.`
	});
	return l.kind === "denied" && (i({
		code: "issue-denied",
		permission: l.permission,
		token: l.token
	}), !0);
}
function isOnDefault({ kind: e, ref: t, defaultBranch: n }) {
	return e === "schedule" || n === null || t === `refs/heads/${n}`;
}
// src/workspace/real-path.ts
function realPath(e) {
	try {
		return node_fs.realpathSync.native(e);
	} catch {
		return null;
	}
}
let known = {
	root: "",
	real: ""
};
function homeOf(e) {
	return known.root !== e && (known = {
		root: e,
		real: node_fs.realpathSync.native(e)
	}), known.real;
}
async function linkedFiles(e, t) {
	let n = homeOf(e);
	return t.filter((e) => (realPath((0, node_path.join)(n, e)) ?? (0, node_path.join)(n, e)) !== (0, node_path.join)(n, e));
}
// src/publish/refuse-loss.ts
function refuseLoss(e, t, n = []) {
	let { map: r, report: i, sarif: a, snapshots: o } = e, s = [
		[workspaceName(t, r), "the map"],
		[o, "the folder of `snapshots`"],
		...n.map((e) => [e, "a report to merge"])
	];
	refuseTaken("report", i, [...s, [a, "the file of `sarif`"]], t), refuseTaken("sarif", a, s, t);
}
function refuseTaken(e, t, n, r) {
	if (t === null) return;
	let i = (0, node_path.resolve)(r, t), a = n.find(([e]) => e !== null && isSamePlace(i, (0, node_path.resolve)(r, e)));
	if (a !== void 0) throw wouldReplace(e, workspaceName(r, t), a[1]);
	refuseForeign(e, t, r);
}
function refuseForeign(e, t, n) {
	if (isForeign((0, node_path.resolve)(n, t))) throw wouldReplace(e, workspaceName(n, t), "JSON, but not a report");
}
function wouldReplace(e, t, n) {
	return new UsageError(`\`${e}\` would overwrite ${t}, which is ${n}; name another file`);
}
function isSamePlace(e, t) {
	let [n, r] = [statOf(e), statOf(t)];
	return n === void 0 || r === void 0 ? placeOf$1(e) === placeOf$1(t) : n.dev === r.dev && n.ino === r.ino && !n.isCharacterDevice();
}
function statOf(e) {
	try {
		return (0, node_fs.statSync)(e, { bigint: !0 });
	} catch {
		return;
	}
}
const IGNORES_CASE = process.platform === "win32" || process.platform === "darwin";
function placeOf$1(e) {
	let t = realPath(e);
	if (t !== null || (0, node_path.dirname)(e) === e) return t ?? e;
	let n = (0, node_path.basename)(e);
	return (0, node_path.join)(placeOf$1((0, node_path.dirname)(e)), IGNORES_CASE ? n.toLowerCase() : n);
}
const FOREIGN = /^\uFEFF?\s*\{(?!\s*(?:\}|"(?:version"\s*:\s*(?:\d+\s*,\s*"mode"|"2\.)|\$schema"\s*:\s*"[^"]*sarif)))/;
function isForeign(e) {
	return !/^\/(?:dev|proc)\//.test(e) && statOf(e)?.isFile() === !0 && FOREIGN.test(beginningOf(e));
}
function beginningOf(e) {
	let t = null;
	try {
		t = (0, node_fs.openSync)(e, "r");
		let n = Buffer.alloc(400);
		return n.toString("utf8", 0, (0, node_fs.readSync)(t, n));
	} catch {
		return "";
	} finally {
		t !== null && (0, node_fs.closeSync)(t);
	}
}
function formatJson(e) {
	let t = [];
	return draw(e, 0, t), `${t.join("")}\n`;
}
function draw(e, t, n) {
	if (!isContainer(e)) {
		n.push(JSON.stringify(e));
		return;
	}
	let r = onOneLine(e, 100 - 2 * t);
	if (r !== null) {
		n.push(r);
		return;
	}
	let i = Array.isArray(e), a = `\n${"  ".repeat(t + 1)}`;
	for (let [r, o] of namesIn(e).entries()) n.push(r > 0 ? "," : i ? "[" : "{", a), i || n.push(JSON.stringify(o), ": "), draw(e[o], t + 1, n);
	n.push(a.slice(0, -2), i ? "]" : "}");
}
function onOneLine(e, t) {
	return isContainer(e) ? containerLine(e, t) : typeof e == "string" && e.length > t ? null : JSON.stringify(e);
}
function containerLine(e, t) {
	let n = Array.isArray(e), r = namesIn(e);
	if (r.length === 0) return n ? "[]" : "{}";
	if (r.length * 3 > t) return null;
	let i = [], a = t - 4;
	for (let t of r) {
		let r = onOneLine(e[t], a);
		if (r === null) return null;
		i.push(n ? r : `${JSON.stringify(t)}: ${r}`), a -= (i.at(-1)?.length ?? 0) + 2;
	}
	return a < -2 ? null : n ? `[${i.join(", ")}]` : `{ ${i.join(", ")} }`;
}
function isContainer(e) {
	return typeof e == "object" && !!e;
}
function namesIn(e) {
	return Object.keys(e).filter((t) => e[t] !== void 0);
}
// src/plan/diff/fields.ts
function fieldChanges(e, t, n = "plain", r = e) {
	let [i, a] = [r, t].map((e) => e === void 0 ? void 0 : masked(e, n));
	return [...spotsOf(e, t)].toSorted((e, t) => rank$1(e) - rank$1(t)).map((e) => changeAt(e, i, a));
}
function spotsOf(e, t) {
	return e === void 0 ? leaves(t ?? null, []) : t === void 0 ? leaves(e, []) : differences(e, t, []);
}
function changeAt({ path: e, only: t, isOrder: n }, r, i) {
	let a = toPointer(e), o = t === "after" ? void 0 : valueAt(r, e), s = t === "before" ? void 0 : valueAt(i, e);
	return !n || !isObject(o) || !isObject(s) ? {
		at: a,
		before: o,
		after: s
	} : {
		at: a,
		before: keysIn(o, s),
		after: keysIn(s, o),
		isOrder: n
	};
}
function keysIn(e, t) {
	return Object.keys(e).filter((e) => Object.hasOwn(t, e));
}
function rank$1({ path: [e] }) {
	return e === "type" ? 0 : e === "runAfter" ? 2 : 1;
}
function valueAt(e, t) {
	let n = e;
	for (let e of t) {
		if (n === "(secret)") return SECRET;
		if (Array.isArray(n)) n = n[Number(e)];
		else if (isObject(n) && Object.hasOwn(n, e)) n = n[e];
		else return;
	}
	return n;
}
function* differences(e, t, n) {
	isWhole(n) ? JSON.stringify(e) !== JSON.stringify(t) && (yield { path: n }) : isObject(e) && isObject(t) ? yield* members(e, t, n) : Array.isArray(e) && Array.isArray(t) ? yield* elements(e, t, n) : e !== t && (yield { path: n });
}
function* members(e, t, n) {
	hasSameOrder(e, t) || (yield {
		path: n,
		isOrder: !0
	});
	let r = new Set([...Object.keys(e), ...Object.keys(t)]);
	for (let i of [...r].toSorted()) {
		let r = [...n, i], [a, o] = [valueAt(e, [i]), valueAt(t, [i])];
		a === void 0 || o === void 0 ? yield { path: r } : yield* differences(a, o, r);
	}
}
function hasSameOrder(e, t) {
	let n = keysIn(t, e);
	return keysIn(e, t).every((e, t) => e === n[t]);
}
function isWhole(e) {
	return e.length === 1 && e[0] === "runAfter";
}
function* elements(e, t, n) {
	let r = e.map((e) => JSON.stringify(e)), i = t.map((e) => JSON.stringify(e)), a = Math.min(r.length, i.length), o = 0;
	for (; o < a && r[o] === i[o];) o += 1;
	let s = 0;
	for (; s < a - o && r.at(-1 - s) === i.at(-1 - s);) s += 1;
	let [c, l] = [e.length - s, t.length - s];
	if (c !== l && s > 0 && o !== c && o !== l) return yield { path: n };
	for (let r = o; r < Math.max(c, l); r++) {
		let i = [...n, r], [a, o] = [e[r], t[r]];
		r >= c ? yield {
			path: i,
			only: "after"
		} : r >= l ? yield {
			path: i,
			only: "before"
		} : a !== void 0 && o !== void 0 && (yield* differences(a, o, i));
	}
}
function* leaves(e, t) {
	if (!isObject(e) || Object.keys(e).length === 0 || isWhole(t)) t.length !== 0 && isEmptyObject(e) || (yield { path: t });
	else for (let [n, r] of Object.entries(e)) yield* leaves(r, [...t, n]);
}
function isEmptyObject(e) {
	return isObject(e) && Object.keys(e).length === 0;
}
// src/plan/diff/likeness.ts
const ENOUGH = .5;
function mostAlike(e, t, n) {
	let r = Map.groupBy(t, kindOf$1), i = [...Map.groupBy(e, kindOf$1)].flatMap(([e, t]) => pairsOf(t.slice(0, 50), (r.get(e) ?? []).slice(0, 50))).map(([e, t]) => ({
		unit: e,
		other: t,
		score: score(e, t, n)
	})).filter((e) => e.score >= ENOUGH).toSorted((e, t) => t.score - e.score), a = new Set();
	return i.flatMap(({ unit: e, other: t }) => a.has(e) || a.has(t) ? [] : (a.add(e).add(t), [[e, t]]));
}
function ofOneKind(e, { gone: t, fresh: n }) {
	return [...e].flatMap(([e, r]) => {
		let [i, a] = [t.get(e), n.get(r)];
		return i === void 0 || a === void 0 || kindOf$1(i) !== kindOf$1(a) ? [] : [[i, a]];
	});
}
function pairsOf(e, t) {
	return e.flatMap((e) => t.map((t) => [e, t]));
}
function kindOf$1({ operation: { kind: e, type: t, value: n } }) {
	let r = dig(n, "inputs", "host"), i = [
		"apiId",
		"operationId",
		"workflowReferenceName"
	].map((e) => digString(r, e));
	return JSON.stringify([
		e,
		t,
		...i
	]);
}
function score(e, t, n) {
	if (e.operation.kind === "trigger") return 1;
	let r = n.get(e.operation.name) === t.operation.name;
	return likeness(wordsOf(e), wordsOf(t)) + (r ? ENOUGH : 0);
}
function likeness(e, t) {
	let n = new Map();
	for (let t of e) n.set(t, (n.get(t) ?? 0) + 1);
	let r = 0;
	for (let e of t) {
		let t = n.get(e) ?? 0;
		t > 0 && (r += 1), n.set(e, t - 1);
	}
	let i = e.length + t.length;
	return i === 0 ? 1 : 2 * r / i;
}
const words = new WeakMap(), MOST_WORDS = 1e3;
function wordsOf(e) {
	let t = words.get(e);
	if (t !== void 0) return t;
	let n = [], { own: r, blocks: i } = e;
	for (let [e, t] of Object.entries(isObject(r) ? r : {})) e !== "runAfter" && e !== "type" && collect(t, e, n);
	for (let e of [...i.values()].flat()) n.push(`/${e.operation.name}`);
	return words.set(e, n), n;
}
function collect(e, t, n) {
	if (!(n.length >= MOST_WORDS || t === "host")) {
		if (Array.isArray(e)) for (let r of e) collect(r, t, n);
		else if (isObject(e)) for (let [t, r] of Object.entries(e)) collect(r, t, n);
		else {
			let r = String(e).slice(0, 10 * MOST_WORDS).match(/[\p{L}\d_]+/gu) ?? [];
			for (let e of r.slice(0, MOST_WORDS)) n.push(`${t}:${e}`);
		}
	}
}
// src/plan/diff/quoted-names.ts
function replaceQuoted(e, t) {
	let n = e.split("'");
	return n.map((e, r) => r === 0 || r === n.length - 1 ? e : t(e)).join("'");
}
function withNewNames(e, t) {
	let n = renamedIn(e, t);
	if (!isObject(n) || !isObject(n.runAfter)) return n;
	let r = Object.entries(n.runAfter).map(([e, n]) => [t.get(e) ?? e, n]).toSorted(([e], [t]) => e < t ? -1 : 1);
	return {
		...n,
		runAfter: Object.fromEntries(r)
	};
}
function renamedIn(e, t) {
	if (typeof e == "string") return replaceQuoted(e, (e) => t.get(e) ?? e);
	if (Array.isArray(e)) return e.map((e) => renamedIn(e, t));
	if (!isObject(e)) return e;
	let n = Object.entries(e).map(([e, n]) => [e, renamedIn(n, t)]);
	return Object.fromEntries(n);
}
// src/plan/diff/run-order.ts
function waitsFor({ operation: e }) {
	let t = own$1(e.value, "runAfter");
	return e.kind === "action" && isObject(t) ? Object.keys(t) : [];
}
function inRunOrder(e) {
	let t = new Map(e.map((e) => [e.operation.name, e])), n = new Map(), r = new Map();
	for (let i of e) {
		let e = waitsFor(i).flatMap((e) => t.get(e) ?? []);
		n.set(i, e.length);
		for (let t of e) {
			let e = r.get(t);
			e === void 0 ? r.set(t, [i]) : e.push(i);
		}
	}
	let i = new Set(), a = e.filter((e) => n.get(e) === 0).toReversed();
	for (let e = a.pop(); e !== void 0; e = a.pop()) {
		i.add(e);
		for (let t of (r.get(e) ?? []).toReversed()) {
			let e = (n.get(t) ?? 0) - 1;
			n.set(t, e), e === 0 && a.push(t);
		}
	}
	return [...i, ...e.filter((e) => !i.has(e))];
}
// src/plan/diff/replaced-names.ts
function replacedName(e, t, n) {
	let [r, i] = [namesUsedBy(e), namesUsedBy(t)], [a, ...o] = [...r].filter((e) => n.gone.has(e)), [s, ...c] = [...i].filter((e) => n.fresh.has(e));
	return o.length === 0 && c.length === 0 && a !== void 0 && s !== void 0 ? [a, s] : null;
}
function agreed(e) {
	let t = Map.groupBy(e, ([e]) => e);
	return new Map([...t].flatMap(([e, t]) => {
		let [n, ...r] = new Set(t.map(([, e]) => e));
		return n === void 0 || r.length > 0 ? [] : [[e, n]];
	}));
}
const names = new WeakMap();
function namesUsedBy(e) {
	let t = names.get(e);
	if (t !== void 0) return t;
	let n = JSON.stringify(e.operation.value).split("'").slice(1, -1), r = new Set([...n, ...waitsFor(e)]);
	return names.set(e, r), r;
}
// src/plan/diff/match.ts
function match(e, t) {
	let n = new Matcher(e, t);
	return n.blocks(e.blocks, t.blocks), n.moved(), n;
}
var Matcher = class {
	became = new Map();
	was = new Map();
	#e;
	#t;
	constructor(e, t) {
		this.#e = e, this.#t = t;
	}
	blocks(e, t) {
		for (let [n, r] of e) this.#i(r, t.get(n) ?? []);
	}
	moved() {
		this.#n(identity$1, identity$1, () => !0), this.#n((e) => content(e, this.#t.names), (e) => content(e, this.#e.names), (e, t) => this.#r(e, t) && holdsTheSame(e, t));
	}
	#n(e, t, n) {
		let r = Map.groupBy(this.#t.units.filter((e) => !this.was.has(e)), t);
		for (let t of this.#e.units) {
			if (this.became.has(t)) continue;
			let i = r.get(e(t)) ?? [];
			for (; i[0] !== void 0 && this.was.has(i[0]);) i.shift();
			let [a] = i;
			a !== void 0 && n(t, a) && (this.#l(t, a), this.blocks(t.blocks, a.blocks));
		}
	}
	#r(e, t) {
		return !this.#t.names.has(e.operation.name) && !this.#e.names.has(t.operation.name);
	}
	#i(e, t) {
		let n = new Map(t.map((e) => [e.operation.name, e]));
		for (let t of e) {
			let e = n.get(t.operation.name);
			e !== void 0 && this.#l(t, e);
		}
		this.#a(e, t), this.#s(e, t);
		for (let t of e) {
			let e = this.became.get(t);
			e !== void 0 && this.blocks(t.blocks, e.blocks);
		}
	}
	#a(e, t) {
		let { gone: n, fresh: r } = this.#o(e, t);
		if (n.length === 0 || r.length === 0) return;
		let i = Map.groupBy(r, (e) => content(e, this.#e.names));
		for (let e of n) {
			let t = i.get(content(e, this.#t.names)) ?? [], n = t.slice(0, 100).filter((t) => holdsTheSame(e, t)), r = n.find((t) => t.text === e.text) ?? n[0];
			r !== void 0 && (t.splice(t.indexOf(r), 1), this.#l(e, r));
		}
	}
	#o(e, t) {
		return {
			gone: e.filter((e) => !this.became.has(e) && !this.#t.names.has(e.operation.name)),
			fresh: t.filter((e) => !this.was.has(e) && !this.#e.names.has(e.operation.name))
		};
	}
	#s(e, t) {
		for (let n = 0; n < 10; n++) {
			let { gone: r, fresh: i } = this.#o(e, t);
			if (r.length === 0 || i.length === 0) return;
			let a = {
				gone: byName(r),
				fresh: byName(i)
			}, o = agreed(e.flatMap((e) => this.#c(e, a))), s = n === 0 ? mostAlike(r, i, o) : ofOneKind(o, a);
			if (s.length === 0) return;
			for (let [e, t] of s) this.#l(e, t);
		}
	}
	#c(e, t) {
		let n = this.became.get(e), r = n === void 0 ? null : replacedName(e, n, t);
		return r === null ? [] : [r];
	}
	#l(e, t) {
		this.became.set(e, t), this.was.set(t, e);
	}
};
function byName(e) {
	return new Map(e.map((e) => [e.operation.name, e]));
}
function identity$1({ operation: e }) {
	return JSON.stringify([
		e.kind,
		e.name,
		e.type.toLowerCase()
	]);
}
function content({ own: e, operation: t }, n) {
	let { runAfter: r, ...i } = isObject(e) ? e : { own: e };
	return replaceQuoted(JSON.stringify([t.kind, i]), (e) => n.has(e) ? e : "?");
}
function holdsTheSame(e, t) {
	let [n, r] = [e, t].map(({ blocks: e }) => new Set([...e.values()].flat().map(({ operation: e }) => e.name)));
	return 2 * [...n].filter((e) => r.has(e)).length >= Math.max(n.size, r.size);
}
// src/plan/diff/outline.ts
const NOTHING$1 = new Map();
var Outline = class {
	#e;
	#t;
	constructor(e) {
		this.#e = e;
		let t = [...e.became].map(([e, t]) => [e.operation.name, t.operation.name]);
		this.#t = new Map(t.filter(([e, t]) => e !== t));
	}
	blocks(e, t) {
		return [...new Set([...t.keys(), ...e.keys()])].toSorted((e, t) => rank(e) - rank(t) || (e < t ? -1 : 1)).map((n) => ({
			block: n,
			nodes: this.#n(e.get(n) ?? [], t.get(n) ?? [])
		})).filter(({ nodes: e }) => e.length > 0);
	}
	#n(e, t) {
		let n = new Set(t), r = new Map([[null, []]]), i = new Set(), a = null;
		for (let t of inRunOrder(e)) {
			let e = this.#e.became.get(t);
			e === void 0 ? (r.get(a)?.push(t), i.add(t.operation.name)) : n.has(e) && (a = e, r.set(a, []));
		}
		let o = (e) => (r.get(e) ?? []).map((e) => this.#r(e));
		return [...o(null), ...inRunOrder(t).flatMap((e) => [this.#i(e, i), ...o(e)])];
	}
	#r(e) {
		let { name: t, type: n } = e.operation;
		return {
			...about(e),
			change: {
				kind: "removed",
				...placed(e),
				from: null,
				fields: fieldChanges(e.own, void 0, sensitivityOfOperation(t, n)),
				follows: !1
			},
			runsAfter: waitsFor(e).map((e) => this.#t.get(e) ?? e),
			ranAfter: [],
			blocks: this.blocks(e.blocks, NOTHING$1)
		};
	}
	#i(e, t) {
		let n = this.#e.was.get(e) ?? null;
		return {
			...about(e),
			change: n === null ? added(e) : this.#a(n, e),
			runsAfter: waitsFor(e),
			ranAfter: n === null ? [] : waitsFor(n).filter((e) => t.has(e)),
			blocks: this.blocks(n?.blocks ?? NOTHING$1, e.blocks)
		};
	}
	#a(e, t) {
		let n = e.operation.name !== t.operation.name, r = e.block !== t.block || this.#s(e) !== t.parent, i = e.text === t.text;
		return i && !n && !r ? null : {
			kind: r ? "moved" : n ? "renamed" : "changed",
			...placed(t),
			from: n || r ? {
				name: e.operation.name,
				scope: scopeOf(e),
				at: e.at
			} : null,
			...i ? {
				fields: [],
				follows: !1
			} : this.#o(e, t)
		};
	}
	#o(e, t) {
		let { name: n, type: r } = t.operation, i = sensitivityOfOperation(n, r), a = fieldChanges(this.#t.size === 0 ? e.own : withNewNames(e.own, this.#t), t.own, i, e.own).filter(isChange);
		return a.length > 0 ? {
			fields: a,
			follows: !1
		} : {
			fields: fieldChanges(e.own, t.own, i),
			follows: !0
		};
	}
	#s({ parent: e }) {
		return e === null ? null : this.#e.became.get(e);
	}
};
function isChange({ before: e, after: t, isOrder: n }) {
	return n || e === "(secret)" || JSON.stringify(e) !== JSON.stringify(t);
}
function rank(e) {
	return e === "/triggers" ? 0 : e === "/actions" ? 1 : e.startsWith("/cases") ? 2 : 3;
}
function added(e) {
	let { name: t, type: n } = e.operation, r = fieldChanges(void 0, e.own, sensitivityOfOperation(t, n));
	return {
		kind: "added",
		...placed(e),
		from: null,
		fields: r,
		follows: !1
	};
}
function about({ operation: { kind: e, name: t, type: n } }) {
	return {
		operation: e,
		name: t,
		type: n
	};
}
function placed(e) {
	return {
		...about(e),
		scope: scopeOf(e),
		at: e.at
	};
}
function scopeOf({ parent: e }) {
	return e === null ? [] : [...scopeOf(e), e.operation.name];
}
// src/flow/operations.ts
function operations(e, t, n = []) {
	let r = {
		operations: [],
		unread: n
	}, [i, a] = [own$1(e, "triggers"), own$1(e, "actions")];
	return isObject(i) && scope("trigger", i, [...t, "triggers"], null, r), block(a, [...t, "actions"], null, r), r.operations;
}
function block(e, t, n, r) {
	isRead(e, t, n, r) && scope("action", e, t, n, r);
}
function isRead(e, t, n, { unread: r }) {
	return isObject(e) ? !0 : (e != null && r.push({
		parent: n,
		path: t,
		value: e
	}), !1);
}
function scope(e, t, n, r, i) {
	for (let a in t) {
		let o = t[a], s = digString(o, "type") ?? "", c = {
			kind: e,
			name: a,
			lowerName: a.toLowerCase(),
			type: s,
			lowerType: inLowerCase(s),
			value: o,
			path: [...n, a],
			parent: r,
			siblings: t,
			depth: (r?.depth ?? 0) + 1,
			index: i.operations.length,
			host: hostReference(o),
			childFlow: childFlow(o)
		};
		i.operations.push(c), e === "action" && inside(c, i);
	}
}
const inLowerCase = memo(1e3, (e) => e.toLowerCase());
function inside(e, t) {
	let { value: n, path: r } = e;
	if (isObject(n)) for (let i in n) {
		let a = n[i];
		switch (i) {
			case "actions":
				block(a, [...r, i], e, t);
				break;
			case "else":
			case "default":
				if (!isRead(a, [...r, i], e, t)) break;
				block(own$1(a, "actions"), [
					...r,
					i,
					"actions"
				], e, t);
				break;
			case "cases":
				if (!isRead(a, [...r, i], e, t)) break;
				for (let n of Object.keys(a)) block(own$1(own$1(a, n), "actions"), [
					...r,
					i,
					n,
					"actions"
				], e, t);
		}
	}
}
// src/plan/diff/version.ts
function versionOf(e) {
	let t = new Map(), n = new Map();
	for (let r of operations(e, ["definition"])) {
		let e = r.parent === null ? null : t.get(r.parent) ?? null, i = r.parent?.path.length ?? 1, a = toPointer(r.path.slice(i, -1)), o = ownPart(r), s = {
			operation: r,
			at: toPointer(r.path),
			own: o,
			text: JSON.stringify(o),
			parent: e,
			block: a,
			blocks: new Map()
		};
		t.set(r, s);
		let c = e?.blocks ?? n, l = c.get(a);
		l === void 0 ? c.set(a, [s]) : l.push(s);
	}
	let r = new Set([...t.keys()].map(({ name: e }) => e));
	return {
		units: [...t.values()],
		blocks: n,
		names: r
	};
}
function ownPart({ kind: e, value: t }) {
	if (!isObject(t) || e === "trigger") return t;
	let { cases: n } = t, r = withoutBlocks(t, [
		"actions",
		"else",
		"default"
	]);
	if (!isObject(n)) return r;
	let i = Object.entries(n).map(([e, t]) => [e, isObject(t) ? withoutBlocks(t, ["actions"]) : t]);
	return {
		...r,
		cases: Object.fromEntries(i)
	};
}
function withoutBlocks(e, t) {
	let n = Object.entries(e).flatMap(([e, n]) => {
		if (!t.includes(e) || !isObject(n)) return [[e, n]];
		if (e === "actions") return [];
		let r = withoutBlocks(n, ["actions"]);
		return Object.keys(r).length === 0 ? [] : [[e, r]];
	});
	return Object.fromEntries(n);
}
function withoutDemandedDescription(e, t) {
	let [n, r] = [e?.definition ?? {}, t.definition];
	if (e === null) return [n, r];
	let i = [e.displayName, t.displayName].map((e) => e?.slice(0, 256).trim()), [a, o] = [n, r].map(({ description: e }) => describe(e).description), s = (e) => typeof e == "string" && i.includes(e);
	return o === void 0 && s(a) ? [{
		...n,
		description: ""
	}, r] : a === void 0 && s(o) ? [n, {
		...r,
		description: ""
	}] : [n, r];
}
function word(e, t, n) {
	if (n === null || t === n) return null;
	let r = (e) => masked(e, "plain");
	return {
		at: "",
		before: e === null || t == null ? void 0 : r(t),
		after: r(n)
	};
}
function definitionDiff(e, t, n = []) {
	let r = canonicalDefinition(e, n), i = canonicalDefinition(t, n), [a, o] = [versionOf(r), versionOf(i)], s = new Outline(match(a, o)).blocks(a.blocks, o.blocks);
	return {
		operations: operationsIn(s),
		parameters: partChanges(own$1(r, "parameters"), own$1(i, "parameters"), !0),
		parts: partChanges(otherParts(r), otherParts(i), !1),
		outline: s
	};
}
function operationsIn(e) {
	return e.flatMap(({ nodes: e }) => e.flatMap(({ change: e, blocks: t }) => [...e === null ? [] : [e], ...operationsIn(t)]));
}
function otherParts({ triggers: e, actions: t, parameters: n, ...r }) {
	return isObject(n) || n === void 0 ? r : {
		...r,
		parameters: n
	};
}
function partChanges(e, t, n) {
	let [r, i] = [e, t].map((e) => isObject(e) ? e : {});
	return namesOf(r, i).flatMap((e) => {
		let [t, a] = [own$1(r, e), own$1(i, e)];
		if (t !== void 0 && a !== void 0 && JSON.stringify(t) === JSON.stringify(a)) return [];
		let o = n ? sensitivityOfParameter(e, t ?? null, a ?? null) : "plain";
		return [{
			kind: kindOf(t, a),
			name: e,
			fields: fieldChanges(t, a, o)
		}];
	});
}
function referenceDiff(e, t) {
	let [n, r] = [canonicalReferences(e), canonicalReferences(t)];
	return namesOf(Object.fromEntries(n), Object.fromEntries(r)).flatMap((i) => {
		let [a, o] = [n.get(i), r.get(i)];
		if (a !== void 0 && o !== void 0 && sameReference(a, o)) return [];
		let [s, c] = [asWritten(e, i), asWritten(t, i)], l = fieldChanges(s, c).filter(({ at: e }) => a === void 0 || o === void 0 || !isSame$1(e, a, o));
		return [{
			kind: kindOf(a, o),
			name: i,
			fields: l
		}];
	});
}
function isSame$1(e, t, n) {
	let r = e.slice(1);
	return t[r] === n[r] || t[r] == null || n[r] == null;
}
function asWritten(e, t) {
	let n = own$1(e, t);
	if (n === void 0) return;
	let r = [
		"connectionName",
		"logicalName",
		"id",
		"source"
	].flatMap((e) => {
		let t = own$1(n, e);
		return typeof t == "string" ? [[e, t]] : [];
	});
	return Object.fromEntries(r);
}
function kindOf(e, t) {
	return e === void 0 ? "added" : t === void 0 ? "removed" : "changed";
}
function namesOf(e, t) {
	return [...new Set([...Object.keys(e), ...Object.keys(t)])].toSorted();
}
function referencePaths(e) {
	return e.map(({ name: e }) => toPointer(["connectionReferences", e]));
}
function definitionPaths({ operations: e, parameters: t, parts: n }) {
	let r = [
		...e.flatMap(({ at: e, from: t }) => t === null ? [e] : [t.at, e]),
		...t.map(({ name: e }) => toPointer([
			"definition",
			"parameters",
			e
		])),
		...n.map(({ name: e }) => toPointer(["definition", e]))
	];
	return [...new Set(r)].toSorted();
}
// src/report/document/differences.ts
function diffDocument(e, t = !1) {
	let n = partsOf(e).map((e) => t && !isWord(e) ? {
		...e,
		fields: []
	} : e), r = new Map(e.operations.map((e, t) => [e, n.length + t])), i = e.operations.map((e) => operationOf(e, t));
	return {
		differences: [...n, ...i],
		outline: e.outline.map((e) => blockOf(e, r))
	};
}
function isWord({ what: e }) {
	return e === "displayName" || e === "state";
}
function partsOf({ displayName: e, state: t, references: n, parameters: r, parts: i }) {
	let a = (e, t) => t === null ? [] : [partOf(e)({
		kind: "changed",
		name: e,
		fields: [t]
	})];
	return [
		...a("displayName", e),
		...a("state", t),
		...n.map(partOf("reference")),
		...r.map(partOf("parameter")),
		...i.map(partOf("part"))
	];
}
function partOf(e) {
	return ({ kind: t, name: n, fields: r }) => ({
		what: e,
		kind: t,
		name: n,
		fields: r
	});
}
function operationOf(e, t) {
	let { kind: n, operation: r, name: i, type: a, scope: o, at: s, from: c, follows: l } = e;
	return {
		what: r,
		kind: n,
		name: i,
		fields: t ? e.fields.filter(isOfHost) : e.fields,
		type: a,
		scope: o,
		at: s,
		from: c,
		follows: l
	};
}
function isOfHost({ at: e }) {
	return e.startsWith("/inputs/host/");
}
function blockOf({ block: e, nodes: t }, n) {
	return {
		block: e,
		nodes: t.map((e) => nodeOf(e, n))
	};
}
function nodeOf({ name: e, type: t, change: n, runsAfter: r, ranAfter: i, blocks: a }, o) {
	return {
		name: e,
		type: t,
		...n === null ? {} : { difference: o.get(n) },
		...r.length === 0 ? {} : { runsAfter: r },
		...i.length === 0 ? {} : { ranAfter: i },
		...a.length === 0 ? {} : { blocks: a.map((e) => blockOf(e, o)) }
	};
}
// src/report/document/changes.ts
const NOTHING = {
	differences: [],
	outline: []
};
function changeDocument(e) {
	let { environment: t, file: n, displayName: r, flowName: i, action: a, paths: o, reason: s } = e, c = e.action === "create" || e.action === "update", l = e.action === "unchanged" ? null : e.diff, u = a === "create" || l !== null && isAllNew(l), { differences: d, outline: f } = l === null ? NOTHING : diffDocument(l, u);
	return {
		environment: t,
		file: n,
		displayName: r,
		flowName: i,
		previousFlowName: e.identity?.from?.flowName ?? null,
		identity: identityDocument(e),
		action: a,
		paths: o,
		differences: d,
		outline: f,
		bindings: e.bindings.map(bindingDocument),
		digest: c ? e.digest : null,
		parts: c ? writtenParts(e.parts) : {},
		reason: maybeReason(s),
		isSkipped: e.action === "blocked" && e.isSkipped === !0
	};
}
function identityDocument({ identity: e }) {
	if (e === void 0) return null;
	let { from: t, to: n, takenFrom: r } = e, i = ({ environmentName: e, flowName: t, displayName: n }) => ({
		environmentName: e,
		flowName: t,
		displayName: n
	});
	return {
		from: t && i(t),
		to: i(n),
		takenFrom: [...r]
	};
}
function bindingDocument({ key: e, connector: t, from: n, to: r }) {
	return {
		key: e,
		connector: t,
		from: bound$1(n),
		to: bound$1(r)
	};
}
function bound$1(e) {
	return e && {
		connectionName: e.connectionName,
		owner: e.owner
	};
}
function driftDocument(e) {
	let { environment: t, file: n, displayName: r, flowName: i, paths: a, diff: o, bindings: s, reason: c } = e;
	return {
		environment: t,
		file: n,
		displayName: r,
		flowName: i,
		paths: a,
		...o === null ? NOTHING : diffDocument(o),
		bindings: s.map(bindingDocument),
		reason: maybeReason(c)
	};
}
// src/report/json.ts
function toJson(e) {
	return formatJson(documentOf(e));
}
function documentOf(e) {
	let { version: t, mode: n, environments: r, plan: i, drift: a, shard: o } = e, s = (e.checkedOnly ?? []).map(checkedOnlyDocument);
	return {
		version: t,
		mode: n,
		environments: r,
		flows: e.flows.map(flow$1),
		skipped: e.skipped.map(({ file: e, reason: t }) => ({
			file: e,
			reason: reasonDocument(t)
		})),
		findings: e.findings.map(finding),
		notRun: e.notRun.map(({ rule: e, reason: t }) => ({
			rule: e,
			reason: reasonDocument(t)
		})),
		suppressed: e.suppressed.map(suppressed$1),
		comparedWith: e.comparedWith,
		plan: i === null ? null : planDocument(i, s),
		checkedOnly: s,
		drift: a === null ? null : a.map(driftDocument),
		ignored: [...e.ignored],
		dryRun: e.dryRun ?? !1,
		outcomes: e.outcomes.map(outcome),
		unapprovedPlans: e.unapprovedPlans.map(unapprovedPlan),
		leaving: e.leaving?.map(leavingFlow) ?? [],
		unmanaged: e.unmanaged?.map(unmanaged$1) ?? null,
		judgedBy: e.judgedBy ?? null,
		newEntries: e.newEntries?.map(newEntry) ?? null,
		shard: o === void 0 ? null : {
			part: o.part,
			parts: o.parts,
			known: o.known
		},
		missing: e.missing ?? []
	};
}
function flow$1({ solution: e, references: t, ...n }) {
	let { file: r, format: i, displayName: a, trigger: o, actions: s } = n;
	return {
		file: r,
		format: i,
		displayName: a,
		trigger: o,
		actions: s,
		solution: e === void 0 ? null : {
			names: [...e.names],
			state: e.state
		},
		references: t.map(({ key: e, logicalName: t, connector: n, uses: r }) => ({
			key: e,
			logicalName: t,
			connector: n,
			uses: r
		}))
	};
}
function finding(e) {
	let { rule: t, severity: n, message: r, about: i = [] } = e, { file: a, line: o, column: s, endLine: c, endColumn: l, at: u } = e, { environments: d, flow: f, help: p, ask: m = [], related: h } = e, { fix: g, cause: _, isSummary: v = !1 } = e;
	return {
		rule: t,
		severity: n,
		message: r,
		about: [...i],
		file: a,
		line: o,
		column: s,
		endLine: c,
		endColumn: l,
		at: u,
		environments: d,
		flow: f,
		help: p,
		ask: [...m],
		related: h.map(relatedDocument),
		fix: g === void 0 ? null : fixDocument(g),
		cause: causeDocument(_),
		isSummary: v
	};
}
function relatedDocument({ file: e, line: t, message: n, problem: r }) {
	let i = {
		file: e,
		line: t,
		message: n
	};
	if (r === void 0) return i;
	let { rule: a, message: o, about: s = [], severity: c, column: l, endLine: u, endColumn: d, at: f, environments: p, flow: m, help: h, ask: g = [] } = r, _ = r.related.map((e) => ({
		file: e.file,
		line: e.line,
		message: e.message
	})), v = r.fix === void 0 ? null : fixDocument(r.fix), y = {
		column: l,
		endLine: u,
		endColumn: d
	}, b = {
		rule: a,
		message: o,
		about: [...s],
		severity: c,
		...y,
		at: f,
		environments: p,
		flow: m,
		help: h,
		ask: [...g],
		related: _,
		fix: v
	};
	return {
		...i,
		problem: {
			...b,
			cause: causeDocument(r.cause)
		}
	};
}
function causeDocument(e) {
	if (e === void 0) return null;
	let { ids: t, inMap: n } = e;
	if (n === null) return {
		ids: [...t],
		inMap: n
	};
	let { file: r, at: i, line: a, column: o, endLine: s, endColumn: c, message: l, about: u = [], each: d } = n, f = {
		file: r,
		at: i,
		line: a,
		column: o,
		endLine: s,
		endColumn: c
	};
	return {
		ids: [...t],
		inMap: {
			...f,
			message: l,
			about: [...u],
			each: d
		}
	};
}
function fixDocument({ edits: e, diff: t, replacements: n }) {
	return {
		edits: e.map(({ path: e, ...t }) => ({
			...t,
			path: [...e]
		})),
		diff: [...t],
		replacements: n.map(({ line: e, column: t, endLine: n, endColumn: r, text: i }) => ({
			line: e,
			column: t,
			endLine: n,
			endColumn: r,
			text: i
		}))
	};
}
function suppressed$1(e) {
	return {
		...finding(e),
		reason: e.reason,
		until: e.until
	};
}
function planDocument({ digest: e, changes: t, connectionUses: n, references: r = [] }, i) {
	return {
		digest: e,
		changes: t.map(changeDocument),
		checkedOnly: i,
		references: r.map(({ environment: e, logicalName: t, from: n, to: r, flows: i }) => ({
			environment: e,
			logicalName: t,
			from: n,
			to: r,
			flows: i
		})),
		connectionUses: n.map(({ environment: e, connectionName: t, owner: n, bound: r, others: i }) => ({
			environment: e,
			connectionName: t,
			owner: n,
			bound: r,
			others: i
		}))
	};
}
function checkedOnlyDocument({ file: e, reason: t }) {
	return {
		file: e,
		reason: reasonDocument(t)
	};
}
function outcome({ environment: e, file: t, displayName: n, ...r }) {
	let { flowName: i, result: a, state: o, snapshot: s } = r;
	return {
		environment: e,
		file: t,
		displayName: n,
		flowName: i,
		result: a,
		state: o,
		reason: maybeReason(r.reason),
		snapshot: s,
		run: r.run === void 0 ? null : runDocument(r.run),
		rows: (r.rows ?? []).map((e) => reasonDocument(e))
	};
}
function runDocument(e) {
	let { status: t, startTime: n, action: r, code: i, line: a, before: o, since: s } = e;
	return {
		status: t,
		startTime: n,
		action: r,
		code: i,
		line: a,
		reason: maybeReason(e.meaning),
		before: o,
		since: s
	};
}
function unapprovedPlan({ environment: e, digest: t, reason: n, pulls: r, differences: i }) {
	return {
		environment: e,
		digest: t,
		reason: reasonDocument(n),
		pulls: r,
		differences: i?.map((e) => e.kind === "gone" ? {
			...e,
			reason: maybeReason(e.reason)
		} : e) ?? null
	};
}
function leavingFlow({ environment: e, file: t, displayName: n, flowName: r, state: i }) {
	return {
		environment: e,
		file: t,
		displayName: n,
		flowName: r,
		state: i
	};
}
function unmanaged$1({ environment: e, flows: t }) {
	return {
		environment: e,
		flows: t.map(({ flowName: e, displayName: t }) => ({
			flowName: e,
			displayName: t
		}))
	};
}
function newEntry({ environment: e, key: t, flow: n, owner: r, connectionName: i }) {
	return {
		environment: e,
		key: t,
		flow: n,
		owner: r,
		connectionName: i
	};
}
// src/workspace/repository-root.ts
function repositoryOf(e) {
	for (let t = e;; t = (0, node_path.dirname)(t)) {
		if (hasGit(t)) return t;
		if (t === (0, node_path.dirname)(t)) return e;
	}
}
function hasGit(e) {
	try {
		return (0, node_fs.lstatSync)((0, node_path.join)(e, ".git"), { throwIfNoEntry: !1 }) !== void 0;
	} catch {
		return !1;
	}
}
// src/workspace/links.ts
var LinkError = class extends Error {
	name = "LinkError";
	link;
	constructor(e) {
		super(`${e} is a link`), this.link = e;
	}
};
async function pathToWrite(e, t) {
	let n = (0, node_path.resolve)(e, t), r = repositoryOf(node_fs.realpathSync.native(e)), { root: i } = (0, node_path.parse)(n), a = node_fs.realpathSync.native(i);
	for (let e of (0, node_path.relative)(i, n).split(node_path.sep)) {
		let t = (0, node_path.join)(a, e);
		orNull(() => (0, node_fs.lstatSync)(t))?.isSymbolicLink() && refuseIn(r, a, t);
		let i = orNull(() => node_fs.realpathSync.native(t));
		if (i === null) return n;
		a = i;
	}
	return n;
}
function refuseIn(e, t, n) {
	if (isAtOrInside(e, t)) throw new LinkError(toSlashes((0, node_path.relative)(e, n)));
}
function orNull(e) {
	try {
		return e();
	} catch (e) {
		let { code: t } = e;
		if (t === "ENOENT" || t === "ENOTDIR") return null;
		throw e;
	}
}
// src/publish/report-files.ts
async function writeReports(e, t, { root: n, version: r = null, clean: i = (e) => e }) {
	for (let e of ["report", "sarif"]) t[e] !== null && refuseForeign(e, t[e], n);
	if (t.report !== null && await writeTo(n, t.report, i(toJson(e))), t.sarif === null) return;
	let { toSarif: a } = await Promise.resolve().then(() => require("./sarif.js"));
	await writeTo(n, t.sarif, i(a(e, { version: r })));
}
async function writeTo(e, t, n) {
	let r = await pathToWrite(e, t);
	await node_fs.promises.mkdir((0, node_path.dirname)(r), { recursive: !0 }), await node_fs.promises.writeFile(r, escapeControlLines(n));
}
// src/publish/view.ts
function viewOf(e) {
	return e === null ? NOWHERE : {
		serverUrl: e.serverUrl,
		repository: `${e.owner}/${e.repo}`,
		sha: e.pull?.headSha ?? e.sha,
		pull: e.pull?.number ?? null,
		runUrl: e.runUrl
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
function outputsOf(e) {
	let { findings: t, plan: n, outcomes: r } = e, i = n?.changes.filter(({ action: e }) => e === "create" || e === "update") ?? [], a = [...new Set(i.map(({ environment: e }) => e))], o = COUNTED$2.map((e) => [e, String(r.filter((t) => t.result === e).length)]);
	return {
		errors: String(t.filter(({ severity: e }) => e === "error").length),
		warnings: String(t.filter(({ severity: e }) => e === "warning").length),
		"has-changes": String(differs(e)),
		"plan-digest": n?.digest ?? "",
		flows: escapeControlLines(JSON.stringify(e.flows.map(({ file: e }) => e))),
		...Object.fromEntries(o),
		"failed-runs": String(failedRunsOf(r)),
		matrix: escapeControlLines(JSON.stringify({
			environment: a,
			shard: shardsFor(i)
		}))
	};
}
function shardsFor(e) {
	let t = [...Map.groupBy(e, ({ environment: e }) => e).values()].map(({ length: e }) => e), n = Math.ceil(Math.max(0, ...t) / 250), r = Math.max(1, Math.min(n, Math.floor(256 / Math.max(1, t.length))));
	return Array.from({ length: r }, (e, t) => `${t + 1}/${r}`);
}
// src/report/reasons/stopped.ts
function stoppingMessage(e) {
	return `${e} received: no further flow is started, and what was sent is finished`;
}
function stoppedSentence({ signal: e }) {
	return e.aborted ? "Flowgate was stopped before it had done all." : null;
}
// src/report/solution.ts
function solutionWords({ solution: e }, t) {
	if (e == null) return "";
	let n = {
		Started: "on in its file",
		Stopped: "off in its file"
	}, r = [...e.names.map(t), ...e.state === null ? [] : [n[e.state]]];
	return r.length === 0 ? "" : ` (${r.join(", ")})`;
}
function checkedOnlyLines({ checkedOnly: e = [], flows: t }, n) {
	let r = new Map(t.map((e) => [e.file, e]));
	return byReason(e).flatMap(([e, t]) => [
		n.paint("bold", `Checked only: ${escapeText(e)}`),
		...t.slice(0, 10).map(({ file: e }) => {
			let t = r.get(e), i = t === void 0 ? "" : solutionWords(t, (e) => escapeName(e, 80));
			return `  ${n.paint("bold", escapeName(t?.displayName ?? e, 80))}  ${escapeName(n.path(e))}${i}`;
		}),
		...t.length > 10 ? [n.paint("dim", `  and ${count$1(t.length - 10, "more flow")}`)] : []
	]);
}
// src/report/terminal/diff.ts
const SIGNS = {
	added: ["+", "green"],
	removed: ["-", "red"],
	changed: ["~", "yellow"]
}, INDENT = " ".repeat(6);
function diffLines(e, t) {
	let n = diffEntries(e, {
		fields: 12,
		value: Math.max(30, Math.floor((t.width - 24) / 2))
	});
	return [...n.slice(0, 60).flatMap((e) => entryLines(e, t)), ...rest(n)];
}
function createdLines(e, t) {
	let n = createdEntries(e);
	return [...n.slice(0, 60).map((e) => titleLine(e, t)), ...rest(n)];
}
function entryLines(e, t) {
	let { title: n, fields: r, left: i } = e, [a, ...o] = r;
	return a !== void 0 && o.length === 0 && WHOLE.has(a.name) && i === 0 ? [`${INDENT}${fieldText({
		...a,
		name: n
	}, t)}`] : [
		titleLine(e, t),
		...r.map((e) => `${INDENT}    ${fieldText(e, t)}`),
		...i > 0 ? [`${INDENT}    and ${more(i, "field")}`] : []
	];
}
const WHOLE = new Set(["", "defaultValue"]);
function rest(e) {
	let t = e.length - 60;
	return t > 0 ? [`${INDENT}and ${more(t, "difference")}`] : [];
}
function titleLine({ kind: e, title: t, note: n }, { paint: r }) {
	let [i, a] = SIGNS[e], o = n === "" ? "" : `  ${r("dim", escapeName(n, 120))}`;
	return `${INDENT}${r(a, i)} ${escapeName(t, 160)}${o}`;
}
function fieldText({ name: e, before: t, after: n }, { paint: r }) {
	let [i, a] = SIGNS[t === null ? "added" : n === null ? "removed" : "changed"], o = e === "" ? "" : `${escapeName(e, 80)}: `, s = [...t === null ? [] : [r("red", escapeName(t, 400))], ...n === null ? [] : [r("green", escapeName(n, 400))]];
	return `${r(a, i)} ${o}${s.join(" \u2192 ")}`;
}
// src/wording/columns.ts
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
function columns(e) {
	if (isPlain$1(e)) return e.length;
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
function headLines(e, t, { width: n, wraps: r }) {
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
}
// src/report/terminal/reasons.ts
function withOneReason(e) {
	let t = [];
	for (let n of e) {
		let e = t.at(-1), [r] = e ?? [];
		n.key !== null && n.more.length === 0 && r?.more.length === 0 && r?.key === n.key && r.style === n.style ? e?.push(n) : t.push([n]);
	}
	return t;
}
function reasonLines(e, t) {
	let [n] = e;
	return n === void 0 || n.reason === null ? [] : wrapped(`${e.length > 1 ? `all ${e.length}: ` : ""}${escapeText(n.reason)}`, 6, t).map((e) => t.paint(n.style, e));
}
// src/report/terminal/steps.ts
const ACTIONS = {
	create: ["+", "green"],
	update: ["~", "yellow"],
	unchanged: ["=", "dim"],
	blocked: ["!", "red"]
}, RESULTS = {
	created: ["+", "green"],
	updated: ["~", "green"],
	unchanged: ["=", "dim"],
	failed: ["x", "red"],
	restored: ["<", "yellow"],
	unknown: ["?", "red"],
	skipped: ["-", "dim"],
	blocked: ["!", "red"]
};
function stepLines({ environment: e, steps: t }, { mode: n, comparedWith: r, hasFlowNames: i = !1 }, a) {
	let o = t.some(({ outcome: e }) => e !== null), s = stepsTitle(n, o), c = r === "git" && !o ? ", compared with Git" : "", l = t.filter((e) => !isUnchanged(e)), u = l.filter(({ change: e }) => e?.identity !== void 0), d = l.filter(({ change: e }) => e?.identity === void 0), f = t.length - l.length, p = n !== "export" && !i;
	return [
		a.paint("bold", `${s} ${escapeName(e)}: ${stepCounts(t)}${c}`),
		...withOneReason([...u, ...d].map((e) => shownStep$1(e, p, a))).flatMap((e) => [
			...e.flatMap(({ head: e }) => e),
			...reasonLines(e, a),
			...e.flatMap(({ more: e }) => e)
		]),
		...f > 0 ? [a.paint("dim", `  = ${count$1(f, "flow")} unchanged`)] : []
	];
}
function shownStep$1(e, t, n) {
	let { change: r, outcome: i } = e, a = r?.action ?? "unchanged", o = i?.result ?? a, [s, c] = i ? RESULTS[i.result] : ACTIONS[a], l = [i?.state ? `now ${escapeName(i.state, 40)}` : "", i?.run ? `first run ${escapeName(i.run.status, 40)}` : ""].filter((e) => e !== "").join(", ");
	return {
		head: stepHead(`${s} ${o.padEnd(9)}`, c, e, l, n),
		reason: remarksOn(e).join(". ") || null,
		key: remarksKey(e),
		style: isMild(i) ? "yellow" : "red",
		more: [...changed(r, n), ...t ? identity(e) : []]
	};
}
function isMild(e) {
	return e === null || e.result === "failed" || isBlamed(e.run) ? !1 : e.reason !== null || hasFailed(e.run);
}
function stepHead(e, t, { displayName: n, file: r }, i, a) {
	let o = escapeName(n, 80);
	return headLines([
		{
			text: `  ${e} ${o}`,
			drawn: `  ${a.paint(t, e)} ${a.paint("bold", o)}`
		},
		{
			text: escapeName(a.path(r)),
			drawn: escapeName(a.path(r))
		},
		{
			text: i,
			drawn: i
		}
	], 14, a);
}
function changed(e, t) {
	return e === null || e.action === "unchanged" ? [] : [...e.bindings.filter(bindingDiffers).map((e) => bindingLine(e, t)), ...differenceLines(e, t)];
}
function differenceLines({ action: e, diff: t }, n) {
	return t === null ? [] : e === "create" || isAllNew(t) ? createdLines(t, n) : diffLines(t, n);
}
function bindingLine({ key: e, from: t, to: n }, { paint: r }) {
	let [i, a] = t === null ? ["+", "green"] : n === null ? ["-", "red"] : ["~", "yellow"], o = [t, n].filter((e) => e !== null).map(bound);
	return `      ${r(a, i)} ${escapeName(e)}: ${o.join(" \u2192 ")}${n === null ? " dropped" : ""}`;
}
function bound({ connectionName: e, owner: t }) {
	return `${escapeName(e)} (${t === null ? "owner unknown" : escapeName(t)})`;
}
function identity({ file: e, outcome: t }) {
	return t?.result !== "created" || t.flowName === null ? [] : [`      commit under flows of the environment: "${escapeName(e)}": { "flowName": "${escapeName(t.flowName)}" }`];
}
// src/report/terminal/drift.ts
function driftLines(e, t) {
	return driftByEnvironment(e).map(({ environment: e, entries: n }) => {
		let r = n.filter((e) => !isAsInGit(e)), i = n.length - r.length;
		return [
			t.paint("bold", `Live flows of ${escapeName(e)}: ${driftCounts(n)}`),
			...withOneReason(r.map((e) => shownStep(e, t))).flatMap((e) => [
				...e.flatMap(({ head: e }) => e),
				...reasonLines(e, t),
				...e.flatMap(({ more: e }) => e)
			]),
			...i > 0 ? [t.paint("dim", `  = ${count$1(i, "flow")} as in Git`)] : []
		];
	});
}
function shownStep(e, t) {
	let [n, r] = isDrifted(e) ? ["~", "yellow"] : ["!", "red"];
	return {
		head: stepHead(`${n} ${driftWord(e).padEnd(9)}`, r, e, "", t),
		reason: e.reason === null ? null : messageOf(e.reason),
		key: e.reason === null ? null : keyOfData(e.reason),
		style: "red",
		more: [...e.bindings.filter(bindingDiffers).map((e) => bindingLine(e, t)), ...e.diff === null ? [] : diffLines(e.diff, t)]
	};
}
// src/report/terminal/end.ts
const STYLES$1 = {
	error: ["bold", "red"],
	warning: ["bold", "yellow"],
	ok: ["bold", "green"]
};
function endLines(e, t, n) {
	let r = verdict(e), { counts: i } = r;
	return [
		...[
			...notRun(e, n),
			...suppressed(e),
			...n === "all" ? [] : skipped(e),
			...unmanaged(e),
			...byRule(e),
			...ignored(e),
			...e.plan === null ? [] : [`Digest of the plan: ${escapeName(e.plan.digest)}`],
			...fixable(e),
			...i === "" ? [] : [escapeText(i)]
		].flatMap((e) => painted("dim", e, t)),
		...loudNotRun(e).flatMap((e) => painted("yellow", e, t)),
		...verdictLines(r, t)
	];
}
function verdictLines({ level: e, sentence: t }, n) {
	return painted(STYLES$1[e], escapeText(t), n);
}
function painted(e, t, n) {
	return hanging(t, 2, n).map((t) => n.paint(e, t));
}
function notRun({ notRun: e }, t) {
	let n = e.filter(({ reason: e }) => !LOUD.includes(e.code));
	if (t !== "usual") return notRunLines(n);
	let r = n.filter(({ reason: e }) => EXPECTED.includes(e.code)), i = n.filter(({ reason: e }) => !EXPECTED.includes(e.code)), a = `Not run: ${count$1(r.length, "rule")}; \`--verbose\` names them`;
	return [...r.length === 0 ? [] : [a], ...notRunLines(i)];
}
function loudNotRun({ notRun: e }) {
	return notRunLines(e.filter(({ reason: e }) => LOUD.includes(e.code)));
}
function notRunLines(e) {
	return byReason(e).map(([e, t]) => `Not run: ${t.map(({ rule: e }) => escapeName(e)).join(", ")} (${escapeText(e)})`);
}
function suppressed({ suppressed: e }) {
	return e.length === 0 ? [] : [`${count$1(e.length, "finding")} suppressed`];
}
function unmanaged({ unmanaged: e = [] }) {
	return e.filter(({ flows: e }) => e.length > 0).map(({ environment: e, flows: t }) => `${count$1(t.length, "live flow")} of ${escapeName(e)} that Git does not know`);
}
function skipped(e) {
	let t = mentionedOf(e.skipped);
	if (t.length === 0) return [];
	let n = byReason(t).toSorted(([, e], [, t]) => t.length - e.length), r = n.slice(0, 3).map(([e, t]) => `${amount(t.length)} ${escapeName(e, 80)}`), i = n.length > 3 ? ["others"] : [];
	return [`Skipped ${count$1(t.length, "other file")}: ${[...r, ...i].join(", ")}`];
}
function ignored({ ignored: e }) {
	return e.length === 0 ? [] : [`Not compared, as \`compare.ignore\` in the map says: ${e.map((e) => escapeName(e)).join(", ")}`];
}
function byRule({ findings: e }) {
	let t = tally(e.map(({ rule: e }) => e));
	return e.length < 10 || t.length < 2 ? [] : [`By rule: ${t.map(([e, t]) => `${escapeName(e)} ${amount(t)}`).join(", ")}`];
}
function fixable({ findings: e }) {
	let t = e.filter((e) => problemsOf(e).some(({ fix: e }) => e !== void 0)).length;
	return t === 0 ? [] : [`\`flowgate check --fix\` fixes ${t === e.length ? "all" : amount(t)} of them`];
}
// src/report/terminal/frame.ts
function codeFrame(e, t, n, r) {
	let i = e.endsWith("\r") ? e.slice(0, -1) : e, a = String(t.line), o = Math.min(t.column - 1, i.length), { before: s, marked: c, after: l } = window(i, o, t.endLine > t.line ? i.length : Math.min(Math.max(t.endColumn - 1, o), i.length), Math.max(20, r.width - a.length - 7)), u = "^".repeat(Math.max(1, columns(c))), d = (e) => r.paint("dim", `  ${e.padStart(a.length)} \u2502 `);
	return [`${d(a)}${s}${r.paint(n, c)}${l}`, `${d("")}${" ".repeat(columns(s))}${r.paint(n, u)}`];
}
function window(e, t, n, r) {
	let i = cutBefore(e.slice(0, t).trimStart(), Math.floor(r / 3)), a = cutAfter(e.slice(t, n), r - columns(i)), o = r - columns(i) - columns(a);
	return {
		before: i,
		marked: a,
		after: cutAfter(e.slice(n).trimEnd(), o)
	};
}
function cutBefore(e, t) {
	let n = escapeControl(e.slice(-2 * t).toWellFormed());
	return e.length <= 2 * t && columns(n) <= t ? n : `\u2026${fitting([...n].reverse(), t - 1).reverse().join("")}`;
}
function cutAfter(e, t) {
	let n = escapeControl(e.slice(0, 2 * Math.max(0, t)).toWellFormed());
	return e.length <= 2 * t && columns(n) <= t ? n : t < 1 ? "" : `${fitting([...n], t - 1).join("")}\u2026`;
}
function fitting(e, t) {
	let n = t, r = e.findIndex((e) => (n -= columns(e), n < 0));
	return e.slice(0, r === -1 ? void 0 : r);
}
// src/report/terminal/hidden.ts
function withoutSecrets(e, t, n) {
	return dotted(e, [...n.filter(({ rule: e, line: n }) => e === "secret-in-definition" && n === t).map(({ column: n, endLine: r, endColumn: i }) => [n - 1, r > t ? e.length : i - 1]), ...secretsByShape(e).map(({ within: e }) => e)]);
}
function dotted(e, t) {
	let n = [], r = 0;
	for (let [i, a] of t.toSorted(([e], [t]) => e - t)) {
		let [t, o] = [Math.max(i, r), Math.min(a, e.length)];
		o <= t || (n.push(e.slice(r, t), "\u2022".repeat(o - t)), r = o);
	}
	return n.join("") + e.slice(r);
}
// src/report/terminal/findings.ts
const STYLES = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
function findingLines({ findings: e, environments: t }, n) {
	return findingsByFile(e).flatMap(({ file: e, findings: r }) => {
		let i = r.toSorted(byLine(e)), a = safeLines(i, linesOf(n)), o = i.map((e) => [lines(e, t, n, a(e)).join("\n")]);
		return i.length < 2 ? o : [[`${n.paint("underline", escapeName(n.path(e)))}  ${severityCounts(i)}`], ...o];
	});
}
function byLine(e) {
	return (t, n) => Number(t.file !== e) - Number(n.file !== e) || byCodeUnit(t.file, n.file) || t.line - n.line || t.column - n.column;
}
function safeLines(e, t) {
	let n = ({ file: e, line: t }) => `${t} ${e}`, r = Map.groupBy(e, n), i = new Map(), a = (e, t) => withoutSecrets(e, t.line, r.get(n(t)) ?? []);
	return (e) => {
		let [r, o] = [n(e), t(e.file)?.line(e.line)];
		if (o === void 0) return null;
		let s = i.get(r) ?? a(o, e);
		return i.set(r, s), s;
	};
}
function linesOf({ source: e }) {
	return memo(10, (t) => {
		let n = e(t);
		return n === null ? null : new Lines(n);
	});
}
function lines(e, t, n, r) {
	let { file: i, line: a, column: o, severity: s, message: c, rule: l } = e, { paint: u } = n, d = STYLES[s], [f, p] = [escapeName(n.path(i)), `:${a}:${o}`], m = whereIn(e, t, (e) => escapeName(e, 40)).trim();
	return [
		...headLines([
			{
				text: `${f}${p}`,
				drawn: `${u("bold", f)}${p}`
			},
			{
				text: s,
				drawn: u(d, s)
			},
			{
				text: escapeName(l),
				drawn: u("dim", escapeName(l))
			},
			{
				text: m,
				drawn: m
			}
		], 2, n),
		...wrapped(escapeText(c), 2, n),
		...r === null ? [] : codeFrame(r, e, d, n),
		...relatedLines(e, n)
	];
}
function relatedLines({ related: e }, t) {
	let n = e.slice(0, 5).flatMap(({ file: e, line: n, message: r }) => wrapped(`${unbroken(escapeName(t.path(e)))}:${n}  ${escapeText(r)}`, 4, t)), r = e.length - 5;
	return (r > 0 ? [...n, `    and ${count$1(r, "more place")}`] : n).map((e) => t.paint("dim", e));
}
function leavingLines(e, { paint: t }) {
	return leavingGroups(e, (e) => escapeName(e, 60)).flatMap(({ message: e, flows: n }) => [t("bold", e), ...firstLines(n, 20, ({ displayName: e, file: t }) => `  ${escapeName(e, 80)}  ${escapeName(t)}`)]);
}
// src/report/terminal/look.ts
function paint(e) {
	return (t, n) => e ? (0, node_util.styleText)(t, n, { validateStream: !1 }) : n;
}
// src/report/terminal/skipped.ts
function skippedLines({ skipped: e }, t) {
	return e.flatMap(({ file: e, reason: n }) => hanging(`Skipped ${unbroken(escapeName(t.path(e)))}: ${escapeText(messageOf(n))}`, 2, t).map((e) => t.paint("dim", e)));
}
// src/report/terminal/unapproved-plans.ts
function unapprovedLines({ unapprovedPlans: e }, t) {
	return e.flatMap((e) => [
		t.paint(["bold", "red"], `Nothing was written to ${escapeName(e.environment)}`),
		...wrapped(escapeText(messageOf(e.reason)), 2, t),
		...differencesInWords(e).flatMap(({ file: e, text: n }) => [`  ${t.paint("yellow", "~")} ${escapeName(e)}`, ...wrapped(escapeText(n), 6, t)]),
		...wrapped(escapeText(advice(e)), 2, t),
		`  approved-plan: ${escapeName(e.digest)}`
	]);
}
// src/report/terminal.ts
const asItIs = (e) => e;
function toText(e, t) {
	let { color: n, width: r, wraps: i = !1, source: a = () => null, path: o = asItIs, detail: s = "log" } = t, c = memo(1e4, o), l = {
		paint: paint(n),
		width: Math.max(40, r),
		wraps: i,
		source: a,
		path: c
	}, u = (s === "errors" ? wrong(e, l) : all(e, l, s)).filter((e) => e.length > 0).map((e) => e.join("\n").split("\n").map(escapeCommands).join("\n"));
	return u.length === 0 ? "" : `${u.join("\n\n")}\n`;
}
function all(e, t, n) {
	return [
		...findingLines(e, t),
		...stepsByEnvironment(e).map((n) => stepLines(n, e, t)),
		leavingLines(e, t),
		...driftLines(e, t),
		checkedOnlyLines(e, t),
		unapprovedLines(e, t),
		...n === "all" ? [skippedLines(e, t)] : [],
		endLines(e, t, n)
	];
}
function wrong(e, t) {
	let n = e.findings.filter(({ severity: e }) => e === "error"), r = stepsByEnvironment(e).map((e) => ({
		...e,
		steps: e.steps.filter(isWrong)
	})).filter((e) => e.steps.length > 0), i = (e.drift ?? []).filter((e) => !isAsInGit(e)), a = [
		...findingLines({
			...e,
			findings: n
		}, t),
		...r.map((n) => stepLines(n, e, t)),
		...i.length > 0 ? driftLines({
			...e,
			drift: i
		}, t) : [],
		unapprovedLines(e, t)
	].filter((e) => e.length > 0);
	return a.length === 0 ? [] : [...a, verdictLines(verdict(e), t)];
}
function isWrong({ change: e, outcome: t }) {
	return t === null ? e?.action === "blocked" : needsSomebody(t);
}
// src/wording/glob-list.ts
function matcher(e) {
	let t = (e) => e.startsWith("!"), n = e.filter((e) => !t(e)).map((e) => globMatcher(e)), r = e.filter(t).map((e) => globMatcher(e.slice(1)));
	return (e) => n.some((t) => t(e)) && !r.some((t) => t(e));
}
// src/workspace/walk.ts
function* walk(e, t, n) {
	for (let r of topmost(e, t)) yield* walkFolder(e, r, n);
}
function topmost(e, t) {
	let n = [...new Set(t)];
	return n.filter((t) => !n.some((e) => isBelow(t, e)) || isBehindLink(e, t));
}
function isBelow(e, t) {
	return e !== t && (t === "" || e.startsWith(`${t}/`));
}
function isBehindLink(e, t) {
	let n = realPath((0, node_path.join)(e, t));
	return n !== null && n !== (0, node_path.join)(homeOf(e), t);
}
function* walkFolder(e, t, n) {
	let r = entriesIn(e, t, n);
	r === null ? yield t : n.onFolder(r.length);
	for (let i of r ?? []) {
		let r = t === "" ? i.name : `${t}/${i.name}`;
		i.isDirectory() ? isLeftOut(i.name, n) || (yield* walkFolder(e, r, n)) : yield r;
	}
}
function isLeftOut(e, { dots: t }) {
	let n = e.toLowerCase();
	return n === "node_modules" || e.startsWith(".") && (!t || n === ".git");
}
function entriesIn(e, t, { onUnread: n }) {
	try {
		return (0, node_fs.readdirSync)((0, node_path.join)(e, t), { withFileTypes: !0 });
	} catch (r) {
		let i = r.code;
		return i === "ENOENT" || i === "ENOTDIR" ? (0, node_fs.lstatSync)((0, node_path.join)(e, t), { throwIfNoEntry: !1 }) === void 0 ? [] : null : (n({
			folder: t || ".",
			errno: i ?? String(r)
		}), []);
	}
}
// src/workspace/find-files.ts
var FindError = class extends Error {
	name = "FindError";
	reason;
	constructor(e) {
		super(e.code), this.reason = e;
	}
};
async function findFiles(e, t) {
	return findByLists(e, [t], refuseUnread).files;
}
function findByLists(e, t, n) {
	let r = t.flatMap(foldersOf);
	for (let t of r) requireInside(e, t);
	let i = t.map(matcher), a = new Set(), o = 0, s = {
		dots: t.flat().some((e) => /(?:^|\/)\.(?!\/)/.test(e)),
		onUnread: n,
		onFolder: (e) => {
			o += e;
		}
	};
	for (let t of walk(e, r, s)) i.some((e) => e(t)) && a.add(t);
	return {
		files: [...a].toSorted(),
		entries: o
	};
}
function refuseUnread({ folder: e, errno: t }) {
	throw new FindError({
		code: "folder-not-read",
		folder: e,
		errno: t
	});
}
function foldersOf(e) {
	for (let t of e) {
		let e = t.replace(/^!/, "");
		if (leadsOut(e)) throw new FindError({
			code: "glob-outside",
			glob: t
		});
		let n = globFault(e);
		if (n !== null) throw new FindError({
			code: "glob-refused",
			glob: t,
			cause: n
		});
	}
	let t = e.filter((e) => !e.startsWith("!"));
	if (t.length === 0) throw new FindError({ code: "globs-only-exclude" });
	return t.map((e) => folderOf(e));
}
function requireInside(e, t) {
	let n = realPath((0, node_path.join)(e, t));
	if (!(n === null || isAtOrInside(homeOf(e), n))) throw new FindError({
		code: "folder-behind-link",
		folder: t
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
function isKnownError(e) {
	return KNOWN.some((t) => e instanceof t);
}
function unwrittenSentence(e, t) {
	return `${e} could not be written: ${errorText(t)}.`;
}
function errorText(e) {
	return e instanceof HostError || e instanceof GitHubError ? messageOf(e.failure) : e instanceof LinkError ? fileMessage({
		code: "file-behind-link",
		link: e.link
	}) : e instanceof FindError ? findMessage(e.reason) : e instanceof Error ? e.message : String(e);
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
function decideMode(e, t) {
	if (t?.kind === "untrusted") throw new UsageError(`Flowgate does not run under \`${t.name}\`: that event gives the repository's secrets to a change that nobody has reviewed; use \`pull_request\` for checks and \`push\` for deployments`);
	let n = e === "auto" ? autoMode(t) : e;
	if (n === "deploy" && t !== null && !mayDeploy(t)) throw new UsageError(`\`deploy\` is refused under \`${t.name}\`: a change is deployed after it is merged; use \`push\` or \`workflow_dispatch\`, or \`mode: check\` here`);
	if (n === "drift" && t !== null && !mayDeploy(t)) throw new UsageError(`\`drift\` is refused under \`${t.name}\`: it compares the live flows with what is merged; use \`schedule\` or \`workflow_dispatch\``);
	if (n === "export" && t !== null && !mayExport(t)) throw new UsageError(`\`export\` is refused under \`${t.name}\`: it writes files for a pull request of its own; use \`workflow_dispatch\``);
	return n;
}
function isJudged({ kind: e }) {
	return e === "pull-request" || e === "merge-group";
}
function idleReason(e) {
	return e?.kind === "deletion" ? "Nothing to do: this push deletes a branch or a tag." : null;
}
const DEPLOYING = [
	"push",
	"workflow_dispatch",
	"schedule",
	"repository_dispatch",
	"release"
];
function mayDeploy({ name: e, ref: t }) {
	return DEPLOYING.includes(e) && !t.startsWith("refs/pull/");
}
function mayExport({ name: e, ref: t }) {
	return e === "workflow_dispatch" && !t.startsWith("refs/pull/");
}
function autoMode(e) {
	let t = e === null ? "check" : AUTO[e.kind];
	if (t !== null) return t;
	throw new UsageError(`\`mode: auto\` knows no mode for \`${e?.name}\`; set \`mode\` to check or deploy`);
}
// src/workspace/arguments.ts
function isFolder(e) {
	return e === "" || e.endsWith("/");
}
function isAmong(e) {
	let t = new Set(e.filter((e) => !isFolder(e))), n = e.filter(isFolder);
	return (e) => t.has(e) || n.some((t) => e.startsWith(t));
}
// src/json/parse.ts
function parseJson(e) {
	let t = parse(e);
	if (t.ok && isPlainlySound(e, t.value)) return t;
	let n = scan(e);
	if (n.tooDeepAt !== null) return {
		ok: !1,
		problems: [tooDeep$1(n.tooDeepAt)]
	};
	if (!t.ok) return {
		ok: !1,
		problems: [syntaxProblem(e, STRICT) ?? unnamed(t.error)]
	};
	let { keys: r, hasReserved: i } = census(t.value);
	return n.keepsNumbers && !i && r === n.keys ? t : {
		ok: !1,
		problems: losses(e, STRICT)
	};
}
const COMMENT = /(\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|\/\*[\s\S]*/g;
function withoutComments(e) {
	return e.replace(COMMENT, (e, t) => t === void 0 ? e : " ");
}
function parseLoosely(e) {
	try {
		let t = parse$2(e, [], RELAXED) ?? null;
		return census(t).isDeep ? null : t;
	} catch {
		return null;
	}
}
function parse(e) {
	try {
		return {
			ok: !0,
			value: JSON.parse(e)
		};
	} catch (e) {
		return {
			ok: !1,
			error: e
		};
	}
}
function isPlainlySound(e, t) {
	let { keys: n, isDeep: r, hasLargeNumber: i, hasReserved: a } = census(t);
	return !r && !i && !a && n === mostKeys(e);
}
const MAY_CHANGE = /(?:^|[\s:,[])-?(?:\d{15}|\d[\d.]*[eE])/;
function marked(e, t, n) {
	return typeof t == "number" && !isKept(n?.source ?? "") ? NaN : t;
}
function census(e) {
	let t = {
		keys: 0,
		isDeep: !1,
		hasLargeNumber: !1,
		hasChangedNumber: !1,
		hasReserved: !1
	};
	return take(e, 0, t), t;
}
function take(e, t, n) {
	typeof e == "number" ? ((e >= 1e14 || e <= -1e14) && (n.hasLargeNumber = !0), Number.isFinite(e) || (n.hasChangedNumber = !0)) : typeof e == "object" && e && (t === 200 ? n.isDeep = !0 : takeInside(e, t + 1, n));
}
function takeInside(e, t, n) {
	if (Array.isArray(e)) for (let r of e) take(r, t, n);
	else for (let r in e) n.keys++, r === "__proto__" && (n.hasReserved = !0), take(e[r], t, n);
}
function mostKeys(e) {
	let t = 0;
	for (let n = e.indexOf(":"); n !== -1; n = e.indexOf(":", n + 1)) {
		let r = n - 1;
		for (; isSpace(e.charCodeAt(r));) r--;
		e.charCodeAt(r) === 34 && !isEscaped(e, r) && t++;
	}
	return t;
}
function isSpace(e) {
	return e === 32 || e === 10 || e === 13 || e === 9;
}
function unnamed(e) {
	return {
		reason: {
			code: "json-unreadable",
			detail: e instanceof Error ? e.message : String(e)
		},
		path: [],
		offset: 0,
		length: 1
	};
}
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y, COLON = /[ \t\r\n]*:/y;
function scan(e) {
	let t = {
		keys: 0,
		depth: 0,
		tooDeepAt: null,
		keepsNumbers: !0
	};
	for (let n = 0; n < e.length && t.tooDeepAt === null;) n = token(e, n, t);
	return t;
}
function token(e, t, n) {
	switch (e[t]) {
		case "\"": {
			let r = endOfString(e, t);
			return COLON.lastIndex = r, COLON.test(e) && n.keys++, r;
		}
		case "{":
		case "[": return ++n.depth > 200 && (n.tooDeepAt = t), t + 1;
		case "}":
		case "]": return n.depth--, t + 1;
		default: return isNumberStart(e.charCodeAt(t)) ? number(e, t, n) : t + 1;
	}
}
function isNumberStart(e) {
	return e === 45 || e >= 48 && e <= 57;
}
function number(e, t, n) {
	NUMBER.lastIndex = t;
	let r = NUMBER.exec(e)?.[0] ?? "-";
	return r !== "-" && !isKept(r) && (n.keepsNumbers = !1), t + r.length;
}
// src/flow/logic-apps.ts
function isLogicAppResource(e) {
	return dig(e, "properties", "parameters", "$connections", "value") !== void 0 || /^Microsoft\.Logic\//i.test(digString(e, "type") ?? "") || /\/providers\/Microsoft\.Logic\//i.test(digString(e, "id") ?? "");
}
function isLogicApp(e) {
	return isObject(own$1(e, "definition")) && KIND.test(digString(e, "kind") ?? "") || dig(e, "parameters", "$connections", "value") !== void 0 || dig(e, "$connections", "value") !== void 0 || /deploymentTemplate/i.test(digString(e, "$schema") ?? "");
}
const KIND = /^(?:stateful|stateless|agent|agentic)$/i;
function mentionsLogicApps(e) {
	return /Microsoft\.Logic\/workflows|"\$connections"\s*:\s*\{\s*"value"/i.test(e);
}
function isOfLogicApps(e) {
	return operations(e ?? null, []).some(isOperationOfLogicApps);
}
function isOperationOfLogicApps({ kind: e, lowerType: t, value: n }) {
	return TYPES.has(t) || e === "trigger" && /^agent$/i.test(digString(n, "kind") ?? "") || digString(n, "inputs", "host", "connection", "referenceName") !== null;
}
const TYPES = new Set([
	"agent agenthandoff mcpclienttool nestedagent invokefunction serviceprovider",
	"chunktext csharpscriptcode datamapper flatfileschemageneration parsedocument powershellcode",
	"ruleexecute xmlcompose xmlparse edifactbatchencode edifactdecode edifactencode hl7decode",
	"hl7encode swiftdecode swiftmtdecode swiftmtencode x12batchencode x12decode x12encode"
].flatMap((e) => e.split(" "))), LOGIC_APPS = {
	kind: "skipped",
	reason: { code: "logic-apps" }
}, NOT_A_FLOW = {
	kind: "skipped",
	reason: { code: "not-a-flow" }
};
function flow(e, t, n, r) {
	return {
		kind: "flow",
		layout: {
			format: e,
			definition: t,
			references: n,
			identity: r
		}
	};
}
const inProperties = (e) => flow(e, ["properties", "definition"], ["properties", "connectionReferences"], ["properties"]), FORMATS = [
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
		matches: (e) => !isDeployed(e) && isOfLogicApps(own$1(e, "definition") ?? e),
		result: LOGIC_APPS
	},
	{
		matches: (e) => isObject(own$1(e, "definition")) && hasReferences(e),
		result: flow("arguments", ["definition"], ["connectionReferences"], [])
	},
	{
		matches: isBareDefinition,
		result: flow("definition", [], null, null)
	},
	{
		matches: (e) => isWorkflow(own$1(e, "definition")),
		result: flow("wrapper", ["definition"], null, [])
	},
	{
		matches: (e) => digString(e, "clientdata") !== null,
		result: {
			kind: "embedded",
			path: ["clientdata"]
		}
	}
];
function recognise(e) {
	return (isObject(e) ? FORMATS.find(({ matches: t }) => t(e)) : void 0)?.result ?? NOT_A_FLOW;
}
function isMacro(e) {
	return /^CDSClientAutomation$/i.test(digString(e, "subcategory") ?? "");
}
function isDeployed(e) {
	return ["environmentName", "flowName"].some((t) => digString(e, t) !== null);
}
function isPackage(e) {
	return hasDefinition(e) && /^Microsoft\.Flow\/flows$/i.test(digString(e, "type") ?? "");
}
function isLive(e) {
	return hasDefinition(e) && (/^Microsoft\.ProcessSimple\/environments\/flows$/i.test(digString(e, "type") ?? "") || digString(e, "properties", "state") !== null || /shared_logicflows$/i.test(digString(e, "properties", "apiId") ?? ""));
}
function isSolution(e) {
	let t = own$1(e, "properties"), n = isObject(t) && hasReferences(t);
	return hasDefinition(e) && (n || isWorkflow(dig(t, "definition")));
}
function isBareDefinition(e) {
	return ((digString(e, "$schema") ?? "").includes("workflowdefinition.json") || digString(e, "contentVersion") !== null) && isObject(own$1(e, "triggers")) && isObject(own$1(e, "actions"));
}
function isWorkflow(e) {
	return isObject(own$1(e, "triggers")) && isObject(own$1(e, "actions"));
}
function hasDefinition(e) {
	return isObject(dig(e, "properties", "definition"));
}
function hasReferences(e) {
	let t = own$1(e, "connectionReferences");
	return isObject(t) || Array.isArray(t);
}
// src/flow/references.ts
function declaredReferences(e, t) {
	return isObject(e) ? Object.entries(e).map(([e, n]) => ({
		key: e,
		path: [...t, e],
		logicalName: digString(n, "connection", "connectionReferenceLogicalName") || digString(n, "connectionReferenceLogicalName") || null,
		connectionName: digString(n, "connectionName") || null,
		...declaredConnector(n),
		source: sourceOf(digString(n, "source") || digString(n, "runtimeSource"))
	})) : [];
}
function declaredConnector(e) {
	let t = digString(e, "id") || digString(e, "api", "id") || digString(e, "api", "name") || digString(e, "apiName");
	return t ? {
		connector: connectorOf$1(t),
		connectorWithSuffix: connectorWithSuffix(t)
	} : {
		connector: null,
		connectorWithSuffix: null
	};
}
function sourceOf(e) {
	return e ? e.toLowerCase() === "invoker" ? "Invoker" : "Embedded" : null;
}
// src/flow/flow.ts
function readFlow(e, t) {
	if (isZip(t)) return {
		kind: "skipped",
		file: e,
		reason: { code: "zip-archive" }
	};
	let { text: n, encoding: r, undecodableAt: i } = decode(t), a = new Source(e, n);
	return i === null ? readSource(a) : invalid(a, [{
		reason: {
			code: "text-undecodable",
			encoding: r
		},
		path: [],
		offset: i,
		length: 1
	}]);
}
function isZip(e) {
	return [
		80,
		75,
		3,
		4
	].every((t, n) => e[n] === t);
}
function readSource(e) {
	let t = parseJson(e.text);
	if (!t.ok) return invalid(e, t.problems);
	let n = recognise(t.value);
	switch (n.kind) {
		case "skipped": return {
			kind: "skipped",
			file: e.file,
			reason: n.reason
		};
		case "flow": return {
			kind: "flow",
			flow: buildFlow(e, t.value, n.layout)
		};
		case "embedded": return readRow(e, t.value, n.path);
	}
}
function readRow(e, t, n) {
	let r = digString(t, ...n.map(String)) ?? "", i = readSource(new Source(e.file, r, {
		source: e,
		path: n
	}));
	if (i.kind === "flow" && i.flow.format === "dataverse-row" || i.kind === "invalid" && !r.includes("\"definition\"")) return {
		kind: "skipped",
		file: e.file,
		reason: { code: "not-a-flow" }
	};
	if (i.kind !== "flow") return i;
	let a = digString(t, "name"), o = a ? {
		displayName: a,
		namedByFile: !1
	} : {}, s = [...i.flow.guids, ...ownGuids(t)], c = digString(t, "workflowid")?.toLowerCase() ?? i.flow.workflowId;
	return {
		kind: "flow",
		flow: {
			...i.flow,
			format: "dataverse-row",
			guids: s,
			workflowId: c,
			...o
		}
	};
}
function invalid(e, t) {
	return {
		kind: "invalid",
		file: e.file,
		problems: t.map(({ reason: t, path: n, offset: r, length: i }) => ({
			reason: t,
			...e.span(n, r, i)
		}))
	};
}
function buildFlow(e, t, n) {
	let r = digAlong(t, n.definition.map(String)), i = [], a = n.references === null ? void 0 : digAlong(t, n.references.map(String));
	return {
		file: e.file,
		format: n.format,
		...identityOf(e.file, t, n),
		definition: r,
		definitionPath: n.definition,
		references: n.references === null ? null : declaredReferences(a, n.references),
		referencesPath: n.references,
		referencesAreArray: Array.isArray(a),
		operations: operations(r, n.definition, i),
		unread: i,
		source: e
	};
}
// src/solutions/layouts.ts
const CLONED_RECORDS = ["metadata.yml", "metadata.yaml"], FLOW_FOLDER = /^(?:workflows|modernflows)$/i;
function layoutFolder(e) {
	let t = e.split("/").slice(0, -1), n = t.findLastIndex((e) => FLOW_FOLDER.test(e));
	return n === -1 ? null : t.slice(0, n).join("/");
}
function eachIn(e, t, n) {
	let r = n.find(e, t);
	return r === null ? [] : n.names(r).map((e) => node_path.posix.join(r, e));
}
function recordFiles(e) {
	if (layoutFolder(e) === null) return [];
	let t = node_path.posix.basename(e) === "workflow.json" ? CLONED_RECORDS : ["workflow.yml"];
	return [`${e}.data.xml`, ...t.map((t) => node_path.posix.join(node_path.posix.dirname(e), t))];
}
// src/run/base/baseline.ts
function touchedPaths(e) {
	return new Set(e.flatMap(({ path: e, previousPath: t }) => [e, t ?? e]));
}
function recordOf(e, { solutions: t, changed: n }) {
	return t?.recordFile(e) ?? recordFiles(e).find((e) => n?.get(e)?.status === "removed") ?? null;
}
function isUntouched(e, t) {
	let { changed: n } = t;
	if (n?.has(e) !== !1) return !1;
	let r = recordOf(e, t);
	return r === null || !n.has(r);
}
function pathBefore(e, { changed: t }) {
	let n = t?.get(e);
	return n?.status === "added" ? null : n?.previousPath ?? e;
}
// src/run/base/flows-before.ts
async function readFlowsBefore(e, t, n) {
	let r = new Map();
	for (let { file: n } of e) {
		if (t.flows.has(n) || isUntouched(n, t)) continue;
		let e = pathBefore(n, t);
		e !== null && r.set(e, [...r.get(e) ?? [], n]);
	}
	let i = await readRecords([...r.values()].flat(), t, n);
	for await (let [e, a] of n.readFiles(r.keys(), t.ref)) for (let n of r.get(e) ?? []) {
		let r = completeBefore(n, flowOf(e, a), t, i);
		t.flows.set(n, Promise.resolve(r));
	}
}
async function* removedFlows(e, t, n, r) {
	let i = [...n.changed?.keys() ?? filesOfMap(n)].filter((t) => !e.has(t)).flatMap((e) => pathBefore(e, n) ?? []).filter(t);
	for await (let [e, t] of r.readFiles(i, n.ref)) {
		let n = flowOf(e, t);
		n !== null && (yield n);
	}
}
function filesOfMap({ map: e }) {
	let t = [...e?.environments.values() ?? []];
	return [...new Set(t.flatMap(({ flows: e }) => [...e.keys()]))];
}
function goneFlows(e, t, n) {
	return e.gone ??= readGone(e, t, n), e.gone;
}
async function readGone(e, t, n) {
	let { changed: r, ref: i } = e, a = [...r?.values() ?? []].filter(({ status: e, path: t }) => e === "removed" && n(t)).map(({ path: e }) => e), o = await readRecords(a, e, t), s = [];
	for await (let [n, r] of t.readFiles(a, i)) {
		let t = completeBefore(n, flowOf(n, r), e, o);
		t !== null && s.push(t);
	}
	return s;
}
async function flowBefore(e, t, n) {
	if (isUntouched(e.file, t)) return e;
	let r = t.flows.get(e.file);
	if (r !== void 0) return r;
	let i = readFlowBefore(e.file, t, n);
	return t.flows.set(e.file, i), i;
}
async function readFlowBefore(e, t, n) {
	let r = pathBefore(e, t);
	return r === null ? null : completeBefore(e, flowOf(r, await n.readFile(r, t.ref)), t, await readRecords([e], t, n));
}
async function readRecords(e, t, n) {
	let r = e.flatMap((e) => recordOf(e, t) ?? []).filter((e) => t.changed?.has(e) !== !1).flatMap((e) => pathBefore(e, t) ?? []);
	return new Map(await Array.fromAsync(n.readFiles(new Set(r), t.ref)));
}
function completeBefore(e, t, n, r) {
	let { solutions: i, changed: a } = n, o = recordOf(e, n);
	if (t === null || i === null || o === null) return t;
	let s = {
		...t,
		file: e
	}, c = pathBefore(o, n);
	return {
		...a?.has(o) === !1 ? i.complete(s) : i.completeWith(s, o, r.get(c ?? "") ?? null),
		file: t.file
	};
}
function flowOf(e, t) {
	let n = t === null ? null : readFlow(e, t);
	return n?.kind === "flow" ? n.flow : null;
}
// src/run/base/identities.ts
async function readIdentities({ index: e, map: t, isFlowFile: n }, { baseline: r, judge: i, github: a, affected: o, environments: s }) {
	let c = i ?? r?.map ?? null;
	if (t === null || c === null || r === null || a === null) return {
		identities: [],
		filesBefore: new Map()
	};
	let l = filesBeforeOf(r), u = e.filter(({ file: e }) => o === null || o.has(e)), d = (e) => l.has(e) ? l.get(e) ?? null : e, f = ({ file: e }) => {
		let n = d(e);
		return n !== null && isNamedBy(t, e) && isNamedBy(c, n);
	}, p = new Set(u.filter((e) => !f(e)));
	await readFlowsBefore(p, r, a);
	let m = new Map();
	for (let t of e) {
		let e = p.has(t) ? await flowBefore(t, r, a) : asBefore(t, d(t.file));
		m.set(t.file, e !== null && n(e.file) ? e : null);
	}
	return {
		identities: identityChanges(u, t, {
			map: c,
			flows: m,
			gone: u.some(({ file: e }) => m.get(e) === null) ? await goneFlows(r, a, n) : []
		}).filter(({ environment: e }) => s.length === 0 || s.includes(e)),
		filesBefore: l
	};
}
function asBefore(e, t) {
	return t === null ? null : t === e.file ? e : {
		...e,
		file: t
	};
}
function isNamedBy(e, t) {
	return environmentsOf$1(e, { file: t }).every(({ flows: e }) => e.get(t)?.flowName != null);
}
function filesBeforeOf({ changed: e }) {
	let t = [...e?.values() ?? []];
	return new Map(t.map(({ path: e, previousPath: t, status: n }) => [e, n === "added" ? null : t ?? e]));
}
// src/run/base/leaving.ts
async function readLeaving({ index: e, map: t, isFlowFile: n }, { baseline: r, github: i, environments: a }) {
	let o = r?.map ?? null;
	if (t === null || o === null || r === null || i === null) return {
		targets: [],
		isKept: () => !1
	};
	let s = await goneFlows(r, i, n), c = new Set(keptIn(e, t, a)), l = (e) => c.has(e);
	return {
		targets: s.flatMap((e) => environmentsOf$1(o, e, a).flatMap((t) => {
			let n = {
				flow: e,
				resolution: resolve$3(e, t)
			}, { environmentName: r, name: i } = t, [a, o] = [knownFlowName(n), displayNameIn(n)], s = identityKey({
				environmentName: r,
				flowName: null,
				displayName: o
			});
			if (l(liveFlowKey(n)) || l(s)) return [];
			let { file: c } = e;
			return [{
				flow: {
					environment: i,
					file: c,
					displayName: o,
					flowName: a,
					state: null
				},
				environmentName: r
			}];
		})),
		isKept: l
	};
}
function keptIn(e, t, n) {
	return identitiesOf({
		index: e,
		map: t
	}, n).map(liveFlowKey);
}
// src/run/base/unlimited.ts
async function readUnlimited({ index: e }, { baseline: t, github: n, affected: r }) {
	let i = new Set();
	if (t === null || n === null) return { unlimitedBefore: i };
	let a = e.filter(({ file: e, limitsRuns: t }) => t && (r === null || r.has(e)));
	await readFlowsBefore(a, t, n);
	for (let e of a) {
		let r = await flowBefore(e, t, n);
		r !== null && "operations" in r && concurrencyPath(r.operations) === null && i.add(e.file);
	}
	return { unlimitedBefore: i };
}
// src/run/deploy-refs.ts
function checkDeployRef(e, { deployRefs: t, dryRun: n }, r) {
	if (e !== "deploy" || n || r === null) return;
	let { ref: i, defaultBranch: a } = r;
	if (t.length > 0) {
		if (!t.some((e) => matchesFile(i, e))) throw refused(i, t);
		return;
	}
	if (!a) throw new UsageError("nothing was deployed: the event does not name the default branch; set `deploy-refs`, such as to `refs/heads/main`");
	let o = `refs/heads/${a}`;
	if (i !== o) throw refused(i, [o]);
}
function refused(e, t) {
	let n = t.map((e) => `\`${escapeControl(e)}\``).join(", ");
	return new UsageError(`nothing was deployed: \`${escapeControl(e)}\` is not a ref that may deploy (allowed: ${n}); start the workflow from an allowed ref, add this one to \`deploy-refs\`, or set \`dry-run: true\``);
}
// src/run/environments.ts
function chooseEnvironments(e, t, n) {
	if (e === null) return [...n];
	let r = [...e.environments.keys()], i = n.find((e) => !r.includes(e));
	if (i !== void 0) throw new UsageError(unknownEnvironment(i, r));
	if (t === "deploy" && n.length === 0 && r.length > 1) throw new UsageError(`the map has ${r.length} environments; set \`environment\` to the one to deploy to: ${r.join(", ")}`);
	return [...n];
}
function unknownEnvironment(e, t) {
	return `the map has no environment ${JSON.stringify(e)}; it has ${t.join(", ") || "none"}`;
}
function environmentsCovered(e, t) {
	let n = [...e?.environments.values() ?? []];
	return t.length === 0 ? n : n.filter(({ name: e }) => t.includes(e));
}
// src/run/identity.ts
const IDENTITY = "an identity: `tenant-id` and `client-id`, with the permission `id-token: write` of the job or a `client-secret` (in a terminal: AZURE_TENANT_ID and AZURE_CLIENT_ID, with that permission in a job or AZURE_CLIENT_SECRET, or the Azure CLI)";
function lackOf(e, t, n) {
	switch (e) {
		case "flow-studio": return t.apiKey === null ? { code: "no-api-key" } : null;
		case "dataverse": return signInIdentity(t, n) === null ? { code: "no-identity" } : null;
	}
}
function mayReadLive(e, t) {
	return e.apiKey !== null || signInIdentity(e, t) !== null;
}
function signInIdentity({ tenantId: e, clientId: t, clientSecret: n }, { signIn: r }) {
	if (r === void 0) return null;
	let { idToken: i, az: a } = r;
	if (e !== null && t !== null) {
		if (n !== null) return {
			kind: "secret",
			tenantId: e,
			clientId: t,
			clientSecret: n
		};
		if (i !== null) return {
			kind: "job",
			tenantId: e,
			clientId: t,
			idToken: i
		};
	}
	return a !== null && isInstalled("az", a) ? {
		kind: "az",
		tenantId: e,
		env: a
	} : null;
}
function isInstalled(e, { PATH: t = "", Path: n = t }) {
	let r = process.platform === "win32" ? [`${e}.cmd`, `${e}.exe`] : [e];
	return n.split(node_path.delimiter).filter((e) => e !== "").some((e) => r.some((t) => isRunnable((0, node_path.join)(e, t))));
}
function isRunnable(e) {
	try {
		return (0, node_fs.accessSync)(e, node_fs.constants.X_OK), !0;
	} catch {
		return !1;
	}
}
// src/run/hosts/live.ts
async function openLive(e) {
	e.work.requireInputs(e);
	let t = lackOfAll(e);
	if (t !== null) {
		let n = e.leaving.targets.map(({ flow: e }) => e), r = {
			reader: null,
			host: null,
			differences: new Map(),
			leaving: n
		};
		return {
			side: e.settings.isOffline === !0 ? { code: "offline" } : t,
			...r,
			close: async () => {}
		};
	}
	let { readLiveSide: n } = await Promise.resolve().then(() => require("./live-side.js"));
	return n(e);
}
function lackOfAll({ project: e, scope: t, settings: n, surroundings: r }) {
	let i = environmentsCovered(e.map, t.environments), a = new Set(i.map(({ host: e }) => e.kind)), o = (a.size === 0 ? ["flow-studio"] : [...a]).map((e) => lackOf(e, n, r));
	return o.includes(null) ? null : o[0] ?? null;
}
// src/flow/meant-as-flow.ts
function isMeantAsFlow(e) {
	let { text: t } = decode(e), n = recognise(parseLoosely(t));
	return n.kind !== "flow" || n.layout.format === "wrapper" ? !1 : !mentionsLogicApps(t) && !isTemplate(t);
}
const STRING = /"(?:[^"\\\n]|\\.)*(?:"|$)/gm, PLACEHOLDER = /(?:^|[:,[{])[ \t]*(?:#\{|\$\{|\{\{|\{%|<%|<\w+>|%\w+%|__\w+__)/m;
function isTemplate(e) {
	return PLACEHOLDER.test(e.replace(STRING, "\"\""));
}
// src/workspace/read-file.ts
const MAX_BYTES = 20971520;
function readWorkspaceFile(e, t) {
	return readInside(e, t, (e) => (0, node_fs.readFileSync)(e));
}
let scratch = Buffer.alloc(0);
function readIntoScratch(e, t) {
	scratch.length < t && (scratch = Buffer.allocUnsafeSlow(2 * t));
	let n = 0;
	for (let r = -1; r !== 0 && n < t; n += r) r = (0, node_fs.readSync)(e, scratch, n, t - n, null);
	return scratch.subarray(0, n);
}
function workspaceReader(e) {
	let t = null;
	return (n, r) => {
		let i = n.lastIndexOf("/"), [a, o] = [n.slice(0, Math.max(i, 0)), n.slice(i + 1)];
		t?.folder !== a && (t = {
			folder: a,
			real: folderInside(e, a)
		});
		let { real: s } = t;
		return r((s !== null && o !== "" && o !== "." && o !== ".." ? readUnlinked(`${s}${node_path.sep}${o}`, readIntoScratch) : void 0) ?? readInside(e, n, readIntoScratch));
	};
}
function folderInside(e, t) {
	let n = realPath((0, node_path.join)(e, t));
	return n !== null && isAtOrInside(homeOf(e), n) ? n : null;
}
const NO_LINK = node_fs.constants.O_NOFOLLOW;
function readUnlinked(e, t) {
	if (NO_LINK === void 0) return;
	let n;
	try {
		n = (0, node_fs.openSync)(e, READING | NO_LINK);
	} catch {
		return;
	}
	return readOpened(n, t);
}
function readInside(e, t, n) {
	try {
		let r = node_fs.realpathSync.native((0, node_path.join)(e, t));
		return isInside(homeOf(e), r) ? readOpened((0, node_fs.openSync)(r, READING), n) : {
			ok: !1,
			reason: { code: "file-outside-workspace" }
		};
	} catch (e) {
		let t = e.code;
		return t === "ENOENT" || t === "ENOTDIR" ? null : readFailed(e);
	}
}
function readFailed(e) {
	return {
		ok: !1,
		reason: {
			code: "file-read-failed",
			errno: e.code ?? String(e)
		}
	};
}
const READING = node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK;
function readOpened(e, t) {
	try {
		let n = (0, node_fs.fstatSync)(e);
		return n.isFile() ? n.size > 20971520 ? {
			ok: !1,
			reason: {
				code: "file-too-large",
				bytes: n.size,
				most: MAX_BYTES
			}
		} : {
			ok: !0,
			bytes: t(e, n.size)
		} : {
			ok: !1,
			reason: { code: "file-not-regular" }
		};
	} catch (e) {
		return readFailed(e);
	} finally {
		(0, node_fs.closeSync)(e);
	}
}
// src/map/flow-places.ts
const USUAL_PLACES = [
	"flows/**/*.json",
	"**/Workflows/*.json",
	"**/workflows/*.json",
	"**/workflows/*/workflow.json",
	"**/modernflows/**/*.json",
	"**/Microsoft.Flow/flows/*/definition.json"
];
// src/run/project/sought.ts
function soughtBy(e, t) {
	if (e.length > 0) return {
		lists: [e],
		written: [e]
	};
	let n = distinctBy(t.map((e) => e ?? USUAL_PLACES), keyOfData);
	return {
		lists: n,
		written: n.filter((e) => e !== USUAL_PLACES)
	};
}
function matchesAny(e) {
	let t = e.map(matcher);
	return (e) => t.some((t) => t(e));
}
// src/run/project/flow-reader.ts
function flowReader(e, t, n) {
	let r = namedBy(t), i = workspaceReader(e);
	return (e) => {
		let { result: t, mentionsFlow: a, isMeant: o } = readOne(i, e);
		return t.kind === "flow" ? {
			kind: "flow",
			flow: n(t.flow)
		} : o || r(e, a) ? t : passedOver(t);
	};
}
function namedBy({ sought: e, map: t, paths: n }) {
	let r = matchesAny(e.written), i = matchesAny(e.lists), a = new Set([...t?.environments.values() ?? []].flatMap(({ flows: e }) => [...e.keys()])), o = new Set(n);
	return (e, t) => r(e) || a.has(e) || o.has(e) && (t || i(e));
}
function passedOver(e) {
	let { file: t } = e;
	return e.kind === "skipped" ? {
		...e,
		reason: asByDefault(e.reason)
	} : {
		kind: "skipped",
		file: t,
		reason: {
			code: "file-not-json",
			cause: e.problems[0]?.reason ?? null,
			byDefault: !0
		},
		invalid: e
	};
}
function asByDefault(e) {
	switch (e.code) {
		case "logic-apps":
		case "not-a-flow":
		case "file-not-json": return {
			...e,
			byDefault: !0
		};
		default: return e;
	}
}
function readOne(e, t) {
	return e(t, (e) => {
		if (!e?.ok) return {
			result: unreadableFile(t, e?.reason ?? { code: "file-vanished" }),
			mentionsFlow: !1,
			isMeant: !1
		};
		let n = readFlow(t, e.bytes), r = n.kind === "invalid" && /\.json$/i.test(t) && mentionsFlow(e.bytes);
		return {
			result: n,
			mentionsFlow: r,
			isMeant: r && isMeantAsFlow(e.bytes)
		};
	});
}
function mentionsFlow(e) {
	return /"(?:definition|triggers)"/.test(decode(e).text);
}
function unreadableFile(e, t) {
	return {
		kind: "invalid",
		file: e,
		problems: [{
			file: e,
			at: "",
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1,
			reason: t
		}]
	};
}
// src/git/command.ts
var GitFailure = class extends Error {
	name = "GitFailure";
	kind;
	constructor(e, t) {
		super(t), this.kind = e;
	}
};
const processes = () => process.getBuiltinModule("node:child_process"), GIT_LIMITS = {
	timeoutMs: 6e4,
	mostBytes: 67108864
}, NO_PROGRAMS = [
	"-c",
	"core.fsmonitor=false",
	"-c",
	"log.showSignature=false"
], running = new Set();
function endWithProcess(e) {
	process.listeners("exit").includes(endAll) || process.on("exit", endAll), running.add(e);
}
function endAll() {
	for (let e of running) e.kill("SIGKILL");
}
function gitAtOnce(e, t, n) {
	let r = {
		...optionsWith(GIT_LIMITS),
		input: Buffer.from(n),
		stdio: "pipe"
	};
	try {
		return processes().execFileSync("git", commandLine(e, t), r);
	} catch {
		return null;
	}
}
function commandLine(e, t) {
	return [
		"-C",
		e,
		"--literal-pathspecs",
		"--no-pager",
		...NO_PROGRAMS,
		...t
	];
}
function optionsWith({ timeoutMs: e, mostBytes: t }) {
	return {
		cwd: (0, node_path.dirname)(process.execPath),
		encoding: "buffer",
		env: environment(),
		killSignal: "SIGKILL",
		maxBuffer: t,
		timeout: e,
		windowsHide: !0
	};
}
const HARMLESS = /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)|EXEC_PATH)$/i;
function environment() {
	let e = Object.entries(process.env).filter(([e]) => !/^GIT_/i.test(e) || HARMLESS.test(e));
	return {
		...Object.fromEntries(e),
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1"
	};
}
function failureOf(e, t) {
	if (e.code === "ENOENT") return new GitFailure("missing", "there is no git command");
	if (e.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return new GitFailure("too-large", "git printed too much");
	if (e.killed) return new GitFailure("slow", "git took too long");
	if (/dubious ownership|safe\.directory/.test(t)) return new GitFailure("untrusted", "the repository belongs to another user");
	let [n = ""] = t.trim().split("\n");
	return new GitFailure("refused", n.slice(0, 300) || `git ended with ${e.code}`);
}
function readAtHead(e, t) {
	let n = t.filter((e) => !e.includes("\n"));
	if (n.length === 0) return new Map();
	let r = n.map((e) => `HEAD:./${e}`), i = gitAtOnce(e, ["cat-file", "--batch"], `${r.join("\n")}\n`), a = i === null ? [] : [...readBatch(i, r)];
	return new Map(a.flatMap(([, e], t) => e instanceof Uint8Array ? [[n[t] ?? "", e]] : []));
}
async function nameOf$1(e, t, n) {
	let { path: r, commit: i, blob: a } = n;
	if (a !== null) return a;
	let o = `${i}:${t}${r}`;
	if (!o.includes("\n")) return o;
	let s = await e([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		o
	]).catch(() => null);
	return s === null ? null : s.toString("latin1").trim();
}
async function readAll$1(e, t) {
	if (t.length === 0) return new Map();
	try {
		let n = await e(["cat-file", "--batch"], `${t.join("\n")}\n`);
		return new Map(readBatch(n, t));
	} catch (n) {
		if (!(n instanceof GitFailure) || n.kind !== "too-large") throw n;
		if (t.length === 1) return new Map(t.map((e) => [e, null]));
		let r = Math.ceil(t.length / 2), i = [t.slice(0, r), t.slice(r)], a = [];
		for (let t of i) a.push(await readAll$1(e, t));
		return new Map(a.flatMap((e) => [...e]));
	}
}
const HEADER = /^[0-9a-f]{40,64} (\w+) (\d+)$/;
function* readBatch(e, t) {
	let n = 0;
	for (let r of t) {
		let t = e.indexOf(10, n), [, i, a] = HEADER.exec(e.toString("utf8", n, t)) ?? [];
		n = t + 1, a === void 0 ? yield [r, "missing"] : (yield [r, i === "blob" ? e.subarray(n, n + Number(a)) : null], n += Number(a) + 1);
	}
}
// src/run/project/broken-flows.ts
function* withBrokenFlows(e, t) {
	let n = [];
	for (let e of t) e.kind === "skipped" && e.invalid !== void 0 ? n.push(e) : yield e;
	let r = readAtHead(e, n.map(({ file: e }) => e));
	for (let e of n) {
		let t = r.get(e.file);
		yield t !== void 0 && readFlow(e.file, t).kind === "flow" ? e.invalid ?? e : e;
	}
}
async function withWorkspacePolicies(e, t) {
	return withPolicies(e, async (e) => {
		let n = await findFiles(t, e);
		if (n.length > 100) return tooMany(n.length);
		let r = new Set(await linkedFiles(t, n));
		return n.map((e) => r.has(e) ? behindLink(e) : workspaceFile(t, e));
	});
}
async function committedFiles(e, t, n) {
	let r = e.filter((e) => e.kind === "file" && e.bytes <= 20971520).map(({ path: e }) => e), i = new Map(await Array.fromAsync(t.readFiles(r, n)));
	return e.map(({ path: e, kind: t }) => {
		if (t === "link") return behindLink(e);
		let n = i.get(e) ?? null;
		return n === null ? tooLarge(e) : {
			file: e,
			bytes: n
		};
	});
}
async function withPolicies(e, t) {
	let { globs: n } = e.dataPolicies;
	if (n.every((e) => e.startsWith("!"))) return e;
	let [r, { gatherPolicies: i }] = await Promise.all([t(n).catch(outside), Promise.resolve().then(() => require("./gather.js"))]), a = Array.isArray(r) ? i(n, r) : {
		...unreadPolicies(n),
		problems: [{
			path: ["dataPolicies"],
			reason: r
		}]
	};
	return {
		...e,
		dataPolicies: a
	};
}
function outside(e) {
	if (e instanceof FindError) return {
		code: "policy-files-outside",
		cause: e.reason
	};
	throw e;
}
function tooMany(e) {
	return {
		code: "policy-files-too-many",
		files: e,
		most: 100
	};
}
function behindLink(e) {
	return {
		file: e,
		reason: {
			code: "policy-file-behind-link",
			file: e
		}
	};
}
function tooLarge(e) {
	return {
		file: e,
		reason: {
			code: "policy-file-too-large",
			file: e,
			megabytes: 20
		}
	};
}
function workspaceFile(e, t) {
	let n = readWorkspaceFile(e, t);
	return n === null ? behindLink(t) : n.ok ? {
		file: t,
		bytes: n.bytes
	} : {
		file: t,
		reason: {
			code: "policy-file-unreadable",
			file: t,
			cause: n.reason
		}
	};
}
async function withPolicyDates(e, t) {
	let { dataPolicies: n } = e, r = [...new Set(n.policies.map(({ file: e }) => e))];
	if (r.length === 0) return e;
	let i = await daysOf(r, t), a = n.policies.map((e) => ({
		...e,
		committed: i.get(e.file) ?? null
	}));
	return {
		...e,
		dataPolicies: {
			...n,
			policies: a
		}
	};
}
async function daysOf(e, { root: t, github: n, ref: r }) {
	if (n === null || r === null) {
		let { lastCommits: n } = await Promise.resolve().then(() => require("./last-commit.js"));
		return n(t, e);
	}
	return new Map(await pMap(e, async (e) => [e, await dayAt(e, n, r)], { concurrency: 8 }));
}
async function dayAt(e, t, n) {
	try {
		return await t.lastChange(e, n);
	} catch (e) {
		if (e instanceof GitHubError) return null;
		throw e;
	}
}
// src/run/project/map.ts
let newest = null;
async function parseMap(e, t, { environment: n, flows: r }) {
	let i = {
		file: e,
		bytes: t,
		environment: n,
		flows: r
	};
	if (newest !== null && isSame(newest, i)) return newest.result;
	let { readMap: a } = await Promise.resolve().then(() => require("./read.js")), o = a(e, t, {
		ruleIds: RULE_IDS,
		environment: n,
		flows: r
	});
	return newest = {
		...i,
		result: o
	}, o;
}
function isSame({ result: e, ...t }, n) {
	let r = e.ok && e.map.kind === "map";
	return t.file === n.file && (r || t.environment === n.environment) && t.flows.join("\n") === n.flows.join("\n") && Buffer.compare(t.bytes, n.bytes) === 0;
}
// src/git/not-checked-out.ts
function notCheckedOut(e) {
	return setting(e, ["--type=bool", "core.sparseCheckout"]).trim() === "true" ? "sparse" : [...setting(e, [
		"--file",
		(0, node_path.join)(e, ".gitmodules"),
		"--null",
		"--get-regexp",
		"\\.path$"
	]).matchAll(/\n([^\n\0]+)\0/g)].map(([, e = ""]) => e).some((t) => isEmpty((0, node_path.join)(e, t))) ? "submodules" : null;
}
function setting(e, t) {
	return gitAtOnce(e, ["config", ...t], "")?.toString("utf8").trim() ?? "";
}
function isEmpty(e) {
	try {
		return (0, node_fs.readdirSync)(e).length === 0;
	} catch {
		return !1;
	}
}
// src/run/project/require-flow.ts
function* requiringFlow(e, t) {
	let n = [], r = !1;
	for (let t of e) t.kind === "skipped" ? r || n.push(t) : r = !0, yield t;
	r || refuse(t, n);
}
function requireFlow(e) {
	e.index.length + e.badFiles.length === 0 && refuse(e, e.skipped);
}
function refuse(e, t) {
	if (e.paths !== null) return;
	let { searched: n } = e, r = t.toSorted((e, t) => Number(isNoFlow(e)) - Number(isNoFlow(t))).map(({ file: e, reason: t }) => `${e} (${worded$1(skippedWords, t)})`), i = r.length === 0 ? "" : `; skipped: ${plainList(r, 3)}`;
	throw new UsageError(`no flow was found${n === null ? "" : ` in ${n}`}: ${placeOf(e)}${i}; ${remedyFor(e)}`);
}
const isNoFlow = ({ reason: e }) => e.code === "not-a-flow";
function placeOf({ sought: e, names: t }) {
	if (e.written.length === 0) return "neither `flows/` nor a folder of an unpacked solution or package has one";
	let n = andList(e.lists.flat(), e.lists.flat().length);
	return t.length === 0 ? `no file matches ${n}` : `no file that matches ${n} is one`;
}
function remedyFor(e) {
	let t = "say where they are with `flows` (in a terminal: --flows), or with `files` in the map", n = flowsElsewhere(e);
	if (n.length > 0) return `flows are elsewhere, such as ${andList(n, 3)}: ${t}`;
	let r = notCheckedOut(e.root);
	if (r !== null) return NOT_CHECKED_OUT[r];
	let i = nearest(e, "**/*.zip").slice(0, 3);
	return i.length > 0 ? `zip archives are not read, so unpack those with flows, such as ${andList(i, 3)}` : `${t}, or bring live ones into Git with \`flowgate export\``;
}
const NOT_CHECKED_OUT = {
	sparse: "this checkout is sparse, so add the folders of the flows with `git sparse-checkout add`, or to `sparse-checkout` of actions/checkout",
	submodules: "a submodule was not cloned, so if the flows are in it, get it with `git submodule update --init`, or with `submodules: true` of actions/checkout"
};
function flowsElsewhere(e) {
	return Iterator.from(nearest(e, "**/*.json").slice(0, 500)).filter((t) => e.read(t).kind === "flow").take(3).toArray();
}
function nearest({ root: e, names: t }, n) {
	let r = new Set(t), i = (e) => e.split("/").length;
	return findByLists(e, [[n]], () => {}).files.filter((e) => !r.has(e)).toSorted((e, t) => i(e) - i(t));
}
// src/run/project/project.ts
async function openProject(e, t, n) {
	let r = await openRepository(e, t), i = n && r.names.length > 0 ? r.files : requiringFlow(r.files, r);
	return {
		...r,
		files: i,
		index: [],
		flows: [],
		skipped: [],
		badFiles: []
	};
}
function indexProject(e) {
	return withFiles(e, [...unkept(e.files)]);
}
function readAgain(e, t) {
	return withFiles(e, [...e.files].map((n) => n.kind === "indexed" && t(n.flow.file) ? stillFlow(e.read(n.flow.file)) : n));
}
function stillFlow(e) {
	return e.kind === "skipped" ? e.invalid ?? e : e;
}
async function withFilesOf(e, t, { flows: n, paths: r = null, searched: i = null }, a) {
	let o = soughtBy(n, [e.map?.files ?? null, t]);
	if (o.lists.length === e.sought.lists.length) return e;
	let { mapFile: s, map: c, mapProblems: l } = e, u = await openFiles({
		root: a,
		mapFile: s,
		map: c,
		mapProblems: l,
		paths: r,
		searched: i
	}, o), d = [...e.files], f = new Map(d.map((e) => [nameOf(e), e])), p = u.names.map((e) => f.get(e) ?? unkeptOne(u.read(e))), m = new Set(u.names), h = d.filter((e) => !m.has(nameOf(e)));
	return withFiles(u, [...p, ...h]);
}
function withFiles(e, t) {
	return {
		...e,
		files: t,
		index: t.flatMap((e) => e.kind === "indexed" ? [e.flow] : e.kind === "flow" ? [indexed(e.flow)] : []),
		flows: t.flatMap((e) => e.kind === "flow" ? [e.flow] : []),
		skipped: t.filter((e) => e.kind === "skipped"),
		badFiles: t.filter((e) => e.kind === "invalid")
	};
}
function* unkept(e) {
	for (let t of e) yield unkeptOne(t);
}
function unkeptOne(e) {
	return e.kind === "flow" ? {
		kind: "indexed",
		flow: indexed(e.flow)
	} : e;
}
function nameOf(e) {
	return "flow" in e ? e.flow.file : e.file;
}
async function openRepository(e, t) {
	let { flows: n, environments: r, paths: i = null, searched: a = null } = e, o = workspaceName(t, e.map), s = await readMapFile(t, o, {
		environment: r[0] ?? null,
		flows: n
	}), c = soughtBy(n, [s.map?.files ?? null]);
	return openFiles({
		root: t,
		mapFile: o,
		...s,
		paths: i,
		searched: a
	}, c);
}
async function openFiles({ root: e, mapFile: t, map: n, mapProblems: r, paths: i, searched: a }, o) {
	let s = [], c = o.lists.includes(USUAL_PLACES), l = findByLists(e, o.lists, c ? (e) => void s.push(e) : refuseUnread), u = withArguments(l.files, i).filter((e) => e !== t), d = await limitV8(u.length), f = await solutionsBeside(e, u), p = f?.complete ?? ((e) => e), m = flowReader(e, {
		sought: o,
		map: n,
		paths: i
	}, p), h = (e) => (d(), m(e)), g = () => [...s.map(unreadFolder), ...f?.unread() ?? []], _ = matchesAny(o.lists);
	return {
		names: u,
		root: e,
		searched: a,
		files: readAll(e, u, h, g),
		read: m,
		solutions: f,
		isFlowFile: (e) => e !== t && _(e),
		mapFile: t,
		map: n,
		mapProblems: r,
		sought: o,
		paths: i && [...i, ...i.flatMap((e) => f?.flowsOf(e) ?? [])],
		entries: l.entries
	};
}
async function solutionsBeside(e, t) {
	if (!t.some((e) => layoutFolder(e) !== null)) return null;
	let { openSolutions: n } = await Promise.resolve().then(() => require("./solutions.js"));
	return n(e, t);
}
function withArguments(e, t) {
	let n = (t ?? []).filter((e) => !isFolder(e));
	return n.length === 0 ? [...e] : [...new Set([...e, ...n])].toSorted(byCodeUnit);
}
function* readAll(e, t, n, r) {
	yield* withBrokenFlows(e, Iterator.from(t).map(n)), yield* r();
}
function unreadFolder({ folder: e, errno: t }) {
	return {
		kind: "skipped",
		file: e,
		reason: {
			code: "folder-unread",
			errno: t
		}
	};
}
async function readMapFile(e, t, n) {
	let r = readWorkspaceFile(e, t);
	if (r === null) return {
		map: null,
		mapProblems: null
	};
	if (!r.ok) {
		let { problems: e } = unreadableFile(t, r.reason);
		return {
			map: null,
			mapProblems: e
		};
	}
	let i = await parseMap(t, r.bytes, n);
	return i.ok ? {
		map: await withWorkspacePolicies(i.map, e),
		mapProblems: []
	} : {
		map: null,
		mapProblems: i.problems
	};
}
// src/run/base/lost-flows.ts
async function withLostFlows(e, t, n) {
	if (t === null || n === null) return e;
	let r = new Map(e.skipped.filter(({ file: e }) => mayBeLost(e, t)).map((e) => [e.file, e]));
	if (r.size === 0) return e;
	let i = new Map();
	for await (let [e, a] of n.readFiles(r.keys(), t.ref)) {
		let t = a === null ? null : readFlow(e, a), n = r.get(e);
		t?.kind === "flow" && n !== void 0 && i.set(e, lostFlow(n));
	}
	let a = [...e.files].map((e) => e.kind === "skipped" ? i.get(e.file) ?? e : e);
	return i.size === 0 ? e : withFiles(e, a);
}
function mayBeLost(e, { changed: t }) {
	if (t === null) return !0;
	let n = t.get(e);
	return n !== void 0 && n.status !== "added" && n.status !== "renamed";
}
function lostFlow({ file: e, reason: t, invalid: n }) {
	return n === void 0 ? unreadableFile(e, {
		code: "flow-lost",
		cause: t
	}) : n;
}
async function readPull({ index: e, map: t, mapFile: n, isFlowFile: r }, { judge: i, baseline: a, baseProblem: o, github: s, environments: c, isSelfJudged: l }, u) {
	let d = new Set(), f = u?.pull ?? null;
	if (f === null) return {
		pull: { code: "not-a-pull-request" },
		users: d
	};
	if (i === null || a === null || s === null) return o === null ? {
		pull: {
			code: l ? "self-judged" : "base-map-missing",
			mapFile: n
		},
		users: d
	} : {
		pull: {
			code: "base-map-invalid",
			mapFile: n
		},
		users: d
	};
	let p = {
		byFile: new Map(),
		removed: []
	}, m = {
		author: f.author,
		approvers: [],
		teams: new Map(),
		before: p
	};
	if (t === null || !hasStewards(i)) return {
		pull: m,
		users: d
	};
	let h = e.map((e) => ({
		flow: e,
		uses: environmentsOf$1(t, e, c).map((t) => resolveUsed(e, t))
	})), g = await flowsBefore(e, a, s, r), _ = new Stewardship(i, g), v = _.overUses(h, () => null);
	for (let { act: e } of v) "flow" in e && d.add(e.flow.file);
	let y = await agreementTo([..._.overEntries(t), ...v], f, s);
	return {
		pull: {
			...m,
			...y,
			before: g
		},
		users: d
	};
}
async function flowsBefore(e, t, n, r) {
	await readFlowsBefore(e, t, n);
	let i = new Map(await pMap(e, async (e) => {
		let i = await flowBefore(e, t, n), a = i !== null && "operations" in i ? indexed(i) : i, o = a !== null && r(a.file) ? a : null;
		return [e.file, o];
	}, { concurrency: 8 })), a = new Set(e.map(({ file: e }) => e)), o = [];
	for await (let e of removedFlows(a, r, t, n)) o.push(indexed(e));
	return {
		byFile: i,
		removed: o
	};
}
async function agreementTo(e, t, n) {
	let r = e.flatMap((e) => e.lists);
	if (open(r, [t.author]).length === 0) return {
		approvers: [],
		teams: new Map()
	};
	let i = await n.approvers(t);
	return {
		approvers: i,
		teams: await membersOf(teamsIn(open(r, [t.author, ...i])), n)
	};
}
function open(e, t) {
	let n = new Map();
	return e.filter((e) => !e.some((e) => includesSteward(t, e, n)));
}
function teamsIn(e) {
	let t = e.flat().flatMap((e) => {
		let t = stewardOf(e);
		return t?.kind === "team" ? [[teamName(t), t]] : [];
	});
	return [...new Map(t).values()];
}
async function membersOf(e, t) {
	return new Map(await pMap(e, async (e) => [teamName(e), await t.members(e)], { concurrency: 8 }));
}
// src/shards/shard.ts
function filesOfShard(e, t, { part: n, parts: r }) {
	let i = Array.from({ length: r }, () => 0), a = new Set();
	for (let { files: r, weight: o } of groupsOf(e, t).toSorted(heaviestFirst)) {
		let e = i.indexOf(Math.min(...i));
		if (i[e] = (i[e] ?? 0) + o, e === n - 1) for (let e of r) a.add(e);
	}
	return a;
}
function heaviestFirst(e, t) {
	return t.weight - e.weight || byCodeUnit(e.files[0] ?? "", t.files[0] ?? "");
}
function groupsOf({ index: e, badFiles: t, skipped: n, map: r }, i) {
	let a = ({ file: e }) => i === null || i.has(e), o = familiesOf(e, r), s = Map.groupBy(e.filter(a), ({ file: e }) => o(e)), c = [...t, ...n].filter(a);
	return [...[...s.values()].map((e) => ({
		files: e.map(({ file: e }) => e).toSorted(byCodeUnit),
		weight: e.reduce((e, { size: t }) => e + 1 + t, 0)
	})), ...c.map(({ file: e }) => ({
		files: [e],
		weight: 1
	}))];
}
function familiesOf(e, t) {
	let n = new Map(), r = (e) => {
		let t = e;
		for (let e = n.get(t); e !== void 0; e = n.get(t)) t = e;
		return t;
	}, i = filesByGuid(e, t);
	for (let { file: t, childFlows: a } of e) for (let e of a) for (let a of i.get(e.trim().toLowerCase()) ?? []) {
		let [e, i] = [r(t), r(a)];
		e !== i && n.set(e, i);
	}
	return r;
}
function filesByGuid(e, t) {
	let n = [...t?.environments.values() ?? []].flatMap((e) => [...e.flows.values()].map(({ file: e, flowName: t }) => [t, e])), r = e.flatMap(({ file: e, guids: t }) => t.map((t) => [t, e])), i = new Map();
	for (let [e, t] of [...n, ...r]) {
		let n = e?.toLowerCase();
		n !== void 0 && i.set(n, (i.get(n) ?? new Set()).add(t));
	}
	return i;
}
// src/run/base/affected.ts
function affectedBy(e, t) {
	if (t === null || t.changed === null) return null;
	let n = touchedPaths([...t.changed.values()]), r = e.index.map(({ file: e }) => e).filter((e) => n.has(recordOf(e, t) ?? ""));
	return affectedFiles(e, new Set([...n, ...r]), t.map);
}
function affectedFiles({ index: e, map: t }, n, r) {
	let i = e.filter((e) => meaning(e, t) !== meaning(e, r));
	return new Set([...n, ...i.map(({ file: e }) => e)]);
}
function meaning(e, t) {
	if (t === null) return "nothing";
	let n = environmentsOf$1(t, e).map((n) => {
		let { settings: r, bindings: i, unmapped: a } = resolveUsed(e, n), o = i.flatMap(({ entry: e }) => policyConnector(e.id) ?? []).map(baseOf$1), s = [...new Set([...e.connectors, ...o])];
		return {
			name: n.name,
			environmentName: n.environmentName,
			deployAs: n.deployAs,
			connectors: n.connectors,
			dataPolicies: contentAbout(t.dataPolicies, n.environmentName, s),
			settings: r && {
				...r,
				path: null,
				overrides: null
			},
			bindings: i.map(({ used: e, entry: t, source: n }) => [
				e.key,
				{
					...t,
					paths: null
				},
				n
			]),
			unmapped: a.map(({ key: e }) => e)
		};
	});
	return JSON.stringify(n);
}
// src/run/base/scope.ts
async function readScope(e, t, n, r, i) {
	let { event: a, root: o } = i, s = chooseEnvironments(r.map, t, e.environments), c = await connect(e, r.mapFile, n, i);
	if (a === null || c === null || !n.looksBack) return {
		scope: {
			environments: s,
			github: c,
			baseline: null,
			affected: narrowed(r, null, e),
			judge: null,
			baseProblem: null,
			isSelfJudged: !1,
			notRun: []
		},
		project: r
	};
	let { readBaseline: l } = await Promise.resolve().then(() => require("./read-baseline.js")), [u = null] = e.environments, { baseline: d, project: f } = await l(r, {
		event: a,
		github: c,
		root: o,
		options: {
			environment: u,
			flows: e.flows
		},
		widen: (t) => withFilesOf(r, t, e, o),
		isCompared: !n.writes && e.shard === null && !mayReadLive(e, i) ? goesSomewhere(r, s) : () => !1
	}), p = isJudged(a) && d !== null ? d.base : null, m = p?.kind === "none" && f.map !== null;
	return {
		scope: {
			environments: s,
			github: c,
			baseline: d,
			judge: p === null ? null : d?.map ?? null,
			baseProblem: p?.kind === "unreadable" ? p.problem : null,
			isSelfJudged: m,
			notRun: p === null ? [] : unusually(judgedBy(p, f)),
			affected: narrowed(f, isChangedOnly(e, a) ? affectedBy(f, d) : null, e)
		},
		project: f
	};
}
function goesSomewhere({ map: e }, t) {
	return (n) => e !== null && environmentsOf$1(e, n, t).length > 0;
}
function narrowed(e, t, { shard: n }) {
	let { paths: r } = e, i = r === null ? t : withinPaths(e, t, r);
	return n === null ? i : filesOfShard(e, i, n);
}
function withinPaths({ names: e }, t, n) {
	let r = isAmong(n);
	return new Set([...t ?? e].filter(r));
}
async function connect({ githubToken: e, changedOnly: t }, n, r, { event: i, warn: a, over: o }) {
	if (i === null) return null;
	if (e === null) {
		if (!isJudged(i)) return null;
		throw new UsageError("`github-token` is empty: a pull request is judged by the rules of its base branch, which are read with it; leave the input out to use the job's own token");
	}
	if ((i.kind === "schedule" || i.kind === "manual" && t !== !0) && r.looksBack) return null;
	let { connectGitHub: s } = await Promise.resolve().then(() => require("./github.js"));
	return s({
		token: e,
		event: i,
		mapFile: n,
		onNotice: (e) => a(`${messageOf(e)}.`),
		over: o
	});
}
function unusually(e) {
	return e === null ? [] : [{
		rule: "base-policy",
		reason: e
	}];
}
function judgedBy(e, { map: t, mapFile: n }) {
	if (e.kind === "none" && t !== null) return {
		code: "self-judged",
		mapFile: n
	};
	if (e.kind !== "older") return null;
	let { commit: r, problem: i } = e;
	return {
		code: "base-map-older",
		mapFile: n,
		commit: r,
		cause: i
	};
}
function isChangedOnly({ changedOnly: e }, t) {
	return e === "auto" ? isJudged(t) || t.kind === "push" : e;
}
// src/run/reading.ts
async function readInScope(e, t, n, r) {
	let i = await readUndated(e, t, n, r);
	return n.isLiveOnly ? i : withDates(i, r);
}
async function withDates({ project: e, scope: t, pull: n }, { root: r, event: i }) {
	let { judge: a, baseline: o, github: s } = t;
	if (a !== null) {
		let i = await withPolicyDates(a, {
			root: r,
			github: s,
			ref: o?.base.kind === "older" ? o.base.commit : o?.ref ?? null
		});
		return {
			project: e,
			scope: {
				...t,
				judge: i
			},
			pull: n
		};
	}
	if (e.map === null) return {
		project: e,
		scope: t,
		pull: n
	};
	let c = await withPolicyDates(e.map, {
		root: r,
		github: s,
		ref: i?.sha ?? null
	});
	return {
		project: {
			...e,
			map: c
		},
		scope: t,
		pull: n
	};
}
async function readUndated(e, t, n, r) {
	let { root: i, event: a } = r, o = mayReadLive(e, r), s = o || e.shard !== null || a !== null || t === "plan";
	(o || a !== null) && await Promise.resolve().then(() => require("./connections.js")).then((e) => e.r);
	let c = await openProject(e, i, s);
	requireNamedMap(c, i), warnOfManyFiles(c, r);
	let { scope: l, project: u } = await readScope(e, t, n, s ? indexProject(c) : c, r), { pull: d, users: f } = await readPull(u, l, a), { affected: p } = l, m = (e) => p === null || p.has(e) || f.has(e);
	if (!s) return {
		project: u,
		scope: l,
		pull: d
	};
	let h = await withLostFlows(u, l.baseline, l.github);
	return requireFlow(h), {
		project: readAgain(h, m),
		scope: l,
		pull: d
	};
}
function warnOfManyFiles({ entries: e }, { warn: t }) {
	e <= 2e5 || t(`${amount(e)} files and folders were searched for flows; set \`files\` in the map to where they are`);
}
function requireNamedMap({ mapFile: e, mapProblems: t }, n) {
	let r = workspaceName(n, DEFAULTS["connection-references"]);
	if (t === null && e !== r) throw new UsageError(`there is no ${e}, which \`connection-references\` names as the map; correct the path, or leave it out for ${r}`);
}
// src/run/result.ts
const NOTHING_PLANNED = {
	planned: null,
	drift: null,
	ignored: [],
	outcomes: [],
	unapprovedPlans: [],
	notRun: [],
	snapshots: null
}, NOTHING_TO_COMPARE = { code: "nothing-to-compare" };
async function planChanges(e) {
	let { project: t, scope: n, live: r } = e;
	if (t.map === null) return NOTHING_PLANNED;
	if (!("code" in r.side)) return withPlan(await planLive(e, r.side));
	let i = targetsOf(t, n.affected, n.environments);
	if (e.mode === "plan" && e.surroundings.event === null) {
		let { planFromRepository: t } = await Promise.resolve().then(() => require("./repository2.js"));
		return withPlan(await t(e, i));
	}
	if (n.baseline === null || n.github === null) {
		let e = r.side.code === "offline" ? r.side : NOTHING_TO_COMPARE;
		return {
			...NOTHING_PLANNED,
			notRun: [{
				rule: "plan",
				reason: e
			}]
		};
	}
	let { planFromGit: a } = await Promise.resolve().then(() => require("./git.js"));
	return withPlan(await a(e, i, n.baseline, n.github));
}
async function planAndDeploy(e) {
	let { project: t, live: n, settings: r } = e;
	if (t.map === null || "code" in n.side) return planChanges(e);
	let i = await planLive(e, n.side);
	n.host !== null && !r.dryRun && i.changes.some(isWriting) && await e.confirm(withPlan(i));
	let { carryOutPlan: a } = await Promise.resolve().then(() => require("./carry-out.js"));
	return {
		...withPlan(i),
		...await a(i, e)
	};
}
async function planLive(e, { facts: t }) {
	let { makePlan: n } = await Promise.resolve().then(() => require("./make-plan.js")).then((e) => e.n);
	return n("live", e, t.currents);
}
function withPlan(e) {
	return {
		...NOTHING_PLANNED,
		planned: e,
		ignored: e.ignored
	};
}
// src/run/work.ts
const planning = {
	looksBack: !0,
	writes: !1,
	isLiveOnly: !1,
	requireInputs: insistOnLive,
	async prepare(e) {
		let [{ readHistoryAhead: t, withHandEdits: n }, { openHistory: r }] = await Promise.all([
			Promise.resolve().then(() => require("./hand-edits.js")),
			Promise.resolve().then(() => require("./history4.js")),
			Promise.resolve().then(() => require("./make-plan.js")).then((e) => e.n)
		]), i = await r(e);
		return t(i, e), async (t) => ({
			currents: await n(t, e, i),
			differences: new Map()
		});
	},
	finish: planChanges
}, WORKS = {
	check: planning,
	plan: {
		...planning,
		requireInputs: insistOnMap
	},
	deploy: {
		...planning,
		writes: !0,
		requireInputs: insistOnDeployable,
		async prepare(e) {
			let [t] = await Promise.all([planning.prepare(e), Promise.resolve().then(() => require("./carry-out.js"))]);
			return t;
		},
		finish: planAndDeploy
	},
	drift: {
		looksBack: !1,
		writes: !1,
		isLiveOnly: !0,
		requireInputs: insistOnComparable,
		async prepare({ project: e }) {
			let [{ compareWithLive: t, withDrift: n }] = await Promise.all([Promise.resolve().then(() => require("./compare-with-live.js")).then((e) => e.t), Promise.resolve().then(() => require("./drift.js"))]), { ignored: r } = judgingPolicy(e);
			return async (e) => {
				let i = t(e, r);
				return {
					currents: n(e, i),
					differences: i
				};
			};
		},
		async finish(e) {
			let { findDrift: t } = await Promise.resolve().then(() => require("./drift.js"));
			return t(e);
		}
	},
	export: planning
};
function workOf$1(e) {
	return WORKS[e];
}
function insistOnLive(e) {
	let { settings: t, surroundings: n, project: r } = e;
	if (t.needsLive !== !0) return;
	let i = lacksOf(e);
	if (!i.includes(null) && !(r.map === null && r.mapProblems !== null && mayReadLive(t, n))) throw new UsageError(i.includes("no-api-key") ? "`--live` needs the key in FLOW_STUDIO_API_KEY, or for environments in Dataverse an identity" : `\`--live\` of environments in Dataverse needs ${IDENTITY}`);
}
function insistOnMap({ project: e }) {
	if (e.mapProblems === null) throw new UsageError(`there is no ${e.mapFile}; \`plan\` needs it to know where each flow goes; write one with \`flowgate init\``);
}
function insistOnDeployable(e) {
	let { project: t } = e;
	if (t.mapProblems === null) throw new UsageError(`there is no ${t.mapFile}; a deployment needs it to know which connection each reference is bound to; write one with \`flowgate init\``);
	let n = lacksOf(e);
	if (n.includes("no-api-key")) throw new UsageError("a deployment needs `api-key`, the Flow Studio key of the account that deploys (in a terminal: FLOW_STUDIO_API_KEY)");
	if (n.includes("no-identity")) throw new UsageError(`a deployment through Dataverse needs ${IDENTITY}`);
}
function insistOnComparable(e) {
	let { project: t } = e;
	if (t.map === null) throw new UsageError(t.mapProblems === null ? `there is no ${t.mapFile}; \`drift\` needs it to know which live flow each file is; write one with \`flowgate export\`` : invalidMapMessage(t.mapFile));
	let n = lacksOf(e);
	if (!n.includes(null)) throw n.includes("no-identity") ? new UsageError(`\`drift\` of environments in Dataverse needs ${IDENTITY}`) : new UsageError("`drift` needs `api-key`, a Flow Studio key that may read the environments (in a terminal: FLOW_STUDIO_API_KEY)");
}
function lacksOf({ settings: e, surroundings: t, project: n, scope: r }) {
	let i = new Set(environmentsCovered(n.map, r.environments).map(({ host: e }) => e.kind));
	return (i.size === 0 ? ["flow-studio"] : [...i]).map((n) => lackOf(n, e, t)?.code ?? null);
}
// src/run/run.ts
async function run(e, t) {
	let n = decideMode(e.mode, t.event);
	checkDeployRef(n, e, t.event);
	let r = workOf$1(n), i = withHosts(await readInScope(e, n, r, t)), { scope: a } = i, o = await readLeaving(i.project, a), s = {
		settings: e,
		surroundings: t,
		mode: n,
		work: r,
		project: {
			...i.project,
			baseMap: a.judge,
			baseProblem: a.baseProblem
		},
		scope: a,
		leaving: o
	}, c = await openLive(s);
	try {
		let e = await judge(s, i, c), a = (t, r = n) => resultFrom({
			...s,
			project: e.project,
			mode: r
		}, e, t), o = async (e) => t.confirm?.(a(e, "plan"));
		return a(await r.finish({
			...s,
			...e,
			live: c,
			confirm: o
		}));
	} finally {
		await c.close();
	}
}
function withHosts(e) {
	let { project: t, scope: n } = e, { judge: r, baseProblem: i } = n;
	return t.map === null || r === null && i === null ? e : {
		...e,
		project: {
			...t,
			map: withHostsOf(t.map, r)
		}
	};
}
async function judge(e, { project: t, pull: n }, r) {
	let { settings: i, surroundings: a, work: o, scope: s, leaving: c } = e, l = await readIdentities(t, s), u = new Set(t.flows), d = {
		flows: [],
		checkedOnly: [],
		leaving: r.leaving
	}, { checked: f, facts: p, ...m } = checkFiles({
		...t,
		...e.project,
		files: noting(t.files, lister(e, d))
	}, {
		environments: s.environments,
		affected: s.affected,
		today: a.now().toISOString().slice(0, 10),
		pull: "code" in n ? n : {
			...n,
			...l,
			...await readUnlimited(t, s)
		},
		live: r.side,
		deleted: c.targets.map(({ flow: e }) => e),
		leaving: r.leaving,
		isLiveOnly: o.isLiveOnly
	}, (e, t) => u.has(e) || i.fixes === !0 && isFixable(t)), { index: h, paths: g } = t;
	return {
		checked: f,
		project: {
			...m.project,
			index: h,
			paths: g
		},
		identities: l.identities,
		listed: d,
		secrets: secretPaths(m.project.map, p)
	};
}
function lister({ project: e, scope: t }, { flows: n, checkedOnly: r }) {
	return (i) => {
		if (t.affected !== null && !t.affected.has(i.file)) return;
		n.push(summarise(i));
		let a = e.map === null ? null : checkedOnlyReason(e.map, i);
		a !== null && r.push({
			file: i.file,
			reason: a
		});
	};
}
function resultFrom(e, { checked: t, listed: n, secrets: r }, i) {
	let { project: a, scope: o } = e;
	return {
		report: reportOf(e, n, shownOf(t, e), i),
		planned: i.planned,
		drift: i.drift,
		project: a,
		secrets: r,
		known: environmentsOf(a),
		github: o.github,
		snapshots: i.snapshots
	};
}
function isFixable(e) {
	return e.some(({ fix: e }) => e !== void 0);
}
function shownOf(e, { mode: t, project: n }) {
	let { paths: r } = n;
	if (r === null) return e;
	let i = isAmong(r), a = ({ flow: e, file: r }) => i(e ?? r) || i(r) || t !== "check" && r === n.mapFile, { findings: o, suppressed: s } = e;
	return {
		...e,
		findings: oneForEachCause(o.flatMap(problemsOf).filter(a)),
		suppressed: suppressedTogether(s.flatMap(problemsOf).filter(a))
	};
}
function reportOf({ settings: e, mode: t, project: n, scope: r }, { flows: i, checkedOnly: a, ...o }, s, c) {
	let { environments: l } = r, { shard: u } = e, d = isAmong(n.paths ?? [""]), f = ({ file: e }) => d(e), p = o.leaving.filter(f), m = environmentsOf(n);
	return {
		version: 2,
		mode: t,
		environments: l.length > 0 ? l : m,
		flows: i,
		skipped: n.skipped.filter(f).toSorted(byFile).map(summariseSkipped),
		findings: s.findings,
		notRun: [
			...s.notRun,
			...r.notRun,
			...c.notRun
		],
		suppressed: s.suppressed,
		plan: c.planned,
		...a.length > 0 ? { checkedOnly: a } : {},
		drift: c.drift,
		ignored: c.ignored,
		comparedWith: c.planned?.comparedWith ?? null,
		outcomes: c.outcomes,
		unapprovedPlans: c.unapprovedPlans,
		...judgement(n, r),
		...t === "deploy" && e.dryRun ? { dryRun: !0 } : {},
		...p.length === 0 ? {} : { leaving: p },
		...c.unmanaged === void 0 ? {} : { unmanaged: c.unmanaged },
		...u === null ? {} : { shard: {
			...u,
			known: m
		} }
	};
}
function judgement({ map: e }, { baseline: t, judge: n, isSelfJudged: r }) {
	let i = n === null ? null : t?.base ?? null;
	return {
		...i?.kind === "older" ? { judgedBy: i.commit } : {},
		...r && e !== null ? { newEntries: newEntriesOf(e) } : {}
	};
}
function environmentsOf({ map: e }) {
	return [...e?.environments.keys() ?? []];
}
function byFile(e, t) {
	return byCodeUnit(e.file, t.file);
}
function* noting(e, t) {
	for (let n of e) n.kind === "flow" && t(n.flow), yield n;
}
// src/action.ts
const SECRET_INPUTS = [
	"api-key",
	"client-secret",
	"github-token"
];
async function act(e) {
	let t = [], n = (e) => {
		e !== "" && (setSecret(e), t.push(e));
	};
	for (let e of SECRET_INPUTS) n(getInput(e));
	let r = (e) => redact(e, t), i = toolkit(r), a = stopOnSignals((e) => i.warning(stoppingMessage(e))), o = e.GITHUB_WORKSPACE ?? process.cwd(), s = new AbortController();
	try {
		let t = readInputs((e) => getInput(e)), c = await readEvent(e), l = idleReason(c);
		if (l !== null) return i.info(l);
		refuseLoss(t, o);
		let u = await publish(await (await workOf(t, c))(t, {
			event: c,
			root: o,
			temp: e.RUNNER_TEMP ?? process.cwd(),
			now: () => new Date(),
			progress: i.line,
			warn: (e) => i.warning(e),
			alarm: (e) => i.error(e, { title: "A flow could not be restored" }),
			stop: a,
			over: s.signal,
			signIn: {
				idToken: jobTokens(e),
				az: null,
				onSecret: n
			}
		}), t, c, {
			root: o,
			clean: r,
			core: i
		});
		u.push(...[stoppedSentence(a)].filter((e) => e !== null)), u.length > 0 && i.setFailed(u.join(" "));
	} catch (e) {
		let t = isKnownError(e) ? errorText(e) : crash(e);
		await attempt(i, "The job summary", () => i.writeSummary(toStopped(r(t)))), i.setFailed(t);
	} finally {
		s.abort(), a.release();
	}
}
async function workOf({ mode: e }, t) {
	if (decideMode(e, t) !== "export") return run;
	let { exportKnown: n } = await Promise.resolve().then(() => require("./export-known.js"));
	return n;
}
async function publish(e, t, n, { root: r, clean: i, core: a }) {
	let { report: o } = e, s = viewOf(n);
	setOutputs(e, t, a);
	let c = await attempt(a, "The report", () => writeReports(o, t, {
		root: r,
		clean: i
	}));
	a.info(toText(o, {
		color: !0,
		width: 120
	}));
	let l = !1;
	await attempt(a, "The check run", async () => {
		let r = {
			inform: sentenceTo(a.info),
			clean: i
		};
		l = await publishCheckRun(e, t, n, s, r);
	});
	for (let { level: e, message: t, ...n } of l ? [] : toAnnotations(o).annotations) a[e](t, n);
	let u = toSummary(o, s);
	return await attempt(a, "The job summary", () => a.writeSummary(u)), await attempt(a, "The comment", async () => {
		let r = {
			warn: sentenceTo(a.warning),
			clean: i
		}, o = await publishComment(e, t, n, s, r);
		a.setOutput("comment-url", o ?? "");
	}), await publishIssues(e, n, s, {
		warn: sentenceTo(a.warning),
		attempt: (e) => attempt(a, "The issue", e),
		clean: i,
		now: () => new Date()
	}), [failureSentence(o, t.failOn), c].filter((e) => e !== null);
}
function setOutputs(e, t, n) {
	let r = {
		...outputsOf(e.report),
		report: t.report ?? "",
		sarif: t.sarif ?? "",
		snapshots: e.snapshots ?? "",
		"comment-url": ""
	};
	for (let [e, t] of Object.entries(r)) n.setOutput(e, t);
}
function sentenceTo(e) {
	return (t) => e(`${messageOf(t)}.`);
}
async function attempt(e, t, n) {
	try {
		return await n(), null;
	} catch (n) {
		let r = unwrittenSentence(t, n);
		return e.warning(r), r;
	}
}
function crash(e) {
	return `This is a defect of Flowgate; please report it with these lines:\n${e instanceof Error ? e.stack ?? e.message : String(e)}`;
}
// src/process/to-its-end.ts
function toItsEnd(e, t) {
	process.once("beforeExit", t), e.finally(() => process.off("beforeExit", t));
}
// src/index.ts
const { setFailed } = toolkit((e) => redact(e));
toItsEnd(act(process.env), () => setFailed("Flowgate ended before its work was done.")), exports.$ = canonicalParameters, exports.$n = DEFAULTS, exports.$t = environmentsOf$1, exports.A = isJudged, exports.An = function(e) {
	if (!URL.canParse(e)) return !1;
	let t = new URL(e), { protocol: n, hostname: r, port: i, username: a, password: o, pathname: s, search: c, hash: l } = t;
	return [
		a,
		o,
		c,
		l
	].some((e) => e !== "") || s !== "/" ? !1 : isLoopback(t) ? !0 : n === "https:" && i === "" && DOMAINS.some((e) => r.endsWith(`.${e}`));
}, exports.Ar = function(e) {
	if (e instanceof HostError) return e;
	throw e;
}, exports.At = guidsOf, exports.B = versionOf, exports.Bn = keyOfData, exports.Bt = function({ map: e, badFiles: t, skipped: n }, r, i) {
	if (e === null) return [];
	let a = (t) => [...e.environments.values()].some(({ flows: e }) => e.has(t));
	return [...t.map(({ file: e, problems: [t] }) => ({
		file: e,
		cause: {
			code: "json-invalid",
			cause: t?.reason ?? null
		}
	})), ...n.filter(({ file: e }) => a(e)).map(({ file: e, reason: t }) => ({
		file: e,
		cause: t
	}))].filter(({ file: e }) => r === null || r.has(e)).flatMap(({ file: t, cause: n }) => environmentsOf$1(e, { file: t }, i).map((e) => ({
		file: t,
		environment: e,
		cause: n
	})));
}, exports.C = layoutFolder, exports.Cn = GLOB_FAULT, exports.Cr = function(e) {
	if (e instanceof Failure) return e;
	let t = e instanceof Error && "code" in e ? String(e.code) : "", n = e instanceof Error ? e.message : String(e);
	return new Failure(OF_THE_CLIENT[t] ?? {
		code: "answer-unusable",
		detail: n
	}, {
		effect: "unknown",
		cause: e
	});
}, exports.Ct = helpOf, exports.D = function(e) {
	if (!MAY_CHANGE.test(e)) return JSON.parse(e);
	try {
		return JSON.parse(e, marked);
	} catch {
		return JSON.parse(e);
	}
}, exports.Dn = globFault, exports.Dr = isErrorLike, exports.Dt = TIME_ZONES, exports.E = parseJson, exports.En = folderOf, exports.Er = function(e) {
	return /https?:/i.test(e) && SIGNED.test(e);
}, exports.Et = liveSourceOf, exports.F = definitionPaths, exports.Fn = function(e, { isAsItWas: t = !1, ...n }) {
	let { environment: r, file: i, displayName: a, flowName: o } = e, s = withoutSecretsOf(e, n.reason ?? null), c = {
		state: null,
		snapshot: null
	}, l = n.rows === void 0 ? {} : { rows: withoutSecretsOf(e, n.rows) }, u = {
		environment: r,
		file: i,
		displayName: a,
		flowName: o,
		...c,
		...n,
		...l,
		reason: s
	};
	return t ? {
		...u,
		snapshot: null
	} : u;
}, exports.Ft = async function(e, t, { key: n, concurrency: r }) {
	let i = new CallRecord(), a = readRows(e, t, i), o = a.then((t) => e.map((e) => withRows(e, readValue(t.get(nameOf$3(e)))))), [s, c, l, { lists: u, reads: d }] = await Promise.all([
		a,
		o,
		Promise.all([o, a]).then((e) => readUses(...e, t)),
		readInTurn(e, {
			withKept: o,
			reader: t,
			witness: i,
			concurrency: r
		})
	]), f = namesOf$1(c), p = f.some((e) => i.of(e).hasRefused()) ? await readOrFailure(t.listEnvironments()) : null, m = f.map((e) => [e, {
		reachability: i.of(e).reachability(e, p),
		connections: u.get(e) ?? null,
		...referencesOf$1(s.get(e), l.get(e))
	}]), h = c.map((e, t) => [e, i.judged(nameOf$3(e), d[t])]), g = i.keyRefusal();
	return {
		key: {
			...n,
			refusal: g
		},
		environments: new Map(m),
		currents: new Map(h)
	};
}, exports.G = masked, exports.Gn = hostReference, exports.Gt = namesNotShown, exports.H = inRunOrder, exports.Hn = policyConnector, exports.Ht = rowNamed, exports.I = function(e, t, n = []) {
	let [r, i] = withoutDemandedDescription(e, t);
	return {
		displayName: word(e, e?.displayName, t.displayName),
		state: word(e, e?.state, t.state),
		references: referenceDiff(e?.connectionReferences ?? {}, t.connectionReferences),
		...definitionDiff(r, i, n)
	};
}, exports.In = withoutSecretsOf, exports.It = readValue, exports.J = encodedPath, exports.Jn = amount, exports.Jt = sameAccount, exports.K = sensitivityOfOperation, exports.Kn = createScanner, exports.Kt = pMap, exports.L = function(e) {
	return [
		...e.displayName === null ? [] : ["/displayName"],
		...referencePaths(e.references),
		...definitionPaths(e),
		...e.state === null ? [] : ["/state"]
	];
}, exports.Ln = isWriting, exports.Lt = function(e, t, n) {
	let { failure: r } = t, i = {
		kind: "unreadable",
		cause: r
	}, a = {
		kind: "unknown",
		cause: r
	}, o = namesOf$1(e).map((t) => [t, {
		reachability: a,
		connections: bindsIn(e, t) ? i : null
	}]);
	return {
		key: {
			...n,
			refusal: isOfKey(t) ? r : null
		},
		environments: new Map(o),
		currents: new Map(e.map((e) => [e, i]))
	};
}, exports.M = LinkError, exports.Mn = fileMessage, exports.Mr = __commonJSMin, exports.Mt = secretPaths, exports.N = pathToWrite, exports.Nn = FAILING, exports.Nr = __exportAll, exports.Nt = policyUses, exports.O = function(e) {
	let t = withoutComments(e), n = parse(t);
	if (n.ok && isPlainlySound(t, n.value)) return n;
	let r = syntaxProblem(e, RELAXED);
	if (r !== null) return {
		ok: !1,
		problems: [r]
	};
	let i = losses(e, RELAXED);
	return i.length > 0 ? {
		ok: !1,
		problems: i,
		rest: withoutLost(e, RELAXED)
	} : {
		ok: !0,
		value: parse$2(e, [], RELAXED)
	};
}, exports.On = globMatcher, exports.Or = redactAll, exports.Ot = hasNoInvoker, exports.P = definitionDiff, exports.Pn = function({ reason: e, isSkipped: t }) {
	return {
		result: t ? "skipped" : "blocked",
		reason: e
	};
}, exports.Pr = __toESM, exports.Pt = function(e) {
	let t = boundRows(e), n = [
		...missingRows$1(t),
		...conflictsAmong(t),
		...sharedRows(t, e).map(({ use: e, reason: t }) => [e.target, t])
	];
	return new Map(n.toReversed());
}, exports.Q = canonicalDefinition, exports.Qn = isBlank, exports.Qt = checkedOnlyReason, exports.R = referenceDiff, exports.Rn = function(e, t) {
	return byCodeUnit(e.environment, t.environment) || byCodeUnit(e.file, t.file);
}, exports.Rt = identitiesOf, exports.S = function(e, t) {
	let n = t.find(e, "Other"), r = [e, ...n === null ? [] : [n]].flatMap((e) => ["Solution.xml", "Customizations.xml"].flatMap((n) => t.find(e, n) ?? [])), i = eachIn(e, "solutions", t).flatMap((e) => {
		let n = t.find(e, "solution.yml");
		return n === null ? [] : [{
			solution: n,
			components: t.find(e, "solutioncomponents.yml")
		}];
	}), a = eachIn(e, "connectionreferences", t).flatMap((e) => t.find(e, "connectionreference.yml") ?? []), o = t.find(e, "connectionreferences.mcs.yml");
	return {
		xml: r,
		references: o === null ? a : [...a, o],
		solutions: i
	};
}, exports.Sn = function(e, t) {
	return `${e} is a settings file of \`pac\`, which has no place for ${t}`;
}, exports.Sr = Failure, exports.St = RANKS$1, exports.T = declaredReferences, exports.Tn = PLAIN_GLOB, exports.Tr = function(e) {
	return new Failure(e, { effect: "unknown" });
}, exports.Tt = RULE_IDS, exports.U = linkedFiles, exports.Un = connectorOf$1, exports.Ut = listingOnce, exports.V = operations, exports.Vn = byCodeUnit, exports.Vt = logicalNameOf, exports.W = valueTexts, exports.Wn = connectorWithSuffix, exports.Wt = function(e) {
	return e.kind === "live" || e.kind === "edited" ? e.flow.flowName : null;
}, exports.X = function(e, t, n, r) {
	let i = withLiveOwners(n, r), a = canonicalReferences(t), o = e.map(({ used: e, entry: n }) => {
		let a = connectionAt(t, e.key);
		return {
			key: e.key,
			connector: connectorOf$1(n.id),
			from: a ? {
				connectionName: a,
				owner: i(a)
			} : null,
			to: {
				connectionName: n.connectionName,
				owner: withLiveOwners(() => n.owner, r)(n.connectionName)
			}
		};
	}), s = new Set(e.map(({ used: e }) => e.key)), c = [...a].filter(([e]) => !s.has(e)).map(([e, { connectionName: t, id: n }]) => ({
		key: e,
		connector: connectorOf$1(n),
		from: {
			connectionName: t ?? "",
			owner: i(t ?? "")
		},
		to: null
	}));
	return [...o, ...c].toSorted((e, t) => e.key < t.key ? -1 : 1);
}, exports.Xn = escapeControl, exports.Xt = isExpression, exports.Y = function(e, { index: t, map: n }) {
	let r = newlyUsed(e);
	if (r.size === 0 || n === null) return [...r.values()];
	let i = new Map([...r].map(([e, t]) => [e, new Set(t.bound)])), a = t.flatMap((e) => environmentsOf$1(n, e).flatMap((t) => {
		let { bindings: n } = resolveUsed(e, t), r = n.map(({ entry: e }) => keyOf(t.name, e.connectionName));
		return [...new Set(r)].map((t) => ({
			key: t,
			file: e.file
		}));
	}));
	for (let { key: e, file: t } of a) i.get(e)?.has(t) || r.get(e)?.others.push(t);
	return [...r.values()].map((e) => ({
		...e,
		others: e.others.toSorted()
	}));
}, exports.Yn = count$1, exports.Yt = function({ environments: e }) {
	let t = new Map([...e].map(([e, { connections: t }]) => {
		let n = t?.kind === "read" ? t.value.connections : [];
		return [e, new Map(n.map((e) => [connectionId(e.connectionName), e.owner]))];
	}));
	return ({ environmentName: e }) => {
		let n = t.get(e);
		return (e) => n?.get(connectionId(e)) ?? null;
	};
}, exports.Z = function({ map: e, baseMap: t }) {
	let n = [e, t].flatMap((e) => e === null ? [] : allEntries(e));
	return (e) => n.find((t) => t.owner !== null && sameConnection(t.connectionName, e))?.owner ?? null;
}, exports.Zn = shorten, exports.Zt = numberOf$1, exports._ = flowOf, exports._n = reachedAt, exports._r = dig, exports._t = Source, exports.a = async function({ git: e, prefix: t }, n) {
	let r = await Promise.all(n.map((n) => nameOf$1(e, t, n))), i = n.map((e, t) => ({
		file: e,
		name: r[t] ?? null
	})), a = await readAll$1(e, i.flatMap(({ name: e }) => e ?? []));
	return i.map(({ file: e, name: t }) => [e, t === null ? null : a.get(t) ?? null]);
}, exports.an = fromPointer, exports.ar = LostAnswerError, exports.at = function(e, t) {
	return inOrderOf(e, t, inside$1(OF_PARAMETERS, "*"));
}, exports.b = isUntouched, exports.bn = historyMessage, exports.br = isObject, exports.bt = removal, exports.c = function(e, t) {
	let n = e.length > 0 ? e : t;
	if (n === null) return (e) => e.startsWith("flows/");
	let r = matcher(n), i = new Map();
	return (e) => {
		let t = i.get(e) ?? r(e);
		return i.set(e, t), t;
	};
}, exports.cn = connectionId, exports.cr = isRateLimit, exports.ct = PART, exports.d = workspaceReader, exports.dn = displayNameIn, exports.dr = BoundedBody, exports.dt = unreviewed, exports.en = resolve$3, exports.er = toSlashes, exports.et = canonicalReferences, exports.f = lackOf, exports.fn = identityIn, exports.fr = 33554432, exports.ft = summarise, exports.g = flowBefore, exports.gn = abilitiesOf, exports.gr = retryAfter, exports.gt = judgingPolicy, exports.h = unknownEnvironment, exports.hn = liveFlowKey, exports.hr = serverTrouble, exports.ht = function(e, { encoding: t, bom: n }) {
	return BYTES[t](n ? `\uFEFF${e}` : e);
}, exports.i = async function(e, t, n) {
	return withPolicies(e, async (e) => {
		let r = e.filter((e) => !e.startsWith("!")).map(folderOf), i = (await t.filesAt(n, {
			isWanted: matcher(e),
			mayBeBelow: (e) => r.some((t) => t === "" || isWithin$1(t, e) || isWithin$1(e, t))
		}) ?? []).toSorted((e, t) => byCodeUnit(e.path, t.path));
		return i.length > 100 ? tooMany(i.length) : committedFiles(i, t, n);
	});
}, exports.in = unreadPolicies, exports.ir = GitHubError, exports.it = function(e, t) {
	return inOrderOf(e, t, {
		...orderInside(e),
		...BLOCKS
	});
}, exports.j = matcher, exports.jn = isLoopback, exports.jr = quotedIn, exports.jt = unwritable, exports.k = function(e) {
	let { isDeep: t, hasReserved: n, hasChangedNumber: r } = census(e);
	return t ? "nested-too-deep" : n ? "reserved-key" : r ? "number-changed" : null;
}, exports.kn = nearest$1, exports.kr = HostError, exports.kt = triggersOf, exports.l = MAX_BYTES, exports.ln = sameConnection, exports.lr = permissionFor, exports.lt = function(e) {
	return new Map(Object.entries(e).map(([e, t]) => [e, partOf$1(t)]));
}, exports.m = environmentsCovered, exports.mn = knownFlowName, exports.mr = async function(e, t, n) {
	if (e.length === 0 || /^(identity)?$/i.test(t)) return e;
	if (!/^((x-)?gzip|deflate)$/i.test(t)) throw Error(`content-encoding: ${t}`);
	let { inflateRawSync: r, unzipSync: i } = await import("node:zlib"), a = /^deflate$/i.test(t) && (Number(e[0]) & 15) != 8;
	try {
		return new Uint8Array((a ? r : i)(e, { maxOutputLength: n }));
	} catch (e) {
		let { code: t } = e;
		throw t === "ERR_BUFFER_TOO_LARGE" ? new ReplyTooLarge(n) : e;
	}
}, exports.mt = decode, exports.n = async function(e, t) {
	let n = await openRepository(e, t);
	return withFiles(n, [...n.files]);
}, exports.nn = usedReferences, exports.nr = SHA, exports.nt = sameReference, exports.o = GitFailure, exports.on = isWithin$1, exports.or = function(e) {
	if (e instanceof ConflictError) return e.failure;
	if (!(e instanceof Error) || !("status" in e)) return null;
	if (!("response" in e) || !isObject(e.response)) return {
		status: null,
		lost: lostAnswer(e),
		quoted: "",
		headers: {}
	};
	let { data: t, headers: n } = e.response;
	return {
		status: Number(e.status),
		lost: null,
		quoted: oneLine(textIn(t)),
		headers: isObject(n) ? n : {}
	};
}, exports.ot = sortKeys, exports.p = signInIdentity, exports.pn = identityKey, exports.pr = ReplyTooLarge, exports.pt = summariseSkipped, exports.q = sensitivityOfParameter, exports.qn = andList, exports.qt = function(e, t, { concurrency: n = 1e400, backpressure: r = n, preserveOrder: i = !0 } = {}) {
	if (validateOptions(e, t, n), !isLimit(r, n)) throw TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${n}) and up or \`Infinity\`, got \`${r}\` (${typeof r})`);
	return { [Symbol.asyncIterator]() {
		let a = !1, o = (async function* () {
			let o = getIterator(e), s = [], c = 0, l = !1, u = 1e400, d = 0, f = 0, p = new Map(), m = 0, h = 0, g = () => {
				h === m ? f-- : (p.get(h)(), p.delete(h++));
			}, _ = 0, v = 1e400, y = 0, b, x = new Set(), S = (e) => {
				s[y++] = e, b?.(e), b = void 0;
			}, C = createPuller(o);
			function w() {
				if (a || l || _ > v || d >= n || s.length - c >= r) return;
				d++;
				let e = _++, o = (async () => {
					try {
						let r;
						try {
							let { done: t, value: i } = await C();
							if (t) return l = !0, u = Math.min(u, e), { done: !0 };
							w(), r = await i, f < n ? f++ : await new Promise((e) => {
								p.set(m++, e);
							});
						} finally {
							d--;
						}
						w();
						let i;
						try {
							if (a || e > v) return {
								done: !1,
								value: pMapSkip
							};
							i = await t(r, e);
						} finally {
							g();
						}
						return i === pMapStop && (v = Math.min(v, e)), {
							done: !1,
							value: i
						};
					} catch (t) {
						return i ? v = Math.min(v, e) : e < u && (a = !0), { error: t };
					}
				})();
				i ? s.push(o) : (s.push(void 0), x.add(e), o.then((t) => {
					if (x.delete(e)) {
						if (t.done) for (let t of x) t > e && (x.delete(t), S({ done: !0 }));
						S(t);
					}
				}));
			}
			w();
			try {
				for (; c < s.length;) {
					let e = await (s[c] ?? new Promise((e) => {
						b = e;
					})), { done: t, value: n } = e;
					if (s[c] = void 0, c++, c * 2 >= s.length && (s = s.slice(c), y -= c, c = 0), Object.hasOwn(e, "error")) throw e.error;
					if (t) {
						if (i) return;
					} else {
						if (n === pMapStop) return;
						w(), n !== pMapSkip && (yield n);
					}
				}
			} finally {
				a = !0, l || closeIterator(o);
			}
		})(), { return: s, throw: c } = o;
		return o.return = (e) => (a = !0, s.call(o, e)), o.throw = (e) => (a = !0, c.call(o, e)), o;
	} };
}, exports.r = parseMap, exports.rn = policyContent, exports.rr = ConflictError, exports.rt = canonicalOperation, exports.s = function(e, t = GIT_LIMITS) {
	let n = optionsWith(t);
	return (t, r = "") => new Promise((i, a) => {
		let o = commandLine(e, t), s = processes().execFile("git", o, n, (e, t, n) => {
			running.delete(s), e === null ? i(t) : a(failureOf(e, n.toString("utf8")));
		});
		s.stdin?.on("error", () => {}), s.stdin?.end(r), endWithProcess(s);
	});
}, exports.sn = toPointer, exports.sr = isDenied, exports.st = function(e) {
	return BLOCK.exec(e)?.[1] ?? null;
}, exports.t = NOTHING_PLANNED, exports.tn = resolveUsed, exports.tr = UsageError, exports.tt = describe, exports.u = readWorkspaceFile, exports.un = messageOf, exports.ur = function(e, t, n) {
	return new GitHubError(redactAll(meaningOf(e, t, n.kind), [n.text]));
}, exports.ut = function(e, t) {
	let n = t.flatMap((e) => e.changes?.map(({ about: e }) => e) ?? [null]), r = n.filter((e) => e !== null);
	if (r.length < n.length) return null;
	let i = new Map(r.map((e) => [e.file, e])), a = new Map(e.map((e) => [e.file, e])), o = unreviewed(e, "", t), s = [...i.keys()].flatMap((e) => {
		let t = a.get(e);
		return t !== void 0 && t.action !== "blocked" ? [] : [{
			kind: "gone",
			file: e,
			reason: t?.reason ?? null
		}];
	});
	return [...o.map((e) => differenceOf(e, i.get(e.file))), ...s];
}, exports.v = readFlowsBefore, exports.vn = environmentId, exports.vr = digAlong, exports.vt = Parsed, exports.w = function(e, t) {
	return recordFiles(e).map((n) => t.find(node_path.posix.dirname(e), node_path.posix.basename(n))).find((e) => e !== null) ?? null;
}, exports.wn = 1e3, exports.wr = function(e, t) {
	let { call: n, service: r, write: i, secrets: a } = t, { reason: o, effect: s, tries: c, givenUp: l, isLasting: u, cause: d } = e;
	return new HostError(redactAll({
		call: n,
		...r === void 0 ? {} : { service: r },
		...o,
		...c > 1 ? { tries: c } : {},
		...l === null ? {} : { givenUp: l }
	}, a), {
		mayHaveWritten: i && s === "unknown",
		isLasting: u,
		cause: redactError(d, a)
	});
}, exports.wt = RULES, exports.x = touchedPaths, exports.xn = invalidMapMessage, exports.xr = own$1, exports.xt = problemsOf, exports.y = function(e, t) {
	return isUntouched(e, t) ? null : pathBefore(e, t);
}, exports.yn = sameEnvironmentId, exports.yr = digString, exports.yt = applySplices, exports.z = referencePaths, exports.zn = isBlocked, exports.zt = targetsOf;
