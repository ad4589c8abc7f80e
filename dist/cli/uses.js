const require_carry_out = require("./carry-out.js");
// src/plan/uses.ts
/**
* Each connection that a flow is newly bound to, with all flows that then use it and so depend on
* its owner.
*/
function connectionUses(changes, { index, map }) {
	const uses = newlyUsed(changes);
	if (uses.size === 0 || map === null) return [...uses.values()];
	const bound = new Map([...uses].map(([key, use]) => [key, new Set(use.bound)]));
	const everyUse = index.flatMap((flow) => require_carry_out.environmentsOf(map, flow).flatMap((environment) => {
		const { bindings } = require_carry_out.resolveUsed(flow, environment);
		const keys = bindings.map(({ entry }) => keyOf(environment.name, entry.connectionName));
		return [...new Set(keys)].map((key) => ({
			key,
			file: flow.file
		}));
	}));
	for (const { key, file } of everyUse) if (!bound.get(key)?.has(file)) uses.get(key)?.others.push(file);
	return [...uses.values()].map((use) => ({
		...use,
		others: use.others.toSorted()
	}));
}
/** The connections that a plan newly binds flows to, by environment and name; `others` is empty. */
function newlyUsed(changes) {
	const uses = /* @__PURE__ */ new Map();
	for (const { environment, file, bindings } of changes) for (const { from, to } of bindings) {
		if (to === null || require_carry_out.isSameConnection(from, to)) continue;
		const key = keyOf(environment, to.connectionName);
		const use = uses.get(key) ?? {
			environment,
			...to,
			bound: [],
			others: []
		};
		if (use.bound.at(-1) !== file) use.bound.push(file);
		uses.set(key, use);
	}
	return uses;
}
/** Identifies a connection of an environment. */
function keyOf(environment, connectionName) {
	return JSON.stringify([environment, require_carry_out.connectionId(connectionName)]);
}
Object.defineProperty(exports, "connectionUses", {
	enumerable: true,
	get: function() {
		return connectionUses;
	}
});
Object.defineProperty(exports, "keyOf", {
	enumerable: true,
	get: function() {
		return keyOf;
	}
});
Object.defineProperty(exports, "newlyUsed", {
	enumerable: true,
	get: function() {
		return newlyUsed;
	}
});
