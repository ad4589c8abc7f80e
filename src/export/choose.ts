import type { LiveConnection } from '../live/host.ts';
import type { Ask } from '../process/prompts.ts';
import { escapeCommands, escapeControl } from '../wording/escape.ts';

/** Shows numbered choices until one is taken; null for an empty answer. */
export async function choose<T>(
  ask: Ask,
  question: string,
  choices: readonly { value: T; label: string }[],
): Promise<T | null> {
  const lines = choices.map(({ label }, index) => `  ${index + 1}  ${label}`);
  const text = [question, ...lines].map((line) => escapeCommands(escapeControl(line))).join('\n');
  for (;;) {
    const answer = await ask(
      `${text}\nType a number from 1 to ${choices.length}, or press Enter to skip: `,
    );
    if (answer === '') return null;
    const chosen = /^\d+$/.test(answer) ? choices[Number(answer) - 1] : undefined;
    if (chosen !== undefined) return chosen.value;
  }
}

/** A connection in a line. */
export function labelOf({ connectionName, displayName, owner }: LiveConnection): string {
  const whose = owner === null ? '' : ` of ${owner}`;
  return `${connectionName}${whose}${displayName === '' ? '' : ` (${displayName})`}`;
}
