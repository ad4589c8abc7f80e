/**
 * Characters that end a text in single quotes; PowerShell treats the typographic ones in the same
 * way.
 */
const SINGLE = /['‘’‚‛]/;
/** Characters that end a text in double quotes, or have a meaning in it, in either shell. */
const MEANT = /["“”„$`\\!]/;

/**
 * A word of a printed command, quoted so that bash and PowerShell both read it correctly. Only
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
