// node_modules/@modelcontextprotocol/client/dist/chunk-DYPzFuB5.mjs
var __create = Object.create, __defProp = Object.defineProperty, __getOwnPropDesc = Object.getOwnPropertyDescriptor, __getOwnPropNames = Object.getOwnPropertyNames, __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty, __commonJSMin = (e, t) => () => (t || e((t = { exports: {} }).exports, t), t.exports), __exportAll = (e, t) => {
	let n = {};
	for (var r in e) __defProp(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t && __defProp(n, Symbol.toStringTag, { value: "Module" }), n;
}, __copyProps = (e, t, n, r) => {
	if (t && typeof t == "object" || typeof t == "function") for (var i = __getOwnPropNames(t), a = 0, o = i.length, s; a < o; a++) s = i[a], !__hasOwnProp.call(e, s) && s !== n && __defProp(e, s, {
		get: ((e) => t[e]).bind(null, s),
		enumerable: !(r = __getOwnPropDesc(t, s)) || r.enumerable
	});
	return e;
}, __toESM = (e, t, n) => (n = e == null ? {} : __create(__getProtoOf(e)), __copyProps(t || !e || !e.__esModule ? __defProp(n, "default", {
	value: e,
	enumerable: !0
}) : n, e));
// node_modules/@modelcontextprotocol/client/dist/dialects-BAIiebX0.mjs
const DRAFT_2020_12_URIS = new Set(["https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft/2020-12/schema"]), DRAFT_2019_09_URIS = new Set(["https://json-schema.org/draft/2019-09/schema", "http://json-schema.org/draft/2019-09/schema"]), DRAFT_07_URIS = new Set(["https://json-schema.org/draft-07/schema", "http://json-schema.org/draft-07/schema"]), DRAFT_06_URIS = new Set(["https://json-schema.org/draft-06/schema", "http://json-schema.org/draft-06/schema"]);
function declares2019Dialect(e) {
	return typeof e == "string" && DRAFT_2019_09_URIS.has(e.replace(/#$/, ""));
}
function declaredDialect(e, t) {
	if (!("$schema" in e) || typeof e.$schema != "string") return "2020-12";
	let n = e.$schema.replace(/#$/, "");
	if (DRAFT_2020_12_URIS.has(n)) return "2020-12";
	if (DRAFT_2019_09_URIS.has(n)) return "2019-09";
	if (DRAFT_07_URIS.has(n) || DRAFT_06_URIS.has(n)) return "draft-7";
	throw Error(`JSON Schema declares an unsupported dialect ("$schema": "${e.$schema.slice(0, 200)}"). The default validator supports JSON Schema 2020-12, 2019-09, draft-07, and draft-06; ${t}`);
}
// node_modules/zod/v4/core/util.js?of-the-mcp-client
function getEnumValues(e) {
	let t = Object.values(e).filter((e) => typeof e == "number");
	return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
}
function joinValues(e, t = "|") {
	return e.map((e) => stringifyPrimitive(e)).join(t);
}
function jsonStringifyReplacer(e, t) {
	return typeof t == "bigint" ? t.toString() : t;
}
var Cached = class {
	constructor(e) {
		this._getter = e, this._value = void 0;
	}
	get value() {
		let e = this._getter;
		return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
	}
};
function cached(e) {
	return new Cached(e);
}
function nullish(e) {
	return e == null;
}
function cleanRegex(e) {
	let t = +!!e.startsWith("^"), n = e.endsWith("$") ? e.length - 1 : e.length;
	return e.slice(t, n);
}
function floatSafeRemainder(e, t) {
	let n = e / t, r = Math.round(n), i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
	return Math.abs(n - r) < i ? 0 : n - r;
}
const EVALUATING = Symbol("evaluating");
function defineLazy(e, t, n) {
	let r;
	Object.defineProperty(e, t, {
		get() {
			if (r !== EVALUATING) return r === void 0 && (r = EVALUATING, r = n()), r;
		},
		set(n) {
			Object.defineProperty(e, t, { value: n });
		},
		configurable: !0
	});
}
function assignProp(e, t, n) {
	Object.defineProperty(e, t, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function rawShape(e) {
	let t = Object.getOwnPropertyDescriptor(e, "shape");
	return t?.get ? t.get.raw : t?.value;
}
function sourceShape(e) {
	return rawShape(e._zod.def) ?? e._zod.def.shape;
}
function deferProp(e, t, n) {
	Object.defineProperty(e, t, {
		get() {
			let e = n();
			return assignProp(this, t, e), e;
		},
		enumerable: !0,
		configurable: !0
	});
}
function putProp(e, t, n) {
	t in e ? assignProp(e, t, n) : e[t] = n;
}
function mirrorShape(e, t, n, r) {
	let i = sourceShape(t);
	for (let a of n) {
		let n = Object.getOwnPropertyDescriptor(i, a);
		n.enumerable && (n.get ? deferProp(e, a, () => {
			let e = t._zod.def.shape[a];
			return r ? r(e, a) : e;
		}) : putProp(e, a, r ? r(n.value, a) : n.value));
	}
}
function mirrorProps(e, t) {
	for (let n of Reflect.ownKeys(t)) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.enumerable && (r.get ? deferProp(e, n, () => t[n]) : putProp(e, n, r.value));
	}
}
function mergeDefs(...e) {
	let t = {};
	for (let n of e) {
		let e = Object.getOwnPropertyDescriptors(n);
		Object.assign(t, e);
	}
	return Object.defineProperties({}, t);
}
function esc(e) {
	return JSON.stringify(e);
}
function slugify(e) {
	return e.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
function isObject(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
const allowsEval = cached(() => {
	if (globalConfig.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare")) return !1;
	try {
		return Function(""), !0;
	} catch {
		return !1;
	}
});
function isPlainObject$6(e) {
	if (isObject(e) === !1) return !1;
	let t = e.constructor;
	if (t === void 0 || typeof t != "function") return !0;
	let n = t.prototype;
	return isObject(n) !== !1 && Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") !== !1;
}
function shallowClone(e) {
	return isPlainObject$6(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
const propertyKeyTypes = new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(e, t, n) {
	let r = new e._zod.constr(t ?? e._zod.def);
	return (!t || n?.parent) && (r._zod.parent = e), r;
}
function normalizeParams(e) {
	let t = e;
	if (!t) return {};
	if (typeof t == "string") return { error: () => t };
	if (t?.message !== void 0) {
		if (t?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
		t.error = t.message;
	}
	return delete t.message, typeof t.error == "string" ? {
		...t,
		error: () => t.error
	} : t;
}
function stringifyPrimitive(e) {
	return typeof e == "bigint" ? e.toString() + "n" : typeof e == "string" ? `"${e}"` : `${e}`;
}
function optionalKeys(e) {
	return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
}
const NUMBER_FORMAT_RANGES = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-0x80000000, 0x7fffffff],
	uint32: [0, 0xffffffff],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, BIGINT_FORMAT_RANGES = {
	int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
	uint64: [BigInt(0), BigInt("18446744073709551615")]
};
function pick(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".pick() cannot be used on object schemas containing refinements");
	let i = {};
	return mirrorShape(i, e, maskedKeys(e, t)), clone(e, mergeDefs(n, {
		shape: i,
		checks: []
	}));
}
function maskedKeys(e, t) {
	let n = sourceShape(e), r = [];
	for (let e of Reflect.ownKeys(t)) {
		if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
		t[e] && r.push(e);
	}
	return r;
}
function omit(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".omit() cannot be used on object schemas containing refinements");
	let i = new Set(maskedKeys(e, t)), a = {};
	return mirrorShape(a, e, Reflect.ownKeys(sourceShape(e)).filter((e) => !i.has(e))), clone(e, mergeDefs(n, {
		shape: a,
		checks: []
	}));
}
function extend(e, t) {
	if (!isPlainObject$6(t)) throw Error("Invalid input to extend: expected a plain object");
	let n = e._zod.def.checks;
	if (n && n.length > 0) {
		let n = sourceShape(e);
		for (let e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(e, mergeDefs(e._zod.def, { shape: extended(e, t) }));
}
function extended(e, t) {
	let n = {};
	return mirrorShape(n, e, Reflect.ownKeys(sourceShape(e))), mirrorProps(n, t), n;
}
function safeExtend(e, t) {
	if (!isPlainObject$6(t)) throw Error("Invalid input to safeExtend: expected a plain object");
	return clone(e, mergeDefs(e._zod.def, { shape: extended(e, t) }));
}
function merge(e, t) {
	if (!t?._zod?.def) throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (e._zod.def.checks?.length) throw Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	let n = {};
	return mirrorShape(n, e, Reflect.ownKeys(sourceShape(e))), mirrorShape(n, t, Reflect.ownKeys(sourceShape(t))), clone(e, mergeDefs(e._zod.def, {
		shape: n,
		get catchall() {
			return t._zod.def.catchall;
		},
		checks: t._zod.def.checks ?? []
	}));
}
function partial(e, t, n, r = "partial") {
	let i = t._zod.def.checks;
	if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
	let a = n ? new Set(maskedKeys(t, n)) : void 0, o = {};
	return mirrorShape(o, t, Reflect.ownKeys(sourceShape(t)), e && ((t, n) => a && !a.has(n) ? t : new e({
		type: "optional",
		innerType: t
	}))), clone(t, mergeDefs(t._zod.def, {
		shape: o,
		checks: []
	}));
}
function required(e, t, n) {
	let r = n ? new Set(maskedKeys(t, n)) : void 0, i = {};
	return mirrorShape(i, t, Reflect.ownKeys(sourceShape(t)), (t, n) => r && !r.has(n) ? t : new e({
		type: "nonoptional",
		innerType: t
	})), clone(t, mergeDefs(t._zod.def, { shape: i }));
}
function aborted(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
	return !1;
}
function explicitlyAborted(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
	return !1;
}
function prefixIssues(e, t) {
	return t.map((t) => {
		var n;
		return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
	});
}
function unwrapMessage(e) {
	return typeof e == "string" ? e : e?.message;
}
function sizeCaps(e) {
	let t = [];
	for (let n of e ?? []) {
		let e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		let r = e.maximum ?? e.length ?? e.size;
		r >= 0 && t.push([r, n]);
	}
	return t;
}
function attachSchema(e, t, n) {
	var r;
	for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function finalizeIssue(e, t, n) {
	var r;
	let i = e.inst?._zod?.traits;
	i?.has("$ZodType") && (i.has("$ZodCheck") ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
	let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : unwrapMessage(e.inst?._zod.def?.error?.(e)) ?? unwrapMessage(a?.(e)) ?? unwrapMessage(t?.error?.(e)) ?? unwrapMessage(n.customError?.(e)) ?? unwrapMessage(n.localeError?.(e)) ?? "Invalid input", s = {};
	for (let t of Object.keys(e)) t !== "inst" && t !== "schema" && t !== "continue" && t !== "input" && t !== "__proto__" && (s[t] = e[t]);
	return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(e) {
	let t = e.length;
	if (!highSurrogate.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
	return n;
}
function getLengthableOrigin(e) {
	return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
}
function parsedType(e) {
	let t = typeof e;
	switch (t) {
		case "number": return Number.isNaN(e) ? "nan" : "number";
		case "object": {
			if (e === null) return "null";
			if (Array.isArray(e)) return "array";
			let t = e;
			if (t && Object.getPrototypeOf(t) !== Object.prototype && "constructor" in t && t.constructor) return t.constructor.name;
		}
	}
	return t;
}
function issue(...e) {
	let [t, n, r] = e;
	return typeof t == "string" ? {
		message: t,
		code: "custom",
		input: n,
		inst: r
	} : { ...t };
}
function members(e, t) {
	for (let n in t) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.get ? Object.defineProperty(e, n, {
			...r,
			enumerable: !1
		}) : defineBound(e, n, r.value);
	}
}
function own(e, t, n, r = !0) {
	return Object.defineProperty(e, t, {
		configurable: !0,
		writable: !0,
		enumerable: r,
		value: n
	}), n;
}
function hide(e, t, n) {
	return own(e, t, n, !1);
}
function derived(e, t) {
	for (let n in e) {
		let r = e[n];
		Object.defineProperty(t, n, {
			configurable: !0,
			enumerable: !0,
			get() {
				return own(this, n, r(this));
			},
			set(e) {
				own(this, n, e);
			}
		});
	}
	return t;
}
function defineBound(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		get() {
			return this == null ? n : own(this, t, n.bind(this));
		},
		set(e) {
			own(this, t, e);
		}
	});
}
function claim(e, t) {
	let n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
let installing, broke = !1;
const breaker = {
	configurable: !0,
	get() {
		broke = !0;
	}
};
function defineLazyInternal(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && installing !== e._zod ? installing = void 0 : (installing = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, breaker);
			let e = broke;
			broke = !1;
			try {
				let r = n(this);
				return broke ? delete this[t] : Object.defineProperty(this, t, {
					configurable: !0,
					writable: !0,
					value: r
				}), broke ||= e, r;
			} catch (n) {
				throw delete this[t], broke ||= e, n;
			}
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				value: e
			});
		}
	}));
}
function installLazyProp(e, t, n, r) {
	let i = claim(e, t);
	i && Object.defineProperty(i, t, {
		configurable: !0,
		get() {
			let e = {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: void 0
			};
			return Object.defineProperty(this, t, e), e.value = n(this), Object.defineProperty(this, t, e), e.value;
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: e
			});
		}
	});
}
function constantCatch(e) {
	let t = () => e;
	return t["~constantCatch"] = !0, t;
}
// node_modules/zod/v4/core/core.js?of-the-mcp-client
var _a$1;
const NEVER = Object.freeze({ status: "aborted" }), _zodDesc = {
	value: void 0,
	enumerable: !1
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(e) {
	let t = _E;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == "number") {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return _E = null, new e();
			}
			try {
				return new e();
			} finally {
				t.stackTraceLimit = n;
			}
		}
	}
	return new e();
}
function $constructor(e, t, n, r) {
	let i = {};
	function a(e) {
		this.def = e, this.constr = d, this.traits = new Set();
	}
	a.prototype = i;
	let o = n, s = o && new WeakSet();
	function c(n, r) {
		if (!n._zod) {
			_zodDesc.value = new a(r);
			try {
				Object.defineProperty(n, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		if (n._zod.traits.add(e), t(n, r), s) {
			let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, r = e;
			for (; r && r !== t;) r = Object.getPrototypeOf(r);
			let i = r ?? e;
			s.has(i) || (s.add(i), members(i, o));
		}
		let i = d.prototype;
		for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
	}
	let l = r?.Parent ?? Object;
	class u extends l {}
	Object.defineProperty(u, "name", { value: e });
	function d(e) {
		let t = r?.Parent ? newError(u) : this;
		c(t, e);
		let n = t._zod.deferred;
		if (n) {
			for (let e of n) e();
			t._zod.deferred = void 0;
		}
		let i = globalThis.__zod_globalConfig?.postProcessor;
		return i && i(t), t;
	}
	return Object.defineProperty(d, "init", { value: c }), Object.defineProperty(d, Symbol.hasInstance, { value: (t) => r?.Parent && t instanceof r.Parent ? !0 : t?._zod?.traits?.has(e) }), Object.defineProperty(d, "name", { value: e }), d;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
	}
}, $ZodEncodeError = class extends Error {
	constructor(e) {
		super(`Encountered unidirectional transform during encode: ${e}`), this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(e) {
	return e && Object.assign(globalConfig, e), globalConfig;
}
// node_modules/zod/v4/core/errors.js?of-the-mcp-client
function _getMessage() {
	let e = this._zod;
	return e.message ??= JSON.stringify(e.def, jsonStringifyReplacer, 2), e.message;
}
function _setMessage(e) {
	this._zod.message = e;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: !0,
	configurable: !0
}, _issuesDesc = {
	value: void 0,
	enumerable: !1
}, _installedToString = new WeakSet([Object.prototype, Error.prototype]), $ZodError = $constructor("$ZodError", (e, t) => {
	e.name = "$ZodError", _issuesDesc.value = t, Object.defineProperty(e, "issues", _issuesDesc), _issuesDesc.value = void 0, Object.defineProperty(e, "message", _messageDesc);
	let n = Object.getPrototypeOf(e);
	_installedToString.has(n) || (_installedToString.add(n), Object.defineProperty(n, "toString", {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = () => this.message;
			return Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	}));
});
function node(e, t, n) {
	return Object.prototype.hasOwnProperty.call(e, t) || (t === "__proto__" ? Object.defineProperty(e, t, {
		value: n(),
		writable: !0,
		enumerable: !0,
		configurable: !0
	}) : e[t] = n()), e[t];
}
function flattenError$1(e, t = (e) => e.message) {
	let n = {}, r = [];
	for (let i of e.issues) i.path.length > 0 ? node(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
	return {
		formErrors: r,
		fieldErrors: n
	};
}
function formatError(e, t = (e) => e.message) {
	let n = { _errors: [] }, r = (e, i = []) => {
		for (let a of e.issues) if (a.code === "invalid_union" && a.errors.length) a.errors.map((e) => r({ issues: e }, [...i, ...a.path]));
		else if (a.code === "invalid_key") r({ issues: a.issues }, [...i, ...a.path]);
		else if (a.code === "invalid_element") r({ issues: a.issues }, [...i, ...a.path]);
		else {
			let e = [...i, ...a.path];
			if (e.length === 0) n._errors.push(t(a));
			else {
				let r = n, i = 0;
				for (; i < e.length;) {
					let n = e[i], o = i === e.length - 1;
					if (n === "_errors") {
						o && r._errors.push(t(a)), i++;
						continue;
					}
					Object.prototype.hasOwnProperty.call(r, n) || Object.defineProperty(r, n, {
						value: { _errors: [] },
						enumerable: !0,
						writable: !0,
						configurable: !0
					});
					let s = r[n];
					o && s._errors.push(t(a)), r = s, i++;
				}
			}
		}
	};
	return r(e), n;
}
// node_modules/zod/v4/core/parse.js?of-the-mcp-client
function finalizeParams(e, t) {
	return {
		callee: t?.callee ?? e,
		Err: t?.Err
	};
}
const _parse = (e) => {
	let t = (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !1
		} : { async: !1 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise) throw new $ZodAsyncError();
		if (s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => finalizeIssue(e, o, config())));
			throw captureStackTrace(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, _parseAsync = (e) => {
	let t = async (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !0
		} : { async: !0 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise && (s = await s), s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => finalizeIssue(e, o, config())));
			throw captureStackTrace(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, _safeParse = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		async: !1
	} : { async: !1 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new $ZodAsyncError();
	return a.issues.length ? failure(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
};
function failure(e, t, n) {
	let r;
	return {
		success: !1,
		get error() {
			return r || (r = new e(t.map((e) => finalizeIssue(e, n, config()))), t = void 0, n = void 0), r;
		},
		set error(e) {
			r = e, t = void 0, n = void 0;
		}
	};
}
const _safeParseAsync = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		async: !0
	} : { async: !0 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	return a instanceof Promise && (a = await a), a.issues.length ? failure(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
}, COMPILE_INVALID = Symbol.for("zod.compile.invalid"), COMPILE_FALLBACK = Symbol.for("zod.compile.fallback"), validate = ((e, t, n) => {
	let r = e._zod.bag.validator;
	if (r !== void 0) {
		if (r(t) !== COMPILE_INVALID) return !0;
		if (r.definite === !0 && n === void 0) return !1;
	}
	return validateFallback(e, t, n);
});
function validateFallback(e, t, n) {
	let r = n ? {
		...n,
		async: !1,
		abortEarly: !0
	} : {
		async: !1,
		abortEarly: !0
	}, i = e._zod.bag.fallbackRun, a;
	if (i ? (r[COMPILE_FALLBACK] = !0, a = i({
		value: t,
		issues: []
	}, r)) : a = e._zod.run({
		value: t,
		issues: []
	}, r), a instanceof Promise) throw new $ZodAsyncError();
	return a.issues.length === 0;
}
const validateAsync$1 = async (e, t, n) => {
	let r = n ? {
		...n,
		async: !0,
		abortEarly: !0
	} : {
		async: !0,
		abortEarly: !0
	}, i = e._zod.run({
		value: t,
		issues: []
	}, r);
	return i instanceof Promise && (i = await i), i.issues.length === 0;
}, _encode = (e) => {
	let t = _parse(e), n = (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: "backward"
		} : { direction: "backward" };
		return t(e, r, o, finalizeParams(n, a));
	};
	return n;
}, _decode = (e) => {
	let t = _parse(e), n = (e, r, i, a) => t(e, r, i, finalizeParams(n, a));
	return n;
}, _encodeAsync = (e) => {
	let t = _parseAsync(e), n = async (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: "backward"
		} : { direction: "backward" };
		return await t(e, r, o, finalizeParams(n, a));
	};
	return n;
}, _decodeAsync = (e) => {
	let t = _parseAsync(e), n = async (e, r, i, a) => await t(e, r, i, finalizeParams(n, a));
	return n;
}, _safeEncode = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(e)(t, n, i);
}, _safeDecode = (e) => (t, n, r) => _safeParse(e)(t, n, r), _safeEncodeAsync = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(e)(t, n, i);
}, _safeDecodeAsync = (e) => async (t, n, r) => _safeParseAsync(e)(t, n, r), cuid = /^[cC][0-9a-z]{6,}$/, cuid2 = /^[0-9a-z]+$/, ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, xid = /^[0-9a-vA-V]{20}$/, ksuid = /^[A-Za-z0-9]{27}$/, nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(e) {
	return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, uuid = (e) => e ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, email$1 = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
function emoji() {
	return RegExp("^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$", "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, httpProtocol = /^https?$/, e164 = /^\+[1-9]\d{6,14}$/, dateSource = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function anchor(e) {
	return RegExp(`^${e}$`);
}
const date$1 = anchor(dateSource);
function timeSource(e) {
	let t = "(?:[01]\\d|2[0-3]):[0-5]\\d";
	return typeof e.precision == "number" ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(e) {
	return RegExp(`^${timeSource(e)}$`);
}
function datetime$1(e) {
	let t = ["Z"];
	e.offset && t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
	let n = `${timeSource({
		precision: e.precision,
		seconds: !0
	})}(?:${t.join("|")})`, r = e.local ? `${n}|${timeSource({ precision: e.precision })}` : n;
	return RegExp(`^${dateSource}T(?:${r})$`);
}
const anyString = /^[\s\S]{0,}$/, integer = /^-?\d+$/, number$2 = /^-?\d+(?:\.\d+)?$/, boolean$1 = /^(?:true|false)$/i, _null$2 = /^null$/i, lowercase = /^[^A-Z]*$/, uppercase = /^[^a-z]*$/, $ZodCheck = $constructor("$ZodCheck", (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), _whenHasLength = (e) => {
	let t = e.value;
	return !nullish(t) && t.length !== void 0;
}, numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
}, $ZodCheckLessThan = $constructor("$ZodCheckLessThan", (e, t) => {
	$ZodCheck.init(e, t);
	let n = numericOriginMap[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
			origin: numericOriginMap[typeof r.value] ?? n,
			code: "too_big",
			maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (e, t) => {
	$ZodCheck.init(e, t);
	let n = numericOriginMap[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
			origin: numericOriginMap[typeof r.value] ?? n,
			code: "too_small",
			minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), $ZodCheckMultipleOf = $constructor("$ZodCheckMultipleOf", (e, t) => {
	$ZodCheck.init(e, t), e._zod.check = (n) => {
		if (typeof n.value != typeof t.value) throw Error("Cannot mix number and bigint in multiple_of check.");
		(typeof n.value == "bigint" ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : floatSafeRemainder(n.value, t.value) === 0) || n.issues.push({
			origin: typeof n.value,
			code: "not_multiple_of",
			divisor: t.value,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (e, t) => {
	$ZodCheck.init(e, t), t.format = t.format || "float64";
	let n = t.format?.includes("int"), r = n ? "int" : "number", [i, a] = NUMBER_FORMAT_RANGES[t.format];
	e._zod.check = (o) => {
		let s = o.value;
		if (n) {
			if (!Number.isInteger(s)) {
				o.issues.push({
					expected: r,
					format: t.format,
					code: "invalid_type",
					continue: !1,
					input: s,
					inst: e
				});
				return;
			}
			if (!Number.isSafeInteger(s)) {
				s > 0 ? o.issues.push({
					input: s,
					code: "too_big",
					maximum: 2 ** 53 - 1,
					note: "Integers must be within the safe integer range.",
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				}) : o.issues.push({
					input: s,
					code: "too_small",
					minimum: -(2 ** 53 - 1),
					note: "Integers must be within the safe integer range.",
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				});
				return;
			}
		}
		s < i && o.issues.push({
			origin: "number",
			input: s,
			code: "too_small",
			minimum: i,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		}), s > a && o.issues.push({
			origin: "number",
			input: s,
			code: "too_big",
			maximum: a,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		});
	};
}), $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (e, t) => {
	var n;
	$ZodCheck.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i > t.maximum ? codePointLength(r) : i) <= t.maximum) return;
		let a = getLengthableOrigin(r);
		n.issues.push({
			origin: a,
			code: "too_big",
			maximum: t.maximum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (e, t) => {
	var n;
	$ZodCheck.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i >= t.minimum && i < t.minimum * 2 ? codePointLength(r) : i) >= t.minimum) return;
		let a = getLengthableOrigin(r);
		n.issues.push({
			origin: a,
			code: "too_small",
			minimum: t.minimum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), $ZodCheckLengthEquals = $constructor("$ZodCheckLengthEquals", (e, t) => {
	var n;
	$ZodCheck.init(e, t), (n = e._zod.def).when ?? (n.when = _whenHasLength), e._zod.check = (n) => {
		let r = n.value, i = r.length, a = typeof r == "string" && i >= t.length && i <= t.length * 2 ? codePointLength(r) : i;
		if (a === t.length) return;
		let o = getLengthableOrigin(r), s = a > t.length;
		n.issues.push({
			origin: o,
			...s ? {
				code: "too_big",
				maximum: t.length
			} : {
				code: "too_small",
				minimum: t.length
			},
			inclusive: !0,
			exact: !0,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (e, t) => {
	var n, r;
	$ZodCheck.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: t.format,
			input: n.value,
			...t.pattern ? { pattern: t.pattern.toString() } : {},
			inst: e,
			continue: !t.abort
		});
	}) : (r = e._zod).check ?? (r.check = () => {});
}), $ZodCheckRegex = $constructor("$ZodCheckRegex", (e, t) => {
	$ZodCheckStringFormat.init(e, t), e._zod.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: n.value,
			pattern: t.pattern.toString(),
			inst: e,
			continue: !t.abort
		});
	};
}), $ZodCheckLowerCase = $constructor("$ZodCheckLowerCase", (e, t) => {
	t.pattern ??= lowercase, $ZodCheckStringFormat.init(e, t);
}), $ZodCheckUpperCase = $constructor("$ZodCheckUpperCase", (e, t) => {
	t.pattern ??= uppercase, $ZodCheckStringFormat.init(e, t);
}), $ZodCheckIncludes = $constructor("$ZodCheckIncludes", (e, t) => {
	$ZodCheck.init(e, t);
	let n = escapeRegex(t.includes);
	t.pattern = new RegExp(typeof t.position == "number" ? `^.{${t.position},}${n}` : n), e._zod.check = (n) => {
		n.value.includes(t.includes, t.position) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: t.includes,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), $ZodCheckStartsWith = $constructor("$ZodCheckStartsWith", (e, t) => {
	$ZodCheck.init(e, t);
	let n = RegExp(`^${escapeRegex(t.prefix)}.*`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.startsWith(t.prefix) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: t.prefix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), $ZodCheckEndsWith = $constructor("$ZodCheckEndsWith", (e, t) => {
	$ZodCheck.init(e, t);
	let n = RegExp(`.*${escapeRegex(t.suffix)}$`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.endsWith(t.suffix) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: t.suffix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), $ZodCheckOverwrite = $constructor("$ZodCheckOverwrite", (e, t) => {
	$ZodCheck.init(e, t), e._zod.check = (e) => {
		e.value = t.tx(e.value);
	};
});
// node_modules/zod/v4/core/doc.js?of-the-mcp-client
var Doc = class {
	constructor(e = [], t = {}) {
		this.content = [], this.indent = 0, this.args = e, this.closed = t;
	}
	indented(e) {
		this.indent += 1;
		try {
			e(this);
		} finally {
			--this.indent;
		}
	}
	write(e) {
		if (typeof e == "function") {
			e(this, { execution: "sync" }), e(this, { execution: "async" });
			return;
		}
		let t = e.split("\n").filter((e) => e), n = Math.min(...t.map((e) => e.length - e.trimStart().length)), r = t.map((e) => e.slice(n)).map((e) => " ".repeat(this.indent * 2) + e);
		for (let e of r) this.content.push(e);
	}
	compile() {
		let e = Function, t = this?.content ?? [""];
		return new e(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)(...Object.values(this.closed));
	}
};
// node_modules/zod/v4/core/versions.js?of-the-mcp-client
const version = {
	major: 4,
	minor: 6,
	patch: 7
}, $ZodType = $constructor("$ZodType", (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = version;
	let r = e._zod.def.checks, i = e._zod.traits.has("$ZodCheck") ? [e, ...r ?? []] : r?.length ? [...r] : [];
	for (let t of i) for (let n of t._zod.onattach) n(e);
	if (i.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
		e._zod.run = e._zod.parse;
	});
	else {
		let t = (t, n, r) => {
			if (t.memo) return t;
			let i = aborted(t), a;
			for (let o of n) {
				if (o._zod.def.when) {
					if (explicitlyAborted(t) || !o._zod.def.when(t)) continue;
				} else if (i) continue;
				let n = t.issues.length, s = o._zod.check(t);
				if (s instanceof Promise && r?.async === !1) throw new $ZodAsyncError();
				if (a || s instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
					await s, t.issues.length !== n && (attachSchema(t.issues, n, e), i ||= aborted(t, n));
				});
				else {
					if (t.issues.length === n) continue;
					attachSchema(t.issues, n, e), i ||= aborted(t, n);
				}
			}
			return a ? a.then(() => t) : t;
		}, n = (n, r, a) => {
			if (aborted(n)) return n.aborted = !0, n;
			let o = t(r, i, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new $ZodAsyncError();
				return o.then((t) => e._zod.parse(t, a));
			}
			return e._zod.parse(o, a);
		};
		e._zod.run = (r, a) => {
			if (a.skipChecks) return e._zod.parse(r, a);
			if (a.direction === "backward") {
				let t = e._zod.parse({
					value: r.value,
					issues: []
				}, {
					...a,
					skipChecks: !0
				});
				return t instanceof Promise ? t.then((e) => n(e, r, a)) : n(t, r, a);
			}
			let o = e._zod.parse(r, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new $ZodAsyncError();
				return o.then((e) => t(e, i, a));
			}
			return t(o, i, a);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(e) {
		own(this, "~standard", e);
	}
}), toStandardResult = (e, t) => e.issues.length ? { issues: e.issues.map((e) => finalizeIssue(e, t, config())) } : { value: e.value };
async function validateAsync(e, t) {
	let n = { async: !0 };
	return toStandardResult(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function standardProps(e) {
	return {
		validate: (t) => {
			let n = { async: !1 };
			try {
				let r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return toStandardResult(r, n);
			} catch {}
			return validateAsync(e, t);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = $constructor("$ZodString", (e, t) => {
	$ZodType.init(e, t), e._zod.pattern = t.pattern ?? anyString, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = String(n.value);
		} catch {}
		return typeof n.value == "string" || n.issues.push({
			expected: "string",
			code: "invalid_type",
			input: n.value,
			inst: e
		}), n;
	};
}), $ZodStringFormat = $constructor("$ZodStringFormat", (e, t) => {
	$ZodCheckStringFormat.init(e, t), $ZodString.init(e, t);
}), $ZodGUID = $constructor("$ZodGUID", (e, t) => {
	t.pattern ??= guid, $ZodStringFormat.init(e, t);
}), $ZodUUID = $constructor("$ZodUUID", (e, t) => {
	if (t.version) {
		let e = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[t.version];
		if (e === void 0) throw Error(`Invalid UUID version: "${t.version}"`);
		t.pattern ??= uuid(e);
	} else t.pattern ??= uuid();
	$ZodStringFormat.init(e, t);
}), $ZodEmail = $constructor("$ZodEmail", (e, t) => {
	t.pattern ??= email$1, $ZodStringFormat.init(e, t);
});
function canParseURL(e) {
	try {
		return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(e) : (new URL(e), !0);
	} catch {
		return !1;
	}
}
function validateURL(e, t) {
	return !("normalize" in t) && !("hostname" in t) && !("protocol" in t) ? canParseURL(e) || 2 : parseURLObject(e, t);
}
function parseURLObject(e, t) {
	if (!t.normalize && t.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(e)) return 1;
	try {
		if (typeof URL < "u") {
			let t = URL;
			if (typeof t.parse == "function") return t.parse(e) ?? 2;
		}
		return new URL(e);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(e) {
	return e.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(e, t) {
	return t.lastIndex = 0, t.test(e.hostname);
}
function urlProtocolOk(e, t) {
	return t.lastIndex = 0, t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
}
const $ZodURL = $constructor("$ZodURL", (e, t) => {
	$ZodStringFormat.init(e, t), e._zod.check = (n) => {
		try {
			let r = n.value.trim(), i = validateURL(r, t);
			if (i === 1) {
				n.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === 2) {
				n.issues.push({
					code: "invalid_format",
					format: "url",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === !0) {
				n.value = stripTabAndNewline(r);
				return;
			}
			t.hostname && !urlHostnameOk(i, t.hostname) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: t.hostname.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), t.protocol && !urlProtocolOk(i, t.protocol) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: t.protocol.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), n.value = t.normalize ? i.href : stripTabAndNewline(r);
			return;
		} catch {
			n.issues.push({
				code: "invalid_format",
				format: "url",
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		}
	};
}), $ZodEmoji = $constructor("$ZodEmoji", (e, t) => {
	t.pattern ??= emoji(), $ZodStringFormat.init(e, t);
}), $ZodNanoID = $constructor("$ZodNanoID", (e, t) => {
	if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw Error(`Invalid nanoid length: ${t.length}`);
	t.pattern ??= t.length === void 0 ? nanoid : nanoidOfLength(t.length), $ZodStringFormat.init(e, t);
}), $ZodCUID = $constructor("$ZodCUID", (e, t) => {
	t.pattern ??= cuid, $ZodStringFormat.init(e, t);
}), $ZodCUID2 = $constructor("$ZodCUID2", (e, t) => {
	t.pattern ??= cuid2, $ZodStringFormat.init(e, t);
}), $ZodULID = $constructor("$ZodULID", (e, t) => {
	t.pattern ??= ulid, $ZodStringFormat.init(e, t);
}), $ZodXID = $constructor("$ZodXID", (e, t) => {
	t.pattern ??= xid, $ZodStringFormat.init(e, t);
}), $ZodKSUID = $constructor("$ZodKSUID", (e, t) => {
	t.pattern ??= ksuid, $ZodStringFormat.init(e, t);
}), $ZodISODateTime = $constructor("$ZodISODateTime", (e, t) => {
	t.pattern ??= datetime$1(t), $ZodStringFormat.init(e, t);
}), $ZodISODate = $constructor("$ZodISODate", (e, t) => {
	t.pattern ??= date$1, $ZodStringFormat.init(e, t);
}), $ZodISOTime = $constructor("$ZodISOTime", (e, t) => {
	t.pattern ??= time(t), $ZodStringFormat.init(e, t);
}), $ZodISODuration = $constructor("$ZodISODuration", (e, t) => {
	t.pattern ??= duration, $ZodStringFormat.init(e, t);
}), $ZodIPv4 = $constructor("$ZodIPv4", (e, t) => {
	t.pattern ??= ipv4, $ZodStringFormat.init(e, t);
}), ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(e) {
	return ipv6Alphabet.test(e) ? canParseURL(`http://[${e}]`) : !1;
}
const $ZodIPv6 = $constructor("$ZodIPv6", (e, t) => {
	t.pattern ??= ipv6, $ZodStringFormat.init(e, t), e._zod.check = (n) => {
		isValidIPv6(n.value) || n.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), $ZodCIDRv4 = $constructor("$ZodCIDRv4", (e, t) => {
	t.pattern ??= cidrv4, $ZodStringFormat.init(e, t);
});
function isValidCIDRv6(e) {
	let t = e.split("/");
	if (t.length !== 2) return !1;
	let [n, r] = t;
	if (!r) return !1;
	let i = Number(r);
	return `${i}` !== r || i < 0 || i > 128 ? !1 : isValidIPv6(n);
}
const $ZodCIDRv6 = $constructor("$ZodCIDRv6", (e, t) => {
	t.pattern ??= cidrv6, $ZodStringFormat.init(e, t), e._zod.check = (n) => {
		isValidCIDRv6(n.value) || n.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
});
function isValidBase64(e) {
	if (e === "") return !0;
	if (/\s/.test(e) || e.length % 4 != 0) return !1;
	try {
		return atob(e), !0;
	} catch {
		return !1;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/, $ZodBase64 = $constructor("$ZodBase64", (e, t) => {
	t.pattern ??= base64Charset, $ZodStringFormat.init(e, t), e._zod.check = (n) => {
		isValidBase64(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(e) {
	if (!base64urlCharset.test(e)) return !1;
	let t = e.replace(/[-_]/g, (e) => e === "-" ? "+" : "/");
	return isValidBase64(t.padEnd(Math.ceil(t.length / 4) * 4, "="));
}
const $ZodBase64URL = $constructor("$ZodBase64URL", (e, t) => {
	t.pattern ??= base64urlCharset, $ZodStringFormat.init(e, t), e._zod.check = (n) => {
		isValidBase64URL(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), $ZodE164 = $constructor("$ZodE164", (e, t) => {
	t.pattern ??= e164, $ZodStringFormat.init(e, t);
});
function isValidJWT(e, t = null) {
	try {
		let n = e.split(".");
		if (n.length !== 3) return !1;
		let [r] = n;
		if (!r) return !1;
		let i = JSON.parse(atob(r));
		return !("typ" in i && i?.typ !== "JWT" || !i.alg || t && (!("alg" in i) || i.alg !== t));
	} catch {
		return !1;
	}
}
const $ZodJWT = $constructor("$ZodJWT", (e, t) => {
	$ZodStringFormat.init(e, t), e._zod.check = (n) => {
		isValidJWT(n.value, t.alg) || n.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), $ZodNumber = $constructor("$ZodNumber", (e, t) => {
	$ZodType.init(e, t), e._zod.pattern = number$2, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = Number(n.value);
		} catch {}
		let i = n.value;
		if (typeof i == "number" && !Number.isNaN(i) && Number.isFinite(i)) return n;
		let a = typeof i == "number" ? Number.isNaN(i) ? "NaN" : Number.isFinite(i) ? void 0 : String(i) : void 0;
		return n.issues.push({
			expected: "number",
			code: "invalid_type",
			input: i,
			inst: e,
			...a ? { received: a } : {}
		}), n;
	};
}), $ZodNumberFormat = $constructor("$ZodNumberFormat", (e, t) => {
	$ZodCheckNumberFormat.init(e, t), $ZodNumber.init(e, t);
}), $ZodBoolean = $constructor("$ZodBoolean", (e, t) => {
	$ZodType.init(e, t), e._zod.pattern = boolean$1, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = !!n.value;
		} catch {}
		let i = n.value;
		return typeof i == "boolean" || n.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input: i,
			inst: e
		}), n;
	};
}), $ZodNull = $constructor("$ZodNull", (e, t) => {
	$ZodType.init(e, t), e._zod.pattern = _null$2, e._zod.values = new Set([null]), e._zod.parse = (t, n) => {
		let r = t.value;
		return r === null || t.issues.push({
			expected: "null",
			code: "invalid_type",
			input: r,
			inst: e
		}), t;
	};
}), $ZodAny = $constructor("$ZodAny", (e, t) => {
	$ZodType.init(e, t), e._zod.parse = (e) => e;
}), $ZodUnknown = $constructor("$ZodUnknown", (e, t) => {
	$ZodType.init(e, t), e._zod.parse = (e) => e;
}), $ZodNever = $constructor("$ZodNever", (e, t) => {
	$ZodType.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
		expected: "never",
		code: "invalid_type",
		input: t.value,
		inst: e
	}), t);
});
function capSize(e, t) {
	let n = sizeCaps(e._zod.def.checks);
	if (!n.length) return;
	let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
	e._zod.parse = (n, a) => {
		let o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== "backward") {
			for (let [t, r] of sizeCaps(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				let t = n.issues.length;
				return r._zod.check(n), n.issues[t].continue = !1, attachSchema(n.issues, t, e), n;
			}
		}
		return i(n, a);
	};
}
const arraySize = (e) => Array.isArray(e) ? e.length : -1;
function handleArrayResult(e, t, n) {
	e.issues.length && t.issues.push(...prefixIssues(n, e.issues)), t.value[n] = e.value;
}
const $ZodArray = $constructor("$ZodArray", (e, t) => {
	$ZodType.init(e, t);
	let n = globalConfig.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!Array.isArray(a)) return r.issues.push({
			expected: "array",
			code: "invalid_type",
			input: a,
			inst: e
		}), r;
		r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
		let o = [], s = i?.abortEarly;
		for (let e = 0; e < a.length; e++) {
			let n = a[e], c = t.element._zod.run({
				value: n,
				issues: []
			}, i);
			if (c instanceof Promise) o.push(c.then((t) => handleArrayResult(t, r, e)));
			else if (handleArrayResult(c, r, e), s && c.issues.length !== 0 && aborted(c)) break;
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	}, capSize(e, arraySize);
});
function handlePropertyResult(e, t, n, r, i, a) {
	let o = n in r, s = a === "optional";
	if (o || !s || i !== "optional") {
		if (e.issues.length) {
			if (i !== void 0 && s && !o) return;
			t.issues.push(...prefixIssues(n, e.issues));
		}
		!o && i === void 0 ? e.issues.length || t.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [n]
		}) : e.value === void 0 ? (o || i === "defaulted" && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
	}
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : NO_SYMBOL_KEYS, i = r.length ? [...t, ...r] : t;
	for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	let a = optionalKeys(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
}
function handleCatchall(e, t, n, r, i, a, o) {
	let s = [], c = i.keySet, l = i.catchall._zod, u = l.def.type, d = l.optin, f = l.optout, p = 0;
	for (let i in t) {
		if (o && n.issues.length !== p) {
			if (aborted(n, p)) break;
			p = n.issues.length;
		}
		if (c.has(i)) continue;
		if (i === "__proto__") {
			u === "never" && s.push(i);
			continue;
		}
		if (u === "never") {
			s.push(i);
			continue;
		}
		let a = l.run({
			value: t[i],
			issues: []
		}, r);
		a instanceof Promise ? e.push(a.then((e) => handlePropertyResult(e, n, i, t, d, f))) : handlePropertyResult(a, n, i, t, d, f);
	}
	return s.length && n.issues.push({
		code: "unrecognized_keys",
		keys: s,
		input: t,
		inst: a,
		continue: !0
	}), e.length ? Promise.all(e).then(() => n) : n;
}
const $ZodObject = $constructor("$ZodObject", (e, t) => {
	$ZodType.init(e, t);
	let n = Object.getOwnPropertyDescriptor(t, "shape"), r = n?.get ? n.get.raw : t.shape ?? {};
	if (r) {
		let e = () => {
			let n = { ...r };
			return Object.defineProperty(t, "shape", { value: n }), e.raw = n, n;
		};
		e.raw = r, Object.defineProperty(t, "shape", { get: e });
	}
	let i = cached(() => normalizeDef(t));
	defineLazyInternal(e, "propValues", (e) => {
		let t = e.def.shape, n = {};
		for (let e in t) {
			let r = t[e]._zod;
			if (r.values) {
				Object.prototype.hasOwnProperty.call(n, e) || assignProp(n, e, new Set());
				for (let t of r.values) n[e].add(t);
				r.optin !== void 0 && n[e].add(void 0);
			}
		}
		return n;
	});
	let a = isObject, o = t.catchall, s, c = globalConfig.memoizer;
	c?.attach(e), e._zod.parse = (t, n) => {
		s ??= i.value;
		let r = t.value;
		if (!a(r)) return t.issues.push({
			expected: "object",
			code: "invalid_type",
			input: r,
			inst: e
		}), t;
		t.value = c ? c.alloc(e, t, {}, n) : {};
		let l = [], u = s.shape, d = n?.abortEarly, f = t.issues.length;
		for (let e of s.allKeys) {
			if (d && t.issues.length !== f) {
				if (aborted(t, f)) break;
				f = t.issues.length;
			}
			if (e === "__proto__") continue;
			let i = u[e], a = i._zod.optin, o = i._zod.optout, s = i._zod.run({
				value: r[e],
				issues: []
			}, n);
			s instanceof Promise ? l.push(s.then((n) => handlePropertyResult(n, t, e, r, a, o))) : handlePropertyResult(s, t, e, r, a, o);
		}
		return o ? handleCatchall(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
	};
}), $ZodObjectJIT = $constructor("$ZodObjectJIT", (e, t) => {
	$ZodObject.init(e, t);
	let n = e._zod.parse, r = cached(() => normalizeDef(t)), i = globalConfig.memoizer, a = (t) => {
		let n = r.value, a = n.symbolKeys, o = new Doc(["payload", "ctx"], {
			shape: t,
			inst: e,
			memo: i,
			syms: a
		}), s = (e) => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`, c = (e, t) => `
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		o.write("const input = payload.value;");
		let l = Object.create(null), u = 0;
		for (let e of n.allKeys) l[e] = `key_${u++}`;
		o.write(i ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
		for (let e of n.allKeys) {
			if (e === "__proto__") continue;
			let n = l[e], r = typeof e == "symbol" ? `syms[${a.indexOf(e)}]` : esc(e), i = `${r} in input`, u = t[e], d = u?._zod?.optin, f = d !== void 0, p = u?._zod?.optout === "optional";
			if (o.write(`const ${n} = ${s(r)};`), f && p) {
				let e = d === "optional" ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
				o.write(`
        const ${n}_present = ${i};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${c(n, r)}
          }

          if (${e}) {
            newResult[${r}] = ${n}.value;
          }
        }

      `);
			} else f ? (o.write(`
        if (${n}.issues.length) {${c(n, r)}
        }
      `), d === "defaulted" ? o.write(`newResult[${r}] = ${n}.value;`) : o.write(`
        if (${n}.value !== undefined || ${i}) {
          newResult[${r}] = ${n}.value;
        }
      `)) : o.write(`
        const ${n}_present = ${i};
        if (${n}.issues.length) {${c(n, r)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${r}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${r}] = ${n}.value;
        }

      `);
		}
		return o.write("payload.value = newResult;"), o.write("return payload;"), o.compile();
	}, o, s = isObject, c = !globalConfig.jitless, l = c && allowsEval.value, u = t.catchall, d;
	e._zod.parse = (i, f) => {
		d ??= r.value;
		let p = i.value;
		return s(p) ? c && l && f?.async === !1 && f.jitless !== !0 ? (o ||= a(t.shape), i = o(i, f), u ? handleCatchall([], p, i, f, d, e, f?.abortEarly === !0) : i) : n(i, f) : (i.issues.push({
			expected: "object",
			code: "invalid_type",
			input: p,
			inst: e
		}), i);
	};
});
function handleUnionResults(e, t, n, r) {
	for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
	let i = e.filter((e) => !aborted(e));
	return i.length === 1 ? (t.value = i[0].value, i[0]) : (t.issues.push({
		code: "invalid_union",
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => finalizeIssue(e, r, config())))
	}), t);
}
const $ZodUnion = $constructor("$ZodUnion", (e, t) => {
	$ZodType.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== void 0) ? "optional" : void 0), defineLazyInternal(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : void 0), defineLazyInternal(e, "values", (e) => {
		if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
	}), defineLazyInternal(e, "pattern", (e) => {
		if (e.def.options.every((e) => e._zod.pattern)) {
			let t = e.def.options.map((e) => e._zod.pattern);
			return RegExp(`^(${t.map((e) => cleanRegex(e.source)).join("|")})$`);
		}
	});
	let n = t.options.length === 1 ? t.options[0]._zod.run : null;
	e._zod.parse = (r, i) => {
		if (n) return n(r, i);
		let a = !1, o = [];
		for (let e of t.options) {
			let t = e._zod.run({
				value: r.value,
				issues: []
			}, i);
			if (t instanceof Promise) o.push(t), a = !0;
			else {
				if (t.issues.length === 0) return t;
				o.push(t);
			}
		}
		return a ? Promise.all(o).then((t) => handleUnionResults(t, r, e, i)) : handleUnionResults(o, r, e, i);
	};
});
function discriminatorMap(e) {
	let t = new Map();
	for (let n of e.options) {
		let r = n._zod.propValues?.[e.discriminator];
		if (!r || r.size === 0) throw Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);
		for (let e of r) if (t.has(e)) {
			if (e !== void 0) throw Error(`Duplicate discriminator value "${String(e)}"`);
			t.set(e, null);
		} else t.set(e, n);
	}
	return t;
}
const $ZodDiscriminatedUnion = $constructor("$ZodDiscriminatedUnion", (e, t) => {
	t.inclusive = !1, $ZodUnion.init(e, t);
	let n = e._zod.parse;
	defineLazyInternal(e, "propValues", (e) => {
		let t = {}, n = 0;
		for (let r of e.def.options) {
			let i = r._zod.propValues;
			if (!i || Object.keys(i).length === 0) throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
			i[e.def.discriminator]?.has(void 0) && n++;
			for (let [e, n] of Object.entries(i)) {
				Object.prototype.hasOwnProperty.call(t, e) || assignProp(t, e, new Set());
				for (let r of n) t[e].add(r);
			}
		}
		return !e.def.unionFallback && n > 1 && t[e.def.discriminator]?.delete(void 0), t;
	}), t.options.forEach((e, n) => {
		let r = rawShape(e._zod.def);
		if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator)) throw Error(`Invalid discriminated union option at index "${n}"`);
	});
	let r = cached(() => discriminatorMap(t));
	e._zod.parse = (i, a) => {
		let o = i.value;
		if (!isObject(o)) return i.issues.push({
			code: "invalid_type",
			expected: "object",
			input: o,
			inst: e
		}), i;
		let s = o?.[t.discriminator], c = r.value.get(s);
		return c && (s !== void 0 || a.direction !== "backward") ? c._zod.run(i, a) : t.unionFallback || a.direction === "backward" ? n(i, a) : (i.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: t.discriminator,
			options: Array.from(r.value.keys()).filter((e) => r.value.get(e) !== null),
			input: o,
			path: [t.discriminator],
			inst: e
		}), i);
	};
}), $ZodIntersection = $constructor("$ZodIntersection", (e, t) => {
	$ZodType.init(e, t), e._zod.parse = (e, n) => {
		let r = e.value, i = t.left._zod.run({
			value: r,
			issues: []
		}, n), a = t.right._zod.run({
			value: r,
			issues: []
		}, n);
		return i instanceof Promise || a instanceof Promise ? Promise.all([i, a]).then(([t, n]) => handleIntersectionResults(e, t, n)) : handleIntersectionResults(e, i, a);
	};
});
function mergeValues(e, t) {
	if (e === t || e instanceof Date && t instanceof Date && +e == +t) return {
		valid: !0,
		data: e
	};
	if (isPlainObject$6(e) && isPlainObject$6(t)) {
		let n = Object.keys(t), r = Object.keys(e).filter((e) => n.indexOf(e) !== -1), i = {
			...e,
			...t
		};
		Object.prototype.hasOwnProperty.call(i, "__proto__") && delete i.__proto__;
		for (let n of r) {
			if (n === "__proto__") continue;
			let r = mergeValues(e[n], t[n]);
			if (!r.valid) return {
				valid: !1,
				mergeErrorPath: [n, ...r.mergeErrorPath]
			};
			i[n] = r.data;
		}
		return {
			valid: !0,
			data: i
		};
	}
	if (Array.isArray(e) && Array.isArray(t)) {
		if (e.length !== t.length) return {
			valid: !1,
			mergeErrorPath: []
		};
		let n = [];
		for (let r = 0; r < e.length; r++) {
			let i = mergeValues(e[r], t[r]);
			if (!i.valid) return {
				valid: !1,
				mergeErrorPath: [r, ...i.mergeErrorPath]
			};
			n.push(i.data);
		}
		return {
			valid: !0,
			data: n
		};
	}
	return {
		valid: !1,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(e, t, n) {
	let r = new Map(), i, a = new Map(), o = (e, t) => {
		let n;
		if (e.code === "unrecognized_keys" && !e.path?.length) i ??= e, n = e.keys;
		else if (e.code === "invalid_key" && e.origin === "record" && e.path?.length === 1) {
			let t = String(e.path[0]);
			a.has(t) || a.set(t, e), n = [t];
		} else return !1;
		for (let e of n) r.has(e) || r.set(e, {}), r.get(e)[t] = !0;
		return !0;
	};
	for (let n of t.issues) o(n, "l") || e.issues.push(n);
	for (let t of n.issues) o(t, "r") || e.issues.push(t);
	let s = [...r].filter(([, e]) => e.l && e.r).map(([e]) => e);
	if (s.length) {
		let t = i ? s.filter((e) => i.keys.includes(e)) : [];
		t.length && e.issues.push({
			...i,
			keys: t
		});
		for (let n of s) !t.includes(n) && a.has(n) && e.issues.push(a.get(n));
	}
	let c = mergeValues(t.value, n.value);
	if (!c.valid) {
		if (aborted(e)) return e;
		throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`);
	}
	return e.value = c.data, e;
}
const $ZodRecord = $constructor("$ZodRecord", (e, t) => {
	$ZodType.init(e, t);
	let n = globalConfig.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!isPlainObject$6(a)) return r.issues.push({
			expected: "record",
			code: "invalid_type",
			input: a,
			inst: e
		}), r;
		let o = [], s = t.keyType._zod.values;
		if (s && !t.partial) {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c = new Set();
			for (let n of s) if (typeof n == "string" || typeof n == "number" || typeof n == "symbol") {
				if (c.add(typeof n == "number" ? n.toString() : n), n === "__proto__") continue;
				let s = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (s instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (s.issues.length) {
					r.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: s.issues.map((e) => finalizeIssue(e, i, config())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let l = s.value;
				if (l === "__proto__") continue;
				let u = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				u instanceof Promise ? o.push(u.then((e) => {
					e.issues.length && r.issues.push(...prefixIssues(n, e.issues)), r.value[l] = e.value;
				})) : (u.issues.length && r.issues.push(...prefixIssues(n, u.issues)), r.value[l] = u.value);
			}
			let l;
			for (let e in a) if (!c.has(e)) {
				if (t.mode === "loose") {
					if (e === "__proto__") continue;
					r.value[e] = a[e];
				} else l ??= [], l.push(e);
			}
			l && l.length > 0 && r.issues.push({
				code: "unrecognized_keys",
				input: a,
				inst: e,
				keys: l,
				continue: !0
			});
		} else {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c;
			for (let n of Reflect.ownKeys(a)) {
				if (n === "__proto__" || !Object.prototype.propertyIsEnumerable.call(a, n)) continue;
				let l = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (l instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (typeof n == "string" && number$2.test(n) && l.issues.length) {
					let e = t.keyType._zod.run({
						value: Number(n),
						issues: []
					}, i);
					if (e instanceof Promise) throw Error("Async schemas not supported in object keys currently");
					e.issues.length === 0 && (l = e);
				}
				if (l.issues.length) {
					t.mode === "loose" ? r.value[n] = a[n] : s ? (c ??= [], c.push(n)) : r.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: l.issues.map((e) => finalizeIssue(e, i, config())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let u = l.value;
				if (u === "__proto__") continue;
				let d = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				d instanceof Promise ? o.push(d.then((e) => {
					e.issues.length && r.issues.push(...prefixIssues(n, e.issues)), r.value[u] = e.value;
				})) : (d.issues.length && r.issues.push(...prefixIssues(n, d.issues)), r.value[u] = d.value);
			}
			c && c.length > 0 && r.issues.push({
				code: "unrecognized_keys",
				input: a,
				inst: e,
				keys: c,
				continue: !0
			});
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	};
}), $ZodEnum = $constructor("$ZodEnum", (e, t) => {
	$ZodType.init(e, t);
	let n = getEnumValues(t.entries), r = new Set(n);
	e._zod.values = r, defineLazyInternal(e, "pattern", (e) => {
		let t = getEnumValues(e.def.entries).filter((e) => propertyKeyTypes.has(typeof e));
		return RegExp(t.length ? `^(${t.map((e) => escapeRegex(e.toString())).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (t, i) => {
		let a = t.value;
		return r.has(a) || t.issues.push({
			code: "invalid_value",
			values: n,
			input: a,
			inst: e
		}), t;
	};
}), $ZodLiteral = $constructor("$ZodLiteral", (e, t) => {
	$ZodType.init(e, t);
	let n = new Set(t.values);
	e._zod.values = n, defineLazyInternal(e, "pattern", (e) => {
		let t = e.def.values;
		return RegExp(t.length ? `^(${t.map((e) => typeof e == "string" ? escapeRegex(e) : e ? escapeRegex(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (r, i) => {
		let a = r.value;
		return n.has(a) || r.issues.push({
			code: "invalid_value",
			values: t.values,
			input: a,
			inst: e
		}), r;
	};
}), $ZodTransform = $constructor("$ZodTransform", (e, t) => {
	$ZodType.init(e, t), e._zod.optin = "optional", globalConfig.memoizer?.guard(e), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new $ZodEncodeError(e.constructor.name);
		let i = t.transform(n.value, n);
		if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => (n.value = e, n));
		if (i instanceof Promise) throw new $ZodAsyncError();
		return n.value = i, n;
	};
});
function handleOptionalResult(e, t) {
	return e.value = t.issues.length ? void 0 : t.value, e;
}
const $ZodOptional = $constructor("$ZodOptional", (e, t) => {
	$ZodType.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", defineLazyInternal(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? new Set([...t, void 0]) : void 0;
	}), defineLazyInternal(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${cleanRegex(t.source)})?$`) : void 0;
	}), e._zod.parse = (e, n) => {
		if (e.value === void 0) {
			if (t.innerType._zod.optin !== "defaulted") return e;
			let r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			return r instanceof Promise ? r.then((t) => handleOptionalResult(e, t)) : handleOptionalResult(e, r);
		}
		return t.innerType._zod.run(e, n);
	};
}), $ZodExactOptional = $constructor("$ZodExactOptional", (e, t) => {
	$ZodOptional.init(e, t), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), defineLazyInternal(e, "pattern", (e) => e.def.innerType._zod.pattern), e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
}), $ZodNullable = $constructor("$ZodNullable", (e, t) => {
	$ZodType.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.innerType._zod.optin), defineLazyInternal(e, "optout", (e) => e.def.innerType._zod.optout), defineLazyInternal(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${cleanRegex(t.source)}|null)$`) : void 0;
	}), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values ? new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
}), $ZodDefault = $constructor("$ZodDefault", (e, t) => {
	$ZodType.init(e, t), e._zod.optin = "defaulted", defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		if (e.value === void 0) return e.value = t.defaultValue, e;
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => handleDefaultResult(e, t)) : handleDefaultResult(r, t);
	};
});
function handleDefaultResult(e, t) {
	return e.value === void 0 && (e.value = t.defaultValue), e;
}
const $ZodPrefault = $constructor("$ZodPrefault", (e, t) => {
	$ZodType.init(e, t), e._zod.optin = "defaulted", defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === "backward" || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
}), $ZodNonOptional = $constructor("$ZodNonOptional", (e, t) => {
	$ZodType.init(e, t), defineLazyInternal(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
	}), e._zod.parse = (n, r) => {
		let i = t.innerType._zod.run(n, r);
		return i instanceof Promise ? i.then((t) => handleNonOptionalResult(t, e)) : handleNonOptionalResult(i, e);
	};
});
function handleNonOptionalResult(e, t) {
	return !e.issues.length && e.value === void 0 && e.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: e.value,
		inst: t
	}), e;
}
function handleCatchResult(e, t, n, r) {
	return t.issues.length ? (e.value = n.catchValue({
		...t,
		value: e.value,
		error: { issues: t.issues.map((e) => finalizeIssue(e, r, config())) },
		input: e.value
	}), e) : (e.value = t.value, t.memo && (e.memo = !0), e);
}
const $ZodCatch = $constructor("$ZodCatch", (e, t) => {
	$ZodType.init(e, t), defineLazyInternal(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), defineLazyInternal(e, "optout", (e) => e.def.innerType._zod.optout), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run({
			value: e.value,
			issues: []
		}, n);
		return r instanceof Promise ? r.then((r) => handleCatchResult(e, r, t, n)) : handleCatchResult(e, r, t, n);
	};
}), $ZodPipe = $constructor("$ZodPipe", (e, t) => {
	$ZodType.init(e, t), defineLazyInternal(e, "values", (e) => e.def.in._zod.values), defineLazyInternal(e, "optin", (e) => e.def.in._zod.optin), defineLazyInternal(e, "optout", (e) => e.def.out._zod.optout), defineLazyInternal(e, "propValues", (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
		if (n.direction === "backward") {
			let r = t.out._zod.run(e, n);
			return r instanceof Promise ? r.then((e) => handlePipeResult(e, t.in, n)) : handlePipeResult(r, t.in, n);
		}
		let r = t.in._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => handlePipeResult(e, t.out, n)) : handlePipeResult(r, t.out, n);
	};
});
function handlePipeResult(e, t, n) {
	return e.issues.some((e) => e.code !== "unrecognized_keys") ? (e.aborted = !0, e) : t._zod.run({
		value: e.value,
		issues: e.issues
	}, n);
}
const $ZodPreprocess = $constructor("$ZodPreprocess", (e, t) => {
	$ZodPipe.init(e, t);
}), $ZodReadonly = $constructor("$ZodReadonly", (e, t) => {
	$ZodType.init(e, t), defineLazyInternal(e, "propValues", (e) => e.def.innerType._zod.propValues), defineLazyInternal(e, "values", (e) => e.def.innerType._zod.values), defineLazyInternal(e, "optin", (e) => e.def.innerType?._zod?.optin), defineLazyInternal(e, "optout", (e) => e.def.innerType?._zod?.optout), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then(handleReadonlyResult) : handleReadonlyResult(r);
	};
});
function handleReadonlyResult(e) {
	return e.memo || (e.value = Object.freeze(e.value)), e;
}
const $ZodLazy = $constructor("$ZodLazy", (e, t) => {
	$ZodType.init(e, t), defineLazy(e._zod, "innerType", () => {
		let e = t;
		return e._cachedInner ||= t.getter(), e._cachedInner;
	}), defineLazyInternal(e, "pattern", (e) => e.innerType?._zod?.pattern), defineLazyInternal(e, "propValues", (e) => e.innerType?._zod?.propValues), defineLazyInternal(e, "optin", (e) => e.innerType?._zod?.optin ?? void 0), defineLazyInternal(e, "optout", (e) => e.innerType?._zod?.optout ?? void 0), e._zod.parse = (t, n) => e._zod.innerType._zod.run(t, n);
}), $ZodCustom = $constructor("$ZodCustom", (e, t) => {
	$ZodCheck.init(e, t), $ZodType.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
		let r = n.value, i = t.fn(r);
		if (i instanceof Promise) return i.then((t) => handleRefineResult(t, n, r, e));
		handleRefineResult(i, n, r, e);
	};
});
function handleRefineResult(e, t, n, r) {
	if (!e) {
		let e = {
			code: "custom",
			input: n,
			inst: r,
			path: [...r._zod.def.path ?? []],
			continue: !r._zod.def.abort
		};
		r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(issue(e));
	}
}
// node_modules/zod/v4/core/memoizer.js?of-the-mcp-client
var $ZodCyclicError = class extends Error {
	constructor() {
		super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
	}
};
const STATE = "~memo", NO_ISSUES = [];
function isRef(e) {
	return typeof e == "object" && !!e;
}
function cloneIssues(e) {
	return e.map((e) => e.path ? {
		...e,
		path: e.path.slice()
	} : { ...e });
}
const recursive = new WeakMap();
function isRecursive(e, t, n) {
	let r = recursive.get(e);
	if (r !== void 0) return r ? 2 : 0;
	if (t.has(e)) return 2;
	t.add(e);
	let i = 0, a = (e) => {
		if (i !== 2 && e?._zod) {
			let r = isRecursive(e, t, n);
			r > i && (i = r);
		}
	}, o = (e, r) => {
		let i = 0;
		for (let a of Reflect.ownKeys(e)) {
			let o = Object.getOwnPropertyDescriptor(e, a);
			if (r && !o.enumerable) continue;
			let s = o.get ? 1 : o.value?._zod ? isRecursive(o.value, t, n) : 0;
			s > i && (i = s);
		}
		return i;
	}, s = (e) => {
		e > i && (i = e);
	}, c = e._zod.def;
	switch (c.type) {
		case "object": {
			let e = rawShape(c);
			s(e ? o(e, !0) : 1), a(c.catchall);
			break;
		}
		case "array":
			a(c.element);
			break;
		case "tuple":
			for (let e of c.items) a(e);
			a(c.rest);
			break;
		case "record":
		case "map":
			a(c.keyType), a(c.valueType);
			break;
		case "set":
			a(c.valueType);
			break;
		case "union":
			for (let e of c.options) a(e);
			break;
		case "intersection":
			a(c.left), a(c.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			a(c.innerType);
			break;
		case "pipe":
			a(c.in), a(c.out);
			break;
		case "function":
			a(c.input), a(c.output);
			break;
		case "lazy": {
			let r = c._cachedInner ?? (n ? e._zod.innerType : void 0);
			s(r ? isRecursive(r, t, !1) : 1);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (let e in c) {
			let t = Object.getOwnPropertyDescriptor(c, e);
			if (!t || t.get) continue;
			let n = t.value;
			if (n && typeof n == "object") {
				if (n._zod) a(n);
				else if (Array.isArray(n)) for (let e of n) a(e);
			}
		}
	}
	return t.delete(e), settle(e, i);
}
function settle(e, t) {
	return t !== 1 && recursive.set(e, t === 2), t;
}
function bucketFor(e, t) {
	let n = e.buckets.get(t);
	return n || (n = new WeakMap(), e.buckets.set(t, n)), n;
}
let handoff;
const open = [], memo$2 = {
	alloc(e, t, n) {
		let r = handoff;
		if (!r) return n;
		handoff = void 0;
		let i = {
			value: n,
			issues: null
		};
		return r.set(t.value, i), open.push(i), n;
	},
	guard(e) {
		var t;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, n = (e, n) => {
				if (n.direction !== "backward" && isBackEdge(n, e.value)) throw new $ZodCyclicError();
				return t(e, n);
			};
			e._zod.parse = n, e._zod.run === t && (e._zod.run = n);
		});
	},
	attach(e) {
		var t;
		let n, r = !1, i, a;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, o = (s, c) => {
				if (n === void 0) {
					let i = isRecursive(e, new Set(), !1);
					if (i === 0) return e._zod.parse = t, e._zod.run === o && (e._zod.run = t), t(s, c);
					i === 2 || r ? n = !0 : r = !0;
				}
				let l = s.value;
				if (!isRef(l)) return t(s, c);
				let u = c[STATE];
				u || (u = {
					buckets: new WeakMap(),
					backEdges: void 0
				}, c[STATE] = u);
				let d;
				i === c ? d = a : (d = bucketFor(u, e), i = c, a = d);
				let f = d.get(l);
				if (f) return s.value = f.value, f.issues ? f.issues.length && s.issues.push(...cloneIssues(f.issues)) : (s.memo = !0, u.backEdges ?? (u.backEdges = new WeakSet()), u.backEdges.add(f.value)), s;
				handoff = d;
				let p = open.length, m = t(s, c);
				handoff = void 0;
				let h = open.length > p ? open.pop() : void 0;
				return m instanceof Promise ? m.then((e) => (h && (h.issues = e.issues.length ? cloneIssues(e.issues) : NO_ISSUES), e)) : (h && (h.issues = m.issues.length ? cloneIssues(m.issues) : NO_ISSUES), m);
			};
			e._zod.parse = o, e._zod.run === t && (e._zod.run = o);
		});
	}
};
function memoizer() {
	return memo$2;
}
function isBackEdge(e, t) {
	let n = e[STATE]?.backEdges;
	return n !== void 0 && isRef(t) && n.has(t);
}
// node_modules/zod/v4/locales/en.js?of-the-mcp-client
const error = () => {
	let e = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function t(t) {
		return e[t] ?? null;
	}
	let n = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	}, r = { nan: "NaN" };
	function i(e, t) {
		return e === "number" && typeof t == "number" && !Number.isFinite(t) ? String(t) : r[e] ?? e;
	}
	return (e) => {
		switch (e.code) {
			case "invalid_type": return `Invalid input: expected ${i(e.expected)}, received ${i(parsedType(e.input), e.input)}`;
			case "invalid_value": return e.values.length === 1 ? `Invalid input: expected ${stringifyPrimitive(e.values[0])}` : `Invalid option: expected one of ${joinValues(e.values, "|")}`;
			case "too_big": {
				let n = e.exact ? "exactly " : e.inclusive ? "<=" : "<", r = t(e.origin);
				return r ? `Too big: expected ${e.origin ?? "value"} to have ${n}${e.maximum.toString()} ${r.unit ?? "elements"}` : `Too big: expected ${e.origin ?? "value"} to be ${n}${e.maximum.toString()}`;
			}
			case "too_small": {
				let n = e.exact ? "exactly " : e.inclusive ? ">=" : ">", r = t(e.origin);
				return r ? `Too small: expected ${e.origin} to have ${n}${e.minimum.toString()} ${r.unit}` : `Too small: expected ${e.origin} to be ${n}${e.minimum.toString()}`;
			}
			case "invalid_format": {
				let t = e;
				return t.format === "starts_with" ? `Invalid string: must start with "${t.prefix}"` : t.format === "ends_with" ? `Invalid string: must end with "${t.suffix}"` : t.format === "includes" ? `Invalid string: must include "${t.includes}"` : t.format === "regex" ? `Invalid string: must match pattern ${t.pattern}` : `Invalid ${n[t.format] ?? e.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${e.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${e.keys.length > 1 ? "s" : ""}: ${joinValues(e.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${e.origin}`;
			case "invalid_union": return e.options && Array.isArray(e.options) && e.options.length > 0 ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(" | ")}` : e.inclusive === !1 ? "Invalid input: more than one option matched" : "Invalid input";
			case "invalid_element": return `Invalid value in ${e.origin}`;
			default: return "Invalid input";
		}
	};
};
function en_default() {
	return { localeError: error() };
}
// node_modules/zod/v4/core/registries.js?of-the-mcp-client
var _a, $ZodRegistry = class {
	constructor() {
		this._map = new WeakMap(), this._idmap = new Map();
	}
	add(e, ...t) {
		let n = t[0];
		return this._map.set(e, n), n && typeof n == "object" && "id" in n && this._idmap.set(n.id, e), this;
	}
	clear() {
		return this._map = new WeakMap(), this._idmap = new Map(), this;
	}
	remove(e) {
		let t = this._map.get(e);
		return t && typeof t == "object" && "id" in t && this._idmap.delete(t.id), this._map.delete(e), this;
	}
	get(e) {
		let t = e._zod.parent;
		if (t) {
			let n = { ...this.get(t) ?? {} };
			delete n.id;
			let r = {
				...n,
				...this._map.get(e)
			};
			return Object.keys(r).length ? r : void 0;
		}
		return this._map.get(e);
	}
	has(e) {
		return this._map.has(e);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js?of-the-mcp-client
function snapshotChecks(e) {
	return e.checks &&= [...e.checks], e;
}
function _string(e, t) {
	return new e(snapshotChecks({
		type: "string",
		...normalizeParams(t)
	}));
}
function _email(e, t) {
	return new e({
		type: "string",
		format: "email",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _guid(e, t) {
	return new e({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _uuid(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _uuidv4(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v4",
		...normalizeParams(t)
	});
}
function _uuidv6(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v6",
		...normalizeParams(t)
	});
}
function _uuidv7(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v7",
		...normalizeParams(t)
	});
}
function _url$1(e, t) {
	return new e({
		type: "string",
		format: "url",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _emoji(e, t) {
	return new e({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _nanoid(e, t) {
	return new e({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _cuid(e, t) {
	return new e({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _cuid2(e, t) {
	return new e({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _ulid(e, t) {
	return new e({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _xid(e, t) {
	return new e({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _ksuid(e, t) {
	return new e({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _ipv4(e, t) {
	return new e({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _ipv6(e, t) {
	return new e({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _cidrv4(e, t) {
	return new e({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _cidrv6(e, t) {
	return new e({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _base64(e, t) {
	return new e({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _base64url(e, t) {
	return new e({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _e164(e, t) {
	return new e({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _jwt(e, t) {
	return new e({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: !1,
		...normalizeParams(t)
	});
}
function _isoDateTime(e, t) {
	return new e({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: !1,
		local: !1,
		precision: null,
		...normalizeParams(t)
	});
}
function _isoDate(e, t) {
	return new e({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(t)
	});
}
function _isoTime(e, t) {
	return new e({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(t)
	});
}
function _isoDuration(e, t) {
	return new e({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(t)
	});
}
function _number(e, t) {
	return new e(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(t)
	}));
}
function _coercedNumber(e, t) {
	return new e(snapshotChecks({
		type: "number",
		coerce: !0,
		checks: [],
		...normalizeParams(t)
	}));
}
function _int(e, t) {
	return new e({
		type: "number",
		check: "number_format",
		abort: !1,
		format: "safeint",
		...normalizeParams(t)
	});
}
function _boolean(e, t) {
	return new e({
		type: "boolean",
		...normalizeParams(t)
	});
}
function _null$1(e, t) {
	return new e({
		type: "null",
		...normalizeParams(t)
	});
}
function _any(e) {
	return new e({ type: "any" });
}
function _unknown(e) {
	return new e({ type: "unknown" });
}
function _never(e, t) {
	return new e({
		type: "never",
		...normalizeParams(t)
	});
}
function _lt(e, t) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(t),
		value: e,
		inclusive: !1
	});
}
function _lte(e, t) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(t),
		value: e,
		inclusive: !0
	});
}
function _gt(e, t) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(t),
		value: e,
		inclusive: !1
	});
}
function _gte(e, t) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(t),
		value: e,
		inclusive: !0
	});
}
function _multipleOf(e, t) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(t),
		value: e
	});
}
function _maxLength(e, t) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(t),
		maximum: e
	});
}
function _minLength(e, t) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(t),
		minimum: e
	});
}
function _length(e, t) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(t),
		length: e
	});
}
function _regex(e, t) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(t),
		pattern: e
	});
}
function _lowercase(e) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(e)
	});
}
function _uppercase(e) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(e)
	});
}
function _includes(e, t) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(t),
		includes: e
	});
}
function _startsWith(e, t) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(t),
		prefix: e
	});
}
function _endsWith(e, t) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(t),
		suffix: e
	});
}
function _overwrite(e) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx: e
	});
}
function _normalize(e) {
	return _overwrite((t) => t.normalize(e));
}
function _trim() {
	return _overwrite((e) => e.trim());
}
function _toLowerCase() {
	return _overwrite((e) => e.toLowerCase());
}
function _toUpperCase() {
	return _overwrite((e) => e.toUpperCase());
}
function _slugify() {
	return _overwrite((e) => slugify(e));
}
function _array(e, t, n) {
	return new e({
		type: "array",
		element: t,
		...normalizeParams(n)
	});
}
function _refine(e, t, n) {
	return new e({
		type: "custom",
		check: "custom",
		fn: t,
		...normalizeParams(n)
	});
}
function _superRefine(e, t) {
	let n = _check((t) => (t.addIssue = (e) => {
		if (typeof e == "string") t.issues.push(issue(e, t.value, n._zod.def));
		else {
			let r = e;
			r.fatal && (r.continue = !1), r.code ??= "custom", "input" in r || (r.input = t.value), r.inst ??= n, r.continue ??= !n._zod.def.abort, t.issues.push(issue(r));
		}
	}, e(t.value, t)), t);
	return n;
}
function _check(e, t) {
	let n = new $ZodCheck({
		check: "custom",
		...normalizeParams(t)
	});
	return n._zod.check = e, n;
}
// node_modules/zod/v4/core/to-json-schema.js?of-the-mcp-client
function assignProps(e, ...t) {
	for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && assignProp(e, t, n[t]);
	return e;
}
function initializeContext(e) {
	let t = e?.target ?? "draft-2020-12";
	return t === "draft-4" && (t = "draft-04"), t === "draft-7" && (t = "draft-07"), {
		processors: e.processors ?? {},
		metadataRegistry: e?.metadata ?? globalRegistry,
		target: t,
		unrepresentable: e?.unrepresentable ?? "throw",
		override: e?.override ?? (() => {}),
		io: e?.io ?? "output",
		counter: 0,
		seen: new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: e?.cycles ?? "ref",
		reused: e?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: e?.external ?? void 0
	};
}
function handleUnrepresentable(e, t, n, r, i) {
	let a = typeof t.unrepresentable == "function" ? t.unrepresentable({
		zodSchema: e,
		path: r.path,
		message: i
	}) : t.unrepresentable;
	if (a === "any") return !1;
	if (a === void 0 || a === "throw") throw Error(i);
	return Object.assign(n, a), !0;
}
function processSchema(e, t, n = {
	path: [],
	schemaPath: []
}) {
	var r;
	let i = e._zod.def, a = t.seen.get(e);
	if (a) return a.count++, n.schemaPath.includes(e) && (a.cycle = n.path), a.schema;
	let o = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: n.path
	};
	t.seen.set(e, o), t.sharedDefsExtractedFor = void 0, t.sharedEmitDoneFor = void 0;
	let s = e._zod.toJSONSchema?.();
	if (s) o.schema = s;
	else {
		let r = {
			...n,
			schemaPath: [...n.schemaPath, e],
			path: n.path
		};
		if (e._zod.processJSONSchema) e._zod.processJSONSchema(t, o.schema, r);
		else {
			let n = o.schema, a = t.processors[i.type];
			if (!a) throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
			a(e, t, n, r);
		}
		let a = e._zod.parent;
		a && (o.ref ||= a, processSchema(a, t, r), t.seen.get(a).isParent = !0);
	}
	let c = t.metadataRegistry.get(e);
	return c && assignProps(o.schema, c), t.io === "input" && isTransforming(e) && (delete o.schema.examples, delete o.schema.default), t.io === "input" && "_prefault" in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
}
function encodeJSONPointerSegment(e) {
	return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	if (e.external && e.sharedDefsExtractedFor === e.external) return;
	let r = new Map();
	for (let t of e.seen.entries()) {
		let n = e.metadataRegistry.get(t[0])?.id;
		if (n) {
			let e = r.get(n);
			if (e && e !== t[0]) throw Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			r.set(n, t[0]);
		}
	}
	let i = (t) => {
		let r = e.target === "draft-2020-12" ? "$defs" : "definitions";
		if (e.external) {
			let n = e.external.registry.get(t[0])?.id, i = e.external.uri ?? ((e) => e);
			if (n) return { ref: i(n) };
			let a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
			return t[1].defId = a, {
				defId: a,
				ref: `${i("__shared")}#/${r}/${encodeJSONPointerSegment(a)}`
			};
		}
		let i = `#/${r}/`;
		if (t[1] === n && !t[1].schema.id) return { ref: "#" };
		let a = t[1].schema.id ?? `__schema${e.counter++}`;
		return {
			defId: a,
			ref: i + encodeJSONPointerSegment(a)
		};
	}, a = (e) => {
		if (e[1].schema.$ref) return;
		let t = e[1], { ref: n, defId: r } = i(e);
		t.def = { ...t.schema }, r && (t.defId = r);
		let a = t.schema;
		for (let e in a) delete a[e];
		a.$ref = n;
	};
	if (e.cycles === "throw") for (let t of e.seen.entries()) {
		let e = t[1];
		if (e.cycle) throw Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (let n of e.seen.entries()) {
		let r = n[1];
		if (t === n[0]) a(n);
		else {
			if (e.external) {
				let r = e.external.registry.get(n[0])?.id;
				if (t !== n[0] && r) {
					a(n);
					continue;
				}
			}
			(e.metadataRegistry.get(n[0])?.id || r.cycle || r.count > 1 && e.reused === "ref") && a(n);
		}
	}
	e.external && (e.sharedDefsExtractedFor = e.external);
}
function compactTypeUnion(e) {
	let t = e.anyOf;
	if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
	let n = [];
	for (let e of t) {
		if (!e || typeof e != "object") return;
		compactTypeUnion(e);
		let t = Object.keys(e);
		if (t.length !== 1 || t[0] !== "type") return;
		let r = e.type;
		for (let e of Array.isArray(r) ? r : [r]) {
			if (typeof e != "string") return;
			n.includes(e) || n.push(e);
		}
	}
	delete e.anyOf, e.type = n.length === 1 ? n[0] : n;
}
const FOLDABLE_KEYS = new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]), UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(e) {
	let t = e.additionalProperties;
	return t === void 0 || t === !1 || typeof t != "object" || !t ? null : Object.keys(t).length ? t : null;
}
function foldObjects(e) {
	let t = [];
	for (let n of e) {
		if (typeof n != "object" || n.type !== "object") return null;
		for (let e in n) if (!FOLDABLE_KEYS.has(e)) return null;
		t.push(n);
	}
	let n = {}, r = new Set();
	for (let e of t) {
		for (let r in e.properties) {
			if (Object.prototype.hasOwnProperty.call(n, r)) continue;
			let e = [];
			for (let n of t) {
				let t = n.properties?.[r] ?? undeclaredConstraint(n);
				t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
			}
			assignProp(n, r, e.length === 1 ? e[0] : foldObjects(e) ?? { allOf: e });
		}
		for (let t of e.required ?? []) r.add(t);
	}
	let i = {
		type: "object",
		properties: n
	};
	if (r.size && (i.required = [...r]), t.every((e) => e.additionalProperties === !1)) i.additionalProperties = !1;
	else {
		let e = [];
		for (let n of t) {
			let t = undeclaredConstraint(n);
			t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
		}
		e.length === 1 ? i.additionalProperties = e[0] : e.length > 1 && (i.additionalProperties = { allOf: e });
	}
	return i;
}
function foldIntersection(e) {
	let t = e.allOf;
	if (!Array.isArray(t) || t.length < 2) return;
	for (let t of FOLDABLE_KEYS) if (t in e) return;
	let n = t.filter((e) => UNION_KEYS.some((t) => Array.isArray(e[t]))), r = null;
	if (!n.length) r = foldObjects(t);
	else {
		let e = n[0], i = UNION_KEYS.find((t) => Array.isArray(e[t]));
		if (Object.keys(e).length !== 1) return;
		let a = t.filter((t) => t !== e), o = e[i].map((e) => foldObjects([...a, e]));
		if (o.some((e) => !e)) return;
		r = { [i]: o };
	}
	r && (delete e.allOf, assignProps(e, r));
}
function finalize(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	let r = (t) => {
		let n = e.seen.get(t);
		if (n.ref === null) return;
		let i = n.def ?? n.schema, a = { ...i }, o = n.ref;
		if (n.ref = null, o) {
			r(o);
			let n = e.seen.get(o), s = n.schema;
			if (s.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0") ? (i.allOf = i.allOf ?? [], i.allOf.push(s)) : assignProps(i, s), assignProps(i, a), t._zod.parent === o) for (let e in i) e !== "$ref" && e !== "allOf" && (e in a || delete i[e]);
			if (s.$ref && n.def) for (let e in i) e !== "$ref" && e !== "allOf" && e in n.def && JSON.stringify(i[e]) === JSON.stringify(n.def[e]) && delete i[e];
		}
		let s = t._zod.parent;
		if (s && s !== o) {
			r(s);
			let t = e.seen.get(s);
			if (t?.schema.$ref && (i.$ref = t.schema.$ref, t.def)) for (let e in i) e !== "$ref" && e !== "allOf" && e in t.def && JSON.stringify(i[e]) === JSON.stringify(t.def[e]) && delete i[e];
		}
		e.override({
			zodSchema: t,
			jsonSchema: i,
			path: n.path ?? []
		});
	};
	if (!e.external || e.sharedEmitDoneFor !== e.external) {
		for (let t of [...e.seen.entries()].reverse()) r(t[0]);
		if (e.target !== "openapi-3.0") for (let t of e.seen.entries()) compactTypeUnion(t[1].def ?? t[1].schema);
		for (let t of e.deferred) t();
		if (e.intersections.length) {
			let t = new Map();
			for (let n of e.seen.values()) for (let e of [n.schema, n.def]) {
				let n = e?.allOf;
				if (!Array.isArray(n)) continue;
				let r = t.get(n);
				r ? r.push(e) : t.set(n, [e]);
			}
			for (let n of e.intersections) for (let e of t.get(n) ?? []) foldIntersection(e);
		}
	}
	let i = {};
	if (e.target === "draft-2020-12" ? i.$schema = "https://json-schema.org/draft/2020-12/schema" : e.target === "draft-07" ? i.$schema = "http://json-schema.org/draft-07/schema#" : e.target === "draft-04" ? i.$schema = "http://json-schema.org/draft-04/schema#" : e.target, e.external?.uri) {
		let n = e.external.registry.get(t)?.id;
		if (!n) throw Error("Schema is missing an `id` property");
		i.$id = e.external.uri(n);
	}
	assignProps(i, n.defId ? n.schema : n.def ?? n.schema);
	let a = e.metadataRegistry.get(t)?.id;
	a !== void 0 && i.id === a && delete i.id;
	let o = e.external?.defs ?? {};
	if (!e.external || e.sharedEmitDoneFor !== e.external) for (let t of e.seen.entries()) {
		let e = t[1];
		e.def && e.defId && (e.def.id === e.defId && delete e.def.id, assignProp(o, e.defId, e.def));
	}
	e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(o).length > 0 && (e.target === "draft-2020-12" ? i.$defs = o : i.definitions = o);
	try {
		let n = JSON.parse(JSON.stringify(i));
		return Object.defineProperty(n, "~standard", {
			value: {
				...t["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(t, "input", e.processors),
					output: createStandardJSONSchemaMethod(t, "output", e.processors)
				}
			},
			enumerable: !1,
			writable: !1
		}), n;
	} catch {
		throw Error("Error converting schema to JSON.");
	}
}
function isTransforming(e, t) {
	let n = t ?? { seen: new Set() };
	if (n.seen.has(e)) return !1;
	n.seen.add(e);
	let r = e._zod.def;
	if (r.type === "transform") return !0;
	if (r.type === "array") return isTransforming(r.element, n);
	if (r.type === "set") return isTransforming(r.valueType, n);
	if (r.type === "lazy") return isTransforming(r.getter(), n);
	if (r.type === "promise" || r.type === "optional" || r.type === "nonoptional" || r.type === "nullable" || r.type === "readonly" || r.type === "default" || r.type === "prefault" || r.type === "catch") return isTransforming(r.innerType, n);
	if (r.type === "intersection") return isTransforming(r.left, n) || isTransforming(r.right, n);
	if (r.type === "record" || r.type === "map") return isTransforming(r.keyType, n) || isTransforming(r.valueType, n);
	if (r.type === "pipe") return e._zod.traits.has("$ZodCodec") ? !0 : isTransforming(r.in, n) || isTransforming(r.out, n);
	if (r.type === "object") {
		for (let e in r.shape) if (isTransforming(r.shape[e], n)) return !0;
		return !1;
	}
	if (r.type === "union") {
		for (let e of r.options) if (isTransforming(e, n)) return !0;
		return !1;
	}
	if (r.type === "tuple") {
		for (let e of r.items) if (isTransforming(e, n)) return !0;
		return !!(r.rest && isTransforming(r.rest, n));
	}
	return !1;
}
const createToJSONSchemaMethod = (e, t = {}) => (n) => {
	let r = initializeContext({
		...n,
		processors: t
	});
	return processSchema(e, r), extractDefs(r, e), finalize(r, e);
}, createStandardJSONSchemaMethod = (e, t, n = {}) => (r) => {
	let { libraryOptions: i, target: a } = r ?? {}, o = initializeContext({
		...i ?? {},
		target: a,
		io: t,
		processors: n
	});
	return processSchema(e, o), extractDefs(o, e), finalize(o, e);
}, narrowMin = (e, t, n) => {
	(e[t] === void 0 || n > e[t]) && (e[t] = n);
}, narrowMax = (e, t, n) => {
	(e[t] === void 0 || n < e[t]) && (e[t] = n);
}, narrowBoth = (e, t) => {
	narrowMin(e, "minimum", t), narrowMax(e, "maximum", t);
}, addDivisor = (e, t) => {
	e.multipleOf ??= [], e.multipleOf.includes(t) || e.multipleOf.push(t);
}, addPattern = (e, t) => {
	e.patterns ??= new Set(), e.patterns.add(t);
}, intersectMime = (e, t) => {
	e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
}, setFormat = (e, t) => {
	e.format = t, t.includes("int") && (e.isInt = !0);
}, minContributor = (e, t) => narrowMin(e, "minimum", t.minimum), maxContributor = (e, t) => narrowMax(e, "maximum", t.maximum), formatContributor = (e) => (t, n) => {
	setFormat(t, n.format);
	let [r, i] = e[n.format];
	narrowMin(t, "minimum", r), narrowMax(t, "maximum", i);
}, contributors = {
	greater_than: (e, t) => narrowMin(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
	less_than: (e, t) => narrowMax(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
	multiple_of: (e, t) => addDivisor(e, t.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (e, t) => narrowBoth(e, t.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (e, t) => narrowBoth(e, t.size),
	string_format: (e, t) => {
		setFormat(e, t.format), t.pattern && addPattern(e, t.pattern), (t.format === "base64" || t.format === "base64url") && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
	},
	mime_type: (e, t) => intersectMime(e, t.mime)
};
function aggregateChecks(e) {
	let t = {}, n = e._zod.def, r = e._zod.traits.has("$ZodCheck") ? [e, ...n.checks ?? []] : n.checks ?? [];
	for (let e of r) contributors[e._zod.def.check]?.(t, e._zod.def);
	let i = e._zod.bag;
	i.minimum !== void 0 && narrowMin(t, "minimum", i.minimum), i.exclusiveMinimum !== void 0 && narrowMin(t, "exclusiveMinimum", i.exclusiveMinimum), i.maximum !== void 0 && narrowMax(t, "maximum", i.maximum), i.exclusiveMaximum !== void 0 && narrowMax(t, "exclusiveMaximum", i.exclusiveMaximum), i.multipleOf !== void 0 && addDivisor(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes("int") && (t.isInt = !0)), i.mime && intersectMime(t, i.mime);
	for (let e of i.patterns ?? []) addPattern(t, e);
	return t;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
}, exactPatterns = new Map([[base64Charset, base64], [base64urlCharset, base64url]]), exactPattern = (e) => exactPatterns.get(e) ?? e, stringProcessor = (e, t, n, r) => {
	let i = n;
	i.type = "string";
	let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = aggregateChecks(e);
	if (typeof a == "number" && (i.minLength = a), typeof o == "number" && (i.maxLength = o), s && (i.format = formatMap[s] ?? s, i.format === "" && delete i.format, (s === "time" || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
		let e = [...c].map(exactPattern);
		e.length === 1 ? i.pattern = e[0].source : e.length > 1 && (i.allOf = [...e.map((e) => ({
			...t.target === "draft-07" || t.target === "draft-04" || t.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: e.source
		}))]);
	}
}, numberProcessor = (e, t, n, r) => {
	let i = n, { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = aggregateChecks(e);
	i.type = u ? "integer" : "number";
	let d = typeof l == "number" && l >= (a ?? -1e400), f = typeof c == "number" && c <= (o ?? 1e400), p = t.target === "draft-04" || t.target === "openapi-3.0";
	if (d ? p ? (i.minimum = l, i.exclusiveMinimum = !0) : i.exclusiveMinimum = l : typeof a == "number" && (i.minimum = a), f ? p ? (i.maximum = c, i.exclusiveMaximum = !0) : i.exclusiveMaximum = c : typeof o == "number" && (i.maximum = o), s) {
		let n = new Set();
		for (let a of s) Number.isFinite(a) && a !== 0 ? n.add(Math.abs(a)) : handleUnrepresentable(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
		let [a, ...o] = n;
		a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))]);
	}
}, booleanProcessor = (e, t, n, r) => {
	n.type = "boolean";
}, bigintProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "BigInt cannot be represented in JSON Schema");
}, symbolProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Symbols cannot be represented in JSON Schema");
}, nullProcessor = (e, t, n, r) => {
	t.target === "openapi-3.0" ? (n.type = "string", n.nullable = !0, n.enum = [null]) : n.type = "null";
}, undefinedProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Undefined cannot be represented in JSON Schema");
}, voidProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Void cannot be represented in JSON Schema");
}, neverProcessor = (e, t, n, r) => {
	n.not = {};
}, anyProcessor = (e, t, n, r) => {}, unknownProcessor = (e, t, n, r) => {}, dateProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Date cannot be represented in JSON Schema");
}, enumProcessor = (e, t, n, r) => {
	let i = getEnumValues(e._zod.def.entries);
	i.length === 0 ? n.not = {} : (i.every((e) => typeof e == "number") && (n.type = "number"), i.every((e) => typeof e == "string") && (n.type = "string"), n.enum = i);
}, literalProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	if (i.values.length === 0) {
		n.not = {};
		return;
	}
	let a = [];
	for (let o of i.values) if (o === void 0) {
		if (handleUnrepresentable(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof o == "bigint") {
		if (handleUnrepresentable(e, t, n, r, "BigInt literals cannot be represented in JSON Schema")) return;
		a.push(Number(o));
	} else a.push(o);
	if (a.length !== 0) {
		if (a.length === 1) {
			let e = a[0];
			n.type = e === null ? "null" : typeof e, t.target === "draft-04" || t.target === "openapi-3.0" ? n.enum = [e] : n.const = e;
		} else a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), a.every((e) => typeof e == "boolean") && (n.type = "boolean"), a.every((e) => e === null) && (n.type = "null"), n.enum = a;
	}
}, nanProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "NaN cannot be represented in JSON Schema");
}, templateLiteralProcessor = (e, t, n, r) => {
	let i = n, a = e._zod.pattern;
	if (!a) throw Error("Pattern not found in template literal");
	i.type = "string", i.pattern = a.source;
}, fileProcessor = (e, t, n, r) => {
	let i = n;
	i.type = "string", i.format = "binary", i.contentEncoding = "binary";
	let { minimum: a, maximum: o, mime: s } = aggregateChecks(e);
	a !== void 0 && (i.minLength = a), o !== void 0 && (i.maxLength = o), s && (s.length === 0 ? i.not = {} : s.length === 1 ? i.contentMediaType = s[0] : i.anyOf = s.map((e) => ({ contentMediaType: e })));
}, successProcessor = (e, t, n, r) => {
	n.type = "boolean";
}, customProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Custom types cannot be represented in JSON Schema");
}, functionProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Function types cannot be represented in JSON Schema");
}, transformProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Transforms cannot be represented in JSON Schema");
}, mapProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Map cannot be represented in JSON Schema");
}, setProcessor = (e, t, n, r) => {
	handleUnrepresentable(e, t, n, r, "Set cannot be represented in JSON Schema");
}, arrayProcessor = (e, t, n, r) => {
	let i = n, a = e._zod.def, { minimum: o, maximum: s } = aggregateChecks(e);
	typeof o == "number" && (i.minItems = o), typeof s == "number" && (i.maxItems = s), i.type = "array", i.items = processSchema(a.element, t, {
		...r,
		path: [...r.path, "items"]
	});
};
function inputOptin(e) {
	let t = e._zod.def;
	return t.type === "pipe" && t.in._zod.traits.has("$ZodTransform") ? inputOptin(t.out) : t.type === "catch" ? inputOptin(t.innerType) : e._zod.optin;
}
const objectProcessor = (e, t, n, r) => {
	let i = n, a = e._zod.def, o = a.shape;
	if (Object.getOwnPropertySymbols(o).length && handleUnrepresentable(e, t, i, r, "Symbol keys cannot be represented in JSON Schema")) return;
	i.type = "object", i.properties = {};
	for (let e in o) assignProp(i.properties, e, processSchema(o[e], t, {
		...r,
		path: [
			...r.path,
			"properties",
			e
		]
	}));
	let s = [];
	for (let e of Object.keys(o)) {
		let n = a.shape[e];
		(t.io === "input" ? inputOptin(n) === void 0 : n._zod.optout === void 0) && s.push(e);
	}
	s.length > 0 && (i.required = s), a.catchall?._zod.def.type === "never" ? i.additionalProperties = !1 : a.catchall ? a.catchall && (i.additionalProperties = processSchema(a.catchall, t, {
		...r,
		path: [...r.path, "additionalProperties"]
	})) : t.io === "output" && (i.additionalProperties = !1);
}, unionProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => processSchema(e, t, {
		...r,
		path: [
			...r.path,
			a ? "oneOf" : "anyOf",
			n
		]
	}));
	a ? n.oneOf = o : n.anyOf = o;
}, intersectionProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = processSchema(i.left, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			0
		]
	}), o = processSchema(i.right, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			1
		]
	}), s = (e) => "allOf" in e && Object.keys(e).length === 1, c = [...s(a) ? a.allOf : [a], ...s(o) ? o.allOf : [o]];
	n.allOf = c, t.intersections.push(c);
}, tupleProcessor = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = "array";
	let o = t.target === "draft-2020-12" ? "prefixItems" : "items", s = t.target === "draft-2020-12" || t.target === "openapi-3.0" ? "items" : "additionalItems", c = a.items.map((e, n) => processSchema(e, t, {
		...r,
		path: [
			...r.path,
			o,
			n
		]
	})), l = a.rest ? processSchema(a.rest, t, {
		...r,
		path: [
			...r.path,
			s,
			...t.target === "openapi-3.0" ? [a.items.length] : []
		]
	}) : null, u = a.items.length;
	for (; u > 0;) {
		let e = a.items[u - 1];
		if (!(t.io === "input" ? inputOptin(e) !== void 0 : e._zod.optout === "optional")) break;
		u--;
	}
	let d = a.items.length, f = !a.rest;
	t.target === "draft-2020-12" ? (i.prefixItems = c, f ? i.items = !1 : l && (i.items = l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : t.target === "openapi-3.0" ? (i.items = { anyOf: c }, l && i.items.anyOf.push(l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : (i.items = c, f ? i.additionalItems = !1 : l && (i.additionalItems = l), u > 0 && (i.minItems = u), f && (i.maxItems = d));
	let { minimum: p, maximum: m } = aggregateChecks(e);
	typeof p == "number" && (i.minItems = p), typeof m == "number" && (i.maxItems = m);
};
function stringifyKeyNames(e, t, n) {
	if (t.$ref) {
		if (n.has(t)) return t;
		n.add(t);
		let r = e.get(t)?.def;
		if (!r) return t;
		let i = stringifyKeyNames(e, r, n);
		return i === r ? t : i;
	}
	for (let r of ["anyOf", "oneOf"]) {
		let i = t[r];
		if (!Array.isArray(i)) continue;
		let a = i.map((t) => stringifyKeyNames(e, t, n));
		a.some((e, t) => e !== i[t]) && (t = {
			...t,
			[r]: a
		});
	}
	let r = Array.isArray(t.type) ? t.type : [t.type], i = !r.includes("string") && r.some((e) => e === "number" || e === "integer"), a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
	if (!i && !a?.some((e) => typeof e == "number")) return t;
	let { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
	return p.enum ? p.enum = p.enum.map((e) => typeof e == "number" ? String(e) : e) : typeof p.const == "number" && (p.const = String(p.const)), i && (p.type = "string", a || (p.pattern = (r.includes("number") ? number$2 : integer).source)), p;
}
const pendingRecords = new WeakMap();
function rewriteKeyNames(e) {
	let t = new Map();
	for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
	let n = new Map();
	for (let r of pendingRecords.get(e) ?? []) {
		let i = e.seen.get(r), a = (i?.def ?? i?.schema)?.propertyNames;
		if (!a || a === !0 || n.has(a)) continue;
		let o = stringifyKeyNames(t, a, new Set());
		o !== a && n.set(a, o);
	}
	if (n.size) for (let t of e.seen.values()) for (let e of [t.schema, t.def]) {
		let t = e && n.get(e.propertyNames);
		t && (e.propertyNames = t);
	}
}
const recordProcessor = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = "object";
	let o = a.keyType, s = aggregateChecks(o).patterns;
	if (a.mode === "loose" && s && s.size > 0) {
		let e = processSchema(a.valueType, t, {
			...r,
			path: [
				...r.path,
				"patternProperties",
				"*"
			]
		});
		i.patternProperties = {};
		for (let t of s) assignProp(i.patternProperties, exactPattern(t).source, e);
	} else {
		if (t.target === "draft-07" || t.target === "draft-2020-12") {
			i.propertyNames = processSchema(a.keyType, t, {
				...r,
				path: [...r.path, "propertyNames"]
			});
			let n = pendingRecords.get(t);
			n || (n = [], pendingRecords.set(t, n), t.deferred.push(() => rewriteKeyNames(t))), n.push(e);
		}
		i.additionalProperties = processSchema(a.valueType, t, {
			...r,
			path: [...r.path, "additionalProperties"]
		});
	}
	let c = o._zod.values, l = t.io === "input" && inputOptin(a.valueType) !== void 0;
	if (c && !a.partial && !l) {
		let e = [...c].filter((e) => typeof e == "string" || typeof e == "number");
		e.length > 0 && (i.required = e.map(String));
	}
}, nullableProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = processSchema(i.innerType, t, r), o = t.seen.get(e);
	t.target === "openapi-3.0" ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: "null" }];
}, nonoptionalProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(e, t, n, r, i) {
	let a = !1, o = JSON.stringify(e, (e, t) => typeof t == "bigint" ? (a = !0, null) : t);
	return a ? (handleUnrepresentable(t, n, r, i, "BigInt defaults cannot be represented in JSON Schema"), UNREPRESENTABLE_DEFAULT) : JSON.parse(o);
}
const defaultProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o = serializeDefaultValue(i.defaultValue, e, t, n, r);
	o !== UNREPRESENTABLE_DEFAULT && (n.default = o);
}, prefaultProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	if (a.ref = i.innerType, t.io !== "input") return;
	let o = serializeDefaultValue(i.defaultValue, e, t, n, r);
	o !== UNREPRESENTABLE_DEFAULT && (n._prefault = o);
}, catchProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o;
	try {
		o = i.catchValue(void 0);
	} catch {
		handleUnrepresentable(e, t, n, r, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	n.default = o;
}, pipeProcessor = (e, t, n, r) => {
	let i = e._zod.def, a = i.in._zod.traits.has("$ZodTransform"), o = t.io === "input" ? a ? i.out : i.in : i.out;
	processSchema(o, t, r);
	let s = t.seen.get(e);
	s.ref = o;
}, readonlyProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType, n.readOnly = !0;
}, promiseProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, optionalProcessor = (e, t, n, r) => {
	let i = e._zod.def;
	processSchema(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, lazyProcessor = (e, t, n, r) => {
	let i = e._zod.innerType;
	processSchema(i, t, r);
	let a = t.seen.get(e);
	a.ref = i;
}, allProcessors = {
	string: stringProcessor,
	number: numberProcessor,
	boolean: booleanProcessor,
	bigint: bigintProcessor,
	symbol: symbolProcessor,
	null: nullProcessor,
	undefined: undefinedProcessor,
	void: voidProcessor,
	never: neverProcessor,
	any: anyProcessor,
	unknown: unknownProcessor,
	date: dateProcessor,
	enum: enumProcessor,
	literal: literalProcessor,
	nan: nanProcessor,
	template_literal: templateLiteralProcessor,
	file: fileProcessor,
	success: successProcessor,
	custom: customProcessor,
	function: functionProcessor,
	transform: transformProcessor,
	map: mapProcessor,
	set: setProcessor,
	array: arrayProcessor,
	object: objectProcessor,
	union: unionProcessor,
	intersection: intersectionProcessor,
	tuple: tupleProcessor,
	record: recordProcessor,
	nullable: nullableProcessor,
	nonoptional: nonoptionalProcessor,
	default: defaultProcessor,
	prefault: prefaultProcessor,
	catch: catchProcessor,
	pipe: pipeProcessor,
	readonly: readonlyProcessor,
	promise: promiseProcessor,
	optional: optionalProcessor,
	lazy: lazyProcessor
};
function toJSONSchema(e, t) {
	if ("_idmap" in e) {
		let n = e, r = initializeContext({
			...t,
			processors: allProcessors
		}), i = {};
		for (let e of n._idmap.entries()) {
			let [t, n] = e;
			processSchema(n, r);
		}
		let a = {};
		r.external = {
			registry: n,
			uri: t?.uri,
			defs: i
		};
		for (let e of n._idmap.entries()) {
			let [t, n] = e;
			extractDefs(r, n), assignProp(a, t, finalize(r, n));
		}
		return Object.keys(i).length > 0 && (a.__shared = { [r.target === "draft-2020-12" ? "$defs" : "definitions"]: i }), { schemas: a };
	}
	let n = initializeContext({
		...t,
		processors: allProcessors
	});
	return processSchema(e, n), extractDefs(n, e), finalize(n, e);
}
// node_modules/zod/v4/classic/errors.js?of-the-mcp-client
const _installedErrorProtos = new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = n(this);
			return Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	});
}
const ZodRealError = $constructor("ZodError", (e, t) => {
	$ZodError.init(e, t), e.name = "ZodError";
	let n = Object.getPrototypeOf(e);
	_installedErrorProtos.has(n) || (_installedErrorProtos.add(n), _lazyMethod(n, "format", (e) => (t) => formatError(e, t)), _lazyMethod(n, "flatten", (e) => (t) => flattenError$1(e, t)), _lazyMethod(n, "addIssue", (e) => (t) => {
		e.issues.push(t), e.message = JSON.stringify(e.issues, jsonStringifyReplacer, 2);
	}), _lazyMethod(n, "addIssues", (e) => (t) => {
		e.issues.push(...t), e.message = JSON.stringify(e.issues, jsonStringifyReplacer, 2);
	}), Object.defineProperty(n, "isEmpty", {
		configurable: !0,
		enumerable: !1,
		get() {
			return this.issues.length === 0;
		}
	}));
}, void 0, { Parent: Error }), parse = _parse(ZodRealError), parseAsync = _parseAsync(ZodRealError), safeParse = _safeParse(ZodRealError), safeParseAsync = _safeParseAsync(ZodRealError), encode = _encode(ZodRealError), decode = _decode(ZodRealError), encodeAsync = _encodeAsync(ZodRealError), decodeAsync = _decodeAsync(ZodRealError), safeEncode = _safeEncode(ZodRealError), safeDecode = _safeDecode(ZodRealError), safeEncodeAsync = _safeEncodeAsync(ZodRealError), safeDecodeAsync = _safeDecodeAsync(ZodRealError);
// node_modules/zod/v4/classic/schemas.js?of-the-mcp-client
function _ensureDefaultLocale() {
	globalConfig.localeError || config(en_default());
}
function _ensureDefaultMemoizer() {
	globalConfig.memoizer || config({ memoizer: memoizer() });
}
const ZodType = $constructor("ZodType", (e, t) => (_ensureDefaultLocale(), $ZodType.init(e, t), e.def = t, e.type = t.type, e), {
	check(...e) {
		let t = this.def;
		return this.clone(mergeDefs(t, { checks: [...t.checks ?? [], ...e.map((e) => typeof e == "function" ? { _zod: {
			check: e,
			def: { check: "custom" },
			onattach: []
		} } : e)] }), { parent: !0 });
	},
	with(...e) {
		return this.check(...e);
	},
	clone(e, t) {
		return clone(this, e, t);
	},
	brand() {
		return this;
	},
	register(e, t) {
		return e.add(this, t), this;
	},
	refine(e, t) {
		return this.check(refine(e, t));
	},
	superRefine(e, t) {
		return this.check(superRefine(e, t));
	},
	overwrite(e) {
		return this.check(_overwrite(e));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(e) {
		return nonoptional(this, e);
	},
	array() {
		return array(this);
	},
	or(e) {
		return union([this, e]);
	},
	and(e) {
		return intersection(this, e);
	},
	transform(e) {
		return pipe(this, transform(e));
	},
	default(e) {
		return _default(this, e);
	},
	prefault(e) {
		return prefault(this, e);
	},
	catch(e) {
		return _catch(this, e);
	},
	pipe(e) {
		return pipe(this, e);
	},
	readonly() {
		return readonly(this);
	},
	describe(e) {
		let t = this.clone();
		return globalRegistry.add(t, { description: e }), t;
	},
	meta(...e) {
		if (e.length === 0) return globalRegistry.get(this);
		let t = this.clone();
		return globalRegistry.add(t, e[0]), t;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(e, ...t) {
		return t.length === 0 ? e(this) : e(this, ...t);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(e) {
		own(this, "~standard", e);
	},
	parse: function e(t, n) {
		return parse(this, t, n, { callee: e });
	},
	parseAsync: async function e(t, n) {
		return await parseAsync(this, t, n, { callee: e });
	},
	safeParse(e, t) {
		return safeParse(this, e, t);
	},
	async safeParseAsync(e, t) {
		return safeParseAsync(this, e, t);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(e) {
		own(this, "spa", e);
	},
	validate(e, t) {
		return validate(this, e, t);
	},
	validateAsync(e, t) {
		return validateAsync$1(this, e, t);
	},
	encode: function e(t, n) {
		return encode(this, t, n, { callee: e });
	},
	decode: function e(t, n) {
		return decode(this, t, n, { callee: e });
	},
	encodeAsync: async function e(t, n) {
		return await encodeAsync(this, t, n, { callee: e });
	},
	decodeAsync: async function e(t, n) {
		return await decodeAsync(this, t, n, { callee: e });
	},
	safeEncode(e, t) {
		return safeEncode(this, e, t);
	},
	safeDecode(e, t) {
		return safeDecode(this, e, t);
	},
	async safeEncodeAsync(e, t) {
		return safeEncodeAsync(this, e, t);
	},
	async safeDecodeAsync(e, t) {
		return safeDecodeAsync(this, e, t);
	},
	toJSONSchema(e) {
		return createToJSONSchemaMethod(this, {})(e);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
}), _ZodString = $constructor("_ZodString", (e, t) => {
	$ZodString.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => stringProcessor(e, t, n, r);
}, derived({
	format: (e) => aggregateChecks(e).format ?? null,
	minLength: (e) => aggregateChecks(e).minimum ?? null,
	maxLength: (e) => aggregateChecks(e).maximum ?? null
}, {
	regex(...e) {
		return this.check(_regex(...e));
	},
	includes(...e) {
		return this.check(_includes(...e));
	},
	startsWith(...e) {
		return this.check(_startsWith(...e));
	},
	endsWith(...e) {
		return this.check(_endsWith(...e));
	},
	min(...e) {
		return this.check(_minLength(...e));
	},
	max(...e) {
		return this.check(_maxLength(...e));
	},
	length(...e) {
		return this.check(_length(...e));
	},
	nonempty(...e) {
		return this.check(_minLength(1, ...e));
	},
	lowercase(e) {
		return this.check(_lowercase(e));
	},
	uppercase(e) {
		return this.check(_uppercase(e));
	},
	trim() {
		return this.check(_trim());
	},
	normalize(...e) {
		return this.check(_normalize(...e));
	},
	toLowerCase() {
		return this.check(_toLowerCase());
	},
	toUpperCase() {
		return this.check(_toUpperCase());
	},
	slugify() {
		return this.check(_slugify());
	}
})), ZodString = $constructor("ZodString", (e, t) => {
	$ZodString.init(e, t), _ZodString.init(e, t);
}, {
	email(e) {
		return this.check(_email(ZodEmail, e));
	},
	url(e) {
		return this.check(_url$1(ZodURL, e));
	},
	jwt(e) {
		return this.check(_jwt(ZodJWT, e));
	},
	emoji(e) {
		return this.check(_emoji(ZodEmoji, e));
	},
	guid(e) {
		return this.check(_guid(ZodGUID, e));
	},
	uuid(e) {
		return this.check(_uuid(ZodUUID, e));
	},
	uuidv4(e) {
		return this.check(_uuidv4(ZodUUID, e));
	},
	uuidv6(e) {
		return this.check(_uuidv6(ZodUUID, e));
	},
	uuidv7(e) {
		return this.check(_uuidv7(ZodUUID, e));
	},
	nanoid(e) {
		return this.check(_nanoid(ZodNanoID, e));
	},
	cuid(e) {
		return this.check(_cuid(ZodCUID, e));
	},
	cuid2(e) {
		return this.check(_cuid2(ZodCUID2, e));
	},
	ulid(e) {
		return this.check(_ulid(ZodULID, e));
	},
	base64(e) {
		return this.check(_base64(ZodBase64, e));
	},
	base64url(e) {
		return this.check(_base64url(ZodBase64URL, e));
	},
	xid(e) {
		return this.check(_xid(ZodXID, e));
	},
	ksuid(e) {
		return this.check(_ksuid(ZodKSUID, e));
	},
	ipv4(e) {
		return this.check(_ipv4(ZodIPv4, e));
	},
	ipv6(e) {
		return this.check(_ipv6(ZodIPv6, e));
	},
	cidrv4(e) {
		return this.check(_cidrv4(ZodCIDRv4, e));
	},
	cidrv6(e) {
		return this.check(_cidrv6(ZodCIDRv6, e));
	},
	e164(e) {
		return this.check(_e164(ZodE164, e));
	},
	datetime(e) {
		return this.check(_isoDateTime(ZodISODateTime, e));
	},
	date(e) {
		return this.check(_isoDate(ZodISODate, e));
	},
	time(e) {
		return this.check(_isoTime(ZodISOTime, e));
	},
	duration(e) {
		return this.check(_isoDuration(ZodISODuration, e));
	}
});
function string(e) {
	return _string(ZodString, e);
}
const ZodStringFormat = $constructor("ZodStringFormat", (e, t) => {
	$ZodStringFormat.init(e, t), _ZodString.init(e, t);
}), ZodISODateTime = $constructor("ZodISODateTime", (e, t) => {
	$ZodISODateTime.init(e, t), ZodStringFormat.init(e, t);
}), ZodISODate = $constructor("ZodISODate", (e, t) => {
	$ZodISODate.init(e, t), ZodStringFormat.init(e, t);
}), ZodISOTime = $constructor("ZodISOTime", (e, t) => {
	$ZodISOTime.init(e, t), ZodStringFormat.init(e, t);
}), ZodISODuration = $constructor("ZodISODuration", (e, t) => {
	$ZodISODuration.init(e, t), ZodStringFormat.init(e, t);
}), ZodEmail = $constructor("ZodEmail", (e, t) => {
	$ZodEmail.init(e, t), ZodStringFormat.init(e, t);
});
function email(e) {
	return _email(ZodEmail, e);
}
const ZodGUID = $constructor("ZodGUID", (e, t) => {
	$ZodGUID.init(e, t), ZodStringFormat.init(e, t);
}), ZodUUID = $constructor("ZodUUID", (e, t) => {
	$ZodUUID.init(e, t), ZodStringFormat.init(e, t);
}), ZodURL = $constructor("ZodURL", (e, t) => {
	$ZodURL.init(e, t), ZodStringFormat.init(e, t);
});
function url(e) {
	return _url$1(ZodURL, e);
}
const ZodEmoji = $constructor("ZodEmoji", (e, t) => {
	$ZodEmoji.init(e, t), ZodStringFormat.init(e, t);
}), ZodNanoID = $constructor("ZodNanoID", (e, t) => {
	$ZodNanoID.init(e, t), ZodStringFormat.init(e, t);
}), ZodCUID = $constructor("ZodCUID", (e, t) => {
	$ZodCUID.init(e, t), ZodStringFormat.init(e, t);
}), ZodCUID2 = $constructor("ZodCUID2", (e, t) => {
	$ZodCUID2.init(e, t), ZodStringFormat.init(e, t);
}), ZodULID = $constructor("ZodULID", (e, t) => {
	$ZodULID.init(e, t), ZodStringFormat.init(e, t);
}), ZodXID = $constructor("ZodXID", (e, t) => {
	$ZodXID.init(e, t), ZodStringFormat.init(e, t);
}), ZodKSUID = $constructor("ZodKSUID", (e, t) => {
	$ZodKSUID.init(e, t), ZodStringFormat.init(e, t);
}), ZodIPv4 = $constructor("ZodIPv4", (e, t) => {
	$ZodIPv4.init(e, t), ZodStringFormat.init(e, t);
}), ZodIPv6 = $constructor("ZodIPv6", (e, t) => {
	$ZodIPv6.init(e, t), ZodStringFormat.init(e, t);
}), ZodCIDRv4 = $constructor("ZodCIDRv4", (e, t) => {
	$ZodCIDRv4.init(e, t), ZodStringFormat.init(e, t);
}), ZodCIDRv6 = $constructor("ZodCIDRv6", (e, t) => {
	$ZodCIDRv6.init(e, t), ZodStringFormat.init(e, t);
}), ZodBase64 = $constructor("ZodBase64", (e, t) => {
	$ZodBase64.init(e, t), ZodStringFormat.init(e, t);
}), ZodBase64URL = $constructor("ZodBase64URL", (e, t) => {
	$ZodBase64URL.init(e, t), ZodStringFormat.init(e, t);
}), ZodE164 = $constructor("ZodE164", (e, t) => {
	$ZodE164.init(e, t), ZodStringFormat.init(e, t);
}), ZodJWT = $constructor("ZodJWT", (e, t) => {
	$ZodJWT.init(e, t), ZodStringFormat.init(e, t);
}), ZodNumber = $constructor("ZodNumber", (e, t) => {
	$ZodNumber.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => numberProcessor(e, t, n, r), e.isFinite = !0;
}, derived({
	minValue: (e) => {
		let { minimum: t, exclusiveMinimum: n } = aggregateChecks(e);
		return Math.max(t ?? -1e400, n ?? -1e400);
	},
	maxValue: (e) => {
		let { maximum: t, exclusiveMaximum: n } = aggregateChecks(e);
		return Math.min(t ?? 1e400, n ?? 1e400);
	},
	isInt: (e) => {
		let { isInt: t, multipleOf: n } = aggregateChecks(e);
		return !!t || !!n?.some(Number.isSafeInteger);
	},
	format: (e) => aggregateChecks(e).format ?? null
}, {
	gt(e, t) {
		return this.check(_gt(e, t));
	},
	gte(e, t) {
		return this.check(_gte(e, t));
	},
	min(e, t) {
		return this.check(_gte(e, t));
	},
	lt(e, t) {
		return this.check(_lt(e, t));
	},
	lte(e, t) {
		return this.check(_lte(e, t));
	},
	max(e, t) {
		return this.check(_lte(e, t));
	},
	int(e) {
		return this.check(int(e));
	},
	safe(e) {
		return this.check(int(e));
	},
	positive(e) {
		return this.check(_gt(0, e));
	},
	nonnegative(e) {
		return this.check(_gte(0, e));
	},
	negative(e) {
		return this.check(_lt(0, e));
	},
	nonpositive(e) {
		return this.check(_lte(0, e));
	},
	multipleOf(e, t) {
		return this.check(_multipleOf(e, t));
	},
	step(e, t) {
		return this.check(_multipleOf(e, t));
	},
	finite() {
		return this;
	}
}));
function number$1(e) {
	return _number(ZodNumber, e);
}
const ZodNumberFormat = $constructor("ZodNumberFormat", (e, t) => {
	$ZodNumberFormat.init(e, t), ZodNumber.init(e, t);
});
function int(e) {
	return _int(ZodNumberFormat, e);
}
const ZodBoolean = $constructor("ZodBoolean", (e, t) => {
	$ZodBoolean.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => booleanProcessor(e, t, n, r);
});
function boolean(e) {
	return _boolean(ZodBoolean, e);
}
const ZodNull = $constructor("ZodNull", (e, t) => {
	$ZodNull.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => nullProcessor(e, t, n, r);
});
function _null(e) {
	return _null$1(ZodNull, e);
}
const ZodAny = $constructor("ZodAny", (e, t) => {
	$ZodAny.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (e, t, n) => void 0;
});
function any() {
	return _any(ZodAny);
}
const ZodUnknown = $constructor("ZodUnknown", (e, t) => {
	$ZodUnknown.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (e, t, n) => void 0;
});
function unknown() {
	return _unknown(ZodUnknown);
}
const ZodNever = $constructor("ZodNever", (e, t) => {
	$ZodNever.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => neverProcessor(e, t, n, r);
});
function never(e) {
	return _never(ZodNever, e);
}
const ZodArray = $constructor("ZodArray", (e, t) => {
	_ensureDefaultMemoizer(), $ZodArray.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => arrayProcessor(e, t, n, r), e.element = t.element;
}, {
	min(e, t) {
		return this.check(_minLength(e, t));
	},
	nonempty(e) {
		return this.check(_minLength(1, e));
	},
	max(e, t) {
		return this.check(_maxLength(e, t));
	},
	length(e, t) {
		return this.check(_length(e, t));
	},
	unwrap() {
		return this.element;
	}
});
function array(e, t) {
	return _array(ZodArray, e, t);
}
const ZodObject = $constructor("ZodObject", (e, t) => {
	_ensureDefaultMemoizer(), $ZodObjectJIT.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => objectProcessor(e, t, n, r), installLazyProp(e, "shape", (e) => e._zod.def.shape, !1);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(e) {
		return this.clone(mergeDefs(this._zod.def, { catchall: e }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(e) {
		return extend(this, e);
	},
	safeExtend(e) {
		return safeExtend(this, e);
	},
	merge(e) {
		return merge(this, e);
	},
	pick(e) {
		return pick(this, e);
	},
	omit(e) {
		return omit(this, e);
	},
	partial(...e) {
		return partial(ZodOptional, this, e[0]);
	},
	exactPartial(...e) {
		return partial(ZodExactOptional, this, e[0], "exactPartial");
	},
	required(...e) {
		return required(ZodNonOptional, this, e[0]);
	}
});
function object(e, t) {
	let n = {
		type: "object",
		shape: e ?? {},
		...normalizeParams(t)
	};
	return new ZodObject(n);
}
function looseObject(e, t) {
	return new ZodObject({
		type: "object",
		shape: e,
		catchall: unknown(),
		...normalizeParams(t)
	});
}
const ZodUnion = $constructor("ZodUnion", (e, t) => {
	$ZodUnion.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => unionProcessor(e, t, n, r), e.options = t.options;
});
function union(e, t) {
	return new ZodUnion({
		type: "union",
		options: e,
		...normalizeParams(t)
	});
}
const ZodDiscriminatedUnion = $constructor("ZodDiscriminatedUnion", (e, t) => {
	ZodUnion.init(e, t), $ZodDiscriminatedUnion.init(e, t);
});
function discriminatedUnion(e, t, n) {
	return new ZodDiscriminatedUnion({
		type: "union",
		options: t,
		discriminator: e,
		...normalizeParams(n)
	});
}
const ZodIntersection = $constructor("ZodIntersection", (e, t) => {
	$ZodIntersection.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => intersectionProcessor(e, t, n, r);
});
function intersection(e, t) {
	return new ZodIntersection({
		type: "intersection",
		left: e,
		right: t
	});
}
const ZodRecord = $constructor("ZodRecord", (e, t) => {
	_ensureDefaultMemoizer(), $ZodRecord.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => recordProcessor(e, t, n, r), e.keyType = t.keyType, e.valueType = t.valueType;
});
function record(e, t, n) {
	return !t || !t._zod ? new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: e,
		...normalizeParams(t)
	}) : new ZodRecord({
		type: "record",
		keyType: e,
		valueType: t,
		...normalizeParams(n)
	});
}
const ZodEnum = $constructor("ZodEnum", (e, t) => {
	$ZodEnum.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => enumProcessor(e, t, n, r), e.enum = t.entries, e.options = [...e._zod.values];
	let n = new Set(Object.keys(t.entries));
	e.extract = (e, r) => {
		let i = {};
		for (let r of e) if (n.has(r)) i[r] = t.entries[r];
		else throw Error(`Key ${r} not found in enum`);
		return new ZodEnum({
			...t,
			checks: [],
			...normalizeParams(r),
			entries: i
		});
	}, e.exclude = (e, r) => {
		let i = { ...t.entries };
		for (let t of e) if (n.has(t)) delete i[t];
		else throw Error(`Key ${t} not found in enum`);
		return new ZodEnum({
			...t,
			checks: [],
			...normalizeParams(r),
			entries: i
		});
	};
});
function _enum(e, t) {
	let n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
	return new ZodEnum({
		type: "enum",
		entries: n,
		...normalizeParams(t)
	});
}
const ZodLiteral = $constructor("ZodLiteral", (e, t) => {
	$ZodLiteral.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => literalProcessor(e, t, n, r), e.values = new Set(t.values), Object.defineProperty(e, "value", { get() {
		if (t.values.length > 1) throw Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return t.values[0];
	} });
});
function literal(e, t) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(e) ? e : [e],
		...normalizeParams(t)
	});
}
const ZodTransform = $constructor("ZodTransform", (e, t) => {
	_ensureDefaultMemoizer(), $ZodTransform.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => transformProcessor(e, t, n, r), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new $ZodEncodeError(e.constructor.name);
		n.addIssue = (r) => {
			if (typeof r == "string") n.issues.push(issue(r, n.value, t));
			else {
				let t = r;
				t.fatal && (t.continue = !1), t.code ??= "custom", "input" in t || (t.input = n.value), t.inst ??= e, n.issues.push(issue(t));
			}
		};
		let i = t.transform(n.value, n);
		return i instanceof Promise ? i.then((e) => (n.value = e, n)) : (n.value = i, n);
	};
});
function transform(e) {
	return new ZodTransform({
		type: "transform",
		transform: e
	});
}
const ZodOptional = $constructor("ZodOptional", (e, t) => {
	$ZodOptional.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => optionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function optional(e) {
	return new ZodOptional({
		type: "optional",
		innerType: e
	});
}
const ZodExactOptional = $constructor("ZodExactOptional", (e, t) => {
	$ZodExactOptional.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => optionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function exactOptional(e) {
	return new ZodExactOptional({
		type: "optional",
		innerType: e
	});
}
const ZodNullable = $constructor("ZodNullable", (e, t) => {
	$ZodNullable.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => nullableProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function nullable(e) {
	return new ZodNullable({
		type: "nullable",
		innerType: e
	});
}
const ZodDefault = $constructor("ZodDefault", (e, t) => {
	$ZodDefault.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => defaultProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
});
function _default(e, t) {
	return new ZodDefault({
		type: "default",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : shallowClone(t);
		}
	});
}
const ZodPrefault = $constructor("ZodPrefault", (e, t) => {
	$ZodPrefault.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => prefaultProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function prefault(e, t) {
	return new ZodPrefault({
		type: "prefault",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : shallowClone(t);
		}
	});
}
const ZodNonOptional = $constructor("ZodNonOptional", (e, t) => {
	$ZodNonOptional.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => nonoptionalProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function nonoptional(e, t) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType: e,
		...normalizeParams(t)
	});
}
const ZodCatch = $constructor("ZodCatch", (e, t) => {
	$ZodCatch.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => catchProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
});
function _catch(e, t) {
	return new ZodCatch({
		type: "catch",
		innerType: e,
		catchValue: typeof t == "function" ? t : constantCatch(t)
	});
}
const ZodPipe = $constructor("ZodPipe", (e, t) => {
	$ZodPipe.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => pipeProcessor(e, t, n, r), e.in = t.in, e.out = t.out;
});
function pipe(e, t) {
	return new ZodPipe({
		type: "pipe",
		in: e,
		out: t
	});
}
const ZodPreprocess = $constructor("ZodPreprocess", (e, t) => {
	ZodPipe.init(e, t), $ZodPreprocess.init(e, t);
}), ZodReadonly = $constructor("ZodReadonly", (e, t) => {
	$ZodReadonly.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => readonlyProcessor(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function readonly(e) {
	return new ZodReadonly({
		type: "readonly",
		innerType: e
	});
}
const ZodLazy = $constructor("ZodLazy", (e, t) => {
	$ZodLazy.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => lazyProcessor(e, t, n, r), e.unwrap = () => e._zod.def.getter();
});
function lazy(e) {
	return new ZodLazy({
		type: "lazy",
		getter: e
	});
}
const ZodCustom = $constructor("ZodCustom", (e, t) => {
	$ZodCustom.init(e, t), ZodType.init(e, t), e._zod.processJSONSchema = (t, n, r) => customProcessor(e, t, n, r);
});
function refine(e, t = {}) {
	return _refine(ZodCustom, e, t);
}
function superRefine(e, t) {
	return _superRefine(e, t);
}
function preprocess(e, t) {
	return new ZodPreprocess({
		type: "pipe",
		in: transform(e),
		out: t
	});
}
// node_modules/zod/v4/classic/compat.js?of-the-mcp-client
const ZodIssueCode = {
	invalid_type: "invalid_type",
	too_big: "too_big",
	too_small: "too_small",
	invalid_format: "invalid_format",
	not_multiple_of: "not_multiple_of",
	unrecognized_keys: "unrecognized_keys",
	invalid_union: "invalid_union",
	invalid_key: "invalid_key",
	invalid_element: "invalid_element",
	invalid_value: "invalid_value",
	custom: "custom"
};
var ZodFirstPartyTypeKind;
ZodFirstPartyTypeKind ||= {};
// node_modules/zod/v4/classic/iso.js?of-the-mcp-client
function datetime(e) {
	return _isoDateTime(ZodISODateTime, e);
}
function date(e) {
	return _isoDate(ZodISODate, e);
}
// node_modules/zod/v4/classic/coerce.js?of-the-mcp-client
function number(e) {
	return _coercedNumber(ZodNumber, e);
}
// node_modules/@modelcontextprotocol/core/dist/schemas-DscsoNZN.mjs
const LATEST_PROTOCOL_VERSION = "2025-11-25", SUPPORTED_PROTOCOL_VERSIONS = [
	LATEST_PROTOCOL_VERSION,
	"2025-06-18",
	"2025-03-26",
	"2024-11-05",
	"2024-10-07"
], RELATED_TASK_META_KEY = "io.modelcontextprotocol/related-task", PROTOCOL_VERSION_META_KEY = "io.modelcontextprotocol/protocolVersion", CLIENT_INFO_META_KEY = "io.modelcontextprotocol/clientInfo", SERVER_INFO_META_KEY = "io.modelcontextprotocol/serverInfo", CLIENT_CAPABILITIES_META_KEY = "io.modelcontextprotocol/clientCapabilities", SUBSCRIPTION_ID_META_KEY = "io.modelcontextprotocol/subscriptionId", LOG_LEVEL_META_KEY = "io.modelcontextprotocol/logLevel", JSONValueSchema = lazy(() => union([
	string(),
	number$1(),
	boolean(),
	_null(),
	record(string(), JSONValueSchema),
	array(JSONValueSchema)
])), JSONObjectSchema = record(string(), JSONValueSchema), JSONArraySchema = array(JSONValueSchema), ProgressTokenSchema = union([string(), number$1().int()]), CursorSchema = string(), TaskMetadataSchema = object({ ttl: number$1().optional() }), RelatedTaskMetadataSchema = object({ taskId: string() }), RequestMetaSchema = looseObject({
	progressToken: ProgressTokenSchema.optional(),
	[RELATED_TASK_META_KEY]: RelatedTaskMetadataSchema.optional()
}), BaseRequestParamsSchema = object({ _meta: RequestMetaSchema.optional() }), TaskAugmentedRequestParamsSchema = BaseRequestParamsSchema.extend({ task: TaskMetadataSchema.optional() }), RequestSchema = object({
	method: string(),
	params: BaseRequestParamsSchema.loose().optional()
}), NotificationsParamsSchema = object({ _meta: RequestMetaSchema.optional() }), NotificationSchema = object({
	method: string(),
	params: NotificationsParamsSchema.loose().optional()
}), ResultMetaObjectSchema = looseObject({ get [SERVER_INFO_META_KEY]() {
	return ImplementationSchema.optional().catch(void 0);
} }), ResultSchema = looseObject({ _meta: ResultMetaObjectSchema.optional() }), RequestIdSchema = union([string(), number$1().int()]), JSONRPCRequestSchema = object({
	jsonrpc: literal("2.0"),
	id: RequestIdSchema,
	...RequestSchema.shape
}).strict(), JSONRPCNotificationSchema = object({
	jsonrpc: literal("2.0"),
	...NotificationSchema.shape
}).strict(), JSONRPCResultResponseSchema = object({
	jsonrpc: literal("2.0"),
	id: RequestIdSchema,
	result: ResultSchema
}).strict(), JSONRPCErrorResponseSchema = object({
	jsonrpc: literal("2.0"),
	id: RequestIdSchema.optional(),
	error: object({
		code: number$1().int(),
		message: string(),
		data: unknown().optional()
	})
}).strict(), JSONRPCMessageSchema = union([
	JSONRPCRequestSchema,
	JSONRPCNotificationSchema,
	JSONRPCResultResponseSchema,
	JSONRPCErrorResponseSchema
]), JSONRPCResponseSchema = union([JSONRPCResultResponseSchema, JSONRPCErrorResponseSchema]), EmptyResultSchema = ResultSchema.strict(), CancelledNotificationParamsSchema = NotificationsParamsSchema.extend({
	requestId: RequestIdSchema.optional(),
	reason: string().optional()
}), CancelledNotificationSchema = NotificationSchema.extend({
	method: literal("notifications/cancelled"),
	params: CancelledNotificationParamsSchema
}), IconSchema = object({
	src: string(),
	mimeType: string().optional(),
	sizes: array(string()).optional(),
	theme: _enum(["light", "dark"]).optional()
}), IconsSchema = object({ icons: array(IconSchema).optional() }), BaseMetadataSchema = object({
	name: string(),
	title: string().optional()
}), ImplementationSchema = BaseMetadataSchema.extend({
	...BaseMetadataSchema.shape,
	...IconsSchema.shape,
	version: string(),
	websiteUrl: string().optional(),
	description: string().optional()
}), ElicitationCapabilitySchema = preprocess((e) => e && typeof e == "object" && !Array.isArray(e) && Object.keys(e).length === 0 ? { form: {} } : e, intersection(object({
	form: intersection(object({ applyDefaults: boolean().optional() }), JSONObjectSchema).optional(),
	url: JSONObjectSchema.optional()
}), JSONObjectSchema.optional())), ClientTasksCapabilitySchema = looseObject({
	list: JSONObjectSchema.optional(),
	cancel: JSONObjectSchema.optional(),
	requests: looseObject({
		sampling: looseObject({ createMessage: JSONObjectSchema.optional() }).optional(),
		elicitation: looseObject({ create: JSONObjectSchema.optional() }).optional()
	}).optional()
}), ServerTasksCapabilitySchema = looseObject({
	list: JSONObjectSchema.optional(),
	cancel: JSONObjectSchema.optional(),
	requests: looseObject({ tools: looseObject({ call: JSONObjectSchema.optional() }).optional() }).optional()
}), ClientCapabilitiesSchema = object({
	experimental: record(string(), JSONObjectSchema).optional(),
	sampling: object({
		context: JSONObjectSchema.optional(),
		tools: JSONObjectSchema.optional()
	}).optional(),
	elicitation: ElicitationCapabilitySchema.optional(),
	roots: object({ listChanged: boolean().optional() }).optional(),
	tasks: ClientTasksCapabilitySchema.optional(),
	extensions: record(string(), JSONObjectSchema).optional()
}), InitializeRequestParamsSchema = BaseRequestParamsSchema.extend({
	protocolVersion: string(),
	capabilities: ClientCapabilitiesSchema,
	clientInfo: ImplementationSchema
}), InitializeRequestSchema = RequestSchema.extend({
	method: literal("initialize"),
	params: InitializeRequestParamsSchema
}), ServerCapabilitiesSchema = object({
	experimental: record(string(), JSONObjectSchema).optional(),
	logging: JSONObjectSchema.optional(),
	completions: JSONObjectSchema.optional(),
	prompts: object({ listChanged: boolean().optional() }).optional(),
	resources: object({
		subscribe: boolean().optional(),
		listChanged: boolean().optional()
	}).optional(),
	tools: object({ listChanged: boolean().optional() }).optional(),
	tasks: ServerTasksCapabilitySchema.optional(),
	extensions: record(string(), JSONObjectSchema).optional()
}), InitializeResultSchema = ResultSchema.extend({
	protocolVersion: string(),
	capabilities: ServerCapabilitiesSchema,
	serverInfo: ImplementationSchema,
	instructions: string().optional()
}), InitializedNotificationSchema = NotificationSchema.extend({
	method: literal("notifications/initialized"),
	params: NotificationsParamsSchema.optional()
}), DiscoverRequestSchema = RequestSchema.extend({
	method: literal("server/discover"),
	params: BaseRequestParamsSchema.optional()
}), DiscoverResultSchema = ResultSchema.extend({
	supportedVersions: array(string()),
	capabilities: ServerCapabilitiesSchema,
	instructions: string().optional()
}), PingRequestSchema = RequestSchema.extend({
	method: literal("ping"),
	params: BaseRequestParamsSchema.optional()
}), ProgressSchema = object({
	progress: number$1(),
	total: optional(number$1()),
	message: optional(string())
}), ProgressNotificationParamsSchema = object({
	...NotificationsParamsSchema.shape,
	...ProgressSchema.shape,
	progressToken: ProgressTokenSchema
}), ProgressNotificationSchema = NotificationSchema.extend({
	method: literal("notifications/progress"),
	params: ProgressNotificationParamsSchema
}), PaginatedRequestParamsSchema = BaseRequestParamsSchema.extend({ cursor: CursorSchema.optional() }), PaginatedRequestSchema = RequestSchema.extend({ params: PaginatedRequestParamsSchema.optional() }), PaginatedResultSchema = ResultSchema.extend({ nextCursor: CursorSchema.optional() }), ResourceContentsSchema = object({
	uri: string(),
	mimeType: optional(string()),
	_meta: record(string(), unknown()).optional()
}), TextResourceContentsSchema = ResourceContentsSchema.extend({ text: string() }), Base64Schema = string().refine((e) => {
	try {
		return atob(e), !0;
	} catch {
		return !1;
	}
}, { message: "Invalid Base64 string" }), BlobResourceContentsSchema = ResourceContentsSchema.extend({ blob: Base64Schema }), RoleSchema = _enum(["user", "assistant"]), AnnotationsSchema = object({
	audience: array(RoleSchema).optional(),
	priority: number$1().min(0).max(1).optional(),
	lastModified: datetime({ offset: !0 }).optional()
}), ResourceSchema = object({
	...BaseMetadataSchema.shape,
	...IconsSchema.shape,
	uri: string(),
	description: optional(string()),
	mimeType: optional(string()),
	size: optional(number$1()),
	annotations: AnnotationsSchema.optional(),
	_meta: optional(looseObject({}))
}), ResourceTemplateSchema = object({
	...BaseMetadataSchema.shape,
	...IconsSchema.shape,
	uriTemplate: string(),
	description: optional(string()),
	mimeType: optional(string()),
	annotations: AnnotationsSchema.optional(),
	_meta: optional(looseObject({}))
}), ListResourcesRequestSchema = PaginatedRequestSchema.extend({ method: literal("resources/list") }), ListResourcesResultSchema = PaginatedResultSchema.extend({ resources: array(ResourceSchema) }), ListResourceTemplatesRequestSchema = PaginatedRequestSchema.extend({ method: literal("resources/templates/list") }), ListResourceTemplatesResultSchema = PaginatedResultSchema.extend({ resourceTemplates: array(ResourceTemplateSchema) }), ResourceRequestParamsSchema = BaseRequestParamsSchema.extend({ uri: string() }), ReadResourceRequestParamsSchema = ResourceRequestParamsSchema, ReadResourceRequestSchema = RequestSchema.extend({
	method: literal("resources/read"),
	params: ReadResourceRequestParamsSchema
}), ReadResourceResultSchema = ResultSchema.extend({ contents: array(union([TextResourceContentsSchema, BlobResourceContentsSchema])) }), ResourceListChangedNotificationSchema = NotificationSchema.extend({
	method: literal("notifications/resources/list_changed"),
	params: NotificationsParamsSchema.optional()
}), SubscribeRequestParamsSchema = ResourceRequestParamsSchema, SubscribeRequestSchema = RequestSchema.extend({
	method: literal("resources/subscribe"),
	params: SubscribeRequestParamsSchema
}), UnsubscribeRequestParamsSchema = ResourceRequestParamsSchema, UnsubscribeRequestSchema = RequestSchema.extend({
	method: literal("resources/unsubscribe"),
	params: UnsubscribeRequestParamsSchema
}), SubscriptionFilterSchema = object({
	toolsListChanged: boolean().optional(),
	promptsListChanged: boolean().optional(),
	resourcesListChanged: boolean().optional(),
	resourceSubscriptions: array(string()).optional()
}), SubscriptionsListenRequestParamsSchema = BaseRequestParamsSchema.extend({ notifications: SubscriptionFilterSchema }), SubscriptionsListenRequestSchema = RequestSchema.extend({
	method: literal("subscriptions/listen"),
	params: SubscriptionsListenRequestParamsSchema
}), SubscriptionsAcknowledgedNotificationParamsSchema = NotificationsParamsSchema.extend({ notifications: SubscriptionFilterSchema }), SubscriptionsAcknowledgedNotificationSchema = NotificationSchema.extend({
	method: literal("notifications/subscriptions/acknowledged"),
	params: SubscriptionsAcknowledgedNotificationParamsSchema
}), SubscriptionsListenResultMetaSchema = ResultMetaObjectSchema.extend({ [SUBSCRIPTION_ID_META_KEY]: RequestIdSchema }), SubscriptionsListenResultSchema = ResultSchema.extend({ _meta: SubscriptionsListenResultMetaSchema }), ResourceUpdatedNotificationParamsSchema = NotificationsParamsSchema.extend({ uri: string() }), ResourceUpdatedNotificationSchema = NotificationSchema.extend({
	method: literal("notifications/resources/updated"),
	params: ResourceUpdatedNotificationParamsSchema
}), PromptArgumentSchema = object({
	name: string(),
	description: optional(string()),
	required: optional(boolean())
}), PromptSchema = object({
	...BaseMetadataSchema.shape,
	...IconsSchema.shape,
	description: optional(string()),
	arguments: optional(array(PromptArgumentSchema)),
	_meta: optional(looseObject({}))
}), ListPromptsRequestSchema = PaginatedRequestSchema.extend({ method: literal("prompts/list") }), ListPromptsResultSchema = PaginatedResultSchema.extend({ prompts: array(PromptSchema) }), GetPromptRequestParamsSchema = BaseRequestParamsSchema.extend({
	name: string(),
	arguments: record(string(), string()).optional()
}), GetPromptRequestSchema = RequestSchema.extend({
	method: literal("prompts/get"),
	params: GetPromptRequestParamsSchema
}), TextContentSchema = object({
	type: literal("text"),
	text: string(),
	annotations: AnnotationsSchema.optional(),
	_meta: record(string(), unknown()).optional()
}), ImageContentSchema = object({
	type: literal("image"),
	data: Base64Schema,
	mimeType: string(),
	annotations: AnnotationsSchema.optional(),
	_meta: record(string(), unknown()).optional()
}), AudioContentSchema = object({
	type: literal("audio"),
	data: Base64Schema,
	mimeType: string(),
	annotations: AnnotationsSchema.optional(),
	_meta: record(string(), unknown()).optional()
}), ToolUseContentSchema = object({
	type: literal("tool_use"),
	name: string(),
	id: string(),
	input: record(string(), unknown()),
	_meta: record(string(), unknown()).optional()
}), EmbeddedResourceSchema = object({
	type: literal("resource"),
	resource: union([TextResourceContentsSchema, BlobResourceContentsSchema]),
	annotations: AnnotationsSchema.optional(),
	_meta: record(string(), unknown()).optional()
}), ResourceLinkSchema = ResourceSchema.extend({ type: literal("resource_link") }), ContentBlockSchema = union([
	TextContentSchema,
	ImageContentSchema,
	AudioContentSchema,
	ResourceLinkSchema,
	EmbeddedResourceSchema
]), PromptMessageSchema = object({
	role: RoleSchema,
	content: ContentBlockSchema
}), GetPromptResultSchema = ResultSchema.extend({
	description: string().optional(),
	messages: array(PromptMessageSchema)
}), PromptListChangedNotificationSchema = NotificationSchema.extend({
	method: literal("notifications/prompts/list_changed"),
	params: NotificationsParamsSchema.optional()
}), ToolAnnotationsSchema = object({
	title: string().optional(),
	readOnlyHint: boolean().optional(),
	destructiveHint: boolean().optional(),
	idempotentHint: boolean().optional(),
	openWorldHint: boolean().optional()
}), ToolExecutionSchema = object({ taskSupport: _enum([
	"required",
	"optional",
	"forbidden"
]).optional() }), ToolSchema = object({
	...BaseMetadataSchema.shape,
	...IconsSchema.shape,
	description: string().optional(),
	inputSchema: object({
		type: literal("object"),
		properties: record(string(), JSONValueSchema).optional(),
		required: array(string()).optional()
	}).catchall(unknown()),
	outputSchema: looseObject({ $schema: string().optional() }).optional(),
	annotations: ToolAnnotationsSchema.optional(),
	execution: ToolExecutionSchema.optional(),
	_meta: record(string(), unknown()).optional()
}), ListToolsRequestSchema = PaginatedRequestSchema.extend({ method: literal("tools/list") }), ListToolsResultSchema = PaginatedResultSchema.extend({ tools: array(ToolSchema) }), CallToolResultSchema = ResultSchema.extend({
	content: array(ContentBlockSchema).default([]),
	structuredContent: unknown().optional(),
	isError: boolean().optional()
}), CompatibilityCallToolResultSchema = CallToolResultSchema.or(ResultSchema.extend({ toolResult: unknown() })), CallToolRequestParamsSchema = TaskAugmentedRequestParamsSchema.extend({
	name: string(),
	arguments: record(string(), unknown()).optional()
}), CallToolRequestSchema = RequestSchema.extend({
	method: literal("tools/call"),
	params: CallToolRequestParamsSchema
}), ToolListChangedNotificationSchema = NotificationSchema.extend({
	method: literal("notifications/tools/list_changed"),
	params: NotificationsParamsSchema.optional()
}), ListChangedOptionsBaseSchema = object({
	autoRefresh: boolean().default(!0),
	debounceMs: number$1().int().nonnegative().default(300)
}), LoggingLevelSchema = _enum([
	"debug",
	"info",
	"notice",
	"warning",
	"error",
	"critical",
	"alert",
	"emergency"
]), SetLevelRequestParamsSchema = BaseRequestParamsSchema.extend({ level: LoggingLevelSchema }), SetLevelRequestSchema = RequestSchema.extend({
	method: literal("logging/setLevel"),
	params: SetLevelRequestParamsSchema
}), LoggingMessageNotificationParamsSchema = NotificationsParamsSchema.extend({
	level: LoggingLevelSchema,
	logger: string().optional(),
	data: unknown()
}), LoggingMessageNotificationSchema = NotificationSchema.extend({
	method: literal("notifications/message"),
	params: LoggingMessageNotificationParamsSchema
}), ModelHintSchema = object({ name: string().optional() }), ModelPreferencesSchema = object({
	hints: array(ModelHintSchema).optional(),
	costPriority: number$1().min(0).max(1).optional(),
	speedPriority: number$1().min(0).max(1).optional(),
	intelligencePriority: number$1().min(0).max(1).optional()
}), ToolChoiceSchema = object({ mode: _enum([
	"auto",
	"required",
	"none"
]).optional() }), ToolResultContentSchema = object({
	type: literal("tool_result"),
	toolUseId: string().describe("The unique identifier for the corresponding tool call."),
	content: array(ContentBlockSchema),
	structuredContent: unknown().optional(),
	isError: boolean().optional(),
	_meta: record(string(), unknown()).optional()
}), SamplingContentSchema = discriminatedUnion("type", [
	TextContentSchema,
	ImageContentSchema,
	AudioContentSchema
]), SamplingMessageContentBlockSchema = discriminatedUnion("type", [
	TextContentSchema,
	ImageContentSchema,
	AudioContentSchema,
	ToolUseContentSchema,
	ToolResultContentSchema
]), SamplingMessageSchema = object({
	role: RoleSchema,
	content: union([SamplingMessageContentBlockSchema, array(SamplingMessageContentBlockSchema)]),
	_meta: record(string(), unknown()).optional()
}), CreateMessageRequestParamsSchema = TaskAugmentedRequestParamsSchema.extend({
	messages: array(SamplingMessageSchema),
	modelPreferences: ModelPreferencesSchema.optional(),
	systemPrompt: string().optional(),
	includeContext: _enum([
		"none",
		"thisServer",
		"allServers"
	]).optional(),
	temperature: number$1().optional(),
	maxTokens: number$1().int(),
	stopSequences: array(string()).optional(),
	metadata: JSONObjectSchema.optional(),
	tools: array(ToolSchema).optional(),
	toolChoice: ToolChoiceSchema.optional()
}), CreateMessageRequestSchema = RequestSchema.extend({
	method: literal("sampling/createMessage"),
	params: CreateMessageRequestParamsSchema
}), CreateMessageResultSchema = ResultSchema.extend({
	model: string(),
	stopReason: optional(_enum([
		"endTurn",
		"stopSequence",
		"maxTokens"
	]).or(string())),
	role: RoleSchema,
	content: SamplingContentSchema
}), CreateMessageResultWithToolsSchema = ResultSchema.extend({
	model: string(),
	stopReason: optional(_enum([
		"endTurn",
		"stopSequence",
		"maxTokens",
		"toolUse"
	]).or(string())),
	role: RoleSchema,
	content: union([SamplingMessageContentBlockSchema, array(SamplingMessageContentBlockSchema)])
}), BooleanSchemaSchema = object({
	type: literal("boolean"),
	title: string().optional(),
	description: string().optional(),
	default: boolean().optional()
}), StringSchemaSchema = object({
	type: literal("string"),
	title: string().optional(),
	description: string().optional(),
	minLength: number$1().optional(),
	maxLength: number$1().optional(),
	format: _enum([
		"email",
		"uri",
		"date",
		"date-time"
	]).optional(),
	default: string().optional()
}), NumberSchemaSchema = object({
	type: _enum(["number", "integer"]),
	title: string().optional(),
	description: string().optional(),
	minimum: number$1().optional(),
	maximum: number$1().optional(),
	default: number$1().optional()
}), UntitledSingleSelectEnumSchemaSchema = object({
	type: literal("string"),
	title: string().optional(),
	description: string().optional(),
	enum: array(string()),
	default: string().optional()
}), TitledSingleSelectEnumSchemaSchema = object({
	type: literal("string"),
	title: string().optional(),
	description: string().optional(),
	oneOf: array(object({
		const: string(),
		title: string()
	})),
	default: string().optional()
}), LegacyTitledEnumSchemaSchema = object({
	type: literal("string"),
	title: string().optional(),
	description: string().optional(),
	enum: array(string()),
	enumNames: array(string()).optional(),
	default: string().optional()
}), SingleSelectEnumSchemaSchema = union([UntitledSingleSelectEnumSchemaSchema, TitledSingleSelectEnumSchemaSchema]), UntitledMultiSelectEnumSchemaSchema = object({
	type: literal("array"),
	title: string().optional(),
	description: string().optional(),
	minItems: number$1().optional(),
	maxItems: number$1().optional(),
	items: object({
		type: literal("string"),
		enum: array(string())
	}),
	default: array(string()).optional()
}), TitledMultiSelectEnumSchemaSchema = object({
	type: literal("array"),
	title: string().optional(),
	description: string().optional(),
	minItems: number$1().optional(),
	maxItems: number$1().optional(),
	items: object({ anyOf: array(object({
		const: string(),
		title: string()
	})) }),
	default: array(string()).optional()
}), MultiSelectEnumSchemaSchema = union([UntitledMultiSelectEnumSchemaSchema, TitledMultiSelectEnumSchemaSchema]), EnumSchemaSchema = union([
	LegacyTitledEnumSchemaSchema,
	SingleSelectEnumSchemaSchema,
	MultiSelectEnumSchemaSchema
]), PrimitiveSchemaDefinitionSchema = union([
	EnumSchemaSchema,
	BooleanSchemaSchema,
	StringSchemaSchema,
	NumberSchemaSchema
]), ElicitRequestFormParamsSchema = TaskAugmentedRequestParamsSchema.extend({
	mode: literal("form").optional(),
	message: string(),
	requestedSchema: object({
		type: literal("object"),
		properties: record(string(), PrimitiveSchemaDefinitionSchema),
		required: array(string()).optional()
	}).catchall(unknown())
}), ElicitRequestURLParamsSchema = TaskAugmentedRequestParamsSchema.extend({
	mode: literal("url"),
	message: string(),
	elicitationId: string(),
	url: string().url()
}), ElicitRequestParamsSchema = union([ElicitRequestFormParamsSchema, ElicitRequestURLParamsSchema]), ElicitRequestSchema = RequestSchema.extend({
	method: literal("elicitation/create"),
	params: ElicitRequestParamsSchema
}), ElicitationCompleteNotificationParamsSchema = NotificationsParamsSchema.extend({ elicitationId: string() }), ElicitationCompleteNotificationSchema = NotificationSchema.extend({
	method: literal("notifications/elicitation/complete"),
	params: ElicitationCompleteNotificationParamsSchema
}), ElicitResultSchema = ResultSchema.extend({
	action: _enum([
		"accept",
		"decline",
		"cancel"
	]),
	content: preprocess((e) => e === null ? void 0 : e, record(string(), union([
		string(),
		number$1(),
		boolean(),
		array(string())
	])).optional())
}), ResourceTemplateReferenceSchema = object({
	type: literal("ref/resource"),
	uri: string()
}), PromptReferenceSchema = object({
	type: literal("ref/prompt"),
	name: string()
}), CompleteRequestParamsSchema = BaseRequestParamsSchema.extend({
	ref: union([PromptReferenceSchema, ResourceTemplateReferenceSchema]),
	argument: object({
		name: string(),
		value: string()
	}),
	context: object({ arguments: record(string(), string()).optional() }).optional()
}), CompleteRequestSchema = RequestSchema.extend({
	method: literal("completion/complete"),
	params: CompleteRequestParamsSchema
}), CompleteResultSchema = ResultSchema.extend({ completion: looseObject({
	values: array(string()).max(100),
	total: optional(number$1().int()),
	hasMore: optional(boolean())
}) }), RootSchema = object({
	uri: string().startsWith("file://"),
	name: string().optional(),
	_meta: record(string(), unknown()).optional()
}), ListRootsRequestSchema = RequestSchema.extend({
	method: literal("roots/list"),
	params: BaseRequestParamsSchema.optional()
}), ListRootsResultSchema = ResultSchema.extend({ roots: array(RootSchema) }), RootsListChangedNotificationSchema = NotificationSchema.extend({
	method: literal("notifications/roots/list_changed"),
	params: NotificationsParamsSchema.optional()
}), TaskCreationParamsSchema = looseObject({
	ttl: number$1().optional(),
	pollInterval: number$1().optional()
}), TaskStatusSchema = _enum([
	"working",
	"input_required",
	"completed",
	"failed",
	"cancelled"
]), TaskSchema = object({
	taskId: string(),
	status: TaskStatusSchema,
	ttl: union([number$1(), _null()]),
	createdAt: string(),
	lastUpdatedAt: string(),
	pollInterval: optional(number$1()),
	statusMessage: optional(string())
}), CreateTaskResultSchema = ResultSchema.extend({ task: TaskSchema }), TaskStatusNotificationParamsSchema = NotificationsParamsSchema.merge(TaskSchema), TaskStatusNotificationSchema = NotificationSchema.extend({
	method: literal("notifications/tasks/status"),
	params: TaskStatusNotificationParamsSchema
}), GetTaskRequestSchema = RequestSchema.extend({
	method: literal("tasks/get"),
	params: BaseRequestParamsSchema.extend({ taskId: string() })
}), GetTaskResultSchema = ResultSchema.merge(TaskSchema), GetTaskPayloadRequestSchema = RequestSchema.extend({
	method: literal("tasks/result"),
	params: BaseRequestParamsSchema.extend({ taskId: string() })
}), GetTaskPayloadResultSchema = ResultSchema.loose(), ListTasksRequestSchema = PaginatedRequestSchema.extend({ method: literal("tasks/list") }), ListTasksResultSchema = PaginatedResultSchema.extend({ tasks: array(TaskSchema) }), CancelTaskRequestSchema = RequestSchema.extend({
	method: literal("tasks/cancel"),
	params: BaseRequestParamsSchema.extend({ taskId: string() })
}), CancelTaskResultSchema = ResultSchema.merge(TaskSchema), ClientRequestSchema = union([
	PingRequestSchema,
	InitializeRequestSchema,
	DiscoverRequestSchema,
	CompleteRequestSchema,
	SetLevelRequestSchema,
	GetPromptRequestSchema,
	ListPromptsRequestSchema,
	ListResourcesRequestSchema,
	ListResourceTemplatesRequestSchema,
	ReadResourceRequestSchema,
	SubscribeRequestSchema,
	UnsubscribeRequestSchema,
	SubscriptionsListenRequestSchema,
	CallToolRequestSchema,
	ListToolsRequestSchema
]), ClientNotificationSchema = union([
	CancelledNotificationSchema,
	ProgressNotificationSchema,
	InitializedNotificationSchema,
	RootsListChangedNotificationSchema
]), ClientResultSchema = union([
	EmptyResultSchema,
	CreateMessageResultSchema,
	CreateMessageResultWithToolsSchema,
	ElicitResultSchema,
	ListRootsResultSchema
]), ServerRequestSchema = union([
	PingRequestSchema,
	CreateMessageRequestSchema,
	ElicitRequestSchema,
	ListRootsRequestSchema
]), ServerNotificationSchema = union([
	CancelledNotificationSchema,
	ProgressNotificationSchema,
	LoggingMessageNotificationSchema,
	ResourceUpdatedNotificationSchema,
	ResourceListChangedNotificationSchema,
	ToolListChangedNotificationSchema,
	PromptListChangedNotificationSchema,
	SubscriptionsAcknowledgedNotificationSchema,
	ElicitationCompleteNotificationSchema
]), ServerResultSchema = union([
	EmptyResultSchema,
	InitializeResultSchema,
	DiscoverResultSchema,
	CompleteResultSchema,
	GetPromptResultSchema,
	ListPromptsResultSchema,
	ListResourcesResultSchema,
	ListResourceTemplatesResultSchema,
	ReadResourceResultSchema,
	CallToolResultSchema,
	ListToolsResultSchema,
	SubscriptionsListenResultSchema
]), SafeUrlSchema = url().superRefine((e, t) => {
	if (!URL.canParse(e)) return t.addIssue({
		code: ZodIssueCode.custom,
		message: "URL must be parseable",
		fatal: !0
	}), NEVER;
}).refine((e) => {
	let t = new URL(e);
	return t.protocol !== "javascript:" && t.protocol !== "data:" && t.protocol !== "vbscript:";
}, { message: "URL cannot use javascript:, data:, or vbscript: scheme" }), OAuthProtectedResourceMetadataSchema = looseObject({
	resource: string().url(),
	authorization_servers: array(SafeUrlSchema).optional(),
	jwks_uri: string().url().optional(),
	scopes_supported: array(string()).optional(),
	bearer_methods_supported: array(string()).optional(),
	resource_signing_alg_values_supported: array(string()).optional(),
	resource_name: string().optional(),
	resource_documentation: string().optional(),
	resource_policy_uri: string().url().optional(),
	resource_tos_uri: string().url().optional(),
	tls_client_certificate_bound_access_tokens: boolean().optional(),
	authorization_details_types_supported: array(string()).optional(),
	dpop_signing_alg_values_supported: array(string()).optional(),
	dpop_bound_access_tokens_required: boolean().optional()
}), OAuthMetadataSchema = looseObject({
	issuer: string(),
	authorization_endpoint: SafeUrlSchema,
	token_endpoint: SafeUrlSchema,
	registration_endpoint: SafeUrlSchema.optional(),
	scopes_supported: array(string()).optional(),
	response_types_supported: array(string()),
	response_modes_supported: array(string()).optional(),
	grant_types_supported: array(string()).optional(),
	token_endpoint_auth_methods_supported: array(string()).optional(),
	token_endpoint_auth_signing_alg_values_supported: array(string()).optional(),
	service_documentation: SafeUrlSchema.optional(),
	revocation_endpoint: SafeUrlSchema.optional(),
	revocation_endpoint_auth_methods_supported: array(string()).optional(),
	revocation_endpoint_auth_signing_alg_values_supported: array(string()).optional(),
	introspection_endpoint: string().optional(),
	introspection_endpoint_auth_methods_supported: array(string()).optional(),
	introspection_endpoint_auth_signing_alg_values_supported: array(string()).optional(),
	code_challenge_methods_supported: array(string()).optional(),
	client_id_metadata_document_supported: boolean().optional(),
	authorization_response_iss_parameter_supported: boolean().optional().catch(void 0),
	dpop_signing_alg_values_supported: array(string()).optional()
}), OpenIdProviderMetadataSchema = looseObject({
	issuer: string(),
	authorization_endpoint: SafeUrlSchema,
	token_endpoint: SafeUrlSchema,
	userinfo_endpoint: SafeUrlSchema.optional(),
	jwks_uri: SafeUrlSchema,
	registration_endpoint: SafeUrlSchema.optional(),
	scopes_supported: array(string()).optional(),
	response_types_supported: array(string()),
	response_modes_supported: array(string()).optional(),
	grant_types_supported: array(string()).optional(),
	acr_values_supported: array(string()).optional(),
	subject_types_supported: array(string()),
	id_token_signing_alg_values_supported: array(string()),
	id_token_encryption_alg_values_supported: array(string()).optional(),
	id_token_encryption_enc_values_supported: array(string()).optional(),
	userinfo_signing_alg_values_supported: array(string()).optional(),
	userinfo_encryption_alg_values_supported: array(string()).optional(),
	userinfo_encryption_enc_values_supported: array(string()).optional(),
	request_object_signing_alg_values_supported: array(string()).optional(),
	request_object_encryption_alg_values_supported: array(string()).optional(),
	request_object_encryption_enc_values_supported: array(string()).optional(),
	token_endpoint_auth_methods_supported: array(string()).optional(),
	token_endpoint_auth_signing_alg_values_supported: array(string()).optional(),
	display_values_supported: array(string()).optional(),
	claim_types_supported: array(string()).optional(),
	claims_supported: array(string()).optional(),
	service_documentation: string().optional(),
	claims_locales_supported: array(string()).optional(),
	ui_locales_supported: array(string()).optional(),
	claims_parameter_supported: boolean().optional(),
	request_parameter_supported: boolean().optional(),
	request_uri_parameter_supported: boolean().optional(),
	require_request_uri_registration: boolean().optional(),
	op_policy_uri: SafeUrlSchema.optional(),
	op_tos_uri: SafeUrlSchema.optional(),
	client_id_metadata_document_supported: boolean().optional(),
	authorization_response_iss_parameter_supported: boolean().optional().catch(void 0)
}), OpenIdProviderDiscoveryMetadataSchema = object({
	...OpenIdProviderMetadataSchema.shape,
	...OAuthMetadataSchema.pick({ code_challenge_methods_supported: !0 }).shape
}), OAuthTokensSchema = object({
	access_token: string(),
	id_token: string().optional(),
	token_type: string(),
	expires_in: number().optional(),
	scope: string().optional(),
	refresh_token: string().optional(),
	issuer: string().optional().catch(void 0)
}).strip(), IdJagTokenExchangeResponseSchema = object({
	issued_token_type: literal("urn:ietf:params:oauth:token-type:id-jag"),
	access_token: string(),
	token_type: string().optional(),
	expires_in: number$1().optional(),
	scope: string().optional()
}).strip(), OAuthErrorResponseSchema = object({
	error: string(),
	error_description: string().optional(),
	error_uri: string().optional()
}), OptionalSafeUrlSchema = SafeUrlSchema.optional().or(literal("").transform(() => void 0)), OAuthClientMetadataSchema = object({
	redirect_uris: array(SafeUrlSchema),
	token_endpoint_auth_method: string().optional(),
	grant_types: array(string()).optional(),
	response_types: array(string()).optional(),
	application_type: string().optional(),
	client_name: string().optional(),
	client_uri: SafeUrlSchema.optional(),
	logo_uri: OptionalSafeUrlSchema,
	scope: string().optional(),
	contacts: array(string()).optional(),
	tos_uri: OptionalSafeUrlSchema,
	policy_uri: string().optional(),
	jwks_uri: SafeUrlSchema.optional(),
	jwks: any().optional(),
	software_id: string().optional(),
	software_version: string().optional(),
	software_statement: string().optional()
}).strip(), OAuthClientInformationSchema = object({
	client_id: string(),
	client_secret: string().optional(),
	client_id_issued_at: number$1().optional(),
	client_secret_expires_at: number$1().optional(),
	issuer: string().optional().catch(void 0)
}).strip(), OAuthClientInformationFullSchema = OAuthClientMetadataSchema.merge(OAuthClientInformationSchema), OAuthClientRegistrationErrorSchema = object({
	error: string(),
	error_description: string().optional()
}).strip(), OAuthTokenRevocationRequestSchema = object({
	token: string(),
	token_type_hint: string().optional()
}).strip(), BRANDS = Symbol.for("mcp.sdk.errorBrands");
function stampErrorBrands(e, t) {
	let n = new Set(), r = t;
	for (; typeof r == "function";) {
		let e = r.mcpBrand;
		Object.prototype.hasOwnProperty.call(r, "mcpBrand") && typeof e == "string" && n.add(e), r = Object.getPrototypeOf(r);
	}
	n.size !== 0 && Object.defineProperty(e, BRANDS, {
		value: n,
		enumerable: !1,
		configurable: !0
	});
}
function brandedHasInstance(e, t) {
	try {
		if (typeof t == "object" && t && Object.prototype.hasOwnProperty.call(e, "mcpBrand") && typeof e.mcpBrand == "string" && Object.prototype.hasOwnProperty.call(t, BRANDS)) {
			let n = t[BRANDS];
			if (n && typeof n.has == "function" && n.has(e.mcpBrand)) return !0;
		}
	} catch {}
	return Function.prototype[Symbol.hasInstance].call(e, t);
}
let OAuthErrorCode = function(e) {
	return e.InvalidRequest = "invalid_request", e.InvalidClient = "invalid_client", e.InvalidGrant = "invalid_grant", e.UnauthorizedClient = "unauthorized_client", e.UnsupportedGrantType = "unsupported_grant_type", e.InvalidScope = "invalid_scope", e.AccessDenied = "access_denied", e.ServerError = "server_error", e.TemporarilyUnavailable = "temporarily_unavailable", e.UnsupportedResponseType = "unsupported_response_type", e.UnsupportedTokenType = "unsupported_token_type", e.InvalidToken = "invalid_token", e.MethodNotAllowed = "method_not_allowed", e.TooManyRequests = "too_many_requests", e.InvalidClientMetadata = "invalid_client_metadata", e.InvalidRedirectUri = "invalid_redirect_uri", e.InsufficientScope = "insufficient_scope", e.InvalidTarget = "invalid_target", e.InvalidDpopProof = "invalid_dpop_proof", e.UseDpopNonce = "use_dpop_nonce", e;
}({});
var OAuthError = class e extends Error {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.OAuthError" });
	}
	static [Symbol.hasInstance](e) {
		return brandedHasInstance(this, e);
	}
	static isInstance(e) {
		if (typeof this != "function") throw TypeError("isInstance must be called on the class (e.g. `SdkError.isInstance(value)`); for callbacks use `v => SdkError.isInstance(v)`");
		return brandedHasInstance(this, e);
	}
	constructor(e, t, n) {
		super(t), this.code = e, this.errorUri = n, this.name = "OAuthError", stampErrorBrands(this, new.target);
	}
	toResponseObject() {
		let e = {
			error: this.code,
			error_description: this.message
		};
		return this.errorUri && (e.error_uri = this.errorUri), e;
	}
	static fromResponse(t) {
		return new e(t.error, t.error_description ?? t.error, t.error_uri);
	}
};
let SdkErrorCode = function(e) {
	return e.NotConnected = "NOT_CONNECTED", e.AlreadyConnected = "ALREADY_CONNECTED", e.NotInitialized = "NOT_INITIALIZED", e.CapabilityNotSupported = "CAPABILITY_NOT_SUPPORTED", e.RequestTimeout = "REQUEST_TIMEOUT", e.ConnectionClosed = "CONNECTION_CLOSED", e.SendFailed = "SEND_FAILED", e.InvalidResult = "INVALID_RESULT", e.UnsupportedResultType = "UNSUPPORTED_RESULT_TYPE", e.InputRequiredRoundsExceeded = "INPUT_REQUIRED_ROUNDS_EXCEEDED", e.ListPaginationExceeded = "LIST_PAGINATION_EXCEEDED", e.MethodNotSupportedByProtocolVersion = "METHOD_NOT_SUPPORTED_BY_PROTOCOL_VERSION", e.EraNegotiationFailed = "ERA_NEGOTIATION_FAILED", e.ClientHttpNotImplemented = "CLIENT_HTTP_NOT_IMPLEMENTED", e.ClientHttpAuthentication = "CLIENT_HTTP_AUTHENTICATION", e.ClientHttpForbidden = "CLIENT_HTTP_FORBIDDEN", e.ClientHttpUnexpectedContent = "CLIENT_HTTP_UNEXPECTED_CONTENT", e.ClientHttpFailedToOpenStream = "CLIENT_HTTP_FAILED_TO_OPEN_STREAM", e.ClientHttpFailedToTerminateSession = "CLIENT_HTTP_FAILED_TO_TERMINATE_SESSION", e;
}({});
var SdkError = class extends Error {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.SdkError" });
	}
	static [Symbol.hasInstance](e) {
		return brandedHasInstance(this, e);
	}
	static isInstance(e) {
		if (typeof this != "function") throw TypeError("isInstance must be called on the class (e.g. `SdkError.isInstance(value)`); for callbacks use `v => SdkError.isInstance(v)`");
		return brandedHasInstance(this, e);
	}
	constructor(e, t, n, r) {
		super(t, r), this.code = e, this.data = n, this.name = "SdkError", stampErrorBrands(this, new.target);
	}
}, SdkHttpError = class extends SdkError {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.SdkHttpError" });
	}
	constructor(e, t, n, r) {
		super(e, t, n, r), this.name = "SdkHttpError";
	}
	get status() {
		return this.data.status;
	}
	get statusText() {
		return this.data.statusText;
	}
};
function resourceUrlFromServerUrl(e) {
	let t = typeof e == "string" ? new URL(e) : new URL(e.href);
	return t.hash = "", t;
}
function withoutIssuer(e) {
	if (typeof e != "object" || !e || Array.isArray(e)) return e;
	let t = { ...e };
	return delete t.issuer, t;
}
function checkResourceAllowed({ requestedResource: e, configuredResource: t }) {
	let n = typeof e == "string" ? new URL(e) : new URL(e.href), r = typeof t == "string" ? new URL(t) : new URL(t.href);
	if (n.origin !== r.origin || n.pathname.length < r.pathname.length) return !1;
	let i = n.pathname.endsWith("/") ? n.pathname : n.pathname + "/", a = r.pathname.endsWith("/") ? r.pathname : r.pathname + "/";
	return i.startsWith(a);
}
const FIRST_MODERN_PROTOCOL_VERSION = "2026-07-28", SUPPORTED_MODERN_PROTOCOL_VERSIONS = [FIRST_MODERN_PROTOCOL_VERSION];
function isModernProtocolVersion(e) {
	return e >= FIRST_MODERN_PROTOCOL_VERSION;
}
function legacyProtocolVersions(e) {
	return e.filter((e) => !isModernProtocolVersion(e));
}
function modernProtocolVersions(e) {
	return e.filter((e) => isModernProtocolVersion(e));
}
function appendTextFallbackForNonObject(e) {
	let t = e.structuredContent;
	return t === void 0 || typeof t == "object" && t && !Array.isArray(t) || (e.content?.some((e) => e.type === "text") ?? !1) ? e : {
		...e,
		content: [...e.content ?? [], {
			type: "text",
			text: JSON.stringify(t)
		}]
	};
}
const TOOL_RESULT_FOREIGN_FAMILY_KEYS = [
	"task",
	"inputRequests",
	"requestState"
];
function normalizeContentlessToolResult(e) {
	return typeof e != "object" || !e || Array.isArray(e) || e.content !== void 0 || TOOL_RESULT_FOREIGN_FAMILY_KEYS.some((t) => t in e) ? e : {
		...e,
		content: []
	};
}
function build$1() {
	let e = lazy(() => union([
		string(),
		number$1(),
		boolean(),
		_null(),
		record(string(), e),
		array(e)
	])), t = record(string(), e), n = union([string(), number$1().int()]), r = string(), i = object({ ttl: number$1().optional() }), a = object({ taskId: string() }), o = looseObject({
		progressToken: n.optional(),
		"io.modelcontextprotocol/related-task": a.optional()
	}), s = object({ _meta: o.optional() }), c = s.extend({ task: i.optional() }), l = object({
		method: string(),
		params: s.loose().optional()
	}), u = object({ _meta: o.optional() }), d = object({
		method: string(),
		params: u.loose().optional()
	}), f = looseObject({ _meta: o.optional() }), p = union([string(), number$1().int()]), m = f.strict(), h = u.extend({
		requestId: p.optional(),
		reason: string().optional()
	}), g = d.extend({
		method: literal("notifications/cancelled"),
		params: h
	}), _ = object({
		src: string(),
		mimeType: string().optional(),
		sizes: array(string()).optional(),
		theme: _enum(["light", "dark"]).optional()
	}), v = object({ icons: array(_).optional() }), y = object({
		name: string(),
		title: string().optional()
	}), b = y.extend({
		...y.shape,
		...v.shape,
		version: string(),
		websiteUrl: string().optional(),
		description: string().optional()
	}), x = preprocess((e) => e && typeof e == "object" && !Array.isArray(e) && Object.keys(e).length === 0 ? { form: {} } : e, intersection(object({
		form: intersection(object({ applyDefaults: boolean().optional() }), t).optional(),
		url: t.optional()
	}), t.optional())), S = looseObject({
		list: t.optional(),
		cancel: t.optional(),
		requests: looseObject({
			sampling: looseObject({ createMessage: t.optional() }).optional(),
			elicitation: looseObject({ create: t.optional() }).optional()
		}).optional()
	}), C = looseObject({
		list: t.optional(),
		cancel: t.optional(),
		requests: looseObject({ tools: looseObject({ call: t.optional() }).optional() }).optional()
	}), w = object({
		experimental: record(string(), t).optional(),
		sampling: object({
			context: t.optional(),
			tools: t.optional()
		}).optional(),
		elicitation: x.optional(),
		roots: object({ listChanged: boolean().optional() }).optional(),
		tasks: S.optional(),
		extensions: record(string(), t).optional()
	}), T = s.extend({
		protocolVersion: string(),
		capabilities: w,
		clientInfo: b
	}), E = l.extend({
		method: literal("initialize"),
		params: T
	}), D = object({
		experimental: record(string(), t).optional(),
		logging: t.optional(),
		completions: t.optional(),
		prompts: object({ listChanged: boolean().optional() }).optional(),
		resources: object({
			subscribe: boolean().optional(),
			listChanged: boolean().optional()
		}).optional(),
		tools: object({ listChanged: boolean().optional() }).optional(),
		tasks: C.optional(),
		extensions: record(string(), t).optional()
	}), O = f.extend({
		protocolVersion: string(),
		capabilities: D,
		serverInfo: b,
		instructions: string().optional()
	}), k = d.extend({
		method: literal("notifications/initialized"),
		params: u.optional()
	}), A = l.extend({
		method: literal("ping"),
		params: s.optional()
	}), j = object({
		progress: number$1(),
		total: optional(number$1()),
		message: optional(string())
	}), M = object({
		...u.shape,
		...j.shape,
		progressToken: n
	}), N = d.extend({
		method: literal("notifications/progress"),
		params: M
	}), P = s.extend({ cursor: r.optional() }), F = l.extend({ params: P.optional() }), I = f.extend({ nextCursor: r.optional() }), L = object({
		uri: string(),
		mimeType: optional(string()),
		_meta: record(string(), unknown()).optional()
	}), ee = L.extend({ text: string() }), R = string().refine((e) => {
		try {
			return atob(e), !0;
		} catch {
			return !1;
		}
	}, { message: "Invalid Base64 string" }), te = L.extend({ blob: R }), z = _enum(["user", "assistant"]), B = object({
		audience: array(z).optional(),
		priority: number$1().min(0).max(1).optional(),
		lastModified: datetime({ offset: !0 }).optional()
	}), V = object({
		...y.shape,
		...v.shape,
		uri: string(),
		description: optional(string()),
		mimeType: optional(string()),
		size: optional(number$1()),
		annotations: B.optional(),
		_meta: optional(looseObject({}))
	}), ne = object({
		...y.shape,
		...v.shape,
		uriTemplate: string(),
		description: optional(string()),
		mimeType: optional(string()),
		annotations: B.optional(),
		_meta: optional(looseObject({}))
	}), re = F.extend({ method: literal("resources/list") }), ie = I.extend({ resources: array(V) }), H = F.extend({ method: literal("resources/templates/list") }), ae = I.extend({ resourceTemplates: array(ne) }), oe = s.extend({ uri: string() }), se = oe, ce = l.extend({
		method: literal("resources/read"),
		params: se
	}), le = f.extend({ contents: array(union([ee, te])) }), ue = d.extend({
		method: literal("notifications/resources/list_changed"),
		params: u.optional()
	}), de = oe, fe = l.extend({
		method: literal("resources/subscribe"),
		params: de
	}), pe = oe, me = l.extend({
		method: literal("resources/unsubscribe"),
		params: pe
	}), he = u.extend({ uri: string() }), ge = d.extend({
		method: literal("notifications/resources/updated"),
		params: he
	}), _e = object({
		name: string(),
		description: optional(string()),
		required: optional(boolean())
	}), ve = object({
		...y.shape,
		...v.shape,
		description: optional(string()),
		arguments: optional(array(_e)),
		_meta: optional(looseObject({}))
	}), ye = F.extend({ method: literal("prompts/list") }), be = I.extend({ prompts: array(ve) }), xe = s.extend({
		name: string(),
		arguments: record(string(), string()).optional()
	}), Se = l.extend({
		method: literal("prompts/get"),
		params: xe
	}), Ce = object({
		type: literal("text"),
		text: string(),
		annotations: B.optional(),
		_meta: record(string(), unknown()).optional()
	}), we = object({
		type: literal("image"),
		data: R,
		mimeType: string(),
		annotations: B.optional(),
		_meta: record(string(), unknown()).optional()
	}), U = object({
		type: literal("audio"),
		data: R,
		mimeType: string(),
		annotations: B.optional(),
		_meta: record(string(), unknown()).optional()
	}), Te = object({
		type: literal("tool_use"),
		name: string(),
		id: string(),
		input: record(string(), unknown()),
		_meta: record(string(), unknown()).optional()
	}), W = object({
		type: literal("resource"),
		resource: union([ee, te]),
		annotations: B.optional(),
		_meta: record(string(), unknown()).optional()
	}), Ee = V.extend({ type: literal("resource_link") }), G = union([
		Ce,
		we,
		U,
		Ee,
		W
	]), De = object({
		role: z,
		content: G
	}), Oe = f.extend({
		description: string().optional(),
		messages: array(De)
	}), ke = d.extend({
		method: literal("notifications/prompts/list_changed"),
		params: u.optional()
	}), Ae = object({
		title: string().optional(),
		readOnlyHint: boolean().optional(),
		destructiveHint: boolean().optional(),
		idempotentHint: boolean().optional(),
		openWorldHint: boolean().optional()
	}), je = object({ taskSupport: _enum([
		"required",
		"optional",
		"forbidden"
	]).optional() }), Me = object({
		...y.shape,
		...v.shape,
		description: string().optional(),
		inputSchema: object({
			type: literal("object"),
			properties: record(string(), e).optional(),
			required: array(string()).optional()
		}).catchall(unknown()),
		outputSchema: object({
			type: literal("object"),
			properties: record(string(), e).optional(),
			required: array(string()).optional()
		}).catchall(unknown()).optional(),
		annotations: Ae.optional(),
		execution: je.optional(),
		_meta: record(string(), unknown()).optional()
	}), Ne = F.extend({ method: literal("tools/list") }), Pe = I.extend({ tools: array(Me) }), Fe = f.extend({
		content: array(G),
		structuredContent: record(string(), unknown()).optional(),
		isError: boolean().optional()
	}), K = c.extend({
		name: string(),
		arguments: record(string(), unknown()).optional()
	}), Ie = l.extend({
		method: literal("tools/call"),
		params: K
	}), Le = d.extend({
		method: literal("notifications/tools/list_changed"),
		params: u.optional()
	}), Re = _enum([
		"debug",
		"info",
		"notice",
		"warning",
		"error",
		"critical",
		"alert",
		"emergency"
	]), ze = s.extend({ level: Re }), Be = l.extend({
		method: literal("logging/setLevel"),
		params: ze
	}), Ve = u.extend({
		level: Re,
		logger: string().optional(),
		data: unknown()
	}), He = d.extend({
		method: literal("notifications/message"),
		params: Ve
	}), Ue = object({ name: string().optional() }), We = object({
		hints: array(Ue).optional(),
		costPriority: number$1().min(0).max(1).optional(),
		speedPriority: number$1().min(0).max(1).optional(),
		intelligencePriority: number$1().min(0).max(1).optional()
	}), Ge = object({ mode: _enum([
		"auto",
		"required",
		"none"
	]).optional() }), Ke = object({
		type: literal("tool_result"),
		toolUseId: string().describe("The unique identifier for the corresponding tool call."),
		content: array(G),
		structuredContent: object({}).loose().optional(),
		isError: boolean().optional(),
		_meta: record(string(), unknown()).optional()
	}), qe = discriminatedUnion("type", [
		Ce,
		we,
		U
	]), q = discriminatedUnion("type", [
		Ce,
		we,
		U,
		Te,
		Ke
	]), Je = object({
		role: z,
		content: union([q, array(q)]),
		_meta: record(string(), unknown()).optional()
	}), Ye = c.extend({
		messages: array(Je),
		modelPreferences: We.optional(),
		systemPrompt: string().optional(),
		includeContext: _enum([
			"none",
			"thisServer",
			"allServers"
		]).optional(),
		temperature: number$1().optional(),
		maxTokens: number$1().int(),
		stopSequences: array(string()).optional(),
		metadata: t.optional(),
		tools: array(Me).optional(),
		toolChoice: Ge.optional()
	}), Xe = l.extend({
		method: literal("sampling/createMessage"),
		params: Ye
	}), Ze = f.extend({
		model: string(),
		stopReason: optional(_enum([
			"endTurn",
			"stopSequence",
			"maxTokens"
		]).or(string())),
		role: z,
		content: qe
	}), Qe = f.extend({
		model: string(),
		stopReason: optional(_enum([
			"endTurn",
			"stopSequence",
			"maxTokens",
			"toolUse"
		]).or(string())),
		role: z,
		content: union([q, array(q)])
	}), $e = object({
		type: literal("boolean"),
		title: string().optional(),
		description: string().optional(),
		default: boolean().optional()
	}), et = object({
		type: literal("string"),
		title: string().optional(),
		description: string().optional(),
		minLength: number$1().optional(),
		maxLength: number$1().optional(),
		format: _enum([
			"email",
			"uri",
			"date",
			"date-time"
		]).optional(),
		default: string().optional()
	}), tt = object({
		type: _enum(["number", "integer"]),
		title: string().optional(),
		description: string().optional(),
		minimum: number$1().optional(),
		maximum: number$1().optional(),
		default: number$1().optional()
	}), nt = object({
		type: literal("string"),
		title: string().optional(),
		description: string().optional(),
		enum: array(string()),
		default: string().optional()
	}), rt = object({
		type: literal("string"),
		title: string().optional(),
		description: string().optional(),
		oneOf: array(object({
			const: string(),
			title: string()
		})),
		default: string().optional()
	}), it = object({
		type: literal("string"),
		title: string().optional(),
		description: string().optional(),
		enum: array(string()),
		enumNames: array(string()).optional(),
		default: string().optional()
	}), at = union([nt, rt]), ot = object({
		type: literal("array"),
		title: string().optional(),
		description: string().optional(),
		minItems: number$1().optional(),
		maxItems: number$1().optional(),
		items: object({
			type: literal("string"),
			enum: array(string())
		}),
		default: array(string()).optional()
	}), st = object({
		type: literal("array"),
		title: string().optional(),
		description: string().optional(),
		minItems: number$1().optional(),
		maxItems: number$1().optional(),
		items: object({ anyOf: array(object({
			const: string(),
			title: string()
		})) }),
		default: array(string()).optional()
	}), ct = union([ot, st]), lt = union([
		it,
		at,
		ct
	]), J = union([
		lt,
		$e,
		et,
		tt
	]), Y = c.extend({
		mode: literal("form").optional(),
		message: string(),
		requestedSchema: object({
			type: literal("object"),
			properties: record(string(), J),
			required: array(string()).optional()
		}).catchall(unknown())
	}), ut = c.extend({
		mode: literal("url"),
		message: string(),
		elicitationId: string(),
		url: string().url()
	}), X = union([Y, ut]), dt = l.extend({
		method: literal("elicitation/create"),
		params: X
	}), ft = u.extend({ elicitationId: string() }), pt = d.extend({
		method: literal("notifications/elicitation/complete"),
		params: ft
	}), mt = f.extend({
		action: _enum([
			"accept",
			"decline",
			"cancel"
		]),
		content: preprocess((e) => e === null ? void 0 : e, record(string(), union([
			string(),
			number$1(),
			boolean(),
			array(string())
		])).optional())
	}), ht = object({
		type: literal("ref/resource"),
		uri: string()
	}), gt = object({
		type: literal("ref/prompt"),
		name: string()
	}), _t = s.extend({
		ref: union([gt, ht]),
		argument: object({
			name: string(),
			value: string()
		}),
		context: object({ arguments: record(string(), string()).optional() }).optional()
	}), vt = l.extend({
		method: literal("completion/complete"),
		params: _t
	}), yt = f.extend({ completion: looseObject({
		values: array(string()).max(100),
		total: optional(number$1().int()),
		hasMore: optional(boolean())
	}) }), bt = object({
		uri: string().startsWith("file://"),
		name: string().optional(),
		_meta: record(string(), unknown()).optional()
	}), xt = l.extend({
		method: literal("roots/list"),
		params: s.optional()
	}), St = f.extend({ roots: array(bt) }), Ct = d.extend({
		method: literal("notifications/roots/list_changed"),
		params: u.optional()
	}), wt = looseObject({
		ttl: number$1().optional(),
		pollInterval: number$1().optional()
	}), Tt = _enum([
		"working",
		"input_required",
		"completed",
		"failed",
		"cancelled"
	]), Z = object({
		taskId: string(),
		status: Tt,
		ttl: union([number$1(), _null()]),
		createdAt: string(),
		lastUpdatedAt: string(),
		pollInterval: optional(number$1()),
		statusMessage: optional(string())
	}), Q = f.extend({ task: Z }), Et = u.merge(Z), Dt = d.extend({
		method: literal("notifications/tasks/status"),
		params: Et
	}), Ot = l.extend({
		method: literal("tasks/get"),
		params: s.extend({ taskId: string() })
	}), kt = f.merge(Z), At = l.extend({
		method: literal("tasks/result"),
		params: s.extend({ taskId: string() })
	}), jt = f.loose(), $ = F.extend({ method: literal("tasks/list") }), Mt = I.extend({ tasks: array(Z) }), Nt = l.extend({
		method: literal("tasks/cancel"),
		params: s.extend({ taskId: string() })
	});
	return {
		JSONValueSchema: e,
		JSONObjectSchema: t,
		ProgressTokenSchema: n,
		CursorSchema: r,
		TaskMetadataSchema: i,
		RelatedTaskMetadataSchema: a,
		RequestMetaSchema: o,
		BaseRequestParamsSchema: s,
		TaskAugmentedRequestParamsSchema: c,
		RequestSchema: l,
		NotificationsParamsSchema: u,
		NotificationSchema: d,
		ResultSchema: f,
		RequestIdSchema: p,
		EmptyResultSchema: m,
		CancelledNotificationParamsSchema: h,
		CancelledNotificationSchema: g,
		IconSchema: _,
		IconsSchema: v,
		BaseMetadataSchema: y,
		ImplementationSchema: b,
		ClientTasksCapabilitySchema: S,
		ServerTasksCapabilitySchema: C,
		ClientCapabilitiesSchema: w,
		InitializeRequestParamsSchema: T,
		InitializeRequestSchema: E,
		ServerCapabilitiesSchema: D,
		InitializeResultSchema: O,
		InitializedNotificationSchema: k,
		PingRequestSchema: A,
		ProgressSchema: j,
		ProgressNotificationParamsSchema: M,
		ProgressNotificationSchema: N,
		PaginatedRequestParamsSchema: P,
		PaginatedRequestSchema: F,
		PaginatedResultSchema: I,
		ResourceContentsSchema: L,
		TextResourceContentsSchema: ee,
		BlobResourceContentsSchema: te,
		RoleSchema: z,
		AnnotationsSchema: B,
		ResourceSchema: V,
		ResourceTemplateSchema: ne,
		ListResourcesRequestSchema: re,
		ListResourcesResultSchema: ie,
		ListResourceTemplatesRequestSchema: H,
		ListResourceTemplatesResultSchema: ae,
		ResourceRequestParamsSchema: oe,
		ReadResourceRequestParamsSchema: se,
		ReadResourceRequestSchema: ce,
		ReadResourceResultSchema: le,
		ResourceListChangedNotificationSchema: ue,
		SubscribeRequestParamsSchema: de,
		SubscribeRequestSchema: fe,
		UnsubscribeRequestParamsSchema: pe,
		UnsubscribeRequestSchema: me,
		ResourceUpdatedNotificationParamsSchema: he,
		ResourceUpdatedNotificationSchema: ge,
		PromptArgumentSchema: _e,
		PromptSchema: ve,
		ListPromptsRequestSchema: ye,
		ListPromptsResultSchema: be,
		GetPromptRequestParamsSchema: xe,
		GetPromptRequestSchema: Se,
		TextContentSchema: Ce,
		ImageContentSchema: we,
		AudioContentSchema: U,
		ToolUseContentSchema: Te,
		EmbeddedResourceSchema: W,
		ResourceLinkSchema: Ee,
		ContentBlockSchema: G,
		PromptMessageSchema: De,
		GetPromptResultSchema: Oe,
		PromptListChangedNotificationSchema: ke,
		ToolAnnotationsSchema: Ae,
		ToolExecutionSchema: je,
		ToolSchema: Me,
		ListToolsRequestSchema: Ne,
		ListToolsResultSchema: Pe,
		CallToolResultSchema: Fe,
		CallToolRequestParamsSchema: K,
		CallToolRequestSchema: Ie,
		ToolListChangedNotificationSchema: Le,
		LoggingLevelSchema: Re,
		SetLevelRequestParamsSchema: ze,
		SetLevelRequestSchema: Be,
		LoggingMessageNotificationParamsSchema: Ve,
		LoggingMessageNotificationSchema: He,
		ModelHintSchema: Ue,
		ModelPreferencesSchema: We,
		ToolChoiceSchema: Ge,
		ToolResultContentSchema: Ke,
		SamplingContentSchema: qe,
		SamplingMessageContentBlockSchema: q,
		SamplingMessageSchema: Je,
		CreateMessageRequestParamsSchema: Ye,
		CreateMessageRequestSchema: Xe,
		CreateMessageResultSchema: Ze,
		CreateMessageResultWithToolsSchema: Qe,
		BooleanSchemaSchema: $e,
		StringSchemaSchema: et,
		NumberSchemaSchema: tt,
		UntitledSingleSelectEnumSchemaSchema: nt,
		TitledSingleSelectEnumSchemaSchema: rt,
		LegacyTitledEnumSchemaSchema: it,
		SingleSelectEnumSchemaSchema: at,
		UntitledMultiSelectEnumSchemaSchema: ot,
		TitledMultiSelectEnumSchemaSchema: st,
		MultiSelectEnumSchemaSchema: ct,
		EnumSchemaSchema: lt,
		PrimitiveSchemaDefinitionSchema: J,
		ElicitRequestFormParamsSchema: Y,
		ElicitRequestURLParamsSchema: ut,
		ElicitRequestParamsSchema: X,
		ElicitRequestSchema: dt,
		ElicitationCompleteNotificationParamsSchema: ft,
		ElicitationCompleteNotificationSchema: pt,
		ElicitResultSchema: mt,
		ResourceTemplateReferenceSchema: ht,
		PromptReferenceSchema: gt,
		CompleteRequestParamsSchema: _t,
		CompleteRequestSchema: vt,
		CompleteResultSchema: yt,
		RootSchema: bt,
		ListRootsRequestSchema: xt,
		ListRootsResultSchema: St,
		RootsListChangedNotificationSchema: Ct,
		TaskCreationParamsSchema: wt,
		TaskStatusSchema: Tt,
		TaskSchema: Z,
		CreateTaskResultSchema: Q,
		TaskStatusNotificationParamsSchema: Et,
		TaskStatusNotificationSchema: Dt,
		GetTaskRequestSchema: Ot,
		GetTaskResultSchema: kt,
		GetTaskPayloadRequestSchema: At,
		GetTaskPayloadResultSchema: jt,
		ListTasksRequestSchema: $,
		ListTasksResultSchema: Mt,
		CancelTaskRequestSchema: Nt,
		CancelTaskResultSchema: f.merge(Z),
		ClientRequestSchema: union([
			A,
			E,
			vt,
			Be,
			Se,
			ye,
			re,
			H,
			ce,
			fe,
			me,
			Ie,
			Ne,
			Ot,
			At,
			$,
			Nt
		]),
		ClientNotificationSchema: union([
			g,
			N,
			k,
			Ct,
			Dt
		]),
		ClientResultSchema: union([
			m,
			Ze,
			Qe,
			mt,
			St,
			kt,
			Mt,
			Q
		]),
		ServerRequestSchema: union([
			A,
			Xe,
			dt,
			xt,
			Ot,
			At,
			$,
			Nt
		]),
		ServerNotificationSchema: union([
			g,
			N,
			He,
			ge,
			ue,
			Le,
			ke,
			Dt,
			pt
		]),
		ServerResultSchema: union([
			m,
			O,
			yt,
			Oe,
			be,
			ie,
			ae,
			le,
			Fe,
			Pe,
			kt,
			Mt,
			Q
		]),
		CallToolResultWireSchema: unknown().superRefine((e, t) => {
			if (typeof e == "object" && e && !Array.isArray(e) && e.content === void 0) {
				for (let n of TOOL_RESULT_FOREIGN_FAMILY_KEYS) if (n in e) {
					t.addIssue({
						code: "custom",
						message: `content is required when the body carries '${n}' \u2014 another result family cannot default into an empty tools/call success`
					});
					return;
				}
			}
		}).transform(normalizeContentlessToolResult).pipe(Fe)
	};
}
let memo$1;
function buildSchemas2025() {
	return memo$1 ??= build$1();
}
function isNonObjectJsonSchemaRoot(e) {
	return e.type !== "object";
}
const REF_REWRITE_DATA_POSITION_KEYS = new Set([
	"const",
	"enum",
	"default",
	"examples"
]), REF_REWRITE_NAME_MAP_KEYS = new Set([
	"properties",
	"patternProperties",
	"$defs",
	"definitions",
	"dependentSchemas",
	"dependencies"
]);
function establishesNewBase(e) {
	return e !== void 0 && !(typeof e == "string" && e.startsWith("#"));
}
function wrapOutputSchemaForLegacy(e) {
	let t = typeof e.$schema == "string" ? e.$schema : void 0;
	if (establishesNewBase(e.$id)) return {
		...t !== void 0 && { $schema: t },
		type: "object",
		properties: { result: e },
		required: ["result"]
	};
	let n = declares2019Dialect(e.$schema) && e.$recursiveAnchor !== !0, r = (e, t) => {
		if (Array.isArray(e)) return e.map((e) => r(e, !1));
		if (typeof e != "object" || !e || !t && establishesNewBase(e.$id)) return e;
		let i = {}, a = !1;
		for (let [o, s] of Object.entries(e)) t ? i[o] = r(s, !1) : (o === "$ref" || o === "$dynamicRef") && typeof s == "string" ? i[o] = s === "#" ? "#/properties/result" : s.startsWith("#/") ? `#/properties/result${s.slice(1)}` : s : o === "$recursiveRef" && s === "#" && n ? a = !0 : i[o] = REF_REWRITE_DATA_POSITION_KEYS.has(o) ? s : REF_REWRITE_NAME_MAP_KEYS.has(o) ? r(s, !0) : r(s, !1);
		return a && ("$ref" in i ? i.allOf = [...Array.isArray(i.allOf) ? i.allOf : [], { $ref: "#/properties/result" }] : i.$ref = "#/properties/result"), i;
	};
	return {
		...t !== void 0 && { $schema: t },
		type: "object",
		properties: { result: r(e, !1) },
		required: ["result"]
	};
}
const requestMethodKeys$1 = {
	ping: null,
	initialize: null,
	"completion/complete": null,
	"logging/setLevel": null,
	"prompts/get": null,
	"prompts/list": null,
	"resources/list": null,
	"resources/templates/list": null,
	"resources/read": null,
	"resources/subscribe": null,
	"resources/unsubscribe": null,
	"tools/call": null,
	"tools/list": null,
	"tasks/get": null,
	"tasks/result": null,
	"tasks/list": null,
	"tasks/cancel": null,
	"sampling/createMessage": null,
	"elicitation/create": null,
	"roots/list": null
}, notificationMethodKeys$1 = {
	"notifications/cancelled": null,
	"notifications/progress": null,
	"notifications/initialized": null,
	"notifications/roots/list_changed": null,
	"notifications/tasks/status": null,
	"notifications/message": null,
	"notifications/resources/updated": null,
	"notifications/resources/list_changed": null,
	"notifications/tools/list_changed": null,
	"notifications/prompts/list_changed": null,
	"notifications/elicitation/complete": null
}, resultMethodKeys = {
	ping: null,
	initialize: null,
	"completion/complete": null,
	"logging/setLevel": null,
	"prompts/get": null,
	"prompts/list": null,
	"resources/list": null,
	"resources/templates/list": null,
	"resources/read": null,
	"resources/subscribe": null,
	"resources/unsubscribe": null,
	"tools/call": null,
	"tools/list": null,
	"sampling/createMessage": null,
	"elicitation/create": null,
	"roots/list": null
};
let maps$1;
function registryMaps() {
	if (maps$1) return maps$1;
	let e = buildSchemas2025();
	return maps$1 = {
		requestSchemas: {
			ping: e.PingRequestSchema,
			initialize: e.InitializeRequestSchema,
			"completion/complete": e.CompleteRequestSchema,
			"logging/setLevel": e.SetLevelRequestSchema,
			"prompts/get": e.GetPromptRequestSchema,
			"prompts/list": e.ListPromptsRequestSchema,
			"resources/list": e.ListResourcesRequestSchema,
			"resources/templates/list": e.ListResourceTemplatesRequestSchema,
			"resources/read": e.ReadResourceRequestSchema,
			"resources/subscribe": e.SubscribeRequestSchema,
			"resources/unsubscribe": e.UnsubscribeRequestSchema,
			"tools/call": e.CallToolRequestSchema,
			"tools/list": e.ListToolsRequestSchema,
			"tasks/get": e.GetTaskRequestSchema,
			"tasks/result": e.GetTaskPayloadRequestSchema,
			"tasks/list": e.ListTasksRequestSchema,
			"tasks/cancel": e.CancelTaskRequestSchema,
			"sampling/createMessage": e.CreateMessageRequestSchema,
			"elicitation/create": e.ElicitRequestSchema,
			"roots/list": e.ListRootsRequestSchema
		},
		notificationSchemas: {
			"notifications/cancelled": e.CancelledNotificationSchema,
			"notifications/progress": e.ProgressNotificationSchema,
			"notifications/initialized": e.InitializedNotificationSchema,
			"notifications/roots/list_changed": e.RootsListChangedNotificationSchema,
			"notifications/tasks/status": e.TaskStatusNotificationSchema,
			"notifications/message": e.LoggingMessageNotificationSchema,
			"notifications/resources/updated": e.ResourceUpdatedNotificationSchema,
			"notifications/resources/list_changed": e.ResourceListChangedNotificationSchema,
			"notifications/tools/list_changed": e.ToolListChangedNotificationSchema,
			"notifications/prompts/list_changed": e.PromptListChangedNotificationSchema,
			"notifications/elicitation/complete": e.ElicitationCompleteNotificationSchema
		},
		resultSchemas: {
			ping: e.EmptyResultSchema,
			initialize: e.InitializeResultSchema,
			"completion/complete": e.CompleteResultSchema,
			"logging/setLevel": e.EmptyResultSchema,
			"prompts/get": e.GetPromptResultSchema,
			"prompts/list": e.ListPromptsResultSchema,
			"resources/list": e.ListResourcesResultSchema,
			"resources/templates/list": e.ListResourceTemplatesResultSchema,
			"resources/read": e.ReadResourceResultSchema,
			"resources/subscribe": e.EmptyResultSchema,
			"resources/unsubscribe": e.EmptyResultSchema,
			"tools/call": e.CallToolResultWireSchema,
			"tools/list": e.ListToolsResultSchema,
			"sampling/createMessage": e.CreateMessageResultWithToolsSchema,
			"elicitation/create": e.ElicitResultSchema,
			"roots/list": e.ListRootsResultSchema
		}
	}, maps$1;
}
function warmRegistryMaps2025() {
	registryMaps();
}
function hasRequestMethod2025(e) {
	return Object.prototype.hasOwnProperty.call(requestMethodKeys$1, e);
}
function hasNotificationMethod2025(e) {
	return Object.prototype.hasOwnProperty.call(notificationMethodKeys$1, e);
}
function hasResultMethod(e) {
	return Object.prototype.hasOwnProperty.call(resultMethodKeys, e);
}
function getResultSchema(e) {
	return hasResultMethod(e) ? registryMaps().resultSchemas[e] : void 0;
}
function getRequestSchema(e) {
	return hasRequestMethod2025(e) ? registryMaps().requestSchemas[e] : void 0;
}
function getNotificationSchema(e) {
	return hasNotificationMethod2025(e) ? registryMaps().notificationSchemas[e] : void 0;
}
Object.keys(requestMethodKeys$1), Object.keys(notificationMethodKeys$1);
function isPlainObject$5(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function triState$1(e, t) {
	if (e === void 0) return {
		ok: !1,
		reason: "not-in-era"
	};
	let n = e.safeParse(t);
	return n.success ? {
		ok: !0,
		value: n.data
	} : {
		ok: !1,
		reason: "invalid",
		message: String(n.error)
	};
}
const NOT_IN_ERA$1 = {
	ok: !1,
	reason: "not-in-era"
};
function toolNeedsLegacyWrap(e) {
	return isPlainObject$5(e) && isPlainObject$5(e.outputSchema) && isNonObjectJsonSchemaRoot(e.outputSchema);
}
function toNeutralResult(e) {
	return e;
}
const rev2025Codec = {
	era: "2025-11-25",
	hasRequestMethod: hasRequestMethod2025,
	hasNotificationMethod: hasNotificationMethod2025,
	validateRequest: (e, t) => triState$1(getRequestSchema(e), t),
	validateResult: (e, t) => triState$1(getResultSchema(e), t),
	validateNotification: (e, t) => triState$1(getNotificationSchema(e), t),
	hasInputRequestMethod: () => !1,
	validateInputRequest: () => NOT_IN_ERA$1,
	validateInputResponse: () => NOT_IN_ERA$1,
	samplingResultVariant: ((e, t) => {
		let n = buildSchemas2025();
		return triState$1(e ? n.CreateMessageResultWithToolsSchema : n.CreateMessageResultSchema, t);
	}),
	outboundEnvelope: (e) => void 0,
	validateEnvelopeMeta: (e) => [],
	projectCallToolResult(e, t) {
		let n = appendTextFallbackForNonObject(e), r = n.structuredContent;
		if (r === void 0) return n;
		let i = typeof r != "object" || !r || Array.isArray(r), a = t !== void 0 && isNonObjectJsonSchemaRoot(t);
		return !i && !a ? n : {
			...n,
			structuredContent: { result: r }
		};
	},
	decodeResult(e, t) {
		if (isPlainObject$5(t) && "resultType" in t) {
			let e = { ...t };
			return delete e.resultType, {
				kind: "complete",
				result: toNeutralResult(e)
			};
		}
		return {
			kind: "complete",
			result: toNeutralResult(t)
		};
	},
	encodeResult(e, t) {
		if (e !== "tools/list") return t;
		let n = t.tools;
		return !Array.isArray(n) || !n.some((e) => toolNeedsLegacyWrap(e)) ? t : {
			...t,
			tools: n.map((e) => toolNeedsLegacyWrap(e) ? {
				...e,
				outputSchema: wrapOutputSchemaForLegacy(e.outputSchema)
			} : e)
		};
	},
	encodeErrorCode: (e) => e === -32002 ? -32602 : e,
	checkInboundEnvelope: (e) => void 0
};
function build() {
	let e = lazy(() => union([
		string(),
		number$1(),
		boolean(),
		_null(),
		record(string(), e),
		array(e)
	])), t = record(string(), e), n = union([string(), number$1().int()]), r = string(), i = union([string(), number$1().int()]), a = _enum(["user", "assistant"]), o = _enum([
		"debug",
		"info",
		"notice",
		"warning",
		"error",
		"critical",
		"alert",
		"emergency"
	]), s = string().refine((e) => {
		try {
			return atob(e), !0;
		} catch {
			return !1;
		}
	}, { message: "Invalid Base64 string" }), c = object({ ttl: number$1().optional() }), l = object({ taskId: string() }), u = looseObject({
		progressToken: n.optional(),
		"io.modelcontextprotocol/related-task": l.optional()
	}), d = object({ _meta: u.optional() }), f = d.extend({ task: c.optional() }), p = object({ _meta: u.optional() }), m = object({
		method: string(),
		params: p.loose().optional()
	}), h = object({
		src: string(),
		mimeType: string().optional(),
		sizes: array(string()).optional(),
		theme: _enum(["light", "dark"]).optional()
	}), g = object({ icons: array(h).optional() }), _ = object({
		name: string(),
		title: string().optional()
	}), v = _.extend({
		..._.shape,
		...g.shape,
		version: string(),
		websiteUrl: string().optional(),
		description: string().optional()
	}), y = preprocess((e) => e && typeof e == "object" && !Array.isArray(e) && Object.keys(e).length === 0 ? { form: {} } : e, intersection(object({
		form: intersection(object({ applyDefaults: boolean().optional() }), t).optional(),
		url: t.optional()
	}), t.optional())), b = looseObject({
		list: t.optional(),
		cancel: t.optional(),
		requests: looseObject({
			sampling: looseObject({ createMessage: t.optional() }).optional(),
			elicitation: looseObject({ create: t.optional() }).optional()
		}).optional()
	}), x = looseObject({
		list: t.optional(),
		cancel: t.optional(),
		requests: looseObject({ tools: looseObject({ call: t.optional() }).optional() }).optional()
	}), S = object({
		experimental: record(string(), t).optional(),
		sampling: object({
			context: t.optional(),
			tools: t.optional()
		}).optional(),
		elicitation: y.optional(),
		roots: object({ listChanged: boolean().optional() }).optional(),
		tasks: b.optional(),
		extensions: record(string(), t).optional()
	}), C = object({
		experimental: record(string(), t).optional(),
		logging: t.optional(),
		completions: t.optional(),
		prompts: object({ listChanged: boolean().optional() }).optional(),
		resources: object({
			subscribe: boolean().optional(),
			listChanged: boolean().optional()
		}).optional(),
		tools: object({ listChanged: boolean().optional() }).optional(),
		tasks: x.optional(),
		extensions: record(string(), t).optional()
	}), w = object({
		progress: number$1(),
		total: optional(number$1()),
		message: optional(string())
	}), T = object({
		...p.shape,
		...w.shape,
		progressToken: n
	}), E = m.extend({
		method: literal("notifications/progress"),
		params: T
	}), D = p.extend({
		level: o,
		logger: string().optional(),
		data: unknown()
	}), O = m.extend({
		method: literal("notifications/message"),
		params: D
	}), k = object({
		uri: string(),
		mimeType: optional(string()),
		_meta: record(string(), unknown()).optional()
	}), A = k.extend({ text: string() }), j = k.extend({ blob: s }), M = object({
		audience: array(a).optional(),
		priority: number$1().min(0).max(1).optional(),
		lastModified: datetime({ offset: !0 }).optional()
	}), N = object({
		..._.shape,
		...g.shape,
		uri: string(),
		description: optional(string()),
		mimeType: optional(string()),
		size: optional(number$1()),
		annotations: M.optional(),
		_meta: optional(looseObject({}))
	}), P = object({
		..._.shape,
		...g.shape,
		uriTemplate: string(),
		description: optional(string()),
		mimeType: optional(string()),
		annotations: M.optional(),
		_meta: optional(looseObject({}))
	}), F = m.extend({
		method: literal("notifications/resources/list_changed"),
		params: p.optional()
	}), I = p.extend({ uri: string() }), L = m.extend({
		method: literal("notifications/resources/updated"),
		params: I
	}), ee = object({
		name: string(),
		description: optional(string()),
		required: optional(boolean())
	}), R = object({
		..._.shape,
		...g.shape,
		description: optional(string()),
		arguments: optional(array(ee)),
		_meta: optional(looseObject({}))
	}), te = m.extend({
		method: literal("notifications/prompts/list_changed"),
		params: p.optional()
	}), z = object({
		type: literal("text"),
		text: string(),
		annotations: M.optional(),
		_meta: record(string(), unknown()).optional()
	}), B = object({
		type: literal("image"),
		data: s,
		mimeType: string(),
		annotations: M.optional(),
		_meta: record(string(), unknown()).optional()
	}), V = object({
		type: literal("audio"),
		data: s,
		mimeType: string(),
		annotations: M.optional(),
		_meta: record(string(), unknown()).optional()
	}), ne = object({
		type: literal("tool_use"),
		name: string(),
		id: string(),
		input: record(string(), unknown()),
		_meta: record(string(), unknown()).optional()
	}), re = object({
		type: literal("resource"),
		resource: union([A, j]),
		annotations: M.optional(),
		_meta: record(string(), unknown()).optional()
	}), ie = N.extend({ type: literal("resource_link") }), H = union([
		z,
		B,
		V,
		ie,
		re
	]), ae = object({
		role: a,
		content: H
	}), oe = object({
		title: string().optional(),
		readOnlyHint: boolean().optional(),
		destructiveHint: boolean().optional(),
		idempotentHint: boolean().optional(),
		openWorldHint: boolean().optional()
	}), se = m.extend({
		method: literal("notifications/tools/list_changed"),
		params: p.optional()
	}), ce = object({ name: string().optional() }), le = object({
		hints: array(ce).optional(),
		costPriority: number$1().min(0).max(1).optional(),
		speedPriority: number$1().min(0).max(1).optional(),
		intelligencePriority: number$1().min(0).max(1).optional()
	}), ue = object({ mode: _enum([
		"auto",
		"required",
		"none"
	]).optional() }), de = object({
		type: literal("boolean"),
		title: string().optional(),
		description: string().optional(),
		default: boolean().optional()
	}), fe = object({
		type: literal("string"),
		title: string().optional(),
		description: string().optional(),
		minLength: number$1().optional(),
		maxLength: number$1().optional(),
		format: _enum([
			"email",
			"uri",
			"date",
			"date-time"
		]).optional(),
		default: string().optional()
	}), pe = object({
		type: _enum(["number", "integer"]),
		title: string().optional(),
		description: string().optional(),
		minimum: number$1().optional(),
		maximum: number$1().optional(),
		default: number$1().optional()
	}), me = object({
		type: literal("string"),
		title: string().optional(),
		description: string().optional(),
		enum: array(string()),
		default: string().optional()
	}), he = object({
		type: literal("string"),
		title: string().optional(),
		description: string().optional(),
		oneOf: array(object({
			const: string(),
			title: string()
		})),
		default: string().optional()
	}), ge = object({
		type: literal("string"),
		title: string().optional(),
		description: string().optional(),
		enum: array(string()),
		enumNames: array(string()).optional(),
		default: string().optional()
	}), _e = union([me, he]), ve = object({
		type: literal("array"),
		title: string().optional(),
		description: string().optional(),
		minItems: number$1().optional(),
		maxItems: number$1().optional(),
		items: object({
			type: literal("string"),
			enum: array(string())
		}),
		default: array(string()).optional()
	}), ye = object({
		type: literal("array"),
		title: string().optional(),
		description: string().optional(),
		minItems: number$1().optional(),
		maxItems: number$1().optional(),
		items: object({ anyOf: array(object({
			const: string(),
			title: string()
		})) }),
		default: array(string()).optional()
	}), be = union([ve, ye]), xe = union([
		ge,
		_e,
		be
	]), Se = union([
		xe,
		de,
		fe,
		pe
	]), Ce = f.extend({
		mode: literal("form").optional(),
		message: string(),
		requestedSchema: object({
			type: literal("object"),
			properties: record(string(), Se),
			required: array(string()).optional()
		}).catchall(unknown())
	}), we = object({
		type: literal("ref/resource"),
		uri: string()
	}), U = object({
		type: literal("ref/prompt"),
		name: string()
	}), Te = object({
		uri: string().startsWith("file://"),
		name: string().optional(),
		_meta: record(string(), unknown()).optional()
	}), W = S.shape, Ee = object({
		experimental: W.experimental,
		sampling: W.sampling,
		elicitation: W.elicitation,
		roots: W.roots,
		extensions: W.extensions
	}), G = C.shape, De = object({
		experimental: G.experimental,
		logging: G.logging,
		completions: G.completions,
		prompts: G.prompts,
		resources: G.resources,
		tools: G.tools,
		extensions: G.extensions
	}), Oe = looseObject({
		progressToken: n.optional(),
		[PROTOCOL_VERSION_META_KEY]: string(),
		[CLIENT_INFO_META_KEY]: v.optional(),
		[CLIENT_CAPABILITIES_META_KEY]: Ee,
		[LOG_LEVEL_META_KEY]: o.optional()
	}), ke = object({
		..._.shape,
		...g.shape,
		description: string().optional(),
		inputSchema: looseObject({
			$schema: string().optional(),
			type: literal("object")
		}),
		outputSchema: looseObject({ $schema: string().optional() }).optional(),
		annotations: oe.optional(),
		_meta: record(string(), unknown()).optional()
	}), Ae = object({
		type: literal("tool_result"),
		toolUseId: string(),
		content: array(H),
		structuredContent: unknown().optional(),
		isError: boolean().optional(),
		_meta: record(string(), unknown()).optional()
	}), je = union([
		z,
		B,
		V,
		ne,
		Ae
	]), Me = object({
		role: a,
		content: union([je, array(je)]),
		_meta: record(string(), unknown()).optional()
	}), Ne = string(), Pe = looseObject({ [SERVER_INFO_META_KEY]: v.optional().catch(void 0) }), Fe = Pe.optional();
	function K(e) {
		return looseObject({
			_meta: Fe,
			resultType: Ne.default("complete"),
			...e
		});
	}
	let Ie = K({}), Le = K({ nextCursor: r.optional() }), Re = K({
		content: array(H),
		structuredContent: unknown().optional(),
		isError: boolean().optional()
	}), ze = K({
		ttlMs: number$1().int().min(0),
		cacheScope: _enum(["public", "private"]),
		tools: array(ke),
		nextCursor: r.optional()
	}), Be = K({
		ttlMs: number$1().int().min(0),
		cacheScope: _enum(["public", "private"]),
		prompts: array(R),
		nextCursor: r.optional()
	}), Ve = K({
		description: string().optional(),
		messages: array(ae)
	}), He = K({
		ttlMs: number$1().int().min(0),
		cacheScope: _enum(["public", "private"]),
		resources: array(N),
		nextCursor: r.optional()
	}), Ue = K({
		ttlMs: number$1().int().min(0),
		cacheScope: _enum(["public", "private"]),
		resourceTemplates: array(P),
		nextCursor: r.optional()
	}), We = K({
		ttlMs: number$1().int().min(0),
		cacheScope: _enum(["public", "private"]),
		contents: array(union([A, j]))
	}), Ge = K({ completion: object({
		values: array(string()).max(100),
		total: number$1().int().optional(),
		hasMore: boolean().optional()
	}).loose() }), Ke = K({
		ttlMs: number$1().int().min(0),
		cacheScope: _enum(["public", "private"])
	}), qe = K({
		ttlMs: number$1().int().min(0).catch(0),
		cacheScope: _enum(["public", "private"]).catch("private"),
		supportedVersions: array(string()),
		capabilities: De,
		instructions: string().optional()
	}), q = object({
		messages: array(Me),
		modelPreferences: le.optional(),
		systemPrompt: string().optional(),
		includeContext: _enum([
			"none",
			"thisServer",
			"allServers"
		]).optional(),
		temperature: number$1().optional(),
		maxTokens: number$1().int(),
		stopSequences: array(string()).optional(),
		metadata: t.optional(),
		tools: array(ke).optional(),
		toolChoice: ue.optional()
	}), Je = object({
		method: literal("sampling/createMessage"),
		params: q
	}), Ye = object({
		method: literal("roots/list"),
		params: object({ _meta: record(string(), unknown()).optional() }).optional()
	}), Xe = object({
		...Me.shape,
		model: string(),
		stopReason: string().optional()
	}), Ze = object({ roots: array(Te) }), Qe = object({
		action: _enum([
			"accept",
			"decline",
			"cancel"
		]),
		content: record(string(), union([
			string(),
			number$1(),
			boolean(),
			array(string())
		])).optional()
	}), $e = object({
		mode: literal("url"),
		message: string(),
		url: string().url()
	}), et = union([Ce, $e]), tt = object({
		method: literal("elicitation/create"),
		params: et
	}), nt = union([
		Je,
		Ye,
		tt
	]), rt = union([
		Xe,
		Ze,
		Qe
	]), it = record(string(), nt), at = record(string(), rt), ot = K({
		inputRequests: it.optional(),
		requestState: string().optional()
	}), st = {
		inputResponses: at.optional(),
		requestState: string().optional()
	}, ct = object({
		_meta: Oe,
		...st
	}), lt = looseObject({ progressToken: n.optional() });
	function J(e, t) {
		return object({
			method: literal(e),
			params: object({
				_meta: Oe,
				...t
			})
		});
	}
	function Y(e, t) {
		return object({
			method: literal(e),
			params: object({
				_meta: lt.optional(),
				...t
			}).optional()
		});
	}
	let ut = {
		name: string(),
		arguments: record(string(), unknown()).optional(),
		...st
	}, X = { cursor: r.optional() }, dt = J("tools/call", ut), ft = J("tools/list", X), pt = J("prompts/list", X), mt = J("prompts/get", {
		name: string(),
		arguments: record(string(), string()).optional(),
		...st
	}), ht = J("resources/list", X), gt = J("resources/templates/list", X), _t = J("resources/read", {
		uri: string(),
		...st
	}), vt = {
		ref: union([U, we]),
		argument: object({
			name: string(),
			value: string()
		}),
		context: object({ arguments: record(string(), string()).optional() }).optional()
	}, yt = J("completion/complete", vt), bt = J("server/discover", {}), xt = object({
		toolsListChanged: boolean().optional(),
		promptsListChanged: boolean().optional(),
		resourcesListChanged: boolean().optional(),
		resourceSubscriptions: array(string()).optional()
	}), St = { notifications: xt }, Ct = J("subscriptions/listen", St), wt = Pe.extend({ "io.modelcontextprotocol/subscriptionId": i }), Tt = looseObject({
		_meta: wt,
		resultType: Ne.default("complete")
	}), Z = {
		"tools/call": Y("tools/call", ut),
		"tools/list": Y("tools/list", X),
		"prompts/get": Y("prompts/get", {
			name: string(),
			arguments: record(string(), string()).optional()
		}),
		"prompts/list": Y("prompts/list", X),
		"resources/list": Y("resources/list", X),
		"resources/templates/list": Y("resources/templates/list", X),
		"resources/read": Y("resources/read", { uri: string() }),
		"completion/complete": Y("completion/complete", vt),
		"server/discover": Y("server/discover", {}),
		"subscriptions/listen": Y("subscriptions/listen", St)
	};
	function Q(e) {
		return looseObject({
			_meta: Fe,
			...e
		});
	}
	let Et = {
		"tools/call": Q({
			content: array(H),
			structuredContent: unknown().optional(),
			isError: boolean().optional()
		}),
		"tools/list": Q({
			ttlMs: number$1().int().min(0),
			cacheScope: _enum(["public", "private"]),
			tools: array(ke),
			nextCursor: r.optional()
		}),
		"prompts/get": Q({
			description: string().optional(),
			messages: array(ae)
		}),
		"prompts/list": Q({
			ttlMs: number$1().int().min(0),
			cacheScope: _enum(["public", "private"]),
			prompts: array(R),
			nextCursor: r.optional()
		}),
		"resources/list": Q({
			ttlMs: number$1().int().min(0),
			cacheScope: _enum(["public", "private"]),
			resources: array(N),
			nextCursor: r.optional()
		}),
		"resources/templates/list": Q({
			ttlMs: number$1().int().min(0),
			cacheScope: _enum(["public", "private"]),
			resourceTemplates: array(P),
			nextCursor: r.optional()
		}),
		"resources/read": Q({
			ttlMs: number$1().int().min(0),
			cacheScope: _enum(["public", "private"]),
			contents: array(union([A, j]))
		}),
		"completion/complete": Q({ completion: object({
			values: array(string()).max(100),
			total: number$1().int().optional(),
			hasMore: boolean().optional()
		}).loose() }),
		"server/discover": Q({
			ttlMs: number$1().int().min(0).catch(0),
			cacheScope: _enum(["public", "private"]).catch("private"),
			supportedVersions: array(string()),
			capabilities: De,
			instructions: string().optional()
		}),
		"subscriptions/listen": Q({})
	}, Dt = looseObject({ "io.modelcontextprotocol/subscriptionId": i.optional() }), Ot = object({
		method: literal("notifications/subscriptions/acknowledged"),
		params: object({
			_meta: Dt.optional(),
			notifications: xt
		})
	}), kt = object({
		_meta: Dt.optional(),
		requestId: i,
		reason: string().optional()
	}), At = object({
		method: literal("notifications/cancelled"),
		params: kt
	}), jt = {
		"notifications/cancelled": At,
		"notifications/progress": E,
		"notifications/message": O,
		"notifications/resources/updated": L,
		"notifications/resources/list_changed": F,
		"notifications/tools/list_changed": se,
		"notifications/prompts/list_changed": te,
		"notifications/subscriptions/acknowledged": Ot
	}, $ = (e) => object({
		jsonrpc: literal("2.0"),
		id: union([string(), number$1().int()]),
		result: e
	}).strict();
	return {
		JSONValueSchema: e,
		JSONObjectSchema: t,
		ProgressTokenSchema: n,
		CursorSchema: r,
		RequestIdSchema: i,
		RoleSchema: a,
		LoggingLevelSchema: o,
		TaskMetadataSchema: c,
		RelatedTaskMetadataSchema: l,
		RequestMetaSchema: u,
		BaseRequestParamsSchema: d,
		TaskAugmentedRequestParamsSchema: f,
		NotificationsParamsSchema: p,
		NotificationSchema: m,
		IconSchema: h,
		IconsSchema: g,
		BaseMetadataSchema: _,
		ImplementationSchema: v,
		ClientTasksCapabilitySchema: b,
		ServerTasksCapabilitySchema: x,
		ClientCapabilitiesSchema: S,
		ServerCapabilitiesSchema: C,
		ProgressSchema: w,
		ProgressNotificationParamsSchema: T,
		ProgressNotificationSchema: E,
		LoggingMessageNotificationParamsSchema: D,
		LoggingMessageNotificationSchema: O,
		ResourceContentsSchema: k,
		TextResourceContentsSchema: A,
		BlobResourceContentsSchema: j,
		AnnotationsSchema: M,
		ResourceSchema: N,
		ResourceTemplateSchema: P,
		ResourceListChangedNotificationSchema: F,
		ResourceUpdatedNotificationParamsSchema: I,
		ResourceUpdatedNotificationSchema: L,
		PromptArgumentSchema: ee,
		PromptSchema: R,
		PromptListChangedNotificationSchema: te,
		TextContentSchema: z,
		ImageContentSchema: B,
		AudioContentSchema: V,
		ToolUseContentSchema: ne,
		EmbeddedResourceSchema: re,
		ResourceLinkSchema: ie,
		ContentBlockSchema: H,
		PromptMessageSchema: ae,
		ToolAnnotationsSchema: oe,
		ToolListChangedNotificationSchema: se,
		ModelHintSchema: ce,
		ModelPreferencesSchema: le,
		ToolChoiceSchema: ue,
		BooleanSchemaSchema: de,
		StringSchemaSchema: fe,
		NumberSchemaSchema: pe,
		UntitledSingleSelectEnumSchemaSchema: me,
		TitledSingleSelectEnumSchemaSchema: he,
		LegacyTitledEnumSchemaSchema: ge,
		SingleSelectEnumSchemaSchema: _e,
		UntitledMultiSelectEnumSchemaSchema: ve,
		TitledMultiSelectEnumSchemaSchema: ye,
		MultiSelectEnumSchemaSchema: be,
		EnumSchemaSchema: xe,
		PrimitiveSchemaDefinitionSchema: Se,
		ElicitRequestFormParamsSchema: Ce,
		ResourceTemplateReferenceSchema: we,
		PromptReferenceSchema: U,
		RootSchema: Te,
		ClientCapabilities2026Schema: Ee,
		ServerCapabilities2026Schema: De,
		RequestMetaEnvelopeSchema: Oe,
		ToolSchema: ke,
		ToolResultContentSchema: Ae,
		SamplingMessageContentBlockSchema: je,
		SamplingMessageSchema: Me,
		ResultTypeSchema: Ne,
		ResultMetaSchema: Pe,
		ResultSchema: Ie,
		PaginatedResultSchema: Le,
		CallToolResultSchema: Re,
		ListToolsResultSchema: ze,
		ListPromptsResultSchema: Be,
		GetPromptResultSchema: Ve,
		ListResourcesResultSchema: He,
		ListResourceTemplatesResultSchema: Ue,
		ReadResourceResultSchema: We,
		CompleteResultSchema: Ge,
		CacheableResultSchema: Ke,
		DiscoverResultSchema: qe,
		CreateMessageRequestParamsSchema: q,
		CreateMessageRequestSchema: Je,
		ListRootsRequestSchema: Ye,
		CreateMessageResultSchema: Xe,
		ListRootsResultSchema: Ze,
		ElicitResultSchema: Qe,
		ElicitRequestURLParamsSchema: $e,
		ElicitRequestParamsSchema: et,
		ElicitRequestSchema: tt,
		InputRequestSchema: nt,
		InputResponseSchema: rt,
		InputRequestsSchema: it,
		InputResponsesSchema: at,
		InputRequiredResultSchema: ot,
		InputResponseRequestParamsSchema: ct,
		CallToolRequestSchema: dt,
		ListToolsRequestSchema: ft,
		ListPromptsRequestSchema: pt,
		GetPromptRequestSchema: mt,
		ListResourcesRequestSchema: ht,
		ListResourceTemplatesRequestSchema: gt,
		ReadResourceRequestSchema: _t,
		CompleteRequestSchema: yt,
		DiscoverRequestSchema: bt,
		SubscriptionFilterSchema: xt,
		SubscriptionsListenRequestSchema: Ct,
		SubscriptionsListenResultMetaSchema: wt,
		SubscriptionsListenResultSchema: Tt,
		dispatchRequestSchemas: Z,
		dispatchResultSchemas: Et,
		NotificationMetaSchema: Dt,
		SubscriptionsAcknowledgedNotificationSchema: Ot,
		CancelledNotificationParamsSchema: kt,
		CancelledNotificationSchema: At,
		notificationSchemas2026: jt,
		JSONRPCResultResponseSchema: $(Ie),
		CallToolResultResponseSchema: $(union([Re, ot])),
		ListToolsResultResponseSchema: $(ze),
		ListPromptsResultResponseSchema: $(Be),
		GetPromptResultResponseSchema: $(union([Ve, ot])),
		ListResourcesResultResponseSchema: $(He),
		ListResourceTemplatesResultResponseSchema: $(Ue),
		ReadResourceResultResponseSchema: $(union([We, ot])),
		CompleteResultResponseSchema: $(Ge),
		DiscoverResultResponseSchema: $(qe),
		SubscriptionsListenResultResponseSchema: $(Tt)
	};
}
let memo;
function buildSchemas2026() {
	return memo ??= build();
}
const CACHEABLE_RESULT_METHODS = [
	"tools/list",
	"prompts/list",
	"resources/list",
	"resources/templates/list",
	"resources/read",
	"server/discover"
];
function isCacheableResultMethod(e) {
	return CACHEABLE_RESULT_METHODS.includes(e);
}
const RESULT_CACHE_HINT_FALLBACK = Symbol("modelcontextprotocol.resultCacheHintFallback");
function cacheHintFallbackOf(e) {
	return e[RESULT_CACHE_HINT_FALLBACK];
}
function isValidCacheTtlMs(e) {
	return typeof e == "number" && Number.isSafeInteger(e) && e >= 0;
}
function isValidCacheScope(e) {
	return e === "public" || e === "private";
}
let ProtocolErrorCode = function(e) {
	return e[e.ParseError = -32700] = "ParseError", e[e.InvalidRequest = -32600] = "InvalidRequest", e[e.MethodNotFound = -32601] = "MethodNotFound", e[e.InvalidParams = -32602] = "InvalidParams", e[e.InternalError = -32603] = "InternalError", e[e.ResourceNotFound = -32002] = "ResourceNotFound", e[e.MissingRequiredClientCapability = -32021] = "MissingRequiredClientCapability", e[e.UnsupportedProtocolVersion = -32022] = "UnsupportedProtocolVersion", e[e.UrlElicitationRequired = -32042] = "UrlElicitationRequired", e;
}({});
var ProtocolError = class e extends Error {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.ProtocolError" });
	}
	static [Symbol.hasInstance](e) {
		return brandedHasInstance(this, e);
	}
	static isInstance(e) {
		if (typeof this != "function") throw TypeError("isInstance must be called on the class (e.g. `SdkError.isInstance(value)`); for callbacks use `v => SdkError.isInstance(v)`");
		return brandedHasInstance(this, e);
	}
	constructor(e, t, n) {
		super(t), this.code = e, this.data = n, this.name = "ProtocolError", stampErrorBrands(this, new.target);
	}
	static fromError(t, n, r) {
		if (t === ProtocolErrorCode.UrlElicitationRequired && r) {
			let e = r;
			if (e.elicitations) return new UrlElicitationRequiredError(e.elicitations, n);
		}
		if (t === ProtocolErrorCode.UnsupportedProtocolVersion && r) {
			let e = r;
			if (Array.isArray(e.supported) && typeof e.requested == "string") return new UnsupportedProtocolVersionError({
				supported: e.supported,
				requested: e.requested
			}, n);
		}
		if (t === ProtocolErrorCode.InvalidParams || t === ProtocolErrorCode.ResourceNotFound) {
			let e = r;
			if (typeof e?.uri == "string" && (t === ProtocolErrorCode.ResourceNotFound || Object.keys(e).length === 1)) return new ResourceNotFoundError(e.uri, n);
		}
		if (t === ProtocolErrorCode.MissingRequiredClientCapability && r) {
			let e = r;
			if (e.requiredCapabilities !== null && typeof e.requiredCapabilities == "object" && !Array.isArray(e.requiredCapabilities)) return new MissingRequiredClientCapabilityError({ requiredCapabilities: e.requiredCapabilities }, n);
		}
		return new e(t, n, r);
	}
}, ResourceNotFoundError = class extends ProtocolError {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.ResourceNotFoundError" });
	}
	constructor(e, t = `Resource not found: ${e}`) {
		super(ProtocolErrorCode.InvalidParams, t, { uri: e });
	}
	get uri() {
		return this.data.uri;
	}
}, UrlElicitationRequiredError = class extends ProtocolError {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.UrlElicitationRequiredError" });
	}
	constructor(e, t = `URL elicitation${e.length > 1 ? "s" : ""} required`) {
		super(ProtocolErrorCode.UrlElicitationRequired, t, { elicitations: e });
	}
	get elicitations() {
		return this.data?.elicitations ?? [];
	}
}, UnsupportedProtocolVersionError = class extends ProtocolError {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.UnsupportedProtocolVersionError" });
	}
	constructor(e, t = `Unsupported protocol version: ${e.requested}`) {
		super(ProtocolErrorCode.UnsupportedProtocolVersion, t, e);
	}
	get supported() {
		return this.data.supported;
	}
	get requested() {
		return this.data.requested;
	}
}, MissingRequiredClientCapabilityError = class extends ProtocolError {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.MissingRequiredClientCapabilityError" });
	}
	constructor(e, t = `Missing required client capabilities: ${Object.keys(e.requiredCapabilities).join(", ")}`) {
		super(ProtocolErrorCode.MissingRequiredClientCapability, t, e);
	}
	get requiredCapabilities() {
		return this.data.requiredCapabilities;
	}
};
const EXTENDED_RESULT_TYPE_METHODS = [
	"tools/call",
	"prompts/get",
	"resources/read"
];
function stampResultType(e, t) {
	let n = t.resultType;
	if (n === void 0) return {
		...t,
		resultType: "complete"
	};
	if (n === "complete" || EXTENDED_RESULT_TYPE_METHODS.includes(e)) return t;
	throw new ProtocolError(ProtocolErrorCode.InternalError, `Handler for ${e} returned resultType '${String(n)}', but results of ${e} only support 'complete' on protocol revision 2026-07-28`);
}
function fillCacheFields(e, t) {
	let n = cacheHintFallbackOf(t);
	if (t.resultType !== "complete" || !isCacheableResultMethod(e)) return n === void 0 ? t : stripCacheHintFallback(t);
	let r = t, i = isValidCacheTtlMs(r.ttlMs) ? r.ttlMs : resolveTtlMs(n), a = isValidCacheScope(r.cacheScope) ? r.cacheScope : resolveCacheScope(n), o = {
		...r,
		ttlMs: i,
		cacheScope: a
	};
	return delete o[RESULT_CACHE_HINT_FALLBACK], o;
}
function isPlainObject$4(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function stampServerInfoMeta(e, t) {
	if (t === void 0) return e;
	let n = e._meta;
	return n === void 0 ? {
		...e,
		_meta: { [SERVER_INFO_META_KEY]: t }
	} : !isPlainObject$4(n) || n["io.modelcontextprotocol/serverInfo"] !== void 0 ? e : {
		...e,
		_meta: {
			...n,
			[SERVER_INFO_META_KEY]: t
		}
	};
}
function resolveTtlMs(e) {
	return e !== void 0 && isValidCacheTtlMs(e.ttlMs) ? e.ttlMs : 0;
}
function resolveCacheScope(e) {
	return e !== void 0 && isValidCacheScope(e.cacheScope) ? e.cacheScope : "private";
}
function stripCacheHintFallback(e) {
	let t = { ...e };
	return delete t[RESULT_CACHE_HINT_FALLBACK], t;
}
const INPUT_REQUEST_METHODS_2026 = [
	"elicitation/create",
	"sampling/createMessage",
	"roots/list"
];
let maps;
function inputSchemaMaps() {
	if (maps) return maps;
	let e = buildSchemas2026();
	return maps = {
		request: {
			"elicitation/create": object({
				method: literal("elicitation/create"),
				params: e.ElicitRequestParamsSchema
			}),
			"sampling/createMessage": object({
				method: literal("sampling/createMessage"),
				params: e.CreateMessageRequestParamsSchema
			}),
			"roots/list": object({
				method: literal("roots/list"),
				params: looseObject({}).optional()
			})
		},
		response: {
			"elicitation/create": e.ElicitResultSchema,
			"sampling/createMessage": e.CreateMessageResultSchema,
			"roots/list": e.ListRootsResultSchema
		}
	}, maps;
}
function warmInputSchemaMaps2026() {
	inputSchemaMaps();
}
function isInputRequestMethod2026(e) {
	return INPUT_REQUEST_METHODS_2026.includes(e);
}
function getInputRequestSchema2026(e) {
	return isInputRequestMethod2026(e) ? inputSchemaMaps().request[e] : void 0;
}
function getInputResponseSchema2026(e) {
	return isInputRequestMethod2026(e) ? inputSchemaMaps().response[e] : void 0;
}
const requestMethodKeys = {
	"tools/call": null,
	"tools/list": null,
	"prompts/get": null,
	"prompts/list": null,
	"resources/list": null,
	"resources/templates/list": null,
	"resources/read": null,
	"completion/complete": null,
	"server/discover": null,
	"subscriptions/listen": null
}, notificationMethodKeys = {
	"notifications/cancelled": null,
	"notifications/progress": null,
	"notifications/message": null,
	"notifications/resources/updated": null,
	"notifications/resources/list_changed": null,
	"notifications/tools/list_changed": null,
	"notifications/prompts/list_changed": null,
	"notifications/subscriptions/acknowledged": null
};
function hasRequestMethod2026(e) {
	return Object.prototype.hasOwnProperty.call(requestMethodKeys, e);
}
function hasNotificationMethod2026(e) {
	return Object.prototype.hasOwnProperty.call(notificationMethodKeys, e);
}
function hasResultMethod2026(e) {
	return Object.prototype.hasOwnProperty.call(requestMethodKeys, e);
}
function getRequestSchema2026(e) {
	return hasRequestMethod2026(e) ? buildSchemas2026().dispatchRequestSchemas[e] : void 0;
}
function getResultSchema2026(e) {
	return hasResultMethod2026(e) ? buildSchemas2026().dispatchResultSchemas[e] : void 0;
}
function getNotificationSchema2026(e) {
	return hasNotificationMethod2026(e) ? buildSchemas2026().notificationSchemas2026[e] : void 0;
}
Object.keys(requestMethodKeys), Object.keys(notificationMethodKeys);
function isPlainObject$3(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function triState(e, t) {
	if (e === void 0) return {
		ok: !1,
		reason: "not-in-era"
	};
	let n = e.safeParse(t);
	return n.success ? {
		ok: !0,
		value: n.data
	} : {
		ok: !1,
		reason: "invalid",
		message: String(n.error)
	};
}
const NOT_IN_ERA = {
	ok: !1,
	reason: "not-in-era"
}, REQUIRED_ENVELOPE_KEYS = [PROTOCOL_VERSION_META_KEY, CLIENT_CAPABILITIES_META_KEY];
function enforceDeletedFields(e, t) {
	let n = t, r = !1, i = () => (r ||= (n = { ...n }, !0), n), a = t.tools;
	e === "tools/list" && Array.isArray(a) && a.some((e) => isPlainObject$3(e) && "execution" in e) && (i().tools = a.map((e) => {
		if (!isPlainObject$3(e) || !("execution" in e)) return e;
		let t = { ...e };
		return delete t.execution, t;
	}));
	let o = t.capabilities;
	if (isPlainObject$3(o) && "tasks" in o) {
		let e = { ...o };
		delete e.tasks, i().capabilities = e;
	}
	return n;
}
const rev2026Codec = {
	era: "2026-07-28",
	hasRequestMethod: hasRequestMethod2026,
	hasNotificationMethod: hasNotificationMethod2026,
	hasInputRequestMethod: (e) => getInputRequestSchema2026(e) !== void 0,
	validateRequest: (e, t) => triState(getRequestSchema2026(e), t),
	validateResult: (e, t) => triState(getResultSchema2026(e), t),
	validateNotification: (e, t) => triState(getNotificationSchema2026(e), t),
	validateInputRequest: (e, t) => triState(getInputRequestSchema2026(e), t),
	validateInputResponse: (e, t) => triState(getInputResponseSchema2026(e), t),
	samplingResultVariant: () => NOT_IN_ERA,
	outboundEnvelope(e) {
		return {
			[PROTOCOL_VERSION_META_KEY]: e.protocolVersion,
			[CLIENT_INFO_META_KEY]: e.clientInfo,
			[CLIENT_CAPABILITIES_META_KEY]: e.clientCapabilities,
			...e.logLevel !== void 0 && { "io.modelcontextprotocol/logLevel": e.logLevel }
		};
	},
	validateEnvelopeMeta(e) {
		let t = [];
		for (let n of REQUIRED_ENVELOPE_KEYS) n in e || t.push({
			key: n,
			problem: "missing"
		});
		let n = buildSchemas2026().RequestMetaEnvelopeSchema.safeParse(e);
		if (!n.success) for (let e of n.error.issues) {
			let n = e.path.map(String), r = n.length > 0 ? n.join(".") : "_meta";
			n.length === 1 && t.some((e) => e.key === r && e.problem === "missing") || t.push({
				key: r,
				problem: e.message
			});
		}
		return t;
	},
	projectCallToolResult: (e) => appendTextFallbackForNonObject(e),
	inputRequestSchema: getInputRequestSchema2026,
	decodeResult(e, t) {
		if (!isPlainObject$3(t)) return {
			kind: "invalid",
			error: new SdkError(SdkErrorCode.InvalidResult, `Invalid result for ${e}: not an object`, { method: e })
		};
		let n = t.resultType;
		if (n === void 0) return {
			kind: "invalid",
			error: new SdkError(SdkErrorCode.InvalidResult, `Invalid result for ${e}: missing required resultType \u2014 servers implementing protocol revision 2026-07-28 MUST include it (the absent-means-complete bridge applies only to earlier-revision servers)`, {
				method: e,
				violation: "missing-resultType"
			})
		};
		if (typeof n != "string") return {
			kind: "invalid",
			error: new SdkError(SdkErrorCode.InvalidResult, `Invalid result for ${e}: non-string resultType`, {
				method: e,
				resultType: n
			})
		};
		if (n === "input_required") {
			let n = t.inputRequests, r = isPlainObject$3(n) ? n : {}, i = t.requestState, a = t._meta === void 0 ? void 0 : buildSchemas2026().ResultMetaSchema.safeParse(t._meta), o = a?.success ? a.data : void 0;
			return Object.keys(r).length === 0 && typeof i != "string" ? {
				kind: "invalid",
				error: new SdkError(SdkErrorCode.InvalidResult, `Invalid result for ${e}: input_required carries neither inputRequests nor requestState (every input_required result must include at least one of the two)`, {
					method: e,
					violation: "input-required-missing-both"
				})
			} : {
				kind: "input_required",
				inputRequests: r,
				...typeof i == "string" && { requestState: i },
				...o !== void 0 && { _meta: o }
			};
		}
		if (n !== "complete") return {
			kind: "invalid",
			error: new SdkError(SdkErrorCode.UnsupportedResultType, `Unsupported result type '${n}' for ${e}`, {
				resultType: n,
				method: e
			})
		};
		let r = getWireResultSchemas(), i = Object.hasOwn(r, e) ? r[e] : void 0;
		if (i !== void 0) {
			let n = i.safeParse(t);
			if (!n.success) return {
				kind: "invalid",
				error: new SdkError(SdkErrorCode.InvalidResult, `Invalid result for ${e}: ${n.error}`, { method: e })
			};
		}
		let a = { ...t };
		return delete a.resultType, {
			kind: "complete",
			result: a
		};
	},
	encodeResult(e, t, n) {
		return stampServerInfoMeta(fillCacheFields(e, stampResultType(e, enforceDeletedFields(e, t))), n);
	},
	encodeErrorCode: (e) => e === -32002 ? -32602 : e,
	checkInboundEnvelope(e) {
		if (e.envelope === void 0) return "Request is missing the required _meta envelope for protocol revision 2026-07-28 (io.modelcontextprotocol/protocolVersion, io.modelcontextprotocol/clientCapabilities)";
		let t = buildSchemas2026().RequestMetaEnvelopeSchema.safeParse(e.envelope);
		if (!t.success) return `Invalid _meta envelope for protocol revision 2026-07-28: ${t.error.issues.map((e) => e.message).join("; ")}`;
	}
};
let wireResultSchemasMemo;
function getWireResultSchemas() {
	if (wireResultSchemasMemo) return wireResultSchemasMemo;
	let e = buildSchemas2026();
	return wireResultSchemasMemo = {
		"tools/call": e.CallToolResultSchema,
		"tools/list": e.ListToolsResultSchema,
		"prompts/get": e.GetPromptResultSchema,
		"prompts/list": e.ListPromptsResultSchema,
		"resources/list": e.ListResourcesResultSchema,
		"resources/templates/list": e.ListResourceTemplatesResultSchema,
		"resources/read": e.ReadResourceResultSchema,
		"completion/complete": e.CompleteResultSchema,
		"server/discover": e.DiscoverResultSchema
	}, wireResultSchemasMemo;
}
function warmWireResultSchemas2026() {
	getWireResultSchemas();
}
const MODERN_WIRE_REVISION = "2026-07-28";
function codecForVersion(e) {
	return e !== void 0 && isModernProtocolVersion(e) ? rev2026Codec : rev2025Codec;
}
function classifiedWireEra(e) {
	return e.revision === void 0 ? e.era === "modern" ? rev2026Codec.era : rev2025Codec.era : codecForVersion(e.revision).era;
}
function isSpecRequestMethod(e) {
	return ALL_CODECS.some((t) => t.hasRequestMethod(e));
}
function isSpecNotificationMethod(e) {
	return ALL_CODECS.some((t) => t.hasNotificationMethod(e));
}
function isExtensionReusedRequestMethod(e) {
	return e === "tasks/get" || e === "tasks/cancel";
}
const ALL_CODECS = [rev2025Codec, rev2026Codec];
var schemas_exports = __exportAll({
	AnnotationsSchema: () => AnnotationsSchema,
	AudioContentSchema: () => AudioContentSchema,
	BaseMetadataSchema: () => BaseMetadataSchema,
	BaseRequestParamsSchema: () => BaseRequestParamsSchema,
	BlobResourceContentsSchema: () => BlobResourceContentsSchema,
	BooleanSchemaSchema: () => BooleanSchemaSchema,
	CallToolRequestParamsSchema: () => CallToolRequestParamsSchema,
	CallToolRequestSchema: () => CallToolRequestSchema,
	CallToolResultSchema: () => CallToolResultSchema,
	CancelTaskRequestSchema: () => CancelTaskRequestSchema,
	CancelTaskResultSchema: () => CancelTaskResultSchema,
	CancelledNotificationParamsSchema: () => CancelledNotificationParamsSchema,
	CancelledNotificationSchema: () => CancelledNotificationSchema,
	ClientCapabilitiesSchema: () => ClientCapabilitiesSchema,
	ClientNotificationSchema: () => ClientNotificationSchema,
	ClientRequestSchema: () => ClientRequestSchema,
	ClientResultSchema: () => ClientResultSchema,
	ClientTasksCapabilitySchema: () => ClientTasksCapabilitySchema,
	CompatibilityCallToolResultSchema: () => CompatibilityCallToolResultSchema,
	CompleteRequestParamsSchema: () => CompleteRequestParamsSchema,
	CompleteRequestSchema: () => CompleteRequestSchema,
	CompleteResultSchema: () => CompleteResultSchema,
	ContentBlockSchema: () => ContentBlockSchema,
	CreateMessageRequestParamsSchema: () => CreateMessageRequestParamsSchema,
	CreateMessageRequestSchema: () => CreateMessageRequestSchema,
	CreateMessageResultSchema: () => CreateMessageResultSchema,
	CreateMessageResultWithToolsSchema: () => CreateMessageResultWithToolsSchema,
	CreateTaskResultSchema: () => CreateTaskResultSchema,
	CursorSchema: () => CursorSchema,
	DiscoverRequestSchema: () => DiscoverRequestSchema,
	DiscoverResultSchema: () => DiscoverResultSchema,
	ElicitRequestFormParamsSchema: () => ElicitRequestFormParamsSchema,
	ElicitRequestParamsSchema: () => ElicitRequestParamsSchema,
	ElicitRequestSchema: () => ElicitRequestSchema,
	ElicitRequestURLParamsSchema: () => ElicitRequestURLParamsSchema,
	ElicitResultSchema: () => ElicitResultSchema,
	ElicitationCompleteNotificationParamsSchema: () => ElicitationCompleteNotificationParamsSchema,
	ElicitationCompleteNotificationSchema: () => ElicitationCompleteNotificationSchema,
	EmbeddedResourceSchema: () => EmbeddedResourceSchema,
	EmptyResultSchema: () => EmptyResultSchema,
	EnumSchemaSchema: () => EnumSchemaSchema,
	GetPromptRequestParamsSchema: () => GetPromptRequestParamsSchema,
	GetPromptRequestSchema: () => GetPromptRequestSchema,
	GetPromptResultSchema: () => GetPromptResultSchema,
	GetTaskPayloadRequestSchema: () => GetTaskPayloadRequestSchema,
	GetTaskPayloadResultSchema: () => GetTaskPayloadResultSchema,
	GetTaskRequestSchema: () => GetTaskRequestSchema,
	GetTaskResultSchema: () => GetTaskResultSchema,
	IconSchema: () => IconSchema,
	IconsSchema: () => IconsSchema,
	ImageContentSchema: () => ImageContentSchema,
	ImplementationSchema: () => ImplementationSchema,
	InitializeRequestParamsSchema: () => InitializeRequestParamsSchema,
	InitializeRequestSchema: () => InitializeRequestSchema,
	InitializeResultSchema: () => InitializeResultSchema,
	InitializedNotificationSchema: () => InitializedNotificationSchema,
	JSONArraySchema: () => JSONArraySchema,
	JSONObjectSchema: () => JSONObjectSchema,
	JSONRPCErrorResponseSchema: () => JSONRPCErrorResponseSchema,
	JSONRPCMessageSchema: () => JSONRPCMessageSchema,
	JSONRPCNotificationSchema: () => JSONRPCNotificationSchema,
	JSONRPCRequestSchema: () => JSONRPCRequestSchema,
	JSONRPCResponseSchema: () => JSONRPCResponseSchema,
	JSONRPCResultResponseSchema: () => JSONRPCResultResponseSchema,
	JSONValueSchema: () => JSONValueSchema,
	LegacyTitledEnumSchemaSchema: () => LegacyTitledEnumSchemaSchema,
	ListChangedOptionsBaseSchema: () => ListChangedOptionsBaseSchema,
	ListPromptsRequestSchema: () => ListPromptsRequestSchema,
	ListPromptsResultSchema: () => ListPromptsResultSchema,
	ListResourceTemplatesRequestSchema: () => ListResourceTemplatesRequestSchema,
	ListResourceTemplatesResultSchema: () => ListResourceTemplatesResultSchema,
	ListResourcesRequestSchema: () => ListResourcesRequestSchema,
	ListResourcesResultSchema: () => ListResourcesResultSchema,
	ListRootsRequestSchema: () => ListRootsRequestSchema,
	ListRootsResultSchema: () => ListRootsResultSchema,
	ListTasksRequestSchema: () => ListTasksRequestSchema,
	ListTasksResultSchema: () => ListTasksResultSchema,
	ListToolsRequestSchema: () => ListToolsRequestSchema,
	ListToolsResultSchema: () => ListToolsResultSchema,
	LoggingLevelSchema: () => LoggingLevelSchema,
	LoggingMessageNotificationParamsSchema: () => LoggingMessageNotificationParamsSchema,
	LoggingMessageNotificationSchema: () => LoggingMessageNotificationSchema,
	ModelHintSchema: () => ModelHintSchema,
	ModelPreferencesSchema: () => ModelPreferencesSchema,
	MultiSelectEnumSchemaSchema: () => MultiSelectEnumSchemaSchema,
	NotificationSchema: () => NotificationSchema,
	NotificationsParamsSchema: () => NotificationsParamsSchema,
	NumberSchemaSchema: () => NumberSchemaSchema,
	PaginatedRequestParamsSchema: () => PaginatedRequestParamsSchema,
	PaginatedRequestSchema: () => PaginatedRequestSchema,
	PaginatedResultSchema: () => PaginatedResultSchema,
	PingRequestSchema: () => PingRequestSchema,
	PrimitiveSchemaDefinitionSchema: () => PrimitiveSchemaDefinitionSchema,
	ProgressNotificationParamsSchema: () => ProgressNotificationParamsSchema,
	ProgressNotificationSchema: () => ProgressNotificationSchema,
	ProgressSchema: () => ProgressSchema,
	ProgressTokenSchema: () => ProgressTokenSchema,
	PromptArgumentSchema: () => PromptArgumentSchema,
	PromptListChangedNotificationSchema: () => PromptListChangedNotificationSchema,
	PromptMessageSchema: () => PromptMessageSchema,
	PromptReferenceSchema: () => PromptReferenceSchema,
	PromptSchema: () => PromptSchema,
	ReadResourceRequestParamsSchema: () => ReadResourceRequestParamsSchema,
	ReadResourceRequestSchema: () => ReadResourceRequestSchema,
	ReadResourceResultSchema: () => ReadResourceResultSchema,
	RelatedTaskMetadataSchema: () => RelatedTaskMetadataSchema,
	RequestIdSchema: () => RequestIdSchema,
	RequestMetaSchema: () => RequestMetaSchema,
	RequestSchema: () => RequestSchema,
	ResourceContentsSchema: () => ResourceContentsSchema,
	ResourceLinkSchema: () => ResourceLinkSchema,
	ResourceListChangedNotificationSchema: () => ResourceListChangedNotificationSchema,
	ResourceRequestParamsSchema: () => ResourceRequestParamsSchema,
	ResourceSchema: () => ResourceSchema,
	ResourceTemplateReferenceSchema: () => ResourceTemplateReferenceSchema,
	ResourceTemplateSchema: () => ResourceTemplateSchema,
	ResourceUpdatedNotificationParamsSchema: () => ResourceUpdatedNotificationParamsSchema,
	ResourceUpdatedNotificationSchema: () => ResourceUpdatedNotificationSchema,
	ResultMetaObjectSchema: () => ResultMetaObjectSchema,
	ResultSchema: () => ResultSchema,
	RoleSchema: () => RoleSchema,
	RootSchema: () => RootSchema,
	RootsListChangedNotificationSchema: () => RootsListChangedNotificationSchema,
	SamplingContentSchema: () => SamplingContentSchema,
	SamplingMessageContentBlockSchema: () => SamplingMessageContentBlockSchema,
	SamplingMessageSchema: () => SamplingMessageSchema,
	ServerCapabilitiesSchema: () => ServerCapabilitiesSchema,
	ServerNotificationSchema: () => ServerNotificationSchema,
	ServerRequestSchema: () => ServerRequestSchema,
	ServerResultSchema: () => ServerResultSchema,
	ServerTasksCapabilitySchema: () => ServerTasksCapabilitySchema,
	SetLevelRequestParamsSchema: () => SetLevelRequestParamsSchema,
	SetLevelRequestSchema: () => SetLevelRequestSchema,
	SingleSelectEnumSchemaSchema: () => SingleSelectEnumSchemaSchema,
	StringSchemaSchema: () => StringSchemaSchema,
	SubscribeRequestParamsSchema: () => SubscribeRequestParamsSchema,
	SubscribeRequestSchema: () => SubscribeRequestSchema,
	SubscriptionFilterSchema: () => SubscriptionFilterSchema,
	SubscriptionsAcknowledgedNotificationParamsSchema: () => SubscriptionsAcknowledgedNotificationParamsSchema,
	SubscriptionsAcknowledgedNotificationSchema: () => SubscriptionsAcknowledgedNotificationSchema,
	SubscriptionsListenRequestParamsSchema: () => SubscriptionsListenRequestParamsSchema,
	SubscriptionsListenRequestSchema: () => SubscriptionsListenRequestSchema,
	SubscriptionsListenResultMetaSchema: () => SubscriptionsListenResultMetaSchema,
	SubscriptionsListenResultSchema: () => SubscriptionsListenResultSchema,
	TaskAugmentedRequestParamsSchema: () => TaskAugmentedRequestParamsSchema,
	TaskCreationParamsSchema: () => TaskCreationParamsSchema,
	TaskMetadataSchema: () => TaskMetadataSchema,
	TaskSchema: () => TaskSchema,
	TaskStatusNotificationParamsSchema: () => TaskStatusNotificationParamsSchema,
	TaskStatusNotificationSchema: () => TaskStatusNotificationSchema,
	TaskStatusSchema: () => TaskStatusSchema,
	TextContentSchema: () => TextContentSchema,
	TextResourceContentsSchema: () => TextResourceContentsSchema,
	TitledMultiSelectEnumSchemaSchema: () => TitledMultiSelectEnumSchemaSchema,
	TitledSingleSelectEnumSchemaSchema: () => TitledSingleSelectEnumSchemaSchema,
	ToolAnnotationsSchema: () => ToolAnnotationsSchema,
	ToolChoiceSchema: () => ToolChoiceSchema,
	ToolExecutionSchema: () => ToolExecutionSchema,
	ToolListChangedNotificationSchema: () => ToolListChangedNotificationSchema,
	ToolResultContentSchema: () => ToolResultContentSchema,
	ToolSchema: () => ToolSchema,
	ToolUseContentSchema: () => ToolUseContentSchema,
	UnsubscribeRequestParamsSchema: () => UnsubscribeRequestParamsSchema,
	UnsubscribeRequestSchema: () => UnsubscribeRequestSchema,
	UntitledMultiSelectEnumSchemaSchema: () => UntitledMultiSelectEnumSchemaSchema,
	UntitledSingleSelectEnumSchemaSchema: () => UntitledSingleSelectEnumSchemaSchema
});
const isJSONRPCRequest = (e) => JSONRPCRequestSchema.safeParse(e).success, isJSONRPCNotification = (e) => JSONRPCNotificationSchema.safeParse(e).success, isJSONRPCResultResponse = (e) => JSONRPCResultResponseSchema.safeParse(e).success, isJSONRPCErrorResponse = (e) => JSONRPCErrorResponseSchema.safeParse(e).success, isJSONRPCResponse = (e) => JSONRPCResponseSchema.safeParse(e).success, isCallToolResult = (e) => typeof e != "object" || !e || e.content === void 0 ? !1 : CallToolResultSchema.safeParse(e).success, isInputRequiredResult = (e) => typeof e == "object" && !!e && !Array.isArray(e) && e.resultType === "input_required", isTaskAugmentedRequestParams = (e) => TaskAugmentedRequestParamsSchema.safeParse(e).success, isInitializeRequest = (e) => InitializeRequestSchema.safeParse(e).success, isInitializedNotification = (e) => InitializedNotificationSchema.safeParse(e).success, X_MCP_HEADER_KEY = "x-mcp-header", RFC9110_TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/, PERMITTED_X_MCP_HEADER_TYPES = new Set([
	"string",
	"integer",
	"boolean"
]);
function scanXMcpHeaderDeclarations(e) {
	let t = [], n = new Map(), r, i = (e, a, o) => {
		if (typeof e != "object" || !e) return;
		let s = e;
		if (X_MCP_HEADER_KEY in s) {
			if (!o || a.length === 0) return `${pathName(a)}: x-mcp-header is only permitted on properties statically reachable via a chain of 'properties' keys (not under items, additionalProperties, oneOf/anyOf/allOf/not, if/then/else, or $ref)`;
			let e = s[X_MCP_HEADER_KEY];
			if (typeof e != "string" || e.length === 0) return `${pathName(a)}: x-mcp-header MUST be a non-empty string`;
			if (!RFC9110_TOKEN.test(e)) return `${pathName(a)}: x-mcp-header '${e}' is not a valid RFC 9110 token (no spaces, control characters or HTTP delimiters)`;
			let i = typeof s.type == "string" ? s.type : void 0;
			if (i === void 0 || !PERMITTED_X_MCP_HEADER_TYPES.has(i)) {
				let e = `${pathName(a)}: x-mcp-header is only permitted on primitive-typed properties (string, integer, boolean); got ${i ?? "<none>"}`;
				if (i !== "number") return e;
				r ??= e;
			}
			let c = e.toLowerCase(), l = n.get(c);
			if (l !== void 0) return `x-mcp-header '${e}' is not case-insensitively unique (also declared as '${l}')`;
			n.set(c, e), t.push({
				path: a,
				headerName: e,
				type: i
			});
		}
		let c = s.properties;
		if (typeof c == "object" && c) for (let [e, t] of Object.entries(c)) {
			let n = i(t, [...a, e], o);
			if (n !== void 0) return n;
		}
		for (let e of NON_REACHABLE_SUBSCHEMA_KEYWORDS) {
			let t = s[e];
			if (t === void 0) continue;
			let n = Array.isArray(t) ? t : typeof t == "object" && t && OBJECT_VALUED_SUBSCHEMA_KEYWORDS.has(e) ? Object.values(t) : [t];
			for (let t of n) {
				let n = i(t, [...a, `<${e}>`], !1);
				if (n !== void 0) return n;
			}
		}
	}, a = i(e, [], !0);
	return a === void 0 ? r === void 0 ? {
		valid: !0,
		declarations: t
	} : {
		valid: !1,
		reason: r,
		declarations: t
	} : {
		valid: !1,
		reason: r ?? a
	};
}
const NON_REACHABLE_SUBSCHEMA_KEYWORDS = [
	"items",
	"prefixItems",
	"contains",
	"additionalProperties",
	"unevaluatedProperties",
	"unevaluatedItems",
	"propertyNames",
	"patternProperties",
	"dependentSchemas",
	"oneOf",
	"anyOf",
	"allOf",
	"not",
	"if",
	"then",
	"else",
	"$defs",
	"definitions"
], OBJECT_VALUED_SUBSCHEMA_KEYWORDS = new Set([
	"patternProperties",
	"dependentSchemas",
	"$defs",
	"definitions"
]);
function pathName(e) {
	return e.length === 0 ? "<root>" : e.join(".");
}
const BASE64_SENTINEL_PREFIX = "=?base64?";
function mcpParamPrimitiveToString(e) {
	if (typeof e == "string") return e;
	if (typeof e == "boolean") return e ? "true" : "false";
	if (typeof e == "number") return !Number.isFinite(e) || Number.isInteger(e) && !Number.isSafeInteger(e) ? void 0 : String(e);
}
function needsBase64(e) {
	if (e.length === 0 || e.startsWith(BASE64_SENTINEL_PREFIX) && e.endsWith("?=") || e !== e.trim()) return !0;
	for (let t = 0; t < e.length; t++) {
		let n = e.codePointAt(t);
		if (!(n === 9 || n >= 32 && n <= 126)) return !0;
	}
	return !1;
}
function utf8ToBase64(e) {
	let t = new TextEncoder().encode(e), n = "";
	for (let e of t) n += String.fromCodePoint(e);
	return btoa(n);
}
function encodeMcpParamValue(e) {
	return needsBase64(e) ? `${BASE64_SENTINEL_PREFIX}${utf8ToBase64(e)}?=` : e;
}
function valueAtPath(e, t) {
	let n = e;
	for (let e of t) {
		if (typeof n != "object" || !n) return;
		n = n[e];
	}
	return n;
}
function buildMcpParamHeaders(e, t) {
	let n = {};
	for (let r of e) {
		let e = valueAtPath(t, r.path);
		if (e == null) continue;
		let i = mcpParamPrimitiveToString(e);
		i !== void 0 && (n[`Mcp-Param-${r.headerName}`] = encodeMcpParamValue(i));
	}
	return n;
}
ProtocolErrorCode.InvalidRequest, ProtocolErrorCode.UnsupportedProtocolVersion, ProtocolErrorCode.InvalidParams, ProtocolErrorCode.MethodNotFound, ProtocolErrorCode.InvalidParams, ProtocolErrorCode.MissingRequiredClientCapability, ProtocolErrorCode.ParseError, ProtocolErrorCode.InvalidRequest, ProtocolErrorCode.MethodNotFound, ProtocolErrorCode.UnsupportedProtocolVersion, ProtocolErrorCode.MissingRequiredClientCapability;
const MCP_NAME_HEADER_SOURCE = {
	"tools/call": "name",
	"prompts/get": "name",
	"resources/read": "uri",
	"tasks/get": "taskId",
	"tasks/update": "taskId",
	"tasks/cancel": "taskId"
};
function mcpNameSource(e, t) {
	let n = Object.hasOwn(MCP_NAME_HEADER_SOURCE, e) ? MCP_NAME_HEADER_SOURCE[e] : void 0;
	if (n === void 0) return;
	let r = isPlainObject$2(t) ? t[n] : void 0;
	return {
		field: n,
		value: typeof r == "string" ? r : void 0
	};
}
function isPlainObject$2(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function parseSchema(e, t) {
	return safeParse(e, t);
}
function shapeKeys(e) {
	return new Set(e.flatMap((e) => Object.keys(e.shape)));
}
function isStandardSchema(e) {
	if (e == null) return !1;
	let t = typeof e;
	return t !== "object" && t !== "function" || !("~standard" in e) ? !1 : typeof e["~standard"]?.validate == "function";
}
let warnedZodFallback = !1;
const JSON_SCHEMA_CONVERSION_TARGET = "draft-2020-12";
function standardSchemaToJsonSchema(e, t = "input") {
	let n = e["~standard"], r;
	if (n.jsonSchema) r = n.jsonSchema[t]({ target: JSON_SCHEMA_CONVERSION_TARGET });
	else if (n.vendor === "zod") {
		if (!("_zod" in e)) throw Error("Schema appears to be from zod 3, which the SDK cannot convert to JSON Schema. Upgrade to zod >=4.2.0, or wrap your JSON Schema with fromJsonSchema().");
		warnedZodFallback || (warnedZodFallback = !0, console.warn("[mcp-sdk] Your zod version does not implement `~standard.jsonSchema` (added in zod 4.2.0). Falling back to z.toJSONSchema(). Upgrade to zod >=4.2.0 to silence this warning.")), r = toJSONSchema(e, {
			target: JSON_SCHEMA_CONVERSION_TARGET,
			io: t
		});
	} else throw Error(`Schema library "${n.vendor}" does not implement StandardJSONSchemaV1 (\`~standard.jsonSchema\`). Upgrade to a version that does, or wrap your JSON Schema with fromJsonSchema().`);
	if (t === "output") return r.type === void 0 && isProvablyObjectShapedRoot(r) ? {
		type: "object",
		...r
	} : r;
	if (r.type !== void 0 && r.type !== "object") throw Error(`MCP tool and prompt schemas must describe objects (got type: ${JSON.stringify(r.type)}). Wrap your schema in z.object({...}) or equivalent.`);
	return {
		type: "object",
		...r
	};
}
const LOCAL_DEFINITION_REF = /^#\/(\$defs|definitions)\/([^/~%]+)$/;
function isProvablyObjectShapedRoot(e, t = e) {
	if ("properties" in e || "patternProperties" in e || "additionalProperties" in e || "required" in e) return !0;
	let n = typeof e.$ref == "string" && LOCAL_DEFINITION_REF.exec(e.$ref);
	if (n && t[n[1]]?.[n[2]]?.type === "object") return !0;
	for (let n of [
		"oneOf",
		"anyOf",
		"allOf"
	]) {
		let r = e[n];
		if (Array.isArray(r) && r.length > 0) return r.every((e) => typeof e == "object" && !!e && (e.type === "object" || isProvablyObjectShapedRoot(e, "$id" in e ? {} : t)));
	}
	return !1;
}
function formatIssue(e) {
	return e.path?.length ? `${e.path.map((e) => String(typeof e == "object" ? e.key : e)).join(".")}: ${e.message}` : e.message;
}
async function validateStandardSchema(e, t) {
	let n = await e["~standard"].validate(t);
	return n.issues && n.issues.length > 0 ? {
		success: !1,
		error: n.issues.map((e) => formatIssue(e)).join(", ")
	} : {
		success: !0,
		data: n.value
	};
}
function zodEmittedPattern(e) {
	let t = toJSONSchema(e, {
		target: JSON_SCHEMA_CONVERSION_TARGET,
		io: "input"
	});
	return typeof t.pattern == "string" ? t.pattern : void 0;
}
const DATETIME_FRACTION_DIGITS = /\\\.\\d\{(\d+)\}/;
function datetimeReferenceSchemas(e) {
	let t = DATETIME_FRACTION_DIGITS.exec(e), n = [
		void 0,
		-1,
		0
	];
	return t && n.push(Number(t[1])), [!1, !0].flatMap((e) => [!1, !0].flatMap((t) => n.map((n) => datetime({
		local: e,
		offset: t,
		precision: n
	}))));
}
function referencePatternsForFormat(e, t) {
	let n;
	switch (e) {
		case "email":
			n = [email()];
			break;
		case "uri":
			n = [url()];
			break;
		case "date":
			n = [date()];
			break;
		case "date-time": n = datetimeReferenceSchemas(t);
	}
	return new Set(n.map((e) => zodEmittedPattern(e)).filter((e) => e !== void 0));
}
function isLibraryFormatPattern(e, t, n) {
	return n !== "zod" || referencePatternsForFormat(e, t).has(t);
}
function isJsonObject(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function convertStandardElicitationSchema(e) {
	try {
		return standardSchemaToJsonSchema(e, "input");
	} catch (e) {
		let t = e instanceof Error ? e.message : String(e);
		throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Elicitation requestedSchema must describe an object with flat primitive properties: ${t}`);
	}
}
const ANNOTATION_ONLY_JSON_SCHEMA_KEYWORDS = new Set([
	"$comment",
	"deprecated",
	"description",
	"examples",
	"readOnly",
	"title",
	"writeOnly"
]);
function isAnnotationOnlyJsonSchemaKeyword(e) {
	return ANNOTATION_ONLY_JSON_SCHEMA_KEYWORDS.has(e) || e.startsWith("x-");
}
const ROOT_KEYS = new Set(["$schema", ...Object.keys(ElicitRequestFormParamsSchema.shape.requestedSchema.shape)]), PROPERTY_KEYS_BY_TYPE = {
	string: shapeKeys([
		StringSchemaSchema,
		UntitledSingleSelectEnumSchemaSchema,
		TitledSingleSelectEnumSchemaSchema,
		LegacyTitledEnumSchemaSchema
	]),
	number: shapeKeys([NumberSchemaSchema]),
	integer: shapeKeys([NumberSchemaSchema]),
	boolean: shapeKeys([BooleanSchemaSchema]),
	array: shapeKeys([UntitledMultiSelectEnumSchemaSchema, TitledMultiSelectEnumSchemaSchema])
}, SUPPORTED_STRING_FORMATS = new Set(StringSchemaSchema.shape.format.unwrap().options);
function walkProperty(e, t, n, r) {
	if (!isJsonObject(e)) return e;
	let i = typeof e.type == "string" && Object.hasOwn(PROPERTY_KEYS_BY_TYPE, e.type) ? PROPERTY_KEYS_BY_TYPE[e.type] : void 0;
	if (i === void 0) return e;
	let a = {};
	for (let [o, s] of Object.entries(e)) i.has(o) || isAnnotationOnlyJsonSchemaKeyword(o) ? a[o] = s : o === "pattern" && e.type === "string" && typeof e.format == "string" ? SUPPORTED_STRING_FORMATS.has(e.format) ? typeof s == "string" && isLibraryFormatPattern(e.format, s, n) || r.push(`${t}.${o}`) : a[o] = s : r.push(`${t}.${o}`);
	return a;
}
function walkRequestedSchema(e, t) {
	let n = {}, r = [];
	for (let [i, a] of Object.entries(e)) i === "properties" && isJsonObject(a) ? n[i] = Object.fromEntries(Object.entries(a).map(([e, n]) => [e, walkProperty(n, `properties.${e}`, t, r)])) : ROOT_KEYS.has(i) ? n[i] = a : isAnnotationOnlyJsonSchemaKeyword(i) || r.push(i);
	if (r.length > 0) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Elicitation requestedSchema contains unsupported JSON Schema constraint(s) after Standard Schema conversion: ${r.join(", ")}`);
	return n;
}
function describeUnsupportedProperties(e, t) {
	if (!isJsonObject(e.properties)) return t;
	let n = Object.entries(e.properties).filter(([, e]) => !parseSchema(PrimitiveSchemaDefinitionSchema, e).success).map(([e]) => `properties.${e}`);
	return n.length > 0 ? n.join(", ") : t;
}
function findDroppedConstraintPaths(e, t, n = "") {
	return Array.isArray(e) && Array.isArray(t) ? e.flatMap((e, r) => findDroppedConstraintPaths(e, t[r], `${n}[${r}]`)) : !isJsonObject(e) || !isJsonObject(t) ? [] : Object.entries(e).flatMap(([e, r]) => {
		let i = n ? `${n}.${e}` : e;
		return Object.prototype.hasOwnProperty.call(t, e) ? findDroppedConstraintPaths(r, t[e], i) : isAnnotationOnlyJsonSchemaKeyword(e) ? [] : [i];
	});
}
function normalizeElicitInputParams(e) {
	if (!isStandardSchema(e.requestedSchema)) return {
		...e,
		mode: "form",
		requestedSchema: e.requestedSchema
	};
	let t = e.requestedSchema["~standard"].vendor, n = walkRequestedSchema(convertStandardElicitationSchema(e.requestedSchema), t), r = parseSchema(ElicitRequestFormParamsSchema.shape.requestedSchema, n);
	if (!r.success) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Elicitation requestedSchema only supports flat primitive properties (string, number, integer, boolean, and string enums): ${describeUnsupportedProperties(n, r.error.message)}`);
	let i = findDroppedConstraintPaths(n, r.data);
	if (i.length > 0) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Elicitation requestedSchema contains unsupported JSON Schema constraint(s) after Standard Schema conversion: ${i.join(", ")}`);
	let a = (r.data.required ?? []).filter((e) => !Object.prototype.hasOwnProperty.call(r.data.properties, e));
	if (a.length > 0) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Elicitation requestedSchema lists required properties that are not defined in properties: ${a.join(", ")}`);
	return {
		...e,
		mode: "form",
		requestedSchema: r.data
	};
}
function buildInputRequired(e) {
	let t = e.inputRequests !== void 0 && Object.keys(e.inputRequests).length > 0, n = typeof e.requestState == "string";
	if (!t && !n) throw TypeError("inputRequired() requires at least one of inputRequests (with at least one entry) or requestState (spec: every InputRequiredResult MUST include at least one of the two)");
	return {
		resultType: "input_required",
		...e.inputRequests !== void 0 && { inputRequests: e.inputRequests },
		...e.requestState !== void 0 && { requestState: e.requestState }
	};
}
Object.assign(buildInputRequired, {
	elicit(e) {
		try {
			return {
				method: "elicitation/create",
				params: normalizeElicitInputParams(e)
			};
		} catch (e) {
			throw e instanceof ProtocolError ? TypeError(e.message, { cause: e }) : e;
		}
	},
	elicitUrl(e) {
		return {
			method: "elicitation/create",
			params: {
				...e,
				mode: "url"
			}
		};
	},
	createMessage(e) {
		return {
			method: "sampling/createMessage",
			params: e
		};
	},
	listRoots() {
		return { method: "roots/list" };
	}
});
function resolveInputRequiredDriverConfig(e) {
	return {
		autoFulfill: e?.autoFulfill ?? !0,
		maxRounds: e?.maxRounds ?? 10
	};
}
function buildInputRequiredRetryParams(e, t, n) {
	let r = t !== void 0 && Object.keys(t).length > 0;
	return !r && n === void 0 ? e : {
		...e,
		...r && { inputResponses: t },
		...n !== void 0 && { requestState: n }
	};
}
function inputRequiredRoundsExceededMessage(e, t) {
	return `Multi-round-trip request '${e}' still required input after ${t} rounds (inputRequired.maxRounds)`;
}
function sleep(e, t) {
	return new Promise((n, r) => {
		if (t?.aborted) {
			r(t.reason instanceof SdkError ? t.reason : new SdkError(SdkErrorCode.RequestTimeout, String(t.reason)));
			return;
		}
		let i = setTimeout(() => {
			t?.removeEventListener("abort", a), n();
		}, e), a = () => {
			clearTimeout(i), r(t?.reason instanceof SdkError ? t.reason : new SdkError(SdkErrorCode.RequestTimeout, String(t?.reason)));
		};
		t?.addEventListener("abort", a, { once: !0 });
	});
}
function linkedRoundAbort(e) {
	let t = new AbortController(), n = () => t.abort(e?.reason);
	return e?.addEventListener("abort", n, { once: !0 }), e?.aborted && t.abort(e.reason), {
		signal: t.signal,
		abort: (e) => t.abort(e),
		dispose: () => e?.removeEventListener("abort", n)
	};
}
async function runInputRequiredDriver(e) {
	let { config: t, method: n, originalParams: r, requestOptions: i, hooks: a, signal: o } = e, s = e.flowStartedAt ?? Date.now(), c = e.firstPayload, l = 0;
	for (;;) {
		if (l += 1, l > t.maxRounds) throw new SdkError(SdkErrorCode.InputRequiredRoundsExceeded, inputRequiredRoundsExceededMessage(n, t.maxRounds), {
			rounds: t.maxRounds,
			lastResult: {
				inputRequests: c.inputRequests,
				...c.requestState !== void 0 && { requestState: c.requestState }
			}
		});
		i.onprogress?.({
			progress: l,
			message: `Fulfilling input required by '${n}' (round ${l})`
		});
		let e = Object.entries(c.inputRequests ?? {}), u;
		if (e.length > 0) {
			let t = linkedRoundAbort(o);
			try {
				let n = await Promise.all(e.map(async ([e, n]) => {
					try {
						return [e, await a.dispatchInputRequest(e, n, t.signal)];
					} catch (e) {
						throw t.abort(e), e;
					}
				}));
				u = Object.fromEntries(n);
			} finally {
				t.dispose();
			}
		} else await sleep(250, o);
		let d = { ...i.timeout !== void 0 && { timeout: i.timeout } };
		if (i.maxTotalTimeout !== void 0) {
			let e = Date.now() - s, t = i.maxTotalTimeout - e;
			if (t <= 0) throw new SdkError(SdkErrorCode.RequestTimeout, "Maximum total timeout exceeded", {
				maxTotalTimeout: i.maxTotalTimeout,
				totalElapsed: e
			});
			d.maxTotalTimeout = t;
		}
		let f = await a.retry(buildInputRequiredRetryParams(r, u, c.requestState), d);
		if (isInputRequiredResult(f)) c = {
			inputRequests: f.inputRequests ?? {},
			...f.requestState !== void 0 && { requestState: f.requestState }
		};
		else return f;
	}
}
const SPEC_SCHEMA_KEYS = "AnnotationsSchema.AudioContentSchema.BaseMetadataSchema.BlobResourceContentsSchema.BooleanSchemaSchema.CallToolRequestSchema.CallToolRequestParamsSchema.CallToolResultSchema.CancelledNotificationSchema.CancelledNotificationParamsSchema.CancelTaskRequestSchema.CancelTaskResultSchema.ClientCapabilitiesSchema.ClientNotificationSchema.ClientRequestSchema.ClientResultSchema.CompatibilityCallToolResultSchema.CompleteRequestSchema.CompleteRequestParamsSchema.CompleteResultSchema.ContentBlockSchema.CreateMessageRequestSchema.CreateMessageRequestParamsSchema.CreateMessageResultSchema.CreateMessageResultWithToolsSchema.CreateTaskResultSchema.CursorSchema.DiscoverRequestSchema.DiscoverResultSchema.ElicitationCompleteNotificationSchema.ElicitationCompleteNotificationParamsSchema.ElicitRequestSchema.ElicitRequestFormParamsSchema.ElicitRequestParamsSchema.ElicitRequestURLParamsSchema.ElicitResultSchema.EmbeddedResourceSchema.EmptyResultSchema.EnumSchemaSchema.GetPromptRequestSchema.GetPromptRequestParamsSchema.GetPromptResultSchema.GetTaskPayloadRequestSchema.GetTaskPayloadResultSchema.GetTaskRequestSchema.GetTaskResultSchema.IconSchema.IconsSchema.ImageContentSchema.ImplementationSchema.InitializedNotificationSchema.InitializeRequestSchema.InitializeRequestParamsSchema.InitializeResultSchema.JSONArraySchema.JSONObjectSchema.JSONRPCErrorResponseSchema.JSONRPCMessageSchema.JSONRPCNotificationSchema.JSONRPCRequestSchema.JSONRPCResponseSchema.JSONRPCResultResponseSchema.JSONValueSchema.LegacyTitledEnumSchemaSchema.ListPromptsRequestSchema.ListPromptsResultSchema.ListResourcesRequestSchema.ListResourcesResultSchema.ListResourceTemplatesRequestSchema.ListResourceTemplatesResultSchema.ListRootsRequestSchema.ListRootsResultSchema.ListTasksRequestSchema.ListTasksResultSchema.ListToolsRequestSchema.ListToolsResultSchema.LoggingLevelSchema.LoggingMessageNotificationSchema.LoggingMessageNotificationParamsSchema.ModelHintSchema.ModelPreferencesSchema.MultiSelectEnumSchemaSchema.NotificationSchema.NumberSchemaSchema.PaginatedRequestSchema.PaginatedRequestParamsSchema.PaginatedResultSchema.PingRequestSchema.PrimitiveSchemaDefinitionSchema.ProgressSchema.ProgressNotificationSchema.ProgressNotificationParamsSchema.ProgressTokenSchema.PromptSchema.PromptArgumentSchema.PromptListChangedNotificationSchema.PromptMessageSchema.PromptReferenceSchema.ReadResourceRequestSchema.ReadResourceRequestParamsSchema.ReadResourceResultSchema.RelatedTaskMetadataSchema.RequestSchema.RequestIdSchema.RequestMetaSchema.ResourceSchema.ResourceContentsSchema.ResourceLinkSchema.ResourceListChangedNotificationSchema.ResourceRequestParamsSchema.ResourceTemplateSchema.ResourceTemplateReferenceSchema.ResourceUpdatedNotificationSchema.ResourceUpdatedNotificationParamsSchema.ResultMetaObjectSchema.ResultSchema.RoleSchema.RootSchema.RootsListChangedNotificationSchema.SamplingContentSchema.SamplingMessageSchema.SamplingMessageContentBlockSchema.ServerCapabilitiesSchema.ServerNotificationSchema.ServerRequestSchema.ServerResultSchema.SetLevelRequestSchema.SetLevelRequestParamsSchema.SingleSelectEnumSchemaSchema.StringSchemaSchema.SubscribeRequestSchema.SubscribeRequestParamsSchema.SubscriptionFilterSchema.SubscriptionsAcknowledgedNotificationSchema.SubscriptionsAcknowledgedNotificationParamsSchema.SubscriptionsListenRequestSchema.SubscriptionsListenRequestParamsSchema.SubscriptionsListenResultSchema.SubscriptionsListenResultMetaSchema.TaskAugmentedRequestParamsSchema.TaskCreationParamsSchema.TaskMetadataSchema.TaskSchema.TaskStatusSchema.TaskStatusNotificationSchema.TaskStatusNotificationParamsSchema.TextContentSchema.TextResourceContentsSchema.TitledMultiSelectEnumSchemaSchema.TitledSingleSelectEnumSchemaSchema.ToolSchema.ToolAnnotationsSchema.ToolChoiceSchema.ToolExecutionSchema.ToolListChangedNotificationSchema.ToolResultContentSchema.ToolUseContentSchema.UnsubscribeRequestSchema.UnsubscribeRequestParamsSchema.UntitledMultiSelectEnumSchemaSchema.UntitledSingleSelectEnumSchemaSchema".split("."), authSchemas = {
	IdJagTokenExchangeResponseSchema,
	OAuthClientInformationFullSchema,
	OAuthClientInformationSchema,
	OAuthClientMetadataSchema,
	OAuthClientRegistrationErrorSchema,
	OAuthErrorResponseSchema,
	OAuthMetadataSchema,
	OAuthProtectedResourceMetadataSchema,
	OAuthTokenRevocationRequestSchema,
	OAuthTokensSchema,
	OpenIdProviderDiscoveryMetadataSchema,
	OpenIdProviderMetadataSchema
}, _specTypeSchemas = {}, _isSpecType = {};
function register(e, t) {
	let n = e.slice(0, -6);
	_specTypeSchemas[n] = t, _isSpecType[n] = (e) => t.safeParse(e).success;
}
for (let e of SPEC_SCHEMA_KEYS) register(e, schemas_exports[e]);
for (let [e, t] of Object.entries(authSchemas)) register(e, t);
const specTypeSchemas = Object.freeze(_specTypeSchemas), isSpecType = Object.freeze(_isSpecType);
function bootstrapOutboundCodec(e) {
	switch (e) {
		case "initialize":
		case "notifications/initialized": return codecForVersion(void 0);
		case "server/discover": return codecForVersion(MODERN_WIRE_REVISION);
		default: return;
	}
}
const RESERVED_ENVELOPE_META_KEYS = [
	PROTOCOL_VERSION_META_KEY,
	CLIENT_INFO_META_KEY,
	CLIENT_CAPABILITIES_META_KEY,
	LOG_LEVEL_META_KEY
], RETRY_PARAMS_KEYS = ["inputResponses", "requestState"];
function liftWireOnlyMaterial(e, t) {
	let n = e.params;
	if (!isPlainObject$1(n)) return {
		message: e,
		lifted: {}
	};
	let r = n._meta, i = isPlainObject$1(r) ? RESERVED_ENVELOPE_META_KEYS.filter((e) => e in r) : [], a = t === "request" ? RETRY_PARAMS_KEYS.filter((e) => e in n) : [];
	if (i.length === 0 && a.length === 0) return {
		message: e,
		lifted: {}
	};
	let o = {}, s = { ...n };
	if (i.length > 0 && isPlainObject$1(r)) {
		let e = {}, t = { ...r };
		for (let n of i) e[n] = r[n], delete t[n];
		o.envelope = e, Object.keys(t).length > 0 ? s._meta = t : delete s._meta;
	}
	for (let e of a) e === "inputResponses" && (o.inputResponses = s[e]), e === "requestState" && (o.requestState = s[e]), delete s[e];
	return {
		message: {
			...e,
			params: s
		},
		lifted: o
	};
}
function codecResultValidator(e, t) {
	let n = e.validateResult(t, void 0);
	if (n.ok || n.reason !== "not-in-era") return { "~standard": {
		version: 1,
		vendor: "mcp-wire-codec",
		validate(n) {
			let r = e.validateResult(t, n);
			return r.ok ? { value: r.value } : { issues: [{ message: r.reason === "invalid" ? r.message : `not-in-era: ${t}` }] };
		}
	} };
}
function requestStateAccessor(e) {
	return () => e;
}
const NO_REQUEST_STATE = requestStateAccessor(void 0);
var Protocol = class {
	_transport;
	_requestMessageId = 0;
	_requestHandlers = new Map();
	_customSchemaRequestMethods = new Set();
	_requestHandlerAbortControllers = new Map();
	_notificationHandlers = new Map();
	_responseHandlers = new Map();
	_progressHandlers = new Map();
	_timeoutInfo = new Map();
	_pendingDebouncedNotifications = new Set();
	_negotiatedProtocolVersion;
	_supportedProtocolVersions;
	onclose;
	onerror;
	fallbackRequestHandler;
	fallbackNotificationHandler;
	constructor(e) {
		this._options = e, this._supportedProtocolVersions = e?.supportedProtocolVersions ?? SUPPORTED_PROTOCOL_VERSIONS, this.setNotificationHandler("notifications/cancelled", (e) => {
			this._oncancel(e);
		}), this.setNotificationHandler("notifications/progress", (e) => {
			this._onprogress(e);
		}), this.setRequestHandler("ping", (e) => ({}));
	}
	_shouldDropInbound(e) {}
	_outboundMetaEnvelope() {}
	_envelopeOutbound(e) {
		let t = this._outboundMetaEnvelope();
		if (t === void 0) return e;
		let n = e.params ?? {};
		return {
			...e,
			params: {
				...n,
				_meta: {
					...t,
					...n._meta
				}
			}
		};
	}
	_resolveNonCompleteResult(e, t) {
		return Promise.reject(new SdkError(SdkErrorCode.UnsupportedResultType, `Unsupported result type '${e.kind}' for ${t.request.method}`, {
			resultType: e.kind,
			method: t.request.method
		}));
	}
	_getRequestHandler(e) {
		return this._requestHandlers.get(e);
	}
	async _oncancel(e) {
		e.params.requestId !== void 0 && this._requestHandlerAbortControllers.get(e.params.requestId)?.abort(e.params.reason);
	}
	_setupTimeout(e, t, n, r, i = !1) {
		this._timeoutInfo.set(e, {
			timeoutId: setTimeout(r, t),
			startTime: Date.now(),
			timeout: t,
			maxTotalTimeout: n,
			resetTimeoutOnProgress: i,
			onTimeout: r
		});
	}
	_resetTimeout(e) {
		let t = this._timeoutInfo.get(e);
		if (!t) return !1;
		let n = Date.now() - t.startTime;
		if (t.maxTotalTimeout && n >= t.maxTotalTimeout) throw this._timeoutInfo.delete(e), new SdkError(SdkErrorCode.RequestTimeout, "Maximum total timeout exceeded", {
			maxTotalTimeout: t.maxTotalTimeout,
			totalElapsed: n
		});
		return clearTimeout(t.timeoutId), t.timeoutId = setTimeout(t.onTimeout, t.timeout), !0;
	}
	_cleanupTimeout(e) {
		let t = this._timeoutInfo.get(e);
		t && (clearTimeout(t.timeoutId), this._timeoutInfo.delete(e));
	}
	async connect(e) {
		this._transport = e;
		let t = this.transport?.onclose;
		this._transport.onclose = () => {
			try {
				t?.();
			} finally {
				this._onclose();
			}
		};
		let n = this.transport?.onerror;
		this._transport.onerror = (e) => {
			n?.(e), this._onerror(e);
		};
		let r = this._transport?.onmessage;
		this._transport.onmessage = (e, t) => {
			r?.(e, t), isJSONRPCResultResponse(e) || isJSONRPCErrorResponse(e) ? this._onresponse(e) : isJSONRPCRequest(e) ? this._onrequest(e, t) : isJSONRPCNotification(e) ? this._onnotification(e, t) : this._onerror(Error(`Unknown message type: ${JSON.stringify(e)}`));
		}, e.setSupportedProtocolVersions?.(this._supportedProtocolVersions), await this._transport.start();
	}
	_onclose() {
		let e = this._responseHandlers;
		this._responseHandlers = new Map(), this._progressHandlers.clear(), this._pendingDebouncedNotifications.clear();
		for (let e of this._timeoutInfo.values()) clearTimeout(e.timeoutId);
		this._timeoutInfo.clear();
		let t = this._requestHandlerAbortControllers;
		this._requestHandlerAbortControllers = new Map();
		let n = new SdkError(SdkErrorCode.ConnectionClosed, "Connection closed");
		this._transport = void 0;
		try {
			this.onclose?.();
		} finally {
			for (let t of e.values()) t(n);
			for (let e of t.values()) e.abort(n);
		}
	}
	_onerror(e) {
		this.onerror?.(e);
	}
	_onnotification(e, t) {
		let { message: n } = liftWireOnlyMaterial(e, "notification"), r = this._negotiatedWireCodec();
		if (t?.classification === void 0 && this._shouldDropInbound(e) === "drop") return;
		if (t?.classification !== void 0) {
			let e = classifiedWireEra(t.classification);
			if (e !== r.era) {
				this._onerror(Error(`Era mismatch on inbound notification '${n.method}': classified as ${e} but this instance serves ${r.era}`));
				return;
			}
		}
		if (isSpecNotificationMethod(n.method) && !r.hasNotificationMethod(n.method)) return;
		let i = this._notificationHandlers.get(n.method), a = this.fallbackNotificationHandler;
		(i !== void 0 || a !== void 0) && Promise.resolve().then(() => i === void 0 ? a(n) : i(n, r)).catch((e) => this._onerror(Error(`Uncaught error in notification handler: ${e}`)));
	}
	_onrequest(e, t) {
		let { message: n, lifted: r } = liftWireOnlyMaterial(e, "request"), i = this._negotiatedWireCodec();
		if (t?.classification === void 0 && this._shouldDropInbound(e) === "drop") {
			this._onerror(Error(`Dropped inbound request '${e.method}': not servable on this connection's protocol era`));
			return;
		}
		let a = this._transport, o = (e, t, r) => {
			let i = {
				jsonrpc: "2.0",
				id: n.id,
				error: {
					code: e,
					message: t,
					...r !== void 0 && { data: r }
				}
			};
			a?.send(i).catch((e) => this._onerror(Error(`Failed to send an error response: ${e}`)));
		};
		if (t?.classification !== void 0) {
			let e = classifiedWireEra(t.classification);
			if (e !== i.era) {
				this._onerror(Error(`Era mismatch on inbound request '${n.method}': classified as ${e} but this instance serves ${i.era}`));
				let r = t.classification.revision ?? e;
				o(ProtocolErrorCode.UnsupportedProtocolVersion, `Unsupported protocol version: ${r}`, {
					supported: this._supportedProtocolVersions,
					requested: r
				});
				return;
			}
		}
		if (isSpecRequestMethod(n.method) && !i.hasRequestMethod(n.method) && !(isExtensionReusedRequestMethod(n.method) && this._customSchemaRequestMethods.has(n.method))) {
			o(ProtocolErrorCode.MethodNotFound, "Method not found");
			return;
		}
		let s = this._requestHandlers.get(n.method) ?? this.fallbackRequestHandler;
		if (s === void 0) {
			o(ProtocolErrorCode.MethodNotFound, "Method not found");
			return;
		}
		let c = i.checkInboundEnvelope(r);
		if (c !== void 0) {
			o(ProtocolErrorCode.InvalidParams, c);
			return;
		}
		let l = (e, t) => this._notificationViaCodec(this._resolveOutboundCodec(e.method), e, {
			...t,
			relatedRequestId: n.id
		}), u = (e, t, r) => this._requestWithSchemaViaCodec(this._resolveOutboundCodec(e.method), e, t, {
			...r,
			relatedRequestId: n.id
		}), d = new AbortController();
		this._requestHandlerAbortControllers.set(n.id, d);
		let f = r.inputResponses === void 0 ? void 0 : partitionInputResponses(r.inputResponses), p = {
			sessionId: a?.sessionId,
			mcpReq: {
				id: n.id,
				method: n.method,
				_meta: n.params?._meta,
				...r.envelope !== void 0 && { envelope: r.envelope },
				...f !== void 0 && { inputResponses: f.accepted },
				...f !== void 0 && f.droppedKeys.length > 0 && { droppedInputResponseKeys: f.droppedKeys },
				requestState: r.requestState === void 0 ? NO_REQUEST_STATE : requestStateAccessor(r.requestState),
				signal: d.signal,
				send: ((e, t, n) => {
					let r = this._resolveOutboundCodec(e.method);
					if (this._assertOutboundRequestInEra(r, e.method), isStandardSchema(t)) return u(e, t, n);
					let i = codecResultValidator(r, e.method);
					if (i === void 0) throw TypeError(`'${e.method}' is not a spec method; pass a result schema as the second argument to ctx.mcpReq.send().`);
					return u(e, i, t);
				}),
				notify: l
			},
			http: t?.authInfo ? { authInfo: t.authInfo } : void 0
		}, m = this.buildContext(p, t);
		Promise.resolve().then(() => s(n, m)).then(async (e) => {
			if (d.signal.aborted) return;
			let t;
			try {
				t = i.encodeResult(n.method, e, this._outboundServerInfo());
			} catch (e) {
				this._onerror(Error(`Failed to encode result for ${n.method}: ${e}`)), o(ProtocolErrorCode.InternalError, "Internal error");
				return;
			}
			let r = {
				result: t,
				jsonrpc: "2.0",
				id: n.id
			};
			await a?.send(r);
		}, async (e) => {
			if (d.signal.aborted) return;
			let t = Number.isSafeInteger(e.code) ? e.code : ProtocolErrorCode.InternalError, r = {
				jsonrpc: "2.0",
				id: n.id,
				error: {
					code: i.encodeErrorCode(t),
					message: e.message ?? "Internal error",
					...e.data !== void 0 && { data: e.data }
				}
			};
			await a?.send(r);
		}).catch((e) => this._onerror(Error(`Failed to send response: ${e}`))).finally(() => {
			this._requestHandlerAbortControllers.get(n.id) === d && this._requestHandlerAbortControllers.delete(n.id);
		});
	}
	_onprogress(e) {
		let { progressToken: t, ...n } = e.params, r = Number(t), i = this._progressHandlers.get(r);
		if (!i) {
			this._onerror(Error(`Received a progress notification for an unknown token: ${JSON.stringify(e)}`));
			return;
		}
		let a = this._responseHandlers.get(r), o = this._timeoutInfo.get(r);
		if (o && a && o.resetTimeoutOnProgress) try {
			this._resetTimeout(r);
		} catch (e) {
			this._responseHandlers.delete(r), this._progressHandlers.delete(r), this._cleanupTimeout(r), a(e);
			return;
		}
		i(n);
	}
	_onresponse(e) {
		let t = Number(e.id), n = this._responseHandlers.get(t);
		n === void 0 ? this._onerror(Error(`Received a response for an unknown message ID: ${JSON.stringify(e)}`)) : (this._responseHandlers.delete(t), this._cleanupTimeout(t), this._progressHandlers.delete(t), isJSONRPCResultResponse(e) ? n(e) : n(ProtocolError.fromError(e.error.code, e.error.message, e.error.data)));
	}
	get transport() {
		return this._transport;
	}
	async close() {
		await this._transport?.close();
	}
	request(e, t, n) {
		let r = this._resolveOutboundCodec(e.method);
		if (isStandardSchema(t)) return isExtensionReusedRequestMethod(e.method) || this._assertOutboundRequestInEra(r, e.method), this._requestWithSchemaViaCodec(r, e, t, n);
		this._assertOutboundRequestInEra(r, e.method);
		let i = codecResultValidator(r, e.method);
		if (i === void 0) throw TypeError(`'${e.method}' is not a spec method; pass a result schema as the second argument to request().`);
		return this._requestWithSchemaViaCodec(r, e, i, t);
	}
	_negotiatedWireCodec() {
		return codecForVersion(this._negotiatedProtocolVersion);
	}
	_wireCodec() {
		return this._negotiatedWireCodec();
	}
	_resolveOutboundCodec(e) {
		if (this._negotiatedProtocolVersion === void 0) {
			let t = bootstrapOutboundCodec(e);
			if (t) return t;
		}
		return this._negotiatedWireCodec();
	}
	_assertOutboundRequestInEra(e, t) {
		if (isSpecRequestMethod(t) && !e.hasRequestMethod(t)) throw new SdkError(SdkErrorCode.MethodNotSupportedByProtocolVersion, `Method '${t}' is not supported by the negotiated protocol version (wire era ${e.era})`, {
			method: t,
			era: e.era
		});
	}
	_requestWithSchema(e, t, n) {
		let r = this._resolveOutboundCodec(e.method);
		return this._assertOutboundRequestInEra(r, e.method), this._requestWithSchemaViaCodec(r, e, t, n);
	}
	_requestWithSchemaViaCodec(e, t, n, r) {
		let { relatedRequestId: i, resumptionToken: a, onresumptiontoken: o, headers: s } = r ?? {}, c = Date.now(), l, u;
		return new Promise((d, f) => {
			let p = (e) => {
				f(e);
			};
			if (!this._transport) {
				p(Error("Not connected"));
				return;
			}
			if (this._options?.enforceStrictCapabilities === !0) try {
				this.assertCapabilityForMethod(t.method);
			} catch (e) {
				p(e);
				return;
			}
			if (r?.signal?.aborted) {
				let e = r.signal.reason;
				throw e instanceof SdkError ? e : new SdkError(SdkErrorCode.RequestTimeout, String(e));
			}
			let m = e.era === "2026-07-28" && this._transport.hasPerRequestStream === !0 ? new AbortController() : void 0, h = this._requestMessageId++;
			u = h;
			let g = {
				...t,
				jsonrpc: "2.0",
				id: h
			};
			r?.onprogress && (this._progressHandlers.set(h, r.onprogress), g.params = {
				...t.params,
				_meta: {
					...t.params?._meta,
					progressToken: h
				}
			});
			let _ = this._envelopeOutbound(g), v = !1, y = (e) => {
				v || (this._progressHandlers.delete(h), m === void 0 ? t.method !== "initialize" && this._transport?.send(this._envelopeOutbound({
					jsonrpc: "2.0",
					method: "notifications/cancelled",
					params: {
						requestId: h,
						reason: String(e)
					}
				}), {
					relatedRequestId: i,
					resumptionToken: a,
					onresumptiontoken: o
				}).catch((e) => this._onerror(Error(`Failed to send cancellation: ${e}`))) : m.abort(), f(e instanceof SdkError ? e : new SdkError(SdkErrorCode.RequestTimeout, String(e))));
			};
			this._responseHandlers.set(h, (i) => {
				if (r?.signal?.aborted) return;
				if (v = !0, i instanceof Error) return f(i);
				let a;
				try {
					a = e.decodeResult(t.method, i.result);
				} catch (e) {
					return f(e instanceof Error ? e : Error(String(e)));
				}
				if (a.kind === "invalid") return f(a.error);
				if (a.kind === "input_required") {
					if (r?.allowInputRequired === !0) return d(manualInputRequiredValue(a));
					let i = {
						codec: e,
						request: t,
						resultSchema: n,
						options: r,
						flowStartedAt: c,
						retry: (r, i) => this._requestWithSchemaViaCodec(e, r === void 0 ? { method: t.method } : {
							method: t.method,
							params: r
						}, n, i)
					};
					return d(this._resolveNonCompleteResult(a, i));
				}
				validateStandardSchema(n, a.result).then((e) => {
					e.success ? d(e.data) : f(new SdkError(SdkErrorCode.InvalidResult, `Invalid result for ${t.method}: ${e.error}`));
				}, f);
			}), l = () => y(r?.signal?.reason), r?.signal?.addEventListener("abort", l, { once: !0 });
			let b = r?.timeout ?? 6e4;
			this._setupTimeout(h, b, r?.maxTotalTimeout, () => y(new SdkError(SdkErrorCode.RequestTimeout, "Request timed out", { timeout: b })), r?.resetTimeoutOnProgress ?? !1), this._transport.send(_, {
				relatedRequestId: i,
				resumptionToken: a,
				onresumptiontoken: o,
				headers: s,
				requestSignal: m?.signal
			}).catch((e) => {
				this._progressHandlers.delete(h), f(e);
			});
		}).finally(() => {
			l && r?.signal?.removeEventListener("abort", l), u !== void 0 && (this._responseHandlers.delete(u), this._cleanupTimeout(u));
		});
	}
	async notification(e, t) {
		return await this._notificationViaCodec(this._resolveOutboundCodec(e.method), e, t);
	}
	async _notificationViaCodec(e, t, n) {
		if (!this._transport) throw new SdkError(SdkErrorCode.NotConnected, "Not connected");
		if (isSpecNotificationMethod(t.method) && !e.hasNotificationMethod(t.method)) throw new SdkError(SdkErrorCode.MethodNotSupportedByProtocolVersion, `Notification '${t.method}' is not supported by the negotiated protocol version (wire era ${e.era})`, {
			method: t.method,
			era: e.era
		});
		this.assertNotificationCapability(t.method);
		let r = this._envelopeOutbound({
			jsonrpc: "2.0",
			...t
		});
		if ((this._options?.debouncedNotificationMethods ?? []).includes(t.method) && !t.params && n?.relatedRequestId === void 0) {
			if (this._pendingDebouncedNotifications.has(t.method)) return;
			this._pendingDebouncedNotifications.add(t.method), Promise.resolve().then(() => {
				this._pendingDebouncedNotifications.delete(t.method), this._transport && this._transport?.send(r, n).catch((e) => this._onerror(e));
			});
		} else await this._transport.send(r, n);
	}
	setRequestHandler(e, t, n) {
		this.assertRequestHandlerCapability(e);
		let r;
		if (typeof t == "function") {
			if (!isSpecRequestMethod(e)) throw TypeError(`'${e}' is not a spec request method; pass schemas as the second argument to setRequestHandler().`);
			r = (n, r) => {
				let i = this._negotiatedWireCodec(), a = i.validateRequest(e, n);
				if (!a.ok && a.reason === "not-in-era" && (a = i.validateInputRequest(e, n)), !a.ok) throw a.reason === "not-in-era" ? new ProtocolError(ProtocolErrorCode.InternalError, `No wire schema for ${e} in the resolved era`) : Error(a.message);
				return Promise.resolve(t(a.value, r));
			};
		} else if (n) r = async (r, i) => {
			let a = await validateStandardSchema(t.params, { ...r.params });
			if (!a.success) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Invalid params for ${e}: ${a.error}`);
			return n(a.data, i);
		};
		else throw TypeError("setRequestHandler: handler is required");
		typeof t == "function" ? this._customSchemaRequestMethods.delete(e) : this._customSchemaRequestMethods.add(e), this._requestHandlers.set(e, this._wrapHandler(e, r));
	}
	_wrapHandler(e, t) {
		return t;
	}
	_outboundServerInfo() {}
	removeRequestHandler(e) {
		this._requestHandlers.delete(e), this._customSchemaRequestMethods.delete(e);
	}
	assertCanSetRequestHandler(e) {
		if (this._requestHandlers.has(e)) throw Error(`A request handler for ${e} already exists, which would be overridden`);
	}
	setNotificationHandler(e, t, n) {
		if (typeof t == "function") {
			if (!isSpecNotificationMethod(e)) throw TypeError(`'${e}' is not a spec notification method; pass schemas as the second argument to setNotificationHandler().`);
			this._notificationHandlers.set(e, (n, r) => {
				let i = r.validateNotification(e, n);
				if (!i.ok) throw i.reason === "not-in-era" ? new ProtocolError(ProtocolErrorCode.InternalError, `No wire schema for ${e} in the resolved era`) : Error(i.message);
				return Promise.resolve(t(i.value));
			});
		} else {
			if (!n) throw TypeError("setNotificationHandler: handler is required");
			this._notificationHandlers.set(e, async (r) => {
				let i = await validateStandardSchema(t.params, { ...r.params });
				if (!i.success) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Invalid params for notification ${e}: ${i.error}`);
				await n(i.data, r);
			});
		}
	}
	removeNotificationHandler(e) {
		this._notificationHandlers.delete(e);
	}
};
function isPlainObject$1(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function mergeCapabilities(e, t) {
	let n = { ...e };
	for (let e in t) {
		let r = e, i = t[r];
		if (i === void 0) continue;
		let a = n[r];
		n[r] = isPlainObject$1(a) && isPlainObject$1(i) ? {
			...a,
			...i
		} : i;
	}
	return n;
}
function isPlainObject(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function partitionInputResponses(e) {
	let t = {}, n = [];
	if (!isPlainObject(e)) return {
		accepted: t,
		droppedKeys: n
	};
	for (let [r, i] of Object.entries(e)) !isPlainObject(i) || "method" in i || "result" in i ? n.push(r) : t[r] = i;
	return {
		accepted: t,
		droppedKeys: n
	};
}
function relatedMessagingUnavailable(e) {
	throw new SdkError(SdkErrorCode.SendFailed, `ctx.mcpReq.${e} is not available while fulfilling an embedded input request: the request is fulfilled locally and has no related peer request`);
}
function synthesizeInputRequestContext(e, t, n, r, i) {
	return {
		sessionId: i,
		mcpReq: {
			id: e,
			method: t,
			_meta: n?._meta,
			requestState: requestStateAccessor(void 0),
			signal: r,
			send: (() => relatedMessagingUnavailable("send")),
			notify: () => relatedMessagingUnavailable("notify")
		}
	};
}
async function dispatchInputRequest(e, t, n, r, i) {
	if (!isPlainObject(r) || typeof r.method != "string") throw new SdkError(SdkErrorCode.InvalidResult, `Invalid input request '${n}': each inputRequests entry must be an embedded request object with a method`, { key: n });
	let a = r.method;
	if (!t.hasInputRequestMethod(a)) throw new SdkError(SdkErrorCode.InvalidResult, `Invalid input request '${n}': '${a}' is not an embedded request the ${t.era} revision defines (expected elicitation/create, sampling/createMessage, or roots/list)`, {
		key: n,
		method: a
	});
	let o = e.getRequestHandler(a);
	if (o === void 0) throw new SdkError(SdkErrorCode.CapabilityNotSupported, `Cannot fulfil input request '${n}': no handler is registered for '${a}' on this client. Declare the corresponding capability and register a handler, or handle input_required results manually.`, {
		key: n,
		method: a
	});
	let s = isPlainObject(r.params) ? r.params : void 0;
	return await o({
		jsonrpc: "2.0",
		id: n,
		method: a,
		...s !== void 0 && { params: s }
	}, e.buildContext(synthesizeInputRequestContext(n, a, s, i, e.sessionId)));
}
function buildRetryLegRequestOptions(e, t) {
	return {
		...e?.signal !== void 0 && { signal: e.signal },
		...e?.onprogress !== void 0 && { onprogress: e.onprogress },
		...e?.resetTimeoutOnProgress !== void 0 && { resetTimeoutOnProgress: e.resetTimeoutOnProgress },
		...e?.headers !== void 0 && { headers: e.headers },
		...t.timeout !== void 0 && { timeout: t.timeout },
		...t.maxTotalTimeout !== void 0 && { maxTotalTimeout: t.maxTotalTimeout },
		allowInputRequired: !0
	};
}
function runInputRequiredFlow(e, t, n, r) {
	let { codec: i, request: a, options: o, flowStartedAt: s } = r, c = {
		inputRequests: n.inputRequests,
		...n.requestState !== void 0 && { requestState: n.requestState }
	}, l = {
		dispatchInputRequest: (t, n, r) => dispatchInputRequest(e, i, t, n, r),
		retry: (e, t) => r.retry(e, buildRetryLegRequestOptions(o, t))
	};
	return runInputRequiredDriver({
		config: t,
		method: a.method,
		originalParams: a.params,
		firstPayload: c,
		flowStartedAt: s,
		signal: o?.signal,
		requestOptions: {
			...o?.timeout !== void 0 && { timeout: o.timeout },
			...o?.maxTotalTimeout !== void 0 && { maxTotalTimeout: o.maxTotalTimeout },
			...o?.onprogress !== void 0 && { onprogress: o.onprogress }
		},
		hooks: l
	});
}
function manualInputRequiredValue(e) {
	return {
		resultType: "input_required",
		inputRequests: e.inputRequests,
		...e.requestState !== void 0 && { requestState: e.requestState },
		...e._meta !== void 0 && { _meta: e._meta }
	};
}
var import_content_type = __toESM(__commonJSMin(((e) => {
	var t = /; *([!#$%&'*+.^_`|~0-9A-Za-z-]+) *= *("(?:[\u000b\u0020\u0021\u0023-\u005b\u005d-\u007e\u0080-\u00ff]|\\[\u000b\u0020-\u00ff])*"|[!#$%&'*+.^_`|~0-9A-Za-z-]+) */g, n = /\\([\u000b\u0020-\u00ff])/g, r = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
	e.parse = i;
	function i(e) {
		if (!e) throw TypeError("argument string is required");
		var i = typeof e == "object" ? a(e) : e;
		if (typeof i != "string") throw TypeError("argument string is required to be a string");
		var s = i.indexOf(";"), c = s === -1 ? i.trim() : i.slice(0, s).trim();
		if (!r.test(c)) throw TypeError("invalid media type");
		var l = new o(c.toLowerCase());
		if (s !== -1) {
			var u, d, f;
			for (t.lastIndex = s; d = t.exec(i);) {
				if (d.index !== s) throw TypeError("invalid parameter format");
				s += d[0].length, u = d[1].toLowerCase(), f = d[2], f.charCodeAt(0) === 34 && (f = f.slice(1, -1), f.indexOf("\\") !== -1 && (f = f.replace(n, "$1"))), l.parameters[u] = f;
			}
			if (s !== i.length) throw TypeError("invalid parameter format");
		}
		return l;
	}
	function a(e) {
		var t;
		if (typeof e.getHeader == "function" ? t = e.getHeader("content-type") : typeof e.headers == "object" && (t = e.headers && e.headers["content-type"]), typeof t != "string") throw TypeError("content-type header is missing from object");
		return t;
	}
	function o(e) {
		this.parameters = Object.create(null), this.type = e;
	}
}))(), 1);
function mediaTypeEssence(e) {
	if (e) try {
		return import_content_type.parse(e).type;
	} catch {
		let t = (e.split(";", 1)[0] ?? "").trim().toLowerCase();
		return t === "" || e.slice(t.length).includes(",") ? void 0 : t;
	}
}
var ReadBuffer = class {
	_buffer;
	_maxBufferSize;
	constructor(e) {
		this._maxBufferSize = e?.maxBufferSize ?? 0xa00000;
	}
	append(e) {
		if ((this._buffer?.length ?? 0) + e.length > this._maxBufferSize) throw this.clear(), Error(`ReadBuffer exceeded maximum size of ${this._maxBufferSize} bytes`);
		this._buffer = this._buffer ? Buffer.concat([this._buffer, e]) : e;
	}
	readMessage() {
		for (; this._buffer;) {
			let e = this._buffer.indexOf("\n");
			if (e === -1) return null;
			let t = this._buffer.toString("utf8", 0, e).replace(/\r$/, "");
			this._buffer = this._buffer.subarray(e + 1);
			try {
				return deserializeMessage(t);
			} catch (e) {
				if (e instanceof SyntaxError) continue;
				throw e;
			}
		}
		return null;
	}
	clear() {
		this._buffer = void 0;
	}
};
function deserializeMessage(e) {
	return JSONRPCMessageSchema.parse(JSON.parse(e));
}
function normalizeHeaders(e) {
	return e ? e instanceof Headers ? Object.fromEntries(e.entries()) : Array.isArray(e) ? Object.fromEntries(e) : { ...e } : {};
}
function createFetchWithInit(e = fetch, t) {
	return t ? async (n, r) => e(n, {
		...t,
		...r,
		headers: r?.headers ? {
			...normalizeHeaders(t.headers),
			...normalizeHeaders(r.headers)
		} : t.headers
	}) : e;
}
const REDIRECT_STATUSES = new Set([
	301,
	302,
	303,
	307,
	308
]);
function isWithinOrigin(e, t) {
	return e.protocol === t.protocol && e.host === t.host || e.protocol === "http:" && t.protocol === "https:" && e.hostname === t.hostname && !e.port && !t.port;
}
function redirectTarget(e, t) {
	let n = REDIRECT_STATUSES.has(t.status) ? t.headers?.get("location") : void 0;
	if (n) try {
		return new URL(n, e);
	} catch {
		return;
	}
}
const leftToFetch = new WeakSet();
function fetchLeavingRedirects(e) {
	let t = (t, n) => e(t, n);
	return leftToFetch.add(t), t;
}
function fetchWithinOrigin(e) {
	return leftToFetch.has(e) ? e : async (t, n) => {
		if (n?.redirect === "error" || n?.redirect === "manual") return e(t, n);
		let r = (n?.method ?? "GET").toUpperCase(), i = t;
		for (let t = 0;; t++) {
			let a = await e(i, {
				...n,
				redirect: "manual"
			}), o = redirectTarget(i, a);
			if (!o || t === 5) return a;
			let s = new URL(i), c = r === "GET" || a.status === 307 || a.status === 308, l = !(o.username || o.password) || o.username === s.username && o.password === s.password;
			if (!c || !l || !isWithinOrigin(s, o)) return a;
			await a.text?.().catch(() => {}), i = o;
		}
	};
}
function unfollowedRedirect(e, t) {
	if (t.type === "opaqueredirect") return "Redirect not followed: this runtime does not expose where it points";
	let n = redirectTarget(t.url || e, t);
	if (n) return n.username = n.password = n.search = n.hash = "", n.protocol === "http:" && new URL(t.url || e).protocol === "https:" ? (n.protocol = "https:", `Redirect from https to plain http not followed; try ${n.href} as the endpoint`) : `Redirect to ${n.href} not followed; use that URL as the endpoint if it is the intended server`;
}
const MAX_TEMPLATE_LENGTH = 1e6, MAX_VARIABLE_LENGTH = 1e6, MAX_TEMPLATE_EXPRESSIONS = 1e4;
var UriTemplate = class e {
	static isTemplate(e) {
		return /\{[^}\s]+\}/.test(e);
	}
	static validateLength(e, t, n) {
		if (e.length > t) throw Error(`${n} exceeds maximum length of ${t} characters (got ${e.length})`);
	}
	template;
	parts;
	get variableNames() {
		return this.parts.flatMap((e) => typeof e == "string" ? [] : e.names);
	}
	constructor(t) {
		e.validateLength(t, MAX_TEMPLATE_LENGTH, "Template"), this.template = t, this.parts = this.parse(t);
	}
	toString() {
		return this.template;
	}
	parse(t) {
		let n = [], r = "", i = 0, a = 0;
		for (; i < t.length;) if (t[i] === "{") {
			r &&= (n.push(r), "");
			let o = t.indexOf("}", i);
			if (o === -1) throw Error("Unclosed template expression");
			if (a++, a > MAX_TEMPLATE_EXPRESSIONS) throw Error(`Template contains too many expressions (max ${MAX_TEMPLATE_EXPRESSIONS})`);
			let s = t.slice(i + 1, o), c = this.getOperator(s), l = s.includes("*"), u = this.getNames(s), d = u[0];
			for (let t of u) e.validateLength(t, MAX_VARIABLE_LENGTH, "Variable name");
			n.push({
				name: d,
				operator: c,
				names: u,
				exploded: l
			}), i = o + 1;
		} else r += t[i], i++;
		return r && n.push(r), n;
	}
	getOperator(e) {
		return [
			"+",
			"#",
			".",
			"/",
			"?",
			"&"
		].find((t) => e.startsWith(t)) || "";
	}
	getNames(e) {
		let t = this.getOperator(e);
		return e.slice(t.length).split(",").map((e) => e.replace("*", "").trim()).filter((e) => e.length > 0);
	}
	encodeValue(t, n) {
		return e.validateLength(t, MAX_VARIABLE_LENGTH, "Variable value"), n === "+" || n === "#" ? encodeURI(t) : encodeURIComponent(t);
	}
	expandPart(e, t) {
		if (e.operator === "?" || e.operator === "&") {
			let n = e.names.map((n) => {
				let r = t[n];
				return r === void 0 ? "" : `${n}=${Array.isArray(r) ? r.map((t) => this.encodeValue(t, e.operator)).join(",") : this.encodeValue(r.toString(), e.operator)}`;
			}).filter((e) => e.length > 0);
			return n.length === 0 ? "" : (e.operator === "?" ? "?" : "&") + n.join("&");
		}
		if (e.names.length > 1) {
			let n = e.names.map((e) => t[e]).filter((e) => e !== void 0);
			return n.length === 0 ? "" : n.map((e) => Array.isArray(e) ? e[0] : e).join(",");
		}
		let n = t[e.name];
		if (n === void 0) return "";
		let r = (Array.isArray(n) ? n : [n]).map((t) => this.encodeValue(t, e.operator));
		switch (e.operator) {
			case "":
			case "+": return r.join(",");
			case "#": return "#" + r.join(",");
			case ".": return "." + r.join(".");
			case "/": return "/" + r.join("/");
			default: return r.join(",");
		}
	}
	expand(e) {
		let t = "", n = !1;
		for (let r of this.parts) {
			if (typeof r == "string") {
				t += r;
				continue;
			}
			let i = this.expandPart(r, e);
			i && (t += (r.operator === "?" || r.operator === "&") && n ? i.replace("?", "&") : i, (r.operator === "?" || r.operator === "&") && (n = !0));
		}
		return t;
	}
	escapeRegExp(e) {
		return e.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	}
	partToRegExp(t) {
		let n = [];
		for (let n of t.names) e.validateLength(n, MAX_VARIABLE_LENGTH, "Variable name");
		if (t.operator === "?" || t.operator === "&") {
			for (let e = 0; e < t.names.length; e++) {
				let r = t.names[e], i = e === 0 ? "\\" + t.operator : "&";
				n.push({
					pattern: i + this.escapeRegExp(r) + "=([^&]+)",
					name: r
				});
			}
			return n;
		}
		let r, i = t.name;
		switch (t.operator) {
			case "":
				r = t.exploded ? "([^/,]+(?:,[^/,]+)*)" : "([^/,]+)";
				break;
			case "+":
			case "#":
				r = "(.+)";
				break;
			case ".":
				r = String.raw`\.([^/,]+)`;
				break;
			case "/":
				r = "/" + (t.exploded ? "([^/,]+(?:,[^/,]+)*)" : "([^/,]+)");
				break;
			default: r = "([^/]+)";
		}
		return n.push({
			pattern: r,
			name: i
		}), n;
	}
	match(t) {
		e.validateLength(t, MAX_TEMPLATE_LENGTH, "URI");
		let n = "^", r = [];
		for (let e of this.parts) if (typeof e == "string") n += this.escapeRegExp(e);
		else {
			let t = this.partToRegExp(e);
			for (let { pattern: i, name: a } of t) n += i, r.push({
				name: a,
				exploded: e.exploded
			});
		}
		n += "$", e.validateLength(n, 1e6, "Generated regex pattern");
		let i = new RegExp(n), a = t.match(i);
		if (!a) return null;
		let o = {};
		for (let [e, t] of r.entries()) {
			let { name: n, exploded: r } = t, i = a[e + 1], s = n.replace("*", "");
			o[s] = r && i.includes(",") ? i.split(",") : i;
		}
		return o;
	}
}, InMemoryTransport = class e {
	_otherTransport;
	_messageQueue = [];
	_closed = !1;
	onclose;
	onerror;
	onmessage;
	sessionId;
	static createLinkedPair() {
		let t = new e(), n = new e();
		return t._otherTransport = n, n._otherTransport = t, [t, n];
	}
	async start() {
		for (; this._messageQueue.length > 0;) {
			let e = this._messageQueue.shift();
			this.onmessage?.(e.message, e.extra);
		}
	}
	async close() {
		if (this._closed) return;
		this._closed = !0;
		let e = this._otherTransport;
		this._otherTransport = void 0;
		try {
			await e?.close();
		} finally {
			this.onclose?.();
		}
	}
	async send(e, t) {
		if (!this._otherTransport) throw new SdkError(SdkErrorCode.NotConnected, "Not connected");
		this._otherTransport.onmessage ? this._otherTransport.onmessage(e, { authInfo: t?.authInfo }) : this._otherTransport._messageQueue.push({
			message: e,
			extra: { authInfo: t?.authInfo }
		});
	}
};
function fromJsonSchema$1(e, t) {
	let n = t.getValidator(e);
	return { "~standard": {
		version: 1,
		vendor: "mcp",
		jsonSchema: {
			input: () => e,
			output: () => e
		},
		validate: (e) => {
			let t = n(e);
			return t.valid ? { value: t.data } : { issues: [{ message: t.errorMessage }] };
		}
	} };
}
// node_modules/@modelcontextprotocol/client/dist/ajvProvider-BIwGVY6G.mjs
var require_code$1 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.regexpCode = e.getEsmExportName = e.getProperty = e.safeStringify = e.stringify = e.strConcat = e.addCodeArg = e.str = e._ = e.nil = e._Code = e.Name = e.IDENTIFIER = e._CodeOrName = void 0;
	var t = class {};
	e._CodeOrName = t, e.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
	var n = class extends t {
		constructor(t) {
			if (super(), !e.IDENTIFIER.test(t)) throw Error("CodeGen: name must be a valid identifier");
			this.str = t;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			return !1;
		}
		get names() {
			return { [this.str]: 1 };
		}
	};
	e.Name = n;
	var r = class extends t {
		constructor(e) {
			super(), this._items = typeof e == "string" ? [e] : e;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			if (this._items.length > 1) return !1;
			let e = this._items[0];
			return e === "" || e === "\"\"";
		}
		get str() {
			return this._str ??= this._items.reduce((e, t) => `${e}${t}`, "");
		}
		get names() {
			return this._names ??= this._items.reduce((e, t) => (t instanceof n && (e[t.str] = (e[t.str] || 0) + 1), e), {});
		}
	};
	e._Code = r, e.nil = new r("");
	function i(e, ...t) {
		let n = [e[0]], i = 0;
		for (; i < t.length;) s(n, t[i]), n.push(e[++i]);
		return new r(n);
	}
	e._ = i;
	let a = new r("+");
	function o(e, ...t) {
		let n = [d(e[0])], i = 0;
		for (; i < t.length;) n.push(a), s(n, t[i]), n.push(a, d(e[++i]));
		return c(n), new r(n);
	}
	e.str = o;
	function s(e, t) {
		t instanceof r ? e.push(...t._items) : t instanceof n ? e.push(t) : e.push(u(t));
	}
	e.addCodeArg = s;
	function c(e) {
		let t = 1;
		for (; t < e.length - 1;) {
			if (e[t] === a) {
				let n = l(e[t - 1], e[t + 1]);
				if (n !== void 0) {
					e.splice(t - 1, 3, n);
					continue;
				}
				e[t++] = "+";
			}
			t++;
		}
	}
	function l(e, t) {
		if (t === "\"\"") return e;
		if (e === "\"\"") return t;
		if (typeof e == "string") return t instanceof n || e[e.length - 1] !== "\"" ? void 0 : typeof t == "string" ? t[0] === "\"" ? e.slice(0, -1) + t.slice(1) : void 0 : `${e.slice(0, -1)}${t}"`;
		if (typeof t == "string" && t[0] === "\"" && !(e instanceof n)) return `"${e}${t.slice(1)}`;
	}
	e.strConcat = function(e, t) {
		return t.emptyStr() ? e : e.emptyStr() ? t : o`${e}${t}`;
	};
	function u(e) {
		return typeof e == "number" || typeof e == "boolean" || e === null ? e : d(Array.isArray(e) ? e.join(",") : e);
	}
	e.stringify = function(e) {
		return new r(d(e));
	};
	function d(e) {
		return JSON.stringify(e).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
	}
	e.safeStringify = d, e.getProperty = function(t) {
		return typeof t == "string" && e.IDENTIFIER.test(t) ? new r(`.${t}`) : i`[${t}]`;
	}, e.getEsmExportName = function(t) {
		if (typeof t == "string" && e.IDENTIFIER.test(t)) return new r(`${t}`);
		throw Error(`CodeGen: invalid export name: ${t}, use explicit $id name mapping`);
	}, e.regexpCode = function(e) {
		return new r(e.toString());
	};
})), require_scope = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ValueScope = e.ValueScopeName = e.Scope = e.varKinds = e.UsedValueState = void 0;
	let t = require_code$1();
	var n = class extends Error {
		constructor(e) {
			super(`CodeGen: "code" for ${e} not defined`), this.value = e.value;
		}
	}, r;
	(function(e) {
		e[e.Started = 0] = "Started", e[e.Completed = 1] = "Completed";
	})(r || (e.UsedValueState = r = {})), e.varKinds = {
		const: new t.Name("const"),
		let: new t.Name("let"),
		var: new t.Name("var")
	};
	var i = class {
		constructor({ prefixes: e, parent: t } = {}) {
			this._names = {}, this._prefixes = e, this._parent = t;
		}
		toName(e) {
			return e instanceof t.Name ? e : this.name(e);
		}
		name(e) {
			return new t.Name(this._newName(e));
		}
		_newName(e) {
			let t = this._names[e] || this._nameGroup(e);
			return `${e}${t.index++}`;
		}
		_nameGroup(e) {
			if ((this._parent?._prefixes)?.has(e) || this._prefixes && !this._prefixes.has(e)) throw Error(`CodeGen: prefix "${e}" is not allowed in this scope`);
			return this._names[e] = {
				prefix: e,
				index: 0
			};
		}
	};
	e.Scope = i;
	var a = class extends t.Name {
		constructor(e, t) {
			super(t), this.prefix = e;
		}
		setValue(e, { property: n, itemIndex: r }) {
			this.value = e, this.scopePath = (0, t._)`.${new t.Name(n)}[${r}]`;
		}
	};
	e.ValueScopeName = a;
	let o = (0, t._)`\n`;
	e.ValueScope = class extends i {
		constructor(e) {
			super(e), this._values = {}, this._scope = e.scope, this.opts = {
				...e,
				_n: e.lines ? o : t.nil
			};
		}
		get() {
			return this._scope;
		}
		name(e) {
			return new a(e, this._newName(e));
		}
		value(e, t) {
			if (t.ref === void 0) throw Error("CodeGen: ref must be passed in value");
			let n = this.toName(e), { prefix: r } = n, i = t.key ?? t.ref, a = this._values[r];
			if (a) {
				let e = a.get(i);
				if (e) return e;
			} else a = this._values[r] = new Map();
			a.set(i, n);
			let o = this._scope[r] || (this._scope[r] = []), s = o.length;
			return o[s] = t.ref, n.setValue(t, {
				property: r,
				itemIndex: s
			}), n;
		}
		getValue(e, t) {
			let n = this._values[e];
			if (n) return n.get(t);
		}
		scopeRefs(e, n = this._values) {
			return this._reduceValues(n, (n) => {
				if (n.scopePath === void 0) throw Error(`CodeGen: name "${n}" has no value`);
				return (0, t._)`${e}${n.scopePath}`;
			});
		}
		scopeCode(e = this._values, t, n) {
			return this._reduceValues(e, (e) => {
				if (e.value === void 0) throw Error(`CodeGen: name "${e}" has no value`);
				return e.value.code;
			}, t, n);
		}
		_reduceValues(i, a, o = {}, s) {
			let c = t.nil;
			for (let l in i) {
				let u = i[l];
				if (!u) continue;
				let d = o[l] = o[l] || new Map();
				u.forEach((i) => {
					if (d.has(i)) return;
					d.set(i, r.Started);
					let o = a(i);
					if (o) {
						let n = this.opts.es5 ? e.varKinds.var : e.varKinds.const;
						c = (0, t._)`${c}${n} ${i} = ${o};${this.opts._n}`;
					} else if (o = s?.(i)) c = (0, t._)`${c}${o}${this.opts._n}`;
					else throw new n(i);
					d.set(i, r.Completed);
				});
			}
			return c;
		}
	};
})), require_codegen = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.or = e.and = e.not = e.CodeGen = e.operators = e.varKinds = e.ValueScopeName = e.ValueScope = e.Scope = e.Name = e.regexpCode = e.stringify = e.getProperty = e.nil = e.strConcat = e.str = e._ = void 0;
	let t = require_code$1(), n = require_scope();
	var r = require_code$1();
	Object.defineProperty(e, "_", {
		enumerable: !0,
		get: function() {
			return r._;
		}
	}), Object.defineProperty(e, "str", {
		enumerable: !0,
		get: function() {
			return r.str;
		}
	}), Object.defineProperty(e, "strConcat", {
		enumerable: !0,
		get: function() {
			return r.strConcat;
		}
	}), Object.defineProperty(e, "nil", {
		enumerable: !0,
		get: function() {
			return r.nil;
		}
	}), Object.defineProperty(e, "getProperty", {
		enumerable: !0,
		get: function() {
			return r.getProperty;
		}
	}), Object.defineProperty(e, "stringify", {
		enumerable: !0,
		get: function() {
			return r.stringify;
		}
	}), Object.defineProperty(e, "regexpCode", {
		enumerable: !0,
		get: function() {
			return r.regexpCode;
		}
	}), Object.defineProperty(e, "Name", {
		enumerable: !0,
		get: function() {
			return r.Name;
		}
	});
	var i = require_scope();
	Object.defineProperty(e, "Scope", {
		enumerable: !0,
		get: function() {
			return i.Scope;
		}
	}), Object.defineProperty(e, "ValueScope", {
		enumerable: !0,
		get: function() {
			return i.ValueScope;
		}
	}), Object.defineProperty(e, "ValueScopeName", {
		enumerable: !0,
		get: function() {
			return i.ValueScopeName;
		}
	}), Object.defineProperty(e, "varKinds", {
		enumerable: !0,
		get: function() {
			return i.varKinds;
		}
	}), e.operators = {
		GT: new t._Code(">"),
		GTE: new t._Code(">="),
		LT: new t._Code("<"),
		LTE: new t._Code("<="),
		EQ: new t._Code("==="),
		NEQ: new t._Code("!=="),
		NOT: new t._Code("!"),
		OR: new t._Code("||"),
		AND: new t._Code("&&"),
		ADD: new t._Code("+")
	};
	var a = class {
		optimizeNodes() {
			return this;
		}
		optimizeNames(e, t) {
			return this;
		}
	}, o = class extends a {
		constructor(e, t, n) {
			super(), this.varKind = e, this.name = t, this.rhs = n;
		}
		render({ es5: e, _n: t }) {
			let r = e ? n.varKinds.var : this.varKind, i = this.rhs === void 0 ? "" : ` = ${this.rhs}`;
			return `${r} ${this.name}${i};` + t;
		}
		optimizeNames(e, t) {
			if (e[this.name.str]) return this.rhs &&= k(this.rhs, e, t), this;
		}
		get names() {
			return this.rhs instanceof t._CodeOrName ? this.rhs.names : {};
		}
	}, s = class extends a {
		constructor(e, t, n) {
			super(), this.lhs = e, this.rhs = t, this.sideEffects = n;
		}
		render({ _n: e }) {
			return `${this.lhs} = ${this.rhs};` + e;
		}
		optimizeNames(e, n) {
			if (!(this.lhs instanceof t.Name && !e[this.lhs.str] && !this.sideEffects)) return this.rhs = k(this.rhs, e, n), this;
		}
		get names() {
			return O(this.lhs instanceof t.Name ? {} : { ...this.lhs.names }, this.rhs);
		}
	}, c = class extends s {
		constructor(e, t, n, r) {
			super(e, n, r), this.op = t;
		}
		render({ _n: e }) {
			return `${this.lhs} ${this.op}= ${this.rhs};` + e;
		}
	}, l = class extends a {
		constructor(e) {
			super(), this.label = e, this.names = {};
		}
		render({ _n: e }) {
			return `${this.label}:` + e;
		}
	}, u = class extends a {
		constructor(e) {
			super(), this.label = e, this.names = {};
		}
		render({ _n: e }) {
			return `break${this.label ? ` ${this.label}` : ""};` + e;
		}
	}, d = class extends a {
		constructor(e) {
			super(), this.error = e;
		}
		render({ _n: e }) {
			return `throw ${this.error};` + e;
		}
		get names() {
			return this.error.names;
		}
	}, f = class extends a {
		constructor(e) {
			super(), this.code = e;
		}
		render({ _n: e }) {
			return `${this.code};` + e;
		}
		optimizeNodes() {
			return `${this.code}` ? this : void 0;
		}
		optimizeNames(e, t) {
			return this.code = k(this.code, e, t), this;
		}
		get names() {
			return this.code instanceof t._CodeOrName ? this.code.names : {};
		}
	}, p = class extends a {
		constructor(e = []) {
			super(), this.nodes = e;
		}
		render(e) {
			return this.nodes.reduce((t, n) => t + n.render(e), "");
		}
		optimizeNodes() {
			let { nodes: e } = this, t = e.length;
			for (; t--;) {
				let n = e[t].optimizeNodes();
				Array.isArray(n) ? e.splice(t, 1, ...n) : n ? e[t] = n : e.splice(t, 1);
			}
			return e.length > 0 ? this : void 0;
		}
		optimizeNames(e, t) {
			let { nodes: n } = this, r = n.length;
			for (; r--;) {
				let i = n[r];
				i.optimizeNames(e, t) || (A(e, i.names), n.splice(r, 1));
			}
			return n.length > 0 ? this : void 0;
		}
		get names() {
			return this.nodes.reduce((e, t) => D(e, t.names), {});
		}
	}, m = class extends p {
		render(e) {
			return "{" + e._n + super.render(e) + "}" + e._n;
		}
	}, h = class extends p {}, g = class extends m {};
	g.kind = "else";
	var _ = class e extends m {
		constructor(e, t) {
			super(t), this.condition = e;
		}
		render(e) {
			let t = `if(${this.condition})` + super.render(e);
			return this.else && (t += "else " + this.else.render(e)), t;
		}
		optimizeNodes() {
			super.optimizeNodes();
			let t = this.condition;
			if (t === !0) return this.nodes;
			let n = this.else;
			if (n) {
				let e = n.optimizeNodes();
				n = this.else = Array.isArray(e) ? new g(e) : e;
			}
			if (n) return t === !1 ? n instanceof e ? n : n.nodes : this.nodes.length ? this : new e(j(t), n instanceof e ? [n] : n.nodes);
			if (t !== !1 && this.nodes.length) return this;
		}
		optimizeNames(e, t) {
			if (this.else = this.else?.optimizeNames(e, t), super.optimizeNames(e, t) || this.else) return this.condition = k(this.condition, e, t), this;
		}
		get names() {
			let e = super.names;
			return O(e, this.condition), this.else && D(e, this.else.names), e;
		}
	};
	_.kind = "if";
	var v = class extends m {};
	v.kind = "for";
	var y = class extends v {
		constructor(e) {
			super(), this.iteration = e;
		}
		render(e) {
			return `for(${this.iteration})` + super.render(e);
		}
		optimizeNames(e, t) {
			if (super.optimizeNames(e, t)) return this.iteration = k(this.iteration, e, t), this;
		}
		get names() {
			return D(super.names, this.iteration.names);
		}
	}, b = class extends v {
		constructor(e, t, n, r) {
			super(), this.varKind = e, this.name = t, this.from = n, this.to = r;
		}
		render(e) {
			let t = e.es5 ? n.varKinds.var : this.varKind, { name: r, from: i, to: a } = this;
			return `for(${t} ${r}=${i}; ${r}<${a}; ${r}++)` + super.render(e);
		}
		get names() {
			return O(O(super.names, this.from), this.to);
		}
	}, x = class extends v {
		constructor(e, t, n, r) {
			super(), this.loop = e, this.varKind = t, this.name = n, this.iterable = r;
		}
		render(e) {
			return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(e);
		}
		optimizeNames(e, t) {
			if (super.optimizeNames(e, t)) return this.iterable = k(this.iterable, e, t), this;
		}
		get names() {
			return D(super.names, this.iterable.names);
		}
	}, S = class extends m {
		constructor(e, t, n) {
			super(), this.name = e, this.args = t, this.async = n;
		}
		render(e) {
			return `${this.async ? "async " : ""}function ${this.name}(${this.args})` + super.render(e);
		}
	};
	S.kind = "func";
	var C = class extends p {
		render(e) {
			return "return " + super.render(e);
		}
	};
	C.kind = "return";
	var w = class extends m {
		render(e) {
			let t = "try" + super.render(e);
			return this.catch && (t += this.catch.render(e)), this.finally && (t += this.finally.render(e)), t;
		}
		optimizeNodes() {
			var e, t;
			return super.optimizeNodes(), (e = this.catch) == null || e.optimizeNodes(), (t = this.finally) == null || t.optimizeNodes(), this;
		}
		optimizeNames(e, t) {
			var n, r;
			return super.optimizeNames(e, t), (n = this.catch) == null || n.optimizeNames(e, t), (r = this.finally) == null || r.optimizeNames(e, t), this;
		}
		get names() {
			let e = super.names;
			return this.catch && D(e, this.catch.names), this.finally && D(e, this.finally.names), e;
		}
	}, T = class extends m {
		constructor(e) {
			super(), this.error = e;
		}
		render(e) {
			return `catch(${this.error})` + super.render(e);
		}
	};
	T.kind = "catch";
	var E = class extends m {
		render(e) {
			return "finally" + super.render(e);
		}
	};
	E.kind = "finally", e.CodeGen = class {
		constructor(e, t = {}) {
			this._values = {}, this._blockStarts = [], this._constants = {}, this.opts = {
				...t,
				_n: t.lines ? "\n" : ""
			}, this._extScope = e, this._scope = new n.Scope({ parent: e }), this._nodes = [new h()];
		}
		toString() {
			return this._root.render(this.opts);
		}
		name(e) {
			return this._scope.name(e);
		}
		scopeName(e) {
			return this._extScope.name(e);
		}
		scopeValue(e, t) {
			let n = this._extScope.value(e, t);
			return (this._values[n.prefix] || (this._values[n.prefix] = new Set())).add(n), n;
		}
		getScopeValue(e, t) {
			return this._extScope.getValue(e, t);
		}
		scopeRefs(e) {
			return this._extScope.scopeRefs(e, this._values);
		}
		scopeCode() {
			return this._extScope.scopeCode(this._values);
		}
		_def(e, t, n, r) {
			let i = this._scope.toName(t);
			return n !== void 0 && r && (this._constants[i.str] = n), this._leafNode(new o(e, i, n)), i;
		}
		const(e, t, r) {
			return this._def(n.varKinds.const, e, t, r);
		}
		let(e, t, r) {
			return this._def(n.varKinds.let, e, t, r);
		}
		var(e, t, r) {
			return this._def(n.varKinds.var, e, t, r);
		}
		assign(e, t, n) {
			return this._leafNode(new s(e, t, n));
		}
		add(t, n) {
			return this._leafNode(new c(t, e.operators.ADD, n));
		}
		code(e) {
			return typeof e == "function" ? e() : e !== t.nil && this._leafNode(new f(e)), this;
		}
		object(...e) {
			let n = ["{"];
			for (let [r, i] of e) n.length > 1 && n.push(","), n.push(r), (r !== i || this.opts.es5) && (n.push(":"), (0, t.addCodeArg)(n, i));
			return n.push("}"), new t._Code(n);
		}
		if(e, t, n) {
			if (this._blockNode(new _(e)), t && n) this.code(t).else().code(n).endIf();
			else if (t) this.code(t).endIf();
			else if (n) throw Error("CodeGen: \"else\" body without \"then\" body");
			return this;
		}
		elseIf(e) {
			return this._elseNode(new _(e));
		}
		else() {
			return this._elseNode(new g());
		}
		endIf() {
			return this._endBlockNode(_, g);
		}
		_for(e, t) {
			return this._blockNode(e), t && this.code(t).endFor(), this;
		}
		for(e, t) {
			return this._for(new y(e), t);
		}
		forRange(e, t, r, i, a = this.opts.es5 ? n.varKinds.var : n.varKinds.let) {
			let o = this._scope.toName(e);
			return this._for(new b(a, o, t, r), () => i(o));
		}
		forOf(e, r, i, a = n.varKinds.const) {
			let o = this._scope.toName(e);
			if (this.opts.es5) {
				let e = r instanceof t.Name ? r : this.var("_arr", r);
				return this.forRange("_i", 0, (0, t._)`${e}.length`, (n) => {
					this.var(o, (0, t._)`${e}[${n}]`), i(o);
				});
			}
			return this._for(new x("of", a, o, r), () => i(o));
		}
		forIn(e, r, i, a = this.opts.es5 ? n.varKinds.var : n.varKinds.const) {
			if (this.opts.ownProperties) return this.forOf(e, (0, t._)`Object.keys(${r})`, i);
			let o = this._scope.toName(e);
			return this._for(new x("in", a, o, r), () => i(o));
		}
		endFor() {
			return this._endBlockNode(v);
		}
		label(e) {
			return this._leafNode(new l(e));
		}
		break(e) {
			return this._leafNode(new u(e));
		}
		return(e) {
			let t = new C();
			if (this._blockNode(t), this.code(e), t.nodes.length !== 1) throw Error("CodeGen: \"return\" should have one node");
			return this._endBlockNode(C);
		}
		try(e, t, n) {
			if (!t && !n) throw Error("CodeGen: \"try\" without \"catch\" and \"finally\"");
			let r = new w();
			if (this._blockNode(r), this.code(e), t) {
				let e = this.name("e");
				this._currNode = r.catch = new T(e), t(e);
			}
			return n && (this._currNode = r.finally = new E(), this.code(n)), this._endBlockNode(T, E);
		}
		throw(e) {
			return this._leafNode(new d(e));
		}
		block(e, t) {
			return this._blockStarts.push(this._nodes.length), e && this.code(e).endBlock(t), this;
		}
		endBlock(e) {
			let t = this._blockStarts.pop();
			if (t === void 0) throw Error("CodeGen: not in self-balancing block");
			let n = this._nodes.length - t;
			if (n < 0 || e !== void 0 && n !== e) throw Error(`CodeGen: wrong number of nodes: ${n} vs ${e} expected`);
			return this._nodes.length = t, this;
		}
		func(e, n = t.nil, r, i) {
			return this._blockNode(new S(e, n, r)), i && this.code(i).endFunc(), this;
		}
		endFunc() {
			return this._endBlockNode(S);
		}
		optimize(e = 1) {
			for (; e-- > 0;) this._root.optimizeNodes(), this._root.optimizeNames(this._root.names, this._constants);
		}
		_leafNode(e) {
			return this._currNode.nodes.push(e), this;
		}
		_blockNode(e) {
			this._currNode.nodes.push(e), this._nodes.push(e);
		}
		_endBlockNode(e, t) {
			let n = this._currNode;
			if (n instanceof e || t && n instanceof t) return this._nodes.pop(), this;
			throw Error(`CodeGen: not in block "${t ? `${e.kind}/${t.kind}` : e.kind}"`);
		}
		_elseNode(e) {
			let t = this._currNode;
			if (!(t instanceof _)) throw Error("CodeGen: \"else\" without \"if\"");
			return this._currNode = t.else = e, this;
		}
		get _root() {
			return this._nodes[0];
		}
		get _currNode() {
			let e = this._nodes;
			return e[e.length - 1];
		}
		set _currNode(e) {
			let t = this._nodes;
			t[t.length - 1] = e;
		}
	};
	function D(e, t) {
		for (let n in t) e[n] = (e[n] || 0) + (t[n] || 0);
		return e;
	}
	function O(e, n) {
		return n instanceof t._CodeOrName ? D(e, n.names) : e;
	}
	function k(e, n, r) {
		return e instanceof t.Name ? i(e) : a(e) ? new t._Code(e._items.reduce((e, n) => (n instanceof t.Name && (n = i(n)), n instanceof t._Code ? e.push(...n._items) : e.push(n), e), [])) : e;
		function i(e) {
			let t = r[e.str];
			return t === void 0 || n[e.str] !== 1 ? e : (delete n[e.str], t);
		}
		function a(e) {
			return e instanceof t._Code && e._items.some((e) => e instanceof t.Name && n[e.str] === 1 && r[e.str] !== void 0);
		}
	}
	function A(e, t) {
		for (let n in t) e[n] = (e[n] || 0) - (t[n] || 0);
	}
	function j(e) {
		return typeof e == "boolean" || typeof e == "number" || e === null ? !e : (0, t._)`!${F(e)}`;
	}
	e.not = j;
	let M = P(e.operators.AND);
	e.and = function(...e) {
		return e.reduce(M);
	};
	let N = P(e.operators.OR);
	e.or = function(...e) {
		return e.reduce(N);
	};
	function P(e) {
		return (n, r) => n === t.nil ? r : r === t.nil ? n : (0, t._)`${F(n)} ${e} ${F(r)}`;
	}
	function F(e) {
		return e instanceof t.Name ? e : (0, t._)`(${e})`;
	}
})), require_util = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.checkStrictMode = e.getErrorPath = e.Type = e.useFunc = e.setEvaluated = e.evaluatedPropsToName = e.mergeEvaluated = e.eachItem = e.unescapeJsonPointer = e.escapeJsonPointer = e.escapeFragment = e.unescapeFragment = e.schemaRefOrVal = e.schemaHasRulesButRef = e.schemaHasRules = e.checkUnknownRules = e.alwaysValidSchema = e.toHash = void 0;
	let t = require_codegen(), n = require_code$1();
	e.toHash = function(e) {
		let t = {};
		for (let n of e) t[n] = !0;
		return t;
	}, e.alwaysValidSchema = function(e, t) {
		return typeof t == "boolean" ? t : Object.keys(t).length === 0 || (r(e, t), !i(t, e.self.RULES.all));
	};
	function r(e, t = e.schema) {
		let { opts: n, self: r } = e;
		if (!n.strictSchema || typeof t == "boolean") return;
		let i = r.RULES.keywords;
		for (let n in t) i[n] || f(e, `unknown keyword: "${n}"`);
	}
	e.checkUnknownRules = r;
	function i(e, t) {
		if (typeof e == "boolean") return !e;
		for (let n in e) if (t[n]) return !0;
		return !1;
	}
	e.schemaHasRules = i, e.schemaHasRulesButRef = function(e, t) {
		if (typeof e == "boolean") return !e;
		for (let n in e) if (n !== "$ref" && t.all[n]) return !0;
		return !1;
	}, e.schemaRefOrVal = function({ topSchemaRef: e, schemaPath: n }, r, i, a) {
		if (!a) {
			if (typeof r == "number" || typeof r == "boolean") return r;
			if (typeof r == "string") return (0, t._)`${r}`;
		}
		return (0, t._)`${e}${n}${(0, t.getProperty)(i)}`;
	}, e.unescapeFragment = function(e) {
		return o(decodeURIComponent(e));
	}, e.escapeFragment = function(e) {
		return encodeURIComponent(a(e));
	};
	function a(e) {
		return typeof e == "number" ? `${e}` : e.replace(/~/g, "~0").replace(/\//g, "~1");
	}
	e.escapeJsonPointer = a;
	function o(e) {
		return e.replace(/~1/g, "/").replace(/~0/g, "~");
	}
	e.unescapeJsonPointer = o, e.eachItem = function(e, t) {
		if (Array.isArray(e)) for (let n of e) t(n);
		else t(e);
	};
	function s({ mergeNames: e, mergeToName: n, mergeValues: r, resultToName: i }) {
		return (a, o, s, c) => {
			let l = s === void 0 ? o : s instanceof t.Name ? (o instanceof t.Name ? e(a, o, s) : n(a, o, s), s) : o instanceof t.Name ? (n(a, s, o), o) : r(o, s);
			return c === t.Name && !(l instanceof t.Name) ? i(a, l) : l;
		};
	}
	e.mergeEvaluated = {
		props: s({
			mergeNames: (e, n, r) => e.if((0, t._)`${r} !== true && ${n} !== undefined`, () => {
				e.if((0, t._)`${n} === true`, () => e.assign(r, !0), () => e.assign(r, (0, t._)`${r} || {}`).code((0, t._)`Object.assign(${r}, ${n})`));
			}),
			mergeToName: (e, n, r) => e.if((0, t._)`${r} !== true`, () => {
				n === !0 ? e.assign(r, !0) : (e.assign(r, (0, t._)`${r} || {}`), l(e, r, n));
			}),
			mergeValues: (e, t) => e === !0 || {
				...e,
				...t
			},
			resultToName: c
		}),
		items: s({
			mergeNames: (e, n, r) => e.if((0, t._)`${r} !== true && ${n} !== undefined`, () => e.assign(r, (0, t._)`${n} === true ? true : ${r} > ${n} ? ${r} : ${n}`)),
			mergeToName: (e, n, r) => e.if((0, t._)`${r} !== true`, () => e.assign(r, n === !0 || (0, t._)`${r} > ${n} ? ${r} : ${n}`)),
			mergeValues: (e, t) => e === !0 || Math.max(e, t),
			resultToName: (e, t) => e.var("items", t)
		})
	};
	function c(e, n) {
		if (n === !0) return e.var("props", !0);
		let r = e.var("props", (0, t._)`{}`);
		return n !== void 0 && l(e, r, n), r;
	}
	e.evaluatedPropsToName = c;
	function l(e, n, r) {
		Object.keys(r).forEach((r) => e.assign((0, t._)`${n}${(0, t.getProperty)(r)}`, !0));
	}
	e.setEvaluated = l;
	let u = {};
	e.useFunc = function(e, t) {
		return e.scopeValue("func", {
			ref: t,
			code: u[t.code] || (u[t.code] = new n._Code(t.code))
		});
	};
	var d;
	(function(e) {
		e[e.Num = 0] = "Num", e[e.Str = 1] = "Str";
	})(d || (e.Type = d = {})), e.getErrorPath = function(e, n, r) {
		if (e instanceof t.Name) {
			let i = n === d.Num;
			return r ? i ? (0, t._)`"[" + ${e} + "]"` : (0, t._)`"['" + ${e} + "']"` : i ? (0, t._)`"/" + ${e}` : (0, t._)`"/" + ${e}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
		}
		return r ? (0, t.getProperty)(e).toString() : "/" + a(e);
	};
	function f(e, t, n = e.opts.strictSchema) {
		if (n) {
			if (t = `strict mode: ${t}`, n === !0) throw Error(t);
			e.self.logger.warn(t);
		}
	}
	e.checkStrictMode = f;
})), require_names = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen();
	e.default = {
		data: new t.Name("data"),
		valCxt: new t.Name("valCxt"),
		instancePath: new t.Name("instancePath"),
		parentData: new t.Name("parentData"),
		parentDataProperty: new t.Name("parentDataProperty"),
		rootData: new t.Name("rootData"),
		dynamicAnchors: new t.Name("dynamicAnchors"),
		vErrors: new t.Name("vErrors"),
		errors: new t.Name("errors"),
		this: new t.Name("this"),
		self: new t.Name("self"),
		scope: new t.Name("scope"),
		json: new t.Name("json"),
		jsonPos: new t.Name("jsonPos"),
		jsonLen: new t.Name("jsonLen"),
		jsonPart: new t.Name("jsonPart")
	};
})), require_errors = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.extendErrors = e.resetErrorsCount = e.reportExtraError = e.reportError = e.keyword$DataError = e.keywordError = void 0;
	let t = require_codegen(), n = require_util(), r = require_names();
	e.keywordError = { message: ({ keyword: e }) => (0, t.str)`must pass "${e}" keyword validation` }, e.keyword$DataError = { message: ({ keyword: e, schemaType: n }) => n ? (0, t.str)`"${e}" keyword must be ${n} ($data)` : (0, t.str)`"${e}" keyword is invalid ($data)` }, e.reportError = function(n, r = e.keywordError, o, c) {
		let { it: l } = n, { gen: u, compositeRule: d, allErrors: f } = l, p = s(n, r, o);
		c ?? (d || f) ? i(u, p) : a(l, (0, t._)`[${p}]`);
	}, e.reportExtraError = function(t, n = e.keywordError, o) {
		let { it: c } = t, { gen: l, compositeRule: u, allErrors: d } = c;
		i(l, s(t, n, o)), u || d || a(c, r.default.vErrors);
	}, e.resetErrorsCount = function(e, n) {
		e.assign(r.default.errors, n), e.if((0, t._)`${r.default.vErrors} !== null`, () => e.if(n, () => e.assign((0, t._)`${r.default.vErrors}.length`, n), () => e.assign(r.default.vErrors, null)));
	}, e.extendErrors = function({ gen: e, keyword: n, schemaValue: i, data: a, errsCount: o, it: s }) {
		if (o === void 0) throw Error("ajv implementation error");
		let c = e.name("err");
		e.forRange("i", o, r.default.errors, (o) => {
			e.const(c, (0, t._)`${r.default.vErrors}[${o}]`), e.if((0, t._)`${c}.instancePath === undefined`, () => e.assign((0, t._)`${c}.instancePath`, (0, t.strConcat)(r.default.instancePath, s.errorPath))), e.assign((0, t._)`${c}.schemaPath`, (0, t.str)`${s.errSchemaPath}/${n}`), s.opts.verbose && (e.assign((0, t._)`${c}.schema`, i), e.assign((0, t._)`${c}.data`, a));
		});
	};
	function i(e, n) {
		let i = e.const("err", n);
		e.if((0, t._)`${r.default.vErrors} === null`, () => e.assign(r.default.vErrors, (0, t._)`[${i}]`), (0, t._)`${r.default.vErrors}.push(${i})`), e.code((0, t._)`${r.default.errors}++`);
	}
	function a(e, n) {
		let { gen: r, validateName: i, schemaEnv: a } = e;
		a.$async ? r.throw((0, t._)`new ${e.ValidationError}(${n})`) : (r.assign((0, t._)`${i}.errors`, n), r.return(!1));
	}
	let o = {
		keyword: new t.Name("keyword"),
		schemaPath: new t.Name("schemaPath"),
		params: new t.Name("params"),
		propertyName: new t.Name("propertyName"),
		message: new t.Name("message"),
		schema: new t.Name("schema"),
		parentSchema: new t.Name("parentSchema")
	};
	function s(e, n, r) {
		let { createErrors: i } = e.it;
		return i === !1 ? (0, t._)`{}` : c(e, n, r);
	}
	function c(e, t, n = {}) {
		let { gen: r, it: i } = e, a = [l(i, n), u(e, n)];
		return d(e, t, a), r.object(...a);
	}
	function l({ errorPath: e }, { instancePath: i }) {
		let a = i ? (0, t.str)`${e}${(0, n.getErrorPath)(i, n.Type.Str)}` : e;
		return [r.default.instancePath, (0, t.strConcat)(r.default.instancePath, a)];
	}
	function u({ keyword: e, it: { errSchemaPath: r } }, { schemaPath: i, parentSchema: a }) {
		let s = a ? r : (0, t.str)`${r}/${e}`;
		return i && (s = (0, t.str)`${s}${(0, n.getErrorPath)(i, n.Type.Str)}`), [o.schemaPath, s];
	}
	function d(e, { params: n, message: i }, a) {
		let { keyword: s, data: c, schemaValue: l, it: u } = e, { opts: d, propertyName: f, topSchemaRef: p, schemaPath: m } = u;
		a.push([o.keyword, s], [o.params, typeof n == "function" ? n(e) : n || (0, t._)`{}`]), d.messages && a.push([o.message, typeof i == "function" ? i(e) : i]), d.verbose && a.push([o.schema, l], [o.parentSchema, (0, t._)`${p}${m}`], [r.default.data, c]), f && a.push([o.propertyName, f]);
	}
})), require_boolSchema = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.boolOrEmptySchema = e.topBoolOrEmptySchema = void 0;
	let t = require_errors(), n = require_codegen(), r = require_names(), i = { message: "boolean schema is false" };
	e.topBoolOrEmptySchema = function(e) {
		let { gen: t, schema: i, validateName: o } = e;
		i === !1 ? a(e, !1) : typeof i == "object" && i.$async === !0 ? t.return(r.default.data) : (t.assign((0, n._)`${o}.errors`, null), t.return(!0));
	}, e.boolOrEmptySchema = function(e, t) {
		let { gen: n, schema: r } = e;
		r === !1 ? (n.var(t, !1), a(e)) : n.var(t, !0);
	};
	function a(e, n) {
		let { gen: r, data: a } = e, o = {
			gen: r,
			keyword: "false schema",
			data: a,
			schema: !1,
			schemaCode: !1,
			schemaValue: !1,
			params: {},
			it: e
		};
		(0, t.reportError)(o, i, void 0, n);
	}
})), require_rules = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.getRules = e.isJSONType = void 0;
	let t = new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null",
		"object",
		"array"
	]);
	e.isJSONType = function(e) {
		return typeof e == "string" && t.has(e);
	}, e.getRules = function() {
		let e = {
			number: {
				type: "number",
				rules: []
			},
			string: {
				type: "string",
				rules: []
			},
			array: {
				type: "array",
				rules: []
			},
			object: {
				type: "object",
				rules: []
			}
		};
		return {
			types: {
				...e,
				integer: !0,
				boolean: !0,
				null: !0
			},
			rules: [
				{ rules: [] },
				e.number,
				e.string,
				e.array,
				e.object
			],
			post: { rules: [] },
			all: {},
			keywords: {}
		};
	};
})), require_applicability = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.shouldUseRule = e.shouldUseGroup = e.schemaHasRulesForType = void 0, e.schemaHasRulesForType = function({ schema: e, self: n }, r) {
		let i = n.RULES.types[r];
		return i && i !== !0 && t(e, i);
	};
	function t(e, t) {
		return t.rules.some((t) => n(e, t));
	}
	e.shouldUseGroup = t;
	function n(e, t) {
		return e[t.keyword] !== void 0 || t.definition.implements?.some((t) => e[t] !== void 0);
	}
	e.shouldUseRule = n;
})), require_dataType = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.reportTypeError = e.checkDataTypes = e.checkDataType = e.coerceAndCheckDataType = e.getJSONTypes = e.getSchemaTypes = e.DataType = void 0;
	let t = require_rules(), n = require_applicability(), r = require_errors(), i = require_codegen(), a = require_util();
	var o;
	(function(e) {
		e[e.Correct = 0] = "Correct", e[e.Wrong = 1] = "Wrong";
	})(o || (e.DataType = o = {})), e.getSchemaTypes = function(e) {
		let t = s(e.type);
		if (t.includes("null")) {
			if (e.nullable === !1) throw Error("type: null contradicts nullable: false");
		} else {
			if (!t.length && e.nullable !== void 0) throw Error("\"nullable\" cannot be used without \"type\"");
			e.nullable === !0 && t.push("null");
		}
		return t;
	};
	function s(e) {
		let n = Array.isArray(e) ? e : e ? [e] : [];
		if (n.every(t.isJSONType)) return n;
		throw Error("type must be JSONType or JSONType[]: " + n.join(","));
	}
	e.getJSONTypes = s, e.coerceAndCheckDataType = function(e, t) {
		let { gen: r, data: i, opts: a } = e, s = l(t, a.coerceTypes), c = t.length > 0 && !(s.length === 0 && t.length === 1 && (0, n.schemaHasRulesForType)(e, t[0]));
		if (c) {
			let n = p(t, i, a.strictNumbers, o.Wrong);
			r.if(n, () => {
				s.length ? u(e, t, s) : h(e);
			});
		}
		return c;
	};
	let c = new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null"
	]);
	function l(e, t) {
		return t ? e.filter((e) => c.has(e) || t === "array" && e === "array") : [];
	}
	function u(e, t, n) {
		let { gen: r, data: a, opts: o } = e, s = r.let("dataType", (0, i._)`typeof ${a}`), l = r.let("coerced", (0, i._)`undefined`);
		o.coerceTypes === "array" && r.if((0, i._)`${s} == 'object' && Array.isArray(${a}) && ${a}.length == 1`, () => r.assign(a, (0, i._)`${a}[0]`).assign(s, (0, i._)`typeof ${a}`).if(p(t, a, o.strictNumbers), () => r.assign(l, a))), r.if((0, i._)`${l} !== undefined`);
		for (let e of n) (c.has(e) || e === "array" && o.coerceTypes === "array") && u(e);
		r.else(), h(e), r.endIf(), r.if((0, i._)`${l} !== undefined`, () => {
			r.assign(a, l), d(e, l);
		});
		function u(e) {
			switch (e) {
				case "string":
					r.elseIf((0, i._)`${s} == "number" || ${s} == "boolean"`).assign(l, (0, i._)`"" + ${a}`).elseIf((0, i._)`${a} === null`).assign(l, (0, i._)`""`);
					return;
				case "number":
					r.elseIf((0, i._)`${s} == "boolean" || ${a} === null
              || (${s} == "string" && ${a} && ${a} == +${a})`).assign(l, (0, i._)`+${a}`);
					return;
				case "integer":
					r.elseIf((0, i._)`${s} === "boolean" || ${a} === null
              || (${s} === "string" && ${a} && ${a} == +${a} && !(${a} % 1))`).assign(l, (0, i._)`+${a}`);
					return;
				case "boolean":
					r.elseIf((0, i._)`${a} === "false" || ${a} === 0 || ${a} === null`).assign(l, !1).elseIf((0, i._)`${a} === "true" || ${a} === 1`).assign(l, !0);
					return;
				case "null":
					r.elseIf((0, i._)`${a} === "" || ${a} === 0 || ${a} === false`), r.assign(l, null);
					return;
				case "array": r.elseIf((0, i._)`${s} === "string" || ${s} === "number"
              || ${s} === "boolean" || ${a} === null`).assign(l, (0, i._)`[${a}]`);
			}
		}
	}
	function d({ gen: e, parentData: t, parentDataProperty: n }, r) {
		e.if((0, i._)`${t} !== undefined`, () => e.assign((0, i._)`${t}[${n}]`, r));
	}
	function f(e, t, n, r = o.Correct) {
		let a = r === o.Correct ? i.operators.EQ : i.operators.NEQ, s;
		switch (e) {
			case "null": return (0, i._)`${t} ${a} null`;
			case "array":
				s = (0, i._)`Array.isArray(${t})`;
				break;
			case "object":
				s = (0, i._)`${t} && typeof ${t} == "object" && !Array.isArray(${t})`;
				break;
			case "integer":
				s = c((0, i._)`!(${t} % 1) && !isNaN(${t})`);
				break;
			case "number":
				s = c();
				break;
			default: return (0, i._)`typeof ${t} ${a} ${e}`;
		}
		return r === o.Correct ? s : (0, i.not)(s);
		function c(e = i.nil) {
			return (0, i.and)((0, i._)`typeof ${t} == "number"`, e, n ? (0, i._)`isFinite(${t})` : i.nil);
		}
	}
	e.checkDataType = f;
	function p(e, t, n, r) {
		if (e.length === 1) return f(e[0], t, n, r);
		let o, s = (0, a.toHash)(e);
		if (s.array && s.object) {
			let e = (0, i._)`typeof ${t} != "object"`;
			o = s.null ? e : (0, i._)`!${t} || ${e}`, delete s.null, delete s.array, delete s.object;
		} else o = i.nil;
		s.number && delete s.integer;
		for (let e in s) o = (0, i.and)(o, f(e, t, n, r));
		return o;
	}
	e.checkDataTypes = p;
	let m = {
		message: ({ schema: e }) => `must be ${e}`,
		params: ({ schema: e, schemaValue: t }) => typeof e == "string" ? (0, i._)`{type: ${e}}` : (0, i._)`{type: ${t}}`
	};
	function h(e) {
		let t = g(e);
		(0, r.reportError)(t, m);
	}
	e.reportTypeError = h;
	function g(e) {
		let { gen: t, data: n, schema: r } = e, i = (0, a.schemaRefOrVal)(e, r, "type");
		return {
			gen: t,
			keyword: "type",
			data: n,
			schema: r.type,
			schemaCode: i,
			schemaValue: i,
			parentSchema: r,
			params: {},
			it: e
		};
	}
})), require_defaults = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.assignDefaults = void 0;
	let t = require_codegen(), n = require_util();
	e.assignDefaults = function(e, t) {
		let { properties: n, items: i } = e.schema;
		if (t === "object" && n) for (let t in n) r(e, t, n[t].default);
		else t === "array" && Array.isArray(i) && i.forEach((t, n) => r(e, n, t.default));
	};
	function r(e, r, i) {
		let { gen: a, compositeRule: o, data: s, opts: c } = e;
		if (i === void 0) return;
		let l = (0, t._)`${s}${(0, t.getProperty)(r)}`;
		if (o) {
			(0, n.checkStrictMode)(e, `default is ignored for: ${l}`);
			return;
		}
		let u = (0, t._)`${l} === undefined`;
		c.useDefaults === "empty" && (u = (0, t._)`${u} || ${l} === null || ${l} === ""`), a.if(u, (0, t._)`${l} = ${(0, t.stringify)(i)}`);
	}
})), require_code = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.validateUnion = e.validateArray = e.usePattern = e.callValidateCode = e.schemaProperties = e.allSchemaProperties = e.noPropertyInData = e.propertyInData = e.isOwnProperty = e.hasPropFunc = e.reportMissingProp = e.checkMissingProp = e.checkReportMissingProp = void 0;
	let t = require_codegen(), n = require_util(), r = require_names(), i = require_util();
	e.checkReportMissingProp = function(e, n) {
		let { gen: r, data: i, it: a } = e;
		r.if(s(r, i, n, a.opts.ownProperties), () => {
			e.setParams({ missingProperty: (0, t._)`${n}` }, !0), e.error();
		});
	}, e.checkMissingProp = function({ gen: e, data: n, it: { opts: r } }, i, a) {
		return (0, t.or)(...i.map((i) => (0, t.and)(s(e, n, i, r.ownProperties), (0, t._)`${a} = ${i}`)));
	}, e.reportMissingProp = function(e, t) {
		e.setParams({ missingProperty: t }, !0), e.error();
	};
	function a(e) {
		return e.scopeValue("func", {
			ref: Object.prototype.hasOwnProperty,
			code: (0, t._)`Object.prototype.hasOwnProperty`
		});
	}
	e.hasPropFunc = a;
	function o(e, n, r) {
		return (0, t._)`${a(e)}.call(${n}, ${r})`;
	}
	e.isOwnProperty = o, e.propertyInData = function(e, n, r, i) {
		let a = (0, t._)`${n}${(0, t.getProperty)(r)} !== undefined`;
		return i ? (0, t._)`${a} && ${o(e, n, r)}` : a;
	};
	function s(e, n, r, i) {
		let a = (0, t._)`${n}${(0, t.getProperty)(r)} === undefined`;
		return i ? (0, t.or)(a, (0, t.not)(o(e, n, r))) : a;
	}
	e.noPropertyInData = s;
	function c(e) {
		return e ? Object.keys(e).filter((e) => e !== "__proto__") : [];
	}
	e.allSchemaProperties = c, e.schemaProperties = function(e, t) {
		return c(t).filter((r) => !(0, n.alwaysValidSchema)(e, t[r]));
	}, e.callValidateCode = function({ schemaCode: e, data: n, it: { gen: i, topSchemaRef: a, schemaPath: o, errorPath: s }, it: c }, l, u, d) {
		let f = d ? (0, t._)`${e}, ${n}, ${a}${o}` : n, p = [
			[r.default.instancePath, (0, t.strConcat)(r.default.instancePath, s)],
			[r.default.parentData, c.parentData],
			[r.default.parentDataProperty, c.parentDataProperty],
			[r.default.rootData, r.default.rootData]
		];
		c.opts.dynamicRef && p.push([r.default.dynamicAnchors, r.default.dynamicAnchors]);
		let m = (0, t._)`${f}, ${i.object(...p)}`;
		return u === t.nil ? (0, t._)`${l}(${m})` : (0, t._)`${l}.call(${u}, ${m})`;
	};
	let l = (0, t._)`new RegExp`;
	e.usePattern = function({ gen: e, it: { opts: n } }, r) {
		let a = n.unicodeRegExp ? "u" : "", { regExp: o } = n.code, s = o(r, a);
		return e.scopeValue("pattern", {
			key: s.toString(),
			ref: s,
			code: (0, t._)`${o.code === "new RegExp" ? l : (0, i.useFunc)(e, o)}(${r}, ${a})`
		});
	}, e.validateArray = function(e) {
		let { gen: r, data: i, keyword: a, it: o } = e, s = r.name("valid");
		if (o.allErrors) {
			let e = r.let("valid", !0);
			return c(() => r.assign(e, !1)), e;
		}
		return r.var(s, !0), c(() => r.break()), s;
		function c(o) {
			let c = r.const("len", (0, t._)`${i}.length`);
			r.forRange("i", 0, c, (i) => {
				e.subschema({
					keyword: a,
					dataProp: i,
					dataPropType: n.Type.Num
				}, s), r.if((0, t.not)(s), o);
			});
		}
	}, e.validateUnion = function(e) {
		let { gen: r, schema: i, keyword: a, it: o } = e;
		if (!Array.isArray(i)) throw Error("ajv implementation error");
		if (i.some((e) => (0, n.alwaysValidSchema)(o, e)) && !o.opts.unevaluated) return;
		let s = r.let("valid", !1), c = r.name("_valid");
		r.block(() => i.forEach((n, i) => {
			let o = e.subschema({
				keyword: a,
				schemaProp: i,
				compositeRule: !0
			}, c);
			r.assign(s, (0, t._)`${s} || ${c}`), e.mergeValidEvaluated(o, c) || r.if((0, t.not)(s));
		})), e.result(s, () => e.reset(), () => e.error(!0));
	};
})), require_keyword = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.validateKeywordUsage = e.validSchemaType = e.funcKeywordCode = e.macroKeywordCode = void 0;
	let t = require_codegen(), n = require_names(), r = require_code(), i = require_errors();
	e.macroKeywordCode = function(e, n) {
		let { gen: r, keyword: i, schema: a, parentSchema: o, it: s } = e, l = n.macro.call(s.self, a, o, s), u = c(r, i, l);
		s.opts.validateSchema !== !1 && s.self.validateSchema(l, !0);
		let d = r.name("valid");
		e.subschema({
			schema: l,
			schemaPath: t.nil,
			errSchemaPath: `${s.errSchemaPath}/${i}`,
			topSchemaRef: u,
			compositeRule: !0
		}, d), e.pass(d, () => e.error(!0));
	}, e.funcKeywordCode = function(e, i) {
		let { gen: l, keyword: u, schema: d, parentSchema: f, $data: p, it: m } = e;
		s(m, i);
		let h = c(l, u, !p && i.compile ? i.compile.call(m.self, d, f, m) : i.validate), g = l.let("valid");
		e.block$data(g, _), e.ok(i.valid ?? g);
		function _() {
			if (i.errors === !1) b(), i.modifying && a(e), x(() => e.error());
			else {
				let t = i.async ? v() : y();
				i.modifying && a(e), x(() => o(e, t));
			}
		}
		function v() {
			let e = l.let("ruleErrs", null);
			return l.try(() => b((0, t._)`await `), (n) => l.assign(g, !1).if((0, t._)`${n} instanceof ${m.ValidationError}`, () => l.assign(e, (0, t._)`${n}.errors`), () => l.throw(n))), e;
		}
		function y() {
			let e = (0, t._)`${h}.errors`;
			return l.assign(e, null), b(t.nil), e;
		}
		function b(a = i.async ? (0, t._)`await ` : t.nil) {
			let o = m.opts.passContext ? n.default.this : n.default.self, s = !("compile" in i && !p || i.schema === !1);
			l.assign(g, (0, t._)`${a}${(0, r.callValidateCode)(e, h, o, s)}`, i.modifying);
		}
		function x(e) {
			l.if((0, t.not)(i.valid ?? g), e);
		}
	};
	function a(e) {
		let { gen: n, data: r, it: i } = e;
		n.if(i.parentData, () => n.assign(r, (0, t._)`${i.parentData}[${i.parentDataProperty}]`));
	}
	function o(e, r) {
		let { gen: a } = e;
		a.if((0, t._)`Array.isArray(${r})`, () => {
			a.assign(n.default.vErrors, (0, t._)`${n.default.vErrors} === null ? ${r} : ${n.default.vErrors}.concat(${r})`).assign(n.default.errors, (0, t._)`${n.default.vErrors}.length`), (0, i.extendErrors)(e);
		}, () => e.error());
	}
	function s({ schemaEnv: e }, t) {
		if (t.async && !e.$async) throw Error("async keyword in sync schema");
	}
	function c(e, n, r) {
		if (r === void 0) throw Error(`keyword "${n}" failed to compile`);
		return e.scopeValue("keyword", typeof r == "function" ? { ref: r } : {
			ref: r,
			code: (0, t.stringify)(r)
		});
	}
	e.validSchemaType = function(e, t, n = !1) {
		return !t.length || t.some((t) => t === "array" ? Array.isArray(e) : t === "object" ? e && typeof e == "object" && !Array.isArray(e) : typeof e == t || n && e === void 0);
	}, e.validateKeywordUsage = function({ schema: e, opts: t, self: n, errSchemaPath: r }, i, a) {
		if (Array.isArray(i.keyword) ? !i.keyword.includes(a) : i.keyword !== a) throw Error("ajv implementation error");
		let o = i.dependencies;
		if (o?.some((t) => !Object.prototype.hasOwnProperty.call(e, t))) throw Error(`parent schema must have dependencies of ${a}: ${o.join(",")}`);
		if (i.validateSchema && !i.validateSchema(e[a])) {
			let e = `keyword "${a}" value is invalid at path "${r}": ` + n.errorsText(i.validateSchema.errors);
			if (t.validateSchema === "log") n.logger.error(e);
			else throw Error(e);
		}
	};
})), require_subschema = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.extendSubschemaMode = e.extendSubschemaData = e.getSubschema = void 0;
	let t = require_codegen(), n = require_util();
	e.getSubschema = function(e, { keyword: r, schemaProp: i, schema: a, schemaPath: o, errSchemaPath: s, topSchemaRef: c }) {
		if (r !== void 0 && a !== void 0) throw Error("both \"keyword\" and \"schema\" passed, only one allowed");
		if (r !== void 0) {
			let a = e.schema[r];
			return i === void 0 ? {
				schema: a,
				schemaPath: (0, t._)`${e.schemaPath}${(0, t.getProperty)(r)}`,
				errSchemaPath: `${e.errSchemaPath}/${r}`
			} : {
				schema: a[i],
				schemaPath: (0, t._)`${e.schemaPath}${(0, t.getProperty)(r)}${(0, t.getProperty)(i)}`,
				errSchemaPath: `${e.errSchemaPath}/${r}/${(0, n.escapeFragment)(i)}`
			};
		}
		if (a !== void 0) {
			if (o === void 0 || s === void 0 || c === void 0) throw Error("\"schemaPath\", \"errSchemaPath\" and \"topSchemaRef\" are required with \"schema\"");
			return {
				schema: a,
				schemaPath: o,
				topSchemaRef: c,
				errSchemaPath: s
			};
		}
		throw Error("either \"keyword\" or \"schema\" must be passed");
	}, e.extendSubschemaData = function(e, r, { dataProp: i, dataPropType: a, data: o, dataTypes: s, propertyName: c }) {
		if (o !== void 0 && i !== void 0) throw Error("both \"data\" and \"dataProp\" passed, only one allowed");
		let { gen: l } = r;
		if (i !== void 0) {
			let { errorPath: o, dataPathArr: s, opts: c } = r;
			u(l.let("data", (0, t._)`${r.data}${(0, t.getProperty)(i)}`, !0)), e.errorPath = (0, t.str)`${o}${(0, n.getErrorPath)(i, a, c.jsPropertySyntax)}`, e.parentDataProperty = (0, t._)`${i}`, e.dataPathArr = [...s, e.parentDataProperty];
		}
		o !== void 0 && (u(o instanceof t.Name ? o : l.let("data", o, !0)), c !== void 0 && (e.propertyName = c)), s && (e.dataTypes = s);
		function u(t) {
			e.data = t, e.dataLevel = r.dataLevel + 1, e.dataTypes = [], r.definedProperties = new Set(), e.parentData = r.data, e.dataNames = [...r.dataNames, t];
		}
	}, e.extendSubschemaMode = function(e, { jtdDiscriminator: t, jtdMetadata: n, compositeRule: r, createErrors: i, allErrors: a }) {
		r !== void 0 && (e.compositeRule = r), i !== void 0 && (e.createErrors = i), a !== void 0 && (e.allErrors = a), e.jtdDiscriminator = t, e.jtdMetadata = n;
	};
})), require_fast_deep_equal = __commonJSMin(((e, t) => {
	t.exports = function e(t, n) {
		if (t === n) return !0;
		if (t && n && typeof t == "object" && typeof n == "object") {
			if (t.constructor !== n.constructor) return !1;
			var r, i, a;
			if (Array.isArray(t)) {
				if (r = t.length, r != n.length) return !1;
				for (i = r; i-- !== 0;) if (!e(t[i], n[i])) return !1;
				return !0;
			}
			if (t.constructor === RegExp) return t.source === n.source && t.flags === n.flags;
			if (t.valueOf !== Object.prototype.valueOf) return t.valueOf() === n.valueOf();
			if (t.toString !== Object.prototype.toString) return t.toString() === n.toString();
			if (a = Object.keys(t), r = a.length, r !== Object.keys(n).length) return !1;
			for (i = r; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(n, a[i])) return !1;
			for (i = r; i-- !== 0;) {
				var o = a[i];
				if (!e(t[o], n[o])) return !1;
			}
			return !0;
		}
		return t !== t && n !== n;
	};
})), require_json_schema_traverse = __commonJSMin(((e, t) => {
	var n = t.exports = function(e, t, n) {
		typeof t == "function" && (n = t, t = {}), n = t.cb || n;
		var i = typeof n == "function" ? n : n.pre || function() {}, a = n.post || function() {};
		r(t, i, a, e, "", e);
	};
	n.keywords = {
		additionalItems: !0,
		items: !0,
		contains: !0,
		additionalProperties: !0,
		propertyNames: !0,
		not: !0,
		if: !0,
		then: !0,
		else: !0
	}, n.arrayKeywords = {
		items: !0,
		allOf: !0,
		anyOf: !0,
		oneOf: !0
	}, n.propsKeywords = {
		$defs: !0,
		definitions: !0,
		properties: !0,
		patternProperties: !0,
		dependencies: !0
	}, n.skipKeywords = {
		default: !0,
		enum: !0,
		const: !0,
		required: !0,
		maximum: !0,
		minimum: !0,
		exclusiveMaximum: !0,
		exclusiveMinimum: !0,
		multipleOf: !0,
		maxLength: !0,
		minLength: !0,
		pattern: !0,
		format: !0,
		maxItems: !0,
		minItems: !0,
		uniqueItems: !0,
		maxProperties: !0,
		minProperties: !0
	};
	function r(e, t, a, o, s, c, l, u, d, f) {
		if (o && typeof o == "object" && !Array.isArray(o)) {
			for (var p in t(o, s, c, l, u, d, f), o) {
				var m = o[p];
				if (Array.isArray(m)) {
					if (p in n.arrayKeywords) for (var h = 0; h < m.length; h++) r(e, t, a, m[h], s + "/" + p + "/" + h, c, s, p, o, h);
				} else if (p in n.propsKeywords) {
					if (m && typeof m == "object") for (var g in m) r(e, t, a, m[g], s + "/" + p + "/" + i(g), c, s, p, o, g);
				} else (p in n.keywords || e.allKeys && !(p in n.skipKeywords)) && r(e, t, a, m, s + "/" + p, c, s, p, o);
			}
			a(o, s, c, l, u, d, f);
		}
	}
	function i(e) {
		return e.replace(/~/g, "~0").replace(/\//g, "~1");
	}
})), require_resolve = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.getSchemaRefs = e.resolveUrl = e.normalizeId = e._getFullPath = e.getFullPath = e.inlineRef = void 0;
	let t = require_util(), n = require_fast_deep_equal(), r = require_json_schema_traverse(), i = new Set([
		"type",
		"format",
		"pattern",
		"maxLength",
		"minLength",
		"maxProperties",
		"minProperties",
		"maxItems",
		"minItems",
		"maximum",
		"minimum",
		"uniqueItems",
		"multipleOf",
		"required",
		"enum",
		"const"
	]);
	e.inlineRef = function(e, t = !0) {
		return typeof e == "boolean" ? !0 : t === !0 ? !o(e) : t ? s(e) <= t : !1;
	};
	let a = new Set([
		"$ref",
		"$recursiveRef",
		"$recursiveAnchor",
		"$dynamicRef",
		"$dynamicAnchor"
	]);
	function o(e) {
		for (let t in e) {
			if (a.has(t)) return !0;
			let n = e[t];
			if (Array.isArray(n) && n.some(o) || typeof n == "object" && o(n)) return !0;
		}
		return !1;
	}
	function s(e) {
		let n = 0;
		for (let r in e) if (r === "$ref" || (n++, !i.has(r) && (typeof e[r] == "object" && (0, t.eachItem)(e[r], (e) => n += s(e)), n === 1e400))) return 1e400;
		return n;
	}
	function c(e, t = "", n) {
		return n !== !1 && (t = d(t)), l(e, e.parse(t));
	}
	e.getFullPath = c;
	function l(e, t) {
		return e.serialize(t).split("#")[0] + "#";
	}
	e._getFullPath = l;
	let u = /#\/?$/;
	function d(e) {
		return e ? e.replace(u, "") : "";
	}
	e.normalizeId = d, e.resolveUrl = function(e, t, n) {
		return n = d(n), e.resolve(t, n);
	};
	let f = /^[a-z_][-a-z0-9._]*$/i;
	e.getSchemaRefs = function(e, t) {
		if (typeof e == "boolean") return {};
		let { schemaId: i, uriResolver: a } = this.opts, o = d(e[i] || t), s = { "": o }, l = c(a, o, !1), u = {}, p = new Set();
		return r(e, { allKeys: !0 }, (e, t, n, r) => {
			if (r === void 0) return;
			let a = l + t, o = s[r];
			typeof e[i] == "string" && (o = c.call(this, e[i])), g.call(this, e.$anchor), g.call(this, e.$dynamicAnchor), s[t] = o;
			function c(t) {
				let n = this.opts.uriResolver.resolve;
				if (t = d(o ? n(o, t) : t), p.has(t)) throw h(t);
				p.add(t);
				let r = this.refs[t];
				return typeof r == "string" && (r = this.refs[r]), typeof r == "object" ? m(e, r.schema, t) : t !== d(a) && (t[0] === "#" ? (m(e, u[t], t), u[t] = e) : this.refs[t] = a), t;
			}
			function g(e) {
				if (typeof e == "string") {
					if (!f.test(e)) throw Error(`invalid anchor "${e}"`);
					c.call(this, `#${e}`);
				}
			}
		}), u;
		function m(e, t, r) {
			if (t !== void 0 && !n(e, t)) throw h(r);
		}
		function h(e) {
			return Error(`reference "${e}" resolves to more than one schema`);
		}
	};
})), require_validate = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.getData = e.KeywordCxt = e.validateFunctionCode = void 0;
	let t = require_boolSchema(), n = require_dataType(), r = require_applicability(), i = require_dataType(), a = require_defaults(), o = require_keyword(), s = require_subschema(), c = require_codegen(), l = require_names(), u = require_resolve(), d = require_util(), f = require_errors();
	e.validateFunctionCode = function(e) {
		x(e) && (C(e), b(e)) ? g(e) : p(e, () => (0, t.topBoolOrEmptySchema)(e));
	};
	function p({ gen: e, validateName: t, schema: n, schemaEnv: r, opts: i }, a) {
		i.code.es5 ? e.func(t, (0, c._)`${l.default.data}, ${l.default.valCxt}`, r.$async, () => {
			e.code((0, c._)`"use strict"; ${v(n, i)}`), h(e, i), e.code(a);
		}) : e.func(t, (0, c._)`${l.default.data}, ${m(i)}`, r.$async, () => e.code(v(n, i)).code(a));
	}
	function m(e) {
		return (0, c._)`{${l.default.instancePath}="", ${l.default.parentData}, ${l.default.parentDataProperty}, ${l.default.rootData}=${l.default.data}${e.dynamicRef ? (0, c._)`, ${l.default.dynamicAnchors}={}` : c.nil}}={}`;
	}
	function h(e, t) {
		e.if(l.default.valCxt, () => {
			e.var(l.default.instancePath, (0, c._)`${l.default.valCxt}.${l.default.instancePath}`), e.var(l.default.parentData, (0, c._)`${l.default.valCxt}.${l.default.parentData}`), e.var(l.default.parentDataProperty, (0, c._)`${l.default.valCxt}.${l.default.parentDataProperty}`), e.var(l.default.rootData, (0, c._)`${l.default.valCxt}.${l.default.rootData}`), t.dynamicRef && e.var(l.default.dynamicAnchors, (0, c._)`${l.default.valCxt}.${l.default.dynamicAnchors}`);
		}, () => {
			e.var(l.default.instancePath, (0, c._)`""`), e.var(l.default.parentData, (0, c._)`undefined`), e.var(l.default.parentDataProperty, (0, c._)`undefined`), e.var(l.default.rootData, l.default.data), t.dynamicRef && e.var(l.default.dynamicAnchors, (0, c._)`{}`);
		});
	}
	function g(e) {
		let { schema: t, opts: n, gen: r } = e;
		p(e, () => {
			n.$comment && t.$comment && k(e), E(e), r.let(l.default.vErrors, null), r.let(l.default.errors, 0), n.unevaluated && _(e), w(e), A(e);
		});
	}
	function _(e) {
		let { gen: t, validateName: n } = e;
		e.evaluated = t.const("evaluated", (0, c._)`${n}.evaluated`), t.if((0, c._)`${e.evaluated}.dynamicProps`, () => t.assign((0, c._)`${e.evaluated}.props`, (0, c._)`undefined`)), t.if((0, c._)`${e.evaluated}.dynamicItems`, () => t.assign((0, c._)`${e.evaluated}.items`, (0, c._)`undefined`));
	}
	function v(e, t) {
		let n = typeof e == "object" && e[t.schemaId];
		return n && (t.code.source || t.code.process) ? (0, c._)`/*# sourceURL=${n} */` : c.nil;
	}
	function y(e, n) {
		x(e) && (C(e), b(e)) ? S(e, n) : (0, t.boolOrEmptySchema)(e, n);
	}
	function b({ schema: e, self: t }) {
		if (typeof e == "boolean") return !e;
		for (let n in e) if (t.RULES.all[n]) return !0;
		return !1;
	}
	function x(e) {
		return typeof e.schema != "boolean";
	}
	function S(e, t) {
		let { schema: n, gen: r, opts: i } = e;
		i.$comment && n.$comment && k(e), D(e), O(e);
		let a = r.const("_errs", l.default.errors);
		w(e, a), r.var(t, (0, c._)`${a} === ${l.default.errors}`);
	}
	function C(e) {
		(0, d.checkUnknownRules)(e), T(e);
	}
	function w(e, t) {
		if (e.opts.jtd) return M(e, [], !1, t);
		let r = (0, n.getSchemaTypes)(e.schema);
		M(e, r, !(0, n.coerceAndCheckDataType)(e, r), t);
	}
	function T(e) {
		let { schema: t, errSchemaPath: n, opts: r, self: i } = e;
		t.$ref && r.ignoreKeywordsWithRef && (0, d.schemaHasRulesButRef)(t, i.RULES) && i.logger.warn(`$ref: keywords ignored in schema at path "${n}"`);
	}
	function E(e) {
		let { schema: t, opts: n } = e;
		t.default !== void 0 && n.useDefaults && n.strictSchema && (0, d.checkStrictMode)(e, "default is ignored in the schema root");
	}
	function D(e) {
		let t = e.schema[e.opts.schemaId];
		t && (e.baseId = (0, u.resolveUrl)(e.opts.uriResolver, e.baseId, t));
	}
	function O(e) {
		if (e.schema.$async && !e.schemaEnv.$async) throw Error("async schema in sync schema");
	}
	function k({ gen: e, schemaEnv: t, schema: n, errSchemaPath: r, opts: i }) {
		let a = n.$comment;
		if (i.$comment === !0) e.code((0, c._)`${l.default.self}.logger.log(${a})`);
		else if (typeof i.$comment == "function") {
			let n = (0, c.str)`${r}/$comment`, i = e.scopeValue("root", { ref: t.root });
			e.code((0, c._)`${l.default.self}.opts.$comment(${a}, ${n}, ${i}.schema)`);
		}
	}
	function A(e) {
		let { gen: t, schemaEnv: n, validateName: r, ValidationError: i, opts: a } = e;
		n.$async ? t.if((0, c._)`${l.default.errors} === 0`, () => t.return(l.default.data), () => t.throw((0, c._)`new ${i}(${l.default.vErrors})`)) : (t.assign((0, c._)`${r}.errors`, l.default.vErrors), a.unevaluated && j(e), t.return((0, c._)`${l.default.errors} === 0`));
	}
	function j({ gen: e, evaluated: t, props: n, items: r }) {
		n instanceof c.Name && e.assign((0, c._)`${t}.props`, n), r instanceof c.Name && e.assign((0, c._)`${t}.items`, r);
	}
	function M(e, t, n, a) {
		let { gen: o, schema: s, data: u, allErrors: f, opts: p, self: m } = e, { RULES: h } = m;
		if (s.$ref && (p.ignoreKeywordsWithRef || !(0, d.schemaHasRulesButRef)(s, h))) {
			o.block(() => V(e, "$ref", h.all.$ref.definition));
			return;
		}
		p.jtd || P(e, t), o.block(() => {
			for (let e of h.rules) g(e);
			g(h.post);
		});
		function g(d) {
			(0, r.shouldUseGroup)(s, d) && (d.type ? (o.if((0, i.checkDataType)(d.type, u, p.strictNumbers)), N(e, d), t.length === 1 && t[0] === d.type && n && (o.else(), (0, i.reportTypeError)(e)), o.endIf()) : N(e, d), f || o.if((0, c._)`${l.default.errors} === ${a || 0}`));
		}
	}
	function N(e, t) {
		let { gen: n, schema: i, opts: { useDefaults: o } } = e;
		o && (0, a.assignDefaults)(e, t.type), n.block(() => {
			for (let n of t.rules) (0, r.shouldUseRule)(i, n) && V(e, n.keyword, n.definition, t.type);
		});
	}
	function P(e, t) {
		!e.schemaEnv.meta && e.opts.strictTypes && (F(e, t), e.opts.allowUnionTypes || I(e, t), L(e, e.dataTypes));
	}
	function F(e, t) {
		t.length && (e.dataTypes.length ? (t.forEach((t) => {
			R(e.dataTypes, t) || z(e, `type "${t}" not allowed by context "${e.dataTypes.join(",")}"`);
		}), te(e, t)) : e.dataTypes = t);
	}
	function I(e, t) {
		t.length > 1 && !(t.length === 2 && t.includes("null")) && z(e, "use allowUnionTypes to allow union type keyword");
	}
	function L(e, t) {
		let n = e.self.RULES.all;
		for (let i in n) {
			let a = n[i];
			if (typeof a == "object" && (0, r.shouldUseRule)(e.schema, a)) {
				let { type: n } = a.definition;
				n.length && !n.some((e) => ee(t, e)) && z(e, `missing type "${n.join(",")}" for keyword "${i}"`);
			}
		}
	}
	function ee(e, t) {
		return e.includes(t) || t === "number" && e.includes("integer");
	}
	function R(e, t) {
		return e.includes(t) || t === "integer" && e.includes("number");
	}
	function te(e, t) {
		let n = [];
		for (let r of e.dataTypes) R(t, r) ? n.push(r) : t.includes("integer") && r === "number" && n.push("integer");
		e.dataTypes = n;
	}
	function z(e, t) {
		let n = e.schemaEnv.baseId + e.errSchemaPath;
		t += ` at "${n}" (strictTypes)`, (0, d.checkStrictMode)(e, t, e.opts.strictTypes);
	}
	var B = class {
		constructor(e, t, n) {
			if ((0, o.validateKeywordUsage)(e, t, n), this.gen = e.gen, this.allErrors = e.allErrors, this.keyword = n, this.data = e.data, this.schema = e.schema[n], this.$data = t.$data && e.opts.$data && this.schema && this.schema.$data, this.schemaValue = (0, d.schemaRefOrVal)(e, this.schema, n, this.$data), this.schemaType = t.schemaType, this.parentSchema = e.schema, this.params = {}, this.it = e, this.def = t, this.$data) this.schemaCode = e.gen.const("vSchema", ie(this.$data, e));
			else if (this.schemaCode = this.schemaValue, !(0, o.validSchemaType)(this.schema, t.schemaType, t.allowUndefined)) throw Error(`${n} value must be ${JSON.stringify(t.schemaType)}`);
			("code" in t ? t.trackErrors : t.errors !== !1) && (this.errsCount = e.gen.const("_errs", l.default.errors));
		}
		result(e, t, n) {
			this.failResult((0, c.not)(e), t, n);
		}
		failResult(e, t, n) {
			this.gen.if(e), n ? n() : this.error(), t ? (this.gen.else(), t(), this.allErrors && this.gen.endIf()) : this.allErrors ? this.gen.endIf() : this.gen.else();
		}
		pass(e, t) {
			this.failResult((0, c.not)(e), void 0, t);
		}
		fail(e) {
			e === void 0 ? (this.error(), this.allErrors || this.gen.if(!1)) : (this.gen.if(e), this.error(), this.allErrors ? this.gen.endIf() : this.gen.else());
		}
		fail$data(e) {
			if (!this.$data) return this.fail(e);
			let { schemaCode: t } = this;
			this.fail((0, c._)`${t} !== undefined && (${(0, c.or)(this.invalid$data(), e)})`);
		}
		error(e, t, n) {
			t ? (this.setParams(t), this._error(e, n), this.setParams({})) : this._error(e, n);
		}
		_error(e, t) {
			(e ? f.reportExtraError : f.reportError)(this, this.def.error, t);
		}
		$dataError() {
			(0, f.reportError)(this, this.def.$dataError || f.keyword$DataError);
		}
		reset() {
			if (this.errsCount === void 0) throw Error("add \"trackErrors\" to keyword definition");
			(0, f.resetErrorsCount)(this.gen, this.errsCount);
		}
		ok(e) {
			this.allErrors || this.gen.if(e);
		}
		setParams(e, t) {
			t ? Object.assign(this.params, e) : this.params = e;
		}
		block$data(e, t, n = c.nil) {
			this.gen.block(() => {
				this.check$data(e, n), t();
			});
		}
		check$data(e = c.nil, t = c.nil) {
			if (!this.$data) return;
			let { gen: n, schemaCode: r, schemaType: i, def: a } = this;
			n.if((0, c.or)((0, c._)`${r} === undefined`, t)), e !== c.nil && n.assign(e, !0), (i.length || a.validateSchema) && (n.elseIf(this.invalid$data()), this.$dataError(), e !== c.nil && n.assign(e, !1)), n.else();
		}
		invalid$data() {
			let { gen: e, schemaCode: t, schemaType: n, def: r, it: a } = this;
			return (0, c.or)(o(), s());
			function o() {
				if (n.length) {
					if (!(t instanceof c.Name)) throw Error("ajv implementation error");
					let e = Array.isArray(n) ? n : [n];
					return (0, c._)`${(0, i.checkDataTypes)(e, t, a.opts.strictNumbers, i.DataType.Wrong)}`;
				}
				return c.nil;
			}
			function s() {
				if (r.validateSchema) {
					let n = e.scopeValue("validate$data", { ref: r.validateSchema });
					return (0, c._)`!${n}(${t})`;
				}
				return c.nil;
			}
		}
		subschema(e, t) {
			let n = (0, s.getSubschema)(this.it, e);
			(0, s.extendSubschemaData)(n, this.it, e), (0, s.extendSubschemaMode)(n, e);
			let r = {
				...this.it,
				...n,
				items: void 0,
				props: void 0
			};
			return y(r, t), r;
		}
		mergeEvaluated(e, t) {
			let { it: n, gen: r } = this;
			n.opts.unevaluated && (n.props !== !0 && e.props !== void 0 && (n.props = d.mergeEvaluated.props(r, e.props, n.props, t)), n.items !== !0 && e.items !== void 0 && (n.items = d.mergeEvaluated.items(r, e.items, n.items, t)));
		}
		mergeValidEvaluated(e, t) {
			let { it: n, gen: r } = this;
			if (n.opts.unevaluated && (n.props !== !0 || n.items !== !0)) return r.if(t, () => this.mergeEvaluated(e, c.Name)), !0;
		}
	};
	e.KeywordCxt = B;
	function V(e, t, n, r) {
		let i = new B(e, n, t);
		"code" in n ? n.code(i, r) : i.$data && n.validate ? (0, o.funcKeywordCode)(i, n) : "macro" in n ? (0, o.macroKeywordCode)(i, n) : (n.compile || n.validate) && (0, o.funcKeywordCode)(i, n);
	}
	let ne = /^\/(?:[^~]|~0|~1)*$/, re = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
	function ie(e, { dataLevel: t, dataNames: n, dataPathArr: r }) {
		let i, a;
		if (e === "") return l.default.rootData;
		if (e[0] === "/") {
			if (!ne.test(e)) throw Error(`Invalid JSON-pointer: ${e}`);
			i = e, a = l.default.rootData;
		} else {
			let o = re.exec(e);
			if (!o) throw Error(`Invalid JSON-pointer: ${e}`);
			let s = +o[1];
			if (i = o[2], i === "#") {
				if (s >= t) throw Error(u("property/index", s));
				return r[t - s];
			}
			if (s > t) throw Error(u("data", s));
			if (a = n[t - s], !i) return a;
		}
		let o = a, s = i.split("/");
		for (let e of s) e && (a = (0, c._)`${a}${(0, c.getProperty)((0, d.unescapeJsonPointer)(e))}`, o = (0, c._)`${o} && ${a}`);
		return o;
		function u(e, n) {
			return `Cannot access ${e} ${n} levels up, current level is ${t}`;
		}
	}
	e.getData = ie;
})), require_validation_error = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.default = class extends Error {
		constructor(e) {
			super("validation failed"), this.errors = e, this.ajv = this.validation = !0;
		}
	};
})), require_ref_error = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_resolve();
	e.default = class extends Error {
		constructor(e, n, r, i) {
			super(i || `can't resolve reference ${r} from id ${n}`), this.missingRef = (0, t.resolveUrl)(e, n, r), this.missingSchema = (0, t.normalizeId)((0, t.getFullPath)(e, this.missingRef));
		}
	};
})), require_compile = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.resolveSchema = e.getCompilingSchema = e.resolveRef = e.compileSchema = e.SchemaEnv = void 0;
	let t = require_codegen(), n = require_validation_error(), r = require_names(), i = require_resolve(), a = require_util(), o = require_validate();
	var s = class {
		constructor(e) {
			this.refs = {}, this.dynamicAnchors = {};
			let t;
			typeof e.schema == "object" && (t = e.schema), this.schema = e.schema, this.schemaId = e.schemaId, this.root = e.root || this, this.baseId = e.baseId ?? (0, i.normalizeId)(t?.[e.schemaId || "$id"]), this.schemaPath = e.schemaPath, this.localRefs = e.localRefs, this.meta = e.meta, this.$async = t?.$async, this.refs = {};
		}
	};
	e.SchemaEnv = s;
	function c(e) {
		let a = u.call(this, e);
		if (a) return a;
		let s = (0, i.getFullPath)(this.opts.uriResolver, e.root.baseId), { es5: c, lines: l } = this.opts.code, { ownProperties: d } = this.opts, f = new t.CodeGen(this.scope, {
			es5: c,
			lines: l,
			ownProperties: d
		}), p;
		e.$async && (p = f.scopeValue("Error", {
			ref: n.default,
			code: (0, t._)`require("ajv/dist/runtime/validation_error").default`
		}));
		let m = f.scopeName("validate");
		e.validateName = m;
		let h = {
			gen: f,
			allErrors: this.opts.allErrors,
			data: r.default.data,
			parentData: r.default.parentData,
			parentDataProperty: r.default.parentDataProperty,
			dataNames: [r.default.data],
			dataPathArr: [t.nil],
			dataLevel: 0,
			dataTypes: [],
			definedProperties: new Set(),
			topSchemaRef: f.scopeValue("schema", this.opts.code.source === !0 ? {
				ref: e.schema,
				code: (0, t.stringify)(e.schema)
			} : { ref: e.schema }),
			validateName: m,
			ValidationError: p,
			schema: e.schema,
			schemaEnv: e,
			rootId: s,
			baseId: e.baseId || s,
			schemaPath: t.nil,
			errSchemaPath: e.schemaPath || (this.opts.jtd ? "" : "#"),
			errorPath: (0, t._)`""`,
			opts: this.opts,
			self: this
		}, g;
		try {
			this._compilations.add(e), (0, o.validateFunctionCode)(h), f.optimize(this.opts.code.optimize);
			let n = f.toString();
			g = `${f.scopeRefs(r.default.scope)}return ${n}`, this.opts.code.process && (g = this.opts.code.process(g, e));
			let i = Function(`${r.default.self}`, `${r.default.scope}`, g)(this, this.scope.get());
			if (this.scope.value(m, { ref: i }), i.errors = null, i.schema = e.schema, i.schemaEnv = e, e.$async && (i.$async = !0), this.opts.code.source === !0 && (i.source = {
				validateName: m,
				validateCode: n,
				scopeValues: f._values
			}), this.opts.unevaluated) {
				let { props: e, items: n } = h;
				i.evaluated = {
					props: e instanceof t.Name ? void 0 : e,
					items: n instanceof t.Name ? void 0 : n,
					dynamicProps: e instanceof t.Name,
					dynamicItems: n instanceof t.Name
				}, i.source && (i.source.evaluated = (0, t.stringify)(i.evaluated));
			}
			return e.validate = i, e;
		} catch (t) {
			throw delete e.validate, delete e.validateName, g && this.logger.error("Error compiling schema, function code:", g), t;
		} finally {
			this._compilations.delete(e);
		}
	}
	e.compileSchema = c, e.resolveRef = function(e, t, n) {
		n = (0, i.resolveUrl)(this.opts.uriResolver, t, n);
		let r = e.refs[n];
		if (r) return r;
		let a = f.call(this, e, n);
		if (a === void 0) {
			let r = e.localRefs?.[n], { schemaId: i } = this.opts;
			r && (a = new s({
				schema: r,
				schemaId: i,
				root: e,
				baseId: t
			}));
		}
		if (a !== void 0) return e.refs[n] = l.call(this, a);
	};
	function l(e) {
		return (0, i.inlineRef)(e.schema, this.opts.inlineRefs) ? e.schema : e.validate ? e : c.call(this, e);
	}
	function u(e) {
		for (let t of this._compilations) if (d(t, e)) return t;
	}
	e.getCompilingSchema = u;
	function d(e, t) {
		return e.schema === t.schema && e.root === t.root && e.baseId === t.baseId;
	}
	function f(e, t) {
		let n;
		for (; typeof (n = this.refs[t]) == "string";) t = n;
		return n || this.schemas[t] || p.call(this, e, t);
	}
	function p(e, t) {
		let n = this.opts.uriResolver.parse(t), r = (0, i._getFullPath)(this.opts.uriResolver, n), a = (0, i.getFullPath)(this.opts.uriResolver, e.baseId, void 0);
		if (Object.keys(e.schema).length > 0 && r === a) return h.call(this, n, e);
		let o = (0, i.normalizeId)(r), l = this.refs[o] || this.schemas[o];
		if (typeof l == "string") {
			let t = p.call(this, e, l);
			return typeof t?.schema == "object" ? h.call(this, n, t) : void 0;
		}
		if (typeof l?.schema == "object") {
			if (l.validate || c.call(this, l), o === (0, i.normalizeId)(t)) {
				let { schema: t } = l, { schemaId: n } = this.opts, r = t[n];
				return r && (a = (0, i.resolveUrl)(this.opts.uriResolver, a, r)), new s({
					schema: t,
					schemaId: n,
					root: e,
					baseId: a
				});
			}
			return h.call(this, n, l);
		}
	}
	e.resolveSchema = p;
	let m = new Set([
		"properties",
		"patternProperties",
		"enum",
		"dependencies",
		"definitions"
	]);
	function h(e, { baseId: t, schema: n, root: r }) {
		if (e.fragment?.[0] !== "/") return;
		for (let r of e.fragment.slice(1).split("/")) {
			if (typeof n == "boolean") return;
			let e = n[(0, a.unescapeFragment)(r)];
			if (e === void 0) return;
			n = e;
			let o = typeof n == "object" && n[this.opts.schemaId];
			!m.has(r) && o && (t = (0, i.resolveUrl)(this.opts.uriResolver, t, o));
		}
		let o;
		if (typeof n != "boolean" && n.$ref && !(0, a.schemaHasRulesButRef)(n, this.RULES)) {
			let e = (0, i.resolveUrl)(this.opts.uriResolver, t, n.$ref);
			o = p.call(this, r, e);
		}
		let { schemaId: c } = this.opts;
		if (o ||= new s({
			schema: n,
			schemaId: c,
			root: r,
			baseId: t
		}), o.schema !== o.root.schema) return o;
	}
})), require_data = __commonJSMin(((e, t) => {
	t.exports = {
		$id: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
		description: "Meta-schema for $data reference (JSON AnySchema extension proposal)",
		type: "object",
		required: ["$data"],
		properties: { $data: {
			type: "string",
			anyOf: [{ format: "relative-json-pointer" }, { format: "json-pointer" }]
		} },
		additionalProperties: !1
	};
})), require_utils = __commonJSMin(((e, t) => {
	let n = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu), r = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u), i = RegExp.prototype.test.bind(/^\d*$/u), a = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu), o = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu), s = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u), c = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u), l = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u), u = Array(256);
	{
		let e = "0123456789ABCDEF";
		for (let t = 0; t < 256; t++) u[t] = "%" + e[t >> 4] + e[t & 15];
	}
	function d(e) {
		return e < 2048 ? u[192 | e >> 6] + u[128 | e & 63] : e < 65536 ? u[224 | e >> 12] + u[128 | e >> 6 & 63] + u[128 | e & 63] : u[240 | e >> 18] + u[128 | e >> 12 & 63] + u[128 | e >> 6 & 63] + u[128 | e & 63];
	}
	function f(e) {
		let t = "", n = 0, r = 0;
		for (r = 0; r < e.length; r++) if (n = e[r].charCodeAt(0), n !== 48) {
			if (!(n >= 48 && n <= 57 || n >= 65 && n <= 70 || n >= 97 && n <= 102)) return "";
			t += e[r];
			break;
		}
		for (r += 1; r < e.length; r++) {
			if (n = e[r].charCodeAt(0), !(n >= 48 && n <= 57 || n >= 65 && n <= 70 || n >= 97 && n <= 102)) return "";
			t += e[r];
		}
		return t;
	}
	let p = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/), m = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/), h = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/), g = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
	function _(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; t++) if (!h(e[t])) {
			if (e[t] === "%" && t + 2 < e.length && a(e.slice(t + 1, t + 3))) t += 2;
			else return !1;
		}
		return !0;
	}
	function v(e) {
		let t = -1, n = 0, r = -1, i = 0;
		for (let a = 0; a < e.length; a++) e[a] === "0" ? (r === -1 && (r = a), i++, i > n && (n = i, t = r)) : (r = -1, i = 0);
		if (n < 2) return e.join(":");
		let a = e.slice(0, t).join(":"), o = e.slice(t + n).join(":");
		return a + "::" + o;
	}
	function y(e) {
		let t = e.indexOf("::");
		if (t !== -1 && e.indexOf("::", t + 1) !== -1) return;
		let n = t === -1 ? e.split(":") : e.slice(0, t).split(":"), i = t === -1 ? [] : e.slice(t + 2).split(":");
		t !== -1 && (n.length === 1 && n[0] === "" && (n.length = 0), i.length === 1 && i[0] === "" && (i.length = 0));
		let a = n.concat(i), o = 0;
		for (let e = 0; e < a.length; e++) {
			let n = a[e];
			if (n === "") return;
			if (n.indexOf(".") !== -1) {
				if (e !== a.length - 1 || t !== -1 && i.length === 0 || !r(n)) return;
				o += 2;
			} else {
				if (!p(n)) return;
				a[e] = parseInt(n, 16).toString(16), o++;
			}
		}
		if (t === -1) return o === 8 ? v(a) : void 0;
		if (o >= 8) return;
		let s = a.slice(0, n.length);
		for (let e = o; e < 8; e++) s.push("0");
		for (let e = n.length; e < a.length; e++) s.push(a[e]);
		return v(s);
	}
	function b(e) {
		let t = e[0] === "[" && e[e.length - 1] === "]";
		if ((e[0] === "[" || e[e.length - 1] === "]") && !t) return {
			host: e,
			isIPV6: !1,
			error: !0
		};
		let n = t ? e.slice(1, -1) : e;
		if (t && m(n)) return n = n.toLowerCase(), {
			host: `[${n}]`,
			escapedHost: n,
			isIPV6: !1,
			isIPVFuture: !0
		};
		if (x(n, ":") < 2) return {
			host: e,
			isIPV6: !1,
			error: t
		};
		let r = "", i = n.indexOf("%");
		if (i !== -1) {
			let t = n.slice(i, i + 3).toLowerCase() === "%25" ? 3 : 1;
			if (r = n.slice(i + t), !_(r)) return {
				host: e,
				isIPV6: !1,
				error: !0
			};
			n = n.slice(0, i);
		}
		let a = y(n);
		return a === void 0 ? {
			host: e,
			isIPV6: !1,
			error: !0
		} : {
			host: a + (r ? "%" + r : ""),
			escapedHost: a + (r ? "%25" + r : ""),
			isIPV6: !0
		};
	}
	function x(e, t) {
		let n = 0;
		for (let r = 0; r < e.length; r++) e[r] === t && n++;
		return n;
	}
	function S(e) {
		let t = e, n = [], r = -1, i = 0;
		for (; i = t.length;) {
			if (i === 1) {
				if (t === ".") break;
				if (t === "/") {
					n.push("/");
					break;
				}
				n.push(t);
				break;
			}
			if (i === 2) {
				if (t[0] === ".") {
					if (t[1] === ".") break;
					if (t[1] === "/") {
						t = t.slice(2);
						continue;
					}
				} else if (t[0] === "/" && (t[1] === "." || t[1] === "/")) {
					n.push("/");
					break;
				}
			} else if (i === 3 && t === "/..") {
				n.length !== 0 && n.pop(), n.push("/");
				break;
			}
			if (t[0] === ".") {
				if (t[1] === ".") {
					if (t[2] === "/") {
						t = t.slice(3);
						continue;
					}
				} else if (t[1] === "/") {
					t = t.slice(2);
					continue;
				}
			} else if (t[0] === "/" && t[1] === ".") {
				if (t[2] === "/") {
					t = t.slice(2);
					continue;
				}
				if (t[2] === "." && t[3] === "/") {
					t = t.slice(3), n.length !== 0 && n.pop();
					continue;
				}
			}
			if ((r = t.indexOf("/", 1)) === -1) {
				n.push(t);
				break;
			}
			n.push(t.slice(0, r)), t = t.slice(r);
		}
		return n.join("");
	}
	let C = {
		"@": "%40",
		"/": "%2F",
		"?": "%3F",
		"#": "%23",
		":": "%3A"
	}, w = /[@/?#:]/g, T = /[@/?#]/g;
	function E(e, t) {
		let n = t ? T : w;
		return n.lastIndex = 0, e.replace(n, (e) => C[e]);
	}
	function D(e, t = !1) {
		if (e.indexOf("%") === -1) return e;
		let n = "";
		for (let r = 0; r < e.length; r++) {
			if (e[r] === "%" && r + 2 < e.length) {
				let i = e.slice(r + 1, r + 3);
				if (a(i)) {
					let e = i.toUpperCase(), a = String.fromCharCode(parseInt(e, 16));
					t && o(a) ? n += a : n += "%" + e, r += 2;
					continue;
				}
			}
			n += e[r];
		}
		return n;
	}
	function O(e) {
		let t = "";
		for (let n = 0; n < e.length; n++) {
			let r = e[n];
			if (r === "%" && n + 2 < e.length) {
				let r = e.slice(n + 1, n + 3);
				if (a(r)) {
					let e = r.toUpperCase(), i = String.fromCharCode(parseInt(e, 16));
					i !== "." && o(i) ? t += i : t += "%" + e, n += 2;
					continue;
				}
			}
			if (s(r)) t += r;
			else {
				let i = e.charCodeAt(n);
				if (i < 128) t += P(i) ? r : u[i];
				else if (i < 55296 || i > 57343) t += d(i);
				else if (i <= 56319 && n + 1 < e.length) {
					let r = e.charCodeAt(n + 1);
					r >= 56320 && r <= 57343 ? (t += d(65536 + (i - 55296 << 10) + (r - 56320)), n++) : t += d(65533);
				} else t += d(65533);
			}
		}
		return t;
	}
	function k(e, t = !1) {
		let n = "", r = t && e[0] !== "/";
		for (let t = 0; t < e.length; t++) {
			let i = e[t];
			if (i === "%" && t + 2 < e.length) {
				let r = e.slice(t + 1, t + 3);
				if (a(r)) {
					n += "%" + r.toUpperCase(), t += 2;
					continue;
				}
			}
			if (i === "/" && (r = !1), s(i) && (i !== ":" || !r)) n += i;
			else {
				let r = e.charCodeAt(t);
				if (r < 128) n += u[r];
				else if (r < 55296 || r > 57343) n += d(r);
				else if (r <= 56319 && t + 1 < e.length) {
					let i = e.charCodeAt(t + 1);
					i >= 56320 && i <= 57343 ? (n += d(65536 + (r - 55296 << 10) + (i - 56320)), t++) : n += d(65533);
				} else n += d(65533);
			}
		}
		return n;
	}
	function A(e, t) {
		let n = "";
		for (let r = 0; r < e.length; r++) {
			let i = e[r];
			if (i === "%" && r + 2 < e.length) {
				let t = e.slice(r + 1, r + 3);
				if (a(t)) {
					n += "%" + t.toUpperCase(), r += 2;
					continue;
				}
			}
			if (t(i)) n += i;
			else {
				let t = e.charCodeAt(r);
				if (t < 128) n += u[t];
				else if (t < 55296 || t > 57343) n += d(t);
				else if (t <= 56319 && r + 1 < e.length) {
					let i = e.charCodeAt(r + 1);
					i >= 56320 && i <= 57343 ? (n += d(65536 + (t - 55296 << 10) + (i - 56320)), r++) : n += d(65533);
				} else n += d(65533);
			}
		}
		return n;
	}
	function j(e) {
		return A(e, l);
	}
	function M(e) {
		return A(e, c);
	}
	function N(e) {
		return A(e, c);
	}
	function P(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122 || e === 42 || e === 43 || e === 45 || e === 46 || e === 47 || e === 64 || e === 95;
	}
	function F(e) {
		let t = "";
		for (let n = 0; n < e.length; n++) {
			let r = e[n];
			if (r === "%" && n + 2 < e.length) {
				let r = e.slice(n + 1, n + 3);
				if (a(r)) {
					let e = r.toUpperCase(), i = String.fromCharCode(parseInt(e, 16));
					o(i) ? t += i : t += "%" + e, n += 2;
					continue;
				}
			}
			if (c(r)) t += r;
			else {
				let i = e.charCodeAt(n);
				if (i < 128) t += P(i) ? r : u[i];
				else if (i < 55296 || i > 57343) t += d(i);
				else if (i <= 56319 && n + 1 < e.length) {
					let r = e.charCodeAt(n + 1);
					r >= 56320 && r <= 57343 ? (t += d(65536 + (i - 55296 << 10) + (r - 56320)), n++) : t += d(65533);
				} else t += d(65533);
			}
		}
		return t;
	}
	function I(e) {
		let t = "";
		for (let n = 0; n < e.length; n++) {
			if (e[n] === "%" && n + 2 < e.length) {
				let r = e.slice(n + 1, n + 3);
				if (a(r)) {
					t += "%" + r.toUpperCase(), n += 2;
					continue;
				}
			}
			t += escape(e[n]);
		}
		return t;
	}
	function L(e) {
		let t = [];
		if (e.userinfo !== void 0 && (t.push(j(e.userinfo)), t.push("@")), e.host !== void 0) {
			let n = e.host;
			if (!r(n)) {
				let e = b(n);
				e.isIPV6 !== !0 && e.isIPVFuture !== !0 && (n = D(n, !0), e = b(n)), n = e.isIPV6 === !0 || e.isIPVFuture === !0 ? `[${e.escapedHost}]` : E(n, !1);
			}
			t.push(n);
		}
		if (typeof e.port == "number" || typeof e.port == "string") {
			let n = String(e.port);
			if (!i(n)) throw TypeError("URI port is malformed.");
			t.push(":"), t.push(n);
		}
		return t.length ? t.join("") : void 0;
	}
	t.exports = {
		nonSimpleDomain: g,
		recomposeAuthority: L,
		reescapeHostDelimiters: E,
		normalizePercentEncoding: D,
		normalizePathEncoding: O,
		serializePathEncoding: k,
		normalizeQueryFragmentEncoding: F,
		encodeUserinfo: j,
		encodeQuery: M,
		encodeFragment: N,
		escapePreservingEscapes: I,
		removeDotSegments: S,
		isIPv4: r,
		isUUID: n,
		normalizeIPv6: b,
		stringArrayToHexStripped: f
	};
})), require_schemes = __commonJSMin(((e, t) => {
	let { isUUID: n } = require_utils(), r = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu, i = [
		"http",
		"https",
		"ws",
		"wss",
		"urn",
		"urn:uuid"
	];
	function a(e) {
		return i.indexOf(e) !== -1;
	}
	function o(e) {
		return e.secure === !0 ? !0 : e.secure === !1 ? !1 : e.scheme ? e.scheme.length === 3 && (e.scheme[0] === "w" || e.scheme[0] === "W") && (e.scheme[1] === "s" || e.scheme[1] === "S") && (e.scheme[2] === "s" || e.scheme[2] === "S") : !1;
	}
	function s(e) {
		return e.host || (e.error = e.error || "HTTP URIs must have a host."), e;
	}
	function c(e) {
		let t = String(e.scheme).toLowerCase() === "https";
		return (e.port === (t ? 443 : 80) || e.port === "") && (e.port = void 0), e.path ||= "/", e;
	}
	function l(e) {
		return e.secure = o(e), e.resourceName = (e.path || "/") + (e.query ? "?" + e.query : ""), e.path = void 0, e.query = void 0, e;
	}
	function u(e) {
		if ((e.port === (o(e) ? 443 : 80) || e.port === "") && (e.port = void 0), typeof e.secure == "boolean" && (e.scheme = e.secure ? "wss" : "ws", e.secure = void 0), e.resourceName) {
			let t = e.resourceName.indexOf("?"), n = t === -1 ? e.resourceName : e.resourceName.slice(0, t);
			e.path = n && n !== "/" ? n : void 0, e.query = t === -1 ? void 0 : e.resourceName.slice(t + 1), e.resourceName = void 0;
		}
		return e.fragment = void 0, e;
	}
	function d(e, t) {
		if (!e.path) return e.error = "URN can not be parsed", e;
		let n = e.path.match(r);
		if (n && n[0] === e.path) {
			let r = t.scheme || e.scheme || "urn";
			e.nid = n[1].toLowerCase(), e.nss = n[2];
			let i = y(`${r}:${t.nid || e.nid}`);
			e.path = void 0, i && (e = i.parse(e, t));
		} else e.error = e.error || "URN can not be parsed.";
		return e;
	}
	function f(e, t) {
		if (e.nid === void 0) throw Error("URN without nid cannot be serialized");
		let n = t.scheme || e.scheme || "urn", r = e.nid.toLowerCase(), i = y(`${n}:${t.nid || r}`);
		i && (e = i.serialize(e, t));
		let a = e, o = e.nss;
		return a.path = `${r || t.nid}:${o}`, t.skipEscape = !0, a;
	}
	function p(e, t) {
		let r = e;
		return r.uuid = r.nss, r.nss = void 0, t.tolerant || r.uuid && n(r.uuid) || (r.error = r.error || "UUID is not valid."), r;
	}
	function m(e) {
		let t = e;
		return t.nss = (e.uuid || "").toLowerCase(), t;
	}
	let h = {
		scheme: "http",
		domainHost: !0,
		parse: s,
		serialize: c
	}, g = {
		scheme: "https",
		domainHost: h.domainHost,
		parse: s,
		serialize: c
	}, _ = {
		scheme: "ws",
		domainHost: !0,
		parse: l,
		serialize: u
	}, v = {
		http: h,
		https: g,
		ws: _,
		wss: {
			scheme: "wss",
			domainHost: _.domainHost,
			parse: _.parse,
			serialize: _.serialize
		},
		urn: {
			scheme: "urn",
			parse: d,
			serialize: f,
			skipNormalize: !0
		},
		"urn:uuid": {
			scheme: "urn:uuid",
			parse: p,
			serialize: m,
			skipNormalize: !0
		}
	};
	Object.setPrototypeOf(v, null);
	function y(e) {
		return e && (v[e] || v[e.toLowerCase()]) || void 0;
	}
	t.exports = {
		wsIsSecure: o,
		SCHEMES: v,
		isValidSchemeName: a,
		getSchemeHandler: y
	};
})), require_fast_uri = __commonJSMin(((e, t) => {
	let { normalizeIPv6: n, removeDotSegments: r, recomposeAuthority: i, normalizePercentEncoding: a, normalizePathEncoding: o, serializePathEncoding: s, normalizeQueryFragmentEncoding: c, encodeQuery: l, encodeFragment: u, reescapeHostDelimiters: d, isIPv4: f, nonSimpleDomain: p } = require_utils(), { SCHEMES: m, getSchemeHandler: h } = require_schemes(), g = /^[A-Za-z][A-Za-z0-9+.-]*$/u, _ = "URI scheme is malformed.";
	function v(e) {
		let t = unescape(String(e));
		if (!g.test(t)) throw TypeError(_);
		return t;
	}
	function y(e, t) {
		return typeof e == "string" ? e = P(e, t) : typeof e == "object" && (e = N(C(e, t), t)), e;
	}
	function b(e, t, r) {
		let i = r ? Object.assign({ scheme: "null" }, r) : { scheme: "null" }, { parsed: a, malformedAuthorityOrPort: o, malformedPercentEncoding: s, malformedSchemeSpecific: c, malformedHost: l, malformedScheme: u } = M(e, i), { parsed: d, malformedAuthorityOrPort: p, malformedPercentEncoding: m, malformedSchemeSpecific: g, malformedHost: _, malformedScheme: v } = M(t, i);
		if (o || p || s || m || c || g || l || _ || u || v) throw Error(a.error || d.error || "URI is malformed.");
		let y = x(a, d, i, !0), b = h(r && r.scheme || y.scheme), S = y.host, w = S !== void 0 && S !== "" && (f(S) || n(S).isIPV6);
		j(y, r || {}, b, w);
		let T = S && S.indexOf("%") !== -1 && !/\P{ASCII}/u.test(S);
		if (y.error && !T) throw Error(y.error);
		return i.skipEscape = !0, C(y, i);
	}
	function x(e, t, n, i) {
		let a = {};
		return i || (e = N(C(e, n), n), t = N(C(t, n), n)), n ||= {}, !n.tolerant && t.scheme ? (a.scheme = t.scheme, a.userinfo = t.userinfo, a.host = t.host, a.port = t.port, a.path = r(t.path || ""), a.query = t.query) : (t.userinfo !== void 0 || t.host !== void 0 || t.port !== void 0 ? (a.userinfo = t.userinfo, a.host = t.host, a.port = t.port, a.path = r(t.path || ""), a.query = t.query) : (t.path ? (t.path[0] === "/" ? a.path = r(t.path) : (a.path = (e.userinfo !== void 0 || e.host !== void 0 || e.port !== void 0) && !e.path ? "/" + t.path : e.path ? e.path.slice(0, e.path.lastIndexOf("/") + 1) + t.path : t.path, a.path = r(a.path)), a.query = t.query) : (a.path = e.path, a.query = t.query === void 0 ? e.query : t.query), a.userinfo = e.userinfo, a.host = e.host, a.port = e.port), a.scheme = e.scheme), a.fragment = t.fragment, a;
	}
	function S(e, t, n) {
		let r = I(e, n), i = I(t, n);
		return r !== void 0 && i !== void 0 && r === i;
	}
	function C(e, t) {
		let n = {
			host: e.host,
			scheme: e.scheme,
			userinfo: e.userinfo,
			port: e.port,
			path: e.path,
			query: e.query,
			nid: e.nid,
			nss: e.nss,
			uuid: e.uuid,
			fragment: e.fragment,
			reference: e.reference,
			resourceName: e.resourceName,
			secure: e.secure,
			error: ""
		}, o = Object.assign({}, t), c = [];
		n.scheme &&= v(n.scheme);
		let d = h(o.scheme || n.scheme);
		d && d.serialize && d.serialize(n, o);
		let f = n.userinfo !== void 0 || n.host !== void 0 || n.port !== void 0, p = !o.skipEscape && n.scheme === void 0 && !f;
		n.path !== void 0 && (n.path = o.skipEscape ? a(n.path) : s(n.path, p)), o.reference !== "suffix" && n.scheme && (n.scheme = v(n.scheme), c.push(n.scheme, ":"));
		let m = i(n);
		if (m !== void 0 && (o.reference !== "suffix" && c.push("//"), c.push(m), n.path && n.path[0] !== "/" && c.push("/")), n.path !== void 0) {
			let e = n.path;
			o.absolutePath || d && d.absolutePath || (e = r(e)), p && (e = s(e, !0)), m === void 0 && e[0] === "/" && e[1] === "/" && (e = "/%2F" + e.slice(2)), c.push(e);
		}
		return n.query !== void 0 && c.push("?", l(n.query)), n.fragment !== void 0 && c.push("#", u(n.fragment)), c.join("");
	}
	let w = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u, T = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/, E = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
	function D(e, t) {
		if (t[2] !== void 0 && e.path && e.path[0] !== "/") return "URI path must start with \"/\" when authority is present.";
		if (typeof e.port == "number" && (e.port < 0 || e.port > 65535)) return "URI port is malformed.";
	}
	function O(e) {
		if (e === void 0) return !1;
		let t = e.indexOf("%");
		for (; t !== -1;) {
			if (t + 2 >= e.length || !/^[\da-f]{2}$/iu.test(e.slice(t + 1, t + 3))) return !0;
			t = e.indexOf("%", t + 3);
		}
		return !1;
	}
	function k(e) {
		return e[0] === "[" && e[e.length - 1] === "]";
	}
	function A(e) {
		let t = e[4];
		return O(e[3]) || t !== void 0 && !k(t) && O(t) || O(e[6]) || O(e[7]) || O(e[8]);
	}
	function j(e, t, n, r) {
		if (!t.unicodeSupport && (!n || !n.unicodeSupport) && e.host && !k(e.host) && (t.domainHost || n && n.domainHost) && r === !1 && p(e.host)) try {
			e.host = new URL("http://" + e.host).hostname;
		} catch (t) {
			return e.error = e.error || "Host's domain name can not be converted to ASCII: " + t, !0;
		}
		return !1;
	}
	function M(e, t) {
		let r = Object.assign({}, t), i = {
			scheme: void 0,
			userinfo: void 0,
			host: "",
			port: void 0,
			path: "",
			query: void 0,
			fragment: void 0
		}, s = !1, l = !1, u = !1, p = !1, v = !1, y = !1, b = !1;
		r.reference === "suffix" && (e = r.scheme ? r.scheme + ":" + e : "//" + e);
		let x = e.match(T);
		x !== null && x[1].indexOf("\\") !== -1 && (i.error = "URI authority must not contain a literal backslash.", s = !0);
		let S = e.match(E);
		if (S !== null) {
			let e = S[1], t = e.replace(/[\t\n\r]/g, "");
			t.length >= 2 && (t.slice(0, 2) === "//" ? e.length !== t.length && (i.error = i.error || "URI authority introducer must not contain whitespace.", s = !0) : (i.error = i.error || "URI authority must not contain a literal backslash.", s = !0));
		}
		let C = e.match(w);
		if (C) {
			if (i.scheme = C[1], i.userinfo = C[3], i.host = C[4], i.port = parseInt(C[5], 10), i.path = C[6] || "", i.query = C[7], i.fragment = C[8], i.scheme !== void 0) {
				let e = unescape(i.scheme);
				g.test(e) ? i.scheme = e.toLowerCase() : (i.error = i.error || _, y = !0);
			}
			l = A(C), l && (i.error = i.error || "URI contains malformed percent-encoding."), isNaN(i.port) && (i.port = C[5]);
			let t = D(i, C);
			if (t !== void 0 && (i.error = i.error || t, s = !0), i.host) {
				if (f(i.host) === !1) {
					let e = k(i.host), t = i.host.indexOf("[") !== -1 || i.host.indexOf("]") !== -1, r = n(i.host);
					b = r.isIPV6 || r.isIPVFuture === !0, v = t && (!e || r.error === !0), i.host = b ? r.host : r.host.toLowerCase(), v && (i.error = i.error || "URI host is malformed.", s = !0);
				} else b = !0;
			}
			i.reference = i.scheme === void 0 && i.userinfo === void 0 && i.host === void 0 && i.port === void 0 && i.query === void 0 && !i.path ? "same-document" : i.scheme === void 0 ? "relative" : i.fragment === void 0 ? "absolute" : "uri", r.reference && r.reference !== "suffix" && r.reference !== i.reference && (i.error = i.error || "URI is not a " + r.reference + " reference.");
			let x = h(r.scheme || i.scheme);
			if (v || (p = j(i, r, x, b)), e.indexOf("%") !== -1 && i.host !== void 0 && !v) {
				let e = b ? i.host : a(i.host, !0);
				b || (e = a(e.toLowerCase())), i.host = d(e, b);
			}
			(!x || x && !x.skipNormalize) && (i.path &&= o(i.path), i.query &&= c(i.query), i.fragment &&= c(i.fragment)), x && x.parse && (x.parse(i, r), x === m.urn && i.nid === void 0 && (u = !0));
		} else i.error = i.error || "URI can not be parsed.";
		return {
			parsed: i,
			malformedAuthorityOrPort: s,
			malformedPercentEncoding: l,
			malformedSchemeSpecific: u,
			malformedHost: p,
			malformedScheme: y
		};
	}
	function N(e, t) {
		return M(e, t).parsed;
	}
	function P(e, t) {
		return F(e, t).normalized;
	}
	function F(e, t) {
		let { parsed: n, malformedAuthorityOrPort: r, malformedPercentEncoding: i, malformedSchemeSpecific: a, malformedHost: o, malformedScheme: s } = M(e, t);
		return {
			normalized: r || i || a || o || s ? e : C(n, t),
			malformedAuthorityOrPort: r,
			malformedPercentEncoding: i,
			malformedSchemeSpecific: a,
			malformedHost: o,
			malformedScheme: s
		};
	}
	function I(e, t) {
		if (typeof e != "string" && typeof e != "object") return;
		let n;
		try {
			n = typeof e == "string" ? e : C(e, t);
		} catch {
			return;
		}
		let { normalized: r, malformedAuthorityOrPort: i, malformedPercentEncoding: a, malformedSchemeSpecific: o, malformedHost: s, malformedScheme: c } = F(n, t);
		return i || a || o || s || c ? void 0 : r;
	}
	let L = {
		SCHEMES: m,
		normalize: y,
		resolve: b,
		resolveComponent: x,
		equal: S,
		serialize: C,
		parse: N
	};
	t.exports = L, t.exports.default = L, t.exports.fastUri = L;
})), require_uri = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_fast_uri();
	t.code = "require(\"ajv/dist/runtime/uri\").default", e.default = t;
})), require_core$3 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.CodeGen = e.Name = e.nil = e.stringify = e.str = e._ = e.KeywordCxt = void 0;
	var t = require_validate();
	Object.defineProperty(e, "KeywordCxt", {
		enumerable: !0,
		get: function() {
			return t.KeywordCxt;
		}
	});
	var n = require_codegen();
	Object.defineProperty(e, "_", {
		enumerable: !0,
		get: function() {
			return n._;
		}
	}), Object.defineProperty(e, "str", {
		enumerable: !0,
		get: function() {
			return n.str;
		}
	}), Object.defineProperty(e, "stringify", {
		enumerable: !0,
		get: function() {
			return n.stringify;
		}
	}), Object.defineProperty(e, "nil", {
		enumerable: !0,
		get: function() {
			return n.nil;
		}
	}), Object.defineProperty(e, "Name", {
		enumerable: !0,
		get: function() {
			return n.Name;
		}
	}), Object.defineProperty(e, "CodeGen", {
		enumerable: !0,
		get: function() {
			return n.CodeGen;
		}
	});
	let r = require_validation_error(), i = require_ref_error(), a = require_rules(), o = require_compile(), s = require_codegen(), c = require_resolve(), l = require_dataType(), u = require_util(), d = require_data(), f = require_uri(), p = (e, t) => new RegExp(e, t);
	p.code = "new RegExp";
	let m = [
		"removeAdditional",
		"useDefaults",
		"coerceTypes"
	], h = new Set([
		"validate",
		"serialize",
		"parse",
		"wrapper",
		"root",
		"schema",
		"keyword",
		"pattern",
		"formats",
		"validate$data",
		"func",
		"obj",
		"Error"
	]), g = {
		errorDataPath: "",
		format: "`validateFormats: false` can be used instead.",
		nullable: "\"nullable\" keyword is supported by default.",
		jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
		extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
		missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
		processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
		sourceCode: "Use option `code: {source: true}`",
		strictDefaults: "It is default now, see option `strict`.",
		strictKeywords: "It is default now, see option `strict`.",
		uniqueItems: "\"uniqueItems\" keyword is always validated.",
		unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
		cache: "Map is used as cache, schema object as key.",
		serialize: "Map is used as cache, schema object as key.",
		ajvErrors: "It is default now."
	}, _ = {
		ignoreKeywordsWithRef: "",
		jsPropertySyntax: "",
		unicode: "\"minLength\"/\"maxLength\" account for unicode characters by default."
	};
	function v(e) {
		let t = e.strict, n = e.code?.optimize, r = n === !0 || n === void 0 ? 1 : n || 0, i = e.code?.regExp ?? p, a = e.uriResolver ?? f.default;
		return {
			strictSchema: e.strictSchema ?? t ?? !0,
			strictNumbers: e.strictNumbers ?? t ?? !0,
			strictTypes: e.strictTypes ?? t ?? "log",
			strictTuples: e.strictTuples ?? t ?? "log",
			strictRequired: e.strictRequired ?? t ?? !1,
			code: e.code ? {
				...e.code,
				optimize: r,
				regExp: i
			} : {
				optimize: r,
				regExp: i
			},
			loopRequired: e.loopRequired ?? 200,
			loopEnum: e.loopEnum ?? 200,
			meta: e.meta ?? !0,
			messages: e.messages ?? !0,
			inlineRefs: e.inlineRefs ?? !0,
			schemaId: e.schemaId ?? "$id",
			addUsedSchema: e.addUsedSchema ?? !0,
			validateSchema: e.validateSchema ?? !0,
			validateFormats: e.validateFormats ?? !0,
			unicodeRegExp: e.unicodeRegExp ?? !0,
			int32range: e.int32range ?? !0,
			uriResolver: a
		};
	}
	var y = class {
		constructor(e = {}) {
			this.schemas = {}, this.refs = {}, this.formats = {}, this._compilations = new Set(), this._loading = {}, this._cache = new Map(), e = this.opts = {
				...e,
				...v(e)
			};
			let { es5: t, lines: n } = this.opts.code;
			this.scope = new s.ValueScope({
				scope: {},
				prefixes: h,
				es5: t,
				lines: n
			}), this.logger = D(e.logger);
			let r = e.validateFormats;
			e.validateFormats = !1, this.RULES = (0, a.getRules)(), b.call(this, g, e, "NOT SUPPORTED"), b.call(this, _, e, "DEPRECATED", "warn"), this._metaOpts = T.call(this), e.formats && C.call(this), this._addVocabularies(), this._addDefaultMetaSchema(), e.keywords && w.call(this, e.keywords), typeof e.meta == "object" && this.addMetaSchema(e.meta), S.call(this), e.validateFormats = r;
		}
		_addVocabularies() {
			this.addKeyword("$async");
		}
		_addDefaultMetaSchema() {
			let { $data: e, meta: t, schemaId: n } = this.opts, r = d;
			n === "id" && (r = { ...d }, r.id = r.$id, delete r.$id), t && e && this.addMetaSchema(r, r[n], !1);
		}
		defaultMeta() {
			let { meta: e, schemaId: t } = this.opts;
			return this.opts.defaultMeta = typeof e == "object" ? e[t] || e : void 0;
		}
		validate(e, t) {
			let n;
			if (typeof e == "string") {
				if (n = this.getSchema(e), !n) throw Error(`no schema with key or ref "${e}"`);
			} else n = this.compile(e);
			let r = n(t);
			return "$async" in n || (this.errors = n.errors), r;
		}
		compile(e, t) {
			let n = this._addSchema(e, t);
			return n.validate || this._compileSchemaEnv(n);
		}
		compileAsync(e, t) {
			if (typeof this.opts.loadSchema != "function") throw Error("options.loadSchema should be a function");
			let { loadSchema: n } = this.opts;
			return r.call(this, e, t);
			async function r(e, t) {
				await a.call(this, e.$schema);
				let n = this._addSchema(e, t);
				return n.validate || o.call(this, n);
			}
			async function a(e) {
				e && !this.getSchema(e) && await r.call(this, { $ref: e }, !0);
			}
			async function o(e) {
				try {
					return this._compileSchemaEnv(e);
				} catch (t) {
					if (!(t instanceof i.default)) throw t;
					return s.call(this, t), await c.call(this, t.missingSchema), o.call(this, e);
				}
			}
			function s({ missingSchema: e, missingRef: t }) {
				if (this.refs[e]) throw Error(`AnySchema ${e} is loaded but ${t} cannot be resolved`);
			}
			async function c(e) {
				let n = await l.call(this, e);
				this.refs[e] || await a.call(this, n.$schema), this.refs[e] || this.addSchema(n, e, t);
			}
			async function l(e) {
				let t = this._loading[e];
				if (t) return t;
				try {
					return await (this._loading[e] = n(e));
				} finally {
					delete this._loading[e];
				}
			}
		}
		addSchema(e, t, n, r = this.opts.validateSchema) {
			if (Array.isArray(e)) {
				for (let t of e) this.addSchema(t, void 0, n, r);
				return this;
			}
			let i;
			if (typeof e == "object") {
				let { schemaId: t } = this.opts;
				if (i = e[t], i !== void 0 && typeof i != "string") throw Error(`schema ${t} must be string`);
			}
			return t = (0, c.normalizeId)(t || i), this._checkUnique(t), this.schemas[t] = this._addSchema(e, n, t, r, !0), this;
		}
		addMetaSchema(e, t, n = this.opts.validateSchema) {
			return this.addSchema(e, t, !0, n), this;
		}
		validateSchema(e, t) {
			if (typeof e == "boolean") return !0;
			let n;
			if (n = e.$schema, n !== void 0 && typeof n != "string") throw Error("$schema must be a string");
			if (n = n || this.opts.defaultMeta || this.defaultMeta(), !n) return this.logger.warn("meta-schema not available"), this.errors = null, !0;
			let r = this.validate(n, e);
			if (!r && t) {
				let e = "schema is invalid: " + this.errorsText();
				if (this.opts.validateSchema === "log") this.logger.error(e);
				else throw Error(e);
			}
			return r;
		}
		getSchema(e) {
			let t;
			for (; typeof (t = x.call(this, e)) == "string";) e = t;
			if (t === void 0) {
				let { schemaId: n } = this.opts, r = new o.SchemaEnv({
					schema: {},
					schemaId: n
				});
				if (t = o.resolveSchema.call(this, r, e), !t) return;
				this.refs[e] = t;
			}
			return t.validate || this._compileSchemaEnv(t);
		}
		removeSchema(e) {
			if (e instanceof RegExp) return this._removeAllSchemas(this.schemas, e), this._removeAllSchemas(this.refs, e), this;
			switch (typeof e) {
				case "undefined": return this._removeAllSchemas(this.schemas), this._removeAllSchemas(this.refs), this._cache.clear(), this;
				case "string": {
					let t = x.call(this, e);
					return typeof t == "object" && this._cache.delete(t.schema), delete this.schemas[e], delete this.refs[e], this;
				}
				case "object": {
					let t = e;
					this._cache.delete(t);
					let n = e[this.opts.schemaId];
					return n && (n = (0, c.normalizeId)(n), delete this.schemas[n], delete this.refs[n]), this;
				}
				default: throw Error("ajv.removeSchema: invalid parameter");
			}
		}
		addVocabulary(e) {
			for (let t of e) this.addKeyword(t);
			return this;
		}
		addKeyword(e, t) {
			let n;
			if (typeof e == "string") n = e, typeof t == "object" && (this.logger.warn("these parameters are deprecated, see docs for addKeyword"), t.keyword = n);
			else if (typeof e == "object" && t === void 0) {
				if (t = e, n = t.keyword, Array.isArray(n) && !n.length) throw Error("addKeywords: keyword must be string or non-empty array");
			} else throw Error("invalid addKeywords parameters");
			if (k.call(this, n, t), !t) return (0, u.eachItem)(n, (e) => A.call(this, e)), this;
			M.call(this, t);
			let r = {
				...t,
				type: (0, l.getJSONTypes)(t.type),
				schemaType: (0, l.getJSONTypes)(t.schemaType)
			};
			return (0, u.eachItem)(n, r.type.length === 0 ? (e) => A.call(this, e, r) : (e) => r.type.forEach((t) => A.call(this, e, r, t))), this;
		}
		getKeyword(e) {
			let t = this.RULES.all[e];
			return typeof t == "object" ? t.definition : !!t;
		}
		removeKeyword(e) {
			let { RULES: t } = this;
			delete t.keywords[e], delete t.all[e];
			for (let n of t.rules) {
				let t = n.rules.findIndex((t) => t.keyword === e);
				t >= 0 && n.rules.splice(t, 1);
			}
			return this;
		}
		addFormat(e, t) {
			return typeof t == "string" && (t = new RegExp(t)), this.formats[e] = t, this;
		}
		errorsText(e = this.errors, { separator: t = ", ", dataVar: n = "data" } = {}) {
			return !e || e.length === 0 ? "No errors" : e.map((e) => `${n}${e.instancePath} ${e.message}`).reduce((e, n) => e + t + n);
		}
		$dataMetaSchema(e, t) {
			let n = this.RULES.all;
			e = JSON.parse(JSON.stringify(e));
			for (let r of t) {
				let t = r.split("/").slice(1), i = e;
				for (let e of t) i = i[e];
				for (let e in n) {
					let t = n[e];
					if (typeof t != "object") continue;
					let { $data: r } = t.definition, a = i[e];
					r && a && (i[e] = P(a));
				}
			}
			return e;
		}
		_removeAllSchemas(e, t) {
			for (let n in e) {
				let r = e[n];
				(!t || t.test(n)) && (typeof r == "string" ? delete e[n] : r && !r.meta && (this._cache.delete(r.schema), delete e[n]));
			}
		}
		_addSchema(e, t, n, r = this.opts.validateSchema, i = this.opts.addUsedSchema) {
			let a, { schemaId: s } = this.opts;
			if (typeof e == "object") a = e[s];
			else if (this.opts.jtd) throw Error("schema must be object");
			else if (typeof e != "boolean") throw Error("schema must be object or boolean");
			let l = this._cache.get(e);
			if (l !== void 0) return l;
			n = (0, c.normalizeId)(a || n);
			let u = c.getSchemaRefs.call(this, e, n);
			return l = new o.SchemaEnv({
				schema: e,
				schemaId: s,
				meta: t,
				baseId: n,
				localRefs: u
			}), this._cache.set(l.schema, l), i && !n.startsWith("#") && (n && this._checkUnique(n), this.refs[n] = l), r && this.validateSchema(e, !0), l;
		}
		_checkUnique(e) {
			if (this.schemas[e] || this.refs[e]) throw Error(`schema with key or id "${e}" already exists`);
		}
		_compileSchemaEnv(e) {
			if (e.meta ? this._compileMetaSchema(e) : o.compileSchema.call(this, e), !e.validate) throw Error("ajv implementation error");
			return e.validate;
		}
		_compileMetaSchema(e) {
			let t = this.opts;
			this.opts = this._metaOpts;
			try {
				o.compileSchema.call(this, e);
			} finally {
				this.opts = t;
			}
		}
	};
	y.ValidationError = r.default, y.MissingRefError = i.default, e.default = y;
	function b(e, t, n, r = "error") {
		for (let i in e) {
			let a = i;
			a in t && this.logger[r](`${n}: option ${i}. ${e[a]}`);
		}
	}
	function x(e) {
		return e = (0, c.normalizeId)(e), this.schemas[e] || this.refs[e];
	}
	function S() {
		let e = this.opts.schemas;
		if (e) {
			if (Array.isArray(e)) this.addSchema(e);
			else for (let t in e) this.addSchema(e[t], t);
		}
	}
	function C() {
		for (let e in this.opts.formats) {
			let t = this.opts.formats[e];
			t && this.addFormat(e, t);
		}
	}
	function w(e) {
		if (Array.isArray(e)) this.addVocabulary(e);
		else {
			this.logger.warn("keywords option as map is deprecated, pass array");
			for (let t in e) {
				let n = e[t];
				n.keyword ||= t, this.addKeyword(n);
			}
		}
	}
	function T() {
		let e = { ...this.opts };
		for (let t of m) delete e[t];
		return e;
	}
	let E = {
		log() {},
		warn() {},
		error() {}
	};
	function D(e) {
		if (e === !1) return E;
		if (e === void 0) return console;
		if (e.log && e.warn && e.error) return e;
		throw Error("logger must implement log, warn and error methods");
	}
	let O = /^[a-z_$][a-z0-9_$:-]*$/i;
	function k(e, t) {
		let { RULES: n } = this;
		if ((0, u.eachItem)(e, (e) => {
			if (n.keywords[e]) throw Error(`Keyword ${e} is already defined`);
			if (!O.test(e)) throw Error(`Keyword ${e} has invalid name`);
		}), t && t.$data && !("code" in t || "validate" in t)) throw Error("$data keyword must have \"code\" or \"validate\" function");
	}
	function A(e, t, n) {
		var r;
		let i = t?.post;
		if (n && i) throw Error("keyword with \"post\" flag cannot have \"type\"");
		let { RULES: a } = this, o = i ? a.post : a.rules.find(({ type: e }) => e === n);
		if (o || (o = {
			type: n,
			rules: []
		}, a.rules.push(o)), a.keywords[e] = !0, !t) return;
		let s = {
			keyword: e,
			definition: {
				...t,
				type: (0, l.getJSONTypes)(t.type),
				schemaType: (0, l.getJSONTypes)(t.schemaType)
			}
		};
		t.before ? j.call(this, o, s, t.before) : o.rules.push(s), a.all[e] = s, (r = t.implements) == null || r.forEach((e) => this.addKeyword(e));
	}
	function j(e, t, n) {
		let r = e.rules.findIndex((e) => e.keyword === n);
		r >= 0 ? e.rules.splice(r, 0, t) : (e.rules.push(t), this.logger.warn(`rule ${n} is not defined`));
	}
	function M(e) {
		let { metaSchema: t } = e;
		t !== void 0 && (e.$data && this.opts.$data && (t = P(t)), e.validateSchema = this.compile(t, !0));
	}
	let N = { $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#" };
	function P(e) {
		return { anyOf: [e, N] };
	}
})), require_id = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.default = {
		keyword: "id",
		code() {
			throw Error("NOT SUPPORTED: keyword \"id\", use \"$id\" for schema ID");
		}
	};
})), require_ref = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.callRef = e.getValidate = void 0;
	let t = require_ref_error(), n = require_code(), r = require_codegen(), i = require_names(), a = require_compile(), o = require_util(), s = {
		keyword: "$ref",
		schemaType: "string",
		code(e) {
			let { gen: n, schema: i, it: o } = e, { baseId: s, schemaEnv: u, validateName: d, opts: f, self: p } = o, { root: m } = u;
			if ((i === "#" || i === "#/") && s === m.baseId) return g();
			let h = a.resolveRef.call(p, m, s, i);
			if (h === void 0) throw new t.default(o.opts.uriResolver, s, i);
			return h instanceof a.SchemaEnv ? _(h) : v(h);
			function g() {
				if (u === m) return l(e, d, u, u.$async);
				let t = n.scopeValue("root", { ref: m });
				return l(e, (0, r._)`${t}.validate`, m, m.$async);
			}
			function _(t) {
				l(e, c(e, t), t, t.$async);
			}
			function v(t) {
				let a = n.scopeValue("schema", f.code.source === !0 ? {
					ref: t,
					code: (0, r.stringify)(t)
				} : { ref: t }), o = n.name("valid"), s = e.subschema({
					schema: t,
					dataTypes: [],
					schemaPath: r.nil,
					topSchemaRef: a,
					errSchemaPath: i
				}, o);
				e.mergeEvaluated(s), e.ok(o);
			}
		}
	};
	function c(e, t) {
		let { gen: n } = e;
		return t.validate ? n.scopeValue("validate", { ref: t.validate }) : (0, r._)`${n.scopeValue("wrapper", { ref: t })}.validate`;
	}
	e.getValidate = c;
	function l(e, t, a, s) {
		let { gen: c, it: l } = e, { allErrors: u, schemaEnv: d, opts: f } = l, p = f.passContext ? i.default.this : r.nil;
		s ? m() : h();
		function m() {
			if (!d.$async) throw Error("async schema referenced by sync schema");
			let i = c.let("valid");
			c.try(() => {
				c.code((0, r._)`await ${(0, n.callValidateCode)(e, t, p)}`), _(t), u || c.assign(i, !0);
			}, (e) => {
				c.if((0, r._)`!(${e} instanceof ${l.ValidationError})`, () => c.throw(e)), g(e), u || c.assign(i, !1);
			}), e.ok(i);
		}
		function h() {
			e.result((0, n.callValidateCode)(e, t, p), () => _(t), () => g(t));
		}
		function g(e) {
			let t = (0, r._)`${e}.errors`;
			c.assign(i.default.vErrors, (0, r._)`${i.default.vErrors} === null ? ${t} : ${i.default.vErrors}.concat(${t})`), c.assign(i.default.errors, (0, r._)`${i.default.vErrors}.length`);
		}
		function _(e) {
			if (!l.opts.unevaluated) return;
			let t = a?.validate?.evaluated;
			if (l.props !== !0) {
				if (t && !t.dynamicProps) t.props !== void 0 && (l.props = o.mergeEvaluated.props(c, t.props, l.props));
				else {
					let t = c.var("props", (0, r._)`${e}.evaluated.props`);
					l.props = o.mergeEvaluated.props(c, t, l.props, r.Name);
				}
			}
			if (l.items !== !0) {
				if (t && !t.dynamicItems) t.items !== void 0 && (l.items = o.mergeEvaluated.items(c, t.items, l.items));
				else {
					let t = c.var("items", (0, r._)`${e}.evaluated.items`);
					l.items = o.mergeEvaluated.items(c, t, l.items, r.Name);
				}
			}
		}
	}
	e.callRef = l, e.default = s;
})), require_core$2 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_id(), n = require_ref();
	e.default = [
		"$schema",
		"$id",
		"$defs",
		"$vocabulary",
		{ keyword: "$comment" },
		"definitions",
		t.default,
		n.default
	];
})), require_limitNumber = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen(), n = t.operators, r = {
		maximum: {
			okStr: "<=",
			ok: n.LTE,
			fail: n.GT
		},
		minimum: {
			okStr: ">=",
			ok: n.GTE,
			fail: n.LT
		},
		exclusiveMaximum: {
			okStr: "<",
			ok: n.LT,
			fail: n.GTE
		},
		exclusiveMinimum: {
			okStr: ">",
			ok: n.GT,
			fail: n.LTE
		}
	};
	e.default = {
		keyword: Object.keys(r),
		type: "number",
		schemaType: "number",
		$data: !0,
		error: {
			message: ({ keyword: e, schemaCode: n }) => (0, t.str)`must be ${r[e].okStr} ${n}`,
			params: ({ keyword: e, schemaCode: n }) => (0, t._)`{comparison: ${r[e].okStr}, limit: ${n}}`
		},
		code(e) {
			let { keyword: n, data: i, schemaCode: a } = e;
			e.fail$data((0, t._)`${i} ${r[n].fail} ${a} || isNaN(${i})`);
		}
	};
})), require_multipleOf = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen();
	e.default = {
		keyword: "multipleOf",
		type: "number",
		schemaType: "number",
		$data: !0,
		error: {
			message: ({ schemaCode: e }) => (0, t.str)`must be multiple of ${e}`,
			params: ({ schemaCode: e }) => (0, t._)`{multipleOf: ${e}}`
		},
		code(e) {
			let { gen: n, data: r, schemaCode: i, it: a } = e, o = a.opts.multipleOfPrecision, s = n.let("res"), c = o ? (0, t._)`Math.abs(Math.round(${s}) - ${s}) > 1e-${o}` : (0, t._)`${s} !== parseInt(${s})`;
			e.fail$data((0, t._)`(${i} === 0 || (${s} = ${r}/${i}, ${c}))`);
		}
	};
})), require_ucs2length = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	function t(e) {
		let t = e.length, n = 0, r = 0, i;
		for (; r < t;) n++, i = e.charCodeAt(r++), i >= 55296 && i <= 56319 && r < t && (i = e.charCodeAt(r), (i & 64512) == 56320 && r++);
		return n;
	}
	e.default = t, t.code = "require(\"ajv/dist/runtime/ucs2length\").default";
})), require_limitLength = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen(), n = require_util(), r = require_ucs2length();
	e.default = {
		keyword: ["maxLength", "minLength"],
		type: "string",
		schemaType: "number",
		$data: !0,
		error: {
			message({ keyword: e, schemaCode: n }) {
				let r = e === "maxLength" ? "more" : "fewer";
				return (0, t.str)`must NOT have ${r} than ${n} characters`;
			},
			params: ({ schemaCode: e }) => (0, t._)`{limit: ${e}}`
		},
		code(e) {
			let { keyword: i, data: a, schemaCode: o, it: s } = e, c = i === "maxLength" ? t.operators.GT : t.operators.LT, l = s.opts.unicode === !1 ? (0, t._)`${a}.length` : (0, t._)`${(0, n.useFunc)(e.gen, r.default)}(${a})`;
			e.fail$data((0, t._)`${l} ${c} ${o}`);
		}
	};
})), require_pattern = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_code(), n = require_util(), r = require_codegen();
	e.default = {
		keyword: "pattern",
		type: "string",
		schemaType: "string",
		$data: !0,
		error: {
			message: ({ schemaCode: e }) => (0, r.str)`must match pattern "${e}"`,
			params: ({ schemaCode: e }) => (0, r._)`{pattern: ${e}}`
		},
		code(e) {
			let { gen: i, data: a, $data: o, schema: s, schemaCode: c, it: l } = e, u = l.opts.unicodeRegExp ? "u" : "";
			if (o) {
				let { regExp: t } = l.opts.code, o = t.code === "new RegExp" ? (0, r._)`new RegExp` : (0, n.useFunc)(i, t), s = i.let("valid");
				i.try(() => i.assign(s, (0, r._)`${o}(${c}, ${u}).test(${a})`), () => i.assign(s, !1)), e.fail$data((0, r._)`!${s}`);
			} else {
				let n = (0, t.usePattern)(e, s);
				e.fail$data((0, r._)`!${n}.test(${a})`);
			}
		}
	};
})), require_limitProperties = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen();
	e.default = {
		keyword: ["maxProperties", "minProperties"],
		type: "object",
		schemaType: "number",
		$data: !0,
		error: {
			message({ keyword: e, schemaCode: n }) {
				let r = e === "maxProperties" ? "more" : "fewer";
				return (0, t.str)`must NOT have ${r} than ${n} properties`;
			},
			params: ({ schemaCode: e }) => (0, t._)`{limit: ${e}}`
		},
		code(e) {
			let { keyword: n, data: r, schemaCode: i } = e, a = n === "maxProperties" ? t.operators.GT : t.operators.LT;
			e.fail$data((0, t._)`Object.keys(${r}).length ${a} ${i}`);
		}
	};
})), require_required = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_code(), n = require_codegen(), r = require_util();
	e.default = {
		keyword: "required",
		type: "object",
		schemaType: "array",
		$data: !0,
		error: {
			message: ({ params: { missingProperty: e } }) => (0, n.str)`must have required property '${e}'`,
			params: ({ params: { missingProperty: e } }) => (0, n._)`{missingProperty: ${e}}`
		},
		code(e) {
			let { gen: i, schema: a, schemaCode: o, data: s, $data: c, it: l } = e, { opts: u } = l;
			if (!c && a.length === 0) return;
			let d = a.length >= u.loopRequired;
			if (l.allErrors ? f() : p(), u.strictRequired) {
				let t = e.parentSchema.properties, { definedProperties: n } = e.it;
				for (let e of a) if (t?.[e] === void 0 && !n.has(e)) {
					let t = `required property "${e}" is not defined at "${l.schemaEnv.baseId + l.errSchemaPath}" (strictRequired)`;
					(0, r.checkStrictMode)(l, t, l.opts.strictRequired);
				}
			}
			function f() {
				if (d || c) e.block$data(n.nil, m);
				else for (let n of a) (0, t.checkReportMissingProp)(e, n);
			}
			function p() {
				let n = i.let("missing");
				if (d || c) {
					let t = i.let("valid", !0);
					e.block$data(t, () => h(n, t)), e.ok(t);
				} else i.if((0, t.checkMissingProp)(e, a, n)), (0, t.reportMissingProp)(e, n), i.else();
			}
			function m() {
				i.forOf("prop", o, (n) => {
					e.setParams({ missingProperty: n }), i.if((0, t.noPropertyInData)(i, s, n, u.ownProperties), () => e.error());
				});
			}
			function h(r, a) {
				e.setParams({ missingProperty: r }), i.forOf(r, o, () => {
					i.assign(a, (0, t.propertyInData)(i, s, r, u.ownProperties)), i.if((0, n.not)(a), () => {
						e.error(), i.break();
					});
				}, n.nil);
			}
		}
	};
})), require_limitItems = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen();
	e.default = {
		keyword: ["maxItems", "minItems"],
		type: "array",
		schemaType: "number",
		$data: !0,
		error: {
			message({ keyword: e, schemaCode: n }) {
				let r = e === "maxItems" ? "more" : "fewer";
				return (0, t.str)`must NOT have ${r} than ${n} items`;
			},
			params: ({ schemaCode: e }) => (0, t._)`{limit: ${e}}`
		},
		code(e) {
			let { keyword: n, data: r, schemaCode: i } = e, a = n === "maxItems" ? t.operators.GT : t.operators.LT;
			e.fail$data((0, t._)`${r}.length ${a} ${i}`);
		}
	};
})), require_equal = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_fast_deep_equal();
	t.code = "require(\"ajv/dist/runtime/equal\").default", e.default = t;
})), require_uniqueItems = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_dataType(), n = require_codegen(), r = require_util(), i = require_equal();
	e.default = {
		keyword: "uniqueItems",
		type: "array",
		schemaType: "boolean",
		$data: !0,
		error: {
			message: ({ params: { i: e, j: t } }) => (0, n.str)`must NOT have duplicate items (items ## ${t} and ${e} are identical)`,
			params: ({ params: { i: e, j: t } }) => (0, n._)`{i: ${e}, j: ${t}}`
		},
		code(e) {
			let { gen: a, data: o, $data: s, schema: c, parentSchema: l, schemaCode: u, it: d } = e;
			if (!s && !c) return;
			let f = a.let("valid"), p = l.items ? (0, t.getSchemaTypes)(l.items) : [];
			e.block$data(f, m, (0, n._)`${u} === false`), e.ok(f);
			function m() {
				let t = a.let("i", (0, n._)`${o}.length`), r = a.let("j");
				e.setParams({
					i: t,
					j: r
				}), a.assign(f, !0), a.if((0, n._)`${t} > 1`, () => (h() ? g : _)(t, r));
			}
			function h() {
				return p.length > 0 && !p.some((e) => e === "object" || e === "array");
			}
			function g(r, i) {
				let s = a.name("item"), c = (0, t.checkDataTypes)(p, s, d.opts.strictNumbers, t.DataType.Wrong), l = a.const("indices", (0, n._)`{}`);
				a.for((0, n._)`;${r}--;`, () => {
					a.let(s, (0, n._)`${o}[${r}]`), a.if(c, (0, n._)`continue`), p.length > 1 && a.if((0, n._)`typeof ${s} == "string"`, (0, n._)`${s} += "_"`), a.if((0, n._)`typeof ${l}[${s}] == "number"`, () => {
						a.assign(i, (0, n._)`${l}[${s}]`), e.error(), a.assign(f, !1).break();
					}).code((0, n._)`${l}[${s}] = ${r}`);
				});
			}
			function _(t, s) {
				let c = (0, r.useFunc)(a, i.default), l = a.name("outer");
				a.label(l).for((0, n._)`;${t}--;`, () => a.for((0, n._)`${s} = ${t}; ${s}--;`, () => a.if((0, n._)`${c}(${o}[${t}], ${o}[${s}])`, () => {
					e.error(), a.assign(f, !1).break(l);
				})));
			}
		}
	};
})), require_const = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen(), n = require_util(), r = require_equal();
	e.default = {
		keyword: "const",
		$data: !0,
		error: {
			message: "must be equal to constant",
			params: ({ schemaCode: e }) => (0, t._)`{allowedValue: ${e}}`
		},
		code(e) {
			let { gen: i, data: a, $data: o, schemaCode: s, schema: c } = e;
			o || c && typeof c == "object" ? e.fail$data((0, t._)`!${(0, n.useFunc)(i, r.default)}(${a}, ${s})`) : e.fail((0, t._)`${c} !== ${a}`);
		}
	};
})), require_enum = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen(), n = require_util(), r = require_equal();
	e.default = {
		keyword: "enum",
		schemaType: "array",
		$data: !0,
		error: {
			message: "must be equal to one of the allowed values",
			params: ({ schemaCode: e }) => (0, t._)`{allowedValues: ${e}}`
		},
		code(e) {
			let { gen: i, data: a, $data: o, schema: s, schemaCode: c, it: l } = e;
			if (!o && s.length === 0) throw Error("enum must have non-empty array");
			let u = s.length >= l.opts.loopEnum, d, f = () => d ??= (0, n.useFunc)(i, r.default), p;
			if (u || o) p = i.let("valid"), e.block$data(p, m);
			else {
				if (!Array.isArray(s)) throw Error("ajv implementation error");
				let e = i.const("vSchema", c);
				p = (0, t.or)(...s.map((t, n) => h(e, n)));
			}
			e.pass(p);
			function m() {
				i.assign(p, !1), i.forOf("v", c, (e) => i.if((0, t._)`${f()}(${a}, ${e})`, () => i.assign(p, !0).break()));
			}
			function h(e, n) {
				let r = s[n];
				return typeof r == "object" && r ? (0, t._)`${f()}(${a}, ${e}[${n}])` : (0, t._)`${a} === ${r}`;
			}
		}
	};
})), require_validation$2 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_limitNumber(), n = require_multipleOf(), r = require_limitLength(), i = require_pattern(), a = require_limitProperties(), o = require_required(), s = require_limitItems(), c = require_uniqueItems(), l = require_const(), u = require_enum();
	e.default = [
		t.default,
		n.default,
		r.default,
		i.default,
		a.default,
		o.default,
		s.default,
		c.default,
		{
			keyword: "type",
			schemaType: ["string", "array"]
		},
		{
			keyword: "nullable",
			schemaType: "boolean"
		},
		l.default,
		u.default
	];
})), require_additionalItems = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.validateAdditionalItems = void 0;
	let t = require_codegen(), n = require_util(), r = {
		keyword: "additionalItems",
		type: "array",
		schemaType: ["boolean", "object"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len: e } }) => (0, t.str)`must NOT have more than ${e} items`,
			params: ({ params: { len: e } }) => (0, t._)`{limit: ${e}}`
		},
		code(e) {
			let { parentSchema: t, it: r } = e, { items: a } = t;
			Array.isArray(a) ? i(e, a) : (0, n.checkStrictMode)(r, "\"additionalItems\" is ignored when \"items\" is not an array of schemas");
		}
	};
	function i(e, r) {
		let { gen: i, schema: a, data: o, keyword: s, it: c } = e;
		c.items = !0;
		let l = i.const("len", (0, t._)`${o}.length`);
		if (a === !1) e.setParams({ len: r.length }), e.pass((0, t._)`${l} <= ${r.length}`);
		else if (typeof a == "object" && !(0, n.alwaysValidSchema)(c, a)) {
			let n = i.var("valid", (0, t._)`${l} <= ${r.length}`);
			i.if((0, t.not)(n), () => u(n)), e.ok(n);
		}
		function u(a) {
			i.forRange("i", r.length, l, (r) => {
				e.subschema({
					keyword: s,
					dataProp: r,
					dataPropType: n.Type.Num
				}, a), c.allErrors || i.if((0, t.not)(a), () => i.break());
			});
		}
	}
	e.validateAdditionalItems = i, e.default = r;
})), require_items = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.validateTuple = void 0;
	let t = require_codegen(), n = require_util(), r = require_code(), i = {
		keyword: "items",
		type: "array",
		schemaType: [
			"object",
			"array",
			"boolean"
		],
		before: "uniqueItems",
		code(e) {
			let { schema: t, it: i } = e;
			if (Array.isArray(t)) return a(e, "additionalItems", t);
			i.items = !0, (0, n.alwaysValidSchema)(i, t) || e.ok((0, r.validateArray)(e));
		}
	};
	function a(e, r, i = e.schema) {
		let { gen: a, parentSchema: o, data: s, keyword: c, it: l } = e;
		f(o), l.opts.unevaluated && i.length && l.items !== !0 && (l.items = n.mergeEvaluated.items(a, i.length, l.items));
		let u = a.name("valid"), d = a.const("len", (0, t._)`${s}.length`);
		i.forEach((r, i) => {
			(0, n.alwaysValidSchema)(l, r) || (a.if((0, t._)`${d} > ${i}`, () => e.subschema({
				keyword: c,
				schemaProp: i,
				dataProp: i
			}, u)), e.ok(u));
		});
		function f(e) {
			let { opts: t, errSchemaPath: a } = l, o = i.length, s = o === e.minItems && (o === e.maxItems || e[r] === !1);
			if (t.strictTuples && !s) {
				let e = `"${c}" is ${o}-tuple, but minItems or maxItems/${r} are not specified or different at path "${a}"`;
				(0, n.checkStrictMode)(l, e, t.strictTuples);
			}
		}
	}
	e.validateTuple = a, e.default = i;
})), require_prefixItems = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_items();
	e.default = {
		keyword: "prefixItems",
		type: "array",
		schemaType: ["array"],
		before: "uniqueItems",
		code: (e) => (0, t.validateTuple)(e, "items")
	};
})), require_items2020 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen(), n = require_util(), r = require_code(), i = require_additionalItems();
	e.default = {
		keyword: "items",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len: e } }) => (0, t.str)`must NOT have more than ${e} items`,
			params: ({ params: { len: e } }) => (0, t._)`{limit: ${e}}`
		},
		code(e) {
			let { schema: t, parentSchema: a, it: o } = e, { prefixItems: s } = a;
			o.items = !0, (0, n.alwaysValidSchema)(o, t) || (s ? (0, i.validateAdditionalItems)(e, s) : e.ok((0, r.validateArray)(e)));
		}
	};
})), require_contains = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen(), n = require_util();
	e.default = {
		keyword: "contains",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		trackErrors: !0,
		error: {
			message: ({ params: { min: e, max: n } }) => n === void 0 ? (0, t.str)`must contain at least ${e} valid item(s)` : (0, t.str)`must contain at least ${e} and no more than ${n} valid item(s)`,
			params: ({ params: { min: e, max: n } }) => n === void 0 ? (0, t._)`{minContains: ${e}}` : (0, t._)`{minContains: ${e}, maxContains: ${n}}`
		},
		code(e) {
			let { gen: r, schema: i, parentSchema: a, data: o, it: s } = e, c, l, { minContains: u, maxContains: d } = a;
			s.opts.next ? (c = u === void 0 ? 1 : u, l = d) : c = 1;
			let f = r.const("len", (0, t._)`${o}.length`);
			if (e.setParams({
				min: c,
				max: l
			}), l === void 0 && c === 0) {
				(0, n.checkStrictMode)(s, "\"minContains\" == 0 without \"maxContains\": \"contains\" keyword ignored");
				return;
			}
			if (l !== void 0 && c > l) {
				(0, n.checkStrictMode)(s, "\"minContains\" > \"maxContains\" is always invalid"), e.fail();
				return;
			}
			if ((0, n.alwaysValidSchema)(s, i)) {
				let n = (0, t._)`${f} >= ${c}`;
				l !== void 0 && (n = (0, t._)`${n} && ${f} <= ${l}`), e.pass(n);
				return;
			}
			s.items = !0;
			let p = r.name("valid");
			l === void 0 && c === 1 ? h(p, () => r.if(p, () => r.break())) : c === 0 ? (r.let(p, !0), l !== void 0 && r.if((0, t._)`${o}.length > 0`, m)) : (r.let(p, !1), m()), e.result(p, () => e.reset());
			function m() {
				let e = r.name("_valid"), t = r.let("count", 0);
				h(e, () => r.if(e, () => g(t)));
			}
			function h(t, i) {
				r.forRange("i", 0, f, (r) => {
					e.subschema({
						keyword: "contains",
						dataProp: r,
						dataPropType: n.Type.Num,
						compositeRule: !0
					}, t), i();
				});
			}
			function g(e) {
				r.code((0, t._)`${e}++`), l === void 0 ? r.if((0, t._)`${e} >= ${c}`, () => r.assign(p, !0).break()) : (r.if((0, t._)`${e} > ${l}`, () => r.assign(p, !1).break()), c === 1 ? r.assign(p, !0) : r.if((0, t._)`${e} >= ${c}`, () => r.assign(p, !0)));
			}
		}
	};
})), require_dependencies = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.validateSchemaDeps = e.validatePropertyDeps = e.error = void 0;
	let t = require_codegen(), n = require_util(), r = require_code();
	e.error = {
		message: ({ params: { property: e, depsCount: n, deps: r } }) => {
			let i = n === 1 ? "property" : "properties";
			return (0, t.str)`must have ${i} ${r} when property ${e} is present`;
		},
		params: ({ params: { property: e, depsCount: n, deps: r, missingProperty: i } }) => (0, t._)`{property: ${e},
    missingProperty: ${i},
    depsCount: ${n},
    deps: ${r}}`
	};
	let i = {
		keyword: "dependencies",
		type: "object",
		schemaType: "object",
		error: e.error,
		code(e) {
			let [t, n] = a(e);
			o(e, t), s(e, n);
		}
	};
	function a({ schema: e }) {
		let t = {}, n = {};
		for (let r in e) {
			if (r === "__proto__") continue;
			let i = Array.isArray(e[r]) ? t : n;
			i[r] = e[r];
		}
		return [t, n];
	}
	function o(e, n = e.schema) {
		let { gen: i, data: a, it: o } = e;
		if (Object.keys(n).length === 0) return;
		let s = i.let("missing");
		for (let c in n) {
			let l = n[c];
			if (l.length === 0) continue;
			let u = (0, r.propertyInData)(i, a, c, o.opts.ownProperties);
			e.setParams({
				property: c,
				depsCount: l.length,
				deps: l.join(", ")
			}), o.allErrors ? i.if(u, () => {
				for (let t of l) (0, r.checkReportMissingProp)(e, t);
			}) : (i.if((0, t._)`${u} && (${(0, r.checkMissingProp)(e, l, s)})`), (0, r.reportMissingProp)(e, s), i.else());
		}
	}
	e.validatePropertyDeps = o;
	function s(e, t = e.schema) {
		let { gen: i, data: a, keyword: o, it: s } = e, c = i.name("valid");
		for (let l in t) (0, n.alwaysValidSchema)(s, t[l]) || (i.if((0, r.propertyInData)(i, a, l, s.opts.ownProperties), () => {
			let t = e.subschema({
				keyword: o,
				schemaProp: l
			}, c);
			e.mergeValidEvaluated(t, c);
		}, () => i.var(c, !0)), e.ok(c));
	}
	e.validateSchemaDeps = s, e.default = i;
})), require_propertyNames = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen(), n = require_util();
	e.default = {
		keyword: "propertyNames",
		type: "object",
		schemaType: ["object", "boolean"],
		error: {
			message: "property name must be valid",
			params: ({ params: e }) => (0, t._)`{propertyName: ${e.propertyName}}`
		},
		code(e) {
			let { gen: r, schema: i, data: a, it: o } = e;
			if ((0, n.alwaysValidSchema)(o, i)) return;
			let s = r.name("valid");
			r.forIn("key", a, (n) => {
				e.setParams({ propertyName: n }), e.subschema({
					keyword: "propertyNames",
					data: n,
					dataTypes: ["string"],
					propertyName: n,
					compositeRule: !0
				}, s), r.if((0, t.not)(s), () => {
					e.error(!0), o.allErrors || r.break();
				});
			}), e.ok(s);
		}
	};
})), require_additionalProperties = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_code(), n = require_codegen(), r = require_names(), i = require_util();
	e.default = {
		keyword: "additionalProperties",
		type: ["object"],
		schemaType: ["boolean", "object"],
		allowUndefined: !0,
		trackErrors: !0,
		error: {
			message: "must NOT have additional properties",
			params: ({ params: e }) => (0, n._)`{additionalProperty: ${e.additionalProperty}}`
		},
		code(e) {
			let { gen: a, schema: o, parentSchema: s, data: c, errsCount: l, it: u } = e;
			if (!l) throw Error("ajv implementation error");
			let { allErrors: d, opts: f } = u;
			if (u.props = !0, f.removeAdditional !== "all" && (0, i.alwaysValidSchema)(u, o)) return;
			let p = (0, t.allSchemaProperties)(s.properties), m = (0, t.allSchemaProperties)(s.patternProperties);
			h(), e.ok((0, n._)`${l} === ${r.default.errors}`);
			function h() {
				a.forIn("key", c, (e) => {
					!p.length && !m.length ? v(e) : a.if(g(e), () => v(e));
				});
			}
			function g(r) {
				let o;
				if (p.length > 8) {
					let e = (0, i.schemaRefOrVal)(u, s.properties, "properties");
					o = (0, t.isOwnProperty)(a, e, r);
				} else o = p.length ? (0, n.or)(...p.map((e) => (0, n._)`${r} === ${e}`)) : n.nil;
				return m.length && (o = (0, n.or)(o, ...m.map((i) => (0, n._)`${(0, t.usePattern)(e, i)}.test(${r})`))), (0, n.not)(o);
			}
			function _(e) {
				a.code((0, n._)`delete ${c}[${e}]`);
			}
			function v(t) {
				if (f.removeAdditional === "all" || f.removeAdditional && o === !1) _(t);
				else if (o === !1) e.setParams({ additionalProperty: t }), e.error(), d || a.break();
				else if (typeof o == "object" && !(0, i.alwaysValidSchema)(u, o)) {
					let r = a.name("valid");
					f.removeAdditional === "failing" ? (y(t, r, !1), a.if((0, n.not)(r), () => {
						e.reset(), _(t);
					})) : (y(t, r), d || a.if((0, n.not)(r), () => a.break()));
				}
			}
			function y(t, n, r) {
				let a = {
					keyword: "additionalProperties",
					dataProp: t,
					dataPropType: i.Type.Str
				};
				r === !1 && Object.assign(a, {
					compositeRule: !0,
					createErrors: !1,
					allErrors: !1
				}), e.subschema(a, n);
			}
		}
	};
})), require_properties = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_validate(), n = require_code(), r = require_util(), i = require_additionalProperties();
	e.default = {
		keyword: "properties",
		type: "object",
		schemaType: "object",
		code(e) {
			let { gen: a, schema: o, parentSchema: s, data: c, it: l } = e;
			l.opts.removeAdditional === "all" && s.additionalProperties === void 0 && i.default.code(new t.KeywordCxt(l, i.default, "additionalProperties"));
			let u = (0, n.allSchemaProperties)(o);
			for (let e of u) l.definedProperties.add(e);
			l.opts.unevaluated && u.length && l.props !== !0 && (l.props = r.mergeEvaluated.props(a, (0, r.toHash)(u), l.props));
			let d = u.filter((e) => !(0, r.alwaysValidSchema)(l, o[e]));
			if (d.length === 0) return;
			let f = a.name("valid");
			for (let t of d) p(t) ? m(t) : (a.if((0, n.propertyInData)(a, c, t, l.opts.ownProperties)), m(t), l.allErrors || a.else().var(f, !0), a.endIf()), e.it.definedProperties.add(t), e.ok(f);
			function p(e) {
				return l.opts.useDefaults && !l.compositeRule && o[e].default !== void 0;
			}
			function m(t) {
				e.subschema({
					keyword: "properties",
					schemaProp: t,
					dataProp: t
				}, f);
			}
		}
	};
})), require_patternProperties = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_code(), n = require_codegen(), r = require_util(), i = require_util();
	e.default = {
		keyword: "patternProperties",
		type: "object",
		schemaType: "object",
		code(e) {
			let { gen: a, schema: o, data: s, parentSchema: c, it: l } = e, { opts: u } = l, d = (0, t.allSchemaProperties)(o), f = d.filter((e) => (0, r.alwaysValidSchema)(l, o[e]));
			if (d.length === 0 || f.length === d.length && (!l.opts.unevaluated || l.props === !0)) return;
			let p = u.strictSchema && !u.allowMatchingProperties && c.properties, m = a.name("valid");
			l.props !== !0 && !(l.props instanceof n.Name) && (l.props = (0, i.evaluatedPropsToName)(a, l.props));
			let { props: h } = l;
			g();
			function g() {
				for (let e of d) p && _(e), l.allErrors ? v(e) : (a.var(m, !0), v(e), a.if(m));
			}
			function _(e) {
				for (let t in p) new RegExp(e).test(t) && (0, r.checkStrictMode)(l, `property ${t} matches pattern ${e} (use allowMatchingProperties)`);
			}
			function v(r) {
				a.forIn("key", s, (o) => {
					a.if((0, n._)`${(0, t.usePattern)(e, r)}.test(${o})`, () => {
						let t = f.includes(r);
						t || e.subschema({
							keyword: "patternProperties",
							schemaProp: r,
							dataProp: o,
							dataPropType: i.Type.Str
						}, m), l.opts.unevaluated && h !== !0 ? a.assign((0, n._)`${h}[${o}]`, !0) : !t && !l.allErrors && a.if((0, n.not)(m), () => a.break());
					});
				});
			}
		}
	};
})), require_not = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_util();
	e.default = {
		keyword: "not",
		schemaType: ["object", "boolean"],
		trackErrors: !0,
		code(e) {
			let { gen: n, schema: r, it: i } = e;
			if ((0, t.alwaysValidSchema)(i, r)) {
				e.fail();
				return;
			}
			let a = n.name("valid");
			e.subschema({
				keyword: "not",
				compositeRule: !0,
				createErrors: !1,
				allErrors: !1
			}, a), e.failResult(a, () => e.reset(), () => e.error());
		},
		error: { message: "must NOT be valid" }
	};
})), require_anyOf = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.default = {
		keyword: "anyOf",
		schemaType: "array",
		trackErrors: !0,
		code: require_code().validateUnion,
		error: { message: "must match a schema in anyOf" }
	};
})), require_oneOf = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen(), n = require_util();
	e.default = {
		keyword: "oneOf",
		schemaType: "array",
		trackErrors: !0,
		error: {
			message: "must match exactly one schema in oneOf",
			params: ({ params: e }) => (0, t._)`{passingSchemas: ${e.passing}}`
		},
		code(e) {
			let { gen: r, schema: i, parentSchema: a, it: o } = e;
			if (!Array.isArray(i)) throw Error("ajv implementation error");
			if (o.opts.discriminator && a.discriminator) return;
			let s = i, c = r.let("valid", !1), l = r.let("passing", null), u = r.name("_valid");
			e.setParams({ passing: l }), r.block(d), e.result(c, () => e.reset(), () => e.error(!0));
			function d() {
				s.forEach((i, a) => {
					let s;
					(0, n.alwaysValidSchema)(o, i) ? r.var(u, !0) : s = e.subschema({
						keyword: "oneOf",
						schemaProp: a,
						compositeRule: !0
					}, u), a > 0 && r.if((0, t._)`${u} && ${c}`).assign(c, !1).assign(l, (0, t._)`[${l}, ${a}]`).else(), r.if(u, () => {
						r.assign(c, !0), r.assign(l, a), s && e.mergeEvaluated(s, t.Name);
					});
				});
			}
		}
	};
})), require_allOf = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_util();
	e.default = {
		keyword: "allOf",
		schemaType: "array",
		code(e) {
			let { gen: n, schema: r, it: i } = e;
			if (!Array.isArray(r)) throw Error("ajv implementation error");
			let a = n.name("valid");
			r.forEach((n, r) => {
				if ((0, t.alwaysValidSchema)(i, n)) return;
				let o = e.subschema({
					keyword: "allOf",
					schemaProp: r
				}, a);
				e.ok(a), e.mergeEvaluated(o);
			});
		}
	};
})), require_if = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen(), n = require_util(), r = {
		keyword: "if",
		schemaType: ["object", "boolean"],
		trackErrors: !0,
		error: {
			message: ({ params: e }) => (0, t.str)`must match "${e.ifClause}" schema`,
			params: ({ params: e }) => (0, t._)`{failingKeyword: ${e.ifClause}}`
		},
		code(e) {
			let { gen: r, parentSchema: a, it: o } = e;
			a.then === void 0 && a.else === void 0 && (0, n.checkStrictMode)(o, "\"if\" without \"then\" and \"else\" is ignored");
			let s = i(o, "then"), c = i(o, "else");
			if (!s && !c) return;
			let l = r.let("valid", !0), u = r.name("_valid");
			if (d(), e.reset(), s && c) {
				let t = r.let("ifClause");
				e.setParams({ ifClause: t }), r.if(u, f("then", t), f("else", t));
			} else s ? r.if(u, f("then")) : r.if((0, t.not)(u), f("else"));
			e.pass(l, () => e.error(!0));
			function d() {
				let t = e.subschema({
					keyword: "if",
					compositeRule: !0,
					createErrors: !1,
					allErrors: !1
				}, u);
				e.mergeEvaluated(t);
			}
			function f(n, i) {
				return () => {
					let a = e.subschema({ keyword: n }, u);
					r.assign(l, u), e.mergeValidEvaluated(a, l), i ? r.assign(i, (0, t._)`${n}`) : e.setParams({ ifClause: n });
				};
			}
		}
	};
	function i(e, t) {
		let r = e.schema[t];
		return r !== void 0 && !(0, n.alwaysValidSchema)(e, r);
	}
	e.default = r;
})), require_thenElse = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_util();
	e.default = {
		keyword: ["then", "else"],
		schemaType: ["object", "boolean"],
		code({ keyword: e, parentSchema: n, it: r }) {
			n.if === void 0 && (0, t.checkStrictMode)(r, `"${e}" without "if" is ignored`);
		}
	};
})), require_applicator$2 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_additionalItems(), n = require_prefixItems(), r = require_items(), i = require_items2020(), a = require_contains(), o = require_dependencies(), s = require_propertyNames(), c = require_additionalProperties(), l = require_properties(), u = require_patternProperties(), d = require_not(), f = require_anyOf(), p = require_oneOf(), m = require_allOf(), h = require_if(), g = require_thenElse();
	e.default = function(e = !1) {
		let _ = [
			d.default,
			f.default,
			p.default,
			m.default,
			h.default,
			g.default,
			s.default,
			c.default,
			o.default,
			l.default,
			u.default
		];
		return e ? _.push(n.default, i.default) : _.push(t.default, r.default), _.push(a.default), _;
	};
})), require_format$2 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen();
	e.default = {
		keyword: "format",
		type: ["number", "string"],
		schemaType: "string",
		$data: !0,
		error: {
			message: ({ schemaCode: e }) => (0, t.str)`must match format "${e}"`,
			params: ({ schemaCode: e }) => (0, t._)`{format: ${e}}`
		},
		code(e, n) {
			let { gen: r, data: i, $data: a, schema: o, schemaCode: s, it: c } = e, { opts: l, errSchemaPath: u, schemaEnv: d, self: f } = c;
			if (!l.validateFormats) return;
			a ? p() : m();
			function p() {
				let a = r.scopeValue("formats", {
					ref: f.formats,
					code: l.code.formats
				}), o = r.const("fDef", (0, t._)`${a}[${s}]`), c = r.let("fType"), u = r.let("format");
				r.if((0, t._)`typeof ${o} == "object" && !(${o} instanceof RegExp)`, () => r.assign(c, (0, t._)`${o}.type || "string"`).assign(u, (0, t._)`${o}.validate`), () => r.assign(c, (0, t._)`"string"`).assign(u, o)), e.fail$data((0, t.or)(p(), m()));
				function p() {
					return l.strictSchema === !1 ? t.nil : (0, t._)`${s} && !${u}`;
				}
				function m() {
					let e = d.$async ? (0, t._)`(${o}.async ? await ${u}(${i}) : ${u}(${i}))` : (0, t._)`${u}(${i})`, r = (0, t._)`(typeof ${u} == "function" ? ${e} : ${u}.test(${i}))`;
					return (0, t._)`${u} && ${u} !== true && ${c} === ${n} && !${r}`;
				}
			}
			function m() {
				let a = f.formats[o];
				if (!a) {
					m();
					return;
				}
				if (a === !0) return;
				let [s, c, p] = h(a);
				s === n && e.pass(g());
				function m() {
					if (l.strictSchema === !1) {
						f.logger.warn(e());
						return;
					}
					throw Error(e());
					function e() {
						return `unknown format "${o}" ignored in schema at path "${u}"`;
					}
				}
				function h(e) {
					let n = e instanceof RegExp ? (0, t.regexpCode)(e) : l.code.formats ? (0, t._)`${l.code.formats}${(0, t.getProperty)(o)}` : void 0, i = r.scopeValue("formats", {
						key: o,
						ref: e,
						code: n
					});
					return typeof e == "object" && !(e instanceof RegExp) ? [
						e.type || "string",
						e.validate,
						(0, t._)`${i}.validate`
					] : [
						"string",
						e,
						i
					];
				}
				function g() {
					if (typeof a == "object" && !(a instanceof RegExp) && a.async) {
						if (!d.$async) throw Error("async format in sync schema");
						return (0, t._)`await ${p}(${i})`;
					}
					return typeof c == "function" ? (0, t._)`${p}(${i})` : (0, t._)`${p}.test(${i})`;
				}
			}
		}
	};
})), require_format$1 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.default = [require_format$2().default];
})), require_metadata = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.contentVocabulary = e.metadataVocabulary = void 0, e.metadataVocabulary = [
		"title",
		"description",
		"default",
		"deprecated",
		"readOnly",
		"writeOnly",
		"examples"
	], e.contentVocabulary = [
		"contentMediaType",
		"contentEncoding",
		"contentSchema"
	];
})), require_draft7 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_core$2(), n = require_validation$2(), r = require_applicator$2(), i = require_format$1(), a = require_metadata();
	e.default = [
		t.default,
		n.default,
		(0, r.default)(),
		i.default,
		a.metadataVocabulary,
		a.contentVocabulary
	];
})), require_types = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.DiscrError = void 0;
	var t;
	(function(e) {
		e.Tag = "tag", e.Mapping = "mapping";
	})(t || (e.DiscrError = t = {}));
})), require_discriminator = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen(), n = require_types(), r = require_compile(), i = require_ref_error(), a = require_util();
	e.default = {
		keyword: "discriminator",
		type: "object",
		schemaType: "object",
		error: {
			message: ({ params: { discrError: e, tagName: t } }) => e === n.DiscrError.Tag ? `tag "${t}" must be string` : `value of tag "${t}" must be in oneOf`,
			params: ({ params: { discrError: e, tag: n, tagName: r } }) => (0, t._)`{error: ${e}, tag: ${r}, tagValue: ${n}}`
		},
		code(e) {
			let { gen: o, data: s, schema: c, parentSchema: l, it: u } = e, { oneOf: d } = l;
			if (!u.opts.discriminator) throw Error("discriminator: requires discriminator option");
			let f = c.propertyName;
			if (typeof f != "string") throw Error("discriminator: requires propertyName");
			if (c.mapping) throw Error("discriminator: mapping is not supported");
			if (!d) throw Error("discriminator: requires oneOf keyword");
			let p = o.let("valid", !1), m = o.const("tag", (0, t._)`${s}${(0, t.getProperty)(f)}`);
			o.if((0, t._)`typeof ${m} == "string"`, () => h(), () => e.error(!1, {
				discrError: n.DiscrError.Tag,
				tag: m,
				tagName: f
			})), e.ok(p);
			function h() {
				let r = _();
				o.if(!1);
				for (let e in r) o.elseIf((0, t._)`${m} === ${e}`), o.assign(p, g(r[e]));
				o.else(), e.error(!1, {
					discrError: n.DiscrError.Mapping,
					tag: m,
					tagName: f
				}), o.endIf();
			}
			function g(n) {
				let r = o.name("valid"), i = e.subschema({
					keyword: "oneOf",
					schemaProp: n
				}, r);
				return e.mergeEvaluated(i, t.Name), r;
			}
			function _() {
				let e = {}, t = o(l), n = !0;
				for (let e = 0; e < d.length; e++) {
					let c = d[e];
					if (c?.$ref && !(0, a.schemaHasRulesButRef)(c, u.self.RULES)) {
						let e = c.$ref;
						if (c = r.resolveRef.call(u.self, u.schemaEnv.root, u.baseId, e), c instanceof r.SchemaEnv && (c = c.schema), c === void 0) throw new i.default(u.opts.uriResolver, u.baseId, e);
					}
					let l = c?.properties?.[f];
					if (typeof l != "object") throw Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${f}"`);
					n &&= t || o(c), s(l, e);
				}
				if (!n) throw Error(`discriminator: "${f}" must be required`);
				return e;
				function o({ required: e }) {
					return Array.isArray(e) && e.includes(f);
				}
				function s(e, t) {
					if (e.const) c(e.const, t);
					else if (e.enum) for (let n of e.enum) c(n, t);
					else throw Error(`discriminator: "properties/${f}" must have "const" or "enum"`);
				}
				function c(t, n) {
					if (typeof t != "string" || t in e) throw Error(`discriminator: "${f}" values must be unique strings`);
					e[t] = n;
				}
			}
		}
	};
})), require_json_schema_draft_07 = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "http://json-schema.org/draft-07/schema#",
		$id: "http://json-schema.org/draft-07/schema#",
		title: "Core schema meta-schema",
		definitions: {
			schemaArray: {
				type: "array",
				minItems: 1,
				items: { $ref: "#" }
			},
			nonNegativeInteger: {
				type: "integer",
				minimum: 0
			},
			nonNegativeIntegerDefault0: { allOf: [{ $ref: "#/definitions/nonNegativeInteger" }, { default: 0 }] },
			simpleTypes: { enum: [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			stringArray: {
				type: "array",
				items: { type: "string" },
				uniqueItems: !0,
				default: []
			}
		},
		type: ["object", "boolean"],
		properties: {
			$id: {
				type: "string",
				format: "uri-reference"
			},
			$schema: {
				type: "string",
				format: "uri"
			},
			$ref: {
				type: "string",
				format: "uri-reference"
			},
			$comment: { type: "string" },
			title: { type: "string" },
			description: { type: "string" },
			default: !0,
			readOnly: {
				type: "boolean",
				default: !1
			},
			examples: {
				type: "array",
				items: !0
			},
			multipleOf: {
				type: "number",
				exclusiveMinimum: 0
			},
			maximum: { type: "number" },
			exclusiveMaximum: { type: "number" },
			minimum: { type: "number" },
			exclusiveMinimum: { type: "number" },
			maxLength: { $ref: "#/definitions/nonNegativeInteger" },
			minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
			pattern: {
				type: "string",
				format: "regex"
			},
			additionalItems: { $ref: "#" },
			items: {
				anyOf: [{ $ref: "#" }, { $ref: "#/definitions/schemaArray" }],
				default: !0
			},
			maxItems: { $ref: "#/definitions/nonNegativeInteger" },
			minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
			uniqueItems: {
				type: "boolean",
				default: !1
			},
			contains: { $ref: "#" },
			maxProperties: { $ref: "#/definitions/nonNegativeInteger" },
			minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" },
			required: { $ref: "#/definitions/stringArray" },
			additionalProperties: { $ref: "#" },
			definitions: {
				type: "object",
				additionalProperties: { $ref: "#" },
				default: {}
			},
			properties: {
				type: "object",
				additionalProperties: { $ref: "#" },
				default: {}
			},
			patternProperties: {
				type: "object",
				additionalProperties: { $ref: "#" },
				propertyNames: { format: "regex" },
				default: {}
			},
			dependencies: {
				type: "object",
				additionalProperties: { anyOf: [{ $ref: "#" }, { $ref: "#/definitions/stringArray" }] }
			},
			propertyNames: { $ref: "#" },
			const: !0,
			enum: {
				type: "array",
				items: !0,
				minItems: 1,
				uniqueItems: !0
			},
			type: { anyOf: [{ $ref: "#/definitions/simpleTypes" }, {
				type: "array",
				items: { $ref: "#/definitions/simpleTypes" },
				minItems: 1,
				uniqueItems: !0
			}] },
			format: { type: "string" },
			contentMediaType: { type: "string" },
			contentEncoding: { type: "string" },
			if: { $ref: "#" },
			then: { $ref: "#" },
			else: { $ref: "#" },
			allOf: { $ref: "#/definitions/schemaArray" },
			anyOf: { $ref: "#/definitions/schemaArray" },
			oneOf: { $ref: "#/definitions/schemaArray" },
			not: { $ref: "#" }
		},
		default: !0
	};
})), require_ajv = __commonJSMin(((e, t) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.MissingRefError = e.ValidationError = e.CodeGen = e.Name = e.nil = e.stringify = e.str = e._ = e.KeywordCxt = e.Ajv = void 0;
	let n = require_core$3(), r = require_draft7(), i = require_discriminator(), a = require_json_schema_draft_07(), o = ["/properties"], s = "http://json-schema.org/draft-07/schema";
	var c = class extends n.default {
		_addVocabularies() {
			super._addVocabularies(), r.default.forEach((e) => this.addVocabulary(e)), this.opts.discriminator && this.addKeyword(i.default);
		}
		_addDefaultMetaSchema() {
			if (super._addDefaultMetaSchema(), !this.opts.meta) return;
			let e = this.opts.$data ? this.$dataMetaSchema(a, o) : a;
			this.addMetaSchema(e, s, !1), this.refs["http://json-schema.org/schema"] = s;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(s) ? s : void 0);
		}
	};
	e.Ajv = c, t.exports = e = c, t.exports.Ajv = c, Object.defineProperty(e, "__esModule", { value: !0 }), e.default = c;
	var l = require_validate();
	Object.defineProperty(e, "KeywordCxt", {
		enumerable: !0,
		get: function() {
			return l.KeywordCxt;
		}
	});
	var u = require_codegen();
	Object.defineProperty(e, "_", {
		enumerable: !0,
		get: function() {
			return u._;
		}
	}), Object.defineProperty(e, "str", {
		enumerable: !0,
		get: function() {
			return u.str;
		}
	}), Object.defineProperty(e, "stringify", {
		enumerable: !0,
		get: function() {
			return u.stringify;
		}
	}), Object.defineProperty(e, "nil", {
		enumerable: !0,
		get: function() {
			return u.nil;
		}
	}), Object.defineProperty(e, "Name", {
		enumerable: !0,
		get: function() {
			return u.Name;
		}
	}), Object.defineProperty(e, "CodeGen", {
		enumerable: !0,
		get: function() {
			return u.CodeGen;
		}
	});
	var d = require_validation_error();
	Object.defineProperty(e, "ValidationError", {
		enumerable: !0,
		get: function() {
			return d.default;
		}
	});
	var f = require_ref_error();
	Object.defineProperty(e, "MissingRefError", {
		enumerable: !0,
		get: function() {
			return f.default;
		}
	});
})), require_dynamicAnchor = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.dynamicAnchor = void 0;
	let t = require_codegen(), n = require_names(), r = require_compile(), i = require_ref(), a = {
		keyword: "$dynamicAnchor",
		schemaType: "string",
		code: (e) => o(e, e.schema)
	};
	function o(e, r) {
		let { gen: i, it: a } = e;
		a.schemaEnv.root.dynamicAnchors[r] = !0;
		let o = (0, t._)`${n.default.dynamicAnchors}${(0, t.getProperty)(r)}`, c = a.errSchemaPath === "#" ? a.validateName : s(e);
		i.if((0, t._)`!${o}`, () => i.assign(o, c));
	}
	e.dynamicAnchor = o;
	function s(e) {
		let { schemaEnv: t, schema: n, self: a } = e.it, { root: o, baseId: s, localRefs: c, meta: l } = t.root, { schemaId: u } = a.opts, d = new r.SchemaEnv({
			schema: n,
			schemaId: u,
			root: o,
			baseId: s,
			localRefs: c,
			meta: l
		});
		return r.compileSchema.call(a, d), (0, i.getValidate)(e, d);
	}
	e.default = a;
})), require_dynamicRef = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.dynamicRef = void 0;
	let t = require_codegen(), n = require_names(), r = require_ref(), i = {
		keyword: "$dynamicRef",
		schemaType: "string",
		code: (e) => a(e, e.schema)
	};
	function a(e, i) {
		let { gen: a, keyword: o, it: s } = e;
		if (i[0] !== "#") throw Error(`"${o}" only supports hash fragment reference`);
		let c = i.slice(1);
		if (s.allErrors) l();
		else {
			let t = a.let("valid", !1);
			l(t), e.ok(t);
		}
		function l(e) {
			if (s.schemaEnv.root.dynamicAnchors[c]) {
				let r = a.let("_v", (0, t._)`${n.default.dynamicAnchors}${(0, t.getProperty)(c)}`);
				a.if(r, u(r, e), u(s.validateName, e));
			} else u(s.validateName, e)();
		}
		function u(t, n) {
			return n ? () => a.block(() => {
				(0, r.callRef)(e, t), a.let(n, !0);
			}) : () => (0, r.callRef)(e, t);
		}
	}
	e.dynamicRef = a, e.default = i;
})), require_recursiveAnchor = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_dynamicAnchor(), n = require_util();
	e.default = {
		keyword: "$recursiveAnchor",
		schemaType: "boolean",
		code(e) {
			e.schema ? (0, t.dynamicAnchor)(e, "") : (0, n.checkStrictMode)(e.it, "$recursiveAnchor: false is ignored");
		}
	};
})), require_recursiveRef = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_dynamicRef();
	e.default = {
		keyword: "$recursiveRef",
		schemaType: "string",
		code: (e) => (0, t.dynamicRef)(e, e.schema)
	};
})), require_dynamic = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_dynamicAnchor(), n = require_dynamicRef(), r = require_recursiveAnchor(), i = require_recursiveRef();
	e.default = [
		t.default,
		n.default,
		r.default,
		i.default
	];
})), require_dependentRequired = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_dependencies();
	e.default = {
		keyword: "dependentRequired",
		type: "object",
		schemaType: "object",
		error: t.error,
		code: (e) => (0, t.validatePropertyDeps)(e)
	};
})), require_dependentSchemas = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_dependencies();
	e.default = {
		keyword: "dependentSchemas",
		type: "object",
		schemaType: "object",
		code: (e) => (0, t.validateSchemaDeps)(e)
	};
})), require_limitContains = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_util();
	e.default = {
		keyword: ["maxContains", "minContains"],
		type: "array",
		schemaType: "number",
		code({ keyword: e, parentSchema: n, it: r }) {
			n.contains === void 0 && (0, t.checkStrictMode)(r, `"${e}" without "contains" is ignored`);
		}
	};
})), require_next = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_dependentRequired(), n = require_dependentSchemas(), r = require_limitContains();
	e.default = [
		t.default,
		n.default,
		r.default
	];
})), require_unevaluatedProperties = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen(), n = require_util(), r = require_names();
	e.default = {
		keyword: "unevaluatedProperties",
		type: "object",
		schemaType: ["boolean", "object"],
		trackErrors: !0,
		error: {
			message: "must NOT have unevaluated properties",
			params: ({ params: e }) => (0, t._)`{unevaluatedProperty: ${e.unevaluatedProperty}}`
		},
		code(e) {
			let { gen: i, schema: a, data: o, errsCount: s, it: c } = e;
			if (!s) throw Error("ajv implementation error");
			let { allErrors: l, props: u } = c;
			u instanceof t.Name ? i.if((0, t._)`${u} !== true`, () => i.forIn("key", o, (e) => i.if(f(u, e), () => d(e)))) : u !== !0 && i.forIn("key", o, (e) => u === void 0 ? d(e) : i.if(p(u, e), () => d(e))), c.props = !0, e.ok((0, t._)`${s} === ${r.default.errors}`);
			function d(r) {
				if (a === !1) e.setParams({ unevaluatedProperty: r }), e.error(), l || i.break();
				else if (!(0, n.alwaysValidSchema)(c, a)) {
					let a = i.name("valid");
					e.subschema({
						keyword: "unevaluatedProperties",
						dataProp: r,
						dataPropType: n.Type.Str
					}, a), l || i.if((0, t.not)(a), () => i.break());
				}
			}
			function f(e, n) {
				return (0, t._)`!${e} || !${e}[${n}]`;
			}
			function p(e, n) {
				let r = [];
				for (let i in e) e[i] === !0 && r.push((0, t._)`${n} !== ${i}`);
				return (0, t.and)(...r);
			}
		}
	};
})), require_unevaluatedItems = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_codegen(), n = require_util();
	e.default = {
		keyword: "unevaluatedItems",
		type: "array",
		schemaType: ["boolean", "object"],
		error: {
			message: ({ params: { len: e } }) => (0, t.str)`must NOT have more than ${e} items`,
			params: ({ params: { len: e } }) => (0, t._)`{limit: ${e}}`
		},
		code(e) {
			let { gen: r, schema: i, data: a, it: o } = e, s = o.items || 0;
			if (s === !0) return;
			let c = r.const("len", (0, t._)`${a}.length`);
			if (i === !1) e.setParams({ len: s }), e.fail((0, t._)`${c} > ${s}`);
			else if (typeof i == "object" && !(0, n.alwaysValidSchema)(o, i)) {
				let n = r.var("valid", (0, t._)`${c} <= ${s}`);
				r.if((0, t.not)(n), () => l(n, s)), e.ok(n);
			}
			o.items = !0;
			function l(i, a) {
				r.forRange("i", a, c, (a) => {
					e.subschema({
						keyword: "unevaluatedItems",
						dataProp: a,
						dataPropType: n.Type.Num
					}, i), o.allErrors || r.if((0, t.not)(i), () => r.break());
				});
			}
		}
	};
})), require_unevaluated$1 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_unevaluatedProperties(), n = require_unevaluatedItems();
	e.default = [t.default, n.default];
})), require_schema$1 = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2019-09/schema",
		$id: "https://json-schema.org/draft/2019-09/schema",
		$vocabulary: {
			"https://json-schema.org/draft/2019-09/vocab/core": !0,
			"https://json-schema.org/draft/2019-09/vocab/applicator": !0,
			"https://json-schema.org/draft/2019-09/vocab/validation": !0,
			"https://json-schema.org/draft/2019-09/vocab/meta-data": !0,
			"https://json-schema.org/draft/2019-09/vocab/format": !1,
			"https://json-schema.org/draft/2019-09/vocab/content": !0
		},
		$recursiveAnchor: !0,
		title: "Core and Validation specifications meta-schema",
		allOf: [
			{ $ref: "meta/core" },
			{ $ref: "meta/applicator" },
			{ $ref: "meta/validation" },
			{ $ref: "meta/meta-data" },
			{ $ref: "meta/format" },
			{ $ref: "meta/content" }
		],
		type: ["object", "boolean"],
		properties: {
			definitions: {
				$comment: "While no longer an official keyword as it is replaced by $defs, this keyword is retained in the meta-schema to prevent incompatible extensions as it remains in common use.",
				type: "object",
				additionalProperties: { $recursiveRef: "#" },
				default: {}
			},
			dependencies: {
				$comment: "\"dependencies\" is no longer a keyword, but schema authors should avoid redefining it to facilitate a smooth transition to \"dependentSchemas\" and \"dependentRequired\"",
				type: "object",
				additionalProperties: { anyOf: [{ $recursiveRef: "#" }, { $ref: "meta/validation#/$defs/stringArray" }] }
			}
		}
	};
})), require_applicator$1 = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2019-09/schema",
		$id: "https://json-schema.org/draft/2019-09/meta/applicator",
		$vocabulary: { "https://json-schema.org/draft/2019-09/vocab/applicator": !0 },
		$recursiveAnchor: !0,
		title: "Applicator vocabulary meta-schema",
		type: ["object", "boolean"],
		properties: {
			additionalItems: { $recursiveRef: "#" },
			unevaluatedItems: { $recursiveRef: "#" },
			items: { anyOf: [{ $recursiveRef: "#" }, { $ref: "#/$defs/schemaArray" }] },
			contains: { $recursiveRef: "#" },
			additionalProperties: { $recursiveRef: "#" },
			unevaluatedProperties: { $recursiveRef: "#" },
			properties: {
				type: "object",
				additionalProperties: { $recursiveRef: "#" },
				default: {}
			},
			patternProperties: {
				type: "object",
				additionalProperties: { $recursiveRef: "#" },
				propertyNames: { format: "regex" },
				default: {}
			},
			dependentSchemas: {
				type: "object",
				additionalProperties: { $recursiveRef: "#" }
			},
			propertyNames: { $recursiveRef: "#" },
			if: { $recursiveRef: "#" },
			then: { $recursiveRef: "#" },
			else: { $recursiveRef: "#" },
			allOf: { $ref: "#/$defs/schemaArray" },
			anyOf: { $ref: "#/$defs/schemaArray" },
			oneOf: { $ref: "#/$defs/schemaArray" },
			not: { $recursiveRef: "#" }
		},
		$defs: { schemaArray: {
			type: "array",
			minItems: 1,
			items: { $recursiveRef: "#" }
		} }
	};
})), require_content$1 = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2019-09/schema",
		$id: "https://json-schema.org/draft/2019-09/meta/content",
		$vocabulary: { "https://json-schema.org/draft/2019-09/vocab/content": !0 },
		$recursiveAnchor: !0,
		title: "Content vocabulary meta-schema",
		type: ["object", "boolean"],
		properties: {
			contentMediaType: { type: "string" },
			contentEncoding: { type: "string" },
			contentSchema: { $recursiveRef: "#" }
		}
	};
})), require_core$1 = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2019-09/schema",
		$id: "https://json-schema.org/draft/2019-09/meta/core",
		$vocabulary: { "https://json-schema.org/draft/2019-09/vocab/core": !0 },
		$recursiveAnchor: !0,
		title: "Core vocabulary meta-schema",
		type: ["object", "boolean"],
		properties: {
			$id: {
				type: "string",
				format: "uri-reference",
				$comment: "Non-empty fragments not allowed.",
				pattern: "^[^#]*#?$"
			},
			$schema: {
				type: "string",
				format: "uri"
			},
			$anchor: {
				type: "string",
				pattern: "^[A-Za-z][-A-Za-z0-9.:_]*$"
			},
			$ref: {
				type: "string",
				format: "uri-reference"
			},
			$recursiveRef: {
				type: "string",
				format: "uri-reference"
			},
			$recursiveAnchor: {
				type: "boolean",
				default: !1
			},
			$vocabulary: {
				type: "object",
				propertyNames: {
					type: "string",
					format: "uri"
				},
				additionalProperties: { type: "boolean" }
			},
			$comment: { type: "string" },
			$defs: {
				type: "object",
				additionalProperties: { $recursiveRef: "#" },
				default: {}
			}
		}
	};
})), require_format = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2019-09/schema",
		$id: "https://json-schema.org/draft/2019-09/meta/format",
		$vocabulary: { "https://json-schema.org/draft/2019-09/vocab/format": !0 },
		$recursiveAnchor: !0,
		title: "Format vocabulary meta-schema",
		type: ["object", "boolean"],
		properties: { format: { type: "string" } }
	};
})), require_meta_data$1 = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2019-09/schema",
		$id: "https://json-schema.org/draft/2019-09/meta/meta-data",
		$vocabulary: { "https://json-schema.org/draft/2019-09/vocab/meta-data": !0 },
		$recursiveAnchor: !0,
		title: "Meta-data vocabulary meta-schema",
		type: ["object", "boolean"],
		properties: {
			title: { type: "string" },
			description: { type: "string" },
			default: !0,
			deprecated: {
				type: "boolean",
				default: !1
			},
			readOnly: {
				type: "boolean",
				default: !1
			},
			writeOnly: {
				type: "boolean",
				default: !1
			},
			examples: {
				type: "array",
				items: !0
			}
		}
	};
})), require_validation$1 = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2019-09/schema",
		$id: "https://json-schema.org/draft/2019-09/meta/validation",
		$vocabulary: { "https://json-schema.org/draft/2019-09/vocab/validation": !0 },
		$recursiveAnchor: !0,
		title: "Validation vocabulary meta-schema",
		type: ["object", "boolean"],
		properties: {
			multipleOf: {
				type: "number",
				exclusiveMinimum: 0
			},
			maximum: { type: "number" },
			exclusiveMaximum: { type: "number" },
			minimum: { type: "number" },
			exclusiveMinimum: { type: "number" },
			maxLength: { $ref: "#/$defs/nonNegativeInteger" },
			minLength: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
			pattern: {
				type: "string",
				format: "regex"
			},
			maxItems: { $ref: "#/$defs/nonNegativeInteger" },
			minItems: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
			uniqueItems: {
				type: "boolean",
				default: !1
			},
			maxContains: { $ref: "#/$defs/nonNegativeInteger" },
			minContains: {
				$ref: "#/$defs/nonNegativeInteger",
				default: 1
			},
			maxProperties: { $ref: "#/$defs/nonNegativeInteger" },
			minProperties: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
			required: { $ref: "#/$defs/stringArray" },
			dependentRequired: {
				type: "object",
				additionalProperties: { $ref: "#/$defs/stringArray" }
			},
			const: !0,
			enum: {
				type: "array",
				items: !0
			},
			type: { anyOf: [{ $ref: "#/$defs/simpleTypes" }, {
				type: "array",
				items: { $ref: "#/$defs/simpleTypes" },
				minItems: 1,
				uniqueItems: !0
			}] }
		},
		$defs: {
			nonNegativeInteger: {
				type: "integer",
				minimum: 0
			},
			nonNegativeIntegerDefault0: {
				$ref: "#/$defs/nonNegativeInteger",
				default: 0
			},
			simpleTypes: { enum: [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			stringArray: {
				type: "array",
				items: { type: "string" },
				uniqueItems: !0,
				default: []
			}
		}
	};
})), require_json_schema_2019_09 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_schema$1(), n = require_applicator$1(), r = require_content$1(), i = require_core$1(), a = require_format(), o = require_meta_data$1(), s = require_validation$1(), c = ["/properties"];
	e.default = function(e) {
		return [
			t,
			n,
			r,
			i,
			l(this, a),
			o,
			l(this, s)
		].forEach((e) => this.addMetaSchema(e, void 0, !1)), this;
		function l(t, n) {
			return e ? t.$dataMetaSchema(n, c) : n;
		}
	};
})), require__2019 = __commonJSMin(((e, t) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.MissingRefError = e.ValidationError = e.CodeGen = e.Name = e.nil = e.stringify = e.str = e._ = e.KeywordCxt = e.Ajv2019 = void 0;
	let n = require_core$3(), r = require_draft7(), i = require_dynamic(), a = require_next(), o = require_unevaluated$1(), s = require_discriminator(), c = require_json_schema_2019_09(), l = "https://json-schema.org/draft/2019-09/schema";
	var u = class extends n.default {
		constructor(e = {}) {
			super({
				...e,
				dynamicRef: !0,
				next: !0,
				unevaluated: !0
			});
		}
		_addVocabularies() {
			super._addVocabularies(), this.addVocabulary(i.default), r.default.forEach((e) => this.addVocabulary(e)), this.addVocabulary(a.default), this.addVocabulary(o.default), this.opts.discriminator && this.addKeyword(s.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			let { $data: e, meta: t } = this.opts;
			t && (c.default.call(this, e), this.refs["http://json-schema.org/schema"] = l);
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(l) ? l : void 0);
		}
	};
	e.Ajv2019 = u, t.exports = e = u, t.exports.Ajv2019 = u, Object.defineProperty(e, "__esModule", { value: !0 }), e.default = u;
	var d = require_validate();
	Object.defineProperty(e, "KeywordCxt", {
		enumerable: !0,
		get: function() {
			return d.KeywordCxt;
		}
	});
	var f = require_codegen();
	Object.defineProperty(e, "_", {
		enumerable: !0,
		get: function() {
			return f._;
		}
	}), Object.defineProperty(e, "str", {
		enumerable: !0,
		get: function() {
			return f.str;
		}
	}), Object.defineProperty(e, "stringify", {
		enumerable: !0,
		get: function() {
			return f.stringify;
		}
	}), Object.defineProperty(e, "nil", {
		enumerable: !0,
		get: function() {
			return f.nil;
		}
	}), Object.defineProperty(e, "Name", {
		enumerable: !0,
		get: function() {
			return f.Name;
		}
	}), Object.defineProperty(e, "CodeGen", {
		enumerable: !0,
		get: function() {
			return f.CodeGen;
		}
	});
	var p = require_validation_error();
	Object.defineProperty(e, "ValidationError", {
		enumerable: !0,
		get: function() {
			return p.default;
		}
	});
	var m = require_ref_error();
	Object.defineProperty(e, "MissingRefError", {
		enumerable: !0,
		get: function() {
			return m.default;
		}
	});
})), require_draft2020 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_core$2(), n = require_validation$2(), r = require_applicator$2(), i = require_dynamic(), a = require_next(), o = require_unevaluated$1(), s = require_format$1(), c = require_metadata();
	e.default = [
		i.default,
		t.default,
		n.default,
		(0, r.default)(!0),
		s.default,
		c.metadataVocabulary,
		c.contentVocabulary,
		a.default,
		o.default
	];
})), require_schema = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://json-schema.org/draft/2020-12/schema",
		$vocabulary: {
			"https://json-schema.org/draft/2020-12/vocab/core": !0,
			"https://json-schema.org/draft/2020-12/vocab/applicator": !0,
			"https://json-schema.org/draft/2020-12/vocab/unevaluated": !0,
			"https://json-schema.org/draft/2020-12/vocab/validation": !0,
			"https://json-schema.org/draft/2020-12/vocab/meta-data": !0,
			"https://json-schema.org/draft/2020-12/vocab/format-annotation": !0,
			"https://json-schema.org/draft/2020-12/vocab/content": !0
		},
		$dynamicAnchor: "meta",
		title: "Core and Validation specifications meta-schema",
		allOf: [
			{ $ref: "meta/core" },
			{ $ref: "meta/applicator" },
			{ $ref: "meta/unevaluated" },
			{ $ref: "meta/validation" },
			{ $ref: "meta/meta-data" },
			{ $ref: "meta/format-annotation" },
			{ $ref: "meta/content" }
		],
		type: ["object", "boolean"],
		$comment: "This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",
		properties: {
			definitions: {
				$comment: "\"definitions\" has been replaced by \"$defs\".",
				type: "object",
				additionalProperties: { $dynamicRef: "#meta" },
				deprecated: !0,
				default: {}
			},
			dependencies: {
				$comment: "\"dependencies\" has been split and replaced by \"dependentSchemas\" and \"dependentRequired\" in order to serve their differing semantics.",
				type: "object",
				additionalProperties: { anyOf: [{ $dynamicRef: "#meta" }, { $ref: "meta/validation#/$defs/stringArray" }] },
				deprecated: !0,
				default: {}
			},
			$recursiveAnchor: {
				$comment: "\"$recursiveAnchor\" has been replaced by \"$dynamicAnchor\".",
				$ref: "meta/core#/$defs/anchorString",
				deprecated: !0
			},
			$recursiveRef: {
				$comment: "\"$recursiveRef\" has been replaced by \"$dynamicRef\".",
				$ref: "meta/core#/$defs/uriReferenceString",
				deprecated: !0
			}
		}
	};
})), require_applicator = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://json-schema.org/draft/2020-12/meta/applicator",
		$vocabulary: { "https://json-schema.org/draft/2020-12/vocab/applicator": !0 },
		$dynamicAnchor: "meta",
		title: "Applicator vocabulary meta-schema",
		type: ["object", "boolean"],
		properties: {
			prefixItems: { $ref: "#/$defs/schemaArray" },
			items: { $dynamicRef: "#meta" },
			contains: { $dynamicRef: "#meta" },
			additionalProperties: { $dynamicRef: "#meta" },
			properties: {
				type: "object",
				additionalProperties: { $dynamicRef: "#meta" },
				default: {}
			},
			patternProperties: {
				type: "object",
				additionalProperties: { $dynamicRef: "#meta" },
				propertyNames: { format: "regex" },
				default: {}
			},
			dependentSchemas: {
				type: "object",
				additionalProperties: { $dynamicRef: "#meta" },
				default: {}
			},
			propertyNames: { $dynamicRef: "#meta" },
			if: { $dynamicRef: "#meta" },
			then: { $dynamicRef: "#meta" },
			else: { $dynamicRef: "#meta" },
			allOf: { $ref: "#/$defs/schemaArray" },
			anyOf: { $ref: "#/$defs/schemaArray" },
			oneOf: { $ref: "#/$defs/schemaArray" },
			not: { $dynamicRef: "#meta" }
		},
		$defs: { schemaArray: {
			type: "array",
			minItems: 1,
			items: { $dynamicRef: "#meta" }
		} }
	};
})), require_unevaluated = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://json-schema.org/draft/2020-12/meta/unevaluated",
		$vocabulary: { "https://json-schema.org/draft/2020-12/vocab/unevaluated": !0 },
		$dynamicAnchor: "meta",
		title: "Unevaluated applicator vocabulary meta-schema",
		type: ["object", "boolean"],
		properties: {
			unevaluatedItems: { $dynamicRef: "#meta" },
			unevaluatedProperties: { $dynamicRef: "#meta" }
		}
	};
})), require_content = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://json-schema.org/draft/2020-12/meta/content",
		$vocabulary: { "https://json-schema.org/draft/2020-12/vocab/content": !0 },
		$dynamicAnchor: "meta",
		title: "Content vocabulary meta-schema",
		type: ["object", "boolean"],
		properties: {
			contentEncoding: { type: "string" },
			contentMediaType: { type: "string" },
			contentSchema: { $dynamicRef: "#meta" }
		}
	};
})), require_core = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://json-schema.org/draft/2020-12/meta/core",
		$vocabulary: { "https://json-schema.org/draft/2020-12/vocab/core": !0 },
		$dynamicAnchor: "meta",
		title: "Core vocabulary meta-schema",
		type: ["object", "boolean"],
		properties: {
			$id: {
				$ref: "#/$defs/uriReferenceString",
				$comment: "Non-empty fragments not allowed.",
				pattern: "^[^#]*#?$"
			},
			$schema: { $ref: "#/$defs/uriString" },
			$ref: { $ref: "#/$defs/uriReferenceString" },
			$anchor: { $ref: "#/$defs/anchorString" },
			$dynamicRef: { $ref: "#/$defs/uriReferenceString" },
			$dynamicAnchor: { $ref: "#/$defs/anchorString" },
			$vocabulary: {
				type: "object",
				propertyNames: { $ref: "#/$defs/uriString" },
				additionalProperties: { type: "boolean" }
			},
			$comment: { type: "string" },
			$defs: {
				type: "object",
				additionalProperties: { $dynamicRef: "#meta" }
			}
		},
		$defs: {
			anchorString: {
				type: "string",
				pattern: "^[A-Za-z_][-A-Za-z0-9._]*$"
			},
			uriString: {
				type: "string",
				format: "uri"
			},
			uriReferenceString: {
				type: "string",
				format: "uri-reference"
			}
		}
	};
})), require_format_annotation = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://json-schema.org/draft/2020-12/meta/format-annotation",
		$vocabulary: { "https://json-schema.org/draft/2020-12/vocab/format-annotation": !0 },
		$dynamicAnchor: "meta",
		title: "Format vocabulary meta-schema for annotation results",
		type: ["object", "boolean"],
		properties: { format: { type: "string" } }
	};
})), require_meta_data = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://json-schema.org/draft/2020-12/meta/meta-data",
		$vocabulary: { "https://json-schema.org/draft/2020-12/vocab/meta-data": !0 },
		$dynamicAnchor: "meta",
		title: "Meta-data vocabulary meta-schema",
		type: ["object", "boolean"],
		properties: {
			title: { type: "string" },
			description: { type: "string" },
			default: !0,
			deprecated: {
				type: "boolean",
				default: !1
			},
			readOnly: {
				type: "boolean",
				default: !1
			},
			writeOnly: {
				type: "boolean",
				default: !1
			},
			examples: {
				type: "array",
				items: !0
			}
		}
	};
})), require_validation = __commonJSMin(((e, t) => {
	t.exports = {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "https://json-schema.org/draft/2020-12/meta/validation",
		$vocabulary: { "https://json-schema.org/draft/2020-12/vocab/validation": !0 },
		$dynamicAnchor: "meta",
		title: "Validation vocabulary meta-schema",
		type: ["object", "boolean"],
		properties: {
			type: { anyOf: [{ $ref: "#/$defs/simpleTypes" }, {
				type: "array",
				items: { $ref: "#/$defs/simpleTypes" },
				minItems: 1,
				uniqueItems: !0
			}] },
			const: !0,
			enum: {
				type: "array",
				items: !0
			},
			multipleOf: {
				type: "number",
				exclusiveMinimum: 0
			},
			maximum: { type: "number" },
			exclusiveMaximum: { type: "number" },
			minimum: { type: "number" },
			exclusiveMinimum: { type: "number" },
			maxLength: { $ref: "#/$defs/nonNegativeInteger" },
			minLength: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
			pattern: {
				type: "string",
				format: "regex"
			},
			maxItems: { $ref: "#/$defs/nonNegativeInteger" },
			minItems: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
			uniqueItems: {
				type: "boolean",
				default: !1
			},
			maxContains: { $ref: "#/$defs/nonNegativeInteger" },
			minContains: {
				$ref: "#/$defs/nonNegativeInteger",
				default: 1
			},
			maxProperties: { $ref: "#/$defs/nonNegativeInteger" },
			minProperties: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
			required: { $ref: "#/$defs/stringArray" },
			dependentRequired: {
				type: "object",
				additionalProperties: { $ref: "#/$defs/stringArray" }
			}
		},
		$defs: {
			nonNegativeInteger: {
				type: "integer",
				minimum: 0
			},
			nonNegativeIntegerDefault0: {
				$ref: "#/$defs/nonNegativeInteger",
				default: 0
			},
			simpleTypes: { enum: [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			stringArray: {
				type: "array",
				items: { type: "string" },
				uniqueItems: !0,
				default: []
			}
		}
	};
})), require_json_schema_2020_12 = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let t = require_schema(), n = require_applicator(), r = require_unevaluated(), i = require_content(), a = require_core(), o = require_format_annotation(), s = require_meta_data(), c = require_validation(), l = ["/properties"];
	e.default = function(e) {
		return [
			t,
			n,
			r,
			i,
			a,
			u(this, o),
			s,
			u(this, c)
		].forEach((e) => this.addMetaSchema(e, void 0, !1)), this;
		function u(t, n) {
			return e ? t.$dataMetaSchema(n, l) : n;
		}
	};
})), require__2020 = __commonJSMin(((e, t) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.MissingRefError = e.ValidationError = e.CodeGen = e.Name = e.nil = e.stringify = e.str = e._ = e.KeywordCxt = e.Ajv2020 = void 0;
	let n = require_core$3(), r = require_draft2020(), i = require_discriminator(), a = require_json_schema_2020_12(), o = "https://json-schema.org/draft/2020-12/schema";
	var s = class extends n.default {
		constructor(e = {}) {
			super({
				...e,
				dynamicRef: !0,
				next: !0,
				unevaluated: !0
			});
		}
		_addVocabularies() {
			super._addVocabularies(), r.default.forEach((e) => this.addVocabulary(e)), this.opts.discriminator && this.addKeyword(i.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			let { $data: e, meta: t } = this.opts;
			t && (a.default.call(this, e), this.refs["http://json-schema.org/schema"] = o);
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(o) ? o : void 0);
		}
	};
	e.Ajv2020 = s, t.exports = e = s, t.exports.Ajv2020 = s, Object.defineProperty(e, "__esModule", { value: !0 }), e.default = s;
	var c = require_validate();
	Object.defineProperty(e, "KeywordCxt", {
		enumerable: !0,
		get: function() {
			return c.KeywordCxt;
		}
	});
	var l = require_codegen();
	Object.defineProperty(e, "_", {
		enumerable: !0,
		get: function() {
			return l._;
		}
	}), Object.defineProperty(e, "str", {
		enumerable: !0,
		get: function() {
			return l.str;
		}
	}), Object.defineProperty(e, "stringify", {
		enumerable: !0,
		get: function() {
			return l.stringify;
		}
	}), Object.defineProperty(e, "nil", {
		enumerable: !0,
		get: function() {
			return l.nil;
		}
	}), Object.defineProperty(e, "Name", {
		enumerable: !0,
		get: function() {
			return l.Name;
		}
	}), Object.defineProperty(e, "CodeGen", {
		enumerable: !0,
		get: function() {
			return l.CodeGen;
		}
	});
	var u = require_validation_error();
	Object.defineProperty(e, "ValidationError", {
		enumerable: !0,
		get: function() {
			return u.default;
		}
	});
	var d = require_ref_error();
	Object.defineProperty(e, "MissingRefError", {
		enumerable: !0,
		get: function() {
			return d.default;
		}
	});
})), require_formats = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.formatNames = e.fastFormats = e.fullFormats = void 0;
	function t(e, t) {
		return {
			validate: e,
			compare: t
		};
	}
	e.fullFormats = {
		date: t(a, o),
		time: t(c(!0), l),
		"date-time": t(f(!0), p),
		"iso-time": t(c(), u),
		"iso-date-time": t(f(), m),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri: _,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex: E,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte: y,
		int32: {
			type: "number",
			validate: S
		},
		int64: {
			type: "number",
			validate: C
		},
		float: {
			type: "number",
			validate: w
		},
		double: {
			type: "number",
			validate: w
		},
		password: !0,
		binary: !0
	}, e.fastFormats = {
		...e.fullFormats,
		date: t(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, o),
		time: t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, l),
		"date-time": t(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, p),
		"iso-time": t(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, u),
		"iso-date-time": t(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, m),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	}, e.formatNames = Object.keys(e.fullFormats);
	function n(e) {
		return e % 4 == 0 && (e % 100 != 0 || e % 400 == 0);
	}
	let r = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, i = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function a(e) {
		let t = r.exec(e);
		if (!t) return !1;
		let a = +t[1], o = +t[2], s = +t[3];
		return o >= 1 && o <= 12 && s >= 1 && s <= (o === 2 && n(a) ? 29 : i[o]);
	}
	function o(e, t) {
		if (e && t) return e > t ? 1 : e < t ? -1 : 0;
	}
	let s = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function c(e) {
		return function(t) {
			let n = s.exec(t);
			if (!n) return !1;
			let r = +n[1], i = +n[2], a = +n[3], o = n[4], c = n[5] === "-" ? -1 : 1, l = +(n[6] || 0), u = +(n[7] || 0);
			if (l > 23 || u > 59 || e && !o) return !1;
			if (r <= 23 && i <= 59 && a < 60) return !0;
			let d = i - u * c, f = r - l * c - +(d < 0);
			return (f === 23 || f === -1) && (d === 59 || d === -1) && a < 61;
		};
	}
	function l(e, t) {
		if (!(e && t)) return;
		let n = new Date("2020-01-01T" + e).valueOf(), r = new Date("2020-01-01T" + t).valueOf();
		if (n && r) return n - r;
	}
	function u(e, t) {
		if (!(e && t)) return;
		let n = s.exec(e), r = s.exec(t);
		if (n && r) return e = n[1] + n[2] + n[3], t = r[1] + r[2] + r[3], e > t ? 1 : e < t ? -1 : 0;
	}
	let d = /t|\s/i;
	function f(e) {
		let t = c(e);
		return function(e) {
			let n = e.split(d);
			return n.length === 2 && a(n[0]) && t(n[1]);
		};
	}
	function p(e, t) {
		if (!(e && t)) return;
		let n = new Date(e).valueOf(), r = new Date(t).valueOf();
		if (n && r) return n - r;
	}
	function m(e, t) {
		if (!(e && t)) return;
		let [n, r] = e.split(d), [i, a] = t.split(d), s = o(n, i);
		if (s !== void 0) return s || l(r, a);
	}
	let h = /\/|:/, g = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function _(e) {
		return h.test(e) && g.test(e);
	}
	let v = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function y(e) {
		return v.lastIndex = 0, v.test(e);
	}
	let b = -(2 ** 31), x = 2 ** 31 - 1;
	function S(e) {
		return Number.isInteger(e) && e <= x && e >= b;
	}
	function C(e) {
		return Number.isInteger(e);
	}
	function w() {
		return !0;
	}
	let T = /[^\\]\\Z/;
	function E(e) {
		if (T.test(e)) return !1;
		try {
			return new RegExp(e), !0;
		} catch {
			return !1;
		}
	}
})), require_limit = __commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.formatLimitDefinition = void 0;
	let t = require_ajv(), n = require_codegen(), r = n.operators, i = {
		formatMaximum: {
			okStr: "<=",
			ok: r.LTE,
			fail: r.GT
		},
		formatMinimum: {
			okStr: ">=",
			ok: r.GTE,
			fail: r.LT
		},
		formatExclusiveMaximum: {
			okStr: "<",
			ok: r.LT,
			fail: r.GTE
		},
		formatExclusiveMinimum: {
			okStr: ">",
			ok: r.GT,
			fail: r.LTE
		}
	};
	e.formatLimitDefinition = {
		keyword: Object.keys(i),
		type: "string",
		schemaType: "string",
		$data: !0,
		error: {
			message: ({ keyword: e, schemaCode: t }) => (0, n.str)`should be ${i[e].okStr} ${t}`,
			params: ({ keyword: e, schemaCode: t }) => (0, n._)`{comparison: ${i[e].okStr}, limit: ${t}}`
		},
		code(e) {
			let { gen: r, data: a, schemaCode: o, keyword: s, it: c } = e, { opts: l, self: u } = c;
			if (!l.validateFormats) return;
			let d = new t.KeywordCxt(c, u.RULES.all.format.definition, "format");
			d.$data ? f() : p();
			function f() {
				let t = r.scopeValue("formats", {
					ref: u.formats,
					code: l.code.formats
				}), i = r.const("fmt", (0, n._)`${t}[${d.schemaCode}]`);
				e.fail$data((0, n.or)((0, n._)`typeof ${i} != "object"`, (0, n._)`${i} instanceof RegExp`, (0, n._)`typeof ${i}.compare != "function"`, m(i)));
			}
			function p() {
				let t = d.schema, i = u.formats[t];
				if (!i || i === !0) return;
				if (typeof i != "object" || i instanceof RegExp || typeof i.compare != "function") throw Error(`"${s}": format "${t}" does not define "compare" function`);
				let a = r.scopeValue("formats", {
					key: t,
					ref: i,
					code: l.code.formats ? (0, n._)`${l.code.formats}${(0, n.getProperty)(t)}` : void 0
				});
				e.fail$data(m(a));
			}
			function m(e) {
				return (0, n._)`${e}.compare(${a}, ${o}) ${i[s].fail} 0`;
			}
		},
		dependencies: ["format"]
	}, e.default = (t) => (t.addKeyword(e.formatLimitDefinition), t);
})), require_dist = __commonJSMin(((e, t) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	let n = require_formats(), r = require_limit(), i = require_codegen(), a = new i.Name("fullFormats"), o = new i.Name("fastFormats"), s = (e, t = { keywords: !0 }) => {
		if (Array.isArray(t)) return c(e, t, n.fullFormats, a), e;
		let [i, s] = t.mode === "fast" ? [n.fastFormats, o] : [n.fullFormats, a];
		return c(e, t.formats || n.formatNames, i, s), t.keywords && (0, r.default)(e), e;
	};
	s.get = (e, t = "full") => {
		let r = (t === "fast" ? n.fastFormats : n.fullFormats)[e];
		if (!r) throw Error(`Unknown format "${e}"`);
		return r;
	};
	function c(e, t, n, r) {
		var a;
		(a = e.opts.code).formats ?? (a.formats = (0, i._)`require("ajv-formats/dist/formats").${r}`);
		for (let r of t) e.addFormat(r, n[r]);
	}
	t.exports = e = s, Object.defineProperty(e, "__esModule", { value: !0 }), e.default = s;
})), import_ajv = require_ajv(), import__2019 = require__2019(), import__2020 = require__2020();
const addFormats = __toESM(require_dist(), 1).default;
function createDefaultAjvInstance(e) {
	let t = new e({
		strict: !1,
		validateFormats: !0,
		validateSchema: !1,
		allErrors: !0
	});
	return addFormats(t), t;
}
var AjvJsonSchemaValidator = class {
	_ajv;
	_ajvDraft7;
	_ajv2019;
	_userAjv;
	constructor(e) {
		this._userAjv = e !== void 0, this._ajv = e;
	}
	get ajv() {
		return this._ajv ??= createDefaultAjvInstance(import__2020.Ajv2020);
	}
	_engineFor(e) {
		if (this._userAjv) return this.ajv;
		let t = declaredDialect(e, "pass a pre-configured Ajv instance to AjvJsonSchemaValidator(ajv) to validate other dialects.");
		return t === "2020-12" ? this.ajv : t === "2019-09" ? this._ajv2019 ??= createDefaultAjvInstance(import__2019.Ajv2019) : this._ajvDraft7 ??= createDefaultAjvInstance(import_ajv.Ajv);
	}
	getValidator(e) {
		let t = this._engineFor(e), n = "$id" in e && typeof e.$id == "string" ? t.getSchema(e.$id) ?? t.compile(e) : t.compile(e);
		return (e) => n(e) ? {
			valid: !0,
			data: e,
			errorMessage: void 0
		} : {
			valid: !1,
			data: void 0,
			errorMessage: t.errorsText(n.errors)
		};
	}
};
import_ajv.Ajv;
// node_modules/pkce-challenge/dist/index.node.js
let crypto;
crypto = globalThis.crypto?.webcrypto ?? globalThis.crypto ?? import("node:crypto").then((e) => e.webcrypto);
async function getRandomValues(e) {
	return (await crypto).getRandomValues(new Uint8Array(e));
}
async function random(e) {
	let t = "";
	for (; t.length < e;) {
		let n = await getRandomValues(e - t.length);
		for (let e of n) e < 198 && (t += "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~"[e % 66]);
	}
	return t;
}
async function generateVerifier(e) {
	return await random(e);
}
async function generateChallenge(e) {
	let t = await (await crypto).subtle.digest("SHA-256", new TextEncoder().encode(e));
	return btoa(String.fromCharCode(...new Uint8Array(t))).replace(/\//g, "_").replace(/\+/g, "-").replace(/=/g, "");
}
async function pkceChallenge(e) {
	if (e ||= 43, e < 43 || e > 128) throw `Expected a length between 43 and 128. Received ${e}.`;
	let t = await generateVerifier(e);
	return {
		code_verifier: t,
		code_challenge: await generateChallenge(t)
	};
}
// node_modules/@modelcontextprotocol/client/dist/public-CvV4ZHkX.mjs
var OAuthClientFlowError = class extends Error {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.OAuthClientFlowError" });
	}
	static [Symbol.hasInstance](e) {
		return brandedHasInstance(this, e);
	}
	static isInstance(e) {
		if (typeof this != "function") throw TypeError("isInstance must be called on the class (e.g. `SdkError.isInstance(value)`); for callbacks use `v => SdkError.isInstance(v)`");
		return brandedHasInstance(this, e);
	}
	constructor(e) {
		super(e), this.name = new.target.name, stampErrorBrands(this, new.target);
	}
}, IssuerMismatchError = class extends OAuthClientFlowError {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.IssuerMismatchError" });
	}
	kind;
	expected;
	received;
	constructor(e, t, n) {
		super(`Issuer mismatch in ${e === "metadata" ? "authorization server metadata (RFC 8414 \u00a73.3)" : "authorization response (RFC 9207)"}: expected ${JSON.stringify(t)}, received ${JSON.stringify(n)}`), this.kind = e, this.expected = t, this.received = n;
	}
}, RegistrationRejectedError = class extends OAuthClientFlowError {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.RegistrationRejectedError" });
	}
	status;
	body;
	submittedMetadata;
	constructor(e) {
		super(`Dynamic Client Registration rejected (HTTP ${e.status}): ${e.body}`), this.status = e.status, this.body = e.body, this.submittedMetadata = e.submittedMetadata;
	}
}, InsecureTokenEndpointError = class extends OAuthClientFlowError {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.InsecureTokenEndpointError" });
	}
	tokenEndpoint;
	constructor(e) {
		super(`Refusing to send credentials to non-https token endpoint '${e}'. OAuth token requests MUST use TLS (localhost / *.localhost / 127.0.0.1 / ::1 are exempt).`), this.tokenEndpoint = e;
	}
}, AuthorizationServerMismatchError = class extends OAuthClientFlowError {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.AuthorizationServerMismatchError" });
	}
	constructor(e, t) {
		super(`Authorization server mismatch: credentials are bound to ${JSON.stringify(e)} but this call resolved ${JSON.stringify(t)}; refusing to present them to a different authorization server`), this.recordedIssuer = e, this.currentIssuer = t;
	}
}, InsufficientScopeError = class extends OAuthClientFlowError {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.InsufficientScopeError" });
	}
	requiredScope;
	resourceMetadataUrl;
	errorDescription;
	constructor(e) {
		super(`Insufficient scope${e.requiredScope ? `: required "${e.requiredScope}"` : ""}`), this.requiredScope = e.requiredScope, this.resourceMetadataUrl = e.resourceMetadataUrl, this.errorDescription = e.errorDescription;
	}
};
function discardIfIssuerMismatch(e, t, n) {
	if (e) return typeof e.issuer == "string" ? issuersMatch(e.issuer, t) ? e : void 0 : (n?.canPersistStamp !== !1 && console.warn("[mcp-sdk] SEP-2352: stored OAuth credential has no 'issuer' stamp (pre-upgrade storage or provider not round-tripping the value). SEP-2352 isolation is inactive for this read; ensure your provider round-trips the issuer field."), e.issuer === void 0 ? e : {
		...e,
		issuer: void 0
	});
}
function issuersMatch(e, t) {
	return e === t || e.endsWith("/") && e.slice(0, -1) === t || t.endsWith("/") && t.slice(0, -1) === e;
}
function isOAuthClientProvider(e) {
	if (e == null) return !1;
	let t = e;
	return typeof t.tokens == "function" && typeof t.clientInformation == "function";
}
async function handleOAuthUnauthorized(e, t, n) {
	let { resourceMetadataUrl: r, scope: i } = extractWWWAuthenticateParams(t.response);
	if (await auth(e, {
		serverUrl: t.serverUrl,
		resourceMetadataUrl: r,
		scope: i,
		fetchFn: t.fetchFn,
		...n
	}) !== "AUTHORIZED") throw new UnauthorizedError();
}
function adaptOAuthProvider(e, t) {
	return {
		token: async () => (await e.tokens())?.access_token,
		onUnauthorized: async (n) => handleOAuthUnauthorized(e, n, t)
	};
}
var UnauthorizedError = class extends Error {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.UnauthorizedError" });
	}
	static [Symbol.hasInstance](e) {
		return brandedHasInstance(this, e);
	}
	static isInstance(e) {
		if (typeof this != "function") throw TypeError("isInstance must be called on the class (e.g. `SdkError.isInstance(value)`); for callbacks use `v => SdkError.isInstance(v)`");
		return brandedHasInstance(this, e);
	}
	constructor(e) {
		super(e ?? "Unauthorized"), this.name = "UnauthorizedError", stampErrorBrands(this, new.target);
	}
};
function isIssParameterSupported(e) {
	return e?.authorization_response_iss_parameter_supported === !0;
}
function validateAuthorizationResponseIssuer({ iss: e, expectedIssuer: t, issParameterSupported: n }) {
	if (t !== void 0) {
		if (e === void 0) {
			if (n) throw new IssuerMismatchError("authorization_response", t, void 0);
		} else if (e !== t) throw new IssuerMismatchError("authorization_response", t, e);
	}
}
function computeScopeUnion(...e) {
	let t = new Set();
	for (let n of e) if (n) for (let e of n.split(/\s+/)) e && t.add(e);
	return t.size > 0 ? [...t].join(" ") : void 0;
}
function isStrictScopeSuperset(e, t) {
	if (!e) return !1;
	let n = new Set((t ?? "").split(/\s+/).filter(Boolean));
	for (let t of e.split(/\s+/)) if (t && !n.has(t)) return !0;
	return !1;
}
async function resolveAuthorizationCallbackParams(e, t, n, r, i) {
	if (typeof e == "string") return {
		authorizationCode: e,
		iss: t
	};
	let a = e.get("iss") ?? void 0, o = e.get("code");
	if (o) return {
		authorizationCode: o,
		iss: a
	};
	let s = (await n.discoveryState?.())?.authorizationServerMetadata;
	if (!s) try {
		s = (await discoverOAuthServerInfo(r, i)).authorizationServerMetadata;
	} catch {
		s = void 0;
	}
	if (!s) throw new UnauthorizedError("Authorization callback failed and the issuer could not be verified");
	validateAuthorizationResponseIssuer({
		iss: a,
		expectedIssuer: s.issuer,
		issParameterSupported: isIssParameterSupported(s)
	});
	let c = e.get("error");
	throw c ? new OAuthError(c, e.get("error_description") ?? c, e.get("error_uri") ?? void 0) : new UnauthorizedError("Authorization callback contained neither `code` nor `error`");
}
function isClientAuthMethod(e) {
	return [
		"client_secret_basic",
		"client_secret_post",
		"none"
	].includes(e);
}
const AUTHORIZATION_CODE_RESPONSE_TYPE = "code", AUTHORIZATION_CODE_CHALLENGE_METHOD = "S256";
function selectClientAuthMethod(e, t) {
	let n = e.client_secret !== void 0;
	return "token_endpoint_auth_method" in e && e.token_endpoint_auth_method && isClientAuthMethod(e.token_endpoint_auth_method) && (t.length === 0 || t.includes(e.token_endpoint_auth_method)) ? e.token_endpoint_auth_method : t.length === 0 ? n ? "client_secret_basic" : "none" : n && t.includes("client_secret_basic") ? "client_secret_basic" : n && t.includes("client_secret_post") ? "client_secret_post" : t.includes("none") ? "none" : n ? "client_secret_post" : "none";
}
function applyClientAuthentication(e, t, n, r) {
	let { client_id: i, client_secret: a } = t;
	switch (e) {
		case "client_secret_basic":
			applyBasicAuth(i, a, n);
			return;
		case "client_secret_post":
			applyPostAuth(i, a, r);
			return;
		case "none":
			applyPublicAuth(i, r);
			return;
		default: throw Error(`Unsupported client authentication method: ${e}`);
	}
}
function applyBasicAuth(e, t, n) {
	if (!t) throw Error("client_secret_basic authentication requires a client_secret");
	let r = btoa(`${e}:${t}`);
	n.set("Authorization", `Basic ${r}`);
}
function applyPostAuth(e, t, n) {
	n.set("client_id", e), t && n.set("client_secret", t);
}
function applyPublicAuth(e, t) {
	t.set("client_id", e);
}
function isLoopbackHost(e) {
	return e === "localhost" || e.endsWith(".localhost") || e === "127.0.0.1" || e === "[::1]" || e === "::1";
}
function assertSecureTokenEndpoint(e) {
	let t = new URL(String(e));
	if (t.protocol !== "https:" && !isLoopbackHost(t.hostname)) throw new InsecureTokenEndpointError(t.href);
	return t;
}
function deriveApplicationType(e) {
	for (let t of e ?? []) {
		let e;
		try {
			e = new URL(t);
		} catch {
			continue;
		}
		if (e.protocol !== "http:" && e.protocol !== "https:" || isLoopbackHost(e.hostname)) return "native";
	}
	return "web";
}
function resolveClientMetadata(e) {
	let t = e.clientMetadata;
	return {
		...t,
		grant_types: t.grant_types ?? (e.redirectUrl === void 0 ? void 0 : ["authorization_code", "refresh_token"]),
		application_type: t.application_type ?? deriveApplicationType(t.redirect_uris)
	};
}
async function parseErrorResponse(e) {
	let t = e instanceof Response ? e.status : void 0, n = e instanceof Response ? await e.text() : e;
	try {
		let e = OAuthErrorResponseSchema.parse(JSON.parse(n));
		return OAuthError.fromResponse(e);
	} catch (e) {
		let r = `${t ? `HTTP ${t}: ` : ""}Invalid OAuth error response: ${e}. Raw body: ${n}`;
		return new OAuthError(OAuthErrorCode.ServerError, r);
	}
}
function warnCredentialInvalidation(e, t, n) {
	let r = e.invalidateCredentials === void 0 ? `retrying authorization without discarding the stored ${n} (provider implements no invalidateCredentials())` : `invalidating the stored ${n} and retrying authorization`;
	console.warn(`[mcp-sdk] OAuth ${JSON.stringify(t.code)} \u2014 ${r}. Cause: ${JSON.stringify(t.message)}`);
}
async function auth(e, t) {
	try {
		return await authInternal(e, t);
	} catch (n) {
		if (n instanceof OAuthError) {
			if (n.code === OAuthErrorCode.InvalidClient || n.code === OAuthErrorCode.UnauthorizedClient) return warnCredentialInvalidation(e, n, "client credentials and tokens"), await e.invalidateCredentials?.("client"), await e.invalidateCredentials?.("tokens"), await authInternal(e, t);
			if (n.code === OAuthErrorCode.InvalidGrant || n.code === OAuthErrorCode.InvalidDpopProof) return warnCredentialInvalidation(e, n, "tokens"), await e.invalidateCredentials?.("tokens"), await authInternal(e, t);
		}
		throw n;
	}
}
function determineScope(e) {
	let { requestedScope: t, resourceMetadata: n, authServerMetadata: r, clientMetadata: i } = e, a = t || n?.scopes_supported?.join(" ") || i.scope;
	return a && r?.scopes_supported?.includes("offline_access") && !a.split(" ").includes("offline_access") && i.grant_types?.includes("refresh_token") && (a = `${a} offline_access`), a;
}
async function authInternal(e, { serverUrl: t, authorizationCode: n, iss: r, scope: i, resourceMetadataUrl: a, fetchFn: o, skipIssuerMetadataValidation: s, forceReauthorization: c }) {
	let l = resolveClientMetadata(e), u = await e.discoveryState?.(), d, f, p, m, h = a;
	if (!h && u?.resourceMetadataUrl && (h = new URL(u.resourceMetadataUrl)), u?.authorizationServerUrl) {
		if (f = u.authorizationServerUrl, d = u.resourceMetadata, p = u.authorizationServerMetadata ?? await discoverAuthorizationServerMetadata(f, {
			fetchFn: o,
			skipIssuerValidation: s
		}), !d) try {
			d = await discoverOAuthProtectedResourceMetadata(t, { resourceMetadataUrl: h }, o);
		} catch (e) {
			if (e instanceof TypeError) throw e;
		}
		(p !== u.authorizationServerMetadata || d !== u.resourceMetadata) && await e.saveDiscoveryState?.({
			authorizationServerUrl: String(f),
			resourceMetadataUrl: h?.toString(),
			resourceMetadata: d,
			authorizationServerMetadata: p
		});
	} else {
		let e = await discoverOAuthServerInfo(t, {
			resourceMetadataUrl: h,
			fetchFn: o,
			skipIssuerMetadataValidation: s
		});
		f = e.authorizationServerUrl, p = e.authorizationServerMetadata, d = e.resourceMetadata, m = {
			authorizationServerUrl: String(f),
			resourceMetadataUrl: h?.toString(),
			resourceMetadata: d,
			authorizationServerMetadata: p
		};
	}
	let g = p?.issuer ?? String(f), _ = { issuer: g };
	if (await e.saveAuthorizationServerUrl?.(g), n !== void 0) {
		let t = u?.authorizationServerMetadata?.issuer ?? u?.authorizationServerUrl;
		if (t === void 0) {
			if (e.saveDiscoveryState !== void 0) throw new AuthorizationServerMismatchError("discoveryState was not available on the callback leg; ensure your provider persists discoveryState alongside codeVerifier", g);
			console.warn("[mcp-sdk] OAuthClientProvider does not implement saveDiscoveryState()/discoveryState(); the SEP-2352 callback-leg authorization-server binding cannot be checked. Implement discoveryState (persist alongside codeVerifier) \u2014 see docs/migration/upgrade-to-v2.md \u00a7SEP-2352.");
		} else if (!issuersMatch(t, g)) throw new AuthorizationServerMismatchError(t, g);
	}
	m && await e.saveDiscoveryState?.(m);
	let v = await selectResourceURL(t, e, d), y = v && d && !e.validateResourceURL ? d.resource : v;
	y && await e.saveResourceUrl?.(resourceIndicatorToString(y));
	let b = determineScope({
		requestedScope: i,
		resourceMetadata: d,
		authServerMetadata: p,
		clientMetadata: e.clientMetadata
	}), x = await Promise.resolve(e.clientInformation(_)), S = discardIfIssuerMismatch(x, g, { canPersistStamp: e.saveClientInformation !== void 0 });
	if (S === void 0 && x?.issuer && e.saveClientInformation === void 0) throw new AuthorizationServerMismatchError(x.issuer, g);
	if (S && S.issuer === void 0 && (S = {
		...S,
		issuer: g
	}, await e.saveClientInformation?.(S, _)), !S) {
		if (n !== void 0) throw Error("Existing OAuth client information is required when exchanging an authorization code");
		let t = p?.client_id_metadata_document_supported === !0, r = e.clientMetadataUrl;
		if (r && !isHttpsUrl(r)) throw new OAuthError(OAuthErrorCode.InvalidClientMetadata, `clientMetadataUrl must be a valid HTTPS URL with a non-root pathname, got: ${r}`);
		if (t && r) S = {
			client_id: r,
			issuer: g
		}, await e.saveClientInformation?.(S, _);
		else {
			if (!e.saveClientInformation) throw Error("OAuth client information must be saveable for dynamic registration");
			S = {
				...await registerClient(f, {
					metadata: p,
					clientMetadata: l,
					scope: b,
					fetchFn: o
				}),
				issuer: g
			}, await e.saveClientInformation(S, _);
		}
	}
	let C = !e.redirectUrl;
	if (n !== void 0 || C) {
		n !== void 0 && validateAuthorizationResponseIssuer({
			iss: r,
			expectedIssuer: p?.issuer,
			issParameterSupported: isIssParameterSupported(p)
		});
		let t = await fetchToken(e, f, {
			metadata: p,
			resource: y,
			authorizationCode: n,
			iss: r,
			scope: b,
			fetchFn: o
		});
		return await e.saveTokens({
			...t,
			issuer: g
		}, _), "AUTHORIZED";
	}
	let w = discardIfIssuerMismatch(await e.tokens(_), g);
	if (w && w.issuer === void 0 && (w = {
		...w,
		issuer: g
	}, await e.saveTokens(w, _)), w?.refresh_token && !c) {
		let t = await e.scopeForRefresh?.(w), n;
		try {
			n = await refreshAuthorization(f, {
				metadata: p,
				clientInformation: S,
				refreshToken: w.refresh_token,
				scope: t,
				resource: y,
				addClientAuthentication: e.addClientAuthentication,
				dpop: await e.dpop?.(),
				fetchFn: o
			});
		} catch (e) {
			if (e instanceof InsecureTokenEndpointError) throw e;
			if (!(e instanceof OAuthError) || e.code === OAuthErrorCode.ServerError) console.warn(`[mcp-sdk] Could not refresh OAuth tokens; falling back to a new authorization request. Cause: ${JSON.stringify(e instanceof Error ? e.message : String(e))}`);
			else throw e;
		}
		if (n) return await e.saveTokens({
			...n,
			issuer: g
		}, _), "AUTHORIZED";
	}
	let T = e.state ? await e.state() : void 0, { authorizationUrl: E, codeVerifier: D } = await startAuthorization(f, {
		metadata: p,
		clientInformation: S,
		state: T,
		redirectUrl: e.redirectUrl,
		scope: b,
		resource: y
	});
	return await e.saveCodeVerifier(D), await e.redirectToAuthorization(E), "REDIRECT";
}
function isHttpsUrl(e) {
	if (!e) return !1;
	try {
		let t = new URL(e);
		return t.protocol === "https:" && t.pathname !== "/";
	} catch {
		return !1;
	}
}
async function selectResourceURL(e, t, n) {
	let r = resourceUrlFromServerUrl(e);
	if (t.validateResourceURL) return await t.validateResourceURL(r, n?.resource);
	if (n) {
		if (!checkResourceAllowed({
			requestedResource: r,
			configuredResource: n.resource
		})) throw Error(`Protected resource ${n.resource} does not match expected ${r} (or origin)`);
		return new URL(n.resource);
	}
}
const RECOGNIZED_CHALLENGE_SCHEMES = new Set(["bearer", "dpop"]);
function extractWWWAuthenticateParams(e) {
	let t = e.headers.get("WWW-Authenticate");
	if (!t) return {};
	let [n, r] = t.split(" ");
	if (!n || !RECOGNIZED_CHALLENGE_SCHEMES.has(n.toLowerCase()) || !r) return {};
	let i = extractFieldFromWwwAuth(e, "resource_metadata") || void 0, a;
	if (i) try {
		a = new URL(i);
	} catch {}
	let o = extractFieldFromWwwAuth(e, "scope") || void 0, s = extractFieldFromWwwAuth(e, "error") || void 0, c = extractFieldFromWwwAuth(e, "error_description") || void 0;
	return {
		resourceMetadataUrl: a,
		scope: o,
		error: s,
		errorDescription: c
	};
}
function extractFieldFromWwwAuth(e, t) {
	let n = e.headers.get("WWW-Authenticate");
	if (!n) return null;
	let r = new RegExp(String.raw`${t}=(?:"([^"]+)"|([^\s,]+))`), i = n.match(r);
	if (i) {
		let e = i[1] || i[2];
		if (e) return e;
	}
	return null;
}
async function discoverOAuthProtectedResourceMetadata(e, t, n = fetch) {
	let r = await discoverMetadataWithFallback(e, "oauth-protected-resource", n, {
		protocolVersion: t?.protocolVersion,
		metadataUrl: t?.resourceMetadataUrl
	});
	if (!r || r.status === 404) throw await r?.text?.().catch(() => {}), Error("Resource server does not implement OAuth 2.0 Protected Resource Metadata.");
	if (!r.ok) throw await r.text?.().catch(() => {}), Error(`HTTP ${r.status} trying to load well-known OAuth protected resource metadata.`);
	return OAuthProtectedResourceMetadataSchema.parse(await r.json());
}
async function fetchWithCorsRetry(e, t, n = fetch) {
	let r = fetchWithinOrigin(n);
	try {
		return await r(e, { headers: t });
	} catch (e) {
		throw e instanceof TypeError, e;
	}
}
function buildWellKnownPath(e, t = "", n = {}) {
	return t.endsWith("/") && (t = t.slice(0, -1)), n.prependPathname ? `${t}/.well-known/${e}` : `/.well-known/${e}${t}`;
}
async function tryMetadataDiscovery(e, t, n = fetch) {
	return await fetchWithCorsRetry(e, { "MCP-Protocol-Version": t }, n);
}
function shouldAttemptFallback(e, t) {
	return e ? t === "/" ? !1 : !e.ok && e.status < 500 || e.status === 502 : !0;
}
async function discoverMetadataWithFallback(e, t, n, r) {
	let i = new URL(e), a = r?.protocolVersion ?? "2025-11-25", o;
	if (r?.metadataUrl) o = new URL(r.metadataUrl);
	else {
		let e = buildWellKnownPath(t, i.pathname);
		o = new URL(e, r?.metadataServerUrl ?? i), o.search = i.search;
	}
	let s = await tryMetadataDiscovery(o, a, n);
	return !r?.metadataUrl && shouldAttemptFallback(s, i.pathname) && (s = await tryMetadataDiscovery(new URL(`/.well-known/${t}`, i), a, n)), s;
}
function buildDiscoveryUrls(e) {
	let t = typeof e == "string" ? new URL(e) : e, n = t.pathname !== "/", r = [];
	if (!n) return r.push({
		url: new URL("/.well-known/oauth-authorization-server", t.origin),
		type: "oauth"
	}, {
		url: new URL("/.well-known/openid-configuration", t.origin),
		type: "oidc"
	}), r;
	let i = t.pathname;
	return i.endsWith("/") && (i = i.slice(0, -1)), r.push({
		url: new URL(`/.well-known/oauth-authorization-server${i}`, t.origin),
		type: "oauth"
	}, {
		url: new URL(`/.well-known/openid-configuration${i}`, t.origin),
		type: "oidc"
	}, {
		url: new URL(`${i}/.well-known/openid-configuration`, t.origin),
		type: "oidc"
	}), r;
}
async function discoverAuthorizationServerMetadata(e, { fetchFn: t = fetch, protocolVersion: n = LATEST_PROTOCOL_VERSION, skipIssuerValidation: r = !1 } = {}) {
	let i = {
		"MCP-Protocol-Version": n,
		Accept: "application/json"
	}, a = buildDiscoveryUrls(e);
	for (let { url: n, type: o } of a) {
		let a = await fetchWithCorsRetry(n, i, t);
		if (!a) continue;
		if (!a.ok) {
			if (await a.text?.().catch(() => {}), a.status < 500 || a.status === 502) continue;
			throw Error(`HTTP ${a.status} trying to load ${o === "oauth" ? "OAuth" : "OpenID provider"} metadata from ${n}`);
		}
		let s = o === "oauth" ? OAuthMetadataSchema.parse(await a.json()) : OpenIdProviderDiscoveryMetadataSchema.parse(await a.json());
		if (!r) {
			let t = typeof e == "string" ? e : e.href;
			if (!(s.issuer === t || t.endsWith("/") && s.issuer === t.slice(0, -1))) throw new IssuerMismatchError("metadata", t, s.issuer);
		}
		return s;
	}
}
async function discoverOAuthServerInfo(e, t) {
	let n, r;
	try {
		n = await discoverOAuthProtectedResourceMetadata(e, { resourceMetadataUrl: t?.resourceMetadataUrl }, t?.fetchFn), n.authorization_servers && n.authorization_servers.length > 0 && (r = n.authorization_servers[0]);
	} catch (e) {
		if (e instanceof TypeError) throw e;
	}
	r ||= String(new URL("/", e));
	let i = await discoverAuthorizationServerMetadata(r, {
		fetchFn: t?.fetchFn,
		skipIssuerValidation: t?.skipIssuerMetadataValidation
	});
	return {
		authorizationServerUrl: r,
		authorizationServerMetadata: i,
		resourceMetadata: n
	};
}
function resourceIndicatorToString(e) {
	return typeof e == "string" ? e : e.href;
}
async function startAuthorization(e, { metadata: t, clientInformation: n, redirectUrl: r, scope: i, state: a, resource: o }) {
	let s;
	if (t) {
		if (s = new URL(t.authorization_endpoint), !t.response_types_supported.includes(AUTHORIZATION_CODE_RESPONSE_TYPE)) throw Error(`Incompatible auth server: does not support response type ${AUTHORIZATION_CODE_RESPONSE_TYPE}`);
		if (t.code_challenge_methods_supported && !t.code_challenge_methods_supported.includes(AUTHORIZATION_CODE_CHALLENGE_METHOD)) throw Error(`Incompatible auth server: does not support code challenge method ${AUTHORIZATION_CODE_CHALLENGE_METHOD}`);
	} else s = new URL("/authorize", e);
	let c = await pkceChallenge(), l = c.code_verifier, u = c.code_challenge;
	return s.searchParams.set("response_type", AUTHORIZATION_CODE_RESPONSE_TYPE), s.searchParams.set("client_id", n.client_id), s.searchParams.set("code_challenge", u), s.searchParams.set("code_challenge_method", AUTHORIZATION_CODE_CHALLENGE_METHOD), s.searchParams.set("redirect_uri", String(r)), a && s.searchParams.set("state", a), i && s.searchParams.set("scope", i), i?.split(" ").includes("offline_access") && s.searchParams.append("prompt", "consent"), o && s.searchParams.set("resource", resourceIndicatorToString(o)), {
		authorizationUrl: s,
		codeVerifier: l
	};
}
function prepareAuthorizationCodeRequest(e, t, n) {
	return new URLSearchParams({
		grant_type: "authorization_code",
		code: e,
		code_verifier: t,
		redirect_uri: String(n)
	});
}
async function executeTokenRequest(e, { metadata: t, tokenRequestParams: n, clientInformation: r, addClientAuthentication: i, resource: a, dpop: o, fetchFn: s }) {
	let c = assertSecureTokenEndpoint(t?.token_endpoint ?? new URL("/token", e)), l = new Headers({
		"Content-Type": "application/x-www-form-urlencoded",
		Accept: "application/json"
	});
	a && n.set("resource", resourceIndicatorToString(a)), !i && r && applyClientAuthentication(selectClientAuthMethod(r, t?.token_endpoint_auth_methods_supported ?? []), r, l, n);
	let u = async () => {
		let e = new Headers(l);
		return i && await i(e, n, c, t), o && e.set("DPoP", await o.buildProof({
			htm: "POST",
			htu: c
		})), fetchWithinOrigin(s ?? fetch)(c, {
			method: "POST",
			headers: e,
			body: n
		});
	}, d = await u();
	if (o && d.status === 400 && (await d.clone().json().catch(() => {}))?.error === OAuthErrorCode.UseDpopNonce && (o.observeNonce(d, c), d = await u()), o?.observeNonce(d, c), !d.ok) throw await parseErrorResponse(d);
	let f = await d.json();
	try {
		return OAuthTokensSchema.parse(withoutIssuer(f));
	} catch (e) {
		throw typeof f == "object" && f && "error" in f ? await parseErrorResponse(JSON.stringify(f)) : e;
	}
}
async function refreshAuthorization(e, { metadata: t, clientInformation: n, refreshToken: r, scope: i, resource: a, addClientAuthentication: o, dpop: s, fetchFn: c }) {
	let l = new URLSearchParams({
		grant_type: "refresh_token",
		refresh_token: r
	});
	i && l.set("scope", i);
	let u = await executeTokenRequest(e, {
		metadata: t,
		tokenRequestParams: l,
		clientInformation: n,
		addClientAuthentication: o,
		resource: a,
		dpop: s,
		fetchFn: c
	});
	return {
		refresh_token: r,
		...u,
		...i && !u.scope && { scope: i }
	};
}
async function fetchToken(e, t, { metadata: n, resource: r, authorizationCode: i, iss: a, scope: o, fetchFn: s } = {}) {
	i !== void 0 && validateAuthorizationResponseIssuer({
		iss: a,
		expectedIssuer: n?.issuer,
		issParameterSupported: isIssParameterSupported(n)
	});
	let c = n?.issuer ?? String(t), l = async () => {
		let t = await e.clientInformation({ issuer: c }), n = discardIfIssuerMismatch(t, c, { canPersistStamp: !1 });
		if (t && n === void 0) throw new AuthorizationServerMismatchError(String(t.issuer), c);
		return n;
	}, u = await l(), d = o ?? e.clientMetadata.scope, f;
	if (e.prepareTokenRequest && (f = await e.prepareTokenRequest(d)), !f) {
		if (!i) throw Error("Either provider.prepareTokenRequest() or authorizationCode is required");
		if (!e.redirectUrl) throw Error("redirectUrl is required for authorization_code flow");
		f = prepareAuthorizationCodeRequest(i, await e.codeVerifier(), e.redirectUrl);
	}
	return u ??= await l(), executeTokenRequest(t, {
		metadata: n,
		tokenRequestParams: f,
		clientInformation: u,
		addClientAuthentication: e.addClientAuthentication,
		resource: r,
		dpop: await e.dpop?.(),
		fetchFn: s
	});
}
async function registerClient(e, { metadata: t, clientMetadata: n, scope: r, fetchFn: i }) {
	let a;
	if (t) {
		if (!t.registration_endpoint) throw Error("Incompatible auth server: does not support dynamic client registration");
		a = new URL(t.registration_endpoint);
	} else a = new URL("/register", e);
	let o = {
		...n,
		...r === void 0 ? {} : { scope: r }
	}, s = await fetchWithinOrigin(i ?? fetch)(a, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify(o)
	});
	if (!s.ok) throw new RegistrationRejectedError({
		status: s.status,
		body: await s.text(),
		submittedMetadata: o
	});
	return OAuthClientInformationFullSchema.parse(withoutIssuer(await s.json()));
}
const CAP_EXEMPT_METHODS = new Set([
	"tools/list",
	"prompts/list",
	"resources/list",
	"resources/templates/list",
	"server/discover"
]);
var InMemoryResponseCacheStore = class {
	_entries = new Map();
	_maxEntries;
	_stamp = 0;
	_cappedSize = 0;
	constructor(e) {
		this._maxEntries = e?.maxEntries ?? 512;
	}
	get size() {
		return this._entries.size;
	}
	get(e) {
		return this._entries.get(keyOf(e));
	}
	set(e, t) {
		let n = keyOf(e), r = CAP_EXEMPT_METHODS.has(e.method), i = !this._entries.has(n);
		if (!r && i && this._maxEntries > 0 && this._cappedSize >= this._maxEntries) {
			for (let e of this._entries.keys()) if (!CAP_EXEMPT_METHODS.has(e.slice(0, e.indexOf("\0")))) {
				this._entries.delete(e), this._cappedSize--;
				break;
			}
		}
		let a = ++this._stamp;
		return this._entries.set(n, {
			...t,
			stamp: a
		}), i && !r && this._cappedSize++, a;
	}
	delete(e) {
		this._entries.delete(keyOf(e)) && !CAP_EXEMPT_METHODS.has(e.method) && this._cappedSize--;
	}
	evict(e) {
		let t = `${e}\0`, n = CAP_EXEMPT_METHODS.has(e);
		for (let e of this._entries.keys()) e.startsWith(t) && (this._entries.delete(e), n || this._cappedSize--);
	}
	clear() {
		this._entries.clear(), this._cappedSize = 0;
	}
};
function keyOf(e) {
	return `${e.method}\0${JSON.stringify([e.partition ?? "", e.params ?? ""])}`;
}
function genKey(e, t) {
	return t === void 0 ? e : `${e}\0${t}`;
}
const MAX_CACHE_TTL_MS = 864e5;
var ClientResponseCache = class {
	_evictionGeneration = new Map();
	_toolIndex;
	_toolOutputValidatorIndex;
	_serverIdentity = "";
	constructor(e, t, n = () => {}, r = "", i = Date.now) {
		this._store = e, this._isUserSupplied = t, this._reportError = n, this._cachePartition = r, this._now = i;
	}
	now() {
		return this._now();
	}
	setServerIdentity(e) {
		this._serverIdentity = e;
	}
	_partitionFor(e) {
		return JSON.stringify([this._serverIdentity, e === "public" ? "" : this._cachePartition]);
	}
	async _probe(e, t) {
		let n = {
			method: e,
			params: t ?? ""
		}, r = this._partitionFor("private"), i = await this._store.get({
			...n,
			partition: r
		});
		if (i !== void 0) return i;
		let a = this._partitionFor("public");
		if (a === r) return;
		let o = await this._store.get({
			...n,
			partition: a
		});
		return o?.scope === "public" ? o : void 0;
	}
	async evict(e) {
		this._evictionGeneration.set(e, (this._evictionGeneration.get(e) ?? 0) + 1), await this._deleteBoth(e, "");
	}
	async _deleteBoth(e, t) {
		let n = this._partitionFor("private"), r = this._partitionFor("public");
		try {
			await this._store.delete({
				method: e,
				params: t,
				partition: n
			});
		} catch (e) {
			this._reportError(e);
		}
		if (r !== n) try {
			await this._store.delete({
				method: e,
				params: t,
				partition: r
			});
		} catch (e) {
			this._reportError(e);
		}
	}
	async evictKey(e, t) {
		let n = genKey(e, t), r = this._evictionGeneration.get(n);
		r !== void 0 && this._evictionGeneration.set(n, r + 1), await this._deleteBoth(e, t);
	}
	captureGeneration(e, t) {
		let n = genKey(e, t), r = this._evictionGeneration.get(n) ?? 0;
		return this._evictionGeneration.set(n, r), r;
	}
	async write(e, t, n, r) {
		if ((this._evictionGeneration.get(genKey(e, r?.params)) ?? 0) !== n) return;
		let i = r?.params ?? "", a = this._partitionFor("private"), o = this._partitionFor("public"), s = (r?.scope ?? "private") === "public" ? o : a;
		try {
			await this._store.set({
				method: e,
				params: i,
				partition: s
			}, {
				value: encodeCacheValue(t),
				expiresAt: r?.expiresAt,
				scope: r?.scope
			});
		} catch (e) {
			this._reportError(e);
		}
		if (o !== a) try {
			await this._store.delete({
				method: e,
				params: i,
				partition: s === a ? o : a
			});
		} catch (e) {
			this._reportError(e);
		}
	}
	async read(e, t) {
		let n = await this._probe(e, t);
		if (n?.expiresAt !== void 0 && n.expiresAt > this.now()) try {
			let e = JSON.parse(n.value);
			if (typeof e != "object" || !e || Array.isArray(e)) throw TypeError("cached document is not an object");
			return { value: e };
		} catch (n) {
			this._reportError(n), await this._deleteBoth(e, t ?? "");
			return;
		}
	}
	resetForReconnect() {
		this._isUserSupplied || this._store.clear(), this._evictionGeneration.clear(), this._toolIndex = void 0, this._toolOutputValidatorIndex = void 0, this._serverIdentity = "";
	}
	async toolDefinition(e) {
		let t = await this._probe("tools/list");
		if (t === void 0) this._toolIndex = void 0;
		else {
			if (this._toolIndex?.stamp !== t.stamp) {
				let e = this._decodeListTools(t), n = new Map();
				if (e !== void 0) for (let t of e.tools) n.set(t.name, t);
				this._toolIndex = {
					stamp: t.stamp,
					byName: n
				};
			}
			return this._toolIndex.byName.get(e);
		}
	}
	async outputValidator(e, t) {
		let n = await this._probe("tools/list");
		if (n === void 0) this._toolOutputValidatorIndex = void 0;
		else {
			if (this._toolOutputValidatorIndex?.stamp !== n.stamp) {
				let e = this._decodeListTools(n) ?? { tools: [] }, r = new Map();
				for (let n of e.tools) {
					let e = t(n);
					e !== void 0 && r.set(n.name, e);
				}
				this._toolOutputValidatorIndex = {
					stamp: n.stamp,
					byName: r
				};
			}
			return this._toolOutputValidatorIndex.byName.get(e);
		}
	}
	_decodeListTools(e) {
		try {
			let t = JSON.parse(e.value);
			if (!Array.isArray(t?.tools) || !t.tools.every((e) => typeof e == "object" && !!e)) throw TypeError("cached tools/list document has a malformed tools array");
			return t;
		} catch (e) {
			this._reportError(e);
			return;
		}
	}
};
function encodeCacheValue(e) {
	let t;
	try {
		t = JSON.stringify(e);
	} catch (e) {
		throw TypeError(`cache value is not JSON-serializable: ${e instanceof Error ? e.message : String(e)}`);
	}
	if (typeof t != "string") throw TypeError("cache value is not JSON-serializable: it has no JSON representation");
	return t;
}
const AUTH_SEAM = Symbol.for("mcp.authSeamEscape");
function markAuthSeamEscape(e) {
	if (typeof e == "object" && e || typeof e == "function") try {
		Object.defineProperty(e, AUTH_SEAM, {
			value: !0,
			configurable: !0
		});
	} catch {}
	return e;
}
function isAuthSeamEscape(e) {
	return (typeof e == "object" && !!e || typeof e == "function") && e[AUTH_SEAM] === !0;
}
const NOT_PROBE_RECOGNIZED = new Set([
	-32001,
	-32020,
	-32021
]);
function classifyProbeOutcome(e, t) {
	switch (e.kind) {
		case "result": return classifyResult(e.result, t);
		case "rpc-error": return classifyRpcError(e, t);
		case "http-error": return classifyHttpError(e, t);
		case "network-error": return classifyNetworkError(e.error, t);
		case "unusable-reply": return {
			kind: "error",
			error: new SdkError(SdkErrorCode.EraNegotiationFailed, `Version negotiation probe failed: the server answered with an unusable reply (${describeError(e.error)})`, { cause: e.error }, { cause: e.error })
		};
		case "auth-required": return {
			kind: "error",
			error: e.error
		};
		case "closed": return t.transportKind === "stdio" ? { kind: "legacy" } : classifyNetworkError(Error("Connection closed during the version negotiation probe"), t);
		case "timeout": return t.transportKind === "stdio" ? { kind: "legacy" } : {
			kind: "error",
			error: new SdkError(SdkErrorCode.RequestTimeout, `Version negotiation probe timed out after ${e.timeoutMs}ms`, { timeout: e.timeoutMs })
		};
	}
}
function classifyResult(e, t) {
	let n = codecForVersion(MODERN_WIRE_REVISION).validateResult("server/discover", e);
	if (!n.ok) return { kind: "legacy" };
	let r = n.value.supportedVersions, i = t.clientModernVersions.find((e) => r.includes(e));
	return i === void 0 ? t.fallbackAvailable ? { kind: "legacy" } : {
		kind: "error",
		error: new UnsupportedProtocolVersionError({
			supported: [...r],
			requested: t.requestedVersion
		})
	} : {
		kind: "modern",
		version: i,
		discover: n.value
	};
}
function classifyRpcError(e, t) {
	let { code: n, message: r, data: i } = e;
	if (n === -32022) {
		let e = parseSupportedList(i);
		if (e === void 0) return { kind: "legacy" };
		let n = new UnsupportedProtocolVersionError({
			supported: e,
			requested: parseRequested(i) ?? t.requestedVersion
		}, r), a = modernProtocolVersions(e), o = t.clientModernVersions.find((e) => a.includes(e));
		return o === void 0 ? a.length > 0 ? {
			kind: "error",
			error: n
		} : t.fallbackAvailable ? { kind: "legacy" } : {
			kind: "error",
			error: n
		} : {
			kind: "corrective",
			version: o,
			error: n
		};
	}
	return NOT_PROBE_RECOGNIZED.has(n), { kind: "legacy" };
}
function classifyHttpError(e, t) {
	if (e.status === 401 || e.status === 403) {
		let t = e.status === 403;
		return {
			kind: "error",
			error: new SdkHttpError(t ? SdkErrorCode.ClientHttpForbidden : SdkErrorCode.ClientHttpAuthentication, `Version negotiation failed: ${t ? "the server denied access (HTTP 403)" : "the server requires authorization (HTTP 401)"}`, {
				status: e.status,
				statusText: e.statusText,
				text: e.body
			})
		};
	}
	if (e.status >= 500) return {
		kind: "error",
		error: new SdkHttpError(SdkErrorCode.EraNegotiationFailed, `Version negotiation failed: the server answered the probe with HTTP ${e.status}`, {
			status: e.status,
			statusText: e.statusText,
			text: e.body
		})
	};
	let n = parseJsonRpcErrorBody(e.body);
	return n === void 0 ? { kind: "legacy" } : classifyRpcError(n, t);
}
function classifyNetworkError(e, t) {
	return t.environment === "browser" && isOpaqueFetchTypeError(e) ? { kind: "legacy" } : {
		kind: "error",
		error: new SdkError(SdkErrorCode.EraNegotiationFailed, `Version negotiation probe failed: ${describeError(e)}`, { cause: e }, { cause: e })
	};
}
function isOpaqueFetchTypeError(e) {
	return e instanceof TypeError || e instanceof Error && e.name === "TypeError";
}
function describeError(e) {
	return e instanceof Error ? e.message : String(e);
}
function parseSupportedList(e) {
	if (typeof e != "object" || !e) return;
	let t = e.supported;
	if (Array.isArray(t) && t.length !== 0 && t.every((e) => typeof e == "string")) return t;
}
function parseRequested(e) {
	if (typeof e != "object" || !e) return;
	let t = e.requested;
	return typeof t == "string" ? t : void 0;
}
function parseJsonRpcErrorBody(e) {
	if (e === void 0 || e === "") return;
	let t;
	try {
		t = JSON.parse(e);
	} catch {
		return;
	}
	if (typeof t != "object" || !t) return;
	let n = t.error;
	if (typeof n != "object" || !n) return;
	let { code: r, message: i, data: a } = n;
	if (typeof r == "number") return {
		code: r,
		message: typeof i == "string" ? i : "",
		data: a
	};
}
function resolveVersionNegotiation(e, t) {
	let n = e?.mode ?? "legacy";
	if (n === "legacy") return { kind: "legacy" };
	let r = e?.probe ?? {};
	if (typeof n == "object") {
		if (!isModernProtocolVersion(n.pin)) throw TypeError(`versionNegotiation: { pin: '${n.pin}' } is not a modern protocol revision \u2014 pinning is for 2026-07-28 and later; omit versionNegotiation (or use mode: 'legacy') for 2025-era servers.`);
		return {
			kind: "pin",
			version: n.pin,
			probe: r
		};
	}
	let i = t ? modernProtocolVersions(t) : [];
	return {
		kind: "auto",
		modernVersions: i.length > 0 ? i : [...SUPPORTED_MODERN_PROTOCOL_VERSIONS],
		fallbackAvailable: !t || legacyProtocolVersions(t).length > 0,
		probe: r
	};
}
function detectProbeEnvironment() {
	let e = globalThis;
	return e.window !== void 0 && e.document !== void 0 ? "browser" : "node";
}
function detectProbeTransportKind(e) {
	return "stderr" in e && "pid" in e ? "stdio" : "http";
}
var ProbeWindow = class e {
	_pending;
	_probeCounter = 0;
	_savedOnMessage;
	_savedOnError;
	_savedOnClose;
	_closeDelivered = !1;
	constructor(e) {
		this._transport = e, this._savedOnMessage = e.onmessage, this._savedOnError = e.onerror, this._savedOnClose = e.onclose;
	}
	static async open(t) {
		let n = new e(t);
		t.onmessage = (e) => {
			let t = n._pending;
			t !== void 0 && (isJSONRPCResultResponse(e) || isJSONRPCErrorResponse(e)) && e.id === t.id && (n._pending = void 0, isJSONRPCResultResponse(e) ? t.resolve({
				kind: "response",
				result: e.result
			}) : t.resolve({
				kind: "response",
				error: e.error
			}));
		}, t.onerror = (e) => {
			n._savedOnError?.(e);
		}, t.onclose = () => {
			let e = n._pending;
			e !== void 0 && (n._pending = void 0, e.resolve({ kind: "closed" })), n._closeDelivered = !0, n._savedOnClose?.();
		};
		try {
			await t.start();
		} catch (e) {
			throw n.detach(), e;
		}
		return n;
	}
	async exchange(e, t) {
		let n = `server-discover-probe-${++this._probeCounter}`;
		return new Promise((r) => {
			let i = !1, a = (e) => {
				i || (i = !0, clearTimeout(o), this._pending?.id === n && (this._pending = void 0), r(e));
			}, o = setTimeout(() => a({ kind: "timeout" }), t);
			this._pending = {
				id: n,
				resolve: a
			}, this._transport.send(e(n)).catch((e) => a({
				kind: "send-error",
				error: e
			}));
		});
	}
	detach() {
		if (this._pending = void 0, this._transport.onmessage = this._savedOnMessage, this._transport.onerror = this._savedOnError, this._closeDelivered && this._savedOnClose !== void 0) {
			let e = this._savedOnClose, t = this._transport, n = !1, r = () => {
				n ? e() : n = !0;
			};
			t.onclose = r, pendingSpentCloseGuards.set(t, () => {
				t.onclose === r && (t.onclose = e);
			});
		} else this._transport.onclose = this._savedOnClose;
	}
	release() {
		this.detach();
		let e = this._transport, t = e.start, n = !0;
		e.start = async function() {
			if (n) n = !1, e.start = t;
			else return t.call(e);
		};
	}
};
const pendingSpentCloseGuards = new WeakMap();
function disarmSpentCloseGuard(e) {
	let t = pendingSpentCloseGuards.get(e);
	pendingSpentCloseGuards.delete(e), t?.();
}
function buildProbeRequest(e, t, n, r) {
	return {
		jsonrpc: "2.0",
		id: e,
		method: "server/discover",
		params: { _meta: codecForVersion(t).outboundEnvelope({
			protocolVersion: t,
			clientInfo: n,
			clientCapabilities: r
		}) }
	};
}
function isUnusableReplyError(e) {
	return e instanceof SdkError && e.code === SdkErrorCode.ClientHttpUnexpectedContent || e instanceof Error && e.name === "SyntaxError";
}
function normalizeReply(e, t) {
	switch (e.kind) {
		case "response": return e.error === void 0 ? {
			kind: "result",
			result: e.result
		} : {
			kind: "rpc-error",
			...e.error
		};
		case "send-error": {
			let t = e.error;
			if (isAuthSeamEscape(t) || t instanceof UnauthorizedError || t instanceof Error && t.name === "UnauthorizedError") return {
				kind: "auth-required",
				error: t
			};
			if (t instanceof SdkHttpError) {
				let e = t.data?.text;
				return {
					kind: "http-error",
					status: t.data.status,
					body: typeof e == "string" ? e : void 0,
					statusText: t.data.statusText
				};
			}
			return isUnusableReplyError(t) ? {
				kind: "unusable-reply",
				error: t
			} : {
				kind: "network-error",
				error: t
			};
		}
		case "closed": return { kind: "closed" };
		case "timeout": return {
			kind: "timeout",
			timeoutMs: t
		};
	}
}
async function negotiateEra(e, t) {
	let n = e.probe.timeoutMs ?? t.defaultTimeoutMs, r = Math.max(0, e.probe.maxRetries ?? 0), i = e.kind === "pin" ? [e.version] : e.modernVersions, a = e.kind === "auto" && e.fallbackAvailable, o = await ProbeWindow.open(t.transport), s = async () => {
		let s = i[0], c = !1, l = r;
		for (;;) {
			let r = await o.exchange((e) => buildProbeRequest(e, s, t.clientInfo, t.capabilities), n);
			if (r.kind === "timeout" && l > 0) {
				l--;
				continue;
			}
			let u = normalizeReply(r, n), d = classifyProbeOutcome(u, {
				clientModernVersions: i,
				requestedVersion: s,
				fallbackAvailable: a,
				environment: t.environment,
				transportKind: t.transportKind
			});
			switch (d.kind) {
				case "modern": return {
					era: "modern",
					version: d.version,
					discover: d.discover
				};
				case "corrective":
					if (c) throw d.error;
					c = !0, s = d.version;
					continue;
				case "legacy": {
					let n = u.kind === "closed" ? "the connection closed during the server/discover probe" : void 0;
					if (e.kind === "pin") throw new SdkError(SdkErrorCode.EraNegotiationFailed, n === void 0 ? `Version negotiation failed: the server did not offer pinned protocol version ${e.version} via server/discover (no fallback in pin mode)` : `Version negotiation failed: ${n} before the server offered pinned protocol version ${e.version} (no fallback in pin mode)`);
					if (!e.fallbackAvailable) throw new SdkError(SdkErrorCode.EraNegotiationFailed, n === void 0 ? "Version negotiation failed: the server gave no modern evidence and this client supports no pre-2026-07-28 protocol version to fall back to" : `Version negotiation failed: ${n} and this client supports no pre-2026-07-28 protocol version to fall back to`);
					if (n !== void 0 && t.disposableProbe !== !0) throw new SdkError(SdkErrorCode.EraNegotiationFailed, `Version negotiation failed: ${n} (this transport probed in place \u2014 the disposable sibling probe requires the SDK's base StdioClientTransport)`);
					return { era: "legacy" };
				}
				case "error": throw d.error;
			}
		}
	}, c;
	try {
		c = await s();
	} catch (e) {
		throw o.detach(), e;
	}
	return o.release(), c;
}
function readStdioServerParams(e) {
	let t = Object.getPrototypeOf(e);
	if (t === null || !Object.prototype.hasOwnProperty.call(t, "_dispose")) return;
	let n = e._serverParams;
	return typeof n == "object" && n && typeof n.command == "string" ? n : void 0;
}
async function negotiateStdioViaSibling(e, t, n, r) {
	let i = new t.constructor({
		...n,
		stderr: "ignore"
	}), a = t.close, o = !1, s, c = new Promise((e, t) => {
		s = () => t(callerCloseAbortError());
	});
	t.close = async function() {
		return o = !0, s?.(), a.call(t);
	};
	let l;
	try {
		let t = negotiateEra(e, {
			...r,
			transport: i,
			transportKind: "stdio",
			disposableProbe: !0
		});
		t.catch(() => {}), l = await Promise.race([t, c]);
	} finally {
		await disposeSibling(i), t.close = a;
	}
	if (o) throw callerCloseAbortError();
	return l;
}
function callerCloseAbortError() {
	return new SdkError(SdkErrorCode.EraNegotiationFailed, "Version negotiation failed: the transport was closed during the server/discover probe");
}
async function disposeSibling(e) {
	try {
		let t = e._dispose;
		await (typeof t == "function" ? t.call(e) : e.close());
	} catch {}
}
function serverInfoFromDiscover(e) {
	let t = e._meta?.[SERVER_INFO_META_KEY];
	return isSpecType.Implementation(t) ? t : void 0;
}
function applyElicitationDefaults(e, t) {
	if (e && typeof t == "object" && t) {
		if (e.type === "object" && e.properties && typeof e.properties == "object") {
			let n = t, r = e.properties;
			for (let e of Object.keys(r)) {
				let t = r[e];
				n[e] === void 0 && Object.prototype.hasOwnProperty.call(t, "default") && (n[e] = t.default), n[e] !== void 0 && applyElicitationDefaults(t, n[e]);
			}
		}
		if (Array.isArray(e.anyOf)) for (let n of e.anyOf) typeof n != "boolean" && applyElicitationDefaults(n, t);
		if (Array.isArray(e.oneOf)) for (let n of e.oneOf) typeof n != "boolean" && applyElicitationDefaults(n, t);
	}
}
function getSupportedElicitationModes(e) {
	if (!e) return {
		supportsFormMode: !1,
		supportsUrlMode: !1
	};
	let t = e.form !== void 0, n = e.url !== void 0;
	return {
		supportsFormMode: t || !t && !n,
		supportsUrlMode: n
	};
}
function validatePrior(e) {
	if (typeof e == "object" && e && (e.kind === "legacy" && !("supportedVersions" in e) && !("discover" in e) || e.kind === "modern" && DiscoverResultSchema.safeParse(e.discover).success)) return e;
	throw new SdkError(SdkErrorCode.EraNegotiationFailed, "connect({ prior }): unrecognized prior \u2014 expected { kind: 'modern', discover } or { kind: 'legacy' }");
}
const LIST_CHANGED_EVICTIONS = {
	"notifications/tools/list_changed": ["tools/list"],
	"notifications/prompts/list_changed": ["prompts/list"],
	"notifications/resources/list_changed": ["resources/list", "resources/templates/list"]
};
var Client = class extends Protocol {
	_serverCapabilities;
	_serverVersion;
	_capabilities;
	_instructions;
	_jsonSchemaValidator;
	_cache;
	_defaultCacheTtlMs;
	_listMaxPages;
	_listChangedDebounceTimers = new Map();
	_listChangedConfig;
	_enforceStrictCapabilities;
	_versionNegotiation;
	_supportedProtocolVersionsOption;
	_inputRequiredDriverConfig;
	_listenState = new Map();
	_nextListenId = 0;
	_autoOpenedSubscription;
	_discoverResult;
	_resetConnectionState() {
		if (this._negotiatedProtocolVersion = void 0, this._serverCapabilities = void 0, this._serverVersion = void 0, this._instructions = void 0, this._discoverResult = void 0, this._autoOpenedSubscription = void 0, this._listenState.size > 0) {
			let e = new SdkError(SdkErrorCode.ConnectionClosed, "subscriptions/listen: client reconnected or closed; subscription state from the previous connection was reset");
			for (let t of this._listenState.values()) t.settle({
				cause: "remote",
				error: e
			});
		}
		this._listenState.clear();
		for (let e of this._listChangedDebounceTimers.values()) clearTimeout(e);
		this._listChangedDebounceTimers.clear(), this._cache.resetForReconnect();
	}
	async close() {
		try {
			await super.close();
		} finally {
			this._resetConnectionState();
		}
	}
	constructor(e, t) {
		super(t), this._clientInfo = e, this._capabilities = t?.capabilities ? { ...t.capabilities } : {}, this._jsonSchemaValidator = t?.jsonSchemaValidator ?? new AjvJsonSchemaValidator(), this._enforceStrictCapabilities = t?.enforceStrictCapabilities ?? !1, this._versionNegotiation = t?.versionNegotiation, this._supportedProtocolVersionsOption = t?.supportedProtocolVersions, this._inputRequiredDriverConfig = resolveInputRequiredDriverConfig(t?.inputRequired), this._cache = new ClientResponseCache(t?.responseCacheStore ?? new InMemoryResponseCacheStore(), t?.responseCacheStore !== void 0, (e) => this._reportStoreError(e), t?.cachePartition ?? ""), this._defaultCacheTtlMs = t?.defaultCacheTtlMs ?? 0, this._listMaxPages = t?.listMaxPages ?? 64, t?.listChanged && (this._listChangedConfig = t.listChanged);
	}
	buildContext(e, t) {
		return e;
	}
	_shouldDropInbound(e) {
		if (this._negotiatedProtocolVersion !== void 0 && isModernProtocolVersion(this._negotiatedProtocolVersion) && isJSONRPCRequest(e)) return "drop";
	}
	_outboundMetaEnvelope() {
		let e = this._negotiatedProtocolVersion;
		if (e !== void 0) return this._wireCodec().outboundEnvelope({
			protocolVersion: e,
			clientInfo: this._clientInfo,
			clientCapabilities: this._capabilities
		});
	}
	_resolveNonCompleteResult(e, t) {
		return this._inputRequiredDriverConfig.autoFulfill ? runInputRequiredFlow({
			getRequestHandler: (e) => this._getRequestHandler(e),
			buildContext: (e) => this.buildContext(e, void 0),
			sessionId: this.transport?.sessionId
		}, this._inputRequiredDriverConfig, e, t) : Promise.reject(new SdkError(SdkErrorCode.UnsupportedResultType, `Unsupported result type 'input_required' for ${t.request.method}: multi-round-trip auto-fulfilment is not enabled on this instance \u2014 pass allowInputRequired: true to handle it manually, or enable inputRequired.autoFulfill`, {
			resultType: "input_required",
			method: t.request.method
		}));
	}
	_setupListChangedHandlers(e) {
		e.tools && this._serverCapabilities?.tools?.listChanged && this._setupListChangedHandler("tools", "notifications/tools/list_changed", e.tools, async () => (await this.listTools(void 0, { cacheMode: "refresh" })).tools), e.prompts && this._serverCapabilities?.prompts?.listChanged && this._setupListChangedHandler("prompts", "notifications/prompts/list_changed", e.prompts, async () => (await this.listPrompts(void 0, { cacheMode: "refresh" })).prompts), e.resources && this._serverCapabilities?.resources?.listChanged && this._setupListChangedHandler("resources", "notifications/resources/list_changed", e.resources, async () => (await this.listResources(void 0, { cacheMode: "refresh" })).resources);
	}
	registerCapabilities(e) {
		if (this.transport) throw Error("Cannot register capabilities after connecting to transport");
		this._capabilities = mergeCapabilities(this._capabilities, e);
	}
	setVersionNegotiation(e) {
		if (this.transport) throw Error("Cannot configure version negotiation after connecting to transport");
		this._versionNegotiation = e;
	}
	_wrapHandler(e, t) {
		return e === "elicitation/create" ? async (e, n) => {
			let r = codecForVersion(this._negotiatedProtocolVersion), i = r.validateRequest("elicitation/create", e);
			if (!i.ok && i.reason === "not-in-era" && (i = r.validateInputRequest("elicitation/create", e)), !i.ok) throw new ProtocolError(i.reason === "not-in-era" ? ProtocolErrorCode.InternalError : ProtocolErrorCode.InvalidParams, i.reason === "not-in-era" ? "No wire schema for elicitation/create in the resolved era" : `Invalid elicitation request: ${i.message}`);
			let { params: a } = i.value;
			a.mode = a.mode ?? "form";
			let { supportsFormMode: o, supportsUrlMode: s } = getSupportedElicitationModes(this._capabilities.elicitation);
			if (a.mode === "form" && !o) throw new ProtocolError(ProtocolErrorCode.InvalidParams, "Client does not support form-mode elicitation requests");
			if (a.mode === "url" && !s) throw new ProtocolError(ProtocolErrorCode.InvalidParams, "Client does not support URL-mode elicitation requests");
			let c = await t(e, n), l = r.validateResult("elicitation/create", c);
			if (!l.ok && l.reason === "not-in-era" && (l = r.validateInputResponse("elicitation/create", c)), !l.ok) throw new ProtocolError(l.reason === "not-in-era" ? ProtocolErrorCode.InternalError : ProtocolErrorCode.InvalidParams, l.reason === "not-in-era" ? "No wire schema for elicitation/create in the resolved era" : `Invalid elicitation result: ${l.message}`);
			let u = l.value, d = a.mode === "form" ? a.requestedSchema : void 0;
			if (a.mode === "form" && u.action === "accept" && u.content && d && this._capabilities.elicitation?.form?.applyDefaults) try {
				applyElicitationDefaults(d, u.content);
			} catch {}
			return u;
		} : e === "sampling/createMessage" ? async (e, n) => {
			let r = codecForVersion(this._negotiatedProtocolVersion), i = r.validateRequest("sampling/createMessage", e);
			if (!i.ok && i.reason === "not-in-era" && (i = r.validateInputRequest("sampling/createMessage", e)), !i.ok) throw new ProtocolError(i.reason === "not-in-era" ? ProtocolErrorCode.InternalError : ProtocolErrorCode.InvalidParams, i.reason === "not-in-era" ? "No wire schema for sampling/createMessage in the resolved era" : `Invalid sampling request: ${i.message}`);
			let { params: a } = i.value, o = await t(e, n), s = !!(a.tools || a.toolChoice), c = r.samplingResultVariant(s, o);
			if (!c.ok && c.reason === "not-in-era" && (c = r.validateInputResponse("sampling/createMessage", o)), !c.ok) throw new ProtocolError(c.reason === "not-in-era" ? ProtocolErrorCode.InternalError : ProtocolErrorCode.InvalidParams, c.reason === "not-in-era" ? "No result schema for sampling/createMessage in the resolved era" : `Invalid sampling result: ${c.message}`);
			return c.value;
		} : t;
	}
	assertCapability(e, t) {
		if (!this._serverCapabilities?.[e]) throw new SdkError(SdkErrorCode.CapabilityNotSupported, `Server does not support ${e} (required for ${t})`);
	}
	async connect(e, t) {
		if (t?.prior != null) return this._connectFromPrior(e, validatePrior(t.prior), t);
		let n = resolveVersionNegotiation(this._versionNegotiation, this._supportedProtocolVersionsOption);
		return n.kind === "legacy" ? this._connectPlainLegacy(e, t) : this._connectNegotiated(e, n, t);
	}
	async _connectPlainLegacy(e, t) {
		if (await super.connect(e), e.sessionId !== void 0) {
			let t = this._negotiatedProtocolVersion;
			t !== void 0 && e.setProtocolVersion?.(t);
		} else this._resetConnectionState(), await this._legacyHandshake(e, t);
	}
	async _legacyHandshake(e, t) {
		let n = legacyProtocolVersions(this._supportedProtocolVersions);
		try {
			let r = n[0];
			if (r === void 0) throw new SdkError(SdkErrorCode.EraNegotiationFailed, "Cannot run the initialize handshake: supportedProtocolVersions contains no pre-2026-07-28 protocol version");
			let i = await this.request({
				method: "initialize",
				params: {
					protocolVersion: r,
					capabilities: this._capabilities,
					clientInfo: this._clientInfo
				}
			}, t);
			if (i === void 0) throw Error(`Server sent invalid initialize result: ${i}`);
			if (!n.includes(i.protocolVersion)) throw Error(`Server's protocol version is not supported: ${i.protocolVersion}`);
			this._serverCapabilities = i.capabilities, this._serverVersion = i.serverInfo, this._cache.setServerIdentity(this._deriveServerIdentity(e)), e.setProtocolVersion && e.setProtocolVersion(i.protocolVersion), this._instructions = i.instructions, await this.notification({ method: "notifications/initialized" }), this._negotiatedProtocolVersion = i.protocolVersion, this._listChangedConfig && this._setupListChangedHandlers(this._listChangedConfig);
		} catch (e) {
			throw this.close(), e;
		}
	}
	async _connectNegotiated(e, t, n) {
		if (e.sessionId !== void 0) {
			await super.connect(e);
			let t = this._negotiatedProtocolVersion;
			t !== void 0 && e.setProtocolVersion && e.setProtocolVersion(t);
			return;
		}
		this._resetConnectionState();
		let r;
		try {
			let i = detectProbeTransportKind(e), a = {
				clientInfo: this._clientInfo,
				capabilities: this._capabilities,
				environment: detectProbeEnvironment(),
				defaultTimeoutMs: n?.timeout ?? 6e4
			}, o = i === "stdio" ? readStdioServerParams(e) : void 0;
			r = o === void 0 ? await negotiateEra(t, {
				...a,
				transport: e,
				transportKind: i
			}) : await negotiateStdioViaSibling(t, e, o, a);
		} catch (t) {
			throw await e.close().catch(() => {}), disarmSpentCloseGuard(e), t;
		}
		if (disarmSpentCloseGuard(e), await super.connect(e), r.era === "legacy") await this._legacyHandshake(e, n);
		else if (this._serverCapabilities = r.discover.capabilities, this._serverVersion = serverInfoFromDiscover(r.discover), this._cache.setServerIdentity(this._deriveServerIdentity(e)), this._instructions = r.discover.instructions, this._discoverResult = r.discover, this._negotiatedProtocolVersion = r.version, e.setProtocolVersion && e.setProtocolVersion(r.version), this._listChangedConfig) {
			let e = this._listChangedConfig, t = this._serverCapabilities, r = {
				...e.tools && t?.tools?.listChanged && { tools: e.tools },
				...e.prompts && t?.prompts?.listChanged && { prompts: e.prompts },
				...e.resources && t?.resources?.listChanged && { resources: e.resources }
			}, i = !0;
			try {
				this._setupListChangedHandlers(r);
			} catch (e) {
				i = !1, this.onerror?.(e instanceof Error ? e : Error(String(e)));
			}
			let a = i ? {
				...r.tools && { toolsListChanged: !0 },
				...r.prompts && { promptsListChanged: !0 },
				...r.resources && { resourcesListChanged: !0 }
			} : {};
			if (Object.keys(a).length > 0) {
				let e = new AbortController(), t = () => e.abort(n?.signal?.reason);
				n?.signal?.aborted && t(), n?.signal?.addEventListener("abort", t);
				try {
					this._autoOpenedSubscription = await this.listen(a, {
						timeout: n?.timeout,
						signal: e.signal
					});
				} catch (e) {
					if (n?.signal?.aborted) throw await this.close().catch(() => {}), e;
					this.onerror?.(e instanceof Error ? e : Error(String(e)));
				} finally {
					n?.signal?.removeEventListener("abort", t);
				}
			}
		}
	}
	async _connectFromPrior(e, t, n) {
		if (t.kind === "legacy") return this._connectPlainLegacy(e, n);
		let r = t.discover;
		this._resetConnectionState();
		let i = this._supportedProtocolVersionsOption, a = (i && modernProtocolVersions(i).length > 0 ? modernProtocolVersions(i) : SUPPORTED_MODERN_PROTOCOL_VERSIONS).find((e) => r.supportedVersions.includes(e));
		if (a === void 0) throw new SdkError(SdkErrorCode.EraNegotiationFailed, "connect({ prior }) with a modern verdict requires a 2026-07-28+ mutual protocol version; the supplied DiscoverResult and this client's supportedProtocolVersions have no modern overlap. For a server known to be legacy, pass prior: { kind: 'legacy' } to skip the probe and initialize directly, or use versionNegotiation: { mode: 'auto' } to re-probe with legacy fallback.");
		if (await super.connect(e), this._discoverResult = r, this._serverCapabilities = r.capabilities, this._serverVersion = serverInfoFromDiscover(r), this._cache.setServerIdentity(this._deriveServerIdentity(e)), this._instructions = r.instructions, this._negotiatedProtocolVersion = a, e.setProtocolVersion?.(a), this._listChangedConfig) try {
			this._setupListChangedHandlers(this._listChangedConfig);
		} catch (e) {
			this.onerror?.(e instanceof Error ? e : Error(String(e)));
		}
	}
	getServerCapabilities() {
		return this._serverCapabilities;
	}
	getServerVersion() {
		return this._serverVersion;
	}
	_deriveServerIdentity(e) {
		let t = this._serverVersion;
		return t === void 0 ? e.sessionId ?? `anonymous:${Date.now()}-${Math.random().toString(36).slice(2)}` : `${t.name}@${t.version}`;
	}
	getNegotiatedProtocolVersion() {
		return this._negotiatedProtocolVersion;
	}
	getProtocolEra() {
		let e = this._negotiatedProtocolVersion;
		if (e !== void 0) return isModernProtocolVersion(e) ? "modern" : "legacy";
	}
	getInstructions() {
		return this._instructions;
	}
	getDiscoverResult() {
		return this._discoverResult;
	}
	assertCapabilityForMethod(e) {
		switch (e) {
			case "logging/setLevel":
				if (!this._serverCapabilities?.logging) throw new SdkError(SdkErrorCode.CapabilityNotSupported, `Server does not support logging (required for ${e})`);
				break;
			case "prompts/get":
			case "prompts/list":
				if (!this._serverCapabilities?.prompts) throw new SdkError(SdkErrorCode.CapabilityNotSupported, `Server does not support prompts (required for ${e})`);
				break;
			case "resources/list":
			case "resources/templates/list":
			case "resources/read":
			case "resources/subscribe":
			case "resources/unsubscribe":
				if (!this._serverCapabilities?.resources) throw new SdkError(SdkErrorCode.CapabilityNotSupported, `Server does not support resources (required for ${e})`);
				if (e === "resources/subscribe" && !this._serverCapabilities.resources.subscribe) throw new SdkError(SdkErrorCode.CapabilityNotSupported, `Server does not support resource subscriptions (required for ${e})`);
				break;
			case "tools/call":
			case "tools/list":
				if (!this._serverCapabilities?.tools) throw new SdkError(SdkErrorCode.CapabilityNotSupported, `Server does not support tools (required for ${e})`);
				break;
			case "completion/complete": if (!this._serverCapabilities?.completions) throw new SdkError(SdkErrorCode.CapabilityNotSupported, `Server does not support completions (required for ${e})`);
		}
	}
	assertNotificationCapability(e) {
		if (e === "notifications/roots/list_changed" && !this._capabilities.roots?.listChanged) throw new SdkError(SdkErrorCode.CapabilityNotSupported, `Client does not support roots list changed notifications (required for ${e})`);
	}
	assertRequestHandlerCapability(e) {
		switch (e) {
			case "sampling/createMessage":
				if (!this._capabilities.sampling) throw new SdkError(SdkErrorCode.CapabilityNotSupported, `Client does not support sampling capability (required for ${e})`);
				break;
			case "elicitation/create":
				if (!this._capabilities.elicitation) throw new SdkError(SdkErrorCode.CapabilityNotSupported, `Client does not support elicitation capability (required for ${e})`);
				break;
			case "roots/list": if (!this._capabilities.roots) throw new SdkError(SdkErrorCode.CapabilityNotSupported, `Client does not support roots capability (required for ${e})`);
		}
	}
	async ping(e) {
		return this.request({ method: "ping" }, e);
	}
	async discover(e) {
		let t = await this._requestWithSchema({ method: "server/discover" }, DiscoverResultSchema, e);
		return this._discoverResult = t, t;
	}
	async complete(e, t) {
		return this.request({
			method: "completion/complete",
			params: e
		}, t);
	}
	async setLoggingLevel(e, t) {
		return this.request({
			method: "logging/setLevel",
			params: { level: e }
		}, t);
	}
	async getPrompt(e, t) {
		return this.request({
			method: "prompts/get",
			params: e
		}, t);
	}
	async listPrompts(e, t) {
		if (!this._serverCapabilities?.prompts && !this._enforceStrictCapabilities) return console.debug("Client.listPrompts() called but server does not advertise prompts capability - returning empty list"), { prompts: [] };
		if (e?.cursor !== void 0) return this.request({
			method: "prompts/list",
			params: e
		}, t);
		let n = await this._serveFromCache("prompts/list", void 0, t);
		return n === void 0 ? this._listAllPages("prompts/list", e, t, (e) => e.prompts) : n;
	}
	async listResources(e, t) {
		if (!this._serverCapabilities?.resources && !this._enforceStrictCapabilities) return console.debug("Client.listResources() called but server does not advertise resources capability - returning empty list"), { resources: [] };
		if (e?.cursor !== void 0) return this.request({
			method: "resources/list",
			params: e
		}, t);
		let n = await this._serveFromCache("resources/list", void 0, t);
		return n === void 0 ? this._listAllPages("resources/list", e, t, (e) => e.resources) : n;
	}
	async listResourceTemplates(e, t) {
		if (!this._serverCapabilities?.resources && !this._enforceStrictCapabilities) return console.debug("Client.listResourceTemplates() called but server does not advertise resources capability - returning empty list"), { resourceTemplates: [] };
		if (e?.cursor !== void 0) return this.request({
			method: "resources/templates/list",
			params: e
		}, t);
		let n = await this._serveFromCache("resources/templates/list", void 0, t);
		return n === void 0 ? this._listAllPages("resources/templates/list", e, t, (e) => e.resourceTemplates) : n;
	}
	async _listAllPages(e, t, n, r, i) {
		let a = n?.cacheMode === "bypass", o = this._cache.captureGeneration(e), s = await this._walkPages(e, (r) => {
			let i = r === void 0 ? t && { ...t } : {
				...t,
				cursor: r
			};
			return this.request({
				method: e,
				...i && { params: i }
			}, n);
		}, r);
		return delete s.nextCursor, i?.(s), a || await this._cache.write(e, s, o, this._freshness(s)), s;
	}
	async _walkPages(e, t, n) {
		let r = await t(void 0), i = r.nextCursor, a = r, o = 1;
		for (; i !== void 0;) {
			if (this._listMaxPages !== 0 && o >= this._listMaxPages) throw new SdkError(SdkErrorCode.ListPaginationExceeded, `${e}: exceeded listMaxPages (${this._listMaxPages}); server pagination did not terminate`, {
				method: e,
				listMaxPages: this._listMaxPages
			});
			let s = await t(i);
			if (s.nextCursor === i && JSON.stringify(n(s)) === JSON.stringify(n(a))) break;
			n(r).push(...n(s)), a = s, i = s.nextCursor, o++;
		}
		return r;
	}
	_freshness(e, t) {
		let n = e, r = typeof n.ttlMs == "number" ? n.ttlMs : this._defaultCacheTtlMs, i = n.cacheScope === "public" ? "public" : "private";
		return {
			expiresAt: this._cache.now() + Math.min(Math.max(0, r), MAX_CACHE_TTL_MS),
			scope: i,
			params: t
		};
	}
	async _serveFromCache(e, t, n) {
		if (n?.cacheMode === "bypass" || n?.cacheMode === "refresh") return;
		let r = await this._cache.read(e, t).catch((e) => void this._reportStoreError(e));
		if (r !== void 0) {
			if (n?.signal?.aborted) {
				let e = n.signal.reason;
				throw e instanceof SdkError ? e : new SdkError(SdkErrorCode.RequestTimeout, String(e));
			}
			return r.value;
		}
	}
	_reportStoreError(e) {
		this.onerror?.(e instanceof Error ? e : Error(String(e)));
	}
	_compileOutputValidator(e) {
		if (e.outputSchema) try {
			return {
				ok: !0,
				validator: this._jsonSchemaValidator.getValidator(e.outputSchema)
			};
		} catch (e) {
			return {
				ok: !1,
				compileError: e
			};
		}
	}
	async _resolveXMcpHeaderScan(e, t) {
		let n = t ?? await this._cache.toolDefinition(e);
		return n === void 0 ? void 0 : scanXMcpHeaderDeclarations(n.inputSchema);
	}
	async readResource(e, t) {
		let { result: n } = await this._readResource(e, t);
		return n;
	}
	async _readResource(e, t) {
		let n = await this._serveFromCache("resources/read", e.uri, t);
		if (n !== void 0) return {
			result: n,
			cached: !0
		};
		let r = this._cache.captureGeneration("resources/read", e.uri), i = await this.request({
			method: "resources/read",
			params: e
		}, t);
		if (t?.cacheMode !== "bypass") {
			let n = this._freshness(i, e.uri);
			n.expiresAt > this._cache.now() ? await this._cache.write("resources/read", i, r, n) : t?.cacheMode === "refresh" && await this._cache.evictKey("resources/read", e.uri);
		}
		return {
			result: i,
			cached: !1
		};
	}
	async subscribeResource(e, t) {
		return this.request({
			method: "resources/subscribe",
			params: e
		}, t);
	}
	async unsubscribeResource(e, t) {
		return this.request({
			method: "resources/unsubscribe",
			params: e
		}, t);
	}
	async listen(e, t) {
		if (this.transport === void 0) throw new SdkError(SdkErrorCode.NotConnected, "Not connected");
		let n = this._negotiatedProtocolVersion;
		if (n === void 0 || !isModernProtocolVersion(n)) throw new SdkError(SdkErrorCode.MethodNotSupportedByProtocolVersion, `subscriptions/listen requires a 2026-07-28-era connection (negotiated: ${n ?? "none"}). On a 2025-era connection, change notifications are delivered unsolicited: use ClientOptions.listChanged and resources/subscribe instead.`, {
			method: "subscriptions/listen",
			protocolVersion: n
		});
		if (t?.signal?.aborted) {
			let e = t.signal.reason;
			throw e instanceof SdkError ? e : new SdkError(SdkErrorCode.RequestTimeout, String(e));
		}
		let r = new AbortController(), i = `listen:${this._nextListenId++}`, a = "opening", o, s, c, l, u = new Promise((e, t) => {
			c = e, l = t;
		}), d, f = new Promise((e) => {
			d = e;
		}), p = (e) => {
			if (a === "closed") return;
			let n = a === "opening";
			o !== void 0 && (clearTimeout(o), o = void 0), "ack" in e ? (a = "open", c(e.ack)) : (a = "closed", s !== void 0 && t?.signal?.removeEventListener("abort", s), this._listenState.delete(i), r.abort(), d(e.cause), n && l(e.error ?? new SdkError(SdkErrorCode.ConnectionClosed, "subscriptions/listen closed before the server acknowledged")));
		}, m = async () => {
			r.abort(), await this.notification({
				method: "notifications/cancelled",
				params: { requestId: i }
			}).catch(() => {});
		}, h = async () => {
			a !== "closed" && (p({ cause: "local" }), await m());
		};
		this._listenState.set(i, { settle: p });
		let g = t?.timeout ?? 6e4;
		if (o = setTimeout(() => {
			p({
				cause: "remote",
				error: new SdkError(SdkErrorCode.RequestTimeout, "subscriptions/listen ack timed out", { timeout: g })
			}), m().catch(() => {});
		}, g), t?.signal) {
			let e = t.signal;
			s = () => {
				if (a === "closed") return;
				let t = e.reason;
				p({
					cause: "local",
					error: t instanceof Error ? t : Error(String(t ?? "Aborted"))
				}), m().catch(() => {});
			}, e.addEventListener("abort", s, { once: !0 });
		}
		let _ = {
			jsonrpc: "2.0",
			id: i,
			method: "subscriptions/listen",
			params: {
				_meta: { ...this._outboundMetaEnvelope() },
				notifications: e
			}
		}, v = (e) => {
			p({
				cause: "remote",
				error: e instanceof Error ? e : Error(String(e))
			});
		};
		try {
			this.transport.send(_, {
				requestSignal: r.signal,
				onRequestStreamEnd: () => p({
					cause: "remote",
					error: Error("subscriptions/listen: stream ended")
				})
			}).catch(v);
		} catch (e) {
			v(e);
		}
		return {
			honoredFilter: await u,
			close: h,
			closed: f
		};
	}
	get autoOpenedSubscription() {
		return this._autoOpenedSubscription;
	}
	_onnotification(e, t) {
		let n = Object.hasOwn(LIST_CHANGED_EVICTIONS, e.method) ? LIST_CHANGED_EVICTIONS[e.method] : void 0;
		if (e.method === "notifications/resources/updated") {
			let t = e.params?.uri;
			typeof t == "string" && this._cache.evictKey("resources/read", t);
		} else if (n !== void 0) for (let e of n) this._cache.evict(e);
		if (e.method === "notifications/subscriptions/acknowledged") {
			let t = e.params?._meta?.[SUBSCRIPTION_ID_META_KEY], n = typeof t == "string" ? this._listenState.get(t) : void 0;
			if (n !== void 0) {
				let t = this._wireCodec().validateNotification("notifications/subscriptions/acknowledged", e);
				n.settle({ ack: t.ok ? t.value.params.notifications : {} });
				return;
			}
		}
		if (e.method === "notifications/cancelled") {
			let t = e.params?.requestId, n = typeof t == "string" ? this._listenState.get(t) : void 0;
			if (n !== void 0) {
				n.settle({
					cause: "remote",
					error: Error("subscriptions/listen: server cancelled the subscription")
				});
				return;
			}
		}
		super._onnotification(e, t);
	}
	_onresponse(e) {
		let t = e.id, n = typeof t == "string" ? this._listenState.get(t) : void 0;
		n === void 0 ? super._onresponse(e) : isJSONRPCErrorResponse(e) ? n.settle({
			cause: "remote",
			error: ProtocolError.fromError(e.error.code, e.error.message, e.error.data)
		}) : n.settle({
			cause: "graceful",
			error: new SdkError(SdkErrorCode.ConnectionClosed, "subscriptions/listen: server closed the subscription gracefully before acknowledging")
		});
	}
	_onclose() {
		if (this._listenState.size > 0) {
			let e = new SdkError(SdkErrorCode.ConnectionClosed, "Connection closed");
			for (let t of this._listenState.values()) t.settle({
				cause: "remote",
				error: e
			});
			this._listenState.clear();
		}
		super._onclose();
	}
	async callTool(e, t) {
		let n = this.getProtocolEra() === "modern" && detectProbeEnvironment() !== "browser", r = async () => {
			if (!n) return t;
			let r;
			try {
				r = await this._resolveXMcpHeaderScan(e.name, t?.toolDefinition);
			} catch (e) {
				this._reportStoreError(e);
			}
			if (!r?.valid || r.declarations.length === 0) return t;
			let i = buildMcpParamHeaders(r.declarations, e.arguments);
			return Object.keys(i).length === 0 ? t : {
				...t,
				headers: {
					...t?.headers,
					...i
				}
			};
		}, i = t?.toolDefinition === void 0 ? await this._cache.outputValidator(e.name, (e) => this._compileOutputValidator(e)).catch((e) => void this._reportStoreError(e)) : this._compileOutputValidator(t.toolDefinition), a = () => {
			if (i === void 0 || i.ok) return;
			let t = i.compileError, n = (t instanceof Error ? t.message : String(t)).slice(0, 200);
			throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Tool '${e.name}' has an invalid outputSchema: ${n}`);
		};
		a();
		let o;
		try {
			o = await this.request({
				method: "tools/call",
				params: e
			}, await r());
		} catch (s) {
			let c = s instanceof ProtocolError && s.code === -32020;
			if (!n || !c || t?.toolDefinition !== void 0) throw s;
			let l = {
				signal: t?.signal,
				timeout: t?.timeout,
				cacheMode: "refresh"
			};
			await this._cache.evict("tools/list"), await this.listTools(void 0, l).catch((e) => this._reportStoreError(e)), i = await this._cache.outputValidator(e.name, (e) => this._compileOutputValidator(e)).catch((e) => void this._reportStoreError(e)), a(), o = await this.request({
				method: "tools/call",
				params: e
			}, await r());
		}
		let s = i !== void 0 && i.ok ? i.validator : void 0;
		if (s) {
			if (o.structuredContent === void 0 && !o.isError) throw new ProtocolError(ProtocolErrorCode.InvalidRequest, `Tool ${e.name} has an output schema but did not return structured content`);
			if (o.structuredContent !== void 0 && !o.isError) try {
				let e = s(o.structuredContent);
				if (!e.valid) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Structured content does not match the tool's output schema: ${e.errorMessage}`);
			} catch (e) {
				throw e instanceof ProtocolError ? e : new ProtocolError(ProtocolErrorCode.InvalidParams, `Failed to validate structured content: ${e instanceof Error ? e.message : String(e)}`);
			}
		}
		return o;
	}
	async listTools(e, t) {
		if (!this._serverCapabilities?.tools && !this._enforceStrictCapabilities) return console.debug("Client.listTools() called but server does not advertise tools capability - returning empty list"), { tools: [] };
		if (e?.cursor !== void 0) {
			let n = await this.request({
				method: "tools/list",
				params: e
			}, t);
			return this._excludeInvalidXMcpHeaderTools(n), n;
		}
		let n = await this._serveFromCache("tools/list", void 0, t);
		return n === void 0 ? this._listAllPages("tools/list", e, t, (e) => e.tools, (e) => this._excludeInvalidXMcpHeaderTools(e)) : n;
	}
	_excludeInvalidXMcpHeaderTools(e) {
		if (this.getProtocolEra() !== "modern" || !this.transport || detectProbeTransportKind(this.transport) === "stdio") return;
		let t = e.tools.filter((e) => {
			let t = scanXMcpHeaderDeclarations(e.inputSchema);
			return t.valid ? !0 : (console.warn(`[mcp-sdk] excluding tool '${e.name}' from tools/list: invalid x-mcp-header declaration \u2014 ${t.reason}`), !1);
		});
		t.length !== e.tools.length && (e.tools = t);
	}
	_setupListChangedHandler(e, t, n, r) {
		let i = parseSchema(ListChangedOptionsBaseSchema, n);
		if (!i.success) throw Error(`Invalid ${e} listChanged options: ${i.error.message}`);
		if (typeof n.onChanged != "function") throw TypeError(`Invalid ${e} listChanged options: onChanged must be a function`);
		let { autoRefresh: a, debounceMs: o } = i.data, { onChanged: s } = n, c = async () => {
			if (!a) s(null, null);
			else try {
				s(null, await r());
			} catch (e) {
				s(e instanceof Error ? e : Error(String(e)), null);
			}
		};
		this.setNotificationHandler(t, () => {
			if (o) {
				let t = this._listChangedDebounceTimers.get(e);
				t && clearTimeout(t);
				let n = setTimeout(c, o);
				this._listChangedDebounceTimers.set(e, n);
			} else c();
		});
	}
	async sendRootsListChanged() {
		return this.notification({ method: "notifications/roots/list_changed" });
	}
}, ParseError = class extends Error {
	constructor(e, t) {
		super(e), this.name = "ParseError", this.type = t.type, this.field = t.field, this.value = t.value, this.line = t.line;
	}
};
function noop(e) {}
function createParser(e) {
	if (typeof e == "function") throw TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?");
	let { onEvent: t = noop, onError: n = noop, onRetry: r = noop, onComment: i, maxBufferSize: a } = e, o = [], s = 0, c = !0, l, u = "", d = 0, f, p = !1;
	function m(e) {
		if (p) throw Error("Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");
		if (c && (c = !1, e.charCodeAt(0) === 239 && e.charCodeAt(1) === 187 && e.charCodeAt(2) === 191 && (e = e.slice(3))), o.length === 0) {
			let t = g(e);
			t !== "" && (o.push(t), s = t.length), h();
			return;
		}
		if (e.indexOf("\n") === -1 && e.indexOf("\r") === -1) {
			o.push(e), s += e.length, h();
			return;
		}
		o.push(e);
		let t = o.join("");
		o.length = 0, s = 0;
		let n = g(t);
		n !== "" && (o.push(n), s = n.length), h();
	}
	function h() {
		a !== void 0 && (s + u.length <= a || (p = !0, o.length = 0, s = 0, l = void 0, u = "", d = 0, f = void 0, n(new ParseError(`Buffered data exceeded max buffer size of ${a} characters`, { type: "max-buffer-size-exceeded" }))));
	}
	function g(e) {
		let n = 0;
		if (e.indexOf("\r") === -1) {
			let r = e.indexOf("\n", n);
			for (; r !== -1;) {
				if (n === r) {
					d > 0 && t({
						id: l,
						event: f,
						data: u
					}), l = void 0, u = "", d = 0, f = void 0, n = r + 1, r = e.indexOf("\n", n);
					continue;
				}
				let i = e.charCodeAt(n);
				if (isDataPrefix(e, n, i)) {
					let i = e.charCodeAt(n + 5) === 32 ? n + 6 : n + 5, a = e.slice(i, r);
					if (d === 0 && e.charCodeAt(r + 1) === 10) {
						t({
							id: l,
							event: f,
							data: a
						}), l = void 0, u = "", f = void 0, n = r + 2, r = e.indexOf("\n", n);
						continue;
					}
					u = d === 0 ? a : `${u}
${a}`, d++;
				} else isEventPrefix(e, n, i) ? f = e.slice(e.charCodeAt(n + 6) === 32 ? n + 7 : n + 6, r) || void 0 : _(e, n, r);
				n = r + 1, r = e.indexOf("\n", n);
			}
			return e.slice(n);
		}
		for (; n < e.length;) {
			let t = e.indexOf("\r", n), r = e.indexOf("\n", n), i = -1;
			if (t !== -1 && r !== -1 ? i = t < r ? t : r : t === -1 ? r !== -1 && (i = r) : i = t === e.length - 1 ? -1 : t, i === -1) break;
			_(e, n, i), n = i + 1, e.charCodeAt(n - 1) === 13 && e.charCodeAt(n) === 10 && n++;
		}
		return e.slice(n);
	}
	function _(e, t, n) {
		if (t === n) {
			y();
			return;
		}
		let r = e.charCodeAt(t);
		if (isDataPrefix(e, t, r)) {
			let r = e.charCodeAt(t + 5) === 32 ? t + 6 : t + 5, i = e.slice(r, n);
			u = d === 0 ? i : `${u}
${i}`, d++;
			return;
		}
		if (isEventPrefix(e, t, r)) {
			f = e.slice(e.charCodeAt(t + 6) === 32 ? t + 7 : t + 6, n) || void 0;
			return;
		}
		if (r === 105 && e.charCodeAt(t + 1) === 100 && e.charCodeAt(t + 2) === 58) {
			let r = e.slice(e.charCodeAt(t + 3) === 32 ? t + 4 : t + 3, n);
			r.includes("\0") || (l = r);
			return;
		}
		if (r === 58) {
			if (i) {
				let r = e.slice(t, n);
				i(r.slice(e.charCodeAt(t + 1) === 32 ? 2 : 1));
			}
			return;
		}
		let a = e.slice(t, n), o = a.indexOf(":");
		if (o === -1) {
			v(a, "", a);
			return;
		}
		let s = a.slice(0, o), c = a.charCodeAt(o + 1) === 32 ? 2 : 1;
		v(s, a.slice(o + c), a);
	}
	function v(e, t, i) {
		switch (e) {
			case "event":
				f = t || void 0;
				break;
			case "data":
				u = d === 0 ? t : `${u}
${t}`, d++;
				break;
			case "id":
				t.includes("\0") || (l = t);
				break;
			case "retry":
				/^\d+$/.test(t) ? r(parseInt(t, 10)) : n(new ParseError(`Invalid \`retry\` value: "${t}"`, {
					type: "invalid-retry",
					value: t,
					line: i
				}));
				break;
			default: n(new ParseError(`Unknown field "${e.length > 20 ? `${e.slice(0, 20)}\u2026` : e}"`, {
				type: "unknown-field",
				field: e,
				value: t,
				line: i
			}));
		}
	}
	function y() {
		d > 0 && t({
			id: l,
			event: f,
			data: u
		}), l = void 0, u = "", d = 0, f = void 0;
	}
	function b(e = {}) {
		if (e.consume && o.length > 0) {
			let e = o.join("");
			_(e, 0, e.length);
		}
		c = !0, l = void 0, u = "", d = 0, f = void 0, o.length = 0, s = 0, p = !1;
	}
	return {
		feed: m,
		reset: b
	};
}
function isDataPrefix(e, t, n) {
	return n === 100 && e.charCodeAt(t + 1) === 97 && e.charCodeAt(t + 2) === 116 && e.charCodeAt(t + 3) === 97 && e.charCodeAt(t + 4) === 58;
}
function isEventPrefix(e, t, n) {
	return n === 101 && e.charCodeAt(t + 1) === 118 && e.charCodeAt(t + 2) === 101 && e.charCodeAt(t + 3) === 110 && e.charCodeAt(t + 4) === 116 && e.charCodeAt(t + 5) === 58;
}
// node_modules/eventsource/dist/index.js
var ErrorEvent = class extends Event {
	constructor(e, t) {
		super(e), this.code = t?.code ?? void 0, this.message = t?.message ?? void 0;
	}
	[Symbol.for("nodejs.util.inspect.custom")](e, t, n) {
		return n(inspectableError(this), t);
	}
	[Symbol.for("Deno.customInspect")](e, t) {
		return e(inspectableError(this), t);
	}
};
function syntaxError(e) {
	let t = globalThis.DOMException;
	return typeof t == "function" ? new t(e, "SyntaxError") : SyntaxError(e);
}
function flattenError(e) {
	return e instanceof Error ? "errors" in e && Array.isArray(e.errors) ? e.errors.map(flattenError).join(", ") : "cause" in e && e.cause instanceof Error ? `${e}: ${flattenError(e.cause)}` : e.message : `${e}`;
}
function inspectableError(e) {
	return {
		type: e.type,
		message: e.message,
		code: e.code,
		defaultPrevented: e.defaultPrevented,
		cancelable: e.cancelable,
		timeStamp: e.timeStamp
	};
}
var __typeError = (e) => {
	throw TypeError(e);
}, __accessCheck = (e, t, n) => t.has(e) || __typeError("Cannot " + n), __privateGet = (e, t, n) => (__accessCheck(e, t, "read from private field"), n ? n.call(e) : t.get(e)), __privateAdd = (e, t, n) => t.has(e) ? __typeError("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n), __privateSet = (e, t, n, r) => (__accessCheck(e, t, "write to private field"), t.set(e, n), n), __privateMethod = (e, t, n) => (__accessCheck(e, t, "access private method"), n), _readyState, _url, _redirectUrl, _withCredentials, _fetch, _reconnectInterval, _reconnectTimer, _lastEventId, _controller, _parser, _onError, _onMessage, _onOpen, _EventSource_instances, connect_fn, _onFetchResponse, _onFetchError, getRequestOptions_fn, _onEvent, _onRetryChange, failConnection_fn, scheduleReconnect_fn, _reconnect, EventSource = class extends EventTarget {
	constructor(e, t) {
		super(), __privateAdd(this, _EventSource_instances), this.CONNECTING = 0, this.OPEN = 1, this.CLOSED = 2, __privateAdd(this, _readyState), __privateAdd(this, _url), __privateAdd(this, _redirectUrl), __privateAdd(this, _withCredentials), __privateAdd(this, _fetch), __privateAdd(this, _reconnectInterval), __privateAdd(this, _reconnectTimer), __privateAdd(this, _lastEventId, null), __privateAdd(this, _controller), __privateAdd(this, _parser), __privateAdd(this, _onError, null), __privateAdd(this, _onMessage, null), __privateAdd(this, _onOpen, null), __privateAdd(this, _onFetchResponse, async (e) => {
			var t;
			__privateGet(this, _parser).reset();
			let { body: n, redirected: r, status: i, headers: a } = e;
			if (i === 204) {
				__privateMethod(this, _EventSource_instances, failConnection_fn).call(this, "Server sent HTTP 204, not reconnecting", 204), this.close();
				return;
			}
			if (r ? __privateSet(this, _redirectUrl, new URL(e.url)) : __privateSet(this, _redirectUrl, void 0), i !== 200) {
				__privateMethod(this, _EventSource_instances, failConnection_fn).call(this, `Non-200 status code (${i})`, i);
				return;
			}
			if (!(a.get("content-type") || "").startsWith("text/event-stream")) {
				__privateMethod(this, _EventSource_instances, failConnection_fn).call(this, "Invalid content type, expected \"text/event-stream\"", i);
				return;
			}
			if (__privateGet(this, _readyState) === this.CLOSED) return;
			__privateSet(this, _readyState, this.OPEN);
			let o = new Event("open");
			if ((t = __privateGet(this, _onOpen)) == null || t.call(this, o), this.dispatchEvent(o), typeof n != "object" || !n || !("getReader" in n)) {
				__privateMethod(this, _EventSource_instances, failConnection_fn).call(this, "Invalid response body, expected a web ReadableStream", i), this.close();
				return;
			}
			let s = new TextDecoder(), c = n.getReader(), l = !0;
			do {
				let { done: e, value: t } = await c.read();
				t && __privateGet(this, _parser).feed(s.decode(t, { stream: !e })), e && (l = !1, __privateGet(this, _parser).reset(), __privateMethod(this, _EventSource_instances, scheduleReconnect_fn).call(this));
			} while (l);
		}), __privateAdd(this, _onFetchError, (e) => {
			__privateSet(this, _controller, void 0), e.name !== "AbortError" && e.type !== "aborted" && __privateMethod(this, _EventSource_instances, scheduleReconnect_fn).call(this, flattenError(e));
		}), __privateAdd(this, _onEvent, (e) => {
			typeof e.id == "string" && __privateSet(this, _lastEventId, e.id);
			let t = new MessageEvent(e.event || "message", {
				data: e.data,
				origin: __privateGet(this, _redirectUrl) ? __privateGet(this, _redirectUrl).origin : __privateGet(this, _url).origin,
				lastEventId: e.id || ""
			});
			__privateGet(this, _onMessage) && (!e.event || e.event === "message") && __privateGet(this, _onMessage).call(this, t), this.dispatchEvent(t);
		}), __privateAdd(this, _onRetryChange, (e) => {
			__privateSet(this, _reconnectInterval, e);
		}), __privateAdd(this, _reconnect, () => {
			__privateSet(this, _reconnectTimer, void 0), __privateGet(this, _readyState) === this.CONNECTING && __privateMethod(this, _EventSource_instances, connect_fn).call(this);
		});
		try {
			if (e instanceof URL) __privateSet(this, _url, e);
			else if (typeof e == "string") __privateSet(this, _url, new URL(e, getBaseURL()));
			else throw Error("Invalid URL");
		} catch {
			throw syntaxError("An invalid or illegal string was specified");
		}
		__privateSet(this, _parser, createParser({
			onEvent: __privateGet(this, _onEvent),
			onRetry: __privateGet(this, _onRetryChange)
		})), __privateSet(this, _readyState, this.CONNECTING), __privateSet(this, _reconnectInterval, 3e3), __privateSet(this, _fetch, t?.fetch ?? globalThis.fetch), __privateSet(this, _withCredentials, t?.withCredentials ?? !1), __privateMethod(this, _EventSource_instances, connect_fn).call(this);
	}
	get readyState() {
		return __privateGet(this, _readyState);
	}
	get url() {
		return __privateGet(this, _url).href;
	}
	get withCredentials() {
		return __privateGet(this, _withCredentials);
	}
	get onerror() {
		return __privateGet(this, _onError);
	}
	set onerror(e) {
		__privateSet(this, _onError, e);
	}
	get onmessage() {
		return __privateGet(this, _onMessage);
	}
	set onmessage(e) {
		__privateSet(this, _onMessage, e);
	}
	get onopen() {
		return __privateGet(this, _onOpen);
	}
	set onopen(e) {
		__privateSet(this, _onOpen, e);
	}
	addEventListener(e, t, n) {
		let r = t;
		super.addEventListener(e, r, n);
	}
	removeEventListener(e, t, n) {
		let r = t;
		super.removeEventListener(e, r, n);
	}
	close() {
		__privateGet(this, _reconnectTimer) && clearTimeout(__privateGet(this, _reconnectTimer)), __privateGet(this, _readyState) !== this.CLOSED && (__privateGet(this, _controller) && __privateGet(this, _controller).abort(), __privateSet(this, _readyState, this.CLOSED), __privateSet(this, _controller, void 0));
	}
};
_readyState = new WeakMap(), _url = new WeakMap(), _redirectUrl = new WeakMap(), _withCredentials = new WeakMap(), _fetch = new WeakMap(), _reconnectInterval = new WeakMap(), _reconnectTimer = new WeakMap(), _lastEventId = new WeakMap(), _controller = new WeakMap(), _parser = new WeakMap(), _onError = new WeakMap(), _onMessage = new WeakMap(), _onOpen = new WeakMap(), _EventSource_instances = new WeakSet(), connect_fn = function() {
	__privateSet(this, _readyState, this.CONNECTING), __privateSet(this, _controller, new AbortController()), __privateGet(this, _fetch)(__privateGet(this, _url), __privateMethod(this, _EventSource_instances, getRequestOptions_fn).call(this)).then(__privateGet(this, _onFetchResponse)).catch(__privateGet(this, _onFetchError));
}, _onFetchResponse = new WeakMap(), _onFetchError = new WeakMap(), getRequestOptions_fn = function() {
	let e = {
		mode: "cors",
		redirect: "follow",
		headers: {
			Accept: "text/event-stream",
			...__privateGet(this, _lastEventId) ? { "Last-Event-ID": __privateGet(this, _lastEventId) } : void 0
		},
		cache: "no-store",
		signal: __privateGet(this, _controller)?.signal
	};
	return "window" in globalThis && (e.credentials = this.withCredentials ? "include" : "same-origin"), e;
}, _onEvent = new WeakMap(), _onRetryChange = new WeakMap(), failConnection_fn = function(e, t) {
	var n;
	__privateGet(this, _readyState) !== this.CLOSED && __privateSet(this, _readyState, this.CLOSED);
	let r = new ErrorEvent("error", {
		code: t,
		message: e
	});
	(n = __privateGet(this, _onError)) == null || n.call(this, r), this.dispatchEvent(r);
}, scheduleReconnect_fn = function(e, t) {
	var n;
	if (__privateGet(this, _readyState) === this.CLOSED) return;
	__privateSet(this, _readyState, this.CONNECTING);
	let r = new ErrorEvent("error", {
		code: t,
		message: e
	});
	(n = __privateGet(this, _onError)) == null || n.call(this, r), this.dispatchEvent(r), __privateSet(this, _reconnectTimer, setTimeout(__privateGet(this, _reconnect), __privateGet(this, _reconnectInterval)));
}, _reconnect = new WeakMap(), EventSource.CONNECTING = 0, EventSource.OPEN = 1, EventSource.CLOSED = 2;
function getBaseURL() {
	let e = "document" in globalThis ? globalThis.document : void 0;
	return e && typeof e == "object" && "baseURI" in e && typeof e.baseURI == "string" ? e.baseURI : void 0;
}
// node_modules/eventsource-parser/dist/stream.js
var EventSourceParserStream = class extends TransformStream {
	constructor({ onError: e, onRetry: t, onComment: n, maxBufferSize: r } = {}) {
		let i;
		super({
			start(a) {
				i = createParser({
					onEvent: (e) => {
						a.enqueue(e);
					},
					onError(t) {
						typeof e == "function" && e(t), (e === "terminate" || t.type === "max-buffer-size-exceeded") && a.error(t);
					},
					onRetry: t,
					onComment: n,
					maxBufferSize: r
				});
			},
			transform(e) {
				i.feed(e);
			}
		});
	}
};
// node_modules/@modelcontextprotocol/client/dist/index.mjs
function createPrivateKeyJwtAuth(e) {
	return async (t, n, r, i) => {
		if (globalThis.crypto === void 0) throw TypeError("crypto is not available, please ensure you have Web Crypto API support for older Node.js versions (see https://github.com/modelcontextprotocol/typescript-sdk#nodejs-web-crypto-globalthiscrypto-compatibility)");
		let a = await Promise.resolve().then(() => require("./webapi.js")), o = String(e.audience ?? i?.issuer ?? r), s = e.lifetimeSeconds ?? 300, c = Math.floor(Date.now() / 1e3), l = `${Date.now()}-${Math.random().toString(36).slice(2)}`, u = {
			iss: e.issuer,
			sub: e.subject,
			aud: o,
			exp: c + s,
			iat: c,
			jti: l
		}, d = e.claims ? {
			...u,
			...e.claims
		} : u, f = e.alg, p;
		if (typeof e.privateKey == "string") {
			if (f.startsWith("RS") || f.startsWith("ES") || f.startsWith("PS")) p = await a.importPKCS8(e.privateKey, f);
			else if (f.startsWith("HS")) p = new TextEncoder().encode(e.privateKey);
			else throw Error(`Unsupported algorithm ${f}`);
		} else p = e.privateKey instanceof Uint8Array ? f.startsWith("HS") ? e.privateKey : await a.importPKCS8(new TextDecoder().decode(e.privateKey), f) : await a.importJWK(e.privateKey, f);
		let m = await new a.SignJWT(d).setProtectedHeader({
			alg: f,
			typ: "JWT"
		}).setIssuer(e.issuer).setSubject(e.subject).setAudience(o).setIssuedAt(c).setExpirationTime(c + s).setJti(l).sign(p);
		n.set("client_assertion", m), n.set("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
	};
}
function checkedExpectedIssuer(e) {
	if (e === void 0) console.warn("[mcp-sdk] Omitting `expectedIssuer` is deprecated. Without it, the MCP server decides which authorization server receives this client's credentials; pass your authorization server's issuer URL as `expectedIssuer` so they are only sent there.");
	else if (typeof e != "string" || !e) throw Error("expectedIssuer must be the authorization server's issuer URL");
	return e;
}
var ClientCredentialsProvider = class {
	_tokens;
	_clientInfo;
	_clientMetadata;
	constructor(e) {
		this._clientInfo = {
			client_id: e.clientId,
			client_secret: e.clientSecret,
			issuer: checkedExpectedIssuer(e.expectedIssuer)
		}, this._clientMetadata = {
			client_name: e.clientName ?? "client-credentials-client",
			redirect_uris: [],
			grant_types: ["client_credentials"],
			token_endpoint_auth_method: "client_secret_basic",
			scope: e.scope
		};
	}
	get redirectUrl() {}
	get clientMetadata() {
		return this._clientMetadata;
	}
	clientInformation() {
		return this._clientInfo;
	}
	tokens() {
		return this._tokens;
	}
	saveTokens(e) {
		this._tokens = e;
	}
	redirectToAuthorization() {
		throw Error("redirectToAuthorization is not used for client_credentials flow");
	}
	saveCodeVerifier() {}
	codeVerifier() {
		throw Error("codeVerifier is not used for client_credentials flow");
	}
	prepareTokenRequest(e) {
		let t = new URLSearchParams({ grant_type: "client_credentials" });
		return e && t.set("scope", e), t;
	}
}, PrivateKeyJwtProvider = class {
	_tokens;
	_clientInfo;
	_clientMetadata;
	addClientAuthentication;
	constructor(e) {
		this._clientInfo = {
			client_id: e.clientId,
			issuer: checkedExpectedIssuer(e.expectedIssuer)
		}, this._clientMetadata = {
			client_name: e.clientName ?? "private-key-jwt-client",
			redirect_uris: [],
			grant_types: ["client_credentials"],
			token_endpoint_auth_method: "private_key_jwt",
			scope: e.scope
		}, this.addClientAuthentication = createPrivateKeyJwtAuth({
			issuer: e.clientId,
			subject: e.clientId,
			privateKey: e.privateKey,
			alg: e.algorithm,
			lifetimeSeconds: e.jwtLifetimeSeconds,
			claims: e.claims
		});
	}
	get redirectUrl() {}
	get clientMetadata() {
		return this._clientMetadata;
	}
	clientInformation() {
		return this._clientInfo;
	}
	tokens() {
		return this._tokens;
	}
	saveTokens(e) {
		this._tokens = e;
	}
	redirectToAuthorization() {
		throw Error("redirectToAuthorization is not used for client_credentials flow");
	}
	saveCodeVerifier() {}
	codeVerifier() {
		throw Error("codeVerifier is not used for client_credentials flow");
	}
	prepareTokenRequest(e) {
		let t = new URLSearchParams({ grant_type: "client_credentials" });
		return e && t.set("scope", e), t;
	}
}, StaticPrivateKeyJwtProvider = class {
	_tokens;
	_clientInfo;
	_clientMetadata;
	addClientAuthentication;
	constructor(e) {
		this._clientInfo = {
			client_id: e.clientId,
			issuer: checkedExpectedIssuer(e.expectedIssuer)
		}, this._clientMetadata = {
			client_name: e.clientName ?? "static-private-key-jwt-client",
			redirect_uris: [],
			grant_types: ["client_credentials"],
			token_endpoint_auth_method: "private_key_jwt",
			scope: e.scope
		};
		let t = e.jwtBearerAssertion;
		this.addClientAuthentication = async (e, n) => {
			n.set("client_assertion", t), n.set("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
		};
	}
	get redirectUrl() {}
	get clientMetadata() {
		return this._clientMetadata;
	}
	clientInformation() {
		return this._clientInfo;
	}
	tokens() {
		return this._tokens;
	}
	saveTokens(e) {
		this._tokens = e;
	}
	redirectToAuthorization() {
		throw Error("redirectToAuthorization is not used for client_credentials flow");
	}
	saveCodeVerifier() {}
	codeVerifier() {
		throw Error("codeVerifier is not used for client_credentials flow");
	}
	prepareTokenRequest(e) {
		let t = new URLSearchParams({ grant_type: "client_credentials" });
		return e && t.set("scope", e), t;
	}
}, CrossAppAccessProvider = class {
	_tokens;
	_clientInfo;
	_clientMetadata;
	_assertionCallback;
	_fetchFn;
	_authorizationServerUrl;
	_resourceUrl;
	_scope;
	constructor(e) {
		this._clientInfo = {
			client_id: e.clientId,
			client_secret: e.clientSecret,
			issuer: checkedExpectedIssuer(e.expectedIssuer)
		}, this._clientMetadata = {
			client_name: e.clientName ?? "cross-app-access-client",
			redirect_uris: [],
			grant_types: ["urn:ietf:params:oauth:grant-type:jwt-bearer"],
			token_endpoint_auth_method: "client_secret_basic"
		}, this._assertionCallback = e.assertion, this._fetchFn = e.fetchFn ?? fetch;
	}
	get redirectUrl() {}
	get clientMetadata() {
		return this._clientMetadata;
	}
	clientInformation() {
		return this._clientInfo;
	}
	tokens() {
		return this._tokens;
	}
	saveTokens(e) {
		this._tokens = e;
	}
	redirectToAuthorization() {
		throw Error("redirectToAuthorization is not used for jwt-bearer flow");
	}
	saveCodeVerifier() {}
	codeVerifier() {
		throw Error("codeVerifier is not used for jwt-bearer flow");
	}
	saveAuthorizationServerUrl(e) {
		this._authorizationServerUrl = e;
	}
	authorizationServerUrl() {
		return this._authorizationServerUrl;
	}
	saveResourceUrl(e) {
		this._resourceUrl = e;
	}
	resourceUrl() {
		return this._resourceUrl;
	}
	async prepareTokenRequest(e) {
		let t = this._authorizationServerUrl, n = this._resourceUrl;
		if (!t) throw Error("Authorization server URL not available. Ensure auth() has been called first.");
		if (!n) throw Error("Resource URL not available \u2014 server may not implement RFC 9728 Protected Resource Metadata (required for Cross-App Access), or auth() has not been called");
		this._scope = e;
		let r = await this._assertionCallback({
			authorizationServerUrl: t,
			resourceUrl: n,
			scope: this._scope,
			fetchFn: this._fetchFn
		}), i = new URLSearchParams({
			grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
			assertion: r
		});
		return e && i.set("scope", e), i;
	}
};
async function requestJwtAuthorizationGrant(e) {
	let { tokenEndpoint: t, audience: n, resource: r, idToken: i, clientId: a, clientSecret: o, scope: s, fetchFn: c = fetch } = e, l = assertSecureTokenEndpoint(t), u = new URLSearchParams({
		grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
		requested_token_type: "urn:ietf:params:oauth:token-type:id-jag",
		audience: String(n),
		resource: String(r),
		subject_token: i,
		subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
		client_id: a
	});
	o && u.set("client_secret", o), s && u.set("scope", s);
	let d = await fetchWithinOrigin(c)(l, {
		method: "POST",
		headers: { "Content-Type": "application/x-www-form-urlencoded" },
		body: u.toString()
	});
	if (!d.ok) {
		let e = await d.json().catch(() => ({})), t = OAuthErrorResponseSchema.safeParse(e);
		if (t.success) {
			let { error: e, error_description: n } = t.data;
			throw Error(`Token exchange failed: ${e}${n ? ` - ${n}` : ""}`);
		}
		throw Error(`Token exchange failed with status ${d.status}: ${JSON.stringify(e)}`);
	}
	let f = IdJagTokenExchangeResponseSchema.safeParse(await d.json());
	if (!f.success) throw Error(`Invalid token exchange response: ${f.error.message}`);
	return {
		jwtAuthGrant: f.data.access_token,
		expiresIn: f.data.expires_in,
		scope: f.data.scope
	};
}
const DPOP_SUPPORTED_ALGS = [
	"ES256",
	"ES384",
	"ES512",
	"RS256",
	"RS384",
	"RS512",
	"PS256",
	"PS384",
	"PS512",
	"EdDSA"
];
async function importJose() {
	if (globalThis.crypto === void 0) throw TypeError("crypto is not available, please ensure you have Web Crypto API support for older Node.js versions (see https://github.com/modelcontextprotocol/typescript-sdk#nodejs-web-crypto-globalthiscrypto-compatibility)");
	return Promise.resolve().then(() => require("./webapi.js"));
}
async function generateDpopKeyPair(e = {}) {
	let t = e.alg ?? "ES256", n = await importJose(), { publicKey: r, privateKey: i } = await n.generateKeyPair(t, { extractable: e.extractable ?? !1 }), a = await n.exportJWK(r);
	return {
		privateKey: i,
		publicKey: r,
		publicJwk: a,
		thumbprint: await n.calculateJwkThumbprint(a, "sha256"),
		alg: t
	};
}
async function accessTokenHash(e) {
	if (globalThis.crypto?.subtle === void 0) throw TypeError("crypto.subtle is not available, please ensure you have Web Crypto API support for older Node.js versions (see https://github.com/modelcontextprotocol/typescript-sdk#nodejs-web-crypto-globalthiscrypto-compatibility)");
	let t = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(e));
	return base64UrlEncode(new Uint8Array(t));
}
function base64UrlEncode(e) {
	let t = "";
	for (let n of e) t += String.fromCodePoint(n);
	return btoa(t).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function stripQueryAndFragment(e) {
	let t = new URL(e.toString());
	return `${t.origin}${t.pathname}`;
}
function randomJti() {
	let e = new Uint8Array(16);
	return globalThis.crypto.getRandomValues(e), base64UrlEncode(e);
}
var DpopSession = class e {
	nonces = new Map();
	constructor(e) {
		this.keyPair = e;
	}
	static async create(t = {}) {
		return new e(t.keyPair ?? await generateDpopKeyPair({ alg: t.alg }));
	}
	get thumbprint() {
		return this.keyPair.thumbprint;
	}
	get alg() {
		return this.keyPair.alg;
	}
	get publicJwk() {
		return this.keyPair.publicJwk;
	}
	nonceFor(e) {
		return this.nonces.get(new URL(e.toString()).origin);
	}
	rememberNonce(e, t) {
		this.nonces.set(new URL(e.toString()).origin, t);
	}
	observeNonce(e, t) {
		let n = e.headers.get("dpop-nonce");
		n && this.rememberNonce(t, n);
	}
	async buildProof(e) {
		let t = await importJose(), n = stripQueryAndFragment(e.htu), r = e.nonce ?? this.nonceFor(e.htu), i = {
			jti: randomJti(),
			htm: e.htm.toUpperCase(),
			htu: n,
			iat: Math.floor(Date.now() / 1e3)
		};
		return e.accessToken !== void 0 && (i.ath = await accessTokenHash(e.accessToken)), r !== void 0 && (i.nonce = r), new t.SignJWT(i).setProtectedHeader({
			alg: this.keyPair.alg,
			typ: "dpop+jwt",
			jwk: this.keyPair.publicJwk
		}).sign(this.keyPair.privateKey);
	}
};
function hasDpopChallenge(e) {
	return /(?:^|,)\s*dpop(?:\s|$|,)/i.test(e);
}
function isDpopNonceChallenge(e) {
	if (e.status !== 401) return !1;
	let t = e.headers.get("www-authenticate") ?? "";
	return hasDpopChallenge(t) && /use_dpop_nonce/i.test(t);
}
const withOAuth = (e, t) => (n) => {
	let r = e.dpop ? withDpopFromProvider(e)(n) : n;
	return async (i, a) => {
		let o = async () => {
			let t = new Headers(a?.headers), n = await e.tokens();
			return n && t.set("Authorization", `Bearer ${n.access_token}`), await r(i, {
				...a,
				headers: t
			});
		}, s = await o();
		if (s.status === 401) try {
			let { resourceMetadataUrl: r, scope: a } = extractWWWAuthenticateParams(s), c = await auth(e, {
				serverUrl: t || (typeof i == "string" ? new URL(i).origin : i.origin),
				resourceMetadataUrl: r,
				scope: a,
				fetchFn: n
			});
			if (c === "REDIRECT") throw new UnauthorizedError("Authentication requires user authorization - redirect initiated");
			if (c !== "AUTHORIZED") throw new UnauthorizedError(`Authentication failed with result: ${c}`);
			s = await o();
		} catch (e) {
			throw e instanceof UnauthorizedError ? e : new UnauthorizedError(`Failed to re-authenticate: ${e instanceof Error ? e.message : String(e)}`);
		}
		if (s.status === 401) throw new UnauthorizedError(`Authentication failed for ${typeof i == "string" ? i : i.toString()}`);
		return s;
	};
}, withDpop = (e, t) => (n) => {
	let r = typeof e == "function" ? e : () => e;
	return async (e, i) => {
		let a = (i?.method ?? "GET").toUpperCase(), o = new URL(e.toString()), s = await r();
		if (!s) return n(e, i);
		let c = async () => {
			let r = await t();
			if (!r) return n(e, i);
			let c = new Headers(i?.headers), l = await s.buildProof({
				htm: a,
				htu: o,
				accessToken: r
			});
			return c.set("Authorization", `DPoP ${r}`), c.set("DPoP", l), n(e, {
				...i,
				headers: c
			});
		}, l = await c();
		return isDpopNonceChallenge(l) && l.headers.has("dpop-nonce") && (s.observeNonce(l, o), await l.text?.().catch(() => {}), l = await c()), s.observeNonce(l, o), l;
	};
}, withDpopFromProvider = (e) => withDpop(async () => {
	try {
		return await e.dpop?.();
	} catch (e) {
		throw markAuthSeamEscape(e);
	}
}, async () => {
	let t;
	try {
		t = await e.tokens();
	} catch (e) {
		throw markAuthSeamEscape(e);
	}
	return t?.token_type?.toLowerCase() === "dpop" ? t.access_token : void 0;
}), withLogging = (e = {}) => {
	let { logger: t, includeRequestHeaders: n = !1, includeResponseHeaders: r = !1, statusLevel: i = 0 } = e, a = t || ((e) => {
		let { method: t, url: i, status: a, statusText: o, duration: s, requestHeaders: c, responseHeaders: l, error: u } = e, d = u ? `HTTP ${t} ${i} failed: ${u.message} (${s}ms)` : `HTTP ${t} ${i} ${a} ${o} (${s}ms)`;
		if (n && c) {
			let e = [...c.entries()].map(([e, t]) => `${e}: ${t}`).join(", ");
			d += `\n  Request Headers: {${e}}`;
		}
		if (r && l) {
			let e = [...l.entries()].map(([e, t]) => `${e}: ${t}`).join(", ");
			d += `\n  Response Headers: {${e}}`;
		}
		u || a >= 400 ? console.error(d) : console.log(d);
	});
	return (e) => async (t, o) => {
		let s = performance.now(), c = o?.method || "GET", l = typeof t == "string" ? t : t.toString(), u = n ? new Headers(o?.headers) : void 0;
		try {
			let n = await e(t, o), d = performance.now() - s;
			return n.status >= i && a({
				method: c,
				url: l,
				status: n.status,
				statusText: n.statusText,
				duration: d,
				requestHeaders: u,
				responseHeaders: r ? n.headers : void 0
			}), n;
		} catch (e) {
			throw a({
				method: c,
				url: l,
				status: 0,
				statusText: "Network Error",
				duration: performance.now() - s,
				requestHeaders: u,
				error: e
			}), e;
		}
	};
}, applyMiddlewares = (...e) => (t) => {
	let n = t;
	for (let t of e) n = t(n);
	return n;
}, createMiddleware = (e) => (t) => (n, r) => e(t, n, r);
var SseError = class extends Error {
	static {
		Object.defineProperty(this, "mcpBrand", { value: "mcp.SseError" });
	}
	static [Symbol.hasInstance](e) {
		return brandedHasInstance(this, e);
	}
	static isInstance(e) {
		if (typeof this != "function") throw TypeError("isInstance must be called on the class (e.g. `SdkError.isInstance(value)`); for callbacks use `v => SdkError.isInstance(v)`");
		return brandedHasInstance(this, e);
	}
	constructor(e, t, n) {
		super(`SSE error: ${t}`), this.code = e, this.event = n, stampErrorBrands(this, new.target);
	}
}, SSEClientTransport = class {
	_eventSource;
	_endpoint;
	_abortController;
	_url;
	_resourceMetadataUrl;
	_scope;
	_eventSourceInit;
	_requestInit;
	_authProvider;
	_oauthProvider;
	_skipIssuerMetadataValidation;
	_fetch;
	_fetchWithInit;
	_redirectPolicy;
	_dpop;
	_protocolVersion;
	onclose;
	onerror;
	onmessage;
	constructor(e, t) {
		this._url = e, this._resourceMetadataUrl = void 0, this._scope = void 0, this._eventSourceInit = t?.eventSourceInit, this._requestInit = t?.requestInit, this._skipIssuerMetadataValidation = t?.skipIssuerMetadataValidation, this._fetch = t?.fetch, isOAuthClientProvider(t?.authProvider) ? (this._oauthProvider = t.authProvider, this._authProvider = adaptOAuthProvider(t.authProvider, { skipIssuerMetadataValidation: t.skipIssuerMetadataValidation }), t.authProvider.dpop && (this._dpop = withDpopFromProvider(t.authProvider), this._fetch = this._dpop(t.fetch ?? fetch))) : this._authProvider = t?.authProvider, this._redirectPolicy = t?.redirectPolicy, this._fetchWithInit = createFetchWithInit(t?.fetch, t?.requestInit), this._redirectPolicy === "follow" && (this._fetchWithInit = fetchLeavingRedirects(this._fetchWithInit));
	}
	_last401Response;
	_connectAuthRetried = !1;
	_redirects(e) {
		return this._redirectPolicy === "follow" ? e : fetchWithinOrigin(e);
	}
	_unfollowedRedirect(e, t) {
		let n = this._redirectPolicy === "follow" ? void 0 : unfollowedRedirect(e, t);
		return n && `${n} (redirectPolicy: 'same-origin')`;
	}
	async _commonHeaders() {
		let e = new Headers(this._requestInit?.headers || void 0), t;
		try {
			t = await this._authProvider?.token();
		} catch (e) {
			throw markAuthSeamEscape(e);
		}
		return t && e.set("Authorization", `Bearer ${t}`), this._protocolVersion && e.set("mcp-protocol-version", this._protocolVersion), e;
	}
	_startOrAuth() {
		let e = this._eventSourceInit?.fetch, t = this._redirects(e ? this._dpop?.(e) ?? e : this._fetch ?? fetch), n;
		return new Promise((e, r) => {
			this._eventSource = new EventSource(this._url.href, {
				...this._eventSourceInit,
				fetch: async (e, r) => {
					let i = await this._commonHeaders();
					i.set("Accept", "text/event-stream");
					let a = await t(e, {
						...r,
						headers: i
					});
					if (n = this._unfollowedRedirect(e, a), a.status === 401 && (this._last401Response = a, a.headers.has("www-authenticate"))) {
						let { resourceMetadataUrl: e, scope: t } = extractWWWAuthenticateParams(a);
						this._resourceMetadataUrl = e, this._scope = t;
					}
					return a;
				}
			}), this._abortController = new AbortController(), this._eventSource.onerror = (t) => {
				if (t.code === 401 && this._authProvider) {
					if (this._authProvider.onUnauthorized && this._last401Response && !this._connectAuthRetried) {
						let t = this._last401Response;
						this._last401Response = void 0, this._connectAuthRetried = !0, this._eventSource?.close(), this._authProvider.onUnauthorized({
							response: t,
							serverUrl: this._url,
							fetchFn: this._fetchWithInit
						}).then(() => this._startOrAuth().then(e, r), (e) => {
							this._connectAuthRetried = !1, markAuthSeamEscape(e), this.onerror?.(e), r(e);
						});
						return;
					}
					let t = this._connectAuthRetried;
					this._connectAuthRetried = !1;
					let n = markAuthSeamEscape(t ? new SdkHttpError(SdkErrorCode.ClientHttpAuthentication, "Server returned 401 after re-authentication", {
						status: 401,
						statusText: this._last401Response?.statusText ?? ""
					}) : new UnauthorizedError());
					this._last401Response = void 0, r(n), this.onerror?.(n);
					return;
				}
				this._connectAuthRetried = !1;
				let i = new SseError(t.code, n ?? t.message, t);
				r(i), this.onerror?.(i);
			}, this._eventSource.onopen = () => {
				this._connectAuthRetried = !1;
			}, this._eventSource.addEventListener("endpoint", (t) => {
				let n = t;
				try {
					if (this._endpoint = new URL(n.data, this._url), this._endpoint.origin !== this._url.origin) throw Error(`Endpoint origin does not match connection origin: ${this._endpoint.origin}`);
				} catch (e) {
					r(e), this.onerror?.(e), this.close();
					return;
				}
				e();
			}), this._eventSource.onmessage = (e) => {
				let t = e, n;
				try {
					n = JSONRPCMessageSchema.parse(JSON.parse(t.data));
				} catch (e) {
					this.onerror?.(e);
					return;
				}
				this.onmessage?.(n);
			};
		});
	}
	async start() {
		if (this._eventSource) throw Error("SSEClientTransport already started! If using Client class, note that connect() calls start() automatically.");
		return await this._startOrAuth();
	}
	async finishAuth(e, t) {
		if (!this._oauthProvider) throw new UnauthorizedError("finishAuth requires an OAuthClientProvider");
		let { authorizationCode: n, iss: r } = await resolveAuthorizationCallbackParams(e, t, this._oauthProvider, this._url, {
			fetchFn: this._fetchWithInit,
			resourceMetadataUrl: this._resourceMetadataUrl
		});
		if (await auth(this._oauthProvider, {
			serverUrl: this._url,
			authorizationCode: n,
			iss: r,
			resourceMetadataUrl: this._resourceMetadataUrl,
			scope: this._scope,
			fetchFn: this._fetchWithInit,
			skipIssuerMetadataValidation: this._skipIssuerMetadataValidation
		}) !== "AUTHORIZED") throw new UnauthorizedError("Failed to authorize");
	}
	async close() {
		this._abortController?.abort(), this._eventSource?.close(), this.onclose?.();
	}
	async send(e) {
		return this._send(e, !1);
	}
	async _send(e, t) {
		if (!this._endpoint) throw new SdkError(SdkErrorCode.NotConnected, "Not connected");
		try {
			let n = await this._commonHeaders();
			n.set("content-type", "application/json");
			let r = {
				...this._requestInit,
				method: "POST",
				headers: n,
				body: JSON.stringify(e),
				signal: this._abortController?.signal
			}, i = await this._redirects(this._fetch ?? fetch)(this._endpoint, r);
			if (!i.ok) {
				if (i.status === 401 && this._authProvider) {
					if (i.headers.has("www-authenticate")) {
						let { resourceMetadataUrl: e, scope: t } = extractWWWAuthenticateParams(i);
						this._resourceMetadataUrl = e, this._scope = t;
					}
					if (this._authProvider.onUnauthorized && !t) {
						try {
							await this._authProvider.onUnauthorized({
								response: i,
								serverUrl: this._url,
								fetchFn: this._fetchWithInit
							});
						} catch (e) {
							throw markAuthSeamEscape(e);
						}
						return await i.text?.().catch(() => {}), this._send(e, !0);
					}
					throw await i.text?.().catch(() => {}), markAuthSeamEscape(t ? new SdkHttpError(SdkErrorCode.ClientHttpAuthentication, "Server returned 401 after re-authentication", {
						status: 401,
						statusText: i.statusText
					}) : new UnauthorizedError());
				}
				let n = await i.text?.().catch(() => null);
				throw Error(`Error POSTing to endpoint (HTTP ${i.status}): ${this._unfollowedRedirect(this._endpoint, i) ?? n}`);
			}
			await i.text?.().catch(() => {});
		} catch (e) {
			throw this.onerror?.(e), e;
		}
	}
	setProtocolVersion(e) {
		this._protocolVersion = e;
	}
};
const DEFAULT_STREAMABLE_HTTP_RECONNECTION_OPTIONS = {
	initialReconnectionDelay: 1e3,
	maxReconnectionDelay: 3e4,
	reconnectionDelayGrowFactor: 1.5,
	maxRetries: 2
}, RESERVED_REQUEST_HEADER_NAMES = new Set([
	"authorization",
	"dpop",
	"content-type",
	"mcp-protocol-version",
	"mcp-method",
	"mcp-name",
	"mcp-session-id"
]);
function anySignal(e, t) {
	if (typeof AbortSignal.any == "function") return AbortSignal.any([e, t]);
	let n = new AbortController();
	if (e.aborted) return n.abort(e.reason), n.signal;
	if (t.aborted) return n.abort(t.reason), n.signal;
	let r = () => {
		e.removeEventListener("abort", i), t.removeEventListener("abort", a);
	};
	function i() {
		r(), n.abort(e.reason);
	}
	function a() {
		r(), n.abort(t.reason);
	}
	return e.addEventListener("abort", i, { once: !0 }), t.addEventListener("abort", a, { once: !0 }), n.signal;
}
var StreamableHTTPClientTransport = class {
	_abortController;
	_url;
	_resourceMetadataUrl;
	_scope;
	_requestInit;
	_authProvider;
	_oauthProvider;
	_skipIssuerMetadataValidation;
	_fetch;
	_fetchWithInit;
	_redirectPolicy;
	_sessionId;
	_reconnectionOptions;
	_protocolVersion;
	_onInsufficientScope;
	_maxStepUpRetries;
	_serverRetryMs;
	_reconnectionScheduler;
	_cancelReconnection;
	onclose;
	onerror;
	onmessage;
	hasPerRequestStream = !0;
	constructor(e, t) {
		this._url = e, this._resourceMetadataUrl = void 0, this._scope = void 0, this._requestInit = t?.requestInit, this._skipIssuerMetadataValidation = t?.skipIssuerMetadataValidation, this._fetch = t?.fetch, isOAuthClientProvider(t?.authProvider) ? (this._oauthProvider = t.authProvider, this._authProvider = adaptOAuthProvider(t.authProvider, { skipIssuerMetadataValidation: t.skipIssuerMetadataValidation }), t.authProvider.dpop && (this._fetch = withDpopFromProvider(t.authProvider)(t.fetch ?? fetch))) : this._authProvider = t?.authProvider, this._redirectPolicy = t?.redirectPolicy, this._fetchWithInit = createFetchWithInit(t?.fetch, t?.requestInit), this._redirectPolicy === "follow" && (this._fetchWithInit = fetchLeavingRedirects(this._fetchWithInit)), this._sessionId = t?.sessionId, this._protocolVersion = t?.protocolVersion, this._reconnectionOptions = t?.reconnectionOptions ?? DEFAULT_STREAMABLE_HTTP_RECONNECTION_OPTIONS, this._reconnectionScheduler = t?.reconnectionScheduler, this._onInsufficientScope = t?.onInsufficientScope ?? "reauthorize", this._maxStepUpRetries = Math.max(0, t?.maxStepUpRetries ?? 1);
	}
	async _stepUpAuthorize(e, t) {
		try {
			return await this._stepUpAuthorizeInner(e, t);
		} catch (e) {
			throw markAuthSeamEscape(e);
		}
	}
	async _stepUpAuthorizeInner(e, t) {
		if (this._onInsufficientScope === "throw" || !this._oauthProvider) throw new InsufficientScopeError({
			requiredScope: e.scope,
			resourceMetadataUrl: e.resourceMetadataUrl,
			errorDescription: e.errorDescription
		});
		if (t >= this._maxStepUpRetries) throw new SdkHttpError(SdkErrorCode.ClientHttpForbidden, `Server returned 403 insufficient_scope after step-up re-authorization (retry limit ${this._maxStepUpRetries} reached)`, {
			status: 403,
			statusText: e.statusText ?? "Forbidden",
			text: e.text
		});
		e.resourceMetadataUrl && (this._resourceMetadataUrl = e.resourceMetadataUrl);
		let n = await this._oauthProvider.tokens(), r = computeScopeUnion(this._scope, n?.scope, e.scope);
		this._scope = r;
		let i = isStrictScopeSuperset(r, n?.scope);
		return auth(this._oauthProvider, {
			serverUrl: this._url,
			resourceMetadataUrl: this._resourceMetadataUrl,
			scope: r,
			forceReauthorization: i,
			fetchFn: this._fetchWithInit,
			skipIssuerMetadataValidation: this._skipIssuerMetadataValidation
		});
	}
	_redirects(e) {
		return this._redirectPolicy === "follow" ? e : fetchWithinOrigin(e);
	}
	_unfollowedRedirect(e, t) {
		let n = this._redirectPolicy === "follow" ? void 0 : unfollowedRedirect(e, t);
		return n && `${n} (redirectPolicy: 'same-origin')`;
	}
	async _commonHeaders() {
		let e = new Headers(this._requestInit?.headers || void 0), t;
		try {
			t = await this._authProvider?.token();
		} catch (e) {
			throw markAuthSeamEscape(e);
		}
		return t && e.set("Authorization", `Bearer ${t}`), this._sessionId && e.set("mcp-session-id", this._sessionId), this._protocolVersion && e.set("mcp-protocol-version", this._protocolVersion), e;
	}
	_applyBodyDerivedHeaders(e, t) {
		if (Array.isArray(t) || !isJSONRPCRequest(t)) return;
		let n = t.params?._meta?.[PROTOCOL_VERSION_META_KEY];
		if (typeof n != "string") return;
		e.set("mcp-protocol-version", n), e.set("mcp-method", t.method);
		let r = mcpNameSource(t.method, t.params);
		r?.value !== void 0 && e.set("mcp-name", encodeMcpParamValue(r.value));
	}
	_isModernEnvelopedRequest(e) {
		if (Array.isArray(e) || !isJSONRPCRequest(e)) return !1;
		let t = e.params?._meta?.[PROTOCOL_VERSION_META_KEY];
		return typeof t == "string" && isModernProtocolVersion(t);
	}
	async _startOrAuthSse(e, t = !1, n = 0) {
		let { resumptionToken: r, requestSignal: i } = e, a = () => this._abortController?.signal.aborted === !0 || i?.aborted === !0;
		try {
			let a = await this._commonHeaders(), o = [...a.get("accept")?.split(",").map((e) => e.trim().toLowerCase()) ?? [], "text/event-stream"];
			a.set("accept", [...new Set(o)].join(", ")), r && a.set("last-event-id", r);
			let s = this._abortController?.signal, c = i !== void 0 && s !== void 0 ? anySignal(s, i) : i ?? s, l = await this._redirects(this._fetch ?? fetch)(this._url, {
				...this._requestInit,
				method: "GET",
				headers: a,
				signal: c
			});
			if (!l.ok) {
				if (l.status === 401 && this._authProvider) {
					if (l.headers.has("www-authenticate")) {
						let { resourceMetadataUrl: e, scope: t } = extractWWWAuthenticateParams(l);
						this._resourceMetadataUrl = e, this._scope = computeScopeUnion(this._scope, t);
					}
					if (this._authProvider.onUnauthorized && !t) {
						try {
							await this._authProvider.onUnauthorized({
								response: l,
								serverUrl: this._url,
								fetchFn: this._fetchWithInit
							});
						} catch (e) {
							throw markAuthSeamEscape(e);
						}
						return await l.text?.().catch(() => {}), this._startOrAuthSse(e, !0, n);
					}
					throw await l.text?.().catch(() => {}), markAuthSeamEscape(t ? new SdkHttpError(SdkErrorCode.ClientHttpAuthentication, "Server returned 401 after re-authentication", {
						status: 401,
						statusText: l.statusText
					}) : new UnauthorizedError());
				}
				if (l.status === 403) {
					let { resourceMetadataUrl: r, scope: i, error: a, errorDescription: o } = extractWWWAuthenticateParams(l);
					if (a === "insufficient_scope") {
						let a = await l.text?.().catch(() => null);
						if (await this._stepUpAuthorize({
							scope: i,
							resourceMetadataUrl: r,
							errorDescription: o,
							statusText: l.statusText,
							text: a
						}, n) !== "AUTHORIZED") throw markAuthSeamEscape(new UnauthorizedError());
						return this._startOrAuthSse(e, t, n + 1);
					}
				}
				if (await l.text?.().catch(() => {}), l.status === 405) {
					e.onRequestStreamEnd?.();
					return;
				}
				let r = this._unfollowedRedirect(this._url, l) ?? l.statusText;
				throw new SdkHttpError(SdkErrorCode.ClientHttpFailedToOpenStream, `Failed to open SSE stream: ${r}`, {
					status: l.status,
					statusText: l.statusText
				});
			}
			this._handleSseStream(l.body, e, !0);
		} catch (e) {
			throw a() || this.onerror?.(e), e;
		}
	}
	_getNextReconnectionDelay(e) {
		if (this._serverRetryMs !== void 0) return this._serverRetryMs;
		let t = this._reconnectionOptions.initialReconnectionDelay, n = this._reconnectionOptions.reconnectionDelayGrowFactor, r = this._reconnectionOptions.maxReconnectionDelay;
		return Math.min(t * n ** +e, r);
	}
	_scheduleReconnection(e, t = 0) {
		let n = this._reconnectionOptions.maxRetries;
		if (t >= n) {
			this.onerror?.(Error(`Maximum reconnection attempts (${n}) exceeded.`)), e.onRequestStreamEnd?.();
			return;
		}
		let r = this._getNextReconnectionDelay(t), i = () => {
			this._cancelReconnection = void 0, this._abortController?.signal.aborted || e.requestSignal?.aborted || this._startOrAuthSse(e).catch((n) => {
				if (!(this._abortController?.signal.aborted || e.requestSignal?.aborted)) {
					this.onerror?.(Error(`Failed to reconnect SSE stream: ${n instanceof Error ? n.message : String(n)}`));
					try {
						this._scheduleReconnection(e, t + 1);
					} catch (e) {
						this.onerror?.(e instanceof Error ? e : Error(String(e)));
					}
				}
			});
		};
		if (this._reconnectionScheduler) {
			let e = this._reconnectionScheduler(i, r, t);
			this._cancelReconnection = typeof e == "function" ? e : void 0;
		} else {
			let e = setTimeout(i, r);
			this._cancelReconnection = () => clearTimeout(e);
		}
	}
	_handleSseStream(e, t, n) {
		if (!e) {
			t.onRequestStreamEnd?.();
			return;
		}
		let { onresumptiontoken: r, replayMessageId: i, requestSignal: a, onRequestStreamEnd: o } = t, s = () => this._abortController?.signal.aborted === !0 || a?.aborted === !0, c, l = !1, u = !1;
		(async () => {
			try {
				let t = e.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream({ onRetry: (e) => {
					this._serverRetryMs = e;
				} })).getReader();
				for (;;) {
					let { value: e, done: n } = await t.read();
					if (n) break;
					if (e.id && (c = e.id, l = !0, r?.(e.id)), e.data && (!e.event || e.event === "message")) try {
						let t = JSONRPCMessageSchema.parse(JSON.parse(e.data));
						(isJSONRPCResultResponse(t) || isJSONRPCErrorResponse(t)) && (u = !0, i !== void 0 && (t.id = i)), this.onmessage?.(t);
					} catch (e) {
						this.onerror?.(e);
					}
				}
				(n || l) && !u && this._abortController && !s() ? this._scheduleReconnection({
					resumptionToken: c,
					onresumptiontoken: r,
					replayMessageId: i,
					requestSignal: a,
					onRequestStreamEnd: o
				}, 0) : s() || o?.();
			} catch (e) {
				if (s()) return;
				if (this.onerror?.(Error(`SSE stream disconnected: ${e}`)), (n || l) && !u && this._abortController && !s()) try {
					this._scheduleReconnection({
						resumptionToken: c,
						onresumptiontoken: r,
						replayMessageId: i,
						requestSignal: a,
						onRequestStreamEnd: o
					}, 0);
				} catch (e) {
					this.onerror?.(Error(`Failed to reconnect: ${e instanceof Error ? e.message : String(e)}`)), o?.();
				}
				else o?.();
			}
		})();
	}
	async start() {
		if (this._abortController) throw Error("StreamableHTTPClientTransport already started! If using Client class, note that connect() calls start() automatically.");
		this._abortController = new AbortController();
	}
	async finishAuth(e, t) {
		if (!this._oauthProvider) throw new UnauthorizedError("finishAuth requires an OAuthClientProvider");
		let { authorizationCode: n, iss: r } = await resolveAuthorizationCallbackParams(e, t, this._oauthProvider, this._url, {
			fetchFn: this._fetchWithInit,
			resourceMetadataUrl: this._resourceMetadataUrl
		});
		if (await auth(this._oauthProvider, {
			serverUrl: this._url,
			authorizationCode: n,
			iss: r,
			resourceMetadataUrl: this._resourceMetadataUrl,
			scope: this._scope,
			fetchFn: this._fetchWithInit,
			skipIssuerMetadataValidation: this._skipIssuerMetadataValidation
		}) !== "AUTHORIZED") throw new UnauthorizedError("Failed to authorize");
	}
	async close() {
		try {
			this._cancelReconnection?.();
		} finally {
			this._cancelReconnection = void 0, this._abortController?.abort(), this.onclose?.();
		}
	}
	async send(e, t) {
		return this._send(e, t, !1);
	}
	async _send(e, t, n, r = 0) {
		try {
			let { resumptionToken: i, onresumptiontoken: a } = t || {};
			if (i) {
				this._startOrAuthSse({
					resumptionToken: i,
					replayMessageId: isJSONRPCRequest(e) ? e.id : void 0,
					requestSignal: t?.requestSignal
				}).catch((e) => this.onerror?.(e));
				return;
			}
			let o = await this._commonHeaders();
			this._applyBodyDerivedHeaders(o, e);
			let s = Array.isArray(e) ? e.some((e) => isInitializeRequest(e)) : isInitializeRequest(e);
			if (s && o.delete("mcp-session-id"), t?.headers !== void 0) for (let [e, n] of Object.entries(t.headers)) RESERVED_REQUEST_HEADER_NAMES.has(e.toLowerCase()) || o.set(e, n);
			o.set("content-type", "application/json");
			let c = [
				...o.get("accept")?.split(",").map((e) => e.trim().toLowerCase()) ?? [],
				"application/json",
				"text/event-stream"
			];
			o.set("accept", [...new Set(c)].join(", "));
			let l = this._abortController?.signal, u = t?.requestSignal !== void 0 && l !== void 0 ? anySignal(l, t.requestSignal) : t?.requestSignal ?? l, d = {
				...this._requestInit,
				method: "POST",
				headers: o,
				body: JSON.stringify(e),
				signal: u
			}, f = await this._redirects(this._fetch ?? fetch)(this._url, d);
			if (s && f.ok && (this._sessionId = f.headers.get("mcp-session-id") || void 0), !f.ok) {
				if (f.status === 401 && this._authProvider) {
					if (f.headers.has("www-authenticate")) {
						let { resourceMetadataUrl: e, scope: t } = extractWWWAuthenticateParams(f);
						this._resourceMetadataUrl = e, this._scope = computeScopeUnion(this._scope, t);
					}
					if (this._authProvider.onUnauthorized && !n) {
						try {
							await this._authProvider.onUnauthorized({
								response: f,
								serverUrl: this._url,
								fetchFn: this._fetchWithInit
							});
						} catch (e) {
							throw markAuthSeamEscape(e);
						}
						return await f.text?.().catch(() => {}), this._send(e, t, !0, r);
					}
					throw await f.text?.().catch(() => {}), markAuthSeamEscape(n ? new SdkHttpError(SdkErrorCode.ClientHttpAuthentication, "Server returned 401 after re-authentication", {
						status: 401,
						statusText: f.statusText
					}) : new UnauthorizedError());
				}
				let i = await f.text?.().catch(() => null);
				if (f.status === 403) {
					let { resourceMetadataUrl: a, scope: o, error: s, errorDescription: c } = extractWWWAuthenticateParams(f);
					if (s === "insufficient_scope") {
						if (await this._stepUpAuthorize({
							scope: o,
							resourceMetadataUrl: a,
							errorDescription: c,
							statusText: f.statusText,
							text: i
						}, r) !== "AUTHORIZED") throw markAuthSeamEscape(new UnauthorizedError());
						return this._send(e, t, n, r + 1);
					}
				}
				if (f.status === 400 && typeof i == "string" && this._isModernEnvelopedRequest(e)) try {
					let t = JSONRPCMessageSchema.parse(JSON.parse(i)), n = (Array.isArray(e) ? e : [e]).filter((e) => isJSONRPCRequest(e));
					if (isJSONRPCErrorResponse(t) && n.some((e) => e.id === t.id)) {
						this.onmessage?.(t);
						return;
					}
				} catch {}
				let a = this._unfollowedRedirect(this._url, f) ?? i;
				throw new SdkHttpError(SdkErrorCode.ClientHttpNotImplemented, `Error POSTing to endpoint: ${a}`, {
					status: f.status,
					statusText: f.statusText,
					text: i
				});
			}
			if (f.status === 202) {
				await f.text?.().catch(() => {}), isInitializedNotification(e) && this._startOrAuthSse({ resumptionToken: void 0 }).catch((e) => this.onerror?.(e));
				return;
			}
			let p = (Array.isArray(e) ? e : [e]).some((e) => "method" in e && "id" in e && e.id !== void 0), m = f.headers.get("content-type"), h = mediaTypeEssence(m);
			if (p) {
				if (h === "text/event-stream") this._handleSseStream(f.body, {
					onresumptiontoken: a,
					requestSignal: t?.requestSignal,
					onRequestStreamEnd: t?.onRequestStreamEnd
				}, !1);
				else if (h === "application/json") {
					let e = await f.json(), t = Array.isArray(e) ? e.map((e) => JSONRPCMessageSchema.parse(e)) : [JSONRPCMessageSchema.parse(e)];
					for (let e of t) this.onmessage?.(e);
				} else throw await f.text?.().catch(() => {}), new SdkError(SdkErrorCode.ClientHttpUnexpectedContent, `Unexpected content type: ${m}`, { contentType: m });
			} else await f.text?.().catch(() => {});
		} catch (e) {
			throw t?.requestSignal?.aborted !== !0 && this.onerror?.(e), e;
		}
	}
	get sessionId() {
		return this._sessionId;
	}
	async terminateSession() {
		if (this._sessionId) try {
			let e = await this._commonHeaders(), t = {
				...this._requestInit,
				method: "DELETE",
				headers: e,
				signal: this._abortController?.signal
			}, n = await this._redirects(this._fetch ?? fetch)(this._url, t);
			if (await n.text?.().catch(() => {}), !n.ok && n.status !== 405) throw new SdkHttpError(SdkErrorCode.ClientHttpFailedToTerminateSession, `Failed to terminate session: ${this._unfollowedRedirect(this._url, n) ?? n.statusText}`, {
				status: n.status,
				statusText: n.statusText
			});
			this._sessionId = void 0;
		} catch (e) {
			throw this.onerror?.(e), e;
		}
	}
	setProtocolVersion(e) {
		this._protocolVersion = e;
	}
	get protocolVersion() {
		return this._protocolVersion;
	}
	async resumeStream(e, t) {
		await this._startOrAuthSse({
			resumptionToken: e,
			onresumptiontoken: t?.onresumptiontoken
		});
	}
};
let _defaultValidator;
exports.AuthorizationServerMismatchError = AuthorizationServerMismatchError, exports.BAGGAGE_META_KEY = "baggage", exports.CLIENT_CAPABILITIES_META_KEY = CLIENT_CAPABILITIES_META_KEY, exports.CLIENT_INFO_META_KEY = CLIENT_INFO_META_KEY, exports.Client = Client, exports.ClientCredentialsProvider = ClientCredentialsProvider, exports.CrossAppAccessProvider = CrossAppAccessProvider, exports.DEFAULT_NEGOTIATED_PROTOCOL_VERSION = "2025-03-26", exports.DEFAULT_REQUEST_TIMEOUT_MSEC = 6e4, exports.DPOP_SUPPORTED_ALGS = DPOP_SUPPORTED_ALGS, exports.DpopSession = DpopSession, exports.INTERNAL_ERROR = -32603, exports.INVALID_PARAMS = -32602, exports.INVALID_REQUEST = -32600, exports.InMemoryResponseCacheStore = InMemoryResponseCacheStore, exports.InMemoryTransport = InMemoryTransport, exports.InsecureTokenEndpointError = InsecureTokenEndpointError, exports.InsufficientScopeError = InsufficientScopeError, exports.IssuerMismatchError = IssuerMismatchError, exports.JSONRPC_VERSION = "2.0", exports.LATEST_PROTOCOL_VERSION = LATEST_PROTOCOL_VERSION, exports.LOG_LEVEL_META_KEY = LOG_LEVEL_META_KEY, exports.MAX_CACHE_TTL_MS = MAX_CACHE_TTL_MS, exports.METHOD_NOT_FOUND = -32601, exports.MissingRequiredClientCapabilityError = MissingRequiredClientCapabilityError, exports.OAuthClientFlowError = OAuthClientFlowError, exports.OAuthError = OAuthError, exports.OAuthErrorCode = OAuthErrorCode, exports.PARSE_ERROR = -32700, exports.PROTOCOL_VERSION_META_KEY = PROTOCOL_VERSION_META_KEY, exports.PrivateKeyJwtProvider = PrivateKeyJwtProvider, exports.Protocol = Protocol, exports.ProtocolError = ProtocolError, exports.ProtocolErrorCode = ProtocolErrorCode, exports.RELATED_TASK_META_KEY = RELATED_TASK_META_KEY, exports.ReadBuffer = ReadBuffer, exports.RegistrationRejectedError = RegistrationRejectedError, exports.ResourceNotFoundError = ResourceNotFoundError, exports.SERVER_INFO_META_KEY = SERVER_INFO_META_KEY, exports.SSEClientTransport = SSEClientTransport, exports.STDIO_DEFAULT_MAX_BUFFER_SIZE = 0xa00000, exports.SUBSCRIPTION_ID_META_KEY = SUBSCRIPTION_ID_META_KEY, exports.SUPPORTED_PROTOCOL_VERSIONS = SUPPORTED_PROTOCOL_VERSIONS, exports.SdkError = SdkError, exports.SdkErrorCode = SdkErrorCode, exports.SdkHttpError = SdkHttpError, exports.SseError = SseError, exports.StaticPrivateKeyJwtProvider = StaticPrivateKeyJwtProvider, exports.StreamableHTTPClientTransport = StreamableHTTPClientTransport, exports.TRACEPARENT_META_KEY = "traceparent", exports.TRACESTATE_META_KEY = "tracestate", exports.UnauthorizedError = UnauthorizedError, exports.UnsupportedProtocolVersionError = UnsupportedProtocolVersionError, exports.UriTemplate = UriTemplate, exports.UrlElicitationRequiredError = UrlElicitationRequiredError, exports.accessTokenHash = accessTokenHash, exports.applyMiddlewares = applyMiddlewares, exports.assertCompleteRequestPrompt = function(e) {
	if (e.params.ref.type !== "ref/prompt") throw TypeError(`Expected CompleteRequestPrompt, but got ${e.params.ref.type}`);
}, exports.assertCompleteRequestResourceTemplate = function(e) {
	if (e.params.ref.type !== "ref/resource") throw TypeError(`Expected CompleteRequestResourceTemplate, but got ${e.params.ref.type}`);
}, exports.assertSecureTokenEndpoint = assertSecureTokenEndpoint, exports.auth = auth, exports.buildDiscoveryUrls = buildDiscoveryUrls, exports.checkResourceAllowed = checkResourceAllowed, exports.computeScopeUnion = computeScopeUnion, exports.createFetchWithInit = createFetchWithInit, exports.createMiddleware = createMiddleware, exports.createPrivateKeyJwtAuth = createPrivateKeyJwtAuth, exports.deserializeMessage = deserializeMessage, exports.discoverAndRequestJwtAuthGrant = async function(e) {
	let { idpUrl: t, fetchFn: n = fetch, ...r } = e, i = await discoverAuthorizationServerMetadata(String(t), { fetchFn: n });
	if (!i?.token_endpoint) throw Error(`Failed to discover token endpoint for IdP: ${t}`);
	return requestJwtAuthorizationGrant({
		...r,
		tokenEndpoint: i.token_endpoint,
		fetchFn: n
	});
}, exports.discoverAuthorizationServerMetadata = discoverAuthorizationServerMetadata, exports.discoverOAuthMetadata = async function(e, { authorizationServerUrl: t, protocolVersion: n } = {}, r = fetch) {
	typeof e == "string" && (e = new URL(e)), t ||= e, typeof t == "string" && (t = new URL(t)), n ??= LATEST_PROTOCOL_VERSION;
	let i = await discoverMetadataWithFallback(t, "oauth-authorization-server", r, {
		protocolVersion: n,
		metadataServerUrl: t
	});
	if (!i || i.status === 404) await i?.text?.().catch(() => {});
	else {
		if (!i.ok) throw await i.text?.().catch(() => {}), Error(`HTTP ${i.status} trying to load well-known OAuth metadata`);
		return OAuthMetadataSchema.parse(await i.json());
	}
}, exports.discoverOAuthProtectedResourceMetadata = discoverOAuthProtectedResourceMetadata, exports.discoverOAuthServerInfo = discoverOAuthServerInfo, exports.exchangeAuthorization = async function(e, { metadata: t, clientInformation: n, authorizationCode: r, iss: i, codeVerifier: a, redirectUri: o, resource: s, addClientAuthentication: c, dpop: l, fetchFn: u }) {
	return validateAuthorizationResponseIssuer({
		iss: i,
		expectedIssuer: t?.issuer,
		issParameterSupported: isIssParameterSupported(t)
	}), executeTokenRequest(e, {
		metadata: t,
		tokenRequestParams: prepareAuthorizationCodeRequest(r, a, o),
		clientInformation: n,
		addClientAuthentication: c,
		resource: s,
		dpop: l,
		fetchFn: u
	});
}, exports.exchangeJwtAuthGrant = async function(e) {
	let { tokenEndpoint: t, jwtAuthGrant: n, clientId: r, clientSecret: i, authMethod: a = "client_secret_basic", fetchFn: o = fetch } = e, s = assertSecureTokenEndpoint(t), c = new URLSearchParams({
		grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
		assertion: n
	}), l = new Headers({ "Content-Type": "application/x-www-form-urlencoded" });
	applyClientAuthentication(a, {
		client_id: r,
		client_secret: i
	}, l, c);
	let u = await fetchWithinOrigin(o)(s, {
		method: "POST",
		headers: l,
		body: c.toString()
	});
	if (!u.ok) {
		let e = await u.json().catch(() => ({})), t = OAuthErrorResponseSchema.safeParse(e);
		if (t.success) {
			let { error: e, error_description: n } = t.data;
			throw Error(`JWT grant exchange failed: ${e}${n ? ` - ${n}` : ""}`);
		}
		throw Error(`JWT grant exchange failed with status ${u.status}: ${JSON.stringify(e)}`);
	}
	let d = await u.json(), f = OAuthTokensSchema.safeParse(withoutIssuer(d));
	if (!f.success) throw Error(`Invalid token response: ${f.error.message}`);
	return f.data;
}, exports.extractResourceMetadataUrl = function(e) {
	let t = e.headers.get("WWW-Authenticate");
	if (!t) return;
	let [n, r] = t.split(" ");
	if (n?.toLowerCase() !== "bearer" || !r) return;
	let i = /resource_metadata="([^"]*)"/.exec(t);
	if (i && i[1]) try {
		return new URL(i[1]);
	} catch {
		return;
	}
}, exports.extractWWWAuthenticateParams = extractWWWAuthenticateParams, exports.fetchToken = fetchToken, exports.fromJsonSchema = function(e, t) {
	return fromJsonSchema$1(e, t ?? (_defaultValidator ??= new AjvJsonSchemaValidator()));
}, exports.generateDpopKeyPair = generateDpopKeyPair, exports.getDisplayName = function(e) {
	return e.title !== void 0 && e.title !== "" ? e.title : "annotations" in e && e.annotations?.title ? e.annotations.title : e.name;
}, exports.getSupportedElicitationModes = getSupportedElicitationModes, exports.isCallToolResult = isCallToolResult, exports.isDpopNonceChallenge = isDpopNonceChallenge, exports.isHttpsUrl = isHttpsUrl, exports.isInitializeRequest = isInitializeRequest, exports.isInitializedNotification = isInitializedNotification, exports.isInputRequiredResult = isInputRequiredResult, exports.isJSONRPCErrorResponse = isJSONRPCErrorResponse, exports.isJSONRPCNotification = isJSONRPCNotification, exports.isJSONRPCRequest = isJSONRPCRequest, exports.isJSONRPCResponse = isJSONRPCResponse, exports.isJSONRPCResultResponse = isJSONRPCResultResponse, exports.isJsonContentType = function(e) {
	return e === "application/json" || mediaTypeEssence(e) === "application/json";
}, exports.isSpecType = isSpecType, exports.isStrictScopeSuperset = isStrictScopeSuperset, exports.isTaskAugmentedRequestParams = isTaskAugmentedRequestParams, exports.mergeCapabilities = mergeCapabilities, exports.parseErrorResponse = parseErrorResponse, exports.parseJSONRPCMessage = function(e) {
	return JSONRPCMessageSchema.parse(e);
}, exports.preloadSchemas = function() {
	buildSchemas2025(), buildSchemas2026(), warmRegistryMaps2025(), warmInputSchemaMaps2026(), warmWireResultSchemas2026();
}, exports.prepareAuthorizationCodeRequest = prepareAuthorizationCodeRequest, exports.refreshAuthorization = refreshAuthorization, exports.registerClient = registerClient, exports.requestJwtAuthorizationGrant = requestJwtAuthorizationGrant, exports.resolveClientMetadata = resolveClientMetadata, exports.resourceUrlFromServerUrl = resourceUrlFromServerUrl, exports.selectClientAuthMethod = selectClientAuthMethod, exports.selectResourceURL = selectResourceURL, exports.serializeMessage = function(e) {
	return JSON.stringify(e) + "\n";
}, exports.specTypeSchemas = specTypeSchemas, exports.startAuthorization = startAuthorization, exports.validateAuthorizationResponseIssuer = validateAuthorizationResponseIssuer, exports.validateClientMetadataUrl = function(e) {
	if (e && !isHttpsUrl(e)) throw new OAuthError(OAuthErrorCode.InvalidClientMetadata, `clientMetadataUrl must be a valid HTTPS URL with a non-root pathname, got: ${e}`);
}, exports.withDpop = withDpop, exports.withDpopFromProvider = withDpopFromProvider, exports.withInputRequired = function(e) {
	return { "~standard": {
		version: 1,
		vendor: "modelcontextprotocol",
		validate: (t, n) => isInputRequiredResult(t) ? { value: t } : e["~standard"].validate(t, n)
	} };
}, exports.withLogging = withLogging, exports.withOAuth = withOAuth;
