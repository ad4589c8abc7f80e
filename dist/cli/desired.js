const require_carry_out = require("./carry-out.js"), PLATFORM_PARAMETERS = {
	$connections: {
		defaultValue: {},
		type: "Object"
	},
	$authentication: {
		defaultValue: {},
		type: "SecureObject"
	}
};
function desiredFlow(e, { settings: t, bindings: n, environment: r }, i = null) {
	let a = i?.connectionReferences ?? {}, o = r !== void 0 && require_carry_out.Vr(r).binds === "row";
	return {
		displayName: t?.displayName ?? e.displayName,
		renames: t?.displayName != null || !e.namedByFile,
		description: e.description,
		state: t?.state ?? null,
		definition: {
			...desiredDefinition(e, t?.parameters ?? {}, n.length > 0),
			...keptDescription(e, i)
		},
		connectionReferences: Object.fromEntries(n.map((e) => {
			let t = sentReference(e, a), n = o ? { logicalName: require_carry_out.dn(e, a) } : {};
			return [e.used.key, {
				...t,
				...n
			}];
		}))
	};
}
function keptDescription({ definition: e, description: t }, n) {
	let r = t !== null || e.description !== void 0, i = n?.description === void 0 ? void 0 : n.definition.description;
	return r || i === void 0 ? {} : { description: i };
}
function undeclaredParameters(e, { settings: t }) {
	let n = require_carry_out.Ui(e.definition, "parameters");
	return Object.keys(t?.parameters ?? {}).filter((e) => require_carry_out.Ui(n, e) === void 0);
}
function sentReference(e, t) {
	let n = e.source ?? require_carry_out.qt(t, e.used.key);
	return {
		connectionName: e.entry.connectionName,
		id: e.entry.id,
		source: n
	};
}
function desiredDefinition({ definition: e, description: t }, n, r) {
	let i = require_carry_out.Hi(e.parameters) ? e.parameters : {}, a = Object.entries(n).flatMap(([e, t]) => {
		let n = require_carry_out.Ui(i, e);
		return require_carry_out.Hi(n) ? [[e, {
			...n,
			defaultValue: t
		}]] : [];
	}), o = r ? PLATFORM_PARAMETERS : {}, s = {
		...o,
		...i,
		...Object.fromEntries(a),
		...o
	};
	return {
		...e,
		...t === null || e.description !== void 0 ? {} : { description: t },
		...Object.keys(s).length > 0 ? { parameters: s } : {}
	};
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return undeclaredParameters;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return keptDescription;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return desiredDefinition;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return desiredFlow;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return PLATFORM_PARAMETERS;
	}
});
