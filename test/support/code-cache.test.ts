import vm from 'node:vm';
import { expect, test } from '@jest/globals';

test('a text that was compiled before is not parsed again', () => {
  const compile = () => vm.compileFunction('return 1', [], { filename: '/one.js' });
  expect(compile().cachedDataRejected).toBeUndefined();
  expect(compile().cachedDataRejected).toBe(false);
});

test('another text of the same file and length is another function, and another module', async () => {
  const results = ['1', '2'].map((value) =>
    vm.compileFunction(`return ${value}`, [], { filename: '/two.js' })(),
  );
  expect(results).toEqual([1, 2]);
  for (const value of ['1', '2', '1']) {
    const module = new vm.SourceTextModule(`export default ${value};`, { identifier: '/three.js' });
    await module.link(() => Promise.reject(new Error('it imports nothing')));
    await module.evaluate();
    expect((module.namespace as { default: number }).default).toBe(Number(value));
  }
});
