const require_carry_out = require("./carry-out.js");
exports.acceptedSentence = function({ suppressions: e, until: t }, n, r = !1) {
	if (e.length === 0) return `There is nothing to accept: ${n} was not changed.`;
	let i = require_carry_out.gi(e.map(({ rule: e }) => e)).map(([e, t]) => `${t} ${e}`).join(", ");
	return `${r ? "Would write" : "Wrote"} ${require_carry_out.hi(e.length, "suppression")} into ${n}, until ${t}: ${i}.`;
};
