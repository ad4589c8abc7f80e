import { describe, expect, test } from '@jest/globals';
import { toComment, toSummary } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import {
  change,
  finding,
  flow,
  NO_VIEW,
  outcome,
  plan,
  report,
  unreadableFile,
  VIEW,
} from './builders.ts';
import { FIXABLE, suggestion } from './fixable.ts';
import { many, manyErrors } from './many.ts';
import { DEPLOYED, RICH } from './rich.ts';

test('a pull request with something of everything', () => {
  expect(toComment(RICH, VIEW)).toMatchSnapshot();
});

test('the same after the merge', () => {
  expect(toComment(DEPLOYED, VIEW)).toMatchSnapshot();
});

test('nothing found and nothing planned, and no links known', () => {
  expect(toComment(report({ flows: [flow('flows/a.json')] }), NO_VIEW)).toMatchSnapshot();
  expect(toComment(report(), VIEW)).toMatchSnapshot();
});

test('the summary has the same order, and all the folds', () => {
  const titles = (body: string) => body.match(/^#+ .*$/gm);
  const summary = toSummary(RICH, VIEW);
  expect(titles(summary)).toEqual(titles(toComment(RICH, VIEW)));
  expect(summary).toMatchSnapshot();
});

test('two calls write the same', () => {
  expect(toComment(many(30), VIEW)).toBe(toComment(structuredClone(many(30)), VIEW));
});

test('a plan is planned, never valid', () => {
  expect(toComment(RICH, VIEW)).not.toMatch(/\bvalid\b/i);
});

test('a plan that was not compared with live flows says so', () => {
  const changes = [change('update')];
  const body = toComment(report({ plan: plan(changes, 'git'), comparedWith: 'git' }), VIEW);
  expect(body).toContain('the live flows were not read');
});

test('a dry run is shown as planned', () => {
  const changes = [change('update'), change('unchanged', { file: 'flows/b.json' })];
  const outcomes = [outcome('skipped'), outcome('unchanged', { file: 'flows/b.json' })];
  const body = toComment(
    report({ mode: 'deploy', plan: plan(changes), outcomes, dryRun: true }),
    VIEW,
  );
  expect(body).toContain('- **`production`**: 1 changed, 1 as it is\n');
  expect(body).not.toContain('Deployed');
});

describe('fixes', () => {
  const replaced = (from: string, to: string) =>
    suggestion(JSON.stringify({ a: from }, null, 2), { kind: 'value', path: ['a'], to });

  test('are shown as a diff below their finding', () => {
    expect(toComment(FIXABLE, NO_VIEW)).toMatchSnapshot();
  });

  test('no text of a fix breaks its fence', () => {
    const fix = replaced('```\n</details>\n<!-- flowgate -->', '`````\u202e @octocat');
    const body = toComment(report({ findings: [finding({ fix })] }), NO_VIEW);
    expect(body).toContain(
      '\n  ``````diff\n  -"a": "```\\n</details>\\n<! -- flowgate -->"\n  +"a": "`````\\u202e @octocat"\n  ``````\n',
    );
  });

  test('go before any finding does', () => {
    const long = Array.from({ length: 150 }, (_, index) =>
      finding({ line: index + 1, fix: replaced('x'.repeat(300), `${index}`) }),
    );
    const body = toComment(report({ findings: long }), VIEW);
    expect(body.length).toBeLessThan(60_000);
    expect(body).toContain('left out are suggested fixes.');
    expect(body.match(/^- ❌/gm)).toHaveLength(150);
    expect(body).not.toContain('```diff');
  });
});

describe('sizes', () => {
  const cases: [name: string, made: (number: number) => Report][] = [
    ['flows', many],
    ['errors', manyErrors],
  ];
  for (const [name, made] of cases) {
    test.each([1, 10, 100, 300, 3000])(`%i ${name}`, (number) => {
      const all = made(number);
      const body = toComment(all, VIEW);
      expect(body.length).toBeLessThan(60_000);
      expect(listedErrors(body, all) + countedErrors(body)).toBe(errorsOf(all).length);
      if (countedErrors(body) > 0) {
        const [listed, total] = [listedErrors(body, all), errorsOf(all).length].map((each) =>
          each.toLocaleString('en-US'),
        );
        expect(body.split('\n')[0]).toContain(`${listed} of ${total} errors listed`);
      }
    });
  }

  test('a summary holds what a comment does not', () => {
    const all = manyErrors(1000);
    expect(toSummary(all, VIEW)).not.toContain('left out');
    expect(Buffer.byteLength(toSummary(manyErrors(4000), VIEW))).toBeLessThan(1_000_000);
  });

  test('what goes first is what a reader misses least', () => {
    const left = [100, 300].map(
      (number) => /left out are (.*?)\. All/.exec(toComment(many(number), VIEW))?.[1],
    );
    expect(left).toMatchSnapshot();
  });

  test('names of 5,000 characters, in every place and number', () => {
    const long = (name: string) => `${name}${'`|<é'.repeat(1250)}`;
    const environments = Array.from({ length: 12 }, (_, index) => long(`env${index}`));
    const flows = Array.from({ length: 120 }, (_, index) => long(`f${index}`));
    const changes = environments.flatMap((environment) =>
      flows.slice(0, 20).map((file) =>
        change('blocked', {
          environment,
          file,
          displayName: file,
          reason: unreadableFile(file),
          paths: [file],
        }),
      ),
    );
    const findings = flows.map((file) => finding({ file, flow: file, message: file }));
    const all = report({
      environments,
      findings,
      plan: plan(changes),
      notRun: flows.map((rule) => ({
        rule,
        reason: { code: 'map-missing' as const, mapFile: rule },
      })),
      skipped: flows.map((file) => ({ file, reason: { code: 'not-a-flow' as const } })),
    });
    const body = toComment(all, VIEW);
    expect(body.length).toBeLessThan(60_000);
    expect(body).toContain('120 errors');
  });
});

function errorsOf({ findings }: Report) {
  return findings.filter(({ severity }) => severity === 'error');
}

/** Errors that have a line of their own, listed in full or as `file:line rule`. */
function listedErrors(body: string, all: Report): number {
  const lines = body.split('\n');
  const short = new Set(lines.filter((line) => /^\S+:\d+ \S+$/.test(line)));
  const named = errorsOf(all).filter(({ file, line, rule }) =>
    short.has(`${file}:${line} ${rule}`),
  );
  return lines.filter((line) => line.startsWith('- ❌')).length + named.length;
}

function countedErrors(body: string): number {
  const [, rules] = /❌ \*\*[\d,]+ errors? not listed here\*\*: (.*?)\. See/.exec(body) ?? [];
  if (rules === undefined) return 0;
  const numbers = [...rules.matchAll(/` ([\d,]+)/g)].map(([, number = '']) =>
    Number(number.replaceAll(',', '')),
  );
  return numbers.reduce((sum, number) => sum + number, 0);
}
