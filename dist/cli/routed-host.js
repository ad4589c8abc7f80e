const require_carry_out = require("./carry-out.js");
// src/live/routed-host.ts
function routedReader(e) {
	return {
		listFlows: (t) => e(t).listFlows(t),
		readFlow: (t, n) => e(t).readFlow(t, n),
		listConnections: (t) => e(t).listConnections(t),
		listReferences: async (t) => await e(t).listReferences?.(t) ?? [],
		flowsOnReferences: async (t, n) => await e(t).flowsOnReferences?.(t, n) ?? [],
		testConnection: async (t, ...n) => await e(t).testConnection?.(t, ...n) ?? null,
		listEnvironments: async () => []
	};
}
function routedHost(e, t) {
	return {
		...routedReader(e),
		serverOf: (t) => e(t).serverOf(t),
		saveFlow: (t) => e(t.environmentName).saveFlow(t),
		setState: (t, ...n) => e(t).setState(t, ...n),
		bindReference: async (t, n) => {
			let { bindReference: r } = e(t);
			if (r === void 0) throw lacks("bindReference", t);
			await r(t, n);
		},
		pause: t,
		runs: {
			listRuns: async (t, n) => {
				let { runs: r } = e(t);
				if (r === void 0) throw lacks("listRuns", t);
				return r.listRuns(t, n);
			},
			readFailure: async (t, ...n) => await e(t).runs?.readFailure?.(t, ...n) ?? {
				action: null,
				code: null
			}
		}
	};
}
function lacks(e, t) {
	return new require_carry_out.na({
		code: "tool-missing",
		tool: e,
		server: `the host of ${t}`
	});
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return routedReader;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return routedHost;
	}
});
