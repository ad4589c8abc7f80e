let node_http = require("node:http"), node_https = require("node:https");
const require_index = require("./index.js");
node_http = require_index.Pr(node_http, 1), node_https = require_index.Pr(node_https, 1);
// src/calls/send.ts
const DEFAULTS = {
	accept: "*/*",
	"accept-encoding": "gzip, deflate",
	"user-agent": "flowgate"
};
async function send(e, { url: t, method: n, headers: r, body: i }, a) {
	a.throwIfAborted();
	let { promise: o, resolve: s, reject: c } = Promise.withResolvers(), { request: l } = t.protocol === "https:" ? node_https.default : node_http.default, u = l(t, {
		agent: e.to(t),
		auth: null,
		method: n,
		headers: {
			...DEFAULTS,
			...r
		}
	}), d = () => {
		c(a.reason), u.destroy();
	};
	a.addEventListener("abort", d, { once: !0 }), u.maxHeadersCount = 0, u.on("upgrade", ({ statusMessage: e }, t) => {
		t.destroy(), c(Error(`another protocol was answered: ${e}`));
	});
	let f = null;
	u.on("error", (e) => f?.complete || c(e)), u.on("response", (e) => {
		f = e, collected(e).then(s, (t) => {
			e.destroy(), c(t);
		});
	}), u.end(i ?? void 0);
	try {
		let e = await o, t = e.headers.get("content-encoding") ?? "", n = await require_index.mr(e.bytes, t, require_index.fr);
		return {
			...e,
			bytes: n
		};
	} finally {
		a.removeEventListener("abort", d), u.writableFinished || u.destroy();
	}
}
async function collected(e) {
	let { statusCode: t = 0 } = e;
	if (t < 200) throw Error(`not the status of an answer: ${t}`);
	let n = headersIn(e.rawHeaders), r = new require_index.dr(require_index.fr);
	if (Number(n.get("content-length")) > 33554432) throw new require_index.pr(require_index.fr);
	for await (let t of e) r.add(t);
	return {
		status: t,
		headers: n,
		bytes: r.bytes()
	};
}
function headersIn(e) {
	let t = new Map();
	for (let n = 0; n < e.length; n += 2) {
		let [r = "", i = ""] = e.slice(n, n + 2), a = t.get(r.toLowerCase());
		t.set(r.toLowerCase(), a === void 0 ? i : `${a}, ${i}`);
	}
	return t;
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return send;
	}
});
