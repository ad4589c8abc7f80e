import fc from 'fast-check';
import type { Report } from '../../src/report/report.ts';
import { binding, change, finding, flow, outcome, plan, report, suppressed } from './builders.ts';

const PIECES = [
  '@octocat',
  '@contoso/finance',
  '#1',
  'GH-12',
  'contoso/flows#3',
  'deadbeefdeadbeef',
  'https://evil.example/x',
  'www.evil.example',
  'bob@contoso.com',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '</summary>',
  '</code>',
  '<!-- flowgate -->',
  '-->',
  '|',
  '\\|',
  '\\',
  '\n',
  '\r\n\r\n# heading',
  '`',
  '```',
  '`````mermaid',
  '[x](javascript:alert(1))',
  '![x](//evil)',
  '](',
  ')',
  '**',
  '_',
  '~~',
  '$x$',
  ':+1:',
  '&#64;octocat',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '::error::',
  '::set-output name=x::',
  '##[error]',
  '"]; end',
  ' ',
  '      ',
  'plain',
  'é漢字',
  '__proto__',
];

/** Names as an attacker, or an unlucky user, may write them. */
export const names: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((all) => all.join('')),
  },
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((all) => all.join(' ')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom(...PIECES).map((piece) => piece.repeat(700)) },
);

export const eightNames = fc.array(names, { minLength: 8, maxLength: 8 });

/** A report whose every place has one of eight names. */
export function hostile(given: readonly string[], deployed: boolean): Report {
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = given;
  return report({
    mode: deployed ? 'deploy' : 'check',
    environments: [a, b],
    flows: [flow(c, { displayName: d })],
    findings: [
      finding({ file: c, flow: c, message: `${d} and \`${e}\``, environment: a }),
      finding({ file: b, flow: null, message: h, severity: 'warning', environment: b }),
    ],
    suppressed: [suppressed({ file: d, reason: e, until: f })],
    skipped: [{ file: g, reason: h }],
    notRun: [{ rule: 'key-invalid', reason: g }],
    plan: plan([
      change('update', {
        environment: a,
        file: c,
        displayName: d,
        paths: [`/definition/actions/${e}`, `/${f}`, `/connectionReferences/${g}`],
        bindings: [
          binding(e, [f, g], [h, a]),
          binding(f, null, [g, null]),
          binding(g, [h, b], null),
        ],
      }),
      change('create', { environment: a, file: d, displayName: e }),
      change('blocked', { environment: b, file: e, displayName: f, reason: `${g} \`${h}\`` }),
      change('unchanged', {
        environment: b,
        file: f,
        displayName: g,
        bindings: [binding(h, [a, b], [a, b])],
      }),
    ]),
    comparedWith: 'live',
    outcomes: deployed
      ? [
          outcome('failed', { environment: a, file: c, displayName: d, error: h, state: g }),
          outcome('created', { environment: a, file: d, displayName: e, flowName: f }),
        ]
      : [],
  });
}
