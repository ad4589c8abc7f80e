type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

interface DecodedText {
  text: string;
  encoding: Encoding;
  bom: boolean;
  /**
   * Offset in `text` of the first bytes that the encoding does not allow; null when all are valid.
   */
  undecodableAt: number | null;
}

interface Signature {
  encoding: Encoding;
  bom: boolean;
  bytes: readonly (number | null)[];
}

/**
 * In order: the byte-order marks, then the zero bytes that JSON's first two ASCII characters have
 * in UTF-16 (RFC 4627, section 3). `null`: any byte except zero.
 */
const SIGNATURES: readonly Signature[] = [
  { encoding: 'utf-8', bom: true, bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bom: true, bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bom: true, bytes: [0xfe, 0xff] },
  { encoding: 'utf-16le', bom: false, bytes: [null, 0, null, 0] },
  { encoding: 'utf-16be', bom: false, bytes: [0, null, 0, null] },
];

/**
 * Decodes a file's bytes into text without its byte-order mark. Never throws: see `undecodableAt`.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const { encoding, bom } = SIGNATURES.find((signature) => starts(bytes, signature.bytes)) ?? {
    encoding: 'utf-8',
    bom: false,
  };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding, bom, undecodableAt: null };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding, bom, undecodableAt: soundStart(bytes, encoding).length };
  }
}

const BYTES: Record<Encoding, (text: string) => Buffer> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
};

/** The bytes that `decode` would read as this text. */
export function encode(
  text: string,
  { encoding, bom }: Pick<DecodedText, 'encoding' | 'bom'>,
): Buffer {
  return BYTES[encoding](bom ? `\uFEFF${text}` : text);
}

/** The text before the first bytes that the encoding does not allow, found by bisection. */
function soundStart(bytes: Uint8Array, encoding: Encoding): string {
  let sound = 0;
  for (let unsound = bytes.length + 1; unsound - sound > 1; ) {
    const middle = (sound + unsound) >> 1;
    if (decodeStart(bytes, middle, encoding) === null) unsound = middle;
    else sound = middle;
  }
  return decodeStart(bytes, sound, encoding) ?? '';
}

/** The first `length` bytes as text, without a character that is cut off; null when invalid. */
function decodeStart(bytes: Uint8Array, length: number, encoding: Encoding): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return null;
  }
}

function starts(bytes: Uint8Array, signature: readonly (number | null)[]): boolean {
  if (bytes.length < signature.length) return false;
  for (let index = 0; index < signature.length; index++) {
    const byte = signature[index];
    if (byte === null ? bytes[index] === 0 : bytes[index] !== byte) return false;
  }
  return true;
}

/**
 * A copy of texts that are kept for long: V8 makes of a part of a text a view of the whole, such as
 * of a file for one of its lines, and keeps both in memory.
 */
export function detached<T extends string | readonly object[] | readonly string[]>(texts: T): T {
  return structuredClone(texts);
}
