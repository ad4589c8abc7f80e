import { fstatSync, statSync, writeSync } from 'node:fs';

/** Where a command writes: as much of a stream as is needed. */
export type Output = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'writableLength'> & {
  write(text: string): unknown;
};

/**
 * Standard output (1) or standard error (2). A terminal gets Node's stream; a file, a pipe and
 * `/dev/null` are written to directly, since loading the streams takes as long as a small check. A
 * reader that stops early, as `head` does, must not stop a deployment.
 */
export function outputTo(descriptor: 1 | 2): Output {
  if (!mayBeTerminal(descriptor)) return direct(descriptor);
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

function mayBeTerminal(descriptor: number): boolean {
  const device = fstatSync(descriptor);
  const nowhere = statSync('/dev/null', { throwIfNoEntry: false });
  return device.isCharacterDevice() && device.rdev !== nowhere?.rdev;
}

function direct(descriptor: number): Output {
  let isClosed = false;
  return {
    isTTY: false,
    columns: 0,
    writableLength: 0,
    write(text) {
      if (!isClosed) isClosed = !writeAll(descriptor, Buffer.from(text));
    },
  };
}

/** False when nobody reads any more. */
function writeAll(descriptor: number, bytes: Buffer): boolean {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE' || code === 'EOF') return false;
      if (code !== 'EAGAIN') throw error;
      // A full pipe that does not block: its reader is slower.
      Atomics.wait(PAUSE, 0, 0, 1);
    }
  }
  return true;
}

const PAUSE = new Int32Array(new SharedArrayBuffer(4));
