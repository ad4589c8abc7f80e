import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redact, redactError } from '../../src/flow/redact.ts';
import { makeKey } from '../simulators/flow-studio/index.ts';

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

test('a given secret goes, whatever it looks like', () => {
  expect(redact('the hunter2-word, hunter2-word', ['hunter2-word'])).toBe('the ***, ***');
  expect(redact('a cat', ['a'])).toBe('a cat');
  expect(redact(`signed ${key.split('.')[2]}`, [key])).toBe('signed ***');
});

test('nothing of a signature is left, wherever it stands', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before} ${signed}?sp=1&sig=CANARY ${key} ${after}`;
      expect(redact(text)).not.toMatch(/CANARY|eyJhbGci/);
    }),
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
