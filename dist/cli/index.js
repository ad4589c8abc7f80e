#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create, __defProp = Object.defineProperty, __getOwnPropDesc = Object.getOwnPropertyDescriptor, __getOwnPropNames = Object.getOwnPropertyNames, __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty, __commonJSMin = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), __exportAll = (e, t) => {
	let n = Object.setPrototypeOf({}, null);
	for (var r in e) __defProp(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t & 1 || __defProp(n, Symbol.toStringTag, { value: "Module" }), t & 2 ? n : Object.preventExtensions(n);
}, __copyProps = (e, t, n, r) => {
	if (t && typeof t == "object" || typeof t == "function") for (var i = __getOwnPropNames(t), a = 0, o = i.length, s; a < o; a++) s = i[a], !__hasOwnProp.call(e, s) && s !== n && __defProp(e, s, {
		get: ((e) => t[e]).bind(null, s),
		enumerable: !(r = __getOwnPropDesc(t, s)) || r.enumerable
	});
	return e;
}, __toESM = (e, t, n) => (n = e == null ? {} : __create(__getProtoOf(e)), __copyProps(t || !e || !e.__esModule || !__hasOwnProp.call(e, "default") ? __defProp(n, "default", {
	value: e,
	enumerable: !0
}) : n, e));
let node_os = require("node:os"), node_fs = require("node:fs"), node_module = require("node:module"), node_path = require("node:path"), node_vm = require("node:vm");
node_module = __toESM(node_module, 1);
// package.json
var name = "flowgate", version = "1.0.0", engines = { node: ">=24" };
// src/process/code-cache.ts
const WRAPPED = ["(function (exports, require, module, __filename, __dirname) { ", "\n})"];
function keepCompiled(e, t) {
	(0, node_module.enableCompileCache)();
	let n = folderIn((0, node_module.getCompileCacheDir)());
	if (n === null || !(0, node_fs.existsSync)(e)) return;
	let r = (0, node_path.dirname)((0, node_fs.realpathSync)(e)), i = node_module.default.prototype, a = i._compile, o = new Map(), s = new Probe();
	keepAtExit(o, s), i._compile = function(e, i) {
		if ((0, node_path.dirname)(i) !== r) return a.call(this, e, i);
		let c = (0, node_path.join)(n, `${t}-${versionOf(i)}`), l = compiled(e, i, read(c, s));
		return l.cachedDataRejected !== !1 && o.set(c, l), l.runInThisContext().call(this.exports, this.exports, (0, node_module.createRequire)(i), this, i, r);
	};
}
function folderIn(e) {
	if (e === void 0) return null;
	let t = (0, node_path.join)(e, "flowgate");
	try {
		(0, node_fs.mkdirSync)(t, {
			recursive: !0,
			mode: 448
		});
	} catch {
		return null;
	}
	return isOurs(t) ? t : null;
}
function isOurs(e) {
	let t = (0, node_fs.lstatSync)(e);
	return process.getuid === void 0 || !t.isDirectory() ? t.isDirectory() : t.uid === process.getuid() && !(t.mode & 18);
}
function versionOf(e) {
	let { size: t, mtimeMs: n } = (0, node_fs.statSync)(e);
	return `${(0, node_path.basename)(e)}-${t}-${n}`;
}
function compiled(e, t, n) {
	return new node_vm.Script(WRAPPED.join(e), {
		filename: t,
		importModuleDynamically: node_vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
		...n === null ? {} : { cachedData: n }
	});
}
function read(e, t) {
	try {
		let n = (0, node_fs.readFileSync)(e), r = n.subarray(0, -SEAL);
		return n.subarray(-SEAL).equals(sealOf(r)) && t.toNow(r) ? r : null;
	} catch {
		return null;
	}
}
var Probe = class {
	#e = new node_vm.Script("(function () {})()");
	#t;
	constructor() {
		this.#e.runInThisContext(), this.#t = this.#e.createCachedData();
	}
	toNow(e) {
		let t = this.#n();
		return t !== null && reflag(e, this.#t, t), t !== null;
	}
	toStart(e) {
		let t = this.#n();
		return t !== null && reflag(e, t, this.#t), t !== null;
	}
	#n() {
		let e = this.#e.createCachedData();
		return e.subarray(32).equals(this.#t.subarray(32)) ? e : null;
	}
};
function reflag(e, t, n) {
	for (let [r, i] of n.entries()) i !== t[r] && (e[r] = i);
}
const SEAL = 4;
function sealOf(e) {
	let t = e.length;
	for (let n = 0; n + 4 <= e.length; n += 512) t = Math.imul(t, 31) + e.readInt32LE(n) | 0;
	let n = Buffer.alloc(4);
	return n.writeInt32LE(t), n;
}
function keepAtExit(e, t) {
	process.once("exit", (n) => {
		if (!(n > 1)) for (let [n, r] of e) keep(r, n, t);
	});
}
function keep(e, t, n) {
	try {
		let r = `${t}.${process.pid}`, i = e.createCachedData();
		if (!n.toStart(i)) return;
		(0, node_fs.writeFileSync)(r, Buffer.concat([i, sealOf(i)]), {
			mode: 384,
			flag: "wx"
		}), (0, node_fs.renameSync)(r, t);
	} catch {}
}
// src/process/output.ts
function outputTo(e) {
	if (!mayBeTerminal(e)) return direct(e);
	let t = e === 1 ? process.stdout : process.stderr;
	return t.isTTY ? through(t) : direct(e);
}
function mayBeTerminal(e) {
	let t = (0, node_fs.fstatSync)(e), n = (0, node_fs.statSync)("/dev/null", { throwIfNoEntry: !1 });
	return t.isCharacterDevice() && t.rdev !== n?.rdev;
}
function through(e) {
	let t = null;
	return e.on("error", ({ code: e = "EIO" }) => {
		t ??= e;
	}), Object.assign(e, { failure: () => failureIn(t) });
}
function direct(e) {
	let t = null;
	return {
		isTTY: !1,
		columns: 0,
		writableLength: 0,
		write(n) {
			t ??= writeAll(e, Buffer.from(n));
		},
		failure: () => failureIn(t)
	};
}
const READER_GONE = ["EPIPE", "EOF"];
function failureIn(e) {
	return e !== null && READER_GONE.includes(e) ? null : e;
}
function writeAll(e, t) {
	for (let n = 0; n < t.length;) try {
		n += (0, node_fs.writeSync)(e, t, n);
	} catch (e) {
		let { code: t = "EIO" } = e;
		if (t !== "EAGAIN") return t;
		Atomics.wait(PAUSE, 0, 0, 1);
	}
	return null;
}
const PAUSE = new Int32Array(new SharedArrayBuffer(4));
// src/process/package-folder.ts
function packageFolder(e, t, n) {
	let r = e;
	try {
		r = (0, node_fs.realpathSync)(e);
	} catch {
		return null;
	}
	for (; nameIn((0, node_path.dirname)(r)) !== t;) {
		if ((0, node_path.dirname)(r) === r) return null;
		r = (0, node_path.dirname)(r);
	}
	return (0, node_path.join)((0, node_path.dirname)(r), n);
}
function nameIn(e) {
	try {
		return JSON.parse((0, node_fs.readFileSync)((0, node_path.join)(e, "package.json"), "utf8")).name;
	} catch {
		return null;
	}
}
// src/process/usage-error.ts
var UsageError = class extends Error {
	name = "UsageError";
}, Declined = class extends Error {
	name = "Declined";
	constructor() {
		super("nothing was changed");
	}
};
function promptsOn(e, t) {
	if (!e.isTTY || !t.isTTY) return null;
	let n = null, r = null, i = !1;
	return {
		async ask(a) {
			if (n === null) {
				let { createInterface: r } = await import("node:readline/promises");
				n = r({
					input: e,
					output: t
				}), n.once("close", () => {
					i = !0;
				});
			}
			r ??= n[Symbol.asyncIterator](), n.setPrompt(a), i || n.prompt();
			let { done: o, value: s } = await r.next();
			if (o) throw t.write("\n"), new UsageError("the question was not answered, so nothing was done");
			return s.trim();
		},
		close: () => n?.close()
	};
}
// src/process/to-its-end.ts
function toItsEnd(e, t) {
	process.once("beforeExit", t), e.finally(() => process.off("beforeExit", t));
}
// src/workspace/repository-root.ts
function repositoryOf(e) {
	for (let t = e;; t = (0, node_path.dirname)(t)) {
		if (hasGit(t)) return t;
		if (t === (0, node_path.dirname)(t)) return e;
	}
}
function hasGit(e) {
	try {
		return (0, node_fs.lstatSync)((0, node_path.join)(e, ".git"), { throwIfNoEntry: !1 }) !== void 0;
	} catch {
		return !1;
	}
}
// src/cli.ts
const LEAST_NODE = Number.parseInt(engines.node.replace(/\D+/, ""), 10), args = process.argv.slice(2);
Number.parseInt(process.versions.node, 10) < LEAST_NODE ? (outputTo(2).write(`flowgate ${version} needs Node ${LEAST_NODE} or newer, and this is Node ${process.versions.node}.\n`), process.exitCode = 2) : toItsEnd(args.length === 1 && ["--version", "-v"].includes(`${args[0]}`) ? printVersion() : start(), () => {
	outputTo(2).write("flowgate ended before its work was done.\n"), process.exitCode = 2;
});
async function printVersion() {
	let e = outputTo(1);
	e.write(`${version}\n`), process.exitCode = await exitCode(0, e, outputTo(2));
}
async function start() {
	let [e] = /^[a-z]+$/.exec(`${args[0]}`) ?? ["flowgate"];
	keepCompiled(process.argv[1] ?? "", `${e}-${version}`);
	let { runCli: t } = await Promise.resolve().then(() => require("./terminal.js")), [n, r] = [outputTo(1), outputTo(2)], i = await t(args, {
		env: process.env,
		root: repositoryOf(process.cwd()),
		cwd: process.cwd(),
		temp: (0, node_os.tmpdir)(),
		version,
		documents: () => packageFolder(process.argv[1] ?? "", name, "docs"),
		now: () => new Date(),
		stdout: n,
		stderr: r,
		prompts: () => n.isTTY ? promptsOn(process.stdin, process.stdout) : null
	});
	process.exitCode = await exitCode(i, n, r), mayEnd([n, r]) && process.exit();
}
async function exitCode(e, t, n) {
	let r = t.failure();
	if (r === null) return e;
	let { errnoText: i } = await Promise.resolve().then(() => require("./errno.js")).then((e) => e.n);
	return n.write(`flowgate: the output could not be written (${i(r)})\n`), 2;
}
function mayEnd(e) {
	return process.platform !== "win32" && e.every((e) => e.writableLength === 0);
}
exports.a = __commonJSMin, exports.i = UsageError, exports.n = Declined, exports.o = __exportAll, exports.r = async function({ ask: e }, t) {
	let n = await e(`${t} [y/N] `);
	if (!/^y(es)?$/i.test(n)) throw new Declined();
}, exports.s = __toESM, exports.t = repositoryOf;
