import { expect, test } from '@jest/globals';
import { parseTemplate } from '../../src/flow/expression/parse.ts';
import { ExpressionError } from '../../src/flow/expression/tree.ts';
import { callInText, isUnevaluated } from '../../src/flow/expression/unevaluated.ts';
import { connectorOf, hostReference } from '../../src/flow/hosts.ts';
import { isExpression, numberOf, secondsOf } from '../../src/flow/literals.ts';
import { withAdditions, withChanges } from '../../src/json/amend.ts';
import { applyFixes } from '../../src/json/apply.ts';
import { parseJson } from '../../src/json/parse.ts';
import { fromPointer } from '../../src/json/pointer.ts';
import { Spots } from '../../src/json/spots.ts';
import { decode } from '../../src/json/text.ts';
import { placeholderIn } from '../../src/map/placeholder.ts';
import { describe as described } from '../../src/plan/canonical.ts';
import { reviewedPlanIn } from '../../src/report/markdown/reviewed-plan-reading.ts';
import { code, fenced, htmlCode, plain, prose } from '../../src/report/markdown/safe.ts';
import { withPart } from '../../src/report/markdown/sections.ts';
import { withoutRanges, withoutSecrets } from '../../src/report/terminal/hidden.ts';
import {
  isPlaceholder,
  isReference,
  isWordForOne,
  looksLikeKey,
  looksLikePassword,
} from '../../src/secrets/looks.ts';
import { redact } from '../../src/secrets/redact.ts';
import { secretsByShape } from '../../src/secrets/secret-shapes.ts';
import { secretIn } from '../../src/secrets/secrets.ts';
import { columns } from '../../src/wording/columns.ts';
import { escapeCommands, escapeControl, escapeName, escapeText } from '../../src/wording/escape.ts';
import { shorten } from '../../src/wording/shorten.ts';
import { excessiveGrowth } from '../support/growth.ts';
import { printTemplate } from './print.ts';

const part = {
  kind: 'checked' as const,
  environments: ['dev'],
  body: 'b',
  isNews: true,
  plan: () => '',
};

/** Whatever reads a text that anyone may write. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  redact: (text) => redact(text),
  'redact with known secrets': (text) =>
    redact(text, ['eyJaaa', 'secret.'.repeat(20), text.slice(0, 50)]),
  secretIn: (text) => [
    secretIn(text, null, 'text'),
    secretIn(text, text, 'sent'),
    secretIn(text, 'token', 'query'),
    secretIn(text, 'password', 'kept'),
  ],
  isReference,
  isWordForOne,
  looksLikeKey,
  looksLikePassword,
  secretsByShape,
  isPlaceholder,
  placeholderIn,
  parseTemplate: (text) => parseTemplate(`@${text}`),
  'parseTemplate within a text': (text) => parseTemplate(`@{${text}`),
  printTemplate: (text) => printTemplate(parseTemplate(`@${text}`)),
  isUnevaluated,
  callInText: (text) => callInText(`a ${text}`),
  isExpression,
  numberOf,
  secondsOf: (text) => secondsOf(`P${text}`),
  parseJson,
  'parseJson of a string': (text) => parseJson(JSON.stringify({ [text]: text })),
  Outline: (text) => new Spots(`{"a":[${text}`).find(['a', 1, 'b']),
  'Outline of many keys': (text) => new Spots(`{${text}`).find([text]),
  decode: (text) => decode(Buffer.concat([Buffer.from(text), Buffer.from([0xff])])),
  fromPointer,
  connectorOf,
  hostReference: (text) =>
    hostReference({ inputs: { host: { connection: { name: `@${text}` } } } }),
  described,
  code: (text) => code(text, Number.POSITIVE_INFINITY),
  prose: (text) => prose(text, Number.POSITIVE_INFINITY),
  plain: (text) => plain(text, Number.POSITIVE_INFINITY),
  htmlCode: (text) => htmlCode(text, Number.POSITIVE_INFINITY),
  fenced: (text) => fenced('', text.split(' ')),
  escapeControl,
  shorten: (text) => shorten(text, 100),
  escapeCommands,
  columns,
  escapeText,
  escapeName: (text) => escapeName(text),
  withoutSecrets: (text) => withoutSecrets(text, 1, []),
  withoutRanges: (text) =>
    withoutRanges(
      text,
      Array.from({ length: text.length / 10 }, (_, index) => ({
        line: 1,
        endLine: 1,
        column: index * 10,
        endColumn: index * 10 + 5,
      })),
    ),
  reviewedPlanIn,
  withPart: (text) => withPart(text, part, ['dev']),
  applyFixes: (text) =>
    applyFixes(`{"a":1,${text}`, [{ edits: [{ kind: 'remove', path: ['a'] }] }]),
  amended: (text) => withChanges(`{"a":1}${text}`, { a: 2 }),
  extended: (text) => withAdditions(`{"a":1} /*${text}*/`, { b: 2 }),
};

const PUMPS = [
  '-eyJ',
  '.eyJaaaaaaaa',
  'eyJaaaaaaaa.',
  '.azurewebsites.net/',
  '.azurewebsites.net/?code=',
  '&password=abcdef',
  'https://',
  'https://a?sig=a ',
  '://a:bbbb',
  'Bearer ',
  ' Basic YTpiYTpi',
  "Basic ',base64(concat('a:','",
  'api.telegram.org/bot123456:',
  ' @variables(',
  " @body('a')",
  '-----BEGIN A ',
  'sig=\\\\',
  '%26',
  'a',
  '0',
  ' ',
  '\n',
  '.',
  '`',
  '` `',
  "'",
  '"',
  '\\',
  '\\"',
  '\\u0041',
  '(',
  ')',
  ' (',
  '[',
  ']',
  '{',
  '}',
  '{{',
  '#{',
  '<',
  '%',
  '@{',
  '@@',
  'a(',
  'a[',
  'a.',
  "a('b'),",
  '1,',
  '+',
  '-1',
  '"a":1,',
  '{"a":',
  '[[],',
  '/',
  '~1',
  '/*',
  '/**/',
  '//\n',
  ':',
  '##',
  '\u001b[0m',
  '\u0301',
  '\u200b',
  '\ud800',
  '\u{1f468}\u200d',
  '<!-- flowgate:checked dev -->\n',
  '<!-- flowgate:reviewed -->',
  '</summary>\n\n',
  '<!-- flowgate-plan\n',
  '#flowstudio-mcp ',
  'x-5f0123456789abcdef',
  "'$connections')['",
];

/** What is no expression is refused by throwing, and by nothing else. */
function readOrRefuse(read: (text: string) => unknown, text: string): void {
  try {
    read(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ExpressionError);
  }
}

test.each(Object.entries(READERS))('%s takes time as its text is long', (_, read) => {
  const slow = PUMPS.flatMap((pump) => {
    const growth = excessiveGrowth(
      (size) => pump.repeat(size / pump.length),
      (text) => readOrRefuse(read, text),
      { size: 5_000, floor: 30 },
    );
    return growth === null ? [] : [{ pump, growth }];
  });
  expect(slow).toEqual([]);
});
