/** The command that puts a flow back as a snapshot has it. */
export function restoreCommand(snapshot: string): string {
  return `\`flowgate restore ${quoted(snapshot)}\``;
}

/** The command that compares with the live flows and brings them to where they should be. */
export function deployCommand({ environment }: { environment: string }): string {
  return `\`flowgate deploy --environment ${quoted(environment)}\``;
}

/** As a shell takes it. */
function quoted(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
