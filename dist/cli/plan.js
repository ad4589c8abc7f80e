const require_carry_out = require("./carry-out.js");
exports.plan = async function(e, t) {
	let n = await require_carry_out.i("plan", e, e.values("since").length > 0 ? {
		...t,
		isOffline: !0
	} : t);
	return require_carry_out.t(await n.start(), n);
};
