const require_index = require("./index.js"), require_desired = require("./desired.js");
// src/plan/block.ts
function blockReason(e, t, n, r) {
	return errorsFound(e, n) ?? incompleteReason(e, t) ?? duplicateReason(r(e, require_index.Wt(t))) ?? require_index.jt(e, t);
}
function errorsFound(e, t) {
	let n = t.filter((t) => require_index.xt(t).some((t) => t.severity === "error" && concerns(t, e))), r = [...new Set(n.map(({ rule: e }) => e))];
	return r.length === 0 ? null : {
		code: "errors-found",
		errors: n.length,
		rules: r
	};
}
function concerns(e, { flow: t, resolution: n }) {
	if (BLOCKS_ALL.includes(e.rule)) return !0;
	let { environment: r, bindings: i, settings: a } = n;
	if (e.environments.length > 0 && !e.environments.includes(r.name)) return !1;
	if (e.flow !== null) return e.flow === t.file;
	let { paths: o } = r;
	return [
		o.environment,
		o.environmentName,
		o.deployAs
	].map(require_index.sn).includes(e.at) ? !0 : [...i.flatMap(({ entry: e }) => Object.values(e.paths)), ...a === null ? [] : [a.path]].some((t) => require_index.on(e.at, require_index.sn(t)));
}
const BLOCKS_ALL = ["base-map-invalid", "map-invalid"];
function incompleteReason({ flow: e, resolution: t }, { kind: n }) {
	if (e.referencesAreArray) return { code: "references-as-array" };
	let r = n === "base" || n === "new", i = require_index.gn(t.environment).binds === "row", a = t.unmapped.filter(({ declared: e }) => !(r && i && e?.logicalName)).map(({ key: e }) => e), o = t.environment.name;
	if (a.length > 0) return {
		code: "reference-unmapped",
		environment: o,
		keys: a
	};
	let s = require_desired.a(e, t);
	return s.length === 0 ? null : {
		code: "parameter-undeclared",
		parameters: s
	};
}
function duplicateReason(e) {
	return e.length === 0 ? null : {
		code: "same-live-flow",
		others: e
	};
}
// src/plan/duplicate-targets.ts
function duplicatesIn(e) {
	let t = Map.groupBy(require_index.Rt(e, []), require_index.hn);
	return (e, n) => {
		let { file: r, environment: i } = placeOf(e);
		return [...new Set([require_index.hn(e), foundKey(e, n)])].flatMap((e) => t.get(e) ?? []).map(placeOf).filter((e) => e.file !== r || e.environment !== i);
	};
}
function othersOfSameFlow(e) {
	let t = ({ environmentName: e, flowName: t }) => t === null ? null : `${require_index.vn(e)}\n${t.toLowerCase()}`, n = Map.groupBy(e, t);
	return (e) => {
		let r = t(e);
		return r === null ? [] : (n.get(r) ?? []).filter((t) => t !== e);
	};
}
function foundKey(e, t) {
	let n = require_index.fn(e);
	return require_index.pn({
		...n,
		flowName: t ?? n.flowName
	});
}
function placeOf({ flow: e, resolution: t }) {
	return {
		file: e.file,
		environment: t.environment.name
	};
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return errorsFound;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return duplicateReason;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return othersOfSameFlow;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return incompleteReason;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return blockReason;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return duplicatesIn;
	}
});
