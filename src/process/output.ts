import { fstatSync, statSync, writeSync } from 'node:fs';

/** Where a command writes: as much of a stream as is needed. */
export type Output = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'writableLength'> & {
  write(text: string): unknown;
  /**
   * The code of the error after which nothing more was written, such as ENOSPC; null where there was
   * none. A reader that stops early, as `head` does, is none.
   */
  failure(): string | null;
};

/**
 * Standard output (1) or standard error (2). A terminal gets Node's stream; a file, a pipe and
 * `/dev/null` are written to directly, since loading the streams takes as long as a small check.
 * Writing never throws: neither a reader that stops early nor a full disk may stop a deployment.
 */
export function outputTo(descriptor: 1 | 2): Output {
  if (!mayBeTerminal(descriptor)) return direct(descriptor);
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  return stream.isTTY ? through(stream) : direct(descriptor);
}

function mayBeTerminal(descriptor: number): boolean {
  const device = fstatSync(descriptor);
  const nowhere = statSync('/dev/null', { throwIfNoEntry: false });
  return device.isCharacterDevice() && device.rdev !== nowhere?.rdev;
}

function through(stream: NodeJS.WriteStream): Output {
  let stoppedBy: string | null = null;
  stream.on('error', ({ code = 'EIO' }: NodeJS.ErrnoException) => {
    stoppedBy ??= code;
  });
  const failure = () => failureIn(stoppedBy);
  return Object.assign(stream, { failure });
}

function direct(descriptor: number): Output {
  let stoppedBy: string | null = null;
  return {
    isTTY: false,
    columns: 0,
    writableLength: 0,
    write(text) {
      stoppedBy ??= writeAll(descriptor, Buffer.from(text));
    },
    failure: () => failureIn(stoppedBy),
  };
}

/** What it means that nobody reads any more. */
const READER_GONE = ['EPIPE', 'EOF'];

function failureIn(code: string | null): string | null {
  return code !== null && READER_GONE.includes(code) ? null : code;
}

/** The code of the error that stopped it; null where all was written. */
function writeAll(descriptor: number, bytes: Buffer): string | null {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code = 'EIO' } = error as NodeJS.ErrnoException;
      if (code !== 'EAGAIN') return code;
      // A full pipe that does not block: its reader is slower.
      Atomics.wait(PAUSE, 0, 0, 1);
    }
  }
  return null;
}

const PAUSE = new Int32Array(new SharedArrayBuffer(4));
