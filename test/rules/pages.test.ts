import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/check/check.ts';
import { RULE_IDS } from '../../src/rules/index.ts';
import { runLive } from './live.ts';
import { type Example, readPage } from './page.ts';
import { checkFiles, lineOf } from './repository.ts';

describe.each(RULE_IDS)('%s', (id) => {
  const { reported, accepted } = readPage(id);

  /** An example breaks its own rule only: errors of another would be the page's mistake. */
  const findings = async (example: Example) =>
    (await found(example))
      .filter(({ rule, severity }) => rule === id || severity === 'error')
      .map(lineOf);

  test('has examples of both kinds', () => {
    expect(reported.length).toBeGreaterThan(0);
    expect(accepted.length).toBeGreaterThan(0);
  });

  test.each(reported.map((example, index) => ({ number: index + 1, example })))(
    'reports its example $number as the page says',
    async ({ example }) => expect(await findings(example)).toEqual(example.findings),
  );

  test.each(accepted.map((example, index) => ({ number: index + 1, example })))(
    'accepts its example $number',
    async ({ example }) => expect(await findings(example)).toEqual([]),
  );
});

/** An example with a live side is a whole run against servers that hold it. */
async function found({ files, base, pull, live }: Example): Promise<readonly Finding[]> {
  if (live === null) {
    return checkFiles(files, pull === null ? {} : { pull: { ...pull, base } }).findings;
  }
  const isPull = Object.keys(base).length > 0;
  const { report } = await runLive({ files, live, ...(isPull ? { base } : {}) });
  return report.findings;
}
