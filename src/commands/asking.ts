import { insistOnYes } from '../process/prompts.ts';
import type { Request, Terminal } from './command.ts';
import { YES } from './options.ts';

/**
 * Asks the person at the terminal whether to write; throws `Declined` where the answer is no. Null
 * where nobody is asked: with `--yes`, in a pipe, and where `CI` is set, since a job may have a
 * terminal and nobody at it.
 */
export function asker(
  request: Request,
  { env, prompts }: Pick<Terminal, 'env' | 'prompts'>,
): ((question: string) => Promise<void>) | null {
  if (request.has(YES.name) || (env.CI ?? '') !== '') return null;
  const open = prompts?.() ?? null;
  if (open === null) return null;
  return (question) => insistOnYes(open, question).finally(() => open.close());
}
