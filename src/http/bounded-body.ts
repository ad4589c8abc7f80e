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

type Bytes = Uint8Array<ArrayBuffer>;

const FIRST_BYTES = 16 * 1024;

/**
 * Collects a body of at most `most` bytes. They are copied: a server may send each of them in its
 * own chunk, and a million chunks take a hundred times the memory of their content.
 */
export class BoundedBody {
  private readonly most: number;
  private kept: Bytes = new Uint8Array(FIRST_BYTES);
  private length = 0;

  constructor(most: number) {
    this.most = most;
  }

  /** Throws `ReplyTooLarge` for a byte too many. */
  add(chunk: Uint8Array): void {
    const end = this.length + chunk.length;
    if (end > this.most) throw new ReplyTooLarge(this.most);
    if (end > this.kept.length) this.grow(Math.min(this.most, Math.max(end, 2 * this.length)));
    this.kept.set(chunk, this.length);
    this.length = end;
  }

  bytes(): Bytes {
    return this.kept.subarray(0, this.length);
  }

  private grow(size: number): void {
    const larger = new Uint8Array(size);
    larger.set(this.kept);
    this.kept = larger;
  }
}

/** Half of the first byte (RFC 1950, CM); bare deflate would need padding there that is not zero. */
const ZLIB = 8;

/**
 * A body without its `content-encoding`, which may be gzip or deflate; some servers send deflate
 * without the header of zlib (RFC 9110, 8.4.1.2). Throws `ReplyTooLarge` for more than `most` bytes,
 * and another error for a body that was cut off or has another coding.
 */
export async function unpacked(bytes: Bytes, coding: string, most: number): Promise<Bytes> {
  if (bytes.length === 0 || /^(identity)?$/i.test(coding)) return bytes;
  if (!/^((x-)?gzip|deflate)$/i.test(coding)) throw new Error(`content-encoding: ${coding}`);
  const { inflateRawSync, unzipSync } = await import('node:zlib');
  const isRaw = /^deflate$/i.test(coding) && (Number(bytes[0]) & 0xf) !== ZLIB;
  try {
    return new Uint8Array((isRaw ? inflateRawSync : unzipSync)(bytes, { maxOutputLength: most }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ERR_BUFFER_TOO_LARGE' ? new ReplyTooLarge(most) : error;
  }
}
