import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import { installCodeCache } from './code-cache.js';

installCodeCache();

/**
 * Jest's environment for Node, with an ordinary global object. Jest's own is a proxy, so that every
 * mention of `Array` or `Math` in a test file and in all that it imports costs thirty times as much.
 */
export default class PlainGlobal extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
    this.global.isWholeRun = isWholeRun(config.globalConfig);
  }
}

/** Whether a run is of all tests, as `npm test` is, and not of those of a path or a name. */
function isWholeRun({ testPathPatterns, testNamePattern }) {
  return testPathPatterns.patterns.length === 0 && !testNamePattern;
}
