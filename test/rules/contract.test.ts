import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { RULE_IDS, RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { readPage } from './page.ts';

const ROOT = new URL('../../', import.meta.url);

/** What is in the folder besides rules: the list, what a rule is, and words that rules share. */
const OTHERS = ['index.ts', 'rule.ts', 'reasons'];

test('the list has every file of the folder, once', () => {
  const files = readdirSync(new URL('src/rules/', ROOT)).filter((file) => !OTHERS.includes(file));
  expect(RULE_IDS.map((id) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
});

test('there is a page for each rule, and for nothing else', () => {
  const pages = readdirSync(new URL('docs/rules/', ROOT));
  const named = [...RULE_IDS.map((id) => `${id}.md`), 'README.md'];
  expect(named.toSorted()).toEqual(pages.toSorted());
});

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  test('its file exports it by its name', async () => {
    const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const file: Record<string, unknown> = await import(`../../src/rules/${id}.ts`);
    expect(Object.keys(file)).toEqual([name]);
    expect(file[name]).toBe(rule);
  });

  test('its summary is one sentence', () => {
    expect(rule.summary).toMatch(/^[A-Z].*[^.]\.$/);
    expect(rule.summary).not.toContain('. ');
  });

  test('its page says what it is, in the same words, and then all that a reader needs', () => {
    const { head, sections } = readPage(id);
    expect(head).toEqual([`# ${id}`, rule.summary, facts(rule)]);
    expect(sections).toEqual(['Reported', 'Accepted', 'Why', 'How to fix']);
  });
});

const SUBJECTS = {
  flow: 'each flow',
  map: 'the map',
  files: 'the files',
  pull: 'the pull request',
  live: 'what is live',
  suppressions: 'the suppressions',
};

function facts(rule: Rule): string {
  const looks = `Default: **${rule.severity}** · Looks at: **${SUBJECTS[rule.subject]}**`;
  const needs = needsOf(rule);
  return needs === null ? looks : `${looks} · Needs: **${needs}**`;
}

function needsOf(rule: Rule): string | null {
  if (rule.subject === 'flow') return rule.needs ? `the ${rule.needs}` : null;
  return rule.subject === 'live' ? 'a key' : null;
}

/** Rules that came after the contract below, each with the severity that was agreed on. */
const LATER: readonly [string, string][] = [['environment-value', 'warning']];

/** `../shared/rules.md` is the contract with users; it is beside the checkout only. */
const contract = readContract();

(contract === null ? describe.skip : describe)('names and severities are those of rules.md', () => {
  test.each(RULES.map(({ id, severity }) => ({ id, severity })))('$id', ({ id, severity }) => {
    expect(contract?.get(id)).toBe(severity);
  });
});

function readContract(): Map<string, string> | null {
  let text: string;
  try {
    text = readFileSync(new URL('../shared/rules.md', ROOT), 'utf8');
  } catch {
    return null;
  }
  const names = { E: 'error', W: 'warning', N: 'notice' };
  const off = /^\| off unless set, N \| \| (.+) \|$/m.exec(text)?.[1] ?? '';
  // Two rules of one row may have a letter each: `E / W`.
  const rows = text.matchAll(/^\| (`.+`) \| ([EWN](?: \/ [EWN])*)/gm);
  const written = [...rows].flatMap(([, ids = '', all = '']) => {
    const letters = all.split(' / ') as (keyof typeof names)[];
    return [...ids.matchAll(/`([^`]+)`/g)].map(([, id = ''], index): [string, string] => [
      id,
      names[letters[index] ?? letters[0] ?? 'E'],
    ]);
  });
  const unset = [...off.matchAll(/`([^`]+)`/g)].map(([, id = '']): [string, string] => [id, 'off']);
  return new Map([...written, ...unset, ...LATER]);
}
