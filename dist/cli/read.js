const require_carry_out = require("./carry-out.js"), require_terminal = require("./terminal.js"), require_schema = require("./schema.js");
// src/map/map.ts
function fromDocument(e, t, n) {
	let r = Object.entries(t.environments).map(([e, t]) => [e, environmentOf(e, t)]), i = t.files ?? null;
	return {
		kind: "map",
		source: e,
		files: i,
		deploys: n(i),
		environments: new Map(r),
		owners: { allow: t.owners?.allow ?? null },
		rules: new Map(Object.entries(t.rules ?? {})),
		suppressions: t.suppressions ?? [],
		compare: { ignore: t.compare?.ignore ?? [] },
		dataPolicies: require_carry_out.An(t.dataPolicies ?? [])
	};
}
function environmentOf(e, t) {
	let n = ["environments", e];
	return {
		name: e,
		environmentName: t.environmentName,
		deployAs: accountOf(t.deployAs),
		dataverse: t.dataverse ?? null,
		host: require_carry_out.Hr(t.dataverse ?? null),
		entries: entriesOf(t.connectionReferences, [...n, "connectionReferences"]),
		flows: flowsOf(t.flows ?? {}, [...n, "flows"]),
		connectors: {
			allow: t.connectors?.allow ?? null,
			deny: t.connectors?.deny ?? []
		},
		paths: {
			environment: n,
			environmentName: [...n, "environmentName"],
			deployAs: [...n, "deployAs"],
			dataverse: [...n, "dataverse"]
		}
	};
}
function fromSettings(e, t, n, r) {
	let i = t.ConnectionReferences.map((e, t) => {
		let n = settingsEntry(e, ["ConnectionReferences", t]);
		return [n.key, n];
	}), a = {
		...environmentOf(n, {
			environmentName: n,
			connectionReferences: {}
		}),
		entries: new Map(i),
		paths: {
			environment: [],
			environmentName: [],
			deployAs: [],
			dataverse: []
		}
	};
	return {
		...fromDocument(e, {
			version: 1,
			environments: {}
		}, r),
		kind: "settings",
		environments: new Map([[n, a]])
	};
}
function settingsEntry(e, t) {
	return {
		key: e.LogicalName,
		connectionName: e.ConnectionId,
		id: e.ConnectorId,
		source: null,
		owner: accountOf(e.ConnectionOwner),
		sharedWith: [],
		stewards: [],
		usedBy: null,
		reviewBy: null,
		paths: {
			entry: [...t, "LogicalName"],
			connectionName: [...t, "ConnectionId"],
			id: [...t, "ConnectorId"],
			owner: [...t, "ConnectionOwner"]
		}
	};
}
function accountOf(e) {
	return e === void 0 || require_terminal.L(e) ? null : e;
}
function entriesOf(e, t) {
	let n = Object.entries(e).map(([e, n]) => {
		let r = [...t, e];
		return [e, {
			key: e,
			connectionName: n.connectionName,
			id: n.id,
			source: n.source ?? null,
			owner: accountOf(n.owner),
			sharedWith: (n.sharedWith ?? []).filter((e) => !require_terminal.L(e)),
			stewards: n.stewards ?? [],
			usedBy: n.usedBy ?? null,
			reviewBy: n.reviewBy ?? null,
			paths: {
				entry: r,
				connectionName: [...r, "connectionName"],
				id: [...r, "id"],
				owner: [...r, "owner"]
			}
		}];
	});
	return new Map(n);
}
function flowsOf(e, t) {
	let n = Object.entries(e).map(([e, n]) => {
		let r = [...t, e];
		return [e, {
			file: e,
			path: r,
			flowName: n.flowName || null,
			create: n.create ?? !1,
			displayName: n.displayName || null,
			state: n.state ?? null,
			parameters: n.parameters ?? {},
			overrides: entriesOf(n.connectionReferences ?? {}, [...r, "connectionReferences"])
		}];
	});
	return new Map(n);
}
// src/map/problems.ts
function schemaProblems(e, t) {
	return t.flatMap((t) => fieldProblems(e, t));
}
function fieldProblems(e, t) {
	let n = t.path.map((e) => typeof e == "number" ? e : String(e));
	return t.code === "unrecognized_keys" ? t.keys.map((t) => unknownField(e, [...n, t])) : [{
		reason: fieldReason(e, t, n),
		about: [require_carry_out.ur(n)],
		...e.place(n)
	}];
}
function fieldReason(e, t, n) {
	let r = nameAt(n), i = e.place(n).at !== require_carry_out.ur(n);
	switch (t.code) {
		case "invalid_type": return {
			code: "map-field-type",
			field: r,
			expected: t.expected,
			isMissing: i
		};
		case "invalid_value": return {
			code: "map-field-value",
			field: r,
			values: t.values.map((e) => JSON.stringify(e)),
			isMissing: i
		};
		case "invalid_format": return {
			code: "map-field-day",
			field: r
		};
		case "too_small": return {
			code: "map-field-empty",
			field: r
		};
		case "custom": return {
			code: "map-field-refused",
			field: r,
			fault: t.message
		};
		case "too_big": return {
			code: "map-field-long",
			field: r
		};
		default: return {
			code: "map-field-invalid",
			field: r
		};
	}
}
function nameAt(e) {
	let t = e.at(-1);
	return t === void 0 ? null : typeof t == "number" ? `${e.at(-2) ?? ""}[${t}]` : t;
}
function unknownField(e, t) {
	return {
		reason: {
			code: "map-field-unknown",
			...unknownName(String(t.at(-1)), fieldsAt(t.slice(0, -1)))
		},
		...e.keyPlace(t)
	};
}
function unknownName(e, t) {
	let n = require_terminal.E(e, t);
	return {
		name: e,
		near: n,
		known: n === null ? t : []
	};
}
function fieldsAt(e) {
	let [t, , n] = e;
	return t === void 0 ? Object.keys(require_schema.s.shape) : t === "compare" ? Object.keys(require_schema.n.shape) : t === "owners" ? Object.keys(require_schema.c.shape) : t === "suppressions" ? Object.keys(require_schema.u.shape) : n === void 0 ? Object.keys(require_schema.a.shape) : n === "connectionReferences" || e[4] === "connectionReferences" ? Object.keys(require_schema.i.shape) : Object.keys(n === "flows" ? require_schema.o.shape : require_schema.r.shape);
}
// src/map/names.ts
function misspeltFields(e, t) {
	let n = Object.keys(require_schema.i.shape);
	return entryPaths(t).flatMap((r) => {
		let i = require_carry_out.Bi(t, r);
		return (require_carry_out.Hi(i) ? Object.keys(i) : []).filter((e) => !n.includes(e) && require_terminal.E(e, n) !== null).map((t) => unknownField(e, [...r, t]));
	});
}
function repeatedNames(e, t) {
	let n = itemPaths(t, "ConnectionReferences", "LogicalName"), r = new Set();
	return n.flatMap(({ text: t, path: n }) => r.has(t) ? [{
		reason: {
			code: "map-reference-twice",
			name: t
		},
		...e.place(n)
	}] : (r.add(t), []));
}
function unknownRules(e, t, n) {
	let r = keysAt(t, ["rules"]).map((t) => ({
		id: t.at(-1) ?? "",
		place: () => e.keyPlace(t)
	})), i = itemPaths(t, "suppressions", "rule").map(({ text: t, path: n }) => ({
		id: t,
		place: () => e.place(n)
	}));
	return [...r, ...i].filter(({ id: e }) => !n.includes(e)).map(({ id: e, place: t }) => ({
		reason: {
			code: "map-rule-unknown",
			...unknownName(e, n)
		},
		...t()
	}));
}
function itemPaths(e, t, n) {
	let r = require_carry_out.zi(e, t);
	return (Array.isArray(r) ? r : []).flatMap((e, r) => {
		let i = require_carry_out.Vi(e, n);
		return i === null ? [] : [{
			text: i,
			path: [
				t,
				r,
				n
			]
		}];
	});
}
function entryPaths(e) {
	return keysAt(e, ["environments"]).flatMap((t) => [t, ...keysAt(e, [...t, "flows"])].flatMap((t) => keysAt(e, [...t, "connectionReferences"])));
}
function keysAt(e, t) {
	let n = require_carry_out.Bi(e, t);
	return require_carry_out.Hi(n) ? Object.keys(n).map((e) => [...t, e]) : [];
}
function refused(e, t) {
	return {
		ok: !1,
		problems: t.map(({ reason: t, path: n, offset: r, length: i }) => ({
			reason: t,
			...e.span(n, r, i)
		}))
	};
}
function readValue(e, t, n) {
	return isSettings(t) ? readSettings(e, t, n) : readDocument(e, t, n);
}
function problemsOf(e) {
	return e.ok ? [] : e.problems;
}
function isSplit({ reason: e, at: t }, n) {
	return "isMissing" in e && e.isMissing && n.some((e) => e.at === t);
}
function deployedBy({ flows: e }) {
	return (t) => e === void 0 ? () => !0 : require_carry_out.S(e, t);
}
function readDocument(e, t, n) {
	let r = require_schema.s.safeParse(t), i = [
		...schemaProblems(e, r.error?.issues ?? []),
		...misspeltFields(e, t),
		...unknownRules(e, t, n.ruleIds)
	];
	return r.success && i.length === 0 ? {
		ok: !0,
		map: fromDocument(e, r.data, deployedBy(n))
	} : {
		ok: !1,
		problems: i
	};
}
function isSettings(e) {
	return require_carry_out.Hi(e) && Array.isArray(e.ConnectionReferences);
}
function readSettings(e, t, n) {
	let r = n.environment || null, i = require_schema.l.safeParse(t), a = [
		...schemaProblems(e, i.error?.issues ?? []),
		...repeatedNames(e, t),
		...r === null ? [withoutEnvironment(e)] : []
	];
	return i.success && r !== null && a.length === 0 ? {
		ok: !0,
		map: fromSettings(e, i.data, r, deployedBy(n))
	} : {
		ok: !1,
		problems: a
	};
}
function withoutEnvironment(e) {
	return {
		reason: { code: "map-without-environment" },
		...e.place(["ConnectionReferences"])
	};
}
exports.readMap = function(e, t, n) {
	let { text: r, encoding: i, undecodableAt: a } = require_carry_out.vr(t), o = new require_carry_out.Pt(e, r);
	if (a !== null) return refused(o, [{
		reason: {
			code: "text-undecodable",
			encoding: i
		},
		path: [],
		offset: a,
		length: 1
	}]);
	let s = require_carry_out.K(r);
	if (s.ok) return readValue(o, s.value, n);
	let { problems: c } = refused(o, s.problems);
	if (s.rest === void 0) return {
		ok: !1,
		problems: c
	};
	let l = problemsOf(readValue(o, s.rest, n));
	return {
		ok: !1,
		problems: [...c, ...l.filter((e) => !isSplit(e, c))]
	};
};
