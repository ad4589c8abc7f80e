const require_index = require("./index.js");
const require_carry_out = require("./carry-out.js");
const require_connections = require("./connections.js");
const require_send = require("./send.js");
// src/calls/network.ts
/** By the code of Node. Before the connection is open, nothing has been sent. */
const FAULTS = [
	{
		codes: ["ECONNREFUSED"],
		found: "connection-refused",
		effect: "none",
		transient: true
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
		transient: true
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
		transient: true
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
		transient: false
	},
	{
		codes: ["HPE_HEADER_OVERFLOW"],
		found: "headers-too-large",
		effect: "unknown",
		transient: false
	}
];
/** Nothing has been sent without a tunnel. */
const PROXY_REFUSED = {
	codes: [],
	found: "proxy-refused",
	effect: "none",
	transient: true
};
const CUT_OFF = {
	codes: [],
	found: "connection-lost",
	effect: "unknown",
	transient: true
};
/** What the error of a request means that got no complete answer. */
function networkFailure(error, host) {
	const all = [...chain(error)];
	const known = FAULTS.find(({ codes }) => all.some((one) => codes.includes(codeOf(one))));
	const { found, effect, transient } = all.some((one) => one instanceof require_connections.NoTunnel) && known?.transient !== false ? PROXY_REFUSED : known ?? otherFault(all);
	const last = all.at(-1);
	const detail = last?.message || last && codeOf(last) || String(error);
	return new require_carry_out.Failure({
		code: found,
		host,
		detail
	}, {
		effect,
		transient,
		cause: error
	});
}
function otherFault(all) {
	return all.some((one) => "syscall" in one && one.syscall === "connect") ? {
		...CUT_OFF,
		effect: "none"
	} : CUT_OFF;
}
/** An error, its cause, and so on. Of a host with several addresses, that of the first one. */
function* chain(error) {
	for (let one = error; require_carry_out.isErrorLike(one); one = one.cause ?? firstOf(one)) yield one;
}
function firstOf(error) {
	return "errors" in error && Array.isArray(error.errors) ? error.errors[0] : void 0;
}
function codeOf(error) {
	return "code" in error && typeof error.code === "string" ? error.code : "";
}
// src/calls/exchange.ts
var exchange_exports = /* @__PURE__ */ require_index.__exportAll({ exchange: () => exchange });
/** GitHub kills a cancelled job 10 s after the signal; one call and one read fit in. */
const LAST_CALL_MS = 4e3;
/**
* Sends a request and reads the complete answer within the timeout; follows no redirect. `signal`
* ends this request alone. Throws a `Failure` for every layer below the answer.
*/
async function exchange(connections, { signal, ...sent }, { timeoutMs, ending }) {
	const late = new AbortController();
	const stop = () => late.abort();
	const hurry = () => timers.push(setTimeout(stop, Math.min(timeoutMs, LAST_CALL_MS)));
	const timers = [setTimeout(stop, timeoutMs)];
	if (signal?.aborted) stop();
	signal?.addEventListener("abort", stop, { once: true });
	if (ending?.aborted) hurry();
	ending?.addEventListener("abort", hurry, { once: true });
	try {
		const { status, headers, bytes } = await require_send.send(connections, sent, late.signal);
		return {
			status,
			headers,
			text: new TextDecoder().decode(bytes)
		};
	} catch (error) {
		if (error instanceof require_carry_out.Failure) throw error;
		if (error instanceof require_carry_out.ReplyTooLarge) throw tooLarge(sent.url.host);
		if (late.signal.aborted && !signal?.aborted) throw timedOut(ending?.aborted ? Math.min(timeoutMs, LAST_CALL_MS) : timeoutMs);
		throw networkFailure(error, sent.url.host);
	} finally {
		timers.forEach(clearTimeout);
		signal?.removeEventListener("abort", stop);
		ending?.removeEventListener("abort", hurry);
	}
}
/**
* A repeated request would get an answer of the same size. It is unknown what a write has done by
* then.
*/
function tooLarge(host) {
	return new require_carry_out.Failure({
		code: "answer-too-large",
		host,
		most: require_carry_out.MOST_ANSWER_BYTES
	}, { effect: "unknown" });
}
function timedOut(timeoutMs) {
	const reason = {
		code: "timeout",
		seconds: timeoutMs / 1e3
	};
	return new require_carry_out.Failure(reason, {
		effect: "unknown",
		transient: true
	});
}
Object.defineProperty(exports, "exchange", {
	enumerable: true,
	get: function() {
		return exchange;
	}
});
Object.defineProperty(exports, "exchange_exports", {
	enumerable: true,
	get: function() {
		return exchange_exports;
	}
});
