const require_index = require("./index.js"), require_connections = require("./connections.js"), require_send = require("./send.js"), FAULTS = [
	{
		codes: ["ECONNREFUSED"],
		found: "connection-refused",
		effect: "none",
		transient: !0
	},
	{
		codes: [
			"ENOTFOUND",
			"EAI_AGAIN",
			"EAI_FAIL",
			"EAI_NODATA"
		],
		found: "name-not-resolved",
		effect: "none",
		transient: !0
	},
	{
		codes: [
			"CONNECT_TIMEOUT",
			"ENETUNREACH",
			"EHOSTUNREACH",
			"EHOSTDOWN"
		],
		found: "host-not-reached",
		effect: "none",
		transient: !0
	},
	{
		codes: [
			"CERT_HAS_EXPIRED",
			"DEPTH_ZERO_SELF_SIGNED_CERT",
			"SELF_SIGNED_CERT_IN_CHAIN",
			"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
			"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
			"ERR_TLS_CERT_ALTNAME_INVALID",
			"ERR_SSL_WRONG_VERSION_NUMBER"
		],
		found: "certificate-untrusted",
		effect: "none",
		transient: !1
	},
	{
		codes: ["HPE_HEADER_OVERFLOW"],
		found: "headers-too-large",
		effect: "unknown",
		transient: !1
	}
], PROXY_REFUSED = {
	codes: [],
	found: "proxy-refused",
	effect: "none",
	transient: !0
}, CUT_OFF = {
	codes: [],
	found: "connection-lost",
	effect: "unknown",
	transient: !0
};
function networkFailure(e, t) {
	let n = [...chain(e)], r = FAULTS.find(({ codes: e }) => n.some((t) => e.includes(codeOf(t)))), { found: i, effect: a, transient: o } = n.some((e) => e instanceof require_connections.n) && r?.transient !== !1 ? PROXY_REFUSED : r ?? otherFault(n), s = n.at(-1), c = s?.message || s && codeOf(s) || String(e);
	return new require_index.Sr({
		code: i,
		host: t,
		detail: c
	}, {
		effect: a,
		transient: o,
		cause: e
	});
}
function otherFault(e) {
	return e.some((e) => "syscall" in e && e.syscall === "connect") ? {
		...CUT_OFF,
		effect: "none"
	} : CUT_OFF;
}
function* chain(e) {
	for (let t = e; require_index.Dr(t); t = t.cause ?? firstOf(t)) yield t;
}
function firstOf(e) {
	return "errors" in e && Array.isArray(e.errors) ? e.errors[0] : void 0;
}
function codeOf(e) {
	return "code" in e && typeof e.code == "string" ? e.code : "";
}
// src/calls/exchange.ts
var exchange_exports = require_index.Nr({ exchange: () => exchange });
const LAST_CALL_MS = 4e3;
async function exchange(e, { signal: t, ...n }, { timeoutMs: r, ending: i }) {
	let a = new AbortController(), o = () => a.abort(), s = () => c.push(setTimeout(o, Math.min(r, LAST_CALL_MS))), c = [setTimeout(o, r)];
	t?.aborted && o(), t?.addEventListener("abort", o, { once: !0 }), i?.aborted && s(), i?.addEventListener("abort", s, { once: !0 });
	try {
		let { status: t, headers: r, bytes: i } = await require_send.t(e, n, a.signal);
		return {
			status: t,
			headers: r,
			text: new TextDecoder().decode(i)
		};
	} catch (e) {
		throw e instanceof require_index.Sr ? e : e instanceof require_index.pr ? tooLarge(n.url.host) : a.signal.aborted && !t?.aborted ? timedOut(i?.aborted ? Math.min(r, LAST_CALL_MS) : r) : networkFailure(e, n.url.host);
	} finally {
		c.forEach(clearTimeout), t?.removeEventListener("abort", o), i?.removeEventListener("abort", s);
	}
}
function tooLarge(e) {
	return new require_index.Sr({
		code: "answer-too-large",
		host: e,
		most: require_index.fr
	}, { effect: "unknown" });
}
function timedOut(e) {
	let t = {
		code: "timeout",
		seconds: e / 1e3
	};
	return new require_index.Sr(t, {
		effect: "unknown",
		transient: !0
	});
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return exchange_exports;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return exchange;
	}
});
