const require_carry_out = require("./carry-out.js"), require_terminal = require("./terminal.js"), require_index = require("./index.js"), require_starting = require("./starting.js"), APIS = "/providers/Microsoft.PowerApps/apis/";
function isConnection(e, t) {
	return /^(?!shared_)(?=\D*\d)[\w.-]+$/i.test(e) && e.toLowerCase() !== t.toLowerCase();
}
function idIn(e) {
	let t = require_carry_out.Vi(e, "api", "name");
	return require_carry_out.Vi(e, "id") || require_carry_out.Vi(e, "api", "id") || (t ? APIS + t : null);
}
function valueAt(e, t) {
	return require_carry_out.cr(require_carry_out.ur(t)).reduce(require_carry_out.Ui, e);
}
function connectorNameOf(e) {
	return (e === null ? null : require_carry_out.ii(e)) ?? "an unknown connector";
}
function nextSteps(e, t) {
	return stepsAfter(e).flatMap((e, n) => stepLines(e, n + 1, t));
}
function stepsAfter({ environments: e, throughDataverse: t, missing: n, mapFile: r, hasErrors: i, isCheckedOnly: a }) {
	let o = e.filter((e) => !t.includes(e)), s = o.length > 0 || t.length === 0 ? [...o, require_starting.t] : [];
	return [
		...n.length === 0 ? [] : [{
			text: `Add to ${r}:`,
			items: n.map(missingText)
		}],
		...i ? [{ text: "Fix what the check found." }] : [],
		{ text: "Commit the flows, the map and the workflows." },
		...a ? [] : keySteps(s),
		...identitySteps(t),
		a ? {
			text: "These flows are only checked. To deploy them, see",
			calls: ["https://github.com/flowgate/flowgate/blob/main/docs/map.md#where-flows-are-found"]
		} : {
			text: "See what a deployment would do:",
			calls: ["flowgate deploy --dry-run"]
		}
	];
}
function keySteps(e) {
	return e.length === 0 ? [] : [{
		text: "Create these GitHub environments under Settings \u2192 Environments, with the Flow Studio key:",
		calls: e.map((e) => `gh secret set FLOW_STUDIO_API_KEY --env ${require_terminal.j(e)}`)
	}];
}
function identitySteps(e) {
	return e.length === 0 ? [] : [{
		text: "Create these GitHub environments under Settings \u2192 Environments, with the application that signs in (`flowgate doctor` prints the commands that make it):",
		calls: [...e, require_starting.t].flatMap((e) => ["AZURE_TENANT_ID", "AZURE_CLIENT_ID"].map((t) => `gh variable set ${t} --env ${require_terminal.j(e)}`))
	}];
}
function stepLines({ text: e, items: t = [], calls: n = [] }, r, i) {
	return [
		`  ${r}. ${require_terminal.M(require_terminal.m(e), 5, i).join("\n")}`,
		...t.map((e) => `     - ${require_terminal.M(require_terminal.m(e), 7, i).join("\n")}`),
		...n.map((e) => `     ${require_terminal.m(e)}`)
	];
}
const MISSING = {
	"environment-id-unknown": ({ environment: e }) => `${e}: its environmentName, the id in the address of make.powerautomate.com`,
	"account-unknown": ({ environment: e }) => `${e}: deployAs, the account that deploys there`,
	"connection-unknown": ({ environment: e, key: t, id: n, origin: r }) => `${e}: a connection of ${connectorNameOf(n || null)} for the key ${t} (${r})`
};
function missingText(e) {
	return require_carry_out.Ai(MISSING, e);
}
async function mapOf(e, t, n) {
	let { readProject: r } = await Promise.resolve().then(() => require("./project.js")), i = await r({
		...e,
		environments: []
	}, n.root), { mapFile: a, map: o } = i;
	if (i.mapProblems === null) {
		let { environments: r, text: o, missing: s } = await newMap(i, e, t, n);
		return {
			environments: r.map(({ name: e }) => e),
			throughDataverse: [],
			mapFile: a,
			mapFiles: { [a]: o },
			missing: s
		};
	}
	if (o === null) throw new require_index.i(require_carry_out.Kr(a));
	print(n, [
		already(a),
		...ignoredOptions(t),
		...filesAdvice(e, i)
	]);
	let s = [...o.environments.values()], c = s.filter(({ host: e }) => e.kind === "dataverse");
	return {
		environments: s.map(({ name: e }) => e),
		throughDataverse: c.map(({ name: e }) => e),
		mapFile: a,
		mapFiles: {},
		missing: s.filter(({ deployAs: e }) => e === null).map(({ name: e }) => ({
			code: "account-unknown",
			environment: e
		}))
	};
}
async function newMap(e, t, n, r) {
	let { makeMap: i } = await Promise.resolve().then(() => require("./init2.js")), a = one(n, "settings"), o = one(n, "environment-id"), s = doubtfulId(o);
	s !== null && require_terminal.u(r, s);
	let c = r.prompts?.() ?? null, l = c?.ask ?? null, u = await i(e, {
		root: r.root,
		settings: a === null ? null : require_terminal.l(r, a),
		files: t.flows.length > 0 ? t.flows : null,
		environment: one(n, "name") ?? one(n, "environment"),
		environmentId: o,
		endpoint: t.endpoint,
		apiKey: t.apiKey,
		ask: l,
		allowsPlaceholders: l === null ? null : (e) => wantsPlaceholders(l, e),
		warn: (e) => require_terminal.u(r, e)
	}).finally(() => c?.close()), d = require_terminal.s(r.stdout, r);
	for (let e of u.environments) print(r, bindingLines(e, d));
	return u;
}
async function wantsPlaceholders(e, t) {
	let n = await e(`Not known:\n${t.map((e) => `  ${require_terminal.m(missingText(e))}`).join("\n")}\nWrite placeholders for them, to fill in later? Otherwise they are left out. [y/N] `);
	return /^y(es)?$/i.test(n);
}
const FOR_A_NEW_MAP = [
	"settings",
	"environment-id",
	"name"
];
function ignoredOptions(e) {
	let t = FOR_A_NEW_MAP.filter((t) => e.values(t).length > 0);
	return t.length === 0 ? [] : [`  ${require_carry_out.di(t.map((e) => `--${e}`))} ${t.length === 1 ? "is" : "are"} ignored, because there is a map`];
}
const GUID = /[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}/i;
function doubtfulId(e) {
	return e === null || GUID.test(e) ? null : `The id of an environment has a guid in it, as in the address of make.powerautomate.com; ${JSON.stringify(e)} has none.`;
}
function filesAdvice({ flows: e }, { map: t }) {
	return e.length === 0 || t?.files !== null ? [] : [`  add "files": ${require_terminal.m(JSON.stringify(e))} to it, to find these flows without --flows`];
}
function one(e, t) {
	let [n, ...r] = e.values(t);
	if (r.length > 0) throw new require_index.i(`--${t} is given once here`);
	return n?.trim() || null;
}
function bindingLines({ name: e, environmentName: t, deployAs: n, entries: r }, i) {
	let a = Math.max(0, ...[...r.keys()].map((e) => e.length)), o = [...r].map(([e, { connectionName: t, id: n, origin: r }]) => {
		let i = t ?? `? (${connectorNameOf(n || null)})`;
		return [
			`  ${e.padEnd(a)}`,
			i,
			r
		];
	});
	return [...[[
		e,
		t ?? "its id is not known: see --environment-id",
		n === null ? "" : `deployed by ${n}`
	], ...o].flatMap((e) => {
		let t = e.map((e) => require_terminal.m(e));
		return require_terminal.N(t.map((e) => ({
			text: e,
			drawn: e
		})), 6, i);
	}), ""];
}
async function workflowsOf(e, { environments: t, throughDataverse: n, mapFile: r, mapFiles: i }, { root: a }) {
	let { workflowTexts: o } = await Promise.resolve().then(() => require("./starting.js")).then((e) => e.n), { defaultBranch: s } = await Promise.resolve().then(() => require("./new-files.js")), c = {
		"connection-references": r,
		flows: r in i ? "" : e.flows.join("\n")
	}, l = Object.entries(c).filter(([e, t]) => t !== require_terminal.n[e]), u = (e) => /prod/i.test(e);
	return o({
		environments: [...t.filter((e) => !u(e)), ...t.filter(u)],
		throughDataverse: n,
		branch: await s(a),
		inputs: Object.fromEntries(l)
	});
}
async function write(e, t, n) {
	let { root: r } = n, { writeIfAbsent: i } = await Promise.resolve().then(() => require("./new-files.js")), { readWorkspaceFile: a } = await Promise.resolve().then(() => require("./read-file.js"));
	for (let [o, s] of Object.entries(e)) {
		let e = t ? a(r, o) !== null : !await i(r, o, s), c = s.split("\n"), l = require_terminal.m(o);
		e ? print(n, [already(o)]) : t ? print(n, [
			`Would write ${l}:`,
			"",
			...c
		]) : print(n, [`Wrote ${l} (${require_carry_out.hi(c.length - 1, "line")})`]);
	}
}
function already(e) {
	return `${require_terminal.m(e)} exists already, and is not changed`;
}
function print(e, t) {
	require_terminal.a(e) || e.stdout.write(`${t.join("\n")}\n`);
}
function only(e, t) {
	return {
		operands: [],
		values: (n) => t.includes(n) ? e.values(n) : [],
		has: () => !1
	};
}
exports.init = async function(e, t) {
	if (await require_carry_out.br(t.env) !== null) throw new require_index.i("`init` writes into the repository; run it in a terminal");
	let n = require_carry_out.o("check", e, t), r = await mapOf(n, e, t), i = await workflowsOf(n, r, t);
	if (await write({
		...r.mapFiles,
		...i
	}, n.dryRun, t), n.dryRun) return print(t, ["Dry run, nothing was written."]), 0;
	print(t, [
		"",
		"The first check:",
		""
	]);
	let a = await require_carry_out.i("check", only(e, [
		"connection-references",
		"flows",
		"endpoint"
	]), t), o = await a.start(), s = await require_carry_out.t(o, a), { flows: c, checkedOnly: l = [] } = o.report, u = c.length > 0 && l.length === c.length, d = require_terminal.s(t.stdout, t);
	return print(t, [
		"",
		"Next:",
		...nextSteps({
			...r,
			hasErrors: s !== 0,
			isCheckedOnly: u
		}, d)
	]), 0;
}, exports.n = function(e) {
	return e.flatMap((e) => {
		let t = JSON.parse(e.source.text);
		return require_carry_out.On(e).map(({ key: n, declared: r, uses: i }) => {
			let a = r === null ? void 0 : valueAt(t, r.path), o = i.flatMap(({ value: e }) => require_carry_out.Vi(e, "inputs", "host", "apiId") || []), s = [
				idIn(a),
				...o,
				r?.registeredId
			].find((e) => e?.startsWith(APIS)) ?? null, c = r?.connector ?? i.find(({ host: e }) => e?.connector)?.host?.connector;
			return {
				flow: e,
				name: r?.logicalName ?? n,
				id: s ?? (c ? `${APIS}${c}` : null),
				connectionName: isConnection(r?.connectionName ?? "", n) ? r?.connectionName ?? null : null
			};
		});
	});
}, exports.t = connectorNameOf;
