import { expect, test } from '@jest/globals';
import { boundedBody, ReplyTooLarge } from '../../src/http/bounded-body.ts';

/** A body without end that counts what is taken of it. */
function endless(chunk: Uint8Array) {
  const counted = { taken: 0, isLetGo: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        counted.taken += chunk.length;
        controller.enqueue(chunk);
      },
      cancel() {
        counted.isLetGo = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, counted };
}

const headers = (length?: string) => new Headers(length ? { 'content-length': length } : {});

test.each([1, 7, 1_000, 50_000])(
  'of a body without end in chunks of %d no more than one chunk over the limit is taken',
  async (size) => {
    const { body, counted } = endless(new Uint8Array(size));
    await expect(boundedBody({ headers: headers(), body }, 100_000)).rejects.toThrow(ReplyTooLarge);
    expect(counted.taken).toBeLessThanOrEqual(100_000 + size);
    expect(counted.isLetGo).toBe(true);
  },
);

test('a body that says that it is larger is let go at its first bytes', async () => {
  const { body, counted } = endless(new Uint8Array(10));
  await expect(boundedBody({ headers: headers('101'), body }, 100)).rejects.toThrow(ReplyTooLarge);
  expect(counted).toEqual({ taken: 10, isLetGo: true });
});

test('a body of the limit is whole, whatever length it says', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
  for (const length of [undefined, '5', '-1', 'x', '70000']) {
    const body = new Blob([bytes.slice(0, 3), bytes.slice(3)]).stream();
    expect(await boundedBody({ headers: headers(length), body }, 70_000)).toEqual(bytes);
  }
  expect(await boundedBody({ headers: headers(), body: null }, 1)).toHaveLength(0);
});
