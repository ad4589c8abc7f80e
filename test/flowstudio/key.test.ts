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
  test('shows whose key it is and until when', () => {
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
    '%j shows nothing',
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
    ['http://mcp.flowstudio.app/mcp', 'endpoint-insecure'],
    ['http://127.0.0.1.example.com/mcp', 'endpoint-insecure'],
    ['http://localhost.example.com/mcp', 'endpoint-insecure'],
    ['http://0.0.0.0/mcp', 'endpoint-insecure'],
    ['file:///etc/passwd', 'endpoint-insecure'],
    ['javascript:alert(1)', 'endpoint-insecure'],
    ['https://me:secret@mcp.flowstudio.app/mcp', 'endpoint-has-password'],
    ['http://token@localhost/mcp', 'endpoint-has-password'],
    ['mcp.flowstudio.app/mcp', 'endpoint-invalid'],
    ['', 'endpoint-invalid'],
  ])('refuses %s, and repeats nothing of it', (endpoint, code) => {
    expect(checkEndpoint(endpoint)).toEqual({ code });
  });
});
