/** What ends a text in single quotes; PowerShell takes the typographic ones for the same. */
const SINGLE = /['‘’‚‛]/;
/** What ends a text in double quotes, or means something in it, in either shell. */
const MEANT = /["“”„$`\\!]/;

/**
 * A word of a command that is printed, so that bash and PowerShell both read it as it is. Only
 * where no form suits both, it is the one for the shell of this `platform`.
 */
export function shellWord(word: string, platform: string = process.platform): string {
  if (/^[\w./:][\w./:+=-]*$/.test(word)) return word;
  if (!SINGLE.test(word)) return `'${word}'`;
  if (!MEANT.test(word)) return `"${word}"`;
  return platform === 'win32'
    ? `'${word.replace(/['‘’‚‛]/g, '$&$&')}'`
    : `'${word.replaceAll("'", `'\\''`)}'`;
}
