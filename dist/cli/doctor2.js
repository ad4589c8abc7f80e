const require_carry_out = require("./carry-out.js"), require_flow_studio = require("./flow-studio.js");
function visibleLine(e) {
	let t = "environments";
	if (e.kind === "unreadable") return {
		about: t,
		state: "error",
		text: require_carry_out.Pr(e.cause),
		remedy: null
	};
	let n = e.value.map(({ displayName: e, environmentName: t }) => `${e} (${t})`), r = `the key sees ${require_carry_out.hi(n.length, "environment")}: ${named(n)}`;
	return {
		about: t,
		state: n.length === 0 ? "warning" : "ok",
		text: r,
		remedy: null
	};
}
function mappedEnvironmentLines(e, t, n, r) {
	let i = e.name;
	return [
		stateLine(e, t),
		...deployAsLines(e, r),
		...n.kind === "unreadable" ? [{
			about: i,
			state: "error",
			text: `its connections: ${require_carry_out.Pr(n.cause)}`,
			remedy: null
		}] : connectionLines(e, n.value)
	];
}
function connectionLines(e, t) {
	return [connectionsLine(e.name, t), ...fitLines(e, t)];
}
function stateLine({ name: e, environmentName: t }, n) {
	if (n.kind === "unreadable") return {
		about: e,
		state: "warning",
		text: `environments: ${require_carry_out.Pr(n.cause)}`,
		remedy: null
	};
	let r = n.value.find((e) => e.environmentName.toLowerCase() === t.toLowerCase());
	if (r === void 0) return {
		about: e,
		state: "error",
		text: `the key does not see ${t}; it sees ${named(n.value.map((e) => `${e.displayName} (${e.environmentName})`)) || "none"}`,
		remedy: "correct environmentName in the map, or give the account access to it"
	};
	let i = r.state !== null && !require_carry_out.rn.test(r.state);
	return environmentLine(e, `${r.displayName} (${t})${r.state === null ? "" : `, ${r.state}`}`, i);
}
function environmentLine(e, t, n) {
	return {
		about: e,
		state: n ? "error" : "ok",
		text: t,
		remedy: n ? "an administrator has to enable it" : null
	};
}
function deployAsLines({ name: e, deployAs: t }, n) {
	return t === null ? [{
		about: e,
		state: "warning",
		text: "the map has no deployAs, so it is unknown whether that account may use the connections",
		remedy: `add deployAs${n === null ? ", the account that deploys" : `: ${n}, if this key deploys`}`
	}] : n === null || require_carry_out.yn(t, n) ? [] : [{
		about: e,
		state: "warning",
		text: `the map deploys as ${t}, and this account is ${n}`,
		remedy: "use that account, or correct deployAs"
	}];
}
function connectionsLine(e, { connections: t, isWhole: n }) {
	let r = require_carry_out.gi(t.map(({ connector: e }) => e ?? "unknown")).map(([e, n]) => {
		let r = t.filter((t) => (t.connector ?? "unknown") === e), i = require_carry_out.gi(r.map(({ owner: e }) => e ?? "an unknown owner"));
		return `${n} of ${e} (${require_carry_out.di(i.map(([e, t]) => `${t} of ${e}`), 8)})`;
	}), i = `${require_carry_out.hi(t.length, "connection")}${r.length === 0 ? "" : `: ${named(r)}`}`;
	return n ? {
		about: e,
		state: "ok",
		text: i,
		remedy: null
	} : {
		about: e,
		state: "warning",
		text: `${i}; the server has more than it lists`,
		remedy: null
	};
}
function conditionOf(e, { connections: t, isWhole: n }) {
	let r = t.find((t) => require_carry_out.sr(t.connectionName, e.connectionName));
	if (r === void 0) return n ? "missing" : "unlisted";
	let i = require_carry_out.ii(e.id);
	return r.connector !== null && i !== null && r.connector !== i ? "connector" : r.status !== null && !/^connected$/i.test(r.status) ? "broken" : isForeign(e, r) ? "foreign" : "ok";
}
function isForeign({ owner: e }, t) {
	return e !== null && t.owner !== null && !require_carry_out.yn(e, t.owner);
}
const FAULTS = {
	missing: [
		"is not visible to the key",
		"error",
		"bind a connection that the key sees, or share this one"
	],
	broken: [
		"is not connected",
		"error",
		"sign in to it again, in make.powerautomate.com"
	],
	connector: [
		"is of another connector",
		"error",
		"bind a connection of the right connector"
	],
	foreign: [
		"is of another owner than the map says",
		"warning",
		"correct owner in the map"
	],
	unlisted: [
		"is not in the part that was listed",
		"warning",
		"look for it in make.powerautomate.com"
	]
};
function fitLines(e, t) {
	let n = e.name, r = require_carry_out.Cn(e), i = r.flatMap((e) => {
		let r = conditionOf(e, t);
		if (r === "ok") return [];
		let [i, a, o] = FAULTS[r], s = `the connection ${e.connectionName} of ${e.key} ${i}`;
		return [{
			about: n,
			state: a,
			text: s,
			remedy: o
		}];
	});
	if (i.length > 0) return i;
	let a = r.length === 1 ? "agrees" : "agree";
	return [{
		about: n,
		state: "ok",
		text: `${require_carry_out.hi(r.length, "entry", "entries")} of the map ${a} with the server`,
		remedy: null
	}];
}
function named(e) {
	return require_carry_out.di(e, 8);
}
// src/doctor/server.ts
const RENEW = "make a new one at https://mcp.flowstudio.app";
function keyLines(e, { account: t, expiresAt: n }, r) {
	if (e === null) return [{
		about: "key",
		state: "warning",
		text: "no key is set, so nothing live was looked at; checking flows and map needs none",
		remedy: "make one at https://mcp.flowstudio.app, and set FLOW_STUDIO_API_KEY"
	}];
	let i = t === null ? "it does not say whose it is" : `of ${t}`;
	if (n === null) return [{
		about: "key",
		state: "warning",
		text: `${i}; it does not say until when it is valid`,
		remedy: "keys live 30 days: note the day"
	}];
	let a = n.toISOString().slice(0, 10), o = Math.floor((n.getTime() - r.getTime()) / 864e5);
	if (n <= r) return [{
		about: "key",
		state: "error",
		text: `${i}; it expired on ${a}`,
		remedy: RENEW
	}];
	let s = o < 7, c = `${i}, valid until ${a}${s ? `, ${require_carry_out.hi(o, "day")} from now` : ""}`;
	return [{
		about: "key",
		state: s ? "warning" : "ok",
		text: c,
		remedy: s ? RENEW : null
	}];
}
const PROXIES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
function serverLines(e, t, { name: n, version: r, tools: i }, a) {
	let o = PROXIES.find((e) => t[e]), s = o === void 0 ? "reached" : `reached; ${o} is set`, c = r === "" ? `${n}, of an unknown version` : `${n} ${r}`;
	return [
		{
			about: "endpoint",
			state: "ok",
			text: `${e} ${s}`,
			remedy: null
		},
		{
			about: "server",
			state: "ok",
			text: `${c}, with ${require_carry_out.hi(i.length, "tool")}${a.length === 0 ? ", including all that Flowgate uses" : ""}`,
			remedy: null
		},
		...a.map(lackLine)
	];
}
function lackLine({ tool: e, arguments: t, isNeeded: n, without: r }) {
	let i = t.length === 0 ? `it offers no \`${e}\`` : `its \`${e}\` takes no ${t.map((e) => `\`${e}\``).join(", ")}`;
	return {
		about: "server",
		state: n ? "error" : "warning",
		text: `${i}: ${r}`,
		remedy: "look for a newer version of Flowgate; else report it with `flowgate doctor --record`"
	};
}
function unreachedLines(e, t) {
	let n = t.kind === "key" || t.kind === "sign-in", r = n ? [{
		about: "endpoint",
		state: "ok",
		text: `${e} reached`,
		remedy: null
	}] : [], i = n ? "key" : "endpoint";
	return [...r, {
		about: i,
		state: "error",
		text: require_carry_out.Pr(t.failure),
		remedy: null
	}];
}
function versions(e, t) {
	let n = Number.parseInt(t, 10) >= 24;
	return [{
		about: "flowgate",
		state: "ok",
		text: `version ${e}`,
		remedy: null
	}, {
		about: "node",
		state: n ? "ok" : "error",
		text: `version ${t}`,
		remedy: n ? null : "install Node 24 or newer"
	}];
}
function repositoryLines(e, t) {
	if (e instanceof Error) return [{
		about: "flows",
		state: "warning",
		text: require_carry_out.wr(e),
		remedy: null
	}];
	let { flows: n, skipped: r, badFiles: i } = e, a = i.flatMap(({ problems: [e] }) => e === void 0 ? [] : `${e.file}:${e.line}: ${require_carry_out.wi(e.reason)}`), o = r.length > 0 ? `, ${require_carry_out.hi(r.length, "other file")} skipped` : "";
	return [
		{
			about: "flows",
			state: i.length > 0 ? "error" : "ok",
			text: `${require_carry_out.hi(n.length, "flow")}${o}${a.length > 0 ? `, ${require_carry_out.hi(a.length, "file")} that cannot be read` : ""}`,
			remedy: null
		},
		...a.map((e) => ({
			about: "flows",
			state: "error",
			text: e,
			remedy: "correct the file"
		})),
		...mapLines(e, t)
	];
}
function mapLines({ map: e, mapProblems: t }, n) {
	if (t === null) return [{
		about: "map",
		state: "warning",
		text: `there is no ${n}`,
		remedy: "`flowgate init` writes one"
	}];
	if (e === null) return t.map(({ line: e, reason: t }) => ({
		about: "map",
		state: "error",
		text: `${n}:${e}: ${require_carry_out.qr(t)}`,
		remedy: "correct the map"
	}));
	let r = [...e.environments.keys()];
	return [{
		about: "map",
		state: "ok",
		text: `${require_carry_out.hi(r.length, "environment")}: ${r.join(", ")}`,
		remedy: null
	}];
}
async function githubLines(e) {
	if (!e.GITHUB_ACTIONS) return [];
	let t = "github", n = e.GITHUB_TOKEN ?? "";
	if (n === "") return [{
		about: t,
		state: "unknown",
		text: "GITHUB_TOKEN is not in the environment of this step, so nothing was tried",
		remedy: "give the step `env: GITHUB_TOKEN: ${{ github.token }}`"
	}];
	try {
		let t = await require_carry_out.br(e);
		return t === null ? [] : await tried(n, t);
	} catch (e) {
		if (!require_carry_out.Tr(e)) throw e;
		return [{
			about: t,
			state: "error",
			text: require_carry_out.wr(e),
			remedy: null
		}];
	}
}
async function tried(e, t) {
	let { tryPermissions: n } = await Promise.resolve().then(() => require("./permissions.js"));
	return [...(await n({
		token: e,
		event: t,
		onNotice: () => {}
	})).map(({ permission: e, failure: t }) => {
		let n = "github";
		if (t === null) return {
			about: n,
			state: "ok",
			text: e,
			remedy: null
		};
		if (t.code !== "github-permission-missing") return {
			about: n,
			state: "warning",
			text: require_carry_out.Pr(t),
			remedy: null
		};
		let r = require_carry_out.ui(t), i = e.startsWith("issues");
		return {
			about: n,
			state: i ? "warning" : "error",
			text: `${e} is missing`,
			remedy: i ? `${r}, for \`mode: drift\`` : r
		};
	}), {
		about: "github",
		state: "unknown",
		text: "what the token may write (comments, issues) cannot be read; the job\u2019s log has it under \"Set up job\", GITHUB_TOKEN Permissions",
		remedy: null
	}];
}
async function chainTo(e, t) {
	if (e.length === 0) return {
		lines: [],
		setup: []
	};
	let { walkChain: n } = await Promise.resolve().then(() => require("./dataverse2.js"));
	return n(e, t);
}
async function liveLines(e, t) {
	let { apiKey: n, endpoint: r, env: i, now: a, progress: o, onReply: s } = t, { checkEndpoint: c, connectReader: l, missingTools: u, readKey: d } = await Promise.resolve().then(() => require("./flowstudio.js")), f = d(n ?? ""), p = keyLines(n, f, a);
	if (n === null) return p;
	let m = c(r);
	if (m !== null) return [...p, {
		about: "endpoint",
		state: "error",
		text: require_carry_out.Pr(m),
		remedy: null
	}];
	let h = await l({
		endpoint: r,
		apiKey: n,
		onRetry: require_flow_studio.n(o),
		...s === null ? {} : { onReply: s }
	}).catch(require_carry_out.ra);
	if (h instanceof require_carry_out.na) return [...p, ...unreachedLines(r, h)];
	try {
		let n = h.server(), a = serverLines(r, i, n, u(n));
		return [
			...p,
			...a,
			...await ofEnvironments(h, e, f.account, t)
		];
	} finally {
		await h.close();
	}
}
async function ofEnvironments(e, t, n, { onReply: r }) {
	let i = await require_carry_out.an(e.listEnvironments()), a = t.length === 0 ? [visibleLine(i)] : [];
	for (let r of t) {
		let t = await require_carry_out.an(e.listConnections(r.environmentName));
		a.push(...mappedEnvironmentLines(r, i, t, n));
	}
	if (r !== null) {
		let [n] = i.kind === "read" ? i.value : [];
		await readOneOfEach(e, t, n?.environmentName ?? null);
	}
	return a;
}
async function readOneOfEach(e, t, n) {
	let r = t[0]?.environmentName ?? n;
	if (r !== null) {
		t.length === 0 && await require_carry_out.an(e.listConnections(r)), await require_carry_out.an(e.firstFlows(r));
		for (let { environmentName: n, flows: r } of t) {
			let t = [...r.values()].find(({ flowName: e }) => e !== null);
			if (t?.flowName != null) {
				await require_carry_out.an(e.readFlow(n, t.flowName));
				return;
			}
		}
	}
}
exports.diagnose = async function(e) {
	let { root: t, env: n, version: r } = e, i = await require_carry_out.p(e, t).catch((e) => {
		if (!require_carry_out.Tr(e)) throw e;
		return e;
	}), a = i instanceof Error ? null : i.map;
	require_carry_out.A(a, "check", e.environments);
	let o = require_carry_out.j(a, e.environments), s = (e) => o.filter(({ host: t }) => t.kind === e), [c, l] = [s("flow-studio"), s("dataverse")], u = l.length > 0 && c.length === 0 && e.apiKey === null, { lines: d, setup: f } = await chainTo(l, e);
	return {
		diagnoses: [
			...versions(r, process.versions.node),
			...repositoryLines(i, e.map),
			...await githubLines(n),
			...u ? [] : await liveLines(c, e),
			...d
		],
		setup: f
	};
}, exports.i = named, exports.n = deployAsLines, exports.r = environmentLine, exports.t = connectionLines;
