const require_dataverse = require("./dataverse.js"), require_carry_out = require("./carry-out.js"), require_flow_studio = require("./flow-studio.js"), require_ways = require("./ways.js"), require_doctor = require("./doctor2.js"), require_terminal = require("./terminal.js"), require_starting = require("./starting.js"), ABOUT$1 = "identity";
function identityLine(e, t) {
	let n = halfSet(t);
	if (n !== null) return n;
	if (e === null) return nobody(t);
	if (e.kind === "az") return {
		about: ABOUT$1,
		state: "ok",
		text: "whoever is signed in to the Azure CLI, and not the application that deploys",
		remedy: null
	};
	let { tenantId: r, clientId: i, kind: a } = e, o = `the application ${i} of the tenant ${r}, with ${a === "job" ? "the job's own identity (OIDC)" : "AZURE_CLIENT_SECRET"}`;
	return {
		about: ABOUT$1,
		state: "ok",
		text: o,
		remedy: null
	};
}
function halfSet({ tenantId: e, clientId: t }) {
	if (e === null == (t === null)) return null;
	let [n, r] = e === null ? ["AZURE_CLIENT_ID", "AZURE_TENANT_ID"] : ["AZURE_TENANT_ID", "AZURE_CLIENT_ID"], i = e !== null, a = `${n} is set, and ${r} is not`;
	return {
		about: ABOUT$1,
		state: "error",
		text: a,
		remedy: `set ${r}${i ? ", or neither" : ""}`
	};
}
function nobody({ clientId: e, isJob: t }) {
	if (t && e !== null) {
		let t = `the application ${e}, but GitHub gives this job no token of its identity`;
		return {
			about: ABOUT$1,
			state: "error",
			text: t,
			remedy: "give the job `permissions: id-token: write`; a pull request from a fork gets none"
		};
	}
	return {
		about: ABOUT$1,
		state: "warning",
		text: "none is set, so environments with `dataverse` were not looked at",
		remedy: t ? "give the step AZURE_TENANT_ID and AZURE_CLIENT_ID in its `env`, and the job `permissions: id-token: write`" : "set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or run `az login`"
	};
}
// src/doctor/organisation.ts
async function organisationLines(e, t, n) {
	let { name: r, environmentName: i } = t, a = t.host.kind === "dataverse" ? t.host.address : null, o = [], s = (e) => void o.push({
		about: r,
		state: "ok",
		text: e,
		remedy: null
	}), c = await require_carry_out.an(e.signIn(i));
	if (c.kind === "unreadable") return [broken(r, c.cause)];
	s(`Microsoft Entra gave a token for ${a}`);
	let l = await require_carry_out.an(e.organisation(i));
	if (l.kind === "unreadable") return [...o, ...unreached(r, l.cause, a)];
	o.push(stateLine(r, l.value));
	let u = await require_carry_out.an(e.whoAmI(i));
	if (u.kind === "unreadable") return [...o, broken(r, u.cause)];
	s(`signed in there as ${u.value.name ?? "the user"} (${u.value.userId})`);
	let d = require_doctor.n(t, n);
	o.push(...d);
	let f = n !== null && d.length === 0;
	return o.push(...await roleLines(e, t, u.value, f)), o.push(...await rowLines(e, t)), [...o, ...await connectionsOf(e, t)];
}
function broken(e, t) {
	return {
		about: e,
		state: "error",
		text: require_carry_out.Pr(t),
		remedy: null
	};
}
function unreached(e, t, n) {
	let r = require_carry_out.ia(t) === "refused", i = {
		about: e,
		state: "ok",
		text: `${n} reached`,
		remedy: null
	};
	return [...r ? [i] : [], broken(e, t)];
}
function stateLine(e, { displayName: t, environmentName: n, state: r }) {
	let i = r !== null && !require_carry_out.rn.test(r), a = `${t || "the organisation"} is the map's ${n}${i ? `, ${r}` : ""}`;
	return require_doctor.r(e, a, i);
}
async function roleLines(e, { name: t, environmentName: n }, { userId: r }, i) {
	let a = async (t) => [t, await require_carry_out.an(e.reachOf(n, r, t))], [o, s] = await Promise.all([Promise.all(require_dataverse.i.read.map(a)), Promise.all(require_dataverse.i.write.map(a))]);
	return [roleLine(t, "read", o, !0), roleLine(t, "write", s, i)];
}
function roleLine(e, t, n, r) {
	let i = `${t} flows and connection references`, [a] = n.flatMap(([, e]) => e.kind === "unreadable" ? [e.cause] : []);
	if (a !== void 0) return {
		about: e,
		state: "unknown",
		text: `whether its roles let it ${i} is unknown: ${require_carry_out.Pr(a)}`,
		remedy: null
	};
	let o = (e) => n.flatMap(([t, n]) => n.kind === "read" && n.value === e ? [t] : []), [s, c] = [o("none"), o("part")], l = "give the application user a role that has it: the last command below";
	if (s.length > 0) {
		let t = `its roles do not let it ${i}: ${require_carry_out.di(s)} missing`;
		return {
			about: e,
			state: r ? "error" : "warning",
			text: t,
			remedy: l
		};
	}
	return c.length > 0 ? {
		about: e,
		state: "warning",
		text: `its roles let it ${i}, but not those of everybody (${require_carry_out.di(c)})`,
		remedy: l
	} : {
		about: e,
		state: "ok",
		text: `its roles let it ${i}`,
		remedy: null
	};
}
async function rowLines(e, t) {
	let { name: n, environmentName: r } = t, i = await require_carry_out.an(e.listFlows(r)), a = await require_carry_out.an(e.listReferences?.(r) ?? Promise.resolve([]));
	return [i.kind === "unreadable" ? broken(n, i.cause) : {
		about: n,
		state: "ok",
		text: require_carry_out.hi(i.value.length, "flow"),
		remedy: null
	}, a.kind === "unreadable" ? broken(n, a.cause) : referencesLine(n, require_carry_out.Cn(t), a.value)];
}
function referencesLine(e, t, n) {
	let r = Map.groupBy(t, (e) => boundOf(e, n)), i = [
		"as the map says",
		"unbound",
		"bound to another connection",
		"not there"
	].flatMap((e) => {
		let t = r.get(e) ?? [], n = e === "as the map says" ? "" : ` (${require_doctor.i(t.map(({ key: e }) => e))})`;
		return t.length === 0 ? [] : [`${t.length} ${e}${n}`];
	}), a = r.has("bound to another connection") || r.has("not there"), o = `${require_carry_out.hi(n.length, "connection reference")}; the map's: ${i.join(", ") || "none"}`;
	return {
		about: e,
		state: a ? "warning" : "ok",
		text: o,
		remedy: a ? "import the solution for one that is not there; `flowgate plan` shows what a deployment would do" : null
	};
}
function boundOf({ key: e, connectionName: t }, n) {
	let r = require_carry_out.fn(n, e);
	return r === void 0 ? "not there" : r.connectionName === null ? "unbound" : require_carry_out.sr(r.connectionName, t) ? "as the map says" : "bound to another connection";
}
async function connectionsOf(e, t) {
	let n = await require_carry_out.an(e.listConnections(t.environmentName));
	if (n.kind === "read") return require_doctor.t(t, n.value);
	let r = `its connections cannot be seen, so the rules about them do not run: ${require_carry_out.Pr(n.cause)}`;
	return [{
		about: t.name,
		state: "warning",
		text: r,
		remedy: "give the application the Power Platform role Reader for this environment (a preview)"
	}];
}
function setupSteps({ tenantId: e, clientId: t, subjects: n, environments: r }) {
	let i = require_terminal.j(t ?? "<client-id>"), a = e === null ? "" : ` --tenant ${require_terminal.j(e)}`, o = command("az ad app create --display-name flowgate --query appId --output tsv");
	return [
		command(`az login --allow-no-subscriptions${a}`),
		...t === null ? [o] : [],
		command(`az ad sp create --id ${i}`),
		...credentialsOf({
			clientId: t,
			subjects: n,
			environments: r
		}).flatMap((e, t) => {
			let n = `flowgate-credential-${t + 1}.json`, r = `az ad app federated-credential create --id ${i} --parameters ${n}`;
			return [{
				kind: "file",
				file: n,
				content: e
			}, command(r)];
		}),
		...r.flatMap((e) => userOf(e, i))
	];
}
function userOf({ environmentName: e, host: t }, n) {
	let r = t.kind === "dataverse" ? t.address ?? "" : "", i = `--environment ${require_terminal.j(e)}`;
	return [command(`pac auth create --environment ${require_terminal.j(r)}`), command(`pac admin assign-user ${i} --user ${n} --role ${require_terminal.j("System Customizer")} --application-user`)];
}
function command(e) {
	return {
		kind: "command",
		command: e
	};
}
function credentialsOf({ clientId: e, subjects: { sent: t, prefix: n }, environments: r }) {
	let i = r.some(({ deployAs: t }) => t === null || require_carry_out.yn(t, e ?? ""));
	if (t === null || require_carry_out.ni(t.subject) && i) {
		let e = n ?? "repo:OWNER/REPOSITORY", i = {
			issuer: t?.issuer ?? "https://token.actions.githubusercontent.com",
			audience: require_dataverse.t
		};
		return [...r.map(({ name: e }) => e), require_starting.t].map((t) => `${e}:environment:${t.replaceAll(":", "%3A")}`).map((e) => credential({
			...i,
			subject: e
		}));
	}
	return [t.subject, t.immutable].filter((e) => e !== null).map((e) => credential({
		...t,
		subject: e
	}));
}
function credential({ issuer: e, audience: t, subject: n }) {
	return {
		name: `flowgate-${n.replaceAll(/[^A-Za-z0-9]+/g, "-")}`.slice(0, 120).replace(/-$/, ""),
		issuer: e,
		subject: n,
		audiences: [t]
	};
}
// src/doctor/subject.ts
const ABOUT = "subject";
async function readSubjects({ idToken: e, env: t }) {
	let { GITHUB_REPOSITORY: n = "" } = t, { sent: r, lines: i } = await sentLine(e), a = await templateOf(t), o = a instanceof Error ? null : a, s = [
		...i,
		...r === null ? [] : formLines(r),
		...templateLine(a)
	], c = /^repo:[^:]+/.exec(r?.subject ?? "")?.[0] ?? null ?? o?.prefix ?? (n === "" ? null : `repo:${n}`);
	return e === null && s.push(unseenLine(n || "OWNER/REPOSITORY")), {
		sent: r,
		prefix: c,
		lines: s
	};
}
async function sentLine(e) {
	if (e === null) return {
		sent: null,
		lines: []
	};
	try {
		let t = await e(), n = `this job sends \`${t.subject}\`; a federated credential of the application must have exactly this`;
		return {
			sent: t,
			lines: [{
				about: ABOUT,
				state: "ok",
				text: n,
				remedy: null
			}]
		};
	} catch (e) {
		let t = e instanceof Error ? e.message : String(e), n = require_carry_out.Pr(e instanceof require_carry_out.Ji ? e.reason : {
			code: "id-token-not-given",
			detail: t
		});
		return {
			sent: null,
			lines: [{
				about: ABOUT,
				state: "error",
				text: n,
				remedy: null
			}]
		};
	}
}
function formLines(e) {
	let { immutable: t } = e;
	if (require_carry_out.ni(e.subject)) return [{
		about: ABOUT,
		state: "warning",
		text: "every pull request of the repository has this subject: an application that has a federated credential for it can be used by whoever can push a branch",
		remedy: "use an application that may only read for it; let the one that deploys sign in from a job with a GitHub environment"
	}];
	if (t === null) return [];
	let n = `after a rename of the repository, or by choice, GitHub sends \`${t}\``;
	return [{
		about: ABOUT,
		state: "ok",
		text: n,
		remedy: "add a second federated credential with it before that"
	}];
}
async function templateOf(e) {
	let { GITHUB_ACTIONS: t, GITHUB_TOKEN: n = "" } = e;
	if (!t || n === "") return null;
	let { readSubjectTemplate: r } = await Promise.resolve().then(() => require("./subject-template.js")), { readEvent: i } = await Promise.resolve().then(() => require("./event.js"));
	try {
		let t = await i(e);
		return t && await r({
			token: n,
			event: t,
			onNotice: () => {}
		});
	} catch (e) {
		if (require_carry_out.Tr(e)) return e;
		throw e;
	}
}
function templateLine(e) {
	let t = ABOUT;
	if (e === null) return [];
	if (e instanceof Error) return [{
		about: t,
		state: "unknown",
		text: `how GitHub writes it for other jobs is unknown: ${require_carry_out.wr(e)}`,
		remedy: null
	}];
	let { claims: n, prefix: r } = e;
	return n === null ? [{
		about: t,
		state: "ok",
		text: `GitHub's own template, beginning with \`${r ?? "repo:\u2026"}\``,
		remedy: null
	}] : [{
		about: t,
		state: "warning",
		text: `the repository has a template of its own (${n.join(", ")}), so only a job shows its subject`,
		remedy: null
	}];
}
function unseenLine(e) {
	let t = `what a job sends is only seen in a job: run \`flowgate doctor\` in a step of one with \`id-token: write\`, or ask \`gh api repos/${e}/actions/oidc/customization/sub\`, whose \`sub_claim_prefix\` begins it`;
	return {
		about: ABOUT,
		state: "unknown",
		text: t,
		remedy: null
	};
}
// src/doctor/dataverse.ts
const NOTHING_SEEN = {
	sent: null,
	prefix: null,
	lines: []
};
async function subjectsOf(e, { env: t, signIn: n }) {
	return e?.kind === "job" ? readSubjects({
		idToken: async () => {
			let t = await e.idToken(require_dataverse.t);
			return n.onSecret(t), require_dataverse.r(t);
		},
		env: t
	}) : readSubjects({
		idToken: null,
		env: t
	});
}
async function linesOf(e, t, { authority: n, now: r, progress: i, signIn: a, onReply: o }) {
	let s = require_dataverse.openDataverseReader({
		identity: e,
		authority: n,
		organisations: require_ways.t(t),
		onSecret: a.onSecret,
		timeoutMs: 3e4,
		onRetry: require_flow_studio.n(i),
		now: () => r,
		...o === null ? {} : { onAnswer: o }
	}), c = e.kind === "az" ? null : e.clientId, l = {
		...s,
		...require_carry_out.pn(s)
	};
	try {
		let e = [];
		for (let n of t) e.push(...await organisationLines(l, n, c));
		let [n] = t;
		return o !== null && n !== void 0 && await readOneOfEach(l, n), e;
	} finally {
		await s.close();
	}
}
async function readOneOfEach(e, { environmentName: t }) {
	let n = await require_carry_out.an(e.listFlows(t)), [r] = n.kind === "read" ? n.value : [];
	r !== void 0 && await require_carry_out.an(e.readFlow(t, r.flowName));
}
exports.walkChain = async function(e, t) {
	let { env: n, authority: r, tenantId: i, clientId: a, signIn: o } = t, s = require_dataverse.checkAuthority(r);
	if (s !== null) return {
		lines: [broken("identity", s)],
		setup: []
	};
	let c = require_carry_out.k(t, { signIn: o }), l = !!n.GITHUB_ACTIONS, u = identityLine(c, {
		...t,
		isJob: l
	}), d = c?.kind === "secret" ? NOTHING_SEEN : await subjectsOf(c, t), f = [u, ...d.lines], p = f.some(({ state: e }) => e === "error"), m = c === null || p ? [] : await linesOf(c, e, t);
	return {
		lines: [...f, ...m],
		setup: setupSteps({
			tenantId: i,
			clientId: a,
			environments: e,
			subjects: d
		})
	};
};
