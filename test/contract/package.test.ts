import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { exists, filesEnding, ROOT, read } from './repository.ts';

const about: {
  version: string;
  engines: Record<string, string>;
  bin: Record<string, string>;
  files: string[];
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
} = JSON.parse(read('package.json'));
/** A package as a lock file has it. */
interface Locked {
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const packages = about.devDependencies;

test('every package has one exact version', () => {
  const loose = Object.entries(packages).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('whoever installs the command installs nothing else: dist/ has all that it needs', () => {
  expect(about.dependencies).toBeUndefined();
});

/** "less than 125 characters" (Publishing actions in GitHub Marketplace). */
const MOST_IN_MARKETPLACE = 124;

test('the Marketplace takes the description of the action', () => {
  const { name, description } = parse(read('action.yml'));
  expect(name).not.toBe('');
  expect(description.length).toBeGreaterThan(0);
  expect(description.length).toBeLessThanOrEqual(MOST_IN_MARKETPLACE);
});

test('every place with a version has this one', () => {
  expect(read('src/flowstudio/session.ts')).toContain(`VERSION = '${about.version}'`);
  expect(read('CHANGELOG.md')).toContain(`\n## ${about.version}`);
  const lock = JSON.parse(read('package-lock.json'));
  expect([lock.version, lock.packages[''].version]).toEqual([about.version, about.version]);
});

describe.each(['', 'bench/'])('%spackage-lock.json', (folder) => {
  const lock: { packages: Record<string, Locked> } = JSON.parse(read(`${folder}package-lock.json`));
  const { '': _, ...locked } = lock.packages;
  const packagesWhere = (matches: (each: Locked) => boolean) =>
    Object.keys(locked).filter((path) => matches(locked[path] ?? {}));

  test('says of every package what its bytes are', () => {
    const isLoose = ({ integrity = '' }: Locked) => !/^sha512-[\w+/]{86}==$/.test(integrity);
    expect(packagesWhere(isLoose)).toEqual([]);
  });

  test('names no registry: each machine has its own', () => {
    expect(packagesWhere(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  test('package.json says of every package with an install script whether it may run', () => {
    const { allowScripts } = JSON.parse(read(`${folder}package.json`));
    const scripts = packagesWhere(({ hasInstallScript }) => hasInstallScript === true);
    const names = scripts.map((path) => path.replace(/^.*node_modules\//, ''));
    expect(Object.keys(allowScripts)).toEqual(names.toSorted());
  });
});

test('only Node itself may run an install script', () => {
  expect(about.allowScripts).toEqual({ '@parcel/watcher': false, node: true });
});

test('docs/architecture.md gives the reason for every package, and for no other', () => {
  const rows = read('docs/architecture.md').matchAll(
    /^\| `([^`]+)` \| (?:bundled|development) \|/gm,
  );
  expect([...rows].map(([, name]) => name).toSorted()).toEqual(Object.keys(packages).toSorted());
});

test('the tests run on the Node version that the action needs', () => {
  expect(about.engines).toEqual({ node: '>=24' });
  expect(process.versions.node).toBe(about.devDependencies.node);
});

test('what it publishes is there', () => {
  const named = [...Object.values(about.bin), ...about.files];
  expect(named.filter((file) => !exists(file))).toEqual([]);
});

test('CI runs the command that the documents name', () => {
  const command = 'npm ci && npm test';
  const named = ['README.md', 'CONTRIBUTING.md'].map((file) =>
    read(file).includes(`\n${command}\n`),
  );
  expect(named).toEqual([true, true]);
  expect(read('.ci/run')).toContain(`'${command}'`);
  expect(statSync(join(ROOT, '.ci/run')).mode & 0o111).toBe(0o111);
});

describe('scripts', () => {
  const runs = Object.values(about.scripts).flatMap((script) => [
    ...script.matchAll(/\bnpm run ([\w:-]+)/g),
  ]);
  const nodes = Object.values(about.scripts).flatMap((script) => [
    ...script.matchAll(/(?:^|\s)(scripts\/\S+\.ts)/g),
  ]);

  test('call only scripts that there are', () => {
    expect(runs.filter(([, name = '']) => !(name in about.scripts))).toEqual([]);
  });

  test('documents and workflows name only tests that there are', () => {
    const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
      .map((file) => `test/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.test.ts'));
    const named = filesEnding('.md', '.yml').flatMap((file) =>
      [...read(file).matchAll(/npm run test:jest --((?: [^\s`#|]+)+)/g)].flatMap(([, words = '']) =>
        words.split(' ').filter((word) => word.startsWith('test/')),
      ),
    );
    expect(named).toContain('test/scenarios/source');
    const isThere = (pattern: string) => files.some((file) => file.includes(pattern));
    expect(named.filter((pattern) => !isThere(pattern))).toEqual([]);
  });

  test('run only files that there are', () => {
    expect(nodes.map(([, file = '']) => file).filter((file) => !exists(file))).toEqual([]);
  });
});
