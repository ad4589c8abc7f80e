import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import { installCodeCache } from './code-cache.js';

installCodeCache();

/**
 * Jest's environment for Node, with an ordinary global object. Jest's own is a proxy, so that every
 * mention of `Array` or `Math` in a test file and in all that it imports costs thirty times as much.
 */
export default class PlainGlobal extends TestEnvironment {
  constructor(...given) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
}
