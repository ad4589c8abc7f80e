const require_index = require("./index.js");
const require_content = require("./content.js");
const require_desired = require("./desired.js");
const require_carry_out = require("./carry-out.js");
// src/plan/compare-with-live.ts
var compare_with_live_exports = /* @__PURE__ */ require_index.__exportAll({
	compareWithLive: () => compareWithLive,
	isSuspended: () => isSuspended,
	withDrift: () => withDrift,
	withoutIdleObstacles: () => withoutIdleObstacles
});
/** The comparison of Git with live for drift. No earlier commit is involved. */
function compareWithLive(currents, ignored) {
	const differing = [...currents].flatMap(([target, current]) => {
		if (current.kind !== "live") return [];
		const diff = diffWithLive(target, current.flow, ignored);
		return require_carry_out.pathsOf(diff).length === 0 ? [] : [[target, diff]];
	});
	return new Map(differing);
}
function diffWithLive({ flow, resolution }, live, ignored) {
	const wanted = require_content.contentOf(require_desired.desiredFlow(flow, resolution, live));
	const { displayName, state } = wanted;
	const inGit = {
		...wanted,
		displayName: displayName ?? live.displayName,
		state: live.state === null ? null : state ?? live.state
	};
	return require_carry_out.diffOf(inGit, {
		...live,
		state: state === null ? null : live.state
	}, ignored);
}
/**
* Marks every live flow that differs from Git and the map. The difference is a manual change, or a
* change that was never deployed; both are drift.
*/
function withDrift(currents, differences) {
	return new Map([...currents].map(([target, current]) => [target, marked(current, differences.get(target))]));
}
function marked(current, diff) {
	if (current.kind !== "live") return current;
	const paths = diff === void 0 ? [] : require_carry_out.pathsOf(diff);
	const held = isSuspended(current.flow) && !paths.includes("/state") ? ["/state"] : [];
	const edits = [...paths, ...held];
	return edits.length === 0 ? current : {
		...current,
		kind: "edited",
		edits,
		cause: null
	};
}
/** A policy of the tenant stopped it, or it failed for too long. */
function isSuspended({ state }) {
	return state?.toLowerCase() === "suspended";
}
/**
* An obstacle to a save counts only where something would be saved: one that is as Git has it is
* allowed, also where it is managed.
*/
function withoutIdleObstacles(currents, ignored) {
	return new Map([...currents].map(([target, current]) => {
		if (current.kind !== "live" || current.flow.obstacle === void 0) return [target, current];
		if (require_carry_out.pathsOf(planDiff(target, current.flow, ignored)).length > 0) return [target, current];
		const { obstacle: _idle, ...flow } = current.flow;
		return [target, {
			...current,
			flow
		}];
	}));
}
/** What a plan would change. */
function planDiff({ flow, resolution }, live, ignored) {
	return require_carry_out.diffOf(live, require_content.contentOf(require_desired.desiredFlow(flow, resolution, live)), ignored);
}
Object.defineProperty(exports, "compare_with_live_exports", {
	enumerable: true,
	get: function() {
		return compare_with_live_exports;
	}
});
Object.defineProperty(exports, "isSuspended", {
	enumerable: true,
	get: function() {
		return isSuspended;
	}
});
Object.defineProperty(exports, "withoutIdleObstacles", {
	enumerable: true,
	get: function() {
		return withoutIdleObstacles;
	}
});
