const require_carry_out = require("./carry-out.js"), require_index = require("./index.js"), require_flow_studio = require("./flow-studio.js");
// src/run/hosts/ways.ts
function isHost(e) {
	return "saveFlow" in e;
}
function asHost(e) {
	if (!(e instanceof require_carry_out.na) && isHost(e)) return e;
	throw new require_carry_out.na({ code: "connection-closed-before" });
}
function hostKindOf(e, t) {
	return t.find((t) => require_carry_out.Wr(t.environmentName, e))?.host.kind;
}
function wayTo(e, t, n) {
	return e === "flow-studio" ? throughFlowStudio(n) : throughDataverse(t, n);
}
async function throughFlowStudio(e) {
	let { settings: t, surroundings: n, writes: r, called: i } = e, { endpoint: a, apiKey: o } = t, { openFlowStudio: s, openReader: c, readKey: l } = await require_flow_studio.t(a, i), { progress: u, now: d, stop: f } = n, p = o ?? "", m = {
		endpoint: a,
		apiKey: p,
		onRetry: require_flow_studio.n(u),
		now: d
	}, h = r ? s : c;
	return {
		kind: "flow-studio",
		key: l(p),
		open: () => h({
			...m,
			signal: f.signal
		})
	};
}
async function throughDataverse(e, { settings: t, surroundings: n, writes: r }) {
	let { checkAuthority: i, openDataverse: a, openDataverseReader: o } = await Promise.resolve().then(() => require("./dataverse.js")), { authority: s } = t, c = i(s);
	if (c !== null) throw new require_index.i(require_carry_out.Pr(c));
	let l = require_carry_out.k(t, n);
	if (l === null) throw Error("an identity is needed");
	let { progress: u, now: d, stop: f, signIn: p } = n, m = {
		identity: l,
		authority: s,
		organisations: addressesOf(e),
		onSecret: p?.onSecret ?? (() => {}),
		onRetry: require_flow_studio.n(u),
		now: d,
		signal: f.signal
	};
	return {
		kind: "dataverse",
		key: {
			account: l.kind === "az" ? null : l.clientId,
			expiresAt: null
		},
		open: () => {
			let e = r ? a(m) : o(m);
			return {
				reader: e,
				server: Promise.resolve(e)
			};
		}
	};
}
function addressesOf(e) {
	return new Map(e.flatMap(({ environmentName: e, host: t }) => t.kind === "dataverse" && t.address !== null ? [[e, t.address]] : []));
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return wayTo;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return isHost;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return asHost;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return hostKindOf;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return addressesOf;
	}
});
