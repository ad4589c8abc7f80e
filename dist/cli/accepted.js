const require_carry_out = require("./carry-out.js");
exports.acceptedSentence = function({ suppressions: e, until: t }, n) {
	if (e.length === 0) return `There is nothing to accept: ${n} stays as it is.`;
	let r = require_carry_out.di(e.map(({ rule: e }) => e)).map(([e, t]) => `${t} ${e}`).join(", ");
	return `Wrote ${require_carry_out.ui(e.length, "suppression")} into ${n}, until ${t}: ${r}.`;
};
