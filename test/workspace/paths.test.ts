import { posix, win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  isAtOrInside,
  isInside,
  leadsOut,
  toSlashes,
  workspaceName,
} from '../../src/workspace/paths.ts';

describe('on Windows', () => {
  test('a path is shown with slashes', () => {
    expect(toSlashes(String.raw`flows\finance\a.json`, win32)).toBe('flows/finance/a.json');
    expect(toSlashes(String.raw`\\server\share\a.json`, win32)).toBe('//server/share/a.json');
    expect(toSlashes(String.raw`!flows\**\*.json`, win32)).toBe('!flows/**/*.json');
  });

  test.each([
    [String.raw`C:\repo`, String.raw`C:\repo\flows\a.json`],
    [String.raw`C:\repo`, String.raw`c:\REPO\flows\a.json`],
    [String.raw`C:\repo`, 'C:/repo/a.json'],
    [String.raw`C:\repo`, String.raw`C:\repo\..a.json`],
    [String.raw`\\server\share\repo`, String.raw`\\SERVER\share\repo\a.json`],
    ['C:\\', String.raw`C:\a.json`],
  ])('%s holds %s', (folder, target) => {
    expect(isInside(folder, target, win32)).toBe(true);
  });

  test.each([
    [String.raw`C:\repo`, String.raw`C:\repo`],
    [String.raw`C:\repo`, String.raw`C:\repository\a.json`],
    [String.raw`C:\repo`, String.raw`C:\repo\..\a.json`],
    [String.raw`C:\repo`, String.raw`D:\repo\a.json`],
    [String.raw`C:\repo`, String.raw`\\server\share\repo\a.json`],
    [String.raw`\\server\share\repo`, String.raw`\\server\other\repo\a.json`],
  ])('%s does not hold %s', (folder, target) => {
    expect(isInside(folder, target, win32)).toBe(false);
  });

  test.each([
    'C:/flows/*.json',
    String.raw`C:\flows\*.json`,
    'C:flows/*.json',
    '/flows/*.json',
    String.raw`\flows\*.json`,
    String.raw`\\server\share\*.json`,
    '//server/share/*.json',
    String.raw`flows\..\..\x.json`,
    String.raw`\\?\C:\flows\*.json`,
  ])('the glob %s leads out', (glob) => {
    expect(leadsOut(glob, win32)).toBe(true);
  });

  test.each([
    ['map.json', 'map.json'],
    [String.raw`.\maps\map.json`, 'maps/map.json'],
    [String.raw`C:\repo\maps\map.json`, 'maps/map.json'],
    ['c:/REPO/maps/map.json', 'maps/map.json'],
    [String.raw`D:\map.json`, 'D:/map.json'],
  ])('the map %s is %s of C:\\repo', (given, name) => {
    expect(workspaceName(String.raw`C:\repo`, given, win32)).toBe(name);
  });
});

describe('elsewhere', () => {
  test('a backslash is a character of a name, and of a glob', () => {
    expect(toSlashes(String.raw`flows/a\*.json`, posix)).toBe(String.raw`flows/a\*.json`);
    expect(isInside('/repo', String.raw`/repo/..\a.json`, posix)).toBe(true);
  });

  test('a path is inside below the folder alone', () => {
    expect(isInside('/repo', '/repo/flows/a.json', posix)).toBe(true);
    expect(isInside('/', '/a.json', posix)).toBe(true);
    for (const target of ['/repo', '/repository/a.json', '/Repo/a.json', '/repo/../a.json']) {
      expect(isInside('/repo', target, posix)).toBe(false);
    }
  });

  test('the folder itself is at it, on Windows in any case of letters', () => {
    for (const target of ['/repo', '/repo/', '/repo/flows/a.json']) {
      expect(isAtOrInside('/repo', target, posix)).toBe(true);
    }
    for (const target of ['/', '/repository', '/Repo', '/repo/..']) {
      expect(isAtOrInside('/repo', target, posix)).toBe(false);
    }
    const folder = String.raw`C:\repo`;
    expect(isAtOrInside(folder, String.raw`c:\REPO`, win32)).toBe(true);
    expect(isAtOrInside(folder, String.raw`D:\repo`, win32)).toBe(false);
  });

  test('a root and a step up lead out', () => {
    for (const glob of ['/etc/*.json', '../x', 'flows/../../x', String.raw`flows\..\x`]) {
      expect(leadsOut(glob, posix)).toBe(true);
    }
    expect(leadsOut('flows/..a/*.json', posix)).toBe(false);
  });

  test('the map may be given by its whole path', () => {
    expect(workspaceName('/repo', '/repo/maps/map.json', posix)).toBe('maps/map.json');
    expect(workspaceName('/repo', './maps/../map.json', posix)).toBe('map.json');
    expect(workspaceName('/repo', '/other/map.json', posix)).toBe('/other/map.json');
  });
});
