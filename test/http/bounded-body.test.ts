import { constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { BoundedBody, ReplyTooLarge, unpacked } from '../../src/http/bounded-body.ts';

test.each([1, 7, 1_000, 50_000])('a body in chunks of %d goes up to the limit', (size) => {
  const body = new BoundedBody(100_000);
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
  for (let at = 0; at < bytes.length; at += size) body.add(bytes.subarray(at, at + size));
  expect(body.bytes()).toEqual(bytes);
  expect(() => body.add(new Uint8Array(1))).toThrow(ReplyTooLarge);
  expect(() => body.add(new Uint8Array(0))).not.toThrow();
});

test('a chunk is copied, and there may be none', () => {
  const body = new BoundedBody(1);
  expect(body.bytes()).toHaveLength(0);
  const chunk = Uint8Array.of(7);
  body.add(chunk);
  chunk[0] = 8;
  expect(body.bytes()).toEqual(Uint8Array.of(7));
});

const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
const plain = (packed: Uint8Array) => new Uint8Array(packed);
const gzip = plain(gzipSync(bytes));

test.each([
  ['', bytes],
  ['identity', bytes],
  ['gzip', gzip],
  ['X-GZIP', gzip],
  ['deflate', plain(deflateSync(bytes))],
  ['deflate', plain(deflateRawSync(bytes))],
  ['Deflate', plain(deflateRawSync(bytes, { level: 0 }))],
  ['deflate', plain(deflateRawSync(bytes, { strategy: constants.Z_FIXED }))],
])('a body as %j is unpacked, up to the limit', async (coding, body) => {
  expect(await unpacked(body, coding, 70_000)).toEqual(bytes);
});

test.each(['gzip', 'deflate', 'br'])('nothing as %s is nothing', async (coding) => {
  expect(await unpacked(new Uint8Array(), coding, 1)).toHaveLength(0);
});

test.each([
  ['gzip', gzip],
  ['deflate', plain(deflateSync(bytes))],
  ['deflate', plain(deflateRawSync(bytes))],
])('as %s, a byte too many is too large', async (coding, body) => {
  await expect(unpacked(body, coding, 69_999)).rejects.toThrow(ReplyTooLarge);
});

test.each([
  ['gzip', gzip],
  ['deflate', plain(deflateRawSync(bytes))],
])('%s that was cut off anywhere is an error', async (coding, packed) => {
  for (let end = 1; end < packed.length; end++) {
    await expect(unpacked(packed.slice(0, end), coding, 70_000)).rejects.toThrow();
  }
});

test.each([
  ['gzip', bytes],
  ['br', bytes],
  ['zstd', bytes],
  ['gzip, gzip', gzip],
  ['constructor', bytes],
])('as %s, what cannot be unpacked is an error, and not too large', async (coding, body) => {
  const failing = unpacked(body, coding, 10);
  await expect(failing).rejects.toThrow();
  await expect(failing).rejects.not.toThrow(ReplyTooLarge);
});
