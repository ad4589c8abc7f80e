import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from '@jest/globals';
import { testScenarios } from './promises.ts';

const BUNDLE = resolve(import.meta.dirname, '../../dist/index.js');

test('dist/index.js is built', () => {
  if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} is missing; build it with: npm run build`);
});

testScenarios('dist/index.js');
