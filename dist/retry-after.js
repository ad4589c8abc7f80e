// src/wording/retry-after.ts
/** `Retry-After` in milliseconds, from seconds or a date (RFC 9110, 10.2.3); null when there is none. */
function retryAfter(header, now) {
	const text = String(header ?? "").trim();
	if (text === "") return null;
	const wait = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1e3 : Date.parse(text) - now.getTime();
	return Number.isNaN(wait) ? null : Math.max(0, wait);
}
Object.defineProperty(exports, "retryAfter", {
	enumerable: true,
	get: function() {
		return retryAfter;
	}
});
