const require_index = require("./index.js"), LONGEST_RUN_WAIT_MS = 6e5;
var Pace = class {
	options;
	pause = Promise.resolve();
	gapMs = 0;
	waitedMs = 0;
	waitingUntil = 0;
	retries = 0;
	closed = new AbortController();
	writes = new Set();
	constructor(e) {
		this.options = e;
	}
	async close() {
		this.closed.abort(), await Promise.allSettled(this.writes);
	}
	writing(e) {
		this.writes.add(e);
		let t = () => void this.writes.delete(e);
		e.then(t, t);
	}
	get isClosed() {
		return this.closed.signal.aborted;
	}
	async turn() {
		let e = this.gapMs;
		e > 0 && this.hold(e), await this.pause;
	}
	succeeded() {
		this.gapMs = this.gapMs / 2 < 500 ? 0 : this.gapMs / 2;
	}
	stopped() {
		return this.isClosed || this.options.signal?.aborted ? { code: "run-stopped" } : null;
	}
	refusal(e) {
		return this.retries >= 100 ? {
			code: "retries-spent",
			tries: 100
		} : this.waitedMs + this.addedBy(e) <= LONGEST_RUN_WAIT_MS ? null : {
			code: "waiting-spent",
			seconds: Math.round(this.waitedMs / 1e3),
			most: LONGEST_RUN_WAIT_MS / 1e3
		};
	}
	async wait(e, { isThrottled: t }) {
		this.retries += 1, this.waitedMs += this.addedBy(e), this.waitingUntil = Math.max(this.waitingUntil, this.time() + e);
		let n = this.sleep(e);
		t && (this.slowDown(), this.pause = Promise.all([this.pause, n]).then(() => {})), await n, await this.pause;
	}
	heed(e, { isThrottled: t }) {
		t && (this.slowDown(), this.hold(e));
	}
	slowDown() {
		this.gapMs = Math.min(12e3, Math.max(500, this.gapMs * 2));
	}
	hold(e) {
		this.waitedMs + e > LONGEST_RUN_WAIT_MS || (this.waitedMs += e, this.waitingUntil = Math.max(this.waitingUntil, this.time()) + e, this.pause = this.pause.then(() => this.sleep(e)));
	}
	addedBy(e) {
		let t = this.time();
		return Math.max(0, t + e - Math.max(t, this.waitingUntil));
	}
	time() {
		return this.options.now().getTime();
	}
	async sleep(e) {
		let { sleep: t, signal: n } = this.options, r = AbortSignal.any([this.closed.signal, ...n === null ? [] : [n]]);
		r.aborted || await t(e, r);
	}
};
// src/calls/retry.ts
const MAY_TRY_AGAIN = {
	read: ({ transient: e }) => e,
	observe: () => !1,
	update: ({ transient: e, effect: t }) => e && t === "none",
	"set-state": ({ transient: e }) => e,
	create: () => !1
}, LONGEST_WAIT_MS = 18e4;
function isWrite(e) {
	return e !== "read" && e !== "observe";
}
function withRetries(e, t) {
	let n = repeating(e, t);
	return isWrite(t.kind) && t.pace.writing(n), n;
}
async function repeating(e, { kind: t, call: n, service: r, pace: i, onRetry: a }) {
	let o = [];
	if (await i.turn(), i.isClosed) throw new require_index.Sr({ code: "connection-closed-before" });
	for (let s = 0;;) try {
		let t = await e();
		return i.succeeded(), t;
	} catch (e) {
		let c = require_index.Cr(e);
		o.push(c);
		let l = c.retryAfterMs ?? backOff(o.length), u = tooLong(c, s + l), d = MAY_TRY_AGAIN[t](c);
		if (!d && u === null && i.heed(l, c), !d || isEnough(o)) throw outcome(o, null);
		insist(o, i.stopped() ?? u ?? i.refusal(l)), a(retryOf({
			call: n,
			service: r
		}, c, l, o.length + 1)), await i.wait(l, c), s += l;
	}
}
function insist(e, t) {
	if (t !== null) throw outcome(e, t);
}
function retryOf(e, t, n, r) {
	let i = t.isThrottled ? "waiting-for-server" : "trying-again", { call: a = e.call, service: o = e.service } = t.reason, s = o === void 0 ? {} : { service: o }, c = {
		...t.reason,
		...s
	};
	return {
		code: i,
		call: a,
		...s,
		cause: c,
		seconds: seconds(n),
		next: r,
		most: 4
	};
}
function tooLong({ retryAfterMs: e }, t) {
	return t <= LONGEST_WAIT_MS ? null : (e ?? 0) > LONGEST_WAIT_MS ? {
		code: "wait-too-long",
		seconds: seconds(e ?? 0)
	} : { code: "call-waited-enough" };
}
function isEnough(e) {
	let t = e.filter(({ kind: e }) => e === "timeout").length;
	return e.length >= 4 || t >= 2;
}
function outcome(e, t) {
	let n = e.at(-1);
	return e.some(({ effect: e }) => e === "unknown") && (n.effect = "unknown"), n.tries = e.length, n.givenUp = t, n;
}
function backOff(e) {
	return 1e3 * 2 ** (e - 1) * (.5 + Math.random() / 2);
}
function seconds(e) {
	return Math.round(e / 100) / 10;
}
// src/calls/side-by-side.ts
async function sideBySide(e) {
	return (await Promise.allSettled(e)).map((e) => {
		if (e.status === "rejected") throw e.reason;
		return e.value;
	});
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return Pace;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isWrite;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return withRetries;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return sideBySide;
	}
});
