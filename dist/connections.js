let node_http = require("node:http");
let node_https = require("node:https");
const require_index = require("./index.js");
node_http = require_index.__toESM(node_http, 1);
node_https = require_index.__toESM(node_https, 1);
// src/calls/connections.ts
var connections_exports = /* @__PURE__ */ require_index.__exportAll({ Connections: () => Connections });
/**
* An answer to a connection takes far less; a lost packet costs a second. One that is kept open is
* closed after as long without a request, before the server might close it just then.
*/
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
	/** What opens those to a host. Throws a `Failure` for a proxy whose address is none. */
	to(url) {
		const isDirect = require_index.isLoopback(url);
		const key = `${url.protocol} ${isDirect}`;
		const agent = this.#agents.get(key) ?? this.#agent(url, isDirect ? {} : proxies(process.env));
		this.#agents.set(key, agent);
		return agent;
	}
	#agent({ protocol }, proxyEnv) {
		const options = {
			keepAlive: this.#keepAlive,
			proxyEnv,
			timeout: CONNECT_MS
		};
		return protocol === "https:" ? new HttpsAgent(options) : new HttpAgent(options);
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
/** Closes a connection that is not open in time; returns what to call when it is. */
function limited(socket) {
	const late = setTimeout(() => socket.destroy(new ConnectTimeout()), CONNECT_MS);
	const stop = () => clearTimeout(late);
	socket.once("close", stop);
	return stop;
}
/** Opens each connection in time or not at all. */
var HttpAgent = class extends node_http.default.Agent {
	createConnection(...call) {
		const socket = super.createConnection(...call);
		if (socket) socket.once("connect", limited(socket));
		return socket;
	}
};
/** More than any proxy answers to CONNECT, with the certificates before it. */
const MOST_CONNECT_BYTES = 131072;
/**
* Opens each connection in time or not at all, and closes those too that it is still opening. A
* request gets one when it is open: an error of TLS would else be one of writing.
*/
var HttpsAgent = class extends node_https.default.Agent {
	#open = /* @__PURE__ */ new Set();
	createConnection(options, done) {
		const socket = super.createConnection(options, (error, opened) => {
			opens();
			if (error === null || opened !== socket) return done?.(error, opened);
			socket.destroy();
			return done?.(new NoTunnel(error), opened);
		});
		if (!socket) return socket;
		const opens = limited(socket);
		this.#open.add(socket);
		const isForTunnel = () => socket.listenerCount("readable") > 0;
		socket.on("newListener", (event) => {
			if (event === "readable") onlyOne(socket);
		});
		socket.on("error", (error) => isForTunnel() || done?.(error, socket));
		socket.once("secureConnect", () => {
			if (isForTunnel()) return;
			opens();
			done?.(null, socket);
		});
		socket.once("close", () => this.#open.delete(socket));
	}
	destroy() {
		for (const socket of this.#open) socket.destroy(/* @__PURE__ */ new Error("closed"));
		super.destroy();
	}
};
/**
* Node (lib/https.js, `establishTunnel`) adds its listener once more for each piece of a proxy's
* answer, by each that it has, and keeps an answer without end.
*/
function onlyOne(socket) {
	socket.removeAllListeners("readable");
	if (socket.bytesRead > MOST_CONNECT_BYTES) socket.destroy(/* @__PURE__ */ new Error("an answer without end"));
}
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
	const without = (env.no_proxy || env.NO_PROXY)?.replace(/[\s,]+/g, ",");
	return {
		http_proxy: proxyAt(http),
		https_proxy: proxyAt(https),
		no_proxy: without
	};
}
/**
* In the only form that Node's agents accept: they would ignore `HTTP://`, and quote an address with
* a line break, password and all.
*/
function proxyAt(address) {
	if (!address) return void 0;
	try {
		const { protocol, username, password, href } = new URL(address);
		decodeURIComponent(username + password);
		if (/^https?:$/.test(protocol)) return href;
	} catch {}
	throw new require_index.Failure({
		code: "proxy-invalid",
		variables: NAMES
	});
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
