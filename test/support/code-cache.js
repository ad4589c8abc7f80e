import vm from 'node:vm';

/**
 * What V8 made of each file, for the test files that this process runs later: each loads Jest, its
 * packages and `src/` again. V8's own cache is off: it kept the modules of all earlier test files.
 */
const cache = new Map();

/** Makes `vm` parse a file once in this process, and not again until its text is another. */
export function installCodeCache() {
  const { SourceTextModule, compileFunction } = vm;

  vm.SourceTextModule = class extends SourceTextModule {
    constructor(code, options = {}) {
      const cached = find(options.identifier, code);
      super(code, { ...options, ...cached });
      if (cached === null) keep(options.identifier, code, this.createCachedData());
    }
  };

  vm.compileFunction = (code, parameters, options = {}) => {
    const cached = find(options.filename, code);
    const compiled = compileFunction(code, parameters, {
      ...options,
      ...(cached ?? { produceCachedData: true }),
    });
    if (cached === null) keep(options.filename, code, compiled.cachedData);
    return compiled;
  };
}

/** V8 itself compares no more than the length of a text, and refuses what has other flags. */
function find(file, code) {
  const held = cache.get(file);
  return held?.code === code && held.flags === flagsOfV8() ? { cachedData: held.cachedData } : null;
}

function keep(file, code, cachedData) {
  cache.set(file, { code, cachedData, flags: flagsOfV8() });
}

const EMPTY = new vm.Script('');
/** The bytes before what V8 made: its version, the length of the text and the flags. */
const FLAGS = 16;

/** Equal for equal flags, which a run over many flows changes. */
function flagsOfV8() {
  return EMPTY.createCachedData().toString('latin1', 0, FLAGS);
}
