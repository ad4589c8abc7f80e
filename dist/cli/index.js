#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
let node_os = require("node:os");
let node_fs = require("node:fs");
let node_module = require("node:module");
let node_path = require("node:path");
let node_vm = require("node:vm");
node_module = __toESM(node_module, 1);
// package.json
var name = "flowgate";
var version = "1.0.0";
var engines = { "node": ">=24" };
// src/process/code-cache.ts
/** One parameter list for every module, as Node's own. */
const WRAPPED = ["(function (exports, require, module, __filename, __dirname) { ", "\n})"];
/**
* Keeps what V8 has compiled of the CommonJS files beside `script` that are loaded from now on.
* Node's own cache keeps a file as it is before it runs, so each function would be compiled again at
* every start; here it is kept as it is at the end of a run. `name`: runs with another name have
* other functions, and caches of their own.
*
* The files are in a folder of their own in that of Node's cache, whose name has the version of Node
* and the flags of V8, and only if nobody else can write there: it is code. Without such a folder,
* Node's cache is all there is.
*/
function keepCompiled(script, name) {
	(0, node_module.enableCompileCache)();
	const cache = folderIn((0, node_module.getCompileCacheDir)());
	if (cache === null || !(0, node_fs.existsSync)(script)) return;
	const folder = (0, node_path.dirname)((0, node_fs.realpathSync)(script));
	const modules = node_module.default.prototype;
	const compileAsNode = modules._compile;
	const unkept = /* @__PURE__ */ new Map();
	const probe = new Probe();
	keepAtExit(unkept, probe);
	modules._compile = function(code, file) {
		if ((0, node_path.dirname)(file) !== folder) return compileAsNode.call(this, code, file);
		const kept = (0, node_path.join)(cache, `${name}-${versionOf(file)}`);
		const script = compiled(code, file, read(kept, probe));
		if (script.cachedDataRejected !== false) unkept.set(kept, script);
		return script.runInThisContext().call(this.exports, this.exports, (0, node_module.createRequire)(file), this, file, folder);
	};
}
/** The folder in Node's cache that only this user can write into; null where there is none. */
function folderIn(cache) {
	if (cache === void 0) return null;
	const folder = (0, node_path.join)(cache, "flowgate");
	try {
		(0, node_fs.mkdirSync)(folder, {
			recursive: true,
			mode: 448
		});
	} catch {
		return null;
	}
	return isOurs(folder) ? folder : null;
}
function isOurs(folder) {
	const found = (0, node_fs.lstatSync)(folder);
	if (process.getuid === void 0 || !found.isDirectory()) return found.isDirectory();
	return found.uid === process.getuid() && (found.mode & 18) === 0;
}
/** A file as one version of it is called: an installed package has one date for all versions. */
function versionOf(file) {
	const { size, mtimeMs } = (0, node_fs.statSync)(file);
	return `${(0, node_path.basename)(file)}-${size}-${mtimeMs}`;
}
function compiled(code, file, cachedData) {
	return new node_vm.Script(WRAPPED.join(code), {
		filename: file,
		importModuleDynamically: node_vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
		...cachedData === null ? {} : { cachedData }
	});
}
/** What was kept; null where there is none for now, or it is damaged, which V8 itself does not check. */
function read(file, probe) {
	try {
		const sealed = (0, node_fs.readFileSync)(file);
		const data = sealed.subarray(0, -SEAL);
		if (!sealed.subarray(-SEAL).equals(sealOf(data))) return null;
		return probe.toNow(data) ? data : null;
	} catch {
		return null;
	}
}
/** The bytes before the code, in some of which V8 has its flags. */
const HEADER = 32;
/** A function that runs once, before all others: what V8 does with them later, it does with it. */
var Probe = class {
	#script = new node_vm.Script("(function () {})()");
	#first;
	constructor() {
		this.#script.runInThisContext();
		this.#first = this.#script.createCachedData();
	}
	/**
	* V8 refuses what was kept with other flags, and a run changes some (`limitV8`), which do not
	* matter for it. Changes `data`, kept with the flags of the start, to those of now. False where
	* that cannot be done.
	*/
	toNow(data) {
		const now = this.#ifWhole();
		if (now !== null) reflag(data, this.#first, now);
		return now !== null;
	}
	/** The opposite: to the flags of the start. */
	toStart(data) {
		const now = this.#ifWhole();
		if (now !== null) reflag(data, now, this.#first);
		return now !== null;
	}
	/**
	* What V8 has of the function; null where it has removed the code of functions that had not run
	* for long, as it does in a run over thousands of flows: what is kept of the others can end the
	* next start with a crash of V8, and the flags cannot be told from the code.
	*/
	#ifWhole() {
		const now = this.#script.createCachedData();
		return now.subarray(HEADER).equals(this.#first.subarray(HEADER)) ? now : null;
	}
};
/** Changes `data` where `from` and `to` differ: in the flags, which are before the code. */
function reflag(data, from, to) {
	for (const [at, byte] of to.entries()) if (byte !== from[at]) data[at] = byte;
}
const SEAL = 4;
/** Every page of a disk that was not written has some of the words that are added up. */
const STRIDE = 512;
function sealOf(data) {
	let sum = data.length;
	for (let at = 0; at + SEAL <= data.length; at += STRIDE) sum = Math.imul(sum, 31) + data.readInt32LE(at) | 0;
	const seal = Buffer.alloc(SEAL);
	seal.writeInt32LE(sum);
	return seal;
}
/** A run that was not allowed to start has called too little to be worth keeping. */
function keepAtExit(unkept, probe) {
	process.once("exit", (code) => {
		if (code > 1) return;
		for (const [file, script] of unkept) keep(script, file, probe);
	});
}
function keep(script, file, probe) {
	try {
		const part = `${file}.${process.pid}`;
		const data = script.createCachedData();
		if (!probe.toStart(data)) return;
		(0, node_fs.writeFileSync)(part, Buffer.concat([data, sealOf(data)]), {
			mode: 384,
			flag: "wx"
		});
		(0, node_fs.renameSync)(part, file);
	} catch {}
}
// src/process/output.ts
/**
* Standard output (1) or standard error (2). A terminal gets Node's stream; a file, a pipe and
* `/dev/null` are written to directly, since loading the streams takes as long as a small check. A
* reader that stops early, as `head` does, must not stop a deployment.
*/
function outputTo(descriptor) {
	if (!mayBeTerminal(descriptor)) return direct(descriptor);
	return (descriptor === 1 ? process.stdout : process.stderr).on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
}
function mayBeTerminal(descriptor) {
	const device = (0, node_fs.fstatSync)(descriptor);
	const nowhere = (0, node_fs.statSync)("/dev/null", { throwIfNoEntry: false });
	return device.isCharacterDevice() && device.rdev !== nowhere?.rdev;
}
function direct(descriptor) {
	let isClosed = false;
	return {
		isTTY: false,
		columns: 0,
		writableLength: 0,
		write(text) {
			if (!isClosed) isClosed = !writeAll(descriptor, Buffer.from(text));
		}
	};
}
/** False when nobody reads any more. */
function writeAll(descriptor, bytes) {
	for (let written = 0; written < bytes.length;) try {
		written += (0, node_fs.writeSync)(descriptor, bytes, written);
	} catch (error) {
		const { code } = error;
		if (code === "EPIPE" || code === "EOF") return false;
		if (code !== "EAGAIN") throw error;
		Atomics.wait(PAUSE, 0, 0, 1);
	}
	return true;
}
const PAUSE = new Int32Array(new SharedArrayBuffer(4));
// src/process/package-folder.ts
/**
* A folder of the installed package `called` that a started script belongs to; null where the script
* is in no such package. The script may have been started through a link, as npm makes them.
*/
function packageFolder(script, called, folder) {
	let at = script;
	try {
		at = (0, node_fs.realpathSync)(script);
	} catch {
		return null;
	}
	while (nameIn((0, node_path.dirname)(at)) !== called) {
		if ((0, node_path.dirname)(at) === at) return null;
		at = (0, node_path.dirname)(at);
	}
	return (0, node_path.join)((0, node_path.dirname)(at), folder);
}
function nameIn(folder) {
	try {
		return JSON.parse((0, node_fs.readFileSync)((0, node_path.join)(folder, "package.json"), "utf8")).name;
	} catch {
		return null;
	}
}
// src/process/usage-error.ts
/** A run that cannot start as it was asked to; the message says what to change. */
var UsageError = class extends Error {
	name = "UsageError";
};
// src/process/prompts.ts
/** A person was asked whether to go on, and said no. */
var Declined = class extends Error {
	name = "Declined";
	constructor() {
		super("nothing was changed");
	}
};
/** Asks whether to go on. Throws `Declined` for every answer but yes. */
async function insistOnYes({ ask }, question) {
	const answer = await ask(`${question} [y/N] `);
	if (!/^y(es)?$/i.test(answer)) throw new Declined();
}
/**
* Asks the person at a terminal; null where there is none, as in a pipe. No answer (Ctrl+C, Ctrl+D)
* is a `UsageError`. Nothing is read before the first question.
*/
function promptsOn(input, output) {
	if (!input.isTTY || !output.isTTY) return null;
	let lines = null;
	let answers = null;
	let isClosed = false;
	return {
		async ask(question) {
			if (lines === null) {
				const { createInterface } = await import("node:readline/promises");
				lines = createInterface({
					input,
					output
				});
				lines.once("close", () => {
					isClosed = true;
				});
			}
			answers ??= lines[Symbol.asyncIterator]();
			lines.setPrompt(question);
			if (!isClosed) lines.prompt();
			const { done, value } = await answers.next();
			if (done) {
				output.write("\n");
				throw new UsageError("the question was not answered, so nothing was done");
			}
			return value.trim();
		},
		close: () => lines?.close()
	};
}
// src/process/to-its-end.ts
/**
* Starts work that nothing in a module waits for. Node ends without an error when nothing is left
* that could settle a promise: then `stuck` is called, so that the process does not pass for one
* that did its work.
*/
function toItsEnd(work, stuck) {
	process.once("beforeExit", stuck);
	work.finally(() => process.off("beforeExit", stuck));
}
// src/workspace/repository-root.ts
/**
* The root of the repository that `folder` is in, the nearest one with a `.git`, which is a file in
* a worktree and in a submodule; `folder` itself where there is none.
*/
function repositoryOf(folder) {
	for (let place = folder;; place = (0, node_path.dirname)(place)) {
		if (hasGit(place)) return place;
		if (place === (0, node_path.dirname)(place)) return folder;
	}
}
function hasGit(folder) {
	try {
		return (0, node_fs.lstatSync)((0, node_path.join)(folder, ".git"), { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
// src/cli.ts
/** The oldest Node that this runs on, as `engines` of the package says. */
const LEAST_NODE = Number.parseInt(engines.node.replace(/\D+/, ""), 10);
const args = process.argv.slice(2);
if (Number.parseInt(process.versions.node, 10) < LEAST_NODE) {
	outputTo(2).write(`flowgate ${version} needs Node ${LEAST_NODE} or newer, and this is Node ${process.versions.node}.\n`);
	process.exitCode = 2;
} else if (args.length === 1 && ["--version", "-v"].includes(`${args[0]}`)) outputTo(1).write(`${version}\n`);
else toItsEnd(start(), () => {
	outputTo(2).write("flowgate ended before its work was done.\n");
	process.exitCode = 2;
});
async function start() {
	const [command] = /^[a-z]+$/.exec(`${args[0]}`) ?? ["flowgate"];
	keepCompiled(process.argv[1] ?? "", `${command}-${version}`);
	const { runCli } = await Promise.resolve().then(() => require("./terminal.js"));
	const [stdout, stderr] = [outputTo(1), outputTo(2)];
	process.exitCode = await runCli(args, {
		env: process.env,
		root: repositoryOf(process.cwd()),
		cwd: process.cwd(),
		temp: (0, node_os.tmpdir)(),
		version,
		documents: () => packageFolder(process.argv[1] ?? "", name, "docs"),
		now: () => /* @__PURE__ */ new Date(),
		stdout,
		stderr,
		prompts: () => stdout.isTTY ? promptsOn(process.stdin, process.stdout) : null
	});
	if (mayEnd([stdout, stderr])) process.exit();
}
/**
* Whether nothing is cut off by ending at once. Left to itself, V8 first collects the garbage of the
* run, for as long as Node takes to start. On Windows Node may abort when it is ended beside a
* connection that is being closed (nodejs/node#58091).
*/
function mayEnd(outputs) {
	return process.platform !== "win32" && outputs.every((output) => output.writableLength === 0);
}
exports.Declined = Declined;
exports.UsageError = UsageError;
exports.__commonJSMin = __commonJSMin;
exports.__exportAll = __exportAll;
exports.__toESM = __toESM;
exports.insistOnYes = insistOnYes;
exports.repositoryOf = repositoryOf;
