const require_carry_out = require("./carry-out.js");
const require_asking = require("./asking.js");
const require_terminal = require("./terminal.js");
// src/commands/deploy.ts
/** Outside of a job the guids of created flows are written into the map, or shown to be committed. */
async function withFlowNames(done, { env, root }, print) {
	const isCreating = done.report.outcomes.some(({ result }) => result === "created");
	if (env.GITHUB_ACTIONS === "true" || !isCreating) return done;
	const { writeFlowNames } = await Promise.resolve().then(() => require("./write-flow-names.js"));
	const written = await writeFlowNames(root, done);
	if (written === 0) return done;
	const { mapFile } = done.project;
	print(`${mapFile} has the flowName of ${require_carry_out.count(written, "new flow")} now; commit it`);
	return {
		...done,
		report: {
			...done.report,
			hasFlowNames: true
		}
	};
}
/** Carries out `flowgate deploy`; returns the exit code. */
async function deploy(request, terminal) {
	const session = await require_carry_out.openSession("deploy", request, terminal, require_asking.asker(request, terminal));
	try {
		const done = await session.start();
		const print = require_carry_out.printer(session.format, terminal);
		if (done.snapshots !== null) print(require_terminal.keptSentence(terminal.root, done.snapshots));
		return await require_carry_out.conclude(await withFlowNames(done, terminal, print), session);
	} finally {
		session.stop.release();
	}
}
exports.deploy = deploy;
