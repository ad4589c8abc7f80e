import { expect, test } from '@jest/globals';
import { withoutSecrets } from '../../src/report/terminal/hidden.ts';
import { toText } from '../../src/report/terminal.ts';
import { finding, report } from './builders.ts';

/** Made up. */
const PASSWORD = 'pa55word';
const SIGNATURE = 'Zm9yLXRlc3RzLW9ubHktbm90LXJlYWw';

const LINE = `{ "dbPassword": "${PASSWORD}", "uri": "https://x/?sig=${SIGNATURE}", "retry": 91 }`;
const column = LINE.indexOf(PASSWORD) + 1;
const secret = {
  ...finding({ rule: 'secret-in-definition', line: 1, endLine: 1 }),
  column,
  endColumn: column + PASSWORD.length,
};

test('neither the finding of a secret nor its neighbour on the line shows it', () => {
  const neighbour = { ...secret, rule: 'retry-policy', column: LINE.length - 3 };
  const findings = [secret, { ...neighbour, endColumn: LINE.length - 1 }];
  const options = { width: 200, color: false, source: () => LINE };
  const text = toText(report({ findings }), options);
  expect(text).not.toContain(PASSWORD);
  expect(text).not.toContain(SIGNATURE);
  expect(text).toContain('"dbPassword": "••••••••"');
});

test('every place stays where it is, and of a secret of several lines the rest is hidden', () => {
  const hidden = withoutSecrets(LINE, 2, [{ ...secret, line: 2, endLine: 2 }]);
  expect(hidden).toHaveLength(LINE.length);
  expect(hidden.replace(/•+/g, '')).toBe(LINE.replace(PASSWORD, '').replace(SIGNATURE, ''));
  const long = withoutSecrets(LINE, 2, [{ ...secret, line: 2, endLine: 3 }]);
  expect(long.replace(/•+$/, '')).toBe(LINE.slice(0, column - 1));
});

test('what only has the name of a secret is hidden where the rule found it', () => {
  for (const findings of [[], [{ ...secret, line: 2, endLine: 2 }]]) {
    expect(withoutSecrets(LINE, 1, findings)).toContain(PASSWORD);
    expect(withoutSecrets(LINE, 1, findings)).not.toContain(SIGNATURE);
  }
});
