/**
 * Characters that take no room: controls, joiners, zero width spaces, marks of direction, fillers.
 * Unicode calls most of them default-ignorable; the blank of Braille is a symbol that shows nothing.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu;

/** A text without what nobody sees of it, and without white space around it. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '').trim();
}

/** Whether a reader sees nothing at all; also true of no text. */
export function isBlank(text: string | null | undefined): boolean {
  return text == null || withoutInvisible(text) === '';
}
