const require_index = require("./index.js"), require_connections = require("./connections.js"), require_send = require("./send.js"), require_schemas = require("./schemas.js"), require_blob = require("./blob.js");
let node_util = require("node:util"), node_timers_promises = require("node:timers/promises");
// src/github/retry.ts
const RETRY_POLICY = {
	attempts: 4,
	firstWaitMs: 1e3,
	longestWaitMs: 12e4,
	answerMs: 6e4,
	unlistedMs: [
		1e3,
		2e3,
		4e3,
		6e3,
		7e3
	],
	listedMs: 45e3
}, UNNAMED_WAIT_MS = 6e4, PASSING = new Set([
	408,
	500,
	502,
	503,
	504
]), backoff = (e, { firstWaitMs: t }) => t * 2 ** (e - 1), isUncertain = ({ status: e }) => e === null || PASSING.has(e);
function waitBefore(e, t, n, r) {
	let i = backoff(n, r), a = require_index.gr(e.headers["retry-after"], new Date()), o = require_index.cr(e) ? a ?? untilReset(e) : a ?? 0, s = isUncertain(e) && e.lost?.code !== "github-answer-too-large";
	return (require_index.cr(e) || s && t !== "POST") && o <= r.longestWaitMs ? Math.max(o, i) : null;
}
function untilReset({ headers: e }) {
	if (String(e["x-ratelimit-remaining"]) !== "0") return UNNAMED_WAIT_MS;
	let t = Number(e["x-ratelimit-reset"]) * 1e3;
	return Number.isNaN(t) ? UNNAMED_WAIT_MS : Math.max(0, t - Date.now());
}
// node_modules/universal-user-agent/index.js
function getUserAgent() {
	return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
}
// node_modules/before-after-hook/lib/register.js
function register(e, t, n, r) {
	if (typeof n != "function") throw Error("method for before hook must be a function");
	return r ||= {}, Array.isArray(t) ? t.reverse().reduce((t, n) => register.bind(null, e, n, t, r), n)() : Promise.resolve().then(() => e.registry[t] ? e.registry[t].reduce((e, t) => t.hook.bind(null, e, r), n)() : n(r));
}
// node_modules/before-after-hook/lib/add.js
function addHook(e, t, n, r) {
	let i = r;
	e.registry[n] || (e.registry[n] = []), t === "before" && (r = (e, t) => Promise.resolve().then(i.bind(null, t)).then(e.bind(null, t))), t === "after" && (r = (e, t) => {
		let n;
		return Promise.resolve().then(e.bind(null, t)).then((e) => (n = e, i(n, t))).then(() => n);
	}), t === "error" && (r = (e, t) => Promise.resolve().then(e.bind(null, t)).catch((e) => i(e, t))), e.registry[n].push({
		hook: r,
		orig: i
	});
}
// node_modules/before-after-hook/lib/remove.js
function removeHook(e, t, n) {
	if (!e.registry[t]) return;
	let r = e.registry[t].map((e) => e.orig).indexOf(n);
	r !== -1 && e.registry[t].splice(r, 1);
}
// node_modules/before-after-hook/index.js
const bind = Function.bind, bindable = bind.bind(bind);
function bindApi(e, t, n) {
	let r = bindable(removeHook, null).apply(null, n ? [t, n] : [t]);
	e.api = { remove: r }, e.remove = r, [
		"before",
		"error",
		"after",
		"wrap"
	].forEach((r) => {
		let i = n ? [
			t,
			r,
			n
		] : [t, r];
		e[r] = e.api[r] = bindable(addHook, null).apply(null, i);
	});
}
function Singular() {
	let e = Symbol("Singular"), t = { registry: {} }, n = register.bind(null, t, e);
	return bindApi(n, t, e), n;
}
function Collection() {
	let e = { registry: {} }, t = register.bind(null, e);
	return bindApi(t, e), t;
}
var before_after_hook_default = {
	Singular,
	Collection
}, DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(e) {
	return e ? Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {}) : {};
}
function isPlainObject$1(e) {
	if (typeof e != "object" || !e || Object.prototype.toString.call(e) !== "[object Object]") return !1;
	let t = Object.getPrototypeOf(e);
	if (t === null) return !0;
	let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
function mergeDeep(e, t) {
	let n = Object.assign({}, e);
	return Object.keys(t).forEach((r) => {
		isPlainObject$1(t[r]) && r in e ? n[r] = mergeDeep(e[r], t[r]) : Object.assign(n, { [r]: t[r] });
	}), n;
}
function removeUndefinedProperties(e) {
	for (let t in e) e[t] === void 0 && delete e[t];
	return e;
}
function merge(e, t, n) {
	if (typeof t == "string") {
		let [e, r] = t.split(" ");
		n = Object.assign(r ? {
			method: e,
			url: r
		} : { url: e }, n);
	} else n = Object.assign({}, t);
	n.headers = lowercaseKeys(n.headers), removeUndefinedProperties(n), removeUndefinedProperties(n.headers);
	let r = mergeDeep(e || {}, n);
	return n.url === "/graphql" && (e && e.mediaType.previews?.length && (r.mediaType.previews = e.mediaType.previews.filter((e) => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews)), r.mediaType.previews = (r.mediaType.previews || []).map((e) => e.replace(/-preview/, ""))), r;
}
function addQueryParameters(e, t) {
	let n = /\?/.test(e) ? "&" : "?", r = Object.keys(t);
	return r.length === 0 ? e : e + n + r.map((e) => e === "q" ? "q=" + t.q.split("+").map(encodeURIComponent).join("+") : `${e}=${encodeURIComponent(t[e])}`).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(e) {
	return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(e) {
	let t = e.match(urlVariableRegex);
	return t ? t.map(removeNonChars).reduce((e, t) => e.concat(t), []) : [];
}
function omit(e, t) {
	let n = { __proto__: null };
	for (let r of Object.keys(e)) t.indexOf(r) === -1 && (n[r] = e[r]);
	return n;
}
function encodeReserved(e) {
	return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
		return /%[0-9A-Fa-f]/.test(e) || (e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]")), e;
	}).join("");
}
function encodeUnreserved(e) {
	return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return "%" + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(e, t, n) {
	return t = e === "+" || e === "#" ? encodeReserved(t) : encodeUnreserved(t), n ? encodeUnreserved(n) + "=" + t : t;
}
function isDefined(e) {
	return e != null;
}
function isKeyOperator(e) {
	return e === ";" || e === "&" || e === "?";
}
function getValues(e, t, n, r) {
	var i = e[n], a = [];
	if (isDefined(i) && i !== "") {
		if (typeof i == "string" || typeof i == "number" || typeof i == "bigint" || typeof i == "boolean") i = i.toString(), r && r !== "*" && (i = i.substring(0, parseInt(r, 10))), a.push(encodeValue(t, i, isKeyOperator(t) ? n : ""));
		else if (r === "*") Array.isArray(i) ? i.filter(isDefined).forEach(function(e) {
			a.push(encodeValue(t, e, isKeyOperator(t) ? n : ""));
		}) : Object.keys(i).forEach(function(e) {
			isDefined(i[e]) && a.push(encodeValue(t, i[e], e));
		});
		else {
			let e = [];
			Array.isArray(i) ? i.filter(isDefined).forEach(function(n) {
				e.push(encodeValue(t, n));
			}) : Object.keys(i).forEach(function(n) {
				isDefined(i[n]) && (e.push(encodeUnreserved(n)), e.push(encodeValue(t, i[n].toString())));
			}), isKeyOperator(t) ? a.push(encodeUnreserved(n) + "=" + e.join(",")) : e.length !== 0 && a.push(e.join(","));
		}
	} else t === ";" ? isDefined(i) && a.push(encodeUnreserved(n)) : i === "" && (t === "&" || t === "?") ? a.push(encodeUnreserved(n) + "=") : i === "" && a.push("");
	return a;
}
function parseUrl(e) {
	return { expand: expand.bind(null, e) };
}
function expand(e, t) {
	var n = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	return e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, i) {
		if (r) {
			let e = "", i = [];
			if (n.indexOf(r.charAt(0)) !== -1 && (e = r.charAt(0), r = r.substr(1)), r.split(/,/g).forEach(function(n) {
				var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
				i.push(getValues(t, e, r[1], r[2] || r[3]));
			}), e && e !== "+") {
				var a = ",";
				return e === "?" ? a = "&" : e !== "#" && (a = e), (i.length === 0 ? "" : e) + i.join(a);
			}
			return i.join(",");
		}
		return encodeReserved(i);
	}), e === "/" ? e : e.replace(/\/$/, "");
}
function parse$1(e) {
	let t = e.method.toUpperCase(), n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), r = Object.assign({}, e.headers), i, a = omit(e, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]), o = extractUrlVariableNames(n);
	n = parseUrl(n).expand(a), /^http/.test(n) || (n = e.baseUrl + n);
	let s = omit(a, Object.keys(e).filter((e) => o.includes(e)).concat("baseUrl"));
	return /application\/octet-stream/i.test(r.accept) || (e.mediaType.format && (r.accept = r.accept.split(/,/).map((t) => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",")), n.endsWith("/graphql") && e.mediaType.previews?.length && (r.accept = (r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(e.mediaType.previews).map((t) => `application/vnd.github.${t}-preview${e.mediaType.format ? `.${e.mediaType.format}` : "+json"}`).join(","))), ["GET", "HEAD"].includes(t) ? n = addQueryParameters(n, s) : "data" in s ? i = s.data : Object.keys(s).length && (i = s), !r["content-type"] && i !== void 0 && (r["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(t) && i === void 0 && (i = ""), Object.assign({
		method: t,
		url: n,
		headers: r
	}, i === void 0 ? null : { body: i }, e.request ? { request: e.request } : null);
}
function endpointWithDefaults(e, t, n) {
	return parse$1(merge(e, t, n));
}
function withDefaults$2(e, t) {
	let n = merge(e, t), r = endpointWithDefaults.bind(null, n);
	return Object.assign(r, {
		DEFAULTS: n,
		defaults: withDefaults$2.bind(null, n),
		merge: merge.bind(null, n),
		parse: parse$1
	});
}
var endpoint = withDefaults$2(null, DEFAULTS);
// node_modules/content-type/dist/index.js
const NON_ASCII = 65280, CASE_FLAGS = 65281, CHAR_MAP = new Uint8Array(256);
CHAR_MAP[9] |= 2, CHAR_MAP[32] |= 2, CHAR_MAP[59] |= 4, CHAR_MAP[44] |= 8;
for (let e = 128; e <= 255; e++) CHAR_MAP[e] |= 1;
for (let e of "!#$%&'*+-.^_`|~") CHAR_MAP[e.charCodeAt(0)] |= 16;
for (let e = 48; e <= 57; e++) CHAR_MAP[e] |= 16;
for (let e = 65; e <= 90; e++) CHAR_MAP[e] |= 17;
for (let e = 97; e <= 122; e++) CHAR_MAP[e] |= 16;
const NullObject = (() => {
	let e = function() {};
	return e.prototype = Object.create(null), e;
})();
function parse(e, t) {
	let n = 4 | (t?.comma === !0 ? 8 : 0), r = e.length, i = t?.start ?? 0;
	for (; CHAR_MAP[e.charCodeAt(i)] & 2;) i++;
	let a = i, o = 0, s = -1, c = t?.parameters === !1 ? 8 : 0;
	for (; a < r;) {
		let t = e.charCodeAt(a), r = CHAR_MAP[t];
		if ((r & n) !== 0) {
			c |= r & 8;
			break;
		}
		r & 2 ? s === -1 && (s = a) : s = -1, o |= t & NON_ASCII | r, a++;
	}
	let l = s === -1 ? a : s, u = e.slice(i, l), d = o & CASE_FLAGS ? u.toLowerCase() : u;
	return a === r || c !== 0 ? {
		type: d,
		index: a,
		parameters: new NullObject()
	} : parseParameters(e, d, a, r, n);
}
function parseParameters(e, t, n, r, i) {
	let a = new NullObject();
	e: for (; n < r;) {
		for (n++; CHAR_MAP[e.charCodeAt(n)] & 2;) n++;
		let t = n, o = 0, s = -1;
		for (; n < r;) {
			let c = e.charCodeAt(n), l = CHAR_MAP[c];
			if ((l & i) !== 0) {
				if (l & 8) break e;
				continue e;
			}
			if (c === 61) {
				let c = s === -1 ? n : s, l = e.slice(t, c), u = o & CASE_FLAGS ? l.toLowerCase() : l;
				for (n++; CHAR_MAP[e.charCodeAt(n)] & 2;) n++;
				if (n < r && e.charCodeAt(n) === 34) {
					let t = ++n, o = !1;
					for (; n < r;) {
						let s = e.charCodeAt(n);
						if (s === 34) {
							a[u] === void 0 && (a[u] = o ? unescapeQuotedPairs(e, t, n) : e.slice(t, n)), n++;
							let s = 0;
							for (; n < r;) {
								let t = e.charCodeAt(n), r = CHAR_MAP[t];
								if ((r & i) !== 0) {
									s = r & 8;
									break;
								}
								n++;
							}
							if (s !== 0) break e;
							continue e;
						}
						s === 92 && n + 1 < r ? (o = !0, n += 2) : n++;
					}
					continue e;
				}
				let d = n, f = 0, p = -1;
				for (; n < r;) {
					let t = e.charCodeAt(n), r = CHAR_MAP[t];
					if ((r & i) !== 0) {
						f = r & 8;
						break;
					}
					r & 2 ? p === -1 && (p = n) : p = -1, n++;
				}
				if (a[u] === void 0) {
					let t = p === -1 ? n : p;
					a[u] = e.slice(d, t);
				}
				if (f !== 0) break e;
				continue e;
			}
			l & 2 ? s === -1 && (s = n) : s = -1, o |= c & NON_ASCII | l, n++;
		}
	}
	return {
		type: t,
		index: n,
		parameters: a
	};
}
function unescapeQuotedPairs(e, t, n) {
	let r = "";
	for (let i = t; i < n; i++) e.charCodeAt(i) === 92 && (r += e.slice(t, i), t = ++i);
	return r + e.slice(t, n);
}
// node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/, noiseValue = /^-?\d+n+$/, originalStringify = JSON.stringify, originalParse = JSON.parse, customFormat = /^-?\d+n$/, bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = (e) => e === void 0 || typeof e == "function" || typeof e == "symbol", isRawJSON = (e) => typeof e == "object" && !!e && e.constructor && e.constructor.name === "RawJSON", stringifyIteratively = (e, t, n) => {
	let r = "";
	typeof n == "number" ? r = " ".repeat(Math.min(10, Math.max(0, Math.floor(n)))) : typeof n == "string" && (r = n.slice(0, 10));
	let i = typeof t == "function", a = Array.isArray(t) ? new Set(t.map(String)) : null, o = (e, n, r) => (typeof r == "object" && r && typeof r.toJSON == "function" && (r = r.toJSON(n)), typeof r == "string" && noiseValue.test(r) ? r + "n" : typeof r == "bigint" ? "rawJSON" in JSON ? JSON.rawJSON(r.toString()) : r.toString() + "n" : (i && (r = t.call(e, n, r)), typeof r == "object" && r && (r instanceof Number || r instanceof String || r instanceof Boolean) && (r = r.valueOf()), r)), s = o({ "": e }, "", e);
	if (isUnstringifiable(s)) return;
	let c = typeof s != "object" || !s, l = isRawJSON(s);
	if (c || l) return originalStringify(s);
	let u = [], d = 0, f = [{
		parent: { "": s },
		key: "",
		val: s,
		isArray: Array.isArray(s),
		keys: Array.isArray(s) ? null : Object.keys(s),
		index: 0,
		first: !0
	}], p = new WeakSet([s]);
	for (; f.length > 0;) {
		let e = f[f.length - 1];
		e.index === 0 && (u.push(e.isArray ? "[" : "{"), d++);
		let t = !1;
		if (e.isArray) {
			if (e.index < e.val.length) {
				e.first || u.push(","), r && u.push("\n" + r.repeat(d));
				let t = e.val[e.index], n = o(e.val, String(e.index), t);
				if (isUnstringifiable(n)) u.push("null"), e.first = !1, e.index++;
				else {
					let t = typeof n == "object" && !!n, r = isRawJSON(n);
					if (t && !r) {
						if (p.has(n)) throw TypeError("Converting circular structure to JSON");
						p.add(n), f.push({
							parent: e.val,
							key: String(e.index),
							val: n,
							isArray: Array.isArray(n),
							keys: Array.isArray(n) ? null : Object.keys(n),
							index: 0,
							first: !0
						}), e.first = !1, e.index++;
					} else u.push(originalStringify(n)), e.first = !1, e.index++;
				}
			} else t = !0;
		} else {
			for (; e.index < e.keys.length;) {
				let t = e.keys[e.index++];
				if (a && !a.has(t)) continue;
				let n = e.val[t], i = o(e.val, t, n);
				if (isUnstringifiable(i)) continue;
				e.first || u.push(","), r ? u.push("\n" + r.repeat(d) + originalStringify(t) + ": ") : u.push(originalStringify(t) + ":");
				let s = typeof i == "object" && !!i, c = isRawJSON(i);
				if (s && !c) {
					if (p.has(i)) throw TypeError("Converting circular structure to JSON");
					p.add(i), f.push({
						parent: e.val,
						key: t,
						val: i,
						isArray: Array.isArray(i),
						keys: Array.isArray(i) ? null : Object.keys(i),
						index: 0,
						first: !0
					}), e.first = !1;
					break;
				}
				u.push(originalStringify(i)), e.first = !1;
			}
			e.index >= e.keys.length && f[f.length - 1] === e && (t = !0);
		}
		t && (d--, !e.first && r && u.push("\n" + r.repeat(d)), u.push(e.isArray ? "]" : "}"), p.delete(e.val), f.pop());
	}
	return u.join("");
}, JSONStringify = (e, t, n) => {
	try {
		return "rawJSON" in JSON ? originalStringify(e, (e, n) => typeof n == "bigint" ? JSON.rawJSON(n.toString()) : typeof t == "function" ? t(e, n) : (Array.isArray(t) && t.includes(e), n), n) : e ? originalStringify(e, (e, n) => typeof n == "string" && noiseValue.test(n) || typeof n == "bigint" ? n.toString() + "n" : typeof t == "function" ? t(e, n) : (Array.isArray(t) && t.includes(e), n), n).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3") : originalStringify(e, t, n);
	} catch (r) {
		if (r instanceof RangeError) {
			let r = stringifyIteratively(e, t, n);
			return r === void 0 ? void 0 : "rawJSON" in JSON ? r : r.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
		}
		throw r;
	}
}, featureCache = new Map(), isContextSourceSupported = () => {
	let e = JSON.parse.toString();
	if (featureCache.has(e)) return featureCache.get(e);
	try {
		let t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
		return featureCache.set(e, t), t;
	} catch {
		return featureCache.set(e, !1), !1;
	}
}, convertMarkedBigIntsReviver = (e, t, n, r) => typeof t == "string" && customFormat.test(t) ? BigInt(t.slice(0, -1)) : typeof t == "string" && noiseValue.test(t) ? t.slice(0, -1) : typeof r == "function" ? r(e, t, n) : t, JSONParseV2 = (e, t) => JSON.parse(e, (e, n, r) => {
	let i = typeof n == "number" && (n > 2 ** 53 - 1 || n < -(2 ** 53 - 1)), a = r && intRegex.test(r.source);
	return i && a ? BigInt(r.source) : typeof t == "function" ? t(e, n, r) : n;
}), MAX_INT = (2 ** 53 - 1).toString(), MAX_DIGITS = MAX_INT.length, stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, noiseValueWithQuotes = /^"-?\d+n+"$/, applyReviverIteratively = (e, t) => {
	let n = { "": e }, r = [{
		parent: n,
		key: "",
		visited: !1
	}];
	for (; r.length > 0;) {
		let e = r[r.length - 1];
		if (e.visited) {
			let { parent: n, key: i } = e, a = n[i];
			typeof a == "string" && (customFormat.test(a) ? a = BigInt(a.slice(0, -1)) : noiseValue.test(a) && (a = a.slice(0, -1))), typeof t == "function" && (a = t.call(n, i, a)), a === void 0 ? delete n[i] : n[i] = a, r.pop();
		} else {
			e.visited = !0;
			let t = e.parent[e.key];
			if (typeof t == "object" && t) {
				let e = Object.keys(t);
				for (let n = e.length - 1; n >= 0; n--) r.push({
					parent: t,
					key: e[n],
					visited: !1
				});
			}
		}
	}
	return n[""];
}, serializeBigInts = (e) => e.replace(stringsOrLargeNumbers, (e, t, n, r) => {
	let i = e[0] === "\"";
	if (i && noiseValueWithQuotes.test(e)) return e.substring(0, e.length - 1) + "n\"";
	let a = n || r, o = t && (t.length < MAX_DIGITS || t.length === MAX_DIGITS && t <= MAX_INT);
	return i || a || o ? e : "\"" + e + "n\"";
}), JSONParse = (e, t) => {
	if (!e) return originalParse(e, t);
	try {
		if (isContextSourceSupported()) return JSONParseV2(e, t);
		let n = serializeBigInts(e);
		return originalParse(n, (e, n, r) => convertMarkedBigIntsReviver(e, n, r, t));
	} catch (n) {
		if (n instanceof RangeError) {
			let n = serializeBigInts(e), r = originalParse(n);
			return applyReviverIteratively(r, t);
		}
		throw n;
	}
};
// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	status;
	request;
	response;
	constructor(e, t, n) {
		super(e, { cause: n.cause }), this.name = "HttpError", this.status = Number.parseInt(t), Number.isNaN(this.status) && (this.status = 0), "response" in n && (this.response = n.response);
		let r = Object.assign({}, n.request);
		n.request.headers.authorization && (r.headers = Object.assign({}, n.request.headers, { authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") })), r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = r;
	}
}, defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(e) {
	if (typeof e != "object" || !e || Object.prototype.toString.call(e) !== "[object Object]") return !1;
	let t = Object.getPrototypeOf(e);
	if (t === null) return !0;
	let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
var noop$1 = () => "";
async function fetchWrapper(e) {
	let t = e.request?.fetch || globalThis.fetch;
	if (!t) throw Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	let n = e.request?.log || console, r = e.request?.parseSuccessResponseBody !== !1, i = isPlainObject(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body, a = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, String(t)])), o;
	try {
		o = await t(e.url, {
			method: e.method,
			body: i,
			redirect: e.request?.redirect,
			headers: a,
			signal: e.request?.signal,
			...e.body && { duplex: "half" }
		});
	} catch (t) {
		let n = "Unknown Error";
		if (t instanceof Error) {
			if (t.name === "AbortError") throw t.status = 500, t;
			n = t.message, t.name === "TypeError" && "cause" in t && (t.cause instanceof Error ? n = t.cause.message : typeof t.cause == "string" && (n = t.cause));
		}
		let r = new RequestError(n, 500, { request: e });
		throw r.cause = t, r;
	}
	let s = o.status, c = o.url, l = {};
	for (let [e, t] of o.headers) l[e] = t;
	let u = {
		url: c,
		status: s,
		headers: l,
		data: ""
	};
	if ("deprecation" in l) {
		let t = l.link && l.link.match(/<([^<>]+)>; rel="deprecation"/), r = t && t.pop();
		n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${r ? `. See ${r}` : ""}`);
	}
	if (s === 204 || s === 205) return u;
	if (e.method === "HEAD") {
		if (s < 400) return u;
		throw new RequestError(o.statusText, s, {
			response: u,
			request: e
		});
	}
	if (s === 304) throw u.data = await getResponseData(o), new RequestError("Not modified", s, {
		response: u,
		request: e
	});
	if (s >= 400) throw u.data = await getResponseData(o), new RequestError(toErrorMessage(u.data), s, {
		response: u,
		request: e
	});
	return u.data = r ? await getResponseData(o) : o.body, u;
}
async function getResponseData(e) {
	let t = e.headers.get("content-type");
	if (!t) return e.text().catch(noop$1);
	let n = parse(t);
	if (isJSONResponse(n)) {
		let t = "";
		try {
			return t = await e.text(), JSONParse(t);
		} catch {
			return t;
		}
	}
	return n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream" ? e.text().catch(noop$1) : e.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(e) {
	return e.type === "application/json" || e.type === "application/scim+json";
}
function toErrorMessage(e) {
	if (typeof e == "string") return e;
	if (e instanceof ArrayBuffer) return "Unknown error";
	if (typeof e == "object" && e && "message" in e) {
		let t = e, n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
		return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map((e) => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
	}
	return `Unknown error: ${JSON.stringify(e)}`;
}
function withDefaults$1(e, t) {
	let n = e.defaults(t);
	return Object.assign(function(e, t) {
		let r = n.merge(e, t);
		if (!r.request || !r.request.hook) return fetchWrapper(n.parse(r));
		let i = (e, t) => fetchWrapper(n.parse(n.merge(e, t)));
		return Object.assign(i, {
			endpoint: n,
			defaults: withDefaults$1.bind(null, n)
		}), r.request.hook(i, r);
	}, {
		endpoint: n,
		defaults: withDefaults$1.bind(null, n)
	});
}
var request = withDefaults$1(endpoint, defaults_default), VERSION$2 = "0.0.0-development";
function _buildMessageForResponseErrors(e) {
	return "Request failed due to following response errors:\n" + e.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(e, t, n) {
		super(_buildMessageForResponseErrors(n)), this.request = e, this.headers = t, this.response = n, this.errors = n.errors, this.data = n.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
}, NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
], FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
], GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(e, t, n) {
	if (n) {
		if (typeof t == "string" && "query" in n) return Promise.reject(Error("[@octokit/graphql] \"query\" cannot be used as variable name"));
		for (let e in n) if (FORBIDDEN_VARIABLE_OPTIONS.includes(e)) return Promise.reject(Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
	}
	let r = typeof t == "string" ? Object.assign({ query: t }, n) : t, i = Object.keys(r).reduce((e, t) => NON_VARIABLE_OPTIONS.includes(t) ? (e[t] = r[t], e) : (e.variables ||= {}, e.variables[t] = r[t], e), {}), a = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
	return GHES_V3_SUFFIX_REGEX.test(a) && (i.url = a.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql")), e(i).then((e) => {
		if (e.data.errors) {
			let t = {};
			for (let n of Object.keys(e.headers)) t[n] = e.headers[n];
			throw new GraphqlResponseError(i, t, e.data);
		}
		return e.data.data;
	});
}
function withDefaults(e, t) {
	let n = e.defaults(t);
	return Object.assign((e, t) => graphql(n, e, t), {
		defaults: withDefaults.bind(null, n),
		endpoint: n.endpoint
	});
}
withDefaults(request, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$2} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(e) {
	return withDefaults(e, {
		method: "POST",
		url: "/graphql"
	});
}
// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)", sep = "\\.", jwtRE = RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`), isJWT = jwtRE.test.bind(jwtRE);
async function auth(e) {
	let t = isJWT(e), n = e.startsWith("v1.") || e.startsWith("ghs_"), r = e.startsWith("ghu_");
	return {
		type: "token",
		token: e,
		tokenType: t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(e) {
	return e.split(/\./).length === 3 ? `bearer ${e}` : `token ${e}`;
}
async function hook(e, t, n, r) {
	let i = t.endpoint.merge(n, r);
	return i.headers.authorization = withAuthorizationPrefix(e), t(i);
}
var createTokenAuth = function(e) {
	if (!e) throw Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof e != "string") throw Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	return e = e.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, e), { hook: hook.bind(null, e) });
};
// node_modules/@octokit/core/dist-src/version.js
const VERSION$1 = "7.0.8", noop = () => {}, consoleWarn = console.warn.bind(console), consoleError = console.error.bind(console);
function createLogger(e = {}) {
	return typeof e.debug != "function" && (e.debug = noop), typeof e.info != "function" && (e.info = noop), typeof e.warn != "function" && (e.warn = consoleWarn), typeof e.error != "function" && (e.error = consoleError), e;
}
const userAgentTrail = `octokit-core.js/${VERSION$1} ${getUserAgent()}`;
var Octokit = class {
	static VERSION = VERSION$1;
	static defaults(e) {
		return class extends this {
			constructor(...t) {
				let n = t[0] || {};
				super(typeof e == "function" ? e(n) : Object.assign({}, e, n, n.userAgent && e.userAgent ? { userAgent: `${n.userAgent} ${e.userAgent}` } : null));
			}
		};
	}
	static plugins = [];
	static plugin(...e) {
		let t = this.plugins;
		return class extends this {
			static plugins = t.concat(e.filter((e) => !t.includes(e)));
		};
	}
	constructor(e = {}) {
		let t = new before_after_hook_default.Collection(), n = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, e.request, { hook: t.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		if (n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${userAgentTrail}` : userAgentTrail, e.baseUrl && (n.baseUrl = e.baseUrl), e.previews && (n.mediaType.previews = e.previews), e.timeZone && (n.headers["time-zone"] = e.timeZone), this.request = request.defaults(n), this.graphql = withCustomRequest(this.request).defaults(n), this.log = createLogger(e.log), this.hook = t, e.authStrategy) {
			let { authStrategy: n, ...r } = e, i = n(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: r
			}, e.auth));
			t.wrap("request", i.hook), this.auth = i;
		} else if (!e.auth) this.auth = async () => ({ type: "unauthenticated" });
		else {
			let n = createTokenAuth(e.auth);
			t.wrap("request", n.hook), this.auth = n;
		}
		let r = this.constructor;
		for (let t = 0; t < r.plugins.length; ++t) Object.assign(this, r.plugins[t](this, e));
	}
	request;
	graphql;
	log;
	hook;
	auth;
}, VERSION = "0.0.0-development";
function normalizePaginatedListResponse(e) {
	if (!e.data) return {
		...e,
		data: []
	};
	if (!(("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data))) return e;
	let t = e.data.incomplete_results, n = e.data.repository_selection, r = e.data.total_count, i = e.data.total_commits;
	delete e.data.incomplete_results, delete e.data.repository_selection, delete e.data.total_count, delete e.data.total_commits;
	let a = Object.keys(e.data)[0];
	return e.data = e.data[a], t !== void 0 && (e.data.incomplete_results = t), n !== void 0 && (e.data.repository_selection = n), e.data.total_count = r, e.data.total_commits = i, e;
}
function iterator(e, t, n) {
	let r = typeof t == "function" ? t.endpoint(n) : e.request.endpoint(t, n), i = typeof t == "function" ? t : e.request, a = r.method, o = r.headers, s = r.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!s) return { done: !0 };
		try {
			let e = normalizePaginatedListResponse(await i({
				method: a,
				url: s,
				headers: o
			}));
			if (s = ((e.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1], !s && "total_commits" in e.data) {
				let t = new URL(e.url), n = t.searchParams, r = parseInt(n.get("page") || "1", 10);
				r * parseInt(n.get("per_page") || "250", 10) < e.data.total_commits && (n.set("page", String(r + 1)), s = t.toString());
			}
			return { value: e };
		} catch (e) {
			if (e.status !== 409) throw e;
			return s = "", { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function paginate(e, t, n, r) {
	return typeof n == "function" && (r = n, n = void 0), gather(e, [], iterator(e, t, n)[Symbol.asyncIterator](), r);
}
function gather(e, t, n, r) {
	return n.next().then((i) => {
		if (i.done) return t;
		let a = !1;
		function o() {
			a = !0;
		}
		return t = t.concat(r ? r(i.value, o) : i.value.data), a ? t : gather(e, t, n, r);
	});
}
Object.assign(paginate, { iterator });
function paginateRest(e) {
	return { paginate: Object.assign(paginate.bind(null, e), { iterator: iterator.bind(null, e) }) };
}
paginateRest.VERSION = VERSION;
// src/calls/github-fetch.ts
function githubFetch() {
	let e = new require_connections.t(!0);
	return async (t, n) => {
		let { method: r, headers: i, body: a = null, signal: o } = n;
		try {
			let n = {
				url: new URL(t),
				method: r,
				headers: i,
				body: a
			}, { bytes: s, ...c } = await following(e, n, o);
			return {
				...c,
				text: async () => new TextDecoder().decode(s),
				arrayBuffer: async () => s.slice().buffer,
				body: s
			};
		} catch (t) {
			throw o.aborted && e.destroy(), t;
		}
	};
}
async function following(e, t, n) {
	let r = t;
	for (let t = 0; t <= 20; t++) {
		let t = await require_send.t(e, r, n), i = t.headers.get("location");
		if (i === void 0 || !REDIRECTS.includes(t.status)) return {
			...t,
			url: `${r.url}`
		};
		r = redirected(r, i, t.status);
	}
	throw Error("more than 20 redirects");
}
const REDIRECTS = [
	301,
	302,
	303,
	307,
	308
];
function redirected({ url: e, method: t, headers: n, body: r }, i, a) {
	let o = new URL(Buffer.from(i, "latin1").toString(), e);
	if (!/^https?:$/.test(o.protocol)) throw Error(`redirect to ${o.protocol}`);
	Object.assign(o, {
		username: "",
		password: "",
		hash: ""
	});
	let s = o.origin === e.origin ? /^$/ : /^(authorization|cookie)$/, c = Object.entries(n).filter(([e]) => !s.test(e)), l = {
		url: o,
		method: t,
		headers: Object.fromEntries(c),
		body: r
	};
	return a === 303 ? {
		...l,
		method: "GET",
		body: null
	} : l;
}
function markerOf(e, t = null) {
	return `<!-- flowgate${e === "connection-references.json" ? "" : `:${hidden(e)}`}${t === null ? "" : `:issue ${hidden(t)}`} -->`;
}
const hidden = (e) => encodeURIComponent(e.toWellFormed()).replaceAll("-", "%2D"), isMarked = (e, t) => e.split("\n", 1)[0]?.trimEnd() === t, text = require_schemas.u(require_schemas._()), account = require_schemas.u(require_schemas.f({ login: require_schemas._() })), named = require_schemas.f({ sha: require_schemas._() }), files = () => require_schemas.r(require_schemas.f({
	filename: require_schemas._(),
	status: require_schemas._(),
	previous_filename: text,
	contents_url: text
})), commits = () => require_schemas.r(require_schemas.f({
	sha: require_schemas._(),
	parents: require_schemas.r(named),
	commit: require_schemas.f({
		message: require_schemas._(),
		committer: require_schemas.u(require_schemas.f({ date: text }))
	})
})), pull = {
	head: named,
	base: require_schemas.f({ ref: require_schemas._() })
}, comment = () => require_schemas.f({
	id: require_schemas.o(),
	node_id: require_schemas._(),
	html_url: require_schemas._(),
	body: text,
	user: account
}), checkRun = () => require_schemas.f({
	id: require_schemas.o(),
	html_url: text,
	external_id: text,
	output: require_schemas.f({ annotations_count: require_schemas.o() })
}), unread = () => require_schemas.b(), ANSWERS = {
	"GET /repos/{owner}/{repo}/contents/{path}": () => require_schemas.a((e) => e instanceof Uint8Array),
	"GET /repos/{owner}/{repo}/git/trees/{tree_sha}": () => require_schemas.f({
		truncated: require_schemas.i(),
		tree: require_schemas.r(require_schemas.f({
			path: require_schemas._(),
			mode: require_schemas._(),
			sha: require_schemas._(),
			size: require_schemas.u(require_schemas.d())
		}))
	}),
	"GET /repos/{owner}/{repo}/commits": commits,
	"GET /repos/{owner}/{repo}/commits/{ref}": unread,
	"GET /repos/{owner}/{repo}/compare/{basehead}": () => require_schemas.f({
		status: require_schemas._(),
		total_commits: require_schemas.o(),
		commits: commits(),
		files: require_schemas.u(files())
	}),
	"GET /repos/{owner}/{repo}/pulls": unread,
	"GET /repos/{owner}/{repo}/pulls/{pull_number}": () => require_schemas.f({
		...pull,
		merged: require_schemas.i(),
		changed_files: require_schemas.o()
	}),
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/files": files,
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews": () => require_schemas.r(require_schemas.f({
		state: require_schemas._(),
		user: account,
		commit_id: text
	})),
	"GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls": () => require_schemas.r(require_schemas.f({
		...pull,
		number: require_schemas.o(),
		merged_at: require_schemas.l(require_schemas._())
	})),
	"GET /repos/{owner}/{repo}/issues/{issue_number}/comments": () => require_schemas.r(comment()),
	"POST /repos/{owner}/{repo}/issues/{issue_number}/comments": comment,
	"GET /repos/{owner}/{repo}/issues/comments/{comment_id}": comment,
	"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": unread,
	"DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": unread,
	"POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": () => require_schemas.f({ id: require_schemas.o() }),
	"DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}": unread,
	"GET /repos/{owner}/{repo}/issues": () => require_schemas.r(require_schemas.f({
		number: require_schemas.o(),
		html_url: require_schemas._(),
		title: require_schemas._(),
		body: text,
		user: account,
		pull_request: require_schemas.p(require_schemas.b())
	})),
	"POST /repos/{owner}/{repo}/issues": unread,
	"PATCH /repos/{owner}/{repo}/issues/{issue_number}": unread,
	"POST /repos/{owner}/{repo}/check-runs": checkRun,
	"GET /repos/{owner}/{repo}/check-runs/{check_run_id}": checkRun,
	"PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": checkRun,
	"GET /repos/{owner}/{repo}/commits/{ref}/check-runs": () => require_schemas.f({
		total_count: require_schemas.o(),
		check_runs: require_schemas.r(checkRun())
	}),
	"GET /orgs/{org}/teams/{team_slug}/members": () => require_schemas.r(require_schemas.f({ login: require_schemas._() })),
	"GET /repos/{owner}/{repo}/actions/oidc/customization/sub": () => require_schemas.f({
		use_default: require_schemas.i(),
		include_claim_keys: require_schemas.u(require_schemas.r(require_schemas._())),
		sub_claim_prefix: require_schemas.p(require_schemas.b())
	})
}, built = new Map();
function answerTo(e) {
	let t = built.get(e);
	if (t !== void 0) return t;
	let n = ANSWERS[e]?.();
	if (n === void 0) throw Error(`what is read of ${e} is not known`);
	return built.set(e, n), n;
}
function partRead(e, t) {
	let n = e.safeParse(t);
	if (n.success) return n.data;
	let r = n.error.issues[0]?.path.join(".") ?? "";
	throw new require_index.ar({
		code: "github-answer-unexpected",
		at: r
	});
}
// src/github/graphql.ts
const GRAPHQL = /\/graphql$/;
function graphqlAnswer(e, { url: t }) {
	if (!GRAPHQL.test(t)) return e;
	let { data: n = null, errors: r } = require_index.br(e.data) ? e.data : {}, i = [r ?? []].flat().filter(require_index.br), a = {
		data: require_index.br(n) ? n : null,
		...i.length > 0 && { errors: i }
	};
	return {
		...e,
		data: a
	};
}
function isGraphqlAnswer(e) {
	return e instanceof Error && e.name === "GraphqlResponseError";
}
// src/github/persist.ts
function persist(e, t) {
	let { retryPolicy: n, over: r } = t, i = waiting(r);
	e.hook.wrap("request", async (e, a) => {
		for (let o = 1; !r.aborted; o++) try {
			let t = AbortSignal.any([r, AbortSignal.timeout(n.answerMs)]);
			return a.request = {
				...a.request,
				signal: t,
				log: SILENT
			}, partOf(graphqlAnswer(whole(await e(a)), a), a);
		} catch (e) {
			if (r.aborted) break;
			await i(waitAfter(e, o, a, t)), await a.request.beforeRepeat?.();
		}
		return never();
	});
}
function waiting(e) {
	return (t) => (0, node_timers_promises.setTimeout)(t, void 0, { signal: e }).catch(never);
}
const never = () => new Promise(() => {});
function waitAfter(e, t, n, { retryPolicy: r, notify: i }) {
	let a = require_index.or(e), o = a && waitBefore(a, repeatable(n), t, r);
	if (o === null || t >= r.attempts) throw withoutConflict(e);
	return o >= 1e4 && i({
		code: "waiting-for-github",
		seconds: Math.ceil(o / 1e3)
	}), o;
}
function repeatable({ method: e, request: t }) {
	return "retries" in t && t.retries === 0 ? "POST" : e;
}
const ignore = () => {}, SILENT = {
	debug: ignore,
	info: ignore,
	warn: ignore,
	error: ignore
};
function whole(e) {
	let { status: t, data: n, headers: r } = e;
	if (t === NO_CONTENT) return e;
	let i = String(r["content-type"]);
	if (typeof n == "string" && !i.startsWith("application/vnd.github")) {
		let e = i.startsWith("application/json");
		throw new require_index.ar(e ? { code: "github-answer-cut" } : {
			code: "github-answer-type",
			type: i
		});
	}
	return e;
}
const NO_CONTENT = 204;
function partOf(e, { request: t }) {
	let { answer: n } = t ?? {};
	return n === void 0 ? e : {
		...e,
		data: partRead(n, e.data)
	};
}
function withoutConflict(e) {
	let t = require_index.or(e);
	return t?.status === 409 ? new require_index.rr(t) : e;
}
// src/github/requests.ts
function requesting({ request: e }) {
	return (t, n = {}) => e(t, {
		...n,
		request: {
			...n.request,
			answer: answerTo(t)
		}
	});
}
function paginating(e) {
	return async (t, n) => {
		let { items: r, pages: i } = await readOnce(e, t, n);
		for (let a = 1; i > 1; a++) {
			if (a === 5) throw lost("github-list-moving");
			let o = r;
			if ({items: r, pages: i} = await readOnce(e, t, n), (0, node_util.isDeepStrictEqual)(r.slice(0, o.length), o)) break;
		}
		return r;
	};
}
async function readOnce(e, t, n) {
	let r = e.request.endpoint(t, n), { origin: i } = new URL(r.url), a = answerTo(t), o = new Set(), s = Object.assign(async (t) => {
		if (new URL(t.url).origin !== i) throw lost("github-link-elsewhere");
		if (o.has(t.url) || o.size === 1e3) throw lost("github-list-in-circle");
		return o.add(t.url), e.request({
			...t,
			request: { answer: a }
		});
	}, { endpoint: () => r });
	return {
		items: await e.paginate(s),
		pages: o.size
	};
}
const lost = (e) => new require_index.ar({ code: e });
async function querying({ graphql: e }, t, n, r) {
	try {
		return partRead(t, await e(n, r) ?? {});
	} catch (e) {
		throw isGraphqlAnswer(e) && (e.data = t.safeParse(e.data).data ?? null), e;
	}
}
// src/github/token-kind.ts
function tokenKind(e, { headers: t }) {
	return t["x-oauth-scopes"] !== void 0 || /^gh[po]_/.test(e) ? "classic" : e.startsWith("github_pat_") ? "fine-grained" : "job";
}
// src/github/client.ts
const PaginatingOctokit = Octokit.plugin(paginateRest);
var RequestsSpent = class extends Error {
	name = "RequestsSpent";
	requests;
	constructor(e) {
		super(`${e} requests were sent to GitHub, and no more are allowed`), this.requests = e;
	}
};
function connect(e, t, n = 1e400) {
	let { event: r, mapFile: i = "connection-references.json", onNotice: a, over: o = new AbortController().signal } = e, s = checked(e.token), c = Date.now(), l = new PaginatingOctokit({
		auth: s,
		baseUrl: r.apiUrl,
		userAgent: userAgent(),
		request: { fetch: githubFetch() }
	});
	l.hook.before("request", ({ headers: e }) => {
		e["x-github-api-version"] = API_VERSION;
	}), count(l, n), persist(l, {
		retryPolicy: t,
		notify: a,
		over: o
	});
	let u = waiting(o);
	return {
		request: requesting(l),
		paginate: paginating(l),
		graphql: (...e) => querying(l, ...e),
		repo: {
			owner: r.owner,
			repo: r.repo
		},
		event: r,
		mapFile: i,
		attempts: t.attempts,
		notify: a,
		unlistedMs: t.unlistedMs,
		isListed: () => Date.now() - c >= t.listedMs,
		pause: (e) => u(backoff(e, t) * (1 + Math.random())),
		wait: u,
		explain(e, t) {
			let n = require_index.or(e);
			return n === null ? e : require_index.ur(n, t, {
				text: s,
				kind: tokenKind(s, n)
			});
		},
		denied: (e, t) => ({
			permission: require_index.lr(e),
			token: tokenKind(s, t)
		})
	};
}
function userAgent() {
	let e = process.env.ACTIONS_ORCHESTRATION_ID?.trim();
	return e ? `flowgate actions_orchestration_id/${e.replace(/[^\w.-]/g, "_")}` : "flowgate";
}
const API_VERSION = "2022-11-28";
function checked(e) {
	let t = e.trim();
	if (t === "") throw new require_index.ir({ code: "github-token-empty" });
	if (!/^[\x21-\x7e]+$/.test(t)) throw new require_index.ir({ code: "github-token-malformed" });
	return t;
}
function count(e, t) {
	let n = t;
	e.hook.before("request", () => {
		if (n === 0) throw new RequestsSpent(t);
		--n;
	});
}
// src/github/file.ts
async function readFile(e, t, n) {
	let r = await readPath(e, t, n);
	if (r === TOO_LARGE) throw new require_index.ir({
		code: "file-too-large-for-github",
		path: t,
		ref: n,
		megabytes: MEGABYTES
	});
	return r.kind === "file" ? r.bytes : null;
}
async function fileAt(e, t, n) {
	let r = await readPath(e, t, n);
	if (r.kind !== "none") return r;
	let i = t.split("/").slice(0, -1);
	for (let t = 1; t <= i.length; t++) {
		let r = await readPath(e, i.slice(0, t).join("/"), n);
		if (r.kind === "none") break;
		if (r !== FOLDER) return {
			kind: "other",
			reason: {
				code: "path-through-link",
				folder: i.slice(0, t).join("/")
			}
		};
	}
	return { kind: "none" };
}
const MEGABYTES = 100, FOLDER = {
	kind: "other",
	reason: { code: "path-is-folder" }
}, NO_FILE = {
	kind: "other",
	reason: { code: "path-without-file" }
}, TOO_LARGE = {
	kind: "other",
	reason: {
		code: "path-too-large",
		megabytes: 100
	}
};
async function readPath(e, t, n) {
	if (n === "") throw new require_index.ir({
		code: "no-commit-named",
		path: t
	});
	let { request: r, repo: i, explain: a } = e;
	try {
		let { data: e, headers: a } = await r("GET /repos/{owner}/{repo}/contents/{path}", {
			...i,
			path: t,
			ref: n,
			mediaType: { format: "raw" },
			request: { parseSuccessResponseBody: !1 }
		}), o = e;
		return isRaw(a["content-type"]) ? {
			kind: "file",
			bytes: o
		} : o[0] === LIST ? FOLDER : NO_FILE;
	} catch (e) {
		let r = require_index.or(e);
		if (r?.status === 403 && /too large/i.test(r.quoted)) return TOO_LARGE;
		if (r?.status !== 404) throw a(e, {
			code: "read-file",
			path: t,
			ref: n
		});
	}
	return await isCommitThere(e, t, n), { kind: "none" };
}
const LIST = 91, isRaw = (e) => /^application\/vnd\.github\b.*\braw\b/.test(e ?? "");
async function isCommitThere(e, t, n) {
	let { request: r, repo: i, event: a, explain: o } = e;
	try {
		return await r("GET /repos/{owner}/{repo}/commits/{ref}", {
			...i,
			ref: n,
			mediaType: { format: "sha" }
		}), !0;
	} catch (e) {
		if (a.kind === "push" && require_index.or(e)?.status === 422) return !1;
		throw o(e, {
			code: "find-commit-of-file",
			path: t,
			ref: n,
			repository: `${i.owner}/${i.repo}`
		});
	}
}
// src/github/files-query.ts
const entrySchema = require_schemas.f({
	mode: require_schemas.o(),
	object: require_schemas.u(require_schemas.f({
		oid: require_schemas.u(require_schemas._()),
		text: require_schemas.u(require_schemas._())
	}))
}), answerSchema = require_schemas.f({ repository: require_schemas.u(require_schemas.m(require_schemas._(), require_schemas.l(require_schemas.m(require_schemas._(), require_schemas.l(entrySchema))))) });
function queryOf(e, t) {
	let n = [...t.map((e, t) => `$r${t}: GitObjectID!`), ...e.map((e, t) => `$p${t}: String!`)], r = t.map((t, n) => `    c${n}: object(oid: $r${n}) {
      ... on Commit {
${e.flatMap((e, n) => e.commit === t ? [`f${n}: file(path: $p${n}) { ...bytes }`] : []).join("\n")}
      }
    }`);
	return `query ($owner: String!, $repo: String!, ${n.join(", ")}) {
  repository(owner: $owner, name: $repo) {
${r.join("\n")}
  }
}
fragment bytes on TreeEntry { mode object { ... on Blob { oid text } } }`;
}
async function askForFiles(e, t) {
	let n = [...new Set(t.map(({ commit: e }) => e))], r = Object.fromEntries(n.map((e, t) => [`r${t}`, e])), i = Object.fromEntries(t.map(({ path: e }, t) => [`p${t}`, e])), a;
	try {
		let o = {
			...e.repo,
			...r,
			...i
		};
		a = await e.graphql(answerSchema, queryOf(t, n), o);
	} catch (e) {
		if (isGraphqlAnswer(e)) return answerOf(t, e.data, e.errors);
		let n = require_index.or(e);
		if (n === null) throw e;
		return isUncertain(n) ? {
			files: new Map(),
			refused: t
		} : null;
	}
	let o = n.filter((e, t) => a.repository?.[`c${t}`] === null);
	for (let n of o) if (await isCommitThere(e, t.find((e) => e.commit === n)?.path ?? "", n)) return null;
	let { files: s, refused: c } = answerOf(t, a, []), l = c.filter(({ commit: e }) => o.includes(e));
	for (let e of l) s.set(e, null);
	return {
		files: s,
		refused: c.filter((e) => !l.includes(e))
	};
}
function answerOf(e, t, n) {
	let r = Object.assign({}, ...Object.values(t?.repository ?? {})), i = n.filter(({ type: e }) => e === "NOT_FOUND"), a = new Set(i.map(({ path: e }) => [e].flat().at(-1))), o = new Map(), s = [];
	for (let [t, i] of e.entries()) {
		let e = r[`f${t}`], c = a.has(`f${t}`) || e === null && n.length === 0, l = e ? exactBytes(e) : null;
		c || l !== null ? o.set(i, l) : e || s.push(i);
	}
	return {
		files: o,
		refused: s
	};
}
const isRegular = (e) => (e & 61440) == 32768;
function exactBytes({ mode: e, object: t }) {
	if (!isRegular(e) || typeof t?.text != "string") return null;
	let n = Buffer.from(t.text, "utf8");
	return require_blob.t(n, t.oid) ? n : null;
}
async function* readFiles(e, t, n) {
	let r = [...new Set(t)].map((e) => ({
		path: e,
		commit: n
	}));
	for await (let [{ path: t }, n] of readEach(e, r, 10)) yield [t, n];
}
async function* readEach(e, t, n) {
	let r = new Set(t);
	if (r.size > n) for await (let n of inBatches(e, t)) {
		for (let e of n.keys()) r.delete(e);
		yield* n;
	}
	yield* require_index.qt(r, async (t) => [t, await readFile(e, t.path, t.commit)], { concurrency: 8 });
}
async function* inBatches(e, t) {
	let n = split(t, 50), r = 0;
	for (let t = n.shift(); t !== void 0; t = n.shift()) {
		let i = await askForFiles(e, t);
		if (i === null) return;
		let { files: a, refused: o } = i;
		if (yield a, r = o.length < t.length ? 0 : r + 1, r === 8) return;
		t.length > 1 && n.unshift(...split(o, Math.ceil(o.length / 2)));
	}
}
function split(e, t) {
	let n = Math.ceil(e.length / Math.max(t, 1));
	return Array.from({ length: n }, (n, r) => e.slice(r * t, (r + 1) * t));
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return readFile;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return isGraphqlAnswer;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return RETRY_POLICY;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return isUncertain;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return fileAt;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return isMarked;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return readFiles;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return RequestsSpent;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return split;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return connect;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return readEach;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return markerOf;
	}
});
