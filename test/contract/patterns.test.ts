import { describe, expect, test } from '@jest/globals';
import { excessiveGrowth, takesLong } from '../support/growth.ts';
import { type Hostile, hostileTexts, textOf } from './hostile-texts.ts';
import { patternsOfSource } from './patterns.ts';

const { written, constructed } = patternsOfSource();

/** What people have found, for every pattern, since the next one may fall for it too. */
const FOUND: readonly Hostile[] = [
  '-eyJ',
  '.eyJaaaaaaaa',
  '.azurewebsites.net/',
  '/',
  '(',
  ' ',
  '\t',
  '0',
  '.',
  'e',
  ' (',
  '<!-- flowgate:',
  '<!-- flowgate:checked a -->\n',
  '/**/',
  '//\n',
  "''",
  '`',
  '%',
  '{{',
  '1.',
  '-----BEGIN ',
  'https://',
  '://a:',
].flatMap((pump) => ['', '!', '\n'].map((end) => ({ start: '', pump, end })));

/** In small steps first: where each repetition doubles the time, long texts never end. */
const REPETITIONS = [6, 10, 14, 18, 22, 26, 40, 80, 250];
const LONG = 4_000;
/** Milliseconds: a tenth of what 16,000 characters cost where every twentieth starts a search. */
const FLOOR = 2;

function slowness(pattern: RegExp, hostile: Hostile): string | null {
  const run = (text: string) => text.replace(pattern, '');
  const make = (length: number) => textOf(hostile, length / hostile.pump.length);
  const few = REPETITIONS.find((times) => takesLong(textOf(hostile, times), run, FLOOR));
  const growth = few ?? excessiveGrowth(make, run, { size: LONG, floor: FLOOR });
  return growth === null ? null : JSON.stringify({ hostile, growth });
}

function firstSlowness({ source, flags }: RegExp): string | null {
  // As if all that it finds were looked for, and not the first alone.
  const everywhere = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  for (const hostile of [...hostileTexts(everywhere), ...FOUND]) {
    const slow = slowness(everywhere, hostile);
    if (slow !== null) return slow;
  }
  return null;
}

describe('no pattern takes longer than its text is long', () => {
  test('patterns are written as literals, so that they are found here', () => {
    expect(written.length).toBeGreaterThan(200);
    // Made of a key, and of names: `test/secrets/` attacks what they do.
    const files = new Set(constructed.map((where) => where.replace(/:\d+.*$/, '')));
    expect([...files]).toEqual(['src/secrets/named-secrets.ts', 'src/secrets/secret-forms.ts']);
  });

  test.each(written)('$where $pattern', ({ pattern }) => {
    expect(firstSlowness(pattern)).toBeNull();
  });

  test.each([
    /a+$/,
    /^\s*a?\s*$/,
    /(?:a|a)+b/,
    /(?:\s|\/\*[\s\S]*?\*\/)*,/y,
    /x\S*y/,
    /\b(eyJ[\w-]{8,}\.)/,
    /\{[^}]*\}/,
    /^[a-z\d]*\d[a-z\d]*$/,
  ])('%s is found out', (pattern) => {
    expect(firstSlowness(pattern)).not.toBeNull();
  });
});
