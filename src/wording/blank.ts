/**
 * Characters without width: controls, joiners, zero width spaces, direction marks, fillers. Unicode
 * calls most of them default-ignorable; the blank of Braille is a symbol that shows nothing.
 * Made where it is used, since Node takes long for such a class.
 */
const invisible = () => /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu;

/** Printable ASCII on one line, of which nothing is invisible or wide. */
export function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** A text without invisible characters, and without white space around it. */
export function withoutInvisible(text: string): string {
  return (isPlain(text) ? text : text.replace(invisible(), '')).trim();
}

/** Whether nothing is visible; also true for no text. */
export function isBlank(text: string | null | undefined): boolean {
  return text == null || withoutInvisible(text) === '';
}
