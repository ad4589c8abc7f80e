const require_carry_out = require("./carry-out.js");
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
		const failure = require_carry_out.asFailure(error);
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
function retryOf(asked, failure, wait, next) {
	const code = failure.isThrottled ? "waiting-for-server" : "trying-again";
	const { call = asked.call, service = asked.service } = failure.reason;
	const who = service === void 0 ? {} : { service };
	const cause = {
		...failure.reason,
		...who
	};
	return {
		code,
		call,
		...who,
		cause,
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
Object.defineProperty(exports, "Pace", {
	enumerable: true,
	get: function() {
		return Pace;
	}
});
Object.defineProperty(exports, "sideBySide", {
	enumerable: true,
	get: function() {
		return sideBySide;
	}
});
Object.defineProperty(exports, "withRetries", {
	enumerable: true,
	get: function() {
		return withRetries;
	}
});
