import { isPlain } from './blank.ts';

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  if (isPlain(text)) return text.length;
  let taken = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    taken += WIDE.test(character) ? 2 : 1;
  }
  return taken;
}
