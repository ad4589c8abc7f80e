import { posix, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pathFrom, pathFromRoot } from '../../src/commands/command.ts';

describe('what a user names', () => {
  test.each([
    ['settings\\test.json', 'C:/repo/flows/settings/test.json', 'flows/settings/test.json'],
    ['..\\settings/test.json', 'C:/repo/settings/test.json', 'settings/test.json'],
    ['C:\\repo\\map.json', 'C:/repo/map.json', 'map.json'],
    ['..\\..\\other\\map.json', 'C:/other/map.json', '../other/map.json'],
    ['D:\\map.json', 'D:/map.json', 'D:/map.json'],
    ['\\\\server\\share\\map.json', '//server/share/map.json', '//server/share/map.json'],
    ['..', 'C:/repo', '.'],
  ])('on Windows %s has `/` everywhere', (named, whole, fromRoot) => {
    const terminal = { root: 'C:\\repo', cwd: 'C:\\repo\\flows' };
    expect(pathFrom(terminal, named, win32)).toBe(whole);
    expect(pathFromRoot(terminal, named, win32)).toBe(fromRoot);
  });

  test('elsewhere a name keeps its backslash', () => {
    expect(pathFrom({ root: '/repo' }, 'a\\b.json', posix)).toBe('/repo/a\\b.json');
    expect(pathFromRoot({ root: '/repo' }, 'a\\b.json', posix)).toBe('a\\b.json');
  });
});
