import { escapeName, escapeText } from '../../wording/escape.ts';
import { messageOf } from '../reasons/index.ts';
import type { Report } from '../report.ts';
import type { Look } from './look.ts';
import { hanging, unbroken } from './wrap.ts';

/** Every file that is not a flow, with the reason. */
export function skippedLines({ skipped }: Report, look: Look): string[] {
  return skipped.flatMap(({ file, reason }) => {
    const name = unbroken(escapeName(look.path(file)));
    return hanging(`Skipped ${name}: ${escapeText(messageOf(reason))}`, 2, look).map((line) =>
      look.paint('dim', line),
    );
  });
}
