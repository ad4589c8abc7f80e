const require_carry_out = require("./carry-out.js");
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
		return require_carry_out.kindOf(this.reason);
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
	return new require_carry_out.HostError(require_carry_out.redactAll(found, secrets), {
		mayHaveWritten: write && effect === "unknown",
		isLasting,
		cause: require_carry_out.redactError(cause, secrets)
	});
}
Object.defineProperty(exports, "Failure", {
	enumerable: true,
	get: function() {
		return Failure;
	}
});
Object.defineProperty(exports, "asFailure", {
	enumerable: true,
	get: function() {
		return asFailure;
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
