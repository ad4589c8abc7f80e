// src/http/loopback.ts
/**
* `localhost`, 127.0.0.0/8 or ::1; the URL parser has already normalised `127.1` and similar forms.
*/
function isLoopback({ hostname }) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
Object.defineProperty(exports, "isLoopback", {
	enumerable: true,
	get: function() {
		return isLoopback;
	}
});
