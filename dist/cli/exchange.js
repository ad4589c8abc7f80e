const require_index = require("./index.js");
const require_undici$1 = require("./undici.js");
const require_carry_out = require("./carry-out.js");
const require_proxy_variables = require("./proxy-variables.js");
// src/calls/network.ts
var import_undici = require_undici$1.require_undici();
/** By the code of Node or undici. Before the connection is open, nothing has been sent. */
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
			"UND_ERR_CONNECT_TIMEOUT",
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
			"ERR_SSL_WRONG_VERSION_NUMBER",
			"UND_ERR_PRX_TLS"
		],
		found: "certificate-untrusted",
		effect: "none",
		transient: false
	},
	{
		codes: ["UND_ERR_HEADERS_OVERFLOW"],
		found: "headers-too-large",
		effect: "unknown",
		transient: false
	}
];
/** A proxy's refusal, which undici reports as an aborted request. */
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
/** What a `fetch` that threw means. */
function networkFailure(error, host) {
	const all = [...chain(error)];
	const { found, effect, transient } = FAULTS.find(({ codes }) => all.some((one) => codes.includes(codeOf(one)))) ?? otherFault(all);
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
	if (all.some(({ message }) => message.startsWith("Proxy response"))) return PROXY_REFUSED;
	return all.some((one) => "syscall" in one && one.syscall === "connect") ? {
		...CUT_OFF,
		effect: "none"
	} : CUT_OFF;
}
function* chain(error) {
	for (let one = error; require_carry_out.isErrorLike(one); one = one.cause) yield one;
}
function codeOf(error) {
	return "code" in error && typeof error.code === "string" ? error.code : "";
}
// src/calls/exchange.ts
var exchange_exports = /* @__PURE__ */ require_index.__exportAll({
	dispatcherFor: () => dispatcherFor,
	exchange: () => exchange
});
/**
* The proxies that the environment names; for https they only carry a tunnel. A proxy is never used
* for loopback, since it would see the key. Each call has its own connection: on one kept open, the
* server closing it could not be distinguished from a lost answer. The timeout is the call's own.
*/
function dispatcherFor(url) {
	const options = {
		headersTimeout: 0,
		bodyTimeout: 0,
		pipelining: 0
	};
	const proxied = require_proxy_variables.PROXY_VARIABLES.some((name) => process.env[name]);
	if (require_carry_out.isLoopback(url) || !proxied) return new import_undici.Agent(options);
	try {
		return new import_undici.EnvHttpProxyAgent(options);
	} catch {
		throw new require_carry_out.Failure({
			code: "proxy-invalid",
			variables: require_proxy_variables.PROXY_VARIABLES
		});
	}
}
/** GitHub kills a cancelled job 10 s after the signal; one call and one read fit in. */
const LAST_CALL_MS = 4e3;
/**
* Sends a request and reads the complete answer within the timeout; follows no redirect. Throws a
* `Failure` for every layer below the answer.
*/
async function exchange(dispatcher, { url, method, headers, body, signal }, { timeoutMs, ending }) {
	const late = new AbortController();
	const stop = () => late.abort();
	const hurry = () => timers.push(setTimeout(stop, Math.min(timeoutMs, LAST_CALL_MS)));
	const timers = [setTimeout(stop, timeoutMs)];
	signal?.addEventListener("abort", stop, { once: true });
	if (ending?.aborted) hurry();
	ending?.addEventListener("abort", hurry, { once: true });
	try {
		const answer = await (0, import_undici.fetch)(url, {
			method,
			redirect: "manual",
			headers,
			body,
			dispatcher,
			signal: late.signal
		});
		const text = new TextDecoder().decode(await require_carry_out.boundedBody(answer, require_carry_out.MOST_ANSWER_BYTES));
		return {
			status: answer.status,
			headers: answer.headers,
			text
		};
	} catch (error) {
		if (error instanceof require_carry_out.ReplyTooLarge) throw tooLarge(url.host);
		if (late.signal.aborted && !signal?.aborted) throw timedOut(ending?.aborted ? Math.min(timeoutMs, LAST_CALL_MS) : timeoutMs);
		throw networkFailure(error, url.host);
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
Object.defineProperty(exports, "dispatcherFor", {
	enumerable: true,
	get: function() {
		return dispatcherFor;
	}
});
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
