import fc from 'fast-check';
import type { JsonObject } from '../../src/json/json.ts';
import type { Report } from '../../src/report/report.ts';
import { character } from '../support/characters.ts';
import {
  binding,
  change,
  drift,
  finding,
  flow,
  outcome,
  plan,
  report,
  suppressed,
  unreadableFile,
} from './builders.ts';
import { action, diff } from './definitions.ts';

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
  '\u009b31m',
  '\u0085',
  '\u2028',
  '\u034f',
  '\u{e0041}',
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
  { weight: 2, arbitrary: fc.string({ unit: character, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom(...PIECES).map((piece) => piece.repeat(700)) },
);

export const eightNames = fc.array(names, { minLength: 8, maxLength: 8 });

/** A report whose every place has one of eight names. */
export function hostile(given: readonly string[], deployed: boolean): Report {
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = given;
  const before: JsonObject = {
    triggers: { [a]: { type: b } },
    parameters: { [c]: { type: d, defaultValue: e } },
    [`x${f}`]: g,
    actions: {
      [b]: action(c, [d], { [e]: f }),
      [c]: action('If', [b], { actions: { [h]: action(a, [b], { [a]: 1 }) } }),
      [d]: action(e, [c], {}),
    },
  };
  const after: JsonObject = {
    triggers: { [g]: { type: h } },
    parameters: { [c]: { type: d, defaultValue: f } },
    [`x${f}`]: h,
    actions: {
      [b]: action(c, [f], { [e]: g }),
      [c]: action('Switch', [b], { cases: { [e]: { actions: { [a]: action(a, [d]) } } } }),
      [`${e}'`]: action(e, [c], { [f]: [a, b, { [g]: h }] }),
      [h]: action(a, [d], { [a]: 2 }),
    },
  };
  return report({
    mode: deployed ? 'deploy' : 'check',
    environments: [a, b],
    flows: [flow(c, { displayName: d })],
    findings: [
      finding({ file: c, flow: c, message: `${d} and \`${e}\``, environments: [a] }),
      finding({ file: b, flow: null, message: h, severity: 'warning', environments: [b] }),
    ],
    suppressed: [suppressed({ file: d, reason: e, until: f })],
    skipped: [{ file: g, reason: { code: 'not-a-flow' } }],
    notRun: [{ rule: 'key-invalid', reason: { code: 'map-missing', mapFile: `${g} ${h}` } }],
    plan: plan(
      [
        change('update', {
          environment: a,
          file: c,
          displayName: d,
          diff: diff(before, after, { displayName: [d, e], state: [f, g] }),
          bindings: [
            binding(e, [f, g], [h, a]),
            binding(f, null, [g, null]),
            binding(g, [h, b], null),
          ],
        }),
        change('create', { environment: a, file: d, displayName: e, diff: diff(null, after) }),
        change('blocked', {
          environment: b,
          file: e,
          displayName: f,
          reason: unreadableFile(`${g} \`${h}\``),
        }),
        change('unchanged', {
          environment: b,
          file: f,
          displayName: g,
          bindings: [binding(h, [a, b], [a, b])],
        }),
      ],
      'live',
      [{ environment: a, connectionName: h, owner: c, bound: [c], others: [d, e, f] }],
    ),
    drift: [
      drift(c, {
        environment: a,
        displayName: d,
        diff: diff(before, after, { displayName: [d, e], state: [f, g] }),
        bindings: [binding(e, [f, g], [h, a]), binding(g, [h, b], null)],
        reason: { code: 'live-flow-suspended' },
      }),
      drift(d, {
        environment: a,
        displayName: e,
        reason: { code: 'flow-ambiguous', environment: b, file: c, flowNames: [f, g] },
      }),
      drift(e, {
        environment: b,
        displayName: f,
        reason: { code: 'same-live-flow', others: [{ file: g, environment: h }] },
      }),
      drift(f, {
        environment: b,
        displayName: g,
        reason: { code: 'reference-unmapped', environment: a, keys: [c, d, e, f, g, h] },
      }),
      drift(g, {
        environment: b,
        displayName: h,
        reason: { code: 'flow-unreadable', cause: { code: 'answer-unusable', detail: a } },
      }),
      drift(h, { environment: b, displayName: a }),
    ],
    ignored: [b],
    comparedWith: 'live',
    outcomes: deployed
      ? [
          outcome('failed', {
            environment: a,
            file: c,
            displayName: d,
            reason: { code: 'refused', quoted: h, upstreamCode: null },
            state: g,
          }),
          outcome('created', { environment: a, file: d, displayName: e, flowName: f }),
        ]
      : [],
  });
}
