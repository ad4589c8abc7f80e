/** A reply is larger than its reader accepts. */
export class ReplyTooLarge extends Error {
  override readonly name = 'ReplyTooLarge';

  /** The most bytes that its reader accepts, after unpacking. */
  readonly most: number;

  constructor(most: number) {
    super(`more than ${most} bytes`);
    this.most = most;
  }
}

export const MEBIBYTE = 1024 * 1024;

/**
 * The most bytes that are read of one answer, unpacked: of GitHub a page of a hundred comments has at
 * most 26 MB, and no file over 20 MB is read; of a host of flows a flow has 50–500 KB, and a list of
 * ten thousand of them stays under 10 MB.
 */
export const MOST_ANSWER_BYTES = 32 * MEBIBYTE;

interface Reply {
  headers: { get(name: string): string | null };
  body: AsyncIterable<Uint8Array> | null;
}

type Bytes = Uint8Array<ArrayBuffer>;

const FIRST_BYTES = 16 * 1024;

/**
 * The complete body after unpacking. Throws `ReplyTooLarge` and closes the connection as soon as
 * there are more than `most` bytes. The bytes are copied: a server may send each of them in its own
 * chunk, and a million chunks take a hundred times the memory of their content.
 */
export async function boundedBody({ headers, body }: Reply, most: number): Promise<Bytes> {
  const isDeclaredTooLarge = Number(headers.get('content-length')) > most;
  let kept: Bytes = new Uint8Array(FIRST_BYTES);
  let length = 0;
  for await (const chunk of body ?? []) {
    const end = length + chunk.length;
    if (isDeclaredTooLarge || end > most) throw new ReplyTooLarge(most);
    if (end > kept.length) kept = grown(kept, Math.min(most, Math.max(end, 2 * kept.length)));
    kept.set(chunk, length);
    length = end;
  }
  return kept.subarray(0, length);
}

function grown(bytes: Bytes, size: number): Bytes {
  const larger = new Uint8Array(size);
  larger.set(bytes);
  return larger;
}
