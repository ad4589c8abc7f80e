import { expect, test } from '@jest/globals';
import { problemsOf } from '../../src/check/check.ts';
import { toAnnotations } from '../../src/report/annotations.ts';
import { toJson } from '../../src/report/json.ts';
import { toComment } from '../../src/report/markdown.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { toText } from '../../src/report/terminal.ts';
import { report, VIEW } from '../report/builders.ts';
import { bare } from '../rules/build.ts';
import { checkFiles, type Files } from '../rules/repository.ts';
import { excessiveGrowth } from '../support/growth.ts';
import { HOSTILE } from './hostile-repositories.ts';

/** A check, and all that is shown of it. */
function shown(files: Files): void {
  const { findings, suppressed, notRun } = checkFiles(files);
  const checked = report({ findings, suppressed, notRun });
  const source = (file: string) => Buffer.from(files[file] ?? '').toString();
  toText(checked, { width: 100, color: false, source });
  toComment(checked, VIEW);
  toAnnotations(checked);
  toSarif(checked);
  toJson(checked);
}

/** A call with as many arguments would overflow the stack. */
test('150,000 findings in one flow are all found', () => {
  const action = { type: 'Compose', inputs: "@{nosuch('x')}".repeat(500) };
  const actions = Object.fromEntries(
    Array.from({ length: 301 }, (_, index) => [`A${index}`, action]),
  );
  const { findings } = checkFiles({ 'flows/a.json': bare(actions) });
  expect(findings.flatMap(problemsOf).length).toBeGreaterThan(150_000);
});

test.each(Object.entries(HOSTILE))('%s: a check takes time as there is much of it', (_, make) => {
  shown(make(20));
  expect(excessiveGrowth(make, shown, { size: 200, floor: 25 })).toBeNull();
});
