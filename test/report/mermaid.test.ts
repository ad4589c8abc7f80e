import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toComment } from '../../src/report/markdown.ts';
import { NO_VIEW, VIEW } from './builders.ts';
import { eightNames, hostile } from './hostile.ts';
import { many } from './many.ts';
import { RICH } from './rich.ts';

interface Mermaid {
  parse(text: string): Promise<{ diagramType: string }>;
}

const mermaid = await load();
const withMermaid = mermaid === null ? test.skip : test;

describe('Mermaid itself reads', () => {
  withMermaid('the diagrams of a rich comment', async () => {
    expect(await parsed(toComment(RICH, VIEW))).toBe(5);
    expect(await parsed(toComment(many(4), NO_VIEW))).toBeGreaterThan(2);
  });

  withMermaid('diagrams of hostile names', async () => {
    await fc.assert(
      fc.asyncProperty(eightNames, async (given) => {
        expect(await parsed(toComment(hostile(given, false), VIEW))).toBeGreaterThan(0);
      }),
      { numRuns: 12 },
    );
  });

  withMermaid('nothing that is broken', async () => {
    await expect(mermaid?.parse('flowchart TB\n a["x ]--> b')).rejects.toThrow();
  });
});

/** How many diagrams a body has; each must be one of Mermaid's. */
async function parsed(body: string): Promise<number> {
  const texts = [...body.matchAll(/^(`{3,})mermaid\n([\s\S]*?)\n\1$/gm)].map(([, , text]) => text);
  for (const text of texts) {
    expect(await mermaid?.parse(text ?? '')).toMatchObject({ diagramType: 'flowchart-v2' });
  }
  return texts.length;
}

/** Null where it is not installed. Its parser needs no browser but for the cleaning of labels. */
async function load(): Promise<Mermaid | null> {
  const require = createRequire(process.env.MERMAID_FROM ?? import.meta.url);
  let found: string;
  try {
    found = require.resolve('mermaid');
  } catch {
    return null;
  }
  // Mermaid imports the ES module, of which this must be the same instance.
  const cleaner = createRequire(found)
    .resolve('dompurify')
    .replace('purify.cjs.js', 'purify.es.mjs');
  const { default: purify } = await import(pathToFileURL(cleaner).href);
  if (!purify.isSupported)
    Object.assign(purify, { addHook() {}, sanitize: (text: string) => text });
  return (await import(pathToFileURL(found).href)).default;
}
