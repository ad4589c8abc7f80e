import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutNamedSecrets } from '../../src/secrets/named-secrets.ts';
import { MASKINGS, redact, redactError } from '../../src/secrets/redact.ts';
import { makeKey } from '../simulators/flow-studio/index.ts';
import { textsOf } from './texts-of.ts';

const key = makeKey({ upn: 'svc@contoso.com' });
const signed =
  'https://prod-00.westeurope.logic.azure.com:443/workflows/1/triggers/manual/paths/invoke';

test.each([
  [`refused ${key}.`, 'refused ***'],
  [`"${key}"`, '"***"'],
  [`see ${signed}?api-version=1&sp=%2Frun&sv=1.0&sig=abc-_%2B now`, `see ${signed}?*** now`],
  [`{"u":"${signed}?sp=1\\u0026sig=abc"}`, `{"u":"${signed}?***"}`],
  ['u=https%3A%2F%2Fx%2Fy%3Fsp%3D1%26sig%3Dabc', 'u=https%3A%2F%2Fx%2Fy%3Fsp%3D1%26sig%3D***'],
  ['sv=1.0&sig=abc&x=1', 'sv=1.0&sig=***&x=1'],
  ['https://me:word@host/path?q=1', 'https://***@host/path?q=1'],
  ['Authorization: Bearer abcdefghijklmnop123', 'Authorization: Bearer ***'],
  ['Authorization: SharedKey account:abcdefghij=', 'Authorization: SharedKey ***'],
  ['AccountName=a;AccountKey=abc+/==;Suffix=b', 'AccountName=a;AccountKey=***;Suffix=b'],
  ['KeyName=n;SharedAccessKey=abc=', 'KeyName=n;SharedAccessKey=***'],
  ['User Id=u;Password=abc;Encrypt=true', 'User Id=u;Password=***;Encrypt=true'],
  ['sv=1\\u0026sig\\u003dabc', 'sv=1\\u0026sig\\u003d***'],
  [Buffer.from(key).toString('base64'), '***'],
  ['x-api-key: 0123456789abcdef', 'x-api-key: ***'],
  ['Basic authentication is a design=1 signal', 'Basic authentication is a design=1 signal'],
  ['https://docs.example/a?b=c#d', 'https://docs.example/a?b=c#d'],
])('%s', (text, shown) => expect(redact(text)).toBe(shown));

/** What makes a URL one that is changed. */
const URLS = [
  /https?:\/\/[^/?#@\s"'<>\\]*@a/i,
  /https?:\/\/a\?(?:b=1(?:&|%26|%3F))?sig(?:=|%3D)c/i,
];

test.each([...MASKINGS.map(([pattern]) => pattern), ...URLS])(
  'the hint passes over no text of %s',
  (pattern) => {
    fc.assert(
      fc.property(textsOf(pattern), (text) => {
        const masked = MASKINGS.reduce(
          (rest, [each, by]) => rest.replace(each, by as string),
          text,
        );
        expect(redact(text)).toBe(withoutNamedSecrets(masked));
      }),
      { numRuns: 3_000 },
    );
  },
);

test('a given secret goes, whatever it looks like', () => {
  expect(redact('the hunter2-word, hunter2-word', ['hunter2-word'])).toBe('the ***, ***');
  expect(redact('a cat', ['a'])).toBe('a cat');
  expect(redact(`signed ${key.split('.')[2]}`, [key])).toBe('signed ***');
});

test('nothing of a signature is left, wherever it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before} ${signed}?sp=1&sig=CANARY ${key} ${after}`;
      expect(redact(text)).not.toMatch(/CANARY|eyJhbGci/);
    }),
    { numRuns: 2_000 },
  );
});

test('a long text is looked through to its end', () => {
  for (const part of ['https://', 'eyJ', 'sig', 'Bearer ', 'a.', '%26sig'])
    expect(redact(part.repeat(100_000))).toEqual(expect.any(String));
});

test('an error is copied with its causes, and with no other property', () => {
  const root = Object.assign(new TypeError(`bad ${key}`), { code: 'E1', request: { key } });
  const shown = redactError(new Error('outer', { cause: root }));
  expect(shown).toMatchObject({
    message: 'outer',
    cause: { name: 'TypeError', message: 'bad ***', code: 'E1' },
  });
  expect(shown?.cause).not.toHaveProperty('request');
  expect(String((shown?.cause as Error | undefined)?.stack)).not.toContain(key);
  const circle = new Error('round');
  circle.cause = circle;
  expect(redactError(circle)?.message).toBe('round');
  expect(redactError('text')).toBeUndefined();
});

test('a given secret goes in every form in which a text may hold it', () => {
  const json = (value: unknown) => JSON.stringify(value);
  const named = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const write: ((secret: string) => string)[] = [
    (secret) => secret,
    (secret) => json(secret),
    (secret) => json({ a: json({ b: json({ c: secret }) }) }),
    (secret) => encodeURIComponent(secret),
    (secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
    (secret) => encodeURIComponent(encodeURIComponent(secret)),
    (secret) => `https://a.example/x?${new URLSearchParams({ q: secret })}`,
    (secret) => named(secret),
    (secret) => Buffer.from(secret).toString('base64'),
    (secret) => Buffer.from(`svc:${secret}`).toString('base64'),
    (secret) => Buffer.from(`svc1:${secret}:x`).toString('base64url'),
    (secret) => Buffer.from(`ab:${secret} and more`).toString('base64'),
    (secret) => json(secret).replaceAll('\\"', '\\u0022'),
    (secret) => json(secret).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
  ];
  const secrets = fc.stringMatching(/^[!-~]{12,40}$/).map((text) => `"${text}\\`);
  fc.assert(
    fc.property(secrets, fc.constantFrom(...write), (secret, form) => {
      const written = form(secret);
      const shown = redact(written, [secret]);
      expect(written.length - shown.length).toBeGreaterThan(secret.length / 2);
      for (const piece of [secret.slice(1, 9), secret.slice(-9, -1)]) {
        if (written.includes(piece)) expect(shown).not.toContain(piece);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a secret of many backslashes, and a text of many more, take no longer', () => {
  const slashes = '\\'.repeat(3_000);
  for (const secret of [slashes, `a${slashes}b`, `${slashes}"${slashes}`, '\\"'.repeat(1_000)]) {
    for (const piece of ['\\', '\\"', 'a\\', '"', '\\\\"']) {
      expect(redact(piece.repeat(50_000), [secret])).toEqual(expect.any(String));
    }
  }
});
