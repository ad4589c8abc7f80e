import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** What the drawing of each part needs to know. */
export interface Look {
  paint: Paint;
  width: number;
  source: (file: string) => string | null;
}

/** The caller has decided about colours; `styleText` is not to look at the streams again. */
export function paint(color: boolean): Paint {
  return (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
}
