let node_http = require("node:http");
let node_https = require("node:https");
const require_index = require("./index.js");
node_http = require_index.__toESM(node_http, 1);
node_https = require_index.__toESM(node_https, 1);
// src/calls/connections.ts
var connections_exports = /* @__PURE__ */ require_index.__exportAll({ Connections: () => Connections });
/** An answer to a connection takes far less; a lost packet costs a second. */
const CONNECT_MS = 1e4;
/**
* The connections to the hosts of a run, through the proxies that the environment names; for https
* they only carry a tunnel. A proxy is never used for loopback, since it would see the key. Each
* call has its own connection: on one kept open, the server closing it could not be distinguished
* from a lost answer; `keepsOpen` where that does not matter.
*/
var Connections = class {
	#keepAlive;
	#agents = /* @__PURE__ */ new Map();
	constructor(keepsOpen = false) {
		this.#keepAlive = keepsOpen;
	}
	/** What opens them. Throws a `Failure` for a proxy whose address is none. */
	to(url) {
		const proxyEnv = require_index.isLoopback(url) ? {} : proxies(process.env);
		const key = `${url.protocol} ${Object.values(proxyEnv)}`;
		const known = this.#agents.get(key);
		if (known !== void 0) return known;
		const options = {
			keepAlive: this.#keepAlive,
			proxyEnv
		};
		const agent = url.protocol === "https:" ? new HttpsAgent(options) : new node_http.default.Agent(options);
		this.#agents.set(key, agent);
		return agent;
	}
	/** Closes all of them, those that are still being opened too. */
	destroy() {
		for (const agent of this.#agents.values()) agent.destroy();
	}
};
/** No tunnel could be had from the proxy: it was not there, refused, or did not answer in HTTP. */
var NoTunnel = class extends Error {
	name = "NoTunnel";
	constructor(cause) {
		super(`no tunnel through the proxy: ${cause.message}`, { cause });
	}
};
/** The host, or the proxy, did not answer to a connection. */
var ConnectTimeout = class extends Error {
	name = "ConnectTimeout";
	code = "CONNECT_TIMEOUT";
	constructor() {
		super(`no connection within ${CONNECT_MS / 1e3} seconds`);
	}
};
/** Opens each connection in time or not at all, and closes those too that it is still opening. */
var HttpsAgent = class extends node_https.default.Agent {
	#open = /* @__PURE__ */ new Set();
	createConnection(options, done) {
		const socket = super.createConnection(options, (error, opened) => {
			clearTimeout(late);
			if (error === null || opened !== socket) return done?.(error, opened);
			socket.destroy();
			return done?.(new NoTunnel(error), opened);
		});
		if (!socket) return socket;
		const late = setTimeout(() => socket.destroy(new ConnectTimeout()), CONNECT_MS);
		this.#open.add(socket);
		socket.on("error", () => {});
		socket.once("secureConnect", () => clearTimeout(late));
		socket.once("close", () => {
			clearTimeout(late);
			this.#open.delete(socket);
		});
		return socket;
	}
	destroy() {
		for (const socket of this.#open) socket.destroy(/* @__PURE__ */ new Error("closed"));
		super.destroy();
	}
};
const NAMES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
/** What the environment says, in the words of Node's agents. Throws a `Failure` for no address. */
function proxies(env) {
	const http = env.http_proxy || env.HTTP_PROXY;
	const https = env.https_proxy || env.HTTPS_PROXY || http;
	for (const address of [http, https]) if (address && !/^https?:$/.test(URL.parse(address)?.protocol ?? "")) throw new require_index.Failure({
		code: "proxy-invalid",
		variables: NAMES
	});
	return {
		http_proxy: http,
		https_proxy: https,
		no_proxy: (env.no_proxy || env.NO_PROXY)?.replace(/[\s,]+/g, ",")
	};
}
Object.defineProperty(exports, "Connections", {
	enumerable: true,
	get: function() {
		return Connections;
	}
});
Object.defineProperty(exports, "NoTunnel", {
	enumerable: true,
	get: function() {
		return NoTunnel;
	}
});
Object.defineProperty(exports, "connections_exports", {
	enumerable: true,
	get: function() {
		return connections_exports;
	}
});
