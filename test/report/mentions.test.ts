import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toComment } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { finding, report, VIEW } from './builders.ts';
import { names } from './hostile.ts';

const approval = (ask: string[], parts = {}) =>
  finding({
    rule: 'steward-approval',
    message: `${ask.map((name) => `\`${name}\``).join(' or ')} must approve \`@eve\``,
    ask,
    ...parts,
  });
/** The mentions that GitHub would notify of: outside of code. */
const mentionsIn = (all: Report) =>
  toComment(all, VIEW)
    .replace(/`[^`]*`/g, '')
    .match(/@[\w-]+(?:\/[\w-]+)?/g);

test('whom the base branch asks is mentioned once, and nobody else', () => {
  const findings = [approval(['@grace', '@contoso/finance']), approval(['@Grace'], { line: 20 })];
  expect(mentionsIn(report({ findings }))).toEqual(['@grace', '@contoso/finance']);
});

test('a problem that follows from another one asks too', () => {
  const problem = approval(['@grace']);
  const { file, line, message } = problem;
  const lead = finding({ related: [{ file, line, message, problem }] });
  expect(mentionsIn(report({ findings: [lead] }))).toEqual(['@grace']);
});

test('what is no name of GitHub is no mention, and without a list nobody is one', () => {
  const odd = ['@a b', '@-x', 'grace', '@x](javascript:1)', '@x_', '@a/b/c', '@octo[bot]'];
  expect(mentionsIn(report({ findings: [approval(odd)] }))).toBeNull();
  const unasked = finding({ message: '`@grace` must approve, @frank too' });
  expect(mentionsIn(report({ findings: [unasked] }))).toBeNull();
});

test('a hostile name of a steward breaks nothing', () => {
  fc.assert(
    fc.property(names, (name) => {
      const body = toComment(report({ findings: [approval([name])] }), VIEW);
      expect(body.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1);
      expect(body).not.toContain('<!--');
    }),
    { numRuns: 100 },
  );
});
