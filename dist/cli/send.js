const require_index = require("./index.js");
let node_http = require("node:http");
let node_https = require("node:https");
const require_carry_out = require("./carry-out.js");
node_http = require_index.__toESM(node_http, 1);
node_https = require_index.__toESM(node_https, 1);
// src/calls/send.ts
/** What servers may need, where a request does not say otherwise. */
const DEFAULTS = {
	accept: "*/*",
	"accept-encoding": "gzip, deflate",
	"user-agent": "flowgate"
};
/**
* Sends a request and reads the complete answer. Throws the signal's reason as soon as it is aborted,
* `ReplyTooLarge`, a `Failure` for a proxy whose address is none, and Node's error for an answer that
* did not arrive completely.
*/
async function send(connections, { url, method, headers, body }, signal) {
	signal.throwIfAborted();
	const { promise, resolve, reject } = Promise.withResolvers();
	const { request: open } = url.protocol === "https:" ? node_https.default : node_http.default;
	const request = open(url, {
		agent: connections.to(url),
		auth: null,
		method,
		headers: {
			...DEFAULTS,
			...headers
		}
	});
	const stop = () => {
		reject(signal.reason);
		request.destroy();
	};
	signal.addEventListener("abort", stop, { once: true });
	request.maxHeadersCount = 0;
	request.on("upgrade", ({ statusMessage }, socket) => {
		socket.destroy();
		reject(/* @__PURE__ */ new Error(`another protocol was answered: ${statusMessage}`));
	});
	let received = null;
	request.on("error", (error) => received?.complete || reject(error));
	request.on("response", (response) => {
		received = response;
		collected(response).then(resolve, (error) => {
			response.destroy();
			reject(error);
		});
	});
	request.end(body ?? void 0);
	try {
		const answer = await promise;
		const coding = answer.headers.get("content-encoding") ?? "";
		const bytes = await require_carry_out.unpacked(answer.bytes, coding, require_carry_out.MOST_ANSWER_BYTES);
		return {
			...answer,
			bytes
		};
	} finally {
		signal.removeEventListener("abort", stop);
		if (!request.writableFinished) request.destroy();
	}
}
async function collected(response) {
	const { statusCode: status = 0 } = response;
	if (status < 200) throw new Error(`not the status of an answer: ${status}`);
	const headers = headersIn(response.rawHeaders);
	const body = new require_carry_out.BoundedBody(require_carry_out.MOST_ANSWER_BYTES);
	if (Number(headers.get("content-length")) > 33554432) throw new require_carry_out.ReplyTooLarge(require_carry_out.MOST_ANSWER_BYTES);
	for await (const chunk of response) body.add(chunk);
	return {
		status,
		headers,
		bytes: body.bytes()
	};
}
/** The values of one name are joined by a comma (RFC 9110, 5.2). `raw`: name, value, name, and so on. */
function headersIn(raw) {
	const headers = /* @__PURE__ */ new Map();
	for (let at = 0; at < raw.length; at += 2) {
		const [name = "", value = ""] = raw.slice(at, at + 2);
		const before = headers.get(name.toLowerCase());
		headers.set(name.toLowerCase(), before === void 0 ? value : `${before}, ${value}`);
	}
	return headers;
}
Object.defineProperty(exports, "send", {
	enumerable: true,
	get: function() {
		return send;
	}
});
