import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/json/json.ts';
import { diffOf, type FlowDiff } from '../../src/plan/diff.ts';
import { actionDiagram } from '../../src/report/markdown/action-diagram.ts';
import { toComment, toSummary } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { hasCorpus, realFlows } from '../rules/corpus.ts';
import { change, NO_VIEW, plan, report, VIEW } from './builders.ts';
import { diff, inOrder, long, REMINDER, REMINDER_NOW, version } from './definitions.ts';
import { eightNames, hostile } from './hostile.ts';
import { RICH } from './rich.ts';

const ROOT = join(import.meta.dirname, '../..');
const mermaid = await load();

describe('Mermaid itself reads', () => {
  test('the diagram of a flow in which more than three actions change places', async () => {
    expect(await parsed(toComment(reordered(4), NO_VIEW))).toBe(1);
    expect(await parsed(toSummary(reordered(4), VIEW))).toBe(1);
    for (const body of [toSummary(reordered(3), VIEW), toComment(RICH, VIEW)]) {
      expect(await parsed(body)).toBe(0);
    }
  });

  test('diagrams of flows small, long, new and emptied', async () => {
    const diffs = [
      diff(REMINDER, REMINDER_NOW),
      diff(long(200), long(198, [20, 65])),
      diff(null, long(400)),
      diff(long(400), { actions: {} }),
    ];
    for (const each of diffs) expect(await parsed(actionDiagram(each))).toBe(1);
  });

  test.each(transcripts())('the diagrams of the scenario $name', async ({ text }) => {
    expect(await parsed(text)).toBeGreaterThan(0);
  });

  test('the diagrams of the documents', async () => {
    const pages = ['README.md', ...markdownIn('docs')].map((page) =>
      readFileSync(join(ROOT, page)),
    );
    for (const page of pages) await parsed(page.toString());
  });

  (hasCorpus ? test : test.skip)('diagrams of real flows that changed', async () => {
    const flows = realFlows().map(({ flow }) => flow.definition as JsonObject);
    const changed = flows.flatMap((definition) => [
      mutated(definition, 3),
      mutated(definition, 7),
      diffOf(null, version(definition)),
    ]);
    const drawn = changed.map((each) => actionDiagram(each)).filter((each) => each !== '');
    expect(drawn.length).toBeGreaterThan(flows.length);
    const picked = drawn.filter((_, index) => index % 15 === 0);
    for (const each of picked) expect(await parsed(each)).toBe(1);
  });

  test('diagrams of hostile names', async () => {
    await fc.assert(
      fc.asyncProperty(eightNames, async (given) => {
        const changes = hostile(given, false).plan?.changes ?? [];
        for (const change of changes) {
          if (change.action === 'update' || change.action === 'create') {
            expect(await parsed(actionDiagram(change.diff))).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  test('nothing that is broken', async () => {
    await expect(mermaid.parse('flowchart TB\n a["x ]--> b')).rejects.toThrow();
  });
});

/** A flow of which so many actions run in another order. */
function reordered(number: number): Report {
  const names = Array.from({ length: number }, (_, index) => `Step_${index}`);
  const moved = diff(inOrder(names), inOrder(names.toReversed()));
  return report({ plan: plan([change('update', { diff: moved })]) });
}

/** How many diagrams a body has; each, or every nth, must be one of Mermaid's. */
async function parsed(body: string, nth = 1): Promise<number> {
  const texts = [...body.matchAll(/^ *(`{3,})mermaid\n([\s\S]*?)\n *\1$/gm)].map(
    ([, , text]) => text,
  );
  for (const text of texts.filter((_, index) => index % nth === 0)) {
    expect(await mermaid.parse(text ?? '')).toMatchObject({ diagramType: 'flowchart-v2' });
  }
  return texts.length;
}

/** The scenarios that show a diagram, each with its transcript. */
function transcripts(): { name: string; text: string }[] {
  const folder = join(ROOT, 'test/scenarios');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, text: readFileSync(join(folder, name, 'expected.md'), 'utf8') }))
    .filter(({ text }) => text.includes('```mermaid'));
}

function markdownIn(folder: string): string[] {
  const pages = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return pages.filter((page) => page.endsWith('.md')).map((page) => join(folder, page));
}

/** A real flow against itself with every nth action of each block gone, renamed or changed. */
function mutated(definition: JsonObject, nth: number): FlowDiff {
  let seen = 0;
  const change = (value: Json, isBlock: boolean): Json => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => change(each, false));
    const entries = Object.entries(value).flatMap(([name, each]): [string, Json][] => {
      const inner = change(each, name === 'actions');
      if (!isBlock || ++seen % nth !== 0) return [[name, inner]];
      if (seen % 3 === 0) return [];
      return seen % 3 === 1
        ? [[`${name} "renamed" [${seen}]`, inner]]
        : [[name, { ...(inner as JsonObject), limit: { count: seen } }]];
    });
    return Object.fromEntries(entries);
  };
  return diffOf(version(definition), version(change(definition, false) as JsonObject));
}

/** Its parser needs no browser but for the cleaning of labels. */
async function load(): Promise<{ parse(text: string): Promise<{ diagramType: string }> }> {
  const found = createRequire(import.meta.url).resolve('mermaid');
  // Mermaid imports the ES module, of which this must be the same instance.
  const cleaner = createRequire(found)
    .resolve('dompurify')
    .replace('purify.cjs.js', 'purify.es.mjs');
  const { default: purify } = await import(pathToFileURL(cleaner).href);
  if (!purify.isSupported) {
    Object.assign(purify, { addHook() {}, sanitize: (text: string) => text });
  }
  return (await import(pathToFileURL(found).href)).default;
}
