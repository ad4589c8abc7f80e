const require_index = require("./index.js"), encoder = new TextEncoder(), decoder = new TextDecoder(), strictDecoder = new TextDecoder("utf-8", { fatal: !0 }), UINT32_RANGE = 2 ** 32;
function concat(...e) {
	let t = e.reduce((e, { length: t }) => e + t, 0), n = new Uint8Array(t), r = 0;
	for (let t of e) n.set(t, r), r += t.length;
	return n;
}
function writeUInt32BE(e, t, n) {
	if (t < 0 || t >= UINT32_RANGE) throw RangeError(`value must be >= 0 and <= ${UINT32_RANGE - 1}. Received ${t}`);
	e.set([
		t >>> 24,
		t >>> 16,
		t >>> 8,
		t & 255
	], n);
}
function uint64be(e) {
	let t = Math.floor(e / UINT32_RANGE), n = e % UINT32_RANGE, r = new Uint8Array(8);
	return writeUInt32BE(r, t, 0), writeUInt32BE(r, n, 4), r;
}
function uint32be(e) {
	let t = new Uint8Array(4);
	return writeUInt32BE(t, e), t;
}
const NON_ASCII = /[^\x00-\x7f]/;
function encode$1(e) {
	if (typeof e == "string" && e.length >= 128) {
		if (NON_ASCII.test(e)) throw TypeError("non-ASCII string encountered in encode()");
		return encoder.encode(e);
	}
	let t = new Uint8Array(e.length);
	for (let n = 0; n < e.length; n++) {
		let r = e.charCodeAt(n);
		if (r > 127) throw TypeError("non-ASCII string encountered in encode()");
		t[n] = r;
	}
	return t;
}
function encodeBase64(e, t = !1) {
	if (Uint8Array.prototype.toBase64) return e.toBase64({
		alphabet: t ? "base64url" : "base64",
		omitPadding: t
	});
	let n = 32768, r = [];
	for (let t = 0; t < e.length; t += n) r.push(String.fromCharCode.apply(null, e.subarray(t, t + n)));
	let i = btoa(r.join(""));
	return t ? i.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : i;
}
function decodeBase64(e, t = !1) {
	if (Uint8Array.fromBase64) return Uint8Array.fromBase64(e, { alphabet: t ? "base64url" : "base64" });
	if (t) {
		if (e.includes("+") || e.includes("/")) throw TypeError("Invalid base64url");
		e = e.replace(/-/g, "+").replace(/_/g, "/");
	}
	let n = atob(e), r = new Uint8Array(n.length);
	for (let e = 0; e < n.length; e++) r[e] = n.charCodeAt(e);
	return r;
}
async function digest(e, t) {
	let n = `SHA-${e.slice(-3)}`;
	return new Uint8Array(await crypto.subtle.digest(n, t));
}
// node_modules/jose/dist/webapi/util/errors.js
var errors_exports = require_index.Nr({
	JOSEAlgNotAllowed: () => JOSEAlgNotAllowed,
	JOSEError: () => JOSEError,
	JOSENotSupported: () => JOSENotSupported,
	JWEDecryptionFailed: () => JWEDecryptionFailed,
	JWEInvalid: () => JWEInvalid,
	JWKInvalid: () => JWKInvalid,
	JWKSInvalid: () => JWKSInvalid,
	JWKSMultipleMatchingKeys: () => JWKSMultipleMatchingKeys,
	JWKSNoMatchingKey: () => JWKSNoMatchingKey,
	JWKSTimeout: () => JWKSTimeout,
	JWSInvalid: () => JWSInvalid,
	JWSSignatureVerificationFailed: () => JWSSignatureVerificationFailed,
	JWTClaimValidationFailed: () => JWTClaimValidationFailed,
	JWTExpired: () => JWTExpired,
	JWTInvalid: () => JWTInvalid
}), JOSEError = class extends Error {
	static code = "ERR_JOSE_GENERIC";
	code = "ERR_JOSE_GENERIC";
	constructor(e, t) {
		super(e, t), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
	}
}, JWTClaimValidationFailed = class extends JOSEError {
	static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
	code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
	claim;
	reason;
	payload;
	constructor(e, t, n = "unspecified", r = "unspecified") {
		super(e, { cause: {
			claim: n,
			reason: r,
			payload: t
		} }), this.claim = n, this.reason = r, this.payload = t;
	}
}, JWTExpired = class extends JOSEError {
	static code = "ERR_JWT_EXPIRED";
	code = "ERR_JWT_EXPIRED";
	claim;
	reason;
	payload;
	constructor(e, t, n = "unspecified", r = "unspecified") {
		super(e, { cause: {
			claim: n,
			reason: r,
			payload: t
		} }), this.claim = n, this.reason = r, this.payload = t;
	}
}, JOSEAlgNotAllowed = class extends JOSEError {
	static code = "ERR_JOSE_ALG_NOT_ALLOWED";
	code = "ERR_JOSE_ALG_NOT_ALLOWED";
}, JOSENotSupported = class extends JOSEError {
	static code = "ERR_JOSE_NOT_SUPPORTED";
	code = "ERR_JOSE_NOT_SUPPORTED";
}, JWEDecryptionFailed = class extends JOSEError {
	static code = "ERR_JWE_DECRYPTION_FAILED";
	code = "ERR_JWE_DECRYPTION_FAILED";
	constructor(e = "decryption operation failed", t) {
		super(e, t);
	}
}, JWEInvalid = class extends JOSEError {
	static code = "ERR_JWE_INVALID";
	code = "ERR_JWE_INVALID";
}, JWSInvalid = class extends JOSEError {
	static code = "ERR_JWS_INVALID";
	code = "ERR_JWS_INVALID";
}, JWTInvalid = class extends JOSEError {
	static code = "ERR_JWT_INVALID";
	code = "ERR_JWT_INVALID";
}, JWKInvalid = class extends JOSEError {
	static code = "ERR_JWK_INVALID";
	code = "ERR_JWK_INVALID";
}, JWKSInvalid = class extends JOSEError {
	static code = "ERR_JWKS_INVALID";
	code = "ERR_JWKS_INVALID";
}, JWKSNoMatchingKey = class extends JOSEError {
	static code = "ERR_JWKS_NO_MATCHING_KEY";
	code = "ERR_JWKS_NO_MATCHING_KEY";
	constructor(e = "no applicable key found in the JSON Web Key Set", t) {
		super(e, t);
	}
}, JWKSMultipleMatchingKeys = class extends JOSEError {
	[Symbol.asyncIterator] = async function* () {};
	static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
	code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
	constructor(e = "multiple matching keys found in the JSON Web Key Set", t) {
		super(e, t);
	}
}, JWKSTimeout = class extends JOSEError {
	static code = "ERR_JWKS_TIMEOUT";
	code = "ERR_JWKS_TIMEOUT";
	constructor(e = "request timed out", t) {
		super(e, t);
	}
}, JWSSignatureVerificationFailed = class extends JOSEError {
	static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
	code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
	constructor(e = "signature verification failed", t) {
		super(e, t);
	}
}, base64url_exports = require_index.Nr({
	decode: () => decode,
	encode: () => encode
});
function decode(e) {
	try {
		return decodeBase64(typeof e == "string" ? e : decoder.decode(e), !0);
	} catch (e) {
		throw TypeError("The input to be decoded is not correctly encoded.", { cause: e });
	}
}
function encode(e) {
	return encodeBase64(typeof e == "string" ? encoder.encode(e) : e, !0);
}
// node_modules/jose/dist/webapi/lib/validate.js
function assertUint8Array(e, t) {
	if (!(e instanceof Uint8Array)) throw TypeError(`${t} must be an instance of Uint8Array`);
}
function isObject(e) {
	if (typeof e != "object" || !e || Object.prototype.toString.call(e) !== "[object Object]") return !1;
	let t = Object.getPrototypeOf(e);
	return t === null || Object.getPrototypeOf(t) === null;
}
function isJwkSet(e) {
	return isObject(e) && Array.isArray(e.keys) && Array.from(e.keys).every(isObject);
}
function isDisjoint(...e) {
	let t = new Set();
	for (let n of e) if (n) for (let e of Object.keys(n)) {
		if (t.has(e)) return !1;
		t.add(e);
	}
	return !0;
}
function assertNotSet(e, t) {
	if (e !== void 0) throw TypeError(`${t} can only be called once`);
}
function decodeBase64url(e, t, n) {
	try {
		return decode(e);
	} catch (e) {
		throw new n(`Failed to base64url decode the ${t}`, { cause: e });
	}
}
function encodeAsciiMember(e, t, n) {
	try {
		return encode$1(e);
	} catch (e) {
		throw new n(`The ${t} is not a valid base64url string`, { cause: e });
	}
}
function parseJoseHeader(e, t, n) {
	let r;
	try {
		r = JSON.parse(strictDecoder.decode(decode(e)));
	} catch (e) {
		throw new t(n, { cause: e });
	}
	if (!isObject(r)) throw new t(n);
	return r;
}
const JWS_RECOGNIZED = {
	__proto__: null,
	b64: !0
}, JWE_RECOGNIZED = { __proto__: null };
function validateAlgorithms(e, t) {
	if (t !== void 0 && (!Array.isArray(t) || t.some((e) => typeof e != "string"))) throw TypeError(`"${e}" option must be an array of strings`);
	return t === void 0 ? void 0 : new Set(t);
}
function validateCritDuplicates(e, t) {
	let { crit: n } = t ?? {};
	if (Array.isArray(n) && new Set(n).size !== n.length) throw new e("\"crit\" (Critical) Header Parameter MUST NOT contain duplicate values");
}
function validateCrit(e, t, n, r, i) {
	if (i.crit !== void 0 && r?.crit === void 0) throw new e("\"crit\" (Critical) Header Parameter MUST be integrity protected");
	if (!r || r.crit === void 0) return [];
	if (!Array.isArray(r.crit) || r.crit.length === 0 || r.crit.some((e) => typeof e != "string" || e.length === 0)) throw new e("\"crit\" (Critical) Header Parameter MUST be an array of non-empty strings when present");
	let a = n === void 0 ? t : {
		__proto__: null,
		...n,
		...t
	};
	for (let t of r.crit) {
		if (!(t in a)) throw new JOSENotSupported(`Extension Header Parameter "${t}" is not recognized`);
		if (!Object.hasOwn(i, t) || i[t] === void 0) throw new e(`Extension Header Parameter "${t}" is missing`);
		if (a[t] && (!Object.hasOwn(r, t) || r[t] === void 0)) throw new e(`Extension Header Parameter "${t}" MUST be integrity protected`);
	}
	return r.crit;
}
function validateB64(e, t) {
	if (t.includes("b64")) {
		let t = e.b64;
		if (typeof t != "boolean") throw new JWSInvalid("The \"b64\" (base64url-encode payload) Header Parameter must be a boolean");
		return t;
	}
	return !0;
}
function serializeJoseHeader(e, t) {
	let n, r;
	try {
		n = JSON.stringify(t), r = JSON.parse(n);
	} catch (t) {
		throw new e("JOSE Header is not valid JSON", { cause: t });
	}
	if (!isObject(r)) throw new e("JOSE Header is not a JSON object");
	return [r, n];
}
// node_modules/jose/dist/webapi/lib/key.js
const tag = (e) => e[Symbol.toStringTag], jwkMatchesOp = (e, t, n) => {
	let { alg: r } = e;
	if (t.use !== void 0) {
		let e = n === "sign" || n === "verify" ? "sig" : "enc";
		if (t.use !== e) throw TypeError(`Invalid key for this operation, its "use" must be "${e}" when present`);
	}
	if (t.alg !== void 0 && t.alg !== r) throw TypeError(`Invalid key for this operation, its "alg" must be "${r}" when present`);
	if (Array.isArray(t.key_ops)) {
		let r = n === "encrypt" || n === "decrypt" ? e.ops?.[n === "encrypt" ? 0 : 1] : n;
		if (r && !t.key_ops.includes(r)) throw TypeError(`Invalid key for this operation, its "key_ops" must include "${r}" when present`);
	}
};
async function prepareKey(e, t, n) {
	let { alg: r, secret: i } = e, a = n === "decrypt" || n === "sign";
	if (i && t instanceof Uint8Array) return t;
	let o, s;
	if (isObject(t)) {
		if (o = normalizeJwk(t), typeof o.kty != "string") throw invalidKeyType(r, t, i);
		if (!(i ? o.kty === "oct" && typeof o.k == "string" : o.kty !== "oct" && (a ? o.kty === "AKP" && typeof o.priv == "string" || typeof o.d == "string" : o.d === void 0 && o.priv === void 0))) throw TypeError(i ? "JSON Web Key for symmetric algorithms must have JWK \"kty\" (Key Type) equal to \"oct\" and the JWK \"k\" (Key Value) present" : `JSON Web Key for this operation must be a ${a ? "private" : "public"} JWK`);
		if (jwkMatchesOp(e, o, n), o.kty === "oct") return decode(o.k);
		if (!Object.isFrozen(t)) {
			let { key_ops: e } = t;
			Array.isArray(e) && Object.freeze(e), Object.freeze(t);
		}
	} else {
		if (!isKeyLike(t)) throw invalidKeyType(r, t, i);
		let e = i ? "secret" : a ? "private" : "public";
		if (t.type !== e && (i || [
			"secret",
			"public",
			"private"
		].includes(t.type))) throw TypeError(`${tag(t)} instances must be of type "${e}" for the ${r} algorithm`);
		if (isCryptoKey(t)) return t;
		if (s = t, s.type === "secret") return s.export();
	}
	cache ||= new WeakMap();
	let c = t, l = cache.get(c);
	if (l?.[r]) return l[r];
	if (l || cache.set(c, l = {}), s && typeof s.toCryptoKey == "function") {
		let t = s.type === "public", n = nist[s.asymmetricKeyDetails?.namedCurve], i = e.resolve?.({
			crv: n,
			asymmetricKeyType: s.asymmetricKeyType
		}) ?? e.subtle;
		return l[r] = s.toCryptoKey(i, t, e.usages[+!t]);
	}
	return o ??= s.export({ format: "jwk" }), o.alg = r, l[r] = await jwkToKey(e, o);
}
let cache;
const nist = {
	__proto__: null,
	prime256v1: "P-256",
	secp384r1: "P-384",
	secp521r1: "P-521"
};
function assertCryptoKey(e) {
	if (!isCryptoKey(e)) throw Error("CryptoKey instance expected");
}
const isCryptoKey = (e) => {
	if (e?.[Symbol.toStringTag] === "CryptoKey") return !0;
	try {
		return e instanceof CryptoKey;
	} catch {
		return !1;
	}
}, isKeyObject = (e) => e?.[Symbol.toStringTag] === "KeyObject", isKeyLike = (e) => isCryptoKey(e) || isKeyObject(e);
function message(e, t, ...n) {
	if (n.length > 2) {
		let t = n.pop();
		e += `one of type ${n.join(", ")}, or ${t}.`;
	} else n.length === 2 ? e += `one of type ${n[0]} or ${n[1]}.` : e += `of type ${n[0]}.`;
	return t == null ? e += ` Received ${t}` : typeof t == "function" && t.name ? e += ` Received function ${t.name}` : typeof t == "object" && t && t.constructor?.name && (e += ` Received an instance of ${t.constructor.name}`), e;
}
const invalidKeyInput = (e, ...t) => message("Key must be ", e, ...t);
function invalidKeyType(e, t, n) {
	let r = [
		"CryptoKey",
		"KeyObject",
		"JSON Web Key"
	];
	return n && r.push("Uint8Array"), TypeError(message(`Key for the ${e} algorithm must be `, t, ...r));
}
const unusable = (e, t = "algorithm.name") => TypeError(`CryptoKey does not support this operation, its ${t} must be ${e}`);
function checkUsage(e, t) {
	if (t && !e.usages.includes(t)) throw TypeError(`CryptoKey does not support this operation, its usages must include ${t}.`);
}
function checkModulusLength(e, t) {
	let { modulusLength: n } = t.algorithm;
	if (typeof n != "number" || n < 2048) throw TypeError(`${e} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(e, t, n) {
	let r = e.algorithm;
	if (r.name !== t.name) throw unusable(t.name);
	if (t.hash && r.hash?.name !== t.hash) throw unusable(t.hash, "algorithm.hash");
	if (t.namedCurve && r.namedCurve !== t.namedCurve) throw unusable(t.namedCurve, "algorithm.namedCurve");
	if (t.length !== void 0 && r.length !== t.length) throw unusable(t.length, "algorithm.length");
	checkUsage(e, n);
}
function snapshotJwk(e) {
	return {
		__proto__: null,
		...e
	};
}
function normalizeJwk(e) {
	let t = snapshotJwk(e);
	if (t.ext !== void 0 && typeof t.ext != "boolean") throw TypeError("\"ext\" (Extractable) Parameter must be a boolean");
	if (t.key_ops !== void 0) {
		let e = t.key_ops, n = Array.isArray(e) ? [...e] : void 0;
		if (!n || n.some((e) => typeof e != "string") || new Set(n).size !== n.length) throw TypeError("\"key_ops\" (Key Operations) Parameter must be an array of unique strings");
		t.key_ops = n;
	}
	return t;
}
function validateExtractableOption(e) {
	if (e !== void 0 && typeof e != "boolean") throw TypeError("\"extractable\" option must be a boolean");
	return e;
}
async function jwkToKey(e, t, n) {
	if (!e.kty.includes(t.kty)) throw new JOSENotSupported("Invalid or unsupported JWK \"alg\" (Algorithm) Parameter value");
	let r = e.resolve?.({
		kty: t.kty,
		crv: t.crv
	}) ?? e.subtle, i = !!(t.d || t.priv), a = {
		...t,
		ext: n ?? t.ext
	};
	return a.kty !== "AKP" && delete a.alg, delete a.use, crypto.subtle.importKey("jwk", a, r, a.ext ?? !i, t.key_ops ?? e.usages[+!!i]);
}
async function rawKey(e, t, n, r = !1) {
	return e instanceof Uint8Array && (e = await crypto.subtle.importKey("raw", e, t, r, [n])), checkCryptoKey(e, t, n), e;
}
// node_modules/jose/dist/webapi/lib/content_encryption.js
const generateCek = (e) => crypto.getRandomValues(new Uint8Array(e.cekBits >> 3));
function checkCekLength(e, t) {
	let n = e.byteLength << 3;
	if (n !== t) throw new JWEInvalid(`Invalid Content Encryption Key length. Expected ${t} bits, got ${n} bits`);
}
const generateIv = (e) => crypto.getRandomValues(new Uint8Array(e.ivBits >> 3));
function checkIvLength(e, t) {
	if (t.length << 3 !== e.ivBits) throw new JWEInvalid("Invalid Initialization Vector length");
}
async function cbcKeySetup(e, t, n) {
	if (!(t instanceof Uint8Array)) throw TypeError(invalidKeyInput(t, "Uint8Array"));
	let r = e.cekBits >> 1;
	return [
		await crypto.subtle.importKey("raw", t.subarray(r >> 3), "AES-CBC", !1, [n]),
		await crypto.subtle.importKey("raw", t.subarray(0, r >> 3), {
			hash: `SHA-${r << 1}`,
			name: "HMAC"
		}, !1, ["sign"]),
		r
	];
}
async function cbcHmacTag(e, t, n) {
	return new Uint8Array((await crypto.subtle.sign("HMAC", e, t)).slice(0, n >> 3));
}
async function cbcEncrypt(e, t, n, r, i) {
	let [a, o, s] = await cbcKeySetup(e, n, "encrypt"), c = new Uint8Array(await crypto.subtle.encrypt({
		iv: r,
		name: "AES-CBC"
	}, a, t));
	return {
		ciphertext: c,
		tag: await cbcHmacTag(o, concat(i, r, c, uint64be(i.length * 8)), s),
		iv: r
	};
}
async function timingSafeEqual(e, t) {
	let n = {
		name: "HMAC",
		hash: "SHA-256"
	}, r = await crypto.subtle.generateKey(n, !1, ["sign", "verify"]), i = await crypto.subtle.sign(n, r, e);
	return crypto.subtle.verify(n, r, i, t);
}
async function cbcDecrypt(e, t, n, r, i, a) {
	let [o, s, c] = await cbcKeySetup(e, t, "decrypt"), l = await cbcHmacTag(s, concat(a, r, n, uint64be(a.length * 8)), c);
	try {
		if (await timingSafeEqual(i, l)) return new Uint8Array(await crypto.subtle.decrypt({
			iv: r,
			name: "AES-CBC"
		}, o, n));
	} catch {}
	throw new JWEDecryptionFailed();
}
async function encrypt(e, t, n, r, i) {
	if (!isCryptoKey(n) && !(n instanceof Uint8Array)) throw TypeError(invalidKeyInput(n, "CryptoKey", "KeyObject", "Uint8Array", "JSON Web Key"));
	if (r ? checkIvLength(e, r) : r = generateIv(e), n instanceof Uint8Array && checkCekLength(n, e.cekBits), e.cbc) return cbcEncrypt(e, t, n, r, i);
	let a = await rawKey(n, e.subtle, "encrypt"), o = new Uint8Array(await crypto.subtle.encrypt({
		additionalData: i,
		iv: r,
		name: "AES-GCM",
		tagLength: 128
	}, a, t));
	return {
		ciphertext: o.subarray(0, -16),
		tag: o.subarray(-16),
		iv: r
	};
}
async function decrypt(e, t, n, r, i, a) {
	if (!isCryptoKey(t) && !(t instanceof Uint8Array)) throw TypeError(invalidKeyInput(t, "CryptoKey", "KeyObject", "Uint8Array", "JSON Web Key"));
	if (!r) throw new JWEInvalid("JWE Initialization Vector missing");
	if (!i) throw new JWEInvalid("JWE Authentication Tag missing");
	if (!e.cbc && i.length !== 16) throw new JWEInvalid("Invalid Authentication Tag length");
	if (checkIvLength(e, r), t instanceof Uint8Array && checkCekLength(t, e.cekBits), e.cbc) return cbcDecrypt(e, t, n, r, i, a);
	let o = await rawKey(t, e.subtle, "decrypt");
	try {
		return new Uint8Array(await crypto.subtle.decrypt({
			additionalData: a,
			iv: r,
			name: "AES-GCM",
			tagLength: 128
		}, o, concat(n, i)));
	} catch {
		throw new JWEDecryptionFailed();
	}
}
// node_modules/jose/dist/webapi/lib/key_descriptor.js
function table(e) {
	let t = { __proto__: null };
	for (let n in e) t[n] = {
		...e[n],
		alg: n
	};
	return t;
}
// node_modules/jose/dist/webapi/lib/jwe_algorithms.js
const wrap = [["encrypt", "wrapKey"], ["decrypt", "unwrapKey"]], derive = [[], ["deriveBits"]], none = [[], []];
function rsaes(e) {
	return {
		kty: ["RSA"],
		mode: "key-encryption",
		subtle: {
			name: "RSA-OAEP",
			hash: `SHA-${e}`
		},
		usages: wrap,
		ops: ["wrapKey", "unwrapKey"]
	};
}
function ecdh(e) {
	return {
		kty: ["EC", "OKP"],
		mode: e,
		subtle: { name: "ECDH" },
		resolve: ({ kty: e, crv: t, asymmetricKeyType: n }) => {
			if (t === "X25519" || n === "x25519") return { name: "X25519" };
			if (e === "OKP") throw new JOSENotSupported("Invalid or unsupported JWK \"alg\" (Algorithm) Parameter value");
			return {
				name: "ECDH",
				namedCurve: t
			};
		},
		usages: derive,
		ops: [void 0, "deriveBits"]
	};
}
function aeskw(e, t = !1) {
	return {
		kty: ["oct"],
		mode: "key-wrapping",
		secret: !0,
		subtle: {
			name: t ? "AES-GCM" : "AES-KW",
			length: e
		},
		usages: none,
		ops: t ? ["encrypt", "decrypt"] : ["wrapKey", "unwrapKey"]
	};
}
function pbes2() {
	return {
		kty: ["oct"],
		mode: "key-wrapping",
		secret: !0,
		subtle: { name: "PBKDF2" },
		usages: none,
		ops: ["deriveBits", "deriveBits"]
	};
}
const JWE = table({
	dir: {
		kty: ["oct"],
		mode: "direct-encryption",
		secret: !0,
		subtle: { name: "AES-GCM" },
		usages: none,
		ops: ["encrypt", "decrypt"]
	},
	"RSA-OAEP": rsaes(1),
	"RSA-OAEP-256": rsaes(256),
	"RSA-OAEP-384": rsaes(384),
	"RSA-OAEP-512": rsaes(512),
	"ECDH-ES": ecdh("direct-key-agreement"),
	"ECDH-ES+A128KW": ecdh("key-agreement-with-key-wrapping"),
	"ECDH-ES+A192KW": ecdh("key-agreement-with-key-wrapping"),
	"ECDH-ES+A256KW": ecdh("key-agreement-with-key-wrapping"),
	A128KW: aeskw(128),
	A192KW: aeskw(192),
	A256KW: aeskw(256),
	A128GCMKW: aeskw(128, !0),
	A192GCMKW: aeskw(192, !0),
	A256GCMKW: aeskw(256, !0),
	"PBES2-HS256+A128KW": pbes2(),
	"PBES2-HS384+A192KW": pbes2(),
	"PBES2-HS512+A256KW": pbes2()
}), contentOps = ["encrypt", "decrypt"];
function contentEncryption(e, t = !1) {
	return {
		kty: ["oct"],
		secret: !0,
		subtle: {
			name: t ? "AES-CBC" : "AES-GCM",
			length: e
		},
		usages: none,
		ops: contentOps,
		cekBits: e,
		ivBits: t ? 128 : 96,
		cbc: t
	};
}
const ENC = table({
	A128GCM: contentEncryption(128),
	A192GCM: contentEncryption(192),
	A256GCM: contentEncryption(256),
	"A128CBC-HS256": contentEncryption(256, !0),
	"A192CBC-HS384": contentEncryption(384, !0),
	"A256CBC-HS512": contentEncryption(512, !0)
});
function unsupported(e, t) {
	throw new JOSENotSupported(`Invalid or unsupported "${e}" (JWE ${t}) header value`);
}
function jweAlgorithm(e) {
	return (typeof e == "string" ? JWE[e] : void 0) ?? unsupported("alg", "Algorithm");
}
function isJWECEKTransport(e) {
	return e.mode === "key-wrapping" || e.mode === "key-encryption" || e.mode === "key-agreement-with-key-wrapping";
}
function jweEncryption(e) {
	return (typeof e == "string" ? ENC[e] : void 0) ?? unsupported("enc", "Encryption Algorithm");
}
// node_modules/jose/dist/webapi/lib/key_management.js
function checkEcdhCryptoKey(e, t) {
	if (e.algorithm.name !== "ECDH" && e.algorithm.name !== "X25519") throw TypeError("CryptoKey does not support this operation, its algorithm.name must be ECDH or X25519");
	checkUsage(e, t);
}
async function aeskwWrap(e, t, n) {
	let r = await rawKey(t, jweAlgorithm(e).subtle, "wrapKey", !0), i = await crypto.subtle.importKey("raw", n, {
		hash: "SHA-256",
		name: "HMAC"
	}, !0, ["sign"]);
	return new Uint8Array(await crypto.subtle.wrapKey("raw", i, r, "AES-KW"));
}
async function aeskwUnwrap(e, t, n) {
	let r = await rawKey(t, jweAlgorithm(e).subtle, "unwrapKey", !0), i = await crypto.subtle.unwrapKey("raw", n, r, "AES-KW", {
		hash: "SHA-256",
		name: "HMAC"
	}, !0, ["sign"]);
	return new Uint8Array(await crypto.subtle.exportKey("raw", i));
}
function checkRsaKey(e, t, n) {
	checkCryptoKey(t, jweAlgorithm(e).subtle, n), checkModulusLength(e, t);
}
async function deriveKey(e, t, n, r) {
	if (!(e instanceof Uint8Array) || e.length < 8) throw new JWEInvalid("PBES2 Salt Input must be 8 or more octets");
	if (!Number.isSafeInteger(n) || Math.sign(n) !== 1) throw new JWEInvalid("PBES2 Count Input must be a positive integer");
	let i = concat(encode$1(t), Uint8Array.of(0), e), a = parseInt(t.slice(13, 16), 10), o = {
		hash: `SHA-${t.slice(8, 11)}`,
		iterations: n,
		name: "PBKDF2",
		salt: i
	}, s = await rawKey(r, jweAlgorithm(t).subtle, "deriveBits");
	return new Uint8Array(await crypto.subtle.deriveBits(o, s, a));
}
function lengthAndInput(e) {
	return concat(uint32be(e.length), e);
}
async function concatKdf(e, t, n) {
	let r = t >> 3, i = Math.ceil(r / 32), a = new Uint8Array(i * 32);
	for (let t = 1; t <= i; t++) {
		let r = await digest("sha256", concat(uint32be(t), e, n));
		a.set(r, (t - 1) * 32);
	}
	return a.slice(0, r);
}
async function ecdhesDeriveKey(e, t, n, r, i = new Uint8Array(), a = new Uint8Array()) {
	checkEcdhCryptoKey(e), checkEcdhCryptoKey(t, "deriveBits");
	let o = concat(lengthAndInput(encode$1(n)), lengthAndInput(i), lengthAndInput(a), uint32be(r));
	return concatKdf(new Uint8Array(await crypto.subtle.deriveBits({
		name: e.algorithm.name,
		public: e
	}, t, e.algorithm.name === "X25519" ? 256 : Math.ceil(parseInt(e.algorithm.namedCurve.slice(-3), 10) / 8) << 3)), r, o);
}
function assertEcdhKey(e) {
	assertCryptoKey(e);
	let t = e.algorithm.namedCurve;
	if (t !== "P-256" && t !== "P-384" && t !== "P-521" && e.algorithm.name !== "X25519") throw new JOSENotSupported("ECDH with the provided key is not allowed or not supported by your javascript runtime");
}
function partyInfo(e, t) {
	let n = e[t];
	if (n !== void 0) {
		if (typeof n != "string") throw new JWEInvalid(`JOSE Header "${t}" (Agreement Party${t === "apu" ? "U" : "V"}Info) invalid`);
		return decodeBase64url(n, t, JWEInvalid);
	}
}
function checkPartyInfo(e, t) {
	if (e !== void 0 && t !== void 0 && e.byteLength === t.byteLength) {
		for (let n = 0; n < e.byteLength; n++) if (e[n] !== t[n]) return;
		throw new JWEInvalid("JOSE Header \"apu\" and \"apv\" values must be distinct");
	}
}
function assertEncryptedKey(e) {
	if (e === void 0) throw new JWEInvalid("JWE Encrypted Key missing");
}
function assertNoEncryptedKey(e) {
	if (e !== void 0) throw new JWEInvalid("Encountered unexpected JWE Encrypted Key");
}
function validateMaxPBES2Count(e) {
	if (e !== void 0 && e !== 1 / 0 && (!Number.isSafeInteger(e) || e < 1)) throw TypeError("maxPBES2Count must be a positive safe integer or Infinity");
}
async function decryptKeyManagement(e, t, n, r, i, a) {
	let { alg: o } = e, s = e.mode;
	if (s === "direct-encryption") return assertNoEncryptedKey(r), n;
	let c = s === "direct-key-agreement";
	switch (c ? assertNoEncryptedKey(r) : assertEncryptedKey(r), e.subtle.name) {
		case "ECDH": {
			let { epk: r } = i;
			if (!isObject(r) || [
				"d",
				"k",
				"p",
				"q",
				"dp",
				"dq",
				"qi",
				"oth",
				"priv"
			].some((e) => Object.hasOwn(r, e))) throw new JWEInvalid("JOSE Header \"epk\" (Ephemeral Public Key) missing or invalid");
			assertEcdhKey(n);
			let a = await jwkToKey(e, r), s = partyInfo(i, "apu"), l = partyInfo(i, "apv");
			checkPartyInfo(s, l);
			let u = await ecdhesDeriveKey(a, n, c ? t.alg : o, c ? t.cekBits : parseInt(o.slice(-5, -2), 10), s, l);
			if (c) return u;
			n = u;
			break;
		}
		case "RSA-OAEP": return assertCryptoKey(n), checkRsaKey(o, n, "decrypt"), new Uint8Array(await crypto.subtle.decrypt("RSA-OAEP", n, r));
		case "PBKDF2": {
			if (typeof i.p2c != "number") throw new JWEInvalid("JOSE Header \"p2c\" (PBES2 Count) missing or invalid");
			let e = a ?? 1e4;
			if (i.p2c > e) throw new JWEInvalid("JOSE Header \"p2c\" (PBES2 Count) out is of acceptable bounds");
			if (typeof i.p2s != "string") throw new JWEInvalid("JOSE Header \"p2s\" (PBES2 Salt) missing or invalid");
			n = await deriveKey(decodeBase64url(i.p2s, "p2s", JWEInvalid), o, i.p2c, n);
			break;
		}
		case "AES-GCM": {
			if (typeof i.iv != "string") throw new JWEInvalid("JOSE Header \"iv\" (Initialization Vector) missing or invalid");
			if (typeof i.tag != "string") throw new JWEInvalid("JOSE Header \"tag\" (Authentication Tag) missing or invalid");
			let e = decodeBase64url(i.iv, "iv", JWEInvalid), t = decodeBase64url(i.tag, "tag", JWEInvalid);
			if (e.byteLength !== 12) throw new JWEInvalid("Invalid Initialization Vector length");
			if (t.byteLength !== 16) throw new JWEInvalid("Invalid Authentication Tag length");
			return decrypt(jweEncryption(o.slice(0, -2)), n, r, e, t, new Uint8Array());
		}
	}
	return aeskwUnwrap(o.slice(-6), n, r);
}
async function encryptKeyManagement(e, t, n, r, i, a = {}) {
	let { alg: o, mode: s } = e, c = isJWECEKTransport(e);
	if (i !== void 0 && !c) throw TypeError(`setContentEncryptionKey cannot be called with JWE "alg" (Algorithm) Header ${o}`);
	let l = await prepareKey(s === "direct-encryption" ? t : e, n, "encrypt");
	if (s === "direct-encryption") return [
		l,
		void 0,
		void 0
	];
	let u = c ? i ?? generateCek(t) : void 0;
	u && checkCekLength(u, t.cekBits);
	let d, f;
	switch (e.subtle.name) {
		case "ECDH": {
			assertEcdhKey(l);
			let { apu: n, apv: i } = a;
			n !== void 0 && assertUint8Array(n, "\"apu\""), i !== void 0 && assertUint8Array(i, "\"apv\"");
			let c = n ?? partyInfo(r, "apu"), u = i ?? partyInfo(r, "apv");
			checkPartyInfo(c, u);
			let d;
			d = a.epk === void 0 ? (await crypto.subtle.generateKey(l.algorithm, !0, ["deriveBits"])).privateKey : await prepareKey(e, a.epk, "decrypt");
			let p = crypto.subtle, m = d;
			if (!m.extractable) {
				if (typeof p.getPublicKey != "function") throw TypeError("CryptoKey for \"epk\" must be extractable");
				m = await p.getPublicKey(d, []);
			}
			let { x: h, y: g, crv: _, kty: v } = await p.exportKey("jwk", m), y = s === "direct-key-agreement", b = await ecdhesDeriveKey(l, d, y ? t.alg : o, y ? t.cekBits : parseInt(o.slice(-5, -2), 10), c, u), x = {
				x: h,
				crv: _,
				kty: v
			};
			if (v === "EC" && (x.y = g), f = { epk: x }, n !== void 0 && (f.apu = encode(n)), i !== void 0 && (f.apv = encode(i)), y) return [
				b,
				void 0,
				f
			];
			l = b;
			break;
		}
		case "RSA-OAEP":
			assertCryptoKey(l), checkRsaKey(o, l, "encrypt"), d = new Uint8Array(await crypto.subtle.encrypt("RSA-OAEP", l, u));
			break;
		case "PBKDF2": {
			let { p2c: e = 2048, p2s: t = crypto.getRandomValues(new Uint8Array(16)) } = a;
			l = await deriveKey(t, o, e, l), f = {
				p2c: e,
				p2s: encode(t)
			};
			break;
		}
		case "AES-GCM": {
			let e = a.iv === void 0 ? crypto.getRandomValues(new Uint8Array(12)) : a.iv;
			if (!(e instanceof Uint8Array)) throw TypeError("\"iv\" must be an instance of Uint8Array");
			let t = await encrypt(jweEncryption(o.slice(0, -2)), u, l, e, new Uint8Array());
			d = t.ciphertext, f = {
				iv: encode(t.iv),
				tag: encode(t.tag)
			};
		}
	}
	if (d ??= await aeskwWrap(o.slice(-6), l, u), !(d instanceof Uint8Array) || !d.byteLength) throw TypeError("JWE key management algorithm did not produce an Encrypted Key");
	return [
		u,
		d,
		f
	];
}
// node_modules/jose/dist/webapi/lib/deflate.js
function validateZip(e, t) {
	if (e.zip !== void 0 && e.zip !== "DEF") throw new JOSENotSupported("Unsupported JWE \"zip\" (Compression Algorithm) Header Parameter value.");
	if (e.zip !== void 0 && !t?.zip) throw new JWEInvalid("JWE \"zip\" (Compression Algorithm) Header Parameter MUST be in a protected header.");
}
function supported(e) {
	if (typeof globalThis[e] > "u") throw new JOSENotSupported(`JWE "zip" (Compression Algorithm) Header Parameter requires the ${e} API.`);
}
async function transform(e, t, n = 1 / 0) {
	let r = e.writable.getWriter();
	r.write(t).catch(() => {}), r.close().catch(() => {});
	let i = [], a = 0, o = e.readable.getReader();
	for (;;) {
		let { value: e, done: t } = await o.read();
		if (t) break;
		if (i.push(e), a += e.byteLength, n !== 1 / 0 && a > n) throw await o.cancel().catch(() => {}), new JWEInvalid("Decompressed plaintext exceeded the configured limit");
	}
	return concat(...i);
}
async function compress(e) {
	return supported("CompressionStream"), transform(new CompressionStream("deflate-raw"), e);
}
async function decompress(e, t) {
	return supported("DecompressionStream"), transform(new DecompressionStream("deflate-raw"), e, t);
}
// node_modules/jose/dist/webapi/lib/jwe_decrypt.js
function snapshotSharedJWE(e) {
	let { aad: t, ciphertext: n, iv: r, protected: i, tag: a, unprotected: o } = e;
	if (r !== void 0 && (typeof r != "string" || !r)) throw new JWEInvalid("JWE Initialization Vector incorrect type");
	if (typeof n != "string") throw new JWEInvalid("JWE Ciphertext missing or incorrect type");
	if (a !== void 0 && (typeof a != "string" || !a)) throw new JWEInvalid("JWE Authentication Tag incorrect type");
	if (i !== void 0 && typeof i != "string") throw new JWEInvalid("JWE Protected Header incorrect type");
	if (t !== void 0 && (typeof t != "string" || !t)) throw new JWEInvalid("JWE AAD incorrect type");
	if (o !== void 0 && !isObject(o)) throw new JWEInvalid("JWE Shared Unprotected Header incorrect type");
	return {
		aad: t,
		ciphertext: n,
		iv: r,
		protected: i,
		tag: a,
		unprotected: o === void 0 ? void 0 : { ...o }
	};
}
function snapshotRecipientJWE(e) {
	let t, n;
	try {
		let { header: r } = e;
		if (isObject(r)) {
			n = r.alg;
			let e = Object.keys(r);
			e.includes("alg") || (n = void 0), t = Object.fromEntries(e.map((e) => [e, e === "alg" ? n : r[e]]));
		} else t = r;
		let { encrypted_key: i } = e;
		return [{
			encrypted_key: i,
			header: t
		}, n];
	} catch (e) {
		return [
			void 0,
			n,
			e
		];
	}
}
function checkRecipient(e) {
	let { encrypted_key: t, header: n } = e;
	if (t !== void 0 && typeof t != "string") throw new JWEInvalid("JWE Encrypted Key incorrect type");
	if (n !== void 0 && !isObject(n)) throw new JWEInvalid("JWE Per-Recipient Unprotected Header incorrect type");
	if (e.protected === void 0 && n === void 0 && e.unprotected === void 0) throw new JWEInvalid("JOSE Header missing");
}
function shareJWE(e) {
	let { protected: t, ciphertext: n, iv: r, tag: i, aad: a } = e, o;
	return t !== void 0 && (o = parseJoseHeader(t, JWEInvalid, "JWE Protected Header is invalid")), [
		o,
		decodeBase64url(n, "ciphertext", JWEInvalid),
		r === void 0 ? void 0 : decodeBase64url(r, "iv", JWEInvalid),
		i === void 0 ? void 0 : decodeBase64url(i, "tag", JWEInvalid),
		encodeAsciiMember((t ?? "") + (a === void 0 ? "" : `.${a}`), "aad", JWEInvalid)
	];
}
function prepareDecrypt(e) {
	let t = e && validateAlgorithms("keyManagementAlgorithms", e.keyManagementAlgorithms), n = e && validateAlgorithms("contentEncryptionAlgorithms", e.contentEncryptionAlgorithms), { crit: r, maxPBES2Count: i, maxDecompressedLength: a } = e ?? {};
	validateMaxPBES2Count(i);
	let o = a ?? 25e4;
	if (o !== 0 && o !== 1 / 0 && (!Number.isSafeInteger(o) || o < 1)) throw TypeError("maxDecompressedLength must be 0, a positive safe integer, or Infinity");
	return [
		t,
		n,
		r,
		i,
		a
	];
}
async function decryptJWE(e, t, n, r = shareJWE(e)) {
	let [i, a, o, s, c] = r, { header: l, unprotected: u, aad: d } = e, f;
	if (l !== void 0 || u !== void 0) {
		if (!isDisjoint(i, l, u)) throw new JWEInvalid("JWE Protected, JWE Unprotected Header, and JWE Per-Recipient Unprotected Header Parameter names must be disjoint");
		f = {
			...i,
			...l,
			...u
		};
	} else f = i ?? {};
	let [p, m, h, g, _] = t, { encrypted_key: v } = e;
	validateCrit(JWEInvalid, JWE_RECOGNIZED, h, i, f), validateZip(f, i);
	let { alg: y, enc: b } = f;
	if (typeof y != "string" || !y) throw new JWEInvalid("missing JWE Algorithm (alg) in JWE Header");
	let x = JWE[y];
	if (v === "" && (!x || !isJWECEKTransport(x))) throw new JWEInvalid("JWE Encrypted Key incorrect type");
	let S = x?.mode === "integrated-encryption";
	if (!S && (typeof b != "string" || !b)) throw new JWEInvalid("missing JWE Encryption Algorithm (enc) in JWE Header");
	if (p && !p.has(y) || !p && y.startsWith("PBES2")) throw new JOSEAlgNotAllowed("\"alg\" (Algorithm) Header Parameter value not allowed");
	let C;
	if (S) {
		if (b !== void 0) throw new JWEInvalid("JWE \"enc\" (Encryption Algorithm) Header Parameter must not be present for integrated encryption");
		if (o?.byteLength) throw new JWEInvalid("JWE Initialization Vector must be empty for integrated encryption");
		if (s?.byteLength) throw new JWEInvalid("JWE Authentication Tag must be empty for integrated encryption");
	} else {
		if (m && !m.has(b)) throw new JOSEAlgNotAllowed("\"enc\" (Encryption Algorithm) Header Parameter value not allowed");
		C = jweEncryption(b);
	}
	let w;
	if (v !== void 0) try {
		w = decodeBase64url(v, "encrypted_key", JWEInvalid);
	} catch (e) {
		if (!x || !isJWECEKTransport(x)) throw e;
		w = new Uint8Array();
	}
	let T = !1;
	typeof n == "function" && (n = await n(i, e), T = !0);
	let E = x ?? jweAlgorithm(y);
	isJWECEKTransport(E) && w === void 0 && (w = new Uint8Array());
	let D = await prepareKey(E.mode === "direct-encryption" ? C : E, n, "decrypt"), O;
	if (E.mode === "integrated-encryption") O = await E.decrypt(D, w, a, c, i, f);
	else {
		let e = C, t;
		try {
			t = await decryptKeyManagement(E, e, D, w, f, g), isJWECEKTransport(E) && t instanceof Uint8Array && t.byteLength << 3 !== e.cekBits && (t = generateCek(e));
		} catch (n) {
			if (n instanceof TypeError || n instanceof JWEInvalid || n instanceof JOSENotSupported) throw n;
			t = generateCek(e);
		}
		O = await decrypt(e, t, a, o, s, c);
	}
	if (f.zip === "DEF") {
		let e = _ ?? 25e4;
		if (e === 0) throw new JOSENotSupported("JWE \"zip\" (Compression Algorithm) Header Parameter is not supported.");
		O = await decompress(O, e).catch((e) => {
			throw e instanceof JWEInvalid ? e : new JWEInvalid("Failed to decompress plaintext", { cause: e });
		});
	}
	return {
		plaintext: O,
		...i && { protectedHeader: i },
		...d !== void 0 && { additionalAuthenticatedData: decodeBase64url(d, "aad", JWEInvalid) },
		...u && { sharedUnprotectedHeader: u },
		...l && { unprotectedHeader: l },
		...T && { key: D }
	};
}
async function decryptCompact(e, t, n) {
	if (e instanceof Uint8Array && (e = decoder.decode(e)), typeof e != "string") throw new JWEInvalid("Compact JWE must be a string or Uint8Array");
	let { 0: r, 1: i, 2: a, 3: o, 4: s, length: c } = e.split(".");
	if (c !== 5) throw new JWEInvalid("Invalid Compact JWE");
	return decryptJWE({
		ciphertext: o,
		iv: a || void 0,
		protected: r,
		tag: s || void 0,
		encrypted_key: i || void 0
	}, t, n);
}
// node_modules/jose/dist/webapi/lib/jwe_encrypt.js
function checkDisjoint(e, t, n) {
	if (!isDisjoint(e, t, n)) throw new JWEInvalid("JWE Protected, JWE Shared Unprotected and JWE Per-Recipient Header Parameter names must be disjoint");
}
function checkEncryptHeaders(e, t, n = !1) {
	if (!e[1] && !e[2] && !e[3]) throw new JWEInvalid("either setProtectedHeader, setUnprotectedHeader, or sharedUnprotectedHeader must be called before #encrypt()");
	t !== void 0 && (e[8] = t?.crit);
	let [, r, i, a, o, s, c, l, u] = e;
	if (o !== void 0 && assertUint8Array(o, "JWE Additional Authenticated Data"), s !== void 0 && assertUint8Array(s, "JWE Content Encryption Key"), c !== void 0 && assertUint8Array(c, "JWE Initialization Vector"), !n && r !== void 0 && (r = serializeJoseHeader(JWEInvalid, r)[0], e[1] = r), i !== void 0 && (i = serializeJoseHeader(JWEInvalid, i)[0], e[2] = i), !n && a !== void 0 && (a = serializeJoseHeader(JWEInvalid, a)[0], e[3] = a), l !== void 0 && !isObject(l)) throw TypeError("JWE Key Management Parameters must be an object");
	checkDisjoint(r, i, a);
	let d = {
		...r,
		...i,
		...a
	};
	validateCritDuplicates(JWEInvalid, r), validateCrit(JWEInvalid, JWE_RECOGNIZED, u, r, d), validateZip(d, r);
	let { alg: f, enc: p } = d;
	if (typeof f != "string" || !f) throw new JWEInvalid("JWE \"alg\" (Algorithm) Header Parameter missing or invalid");
	let m = JWE[f];
	if (m?.mode === "integrated-encryption") {
		if (p !== void 0) throw new JWEInvalid("JWE \"enc\" (Encryption Algorithm) Header Parameter must not be present for integrated encryption");
		if (s !== void 0) throw TypeError(`setContentEncryptionKey cannot be called with JWE "alg" (Algorithm) Header ${f}`);
		if (c !== void 0) throw TypeError(`setInitializationVector cannot be called with JWE "alg" (Algorithm) Header ${f}`);
		return [
			d,
			void 0,
			m
		];
	}
	if (typeof p != "string" || !p) throw new JWEInvalid("JWE \"enc\" (Encryption Algorithm) Header Parameter missing or invalid");
	return [
		d,
		jweEncryption(p),
		m
	];
}
async function encryptJWE(e, t, n) {
	let [r, i, a] = t, [o, s, c, l, u, d, f, p, , m] = e, h = s, g = c, _ = a ?? jweAlgorithm(r.alg), v, y, b;
	_.mode === "integrated-encryption" ? b = await prepareKey(_, n, "encrypt") : [b, v, y] = await encryptKeyManagement(_, i, n, r, d, p), y && (m ? g = g ? {
		...g,
		...y
	} : y : h = h ? {
		...h,
		...y
	} : y, checkDisjoint(h, g, l));
	let x = h ? encode(JSON.stringify(h)) : "", S = u?.byteLength ? encode(u) : void 0, C = encode$1(S ? `${x}.${S}` : x), w = o;
	r.zip === "DEF" && (w = await compress(w).catch((e) => {
		throw new JWEInvalid("Failed to compress plaintext", { cause: e });
	}));
	let T, E, D;
	_.mode === "integrated-encryption" ? [v, T] = await _.encrypt(b, w, C, h, r, p) : {ciphertext: T, tag: E, iv: D} = await encrypt(i, w, b, f, C);
	let O = { ciphertext: encode(T) };
	return D && (O.iv = encode(D)), E && (O.tag = encode(E)), v?.byteLength && (O.encrypted_key = encode(v)), S && (O.aad = S), h && (O.protected = x), l && (O.unprotected = l), g && (O.header = g), O;
}
async function createJWE(e, t, n) {
	return encryptJWE(e, checkEncryptHeaders(e, n), t);
}
function compactJWE(e) {
	return [
		e.protected,
		e.encrypted_key,
		e.iv,
		e.ciphertext,
		e.tag
	].join(".");
}
// node_modules/jose/dist/webapi/jwe/general/encrypt.js
var IndividualRecipient = class {
	#e;
	state;
	constructor(e, t, n) {
		this.#e = e, this.state = [
			void 0,
			void 0,
			t,
			n
		];
	}
	setUnprotectedHeader(e) {
		return assertNotSet(this.state[0], "setUnprotectedHeader"), this.state[0] = e, this;
	}
	setKeyManagementParameters(e) {
		return assertNotSet(this.state[1], "setKeyManagementParameters"), this.state[1] = e, this;
	}
	addRecipient(...e) {
		return this.#e.addRecipient(...e);
	}
	encrypt(...e) {
		return this.#e.encrypt(...e);
	}
	done() {
		return this.#e;
	}
}, GeneralEncrypt = class {
	#e;
	#t = [];
	#n;
	#r;
	#i;
	constructor(e) {
		this.#e = e;
	}
	addRecipient(e, t) {
		let n = new IndividualRecipient(this, e, t?.crit);
		return this.#t.push(n), n;
	}
	setProtectedHeader(e) {
		return assertNotSet(this.#n, "setProtectedHeader"), this.#n = e, this;
	}
	setSharedUnprotectedHeader(e) {
		return assertNotSet(this.#r, "setSharedUnprotectedHeader"), this.#r = e, this;
	}
	setAdditionalAuthenticatedData(e) {
		return this.#i = e, this;
	}
	async encrypt() {
		if (!this.#t.length) throw new JWEInvalid("at least one recipient must be added");
		assertUint8Array(this.#e, "plaintext");
		let e = this.#t.length > 1, t, n = this.#n, r = this.#r, i = [];
		for (let a of this.#t) {
			let [o, s, c, l] = a.state, u = [
				this.#e,
				n,
				o,
				r,
				this.#i,
				void 0,
				void 0,
				s,
				l,
				e
			], d = checkEncryptHeaders(u, void 0, i.length > 0);
			i.length || (n = u[1], r = u[3]), i.push([
				u,
				d,
				c
			]);
			let [{ alg: f, enc: p }, , m] = d;
			if (e && m && !isJWECEKTransport(m)) throw new JWEInvalid(`"${f}" alg may only have a single recipient`);
			if (!t) t = p;
			else if (t !== p) throw new JWEInvalid("JWE \"enc\" (Encryption Algorithm) Header Parameter must be the same for all recipients");
		}
		for (let [, e] of i) e[2] ??= jweAlgorithm(e[0].alg);
		let [a, o, s] = i[0], c = e ? generateCek(o[1]) : void 0;
		a[5] = c;
		let { encrypted_key: l, header: u, ...d } = await encryptJWE(a, o, s), f = {
			...d,
			recipients: [{}]
		};
		l && (f.recipients[0].encrypted_key = l), u && (f.recipients[0].header = u);
		for (let e = 1; e < i.length; e++) {
			let [t, [n, r, a], o] = i[e], s = t[2], [, l, u] = await encryptKeyManagement(a, r, o, n, c, t[7]), d = { encrypted_key: encode(l) };
			if (s || u) {
				let e = {
					...s,
					...u
				};
				u && checkDisjoint(t[1], e, t[3]), d.header = e;
			}
			f.recipients.push(d);
		}
		return f;
	}
};
// node_modules/jose/dist/webapi/lib/jws_algorithms.js
const sig = [["verify"], ["sign"]];
function hmac(e) {
	let t = {
		name: "HMAC",
		hash: `SHA-${e}`
	};
	return {
		kty: ["oct"],
		secret: !0,
		subtle: t,
		signing: t,
		usages: sig
	};
}
function rsa(e, t) {
	let n = {
		name: t ? "RSA-PSS" : "RSASSA-PKCS1-v1_5",
		hash: `SHA-${e}`
	};
	return {
		kty: ["RSA"],
		subtle: n,
		signing: t ? {
			...n,
			saltLength: t
		} : n,
		usages: sig,
		minRsaBits: 2048
	};
}
function ecdsa(e, t) {
	return {
		kty: ["EC"],
		crv: e,
		subtle: {
			name: "ECDSA",
			namedCurve: e
		},
		signing: {
			name: "ECDSA",
			hash: `SHA-${t}`
		},
		usages: sig
	};
}
function eddsa() {
	let e = { name: "Ed25519" };
	return {
		kty: ["OKP"],
		crv: "Ed25519",
		subtle: e,
		signing: e,
		usages: sig
	};
}
function mldsa(e) {
	let t = { name: `ML-DSA-${e}` };
	return {
		kty: ["AKP"],
		subtle: t,
		signing: t,
		usages: sig
	};
}
const JWS = table({
	HS256: hmac(256),
	HS384: hmac(384),
	HS512: hmac(512),
	RS256: rsa(256),
	RS384: rsa(384),
	RS512: rsa(512),
	PS256: rsa(256, 32),
	PS384: rsa(384, 48),
	PS512: rsa(512, 64),
	ES256: ecdsa("P-256", 256),
	ES384: ecdsa("P-384", 384),
	ES512: ecdsa("P-521", 512),
	EdDSA: eddsa(),
	Ed25519: eddsa(),
	"ML-DSA-44": mldsa(44),
	"ML-DSA-65": mldsa(65),
	"ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(e) {
	let t = typeof e == "string" ? JWS[e] : void 0;
	if (!t) throw new JOSENotSupported(`alg ${e} is not supported either by JOSE or your javascript runtime`);
	return t;
}
// node_modules/jose/dist/webapi/lib/jws_verify.js
function snapshotJws(e, t) {
	let n = e.protected, r = e.header, i = isObject(r) ? { ...r } : r, a = t ? t[0] : e.payload;
	!t && a instanceof Uint8Array && (a = new Uint8Array(a));
	let o = e.signature, s = {
		payload: a,
		signature: o
	};
	if (n !== void 0 && (s.protected = n), r !== void 0 && (s.header = i), n === void 0 && i === void 0) throw new JWSInvalid("Flattened JWS must have either of the \"protected\" or \"header\" members");
	if (n !== void 0 && typeof n != "string") throw new JWSInvalid("JWS Protected Header incorrect type");
	if (a === void 0) throw new JWSInvalid("JWS Payload missing");
	if (typeof o != "string") throw new JWSInvalid("JWS Signature missing or incorrect type");
	if (i !== void 0 && !isObject(i)) throw new JWSInvalid("JWS Unprotected Header incorrect type");
	return s;
}
function prepareVerify(e) {
	return [e && validateAlgorithms("algorithms", e.algorithms), e?.crit];
}
function parseProtectedHeader(e) {
	return e === void 0 ? {} : parseJoseHeader(e, JWSInvalid, "JWS Protected Header is invalid");
}
function encodeJsonUnencodedPayload(e) {
	let t = /[\p{Cs}\p{Cn}]/u.exec(e)?.[0];
	if (t !== void 0) throw new JWSInvalid(/\p{Cs}/u.test(t) ? "JWS Payload must be a well-formed Unicode string" : "JWS Payload must not contain unassigned Unicode code points");
	return encoder.encode(e);
}
function encodeCompactUnencodedPayload(e) {
	try {
		return encode$1(e);
	} catch (e) {
		throw new JWSInvalid("JWS Compact Serialization payload must use only ASCII characters", { cause: e });
	}
}
async function verifySignature(e, t, n, r, i) {
	let { protected: a, header: o, payload: s } = e, c = i ?? parseProtectedHeader(a);
	if (!isDisjoint(c, o)) throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
	let l = {
		...c,
		...o
	}, u = validateB64(c, validateCrit(JWSInvalid, JWS_RECOGNIZED, t[1], c, l)), { alg: d } = l;
	if (typeof d != "string" || !d) throw new JWSInvalid("JWS \"alg\" (Algorithm) Header Parameter missing or invalid");
	if (t[0] && !t[0].has(d)) throw new JOSEAlgNotAllowed("\"alg\" (Algorithm) Header Parameter value not allowed");
	if (u) {
		if (typeof s != "string") throw new JWSInvalid("JWS Payload must be a string");
	} else if (typeof s != "string" && !(s instanceof Uint8Array)) throw new JWSInvalid("JWS Payload must be a string or an Uint8Array instance");
	let f = u || typeof s != "string" ? s : r(s), p = !1;
	typeof n == "function" && (n = await n(c, e), p = !0);
	let m = jwsAlgorithm(d), h = concat(a === void 0 ? new Uint8Array() : encode$1(a), encode$1("."), typeof f == "string" ? t[2] ??= encodeAsciiMember(f, "payload", JWSInvalid) : f), g = decodeBase64url(e.signature, "signature", JWSInvalid), _ = await prepareKey(m, n, "verify"), v = await rawKey(_, m.subtle, "verify");
	m.minRsaBits && checkModulusLength(m.alg, v);
	let y = !1;
	try {
		y = await crypto.subtle.verify(m.signing, v, g, h);
	} catch (e) {
		throw new JWSSignatureVerificationFailed(void 0, { cause: e });
	}
	if (!y) throw new JWSSignatureVerificationFailed();
	let b = { payload: typeof f == "string" ? decodeBase64url(f, "payload", JWSInvalid) : f };
	return a !== void 0 && (b.protectedHeader = c), o !== void 0 && (b.unprotectedHeader = o), p ? [{
		...b,
		key: _
	}, u] : [b, u];
}
async function verifyCompact(e, t, n) {
	if (e instanceof Uint8Array && (e = decoder.decode(e)), typeof e != "string") throw new JWSInvalid("Compact JWS must be a string or Uint8Array");
	let { 0: r, 1: i, 2: a, length: o } = e.split(".");
	if (o !== 3) throw new JWSInvalid("Invalid Compact JWS");
	return verifySignature({
		payload: i,
		protected: r,
		signature: a
	}, t, n, encodeCompactUnencodedPayload);
}
// node_modules/jose/dist/webapi/jws/general/verify.js
function snapshotSignature(e, t) {
	try {
		let n = snapshotJws(e, [t]), r = parseProtectedHeader(n.protected), { b64: i, crit: a } = r;
		return [
			n,
			r,
			Array.isArray(a) && a.includes("b64") ? typeof i == "boolean" ? i ? 1 : 2 : 0 : 1
		];
	} catch {
		return;
	}
}
// node_modules/jose/dist/webapi/lib/jwt_claims_set.js
const epoch = (e) => Math.floor(e.getTime() / 1e3), multipliers = {
	s: 1,
	m: 60,
	h: 3600,
	d: 86400,
	w: 604800,
	y: 31557600
}, REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i, checkFailed = "check_failed";
function invalidDuration() {
	throw TypeError("Invalid time period format");
}
function secs(e) {
	typeof e != "string" && invalidDuration();
	let t = REGEX.exec(e);
	(!t || t[4] && t[1]) && invalidDuration();
	let n = parseFloat(t[2]), r = Math.round(n * multipliers[t[3][0].toLowerCase()]);
	return Number.isFinite(r) || invalidDuration(), t[1] === "-" || t[4] === "ago" ? -r : r;
}
function validateInput(e, t) {
	if (!Number.isFinite(t)) throw TypeError(`Invalid ${e} input`);
	return t;
}
function validateStringClaim(e, t) {
	if (typeof t != "string") throw TypeError(`"${e}" claim must be a string`);
}
function validateAudienceClaim(e) {
	if (typeof e != "string" && (!Array.isArray(e) || Array.from(e).some((e) => typeof e != "string"))) throw TypeError("\"aud\" claim must be a string or an array of strings");
}
function numericDate(e, t) {
	return typeof e == "number" ? validateInput(t, e) : e instanceof Date ? validateInput(t, epoch(e)) : epoch(new Date()) + secs(e);
}
const normalizeTyp = (e) => {
	let t = e.toLowerCase();
	return e.includes("/") ? t : `application/${t}`;
}, checkAudiencePresence = (e, t) => typeof e == "string" ? t.includes(e) : Array.isArray(e) ? t.some((t) => e.includes(t)) : !1;
function validateNumericDate(e, t, n = !1) {
	let r = e[t];
	if (r !== void 0 || n) {
		if (typeof r != "number") throw new JWTClaimValidationFailed(`"${t}" claim must be a number`, e, t, "invalid");
		return r;
	}
}
function unexpectedClaim(e, t) {
	throw new JWTClaimValidationFailed(`unexpected "${t}" claim value`, e, t, checkFailed);
}
function validateClaimsSet(e, t, n = {}) {
	let r;
	try {
		r = JSON.parse(strictDecoder.decode(t));
	} catch (e) {
		throw new JWTInvalid("JWT Claims Set must be a top-level JSON object", { cause: e });
	}
	if (!isObject(r)) throw new JWTInvalid("JWT Claims Set must be a top-level JSON object");
	let { typ: i } = n;
	if (i !== void 0 && (typeof e.typ != "string" || normalizeTyp(e.typ) !== normalizeTyp(i))) throw new JWTClaimValidationFailed("unexpected \"typ\" JWT header value", r, "typ", checkFailed);
	let { requiredClaims: a = [], issuer: o, subject: s, audience: c, maxTokenAge: l } = n, u = [...a];
	l !== void 0 && u.push("iat"), c !== void 0 && u.push("aud"), s !== void 0 && u.push("sub"), o !== void 0 && u.push("iss");
	for (let e of new Set(u.reverse())) if (!Object.hasOwn(r, e)) throw new JWTClaimValidationFailed(`missing required "${e}" claim`, r, e, "missing");
	o !== void 0 && !(Array.isArray(o) ? o : [o]).includes(r.iss) && unexpectedClaim(r, "iss"), s !== void 0 && r.sub !== s && unexpectedClaim(r, "sub"), c !== void 0 && !checkAudiencePresence(r.aud, typeof c == "string" ? [c] : c) && unexpectedClaim(r, "aud");
	let { clockTolerance: d } = n, f = 0;
	if (typeof d == "string") f = secs(d);
	else if (d !== void 0) {
		if (typeof d != "number") throw TypeError("Invalid clockTolerance option type");
		f = d;
	}
	if (validateInput("clockTolerance option", f), f < 0) throw TypeError("Invalid clockTolerance option input");
	let { currentDate: p } = n, m = validateInput("currentDate option", epoch(p === void 0 ? new Date() : p)), h = validateNumericDate(r, "iat", l !== void 0), g = validateNumericDate(r, "nbf");
	if (g !== void 0 && g > m + f) throw new JWTClaimValidationFailed("\"nbf\" claim timestamp check failed", r, "nbf", checkFailed);
	let _ = validateNumericDate(r, "exp");
	if (_ !== void 0 && _ <= m - f) throw new JWTExpired("\"exp\" claim timestamp check failed", r, "exp", checkFailed);
	if (l !== void 0) {
		let e = m - h, t = validateInput("maxTokenAge option", typeof l == "number" ? l : secs(l));
		if (t < 0) throw TypeError("Invalid maxTokenAge option input");
		if (e - f > t) throw new JWTExpired("\"iat\" claim timestamp check failed (too far in the past)", r, "iat", checkFailed);
		if (e < -f) throw new JWTClaimValidationFailed("\"iat\" claim timestamp check failed (it should be in the past)", r, "iat", checkFailed);
	}
	return r;
}
let producerClaimsSets;
function producerClaimsSet(e) {
	return producerClaimsSets.get(e);
}
function jwtClaimsSetBytes(e) {
	let t = producerClaimsSet(e);
	for (let e of [
		"iat",
		"nbf",
		"exp"
	]) {
		let n = t[e];
		if (typeof n == "number" && !Number.isFinite(n)) throw TypeError(`"${e}" claim must be a finite number`);
	}
	return encoder.encode(JSON.stringify(t));
}
function jwtClaim(e, t) {
	return producerClaimsSet(e)[t];
}
var JWTClaimsBuilder = class {
	constructor(e = {}) {
		if (!isObject(e)) throw TypeError("JWT Claims Set MUST be an object");
		(producerClaimsSets ||= new WeakMap()).set(this, structuredClone(e));
	}
	setIssuer(e) {
		return validateStringClaim("iss", e), producerClaimsSet(this).iss = e, this;
	}
	setSubject(e) {
		return validateStringClaim("sub", e), producerClaimsSet(this).sub = e, this;
	}
	setAudience(e) {
		return validateAudienceClaim(e), producerClaimsSet(this).aud = e, this;
	}
	setJti(e) {
		return validateStringClaim("jti", e), producerClaimsSet(this).jti = e, this;
	}
	setNotBefore(e) {
		return producerClaimsSet(this).nbf = numericDate(e, "setNotBefore"), this;
	}
	setExpirationTime(e) {
		return producerClaimsSet(this).exp = numericDate(e, "setExpirationTime"), this;
	}
	setIssuedAt(e) {
		let t = producerClaimsSet(this);
		return t.iat = e === void 0 ? epoch(new Date()) : typeof e == "string" ? validateInput("setIssuedAt", epoch(new Date()) + secs(e)) : numericDate(e, "setIssuedAt"), this;
	}
}, CompactEncrypt = class {
	#e;
	constructor(e) {
		assertUint8Array(e, "plaintext"), this.#e = [e];
	}
	setContentEncryptionKey(e) {
		return assertNotSet(this.#e[5], "setContentEncryptionKey"), this.#e[5] = e, this;
	}
	setInitializationVector(e) {
		return assertNotSet(this.#e[6], "setInitializationVector"), this.#e[6] = e, this;
	}
	setProtectedHeader(e) {
		return assertNotSet(this.#e[1], "setProtectedHeader"), this.#e[1] = e, this;
	}
	setKeyManagementParameters(e) {
		return assertNotSet(this.#e[7], "setKeyManagementParameters"), this.#e[7] = e, this;
	}
	async encrypt(e, t) {
		return compactJWE(await createJWE([...this.#e], e, t));
	}
}, FlattenedEncrypt = class {
	#e;
	constructor(e) {
		assertUint8Array(e, "plaintext"), this.#e = [e];
	}
	setKeyManagementParameters(e) {
		return assertNotSet(this.#e[7], "setKeyManagementParameters"), this.#e[7] = e, this;
	}
	setProtectedHeader(e) {
		return assertNotSet(this.#e[1], "setProtectedHeader"), this.#e[1] = e, this;
	}
	setSharedUnprotectedHeader(e) {
		return assertNotSet(this.#e[3], "setSharedUnprotectedHeader"), this.#e[3] = e, this;
	}
	setUnprotectedHeader(e) {
		return assertNotSet(this.#e[2], "setUnprotectedHeader"), this.#e[2] = e, this;
	}
	setAdditionalAuthenticatedData(e) {
		return this.#e[4] = e, this;
	}
	setContentEncryptionKey(e) {
		return assertNotSet(this.#e[5], "setContentEncryptionKey"), this.#e[5] = e, this;
	}
	setInitializationVector(e) {
		return assertNotSet(this.#e[6], "setInitializationVector"), this.#e[6] = e, this;
	}
	async encrypt(e, t) {
		return createJWE([...this.#e], e, t);
	}
};
// node_modules/jose/dist/webapi/lib/jws_sign.js
async function createSignature(e, t, n) {
	let [r, i, a, o] = e, s = "";
	if (i !== void 0) {
		let e = serializeJoseHeader(JWSInvalid, i);
		i = e[0], s = encode(e[1]);
	}
	if (a !== void 0 && (a = serializeJoseHeader(JWSInvalid, a)[0]), !i && !a) throw new JWSInvalid("either setProtectedHeader or setUnprotectedHeader must be called before #sign()");
	if (!isDisjoint(i, a)) throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
	let c = {
		...i,
		...a
	};
	validateCritDuplicates(JWSInvalid, i);
	let l = validateB64(i, validateCrit(JWSInvalid, JWS_RECOGNIZED, o, i, c));
	l || n?.();
	let { alg: u } = c;
	if (typeof u != "string" || !u) throw new JWSInvalid("JWS \"alg\" (Algorithm) Header Parameter missing or invalid");
	let d = jwsAlgorithm(u), f = "", p = r, m;
	if (l) {
		let t = e[4];
		t ? (f = t[0] ??= encode(r), p = t[1] ??= encode$1(f)) : (f = encode(r), m = encoder.encode(`${s}.${f}`));
	}
	m ??= concat(encode$1(s), encode$1("."), p);
	let h = await rawKey(await prepareKey(d, t, "sign"), d.subtle, "sign");
	d.minRsaBits && checkModulusLength(d.alg, h);
	let g = {
		signature: encode(new Uint8Array(await crypto.subtle.sign(d.signing, h, m))),
		payload: f
	};
	return i && (g.protected = s), a && (g.header = a), [g, l];
}
async function createCompactSignature(e, t, n, r, i) {
	let [a] = await createSignature([
		e,
		t,
		void 0,
		n
	], r, i);
	return `${a.protected}.${a.payload}.${a.signature}`;
}
// node_modules/jose/dist/webapi/jws/compact/sign.js
var CompactSign = class {
	#e;
	#t;
	constructor(e) {
		assertUint8Array(e, "payload"), this.#e = e;
	}
	setProtectedHeader(e) {
		return assertNotSet(this.#t, "setProtectedHeader"), this.#t = e, this;
	}
	async sign(e, t) {
		return createCompactSignature(this.#e, this.#t, t?.crit, e, () => {
			throw TypeError("use the flattened module for creating JWS with b64: false");
		});
	}
}, FlattenedSign = class {
	#e;
	constructor(e) {
		assertUint8Array(e, "payload"), this.#e = [e];
	}
	setProtectedHeader(e) {
		return assertNotSet(this.#e[1], "setProtectedHeader"), this.#e[1] = e, this;
	}
	setUnprotectedHeader(e) {
		return assertNotSet(this.#e[2], "setUnprotectedHeader"), this.#e[2] = e, this;
	}
	async sign(e, t) {
		let n = [...this.#e];
		n[3] = t?.crit;
		let [r] = await createSignature(n, e);
		return r;
	}
}, IndividualSignature = class {
	#e;
	state;
	constructor(e, t, n) {
		this.#e = e, this.state = [
			void 0,
			void 0,
			t,
			n?.crit
		];
	}
	setProtectedHeader(e) {
		return assertNotSet(this.state[0], "setProtectedHeader"), this.state[0] = e, this;
	}
	setUnprotectedHeader(e) {
		return assertNotSet(this.state[1], "setUnprotectedHeader"), this.state[1] = e, this;
	}
	addSignature(...e) {
		return this.#e.addSignature(...e);
	}
	sign(...e) {
		return this.#e.sign(...e);
	}
	done() {
		return this.#e;
	}
}, GeneralSign = class {
	#e;
	#t = [];
	constructor(e) {
		this.#e = e;
	}
	addSignature(e, t) {
		let n = new IndividualSignature(this, e, t);
		return this.#t.push(n), n;
	}
	async sign() {
		if (!this.#t.length) throw new JWSInvalid("at least one signature must be added");
		assertUint8Array(this.#e, "payload");
		let e = {
			signatures: [],
			payload: ""
		}, t = [], n;
		for (let r of this.#t) {
			let [i, a, o, s] = r.state, [{ payload: c, ...l }, u] = await createSignature([
				this.#e,
				i,
				a,
				s,
				t
			], o);
			if (n === void 0) n = u, e.payload = c;
			else if (n !== u) throw new JWSInvalid("inconsistent use of JWS Unencoded Payload (RFC7797)");
			e.signatures.push(l);
		}
		return e;
	}
};
// node_modules/jose/dist/webapi/jwt/sign.js
const SignJWT_base = JWTClaimsBuilder;
var SignJWT = class extends SignJWT_base {
	#e;
	setProtectedHeader(e) {
		return assertNotSet(this.#e, "setProtectedHeader"), this.#e = e, this;
	}
	async sign(e, t) {
		return createCompactSignature(jwtClaimsSetBytes(this), this.#e, t?.crit, e, () => {
			throw new JWTInvalid("JWTs MUST NOT use unencoded payload");
		});
	}
};
// node_modules/jose/dist/webapi/jwt/encrypt.js
const EncryptJWT_base = JWTClaimsBuilder;
var EncryptJWT = class extends EncryptJWT_base {
	#e = [void 0];
	#t;
	#n;
	#r;
	setProtectedHeader(e) {
		return assertNotSet(this.#e[1], "setProtectedHeader"), this.#e[1] = e, this;
	}
	setKeyManagementParameters(e) {
		return assertNotSet(this.#e[7], "setKeyManagementParameters"), this.#e[7] = e, this;
	}
	setContentEncryptionKey(e) {
		return assertNotSet(this.#e[5], "setContentEncryptionKey"), this.#e[5] = e, this;
	}
	setInitializationVector(e) {
		return assertNotSet(this.#e[6], "setInitializationVector"), this.#e[6] = e, this;
	}
	replicateIssuerAsHeader() {
		return this.#t = !0, this;
	}
	replicateSubjectAsHeader() {
		return this.#n = !0, this;
	}
	replicateAudienceAsHeader() {
		return this.#r = !0, this;
	}
	async encrypt(e, t) {
		let n = jwtClaimsSetBytes(this);
		this.#e[1] && (this.#t || this.#n || this.#r) && (this.#e[1] = {
			...this.#e[1],
			iss: this.#t ? jwtClaim(this, "iss") : void 0,
			sub: this.#n ? jwtClaim(this, "sub") : void 0,
			aud: this.#r ? jwtClaim(this, "aud") : void 0
		});
		let r = [...this.#e];
		return r[0] = n, compactJWE(await createJWE(r, e, t));
	}
};
// node_modules/jose/dist/webapi/lib/key_algorithm.js
const algArgument = "\"alg\" (Algorithm)";
function unsupportedAlg(e = "JWK \"alg\" (Algorithm) Parameter") {
	throw new JOSENotSupported(`Invalid or unsupported ${e} value`);
}
function keyAlgorithm(e, t) {
	return (typeof e == "string" ? JWS[e] ?? JWE[e] : void 0) ?? unsupportedAlg(t);
}
// node_modules/jose/dist/webapi/lib/asn1.js
const formatPEM = (e, t) => `-----BEGIN ${t}-----
${(e.match(/.{1,64}/g) || []).join("\n")}
-----END ${t}-----`, genericExport = async (e, t, n) => {
	if (isKeyObject(n)) {
		if (n.type !== e) throw TypeError(`key is not a ${e} key`);
		return n.export({
			format: "pem",
			type: t
		});
	}
	if (!isCryptoKey(n)) throw TypeError(invalidKeyInput(n, "CryptoKey", "KeyObject"));
	if (!n.extractable) throw TypeError("CryptoKey is not extractable");
	if (n.type !== e) throw TypeError(`key is not a ${e} key`);
	return formatPEM(encodeBase64(new Uint8Array(await crypto.subtle.exportKey(t, n))), `${e.toUpperCase()} KEY`);
}, toSPKI = (e) => genericExport("public", "spki", e), toPKCS8 = (e) => genericExport("private", "pkcs8", e), bytesEqual = (e, t) => {
	if (e.byteLength !== t.length) return !1;
	for (let n = 0; n < e.byteLength; n++) if (e[n] !== t[n]) return !1;
	return !0;
}, createASN1State = (e) => ({
	data: e,
	pos: 0
}), readByte = (e) => {
	let t = e.data[e.pos++];
	if (t === void 0) throw Error("Unexpected end of ASN.1 input");
	return t;
}, parseLength = (e) => {
	let t = readByte(e);
	if (t & 128) {
		let n = t & 127, r = 0;
		for (let t = 0; t < n; t++) r = r << 8 | readByte(e);
		return r;
	}
	return t;
}, skipElement = (e, t = 1) => {
	for (; t-- > 0;) {
		e.pos++;
		let t = parseLength(e);
		e.pos += t;
	}
}, expectTag = (e, t, n) => {
	if (readByte(e) !== t) throw Error(n);
}, getSubarray = (e, t) => {
	if (t < 0 || e.pos + t > e.data.length) throw Error("Unexpected end of ASN.1 input");
	let n = e.data.subarray(e.pos, e.pos + t);
	return e.pos += t, n;
}, parseAlgorithmOID = (e) => {
	expectTag(e, 6, "Expected algorithm OID");
	let t = parseLength(e);
	return getSubarray(e, t);
};
function parseKeyHeader(e, t) {
	if (expectTag(e, 48, `Invalid ${t === "spki" ? "SPKI" : "PKCS#8"} structure`), parseLength(e), t === "pkcs8") {
		expectTag(e, 2, "Expected version field");
		let t = parseLength(e);
		e.pos += t;
	}
	expectTag(e, 48, "Expected algorithm identifier"), parseLength(e);
}
const parseECAlgorithmIdentifier = (e) => {
	let t = parseAlgorithmOID(e);
	if (bytesEqual(t, [
		43,
		101,
		110
	])) return "X25519";
	if (!bytesEqual(t, [
		42,
		134,
		72,
		206,
		61,
		2,
		1
	])) throw Error("Unsupported key algorithm");
	expectTag(e, 6, "Expected curve OID");
	let n = parseLength(e), r = getSubarray(e, n);
	if (bytesEqual(r, [
		42,
		134,
		72,
		206,
		61,
		3,
		1,
		7
	])) return "P-256";
	if (bytesEqual(r, [
		43,
		129,
		4,
		0,
		34
	])) return "P-384";
	if (bytesEqual(r, [
		43,
		129,
		4,
		0,
		35
	])) return "P-521";
	throw Error("Unsupported named curve");
}, genericImport = async (e, t, n, r) => {
	let i = validateExtractableOption(r?.extractable), a = keyAlgorithm(n, algArgument);
	a.secret && unsupportedAlg("\"alg\" (Algorithm)");
	let o = e === "spki", s;
	if (a.resolve) try {
		let n = createASN1State(t);
		parseKeyHeader(n, e), s = a.resolve({ crv: parseECAlgorithmIdentifier(n) });
	} catch (e) {
		throw new JOSENotSupported("Invalid or unsupported key format", { cause: e });
	}
	else s = a.subtle;
	return crypto.subtle.importKey(e, t, s, i ?? o, a.usages[+!o]);
}, processPEMData = (e, t) => decodeBase64(e.replace(t, "")), fromPKCS8 = (e, t, n) => {
	let r = processPEMData(e, /(?:-----(?:BEGIN|END) PRIVATE KEY-----|\s)/g);
	return genericImport("pkcs8", r, t, n);
}, fromSPKI = (e, t, n) => {
	let r = processPEMData(e, /(?:-----(?:BEGIN|END) PUBLIC KEY-----|\s)/g);
	return genericImport("spki", r, t, n);
};
function spkiFromX509(e) {
	let t = createASN1State(e);
	expectTag(t, 48, "Invalid certificate structure");
	let n = parseLength(t);
	if (n < 0 || t.pos + n > t.data.length) throw Error("Unexpected end of ASN.1 input");
	expectTag(t, 48, "Invalid tbsCertificate structure"), parseLength(t), e[t.pos] === 160 ? skipElement(t, 6) : skipElement(t, 5);
	let r = t.pos;
	expectTag(t, 48, "Invalid SPKI structure");
	let i = parseLength(t);
	return e.subarray(r, r + i + (t.pos - r));
}
const fromX509 = (e, t, n) => {
	let r;
	try {
		r = spkiFromX509(processPEMData(e, /(?:-----(?:BEGIN|END) CERTIFICATE-----|\s)/g));
	} catch (e) {
		throw TypeError("Failed to parse the X.509 certificate", { cause: e });
	}
	return genericImport("spki", r, t, n);
};
async function exportJWK(e) {
	if (isKeyObject(e)) {
		if (e.type === "secret") e = e.export();
		else return e.export({ format: "jwk" });
	}
	if (e instanceof Uint8Array) return {
		kty: "oct",
		k: encode(e)
	};
	if (!isCryptoKey(e)) throw TypeError(invalidKeyInput(e, "CryptoKey", "KeyObject", "Uint8Array"));
	if (!e.extractable) throw TypeError("non-extractable CryptoKey cannot be exported as a JWK");
	let t = await crypto.subtle.exportKey("jwk", e);
	delete t.ext, delete t.key_ops, delete t.use, t.kty !== "AKP" && delete t.alg;
	for (let e of Object.keys(t)) t[e] === void 0 && delete t[e];
	return t;
}
// node_modules/jose/dist/webapi/jwk/thumbprint.js
const check = (e, t) => {
	if (typeof e != "string" || !e) throw new JWKInvalid(`${t} missing or invalid`);
};
async function calculateJwkThumbprint(e, t) {
	let n;
	if (isObject(e)) {
		if (n = snapshotJwk(e), typeof n.kty != "string") throw TypeError(invalidKeyInput(e, "CryptoKey", "KeyObject", "JSON Web Key"));
	} else if (isKeyLike(e)) n = snapshotJwk(await exportJWK(e));
	else throw TypeError(invalidKeyInput(e, "CryptoKey", "KeyObject", "JSON Web Key"));
	if (t ??= "sha256", t !== "sha256" && t !== "sha384" && t !== "sha512") throw TypeError("digestAlgorithm must one of \"sha256\", \"sha384\", or \"sha512\"");
	let r;
	switch (n.kty) {
		case "AKP":
			check(n.alg, "\"alg\" (Algorithm) Parameter"), check(n.pub, "\"pub\" (Public key) Parameter"), r = {
				alg: n.alg,
				kty: n.kty,
				pub: n.pub
			};
			break;
		case "EC":
			check(n.crv, "\"crv\" (Curve) Parameter"), check(n.x, "\"x\" (X Coordinate) Parameter"), check(n.y, "\"y\" (Y Coordinate) Parameter"), r = {
				crv: n.crv,
				kty: n.kty,
				x: n.x,
				y: n.y
			};
			break;
		case "OKP":
			check(n.crv, "\"crv\" (Subtype of Key Pair) Parameter"), check(n.x, "\"x\" (Public Key) Parameter"), r = {
				crv: n.crv,
				kty: n.kty,
				x: n.x
			};
			break;
		case "RSA":
			check(n.e, "\"e\" (Exponent) Parameter"), check(n.n, "\"n\" (Modulus) Parameter"), r = {
				e: n.e,
				kty: n.kty,
				n: n.n
			};
			break;
		case "oct":
			if (typeof n.k != "string") throw new JWKInvalid("\"k\" (Key Value) Parameter missing or invalid");
			r = {
				k: n.k,
				kty: n.kty
			};
			break;
		default: throw new JOSENotSupported("\"kty\" (Key Type) Parameter missing or unsupported");
	}
	let i = encode$1(JSON.stringify(r));
	return encode(await digest(t, i));
}
// node_modules/jose/dist/webapi/jwks/local.js
function isUsableJWK(e, t, n, r) {
	let { kty: i, key_ops: a, ext: o, kid: s, alg: c, use: l, crv: u } = e;
	return (o === void 0 || typeof o == "boolean") && (a === void 0 || Array.isArray(a) && a.every((e, t) => typeof e == "string" && a.indexOf(e) === t) && a.includes("verify")) && t.kty.includes(i) && (r === void 0 || typeof r == "string" && r === s) && (c === void 0 ? i !== "AKP" : n === c) && (l === void 0 || l === "sig") && (!t.crv || u === t.crv);
}
async function importWithAlgCache(e, t, n) {
	let r = e.get(t) || e.set(t, {}).get(t), { alg: i } = n;
	if (r[i] === void 0) {
		let e = jwkToKey(n, t, !0).then((e) => {
			if (e.type !== "public") throw new JWKSInvalid("JSON Web Key Set members must be public keys");
			return r[i] = e, e;
		}).catch((t) => {
			throw r[i] === e && delete r[i], t;
		});
		r[i] = e;
	}
	return r[i];
}
function createLocalJWKSet(e) {
	let t;
	try {
		t = structuredClone(e);
	} catch (e) {
		throw new JWKSInvalid("JSON Web Key Set malformed", { cause: e });
	}
	if (!isJwkSet(t)) throw new JWKSInvalid("JSON Web Key Set malformed");
	let n = t.keys.map((e) => {
		let t = snapshotJwk(e);
		return Array.isArray(t.key_ops) && (t.key_ops = [...t.key_ops]), t;
	}), r = new WeakMap();
	return Object.defineProperty(async (e, i) => {
		let { alg: a, kid: o } = {
			...e,
			...i?.header
		}, s = typeof a == "string" ? JWS[a] : void 0;
		if (!s || s.secret) throw new JOSENotSupported("Unsupported \"alg\" value for a JSON Web Key Set");
		let c = t.keys.filter((e, t) => isUsableJWK(n[t], s, a, o)), { 0: l, length: u } = c;
		if (!u) throw new JWKSNoMatchingKey();
		if (u !== 1) {
			let e = new JWKSMultipleMatchingKeys();
			throw e[Symbol.asyncIterator] = async function* () {
				for (let e of c) try {
					yield await importWithAlgCache(r, e, s);
				} catch {}
			}, e;
		}
		return importWithAlgCache(r, l, s);
	}, "jwks", { value: () => structuredClone(t) });
}
// node_modules/jose/dist/webapi/jwks/remote.js
function isCloudflareWorkers() {
	return typeof WebSocketPair < "u" || typeof navigator < "u" && navigator.userAgent === "Cloudflare-Workers" || typeof EdgeRuntime < "u" && EdgeRuntime === "vercel";
}
let USER_AGENT;
typeof navigator < "u" && navigator.userAgent?.startsWith?.("Mozilla/5.0 ") || (USER_AGENT = "jose/v6.2.17");
const customFetch = Symbol();
async function fetchJwks(e, t, n, r = fetch) {
	let i = await r(e, {
		method: "GET",
		signal: n,
		redirect: "manual",
		headers: t
	}).catch((e) => {
		throw e.name === "TimeoutError" ? new JWKSTimeout(void 0, { cause: e }) : e;
	});
	if (i.status !== 200) throw new JOSEError("Expected 200 OK from the JSON Web Key Set HTTP response");
	try {
		return await i.json();
	} catch (e) {
		throw new JOSEError("Failed to parse the JSON Web Key Set HTTP response as JSON", { cause: e });
	}
}
const jwksCache = Symbol();
function isFreshFor(e, t) {
	return Number.isFinite(e) && Date.now() < e + t;
}
function validateDuration(e, t, n) {
	if (Number.isNaN(e)) throw TypeError(`"${n}" option must not be NaN`);
	if (typeof e == "number" && e < 0) throw TypeError(`"${n}" option must not be negative`);
	return typeof e == "number" ? e : t;
}
// node_modules/jose/dist/webapi/jwt/unsecured.js
const UnsecuredJWT_base = JWTClaimsBuilder;
var UnsecuredJWT = class extends UnsecuredJWT_base {
	encode() {
		return `${encode(JSON.stringify({ alg: "none" }))}.${encode(jwtClaimsSetBytes(this))}.`;
	}
	static decode(e, t) {
		if (typeof e != "string") throw new JWTInvalid("Unsecured JWT must be a string");
		let { 0: n, 1: r, 2: i, length: a } = e.split(".");
		if (a !== 3 || i !== "") throw new JWTInvalid("Invalid Unsecured JWT");
		let o, s;
		try {
			o = parseJoseHeader(n, JWSInvalid, "JWS Protected Header is invalid");
			let e = validateCrit(JWSInvalid, JWS_RECOGNIZED, void 0, o, o);
			s = validateB64(o, e);
		} catch (e) {
			throw e instanceof JWSInvalid ? new JWTInvalid("Invalid Unsecured JWT", { cause: e }) : e;
		}
		if (o.alg !== "none") throw new JWTInvalid("Invalid Unsecured JWT");
		if (!s) throw new JWTInvalid("JWTs MUST NOT use unencoded payload");
		return {
			payload: validateClaimsSet(o, decodeBase64url(r, "payload", JWTInvalid), t),
			header: o
		};
	}
};
// node_modules/jose/dist/webapi/key/generate_key_pair.js
function getModulusLengthOption(e) {
	let t = e?.modulusLength ?? 2048;
	if (typeof t != "number" || !Number.isInteger(t) || t < 2048) throw new JOSENotSupported("Invalid or unsupported modulusLength option provided, 2048 bits or larger keys must be used");
	return t;
}
exports.CompactEncrypt = CompactEncrypt, exports.CompactSign = CompactSign, exports.EmbeddedJWK = async function(e, t) {
	let n = {
		...e,
		...t?.header
	};
	if (!isObject(n.jwk)) throw new JWSInvalid("\"jwk\" (JSON Web Key) Header Parameter must be a JSON object");
	let r;
	try {
		r = normalizeJwk(n.jwk);
	} catch (e) {
		throw new JWSInvalid("Invalid Embedded JWK", { cause: e });
	}
	let i = jwsAlgorithm(n.alg);
	if (r.use !== void 0 && r.use !== "sig") throw new JWSInvalid("Invalid Embedded JWK, its \"use\" must be \"sig\" when present");
	if (r.alg !== void 0 && r.alg !== i.alg) throw new JWSInvalid(`Invalid Embedded JWK, its "alg" must be "${i.alg}" when present`);
	let a = await jwkToKey(i, r, !0);
	if (a.type !== "public") throw new JWSInvalid("\"jwk\" (JSON Web Key) Header Parameter must be a public key");
	return a;
}, exports.EncryptJWT = EncryptJWT, exports.FlattenedEncrypt = FlattenedEncrypt, exports.FlattenedSign = FlattenedSign, exports.GeneralEncrypt = GeneralEncrypt, exports.GeneralSign = GeneralSign, exports.SignJWT = SignJWT, exports.UnsecuredJWT = UnsecuredJWT, Object.defineProperty(exports, "base64url", {
	enumerable: !0,
	get: function() {
		return base64url_exports;
	}
}), exports.calculateJwkThumbprint = calculateJwkThumbprint, exports.calculateJwkThumbprintUri = async function(e, t) {
	t ??= "sha256";
	let n = await calculateJwkThumbprint(e, t);
	return `urn:ietf:params:oauth:jwk-thumbprint:sha-${t.slice(-3)}:${n}`;
}, exports.compactDecrypt = async function(e, t, n) {
	return decryptCompact(e, prepareDecrypt(n), t);
}, exports.compactVerify = async function(e, t, n) {
	let [r] = await verifyCompact(e, prepareVerify(n), t);
	return r;
}, exports.createLocalJWKSet = createLocalJWKSet, exports.createRemoteJWKSet = function(e, t) {
	if (!(e instanceof URL)) throw TypeError("url must be an instance of URL");
	let n = new URL(e.href).href, r = t ?? {}, i = r.timeoutDuration;
	if (typeof i == "number" && (!Number.isInteger(i) || i < 0)) throw TypeError("\"timeoutDuration\" option must be a non-negative integer");
	let a = typeof i == "number" ? i : 5e3, o = validateDuration(r.cooldownDuration, 3e4, "cooldownDuration"), s = validateDuration(r.cacheMaxAge, 6e5, "cacheMaxAge"), c = new Headers(r.headers);
	USER_AGENT && !c.has("User-Agent") && c.set("User-Agent", USER_AGENT), c.has("accept") || c.set("accept", "application/json, application/jwk-set+json");
	let l = r[customFetch], u = r[jwksCache], d, f, p = 0, m = 0, h;
	if (u && typeof u == "object") {
		let { uat: e, jwks: t } = u;
		isFreshFor(e, s) && isJwkSet(t) && (d = e, h = createLocalJWKSet(t));
	}
	let g = async () => {
		if (f && isCloudflareWorkers() && (f = void 0), !f) {
			let e = ++p, t = f = fetchJwks(n, c, AbortSignal.timeout(a), l).then((t) => {
				let n = createLocalJWKSet(t);
				if (e <= m) return;
				h = n;
				let r = Date.now();
				u && (u.uat = r, u.jwks = t), d = r, m = e;
			}).finally(() => {
				f === t && (f = void 0);
			});
		}
		await f;
	};
	return Object.defineProperties(async (e, t) => {
		h && isFreshFor(d, s) || await g();
		try {
			return await h(e, t);
		} catch (n) {
			if (n instanceof JWKSNoMatchingKey && !isFreshFor(d, o)) return await g(), h(e, t);
			throw n;
		}
	}, {
		coolingDown: {
			get: () => isFreshFor(d, o),
			enumerable: !0
		},
		fresh: {
			get: () => isFreshFor(d, s),
			enumerable: !0
		},
		reload: {
			value: g,
			enumerable: !0
		},
		reloading: {
			get: () => !!f,
			enumerable: !0
		},
		jwks: {
			value: () => h?.jwks(),
			enumerable: !0
		}
	});
}, exports.cryptoRuntime = "WebCryptoAPI", exports.customFetch = customFetch, exports.decodeJwt = function(e) {
	if (typeof e != "string") throw new JWTInvalid("JWTs must use Compact JWS serialization, JWT must be a string");
	let { 1: t, length: n } = e.split(".");
	if (n === 5) throw new JWTInvalid("Only JWTs using Compact JWS serialization can be decoded");
	if (n !== 3) throw new JWTInvalid("Invalid JWT");
	if (!t) throw new JWTInvalid("JWTs must contain a payload");
	let r;
	try {
		r = decode(t);
	} catch (e) {
		throw new JWTInvalid("Failed to base64url decode the payload", { cause: e });
	}
	let i;
	try {
		i = JSON.parse(strictDecoder.decode(r));
	} catch (e) {
		throw new JWTInvalid("Failed to parse the decoded payload as JSON", { cause: e });
	}
	if (!isObject(i)) throw new JWTInvalid("Invalid JWT Claims Set");
	return i;
}, exports.decodeProtectedHeader = function(e) {
	let t;
	if (typeof e == "string") {
		let n = e.split(".");
		(n.length === 3 || n.length === 5) && ([t] = n);
	} else if (typeof e == "object" && e) {
		if ("protected" in e) t = e.protected;
		else throw TypeError("Token does not contain a Protected Header");
	}
	let n = "Invalid Token or Protected Header formatting";
	if (typeof t != "string" || !t) throw TypeError(n);
	return parseJoseHeader(t, TypeError, n);
}, Object.defineProperty(exports, "errors", {
	enumerable: !0,
	get: function() {
		return errors_exports;
	}
}), exports.exportJWK = exportJWK, exports.exportPKCS8 = function(e) {
	return toPKCS8(e);
}, exports.exportSPKI = function(e) {
	return toSPKI(e);
}, exports.flattenedDecrypt = async function(e, t, n) {
	if (!isObject(e)) throw new JWEInvalid("Flattened JWE must be an object");
	let r = snapshotSharedJWE(e), [i, , a] = snapshotRecipientJWE(e);
	if (!i) throw a;
	let o = {
		...r,
		...i
	};
	return checkRecipient(o), decryptJWE(o, prepareDecrypt(n), t);
}, exports.flattenedVerify = async function(e, t, n) {
	if (!isObject(e)) throw new JWSInvalid("Flattened JWS must be an object");
	let [r] = await verifySignature(snapshotJws(e), prepareVerify(n), t, encodeJsonUnencodedPayload);
	return r;
}, exports.generalDecrypt = async function(e, t, n) {
	if (!isObject(e)) throw new JWEInvalid("General JWE must be an object");
	let r = e.recipients;
	if (!Array.isArray(r)) throw new JWEInvalid("JWE Recipients missing or incorrect type");
	let i = Array.from(r);
	if (!i.every(isObject)) throw new JWEInvalid("JWE Recipients missing or incorrect type");
	if (!i.length) throw new JWEInvalid("JWE Recipients has no members");
	let a = prepareDecrypt(n), o, s;
	try {
		o = snapshotSharedJWE(e), s = shareJWE(o);
	} catch {
		throw new JWEDecryptionFailed();
	}
	let c = i.map((e) => snapshotRecipientJWE(e));
	if (i.length > 1) for (let [, e] of c) {
		let t = s[0]?.alg ?? e ?? o.unprotected?.alg, n = typeof t == "string" ? JWE[t] : void 0;
		if (n && !isJWECEKTransport(n)) throw new JWEInvalid(`"${t}" alg may only have a single recipient`);
	}
	for (let [e] of c) if (e) try {
		let n = {
			...o,
			...e
		};
		return checkRecipient(n), await decryptJWE(n, a, t, s);
	} catch {}
	throw new JWEDecryptionFailed();
}, exports.generalVerify = async function(e, t, n) {
	if (!isObject(e)) throw new JWSInvalid("General JWS must be an object");
	let { signatures: r, payload: i } = e;
	if (!Array.isArray(r)) throw new JWSInvalid("JWS Signatures missing or incorrect type");
	let a = Array.from(r);
	if (!a.every(isObject)) throw new JWSInvalid("JWS Signatures missing or incorrect type");
	if (i === void 0) throw new JWSSignatureVerificationFailed();
	let o = prepareVerify(n), s = i instanceof Uint8Array ? new Uint8Array(i) : i, c = a.map((e) => snapshotSignature(e, s)).filter((e) => e !== void 0), l = 0;
	for (let [, , e] of c) if (l |= e, l === 3) throw new JWSInvalid("inconsistent use of JWS Unencoded Payload (RFC7797)");
	for (let e of c) try {
		let [n] = await verifySignature(e[0], o, t, encodeJsonUnencodedPayload, e[1]);
		return n;
	} catch {}
	throw new JWSSignatureVerificationFailed();
}, exports.generateKeyPair = async function(e, t) {
	let n = validateExtractableOption(t?.extractable), r = keyAlgorithm(e, algArgument);
	r.secret && unsupportedAlg("\"alg\" (Algorithm)");
	let i;
	if (r.resolve) {
		let e = t?.crv ?? "P-256";
		if (![
			"P-256",
			"P-384",
			"P-521",
			"X25519"
		].includes(e)) throw new JOSENotSupported("Invalid or unsupported crv option provided, supported values are P-256, P-384, P-521, and X25519");
		i = r.resolve({ crv: e });
	} else {
		if (r.crv !== void 0 && t?.crv !== void 0 && t.crv !== r.crv) throw new JOSENotSupported(`Invalid or unsupported crv option provided, the only supported value for ${e} is ${r.crv}`);
		i = r.kty[0] === "RSA" ? {
			...r.subtle,
			publicExponent: Uint8Array.of(1, 0, 1),
			modulusLength: getModulusLengthOption(t)
		} : r.subtle;
	}
	return crypto.subtle.generateKey(i, n ?? !1, [...r.usages[1], ...r.usages[0]]);
}, exports.generateSecret = async function(e, t) {
	let n = validateExtractableOption(t?.extractable), r, i, a;
	switch (e) {
		case "HS256":
		case "HS384":
		case "HS512":
			r = +e.slice(-3), i = {
				name: "HMAC",
				hash: `SHA-${r}`,
				length: r
			}, a = ["sign", "verify"];
			break;
		case "A128CBC-HS256":
		case "A192CBC-HS384":
		case "A256CBC-HS512": return crypto.getRandomValues(new Uint8Array(e.slice(-3) >> 3));
		case "A128KW":
		case "A192KW":
		case "A256KW":
			r = +e.slice(1, 4), i = {
				name: "AES-KW",
				length: r
			}, a = ["wrapKey", "unwrapKey"];
			break;
		case "A128GCMKW":
		case "A192GCMKW":
		case "A256GCMKW":
		case "A128GCM":
		case "A192GCM":
		case "A256GCM":
			r = +e.slice(1, 4), i = {
				name: "AES-GCM",
				length: r
			}, a = ["encrypt", "decrypt"];
			break;
		default: unsupportedAlg(algArgument);
	}
	return crypto.subtle.generateKey(i, n ?? !1, a);
}, exports.importJWK = async function(e, t, n) {
	if (!isObject(e)) throw TypeError("JWK must be an object");
	let r = normalizeJwk(e), i = validateExtractableOption(n?.extractable), { alg: a } = r;
	if (t ??= a, r.kty !== "oct" && !t) throw TypeError("\"alg\" argument is required when \"jwk.alg\" is not present");
	switch (r.kty) {
		case "oct":
			if (typeof r.k != "string") throw TypeError("missing \"k\" (Key Value) Parameter value");
			return decode(r.k);
		case "AKP":
			if (typeof a != "string" || !a) throw TypeError("missing \"alg\" (Algorithm) Parameter value");
			if (t !== a) throw TypeError("JWK alg and alg option value mismatch");
			return jwkToKey(keyAlgorithm(t), r, i);
		case "RSA":
		case "EC":
		case "OKP": return jwkToKey(keyAlgorithm(t), r, i);
		default: throw new JOSENotSupported("Unsupported \"kty\" (Key Type) Parameter value");
	}
}, exports.importPKCS8 = async function(e, t, n) {
	if (typeof e != "string" || e.indexOf("-----BEGIN PRIVATE KEY-----") !== 0) throw TypeError("\"pkcs8\" must be PKCS#8 formatted string");
	return fromPKCS8(e, t, n);
}, exports.importSPKI = async function(e, t, n) {
	if (typeof e != "string" || e.indexOf("-----BEGIN PUBLIC KEY-----") !== 0) throw TypeError("\"spki\" must be SPKI formatted string");
	return fromSPKI(e, t, n);
}, exports.importX509 = async function(e, t, n) {
	if (typeof e != "string" || e.indexOf("-----BEGIN CERTIFICATE-----") !== 0) throw TypeError("\"x509\" must be X.509 formatted string");
	return fromX509(e, t, n);
}, exports.jwksCache = jwksCache, exports.jwtDecrypt = async function(e, t, n) {
	let { plaintext: r, ...i } = await decryptCompact(e, prepareDecrypt(n), t), { protectedHeader: a } = i, o = validateClaimsSet(a, r, n);
	for (let e of [
		"iss",
		"sub",
		"aud"
	]) if (a[e] !== void 0 && (e === "aud" ? JSON.stringify(a.aud) !== JSON.stringify(o.aud) : a[e] !== o[e])) throw new JWTClaimValidationFailed(`replicated "${e}" claim header parameter mismatch`, o, e, "mismatch");
	return {
		payload: o,
		...i
	};
}, exports.jwtVerify = async function(e, t, n) {
	let [r, i] = await verifyCompact(e, prepareVerify(n), t);
	if (!i) throw new JWTInvalid("JWTs MUST NOT use unencoded payload");
	let a = validateClaimsSet(r.protectedHeader, r.payload, n);
	return {
		...r,
		payload: a
	};
};
