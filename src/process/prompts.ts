import type { Interface } from 'node:readline/promises';
import { UsageError } from './usage-error.ts';

/** Asks a person, and resolves with the answer without the spaces around it. */
export type Ask = (question: string) => Promise<string>;

export interface Prompts {
  ask: Ask;
  close(): void;
}

/** A person was asked whether to go on, and said no. */
export class Declined extends Error {
  override readonly name = 'Declined';

  constructor() {
    super('nothing was changed');
  }
}

/** Asks whether to go on. Throws `Declined` for every answer but yes. */
export async function insistOnYes({ ask }: Prompts, question: string): Promise<void> {
  const answer = await ask(`${question} [y/N] `);
  if (!/^y(es)?$/i.test(answer)) throw new Declined();
}

/**
 * Asks the person at a terminal; null where there is none, as in a pipe. No answer (Ctrl+C, Ctrl+D)
 * is a `UsageError`. Nothing is read before the first question.
 */
export function promptsOn(
  input: NodeJS.ReadableStream & { isTTY?: boolean },
  output: NodeJS.WritableStream & { isTTY?: boolean },
): Prompts | null {
  if (!input.isTTY || !output.isTTY) return null;
  let lines: Interface | null = null;
  let answers: AsyncIterator<string> | null = null;
  let isClosed = false;
  return {
    async ask(question) {
      if (lines === null) {
        const { createInterface } = await import('node:readline/promises');
        lines = createInterface({ input, output });
        lines.once('close', () => {
          isClosed = true;
        });
      }
      // The iterator keeps lines that were typed early; `question` would lose them.
      answers ??= lines[Symbol.asyncIterator]();
      lines.setPrompt(question);
      if (!isClosed) lines.prompt();
      const { done, value } = await answers.next();
      if (done) {
        output.write('\n');
        throw new UsageError('the question was not answered, so nothing was done');
      }
      return value.trim();
    },
    close: () => lines?.close(),
  };
}
