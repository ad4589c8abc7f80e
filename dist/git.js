const require_index = require("./index.js"), require_desired = require("./desired.js"), require_make_plan = require("./make-plan.js");
async function readFromGit(e, t, n) {
	let r = new Set(e.map(({ flow: e }) => e));
	await require_index.v(r, t, n);
	let i = await require_index.Kt(r, async (e) => [e.file, await require_index.g(e, t, n)], { concurrency: 8 }), a = new Map(i);
	return new Map(e.map((e) => [e, currentOf(e, a.get(e.flow.file) ?? null, t.map)]));
}
function currentOf(e, t, n) {
	let { settings: r } = e.resolution, i = require_index.mn(e);
	return t === null ? {
		kind: "new",
		create: i === null && r?.create === !0
	} : {
		kind: "base",
		flow: asLive(t, i, e, n)
	};
}
function asLive(e, t, n, r) {
	let { name: i } = n.resolution.environment, a = r === null ? void 0 : require_index.$t(r, e).find((e) => e.name === i), o = {
		environment: n.resolution.environment,
		settings: null,
		bindings: [],
		unmapped: []
	}, s = require_desired.r(e, a === void 0 ? o : require_index.en(e, a));
	return {
		flowName: t ?? "",
		displayName: s.displayName,
		state: s.state,
		definition: s.definition,
		connectionReferences: { ...s.connectionReferences }
	};
}
exports.planFromGit = async function(e, t, n, r) {
	return require_make_plan.t("git", e, await readFromGit(t, n, r));
};
