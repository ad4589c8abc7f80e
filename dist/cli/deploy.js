const require_carry_out = require("./carry-out.js"), require_asking = require("./asking.js"), require_terminal = require("./terminal.js");
// src/commands/deploy.ts
async function withFlowNames(e, { env: t, root: n }, r) {
	let i = e.report.outcomes.some(({ result: e }) => e === "created");
	if (t.GITHUB_ACTIONS === "true" || !i) return e;
	let { writeFlowNames: a } = await Promise.resolve().then(() => require("./write-flow-names.js")), o = await a(n, e);
	if (o === 0) return e;
	let { mapFile: s } = e.project;
	return r(`${s} has the flowName of ${require_carry_out.hi(o, "new flow")} now; commit it`), {
		...e,
		report: {
			...e.report,
			hasFlowNames: !0
		}
	};
}
exports.deploy = async function(e, t) {
	let n = await require_carry_out.i("deploy", e, t, require_asking.t(e, t));
	try {
		let e = await n.start(), r = require_carry_out.a(n.format, t);
		return e.snapshots !== null && r(require_terminal.o(t.root, e.snapshots)), await require_carry_out.t(await withFlowNames(e, t, r), n);
	} finally {
		n.stop.release();
	}
};
