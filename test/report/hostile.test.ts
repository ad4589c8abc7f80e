import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toAnnotations } from '../../src/report/annotations.ts';
import { toJson } from '../../src/report/json.ts';
import { toReviewedPlan } from '../../src/report/markdown/reviewed-plan.ts';
import { code, htmlCode, plain, prose } from '../../src/report/markdown/safe.ts';
import { toComment } from '../../src/report/markdown.ts';
import { toText } from '../../src/report/terminal.ts';
import { escapeControlLines } from '../../src/wording/escape.ts';
import { finding, report, VIEW } from './builders.ts';
import { suggestion } from './fixable.ts';
import { eightNames, hostile, names } from './hostile.ts';

const RUNS = { numRuns: 100 };

test('hostile names, as they are shown', () => {
  const given = [
    '@octocat',
    'a|b\n\n# heading',
    'flows/``` x [y](z).json',
    '<!-- flowgate --></details>',
    "@{outputs('a')}",
    'bob@contoso.com \u202egnp.exe',
    'https://evil.example #1',
    '*x* `y` contoso/flows#3',
  ];
  expect(toComment(hostile(given, true), VIEW)).toMatchSnapshot();
  expect(toText(hostile(given, true), { color: false, width: 100 })).toMatchSnapshot();
});

test('a code span is one span', () => {
  fc.assert(
    fc.property(names, (name) => {
      expect(outsideCode(code(name), 'x')).toMatch(/^x$|^\(empty\)$/);
      expect(htmlCode(name)).toMatch(/^<code>[^<>"]*<\/code>$/);
    }),
    RUNS,
  );
});

test('sentences and plain names mean nothing outside their code', () => {
  fc.assert(
    fc.property(names, (name) => {
      for (const text of [prose(name), plain(name)]) expectHarmless(outsideCode(text, 'x'));
    }),
    RUNS,
  );
});

test('no name breaks the comment', () => {
  fc.assert(
    fc.property(eightNames, fc.boolean(), (given, deployed) => {
      const shown = hostile(given, deployed);
      const body = toComment(shown, VIEW);
      const hidden = shown.plan === null ? '' : toReviewedPlan(shown.plan);
      expect(hidden).toMatch(/^<!-- flowgate-plan\n(?:(?!--)[\x20-\x7e])+\n-->$/);
      expect(hidden).not.toMatch(/[@#<]\w/);
      expect(body).not.toContain('<!--');
      expect(escapeControlLines(body)).toBe(body);
      const lines = withoutFences(body.split('\n'));
      expectBalancedDetails(lines);
      expectEvenTables(lines);
      for (const line of lines) expectHarmless(ownMarkup(outsideCode(line, 'x')));
    }),
    RUNS,
  );
});

test('no text of a fix leaves its fence, or its item', () => {
  fc.assert(
    fc.property(names, names, fc.boolean(), (from, to, isKey) => {
      fc.pre(from !== to);
      const text = JSON.stringify(isKey ? { [from]: 1 } : { a: from }, null, 2);
      const fix = isKey
        ? suggestion(text, { kind: 'key', path: [from], to })
        : suggestion(text, { kind: 'value', path: ['a'], to });
      const given = report({ findings: [finding({ fix }), finding()] });
      const lines = toComment(given, VIEW).split('\n');
      const open = lines.findIndex((line) => /^ {2}`{3,}diff$/.test(line));
      const fence = lines[open]?.slice(0, -'diff'.length) ?? '';
      const close = lines.indexOf(fence, open + 1);
      const inside = lines.slice(open + 1, close);
      expect(inside.length).toBeGreaterThan(0);
      for (const line of inside) {
        expect(line).toMatch(/^ {2}[-+ ]/);
        expect(line).not.toMatch(/^\s*`{3}/);
      }
      expect(lines.slice(close + 1, close + 4)).toEqual([
        '',
        '  </details>',
        expect.stringMatching(/^- ❌/),
      ]);
    }),
    RUNS,
  );
});

test('no name makes a workflow command or an escape sequence', () => {
  fc.assert(
    fc.property(eightNames, names, fc.boolean(), (given, source, color) => {
      const text = toText(hostile(given, color), {
        color,
        width: 60,
        source: () => `${source}\n`.repeat(20),
      });
      expect(escapeControlLines(text)).toBe(text);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours
      const bare = text.replace(/\u001b\[\d+m/g, '');
      expect(bare).not.toMatch(/[^\n\P{Cc}]/u);
      for (const line of bare.split('\n')) {
        expect(line.trim()).not.toMatch(/^::/);
        expect(line).not.toContain('##[');
      }
    }),
    RUNS,
  );
});

test('JSON and annotations never throw, and two calls are equal', () => {
  fc.assert(
    fc.property(eightNames, (given) => {
      const report = hostile(given, true);
      expect(toJson(report)).toBe(toJson(structuredClone(report)));
      expect(JSON.parse(toJson(report)).findings).toHaveLength(report.findings.length);
      expect(toAnnotations(report).annotations).toHaveLength(report.findings.length);
    }),
    RUNS,
  );
});

/** Replaces code spans as CommonMark finds them: the next run of backticks of the same length closes. */
function outsideCode(markdown: string, replacement: string): string {
  let rest = markdown;
  let outside = '';
  for (let run = /`+/.exec(rest); run !== null; run = /`+/.exec(rest)) {
    const [opening] = run;
    const after = rest.slice(run.index + opening.length);
    const closing = [...after.matchAll(/`+/g)].find(([each]) => each.length === opening.length);
    expect(closing).toBeDefined();
    outside += `${rest.slice(0, run.index)}${replacement}`;
    rest = after.slice((closing?.index ?? 0) + opening.length);
  }
  return outside + rest;
}

/** What is there is ours: tags, links to GitHub, emphasis, entities. */
function ownMarkup(line: string): string {
  return line
    .replace(/^ {0,2}<summary>.*<\/summary>$/, (summary) => {
      const bare = summary.replace(/<code>[^<>]*<\/code>/g, 'x');
      expect(bare).not.toMatch(/[@#`]/);
      return 'x';
    })
    .replace(/^ {0,2}<\/?details(?: open)?>$/, 'x')
    .replace(/^#{3,4} /, '')
    .replace(/^> /, '')
    .replace(/<br>|<\/?sub>|&nbsp;/g, ' ')
    .replace(/\]\(https:\/\/github\.com\/[\w./%#~-]*\)/g, ' ')
    .replace(/_(?:no change|owner unknown)_/g, 'x')
    .replace(/(?<=- \S+ |, |· )\[|\[(?=run|the summary|x|\(empty\))|\*\*/g, ' ')
    .replace(/^\| (--- \| )*--- \|$/, '')
    .replace(/(?<!\\)\|/g, ' ');
}

function expectHarmless(text: string): void {
  expect(text).not.toMatch(/[<>*_~$@#&[\]\\|^]/);
  expect(text).not.toMatch(/:\/\/|www\.|\bgh-\d|\b[0-9a-f]{7,40}\b/i);
}

/** Lines outside fences; each fence must be closed by one of at least its length. */
function withoutFences(lines: readonly string[]): string[] {
  let fence: string | null = null;
  const outside = lines.filter((line) => {
    const [, run = null] = /^(`{3,})[a-z]*$/.exec(line) ?? [];
    if (fence === null) {
      fence = run;
      return run === null;
    }
    if (run !== null && line === run && run.length >= fence.length) fence = null;
    return false;
  });
  expect(fence).toBeNull();
  return outside;
}

function expectBalancedDetails(lines: readonly string[]): void {
  let depth = 0;
  for (const line of lines) {
    if (/^<details(?: open)?>$/.test(line)) depth += 1;
    if (/^<\/details>$/.test(line)) depth -= 1;
    expect(depth).toBeGreaterThanOrEqual(0);
    expect(depth).toBeLessThanOrEqual(1);
  }
  expect(depth).toBe(0);
}

function expectEvenTables(lines: readonly string[]): void {
  lines.forEach((line, index) => {
    if (!/^\| --- /.test(line)) return;
    const header = cellsOf(lines[index - 1] ?? '');
    for (let at = index; (lines[at] ?? '') !== ''; at++)
      expect(cellsOf(lines[at] ?? '')).toBe(header);
  });
}

/** As GitHub's parser: a backslash before a bar escapes it, in code as well. */
function cellsOf(row: string): number {
  return row.match(/(?<!\\)\|/g)?.length ?? 0;
}
