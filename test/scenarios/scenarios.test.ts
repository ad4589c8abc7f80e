import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Played, play } from './play.ts';
import type { Scenario } from './scenario.ts';
import { leaks, secretsOf } from './secrets.ts';
import { transcript } from './transcript.ts';

const HERE = import.meta.dirname;
const SOURCE = 'src/index.ts';
const BUNDLE = 'dist/index.js';
const isBuilt = existsSync(resolve(HERE, '../..', BUNDLE));
const entries = [SOURCE, ...(isBuilt ? [BUNDLE] : [])];
/** `UPDATE_SCENARIOS=1` writes what `src/` shows; read the difference before you commit it. */
const isUpdate = Boolean(process.env.UPDATE_SCENARIOS);
const AT_ONCE = 2;
const WRITES = ['update_live_flow', 'set_live_flow_state'];

const folders = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(HERE, entry.name, 'scenario.ts')))
  .map(({ name }) => name)
  .toSorted();
const scenarios = new Map<string, Scenario>();
for (const folder of folders) {
  const told = (await import(`./${folder}/scenario.ts`)) as { default: Scenario };
  scenarios.set(folder, told.default);
}
const runs = startAll();

/** Starts every scenario on every entry, as many at once as there are lanes. */
function startAll(): Map<string, Promise<Played>> {
  const lanes = Array.from({ length: AT_ONCE }, () => Promise.resolve() as Promise<unknown>);
  const started = new Map<string, Promise<Played>>();
  const jobs = [...scenarios].flatMap(([folder, scenario]) =>
    entries.map((entry) => ({ folder, entry, scenario })),
  );
  for (const [index, { folder, entry, scenario }] of jobs.entries()) {
    const lane = index % AT_ONCE;
    const played = (lanes[lane] as Promise<unknown>).then(() => play(scenario, entry));
    lanes[lane] = played.catch(() => {});
    started.set(`${folder} ${entry}`, played);
  }
  return started;
}

function told(folder: string): Scenario {
  return scenarios.get(folder) as Scenario;
}

test(`${BUNDLE} is built`, () => {
  if (!isBuilt) throw new Error(`${BUNDLE} is missing; build it with: npm run build`);
});

describe.each(folders)('%s', (folder) => {
  const expected = join(HERE, folder, 'expected.md');

  test(`shows and asks on ${SOURCE} what ${folder}/expected.md says`, async () => {
    const page = transcript(told(folder), await run(folder, SOURCE));
    if (isUpdate) await writeFile(expected, page);
    expect(page).toBe(await readFile(expected, 'utf8'));
  });

  (isBuilt ? test : test.skip)(`is the same on ${BUNDLE}`, async () => {
    const page = transcript(told(folder), await run(folder, BUNDLE));
    expect(page).toBe(await readFile(expected, 'utf8'));
  });

  test.each(entries)('keeps the key, the token and signed URLs to itself on %s', async (entry) => {
    const secrets = secretsOf(keysOf(told(folder)));
    expect(leaks(await run(folder, entry), secrets)).toEqual([]);
  });

  test('writes nothing under a pull request', async () => {
    const { runs } = await run(folder, SOURCE);
    const reviews = runs.filter(({ event }) => event.on.startsWith('pull_request'));
    const tools = reviews.flatMap(({ flowStudio }) => flowStudio.map(({ tool }) => tool));
    expect(tools.filter((tool) => WRITES.includes(tool))).toEqual([]);
  });

  test('holds what it promises', async () => {
    const { holds } = told(folder);
    const played = await run(folder, SOURCE);
    holds?.(played);
    for (const { stderr } of played.runs) expect(stderr).toBe('');
  });
});

function run(folder: string, entry: string): Promise<Played> {
  return runs.get(`${folder} ${entry}`) as Promise<Played>;
}

function keysOf({ flowStudio, runs }: Scenario): string[] {
  const known = flowStudio?.state.keys.map(({ key }) => key) ?? [];
  return [...known, ...runs.flatMap(({ inputs }) => inputs?.['api-key'] ?? [])];
}
