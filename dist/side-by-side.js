const require_index = require("./index.js");
// src/calls/failure.ts
var import_undici = require_index.require_undici();
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
		return require_index.kindOf(this.reason);
	}
	/** True when the server asks for fewer calls. */
	get isThrottled() {
		return this.reason.code === "throttled";
	}
};
/** An answer arrived, but it does not show what was done. */
function unreadable(reason) {
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
	const found = {
		...reason,
		call,
		...service === void 0 ? {} : { service },
		...tries > 1 ? { tries } : {},
		...givenUp === null ? {} : { givenUp }
	};
	return new require_index.HostError(require_index.redactAll(found, secrets), {
		mayHaveWritten: write && effect === "unknown",
		isLasting,
		cause: require_index.redactError(cause, secrets)
	});
}
// src/calls/network.ts
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
	return new Failure({
		code: found,
		host,
		detail: last?.message || last && codeOf(last) || String(error)
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
	for (let one = error; require_index.isErrorLike(one); one = one.cause) yield one;
}
function codeOf(error) {
	return "code" in error && typeof error.code === "string" ? error.code : "";
}
// src/calls/exchange.ts
const PROXY_VARIABLES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
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
	const proxied = PROXY_VARIABLES.some((name) => process.env[name]);
	if (require_index.isLoopback(url) || !proxied) return new import_undici.Agent(options);
	try {
		return new import_undici.EnvHttpProxyAgent(options);
	} catch {
		throw new Failure({
			code: "proxy-invalid",
			variables: PROXY_VARIABLES
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
		const text = new TextDecoder().decode(await require_index.boundedBody(answer, require_index.MOST_ANSWER_BYTES));
		return {
			status: answer.status,
			headers: answer.headers,
			text
		};
	} catch (error) {
		if (error instanceof require_index.ReplyTooLarge) throw tooLarge(url.host);
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
	return new Failure({
		code: "answer-too-large",
		host,
		most: require_index.MOST_ANSWER_BYTES
	}, { effect: "unknown" });
}
function timedOut(timeoutMs) {
	return new Failure({
		code: "timeout",
		seconds: timeoutMs / 1e3
	}, {
		effect: "unknown",
		transient: true
	});
}
// src/calls/pace.ts
/** The longest total wait of a run before repeated calls. */
const LONGEST_RUN_WAIT_MS = 6e5;
const MOST_RUN_RETRIES = 100;
/** Between two calls once the server throttles; 12 s is the documented "5 calls a minute". */
const FIRST_GAP_MS = 500;
const LONGEST_GAP_MS = 12e3;
/**
* The waits that all calls of a run share: if one call must wait, the others wait as well, and none
* starts while the server asks for time.
*/
var Pace = class {
	options;
	pause = Promise.resolve();
	/** The start delay: doubled by each 429, halved by each success. */
	gapMs = 0;
	waitedMs = 0;
	waitingUntil = 0;
	retries = 0;
	constructor(options) {
		this.options = options;
	}
	/** Resolves when a new call may be sent. */
	async turn() {
		const gap = this.gapMs;
		if (gap > 0) this.hold(gap);
		await this.pause;
	}
	succeeded() {
		this.gapMs = this.gapMs / 2 < FIRST_GAP_MS ? 0 : this.gapMs / 2;
	}
	/** Why nothing waits any more; null while the run goes on. */
	stopped() {
		return this.options.signal?.aborted ? { code: "run-stopped" } : null;
	}
	/** Why a call may not be repeated after `wait`; null when it may. */
	refusal(wait) {
		if (this.retries >= MOST_RUN_RETRIES) return {
			code: "retries-spent",
			tries: MOST_RUN_RETRIES
		};
		if (this.waitedMs + this.addedBy(wait) <= LONGEST_RUN_WAIT_MS) return null;
		return {
			code: "waiting-spent",
			seconds: Math.round(this.waitedMs / 1e3),
			most: LONGEST_RUN_WAIT_MS / 1e3
		};
	}
	/** Waits before a repeated call; after a 429 every other call waits too. */
	async wait(milliseconds, { isThrottled }) {
		this.retries += 1;
		this.waitedMs += this.addedBy(milliseconds);
		this.waitingUntil = Math.max(this.waitingUntil, this.time() + milliseconds);
		const own = this.sleep(milliseconds);
		if (isThrottled) {
			this.slowDown();
			this.pause = Promise.all([this.pause, own]).then(() => {});
		}
		await own;
		await this.pause;
	}
	/** For a call that must not be repeated: the others still wait. */
	heed(milliseconds, { isThrottled }) {
		if (!isThrottled) return;
		this.slowDown();
		this.hold(milliseconds);
	}
	slowDown() {
		this.gapMs = Math.min(LONGEST_GAP_MS, Math.max(FIRST_GAP_MS, this.gapMs * 2));
	}
	/** Makes every later call wait that long, after any other wait. */
	hold(milliseconds) {
		if (this.waitedMs + milliseconds > LONGEST_RUN_WAIT_MS) return;
		this.waitedMs += milliseconds;
		this.waitingUntil = Math.max(this.waitingUntil, this.time()) + milliseconds;
		this.pause = this.pause.then(() => this.sleep(milliseconds));
	}
	/** Overlapping waits count once: only the time that the run waits counts. */
	addedBy(wait) {
		const now = this.time();
		return Math.max(0, now + wait - Math.max(now, this.waitingUntil));
	}
	time() {
		return this.options.now().getTime();
	}
	async sleep(milliseconds) {
		const { sleep, signal } = this.options;
		if (!signal?.aborted) await sleep(milliseconds, signal);
	}
};
// src/calls/retry.ts
/**
* Reads and updates are retried, a create never. After a lost reply the caller checks an update; a
* state may be set twice. What is only observed (`observe`) takes nothing of the run's budget: its
* caller asks again later.
*/
const MAY_TRY_AGAIN = {
	read: ({ transient }) => transient,
	observe: () => false,
	update: ({ transient, effect }) => transient && effect === "none",
	"set-state": ({ transient }) => transient,
	create: () => false
};
const MOST_TRIES = 4;
/** A call that timed out has already taken two minutes. */
const MOST_TIMEOUTS = 2;
/** All waits of one call together; a longer `Retry-After` ends the call at once. */
const LONGEST_WAIT_MS = 18e4;
const FIRST_WAIT_MS = 1e3;
/** Runs `attempt` until it succeeds, must not be repeated, or the run's waiting time is used up. */
async function withRetries(attempt, { kind, call, service, pace, onRetry }) {
	const failures = [];
	await pace.turn();
	for (let waited = 0;;) try {
		const result = await attempt();
		pace.succeeded();
		return result;
	} catch (error) {
		const failure = asFailure(error);
		failures.push(failure);
		const wait = failure.retryAfterMs ?? backOff(failures.length);
		const late = tooLong(failure, waited + wait);
		const mayTry = MAY_TRY_AGAIN[kind](failure);
		if (!mayTry && late === null) pace.heed(wait, failure);
		if (!mayTry || isEnough(failures)) throw outcome(failures, null);
		insist(failures, pace.stopped() ?? late ?? pace.refusal(wait));
		onRetry(retryOf({
			call,
			service
		}, failure, wait, failures.length + 1));
		await pace.wait(wait, failure);
		waited += wait;
	}
}
function insist(failures, givenUp) {
	if (givenUp !== null) throw outcome(failures, givenUp);
}
function retryOf({ call, service }, failure, wait, next) {
	return {
		code: failure.isThrottled ? "waiting-for-server" : "trying-again",
		...service === void 0 ? { call } : {
			call,
			service
		},
		cause: failure.reason,
		seconds: seconds(wait),
		next,
		most: MOST_TRIES
	};
}
function tooLong({ retryAfterMs }, wait) {
	if (wait <= LONGEST_WAIT_MS) return null;
	return (retryAfterMs ?? 0) > LONGEST_WAIT_MS ? {
		code: "wait-too-long",
		seconds: seconds(retryAfterMs ?? 0)
	} : { code: "call-waited-enough" };
}
function isEnough(failures) {
	const timeouts = failures.filter(({ kind }) => kind === "timeout").length;
	return failures.length >= MOST_TRIES || timeouts >= MOST_TIMEOUTS;
}
/**
* The last failure decides; but if an earlier attempt may have changed something, so may the call.
*/
function outcome(failures, givenUp) {
	const last = failures.at(-1);
	if (failures.some(({ effect }) => effect === "unknown")) last.effect = "unknown";
	last.tries = failures.length;
	last.givenUp = givenUp;
	return last;
}
/** 1, 2, 4 s, each reduced by up to a half so that parallel calls do not return together. */
function backOff(tries) {
	return FIRST_WAIT_MS * 2 ** (tries - 1) * (.5 + Math.random() / 2);
}
function seconds(milliseconds) {
	return Math.round(milliseconds / 100) / 10;
}
// src/calls/side-by-side.ts
/**
* The values of promises that run side by side, once all of them have ended. Of several errors it
* throws that of the first in their order, whichever came first in time.
*/
async function sideBySide(promises) {
	return (await Promise.allSettled(promises)).map((one) => {
		if (one.status === "rejected") throw one.reason;
		return one.value;
	});
}
Object.defineProperty(exports, "Failure", {
	enumerable: true,
	get: function() {
		return Failure;
	}
});
Object.defineProperty(exports, "Pace", {
	enumerable: true,
	get: function() {
		return Pace;
	}
});
Object.defineProperty(exports, "asFailure", {
	enumerable: true,
	get: function() {
		return asFailure;
	}
});
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
Object.defineProperty(exports, "sideBySide", {
	enumerable: true,
	get: function() {
		return sideBySide;
	}
});
Object.defineProperty(exports, "toHostError", {
	enumerable: true,
	get: function() {
		return toHostError;
	}
});
Object.defineProperty(exports, "unreadable", {
	enumerable: true,
	get: function() {
		return unreadable;
	}
});
Object.defineProperty(exports, "withRetries", {
	enumerable: true,
	get: function() {
		return withRetries;
	}
});
