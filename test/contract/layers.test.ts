import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const SOURCE = join(import.meta.dirname, '../../src');

/** From the top, a line a room: a file imports from its own room and from those below it. `/` ends a folder. */
const ROOMS: readonly (readonly string[])[] = [
  ['index.ts', 'cli.ts'],
  ['action.ts', 'terminal.ts'],
  ['commands/'],
  ['publish/'],
  ['drift/', 'init/', 'doctor/', 'restore/'],
  ['export/'],
  ['run/'],
  ['inputs.ts'],
  ['shards/'],
  ['git/', 'github/', 'flowstudio/', 'dataverse/'],
  ['calls/'],
  ['report/'],
  ['watch/'],
  ['deploy/'],
  ['plan/'],
  ['fix/'],
  ['check/'],
  ['rules/'],
  ['live/'],
  ['map/'],
  ['solutions/'],
  ['flow/'],
  ['workspace/'],
  ['secrets/'],
  ['json/'],
  ['process/'],
  ['wording/'],
  ['workflows/'],
  ['http/'],
];

/** The one file or folder that may know a package with effects. */
const HOMES: Readonly<Record<string, string>> = {
  '@actions/core': 'process/',
  '@octokit/core': 'github/',
  '@modelcontextprotocol/client': 'flowstudio/',
};

/** Rooms without effects, and all that they may import from outside. */
const PURE = [
  'report/',
  'plan/',
  'check/',
  'rules/',
  'live/',
  'map/',
  'flow/',
  'secrets/',
  'json/',
  'wording/',
  'workflows/',
  'http/',
];
const HARMLESS = [
  'fastest-levenshtein',
  'jsonc-parser',
  'node:crypto',
  'node:util',
  'node:zlib',
  'p-map',
  'zod/mini',
];

const NAMELESS = /^(utils?|helpers?|common|types|constants|manager|service)$/;

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .toSorted();
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const roomNames = ROOMS.flat();

test('every file of src/ has its room', () => {
  const homeless = files.filter((file) => !roomNames.includes(roomOf(file)));
  expect(homeless).toEqual([]);
});

test('imports only go down, and neighbours do not know each other', () => {
  const wrong = ourImports().filter(
    ({ from, to }) => roomOf(from) !== roomOf(to) && layerOf(to) <= layerOf(from),
  );
  expect(wrong.map(arrow)).toEqual([]);
});

test('every import leads to a file', () => {
  const wrong = ourImports().filter(({ to }) => !imports.has(to));
  expect(wrong.map(arrow)).toEqual([]);
});

test('there is no circle of imports, not of types either', () => {
  expect(circles()).toEqual([]);
});

describe('effects', () => {
  test.each(Object.entries(HOMES))('%s is known to %s alone', (name, home) => {
    const known = outsideImports().filter(({ to }) => to === name || to.startsWith(`${name}/`));
    expect(known.filter(({ from }) => from.startsWith(home))).not.toEqual([]);
    const wrong = known.filter(({ from }) => !from.startsWith(home));
    expect(wrong.map(arrow)).toEqual([]);
  });

  test.each(PURE)('%s has none', (part) => {
    const wrong = outsideImports().filter(
      ({ from, to }) => roomOf(from) === part && !HARMLESS.includes(to),
    );
    expect(wrong.map(arrow)).toEqual([]);
  });
});

test('every file and folder is named for its idea', () => {
  const names = files.flatMap((file) => file.split('/')).map((name) => basename(name, '.ts'));
  expect(names.filter((name) => NAMELESS.test(name))).toEqual([]);
});

/** What a file imports: from src/ for a file of ours, else the name of the package. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  const imports = text.matchAll(
    /^(?:import|export)\s(?:type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...imports].map(([, written, taken = '']) => {
    const target = written ?? taken;
    return packageOf(target) ?? ours(file, target);
  });
}

/** The package whose file is imported by its path; null for every other import. */
function packageOf(target: string): string | null {
  return /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(target)?.[1] ?? null;
}

function ours(file: string, target: string): string {
  return target.startsWith('.') ? posix.join(posix.dirname(file), target) : target;
}

function allImports(): { from: string; to: string }[] {
  return [...imports].flatMap(([from, each]) => each.map((to) => ({ from, to })));
}

function ourImports() {
  return allImports().filter(({ to }) => to.endsWith('.ts'));
}

function outsideImports() {
  return allImports().filter(({ to }) => !to.endsWith('.ts') && !to.startsWith('../'));
}

function roomOf(file: string): string {
  const [folder = ''] = file.split('/');
  return folder === file ? file : `${folder}/`;
}

/** The number of a file's layer, from the top. */
function layerOf(file: string): number {
  return ROOMS.findIndex((rooms) => rooms.includes(roomOf(file)));
}

/** Every circle of imports, once, as `a → b → a`. */
function circles(): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    const start = path.indexOf(file);
    if (start !== -1) found.add([...path.slice(start), file].join(' → '));
    if (start !== -1 || done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return [...found];
}

function arrow({ from, to }: { from: string; to: string }): string {
  return `${from} → ${to}`;
}
