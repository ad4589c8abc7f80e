import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const SOURCE = join(import.meta.dirname, '../../src');

/** From the top: a part may import from its own layer and from those below. `/` ends a folder. */
const LAYERS: readonly (readonly string[])[] = [
  ['index.ts', 'cli.ts'],
  ['action.ts', 'terminal.ts'],
  ['commands/'],
  // main.ts and what stands beside it.
  ['*.ts', 'run/'],
  ['github/', 'flowstudio/'],
  ['report/'],
  ['deploy/'],
  ['plan/'],
  ['check.ts', 'check/'],
  ['rules/'],
  ['live/'],
  ['connections/'],
  ['fix/'],
  ['flow/'],
  ['workflows/'],
  ['workspace/'],
  ['http/'],
];

/** Effects live in two places that do not know each other. */
const APART: readonly (readonly [string, string])[] = [
  ['github/', 'flowstudio/'],
  ['flowstudio/', 'github/'],
];

/** The one file or folder that may know a package with effects. */
const HOMES: Readonly<Record<string, string>> = {
  '@actions/core': 'toolkit.ts',
  '@actions/github': 'github/',
  '@modelcontextprotocol/client': 'flowstudio/',
  undici: 'flowstudio/',
};

/** Parts without effects, and all that they may import from outside. */
const PURE = [
  'report/',
  'plan/',
  'check.ts',
  'check/',
  'rules/',
  'live/',
  'connections/',
  'fix/',
  'flow/',
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

interface Import {
  /** From src/ for a file of ours, else the name of the package. */
  target: string;
  /** Gone at run time: `import type`, `export type`. */
  isType: boolean;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .toSorted();
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const partNames = LAYERS.flat();

test('every folder of src/ has its layer', () => {
  const homeless = files.filter((file) => file.includes('/') && !partNames.includes(partOf(file)));
  expect(homeless).toEqual([]);
});

test('imports only go down', () => {
  const wrong = ourImports().filter(({ from, to }) => layerOf(to) < layerOf(from));
  expect(wrong.map(arrow)).toEqual([]);
});

test('every import leads to a file', () => {
  const wrong = ourImports().filter(({ to }) => !imports.has(to));
  expect(wrong.map(arrow)).toEqual([]);
});

test.each(APART)('%s never imports %s', (one, other) => {
  const wrong = ourImports().filter(({ from, to }) => partOf(from) === one && partOf(to) === other);
  expect(wrong.map(arrow)).toEqual([]);
});

test('there is no circle of imports', () => {
  expect(circles()).toEqual([]);
});

describe('effects', () => {
  test.each(Object.entries(HOMES))('%s is known to %s alone', (name, home) => {
    const wrong = outsideImports().filter(({ from, to }) => to === name && !from.startsWith(home));
    expect(wrong.map(arrow)).toEqual([]);
  });

  test.each(PURE)('%s has none', (part) => {
    const wrong = outsideImports().filter(
      ({ from, to }) => partOf(from) === part && !HARMLESS.includes(to),
    );
    expect(wrong.map(arrow)).toEqual([]);
  });
});

test('every file and folder is named for its idea', () => {
  const names = files.flatMap((file) => file.split('/')).map((name) => basename(name, '.ts'));
  expect(names.filter((name) => NAMELESS.test(name))).toEqual([]);
});

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'/gm);
  const dynamic = text.matchAll(/\bimport\('([^']+)'\)/g);
  return [
    ...[...statements].map(([, type, target = '']) => ({ target, isType: type !== undefined })),
    ...[...dynamic].map(([, target = '']) => ({ target, isType: false })),
  ].map(({ target, isType }) => ({
    isType,
    target: packageOf(target) ?? ours(file, target),
  }));
}

/** The package whose file is imported by its path; null for every other import. */
function packageOf(target: string): string | null {
  return /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(target)?.[1] ?? null;
}

function ours(file: string, target: string): string {
  return target.startsWith('.') ? posix.join(posix.dirname(file), target) : target;
}

function allImports(): { from: string; to: string; isType: boolean }[] {
  return [...imports].flatMap(([from, each]) =>
    each.map(({ target, isType }) => ({ from, to: target, isType })),
  );
}

function ourImports() {
  return allImports().filter(({ to }) => to.endsWith('.ts'));
}

function outsideImports() {
  return allImports().filter(({ to }) => !to.endsWith('.ts') && !to.startsWith('../'));
}

function partOf(file: string): string {
  const [folder = ''] = file.split('/');
  if (folder !== file) return `${folder}/`;
  return partNames.includes(file) ? file : '*.ts';
}

/** The number of a file's layer, from the top. */
function layerOf(file: string): number {
  return LAYERS.findIndex((parts) => parts.includes(partOf(file)));
}

/** Every circle of imports that are there at run time, once, as `a → b → a`. */
function circles(): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    const start = path.indexOf(file);
    if (start !== -1) found.add([...path.slice(start), file].join(' → '));
    if (start !== -1 || done.has(file)) return;
    for (const { target, isType } of imports.get(file) ?? []) {
      if (!isType) visit(target, [...path, file]);
    }
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return [...found];
}

function arrow({ from, to }: { from: string; to: string }): string {
  return `${from} → ${to}`;
}
