import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixFiles } from '../../src/fix/fix-files.ts';
import { type Flow, readFlow } from '../../src/flow/flow.ts';
import { readProject } from '../../src/run/project/project.ts';
import { hasCorpus, realFlows } from '../rules/corpus.ts';
import { keyOffset, nodeAt, splice } from '../rules/edits.ts';
import { check } from '../support/check.ts';

const RULES = ['reference-unused', 'reference-case', 'connection-id-as-key'] as const;

/** Ways in which people keep a flow. */
const STYLES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text) => JSON.stringify(JSON.parse(text)),
  (text) => JSON.stringify(JSON.parse(text), null, '\t').replaceAll("'", '\\u0027'),
];
const ENCODINGS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\uFEFF${text}`),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'utf16le'),
];

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'flowgate-fix-'));
});
afterAll(() => rm(root, { recursive: true }));

/** A few large flows would take most of the time. */
const LARGEST = 40_000;

(hasCorpus ? describe : describe.skip)('a real flow, broken and fixed', () => {
  const flows = realFlows().filter(({ bytes }) => bytes.length < LARGEST);

  test.each(RULES)('%s: every byte is as before', async (rule) => {
    const folder = join(root, rule);
    await mkdir(folder);
    await writeFile(join(folder, 'map.json'), mapOf(flows.map(({ flow }) => flow)));
    const sound = new Map<string, Buffer>();
    for (const [index, { bytes }] of flows.entries()) {
      const broken = brokenFlow(rule, bytes, index);
      if (broken === null) continue;
      sound.set(broken.file, broken.before);
      await writeFile(join(folder, broken.file), broken.after);
    }
    expect(sound.size).toBeGreaterThan(100);
    const project = await readProject(
      { flows: ['*.json'], map: 'map.json', environments: [] },
      folder,
    );
    const results = await fixFiles(
      folder,
      checked(project).findings.filter((finding) => finding.rule === rule),
      project,
    );
    expect(results.filter(({ reason }) => reason !== null)).toEqual([]);
    expect(results).toHaveLength(sound.size);
    const different = await Promise.all(
      [...sound].map(async ([file, before]) =>
        before.equals(await readFile(join(folder, file))) ? [] : [file],
      ),
    );
    expect(different.flat()).toEqual([]);
  });
});

/** The flow in one of the styles and encodings, before and after something was broken. */
function brokenFlow(rule: (typeof RULES)[number], bytes: Uint8Array, index: number) {
  const text = STYLES[index % STYLES.length]?.(new TextDecoder().decode(bytes)) ?? '';
  const encoded = ENCODINGS[index % ENCODINGS.length] ?? Buffer.from;
  const result = readFlow('x.json', Buffer.from(text));
  if (result.kind !== 'flow' || result.flow.format === 'dataverse-row') return null;
  const broken = BREAK[rule](text, result.flow);
  if (broken === null || broken === text) return null;
  return { file: `${index}.json`, before: encoded(text), after: encoded(broken) };
}

function checked(project: Awaited<ReturnType<typeof readProject>>) {
  const options = {
    environments: [],
    affected: null,
    today: '2026-11-22',
    pull: { code: 'not-a-pull-request' },
    live: { code: 'no-api-key' },
  } as const;
  return check({ ...project, baseMap: null }, options);
}

const BREAK: Record<(typeof RULES)[number], (text: string, flow: Flow) => string | null> = {
  /** A reference more, where a person or a tool would add one: first, last or between. */
  'reference-unused': (text, { references, referencesPath }) => {
    if (references === null || references.length === 0 || referencesPath === null) return null;
    const at = references[references.length >> 1]?.path ?? [];
    const offset = keyOffset(text, at);
    const { parent } = nodeAt(text, at);
    const length = parent?.length ?? 0;
    const lead = /\s*$/.exec(text.slice(0, offset))?.[0] ?? '';
    const added = '"zz_unused": { "connectionName": "x", "note": "a, } b" }';
    return text.length % 2 === 0
      ? splice(text, offset, 0, `${added},${lead}`)
      : splice(text, offset + length, 0, `,${lead}${added}`);
  },

  /** Every use of one declared key, in another case. */
  'reference-case': (text, flow) => {
    const [key] = keysUsed(flow).filter((name) => flow.references?.some((one) => one.key === name));
    if (key === undefined || key.toUpperCase() === key) return null;
    return renamedUses(text, flow, key, key.toUpperCase());
  },

  /** One use of a key, and the connection that the map binds to it. */
  'connection-id-as-key': (text, flow) => {
    const key = keysUsed(flow).at(-1);
    return key === undefined ? null : renamedUses(text, flow, key, connectionOf(key));
  },
};

function keysUsed({ operations }: Flow): string[] {
  return [...new Set(operations.flatMap(({ host }) => (host === null ? [] : [host.key])))];
}

/** Names `to` wherever an operation names `key`; the rest of the text keeps its escapes. */
function renamedUses(text: string, { operations }: Flow, key: string, to: string): string {
  const places = operations.flatMap(({ path, host }) =>
    host?.key === key ? [nodeAt(text, [...path, ...host.path])] : [],
  );
  return places.toReversed().reduce((broken, { offset, length }) => {
    const raw = text.slice(offset, offset + length);
    return splice(
      broken,
      offset,
      length,
      raw.replace(key, () => to),
    );
  }, text);
}

/** A connection for each key, the same in every run. */
function connectionOf(key: string): string {
  const hash = createHash('sha256').update(key).digest('hex');
  return `shared-made-up-${hash.slice(0, 8)}-1f33-4aec-b4c0-${hash.slice(8, 20)}`;
}

/** The map that binds every key of every flow. */
function mapOf(flows: readonly Flow[]): string {
  const entries = flows.flatMap(keysUsed).map((key) => {
    const id = '/providers/Microsoft.PowerApps/apis/shared_any';
    return [key, { connectionName: connectionOf(key), id }];
  });
  const connectionReferences = Object.fromEntries(entries);
  const environments = { production: { environmentName: 'Default-1', connectionReferences } };
  return JSON.stringify({ version: 1, environments });
}
