import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkEndpoint } from '../../src/flowstudio/endpoint.ts';
import { readKey } from '../../src/flowstudio/key.ts';
import { makeKey } from '../simulators/flow-studio/index.ts';

function keyWith(claims: unknown): string {
  return `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.y`;
}

const none = { expiresAt: null, account: null };

describe('readKey', () => {
  test('tells whose key it is and until when', () => {
    const now = new Date('2026-09-01T10:00:00Z');
    expect(readKey(` ${makeKey({ upn: 'Svc@contoso.com', now })}\n`)).toEqual({
      expiresAt: new Date('2026-10-01T10:00:00Z'),
      account: 'Svc@contoso.com',
    });
  });

  test.each([
    [{ preferred_username: 'a@b.c' }, 'a@b.c'],
    [{ upn: '', email: 'e@b.c', name: 'E' }, 'e@b.c'],
    [{ upn: 7, name: 'Only a name', oid: 'x' }, null],
  ])('%j', (claims, account) => {
    expect(readKey(keyWith(claims))).toEqual({ expiresAt: null, account });
  });

  test.each([{ exp: '1' }, { exp: 1e300 }, { exp: null }, [], null, 'x'])(
    '%j tells nothing',
    (claims) => {
      expect(readKey(keyWith(claims))).toEqual(none);
    },
  );

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.json(), (text, claims) => {
        readKey(text);
        readKey(keyWith(JSON.parse(claims)));
      }),
    );
  });
});

describe('checkEndpoint', () => {
  test.each([
    'https://mcp.flowstudio.app/mcp',
    'https://10.0.0.1/mcp',
    'http://localhost:3000/mcp',
    'http://127.0.0.1/mcp',
    'http://127.1/mcp',
    'http://[::1]:8080/mcp',
  ])('takes %s', (endpoint) => expect(checkEndpoint(endpoint)).toBeNull());

  test.each([
    ['http://mcp.flowstudio.app/mcp', /neither https nor http on loopback/],
    ['http://127.0.0.1.example.com/mcp', /neither/],
    ['http://localhost.example.com/mcp', /neither/],
    ['http://0.0.0.0/mcp', /neither/],
    ['file:///etc/passwd', /neither/],
    ['javascript:alert(1)', /neither/],
    ['https://me:secret@mcp.flowstudio.app/mcp', /user name or password/],
    ['http://token@localhost/mcp', /user name or password/],
    ['mcp.flowstudio.app/mcp', /no URL/],
    ['', /no URL/],
  ])('refuses %s', (endpoint, sentence) => {
    expect(checkEndpoint(endpoint)).toMatch(sentence);
    expect(checkEndpoint(endpoint)).not.toMatch(/secret|token/);
  });
});
