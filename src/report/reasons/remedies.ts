import { shellWord } from '../../wording/shell.ts';

/** The command that restores a flow from a snapshot. */
export function restoreCommand(snapshot: string): string {
  return `\`flowgate restore ${shellWord(snapshot)}\``;
}

/** The command that compares with the live flows again and deploys the rest. */
export function deployCommand({ environment }: { environment: string }): string {
  return `\`flowgate deploy --environment ${shellWord(environment)}\``;
}
