import { shellWord } from '../../wording/shell.ts';

/** The command that puts a flow back as a snapshot has it. */
export function restoreCommand(snapshot: string): string {
  return `\`flowgate restore ${shellWord(snapshot)}\``;
}

/** The command that compares with the live flows and brings them to where they should be. */
export function deployCommand({ environment }: { environment: string }): string {
  return `\`flowgate deploy --environment ${shellWord(environment)}\``;
}
