const require_carry_out = require("./carry-out.js"), writeBackWords = {
	...require_carry_out.Ci,
	"bound-otherwise": ({ key: e, live: t, map: n }) => `\`${e}\` is bound to ${t} live, and to ${n} in the map: write the right one into the map, or deploy`,
	"environments-differ": ({ environments: e }) => `the flow differs in ${require_carry_out.di(e)}; choose one with --environment`,
	"flow-not-read": () => "the file is gone",
	"dataverse-row": () => "a Dataverse row cannot be written back; keep the flow in a file of its own",
	"map-not-written": ({ mapFile: e, cause: t }) => `${e}: ${require_carry_out.Si(t)}`,
	"result-not-a-flow": () => "the file would not hold a readable flow",
	"still-different": ({ paths: e }) => `it would still differ at ${require_carry_out.di(e, 3)}, which the map sets for this environment`,
	"flow-not-in-map": () => "the map does not name the flow",
	"state-not-in-map": ({ state: e }) => `the map cannot set the state ${e}`
};
function writeBackMessage(e) {
	return require_carry_out.Ai(writeBackWords, e);
}
async function wroteBack({ drift: e, project: t }, { format: n, terminal: r }) {
	if (e === null) return !1;
	let { writeBack: i } = await Promise.resolve().then(() => require("./write-back.js")), a = await i(r.root, e, t), o = require_carry_out.a(n, r);
	for (let e of a) for (let t of linesOf(e)) o(t);
	let s = a.filter(({ written: e }) => e.length > 0).length;
	return o(s === 0 ? "Nothing was written back." : `Wrote ${require_carry_out.hi(s, "flow")} back.`), s > 0;
}
function linesOf({ file: e, environment: t, written: n, skipped: r }) {
	let i = `${e}, ${t}`;
	return [...n.length > 0 ? [`${i}: wrote back ${n.join(", ")}`] : [], ...r.map((e) => `${i}: left alone, ${skippedText(e)}`)];
}
function skippedText({ parts: e, reason: t }) {
	let n = writeBackMessage(t);
	return e.length === 0 ? n : `${require_carry_out.di(e)}: ${n}`;
}
function listUnmanaged({ report: e }, { format: t, terminal: n }) {
	let r = require_carry_out.a(t, n);
	for (let { environment: t, flows: n } of e.unmanaged ?? []) for (let { flowName: e, displayName: i } of n) r(`${t}: ${e}  ${i}`);
}
exports.drift = async function(e, t) {
	let n = await require_carry_out.i("drift", e, t), r = await n.start();
	return e.has("write") && await wroteBack(r, n) && (r = await n.start()), e.has("all") && listUnmanaged(r, n), require_carry_out.t(r, n);
};
