import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { expectValidReport } from '../report/valid-report.ts';
import { type Played, play } from './play.ts';
import type { Scenario } from './scenario.ts';
import { leaks, secretsOf } from './secrets.ts';
import { transcript } from './transcript.ts';

const HERE = import.meta.dirname;
/** `UPDATE_SCENARIOS=1` writes what `src/` shows; read the difference before you commit it. */
export const isUpdate = Boolean(process.env.UPDATE_SCENARIOS);
const WRITES = ['update_live_flow', 'set_live_flow_state'];

const folders = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(HERE, entry.name, 'scenario.ts')))
  .map(({ name }) => name)
  .toSorted();
const scenarios = new Map<string, Scenario>();
for (const folder of folders) {
  const module = (await import(`./${folder}/scenario.ts`)) as { default: Scenario };
  scenarios.set(folder, module.default);
}

/** Declares the tests of scenarios on one entry; a scenario is played when its tests run. */
export function testScenarios(
  entry: 'src/index.ts' | 'dist/index.js',
  only: readonly string[] = folders,
): void {
  describe.each(only)('%s', (folder) => {
    const scenario = scenarioOf(folder);
    const expected = join(HERE, folder, 'expected.md');
    let started: Promise<Played> | undefined;
    const played = () => {
      started ??= play(scenario, entry);
      return started;
    };

    test(`shows and asks what ${folder}/expected.md says`, async () => {
      const page = transcript(scenario, await played());
      if (isUpdate && entry === 'src/index.ts') await writeFile(expected, page);
      expect(page).toBe(await readFile(expected, 'utf8'));
    });

    test('shows no key, token or signed URL', async () => {
      const done = await played();
      const keys = [...keysOf(scenario), ...(done.dataverse?.secrets() ?? [])];
      expect(leaks(done, secretsOf(keys))).toEqual([]);
    });

    test('writes reports that are valid against their schema', async () => {
      const { runs } = await played();
      for (const { report } of runs) if (report !== null) expectValidReport(report);
    });

    test('writes nothing under a pull request', async () => {
      const { runs } = await played();
      const reviews = runs.filter(({ event }) => event.on.startsWith('pull_request'));
      const tools = reviews.flatMap(({ flowStudio }) => flowStudio.map(({ tool }) => tool));
      expect(tools.filter((tool) => WRITES.includes(tool))).toEqual([]);
      const sent = reviews.flatMap(({ dataverse }) => dataverse.map(({ method }) => method));
      expect(sent).not.toContain('PATCH');
    });

    test('holds what it promises', async () => {
      const { runs } = await played();
      scenario.holds?.(await played());
      for (const { stderr } of runs) expect(stderr).toBe('');
    });
  });
}

function scenarioOf(folder: string): Scenario {
  const scenario = scenarios.get(folder);
  if (scenario === undefined) throw new Error(`there is no scenario ${folder}`);
  return scenario;
}

function keysOf({ flowStudio, runs }: Scenario): string[] {
  const known = flowStudio?.state.keys.map(({ key }) => key) ?? [];
  return [...known, ...runs.flatMap(({ inputs }) => inputs?.['api-key'] ?? [])];
}
