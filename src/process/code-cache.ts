import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import Module, { createRequire, enableCompileCache, getCompileCacheDir } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';

/** What Node calls for each CommonJS file that it loads. */
interface Compiling {
  _compile(this: Module, code: string, file: string): unknown;
}

/** One parameter list for every module, as Node's own. */
const WRAPPED = ['(function (exports, require, module, __filename, __dirname) { ', '\n})'] as const;

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
export function keepCompiled(script: string, name: string): void {
  enableCompileCache();
  const cache = folderIn(getCompileCacheDir());
  if (cache === null || !existsSync(script)) return;
  const folder = dirname(realpathSync(script));
  const modules = Module.prototype as unknown as Compiling;
  const compileAsNode = modules._compile;
  const unkept = new Map<string, Script>();
  const probe = new Probe();
  keepAtExit(unkept, probe);
  modules._compile = function (code, file) {
    if (dirname(file) !== folder) return compileAsNode.call(this, code, file);
    const kept = join(cache, `${name}-${versionOf(file)}`);
    const script = compiled(code, file, read(kept, probe));
    if (script.cachedDataRejected !== false) unkept.set(kept, script);
    const run = script.runInThisContext();
    return run.call(this.exports, this.exports, createRequire(file), this, file, folder);
  };
}

/** The folder in Node's cache that only this user can write into; null where there is none. */
function folderIn(cache: string | undefined): string | null {
  if (cache === undefined) return null;
  const folder = join(cache, 'flowgate');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    return null;
  }
  return isOurs(folder) ? folder : null;
}

function isOurs(folder: string): boolean {
  const found = lstatSync(folder);
  // On Windows each user has a temp folder of their own, and a folder has no such modes.
  if (process.getuid === undefined || !found.isDirectory()) return found.isDirectory();
  return found.uid === process.getuid() && (found.mode & 0o022) === 0;
}

/** A file as one version of it is called: an installed package has one date for all versions. */
function versionOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${basename(file)}-${size}-${mtimeMs}`;
}

function compiled(code: string, file: string, cachedData: Buffer | null): Script {
  return new Script(WRAPPED.join(code), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData === null ? {} : { cachedData }),
  });
}

/** What was kept; null where there is none for now, or it is damaged, which V8 itself does not check. */
function read(file: string, probe: Probe): Buffer | null {
  try {
    const sealed = readFileSync(file);
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
class Probe {
  readonly #script = new Script('(function () {})()');
  readonly #first: Buffer;

  constructor() {
    this.#script.runInThisContext();
    this.#first = this.#script.createCachedData();
  }

  /**
   * V8 refuses what was kept with other flags, and a run changes some (`limitV8`), which do not
   * matter for it. Changes `data`, kept with the flags of the start, to those of now. False where
   * that cannot be done.
   */
  toNow(data: Buffer): boolean {
    const now = this.#ifWhole();
    if (now !== null) reflag(data, this.#first, now);
    return now !== null;
  }

  /** The opposite: to the flags of the start. */
  toStart(data: Buffer): boolean {
    const now = this.#ifWhole();
    if (now !== null) reflag(data, now, this.#first);
    return now !== null;
  }

  /**
   * What V8 has of the function; null where it has removed the code of functions that had not run
   * for long, as it does in a run over thousands of flows: what is kept of the others can end the
   * next start with a crash of V8, and the flags cannot be told from the code.
   */
  #ifWhole(): Buffer | null {
    const now = this.#script.createCachedData();
    return now.subarray(HEADER).equals(this.#first.subarray(HEADER)) ? now : null;
  }
}

/** Changes `data` where `from` and `to` differ: in the flags, which are before the code. */
function reflag(data: Buffer, from: Buffer, to: Buffer): void {
  for (const [at, byte] of to.entries()) if (byte !== from[at]) data[at] = byte;
}

const SEAL = 4;
/** Every page of a disk that was not written has some of the words that are added up. */
const STRIDE = 512;

function sealOf(data: Buffer): Buffer {
  let sum = data.length;
  for (let at = 0; at + SEAL <= data.length; at += STRIDE) {
    sum = (Math.imul(sum, 31) + data.readInt32LE(at)) | 0;
  }
  const seal = Buffer.alloc(SEAL);
  seal.writeInt32LE(sum);
  return seal;
}

/** A run that was not allowed to start has called too little to be worth keeping. */
function keepAtExit(unkept: ReadonlyMap<string, Script>, probe: Probe): void {
  process.once('exit', (code) => {
    if (code > 1) return;
    for (const [file, script] of unkept) keep(script, file, probe);
  });
}

function keep(script: Script, file: string, probe: Probe): void {
  try {
    const part = `${file}.${process.pid}`;
    const data = script.createCachedData();
    if (!probe.toStart(data)) return;
    writeFileSync(part, Buffer.concat([data, sealOf(data)]), { mode: 0o600, flag: 'wx' });
    renameSync(part, file);
  } catch {
    // A full or locked disk: the next start is as slow as this one.
  }
}
