const require_index = require("./index.js");
let node_http = require("node:http"), node_https = require("node:https");
const require_carry_out = require("./carry-out.js");
node_http = require_index.s(node_http, 1), node_https = require_index.s(node_https, 1);
// src/calls/connections.ts
var connections_exports = require_index.o({ Connections: () => Connections });
const CONNECT_MS = 1e4;
var Connections = class {
	#e;
	#t = new Map();
	#n = !1;
	constructor(e = !1) {
		this.#e = e;
	}
	to(e) {
		if (this.#n) throw new require_carry_out.Ji({ code: "connection-closed-before" });
		let t = require_carry_out.oa(e), n = `${e.protocol} ${t}`, r = this.#t.get(n) ?? this.#r(e, t ? {} : proxies(process.env));
		return this.#t.set(n, r), r;
	}
	#r({ protocol: e }, t) {
		let n = {
			keepAlive: this.#e,
			proxyEnv: t,
			timeout: CONNECT_MS
		};
		return e === "https:" ? new HttpsAgent(n) : new HttpAgent(n);
	}
	destroy() {
		for (let e of this.#t.values()) e.destroy();
	}
	close() {
		this.#n = !0, this.destroy();
	}
}, NoTunnel = class extends Error {
	name = "NoTunnel";
	constructor(e) {
		super(`no tunnel through the proxy: ${e.message}`, { cause: e });
	}
}, ConnectTimeout = class extends Error {
	name = "ConnectTimeout";
	code = "CONNECT_TIMEOUT";
	constructor() {
		super(`no connection within ${CONNECT_MS / 1e3} seconds`);
	}
};
function limited(e) {
	let t = setTimeout(() => e.destroy(new ConnectTimeout()), CONNECT_MS), n = () => clearTimeout(t);
	return e.once("close", n), n;
}
var HttpAgent = class extends node_http.default.Agent {
	createConnection(...e) {
		let t = super.createConnection(...e);
		return t && t.once("connect", limited(t)), t;
	}
}, HttpsAgent = class extends node_https.default.Agent {
	#e = new Set();
	createConnection(e, t) {
		let n = super.createConnection(e, (e, i) => (r(), e === null || i !== n ? t?.(e, i) : (n.destroy(), t?.(new NoTunnel(e), i))));
		if (!n) return n;
		let r = limited(n);
		this.#e.add(n);
		let i = () => n.listenerCount("readable") > 0;
		n.on("newListener", (e) => {
			e === "readable" && onlyOne(n);
		}), n.on("error", (e) => i() || t?.(e, n)), n.once("secureConnect", () => {
			i() || (r(), t?.(null, n));
		}), n.once("close", () => this.#e.delete(n));
	}
	destroy() {
		for (let e of this.#e) e.destroy(Error("closed"));
		super.destroy();
	}
};
function onlyOne(e) {
	e.removeAllListeners("readable"), e.bytesRead > 131072 && e.destroy(Error("an answer without end"));
}
const NAMES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
function proxies(e) {
	let t = e.http_proxy || e.HTTP_PROXY, n = e.https_proxy || e.HTTPS_PROXY || t, r = (e.no_proxy || e.NO_PROXY)?.replace(/[\s,]+/g, ",");
	return {
		http_proxy: proxyAt(t),
		https_proxy: proxyAt(n),
		no_proxy: r
	};
}
function proxyAt(e) {
	if (e) {
		try {
			let { protocol: t, username: n, password: r, href: i } = new URL(e);
			if (decodeURIComponent(n + r), /^https?:$/.test(t)) return i;
		} catch {}
		throw new require_carry_out.Ji({
			code: "proxy-invalid",
			variables: NAMES
		});
	}
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return NoTunnel;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return connections_exports;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return Connections;
	}
});
