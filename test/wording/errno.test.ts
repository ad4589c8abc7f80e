import { expect, test } from '@jest/globals';
import { errnoText } from '../../src/wording/errno.ts';

test.each([
  ['EACCES', 'permission denied, EACCES'],
  ['ENOSPC', 'no space left on device, ENOSPC'],
  ['EROFS', 'read-only file system, EROFS'],
  ['ESTRANGE', 'ESTRANGE'],
  ['', ''],
])('%s', (code, text) => {
  expect(errnoText(code)).toBe(text);
});
