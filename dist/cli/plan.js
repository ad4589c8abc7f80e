const require_carry_out = require("./carry-out.js");
// src/commands/plan.ts
/** Carries out `flowgate plan`; returns the exit code. */
async function plan(request, terminal) {
	const session = await require_carry_out.openSession("plan", request, request.values("since").length > 0 ? {
		...terminal,
		isOffline: true
	} : terminal);
	return require_carry_out.conclude(await session.start(), session);
}
exports.plan = plan;
