import { expect, test } from '@jest/globals';
import { secretsByShape } from '../../src/secrets/secret-shapes.ts';

const long = (length: number) => 'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zA'.repeat(4).slice(0, length);

/** One of each shape, without a word that another shape has: the cheap hint must not pass it over. */
const SHAPES = [
  `https://a.example/b?sig=${long(30)}`,
  `AccountKey=${long(40)}`,
  `sharedaccesskey = ${long(40)}`,
  `SharedSecretValue=${long(40)}`,
  'Server=a;Pwd=9h$kq!x',
  'Host = a; PASSWORD=9h$kq!x',
  '-----BEGIN RSA PRIVATE KEY-----abc',
  `eyJ${long(12)}.eyJ${long(12)}.${long(12)}`,
  `Bearer ${long(24)}`,
  `ghp_${long(36)}`,
  `github_pat_${long(50)}`,
  `xoxb-${long(20)}`,
  'AKIAIOSFODNN7QWERTYU',
  `AIza${long(35)}`,
  `rk_live_${long(24)}`,
  `sk-${long(32)}`,
  `glpat-${long(20)}`,
  `SG.${long(20)}.${long(40)}`,
  `aB38Q~${long(34)}`,
  'Basic dXNlcjpzM2NyM3Q=',
  'Basic\tdXNlcjpzM2NyM3Q=',
  "Basic @{base64('user:9hkq7x')}",
  "@concat('Basic ', base64('user:9hkq7x'))",
  "Basic @{base64(concat('user', ':', '9hkq7x'))}",
  "@concat('Basic ', base64(concat('user:', '9hkq7x')))",
  `https://api.telegram.org/bot123456789:${long(35)}/sendMessage`,
  'ftp://user:9hkq7x@a.example.org',
  `https://a.webhook.office.com/webhookb2/${long(10)}@b/${long(20)}`,
  `https://hooks.slack.com/services/${long(8)}/${long(20)}`,
  `https://a.azurewebsites.net/api/b?code=${long(40)}`,
  'client_secret=9hkq7xw2p4',
  'https://a.example/b?subscription-key=9hkq7xw2p4',
  'https://a.example/b?api_key=9hkq7xw2p4',
  'https://a.example/b?refresh_token=9hkq7xw2p4',
  '{"clientSecret": "9hkq7xw2p4"}',
  '{"accesstoken": "9hkq7xw2p4"}',
  '{"apikey": "9hkq7xw2p4"}',
];

test.each(SHAPES)('%s', (text) => {
  expect(secretsByShape(text)).toHaveLength(1);
});

test('a long text, which is not remembered', () => {
  const text = `${'. '.repeat(300)} Bearer ${long(24)}`;
  expect(secretsByShape(text)).toHaveLength(1);
});

test.each([
  "Basic @{base64('user:password')}",
  "Basic @{base64(concat(variables('user'), ':', variables('secret')))}",
  "Basic @{base64(concat('user', ':', 'your-password'))}",
  "Basic @{base64(concat('user:', variables('p')))}",
  "@concat('Basic ', base64('<user>:<your-password>'))",
  "@{base64('a note: all of it')}",
  'https://api.telegram.org/bot<token>/sendMessage',
])('%s holds none', (text) => {
  expect(secretsByShape(text)).toEqual([]);
});
