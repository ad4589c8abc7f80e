import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  mayNameSecret,
  NAMED_PATTERNS,
  withoutNamedSecrets,
} from '../../src/secrets/named-secrets.ts';
import { redact } from '../../src/secrets/redact.ts';
import { textsOf } from './texts-of.ts';

const json = (value: unknown) => JSON.stringify(value);
const SECRET = 'cAnArY-7';

/** A secret in each of the shapes in which a flow, a server or a tool writes one. */
const SHAPES: Readonly<Record<string, (secret: string) => string>> = {
  'JSON in a text': (secret) => json({ user: 'svc', password: secret, x: 1 }),
  'JSON in JSON': (secret) => json({ body: json({ client_secret: secret, x: 1 }) }),
  'JSON in JSON in JSON': (secret) => json(json({ b: json({ b: json({ apiKey: secret }) }) })),
  'JSON with spaces': (secret) => `{ "user_Password" : ${json(secret)} , "x" : 1 }`,
  'JSON with escapes': (secret) =>
    `{\\u0022password\\u0022:\\u0022${json(secret).slice(1, -1)}\\u0022}`,
  'JSON in HTML': (secret) => `{&quot;password&quot;:&quot;${secret}&quot;}`,
  'JSON of Python': (secret) => `{'password': '${secret}'}`,
  XML: (secret) => `<Login><Password>${secret}</Password></Login>`,
  'XML with a prefix and attributes': (secret) =>
    `<wsse:Password Type="a#b" x='1'>${secret}</wsse:Password>`,
  'XML over lines': (secret) => `<UserPassword>\n  ${secret}\n</UserPassword>`,
  'XML with CDATA': (secret) => `<Password><![CDATA[${secret}]]></Password>`,
  'XML in HTML': (secret) => `&lt;Password&gt;${secret}&lt;/Password&gt;`,
  'XML in JSON of .NET': (secret) => `"\\u003cPassword\\u003e${secret}\\u003c/Password\\u003e"`,
  'an attribute': (secret) => `<add name="x" password="${secret}" y="1"/>`,
  'an attribute in JSON': (secret) => json(`<add x="1" password="${secret}"/>`),
  'an attribute with an apostrophe': (secret) => `<add pwd='${secret}' y='1'/>`,
  'a pin': (secret) => json({ pin: secret, pinned: 'x' }),
  'concat of a header': (secret) => `@concat('Bearer ', '${secret}')`,
  'concat of a header, encoded': (secret) => `@concat('Basic ', base64('${secret}'))`,
  'concat in JSON': (secret) => json({ a: `@{concat('SharedKey ',  '${secret}')}` }),
  'a header with an expression': (secret) => `Bearer @{'${secret}'}`,
  setProperty: (secret) => `@setProperty(body('x'), 'password', '${secret}')`,
  "a function's address": (secret) =>
    `https://a.azurewebsites.net/api/f?x=1&code=${secret}0123456789abcdef==`,
};

/** Letters, digits and signs that need no escape in any of the shapes. */
const secrets = fc.stringMatching(/^[A-Za-z0-9!$^~_.-]{8,40}$/).map((end) => `${SECRET}${end}`);
const around = fc.string({ maxLength: 20 }).filter((text) => !text.includes(SECRET));

describe.each(Object.entries(SHAPES))('%s', (_, write) => {
  test('never shows the secret, whatever is around it', () => {
    fc.assert(
      fc.property(secrets, around, around, (secret, before, after) => {
        expect(
          redact(`${before.replace(/['"=\\]|[?&;]/g, '')} ${write(secret)} ${after}`),
        ).not.toContain(SECRET);
      }),
    );
  });

  test('inside a report stays JSON, and is not shown', () => {
    fc.assert(
      fc.property(secrets, around, around, fc.boolean(), (secret, before, after, isWhole) => {
        const text = write(secret);
        const cut = isWhole ? text : text.slice(0, text.indexOf(SECRET) + 12);
        const report = json({ message: `${before} ${cut}`, after, next: [after, { after }] });
        const shown = redact(report);
        expect(() => JSON.parse(shown)).not.toThrow();
        expect(Object.keys(JSON.parse(shown))).toEqual(['message', 'after', 'next']);
      }),
    );
  });

  test('what only reads a secret is shown', () => {
    const read = write('@{variables(#x#)}').replaceAll('#', '');
    if (!/Bearer|Basic|SharedKey|code=/.test(read)) expect(redact(read)).toBe(read);
  });
});

test('quotes and backslashes belong to the secret', () => {
  for (const secret of ['ab"cd"ef', 'ab\\cd\\', '"ab', 'ab\\"cd', ', "x": "ab', "ab'cd"]) {
    for (const text of [
      json({ password: secret, after: 1 }),
      json({ b: json({ password: secret, after: 1 }), after: 1 }),
      json(json({ b: json({ password: secret }) })),
    ]) {
      const shown = withoutNamedSecrets(text);
      expect(shown).not.toMatch(/ab|cd|ef/);
      expect(() => JSON.parse(shown)).not.toThrow();
    }
  }
  expect(redact("@concat('Bearer ', 'it''s-abcd')")).toBe("@concat('Bearer ', '***')");
});

test.each([
  json({ runAfter: { Client_Secret: ['Succeeded'] } }),
  json({ '/definition/actions/Client_Secret': '12345678 abcdef01' }),
  json({
    at: '/definition/actions/Get_secret',
    code: 'WorkflowOperationInputsApiOperationNotFound',
  }),
  json({ rule: 'secret-in-definition', severity: 'error' }),
  json({ name: 'Client_Secret', type: 'Compose' }),
  json({ a: 'password=', b: 'c' }),
  json({ a: "'password':", b: 'c' }),
  json({ a: 'x <Password>', b: '', c: 'd' }),
  json({ password: '', pin: null, pinned: 'message', spin: 'fast', shopping: 'list' }),
  json({ 'the password': '@parameters(1)' }),
  '<details><summary>Client_Secret</summary>x</details>',
  'if the token is > 5 then',
  "@outputs('Get_secret')?['body/value']",
  "@{body('Get_token')['access_token']}",
  'the connection reference "shared_keyvault" names no key: "x"',
])('is shown as it is: %s', (text) => expect(redact(text)).toBe(text));

test.each(NAMED_PATTERNS)('the hint passes over no text of %s', ({ source, flags }) => {
  // Of the second quote fast-check makes no text; what is before it is enough.
  const pattern = new RegExp(source.replace('(\\1)', ''), flags.replace('g', ''));
  fc.assert(
    fc.property(textsOf(pattern), (text) => {
      if (pattern.test(text)) expect(mayNameSecret(text)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

const far = (text: string, times: number) => text.repeat(times);

test.each([
  `"password${far('a', 40)}"${far(' ', 9)}:${far(' ', 9)}"${SECRET}"`,
  `password${far('a', 40)}${far(' ', 9)}=${far(' ', 9)}"${SECRET}"`,
  `'password${far('a', 40)}'${far(' ', 9)},${far(' ', 9)}'${SECRET}'`,
  `<password${far('a', 40)} ${far('b', 200)}>${SECRET}</password>`,
  `<password${far('a', 40)} ${far('b', 200)}${far('\\', 31)}u003e${SECRET}</password>`,
])('the hint looks as far as the patterns: %s', (text) => {
  expect(withoutNamedSecrets(text)).not.toContain(SECRET);
});

test('the hint passes over what only mentions a name', () => {
  expect(mayNameSecret('Not run: key-invalid (no api-key)\n\nThe token, see [it](https://a)')).toBe(
    false,
  );
});

test('a number is a secret as well', () => {
  expect(redact('{"pin":1234,"x":1234}')).toBe('{"pin":***,"x":1234}');
  expect(redact(json({ b: '{"password": 123456}' }))).toContain('\\"password\\": ***');
});

const PIECES = [
  '"password":"',
  '\\"password\\":\\"',
  "'password','",
  'password="',
  '<Password>',
  '<Password ',
  '<',
  '<!',
  '<a',
  '&lt;Password&gt;',
  '<Password><![CDATA[',
  "Bearer ',",
  "Bearer ','",
  '"pin',
  '"password',
  '\\',
  '"',
  '"\\',
  'password\\',
  'u0027password',
  'password&quot;:&quot;',
  '"password&quot;:&quot;',
  '\\u003c',
  'password   ',
];

test('takes time in proportion to the text', () => {
  const time = (text: string) => {
    const start = performance.now();
    redact(text);
    return performance.now() - start;
  };
  for (const piece of PIECES) {
    const text = (length: number) => `"secret\n${piece.repeat(length / piece.length)}`;
    const [short, long] = [time(text(100_000)), time(text(400_000))];
    // Four times as long, and not sixteen times; what takes no time at all is not compared.
    if (long > 500) expect(long / short).toBeLessThan(12);
  }
});
